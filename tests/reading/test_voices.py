"""Whose words these are, and which may be asked about: pronouns, half names, cut quotations, objects of cues."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import ContentForm, LinkKind, Reading
from quizgen.questions.claims.claims import usable, usable_object
from tests.reading.test_sources import article_of


def read(nlp, text: str) -> Reading:
    article = article_of(*text.split("\n"))
    return reading.read(language.analyse(nlp, article), article)


def voices(found: Reading) -> list[tuple[str, str]]:
    """Who says what, for all that is without doubt."""
    names = {source.id: source.name for source in found.sources}
    return [
        (", ".join(names[id] for id in one.source_ids), one.content_resolved)
        for one in found.attributions
        if not one.doubt
    ]


#: The text, and its last voice: the source and what it says.
LAST = [
    (
        "Mayor Helen Marsh met Councillor Ruth Dale on Monday. Marsh praised the harbour that Dale had built.\n"
        "“The pier will be finished before the winter storms arrive,” Marsh said.\n"
        "“Nobody in the harbour will lose a job over the new pier,” she said.",
        ("Mayor Helen Marsh", "Nobody in the harbour will lose a job over the new pier"),
    ),
    (
        "Paul Harding, the harbour master, spoke on Monday.\n"
        "Harding said Daniel Moore would repair the crane.\n"
        "“Daniel Moore will finish the whole repair in April,” he said.",
        ("Paul Harding", "Daniel Moore will finish the whole repair in April"),
    ),
    (
        "The study was led by Anna Reyes, a marine biologist at Harwick University, "
        "who said “the reefs are recovering much faster than we had expected”.",
        ("Anna Reyes", "the reefs are recovering much faster than we had expected"),
    ),
    (
        "“It is true,” Paul Harding said. “The council has paid for the old bridge for more than thirty years.”",
        ("Paul Harding", "The council has paid for the old bridge for more than thirty years"),
    ),
    (
        "Paul Harding spoke of the repairs to the bridge: “The engineers will need a whole year for the two towers.”",
        ("Paul Harding", "The engineers will need a whole year for the two towers"),
    ),
    (
        "''Every lorry of the harbour company will be electric by then,'' said Ada Lund, an engineer.",
        ("Ada Lund", "Every lorry of the harbour company will be electric by then"),
    ),
    (
        "Mayor Paul Harding agreed to publish every letter about the new pier.",
        ("Mayor Paul Harding", "publish every letter about the new pier"),
    ),
    (
        "Mayor Paul Harding described the old market as a danger to the whole town.",
        ("Mayor Paul Harding", "the old market as a danger to the whole town"),
    ),
]


@pytest.mark.parametrize(("text", "last"), LAST, ids=[last[1][:30] for _, last in LAST])
def test_what_is_said_last_is_given_to_who_says_it(nlp, text, last):
    assert voices(read(nlp, text))[-1] == last


#: The text, a source that nobody may be, and words that may not be put into anybody's mouth.
NEVER = [
    ("Her future depends on the vote in May, an analyst said.", "", "Analyst’s future"),
    ("Paul Harding left early. Six in 10 said the harbour was too loud for the town.", "Six in 10", ""),
    (
        "Paul Harding repaired the crane. The engineer, who lives in Harwick, said the crane was safe again.",
        "The engineer",
        "",
    ),
    ("A tired Paul Harding said the harbour was open to all ships again.", "A tired Paul Harding", ""),
]


#: The text, and words that may not be put into the mouth of the first who is named: others said them, or nobody has.
NOT_HIS = [
    (
        "Paul Hale said Ada Orr’s claim that the harbour had lost money was wrong.",
        "the harbour had lost money was wrong",
    ),
    ("Paul Hale attacked Ada Orr for saying that the harbour had lost a million crowns.", "lost a million crowns"),
    ("Ada Orr, according to Paul Hale, said the harbour would never be sold to a company.", "never be sold"),
    ("If Paul Hale says that the harbour has been sold, the council will sue.", "the harbour has been sold"),
]


@pytest.mark.parametrize(("text", "words"), NOT_HIS, ids=[words for _, words in NOT_HIS])
def test_what_others_say_and_what_may_be_said_is_not_his(nlp, text, words):
    found = read(nlp, text)
    said = [content for _, content in voices(found) if words in content]
    assert all("Ada Orr’s claim" in content for content in said)


def test_who_denies_may_follow_a_passive(nlp):
    found = read(
        nlp,
        "Accusations by Paul Hale that the council had sold the harbour in secret were denied by the mayor, Ada Orr.",
    )
    assert voices(found)[-1] == ("Ada Orr", "the council had sold the harbour in secret")


@pytest.mark.parametrize(("text", "name", "words"), NEVER, ids=[text[:30] for text, _, _ in NEVER])
def test_half_a_name_and_a_pronoun_ahead_mean_nobody(nlp, text, name, words):
    found = read(nlp, text)
    assert not name or name not in {source.name for source in found.sources}
    assert not words or not any(words in one.content_resolved and not one.doubt for one in found.attributions)


NAMES = [
    (
        "Former Minister Ada Lund and former Governor Jon Berg promised that the pier would stay open.",
        ["Former Minister Ada Lund", "Former Governor Jon Berg"],
    ),
    ("Police Superintendent Yolanda Hoi-kwan said the road was closed.", ["Police Superintendent Yolanda Hoi-kwan"]),
    ("Export–Import Bank president Oren Ilves said trade was growing.", ["Export–Import Bank president Oren Ilves"]),
    ("The Harbour Board this week announced that the pier would be closed.", ["The Harbour Board"]),
    ("Paul Harding, Harwick's mayor, said the bridge was closed.", ["Paul Harding"]),
]


@pytest.mark.parametrize(("text", "names"), NAMES, ids=[names[0] for _, names in NAMES])
def test_a_person_is_named_whole_and_two_are_two(nlp, text, names):
    found = read(nlp, text)
    assert [source.name for source in found.sources] == names


def test_the_object_of_a_cue_is_asked_about_as_it_is(nlp):
    found = read(nlp, LAST[-1][0])
    one = found.attributions[0]
    assert one.form is ContentForm.PHRASE
    assert usable_object(one, found)
    assert not usable(one, found)


def test_a_claim_told_twice_by_one_source_is_one_claim(nlp):
    found = read(
        nlp,
        "Mayor Paul Harding said the old bridge would be closed to lorries in March. It carries ten thousand cars.\n"
        "Harding said the old bridge would be closed to all lorries in March.",
    )
    first, second = found.attributions
    assert second.repeats == first.id
    assert not first.repeats


def test_who_agrees_supports_who_spoke_just_before(nlp):
    found = read(
        nlp,
        "“The old bridge cannot carry the lorries of the new harbour,” said Paul Harding, an engineer.\n"
        "Ada Lund, a planner, agreed: “Nobody should drive a lorry over the towers this winter.”",
    )
    assert [link.kind for link in found.links] == [LinkKind.SUPPORTS]
