"""The printed sources of all attributions in, the article's sources with their names closed under alias out.

`find` also tells for each attribution whom its source spans mean; it means nobody where that is not certain.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Article, Source, Span
from quizgen.reading.grammar.labels import PLACES, TIMES
from quizgen.reading.grammar.phrases import Phrase, phrases
from quizgen.reading.reference import bodies_by_order
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.whom import Pronouns
from quizgen.reading.sources import bounds, kin, kinds, profiles
from quizgen.reading.sources.bodies_described import FIRMS, POINTING, BodiesDescribed, bears
from quizgen.reading.sources.cast import Cast, Figure, Words, folded, surname
from quizgen.reading.sources.descriptions import (
    COUNTED,
    bare_noun,
    complemented,
    of_another_side,
    of_it,
    office_letters,
    one_of,
    told_beside,
)
from quizgen.reading.sources.epithets import Epithets
from quizgen.reading.sources.kinds import listed
from quizgen.reading.sources.profiles import Speaker, plural
from quizgen.reading.sources.protagonist import Protagonist

#: "County says complaint was late": a headline's word for a body.
_NO_NAME = listed("county city town council board union bank")
BACKS = frozenset({"the", "this", "that"})
OUTLET_TAILS = listed("news agency newspaper magazine broadcaster website channel site")


def find(
    doc: Doc,
    article: Article,
    spoken: Sequence[Sequence[Span]],
    cast: Cast | None = None,
    chains: Chains | None = None,
) -> tuple[tuple[Source, ...], tuple[tuple[str, ...], ...]]:
    """The sources in the order of the text, and for each attribution's source spans the ids of whom they mean.

    An attribution whose source has one part that stays unknown ("he and the mayor") gets no id at all.
    """
    finder = _Finder(doc, article, cast or Cast(doc, article), chains or Chains(doc))
    order = sorted(range(len(spoken)), key=lambda i: spoken[i][0].start if spoken[i] else -1)
    meant: dict[int, list[Speaker]] = {}
    for i in order:
        found = [finder.speaker(phrase) for span in spoken[i] for phrase in phrases(doc, span)]
        known = [speaker for speaker in found if speaker is not None]
        meant[i] = known if len(known) == len(found) else []
        finder.said(known)
    speakers = sorted(
        {id(s): s for found in meant.values() for s in found}.values(), key=lambda speaker: min(speaker.mentions)
    )
    ids = {id(speaker): f"S{n}" for n, speaker in enumerate(speakers, 1)}
    text = doc.text
    sources = [profiles.source(speaker, ids[id(speaker)], text) for speaker in speakers]
    return kin.related(sources, speakers), tuple(
        tuple(dict.fromkeys(ids[id(speaker)] for speaker in meant[i])) for i in range(len(spoken))
    )


class _Finder:
    """Tells whom a phrase means, in the order of the text."""

    def __init__(self, doc: Doc, article: Article, cast: Cast, chains: Chains) -> None:
        self.doc, self.cast = doc, cast
        self.speakers: dict[str, Speaker] = {}
        self.pronouns = Pronouns(doc, article, cast, chains, self.speakers)
        self.epithets = Epithets(doc, cast, self.pronouns)
        self.bodies = BodiesDescribed(doc, article, cast, self.pronouns)
        self.protagonist = Protagonist(doc, article, cast, self.pronouns)

    def said(self, speakers: list[Speaker]) -> None:
        self.pronouns.last = speakers or self.pronouns.last

    def speaker(self, phrase: Phrase) -> Speaker | None:
        if phrase.pronoun:
            found = self._pronoun(phrase.core[0])
        elif (aged := self.protagonist.of_that_age(phrase)) is not None:
            found = self._of(aged)
        elif not bounds.certain(phrase):
            return None
        elif phrase.name:
            found = self._named(phrase)
        else:
            found = self._named(phrase) or self._described(phrase)
        if found is not None:
            found.mentions.append(phrase.span)
            again = found.figure is None and found.phrases and len(phrase.core) < len(found.phrases[0].core)
            if not phrase.pronoun and not again:
                found.phrases.append(phrase)  # "the spokesman" is no name for "a spokesman for the club"
        return found

    def _of(self, figure: Figure) -> Speaker:
        key = "name:" + " ".join(folded(figure.words))
        return self.speakers.setdefault(key, Speaker(key, figure))

    def _named(self, phrase: Phrase) -> Speaker | None:
        words = phrase.name or self._outlet_name(phrase)
        if not words or (len(words) == 1 and words[0].casefold() in _NO_NAME and len(phrase.core) == 1):
            return None
        figure = self.cast.offices.get(words) or self.cast.called(words)
        if len(words) == 1 and (figure is None or figure.place):
            figure = self._surnamed(words[0], phrase.span.start) or figure
        if figure is None and "of" in words:
            # "Ross Spano of Florida" is Ross Spano
            part = self.cast.called(words[: words.index("of")])
            figure = part if part is not None and part.person else None
        if figure is None and len(words) == 1 and phrase.name and not _lone(words[0], self.cast):
            return None
        if figure is None:
            label = phrase.head.ent_type_
            person = bool(phrase.role and phrase.role[-1].casefold() in kinds.ROLES) or label == "PERSON"
            figure = self.cast.add(words, phrase.span, person=person and not kinds.outlet(words))
        if phrase.short and phrase.short[:1].casefold() == figure.words[0][:1].casefold():
            figure.forms.add((phrase.short,))
        figure.roles |= {word.casefold() for word in phrase.role} | told_beside(phrase.aside)
        if figure.person and (letters := office_letters(phrase.aside)) and f" {letters}" in self.doc.text:
            self.cast.offices.setdefault((letters,), figure)
        return self._called_before(phrase, figure) or self._of(figure)

    def _called_before(self, phrase: Phrase, figure: Figure) -> Speaker | None:
        """ "A Spanish group warned of it. / The Spanish group, Linea Orr, said": the one without a name gets it."""
        words = phrase.aside.lower().split()
        known = self.speakers.get("text:" + " ".join(words[1:])) if len(words) > 2 and words[0] == "the" else None
        if known is None or known.figure is not None:
            return None
        known.figure = figure
        return self.speakers.setdefault("name:" + " ".join(folded(figure.words)), known)

    def _surnamed(self, word: str, place: int) -> Figure | None:
        """ "Jordan said", "Day said": the one person of that surname, named before."""
        found = [
            f
            for f in self.cast.figures
            if f.person and len(f.words) > 1 and surname(f.words) == word.casefold() and min(f.mentions).start < place
        ]
        return found[0] if len(found) == 1 else None

    def _outlet_name(self, phrase: Phrase) -> Words:
        """ "the official Sana news agency" and "Sana" are one body."""
        tokens = list(phrase.core)
        while tokens and tokens[-1].lower_ in OUTLET_TAILS and tokens[-1].text.islower():
            tokens.pop()
        if not tokens or len(tokens) == len(phrase.core) or not tokens[-1].text[:1].isupper():
            return ()
        if tokens[-1].ent_type_ in PLACES or tokens[-1].lower_ in {"un", "eu", "u.n."}:
            return ()  # "the UN agency" is one of several
        if any(token.pos_ not in {"DET", "ADJ"} for token in tokens[:-1]):
            return ()  # "reporters for the Sana news agency" are not the agency
        words = (tokens[-1].text,)
        figure = self.cast.called(words)
        return words if (figure is not None and not figure.place) or tokens[-1].pos_ == "PROPN" else ()

    def _described(self, phrase: Phrase) -> Speaker | None:
        words = [token.lower_ for token in phrase.core]
        head = phrase.head
        if (head.pos_ not in {"NOUN", "PROPN", "PRON", "DET"} or head.tag_ == "CD") and not one_of(phrase):
            return None  # "Six in 10": of whom?
        nameless = head.pos_ == "PROPN" and head.tag_ != "NNPS" and not profiles.animate(head)
        if (told := self.protagonist.meant(phrase)) is not None:
            return self._of(told)
        if nameless or head.ent_type_ in TIMES:
            return None  # a name whose bounds are not sure: "Reyes et al", "both President Reyes"
        if not bounds.speaks(phrase, person=profiles.animate(head) or profiles.display(head)):
            return None
        if bare_noun(phrase):
            return None  # "Member of panel says": a headline's grammar
        if phrase.core[0].tag_ == "PRP$" or words[0] in {"these", "those"} or words[-1] in kinds.HONORIFICS:
            return None  # "his advisers" could not stand as an option
        bare = len(words) == 1 and words[0] in kinds.ROLES and phrase.core.text.istitle() and not plural(phrase)
        if bare:
            return self._back(phrase)
        if words[0] in BACKS and not plural(phrase):
            back = self._back(phrase) or self.epithets.meant(phrase) or self.bodies.meant(phrase)
            if back is not None:
                return self._of(back) if isinstance(back, Figure) else back
            person = (f for f in self.cast.figures if f.person and any(m.start < phrase.span.start for m in f.mentions))
            key = _key(phrase)
            if key in self.speakers:
                return self.speakers[key]  # "a Finance Ministry spokesman said. / The Finance Ministry spokesman added"
            if COUNTED & {phrase.head.lower_} and not complemented(phrase) and any(person):
                return None  # "the senator", "the Harwick businessman": one of those who have been named
            if self.bodies.points(phrase):
                return None  # "the group" that could be any of several
        key = _key(phrase)
        return self.speakers.setdefault(key, Speaker(key, None))

    def _back(self, phrase: Phrase) -> Speaker | None:
        """Whom "the far-right minister" or "the group" points back to, when only one figure before it fits."""
        role = phrase.head.lower_
        needed = {t.lower_ for t in phrase.core if t.dep_ == "compound"} | {role}
        before = [f for f in self.cast.figures if any(m.start < phrase.span.start for m in f.mentions)]
        people = [f for f in before if f.person and needed <= f.roles] if role in kinds.ROLES else []
        people = [f for f in people if not _NOT_QUITE & (f.roles - {t.lower_ for t in phrase.core})]
        people = [f for f in people if not of_another_side(phrase, f)]
        people = [f for f in people if of_it(phrase) <= _words(f) | f.roles]  # of Cardiff, and not of Harwick
        if len(people) == 1:
            shared = len(people[0].words) == 1 and self.cast.called(people[0].words) is not people[0]
            return None if shared or not self._of_one_place(phrase, people[0]) else self._of(people[0])
        if not people and role in kinds.ROLES and len(phrase.core) == 2:
            return self._again(phrase)
        if people or role not in POINTING:
            return None
        bodies = [f for f in before if not f.person and bears(f, role)]
        if len(bodies) == 1 and role != "group":
            return self._of(bodies[0]) if needed - {role} <= _words(bodies[0]) else None
        if role == "group" or (role in FIRMS and not bodies and len(phrase.core) == 2):
            body = self.bodies.subject_before(phrase)
            return self._of(body) if body is not None else None
        return None

    def _of_one_place(self, phrase: Phrase, figure: Figure) -> bool:
        """ "The Bishop of Orrin" is not Paul Hale, the Bishop of Harwick: what is named is named beside him, too."""
        named = [token.text for token in phrase.core if token.i > phrase.head.i and token.pos_ == "PROPN"]
        around = " ".join(self.doc.text[max(0, m.start - 45) : m.end + 45] for m in figure.mentions)
        return all(name in around for name in named)

    def _again(self, phrase: Phrase) -> Speaker | None:
        """ "A spokesman for the club denied it. “That is wrong,” the spokesman said.": the only one, just before, or of
        whose kind no other has been told of since."""
        place = self.pronouns.block(phrase.span.start)
        same = [
            s
            for s in self.speakers.values()
            if s.figure is None and phrase.head.lower_ in (s.phrases[0].head.lower_, one_of(s.phrases[0]))
            if not plural(s.phrases[0])
        ]
        if len(same) != 1:
            return None
        last = max(same[0].mentions)
        near = place - self.pronouns.block(last.start) in (0, 1)
        between = self.doc.char_span(last.end, phrase.span.start, alignment_mode="contract") or ()
        alone = not any(token.lemma_.lower() == phrase.head.lower_ for token in between)
        return same[0] if near or alone else None

    def _pronoun(self, token: Token) -> Speaker | None:
        if token.morph.to_dict().get("PronType") == "Rel" or token.lower_ == "who":
            return self._relative(token)
        meant = self.pronouns.meant(token)
        if meant is None and (told := bodies_by_order.told_of(token, self.pronouns)) is not None:
            found = phrases(self.doc, Span(told.start_char, told.end_char))
            meant = self.speaker(found[0]) if len(found) == 1 else None
            if meant is not None:
                self.pronouns.known[token.i] = meant
        return self._of(meant) if isinstance(meant, Figure) else meant

    def _relative(self, token: Token) -> Speaker | None:
        clause = next((t for t in (token, *token.ancestors) if t.dep_ == "acl:relcl"), None)
        near = token.nbor(-1) if token.i else token
        near = near.nbor(-1) if near.text == "," else near
        if token.lower_ == "who" and near.ent_type_ == "PERSON" and clause is not None and clause.tag_ != "VBP":
            return self._of_person(near)  # "in the mouth of Ada Lund, who said"
        if clause is None or clause.head.i >= token.i or clause.head.pos_ == "PRON":
            return None
        if token.lower_ == "who" and clause.head.ent_type_ in PLACES | {"ORG"}:
            return None  # "an engineer at the Harbour Board who said": not the board
        if token.lower_ == "which" and clause.head.lower_ in COUNTED:
            return None  # "an engineer at the Harbour Board, which said": not the engineer
        named = clause.head.head if clause.head.dep_ == "appos" else clause.head
        if token.lower_ == "who" and not named.ent_type_ and not profiles.animate(named):
            return self._above(named, near)
        if named.i and named.ent_type_ == "PERSON":
            return self._of_person(named)  # "led by Ada Lund, a biologist, who said"
        start = min(t.idx for t in clause.head.subtree if t.i <= clause.head.i)
        last = clause.head
        if last.pos_ == "NOUN" and near.i > last.i and not any(t.is_punct for t in self.doc[last.i : near.i]):
            last = near  # "a clerk familiar with the survey, who said": the whole of it names the clerk
        found = phrases(self.doc, Span(start, last.idx + len(last.text)))
        return self.speaker(found[-1]) if found else None

    def _above(self, thing: Token, last: Token) -> Speaker | None:
        """ "A clerk familiar with the survey, who said": a parser hangs the clause on the noun beside it."""
        people = (word for word in thing.ancestors if word.i < thing.i and word.pos_ == "NOUN")
        person = next((word for word in people if profiles.animate(word)), None)
        if person is None:
            return None
        start = min(word.idx for word in person.subtree if word.i <= person.i)
        found = phrases(self.doc, Span(start, last.idx + len(last.text)))
        return self.speaker(found[-1]) if found else None

    def _of_person(self, token: Token) -> Speaker | None:
        """The figure of the recognised name in which the word stands."""
        start, end = token.i, token.i + 1
        while start and self.doc[start].ent_iob_ == "I":
            start -= 1
        while end < len(self.doc) and self.doc[end].ent_iob_ == "I":
            end += 1
        figure = self.cast.called(tuple(word.text for word in self.doc[start:end]))
        return self._of(figure) if figure is not None and figure.person else None


def _key(phrase: Phrase) -> str:
    return "text:" + " ".join(token.lower_ for token in phrase.core if token.lower_ not in {"the", "a", "an"})


def _words(figure: Figure) -> set[str]:
    return {word.casefold() for form in figure.forms for word in form}


#: "The chancellor" is not the shadow chancellor.
_NOT_QUITE = kinds.listed("shadow former ex deputy vice assistant acting designate")


def _lone(word: str, cast: Cast) -> bool:
    """Whether a single name that the cast does not know may be a new figure: not when it is a shared surname."""
    return not any(f.person and folded(f.words)[-1:] == folded((word,)) for f in cast.figures)
