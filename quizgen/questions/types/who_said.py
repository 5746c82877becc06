"""A reading in, "Who said that ...?" questions out: locate the source of a claim, threat, accusation or quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    AnyQuestion,
    Attribution,
    Choice,
    ContentForm,
    Naming,
    Option,
    Reading,
    ShortText,
    Skills,
    Source,
    Stance,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import asked_of, sources_of, speaker, untraceable, usable, usable_object
from quizgen.questions.distractors import LEAST, is_document, key_name, rival_sources, several_answers
from quizgen.questions.evidence import evidence_of
from quizgen.questions.gaps import source_gap
from quizgen.questions.kinship import betrays, kin
from quizgen.questions.levelling import bare_name, named_like
from quizgen.questions.likeness import content_words
from quizgen.questions.showable import showable
from quizgen.questions.wording import is_proper, opening, past, quoted, reporting_verb, sentences, trimmed, word_count

LONGEST_STEM = 30
#: "HB" may stand for much, "HBA" for the Harbour Board Authority.
SHORTEST_INITIALS = 3


class WhoSaid(QuestionType):
    name = "who_said"
    shape = "choice"
    process = "L"
    most = 3
    title = "Who said it?"
    description = "Find the source of a claim, a threat or a quotation."
    nature = Nature(speakers=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        for attribution in reading.attributions:
            if not attribution.source_ids or not attribution.evidence or not _can_be_asked_for(attribution, reading):
                continue
            asked = list(self._ask_one(attribution, reading, rng)) if _plain(attribution, reading) else []
            yield from asked or self._ask_gap(attribution, reading, rng)

    def _ask_gap(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """Where the claim cannot stand alone, the article's own sentence can, with a gap for its source."""
        printed = source_gap(attribution, reading)
        frames = ["Which source belongs in the gap in this sentence", "Which source is missing from this sentence"]
        if not printed or several_answers(attribution, reading):
            return
        stem = f"{rng.choice(frames)} from the article: {printed}?"
        if told_by_the_headline(attribution, stem, reading):
            return
        rivals = rival_sources(attribution, reading, stem, rng)
        if len(rivals) >= LEAST:
            yield self._choice(attribution, stem, rivals, reading)
        else:
            yield from self._to_be_written(attribution, stem, reading)

    def _ask_one(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        stems = [stem for stem in _stems(attribution, reading) if 5 <= word_count(stem) <= LONGEST_STEM]
        if not stems:
            return
        stem = rng.choice(stems)
        if told_by_the_headline(attribution, stem, reading):
            return
        rivals = rival_sources(attribution, reading, stem, rng)
        if len(rivals) < LEAST:
            yield from self._to_be_written(attribution, stem, reading)
            return
        yield self._choice(attribution, stem, rivals, reading)

    def _choice(self, attribution: Attribution, stem: str, rivals: list[Option], reading: Reading) -> Choice:
        key, evidence = key_name(attribution, reading), evidence_of(attribution, reading)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(Option(key, True, "Yes: the article names this source for it."), *rivals),
            evidence=evidence,
            feedback="Knowing who says something is the first step in judging it.",
            difficulty=difficulty.rate(
                1, reading, stem, evidence, key=key, resolved=attribution.resolved_reference, rivals=len(rivals)
            ),
            skills=Skills("L", "RI.1", 1, "N"),
            about=(attribution.id,),
        )

    def _to_be_written(self, attribution: Attribution, stem: str, reading: Reading) -> Iterator[ShortText]:
        """With too few rivals for options the name is written, if there is a name that can be marked fairly."""
        sources = sources_of(attribution, reading)
        if len(sources) != 1 or not sources[0].naming.named or len(reading.sources) + len(reading.bystanders) < 2:
            return
        key = speaker(attribution, reading)
        if not any(is_proper(word, reading.article.text) for word in key.split()) or _A_DESCRIPTION.match(key):
            return
        others = [source for source in reading.sources if source.id != sources[0].id]
        if any(kin(sources[0], other) for other in others):
            return  # "the ministry" or "a spokesman for the ministry"? Both would be half right
        evidence = evidence_of(attribution, reading)
        yield ShortText(
            id="",
            type=self.name,
            stem=stem,
            accepted=ways_to_write(sources[0], others),
            rivals=tuple(name for other in others for name in other.names),
            evidence=evidence,
            feedback="Knowing who says something is the first step in judging it.",
            difficulty=difficulty.rate(2, reading, stem, evidence, key=key, resolved=attribution.resolved_reference),
            skills=Skills("L", "RI.1", 1, "N"),
            about=(attribution.id,),
        )


#: What nobody would write word for word: "A post by Ana Ruiz", "the state Board of Harbours".
_A_DESCRIPTION = re.compile(r"An? |The [a-z]|[A-Z][a-z]+ [a-z]+ (?:by|from|of|within) ")


def _can_be_asked_for(attribution: Attribution, reading: Reading) -> bool:
    """Of denials another type asks."""
    return (
        attribution.stance is not Stance.DENIES
        and not untraceable(attribution, reading)
        and all(showable(source, reading) for source in sources_of(attribution, reading))
    )


def _plain(attribution: Attribution, reading: Reading) -> bool:
    return (
        (usable(attribution, reading) or usable_object(attribution, reading))
        and bool(asked_of(attribution))
        and not any(betrays(asked_of(attribution), source) for source in sources_of(attribution, reading))
        and not several_answers(attribution, reading)
        and not _another_they(attribution, reading)
    )


def _another_they(attribution: Attribution, reading: Reading) -> bool:
    """ "Ms Martin said that they would send her": one person is not "they"."""
    source = sources_of(attribution, reading)[0]
    alone = len(attribution.source_ids) == 1 and source.coarse == "person" and not source.plural
    return alone and asked_of(attribution).casefold().startswith("they ")


def told_by_the_headline(attribution: Attribution, stem: str, reading: Reading) -> bool:
    """Does the headline, which stands above the quiz, name the source together with what it says?"""
    headline = reading.article.headline
    named = any(betrays(headline, source) for source in sources_of(attribution, reading))
    return named and len(content_words(stem) & content_words(headline)) >= 2


def ways_to_write(source: Source, others: list[Source]) -> tuple[str, ...]:
    """The printed name first, every alias, a person's surname when nobody else bears it, a body's name cut short."""
    ways = [named_like(source, source) or opening(source.name), source.name, *source.aliases]
    if source.naming is Naming.NAMED_PERSON:
        last = (bare_name(source) or source.name).split()[-1]
        borne_by_others = any(last in name.split() for other in others for name in other.names)
        uncertain = " of " in source.name and not bare_name(source)  # "Paul Sperry of the Harbour" is not "Harbour"
        ways += [] if borne_by_others or uncertain else [last]
    else:
        ways += [short for name in (source.name, *source.aliases) for short in _cut_short(name)]
    theirs = {name.casefold() for other in others for name in other.names}
    return tuple(dict.fromkeys(opening(way) for way in ways if way in source.names or way.casefold() not in theirs))


_SMALL = ("of", "for", "and", "the", "&", "on", "in")
#: "The Harbour Board website" is the Harbour Board speaking.
_ITS_VOICE = re.compile(
    r" (?:website|web site|site|spokes(?:man|woman|person)|officials?|press office|office|statement|account|blog|page)$"
)


def _cut_short(name: str) -> Iterator[str]:
    """ "Harbour Board" and "HB" for "The Harbour Board website"."""
    body = _ITS_VOICE.sub("", re.sub(r" \([^)]*\)$", "", name)).removeprefix("The ").removeprefix("the ")
    body = re.sub(r"[’']s?$", "", body)
    if all(word[:1].isupper() or word in _SMALL for word in body.split()) and not body.startswith(("A ", "An ")):
        yield body
        letters = "".join(word[0] for word in body.split() if word[:1].isupper())
        if len(letters) >= SHORTEST_INITIALS:
            yield letters


def _stems(attribution: Attribution, reading: Reading) -> list[str]:
    if not any(is_document(source) for source in sources_of(attribution, reading)):
        return stems_for(attribution)
    if attribution.form is not ContentForm.CLAUSE:
        return []
    # "Who said so? A report" is not how people speak
    text = asked_of(attribution)
    return [
        f"Which source does the article give for the statement that {text}?",
        f"Which source is given in the article for the statement that {text}?",
    ]


def stems_for(attribution: Attribution) -> list[str]:
    """The natural ways to ask for the source of this content."""
    text = asked_of(attribution)
    several = len(attribution.source_ids) > 1
    who = "Which two sources" if several else "Who"
    verb = reporting_verb(attribution.cue_lemma, attribution.tense)
    if several and attribution.tense == "present":
        return []  # "Which two sources says" has no one verb form for all variants
    match attribution.form:
        case ContentForm.CLAUSE:
            stems = [f"{who} {verb} that {text}?", f"According to the article, {_low(who)} {verb} that {text}?"]
            return stems if several else [*stems, f"Which source {verb} that {text}?"]
        case ContentForm.INFINITIVE:
            verb = past(attribution.cue_lemma)
            return [f"{who} {verb} to {text}?", f"According to the article, {_low(who)} {verb} to {text}?"]
        case ContentForm.GERUND:
            if attribution.stance is not Stance.ACCUSES or not attribution.target:
                return []
            return [
                f"{who} accused {attribution.target} of {text}?",
                f"According to the article, {_low(who)} accused {attribution.target} of {text}?",
            ]
        case ContentForm.PHRASE:
            verb = _past_of(attribution.cue_lemma)
            return [f"{who} {verb} {text}?", f"According to the article, {_low(who)} {verb} {text}?"]
        case ContentForm.QUOTATION:
            return _quotation_stems(text, who)
        case _:
            return []


def _quotation_stems(text: str, who: str) -> list[str]:
    words = trimmed(text, 22)
    if word_count(words) < 5:
        return []
    whole = (
        words[:1].isupper()
        and len(sentences(text)) >= 1
        and (words != text or text[-1:] in ".!?…”’" or word_count(words) > 6)
    )
    if whole:
        return [f"{who} said: {quoted(words)}?", f"Whose words are these: {quoted(words)}?"]
    return [f"{who} used these words: {quoted(words)}?"]


def _past_of(lemma: str) -> str:
    """ "called for" of "call for"."""
    verb, *preposition = lemma.split()
    return " ".join([past(verb), *preposition])


def _low(text: str) -> str:
    return text[0].lower() + text[1:]
