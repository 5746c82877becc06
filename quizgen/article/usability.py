"""An article in; nothing out, or the one error that says why no quiz can be made from it and what to do."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.article.shapes import words
from quizgen.errors import ArticleError, ArticleTooLong, ArticleTooShort, NoRunningText, NotEnglish
from quizgen.model import Article, Section

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LONGEST = 100_000  # characters; the parser needs about 1 GB of memory for each 100,000
FEWEST = 60  # words of running text: about three paragraphs
JUDGED = 6_000  # characters of running text from which the language is told
TOO_FEW_TO_TELL = 20  # words
# No page, database or document can hold these; tab and the line breaks are not among them.
UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
INVISIBLE = re.compile(UNPRINTABLE.pattern + "|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
LETTER = re.compile(r"[^\W\d_]")
LATIN = re.compile("[A-Za-z\u00aa-\u024f]")
# The commonest English words that no other language has many of; they make a fifth or more of any English text.
ENGLISH = frozenset(
    """the of and to that is was for on with as at by it from he his are this have had not but they their which she
    were been has will would who said there its more about when one""".split()
)
# Languages that schools teach in or learners read; more candidates would only add mistakes about short texts.
LANGUAGES = (
    """en de fr es it pt nl sv da no fi pl cs sk hu ro bg el ru uk tr ar he fa ur hi bn ta id ms vi zh ja ko cy ga
    hr sl lt lv et ca eu gl sq sw af la""".split()
)  # fmt: skip
NAMES = {
    "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch",
    "sv": "Swedish", "da": "Danish", "no": "Norwegian", "pl": "Polish", "ru": "Russian", "tr": "Turkish",
    "ar": "Arabic", "zh": "Chinese", "ja": "Japanese", "cy": "Welsh", "uk": "Ukrainian", "el": "Greek",
}  # fmt: skip


def usable(article: Article) -> None:
    """Return when a quiz can be made from the article.

    Raises, in this order: ArticleTooShort for no text at all; ArticleTooLong for more than LONGEST characters;
    ArticleError for characters that cannot be printed; NotEnglish; NoRunningText for a page of links or fragments;
    ArticleTooShort for fewer than FEWEST words of running text.
    """
    text = article.text
    if not text.strip():
        raise ArticleTooShort("There is no text yet: paste the text of a news article.")
    if len(text) > LONGEST:
        raise ArticleTooLong(
            f"The text has {len(text):,} characters and quizgen reads at most {LONGEST:,}: "
            "paste one article, or the part of it that the quiz is about."
        )
    _refuse_unprintable(text)
    body = "\n".join(span.of(text) for span in article.body)
    _refuse_foreign(body if len(words(body)) >= TOO_FEW_TO_TELL else text)
    count = len(words(body))
    if count >= FEWEST:
        return
    if count < 0.5 * len(words(text)) and _fragments(article) >= 5:
        raise NoRunningText(
            "Only short lines were found (links, or a table), no running text: "
            "open one article and paste its paragraphs."
        )
    raise ArticleTooShort(
        f"The article has only {count} word{'' if count == 1 else 's'} of running text and a quiz needs at least "
        f"{FEWEST}: paste the whole article, three paragraphs or more."
    )


def _fragments(article: Article) -> int:
    return sum(block.section is not Section.BODY for block in article.blocks)


def _refuse_unprintable(text: str) -> None:
    if match := UNPRINTABLE.search(text):
        line = text.count("\n", 0, match.start()) + 1
        raise ArticleError(
            f"Line {line} holds a character that cannot be printed (U+{ord(match.group()):04X}): "
            "delete it, or copy the article again as plain text."
        )


def _refuse_foreign(text: str) -> None:
    """English passes when either witness says so: the language model, or the share of English function words."""
    sample = text[:JUDGED]
    letters = len(LETTER.findall(sample))
    if letters < 3 * TOO_FEW_TO_TELL:
        return
    if len(LATIN.findall(sample)) < 0.5 * letters:
        raise NotEnglish(_sentence(_identifier().classify(sample)[0]))
    found = [word.lower() for word in words(sample)]
    if len(found) < TOO_FEW_TO_TELL or sum(word in ENGLISH for word in found) >= 0.2 * len(found):
        return
    language = _identifier().classify(sample)[0]
    if language != "en":
        raise NotEnglish(_sentence(language))


def _sentence(language: str) -> str:
    guess = f"seems to be in {NAMES[language]}" if language in NAMES else "does not seem to be in English"
    return f"The article {guess}, and quizgen reads English: paste an article in English."


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # half a second that most texts never need

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(LANGUAGES)
    return identifier
