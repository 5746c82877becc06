"""A reading in, "What does the article report about the claim that ...?" questions out: made, confirmed or denied.

It needs no other source than the one that denies a claim, or the two that differ: so it can be asked where too few
speak to ask who denied it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Link, LinkKind, Option, Reading, Skills, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.claims import claim, sources_of, untraceable, usable, usable_object
from quizgen.questions.claims.evidence import evidence_of, merged
from quizgen.questions.claims.named_thing import denies_another_thing
from quizgen.questions.claims.said import called
from quizgen.questions.claims.sameness import opponents_of, same_claim
from quizgen.questions.english.unclear import slipped, unclear
from quizgen.questions.english.wording import inside, word_count
from quizgen.questions.planning.left_out import LONGEST
from quizgen.questions.sources.kinship import kin, kin_of
from quizgen.questions.sources.showable import says_whose, showable

_LESSON = "A denial says that something is not so. It proves neither that nor the opposite, so look for other evidence."
_TWO_SIDES = "The article reports both sides and leaves open who is right: look for a third source before you decide."
_DENIED = {"reject": "rejected", "dismiss": "dismissed", "dispute": "disputed"}
#: "The accusation of wanting to lead it": no deed of which anybody is accused.
_NO_DEED = re.compile(
    r"(?:being|having|wanting|knowing|accusing|saying|telling|seeking|planning|seeing|hearing|receiving"
    r"|reading|meeting|feeling|thinking|asking|needing|owing|hoping|trying) "
)
#: "Denied that it had ever sunk", "that any sum is owed": in a claim there is no "ever" and no "any".
_ANY = re.compile(r"^(?![Aa]ll ).*\b(?:any\w*|ever|at all)\b")
#: "He denied it until May": and what did he then?
_AT_FIRST = re.compile(
    r"\b(?:initially|originally|until|at first|first|once|later (?:admitted|confessed|accepted)"
    r"|had denied|chang\w+ (?:his|her|their|its) (?:plea|mind|story|account)|plead\w* guilty)\b"
)
#: "The claim that the bank had asked it to pay": whom?
_OF_WHOM = re.compile(r"(?<!^)\b(?:it|them|him)\b(?! (?:is|was|would|will|had been) )")
#: Where somebody is reported to have kept silent, that is no wrong answer.
_SILENT = re.compile(
    r"\b(?:comments?|commented|declin\w+|refus\w+|respond\w*|answer\w*|silen\w+|unavailable|reached)\b"
)


class HowAnswered(QuestionType):
    name = "how_answered"
    shape = "choice"
    process = "U"
    most = 1
    worth = 2  # where a claim is denied, a class should know by whom, but who denied it is the better question
    title = "Made, confirmed or denied?"
    description = "See whether somebody made a claim, confirmed it or denied it."
    nature = Nature(fixed_labels=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for denial in reading.attributions:
            if not _alone(denial, reading) or denies_another_thing(denial, reading):
                continue
            links = [link for link in reading.links if link.kind is LinkKind.DENIES and link.a == denial.id]
            two = [question for link in links for question in self._two_sides(link, reading, rng)]
            yield from two or self._one_side(denial, reading, rng)

    def _one_side(self, denial: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        name, verb = called(denial, reading), _DENIED.get(denial.cue_lemma, "denied")
        if name.isupper():
            return
        own, it = denial.self_reference or denial.form is not ContentForm.CLAUSE, _it(denial)
        told = f"The article does tell how {name} answered: {name} {verb} {it}."
        silent = _SILENT.search(reading.article.text) is not None
        wrong = [
            Option(
                f"That nobody has answered {it}" if silent else f"That {name} would not comment on {it}", feedback=told
            )
        ]
        if own:  # who would accuse himself?
            wrong.append(
                Option(f"That {name} admitted {it}", feedback=f"To admit is the opposite: {name} {verb} {it}.")
            )
        else:
            wrong += [
                Option(f"That {name} made {it}", feedback=f"The article says the opposite: {name} {verb} {it}."),
                Option(f"That {name} confirmed {it}", feedback=f"To confirm is the opposite: {name} {verb} {it}."),
            ]
        key = Option(f"That {name} {verb} {it}", True, "Yes: this is how the article says it was answered.")
        yield self._choice(_stem(denial, reading, rng), (key, *wrong), (denial,), _LESSON, reading)

    def _two_sides(self, link: Link, reading: Reading, rng: Random) -> Iterator[Choice]:
        denial, made = reading.attribution(link.a), reading.attribution(link.b)
        if not _fit(made, reading) or not same_claim(claim(denial), claim(made)):
            return
        if any(kin(a, b) for a in sources_of(denial, reading) for b in sources_of(made, reading)):
            return
        if len([*opponents_of(made, reading)]) != 1:
            return
        one, other = called(made, reading), called(denial, reading)
        verb = _DENIED.get(denial.cue_lemma, "denied")
        told = f"Go back to both sentences: {one} made it, and {other} {verb} it."
        options = (
            Option(f"That {one} made it and {other} {verb} it", True, "Yes: so the two sides stand in the article."),
            Option(f"That {other} made it and {one} {verb} it", feedback=told),
            Option(f"That both {one} and {other} made it", feedback=told),
            Option(f"That both {one} and {other} {verb} it", feedback=told),
        )
        yield self._choice(_stem(made, reading, rng), options, (denial, made), _TWO_SIDES, reading)

    def _choice(
        self, stem: str, options: tuple[Option, ...], about: tuple[Attribution, ...], lesson: str, reading: Reading
    ) -> Choice:
        evidence = merged([span for one in reversed(about) for span in evidence_of(one, reading)])
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=evidence,
            feedback=lesson,
            difficulty=difficulty.rate(1, reading, stem, evidence, resolved=about[0].resolved_reference, negation=True),
            skills=Skills("U", "RI.8.6", 2, "M"),
            about=tuple(one.id for one in about),
        )


def _stem(one: Attribution, reading: Reading, rng: Random) -> str:
    return rng.choice(
        [
            f"What does the article report about the {_what(one, reading)}?",
            f"What do readers learn from the article about the {_what(one, reading)}?",
        ]
    )


#: "denied any role in the theft": the accusation of a role in it; "denied three charges of theft": the charges.
_PART_IN = re.compile(
    r"(?:any |all |the )?(?P<what>involvement|complicity|collusion|part|role) (?P<rest>(?:in|with) .+)"
)
_CHARGES = re.compile(r"(?:[a-z]+ |\d+ )?(?P<what>(?:charge|count|allegation|accusation)s?) of .+")


def _what(one: Attribution, reading: Reading) -> str:
    """What is answered, after "the"; "" where the words of the denial do not tell."""
    text = claim(one)
    if one.form is ContentForm.CLAUSE:
        return f"claim that {inside(text, reading.article.text)}"
    if one.form is ContentForm.GERUND:
        return "" if _NO_DEED.match(text) else f"accusation of {text}"
    if part := _PART_IN.fullmatch(text):
        a = "a " if part["what"] in ("part", "role") else ""
        return f"accusation of {a}{part['what']} {part['rest']}"
    charges = _CHARGES.fullmatch(text)
    return text[charges.start("what") :] if charges and one.form is ContentForm.PHRASE else ""


def _it(one: Attribution) -> str:
    charges = _CHARGES.fullmatch(claim(one)) if one.form is ContentForm.PHRASE else None
    return "them" if charges and charges["what"].endswith("s") else "it"


def _fit(one: Attribution, reading: Reading) -> bool:
    """Can its claim be read in the question, and is it certain whose it is?"""
    text = claim(one)
    return (
        (usable(one, reading) or usable_object(one, reading))
        and bool(_what(one, reading))
        and not _ANY.search(text)
        and not _OF_WHOM.search(text)
        and word_count(text) <= LONGEST
        and not untraceable(one, reading)
        and not slipped(text)
        and not unclear(text)
        and all(showable(source, reading) and says_whose(source) for source in sources_of(one, reading))
    )


def _alone(denial: Attribution, reading: Reading) -> bool:
    """Does nobody but one source, once, say anything of it?"""
    if denial.stance is not Stance.DENIES or not _fit(denial, reading):
        return False
    if any(_AT_FIRST.search(span.of(reading.article.text)) for span in denial.evidence):
        return False
    near = {id for source in sources_of(denial, reading) for id in kin_of(source, reading)}
    text = claim(denial)
    return not any(
        other.id != denial.id
        and same_claim(text, claim(other))
        and (other.stance is Stance.DENIES or not near.isdisjoint(other.source_ids))
        for other in reading.attributions
    )
