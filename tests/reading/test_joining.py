"""Which source and which contents belong to which cue: by the links of the pipeline, and without them by nearness."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span
from quizgen.reading.attributions import reported
from tests.docs import article as article_of
from tests.docs import made

# "Berg, who met Hart, said it rained, and Hart denied that."
WORDS = (
    "Berg/NNP/nsubj/6 ,/,/punct/4 who/WP/nsubj/4 met/VBD/acl:relcl/1 Hart/NNP/obj/4 said/VBD/root/0 it/PRP/nsubj/8 "
    "rained/VBD/ccomp/6 ././punct/6"
)
ROLES = [("source", "Berg"), ("source", "Hart"), ("cue", "said"), ("content", "it rained")]


def test_a_link_tells_more_than_nearness():
    doc = made(WORDS, roles=ROLES, links=[("it rained", "said"), ("said", "Berg")])
    (draft,) = reported.find(doc, article_of(doc))
    assert [span.of(doc.text) for span in draft.source] == ["Berg"]


def test_without_links_the_nearest_source_in_the_sentence_speaks():
    doc = made(WORDS, roles=ROLES)
    (draft,) = reported.find(doc, article_of(doc))
    assert [span.of(doc.text) for span in draft.source] == ["Hart"]


def paragraphs(*printed: str) -> Article:
    """An article of these paragraphs."""
    text = "\n\n".join(printed)
    starts = [text.index(one) for one in printed]
    return Article(
        text, tuple(Block(Section.BODY, Span(s, s + len(one))) for s, one in zip(starts, printed, strict=True))
    )


QUOTED = [
    (
        "Anna Reyes opened the school. “We will rebuild the roof,” said Anna Reyes. “It will take two years.",
        "“Nobody will lose a place.”",
    ),
    (
        "“We will rebuild the roof before the winter comes to the valley.",
        "“Nobody will lose a place,” said Anna Reyes.",
    ),
]


@pytest.mark.parametrize("printed", QUOTED, ids=["cue first", "cue last"])
def test_a_quotation_of_two_paragraphs_has_one_speaker(nlp, printed):
    article = paragraphs(*printed, "The weather was mild on the coast, and the harbour stayed open for a day.")
    found = reading.read(language.analyse(nlp, article), article)
    (one,) = found.attributions
    said = " ".join(span.of(article.text) for span in one.content)
    assert "rebuild the roof" in said
    assert "Nobody will lose a place" in said
    assert found.source(one.source_ids[0]).name == "Anna Reyes"


def test_the_next_paragraph_goes_on_with_a_pronoun(nlp):
    article = paragraphs(
        "Samuel Okoro said the road was shut after the storm.",
        "“Rain fell on the hills for a week,” he added.",
        "The weather was mild on the coast, and the harbour stayed open for a day.",
    )
    found = reading.read(language.analyse(nlp, article), article)
    assert [found.source(id).name for one in found.attributions for id in one.source_ids] == ["Samuel Okoro"] * 2
