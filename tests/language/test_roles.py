"""Docs in, spans of source, cue and content out."""

import os
import subprocess
import sys

import pytest

from quizgen import language
from quizgen.model import Article, Block, Section, Span


def roles(nlp, text):
    doc = language.analyse(nlp, Article(text, (Block(Section.BODY, Span(0, len(text))),)))
    return [(span.label_, span.text) for span in doc.spans["roles"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor said the bridge would close on Monday.",
            [("source", "The mayor"), ("cue", "said"), ("content", "the bridge would close on Monday")],
        ),
        (
            "Residents of the valley denied that.",
            [("source", "Residents of the valley"), ("cue", "denied"), ("content", "that")],
        ),
    ],
)
def test_a_plain_report_has_source_cue_and_content(nlp, text, expected):
    assert roles(nlp, text) == expected


def test_every_span_has_a_probability(nlp):
    doc = nlp("The mayor said the bridge would close on Monday.")
    scores = doc.spans["roles"].attrs["scores"]
    assert len(scores) == len(doc.spans["roles"]) == 3
    assert all(0 < score <= 1 for score in scores)


def test_a_text_longer_than_one_window_is_read_to_its_end(nlp):
    sentence = "The mayor said the bridge would close on Monday. "
    assert [label for label, _ in roles(nlp, sentence * 120)].count("cue") >= 115


def test_the_network_reports_nothing(tmp_path):
    # onnxruntime gives a computer a number, kept in the user's folder, before it reports to Microsoft (not where CI is
    # set). A program that writes none there reports nothing.
    clean = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    done = subprocess.run(
        [sys.executable, "-c", "from quizgen import language; language.load(threads=1)"],
        env=clean | {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr, list(tmp_path.rglob("*"))) == ("", "", [])
