"""Students: join by code and nickname, take a quiz, see the marks. No account."""

from quizgen.web.student.views import blueprint

__all__ = ["blueprint"]
