"""Telegram: a bot posts to a channel. Telegram does not tell it what the channel holds."""
