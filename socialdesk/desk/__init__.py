"""The façade: one small function per user command, and typed events for whoever listens."""
