"""Whom or what "he", "it" and "they" mean."""
