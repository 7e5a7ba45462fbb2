"""Settings: channels and appearance."""
