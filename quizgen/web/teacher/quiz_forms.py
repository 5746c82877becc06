"""What a teacher changes in a question in, the `data` of `quizzes.edit_item` and `quizzes.add_own` out."""

from __future__ import annotations

from typing import Any, ClassVar

from wtforms import (
    FieldList,
    FloatField,
    Form,
    FormField,
    HiddenField,
    IntegerField,
    RadioField,
    SelectChoice,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms.validators import DataRequired, InputRequired, NumberRange, Optional

from quizgen.model import AnyQuestion, Choice, Matching, Numeric, Ordering, Question, ShortText, TrueFalseNotStated
from quizgen.web.forms import OnceForm
from quizgen.web.teacher.words import VERDICTS

#: One line that grows with what is typed: on a phone a long option would be cut off. Line breaks count as blanks.
ONE_ROW = {"rows": 1}


class OptionForm(Form):
    text = TextAreaField("Text", render_kw=ONE_ROW)
    feedback = TextAreaField("What a student who picks it should read", render_kw=ONE_ROW)


class RowForm(Form):
    text = TextAreaField("Statement", render_kw=ONE_ROW)
    verdict = SelectField(
        "Right answer", choices=[SelectChoice(verdict.value, label) for verdict, label in VERDICTS.items()]
    )
    feedback = TextAreaField("What a student should read afterwards", render_kw=ONE_ROW)


class PairForm(Form):
    prompt = StringField("Source")
    response = SelectField("Belongs to", choices=[])


class QuestionForm(OnceForm):
    """What every question has."""

    stem = TextAreaField("Question", validators=[DataRequired("Write the question.")])
    feedback = TextAreaField("Teaching line, shown with the mark")
    points = IntegerField(
        "Points",
        default=1,
        validators=[InputRequired("Give it 1 to 10 points."), NumberRange(1, 10, message="Give it 1 to 10 points.")],
    )
    evidence = TextAreaField("Evidence: the words of the article it rests on")
    version = HiddenField()

    shape = ""

    def given(self) -> dict[str, Any]:
        common = {"stem": _clean(self.stem.data), "feedback": _clean(self.feedback.data), "points": self.points.data}
        quotations = _lines(self.evidence.data)
        # Sent only when it was changed: the same words may stand twice in the article, and the place is known.
        changed = {} if quotations == _lines(self.evidence.object_data) else {"evidence": quotations}
        return common | changed | self.of_shape()

    def of_shape(self) -> dict[str, Any]:
        return {}

    def expected(self) -> int | None:
        """The version of the item that the page was made from."""
        return int(self.version.data) if (self.version.data or "").isdigit() else None


class ChoiceForm(QuestionForm):
    """Options in a list; one is right. Empty ones at the end are left out."""

    shape = "choice"
    options = FieldList(FormField(OptionForm), min_entries=4, max_entries=8, label="Options")
    correct = RadioField(
        "Right option",
        choices=[SelectChoice(str(i), f"Option {i + 1} is right") for i in range(8)],
        validators=[InputRequired("Tick the option that is right.")],
    )

    def of_shape(self) -> dict[str, Any]:
        filled = [(i, entry) for i, entry in enumerate(self.options.data) if _clean(entry["text"])]
        places = [i for i, _ in filled]
        right = int(self.correct.data)
        # A tick on an empty line is out of range on purpose: the service says so at the field.
        correct = places.index(right) if right in places else len(filled)
        options = [{"text": _clean(entry["text"]), "feedback": _clean(entry["feedback"])} for _, entry in filled]
        return {"options": options, "correct": correct}


class TableForm(QuestionForm):
    shape = "true_false_not_stated"
    rows = FieldList(FormField(RowForm), min_entries=3, max_entries=10, label="Statements")

    def of_shape(self) -> dict[str, Any]:
        rows = [{name: _clean(value) for name, value in row.items()} for row in self.rows.data]
        return {"rows": [row for row in rows if row["text"]]}


class MatchingForm(QuestionForm):
    shape = "matching"
    places: ClassVar = {"prompts": "pairs", "key": "pairs"}  # where the service's fields stand in this form
    pairs = FieldList(FormField(PairForm), max_entries=10, label="Pairs")
    responses = FieldList(TextAreaField("Statement", render_kw=ONE_ROW), max_entries=12, label="Statements")

    def of_shape(self) -> dict[str, Any]:
        return {
            "prompts": [_clean(pair["prompt"]) for pair in self.pairs.data],
            "key": [int(pair["response"]) for pair in self.pairs.data],
            "responses": [_clean(response) for response in self.responses.data],
        }

    def offer(self) -> None:
        """Each pair may point at every statement on the page."""
        choices = [SelectChoice(str(i), chr(ord("A") + i)) for i in range(len(self.responses))]
        for pair in self.pairs:
            pair.form.response.choices = choices


class OrderingForm(QuestionForm):
    """Lines in the right order; quizgen mixes them for the class. Empty ones are left out."""

    shape = "ordering"
    ordered = FieldList(TextAreaField("Line", render_kw=ONE_ROW), min_entries=5, max_entries=8, label="In order")

    def of_shape(self) -> dict[str, Any]:
        return {"ordered": [line for line in map(_clean, self.ordered.data) if line]}


class NumericForm(QuestionForm):
    shape = "numeric"
    value = FloatField("Right number", validators=[InputRequired("Write the number as digits, for example 250.")])
    tolerance = FloatField("How far off is still right", default=0, validators=[Optional()])
    unit = StringField("Unit shown beside the answer")

    def of_shape(self) -> dict[str, Any]:
        return {"value": self.value.data, "tolerance": self.tolerance.data or 0.0, "unit": _clean(self.unit.data)}


class ShortTextForm(QuestionForm):
    shape = "short_text"
    accepted = TextAreaField("Answers that count, one a line", validators=[InputRequired("Write at least one answer.")])
    rivals = TextAreaField("Names that make an answer wrong, one a line")

    def of_shape(self) -> dict[str, Any]:
        return {"accepted": _lines(self.accepted.data), "rivals": _lines(self.rivals.data)}


OWN_SHAPES: dict[str, type[QuestionForm]] = {
    form.shape: form for form in (ChoiceForm, TableForm, OrderingForm, NumericForm, ShortTextForm)
}
_FORMS: dict[str, type[QuestionForm]] = OWN_SHAPES | {MatchingForm.shape: MatchingForm}


def form_for(question: AnyQuestion, text: str, version: int) -> QuestionForm:
    """The form of the question's shape, filled from it; a posted form goes before what is stored."""
    form = _FORMS[question.shape](data=_common(question, text) | {"version": str(version)} | _of_shape(question))
    if isinstance(form, MatchingForm):
        form.offer()
    return form


def _common(question: Question, text: str) -> dict[str, Any]:
    return {
        "stem": question.stem,
        "feedback": question.feedback,
        "points": question.points,
        "evidence": "\n".join(" ".join(span.of(text).split("\n")) for span in question.evidence),
    }


def _of_shape(question: AnyQuestion) -> dict[str, Any]:
    match question:
        case Choice():
            options = [{"text": option.text, "feedback": option.feedback} for option in question.options]
            return {"options": options, "correct": str(question.key)}
        case TrueFalseNotStated():
            return {
                "rows": [
                    {"text": row.text, "verdict": row.verdict.value, "feedback": row.feedback} for row in question.rows
                ]
            }
        case Matching():
            pairs = [
                {"prompt": prompt, "response": str(key)}
                for prompt, key in zip(question.prompts, question.key, strict=True)
            ]
            return {"pairs": pairs, "responses": list(question.responses)}
        case Ordering():
            return {"ordered": [question.items[item] for item in question.key]}
        case Numeric():
            return {
                "value": _short(question.value),
                "tolerance": _short(question.tolerance),
                "unit": question.unit,
            }
        case ShortText():
            return {"accepted": "\n".join(question.accepted), "rivals": "\n".join(question.rivals)}


def _short(value: float) -> float:
    """19, not 19.0: as a teacher would write it."""
    return int(value) if value == int(value) else value


def _clean(text: str | None) -> str:
    return " ".join((text or "").split())


def _lines(text: str | None) -> list[str]:
    return [line for line in map(_clean, (text or "").splitlines()) if line]
