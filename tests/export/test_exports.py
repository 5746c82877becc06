"""The registry of exports, and what an export says about questions it cannot carry."""

import pkgutil
import subprocess
import sys

import quizgen.export
from quizgen.export import EXPORTS, Export, File
from tests.export.sample import CHOICE, MATCHING, quiz

PARTS = {"base", "broken", "claim_map", "claim_rows", "lines", "pages"}


def test_every_format_has_its_file_and_every_file_its_format():
    files = {module.name for module in pkgutil.iter_modules(quizgen.export.__path__)} - PARTS
    assert {export.write.__module__.rpartition(".")[2] for export in EXPORTS} == files


def test_no_two_formats_share_a_name():
    assert len({export.name for export in EXPORTS}) == len(EXPORTS)


def test_a_question_that_a_format_cannot_carry_is_reported():
    only_choice = Export(
        name="list",
        label="A list",
        shapes=frozenset({"choice"}),
        write=lambda made, _: tuple(File(question.id, "text/plain", b"") for question in made.questions),
    )
    made = only_choice.make(quiz(CHOICE, MATCHING))
    assert [file.name for file in made.files] == [CHOICE.id]
    assert [left.question for left in made.left_out] == [MATCHING]
    assert "matching" in made.left_out[0].why


def test_the_pdf_export_makes_a_worksheet_and_a_key_and_carries_every_shape():
    made = EXPORTS[0].make(quiz(), paper="Letter")
    assert [file.name for file in made.files] == ["worksheet.pdf", "key.pdf"]
    assert all(file.content.startswith(b"%PDF") for file in made.files)
    assert made.left_out == ()


def test_exporting_needs_neither_flask_nor_a_language_model():
    code = "import sys, quizgen.export; print(sorted({'flask', 'spacy', 'sqlalchemy'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
