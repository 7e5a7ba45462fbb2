"""SocialDesk in the system's tray: what goes out next, and what became of posts."""
