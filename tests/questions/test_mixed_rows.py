"""Rows of options for "who said so?" where too few of one kind speak: who may stand beside whom, and the third."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Choice, ContentForm, Naming, Quote, Reading, Source, SourceKind, Wishes
from quizgen.questions.checks.stem import stem_complete
from quizgen.questions.claims.asking_who import as_printed, for_a_name, readable_stem, stems_of
from quizgen.questions.english.hanging import left_hanging
from quizgen.questions.labels import NO_SOURCE, NOBODY_NAMED
from quizgen.questions.planning.aim import Aim
from quizgen.questions.sources.distractors import is_document
from quizgen.questions.sources.mixed_rows import apart, may_mix, name_beside
from quizgen.questions.sources.name_to_write import may_be_written
from quizgen.questions.types.who_said import WhoSaid
from tests.questions.draft import Draft

PERSON, SOMEBODY = Naming.NAMED_PERSON, Naming.UNNAMED_PERSON
BODY, GROUP = Naming.NAMED_ORGANISATION, Naming.UNNAMED_GROUP
CLAIM = "the late frost had killed most of the young vines on the northern slopes"


def speaker(name: str, *aliases: str, naming: Naming = PERSON, kind: SourceKind = SourceKind.UNSPECIFIED) -> Source:
    coarse = {BODY: "organisation", GROUP: "group"}.get(naming, "person")
    return Source(id=name, name=name, aliases=aliases, naming=naming, coarse=coarse, kind=kind, plural=naming is GROUP)


def two(one: Source, other: Source, *, second: str = "the vines had been in bud") -> Reading:
    """Two who speak in one paragraph, the first of them of the frost."""
    draft = Draft(f"{one.name} said that {CLAIM}. {other.name} said that {second}.", headline="Wine will be dear")
    for source, content in ((one, CLAIM), (other, second)):
        id = draft.source(source.name, *source.aliases, naming=source.naming, coarse=source.coarse)
        draft.sources[-1] = replace(draft.sources[-1], kind=source.kind, plural=source.plural)
        draft.says(id, content, named=source.name)
    return draft.reading()


MINISTER = speaker("Farm Minister Ana Ruiz", "Ana Ruiz", "Ruiz", kind=SourceKind.OFFICIAL)
DEALER = speaker("Ben Hale of Harland Bank", "Ben Hale", "Hale")
SIDE_BY_SIDE = [
    (MINISTER, speaker("Growers", naming=GROUP), True),
    (MINISTER, speaker("Banking sources in Harwick", naming=GROUP), True),
    (MINISTER, speaker("Officials", naming=GROUP), False),  # she may be one of them
    (MINISTER, speaker("Sources", naming=GROUP), False),
    # who speaks for a body with a long name is called no more shortly
    (MINISTER, speaker("A spokesperson for the Harwick Rivers Agency", naming=SOMEBODY), True),
    (DEALER, speaker("Dealers", naming=GROUP), False),
    (speaker("Orrin MP Ana Ruiz", "Ana Ruiz"), speaker("Harland Motors", naming=BODY), True),
    (speaker("Chairman Ana Ruiz", "Ana Ruiz"), speaker("Harland Motors", naming=BODY), False),  # of which firm?
    (speaker("General secretary Ana Ruiz", "Ana Ruiz"), speaker("Harwick Growers Union", naming=BODY), False),
    (speaker("Chief executive Ana Ruiz", "Ana Ruiz"), speaker("Harland Motors", naming=BODY), False),
    (speaker("Harland Bank vice president Ana Ruiz", "Ana Ruiz", kind=SourceKind.OFFICIAL),
     speaker("Analysts", naming=GROUP), False),  # she may well be one
    (speaker("President Ana Ruiz", "Ana Ruiz", kind=SourceKind.OFFICIAL),
     speaker("Harland Motors", naming=BODY, kind=SourceKind.COMPANY), False),  # of what?
    (speaker("Chairman Ana Ruiz", "Ana Ruiz"), speaker("Analysts", naming=GROUP), True),
    # of the agency that the sentence before names, as it seems
    (speaker("Harwick Rivers Agency", naming=BODY), speaker("Area manager Ana Ruiz", "Ana Ruiz"), False),
    (speaker("Orrin MP Ana Ruiz", "Ana Ruiz"), speaker("The official told the Coast Board", naming=BODY), False),
    (speaker("The bank's economist Ana Ruiz", "Ana Ruiz", kind=SourceKind.EXPERT),
     speaker("Harland Bank", naming=BODY, kind=SourceKind.COMPANY), False),
    (speaker("Orrin MP Ana Ruiz", "Ana Ruiz"), speaker("A Harbour Department (HD)", naming=BODY), False),
    (speaker("Orrin MP Ana Ruiz", "Ana Ruiz"), speaker("HARWICK", naming=BODY), False),
    (speaker("Orrin MP Ana Ruiz", "Ana Ruiz"), speaker("A spokesman for Mr Lund", naming=SOMEBODY), True),
    (speaker("Orrin MP Ana Ruiz", "Ana Ruiz"), speaker("A company spokesman", naming=SOMEBODY), True),
    (speaker("Spokeswoman Ana Ruiz", "Ana Ruiz"), speaker("A spokesman for Mr Lund", naming=SOMEBODY), False),
]  # fmt: skip


@pytest.mark.parametrize(("person", "other", "fair"), SIDE_BY_SIDE)
def test_of_two_kinds_stand_beside_each_other_who_cannot_be_one(person, other, fair):
    reading = two(person, other)
    first, second = reading.sources
    assert apart(first, second, reading) is fair
    assert may_mix(second, first, reading.attributions[0], reading) is fair
    assert may_mix(first, second, reading.attributions[1], reading) is fair


STYLED = [("Lord Orr", "Ana Ruiz", "Lord Orr"), ("Pope Anna", "Ana Ruiz", "Pope Anna"), ("Orr", "Ana Ruiz", "")]


@pytest.mark.parametrize(("one", "key", "shown"), STYLED)
def test_whoever_is_called_by_a_title_alone_stands_so_beside_full_names(one, key, shown):
    assert name_beside(speaker(one), speaker(key)) == shown


def asked(reading: Reading) -> list[Choice]:
    return [q for q in WhoSaid().ask(reading, Random(1)) if isinstance(q, Choice)]


def test_beside_a_minister_and_growers_nobody_is_the_third():
    reading = two(MINISTER, speaker("Growers", naming=GROUP))
    (question, *_) = [q for q in asked(reading) if q.about == ("A1",)]
    assert {option.text for option in question.options} == {"Ana Ruiz", "Growers", NO_SOURCE}
    assert question.stem.startswith("Which source, if any,")  # "which source said" would tell that there is one


def test_beside_a_minister_and_officials_nothing_is_asked():
    assert not asked(two(MINISTER, speaker("Officials", naming=GROUP)))


def test_what_is_quoted_may_be_somebodys_without_a_name():
    words = "The late frost has killed most of the young vines on the northern slopes"
    draft = Draft(f"“{words},” Farm Minister Ana Ruiz said. Growers said that the vines had been in bud.")
    minister = draft.source("Farm Minister Ana Ruiz", "Ana Ruiz", "Ruiz")
    draft.sources[-1] = replace(draft.sources[-1], kind=SourceKind.OFFICIAL)
    draft.says(minister, words, named="Ana Ruiz", form=ContentForm.QUOTATION, quote=Quote.DIRECT)
    draft.says(draft.source("Growers", naming=GROUP, coarse="group"), "the vines had been in bud", named="Growers")
    (question, *_) = [q for q in asked(draft.reading()) if q.about == ("A1",)]
    assert {option.text for option in question.options} == {"Ana Ruiz", "Growers", NOBODY_NAMED}


def test_a_body_that_is_only_called_it_stands_among_its_like_alone():
    """ "It said that the frost ...": the union, or the agency that tells of it?"""
    union, mayor = speaker("Harwick Growers Union", naming=BODY), speaker("Orrin MP Ana Ruiz", "Ana Ruiz")
    reading = two(union, mayor)
    key, rival = reading.sources
    assert may_mix(rival, key, reading.attributions[0], reading)
    draft = Draft(f"It said that {CLAIM}. Orrin MP Ana Ruiz said that the vines had been in bud.")
    draft.says(draft.source(union.name, naming=BODY, coarse="organisation"), CLAIM, named="It")
    draft.says(draft.source(mayor.name, "Ana Ruiz"), "the vines had been in bud", named=mayor.name)
    pronoun = draft.reading()
    assert not may_mix(pronoun.sources[1], pronoun.sources[0], pronoun.attributions[0], pronoun)


def quoted(words: str) -> Reading:
    draft = Draft(f"“{words},” Ana Ruiz said.", headline="Wine will be dear")
    draft.says(
        draft.source("Ana Ruiz", "Ruiz"), words, named="Ana Ruiz", form=ContentForm.QUOTATION, quote=Quote.DIRECT
    )
    return draft.reading()


LONG = (
    "With a late frost in the north, a long drought in the south and hail on the coast at harvest time,"
    " growers in all three provinces have lost half of their grapes"
)
QUOTATIONS = [
    ("The frost has killed most of the vines in the northern valleys of the island", True),
    (LONG, True),  # one sentence, longer than a clause may be
    (f"{LONG} and, as every grower on this island will tell you, most of their hope for next year as well", False),
    ("On the night of the frost the grower next door rang me up and shouted, ‘come over here, all of my vines have"
     " turned black and so have yours", False),
]  # fmt: skip


@pytest.mark.parametrize(("words", "whole"), QUOTATIONS)
def test_one_long_sentence_of_a_quotation_is_shown_whole(words, whole):
    reading = quoted(words)
    attribution = reading.attributions[0]
    stems = [stem for stem in stems_of(attribution, reading) if readable_stem(stem, attribution, reading)]
    assert any(words in stem for stem in stems) is whole


def test_a_long_quotation_makes_no_stem_too_long():
    words = " ".join(["frost"] * 32)
    question = Choice(id="", type="who_said", stem=f"Who said: “{words}”?", options=(), evidence=())
    assert not list(stem_complete(question, quoted(LONG), WhoSaid.nature))
    clause = replace(question, stem=f"Who said that {words}?")
    assert list(stem_complete(clause, quoted(LONG), WhoSaid.nature))


POINTS = [
    ("It's a great honour to open the Harland Bridge", False),
    ("It's unusual to see so many vines in bloom", False),
    ("It's a disgrace and I told them so", True),
]


@pytest.mark.parametrize(("words", "hangs"), POINTS)
def test_an_it_that_is_told_right_after_points_to_nothing_before(words, hangs):
    reading = quoted(words)
    assert left_hanging(reading.attributions[0], reading) is hangs


def test_a_person_takes_no_article_though_her_name_stands_in_a_compound():
    draft = Draft("The minister at the centre of the Zdenka Oyelaran pool affair resigned.")
    draft.source("Zdenka Oyelaran")
    assert as_printed("Zdenka Oyelaran", draft.reading()) == "Zdenka Oyelaran"


def test_the_author_of_a_study_is_no_document():
    author = speaker("Study co-author Ana Ruiz", "Ana Ruiz", kind=SourceKind.DOCUMENT)
    assert not is_document(author)
    assert is_document(replace(speaker("The study", naming=GROUP), coarse="document"))


BODIES = [("Harwick Gazette", True), ("Lund Bros Inc", False), ("Court of Appeal", False), ("Ruiz's Harwick", False)]


@pytest.mark.parametrize(("name", "fair"), BODIES)
def test_of_a_body_the_name_is_written_where_there_is_one_way_to_write_it(name, fair):
    draft = Draft(
        f"{name} said that {CLAIM}.",
        *(f"{other} said that it rained." for other in ("Harbour Board", "Island Growers Union", "Coast Radio")),
        headline="Wine will be dear",
    )
    draft.says(draft.source(name, naming=BODY, coarse="organisation"), CLAIM, named=name)
    for other in ("Harbour Board", "Island Growers Union", "Coast Radio"):
        draft.says(draft.source(other, naming=BODY, coarse="organisation"), "it rained", named=other)
    reading = draft.reading()
    assert may_be_written(reading.attributions[0], f"Who said that {CLAIM}?", reading) is fair


def test_a_body_and_the_one_who_speaks_for_it_are_one_voice():
    reading = two(speaker("Harland Motors", naming=BODY), speaker("A spokesman for Harland Motors", naming=SOMEBODY))
    assert Aim.of(reading, Wishes(), {}).voices == 1


def test_the_name_of_a_source_may_be_a_persons_or_a_bodys():
    stem = for_a_name("Who said that prices rise?", "source that")
    assert stem == "What is the name of the source that said that prices rise?"
