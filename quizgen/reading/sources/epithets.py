"""A definite description that speaks ("the Harwick MP said", "the paper added") in, whom it points back to out.

Only the text just before tells: one newspaper named there, one firm that the article is about, one person who has just
spoken and whom nothing but a name of the description's own ("the Tory leader") or an epithet ("the star") can mean.
"""

from __future__ import annotations

from spacy.tokens import Doc

from quizgen.model import Section, Span
from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.grammar.phrases import Phrase
from quizgen.reading.reference.whom import Pronouns
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import FEMALE, MALE, Cast, Figure
from quizgen.reading.sources.kinds import listed
from quizgen.reading.sources.profiles import Speaker

_PAPERS = listed("newspaper paper magazine tabloid broadsheet daily weekly")
_FIRMS = listed("company firm airline manufacturer carrier retailer supermarket carmaker")
#: Who is called so has been named: an epithet tells a second thing of somebody known.
_EPITHETS = listed(
    "star veteran champion legend icon actor actress singer rapper musician comedian novelist tycoon mogul "
    "billionaire millionaire businessman businesswoman entrepreneur striker midfielder goalkeeper defender winger "
    "playmaker forward captain skipper lock prop hooker flanker fly-half scrum-half full-back batsman bowler sprinter "
    "playwright director"
)
#: A head that may be somebody else's: "the M&S spokesman" beside the firm's chief.
_OTHERS = listed("spokesman spokeswoman spokesperson lawyer attorney solicitor aide adviser advisor official source")
_MANY = 1.5  # so many times oftener than any other body the one is named that the article is about


class Epithets:
    """Tells whom a description means that none of its words names."""

    def __init__(self, doc: Doc, cast: Cast, pronouns: Pronouns) -> None:
        self.doc, self.cast, self.pronouns = doc, cast, pronouns

    def meant(self, phrase: Phrase) -> Figure | Speaker | None:
        head = phrase.head.lower_
        if head in _PAPERS and len(phrase.core) == 2:
            return self._outlet(phrase)
        if head in _FIRMS and len(phrase.core) == 2:
            return self._firm(phrase)
        return self._again(phrase) or self._person(phrase)

    def _outlet(self, phrase: Phrase) -> Figure | None:
        """The only news outlet that is named in the paragraph before the description, or in the one before that."""
        place = self.pronouns.block(phrase.span.start)
        for back in (0, 1):
            found = [
                figure
                for figure in self.cast.figures
                if not figure.person
                and kinds.outlet(figure.words)
                and any(m.start < phrase.span.start for m in figure.mentions)
                and any(place - self.pronouns.block(m.start) == back for m in figure.mentions)
            ]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _firm(self, phrase: Phrase) -> Figure | None:
        """The body that the article is about, when it is the last one to do or say something."""
        bodies = [f for f in self.cast.figures if not f.person and not f.place and not kinds.outlet(f.words)]
        bodies = [f for f in bodies if any(m.start < phrase.span.start for m in f.mentions)]
        bodies.sort(key=lambda f: -len(f.mentions))
        if not bodies or len(bodies[0].mentions) < 3:
            return None
        if len(bodies) > 1 and len(bodies[0].mentions) < _MANY * len(bodies[1].mentions):
            return None
        place = self.pronouns.block(phrase.span.start)
        near = [
            (mention.start, number)
            for number, figure in enumerate(bodies)
            for mention in figure.mentions
            if mention.start < phrase.span.start and place - self.pronouns.block(mention.start) in (0, 1)
            and self.pronouns.heads(mention)
        ]  # fmt: skip
        if near:
            return bodies[0] if max(near)[1] == 0 else None
        return bodies[0] if self._about(bodies[0]) and not self._acted(bodies[1:], bodies[0], phrase) else None

    def _about(self, figure: Figure) -> bool:
        """Whether the headline names the body, and one of the first two paragraphs does."""
        blocks = self.pronouns.article.blocks
        heads = [b.span for b in blocks if b.section is Section.HEADLINE]
        opening = [b.span for b in blocks if b.section is Section.BODY][:2]
        text = self.doc.text
        headed = bool(heads) and any(form[0] in span.of(text) for span in heads for form in figure.forms)
        return headed and any(span.start <= m.start < span.end for m in figure.mentions for span in opening)

    def _acted(self, others: list[Figure], figure: Figure, phrase: Phrase) -> bool:
        """Whether another body does or says something since this one was named last."""
        last = max(m.end for m in figure.mentions if m.start < phrase.span.start)
        since = (m for other in others for m in other.mentions if last <= m.start < phrase.span.start)
        return any(self.pronouns.heads(m) for m in since)

    def _again(self, phrase: Phrase) -> Speaker | None:
        """ "A panel of experts said so. The panel also insisted": who spoke last, described by the same noun."""
        last = self.pronouns.last
        same = len(last) == 1 and last[0].figure is None and last[0].phrases and len(phrase.core) == 2
        if not same or last[0].phrases[0].head.lower_ != phrase.head.lower_:
            return None
        spoke = last[0].mentions[-1]
        gap = self.pronouns.block(phrase.span.start) - self.pronouns.block(spoke.start)
        between = self.doc.char_span(spoke.end, phrase.span.start, alignment_mode="contract")
        another = any(token.lower_ == phrase.head.lower_ for token in between or ())
        return last[0] if gap in (0, 1) and not another else None

    def _person(self, phrase: Phrase) -> Speaker | None:
        """The person who spoke in the sentence before, with nobody else named since the paragraph began."""
        spoke = self.pronouns.previous(phrase.head)
        head, words = phrase.head.lower_, {token.lower_ for token in phrase.core}
        if spoke is None or spoke.figure is None or not spoke.person or head in _OTHERS:
            return None
        named = any(
            token.pos_ == "PROPN" or token.ent_type_ in PLACES | {"ORG", "NORP"}
            for token in phrase.core[1:]
            if token != phrase.head
        )
        if head not in _EPITHETS and not (named and head in kinds.ROLES):
            return None
        gender = spoke.figure.gender
        if (words & FEMALE and gender == "m") or (words & MALE and gender == "f"):
            return None
        return None if self._others(phrase.span, spoke) or self._held(phrase, spoke) else spoke

    def _others(self, span: Span, spoke: Speaker) -> bool:
        """Whether somebody else is named in the paragraph before the description."""
        place = self.pronouns.block(span.start)
        return any(
            self.pronouns.block(mention.start) == place and mention.start < span.start
            for figure in self.cast.figures
            if figure.person and figure is not spoke.figure
            for mention in figure.mentions
        )

    def _held(self, phrase: Phrase, spoke: Speaker) -> bool:
        """Whether the office is somebody else's, or the speaker is said to hold another one."""
        head = phrase.head.lower_
        others = any(head in f.roles for f in self.cast.figures if f.person and f is not spoke.figure)
        return others and head not in (spoke.figure.roles if spoke.figure is not None else ())
