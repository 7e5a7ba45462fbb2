"""Newsletters beyond the contract: each reader one copy, whatever happens in between."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from socialdesk.connectors.email.connector import EmailConnector
from socialdesk.connectors.email.settings import read_recipients, read_settings
from socialdesk.domain.errors import InputError
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    Begun,
    CannotTell,
    Content,
    NotAccepted,
    Payload,
    Refused,
    Unknown,
)
from tests.engine.connectors.contract.networks.email import EmailHarness
from tests.engine.connectors.factories import NOON, a_content, a_picture, payload_of

ANNA, BELA, CELA = "anna@x.example", "bela@x.example", "cela@x.example"


@pytest.fixture
def readers(tmp_path: Path) -> Iterator[EmailHarness]:
    """A newsletter with three readers."""
    listed = tmp_path / "readers.txt"
    listed.write_text(f"# ours\n{ANNA}\nBela <{BELA}>\n\n{CELA}\n{ANNA.upper()}\n")
    harness = EmailHarness(tmp_path, str(listed))
    yield harness
    harness.server.stop()


def prepared(harness: EmailHarness, content: Content | None = None) -> Payload:
    return payload_of(harness.connector.prepare(harness.account, content or a_content(), NOON))


def publish(harness: EmailHarness, payload: Payload) -> object:
    return harness.connector.publish(harness.account, payload)


def find(harness: EmailHarness, payload: Payload) -> object:
    return harness.connector.find_published(harness.account, payload)


def test_each_reader_gets_a_copy_and_sees_no_other_reader(readers: EmailHarness) -> None:
    assert isinstance(publish(readers, prepared(readers)), Accepted)
    assert readers.server.readers() == [ANNA, BELA, CELA]
    first = readers.server.messages()[0]
    assert first["To"] == ANNA
    assert BELA not in first.as_string()


def test_a_copy_has_words_html_and_pictures_with_descriptions(
    readers: EmailHarness, tmp_path: Path
) -> None:
    content = a_content("Rolls <fresh>\n\nSee shop.pl", a_picture(tmp_path, 'six "rolls"'))
    publish(readers, prepared(readers, content))
    message = readers.server.messages()[0]
    plain, shown = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert shown is not None
    assert "Rolls <fresh>" in plain.get_content()
    html = shown.get_content()
    assert "Rolls &lt;fresh&gt;" in html
    assert '<a href="https://shop.pl">shop.pl</a>' in html
    assert 'alt="six &quot;rolls&quot;"' in html
    picture = next(part for part in message.walk() if part.get_content_type() == "image/png")
    assert f"cid:{str(picture['Content-ID']).strip('<>')}" in html


@pytest.mark.parametrize(
    ("content", "subject"),
    [
        (a_content("\nFresh bread\nat nine"), "Fresh bread"),
        (replace(a_content(), options={"subject": "Żółte\nbułki 🥐"}), "Żółte bułki 🥐"),
        (a_content("x" * 200), "x" * 150 + "…"),
    ],
)
def test_the_subject_is_chosen_or_the_first_line(
    readers: EmailHarness, content: Content, subject: str
) -> None:
    publish(readers, prepared(readers, content))
    assert readers.server.messages()[0]["Subject"] == subject


def test_mail_programs_can_offer_to_unsubscribe(readers: EmailHarness) -> None:
    publish(readers, prepared(readers))
    header = readers.server.messages()[0]["List-Unsubscribe"]
    assert header == "<mailto:news@shop.example?subject=unsubscribe>"


def test_a_retry_sends_the_same_bytes(readers: EmailHarness, tmp_path: Path) -> None:
    payload = prepared(readers, a_content("Rolls", a_picture(tmp_path)))
    publish(readers, payload)
    for file in (tmp_path / "newsletters").iterdir():
        file.unlink()
    publish(readers, payload)
    first, again = readers.server.envelopes[0].content, readers.server.envelopes[3].content
    assert first == again


def test_lines_that_start_with_a_dot_arrive_whole(readers: EmailHarness) -> None:
    publish(readers, prepared(readers, a_content("One\n.\n..two\n.three")))
    assert readers.published()[0].splitlines() == ["One", ".", "..two", ".three"]


def test_interrupted_work_goes_on_with_who_is_left(readers: EmailHarness) -> None:
    payload = prepared(readers)
    readers.server.hangs_up_after.add(BELA)
    stopped = publish(readers, payload)
    assert isinstance(stopped, Unknown)
    assert stopped.reason.startswith("1 of 3 copies are sent")
    readers.mend()
    assert isinstance(find(readers, payload), Begun)
    outcome = publish(readers, payload)
    assert readers.server.readers() == [ANNA, BELA, CELA]
    assert isinstance(outcome, Accepted)
    assert outcome.said == f"sent to 2; no answer for {BELA}"


def test_a_server_that_goes_away_half_way_costs_nobody_a_copy(readers: EmailHarness) -> None:
    payload = prepared(readers)
    readers.server.on_rcpt[BELA] = "421 4.3.2 shutting down"
    readers.server.on_rcpt[CELA] = "421 4.3.2 shutting down"
    assert isinstance(publish(readers, payload), Unknown)
    readers.server.on_rcpt.clear()
    assert isinstance(publish(readers, payload), Accepted)
    assert readers.server.readers() == [ANNA, BELA, CELA]


def test_an_address_that_is_gone_does_not_stop_the_others(readers: EmailHarness) -> None:
    readers.server.on_rcpt[BELA] = "550 5.1.1 no such user"
    outcome = publish(readers, prepared(readers))
    assert isinstance(outcome, Accepted)
    assert outcome.said == f"sent to 2; refused: {BELA} (5.1.1 no such user)"


def test_where_every_address_is_refused_so_is_the_newsletter(readers: EmailHarness) -> None:
    readers.server.on_rcpt.update(dict.fromkeys((ANNA, BELA, CELA), "550 5.1.1 no such user"))
    assert isinstance(publish(readers, prepared(readers)), Refused)


def test_who_is_put_off_for_days_is_given_up(readers: EmailHarness) -> None:
    readers.server.on_rcpt[CELA] = "450 4.2.0 greylisted"
    payload = prepared(readers)
    assert isinstance(publish(readers, payload), Unknown)
    readers.clock.advance(timedelta(days=3))
    outcome = publish(readers, payload)
    assert isinstance(outcome, Accepted)
    assert CELA in outcome.said


def test_released_after_a_stop_nobody_gets_it_twice(readers: EmailHarness) -> None:
    readers.server.on_rcpt[CELA] = "450 4.2.0 greylisted"
    publish(readers, prepared(readers))
    readers.server.on_rcpt.clear()
    assert isinstance(publish(readers, prepared(readers)), Accepted)
    assert readers.server.readers() == [ANNA, BELA, CELA]


def test_other_words_are_another_newsletter(readers: EmailHarness) -> None:
    readers.server.on_rcpt[CELA] = "450 4.2.0 greylisted"
    publish(readers, prepared(readers))
    readers.server.on_rcpt.clear()
    publish(readers, prepared(readers, a_content("Other bread")))
    assert readers.server.readers() == [ANNA, BELA, ANNA, BELA, CELA]


def test_a_lost_answer_is_never_sent_again(tmp_path: Path) -> None:
    harness = EmailHarness(tmp_path)
    payload = prepared(harness)
    harness.lose_answers()
    publish(harness, payload)
    harness.mend()
    assert isinstance(publish(harness, payload), Unknown)
    assert isinstance(find(harness, payload), CannotTell)
    assert len(harness.server.envelopes) == 1
    harness.server.stop()


def test_nothing_is_sent_that_could_not_be_written_down(readers: EmailHarness) -> None:
    (readers.folder / "newsletters").write_text("in the way")
    payload = prepared(readers)
    assert isinstance(publish(readers, payload), NotAccepted)
    assert readers.server.readers() == []


def test_a_ledger_whose_last_line_was_cut_off_is_read(readers: EmailHarness) -> None:
    payload = prepared(readers)
    publish(readers, payload)
    ledger = readers.folder / "newsletters" / f"{payload.key}.jsonl"
    ledger.write_bytes(ledger.read_bytes()[:-20])
    assert not isinstance(find(readers, payload), Absent)


def test_the_ledger_is_for_nobody_else_and_holds_no_secret(readers: EmailHarness) -> None:
    payload = prepared(readers)
    publish(readers, payload)
    ledger = readers.folder / "newsletters" / f"{payload.key}.jsonl"
    assert ledger.stat().st_mode & 0o777 == 0o600
    assert readers.secrets[0] not in ledger.read_text()


def test_a_certificate_of_somebody_else_ends_it_before_the_password(tmp_path: Path) -> None:
    harness = EmailHarness(tmp_path)
    stranger = EmailConnector(harness.clock, lambda: tmp_path / "newsletters")
    result = stranger.check(harness.account)
    assert not result.ok
    assert "TLS certificate" in result.message
    harness.server.stop()


@pytest.mark.parametrize(
    "typed", ["shop", "a b@x.example", "a@x", "@x.example", "a@x.example\nB: c"]
)
def test_what_is_no_address_is_refused(tmp_path: Path, typed: str) -> None:
    harness = EmailHarness(tmp_path)
    harness.server.stop()
    channel = harness.account.channel
    channel = replace(channel, settings={**channel.settings, "recipients": typed})
    with pytest.raises(InputError):
        read_recipients(read_settings(channel))


def test_a_list_with_a_line_that_is_no_address_names_it(readers: EmailHarness) -> None:
    file = Path(readers.recipients)
    file.write_text(f"{ANNA}\nbela at x\n")
    refused = readers.connector.prepare(readers.account, a_content(), NOON)
    assert "'bela at x' is not an e-mail address" in cast("Refused", refused).reason
