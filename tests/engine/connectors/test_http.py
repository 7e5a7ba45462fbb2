"""What comes back from a server, and what of it is shown."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.connectors.halting import lost, put_off
from socialdesk.connectors.http import Answer, Http, NotSentError, new_client
from socialdesk.connectors.shapes import at, id_at, objects_at, text_at
from socialdesk.connectors.waits import asked_wait
from socialdesk.domain.publishing import NotAccepted, Unknown
from tests.engine.connectors.factories import StoppedClock

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def http_over(handle: Callable[[httpx.Request], httpx.Response]) -> Http:
    return Http(httpx.Client(transport=httpx.MockTransport(handle)), StoppedClock())


def says(json: object) -> Answer:
    return http_over(lambda _: httpx.Response(400, json=json)).call(
        "GET", "https://x.example", token="bot-token-1", secrets=["hunter22"]
    )


def test_a_redirect_is_an_answer_and_is_not_followed() -> None:
    asked: list[httpx.URL] = []

    def moved(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        return httpx.Response(307, headers={"Location": "https://elsewhere.example"})

    assert http_over(moved).call("POST", "https://x.example", token="t").status == 307
    assert len(asked) == 1


def test_the_first_path_that_holds_text_is_what_the_server_says() -> None:
    answer = says({"errors": [{"detail": "Too\n long"}]})
    assert answer.said("message", ("errors", 0, "detail")) == "Too long"


def test_a_server_that_says_nothing_is_known_by_its_status() -> None:
    assert says({"message": 7}).said("message") == "status 400"


def test_what_is_shown_holds_no_secret() -> None:
    answer = says({"message": "bot-token-1 and hunter22 are wrong"})
    assert answer.said("message") == "… and … are wrong"


def test_an_answer_does_not_show_its_secrets() -> None:
    assert "hunter22" not in repr(says({"message": "hunter22"}))


def test_a_key_that_no_header_can_carry_is_never_sent() -> None:
    with pytest.raises(NotSentError, match="no key has"):
        http_over(lambda _: httpx.Response(200)).call("GET", "https://x.example", token="żółw")


def test_addresses_do_not_reach_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    new_client().close()
    http_over(lambda _: httpx.Response(200)).call("GET", "https://x.example/bot-token-1/send")
    assert "bot-token-1" not in caplog.text


@given(JSON, st.lists(st.text() | st.integers()))
def test_no_path_into_any_json_raises(value: object, path: list[str | int]) -> None:
    at(value, *path)
    assert isinstance(text_at(value, *path), str)
    assert all(isinstance(item, dict) for item in objects_at(value, *path))


@pytest.mark.parametrize(("value", "expected"), [(7, "7"), ("7", "7"), (True, ""), (None, "")])
def test_a_name_may_be_sent_as_a_number(value: object, expected: str) -> None:
    assert id_at({"id": value}, "id") == expected


@pytest.mark.parametrize(
    ("name", "value", "seconds"),
    [
        ("retry-after", "120", 120),
        ("retry-after", "Sun, 22 Nov 2026 12:03:00 GMT", 180),
        ("x-ratelimit-reset", "2026-11-22T12:05:00.000Z", 300),
        ("x-ratelimit-reset", "2026-11-22T12:05:00", 300),
        ("x-rate-limit-reset", "1795349100", 300),
        ("ratelimit-reset", "30", 30),
        ("ratelimit-reset", "1795348000", 0),
        ("retry-after", "99999999999", 86_400),
    ],
)
def test_servers_ask_for_a_pause_in_many_ways(name: str, value: str, seconds: int) -> None:
    assert asked_wait({name: value}, NOW) == timedelta(seconds=seconds)


@pytest.mark.parametrize("value", ["soon", "-5", "Sun, 99 Nov 2026", "", "1e999", "9" * 400])
def test_a_reset_that_makes_no_sense_is_left_out(value: str) -> None:
    assert asked_wait({"x-ratelimit-reset": value}, NOW) is None


def test_the_end_of_a_window_matters_only_where_it_is_used_up() -> None:
    assert asked_wait({"x-ratelimit-reset": "300"}, NOW, status=500) is None


@pytest.mark.parametrize("status", [301, 408, 429, 500, 503])
def test_some_answers_say_nothing_of_the_request(status: int) -> None:
    assert isinstance(put_off(Answer(status), "Xyz"), NotAccepted)


@pytest.mark.parametrize("status", [200, 400, 401, 404, 422])
def test_the_others_do(status: int) -> None:
    assert put_off(Answer(status), "Xyz") is None


def test_trouble_after_a_post_was_taken_leaves_it_unknown() -> None:
    assert isinstance(lost(Answer(502), "Xyz"), Unknown)
    assert lost(Answer(422), "Xyz") is None
