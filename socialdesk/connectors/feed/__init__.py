"""A feed of one's own: an Atom file, a page and a media folder that any host can serve."""
