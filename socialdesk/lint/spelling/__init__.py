"""Spelling: where dictionaries come from, what a word's evidence is, what it could have been."""
