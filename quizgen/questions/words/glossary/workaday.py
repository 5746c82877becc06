"""Adjectives and adverbs of plain reports: `word | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

WORKADAY_ADJECTIVES = r"""
[workaday]
"""

WORKADAY_ADVERBS = r"""
[workaday]
"""
