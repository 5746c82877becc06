"""A denial in, whether what it denies in the article is another thing than the claim that was taken for it out.

"The union disputed the capacity figure", after "the closings, she said, were a separate matter": what is disputed is a
figure, and of that the claim has no word. "It denied the claim" has none of its own.
"""

from __future__ import annotations

from quizgen.model import Attribution, Reading
from quizgen.questions.claims.claims import claim
from quizgen.questions.english.likeness import content_words

#: By these a denial points to any claim.
_ANY_CLAIM = content_words(
    "claim claims allegation allegations accusation accusations charge charges report reports suggestion suggestions"
    " statement statements rumour rumours rumor rumors figure figures number idea notion assertion story account"
    " criticism complaint complaints version contention finding findings"
)


_A_FIGURE = content_words("figure figures number numbers estimate amount total")


def denies_another_thing(denial: Attribution, reading: Reading) -> bool:
    printed = " ".join(span.of(reading.article.text) for span in denial.content)
    if _A_FIGURE & content_words(printed) and " and " in claim(denial):
        return True  # "the truck carried stone and weighed 61 tonnes": only the 61 is disputed
    named = content_words(printed) - _ANY_CLAIM
    return bool(named) and named.isdisjoint(content_words(claim(denial)))
