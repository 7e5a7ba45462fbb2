"""The queue: what is next, what needs a person, what went out."""
