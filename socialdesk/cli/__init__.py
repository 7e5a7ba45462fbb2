"""The command line: reads arguments, calls the desk, prints. No rules live here."""
