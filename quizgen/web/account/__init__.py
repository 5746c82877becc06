"""Teachers' accounts: the first one, signing in and out, a new password; and the door for signed-out visitors."""

from quizgen.web.account.views import blueprint

__all__ = ["blueprint"]
