"""A reading in, "Which of these are a source's exact words?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Attribution, Choice, ContentForm, Option, Quote, Reading, Section, Skills, Span, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.as_a_view import like_a_view
from quizgen.questions.claims.claims import claim, speaker, standing, usables
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.claims.to_choose import told_alone
from quizgen.questions.english.in_any_case import InAnyCase
from quizgen.questions.english.likeness import alike, same_words
from quizgen.questions.english.unclear import slipped, unclear
from quizgen.questions.english.wording import inside, opening, sentences, word_count
from quizgen.questions.judgements.judging_words import may_judge, strong_word
from quizgen.questions.quotations.like_prose import FINITE, like_prose
from quizgen.questions.quotations.translated import translated
from quizgen.questions.sentences.side_by_side import stands_alone
from quizgen.questions.sources.speakers import frame
from quizgen.questions.spread import spread

LEAST, MOST = 2, 3
_MARKED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"")
#: What a reporter writes and nobody says: such a sentence is no rival of a quotation.
_REPORTERS = InAnyCase(
    r"^(?:others?|another|nor|when reached|asked|in return"
    r"|however|later|alas|meanwhile|soon after|secondly|also|still|earlier|previously"
    r"|currently)\b"
    r"|\b(?:said|says|told|tells|according|report\w*|added|wrote|announc\w+|claim\w*|alleg\w+|suspect\w*"
    r"|argue\w*|emphasi[sz]e\w*|insist\w*|suggest\w*|maintain(?:s|ed)|acknowledge\w*|appeared"
    r"|promise\w*|vow(?:s|ed)|pledg\w+|urge[sd]?|warn(?:s|ed)|accus\w+|den(?:y|ies|ied)|admit\w*|critici[sz]\w+"
    r"|unveil\w*|met|visited)\b"
    # "Ms Orr, a former harbour clerk, had friends there"
    r"| --? |, (?:an?|the) [^,]{3,60}, |, who\b|, \d{2},|\w[’']ll\b",
)
#: By the first of these a reader hears when it was said: what is summed up stands in the past, what is quoted seldom.
_WHEN = re.compile(
    r"\b(?:(was|were|had|did|would|could|might|[a-z]{3,}(?<!e)ed)|is|are|has|have|will|can|may|does|do|must|need|should)\b"
)
#: "What matters is the pier", "Suggest a targeted sale": so people speak, or so half a sentence begins.
_BY_ITS_OPENING = re.compile(
    r"(?:What|Why|How|Whatever|Whether|Never|Not|Nobody|Everybody|Everyone|Something|Anything|Nothing|Maybe|Perhaps|Belatedly"
    r"|Hopefully|Clearly|Only|Sometimes|Suggest|Believe|Think|Show|Mean|Hope|Want|Need|Say|People|Sure|First|Then|If)\b"
)
#: "On behalf of the harbour board": it opens a letter, and says nothing.
_FORMULA = re.compile(r"(?:On|In|At|For|With|By|From|To|Of) [^,]{1,60}$")
#: Under a picture: "The mayor opens the gate on June 3, 2016".
_CAPTION = re.compile(r", \d{4}$|\b(?:pictured|poses?|file photo)\b", re.IGNORECASE)


#: "It owes “Harwick an answer on the pier.”": the sentence has begun before the marks.
_GOES_ON = re.compile(r"(?<!\bsaid)(?<!\bthat)(?<!\badded)(?<!\bsays)(?<!\bwrote)(?<!\breplied)(?<=[\w’']) \Z")


class QuoteOrParaphrase(QuestionType):
    name = "quote_or_paraphrase"
    shape = "choice"
    process = "E"
    most = 1
    worth = 1  # a lesson of its own: whose words are read
    title = "Exact words or paraphrase"
    description = "Tell a source's exact words from the reporter's summary of what was said."
    nature = Nature(most_in_common=1, statements=True, as_said=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        if translated(reading):
            return
        found: dict[str, tuple[Span, Attribution]] = {}
        for attribution in spread(reading.attributions):
            if attribution.quote is Quote.INDIRECT or attribution.confidence < 0.5 or _posted(attribution, reading):
                continue
            for words, span in _exact(attribution, reading):
                known = _FORMULA.match(words) or _BY_ITS_OPENING.match(words) or strong_word(words)
                if words not in found and not known and not slipped(words):
                    found[words] = span, attribution
        pools = _unquoted(reading) if found else []
        for words, (span, attribution) in found.items():
            yield from self._question(words, span, attribution, pools, reading, rng)

    def _question(
        self,
        words: str,
        span: Span,
        attribution: Attribution,
        pools: list[list[_Unquoted]],
        reading: Reading,
        rng: Random,
    ) -> Iterator[Choice]:
        length, past = word_count(words), _past(words)
        rivals: list[_Unquoted] = []
        for pool in pools:  # what a source said in the reporter's words first, then the reporter's own sentences
            fit = [u for u in pool if 0.5 <= word_count(u.text) / length <= 2 and alike(u.text, words) < 0.5]
            fit.sort(
                key=lambda u: (abs(word_count(u.text) - length) + 3 * rng.random()) + 6 * (_past(u.text) is not past)
            )
            for rival in fit:
                if rival.origin != attribution.id and all(alike(rival.text, r.text) < 0.5 for r in rivals):
                    rivals.append(rival)
        shown = rivals[:MOST]
        # beside two sentences in the past, the one in the present is known for what somebody said
        if len(shown) < LEAST or all(_past(rival.text) is not past for rival in shown):
            return
        if any(told(words) and not any(told(rival.text) for rival in shown) for told in (like_a_view, may_judge)):
            return
        if not any(rival.origin for rival in shown):
            return  # beside nothing but the news itself, whatever somebody says of it is known for a comment
        options = [Option(opening(words), True, "Yes: in the article these words stand inside quotation marks.")]
        options += [Option(opening(rival.text), feedback=rival.feedback) for rival in shown]
        stem = rng.choice(
            [
                "Which of these are a source’s exact words, as quoted in the article?",
                "Which of these does the article print as somebody’s exact words?",
            ]
        )
        evidence = (whole_sentences(span, reading.article),)
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="Only words inside quotation marks are the speaker’s own; the rest is the reporter’s summary.",
            difficulty=difficulty.rate(2, reading, "", evidence),
            skills=Skills("E", "RI.1", 2),
            about=(attribution.id,),
        )


class _Unquoted(NamedTuple):
    """Words of the article that stand in no quotation marks, the attribution they come from, and what to tell."""

    text: str
    origin: str
    feedback: str


def _unquoted(reading: Reading) -> list[list[_Unquoted]]:
    """What sources said in the reporter's words, and the reporter's own sentences."""
    everything_quoted = " ".join(a or b for a, b in _MARKED.findall(reading.article.text))
    summaries = [_of_a_source(a, reading) for a in usables(reading) if _summary(a, everything_quoted, reading)]
    return [summaries, [_Unquoted(*found) for found in _reported(everything_quoted, reading)]]


def _past(text: str) -> bool:
    """Does the sentence tell of the past?"""
    found = _WHEN.search(text)
    return bool(found and found.group(1))


_NETWORK = re.compile(r"\b(?:tweet\w*|twitter|facebook|instagram|posted)\b", re.IGNORECASE)


def _posted(attribution: Attribution, reading: Reading) -> bool:
    """Messages of a network are written, and known by their form."""
    wrote = attribution.cue_lemma.casefold() == "write" and _NETWORK.search(reading.article.text)
    return bool(wrote or _NETWORK.search(frame(attribution, reading)))


def _of_a_source(attribution: Attribution, reading: Reading) -> _Unquoted:
    name = inside(speaker(attribution, reading), reading.article.text)
    return _Unquoted(standing(claim(attribution)), attribution.id, f"Here the reporter sums up what {name} said.")


def _reported(everything_quoted: str, reading: Reading) -> Iterator[tuple[str, str, str]]:
    """The body's sentences without any quotation mark near them, as printed."""
    article = reading.article
    for block in article.blocks:
        printed = block.span.of(article.text)
        if block.section is not Section.BODY or re.search(r"[“”\"]", printed):
            continue  # beside a quotation it is not certain on which side of its marks a sentence stands
        for sentence in sentences(" ".join(printed.split())):
            text = sentence.rstrip(" .")
            plain = sentence[-1:] == "." and sentence[:1].isupper() and not re.search(r"[()\[\]:;]", text)
            own = not _REPORTERS.search(text) and not same_words(text, article.headline or "-")
            if (
                own
                and plain
                and 5 <= word_count(text) <= 25
                and told_alone(text, reading)
                and not _CAPTION.search(text)
                and not same_words(text, everything_quoted)
            ):
                yield text, "", "These are the reporter’s words: no quotation marks stand around them in the article."


def _exact(attribution: Attribution, reading: Reading) -> Iterator[tuple[str, Span]]:
    """Whole quoted sentences that read like the reporter's prose, so that nothing but the marks tells them apart."""
    text = reading.article.text
    for evidence in attribution.evidence:
        for found in _MARKED.finditer(text, evidence.start, evidence.end):
            span = Span(*found.span())
            if not any(content.overlaps(span) for content in attribution.content):
                continue
            if _GOES_ON.search(text[max(0, span.start - 12) : span.start]):
                continue
            for sentence in sentences(found.group(1) or found.group(2)):
                words = sentence.rstrip(" ,.;:")
                ends = sentence[-1:] == "." or (sentence[-1:] == "," and bool(FINITE.search(words)))
                whole = words[:1].isupper() and ends and stands_alone(words, ContentForm.QUOTATION)
                if whole and 5 <= word_count(words) <= 25 and like_prose(words) and told_alone(words, reading):
                    yield words, evidence


def _summary(attribution: Attribution, everything_quoted: str, reading: Reading) -> bool:
    text = claim(attribution)
    return (
        attribution.quote is Quote.INDIRECT
        and attribution.form is ContentForm.CLAUSE
        and attribution.stance is not Stance.DENIES
        and not attribution.self_reference  # "Ben Hale needed to rest": nobody speaks so of himself
        and not _REPORTERS.search(text)
        and not unclear(text)
        and told_alone(standing(text), reading)
        and 5 <= word_count(text) <= 25
        and not _MARKED.search(text)
        and not same_words(text, everything_quoted)
        and alike(text, everything_quoted) < 0.9
        and not any(_MARKED.search(span.of(reading.article.text)) for span in attribution.content)
    )
