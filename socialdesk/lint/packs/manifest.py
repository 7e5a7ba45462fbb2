"""Reads pack.yaml."""

from __future__ import annotations

import re

from socialdesk.domain.findings import Level
from socialdesk.lint.packs.pack import LevelChange, Pack
from socialdesk.lint.rules.fields import Fields, RuleError
from socialdesk.lint.rules.layers import Layer

_NAME = re.compile(r"[\w][\w .&'-]{0,59}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_OFF = frozenset({"off", "no", "false", "none"})


def read_manifest(fields: Fields, fallback: str) -> Pack:
    """A pack without its rules. Parts that are wrong are noted in ``fields.troubles``.

    Raises RuleError where a part has the wrong type.
    """
    return Pack(
        name=_name(fields, fallback),
        version=fields.text("version")[:40],
        language=_language(fields),
        authors=tuple(text.text for text in fields.texts("authors")),
        licence=fields.text("licence") or fields.text("license"),
        description=fields.text("description").strip(),
        levels=_levels(fields),
        requires=tuple(text.text for text in fields.texts("requires")),
        layer=_layer(fields),
        networks=frozenset(text.text.strip().lower() for text in fields.texts("networks")),
    )


def _name(fields: Fields, fallback: str) -> str:
    name = fields.text("name").strip()
    if _NAME.fullmatch(name):
        return name
    mend = "use up to 60 letters, digits, spaces and hyphens"
    what = "the pack has no name" if not name else "the pack's name cannot be used"
    fields.troubles.append(RuleError(what, mend, fields.line_of("name")))
    return fallback[:60] or "pack"


def _language(fields: Fields) -> str:
    language = fields.text("language").strip()
    if not language or language.lower() in ("any", "*"):
        return ""
    if _LANGUAGE.fullmatch(language):
        return language.split("-", 1)[0]
    fields.troubles.append(
        RuleError(
            f"'{language[:40]}' is no language code",
            "use one like en or pl",
            fields.line_of("language"),
        )
    )
    return ""


def _layer(fields: Fields) -> Layer:
    named = fields.text("layer").strip().upper()
    if named in ("", *Layer.__members__):
        return Layer[named] if named else Layer.BRAND
    mend = "use core, network, brand or campaign"
    what = f"'{named.lower()[:40]}' is no layer"
    fields.troubles.append(RuleError(what, mend, fields.line_of("layer")))
    return Layer.BRAND


def _levels(fields: Fields) -> tuple[LevelChange, ...]:
    """``levels:`` sets or switches off rules of the packs below, such as ``core.shouting: off``."""
    if fields.node("levels") is None:
        return ()
    changes = []
    for rule, value in fields.pairs("levels"):
        text = value.text.strip().lower()
        if text in _OFF:
            changes.append(LevelChange(rule, None))
        elif text in tuple(Level):
            changes.append(LevelChange(rule, Level(text)))
        else:
            mend = "use error, warning, suggestion or off"
            fields.troubles.append(RuleError(f"'{text[:40]}' is no level", mend, value.line))
    return tuple(changes)
