"""Sending a newsletter: every reader gets a message of their own, and sees no other's address.

Mail servers know no keys and can't be asked what they took, so each copy is written down before and
after it is sent. The one whose answer got lost is never sent again: a missing copy is better than
two. Interrupted work goes on with the readers who are left.
"""

import hashlib
import json
import secrets
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

from socialdesk.connectors.addresses import Resolve, check_reach, resolve_host
from socialdesk.connectors.email.ledger import Copy, Ledger, open_ledger, remove_old, unfinished
from socialdesk.connectors.email.message import Newsletter, freeze, newsletter, rendered, thaw
from socialdesk.connectors.email.settings import (
    PASSWORD,
    MailSettings,
    read_recipients,
    read_settings,
)
from socialdesk.connectors.email.smtp import AnswerLost, Mailbag, connected
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.pictures import fit_pictures, read_picture, why_refused
from socialdesk.connectors.steps import checked, looked_up, prepared, sent
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.errors import SurroundingsError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Account,
    Begun,
    CannotTell,
    CheckResult,
    Content,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
    Refused,
    Unknown,
)
from socialdesk.paths import data_folder

_NETWORK = NetworkId("email")
_ENOUGH = 5
"""So many readers put off in a row mean that the server wants a pause."""

_GIVE_UP_AFTER = timedelta(days=2)
_PAUSE = timedelta(minutes=15)
"""Greylisting servers take a stranger's message when it comes again after some minutes."""


class EmailConnector:
    """The connector protocol for newsletters."""

    def __init__(
        self,
        clock: Clock | None = None,
        folder: Callable[[], Path] = lambda: data_folder().root / "newsletters",
        tls: ssl.SSLContext | None = None,
        resolve: Resolve = resolve_host,
    ) -> None:
        self._clock = clock or SystemClock()
        self._folder = folder
        self._tls = tls
        self._resolve = resolve

    @property
    def network(self) -> NetworkId:
        return _NETWORK

    def check(self, account: Account) -> CheckResult:
        """Log in and leave. ``details``: handle and name."""
        return checked(lambda: self._look(account))

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Fix the message and who gets it. Asks no server."""
        return why_refused(content, _NETWORK) or prepared(
            lambda: self._frozen(account, content, now)
        )

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Send the copies that were not sent yet."""
        return sent(lambda: self._send(account, payload))

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """What the ledger says; a lost answer is only known to the reader."""
        return looked_up(lambda: self._find(payload))

    def close(self) -> None:
        """Nothing is kept open."""

    def _enter(self, account: Account) -> tuple[MailSettings, str]:
        settings = read_settings(account.channel)
        check_reach(f"https://{settings.host}", settings.allow_private, self._resolve)
        password = account.secrets.get(PASSWORD) or ""
        if settings.login and not password:
            reason = "the password of the mail server is missing: connect the channel again"
            raise HaltedError(LoginNeeded(reason))
        return settings, password

    def _look(self, account: Account) -> CheckResult:
        settings, password = self._enter(account)
        count = len(read_recipients(settings))
        with connected(settings, password, self._tls):
            readers = settings.recipients if count == 1 else f"{count:,} addresses"
        details = {"handle": settings.sender, "name": settings.sender_name}
        return CheckResult(True, f"Ready to send from {settings.sender} to {readers}", details)

    def _frozen(self, account: Account, content: Content, now: datetime) -> Payload:
        settings = read_settings(account.channel)
        fitted = fit_pictures(content, _NETWORK)
        for picture in fitted.pictures:
            read_picture(picture)
        recipients = read_recipients(settings)
        key = secrets.token_hex(16)
        letter = newsletter(key, settings, fitted, recipients, now)
        remove_old(self._folder(), now)
        # Held back half way and released by a person: those who have it must not get it again.
        begun = unfinished(self._folder(), _mark(account, letter, fitted), recipients)
        if begun:
            return Payload(str(json.loads(begun)["key"]), begun, fitted.pictures)
        return freeze(letter, fitted)

    def _send(self, account: Account, payload: Payload) -> Outcome:
        settings, password = self._enter(account)
        letter, ledger = thaw(payload), self._ledger(payload.key)
        left = self._left(letter, ledger)
        if left:
            content = Content(letter.text, payload.pictures)
            with _disk():
                ledger.begin(payload.body, _mark(account, letter, content))
            try:
                with connected(settings, password, self._tls) as mailbag, _disk():
                    _send_copies(mailbag, ledger, letter, payload, left)
            except HaltedError as halted:
                return self._halted(letter, ledger, halted)
        return self._outcome(letter, ledger)

    def _find(self, payload: Payload) -> Lookup:
        letter, ledger = thaw(payload), self._ledger(payload.key)
        if not ledger.with_state(Copy.ACCEPTED, Copy.REFUSED, Copy.SENDING):
            return Absent()
        if self._left(letter, ledger):
            return Begun(_progress(letter, ledger))
        match self._outcome(letter, ledger):
            case Accepted() as out:
                return out
            case other:
                return CannotTell(other.reason)

    def _ledger(self, key: str) -> Ledger:
        with _disk():
            return open_ledger(self._folder(), key)

    def _left(self, letter: Newsletter, ledger: Ledger) -> list[str]:
        """The readers whose copies are still to be sent; in the end, some are given up."""
        settled = {*ledger.with_state(Copy.ACCEPTED, Copy.REFUSED, Copy.SENDING)}
        if self._clock.now() - parsedate_to_datetime(letter.date) > _GIVE_UP_AFTER:
            settled |= {*ledger.with_state(Copy.PUT_OFF)}
        return [recipient for recipient in letter.recipients if recipient not in settled]

    def _halted(self, letter: Newsletter, ledger: Ledger, halted: HaltedError) -> Outcome:
        """What stopped the work, where some have their copies already."""
        if not ledger.with_state(Copy.ACCEPTED, Copy.SENDING):
            return halted.outcome
        reason = f"{_progress(letter, ledger)}: {halted.outcome.reason}"
        if isinstance(halted.outcome, LoginNeeded):
            return LoginNeeded(reason)
        return Unknown(reason, _PAUSE)

    def _outcome(self, letter: Newsletter, ledger: Ledger) -> Outcome:
        """Once all were tried."""
        if ledger.with_state(Copy.ACCEPTED):
            if self._left(letter, ledger):
                return Unknown(_progress(letter, ledger), _PAUSE)
            return Accepted(letter.message_id(letter.recipients[0]), "", _summary(ledger))
        if ledger.with_state(Copy.SENDING):
            return Unknown("the mail server took the text and did not answer")
        why = next((said for said in ledger.said.values() if said), "it does not say why")
        if self._left(letter, ledger):
            return NotAccepted(f"the mail server asks to come again later ({why})")
        return Refused(f"the mail server does not take this newsletter ({why})", "change it")


def _send_copies(
    mailbag: Mailbag, ledger: Ledger, letter: Newsletter, payload: Payload, left: list[str]
) -> None:
    """One after another, until the server has had enough for now. Raises HaltedError."""
    put_off = 0
    for recipient in left:
        message = rendered(letter, payload.pictures, recipient)
        _send_copy(mailbag, ledger, letter.sender, recipient, message)
        put_off = put_off + 1 if ledger.copies[recipient] is Copy.PUT_OFF else 0
        if put_off == _ENOUGH:
            said = ledger.said[recipient]
            reason = f"the mail server asks to come again later ({said})"
            raise HaltedError(NotAccepted(reason))


def _send_copy(
    mailbag: Mailbag, ledger: Ledger, sender: str, recipient: str, message: bytes
) -> None:
    """Send one and write down what came of it. Raises HaltedError where nothing more can go."""
    ledger.write(recipient, Copy.SENDING)
    try:
        reply = mailbag.send(sender, recipient, message)
    except HaltedError:
        ledger.write(recipient, Copy.PUT_OFF)
        raise
    except AnswerLost as lost:
        # The connection is of no use any more; who is left is sent to in the next try.
        raise HaltedError(NotAccepted(str(lost))) from lost
    if reply.code < 300:
        ledger.write(recipient, Copy.ACCEPTED)
    else:
        ledger.write(recipient, Copy.REFUSED if reply.code >= 500 else Copy.PUT_OFF, reply.said)


def _progress(letter: Newsletter, ledger: Ledger) -> str:
    done = len(ledger.with_state(Copy.ACCEPTED))
    return f"{done:,} of {len(letter.recipients):,} copies are sent"


def _summary(ledger: Ledger) -> str:
    """How many have it, and who has not, for the history."""
    lost, refused = ledger.with_state(Copy.SENDING), ledger.with_state(Copy.REFUSED, Copy.PUT_OFF)
    parts = [f"sent to {len(ledger.with_state(Copy.ACCEPTED)):,}"]
    parts += [f"no answer for {lost[0]}" + _and_more(lost)] if lost else []
    parts += (
        [f"refused: {refused[0]} ({ledger.said[refused[0]]})" + _and_more(refused)]
        if (refused)
        else []
    )
    return "; ".join(parts)


def _and_more(names: tuple[str, ...]) -> str:
    return f" and {len(names) - 1:,} more" if len(names) > 1 else ""


def _mark(account: Account, letter: Newsletter, content: Content) -> str:
    """Tells whether two newsletters are the same to their readers."""
    pictures = [(picture.media.digest, picture.alt) for picture in content.pictures]
    parts = [account.channel.id, letter.sender, letter.subject, letter.text, pictures]
    return hashlib.sha256(json.dumps(parts).encode("utf-8", "replace")).hexdigest()


@contextmanager
def _disk() -> Iterator[None]:
    """A ledger that can't be written stops the work before anything is sent unrecorded."""
    try:
        yield
    except OSError as error:
        raise SurroundingsError(
            "the data folder can't be written, so nothing more is sent", "make room on the disk"
        ) from error


def connector(clock: Clock) -> EmailConnector:
    """For the registry."""
    return EmailConnector(clock)
