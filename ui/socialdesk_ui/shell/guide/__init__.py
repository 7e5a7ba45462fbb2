"""The guide that a new data folder opens on: the shop, a channel, the first post."""
