"""One module per network behind one small protocol."""
