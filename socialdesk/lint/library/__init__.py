"""Voice packs as things one keeps: installed, handed on, compared."""
