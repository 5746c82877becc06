"""A description that tells a new thing of somebody known in, whom it tells it of out.

"Ada Orr has attacked the plan. / The prime minister said" takes up the one with whom the report begins; "the retired
bus driver", "the disgruntled father-of-four" and "the 42-year-old" are the only person whose story it tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Section, Span
from quizgen.reading.grammar.phrases import Phrase
from quizgen.reading.reference.meant import titled
from quizgen.reading.reference.whom import Pronouns
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.kinds import listed

_PARENT = re.compile(r"(mum|mom|mother|gran|grandmother|dad|father|grandad|grandfather|parent)-of-[\w-]+$")
_WOMEN = listed("mum mom mother gran grandmother grandma nan")
_MEN = listed("dad father grandad granddad grandfather")
_AGE = re.compile(r"\b[Tt]he (\d{1,3})-year\Z")
_LONGEST = 20
#: What is told of somebody's life or mood belongs to the one whose story it is, not to who did a part in it.
_LIVES = listed(
    "retired fed-up disgruntled angry furious frustrated heartbroken devastated distraught outraged worried concerned "
    "proud delighted shocked upset stunned grieving married divorced widowed unlucky terrified exhausted horrified"
)
#: Who is named so may be somebody whom everybody knows and whom the sentence names for the first time.
_NOT_LEADING = listed(
    "spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel witness eyewitness resident judge "
    "official aide source adviser advisor driver officer detective inspector analyst economist expert doctor "
    "prosecutor reporter journalist correspondent commentator survivor student"
)
_OLD = listed("former ex late deputy shadow vice assistant acting new next then")


class Protagonist:
    """Tells whom a description means that gives an office, a trade, an age or a mood of which nothing was told."""

    def __init__(self, doc: Doc, article: Article, cast: Cast, pronouns: Pronouns) -> None:
        self.doc, self.article, self.cast, self.pronouns = doc, article, cast, pronouns

    def meant(self, phrase: Phrase) -> Figure | None:
        """The one person, or None where anybody else may be meant."""
        core = phrase.core
        if core[0].lower_ != "the" or not 2 <= len(core) <= 12:
            return None
        return self._leads(phrase) or self._told_of(phrase)

    # --------------------------------------------------------------------------------- who begins the report

    def _leads(self, phrase: Phrase) -> Figure | None:
        """ "Ada Orr has attacked the plan. / The prime minister said": the only one whom the first sentence leads with,
        where the second begins with an office that nobody is told to hold."""
        head = phrase.head
        # the deputy prime minister does not hold the office of "the prime minister"
        held = any(head.lower_ in figure.roles and not figure.roles & _OLD for figure in self.cast.figures)
        if head.lower_ not in kinds.ROLES - _NOT_LEADING or held or {t.lower_ for t in phrase.core} & _OLD:
            return None
        first = self._first_sentence()
        if first is None or not head.dep_.startswith("nsubj") or any(token.i > head.i for token in phrase.core):
            return None
        following = self._after(first, phrase.core[0])
        figure = self._subject(first)
        if (
            figure is None
            or not following
            or figure.roles & (kinds.ROLES - kinds.HONORIFICS)
            or not self._heads(figure)
        ):
            return None
        figure.roles.add(head.lower_)
        return figure

    def _first_sentence(self) -> DocSpan | None:
        """The sentence that opens the running text."""
        block = next((b for b in self.article.blocks if b.section is Section.BODY), None)
        opening = self.doc.char_span(block.span.start, block.span.start + 1, alignment_mode="expand") if block else None
        return opening[0].sent if opening is not None else None

    def _after(self, first: DocSpan, word: Token) -> bool:
        """Whether the word opens the next sentence, or stands after words that are only quoted."""
        between = self.doc[first.end : word.i]
        return word.i >= first.end and not any(
            token.is_alpha and not self.pronouns.is_quoted(token.idx) for token in between
        )

    def _subject(self, sentence: DocSpan) -> Figure | None:
        """The person with a whole name who is the subject of the sentence, alone in that."""
        found = [
            figure
            for figure in self._people()
            for mention in figure.mentions
            if sentence.start_char <= mention.start < sentence.end_char and self.pronouns.heads(mention)
        ]
        root = [child for child in sentence.root.children if child.dep_.startswith("nsubj")]
        whole = len(found) == 1 and len(root) == 1 and len(found[0].words) > 1
        if not whole or any(child.dep_ == "conj" for child in root[0].children):
            return None
        name = next(m for m in found[0].mentions if sentence.start_char <= m.start < sentence.end_char)
        at = self.doc.char_span(*name, alignment_mode="expand")
        return found[0] if at is not None and titled(at.root) == root[0] else None

    def _heads(self, figure: Figure) -> bool:
        """Whether the headline names the person, where there is one."""
        heads = [b.span for b in self.article.blocks if b.section is Section.HEADLINE]
        return not heads or any(figure.words[-1] in span.of(self.article.text) for span in heads)

    # --------------------------------------------------------------------------------- whose story it is

    def of_that_age(self, phrase: Phrase) -> Figure | None:
        """ "The 42-year-old said": the only person of whom the text gives that age."""
        end = phrase.span.end
        told = _AGE.search(self.article.text[max(0, end - _LONGEST) : end].removesuffix("-old"))
        told = told if "-year-old" in self.article.text[max(0, end - _LONGEST) : end + len("-old")] else None
        if told is None:
            return None
        found = [figure for figure in self._people() if any(self._aged(m, told.group(1)) for m in figure.mentions)]
        return found[0] if len(found) == 1 else None

    def _aged(self, mention: Span, age: str) -> bool:
        """ "Ada Orr, 42," "Ada Orr (42)", "Ada Orr, aged 42": not "Ada Orr, 42nd Street"."""
        after = self.article.text[mention.end : mention.end + 12]
        return re.match(rf"(?:, (?:aged )?{age}[,.]| \((?:aged )?{age}\))", after) is not None

    def _told_of(self, phrase: Phrase) -> Figure | None:
        """ "The retired bus driver says": the only person with a name who has spoken, and who spoke last."""
        spoke = self.pronouns.last[0] if len(self.pronouns.last) == 1 else None
        figure = spoke.figure if spoke is not None else None
        words = phrase.core[1:].text.casefold().replace(" - ", "-")
        last = words.split()[-1] if words else ""
        parent = _PARENT.search(words)
        sex = "f" if {parent.group(1) if parent else last} & _WOMEN else "m" if parent or last in _MEN else ""
        if (
            figure is None
            or not figure.person
            or len(figure.words) < 2
            or figure.gender not in ("", sex or figure.gender)
        ):
            return None
        alive = {*words.split()} & _LIVES and phrase.head.lower_ in kinds.ROLES | kinds.PEOPLE | _WOMEN | _MEN
        if not (parent or alive or last == "pensioner") or any(t.pos_ == "PROPN" for t in phrase.core):
            return None
        others = {id(s.figure) for s in self.pronouns.speakers.values() if s.figure is not None and s.person}
        if (
            others != {id(figure)}
            or self._told_before(phrase)
            or any(self._acts(f, phrase, sex) for f in self._people() if f is not figure)
        ):
            return None
        return figure

    def _told_before(self, phrase: Phrase) -> bool:
        """Whether the text tells of "a bus driver" before: that may be another."""
        if phrase.head.lower_ in _WOMEN | _MEN:
            return False
        return any(
            token.lower_ == phrase.head.lower_ and self.article.section_at(token.idx) is Section.BODY
            for token in self.doc[: phrase.core.start]
        )

    def _acts(self, figure: Figure, phrase: Phrase, sex: str) -> bool:
        """Whether somebody else whom it fits does or says something before, outside quotation marks."""
        if sex and figure.gender not in ("", sex):
            return False
        return any(
            m.start < phrase.span.start and not self.pronouns.is_quoted(m.start) and self.pronouns.heads(m)
            for m in figure.mentions
        )

    def _people(self) -> Iterator[Figure]:
        return (figure for figure in self.cast.figures if figure.person and not figure.place)
