"""Sentences with one thing changed, which the article provably denies or does not tell."""
