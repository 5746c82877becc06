"""A service's refusal in, a sentence for the teacher out: beside the form, or on the page he comes back to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flask import flash
from flask_wtf import FlaskForm
from wtforms import FieldList, FormField

from quizgen.errors import Conflict, InvalidInput, NotAllowed


@contextmanager
def told() -> Iterator[None]:
    """For buttons without a form of their own: what cannot be done is said on the page that follows."""
    try:
        yield
    except (Conflict, NotAllowed, InvalidInput) as error:
        flash(str(error), "doubt")


@contextmanager
def errors_beside(form: FlaskForm) -> Iterator[None]:
    """Like `quizgen.web.forms.errors_at`, for forms with lists: "options-1" is the second line of `options`.

    A conflict (somebody changed the question meanwhile) also leaves the page as it was typed.
    """
    try:
        yield
    except Conflict as error:
        form.form_errors.append(str(error))
    except InvalidInput as error:
        _place(form, error.field or "", str(error))


def _place(form: FlaskForm, name: str, sentence: str) -> None:
    head, _, rest = name.partition("-")
    head = getattr(form, "places", {}).get(head, head)
    field = form[head] if head in form else None  # noqa: SIM401 - a form is no dictionary
    if isinstance(field, FieldList):
        place = rest.split("-")[0]
        if place.isdigit() and int(place) < len(field):
            line = field[int(place)]
            inner = next(iter(line.form)) if isinstance(line, FormField) else line
            inner.errors = [*inner.errors, sentence]
        field = None  # a list shows no error of its own: the sentence also stands on top
    if field is None:
        form.form_errors.append(sentence)
    else:
        field.errors = [*field.errors, sentence]
