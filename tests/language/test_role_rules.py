"""Trees in, spans of source, cue and content out."""

from __future__ import annotations

from itertools import pairwise

import pytest
from spacy.tokens import Doc

from quizgen.language import reporting
from quizgen.language.role_rules import RoleRules
from quizgen.reading.attributions import cues
from tests.docs import NLP, POS

TIGHT = set(".,;:?!”’")


def parsed(words: str) -> Doc:
    """Each word is `form/TAG/dep/head`, or with its dictionary form `said=say/VBD/root/0`."""
    rows = [word.rsplit("/", 3) for word in words.split()]
    forms = [row[0].partition("=")[0] for row in rows]
    pos = [POS.get(row[1], "PUNCT") for row in rows]
    pos = ["AUX" if row[2].startswith(("aux", "cop")) else p for row, p in zip(rows, pos, strict=True)]
    return Doc(
        NLP.vocab,
        words=forms,
        spaces=[form != "“" and after not in TIGHT for form, after in zip(forms, [*forms[1:], "."], strict=True)],
        tags=[row[1] for row in rows],
        pos=pos,
        lemmas=[row[0].partition("=")[2] or form.lower() for row, form in zip(rows, forms, strict=True)],
        heads=[place if row[3] == "0" else int(row[3]) - 1 for place, row in enumerate(rows)],
        deps=["ROOT" if row[3] == "0" else row[2] for row in rows],
    )


def roles(words: str) -> list[tuple[str, str]]:
    doc = RoleRules()(parsed(words))
    return [(span.label_, span.text) for span in doc.spans["roles"]]


FOUND = [
    (
        "Reed/NNP/nsubj/2 said=say/VBD/root/0 the/DT/det/4 mill/NN/nsubj/6 would/MD/aux/6 close/VB/ccomp/2 ././punct/2",
        [("source", "Reed"), ("cue", "said"), ("content", "the mill would close")],
    ),
    (
        "“/``/punct/4 We/PRP/nsubj/4 will/MD/aux/4 stay/VB/ccomp/7 ,/,/punct/7 "
        "”/''/punct/7 said=say/VBD/root/0 Okoro/NNP/nsubj/7 "
        "././punct/7",
        [("content", "“We will stay,”"), ("cue", "said"), ("source", "Okoro")],
    ),
    (
        "The/DT/det/2 mill/NN/nsubj/8 ,/,/punct/5 Reed/NNP/nsubj/5 "
        "said=say/VBD/parataxis/8 ,/,/punct/5 will/MD/aux/8 "
        "close/VB/root/0 ././punct/8",
        [("content", "The mill"), ("source", "Reed"), ("cue", "said"), ("content", "will close")],
    ),
    (
        "Sales/NNS/nsubj/2 fell/VBD/root/0 ,/,/punct/7 according/VBG/case/7 to/IN/fixed/4 "
        "the/DT/det/7 firm/NN/obl/2 ././punct/2",
        [("content", "Sales fell"), ("cue", "according to"), ("source", "the firm")],
    ),
    (
        "According/VBG/case/4 to/IN/fixed/1 the/DT/det/4 firm/NN/obl/7 ,/,/punct/4 "
        "sales/NNS/nsubj/7 fell/VBD/root/0 ././punct/7",
        [("cue", "According to"), ("source", "the firm"), ("content", "sales fell")],
    ),
    (
        "Union/NN/compound/2 leaders/NNS/nsubj/3 called=call/VBD/root/0 for/IN/case/6 "
        "a/DT/det/6 ban/NN/obl/3 ././punct/3",
        [("source", "Union leaders"), ("cue", "called for"), ("content", "a ban")],
    ),
    (
        "Okoro/NNP/nsubj/2 denied=deny/VBD/root/0 the/DT/det/4 charge/NN/obj/2 ././punct/2",
        [("source", "Okoro"), ("cue", "denied"), ("content", "the charge")],
    ),
    (
        "It/PRP/expl/3 was/VBD/aux:pass/3 reported=report/VBN/root/0 by/IN/case/5 "
        "police/NNS/obl:agent/3 that/IN/mark/8 "
        "he/PRP/nsubj/8 fled/VBD/ccomp/3 ././punct/3",
        [("cue", "reported"), ("source", "police"), ("content", "that he fled")],
    ),
    (
        "She/PRP/nsubj/2 resigned/VBD/root/0 ,/,/punct/4 saying=say/VBG/advcl/2 voters/NNS/nsubj/6 lost/VBD/ccomp/4 "
        "trust/NN/obj/6 ././punct/2",
        [("source", "She"), ("cue", "saying"), ("content", "voters lost trust")],
    ),
    (
        "He/PRP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 say/VB/root/0 why/WRB/advmod/7 "
        "she/PRP/nsubj/7 left/VBD/ccomp/4 ././punct/4",
        [("source", "He"), ("cue", "did not say"), ("content", "why she left")],
    ),
    (
        "The/DT/det/2 man/NN/nsubj/9 who/WP/nsubj/4 said=say/VBD/acl:relcl/2 "
        "the/DT/det/6 mill/NN/nsubj/7 burned/VBD/ccomp/4 "
        "has/VBZ/aux/9 left/VBN/root/0 ././punct/9",
        [("source", "who"), ("cue", "said"), ("content", "the mill burned")],
    ),
    (
        "Okoro/NNP/nsubj/2 accused=accuse/VBD/root/0 the/DT/det/4 firm/NN/obj/2 "
        "of/IN/mark/6 lying/VBG/advcl/2 ././punct/2",
        [("source", "Okoro"), ("cue", "accused"), ("content", "the firm of lying")],
    ),
    (
        "The/DT/det/2 mayor/NN/nmod:poss/4 's/POS/case/2 claim/NN/nsubj/9 that/IN/mark/8 it/PRP/nsubj/8 is/VBZ/cop/8 "
        "safe/JJ/acl/4 failed/VBD/root/0 ././punct/9",
        [("source", "The mayor 's"), ("cue", "claim"), ("content", "that it is safe")],
    ),
    (
        "Residents/NNS/nsubj/2 want/VBP/root/0 to/TO/mark/4 stay/VB/xcomp/2 ././punct/2",
        [("source", "Residents"), ("cue", "want"), ("content", "to stay")],
    ),
    ("Crews/NNS/nsubj/2 reached/VBD/root/0 the/DT/det/4 mill/NN/obj/2 ././punct/2", []),
    ("The/DT/det/3 stated/VBN/amod/3 aim/NN/nsubj/4 failed/VBD/root/0 ././punct/4", []),
]


@pytest.mark.parametrize(("words", "expected"), FOUND)
def test_who_says_what_by_the_tree(words: str, expected: list[tuple[str, str]]) -> None:
    assert roles(words) == expected


def test_a_quotation_goes_on_in_the_next_sentence() -> None:
    words = (
        "“/``/punct/3 We/PRP/nsubj/3 stay/VBP/ccomp/7 ,/,/punct/7 ”/''/punct/7 he/PRP/nsubj/7 said=say/VBD/root/0 "
        "././punct/7 “/``/punct/10 All/DT/root/0 of/IN/case/12 us/PRP/nmod/10 ././punct/10 ”/''/punct/10"
    )
    assert roles(words) == [("content", "“We stay,”"), ("source", "he"), ("cue", "said"), ("content", "“All of us.”")]


def test_what_speakers_tell_of_themselves_is_no_cue_of_its_own() -> None:
    words = (
        "“/``/punct/3 I/PRP/nsubj/3 think/VBP/ccomp/8 it/PRP/nsubj/5 helps/VBZ/ccomp/3 ,/,/punct/8 ”/''/punct/8 "
        "said=say/VBD/root/0 Okoro/NNP/nsubj/8 ././punct/8"
    )
    assert roles(words) == [("content", "“I think it helps,”"), ("cue", "said"), ("source", "Okoro")]


def test_links_lead_from_content_to_cue_and_from_cue_to_source() -> None:
    doc = RoleRules()(parsed(FOUND[2][0]))
    group = doc.spans["roles"]
    spans = list(group)
    links = [spans[to].text if to >= 0 else "" for to in group.attrs["links"]]
    assert list(zip([span.text for span in spans], links, strict=True)) == [
        ("The mill", "said"), ("Reed", ""), ("said", "Reed"), ("will close", "said"),
    ]  # fmt: skip
    assert len(group.attrs["scores"]) == len(group.attrs["link_scores"]) == len(spans)
    assert all(0 < score <= 1 for score in group.attrs["scores"])


def test_no_two_spans_overlap_and_no_text_breaks_the_rules() -> None:
    doc = parsed(" ".join(f"said=say/VBD/{'root' if i == 0 else 'ccomp'}/{i}" for i in range(30)))
    spans = list(RoleRules()(doc).spans["roles"])
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert len(RoleRules()(Doc(NLP.vocab)).spans["roles"]) == 0


@pytest.mark.parametrize("words", [reporting.SAYING, reporting.THINKING, reporting.JUDGING, reporting.NOUNS])
def test_every_word_that_reports_has_a_meaning_in_reading(words: frozenset[str]) -> None:
    assert sorted(word for word in words if not cues.lemma_of(word)) == []
