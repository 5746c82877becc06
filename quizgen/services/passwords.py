"""A password in, an Argon2id hash or a yes or no out; never more than two hashes at a time."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from quizgen.errors import InvalidInput

LEAST, MOST = 8, 128

_hasher = PasswordHasher()
# Each hash takes 64 MiB on purpose; thirty sign-ins at one moment would take two gigabytes.
_two_at_a_time = threading.BoundedSemaphore(2)

# Of the passwords of eight characters and more that people choose most, those a guesser tries first.
_GUESSED = frozenset(
    "password password1 password12 password123 passw0rd p@ssw0rd p@ssword 12345678 123456789 1234567890 0123456789 "
    "87654321 987654321 11111111 00000000 88888888 12341234 12121212 11223344 1q2w3e4r 1q2w3e4r5t 1qaz2wsx q1w2e3r4 "
    "qwertyui qwertyuiop qwerty12 qwerty123 asdfghjk asdfghjkl zxcvbnm1 abcd1234 abcdefgh abc12345 aaaaaaaa iloveyou "
    "iloveyou1 sunshine sunshine1 princess princess1 football football1 baseball baseball1 superman superman1 "
    "trustno1 welcome1 welcome123 starwars computer internet whatever michelle jennifer jordan23 corvette mercedes "
    "startrek letmein1 letmein123 changeme changeme1 changeme123 teacher1 teacher123 teacher1234 school123 admin123 "
    "administrator quizgen1 quizgen123".split()
)


def check(password: object, field: str, *, not_like: tuple[str, ...] = ()) -> str:
    """The password when it may be used. Length, and not one everybody guesses, are the only rules."""
    if not isinstance(password, str) or any(0xD800 <= ord(char) <= 0xDFFF for char in password):
        raise InvalidInput("A password must be text.", field)
    if len(password) < LEAST:
        raise InvalidInput(f"A password needs {LEAST} characters or more.", field)
    if len(password) > MOST:
        raise InvalidInput(f"A password may have {MOST} characters at most.", field)
    lowered = password.casefold()
    if lowered in _GUESSED or len(set(lowered)) < 3 or lowered in {name.casefold() for name in not_like if name}:
        raise InvalidInput("This password is one of the first that are guessed; choose another.", field)
    return password


def hashed(password: str) -> str:
    """The hash to store, with its parameters and salt."""
    with _two_at_a_time:
        return _hasher.hash(_composed(password))


def matches(stored: str | None, password: str) -> bool:
    """Whether the password is the stored one. With nothing stored it takes the same time to say no."""
    against = stored if stored is not None else _nobodys()
    if len(password) > MOST:
        password = ""  # nobody has it, and hashing megabytes is work for a stranger
    with _two_at_a_time:
        try:
            return _hasher.verify(against, _composed(password)) and stored is not None
        except (VerificationError, InvalidHashError):
            return False


def outdated(stored: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return _hasher.check_needs_rehash(stored)


def _composed(password: str) -> bytes:
    # A phone and a laptop may type "é" in different ways; one form is both stored and checked.
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")


@cache
def _nobodys() -> str:
    return _hasher.hash(b"a password that no account has")
