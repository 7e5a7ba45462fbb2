"""The week as one file for somebody without SocialDesk, and their answers."""
