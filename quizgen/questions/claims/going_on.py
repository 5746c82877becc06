"""A quotation in, whether it stands in another paragraph than the words that tell whose it is, out."""

from __future__ import annotations

from functools import lru_cache

from quizgen.model import Attribution, Reading
from quizgen.questions.claims.claims import REMEMBERED, claim

#: So many letters of the claim tell that it is the first part of the quotation.
LEAST_SAME = 40


@lru_cache(maxsize=REMEMBERED)
def in_another_paragraph(attribution: Attribution, reading: Reading) -> bool:
    """A quotation that stands in a paragraph of its own goes on from the one before it, or from the one before that.

    Where it only goes on in the next paragraph ("“We stay,” Ms Orr said. | “And we pay.”"), what is asked for are the
    words beside her name.
    """
    text, block_at = reading.article.text, reading.article.block_at
    blocks = {block_at(span.start) for span in (*attribution.cue, *attribution.content)}
    if len(blocks) < 2:
        return False
    first = attribution.content[0]
    if not first.of(text).strip("“”\"‘’' ").startswith(claim(attribution)[:LEAST_SAME]):
        return True
    return len({block_at(span.start) for span in (*attribution.cue, first)}) > 1
