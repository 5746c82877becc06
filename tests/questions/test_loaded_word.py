"""Which words judge, which do not, whose judgement it is, and what is asked about them."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import ContentForm, Quote
from quizgen.questions import candidates, type_named
from quizgen.questions.judgements.loaded_words import NEUTRAL, Speaks, estimates_in, judging_words, neutral_words
from quizgen.questions.judgements.loaded_words.estimates import ALWAYS
from quizgen.questions.judgements.loaded_words.estimates import BESIDE as ESTIMATES_BESIDE
from quizgen.questions.labels import ARTICLE_AGAINST, ARTICLE_FOR, JUDGES, LOADED, SOURCE_AGAINST, SPEAKS_BADLY
from tests.questions.draft import Draft

JUDGED = [
    ("The board botched the sale of the pier.", "botched", Speaks.AGAINST),
    ("It was a superb evening for the band.", "superb", Speaks.FOR),
    ("The vote is crucial for the ferry.", "crucial", Speaks.WEIGHS),
    ("She gave an inspired performance in the final.", "inspired", Speaks.FOR),
    ("The show was a great success for the town.", "success", Speaks.FOR),
    ("He called the plan a disgrace to the town.", "disgrace", Speaks.AGAINST),
    ("It was a bad decision by the board.", "bad", Speaks.AGAINST),
    ("It was a good day for the board.", "good", Speaks.FOR),
    ("The board drew up a silly plan.", "silly", Speaks.AGAINST),
    ("The tower has outstanding views and an outstanding cook.", "outstanding", Speaks.FOR),
    # the same words, where they judge nothing
    ("The salt is crucial to the growth of the weed.", "", None),
    ("The island is an hour from the town on a good day.", "", None),
    ("Some of them will be silly bargains.", "", None),
    ("The salt is vital for the health of the weed.", "", None),
    ("The crews have grown cynical about the board.", "", None),
    ("The crop was hit by frost, inadequate rainfall and excessive moisture.", "", None),
    ("The board made an inadequate offer to the crews.", "inadequate", Speaks.AGAINST),
    ("Two firms may bow out gracefully in May.", "", None),
    ("The swan glides gracefully.", "gracefully", Speaks.FOR),
    ("It was a cynical plan of the board.", "cynical", Speaks.AGAINST),
    ("Without its lamp the tower becomes useless.", "", None),
    ("You would be a fool not to see the tower.", "", None),
    ("The tax is depressing its trade with the islands.", "", None),
    ("The song was inspired by the sea.", "", None),
    ("The firm has outstanding debts of two million.", "", None),
    ("He left the town in disgrace.", "", None),
    ("A good deal of the pier is gone.", "", None),
    ("The pest is a bad case of mould.", "", None),
    ("It is a vicious circle.", "", None),
    ("He was sent to prison for reckless driving.", "", None),
    ("The band won on a success rate of nine in ten.", "", None),
    ("The Great Pier is closed.", "", None),
    ("The club reads scary stories in the tower.", "", None),
    ("The reefs important to the fleet are closed.", "", None),
    ("The band met the most entertaining guest.", "entertaining", Speaks.FOR),
    ("The band was entertaining the guests.", "", None),
    ("The plan is an absolute disgrace.", "disgrace", Speaks.AGAINST),
    # words that nobody would stop at, and such as tell what others did or felt
    ("The thief found useful information.", "", None),
    ("The song had scathing reviews and a warm welcome.", "", None),
    ("They worked out the best way to the pier.", "", None),
    ("The catch was the worst performance for ten years.", "", None),
    ("It is common wisdom in the town.", "", None),
    ("They spoke of constructive talks.", "", None),
    ("He missed a glorious chance to score.", "", None),
    ("It fought unfair foreign trade practices.", "", None),
    ("It is a politically divisive issue in the town.", "", None),
    ("He plays a doomed sailor in the film.", "", None),
    ("The prince was leaping preposterously over the walls.", "", None),
]


@pytest.mark.parametrize(("sentence", "word", "speaks"), JUDGED)
def test_a_word_judges_where_it_can_do_nothing_else(sentence, word, speaks):
    found = [(one.word, one.speaks) for one in judging_words(sentence)]
    assert (word, speaks) in found if word else not found


ESTIMATED = [
    ("The fares rose sharply in May.", "sharply"),
    ("A massive crowd came to the pier.", "massive"),
    ("There was strong opposition to the sale.", "strong"),
    ("Shares in the ferry firm plunged on Monday.", "plunged"),
    ("He bought a strong rope.", ""),
    ("Shares in the ferry firm jumped as much as five points.", ""),
    ("The runners dramatically withdrew from the race.", ""),
    ("The fares fell dramatically.", "dramatically"),
    ("The fares fell slightly in May.", "slightly"),
    ("It is slightly more than three years ago.", ""),
    ("It is substantially a list of boats.", ""),
    ("The boy plunged into the harbour.", ""),
    ("The result is statistically significant.", ""),
]


@pytest.mark.parametrize(("sentence", "word"), ESTIMATED)
def test_an_estimate_gives_no_figure(sentence, word):
    assert [one.word for one in estimates_in(sentence)] == ([word] if word else [])


def test_no_word_is_both_neutral_and_loaded():
    loaded = {*ALWAYS, *ESTIMATES_BESIDE}
    for word in NEUTRAL:
        assert word not in loaded
        assert not [*judging_words(f"It was a very {word} thing.")]


def test_neutral_words_tempt_and_judge_nothing():
    sentence = "The mayor was arrested recently after a disastrous annual meeting in the hall."
    key = next(judging_words(sentence))
    found = {one.word: one.sort for one in neutral_words(sentence, key)}
    assert found == {
        "mayor": "thing",
        "arrested": "news",
        "recently": "time",
        "annual": "kind",
        "meeting": "deed",
        "hall": "thing",
    }


def test_a_word_torn_out_of_a_name_tempts_nobody():
    sentence = "A foreign firm made a disastrous loan to the third world in the second year."
    found = [one.word for one in neutral_words(sentence, next(judging_words(sentence)))]
    assert "second" in found
    assert "third" not in found


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("loaded_word"),))
    return [question for question, reasons in found if not reasons]


def labels(questions):
    return [
        (question.options[question.key].text, len(question.options))
        for question in questions
        if question.options[0].text in (*LOADED, *JUDGES)
    ]


def test_which_word_of_the_sentence_judges():
    questions = asked(
        Draft("The council published the annual report after a shambolic public meeting in the old hall.")
    )
    (which,) = [question for question in questions if "hich of these words" in question.stem]
    assert which.options[which.key].text == "“shambolic”"
    assert len(which.options) == 4
    assert all(option.feedback for option in which.options)


def test_a_source_judges_in_its_own_words():
    draft = Draft("Ann Hill said: “The sale of the pier was a shambolic affair from the start.”")
    hill = draft.source("Ann Hill")
    draft.says(
        hill, "The sale of the pier was a shambolic affair from the start",
        form=ContentForm.QUOTATION, quote=Quote.DIRECT, cue="said",
    )  # fmt: skip
    assert (SOURCE_AGAINST, 4) in labels(asked(draft))


def test_the_article_judges_where_nobody_speaks():
    draft = Draft("The council sold the pier in a shambolic auction on Monday.", "Nobody bought the ferry.")
    assert labels(asked(draft)) == [(ARTICLE_AGAINST, 4)]


@pytest.mark.parametrize(
    "sentence",
    [
        "We’ve got one of the most shambolic auctions of the whole coast in the old hall.",
        "The reason this country sold the pier in a shambolic auction is the old hall.",
        "The crew of the old ferry had a good opportunity to win the race on Monday.",
    ],
)
def test_where_somebody_seems_to_talk_it_is_not_the_article_that_judges(sentence):
    judged = [label for label, _ in labels(asked(Draft(sentence, "Nobody bought the ferry.")))]
    assert not {ARTICLE_AGAINST, ARTICLE_FOR} & {*judged}


def test_what_stands_beside_a_source_may_be_its_judgement():
    draft = Draft(
        "The council sold the pier in a shambolic auction on Monday.", "It said that nobody bought the ferry."
    )
    board = draft.source("the council")
    draft.says(board, "nobody bought the ferry", named="It", cue="said")
    assert ARTICLE_AGAINST not in [label for label, _ in labels(asked(draft))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The house has a huge hall and a private pier.",
        "The former mayor vigorously defended the annual public meeting.",
        "In economic terms the fiscal debt is a huge commercial burden.",
    ],
)
def test_an_impression_of_size_stands_beside_words_of_its_kind(sentence):
    assert not [q for q in asked(Draft(sentence)) if "impression" in q.stem or "how great" in q.stem]


def test_what_may_prove_so_is_not_asked_about():
    draft = Draft("Ms Orr fears that the sale may prove to be grossly shambolic, as did Mr Vale.")
    assert labels(asked(draft)) == []


def test_where_nothing_else_is_certain_it_is_asked_which_way_a_word_speaks():
    draft = Draft("It seems that Ms Orr took the sale to have been grossly shambolic, as did Mr Vale.")
    assert labels(asked(draft)) == [(SPEAKS_BADLY, 4)]


def test_which_way_a_word_speaks_is_not_asked_where_everybody_knows():
    draft = Draft("It seems that Ms Orr took the sale to have been annoying, as did Mr Vale.")
    assert labels(asked(draft)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The auction of the pier was not a shambolic affair at all on Monday.",
        "Was the auction of the old pier a shambolic affair on Monday?",
        "The board asked whether the auction was a shambolic affair on Monday.",
        "The council published a report on the ‘shambolic’ public auction on Monday.",
        "The board fears that a shambolic sale would follow if the so-called shambolic plan is dropped.",
        "‘To close the old pier for all the public is not, in my view, a brilliant annual plan.’",
        "The town has made itself a wonderful annual gift: its old public pier is destroyed.",
        "The annual sale of the public pier was unacceptable to the board of the old hall.",
        "The old book defines a boor as a rude public person in the annual hall.",
        "‘The keeper said, 'what a brilliant public plan for the old annual fair', and left the hall.’",
        "Would people be so foolish as to sell the old public pier at the annual fair.",
        "The critics of the game like that this is a hero of the annual public fair who can swim.",
        "The old crew said on the annual public day that they had won ugly in the final.",
    ],
)
def test_what_is_denied_doubted_or_set_apart_is_not_asked(sentence):
    assert asked(Draft(sentence)) == []


def test_critics_are_not_the_article():
    draft = Draft("Critics called the sale of the old pier on Monday a shambolic affair of the council.")
    assert ARTICLE_AGAINST not in [label for label, _ in labels(asked(draft))]


def test_what_somebody_seeks_is_not_what_the_article_judges():
    draft = Draft("The old firm looked for ways of building brilliant annual ferries in the hall.")
    assert labels(asked(draft)) == []


def test_what_somebody_asks_for_is_judged_by_nobody():
    draft = Draft("Ann Hill called on the board to ‘enter into a brilliant public debate’ in the hall.")
    hill = draft.source("Ann Hill")
    draft.says(hill, "enter into a brilliant public debate", form=ContentForm.QUOTATION, quote=Quote.PART_DIRECT,
               cue="called on")  # fmt: skip
    assert labels(asked(draft)) == []


def test_strong_is_not_given_away_by_strength():
    draft = Draft("The municipal council met strong opposition at the annual public meeting.")
    questions = [q for q in asked(draft) if q.options[q.key].text == "“strong”"]
    assert questions
    assert all("strength" not in q.stem and "how strong" not in q.stem for q in questions)


@pytest.mark.parametrize("before", ["To Ann Hill, the crews do not matter.", "In her eyes the crews do not matter."])
def test_what_somebody_is_said_to_think_is_nobody_s_own_judgement(before):
    sale = "The council sold the pier in a shambolic auction on Monday."
    assert labels(asked(Draft(f"{before} {sale}"))) == []
    assert labels(asked(Draft(f"On Monday the crews did not matter. {sale}"))) == [(ARTICLE_AGAINST, 4)]


PLAINLY = [("It is a dreadful injury, and the crew is sad.", 0), ("It is a dreadful plan, and the crew is sad.", 1)]


@pytest.mark.parametrize(("sentence", "many"), PLAINLY)
def test_that_an_injury_is_dreadful_is_nobody_s_view(sentence, many):
    assert min(len(asked(Draft(sentence, "Nobody bought the ferry."))), 1) == many


MERE_OPINIONS = [
    # a formula, a word that anybody uses of anything, one that only weighs
    "It is important to state that the former crew made the annual public sale at once.",
    "The annual public meeting was a good day for the former crew of the old ferry.",
    "The former crew made a crucial annual payment to the public board last year.",
    # it says that something is not so
    "‘We never took the annual public money, that is ridiculous,’ the former skipper said.",
    # the praise is doubted
    "The professionalism of the crew was questioned by the board on Monday.",
]


@pytest.mark.parametrize("sentence", MERE_OPINIONS)
def test_a_mere_opinion_or_a_doubt_is_not_asked_about(sentence):
    shown = [q for q in asked(Draft(sentence, "Nobody bought the ferry.")) if sentence[:20] in q.stem]
    assert not shown
