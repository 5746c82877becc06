"""A reading in, "Which of these statements comes from a source that is left unnamed?" questions out.

The options are statements, or ways to identify a source: "army officials" beside three names would show the key by its
form alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Attribution, Choice, ContentForm, Naming, Option, Reading, Section, Skills, Source
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.claims import claim, sources_of, standing, usables
from quizgen.questions.claims.evidence import evidence_of
from quizgen.questions.claims.sameness import also_says
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import inside, outside_quotes, quoted, sentences, trimmed, word_count
from quizgen.questions.labels import IDENTIFIED
from quizgen.questions.sources.identified import UNNAMED, left_unnamed, named_body, named_person
from quizgen.questions.sources.in_its_sentence import POINTS_BACK, SPEAKING, STATES, by_a_thing, label_in_its_sentence
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.spread import spread

LEAST, MOST = 2, 3
LONGEST = 28


class _Said(NamedTuple):
    """A statement as it stands in an option, and who makes it."""

    text: str
    attribution: Attribution
    source: Source


#: "Prices rose by a tenth and [economists say] they will fall", "[Orr said] it works, but the crews would not say so".
_JOINED = re.compile(r"\w\W+\w+\W+\w+\W+(?:and|but|while|yet|although|though)\s+$")
_GOES_ON = re.compile(r"^\W*\b(?:but|while|although|though)\b\W+\w+\W+\w+")
#: "Traders said that nobody had asked them, though most were in favour": so say they, or so knows the reporter?
_THOUGH = re.compile(r", (?:though|although|while|whereas) ")
#: "The charity said it was helping, and a neighbour has set up a fund": that may be the reporter's own. Not so "said it
#: was helping, and that ...", "and it would stay".
_AND_ANOTHER = re.compile(
    r", and (?:an?|the|one|two|three|some|many|several|most|(?!That\b|It\b|They\b|He\b|She\b)[A-Z][\w’'-]*)"
    r"(?: [\w’'-]+){1,5}? (?:has|have|had|is|are|was|were|will|would|did|does)\b"
)


def _half_its_own(attribution: Attribution, reading: Reading) -> bool:
    """Is a part of the sentence no part of what the source says?"""
    spans = (*attribution.source, *attribution.cue, *attribution.content)
    whole = attribution.evidence[0]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    text = reading.article.text
    said = max((span.end for span in attribution.cue), default=start)
    if attribution.form is ContentForm.CLAUSE and _THOUGH.search(outside_quotes(text[said : whole.end])):
        return True
    if _AND_ANOTHER.search(text[said : whole.end]):
        return True
    return bool(_JOINED.search(text[whole.start : start]) or _GOES_ON.search(text[end : whole.end]))


_GOES_ON_TELLING = re.compile(r",? (?:who|whose|in|at|of|from|with|for|near|on)\b")


def _all_that_is_said(key: Attribution, reading: Reading) -> str:
    """ "A man who answered the phone", and not "a man" alone: the words up to the verb tell of the source as well."""
    text, end = reading.article.text, key.source[0].end
    if key.cue and key.cue[0].start > end and _GOES_ON_TELLING.match(text, end):
        end = key.cue[0].start
    return " ".join(text[key.source[0].start : end].split()).rstrip(",")


class Named(QuestionType):
    name = "named"
    shape = "choice"
    process = "E"
    most = 1
    title = "Named or unnamed"
    description = "See which statements rest on sources a reader could identify and which do not."
    nature = Nature(once=True, verbatim=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        said = list(_statements(reading))
        named = [one for one in said if named_person(one.attribution, reading) or named_body(one.attribution, reading)]
        unnamed = [one for one in said if left_unnamed(one.attribution, reading) and not _summed_up(one, reading)]
        for key in unnamed:
            stems = [
                "Which of these statements comes from a source that the article leaves unnamed?",
                "For which of these statements does the article not give the name of the source?",
            ]
            if not any(also_says(one.source, key.text, reading) for one in named):
                yield from self._odd_one(key, named, stems, reading, rng)
        for key in named:
            stems = [
                "Which of these statements comes from a source that the article identifies by name?",
                "For which of these statements could a reader look up the source by name?",
            ]
            if not any(also_says(one.source, key.text, reading) for one in unnamed):
                yield from self._odd_one(key, unnamed, stems, reading, rng)
        for attribution in spread(reading.attributions):
            label = label_in_its_sentence(attribution, reading)
            if label:
                yield from self._in_its_sentence(attribution, label, reading, rng)

    def _in_its_sentence(self, key: Attribution, label: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        """What a reader learns of the source from the words that the article has for it."""
        sentence = verbatim(key.evidence[0], reading, leaning=True)
        others = (one for one in reading.attributions if one.source_ids and one.source_ids != key.source_ids)
        if not sentence or POINTS_BACK.match(sentence) or len(SPEAKING.findall(sentence)) > 1:
            return  # "Growers say the frost did it, said Orr": on whose word?
        if len(sentences(outside_quotes(sentence.strip("“”")))) > 1:
            return  # "Dealers were not convinced. Orr Securities cut its rating": of which?
        if any(span.overlaps(key.evidence[0]) for one in others for span in one.cue):
            return  # "Diplomats said so, but Hale told the Courier": two sources, and which is asked for?
        if _half_its_own(key, reading):
            return
        stem = rng.choice(
            [
                f"How does this sentence from the article identify its source: {sentence}?",
                f"How does this sentence from the article tell the reader who its source is: {sentence}?",
            ]
        )
        printed = _all_that_is_said(key, reading)
        note = f"All that the sentence says of the source is “{printed}”."
        yes = f"Yes: {note[:1].lower()}{note[1:]}"
        evidence = evidence_of(key, reading)
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(Option(one, one == label, yes if one == label else note) for one in IDENTIFIED),
            evidence=evidence,
            feedback="The better a source is identified, the easier it is for others to check what it says.",
            difficulty=difficulty.rate(2, reading, "", evidence),
            skills=Skills("E", "RI.8", 1, "N"),
            about=(key.id,),
        )

    def _odd_one(
        self, key: _Said, others: list[_Said], stems: list[str], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        rivals: list[_Said] = []
        length = word_count(key.text)
        for one in sorted(others, key=lambda one: abs(word_count(one.text) - length) + 4 * rng.random()):
            fits = one.attribution.form is key.attribution.form and 0.5 <= word_count(one.text) / length <= 2
            if not fits or any(alike(one.text, taken.text) >= 0.5 for taken in (key, *rivals)):
                continue
            if not also_says(key.source, one.text, reading):
                rivals.append(one)
        if len(rivals) < LEAST:
            return
        text = reading.article.text
        shown = inside(key.source.name, text)
        evidence = evidence_of(key.attribution, reading)
        yield Choice(
            id="",
            type=self.name,
            stem=rng.choice(stems),
            options=(
                Option(key.text, True, f"Yes: the article gives this to {shown}."),
                *(Option(r.text, feedback=f"This comes from {inside(r.source.name, text)}.") for r in rivals[:MOST]),
            ),
            evidence=evidence,
            feedback=(
                f"A source such as “{shown}” may have good reason to stay unnamed, but it makes checking harder."
                if key.source.naming in UNNAMED
                else "A named source can be asked again; an unnamed one makes checking harder."
            ),
            difficulty=difficulty.rate(2, reading, "", evidence, rivals=len(rivals)),
            skills=Skills("E", "RI.8", 1, "N"),
            about=(key.attribution.id,),
        )


#: "The council had no power to pay it": to pay what?
#: "Repairs would cost £2m and recommended that it be sold": cut off from who told so.
_ENDS_OPEN = re.compile(
    r"\band (?:recommended|urged|called for|asked|warned|promised|declined|refused) "
    r"|\b(?:it|them|him|her|so|this|that|these|those)[”\"’.]*$"
)


def _statements(reading: Reading) -> Iterator[_Said]:
    """What single sources state, as clauses or as quotations, without a word that shows whose statement it is."""
    for attribution in usables(reading):
        if len(attribution.source_ids) != 1 or attribution.stance not in STATES:
            continue
        if by_a_thing(attribution, reading):
            continue
        source = sources_of(attribution, reading)[0]
        if attribution.form is ContentForm.CLAUSE:
            text = standing(claim(attribution))
        elif attribution.form is ContentForm.QUOTATION:
            whole = trimmed(claim(attribution), LONGEST)
            # "told them that “there may be more”": a piece of a sentence, and nobody said just that
            text = quoted(whole) if whole and not whole[:1].islower() else ""
        else:
            continue
        if _ENDS_OPEN.search(text):
            continue
        if 5 <= word_count(text) <= LONGEST and "…" not in text and not betrays(text, source):
            yield _Said(text, attribution, source)


def _summed_up(said: _Said, reading: Reading) -> bool:
    """ "It is an insult, top lawmakers said", says the first sentence, and who they are is told below."""
    lead = next((block.span for block in reading.article.blocks if block.section is Section.BODY), None)
    if said.source.naming is not Naming.UNNAMED_GROUP or lead is None:
        return False
    named = {one.id for one in reading.sources if one.naming is Naming.NAMED_PERSON}
    below = any(
        named & {*a.source_ids} and a.evidence and a.evidence[0].start >= lead.end for a in reading.attributions
    )
    return below and any(lead.overlaps(place) for place in said.attribution.evidence)
