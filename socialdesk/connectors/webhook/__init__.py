"""Webhooks: a signed post to a server of one's own."""
