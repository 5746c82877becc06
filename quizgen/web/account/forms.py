"""What a teacher types about an account in, checked values out."""

from __future__ import annotations

from flask_wtf import FlaskForm
from wtforms import EmailField, HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired, Length


class SetupForm(FlaskForm):
    """The first teacher account."""

    name = StringField("Your name", validators=[InputRequired("Type your name."), Length(max=100)])
    email = EmailField("E-mail address", validators=[InputRequired("Type your e-mail address."), Length(max=254)])
    password = PasswordField("Password", validators=[InputRequired("Choose a password.")])


class SignInForm(FlaskForm):
    """E-mail and password."""

    email = EmailField("E-mail address", validators=[InputRequired("Type your e-mail address."), Length(max=254)])
    password = PasswordField("Password", validators=[InputRequired("Type your password.")])
    kept = HiddenField()  # what was typed elsewhere before the session ended, and where it was going
    kept_to = HiddenField()


class PasswordForm(FlaskForm):
    """The old password and a new one."""

    old = PasswordField("Password now", validators=[InputRequired("Type the password you use now.")])
    new = PasswordField("New password", validators=[InputRequired("Choose a new password.")])
