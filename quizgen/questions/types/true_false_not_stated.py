"""A reading in, tables of statements that are true, false or not stated out; every verdict is proven by a record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    Attribution,
    ContentForm,
    Fact,
    FactKind,
    Naming,
    Reading,
    Row,
    Section,
    Skills,
    Source,
    Span,
    Stance,
    TrueFalseNotStated,
    Verdict,
)
from quizgen.questions import difficulty
from quizgen.questions.claims import (
    betrays,
    claim,
    evidence_of,
    in_conflict,
    kin,
    merged,
    said_sentence,
    same_claim,
    sources_of,
    speaker,
    told_in,
    untraceable,
    usables,
)
from quizgen.questions.dangling import dangling
from quizgen.questions.likeness import numbers, same_words, words
from quizgen.questions.quantities import kind_of_number
from quizgen.questions.wording import inside, opening, word_count

MOST_ROWS = 4
LONGEST_ROW = 30
TRIES = 4
#: A plain count: a space before it, a lower-case word after it; no hedge, year, model number or date.
_COUNT = re.compile(r"(?<= )(\d{1,3}(?:,\d{3})+|\d{2,6})(?= (?!January|February)[a-z]{3,})")
_HEDGED = re.compile(
    r"\b(?:about|around|nearly|almost|least|most|than|over|up to|some|approximately|roughly|under|below|above|only|by"
    r"|in|since|until|from|between|estimated|number|page|aged?|under)\s*$",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\b(?:tele)?phone\w*|\bcall(?:s|ed|ing)?\b|\bvideo\b|\bSkype\b|\bZoom\b", re.IGNORECASE)
_MANNER = re.compile(
    r"\b(?:told|tell\w*|interview\w*|spoke\w*|speak\w*|ask\w*|reached|contact\w*|radio|conference|e-?mail\w*|tweet\w*"
    r"|statement|wrote|writ\w+|press|post\w*|letter|meeting|briefing|speech|address\w*|publish\w*|releas\w+|television"
    r"|TV|reporters?|journalists?|video|Twitter|Facebook|online|website|broadcast\w*|court|parliament|agency|newspaper"
    r"|report\w*|announc\w*|document\w*)\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:meet\w*|met|talks?|talked|summit|together|joint\w*|colleague\w*|friend\w*|brother|sister|wife|husband|married"
    r"|partner\w*|hosted|visit\w*|negotiat\w+|discuss\w*|debat\w*|hand\w*|spoke|spoken|both|former\w*|team\w*|coach\w*"
    r"|rival\w*|against|defeat\w*|beat\w*)\b",
    re.IGNORECASE,
)
_REPLY = re.compile(
    r"\b(?:but|however|respon\w+|repl\w+|react\w*|reject\w*|critici\w+|answer\w*|agree\w*|disagree\w*|counter\w*|dismiss\w*"
    r"|welcom\w+|support\w*|back(?:ed|s)|condemn\w*|prais\w+|accus\w+|den(?:y|ied|ies)|also|too|meanwhile|while|despite"
    r"|although|though|after|whereas|that|confirm\w*|disput\w*)\b",
    re.IGNORECASE,
)


class TrueFalseNotStatedTable:
    name = "true_false_not_stated"
    shape = "true_false_not_stated"
    process = "U"
    most = 1
    title = "True, false or not stated"
    description = "Check statements against the article, and notice what it does not say."

    def ask(self, reading: Reading, rng: Random) -> Iterator[TrueFalseNotStated]:
        true, false, unstated = list(_true(reading)), list(_false(reading)), list(_unstated(reading))
        if not (true and false and unstated):
            return  # without a provable row of each kind the table would have to guess
        for _ in range(TRIES):
            picked = self._pick(true, false, unstated, rng)
            if picked:
                yield self._table(picked, reading, rng)

    def _pick(self, true: list[_Proven], false: list[_Proven], unstated: list[_Proven], rng: Random) -> list[_Proven]:
        picked: list[_Proven] = []
        wanted = [false, unstated, true, rng.choice([true, false])]
        for pool in wanted:
            fit = [p for p in pool if not any(p.clashes(other) for other in picked)]
            if fit:
                picked.append(rng.choice(fit))
        verdicts = {p.row.verdict for p in picked}
        return picked[:MOST_ROWS] if len(verdicts) == 3 else []

    def _table(self, picked: list[_Proven], reading: Reading, rng: Random) -> TrueFalseNotStated:
        rng.shuffle(picked)
        stem = rng.choice(
            [
                "Is each statement true, false or not stated, according to the article?",
                "According to the article, is each of these statements true, false or not stated?",
            ]
        )
        evidence = merged([span for p in picked for span in p.row.evidence])
        about = tuple(dict.fromkeys(id for p in picked for id in p.about))
        return TrueFalseNotStated(
            id="",
            type=self.name,
            stem=stem,
            rows=tuple(p.row for p in picked),
            evidence=evidence,
            feedback="“Not stated” means that the article neither supports nor contradicts it.",
            difficulty=difficulty.rate(2, reading, "", evidence, negation=True),
            points=len(picked),
            skills=Skills("U", "RI.1", 2),
            about=about,
        )


class _Proven:
    """A row with the records that prove its verdict."""

    def __init__(self, row: Row, about: tuple[str, ...]) -> None:
        self.row, self.about = row, about

    def clashes(self, other: _Proven) -> bool:
        return bool({*self.about} & {*other.about}) or same_claim(self.row.text, other.row.text)


def _row(text: str, verdict: Verdict, feedback: str, evidence: tuple[Span, ...] = ()) -> Row | None:
    text = opening(text.strip())
    if dangling(text) or not 5 <= word_count(text) <= LONGEST_ROW:
        return None
    return Row(text if text.endswith((".", "”", "?")) else f"{text}.", verdict, feedback, evidence)


def _tellable(reading: Reading) -> Iterator[Attribution]:
    for attribution in usables(reading):
        if attribution.form is not ContentForm.CLAUSE or untraceable(attribution, reading):
            continue
        if not any(betrays(claim(attribution), s) for s in sources_of(attribution, reading)):
            yield attribution


def _true(reading: Reading) -> Iterator[_Proven]:
    for attribution in _tellable(reading):
        note = "True: the article reports this claim and its source."
        row = _row(said_sentence(attribution, reading), Verdict.TRUE, note, evidence_of(attribution, reading))
        if row:
            yield _Proven(row, (attribution.id,))


def _false(reading: Reading) -> Iterator[_Proven]:
    for attribution in _tellable(reading):
        name = speaker(attribution, reading)
        if attribution.stance is Stance.DENIES:
            row = _row(f"{name} confirmed that {claim(attribution)}", Verdict.FALSE,
                       f"False: the article says that {inside(name, reading.article.text)} denied this.",
                       evidence_of(attribution, reading))  # fmt: skip
            if row:
                yield _Proven(row, (attribution.id,))
        else:
            yield from _other_number(attribution, reading)


def _other_number(attribution: Attribution, reading: Reading) -> Iterator[_Proven]:
    """The claim with another number of the article in the place of its own."""
    text = claim(attribution)
    figures = list(_COUNT.finditer(text))
    if len(figures) != 1 or len(numbers(text)) > 3:
        return
    found = figures[0]
    if _HEDGED.search(text[: found.start()]):
        return
    value = float(found.group().replace(",", ""))
    swap = _swap(value, text, attribution, reading)
    if not swap or 1800 <= value <= 2100:
        return
    swapped = text[: found.start()] + swap + text[found.end() :]
    name = speaker(attribution, reading)
    sentence = said_sentence(attribution, reading).replace(text, swapped)
    row = _row(sentence, Verdict.FALSE,
               f"False: the number that {inside(name, reading.article.text)} gave was {found.group()}.",
               evidence_of(attribution, reading))  # fmt: skip
    if row and swapped in sentence:
        yield _Proven(row, (attribution.id,))


def _swap(value: float, text: str, attribution: Attribution, reading: Reading) -> str:
    """A clearly different number of the article, of the same measure, that this source gives nowhere."""
    mine = next((f for f in reading.facts if f.value == value and f.voice == attribution.id), None)
    if mine is None or mine.kind is not FactKind.NUMBER or mine.approximate:
        return ""
    told = " ".join(
        told_in(a, reading)
        for a in reading.attributions
        if {*a.source_ids} & {*attribution.source_ids} and a.id != attribution.id
    )
    for other in sorted(reading.facts, key=lambda f: abs(f.span.start - attribution.evidence[0].start)):
        shown = other.span.of(reading.article.text).strip()
        if not _swappable(other, shown, value) or shown.replace(",", "") in numbers(text) | numbers(told):
            continue
        if kind_of_number(shown, other.unit) == kind_of_number(str(value), mine.unit):
            return shown
    double = f"{2 * value:,.0f}"
    return "" if double.replace(",", "") in numbers(text) | numbers(told) else double


def _swappable(other: Fact, shown: str, value: float) -> bool:
    return (
        other.kind is FactKind.NUMBER
        and isinstance(other.value, float | int)
        and re.fullmatch(r"\d{1,3}(?:,\d{3})+|\d{2,6}", shown) is not None
        and not 1800 <= other.value <= 2100
        and 1 / 50 <= other.value / value <= 50
        and not 0.7 <= other.value / value <= 1.3
    )


def _unstated(reading: Reading) -> Iterator[_Proven]:
    """Statements about how the news was gathered of which the article provably says nothing."""
    text = reading.article.text
    people = [s for s in _speakers(reading) if s.naming is Naming.NAMED_PERSON]
    for source in people:
        told = " ".join(_sentences_about(source, reading))
        if not _PHONE.search(text) and not _MANNER.search(told):
            yield _proven_unstated(f"The reporter talked to {inside(source.name, text)} by telephone",
                                   "Not stated: the article does not tell how the reporter got these words.")  # fmt: skip
    for i, one in enumerate(people):
        for other in people[i + 1 :]:
            if not _MET.search(text) and not _meet(one, other, reading):
                pair = f"{opening(one.name)} and {inside(other.name, text)}"
                yield _proven_unstated(
                    f"{pair} had met each other before the events reported here",
                    "Not stated: the article quotes both but says nothing about a meeting.",
                )
    for one in people:
        for other in _speakers(reading):
            if _unheard(one, other, reading):
                yield _proven_unstated(
                    f"{opening(one.name)} had heard the words of {inside(other.name, text)} before speaking",
                    "Not stated: the article does not tell whether one knew what the other said.")  # fmt: skip


def _proven_unstated(text: str, feedback: str) -> _Proven:
    return _Proven(Row(f"{text}.", Verdict.NOT_STATED, feedback), ())


def _speakers(reading: Reading) -> list[Source]:
    """Sources quoted beyond doubt, each once, with a name that can stand in a row."""
    ids = dict.fromkeys(s.id for a in usables(reading) for s in sources_of(a, reading))
    found: list[Source] = []
    for source in (reading.source(id) for id in ids):
        presentable = (
            source.naming is not Naming.UNTRACEABLE and word_count(source.name) <= 8 and not dangling(source.name)
        )
        if presentable and not any(kin(source, other) for other in found):
            found.append(source)
    return found


def _body_sentences(reading: Reading) -> list[str]:
    text = reading.article.text
    blocks = [b.span.of(text) for b in reading.article.blocks if b.section is not Section.BOILERPLATE]
    return [s for block in blocks for s in re.split(r"(?<=[.!?”\"]) +(?=[A-Z“\"])", block)]


def _sentences_about(source: Source, reading: Reading) -> list[str]:
    text = reading.article.text
    own = [span.of(text) for a in reading.attributions if source.id in a.source_ids for span in a.evidence]
    return own + [s for s in _body_sentences(reading) if any(same_words(name, s) for name in source.names)]


def _meet(one: Source, other: Source, reading: Reading) -> bool:
    """Do the two stand in one sentence anywhere, or speak of each other?"""
    return any(
        any(same_words(name, sentence) for name in other.names) or betrays(sentence, other)
        for sentence in _sentences_about(one, reading)
    ) or any(betrays(sentence, one) for sentence in _sentences_about(other, reading))


def _unheard(one: Source, other: Source, reading: Reading) -> bool:
    if kin(one, other) or other.coarse == "document" or _meet(one, other, reading):
        return False
    mine = [a for a in reading.attributions if one.id in a.source_ids]
    theirs = [a for a in reading.attributions if other.id in a.source_ids]
    if any(
        in_conflict(a, b, reading) or same_claim(told_in(a, reading), told_in(b, reading)) for a in mine for b in theirs
    ):
        return False
    if any(a.stance in (Stance.DENIES, Stance.ACCUSES, Stance.DOUBTS, Stance.ADMITS, Stance.CONFIRMS) for a in mine):
        return False
    frames = " ".join(_frame_words(a, reading) for a in mine)
    return not _REPLY.search(frames)


def _frame_words(attribution: Attribution, reading: Reading) -> str:
    """The words around the content: where "but", "replied" or "after" would show that one answers the other."""
    text = reading.article.text
    told = " ".join(span.of(text) for span in attribution.evidence)
    inner = {w for span in attribution.content for w in words(span.of(text))}
    return " ".join(w for w in words(told) if w not in inner)
