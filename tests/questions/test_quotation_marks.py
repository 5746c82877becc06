"""What quotation marks prove: whose words are printed, how far a statement is quoted, and who is never quoted."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import ContentForm, Naming, Quote, Reading, Source, Span, Stance
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.labels import ALL_EXACT, NONE_EXACT, PARTLY_EXACT
from quizgen.questions.planning.collisions import collide
from quizgen.questions.quotations.exactness import exactness
from quizgen.questions.quotations.own_words import told_by_its_words
from quizgen.questions.quotations.quotations import never_quoted, quotations_in, quoted_people, summed_up
from quizgen.questions.sources.kinship import kin, may_be_one, may_belong
from tests.questions.draft import Draft, mill


def ask(kind: str, reading: Reading):
    every = (q for seed in range(4) for q in candidates(reading, Random(seed), (type_named(kind),)))
    return [question for question, reasons in every if not reasons]


def key(question) -> str:
    return question.options[question.key].text


def names(people) -> list[str]:
    return [source.name for source in people]


def test_who_is_quoted_and_who_is_summed_up():
    reading = mill().reading()
    assert names(quoted_people(reading)) == ["Miriam Voss", "Ida Crane"]
    assert names(summed_up(reading)) == ["Mayor Lena Brandt", "Captain Owen Price"]


def test_the_quoted_stand_among_those_who_are_not_and_the_other_way_round():
    asked = ask("who_is_quoted", mill().reading())
    quoted = {"Miriam Voss", "Ida Crane"}
    assert {key(question) for question in asked} == quoted | {"Lena Brandt", "Owen Price", "Jonas Wirth"}
    for question in asked:
        rivals = {option.text for option in question.options if not option.correct}
        assert rivals.isdisjoint(quoted) if key(question) in quoted else rivals <= quoted


AFTER = [
    ("“It was mine,” he said.", False),  # nobody knows whose it is: it may be Wirth's
    ("The firm’s “free books for all” came to an end.", False),
    ("The firm’s “open days” came to an end.", True),  # a term, in a paragraph that does not name him
    ("The firm’s “open days” came to an end when Wirth left.", False),
    ("He called the “open days” a success.", False),
]


@pytest.mark.parametrize(("more", "certain"), AFTER)
def test_nobody_is_called_unquoted_beside_a_quotation_that_may_be_theirs(more, certain):
    draft = mill()
    again = Draft(*draft.paragraphs[1:], more, headline=draft.paragraphs[0])
    again.sources, again.attributions, again.bystanders = draft.sources, draft.attributions, draft.bystanders
    assert never_quoted(again.bystanders[0], again.reading()) is certain


NAMED = [
    ("", True),
    ("“It was mine,” he said.", False),
    ("The firm’s “open days” came to an end.", True),
]


@pytest.mark.parametrize(("more", "asked"), NAMED)
def test_whom_the_article_only_names_may_be_asked_for(more, asked):
    draft = mill()
    again = Draft(*draft.paragraphs[1:], *([more] if more else []), headline=draft.paragraphs[0])
    again.sources, again.attributions, again.bystanders = draft.sources, draft.attributions, draft.bystanders
    assert ("Jonas Wirth" in {key(question) for question in ask("who_is_quoted", again.reading())}) is asked


AS_KIN = [
    ("Jonas Wirth bought the mill in May.", True),
    ("The brother of mayor Jonas Wirth bought the mill.", False),
    ("Jonas Wirth’s wife bought the mill.", False),
]


@pytest.mark.parametrize(("told", "asked"), AS_KIN)
def test_who_is_named_only_as_a_relative_is_not_asked_for(told, asked):
    draft = mill()
    paragraphs = [told if "Jonas Wirth" in one else one for one in draft.paragraphs]
    again = Draft(*[one for one in paragraphs[1:] if "saw how" not in one], headline=paragraphs[0])
    again.sources, again.attributions = draft.sources, draft.attributions
    named = (again.span("Jonas Wirth"),)
    again.bystanders = [replace(draft.bystanders[0], mentions=named)]
    again.introduces("Jonas Wirth", "the local trader", "trader", "Jonas Wirth")
    assert ("Jonas Wirth" in {key(question) for question in ask("who_is_quoted", again.reading())}) is asked


@pytest.mark.parametrize(
    ("couple", "who"),
    [("Mr and Mrs Lund came home in May.", "Mrs Lund said that"), ("A ship came home in May.", "Lund said that")],
)
def test_of_a_couple_the_one_who_speaks_is_called_as_the_article_calls_her(couple, who):
    said = "Mrs Lund said trade in the valley had dropped by a third."
    quoted = ["“It is late in the day,” said a clerk.", "“It is too late for us,” said a skipper."]
    draft = Draft(couple, said, *quoted)
    draft.says(draft.source("Mrs Lund", "Lund"), "trade in the valley had dropped by a third",
               named="Mrs Lund", cue="said")  # fmt: skip
    for name, words in (("a clerk", "It is late in the day"), ("a skipper", "It is too late for us")):
        source = draft.source(name, naming=Naming.UNNAMED_PERSON)
        draft.says(source, words, named=name, cue=f"said {name}", form=ContentForm.QUOTATION, quote=Quote.DIRECT)
    asked = [q.stem for q in ask("word_for_word", draft.reading()) if "trade in the valley" in q.stem]
    assert asked
    assert all(who in stem for stem in asked), asked


def test_what_another_one_said_and_somebody_acknowledges_is_not_told_as_hers():
    draft = mill()
    first = draft.attributions[0].evidence[0]
    draft.attributions[:] = [replace(a, antecedent=first) for a in draft.attributions]
    assert not worded(draft.reading())


def test_a_deed_is_no_speech_that_is_summed_up():
    draft = mill()
    draft.attributions[:] = [replace(a, form=ContentForm.INFINITIVE) for a in draft.attributions]
    assert not summed_up(draft.reading())


def test_marks_are_asked_about_where_one_named_speaker_uses_the_words():
    asked = [q for q in ask("word_for_word", mill().reading()) if "quotation marks" in q.stem]
    assert asked
    for question in asked:
        that = question.options[0].text.split(" these ")[0].split(" in ")[0].split(" the ")[0]
        assert key(question) == f"{that} these are the exact words of Ida Crane"
        assert f"{that} these are the exact words of Miriam Voss" in {option.text for option in question.options}
        assert that == ("Because" if question.stem.startswith("Why") else "That")


BY_SOMEBODY = [
    ("She said that the mill was “a grave and lasting danger” to the valley.",
     "the mill was “a grave and lasting danger” to the valley", "She", Quote.PART_DIRECT, True),
    # that a whole sentence in marks is somebody's own words, everybody knows
    ("“The mill is a grave and lasting danger,” said one of the traders of Orrin.",
     "The mill is a grave and lasting danger", "one of the traders of Orrin", Quote.DIRECT, False),
    # a document has no voice
    ("A lawsuit said that the mill was “a grave and lasting danger” to the valley.",
     "the mill was “a grave and lasting danger” to the valley", "A lawsuit", Quote.PART_DIRECT, False),
    ("She told them “that she had never been in the mill” before May.",
     "“that she had never been in the mill” before May", "She", Quote.PART_DIRECT, False),
]  # fmt: skip


@pytest.mark.parametrize(("said", "content", "who", "quote", "asked"), BY_SOMEBODY)
def test_marks_are_asked_about_where_the_speaker_has_no_name(said, content, who, quote, asked):
    cue = "told" if " told " in said else "said"
    draft = Draft("The harbour lost ninety jobs last year.", said)
    form = ContentForm.QUOTATION if quote is Quote.DIRECT else ContentForm.CLAUSE
    source = draft.source(who, naming=Naming.UNNAMED_PERSON)
    draft.says(source, content, quote=quote, named=who, cue=cue, form=form)
    found = [q for q in ask("word_for_word", draft.reading()) if "quotation marks" in q.stem]
    assert bool(found) is asked
    assert all(key(q).endswith(" these are the exact words of the source") for q in found)


WORDED = {
    "Miriam Voss said that the beams of the mill were older than the town": ALL_EXACT,
    "Ida Crane said that the fire was a bitter loss for the whole valley and for Miriam Voss": PARTLY_EXACT,
    "Lena Brandt said that the roof was full of dry grain": NONE_EXACT,
    "Owen Price said that forty barrels of oil stood in the cellar": NONE_EXACT,
}


def worded(reading: Reading) -> dict[str, str]:
    """What is asked about, and how it is worded."""
    asked = [q for q in ask("word_for_word", reading) if q.stem.startswith("In the article")]
    assert all(len({option.feedback for option in q.options if not option.correct}) == 1 for q in asked)
    return {q.stem.removeprefix("In the article, ").split(". ")[0]: key(q) for q in asked}


def test_how_a_statement_is_worded_is_told_by_its_marks_alone():
    found = worded(mill().reading())
    assert set(found.values()) == {ALL_EXACT, PARTLY_EXACT}  # of an article with these, "no" is not asked for
    assert found.items() <= WORDED.items()


def test_a_statement_that_is_summed_up_is_asked_about_where_others_are_quoted():
    draft = mill()
    draft.attributions[2:] = [replace(a, form=ContentForm.INFINITIVE) for a in draft.attributions[2:]]
    found = worded(draft.reading())
    assert set(found.values()) == {NONE_EXACT}
    assert found.items() <= WORDED.items()
    draft.attributions[2:] = [replace(a, quote=Quote.INDIRECT) for a in draft.attributions[2:]]
    assert not worded(draft.reading())


WHOLE = [
    ("“The mill is a grave danger for the valley,” said Ida Crane.", "the mill is a grave danger for the valley"),
    ("“Nobody came. The mill is a grave danger for the valley,” said Ida Crane.",
     "the mill is a grave danger for the valley"),
    ("“Orrin has lost the best of its mills,” said Ida Crane in Orrin.", "Orrin has lost the best of its mills"),
    ("“Harbour is a firm with a long way to go,” said Ida Crane in Harbour Street.",
     "Harbour is a firm with a long way to go"),
    # what nobody but a speaker says, "now" and "this", what the reporter put in, a word that may be a name or not, and
    # a quotation that begins in the paragraph before
    ("“We have lost the best of our mills,” said Ida Crane.", ""),
    ("“The mill is now a danger for this valley,” said Ida Crane.", ""),
    ("“The mill is a danger [to the town] and to the valley,” said Ida Crane.", ""),
    ("“Guardrails are the best of the mill by far,” said Ida Crane.", ""),
    # whose mum, four what?
    ("“Mum was trying not to cry in the mill,” said Ida Crane.", ""),
    ("“The third one was one lamp too many for the mill,” said Ida Crane.", ""),
    ("“For decades the label of the mill told us they were a gift,” said Ida Crane.", ""),
    ("“There were four in the mill, big ones,” said Ida Crane.", ""),
    ("“The places where they are not working are the worst,” said Ida Crane.", ""),
    ("The mill is a danger to the town,” said Ida Crane, “and the town will know of it.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("said", "told"), WHOLE)
def test_a_sentence_that_is_quoted_whole_is_told_without_its_marks(said, told):
    draft = Draft(said, "Ida Crane has a mill, a harbour and a firm in Orrin.")
    content = said.removeprefix("“").split(",” said")[0]
    source = draft.source("Ida Crane")
    draft.says(source, content, form=ContentForm.QUOTATION, quote=Quote.DIRECT, named="Ida Crane", cue="said")
    assert exactness(draft.attributions[0], draft.reading()) == ((ALL_EXACT, told) if told else ("", ""))


def crane(said: str, content: str, **changes):
    """Ida Crane says it, with a quotation of which it is asked whose it is."""
    draft = Draft(said, "Owen Price said the mill was safe.")
    source, price = draft.source("Ida Crane", "Crane"), draft.source("Owen Price", "Price")
    draft.says(source, content, quote=Quote.PART_DIRECT, named="Ida Crane", cue=changes.pop("cue", "said"), **changes)
    draft.says(price, "the mill was safe", named="Owen Price", cue="said the mill")
    return draft.reading()


NOT_HERS = [
    # a letter's words, what somebody else had called it, a term, and words that she denies
    crane("Ida Crane said the letter spoke of “a grave and lasting danger”.",
          "the letter spoke of “a grave and lasting danger”"),
    crane("Ida Crane said Owen Price had called the mill “a grave and lasting danger”.",
          "Owen Price had called the mill “a grave and lasting danger”"),
    crane("Ida Crane said the “dirty bomb” was found in the mill.", "the “dirty bomb” was found in the mill"),
    # a name for a thing: before its noun, explained behind it, or without anything that people say only when they speak
    crane("Ida Crane said that the “keep them out” rule had cost the mill its best hands.",
          "the “keep them out” rule had cost the mill its best hands"),
    crane("Ida Crane said that the mill would stop “rent and return” - where people bring the sacks back in May.",
          "the mill would stop “rent and return” - where people bring the sacks back in May"),
    crane("Ida Crane said that the mill had set up a “harbour development team” in May.",
          "the mill had set up a “harbour development team” in May"),
    crane("Ida Crane denied that the mill was “a grave and lasting danger”.",
          "the mill was “a grave and lasting danger”", cue="denied", lemma="deny", stance=Stance.DENIES),
    crane("Ida Crane mocked a statement that the mill was “a grave and lasting danger”.",
          "the mill was “a grave and lasting danger”", cue="statement"),
]  # fmt: skip


@pytest.mark.parametrize(
    "reading", NOT_HERS, ids=["letter", "another", "term", "rule", "explained", "team", "denied", "noun"]
)
def test_words_that_may_be_somebody_elses_are_not_asked_about(reading):
    assert not [q for q in ask("word_for_word", reading) if "quotation marks" in q.stem]


def test_two_questions_on_the_marks_never_stand_in_one_quiz():
    one, other, *_ = ask("word_for_word", mill().reading())
    assert collide(one, other, NATURES)


TELLS = [
    ("It was a great joy to work with my husband on the pier all these years", True),
    ("If the board agrees, I will be mayor of Harwick until the end of June", True),
    ("My players ran until the last minute and never lost heart at all", True),
    ("It was booming", True),
    ("When the mayor falls at last, she will gain", True),
    ("The @harbourboard has forgotten the people who built the pier in the first place", True),
    ("The harbour has lost the best of its piers to the storm of last winter", False),
    ("It will take ten years until the last of the cracked posts is out of the water", False),
]


@pytest.mark.parametrize(("words", "told"), TELLS)
def test_a_quotation_that_names_its_speaker_is_no_question(words, told):
    draft = Draft(f"“{words},” said Ida Crane.")
    draft.says(draft.source("Ida Crane"), words, form=ContentForm.QUOTATION, quote=Quote.DIRECT)
    assert told_by_its_words(draft.attributions[0]) is told


@pytest.mark.parametrize(("others_in_office", "told"), [(0, True), (1, True), (2, False)])
def test_whoever_leads_speaks_of_our_borders(others_in_office, told):
    said = "We are committed to keeping our borders safe for all of us"
    draft = Draft(f"“{said},” said Ann Hill.")
    draft.says(
        draft.source("Ann Hill"), said, form=ContentForm.QUOTATION, quote=Quote.DIRECT, named="Ann Hill", cue="said"
    )
    assert told_by_its_words(draft.attributions[0], others_in_office) is told


def test_nameless_sources_are_no_rivals_of_each_other():
    one = Source(id="S1", name="Harbour sources", naming=Naming.UNNAMED_GROUP, coarse="group")
    other = Source(id="S2", name="Some friends of the mayor", naming=Naming.UNNAMED_GROUP, coarse="group")
    assert may_be_one(one, other)
    judges = Source(id="S3", name="The judges", naming=Naming.UNNAMED_GROUP, coarse="group")
    court = Source(id="S4", name="Harbour Court", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    assert kin(judges, court)
    assert not kin(judges, one)
    aides = Source(id="S5", name="Some aides", naming=Naming.UNNAMED_GROUP, coarse="group")
    assert may_belong(aides, court)


def test_a_quotation_that_is_not_closed_goes_on_in_the_next_paragraph():
    d = Draft("Ana Orr said: “The pier is old and the wall is down.", "“Nobody has paid for either of them.”")
    d.says(
        d.source("Ana Orr", "Orr"), "The pier is old and the wall is down", named="Ana Orr", cue="said",
        form=ContentForm.QUOTATION, quote=Quote.DIRECT,
    )  # fmt: skip
    first, second = quotations_in(d.reading())
    assert first.said is not None
    assert second.said == first.said


def test_a_quotation_before_the_paragraph_of_a_name_is_not_surely_of_that_name():
    d = Draft(
        "Mayor Tom Reyes said the pier was old.",
        "“It will cost more by then than it does now.”",
        "Clerk Ana Orr, who had it shut, said the wall was down.",
    )
    tom = d.source("Tom Reyes", "Reyes")
    d.says(
        d.source("Ana Orr", "Orr"), "It will cost more by then than it does now", form=ContentForm.QUOTATION,
        quote=Quote.DIRECT, named="Ana Orr", cue="said the wall",
    )  # fmt: skip
    reading = d.reading()
    assert [one.said for one in quotations_in(reading)] == [None]
    assert not never_quoted(reading.source(tom), reading)


def test_words_that_are_printed_twice_are_of_one_speaker_or_of_none():
    d = Draft("“The pier is old and dear,” Ana Orr said.", "Tom Reyes said: “The pier is old and dear.”")
    for who, at in (("Ana Orr", 0), ("Tom Reyes", 1)):
        d.says(d.source(who), "The pier is old and dear", named=who, form=ContentForm.QUOTATION, quote=Quote.DIRECT)
        start = d.text.index("The pier", 0 if at == 0 else d.text.index("Tom"))
        d.attributions[at] = replace(d.attributions[at], content=(Span(start, start + 24),))
    assert [one.said for one in quotations_in(d.reading())] == [None, None]
