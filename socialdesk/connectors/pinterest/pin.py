"""A post as a Pin: one picture, or a carousel of up to five."""

import base64
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from socialdesk.connectors.pictures import read_picture
from socialdesk.domain.errors import InputError
from socialdesk.domain.networks.pinterest import MAX_ALT, MAX_LINK, MAX_TITLE
from socialdesk.domain.networks.units import utf16_units
from socialdesk.domain.publishing import Content, Picture

_BOARD = re.compile(r"\d+")


def pin_of(content: Content, board: str) -> dict[str, Any]:
    """What is fixed of a Pin, without its pictures. Raises InputError for what can't be right."""
    pin = {
        "board_id": _board(content.options.get("board", "").strip() or board.strip()),
        "description": content.text,
    }
    title, link = content.options.get("title", "").strip(), content.options.get("link", "").strip()
    if title:
        pin["title"] = _title(title)
    if link:
        pin["link"] = _link(link)
    if content.pictures and content.pictures[0].alt.strip():
        pin["alt_text"] = content.pictures[0].alt[:MAX_ALT]
    return pin


def media_source(pictures: Sequence[Picture]) -> dict[str, Any]:
    """The pictures themselves. Raises InputError where one is gone."""
    items = [_item(picture) for picture in pictures]
    if len(items) == 1:
        return {"source_type": "image_base64", **items[0]}
    return {"source_type": "multiple_image_base64", "items": items}


def words_of(pin: Mapping[str, Any]) -> str:
    """By what a Pin is told from others."""
    return "\n".join(str(pin.get(part) or "") for part in ("title", "description", "link"))


def _item(picture: Picture) -> dict[str, str]:
    data = base64.b64encode(read_picture(picture)).decode("ascii")
    return {"content_type": picture.media.mime, "data": data}


def _board(board: str) -> str:
    if not _BOARD.fullmatch(board):
        raise InputError(f"{board!r} is not a board's ID", "it is a long number, not the name")
    return board


def _title(title: str) -> str:
    over = utf16_units(title) - MAX_TITLE
    if over > 0:
        raise InputError(
            f"the title is {over:,} characters longer than Pinterest takes", "shorten it"
        )
    return title


def _link(link: str) -> str:
    try:
        parts = urlsplit(link)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable or len(link) > MAX_LINK:
        raise InputError(f"{link[:80]!r} is not a link", "write it like https://shop.example/bread")
    return link
