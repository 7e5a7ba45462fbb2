"""Threads: texts, and pictures that it fetches from a public address."""
