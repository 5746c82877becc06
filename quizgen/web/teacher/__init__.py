"""The teacher's pages: from an article to a reviewed, published, marked and printed quiz."""

from __future__ import annotations

from flask import Blueprint
from markupsafe import Markup

from quizgen.export import claim_map
from quizgen.model import Reading, why_not
from quizgen.services.wishes import USUAL
from quizgen.web.teacher import adding, articles, corrections, home, items, paper, publish, quizzes, results, words

blueprint = Blueprint("teacher", __name__)

#: Every address of a teacher, the view behind it and what it takes.
ROUTES = (
    ("/", home.home, ("GET",)),
    ("/articles", articles.all_articles, ("GET",)),
    ("/articles/new", articles.new_quiz, ("GET", "POST")),
    ("/articles/<article_id>", articles.article, ("GET",)),
    ("/articles/<article_id>/map", corrections.claims, ("GET",)),
    ("/articles/<article_id>/quizzes", articles.make_quiz, ("POST",)),
    ("/articles/<article_id>/claims/new", adding.add_claim, ("GET", "POST")),
    ("/articles/<article_id>/claims/<claim_id>", corrections.correct_claim, ("GET", "POST")),
    ("/articles/<article_id>/claims/<claim_id>/link", corrections.link, ("POST",)),
    ("/articles/<article_id>/claims/<claim_id>/unlink", corrections.unlink, ("POST",)),
    ("/articles/<article_id>/claims/<claim_id>/leave-out", corrections.leave_out, ("POST",)),
    ("/articles/<article_id>/sources/<source_id>", corrections.correct_source, ("GET", "POST")),
    ("/articles/<article_id>/sources/<source_id>/join", corrections.join, ("POST",)),
    ("/articles/<article_id>/sources/<source_id>/split", corrections.split_off, ("POST",)),
    ("/articles/<article_id>/corrections/take-back", corrections.take_back, ("POST",)),
    ("/jobs/<job_id>", articles.job, ("GET",)),
    ("/jobs/<job_id>.json", articles.job_state, ("GET",)),
    ("/quizzes/<quiz_id>", quizzes.review, ("GET",)),
    ("/quizzes/<quiz_id>/follow", corrections.follow, ("POST",)),
    ("/quizzes/<quiz_id>/title", quizzes.rename, ("POST",)),
    ("/quizzes/<quiz_id>/preview", quizzes.preview, ("GET",)),
    ("/quizzes/<quiz_id>/delete", quizzes.delete, ("GET", "POST")),
    ("/quizzes/<quiz_id>/items/new", items.new_item, ("GET", "POST")),
    ("/quizzes/<quiz_id>/items/<item_id>/edit", items.edit_item, ("GET", "POST")),
    ("/quizzes/<quiz_id>/items/<item_id>/status", items.item_status, ("POST",)),
    ("/quizzes/<quiz_id>/items/<item_id>/swap", items.swap_item, ("POST",)),
    ("/quizzes/<quiz_id>/items/<item_id>/evidence", items.ask_evidence, ("POST",)),
    ("/quizzes/<quiz_id>/items/<item_id>/move", items.move_item, ("POST",)),
    ("/quizzes/<quiz_id>/publish", publish.publish, ("GET", "POST")),
    ("/quizzes/<quiz_id>/close", publish.close, ("POST",)),
    ("/quizzes/<quiz_id>/reopen", publish.reopen, ("POST",)),
    ("/quizzes/<quiz_id>/release", publish.release, ("POST",)),
    ("/quizzes/<quiz_id>/live", publish.live, ("GET",)),
    ("/quizzes/<quiz_id>/results", results.results, ("GET",)),
    ("/quizzes/<quiz_id>/results/<attempt_id>", results.student_answers, ("GET",)),
    ("/quizzes/<quiz_id>/paper", paper.paper, ("GET",)),
    ("/quizzes/<quiz_id>/worksheet.pdf", paper.worksheet, ("GET",)),
    ("/quizzes/<quiz_id>/key.pdf", paper.key, ("GET",)),
)

for rule, view, methods in ROUTES:
    blueprint.add_url_rule(rule, view_func=view, methods=methods)


@blueprint.app_template_filter("figure")
def figure(value: float) -> str:
    """7.0 -> "7", 6.25 -> "6.3", 18432 -> "18,432": how a number reads in a sentence."""
    rounded = round(value, 1)
    return f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,}"


blueprint.add_app_template_filter(why_not)


@blueprint.app_template_filter("claim_map")
def drawn(reading: Reading) -> Markup:
    """Who says what, as a picture; it escapes every word itself."""
    return Markup(claim_map.svg(reading))


@blueprint.context_processor
def shared() -> dict[str, object]:
    """What several templates of the teacher need."""
    return {
        "words": words,
        "type_words": words.TYPES,
        "usual_types": USUAL,
        "skill_groups": words.SKILL_GROUPS,
        "accepted_files": articles.ACCEPTED_FILES,
    }
