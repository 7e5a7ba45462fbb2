"""The queue: claims what is due, publishes it once, settles what is unclear, then sleeps."""
