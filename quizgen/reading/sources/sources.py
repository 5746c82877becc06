"""The printed sources of all attributions in, the article's sources with their names closed under alias out.

`find` also tells for each attribution whom its source spans mean; it means nobody where that is not certain.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Article, Source, Span
from quizgen.model.particles import PARTICLES
from quizgen.reading.grammar.labels import PLACES, TIMES
from quizgen.reading.grammar.phrases import Phrase, phrases
from quizgen.reading.reference import he_said, they_said
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.meant import GENDER, Meant
from quizgen.reading.reference.scene import Scene
from quizgen.reading.sources import bounds, kin, kinds, namesakes, profiles, the_company_said, the_minister_said
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.descriptions import (
    COUNTED,
    POSSESSIVES,
    bare_noun,
    complemented,
    office_letters,
    one_of,
    told_beside,
)
from quizgen.reading.sources.folding import Words, folded, surname
from quizgen.reading.sources.kinds import listed
from quizgen.reading.sources.profiles import Speaker, plural

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
        found = [one for span in spoken[i] for phrase in phrases(doc, span) for one in finder.who(phrase)]
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
        self.scene = Scene(doc, article, cast, chains)
        self.speakers = self.scene.speakers

    def said(self, speakers: list[Speaker]) -> None:
        self.scene.last, self.scene.lost = speakers or self.scene.last, not speakers

    def who(self, phrase: Phrase) -> Sequence[Speaker | None]:
        """Whom a phrase means: one, or the two who spoke together before ("they said")."""
        found = self.speaker(phrase)
        both = they_said.both(phrase.core[0], self.scene) if found is None and phrase.pronoun else []
        for one in both:
            one.mentions.append(phrase.span)
        return both or [found]

    def speaker(self, phrase: Phrase) -> Speaker | None:
        if phrase.pronoun:
            found = self._pronoun(phrase.core[0])
        elif phrase.core[0].lower_ == "the" and not phrase.name and (told := self._newly_told(phrase)) is not None:
            found = told
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

    def _newly_told(self, phrase: Phrase) -> Speaker | None:
        """ "The 42-year-old", "the fed-up dad-of-four": words of which no other rule makes anything."""
        figure = the_minister_said.newly_told(phrase, self.scene)
        return self._of(figure) if figure is not None else None

    def _met(self, one: Meant) -> Speaker:
        return self._of(one) if isinstance(one, Figure) else one

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
        alone = len([word for word in words if word not in PARTICLES]) == 1  # "Koros", "ole Koros"
        if figure is None and alone and phrase.name and not _lone(words[-1], self.cast):
            figure = namesakes.meant(words[-1], phrase, self.scene)
            if figure is None:
                return None
        if figure is None:
            label = phrase.head.ent_type_
            person = bool(phrase.role and phrase.role[-1].casefold() in kinds.ROLES) or label == "PERSON"
            figure = self.cast.add(words, phrase.span, person=person and not kinds.outlet(words))
        if phrase.short and not figure.person and phrase.short[:1].casefold() == figure.words[0][:1].casefold():
            figure.forms.add((phrase.short,))
        # "her colleague Paul Hart" is no woman
        figure.roles |= {word.casefold() for word in phrase.role} - POSSESSIVES | told_beside(phrase.aside)
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
            office = the_minister_said.holder(phrase, self.scene)
            return self._of(office) if office is not None else None
        if words[0] in BACKS and not plural(phrase):
            back = the_minister_said.meant(phrase, self.scene) or the_company_said.meant(phrase, self.scene)
            if back is not None:
                return self._met(back)
            person = (f for f in self.cast.figures if f.person and any(m.start < phrase.span.start for m in f.mentions))
            key = _key(phrase)
            if key in self.speakers:
                return self.speakers[key]  # "a Finance Ministry spokesman said. / The Finance Ministry spokesman added"
            if words == ["the", "source"]:
                return None  # "A source at the company said so. / The source added": no second one
            if COUNTED & {phrase.head.lower_} and not complemented(phrase) and any(person):
                return None  # "the senator", "the Harwick businessman": one of those who have been named
            if the_company_said.points(phrase, self.scene):
                return None  # "the group" that could be any of several
        key = _key(phrase)
        return self.speakers.setdefault(key, Speaker(key, None))

    def _pronoun(self, token: Token) -> Speaker | None:
        if token.morph.to_dict().get("PronType") == "Rel" or token.lower_ == "who":
            return self._relative(token)
        meant = self._known(token)
        return self._met(meant) if meant is not None else None

    def _known(self, token: Token) -> Meant | None:
        """Whom "he", "she", "it" or "they" means, kept for the pronouns that come after it."""
        rules = he_said if token.lower_ in GENDER else they_said if token.lower_ in {"it", "they"} else None
        meant = rules.who(token, self.scene) if rules is not None else None
        if meant is None and (told := they_said.told_of(token, self.scene)) is not None:
            found = phrases(self.doc, Span(told.start_char, told.end_char))
            meant = self.speaker(found[0]) if len(found) == 1 else None
        if meant is not None:
            self.scene.known[token.i] = meant
        else:
            self.scene.unknown.add(token.i)
        return meant

    def _relative(self, token: Token) -> Speaker | None:
        clause = next((t for t in (token, *token.ancestors) if t.dep_ == "acl:relcl"), None)
        near = token.nbor(-1) if token.i else token
        near = near.nbor(-1) if near.text == "," and near.i else near
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


def _lone(word: str, cast: Cast) -> bool:
    """Whether a single name that the cast does not know may be a new figure: not when it is a shared surname."""
    return not any(f.person and folded(f.words)[-1:] == folded((word,)) for f in cast.figures)
