"""A reading in, "What is the union doing in this sentence?" questions out: asking, promising, denying, warning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Act, Choice, Option, Reading, Skills, SpeechAct
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import content_words, lexicon, words
from quizgen.questions.english.slips import POINTS_BACK, SLIP
from quizgen.questions.english.wording import inside, opening
from quizgen.questions.spread import spread
from quizgen.questions.verbs.speech_acts import (
    GLAD,
    LABELS,
    NO_DANGER,
    NOT_BESIDE_FUTURE,
    NOT_BESIDE_NEGATIVE,
    RIVALS,
    TO_COME,
    WOULD_TELL,
)

LEAST, MOST = 2, 3
#: Words that begin alike in so many letters tell the same; those of a label that tell nothing.
ROOT = 6
_OF_A_LABEL = lexicon("saying something somebody")
LONGEST = 38
_LESSON = (
    "A report tells not only what somebody says but what they do by it. A request is no promise, and a denial is no"
    " proof."
)


class SpeechActQuestion(QuestionType):
    name = "speech_act"
    shape = "choice"
    process = "U"
    most = 1
    on_wish = True  # whose deed it is, and whether it is one, was wrong in one of seven
    title = "What is done with words"
    description = "See who asks, promises, warns, denies or admits something."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for act in spread(reading.acts):
            if _plain(act, reading) or _another_act(act, reading):
                continue
            if (sentence := _printed(act, reading)) and _speaks(act, sentence):
                yield from self._choice(act, sentence, reading, rng)

    def _choice(self, act: SpeechAct, sentence: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        verb = act.verb.of(reading.article.text)
        rivals = [one for one in RIVALS[act.act] if _surely_not(one, act)]
        chosen = [rivals[0], *rng.sample(rivals[1:], min(MOST - 1, len(rivals) - 1))] if rivals else []
        if len(chosen) < LEAST or _gives_away(LABELS[act.act], sentence):
            return
        options = [Option(LABELS[act.act], True, f"Yes: that is what “{verb}” tells the reader.")]
        options += [Option(LABELS[one], feedback=f"“{opening(WOULD_TELL[one])}” would tell that.") for one in chosen]
        evidence = (whole_sentences(act.sentence, reading.article),)
        yield Choice(
            id="",
            type=self.name,
            stem=rng.choice([*_stems(act, sentence, reading)]),
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, sentence, evidence),
            skills=Skills("U", "RI.6", 2, "V"),
            about=tuple(a.id for a in reading.attributions if any(act.verb.overlaps(cue) for cue in a.cue)),
        )


def _gives_away(label: str, sentence: str) -> bool:
    """ "Voiced their displeasure" tells that they are displeased."""
    roots = {word[:ROOT] for word in words(label) if len(word) >= ROOT and word not in _OF_A_LABEL}
    return any(word[:ROOT] in roots for word in words(sentence))


#: "Mayor Voices Fear About the Old Pier": a heading within the text.
_HEADING = re.compile(r"“?(?:[A-Z‘\d][\w’'-]*,? (?:(?:of|the|a|an|to|in|on|and|at|for|as|by|with) )*){5,}[A-Z]\w*”?$")
_IN_PERSON = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b(?!\.)")
_QUOTED = re.compile(r"‘.*?’(?![\w])")


def _printed(act: SpeechAct, reading: Reading) -> str:
    """The sentence in marks; "" for a question, a heading, what is spoilt or told by a first person without marks."""
    sentence = verbatim(act.sentence, reading, leaning=True, longest=LONGEST, mended=True)
    if POINTS_BACK.match(sentence.strip("“")) or "?" in sentence or SLIP.search(sentence) or _HEADING.match(sentence):
        return ""
    return "" if _IN_PERSON.search(_QUOTED.sub(" ", sentence)) else sentence


#: Whoever is glad, hopes, says thank you or sorry, does so in words that everybody knows; and what somebody plans,
#: thinks or fears is no deed done by speaking.
_PLAIN_WORDS = (Act.PLEASED, Act.THANKS, Act.APOLOGISES, Act.HOPES, Act.AHEAD, Act.OPINES, Act.OUGHT, Act.FEARS)


def _plain(act: SpeechAct, reading: Reading) -> bool:
    """ "Agreed to meet": a yes, as everybody knows, and what was agreed is not asked for."""
    verb, text = act.verb.of(reading.article.text).casefold(), reading.article.text
    if verb.startswith("declin") and not re.match(r" to [a-z]", text[act.verb.end : act.verb.end + 6]):
        return True  # "Turnover declined to 3m crowns"
    said_so = {Act.AGREES: "agree", Act.ASKS: "ask"}.get(act.act)
    return act.act in _PLAIN_WORDS or (said_so is not None and verb.startswith(said_so))


_JUDGES = re.compile(r"\b(?:courts?|judges?|jury|justices?|tribunal|magistrates?)\b", re.IGNORECASE)


def _another_act(act: SpeechAct, reading: Reading) -> bool:
    """Is something else done by the verb than it does most often?"""
    after = " ".join(reading.article.text[act.verb.end : act.sentence.end].split())
    match act.act:
        case Act.WARNS:
            return NO_DANGER.search(after) is not None
        case Act.ADMITS:
            return GLAD.search(after) is not None
        case Act.CALMS:
            return act.ahead  # "assured them that the pier will open": a promise
        case Act.PROMISES:
            return after.startswith("that ") and TO_COME.search(after) is None
        case Act.DENIES:
            return _JUDGES.search(act.who) is not None  # "the court rejected the claim": it decides
    return False


#: "He pledged": where only "he" stands for the speaker, he opens the sentence, or follows a phrase of time or place.
_PRONOUN_FIRST = re.compile(r"“(?:(?:But|And|Yet) )?(?:[^,“”‘’]{2,40}, )?(?:he|she|they|it|who)\b", re.IGNORECASE)


_ANYBODY = re.compile(
    r"(?:the |many |most |some )?(?:people|voters|everybody|everyone|nobody|public|citizens)", re.IGNORECASE
)


def _speaks(act: SpeechAct, sentence: str) -> bool:
    """Does the sentence show at once who speaks, without the words of the answer?"""
    if len(content_words(LABELS[act.act]) & content_words(sentence)) > 1 or _ANYBODY.fullmatch(act.who):
        return False  # "People want an answer" is what somebody says of them
    return bool(act.who) or _PRONOUN_FIRST.match(sentence) is not None


def _surely_not(one: Act, act: SpeechAct) -> bool:
    """May the other act stand beside it: no word of the sentence tells it, no "not" and no "would" comes near it?"""
    if one in act.others or (act.negative and one in NOT_BESIDE_NEGATIVE):
        return False
    return not (act.ahead and one in NOT_BESIDE_FUTURE)


def _stems(act: SpeechAct, sentence: str, reading: Reading) -> Iterator[str]:
    who = inside(act.who, reading.article.text) if act.who else "the speakers" if act.plural else "the speaker"
    if re.match(r"(?:chairman|chairwoman|president|head|leader|chief|director|minister|secretary) of\b", who):
        who = f"the {who}"  # "Chairman of the harbour board Ann Hill urged them"
    yield f"What does this sentence from the article show {who} doing: {sentence}?"
    yield f"Which of these describes what this sentence shows {who} doing: {sentence}?"
