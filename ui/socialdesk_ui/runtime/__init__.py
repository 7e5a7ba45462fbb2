"""What every room stands on: tasks, theme, icons, words of the locale, engine events."""
