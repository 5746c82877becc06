"""A reading in, "What does the verb “adjourn” mean in this sentence?" questions out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Section, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.evidence import whole_sentences
from quizgen.questions.gaps import verbatim
from quizgen.questions.glossary import BY_FORM, GLOSSARY, Entry
from quizgen.questions.likeness import content_words
from quizgen.questions.part_of_speech import is_meant
from quizgen.questions.quoted import quoted_whole
from quizgen.questions.wording import opening, word_count

RIVALS = 3
#: No more than so many of one article: the planner needs a choice, not a dictionary.
MOST = 8
#: A hard word is asked for by the words around it, so a sentence may be longer than one that is all question.
LONGEST = 38
_WORD = re.compile(r"(?<![\w’'-])[a-z][a-z-]*[a-z](?![\w-])(?![’']\w)")
#: "Which made it easier to sue" and "Not the verdict that she had hoped for" are no sentences.
_FRAGMENT = re.compile(
    r"“[‘]?(?:which|who|whose|because|not (?!all|only|every|one|many)|nor|or|including|plus|especially|particularly"
    r"|such as|as well as|thanks to|about|[A-Z]\w+, (?:who|which)) |“[^”]*…",
    re.IGNORECASE,
)
#: "The mayor’s anger anger at the firm", "JosÃ© Orr", "a lot in Orrville, N.J. His phone", "Sorry,this page", "your
#: areaCode", "the well-known a mayor": no slip is printed again, and no message of a web page.
_SLIP = re.compile(
    r"\b([a-z]{2,}) \1\b|[ÃÂ][^\W\d_a-z]|[ÃÂ][\W\d]|â€|\ufffd|\b(?!U\.[SKN]\.)(?:[A-Z]\.){2} [A-Z][a-z]+"
    r"|[a-z],[a-z]|(?-i:\b[a-z]{4,}[A-Z][a-z])|\b(?:the|an?) [\w-]+-\w+ an? |\bwe are sorry\b|“(?:photo|image|video"
    r"|watch|read more|credit|click|pictured|caption|file)\b",
    re.IGNORECASE,
)
#: What stands so near the beginning is what the report is about.
LEAD = 500
#: "Detention" beside "detainee" would tell what it means; "verdict" beside "verbal" tells nothing.
ROOT, ROOT_OF_KIN = 5, 3
#: "A person who ..." beside "a person who ..." gives nothing away; "very strong" beside "very great or strong" does.
_COMMON = content_words(
    "person people somebody something things having being doing able done others group way country law public"
)


class WordInContext(QuestionType):
    name = "word_in_context"
    shape = "choice"
    process = "U"
    most = 2
    title = "A word in context"
    description = "Work out what a word of the news means in the sentence where it stands."
    nature = Nature(fixed_labels=True, verbatim=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        printed = list(_hard_words(reading))
        times = Counter(entry for entry, _ in printed)
        present = frozenset(times)
        found = [
            (entry, span, sentence)
            for entry, span in printed
            if (sentence := verbatim(span, reading, leaning=True, longest=LONGEST))
            and not _FRAGMENT.match(sentence)
            and not _SLIP.search(sentence)
        ]
        rng.shuffle(found)
        found.sort(key=lambda it: _weight(it[0], it[1], it[2], times[it[0]], reading), reverse=True)
        asked: set[Entry] = set()
        for entry, span, sentence in found:
            if any(_gives_away(entry, other) for other in asked):
                continue
            for question in self._question(entry, span, sentence, present, reading, rng):
                asked.add(entry)
                yield question
            if len(asked) == MOST:
                return

    def _question(
        self, entry: Entry, span: Span, sentence: str, present: frozenset[Entry], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        if content_words(entry.meaning) & content_words(sentence):
            return  # "inflation ..., a sharp rise in prices": the sentence gives the meaning away
        rivals = _rivals(entry, present, sentence, rng)
        if len(rivals) < RIVALS:
            return
        # "He is ignorant of our ways": an opinion, which must not be read as the article's own
        spoken = not re.search("[‘’](?!s)", sentence) and quoted_whole(span, reading)
        where = "in these words that the article quotes" if spoken else "in this sentence from the article"
        stem = rng.choice(
            [
                f"What does the {entry.part} “{entry.word}” mean {where}: {sentence}?",
                f"{opening(where)}, what is the meaning of the {entry.part} “{entry.word}”: {sentence}?",
            ]
        )
        evidence = (whole_sentences(span, reading.article),)
        options = [Option(opening(entry.meaning), True, f"Yes: this is what “{entry.word}” means here.")]
        options += [Option(opening(r.meaning), feedback=f"This is what “{r.word}” means.") for r in rivals]
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(sorted(options, key=lambda option: option.text)),  # as chance would have it, and always so
            evidence=evidence,
            feedback="The words around a hard word help: who does it, to whom, and what comes of it?",
            difficulty=difficulty.rate(2, reading, "", evidence),
            skills=Skills("U", "RI.4"),
        )


def _hard_words(reading: Reading) -> Iterator[tuple[Entry, Span]]:
    """Each word of the glossary that the body prints, wherever it stands in its one sense."""
    for block in reading.article.blocks:
        if block.section is not Section.BODY:
            continue
        printed = block.span.of(reading.article.text)
        for found in _WORD.finditer(printed):
            for entry in BY_FORM.get(found.group(), ()):
                if is_meant(entry, found, printed):
                    start = block.span.start
                    span = Span(start + found.start(), start + found.end())
                    sentence = whole_sentences(span, reading.article).of(reading.article.text)
                    if entry.meant(sentence, printed[found.end() :]):
                        yield entry, span


def _gives_away(entry: Entry, other: Entry) -> bool:
    """Do both come of one root, so that the meaning of one tells that of the other?"""
    kin = entry.near(other) or bool(content_words(entry.meaning) & content_words(other.meaning))
    return entry.word[:ROOT] == other.word[:ROOT] or (kin and entry.word[:ROOT_OF_KIN] == other.word[:ROOT_OF_KIN])


def _weight(entry: Entry, span: Span, sentence: str, times: int, reading: Reading) -> float:
    """What it does for the report: in its headline or lead, and again and again; in a short sentence, unquoted."""
    headline = reading.article.headline.casefold()
    body = next(block.span.start for block in reading.article.blocks if block.section is Section.BODY)
    weight = 2.0 * any(re.search(rf"\b{re.escape(form)}\b", headline) for form in entry.forms)
    weight += 1.5 * (span.start < body + LEAD) + 0.5 * min(times - 1, 3)
    return weight - 0.05 * max(0, word_count(sentence) - 15) - 0.5 * bool(re.search("[‘’]", sentence[1:-1]))


def _rivals(entry: Entry, present: frozenset[Entry], sentence: str, rng: Random) -> list[Entry]:
    """Meanings of other words of its part of speech and kind: of its range of meaning first, then printed here."""
    told = content_words(sentence)
    mine = content_words(entry.meaning)
    fit = [
        other
        for other in GLOSSARY
        if other.part is entry.part
        and other.kind == entry.kind
        and not other.near(entry)
        and not content_words(other.meaning) & mine - _COMMON
        and 0.5 <= len(other.meaning) / len(entry.meaning) <= 2
        and not content_words(other.word) & told
    ]
    fit.sort(key=lambda other: (not other.akin(entry), other not in present, other.field != entry.field, rng.random()))
    kept: list[Entry] = []
    for other in fit:
        if not any(other.near(taken) or other.meaning == taken.meaning for taken in kept):
            kept.append(other)
        if len(kept) == RIVALS:
            break
    return kept if any(len(o.meaning) >= len(entry.meaning) for o in kept) else _with_a_longer(kept, fit, entry)


def _with_a_longer(kept: list[Entry], fit: list[Entry], entry: Entry) -> list[Entry]:
    """The last one gives place to one that is told in more words than the key, which else would stand out by them."""
    rest = kept[:-1]
    for other in fit:
        if len(other.meaning) >= len(entry.meaning) and not any(other.near(taken) for taken in rest):
            return [*rest, other]
    return kept
