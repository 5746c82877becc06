"""A stranger cannot become a teacher, guess a password, or use a session that has ended."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from quizgen.db import transaction
from quizgen.db.tables import SetupRow, TeacherRow, now
from quizgen.errors import InvalidInput, NotFound, TooManyTries
from quizgen.services import accounts, passwords
from tests import factories
from tests.factories import PASSWORD

GOOD = {"email": "Ada@School.example ", "name": "Ada Lark", "password": PASSWORD}


def test_the_printed_token_makes_the_first_teacher_once(session):
    token = accounts.issue_setup_token(session)
    assert accounts.setup_open(session)
    ada = accounts.create_first(session, token, GOOD)
    assert (ada.email, ada.name) == ("ada@school.example", "Ada Lark")
    assert not accounts.setup_open(session)
    assert accounts.issue_setup_token(session) is None
    with pytest.raises(NotFound):
        accounts.create_first(session, token, GOOD)


def test_a_newer_token_replaces_the_older_and_neither_is_stored(session):
    older, newer = accounts.issue_setup_token(session), accounts.issue_setup_token(session)
    assert session.get(SetupRow, 1).token not in (older, newer)
    assert (accounts.setup_fits(session, older), accounts.setup_fits(session, newer)) == (False, True)


@pytest.mark.parametrize("token", ["", "x", "\ud800", "\x00", "a" * 10_000])
def test_a_made_up_token_opens_nothing(session, token: str):
    accounts.issue_setup_token(session)
    with pytest.raises(NotFound):
        accounts.create_first(session, token, GOOD)


def test_of_four_who_use_the_token_at_once_one_becomes_the_teacher(engine):
    with transaction(engine) as session:
        token = accounts.issue_setup_token(session)
    outcomes: list[str] = []

    def use(number: int) -> None:
        try:
            with transaction(engine) as session:
                accounts.create_first(session, token, GOOD | {"email": f"t{number}@school.example"})
            outcomes.append("made")
        except NotFound:
            outcomes.append("refused")

    threads = [threading.Thread(target=use, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["made", "refused", "refused", "refused"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", ""),
        ("email", "ada"),
        ("email", "ada@"),
        ("email", "a b@school.example"),
        ("email", "ada@school.example\x00"),
        ("email", "a" * 250 + "@b.example"),
        ("name", "   "),
        ("name", "\ud800"),
        ("password", "short"),
        ("password", "a" * 129),
        ("password", "password123"),
        ("password", "abababab"),
        ("password", "ada@school.example"),
        ("password", None),
    ],
)
def test_a_bad_value_is_told_at_its_field_and_the_token_stays_good(session, field: str, value: object):
    token = accounts.issue_setup_token(session)
    with pytest.raises(InvalidInput) as caught:
        accounts.create_first(session, token, GOOD | {field: value})
    assert caught.value.field == field
    assert accounts.create_first(session, token, GOOD)


def test_signing_in_gives_a_session_that_signing_out_ends(session, ada):
    sid = accounts.sign_in(session, "ADA@school.example", PASSWORD, "192.0.2.1")
    assert accounts.teacher_of(session, sid) == ada
    accounts.sign_out(session, sid)
    assert accounts.teacher_of(session, sid) is None


def test_every_sign_in_has_its_own_session_that_ends_in_time(session, ada):
    first = accounts.sign_in(session, ada.email, PASSWORD, "192.0.2.1")
    second = accounts.sign_in(session, ada.email, PASSWORD, "192.0.2.1")
    accounts.sign_out(session, first)
    assert accounts.teacher_of(session, second) == ada
    assert accounts.teacher_of(session, second, now=now() + accounts.SESSION_LASTS) is None


@pytest.mark.usefixtures("ada")
@pytest.mark.parametrize("sid", ["", "x", "\ud800", "\x00"])
def test_a_made_up_session_is_nobodys(session, sid: str):
    assert accounts.teacher_of(session, sid) is None


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("ada@school.example", "wrong password"),
        ("nobody@school.example", PASSWORD),
        ("not an address", PASSWORD),
        ("\ud800@school.example", PASSWORD),
        ("ada@school.example", ""),
        ("ada@school.example", "\ud800"),
        ("ada@school.example", PASSWORD * 10_000),
    ],
)
@pytest.mark.usefixtures("ada")
def test_which_of_the_two_was_wrong_is_not_told(session, email: str, password: str):
    with pytest.raises(InvalidInput, match=r"^E-mail or password is wrong\.$") as caught:
        accounts.sign_in(session, email, password, "192.0.2.1")
    assert caught.value.field is None


@pytest.mark.usefixtures("ada")
@pytest.mark.parametrize("email", ["ada@school.example", "nobody@school.example", "not an address"])
def test_a_refusal_costs_one_check_of_a_password_whether_the_email_is_known_or_not(session, monkeypatch, email: str):
    # Hashing takes fifty times as long as all the rest: one hash of the same cost each, and nothing can be timed.
    costs: list[str] = []

    class Watched(PasswordHasher):
        def verify(self, hash: str, password: bytes) -> bool:
            costs.append("$".join(hash.split("$")[:4]))
            return super().verify(hash, password)

    monkeypatch.setattr(passwords, "_hasher", Watched(time_cost=1, memory_cost=1024, parallelism=1))
    with pytest.raises(InvalidInput):
        accounts.sign_in(session, email, "wrong password", "192.0.2.1")
    assert costs == ["$argon2id$v=19$m=1024,t=1,p=1"]


def test_the_eleventh_try_in_a_quarter_of_an_hour_is_refused_for_this_account_only(engine):
    with transaction(engine) as session:
        ada = factories.teacher(session)
        bob = factories.teacher(session, "bob@school.example")
    start = now()
    for number in range(10):
        with pytest.raises(InvalidInput), transaction(engine) as session:
            accounts.sign_in(session, ada.email, "wrong password", f"192.0.2.{number}", now=start)
    with pytest.raises(TooManyTries), transaction(engine) as session:
        accounts.sign_in(session, ada.email, PASSWORD, "192.0.2.99", now=start)
    with transaction(engine) as session:
        assert accounts.sign_in(session, bob.email, PASSWORD, "192.0.2.1", now=start)
        assert accounts.sign_in(session, ada.email, PASSWORD, "192.0.2.1", now=start + timedelta(minutes=15))


def test_guesses_made_side_by_side_all_count(engine):
    with transaction(engine) as session:
        ada = factories.teacher(session)
    outcomes: list[type] = []

    def guess() -> None:
        try:
            with transaction(engine) as session:
                accounts.sign_in(session, ada.email, "wrong password", "192.0.2.1")
        except (InvalidInput, TooManyTries) as error:
            outcomes.append(type(error))

    threads = [threading.Thread(target=guess) for _ in range(14)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (outcomes.count(InvalidInput), outcomes.count(TooManyTries)) == (10, 4)


def test_signing_in_forgets_the_failures_before_it(session, ada):
    for _ in range(2):
        for _ in range(9):
            with pytest.raises(InvalidInput):
                accounts.sign_in(session, "ada@school.example", "", "192.0.2.1")
        accounts.sign_in(session, ada.email, PASSWORD, "192.0.2.1")


def test_an_outdated_hash_is_made_anew_at_sign_in(session, ada):
    weak = passwords.PasswordHasher(time_cost=1, memory_cost=64)
    row = session.get(TeacherRow, ada.id)
    row.password = weak.hash(PASSWORD.encode())
    session.flush()
    accounts.sign_in(session, ada.email, PASSWORD, "192.0.2.1")
    session.refresh(row)
    assert not passwords.outdated(row.password)
    assert passwords.matches(row.password, PASSWORD)


def test_a_new_password_ends_all_other_sessions(session, ada):
    here, there = (accounts.sign_in(session, ada.email, PASSWORD, "192.0.2.1") for _ in range(2))
    accounts.change_password(session, ada, PASSWORD, "quite another lantern", sid=here)
    assert accounts.teacher_of(session, here) == ada
    assert accounts.teacher_of(session, there) is None
    with pytest.raises(InvalidInput):
        accounts.sign_in(session, ada.email, PASSWORD, "192.0.2.1")
    assert accounts.sign_in(session, ada.email, "quite another lantern", "192.0.2.1")


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [("wrong password", "quite another lantern", "old"), (PASSWORD, "short", "new"), (PASSWORD, "Ada", "new")],
)
def test_a_password_is_not_changed_without_the_old_one_or_to_a_bad_one(session, ada, old: str, new: str, field: str):
    with pytest.raises(InvalidInput) as caught:
        accounts.change_password(session, ada, old, new)
    assert caught.value.field == field
    assert accounts.sign_in(session, ada.email, PASSWORD, "192.0.2.1")
