"""Sentences cut by hand: `|` stands where a cut is made inside a word."""

from __future__ import annotations

import random
import time

import pytest
import spacy
from spacy.tokenizer import Tokenizer

from quizgen.language.tokenizer import make_tokenizer

VOCAB = spacy.blank("en").vocab
TOKENIZER = make_tokenizer(VOCAB)

CUT = [
    # quotation marks
    "“|We| wo|n’t| go|,|”| she| said|.",
    "‘|He| said| “|no|”|’|.",
    "\"|It|'s| late|,|\"| '|he|'| said|.",
    "„|Nein|“| ``|yes|''| and| ''|quoted|''| and| «|oui|»",
    "“|The first paragraph|.",  # opened, and closed by a later paragraph
    "the| ’til| '90s| ’90s| 'em| '|word|'",
    # hyphens
    "S|-|300| F|-|16s| COVID|-|19| 1960s|-|era| al|-|Shabaab| Jean|-|Luc| 3|-|2| twenty|-|four| 20|-|year|-|old",
    "non-EU| mid-1990s| re-elected| co-founder|'s| “|anti-war|”| (|e-mails|)| non-U.S.",
    "2019-10-05| 555-867-5309| 500|-|1000",
    "U.S.|-|backed| vice|-|president| two|-| and| three|-|day",
    # brackets and other marks
    "[|the|]| mayor| [|I|]|t| name|(|s|)| [...]| word|[|1|]| word|.|[|2|]| word|.|²| word|*| end|.|“|Next",
    "word|—|word| word| --| word| wait|...|what| wait|…|yes| and|/|or| he|/|she| 24/7| 9/11| 1/2| What|?!| No|!!!",
    "end|.|The| a|;|b| one|,|two| x|=|y| f***ing",
    # numbers
    "$|2.5|bn| £|50|m| 5|%| £|1.2|-|1.5|m| US$|50| 5|€| 5|kg| 100|km|/|h| 1,000,000.50| 1st| 12:30|pm| 10| a.m.",
    "Nov| 3|,|2019| 3|,|14| 5|'|10|\"| #|1| +44| 5|°C| $|9|million",
    # full stops
    "U.S.| Mr.| St.| No.| 10| J.K.| Rowling| etc.|)| Inc.|'s| vs.| Sept.| p.m.|;| the| end|.|)| e.g.| I|.",
    # what is run together
    "can|not| gon|na| wan|na| got|ta| do|n't| DO|N'T| do|n’t| it|’s| I|'d|'ve| workers|'",
    "boss|'s| O’Neill| the| 1960's",
    # the net
    "https://www.example.com/a-b/c?d=1|.| (|see| http://a.example/b|)|,| me@example.co.uk|;| @name| #tag|,",
    "😀| hi|😀| AT&T| Q&A| C++",
]  # fmt: skip


@pytest.mark.parametrize("marked", CUT)
def test_cuts(marked: str) -> None:
    words = [word for piece in marked.split("|") for word in piece.split()]
    assert [token.text for token in TOKENIZER(marked.replace("|", ""))] == words


ODD = [
    *["", " ", "\n\n", "  a  b ", "a\u200bb\u00a0c", "مرحبا، (بالعالم).", "שלום!", "👩\u200d👩\u200d👧 ok", "e\u0301"],
    *[
        "\x00\ud7ff",
        "𝒜𝒷.",
        "word\r\n\r\n“word\tword”",
        "'",
        "''",
        "'''",
        "`",
        "-",
        "--",
        "...",
        "$",
        "'s",
        "n't",
        "@",
        "a@",
    ],
]


@pytest.mark.parametrize("text", ODD)
def test_nothing_is_lost(text: str) -> None:
    doc = TOKENIZER(text)
    assert doc.text == text
    assert "".join(token.text_with_ws for token in doc) == text


def test_nothing_is_lost_of_chance_texts() -> None:
    chance = random.Random(5)
    letters = "aB1 .,-'’“”\"`()[]/:;!?*@#&$%…—😀é\u0645\u200d\n_+~|"
    for _ in range(300):
        text = "".join(chance.choice(letters) for _ in range(60))
        assert TOKENIZER(text).text == text


@pytest.mark.parametrize(
    "unit", ["a", ".", ",", "(", "'", "!,", "a-", "re-", "http://", "a@", "a.com/", "😀", "مرحبا", "1,"]
)
def test_time_grows_with_the_text_alone(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        start = time.process_time()
        assert TOKENIZER(text).text == text
        return time.process_time() - start

    # the least of three: on a busy machine any single run may take twice as long
    short, long = (min(seconds(size) for _ in range(3)) for size in (5_000, 40_000))
    assert long < 25 * short + 0.05  # 8 times when linear, 64 times when quadratic


def test_it_is_written_and_read_without_this_module() -> None:
    again = Tokenizer(VOCAB).from_bytes(TOKENIZER.to_bytes())
    text = "“Mr. Okoro’s F-16s cost $2.5bn,” she can't say (see http://a.example/b)."
    assert [token.text for token in again(text)] == [token.text for token in TOKENIZER(text)]
