"""Whom "she" means in what a judge says, how a name may be written, and a word that loses its marks."""

from dataclasses import replace

import pytest

from quizgen.model import Quote
from quizgen.questions.claims.misread import may_be_of_another
from quizgen.questions.quotations.exactness import exactness
from quizgen.questions.sources.written_names import either_name, with_title
from tests.questions.draft import Draft


@pytest.mark.parametrize(
    ("name", "before", "told", "is_another"),
    [
        ("Judge Ida Crane", "", "she had lied to the board", True),
        ("Judge Ida Crane", "", "she would pass sentence in May", False),
        ("Judge Ida Crane", "", "she was satisfied with the report", False),
        ("Clerk Ida Crane", "", "she had lied to the board", False),
        ("Clerk Ida Crane", "praised her but ", "she had come too late", True),
        ("Clerk Ida Crane", "thanked the crew and ", "she had come too late", False),
    ],
)
def test_of_whom_she_speaks(name, before, told, is_another):
    draft = Draft(f"{name} {before}said {told}.", headline="A trial in Harwick")
    draft.says(draft.source(name), told, named=name, cue="said")
    draft.attributions[0] = replace(draft.attributions[0], self_reference=True)
    assert may_be_of_another(draft.attributions[0], draft.reading()) is is_another


@pytest.mark.parametrize(
    ("name", "alone", "titled"),
    [
        ("Dr Wendeline Orrick", ("Orrick",), ("Dr Orrick",)),
        ("Pan Weiming", ("Weiming", "Pan"), ()),
    ],
)
def test_a_first_name_alone_will_not_do(name, alone, titled):
    draft = Draft(f"{name} said the pier was safe.", headline="A pier in Harwick")
    draft.source(name, *([name.removeprefix("Dr ")] if name.startswith("Dr ") else []))
    reading = draft.reading()
    assert either_name(reading.sources[0], reading) == alone
    assert with_title(reading.sources[0], reading) == titled


@pytest.mark.parametrize(("words", "label"), [("cut by night, and not by us", ""), ("cut by night with a saw", "part")])
def test_we_and_us_are_nobodys_words_without_their_marks(words, label):
    draft = Draft(f"Owen Hale said the harbour ropes of Harwick had been “{words}”.", headline="Ropes in Harwick")
    told = f"the harbour ropes of Harwick had been “{words}”"
    draft.says(draft.source("Owen Hale"), told, named="Owen Hale", cue="said", quote=Quote.PART_DIRECT)
    assert bool(exactness(draft.attributions[0], draft.reading())[0]) is bool(label)
