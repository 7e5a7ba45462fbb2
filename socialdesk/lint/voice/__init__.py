"""A brand's own voice: learned from its posts, written as a pack, and how far a text is from it.

`learn` reads posts; `write` makes the pack; `score` measures texts against one.
Nothing here imports spaCy.
"""
