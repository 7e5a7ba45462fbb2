"""What SocialDesk talks about: frozen values and pure rules. Nothing here does I/O."""
