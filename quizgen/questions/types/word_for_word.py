"""A reading in, "Why do these words stand in quotation marks?" and "Are these exact words?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    Attribution,
    Choice,
    ContentForm,
    Naming,
    Option,
    Quote,
    Reading,
    Skills,
    Source,
    Span,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.changed.rows import ended
from quizgen.questions.claims.claims import sources_of, usable
from quizgen.questions.claims.evidence import evidence_of
from quizgen.questions.claims.for_a_client import says_he_of_a_client
from quizgen.questions.claims.misread import in_a_deck
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.slips import SLIP, UNGRAMMATICAL
from quizgen.questions.english.wording import TAKES_THAT, inside, quoted, reporting_verb, word_count
from quizgen.questions.labels import ALL_EXACT, NONE_EXACT, PARTLY_EXACT, WORDED
from quizgen.questions.news.nearness import nearness
from quizgen.questions.quotations.exactness import exactness
from quizgen.questions.quotations.marks import told_in, words_in_marks
from quizgen.questions.quotations.translated import translated
from quizgen.questions.quotations.whose_quotation import NOT_OWN, SAYS, by_a_noun, one_clear_voice, some_voice
from quizgen.questions.sources.kinship import betrays, kin
from quizgen.questions.sources.levelling import fair_beside, named_like
from quizgen.questions.sources.proven_wrong import not_the_source
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.voices import speaks
from quizgen.questions.spread import spread

#: No more than so many of one article of each kind.
MOST_ASKED = 4
#: So many quotations must stand beside what is summed up.
LEAST_QUOTED = 2
#: So long may the sentence be that is printed, and the statement that is told.
LONGEST_SENTENCE, LONGEST_TOLD = 38, 25


#: How the article prints them, for whoever has chosen another answer.
_PRINTED = {
    ALL_EXACT: "In the article, all of these words stand in quotation marks.",
    PARTLY_EXACT: "In the article, some of these words stand in quotation marks, and others do not.",
    NONE_EXACT: "In the article, none of these words stands in quotation marks.",
}


class WordForWord(QuestionType):
    name = "word_for_word"
    shape = "choice"
    process = "E"
    most = 1
    title = "Word for word?"
    description = "Notice which words are a source’s own, and what the quotation marks are for."
    nature = Nature(fixed_labels=True, verbatim=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        if translated(reading):
            return
        spoken = spread(reading.attributions)
        why = [q for a in spoken if one_clear_voice(a, reading) for q in self._why_marked(a, reading, rng)]
        told = [a for a in spoken if _told_by_one_person(a, reading)]
        how = [q for a in told for q in self._how_worded(a, reading)]
        # most of what is said is summed up: asked of every article, "no" would be right nine times of ten
        quoted_ = [q for q in how if q.options[q.key].text != NONE_EXACT]
        how = quoted_ or (how if _quotes_often(reading) else [])
        if not (why or how):  # its answer is the same each time
            # that a whole sentence in marks is somebody's own words, everybody knows
            some = (a for a in spoken if a.quote is not Quote.DIRECT and some_voice(a, reading))
            unnamed = sorted(some, key=lambda a: -max(nearness(span, reading) for span in a.evidence))
            why = [q for a in unnamed for q in self._why_marked_by_somebody(a, reading, rng)]
        yield from why[:MOST_ASKED]
        yield from how[: MOST_ASKED - min(len(why), MOST_ASKED - 1)]  # where there are marks, they are asked about

    def _why_marked(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        """The printed sentence has one quotation, and is one speaker's: what do its marks tell?"""
        words_ = words_in_marks(attribution, reading)
        sentence = verbatim(attribution.evidence[0], reading, leaning=True, longest=LONGEST_SENTENCE) if words_ else ""
        source = sources_of(attribution, reading)[0]
        name = named_like(source, source)
        if not sentence or not name or _WAS_TOLD.search(sentence):
            return
        text = reading.article.text
        stem, that = _asking_why(words_, sentence, rng)
        options = (
            Option(
                f"{that} these are the exact words of {_the(name, source, text)}",
                True,
                "Yes: the sentence says who speaks, and the marks tell which words are taken over as they were said.",
            ),
            *(
                Option(
                    f"{that} these are the exact words of {_the(named_like(other, source), other, text)}",
                    feedback="Look for the reporting verb: whoever is its subject has said these words.",
                )
                for other in _taken_for_speaker(attribution, sentence, reading)
            ),
            Option(
                f"{that} in these words the reporter sums up what {_the(name, source, text)} said",
                feedback="A summary needs no quotation marks: the rest of the sentence is one.",
            ),
            Option(
                f"{that} the reporter does not believe {_the(name, source, text)}",
                feedback="The marks only tell that these are the source’s words. What to think of them is up to you.",
            ),
        )
        yield self._question(stem, options, attribution, reading)

    def _why_marked_by_somebody(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        """The same where the sentence says "she", "the traders" or "a spokesman": the options name nobody."""
        words_ = words_in_marks(attribution, reading)
        place = told_in(attribution, reading)
        sentence = verbatim(place, reading, leaning=True, longest=LONGEST_SENTENCE) if words_ else ""
        if (
            not sentence
            or SLIP.search(sentence)
            or UNGRAMMATICAL.search(sentence)
            or _YOU.search(_MARKS.sub("", sentence))
            or _WAS_TOLD.search(sentence)
        ):
            return
        stem, that = _asking_why(words_, sentence, rng)
        options = (
            Option(
                f"{that} these are the exact words of the source",
                True,
                "Yes: the sentence says who speaks, and the marks tell which words are taken over as they were said.",
            ),
            Option(
                f"{that} in these words the reporter sums up what came from the source",
                feedback="A summary needs no quotation marks: the rest of the sentence is one.",
            ),
            Option(
                f"{that} the reporter does not believe the source",
                feedback="The marks only tell that these are the source’s words. What to think of them is up to you.",
            ),
            Option(
                f"{that} these words matter more than the rest of the sentence",
                feedback="Marks do not tell what matters most, only which words were taken over as they were said.",
            ),
        )
        yield self._question(stem, options, attribution, reading, (place,))

    def _how_worded(self, attribution: Attribution, reading: Reading) -> Iterator[Choice]:
        """What somebody said, without any marks: the article alone shows which of the words stand in them."""
        key, content = exactness(attribution, reading)
        who = who_told(attribution, content, reading) if key else ""
        told = f"{who} {reporting_verb(attribution.cue_lemma, 'past')} that {content}"
        if not who or word_count(told) > LONGEST_TOLD or not _tells_who(who, attribution, reading):
            return
        person = sources_of(attribution, reading)[0].naming is Naming.NAMED_PERSON
        asks = (
            "Are these the speaker’s exact words?"
            if person and attribution.cue_lemma != "write"
            else "Are these words quoted exactly?"
        )
        options = tuple(
            Option(label, label == key, "Yes: that is how the article prints it." if label == key else _PRINTED[key])
            for label in WORDED
        )
        yield self._question(f"In the article, {ended(told)} {asks}", options, attribution, reading)

    def _question(
        self,
        stem: str,
        options: tuple[Option, ...],
        attribution: Attribution,
        reading: Reading,
        printed: tuple[Span, ...] = (),
    ) -> Choice:
        evidence = printed or evidence_of(attribution, reading)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=evidence,
            feedback="Words in quotation marks are the source’s own. All others are chosen by the person who reports.",
            difficulty=difficulty.rate(2, reading, "", evidence, resolved=attribution.resolved_reference),
            skills=Skills("E", "RI.8.6", 2, "V"),
            about=(attribution.id,),
        )


def _quotes_often(reading: Reading) -> bool:
    """Where nothing, or one thing alone, is quoted, a glance tells that a statement is not."""
    return sum(a.quote is not Quote.INDIRECT for a in reading.attributions) >= LEAST_QUOTED


def _asking_why(words_: str, sentence: str, rng: Random) -> tuple[str, str]:
    """The stem, and the word with which each of its options begins."""
    shown = quoted(words_)
    stem, that = rng.choice(
        [
            (f"Why do the words {shown} stand in quotation marks in this sentence from the article", "Because"),
            (f"What do the quotation marks around {shown} show in this sentence from the article", "That"),
        ]
    )
    return f"{stem}: {sentence}?", that


#: "When customer services tells you to ‘wait’": what anybody might say; "the late Idris Orr": no source of a report.
_YOU, _MARKS = re.compile(r"\b(?:[Yy]ou|[Yy]our|[Tt]he late(?= [A-Z]))\b"), re.compile(r"‘[^’]*’")
#: "Having been told by a tutor that her heads were ‘too soft’": he speaks in her life, and not in the report.
_WAS_TOLD = re.compile(r"\b(?:been|was|were) (?:[^,.;“”‘]{0,40} and )?(?:told|asked|advised|urged)\b")
#: "Congressional Budget Office", but "Ann’s Foundation".
_OFFICE = re.compile(
    r"^(?!.*[’']s? )(?:[A-Z][\w.-]+ )+(?:Office|Ministry|Board|Department"
    r"|Committee|Commission|Council|Agency|Association"
    r"|Authority|Administration|Foundation)$"
)


def _the(name: str, source: Source, text: str) -> str:
    """ "the Coast Board", as the article has it, inside a sentence."""
    if name.startswith("The "):
        return f"the {name.removeprefix('The ')}"
    named = f"The {name}" in source.names or f"the {name}" in source.names
    body = source.naming is Naming.NAMED_ORGANISATION and " " in name
    return (
        f"the {name}"
        if named or _OFFICE.search(name) or (body and text.count(f"he {name}") * 2 >= text.count(name))
        else name
    )


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
    whole = attribution.form is ContentForm.QUOTATION
    if not (whole or attribution.form is ContentForm.CLAUSE) or (attribution.quote is Quote.DIRECT) is not whole:
        return False
    if not usable(attribution, reading):
        return False
    if in_a_deck(attribution, reading):
        return False
    if attribution.antecedent is not None:
        return False  # "Bell said the deck was rotten. Orr acknowledged that": it is Bell who said so
    if len(attribution.source_ids) != 1 or len(attribution.evidence) != 1 or attribution.stance in NOT_OWN:
        return False
    source = sources_of(attribution, reading)[0]
    # what is only ever called by one word, "Harland", may be a firm
    person = source.naming is Naming.NAMED_PERSON and any(" " in name for name in source.names)
    whole = person or source.naming is Naming.NAMED_ORGANISATION
    named = whole and showable(source, reading) and says_whose(source) and not says_he_of_a_client(attribution, reading)
    spoken = attribution.cue_lemma.casefold() in (TAKES_THAT | SAYS) - {
        "promise",
        "pledge",
        "find",
        "fear",
        "hope",
        "think",
        "believe",
        "suspect",
        "note",
        "observe",
        "imply",
        "suggest",
        "indicate",
        "show",
        "mean",
    }  # "used the mill to prove that", "she found that the worst beams were new": nobody said so
    return named and spoken and not attribution.self_reference and not by_a_noun(attribution, reading)


#: "Watchdog says fares are unfair", in the words of a headline.
_NO_NAME = re.compile(r"Watchdog|Regulator|Union|Charity|Council|Retailer|Airline|Insurer|Minister|Report|Police|Court")
#: "A ministry statement said": it stands for somebody whose words they are.
_A_PAPER = re.compile(r"^An? |\b(?:statement|report|study|survey|poll|letter|ruling|review|article)\b", re.IGNORECASE)


def _tells_who(who: str, attribution: Attribution, reading: Reading) -> bool:
    """ "The firm said" shows nobody that it is Orrin Foods who said so."""
    shown = " ".join(span.of(reading.article.text) for span in evidence_of(attribution, reading))
    return who.split()[-1] in shown


def _of_an_office(name: str, text: str) -> bool:
    """Of "the Dean of Student Affairs, Prof. Orr, said" the last word of the office is no name."""
    return " " not in name and re.search(rf"\bof (?:[A-Z][\w’'-]+ )+{re.escape(name)}, [A-Z]", text) is not None


def _of_a_couple(name: str, text: str) -> bool:
    """ "Pell said" where the report has Mr and Mrs Pell: which?"""
    told = [title for title in ("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lady") if f"{title} {name}" in text]
    return len(told) > 1 or f"Mr and Mrs {name}" in text


def who_told(attribution: Attribution, told: str, reading: Reading) -> str:
    """The name of whoever said so; "" where what is told names its own source, for then somebody else may be speaking
    of both."""
    source = sources_of(attribution, reading)[0]
    name = named_like(source, source)
    if not name or betrays(told, source) or _A_PAPER.search(name):
        return ""
    if _NO_NAME.fullmatch(name) or _of_an_office(name, reading.article.text):
        return ""
    if name.startswith("Police ") and name[7:8].isupper():
        return name  # "Police Scotland", but "police in Harwick"
    if source.naming is Naming.NAMED_PERSON and " " not in name and _of_a_couple(name, reading.article.text):
        return next((one for one in source.names if one in (f"Mr {name}", f"Mrs {name}", f"Ms {name}")), "")
    if any(f" {span.of(reading.article.text)}".startswith(f" {name}") for span in attribution.source):
        return inside(name, reading.article.text)  # "Orrin Home said", though "the Orrin Home kettle" is of theirs
    return inside(_the(name, source, reading.article.text), reading.article.text)  # "police in Harwick"
