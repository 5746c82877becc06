"""What a student types to come in, as a form; answers have their own door in `answers`."""

from __future__ import annotations

from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired, Length

from quizgen.web.forms import OnceForm


class CodeForm(FlaskForm):
    """The join code, in any spelling: "abcd efgh", "ABCD-EFGH"."""

    code = StringField("Join code", validators=[InputRequired("Type the code your teacher gave you."), Length(max=60)])


class NicknameForm(OnceForm):
    """The name under which the teacher sees the answers."""

    nickname = StringField("Nickname", validators=[InputRequired("Type a nickname.")])


class ResumeForm(FlaskForm):
    """The code that opens an attempt on another device."""

    code = StringField("Resume code", validators=[InputRequired("Type your resume code."), Length(max=60)])
