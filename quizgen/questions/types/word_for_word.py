"""A reading in, "Why do these words stand in quotation marks?" and "Are these exact words?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from random import Random

from quizgen.model import (
    Attribution,
    Choice,
    ContentForm,
    Naming,
    Option,
    Quote,
    Reading,
    Section,
    Skills,
    Source,
    Span,
    Stance,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import LEAST_CONFIDENCE, claim, sources_of, usable
from quizgen.questions.distractors import not_the_source
from quizgen.questions.evidence import evidence_of, whole_sentences
from quizgen.questions.gaps import verbatim
from quizgen.questions.kinship import betrays, kin
from quizgen.questions.labels import ALL_EXACT, NONE_EXACT, PARTLY_EXACT
from quizgen.questions.levelling import fair_beside, named_like
from quizgen.questions.likeness import content_words
from quizgen.questions.rows import ended
from quizgen.questions.showable import says_whose, showable
from quizgen.questions.speakers import clear_source
from quizgen.questions.spread import spread
from quizgen.questions.voices import speaks
from quizgen.questions.wording import quoted, reporting_verb, word_count

#: No more than so many of one article of each kind.
MOST_ASKED = 4
#: A quotation of fewer words may be a nickname or a term, a longer one needs no question.
SHORTEST, LONGEST = 3, 16
#: "Said the plan was “deeply flawed”": of two words alone, such a judgement is no term and no name.
_JUDGED = re.compile(r"\b(?:is|are|was|were|be|been|being|as)(?: (?:an?|not|so|very|too|also))? $")
#: So long may the sentence be that is printed, and the statement that is told.
LONGEST_SENTENCE, LONGEST_TOLD = 34, 21
#: Beside the marks so much must be the reporter's for "only in part" to be right.
LEAST_OUTSIDE = 4
_MARKED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|''([^']+)''")
_MARK = re.compile(r"[“”\"]|''")
#: Of what is said so, the words in marks may be somebody else's.
_NOT_OWN = (Stance.DENIES, Stance.DOUBTS, Stance.HOLDS)
#: "Said the report showed “grave faults”", "said Mr Hale had called it “a farce”": whose words are these?
_SECOND_VOICE = re.compile(
    r"\b(?:call(?:ed|s|ing)|describ\w+|dubb\w+|label\w*|brand\w+|sa(?:id|ys|ying)|t(?:old|ells?|elling)|wr(?:ote|ites?|iting|itten)"
    r"|stat(?:ed|es|ing|ement\w*)|show(?:ed|s|n|ing)?|found|finds|reports?|reported|document\w*|letters?|texts?|slogan\w*"
    r"|phrases?|words?|terms?|known|named?|nicknam\w*|titled?|entitled|headline\w*|so-called|quot\w+|cit(?:ed|es|ing)|law"
    r"|laws|clause|constitution|manifesto|rules?|message\w*|e-?mails?|tweet\w*|speech\w*|accus\w+|claim\w*|insist\w*"
    r"|admit\w*|promis\w+|pledg\w+|asked|asks|asking|read(?:s|ing)?|song|songs|book|film|films|movie|play|album|according"
    r"|refer\w*|character\w*|portray\w*|think|thinks|thought|believ\w+|warn\w*|argu\w+|conclud\w+|suggest\w*|mean(?:s|t|ing))\b",
    re.IGNORECASE,
)
#: "Called the plan “a slap in the face”": a judgement in the speaker's words.
_JUDGES = frozenset(
    ("call", "describe", "dismiss", "denounce", "brand", "praise", "condemn", "hail", "label", "criticise", "criticize")
)
_WHOLE = (ContentForm.CLAUSE, ContentForm.INFINITIVE)
_SAYS = frozenset(("say", "add", "tell", "argue", "warn", "insist", "write", "tweet"))
#: Doubts that do not touch who speaks, nor which words stand in marks.
_HARMLESS = re.compile(r"It is not certain (?:whom or what|what) |The content (?:is no sentence of its own|may be cut short)")
_PRONOUN = re.compile(r"(?:he|she|they|it|who)", re.IGNORECASE)


class WordForWord(QuestionType):
    name = "word_for_word"
    shape = "choice"
    process = "E"
    most = 1
    title = "Word for word?"
    description = "Notice which words are a source’s own, and what the quotation marks are for."
    nature = Nature(fixed_labels=True, verbatim=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        spoken = sorted(spread(reading.attributions), key=lambda a: a.quote is Quote.INDIRECT)
        for fit, make in ((_one_clear_voice, self._why_marked), (_told_by_one_person, self._how_worded)):
            yield from islice((q for a in spoken if fit(a, reading) for q in make(a, reading, rng)), MOST_ASKED)

    def _why_marked(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        """The printed sentence has one quotation, and is one speaker's: what do its marks tell?"""
        words_ = _words_in_marks(attribution, reading)
        sentence = verbatim(attribution.evidence[0], reading, leaning=True, longest=LONGEST_SENTENCE) if words_ else ""
        source = sources_of(attribution, reading)[0]
        name = named_like(source, source)
        if not sentence or not name:
            return
        shown = quoted(words_)
        stem = rng.choice(
            [
                f"Why do the words {shown} stand in quotation marks in this sentence from the article: {sentence}?",
                f"What do the quotation marks around {shown} show in this sentence from the article: {sentence}?",
            ]
        )
        options = (
            Option(
                f"They are the exact words of {_the(name, source)}",
                True,
                "Yes: the sentence says who speaks, and the marks tell which words are taken over as they were said.",
            ),
            *(
                Option(
                    f"They are the exact words of {_the(named_like(other, source), other)}",
                    feedback="Look for the reporting verb: whoever is its subject has said these words.",
                )
                for other in _taken_for_speaker(attribution, sentence, reading)
            ),
            Option(
                f"They are the writer’s own summary of what {_the(name, source)} said",
                feedback="A summary needs no quotation marks: the rest of the sentence is one.",
            ),
            Option(
                f"They show that the writer does not believe {_the(name, source)}",
                feedback="The marks only tell that these are the speaker’s words; what to think of them is left to you.",
            ),
        )
        yield self._question(stem, options, attribution, reading)

    def _how_worded(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        """What somebody said, without any marks: the article alone shows which of the words stand in them."""
        key = _exactness(attribution, reading)
        told = _told(attribution, reading) if key else ""
        if not told or word_count(told) > LONGEST_TOLD:
            return
        asks = ["Are these the speaker’s exact words?", "Are these words quoted exactly?"]
        notes = {
            ALL_EXACT: "Look for the quotation marks: not all of these words stand inside them.",
            PARTLY_EXACT: "In the article, none of these words stands in quotation marks.",
            NONE_EXACT: "In the article, some of these words do stand in quotation marks.",
        }
        options = tuple(
            Option(label, label == key, "Yes: that is how the article prints it." if label == key else notes[label])
            for label in (ALL_EXACT, PARTLY_EXACT, NONE_EXACT)
        )
        yield self._question(f"In the article, {ended(told)} {rng.choice(asks)}", options, attribution, reading)

    def _question(self, stem: str, options: tuple[Option, ...], attribution: Attribution, reading: Reading) -> Choice:
        evidence = evidence_of(attribution, reading)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=evidence,
            feedback="Words in quotation marks are the speaker’s own. All others are chosen by the person who reports.",
            difficulty=difficulty.rate(2, reading, "", evidence, resolved=attribution.resolved_reference),
            skills=Skills("E", "RI.8.6", 2, "V"),
            about=(attribution.id,),
        )


def _the(name: str, source: Source) -> str:
    """ "the Coast Board", as the article has it, inside a sentence."""
    return f"the {name}" if f"The {name}" in source.names or f"the {name}" in source.names else name


def _one_clear_voice(attribution: Attribution, reading: Reading) -> bool:
    """Is it beyond doubt who speaks, and is it one person or body with a name?"""
    if len(attribution.source_ids) != 1 or len(attribution.evidence) != 1 or attribution.quote is not Quote.PART_DIRECT:
        return False
    source = sources_of(attribution, reading)[0]
    sound = not attribution.negated and attribution.confidence >= LEAST_CONFIDENCE and attribution.stance not in _NOT_OWN
    pronoun = any(_PRONOUN.fullmatch(span.of(reading.article.text).strip()) for span in attribution.source)
    clear = not attribution.doubt or (not pronoun and bool(_HARMLESS.match(attribution.doubt)))
    return (
        sound
        and clear
        and not _by_a_noun(attribution, reading)
        and (attribution.form in _WHOLE or attribution.cue_lemma in _SAYS | _JUDGES)
        and source.naming.named
        and source.coarse != "document"
        and showable(source, reading)
        and says_whose(source)
        and clear_source(attribution, reading)
        and reading.article.section_at(attribution.evidence[0].start) is Section.BODY
    )


#: "Ms Orr mocked a statement by Mr Hale that “nobody” was hurt": the words are his, though she is the subject.
_NOUN = re.compile(r"\b(?:an?|the|his|her|its|their|this|that|any|recent|earlier|\w+[’']s?) $", re.IGNORECASE)


def _by_a_noun(attribution: Attribution, reading: Reading) -> bool:
    text = reading.article.text
    return any(_NOUN.search(text[max(0, cue.start - 20) : cue.start]) for cue in attribution.cue)


def _words_in_marks(attribution: Attribution, reading: Reading) -> str:
    """The words of a quotation in the sentence, where they are part of what is said; "" where it is not sure that the
    speaker of the sentence is the one who used them."""
    text = reading.article.text
    sentence = whole_sentences(attribution.evidence[0], reading.article)
    places = [Span(sentence.start + f.start(), sentence.start + f.end()) for f in _MARKED.finditer(sentence.of(text))]
    if len(_MARK.findall(sentence.of(text))) != 2 * len(places):
        return ""
    told = [span for span in _contents_of(attribution.source_ids, reading) if span.overlaps(sentence)]
    if not all(any(span.overlaps(place) for span in told) for place in places):
        return ""
    mine = " ".join(_MARKED.sub(" … ", span.of(text)) for span in attribution.content)
    if _SECOND_VOICE.search(mine):
        return ""
    return next((words_ for place in places if (words_ := _telling(place, attribution, reading))), "")


def _telling(place: Span, attribution: Attribution, reading: Reading) -> str:
    """The words in one pair of marks, where they are too many for a name or a term."""
    text = reading.article.text
    words_ = " ".join(place.of(text).strip("“”\"'").split())
    judged = attribution.cue_lemma in _JUDGES or _JUDGED.search(text[max(0, place.start - 20) : place.start])
    enough = (SHORTEST - 1 if judged else SHORTEST) <= word_count(words_) <= LONGEST
    if not enough or not words_[:1].islower() or re.search(r"[\[\]…]|\.\.\.", words_):
        return ""
    within = any(span.overlaps(place) for span in attribution.content)
    return words_ if within and len(content_words(words_)) > 1 else ""


def _contents_of(ids: tuple[str, ...], reading: Reading) -> list[Span]:
    """All that this source alone says."""
    return [span for a in reading.attributions if a.source_ids == ids for span in a.content]


def _taken_for_speaker(attribution: Attribution, sentence: str, reading: Reading) -> list[Source]:
    """Whom a quick reader may take for the speaker: who is named in the sentence first, then who speaks nearby."""
    key, at = sources_of(attribution, reading)[0], attribution.evidence[0].start
    if key.naming is not Naming.NAMED_PERSON:
        return []
    found = [
        (not betrays(sentence, other), min(abs(mention.start - at) for mention in other.mentions), other.id, other)
        for other in (*reading.sources, *reading.bystanders)
        if other.mentions and other.naming is key.naming and fair_beside(key, other) and showable(other, reading)
    ]
    return [
        other
        for away, _, _, other in sorted(found, key=lambda item: item[:3])
        if not kin(other, key)
        and says_whose(other)
        and (not away or speaks(other, reading))
        and (not away or not_the_source(other, attribution, reading))
    ][:1]


def _told_by_one_person(attribution: Attribution, reading: Reading) -> bool:
    """May what was said be told without its marks, and is it one person who is quoted in the article?"""
    if attribution.form is not ContentForm.CLAUSE or attribution.quote is Quote.DIRECT or not usable(attribution, reading):
        return False
    if len(attribution.source_ids) != 1 or len(attribution.evidence) != 1 or attribution.stance in _NOT_OWN:
        return False
    source = sources_of(attribution, reading)[0]
    named = source.naming is Naming.NAMED_PERSON and showable(source, reading) and says_whose(source)
    return named and not attribution.self_reference and not _by_a_noun(attribution, reading)


def _exactness(attribution: Attribution, reading: Reading) -> str:
    """How far the article prints what was said in quotation marks; "" where it cannot be told for certain."""
    text, sentence = claim(attribution), whole_sentences(attribution.evidence[0], reading.article)
    marks = len(_MARK.findall(sentence.of(reading.article.text)))
    if attribution.quote is Quote.INDIRECT and not marks:
        return NONE_EXACT if not _also_quoted(text, reading) else ""
    found = list(_MARKED.finditer(text))
    if attribution.quote is not Quote.PART_DIRECT or marks != 2 or len(found) != 1:
        return ""
    words_ = next(group for group in found[0].groups() if group)
    outside = text.replace(found[0].group(), " ")
    whose = not _SECOND_VOICE.search(outside) and words_[:1].islower() and word_count(words_) >= SHORTEST
    return PARTLY_EXACT if whose and word_count(outside) >= LEAST_OUTSIDE else ""


def _also_quoted(text: str, reading: Reading) -> bool:
    """Are so many of its words in one quotation that a reader may well find the statement there, too?"""
    mine = content_words(text)
    return any(len(mine & theirs) >= 0.5 * len(mine) for theirs in _quotations(reading))


@lru_cache(maxsize=4)
def _quotations(reading: Reading) -> tuple[frozenset[str], ...]:
    return tuple(
        content_words(next(group for group in found.groups() if group))
        for block in reading.article.blocks
        for found in _MARKED.finditer(block.span.of(reading.article.text))
    )


def _told(attribution: Attribution, reading: Reading) -> str:
    """ "Lena Brandt said that the pier was a death trap", without the marks that the article has; "" where the claim
    names its own source, for then somebody else may be speaking of both."""
    source, text = sources_of(attribution, reading)[0], claim(attribution)
    name = named_like(source, source)
    if not name or betrays(text, source):
        return ""
    return f"{name} {reporting_verb(attribution.cue_lemma, 'past')} that {_MARK.sub('', text)}"
