"""Of whom is asked what kind of source somebody is."""

from __future__ import annotations

from random import Random

from quizgen.model import ContentForm, Quote
from quizgen.questions import candidates, type_named
from quizgen.questions.labels import EXPERT, PLAYER, PUBLIC, SPEAKS_FOR
from quizgen.questions.news.sports_report import of_sport
from tests.questions.draft import Draft

MATCH = "The striker of the Harwick football club missed the match after the coach and the referee met the players."
VOTE = "The council of Harwick wants to close the old pier, and the islanders are angry with the mayor and the board."


def kinds_asked(news):
    d = Draft(news, "Goalkeeper Jon Reed said that the old pier is safe.", headline="Anger at the pier")
    d.says(d.source("Jon Reed", "Reed"), "the old pier is safe", named="Goalkeeper Jon Reed", cue="said",
           form=ContentForm.CLAUSE, quote=Quote.INDIRECT)  # fmt: skip
    found = candidates(d.reading(), Random(1), (type_named("source_kind"),))
    return [question.options[question.key].text for question, _ in found]


def test_in_a_report_on_a_match_everybody_expects_a_player():
    assert of_sport(MATCH)
    assert not of_sport(VOTE)
    assert kinds_asked(VOTE) == [PLAYER]
    assert kinds_asked(MATCH) == []


def test_who_is_two_things_at_once_may_speak_as_either():
    for who, asked in (("Scientist Jon Reed", [EXPERT]), ("Scientist Jon Reed, who is a union delegate,", [])):
        d = Draft(VOTE, f"{who} said that the old pier is safe.", headline="Anger at the pier")
        d.says(d.source("Jon Reed", "Reed"), "the old pier is safe", named="Scientist Jon Reed", cue="said",
               form=ContentForm.CLAUSE, quote=Quote.INDIRECT)  # fmt: skip
        d.introduces("Jon Reed", "Scientist", "scientist", "Scientist Jon Reed")
        found = candidates(d.reading(), Random(1), (type_named("source_kind"),))
        assert [question.options[question.key].text for question, _ in found] == asked


def test_a_shopkeeper_may_be_asked_as_one_who_lives_there():
    d = Draft(VOTE, "“The pier is closed,” said Jon Reed, a shopkeeper in Harwick, whose children swim there.")
    d.says(d.source("Jon Reed", "Reed"), "The pier is closed", named="Jon Reed", cue="said",
           form=ContentForm.QUOTATION, quote=Quote.DIRECT)  # fmt: skip
    d.introduces("Jon Reed", "a shopkeeper in Harwick", "shopkeeper", "Jon Reed, a shopkeeper in Harwick")
    assert not list(candidates(d.reading(), Random(1), (type_named("source_kind"),)))


def test_a_resident_with_a_past_in_the_matter_is_no_mere_member_of_the_public():
    for more, asked in (("", [PUBLIC]), (", a retired fire captain,", [])):
        d = Draft(
            VOTE, f"Harwick resident Jon Reed{more} said that the old pier is safe.", headline="Anger at the pier"
        )
        d.says(d.source("Jon Reed", "Reed"), "the old pier is safe", named="Jon Reed", cue="said",
               form=ContentForm.CLAUSE, quote=Quote.INDIRECT)  # fmt: skip
        found = candidates(d.reading(), Random(1), (type_named("source_kind"),))
        assert [question.options[question.key].text for question, _ in found] == asked


def test_who_is_called_a_spokesman_speaks_for_others_as_everybody_sees():
    for words, asked in (("a lawyer for the mill", [SPEAKS_FOR]), ("a spokesman for the mill", [])):
        d = Draft(VOTE, f"Jon Reed, {words}, said that the old pier is safe.", headline="Anger at the pier")
        d.says(d.source("Jon Reed", "Reed"), "the old pier is safe", named="Jon Reed", cue="said",
               form=ContentForm.CLAUSE, quote=Quote.INDIRECT)  # fmt: skip
        d.introduces("Jon Reed", words, words.split()[1], f"Jon Reed, {words}")
        found = candidates(d.reading(), Random(1), (type_named("source_kind"),))
        assert [question.options[question.key].text for question, _ in found] == asked
