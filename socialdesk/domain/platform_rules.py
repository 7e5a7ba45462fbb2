"""What a network itself would refuse: known before anything is sent, with nothing to load."""

from collections.abc import Iterator

from socialdesk.domain.findings import Finding, FindingKind, FixAction, Level
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.networks import Measure, Network, facts_of, measure
from socialdesk.domain.networks.x_text.names import hashtags
from socialdesk.domain.picture_rules import (
    TOO_MANY_IMAGES,
    PictureFault,
    fault_in_number,
    faults_of,
)
from socialdesk.domain.threads import Overhang, overhangs, posts_of

__all__ = ["TOO_LONG", "TOO_MANY_HASHTAGS", "TOO_MANY_IMAGES", "what_the_network_refuses"]

TOO_LONG = "platform.too_long"
TOO_MANY_HASHTAGS = "platform.too_many_hashtags"


def what_the_network_refuses(request: LintRequest) -> tuple[Finding, ...]:
    """Errors of kind ``platform``; nothing where the request names no network."""
    if request.network is None:
        return ()
    return tuple(_refusals(request, facts_of(request.network)))


def _refusals(request: LintRequest, network: Network) -> Iterator[Finding]:
    count = max(len(request.alts), len(request.pictures))
    for overhang in overhangs(request.text, network.id, count > 0):
        yield _too_long(request.text, network, overhang, count > 0)
    yield from _too_many_hashtags(request.text, network)
    number = fault_in_number(count, network)
    if number is not None:
        yield _about_pictures(number)
    for place, media in enumerate(request.pictures, start=1):
        for fault in faults_of(media, network):
            yield _about_pictures(fault, f"Picture {place}: " if count > 1 else "Picture: ")


def _too_long(text: str, network: Network, overhang: Overhang, with_images: bool) -> Finding:
    """About one post: the whole text, or one part of a thread."""
    posts = posts_of(text, network.id)
    by, unit = _overrun(measure(posts[overhang.part], network.id, with_images))
    which = f"Part {overhang.part + 1} is " if len(posts) > 1 else ""
    beside = " beside a picture" if with_images and network.limits_with_images else ""
    return Finding(
        rule=TOO_LONG,
        kind=FindingKind.PLATFORM,
        level=Level.ERROR,
        start=overhang.start,
        end=overhang.end,
        match=text[overhang.start : overhang.end],
        message=f"{which}{by:,} {unit} too long for {network.name}{beside}",
        why=f"{network.name} refuses longer posts. What is marked no longer fits.",
    )


def _overrun(measures: tuple[Measure, ...]) -> tuple[int, str]:
    """By how much the first limit that is passed is passed, and of what."""
    passed = next(m for m in measures if not m.fits)
    by = passed.used - (passed.limit or 0)
    return by, passed.unit.removesuffix("s") if by == 1 else passed.unit


def _too_many_hashtags(text: str, network: Network) -> Iterator[Finding]:
    """One finding for each hashtag that is too many."""
    if network.max_hashtags is None:
        return
    tags = hashtags(text)
    for tag in tags[network.max_hashtags :]:
        yield Finding(
            rule=TOO_MANY_HASHTAGS,
            kind=FindingKind.PLATFORM,
            level=Level.ERROR,
            start=tag.start,
            end=tag.end,
            match=text[tag.start : tag.end],
            message=f"{network.name} takes {network.max_hashtags} hashtags, this post has "
            f"{len(tags)}",
            why=f"{network.name} refuses the post. Keep the ones that say most.",
            action=FixAction.REMOVE,
        )


def _about_pictures(fault: PictureFault, which: str = "") -> Finding:
    return Finding(
        rule=fault.rule,
        kind=FindingKind.PLATFORM,
        level=Level.ERROR,
        start=0,
        end=0,
        match="",
        message=which + fault.message,
        why=fault.why,
    )
