"""Patterns that are searched for only where a word of theirs stands: what they find, and that no find is missed."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from quizgen import questions
from quizgen.questions.english.runs import OneOf, Repeated, Seldom, Signs, runs

ARTICLES = sorted((Path(__file__).parents[1] / "articles").glob("*.txt"))
#: Words that the articles need not have, in the places where a pattern looks for them.
MORE = """Those two said so. The other of them, as well, met the rest of that group here. He was reportedly unlikely to
    go. Each of these terrorists read more about such an illegal alien. The board has announced plans to, if a an
    mayor. The whole affair is has been, with be, so that the two companies in that month tell us. It is not yet
    clear whether some believe that it could be sold. None of the above is every reason unless, although, in spite
    of it. She is set to leave. You and we are sorry, the well-known a mayor. The former, the latter: each other,
    both of them, a year later. Surveys suggest that it appears to be an estimated 300; he hopes to, seemed likely
    to be seen, and was rumoured to. A possible sale, the likely sale, amid rumors that it would closed. He may have
    been told, perhaps, as expected in May. They expect the vote. Many predict that. He fears a loss. On Monday
    evening, last summer and tomorrow."""


def _seldom() -> Iterator[tuple[str, Seldom]]:
    """Every such pattern of the package, those inside a table too."""
    for module in pkgutil.walk_packages(questions.__path__, f"{questions.__name__}."):
        for name, value in vars(import_module(module.name)).items():
            found = value if isinstance(value, tuple) else (value,)
            for one in (each for part in found for each in (part if isinstance(part, tuple) else (part,))):
                if isinstance(one, Seldom):
                    yield f"{module.name}.{name}", one


def test_no_find_is_missed() -> None:
    texts = [sentence for path in ARTICLES for sentence in re.split(r"(?<=[.!?])\s", path.read_text("utf8"))]
    texts += [sentence.strip() for sentence in re.split(r"(?<=[.,;:])\s", MORE)]
    missed = [
        (name, text)
        for name, seldom in {id(one): (name, one) for name, one in _seldom()}.values()
        for text in texts
        if seldom.pattern.search(text) and not seldom.may_find(text)
    ]
    assert not missed


def test_runs_are_what_stands_between_the_edges_of_words() -> None:
    assert runs("Well-known: she’s 40_a") == ("well", "known", "she", "s", "40_a")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor said said so.", "said said"),
        ("It rose by half by then.", ""),
        ("The said, said pier.", ""),
    ],
)
def test_a_word_that_stands_twice(text: str, found: str) -> None:
    twice = Repeated(r"\b(\w+) \1\b", 1).search(text)
    assert (twice.group() if twice else "") == found


def test_two_words_that_stand_twice() -> None:
    pattern = Repeated(r"\b(\w+ \w+(?: \w+)?) \1\b", 2, 3)
    assert pattern.search("since it was since it was closed") is not None
    assert pattern.search("it was it was closed") is not None
    assert pattern.search("it was closed since") is None


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("They accused the board.", True),
        ("The vote is near.", True),
        ("It is 40% of them.", True),
        ("Voters agree on it.", False),
    ],
)
def test_a_word_the_beginning_of_one_or_a_mark_may_stand_there(text: str, may: bool) -> None:
    assert Seldom(r"\baccus\w+|\bvote\b|%", "accus* vote %").may_find(text) is may


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("THE VOTE is near.", "THE VOTE"),
        ("The vote is near.", "The vote"),
        ("A vote is near.", ""),
    ],
)
def test_letters_in_any_case_are_found_as_they_stand(text: str, found: str) -> None:
    the_vote = Seldom(r"\bthe vote\b", "vote", re.IGNORECASE).search(text)
    assert (the_vote.group() if the_vote else "") == found


def test_a_beginning_has_enough_letters_to_be_told() -> None:
    with pytest.raises(ValueError, match="fewer than 4"):
        Seldom(r"\bhop\w+", "hop*")


LOOKED_FOR = OneOf(
    r"plan(?:s|ned)?|hop\w+|tomorrow", re.compile(r"[?!]"), Seldom(r"\bgoing to\b", "going", re.IGNORECASE)
)


@pytest.mark.parametrize(
    ("sentence", "stands"),
    [
        ("The council planned a bridge.", True),
        ("Hopes rose in Harwick.", True),
        ("The explanation was short.", False),
        ("The planners left.", False),
        ("Who paid for the bridge?", True),
        ("They are Going to close it.", True),
        ("They were going home.", False),
    ],
)
def test_one_of_some_words_and_phrases(sentence: str, stands: bool) -> None:
    assert LOOKED_FOR.stands_in(sentence) is stands


def test_the_first_sign_that_stands_there_is_found() -> None:
    signs = Signs(re.compile("ferry"), Seldom(r"\bold pier\b", "pier"))
    found = signs.search("The old pier is shut, and the ferry with it.")
    assert found is not None
    assert found.group() == "ferry"
    assert signs.search("The pier is shut.") is None
