"""What a network itself would refuse: known before anything is sent, with nothing to load."""

from socialdesk.domain.findings import Finding, FindingKind, Level
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.networks import Measure, Network, facts_of, measure
from socialdesk.domain.threads import Overhang, overhangs, posts_of

TOO_LONG = "platform.too_long"
TOO_MANY_IMAGES = "platform.too_many_images"


def what_the_network_refuses(request: LintRequest) -> tuple[Finding, ...]:
    """Errors of kind ``platform``; nothing where the request names no network."""
    if request.network is None:
        return ()
    network = facts_of(request.network)
    too_long = (
        _too_long(request.text, network, each) for each in overhangs(request.text, network.id)
    )
    found = (*too_long, _too_many_images(len(request.alts), network))
    return tuple(finding for finding in found if finding is not None)


def _too_long(text: str, network: Network, overhang: Overhang) -> Finding:
    """About one post: the whole text, or one part of a thread."""
    posts = posts_of(text, network.id)
    by, unit = _overrun(measure(posts[overhang.part], network.id))
    which = f"Part {overhang.part + 1} is " if len(posts) > 1 else ""
    return Finding(
        rule=TOO_LONG,
        kind=FindingKind.PLATFORM,
        level=Level.ERROR,
        start=overhang.start,
        end=overhang.end,
        match=text[overhang.start : overhang.end],
        message=f"{which}{by:,} {unit} too long for {network.name}",
        why=f"{network.name} refuses longer posts. What is marked no longer fits.",
    )


def _overrun(measures: tuple[Measure, ...]) -> tuple[int, str]:
    """By how much the first limit that is passed is passed, and of what."""
    passed = next(m for m in measures if not m.fits)
    by = passed.used - (passed.limit or 0)
    return by, passed.unit.removesuffix("s") if by == 1 else passed.unit


def _too_many_images(count: int, network: Network) -> Finding | None:
    if count <= network.max_images:
        return None
    return Finding(
        rule=TOO_MANY_IMAGES,
        kind=FindingKind.PLATFORM,
        level=Level.ERROR,
        start=0,
        end=0,
        match="",
        message=f"{network.name} takes {network.max_images} pictures, this post has {count}",
        why=f"{network.name} refuses the post. Leave some out or make a second post.",
    )
