"""Doc in, mentions of bodies, countries, groups of people and things out: "it", "its", "the company" and "they"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Article, Mention, MentionKind, Span
from quizgen.reading.reference.bodies_again import Bodies, country
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.going_on import Speaker
from quizgen.reading.reference.groups_again import Group, Groups
from quizgen.reading.reference.nameless_again import NamelessBodies
from quizgen.reading.reference.others_apart import OthersApart
from quizgen.reading.sources.cast import Cast, Figure


class Several:
    """What stands for more than one person, looked up by the word."""

    def __init__(
        self,
        doc: Doc,
        article: Article,
        cast: Cast,
        chains: Chains,
        quoted: Sequence[Span],
        speaking: Mapping[int, Speaker],
    ) -> None:
        self._bodies = Bodies(doc, article, cast, quoted)
        self._groups = Groups(doc, article, chains, quoted)
        self._figures: dict[int, tuple[Span, Figure]] = {
            place: (one.span, one.figure) for place, one in self._bodies.find().items()
        }
        self._people: dict[int, Group] = self._groups.find()
        for place, speaker in speaking.items():
            if speaker.figure is not None and speaker.figure.person:
                continue
            if speaker.figure is not None:
                self._figures[place] = (speaker.span, speaker.figure)
            elif (group := self._groups.at(speaker.span)) is not None:
                self._people[place] = group

        self._nameless = NamelessBodies(doc, article, chains, OthersApart(doc, article, cast, quoted)).find()

    def kind(self, token: Token) -> MentionKind | None:
        if token.i in self._figures:
            return MentionKind.PLACE if country(self._figures[token.i][1]) else MentionKind.BODY
        if token.i in self._people:
            return MentionKind.GROUP
        return MentionKind.THING if token.i in self._nameless else None

    def mention(self, token: Token, kind: MentionKind, number: int) -> Mention:
        if kind is MentionKind.GROUP:
            group = self._people[token.i]
            named, words, rivals = group.span, group.words, tuple(self._groups.rivals(token, group))
        elif kind is MentionKind.THING:
            named, words, rivals = self._nameless[token.i]
        else:
            named, figure = self._figures[token.i]
            words, rivals = " ".join(figure.words), tuple(self._bodies.rivals(token, figure))
        start = token.left_edge.idx if token.tag_ == "NN" else token.idx
        return Mention(
            id=f"M{number}",
            span=Span(start, token.idx + len(token.text)),
            sentence=Span(token.sent.start_char, token.sent.end_char),
            kind=kind,
            antecedent=words,
            named=named,
            rivals=rivals,
            leads=True,
        )
