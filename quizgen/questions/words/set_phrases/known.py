"""Phrases that most students of thirteen know, as `glossary.known` has words: none is asked for."""

KNOWN_PHRASES = frozenset(
    {
        "apart from",
        "as yet",
        "aside from",
        "at random",
        "chalk up",
        "clock up",
        "dry up",
        "get under way",
        "get underway",
        "hand over",
        "in spite of",
        "make his debut",
        "more or less",
        "notch up",
        "on display",
        "on top of",
        "rack up",
        "round out",
        "run out",
        "stand out",
        "up to date",
        "vow to",
    }
)
