"""Nouns that every report uses: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_REPORTED = r"""
[reported]
"""
