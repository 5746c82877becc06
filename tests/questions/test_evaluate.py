"""The types that judge a report: who stands behind it, what kind of source, the headline, whose view is missing."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import FactKind, LinkKind, Naming, Span, Stance
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.labels import (
    ARTIST,
    COMPANY,
    DENIED,
    DISPUTED,
    EXPERT,
    ITS_OWN,
    KINDS,
    MEDIA,
    NEWS_QUESTIONS,
    OF_NAMED,
    OF_NAMELESS,
    OFFICIAL,
    PRESENTED,
    PUBLIC,
    RELATIVE,
    SAYS_SO,
    SEVERAL_SOURCES,
    SPEAKS_FOR,
    STANDING,
    WHEN,
)
from quizgen.questions.planning.arranging import arrange
from quizgen.questions.planning.collisions import collide
from quizgen.questions.sources.kinds_told import rival_kinds
from quizgen.questions.sources.roles import role_of, speaks_from_a_firm
from tests.questions.draft import Draft, fares, harbour, storm


def ask(name, draft, seeds=range(4)):
    """All that may be shown of one type, over several seeds."""
    kinds = (type_named(name),)
    return [q for seed in seeds for q, why in candidates(draft.reading(), Random(seed), kinds) if not why]


def key(question):
    return question.options[question.key].text


def standing(draft, claim):
    """The labels that are keyed where the stem has the claim."""
    return {key(q) for q in ask("status", draft) if claim in q.stem and q.options[0].text in (STANDING[0], ITS_OWN)}


STANDINGS = [
    (storm, "the pumps in the tunnel had failed within an hour", {OF_NAMED}),
    (storm, "the fire crew laid forty sandbags along the platform", set()),  # beside the headline, and no figure
    (harbour, "the rescue boats arrived after four hours", set()),  # nobody would ask for its source
    (harbour, "the railway line to Ostwick reopened on Monday", set()),  # a side matter
    (harbour, "water covered 340 gardens in the lower town", set()),  # which lower town?
    (harbour, "the tide gate was left open overnight", set()),  # some reports: nobody can be found
]


@pytest.mark.parametrize(("draft", "claim", "labels"), STANDINGS)
def test_how_a_statement_is_presented(draft, claim, labels):
    assert standing(draft(), claim) == labels


OWN = [
    ("Some 340 gardens of Harwick were under water.", {ITS_OWN}),
    ("Harwick beat the port team by 340 points.", set()),  # nobody asks for the source of a result
    ("A poll asked 900 people about it. Brandt comes in at 34 per cent in Harwick.", set()),  # the poll's figure
    ("The sun shone. Some 340 gardens of Harwick were under water.", {ITS_OWN}),
]


def test_a_figure_of_a_row_that_somebody_counted_is_not_the_articles_own():
    told = "Tarnmouth had 90 dry gardens"
    row = "In May the sun shone. Some 340 gardens of Harwick were under water."
    for apart, labels in ((" ", set()), ("\n\n", {ITS_OWN})):
        draft = Draft("Snow fell on Harwick in May.", *f"{told}, Harbour Watch said.{apart}{row}".split("\n\n"))
        draft.says(draft.source("Harbour Watch", naming=Naming.NAMED_ORGANISATION), told, named="Harbour Watch")
        draft.statement("Some 340 gardens of Harwick were under water")
        assert {key(q) for q in ask("status", draft) if "340 gardens" in q.stem} == labels


@pytest.mark.parametrize(("text", "labels"), OWN)
def test_what_the_article_states_itself(text, labels):
    draft = Draft("Snow fell on Harwick in May.", text)
    draft.statement(text.split(". ")[-1].rstrip("."))
    assert {key(q) for q in ask("status", draft)} == labels


@pytest.mark.parametrize(("end", "labels"), [("", {ITS_OWN}), (", it added", set()), (", the Watch said", set())])
def test_what_is_told_at_the_end_of_its_sentence_is_not_the_articles_own(end, labels):
    draft = Draft("Snow fell on Harwick in May.", f"Some 340 gardens of Harwick were under water{end}.")
    draft.statement("Some 340 gardens of Harwick were under water")
    assert {key(q) for q in ask("status", draft)} == labels


def test_a_claim_that_one_denies_is_disputed():
    draft = storm()
    denial = draft.says(draft.sources[2].id, "the pumps in the tunnel had failed", printed="no train was inside",
                        stance=Stance.DENIES, lemma="deny")  # fmt: skip
    draft.link(LinkKind.DENIES, denial, "A1", topic="whether the pumps failed")
    assert standing(draft, "the pumps in the tunnel had failed within an hour") == {DISPUTED}


def test_two_who_say_it_in_one_breath_are_several():
    draft = storm()
    both = (draft.sources[0].id, draft.sources[1].id)
    draft.attributions[0] = replace(draft.attributions[0], source_ids=both, source_text="Brandt and Voss")
    assert standing(draft, "the pumps in the tunnel had failed within an hour") == {SEVERAL_SOURCES}


def test_what_the_reporter_says_as_well_is_not_the_source_s_word_alone():
    draft = Draft(
        "Mayor Lena Brandt said the pumps in the tunnel had failed within an hour. The pumps failed after one hour."
    )
    draft.says(draft.source("Mayor Lena Brandt", "Brandt"), "the pumps in the tunnel had failed within an hour")
    assert standing(draft, "the pumps") == set()


@pytest.mark.parametrize(("answer", "labels"), [("The sun shone.", 4), ("The rail company disputed this.", 3)])
def test_that_a_source_denies_it_is_offered_only_where_surely_none_does(answer, labels):
    draft = Draft(f"Mayor Lena Brandt said the pumps in the tunnel had failed within an hour. {answer}")
    draft.says(draft.source("Mayor Lena Brandt", "Brandt"), "the pumps in the tunnel had failed within an hour")
    assert {len(q.options) for q in ask("status", draft)} == {labels}


def test_a_denial_of_what_nobody_says():
    draft = Draft("Mayor Lena Brandt denied that the old pumps in the tunnel had failed within an hour.")
    draft.says(draft.source("Mayor Lena Brandt"), "the old pumps in the tunnel had failed within an hour",
               lemma="deny", stance=Stance.DENIES)  # fmt: skip
    assert standing(draft, "the old pumps") == {DENIED}


HEDGES = [
    ("A crane was reportedly moved across the whole harbour at night.", {OF_NAMELESS}),
    ("The oldest crane of Harwick is thought to have been sold to a museum.", {OF_NAMELESS}),
    ("A crane was reportedly moved at night, according to the mayor.", set()),
    ("He was reportedly moved to the oldest prison of Harwick at night.", set()),
    ("The clerk, who is said to be the richest man in Harwick, sold a crane.", set()),
]


@pytest.mark.parametrize(("sentence", "labels"), HEDGES)
def test_a_hedge_leaves_the_source_unnamed(sentence, labels):
    found = {key(q) for q in ask("status", Draft(f"Snow fell on Harwick. {sentence}"))}
    assert found == labels


NEEDY = [
    "the game sold more than a million copies in nine days",
    "the 50-year-old MP would lose every vote in Harwick",
    "Windows would not work with most copies of its oldest programs",
    "some were still too weak to leave the old hospital of Harwick",
    "Brandt would never allow him to sell the pumps of Harwick",
    "it is likely to go on until every baker of Harwick sells its bread for less",
    "it was forced to close every old mill of Harwick in the spring",
]


@pytest.mark.parametrize("claim", NEEDY)
def test_what_only_the_sentence_before_explains_is_not_asked_about(claim):
    draft = Draft(f"Snow fell on Harwick. It fell all night. Baker Ana Lopes said that {claim}.")
    draft.says(draft.source("Baker Ana Lopes"), claim)
    assert standing(draft, claim[:20]) == set()


UNCLEAR = [
    "a retired clerk, Orr had kept the list for years",  # what stands first is not the subject
    "because of the rain, the count took four days",
    "the seventh was found in the mill by two boys",
    "the main goal of the effort was to win the spring vote",
    "the district includes most of the old harbour town",  # which district, another sentence tells
    "thus, the clerk kept every coin in the drawer",
    "there was good reason for so little joy",
    "2.4 million were sent to the mills of Harwick in the spring",
    "the mayor kept the list and that the clerk lost it",
    "Jon Reed’d wait until the new clerk had come to town",
    "on Tuesday was the birthday of the old clerk",
    "three mills — Orr, Reed and Lind closed in the spring",
    "the mayor kept it; the clerk kept the rest of it",
]


@pytest.mark.parametrize("claim", UNCLEAR)
def test_what_is_not_clear_by_itself_is_not_asked_about(claim):
    draft = Draft(f"Snow fell on Harwick. It fell all night. The roads froze. Baker Ana Lopes said that {claim}.")
    draft.says(draft.source("Baker Ana Lopes"), claim)
    assert standing(draft, claim[:20]) == set()


@pytest.mark.parametrize(
    ("text", "claim", "named", "cue"),
    [
        (
            "Mr Orr warned the minister about the wall, said a clerk who was in the room that day.",
            "a clerk who was in the room that day",
            "Mr Orr",
            "warned",
        ),
        (
            "Voters in the town are watching Ann Hill argue that the old wall will hold for years.",
            "the old wall will hold for years",
            "Voters in the town",
            "argue",
        ),
    ],
)
def test_a_source_that_somebody_stands_between_is_not_keyed(text, claim, named, cue):
    draft = Draft(text)
    draft.says(draft.source(named), claim, named=named, cue=cue)
    assert standing(draft, claim) == set()


VOICES = [
    ("Baker Ana Lopes", Naming.NAMED_PERSON, "person", {OF_NAMED}),
    ("Some neighbours", Naming.UNNAMED_GROUP, "group", {OF_NAMELESS}),
    ("Law lords", Naming.UNNAMED_GROUP, "group", set()),  # a reader knows which body
    ("Republicans in Harwick", Naming.NAMED_ORGANISATION, "organisation", set()),  # named, or described?
    ("The Harwick Gazette", Naming.NAMED_ORGANISATION, "outlet", {OF_NAMED}),
]


@pytest.mark.parametrize(("name", "naming", "coarse", "labels"), VOICES)
def test_a_source_is_named_or_unnamed_beyond_doubt(name, naming, coarse, labels):
    draft = Draft(f"Snow fell on Harwick. {name} said that the old wall of Harwick was never safe.")
    draft.says(draft.source(name, naming=naming, coarse=coarse), "the old wall of Harwick was never safe", named=name)
    assert standing(draft, "the old wall") == labels


def test_what_somebody_hopes_is_nobody_else_s_to_say():
    draft = Draft("Snow fell on Harwick. Baker Ana Lopes said that she hoped for a much better year than this.")
    draft.says(draft.source("Baker Ana Lopes", "Lopes"), "Lopes hoped for a much better year than this",
               printed="she hoped for a much better year than this")  # fmt: skip
    draft.attributions[0] = replace(draft.attributions[0], self_reference=True)
    assert standing(draft, "Lopes hoped") == set()


def test_a_page_of_posts_has_no_reporter():
    draft = Draft(
        "The harbour crew painted every boat in the old port blue.",
        "@harwick_boats.",
        "Nobody asked the boats.",
        "Ana Lopes.",
        "Blue is the best.",
        "@blue.",
    )
    draft.statement("The harbour crew painted every boat in the old port blue")
    assert standing(draft, "the harbour crew painted") == set()


FIGURES = [
    ("for 38 years", "38", "years", False),  # tells no more than a clock
    ("at 38 stations", "38", "stations", True),
    ("at 100 percent", "100 percent", "percent", False),
    ("of $38 million estimated by the bank", "$38 million", "dollars", False),  # somebody else counted
    ("for less than the boats, which cost $38 million", "$38 million", "dollars", False),  # the reporter may say so
]


@pytest.mark.parametrize(("end", "figure", "unit", "asked"), FIGURES)
def test_a_figure_is_worth_a_question_and_surely_the_source_s(end, figure, unit, asked):
    draft = Draft(
        f"Ana Lopes said the ovens had run {end}. Jon Reed said the buses ran late all day.",
        "Mayor Lena Brandt said the pool needed a roof.",
    )
    lopes = draft.says(draft.source("Ana Lopes"), f"the ovens had run {end}")
    draft.says(draft.source("Jon Reed"), "the buses ran late all day")
    draft.says(draft.source("Mayor Lena Brandt"), "the pool needed a roof")
    draft.fact(figure, 38.0, unit=unit, voice=lopes, within="the ovens")
    found = [q for q in ask("status", draft) if "igure" in q.stem and q.options[0].text not in STANDING]
    assert bool(found) is asked


def test_a_figure_has_a_source_among_others_and_none():
    asked = [q for q in ask("status", storm()) if "38 cracks" in q.stem and q.options[0].text not in STANDING]
    assert asked
    assert all(key(q) == "Miriam Voss" for q in asked)
    assert all("The article gives no source for it" in [o.text for o in q.options] for q in asked)


def test_labels_stay_in_their_order():
    asked = ask("status", storm()) + ask("source_kind", storm()) + ask("headline_body", storm())
    placed = arrange(asked, Random(3))
    for scale in (STANDING, PRESENTED, KINDS, NEWS_QUESTIONS):
        for question in placed:
            shown = [option.text for option in question.options]
            if set(shown) <= set(scale):
                assert shown == [label for label in scale if label in shown]


ROLES = [
    # a minister of a church; one who advises many and speaks for none
    ("Miriam Voss, a minister with the Chapel of the Harbour, said it.", None, ""),
    ("The minister Miriam Voss said it.", None, ""),
    ("HCG Captain Miriam Voss said it.", None, ""),  # she commands, and plays for no team
    ("Miriam Voss, an adviser to harbour start-ups, said it.", None, ""),
    ("Miriam Voss, a lawyer for pension funds, said it.", None, ""),
    ("Geologist Miriam Voss said the cliff moved.", EXPERT, "Geologist"),
    ("Miriam Voss, a spokeswoman for the port, said so.", SPEAKS_FOR, "spokeswoman"),
    ("The town's former mayor Miriam Voss said so.", OFFICIAL, "former mayor"),
    ("“It moved,” said Miriam Voss, a professor of geology at Harwick.", EXPERT, "professor"),
    ("Ben Orr, the minister's guest, and his sister Miriam Voss said so.", RELATIVE, "his sister"),
    ("Miriam Voss, who met the minister, said so.", None, ""),
    ("Miriam Voss, wife of the minister, said so.", RELATIVE, "wife"),
    ("Miriam Voss, a lawyer in Harwick, said so.", None, ""),  # she may be asked as an expert
    ("Miriam Voss, a lawyer for the port, said so.", SPEAKS_FOR, "lawyer"),
    ("The keeper's lawyer Miriam Voss said so.", SPEAKS_FOR, "lawyer"),
    ("Harwick lawyer Miriam Voss said so.", None, ""),
    ("Miriam Voss, editor of Harbour magazine, said so.", MEDIA, "editor"),
    ("Miriam Voss, editor of “Wet Stones”, said so.", None, ""),
    ("Miriam Voss, marketing manager at Calder Boats, said so.", COMPANY, "marketing manager"),
    ("Senator Miriam Voss, a professor of law, said so.", None, ""),  # the words say two things
    ("Miriam Voss said so to the mayor.", None, ""),
    ("Public defender Miriam Voss said so.", None, ""),  # plays for no team
    ("Miriam Voss, chief executive of the city, said so.", None, ""),
    ("Miriam Voss, a doctoral candidate, said so.", None, ""),
    ("Green candidate Miriam Voss said so.", OFFICIAL, "Green candidate"),
    ("Miriam Voss, a representative of the firm, said so.", None, ""),
    ("“No,” explained Democratic strategist Miriam Voss.", None, ""),
    ("Co-lead author Miriam Voss said so.", EXPERT, "Co-lead author"),
    ("Miriam Voss, an author of the study, said so.", EXPERT, "author"),
    ("Author Miriam Voss said so.", ARTIST, "Author"),
    ("Journalist and author Miriam Voss said so.", None, ""),  # either may be meant
    ("Civil and marine engineering professor Miriam Voss said so.", EXPERT, "marine engineering professor"),
    ("Co-author Miriam Voss said so.", None, ""),  # of a book or of a study?
    ("Miriam Voss, the author of “Wet Stones”, said so.", None, ""),  # she may have studied them
    ("Chief executive Miriam Voss said so.", None, ""),  # of a firm or of a charity?
    ("Calder chief executive Miriam Voss said so.", None, ""),
    ("Miriam Voss, chief executive of the carmaker Calder, said so.", COMPANY, "chief executive"),
    ("Calder managing director Miriam Voss said so.", COMPANY, "Calder managing director"),
    ("Miriam Voss, managing director of the Calder Institute, said so.", None, ""),
    ("Miriam Voss, director of communications at the carmaker Calder, said so.", None, ""),
    ("Miriam Voss, head of the carmaker Calder, said so.", COMPANY, "head"),
    ("Miriam Voss, chief economist at the Chamber of Trade, said so.", None, ""),  # she speaks for the trade
    ("Miriam Voss, who was a spokeswoman for the port, said so.", None, ""),
    ("Liberal home affairs spokeswoman Miriam Voss said so.", None, ""),
    ("Miriam Voss, managing director and stone analyst at the carmaker Calder, said so.", None, ""),
    ("Miriam Voss, an economist who leads the Harbour Forum, said so.", None, ""),
    ("Miriam Voss, a Harwick voter who ran for mayor, said so.", None, ""),
    ("Miriam Voss, a Harwick voter, said so.", PUBLIC, "Harwick voter"),
    ("Miriam Voss, a professor of law and a former chairman of the port, said so.", None, ""),
    ("Economist Miriam Voss, a former adviser to the mayor, said so.", None, ""),
    ("Professor Miriam Voss, architect of the plan, said so.", None, ""),
    ("Judge Miriam Voss ruled so.", None, ""),  # she speaks for a court
    ("Former chief executive Miriam Voss said so.", None, ""),
    ("Former Harwick Palace press spokeswoman Miriam Voss said so.", None, ""),
    ("National security adviser Miriam Voss said so.", None, ""),  # an official of a government
    # who runs a campaign, or helps somebody, is no spokesman by that word; a board's spokesman runs the bank
    ("Campaign manager Miriam Voss said so.", None, ""),
    ("Communications director Miriam Voss said so.", None, ""),
    ("Miriam Voss, an aide to the mayor, said so.", None, ""),
    ("Management board spokeswoman Miriam Voss said so.", None, ""),
    ("Hill adviser Miriam Voss said so.", SPEAKS_FOR, "Hill adviser"),
    ("Miriam Voss, co-author of the Harbour Forum report, said so.", None, ""),
]


@pytest.mark.parametrize(("sentence", "kind", "words"), ROLES)
def test_the_kind_of_a_source_is_the_head_of_what_the_article_calls_it(sentence, kind, words):
    draft = Draft(f"The cliff behind the market moved. {sentence}")
    draft.source("Miriam Voss")
    role = role_of(draft.sources[0], draft.reading())
    assert (role and (role.kind, role.words)) == (kind and (kind, words))


def test_a_word_near_the_name_rules_a_rival_kind_out():
    draft = Draft("Geologist Miriam Voss, who used to be a journalist, said the cliff moved.")
    draft.source("Miriam Voss")
    rivals = rival_kinds(draft.sources[0], draft.reading())
    assert OFFICIAL in rivals
    assert not any("journalist" in rival for rival in rivals)


def test_source_kind_asks_for_the_kind_and_for_the_one_of_a_kind():
    asked = ask("source_kind", storm())
    kinds = {q.stem: key(q) for q in asked if "kind of source" in q.stem}
    assert {EXPERT, OFFICIAL} == set(kinds.values())  # whoever speaks for a body may hold an office in it
    assert not any(key(q) in q.stem for q in asked)


def test_who_speaks_for_a_party_may_be_a_politician_too():
    for spokesman in ("Liberal Democrat spokesman", "Transport spokesman"):
        draft = Draft(f"{spokesman} Ben Orr said the wall would fall.")
        draft.source("Ben Orr")
        assert OFFICIAL not in rival_kinds(draft.sources[0], draft.reading())


PAID = [
    ("Calder Bank chief economist Jon Reed said so.", True),
    ("Jon Reed, an analyst at Calder Wharf, said so.", True),
    ("Jon Reed, chief scientist of the carmaker Calder, said so.", True),
    ("Company meteorologist Jon Reed said so.", True),  # of the company that the article is about
    ("Jon Reed, an economist at the University of Harwick, said so.", False),
    ("British economist Jon Reed said so.", False),
    ("Geologist Jon Reed said so.", False),
]


@pytest.mark.parametrize(("sentence", "paid"), PAID)
def test_an_expert_whom_a_firm_pays_is_of_two_kinds(sentence, paid):
    draft = Draft(f"The cliff behind the market moved. {sentence}")
    draft.source("Jon Reed")
    reading = draft.reading()
    role = role_of(draft.sources[0], reading)
    assert role is not None
    assert speaks_from_a_firm(role, reading) is paid


def test_a_title_does_not_reach_over_a_full_stop():
    draft = Draft("“It fell,” said Ben Orr, the firm’s managing director. Jon Reed, of Harwick, said so.")
    draft.source("Jon Reed")
    assert role_of(draft.sources[0], draft.reading()) is None


def test_an_analyst_may_advise_those_who_buy():
    draft = Draft("Jon Reed, an analyst at Calder Wharf, said the price would fall.")
    draft.source("Jon Reed")
    assert SPEAKS_FOR not in rival_kinds(draft.sources[0], draft.reading())


def test_whose_relative_somebody_is_must_matter_to_the_report():
    told = "Those in court were Miriam Voss, daughter of the singer Ben Orr, and two clerks."
    for before, kind in (("The court sat late.", ""), ("Ben Orr sang. Orr left. Mr Orr came back.", RELATIVE)):
        draft = Draft(f"{before} {told}")
        draft.source("Miriam Voss")
        role = role_of(draft.sources[0], draft.reading())
        assert (role.kind if role else "") == kind


@pytest.mark.parametrize(
    ("stem", "beside"),
    [
        ("Who agreed with geologist Miriam Voss that the pumps of the tunnel had failed?", False),
        ("Who agreed with Miriam Voss that the pumps of the tunnel had failed?", True),
    ],
)
def test_a_kind_of_source_is_not_asked_for_beside_a_question_that_prints_it(stem, beside):
    asked = next(q for q in ask("source_kind", storm()) if "kind of source" in q.stem and "Voss" in q.stem)
    other = replace(ask("status", storm())[0], stem=stem, about=("A9",))
    assert collide(asked, other, NATURES) is not beside


def test_whom_the_news_is_about_is_not_asked_for():
    draft = storm()
    draft.paragraphs[0] = "Voss storm floods railway tunnel under Harwick"
    draft.sources[1] = replace(draft.sources[1], mentions=draft.sources[1].mentions * 5)
    assert not any("Miriam Voss" in q.stem for q in ask("source_kind", draft))


def test_what_a_second_source_supports():
    asked = ask("corroboration", storm())
    assert asked
    assert all(key(q) == "The new wall had held back the river" for q in asked)
    draft = storm()
    draft.links.clear()
    draft.attributions[-1] = replace(draft.attributions[-1], content_resolved="the new wall had not held the river")
    assert not ask("corroboration", draft)


def test_those_who_are_criticised_or_driven_out_and_never_quoted():
    keys = {key(q) for q in ask("missing_view", storm())}
    assert keys == {"Jonas Wirth", "The villagers who were evacuated"}
    heard = {source.name for source in storm().sources}
    assert all(o.text in heard for q in ask("missing_view", storm()) for o in q.options if not o.correct)


@pytest.mark.parametrize(
    "change",
    [
        ("whose firm laid the drains", "who declined to comment"),
        ("The council criticised", "The council has listened to"),
    ],
)
def test_no_view_is_missing_where_somebody_was_asked_or_nothing_is_held_against_him(change):
    draft = storm()
    draft.text = draft.text.replace(*change)
    at = draft.text.index("Jonas Wirth")
    draft.bystanders[0] = replace(draft.bystanders[0], mentions=(draft.span("Jonas Wirth"),))
    assert at
    assert "Jonas Wirth" not in {key(q) for q in ask("missing_view", draft)}


NO_COMMENT = [
    ("Jonas Wirth, who laid the drains, did not respond to requests for comment.", "Jonas Wirth"),
    ("Jonas Wirth declined to comment on the drains.", "Jonas Wirth"),
    ("The lawyer of Jonas Wirth declined to comment.", None),
    ("Jonas Wirth and the owner of the mill could not be reached.", None),
    ("The firm did not return calls.", None),
]


@pytest.mark.parametrize(("sentence", "silent"), NO_COMMENT)
def test_who_was_asked_for_a_comment_in_vain(sentence, silent):
    draft = storm()
    shown = Draft(*draft.paragraphs, sentence)
    shown.sources, shown.attributions = draft.sources, draft.attributions
    at = shown.text.rindex("Jonas Wirth") if "Jonas" in sentence else 0
    shown.bystanders = [replace(draft.bystanders[0], mentions=(Span(at, at + len("Jonas Wirth")),))]
    found = {key(q) for q in ask("missing_view", shown) if "comment" in q.stem}
    assert found == ({silent} if silent else set())


def test_villagers_who_speak_are_not_missing():
    draft = storm()
    draft.says(draft.source("Two villagers", naming=Naming.UNNAMED_GROUP, coarse="group"), "the drains could not carry",
               printed="no train was inside")  # fmt: skip
    assert {key(q) for q in ask("missing_view", draft)} == {"Jonas Wirth"}


def test_the_headline_leaves_the_day_open_where_it_tells_the_place():
    """Beside who and what, which every headline tells, "when" is the answer unread."""
    assert not ask("headline_body", storm())
    draft = Draft(
        "A storm flooded the railway tunnel in Harwick on Tuesday.", headline="Storm floods tunnel in Harwick"
    )
    draft.fact("Tuesday", "Tuesday", kind=FactKind.DATE)
    draft.fact("Harwick", "Harwick", kind=FactKind.PLACE, within="in Harwick on")
    assert {key(q) for q in ask("headline_body", draft)} == {WHEN}


def test_the_headline_leaves_open_who_says_so():
    asked = ask("headline_body", fares())
    assert {key(q) for q in asked} == {SAYS_SO}
    assert all(WHEN in {option.text for option in q.options} for q in asked)  # which this article does not tell either


@pytest.mark.parametrize(
    ("headline", "left"),
    [
        ("Storm floods railway tunnel under Harwick on Tuesday", set()),
        ("Will a storm flood the tunnel again?", set()),
        ("Storm does not flood railway tunnel under Harwick", set()),
        ("Council to vote on swimming pool", set()),
        ("Storm floods railway tunnel, fire crew", set()),
        ("Harwick expects storm to flood railway tunnel", set()),
    ],
)
def test_what_the_headline_tells_or_does_not_tell_is_not_asked(headline, left):
    draft = storm()
    shown = Draft(*draft.paragraphs[1:], headline=headline)
    shift = len(headline) - len(draft.paragraphs[0])
    moved = replace(
        draft.reading(),
        article=shown.reading().article,
        attributions=(),
        sources=(),
        bystanders=(),
        facts=tuple(
            replace(f, span=_moved(f.span, shift), sentence=_moved(f.sentence, shift)) for f in draft.facts[1:]
        ),
        statements=(),
        links=(),
    )
    kind = type_named("headline_body")
    asked = [q for seed in range(3) for q, why in candidates(moved, Random(seed), (kind,)) if not why]
    assert {key(q)[: len(next(iter(left), ""))] for q in asked} == left


def _moved(span, by):
    return span._replace(start=span.start + by, end=span.end + by)


def test_a_headline_that_drops_its_source_rests_on_somebody():
    draft = Draft(
        "Mayor Lena Brandt said the swimming pool would stay closed all summer.",
        "Baker Ana Lopes said the bread was sold out by noon.",
        "Driver Jon Reed said the buses ran late all day.",
        headline="Swimming pool to stay closed all summer",
    )
    for name, said in (
        ("Mayor Lena Brandt", "the swimming pool would stay closed all summer"),
        ("Baker Ana Lopes", "the bread was sold out by noon"),
        ("Driver Jon Reed", "the buses ran late all day"),
    ):
        draft.says(draft.source(name), said)
    resting = [q for q in ask("headline_body", draft) if "rest" in q.stem or "names no source" in q.stem]
    assert resting
    assert all(key(q) == "Lena Brandt" for q in resting)
