"""The brands' posts: made-up brands, written for the purpose, one post a line."""

from pathlib import Path

from socialdesk.lint.voice.masking import PieceKind, pieces_of

_HERE = Path(__file__).with_name("brands")
_SHOWN = {
    PieceKind.LINK: "URL",
    PieceKind.MENTION: "@NAME",
    PieceKind.HASHTAG: "#TAG",
    PieceKind.NUMBER: "0",
    PieceKind.NAME: "NAME",
}


def brands(split: str) -> dict[str, list[str]]:
    """Posts by brand, of "dev" (looked at while tuning) or "test" (never)."""
    return {
        file.stem: [
            line.replace("\\n", "\n") for line in file.read_text(encoding="utf-8").splitlines()
        ]
        for file in sorted((_HERE / split).glob("*.txt"))
    }


def masked(text: str) -> str:
    """The text with its names, links, tags and numbers replaced, and nothing else changed."""
    shown, position = "", 0
    for piece in pieces_of(text):
        mask = _SHOWN.get(piece.kind)
        if mask:
            shown += text[position : piece.start] + mask
            position = piece.end
    return shown + text[position:]
