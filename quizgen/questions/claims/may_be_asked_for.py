"""A statement in, whether a question may ask who made it, out: it says something, and its source can be told."""

from __future__ import annotations

import re

from quizgen.model import (
    Attribution,
    ContentForm,
    Reading,
    Source,
    SourceKind,
    Stance,
)
from quizgen.questions.claims.asking_who import (
    another_they,
    torn_off,
)
from quizgen.questions.claims.awkward import reads_badly
from quizgen.questions.claims.claims import asked_of, sources_of, untraceable, usable, usable_object
from quizgen.questions.claims.floating import floats
from quizgen.questions.claims.for_a_client import says_he_of_a_client
from quizgen.questions.claims.second_voice import (
    calls_itself,
    he_may_be_another,
    holds_another_voice,
    may_be_for_another,
    quoted_of_another,
    spelt_in_two_ways,
)
from quizgen.questions.claims.substance import LEAST_WEIGHT, weight
from quizgen.questions.english.hanging import left_hanging
from quizgen.questions.english.not_shown import not_shown
from quizgen.questions.english.unclear import him_is_open, they_are_open, unclear
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.quotations.own_words import told_by_its_words
from quizgen.questions.sources.distractors import several_answers
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.no_voice import nobodys_name
from quizgen.questions.sources.one_nameless import only_nameless
from quizgen.questions.sources.showable import says_whose, showable

#: "Who said that he wants his vice president to have sat in a parliament?": few have one.
_HIS_OWN = re.compile(
    # "Who said that his instructions were that his client had been promised a job?": no question to be read once
    r"\b(?:his|her|their) (?:clients?|instructions|vice|running|campaign|administration|cabinet|presidency|candidacy"
    r"|nomination|wife|husband"
    r"|party|supporters|rivals|book|film|album|team|coach|band|fans)\b"
)
#: "One of their planes had searched the coast": beside relatives and a minister, whoever has planes. That "none of
#: its aircraft had flown" two armies may say.
_OWN_CRAFT = re.compile(
    r"\b(?:one|two|three|four|several|some) of (?:its|their|our) (?:\w+ )?(?:planes|aircraft|jets"
    r"|helicopters|vessels|lifeboats|flights|trains|buses|ferries)\b"
)


#: "The council learned that the wall had moved": it did not say so.
_TAKES_IN = frozenset({"learn", "hear", "discover", "realise", "realize", "read", "notice"})


def can_be_asked_for(attribution: Attribution, reading: Reading) -> bool:
    """Of denials another type asks."""
    return (
        attribution.stance is not Stance.DENIES
        and attribution.cue_lemma not in _TAKES_IN
        and not untraceable(attribution, reading)
        and not _signed_by(attribution, reading)
        and not _as_the_writer_sees_it(attribution, reading)
        and not holds_another_voice(attribution)
        and not may_be_for_another(attribution, reading)
        and not quoted_of_another(attribution, reading)
        and not calls_itself(attribution, reading)
        and not any(_OWN_CRAFT.search(span.of(reading.article.text)) for span in attribution.content)
        and not spelt_in_two_ways(attribution, reading)
        and not he_may_be_another(attribution, reading)
        and not says_he_of_a_client(attribution, reading)
        and not any(nobodys_name(source, reading) for source in sources_of(attribution, reading))
        and not reads_badly(attribution, reading)
        and all(_can_be_shown(source, reading) for source in sources_of(attribution, reading))
    )


#: "An order signed by Harbour Secretary Ana Orr said so": the order did.
_SIGNED_BY = re.compile(r"\b(?:signed|written|issued|drafted|prepared|published|sent) by (?:[\w’'(),.-]+ ){0,6}$")


def _signed_by(attribution: Attribution, reading: Reading) -> bool:
    if not attribution.evidence or not attribution.cue or attribution.form is ContentForm.QUOTATION:
        return False
    text, start = reading.article.text, attribution.evidence[0].start
    said = (span.of(text).rstrip() + " " for span in attribution.source)
    before = text[start : attribution.cue[0].start]
    return any(_SIGNED_BY.search(before.partition(name)[0]) for name in said if name in before)


def _can_be_shown(source: Source, reading: Reading) -> bool:
    return showable(source, reading) and (says_whose(source) or only_nameless(source, reading))


_IS_DOING = re.compile(r"\b(?:is|are|was|were|be|been) (?:\w+ly )?\w+ing$")


def _as_the_writer_sees_it(attribution: Attribution, reading: Reading) -> bool:
    """ "She works for the pier, while Mr Lund is arguing that it can rot": no report of anything said."""
    text = reading.article.text
    return any(_IS_DOING.search(text[max(0, cue.start - 25) : cue.end]) for cue in attribution.cue)


def says_enough(attribution: Attribution, reading: Reading) -> bool:
    """Reported speech is denser than a quotation; but what somebody merely tells of himself had better be much."""
    own = attribution.self_reference and attribution.stance is Stance.ASSERTS and attribution.target == ""
    person = own and all(source.coarse == "person" for source in sources_of(attribution, reading))
    least = LEAST_WEIGHT if attribution.form is ContentForm.QUOTATION or person else LEAST_WEIGHT - 1
    return weight(f"{asked_of(attribution, reading)} {attribution.target}".rstrip()) >= least


#: "The ferry line has agreed to merge" tells what it does, not what it says.
_DEEDS = ("agree", "offer", "refuse", "claim")
#: "The firm announced a merger" tells what it did, "dealers cited a fall" what moved them.
_DEEDS_OF = ("announce", "cite", "propose", "report", "introduce", "issue", "offer")


def _others_in_office(attribution: Attribution, reading: Reading) -> int:
    """How many others who hold an office speak in the article."""
    spoken = {id for other in reading.attributions for id in other.source_ids} - {*attribution.source_ids}
    return sum(reading.source(id).kind is SourceKind.OFFICIAL for id in spoken)


def counts_the_unseen(attribution: Attribution, reading: Reading) -> bool:
    """ "An unknown number entered the market", "the last condition": of what is not shown, if not in a quotation."""
    told = outside_quotes(asked_of(attribution, reading))
    return attribution.form is not ContentForm.QUOTATION and bool(not_shown(told, reading.article.headline))


def is_plain(attribution: Attribution, reading: Reading) -> bool:
    """Is it something said, clear without the article, and said by nobody else?"""
    if attribution.form is ContentForm.INFINITIVE and attribution.cue_lemma in _DEEDS:
        return False
    if attribution.form is ContentForm.PHRASE and attribution.cue_lemma in _DEEDS_OF:
        return False
    if attribution.cue_lemma in ("agree", "concur"):
        return False  # somebody else has said it first
    if they_are_open(attribution, reading) or him_is_open(attribution, reading):
        return False
    return (
        (usable(attribution, reading, read=True) or usable_object(attribution, reading))
        and bool(asked_of(attribution, reading))
        and says_enough(attribution, reading)
        and not unclear(asked_of(attribution, reading))
        and not counts_the_unseen(attribution, reading)
        and not any(betrays(asked_of(attribution, reading), source) for source in sources_of(attribution, reading))
        and not several_answers(attribution, reading)
        and not another_they(attribution, reading)
        and not torn_off(asked_of(attribution, reading), reading)
        and not told_by_its_words(attribution, _others_in_office(attribution, reading))
        and not left_hanging(attribution, reading)
        and not floats(attribution, reading)
        and not _HIS_OWN.search(asked_of(attribution, reading))
    )
