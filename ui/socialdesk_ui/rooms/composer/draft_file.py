"""What is being written, kept in a small file so that a crash loses at most two seconds."""

import contextlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from socialdesk.domain.findings import IgnoredFinding
from socialdesk.domain.media import EXTENSIONS, Attachment, Media
from socialdesk_ui.rooms.composer.draft import Choice, Draft

FILE_NAME = "composer-draft.json"
NEW = "new"
"""The key of a post that is not saved yet; others go by their post's id."""


@dataclass(frozen=True)
class Kept:
    """The file's content: unsaved drafts by key, and the channels chosen last."""

    drafts: Mapping[str, Draft] = field(default_factory=dict)
    last_channels: tuple[int, ...] = ()


def key_of(post_id: int | None) -> str:
    return NEW if post_id is None else str(post_id)


def with_draft(kept: Kept, draft: Draft) -> Kept:
    return replace(kept, drafts={**kept.drafts, key_of(draft.post_id): draft})


def without_draft(kept: Kept, post_id: int | None) -> Kept:
    rest = {key: draft for key, draft in kept.drafts.items() if key != key_of(post_id)}
    return replace(kept, drafts=rest)


def read(path: Path) -> Kept:
    """What the file keeps; nothing where there is none or it can't be understood.

    A file that can't be understood is put aside as ``….broken``, so that its words stay.
    """
    try:
        return _kept(json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return Kept()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(path.name + ".broken"))
        return Kept()


def write(path: Path, kept: Kept) -> None:
    """Replace the file in one step, readable by its owner alone. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(_plain(kept), file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _plain(kept: Kept) -> dict[str, Any]:
    return {
        "last_channels": kept.last_channels,
        "drafts": {key: _plain_draft(draft) for key, draft in kept.drafts.items()},
    }


def _plain_draft(draft: Draft) -> dict[str, Any]:
    plain = asdict(draft)
    plain["options"] = {channel: dict(kept) for channel, kept in draft.options.items()}
    plain["moment"] = draft.moment.isoformat() if draft.moment else None
    return plain


def _kept(plain: Any) -> Kept:
    drafts = {str(key): _draft(value) for key, value in plain["drafts"].items()}
    return Kept(drafts, tuple(int(channel) for channel in plain["last_channels"]))


def _draft(plain: Any) -> Draft:
    return Draft(
        post_id=None if plain["post_id"] is None else int(plain["post_id"]),
        text=str(plain["text"]),
        channels=tuple(int(channel) for channel in plain["channels"]),
        texts={int(channel): str(text) for channel, text in plain["texts"].items()},
        pictures=tuple(_attachment(picture) for picture in plain["pictures"]),
        labels=tuple(str(label) for label in plain["labels"]),
        choice=Choice(plain["choice"]),
        moment=datetime.fromisoformat(plain["moment"]) if plain["moment"] else None,
        campaign=str(plain.get("campaign", "")),
        notes=str(plain.get("notes", "")),
        first_comment=str(plain.get("first_comment", "")),
        options={int(channel): dict(kept) for channel, kept in plain.get("options", {}).items()},
        ignored=tuple(IgnoredFinding(**finding) for finding in plain.get("ignored", ())),
    )


def _attachment(plain: Any) -> Attachment:
    media = Media(**plain["media"])
    if media.mime not in EXTENSIONS:
        raise ValueError(media.mime)
    return Attachment(media, str(plain["alt"]))
