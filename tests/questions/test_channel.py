"""By which way words reached an article, as its sentences tell, and what is asked about it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import ContentForm, Naming, Option, Quote, Span
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.channel.channel_hints import hinted
from quizgen.questions.channel.channels import way_of
from quizgen.questions.labels import (
    AT_HEARING,
    BY_BROADCAST,
    CHANNELS,
    FROM_OUTLET,
    FROM_PERSON,
    FROM_STATEMENT,
    FROM_STUDY,
    IN_SPEECH,
    IN_STUDY,
    IN_WRITING,
    LISTENERS,
    NO_WAY_TOLD,
    ON_THE_WEB,
    SPOKEN_TO,
    TO_ONE_OUTLET,
    TO_REPORTERS,
)
from quizgen.questions.planning.collisions import collide
from tests.questions.draft import Draft

SAID = "the old pier needs nine new pillars"
#: The sentence, with "…" for what was said, and the way that it tells.
TOLD = [
    ("Ann Hill told Reuters that ….", TO_ONE_OUTLET),
    ("Ann Hill told the Harwick Gazette ….", TO_ONE_OUTLET),
    ("Ann Hill told BBC Radio 4's Today programme that ….", TO_ONE_OUTLET),
    ("Ann Hill told the newspaper that ….", TO_ONE_OUTLET),
    ("Ann Hill, mayor of Harwick, told the Daily Post ….", TO_ONE_OUTLET),
    ("Ann Hill told Reuters in an interview on Friday that ….", TO_ONE_OUTLET),
    ("In an interview with the Orrin Herald on Monday, Ann Hill said ….", TO_ONE_OUTLET),
    ("Speaking to Sky News, Ann Hill said ….", TO_ONE_OUTLET),
    ("Ann Hill, speaking to the BBC, said ….", TO_ONE_OUTLET),
    ("Ann Hill told reporters that ….", TO_REPORTERS),
    ("Ann Hill told the assembled press that ….", TO_REPORTERS),
    ("Ann Hill told a news conference in Harwick that ….", TO_REPORTERS),
    ("At a news conference on Friday, Ann Hill said ….", TO_REPORTERS),
    ("Ann Hill said at a press briefing that ….", TO_REPORTERS),
    ("In a statement, Ann Hill said ….", IN_WRITING),
    ("On Friday, in a brief statement, Ann Hill said ….", IN_WRITING),
    ("Ann Hill said in a letter that ….", IN_WRITING),
    ("Ann Hill said on Monday in a written statement that ….", IN_WRITING),
    ("Ann Hill said by e-mail that ….", IN_WRITING),
    ("Ann Hill wrote on Twitter that ….", ON_THE_WEB),
    ("Ann Hill tweeted that ….", ON_THE_WEB),
    ("In a blog post on Tuesday, Ann Hill said ….", ON_THE_WEB),
    ("Ann Hill said in a speech on Tuesday that ….", IN_SPEECH),
    ("Ann Hill told a rally in Orrin that ….", IN_SPEECH),
    ("Ann Hill told her party conference that ….", IN_SPEECH),
    ("Speaking at a campaign rally, Ann Hill said ….", IN_SPEECH),
    ("Ann Hill, a baker, said at Mr Orr’s rally that ….", ""),
    ("Ann Hill told the court that ….", AT_HEARING),
    ("Ann Hill told MPs that ….", AT_HEARING),
    ("Ann Hill told the Senate Banking Committee that ….", AT_HEARING),
    ("Ann Hill testified that ….", AT_HEARING),
    ("Ann Hill said in her annual report that ….", IN_STUDY),
    ("Ann Hill said in a televised address that ….", BY_BROADCAST),
    ("Ann Hill said on local radio that ….", BY_BROADCAST),
    ("Ann Hill told Channel 4 News that ….", TO_ONE_OUTLET),
    ("Ann Hill told the Daily Express ….", TO_ONE_OUTLET),
    ("Ann Hill told state television that ….", TO_ONE_OUTLET),
    ("Ann Hill told a group of reporters that ….", TO_REPORTERS),
    ("Ann Hill said on a conference call with reporters that ….", TO_REPORTERS),
    ("Ann Hill wrote on X that ….", ON_THE_WEB),
    ("Ann Hill told Harwick Crown Court that ….", AT_HEARING),
    ("Ann Hill said in an address to the harbour board that ….", IN_SPEECH),
    ("Ann Hill said at her party’s annual conference that ….", IN_SPEECH),
    # a congress of an industry is no parliament, and a statement in parliament is spoken
    ("Ann Hill told the World Timber Congress that ….", ""),
    ("In a statement to MPs, Ann Hill said ….", ""),
    ("In her pre-Budget report, Ann Hill said ….", ""),
    ("In a statement recorded for the evening, Ann Hill said ….", ""),
    ("Ann Hill said in the debate spin room that ….", ""),
    ("Ann Hill said in a report in the Harwick Gazette that ….", ""),
    # no way is told, or more than one, or one that is not this one
    ("Ann Hill said ….", ""),
    ("Ann Hill told her neighbour that ….", ""),
    ("Ann Hill told Reuters at a news conference that ….", ""),
    ("Ann Hill told Reuters and the Gazette that ….", ""),
    ("Ann Hill told BBC reporters that ….", TO_REPORTERS),
    ("Ann Hill told a Sky News reporter and a Senate panel that ….", ""),
    ("Ann Hill told the Post Office that ….", ""),
    ("In a court statement, Ann Hill said ….", ""),
    ("Ann Hill told a meeting of MPs and peers that ….", ""),  # of a party, and no sitting
    ("Ann Hill told MPs that ….", AT_HEARING),
    ("Ann Hill, who had refused to speak at a news conference, said ….", ""),
    ("Ann Hill said after a news conference that ….", ""),
    ("Ann Hill wrote that ….", ""),
    # a consultation, what is filed, who works there, and before which time
    ("Ann Hill said during the hearing phase that ….", ""),
    ("Ann Hill said at the hearing on Friday that ….", AT_HEARING),
    ("Ann Hill said in court papers that ….", ""),
    ("Ann Hill said in court on Friday that ….", AT_HEARING),
    ("Ann Hill told the court reporter that ….", ""),
    ("Ann Hill told the talent show judge that ….", ""),
    ("Ann Hill told the Senate Republicans that ….", ""),
    ("Ann Hill said before the court hearing that ….", ""),
    ("Ann Hill told the FM that ….", ""),
    ("Ann Hill told Royal Mail that ….", ""),
    ("Ann Hill told Canada Post that ….", ""),
    ("Ann Hill told the agency that ….", ""),  # of the environment, it may be
    ("Ann Hill told the news agency that ….", TO_ONE_OUTLET),
    ("Ann Hill said in a police interview that ….", ""),
    ("Ann Hill said in an interview with detectives that ….", ""),
    ("Ann Hill said in an interview on Friday that ….", TO_ONE_OUTLET),
    ("Ann Hill said in the paper that ….", ""),
    ("Ann Hill said in a paper on crabs that ….", IN_STUDY),
    ("Ann Hill said in her study that ….", ""),
    ("Ann Hill said at the town hall that ….", ""),
    ("Ann Hill said at the convention center that ….", ""),
    ("Ann Hill said at a town hall in Orrin that ….", IN_SPEECH),
    ("Ann Hill said in the debate over fares that ….", ""),
    ("Ann Hill said on police radio that ….", ""),
    ("Ann Hill said on X Factor that ….", ""),
]
CUES = {"told": "tell", "wrote": "write", "tweeted": "tweet", "testified": "testify", "said": "say"}


def said(sentence, *after, who="Ann Hill"):
    """A hand-made reading of one sentence in which somebody says something, with others after it."""
    d = Draft(sentence.replace("…", SAID), *after, headline="Council looks at pier")
    cue = next(word for word in CUES if f"{word} " in sentence.split(who, 1)[1])
    hill = d.source(who, who.split()[-1])
    d.says(hill, SAID, named=who, cue=cue, lemma=CUES[cue])
    return d


@pytest.mark.parametrize(("sentence", "label"), TOLD)
def test_a_sentence_tells_one_way(sentence, label):
    reading = said(sentence).reading()
    way = way_of(reading.attributions[0], reading)
    assert (way.label if way else "") == label


def test_a_sentence_in_which_another_speaks_tells_none():
    d = said("In a letter Tom Reyes said that Ann Hill said ….")
    reyes = d.source("Tom Reyes")
    d.says(reyes, "Ann Hill said", printed="Ann Hill said", named="Tom Reyes", cue="said that")
    reading = d.reading()
    assert way_of(reading.attributions[0], reading) is None


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("channel"),))
    return [question for question, reasons in found if not reasons]


def test_the_way_is_asked_for_and_not_shown():
    (question,) = asked(said("Ann Hill told reporters that …."))
    assert question.options[question.key].text == LISTENERS[TO_REPORTERS]
    assert "Ann Hill" in question.stem
    assert SAID in question.stem
    assert "reporters" not in question.stem
    assert {option.text for option in question.options} <= {*SPOKEN_TO}
    assert question.options[-1].text == NO_WAY_TOLD
    assert "“reporters”" in question.options[question.key].feedback


#: A listener is asked for where the sentence names one, and a way where it tells one: never "how or to whom".
OF_ONE_KIND = [
    ("Ann Hill told the Harwick Gazette that ….", "to whom", SPOKEN_TO),
    ("Speaking to reporters, Ann Hill said ….", "to whom", SPOKEN_TO),
    ("Ann Hill told the court that ….", "to whom", SPOKEN_TO),
    ("At a news conference on Friday, Ann Hill said ….", "in which of these ways", CHANNELS),
    ("In a statement, Ann Hill said ….", "in which of these ways", CHANNELS),
    ("In an interview with the Harwick Gazette, Ann Hill said ….", "in which of these ways", CHANNELS),
]


@pytest.mark.parametrize(("sentence", "how", "scale"), OF_ONE_KIND)
def test_the_options_are_ways_or_listeners_and_never_both(sentence, how, scale):
    (question,) = asked(said(sentence))
    assert how in question.stem.lower()
    assert {option.text for option in question.options} <= {*scale}


def test_an_email_to_one_paper_is_not_set_beside_an_interview():
    (question,) = asked(said("Ann Hill said in an email to The Lantern that ….", "The Gazette had an interview first."))
    assert question.options[question.key].text == IN_WRITING
    assert TO_ONE_OUTLET not in {option.text for option in question.options}


def test_what_may_be_true_as_well_is_no_rival():
    (question,) = asked(said("Ann Hill said on local radio that …."))
    shown = {option.text for option in question.options}
    assert not shown & {TO_ONE_OUTLET, TO_REPORTERS, IN_SPEECH}
    (question,) = asked(said("In a statement, Ann Hill said ….", "The mayor is to give a speech on Friday."))
    assert not {option.text for option in question.options} & {IN_SPEECH, ON_THE_WEB}


def test_social_media_tempt_nobody_before_there_were_any():
    for seed in range(8):
        found = candidates(said("Ann Hill told reporters that ….").reading(), Random(seed), (type_named("channel"),))
        assert all(ON_THE_WEB not in {option.text for option in q.options} for q, _ in found)


def test_the_same_words_by_two_ways_are_not_asked_about():
    d = said("Ann Hill told reporters that ….", f"In a statement, Mayor Hill said {SAID} soon.")
    d.says("S1", f"{SAID} soon", named="Mayor Hill", cue="said")
    assert not asked(d)


def untold(
    sentence, *after, headline="Old pier needs new pillars", gazette="Tom Reyes told the Harwick Gazette that {}."
):
    """A report that tells of one source, far from Ann Hill, how it got its words."""
    late = "the boats of the island were late"
    d = Draft(
        sentence.replace("…", SAID),
        *after,
        "It rained for a day.",
        "The sea was grey.",
        "A lamp went out.",
        gazette.format(late),
        headline=headline,
    )
    cue = next(word for word in (*CUES, "says") if f"{word} " in sentence.split("Ann Hill", 1)[1])
    d.says(d.source("Ann Hill", "Hill"), SAID, named="Ann Hill", cue=cue, lemma=CUES.get(cue, "say"))
    if cue == "says":
        d.attributions[-1] = replace(d.attributions[-1], tense="present")
    d.says(d.source("Tom Reyes"), late, named="Tom Reyes", cue="told" if "told" in gazette else "said that",
           lemma="tell" if "told" in gazette else "say")  # fmt: skip
    return d


def of_no_way(draft):
    return [question for question in asked(draft) if question.options[question.key].text == NO_WAY_TOLD]


def test_where_no_way_is_told_that_is_the_answer():
    (question,) = of_no_way(untold("Ann Hill said …."))
    assert len(question.options) >= 3
    assert "in which of these ways" in question.stem.lower()
    assert {option.text for option in question.options} <= {*CHANNELS}


@pytest.mark.parametrize(
    "draft",
    [
        untold("Ann Hill said ….", gazette="Tom Reyes said that {}."),  # of nobody is told how the paper got the words
        untold("Ann Hill says …."),  # so a feature passes on what its writer was told
        untold("Rain fell. Nothing else was told on Monday.\n\nAnn Hill said ….", headline="Late boats anger the town"),
    ],
)
def test_nobody_asks_for_the_way_of_what_matters_little_or_may_be_from_an_interview(draft):
    assert not of_no_way(draft)


@pytest.mark.parametrize(
    "after",
    [
        "The mayor had called a news conference for Friday.",
        "She was speaking in the town hall.",
        "The council held a public meeting about the pier.",
        "Hill was interviewed on Friday.",
        "She stood outside the polling station with a poster.",
        "The neighbour beside her smiled and nodded.",
    ],
)
def test_where_a_way_may_be_told_nobody_says_that_none_is(after):
    assert not of_no_way(untold("Ann Hill said ….", after))


def test_of_a_crowd_nobody_asks_where_it_spoke():
    d = Draft(f"Traders said {SAID}.")
    d.says(d.source("Traders", naming=Naming.UNNAMED_GROUP, coarse="group"), SAID, named="Traders", cue="said")
    assert not asked(d)


def test_what_cannot_stand_alone_is_shown_before_it_is_asked_about():
    words = "there was ‘great joy’ in Orrin when she built all nine pillars for the old pier in 1990"
    d = Draft(f"Ann Hill told Reuters that {words}.")
    d.says(d.source("Ann Hill", "Hill"), words, named="Ann Hill", cue="told", lemma="tell", quote=Quote.PART_DIRECT)
    stems = [one.stem for one in asked(d)]
    assert stems == [f"To whom did Ann Hill say the following, as the article puts it: “{words}”?"]


@pytest.mark.parametrize(
    "words",
    [
        "nine of the ‘old’ pillars stood in the water of 1990 and that some crews went home",
        "‘nine of the pillars’ had been lost and that the rest of them were ‘past all repair’",
    ],
)
def test_a_ragged_piece_is_not_printed(words):
    d = Draft(f"Ann Hill told Reuters that {words}.")
    d.says(d.source("Ann Hill", "Hill"), words, named="Ann Hill", cue="told", lemma="tell", quote=Quote.PART_DIRECT)
    assert not any("as the article puts it" in one.stem for one in asked(d))


def test_words_of_nobody_in_sight_are_asked_about_without_a_name():
    d = Draft("“Nine of the pillars are older than the town,” she told Reuters.")
    d.says((), "Nine of the pillars are older than the town", named="she", cue="told", lemma="tell",
           form=ContentForm.QUOTATION, quote=Quote.DIRECT)  # fmt: skip
    (question,) = asked(d)
    assert question.stem.endswith("were these words said: “Nine of the pillars are older than the town”?")
    assert question.options[question.key].text == LISTENERS[TO_ONE_OUTLET]


#: What was said at length, and the beginning that can stand for it: a clause, and no phrase that is cut in two.
BEGUN = [
    (
        "We have looked at each of the nine pillars, and found deep cracks in nearly all of those that go down to the"
        " sea",
        "We have looked at each of the nine pillars",
    ),
    (
        "The crew has a broad new boat on the coast and as far as I know it is the fastest of all those that sail"
        " out of Harwick in winter",
        "The crew has a broad new boat on the coast",
    ),
    (
        "The keeper has great influence on the crews but, sadly for all of those who live on the island, it is not"
        " what he uses",
        "The keeper has great influence on the crews",
    ),
    (
        "The old pier will never be the same again [...] The sea will have it within the year",
        "",
    ),
    (
        "If you really like the old pier in the harbour, then it is worth going down to the sea in the winter to"
        " see it",
        "",
    ),
    (
        "There is no doubt that, in the long years since the pier was opened, the crews of the boats have done much"
        " for it",
        "",
    ),
]


@pytest.mark.parametrize(("words", "begun"), BEGUN)
def test_a_long_quotation_is_told_by_its_beginning(words, begun):
    d = Draft(f"“{words},” Ann Hill told reporters.")
    d.says(d.source("Ann Hill", "Hill"), words, named="Ann Hill", cue="told", lemma="tell",
           form=ContentForm.QUOTATION, quote=Quote.DIRECT)  # fmt: skip
    (question,) = asked(d)
    assert (f"the words that begin “{begun}”" if begun else "did Ann Hill speak") in question.stem


def test_words_far_from_who_says_them_may_be_of_another():
    far = "The new pier costs less than the old one did when it was built in the spring of that year"
    for between in ("", f"{far}, "):
        d = Draft(f"“All nine of the pillars are older than the town,” {between}said Ann Hill in a speech.")
        d.says(d.source("Ann Hill", "Hill"), "All nine of the pillars are older than the town", named="Ann Hill",
               cue="said", form=ContentForm.QUOTATION, quote=Quote.DIRECT)  # fmt: skip
        assert bool(asked(d)) is not bool(between)


def test_whoever_is_spoken_about_in_the_words_does_not_say_them():
    for words in ("Bolt smiles at all nine of the crew", "He smiles at all nine of the crew"):
        d = Draft(f"“{words},” Bolt told Reuters.")
        d.says(d.source("Bolt"), words, named="Bolt", cue="told", lemma="tell",
               form=ContentForm.QUOTATION, quote=Quote.DIRECT)  # fmt: skip
        assert bool(asked(d)) is words.startswith("He")


@pytest.mark.parametrize(
    "what", ["Ann Hill is a robot.", "The puppet Ann Hill came.", "Ann Hill, a virtual face, came."]
)
def test_nobody_asks_how_a_robot_chose_to_speak(what):
    assert asked(said("Ann Hill told reporters that …."))
    assert not asked(said("Ann Hill told reporters that ….", what))


def test_a_letter_is_not_said_by_whom_it_is_sent_to():
    d = Draft(f"A letter to Ann Hill told reporters that {SAID}.")
    d.says(d.source("Ann Hill"), SAID, named="A letter to Ann Hill", cue="told", lemma="tell")
    assert not asked(d)


def test_the_official_is_not_the_town_that_he_is_of():
    d = Draft(f"The grain goes to Orrin. The official told reporters that {SAID}.")
    d.says(d.source("Orrin", coarse="organisation"), SAID, named="The official", cue="told", lemma="tell")
    assert not asked(d)


def test_a_claim_that_is_called_something_is_not_said():
    d = Draft(f"In a televised speech Ann Hill called claims that {SAID} untrue.")
    d.says(d.source("Ann Hill"), SAID, named="Ann Hill", cue="called", lemma="call")
    assert not asked(d)


def test_no_other_question_names_the_speaker_beside_the_way():
    question = next(iter(asked(said("In an e-mail, Ann Hill said …."))))
    told = "What does the verb “argue” mean in the sentence that begins “Hill argued in {} about the weather”?"
    far = (Span(9000, 9050),)
    other = replace(
        question, type="word_in_context", about=(), evidence=far, options=(Option("A walk", True), Option("A ship"))
    )
    assert collide(question, replace(other, stem=told.format("her e-mail")), NATURES)
    assert not collide(question, replace(other, stem=told.format("short")), NATURES)


def test_an_advisory_tells_a_way():
    assert of_no_way(untold("On Monday Ann Hill said …."))
    assert not of_no_way(untold("In an advisory Ann Hill said …."))


def test_of_sport_nobody_asks_where_it_was_said():
    match = "The coach of the rugby team named a squad for the match and the cup final."
    assert of_no_way(untold("Ann Hill said …."))
    assert not of_no_way(untold("Ann Hill said ….", match))


PASSED_ON = [
    ("The Harwick Gazette", "outlet", Naming.NAMED_ORGANISATION, FROM_OUTLET),
    ("A survey of the coast", "document", Naming.UNNAMED_GROUP, FROM_STUDY),
    ("A report", "document", Naming.UNNAMED_GROUP, FROM_STUDY),
    ("A statement from the board", "document", Naming.UNNAMED_GROUP, FROM_STATEMENT),
    ("A Gazette poll", "document", Naming.UNNAMED_GROUP, ""),
    ("A Harwick Gazette poll", "document", Naming.UNNAMED_GROUP, ""),
    ("The Harwick Gazette average", "outlet", Naming.NAMED_ORGANISATION, ""),
    ("A constitution", "document", Naming.UNNAMED_GROUP, ""),
]


@pytest.mark.parametrize(("who", "coarse", "naming", "label"), PASSED_ON)
def test_what_passes_a_statement_on_is_of_one_kind(who, coarse, naming, label):
    d = Draft(f"{who} said {SAID}.", headline="Council looks at pier")
    d.says(d.source(who, naming=naming, coarse=coarse), SAID, named=who, cue="said")
    found = asked(d)
    assert [question.options[question.key].text for question in found] == ([label] if label else [])


def test_what_a_study_has_not_found_is_not_what_it_says():
    for found, asked_ in (("found that", True), ("found no evidence that", False)):
        d = Draft(f"A survey of the coast {found} {SAID}.", headline="Council looks at pier")
        d.says(d.source("A survey of the coast", naming=Naming.UNNAMED_GROUP, coarse="document"), SAID,
               named="A survey of the coast", cue="found", lemma="find")  # fmt: skip
        assert bool(asked(d)) is asked_


def test_what_else_the_sentence_names_is_not_its_source():
    d = Draft(f"The polls are close, although history says {SAID}.", headline="Council looks at pier")
    d.says(d.source("history", coarse="document", naming=Naming.UNNAMED_GROUP), SAID, named="history", cue="says")
    assert not asked(d)


def test_a_body_is_named_with_its_article_and_a_voter_without_what_she_is():
    for who, coarse, naming, shown in (
        ("Harbour Board", "organisation", Naming.NAMED_ORGANISATION, "did the Harbour Board say"),
        ("Voter Ann Hill", "person", Naming.NAMED_PERSON, "did Ann Hill say"),
    ):
        told = f"The {who}" if coarse == "organisation" else who
        d = Draft(f"{told} told reporters that {SAID}.")
        d.says(d.source(who, coarse=coarse, naming=naming), SAID, named=who, cue="told", lemma="tell")
        assert all(shown in question.stem for question in asked(d))


def test_an_outlet_that_counts_or_is_the_news_is_no_mere_outlet():
    gazette = {"naming": Naming.NAMED_ORGANISATION, "coarse": "outlet"}
    for lemma, headline in (("find", "Council looks at pier"), ("say", "Harwick Gazette closes")):
        d = Draft(f"The Harwick Gazette said {SAID}.", headline=headline)
        who = d.source("The Harwick Gazette", "Harwick Gazette", **gazette)
        d.says(who, SAID, named="The Harwick Gazette", cue="said", lemma=lemma)
        assert not asked(d)


def test_who_wrote_a_statement_may_be_named():
    d = Draft(f"A statement from Ann Hill said {SAID}.", headline="Council looks at pier")
    who = d.source("A statement from Ann Hill", naming=Naming.UNNAMED_GROUP, coarse="document")
    d.says(who, SAID, named="A statement from Ann Hill", cue="said")
    assert all(FROM_PERSON not in {option.text for option in question.options} for question in asked(d))


HINTED = [
    ("He called a news conference.", TO_REPORTERS),
    ("The Harwick Gazette has it.", TO_ONE_OUTLET),
    ("It was on the radio.", BY_BROADCAST),
    ("She posted it.", ON_THE_WEB),
    ("The letters came late.", IN_WRITING),
    ("A study was made.", IN_STUDY),
    ("The crowds cheered.", IN_SPEECH),
    ("The judge’s wig was old.", AT_HEARING),
]


@pytest.mark.parametrize(("text", "label"), HINTED)
def test_a_word_hints_at_a_way(text, label):
    assert label in hinted(text)
    assert not hinted("The pier needs nine new pillars.")
