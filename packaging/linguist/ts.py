"""Reads and writes Qt Linguist's .ts files, in the form that Linguist itself saves."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from linguist.plurals import PLURALS
from linguist.sources import Message

Translations = dict[Message, tuple[str, ...]]
"""Each message's translation: one form, or one for each kind of number. Empty where missing."""


def read_ts(path: Path) -> Translations:
    """What a .ts file holds; nothing where there is none yet."""
    found: Translations = {}
    if not path.exists():
        return found
    # Our own files, not a stranger's.
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name") or ""
        for node in context.iter("message"):
            message = Message(
                name,
                node.findtext("source") or "",
                node.findtext("comment") or "",
                plural=node.get("numerus") == "yes",
            )
            found[message] = _forms(node.find("translation"))
    return found


def merged(messages: Iterable[Message], known: Translations, language: str) -> Translations:
    """Every message with the translation that is known for it, in this or in another context."""
    elsewhere = {(m.source, m.plural): forms for m, forms in known.items() if all(forms)}
    return {
        message: known.get(message)
        or elsewhere.get((message.source, message.plural))
        or ("",) * (PLURALS[language].forms if message.plural else 1)
        for message in messages
    }


def write_ts(path: Path, language: str, translations: Mapping[Message, tuple[str, ...]]) -> None:
    """Write the file anew; a message that lacks a form is marked as unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    contexts = dict.fromkeys(message.context for message in translations)
    for context in contexts:
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message, forms in translations.items():
            if message.context == context:
                lines += _message_lines(message, forms)
        lines.append("</context>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), "utf-8")


def _forms(node: ElementTree.Element | None) -> tuple[str, ...]:
    if node is None:
        return ("",)
    forms = node.findall("numerusform")
    return tuple(form.text or "" for form in forms) if forms else (node.text or "",)


def _message_lines(message: Message, forms: tuple[str, ...]) -> list[str]:
    finished = "" if all(forms) else ' type="unfinished"'
    numerus = ' numerus="yes"' if message.plural else ""
    lines = [
        f"    <message{numerus}>",
        f"        <source>{escape(message.source)}</source>",
    ]
    if message.comment:
        lines.append(f"        <comment>{escape(message.comment)}</comment>")
    if message.plural:
        lines.append(f"        <translation{finished}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{finished}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]
