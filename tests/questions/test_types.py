"""One table for each question type: what a hand-made reading asks, and what it must not ask."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import (
    Choice,
    ContentForm,
    LinkKind,
    Modality,
    Naming,
    Numeric,
    ShortText,
    Source,
    SourceKind,
    Span,
    Stance,
    Statement,
    Verdict,
)
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.changed.rows import whole_rows
from quizgen.questions.changed.twins import twins
from quizgen.questions.claims.studies import compared_with_a_forecast
from quizgen.questions.labels import BY_DESCRIPTION, NO_SOURCE
from quizgen.questions.planning.arranging import arrange
from quizgen.questions.planning.collisions import collide
from quizgen.questions.quotations.own_words import speaks_as_an_office
from quizgen.questions.sources.identified import left_unnamed
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.verbs.warned_of import too_little
from tests.questions.draft import Draft, council, harbour, mill, wreck


def ask(name, draft, seeds=range(4)):
    """All that may be shown of one type, over several seeds."""
    found = []
    for seed in seeds:
        found += [q for q, reasons in candidates(draft.reading(), Random(seed), (type_named(name),)) if not reasons]
    return found


def key(question):
    return question.options[question.key].text


WHO_SAID = [
    ("said that the rescue boats arrived after four hours?", "The Evening Beacon"),
    ("threatened to block the port entrance with trawlers?", "Owen Price"),
    ("accused the insurer Calder Mutual of ignoring 118 letters about cracks in the stone?", "Residents"),
    ("“The rock under the church is older than the rock under the town”?", "Miriam Voss"),
    ("that the warning siren stayed silent until dawn?", "Two deckhands"),
]


@pytest.mark.parametrize(("ending", "source"), WHO_SAID)
def test_who_said(ending, source):
    asked = [q for q in ask("who_said", harbour()) if q.stem.endswith(ending)]
    assert asked
    assert all(key(q) == source and len(q.options) >= 3 for q in asked)


def test_who_said_never_asks_for_an_untraceable_source_or_a_denial():
    assert not any("tide gate" in q.stem for q in ask("who_said", harbour()))


@pytest.mark.parametrize(
    "change",
    [
        {"doubt": "two antecedents"},
        {"content_resolved": ""},
        {"confidence": 0.3},
        {"content_resolved": "siren stayed silent"},
        {"content_resolved": "it stayed silent until dawn"},
        {"content_resolved": "the siren stayed silent yesterday"},
        {"content_resolved": "two deckhands heard nothing until dawn"},
        {"source_ids": ()},
        {"negated": True},
        {"content_resolved": "the siren stayed silent until dawn. Trains ran again"},
    ],
)
def test_what_is_doubtful_short_dangling_or_betraying_is_not_asked(change):
    draft = harbour()
    assert any("A9" in q.about for q in ask("who_said", draft))
    draft.attributions[-1] = replace(draft.attributions[-1], **change)
    assert not any("A9" in q.about for q in ask("who_said", draft))


def test_a_claim_that_two_sources_make_is_not_asked():
    draft = harbour()
    baker = draft.source("Mayor Lena Brandt's deputy Carl Ines")
    draft.text += " "
    draft.attributions.append(
        replace(
            draft.attributions[-1],
            id="A10",
            source_ids=(baker,),
            content_resolved="the warning siren stayed silent until dawn",
        )
    )
    assert not any("siren" in q.stem for q in ask("who_said", draft))


def test_a_source_across_the_content_from_its_cue_is_not_trusted():
    draft = harbour()
    last = draft.attributions[-1]
    cue, source = draft.span("said that the warning"), draft.span("railway line")
    draft.attributions[-1] = replace(last, cue=(cue._replace(end=cue.start + 4),), source=(source,))
    assert not any("siren" in q.stem for q in ask("who_said", draft))


def small():
    """Two voices only: nobody has to look who said it."""
    draft = Draft(
        "The ferry ran aground on Friday. Captain Ruth Salter said that the harbour lights were dark that evening.",
        "Officials said that nobody needed help.",
    )
    salter = draft.source("Captain Ruth Salter", "Salter")
    officials = draft.source("Officials", naming=Naming.UNNAMED_GROUP, coarse="group")
    draft.says(
        salter, "the harbour lights were dark in the evening", printed="the harbour lights were dark that evening"
    )
    draft.says(officials, "nobody needed help")
    return draft


def crowded(*speakers, last=()):
    """The same with more who speak, and `last` paragraphs."""
    told = ("the tide turned early on Friday", "the crew asked for a tug twice", "the buoys were painted in spring")
    said = [f"{name} said that {content}." for name, content in zip(speakers, told, strict=False)]
    draft = Draft(*small().paragraphs, *said, *last)
    draft.sources, draft.attributions = small().sources, small().attributions
    for name, content in zip(speakers, told, strict=False):
        draft.says(draft.source(name), content, named=name)
    return draft


def test_with_two_voices_nothing_is_asked():
    assert not ask("who_said", small())


def beside_one_pilot(*last):
    draft = crowded("Pilot Tom Reed", "Calder Rail", last=last)
    draft.sources[-1] = replace(draft.sources[-1], naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    return draft


def test_beside_one_rival_the_article_itself_may_be_the_source():
    (question, *_) = [q for q in ask("who_said", beside_one_pilot()) if q.about == ("A1",)]
    assert {option.text for option in question.options} == {"Ruth Salter", "Tom Reed", NO_SOURCE}
    assert "hich source" in question.stem
    (placed,) = arrange([question], Random(1))
    assert placed.options[-1].text == NO_SOURCE
    assert key(placed) == "Ruth Salter"


def test_only_the_who_that_asks_becomes_which_source():
    draft = beside_one_pilot()
    before = draft.attributions[0].content_resolved
    draft.attributions[0] = replace(
        draft.attributions[0],
        content_resolved=f"{before} for sailors who cannot swim",
        content_neutral=f"{before} for sailors who cannot swim",
    )
    asked = [q.stem for q in ask("who_said", draft) if q.about == ("A1",)]
    assert not any("sailors which source" in stem for stem in asked)
    assert any("sailors who cannot swim" in stem for stem in asked)


def test_beside_one_rival_somebody_who_is_only_named_is_the_third():
    draft = beside_one_pilot("The harbour master, Carl Ines, was on leave.")
    ines = Source(id="B1", name="Carl Ines", aliases=("Ines",), mentions=(draft.span("Carl Ines"),))
    reading = replace(draft.reading(), bystanders=(ines,))
    (question,) = [q for q in type_named("who_said").ask(reading, Random(1)) if q.about == ("A1",)]
    assert {option.text for option in question.options} == {"Ruth Salter", "Tom Reed", "Carl Ines"}


def test_with_few_rivals_among_many_voices_the_name_is_written():
    draft = beside_one_pilot()
    draft.attributions[0] = replace(
        draft.attributions[0], self_reference=True, content_neutral=draft.attributions[0].content_resolved
    )
    asked = [q for q in ask("who_said", draft) if q.about == ("A1",)]
    assert asked
    assert all(isinstance(q, ShortText) for q in asked)
    assert asked[0].accepted == ("Ruth Salter", "Captain Ruth Salter", "Salter", "Captain Salter")
    assert "Officials" in asked[0].rivals


def test_who_denied_keys_the_whole_coordination_and_offers_pairs():
    asked = [q for q in ask("who_denied", harbour()) if "that the tide gate was left open overnight?" in q.stem]
    assert asked
    for question in asked:
        assert key(question) == "Harbour staff and engineers from the Coast Board"
        assert all(" and " in option.text for option in question.options)
        assert not any("staff" in o.text.lower() or "Coast Board" in o.text for o in question.options if not o.correct)
        assert any("Some reports" in option.text for option in question.options), "the denied side is the best rival"
        assert question.evidence[0].of(harbour().text) == "Some reports said the tide gate was left open overnight."


def test_which_claim_was_denied_where_the_deniers_have_too_few_rivals():
    draft = harbour()
    for attribution in draft.attributions[2:8]:
        number = draft.attributions.index(attribution)
        draft.attributions[number] = replace(attribution, source_ids=("S4",) if number != 8 else attribution.source_ids)
    asked = [q for q in ask("who_denied", draft) if "deny" in q.stem]
    assert asked
    assert all(key(q) == "The tide gate was left open overnight" for q in asked)


def test_two_separate_deniers_make_no_question():
    draft = harbour()
    mayor = draft.sources[3].id
    draft.attributions.append(
        replace(draft.attributions[1], id="A10", source_ids=(mayor,), source_text="Mayor Lena Brandt")
    )
    assert not [q for q in ask("who_denied", draft) if q.stem.startswith(("Who", "According"))]


def test_what_claimed_offers_only_claims_of_others():
    asked = ask("what_claimed", harbour())
    assert asked
    for question in asked:
        mine = next(a for a in harbour().attributions if a.id == question.about[0])
        assert key(question).lower() == mine.content_resolved.lower()
        others = {a.content_resolved.lower() for a in harbour().attributions if a.source_ids != mine.source_ids}
        assert all(o.text.lower() in others for o in question.options if not o.correct)


def test_match_source_leaves_one_statement_over():
    asked = ask("match_source", harbour())
    assert asked
    for question in asked:
        assert len(question.responses) == len(question.prompts) + 1
        assert len(set(question.key)) == len(question.key) == question.points
        for prompt, index in zip(question.prompts, question.key, strict=True):
            source = next(s for s in harbour().sources if prompt in (s.name, bare_name(s)))
            said = [a.content_resolved for a in harbour().attributions if a.source_ids == (source.id,)]
            assert question.responses[index].lower() in [text.lower() for text in said]


def test_no_statement_to_be_matched_is_printed_in_another_question():
    """Least of all the one left over, with its source."""
    matching = ask("match_source", harbour())[0]
    other = next(one for one in ask("who_said", harbour()))
    for response in matching.responses:
        stem = f"What do the quotation marks show in this sentence from the article: “Hale said {response}”?"
        printing = replace(other, type="quote_or_paraphrase", stem=stem, evidence=(), about=())
        assert collide(matching, printing, NATURES)
        assert collide(printing, matching, NATURES)


def test_voice_keys_a_statement_of_the_reporter_and_rivals_have_sources():
    asked = ask("voice", mill())
    assert asked
    claims = {a.content_resolved.lower() for a in mill().attributions}
    for question in asked:
        own = {s.text for s in mill().statements}
        rivals = [o.text for o in question.options if not o.correct]
        if "give a source" in question.stem or "on the word of a source" in question.stem:
            assert key(question).lower() in claims
            assert own.issuperset(rivals)
        else:
            assert key(question) in own
            assert all(rival.lower() in claims for rival in rivals)


@pytest.mark.parametrize(
    "borrowed",
    [
        "The road was reportedly closed for two days",
        "The road will be closed for two days",
        "He closed the road for two days",
    ],
)
def test_voice_refuses_what_is_borrowed_or_dangling(borrowed):
    draft = mill()
    draft.statements[:] = [replace(draft.statements[1], text=borrowed)]
    assert not ask("voice", draft)


def test_voice_refuses_claims_that_are_shifted_back_in_time():
    """ "Voss said that the cliff moved": beside sentences of the reporter it is seen that somebody said it."""
    assert not ask("voice", harbour())


def test_conflict_asks_about_what_two_accounts_differ():
    asked = ask("conflict", harbour())
    assert asked
    assert all(key(q) == "Whether the tide gate was left open overnight" for q in asked)


def march():
    """Two single sources that give different numbers."""
    draft = Draft(
        "About 600 people walked to the town hall, according to the union Free Port. Police said that 250 people"
        " walked.",
        "The baker Ana Lopes said that the shop sold every loaf. The driver Jon Reed said that the buses ran late all"
        " day.",
    )
    union = draft.source(
        "The union Free Port", "union Free Port", naming=Naming.NAMED_ORGANISATION, coarse="organisation"
    )
    police = draft.source("Police", naming=Naming.UNNAMED_GROUP, coarse="group")
    baker, driver = draft.source("The baker Ana Lopes", "Lopes"), draft.source("The driver Jon Reed", "Reed")
    one = draft.says(
        union, "about 600 people walked to the town hall", printed="About 600 people walked to the town hall"
    )
    other = draft.says(police, "250 people walked to the town hall", printed="250 people walked")
    draft.says(baker, "the shop sold every loaf")
    draft.says(driver, "the buses ran late all day")
    draft.link(
        LinkKind.CONTRADICTS, one, other, topic="how many people walked to the town hall", why="the numbers differ"
    )
    draft.fact(
        "600", 600.0, unit="people", stem="How many people walked to the town hall?", voice=one, approximate="about"
    )
    draft.fact("250", 250.0, unit="people", stem="How many people walked to the town hall?", voice=other)
    return draft


def test_conflict_asks_for_the_pair():
    asked = [q for q in ask("conflict", march()) if q.stem.startswith("Which two")]
    assert asked
    for question in asked:
        assert key(question) == "Police and the union Free Port"
        assert len(question.options) >= 3


def told_by(statement):
    """The naming of whoever makes the statement in the harbour."""
    draft = harbour()
    found = [a for a in draft.attributions if a.content_resolved.casefold() == statement.strip("“”").casefold()]
    return {s.id: s.naming for s in draft.sources}[found[0].source_ids[0]]


def test_named_has_exactly_one_statement_of_an_unnamed_source():
    asked = [q for q in ask("named", harbour()) if q.stem.startswith(("Which of", "For which"))]
    assert any("unnamed" in q.stem for q in asked)
    for question in asked:
        odd = told_by(key(question)).named
        assert all(told_by(o.text).named != odd for o in question.options if not o.correct)


@pytest.mark.parametrize(
    ("name", "naming", "coarse", "label"),
    [
        ("Two deckhands", Naming.UNNAMED_GROUP, "group", "By a description, without a name"),
        (
            "The Evening Beacon",
            Naming.NAMED_ORGANISATION,
            "outlet",
            "By the name of a body or outlet, not of a person",
        ),
    ],
)
def test_named_tells_a_description_from_a_name(name, naming, coarse, label):
    draft = Draft(f"Snow fell on Harwick. {name} said that the old siren of Harwick was never safe.")
    who = draft.source(name, naming=naming, coarse=coarse)
    draft.says(who, "the old siren of Harwick was never safe", named=name, cue="said")
    assert {key(q) for q in ask("named", draft)} == {label}


def test_named_does_not_take_a_name_beside_the_verb_for_none():
    draft = Draft("A second author, the harbour chemist Ida Moss, said that the paint on the boats was quite old.")
    draft.says(draft.source("A second author", naming=Naming.UNNAMED_PERSON), "the paint on the boats was quite old")
    assert not ask("named", draft)


NOT_UNNAMED = [
    # who is meant by "she"; a poll; and one of a crowd of the lead who has a name further down
    ("Snow fell. Asked by a clerk, she said that the old siren of Harwick was never safe.", "A clerk", "she"),
    ("Snow fell. A majority said that the old siren of Harwick was never safe.", "A majority", "A majority"),
]


@pytest.mark.parametrize(("text", "name", "printed"), NOT_UNNAMED)
def test_named_does_not_call_those_unnamed_whom_a_reader_can_find(text, name, printed):
    draft = Draft(text)
    naming = Naming.UNNAMED_GROUP if name == "A majority" else Naming.UNNAMED_PERSON
    draft.says(draft.source(name, naming=naming), "the old siren of Harwick was never safe", named=printed)
    assert not ask("named", draft)


def test_a_crowd_whose_member_is_named_later_is_not_unnamed():
    told = "the old siren of Harwick was never safe"
    lead = f"Some pier builders said that {told}."
    for head, unnamed in (("baker", True), ("builder", False)):
        draft = Draft(lead, "Snow fell.", f"Ida Moss, a {head} from Orrin, waited.")
        crowd = draft.source("Some pier builders", naming=Naming.UNNAMED_GROUP, coarse="group")
        draft.says(crowd, told, named="Some pier builders", cue="said")
        draft.introduces("Ida Moss", f"{head} from Orrin", head, f"Ida Moss, a {head} from Orrin")
        reading = draft.reading()
        assert left_unnamed(reading.attributions[0], reading) is unnamed


def test_a_land_that_speaks_is_no_organisation():
    draft = Draft("Snow fell on Harwick. Bolivia said that the old siren of Harwick was never safe.")
    source = draft.source("Bolivia", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.says(source, "the old siren of Harwick was never safe")
    assert not ask("named", draft)


def test_what_articles_allege_is_not_whose_board_had_them_written():
    draft = Draft("The Harbour Board printed leaflets alleging that the old siren of Harwick was never safe.")
    source = draft.source("The Harbour Board", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    told = "the old siren of Harwick was never safe"
    draft.says(source, told, cue="alleging", lemma="allege", named="The Harbour Board")
    assert not ask("named", draft)


def test_named_does_not_call_a_government_unnamed():
    draft = harbour()
    draft.sources[:] = [replace(s, name="The government") if s.name == "Two deckhands" else s for s in draft.sources]
    assert not any("A9" in q.about for q in ask("named", draft))


FACTS = [
    ("How many gardens in Tarnmouth did the water cover?", True),
    # told further down, but of people whom the flood drove out, and in a question that shows nothing beside it
    ("How many families slept in the school hall, according to Mayor Lena Brandt?", True),
    # of something else
    ("How many passengers did trains carry to Tarnmouth in a single day?", False),
]


@pytest.mark.parametrize(("stem", "expected"), FACTS)
def test_fact_asks_for_what_belongs_to_the_news(stem, expected):
    assert any(q.stem == stem for q in ask("fact", harbour())) == expected


def test_fact_names_the_source_of_an_attributed_detail():
    draft = Draft(
        "Mayor Lena Brandt said that 212 families slept in the school hall.",
        "The harbour wall of Tarnmouth broke on Sunday.",
        headline="Wall breaks in Tarnmouth",
    )
    said = draft.says(draft.source("Mayor Lena Brandt", "Brandt"), "212 families slept in the school hall")
    draft.fact("212", 212.0, unit="families", stem="How many families slept in the school hall?", voice=said)
    stem = "How many families slept in the school hall, according to Mayor Lena Brandt?"
    asked = ask("fact", draft)
    assert {q.stem for q in asked} == {stem}
    assert all(isinstance(q, Numeric) and q.value == 212 for q in asked)


@pytest.mark.parametrize("modality", [Modality.PLANNED, Modality.THREATENED, Modality.NEGATED, Modality.CONDITIONAL])
def test_fact_asks_only_about_what_happened_unless_it_prints_the_sentence(modality):
    draft = harbour()
    draft.facts[0] = replace(draft.facts[0], modality=modality)
    asked = [q for q in ask("fact", draft) if "F1" in q.about]
    assert asked
    assert all(": “Water covered _____ gardens in the lower town”?" in q.stem for q in asked)


def test_an_untraceable_source_gives_no_fact():
    draft = harbour()
    draft.facts[0] = replace(draft.facts[0], voice="A1")
    assert not any("F1" in q.about for q in ask("fact", draft))


def test_two_values_for_one_thing_are_asked_only_with_their_sources():
    draft = march()
    stems = {q.stem for q in ask("fact", draft) if "ow many" in q.stem}
    assert stems == {
        "About how many people walked to the town hall, according to the union Free Port?",
        "How many people walked to the town hall, according to police?",
    }
    draft.facts[:] = [replace(fact, voice="reporter") for fact in draft.facts]
    assert not [q for q in ask("fact", draft) if "ow many" in q.stem]


def test_a_number_without_rivals_is_written_with_a_tolerance():
    draft = march()
    draft.facts.pop()
    asked = [q for q in ask("fact", draft) if isinstance(q, Numeric)]
    assert asked
    assert (asked[0].value, asked[0].tolerance) == (600.0, 30.0)


def test_true_false_not_stated_prints_whole_sentences_and_proves_each():
    asked = ask("true_false_not_stated", wreck(), range(8))
    assert asked
    for question in asked:
        assert {Verdict.TRUE, Verdict.FALSE} <= {row.verdict for row in question.rows}
        assert question.points == len(question.rows)
        for row in question.rows:
            assert (row.text in wreck().text) == (row.verdict is Verdict.TRUE)
            assert bool(row.evidence) == (row.verdict is not Verdict.NOT_STATED)


ROWS = [
    ("The Coast Board shut the old harbour of Alnmouth for repairs on Tuesday.", True),
    ("The town will open the deal on Tuesday, and its campaign goes on in Orrin.", False),
    ("Sales were great on Tuesday, he said with a smile to the crowd in Orrin.", False),
    ("A similar plan by the Coast Board failed in Alnmouth after ten long years.", False),
    ("Ann Hill, the mayor of Alnmouth was seen at the harbour wall on Tuesday.", False),
    ("Ferry crews and fish prices among top issues at the Alnmouth town meeting.", False),
    ("Perhaps the Coast Board will open the old harbour of Alnmouth on Tuesday.", False),
]


@pytest.mark.parametrize(("text", "fit"), ROWS)
def test_a_row_is_a_sentence_that_needs_no_other(text, fit):
    assert any(whole_rows(Draft(f"{text}\n\nThe rest follows on the next page.").reading())) == fit


TWINS = [
    ("The ferry firm accepted the offer on Friday", ("rejected",)),  # another day would only test the eye
    ("The ferry firm did not win the case", ()),
    ("The southern pier was shut because the wall was weak", ()),  # beside its cause the opposite is seen to be false
    ("More than ten boats were lost in the storm and two were found", ()),
    ("The firm is opposed to the pier", ()),
    ("The fleet has expanded", ()),  # "has shrank"
    ("Rents are higher than some", ()),  # and lower than others
    ("The northern pier is near the eastern wall", ()),  # two words could be turned round, and each would do
]


@pytest.mark.parametrize(("text", "put_in"), TWINS)
def test_a_statement_is_turned_round_only_where_the_opposite_is_certain(text, put_in):
    found = twins(Statement(id="T1", span=Span(0, 9), text=text))
    assert tuple(word for _, word, _ in found) == put_in


def test_quote_or_paraphrase_keys_words_inside_quotation_marks():
    asked = ask("quote_or_paraphrase", harbour())
    assert asked
    for question in asked:
        assert isinstance(question, Choice)
        assert f"“{key(question)}" in harbour().text
        assert not any(f"“{o.text}" in harbour().text for o in question.options if not o.correct)


def test_no_rival_of_a_quotation_is_what_nobody_says_of_himself():
    draft = harbour()
    draft.attributions[2] = replace(draft.attributions[2], self_reference=True)
    assert any("212 families" in o.text for q in ask("quote_or_paraphrase", harbour()) for o in q.options)
    assert not any("212 families" in o.text for q in ask("quote_or_paraphrase", draft) for o in q.options)


def test_a_gerund_needs_a_target_to_be_asked():
    draft = harbour()
    index = next(i for i, a in enumerate(draft.attributions) if a.form is ContentForm.GERUND)
    assert draft.attributions[index].stance is Stance.ACCUSES
    draft.attributions[index] = replace(draft.attributions[index], target="")
    assert not any("letters" in q.stem for q in ask("who_said", draft))


UNTRUSTED = [
    # the Gazette passes on what somebody else says
    (
        "The Gazette cited Ms Bell as saying that the mill would close in March.",
        "The Gazette",
        "the mill would close in March",
    ),
    # the outlet was told; it did not speak
    (
        "Mr Gordon, in remarks to The Gazette, said that the mill had closed for good.",
        "The Gazette",
        "the mill had closed for good",
    ),
    # the content belongs to another sentence than the cue, before it or after it
    (
        "The mill had closed for good. According to The Gazette, a dog was found.",
        "The Gazette",
        "The mill had closed for good",
    ),
    (
        "A dog was found, according to The Gazette, near the mill. The mill had closed for good.",
        "The Gazette",
        "The mill had closed for good",
    ),
]


@pytest.mark.parametrize(("text", "name", "content"), UNTRUSTED)
def test_a_source_that_only_stands_near_the_claim_is_not_keyed(text, name, content):
    draft = Draft(
        f"{text} The baker Ana Lopes said that bread was scarce. The driver Jon Reed said that buses ran late all day."
    )
    gazette = draft.source(name, naming=Naming.NAMED_ORGANISATION, coarse="outlet")
    for person, said in (
        ("The baker Ana Lopes", "bread was scarce in town"),
        ("The driver Jon Reed", "buses ran late all day"),
    ):
        draft.says(draft.source(person), said, printed=said.removesuffix(" in town"))
    draft.says(gazette, content)
    cue = next(word for word in ("as saying", "said", "according to", "According to") if word in text)
    draft.attributions[-1] = replace(draft.attributions[-1], cue=(draft.span(cue),), source=(draft.span(name),))
    draft.attributions[-1] = replace(draft.attributions[-1], evidence=(draft.span(text),))
    assert not any("A3" in q.about for q in ask("who_said", draft))


def test_a_demand_is_not_turned_into_a_statement():
    draft = harbour()
    draft.attributions[-1] = replace(
        draft.attributions[-1],
        cue_lemma="urge",
        stance=Stance.DEMANDS,
        content_resolved="the warning siren be tested every week",
    )
    assert not any("siren" in q.stem for q in ask("who_said", draft))
    assert not any("siren" in o.text for q in ask("what_claimed", draft) for o in q.options)


def test_the_source_of_the_denied_claim_stays_a_rival_beside_news_agencies():
    """ "Some reports" are not the agency whose reporters deny them, though both are about news."""
    draft = harbour()
    draft.sources[2] = replace(draft.sources[2], kind=SourceKind.STATE_NEWS_AGENCY)
    draft.sources[4] = replace(draft.sources[4], kind=SourceKind.NEWS_OUTLET)
    asked = [q for q in ask("who_denied", draft) if "that the tide gate" in q.stem]
    assert asked
    assert all(any("Some reports" in option.text for option in q.options) for q in asked)


def test_she_is_not_asked_for_where_another_spoke_before_her():
    draft = council()
    marsh = draft.attributions[2]
    draft.attributions[2] = replace(marsh, source=(draft.span("swimming pool"),))
    assert not any("A2" in q.about for q in ask("who_said", draft))


def test_the_mother_of_those_who_are_named_is_not_one_of_them():
    draft = Draft(
        "Ann Hill and Ben Orr's mother said the verdict was far too harsh for a boy. Eve Royle said the case was over.",
        "Colin Marsh said the court had listened to everybody. Ada Finch said the town would recover soon.",
    )
    hill = draft.source("Ann Hill")
    for name, said in (("Eve Royle", "the case was over"), ("Colin Marsh", "the court had listened to everybody")):
        draft.says(draft.source(name), said)
    draft.says(hill, "the verdict was far too harsh for a boy", named="Ann Hill")
    assert not any(key(q) == "Ann Hill" for q in ask("who_said", draft) if isinstance(q, Choice))


def test_a_loaded_verb_is_asked_about():
    asked = {question.stem: key(question) for question in ask("verb_force", council())}
    awkward = "Marsh may find it awkward to say so"
    assert asked
    assert all(answer == awkward and "“admitted”" in stem for stem, answer in asked.items())


def test_who_argues_that_something_grew_to_a_figure_offers_no_view():
    for told, wanted in (("fares grew to 40 crowns from 5", False), ("40 crowns are too much for a fare", True)):
        draft = Draft(f"Treasurer Colin Marsh argued that {told} in the town.")
        draft.says(draft.source("Treasurer Colin Marsh"), told, lemma="argue", cue="argued", named="Colin Marsh")
        assert bool(ask("verb_force", draft)) == wanted


SPEAKING = [
    ("Treasurer Colin Marsh argued that the repair fund was too small.", "Treasurer Colin Marsh", True),
    # nobody's view: a theory, a survey, a speaker who is not shown
    ("The empty-box theory argued that the repair fund was too small.", "The empty-box theory", False),
    ("The survey by Marsh argued that the repair fund was too small.", "The survey by Marsh", False),
    ("It was argued that the repair fund was too small.", "It", False),
    # the writer tells whether it was right
    ("Treasurer Colin Marsh successfully argued that the repair fund was too small.", "Colin Marsh", False),
]


@pytest.mark.parametrize(("sentence", "name", "expected"), SPEAKING)
def test_the_force_of_a_verb_needs_somebody_who_speaks(sentence, name, expected):
    draft = Draft(sentence)
    draft.says(draft.source(name), "the repair fund was too small", lemma="argue", cue="argued", named=name)
    asked = ask("verb_force", draft)
    assert bool(asked) == expected
    assert all(len({option.text.split()[0] for option in q.options}) == 1 for q in asked)


def test_a_loaded_verb_in_a_sentence_that_is_too_long_is_not_asked_about():
    draft = Draft(
        "Treasurer Colin Marsh, who has kept the books of the town for nineteen years and has never yet spoken of them"
        " in public, admitted that the repair fund was empty since March, as posters near the hall had told everybody."
    )
    draft.says(
        draft.source("Treasurer Colin Marsh", "Marsh"),
        "the repair fund was empty since March",
        lemma="admit",
        stance=Stance.ADMITS,
        cue="admitted",
        named="Treasurer Colin Marsh",
    )
    assert ask("verb_force", draft) == []


OTHER_TURNS = [
    # a plain warning; a refusal, advice, a threat, a judgement
    ("Treasurer Colin Marsh warned that the pier could fall into the sea.", "warn", "warned", True),
    ("Treasurer Colin Marsh warned that the town could no longer pay for the pier.", "warn", "warned", False),
    ("Treasurer Colin Marsh warned that walkers should keep off the pier.", "warn", "warned", False),
    ("Treasurer Colin Marsh warned that he would sue the builders of the pier.", "warn", "warned", False),
    ("Treasurer Colin Marsh warned that the sale of the pier was a mistake.", "warn", "warned", False),
    ("Treasurer Colin Marsh warned that talk of the risk to the pier is not appropriate.", "warn", "warned", False),
    ("Treasurer Colin Marsh warned that the rowers of the pier are a gifted team.", "warn", "warned", False),
    # a penalty, and what is intended
    ("Treasurer Colin Marsh warned fishers that they could be banned from the pier.", "warn", "warned", False),
    ("Treasurer Colin Marsh warned that she wants to hit all the fishers of the pier.", "warn", "warned", False),
    # a demand, a duty, a statement
    ("Treasurer Colin Marsh insisted that any plan include a pier, so that it lasts.", "insist", "insisted", False),
    ("Treasurer Colin Marsh insisted that any plan must include a pier.", "insist", "insisted", False),
    ("Treasurer Colin Marsh insisted that the plan includes a pier and is safe.", "insist", "insisted", True),
    # no statement, and one whose "that" is left out
    ("Treasurer Colin Marsh revealed new interest in ships thought to be lost.", "reveal", "revealed", False),
    ("Treasurer Colin Marsh revealed the fund had been empty since March.", "reveal", "revealed", True),
    # glad of it, and not ashamed
    ("Treasurer Colin Marsh admitted that she had been flattered by the talk.", "admit", "admitted", False),
    # a promise, and none
    ("Treasurer Colin Marsh assured the crowd that he would rebuild the old pier.", "assure", "assured", False),
    ("Treasurer Colin Marsh pledged that the old pier is safe in all weathers.", "pledge", "pledged", False),
    ("Treasurer Colin Marsh pledged that the old pier will be safe by winter.", "pledge", "pledged", True),
    ("Treasurer Colin Marsh announced who is going to run the fund.", "announce", "announced", False),
]


@pytest.mark.parametrize(
    ("lemma", "told", "little"),
    [
        ("warn", "that the pier had rotted through", False),
        ("warn", "that the rowers are a gifted team", True),
        ("warn", "that the rowers are the most fearsome of all", True),
        # the news is not sure, or should not be spoken of: no harm comes of it
        ("warn", "that the loss of the boat had not been confirmed", True),
        ("warn", "that it would not be appropriate to go into the loss", True),
        ("caution", "that the board only had the word of a rower for the loss", True),
        ("caution", "that the plan might well change after the vote", True),
        ("caution", "that the pier could collapse in a storm", False),
        ("accuse", "the board of being a club of old friends", True),
        ("accuse", "the board of being bribed by the builders", False),
        ("accuse", "the board of hiding the report", False),
    ],
)
def test_a_warning_is_of_harm_and_an_accusation_of_a_deed(lemma, told, little):
    assert too_little(lemma, [told]) is little


@pytest.mark.parametrize(("sentence", "lemma", "cue", "expected"), OTHER_TURNS)
def test_a_verb_that_is_used_for_something_else_is_not_asked_about(sentence, lemma, cue, expected):
    draft = Draft(sentence)
    content = sentence.partition(f"{cue} ")[2].removeprefix("that ").rstrip(".")
    draft.says(draft.source("Colin Marsh", "Marsh"), content, lemma=lemma, cue=cue, named="Colin Marsh")
    assert bool(ask("verb_force", draft)) == expected


GAPS = [
    ({}, "Colin Marsh"),
    ({"negated": True}, ""),
    ({"confidence": 0.2}, ""),
    ({"source_ids": ("S1", "S2")}, ""),
]


@pytest.mark.parametrize(("change", "source"), GAPS)
def test_a_claim_that_cannot_stand_alone_is_asked_for_in_its_own_sentence(change, source):
    draft = council()
    draft.attributions[2] = replace(draft.attributions[2], doubt="“it”", **change)
    asked = [q for q in ask("who_said", draft) if "A3" in q.about]
    assert [key(q) for q in asked] == [source] * len(asked)
    assert bool(asked) == bool(source)
    assert all("“_____ admitted that the repair fund was empty since March”?" in q.stem for q in asked)


def test_only_those_who_speak_are_rivals():
    draft = crowded("Pilot Tom Reed", "Engineer Jo Lind")
    draft.bystanders = [Source(id="B1", name="Lisa Orr", mentions=())]
    asked = [q for q in ask("who_said", draft) if q.about == ("A1",)]
    assert {o.text for q in asked for o in q.options if not o.correct} == {"Tom Reed", "Jo Lind"}


FAIR = (
    "Mayor Lena Brandt said that the summer show filled a second field.",
    "The old field lies behind the brewery on Canal Street.",
    "A brass band opened the show with three slow marches.",
    "The Mill Lane bakery brought four hundred rolls to the show.",
    "Two horses pulled a painted wagon around the field.",
)


def fair(*more: str) -> Draft:
    """One voice and four paragraphs in which nobody is quoted."""
    draft = Draft(*FAIR, *more)
    draft.says(draft.source("Mayor Lena Brandt", "Brandt"), "the summer show filled a second field")
    for paragraph in FAIR[1:]:
        draft.statement(paragraph.rstrip("."))
    return draft


def two_voices() -> Draft:
    """The fair, and somebody else who speaks of it far from the mayor's words."""
    draft = fair("Baker Jo Lind said that the ovens on Mill Lane had a new chimney.")
    draft.says(draft.source("Baker Jo Lind", "Lind"), "the ovens on Mill Lane had a new chimney")
    return draft


def test_what_the_reporter_states_of_the_same_matter_is_a_rival_beside_another_voice():
    question = next(q for q in ask("what_claimed", two_voices()) if "second field" in key(q))
    notes = [option.feedback for option in question.options if not option.correct]
    assert len(notes) == 2 or len(notes) == 3
    assert notes.count("The article states this itself, without a source.") == len(notes) - 1


def test_beside_the_report_alone_no_claim_is_asked_for():
    """Whatever somebody says is known by its kind beside nothing but the news."""
    assert ask("what_claimed", fair()) == []


def test_what_stands_next_to_the_claim_is_no_rival():
    """ "The old field lies ..." may go on with what the mayor says."""
    asked = ask("what_claimed", two_voices())
    assert asked
    assert not any("brewery" in option.text for question in asked for option in question.options)


def test_a_statement_near_another_claim_of_the_source_or_about_it_is_no_rival():
    draft = fair()
    brandt = draft.sources[0].id
    draft.says(brandt, "The Mill Lane bakery brought four hundred rolls", doubt="unclear")
    assert ask("what_claimed", draft) == []  # of the four only the brass band stands neither beside nor after her words


@pytest.mark.parametrize(
    "leaning",
    [
        "The second was baked in the brick oven on Mill Lane",
        "Brothers, had a stall with four hundred warm rolls",
        "The visitors left their bicycles in a nearby yard today",
    ],
)
def test_a_statement_that_leans_on_others_is_no_rival(leaning):
    draft = fair()
    draft.statements[2] = replace(draft.statements[2], text=leaning)
    assert not any(leaning in option.text for q in ask("what_claimed", draft) for option in q.options)


def test_a_claim_with_quoted_words_does_not_stand_beside_plain_statements():
    draft = fair()
    said = draft.attributions[0]
    draft.attributions[0] = replace(said, content_resolved="the summer show needed a “far larger” field")
    assert ask("what_claimed", draft) == []


def timber_told_by(name, cue="said", lemma="say", **kind):
    draft = Draft(
        f"The pier was shut on Monday. {name} {cue} that the old timber of the pier had rotted through in the spring."
    )
    source = draft.source(name, **kind)
    draft.says(
        source,
        "the old timber of the pier had rotted through in the spring",
        lemma=lemma,
        cue=cue,
        named=name,
    )
    return draft


@pytest.mark.parametrize(
    ("name", "kind", "label"),
    [
        ("Engineers", {"naming": Naming.UNNAMED_GROUP, "coarse": "group"}, BY_DESCRIPTION),
        ("Captain Ruth Salter", {}, ""),
    ],
)
def test_a_sentence_identifies_its_source_by_a_description(name, kind, label):
    asked = [q for q in ask("named", timber_told_by(name, **kind)) if "this sentence" in q.stem]
    assert {key(q) for q in asked} == ({label} if label else set())


@pytest.mark.parametrize(
    ("cue", "lemma", "suggests"),
    [
        ("warned", "warn", "Salter points to a danger or a risk"),
        ("declared", "declare", "Salter says it firmly and openly"),
        ("concluded", "conclude", "Salter has come to it by thinking about what is known"),
        ("predicted", "predict", "Salter looks ahead to what nobody can know yet"),
        ("urged", "urge", "Salter presses for something to be done"),
        ("called for", "call for", ""),  # no such form
        ("denied", "deny", "Salter says that it is not true"),
        ("ruled", "rule", ""),  # she is no court
        ("agreed", "agree", ""),  # what that means, every pupil knows
        ("cautioned", "caution", "Salter points to a danger or a risk"),
        ("was denied", "deny", ""),  # by whom?
        ("assured everybody", "assure", "Salter wants to take away a doubt or a worry"),
        ("announced", "announce", "Salter makes it known in public, as news"),
        ("noted", "note", ""),  # some writers use it for any "said"
        ("said", "say", ""),
    ],
)
def test_more_verbs_tell_more_than_said(cue, lemma, suggests):
    asked = ask("verb_force", timber_told_by("Captain Ruth Salter", cue, lemma))
    assert {key(q) for q in asked} == ({suggests} if suggests else set())


def test_where_three_are_quoted_the_reporters_own_statement_is_left_over():
    own = "The Mill Lane bakery brought four hundred rolls to the show"
    draft = Draft(
        f"{own}.",
        "Mayor Lena Brandt said that the summer show filled a second field.",
        "Farmer Owen Price said that the hay near the river would rot within days.",
        "Doctor Miriam Voss said that most of the broken ankles came from the slide.",
    )
    draft.says(draft.source("Mayor Lena Brandt", "Brandt"), "the summer show filled a second field")
    draft.says(draft.source("Farmer Owen Price", "Price"), "the hay near the river would rot within days")
    draft.says(draft.source("Doctor Miriam Voss", "Voss"), "most of the broken ankles came from the slide")
    draft.statement(own)
    question = ask("match_source", draft)[0]
    left = {*range(len(question.responses))} - {*question.key}
    assert [question.responses[place] for place in left] == [own]
    assert "the reporter" in question.feedback


THINGS = [
    ("Captain Ruth Salter warned of a flood in the town before the summer is out.", "of a flood in the town",
     "warned", "warn", ContentForm.PHRASE, "Salter points to a danger or a risk"),
    ("Captain Ruth Salter accused the harbour board of plain greed on Monday.", "the harbour board of plain greed",
     "accused", "accuse", ContentForm.PHRASE, "Salter says that somebody has done wrong"),
    ("Captain Ruth Salter called for a new pier in the lower town on Monday.", "a new pier in the lower town",
     "called for", "call for", ContentForm.PHRASE, "Salter presses for something to be done"),
    ("Captain Ruth Salter claimed to be the oldest keeper in the land.", "to be the oldest keeper in the land",
     "claimed", "claim", ContentForm.INFINITIVE, ""),  # often a joke
    # a try is no statement
    ("Captain Ruth Salter denied her old rival a second cup on Monday.", "her old rival a second cup",
     "denied", "deny", ContentForm.PHRASE, ""),
]  # fmt: skip


@pytest.mark.parametrize(("said", "content", "cue", "lemma", "form", "suggests"), THINGS)
def test_a_verb_may_have_a_thing_for_its_object(said, content, cue, lemma, form, suggests):
    draft = Draft(f"The pier was shut on Monday. {said}")
    source = draft.source("Captain Ruth Salter")
    draft.says(source, content, lemma=lemma, cue=cue, named="Captain Ruth Salter", form=form)
    asked = ask("verb_force", draft)
    assert {key(q) for q in asked} == ({suggests} if suggests else set())
    assert all("rather than a plain word" not in q.stem for q in asked)


def test_the_we_of_an_office_shows_whose_words_they_are():
    """“We stand ready to help” is said by whoever is called a spokesman; any one of three persons may say so."""
    reading = two_offices().reading()
    spokesman, keeper, told = reading.attributions
    assert speaks_as_an_office(spokesman, reading)
    assert not speaks_as_an_office(keeper, reading)
    assert not speaks_as_an_office(told, reading)


def two_offices():
    draft = Draft(
        "“We stand ready to help the crews,” a harbour spokesman said.",
        "“We stand ready to leave the pier,” Ann Hill said.",
        "The harbour board said the lamp was lit in May.",
    )
    spokesman = draft.source("a harbour spokesman", naming=Naming.UNNAMED_PERSON)
    board = draft.source("The harbour board", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.says(spokesman, "We stand ready to help the crews", form=ContentForm.QUOTATION)
    draft.says(draft.source("Ann Hill"), "We stand ready to leave the pier", form=ContentForm.QUOTATION)
    draft.says(board, "the lamp was lit in May", cue="said")
    return draft


@pytest.mark.parametrize(
    ("sentence", "beside"),
    [
        ("Fares were 52 crowns, a crown more than analysts had expected in a survey by Orr Research.", True),
        ("Fares were 52 crowns on the islands, a survey by Orr Research showed.", False),
    ],
)
def test_a_figure_beside_a_forecast_is_no_finding_of_the_survey(sentence, beside):
    draft = Draft(sentence)
    survey = draft.source("a survey by Orr Research", coarse="document")
    draft.says(survey, "Fares were 52 crowns", lemma="show")
    reading = draft.reading()
    assert compared_with_a_forecast(reading.attributions[0], reading) is beside
