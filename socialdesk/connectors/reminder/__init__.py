"""Reminders: at the time, a post is handed over to a person who posts it by hand."""
