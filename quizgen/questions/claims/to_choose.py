"""A claim in, its words as one of several to choose from out; "" where it cannot be read so.

"Which of these did Ms Orr say?" prints claims of several sources side by side, each torn from its sentences. Whoever
reads "the assembly would vote on the proposal" must know which assembly without looking it up, or guesses by the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Naming, Reading
from quizgen.questions.claims.asking_who import torn_off
from quizgen.questions.claims.claims import REMEMBERED, claim, standing
from quizgen.questions.claims.floating import floats
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.hanging import hangs, left_hanging
from quizgen.questions.english.likeness import content_words, words
from quizgen.questions.english.spelling import misspelt
from quizgen.questions.english.unclear import slipped, unclear
from quizgen.questions.english.wording import is_proper, outside_quotes, quoted, sentences, trimmed, word_count
from quizgen.questions.sentences.beside import needs_the_article
from quizgen.questions.sentences.read_alone import of_its_own, read_alone
from quizgen.questions.sentences.side_by_side import stands_alone

LONGEST, SHORTEST = 28, 5
#: So many paragraphs open a report: whoever answers has read them.
OPENING = 4
#: A quotation of fewer words that carry meaning says nothing by itself.
LEAST_TELLING = 4
#: "How much [the board’s work] costs", "So I said, ‘Have a go’": the marks of the reporter, or of a third.
_NOT_WORD_FOR_WORD = re.compile(r"[\[\]]|(?<!\w)['‘]\w")
#: "After the clerk failed to come", "Whenever a ferry is late": of two clauses the second is missing. "Least 30 are
#: missing", "Main reason was the gale": the first word is.
_CUT = re.compile(
    r"(?:After|Before|When(?:ever)?|Because|Since|Until|Once|As (?!of\b|for\b|to\b|an?\b|long\b|many\b|few\b|much\b))"
    r"[^,]*$"
    r"|(?:Least|Most|Main|Chief|Only|Key|Best|Worst) (?:\d|reason|cause|aim|problem|task|concern)"
    r"|(?:Rise|Fall|Increase|Decline|Drop|Cut|Reduction|Decrease|Slowdown|Shortage) (?:in|of)\b"
    r"|(?:Only then|(?:In|Under) (?:the|these|such) circumstances|As a (?:result|consequence)|By then|Until then)\b"
    r"|(?:Rather|Instead|First|Second|Third|Otherwise|Similarly|Likewise|Finally|Secondly|Thirdly|Furthermore"
    r"|Moreover|In addition|On the contrary|By contrast|Accordingly|Consequently|Hence|Thus),"
)
#: "More than 60% kept them at home": of whom? "The much-awaited ferry", "each step", "everyone": one of many that the
#: sentences before tell of. 'Only "The crews are ashore"' holds a sentence as if it were a word.
_OF_WHAT = re.compile(
    r"(?:(?:[A-Z][a-z]+ (?:than )?)?\d[\d.]* ?(?:%|pct|per ?cent)|(?:[A-Z][a-z]+ )?(?:half|a third|a quarter|a fifth)) "
    r"(?:\w+ed|kept|is|are|was|were|has|have|had|will|would|could|may|might|said|say)\b"
    r"|.*\b[Tt]he (?:much|long|highly|widely|eagerly)-\w+(?:ed|en)\b"
    r"|.*\b[Tt]hat[’']s (?:what|why|how|where|when)\b"
    r"|.*\bbetween them and\b|(?:Change|Reform|Progress|Action|Growth) (?:is|was|had|has)\b"
    r"|.*\b(?:was|were|is|are) (?:asked|told|urged|expected|supposed)$"
    r"|(?:Each|Every) [a-z]+ |(?:Everyone|Everybody|Nobody|(?:All|Both|Neither) (?:sides?|parties|of them))\b"
    r"|.*\w [\"“](?:The|An?|It|We|I|They|This|There|He|She|Our|My)\b [a-z]"
)
#: "The court may not exceed that limit": of which the sentence before has told.
_THAT_ONE = re.compile(
    r"\b(?:of|in|on|for|with|to|from|by|at|than|about|against|into|over|(?:reject|accept|exceed|meet|us|mak|tak|support"
    r"|oppos|shar|hold|back|keep|get|want|need|reach|achiev|chang|follow)(?:e|es|s|ed|ing)?) that"
    r" (?!of\b|is\b|was\b|the\b|an?\b|it\b|he\b|she\b|they\b|we\b|there\b|[a-z]+s (?:are|were|have|will|would)\b)[a-z]+"
    r"(?= (?:in|on|for|by|and|at|to|of|with|as|or)\b|[,;]|$)"
)
#: "A double-digit yields issue has", "an old pumps was": a slip of the article that would be taken for ours.
_ONE_AND_MANY = re.compile(
    r"\b[Aa]n? (?:(?!of|for|with|in|on|to|from|by|that|which|who|as|and|or|than|number|series|pair|lot|few|[a-z]*s\b)"
    r"[a-z-]+ ){0,3}[a-z]+[^su\W]s (?:has|have|are|were|is|was)\b"
    r"|^The (?:potential|number|rise|fall|use|value|price|cost|growth|loss|lack|future"
    r"|impact|effect) of [^,]{1,40}? (?:are|were|have)\b"
    r"|\b(?:will|would|may|can) be (?:not )?be\b|\ba years?[’'] "
)
#: "Mr Hale had said that he would stay": by whom it is said is asked, and the claim itself is another's.
_SAID_WITHIN = re.compile(
    r"\b(?:said|says?|told|tells|argued|insisted|claimed|claims|warned|admitted|denied|stated|announced|according to)\b"
)
#: "The ferries, the piers and the mill has closed" is misread; "due to such factors" leans.
_ITS_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|can|could|may|might|must|should|ought"
    r"|[a-z]{3,}(?:ed|es|s)|went|came|took|gave|got|made|rose|fell|won|lost|met|saw|held|left|led|kept|grew|began|need"
    r"|want|think|believe|hope|know|feel|remain|make|take|give|get|go|come|see|find)\b|[’'](?:s|re|ve|ll|d|m)\b|n[’']t\b"
)


@lru_cache(maxsize=REMEMBERED)
def to_choose(attribution: Attribution, reading: Reading) -> str:
    """The claim as a sentence or a quotation that says itself what it speaks of."""
    text = claim(attribution)
    if slipped(text) or not words(text):
        return ""
    if attribution.form is ContentForm.QUOTATION:
        return _quotation(text, reading)
    told = standing(text)
    fit = SHORTEST <= word_count(told) <= LONGEST and told_alone(told, reading) and not unclear(text)
    alone = fit and not floats(attribution, reading) and not left_hanging(attribution, reading)
    # of "threatened to block the port" the question itself tells more
    alone = alone and (attribution.form is not ContentForm.CLAUSE or _says_of_what(told, reading))
    return told if alone and not torn_off(text, reading) else ""


#: Beside other claims, one without a name or a word of the headline needs so many words to tell what it is about.
ENOUGH = 5


def _says_of_what(told: str, reading: Reading) -> bool:
    own = content_words(told)
    return (
        len(own) >= ENOUGH or any(_names(told, reading)) or not own.isdisjoint(content_words(reading.article.headline))
    )


def told_alone(sentence: str, reading: Reading) -> bool:
    """Does a sentence, without its full stop, say itself what it speaks of, in one voice and without a slip?"""
    return (
        stands_alone(sentence, ContentForm.CLAUSE)
        and not dangling(_within(sentence), known=reading.article.headline)
        and not _THAT_ONE.search(sentence)
        and not (_CUT.match(sentence) or _OF_WHAT.match(sentence) or _ONE_AND_MANY.search(sentence))
        and _ITS_VERB.search(sentence) is not None
        and not hangs(sentence, reading)
        and not _SAID_WITHIN.search(outside_quotes(sentence))
        and not needs_the_article(_by_its_own_names(sentence, reading), reading, read=_told_before(sentence, reading))
        and not _spelt_wrongly(sentence, reading)
    )


#: "The Harbour Trust will raise its fees": behind a name it is clear of what "it" is; "Roads flood as they lie low":
#: behind a word for many, who "they" are; behind one name of a person, who "he" is.
_THING = re.compile(r"\b(?:its own|itself|its|it)\b")
_MANY = re.compile(r"\b(?:their own|themselves|their|they|them)\b")
_SOMEBODY = re.compile(r"\b(?:his own|himself|his|he|him|her own|herself|hers?|she)\b")
_ONE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Aa]ny|[Ee]very|[Ee]ach|[Nn]o) (?:[a-z-]+ ){0,3}?[a-z-]{3,}\b")
_PLURAL = re.compile(r"\b(?:[a-z]{3,}[^su\W]s|people|men|women|children|police)\b")
#: "212 families slept in the school hall": of what is told of the subject, a reader asks less which one it is.
_DEFINITE = re.compile(r"\bthe (?=[a-z])")
_OWNED = {"its": "a", "its own": "a", "their": "some", "their own": "some", "his": "a", "his own": "a", "her own": "a"}
#: "Firms such as Orr Lines", "those who fish", "the fishing sector", "so far", "over the next three years": none points
#: to anything told before.
_NO_POINTING = re.compile(
    r"\bsuch (?=as\b)|\bthose(?= (?:who|whose|in|of|with|from|on)\b)|\bthe (?=[a-z-]+ sector\b)|\bso far\b|\bagain$"
    r"|\bthe (?=(?:nation|country|world)[’']s\b)|(?<=\band )other (?=nations\b|countries\b)"
    r"|\bthe next (?=(?:two|three|four|five|six|ten|few|\d+)\b)"
)


def _by_its_own_names(sentence: str, reading: Reading) -> str:
    """The sentence with other words for those that stand for something it has named itself."""
    plain = _NO_POINTING.sub("people", outside_quotes(sentence))
    verb = _ITS_VERB.search(plain)
    if verb:
        plain = plain[: verb.end()] + _DEFINITE.sub("a ", plain[verb.end() :])
    named = [found.end() for found in _names(plain, reading)]
    many, one = _PLURAL.search(plain), _ONE.search(plain)
    things = [*named[:1], *([one.end()] if one else ())]
    for pronoun, start in ((_MANY, many.end() if many else 0), (_THING, min(things, default=0))):
        if start:
            plain = plain[:start] + pronoun.sub(_neutral, plain[start:])
    whose = _SOMEBODY.search(plain)
    if whose and named and _of_one_person(plain[: whose.start()], reading):
        plain = plain[: named[0]] + _SOMEBODY.sub(_neutral, plain[named[0] :])
    return plain


def _of_one_person(before: str, reading: Reading) -> bool:
    """Is one person named, and nobody else?"""
    names = [
        found.group().split()[-1].strip(".,’'").removesuffix("’s").removesuffix("'s")
        for found in _names(before, reading)
    ]
    return len(names) == 1 and names[0] in _surnames(reading)


@lru_cache(maxsize=8)
def _surnames(reading: Reading) -> frozenset[str]:
    people = (one for one in (*reading.sources, *reading.bystanders) if one.naming is Naming.NAMED_PERSON)
    return frozenset(name.split()[-1] for person in people for name in person.names if name.split())


def _neutral(found: re.Match[str]) -> str:
    return _OWNED.get(found.group(), "a thing")


def _names(plain: str, reading: Reading) -> Iterator[re.Match[str]]:
    for found in _NAME.finditer(plain):
        if found.start() or is_proper(found.group().split()[0], reading.article.text):
            yield found


_NAME = re.compile(r"(?:\b[A-Z][\w.’'-]*[\w.](?: (?:of |the |and )?(?=[A-Z]))?)+")


#: So much of a claim in a paragraph tells that it is made there.
ITS_OWN = 0.7


def _told_before(sentence: str, reading: Reading) -> str:
    """What the report opens with, but for the paragraph from which the sentence is taken."""
    own = content_words(sentence)
    return " ".join(text for text, held in _opening(reading) if len(own & held) < ITS_OWN * len(own))


@lru_cache(maxsize=8)
def _opening(reading: Reading) -> tuple[tuple[str, frozenset[str]], ...]:
    """The paragraphs that everybody who answers has read, with their words."""
    texts = (span.of(reading.article.text) for span in reading.article.body[:OPENING])
    return tuple((text, content_words(text)) for text in texts)


def _within(sentence: str) -> str:
    """The sentence as it stands after a "that", where "the company" has no capital."""
    return f"t{sentence[1:]}" if sentence.startswith(("The ", "They ", "Their ", "This ", "These ")) else sentence


def _quotation(text: str, reading: Reading) -> str:
    if _NOT_WORD_FOR_WORD.search(text):
        return ""
    told = _words_alone(text, reading)
    return quoted(told) if told and not _spelt_wrongly(told, reading) else ""


def _words_alone(quotation: str, reading: Reading) -> str:
    """Its first whole sentences that are understood without those before them."""
    parts = sentences(quotation)
    for start in range(len(parts)):
        for told in (trimmed(" ".join(parts[start:]), LONGEST), parts[start].rstrip(" ,;:.")):
            fit = word_count(told) <= LONGEST and len(content_words(told)) >= LEAST_TELLING
            if fit and _understood(told, reading):
                return told
    return ""


#: "We had a buy on it", "feeling against it", "what happens here": so near the end of a phrase it is what all is about.
_ABOUT_IT = re.compile(r"\bhere\b|\b(?:on|of|about|against|for|with|to|from|in|at|by|over|into) (?:it|them)\b")


def _understood(told: str, reading: Reading) -> bool:
    return (
        not (_CUT.match(told) or _ONE_AND_MANY.search(told))
        and bool(_ITS_VERB.search(told))
        and not (_ABOUT_IT.search(told) or _THAT_ONE.search(told))
        and "..." not in told
        and not _of_somebody(told, reading)
        and stands_alone(of_its_own(told), ContentForm.QUOTATION)
        and read_alone(told, reading)
    )


def _of_somebody(told: str, reading: Reading) -> bool:
    """ "The sooner he goes, the better": who?"""
    whose = _SOMEBODY.search(told)
    return whose is not None and not any(name.start() < whose.start() for name in _names(told, reading))


def _spelt_wrongly(text: str, reading: Reading) -> bool:
    return any(slip in text for slip in misspelt(reading.article.text))
