"""Who speaks: names closed under alias, kinds grounded in a word, overlaps known, doubt silent."""

from __future__ import annotations

import re

import pytest

from quizgen import language
from quizgen.model import Article, Block, Naming, Section, Source, SourceKind, Span
from quizgen.reading.sources import kinds, sources

HEADLINE = "Storm closes the harbour for a day"


def article_of(*paragraphs: str) -> Article:
    text = "\n\n".join((HEADLINE, *paragraphs))
    blocks, end = [], 0
    for n, paragraph in enumerate((HEADLINE, *paragraphs)):
        start = text.index(paragraph, end)
        end = start + len(paragraph)
        blocks.append(Block(Section.BODY if n else Section.HEADLINE, Span(start, end)))
    return Article(text, tuple(blocks))


def found(nlp, text: str, spoken: list[str]) -> tuple[tuple[Source, ...], list[list[str]]]:
    """The sources, and for each printed source (given in order) the names of whom it means."""
    article = article_of(*text.split("\n"))
    spans, end = [], len(HEADLINE)
    for printed in spoken:
        match = re.compile(r"\b" + re.escape(printed)).search(article.text, end)
        assert match, printed
        spans.append([Span(*match.span())])
        end = match.end()
    people, meant = sources.find(language.analyse(nlp, article), article, spans)
    names = {source.id: source.name for source in people}
    return people, [[names[id] for id in ids] for ids in meant]


SAME = [
    (
        "Defence Minister Anna Reyes said the road is shut. Ms Reyes said it would open soon.",
        ["Defence Minister Anna Reyes", "Ms Reyes"],
        "Defence Minister Anna Reyes",
    ),
    (
        "Mayor Paul Harding said the bridge is safe.\nThe mayor said nobody was hurt.",
        ["Mayor Paul Harding", "The mayor"],
        "Mayor Paul Harding",
    ),
    (
        "Police chief Laura Bennett said the road was wet. She said the car was fast.",
        ["Police chief Laura Bennett", "She"],
        "Police chief Laura Bennett",
    ),
    (
        "The Coastal Rescue Agency (CRA) said two boats sank. CRA said one was found.",
        ["The Coastal Rescue Agency (CRA)", "CRA"],
        "The Coastal Rescue Agency (CRA)",
    ),
    (
        "Mayor Carla Van Houten said the bridge is safe.\nVan Houten said nobody was hurt.",
        ["Mayor Carla Van Houten", "Van Houten"],
        "Mayor Carla Van Houten",
    ),
    (
        "However, Harwick Town Administrator Peter Orrey dismissed the claims.\nMr Orrey said nobody was hurt.",
        ["Harwick Town Administrator Peter Orrey", "Mr Orrey"],
        "Harwick Town Administrator Peter Orrey",
    ),
    (
        "Leyla bin Rashid said the bridge is safe.\nBin Rashid said nobody was hurt.",
        ["Leyla bin Rashid", "Bin Rashid"],
        "Leyla bin Rashid",
    ),
    (
        "Mayor Paul O'Hara said the bridge is safe.\nOn Monday O’Hara said nobody was hurt.",
        ["Mayor Paul O'Hara", "O’Hara"],
        "Mayor Paul O'Hara",
    ),
    (
        "Mayor Selin Ertuğrul said the bridge is safe.\nErtugrul said nobody was hurt.",
        ["Mayor Selin Ertuğrul", "Ertugrul"],
        "Mayor Selin Ertuğrul",
    ),
]


@pytest.mark.parametrize(("text", "spoken", "name"), SAME, ids=[row[1][1] for row in SAME])
def test_two_forms_of_a_name_are_one_source(nlp, text, spoken, name):
    assert found(nlp, text, spoken)[1] == [[name], [name]]


def test_two_people_of_one_surname_make_the_surname_mean_nobody(nlp):
    text = (
        "Mayor Paul Harding said the bridge is safe. His sister, Laura Harding, said it is not.\n"
        "Harding said the city would pay."
    )
    assert found(nlp, text, ["Mayor Paul Harding", "Laura Harding", "Harding"])[1][2] == []


def test_a_pronoun_between_two_people_means_nobody(nlp):
    text = "Paul Harding met Daniel Moore at the harbour. He said the bridge is safe."
    assert found(nlp, text, ["He"])[1] == [[]]


def test_coordinated_sources_are_several(nlp):
    text = "Army sources and reporters for the official Vela news agency denied the report."
    people, meant = found(nlp, text, ["Army sources and reporters for the official Vela news agency"])
    assert meant == [["Army sources", "Reporters for the official Vela news agency"]]
    assert [source.plural for source in people] == [True, True]


def test_a_part_is_related_to_its_whole(nlp):
    text = "Vela said the road is shut. Reporters for the official Vela news agency said it is open."
    people, _ = found(nlp, text, ["Vela", "Reporters for the official Vela news agency"])
    assert [source.related for source in people] == [("S2",), ("S1",)]


def test_mentions_are_slices_of_the_article(nlp):
    text = "Mayor Paul Harding said the bridge is safe. Harding said nobody was hurt."
    article = article_of(text)
    (source,), _ = found(nlp, text, ["Mayor Paul Harding", "Harding"])
    assert {span.of(article.text) for span in source.mentions} >= {"Mayor Paul Harding", "Harding"}


NAMING = [
    ("Mayor Paul Harding", Naming.NAMED_PERSON, "person"),
    ("Army sources", Naming.UNNAMED_GROUP, "group"),
    ("Some reports", Naming.UNTRACEABLE, "group"),
    ("A spokeswoman for the company", Naming.UNNAMED_PERSON, "person"),
    ("Norway's armed forces", Naming.NAMED_ORGANISATION, "organisation"),
    ("The Daily Herald", Naming.NAMED_ORGANISATION, "outlet"),
    ("Residents", Naming.UNNAMED_GROUP, "group"),
]


@pytest.mark.parametrize(("printed", "naming", "coarse"), NAMING, ids=[row[0] for row in NAMING])
def test_how_far_a_source_is_named(nlp, printed, naming, coarse):
    (source,), _ = found(nlp, f"{printed} said that the bridge is closed.", [printed])
    assert (source.name, source.naming, source.coarse) == (printed, naming, coarse)


KINDS = [
    ("the official Vela news agency", SourceKind.STATE_NEWS_AGENCY, "official"),
    ("Harwick Radio News", SourceKind.NEWS_OUTLET, "Radio"),
    ("Professor Ann Cole", SourceKind.EXPERT, "Professor"),
    ("another eyewitness", SourceKind.EYEWITNESS, "eyewitness"),
    ("a report by the council", SourceKind.DOCUMENT, "report"),
    ("Army sources", SourceKind.PARTY, "Army"),
    ("police", SourceKind.OFFICIAL, "police"),
    ("company officials", SourceKind.COMPANY, "company"),
    ("the president of the university", SourceKind.UNSPECIFIED, ""),
    ("residents", SourceKind.PUBLIC, "residents"),
    ("Ann Cole", SourceKind.UNSPECIFIED, ""),
]


@pytest.mark.parametrize(("printed", "kind", "word"), KINDS, ids=[row[0] for row in KINDS])
def test_a_kind_rests_on_a_word_of_the_text(printed, kind, word):
    assert kinds.kind(printed.split()) == (kind, word)


DANGLING = ["His advisers", "These voters", "The group"]


@pytest.mark.parametrize("printed", DANGLING)
def test_what_cannot_be_told_is_nobody(nlp, printed):
    text = f"The Harwick Sailing Club met the Coastal Rescue Agency. {printed} said the race is off."
    assert found(nlp, text, [printed])[1] == [[]]


KIN = [
    (
        "Sen. Ted Moran said the bridge is safe.\nA former senator said nobody was hurt.",
        ["Sen. Ted Moran", "A former senator"],
        True,
    ),
    (
        "Senator Ted Moran said the bridge is safe.\nA former mayor said nobody was hurt.",
        ["Senator Ted Moran", "A former mayor"],
        False,
    ),
    (
        "Ann Lee said the bridge is safe.\nA former party chairman said nobody was hurt.",
        ["Ann Lee", "A former party chairman"],
        True,
    ),
    (
        "Several former journalists said the station was biased.\nLiz Moran, a reporter, said that she had left.",
        ["Several former journalists", "Liz Moran"],
        True,
    ),
    (
        "Several former journalists said the station was biased.\nLiz Moran, a nurse, said that she had left.",
        ["Several former journalists", "Liz Moran"],
        False,
    ),
    (
        "Harwick Police said that a man was hurt.\nInspector Paul Reed, from Harwick Police, said that he was safe.",
        ["Harwick Police", "Inspector Paul Reed"],
        True,
    ),
    (
        "Harwick Police said that a man was hurt.\nInspector Paul Reed, from Selby, said that he was safe.",
        ["Harwick Police", "Inspector Paul Reed"],
        False,
    ),
]


@pytest.mark.parametrize(("text", "spoken", "kin"), KIN, ids=[" / ".join(row[1]) for row in KIN])
def test_who_may_be_the_other_or_belongs_to_it_is_related(nlp, text, spoken, kin):
    people, _ = found(nlp, text, spoken)
    assert [bool(source.related) for source in people] == [kin, kin]


TWO_OFFICES = [
    ("Orr Mills president and chief executive Ada Lund", ["Orr Mills president and chief executive Ada Lund"]),
    ("Orr Mills founder and CEO Ada Lund", ["Orr Mills founder and CEO Ada Lund"]),
    ("Mayor Ben Hale and chief executive Ada Lund", ["Mayor Ben Hale", "Chief executive Ada Lund"]),
]


@pytest.mark.parametrize(("spoken", "names"), TWO_OFFICES)
def test_two_offices_before_one_name_are_one_person(nlp, spoken, names):
    assert found(nlp, f"{spoken} said the quay was full of old boats.", [spoken])[1] == [names]
