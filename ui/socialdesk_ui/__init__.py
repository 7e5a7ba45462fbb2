"""SocialDesk's desktop window."""

from socialdesk_ui.runtime.plain_imports import import_plainly

import_plainly()
