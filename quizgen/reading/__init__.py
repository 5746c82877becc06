"""Doc in, Reading out: who is quoted, what each source says, and what the reporter states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model import Article, Reading, Stance
from quizgen.reading.acts.speech_acts import find as find_acts
from quizgen.reading.attributions import repeated
from quizgen.reading.attributions.links import find as find_links
from quizgen.reading.attributions.reported import find as find_drafts
from quizgen.reading.attributions.resolve import attributions as resolved
from quizgen.reading.attributions.resolve import views as views_of
from quizgen.reading.attributions.speaker import Known
from quizgen.reading.details.events import find as find_events
from quizgen.reading.details.facts import find as find_facts
from quizgen.reading.details.order import find as find_orders
from quizgen.reading.details.parts import find as find_parts
from quizgen.reading.details.reasons import find as find_reasons
from quizgen.reading.details.seeming import find as find_seeming_reasons
from quizgen.reading.details.successions import find as find_successions
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.mentions import find as find_mentions
from quizgen.reading.reference.spoken_by import spoken_by
from quizgen.reading.sources import present
from quizgen.reading.sources.affiliations import find as find_affiliations
from quizgen.reading.sources.bystanders import find as find_bystanders
from quizgen.reading.sources.cast import Cast
from quizgen.reading.sources.introductions import find as find_introductions
from quizgen.reading.sources.sources import find as find_sources
from quizgen.reading.statements.firm import firm_verbs
from quizgen.reading.statements.propositions import find as find_clauses
from quizgen.reading.statements.propositions import within as clauses_within
from quizgen.reading.statements.prospects import find as find_prospects
from quizgen.reading.statements.retold import tellings
from quizgen.reading.statements.statements import find as find_statements
from quizgen.reading.statements.voices import Voices
from quizgen.reading.uses import find as find_uses

if TYPE_CHECKING:
    from spacy.tokens import Doc


def read(doc: Doc, article: Article) -> Reading:
    """All findings in the article; `doc` is what `language.analyse` made of it, so `doc.text == article.text`."""
    drafts = tuple(find_drafts(doc, article))
    spoken = [draft for draft in drafts if draft.sense.stance is not Stance.HOLDS]
    thought = [draft for draft in drafts if draft.sense.stance is Stance.HOLDS]
    # `found[i]` are the ids of the sources that the i-th list of spans names
    cast, chains = Cast(doc, article), Chains(doc)
    people, found = find_sources(doc, article, [draft.source for draft in spoken], cast, chains)
    attributions = resolved(doc, spoken, found, Known(article, people, tuple(cast.figures), chains))
    attributions = repeated.marked(doc, people, attributions)
    views = views_of(article, thought)
    others = (*attributions, *views)
    voices = Voices(doc, [s for one in others for s in one.content], [s for one in others for s in one.cue])
    told = tuple(tellings(find_clauses(doc, article, voices), article, cast, chains))
    marks = Voices(doc, (), (), told=False)
    contents = (clause for one in attributions for span in one.content for clause in clauses_within(doc, span, marks))
    reported = tuple(tellings(contents, article, cast, chains))
    bystanders = find_bystanders(doc, cast, people, [span for draft in drafts for span in draft.source])
    introductions = tuple(find_introductions(doc, article, cast))
    happenings = find_events(doc, article, told, cast, (*people, *bystanders))
    return Reading(
        article=article,
        sources=people,
        attributions=attributions,
        facts=tuple(find_facts(doc, article, attributions, (*told, *reported))),
        statements=tuple(find_statements(doc, article, attributions, views, cast, chains, told)),
        links=tuple(find_links(doc, article, people, attributions)),
        views=views,
        mentions=tuple(find_mentions(doc, article, cast, chains, spoken_by(attributions, people))),
        bystanders=bystanders,
        events=tuple(one.event for one in happenings),
        orders=find_orders(happenings),
        reasons=tuple(find_reasons(doc, article, attributions, cast, chains, voices)),
        seeming_reasons=tuple(find_seeming_reasons(doc, article, (*told, *reported))),
        firm_verbs=tuple(firm_verbs(doc)),
        introductions=introductions,
        affiliations=tuple(find_affiliations(doc, article, cast, introductions)),
        bodies=tuple(present.bodies(doc, cast)),
        people=tuple(present.people(doc, cast)),
        successions=tuple(find_successions(doc, article)),
        acts=tuple(find_acts(doc, article, people, marks)),
        parts=tuple(find_parts(doc, article)),
        prospects=tuple(find_prospects(doc, article, cast, chains, voices)),
        uses=tuple(find_uses(doc)),
    )
