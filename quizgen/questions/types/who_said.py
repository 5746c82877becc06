"""A reading in, "Who said that ...?" questions out: locate the source of a claim, threat, accusation or quotation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    AnyQuestion,
    Attribution,
    Choice,
    ContentForm,
    Option,
    Reading,
    ShortText,
    Skills,
    Source,
    Stance,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import asked_of, claim, sources_of, speaker, untraceable, usable, usable_object
from quizgen.questions.distractors import LEAST, is_document, key_name, rival_sources, several_answers
from quizgen.questions.evidence import evidence_of
from quizgen.questions.fitting import agrees
from quizgen.questions.gaps import source_gap
from quizgen.questions.kinship import betrays, kin
from quizgen.questions.likeness import content_words
from quizgen.questions.showable import presentable, says_whose, showable
from quizgen.questions.substance import LEAST_WEIGHT, telling_part, weight
from quizgen.questions.voices import speaks
from quizgen.questions.wording import (
    inside,
    is_proper,
    outside_quotes,
    past,
    quoted,
    reporting_verb,
    word_count,
)
from quizgen.questions.written_names import real_names, ways_to_write

LONGEST_STEM = 30
#: So many claims of one source are enough to choose from, and so many words of weight are enough for a claim.
MOST_OF_EACH, ENOUGH = 3, 8
#: So many others speak where one of them is enough to be taken for the answer.
ENOUGH_VOICES = 3


class WhoSaid(QuestionType):
    name = "who_said"
    shape = "choice"
    process = "L"
    most = 3
    title = "Who said it?"
    description = "Find the source of a claim, a threat or a quotation."
    nature = Nature(speakers=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """The most telling claims of each source first: a quiz asks for one source once or twice."""
        of_each: Counter[tuple[str, ...]] = Counter()
        for attribution in sorted(reading.attributions, key=lambda a: -min(weight(claim(a)), ENOUGH)):
            if not attribution.source_ids or not attribution.evidence or not _can_be_asked_for(attribution, reading):
                continue
            if of_each[attribution.source_ids] == MOST_OF_EACH:
                continue
            asked = list(self._ask_one(attribution, reading, rng)) if _plain(attribution, reading) else []
            asked = asked or list(self._ask_gap(attribution, reading, rng))
            of_each[attribution.source_ids] += bool(asked)
            yield from asked

    def _ask_gap(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """Where the claim cannot stand alone, the article's own sentence can, with a gap for its source."""
        printed = source_gap(attribution, reading)
        frames = ["Which source belongs in the gap in this sentence", "Which source is missing from this sentence"]
        if not printed or several_answers(attribution, reading) or weight(printed) < LEAST_WEIGHT:
            return
        stem = f"{rng.choice(frames)} from the article: {printed}?"
        if told_by_the_headline(attribution, stem, reading):
            return
        rivals = rival_sources(attribution, reading, stem, rng)
        if len(rivals) < LEAST:
            yield from self._to_be_written(attribution, stem, reading)
        elif not _echoes(stem, key_name(attribution, reading), rivals):
            yield self._choice(attribution, stem, rivals, reading)

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
        elif not _echoes(stem, key_name(attribution, reading), rivals):
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
        if len(sources) != 1 or not sources[0].naming.named or not _among_others(sources[0], stem, reading):
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
            accepted=(*ways_to_write(sources[0], others), *real_names(sources[0], reading)),
            rivals=tuple(name for other in others for name in other.names),
            evidence=evidence,
            feedback="Knowing who says something is the first step in judging it.",
            difficulty=difficulty.rate(2, reading, stem, evidence, key=key, resolved=attribution.resolved_reference),
            skills=Skills("L", "RI.1", 1, "N"),
            about=(attribution.id,),
        )


#: What nobody would write word for word: "A post by Ana Ruiz", "the state Board of Harbours".
_A_DESCRIPTION = re.compile(r"An? |The [a-z]|[A-Z][a-z]+ [a-z]+ (?:by|from|of|within) ")


#: "stressed the Importance Of Reading": a headline inside a sentence. "After all the pier is safe" has lost its comma,
#: "a number were shut" what was counted, "toHarwick" a space, "the forecast, made, that" a date.
_UNCLEAR = re.compile(
    r"\b(?:Of|And|In|To|For|With|By|On|At|From|Or|A|An)\b|\b(?:to|the|of|in|and|for|by|with|from)[A-Z]"
    r"|^(?:after all|in fact|of course|for (?:example|instance)|on the other hand)\b"
    r"|^(?:an? (?:number|lot|few|handful)|many|most|several|others?|two|three|four|both|none|all|one)"
    r" (?:is|are|was|were|have|has|had|will|would|could|can|may|might)\b"
    r"|\b(\w+ \w+) \1\b|, (?:made|released|published|held|announced|taken|given|launched|issued), "
)


def _can_be_asked_for(attribution: Attribution, reading: Reading) -> bool:
    """Of denials another type asks."""
    return (
        attribution.stance is not Stance.DENIES
        and not untraceable(attribution, reading)
        and not _in_another_paragraph(attribution, reading)
        and not _as_the_writer_sees_it(attribution, reading)
        and all(showable(source, reading) and says_whose(source) for source in sources_of(attribution, reading))
    )


def _echoes(stem: str, key: str, rivals: list[Option]) -> bool:
    """ "Aides who know the network's plans" are the answer by their name where the stem asks about the network."""
    theirs = {word for rival in rivals for word in content_words(rival.text)}
    return bool((content_words(key) & content_words(stem)) - theirs)


_IS_DOING = re.compile(r"\b(?:is|are|was|were|be|been) (?:\w+ly )?$")


def _in_another_paragraph(attribution: Attribution, reading: Reading) -> bool:
    """A quotation that stands in a paragraph of its own goes on from the one before it, or from the one before that."""
    blocks = {reading.article.block_at(span.start) for span in (*attribution.cue, *attribution.content)}
    return len(blocks) > 1


def _as_the_writer_sees_it(attribution: Attribution, reading: Reading) -> bool:
    """ "She works for the pier, while Mr Lund is arguing that it can rot": no report of anything said."""
    text = reading.article.text
    return any(
        cue.of(text).endswith("ing") and _IS_DOING.search(text[max(0, cue.start - 25) : cue.start])
        for cue in attribution.cue
    )


def _among_others(key: Source, stem: str, reading: Reading) -> bool:
    """Do so many others speak that a reader has to look who said it, and could one of them at least have said it?"""
    others: list[Source] = []
    for source in reading.sources:
        if speaks(source, reading) and presentable(source) and not any(kin(source, one) for one in (key, *others)):
            others.append(source)
    fit = [one for one in others if _one_kind(key, one) and agrees(stem, one, reading) and not betrays(stem, one)]
    return len(fit) >= LEAST or (bool(fit) and len(others) >= ENOUGH_VOICES)


def _one_kind(key: Source, other: Source) -> bool:
    return (key.coarse == "person") is (other.coarse == "person")


def _plain(attribution: Attribution, reading: Reading) -> bool:
    return (
        (usable(attribution, reading) or usable_object(attribution, reading))
        and bool(asked_of(attribution, reading))
        and weight(asked_of(attribution, reading)) >= LEAST_WEIGHT
        and not _UNCLEAR.search(outside_quotes(asked_of(attribution, reading)))
        and not any(betrays(asked_of(attribution, reading), source) for source in sources_of(attribution, reading))
        and not several_answers(attribution, reading)
        and not _another_they(attribution, reading)
    )


def _another_they(attribution: Attribution, reading: Reading) -> bool:
    """ "Ms Martin said that they would send her": one person is not "they"."""
    source = sources_of(attribution, reading)[0]
    alone = len(attribution.source_ids) == 1 and source.coarse == "person" and not source.plural
    return alone and asked_of(attribution, reading).casefold().startswith("they ")


def told_by_the_headline(attribution: Attribution, stem: str, reading: Reading) -> bool:
    """Does the headline, which stands above the quiz, name the source together with what it says?"""
    headline = reading.article.headline
    named = any(betrays(headline, source) for source in sources_of(attribution, reading))
    return named and len(content_words(stem) & content_words(headline)) >= 2


def _stems(attribution: Attribution, reading: Reading) -> list[str]:
    if not any(is_document(source) for source in sources_of(attribution, reading)):
        return stems_for(attribution, reading)
    if attribution.form is not ContentForm.CLAUSE:
        return []
    # "Who said so? A report" is not how people speak
    text = within(asked_of(attribution, reading), reading)
    if not text:
        return []
    return [
        f"Which source does the article give for the statement that {text}?",
        f"Which source is given in the article for the statement that {text}?",
    ]


def within(clause: str, reading: Reading) -> str:
    """The clause as it stands after "said that"; "" where its first word may be a name or only begin a sentence."""
    first = clause.split()[0].strip("“”‘’\"'.,;:")
    text = reading.article.text
    if not first[:1].isupper() or inside(clause, text) != clause:
        return inside(clause, text)
    named = any(first in name.split() for one in (*reading.sources, *reading.bystanders) for name in one.names)
    certain = named or not first[1:].islower() or re.search(rf"[a-z,;’] {re.escape(first)}\b", text)
    return clause if certain else ""


def stems_for(attribution: Attribution, reading: Reading) -> list[str]:
    """The natural ways to ask for the source of this content."""
    text = asked_of(attribution, reading)
    if attribution.form is ContentForm.CLAUSE:
        text = within(text, reading)
        if not text:
            return []
    several = len(attribution.source_ids) > 1
    who = "Which two sources" if several else "Who"
    verb = reporting_verb(attribution.cue_lemma, attribution.tense)
    if several and attribution.tense == "present":
        return []  # "Which two sources says" has no one verb form for all variants
    match attribution.form:
        case ContentForm.CLAUSE:
            if text.startswith("it "):
                return [f"Which source {verb} that {text}?"]  # "Who said that it would move?" is odd of a company
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
    words = telling_part(text, 26)
    if word_count(words) < 5 or words[:1].islower():
        return []  # “has shown his courage”: words without their subject
    whole = words != text or text[-1:] in ".!?…”’" or word_count(words) > 6
    if whole:
        return [f"{who} said: {quoted(words)}?", f"Whose words are these: {quoted(words)}?"]
    return [f"{who} used these words: {quoted(words)}?"]


def _past_of(lemma: str) -> str:
    """ "called for" of "call for"."""
    verb, *preposition = lemma.split()
    return " ".join([past(verb), *preposition])


def _low(text: str) -> str:
    return text[0].lower() + text[1:]
