"""A reading in, the person out whom its headline calls by an office or a calling alone ("Judge frees skipper").

Proven is whom the word means where the report calls one person alone so, and does it in a sentence that tells what the
headline tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.claims.evidence import sentences_of, whole_sentences
from quizgen.questions.english.likeness import STOP, content_words, lexicon
from quizgen.questions.reference.called_by_office import WORD, Called, called, callings, people_of, plain
from quizgen.questions.sources.levelling import is_role

#: So many words of the headline, beside the one asked for, must stand in the sentence that names the person.
LEAST_SHARED = 2
#: A name within so many characters behind the word is its bearer's.
NEAR = 20
#: A sentence further down than this must have one more of them.
FIRST = 6
#: Of two who are called so, only these first sentences tell which one is meant.
LEAD = 2
#: Of words with an office in them, what else the report may call their bearer.
_OTHERS = {
    "boss": lexicon("boss manager coach"),
    "skipper": lexicon("skipper captain"),
    "captain": lexicon("skipper captain"),
    "councillor": lexicon("councillor cllr coun cr clr"),
    "senator": lexicon("senator sen"),
    "governor": lexicon("governor gov"),
    "principal": lexicon("principal headteacher headmaster headmistress"),
    "head": lexicon("headteacher headmaster headmistress principal"),
    "headteacher": lexicon("headteacher principal"),
}
#: "Deputy minister", "former mayor": not the minister, and not the mayor.
_OTHER_OFFICE = lexicon(
    """deputy dep vice assistant asst lt lieutenant prime first acting former ex retired late previous next new
    another other second junior shadow incoming outgoing interim sub associate fellow opposite sacked ousted"""
)
#: A health minister is not the finance minister, the only one whom the report names.
_FIELDS = lexicon(
    """health finance education home foreign transport housing environment agriculture justice defence defense interior
    energy trade sports sport tourism labour labor water roads works culture police fire crime schools"""
)
#: Of these a report has one as a rule, and tells of another as "another judge" or "a judge in Harwick".
_ONE_OF_A_REPORT = lexicon(
    """judge sheriff coroner magistrate inspector premier governor mayor minister president chancellor commissioner
    registrar principal headteacher treasurer harbourmaster harbormaster bishop archbishop vicar sergeant skipper
    captain boss coach manager senator treasurer superintendent provost dean ambassador speaker clerk administrator"""
)
#: "The mayor's office", "judge rule": the word is part of something else.
_PART_OF = lexicon(
    """office department election race candidate candidates vote poll job post residence house league court courts
    team teams row deal role bid hopeful hopefuls panel college scheme plan group groups body union unions"""
)
#: In a headline that is not printed Like This.
_LONG_SMALL = re.compile(r"\b[a-z]{5,}\b")
#: These are called so by many, or say nothing of who it is.
_NOT_ASKED = lexicon(
    """man woman boy girl people member members resident residents official officials worker workers source expert
    group star family head chief leader player reporter editor student students parent mother father son daughter
    brother sister mom mum dad wife husband friend neighbour neighbor victim analyst spokesman spokeswoman spokesperson
    new the when then so while after but and mr mrs ms miss dr st lord lady sir king queen prince princess pope
    republican democrat"""
)

#: Of these a report has no other, even where the headline's news is told in other words.
_ONE_IN_A_PLACE = lexicon(
    "judge sheriff coroner magistrate harbourmaster harbormaster principal headteacher registrar bishop vicar provost"
)
#: Two teams have one each.
_OF_A_TEAM = lexicon("boss coach manager skipper captain")
#: So many letters of a word tell that another belongs to it.
_ROOT = 3


class InHeadline(NamedTuple):
    """The word of the headline, whom it means, what the report calls that person, and the sentences that prove it."""

    word: str
    name: str
    called: str
    evidence: tuple[Span, ...]
    about: tuple[str, ...]


def meant_in_headline(reading: Reading) -> Iterator[InHeadline]:
    headline = " ".join(reading.article.headline.split())
    found = [*WORD.finditer(headline)]
    if not any(_may_call(plain(one.group()), reading) for one in found) or not reading.article.body:
        return  # as of most headlines, and to look through the report costs
    surnames = {last.casefold() for last in people_of(reading)}
    if any(plain(one.group()) in surnames for one in found):
        found = [one for one in found if not _beside_a_name(one, found, surnames)]
    known = callings(reading)
    for one in found:
        word = plain(one.group())
        asked = _OTHERS.get(word, frozenset((word,)))
        if _may_call(word, reading) and not asked.isdisjoint(known) and _stands_alone(one, headline):
            meant = _meant(word, asked, headline, one.start(), reading)
            if meant is not None:
                yield meant


def _may_call(word: str, reading: Reading) -> bool:
    """Is it an office or a calling, or what the report calls somebody?"""
    if word in _NOT_ASKED or word in STOP:
        return False
    return word in _OTHERS or is_role(word.title()) or any(word == one.head.casefold() for one in reading.introductions)


def _beside_a_name(one: re.Match[str], found: list[re.Match[str]], surnames: set[str]) -> bool:
    """ "Coach Orr fined": the headline says itself who it is."""
    near = (other for other in found if 0 < other.start() - one.end() < NEAR)
    return any(plain(other.group()) in surnames for other in near)


def _stands_alone(one: re.Match[str], headline: str) -> bool:
    """Is the word no part of "mayor's office", "chief inspector", "ex-mayor", and does no name follow?"""
    if headline[max(0, one.start() - 1) : one.start()] in ("-", "‘", "'", "“", '"') and one.start():
        return False
    if headline[one.end() : one.end() + 1] == "-":
        return False
    after = WORD.match(headline, one.end() + 1)
    if not after:
        return True
    owns = one.group().casefold().endswith(("’s", "'s"))
    if not owns and after.group()[:1].isupper() and _LONG_SMALL.search(headline):
        return False  # "President Orr resigns", but not "Councillor Says He Will Resign"
    return after.group().casefold() not in _PART_OF and (owns or not _is_calling(after.group()))


def _is_calling(word: str) -> bool:
    return word.casefold() in ("general", "inspector", "superintendent", "secretary", "executive", "officer")


def _meant(word: str, asked: frozenset[str], headline: str, at: int, reading: Reading) -> InHeadline | None:
    people, so = people_of(reading), called(asked, reading)
    before = {plain(one) for one in WORD.findall(headline[:at])[-2:]}
    found = _one_of_several(so, headline, word, reading) if len({one.last for one in so}) > 1 else so
    if not found or found[0].last not in people:
        return None
    offices = [_OTHER_OFFICE & {*one.before.split()} for one in found]
    if not all(office <= before for office in offices) or not any(_OTHER_OFFICE & before <= one for one in offices):
        return None
    if any(before & _FIELDS and one.before and not before & {*one.before.split()} for one in found):
        return None
    proof = _tells_the_news(found, headline, word, reading)
    in_the_lead = any(sentence in sentences_of(reading.article)[:LEAD] for sentence in proof)
    if not in_the_lead and _others_called_so(asked, before, min(one.span.start for one in so), reading):
        return None
    if found is so:
        proof = proof or _told_of(so, asked, headline, word, reading) or _alone(so, word, reading)
    if not proof or (word in _OF_A_TEAM and not _of_the_team(found, headline[:at], proof, reading)):
        return None
    printed = next((one.word for one in found if one.word.casefold() == word), found[0].word)
    about = tuple(dict.fromkeys(one.about for one in found if one.about))
    return InHeadline(_shown(headline, at), people[found[0].last], printed.lower(), proof, about)


def _one_of_several(so: list[Called], headline: str, word: str, reading: Reading) -> list[Called]:
    """Of two councillors, the one of whom the lead tells all that the headline tells, and of the other nothing."""
    article = reading.article
    lead = sentences_of(article)[:LEAD]
    news = content_words(headline) - content_words(word)
    telling: dict[str, int] = {}
    for one in so:
        sentence = whole_sentences(one.span, article)
        told = _shared(news, content_words(sentence.of(article.text))) if sentence in lead else 0
        telling[one.last] = max(telling.get(one.last, 0), told)
    best = max(telling, key=lambda last: telling[last])
    clear = telling[best] > LEAST_SHARED and all(not told for last, told in telling.items() if last != best)
    return [one for one in so if one.last == best] if clear else []


def _others_called_so(asked: frozenset[str], before: set[str], first: int, reading: Reading) -> bool:
    """ "A former judge", "two judges", "a judge in Harwick" below the news: somebody else may be meant."""
    article = reading.article
    told = [(plain(one.group()), one.start()) for one in WORD.finditer(article.text, article.body[0].start)]
    many = {f"{word}s" for word in asked}
    other = _OTHER_OFFICE - before
    news = max(sentences_of(article)[: FIRST // 2][-1].end, first)
    for place, (word, at) in enumerate(told):
        near = [one for one, _ in told[max(0, place - 3) : place]]
        if word in many and {"two", "three", "both", "several", "other"} & {*near}:
            return True
        if word in asked and (other & {*near[-1:]} or (at > news and {"a", "an", "another"} & {*near[-2:]})):
            return True
    return False


def _tells_the_news(so: list[Called], headline: str, word: str, reading: Reading) -> tuple[Span, ...]:
    """The sentence that names the person by the office and tells what the headline tells."""
    article = reading.article
    news = content_words(headline) - content_words(word)
    best: tuple[int, Span] | None = None
    early = sentences_of(article)[:FIRST]
    for one in so:
        sentence = whole_sentences(one.span, article)
        shared = _shared(news, content_words(sentence.of(article.text)))
        least = LEAST_SHARED + (sentence not in early) - (sentence in early[:1])
        if shared >= least and (not best or shared > best[0]):
            best = (shared, sentence)
    return (best[1],) if best else ()


def _told_of(so: list[Called], asked: frozenset[str], headline: str, word: str, reading: Reading) -> tuple[Span, ...]:
    """ "A judge has freed a skipper ... Judge Orr said": one person alone is called so, in the news and below it."""
    article = reading.article
    text = article.text
    news = content_words(headline) - content_words(word)
    for sentence in sentences_of(article)[:FIRST]:
        told = sentence.of(text)
        if asked.isdisjoint(map(plain, WORD.findall(told))) or any(sentence.contains(one.span) for one in so):
            continue
        if not all({*one.before.split()} - STOP <= {*map(plain, WORD.findall(f"{headline} {told}"))} for one in so):
            continue  # "call on the President", and of the growers "association president Orr"
        if _shared(news, content_words(told)) > (0 if word in _ONE_OF_A_REPORT else LEAST_SHARED):
            named = whole_sentences(min(so, key=lambda one: one.span.start).span, article)
            return tuple(dict.fromkeys((sentence, named)))
    return ()


def _shown(headline: str, at: int) -> str:
    """The word as the stem shows it: "judge", "prime minister", "CEO"."""
    found = WORD.match(headline, at)
    word = re.sub(r"[’']s?$", "", found.group()) if found else ""
    word = word if word.isupper() and len(word) <= _ROOT else word.lower()
    return f"prime {word}" if headline[:at].casefold().endswith("prime ") else word


def _alone(so: list[Called], word: str, reading: Reading) -> tuple[Span, ...]:
    """A court report has one judge, and a town one harbourmaster: whoever is called so is meant."""
    if word not in _ONE_IN_A_PLACE or any(one.before for one in so):
        return ()
    return (whole_sentences(min(so, key=lambda one: one.span.start).span, reading.article),)


def _shared(news: frozenset[str], told: frozenset[str]) -> int:
    """How many words of the headline come back, "ban" in "banned" as well."""
    rest = [word for word in news - told if len(word) >= _ROOT]
    return len(news & told) + sum(any(other.startswith(word) for other in told) for word in rest)


def _of_the_team(so: list[Called], before: str, proof: tuple[Span, ...], reading: Reading) -> bool:
    """ "Harwick boss" is not the "Orrin Town manager" of whom the report tells as well."""
    team = {plain(word) for word in WORD.findall(before)[-1:] if word[:1].isupper()}
    told = " ".join(sentence.of(reading.article.text) for sentence in proof)
    if not team or not team <= {*map(plain, WORD.findall(told))}:
        return False
    return all({*one.before.split()} & team for one in so if one.before)
