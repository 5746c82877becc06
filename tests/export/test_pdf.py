"""The printed sheets, as PDF readers of other people see them: pikepdf for the structure, pypdf for the words."""

import http.server
import io
import re
import threading
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from quizgen.errors import InvalidInput
from quizgen.export import pdf
from quizgen.export.lines import paragraphs
from quizgen.model import Choice, Option, Row, Section, TrueFalseNotStated, Verdict
from tests.export.sample import (
    CHOICE,
    EVERY_SHAPE,
    INSPECTED,
    NOT_TOLD,
    NUMERIC,
    ORDERING,
    PARAGRAPHS,
    SHORT,
    TABLE,
    TITLE,
    article,
    quiz,
)

POINTS = {"A4": (595, 842), "Letter": (612, 792)}


def words(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages).split())


@pytest.fixture(scope="module")
def sheet() -> bytes:
    return pdf.worksheet(quiz())


@pytest.fixture(scope="module")
def answers() -> bytes:
    return pdf.key(quiz())


@pytest.mark.parametrize("make", [pdf.worksheet, pdf.key])
@pytest.mark.parametrize("paper", pdf.PAPERS)
def test_a_sheet_is_a_tagged_pdf_on_the_paper_asked_for(make, paper):
    with pikepdf.open(io.BytesIO(make(quiz(CHOICE), paper=paper))) as opened:
        assert opened.Root.MarkInfo.Marked
        assert len(opened.Root.StructTreeRoot.K) > 0
        assert str(opened.Root.Lang) == "en"
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        with opened.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"].startswith(TITLE)
        assert tuple(round(float(side)) for side in opened.pages[0].MediaBox[2:]) == POINTS[paper]


def test_a_paper_we_do_not_have_is_refused():
    with pytest.raises(InvalidInput, match="A4 or Letter"):
        pdf.worksheet(quiz(CHOICE), paper="A5")


def test_every_font_is_our_own_and_inside_the_file(sheet):
    with pikepdf.open(io.BytesIO(sheet)) as opened:
        descriptors = [item for item in opened.objects if getattr(item, "Type", None) == "/FontDescriptor"]
        names = {str(item.FontName) for item in descriptors}
        assert all("/FontFile2" in item or "/FontFile3" in item for item in descriptors)
    assert names
    assert all(re.search("Source-?Serif|Atkinson", name) for name in names), names


def test_headings_become_bookmarks(sheet):
    titles = [item.title for item in pypdf.PdfReader(io.BytesIO(sheet)).outline if not isinstance(item, list)]
    assert titles == [TITLE]


def test_the_worksheet_has_a_name_line_and_every_page_its_number(sheet):
    pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(sheet)).pages]
    assert all(label in pages[0] for label in ("Name", "Class", "Date"))
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))


def test_the_worksheet_asks_every_question_and_says_how_to_answer(sheet):
    shown = words(sheet)
    for question in EVERY_SHAPE:
        assert question.stem in shown
    for instruction in (
        "Tick one answer (A–C).",
        "One letter is left over.",
        "Tick one box in each row.",
        "Write one number.",
        "Number the boxes from 1 (first) to 3 (last).",
    ):
        assert instruction in shown


def test_the_worksheet_holds_no_key_no_feedback_and_no_evidence(sheet):
    bare = quiz(CHOICE, TABLE, of=article(((Section.BODY, "Nothing of the evidence stands here."),)))
    shown = words(sheet) + words(pdf.worksheet(bare))
    hidden = [CHOICE.feedback, *(option.feedback for option in CHOICE.options), *(row.feedback for row in TABLE.rows)]
    assert not [text for text in hidden if text and text in shown]
    assert NOT_TOLD not in words(pdf.worksheet(bare))


def test_boilerplate_is_left_out(sheet):
    assert "Days Remaining" not in words(sheet)
    assert "Next time" not in words(sheet)


@pytest.mark.parametrize("paper", pdf.PAPERS)
def test_printed_line_numbers_are_those_of_the_key(paper):
    long = article(PARAGRAPHS * 3)
    printed = [line for paragraph in paragraphs(long) for line in paragraph.lines]
    shown = []
    for page in pypdf.PdfReader(io.BytesIO(pdf.worksheet(quiz(CHOICE, of=long), paper=paper))).pages:
        shown += [" ".join(line.split()) for line in page.extract_text().splitlines()]
    joined = "\n".join(shown)
    for line in printed:
        assert line.text in joined
        if line.number % 5 == 0:
            assert re.search(rf"^{line.number}\s*{re.escape(line.text)}$", joined, re.M), line


def test_the_key_gives_answers_evidence_with_lines_and_the_teaching_line(answers):
    shown = words(answers)
    assert "B Residents of Mill Lane" in shown
    assert f"Lines 5–6 {NOT_TOLD}" in shown
    assert CHOICE.feedback in shown
    assert "Ines Varga — D" in shown
    assert "1,250 people" in shown
    assert "2 The bridge was closed. 1 The bridge was inspected for the second time." in shown
    assert "Anything from 1,245 to 1,255 is right." in shown
    assert "Also right: Wrzeszczyński; the mayor" in shown
    assert f"Headline {TITLE}" in shown
    assert "Not stated The crack was caused by a boat." in shown


def test_worksheet_and_key_of_one_quiz_carry_one_id_and_of_two_quizzes_two(sheet, answers):
    id = re.search(r"Worksheet ([0-9A-F]{6})", words(sheet))[1]
    assert f"Answer key {id}" in words(answers)
    assert id not in words(pdf.worksheet(quiz(CHOICE)))


def test_the_key_can_be_printed_behind_the_worksheet():
    both = pypdf.PdfReader(io.BytesIO(pdf.worksheet(quiz(CHOICE), with_key=True))).pages
    assert "Not A:" not in both[0].extract_text()
    assert "Not A:" in both[-1].extract_text()


def test_a_note_that_wrong_options_share_is_printed_once():
    note = "No paper says so: it is one voice of three."
    options = (Option("Engineers", correct=True), *(Option(who, feedback=note) for who in ("Divers", "Pilots", "Both")))
    shown = words(pdf.key(quiz(replace(CHOICE, options=options))))
    assert f"Not B, C or D: {note}" in shown
    assert shown.count(note) == 1


def on_pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def page_of(text: str, pages: list[str]) -> int:
    return next(number for number, page in enumerate(pages) if text in page)


def choices(count: int, sizes: tuple[int, ...] = (4,)) -> list[Choice]:
    """Questions with long options, in turn so many as `sizes` tells: none of them stands beside another."""
    made = []
    for n in range(20, 20 + count):
        many = sizes[n % len(sizes)]
        texts = [f"Option {at} of {n}, which is much too long to stand beside another." for at in range(many)]
        answers = (Option(texts[0], correct=True), *map(Option, texts[1:]))
        made.append(Choice(id=f"q{n}", type="own", stem=f"Stem {n}?", options=answers))
    return made


def test_a_stem_has_two_options_below_it_and_no_option_goes_overleaf_alone():
    made = quiz(*choices(60, (3, 5, 4, 7, 4)))
    pages = on_pages(pdf.worksheet(made))
    found = [
        [page_of(text, pages) for text in (one.stem, *(option.text for option in one.options))]
        for one in made.questions
    ]
    assert all(at[0] == at[1] == at[2] and at[-1] == at[-2] for at in found)
    parted = {len(at) - 1 for at in found if at[0] != at[-1]}
    assert parted, "or a page ends in white"
    assert 3 not in parted


def test_a_table_that_goes_overleaf_has_two_rows_on_either_side_and_its_heading_again():
    tables = []
    for n in range(20, 34):
        rows = tuple(Row(f"Row {at} of {n}.", Verdict.TRUE) for at in range(5 + n % 4))
        tables.append(TrueFalseNotStated(id=f"t{n}", type="own", stem=f"Table {n}?", rows=rows))
    pages = on_pages(pdf.worksheet(quiz(*tables)))
    found = [[page_of(text, pages) for text in (one.stem, *(row.text for row in one.rows))] for one in tables]
    assert all(at[0] == at[1] == at[2] and at[-1] == at[-2] for at in found)
    parted = [at for at in found if at[0] != at[-1]]
    assert parted
    heads = [page.count("Statement") for page in pages]
    assert sum(heads) == len(tables) + len(parted)


def test_in_the_key_a_stem_and_its_answer_stand_on_one_page():
    made = quiz(*choices(40))
    pages = on_pages(pdf.key(made))
    assert len(pages) > 3
    assert all(page_of(one.stem, pages) == page_of(one.options[0].text, pages) for one in made.questions)


def test_the_first_question_stands_below_the_heading_of_the_questions():
    pages = on_pages(pdf.worksheet(quiz(*choices(20))))
    assert "Stem 20?" in next(page for page in pages if "\nQuestions" in page)


@pytest.mark.parametrize("paper", pdf.PAPERS)
def test_a_sheet_is_set_closer_where_that_saves_a_page(paper):
    def lead(content: bytes) -> float:
        return max(y for _, _, y in places(content).values())

    heights, lengths = set(), []
    for count in range(7, 11):
        made = pdf.worksheet(quiz(*choices(count)), paper=paper)
        heights.add(round(lead(made)))
        lengths.append(len(on_pages(made)))
    assert lengths == sorted(lengths)
    assert len(heights) == 2, "some are set with more room, some closer"


def places(content: bytes) -> dict[str, tuple[int, float, float]]:
    """Where each piece of text is printed: the page, and x and y in points from the lower left corner."""
    found = {}
    for number, page in enumerate(pypdf.PdfReader(io.BytesIO(content)).pages):

        def seen(text, cm, tm, *_, number=number):
            if text.strip():
                x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                found.setdefault(" ".join(text.split()), (number, x, y))

        page.extract_text(visitor_text=seen)
    return found


@pytest.mark.parametrize("below", [NUMERIC, SHORT, CHOICE])
def test_what_is_asked_after_an_ordering_stands_below_it(below):
    short = replace(ORDERING, stem="In order?", items=("It rose", "It fell", "It broke"))
    at = places(pdf.worksheet(quiz(short, replace(below, stem="And after that?"))))
    page, left, top = at["In order?"]
    last = at["It broke"]
    assert at["And after that?"][:2] == (page, left)
    assert at["And after that?"][2] < last[2] < top


@pytest.mark.parametrize(
    ("texts", "beside"),
    [
        (("Ann Roe", "Sam Poe", "Kim Loe", "Tom Doe"), True),
        (("Ann Roe", "Sam Poe", "Kim Loe"), True),
        (("Ann Roe", "Sam Poe", "The chair of the board of the company that runs the ferry"), False),
    ],
)
def test_short_options_stand_two_in_a_row(texts, beside):
    options = (Option(texts[0], correct=True), *map(Option, texts[1:]))
    at = places(pdf.worksheet(quiz(replace(CHOICE, options=options))))
    (_, left, y), (_, right, other) = at[texts[0]], at[texts[1]]
    assert (y == other) is beside
    assert (right > left) is beside
    assert at[texts[2]][1] == left
    assert at[texts[2]][2] < y


def test_the_same_quiz_gives_the_same_bytes(sheet):
    assert pdf.worksheet(quiz()) == sheet


HOSTILE = (
    '<img src="{at}">',
    '<link rel="stylesheet" href="{at}">',
    '<link rel="attachment" href="{at}">',
    '<a rel="attachment" href="{at}">x</a>',
    "<style>@import url({at});</style>",
    "<style>p {{ background: url({at}) }}</style>",
    "<style>@font-face {{ font-family: x; src: url({at}) }} p {{ font-family: x }}</style>",
    '<object data="{at}"></object>',
    '<embed src="{at}">',
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="{at}"/></svg>',
)


@pytest.fixture
def listener():
    """A web server on this machine that redirects to a secret and writes down whoever asks."""
    asked = []

    class Redirect(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Redirect)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("markup", HOSTILE)
def test_nothing_foreign_is_fetched_even_by_markup_that_asks_for_it(markup, listener, tmp_path):
    address, asked = listener
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret of this machine")
    for at in (f"{address}/a.png", secret.as_uri(), "data:image/png;base64,AAAA", "../../../etc/hostname"):
        made = pdf.to_pdf(f"<html lang=en><title>t</title><body><p>x</p>{markup.format(at=at)}")
        with pikepdf.open(io.BytesIO(made)) as opened:
            assert not opened.attachments
            assert b"a secret of this machine" not in b"".join(
                item.read_bytes()
                for item in opened.objects
                if isinstance(item, pikepdf.Stream) and "/DecodeParms" not in item
            )
    assert asked == []


def test_the_fetcher_names_what_it_refuses():
    fetcher = pdf.ShippedOnly({})
    for address in ("http://127.0.0.1/", "https://example.org/", "file:///etc/hostname", "data:,x", "ftp://127.0.0.1/"):
        with pytest.raises(ValueError, match="Only quizgen's own"):
            fetcher.fetch(address)
        with pytest.raises(ValueError, match="Only quizgen's own"):
            fetcher(address)


@pytest.mark.parametrize("markup", HOSTILE)
def test_markup_in_an_article_or_a_question_is_printed_as_it_was_typed(markup, listener):
    address, asked = listener
    typed = markup.format(at=f"{address}/x")
    choice = Choice(
        id="q", type="own", stem=f"{typed}?", options=(Option(typed, correct=True), Option("b", feedback=typed))
    )
    made = quiz(choice, title=typed, of=article(((Section.HEADLINE, "H"), (Section.BODY, f"Words. {typed}"))))
    shown = words(pdf.worksheet(made)) + words(pdf.key(made))
    assert asked == []
    assert "".join(typed.split()) in "".join(shown.split())


def test_a_part_b_is_numbered_with_its_question_and_says_when_it_counts():
    second = Choice(
        id="b",
        type="evidence",
        stem="Which sentence of the article gives the best evidence for your answer?",
        options=(Option(INSPECTED), Option(NOT_TOLD, correct=True)),
        evidence=CHOICE.evidence,
        part_of=CHOICE.id,
    )
    made = quiz(CHOICE, second, TABLE)
    for shown in (words(pdf.worksheet(made)), words(pdf.key(made))):
        assert all(f"{number} {q.stem}" in shown for number, q in (("1a", CHOICE), ("1b", second), ("2", TABLE)))
    assert "Tick one answer (A–B). It counts only if 1a is right." in words(pdf.worksheet(made))
