"""Sentences that we wrote: deeds beside words, another's "he", who is spoken to, and who is quoted in a quotation."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import ContentForm, Naming, Quote, Section, Source, Span
from quizgen.questions.claims.claims import usable
from quizgen.questions.claims.for_a_client import says_he_of_a_client
from quizgen.questions.claims.own_deed import adds_a_deed, without_its_deed
from quizgen.questions.headlinese.line import Line
from quizgen.questions.quotations.one_speech import one_speech
from quizgen.questions.quotations.quotations import never_quoted
from quizgen.questions.quotations.within import quotes_somebody
from quizgen.questions.reference.of_one_life import of_one_life
from quizgen.questions.sources.voices import speaks
from quizgen.questions.types.word_for_word import who_told
from tests.questions.draft import Draft


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (
            "Ms Hale had shown “more patience than anybody” and awarded her £900",
            "Ms Hale had shown “more patience than anybody”",
        ),
        (
            'the pier was "a danger to all who fish" and then ordered its owner to leave',
            'the pier was "a danger to all who fish"',
        ),
        ("the pier was “a danger to all” and cost too much", "the pier was “a danger to all” and cost too much"),
        ("the owner had shut the pier and ordered a new one", "the owner had shut the pier and ordered a new one"),
    ],
)
def test_a_deed_behind_words_in_marks_is_no_part_of_what_was_said(said, left):
    draft = Draft(f"Judge Ada Orr said {said}.", "Nobody else spoke.")
    draft.says(draft.source("Ada Orr"), said, cue="said", named="Ada Orr")
    told = draft.reading().attributions[0]
    cut = without_its_deed(told)
    assert cut.content_resolved == left
    assert adds_a_deed(told) is (left != said)
    assert not adds_a_deed(cut)
    if left != said:
        assert not usable(told, draft.reading())


@pytest.mark.parametrize(
    ("sentence", "who", "said", "refused"),
    [
        (
            "In mitigation, Ada Orr KC said a second man had pressed him to go on.",
            "Ada Orr",
            "a second man had pressed him to go on",
            True,
        ),
        ("Ada Orr, defending, said that debts had led him to it.", "Ada Orr", "debts had led him to it", True),
        (
            "Ada Orr KC said the driver had told all that he knew.",
            "Ada Orr",
            "the driver had told all that he knew",
            False,
        ),
        ("Ada Orr KC said Mr Lund had told all that he knew.", "Ada Orr", "Mr Lund had told all that he knew", False),
        ("The baker Ada Orr said debts had led him to it.", "Ada Orr", "debts had led him to it", False),
        ("Ada Orr KC said the debts were old.", "Ada Orr", "the debts were old", False),
    ],
)
def test_a_lawyer_who_says_he_of_a_client_is_not_asked_for(sentence, who, said, refused):
    draft = Draft(sentence)
    draft.says(draft.source(who), said, cue="said", named=who)
    reading = draft.reading()
    assert says_he_of_a_client(reading.attributions[0], reading) is refused


@pytest.mark.parametrize(
    ("sentence", "cue", "said", "speaks_up"),
    [
        (
            "Schools in nine wards have been asked to allow long sleeves.",
            "have been asked",
            "allow long sleeves",
            False,
        ),
        ("Schools in nine wards were told to allow long sleeves.", "told", "allow long sleeves", False),
        ("Schools in nine wards, told to allow long sleeves, did so.", "told", "allow long sleeves", False),
        ("Schools in nine wards asked to keep their long sleeves.", "asked", "keep their long sleeves", True),
        ("Schools in nine wards warned parents of long sleeves.", "warned", "parents of long sleeves", True),
    ],
)
def test_who_is_spoken_to_does_not_speak(sentence, cue, said, speaks_up):
    draft = Draft(sentence, "Nobody else spoke.")
    who = draft.source("Schools in nine wards", naming=Naming.UNNAMED_GROUP, coarse="group")
    lemma = {"have been asked": "ask", "asked": "ask", "warned": "warn"}.get(cue, "tell")
    draft.says(who, said, lemma=lemma, form=ContentForm.INFINITIVE, cue=cue, named="Schools in nine wards")
    reading = draft.reading()
    assert speaks(reading.sources[0], reading) is speaks_up


@pytest.mark.parametrize(
    ("quotation", "another"),
    [
        ("“I wanted to go. Then Coach said, ‘Good, run now.’ And I did.”", True),
        ("\"I wanted to go. Then Coach said, 'Good, run now.' And I did.\"", True),
        ("‘He told me “run now” and I did’", True),
        ("“It’s the boys’ boat, and it isn’t the girls’”", False),
        ("“It is late”", False),
    ],
)
def test_a_quotation_may_hold_another(quotation, another):
    assert quotes_somebody(quotation) is another


QUOTED = [
    # the coach of the quotation may be she, and so may the carer of the lead
    ("“Then Coach said, ‘Good, run now,’ and I ran,” Lind said. The trainer, Ada Orr, was glad.", "Jo Lind", False),
    ("“Then I ran and ran,” Lind said. The trainer, Ada Orr, was glad.", "Jo Lind", True),
    ("“I put all of them away,” a carer said. A court fined Ada Orr.", "a carer", False),
    ("Ada Orr was fined. “I put all of them away,” a carer said.", "a carer", True),
]


@pytest.mark.parametrize(("lead", "who", "certain"), QUOTED)
def test_whose_words_may_stand_in_somebodys_quotation_is_not_called_unquoted(lead, who, certain):
    draft = Draft(lead, "It was late.", headline="A day in Orrin")
    marks = lead[lead.index("“") : lead.index("”") + 1]
    naming = Naming.NAMED_PERSON if who[0].isupper() else Naming.UNNAMED_PERSON
    named = who.split()[-1] if naming is Naming.NAMED_PERSON else who
    id = draft.source(who, named, naming=naming)
    draft.says(id, marks[1:-1], printed=marks, form=ContentForm.QUOTATION, quote=Quote.DIRECT, cue="said", named=named)
    ada = Source(
        id="B1", name="Ada Orr", mentions=(draft.span("Ada Orr"),), naming=Naming.NAMED_PERSON, coarse="person"
    )
    draft.bystanders.append(ada)
    assert never_quoted(ada, draft.reading()) is certain


@pytest.mark.parametrize(("then", "together"), [("", True), ("\n\nTwo.\n\nThree.\n\n", False)])
def test_sentences_of_one_speech_go_together(then, together):
    first, second = "“We have nurses in there,”", "“I will not shut the door,”"
    draft = Draft(*f"{first} Lind said. {then}{second} Lind added.".split("\n\n"))
    lind, other = draft.source("Lind"), draft.source("Orr")
    for words in (first, second):
        draft.says(lind, words.strip("“”,"), printed=words, form=ContentForm.QUOTATION, quote=Quote.DIRECT)
    reading = draft.reading()
    one, two = reading.attributions
    assert one_speech(one, two, reading) is together
    assert not one_speech(one, replace(two, source_ids=(other,)), reading)


@pytest.mark.parametrize(
    ("headline", "between", "rivals", "alone"),
    [
        ("Ada Finch, who painted boats, dies at 91", "It rained.", ["Ida Brandt"], True),
        ("Ada Finch, who painted boats, dies at 91", "Brandt wrote to her.", ["Ida Brandt"], False),
        ("Old boats come back to Orrin", "It rained.", ["Ida Brandt"], False),
        ("Ada Finch sells her boats", "It rained.", ["Ida Brandt"], False),
    ],
)
def test_in_an_obituary_nobody_doubts_who_she_is(headline, between, rivals, alone):
    draft = Draft(f"Ada Finch had a boat. {between} She sold it to the town.", "Nobody came.", headline=headline)
    draft.means("She", "She sold", "Ada Finch had a")
    start = draft.text.index("Ada Finch had a")
    mention = replace(draft.mentions[0], antecedent="Ada Finch", named=Span(start, start + len("Ada Finch")))
    assert of_one_life(mention, rivals, False, draft.reading()) is alone


def test_a_portrait_is_of_one_woman():
    draft = Draft("Ada Finch had a boat. It rained. She sold it to the town.", "Nobody came.", headline="Finch at sea")
    draft.means("She", "She sold", "Ada Finch")
    draft.mentions *= 5
    assert draft.blocks[0].section is Section.HEADLINE
    assert of_one_life(draft.mentions[0], ["Ida Brandt"], False, draft.reading())
    assert not of_one_life(draft.mentions[0], ["Ida Brandt"], True, draft.reading())


@pytest.mark.parametrize(
    ("headline", "be"),
    [
        ("Ferry runs aground off Orrin, all rescued", "were"),
        ("Ferry runs aground, clerk rescued", "was"),
        ("Boats run aground, clerk rescued", "was"),
        ("Both clerks rescued", "were"),
        ("Many rescued", "were"),
        ("Clerk rescued", "was"),
    ],
)
def test_of_how_many_a_headline_tells(headline, be):
    line = Line(headline)
    assert line.be(line.words.index("rescued")) == be


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("Police in Orrin said that cards were sold.", "police in Orrin"),
        ("Police Orrin said that cards were sold.", "Police Orrin"),
        ("Harwick Bank said that cards were sold.", "Harwick Bank"),
        # a headline's word for a body, and the last one of an office
        ("Watchdog said that cards were sold.", ""),
        ("Affairs said that cards were sold.", ""),
    ],
)
def test_a_source_is_capitalised_within_a_sentence_only_where_it_is_a_name(printed, shown):
    draft = Draft(printed, "In Orrin, nobody else spoke to the Dean of Student Affairs, Prof. Lund.")
    name = printed.split(" said")[0]
    draft.says(draft.source(name, naming=Naming.NAMED_ORGANISATION, coarse="organisation"), "cards were sold")
    reading = draft.reading()
    assert who_told(reading.attributions[0], "cards were sold", reading) == shown
