"""Whom or what "he", "it" and "the company" mean."""
