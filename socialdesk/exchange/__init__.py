"""The calendar as files: backups now, other programs' formats later."""
