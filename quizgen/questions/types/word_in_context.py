"""A reading in, "What does the verb “adjourn” mean in this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Section, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.evidence import whole_sentences
from quizgen.questions.gaps import verbatim
from quizgen.questions.glossary import BY_FORM, GLOSSARY, Entry, Part
from quizgen.questions.likeness import content_words, lexicon
from quizgen.questions.wording import opening

RIVALS = 3
#: No more than so many of one article: the planner needs a choice, not a dictionary.
MOST = 8
_WORD = re.compile(r"(?<![\w’'-])[a-z][a-z-]*[a-z](?![\w-])(?![’']\w)")
_BEFORE_A_NOUN = re.compile(
    r"\b(?:a|an|the|this|that|these|its|his|her|their|our|any|no|every|of|for|[\w-]+[’']s?)(?: [a-z-]*[a-rt-z])? $",
    re.I,
)
_DETERMINED = re.compile(r"\b(?:a|an|the|this|that|these|its|his|her|their|our|any|no|every|[\w-]+[’']s) $", re.I)
_BEFORE_A_BASE = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|shall|not|did|does|do|[a-z]+n[’']t) $", re.IGNORECASE
)
_BEFORE_AN_ADJECTIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|so|more|most|very|too|as|highly|deeply|remain\w*|seem\w*|becom\w*|became"
    r"|leaves?|left|ma[dk]e \w+) $"
)
_ENDS_A_PHRASE = re.compile(
    r"$|[.,;:!?)”\"’']| (?:who|whom|whose|that|which|in|on|at|of|for|from|to|by|with|as|and|or|but|than|is|are|was|were"
    r"|has|have|had|will|would|can|could|after|before|because|when|while|if|until|since|over|under|about|against"
    r"|into|during)\b"
)
_NAME_BESIDE = re.compile(r"^ [A-Z]")
#: "They pledge help", "which could compromise it": verbs as often as nouns.
_VERBS_TOO = lexicon(
    "ballot bias boycott compromise critique delegate embargo feud mortgage parole pledge quarantine ransom"
)
#: "The incumbent mayor", "civilian deaths": before a noun they are adjectives.
_ADJECTIVES_TOO = lexicon(
    "civilian constituent dissident guerrilla incumbent insurgent mercenary militant paramilitary subsidiary"
)


class WordInContext(QuestionType):
    name = "word_in_context"
    shape = "choice"
    process = "U"
    most = 1
    title = "A word in context"
    description = "Work out what a word of the news means in the sentence where it stands."
    nature = Nature(fixed_labels=True, verbatim=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found = list(_hard_words(reading))
        present = frozenset(entry for entry, _ in found)
        rng.shuffle(found)
        for entry, span in found[:MOST]:
            sentence = verbatim(span, reading, leaning=True)
            if sentence:
                yield from self._question(entry, span, sentence, present, reading, rng)

    def _question(
        self, entry: Entry, span: Span, sentence: str, present: frozenset[Entry], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        rivals = _rivals(entry, present, sentence, rng)
        if len(rivals) < RIVALS:
            return
        stem = rng.choice(
            [
                f"What does the {entry.part} “{entry.word}” mean in this sentence from the article: {sentence}?",
                f"In this sentence from the article, what is the meaning of the {entry.part} “{entry.word}”: "
                f"{sentence}?",
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
    """Each word of the glossary that the body prints in a sentence of its own, where it stands first."""
    seen: set[str] = set()
    for block in reading.article.blocks:
        if block.section is not Section.BODY:
            continue
        printed = block.span.of(reading.article.text)
        for found in _WORD.finditer(printed):
            for entry in BY_FORM.get(found.group(), ()):
                if entry.word not in seen and _is(entry, found, printed):
                    seen.add(entry.word)
                    start = block.span.start
                    yield entry, Span(start + found.start(), start + found.end())


def _is(entry: Entry, found: re.Match[str], printed: str) -> bool:
    """Is the printed form this part of speech beyond doubt, and no part of a name?

    "A boycott" is a noun, "to boycott" a verb; "the Ballot Commission" is a name.
    """
    form, before, after = found.group(), printed[max(0, found.start() - 40) : found.start()], printed[found.end() :]
    if _NAME_BESIDE.match(after) and entry.part is not Part.VERB:
        return False
    if entry.part is Part.VERB:
        return bool(_BEFORE_A_BASE.search(before)) if form == entry.word else not _DETERMINED.search(before)
    if entry.part is Part.NOUN:
        if entry.word in _VERBS_TOO or len(BY_FORM[form]) > 1:
            return bool(_BEFORE_A_NOUN.search(before))
        return entry.word not in _ADJECTIVES_TOO or form != entry.word or bool(_ENDS_A_PHRASE.match(after))
    ends = bool(_ENDS_A_PHRASE.match(after))
    # "Classified papers", but not "the papers were classified as secret"; "judicial", but not "he was diplomatic"
    alone = not form.endswith("ed") and not entry.meaning.startswith("having to do with")
    return not ends or (alone and bool(_BEFORE_AN_ADJECTIVE.search(before)))


def _rivals(entry: Entry, present: frozenset[Entry], sentence: str, rng: Random) -> list[Entry]:
    """Meanings of other words of its part of speech and kind: of words in the article first, then of its field."""
    told = content_words(sentence)
    mine = content_words(entry.meaning)
    fit = [
        other
        for other in GLOSSARY
        if other.part is entry.part
        and other.kind == entry.kind
        and not other.near(entry)
        and len(content_words(other.meaning) & mine) <= 1
        and 0.5 <= len(other.meaning) / len(entry.meaning) <= 2
        and not content_words(other.word) & told
    ]
    fit.sort(key=lambda other: (other not in present, other.field != entry.field, rng.random()))
    kept: list[Entry] = []
    for other in fit:
        if not any(other.near(taken) or other.meaning == taken.meaning for taken in kept):
            kept.append(other)
        if len(kept) == RIVALS:
            break
    return kept
