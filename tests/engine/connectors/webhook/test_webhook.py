"""Webhooks beyond the contract: signatures, what is in a message, and where it never goes."""

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from standardwebhooks import Webhook

from socialdesk.connectors.webhook.signing import secret_key, signature
from socialdesk.domain.errors import InputError
from socialdesk.domain.publishing import Accepted, NotAccepted, Payload, Refused
from tests.engine.connectors.contract.networks.webhook import SECRET, WebhookHarness
from tests.engine.connectors.factories import NOON, a_content, a_picture, payload_of, png
from tests.engine.connectors.faults import answers


@pytest.fixture
def hook(httpserver: HTTPServer) -> WebhookHarness:
    return WebhookHarness(httpserver)


def prepared(hook: WebhookHarness, *pictures: object) -> Payload:
    content = a_content("Świeże bułki", *pictures)  # type: ignore[arg-type]  # pictures
    return payload_of(hook.connector.prepare(hook.account, content, NOON))


def test_a_message_says_what_is_published(hook: WebhookHarness, tmp_path: Path) -> None:
    payload = prepared(hook, a_picture(tmp_path, "six rolls"))
    assert isinstance(hook.connector.publish(hook.account, payload), Accepted)
    message = hook.taken[payload.key]
    assert message["type"] == "post.published"
    assert message["timestamp"] == "2026-11-22T12:00:00+00:00"
    (picture,) = message["data"]["pictures"]
    assert picture["alt"] == "six rolls"
    assert base64.b64decode(picture["base64"]) == png()


def test_the_server_may_say_where_the_post_is(hook: WebhookHarness) -> None:
    payload = prepared(hook)
    outcome = hook.connector.publish(hook.account, payload)
    assert outcome == Accepted(payload.key, f"https://shop.example/{payload.key}")


def test_the_signature_is_that_of_the_standards_library() -> None:
    message_id, body = "msg_1", b'{"a":1}'
    theirs = Webhook(SECRET).sign(message_id, NOON, body.decode())
    assert signature(secret_key(SECRET), message_id, int(NOON.timestamp()), body) == theirs


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_c2hvcnQ=", "whsec_żółw", "not base64!"])
def test_what_is_no_secret_is_refused(secret: str) -> None:
    with pytest.raises(InputError, match="starts with whsec_"):
        secret_key(secret)


def test_a_redirect_is_not_followed(hook: WebhookHarness) -> None:
    hook.way.faults["POST *"] = answers(307, headers={"Location": "https://elsewhere.example"})
    assert isinstance(hook.connector.publish(hook.account, prepared(hook)), NotAccepted)
    assert hook.way.hosts == {"localhost"}


def test_a_private_address_needs_permission(hook: WebhookHarness) -> None:
    account = replace(hook.account, channel=replace(hook.account.channel, settings={}))
    result = hook.connector.check(account)
    assert not result.ok
    assert "its own network" in result.message


def test_too_many_bytes_of_pictures_are_refused(
    hook: WebhookHarness, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialdesk.connectors.webhook.connector.MOST_BYTES", 100)
    content = a_content("Rolls", a_picture(tmp_path, shade=1), a_picture(tmp_path, shade=2))
    outcome = hook.connector.prepare(hook.account, content, NOON)
    assert isinstance(outcome, Refused)
    assert outcome.mend == "leave one out"


def test_the_address_is_as_secret_as_the_key(hook: WebhookHarness) -> None:
    checked = hook.connector.check(hook.account)
    assert hook.secrets[0] not in repr(checked)
    assert checked.details == {"handle": "localhost"}
