"""Raw text, HTML, docx or PDF in, an Article out: headline, standfirst, byline, dateline, body, captions, boilerplate.

`from_text` takes any text and never refuses; `Article.text` is the text unchanged. `from_file` takes a file's name and
bytes and raises UnreadableFile when they cannot be turned into text. `pasted` makes a form's text fit to be kept; in
it, as in a plain-text file, entities of HTML become letters. Whether a quiz can be made from an article is another
question: `usable(article)` raises the ArticleError that says why not. Every part of the text with a letter or a digit
stands in exactly one block.
"""

from __future__ import annotations

from quizgen.article import entities
from quizgen.article.dates import whole_date
from quizgen.article.files import from_bytes
from quizgen.article.menus import menus_below
from quizgen.article.paragraphs import paragraphs
from quizgen.article.second import second_headline
from quizgen.article.sections import blocks
from quizgen.article.usability import INVISIBLE, LONGEST, usable
from quizgen.model import Article, Section

__all__ = ["LONGEST", "from_file", "from_text", "left_out", "pasted", "usable"]

_DATED = (Section.DATELINE, Section.BYLINE)  # "By Nora Finch, 13 May 2026"


def from_text(text: str, *, headline: str = "") -> Article:
    """The article in `text`, which is kept unchanged: all offsets are offsets into it.

    `headline` is the headline, where it is known; otherwise it is looked for. Nothing is refused here: line breaks of
    all kinds, control characters and unpaired surrogates stay where they are (`usable` refuses the last two).
    """
    found = tuple(blocks(text, list(paragraphs(text)), headline=headline))
    days = (whole_date(block.span.of(text)) for block in found if block.section in _DATED)
    return Article(text=text, blocks=found, published=next((day for day in days if day), None))


def left_out(article: Article) -> str:
    """What of the text no quiz is made from, though it is an article, as one sentence; "" when there is nothing."""
    spans = list(paragraphs(article.text))
    lines = [" ".join(span.of(article.text).split()) for span in spans]
    first = next(iter(article.body), None)
    body = next((place for place, span in enumerate(spans) if first is not None and span.contains(first)), len(spans))
    second = second_headline(lines, body)
    if second is None or article.section_at(spans[second].start) is not Section.BOILERPLATE:
        return ""
    return (
        f"This looks like two articles, and only the first is asked about: paste the second, “{lines[second]}”, "
        "by itself for a quiz of its own, or paste all of it again without that line if it is one article."
    )


def pasted(text: str) -> str:
    """What a form field holds, made fit to be kept: line breaks as browsers mean them, without invisible characters.

    Call it once, before `from_text`: it changes offsets. Zero-width spaces, soft hyphens, bidirectional overrides and
    what `usable` would refuse are dropped; nobody can see them to delete them. Entities of HTML become their letters,
    and a menu of links that was copied into a sentence stands below its paragraph.
    """
    return menus_below(INVISIBLE.sub("", entities.letters(text).replace("\r\n", "\n").replace("\r", "\n")))


def from_file(name: str, data: bytes) -> Article:
    """The article in a file: .txt (any text), .html, .htm, .docx or .pdf.

    The text of a plain-text file is kept as it is (a byte order mark is not text), but for entities of HTML, which
    become their letters, and for menus of links inside a sentence, which are set below its paragraph: all offsets are
    into `Article.text`. Raises UnreadableFile when the content is not what the name says, is damaged, protected, or
    holds no text.
    """
    text, headline = from_bytes(name, data)
    return from_text(menus_below(text), headline=headline)
