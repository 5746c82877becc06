"""Passwords are kept so that a stolen database is of little use, and compared so that nobody is locked out."""

from __future__ import annotations

import runpy

import pytest

from quizgen.services import passwords


def test_a_hash_is_argon2id_and_takes_64_mebibytes():
    as_shipped = runpy.run_path(passwords.__file__)  # the other tests hash cheaply
    assert as_shipped["hashed"]("eight ok").startswith("$argon2id$v=19$m=65536,t=3,p=4$")


@pytest.mark.parametrize(
    "password", ["eight ok", "x y" * 42, "пароль для школы", "日本語のパスワード", " leading and trailing "]
)
def test_long_spaced_and_foreign_passwords_work_to_the_last_character(password: str):
    stored = passwords.hashed(passwords.check(password, "password"))
    assert stored.startswith("$argon2id$")
    assert passwords.matches(stored, password)
    assert not passwords.matches(stored, password[:-1])


def test_an_accent_typed_in_two_ways_is_one_password():
    assert passwords.matches(passwords.hashed("caf\u00e9 au lait"), "cafe\u0301 au lait")
