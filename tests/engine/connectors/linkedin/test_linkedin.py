"""LinkedIn: what is sent, and what each answer means."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.connectors.linkedin.connector import LinkedInConnector
from socialdesk.connectors.linkedin.little_text import little_text, plain_text
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    CannotTell,
    Content,
    LoginNeeded,
    NotAccepted,
    Refused,
    Unknown,
)
from tests.engine.connectors.desks import Desk, at_work, plain_http
from tests.engine.connectors.factories import StoppedClock, a_content, a_picture, an_account
from tests.engine.connectors.linkedin.server import (
    AUTHOR,
    TOKEN,
    LinkedInServer,
    duplicate,
    refused,
)
from tests.engine.connectors.played import Reply

LinkedInDesk = Desk[LinkedInServer]
POSTS = "POST /rest/posts"


@pytest.fixture
def desk() -> Iterator[LinkedInDesk]:
    account = an_account(NetworkId("linkedin"), {"author": AUTHOR}, access_token=TOKEN)
    with at_work(
        LinkedInServer(),
        lambda url: LinkedInConnector(http=plain_http(StoppedClock()), server=url),
        account,
    ) as made:
        yield made


def test_every_call_names_the_version_it_was_written_for(
    desk: LinkedInDesk, tmp_path: Path
) -> None:
    desk.publish(a_content("Rolls", a_picture(tmp_path)))
    versions = [c.headers.get("linkedin-version") for c in desk.server.calls if "/rest/" in c.path]
    assert versions == ["202610", "202610"]


def test_one_picture_is_media_and_several_are_a_gallery(desk: LinkedInDesk, tmp_path: Path) -> None:
    desk.publish(a_content("One", a_picture(tmp_path, alt="a roll")))
    desk.publish(a_content("Two", a_picture(tmp_path), a_picture(tmp_path, shade=9)))
    one, two = (post["content"] for post in desk.server.posts)
    assert one == {"media": {"id": "urn:li:image:C0", "altText": "a roll"}}
    assert len(two["multiImage"]["images"]) == 2


def test_a_picture_arrives_whole(desk: LinkedInDesk, tmp_path: Path) -> None:
    picture = a_picture(tmp_path)
    desk.publish(a_content("Rolls", picture))
    assert list(desk.server.images.values()) == [picture.path.read_bytes()]


@pytest.mark.parametrize(
    ("choice", "visibility"), [("everyone", "PUBLIC"), ("connections", "CONNECTIONS")]
)
def test_who_sees_a_post_can_be_chosen(desk: LinkedInDesk, choice: str, visibility: str) -> None:
    desk.publish(Content("Rolls", options={"visibility": choice}))
    assert desk.server.posts[0]["visibility"] == visibility


@pytest.mark.parametrize(
    ("text", "little"),
    [
        ("Two (2) rolls", r"Two \(2\) rolls"),
        ("#bread is #1 here", r"#bread is \#1 here"),
        ("write to shop@corner.shop", r"write to shop\@corner.shop"),
        ("a_b *c* ~d~ <e> {f} [g] h|i", r"a\_b \*c\* \~d\~ \<e\> \{f\} \[g\] h\|i"),
        ("back\\slash", r"back\\slash"),
        ("żółw 🥐", "żółw 🥐"),
    ],
)
def test_what_means_something_to_linkedin_is_escaped(text: str, little: str) -> None:
    assert little_text(text) == little


@given(st.text(alphabet="ab #@\\()[]{}<>|*_~é🥐\n", max_size=40))
def test_escaping_loses_nothing(text: str) -> None:
    assert plain_text(little_text(text)) == text


@pytest.mark.parametrize("url", ["https://evil.example/up", "http://www.linkedin.com/dms-uploads"])
def test_no_token_goes_to_another_host(desk: LinkedInDesk, tmp_path: Path, url: str) -> None:
    place = {"value": {"uploadUrl": url, "image": "urn:li:image:C0"}}
    desk.server.scripted["POST /rest/images"] = Reply(200, place)
    assert isinstance(desk.publish(a_content("Rolls", a_picture(tmp_path))), NotAccepted)
    assert desk.paths() == ["POST /rest/images"]


def test_words_that_linkedin_has_already_are_found_when_they_are_ours(desk: LinkedInDesk) -> None:
    first, again = desk.payload(a_content()), desk.payload(a_content())
    assert desk.send(first) == desk.send(again)


def test_words_of_an_older_post_are_refused(desk: LinkedInDesk) -> None:
    desk.server.scripted[POSTS] = duplicate("urn:li:share:7431329065766260736")
    outcome = desk.publish(a_content())
    assert isinstance(outcome, Refused)
    assert outcome.mend == "change a word"


def test_a_person_s_token_can_t_tell(desk: LinkedInDesk) -> None:
    desk.server.may_read = False
    payload = desk.payload(a_content())
    desk.send(payload)
    assert isinstance(desk.find(payload), CannotTell)


def test_a_duplicate_that_nobody_can_look_at_stays_unknown(desk: LinkedInDesk) -> None:
    desk.server.may_read = False
    desk.publish(a_content())
    outcome = desk.publish(a_content())
    assert isinstance(outcome, Unknown)
    assert "https://www.linkedin.com/feed/update/urn:li:share:" in outcome.reason


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (refused(401, "EXPIRED_ACCESS_TOKEN", "The token has expired"), LoginNeeded),
        (refused(403, "ACCESS_DENIED", "Not enough permissions"), LoginNeeded),
        (refused(426, "NONEXISTENT_VERSION", "Requested version is not active"), LoginNeeded),
        (refused(400, "INVALID", "commentary is too long"), Refused),
        (refused(500, "INTERNAL", "Internal Server Error"), Unknown),
    ],
)
def test_what_an_answer_means(desk: LinkedInDesk, reply: Reply, outcome: type[object]) -> None:
    desk.server.scripted[POSTS] = reply
    assert isinstance(desk.publish(a_content()), outcome)


def test_what_is_no_author_is_refused_before_anything_is_sent(desk: LinkedInDesk) -> None:
    account = an_account(NetworkId("linkedin"), {"author": "Corner shop"}, access_token=TOKEN)
    desk.account = account
    assert isinstance(desk.prepare(a_content()), Refused)
