"""A report in, its headline out as a question can show and ask about it."""

from __future__ import annotations

import re

from quizgen.model import Article
from quizgen.questions.english.wording import word_count

SHORTEST = 4
#: The name of the site, a list of topics: no part of the headline that is read.
_NO_HEADLINE = re.compile(r"[|<>]|\.com\b|…|\.\.\.|^[\"\']|[\"\']$|^\w+: ", re.IGNORECASE)
_LABEL = re.compile(r"^(?:UPDATED?|EXCLUSIVE|BREAKING|WATCH|VIDEO|NEW): ", re.IGNORECASE)
#: "'No warning' of closure": straight marks at either end would stand beside those of the question.
_STRAIGHT = re.compile(r"(?<![\w’])(?P<mark>[\"'])(?P<said>(?:(?!(?P=mark)).|(?<=\w)'(?=\w))+)(?P=mark)(?!\w)")
#: Within the marks of the question.
_SINGLE = str.maketrans("“”", "‘’")


def headline_as_read(article: Article, longest: int) -> str:
    """Without a label, and with single marks; "" where it is no sentence of so many words at most."""
    headline = _LABEL.sub("", " ".join(article.headline.split()).rstrip(" .;,"))
    if not SHORTEST <= word_count(headline) <= longest or headline.isupper():
        return ""
    headline = _STRAIGHT.sub(r"‘\g<said>’", headline)
    return "" if _NO_HEADLINE.search(headline) else headline.translate(_SINGLE)
