"""Everything that can go wrong for a user, each with one sentence that says what to do.

Raise the most specific class and give the sentence: `raise ArticleTooShort("Paste at least three paragraphs.")`.
The web layer turns a class into a page with `status`, the command line into one line on standard error.
"""


class QuizgenError(Exception):
    """Base of all errors whose message may be shown to a user.

    `status` is the HTTP status of the page, `title` its heading, `str(error)` one sentence: what is wrong, what to do.
    """

    status = 400
    title = "That did not work"


class ArticleError(QuizgenError):
    """The text given cannot be used as an article."""

    status = 422
    title = "This text cannot be used yet"


class ArticleTooShort(ArticleError):
    """Too little running text to ask about."""


class ArticleTooLong(ArticleError):
    """More text than one quiz can be made from."""

    status = 413


class NotEnglish(ArticleError):
    """The text is not in English."""


class NoRunningText(ArticleError):
    """Only navigation links, tables or fragments were found."""


class UnreadableFile(ArticleError):
    """A file could not be decoded or is not of the kind its name says."""

    status = 415


class NoQuestions(QuizgenError):
    """Not one question passed every check."""

    status = 422
    title = "No fair question could be made"


class PipelineUnavailable(QuizgenError):
    """The language pipeline named in the settings is missing or does not fit."""

    status = 500
    title = "The language pipeline cannot be used"


class SettingsError(QuizgenError):
    """A setting has a value that quizgen cannot run with."""

    status = 500
    title = "A setting is wrong"


class NotFound(QuizgenError):
    """Nothing here, or nothing that this person may see (the two look alike on purpose)."""

    status = 404
    title = "There is nothing at this address"


class NotAllowed(QuizgenError):
    """The person is known, the thing is his, but not now."""

    status = 403
    title = "This is not possible now"


class Conflict(QuizgenError):
    """The state has moved on: closed, submitted, or changed elsewhere."""

    status = 409
    title = "This has changed in the meantime"


class TooManyTries(QuizgenError):
    """A limit against guessing was reached."""

    status = 429
    title = "Too many tries"


class InvalidInput(QuizgenError):
    """A value from a form or a request cannot be accepted.

    `field` names the form field at which the sentence belongs, when there is one.
    """

    status = 422
    title = "Please correct this"

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field
