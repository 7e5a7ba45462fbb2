"""The linter: spelling, slips, platform limits and a brand's voice, as one spaCy pipeline.

Importing this package is cheap on purpose: spaCy comes in with `linter`, `pipeline`, `components`
and nothing else, so that the window and the command line start without it.
"""

import os
import sys

if "numpy" not in sys.modules:
    # The tagger's products are small: handing them to threads costs up to 100 times what it saves.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
