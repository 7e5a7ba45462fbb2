"""A text as X reads it: its length in weighted characters, and the links and names in it.

The rules are those of twitter-text 3 (https://developer.x.com/en/docs/counting-characters).
"""
