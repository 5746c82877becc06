"""A form and an error of a service in, the error at its field out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flask import render_template
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import HiddenField

from quizgen.errors import ArticleError, InvalidInput, TooManyTries
from quizgen.services import once


class OnceForm(FlaskForm):
    """A form that makes something. Its ticket tells a second press of the button from a second wish."""

    ticket = HiddenField(default=once.ticket)


class _Wait(str):
    """A sentence on top of a form that can be sent again, as it was typed, a while later."""

    __slots__ = ()


@contextmanager
def errors_at(form: FlaskForm, *, article: str = "") -> Iterator[None]:
    """Runs a service; what it finds wrong stands at the field it names, and the view goes on after the block.

    `article` names the field for errors about the text itself. Put it outside the transaction, so that the
    transaction is rolled back: `with errors_at(form), transaction() as session:`.
    """
    try:
        yield
    except TooManyTries as error:
        form.form_errors.append(_Wait(str(error)))
    except (InvalidInput, ArticleError) as error:
        name = error.field if isinstance(error, InvalidInput) else article
        field = form[name] if name and name in form else None
        if field is None:
            form.form_errors.append(str(error))
        else:
            field.errors = [*field.errors, str(error)]


def page(template: str, form: FlaskForm, **shown: object) -> ResponseReturnValue:
    """The page of a form: 200 when it is fresh, 422 when something in it must be corrected, 429 when one must wait."""
    answer = render_template(template, form=form, **shown)
    if any(isinstance(sentence, _Wait) for sentence in form.form_errors):
        return answer, TooManyTries.status, {"Retry-After": "60"}
    return answer, 422 if form.errors else 200
