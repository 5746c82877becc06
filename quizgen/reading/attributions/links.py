"""Sources and attributions in, the links between attributions out: who denies, contradicts or supports whom.

Every link rests on a sign in the text: a denial that points back, opposite polarity, another number for the same thing,
or the same words from another source. What only seems to clash is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from spacy.tokens import Doc, Token

from quizgen.model import Article, Attribution, ContentForm, Link, LinkKind, Source, Span, Stance
from quizgen.reading.attributions.claims import (
    Claim,
    claim,
    counts_differ,
    heads_differ,
    likeness,
    loss_disputed,
    opposed,
    overlap,
)

_AGREEING = frozenset({"agree", "concur"})
_DISAGREEING = frozenset({"disagreed", "disagrees"})
#: "no sign of a flood", "no evidence of any flood".
_NO_SIGN = re.compile(r"\bno (?:sign|signs|evidence|trace|traces|indication) of (?:an? |any )?([a-z]+)\b")
_CLAIMING = frozenset({Stance.ASSERTS, Stance.ADMITS, Stance.CONFIRMS, Stance.ACCUSES})


def find(doc: Doc, article: Article, sources: Sequence[Source], attributions: Sequence[Attribution]) -> Iterator[Link]:
    """The links, each pair of attributions at most once, in the order of the text."""
    near = {source.id: {source.id, *source.related} for source in sources}
    claims = {a.id: claim(doc, a) for a in attributions}
    order = sorted(attributions, key=lambda a: a.cue[0] if a.cue else a.content[0] if a.content else Span(0, 0))
    just_before = {other.id: one.id for one, other in pairwise(order)}
    linked: set[frozenset[str]] = set()
    for one, other in combinations(order, 2):
        if not _strangers(one, other, near):
            continue
        link = (
            _denial(other, one, claims, article.text)
            or _denial(one, other, claims, article.text)
            or _clash(other, one, claims, article)
        )
        link = link or _support(other, one, claims, article) or _no_sign(doc, other, one, claims)
        if link is None and just_before[other.id] == one.id:
            by_id = {source.id: source for source in sources}
            link = _agreement(other, one, article) or _disagreement(doc, other, one, by_id, article)
            link = link or _another_figure(other, one, claims, article)
        if link is not None and frozenset((link.a, link.b)) not in linked:
            linked.add(frozenset((link.a, link.b)))
            yield link


def _strangers(one: Attribution, other: Attribution, near: dict[str, set[str]]) -> bool:
    """Whether the two are known to come from different sources, neither of which lies in the other."""
    known = bool(one.source_ids) and bool(other.source_ids)
    return known and not any(id in near[seen] for id in one.source_ids for seen in other.source_ids)


def _denial(denier: Attribution, denied: Attribution, claims: dict[str, Claim], text: str) -> Link | None:
    """`denier` denies what `denied` says: "that" points into it, or it repeats what is denied."""
    refutes = denier.stance is Stance.DENIES and not denier.negated
    if not refutes or denied.stance not in _CLAIMING or denied.negated:
        return None
    verb = f"“{denier.cue[0].of(text)}”" if denier.cue else "The denial"
    if denier.doubt or denied.doubt:
        return None  # "Lund spoke of the pier. Hale disputes this.": whether it is Lund whom Hale answers is open
    pointed = denier.antecedent is not None and any(part.overlaps(denier.antecedent) for part in denied.content)
    if pointed:
        return Link(
            kind=LinkKind.DENIES, a=denier.id, b=denied.id, topic=topic(denied) or topic(denier),
            why=f"{verb} points back to what {_name(denied)} said",
        )  # fmt: skip
    # "denied that the agency picks on firms", "said that the agency asks more of firms": of one agency, and two things
    mine, theirs = claims[denier.id], claims[denied.id]
    whole = denier.antecedent is None and _sure(denier, denied) and mine.main in theirs.words | theirs.verbs
    if whole and overlap(claims[denier.id], claims[denied.id], few=3) >= 0.75:
        return Link(
            kind=LinkKind.DENIES, a=denier.id, b=denied.id, topic=topic(denied) or topic(denier),
            why=f"{verb} stands with the same words as what {_name(denied)} said",
        )  # fmt: skip
    return None


def _clash(later: Attribution, earlier: Attribution, claims: dict[str, Claim], article: Article) -> Link | None:
    if later.stance not in _CLAIMING or earlier.stance not in _CLAIMING or later.negated or earlier.negated:
        return None
    a, b = claims[later.id], claims[earlier.id]
    why = opposed(a, b) or counts_differ(a, b)
    if not why and _adjacent(later, earlier, article):
        why = heads_differ(a, b)
        if why:
            topic_of = heads_topic(earlier) or heads_topic(later) or counts_topic(a, b)
            return Link(kind=LinkKind.CONTRADICTS, a=later.id, b=earlier.id, why=why, topic=topic_of)
    if not why and (lost := loss_disputed(a, b)) and _neighbours(later, earlier, article):
        why = lost
    if not why:
        return None
    first, second = (a, b) if a.negated else (b, a)
    about = counts_topic(a, b) or topic(first.attribution) or topic(second.attribution)
    return Link(kind=LinkKind.CONTRADICTS, a=later.id, b=earlier.id, why=why, topic=about)


def _support(later: Attribution, earlier: Attribution, claims: dict[str, Claim], article: Article) -> Link | None:
    if later.stance not in _CLAIMING or earlier.stance not in _CLAIMING or later.negated or earlier.negated:
        return None
    a, b = claims[later.id], claims[earlier.id]
    points = later.stance is Stance.CONFIRMS and later.antecedent is not None
    if points and later.antecedent is not None and any(part.overlaps(later.antecedent) for part in earlier.content):
        why = f"“{later.cue[0].of(article.text)}” points back to what {_name(earlier)} said"
    elif _sure(later, earlier) and a.negated == b.negated and a.numbers == b.numbers and likeness(a, b) >= 0.6:
        why = f"what {_name(later)} said has the same words as what {_name(earlier)} said"
    else:
        return None
    return Link(kind=LinkKind.SUPPORTS, a=later.id, b=earlier.id, why=why, topic=topic(earlier))


def _agreement(later: Attribution, earlier: Attribution, article: Article) -> Link | None:
    """ "Lund agreed: “...”": what is agreed with is what the other who spoke just before has said."""
    told = earlier.stance in _CLAIMING and not earlier.negated and not later.negated
    if (
        later.cue_lemma not in _AGREEING
        or not told
        or not _sure(later, earlier)
        or not _neighbours(later, earlier, article)
    ):
        return None
    why = f"“{later.cue[0].of(article.text)}” follows what {_name(earlier)} said"
    return Link(kind=LinkKind.SUPPORTS, a=later.id, b=earlier.id, why=why, topic=topic(earlier))


def _disagreement(
    doc: Doc, later: Attribution, earlier: Attribution, sources: dict[str, Source], article: Article
) -> Link | None:
    """ "Lund disagreed. “...,” she said.": between what the two said, the article tells that they disagree."""
    told = all(one.stance in _CLAIMING and not one.negated for one in (later, earlier))
    if not told or not _sure(later, earlier) or not _neighbours(later, earlier, article) or len(later.source_ids) != 1:
        return None
    start = max((span.end for span in (*earlier.content, *earlier.cue)), default=0)
    between = doc.char_span(start, later.cue[0].end, alignment_mode="contract") if start < later.cue[0].end else None
    for token in between or ():
        mentions = sources[later.source_ids[0]].mentions
        who = [child for child in token.children if child.dep_ == "nsubj"] if token.lower_ in _DISAGREEING else []
        named = any(span.start <= word.idx < span.end for child in who for word in child.subtree for span in mentions)
        if named and not any(child.dep_ in {"neg", "mark"} or _with_another(child) for child in token.children):
            why = f"“{token.text}” follows what {_name(earlier)} said"
            about = topic(earlier) or topic(later)
            return Link(kind=LinkKind.CONTRADICTS, a=later.id, b=earlier.id, why=why, topic=about)
    return None


#: "put the figure at 1,500", "the number given by survivors was between 110 and 125".
_FIGURE = re.compile(
    r"(?:the |its )?(?:figure|number|total|crowd|turnout|attendance|(?:death )?toll|count|it)(?: given by [^,]+?)?"
    r" (?:at|is|was) (?P<figure>.*\d.*)"
)


def _another_figure(
    later: Attribution, earlier: Attribution, claims: dict[str, Claim], article: Article
) -> Link | None:
    """ "The union said 4,000 people marched. Police put the figure at 1,500.": the only one that was told before it."""
    match, told = _FIGURE.fullmatch(later.content_resolved), claims[earlier.id]
    if match is None or len(told.counts) != 1 or told.negated or not _sure(earlier) or not heads_topic(earlier):
        return None
    claimed = earlier.stance in _CLAIMING and not earlier.negated and not later.negated
    if not claimed or not _neighbours(later, earlier, article) or claims[later.id].numbers & told.numbers:
        return None
    ((unit, count),) = told.counts.items()
    why = f"the sources give different numbers of {unit}: {match['figure']} and {count:,g}"
    return Link(kind=LinkKind.CONTRADICTS, a=later.id, b=earlier.id, why=why, topic=heads_topic(earlier))


#: "disagreed with these findings": what has just been told.
_TOLD_BEFORE = frozenset({"this", "that", "these", "those", "him", "her", "them"})


def _with_another(child: Token) -> bool:
    """ "disagreed with the court": with what, or whom, that may not be the one who spoke just before?"""
    return child.dep_ == "obl" and all(word.lower_ not in _TOLD_BEFORE for word in child.subtree)


def _no_sign(doc: Doc, later: Attribution, earlier: Attribution, claims: dict[str, Claim]) -> Link | None:
    """ "A flood had destroyed the receipts", "officers found no sign of a flood": what one tells of, the other denies.

    Only what is new in the claim ("a flood") can be said not to have been; "the flood" may be another one.
    """
    told = all(one.stance in _CLAIMING and not one.negated and _sure(one) for one in (later, earlier))
    match = _NO_SIGN.search(later.content_resolved) if told and not claims[earlier.id].negated else None
    spans = [doc.char_span(*span, alignment_mode="expand") for span in earlier.content] if match else []
    for token in (token for span in spans if span is not None for token in span):
        new = any(child.lower_ in {"a", "an"} for child in token.children) and token.dep_.startswith(
            ("nsubj", "obl:agent")
        )
        if match and new and token.lower_ == match[1].lower():
            why = f"“{match[0]}” clashes with what {_name(earlier)} said"
            about = topic(earlier)
            return Link(kind=LinkKind.CONTRADICTS, a=later.id, b=earlier.id, why=why, topic=about)
    return None


def _sure(*attributions: Attribution) -> bool:
    """Whether each is a whole proposition of the running text."""
    return all(not one.doubt and one.form in (ContentForm.CLAUSE, ContentForm.QUOTATION) for one in attributions)


def _neighbours(one: Attribution, other: Attribution, article: Article) -> bool:
    """Whether the two stand in one paragraph or in paragraphs that follow each other."""
    if not one.content or not other.content:
        return False
    starts = [block.span.start for block in article.blocks]
    places = [sum(start <= a.content[0].start for start in starts) for a in (one, other)]
    return abs(places[0] - places[1]) <= 1


def topic(attribution: Attribution) -> str:
    """What the proposition settles, ready after "about": "whether power to the capital was cut off"."""
    # a content that was cut short may end in "... near"
    text = re.sub(r"\s+(near|in|at|on|of|to|for|with|by|from)$", "", attribution.content_resolved)
    if not text or attribution.form is not ContentForm.CLAUSE or re.search(r"[“”\"]", text):
        return ""
    if attribution.self_reference:
        return ""  # it would name the source that a question asks for
    if match := re.match(r"(none of|no one|nobody|no)\b", text, re.IGNORECASE):
        return "whether " + {"none of": "any of", "no": "any"}.get(match[1].lower(), "anyone") + text[match.end() :]
    if re.search(r"\b(not|never)\b|n['’]t\b", text):
        return ""
    return "whether " + text


def heads_topic(attribution: Attribution) -> str:
    """ "how many people marched along the road", from "about 600 people marched along the road"."""
    found = re.match(r"(?:\w+ ){0,3}[\d,.]+ ([a-z]+ [a-z]+ .+)", attribution.content_resolved)
    return "how many " + found[1] if found else ""


def _adjacent(one: Attribution, other: Attribution, article: Article) -> bool:
    """Whether at most one sentence stands between the two contents, in one paragraph."""
    if not one.content or not other.content:
        return False
    first, last = sorted((one.content[0], other.content[0]))
    between = article.text[first.end : last.start]
    return "\n\n" not in between and len(between) < 160


def counts_topic(a: Claim, b: Claim) -> str:
    """ "the number of passengers" where two counts of one thing differ."""
    units = [unit for unit in a.counts if unit in b.counts and a.counts[unit] != b.counts[unit]]
    return f"the number of {units[0]}" if units else ""


def _name(attribution: Attribution) -> str:
    text = attribution.source_text or "the source"
    return text[:1].lower() + text[1:] if text.split()[0].lower() in {"the", "a", "an", "some", "army"} else text
