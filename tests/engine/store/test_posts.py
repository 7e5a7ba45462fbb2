"""Posts come back as they were written, and change only while that is safe."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, NotFoundError, StateError
from socialdesk.domain.media import Attachment
from socialdesk.domain.post import Post
from socialdesk.domain.transitions import Event
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.posts import NewDelivery, PostRepository
from tests.engine.factories import HOUR, NOON, WARSAW, Shop, a_picture_file
from tests.engine.store.databases import on_both_databases
from tests.engine.store.steps import PAYLOAD, claimed, frozen, moved, now_as, publish, tried

pytestmark = on_both_databases

LATER = NOON + HOUR


def read(shop: Shop, post: Post) -> Post:
    with shop.database.read() as session:
        return PostRepository(session).get(post.id)


def test_a_post_comes_back_as_it_was_written(shop: Shop, tmp_path: Path) -> None:
    media = shop.picture(a_picture_file(tmp_path / "bread.png"))
    post = shop.post("Chleb", pictures=[Attachment(media, "A loaf")], labels=["news", "bread"])
    assert read(shop, post) == post
    assert (post.text, post.labels, post.created_at) == ("Chleb", ("bread", "news"), NOON)
    assert post.attachments == (Attachment(media, "A loaf"),)
    assert post.deliveries[0].channel == shop.channel


texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"))


@given(text=texts, own=st.none() | texts, alt=texts, label=texts.filter(bool))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_byte_for_byte(
    shop: Shop, tmp_path: Path, text: str, own: str | None, alt: str, label: str
) -> None:
    media = shop.picture(a_picture_file(tmp_path / "one.png"))
    post = shop.post(text, own_text=own, pictures=[Attachment(media, alt)], labels=[label])
    kept = read(shop, post)
    assert (kept.text, kept.deliveries[0].text) == (text, own)
    assert (kept.attachments[0].alt, kept.labels) == (alt, (label,))


@pytest.mark.parametrize("broken", ["\ud83e", "\0"])
def test_a_broken_character_is_refused_and_nothing_is_kept(shop: Shop, broken: str) -> None:
    with pytest.raises(InputError, match="broken character at position 7"):
        shop.post(f"Bread {broken}")
    with shop.database.read() as session:
        assert PostRepository(session).list() == ()


def test_one_picture_can_be_in_many_posts(shop: Shop, tmp_path: Path) -> None:
    media = shop.picture(a_picture_file(tmp_path / "bread.png"))
    one = shop.post(pictures=[Attachment(media, "A loaf"), Attachment(media, "Again")])
    other = shop.post(pictures=[Attachment(media)])
    assert [a.alt for a in read(shop, one).attachments] == ["A loaf", "Again"]
    assert read(shop, other).attachments == (Attachment(media),)


def test_an_edit_changes_only_what_is_given(shop: Shop) -> None:
    post = shop.post("Old", labels=["news"])
    with shop.database.write() as session:
        edited = PostRepository(session).edit(post.id, LATER, text="New")
    assert (edited.text, edited.labels, edited.updated_at) == ("New", ("news",), LATER)
    assert edited.deliveries == post.deliveries


def test_pictures_and_labels_are_replaced_as_a_whole(shop: Shop, tmp_path: Path) -> None:
    one, other = (shop.picture(a_picture_file(tmp_path / n)) for n in ("one.png", "two.gif"))
    post = shop.post(pictures=[Attachment(one), Attachment(other)], labels=["a", "b"])
    swapped = (Attachment(other, "two"), Attachment(one, "one"))
    with shop.database.write() as session:
        edited = PostRepository(session).edit(
            post.id, LATER, attachments=swapped, labels=["b", "c"]
        )
    assert (edited.attachments, edited.labels) == (swapped, ("b", "c"))


def test_an_edit_of_what_was_approved_asks_for_approval_again(shop: Shop) -> None:
    post = shop.post(state=State.APPROVED)
    with shop.database.write() as session:
        edited = PostRepository(session).edit(post.id, LATER, text="New")
    assert edited.state is State.NEEDS_APPROVAL


def test_new_labels_alone_ask_for_nothing(shop: Shop) -> None:
    post = shop.post(state=State.APPROVED)
    with shop.database.write() as session:
        edited = PostRepository(session).edit(post.id, LATER, text=post.text, labels=["new"])
    assert edited.state is State.APPROVED


def test_new_text_takes_back_the_acceptance_of_findings(shop: Shop) -> None:
    post = shop.post()
    with shop.database.write() as session:
        posts = PostRepository(session)
        assert posts.edit(post.id, LATER, findings_accepted=True).findings_accepted
        assert not posts.edit(post.id, LATER, text="New").findings_accepted


def test_an_edit_lets_the_next_try_send_the_new_text(shop: Shop) -> None:
    delivery = tried(shop, shop.delivery(), Event.NOT_ACCEPTED)
    with shop.database.write() as session:
        PostRepository(session).edit(delivery.post_id, LATER, text="New")
        assert DeliveryRepository(session).frozen_payload(delivery.id) is None


def test_what_is_on_its_way_out_is_not_edited(shop: Shop) -> None:
    post = shop.post("Old")
    claimed(shop)
    with (
        pytest.raises(StateError, match="publishing can't be edited"),
        shop.database.write() as session,
    ):
        PostRepository(session).edit(post.id, LATER, text="New")
    assert read(shop, post).text == "Old"


def test_what_is_published_keeps_the_text_it_went_out_with(shop: Shop) -> None:
    second = shop.another_channel("Second")
    post = shop.post("Old", channels=[shop.channel, second])
    publish(shop, post.deliveries[0])
    with shop.database.write() as session:
        edited = PostRepository(session).edit(post.id, LATER, text="New")
    assert [edited.text_for(each) for each in edited.deliveries] == ["Old", "New"]


def test_a_channel_s_own_text_can_be_set_and_taken_back(shop: Shop) -> None:
    delivery = shop.delivery("Bread")
    with shop.database.write() as session:
        posts = PostRepository(session)
        assert posts.set_delivery_text(delivery.id, "Bread!", LATER).text == "Bread!"
        assert posts.set_delivery_text(delivery.id, None, LATER).text is None


def test_a_published_channel_s_text_stays(shop: Shop) -> None:
    delivery = publish(shop, shop.delivery())
    with shop.database.write() as session, pytest.raises(StateError):
        PostRepository(session).set_delivery_text(delivery.id, "Other", LATER)


def test_a_post_can_go_to_one_more_channel(shop: Shop) -> None:
    post = shop.post()
    new = NewDelivery(shop.another_channel("Second").id, WARSAW, text="Hello, second")
    with shop.database.write() as session:
        added = PostRepository(session).add_delivery(post.id, new, LATER)
    assert read(shop, post).deliveries == (*post.deliveries, added)
    assert (added.state, added.text) == (State.DRAFT, "Hello, second")


def test_a_post_goes_to_a_channel_once(shop: Shop) -> None:
    post = shop.post()
    with shop.database.write() as session, pytest.raises(InputError, match="already"):
        PostRepository(session).add_delivery(post.id, NewDelivery(shop.channel.id, WARSAW), LATER)


@pytest.mark.parametrize("state", [State.SCHEDULED, State.PUBLISHED, State.PUBLISHING])
def test_a_delivery_cannot_start_out_of_nothing(shop: Shop, state: State) -> None:
    with pytest.raises(InputError):
        shop.post(at=None, state=state)


def test_a_post_can_be_taken_off_a_channel(shop: Shop) -> None:
    post = shop.post()
    with shop.database.write() as session:
        PostRepository(session).remove_delivery(post.deliveries[0].id, LATER)
    assert read(shop, post).deliveries == ()


def test_a_post_is_deleted_with_all_that_hangs_on_it(shop: Shop) -> None:
    delivery = tried(shop, shop.delivery(labels=["x"]), Event.REFUSED)
    with shop.database.write() as session:
        PostRepository(session).delete(delivery.post_id)
    with shop.database.read() as session, pytest.raises(NotFoundError):
        PostRepository(session).get(delivery.post_id)
    with pytest.raises(NotFoundError):
        now_as(shop, delivery)


@pytest.mark.parametrize("event", [Event.ACCEPTED, Event.OUTCOME_UNKNOWN])
def test_what_is_out_or_may_be_is_not_deleted(shop: Shop, event: Event) -> None:
    delivery = tried(shop, shop.delivery(), event)
    with shop.database.write() as session:
        with pytest.raises(StateError, match="can't be deleted"):
            PostRepository(session).delete(delivery.post_id)
        with pytest.raises(StateError, match="can't be deleted"):
            PostRepository(session).remove_delivery(delivery.id, LATER)
    assert now_as(shop, delivery) == delivery


def test_a_deleted_post_s_number_is_never_given_again(shop: Shop) -> None:
    post = shop.post()
    with shop.database.write() as session:
        PostRepository(session).delete(post.id)
    assert shop.post().id > post.id


def test_labels_are_remembered(shop: Shop) -> None:
    shop.post(labels=["news"])
    shop.post(labels=["bread", "news"])
    with shop.database.read() as session:
        assert PostRepository(session).labels(shop.workspace.id) == ("bread", "news")


def test_moving_a_post_in_time_drops_what_was_frozen(shop: Shop) -> None:
    delivery = tried(shop, shop.delivery(), Event.NOT_ACCEPTED)
    moved(shop, delivery, Event.SCHEDULE, scheduled_for=LATER)
    assert claimed(shop, LATER) is not None
    assert frozen(shop, delivery, PAYLOAD)
