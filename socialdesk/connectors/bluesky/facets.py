"""Facets: which bytes of a text are a link, a mention or a hashtag (app.bsky.richtext.facet)."""

from collections.abc import Mapping
from typing import Any

from socialdesk.connectors.bluesky.handles import is_handle
from socialdesk.connectors.entities import Entity, EntityKind, find_entities


def mentioned_handles(text: str) -> tuple[str, ...]:
    """The handles a text mentions, each once, in small letters and in order."""
    handles = (
        entity.value.lower()
        for entity in find_entities(text)
        if entity.kind is EntityKind.MENTION and is_handle(entity.value)
    )
    return tuple(dict.fromkeys(handles))


def facets_of(text: str, dids: Mapping[str, str]) -> list[dict[str, Any]]:
    """The facets of a text, offsets in UTF-8 bytes.

    ``dids`` maps handles in small letters to the accounts they belong to; a mention of anybody else
    stays plain text.
    """
    facets = []
    for entity in find_entities(text):
        feature = _feature(entity, dids)
        if feature is not None:
            start = len(text[: entity.start].encode("utf-8"))
            end = start + len(text[entity.start : entity.end].encode("utf-8"))
            facets.append({"index": {"byteStart": start, "byteEnd": end}, "features": [feature]})
    return facets


def _feature(entity: Entity, dids: Mapping[str, str]) -> dict[str, str] | None:
    match entity.kind:
        case EntityKind.LINK:
            return {"$type": "app.bsky.richtext.facet#link", "uri": entity.value}
        case EntityKind.TAG:
            return {"$type": "app.bsky.richtext.facet#tag", "tag": entity.value}
        case EntityKind.MENTION:
            did = dids.get(entity.value.lower())
            return {"$type": "app.bsky.richtext.facet#mention", "did": did} if did else None
