"""What teachers paste that is no plain report gives a clear message or a smaller honest quiz, never nonsense.

All texts in this folder were written for these tests.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from quizgen import article as articles
from quizgen import cli, pipeline
from quizgen.errors import NoQuestions, NoRunningText
from quizgen.model import AnyQuestion, Article, Choice, Quiz, Reading, Section, Wishes

HERE = Path(__file__).parent


def text_of(name: str) -> str:
    return (HERE / f"{name}.txt").read_text("utf8")


def article_of(name: str) -> Article:
    return articles.from_text(text_of(name))


@lru_cache(maxsize=20)
def made(name: str, nlp: Any) -> tuple[Quiz, Reading]:
    return pipeline.make_quiz(article_of(name), nlp=nlp)


def in_section(name: str, section: Section) -> list[str]:
    article = article_of(name)
    return [" ".join(span.of(article.text).split()) for span in article.spans(section)]


def shown(question: AnyQuestion) -> Iterator[str]:
    """Every word of a question that could come from the wrong part of the page."""
    yield question.stem
    if isinstance(question, Choice):
        yield from (option.text for option in question.options)


# ------------------------------------------------------------------------------------------------ no or few voices


def test_an_article_without_attribution_is_asked_about_without_sources(nlp) -> None:
    quiz, reading = made("no_attribution", nlp)
    assert reading.attributions == ()
    assert len(quiz.questions) >= 2
    assert {"who_said", "who_denied", "what_claimed", "conflict", "match_source"}.isdisjoint(
        question.type for question in quiz.questions
    )
    assert quiz.why_fewer


def test_quotations_that_nobody_is_named_for_are_given_to_nobody(nlp) -> None:
    reading = pipeline.read(article_of("only_quotations"), nlp=nlp)
    assert all(not one.source_ids or one.doubt for one in reading.attributions)
    with pytest.raises(
        NoQuestions, match="No statement of a source in this article is clear enough to ask who made it"
    ):
        pipeline.compose(reading, wishes=Wishes(types=("who_said", "what_claimed", "match_source")))


def test_satire_without_a_byline_is_asked_about_as_what_it_says(nlp) -> None:
    quiz, _ = made("satire", nlp)
    keys = [question.options[question.key].text for question in quiz.questions if isinstance(question, Choice)]
    assert not any("breakthrough" in key for key in keys)


# ------------------------------------------------------------------------------------------------ press releases


def test_what_stands_around_a_press_release_is_not_asked_about(nlp) -> None:
    boilerplate = in_section("press_release", Section.BOILERPLATE)
    assert {"FOR IMMEDIATE RELEASE", "ENDS", "Notes to editors", "About Brightwater Foods", "###"} <= set(boilerplate)
    assert any(line.startswith("Contact: Dana Whitlock") for line in boilerplate)
    assert in_section("press_release", Section.HEADLINE) == [
        "Brightwater Foods Opens Europe's Largest Vertical Farm in Kelsby"
    ]
    assert len(in_section("press_release", Section.BODY)) == 5
    quiz, reading = made("press_release", nlp)
    assert not any("Whitlock" in name for source in reading.sources for name in (source.name, *source.aliases))
    assert not any("carbon neutral" in text for question in quiz.questions for text in shown(question))


def test_an_end_in_the_middle_of_an_article_ends_nothing() -> None:
    lines = text_of("no_attribution").split("\n\n")
    text = "\n\n".join([*lines[:3], "Ends", *lines[3:]])
    assert len(articles.from_text(text).body) == 5


# ------------------------------------------------------------------------------------------------ tables


@pytest.mark.parametrize("name", ["table", "table_in_words"])
def test_a_table_of_numbers_is_no_article(name: str, tmp_path: Path) -> None:
    with pytest.raises(NoRunningText):
        articles.usable(article_of(name))
    result = CliRunner().invoke(cli.main, ["make", str(HERE / f"{name}.txt")])
    assert result.exit_code == 1
    assert result.stderr == (
        "Error: Only short lines were found (links, or a table), no running text: open one article and paste its "
        "paragraphs.\n"
    )


def test_a_table_within_an_article_is_left_out() -> None:
    text = text_of("no_attribution") + "\n" + text_of("table_in_words").partition("\n\n")[2]
    assert len(articles.from_text(text).body) == 5


@pytest.mark.parametrize(
    "line",
    [
        "Exxon fell $1.25, or 1.4 percent, to $88.95. Chevron climbed 69 cents, or 0.7 percent, to $102.48.",
        "The poll surveyed 1,000 adults between 6 and 9 May with a margin of error between 3.1 and 4.9 points.",
    ],
)
def test_a_sentence_full_of_numbers_is_no_table(line: str) -> None:
    article = articles.from_text(f"{text_of('no_attribution')}\n{line}\n")
    assert article.body[-1].of(article.text) == line


# ------------------------------------------------------------------------------------------------ interviews


def test_questions_and_answers_are_told_apart() -> None:
    assert in_section("q_and_a", Section.ASKED)[0] == "Q: How many whales did you count this year?"
    assert len(in_section("q_and_a", Section.ASKED)) == 5
    assert in_section("q_and_a", Section.SPEAKER) == ["A:"] * 5
    assert in_section("q_and_a", Section.BODY)[1].startswith("We counted 214")


def test_nothing_that_is_answered_is_the_reporters_own_word(nlp) -> None:
    reading = pipeline.read(article_of("q_and_a"), nlp=nlp)
    answers = in_section("q_and_a", Section.BODY)[1:]
    assert not any(statement.text[:30] in answer for statement in reading.statements for answer in answers)
    assert all(fact.voice != "reporter" for fact in reading.facts if fact.span.start > reading.article.text.index("Q:"))
    assert not any(source.name in ("Q", "A") for source in reading.sources)


def test_who_speaks_is_the_label_before_the_colon(nlp) -> None:
    text = (HERE.parent / "articles" / "interview.txt").read_text("utf8")
    reading = pipeline.read(articles.from_text(text), nlp=nlp)
    karam = next(source for source in reading.sources if "Yusuf Karam" in (source.name, *source.aliases))
    answers = [one for one in reading.attributions if one.cue[0].of(text) == ":"]
    assert len(answers) == 9
    assert all(one.source_ids == (karam.id,) for one in answers)
    stolen = next(one for one in reading.attributions if "stole" in one.content_resolved)
    assert stolen.doubt  # the ambassador says so, in Karam's words


def test_questions_set_apart_without_any_label_are_the_interviewers() -> None:
    text = "\n\n".join(
        [
            "The woman who counts whales",
            "Marine biologist Tove Lindahl has spent twenty summers on the cliffs of Hestoy with a telescope.",
            *(line[3:] for line in text_of("q_and_a").splitlines() if line[:2] in ("Q:", "A:")),
        ]
    ).replace("The ferry company says that its ships do not disturb the whales.", "Do your whales mind the ferry?")
    article = articles.from_text(text.replace("Why are there more", "Why do you think there are more"))
    assert [span.of(article.text)[:11] for span in article.spans(Section.ASKED)] == [
        "How many wh",
        "Why do you ",
        "What do you",
        "Will you be",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Price: £20 for adults.", "Price: £12 for children.", "Price: nothing for babies.", "Why? Who knows?"],
        ["London: It rained all day in the city.", "Leeds: It snowed in the night.", "Bath: The sun shone again."],
    ],
)
def test_labels_that_nobody_answers_under_make_no_interview(lines: list[str]) -> None:
    article = articles.from_text("\n\n".join([text_of("no_attribution"), *lines]))
    assert not article.spans(Section.SPEAKER)


# ------------------------------------------------------------------------------------------------ two articles


def test_of_two_articles_the_first_is_asked_about_and_the_second_named(nlp) -> None:
    quiz, reading = made("two_articles", nlp)
    assert quiz.why_fewer.startswith(
        "This looks like two articles, and only the first is asked about: paste the second, “Ferry strike to go on for "
        "a second week”, by itself"
    )
    assert not any("Westline" in text for question in quiz.questions for text in shown(question))
    assert not any("Munn" in source.name for source in reading.sources)
    assert str(reading.article.published) == "2026-03-03"


def test_two_agency_reports_are_two_articles() -> None:
    body = "The old bridge was closed on Monday.\n\nDivers had found a crack in one of its piers, the council said.\n\n"
    text = f"Bridge closed\n\nMARLBECK (CP) - {body}Ferry strike goes on for a week\n\nHALVERN (CP) - {body}"
    assert "“Ferry strike goes on for a week”" in articles.left_out(articles.from_text(text))


def bare(name: str) -> str:
    """One of the articles next door, with neither byline nor date: its headline and its running text."""
    article = articles.from_text((HERE.parent / "articles" / f"{name}.txt").read_text("utf8"))
    return "\n\n".join([article.headline, *(span.of(article.text) for span in article.body)])


STORIES = ("council", "court", "match", "science", "storm", "tabloid")


@pytest.mark.parametrize("first", STORIES)
@pytest.mark.parametrize("second", STORIES)
def test_two_articles_without_bylines_are_told_apart_by_whom_and_what_they_tell_of(first: str, second: str) -> None:
    above, below = bare(first), bare(second)
    article = articles.from_text(f"{above}\n\n{below}")
    told = articles.left_out(article)
    if first == second:
        assert told == ""  # the same people and things again: whatever it is, it is no other story
        return
    assert f"“{below.splitlines()[0]}”" in told
    assert article.body[-1].end == len(above)


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize(
    "line", ["A long night on the roof", "Nobody knows what comes next", "How it all began in May"]
)
def test_a_crosshead_begins_no_second_article(name: str, line: str) -> None:
    lines = bare(name).split("\n\n")
    for place in range(3, len(lines) - 2):
        crossheaded = "\n\n".join([*lines[:place], line, *lines[place:]])
        assert articles.left_out(articles.from_text(crossheaded)) == ""


def test_a_crosshead_that_its_paragraph_takes_up_hardly_ever_begins_a_second_article() -> None:
    told = []
    for name in STORIES:
        lines = bare(name).split("\n\n")
        for place in range(3, len(lines) - 2):
            line = " ".join(lines[place].partition(". ")[0].rstrip(".").split()[-5:]).strip(",;:“”\"'")
            crossheaded = "\n\n".join([*lines[:place], line[:1].upper() + line[1:], *lines[place:]])
            told.append(articles.left_out(articles.from_text(crossheaded)))
    assert len(told) >= 30
    assert sum(map(bool, told)) <= 1


def test_the_items_of_a_list_begin_no_articles() -> None:
    places = [bare(name).split("\n\n") for name in STORIES[:4]]
    items = "\n\n".join("\n\n".join(lines[:5]) for lines in places)
    assert (
        articles.left_out(articles.from_text(f"Four stories that you should not miss\n\n{bare('storm')}\n\n{items}"))
        == ""
    )


@pytest.mark.parametrize("name", ["whole_page", "no_attribution", "press_release", "q_and_a"])
def test_one_article_is_not_taken_for_two(name: str) -> None:
    assert articles.left_out(article_of(name)) == ""


def test_the_entries_of_a_live_blog_are_one_article() -> None:
    assert articles.left_out(articles.from_text((HERE.parent / "articles" / "live.txt").read_text("utf8"))) == ""
    spoken = "The mayor has spoken at last, as she had said that she would.\n\n"
    entry = f"The mayor speaks at noon today\nBy Ann Roe\n\n{spoken}{spoken}"
    assert articles.left_out(articles.from_text("Live: a long day\n\n" + 8 * entry)) == ""


# ------------------------------------------------------------------------------------------------ a whole web page


def test_of_a_whole_web_page_only_the_story_is_asked_about(nlp) -> None:
    assert in_section("whole_page", Section.HEADLINE) == ["Harbour seals return to Corran after eighty years"]
    quiz, reading = made("whole_page", nlp)
    assert len(quiz.questions) >= 4
    for foreign in ("Pub landlord", "cookie", "uncle", "SandyToes", "mayor of Melby", "Ten walks", "never seen a seal"):
        assert not any(foreign in text for question in quiz.questions for text in shown(question)), foreign
        assert not any(foreign in one.content_resolved for one in reading.attributions), foreign


def test_the_credit_of_a_gallery_is_shown_once() -> None:
    text = (
        text_of("no_attribution")
        + "\nImage: Ann Roe.\n\nA goat on the bridge. Image: Ann Roe.\n"
        + "\nImage: Ann Roe.\n" * 9
    )
    article = articles.from_text(text)
    assert [span.of(text) for span in article.spans(Section.CAPTION)] == [
        "Image: Ann Roe.",
        "A goat on the bridge. Image: Ann Roe.",
    ]


# ------------------------------------------------------------------------------------------------ the command line


@pytest.mark.parametrize("name", ["two_articles", "whole_page"])
def test_make_prints_a_quiz_of_what_can_be_used(name: str) -> None:
    result = CliRunner().invoke(cli.main, ["make", str(HERE / f"{name}.txt"), "--json"])
    assert result.exit_code == 0
    assert json.loads(result.stdout)["made"] >= 1
