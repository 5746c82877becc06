"""Scores and gold labels in, losses out: what is not known costs nothing."""

from itertools import pairwise, product

import pytest

torch = pytest.importorskip("torch", reason="PyTorch stands in .venv-train alone: see ./run.sh train")

from quizgen.language import graph  # noqa: E402
from quizgen.language.training import losses  # noqa: E402
from quizgen.language.training.labels import ROLES  # noqa: E402

TAGS = len(ROLES)


def brute(scores, moves, gold):
    """The negative log-likelihood of one sequence by counting all of them."""

    def points(path):
        own = sum(float(scores[row, place]) for row, place in enumerate(path))
        return own + sum(float(moves[pair]) for pair in pairwise(path))

    paths = product(range(TAGS), repeat=len(scores))
    total = torch.tensor([points(path) for path in paths], dtype=torch.float64).logsumexp(0)
    return float(total) - points(gold)


@pytest.mark.parametrize("gold", [[0, 0, 0], [0, 1, 2], [3, 3, 4], [5, 6, 6]])
def test_the_field_is_the_likelihood_among_all_sequences(gold):
    torch.manual_seed(sum(gold))
    scores, moves = torch.randn(1, 3, TAGS), torch.randn(TAGS, TAGS) + losses.ILLEGAL
    found = losses.field(scores, moves, torch.tensor([gold]), torch.ones(1, 3, dtype=torch.bool))
    assert float(found) * 3 == pytest.approx(brute(scores[0], moves, gold), abs=1e-4)


def test_padding_costs_nothing():
    torch.manual_seed(1)
    scores, moves = torch.randn(2, 4, TAGS), torch.randn(TAGS, TAGS)
    gold = torch.tensor([[1, 2, 0, 0], [0, 0, 3, 4]])
    real = torch.tensor([[True, True, False, False], [True] * 4])
    found = losses.field(scores, moves, gold, real)
    alone = brute(scores[0, :2], moves, [1, 2]) + brute(scores[1], moves, [0, 0, 3, 4])
    assert float(found) == pytest.approx(alone / 6, abs=1e-4)


def test_an_illegal_sequence_is_as_good_as_impossible():
    moves = torch.zeros(TAGS, TAGS) + losses.ILLEGAL
    legal = {(ROLES[row], ROLES[column]) for row, column in (moves == 0).nonzero().tolist()}
    assert ("O", "I-cue") not in legal
    assert ("B-source", "I-cue") not in legal
    assert {("B-cue", "I-cue"), ("I-cue", "I-cue"), ("O", "B-cue"), ("I-cue", "O")} <= legal


def test_where_several_labels_are_right_any_of_them_costs_nothing():
    scores = torch.tensor([[[20.0, 0.0, 0.0], [0.0, 20.0, 20.0]]])
    allowed = torch.tensor([[[True, True, False], [False, True, True]]])
    real = torch.ones(1, 2, dtype=torch.bool)
    assert float(losses._allowed(scores, allowed, real)) == pytest.approx(0, abs=1e-6)
    assert float(losses._allowed(scores, ~allowed, real)) > 5


def test_unknown_labels_cost_nothing():
    scores = torch.randn(1, 3, 4)
    one = losses._classes(scores[:, :1], torch.tensor([[2]]))
    assert float(losses._classes(scores, torch.tensor([[2, -1, -1]]))) == pytest.approx(float(one))


@pytest.mark.parametrize(
    ("distance", "number"), [(0, 0), (1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (9, 5), (500, 10), (10**6, 11)]
)
def test_training_and_reading_count_distances_alike(distance, number):
    import numpy

    assert losses.bucket(torch.tensor([distance])).tolist() == [number]
    assert graph.bucket(numpy.array([distance])).tolist() == [number]
