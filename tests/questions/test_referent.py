"""Who is asked for by "she", and when the sentence gives the name away or the word is not the only one."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Mention, MentionKind, Span
from quizgen.questions import candidates, type_named
from quizgen.questions.labels import NO_BODY_NAMED, NOBODY_NAMED, NOTHING_NAMED
from tests.questions.draft import Draft

ASKED = [
    ("She sold the farm and all of the boats to the town.", ("Ida Brandt", "Nora Lind"), True),
    # with one other alone, that it may be nobody who is named tempts as well; with none there is nothing to ask
    ("She sold the farm and all of the boats to the town.", ("Ida Brandt",), True),
    ("She sold the farm and all of the boats to the town.", (), False),
    # whom an obituary is about stands far above
    ("She is survived by two sons and all of the boats of the town.", ("Ida Brandt", "Nora Lind"), False),
    ("He told her: ‘She sold the farm. ‘All of the boats were hers’.", ("Ida Brandt", "Nora Lind"), False),
    # whom the article named long before and not again, the word hardly means: one must stand nearer
    ("She sold the farm and all of the boats to the town.", ("Old Mo", "Ida Brandt"), True),
    ("She sold the farm and all of the boats to the town.", ("Old Mo", "Jo Lark"), False),
    ("She sold the farm that belonged to Finch and to her brother.", ("Ida Brandt", "Nora Lind"), False),
    ("She sold the farm that belonged to Brandt and to her brother.", ("Ida Brandt",), False),
    # of two the stem tells which is meant
    ("She sold the farm and all the boats before she left the town.", ("Ida Brandt", "Nora Lind"), True),
    ("She sold the farm in spring, and she sold the farm to the town.", ("Ida Brandt", "Nora Lind"), False),
]


def farm(sentence="She sold the farm and all of the boats to the town.", rivals=("Ida Brandt", "Nora Lind"), **named):
    """Two women who wrote to each other, a third who came back, and what "she" did."""
    came = named.get("came", "Ada Finch came back in spring.")
    draft = Draft(
        "Old Mo and Jo Lark left. Mo and Lark were tired.",
        "A ship came. " * 220,
        "Ida Brandt said that a ship came." if named.get("heard") else "It was new.",
        "It was white.",
        f"Ida Brandt and Nora Lind wrote to each other. Lind was ill. Brandt was not. {came} {sentence}",
        headline=named.get("headline", ""),
    )
    if named.get("heard"):
        draft.says(draft.source("Ida Brandt", "Brandt"), "a ship came", named="Ida Brandt", cue="said")
    mention = Mention(
        id="M1",
        span=draft.span(sentence.split()[0]),
        sentence=draft.sentence(sentence[:5]),
        kind=MentionKind.PRONOUN,
        antecedent="Ada Finch",
        named=draft.span("Ada Finch"),
        rivals=rivals,
        leads=named.get("leads", False),
    )
    draft.mentions.append(mention)
    return draft


@pytest.mark.parametrize(("sentence", "rivals", "expected"), ASKED)
def test_a_pronoun_is_asked_for_beside_two_others_whom_it_would_fit(sentence, rivals, expected):
    reading = farm(sentence, rivals).reading()
    asked = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert bool(asked) == expected
    for question in asked:
        assert question.options[question.key].text == "Ada Finch"
        assert "“she”" in question.stem


REFUSED = [
    # who speaks goes on speaking, and was named further back; she who said it is not Finch
    {"sentence": "She said all of the boats belonged to the town now."},
    {"came": "In spring she said Ada Finch was no thief at all."},
    # somebody else may be meant after a sentence between; the headline tells of whom the report is
    {"came": "Ada Finch came back in spring. The harbour was full of ice."},
    {"came": "Ada Finch came back in spring. Lind was full of joy.", "leads": True},
    {"came": "Ada Finch came back in spring. “It is cold,” the clerk said.", "leads": True},
    {"headline": "Farmer Ada Finch sells boats", "rivals": ("Ida Brandt",)},
    # one who is spoken of, as she tells
    {
        "came": "Ada Finch said her sister was ill in spring.",
        "sentence": "She had, she said, sold the farm to the town.",
    },
    # a part in a film, named but once
    {"rivals": ("Jo Wilding",)},
]


@pytest.mark.parametrize("change", REFUSED)
def test_a_pronoun_that_may_mean_another_is_not_asked_for(change):
    reading = farm(**change).reading()
    assert not [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]


GOES_ON = [
    # whoever says nothing in the article tempts as well
    {"sentence": "She said all of the boats belonged to the town now."},
    {"sentence": "She said all of the boats belonged to the town now.", "heard": True},
    {"came": "Ada Finch came back in spring. The harbour was full of ice."},
]


@pytest.mark.parametrize("change", GOES_ON)
def test_who_leads_a_sentence_is_meant_in_what_goes_on_from_it(change):
    reading = farm(**change, leads=True).reading()
    (question,) = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert question.options[question.key].text == "Ada Finch"


def told(sentence, who, kind, rivals, before="The harbour was full of ice."):
    """What somebody's words or deeds are, beside others of the kind who are named in the same report."""
    draft = Draft("Ayle Union fell silent. " + "The harbour was full of ice for a long time. " * 11,
                  "Skippers and brokers met at Orrin Rail Corp and at Calder Bank, in Norway and in Chile.",
                  "It rained.",
                  f"{who} told of the ice. {before} {sentence}")  # fmt: skip
    word = sentence.split()[0]
    draft.means(word, sentence[:8], who, kind, rivals=rivals, leads=True)
    return draft


TAKEN = [
    # whom the article shows to be a man, by whatever sign, is not taken for "she", nor who is called by a first name
    ("Jessie Brandt was ill. He was not seen again. Jessie Lind wrote to Brandt.", "Jessie Brandt", False),
    ("Mr Jessie Brandt was ill, and Brandt was not seen.", "Jessie Brandt", False),
    ("Jessie Brandt, a father of two, was ill, and Brandt was not seen.", "Jessie Brandt", False),
    ("Jessie Brandt was ill, and Brandt was not seen again.", "Jessie Brandt", True),
    ("Plumber Ida was ill, and Ida was not seen again.", "Plumber Ida", False),
]


@pytest.mark.parametrize(("told", "rival", "expected"), TAKEN)
def test_nobody_is_taken_for_whom_the_article_shows_to_be_of_the_other_sex(told, rival, expected):
    draft = Draft(
        f"Nora Lind wrote a letter. Lind was ill. {told}",
        "Ada Finch came back in spring. She sold the farm and all of the boats to the town.",
    )
    draft.means("She", "She sold", "Ada Finch", MentionKind.PRONOUN, rivals=("Nora Lind", rival))
    asked = [q for q, _ in candidates(draft.reading(), Random(1), (type_named("referent"),))]
    assert [rival in {option.text for option in question.options} for question in asked] == [expected]


SEVERAL = [
    # of several groups the deed tells which
    ("They said the price of fish would fall again.", "Analysts", MentionKind.GROUP, ("Brokers", "Skippers"), ""),
    ("It said the price of fish would fall again.", "Harwick Mills Corp", MentionKind.BODY,
     ("Orrin Rail Corp", "Calder Bank"), "which body is"),
    # with one other body alone, that it may be none that is named tempts as well
    ("It said the price of fish would fall again.", "Harwick Mills Corp", MentionKind.BODY, ("Calder Bank",),
     "which body is"),
    ("It said the price of fish would fall again.", "Peru", MentionKind.PLACE, ("Norway", "Chile"),
     "which country or place is"),
    # ... but not where it is named long before, or only afterwards
    ("It said the price of fish would fall again.", "Harwick Mills Corp", MentionKind.BODY, ("Ayle Union",), ""),
    # a sentence that names the body, the body itself in short, and a part of another name in brackets
    ("It said the mills had been sold in Harwick.", "Harwick Mills Corp", MentionKind.BODY,
     ("Orrin Rail Corp", "Calder Bank"), ""),
    ("It said the price of fish would fall again.", "Harwick Mills Corp", MentionKind.BODY, ("HMC",), ""),
    # what has no name: one other alone is enough, and what the sentence names itself is none
    ("It said the price of fish would fall again.", "the union", MentionKind.THING, ("the court",), "what is"),
    ("It said the price of fish would fall again.", "the union", MentionKind.THING, ("the court", "the museum"),
     "what is"),
    ("It said the court would fall silent again.", "the union", MentionKind.THING, ("the court",), ""),
    # the union may be the employer, too
    ("It said the price of fish would fall again.", "the union", MentionKind.THING, ("the employer",), ""),
    # a town is no rival of a country
    ("It said the price of fish would fall again.", "Peru", MentionKind.PLACE, ("Oslo", "Lima"), ""),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "who", "kind", "rivals", "asks"), SEVERAL)
def test_bodies_countries_and_groups_are_asked_for_beside_others_of_their_kind(sentence, who, kind, rivals, asks):
    reading = told(sentence, who, kind, rivals).reading()
    questions = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert bool(questions) == bool(asks)
    for question in questions:
        assert asks.split()[0] in question.stem.casefold()
        assert question.options[question.key].text.casefold() == who.casefold()
        named = {option.text for option in question.options} - {NO_BODY_NAMED, NOTHING_NAMED}
        assert {name.casefold() for name in named} == {name.casefold() for name in (who, *rivals)}


@pytest.mark.parametrize(
    ("came", "asked"), [("Chancellor Ada Finch came back.", True), ("Ada Finch came back.", False)]
)
def test_of_a_description_the_evidence_shows_that_it_is_hers(came, asked):
    draft = farm("The chancellor sold the farm and all of the boats.", came=came)
    span = draft.span("The chancellor")
    draft.mentions[0] = replace(
        draft.mentions[0], span=span, sentence=draft.sentence("The c"), kind=MentionKind.DESCRIPTION
    )
    questions = [q for q, reasons in candidates(draft.reading(), Random(1), (type_named("referent"),)) if not reasons]
    assert bool(questions) is asked


def test_of_one_judge_nobody_is_in_doubt():
    draft = farm("The judge sold the farm and all of the boats.", came="Judge Ada Finch came back.")
    draft.mentions[0] = replace(
        draft.mentions[0],
        span=draft.span("The judge"),
        sentence=draft.sentence("The j"),
        kind=MentionKind.DESCRIPTION,
    )
    assert not list(candidates(draft.reading(), Random(1), (type_named("referent"),)))


def test_whom_the_sentence_names_itself_is_not_asked_for():
    draft = Draft(
        "Ida Brandt and Nora Lind wrote to each other. Lind was ill. Brandt was not.",
        "Ada Finch said she had sold the farm and all of the boats.",
    )
    draft.means("she", "Ada Finch said", "Ada Finch", rivals=("Ida Brandt", "Nora Lind"), leads=True)
    assert not list(candidates(draft.reading(), Random(1), (type_named("referent"),)))


@pytest.mark.parametrize(("called", "asked"), [("Ms Brandt was not ill.", True), ("Brandt was not ill.", False)])
def test_whom_the_report_calls_a_woman_in_another_place_tempts(called, asked):
    draft = Draft(
        f"Yun Brandt and the others wrote a letter. {called}",
        "Ada Finch came back in spring. She sold the farm and all of the boats to the town.",
    )
    draft.source("Yun Brandt", "Brandt")
    draft.means("She", "She s", "Ada Finch")
    assert bool([q for q, why in candidates(draft.reading(), Random(1), (type_named("referent"),)) if not why]) is asked


def test_a_sentence_that_is_two_is_not_shown():
    draft = farm("She told the town to wait for her farm until the next year. Councillor Orr wanted it all now.")
    draft.mentions[0] = replace(draft.mentions[0], sentence=draft.span("She told the town to wait for her farm until"
        " the next year. Councillor Orr wanted it all now."))  # fmt: skip
    assert not [q for q, why in candidates(draft.reading(), Random(1), (type_named("referent"),)) if not why]


def test_who_is_named_only_afterwards_tempts_where_somebody_speaks():
    spoken = (("said the farm and all of the boats were hers", True), ("declined to name the new owner", True))
    for does, asked in (*spoken, ("sold the farm in winter", False)):
        draft = Draft(
            f"Ada Finch came back in spring. She {does}.",
            "Ida Brandt and Nora Lind wrote to each other. Lind was ill. Brandt was not.",
        )
        draft.means("She", f"She {does[:4]}", "Ada Finch", rivals=("Ida Brandt",))
        draft.mentions[-1] = replace(
            draft.mentions[-1], kind=MentionKind.SPEAKER if "said" in does else MentionKind.PRONOUN, leads=True
        )
        found = [q for q, reasons in candidates(draft.reading(), Random(1), (type_named("referent"),)) if not reasons]
        assert bool(found) is asked
        for question in found:
            assert {option.text for option in question.options} == {"Ada Finch", "Ida Brandt", NOBODY_NAMED}


def test_no_coach_is_taken_for_the_winger():
    match = "The coach of the rugby club named a squad for the match and the cup final of the league season."
    for what, asked in (("Ida Brandt, the coach,", False), ("Ida Brandt, who scored twice,", True)):
        draft = Draft(
            match,
            f"{what} and Nora Lind were glad. Brandt and Lind were late.",
            "Ada Finch came back in spring. She scored with the last kick of a long day.",
        )
        draft.means("She", "She s", "Ada Finch", rivals=("Ida Brandt",))
        found = [q for q, reasons in candidates(draft.reading(), Random(1), (type_named("referent"),)) if not reasons]
        assert bool(found) is asked


def test_whoever_speaks_between_goes_on_speaking():
    for between, asked in (("", True), (" The adviser Nora Lind liked the deal and said so.", False)):
        draft = Draft(
            "Ida Brandt and Nora Lind were late. Lind was tired, and Brandt was not.",
            f"Ada Finch said the farm was sold.{between} She added that all of the boats were for the town.",
        )
        draft.means("She", "She a", "Ada Finch", rivals=("Ida Brandt",))
        draft.mentions[-1] = replace(draft.mentions[-1], kind=MentionKind.SPEAKER, leads=True)
        found = [q for q, reasons in candidates(draft.reading(), Random(1), (type_named("referent"),)) if not reasons]
        assert bool(found) is asked


@pytest.mark.parametrize(
    ("does", "asked"),
    [
        ("had sold the farm and all of the boats to the town", True),
        ("would raise the fares of all boats in May", False),
    ],
)
def test_it_may_be_the_plan_of_which_a_body_speaks(does, asked):
    draft = Draft(
        "Harwick Ferries and Orrin Rail met. Orrin Rail was late. Marsh Bank was not.",
        f"Calder Institute wrote last. A letter said it {does}.",
    )
    draft.mentions.append(
        Mention(
            id="M1",
            span=Span(draft.text.index("said it ") + 5, draft.text.index("said it ") + 7),
            sentence=draft.sentence("A letter said"),
            kind=MentionKind.BODY,
            antecedent="Calder Institute",
            named=draft.span("Calder Institute"),
            rivals=("Harwick Ferries", "Orrin Rail", "Marsh Bank"),
        )
    )
    found = [q for q, reasons in candidates(draft.reading(), Random(1), (type_named("referent"),)) if not reasons]
    assert bool(found) is asked


UNSURE = [
    # one whose name tells nothing may be a man; and the same name, spelt otherwise
    (("Yasu Brandt",), False),
    (("Yasu Brandt", "Nora Lind"), True),
    (("Adda Finche",), False),
]


@pytest.mark.parametrize(("rivals", "expected"), UNSURE)
def test_whoever_may_be_no_rival_is_never_the_only_one(rivals, expected):
    draft = Draft(
        "Yasu Brandt and Nora Lind and Adda Finche wrote to each other. Lind, Brandt and Finche were ill.",
        "Ada Finch came back in spring. She sold the farm and all of the boats to the town.",
    )
    draft.means("She", "She s", "Ada Finch", rivals=rivals)
    found = candidates(draft.reading(), Random(1), (type_named("referent"),))
    assert bool([q for q, reasons in found if not reasons]) == expected


def test_beside_one_other_stands_that_it_may_be_nobody_named():
    reading = farm(rivals=("Ida Brandt",)).reading()
    (question,) = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert {option.text for option in question.options} == {"Ada Finch", "Ida Brandt", NOBODY_NAMED}


def meeting(sentence="She said the boats were old and she wanted them sold.", headline="", spoken=True):
    """Two women who speak, and one of them who goes on speaking though the other was named after her."""
    draft = Draft(
        "Ida Brandt said that a ship came. Brandt was tired.",
        f"Ada Finch said the plan of Ida Brandt was weak. {sentence}",
        headline=headline,
    )
    if spoken:
        draft.says(draft.source("Ida Brandt", "Brandt"), "a ship came", named="Ida Brandt", cue="said")
    word = sentence[sentence.casefold().index("she") :][:3]
    draft.means(word, sentence[:8], "Ada Finch", MentionKind.SPEAKER, rivals=("Ida Brandt",), leads=True)
    return draft


SPEAKING = [
    ({}, "“she” in “she said”"),
    ({"sentence": "The boats were old, she said to the town."}, "“she”"),
    ({"sentence": "She said so. She said it to Brandt and to all of the town."}, ""),
    ({"spoken": False}, "“she” in “she said”"),
]


@pytest.mark.parametrize(("change", "asked"), SPEAKING)
def test_who_goes_on_speaking_is_asked_for_by_her_own_words(change, asked):
    reading = meeting(**change).reading()
    questions = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert bool(questions) == bool(asked)
    for question in questions:
        assert asked in question.stem
        assert question.options[question.key].text == "Ada Finch"
        assert len(question.evidence) == 2


MEN = [
    # the only other one speaks as a woman, or is a firm
    ("Lorrin Brandt", "“It is late,” wrote Lorrin Brandt. She said the ship was white.", False),
    ("Lorrin Brandt", "Lorrin Brandt says she will go.", False),
    ("Lorrin Brandt", "“It is late,” wrote Lorrin Brandt. He said the ship was white.", True),
    ("Lorrin Packaging", "Lorrin Packaging told of the ship. Packaging is dear.", False),
]


@pytest.mark.parametrize(("name", "told", "tempts"), MEN)
def test_whom_the_article_calls_she_nobody_takes_for_him(name, told, tempts):
    draft = Draft("Tom Reyes came home. Reyes was ill.", f"{told} A ship came for {name.split()[-1]}.",
                  "Arne Lund sold a boat. He had bought it in spring from the town.")  # fmt: skip
    for one in ("Tom Reyes", name, "Arne Lund"):
        draft.source(one, one.split()[-1])
    draft.means("He had", "He had bought", "Arne Lund", rivals=("Tom Reyes", name))
    draft.mentions[0] = replace(draft.mentions[0], span=draft.span("He had"))
    at = draft.text.index("He had bought")
    draft.mentions[0] = replace(draft.mentions[0], span=Span(at, at + 2))
    found = [q for q, reasons in candidates(draft.reading(), Random(1), (type_named("referent"),)) if not reasons]
    assert found
    assert all((name in {option.text for option in q.options}) is tempts for q in found)


@pytest.mark.parametrize(
    ("named", "asks"),
    [("Skippers met at Ayle Water.", True), ("Skippers met at the Safety and Ayle Water Agency.", False)],
)
def test_half_of_a_name_with_an_and_is_no_body(named, asks):
    told_of = told("It said the price of fish would fall again.", "Harwick Mills Corp", MentionKind.BODY,
                   ("Orrin Rail Corp", "Ayle Water"), f"The harbour was full of ice. {named}")  # fmt: skip
    questions = candidates(told_of.reading(), Random(1), (type_named("referent"),))
    shown = {option.text for question, _ in questions for option in question.options}
    assert ("Ayle Water" in shown) is asks
