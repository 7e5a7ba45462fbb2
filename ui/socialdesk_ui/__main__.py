"""``python -m socialdesk_ui`` opens the window."""

import sys

from socialdesk_ui.start import main

sys.exit(main())
