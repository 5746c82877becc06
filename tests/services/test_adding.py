"""A statement that the reading missed is added from the article's own sentences, and refused with one sentence."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.corrections import corrected
from quizgen.errors import InvalidInput
from quizgen.model import Article, Block, ContentForm, Force, LinkKind, Naming, Quote, Section, Span, Stance
from quizgen.model.corrections import LeftOut, Linked
from quizgen.questions import candidates
from quizgen.services import adding, printed
from tests.ferry import BODY, READING, TEXT
from tests.ferry import span as ferry
from tests.questions.draft import Draft, harbour

FALK = "Governor Lena Falk visited the port on Saturday."


def drawn() -> Draft:
    """A report of which the reading has one row only: a quotation, a view of a board, a promise, an aside."""
    draft = Draft(
        "“We knew the weir was moving,” said engineer Paula Green. “Nobody wanted to hear it. The cracks are old.”",
        "Mayor Tim Oakes said that the repair would start in May. Ms Green added that she had written to the board.",
        "The repair will take two years, in the view of the regional board. According to the miller, it would take"
        " ten. Tim Oakes vowed to pay for it.",
        "Nobody in Seldon told the council that the ‘old wound’ was open, and Green is expected to say so. Ann Vale"
        " hit back: “Not so.”",
        headline="Weir at Seldon to be rebuilt",
    )
    draft.says(draft.source("Mayor Tim Oakes", "Tim Oakes"), "the repair would start in May", printed="that the repair"
               " would start in May", named="Mayor Tim Oakes")  # fmt: skip
    draft.source("Paula Green", "engineer Paula Green", "Ms Green")
    draft.fact("two", 2.0, unit="years", within="The repair will take")
    return draft


DRAFT = drawn()
WEIR = DRAFT.reading()


def at(*words: str) -> list[str]:
    """The sentences, as the form sends them, in which these words stand."""
    every = [span for part in printed.sentences(WEIR.article) for span in part]
    return [str(span.start) for word in words for span in every if word in span.of(WEIR.article.text)]


def typed(sentence: str | list[str], content: str, source: str = "S2", stance: str = "asserts", **more: object):
    chosen = at(sentence) if isinstance(sentence, str) else sentence
    return {"sentences": chosen, "source": source, "stance": stance, "content": content} | more


def add(data, reading=WEIR):
    (made,) = adding.statement(reading, data, 7)
    return made


def said(data):
    """The row as it stands in the ledger."""
    return corrected(WEIR, [add(data)]).attribution("A1007")


def words(spans) -> list[str]:
    return [span.of(WEIR.article.text) for span in spans]


BOARD = {"source": "", "name": "the regional board", "naming": "unnamed_group"}


def test_what_is_added_is_what_would_have_been_found():
    for row in READING.attributions:
        less = corrected(READING, [LeftOut(attribution=row.id)])
        who = READING.source(row.source_ids[0])
        there = any(one.id == who.id for one in less.sources)
        whom = {"source": who.id} if there else {"source": "", "name": who.name, "naming": who.naming.value}
        (evidence,) = row.evidence
        data = {"sentences": [str(evidence.start)], "stance": row.stance.value, "content": row.content_resolved} | whom
        again = corrected(less, adding.statement(less, data, 7)).attribution("A1007")
        for part in ("source", "cue", "cue_lemma", "content", "content_resolved", "content_neutral",
                     "form", "stance", "quote", "tense", "target", "antecedent"):  # fmt: skip
            assert getattr(again, part) == getattr(row, part), (row.id, part)
        assert [" ".join(span.of(TEXT).split()).rstrip(".") for span in again.evidence] == [
            span.of(TEXT).rstrip(".") for span in row.evidence
        ]


def test_a_row_that_was_added_is_asked_about_like_one_that_was_found():
    reading = harbour().reading()
    text = reading.article.text
    mayor = reading.attribution("A7")
    less = corrected(reading, [LeftOut(attribution="A7")])
    start = text.index("The geologist Miriam Voss said")
    data = {"sentences": [str(start)], "source": "S8", "stance": "asserts", "content": mayor.content_resolved}
    after = corrected(less, adding.statement(less, data, 7))
    asked = {question.type for question, refused in candidates(after, Random(1)) if "A1007" in question.about}
    assert {"who_said", "what_claimed", "match_source"} <= asked
    link = Linked(kind=LinkKind.CONTRADICTS, a="A1007", b="A3")
    assert corrected(after, [link]).links[-1].a == "A1007"


@pytest.mark.parametrize(
    ("data", "content", "printed_words", "cue", "form", "quote"),
    [
        (typed("Ms Green added", "that Paula Green had written to the board."), "Paula Green had written to the board",
         ["that she had written to the board"], ["added"], ContentForm.CLAUSE, Quote.INDIRECT),
        (typed("We knew", "“We knew the weir was moving”"), "We knew the weir was moving",
         ["“We knew the weir was moving,”"], ["said"], ContentForm.QUOTATION, Quote.DIRECT),
        (typed("We knew", '"We knew the weir was moving,"'), "We knew the weir was moving",
         ["“We knew the weir was moving,”"], ["said"], ContentForm.QUOTATION, Quote.DIRECT),
        (typed(at("We knew", "Nobody wanted", "cracks"), "“We knew the weir was moving … The cracks are old.”"),
         "We knew the weir was moving … The cracks are old", ["“We knew the weir was moving,”", "The cracks are old.”"],
         ["said"], ContentForm.QUOTATION, Quote.DIRECT),
        (typed(at("Nobody wanted", "cracks"), "“Nobody wanted to hear it. The cracks are old.”"),
         "Nobody wanted to hear it. The cracks are old", ["“Nobody wanted to hear it. The cracks are old.”"],
         [], ContentForm.QUOTATION, Quote.DIRECT),
        (typed("We knew", "the weir was “moving”"), "the weir was “moving”",
         ["the weir was moving"], ["said"], ContentForm.CLAUSE, Quote.PART_DIRECT),
        (typed("two years", "The repair will take two years", **BOARD), "the repair will take two years",
         ["The repair will take two years"], [], ContentForm.CLAUSE, Quote.INDIRECT),
        (typed("ten", "the repair would take ten years", source="", name="the miller", naming="unnamed_person"),
         "the repair would take ten years", ["it would take ten"], ["According to"],
         ContentForm.CLAUSE, Quote.INDIRECT),
        (typed("vowed", "to pay for it", source="S1", stance="promises"), "pay for it",
         ["pay for it"], ["vowed"], ContentForm.INFINITIVE, Quote.INDIRECT),
        (typed("expected", "the wound was open"), "the wound was open",
         ["that the ‘old wound’ was open"], [], ContentForm.CLAUSE, Quote.INDIRECT),
        (typed("We knew", "everybody in town had long been aware"), "everybody in town had long been aware",
         ["“We knew the weir was moving,” said engineer Paula Green."], [], ContentForm.CLAUSE, Quote.INDIRECT),
    ],
    ids=lambda value: value["content"] if isinstance(value, dict) else "",
)  # fmt: skip
def test_where_the_article_prints_it_is_found(data, content, printed_words, cue, form, quote):
    row = said(data)
    assert row.content_resolved == content
    assert (words(row.content), words(row.cue)) == (printed_words, cue)
    assert (row.form, row.quote) == (form, quote)
    assert [str(span.start) for span in row.evidence] == data["sentences"]


def test_a_claim_about_its_own_source_has_a_form_that_names_nobody():
    row = said(typed("Ms Green added", "Paula Green had written to the board"))
    assert (row.self_reference, row.content_neutral) == (True, "she had written to the board")


@pytest.mark.parametrize(
    ("stance", "content", "lemma", "force"),
    [
        ("accuses", "the board slept", "allege", Force.NEUTRAL),
        ("doubts", "the board slept", "doubt", Force.NEUTRAL),
        ("asserts", "the repair would start in June", "say", Force.NEUTRAL),
    ],
)
def test_a_verb_that_is_not_printed_is_the_plainest_of_its_stance(stance, content, lemma, force):
    row = said(typed("take two years", content, stance=stance))
    assert (row.cue, row.cue_lemma, row.force, row.stance) == ((), lemma, force, Stance(stance))


def test_a_source_that_only_the_teacher_knows_has_the_name_of_the_article():
    made = add(typed("two years", "the repair will take two years", **BOARD))
    source = made.source
    assert (source.id, source.name, source.naming) == ("S1007", "The regional board", Naming.UNNAMED_GROUP)
    assert (source.coarse, words(source.mentions), made.new_source) == ("group", ["the regional board"], True)
    assert corrected(WEIR, [made]).facts[0].voice == "A1007", "what the board says, the reporter does not"


@pytest.mark.parametrize(
    ("name", "id"),
    [("paula green", "S2"), ("Ms Green", "S2"), (" Tim Oakes. ", "S1")],
)
def test_a_name_that_the_ledger_knows_is_no_second_source(name, id):
    made = add(typed("We knew", "the weir moved", source="", name=name))
    assert (made.source.id, made.new_source) == (id, False)


def test_who_is_named_but_not_quoted_may_speak():
    data = {"sentences": [str(ferry(FALK).start)], "source": "B1", "stance": "asserts", "content": "the port was safe"}
    after = corrected(READING, adding.statement(READING, data, 7))
    assert after.attribution("A1007").source_text == "Governor Lena Falk"
    assert after.bystanders == ()


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"sentences": []}, "sentences", "Choose the sentence of the article"),
        ({"sentences": None}, "sentences", "Choose the sentence of the article"),
        ({"sentences": "0"}, "sentences", "Choose the sentence of the article"),
        ({"sentences": ["1"]}, "sentences", "from the list"),
        ({"sentences": ["x"]}, "sentences", "from the list"),
        ({"sentences": [1]}, "sentences", "from the list"),
        ({"sentences": ["0"]}, "sentences", "from the list"),  # the headline: nothing is ever asked about it
        ({"sentences": at(*"We Nobody cracks repair added take".split())}, "sentences", "5 sentences at most"),
        ({"source": ""}, "source", "Choose who says it"),
        ({"source": "S9"}, "source", "one of the sources"),
        ({"name": "the miller"}, "source", "not both"),
        ({"source": "", "name": "the regional bord"}, "name", "does not stand in the article"),
        ({"source": "", "name": "mill"}, "name", "does not stand in the article"),
        ({"source": "", "name": "She"}, "name", "is no name"),
        ({"source": "", "name": "x" * 201}, "name", "200 characters at most"),
        ({"source": "", "name": ["the miller"]}, "name", "must be text"),
        ({"source": "", "name": "…"}, "name", "does not stand in the article"),
        ({"source": "", "name": "Oakes"}, "name", "part of “Mayor Tim Oakes”"),
        ({"source": "", "name": "the miller"}, "naming", "how far a reader could identify “the miller”"),
        ({"source": "", "name": "the miller", "naming": "famous"}, "naming", "must be one of"),
        ({"stance": "holds"}, "stance", "must be one of"),
        ({"stance": None}, "stance", "must be one of"),
        ({"content": ""}, "content", "must not be empty"),
        ({"content": None}, "content", "must be text"),
        ({"content": "that …!"}, "content", "Write what was said"),
        ({"content": "“…”"}, "content", "Write what was said"),
        ({"content": "x" * 601}, "content", "600 characters at most"),
        ({"content": "“We know the weir is moving”"}, "content", "not have “We know the weir is moving” word for word"),
        ({"content": "“The cracks are old”"}, "content", "word for word"),  # it stands in another sentence
        ({"content": "“e knew the weir”"}, "content", "word for word"),  # torn from a word
        ({"content": "the weir was “on the move”"}, "content", "not have “on the move” word for word"),
        ({"content": "“said engineer Paula Green”"}, "content", "not print “said engineer Paula Green” in quotation"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_at_its_field(change, field, sentence):
    with pytest.raises(InvalidInput) as caught:
        add(typed("We knew", "the weir was moving") | change)
    assert caught.value.field == field
    assert sentence in str(caught.value)
    assert str(caught.value).count(". ") == 0, "one sentence"


def test_words_in_single_marks_are_quoted_too():
    row = said(typed("told the council", "the ‘old wound’ was open"))
    assert row.quote is Quote.INDIRECT
    assert said(typed("told the council", "‘old wound’")).content_resolved == "old wound"
    with pytest.raises(InvalidInput, match="in quotation marks"):
        add(typed("told the council", "“was open”"))


def test_answers_in_an_interview_need_no_marks():
    text = "Green: The weir was moving. It moves."
    article = Article(text, (Block(Section.SPEAKER, Span(0, 6)), Block(Section.BODY, Span(7, len(text)))))
    assert printed.in_marks(Span(7, 26), article)


@pytest.mark.parametrize("content", ["the repair would start in May", "That the repair would start in May."])
def test_what_the_ledger_has_already_is_not_added(content):
    data = typed("said that", content, source="S1")
    assert list(adding.statement(WEIR, data, 7)) == []
    with pytest.raises(InvalidInput, match="in the ledger already"):
        add(data | {"stance": "denies"})
    assert add(data | {"source": "S2"}), "another source may say the same"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (typed("vowed", "he would pay", source="S1", stance="promises"), "“he” in the new words"),
        (typed("We knew", "the weir was moving", source="", name="Ann Vale", naming="named_person"),
         adding.NOBODY_NAMED),
        (typed("said that", "the repair of the weir would start in May", source="S1"), "another row from the same"),
    ],
)  # fmt: skip
def test_what_is_doubtful_is_told_once_more(data, sentence):
    (told,) = adding.doubts(add(data), WEIR)
    assert sentence in told
    assert list(adding.doubts(add(typed("We knew", "the weir was moving")), WEIR)) == []


def test_nothing_is_asked_about_whom_the_article_does_not_name_before():
    row = said(typed("We knew", "the weir was moving", source="", name="Ann Vale", naming="named_person"))
    assert row.doubt == adding.NOBODY_NAMED


@pytest.mark.parametrize(
    ("sentence", "suggested"),
    [
        ("“We knew the weir was moving,” said engineer Paula Green.", "“We knew the weir was moving,”"),
        ("Mayor Tim Oakes said that the repair would start in May.", "the repair would start in May"),
        ("The repair will take two years, in the view of the regional board.",
         "the repair will take two years, in the view of the regional board"),
        ("Tim Oakes called it “a shame”.", "Tim Oakes called it “a shame”"),
    ],
)  # fmt: skip
def test_what_may_have_been_said_is_proposed(sentence, suggested):
    assert adding.suggested(sentence, WEIR.article.text) == suggested


def test_every_sentence_that_may_be_asked_about_is_offered():
    parts = [[span.of(TEXT) for span in part] for part in printed.sentences(READING.article)]
    assert [" ".join(part) for part in parts] == list(BODY)
    assert [len(part) for part in parts] == [1, 1, 2, 2, 2]
