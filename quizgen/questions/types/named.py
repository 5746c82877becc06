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
from quizgen.questions.claims.arguable import debatable
from quizgen.questions.claims.claims import claim, sources_of, standing, usables
from quizgen.questions.claims.evidence import evidence_of
from quizgen.questions.claims.provenance import cites, readable_inside
from quizgen.questions.claims.sameness import also_says
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import alike, content_words, same_words
from quizgen.questions.english.wording import inside, quoted, trimmed, word_count
from quizgen.questions.labels import BY_BODY, BY_DESCRIPTION, BY_PERSON, IDENTIFIED
from quizgen.questions.sentences.beside import needs_the_article
from quizgen.questions.sources.identified import UNNAMED, left_unnamed, named_body, named_person, proper_inside
from quizgen.questions.sources.in_its_sentence import POINTS_BACK, SPEAKING, STATES, by_a_thing, label_in_its_sentence
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.spread import spread

LEAST, MOST = 2, 3
LONGEST = 28
#: A statement in the stem, and how many of named sources are asked about, for an article has many of them.
LONGEST_ASKED, MOST_NAMED = 20, 3
#: So much of a statement in what somebody else says makes it theirs as well.
COMES_BACK = 0.6
#: "Orr called the plan a breach of trust, the Courier reported": by Orr's name, or by that of the paper?
_SAID_BY = re.compile(
    r"\b[A-Z][\w’'-]+ (?:had |has )?(?:called|said|says|described|told|denied|denies|claimed|claims|warned|argued)\b"
)
#: "I will slow down": who speaks of himself is no source for others.
_OF_ONESELF = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Uu]s|[Oo]ur|[Yy]ou|[Oo]ne of us|[Oo]ne I)\b(?!\.)")


class _Said(NamedTuple):
    """A statement as it stands in an option, and who makes it."""

    text: str
    attribution: Attribution
    source: Source


#: "Prices rose by a tenth and [economists say] they will fall", "[Orr said] it works, but the crews would not say so".
_JOINED = re.compile(r"\w\W+\w+\W+\w+\W+(?:and|but|while|yet|although|though)\s+$")
_GOES_ON = re.compile(r"^\W*\b(?:but|while|although|though)\b\W+\w+\W+\w+")
#: "The charity said it was helping, and a neighbour has set up a fund": that may be the reporter's own. Not so "said it
#: was helping, and that ...", "and it would stay".
_AND_ANOTHER = re.compile(
    r", and (?:an?|the|one|two|three|some|many|several|most|(?!That\b|It\b|They\b|He\b|She\b)[A-Z][\w’'-]*)"
    r"(?: [\w’'-]+){1,5}? (?:has|have|had|is|are|was|were|will|would|did|does)\b"
)
#: "The statement that the drivers have complained that ...": are they the source?
_TELLS_OF_ANOTHER = re.compile(
    r"\b(?:complain|stress|claim|argue|insist|warn|admit|deny|denie|agree|believe|think|fear|allege|assert|maintain"
    r"|contend|confirm|acknowledge|concede|promise|pledge|vow|demand)(?:e?[sd]|ted|ing)? (?:\w+ )?that\b"
)


def _half_its_own(attribution: Attribution, reading: Reading) -> bool:
    """Is a part of the sentence no part of what the source says?"""
    spans = (*attribution.source, *attribution.cue, *attribution.content)
    whole = attribution.evidence[0]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    text = reading.article.text
    said = max((span.end for span in attribution.cue), default=start)
    if _AND_ANOTHER.search(text[said : whole.end]):
        return True
    return bool(_JOINED.search(text[whole.start : start]) or _GOES_ON.search(text[end : whole.end]))


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
        people = [one for one in said if named_person(one.attribution, reading)]
        bodies = [one for one in said if named_body(one.attribution, reading)]
        named = [one for one in said if one in people or one in bodies]
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
        for key in unnamed:
            if not proper_inside(key.source, reading) and not _told_by_another(key, reading):
                yield from self._how(key, BY_DESCRIPTION, reading, rng)
        for kind, label in ((people, BY_PERSON), (bodies, BY_BODY)):
            rng.shuffle(kind)
            worth_it = [
                one for one in kind if _asks_for_its_source(one, reading) and not _told_by_another(one, reading)
            ]
            for key in worth_it[:MOST_NAMED]:
                yield from self._how(key, label, reading, rng)
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
        printed = " ".join(key.source[0].of(reading.article.text).split())
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

    def _how(self, key: _Said, label: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        """How a reader can tell whose statement it is: the same four labels each time."""
        if word_count(key.text) > LONGEST_ASKED or not _asks_for_its_source(key, reading):
            return
        words_ = key.text if key.attribution.form is ContentForm.QUOTATION else ""
        shown_there = " ".join(span.of(reading.article.text) for span in evidence_of(key.attribution, reading))
        if label == BY_BODY and not same_words(key.source.name.removeprefix("The "), shown_there):
            return  # "the department said": its name stands elsewhere
        told = words_ or readable_inside(claim(key.attribution), reading)
        if not told or not _names_shown(told, shown_there):
            return
        about = words_ or f"that {told}"
        stem = rng.choice(
            [
                f"How does the article identify whoever said {about}?" if words_ else
                f"How does the article identify the source of the statement {about}?",
                f"How does the article tell the reader who said {about}?",
            ]
        )  # fmt: skip
        shown = inside(key.source.name, reading.article.text)
        evidence = evidence_of(key.attribution, reading)
        options = [
            Option(one, True, f"Yes: it gives this to {shown}.")
            if one == label
            else Option(one, feedback=f"Look at the sentence again: it gives this to {shown}.")
            for one in IDENTIFIED
        ]
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="The better a source is identified, the easier it is for others to check what it says.",
            difficulty=difficulty.rate(2, reading, stem, evidence),
            skills=Skills("E", "RI.8", 1, "N"),
            about=(key.attribution.id,),
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


def _names_shown(told: str, shown: str) -> bool:
    """Does the sentence print each name of the statement? "Orr said that Hale's land" for "his land" is our guess."""
    names = re.findall(r"(?<=[\w,] )[A-Z][a-z][\w-]+", told)
    return all(name.removesuffix("’s") in shown for name in names)


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


def _told_by_another(said: _Said, reading: Reading) -> bool:
    """ "Rules that crews say give the islands an unfair lead" above "The islands have an unfair lead, Orr said"."""
    text, mine = reading.article.text, content_words(said.text)
    own = said.attribution.evidence
    others = (
        span
        for one in reading.attributions
        if said.source.id not in one.source_ids
        for span in one.evidence
        if not any(span.overlaps(place) for place in own)
    )
    return any(len(mine & content_words(span.of(text))) >= COMES_BACK * len(mine) for span in others)


def _asks_for_its_source(said: _Said, reading: Reading) -> bool:
    """Is it clear by itself, beyond doubt whose it is, and something that somebody could doubt?"""
    text = claim(said.attribution)
    if said.attribution.self_reference or _OF_ONESELF.search(text) or cites(text) or _SAID_BY.search(text):
        return False
    if said.attribution.form is ContentForm.CLAUSE and _TELLS_OF_ANOTHER.search(text):
        return False
    alone = not needs_the_article(text, reading) and not re.search(r" [—–-] ", text)
    return alone and debatable(text, reading.article.headline) and clear_source(said.attribution, reading)
