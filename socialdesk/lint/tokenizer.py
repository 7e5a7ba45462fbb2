"""spaCy's tokenizer, kept from taking social tokens apart."""

from typing import Any

from spacy.tokens import Doc
from spacy.vocab import Vocab

from socialdesk.lint.social import find_social
from socialdesk.lint.spans import sheet_of


class SocialTokenizer:
    """Makes one token of every link, name, tag, emoji and number, and leaves the rest to spaCy.

    The Doc's text is the text, code point for code point.
    """

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.vocab: Vocab = inner.vocab

    def __call__(self, text: str) -> Doc:
        social = find_social(text)
        doc = self._tokenized(text, [(token.start, token.end) for token in social])
        sheet_of(doc).social = social
        return doc

    def _tokenized(self, text: str, whole: list[tuple[int, int]]) -> Doc:
        if not whole:
            doc: Doc = self._inner(text)
            return doc
        words: list[str] = []
        spaces: list[bool] = []
        position = 0
        for start, end in (*whole, (len(text), len(text))):
            for token in self._inner(text[position:start]):
                words.append(token.text)
                spaces.append(bool(token.whitespace_))
            if end > start:
                spaced = text[end : end + 1] == " "
                words.append(text[start:end])
                spaces.append(spaced)
                position = end + spaced
        return Doc(self.vocab, words=words, spaces=spaces)

    def to_bytes(self, **_: object) -> bytes:
        """Nothing of its own to save."""
        return b""

    def from_bytes(self, _data: bytes, **_: object) -> "SocialTokenizer":
        return self
