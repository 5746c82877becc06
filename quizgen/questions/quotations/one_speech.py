"""Two things that are quoted in, whether they are sentences of one speech out: whoever sees both has one option less.

"Which of these quotations comes from Tom Hale?" beside “We have nurses in there after a late. We have new mums” and
“I won’t shut the door on them”: the two go together, and so are not his.
"""

from __future__ import annotations

from quizgen.model import Attribution, ContentForm, Reading


def one_speech(one: Attribution, other: Attribution, reading: Reading) -> bool:
    """Are both quoted of the same source in one paragraph, or in two that follow on each other?"""
    if {*one.source_ids} != {*other.source_ids} or ContentForm.QUOTATION not in (one.form, other.form):
        return False
    if one.form is not other.form:
        return False
    places = [[reading.article.place_at(span.start) for span in said.content] for said in (one, other)]
    return any(abs(a - b) <= 1 for a in places[0] for b in places[1])
