"""The window's words in other languages: found in the source, kept as .ts, compiled to .qm."""
