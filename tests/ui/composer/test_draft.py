"""A draft changes only through pure functions that lose nothing."""

from datetime import UTC, datetime

import pytest

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.media import Attachment, Media
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.post import Post
from socialdesk_ui.rooms.composer import draft as drafts
from socialdesk_ui.rooms.composer.draft import COMMON, Choice, Draft

FEED, BLUESKY = 1, 2
NETWORKS = {FEED: NetworkId.FEED, BLUESKY: NetworkId.BLUESKY}


def picture(digest: str) -> Attachment:
    return Attachment(Media(digest, "image/png", 10, 4, 3))


def delivery(state: State, channel: int = FEED, text: str | None = None) -> Delivery:
    moment = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)
    owner = Channel(channel, 1, "Shop", NETWORKS[channel])
    return Delivery(1, 7, owner, state, "Europe/Warsaw", text, scheduled_for=moment)


def post(*deliveries: Delivery) -> Post:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    return Post(7, 1, "Fresh bread", now, now, deliveries=deliveries)


def test_channels_keep_the_order_of_the_picker() -> None:
    chosen = drafts.with_channel(Draft(channels=(BLUESKY,)), FEED, True, [FEED, BLUESKY])
    assert chosen.channels == (FEED, BLUESKY)


def test_an_own_text_starts_as_a_copy_of_the_common_one() -> None:
    own = drafts.with_own_text(Draft(text="Fresh bread"), BLUESKY)
    assert own.text_on(BLUESKY) == "Fresh bread"
    assert own.has_own_text(BLUESKY)


def test_typing_in_a_channels_tab_leaves_the_common_text_alone() -> None:
    own = drafts.with_own_text(Draft(text="Fresh bread"), BLUESKY)
    typed = drafts.with_text(own, BLUESKY, "Fresh bread, sky")
    assert (typed.text, typed.text_on(BLUESKY)) == ("Fresh bread", "Fresh bread, sky")


def test_a_channel_can_go_back_to_the_common_text() -> None:
    own = drafts.with_text(drafts.with_own_text(Draft(text="A"), BLUESKY), BLUESKY, "B")
    assert drafts.with_common_text(own, BLUESKY) == Draft(text="A")


def test_only_texts_that_differ_on_chosen_channels_are_saved() -> None:
    draft = Draft(text="A", channels=(FEED, BLUESKY), texts={FEED: "A", BLUESKY: "B", 9: "C"})
    assert dict(draft.content().texts) == {BLUESKY: "B"}


def test_the_same_picture_is_added_once() -> None:
    once = drafts.with_picture(Draft(), picture("a"))
    assert drafts.with_picture(once, picture("a")) == once


@pytest.mark.parametrize(
    ("index", "steps", "order"), [(0, 1, "bac"), (2, -1, "acb"), (0, -1, "abc")]
)
def test_pictures_move_within_their_row(index: int, steps: int, order: str) -> None:
    draft = Draft(pictures=tuple(picture(name) for name in "abc"))
    moved = drafts.with_picture_moved(draft, index, steps)
    assert "".join(p.media.digest for p in moved.pictures) == order


def test_alt_text_belongs_to_its_picture() -> None:
    draft = drafts.with_alt(Draft(pictures=(picture("a"), picture("b"))), 1, "A loaf")
    assert [p.alt for p in draft.pictures] == ["", "A loaf"]


def test_a_label_is_kept_once_whatever_its_case() -> None:
    draft = drafts.with_label(drafts.with_label(Draft(), " autumn  sale "), "Autumn Sale")
    assert draft.labels == ("autumn sale",)


def test_a_draft_with_only_blanks_is_blank() -> None:
    assert Draft(text=" \n", labels=("sale",)).is_blank
    assert not Draft(pictures=(picture("a"),)).is_blank


def test_an_opened_scheduled_post_keeps_its_time() -> None:
    draft = drafts.opened(post(delivery(State.SCHEDULED), delivery(State.DRAFT, BLUESKY, "Sky")))
    assert draft.choice is Choice.KEEP
    assert draft.text_on(BLUESKY) == "Sky"


def test_a_post_whose_deliveries_are_all_out_is_read_only() -> None:
    assert not drafts.can_edit(post(delivery(State.PUBLISHED)))
    assert drafts.can_edit(post(delivery(State.PUBLISHED), delivery(State.FAILED, BLUESKY)))


def test_a_published_channel_stays_chosen() -> None:
    partly = post(delivery(State.PUBLISHED), delivery(State.FAILED, BLUESKY))
    assert drafts.fixed_channels(partly) == {FEED}


def test_the_common_text_is_checked_once_per_network() -> None:
    draft = Draft(text="A", channels=(FEED, BLUESKY, 3), texts={BLUESKY: "B"})
    uses = drafts.texts_in_use(draft, {**NETWORKS, 3: NetworkId.FEED})
    assert uses == ((COMMON, NetworkId.FEED), (BLUESKY, NetworkId.BLUESKY))


def test_text_without_a_channel_is_checked_all_the_same() -> None:
    assert drafts.texts_in_use(Draft(text="A"), NETWORKS) == ((COMMON, None),)
