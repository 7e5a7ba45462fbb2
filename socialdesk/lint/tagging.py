"""Grammar tags for one post at a time, from a trained spaCy pipeline.

thinc is made for batches of long texts: on a post it spends two thirds of its time on layers that
see one word only, and on its own bookkeeping. Here a word's vector is worked out once and kept, and
the layers that look at neighbours are multiplied directly. The tags are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.pipeline import Tagger, Tok2Vec
from spacy.tokens import Doc
from thinc.api import Model

Floats = NDArray[np.float32]
Part = Callable[[Doc], Doc]
"""A component of a trained pipeline; it notes what it finds on the Doc."""

MOST_WORDS = 20_000
"""After how many words their vectors are worked out anew: 8 MB of 96 numbers each."""

_EPSILON = np.float32(1e-8)
"""thinc's: keeps a vector without any variance from being divided by nothing."""

_PIECES = 3


class _UnknownShapeError(Exception):
    """A pipeline that is built in another way than the one known here."""


def tagging(parts: Sequence[Part]) -> Part | None:
    """What puts tags on a Doc; ``None`` without trained parts.

    A pipeline of a shape that is not known here is run as it is.
    """
    if not parts:
        return None
    match parts:
        case [Tok2Vec() as words, Tagger() as tagger]:
            try:
                return QuickTagger(words.model, tagger)
            except _UnknownShapeError:
                pass
    return _InTurn(tuple(parts))


@dataclass(frozen=True)
class _InTurn:
    """The trained parts, one after the other."""

    parts: tuple[Part, ...]

    def __call__(self, doc: Doc) -> Doc:
        for part in self.parts:
            part(doc)
        return doc


class QuickTagger:
    """spaCy's tok2vec (hash embedding, four windows of three words) and tagger, for one Doc."""

    def __init__(self, model: Model[Any, Any], tagger: Tagger) -> None:
        embedding, encoder = _only(model.layers, 2)
        features, _, hashed, mixed, _ = _only(embedding.layers, 5)
        self._columns: list[Any] = features.attrs["columns"]
        self._hashed, self._mixed = hashed.layers[0], mixed.layers[0]
        self._padding: int = encoder.attrs["pad"]
        self._windows = [_window(layer) for layer in encoder.layers[0].layers]
        self._vectors: dict[bytes, Floats] = {}
        self._tagger = tagger
        softmax = _named(tagger.model, "softmax")
        self._weights: Floats = np.ascontiguousarray(_numbers(softmax, "W").T)
        self._bias = _numbers(softmax, "b")

    def __call__(self, doc: Doc) -> Doc:
        if len(doc):
            scores = self.vectors(doc) @ self._weights + self._bias
            self._tagger.set_annotations([doc], [scores.argmax(axis=1)])
        return doc

    def vectors(self, doc: Doc) -> Floats:
        """Each word as it stands among its neighbours, a row of numbers each; there must be one."""
        return self._in_context(self._alone(doc))

    def _alone(self, doc: Doc) -> Floats:
        """The words' vectors, each as it is without its neighbours."""
        rows = np.ascontiguousarray(doc.to_array(self._columns), dtype=np.uint64)
        keys = [row.tobytes() for row in rows]
        if len(self._vectors) > MOST_WORDS:
            self._vectors.clear()
        new = {key: at for at, key in enumerate(keys) if key not in self._vectors}
        if new:
            vectors = self._mix(rows[list(new.values())])
            self._vectors.update(zip(new, vectors, strict=True))
        return np.stack([self._vectors[key] for key in keys])

    def _mix(self, rows: NDArray[np.uint64]) -> Floats:
        vectors: Floats = self._mixed.predict(self._hashed.predict(rows))
        return vectors

    def _in_context(self, vectors: Floats) -> Floats:
        """thinc pads the text with empty words, which the layers fill as they go."""
        padding = self._padding
        padded = np.zeros((len(vectors) + 2 * padding, vectors.shape[1]), np.float32)
        padded[padding : len(padded) - padding] = vectors
        for window in self._windows:
            padded += window(padded)
        return padded[padding : len(padded) - padding]


@dataclass(frozen=True)
class _Window:
    """A layer that sees a word with one on either side: maxout of three, then layer norm."""

    weights: Floats
    bias: Floats
    scale: Floats
    shift: Floats

    def __call__(self, vectors: Floats) -> Floats:
        count, width = vectors.shape
        seen = np.zeros((count, 3 * width), np.float32)
        seen[1:, :width] = vectors[:-1]
        seen[:, width : 2 * width] = vectors
        seen[:-1, 2 * width :] = vectors[1:]
        pieces = seen @ self.weights
        pieces += self.bias
        best = np.maximum(pieces[:, :width], pieces[:, width : 2 * width])
        np.maximum(best, pieces[:, 2 * width :], out=best)
        best -= best.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", best, best)[:, None] / np.float32(width) + _EPSILON
        best /= np.sqrt(spread)
        best *= self.scale
        best += self.shift
        return best


def _window(layer: Model[Any, Any]) -> _Window:
    """The numbers of one layer, its three pieces side by side so that they are compared at once."""
    if _named(layer, "expand_window").attrs["window_size"] != 1 or layer.name.count("maxout") != 1:
        raise _UnknownShapeError
    maxout, norm = _named(layer, "maxout"), _named(layer, "layernorm")
    weights = _numbers(maxout, "W")
    width, pieces, seen = weights.shape
    if pieces != _PIECES or seen != 3 * width:
        raise _UnknownShapeError
    by_piece = weights.transpose(1, 0, 2).reshape(pieces * width, seen)
    return _Window(
        np.ascontiguousarray(by_piece.T),
        np.ascontiguousarray(_numbers(maxout, "b").T.reshape(-1)),
        _numbers(norm, "G"),
        _numbers(norm, "b"),
    )


def _numbers(layer: Model[Any, Any], name: str) -> Floats:
    return np.asarray(layer.get_param(name), np.float32)


def _only(layers: Sequence[Model[Any, Any]], count: int) -> Sequence[Model[Any, Any]]:
    if len(layers) != count:
        raise _UnknownShapeError
    return layers


def _named(model: Model[Any, Any], name: str) -> Model[Any, Any]:
    found = [node for node in model.walk() if node.name == name]
    if len(found) != 1:
        raise _UnknownShapeError
    return found[0]
