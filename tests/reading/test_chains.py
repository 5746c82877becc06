"""What a pronoun means: a chain of links to a name whose gender fits, and doubt where two signs disagree."""

from __future__ import annotations

import pytest

from quizgen.model import Span
from quizgen.reading.reference.chains import Chains
from quizgen.reading.sources import sources
from tests.docs import article as article_of
from tests.docs import made

# "Anna Reyes met the driver. She said it rained."
WORDS = (
    "Anna/NNP/nsubj/3 Reyes/NNP/flat/1 met/VBD/root/0 {whom} ././punct/3 "
    "{who}/PRP/nsubj/{said} said/VBD/root/0 it/PRP/nsubj/{rained} rained/VBD/ccomp/{said} ././punct/{said}"
)


def doc_of(who, whom, same, ents):
    said = 5 + len(whom.split()) + 1
    words = WORDS.format(who=who, whom=whom, said=said, rained=said + 2)
    return made(words, same=same, ents=[("PERSON", "Anna Reyes"), *ents])


def meant(doc, who):
    start = doc.text.index(f"{who} said")
    people, found = sources.find(doc, article_of(doc), [[Span(start, start + len(who))]])
    names = {source.id: source.name for source in people}
    return [names[id] for id in found[0]]


HART = "Paul/NNP/obj/3 Hart/NNP/flat/4"
LUND = "Ada/NNP/obj/3 Lund/NNP/flat/4"
DRIVER = "the/DT/det/5 driver/NN/obj/3"
CASES = [
    ("She", LUND, [("She", "Lund")], [("PERSON", "Ada Lund")], []),  # two women: no link decides alone
    ("He", HART, [("He", "Anna")], [("PERSON", "Paul Hart")], ["Paul Hart"]),  # a link to a woman proves nothing
    ("She", DRIVER, [("She", "driver")], [], []),  # the order says Reyes, the link says the driver
    ("She", DRIVER, [("She", "Anna")], [], ["Anna Reyes"]),
]


@pytest.mark.parametrize(("who", "whom", "same", "ents", "names"), CASES, ids=[str(n) for n in range(len(CASES))])
def test_a_pronoun_means_whom_link_and_gender_tell(who, whom, same, ents, names):
    assert meant(doc_of(who, whom, same, ents), who) == names


def test_a_chain_is_followed_to_its_end():
    doc = made(
        "Okoro/NNP/nsubj/2 left/VBD/root/0 ././punct/2 He/PRP/nsubj/5 took/VBD/root/0 his/PRP$/nmod:poss/7 "
        "coat/NN/obj/5 ././punct/5",
        same=[("He", "Okoro"), ("his", "He")],
    )
    chains = Chains(doc)
    assert [word.text for word, _ in chains.of(doc[5])] == ["He", "Okoro"]
    assert chains.reaches(doc[5], [Span(0, 5)])
    assert chains.reaches(doc[5], [Span(6, 10)]) is False
    assert chains.reaches(doc[6], [Span(0, 5)]) is None
