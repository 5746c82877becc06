"""A question and its reading in, the reasons to refuse it out.

Each rule is a function that yields reasons; `HARD` lists them. The rules are those a careful editor keeps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from statistics import median

from quizgen.model import (
    REPORTER,
    AnyQuestion,
    Choice,
    Matching,
    Modality,
    Numeric,
    Reading,
    Section,
    ShortText,
    TrueFalseNotStated,
    Verdict,
)
from quizgen.questions.claims import READABLE
from quizgen.questions.dangling import dangling
from quizgen.questions.likeness import same_words, shared, words
from quizgen.questions.quantities import naturally_ordered, number_in, numbers_in
from quizgen.questions.wording import GAP, outside_quotes, word_count

#: Types whose stems hold a whole sentence of the article.
VERBATIM = ("verb_force",)
Rule = Callable[[AnyQuestion, Reading], Iterator[str]]

_CATCH_ALL = re.compile(
    r"\b(?:all|none|both|neither|any) of (?:the above|these|them)\b|^(?:both )?[A-D] and [A-D]$", re.I
)
_DOUBLED = re.compile(r"\b(\w+)\s+\1\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(a) ([aeio]\w+)|\b(an) ([bcdfgjklmnpqrstvwxyz]\w+)", re.IGNORECASE)
_A_BEFORE_VOWEL_LETTER = re.compile(r"(?:one|once|eu|uni|use|usu|ut[ei]|ou[ij]|U[SKNE]\b)", re.IGNORECASE)
_AN_BEFORE_CONSONANT_LETTER = re.compile(r"(?:hour|honest|honou?r|heir|[FHLMNRSX][A-Z]|[FHLMNRSX]-|MP\b|NGO)")
_NEGATIVE_STEM = re.compile(
    r"^(?:\S+ ){0,6}?(?:did|does|do|is|are|was|were|has|have|cannot|could|can) not\b|\bexcept\b|n[’']t\b.*\?$",
    re.IGNORECASE,
)
_FRAME = re.compile(
    r"\b(?:of )?these(?: words| sources| statements| claims| quotations)?\b|\bthis sentence\b", re.IGNORECASE
)
#: The first word of a stem is no name, though it has a capital.
_OPENING = re.compile(r"^(?:Which|For|Is|Are|According|Who|Whose|What|On|In|How|When|Where|About|Match)\b")
_LABELS = re.compile(
    r"\b(?:terrorists?|extremists?|thugs?|regimes?|fanatics?|radicals?|evil|barbaric|cowardly|infamous|notorious|heroic"
    r"|disgraced|so-called|hardliners?|far-right|far-left|illegals?)\b",
    re.IGNORECASE,
)
_GRAPHIC = re.compile(
    r"\b(?:behead\w*|decapitat\w*|dismember\w*|mutilat\w*|rap(?:e|ed|ing|ist)|tortur\w*|slit|stabb\w*|gor(?:e|y)|suicide|porn\w*"
    r"|molest\w*|sexual\w*|corpses?|burn(?:t|ed) alive)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|did|does|do|has|have|had|say|says|said|give|gives|come|comes|match|belongs?|completes?"
    r"|stands?|print|state|disagree|differ|could|would|will|can|used|\w+ed|\w+s)\b|\b(?:wrote|told|swore|thought|found|foresaw)\b",
    re.IGNORECASE,
)


def shown_texts(question: AnyQuestion) -> list[str]:
    """Everything a student reads besides the stem."""
    match question:
        case Choice():
            return [option.text for option in question.options]
        case Matching():
            return [*question.prompts, *question.responses]
        case TrueFalseNotStated():
            return [row.text for row in question.rows]
        case Numeric() | ShortText():
            return []


def evidence_stands(question: AnyQuestion, reading: Reading) -> Iterator[str]:
    """1a The evidence is a slice of the article, and never a byline, a dateline or boilerplate."""
    if not question.evidence:
        yield "there is no evidence"
    rows = question.rows if isinstance(question, TrueFalseNotStated) else ()
    bare_rows = [row for row in rows if row.verdict is not Verdict.NOT_STATED and not row.evidence]
    if bare_rows:
        yield "a row has no evidence"
    for span in (*question.evidence, *(span for row in rows for span in row.evidence)):
        if not 0 <= span.start < span.end <= len(reading.article.text) or not span.of(reading.article.text).strip():
            yield "the evidence is not a slice of the article"
        elif reading.article.section_at(span.start) not in READABLE:
            yield "the evidence does not stand in the running text"


def key_in_evidence(question: AnyQuestion, reading: Reading) -> Iterator[str]:
    """1b The key, or an alias of it, is found in the evidence or mapped from it."""
    told = " ".join(span.of(reading.article.text) for span in question.evidence)
    match question:
        case Choice() if question.type == "verb_force":
            keys = []  # a fixed label, mapped from the verb that the stem and the evidence print
        case Choice():
            keys = [question.options[question.key].text]
        case Matching():
            keys = [*question.prompts, *(question.responses[i] for i in question.key)]
        case Numeric():
            if question.value not in numbers_in_text(told):
                yield "the number does not stand in the evidence"
            return
        case ShortText():
            keys = [question.accepted[0]]
        case TrueFalseNotStated():
            return
    for key in keys:
        if not _found(key, told, reading):
            yield f"the key is not found in the evidence: {key}"


def numbers_in_text(text: str) -> set[float]:
    """Every number a text gives, each figure with the scale word after it."""
    pieces = re.findall(r"[\d][\d,.]*\d|\d", text)
    scaled = re.findall(r"[\d][\d,.]*\s*(?:thousand|million|billion|trillion|m|bn|k)\b", text, re.IGNORECASE)
    found = {number_in(piece) for piece in (*pieces, *scaled)} | set(numbers_in(text))
    for word in re.findall(r"[A-Za-z]+(?:[- ][A-Za-z]+){0,3}", text):
        found |= set(numbers_in(word))
    return {value for value in found if value is not None}


def _found(key: str, told: str, reading: Reading) -> bool:
    if same_words(key, told) or shared(key, told) >= 0.5:
        return True
    for source in reading.sources:
        if any(same_words(key, name) for name in source.names) and any(same_words(n, told) for n in source.names):
            return True
    return " and " in key and all(_found(part, told, reading) for part in key.split(" and ") if part.strip())


def no_catch_all(question: AnyQuestion, _: Reading) -> Iterator[str]:
    """3 No "all of the above", no "A and C"."""
    if any(_CATCH_ALL.search(text) for text in shown_texts(question)):
        yield "an option sums up other options"


def stem_complete(question: AnyQuestion, _: Reading) -> Iterator[str]:
    """4 The stem ends in ? or :, has 5 to 30 words and a finite verb."""
    stem = question.stem.strip()
    if not stem.endswith(("?", ":")):
        yield "the stem does not end in a question mark or a colon"
    # A sentence of the article with a gap is the task itself, and has a length limit of its own.
    length = word_count(outside_quotes(stem)) if GAP in stem or question.type in VERBATIM else word_count(stem)
    if not 5 <= length <= 30:
        yield f"the stem has {length} words"
    if not _VERB.search(outside_quotes(stem)):
        yield "the stem has no finite verb"
    if re.search(r"\b(?:and|or|but|after|before|of|the|a|an|with|than|because|as)[?:,]", outside_quotes(stem)):
        yield "the stem breaks off"
    if not stem[:1].isupper():
        yield "the stem does not begin with a capital"


def nothing_dangles(question: AnyQuestion, reading: Reading) -> Iterator[str]:
    """5 Nothing points to what the reader cannot see."""
    # The stem's own frame may say "each of these statements": the options that follow are what it points to.
    stem = _FRAME.sub("", question.stem)
    for attribution in reading.attributions:
        if attribution.id in question.about and attribution.self_reference and attribution.content_neutral:
            # "Who said that she had sold the farm?": "she" is the one who is asked for
            stem = stem.replace(attribution.content_neutral, attribution.content_resolved)
    word = dangling(_OPENING.sub("", stem).strip(), clause=False)
    if word:
        yield f"“{word}” in the stem points to something that is not shown"
    if question.type == "verb_force":
        return  # fixed labels, which speak of the sentence in the stem
    rows = isinstance(question, TrueFalseNotStated)
    for text in shown_texts(question):
        word = (
            dangling(text)
            if not rows
            else dangling(text.replace("reported here", "reported").replace("each other", ""))
        )
        if word and not text.startswith("“"):
            yield f"“{word}” points to something that is not shown: {text}"


def grammatical(question: AnyQuestion, _: Reading) -> Iterator[str]:
    """6 No doubled word, no wrong a/an, quotation marks in pairs."""
    for text in (question.stem, *shown_texts(question)):
        plain = outside_quotes(text)
        doubled = _DOUBLED.search(plain)
        if doubled and doubled.group(1).casefold() not in ("had", "that") and not doubled.group(1).isdigit():
            yield f"a word stands twice: {doubled.group()}"
        for found in _ARTICLE.finditer(plain):
            vowel, consonant = found.group(2), found.group(4)
            if vowel and not _A_BEFORE_VOWEL_LETTER.match(vowel) and found.group(1) == "a":
                yield f"wrong article: {found.group()}"
            if consonant and not _AN_BEFORE_CONSONANT_LETTER.match(consonant):
                yield f"wrong article: {found.group()}"
        if text.count("“") != text.count("”") or text.count("(") != text.count(")") or text.count('"') % 2:
            yield f"a quotation mark or bracket has no partner: {text}"
        if "  " in text or "\n" in text or re.search(r" [,.;?](?!\d)|[,;:][.?]|\.\?|\?\?", text):
            yield f"the punctuation is broken: {text}"


def not_negative(question: AnyQuestion, _: Reading) -> Iterator[str]:
    """7 No negative stem; a negation inside the content ("Who said that no planes were lost?") is fine."""
    frame = re.split(r"\bthat\b", outside_quotes(question.stem), maxsplit=1)[0]
    if _NEGATIVE_STEM.search(frame):
        yield "the stem is negative"


def options_distinct(question: AnyQuestion, reading: Reading) -> Iterator[str]:
    """2 One key, at least two rivals, no two options that mean one thing."""
    if isinstance(question, Choice) and (sum(o.correct for o in question.options), len(question.options)) not in (
        (1, 3),
        (1, 4),
        (1, 5),
    ):
        yield "there is not exactly one key among three to five options"
    texts = list(question.responses if isinstance(question, Matching) else shown_texts(question))
    folded = [" ".join(words(text)) for text in texts]
    if len(set(folded)) != len(folded):
        yield "two options are the same"
    for i, one in enumerate(folded):
        for other in folded[i + 1 :]:
            if _one_name(one, other, reading):
                yield f"two options name one source: {one} / {other}"


def _one_name(one: str, other: str, reading: Reading) -> bool:
    return any(
        one in names and other in names
        for names in ({" ".join(words(name)) for name in source.names} for source in reading.sources)
    )


def options_alike(question: AnyQuestion, reading: Reading) -> Iterator[str]:
    """9 Options are of one kind, one case and one number of coordinated parts."""
    if not isinstance(question, Choice):
        return
    texts = [option.text for option in question.options]
    if len({text.startswith("“") for text in texts}) > 1:
        yield "only some options are quotations"
    starts = {text.lstrip("“‘£$€")[:1].isupper() or text.lstrip("“‘£$€")[:1].isdigit() for text in texts}
    if len(starts) > 1 and not naturally_ordered(list(question.options)):
        yield "options differ in case"
    if len({text.rstrip("”")[-1:] in ".!" for text in texts if not text.startswith("“")}) > 1:
        yield "options differ in end punctuation"
    parts = [_parts(text, reading) for text in texts]
    if all(parts) and len(set(parts)) > 1:
        yield "options name different numbers of sources"


def _parts(text: str, reading: Reading) -> int:
    """How many sources an option names; 0 when it is no list of sources."""
    folded = " ".join(words(text))
    for source in (*reading.sources, *reading.bystanders):
        if any(" ".join(words(name)) == folded for name in source.names):
            return 1
    for attribution in reading.attributions:
        if " ".join(words(attribution.source_text)) == folded:
            return len(attribution.source_ids)
    names = {" ".join(words(name)) for source in reading.sources for name in source.names}
    halves = [" ".join(words(half)) for half in text.split(" and ")]
    return 2 if len(halves) == 2 and set(halves) <= names else 0


def fair_lengths(question: AnyQuestion, reading: Reading) -> Iterator[str]:
    """8 A key more than twice as long as its rivals gives itself away (names are as long as they are)."""
    if isinstance(question, Choice) and not names_only(question, reading):
        rivals = [word_count(option.text) for option in question.options if not option.correct]
        key = word_count(question.options[question.key].text)
        if rivals and key > 2 * median(rivals) and key > 4:
            yield "the key is more than twice as long as its rivals"


def names_only(question: Choice, reading: Reading) -> bool:
    return all(_parts(option.text, reading) for option in question.options)


def voice_kept(question: AnyQuestion, reading: Reading) -> Iterator[str]:
    """14 A detail that a source gives is asked for with its source."""
    for fact in reading.facts:
        if (
            question.type == "fact"
            and fact.id in question.about
            and fact.voice != REPORTER
            and GAP not in question.stem
        ):
            giver = next((a for a in reading.attributions if a.id == fact.voice), None)
            ids = giver.source_ids if giver else ()
            text = (
                f"{question.stem} {giver.source_text if giver and same_words(giver.source_text, question.stem) else ''}"
            )
            named = any(same_words(name, text) for id in ids for name in reading.source(id).names)
            if not named and not (giver and any(same_words(s.of(reading.article.text), text) for s in giver.source)):
                yield "the detail is attributed in the article, but the stem names no source"


def modality_kept(question: AnyQuestion, reading: Reading) -> Iterator[str]:
    """15 What is only attempted, threatened, conditional or planned is not asked about as if it had happened.

    The article's own sentence with a gap in it says itself how far it holds, and so it does by whose word (14).
    """
    if GAP in question.stem:
        return
    for fact in reading.facts:
        if question.type == "fact" and fact.id in question.about and fact.modality is not Modality.ACTUAL:
            yield f"the detail is {fact.modality.value}, not actual"


def from_running_text(question: AnyQuestion, reading: Reading) -> Iterator[str]:
    """16 Nothing is asked whose only ground is the headline, a byline or boilerplate."""
    sections = {reading.article.section_at(span.start) for span in question.evidence}
    if question.evidence and not sections & {Section.BODY, Section.STANDFIRST, Section.CAPTION}:
        yield "nothing in the running text supports it"


def neutral_and_safe(question: AnyQuestion, _: Reading) -> Iterator[str]:
    """19 No evaluative label for a person or group outside quotation marks; no question that dwells on cruelty."""
    for text in (question.stem, *shown_texts(question)):
        label = _LABELS.search(outside_quotes(text))
        if label:
            yield f"“{label.group()}” judges somebody"
        graphic = _GRAPHIC.search(text)
        if graphic:
            yield f"“{graphic.group()}” is a graphic detail"


HARD: tuple[Rule, ...] = (
    evidence_stands,
    key_in_evidence,
    no_catch_all,
    stem_complete,
    nothing_dangles,
    grammatical,
    not_negative,
    options_distinct,
    options_alike,
    fair_lengths,
    voice_kept,
    modality_kept,
    from_running_text,
    neutral_and_safe,
)


def refusals(question: AnyQuestion, reading: Reading) -> tuple[str, ...]:
    """The reasons why the question must not be shown; empty when it may."""
    return tuple(reason for rule in HARD for reason in rule(question, reading))
