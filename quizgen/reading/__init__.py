"""Doc in, Reading out: who is quoted, what each source says, and what the reporter states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model import Article, Reading, Stance
from quizgen.reading import facts, links, reported, resolve, sources, statements

if TYPE_CHECKING:
    from spacy.tokens import Doc


def read(doc: Doc, article: Article) -> Reading:
    """All findings in the article; `doc` is what `language.analyse` made of it, so `doc.text == article.text`."""
    drafts = tuple(reported.find(doc, article))
    spoken = [draft for draft in drafts if draft.sense.stance is not Stance.HOLDS]
    thought = [draft for draft in drafts if draft.sense.stance is Stance.HOLDS]
    # `found[i]` are the ids of the sources that the i-th list of spans names
    people, found = sources.find(doc, article, [draft.source for draft in spoken])
    attributions = resolve.attributions(doc, article, spoken, people, found)
    views = resolve.views(article, thought)
    return Reading(
        article=article,
        sources=people,
        attributions=attributions,
        facts=tuple(facts.find(doc, article, attributions)),
        statements=tuple(statements.find(doc, article, attributions, views)),
        links=tuple(links.find(doc, article, people, attributions)),
        views=views,
    )
