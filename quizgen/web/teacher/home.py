"""What was I doing? The teacher's first page: a box for a new article, drafts, running quizzes, results."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue

from quizgen import samples
from quizgen.services import articles, quizzes
from quizgen.web.extensions import this_teacher, transaction
from quizgen.web.teacher.article_forms import NewQuizForm


def home() -> ResponseReturnValue:
    """`?sample=1` puts the sample article into the box, ready to be sent."""
    form = NewQuizForm(formdata=None)
    if "sample" in request.args:
        form.fill(samples.river_bridge())
    with transaction(write=False) as session:
        mine = quizzes.list_of(session, this_teacher())
        recent = articles.recent(session, this_teacher(), limit=8)
    return render_template("teacher/home.html", form=form, quizzes=mine, articles=recent)
