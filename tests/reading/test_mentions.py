"""Whom a pronoun or a description means: only what two signs agree on is told."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, MentionKind, Section, Span
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.mentions import find
from quizgen.reading.sources.cast import Cast
from tests.docs import article, made

OPENED = "Ada/NNP/nsubj/3 Finch/NNP/flat/1 opened/VBD/root/0 a/DT/det/5 mill/NN/obj/3 ././punct/3 "
MET = "Ada/NNP/nsubj/3 Finch/NNP/flat/1 met/VBD/root/0 Lena/NNP/obj/3 Brandt/NNP/flat/4 ././punct/3 "
MAN = "Ada/NNP/nsubj/3 Finch/NNP/flat/1 met/VBD/root/0 Paul/NNP/obj/3 Orr/NNP/flat/4 ././punct/3 "
GUEST = "Ada/NNP/nsubj/3 Finch/NNP/flat/1 met/VBD/root/0 a/DT/det/5 nurse/NN/obj/3 ././punct/3 "
SHE, HE = (f"{word}/PRP/nsubj/8 left/VBD/root/0 ././punct/8" for word in ("She", "He"))
QUOTED = "“/``/punct/9 She/PRP/nsubj/9 left/VBD/root/0 ././punct/9 ”/''/punct/9"
PEOPLE = [("PERSON", "Ada Finch"), ("PERSON", "Lena Brandt"), ("PERSON", "Paul Orr")]

CASES = [
    (OPENED + SHE, [("She", "Finch")], "Ada Finch"),
    (MAN + SHE, [("She", "Finch")], "Ada Finch"),
    # no link, yet she alone leads the sentence right before and is a woman by her name
    (OPENED + SHE, [], "Ada Finch"),
    # one without a name, another who fits, a first name that does not fit, somebody's own words
    (GUEST + SHE, [], ""),
    (MET + SHE, [("She", "Finch")], ""),
    (GUEST + SHE, [("She", "Finch")], ""),
    (OPENED + HE, [("He", "Finch")], ""),
    (OPENED + QUOTED, [("She", "Finch")], ""),
]


@pytest.mark.parametrize(("words", "same", "antecedent"), CASES)
def test_she_is_somebody_where_nobody_else_can_be_meant(words, same, antecedent):
    ents = [(label, name) for label, name in PEOPLE if name in made(words).text]
    doc = made(words, ents=ents, same=same)
    found = list(find(doc, article(doc), Cast(doc, article(doc)), Chains(doc)))
    assert [(one.antecedent, one.kind) for one in found] == [(antecedent, MentionKind.PRONOUN)] * bool(antecedent)
    for one in found:
        assert one.span.of(doc.text) == "She"
        assert one.named.of(doc.text) == "Ada Finch"


OFFICES = [
    ("Home Secretary Ada Finch opened a mill. It is new. The home secretary left for Harwick.", "The home secretary"),
    ("Mayor Ada Finch opened a mill on Monday. Councillor Owen Price praised the mayor in a letter.", "the mayor"),
    # another office, one that she has no more, and one that anybody may have
    ("Shadow Home Secretary Ada Finch opened a mill. It is new. The home secretary left for Harwick.", ""),
    ("Former mayor Ada Finch opened a mill on Monday. It is new. The mayor left for Harwick.", ""),
    ("Party leader Ada Finch opened a mill on Monday. It is new. The leader left for Harwick.", ""),
]


@pytest.mark.parametrize(("text", "office"), OFFICES)
def test_an_office_is_whose_name_it_stands_before(nlp, text, office):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).mentions
    told = [(one.span.of(text), one.antecedent) for one in found if one.kind is MentionKind.DESCRIPTION]
    assert told == ([(office, "Ada Finch")] if office else [])


GOING_ON = [
    # whoever is named in what was said, she who said it goes on
    ("Ada Finch said the plan of Lena Brandt was weak. She added that the mill would close.", "Ada Finch"),
    ("“The mill is old,” said Ada Finch, a friend of Lena Brandt. “It will close,” she said.", "Ada Finch"),
    ("Ada Finch said the mill was old. “It will close,” she said. The town would pay, she added.", "Ada Finch"),
    # a quotation of several sentences between, "according to", and other verbs that tell what somebody says
    ("Ada Finch said the mill was old. “It will close. The town must pay,” she said.", "Ada Finch"),
    ("The mill was old, according to Ada Finch, a clerk. It would close, she said.", "Ada Finch"),
    ("Ada Finch blamed the gale in March. She said the mill would close.", "Ada Finch"),
    ("Ada Finch praised Lena Brandt in a letter. She said the mill would close.", ""),
    # she who is told or who does something in what is said may be the one who says more
    ("Ada Finch told Lena Brandt that the mill was old. She said the town would pay.", ""),
    ("Ada Finch said Lena Brandt had left the town. She said she was ill.", ""),
    # another who speaks in the same sentence
    ("Ada Finch said the mill was old, and Lena Brandt welcomed that. But she added that it would close.", ""),
    # somebody of the other sex, two who speak, and a sentence between in which nobody does
    ("Paul Orr said the plan of Lena Brandt was weak. She added that the mill would close.", ""),
    ("Ada Finch and Lena Brandt said the mill was old. She said the town would pay.", ""),
    ("Ada Finch said the plan of Lena Brandt was weak. The mill is old. She said it would close.", ""),
]


@pytest.mark.parametrize(("text", "speaker"), GOING_ON)
def test_who_spoke_in_the_sentence_before_goes_on(nlp, text, speaker):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).mentions
    told = {one.antecedent for one in found if one.kind is MentionKind.SPEAKER}
    assert told == ({speaker} if speaker else set())


FOUND_BEFORE = [
    # what was found for who says it: past what is quoted, and after something that is no speech
    ("Ada Finch sent for the keys on Monday. “I shall wait for them,” she said.", "Ada Finch"),
    ("“Nobody can tell,” according to Ada Finch, a clerk. The mill is old. “It will close,” she said.", "Ada Finch"),
    # whoever is accused is not the one who goes on
    ("The clerk of the mill wrote a letter accusing Ada Finch of telling lies. She said the mill would close.", ""),
    # nor where somebody without a name speaks since, of whom nothing tells whether it is a woman
    ("Ada Finch sent for the keys on Monday. A clerk shook the door. “It will close,” she said.", ""),
    # nobody who has a name
    ("A clerk sent for the keys on Monday. “I shall wait for them,” she said.", ""),
]


@pytest.mark.parametrize(("text", "speaker"), FOUND_BEFORE)
def test_who_was_found_to_speak_is_meant(nlp, text, speaker):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).mentions
    assert {one.antecedent for one in found} == ({speaker} if speaker else set())


BODIES = [
    ("Harwick Mills Corp said the town was poor. It added that the mill would close.", "Harwick Mills Corp"),
    ("Analysts said the price of bread would fall. They said the mill would close.", "Analysts"),
    ("Harwick Mills Corp said the price was low. The company said the mill would close.", "Harwick Mills Corp"),
    # another body that does something there, and one in the sentence itself
    ("Harwick Mills Corp said Orrin Rail Corp had agreed. It said the mill would close.", ""),
    ("Harwick Mills Corp said the town was poor. Orrin Rail Corp would pay, it said.", ""),
    ("Analysts said the price of bread would fall. The mill is old. They said it would close.", ""),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_a_body_and_people_without_names_go_on_speaking(nlp, text, body):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).mentions
    told = {one.antecedent for one in found if one.kind in (MentionKind.BODY, MentionKind.GROUP)}
    assert told == ({body} if body else set())


ACTING = [
    # what only a body does, what only a body has, and what it is called
    ("Harwick Mills Corp bought two barges last year. It plans to sell them.", "It", "Harwick Mills Corp"),
    ("Harwick Mills Corp bought two barges last year. Its profits fell by a third.", "Its", "Harwick Mills Corp"),
    ("Harwick Mills Corp bought two barges last year. The company employs ninety people.", "The company",
     "Harwick Mills Corp"),
    # what it says that it does, and the same of a country
    ("Harwick Mills Corp said it plans to sell two barges.", "it", "Harwick Mills Corp"),
    ("Norway said on Monday it had sold two barges.", "it", "Norway"),
    # what a barge does as well, another body that does something, and a ministry, which is no company
    ("Harwick Mills Corp bought a barge last year. It is red.", "", ""),
    ("Harwick Mills Corp sued Orrin Rail Corp last year. It plans to sell two barges.", "", ""),
    ("The Harwick Ministry bought two barges last year. The company employs ninety people.", "", ""),
    ("Harwick Mills Corp said it would take years to sell two barges.", "", ""),
    ("Harwick Mills Corp said the barge was old and it had lost money.", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "body"), ACTING)
def test_what_a_body_does_tells_that_it_is_meant(nlp, text, word, body):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).mentions
    told = [(one.span.of(text), one.antecedent) for one in found if one.kind in (MentionKind.BODY, MentionKind.PLACE)]
    assert told == ([(word, body)] if body else [])


GROUPS = [
    ("Brokers said they expect a fall in the price of bread.", "Brokers"),
    ("The skippers refused the offer on Monday. They want more money.", "The skippers"),
    # barges want nothing, and "both" were named further back
    ("The barges were sold on Monday. They had been old.", ""),
    ("Both skippers refused the offer on Monday. They want more money.", ""),
]


@pytest.mark.parametrize(("text", "group"), GROUPS)
def test_people_without_names_are_meant_by_they(nlp, text, group):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).mentions
    told = {one.antecedent for one in found if one.kind is MentionKind.GROUP}
    assert told == ({group} if group else set())


OWN = [
    ("Paul Orr came to court on Monday. The judge took his keys.", "", ""),
    ("Paul Orr came to court on Monday. The court rejected his appeal.", "his", "Paul Orr"),
    ("Paul Orr came to court on Monday. A friend of Ben Lund took his keys.", "", ""),
    ("The mill burned. Paul Orr said he had seen the fire.", "he", "Paul Orr"),
    # somebody else stands in the sentence, or in the one before
    ("The mill burned. Paul Orr told Ben Lund he had seen the fire.", "", ""),
    ("Ben Lund was ill. Paul Orr said he had seen the fire.", "", ""),
]


@pytest.mark.parametrize(("text", "word", "name"), OWN)
def test_what_is_his_and_what_he_tells_of_himself(nlp, text, word, name):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).mentions
    told = [(one.span.of(text), one.antecedent) for one in found if one.kind is MentionKind.PRONOUN]
    assert told == ([(word, name)] if name else [])


OFFICES = [
    ("President Orr said the mill was old. He said it would close.", {"President Orr"}),
    ("Mr Orr said the mill was old. He said it would close.", set()),
]


@pytest.mark.parametrize(("text", "names"), OFFICES)
def test_who_has_no_first_name_is_called_by_the_office(nlp, text, names):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).mentions
    assert {one.antecedent for one in found} == names


def test_the_rivals_of_a_body_are_other_bodies_and_no_shows(nlp):
    text = (
        "Orrin Rail Corp owns the line. The Harwick Show closed. Calder Bank lent the money."
        " Harwick Mills Corp bought two barges last year. It plans to sell them."
    )
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    (found,) = reading.read(language.analyse(nlp, article), article).mentions
    assert found.rivals == ("Calder Bank", "Orrin Rail Corp")
