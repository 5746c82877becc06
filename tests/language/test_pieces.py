"""Words in, word pieces with shapes, and windows of them, out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.language.pieces import (
    BREAK,
    CLS,
    LONGEST,
    SEP,
    SHAPE_IDS,
    UNKNOWN,
    WINDOW,
    Window,
    Word,
    shape,
    windows,
)


@pytest.fixture(scope="module")
def pieces(nlp):
    return nlp.get_pipe("quizgen_network").pieces


@pytest.mark.parametrize(
    ("words", "number"),
    [
        (["…", "“", "--", "🙂"], 0),
        (["7", "2019", "3.5"], 1),
        (["S-300", "1960s", "7pm"], 2),
        (["mayor", "état", "naïve"], 3),
        (["NATO", "U.S."], 4),
        (["I", "A"], 5),
        (["Mayor", "Émile", "O’brien"], 6),
        (["McDonald", "DeLorean"], 7),
        (["iPhone", "eBay"], 8),
    ],
)
def test_words_have_shapes(words, number):
    assert {shape(word) for word in words} == {number}


def test_all_pieces_of_a_word_but_the_first_have_another_shape(pieces):
    (word,) = pieces.words(["unreconstructed"], [True])
    first, *others = word.shapes
    assert len(word.ids) == len(word.shapes) > 1
    assert set(others) == {first + (SHAPE_IDS - 1) // 2}


def test_white_space_on_either_side_tells_in_the_shape(pieces):
    # "the end is", "the end.", "(end of", "(end)"
    both = [(before, after) for before in (True, False) for after in (True, False)]
    spaced = {pieces.words(["(", "end"], spaces)[1].shapes for spaces in both}
    assert len(spaced) == 4


@pytest.mark.parametrize(
    ("word", "ids"), [("\x00\x01", (UNKNOWN,)), ("\u200d", (UNKNOWN,)), ("a" * 1_000_000, (UNKNOWN,))]
)
def test_any_word_has_a_piece(pieces, word, ids):
    (found,) = pieces.words([word], [False])
    assert found.ids == ids


def test_of_a_word_of_very_many_pieces_both_ends_are_read(pieces):
    word = "?!" * 50
    whole = pieces.tokenizer.encode(word, add_special_tokens=False).ids
    (found,) = pieces.words([word], [True])
    assert len(whole) > LONGEST
    assert list(found.ids) == whole[: LONGEST // 2] + whole[-LONGEST // 2 :]


def test_words_are_remembered_up_to_a_bound(pieces, monkeypatch):
    monkeypatch.setattr("quizgen.language.pieces.REMEMBERED", 50)
    pieces.words([f"w{number}" for number in range(51)], [True] * 51)
    before = pieces.words(["mayor"], [True])
    assert len(pieces.known) == 1
    assert pieces.words(["mayor", "the"], [True, True])[:1] == before


def test_a_window_knows_where_each_word_begins_and_ends():
    window = Window()
    for word, paragraph in (((7, 8), True), ((9,), False), ((10, 11, 12), True)):
        window.add(Word(word, word), paragraph=paragraph)
    assert window.close().ids == [CLS, 7, 8, 9, BREAK, 10, 11, 12, SEP]
    assert window.shapes == [0, 7, 8, 9, 0, 10, 11, 12, 0]
    assert (window.first, window.last) == ([1, 3, 5], [2, 3, 7])


@pytest.mark.parametrize(
    ("sizes", "stops", "expected"),
    [
        ([], [], []),
        ([1], [0], [(0, 0, 1)]),
        ([25], [0], [(0, 0, 1)]),  # longer than a window: on its own all the same
        ([1] * 10, [0], [(0, 0, 10)]),
        ([1] * 25, [0], [(0, 0, 10), (10, 10, 20), (20, 20, 25)]),  # a paragraph longer than a window
        ([1] * 14, [0, 6], [(0, 0, 6), (6, 6, 14)]),  # cut where the second paragraph begins
        ([1] * 14, [0, 4, 8], [(0, 0, 8), (4, 8, 14)]),  # a whole paragraph is seen again
        ([1] * 14, [0, 2, 8], [(0, 0, 8), (8, 8, 14)]),  # one that is too long is not
        ([5, 6, 5], [0], [(0, 0, 1), (1, 1, 2), (2, 2, 3)]),
    ],
)
def test_words_are_cut_into_windows(sizes, stops, expected):
    assert list(windows(sizes, stops, most=10, context=4)) == expected


@settings(deadline=None)
@given(
    sizes=st.lists(st.integers(1, 8), max_size=60),
    stops=st.lists(st.integers(0, 60), max_size=12),
    most=st.integers(8, 20),
    context=st.integers(0, 7),
)
def test_every_word_is_answered_once_in_a_window_that_is_not_too_long(sizes, stops, most, context):
    answered = []
    for begin, answers, end in windows(sizes, stops, most=most, context=context):
        assert 0 <= begin <= answers < end <= len(sizes)
        assert sum(sizes[begin:answers]) <= context
        assert sum(sizes[begin:end]) <= most or (end == answers + 1)
        answered += range(answers, end)
    assert answered == list(range(len(sizes)))


def test_windows_fit_the_encoder(nlp, monkeypatch):
    network = nlp.get_pipe("quizgen_network")
    lengths, run = [], network.graph.run
    monkeypatch.setattr(network.graph, "run", lambda window: lengths.append(len(window.ids)) or run(window))
    nlp("Unreconstructed Thessalonians disestablished it.\n" * 150)
    assert len(lengths) > 2
    assert max(lengths) <= WINDOW
