"""The review as one HTML file: pictures inside, nothing fetched, opens in any browser."""

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from io import BytesIO
from itertools import groupby
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image, ImageOps

from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Review, ReviewTexts
from socialdesk.domain.threads import parts
from socialdesk.exchange.review.answers import FORMAT, VERSION, fingerprint
from socialdesk.exchange.review.behaviour import SCRIPT
from socialdesk.exchange.review.looks import STYLE

_PICTURE_SIDE = 640
"""Pixels; enough to judge a picture, small enough to mail a week."""


@dataclass(frozen=True)
class ReviewedPost:
    """One post as the review shows it. ``findings`` are lines such as "2 warnings"."""

    post: Post
    moment: datetime
    pictures: tuple[Path, ...] = ()
    findings: tuple[str, ...] = ()
    reviews: tuple[Review, ...] = ()


def review_page(
    posts: Sequence[ReviewedPost],
    zone: ZoneInfo,
    calendar_id: str,
    texts: ReviewTexts,
    lang: str = "en",
) -> str:
    """The whole page. Times are by the clock of ``zone``."""
    ordered = sorted(posts, key=lambda each: (each.moment, each.post.id))
    days = groupby(ordered, key=lambda each: each.moment.astimezone(zone).date())
    body = "".join(_day(day, group, zone, texts) for day, group in days)
    direction = "rtl" if lang in {"he", "ar", "fa"} else "ltr"
    return f"""<!doctype html>
<html lang="{escape(lang)}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{escape(texts.title)}</title>
<style>{STYLE}</style>
</head>
<body data-format="{FORMAT}" data-version="{VERSION}" data-calendar="{escape(calendar_id)}">
<header><h1>{escape(texts.title)}</h1><p>{escape(texts.intro)}</p></header>
<main>{body}</main>
<footer>
<label>{escape(texts.name)} <input id="reviewer" autocomplete="name" dir="auto"></label>
<button id="save" disabled>{escape(texts.save)}</button>
<p>{escape(texts.then)}</p>
</footer>
<script>{SCRIPT}</script>
</body>
</html>
"""


def _day(day: date, posts: Iterable[ReviewedPost], zone: ZoneInfo, texts: ReviewTexts) -> str:
    shown = "".join(_post(each, zone, texts) for each in posts)
    head = f'<time datetime="{day}">{escape(texts.day(day))}</time>'
    return f"<section><h2>{head}</h2>{shown}</section>\n"


def _post(each: ReviewedPost, zone: ZoneInfo, texts: ReviewTexts) -> str:
    post = each.post
    groups = _texts(post)
    shown = "".join(_text(text, channels) for text, channels in groups)
    findings = "".join(f"<li>{escape(line)}</li>" for line in each.findings)
    said = "".join(_said(review) for review in each.reviews if review.note)
    asks = any(
        d.state in (State.NEEDS_APPROVAL, State.CHANGES_REQUESTED, State.APPROVED)
        for d in post.deliveries
    )
    state = post.state
    return f"""<article data-post="{post.id}" data-fingerprint="{fingerprint(post)}">
<p class="when"><b>{each.moment.astimezone(zone):%H:%M}</b>
 <span class="state {state.value}">{escape(texts.states.get(state, state.label))}</span></p>
{shown}{_pictures(each, texts)}
{f'<ul class="findings">{findings}</ul>' if findings else ""}{said}
{_form(post.id, texts) if asks else ""}</article>
"""


def _texts(post: Post) -> list[tuple[str, tuple[Delivery, ...]]]:
    """Each text with the channels that get it."""
    groups: dict[str, tuple[Delivery, ...]] = {}
    for delivery in post.deliveries:
        text = post.text_for(delivery)
        groups[text] = (*groups.get(text, ()), delivery)
    return list(groups.items()) or [(post.text, ())]


def _text(text: str, deliveries: tuple[Delivery, ...]) -> str:
    names = ", ".join(delivery.channel.name for delivery in deliveries)
    shown = "".join(f'<p class="text" dir="auto">{escape(part)}</p>' for part in parts(text))
    return f'<p class="channels">{escape(names)}</p>{shown}'


def _pictures(each: ReviewedPost, texts: ReviewTexts) -> str:
    shown = []
    for attachment, path in zip(each.post.attachments, each.pictures, strict=True):
        caption = f"{texts.alt} {attachment.alt}" if attachment.alt else texts.no_alt
        shown.append(
            f'<figure><img src="{_embedded(path)}" alt="{escape(attachment.alt)}">'
            f'<figcaption dir="auto">{escape(caption)}</figcaption></figure>'
        )
    return "".join(shown)


def _embedded(path: Path) -> str:
    try:
        with Image.open(path) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
            upright.thumbnail((_PICTURE_SIDE, _PICTURE_SIDE))
            out = BytesIO()
            upright.save(out, "JPEG", quality=80)
    except (OSError, ValueError, Image.DecompressionBombError):
        return "data:,"
    return f"data:image/jpeg;base64,{base64.b64encode(out.getvalue()).decode()}"


def _said(review: Review) -> str:
    who = f"{review.reviewer}: " if review.reviewer else ""
    return f'<p class="said" dir="auto">{escape(who + review.note)}</p>'


def _form(post_id: int, texts: ReviewTexts) -> str:
    name = f"verdict-{post_id}"
    return f"""<form>
<label><input type="radio" name="{name}" value="approved"> {escape(texts.approve)}</label>
<label><input type="radio" name="{name}" value="changes_requested"> {escape(texts.change)}</label>
<textarea hidden dir="auto" placeholder="{escape(texts.note)}"
 aria-label="{escape(texts.note)}"></textarea>
</form>"""
