"""All phrases that mean one source in, the `Source` with its best name, kind and naming out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from quizgen.model import Naming, Source, SourceKind, Span
from quizgen.model.particles import PARTICLES, begins_small
from quizgen.reading.grammar.labels import NAMES
from quizgen.reading.grammar.phrases import Phrase
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Figure
from quizgen.reading.sources.folding import folded
from quizgen.reading.sources.kinds import listed

DOCUMENTS = listed(
    "report study survey poll document documents statement letter filing indictment memo paper website "
    "transcript census article editorial book"
)
UNTRACEABLE = listed("reports rumours rumors accounts posts allegations speculation")
VAGUE = listed("some many several others most few people one critics observers it")
#: Country or body words that make an unnamed body identifiable: "the Russian government", "Syria's armed forces".
PLACE_LABELS = NAMES - {"PERSON"}
_COLLECTIVES = kinds.COURT_SIDES | listed("family couple crowd crew staff public press majority minority pair")


@dataclass
class Speaker:
    """A source under construction: a figure of the cast, or a description ("army sources")."""

    key: str
    figure: Figure | None
    phrases: list[Phrase] = field(default_factory=list)
    mentions: list[Span] = field(default_factory=list)

    @property
    def person(self) -> bool:
        if self.figure is not None:
            return self.figure.person
        head = self.phrases[0].head if self.phrases else None
        if head is None or (head.pos_ == "NOUN" and not animate(head)):
            return False  # "The lawsuit"
        return not (plural(self.phrases[0]) or _body(head) or head.lower_ in _COLLECTIVES)


#: "Two men who were directed by the judge" are no officials.
_TOLD_OF = listed("who whom whose which that where when")


def _body(head: Token) -> bool:
    if display(head):
        return False
    return head.lower_ in kinds.BODIES or head.lower_ in {"report", "study", "survey", "poll", "document", "statement"}


#: "A departures board" is read, "the school's board" meets.
_SHOWN = listed("departure departures arrival arrivals notice bulletin information display message electronic score")


def display(head: Token) -> bool:
    """Whether a board is one on which something is written."""
    return head.lower_ in {"board", "boards"} and any(
        child.lower_ in _SHOWN and child.dep_ in {"compound", "amod"} for child in head.children
    )


def _read(speaker: Speaker) -> bool:
    """Whether the source is a thing that is read, by the word that says what it is."""
    if speaker.figure is not None:
        return not speaker.person
    head = speaker.phrases[0].head
    return not animate(head)


def plural(phrase: Phrase) -> bool:
    """Whether a phrase takes a plural verb."""
    if phrase.name:
        return False
    head = phrase.head
    return head.tag_ in {"NNS", "NNPS"} or head.lower_ in {
        "police",
        "media",
        "people",
        "troops",
        "some",
        "many",
        "others",
    }


def source(speaker: Speaker, id: str, text: str) -> Source:
    """The finished source."""
    names = _names(speaker, text)
    words = _words(speaker, names)
    named = speaker.figure is not None
    body, person = named and not speaker.person, named and speaker.person
    found, word = kinds.kind(words, named_organisation=body, named_person=person, document=_read(speaker))
    if speaker.figure is None and display(speaker.phrases[0].head):
        found, word = SourceKind.DOCUMENT, speaker.phrases[0].head.text
    naming = _naming(speaker)
    mentions = {*speaker.mentions, *(speaker.figure.mentions if speaker.figure else ())}
    return Source(
        id=id,
        name=names[0],
        aliases=tuple(names[1:]),
        mentions=tuple(sorted(mentions)),
        kind=found,
        kind_word=word,
        naming=naming,
        party=kinds.side(words),
        coarse=_coarse(speaker, naming, found, words),
        plural=bool(speaker.phrases) and not named and plural(speaker.phrases[0]),
    )


def _words(speaker: Speaker, names: Sequence[str]) -> list[str]:
    """Every word that names or describes the source: of its names, its phrases and their asides."""
    words = [word for name in names for word in name.split()]
    for phrase in speaker.phrases:
        aside = phrase.aside.replace(",", " ").split()[:8]
        words += [*phrase.words, *(aside if not aside or aside[0].casefold() not in _TOLD_OF else ())]
    if speaker.figure is not None and speaker.person:
        words += sorted(speaker.figure.roles & kinds.ROLES)
    return [word.strip('.,()"“”') for word in words if word.strip('.,()"“”')]


def _names(speaker: Speaker, text: str) -> list[str]:
    """Every form of the name, the fullest that is ready as an option first."""
    forms: list[str] = []
    figure = speaker.figure
    for phrase in speaker.phrases:
        printed = phrase.span.of(text) if not phrase.name or not _borrowed(phrase) else " ".join(phrase.name)
        if phrase.short and not (figure is not None and figure.person):  # "Orr (Labour)" is no short name
            printed += f" ({phrase.short})"
        forms.append(printed)
    if figure is not None:
        forms += [span.of(text) for span in figure.titled] if figure.person else []
        bare = kinds.BODIES | kinds.ROLES  # "Press TV" is never just "TV"
        forms += [
            " ".join(words)
            for words in sorted(figure.forms)
            if (folded(words)[-1:] != folded(words) or folded(words)[0] not in bare) and words[0][0] not in "'’"
        ]
    ready = list(dict.fromkeys(as_option(form) for form in forms if form.strip()))
    if figure is not None and not figure.person:
        ready = [form for form in ready if not any(_piece(form, whole, text) for whole in ready)]
    best = max(ready, key=lambda form: _fullness(form, figure))
    return [best, *(form for form in ready if form != best)]


def _piece(form: str, whole: str, text: str) -> bool:
    """ "Norte" of "Linha do Norte", which never stands alone."""
    before, _, rest = whole.casefold().rpartition(f" {form.casefold()}")
    if not before or rest or not (begins_small(form[:1].lower() + form[1:]) or before.split()[-1] in PARTICLES):
        return False
    folded_text = text.casefold()
    return folded_text.count(form.casefold()) == folded_text.count(whole.casefold())


def _borrowed(phrase: Phrase) -> bool:
    """Whether the words before the name mean nothing on their own: "her lawyer", "another eyewitness"."""
    first = phrase.core[0]
    lower = [token.lower_ for token in phrase.core]
    person = phrase.named is not None and phrase.named.root.ent_type_ == "PERSON"
    if person and first.tag_ == "DT" and not {*lower} & (kinds.ROLES | kinds.PEOPLE | kinds.BODIES):
        return True  # "a defensive Obama"
    if person and first.lower_ in {"a", "an"} and not {*lower} & (kinds.ROLES - kinds.HONORIFICS):
        return True  # "an exasperated Cllr Lund"
    return (
        first.pos_ == "PRON" or first.tag_ in {"PRP$", "WP$"} or first.lower_ in {"another", "fellow", "even", "also"}
    )


#: "Harland Corp <HLD.L>", "according to the the report".
_TICKER = re.compile(r" <[A-Z.&-]+>?$")
_TWICE = re.compile(r"^([Tt]he) the\b")
#: "A complaint by a rowers’ group in 2021": the year is no part of its name.
_YEAR = re.compile(r"(?<=[a-z]) in (?:19|20)\d\d$")
#: "... will move, according to the authorities, who say that homes are built": the "who" is the authorities.
_ON_WHOSE_WORD = re.compile(r"^according to (?=\w)", re.IGNORECASE)


def as_option(form: str) -> str:
    """As it stands alone: one line, no mark at the end, a capital first."""
    plain = " ".join(form.replace("’s ", "'s ").split()).strip(' ,;:–—-"“”')
    plain = _YEAR.sub("", _TWICE.sub(r"\1", _TICKER.sub("", _ON_WHOSE_WORD.sub("", plain))))
    if plain.count(")") > plain.count("("):
        plain = plain.rstrip(") ")
    return plain[:1].upper() + plain[1:]


def _fullness(form: str, figure: Figure | None) -> tuple[int, int, int]:
    words = form.split()
    if figure is None:
        return (1, 0, -len(words))
    whole = set(folded(figure.words)) <= set(folded(tuple(words)))
    return (int(whole), int(len(words) <= 9), len(words))


def _naming(speaker: Speaker) -> Naming:
    if speaker.figure is not None:
        return Naming.NAMED_PERSON if speaker.figure.person else Naming.NAMED_ORGANISATION
    phrase = speaker.phrases[0]
    head = phrase.head
    first = phrase.core[0].lower_
    if head.lower_ in UNTRACEABLE or (len(phrase.core) == 1 and head.lower_ in VAGUE) or head.pos_ == "PRON":
        return Naming.UNTRACEABLE
    identified = any(token.ent_type_ in PLACE_LABELS or token.pos_ == "PROPN" for token in phrase.core)
    if _body(head) and head.lower_ not in kinds.MEDIA and identified and first not in {"a", "an", "some"}:
        return Naming.NAMED_ORGANISATION
    if not animate(head):
        return Naming.NAMED_ORGANISATION if identified and not _only_seen(phrase) else Naming.UNTRACEABLE
    if plural(phrase) or _body(head) or head.lower_ in _COLLECTIVES:
        return Naming.UNNAMED_GROUP if head.lower_ not in DOCUMENTS else Naming.UNTRACEABLE
    return Naming.UNNAMED_PERSON


def _only_seen(phrase: Phrase) -> bool:
    """ "A list seen by the Harwick Post", "a departures board at Orrin Station": the name is not the author's."""
    if display(phrase.head):
        return True
    seen = (t for t in phrase.head.children if t.dep_ == "acl" and t.lower_ in _SEEN)
    return phrase.core[0].lower_ in {"a", "an"} and any(True for _ in seen)


_SEEN = listed("seen obtained reviewed viewed acquired leaked passed sent shown given")


def animate(head: Token) -> bool:
    """Whether the head of a description can name somebody who speaks."""
    if display(head):
        return False
    return head.tag_ == "NNPS" or kinds.animate(head.lemma_.lower()) or kinds.animate(head.lower_.removesuffix("s"))


def _coarse(speaker: Speaker, naming: Naming, kind: SourceKind, words: Sequence[str]) -> str:
    if naming is Naming.NAMED_PERSON:
        return "person"
    if speaker.figure is None and not animate(speaker.phrases[0].head):
        return "group" if speaker.phrases[0].head.lower_ in UNTRACEABLE else "document"
    if speaker.figure is not None:
        return "document" if kind is SourceKind.DOCUMENT else "outlet" if kinds.outlet(words) else "organisation"
    if naming is Naming.UNNAMED_PERSON:
        return "person"
    if naming is Naming.NAMED_ORGANISATION:
        return "organisation"
    return "document" if kind is SourceKind.DOCUMENT else "group"
