"""The characters that X's rules tell apart, as the inside of a regular expression's class."""

SPACES = r"\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
DIRECTION_MARKS = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
NOT_CHARACTERS = r"\ufeff\ufffe\uffff"
"""What no post may hold: the byte order mark, and its reverse."""

PUNCTUATION = r"!'#%&()*+,\\\-./:;<=>?@\[\]\^_{|}~$"
ACCENTED = (
    r"\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268"
    r"\u026f\u0272\u0289\u02bb\u0300-\u036f\u1e00-\u1eff"
)
"""Latin letters beyond ASCII."""

CYRILLIC = r"\u0400-\u04ff"
