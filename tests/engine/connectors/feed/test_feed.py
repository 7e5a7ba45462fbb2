"""A feed that any host can serve and any reader can read."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from socialdesk.connectors.feed import writing
from socialdesk.connectors.feed.entries import published_posts
from socialdesk.domain.publishing import (
    Absent,
    Accepted,
    CannotTell,
    Content,
    NotAccepted,
    Refused,
)
from tests.engine.connectors.factories import NOON, a_content, a_picture
from tests.engine.connectors.feed.desk import FeedDesk


def with_settings(desk: FeedDesk, **settings: str) -> FeedDesk:
    channel = replace(desk.account.channel, settings={**desk.account.channel.settings, **settings})
    return replace(desk, account=replace(desk.account, channel=channel))


def test_readers_see_the_channel_and_its_author(desk: FeedDesk) -> None:
    desk.publish(a_content())
    assert desk.read().feed.title == "Corner shop"
    assert desk.read().feed.author == "Anna"


def test_posts_come_newest_first_in_whatever_order_they_went_out(desk: FeedDesk) -> None:
    desk.publish(a_content("second"), NOON + timedelta(hours=1))
    desk.publish(a_content("first"), NOON)
    desk.publish(a_content("third"), NOON + timedelta(hours=2))
    assert desk.texts() == ["third", "second", "first"]


def test_a_post_keeps_its_id_and_the_feed_its_own(desk: FeedDesk) -> None:
    desk.publish(a_content("first"), NOON)
    before = desk.read()
    desk.publish(a_content("second"), NOON + timedelta(hours=1))
    after = desk.read()
    assert after.feed.id == before.feed.id
    assert after.entries[1].id == before.entries[0].id


def test_pictures_lie_beside_the_feed_with_their_words(desk: FeedDesk, tmp_path: Path) -> None:
    picture = a_picture(tmp_path, 'a "red" <rose> & a róża')
    desk.publish(a_content("Rolls", picture))
    (enclosure,) = desk.read().entries[0].enclosures
    assert enclosure.length == str(picture.media.size)
    place = desk.folder / "media" / picture.media.file_name
    assert place.read_bytes() == picture.path.read_bytes()
    assert [image["alt"] for image in desk.page().all("img")] == [picture.alt]


def test_addresses_are_whole_where_it_is_known_where_the_feed_is_served(
    desk: FeedDesk, tmp_path: Path
) -> None:
    served = with_settings(desk, link="https://shop.example/news")
    outcome = served.publish(a_content("Rolls", a_picture(tmp_path)))
    assert isinstance(outcome, Accepted)
    assert outcome.remote_url.startswith("https://shop.example/news/index.html#")
    links = [link.href for link in served.read().entries[0].links]
    assert all(link.startswith("https://shop.example/news/") for link in links)


def test_where_it_is_not_known_the_address_is_the_page_on_this_machine(desk: FeedDesk) -> None:
    outcome = desk.publish(a_content())
    assert isinstance(outcome, Accepted)
    assert outcome.remote_url.startswith((desk.folder / "index.html").as_uri())


def test_the_feed_says_in_which_language_a_post_is(desk: FeedDesk) -> None:
    desk.publish(a_content("שבת שלום", language="he"))
    assert desk.read().entries[0].summary_detail.language == "he"
    assert [article["lang"] for article in desk.page().all("article")] == ["he"]


def test_old_posts_leave_the_feed_and_stay_in_the_folder(
    desk: FeedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "SHOWN", 2)
    for number in range(4):
        desk.publish(a_content(f"post {number}"), NOON + timedelta(days=number))
    assert desk.texts() == ["post 3", "post 2"]
    assert len(published_posts(desk.folder)) == 4


def test_an_old_post_that_left_the_feed_is_still_found(desk: FeedDesk) -> None:
    oldest = desk.prepare(a_content("oldest"))
    desk.connector.publish(desk.account, oldest)
    for number in range(200):
        later = desk.prepare(a_content("later"), NOON + timedelta(hours=number + 1))
        (desk.folder / "entries" / f"2099{number:03}-{later.key}.json").write_text(later.body)
    (desk.folder / "feed.atom").unlink()
    assert isinstance(desk.connector.find_published(desk.account, oldest), Accepted)


def test_what_the_feed_shows_can_be_read_back(desk: FeedDesk, tmp_path: Path) -> None:
    desk.publish(a_content("Rolls", a_picture(tmp_path, "rolls")))
    (post,) = published_posts(desk.folder)
    assert (post.text, post.published) == ("Rolls", NOON)
    assert post.pictures[0].path.is_file()


def test_a_damaged_entry_is_named_and_the_others_still_go_out(desk: FeedDesk) -> None:
    desk.publish(a_content("first"))
    (desk.folder / "entries" / "20260101T000000-broken.json").write_text('{"key": "..')
    assert "broken.json" in desk.connector.check(desk.account).message
    desk.publish(a_content("second"), NOON + timedelta(hours=1))
    assert desk.texts() == ["second", "first"]


@pytest.mark.parametrize("damage", ["", "[]", '{"id": 3', "\x00"])
def test_a_damaged_identity_does_not_stop_the_feed(desk: FeedDesk, damage: str) -> None:
    desk.publish(a_content("first"))
    (desk.folder / "feed.json").write_text(damage)
    assert isinstance(desk.publish(a_content("second")), Accepted)


def test_checking_makes_a_new_folder(desk: FeedDesk) -> None:
    new = with_settings(desk, folder=str(desk.folder / "a" / "b"))
    assert new.connector.check(new.account).ok
    assert (desk.folder / "a" / "b").is_dir()


def test_a_folder_that_went_away_is_told_and_not_made_elsewhere(desk: FeedDesk) -> None:
    payload = desk.prepare(a_content())
    gone = with_settings(desk, folder=str(desk.folder / "unplugged" / "feed"))
    outcome = gone.connector.publish(gone.account, payload)
    assert isinstance(outcome, NotAccepted)
    assert "is not there" in outcome.reason
    assert isinstance(gone.connector.find_published(gone.account, payload), CannotTell)


def test_a_file_in_the_place_of_the_folder_is_told(desk: FeedDesk) -> None:
    (desk.folder / "taken").write_text("")
    taken = with_settings(desk, folder=str(desk.folder / "taken"))
    assert "is not there" in taken.connector.check(taken.account).message
    assert isinstance(taken.publish(a_content()), NotAccepted)


@pytest.mark.parametrize("settings", [{"folder": " "}, {"link": "shop"}, {"link": "ftp://x.pl"}])
def test_settings_that_can_not_be_right_are_refused(
    desk: FeedDesk, settings: dict[str, str]
) -> None:
    wrong = with_settings(desk, **settings)
    assert not wrong.connector.check(wrong.account).ok
    assert isinstance(wrong.publish(a_content()), Refused)
    assert isinstance(
        wrong.connector.find_published(wrong.account, desk.prepare(a_content())), CannotTell
    )


def test_a_post_without_words_is_called_after_its_picture(desk: FeedDesk, tmp_path: Path) -> None:
    desk.publish(Content("", (a_picture(tmp_path, "a red rose"),)))
    assert desk.read().entries[0].title == "a red rose"


def test_a_long_first_line_is_shortened_at_a_word(desk: FeedDesk) -> None:
    desk.publish(a_content("word " * 40))
    title = desk.read().entries[0].title
    assert title.endswith("word…")
    assert len(title) <= 81


def test_a_feed_that_was_never_written_has_nothing(desk: FeedDesk) -> None:
    outcome = desk.connector.find_published(desk.account, desk.prepare(a_content()))
    assert outcome == Absent()
