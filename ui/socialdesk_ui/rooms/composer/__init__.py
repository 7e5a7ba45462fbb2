"""The composer: one post, its channels, its text and when it goes out."""
