"""Articles that we wrote: which of their words are slips, and that no question prints one."""

from __future__ import annotations

import pytest

from quizgen.questions.english.spelling import misspelt


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("The ferry moored ths night.", {"ths"}),
        ("They met on the negotations about the goverment boats.", {"negotations", "goverment"}),
        ("The commission met on the negotiations, and the boats were government boats.", set()),
        ("A pakcage of aid will reach the farms.", {"pakcage"}),
        ("The pilots asked the harbour for guidence.", {"guidence"}),
        ("The board agreed in principal to sell the boats.", {"in principal"}),
        ("The boxer clenched his fists and flapped his arms.", set()),
        ("The trasaction was a trasaction of the bank.", set()),  # twice: a word of its own, as it seems
        ("Barrowby, a skipper, travelling and traveling, honoured and honored the judgement.", set()),
        ("The Diviision asssessed the non- performing loans.", {"Diviision", "asssessed", "non- performing"}),
        ("She studied at the University ofHarwick.", {"ofHarwick"}),
        ("The thrid quarter was stong, poeple said, and futher losses did not follow.",
         {"thrid", "stong", "poeple", "futher"}),
        ("Plans to halve the flour ration were beset by a botch, and cattle stood at the trough.", set()),
        ("Skiing and taxiing are two- and three-day courses in Hawaii.", set()),
        # not "Monet" and "ray"
        ("A tight monetray policy was a friend of the ferry firm.", {"monetray"}),
        # a plural in "es" where no hiss stands before it; "occurred" doubles its letter; twice, beside what is meant
        ("The manufactureres of boxes, dishes and buses had occured to the heroes.", {"manufactureres", "occured"}),
        ("The corportation, a corporation in Orrin, is a small corportation.", {"corportation"}),
        ("It is the single the best way, and people will scratching their heads.", {"the single the best"}),
        ("The pier is to due to reopen, and the boats were being repairing.", {"to due to", "were being repairing"}),
        ("Such breaches were seen in almost very major city.", {"almost very major city"}),
        ("The mayor spoke Monday night an open meeting.", {"spoke Monday night an"}),
        ("The keeper spoke on Monday night at the very city hall that he would have sold.", set()),
        # no dictionary has them; and a name that stands there often, once spelt otherwise
        ("The subsisides for afficiandos of boats were harmonised.", {"subsisides", "afficiandos"}),
        ("The Harwick boats met the Harwik boats, and Harwick won.", {"Harwik"}),
        ("The Harwick boats met the Harland boats, and Harwick won.", set()),
        # words of many books that are one letter from another, words of this century, a name with two letters "i"
        ("The superintendent was sipping a drink, thirsty after marital trouble, and shingles were cremated.", set()),
        ("The cochair watched dashcam footage of two litres of fentanyl. Friis saw it, and Friis smiled.", set()),
        ("The riverbank was rewidened and the boatmen ferried quayside sailmakers.", set()),
    ],
)  # fmt: skip
def test_only_slips_are_misspelt(text, slips):
    assert misspelt(text) >= slips
    assert slips or not misspelt(text)


def test_a_run_of_letters_that_is_no_word_is_not_tried_letter_by_letter():
    pasted = "a" * 60_000  # letter by letter that took minutes
    assert misspelt(f"The ferry moored at night. {pasted}") == {pasted}
