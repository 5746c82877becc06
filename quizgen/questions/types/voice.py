"""A reading in, "Which of these does the reporter state without giving a source?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Option, Reading, Section, Skills, Span, Stance, Statement
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.as_a_view import like_a_view
from quizgen.questions.claims.claims import READABLE, claim, sources_of, speaker, standing, untraceable, usables
from quizgen.questions.claims.evidence import evidence_of
from quizgen.questions.claims.provenance import reporters_alone
from quizgen.questions.claims.said import said_sentence
from quizgen.questions.claims.to_choose import told_alone
from quizgen.questions.english.likeness import Sharing, alike, content_words
from quizgen.questions.english.wording import inside, opening, sentences, word_count
from quizgen.questions.judgements.judging_words import may_judge
from quizgen.questions.quotations.like_prose import like_prose
from quizgen.questions.quotations.quoted import quoted_at
from quizgen.questions.sources.houses import one_house
from quizgen.questions.spread import spread

LEAST, MOST = 2, 3
#: "The leaders’re nervous", "Early, the mayor's wall fell".
_FILLED_IN = re.compile(r"\w[’'](?:d|ll|ve|re)\b|^\w+, (?:the|an?|it|he|she|they|[A-Z][\w.]*)\b|\bof whom\b")
_GIVEAWAY = re.compile(
    r"[“”\"]|\b(?:would|will|(?-i:may)|might|could|should|must|hope\w*|believe\w*|think\w*|feel\w*|good|bad|best|worst|great"
    r"|terrible|important|unfair|fair|never|always|need\w*|no|not)\b|n[’']t\b",
    re.IGNORECASE,
)
#: "The criticism comes a day before the debate": it leads from one part of the report to the next.
_LINKING = re.compile(
    r"\b(?:comes?|came) (?:(?:just |only |less than )?(?:an?|one|two|three|several|\d+) \w+ |shortly |right |just )?"
    r"(?:before|after|as|amid|ahead|on the heels)\b",
    re.IGNORECASE,
)
#: A note of the editors is no part of the report.
_CORRECTION = re.compile(
    r"\W*(?:correction|clarification|editor[’']?s[’']? note|an earlier version|this (?:article|story) )", re.I
)
#: Under a picture: "The mayor opens the gate on June 3, 2016", "Ms Orr (L) greets sailors".
_CAPTION = re.compile(
    r", \d{4}\W*$|\b(?:pictured|poses?|smiles|waves|hugs|greets?|gestures|file photo|REUTERS|Getty)\b"
    r"|\((?:[LRC]|left|right)\)"
)
#: A share or a change of something that is measured.
_MEASURED = re.compile(
    r"\d ?%|per ?cent|\b(?:growth|declined?|prices|rates?|r[io]se|fell|fall(?:en|s)?|sales|quarter|averag\w+|annual)\b"
    r"|\d (?:mln|million|billion|bpd|barrels|tonnes)\b",
    re.IGNORECASE,
)
#: Words of a quotation within the claim that nobody writes of others: "the bill was “our last hope”".
_SPOKEN = re.compile(r"[!?\[\]…]|\.\.\.|\b(?:I|we|our|my|us|you|your|me)\b|\bvery, very\b")
#: Key and rivals are of nearly one length.
SHORTER, LONGER = 0.5, 1.8
LONGEST = 28
_PRESENT = re.compile(r"\b(?:is|are|has|have|does|do)\b", re.IGNORECASE)


class Voice(QuestionType):
    name = "voice"
    shape = "choice"
    process = "E"
    most = 1
    title = "The reporter's own statement"
    description = "Tell what the reporter states directly from what is only attributed to a source."
    nature = Nature(once=True, statements=True, as_said=True, own_or_sourced=True, costs=1.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        told = [a for a in spread(usables(reading)) if _cut_off(a, reading)]
        attributed = [a for a in told if not _shifted(a)]
        own = [s for s in spread(reading.statements) if _own(s, reading)] if attributed else []
        for statement in own:
            rivals = self._rivals(statement, told, rng)
            if len(rivals) < LEAST:
                continue
            yield self._question(statement, rivals, reading, rng)
        for attribution in attributed:
            yield from self._the_attributed_one(attribution, own, reading, rng)

    def _the_attributed_one(
        self, attribution: Attribution, own: list[Statement], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        """The other way round, where the reporter states much and few are quoted: one claim among statements."""
        text = _unmarked(attribution)
        if untraceable(attribution, reading) or _all_from_one(attribution, reading):
            return
        length = word_count(text)
        fit = [s for s in own if SHORTER <= word_count(s.text) / length <= LONGER and alike(s.text, text) < 0.5]
        fit.sort(key=lambda s: abs(word_count(s.text) - word_count(text)) + 3 * rng.random())
        now = bool(_PRESENT.search(text))
        apart: list[Statement] = []
        for statement in fit:
            if all(alike(statement.text, other.text) < 0.5 for other in apart):
                apart.append(statement)
        fit = apart[:MOST]
        if len(fit) < LEAST or not any(bool(_PRESENT.search(s.text)) == now for s in fit):
            return
        stem = rng.choice(
            [
                "For which of these statements does the article give a source?",
                "Which of these does the article give on the word of a source?",
            ]
        )
        evidence = evidence_of(attribution, reading)
        note = "The article states this itself, without a source."
        shown = inside(said_sentence(attribution, reading), reading.article.text)
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(
                Option(standing(text), True, f"Yes: {shown}."),
                *(Option(opening(s.text), feedback=note) for s in fit),
            ),
            evidence=evidence,
            feedback="A claim that has a source can be judged by who the source is and how it could know.",
            difficulty=difficulty.rate(3, reading, "", evidence, resolved=attribution.resolved_reference),
            skills=Skills("E", "RH.8", 2, "V"),
            about=(attribution.id,),
        )

    def _rivals(self, statement: Statement, attributed: list[Attribution], rng: Random) -> list[Attribution]:
        length = word_count(statement.text)
        fit = [
            a
            for a in attributed
            if SHORTER <= word_count(_unmarked(a)) / length <= LONGER and alike(_unmarked(a), statement.text) < 0.5
        ]
        fit.sort(key=lambda a: abs(word_count(_unmarked(a)) - length) + 3 * rng.random())
        kept: list[Attribution] = []
        for attribution in fit:
            if all(alike(_unmarked(attribution), _unmarked(other)) < 0.5 for other in kept):
                kept.append(attribution)
        now = bool(_PRESENT.search(statement.text))
        kept = [*(a for a in kept if not _shifted(a)), *(a for a in kept if _shifted(a))][:MOST]
        if not any(bool(_PRESENT.search(_unmarked(rival))) == now for rival in kept if not _shifted(rival)):
            return []  # the only option in its tense would be read as the key
        return kept

    def _question(self, statement: Statement, rivals: list[Attribution], reading: Reading, rng: Random) -> Choice:
        stem = rng.choice(
            [
                "Which of these does the reporter state directly, without giving a source?",
                "For which of these statements does the article give no source?",
                "Which of these statements is the reporter’s own, and not a claim by a source?",
            ]
        )
        key = Option(opening(statement.text), True, "Yes: there is no “said” or “according to” with this statement.")
        options = [key]
        for rival in rivals:
            giver = inside(speaker(rival, reading), reading.article.text)
            options.append(
                Option(standing(_unmarked(rival)), feedback=f"The article gives a source for this: {giver}.")
            )
        evidence = (statement.span,)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="There is no “said” here: the reporter takes responsibility for it. That does not make it true.",
            difficulty=difficulty.rate(3, reading, "", evidence, resolved=statement.resolved_reference),
            skills=Skills("E", "RH.8", 2, "V"),
            about=(statement.id,),
        )


def _unmarked(attribution: Attribution) -> str:
    """The claim without the marks around some of its words: they alone would tell that somebody said it."""
    return re.sub(r"[“”\"]", "", claim(attribution))


def _cut_off(attribution: Attribution, reading: Reading) -> bool:
    """Can the content stand as a bare sentence that the article gives only in a source's mouth?"""
    text = _unmarked(attribution)
    if _SPOKEN.search(text) or attribution.self_reference:
        return False
    if attribution.stance in (Stance.DENIES, Stance.DOUBTS) or not _told_like_a_report(text, attribution, reading):
        return False
    if _broken(text):
        return False
    if attribution.stance in (Stance.PREDICTS, Stance.PROMISES, Stance.DEMANDS) or _GIVEAWAY.search(text):
        return False
    if not 5 <= word_count(text) <= LONGEST or not said_sentence(attribution, reading):
        return False
    words_ = content_words(text)
    return not any(both / len(words_) >= 0.6 for both in _unattributed(reading).with_words(words_).values())


def _told_like_a_report(text: str, attribution: Attribution, reading: Reading) -> bool:
    """ "The wall is safe, said Ms Orr", "Ms Orr said the wall held 300 boats": so the reporter writes, too.

    So may a quotation read: "“The wall holds 300 boats,” said Ms Orr".
    """
    if attribution.form is ContentForm.QUOTATION:
        return like_prose(text) and not like_a_view(text) and len(sentences(text)) == 1 and told_alone(text, reading)
    if attribution.form is not ContentForm.CLAUSE or not (attribution.content and attribution.cue):
        return False
    return _told_first(attribution) or (not may_judge(text) and told_alone(standing(text), reading))


def _told_first(attribution: Attribution) -> bool:
    starts = [content.start for content in attribution.content]
    return bool(starts and attribution.cue) and max(starts) < min(cue.start for cue in attribution.cue)


_BACK_IN_TIME = re.compile(r"\b(?:had|been)\b|[’']d\b")


def _shifted(attribution: Attribution) -> bool:
    """ "Ms Orr said the wall had been safe": shifted back in time, which is seen beside the reporter's sentences."""
    return not _told_first(attribution) and bool(_BACK_IN_TIME.search(_unmarked(attribution)))


def _own(statement: Statement, reading: Reading) -> bool:
    """Is the statement the reporter's alone, and said by nobody else in the article?"""
    if not reporters_alone(statement, reading, longest=LONGEST, of_persons=True) or _broken(statement.text):
        return False
    if _MEASURED.search(statement.text) and any(_MEASURED.search(claim(a)) for a in reading.attributions):
        return False  # "The biggest fall was seen in the north": of the figures that somebody gave before
    if _CAPTION.search(statement.span.of(reading.article.text)) or _goes_on(statement, reading):
        return False
    return not _LINKING.search(statement.text) and not _corrected(statement.span, reading)


def _goes_on(statement: Statement, reading: Reading) -> bool:
    """ "A survey shows that ten sank. In the north, eight did": in one paragraph a source may still stand behind it."""
    block = reading.article.block_at(statement.span.start)
    return block is not None and quoted_at(Span(block.span.start, statement.span.end), reading, "evidence", views=True)


_IN_A_REPORT = re.compile(r"\b(?:said|says|reported) in (?:its|an?|the|his|her) (?:[\w-]+ ){0,3}report\b")


def _all_from_one(attribution: Attribution, reading: Reading) -> bool:
    """ "Loans fell in 1986, the bank said in a report": of all the figures below the bank is the source."""
    first = reading.article.body[0] if reading.article.body else None
    if first is None:
        return False
    opened = [one for one in reading.attributions if any(first.overlaps(span) for span in one.evidence)]
    givers = sources_of(attribution, reading)
    return bool(_IN_A_REPORT.search(first.of(reading.article.text))) or any(
        one_house(source, giver, reading)
        for one in opened
        if one.id != attribution.id
        for source in sources_of(one, reading)
        for giver in givers
    )


def _broken(text: str) -> bool:
    """Was something lost or filled in: "the river’d risen", "the mill - a third of it closed", "Early, the mayor's"?"""
    return "<" in text or bool(_FILLED_IN.search(text)) or len(re.findall(r" [—–-]+ ", text)) % 2 == 1


def _corrected(span: Span, reading: Reading) -> bool:
    """Does it stand in a paragraph that puts an earlier version right?"""
    block = next(b.span for b in reading.article.blocks if b.span.contains(span))
    return bool(_CORRECTION.match(block.of(reading.article.text)))


@lru_cache(maxsize=4)
def _unattributed(reading: Reading) -> Sharing:
    """The sentences of the article in which nobody is quoted: what they say, the reporter says."""
    text, found = reading.article.text, []
    for block in (b.span for b in reading.article.blocks if b.section in (*READABLE, Section.HEADLINE)):
        for sentence in re.finditer(r"[^.!?]+[.!?]*", block.of(text)):
            span = Span(block.start + sentence.start(), block.start + sentence.end())
            if not quoted_at(span, reading, "evidence", views=False):
                found.append(sentence.group())
    return Sharing((*found, *(statement.text for statement in reading.statements)))
