"""Small widgets that rooms share."""
