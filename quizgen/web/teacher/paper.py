"""A quiz in, what will come out of the printer and the files to print out."""

from __future__ import annotations

import io

from flask import Response, render_template, request, send_file
from flask.typing import ResponseReturnValue

from quizgen.export import pdf
from quizgen.model import Quiz, Reading
from quizgen.services import articles, quizzes
from quizgen.web.extensions import this_teacher, transaction
from quizgen.web.teacher.file_names import pdf_name

#: How each shape is answered on paper.
SPACES = {
    "choice": "boxes to tick",
    "matching": "lines to join",
    "ordering": "boxes to number",
    "true_false_not_stated": "a table to tick",
    "numeric": "a line for the number",
    "short_text": "a line to write on",
}


def paper(quiz_id: str) -> ResponseReturnValue:
    """The downloads, and an outline of the sheet."""
    with transaction(write=False) as session:
        quiz = quizzes.get(session, this_teacher(), quiz_id)
        preview = quizzes.as_quiz(session, this_teacher(), quiz_id)
        mapped = bool(articles.get(session, this_teacher(), quiz.article_id).reading.attributions)
    text = preview.article.text
    words = sum(len(span.of(text).split()) for span in preview.article.body)
    return render_template(
        "teacher/paper.html",
        quiz=quiz,
        preview=preview,
        words_in_article=words,
        spaces=SPACES,
        mapped=mapped,
        pdf_name=pdf_name,
    )


def worksheet(quiz_id: str) -> Response:
    """`?paper=A4` or `Letter`; `map=1` adds the claim map."""
    quiz, claims = _printed(quiz_id)
    return _file(pdf.worksheet(quiz, paper=_paper(), claims=claims), quiz, "worksheet")


def key(quiz_id: str) -> Response:
    """`?paper=A4` or `Letter`; `map=1` adds the claim map."""
    quiz, claims = _printed(quiz_id)
    return _file(pdf.key(quiz, paper=_paper(), claims=claims), quiz, "key")


def _printed(quiz_id: str) -> tuple[Quiz, Reading | None]:
    """The quiz, and the reading for its claim map when one is wished for."""
    with transaction(write=False) as session:
        quiz = quizzes.as_quiz(session, this_teacher(), quiz_id)
        article = articles.get(session, this_teacher(), quizzes.get(session, this_teacher(), quiz_id).article_id)
    return quiz, article.reading if request.args.get("map") else None


def _paper() -> str:
    return request.args.get("paper", "A4")


def _file(content: bytes, quiz: Quiz, name: str) -> Response:
    return send_file(
        io.BytesIO(content),
        mimetype=pdf.MEDIA_TYPE,
        as_attachment=True,
        download_name=pdf_name(quiz.title, name, _paper()),
    )
