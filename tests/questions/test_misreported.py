"""Sentences with one word, number or name changed: what is changed is surely wrong, and nothing shows that it was."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.questions import NATURES, candidates, collide, type_named
from quizgen.questions.changed.changed import changes
from quizgen.questions.changed.turned_round import denied, turned_round
from tests.questions.draft import Draft

TURNED = [
    ("The council has agreed to sell the old pier", "The council has refused to sell the old pier"),
    ("The board of Harwick rejected the plan for a second bridge", "The board of Harwick accepted the plan for a"),
    ("Orrin Rovers beat Ayle Town 3-1 on Saturday", "Orrin Rovers lost to Ayle Town 3-1 on Saturday"),
    ("Ove Lund was found guilty of fraud", "Ove Lund was cleared of fraud"),
    ("The mayor has called for a new inquiry", "The mayor has ruled out a new inquiry"),
    ("Harwick Air will not fly to Orrin this winter", "Harwick Air will fly to Orrin this winter"),
    ("The court upheld the ruling against the ferry firm", "The court overturned the ruling against the ferry firm"),
    ("The ferry firm confirmed that two boats were lost", "The ferry firm denied that two boats were lost"),
    ("The firm is likely to close both yards in May", "The firm is unlikely to close both yards in May"),
    ("More than 60% of the boats were lost", "less than 60% of the boats were lost"),
    # what is promised, allowed, still or often so, and which time it is
    ("The mayor has promised to reopen the pier", "The mayor has refused to reopen the pier"),
    ("The board decided to sell both ferries", "The board decided not to sell both ferries"),
    ("The union urged drivers to avoid the northern road", "The union urged drivers not to avoid the northern road"),
    ("Visitors are allowed to climb the tower", "Visitors are forbidden to climb the tower"),
    ("The firm is keen to build a second mill", "The firm is reluctant to build a second mill"),
    ("Output in Harwick continues to fall", "Output in Harwick has ceased to fall"),
    ("The yard is still the largest employer of the island", "The yard is no longer the largest employer"),
    ("The council has already paid for the new lamps", "The council has not yet paid for the new lamps"),
    ("Many of the growers sell their fruit abroad", "Few of the growers sell their fruit abroad"),
    ("Ferries are often cancelled in winter", "Ferries are rarely cancelled in winter"),
    ("The pier closed for the first time in ten years", "The pier closed for the second time in ten years"),
    ("Orrin Rovers reached the semi-finals of the cup", "Orrin Rovers reached the quarter-finals of the cup"),
    ("Ann Hill has won the prize for the best novel", "Ann Hill has missed out on the prize for the best novel"),
    ("The keeper resigned as head of the museum", "The keeper refused to resign as head of the museum"),
    ("The mayor praised the crews of both lifeboats", "The mayor criticised the crews of both lifeboats"),
    ("Growers on the coast are more likely to sell abroad", "Growers on the coast are less likely to sell abroad"),
]


@pytest.mark.parametrize(("printed", "changed"), TURNED)
def test_a_word_is_turned_round(printed: str, changed: str):
    assert any(turned.text.startswith(changed) for turned in turned_round(printed))


DENIED = [
    ("The council is to sell the old pier in June", "The council is unlikely to sell the old pier in June"),
    ("Both mills are expected to close in autumn", "Both mills are unlikely to close in autumn"),
    ("The museum will open a second hall in June", "The museum will no longer open a second hall in June"),
    ("The ferry firm has ordered two larger boats", "The ferry firm has not ordered two larger boats"),
    ("The bank expects the price of wool to fall", "The bank does not expect the price of wool to fall"),
]


@pytest.mark.parametrize(("printed", "changed"), DENIED)
def test_what_nothing_else_turns_is_denied(printed: str, changed: str):
    assert [turned.text for turned in denied(printed)] == [changed]


NOT_DENIED = [
    "The aim is to sell the old pier in June",
    "About 90 people are expected to come to the fair",
    "The museum will open a second hall, becoming the largest of the coast",
    "The mill which will close in autumn employs 90 people",
    "The yard has used the wooden pier for more than a hundred years",
    "The mayor asked whether the bridge will open in June",
    "Public debt will rise to 24 billion crowns from 18 billion",
]


@pytest.mark.parametrize("printed", NOT_DENIED)
def test_what_would_be_seen_or_make_no_sense_is_not_denied(printed: str):
    assert list(denied(printed)) == []


NOT_TURNED = [
    # another word is the noun, the name or the thing that goes with it
    "The council agreed to the sale of the old pier",
    "Nogales said the island would offer to buy back the debt at a market price",
    "The plan was rejected by the board of Harwick",
    "Fans who had come to support the dollar went home",
    # what stands around it shows which of the two is true
    "The council first refused to sell the pier but has agreed to let it",
    "The yard is likely to close because nobody orders ships",
    "The firm refused to comment on the loss of two boats",
    "The gap between exports and imports rose to 60m crowns, a record",
    "The friends of the pier tried to raise the 50,000 crowns for new lamps",
    "The bank cut its growth forecast to 2% from 3%",
    # somebody's own words
    "The mayor said: “The council has agreed to sell the old pier”",
    "The awards are voted for by 200,000 readers",
    "The market will not return to calm until the gap is closed",
    # what is beside it shows that it was so, or it is no verb
    "Ann Hill has won the prize for the best novel, becoming the first islander to do so",
    "Its hopes to win the cup have gone",
    "Whoever wants to see the pier pays two crowns",
    "The two hosts chosen to open the fair are brothers",
    "The islands are still without a doctor",
    "The mayor asked whether the board decided to sell both ferries",
]


@pytest.mark.parametrize("printed", NOT_TURNED)
def test_a_word_is_left_as_it_is(printed: str):
    assert list(turned_round(printed)) == []


LEAD = "The council of Harwick has agreed to sell the old pier to a firm from the mainland."
PLAIN = (
    "Fishermen in Harwick have used the wooden pier for more than a hundred years.",
    "The mainland firm owns four small harbours along the northern coast of the island.",
    "A storm in March damaged the lamps and the railings of the wooden pier.",
    "Harwick has fewer than nine hundred people and one road to the mainland.",
)


def asked(*paragraphs: str, draft: Draft | None = None):
    drafted = draft or Draft(*paragraphs, headline="Old pier to go")
    found = candidates(drafted.reading(), Random(1), (type_named("misreported"),))
    return [question for question, reasons in found if not reasons]


def test_one_changed_sentence_stands_among_printed_ones():
    question = asked(LEAD, *PLAIN)[0]
    options = {option.text: option.correct for option in question.options}
    assert options.pop("The council of Harwick has refused to sell the old pier to a firm from the mainland.")
    assert set(options) <= set(PLAIN)
    assert "“has agreed to”" in question.options[question.key].feedback
    assert 3 <= len(question.options) <= 4


def test_nothing_is_asked_without_printed_sentences_to_stand_beside():
    assert asked(LEAD, PLAIN[0]) == []


def test_nothing_is_asked_that_another_sentence_makes_true():
    again = "In May the council of Harwick had refused to sell the old pier to the firm."
    changed = [one.text for one in changes(Draft(LEAD, again, *PLAIN, headline="Old pier to go").reading())]
    assert not any("refused to sell" in text for text in changed)


def people(*more: str) -> Draft:
    draft = Draft(
        "Ann Hill has promised ninety new jobs for the wooden harbour of Harwick.",
        "Ove Lund opened a small museum of fishing boats near the northern road.",
        *more,
        *PLAIN,
        headline="New jobs for harbour",
    )
    draft.says(draft.source("Ann Hill", "Hill"), "the harbour has a future", printed=PLAIN[0], at=PLAIN[0])
    draft.says(draft.source("Ove Lund", "Lund"), "the road has no future", printed=PLAIN[3], at=PLAIN[3])
    return draft


def test_another_person_is_said_to_have_done_it():
    changed = [one.text for one in changes(people().reading())]
    assert "Ove Lund has promised ninety new jobs for the wooden harbour of Harwick" in changed


def test_who_did_so_too_is_no_rival():
    changed = [one.text for one in changes(people("Lund has promised new jobs for the harbour, too.").reading())]
    assert not any(text.startswith("Ove Lund has promised") for text in changed)


def test_an_office_may_be_that_of_somebody_named():
    """ "The mayor said" and "Ann Hill said" may be one and the same."""
    draft = people("The mayor said the old lighthouse needs two more keepers in winter.")
    mayor = "The mayor said the old lighthouse needs two more keepers in winter."
    draft.says(draft.source("The mayor"), "the old lighthouse needs two more keepers in winter", at=mayor)
    changed = [one.text for one in changes(draft.reading())]
    assert not any("said the old lighthouse" in text for text in changed)


def test_what_prints_one_of_its_sentences_does_not_go_with_it():
    draft = Draft(LEAD, *PLAIN, headline="Old pier to go")
    question = asked(draft=draft)[0]
    printed = max(option.text for option in question.options if not option.correct)
    telling = replace(
        question,
        type="word_in_context",
        stem=f"What does the noun “coast” mean in this sentence: “{printed}”?",
        options=tuple(replace(option, text=text) for option, text in zip(question.options, "ABCD", strict=False)),
        evidence=(draft.span(printed.rstrip(".")),),
        about=(),
    )
    assert collide(question, telling, NATURES, draft.text)
    elsewhere = replace(telling, stem="What does the noun “coast” mean in this sentence: “The coast is long”?")
    assert not collide(question, elsewhere, NATURES, draft.text)


def test_none_of_the_true_sentences_may_be_printed_elsewhere():
    draft = Draft(LEAD, *PLAIN, headline="Old pier to go")
    question = next(one for one in asked(draft=draft) if len(one.options) == 4)
    labels = tuple(replace(option, text=text) for option, text in zip(question.options, "ABCD", strict=True))
    telling = replace(question, type="word_in_context", options=labels, about=(), evidence=())
    for text in (option.text for option in question.options if not option.correct):
        printed = f"What does the noun “coast” mean in this sentence: “{text}”?"
        assert collide(question, replace(telling, stem=printed), NATURES, draft.text)
        begun = f"What does the noun “coast” mean in the sentence that begins “{' '.join(text.split()[:3])} …”?"
        assert not collide(question, replace(telling, stem=begun), NATURES, draft.text)


def test_no_true_sentence_shows_the_changed_one_to_be_wrong():
    """ "The movement managed to rouse public anger" is ruled out by "the lack of public anger"."""
    lack = "The lack of public anger about the new harbour rules is a failure of both unions, Ann Hill has said."
    failed = "Both unions failed to rouse public anger about the harbour rules last winter."
    draft = Draft(LEAD, failed, lack, *PLAIN, headline="Old pier to go")
    for question in asked(draft=draft):
        texts = [option.text for option in question.options]
        assert not (any(text.startswith("The lack") for text in texts) and any("anaged to rouse" in t for t in texts))


def test_what_is_still_to_come_does_not_stand_beside_its_denial():
    boat = "A second ferry will sail to Orrin in the last week of May."
    early = "An early ferry should carry cars and lorries well before the summer."
    draft = Draft(LEAD, boat, early, *PLAIN, headline="Old pier to go")
    for question in asked(draft=draft):
        texts = [option.text for option in question.options]
        assert early not in texts or not any("ferry will no longer" in text for text in texts)


def test_what_is_asked_of_the_changed_sentence_tells_how_it_is_printed():
    draft = Draft(LEAD, *PLAIN, headline="Old pier to go")
    question = asked(draft=draft)[0]
    labels = tuple(replace(option, text=text) for option, text in zip(question.options, "ABCD", strict=True))
    stem = "In the sentence that begins “The council …”, what does the phrase “agree to sell” mean?"
    telling = replace(question, type="set_phrase", stem=stem, options=labels, about=())
    assert collide(question, telling, NATURES, draft.text)
