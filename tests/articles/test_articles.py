"""What a careful reader finds in our own articles, of fifteen kinds of report, quizgen finds too.

What it does not find yet stands there as well, with the reason in `fails`: such a test is expected to fail, and fails
when it passes, so that whoever mends the cause takes the line away. Processors add floats in different orders, and
where the network wavers (`unsure`, with the reason) one of them may find what another does not: such a test may pass.
"""

from __future__ import annotations

from typing import Any

import pytest

from quizgen import pipeline
from quizgen.model import Section
from tests.articles import findings

READ = (Section.HEADLINE, Section.STANDFIRST, Section.BODY)
TABLES = {"source", "attribution", "absent", "link", "question", "never", "type", "quiz"}


def cases(table: str) -> list[Any]:
    """Every entry of that table in every article's file, with the mark of those that fail today."""
    return [
        pytest.param(
            name,
            entry,
            id=f"{name}-{number}",
            marks=[
                pytest.mark.xfail(strict=mark == "fails", reason=entry[mark])
                for mark in ("fails", "unsure")
                if mark in entry
            ],
        )
        for name in findings.NAMES
        for number, entry in enumerate(findings.expected(name).get(table, ()), 1)
    ]


def test_there_are_articles_of_many_styles_and_each_says_what_is_expected() -> None:
    assert len(findings.NAMES) >= 12
    for name in findings.NAMES:
        wanted = findings.expected(name)
        assert {*wanted} <= TABLES, name
        assert len(wanted.get("attribution", ())) >= 3, name
        assert len(wanted.get("never", ())) >= 1, name


@pytest.mark.parametrize(("name", "wanted"), cases("source"))
def test_a_source(name: str, wanted: dict[str, str], nlp) -> None:
    """One source has the name, and kind and naming where they are given."""
    sources = findings.called(findings.found(name, nlp).reading, wanted["name"])
    assert len(sources) == 1
    for field in ("kind", "naming"):
        assert wanted.get(field) in (None, getattr(sources[0], field).value)
    for alias in wanted.get("aliases", ()):
        assert findings.folded(alias).removeprefix("the ") in findings.names(sources[0])


@pytest.mark.parametrize(("name", "wanted"), cases("attribution"))
def test_an_attribution(name: str, wanted: dict[str, str], nlp) -> None:
    """The words are given to the source, with the cue and the stance, and without a doubt."""
    reading = findings.found(name, nlp).reading
    fit = [one for one in findings.said_with(reading, wanted["words"]) if one.stance.value == wanted["stance"]]
    assert fit, "nobody is found to say so"
    assert findings.speaks(reading, fit[0], wanted["source"]), fit[0].source_text
    assert fit[0].cue_lemma == wanted["cue"]
    assert not fit[0].doubt


@pytest.mark.parametrize(("name", "wanted"), cases("absent"))
def test_what_must_not_be_found(name: str, wanted: dict[str, str], nlp) -> None:
    """The words are given to nobody; or not to this source; or not without a doubt."""
    reading = findings.found(name, nlp).reading
    for one in findings.said_with(reading, wanted["words"]):
        assert one.doubt or ("source" in wanted and not findings.speaks(reading, one, wanted["source"]))


@pytest.mark.parametrize(("name", "wanted"), cases("link"))
def test_a_link(name: str, wanted: dict[str, str], nlp) -> None:
    """What is said with the words `a` denies, contradicts or supports what is said with the words `b`."""
    reading = findings.found(name, nlp).reading
    first, second = ({one.id for one in findings.said_with(reading, wanted[end])} for end in ("a", "b"))
    pairs = [(link.a, link.b) for link in reading.links if link.kind.value == wanted["kind"]]
    assert any((a in first and b in second) or (a in second and b in first) for a, b in pairs)


@pytest.mark.parametrize(("name", "wanted"), cases("question"))
def test_a_question_that_can_be_asked(name: str, wanted: dict[str, str], nlp) -> None:
    assert findings.asking(findings.found(name, nlp).questions, wanted)


@pytest.mark.parametrize(("name", "wanted"), cases("never"))
def test_a_key_that_no_question_may_have(name: str, wanted: dict[str, str], nlp) -> None:
    assert [question.stem for question in findings.asking(findings.found(name, nlp).questions, wanted)] == []


@pytest.mark.parametrize(("name", "wanted"), cases("type"))
def test_a_type_of_question_that_the_article_supports(name: str, wanted: dict[str, str], nlp) -> None:
    assert any(question.type == wanted["name"] for question in findings.found(name, nlp).questions)


@pytest.mark.parametrize(("name", "wanted"), cases("quiz"))
def test_a_quiz_is_long_enough_and_of_several_types(name: str, wanted: dict[str, int], nlp) -> None:
    quiz = pipeline.compose(findings.found(name, nlp).reading, seed=1)
    assert len(quiz.questions) >= wanted["at_least"], quiz.why_fewer
    assert len({question.type for question in quiz.questions}) >= wanted["types"]


@pytest.mark.parametrize("name", findings.NAMES)
def test_all_evidence_stands_in_what_a_reader_reads(name: str, nlp) -> None:
    """Headline, standfirst and body; never a byline, a dateline or a page's furniture."""
    found = findings.found(name, nlp)
    read = [block.span for block in found.reading.article.blocks if block.section in READ]
    for question in found.questions:
        for span in question.evidence:
            assert any(part.start <= span.start and span.end <= part.end for part in read), question.stem
