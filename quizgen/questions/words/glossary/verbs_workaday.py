"""Verbs of work and of what happens to things: `verb (odd forms) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

VERBS_WORKADAY = r"""
[workaday]
"""
