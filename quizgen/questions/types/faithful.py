"""A reading in, "Which of these passes on faithfully what she is quoted as saying?" questions out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.changed.rows import ended
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.claims.substance import weight
from quizgen.questions.retold.changes import Changed, Place, changes
from quizgen.questions.retold.quoted_sentences import Retold, retold

#: No more than so many of one article.
MOST_ASKED = 4
_LESSON = (
    "Who leaves out the quotation marks may change “I” and “we”, but not what is said: how sure it is, how much,"
    " when and why."
)
_STEMS = (
    "Which of these sentences passes on faithfully what the article quotes {name} as saying?",
    "{name} is quoted in the article. Which of these sentences changes nothing of what was said?",
)


class Faithful(QuestionType):
    name = "faithful"
    shape = "choice"
    process = "E"
    most = 1
    on_wish = True  # a hunt for one word among long sentences, where nothing hangs on it
    title = "Without quotation marks"
    description = "See which retelling of a quotation keeps what was said, and what a single word changes."
    nature = Nature(retells=True, once=True, costs=1.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found = [(places[0], one) for one in retold(reading) if (places := changes(one.told))]
        found = [(place, one) for place, one in found if place.rank <= FIRM or weight(one.told) >= TELLING]
        found.sort(key=lambda item: (item[0].rank > FIRM, -min(weight(item[1].told), ENOUGH), item[0].rank))
        for place, one in found[:MOST_ASKED]:
            yield self._question(place, one, reading, rng)

    def _question(self, place: Place, one: Retold, reading: Reading, rng: Random) -> Choice:
        evidence = merged([whole_sentences(span, reading.article) for span in (one.span, *one.said.source)])
        stem = rng.choice(_STEMS).format(name=one.name)
        options = (
            Option(_says(one.name, one.told), True, "Yes: the quotation says just this, and “says that” adds nothing."),
            *(Option(_says(one.name, other.text), feedback=_note(place, other)) for other in place.others),
        )
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, evidence, resolved=one.said.resolved_reference),
            skills=Skills("E", "RI.1", 2),
            about=(one.said.id,),
        )


#: Up to this rank it is how sure, how binding, how many or why that is changed.
FIRM = 1
#: Where only the time is changed, or whether something was done, it must matter what was said.
TELLING = 3
#: With so many words of weight more are only longer.
ENOUGH = 5


def _says(name: str, told: str) -> str:
    return ended(f"{name} says that {told}")


def _note(place: Place, other: Changed) -> str:
    return f"The quotation {place.tells}; “{other.put}” {other.makes}."
