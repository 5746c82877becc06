"""What a teacher adds to the ledger in, the `data` of `services.adding` out."""

from __future__ import annotations

from typing import Any

from wtforms import SelectChoice, SelectField, SelectMultipleField, StringField, TextAreaField
from wtforms.validators import DataRequired, ValidationError
from wtforms.widgets import CheckboxInput, ListWidget

from quizgen.model import Reading, Stance
from quizgen.services.naming import WHO
from quizgen.web.teacher.correction_forms import CountedForm
from quizgen.web.teacher.words import NAMINGS, STANCES


class AddForm(CountedForm):
    """A statement that the reading missed: where it stands, who says it, doing what, saying what."""

    sentences = SelectMultipleField(
        "Where it stands",
        choices=[],
        validate_choice=False,
        widget=ListWidget(prefix_label=False),
        option_widget=CheckboxInput(),
        validators=[DataRequired("Choose the sentence of the article that it rests on.")],
    )
    source = SelectField("Source", validate_choice=False)
    name = StringField("Name of the source")
    naming = SelectField(
        "How far a reader could identify it",
        choices=[SelectChoice("", "Choose"), *(SelectChoice(one.value, words) for one, words in NAMINGS.items())],
        validate_choice=False,
    )
    stance = SelectField(
        "What the source does",
        choices=[SelectChoice(stance.value, words) for stance, words in STANCES.items() if stance is not Stance.HOLDS],
        validate_choice=False,
    )
    content = TextAreaField("What was said", validators=[DataRequired("Write what was said.")])

    def offer(self, reading: Reading) -> None:
        """Those who speak, and those whom the article names without quoting them."""
        named = [SelectChoice(one.id, one.name) for one in reading.sources]
        others = [SelectChoice(one.id, f"{one.name} (not quoted so far)") for one in reading.bystanders]
        self.source.choices = [SelectChoice("", "Choose a source"), *named, *others]

    def validate_source(self, field: SelectField) -> None:
        """Here, too, so that all that is missing is told at once."""
        if not field.data and not (self.name.data or "").strip():
            raise ValidationError(WHO)

    def given(self) -> dict[str, Any]:
        names = ("sentences", "source", "name", "naming", "stance", "content")
        return {name: self[name].data for name in names}
