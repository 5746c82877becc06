"""Who speaks in a sentence whose verb is asked about, how the source is named, and what is true of it anyway."""

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import ContentForm, Naming
from quizgen.questions import candidates, type_named
from quizgen.questions.verbs.one_voice import named, one_voice
from tests.questions.draft import Draft

VOICES = [
    ("Keeper Ann Hill denied that the lamp of the old harbour was broken in May.", True),
    # what is in marks is not the writer's report of another voice
    ("Keeper Ann Hill denied that the lamp of the old harbour was “claimed by nobody”.", True),
    # to be warned is to say nothing
    ("Keeper Ann Hill denied that the crews of the old harbour had been warned in May.", True),
    # two who speak, as far as the reading or the words tell
    ("The mayor had said he was hurt after Keeper Ann Hill denied that the lamp was broken in May.", False),
    ("Keeper Ann Hill denied that the lamp was broken in May, according to the mayor.", False),
]


def told(sentence, content, *, lemma="deny", cue="denied", form=ContentForm.CLAUSE):
    draft = Draft(sentence)
    draft.says(draft.source("Ann Hill"), content, lemma=lemma, cue=cue, named="Ann Hill", form=form)
    return draft


@pytest.mark.parametrize(("sentence", "alone"), VOICES)
def test_in_some_sentences_two_speak(sentence, alone):
    reading = told(sentence, sentence.partition("that ")[2].split(",")[0].rstrip(".")).reading()
    assert one_voice(reading.attributions[0], reading) is alone


TWO = [
    ("Cllr Ann Hill (Harwick) and Cllr Ben Orr (Orrin) denied that the lamp was broken.", "Ann Hill"),
    ("Cllr Ann Hill (Harwick) and Cllr Ben Orr (Orrin) denied that the lamp was broken.",
     "Ann Hill (Harwick) and Cllr Ben Orr (Orrin)"),
    ("Ben Orr and Ann Hill denied that the lamp was broken.", "Ann Hill"),
    ("He and Ann Hill denied that the lamp was broken.", "He and Ann Hill"),
]  # fmt: skip
ONE = [
    ("Ann Hill of Lund and Sons denied that the lamp was broken.", "Ann Hill of Lund and Sons"),
    ("Ann Hill, chair of Ports and Boats, denied that the lamp was broken.", "Ann Hill"),
    (
        "Chairwoman and chief executive Ann Hill denied that the lamp was broken.",
        "Chairwoman and chief executive Ann Hill",
    ),
]


@pytest.mark.parametrize(
    ("sentence", "who", "alone"), [*((*row, False) for row in TWO), *((*row, True) for row in ONE)]
)
def test_two_who_have_one_verb_are_two_voices(sentence, who, alone):
    draft = Draft(sentence)
    draft.says(draft.source("Ann Hill"), "the lamp was broken", lemma="deny", cue="denied", named=who)
    reading = draft.reading()
    assert one_voice(reading.attributions[0], reading) is alone


def test_two_attributions_of_two_sources_are_two_voices():
    draft = told(
        "Ann Hill denied that the lamp was broken, and Ben Orr doubted that it was lit.", "the lamp was broken"
    )
    draft.says(draft.source("Ben Orr"), "it was lit", lemma="doubt", cue="doubted", named="Ben Orr")
    reading = draft.reading()
    assert not any(one_voice(attribution, reading) for attribution in reading.attributions)


def test_nobody_is_called_by_the_place_behind_the_name():
    for name, last in (
        ("Ann Hill", "Hill"),
        ("Ann Hill of the Fourth District", "Hill"),
        ("Ann van der Hill", "Van der Hill"),
        ("Deputy Leader of the Harbour Union Ann Hill", ""),  # nobody calls her "Leader"
        ("Orrin Vale", ""),  # nobody of that name shows that it is one of a person
    ):
        draft = Draft(f"{name} denied that the lamp was broken.")
        draft.says(draft.source(name), "the lamp was broken", lemma="deny", cue="denied", named=name)
        reading = draft.reading()
        assert named(reading.attributions[0], reading) == last


def test_who_she_is_no_other_sentence_has_to_show():
    draft = Draft("Her pupil wept, said Ann Hill.", "But in 2003 she conceded that the lamp of the harbour was broken.")
    draft.says(draft.source("Ann Hill"), "the lamp of the harbour was broken", lemma="concede", cue="conceded",
               named="she", at="But in 2003")  # fmt: skip
    for question, _ in candidates(draft.reading(), Random(1), (type_named("verb_force"),)):
        assert [span.of(draft.reading().article.text)[:11] for span in question.evidence] == ["But in 2003"]


@pytest.mark.parametrize(("when", "asked"), [("In 1982", False), ("In May", True)])
def test_the_dead_of_a_portrait_are_no_source_of_it(when, asked):
    draft = Draft(f"{when} she insisted that the lamp of the old harbour was broken.")
    draft.says(draft.source("Ann Hill"), "the lamp of the old harbour was broken", lemma="insist", cue="insisted",
               named="she", at=f"{when} she")  # fmt: skip
    assert bool([*candidates(draft.reading(), Random(1), (type_named("verb_force"),))]) is asked


def test_the_rules_of_a_club_are_no_verb():
    for cue, tense, asked in (("ruled", "past", True), ("rules", "present", False)):
        draft = Draft(f"The harbour court {cue} that a boat may sail on Sundays.")
        draft.says(draft.source("The harbour court", naming=Naming.NAMED_ORGANISATION, coarse="organisation"),
                   "a boat may sail on Sundays", lemma="rule", cue=cue, named="The harbour court")  # fmt: skip
        draft.attributions[-1] = replace(draft.attributions[-1], tense=tense)
        found = candidates(draft.reading(), Random(1), (type_named("verb_force"),))
        assert bool([question for question, reasons in found if not reasons]) is asked


def test_one_person_who_is_printed_is_named_in_the_options():
    reading = told("Ann Hill denied that the lamp of the harbour was broken.", "the lamp of the harbour was broken")
    reading = reading.reading()
    assert named(reading.attributions[0], reading) == "Hill"


#: The sentence, what is said in it, and whether "has said the same before" may stand beside the key.
BEFORE = [
    ("Ann Hill denied that the lamp of the old harbour was broken in May.", True),
    ("Ann Hill, the keeper, again denied that the lamp of the old harbour was broken in May.", False),
    ("The keeper Ann Hill has repeatedly denied that the lamp of the old harbour was broken in May.", False),
]


@pytest.mark.parametrize(("sentence", "may"), BEFORE)
def test_what_was_said_again_has_been_said_before(sentence, may):
    draft = told(sentence, "the lamp of the old harbour was broken in May")
    asked = [q for q, _ in candidates(draft.reading(), Random(1), (type_named("verb_force"),))]
    assert asked
    for question in asked:
        assert any("the same before" in option.text for option in question.options) is may
        assert len(question.options) == 4
        assert question.options[question.key].text.endswith("says that it is not true")


#: A figure may be rough, an estimate without one cannot; nobody has said what is only imagined.
REFUSED = [
    ("The keeper Ann Hill estimated that 300 old boats were lost on the western sea.", "estimate", "estimated", True),
    ("The keeper Ann Hill estimated that most of the old boats were lost at sea.", "estimate", "estimated", False),
    # a finding that nobody has to keep to
    ("Commissioner Ann Hill ruled that the shop of the harbour broke the law.", "rule", "ruled", False),
    ("The judge Ann Hill ruled that the shop of the harbour broke the law.", "rule", "ruled", True),
    ("Ann Hill accused the mine's trucks of the old harbour of raising the dust.", "accuse", "accused", False),
    # in some countries no more than "said"
    ("The keeper Ann Hill disclosed that 300 old boats were lost on the sea.", "disclose", "disclosed", False),
    ("Say Ann Hill demanded that the council of the harbour pay for the lamp.", "demand", "demanded", False),
    ("The keeper Ann Hill insisted that she had lit the lamp for several year.", "insist", "insisted", False),
    # who insisted, the keeper or the crews?
    ("Ann Hill said the crews were tired and insisted that it was a task of the town.", "insist", "insisted", False),
]


@pytest.mark.parametrize(("sentence", "lemma", "cue", "asked"), REFUSED)
def test_it_is_not_asked_about(sentence, lemma, cue, asked):
    draft = told(sentence, sentence.partition("that ")[2].rstrip("."), lemma=lemma, cue=cue)
    assert bool([*candidates(draft.reading(), Random(1), (type_named("verb_force"),))]) is asked


#: The verb, what follows it, its form, and how the key begins; "" where it is not asked about.
ADDED = [
    ("confirmed", "confirm", "that the lamp of the old harbour was broken", ContentForm.CLAUSE, "Hill says that what"),
    ("countered", "counter", "that the lamp of the old harbour was new in May", ContentForm.CLAUSE, "Hill answers"),
    ("threatened", "threaten", "to put out the lamp of the harbour in May", ContentForm.INFINITIVE, "Hill puts"),
    ("questioned", "question", "the need for a lamp in the old harbour", ContentForm.PHRASE, "Hill is not"),
    ("questioned", "question", "the two men of the old harbour in May", ContentForm.PHRASE, ""),
    # so few words are enough, but not those that tell nothing
    ("conceded", "concede", "that it broke", ContentForm.CLAUSE, "Hill may find it awkward"),
    ("denied", "deny", "that it broke", ContentForm.CLAUSE, ""),
]  # fmt: skip


@pytest.mark.parametrize(("cue", "lemma", "said", "form", "key"), ADDED)
def test_what_other_verbs_suggest(cue, lemma, said, form, key):
    draft = told(
        f"Keeper Ann Hill {cue} {said}.",
        said.removeprefix("that ").removeprefix("to "),
        lemma=lemma,
        cue=cue,
        form=form,
    )
    found = [q for q, _ in candidates(draft.reading(), Random(1), (type_named("verb_force"),))]
    assert [q.options[q.key].text.startswith(key) for q in found] == ([True] if key else [])


def test_that_alone_tells_nothing():
    draft = told("The keeper of the lamp Ann Hill acknowledged that.", "that", lemma="acknowledge", cue="acknowledged")
    assert not [*candidates(draft.reading(), Random(1), (type_named("verb_force"),))]


def test_on_a_sports_page_to_admit_is_no_more_than_to_say():
    match = "The striker of the football club missed the match after the coach and the referee met the players."
    admitted = "The keeper Ann Hill admitted that the lamp of the old harbour was broken in May."
    for before, asked in (("The crews were angry.", True), (match, False)):
        draft = Draft(before, admitted)
        draft.says(draft.source("Ann Hill"), "the lamp of the old harbour was broken in May", lemma="admit",
                   cue="admitted", named="The keeper Ann Hill", at="Ann Hill admitted")  # fmt: skip
        found = [*candidates(draft.reading(), Random(1), (type_named("verb_force"),))]
        assert bool(found) is asked
