"""Whom a pronoun or a description means: only what two signs agree on is told."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, MentionKind, Section, Span
from quizgen.reading.cast import Cast
from quizgen.reading.chains import Chains
from quizgen.reading.mentions import find
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
    told = {one.antecedent for one in found if one.kind is MentionKind.BODY}
    assert told == ({body} if body else set())
