"""A pronoun that speaks ("he said") in, whom it means out; nobody where the signs do not agree.

Two signs are asked: the chain of links of the language pipeline, and the order in which the article names people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Span
from quizgen.reading.attributions import quotes
from quizgen.reading.reference import bodies_by_order, persons_by_order
from quizgen.reading.reference.chains import SURE, Chains
from quizgen.reading.reference.meant import GENDER, Meant, are_many, named_at, opposite, same_one, sex_of, titled
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.profiles import Speaker

_PRONOUNS = frozenset({*GENDER, "they", "it"})
#: "A caller blamed the council. / “You are right,” she said.": it is not the caller who says so.
_REPLY = re.compile(r"\W{1,2}(?:Yes|No|You(?:[’']re| are) right)\b")
_VERY = 0.9  # a link as likely as this outweighs whoever is named in passing


class Pronouns:
    """Tells whom a pronoun means. `speakers` are those known so far, `last` those of the attribution before."""

    def __init__(self, doc: Doc, article: Article, cast: Cast, chains: Chains, speakers: Mapping[str, Speaker]) -> None:
        self.doc, self.article, self.cast, self.chains, self.speakers = doc, article, cast, chains, speakers
        self.last: list[Speaker] = []
        self.known: dict[int, Meant] = {}  # whom the pronouns so far mean
        self.unknown: set[int] = set()  # those of which it is not certain
        paragraphs = [block.span for block in article.blocks]
        self.quoted = [quotation.inner for quotation in quotes.find(article.text, paragraphs) if quotation.depth == 0]

    def meant(self, token: Token) -> Meant | None:
        """Whom "he", "she", "they" or "it" means."""
        if token.lower_ not in _PRONOUNS:
            return None
        found = self._goes_on_speaking(token) or self._again(token) or self._weighed(token)
        found = found or persons_by_order.who(token, self) or bodies_by_order.who(token, self)
        if found is not None:
            self.known[token.i] = found
        else:
            self.unknown.add(token.i)
        return found

    def _again(self, token: Token) -> Meant | None:
        """Whom the same pronoun before meant, where the two are very surely one: "He added ... / He also stressed"."""
        for before, likely in self.chains.of(token):
            if before.lower_ != token.lower_ or likely < SURE:
                return None
            if before.i in self.known:
                return self.known[before.i]
        return None

    def _goes_on_speaking(self, token: Token) -> Speaker | None:
        """Who speaks in the sentence before, of whom this one tells what else was said: "Orr said so. But he added".

        Nobody else who fits may be named since, but as one of whom the speaker tells: "Orr said that Lund had left."
        """
        spoke = self.previous(token) or self._spoke_before_words(token)
        if spoke is None or token.lower_ not in GENDER or not token.dep_.startswith("nsubj"):
            return None
        if not spoke.person or (gender := sex_of(spoke)) not in ("", GENDER[token.lower_]):
            return None
        linked, _ = self.chains.owner(token, [(one, named_at(one)) for one in self.everyone()])
        if linked is not None and same_one(linked, spoke):
            return spoke
        last = spoke.mentions[-1]
        since = [
            mention
            for one in self.everyone()
            if not same_one(one, spoke) and self._agrees(token, one)
            for mention in self._said_of(one)
            if last.end <= mention.start < token.idx
        ]
        if gender == "" and since:
            return None
        far = linked is not None and any(self.block(m.start) == self.block(token.idx) for m in self._said_of(linked))
        return None if far or any(self.heads(mention) for mention in since) else spoke

    def heads(self, mention: Span) -> bool:
        """Whether the one named there is the subject of a main clause, not of what somebody said."""
        found = self.doc.char_span(*mention, alignment_mode="expand")
        head = titled(found.root) if found is not None else None
        return head is not None and head.dep_.startswith("nsubj") and head.head.dep_ in {"ROOT", "conj", "parataxis"}

    def _weighed(self, token: Token) -> Meant | None:
        """Whom the rule and the link both tell, or the one of them that outweighs the other."""
        ruled = self._person(token) if token.lower_ in GENDER else self._body(token)
        linked, other = self.chains.owner(token, [(one, named_at(one)) for one in self.everyone()])
        if linked is not None and opposite(token, linked):
            linked = None  # "he" that is linked to Claudia Lund: the link proves nothing
        if linked is None:
            # the chain comes to "the driver", not to whom the rule would name
            return ruled if ruled is not None and not other and self._proven(token, ruled) else None
        if not self._agrees(token, linked):
            return None
        if ruled is not None and not same_one(ruled, linked) and self._just_spoke(token, ruled, linked):
            return ruled
        if ruled is not None and not same_one(ruled, linked) and self._just_acted(token, ruled, linked):
            return ruled
        sure = not self._rivals(token, linked) if ruled is None else same_one(ruled, linked)
        return linked if sure else None

    def _just_spoke(self, token: Token, ruled: Meant, linked: Meant) -> bool:
        """ "Dr Orr said in a letter that she was worried. “It must stop,” she wrote.": a link to somebody of an earlier
        paragraph does not outweigh whom the last sentence of this one lets speak."""
        spoke, block = self.previous(token), self.block(token.idx)
        away = all(self.block(m.start) != block for m in linked.mentions if m.end <= token.idx)
        return away and spoke is not None and same_one(spoke, ruled) and sex_of(ruled) == GENDER.get(token.lower_, "-")

    def _just_acted(self, token: Token, ruled: Meant, linked: Meant) -> bool:
        """ "Lord Orr has given no orders. He said he would wait.": nor does a link to somebody of an earlier paragraph
        outweigh the subject of the sentence before."""
        block, start = self.block(token.idx), token.sent.start
        away = all(self.block(m.start) != block for m in linked.mentions if m.end <= token.idx)
        if not away or not start or sex_of(ruled) != GENDER.get(token.lower_, "-"):
            return False
        before = self.doc[start - 1].sent
        acts = (m for m in self._said_of(ruled) if before.start_char <= m.start < before.end_char)
        return token.i - start < 3 and self.block(before.start_char) == block and any(self.heads(m) for m in acts)

    def _proven(self, token: Token, one: Meant) -> bool:
        """Whether a second sign tells that the pronoun means this one: "Clinton" may be a woman.

        The gender of the name, a link that is less than sure, or the sentence just before, whose subject this one is:
        "Birgit Okoro disagreed. “It was late,” she said."
        """
        if token.lower_ not in GENDER or sex_of(one) != "":
            return True
        figure = one if isinstance(one, Figure) else one.figure
        block = self.block(token.idx)
        near = [m for m in self._said_of(one) if self.block(m.start) == block and m.end <= token.idx]
        name = self.doc.char_span(*max(near), alignment_mode="expand") if near else None
        if figure is None or len(figure.words) < 2 or name is None:
            return False
        head = titled(name.root)
        if any(_stranger(word, head, name) for word in self.doc[head.sent.start : token.i]):
            return False  # "Okke Brand met the driver. He said"
        linked = next((True for word, _ in self.chains.of(token) if word.pos_ != "PRON"), False)
        return self.chains.comes_to(token, named_at(one)) if linked else head.dep_.startswith("nsubj")

    def _rivals(self, token: Token, one: Meant) -> bool:
        """ "Paul Harding met Daniel Moore. He said": whether somebody else who fits was named since the sentence in
        which this one was named last. Where the link is very likely only another who did something there is a rival.
        """
        last = max((mention.start for mention in one.mentions if mention.end <= token.idx), default=token.idx)
        named = self.doc.char_span(last, last + 1, alignment_mode="expand")
        start = named[0].sent.start_char if named is not None else last
        clear = self.chains.likely(token) >= _VERY
        return any(
            not same_one(other, one)
            and self._agrees(token, other)
            and any(start <= m.start < token.idx and not (clear and self.aside(m)) for m in self._said_of(other))
            for other in self.everyone()
        )

    def _said_of(self, one: Meant) -> list[Span]:
        """Where somebody is named outside quotation marks: “Hale must go,” he said: he is not Hale."""
        return [mention for mention in one.mentions if not any(span.contains(mention) for span in self.quoted)]

    def aside(self, mention: Span) -> bool:
        """Whether the one named there is neither the subject of a main clause nor one whom it takes for its object."""
        found = self.doc.char_span(mention.start, mention.end, alignment_mode="expand")
        head = titled(found.root) if found is not None else None
        acts = head is not None and head.dep_.startswith(("nsubj", "obj", "iobj", "conj", "dep", "ROOT"))
        return head is not None and not (acts and head.head.dep_ in {"ROOT", "conj", "parataxis"})

    def everyone(self) -> Iterator[Meant]:
        """Whom a pronoun may mean: all but a bare surname that two people bear."""
        for figure in self.cast.figures:
            if len(figure.words) > 1 or self.cast.called(figure.words) is figure:
                yield figure
        yield from self.speakers.values()

    def _agrees(self, token: Token, one: Meant) -> bool:
        """Whether gender and number allow the pronoun to mean them."""
        if token.lower_ in GENDER:
            return one.person and sex_of(one) in ("", GENDER[token.lower_])
        figure = one if isinstance(one, Figure) else one.figure
        if one.person or (figure is not None and figure.place):
            return False
        return figure is not None or are_many(one) == (token.lower_ == "they")

    def _body(self, token: Token) -> Speaker | None:
        """The body or group that spoke before; "they" of one body where it goes on: "The board says so. They say"."""
        previous = self.previous(token) or self._spoke_above(token)
        if previous is None or previous.person:
            return None
        goes_on = previous.figure is not None and token.i - token.sent.start < 2
        return previous if token.lower_ == ("they" if are_many(previous) else "it") or goes_on else None

    def _spoke_above(self, token: Token) -> Speaker | None:
        """Where the pronoun opens a paragraph, the body that alone speaks in the one before, in its last sentence."""
        block = self.block(token.idx)
        spoke = self._spoke_at_end(token) if token.idx == self.article.blocks[block].span.start else None
        others = (one for one in self.speakers.values() if one is not spoke and not one.person)
        rival = any(self.block(mention.start) == block - 1 for one in others for mention in one.mentions)
        return None if rival else spoke

    def _person(self, token: Token) -> Meant | None:
        """The only person in the paragraph before the pronoun, else the one who spoke last with nobody since."""
        place, gender = self.block(token.idx), GENDER[token.lower_]
        for back in (0, 1):
            seen: dict[int, int] = {}
            meant: dict[int, Meant] = {}
            everyone: list[Meant] = [*self.cast.figures, *self.speakers.values()]
            for one in everyone:
                if not one.person or (isinstance(one, Speaker) and one.figure is not None):
                    continue
                ends = [m.end for m in self._said_of(one) if self.block(m.start) == place - back and m.end <= token.idx]
                if ends and sex_of(one) in ("", gender):
                    seen[id(one)], meant[id(one)] = max(ends), one
            if len(seen) == 1:
                return next(iter(meant.values()))
            if len(seen) > 1:
                newest = meant[max(seen, key=lambda key: seen[key])]
                spoke = self.previous(token)
                same = spoke is not None and same_one(spoke, newest)
                if back == 0:
                    return spoke if same else None
                return newest if self._goes_on(token, newest) else None
        return None

    def _goes_on(self, token: Token, one: Meant) -> bool:
        """Whether it is the one who spoke before these words, and the pronoun fits."""
        spoke = self._spoke_before_words(token)
        return spoke is not None and same_one(spoke, one) and sex_of(one) == GENDER[token.lower_]

    def _spoke_before_words(self, token: Token) -> Speaker | None:
        """Where the paragraph opens with words, who alone speaks in the last sentence of the paragraph before.

        "Orr said the road was shut. / “It will stay shut,” he added."
        """
        block = self.article.blocks[self.block(token.idx)].span
        words = block.of(self.article.text)
        return self._spoke_at_end(token) if words[:1] in quotes.DOUBLE + "'" and not _REPLY.match(words) else None

    def _spoke_at_end(self, token: Token) -> Speaker | None:
        """Who alone speaks in the last sentence of the paragraph before."""
        block = self.article.blocks[self.block(token.idx)].span
        if len(self.last) != 1 or not self.last[0].mentions:
            return None
        last = self.last[0].mentions[-1]
        opening = self.doc.char_span(block.start, block.start + 1, alignment_mode="expand")
        place = opening[0].i - 1 if opening is not None else 0
        while place > 0 and self.doc[place].is_space:
            place -= 1
        start = self._said_from(self.doc[place].sent.start)
        same = self.block(last.start) == self.block(self.doc[place].idx)
        return self.last[0] if same and self.doc[start].idx <= last.start < block.start else None

    def previous(self, token: Token) -> Speaker | None:
        """The one source of the attribution before, when it stands in this or the last sentence of the paragraph."""
        if len(self.last) != 1 or not self.last[0].mentions:
            return None
        mention = self.last[0].mentions[-1]
        if self.block(mention.start) != self.block(token.idx):
            return None
        start = self._said_from(token.sent.start)
        before = self.doc[start - 1].sent.start_char if start else 0
        return self.last[0] if mention.start >= before else None

    def _said_from(self, start: int) -> int:
        """Where the sentence begins with which a quotation of several sentences begins: “It is shut. It will be,”"""
        while start and self.is_quoted(self.doc[start - 1].idx):
            start = self.doc[start - 1].sent.start
        return start

    def is_quoted(self, offset: int) -> bool:
        """Whether what stands at the offset stands between quotation marks."""
        return any(span.start <= offset < span.end for span in self.quoted)

    def block(self, offset: int) -> int:
        """The number of the block in which the offset stands, -9 where none does."""
        return next((n for n, b in enumerate(self.article.blocks) if b.span.start <= offset < b.span.end), -9)


def _stranger(word: Token, head: Token, name: DocSpan) -> bool:
    """Whether the word is a person without a name who does something or to whom something is done."""
    if word == head or word in name or word.tag_ not in {"NN", "NNP"}:
        return False
    person = word.ent_type_ == "PERSON" or word.lemma_.lower() in kinds.PEOPLE | kinds.ROLES
    return person and word.dep_.startswith(("nsubj", "obj", "iobj", "obl", "conj"))
