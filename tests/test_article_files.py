"""Files in, articles out; hostile files in, one sentence out."""

from __future__ import annotations

import io
import re
import time
import zipfile
from datetime import date

import pytest
from docx import Document

from quizgen import article as articles
from quizgen.article import extract, files
from quizgen.errors import UnreadableFile
from quizgen.model import Article, Section
from quizgen.samples import river_bridge

HEADLINE, BYLINE, *PARAGRAPHS = river_bridge().text.strip().split("\n\n")
FIRST = PARAGRAPHS[0].removeprefix("MARLBECK — ")
STORY = [FIRST, *PARAGRAPHS[1:]]

PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{HEADLINE} | Marlbeck Times</title>
<meta name="author" content="Nora Finch"><meta property="article:published_time" content="2026-05-13T10:00:00Z">
<script>var secret = "tracking";</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>{HEADLINE}</h1><p class="byline">By Nora Finch</p><time>13 May 2026</time>
{"".join(f"<p>{paragraph}</p>" for paragraph in STORY)}</article>
<aside><h2>Related articles</h2><ul><li><a href="/x">Bridge toll to rise in June</a></li></ul></aside>
<footer>© 2026 Marlbeck Times. All rights reserved. We use cookies.</footer></body></html>"""

UNDATED = re.sub(r'<meta property="article:published_time"[^>]*>|<time>.*?</time>', "", PAGE)


def body(article: Article) -> list[str]:
    return [" ".join(span.of(article.text).split()) for span in article.body]


def word(*paragraphs: str, title: str = "") -> bytes:
    document = Document()
    if title:
        document.add_heading(title, 0)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def printed(style: str) -> bytes:
    from weasyprint import HTML

    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    page = f'<html lang="en"><style>{style}</style><h1>{HEADLINE}</h1><p class="by">{BYLINE}</p>{paragraphs}</html>'
    made: bytes = HTML(string=page).write_pdf()
    return made


# ------------------------------------------------------------------------------------------------ plain text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_a_text_file_is_read_unchanged_whatever_its_encoding(encoding: str) -> None:
    text = "“It’s £90,000,” she said – again.\r\n\r\nCafé owners agreed.\n"
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    assert articles.from_file("a.TXT", mark + text.encode(encoding)).text == text


SOURCE = "The mayor&#8217;s aide said: &quot;Bryn F&#xF4;n &amp; Co pay.&quot; AT&T and R&D; do not &amp;amp; will not."
READ = 'The mayor’s aide said: "Bryn Fôn & Co pay." AT&T and R&D; do not &amp; will not.'


def test_entities_in_a_text_file_become_the_letters_that_they_become_where_text_is_pasted() -> None:
    assert articles.from_file("a.txt", SOURCE.encode()).text == READ == articles.pasted(SOURCE)


def test_an_empty_text_file_is_an_empty_article() -> None:
    assert articles.from_file("a.txt", b"") == Article(text="", blocks=())


# ------------------------------------------------------------------------------------------------ Word


def test_a_word_file_gives_its_title_and_paragraphs() -> None:
    article = articles.from_file("a.docx", word(BYLINE, *PARAGRAPHS, title=HEADLINE))
    assert article.headline == HEADLINE
    assert article.published == date(2026, 5, 13)
    assert body(article) == STORY


def test_words_inserted_with_tracked_changes_are_kept_and_deleted_ones_are_not() -> None:
    from docx.oxml import parse_xml

    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = Document()
    document.element.body.insert(
        0,
        parse_xml(
            f"<w:p {space}><w:r><w:t>The bridge</w:t></w:r><w:ins><w:r><w:t> is closed</w:t></w:r></w:ins>"
            "<w:del><w:r><w:delText> is open</w:delText></w:r></w:del><w:r><w:tab/><w:t>now.</w:t></w:r></w:p>"
        ),
    )
    out = io.BytesIO()
    document.save(out)
    assert extract.from_docx(out.getvalue()).paragraphs[0] == "The bridge is closed now."


# ------------------------------------------------------------------------------------------------ web pages


def test_a_web_page_gives_its_story_without_its_furniture() -> None:
    article = articles.from_file("page.html", PAGE.encode())
    assert article.headline == HEADLINE
    assert article.published == date(2026, 5, 13)
    assert "By Nora Finch" in [span.of(article.text) for span in article.spans(Section.BYLINE)]
    assert body(article) == STORY
    assert "tracking" not in article.text
    assert "cookies" not in article.text


@pytest.mark.parametrize("foot", ["© 2026 Marlbeck Times", "Copyright 2019-2025", "Our terms of May 2024"])
def test_a_year_at_the_foot_of_a_page_is_no_day_of_publication(foot: str) -> None:
    page = UNDATED.replace("© 2026 Marlbeck Times", foot)
    article = articles.from_file("page.html", page.encode())
    assert article.published is None
    assert "Published" not in article.text


@pytest.mark.parametrize(
    "told",
    [
        "<time>13 May 2026</time>",
        '<time datetime="2026-05-13">yesterday</time>',
        '<p class="date">May 13, 2026</p>',
        "<p>Published 13 May 2026, 10:42 BST</p>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-05-13"}</script>',
    ],
)
def test_a_day_that_the_page_tells_is_the_day_of_publication(told: str) -> None:
    page = UNDATED.replace("By Nora Finch</p>", f"By Nora Finch</p>{told}")
    assert str(articles.from_file("page.html", page.encode()).published) == "2026-05-13"


def test_a_page_without_a_story_gives_its_visible_text() -> None:
    page = b"<html><head><title>x</title></head><body><nav><a>Home</a></nav><p>Just a <b>line</b>.</p></body></html>"
    assert articles.from_file("page.htm", page).text == "Home\n\nJust a line."


# ------------------------------------------------------------------------------------------------ PDF


@pytest.mark.parametrize(
    "style",
    [
        "@page { size: A4 }",
        "@page { size: A5 } body { hyphens: auto; text-align: justify } p { margin: 0; text-indent: 1.2em }",
        "@page { size: A5; @top-left { content: 'Marlbeck Times' } @bottom-center { content: counter(page) } }",
        "body { columns: 2 }",
    ],
    ids=["plain", "divided words and indents", "running heads", "two columns"],
)
def test_a_pdf_gives_whole_paragraphs(style: str) -> None:
    article = articles.from_file("a.pdf", printed(style + " .by { margin-bottom: 1em } html { font-size: 11pt }"))
    assert article.headline == HEADLINE
    assert " ".join(body(article)) == " ".join(STORY)  # every word once, none divided, no page number between them
    assert len(STORY) <= len(article.body) <= len(STORY) + 2  # a page may end where a sentence does


# ------------------------------------------------------------------------------------------------ refused


def packed(*, document: bytes = b"<x/>", more: int = 0) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", document)
        for number in range(more):
            archive.writestr(f"part{number}", "x")
    return out.getvalue()


ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c SYSTEM "file:///etc/passwd">]><x>&b;&c;</x>"""


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("photo.jpg", b"\xff\xd8\xff", "kind of file"),
        ("no extension", b"text", "kind of file"),
        ("a.pdf", b"just text", "not what its name says"),
        ("a.docx", b"%PDF-1.7", "not what its name says"),
        ("a.txt", b"%PDF-1.7 and more", "not what its name says"),
        ("a.txt", b"\x00\x01\xff\xfe\x02", "not a text file"),
        ("a.txt", b"\xff\xfea", "damaged"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "without a password"),
        ("a.txt", b"x" * (files.LARGEST + 1), "10.5 MB"),
        ("a.docx", b"PK\x03\x04 and nothing", "Word document"),
        ("a.docx", packed(), "damaged"),
        ("a.docx", packed(document=ENTITIES), "damaged"),
        ("a.docx", packed(document=b" " * 60_000_000), "far more"),
        ("a.docx", packed(more=600), "too many parts"),
        ("a.pdf", b"%PDF-1.7\nnothing here", "damaged"),
        ("a.pdf", b"%PDF-1.4\nxref\n0 1\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF", "damaged"),
        ("a.html", b"", "holds no text"),
        ("a.html", b"<script>1</script>", "holds no text"),
    ],
)
def test_a_file_that_cannot_be_read_says_so_in_one_sentence(name: str, data: bytes, words: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        articles.from_file(name, data)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_pdf_without_text_asks_for_text() -> None:
    from pypdf import PdfWriter

    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    writer.write(out)
    with pytest.raises(UnreadableFile, match="no text"):
        articles.from_file("scan.pdf", out.getvalue())


def test_a_locked_pdf_asks_for_an_unlocked_one() -> None:
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed(""))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    with pytest.raises(UnreadableFile, match="password"):
        articles.from_file("locked.pdf", out.getvalue())


def test_a_page_of_a_hundred_thousand_nested_parts_is_over_in_seconds() -> None:
    begun = time.perf_counter()
    with pytest.raises(UnreadableFile):
        articles.from_file("a.html", b"<div>" * 100_000)
    assert time.perf_counter() - begun < 40


def test_a_parser_that_hangs_is_killed(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    stuck = tmp_path / "stuck.py"
    stuck.write_text("while True: pass")
    monkeypatch.setattr(files, "SECONDS", 1)
    monkeypatch.setattr(extract, "__file__", str(stuck))
    with pytest.raises(UnreadableFile, match="too long"):
        articles.from_file("a.pdf", b"%PDF-1.7")
