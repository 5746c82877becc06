"""A claim in, its words as one of several to choose from out; "" where it cannot be read so.

"Which of these did Ms Orr say?" prints claims of several sources side by side, each torn from its sentences. Whoever
reads "the assembly would vote on the proposal" must know which assembly without looking it up, or guesses by the form.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Naming, Reading
from quizgen.questions.claims.asking_who import torn_off
from quizgen.questions.claims.claims import REMEMBERED, claim, standing
from quizgen.questions.claims.first_half import first_half
from quizgen.questions.claims.floating import floats
from quizgen.questions.claims.leaning import CUT, ITS_VERB, OF_WHAT, ONE_AND_MANY, SOMEBODY, THAT_ONE, names_in
from quizgen.questions.claims.words_to_choose import LONGEST, words_to_choose
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.hanging import hangs, left_hanging
from quizgen.questions.english.likeness import content_words, words
from quizgen.questions.english.spelling import misspelt
from quizgen.questions.english.unclear import slipped, unclear
from quizgen.questions.english.wording import outside_quotes, sentences, word_count
from quizgen.questions.reference.one_bill import as_known
from quizgen.questions.sentences.beside import needs_the_article
from quizgen.questions.sentences.side_by_side import stands_alone

SHORTEST = 5
#: So many paragraphs open a report: whoever answers has read them.
OPENING = 4
#: "Mr Hale had said that he would stay": by whom it is said is asked, and the claim itself is another's.
_SAID_WITHIN = re.compile(
    r"(?<!having )\b(?:said|says?|told|tells|argued|insisted|claimed|claims|warned|admitted|denied|stated|announced"
    r"|according to)\b"
)


@lru_cache(maxsize=REMEMBERED)
def to_choose(attribution: Attribution, reading: Reading) -> str:
    """The claim as a sentence or a quotation that says itself what it speaks of; of two too long for one, the first."""
    text = claim(attribution)
    if slipped(text) or not words(text):
        return ""
    if attribution.form is ContentForm.QUOTATION:
        return next(iter(words_to_choose(text, reading)), "")
    told = standing(text)
    half = first_half(attribution) if word_count(told) > LONGEST else None
    if half is not None:
        return to_choose(half, reading)
    fit = SHORTEST <= word_count(told) <= LONGEST and told_alone(as_known(told, reading), reading) and not unclear(text)
    alone = fit and not floats(attribution, reading) and not left_hanging(attribution, reading)
    # of "threatened to block the port" the question itself tells more
    alone = alone and (attribution.form is not ContentForm.CLAUSE or _says_of_what(told, reading))
    return told if alone and not torn_off(text, reading) else ""


#: Beside other claims, one without a name or a word of the headline needs so many words to tell what it is about.
ENOUGH = 5


def _says_of_what(told: str, reading: Reading) -> bool:
    own = content_words(told)
    return (
        len(own) >= ENOUGH
        or any(names_in(told, reading))
        or not own.isdisjoint(content_words(reading.article.headline))
    )


def told_alone(sentence: str, reading: Reading) -> bool:
    """Does a sentence, without its full stop, say itself what it speaks of, in one voice and without a slip?"""
    return (
        stands_alone(sentence, ContentForm.CLAUSE)
        and not dangling(_within(sentence), known=reading.article.headline)
        and not THAT_ONE.search(sentence)
        and not (CUT.match(sentence) or OF_WHAT.match(sentence) or ONE_AND_MANY.search(sentence))
        and ITS_VERB.search(sentence) is not None
        and not hangs(sentence, reading)
        and not _SAID_WITHIN.search(outside_quotes(sentence))
        and not needs_the_article(_by_its_own_names(sentence, reading), reading, read=_told_before(sentence, reading))
        and not _spelt_wrongly(sentence, reading)
    )


#: Whoever says "I" or "you" speaks; without its marks such a sentence would be the worksheet's own.
_IN_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Uu]s|[Oo]urs?|[Yy]ou|[Yy]ours?|y[’']all)\b")


def without_marks(told: str, reading: Reading) -> str:
    """A claim to choose as it stands, a quotation of one sentence without its marks where nobody speaks for himself."""
    words_ = told.strip("“”")
    if not told.startswith("“"):
        return told
    whole = len(sentences(words_)) == 1 and not re.search(r"[!?;:“”\"‘]", words_) and not _IN_PERSON.search(words_)
    return words_ if whole and told_alone(as_known(words_, reading), reading) else ""


#: "The Harbour Trust will raise its fees": behind a name it is clear of what "it" is; "Roads flood as they lie low":
#: behind a word for many, who "they" are; behind one name of a person, who "he" is.
_THING = re.compile(r"\b(?:its own|itself|its|it)\b")
_MANY = re.compile(r"\b(?:their own|themselves|their|they|them)\b")
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
    verb = ITS_VERB.search(plain)
    if verb:
        plain = plain[: verb.end()] + _DEFINITE.sub("a ", plain[verb.end() :])
    named = [found.end() for found in names_in(plain, reading)]
    many, one = _PLURAL.search(plain), _ONE.search(plain)
    things = [*named[:1], *([one.end()] if one else ())]
    for pronoun, start in ((_MANY, many.end() if many else 0), (_THING, min(things, default=0))):
        if start:
            plain = plain[:start] + pronoun.sub(_neutral, plain[start:])
    whose = SOMEBODY.search(plain)
    if whose and named and _of_one_person(plain[: whose.start()], reading):
        plain = plain[: named[0]] + SOMEBODY.sub(_neutral, plain[named[0] :])
    return plain


def _of_one_person(before: str, reading: Reading) -> bool:
    """Is one person named, and nobody else?"""
    names = [
        found.group().split()[-1].strip(".,’'").removesuffix("’s").removesuffix("'s")
        for found in names_in(before, reading)
    ]
    return len(names) == 1 and names[0] in _surnames(reading)


@lru_cache(maxsize=8)
def _surnames(reading: Reading) -> frozenset[str]:
    people = (one for one in (*reading.sources, *reading.bystanders) if one.naming is Naming.NAMED_PERSON)
    return frozenset(name.split()[-1] for person in people for name in person.names if name.split())


def _neutral(found: re.Match[str]) -> str:
    return _OWNED.get(found.group(), "a thing")


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


def _spelt_wrongly(text: str, reading: Reading) -> bool:
    return any(slip in text for slip in misspelt(reading.article.text))
