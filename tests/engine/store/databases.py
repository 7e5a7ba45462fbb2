"""The databases that a calendar may be kept in."""

import pytest

on_both_databases = pytest.mark.parametrize(
    "shop", ["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)], indirect=True
)
"""Runs every test of a module twice: with a shop in a file, and with one on a server."""
