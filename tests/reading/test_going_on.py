"""Whose words go on: quotations run together or parted from their cue, "he" and "it" that speak of themselves, and
descriptions that point back. Each row: the paragraphs, words of what is said, who says them, and the proposition."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span

HEADLINE = "Harbour town argues about its old pier"


def said(nlp, paragraphs, words):
    """The names of the sources and the resolved content of the attribution with these words; None where nobody says
    them for certain."""
    text = "\n\n".join((HEADLINE, *paragraphs))
    blocks, end = [], 0
    for n, paragraph in enumerate((HEADLINE, *paragraphs)):
        start = text.index(paragraph, end)
        end = start + len(paragraph)
        blocks.append(Block(Section.BODY if n else Section.HEADLINE, Span(start, end)))
    article = Article(text, tuple(blocks))
    found = reading.read(language.analyse(nlp, article), article)
    for one in found.attributions:
        if any(words in span.of(text) for span in one.content):
            return [found.source(id).name for id in one.source_ids], "" if one.doubt else one.content_resolved
    return None


GOES_ON = [
    # the paragraphs of one quotation, run together
    (
        ('Ada Lund said: "The pier was mended in the spring. "It will stand for forty years."',),
        "mended in the spring",
        ["Ada Lund"],
        "The pier was mended in the spring",
    ),
    # a quotation after the reporter's own words is not that of the next speaker
    (
        (
            'Ada Lund called the work sound. "We tested every beam of it in March." The pier opens in June. '
            'And Daniel Moore added: "The council wasted its money on old iron."',
        ),
        "wasted its money",
        ["Daniel Moore"],
        "The council wasted its money on old iron",
    ),
    # whoever spoke last goes on, though others are named in what was said
    (
        ("Daniel Moore said that Paul Hart would mend the pier. But he added that the work was late.",),
        "the work was late",
        ["Daniel Moore"],
        "the work was late",
    ),
    (
        ("Daniel Moore said the pier was unsafe.", "“Paul Hart told nobody about the beams,” he said."),
        "told nobody",
        ["Daniel Moore"],
        "Paul Hart told nobody about the beams",
    ),
    # the state of the title is no first name
    (
        ("Virginia Governor Daniel Moore said the pier was unsafe. “It must be mended before the winter,” he said.",),
        "before the winter",
        ["Virginia Governor Daniel Moore"],
        "It must be mended before the winter",
    ),
    # what only the speaker can know, whoever was named before
    (
        ("Paul Hart attacked the plan on Monday. Daniel Moore said he hoped the pier would be mended.",),
        "hoped the pier",
        ["Daniel Moore"],
        "Daniel Moore hoped the pier would be mended",
    ),
    # nobody is called "he" before his own name
    (
        ("Paul Hart paid for the pier. Daniel Moore said he had great respect for Mr Hart.",),
        "great respect",
        ["Daniel Moore"],
        "Daniel Moore had great respect for Mr Hart",
    ),
    (
        ("The old law was changed last spring. The tram companies denied that they secretly agreed on prices.",),
        "agreed on prices",
        ["The tram companies"],
        "the tram companies secretly agreed on prices",
    ),
    # he is the one of whom the lawyer speaks
    (
        ("Paul Hart is ill. His lawyer, Daniel Moore, said he had slept well.",),
        "slept well",
        ["Daniel Moore"],
        "Paul Hart had slept well",
    ),
    # a description with a name of its own, right after the one person who spoke
    (
        ("Daniel Moore said the pier was unsafe. The Harwick MP said the town had waited for ten years.",),
        "waited for ten years",
        ["Daniel Moore"],
        "the town had waited for ten years",
    ),
    (
        ("The Harwick Port Trust says the pier is safe. They say the new beams will last for forty years.",),
        "last for forty years",
        ["The Harwick Port Trust"],
        "the new beams will last for forty years",
    ),
    # what is denied, without "that"
    (
        ("Ada Lund dismissed reports she would close the old pier in the spring.",),
        "close the old pier",
        ["Ada Lund"],
        "Ada Lund would close the old pier in the spring",
    ),
    # two names of one singer
    (
        ("Lampo, whose real name is Daniel Moore, opened a school. Lampo said: “Nobody should sing alone here.”",),
        "sing alone",
        ["Lampo"],
        "Nobody should sing alone here",
    ),
]


@pytest.mark.parametrize(("paragraphs", "words", "names", "told"), GOES_ON, ids=[row[1] for row in GOES_ON])
def test_whose_words_go_on(nlp, paragraphs, words, names, told):
    assert said(nlp, paragraphs, words) == (names, told)


REFUSED = [
    # what is called a lie is not said
    (
        '"This is the lie that the town is built on," Ada Lund said: That the pier is safe for children.',
        "the pier is safe",
    ),
    # left out, "this year" would lend its figure to the other year
    ("Ada Lund said that tolls rose by 2% this year and by 3% in 2005.", "tolls rose"),
    # a word that breaks off is nobody
    ("The 52-year-old on Tuesday said was he was leaving the council.", "leaving the council"),
]


@pytest.mark.parametrize(("text", "words"), REFUSED, ids=[row[1] for row in REFUSED])
def test_what_is_not_certain_is_not_told(nlp, text, words):
    found = said(nlp, (text,), words)
    assert found is None or not found[0] or not found[1]


def test_a_real_name_is_an_alias(nlp):
    text = "Lampo, whose real name is Daniel Moore, said: “Nobody should sing alone in this town.”"
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    (source,) = reading.read(language.analyse(nlp, article), article).sources
    assert source.name == "Lampo"
    assert "Daniel Moore" in source.aliases
    assert source.coarse == "person"
