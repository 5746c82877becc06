"""What all tests share: the language pipeline, the shared folder, and no network."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import settings

from quizgen.services import passwords

# A change is judged by the same examples each time; `HYPOTHESIS_PROFILE=deep` looks for new ones.
settings.register_profile("same", derandomize=True)
settings.register_profile("deep", derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def nlp():
    """quizgen's own language pipeline, loaded once."""
    from quizgen import language

    return language.load()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora and articles that lies beside a developer's checkout; users do not have it."""
    if not SHARED.is_dir():
        pytest.skip("../shared, with the corpora and articles, is not beside this checkout")
    return SHARED


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """quizgen never sends anything anywhere, and neither does a test: only this machine may be reached."""

    def guarded(original):
        def reach(self, address):
            host = address[0] if isinstance(address, tuple) else address
            if self.family != socket.AF_UNIX and host not in ("127.0.0.1", "::1", "localhost"):
                raise AssertionError(f"a test tried to reach {host}")
            return original(self, address)

        return reach

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, guarded(getattr(socket.socket, name)))


@pytest.fixture(autouse=True)
def no_fault_unseen(monkeypatch):
    """A question type that breaks costs a teacher its questions only; here it breaks the test."""
    from quizgen import questions

    def raised(*_):
        raise  # what is being logged

    monkeypatch.setattr(questions._LOG, "exception", raised)


@pytest.fixture(scope="session", autouse=True)
def quick_passwords():
    """Hashing is slow on purpose, and tests make hundreds; tests/services/test_passwords.py proves the real cost."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1))
        yield
