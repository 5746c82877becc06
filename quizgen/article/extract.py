"""The bytes of a docx, HTML or PDF file on standard input, its paragraphs as JSON on standard output.

`quizgen.article.files` runs this file as a child process with limits on time and memory, for a hostile file can make
any of these parsers hang. So it imports nothing of quizgen. What it prints:
{"paragraphs": [...], "headline": "..."}, or {"trouble": "what is wrong: what to do."}.
"""

from __future__ import annotations

import io
import json
import os
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

MEMORY = 1 << 30
PROCESSOR_SECONDS = 20
ZIP_ENTRIES, ZIP_BYTES, ZIP_RATIO = 500, 50 << 20, 100
PAGES = 100
TEXT = 1_000_000  # characters; far more than an article may have

# In an XML or HTML text these can only be damage; they are dropped because the text is ours, not the user's.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff\u00ad]")


class TroubleError(Exception):
    """What is wrong with the file and what to do, to stand after its name."""


class Extract(NamedTuple):
    paragraphs: list[str]
    headline: str = ""


# ------------------------------------------------------------------------------------------------ Word


def from_docx(data: bytes) -> Extract:
    """Every paragraph in order, those of tables and text boxes included; the one in style "Title" is the headline."""
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError
    from docx.oxml.ns import qn

    try:
        _refuse_bomb(data)
        body = Document(io.BytesIO(data)).element.body
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        raise TroubleError(
            "is not a Word document that can be read: save it again as .docx, or paste the text."
        ) from error
    headline, paragraphs = "", []
    for element in body.iter(qn("w:p")):
        if any(parent.tag.endswith("}Fallback") for parent in element.iterancestors()):
            continue  # a text box stands twice in the file, the second time for old programs
        text = _word_text(element, qn)
        style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        if not headline and style is not None and style.get(qn("w:val"), "").lower() == "title":
            headline = text.strip()
        paragraphs.append(text)
    return Extract(paragraphs, headline)


def _word_text(paragraph: Any, qn: Any) -> str:
    """The words of one paragraph, inserted ones too (python-docx leaves out what tracked changes inserted)."""
    marks = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
    parts = []
    for element in paragraph.iter():
        owner = next((above for above in element.iterancestors(qn("w:p"))), None)
        if owner is paragraph:
            parts.append((element.text or "") if element.tag == qn("w:t") else marks.get(element.tag, ""))
    return "".join(parts)


def _refuse_bomb(data: bytes) -> None:
    """Unpack in small pieces, counting, before any parser does; sizes that the file itself states may be lies."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if any(entry.flag_bits & 1 for entry in entries):
            raise TroubleError("is protected by a password: save it without one.")
        total = 0
        for entry in entries[: ZIP_ENTRIES + 1]:
            with archive.open(entry) as member:
                size = 0
                while piece := member.read(1 << 16):
                    size += len(piece)
                    total += len(piece)
                    if total > ZIP_BYTES or (size > 1 << 20 and size > ZIP_RATIO * max(1, entry.compress_size)):
                        raise TroubleError("unpacks to far more than an article needs: paste the text instead.")
        if len(entries) > ZIP_ENTRIES:
            raise TroubleError("has too many parts for an article: paste the text instead.")
        if "word/document.xml" not in archive.namelist():
            raise TroubleError("is not a Word document: save it as .docx, or paste the text.")


# ------------------------------------------------------------------------------------------------ HTML


def from_html(data: bytes) -> Extract:
    """The article on the page with its title, author and date; the page's whole text when no article stands out."""
    import trafilatura
    from lxml import etree
    from lxml import html as lxml_html
    from trafilatura.settings import Document

    found = trafilatura.bare_extraction(
        data,
        include_comments=False,
        include_tables=True,
        include_links=False,
        with_metadata=True,
        favor_recall=True,
        # the long search makes the first of January of a year that stands anywhere: "© 2025"
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if isinstance(found, Document) and found.text and len(found.text) > 200:
        # trafilatura puts one paragraph on a line
        paragraphs = [line for line in found.text.split("\n") if line.strip()]
        title = (found.title or "").strip()
        above = [title] if title and title not in paragraphs[:3] else []
        if found.author:
            above.append(f"By {found.author.replace('; ', ', ')}")
        if found.date:
            above.append(f"Published {found.date}")
        if above and above[0] != title:  # the title is in the text already: byline and date go below it
            place = paragraphs.index(title) + 1 if title in paragraphs[:3] else 0
            return Extract(paragraphs[:place] + above + paragraphs[place:], title)
        return Extract(above + paragraphs, title)
    parser = lxml_html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        tree = lxml_html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return Extract([])  # nothing in it that lxml could make an element of
    return Extract(list(_visible(tree)))


BLOCKS = frozenset(
    """address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hr html li main nav ol p pre section table td th tr ul br""".split()
)
HIDDEN = frozenset({"script", "style", "template", "noscript", "head", "svg", "select", "option", "button", "textarea"})


def _visible(tree: Any) -> Iterator[str]:
    """The text that a browser would show, one block element a paragraph."""
    parts: list[str] = []
    hidden = 0
    from lxml import etree

    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        hidden += (tag in HIDDEN) * (1 if event == "start" else -1)
        if tag in BLOCKS and parts:
            yield " ".join("".join(parts).split())
            parts = []
        text = element.text if event == "start" else element.tail
        if text and not hidden:
            parts.append(text)
    if parts:
        yield " ".join("".join(parts).split())


# ------------------------------------------------------------------------------------------------ PDF


class Line(NamedTuple):
    """One printed line: its text, where it stands (from the bottom of the page), and the size of its letters."""

    text: str
    page: int
    x: float
    y: float
    size: float


def from_pdf(data: bytes) -> Extract:
    """The printed lines joined to paragraphs; page numbers and running heads are left out."""
    from pypdf.errors import PyPdfError

    try:
        reader = _unlocked(data)
        if len(reader.pages) > PAGES:
            raise TroubleError(f"has {len(reader.pages)} pages: paste the text of one article.")
        lines = [line for number, page in enumerate(reader.pages) for line in _page_lines(page, number)]
        title = str((reader.metadata.title if reader.metadata else None) or "")
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise TroubleError("cannot be read (it may be damaged): open it, copy the text and paste it here.") from error
    return Extract(list(joined(_without_running_heads(lines))), title)


def _unlocked(data: bytes) -> Any:
    """A reader of the file, when it opens without a password. (Newer locks need a package that we do not install.)"""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    try:
        reader = PdfReader(io.BytesIO(data))
        opened = not reader.is_encrypted or bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError):
        opened = False
    if not opened:
        raise TroubleError("is protected by a password: save it without one, or paste the text.")
    return reader


def _page_lines(page: Any, number: int) -> Iterator[Line]:
    """The lines of one page in the order in which they are printed."""
    pieces: list[tuple[str, float, float, float]] = []

    def visit(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        if text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            scale = abs(tm[3] * cm[3]) or 1.0
            pieces.append((text, x, y, round(size * scale, 1)))
        elif text and pieces:
            pieces[-1] = (pieces[-1][0] + text, *pieces[-1][1:])

    page.extract_text(visitor_text=visit)
    words: list[str] = []
    at: tuple[float, float, float] | None = None
    for text, x, y, size in pieces:
        if at is not None and abs(y - at[1]) > 0.5 * max(size, at[2], 1.0):
            yield Line(" ".join("".join(words).split()), number, *at)
            words, at = [], None
        at = at or (x, y, size)
        words.append(text)
    if at is not None:
        yield Line(" ".join("".join(words).split()), number, *at)


def _without_running_heads(lines: list[Line]) -> list[Line]:
    """Without what stands on most pages at the same height (digits aside), and without bare page numbers."""
    pages = len({line.page for line in lines})
    repeated = Counter((re.sub(r"\d+", "0", line.text), round(line.y)) for line in lines)
    return [
        line
        for line in lines
        if line.text
        and not (pages > 2 and repeated[re.sub(r"\d+", "0", line.text), round(line.y)] > 0.5 * pages)
        and not re.fullmatch(r"(?:page\s+)?\d{1,3}(?:\s+(?:of|/)\s+\d{1,3})?", line.text, re.I)
    ]


def joined(lines: list[Line]) -> Iterator[str]:
    """Lines joined to paragraphs: by the space between lines, the size of letters, and how full a line is."""
    steps = [above.y - below.y for above, below in pairwise(lines) if above.page == below.page]
    size = _typical([line.size for line in lines]) or 12.0
    leading = (_typical([step for step in steps if step > 1]) or 1.2 * size) / size
    width = max((len(line.text) for line in lines if line.size <= size), default=0) * size
    paragraph = ""
    for above, line in zip([None, *lines], lines, strict=False):
        if above is not None and paragraph and _new_paragraph(above, line, leading, width):
            yield paragraph
            paragraph = ""
        paragraph = _continued(paragraph, line.text)
    if paragraph:
        yield paragraph


def _new_paragraph(above: Line, line: Line, leading: float, width: float) -> bool:
    """`leading` is the usual step from line to line in letter sizes, `width` the length of a full line."""
    ended = above.text.rstrip("\"'”’)]")[-1:] in ".?!:"
    if abs(above.size - line.size) > 0.6:
        return True
    step = above.y - line.y
    if above.page != line.page or step <= 0:
        return ended  # on a new page or in a new column a sentence goes on
    if step > 1.35 * leading * line.size:
        return True
    full = len(above.text) * above.size / max(1.0, width)
    indented = line.x - above.x > 0.7 * line.size
    return (ended and (indented or full < 0.75)) or (full < 0.55 and line.text[:1].isupper())


def _continued(paragraph: str, text: str) -> str:
    """A word that was divided at the end of the line is joined again: "infor-" "mation"."""
    if re.search(r"[a-z]{2}[-\u2010\u00ad]$", paragraph) and text[:1].islower():
        return paragraph[:-1] + text
    return f"{paragraph} {text}" if paragraph else text


def _typical(values: list[float]) -> float:
    return Counter(round(value, 1) for value in values).most_common(1)[0][0] if values else 0.0


# ------------------------------------------------------------------------------------------------ the child process


def _limit() -> None:
    """Whatever the file does, this process takes no more than its share. (Windows has no such limits: time alone.)"""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(kind: str) -> None:
    readers = {"docx": from_docx, "html": from_html, "pdf": from_pdf}
    out = os.fdopen(os.dup(1), "wb")
    sys.stdout = sys.stderr  # what a parser prints is not our answer
    answer: dict[str, object]
    try:
        found = readers[kind](sys.stdin.buffer.read())
        paragraphs = [CONTROL.sub("", paragraph) for paragraph in found.paragraphs]
        if sum(map(len, paragraphs)) > TEXT:
            raise TroubleError("holds far more text than one article: paste the text of the article.")
        kept = [paragraph for paragraph in paragraphs if paragraph.strip()]
        answer = {"paragraphs": kept, "headline": CONTROL.sub("", found.headline)}
    except TroubleError as trouble:
        answer = {"trouble": str(trouble)}
    out.write(json.dumps(answer).encode("ascii"))
    out.close()


if __name__ == "__main__":
    _limit()
    main(sys.argv[1])
