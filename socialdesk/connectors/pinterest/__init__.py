"""Pinterest: Pins on a board."""
