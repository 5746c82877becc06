"""What a verb in a headline might mean and the report in, the sentence of the report that tells that it does out."""

from __future__ import annotations

import re
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import content_words
from quizgen.questions.headlinese.other_words import is_that_deed, tells_that_deed
from quizgen.questions.headlinese.verbs import AS_WELL, BASES, KNOWN, PASTS, HeadlineVerb

#: The news stands in the first sentences, and has so many words of the headline.
FIRST, FIRST_OF_ALL, LEAST = 8, 4, 2
#: So many words behind the same verb tell that it is the same deed.
SAME = 3
#: So near before its verb stands who does it.
NEAR = 70
#: So many words after its verb tell to whom it is done.
NEXT = 4
#: So far behind its verb stands what else tells the deed: "was taken by ambulance to hospital".
FURTHER = 40
#: Whoever faces charges was charged.
_FACES = re.compile(r"\b(?:faces?|facing) (?:[\w’'-]+ ){0,4}charges?\b", re.IGNORECASE)
#: Words that begin alike are of one root from so many letters on.
LONG = 5
_NOT_DONE = re.compile(r"(?:had|is|are) ")
_WAS = re.compile(r"(?:was|were|has been|have been) ")
_BEEN = re.compile(r"(?:was|were|has been|have been|had been)\b")
_AHEAD = re.compile(
    r"\b(?:will|is to|are to|set to|(?:is|are) due to|plans to|planning to|expected to|about to)\b", re.IGNORECASE
)
_IF = re.compile(r"\b(?:if|unless|in case|would|whether)\b", re.IGNORECASE)
_HAS = frozenset({"was", "were", "has", "have", "’ve", "'ve"})
_BY = re.compile(r" (?:by|with) ")
#: "Traders have refused the stalls": they do so to this day, and "rejected" is too little.
_TO_THIS_DAY = re.compile(
    r"have (?:\w+ )?(?:refused|rejected|blocked|backed|opposed|boycotted|shunned|closed|shut|joined|occupied|surrounded"
    r"|halted|stopped)\b"
)
#: "Officials say they are ready": nothing is told as done there.
_NOW = frozenset({"say", "says", "is", "are"})
#: "Harwick Fair 2024", "Mayor Hill (76)"
_HEAD = re.compile(r"[\W\d]+$")
_WILL = re.compile(r"\b(?:will(?! not)|(?:is|are) (?:due |going )?to(?! not))\b", re.IGNORECASE)
#: What is to stay shut "will not reopen".
_STAYS_SHUT = re.compile(r"\bwill (?:not|remain|stay) (?:re)?(?:open|clos|shut)", re.IGNORECASE)
_WILL_DO = re.compile(
    r"\b(?:will|(?:is|are) (?:due |going )?to|ha(?:s|ve) agreed to) (?:now |soon |be able to )?((?:be )?[a-z-]+)",
    re.IGNORECASE,
)
#: What somebody says of it is as sure as he is.
_SAYS = re.compile(
    r"\b(?:says?|said|claims?|alleges?|suggests?|thinks?|fears?|hopes?|hear[sd]?|insists?|believes?|study|report|poll"
    r"|told|allegedly|reportedly|accused)\b",
    re.IGNORECASE,
)


class _Told(NamedTuple):
    """A verb of what is done or so ("has rejected"), and what stands between it and the verb before."""

    verb: str
    before: str


def done_in_the_same_word(verb: HeadlineVerb, subject: str, rest: str, headline: str, reading: Reading) -> Span | None:
    """The sentence near the top in which they have done it, in the same word: "has rejected".

    Or it was done to those who come next in the headline: "the plan was rejected".
    """
    theirs, others = content_words(subject), content_words(" ".join(rest.split()[:NEXT]))
    best: tuple[int, Span] | None = None
    lead = next(iter(sentences_of(reading.article)), None)
    if lead and _does_it_to_them(verb, theirs, content_words(rest), lead, reading):
        return lead  # "the authority has fined": in its headline it is a watchdog
    for place, sentence in enumerate(sentences_of(reading.article)[:FIRST]):
        if sentence.of(reading.article.text).endswith(":"):
            continue  # "Here is how the council voted:"
        shared = _shared(headline, sentence, reading) + (place < FIRST_OF_ALL)
        if shared <= LEAST or (best is not None and shared <= best[0]):
            continue
        for told in _told_in(sentence, reading):
            if (
                _NOT_DONE.match(told.verb)
                or _TO_THIS_DAY.match(told.verb)
                or {*told.verb.split()}.isdisjoint({verb.past, verb.participle})
            ):
                continue
            if _named(others if _WAS.match(told.verb) else theirs, told.before):
                best = shared, sentence
    return best[1] if best else None


def _does_it_to_them(
    verb: HeadlineVerb, theirs: frozenset[str], others: frozenset[str], lead: Span, reading: Reading
) -> bool:
    """Does the lead have the same verb in the past, and behind it what stands behind it in the headline?"""
    text = reading.article.text
    for firm in reading.firm_verbs_in(lead):
        told = firm.of(text).casefold()
        if _NOT_DONE.match(told) or _WAS.match(told) or _TO_THIS_DAY.match(told):
            continue
        if {verb.past, verb.participle}.isdisjoint(told.split()):
            continue
        behind = content_words(text[firm.end : lead.end])
        return len(others & behind) >= SAME and theirs.isdisjoint(behind)  # "the mill rejected a plan of the council"
    return False


def told_as_done(verb: HeadlineVerb, particle: str, subject: str, headline: str, reading: Reading) -> Span | None:
    """The sentence that tells the headline's news in the past, in other words that mean that deed."""
    if _SAYS.search(headline):
        return None
    best: tuple[int, Span] | None = None
    for place, sentence in enumerate(sentences_of(reading.article)[:FIRST_OF_ALL]):
        shared = _shared(headline, sentence, reading) + (place == 0)  # the lead is on the news
        if shared <= LEAST or (best is not None and shared <= best[0]):
            continue
        told = sentence.of(reading.article.text)
        if _AHEAD.search(told) or f" to {verb.base} " in told.replace(" voted to ", " "):
            return None  # who "has flown in to join the crew" has not joined it yet
        if tells_that_deed(verb, told, particle) and _tell_of_it(subject, sentence, reading):
            best = shared, sentence
    return best[1] if best else None


def tells_the_news(
    base: str, particle: str, subject: str, headline: str, reading: Reading, *, done_to: bool = False
) -> Span | None:
    """The lead or the sentence below it, where a verb of what is done tells the deed in the same or in other words.

    It names whose news it is before that verb, or has so many words of the headline that it can be no other. With
    `done_to` they may stand behind it: "police have held nine men".
    """
    text = reading.article.text
    # "Farmer who sold cows": the farmer
    theirs = content_words(_HEAD.sub("", subject.partition(" who ")[0]).rpartition(" ")[2])
    for sentence in sentences_of(reading.article)[: FIRST_OF_ALL // 2]:
        told = sentence.of(text)
        shared = _shared(headline, sentence, reading)
        if base == "charge" and shared >= LEAST and _FACES.search(told):
            return sentence
        if shared < LEAST:
            continue
        # of so few words they have to be the very ones
        few = shared == LEAST
        ahead = _AHEAD.search(told) is not None
        for verb in reading.firm_verbs_in(sentence):
            firm = verb.of(text).casefold()
            if not _is_done(firm) or _TO_THIS_DAY.match(firm):
                continue
            # "will shut" may stand there for what the headline tells: then the very verb has to be told as done
            here = text[verb.start : min(sentence.end, verb.end + FURTHER)]
            if _IF.search(text[sentence.start : verb.start]) or not is_that_deed(
                base, particle, here, same=ahead or few
            ):
                continue
            named = _named(theirs, text[sentence.start : verb.start])
            behind = _named(theirs, text[verb.end : min(sentence.end, verb.end + NEAR)])
            if behind and not named and not done_to:
                continue  # "the mill rejected a plan of the council"
            if shared > LEAST + 1 or named or (behind and not few):
                return sentence
    return None


def promised(verb: str, subject: str, headline: str, reading: Reading) -> Span | None:
    """The sentence that says that they will, in the same word or on the same news."""
    theirs = content_words(subject)
    for place, sentence in enumerate(sentences_of(reading.article)[:FIRST]):
        told = sentence.of(reading.article.text)
        if _IF.search(told):
            continue
        shared = _shared(headline, sentence, reading)
        if shared >= LEAST and verb == "stay" and _STAYS_SHUT.search(told):
            return sentence
        if shared >= LEAST and verb in map(str.casefold, _WILL_DO.findall(told)):
            return sentence
        # the lead is on the news of the headline, even where it has few of its words
        if shared < LEAST + (place > 0) or verb.removeprefix("be ") not in KNOWN | BASES:
            continue
        will = _WILL.search(told)
        if will and (shared > LEAST + 1 or _named(theirs, told[: will.start()][-NEAR:])):
            return sentence
    return None


def done_to_them(word: str, subject: str, by: bool, headline: str, reading: Reading) -> tuple[Span, str] | None:
    """The sentence that says it with a "was", or that somebody did it to them; and its "was" or "were", if any.

    Where `by` stands right after the word in the headline, any "was" of theirs is enough.
    """
    theirs = content_words(subject)
    words = {word, *AS_WELL.get(word, ())}
    text = reading.article.text
    for sentence in sentences_of(reading.article)[:FIRST]:
        shared = _shared(headline, sentence, reading) + by
        if shared < LEAST:
            continue
        for verb in reading.firm_verbs_in(sentence):
            firm = verb.of(text).casefold()
            first, *rest = firm.split()
            if not (by and _WAS.match(firm) and rest != ["been"]) and words.isdisjoint((first, *rest)):
                continue
            if _BEEN.match(firm):
                if _named(theirs, text[sentence.start : verb.start]):
                    return sentence, {"was": "was", "has": "was", "were": "were", "have": "were"}.get(first, "")
            elif first in {*words, "has", "have"} and _come_next(theirs, text[verb.end : sentence.end]):
                return sentence, ""
    return None


def _shared(headline: str, sentence: Span, reading: Reading) -> int:
    return len(content_words(headline) & content_words(sentence.of(reading.article.text)))


def _told_in(sentence: Span, reading: Reading) -> list[_Told]:
    text = reading.article.text
    told: list[_Told] = []
    end = sentence.start
    for verb in reading.firm_verbs_in(sentence):
        told.append(_Told(verb.of(text).casefold(), text[end : verb.start]))
        end = verb.end
    return told


def _tell_of_it(subject: str, sentence: Span, reading: Reading) -> bool:
    """Does the sentence tell of a deed, and name them by the last word of the subject, or in full where it has "UN"?

    Another village of the same county tells nothing of its council.
    """
    told = _told_in(sentence, reading)
    if not told or not _is_done(told[0].verb):
        return False
    if any(one.verb in _NOW or _TO_THIS_DAY.match(one.verb) for one in told):
        return False
    behind = sentence.of(reading.article.text)
    before = "".join(f"{one.before} {one.verb}" for one in told)
    others = _BY.split(behind, maxsplit=1)[1:]  # "was turned down by councillors", "with the police holding nine"
    theirs = content_words(_HEAD.sub("", subject).rpartition(" ")[2])
    return _in_full(subject, before) or any(_named(theirs, words) for words in (before, *others))


def _is_done(verb: str) -> bool:
    """ "Rejected", "has rejected", "was turned down"; not "was" alone, nor what had happened before."""
    first, *rest = verb.split()
    if rest and first in _HAS:
        return rest != ["been"]
    return first.endswith("ed") or first in PASTS


def _named(theirs: frozenset[str], told: str) -> bool:
    """Is one of them named there? The council, and its "councillors"."""
    words = content_words(told)
    if not theirs.isdisjoint(words):
        return True
    long = [word for word in words if len(word) >= LONG]
    return any(a.startswith(b) or b.startswith(a) for a in theirs if len(a) >= LONG for b in long)


def _in_full(subject: str, told: str) -> bool:
    """ "UN" stands for the United Nations that are named there."""
    short = next((word for word in subject.split() if word.isupper() and len(word) > 1), "")
    return bool(short) and short in "".join(word[0] for word in told.split() if word[:1].isupper())


def _come_next(theirs: frozenset[str], behind: str) -> bool:
    """ "Arrested 31 people": that is to whom it was done."""
    return not theirs.isdisjoint(content_words(" ".join(behind.split()[: NEXT + 1])))
