"""The review room: a week as a reviewer reads it, approvals and answers by file."""
