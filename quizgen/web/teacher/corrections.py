"""What a teacher corrects in the ledger in, the questions that follow it out."""

from __future__ import annotations

from collections.abc import Callable

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizgen.errors import NotFound
from quizgen.export import claim_map
from quizgen.export.claim_rows import claim_of, claim_rows
from quizgen.model import Reading
from quizgen.services import articles, correcting, corrections, following
from quizgen.services.corrections import Ledger, Outcome
from quizgen.web.extensions import this_teacher, transaction, works
from quizgen.web.forms import page
from quizgen.web.teacher.correction_forms import LEADS, CountedForm, JoinForm, LinkForm, RowForm, SourceForm
from quizgen.web.teacher.telling import errors_beside, told


def correct_claim(article_id: str, claim_id: str) -> ResponseReturnValue:
    """One row of the ledger: who says it, what is done, what is said."""
    ledger = ledger_of(article_id)
    row = correcting.attribution(ledger.reading, claim_id)
    now = {"source": row.source_ids[0] if len(row.source_ids) == 1 else "", "stance": row.stance.value}
    form = RowForm(data=now | {"content": claim_words(ledger.reading, claim_id), "count": str(ledger.count)})
    form.offer(ledger.reading, row)
    if form.validate_on_submit():
        with errors_beside(form), transaction() as session:
            given = form.given()
            if given["content"].split() == claim_words(ledger.reading, claim_id).split():
                del given["content"]  # shown as it is printed where it could not be made to stand alone
            outcome = corrections.correct_row(session, this_teacher(), article_id, claim_id, given, form.expected())
        if not form.errors:
            return follow_up(outcome, article_id, claim_id)
        form.count.data = str(ledger_of(article_id).count)  # whoever saves again has been told
    return _claim_page(article_id, ledger, claim_id, form)


def claim_words(reading: Reading, id: str) -> str:
    """What was said, as the form shows it: without quotation marks of ours."""
    row = correcting.attribution(reading, id)
    return row.content_resolved or claim_of(row, reading).strip("“”")


def link(article_id: str, claim_id: str) -> ResponseReturnValue:
    """This statement denies, contradicts or supports another."""
    form = LinkForm()
    back = url_for("teacher.correct_claim", article_id=article_id, claim_id=claim_id)
    return _corrected(back, corrections.link, article_id, claim_id, form.given(), form.expected())


def unlink(article_id: str, claim_id: str) -> ResponseReturnValue:
    """It has nothing to do with the other."""
    back = url_for("teacher.correct_claim", article_id=article_id, claim_id=claim_id)
    other = request.form.get("other", "")
    return _corrected(back, corrections.unlink, article_id, claim_id, other, CountedForm().expected())


def leave_out(article_id: str, claim_id: str) -> ResponseReturnValue:
    """Nobody said it."""
    back = url_for("teacher.correct_claim", article_id=article_id, claim_id=claim_id)
    return _corrected(back, corrections.leave_out, article_id, claim_id, CountedForm().expected())


def correct_source(article_id: str, source_id: str) -> ResponseReturnValue:
    """One source: its name and kind, what else it is called, and whether it is another one."""
    ledger = ledger_of(article_id)
    one = correcting.source(ledger.reading, source_id)
    now = {"name": one.name, "kind": one.kind.value, "naming": one.naming.value, "count": str(ledger.count)}
    form = SourceForm(data=now)
    if form.validate_on_submit():
        with errors_beside(form), transaction() as session:
            outcome = corrections.correct_source(
                session, this_teacher(), article_id, source_id, form.given(), form.expected()
            )
        if not form.errors:
            return follow_up(outcome, article_id)
        form.count.data = str(ledger_of(article_id).count)
    return _source_page(article_id, ledger, source_id, form)


def join(article_id: str, source_id: str) -> ResponseReturnValue:
    """Two sources are one."""
    form = JoinForm()
    back = url_for("teacher.correct_source", article_id=article_id, source_id=source_id)
    return _corrected(back, corrections.join, article_id, source_id, form.into.data or "", form.expected())


def split_off(article_id: str, source_id: str) -> ResponseReturnValue:
    """An alias is somebody else."""
    back = url_for("teacher.correct_source", article_id=article_id, source_id=source_id)
    alias = request.form.get("alias", "")
    return _corrected(back, corrections.split_off, article_id, source_id, alias, CountedForm().expected())


def take_back(article_id: str) -> ResponseReturnValue:
    """One correction counts no more."""
    number = request.form.get("number", "")
    if not number.isdigit() or len(number) > 9:
        raise NotFound("There is no such correction.")
    back = url_for("teacher.article", article_id=article_id)
    return _corrected(back, corrections.take_back, article_id, int(number))


def follow(quiz_id: str) -> ResponseReturnValue:
    """Brings a quiz up to date with what was corrected in its article, when its teacher says so."""
    with transaction() as session:
        job = following.bring_up_to_date(session, this_teacher(), quiz_id)
    works().jobs.wake()
    return redirect(url_for("teacher.job", job_id=job.id))


def claims(article_id: str) -> ResponseReturnValue:
    """Who says what, as a picture with its table."""
    with transaction(write=False) as session:
        found = articles.get(session, this_teacher(), article_id)
    reading = found.reading
    return render_template(
        "teacher/claim_map.html",
        article=found,
        rows=claim_rows(reading),
        shown=len(claim_map.shown(reading)),
    )


def ledger_of(article_id: str) -> Ledger:
    with transaction(write=False) as session:
        return corrections.ledger(session, this_teacher(), article_id)


def _corrected(back: str, service: Callable[..., Outcome], article_id: str, *given: object) -> ResponseReturnValue:
    """For buttons: what cannot be done is said on the page that the button stands on."""
    outcome = None
    with told(), transaction() as session:
        outcome = service(session, this_teacher(), article_id, *given)
    return follow_up(outcome, article_id) if outcome else redirect(back)


def follow_up(outcome: Outcome, article_id: str, claim_id: str = "") -> ResponseReturnValue:
    """To the job that makes questions again, else back to the ledger with the sentence."""
    for doubt in outcome.doubts:
        flash(doubt, "doubt")
    if outcome.job:
        works().jobs.wake()
        return redirect(url_for("teacher.job", job_id=outcome.job.id))
    flash(outcome.told, "good")
    return redirect(url_for("teacher.article", article_id=article_id, _anchor=f"row-{claim_id}" if claim_id else None))


def _claim_page(article_id: str, ledger: Ledger, claim_id: str, form: RowForm) -> ResponseReturnValue:
    row = correcting.attribution(ledger.reading, claim_id)
    adding = LinkForm(formdata=None, count=str(ledger.count))
    adding.offer(ledger.reading, row)
    text = ledger.reading.article.text
    before = next((one for one in claim_rows(ledger.found) if one.id == claim_id), None)
    return page(
        "teacher/correct_claim.html",
        form,
        article_id=article_id,
        row=row,
        shown=next(one for one in claim_rows(ledger.reading) if one.id == claim_id),
        before=before,
        evidence=[" ".join(span.of(text).split()) for span in row.evidence],
        lead=LEADS[row.form],
        adding=adding,
        count=ledger.count,
    )


def _source_page(article_id: str, ledger: Ledger, source_id: str, form: SourceForm) -> ResponseReturnValue:
    one = correcting.source(ledger.reading, source_id)
    joining = JoinForm(formdata=None, count=str(ledger.count))
    joining.offer(ledger.reading, one)
    said = [row for row in ledger.reading.attributions if source_id in row.source_ids]
    return page(
        "teacher/correct_source.html",
        form,
        article_id=article_id,
        source=one,
        said=[(row.id, claim_of(row, ledger.reading)) for row in said],
        joining=joining,
        count=ledger.count,
    )
