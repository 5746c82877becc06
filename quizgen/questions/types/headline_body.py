"""A reading in, questions that set the headline against the report out: what it leaves open or rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    REPORTER,
    Attribution,
    Choice,
    Fact,
    FactKind,
    Modality,
    Option,
    Reading,
    Section,
    Skills,
    Span,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.claims import claim, sources_of, speaker, untraceable, usables
from quizgen.questions.claims.evidence import evidence_of, merged, whole_sentences
from quizgen.questions.claims.provenance import sentences_of
from quizgen.questions.claims.sameness import told_in
from quizgen.questions.english.likeness import content_words, shared
from quizgen.questions.english.wording import inside, quoted, word_count
from quizgen.questions.labels import (
    NEWS_QUESTIONS,
    SAYS_SO,
    WHAT,
    WHEN,
    WHERE,
    WHO,
)
from quizgen.questions.sources.distractors import LEAST, key_name, rival_sources, several_answers
from quizgen.questions.sources.kinship import betrays

SHORTEST, LONGEST = 4, 17
#: As much of the headline must stand in a sentence of the report for the two to tell the same news.
SAME_NEWS = 0.55
#: The news stands at the beginning: further down, the same words may tell another event.
FIRST = 5
#: Fewer options leave the answer alone.
ENOUGH = 4
#: Fewer questions than these are no choice.
LEAST_LABELS = 3
_ITSELF, _NEITHER = "The headline itself tells this.", "Neither the headline nor the article tells when."
_CUE = re.compile(
    r"\b(?:says?|said|claims?|warns?|suggests?|finds?|found|admits?|insists?|den(?:y|ies)|shows?|reports?|reported"
    r"|reveals?|announces?|tells?|urges?|vows?|calls?|accuses?|slams?|blasts?|attacks?|praises?|promises?|threatens?"
    r"|hints?|alleged\w*|according|study|poll|survey|sources?|asks?|defends?|explains?|argues?|states?|predicts?"
    r"|confirms?|rejects?|condemns?|demands?|criticis\w+|criticiz\w+|responds?|interviews?|Q&A|why|how|what"
    r"|sees?|expects?|aims?|plans?|planning|discuss\w*|eyes?|seeks?|hopes?|fears?|forecasts?|wants?|believes?|thinks?|doubts?|considers?|mulls?"
    r"|favou?rs?|supports?|opposes?|backs?|warned|added|cites?|quotes?|notes?|calling|saying|signals?|pledges?)\b"
    #: "Bridge sale needs a vote, town clerk", "Bank had debts - newsletter"
    r"|, [\w .'’-]+$|(?<=\w) ?-+ [\w .'’]+$|-(?:[\w.]+ )*(?:minister|officials?|spokes\w+|sources?|chairman|paper|bank"
    r"|bankers?|newsletter|analysts?|president|traders?|governor|economists?|radio)$",
    re.IGNORECASE,
)
#: No news: an interview, a question, a promise of more.
_NO_NEWS = re.compile(
    r"\?|[<>]|…|:|\b(?:Q&A|interviews?|or else|why|how|what|here[’']s|this|these|things)\b", re.IGNORECASE
)
_AHEAD = re.compile(r"\b(?:to|will|may|could|set to|seen|expected) [a-z]{2,}\b", re.IGNORECASE)
#: "In the next three or four months", wherever it stands: that tells when, and the headline does not.
_TO_COME = re.compile(
    r"\b(?:in|within|over) the (?:next|coming)\b|\bnext (?:week|month|year|spring|summer|autumn)\b", re.I
)
_QUOTED = re.compile(r"[“”\"]|(?<!\w)[‘'][^‘’']+[’'](?!\w)|''")
_DATED = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october"
    r"|november|december|today|tonight|yesterday|morning|week|weekend|month|year|\d{4})\b",
    re.IGNORECASE,
)
#: "Since Monday" and "by Monday" do not tell when it happened.
#: "The council, which met on Monday, closed the pool": the day is that of something else.
_ANOTHER_CLAUSE = re.compile(r"\b(?:who|whom|whose|which|that|where|when|while|as)\b|, \w+(?:ed|ing)\b", re.IGNORECASE)
_NO_DAY = re.compile(r"\b(?:since|until|till|by|before|after|from|between|for|next|through|every)(?: \w+)? $", re.I)


class HeadlineBody(QuestionType):
    name = "headline_body"
    shape = "choice"
    process = "E"
    most = 1
    title = "Headline and report"
    description = "See what the headline leaves open, and on whose word it rests."
    nature = Nature(whole_article=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        headline = " ".join(reading.article.headline.split()).rstrip(" .;,")
        if not SHORTEST <= word_count(headline) <= LONGEST or headline.isupper() or _NO_NEWS.search(headline):
            return
        yield from self._resting_on(headline, reading, rng)
        if _names_somebody(headline, reading):
            yield from self._left_open(headline, reading, rng)

    def _resting_on(self, headline: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        """The headline tells as news what the report gives on somebody's word."""
        if _CUE.search(headline) or _QUOTED.search(headline):
            return
        for attribution in usables(reading):
            if not _rests(headline, attribution, reading):
                continue
            stem = rng.choice(
                [
                    f"On whose word does the headline {quoted(headline)} rest, according to the article?",
                    f"The headline {quoted(headline)} names no source. Whom does the article name as the source of it?",
                ]
            )
            rivals = rival_sources(attribution, reading, stem, rng)
            if len(rivals) >= LEAST:
                key = Option(
                    key_name(attribution, reading), True, "Yes: the article gives the news on the word of this source."
                )
                lesson = "A headline often drops “said”. Read on to see who says so."
                evidence, about = evidence_of(attribution, reading), (attribution.id,)
                yield self._question(stem, (key, *rivals), evidence, about, lesson, reading)

    def _left_open(self, headline: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        """The headline tells who and what; the day or the source stands in the article alone."""
        sentence = _news(headline, reading)
        if sentence is None:
            return
        for key, why, about in (
            *_source_left_open(headline, sentence, reading),
            *_day_left_open(headline, sentence, reading),
        ):
            shown = {WHO, WHAT, key} | ({WHERE} if _placed(headline, reading) else set())
            if key == SAYS_SO and _no_day(sentence, reading) and not _TO_COME.search(reading.article.text):
                shown.add(WHEN)
            if _AHEAD.search(headline):
                shown.discard(WHAT)  # "Banks to weigh plan" tells what is to come, and not what has happened
            if len(shown) < LEAST_LABELS:
                continue
            if key == WHEN and len(shown) < ENOUGH:
                continue  # hardly any headline tells when: beside who and what that is the answer unread
            stem = rng.choice(
                [
                    f"Which question does the article answer, but not its headline {quoted(headline)}?",
                    f"Which of these questions does the headline {quoted(headline)} leave unanswered?",
                ]
            )
            options = tuple(
                Option(label, label == key, why if label == key else _NEITHER if label == WHEN else _ITSELF)
                for label in NEWS_QUESTIONS
                if label in shown
            )
            lesson = "Headlines have no room for everything. Read on before you share."
            yield self._question(stem, options, (sentence,), about, lesson, reading)

    def _question(
        self,
        stem: str,
        options: tuple[Option, ...],
        evidence: tuple[Span, ...],
        about: tuple[str, ...],
        lesson: str,
        reading: Reading,
    ) -> Choice:
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=merged(list(evidence)),
            feedback=lesson,
            difficulty=difficulty.rate(2, reading, stem, evidence, rivals=len(options) - 1),
            skills=Skills("E", "RI.6.5", 2, "V"),
            about=about,
        )


def _names_somebody(headline: str, reading: Reading) -> bool:
    """ "Minister digs in" does not tell who it is; a name is a word that the report prints with a capital only."""
    text = reading.article.text
    body = text[reading.article.body[0].start :] if reading.article.body else ""
    told = {word.casefold() for word in re.findall(r"[\w-]+", headline)}
    told &= {word.casefold() for word in re.findall(r"(?<=[a-z,] )[A-Z][\w-]+", body)}
    return bool(told) and not told <= {word.casefold() for word in re.findall(r"(?<![\w’'-])[a-z][\w-]+", body)}


def _news(headline: str, reading: Reading) -> Span | None:
    """The sentence among the first of the report that tells the headline's news: most of its words, not names alone."""
    article = reading.article
    body = [span for span in sentences_of(reading) if article.section_at(span.start) is Section.BODY][:FIRST]
    best = max(body, key=lambda span: shared(headline, span.of(article.text)), default=None)
    if best is None or shared(headline, best.of(article.text)) < SAME_NEWS:
        return None
    common = content_words(headline) & content_words(best.of(article.text))
    plain = content_words(" ".join(re.findall(r"\b[a-z][\w-]+", best.of(article.text))))
    return best if len(common) >= 3 and len(common & plain) >= 1 else None


def _source_left_open(headline: str, sentence: Span, reading: Reading) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The news of the headline is, in the article, what somebody says."""
    if _CUE.search(headline) or _QUOTED.search(headline):
        return
    for attribution in usables(reading):
        inside_it = any(sentence.contains(span) for span in attribution.content)
        says_it = shared(headline, told_in(attribution, reading)) >= SAME_NEWS
        named = any(betrays(headline, source) for source in sources_of(attribution, reading))
        if inside_it and says_it and not named and not untraceable(attribution, reading):
            name = inside(speaker(attribution, reading), reading.article.text)
            yield SAYS_SO, f"Yes: only the article names who says so: {name}.", (attribution.id,)
            return


def _day_left_open(headline: str, sentence: Span, reading: Reading) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    days = [f for f in reading.facts if f.kind is FactKind.DATE and sentence.contains(f.span)]
    if len(days) != 1 or _DATED.search(headline) or _CUE.search(headline) or days[0].modality is not Modality.ACTUAL:
        return
    text = reading.article.text
    before = text[sentence.start : days[0].span.start]
    rest = before + text[days[0].span.end : sentence.end]
    told_late = re.search(r"\b(?:findings?|published|researchers?|scientists?|statement|interview)\b", rest)
    not_its_day = told_late or _NO_DAY.search(before) or _ANOTHER_CLAUSE.search(before)
    if not (not_its_day or _DATED.search(rest) or _CUE.search(rest)):
        day = days[0].span.of(text)
        yield WHEN, f"Yes: the day, {day}, stands in the article alone.", _of_the_reporter(days[0])


def _no_day(sentence: Span, reading: Reading) -> bool:
    """Does the report, up to the sentences that follow the news, tell no time at all?"""
    near = [span for span in sentences_of(reading) if span.start >= sentence.start][:FIRST]
    return not any(_DATED.search(span.of(reading.article.text)) for span in near)


def _of_the_reporter(fact: Fact) -> tuple[str, ...]:
    return (fact.id,) if fact.voice == REPORTER else (fact.voice,)


def _placed(headline: str, reading: Reading) -> bool:
    """Does the headline surely tell where?"""
    places = [f.span.of(reading.article.text) for f in reading.facts if f.kind is FactKind.PLACE]
    return any(re.search(rf"\b(?:in|at|near|of) (?:[a-z]+ )?{re.escape(place)}\b", headline) for place in places)


def _rests(headline: str, attribution: Attribution, reading: Reading) -> bool:
    """Is the headline what this source says, and does no other sentence of the report tell it?"""
    text, own = claim(attribution), [whole_sentences(span, reading.article) for span in attribution.evidence]
    common = content_words(headline) & content_words(text)
    if shared(headline, text) < SAME_NEWS or len(common) < 3 or untraceable(attribution, reading):
        return False
    if any(betrays(headline, source) for source in sources_of(attribution, reading)):
        return False
    if several_answers(attribution, reading) or any(attribution.id in (link.a, link.b) for link in reading.links):
        return False
    return not any(
        shared(headline, span.of(reading.article.text)) >= 0.5
        for span in sentences_of(reading)
        if reading.article.section_at(span.start) is not Section.HEADLINE and not any(span.overlaps(o) for o in own)
    )
