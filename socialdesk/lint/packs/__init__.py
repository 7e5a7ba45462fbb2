"""Voice packs: data from strangers, read with limits; what cannot be used is named."""

from socialdesk.lint.packs.load import load_pack
from socialdesk.lint.packs.pack import LevelChange, Pack, Refusal

__all__ = ["LevelChange", "Pack", "Refusal", "load_pack"]
