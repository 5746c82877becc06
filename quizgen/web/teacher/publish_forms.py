"""The teacher's choices for a running quiz in, values for `publications.publish` out."""

from __future__ import annotations

from flask_wtf import FlaskForm
from wtforms import BooleanField, RadioField, SelectChoice, StringField
from wtforms.validators import DataRequired, InputRequired, Length

from quizgen.web.teacher.words import RELEASES


class PublishForm(FlaskForm):
    release = RadioField(
        "When do students see their marks?",
        choices=[SelectChoice(name, label) for name, (label, _) in RELEASES.items()],
        default="at_once",
        validators=[InputRequired("Choose when students see their marks.")],
    )
    show_article = BooleanField("Show the article beside the questions", default=True)


class RenameForm(FlaskForm):
    title = StringField(
        "Title of the quiz",
        validators=[
            DataRequired("Give the quiz a title."),
            Length(max=200, message="Keep the title under 200 characters."),
        ],
    )
