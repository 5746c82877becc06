"""Drafts and whom their sources mean in, the same with "he" and "she" that can only be the speaker before out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from quizgen.model import Article, Source, Span
from quizgen.model.firstnames import sex
from quizgen.reading.attributions.reported import Draft
from quizgen.reading.reference.chains import Chains
from quizgen.reading.sources.cast import FEMALE, MALE, MEN
from quizgen.reading.sources.kinds import ROLES

_PRONOUNS = {"he": "m", "she": "f"}


def known(
    doc: Doc,
    article: Article,
    drafts: Sequence[Draft],
    people: tuple[Source, ...],
    found: Sequence[tuple[str, ...]],
    chains: Chains,
) -> tuple[tuple[str, ...], ...]:
    """`found` with the ids of "he said" where one person alone spoke before in the paragraph and nobody else came up.

    "Okoro said the road was shut. He told the court that rain had fallen.": he is Okoro.
    """
    by_id = {source.id: source for source in people}
    persons = [ent for ent in doc.ents if ent.label_ == "PERSON"]
    made: list[tuple[str, ...]] = []
    for place, (draft, ids) in enumerate(zip(drafts, found, strict=True)):
        who = draft.source[0].of(article.text).lower() if len(draft.source) == 1 else ""
        if ids and who in _PRONOUNS and gender(by_id[ids[0]]) not in ("", _PRONOUNS[who]):
            ids = ()  # "he" is not Helen Draycott
        if ids and who in _PRONOUNS and len(ids) == 1 and _only_said(by_id[ids[0]], draft, article):
            ids = ()  # “Okoro must go,” he said: Okoro is not who speaks
        if not ids and who == "they" and place and _both(drafts[place - 1], draft, made[-1], article):
            ids = made[-1]
        if ids or who not in _PRONOUNS or place == 0 or len(made[-1]) != 1:
            made.append(ids)
            continue
        before, source = drafts[place - 1], by_id[made[-1][0]]
        start = before.source[0].start if before.source else draft.source[0].start
        between = Span(start, draft.source[0].start)
        others = [ent for ent in persons if between.start <= ent.start_char < between.end and not _is(ent.text, source)]
        breaks = between.of(article.text).strip().count("\n\n")
        near = breaks == 0 or (breaks == 1 and not others)
        near = near and between.start < between.end
        alone = all(ent.root.dep_ == "nmod:poss" or _said(ent.start_char, before, draft) for ent in others)
        fits = source.coarse == "person" and not source.plural and gender(source) in {"", _PRONOUNS[who]}
        pronoun = doc.char_span(*draft.source[0], alignment_mode="expand")
        linked = chains.reaches(pronoun[0], source.mentions) if pronoun is not None else None
        sure = linked or (linked is None and gender(source) != "")
        made.append(made[-1] if near and alone and fits and sure else ids)
    return tuple(made)


def _both(before: Draft, draft: Draft, ids: tuple[str, ...], article: Article) -> bool:
    """ "Orr and Hale say it must change. / It has grown, they say.": who spoke together in the sentence before."""
    if len(ids) < 2 or not before.source or not draft.source:
        return False
    between = Span(before.source[-1].end, draft.source[0].start).of(article.text)
    return len(re.findall(r"[.!?]\s", between)) == 1 and between.strip().count("\n\n") <= 1


def gender(source: Source) -> str:
    """ "m" or "f" when a word of one of its names says so ("her daughter", "Queen Anne"), else ""."""
    words = {word.casefold().strip("().,") for name in source.names for word in name.split()}
    male, female = bool(words & MALE), bool(words & FEMALE)
    told = {sex(word) for name in source.names for word in _own_name(name)[:-1]} - {""}
    own = told.pop() if len(told) == 1 and source.coarse == "person" else ""
    if male and own == "f" and not words & MEN:
        return own
    return own if male == female else "m" if male else "f"


def _own_name(name: str) -> list[str]:
    """The words after the title: of "Virginia Governor Ben Orr" it is not "Virginia" that tells a woman."""
    words = name.split()
    titles = [place for place, word in enumerate(words) if word.casefold() in ROLES]
    return words[titles[-1] + 1 :] if titles and titles[-1] + 2 < len(words) else words


def _only_said(source: Source, draft: Draft, article: Article) -> bool:
    """Whether the paragraph names the source before the pronoun only in the very words that were said."""
    place = draft.source[0].start
    first = next((b.span.start for b in article.blocks if b.span.start <= place < b.span.end), 0)
    near = [m for m in source.mentions if first <= m.start < place]
    return bool(near) and all(_said(m.start, draft) for m in near)


def _is(name: str, source: Source) -> bool:
    bare = name.removesuffix("'s").removesuffix("’s").strip()
    return any(bare in other or other in bare for other in source.names)


def _said(place: int, *drafts: Draft) -> bool:
    """Whether somebody is named only in the very words that were said."""
    return any(q.inner.start <= place < q.inner.end for draft in drafts for q in draft.quotations)
