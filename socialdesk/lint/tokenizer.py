"""spaCy's tokenizer, kept from taking social tokens apart."""

from typing import Any

from spacy.tokens import Doc
from spacy.vocab import Vocab

from socialdesk.lint.social import SocialToken, find_social
from socialdesk.lint.spans import note_social


class SocialTokenizer:
    """Makes one token of every link, name, tag, emoji and number, and leaves the rest to spaCy.

    The Doc's text is the text, code point for code point.
    """

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.vocab: Vocab = inner.vocab

    def __call__(self, text: str) -> Doc:
        return self.tokenize(text, find_social(text))

    def tokenize(self, text: str, social: tuple[SocialToken, ...]) -> Doc:
        """The Doc of a text whose social tokens are known already."""
        if not social:
            doc: Doc = self._inner(text)
            note_social(doc, text, (), ())
            return doc
        words: list[str] = []
        spaces: list[bool] = []
        places: list[int] = []
        position = 0
        for token in social:
            self._take_plain(text[position : token.start], words, spaces)
            places.append(len(words))
            spaced = text[token.end : token.end + 1] == " "
            words.append(token.text)
            spaces.append(spaced)
            position = token.end + spaced
        self._take_plain(text[position:], words, spaces)
        doc = Doc(self.vocab, words=words, spaces=spaces)
        note_social(doc, text, social, tuple(places))
        return doc

    def _take_plain(self, text: str, words: list[str], spaces: list[bool]) -> None:
        if text:
            for token in self._inner(text):
                words.append(token.text)
                spaces.append(bool(token.whitespace_))

    def to_bytes(self, **_: object) -> bytes:
        """Nothing of its own to save."""
        return b""

    def from_bytes(self, _data: bytes, **_: object) -> "SocialTokenizer":
        return self
