"""SocialDesk's desktop window."""
