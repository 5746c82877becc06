"""A question in, the same with the story's first words in small letters out: "Plans to" where the paper has "PLANS to".

Many papers print the first word or two of a story in capitals. In a question they would be a slip of print, and among
options they would mark the one that is the lead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from quizgen.model import (
    AnyQuestion,
    Article,
    Choice,
    Matching,
    Numeric,
    Ordering,
    Reading,
    Section,
    ShortText,
    Span,
    TrueFalseNotStated,
)
from quizgen.questions.english.common_words import is_common
from quizgen.questions.sentences.note_marks import without_note_marks

_RUN = re.compile(r"[“\"‘']?((?:[A-Z][A-Z’'.-]*[ ,]+){1,8})(?=[A-Za-z“‘\"'\d£$€])")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][a-z][\w’'-]*")
#: Two letters in capitals are a name ("EU", "UN"), but for these.
_SMALL = frozenset("AN AS AT BY DO HE IF IN IS IT MY NO OF ON OR SO TO UP WE".split())
_BEFORE_SURNAMES = frozenset(("MR", "MRS", "MS", "DR", "SIR", "DAME"))
#: Names that look like words: "WHO officials", "US troops", "IT staff".
_LIKE_WORDS = frozenset(("WHO", "US", "IT", "AIDS", "PIN", "CAT", "PET", "START"))
_BEFORE_NAMES = frozenset("captain councillor mayor minister president doctor judge king queen".split())
#: A name of an agency is no longer than this where the article has it but once, a word of the language is longer.
_LETTERS = 4
#: So many paragraphs are looked at: a caption or a button may stand above the one that opens the story.
_OPENINGS = 5
_BEFORE_NOUNS = frozenset(("A", "AN", "THE"))
#: One noun behind an article: no name.
_NOUN = re.compile(r"[“\"‘']?(?:A|AN) [A-Z-]+ $")


def in_sentence_case(question: AnyQuestion, reading: Reading) -> AnyQuestion | None:
    """The question with small letters; None where the article does not tell what they must be."""
    if "*" in reading.article.text:
        question = _with_texts(question, without_note_marks)
    words = _opening(reading.article)
    if not words:
        return question  # nearly all
    unsure = [word for word, small in words.items() if not small]
    if unsure and any(re.search(rf"\b{re.escape(word)}\b", text) for text in _texts(question) for word in unsure):
        return None
    return _with_texts(question, lambda text: _lowered(text, words))


@lru_cache(maxsize=8)
def _opening(article: Article) -> Mapping[str, str]:
    """For each word that the story's opening prints in capitals how it is written; "" where nothing tells."""
    told: dict[str, str] = {}
    opens = [block.span for block in article.blocks if block.section in (Section.STANDFIRST, Section.BODY)]
    lead = article.first(Section.BODY)
    for span in opens[:_OPENINGS]:
        match = _RUN.match(span.of(article.text)[:120])
        if match and (span == lead or _clear_run(match.group(1))):
            told |= _as_written(match, span, article)
    return {} if set(told) <= _LIKE_WORDS else told


def _clear_run(run: str) -> bool:
    """ "A JUDGE has", below a caption that was taken for the lead: but "UNISON members" may open any paragraph."""
    words = run.split()
    return words[0] in _BEFORE_NOUNS or sum(len(word) > _LETTERS and is_common(word.lower()) for word in words) > 1


def _as_written(match: re.Match[str], span: Span, article: Article) -> Mapping[str, str]:
    run = [word for word in _WORD.findall(match.group(1)) if len(word) > 1]
    # the page may print the lead twice, under its picture and above the story
    rest = article.text[span.start + match.end() :].replace(match.group(), " ")
    others = frozenset([*_WORD.findall(rest), *_WORD.findall("" if article.headline.isupper() else article.headline)])
    names = frozenset(_INSIDE.findall(rest))
    names |= _named_in_two_words(run, article, rest)
    written = {word: _written(word, others, names, alone=len(run) == 1) for word in run if word not in others}
    last = run[-1] if run else ""
    if last in written and last.lower() in _BEFORE_NAMES and rest[:1].isupper():
        written[last] = last.capitalize()
    elif last in written and _NOUN.match(match.group(1)) and rest[:1].islower() and is_common(last.lower()):
        written[last] = last.lower()  # "A JUDGE has said so", though "Judge Orr" stands below
    return {word: small for word, small in written.items() if small != word}


def _named_in_two_words(run: list[str], article: Article, rest: str) -> frozenset[str]:
    """ "HALE ROAD boss", whom a headline in small letters or the story calls "the Hale Road boss"."""
    whole = " ".join(word.capitalize() for word in run)
    long = [word for word in _WORD.findall(article.headline) if len(word) >= _LETTERS]
    in_small_letters = 2 * sum(word[:1].islower() for word in long) > len(long)
    shown = f"{article.headline} {rest}" if in_small_letters else rest
    return frozenset(whole.split()) if len(run) > 1 and whole in shown else frozenset()


def _written(word: str, others: frozenset[str], names: frozenset[str], *, alone: bool) -> str:
    if word in _BEFORE_SURNAMES:
        return word.capitalize()
    if len(word) == 2 and word not in _SMALL:
        return word
    if word.capitalize() in names:  # "brown" and "Brown": who can tell?
        return "" if word.lower() in others and not alone else word.capitalize()
    if word.lower() in others or is_common(word.lower()):
        return word.lower()
    return word if alone and len(word) <= _LETTERS else ""


def _lowered(text: str, words: Mapping[str, str]) -> str:
    for word, small in words.items():
        if word in text:
            text = re.sub(rf"(^|[“\"‘] ?)?\b{re.escape(word)}\b", lambda found: _begun(found, small), text)  # noqa: B023
    return text


def _begun(found: re.Match[str], small: str) -> str:
    opens = found.group(1)
    return small if opens is None else f"{opens}{small[:1].upper()}{small[1:]}"


def _texts(question: AnyQuestion) -> Iterator[str]:
    told: list[str] = []
    _with_texts(question, lambda text: told.append(text) or text)  # type: ignore[func-returns-value]
    yield from told


def _with_texts(question: AnyQuestion, change: Callable[[str], str]) -> AnyQuestion:
    """The question with every text in it changed."""
    question = replace(question, stem=change(question.stem), feedback=change(question.feedback))
    match question:
        case Choice():
            return replace(
                question,
                options=tuple(
                    replace(one, text=change(one.text), feedback=change(one.feedback)) for one in question.options
                ),
            )
        case Matching():
            return replace(
                question,
                prompts=tuple(change(one) for one in question.prompts),
                responses=tuple(change(one) for one in question.responses),
            )
        case Ordering():
            return replace(question, items=tuple(change(one) for one in question.items))
        case TrueFalseNotStated():
            return replace(
                question,
                rows=tuple(replace(row, text=change(row.text), feedback=change(row.feedback)) for row in question.rows),
            )
        case ShortText():
            return replace(question, accepted=tuple(change(one) for one in question.accepted))
        case Numeric():
            return question
