"""Who speaks where the cue has "he", a description or a body: each row a text, the printed source, whom it means."""

from __future__ import annotations

import pytest

from quizgen import article, language, reading
from quizgen.reading.sources.cast import Cast
from tests.reading.test_sources import found

PRONOUNS = [
    # the gender of the name is not known, but nobody else is there
    ("The visitors' captain, Okke Brand, disagreed. “It was late and it was high,” he said.", "he", ["Okke Brand"]),
    (
        "The road is shut. “We dug all night,” said Tobias Brand, its chair. He said nobody slept.",
        "He",
        ["Tobias Brand"],
    ),
    (
        "Jan Hart said the bridge is old.\nDr Fiona Moore said in a letter that the road is worse. "
        "“It must be mended,” she wrote.",
        "she",
        ["Dr Fiona Moore"],
    ),
    (
        "Laura Hart said the bridge is old. Daniel Moore said it was safe.\n“We tested it,” he added.",
        "he",
        ["Daniel Moore"],
    ),
    # two men in the paragraph
    ("Daniel Moore met Paul Hart at the harbour. “It is late,” he said.", "he", []),
    ("Okke Brand met the driver. “It is late,” he said.", "he", []),
]


@pytest.mark.parametrize(("text", "printed", "names"), PRONOUNS, ids=[row[0][:40] for row in PRONOUNS])
def test_a_pronoun_is_whom_two_signs_tell(nlp, text, printed, names):
    named = [name for name in ("Dr Fiona Moore", "Daniel Moore said", "Laura Hart", "Okke Brand, said") if name in text]
    spoken = [*(name.removesuffix(" said").removesuffix(", said") for name in sorted(named, key=text.index)), printed]
    assert found(nlp, text, spoken)[1][-1] == names


TITLES = [
    ("The leader of the opposition, Councillor Sunil Rao (Labour), said the road is shut.", "Councillor Sunil Rao"),
    ("Council leader Jane Marsh (Independent) said the road is shut.", "Council leader Jane Marsh"),
    ("The company, Agrona, said the road is shut.", "Agrona"),
    ("Its operator, Hidrova, said the road is shut.", "Hidrova"),
]


@pytest.mark.parametrize(("text", "name"), TITLES, ids=[row[1] for row in TITLES])
def test_the_name_stands_after_a_comma_or_before_a_bracket(nlp, text, name):
    assert found(nlp, text, [text.partition(" said")[0]])[1] == [[name]]


def test_a_short_title_is_a_title(nlp):
    text = "Council leader Jane Marsh (Independent) said the road is shut.\nCllr Marsh said it would open."
    people, meant = found(nlp, text, ["Council leader Jane Marsh (Independent)", "Cllr Marsh"])
    assert meant == [["Council leader Jane Marsh"]] * 2
    assert len(people) == 1


ELSEWHERE = (
    "The leader of the opposition, Ruth Baird, accused the mayor of being slow to warn people. She said that the "
    "schools should have been closed on Wednesday.\n\nMarsh rejected that. He said the warning had been issued early.\n"
)


def test_who_speaks_stands_in_the_same_paragraph(nlp):
    text = "The road is shut\n\nMayor Paul Marsh left the town hall on Friday.\n\n" + ELSEWHERE
    made = article.from_text(text)
    read = reading.read(language.analyse(nlp, made), made)
    rejected = [one for one in read.attributions if one.cue_lemma == "reject"]
    assert [[read.source(id).name for id in one.source_ids] for one in rejected] == [["Mayor Paul Marsh"]]


BODIES = [
    ("Marl Town Council met on Monday.\nThe council said the road is shut.", "The council", ["Marl Town Council"]),
    ("Halden Motors will cut jobs.\nThe company said the road is shut.", "The company", ["Halden Motors"]),
    # no name can be meant: the description tells who it is
    ("The Gazette came late.\nThe finance ministry said the road is shut.", "The finance ministry", None),
    ("The Gazette came late.\nThe council said the road is shut.", "The council", None),
    ("The coastguard said the road is shut.", "The coastguard", None),
    # several could be
    ("Halden Motors met Kestrel Foods.\nThe company said the road is shut.", "The company", []),
    ("Marl Council and Thorn Council met.\nThe council said the road is shut.", "The council", []),
]


@pytest.mark.parametrize(("text", "printed", "names"), BODIES, ids=[row[0][:40] for row in BODIES])
def test_a_body_is_the_only_one_that_the_words_can_mean(nlp, text, printed, names):
    assert found(nlp, text, [printed])[1] == [[printed] if names is None else names]


def test_the_spokesman_is_the_one_who_spoke_before(nlp):
    text = "A spokesman for the club denied the report. “Nobody has left,” the spokesman said."
    people, meant = found(nlp, text, ["A spokesman for the club", "the spokesman"])
    assert meant == [["A spokesman for the club"]] * 2
    assert len(people) == 1


NAMESAKES = [
    ("English drummer Ginger Baker died on Monday. His daughter Nettie Baker confirmed it. Baker was 80.", False),
    ("Nettie Baker runs the ferry. Baker bought it in May.", True),
]


@pytest.mark.parametrize(("text", "hers"), NAMESAKES, ids=["two of one surname", "one"])
def test_a_surname_that_two_bear_is_nobodys(nlp, text, hers):
    read = article.from_text(f"Notes from the coast\n\n{text}")
    cast = Cast(language.analyse(nlp, read), read)
    figure = cast.called(("Baker",))
    assert (figure is not None and figure.words == ("Nettie", "Baker")) is hers


OFFICES = [
    ("Shadow chancellor Oren Lund is late.\nThe chancellor said the road is shut.", "The chancellor", []),
    (
        "Chancellor Oren Lund is late.\nThe chancellor said the road is shut.",
        "The chancellor",
        ["Chancellor Oren Lund"],
    ),
    (
        "Vice president Oren Lund is late.\nThe vice president said the road is shut.",
        "The vice president",
        ["Vice president Oren Lund"],
    ),
]


@pytest.mark.parametrize(("text", "printed", "names"), OFFICES, ids=[row[0][:20] for row in OFFICES])
def test_whoever_only_shadows_an_office_does_not_hold_it(nlp, text, printed, names):
    assert [name for name in found(nlp, text, [printed])[1][-1] if name != printed] == names
