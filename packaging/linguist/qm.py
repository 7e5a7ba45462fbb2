"""Writes Qt's .qm files, which QTranslator reads.

Our own writer, so that the package builds without Qt: pip builds it in an environment of its own.
Source of the format: Qt's qtranslator.cpp (the sections and the hash) and qm.cpp of Linguist.
"""

import struct
from collections.abc import Mapping

from linguist.plurals import PLURALS
from linguist.sources import Message

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _NUMERUS_RULES = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


def compiled(language: str, translations: Mapping[Message, tuple[str, ...]]) -> bytes:
    """The file's content. A message without a translation is left out: it is shown in English."""
    blocks = b""
    places: list[tuple[int, int]] = []
    for message, forms in translations.items():
        if all(forms):
            places.append((_hash((message.source + message.comment).encode()), len(blocks)))
            blocks += _block(message, forms)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return (
        _MAGIC
        + _section(_LANGUAGE, language.encode())
        + _section(_HASHES, hashes)
        + _section(_MESSAGES, blocks)
        + _section(_NUMERUS_RULES, PLURALS[language].rule)
    )


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _block(message: Message, forms: tuple[str, ...]) -> bytes:
    translated = b"".join(_section(_TRANSLATION, form.encode("utf-16-be")) for form in forms)
    return (
        translated
        + _section(_COMMENT, message.comment.encode())
        + _section(_SOURCE, message.source.encode())
        + _section(_CONTEXT, message.context.encode())
        + bytes([_END])
    )


def _hash(text: bytes) -> int:
    """The ELF hash, which is never 0 in a .qm file."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high
    return value or 1
