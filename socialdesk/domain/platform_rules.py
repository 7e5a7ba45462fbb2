"""What a network itself would refuse: known before anything is sent, with nothing to load."""

from socialdesk.domain.findings import Finding, FindingKind, Level
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.networks import NETWORKS, Measure, Network, grapheme_starts, measure

TOO_LONG = "platform.too_long"
TOO_MANY_IMAGES = "platform.too_many_images"


def what_the_network_refuses(request: LintRequest) -> tuple[Finding, ...]:
    """Errors of kind ``platform``; nothing where the request names no network."""
    if request.network is None:
        return ()
    network = NETWORKS[request.network]
    found = (_too_long(request.text, network), _too_many_images(len(request.alts), network))
    return tuple(finding for finding in found if finding is not None)


def _too_long(text: str, network: Network) -> Finding | None:
    over = [m for m in measure(text, network.id) if not m.fits]
    if not over:
        return None
    start, tightest = min(((_overflow(text, m), m) for m in over), key=lambda pair: pair[0])
    by = tightest.used - (tightest.limit or 0)
    unit = tightest.unit.removesuffix("s") if by == 1 else tightest.unit
    return Finding(
        rule=TOO_LONG,
        kind=FindingKind.PLATFORM,
        level=Level.ERROR,
        start=start,
        end=len(text),
        match=text[start:],
        message=f"{by:,} {unit} too long for {network.name}",
        why=f"{network.name} refuses longer posts. What is marked no longer fits.",
    )


def _overflow(text: str, measured: Measure) -> int:
    """The code point at which the first grapheme starts that no longer fits."""
    used = 0
    starts = grapheme_starts(text)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        used += (
            len(text[start:end].encode("utf-8", "surrogatepass")) if measured.unit == "bytes" else 1
        )
        if used > (measured.limit or 0):
            return start
    return len(text)


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
