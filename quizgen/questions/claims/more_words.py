"""A quotation and those of others beside it in, with further sentences of the same others out.

Two who are quoted give a question as well as three: of three quotations two are then the other's.
"""

from __future__ import annotations

from quizgen.model import Attribution, Reading
from quizgen.questions.claims.claims import claim, sources_of
from quizgen.questions.claims.sameness import also_says
from quizgen.questions.claims.words_to_choose import words_to_choose
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import word_count
from quizgen.questions.sources.kinship import betrays

#: So many times as long, or as short, an option still passes for one of a kind.
LEAST_LENGTH, MOST_LENGTH = 0.5, 2.0


def more_words(
    key: str, attribution: Attribution, rivals: list[tuple[str, Attribution]], reading: Reading
) -> list[tuple[str, Attribution]]:
    """Those that are given, and then up to one more sentence of each."""
    keys, length, found = sources_of(attribution, reading), word_count(key), list(rivals)
    for text, rival in rivals:
        for said in said_by(rival, reading):
            if not LEAST_LENGTH <= word_count(said) / length <= MOST_LENGTH or _overlap(said, text):
                continue
            if any(alike(said, taken) >= 0.5 for taken in (key, *(one for one, _ in found))):
                continue
            if any(also_says(source, said.strip("“”"), reading) or betrays(said, source) for source in keys):
                continue
            found.append((said, rival))
            break
    return found


def _overlap(one: str, other: str) -> bool:
    first, second = one.strip("“”."), other.strip("“”.")
    return first in second or second in first


def said_by(attribution: Attribution, reading: Reading) -> list[str]:
    """What can be printed of a quotation, of the paragraphs through which it goes on too."""
    text = reading.article.text
    found = list(words_to_choose(claim(attribution), reading))
    for before, span in zip(attribution.content, attribution.content[1:], strict=False):
        # the mark that is not closed tells that the same one goes on: "“We stay. | “And we pay.”"
        if before.of(text).rstrip().endswith(("”", '"')) or span.of(text)[:1] not in '“"':
            break
        found += words_to_choose(span.of(text).strip('“”" '), reading)
    return found
