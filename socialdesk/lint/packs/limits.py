"""How much a pack may hold. Far above what people share, far below what hurts."""

MAX_FILES = 2_000
MAX_FILE_BYTES = 1 << 20
MAX_PACK_BYTES = 4 << 20
MAX_RULES = 500
MAX_VOCABULARY = 20_000
MAX_WORD = 200

MAX_DEPTH = 20
"""Levels of lists and mappings in a YAML file."""

MAX_VALUES = 60_000
"""Values in a YAML file, each use of an alias counted in full."""

MAX_ALIASES = 100
MAX_ZIP_RATIO = 200
"""Unpacked size to packed size; plain text reaches about 20."""

MAX_REFUSALS = 500
"""What is listed; a file of nonsense does not fill a screen for ever."""

MAX_PATTERN_STEPS = 1_500_000
"""Steps of re2's programs in all rules together; five times what the largest shipped pack takes.
A step costs some 130 bytes once texts are searched, so this keeps a pack below 200 MB."""

STEPS_OF_TOO_LARGE = 100_000
"""What a rule is charged that re2 gave up compiling: it takes as long as a very large one."""
