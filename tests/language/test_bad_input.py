"""Texts that are no articles in; a Doc with the same text all the same out."""

import pytest

from quizgen import language
from quizgen.errors import ArticleTooLong
from quizgen.language.pieces import WINDOW
from quizgen.model import Article, Block, Section, Span

PROSE = "The mayor of Kraków said on Tuesday that the bridge over the river would be closed for repairs. "


def article(text):
    return Article(text, (Block(Section.BODY, Span(0, len(text))),))


TEXTS = {
    "nothing": "",
    "a blank": " ",
    "line breaks": "\n" * 100_000,
    "blank lines with one word": "\n" * 500 + "word" + "\r\n" * 500,
    "a word of a million letters": "a" * 1_000_000,
    "a million full stops": "." * 1_000_000,
    "punctuation": ",.;:!?'\"-()[]…–“”‘’" * 250,
    "emoji": "🙂👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿 said 🇵🇱! 🙂🙂🙂",
    "right to left": "אמר ראש העיר ביום שלישי כי הגשר ייסגר. قال رئيس البلدية إن الجسر سيغلق. \u202eabc\u202c",
    "combining marks": "Z̷̡͔a̴͝l̶g̸o̵ said" + "\u0301" * 500,
    "NULs": "The mayor\x00 said\x00\x00 so.\x00",
    "control characters": "".join(map(chr, range(32))) + "\x7f\x80\x9f said\u2028so\u2029it\u200b\ufeff is",
    "no full stop": "power cuts hit the old town again " * 150,
    "tabs and no-break spaces": "\tThe\u00a0mayor\t\t said \u2003 so. \u00a0",
    "Chinese": "市长周二表示大桥将关闭。" * 20,
    "half a pair": "".join(["\U0010ffff", "\ufffe", "\uffff"]),
    "numbers": "1,000,000.00 " * 300,
    "opening quotation marks": "“" * 300 + "word",
    "open brackets": "(" * 3000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_any_text_is_read_and_stays_as_it_is(nlp, text):
    for doc in (nlp(text), language.analyse(nlp, article(text))):
        assert doc.text == text
        assert all(token.dep_ for token in doc)
        assert sum(len(sentence) for sentence in doc.sents) == len(doc)
        spans = [*doc.ents, *doc.spans["roles"], *doc.spans["coreference"]]
        assert all(span.text.strip() for span in spans)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    "text",
    [
        ".,;:!?…'\"-" * 10_000,
        "a\n" * 50_000,
        "power " * 17_000,
        "( [ { “ ‘ " * 10_000,
        (PROSE * 1100)[:100_000],
    ],
    ids=["marks", "lines", "words without a stop", "brackets", "prose"],
)
def test_100_000_characters_of_anything_are_read(nlp, text):
    assert nlp(text).text == text


def test_a_text_beyond_spacys_limit_is_refused_in_one_sentence(nlp):
    text = "a" * (nlp.max_length + 1)
    with pytest.raises(ArticleTooLong, match="1,000,001 characters; quizgen reads at most 1,000,000"):
        language.analyse(nlp, article(text))
    with pytest.raises(ValueError, match="exceeds maximum"):
        nlp(text)


@pytest.mark.parametrize("text", [PROSE * 120, "power " * 3000, "a\n" * 1500, "Z\u0301?!" * 700, PROSE[:40] * 200])
def test_what_the_network_reads_grows_as_the_text_does(nlp, monkeypatch, text):
    """The time of a run is bounded, as the window is; here the number of runs is, too."""
    network = nlp.get_pipe("quizgen_network")
    lengths = []
    run = network.graph.run
    monkeypatch.setattr(network.graph, "run", lambda window: lengths.append(len(window.ids)) or run(window))
    doc = nlp(text)
    words = [token.text for token in doc if not token.is_space]
    lines = text.count("\n")
    pieces = sum(len(word.ids) for word in network.pieces.words(words, [True] * len(words))) + lines
    assert max(lengths) <= WINDOW
    # a window may be cut short by at most half to end well, and sees at most 110 pieces again
    assert len(lengths) <= 1 + pieces / ((WINDOW - 110) / 2)
