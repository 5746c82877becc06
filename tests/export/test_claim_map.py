"""The claim map is well-formed whatever was said, cuts no word, and its table says all that the picture draws."""

from __future__ import annotations

import io
from dataclasses import replace
from xml.etree import ElementTree

import pypdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizgen.corrections import corrected
from quizgen.export import claim_map, pdf
from quizgen.export.broken import broken, measure
from quizgen.export.claim_map import CLAIM_LINES, MOST, PAD, RIGHT, svg
from quizgen.export.claim_rows import claim_rows
from quizgen.model import Article, LinkKind, Reading
from quizgen.model.corrections import LeftOut, Linked, Renamed, Reworded, Settled
from tests import factories
from tests.ferry import READING as FOUND

READING = corrected(FOUND, [Settled(attribution="A5")])
SVG = "{http://www.w3.org/2000/svg}"
WIDE = RIGHT[1] - 2 * PAD


def drawn(reading: Reading, most: int = MOST) -> ElementTree.Element:
    return ElementTree.fromstring(svg(reading, most))


def words(element: ElementTree.Element, name: str) -> list[str]:
    return [" ".join("".join(one.itertext()).split()) for one in element.iter(SVG + name)]


def classed(element: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [one for one in element.iter() if name in one.get("class", "").split()]


def test_sources_stand_by_kind_and_each_claim_is_joined_to_its_own():
    picture = drawn(READING)
    assert [one.text for one in classed(picture, "map-head")] == ["Officials", "Companies", "Kind not told"]
    assert len(classed(picture, "map-source")) == 5
    assert len(classed(picture, "map-claim")) == 6
    assert len(classed(picture, "map-line")) == 6 + 1  # and one in the legend
    assert len(classed(picture, "map-denial")) == 1 + 1


def test_a_picture_says_what_it_is_and_needs_no_style_sheet():
    picture = drawn(READING)
    assert (picture.get("role"), picture.get("aria-labelledby")) == ("img", "map-title map-desc")
    assert [one.get("id") for one in picture if one.get("id")] == ["map-title", "map-desc"]
    assert words(picture, "desc") == [
        "5 sources on the left, 6 claims on the right, 1 link between claims. The table below says the same in words."
    ]
    assert not [one for one in picture.iter() if "style" in one.attrib or one.tag in (SVG + "style", SVG + "script")]


def test_every_kind_of_link_has_a_dash_and_a_word_of_its_own():
    linked = corrected(
        READING,
        [Linked(kind=LinkKind.CONTRADICTS, a="A4", b="A3"), Linked(kind=LinkKind.SUPPORTS, a="A5", b="A2")],
    )
    links = classed(drawn(linked), "map-verb")
    assert sorted(one.text for one in links) == ["contradicts", "denies", "supports"]
    assert len(set(claim_map.DASHES.values())) == len(LinkKind)


def test_no_two_links_lie_on_one_another():
    pairs = [("A4", "A3"), ("A5", "A2"), ("A6", "A3"), ("A5", "A4"), ("A6", "A4")]
    linked = corrected(READING, [Linked(kind=LinkKind.CONTRADICTS, a=a, b=b) for a, b in pairs])
    paths = [
        one[0].get("d") for one in classed(drawn(linked), "map-link") if len(one) == 2 and one[1].tag == SVG + "path"
    ]
    ends = [(path.split("H")[0], path.rsplit(" ", 1)[1]) for path in paths]
    assert len(set(ends)) == len(paths) == 6


def test_a_long_claim_is_cut_between_words_and_stands_whole_in_its_title():
    long = " ".join(f"harbour{number}" for number in range(90))
    picture = drawn(corrected(READING, [Reworded(attribution="A3", content=long)]))
    assert long in words(picture, "title")
    shown = [one.text for one in classed(picture, "map-text") if "harbour" in one.text]
    assert len(shown) == CLAIM_LINES
    assert shown[-1].endswith(" …")
    assert all(word in [*long.split(), "…"] for line in shown for word in line.split())


def test_many_claims_are_not_all_drawn_but_those_in_dispute_are():
    one = READING.attribution("A3")
    more = tuple(replace(one, id=f"A{number}") for number in range(10, 70))
    many = replace(READING, attributions=(*more, *READING.attributions))
    picture = drawn(many)
    assert len(classed(picture, "map-claim")) == MOST
    assert words(picture, "desc")[0].startswith("40 of 66 claims are shown.")
    assert [one.text for one in classed(picture, "map-verb")] == ["denies"]
    assert len(claim_rows(many)) == 66


def test_what_is_doubtful_stands_in_the_table_alone_where_anything_is_certain():
    assert [one.id for one in claim_map.shown(FOUND)] == ["A1", "A2", "A3", "A4", "A6"]
    assert [row.id for row in claim_rows(FOUND) if row.unsure] == ["A5"]
    doubtful = replace(FOUND, attributions=(FOUND.attribution("A5"),), links=())
    assert [one.id for one in claim_map.shown(doubtful)] == ["A5"]


def test_where_nobody_says_anything_there_is_no_picture():
    assert svg(Reading(READING.article)) == ""
    assert svg(corrected(READING, [LeftOut(attribution=f"A{n}") for n in range(1, 7)])) == ""
    assert svg(
        replace(READING, sources=(), attributions=(replace(READING.attribution("A3"), source_ids=()),), links=())
    )


def test_the_table_says_who_is_denied_by_whom():
    rows = {row.id: row for row in claim_rows(READING)}
    assert [(link.verb, link.who) for link in rows["A1"].links] == [("denied by", "Halden Lines")]
    assert [(link.verb, link.who) for link in rows["A2"].links] == [("denies", "Harbour master Ida Brandt")]
    assert (rows["A5"].naming, rows["A5"].stance) == ("unnamed person", "says")


any_words = st.text(max_size=200) | st.sampled_from(
    ["<script>alert(1)</script>", "]]>", "&amp; \"'", "\x00\x08\x1b", "\ud800", "‮abc", "x" * 400, "北京" * 90, "\u2028"]
)


@settings(max_examples=150, deadline=None)
@given(any_words, any_words)
def test_whatever_was_said_the_picture_is_well_formed(name: str, content: str):
    changed = [Renamed(source="S1", name=name), Reworded(attribution="A3", content=content)]
    text = svg(corrected(READING, changed))
    picture = ElementTree.fromstring(text.encode("utf-8"))
    assert {one.tag.removeprefix(SVG) for one in picture.iter()} <= {
        "svg", "title", "desc", "defs", "pattern", "path", "g", "rect", "text"
    }  # fmt: skip
    assert text == svg(corrected(READING, changed))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "Zs")), max_size=300), st.integers(1, 5))
@example("0" * 40, 1)
@example("mmmmmmmmmmmmmmmmmmmmm " * 3, 1)
@example("m" * 20 + " i " + "m" * 20, 1)
def test_lines_fit_and_no_word_that_fits_is_cut(text: str, most: int):
    lines = broken(text, WIDE, most)
    assert 1 <= len(lines) <= most
    assert all(measure(line) <= WIDE for line in lines)
    if all(measure(word) <= WIDE for word in text.split()):
        assert all(word.rstrip(",;:") in text or word == "…" for line in lines for word in line.split())
        if not lines[-1].endswith("…"):
            assert " ".join(lines).split() == text.split()


def pages(content: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("printed", [pdf.key, pdf.worksheet])
def test_the_map_is_a_page_of_the_pdf_where_it_is_wished_for(printed, paper):
    quiz = factories.quiz()
    hostile = corrected(READING, [Renamed(source="S4", name="<b>Tom</b> & sons")])
    with_map = pages(printed(quiz, paper=paper, claims=hostile))
    assert "Claim map: who says what" in with_map
    assert "<b>Tom</b> & sons" in with_map
    assert "denied by Halden Lines" in " ".join(with_map.split())
    assert "Claim map" not in pages(printed(quiz, paper=paper))
    assert "Claim map" not in pages(printed(quiz, paper=paper, claims=Reading(Article("", ()))))


def test_the_printed_map_has_words_for_those_who_cannot_see_it():
    content = pdf.key(factories.quiz(), claims=READING)
    tree = pypdf.PdfReader(io.BytesIO(content)).trailer["/Root"]["/StructTreeRoot"]
    assert "Who says what, and who disputes it" in alternatives(tree)


def alternatives(node: object) -> list[str]:
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return [found for one in node for found in alternatives(one)]
    if not isinstance(node, dict):
        return []
    own = [str(node["/Alt"])] if "/Alt" in node else []
    return own + (alternatives(node["/K"]) if "/K" in node else [])
