"""A post's text as HTML and as XML: nothing in it can become markup."""

import html
import re
from urllib.parse import quote

from socialdesk.connectors.entities import Entity, EntityKind, find_entities

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_REPLACEMENT = "\ufffd"


def escaped(text: str) -> str:
    """Text for an element or an attribute of XML 1.0 or HTML.

    Reading it back gives the same text, but for the characters that XML 1.0 cannot hold (control
    characters); they become U+FFFD. A carriage return is written as a reference, else parsers
    would turn it into a line feed.
    """
    return html.escape(_FORBIDDEN.sub(_REPLACEMENT, text)).replace("\r", "&#13;")


def text_as_html(text: str) -> str:
    """A post's text with links to click; line breaks are kept by the page's style.

    Hashtags and mentions are isolated, so that they keep their sign on the right side in
    right-to-left text.
    """
    parts, position = [], 0
    for entity in find_entities(text):
        parts += [escaped(text[position : entity.start]), _marked(entity, text)]
        position = entity.end
    return "".join([*parts, escaped(text[position:])])


def _marked(entity: Entity, text: str) -> str:
    shown = escaped(text[entity.start : entity.end])
    if entity.kind is EntityKind.LINK:
        return (
            f'<a href="{escaped(web_address(entity.value))}" rel="noopener" dir="ltr">{shown}</a>'
        )
    return f"<bdi>{shown}</bdi>"


def web_address(url: str) -> str:
    """A URL for an attribute: whatever is not allowed in one is percent-encoded."""
    return quote(url, safe="%/:?#[]@!$&'()*+,;=~", encoding="utf-8")
