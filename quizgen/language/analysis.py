"""Article in, one Doc over its whole text out, analysed block by block."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc, Token

from quizgen.language.roles import FACTORY
from quizgen.model import Article, Section

READ = frozenset({Section.HEADLINE, Section.STANDFIRST, Section.CAPTION, Section.BODY})

# The treebanks that parsers learn from have straight marks and no line breaks; each of these is one character for one,
# so every offset stays true.
PLAIN = str.maketrans("“”„‘’\n\r\t\u00a0", '"""\'\'    ')


def analyse(nlp: Language, article: Article) -> Doc:
    """The article analysed: `doc.text == article.text`, and every block that readers read has sentences, Universal
    Dependencies, lemmas and entities; `doc.spans["roles"]` holds source, cue and content.

    Blocks are analysed one by one: a sentence never runs over a paragraph's end. White space is attached to the word
    before it. Blocks that nobody reads (bylines, datelines, boilerplate) become one bare token each.
    """
    spans = [block.span for block in article.blocks if block.section in READ and block.span.of(article.text).strip()]
    columns = _Columns(article.text)
    with nlp.select_pipes(disable=[FACTORY]):
        for span, part in zip(spans, nlp.pipe(span.of(article.text).translate(PLAIN) for span in spans), strict=True):
            columns.add_unread(span.start)
            columns.add_read(part, span.start)
    columns.add_unread(len(article.text))
    doc = columns.doc(nlp)
    doc.user_data["blocks"] = spans
    tagged: Doc = nlp.get_pipe(FACTORY)(doc)
    return tagged


@dataclass
class _Columns:
    """The columns of a Doc under construction, one entry a token; `end` is how much of the text they cover."""

    text: str
    end: int = 0
    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    ents: list[str] = field(default_factory=list)

    def add_read(self, part: Doc, offset: int) -> None:
        """The tokens of an analysed block that begins at `offset`."""
        kept = [token for token in part if not token.is_space]
        places: dict[int, int] = {}
        for token in kept:
            self._add_gap(offset + token.idx)
            places[token.i] = len(self.words)
            self._add(token.text_with_ws.rstrip() or token.text, token=token)
        for token in kept:
            self.heads[places[token.i]] = places.get(token.head.i, places[token.i])

    def add_unread(self, until: int) -> None:
        """Text that is not analysed: white space, and what stands between it as one bare token."""
        between = self.text[self.end : until]
        bare = between.strip()
        if bare:
            self._add_gap(self.end + between.index(bare))
            self._add(bare)
        self._add_gap(until)

    def _add_gap(self, until: int) -> None:
        gap = self.text[self.end : until]
        if gap.startswith(" ") and self.words and not self.words[-1].isspace():
            self.spaces[-1] = True
            self.end += 1
            gap = gap[1:]
        if gap:
            self._add(gap, head=max(0, len(self.words) - 1))

    def _add(self, word: str, *, token: Token | None = None, head: int | None = None) -> None:
        word = self.text[self.end : self.end + len(word)]
        self.end += len(word)
        self.words.append(word)
        self.spaces.append(False)
        self.tags.append(token.tag_ if token else "")
        self.pos.append(token.pos_ if token else "SPACE" if word.isspace() else "X")
        self.morphs.append(str(token.morph) if token else "")
        self.lemmas.append(token.lemma_ if token else word)
        self.heads.append(len(self.heads) if head is None else head)
        self.deps.append(token.dep_ if token else "dep")
        self.ents.append(f"{token.ent_iob_}-{token.ent_type_}" if token and token.ent_type_ else "O")

    def doc(self, nlp: Language) -> Doc:
        return Doc(
            nlp.vocab,
            words=self.words,
            spaces=self.spaces,
            tags=self.tags,
            pos=self.pos,
            morphs=self.morphs,
            lemmas=self.lemmas,
            heads=self.heads,
            deps=self.deps,
            ents=self.ents,
        )
