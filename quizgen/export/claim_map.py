"""A reading in; its claim map as SVG text, and the same as a table, out.

Sources stand on the left by kind, what they say on the right, and a line from each to its own. What denies,
contradicts or supports another is joined to it on the far right, each kind with a dash of its own. The picture is black
on white by its attributes; a page gives it its colours by class. Text is broken by our own measure, as SVG breaks none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from quizgen.export.broken import SIZE, broken, measure
from quizgen.export.claim_rows import KINDS, LINKS, NAMINGS, STANCES, UNSOURCED, claim_of
from quizgen.model import Attribution, LinkKind, Reading, Source, SourceKind, Stance

#: More boxes than these no eye follows; the table has them all.
MOST = 40
WIDTH, LEAD, PAD, GAP = 820, 19, 10, 12
LEFT = (10, 230)
RIGHT = (330, 400)
LANE = 26
#: How many lines a box has at most; what is longer ends in "…" and stands whole in the table and the title.
NAME_LINES, CLAIM_LINES = 3, 4
DASHES: Mapping[LinkKind, str] = {
    LinkKind.DENIES: "9 4",
    LinkKind.CONTRADICTS: "9 4 2 4",
    LinkKind.SUPPORTS: "2 4",
}


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with lines of text; `whole` is the text without any cut."""

    id: str
    x: float
    y: float
    wide: float
    lines: tuple[str, ...]
    whole: str
    label: str = ""
    dress: str = ""

    @property
    def high(self) -> float:
        return (len(self.lines) + bool(self.label)) * LEAD + 2 * PAD - 4

    @property
    def middle(self) -> float:
        return self.y + self.high / 2


class _Link(NamedTuple):
    """A line between two claims: the heights of its ends, and how far out it runs."""

    kind: LinkKind
    start: float
    end: float
    lane: int


@dataclass(slots=True)
class _Plan:
    """Where everything stands. Filled group by group, from above."""

    heads: list[tuple[float, str]] = field(default_factory=list)
    sources: list[Box] = field(default_factory=list)
    claims: list[Box] = field(default_factory=list)
    said: list[tuple[Box, Box]] = field(default_factory=list)
    high: float = 0.0


def shown(reading: Reading, most: int = MOST) -> tuple[Attribution, ...]:
    """The claims of the picture: those that nothing is doubtful of, at most `most`, the disputed ones first.

    What is doubtful stands in the table alone, until a teacher settles the doubt: "Ryan" is no claim to be drawn.
    """
    told = [one for one in reading.attributions if claim_of(one, reading)]
    told = [one for one in told if not one.doubt] or told
    if len(told) <= most:
        return tuple(told)
    linked = {id for link in reading.links for id in (link.a, link.b)}
    kept = sorted(told, key=lambda one: one.id not in linked)[:most]
    return tuple(one for one in told if one in kept)


def svg(reading: Reading, most: int = MOST) -> str:
    """The picture, ready to stand in a page; "" when nobody says anything."""
    claims = shown(reading, most)
    if not claims:
        return ""
    plan = _planned(reading, claims)
    links = tuple(_links(reading, plan.claims))
    wide = max(WIDTH, max((_out(link.lane) for link in links), default=0) + LANE)
    legend, high = _legend(plan.high + LEAD, {link.kind for link in links})
    total = sum(bool(claim_of(one, reading)) for one in reading.attributions)
    told = (
        f"{_count(len(plan.sources), 'source')} on the left, {_count(len(claims), 'claim')} on the right, "
        f"{_count(len(links), 'link')} between claims. The table below says the same in words."
    )
    if total > len(claims):
        told = f"{len(claims)} of {total} claims are shown. {told}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="map" role="img" aria-labelledby="map-title map-desc"'
        f' viewBox="0 0 {wide:g} {high:g}" width="{wide:g}" height="{high:g}"'
        f' font-family="Atkinson Hyperlegible, Atkinson, sans-serif" font-size="{SIZE}">',
        '<title id="map-title">Who says what, and who disputes it</title>',
        f'<desc id="map-desc">{_text(told)}</desc>',
        '<defs><pattern id="map-hatch" width="8" height="8" patternUnits="userSpaceOnUse">'
        '<path class="map-hatch" d="M0 8L8 0" stroke="#d0d0d0"/></pattern></defs>',
        *(_line(source, claim) for source, claim in plan.said),
        *map(_arc, links),
        *map(_verb, links),
        *(f'<text class="map-head" x="{LEFT[0]}" y="{y:g}" font-weight="700">{_text(head)}</text>'
          for y, head in plan.heads),
        *(_box(box) for box in (*plan.sources, *plan.claims)),
        *legend,
        "</svg>",
    ]  # fmt: skip
    return "\n".join(parts)


# ---------------------------------------------------------------------------------------------- where things stand


def _planned(reading: Reading, claims: Sequence[Attribution]) -> _Plan:
    plan, y = _Plan(), float(PAD)
    groups = list(_groups(reading, claims))
    for kind, sources in groups:
        plan.heads.append((y + SIZE, KINDS[kind].capitalize() if kind else "Kind not told"))
        y += LEAD + 6
        for source, said in sources:
            y = _placed(plan, reading, source, said, y)
        y += GAP
    plan.high = y
    boxes = {box.id: box for box in plan.sources}
    places = {box.id: box for box in plan.claims}
    for one in claims:
        for id in one.source_ids or ("",):
            if f"s{id}" in boxes:
                plan.said.append((boxes[f"s{id}"], places[one.id]))
    return plan


def _groups(
    reading: Reading, claims: Sequence[Attribution]
) -> Iterator[tuple[SourceKind | None, list[tuple[Source | None, list[Attribution]]]]]:
    """The sources by kind, both in the order of the text; a claim stands beside the first of its sources."""
    first: dict[str, list[Attribution]] = {}
    for one in claims:
        first.setdefault(one.source_ids[0] if one.source_ids else "", []).append(one)
    speaking = {id for one in claims for id in one.source_ids}
    sources: list[Source | None] = [source for source in reading.sources if source.id in speaking]
    if "" in first:
        sources.append(None)
    kinds = dict.fromkeys(_kind(source) for source in sources)
    for kind in sorted(kinds, key=lambda kind: kind is None):  # those of whom nothing is told come last
        yield kind, [(one, first.get(one.id if one else "", [])) for one in sources if _kind(one) == kind]


def _kind(source: Source | None) -> SourceKind | None:
    return None if source is None or source.kind is SourceKind.UNSPECIFIED else source.kind


def _placed(plan: _Plan, reading: Reading, source: Source | None, said: list[Attribution], y: float) -> float:
    name = source.name if source else UNSOURCED.capitalize()
    naming = NAMINGS[source.naming] if source else ""
    dress = "" if source and source.naming.named else "unnamed"
    lines = broken(name, LEFT[1] - 2 * PAD, NAME_LINES)
    top = y
    for one in said:
        text = claim_of(one, reading)
        claim = Box(
            one.id, RIGHT[0], y, RIGHT[1], broken(text, RIGHT[1] - 2 * PAD, CLAIM_LINES), text,
            STANCES[one.stance], "denial" if one.stance is Stance.DENIES else "",
        )  # fmt: skip
        plan.claims.append(claim)
        y = claim.y + claim.high + GAP
    box = Box(f"s{source.id if source else ''}", LEFT[0], top, LEFT[1], lines, name, naming, dress)
    plan.sources.append(box)
    return max(y, box.y + box.high + GAP)


def _links(reading: Reading, claims: Sequence[Box]) -> Iterator[_Link]:
    """Each link with a lane of its own beside the claims and ends of its own, so that no two lie on one another."""
    places = {box.id: box for box in claims}
    drawn = [link for link in reading.links if {link.a, link.b} <= places.keys()]
    ends = Counter(id for link in drawn for id in (link.a, link.b))
    used: Counter[str] = Counter()
    taken: list[list[tuple[float, float]]] = []

    def end(id: str) -> float:
        used[id] += 1
        return places[id].middle + (used[id] - (ends[id] + 1) / 2) * min(10.0, places[id].high / ends[id])

    for link in sorted(drawn, key=lambda link: abs(places[link.a].middle - places[link.b].middle)):
        start, stop = end(link.a), end(link.b)
        half = max(abs(start - stop), measure(LINKS[link.kind])) / 2 + 8
        span = (start + stop) / 2 - half, (start + stop) / 2 + half
        lane = next((i for i, spans in enumerate(taken) if all(_apart(span, other) for other in spans)), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append(span)
        yield _Link(link.kind, start, stop, lane)


def _apart(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[1] < other[0] or other[1] < one[0]


# ---------------------------------------------------------------------------------------------- ink


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _text(text: str) -> str:
    """Escaped, and without the control characters that XML has no place for."""
    return escape("".join(char if char.isprintable() else " " for char in text))


def _box(box: Box) -> str:
    fill = "url(#map-hatch)" if box.dress == "denial" else "none"
    dash = ' stroke-dasharray="5 3"' if box.dress == "unnamed" else ""
    side = "map-source" if box.id.startswith("s") else "map-claim"
    kind = f"{side} map-{box.dress}" if box.dress else side
    label = [("map-label", box.label)] if box.label else []
    name = [("map-text", line) for line in box.lines]
    rows = [*name, *label] if side == "map-source" else [*label, *name]
    texts = "".join(
        f'<text class="{style}" x="{box.x + PAD:g}" y="{box.y + PAD + SIZE - 4 + i * LEAD:g}"{_face(style, side)}>'
        f"{_text(line)}</text>"
        for i, (style, line) in enumerate(rows)
    )
    return (
        f'<g class="{kind}"><title>{_text(box.whole)}</title>'
        f'<rect class="map-ground" x="{box.x:g}" y="{box.y:g}" width="{box.wide:g}" height="{box.high:g}" rx="5"'
        f' fill="#fff"/><rect class="map-edge" x="{box.x:g}" y="{box.y:g}" width="{box.wide:g}" height="{box.high:g}"'
        f' rx="5" fill={quoteattr(fill)} stroke="#000"{dash}/>{texts}</g>'
    )


def _face(style: str, side: str) -> str:
    if style == "map-label":
        return f' font-size="{SIZE - 2}" fill="#333"'
    return ' font-weight="700"' if side == "map-source" else ""


def _line(source: Box, claim: Box) -> str:
    start, end = source.x + source.wide, claim.x
    bend = (end - start) / 2
    return (
        f'<path class="map-line" d="M{start:g} {source.middle:g}C{start + bend:g} {source.middle:g}'
        f' {end - bend:g} {claim.middle:g} {end:g} {claim.middle:g}" fill="none" stroke="#000"/>'
    )


def _arc(link: _Link) -> str:
    """From the one that denies to what it denies, where the arrow is."""
    edge, out = RIGHT[0] + RIGHT[1], _out(link.lane)
    turn = 8 if link.end > link.start else -8
    return (
        f'<g class="map-link map-{link.kind}"><path d="M{edge} {link.start:g}H{out - 8}Q{out} {link.start:g}'
        f" {out} {link.start + turn:g}V{link.end - turn:g}Q{out} {link.end:g} {out - 8} {link.end:g}"
        f'H{edge + 6}" fill="none" stroke="#000" stroke-width="2" stroke-dasharray="{DASHES[link.kind]}"/>'
        f'<path class="map-tip" d="M{edge} {link.end:g}l9 -5v10z" fill="#000"/></g>'
    )


def _verb(link: _Link) -> str:
    """The word along the line, on a ground of its own: other lines may cross here."""
    long = measure(LINKS[link.kind])
    return (
        f'<g class="map-link map-{link.kind}" transform="translate({_out(link.lane)} {(link.start + link.end) / 2:g})'
        f' rotate(90)"><rect class="map-ground" x="{-long / 2:g}" y="-8" width="{long:g}" height="16" fill="#fff"/>'
        f'<text class="map-verb" y="4" text-anchor="middle" font-size="{SIZE - 2}" font-weight="700">'
        f"{LINKS[link.kind]}</text></g>"
    )


def _out(lane: int) -> int:
    return RIGHT[0] + RIGHT[1] + 24 + lane * LANE


def _legend(y: float, kinds: set[LinkKind]) -> tuple[list[str], float]:
    """What the lines and edges mean, and where the picture ends; of the links only those that it has."""
    entries = [
        ('<path class="map-line" d="M0 0h34" stroke="#000"/>', "says it"),
        *(
            (
                f'<g class="map-link map-{kind}"><path d="M0 0h34" stroke="#000" stroke-width="2"'
                f' stroke-dasharray="{DASHES[kind]}"/></g>',
                LINKS[kind],
            )
            for kind in LinkKind
            if kind in kinds
        ),
        ('<rect class="map-edge" y="-8" width="34" height="16" rx="4" fill="none" stroke="#000"'
         ' stroke-dasharray="5 3"/>', "not named"),
        ('<g class="map-denial"><rect class="map-edge" y="-8" width="34" height="16" rx="4" fill="url(#map-hatch)"'
         ' stroke="#000"/></g>', "a denial"),
    ]  # fmt: skip
    x, drawn = float(LEFT[0]), []
    for sign, words in entries:
        wide = 34 + 8 + measure(words) + 18
        if x + wide > WIDTH:
            x, y = float(LEFT[0]), y + LEAD + 4
        drawn.append(
            f'<g class="map-legend" transform="translate({x:g} {y:g})">{sign}'
            f'<text class="map-label" x="42" y="5" font-size="{SIZE - 1}">{words}</text></g>'
        )
        x += wide
    return drawn, y + LEAD
