"""Meta's Graph APIs (Facebook, Instagram, Threads): how they are called, and what answers mean.

https://developers.facebook.com/docs/graph-api/guides/error-handling
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from socialdesk.connectors.halting import HaltedError, lost, put_off
from socialdesk.connectors.http import Answer, Http
from socialdesk.connectors.shapes import number_at
from socialdesk.connectors.steps import harmless
from socialdesk.connectors.waits import LONGEST_WAIT
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Refused, Unknown

_TOKEN_IS_OVER = {102, 190, 463, 467}
_NOT_ALLOWED = {3, 10, 368, *range(200, 300)}
_TOO_MUCH = {4, 9, 17, 32, 341, 613, *range(80_000, 80_015)}
_PASSING = {-2, -1, 1, 2}
_DUPLICATE = {506, 1_455_006}
_NOT_READY = 9_007

Files = Mapping[str, tuple[str, bytes, str]]
Refusal = Unknown | NotAccepted | Refused | LoginNeeded


@dataclass(frozen=True)
class GraphApi:
    """Calls with one token. ``server`` holds the version: "https://graph.facebook.com/v24.0"."""

    network: str
    http: Http
    server: str
    token: str

    def get(self, path: str, params: Mapping[str, str]) -> Answer:
        """Ask."""
        return self.http.call("GET", f"{self.server}/{path}", token=self.token, params=params)

    def post(self, path: str, form: Mapping[str, str], files: Files | None = None) -> Answer:
        """Do."""
        return self.http.call(
            "POST", f"{self.server}/{path}", token=self.token, form=form, files=files
        )

    def told(self, path: str, params: Mapping[str, str]) -> Answer:
        """An answer that is one. Raises HaltedError for any other."""
        return self._good(harmless(lambda: self.get(path, params)))

    def made(self, path: str, form: Mapping[str, str], files: Files | None = None) -> str:
        """The id of something that publishes nothing. Raises HaltedError where there is none."""
        answer = self._good(harmless(lambda: self.post(path, form, files)))
        number = answer.text("id")
        if not number:
            raise HaltedError(NotAccepted(f"{self.network}'s answer makes no sense"))
        return number

    def refusal(self, answer: Answer) -> Refusal:
        """What it means that a post was not taken."""
        if lost(answer, self.network) or _code(answer) in _PASSING:
            return Unknown(f"{self.network} had trouble after it took the post ({said(answer)})")
        return self.harmless_refusal(answer)

    def harmless_refusal(self, answer: Answer) -> NotAccepted | Refused | LoginNeeded:
        """What it means that a call was not taken which publishes nothing."""
        code = _code(answer)
        if code in _TOKEN_IS_OVER or answer.status == 401:
            return LoginNeeded(
                f"{self.network} no longer takes this token: make a new one and connect the "
                "channel again"
            )
        if code in _TOO_MUCH:
            return NotAccepted(
                f"{self.network} asks for a pause ({said(answer)})", _wait_of(answer)
            )
        if code in _PASSING or code == _NOT_READY or answer.at("error", "is_transient") is True:
            return NotAccepted(f"{self.network} has trouble ({said(answer)})", answer.retry_after)
        if code in _NOT_ALLOWED:
            return LoginNeeded(f"{self.network} does not let this token post ({said(answer)})")
        passing = put_off(answer, self.network)
        return passing or Refused(
            f"{self.network} does not take this post ({said(answer)})", "change it and try again"
        )

    def _good(self, answer: Answer) -> Answer:
        if not answer.ok:
            raise HaltedError(self.harmless_refusal(answer))
        return answer


def says_duplicate(answer: Answer) -> bool:
    """Whether a post is refused because the very same words are there already."""
    return _code(answer) in _DUPLICATE or number_at(answer.json, "error", "error_subcode") in (
        _DUPLICATE
    )


def said(answer: Answer) -> str:
    """What the API says, for a line of ours: its words for users first."""
    return answer.said(("error", "error_user_msg"), ("error", "message"), "message")


def _code(answer: Answer) -> int | None:
    return number_at(answer.json, "error", "code")


def _wait_of(answer: Answer) -> timedelta | None:
    """How long to stay away: said in minutes, per kind of use, in a header of its own."""
    try:
        usage = json.loads(answer.headers.get("x-business-use-case-usage", ""))
    except ValueError:
        return answer.retry_after
    uses = [use for each in usage.values() for use in each] if isinstance(usage, dict) else []
    minutes = [number_at(use, "estimated_time_to_regain_access") or 0 for use in uses]
    wait = timedelta(minutes=min(max(minutes, default=0), 10**5))
    return min(wait, LONGEST_WAIT) if wait else answer.retry_after
