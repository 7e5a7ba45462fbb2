"""Logging in happens rarely, and never shows what must stay secret."""

import json
import logging

import pytest

from socialdesk.connectors.bluesky.sessions import Session
from socialdesk.domain.errors import SurroundingsError
from socialdesk.domain.publishing import Accepted, LoginNeeded, NotAccepted
from tests.engine.connectors.bluesky.fakes import (
    CREATE,
    GET_SESSION,
    PASSWORD,
    PUT,
    REFRESH,
    FakeBluesky,
)
from tests.engine.connectors.factories import NOON, MemorySecrets, a_content, payload_of
from tests.engine.connectors.faults import Fault, answers, never_connects


def publish(fake: FakeBluesky) -> object:
    payload = payload_of(fake.connector.prepare(fake.account, a_content(), NOON))
    return fake.connector.publish(fake.account, payload)


def test_a_session_is_used_again_by_the_next_run() -> None:
    first = FakeBluesky()
    publish(first)
    second = FakeBluesky(secrets=first.secrets)
    publish(second)
    assert second.faults.calls == [PUT]


def test_another_app_password_means_another_login() -> None:
    fake = FakeBluesky()
    publish(fake)
    fake.secrets.put("app_password", "new-password")
    publish(fake)
    assert fake.faults.calls.count(CREATE) == 2


def test_an_account_is_logged_in_by_its_lasting_name_once_that_is_known() -> None:
    fake = FakeBluesky(settings={"handle": "shop.test", "did": "did:plc:shop", "service": "x.pl"})
    publish(fake)
    assert json.loads(fake.server.requests[0].content)["identifier"] == "did:plc:shop"


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"did": 1}', '{"did": "did:plc:shop"}'])
def test_a_damaged_session_is_made_anew(kept: str) -> None:
    fake = FakeBluesky()
    fake.secrets.put("session", kept)
    assert isinstance(publish(fake), Accepted)


def test_an_expired_access_token_is_refreshed_without_the_password() -> None:
    fake = FakeBluesky()
    publish(fake)
    fake.faults.calls.clear()
    fake.faults.by_method[PUT] = answers(400, "ExpiredToken")
    publish(fake)
    assert fake.faults.calls == [PUT, REFRESH, PUT]


def test_a_session_that_another_process_refreshed_is_taken_over() -> None:
    fake = FakeBluesky()
    publish(fake)
    stale = fake.secrets.kept["session"]
    fake.secrets = _FreshOnSecondLook(fake.secrets.kept | {"stale": stale})
    fake.faults.calls.clear()
    fake.faults.by_method[PUT] = answers(400, "ExpiredToken")
    publish(fake)
    assert REFRESH not in fake.faults.calls


class _FreshOnSecondLook(MemorySecrets):
    looks = 0

    def get(self, name: str) -> str | None:
        if name != "session":
            return super().get(name)
        self.looks += 1
        kept = json.loads(self.kept["session"])
        return json.dumps(kept | {"access": f"access-of-look-{self.looks}"})


def test_when_the_refresh_token_is_over_too_the_password_logs_in() -> None:
    fake = FakeBluesky()
    publish(fake)
    fake.faults.calls.clear()
    fake.faults.by_method |= {
        GET_SESSION: answers(400, "ExpiredToken"),
        REFRESH: answers(400, "ExpiredToken", "Token has been revoked"),
    }
    fake.connector.check(fake.account)
    assert fake.faults.calls == [GET_SESSION, REFRESH, CREATE, GET_SESSION]


def test_a_wrong_app_password_says_what_to_do() -> None:
    fake = FakeBluesky()
    fake.faults.by_method[CREATE] = answers(401, "AuthenticationRequired", "Invalid password")
    assert publish(fake) == LoginNeeded(
        "Bluesky refused the app password for @shop.test: make a new one in Bluesky's Settings, "
        "App passwords, and connect the channel again"
    )


def test_a_main_password_with_a_second_factor_is_told_apart() -> None:
    fake = FakeBluesky()
    fake.faults.by_method[CREATE] = answers(401, "AuthFactorTokenRequired")
    outcome = publish(fake)
    assert isinstance(outcome, LoginNeeded)
    assert "main password" in outcome.reason


def test_a_missing_app_password_asks_no_server() -> None:
    fake = FakeBluesky(secrets=MemorySecrets())
    assert isinstance(publish(fake), LoginNeeded)
    assert fake.faults.calls == []


def test_a_suspended_account_waits_for_its_owner() -> None:
    fake = FakeBluesky()
    fake.faults.by_method[CREATE] = answers(401, "AccountTakedown", "Account has been taken down")
    outcome = publish(fake)
    assert isinstance(outcome, LoginNeeded)
    assert "taken down" in outcome.reason


def test_a_login_that_leads_to_another_account_is_not_used() -> None:
    fake = FakeBluesky(settings={"handle": "shop.test", "did": "did:plc:old", "service": "x.pl"})
    assert isinstance(publish(fake), LoginNeeded)
    assert fake.server.records == {}


@pytest.mark.parametrize("fault", [never_connects, answers(429), answers(503), answers(302)])
def test_a_login_that_passing_trouble_prevents_may_be_tried_again(fault: Fault) -> None:
    fake = FakeBluesky()
    fake.faults.by_method[CREATE] = fault
    assert isinstance(publish(fake), NotAccepted)


def test_a_locked_keyring_may_be_tried_again() -> None:
    fake = FakeBluesky(secrets=_LockedSecrets())
    assert publish(fake) == NotAccepted("the keyring is locked: unlock it")


class _LockedSecrets(MemorySecrets):
    def get(self, name: str) -> str | None:
        raise SurroundingsError("the keyring is locked", "unlock it")


def test_a_session_that_can_not_be_kept_still_publishes() -> None:
    fake = FakeBluesky(secrets=_FullSecrets({"app_password": PASSWORD}))
    assert isinstance(publish(fake), Accepted)


class _FullSecrets(MemorySecrets):
    def put(self, name: str, value: str) -> None:
        raise SurroundingsError("the keyring is full")


def test_tokens_a_header_can_not_carry_are_no_login() -> None:
    fake = FakeBluesky()
    fake.server._session = lambda: {  # type: ignore[method-assign]  # this test's server
        "did": "did:plc:shop",
        "accessJwt": "a\r\nX: y",
        "refreshJwt": "r",
    }
    assert isinstance(publish(fake), NotAccepted)


def test_a_session_does_not_show_its_tokens() -> None:
    session = Session("did:plc:shop", "shop.test", "TOKEN-A", "TOKEN-R", "MARK")
    assert not {"TOKEN-A", "TOKEN-R", "MARK"} & set(repr(session).replace("'", " ").split())
    assert "TOKEN" not in repr(session)


def test_a_server_that_repeats_secrets_is_not_quoted() -> None:
    fake = FakeBluesky()
    fake.faults.by_method[CREATE] = answers(400, "InvalidRequest", f"bad password {PASSWORD}")
    assert PASSWORD not in str(publish(fake))
    fake.faults.by_method = {PUT: answers(400, "InvalidRequest", "bad token access-1")}
    assert "access-1" not in str(publish(fake))


def test_no_log_shows_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "httpx")
    fake = FakeBluesky()
    publish(fake)
    assert caplog.records
    assert not any(secret in caplog.text for secret in (PASSWORD, "access-1", "refresh-1"))
