"""Bluesky (AT Protocol): posts with pictures, links, mentions and hashtags."""
