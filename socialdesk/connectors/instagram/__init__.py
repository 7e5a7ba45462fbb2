"""Instagram: pictures that it fetches from a public address."""
