"""Ranks texts by their distance from a voice pack."""

from pathlib import Path

from socialdesk.lint.packs import load_pack
from socialdesk.lint.texts import LONGEST, well_formed
from socialdesk.lint.voice.distance import Scored, distance
from socialdesk.lint.voice.handmade import HandmadeVoice
from socialdesk.lint.voice.profile_file import load_profile


class Scorer:
    """Measures texts against one pack: by its profile, else by its targets, habits and rules.

    Distances are comparable between texts for one pack. Raises InputError where the path is no
    pack or its profile is broken.
    """

    def __init__(self, pack_path: Path) -> None:
        pack = load_pack(pack_path)
        self._profile = load_profile(pack_path)
        self._handmade = HandmadeVoice(pack, pack.language or "en")

    def score(self, text: str) -> Scored:
        """The distance of a text, 0 or more, and what leads it away; offsets are code points."""
        readable = well_formed(text[:LONGEST])
        if self._profile is None:
            return self._handmade.distance(readable)
        return distance(self._profile, readable)
