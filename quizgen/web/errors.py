"""An error in, a page (or, for a script, a line of JSON) with one sentence that says what to do out."""

from __future__ import annotations

from flask import Flask, Response, jsonify, make_response, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException, SecurityError

from quizgen.errors import QuizgenError, TooManyTries
from quizgen.web.access import SignedOut
from quizgen.web.account import kept

PAGES = {
    400: ("This request could not be read", "Go back, reload the page and try again."),
    404: ("There is nothing at this address", "Check the address, or start again from the first page."),
    405: ("This page cannot be used that way", "Go back and use the buttons on the page."),
    413: (
        "That is too much at once",
        "Go back and paste one article, or choose a file of at most 10 MB; what you had typed is still there.",
    ),
    415: ("This kind of request is not understood", "Go back, reload the page and try again."),
    429: ("Too many tries", "Wait a minute and try again."),
}
STALE = (
    "This page could not be confirmed",
    "Go back, reload the page and send it again; cookies must be allowed for this site.",
)
BROKEN = ("Something went wrong on our side", "Try again in a moment. What was saved before is still there.")
BUSY = ("quizgen cannot write just now", "This was not saved. Leave the page open and try again in a moment.")


def init_app(app: Flask) -> None:
    """Every error becomes an answer here and nowhere else."""

    @app.errorhandler(QuizgenError)
    def told(error: QuizgenError) -> ResponseReturnValue:
        if error.status >= 500:
            app.logger.error("%s: %s", type(error).__name__, error)
        return _answer(error.status, error.title, str(error), wait=isinstance(error, TooManyTries))

    @app.errorhandler(SignedOut)
    def signed_out(error: SignedOut) -> ResponseReturnValue:  # noqa: ARG001
        return kept.late() if kept.keeps() else kept.again()

    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> ResponseReturnValue:
        if error.code is None or error.code < 400 or isinstance(error, SecurityError):
            return error  # a redirect; or a strange host, for which no address on a page could be made
        if isinstance(error, CSRFError) and kept.keeps():
            return kept.late()
        if isinstance(error, CSRFError) and kept.presses():
            return kept.again()
        title, sentence = STALE if isinstance(error, CSRFError) else PAGES.get(error.code, BROKEN)
        answer = _answer(error.code, title, sentence)
        if "Allow" in (found := error.get_response().headers):
            answer.headers["Allow"] = found["Allow"]
        return answer

    @app.errorhandler(RecursionError)
    def too_deep(error: RecursionError) -> ResponseReturnValue:  # noqa: ARG001
        # json.loads gives up on 100,000 nested brackets
        return _answer(400, *PAGES[400])

    @app.errorhandler(OperationalError)
    def unwritable(error: OperationalError) -> ResponseReturnValue:
        app.logger.error("The database cannot be used: %s", error.orig)
        return _answer(503, *BUSY, wait=True)

    @app.errorhandler(Exception)
    def broken(error: Exception) -> ResponseReturnValue:
        app.logger.exception("%s %r failed", request.method, request.path, exc_info=error)
        return _answer(500, *BROKEN)


def _answer(status: int, title: str, sentence: str, *, wait: bool = False) -> Response:
    if request.is_json or request.path.endswith(".json"):
        answer = make_response(jsonify(error=sentence, title=title), status)
    else:
        template = "errors/broken.html" if status >= 500 else "errors/error.html"
        answer = make_response(render_template(template, title=title, sentence=sentence, status=status), status)
    if wait:
        answer.headers["Retry-After"] = "60"
    return answer
