"""The calendar: the week, and the month."""
