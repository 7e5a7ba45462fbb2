"""Plans from and for other programs: CSV files and calendars."""
