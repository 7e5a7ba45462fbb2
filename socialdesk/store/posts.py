"""Where posts are kept, with their pictures, labels and deliveries."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypedDict, Unpack

from sqlalchemy import delete, exists, select
from sqlalchemy.orm import Session

from socialdesk.domain.calendar import CalendarEntry, CalendarFilter
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.errors import InputError, NotFoundError
from socialdesk.domain.media import Attachment
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post
from socialdesk.domain.transitions import Event, after, allows, states_allowing
from socialdesk.store import mapping
from socialdesk.store.calendar_rows import calendar_entries
from socialdesk.store.models import (
    CampaignRow,
    ChannelRow,
    DeliveryRow,
    LabelRow,
    MediaRow,
    PostMediaRow,
    PostRow,
    WorkspaceRow,
)
from socialdesk.store.post_queries import matching, whole_posts
from socialdesk.store.steps import step
from socialdesk.store.words import storable

_AT_ONCE = 500
"""How many ids one statement names: databases limit its variables."""


@dataclass(frozen=True)
class NewDelivery:
    """A delivery to be made. ``text`` is ``None`` where the channel takes the post's own."""

    channel_id: int
    zone: str
    scheduled_for: datetime | None = None
    state: State = State.DRAFT
    text: str | None = None
    options: Mapping[str, str] = field(default_factory=dict)


class PostFields(TypedDict, total=False):
    """What a new post may have beside its text."""

    attachments: Sequence[Attachment]
    labels: Iterable[str]
    deliveries: Iterable[NewDelivery]
    findings_accepted: bool
    campaign: str
    notes: str
    first_comment: str


class PostRepository:
    """Posts within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, workspace_id: int, text: str, now: datetime, **fields: Unpack[PostFields]
    ) -> Post:
        """A new post. Raises as :meth:`add_delivery`, and InputError for a text that is broken."""
        return self.get(self.insert(workspace_id, text, now, **fields))

    def insert(
        self, workspace_id: int, text: str, now: datetime, **fields: Unpack[PostFields]
    ) -> int:
        """The id of a new post, for many in a row: as :meth:`add`, and nothing is read back."""
        if self._session.get(WorkspaceRow, workspace_id) is None:
            raise NotFoundError(f"there is no workspace {workspace_id}")
        row = PostRow(
            workspace_id=workspace_id,
            text=storable(text),
            created_at=now,
            updated_at=now,
            findings_accepted=fields.get("findings_accepted", False),
            notes=storable(fields.get("notes", "")),
            first_comment=storable(fields.get("first_comment", "")),
        )
        row.campaign = _campaign(self._session, workspace_id, fields.get("campaign", ""))
        row.labels = _known_or_new(self._session, workspace_id, fields.get("labels", ()))
        self._session.add(row)
        self._session.flush()
        self._attach(row.id, fields.get("attachments", ()))
        for new in fields.get("deliveries", ()):
            self._add_delivery(row, new)
        return row.id

    def get(self, post_id: int) -> Post:
        """Raises NotFoundError."""
        row = self._session.scalar(whole_posts().where(PostRow.id == post_id))
        if row is None:
            raise NotFoundError(f"there is no post {post_id}", "see socialdesk post list")
        return mapping.post(row)

    def list(
        self, workspace_id: int | None = None, query: PostQuery | None = None
    ) -> tuple[Post, ...]:
        """The posts that match, by the time of their first delivery, those without one last.

        A state matches a post whose own it is, or that of one of its deliveries.
        """
        rows = self._session.scalars(matching(query or PostQuery(), workspace_id))
        return tuple(mapping.post(row) for row in rows)

    def some(self, post_ids: Sequence[int]) -> tuple[Post, ...]:
        """The posts of these ids that are there, in the order of the ids."""
        found: dict[int, Post] = {}
        for start in range(0, len(post_ids), _AT_ONCE):
            some = PostRow.id.in_(post_ids[start : start + _AT_ONCE])
            found |= {
                row.id: mapping.post(row)
                for row in self._session.scalars(whole_posts().where(some))
            }
        return tuple(found[post_id] for post_id in post_ids if post_id in found)

    def calendar(
        self,
        first: datetime,
        last: datetime,
        workspace_id: int | None = None,
        only: CalendarFilter | None = None,
    ) -> tuple[CalendarEntry, ...]:
        """What lies between two moments, ``last`` exclusive, in order of time."""
        wanted = only or CalendarFilter()
        return calendar_entries(self._session, first, last, workspace_id, wanted)

    def labels(self, workspace_id: int) -> tuple[str, ...]:
        """Every label that was ever used in the workspace, in order."""
        names = select(LabelRow.name).where(LabelRow.workspace_id == workspace_id)
        return tuple(self._session.scalars(names.order_by(LabelRow.name)))

    def campaigns(self, workspace_id: int) -> tuple[str, ...]:
        """Every campaign of the workspace, in order."""
        names = select(CampaignRow.name).where(CampaignRow.workspace_id == workspace_id)
        return tuple(self._session.scalars(names.order_by(CampaignRow.name)))

    def edit(
        self,
        post_id: int,
        now: datetime,
        *,
        text: str | None = None,
        attachments: Sequence[Attachment] | None = None,
        labels: Iterable[str] | None = None,
        findings_accepted: bool | None = None,
        campaign: str | None = None,
        notes: str | None = None,
        first_comment: str | None = None,
    ) -> Post:
        """Change what is given. What is published keeps the text it went out with.

        A change of text or pictures takes back the acceptance of findings, unless it is given too.

        Raises:
            StateError: the post is on its way out, or may be.
            InputError: the text is broken.
            NotFoundError: there is no such post.
        """
        row = self._row(post_id)
        before = self.get(post_id)
        new_text = None if text in (None, before.text) else text
        new_pictures = None if attachments in (None, before.attachments) else attachments
        if new_text is not None or new_pictures is not None:
            self._open_for_edit(before, now, text_only=new_pictures is None)
            row.findings_accepted = False
        if new_text is not None:
            row.text = storable(new_text)
        if new_pictures is not None:
            of_it = PostMediaRow.post_id == post_id
            self._session.execute(delete(PostMediaRow).where(of_it))
            self._attach(post_id, new_pictures)
        if labels is not None:
            row.labels = _known_or_new(self._session, row.workspace_id, labels)
        if campaign is not None:
            row.campaign = _campaign(self._session, row.workspace_id, campaign)
        if notes is not None:
            row.notes = storable(notes)
        if first_comment is not None:
            row.first_comment = storable(first_comment)
        if findings_accepted is not None:
            row.findings_accepted = findings_accepted
        row.updated_at = now
        self._session.flush()
        return self.get(post_id)

    def delete(self, post_id: int) -> None:
        """Forget a post. Raises StateError when it is out or may be, NotFoundError."""
        self._row(post_id)
        kept = exists().where(
            DeliveryRow.post_id == post_id,
            DeliveryRow.state.not_in(states_allowing(Event.DELETE)),
        )
        gone = self._session.scalar(
            delete(PostRow).where(PostRow.id == post_id, ~kept).returning(PostRow.id)
        )
        if gone is None:
            for delivery in self.get(post_id).deliveries:
                after(delivery.state, Event.DELETE)

    def add_delivery(self, post_id: int, new: NewDelivery, now: datetime) -> Delivery:
        """Send a post to one more channel.

        Raises:
            InputError: the channel has it already, or a time is missing.
            NotFoundError: there is no such post or channel.
        """
        row = self._row(post_id)
        row.updated_at = now
        return self._delivery(self._add_delivery(row, new))

    def remove_delivery(self, delivery_id: int, now: datetime) -> None:
        """Take a post off a channel. Raises StateError when it is out there, NotFoundError."""
        delivery = self._delivery(delivery_id)
        after(delivery.state, Event.DELETE)
        self._session.execute(
            delete(DeliveryRow).where(
                DeliveryRow.id == delivery_id,
                DeliveryRow.state.in_(states_allowing(Event.DELETE)),
            )
        )
        self._row(delivery.post_id).updated_at = now
        self._session.flush()

    def set_delivery_text(self, delivery_id: int, text: str | None, now: datetime) -> Delivery:
        """Give a channel a text of its own, or with ``None`` the post's again.

        Raises StateError when it is out there, InputError for a broken text, NotFoundError.
        """
        delivery = self._delivery(delivery_id)
        if delivery.text == text:
            return delivery
        new_text = None if text is None else storable(text)
        if not step(self._session, Event.EDIT, now, DeliveryRow.id == delivery_id, text=new_text):
            after(delivery.state, Event.EDIT)
        row = self._row(delivery.post_id)
        row.updated_at = now
        row.findings_accepted = False
        self._session.flush()
        return self._delivery(delivery_id)

    def set_delivery_options(
        self, delivery_id: int, options: Mapping[str, str], now: datetime
    ) -> Delivery:
        """Say what only the delivery's network knows. Raises as :meth:`set_delivery_text`."""
        delivery = self._delivery(delivery_id)
        if dict(delivery.options) == dict(options):
            return delivery
        kept = {name: storable(value) for name, value in options.items()}
        if not step(self._session, Event.EDIT, now, DeliveryRow.id == delivery_id, options=kept):
            after(delivery.state, Event.EDIT)
        self._row(delivery.post_id).updated_at = now
        self._session.flush()
        return self._delivery(delivery_id)

    def _row(self, post_id: int) -> PostRow:
        row = self._session.get(PostRow, post_id, with_for_update=True)
        if row is None:
            raise NotFoundError(f"there is no post {post_id}", "see socialdesk post list")
        return row

    def _delivery(self, delivery_id: int) -> Delivery:
        row = self._session.get(DeliveryRow, delivery_id, populate_existing=True)
        if row is None:
            raise NotFoundError(f"there is no delivery {delivery_id}")
        return mapping.delivery(row)

    def _open_for_edit(self, post: Post, now: datetime, text_only: bool) -> None:
        """Move the deliveries that the change reaches; raise StateError where one is not open."""
        for delivery in post.deliveries:
            if text_only and delivery.text is not None:
                continue
            this = DeliveryRow.id == delivery.id
            if delivery.state is State.PUBLISHED:
                row = self._session.get_one(DeliveryRow, delivery.id)
                row.text = post.text_for(delivery)
            elif not step(self._session, Event.EDIT, now, this):
                after(delivery.state, Event.EDIT)

    def _add_delivery(self, post: PostRow, new: NewDelivery) -> int:
        channel = self._session.get(ChannelRow, new.channel_id)
        if channel is None or channel.removed_at or channel.workspace_id != post.workspace_id:
            raise NotFoundError(f"there is no channel {new.channel_id} in this workspace")
        if new.state is State.SCHEDULED and new.scheduled_for is None:
            raise InputError("a scheduled post needs a time", "choose a time or keep it a draft")
        if not (allows(new.state, Event.DELETE)):
            raise InputError(f"a post can't start as {new.state.label.lower()}")
        already = exists().where(
            DeliveryRow.post_id == post.id, DeliveryRow.channel_id == channel.id
        )
        if self._session.scalar(select(already)):
            raise InputError(f"the post goes to “{channel.name}” already")
        row = DeliveryRow(
            post_id=post.id,
            channel_id=new.channel_id,
            state=new.state,
            zone=new.zone,
            scheduled_for=new.scheduled_for,
            text=None if new.text is None else storable(new.text),
            options={name: storable(value) for name, value in new.options.items()},
        )
        self._session.add(row)
        self._session.flush()
        return row.id

    def _attach(self, post_id: int, attachments: Sequence[Attachment]) -> None:
        for position, each in enumerate(attachments):
            media = each.media
            self._session.merge(
                MediaRow(
                    digest=media.digest,
                    mime=media.mime,
                    size=media.size,
                    width=media.width,
                    height=media.height,
                )
            )
            self._session.flush()
            self._session.add(
                PostMediaRow(
                    post_id=post_id,
                    position=position,
                    digest=media.digest,
                    alt=storable(each.alt),
                )
            )
        self._session.flush()


def _campaign(session: Session, workspace_id: int, name: str) -> CampaignRow | None:
    """The campaign of that name, new where there is none yet; ``None`` for no name."""
    name = storable(name).strip()
    if not name:
        return None
    known = session.scalar(
        select(CampaignRow).where(
            CampaignRow.workspace_id == workspace_id, CampaignRow.name == name
        )
    )
    return known or CampaignRow(workspace_id=workspace_id, name=name)


def _known_or_new(session: Session, workspace_id: int, names: Iterable[str]) -> list[LabelRow]:
    rows = []
    for name in sorted({storable(name) for name in names}):
        known = session.scalar(
            select(LabelRow).where(LabelRow.workspace_id == workspace_id, LabelRow.name == name)
        )
        rows.append(known or LabelRow(workspace_id=workspace_id, name=name))
    return rows
