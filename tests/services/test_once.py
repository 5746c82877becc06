"""A ticket and a wish give one id, however often they are sent."""

import pytest

from quizgen.services import once

WISH = ("teacher", "the text", 10, ("who_said",))


def test_the_same_ticket_and_wish_give_the_same_id():
    assert once.id_for("ticket", *WISH) == once.id_for("ticket", *WISH)
    assert len(once.id_for("ticket", *WISH)) == 22


@pytest.mark.parametrize(
    ("ticket", "wish"),
    [
        ("another", WISH),
        ("ticket", ("somebody else", *WISH[1:])),
        ("ticket", (*WISH[:1], "another text", *WISH[2:])),
        ("ticket", (*WISH[:2], 11, *WISH[3:])),
    ],
)
def test_anything_else_gives_another_id(ticket, wish):
    assert once.id_for(ticket, *wish) != once.id_for("ticket", *WISH)


def test_without_a_ticket_every_id_is_new_and_no_ticket_comes_twice():
    assert once.id_for("", *WISH) != once.id_for("", *WISH)
    assert once.ticket() != once.ticket()


def test_text_that_no_encoding_knows_has_an_id_too():
    assert once.id_for("\ud800", "\udfff")
