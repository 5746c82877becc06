"""What a news wire prints for traders, and a reader of any other paper does not see."""

from __future__ import annotations

import pytest

from quizgen.questions.sentences.wire_marks import as_expected

ELSEWHERE = " The sales of salt rose. The council met in the Harbour Hall."

WIRE = [
    # the letters of a share; a name without one; a dash; here, where the wire was written
    ("Halden Lines <HLD.O> has sold a ferry.", "Halden Lines has sold a ferry."),
    ("Halden Lines (HLD.O) has sold a ferry.", "Halden Lines has sold a ferry."),
    ("<Orrin Ferries Ltd>, a private firm, has bought it.", "Orrin Ferries Ltd, a private firm, has bought it."),
    ("The pier (built in 1890) has been sold.", "The pier (built in 1890) has been sold."),
    ("The reform -- the third since May -- has begun.", "The reform – the third since May – has begun."),
    ("Dealers here believe that salt will rise.", "Dealers believe that salt will rise."),
    ("The ferry comes here twice a day.", "The ferry comes here twice a day."),
    # a capital behind every full stop, and those that a name has
    ("The U.S. And Orrin agreed on salt.", "The U.S. and Orrin agreed on salt."),
    ("The U.S. Sales of salt rose.", "The U.S. sales of salt rose."),
    ("The U.S. Congress met.", "The U.S. Congress met."),
    ("The U.S. Harbour office met.", "The U.S. Harbour office met."),
    ("The U.K. January figures fell.", "The U.K. January figures fell."),
]


@pytest.mark.parametrize(("printed", "wanted"), WIRE)
def test_a_sentence_of_a_wire_reads_like_one_of_a_paper(printed, wanted):
    assert as_expected(printed, printed + ELSEWHERE) == wanted
