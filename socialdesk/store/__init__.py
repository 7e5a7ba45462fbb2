"""The calendar on disk: one database, one repository per aggregate, media files by content."""
