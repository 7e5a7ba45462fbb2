"""While you were away: what was missed, and what becomes of it."""
