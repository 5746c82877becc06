"""A question as `quizgen make --json` prints it in, what a rater sees of it out: first without, then with its key."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Any

WIDTH = 100
Json = dict[str, Any]


def asked(id: str, question: Json) -> str:
    """The question as a student has it."""
    answer = question["answer"]
    lines = [fill(f"[{id}] {question['stem']}", WIDTH, subsequent_indent="      ")]
    match question["shape"]:
        case "choice":
            lines += _listed(option["text"] for option in question["options"])
        case "matching":
            lines += [_line(f"( ) {prompt}") for prompt in answer["prompts"]]
            lines += _listed(answer["responses"])
        case "ordering":
            lines += _listed(answer["items"])
        case "true_false_not_stated":
            lines += _listed(f"{row['text']} (true / false / not stated)" for row in answer["rows"])
        case "numeric":
            lines.append(_line(f"______ {answer['unit']}".rstrip()))
        case "short_text":
            lines.append(_line("____________________"))
        case shape:
            raise ValueError(f"the sheet cannot show the shape {shape}")
    return "\n".join(lines)


def keyed(id: str, question: Json, text: str) -> str:
    """The key, how it is marked, and the evidence as it stands in the article's text."""
    lines = [fill(f"[{id}] {_right(question)}", WIDTH, subsequent_indent="      ")]
    for start, end in question["evidence"]:
        lines.append(_line("“" + " ".join(text[start:end].split()) + "”"))
    if question["feedback"]:
        lines.append(_line(f"Feedback: {question['feedback']}"))
    lines += [_line(f"The teacher is warned: {warning}") for warning in question["warnings"]]
    return "\n".join(lines)


def _right(question: Json) -> str:
    answer = question["answer"]
    match question["shape"]:
        case "choice":
            return f"{_letter(answer['index'])} {question['options'][answer['index']]['text']}"
        case "matching":
            pairs = zip(answer["prompts"], answer["key"], strict=True)
            return "; ".join(f"{prompt}: {_letter(index)}" for prompt, index in pairs)
        case "ordering":
            return ", ".join(_letter(index) for index in answer["key"])
        case "true_false_not_stated":
            return "; ".join(f"{_letter(i)} {row['verdict'].replace('_', ' ')}" for i, row in enumerate(answer["rows"]))
        case "numeric":
            within = f" (within {answer['tolerance']:,})" if answer["tolerance"] else ""
            return f"{answer['value']:,} {answer['unit']}".rstrip() + within
        case _:
            return " / ".join(answer["accepted"])


def _listed(texts: Any) -> Iterator[str]:
    return (_line(f"{_letter(number)}  {text}") for number, text in enumerate(texts))


def _letter(index: int) -> str:
    return chr(ord("A") + index)


def _line(text: str) -> str:
    return fill(text, WIDTH, initial_indent="      ", subsequent_indent="         ")
