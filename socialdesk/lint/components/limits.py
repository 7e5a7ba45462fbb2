"""platform.too_long and platform.too_many_images: what the network itself would refuse."""

import regex
from spacy.language import Language
from spacy.tokens import Doc

from socialdesk.domain.findings import FindingKind, Level
from socialdesk.domain.networks import NETWORKS, Measure, Network, measure
from socialdesk.lint.spans import add_finding, finding_at, request_of
from socialdesk.lint.texts import well_formed

FACTORY = "socialdesk_limits"
TOO_LONG = "platform.too_long"
TOO_MANY_IMAGES = "platform.too_many_images"

_GRAPHEME = regex.compile(r"\X")


@Language.factory(FACTORY)
class Limits:
    """Measures the post as its network does; says nothing where no network is named."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        network = request_of(doc).network
        if network is not None:
            _check_length(doc, NETWORKS[network])
            _check_images(doc, NETWORKS[network])
        return doc


def _check_length(doc: Doc, network: Network) -> None:
    text = well_formed(request_of(doc).text)
    over = [m for m in measure(text, network.id) if not m.fits]
    if not over:
        return
    tightest = min(over, key=lambda m: _overflow(text, m))
    by = tightest.used - (tightest.limit or 0)
    finding = finding_at(
        doc,
        _overflow(text, tightest),
        len(text),
        rule=TOO_LONG,
        kind=FindingKind.PLATFORM,
        level=Level.ERROR,
        message=f"{by:,} {_counted(tightest.unit, by)} too long for {network.name}",
        why=f"{network.name} refuses longer posts. What is marked no longer fits.",
    )
    add_finding(doc, finding)


def _overflow(text: str, measured: Measure) -> int:
    """The code point at which the first grapheme starts that no longer fits."""
    used = 0
    for grapheme in _GRAPHEME.finditer(text):
        in_bytes = measured.unit == "bytes"
        used += len(grapheme.group().encode()) if in_bytes else 1
        if used > (measured.limit or 0):
            return grapheme.start()
    return len(text)


def _counted(unit: str, number: int) -> str:
    return unit.removesuffix("s") if number == 1 else unit


def _check_images(doc: Doc, network: Network) -> None:
    count = len(request_of(doc).alts)
    if count <= network.max_images:
        return
    finding = finding_at(
        doc,
        0,
        0,
        rule=TOO_MANY_IMAGES,
        kind=FindingKind.PLATFORM,
        level=Level.ERROR,
        message=f"{network.name} takes {network.max_images} pictures, this post has {count}",
        why=f"{network.name} refuses the post. Leave some out or make a second post.",
    )
    add_finding(doc, finding)
