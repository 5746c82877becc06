"""A description of a body that speaks ("the party said") in, the body named before to which it points back out."""

from __future__ import annotations

from spacy.tokens import Doc

from quizgen.model import Article, Section, Span
from quizgen.reading.grammar.edges import FIRM_ENDS
from quizgen.reading.grammar.phrases import Phrase
from quizgen.reading.reference.whom import Pronouns
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.kinds import listed

#: "The group said": words that point back to a body named before.
POINTING = listed(
    "group organisation organization company firm agency party newspaper magazine outlet network "
    "broadcaster department ministry union charity club court university council committee "
    "academy airline commission institute publication paper website"
)
#: A body of this kind bears the word in its name: "the council" is not Halden Motors.
_TYPED = listed("council ministry court university committee commission")
FIRMS = listed("company firm airline manufacturer carrier")
_LOOSE = listed("same other local new whole second latter former")
#: What any body may be called once it has been named.
_ANY = listed("group organisation organization")
#: What bodies of one kind have in their names.
_KIN = {
    "agency": listed("agency service services bureau office administration authority survey"),
    "charity": listed("charity trust foundation fund society association"),
    "party": listed("party"),
    "union": listed("union association federation congress"),
    "association": listed("association federation society"),
    "department": listed("department"),
    "commission": listed("commission"),
    "committee": listed("committee"),
    "council": listed("council"),
}
#: Said of one named before, too; but "the central bank" may be named for the first time.
_BARE = listed("association bank retailer supermarket foundation federation society trust chain")
#: "The Labour Party said the Unity Party had lied. The party denied it": this one is the other.
_ANSWERS = listed("deny reject dismiss refute rebut reply respond answer hit")


#: "Orr's joined the Bank of Halden. The bank said": many are banks that do not bear the word.
_COMMON = listed("bank trust")


class BodiesDescribed:
    """Tells which body a description means."""

    def __init__(self, doc: Doc, article: Article, cast: Cast, pronouns: Pronouns) -> None:
        self.doc, self.article, self.cast, self.pronouns = doc, article, cast, pronouns

    def meant(self, phrase: Phrase) -> Figure | None:
        """The body that spoke just before, where the word is one for its kind, or the one that was called so before."""
        return self._called_so(phrase) or self._headed(phrase) or self._spoke(phrase) or self._only_one(phrase)

    def _only_one(self, phrase: Phrase) -> Figure | None:
        """The one body of its kind in the article, where it has spoken before or bears the very word."""
        if phrase.head.lower_ not in _BARE | _KIN.keys() or len(phrase.core) != 2:
            return None
        kin = [f for f in self._bodies(phrase) if self._of_kind(phrase.head.lower_, f)]
        spoke = any(s.figure is kin[0] for s in self.pronouns.speakers.values()) if len(kin) == 1 else False
        borne = len(kin) == 1 and phrase.head.lower_ not in _COMMON and bears(kin[0], phrase.head.lower_)
        return kin[0] if (spoke or borne) and not self._cut(kin[0]) else None

    def _cut(self, figure: Figure) -> bool:
        """ "The Skippers' [Aid Society]": whether its name is cut in two by the mark of an owner."""
        before = (self.doc.text[max(0, m.start - 3) : m.start].strip() for m in figure.mentions)
        return any(text.endswith(("'", "’", "'s", "’s")) for text in before)

    def _spoke(self, phrase: Phrase) -> Figure | None:
        """ "Halden Animal Services said so. / The agency said": who spoke last, with no other body as near."""
        last, head = self.pronouns.last, phrase.head.lower_
        figure = last[0].figure if len(last) == 1 else None
        if figure is None or figure.person or figure.place or kinds.outlet(figure.words) or len(phrase.core) != 2:
            return None
        gap = self.pronouns.block(phrase.span.start) - self.pronouns.block(last[0].mentions[-1].start)
        if gap not in (0, 1) or phrase.head.head.lemma_ in _ANSWERS or not self._of_kind(head, figure):
            return None
        rivals = (f for f in self._bodies(phrase) if f is not figure and self._of_kind(head, f))
        return None if any(self._acts_near(f, phrase, gap) for f in rivals) else figure

    def _of_kind(self, head: str, figure: Figure) -> bool:
        """Whether a body may be called so."""
        words = {word.casefold() for word in figure.words}
        if head in _BARE | _KIN.keys():
            return bool(words & _KIN.get(head, frozenset({head})))
        if head in FIRMS:
            return figure.words[-1].casefold() in FIRM_ENDS or not words & kinds.BODIES
        return head in _ANY

    def _acts_near(self, figure: Figure, phrase: Phrase, gap: int) -> bool:
        """Whether a body does or says something there since the paragraph in which the other one spoke began."""
        first = self.pronouns.block(phrase.span.start) - gap
        near = (m for m in figure.mentions if m.start < phrase.span.start and self.pronouns.block(m.start) >= first)
        return any(self.pronouns.heads(m) for m in near)

    def _called_so(self, phrase: Phrase) -> Figure | None:
        """ "The housing association said so. / The association added": the one that was called by the same noun."""
        speakers = [s for s in self.pronouns.speakers.values() if any(self._same(phrase, p) for p in s.phrases)]
        figure = speakers[0].figure if len(speakers) == 1 and len(phrase.core) == 2 else None
        named = any(bears(one, phrase.head.lower_) for one in self.cast.figures if one is not figure)
        return figure if figure is not None and not figure.person and not named else None

    def _same(self, phrase: Phrase, other: Phrase) -> bool:
        same = other.head.lower_ == phrase.head.lower_ and other.head.tag_ == phrase.head.tag_
        return same and not other.name and other.core[0].lower_ == "the"

    def _headed(self, phrase: Phrase) -> Figure | None:
        """Whom the headline calls so, "Halden housing association admits theft": the subject of the first sentence."""
        words = phrase.core[1:].text.lower()
        if len(phrase.core) < 3 or any(token.text[:1].isupper() for token in phrase.core[1:]):
            return None
        heads = (b.span.of(self.doc.text).lower() for b in self.article.blocks if b.section is Section.HEADLINE)
        told = any(words in head for head in heads)
        first = next((n for n, b in enumerate(self.article.blocks) if b.section is Section.BODY), -1)
        if not told or self.pronouns.block(phrase.span.start) - first > 2:
            return None
        leads = [f for f in self._bodies(phrase) if any(self._opens(m, first) for m in f.mentions)]
        return leads[0] if len(leads) == 1 else None

    def _opens(self, mention: Span, first: int) -> bool:
        opens = 0 <= mention.start - self.article.blocks[first].span.start < 5
        return opens and self.pronouns.heads(mention)

    def _bodies(self, phrase: Phrase) -> list[Figure]:
        """The bodies named before."""
        bodies = (f for f in self.cast.figures if not f.person and not f.place and not kinds.outlet(f.words))
        return [f for f in bodies if any(m.start < phrase.span.start for m in f.mentions)]

    def subject_before(self, phrase: Phrase) -> Figure | None:
        """ "The extremist group": the only body that is the subject of a sentence in the paragraph before."""
        place = self.pronouns.block(phrase.span.start)
        for back in (0, 1):
            near = [
                f
                for f in self._bodies(phrase)
                if any(
                    self.pronouns.block(m.start) == place - back and m.start < phrase.span.start and self._subject(m)
                    for m in f.mentions
                )
            ]
            rivals = [
                f
                for f in self.cast.figures
                if f.body_votes
                and not f.person
                and not f.place
                and f not in near
                and any(self.pronouns.block(m.start) == place - back for m in f.mentions)
            ]
            if near or rivals:
                return near[0] if len(near) == 1 and not rivals else None
        return None

    def points(self, phrase: Phrase) -> bool:
        """Whether the description means one of several bodies that have been named before, and does not tell which."""
        named = any(
            m.start < phrase.span.start for f in self.cast.figures if not f.person and not f.place for m in f.mentions
        )
        bare = phrase.head.lower_ in _BARE and len(phrase.core) == 2
        return named and (bare or (phrase.head.lower_ in POINTING and len(phrase.core) <= 3 and not self._told(phrase)))

    def _told(self, phrase: Phrase) -> bool:
        """Whether a body that no name before can mean is told apart by its own words: "the council" where no council is
        named, "the finance ministry" where no ministry is."""
        role = phrase.head.lower_
        named = any(not f.person and bears(f, role) for f in self.cast.figures)
        told = any(t.dep_ in {"compound", "amod"} and t.lower_ not in _LOOSE for t in phrase.core if t != phrase.head)
        return role in _TYPED and not named and (told or len(phrase.core) == 2)

    def _subject(self, span: Span) -> bool:
        found = self.doc.char_span(span.start, span.end, alignment_mode="expand")
        if found is None or not any(token.dep_.startswith("nsubj") for token in found):
            return False
        before = self.doc.text[self.doc.text.rfind("\n", 0, span.start) + 1 : span.start]
        return before.count("“") <= before.count("”")  # what somebody asks of a body in quotes is no act of it


def bears(figure: Figure, role: str) -> bool:
    """Whether a name says what the body is: "Harwick Town Council", but not the "Council" of "Council leader"."""
    return any(len(form) > 1 and role in {word.casefold() for word in form} for form in figure.forms)
