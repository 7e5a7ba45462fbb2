"""Where a text stands on the four tone axes, and the words that put it there.

A text's cues (`words`, `marks`, `sentences`) pull it along the axes; `reading` weighs them;
`deviation` compares the outcome with what a voice pack aims for and words the finding.
Nothing here imports spaCy.
"""
