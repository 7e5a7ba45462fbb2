"""What the transactions of both databases are told by."""

WRITES = "socialdesk_writes"
"""The execution option that tells a writer's transaction from a reader's."""

WAITS_LONG = "socialdesk_waits_long"
"""The execution option of a writer that waits for its turn as long as an upgrade may take."""
