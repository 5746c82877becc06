"""Who said it: long quotations, sources that are read, and claims on one subject."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import (
    Choice,
    ContentForm,
    Difficulty,
    Naming,
    Option,
    Quote,
    Section,
    Skills,
    Source,
    SourceKind,
    Span,
)
from quizgen.questions import NATURES
from quizgen.questions.claims.asking_who import within
from quizgen.questions.claims.claims import asked_of, usable
from quizgen.questions.claims.misread import after_a_preposition, held_by_another
from quizgen.questions.claims.sameness import same_claim, subject_of
from quizgen.questions.claims.substance import telling_part
from quizgen.questions.english.unclear import unclear
from quizgen.questions.english.wording import trimmed
from quizgen.questions.labels import BY_PERSON, IDENTIFIED
from quizgen.questions.planning.collisions import collide
from quizgen.questions.planning.leaks import names_the_speaker
from quizgen.questions.planning.seen import Seen
from quizgen.questions.quotations.colour import only_colour
from quizgen.questions.sources.by_title import another_of_that_name, only_hears, torn_from_its_name
from quizgen.questions.sources.distractors import rival_sources
from quizgen.questions.sources.fitting import agrees
from quizgen.questions.sources.proven_wrong import not_the_source
from quizgen.questions.sources.rivalry import alone_among_onlookers
from quizgen.questions.sources.showable import presentable
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.talked_about import she_speaks_of_another, talked_about
from quizgen.questions.sources.the_dead import silent_and_dead
from quizgen.questions.sources.under_two_names import under_two_names
from quizgen.questions.sources.voices import speaks
from quizgen.questions.sources.written_names import real_names
from quizgen.questions.types.who_said import WhoSaid
from tests.questions.draft import Draft

CUTS = [
    (
        "We had asked the council for a new pump three years in a row, and nobody ever answered the letters we sent.",
        "We had asked the council for a new pump three years in a row …",
    ),
    ("It was far too late for that, and we knew it all along in this town of ours by the sea.", ""),
    (
        "One long sentence without any place at which it could be cut fairly has to be left out of the quiz.",
        "",
    ),
]


@pytest.mark.parametrize(("words", "shown"), CUTS)
def test_a_long_quotation_is_cut_where_a_clause_ends_or_not_at_all(words, shown):
    assert trimmed(words, 18) == shown


def flood() -> Draft:
    draft = Draft(
        "Mayor Lena Brandt said that the harbour wall held back the flood for an hour. "
        "Engineer Tom Reyes said that the harbour wall was built too low by a careless contractor. "
        "Fire chief Ana Ruiz said that the harbour wall would be inspected in spring. "
        "The audit report said that the harbour wall had cost nine million crowns. "
        "Ferry owner Joe Lind said that the harbour wall blocked the view of sailors.",
    )
    for name in (
        "Mayor Lena Brandt",
        "Engineer Tom Reyes",
        "Fire chief Ana Ruiz",
        "The audit report",
        "Ferry owner Joe Lind",
    ):
        report = name == "The audit report"
        naming = Naming.NAMED_ORGANISATION if report else Naming.NAMED_PERSON
        id = draft.source(name, naming=naming, coarse="document" if report else "person")
        content = draft.text.split(f"{name} said that ")[1].split(".")[0]
        draft.says(id, content, named=name)
    return draft


def test_what_all_speak_of_does_not_make_their_claims_one():
    reading = flood().reading()
    assert subject_of(reading) == {"harbour", "wall"}
    low, cost = "the harbour wall was too low", "the harbour wall cost nine million"
    assert same_claim("the harbour wall held", "the harbour wall was too low")
    assert not same_claim(low, cost, subject_of(reading))


def test_of_a_report_the_question_is_not_who_said_it():
    draft = flood()
    for place, name in ((1, "Port Survey"), (2, "Fire Service")):
        body = Naming.NAMED_ORGANISATION
        draft.sources[place] = replace(draft.sources[place], name=name, naming=body, coarse="organisation")
    asked = [q for q in WhoSaid().ask(draft.reading(), Random(1)) if q.about == ("A4",)]
    assert asked
    assert all(not q.stem.startswith("Who") and "nine million" in q.stem for q in asked)


def test_a_report_is_no_rival_of_a_person():
    asked = [q for q in WhoSaid().ask(flood().reading(), Random(1)) if q.about == ("A2",)]
    assert asked
    assert all(option.text != "The audit report" for q in asked for option in q.options)


PRONOUNS = [
    ("Who said that she had sold the farm?", "Mayor Lena Brandt", True),
    ("Who said that she had sold the farm?", "The audit report", False),
    ("Which source is missing: “_____ said it found no evidence”?", "Mayor Lena Brandt", False),
    ("Which source is missing: “_____ said it found no evidence”?", "The audit report", True),
    ("Which source is missing: “_____ said later that his boat was safe”?", "The audit report", False),
    ("Which source is missing: “_____ closed their books”?", "Mayor Lena Brandt", False),
    ("Which source is missing: “_____ said the boat was safe”?", "Mayor Lena Brandt", True),
    ("Which source is missing: “_____ say the boat was safe”?", "Mayor Lena Brandt", False),
    ("Which source is missing: “_____ has said the boat was safe”?", "Mayor Lena Brandt", True),
]


@pytest.mark.parametrize(("stem", "name", "fits"), PRONOUNS)
def test_a_rival_fits_the_pronoun_of_the_one_who_is_asked_for(stem, name, fits):
    source = next(source for source in flood().sources if source.name == name)
    assert agrees(stem, source) is fits


NAMES = [("The foreign minister", False), ("The Oslo Conservative spokesman", True), ("The Arizona Republican", False),
         ("The Reverend Ann Hill", True), ("The Norwegian", False)]  # fmt: skip


@pytest.mark.parametrize(("name", "fits"), NAMES)
def test_a_description_of_somebody_who_may_be_named_elsewhere_is_no_option(name, fits):
    assert presentable(Source(id="S1", name=name)) is fits


ONE_SEX = [
    ("Who said that she had sold the farm?", "Boris Lund", False),
    ("Who said that she had sold the farm?", "Captain Lisa Lund", True),
    ("Who said that she had sold the farm?", "Kim Lund", False),  # may be either
    ("Who said that the crowd had ignored her orders?", "Boris Lund", False),
    ("Who said: “She had sold the farm”?", "Boris Lund", True),
    ("Who said that he had met her?", "Lisa Lund", False),  # of two, it is the first who speaks of himself
]


@pytest.mark.parametrize(("stem", "name", "fits"), ONE_SEX)
def test_a_pronoun_gives_no_answer_away(stem, name, fits):
    assert agrees(stem, Source(id="S1", name=name)) is fits


CALLED = [
    ("“_____, in her report, said the boat was safe”", "Boris Lund", False),
    ("“_____ said ‘she was safe’ at sea”", "Boris Lund", True),  # somebody else's words
    ("Whose words are these: “I would be surprised to see the boat again”?", "Boris Lund", True),
]


@pytest.mark.parametrize(("stem", "name", "fits"), CALLED)
def test_the_reporters_own_pronouns_count_in_a_sentence_with_a_gap(stem, name, fits):
    assert agrees(stem, Source(id="S1", name=name)) is fits


def test_one_who_says_i_is_no_group():
    crews = Source(id="S1", name="Ferry crews", naming=Naming.UNNAMED_GROUP, coarse="group", plural=True)
    assert not agrees("Whose words are these: “I would be surprised to see the boat again”?", crews)
    assert agrees("Whose words are these: “The boat was never seen again”?", crews)


PARTS = [
    ("Well, thanks. The harbour wall was built too low by a careless contractor.",
     "The harbour wall was built too low by a careless contractor."),
    ("Tom is a friend of mine. He is a great guy and I like him.", ""),
    ("Oh well, I don't want to say so, but if you say it.", ""),
    ("He has led the harbour into debt and closed two ferry lines.",
     "He has led the harbour into debt and closed two ferry lines."),
    ("Who would build a harbour wall that low? The contractor must repair the damage.",
     "The contractor must repair the damage."),
]  # fmt: skip


@pytest.mark.parametrize(("words", "part"), PARTS)
def test_of_a_quotation_the_part_that_tells_something_is_asked_for(words, part):
    assert telling_part(words, 20) == part


HALF = [
    "On behalf of the board of the harbour and of its many friends, and of nine thousand people who live by the sea.",
    "The crews (from Harwick and both of the islands beyond it) — a tired lot — were never asked about the new pumps.",
    "We have had a town by the sea where the harbour, which is deep and wide in many ways, has been closed for years.",
]


@pytest.mark.parametrize("words", HALF)
def test_no_quotation_is_cut_before_its_main_clause(words):
    assert trimmed(words, 15) == ""


def test_only_who_has_words_of_their_own_speaks():
    draft = Draft(
        "Mayor Lena Brandt said that the wall was low. Lawyer Tom Reyes argued two cases in court. "
        "Engineer Ana Ruiz said that it would hold."
    )
    mayor, lawyer, engineer = (draft.source(name) for name in ("Mayor Lena Brandt", "Lawyer Tom Reyes",
                                                               "Engineer Ana Ruiz"))  # fmt: skip
    draft.says(mayor, "the wall was low", named="Mayor Lena Brandt")
    draft.says(lawyer, "two cases in court", named="Lawyer Tom Reyes", lemma="argue", form=ContentForm.PHRASE)
    draft.says(engineer, "it would hold", named="Engineer Ana Ruiz")
    doubtful = {"doubt": "It is not certain whom or what “it” means."}
    draft.attributions[1:] = [replace(a, **doubtful) for a in draft.attributions[1:]]
    reading = draft.reading()
    assert [speaks(source, reading) for source in reading.sources] == [True, False, True]


def test_who_is_told_something_does_not_speak():
    for told, speaks_up in (("who had been told that he was ill", False), ("who told us that he was ill", True)):
        draft = Draft(f"Arne Lund, {told}, went out.")
        draft.says(draft.source("Arne Lund"), "he was ill", named="Arne Lund", cue="told", lemma="tell")
        reading = draft.reading()
        assert speaks(reading.sources[0], reading) is speaks_up


DEAD = [
    ("Arne Lund, 71, died in May.", True),
    ("Arne Lund was found dead in May.", True),
    ("The inquest into the death of Arne Lund was held in May.", True),
    ("Arne Lund’s body was found by the sea.", True),
    ("Arne Lund spoke of the death of his wife.", False),
]


@pytest.mark.parametrize(("told", "dead"), DEAD)
def test_the_dead_man_of_a_report_is_no_rival_of_those_who_speak(told, dead):
    draft = Draft(f"{told} Lund told his wife that he would come home.")
    draft.says(draft.source("Arne Lund", "Lund"), "he would come home", named="Lund told", cue="told", lemma="tell")
    reading = draft.reading()
    assert silent_and_dead(reading.sources[0], reading) is dead


def test_who_is_quoted_may_be_taken_for_a_speaker_though_he_has_died():
    draft = Draft("Arne Lund died in May. “It will hold,” Lund said last year.")
    draft.says(draft.source("Arne Lund", "Lund"), "It will hold", named="Lund said", cue="said",
               form=ContentForm.QUOTATION, quote=Quote.DIRECT)  # fmt: skip
    reading = draft.reading()
    assert not silent_and_dead(reading.sources[0], reading)


def asks(stem: str, *options: str, evidence: tuple[Span, ...] = (Span(0, 9),)) -> Choice:
    shown = tuple(Option(text, number == 0, "") for number, text in enumerate(options))
    return Choice(id="", type="who_said", stem=stem, options=shown, evidence=evidence, feedback="", about=(stem,),
                  difficulty=Difficulty.EASY, skills=Skills("L", "RI.1", 1, "N"))  # fmt: skip


LOW = asks("Who said that the harbour wall was built too low?", "Tom Reyes", "Lena Brandt", "Ana Ruiz")
BESIDE = [
    (asks("What kind of source is Mr Reyes, who calls the harbour wall too low?", "An expert", "A writer"), True),
    (asks("What kind of source is Mr Reyes, who lives in Ostwick?", "An expert", "A writer"), False),
    # one word of the topic is enough where none of the others is named
    (asks("What does “chair” mean in “Tom Reyes chairs the harbour board”?", "To lead", "To leave"), True),
    (asks("What does “meet” mean in “Tom Reyes met Ana Ruiz of the harbour board”?", "To see", "To leave"), False),
    (asks("Which of these did Lena Brandt say?", "It rained", "The harbour wall was built too low"), True),
    (asks("Which of these did Lena Brandt say?", "It rained", "The ferry was late on Friday"), False),
]


@pytest.mark.parametrize(("other", "tells"), BESIDE)
def test_no_other_question_names_who_said_it_or_shows_what_was_said(other, tells):
    assert names_the_speaker(Seen(LOW), Seen(other)) is tells


def test_two_questions_on_one_passage_have_two_answers():
    natures = {"who_said": WhoSaid.nature}
    again = asks("Whose words are these: “The pumps were sold”?", "Tom Reyes", "Ana Ruiz", evidence=(Span(60, 90),))
    far = replace(again, evidence=(Span(900, 950),))
    assert collide(LOW, again, natures)
    assert not collide(LOW, far, natures)


WITHIN = [("The views of ministers matter", "the views of ministers matter"), ("Reyes sold it", "Reyes sold it"),
          ("Curfews were planned", ""), ("its boats were safe", "its boats were safe")]  # fmt: skip


@pytest.mark.parametrize(("clause", "shown"), WITHIN)
def test_a_clause_after_that_begins_small_unless_it_begins_with_a_name(clause, shown):
    assert within(clause, flood().reading()) == shown


def test_of_one_body_it_is_said_as_the_article_has_it():
    draft = Draft("The Coast Board said it would move its office to Ostwick.")
    board = draft.source("The Coast Board", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.says(board, "the Coast Board would move the Coast Board’s office", printed="it would move its office")
    neutral = {"self_reference": True, "content_neutral": "they would move their office to Ostwick"}
    one = replace(draft.attributions[0], **neutral)
    assert asked_of(one, draft.reading()) == "it would move its office to Ostwick"


REAL = [("The Kid, whose real name is Tom Reyes, said it.", ("Tom Reyes", "Reyes")), ("The Kid said it.", ())]


@pytest.mark.parametrize(("text", "names"), REAL)
def test_the_real_name_is_right_too(text, names):
    draft = Draft(text)
    kid = draft.source("The Kid")
    reading = draft.reading()
    assert real_names(reading.source(kid), reading) == names


WHO_IS_HE = [
    ("Mayor Lena Brandt said she sold the farm.", "she sold the farm", "said", True, True),
    ("Mayor Lena Brandt said she sold the farm.", "she sold the farm", "said", False, False),
    ("Boris Lund praised Carl Ines, noting he sold the farm.", "he sold the farm", "noting", True, False),
    (
        "“It is the lie,” Boris Lund said: That the wall is safe.",
        "That the wall is safe",
        "said",
        False,
        False,
    ),
    ("The wall is safe, Boris Lund said.", "The wall is safe", "said", False, True),
]


@pytest.mark.parametrize(("text", "content", "cue", "own", "clear"), WHO_IS_HE)
def test_who_says_it_is_clear(text, content, cue, own, clear):
    draft = Draft(text)
    draft.source("Mayor Lena Brandt" if "Lena" in text else "Boris Lund")
    if "Carl" in text:
        draft.source("Carl Ines")
    draft.says("S1", content, named=draft.sources[0].name)
    one = replace(draft.attributions[0], cue=(draft.span(cue),), content=(draft.span(content),), self_reference=own)
    assert clear_source(one, draft.reading()) is clear


LEFT_OUT = ["the wall was one his aims for the harbour", "the forecast, made, that the harbour wall would hold",
            "the Importance Of Harbour Walls was clear"]  # fmt: skip


@pytest.mark.parametrize("content", LEFT_OUT)
def test_a_claim_with_a_word_lost_or_in_headline_case_is_not_asked_about(content):
    draft = flood()
    draft.attributions[0] = replace(draft.attributions[0], content_resolved=content)
    assert not any(content in q.stem for q in WhoSaid().ask(draft.reading(), Random(1)))


WHO_IS_SHE = [
    ("Lena Brandt, 39, a clerk at the mill, was glad. She said the wall was safe.", True),
    ("Lena Brandt was glad. A cashier at the mill was not. She said the wall was safe.", False),
    ("Lena Brandt was glad. “Too much,” said the woman. She said the wall was safe.", False),
    ("Lena Brandt was glad. A fisherman, an old man, was not. She said the wall was safe.", True),
    ("Lena Brandt was glad. A nurse, too. She said the wall was safe.", False),
    ("Lena Brandt was glad. It came out when a treasurer, Tom Lund, read the books. She said the wall was safe.", True),
    (
        "Lena Brandt was glad. It came out when a treasurer, Ida Lund, read the books. She said the wall was safe.",
        False,
    ),
]

#: What Lena Brandt says first, and whether "She" is Lena Brandt after it.
SHE_GOES_ON = [
    ("the cost of it had become a burden", True),
    ("the wall was built with a loan from a women’s group", True),
    ("the noise had frightened her on the day of a visitor", True),
    ("a witness had come to the ward", False),
    ("the mayor had heard a nurse cry", False),
]


@pytest.mark.parametrize(("content", "clear"), SHE_GOES_ON)
def test_whoever_only_stands_beside_in_what_is_said_does_not_speak(content, clear):
    draft = Draft(f"Lena Brandt said {content}.", "She said the wall was safe.")
    draft.source("Lena Brandt")
    draft.says("S1", content, named="Lena Brandt", cue="said")
    draft.says("S1", "the wall was safe", named="She")
    assert clear_source(draft.attributions[1], draft.reading()) is clear


def test_nobody_in_a_quotation_says_that_quotation():
    draft = Draft("Lena Brandt was glad.", "“An owner complains and a judge decides,” she said.")
    draft.source("Lena Brandt")
    draft.says("S1", "“An owner complains and a judge decides,”", named="she", cue="said", form=ContentForm.QUOTATION)
    assert clear_source(draft.attributions[0], draft.reading())


@pytest.mark.parametrize(("after", "clear"), [("said. Brandt left.", True), ("told Ms. Brandt.", False)])
def test_nobody_tells_himself_but_the_next_sentence_may_begin_with_the_same_name(after, clear):
    draft = Draft(f"Lena Brandt came late. “The wall is safe at last,” she {after}")
    draft.source("Lena Brandt")
    draft.says("S1", "“The wall is safe at last,”", named="she", cue=after.split()[0].strip("."))
    said = replace(draft.attributions[0], form=ContentForm.QUOTATION)
    assert clear_source(said, draft.reading()) is clear


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        ("Lund Motors makes vans. The company said the wall was safe.", True),
        ("Lund Motors bought Orr Mills. The company said the wall was safe.", False),
    ],
)
def test_the_company_is_the_one_that_is_named(text, clear):
    draft = Draft(text)
    for name in ("Lund Motors", "Orr Mills"):
        if name in text:
            draft.source(name, naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.says("S1", "the wall was safe", named="The company")
    assert clear_source(draft.attributions[0], draft.reading()) is clear


@pytest.mark.parametrize(("text", "clear"), WHO_IS_SHE)
def test_somebody_without_a_name_may_be_the_one_who_speaks(text, clear):
    draft = Draft(text)
    draft.source("Lena Brandt")
    draft.says("S1", "the wall was safe", named="She")
    assert clear_source(draft.attributions[0], draft.reading()) is clear


@pytest.mark.parametrize("content", ["he was held in a cell of the harbour fort", "called the wall “rubbish,” and Orr"])
def test_what_befell_one_of_them_or_half_a_pair_is_not_asked_about(content):
    draft = flood()
    draft.attributions[0] = replace(draft.attributions[0], content_resolved=content)
    assert not any(content in q.stem for q in WhoSaid().ask(draft.reading(), Random(1)))


COLON = [
    (
        "Ana Orr explained the custom in a book, but people forget it: The pier is older than the town.",
        "The pier is older than the town",
        False,
    ),
    ("Ana Orr explained: The pier is older than the town.", "The pier is older than the town", True),
]


@pytest.mark.parametrize(("text", "content", "sound"), COLON)
def test_what_follows_the_colon_of_another_statement_is_the_writers(text, content, sound):
    draft = Draft(text)
    draft.says(draft.source("Ana Orr"), content, cue="explained", lemma="explain")
    assert usable(draft.attributions[0], draft.reading()) is sound


@pytest.mark.parametrize(
    ("line", "sound"),
    [
        ("Council says plea for bigger boats was turned down", False),
        ("Council says plea for bigger boats was turned down.", True),
        ("Council says a plea for bigger boats was turned down", False),
    ],
)
def test_a_line_above_the_story_leaves_out_articles_as_headlines_do(line, sound):
    draft = Draft("The boats were old.", line)
    draft.blocks[1] = draft.blocks[1]._replace(section=Section.STANDFIRST)
    draft.says(
        draft.source("Council", coarse="organisation"), line.split("says ")[1].strip("."), cue="says", lemma="say"
    )
    assert usable(draft.attributions[0], draft.reading()) is sound


CUT = [
    ("The board warned against delay and the mayor may well step in.", "delay and the mayor may well step in", False),
    ("The board warned, after it had argued with the host on how a strike is called, of rain.",
     "the host on how a strike is called", False),
    ("The board warned that delay and rain may well cost money.", "delay and rain may well cost money", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "sound"), CUT)
def test_what_stands_behind_a_preposition_is_no_claim(text, content, sound):
    draft = Draft(text)
    board = draft.source("The board", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.says(board, content, named="The board", cue="warned", lemma="warn")
    attribution = draft.reading().attributions[0]
    assert after_a_preposition(attribution, draft.text) is not sound


def test_his_is_not_given_to_another_than_the_one_named_before_it():
    told = "Ben Hale won the part for Ana Orr’s portrayal of a sailor"
    assert held_by_another(told, "Ben Hale won the part for his portrayal of a sailor")
    assert not held_by_another(told, told)
    assert not held_by_another("Ben Hale won the part", "he won the part")


def test_a_party_is_not_the_only_one_beside_those_who_look_on():
    yard = body("The Salter Yard", SourceKind.COMPANY)
    line = body("The Harwick Line", SourceKind.COMPANY)
    analysts = replace(body("Analysts", SourceKind.EXPERT), naming=Naming.UNNAMED_GROUP, coarse="group")
    broker, agency = body("Brokerage Harland"), replace(body("The Coast news agency"), coarse="outlet")
    assert alone_among_onlookers(yard, [analysts, broker, agency])
    assert not alone_among_onlookers(yard, [analysts, line])
    assert not alone_among_onlookers(broker, [analysts, agency])


def body(name, kind=SourceKind.UNSPECIFIED):
    return Source(id=name, name=name, kind=kind, coarse="organisation", naming=Naming.NAMED_ORGANISATION)


def test_who_says_that_he_does_not_believe_in_it_is_no_rival():
    for share, fair in (("Ben Orr says he does not believe in it.", False), ("Ben Orr walked home.", True)):
        draft = Draft(f"Ada Finch said that the tide is not rising at all. {share}")
        ada, ben = draft.source("Ada Finch"), draft.source("Ben Orr")
        draft.says(ada, "the tide is not rising at all", named="Ada Finch", cue="said")
        if not fair:
            draft.says(ben, "he does not believe in it", named="Ben Orr", cue="says")
        reading = draft.reading()
        assert not_the_source(reading.source(ben), reading.attributions[0], reading) is fair


def test_who_said_it_and_how_the_source_is_named_are_not_asked_of_one_matter():
    who = Choice(
        id="", type="who_said", stem="Who said that the mill is trimming its costs and its staff?",
        options=(Option("Ada Finch", True), Option("Ben Orr")), evidence=(Span(0, 20),), feedback="",
        difficulty=Difficulty.EASY, skills=Skills("L", "RI.1", 1, "N"), about=("A1",),
    )  # fmt: skip
    article = "Finch is still at it. Ada Finch said in May that the mill trims costs and staff."
    how = replace(
        who, type="named", stem="How does this sentence identify its source: “Ada Finch said the mill trims costs”?",
        options=tuple(Option(label, label == BY_PERSON) for label in IDENTIFIED), evidence=(Span(22, 79),),
        about=("A2",),
    )  # fmt: skip
    assert collide(who, how, NATURES, article)
    other = replace(how, stem="How does this sentence identify its source: “Ada Finch said the tide was late”?")
    assert not collide(who, other, NATURES, article)


SPEAKERS = [
    # no comma before the verb: the leaders say it; "he" is the dealer; what she is only likely to say, nobody says yet
    ("The pier will close, the Salter, sailors' leaders said.", "the Salter, sailors' leaders", "said", False),
    ("The pier will close, Lena Brandt said.", "Lena Brandt", "said", True),
    ("Lena Brandt is likely to wait and announce that The pier will close.", "Lena Brandt", "announce", False),
    ("Lena Brandt announced that The pier will close.", "Lena Brandt", "announced", True),
]


@pytest.mark.parametrize(("text", "who", "cue", "sound"), SPEAKERS)
def test_who_is_the_subject_and_has_spoken_may_be_asked_for(text, who, cue, sound):
    draft = Draft(f"{text} Nobody else was there.")
    lemma = "announce" if cue.startswith("announce") else "say"
    draft.says(draft.source("Lena Brandt", "the Salter"), "The pier will close", named=who, cue=cue, lemma=lemma)
    reading = draft.reading()
    assert usable(reading.attributions[0], reading) is sound


def test_he_is_not_the_one_whose_doubts_somebody_shares():
    for before, clear in (("A dealer shared Lund's doubts.", False), ("Lund told of his doubts.", True)):
        draft = Draft(f"{before} “The price will fall by winter,” he said.")
        draft.says(draft.source("Arne Lund", "Lund"), "The price will fall by winter", named="he", cue="said",
                   form=ContentForm.QUOTATION, quote=Quote.DIRECT)  # fmt: skip
        reading = draft.reading()
        assert talked_about(reading.attributions[0], reading) is not clear


@pytest.mark.parametrize("told", ["another group supports a wall of stone", "repairs would split the other side"])
def test_a_group_beside_one_that_is_not_shown_is_unclear(told):
    assert unclear(told)
    assert not unclear(told.replace("another group", "a group").replace("the other side", "the council"))


@pytest.mark.parametrize("name", ["Indonesia", "Port Survey"])
def test_a_country_that_asked_for_something_is_no_rival_of_those_who_speak(name):
    draft = flood()
    draft.sources[4] = replace(draft.sources[4], name=name, naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    for place, body in ((0, "Harbour Bank"), (1, "Ferry Union"), (2, "Fire Service")):
        draft.sources[place] = replace(
            draft.sources[place], name=body, naming=Naming.NAMED_ORGANISATION, coarse="organisation"
        )
    reading = draft.reading()
    rivals = rival_sources(reading.attributions[0], reading, "Which source said it?", Random(1))
    assert any(rival.text == name for rival in rivals) is (name != "Indonesia")


def test_one_source_is_not_asked_for_twice_beside_the_same_others():
    natures, far = {"who_said": WhoSaid.nature}, (Span(900, 950),)
    report, bank, union = "The port report", "The bank", "The union"
    one = asks("Which source said that the wall would hold?", report, bank, union)
    again = asks("Which source said that fares fell?", "A recent port report on fares", bank, union, evidence=far)
    other = asks(
        "Which source said that fares fell?", "A recent port report on fares", bank, "Lena Brandt", evidence=far
    )
    assert collide(one, again, natures)
    assert not collide(one, other, natures)


def test_one_source_may_be_asked_for_in_two_places_but_not_in_one():
    told = ("Ana Orr said that the old pier had been shut for two winters.", "Nobody came in May. " * 12)
    draft = Draft(*told, "Ana Orr said that the new bridge had cost a fortune.", headline="Boats")
    names = ("Ana Orr", "Ben Hale", "Ida Moss")

    def asked(what: str, number: int) -> Choice:
        at = draft.text.index(what)
        options = tuple(Option(name, name == names[0]) for name in names)
        span = (Span(at, at + len(what)),)
        return Choice(
            id="", type="who_said", stem=f"Who said that {what}?", options=options, evidence=span, feedback="",
            skills=Skills("L", "RI.1", 1, "N"), about=(f"A{number}",),
        )  # fmt: skip

    pier, bridge = asked("the old pier had been shut", 1), asked("the new bridge had cost a fortune", 2)
    winters = asked("for two winters", 3)
    assert not collide(pier, bridge, NATURES, draft.text)
    assert collide(pier, winters, NATURES, draft.text)


ANOTHER = [
    # of whom Ms Lund speaks is "she" from then on; who goes on in the next paragraph is Ms Lund
    ("Some thought her severe. But late in life she said the bindings had been wrong.", False),
    ("She said the bindings had been wrong.", True),
]


@pytest.mark.parametrize(("below", "clear"), ANOTHER)
def test_of_whom_a_speaker_tells_may_be_the_she_of_the_next_paragraph(below, clear):
    draft = Draft("“She held each book to her ear,” said Ida Lund, who heads a museum.", below)
    lund = draft.source("Ida Lund")
    draft.says(lund, "“She held each book to her ear,”", named="Ida Lund", cue="said", quote=Quote.DIRECT,
               form=ContentForm.QUOTATION)  # fmt: skip
    she = "she" if "she said" in below else "She"
    draft.says(lund, "the bindings had been wrong", named=she, cue="said", at=f"{she} said")
    reading = draft.reading()
    assert she_speaks_of_another(reading.attributions[-1], reading) is not clear


OF_THAT_NAME = [("Mr Lund", True), ("Mrs Lund", False)]


@pytest.mark.parametrize(("printed", "another"), OF_THAT_NAME)
def test_a_nephew_has_the_name_of_his_aunt(printed, another):
    draft = Draft(
        "Mrs Ida Lund was robbed. Her nephew, Peter, found out.", f"{printed} said the thief had been jailed."
    )
    draft.says(draft.source("Ida Lund", "Lund"), "the thief had been jailed", named=printed, cue="said", at=printed)
    reading = draft.reading()
    assert another_of_that_name(reading.attributions[0], reading) is another


def test_an_office_cut_off_before_its_name_is_no_source():
    draft = Draft("Joint Director of Boilers A. Lund said the valve had been closed.", "Nobody else spoke.")
    draft.says(draft.source("Joint Director"), "the valve had been closed", named="Joint Director", cue="said")
    reading = draft.reading()
    assert torn_from_its_name(reading.attributions[0], reading)


COLOUR = [
    ("Who said: “I left the yard by four”?", True),
    ("Who said: “Nobody has asked me since May”?", False),
    ("Who said: “I left the harbour by four”?", False),
]


@pytest.mark.parametrize(("stem", "colour"), COLOUR)
def test_a_small_thing_that_happened_to_somebody_is_colour(stem, colour):
    reading = Draft("The harbour closed in May.", "Nobody spoke.", headline="Harbour closed in Harwick").reading()
    assert only_colour(stem, reading) is colour


def test_auditors_and_the_office_that_audits_are_one():
    draft = Draft("The Commission on Audit (COA) said so.", "Auditors said so. The mayor said so.")
    coa, auditors = draft.source("COA", coarse="organisation"), draft.source("Auditors", coarse="group")
    mayor, reading = draft.source("The mayor"), draft.reading()
    sources = {source.id: source for source in reading.sources}
    one, two, other = (sources[id] for id in (coa, auditors, mayor))
    assert under_two_names(one, two, reading)
    assert not under_two_names(one, other, reading)


def test_who_is_told_something_does_not_say_it():
    draft = Draft("The money was gone, Harwick Crown Court was told.", "Nobody else spoke.")
    court = draft.source("Harwick Crown Court", coarse="organisation")
    draft.says(court, "The money was gone", named="Harwick Crown Court", cue="told")
    reading = draft.reading()
    assert only_hears(reading.attributions[0], reading)
