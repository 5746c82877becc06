"""What a teacher types to get a quiz in, clean values for the services out."""

from __future__ import annotations

from typing import Any

from flask_wtf.file import FileField
from wtforms import IntegerField, SelectChoice, SelectField, SelectMultipleField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, NumberRange
from wtforms.widgets import CheckboxInput

from quizgen.samples import Sample
from quizgen.services.wishes import USUAL
from quizgen.web.forms import OnceForm
from quizgen.web.teacher.words import DIFFICULTIES, SKILL_GROUPS, TYPES

ACCEPTED_FILES = ".txt,.html,.htm,.docx,.pdf"


class MakeForm(OnceForm):
    """What a teacher wants of a quiz: from an article that is stored already."""

    questions = IntegerField(
        "Number of questions",
        default=10,
        validators=[
            InputRequired("Say how many questions you want, for example 10."),
            NumberRange(1, 30, message="Ask for 1 to 30 questions."),
        ],
    )
    types = SelectMultipleField(
        "Types of question",
        choices=[SelectChoice(name, words.label) for name, words in TYPES.items()],
        default=list(USUAL),
        option_widget=CheckboxInput(),
        validate_choice=True,
    )

    difficulty = SelectField(
        "Difficulty",
        choices=[SelectChoice("", "a mix, from easy to hard")]
        + [SelectChoice(level.value, f"{label} first") for level, label in DIFFICULTIES.items()],
        default="",
    )
    skills = SelectMultipleField(
        "Skills",
        choices=[SelectChoice(code, label) for group in SKILL_GROUPS.values() for code, label in group.items()],
        option_widget=CheckboxInput(),
        validate_choice=True,
    )
    grade = SelectField(
        "Reading age",
        choices=[SelectChoice("", "as hard as the article")]
        + [SelectChoice(str(year), f"year {year}, age {year + 5} to {year + 6}") for year in range(3, 14)],
        default="",
    )

    def chosen(self) -> dict[str, Any]:
        """The usual types ticked, or none, means that quizgen may choose."""
        picked = self.types.data or []
        types = [] if {*picked} == {*USUAL} else picked
        return {
            "questions": self.questions.data,
            "types": types,
            "difficulty": self.difficulty.data or "",
            "skills": self.skills.data or [],
            "grade": self.grade.data or "",
            "ticket": self.ticket.data or "",
        }


class NewQuizForm(MakeForm):
    """A text or a file, and what is wanted from it."""

    text = TextAreaField("Text of the article")
    file = FileField("Or choose a file")
    title = StringField("Title", validators=[Length(max=200, message="Keep the title under 200 characters.")])

    def given(self) -> dict[str, Any]:
        """The values as `articles.start` takes them. A file goes before the box: it was chosen on purpose."""
        data = self.chosen() | {"title": (self.title.data or "").strip()}
        if self.file.data:
            return data | {"file": (self.file.data.filename or "", self.file.data.read())}
        return data | {"text": self.text.data or ""}

    def fill(self, sample: Sample) -> None:
        """Puts the sample article into the box, ready to be sent."""
        self.text.data = sample.text
