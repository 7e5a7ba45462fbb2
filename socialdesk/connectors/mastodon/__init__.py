"""Mastodon, and the servers that speak its language: posts and threads with pictures."""
