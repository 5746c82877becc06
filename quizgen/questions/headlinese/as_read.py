"""A report in, its headline out as a question can show and ask about it."""

from __future__ import annotations

import re

from quizgen.model import Article
from quizgen.questions.english.wording import word_count

SHORTEST = 4
#: The name of the site, a list of topics: no part of the headline that is read.
_NO_HEADLINE = re.compile(r"[|<>]|\.com\b|…|\.\.\.|^[\"\']|[\"\']$", re.IGNORECASE)
#: "Netball: ", "Opinion: "
_HEADED = re.compile(r"^\w+: ")
#: Before their colon stands who says so.
_SPEAKER = re.compile(
    r"^(?:researchers|scientists|study|report|audit|survey|auditors?|inquiry|watchdog|unions?|police|mayor|minister"
    r"|sheriff|coroner|officials): ",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:UPDATED?|EXCLUSIVE|BREAKING|WATCH|VIDEO|NEW): ", re.IGNORECASE)
#: "'No warning' of closure": straight marks at either end would stand beside those of the question.
_STRAIGHT = re.compile(r"(?<![\w’])(?P<mark>[\"'])(?P<said>(?:(?!(?P=mark)).|(?<=\w)'(?=\w))+)(?P=mark)(?!\w)")
#: "'Took guests' money'": which of them closes is not clear.
_LEFT_OVER = re.compile(r"'(?!\w)")
#: Within the marks of the question.
_SINGLE = str.maketrans("“”", "‘’")


def headline_as_read(article: Article, longest: int, *, labelled: bool = False) -> str:
    """Without a label, and with single marks; "" where it is no sentence of so many words at most.

    With `labelled` it may begin with who says so: "Researchers: ".
    """
    headline = _LABEL.sub("", " ".join(article.headline.split()).rstrip(" .;,"))
    if not SHORTEST <= word_count(headline) <= longest or headline.isupper():
        return ""
    if _HEADED.match(headline) and not (labelled and _SPEAKER.match(headline)):
        return ""
    headline = _STRAIGHT.sub(r"‘\g<said>’", headline)
    left_over = "‘" in headline and _LEFT_OVER.search(headline)
    return "" if left_over or _NO_HEADLINE.search(headline) else headline.translate(_SINGLE)
