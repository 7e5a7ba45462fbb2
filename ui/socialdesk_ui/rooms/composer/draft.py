"""What is being written: one frozen value, and every change to it as a pure function."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from socialdesk.domain.delivery import State
from socialdesk.domain.findings import IgnoredFinding
from socialdesk.domain.media import Attachment, Media
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.planning import PostContent
from socialdesk.domain.post import Post
from socialdesk.domain.transitions import Event, allows

COMMON = None
"""The tab of the text that every channel without one of its own gets."""

Tab = int | None


class Choice(StrEnum):
    """When the post goes out, as its author chooses at the composer's foot."""

    KEEP = "keep"
    """Leave the time an opened post already has."""
    QUEUE = "queue"
    SCHEDULE = "schedule"
    NOW = "now"


@dataclass(frozen=True)
class Draft:
    """A post as it stands on the composer's screen.

    ``post_id`` is ``None`` until it is saved. ``texts`` holds the channels' own texts by channel
    id, also of channels not chosen at the moment. ``moment`` is naive, by the workspace's clock.
    ``ignored`` is what was ignored before the post is saved; a saved one keeps that itself.
    """

    post_id: int | None = None
    text: str = ""
    channels: tuple[int, ...] = ()
    texts: Mapping[int, str] = field(default_factory=dict)
    pictures: tuple[Attachment, ...] = ()
    labels: tuple[str, ...] = ()
    choice: Choice = Choice.QUEUE
    moment: datetime | None = None
    campaign: str = ""
    notes: str = ""
    first_comment: str = ""
    options: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    ignored: tuple[IgnoredFinding, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing would be lost by throwing it away."""
        written = self.text.strip() or any(text.strip() for text in self.texts.values())
        return not (written or self.pictures)

    def text_on(self, tab: Tab) -> str:
        """The text that a tab shows: the channel's own one, else the common one."""
        return self.text if tab is None else self.texts.get(tab, self.text)

    def has_own_text(self, tab: Tab) -> bool:
        """Whether a tab's text is its channel's own."""
        return tab in self.texts

    def content(self, *, force: bool = False) -> PostContent:
        """What the desk is asked to keep: only texts of chosen channels that truly differ."""
        own = {
            channel: text
            for channel, text in self.texts.items()
            if channel in self.channels and text != self.text
        }
        return PostContent(
            self.text,
            self.channels,
            own,
            self.pictures,
            self.labels,
            force=force,
            campaign=self.campaign,
            notes=self.notes,
            first_comment=self.first_comment,
            options={c: kept for c, kept in self.options.items() if c in self.channels and kept},
        )

    def says_the_same_as(self, other: "Draft") -> bool:
        """Whether both would be saved as the same post; the chosen time aside."""
        return self.content() == other.content()


def with_channel(draft: Draft, channel_id: int, chosen: bool, order: Iterable[int]) -> Draft:
    """The draft with one channel chosen or not; channels keep the ``order`` of the picker."""
    now = (set(draft.channels) | {channel_id}) if chosen else set(draft.channels) - {channel_id}
    return replace(draft, channels=tuple(channel for channel in order if channel in now))


def with_text(draft: Draft, tab: Tab, text: str) -> Draft:
    """The draft with the text of one tab typed over. A channel's tab needs a text of its own."""
    if tab is None:
        return replace(draft, text=text)
    return replace(draft, texts={**draft.texts, tab: text})


def with_own_text(draft: Draft, channel_id: int) -> Draft:
    """The channel gets a copy of the common text to change."""
    return replace(draft, texts={**draft.texts, channel_id: draft.text_on(channel_id)})


def with_common_text(draft: Draft, channel_id: int) -> Draft:
    """The channel goes back to the common text."""
    return replace(draft, texts={c: t for c, t in draft.texts.items() if c != channel_id})


def with_picture(draft: Draft, picture: Attachment) -> Draft:
    """The draft with one more picture; the same file twice stays one."""
    if any(present.media == picture.media for present in draft.pictures):
        return draft
    return replace(draft, pictures=(*draft.pictures, picture))


def without_picture(draft: Draft, index: int) -> Draft:
    return replace(draft, pictures=draft.pictures[:index] + draft.pictures[index + 1 :])


def with_picture_moved(draft: Draft, index: int, steps: int) -> Draft:
    """The picture at ``index`` moved by ``steps``, negative towards the start."""
    target = index + steps
    if not (0 <= index < len(draft.pictures) and 0 <= target < len(draft.pictures)):
        return draft
    pictures = list(draft.pictures)
    pictures.insert(target, pictures.pop(index))
    return replace(draft, pictures=tuple(pictures))


def with_picture_replaced(draft: Draft, old: Media, new: Media) -> Draft:
    """The draft with another version of one picture; what was said of it stays."""
    return replace(
        draft,
        pictures=tuple(replace(p, media=new) if p.media == old else p for p in draft.pictures),
    )


def with_alt(draft: Draft, index: int, alt: str) -> Draft:
    pictures = list(draft.pictures)
    pictures[index] = replace(pictures[index], alt=alt)
    return replace(draft, pictures=tuple(pictures))


def with_label(draft: Draft, label: str) -> Draft:
    """The draft with a label added; blanks and ones it has (in any case) change nothing."""
    name = " ".join(label.split())
    if not name or name.casefold() in {present.casefold() for present in draft.labels}:
        return draft
    return replace(draft, labels=(*draft.labels, name))


def without_label(draft: Draft, label: str) -> Draft:
    return replace(draft, labels=tuple(name for name in draft.labels if name != label))


def with_option(draft: Draft, channel_id: int, name: str, value: str) -> Draft:
    """The draft with one option of a channel's network chosen; an empty value is the default."""
    ours = {
        other: kept for other, kept in draft.options.get(channel_id, {}).items() if other != name
    }
    if value:
        ours[name] = value
    return replace(draft, options={**draft.options, channel_id: ours})


def with_choice(draft: Draft, choice: Choice, offered: datetime) -> Draft:
    """The draft with another choice of when; the time field starts at ``offered`` (naive)."""
    moment = draft.moment or offered if choice is Choice.SCHEDULE else draft.moment
    return replace(draft, choice=choice, moment=moment)


def planned_for(draft: Draft, local: datetime) -> Draft:
    """The draft to be scheduled at a naive local time."""
    return replace(draft, choice=Choice.SCHEDULE, moment=local)


def opened(post: Post) -> Draft:
    """A saved post on the composer's screen, its line ends as the editor has them."""
    planned = any(d.state in _KEEP_THEIR_TIME for d in post.deliveries)
    return Draft(
        post_id=post.id,
        text=_one_line_end(post.text),
        channels=tuple(d.channel.id for d in post.deliveries),
        texts={d.channel.id: _one_line_end(d.text) for d in post.deliveries if d.text is not None},
        pictures=post.attachments,
        labels=post.labels,
        choice=Choice.KEEP if planned else Choice.QUEUE,
        campaign=post.campaign,
        notes=post.notes,
        first_comment=post.first_comment,
        options={d.channel.id: d.options for d in post.deliveries if d.options},
    )


def copy_of(draft: Draft) -> Draft:
    """The same words and pictures as a new post."""
    return replace(draft, post_id=None, choice=Choice.QUEUE, moment=None)


def can_edit(post: Post) -> bool:
    """Whether anything of the post may still change: not once all of it is out or on its way."""
    return not post.deliveries or any(allows(d.state, Event.EDIT) for d in post.deliveries)


def fixed_channels(post: Post) -> frozenset[int]:
    """Channels whose delivery can no longer change: they stay chosen."""
    return frozenset(d.channel.id for d in post.deliveries if not allows(d.state, Event.EDIT))


def texts_in_use(
    draft: Draft, networks: Mapping[int, NetworkId]
) -> tuple[tuple[Tab, NetworkId | None], ...]:
    """Each tab in use with each network its text goes to: what there is to check.

    The common text is there with no network while no channel is chosen.
    """
    common = {networks[c] for c in draft.channels if c in networks and c not in draft.texts}
    own = [(c, networks[c]) for c in draft.channels if c in draft.texts and c in networks]
    everywhere: list[tuple[Tab, NetworkId | None]] = [(COMMON, n) for n in sorted(common)]
    if not everywhere and not own:
        everywhere = [(COMMON, None)]
    return (*everywhere, *own)


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


_KEEP_THEIR_TIME = frozenset({State.SCHEDULED, State.ON_HOLD})
