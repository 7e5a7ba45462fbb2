"""The voice: who we sound like, the rules, our words, and packs to share."""
