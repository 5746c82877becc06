"""Article in, one Doc over its whole text out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc

from quizgen.errors import ArticleTooLong
from quizgen.model import Article, Section, Span

READ = frozenset({Section.HEADLINE, Section.STANDFIRST, Section.CAPTION, Section.SPEAKER, Section.BODY})


def analyse(nlp: Language, article: Article) -> Doc:
    """The article analysed: `doc.text == article.text`, and every block that readers read has sentences, Universal
    Dependencies, lemmas and entities; `doc.spans["roles"]` holds source, cue and content, `doc.spans["coreference"]`
    pairs of a word and the earlier word that names the same.

    A sentence never runs over a block's end. Blocks that nobody reads (bylines, datelines, boilerplate) become one bare
    token each. `doc.user_data["blocks"]` are the spans of the others. Raises ArticleTooLong beyond `nlp.max_length`.
    """
    if len(article.text) > nlp.max_length:
        raise ArticleTooLong(
            f"The text has {len(article.text):,} characters; quizgen reads at most {nlp.max_length:,}: shorten it."
        )
    blocks = [block.span for block in article.blocks if block.section in READ and block.span.of(article.text).strip()]
    words = _Words()
    words.add_article(nlp, article.text, blocks)
    doc = Doc(nlp.vocab, words=words.texts, spaces=words.spaces)
    for place in words.begins:
        if place < len(doc):
            doc[place].is_sent_start = True
    doc.user_data["blocks"] = blocks
    doc = nlp(doc)
    for place in words.unread:  # another's pipeline reads them all the same
        doc[place].pos_, doc[place].tag_, doc[place].dep_ = "X", "", "dep"
    doc.set_ents([entity for entity in doc.ents if words.unread.isdisjoint(range(entity.start, entity.end))])
    return doc


@dataclass
class _Words:
    """The tokens of a Doc under construction: which follow a blank, begin a block, or are not to be read."""

    texts: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    unread: set[int] = field(default_factory=set)

    def add_article(self, nlp: Language, text: str, blocks: Sequence[Span]) -> None:
        """The blocks word by word, and what stands between them, white space apart, as one token each time."""
        end = 0
        for block in blocks:
            self._add_between(text[end : block.start])
            self.begins.append(len(self.texts))
            for token in nlp.make_doc(block.of(text)):
                if token.is_space:
                    self._add_gap(token.text)
                else:
                    self._add(token.text)
                if token.whitespace_:
                    self._add_gap(" ")
            end = block.end
        self.begins.append(len(self.texts))
        self._add_between(text[end:])

    def _add_between(self, between: str) -> None:
        bare = between.strip()
        before, _, after = between.partition(bare) if bare else (between, "", "")
        self._add_gap(before)
        if bare:
            self.begins.append(len(self.texts))
            self.unread.add(len(self.texts))
            self._add(bare)
            self._add_gap(after)

    def _add_gap(self, gap: str) -> None:
        """White space between words: one blank belongs to the word before it."""
        if gap.startswith(" ") and self.texts and not self.texts[-1].isspace() and not self.spaces[-1]:
            self.spaces[-1] = True
            gap = gap[1:]
        if gap:
            self._add(gap)

    def _add(self, word: str) -> None:
        self.texts.append(word)
        self.spaces.append(False)
