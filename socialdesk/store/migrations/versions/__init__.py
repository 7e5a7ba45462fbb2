"""One module a revision, named v0001_what_it_does."""
