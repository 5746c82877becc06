"""A file's name and bytes in, its text and headline out: .txt .html .htm .docx .pdf."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from quizgen.article import entities, extract
from quizgen.errors import UnreadableFile

LARGEST = 10 * 1024 * 1024
SECONDS = 30
READ = ".txt, .html, .docx and .pdf"
KINDS = {".txt": "txt", ".text": "txt", ".md": "txt", ".html": "html", ".htm": "html", ".docx": "docx", ".pdf": "pdf"}
# How a file of each kind begins; what begins like one kind and is named like another is refused.
MAGIC = {b"%PDF-": "pdf", b"PK\x03\x04": "docx", b"\xd0\xcf\x11\xe0": "doc", b"{\\rtf": "rtf"}
BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
DAMAGED = "cannot be read (it may be damaged): open it, copy the text and paste it here."


class FileText(NamedTuple):
    """The text of a file, and its headline where the file marks one ("" otherwise)."""

    text: str
    headline: str


def from_bytes(name: str, data: bytes) -> FileText:
    """The text in the file called `name`. Raises UnreadableFile with one sentence that says what to do."""
    kind = KINDS.get(Path(name.lower()).suffix)
    shown = f"“{Path(name).name[:80]}”"
    if kind is None:
        raise UnreadableFile(f"{shown} is not a kind of file that quizgen reads ({READ}): save it as one of these.")
    if len(data) > LARGEST:
        raise UnreadableFile(
            f"{shown} has {len(data) / 1e6:.1f} MB and quizgen reads files of at most {LARGEST / 1e6:.1f} MB: "
            "paste the text of the article instead."
        )
    begins = next((found for magic, found in MAGIC.items() if data[:1024].lstrip().startswith(magic)), "")
    if begins == "doc":
        raise UnreadableFile(f"{shown} is an old or a protected Word file: save it as .docx without a password.")
    if (begins or kind) != kind or (kind in ("pdf", "docx") and not begins):
        raise UnreadableFile(f"{shown} is not what its name says: save it again as .{kind}, or paste the text.")
    if kind == "txt":
        return FileText(entities.letters(decoded(data, shown)), "")  # a page's source is copied into files too
    return _extracted(kind, data, shown)


def decoded(data: bytes, shown: str = "The file") -> str:
    """The text of a plain-text file, unchanged: UTF-8 or UTF-16 with its mark, UTF-8 without, else Windows-1252."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise UnreadableFile(f"{shown} {DAMAGED}") from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if b"\0" in data:
        raise UnreadableFile(f"{shown} is not a text file: save the article as .txt, or paste the text.")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{shown} is in an unknown encoding: save it as UTF-8 text, or paste the text.") from error


def _extracted(kind: str, data: bytes, shown: str) -> FileText:
    """The text of a file whose parser may hang or eat memory on a hostile file: it runs in a killable child."""
    command = [sys.executable, "-I", extract.__file__, kind]
    try:
        child = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(f"{shown} takes too long to read: open it, copy the text and paste it here.") from error
    try:
        found = json.loads(child.stdout)
    except ValueError as error:  # killed for memory or time, or the parser broke off
        raise UnreadableFile(f"{shown} {DAMAGED}") from error
    if trouble := found.get("trouble"):
        raise UnreadableFile(f"{shown} {trouble}")
    text = "\n\n".join(found["paragraphs"])
    if not text.strip():
        raise UnreadableFile(f"{shown} holds no text (perhaps it is a scan): type or paste the text of the article.")
    return FileText(text, found["headline"])
