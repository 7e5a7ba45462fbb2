"""Rows and layouts that views draw; readable without a screen."""
