"""A Telegram channel: what is sent, and what each answer means."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.connectors.telegram.connector import TelegramConnector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Accepted,
    Content,
    LoginNeeded,
    NotAccepted,
    Outcome,
    Refused,
)
from tests.engine.connectors.desks import Desk, at_work, plain_http
from tests.engine.connectors.factories import StoppedClock, a_content, a_picture, an_account
from tests.engine.connectors.played import Reply
from tests.engine.connectors.telegram.server import TOKEN, TelegramServer, failed

TelegramDesk = Desk[TelegramServer]


def a_desk(chat: str = "@cornershop", token: str = TOKEN) -> AbstractContextManager[TelegramDesk]:
    account = an_account(NetworkId("telegram"), {"chat": chat}, bot_token=token)
    return at_work(
        TelegramServer(),
        lambda url: TelegramConnector(http=plain_http(StoppedClock()), server=url),
        account,
    )


@pytest.fixture
def desk() -> Iterator[TelegramDesk]:
    with a_desk() as made:
        yield made


def outcome_of(desk: TelegramDesk, reply: Reply) -> Outcome:
    desk.server.scripted["*"] = reply
    return desk.publish(a_content())


def test_an_album_has_its_text_under_the_first_photo(desk: TelegramDesk, tmp_path: Path) -> None:
    pictures = [a_picture(tmp_path, shade=shade) for shade in (10, 20, 30)]
    desk.publish(a_content("Three loaves", *pictures))
    assert desk.server.texts == ["Three loaves", "", ""]
    assert [m["photo"] for m in desk.server.messages] == [p.path.read_bytes() for p in pictures]


def test_a_post_in_a_public_channel_can_be_opened_by_anybody(desk: TelegramDesk) -> None:
    outcome = desk.publish(a_content())
    assert outcome == Accepted("-1001234567890/1", "https://t.me/cornershop/1")


@pytest.mark.parametrize(("choice", "silent"), [("silently", "true"), ("with sound", "false")])
def test_subscribers_need_not_be_woken(desk: TelegramDesk, choice: str, silent: str) -> None:
    desk.publish(Content("Sale at six", options={"sound": choice}))
    assert desk.server.calls[-1].form["disable_notification"] == silent


@pytest.mark.parametrize("typed", ["cornershop", "@cornershop", "https://t.me/cornershop"])
def test_a_channel_may_be_named_in_many_ways(typed: str) -> None:
    with a_desk(typed) as desk:
        desk.publish(a_content())
    assert desk.server.calls[-1].form["chat_id"] == "@cornershop"


def test_what_is_no_channel_is_refused_before_anything_is_sent() -> None:
    with a_desk("corner shop!") as desk:
        outcome = desk.prepare(a_content())
    assert isinstance(outcome, Refused)
    assert desk.server.calls == []


def test_a_token_that_was_cut_off_when_copied_is_never_sent() -> None:
    with a_desk(token="AAHdqTcvCH1vGW/../x") as desk:
        outcome = desk.publish(a_content())
    assert isinstance(outcome, LoginNeeded)
    assert desk.server.calls == []


@pytest.mark.parametrize(
    "reply",
    [
        failed(400, "Bad Request: chat not found"),
        failed(400, "Bad Request: not enough rights to send text messages to the chat"),
        failed(403, "Forbidden: bot is not a member of the channel chat"),
        failed(403, "Forbidden: bot was kicked from the channel chat"),
        failed(401, "Unauthorized"),
    ],
    ids=lambda reply: reply.json["description"],
)
def test_trouble_with_the_channel_is_its_owner_s(desk: TelegramDesk, reply: Reply) -> None:
    assert isinstance(outcome_of(desk, reply), LoginNeeded)


def test_telegram_says_in_its_answer_how_long_to_wait(desk: TelegramDesk) -> None:
    outcome = outcome_of(desk, failed(429, "Too Many Requests: retry after 35", retry_after=35))
    assert outcome == NotAccepted(
        "Telegram asks for a pause: too many requests", timedelta(seconds=35)
    )


def test_a_bot_without_rights_is_seen_when_checking(desk: TelegramDesk) -> None:
    desk.server.may_post = False
    result = desk.check()
    assert not result.ok
    assert "administrator" in result.message
