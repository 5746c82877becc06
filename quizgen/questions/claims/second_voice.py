"""An attribution in, whether its claim is, or may be, another's words as well: in it, before it, or elsewhere, out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Naming, Reading, Source, Span
from quizgen.questions.claims.claims import claim, sources_of
from quizgen.questions.claims.evidence import sentences_of, whole_sentences
from quizgen.questions.claims.sameness import subject_of, telling
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.natives import NATIVES
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.sources.kinship import kin

_SAYS = r"(?:say|says|said|argue|argues|argued|claimed|believe|believes|insist|insists|think|thinks)"
#: "The crews say that it is late while the board says it is not": the second half is the board's.
_AND_ANOTHER = re.compile(
    rf",? (?:while|whereas|but|and|although|though) (?:the |an? |some |many |other |most )?(?:[A-Z][\w.’'-]*|"
    rf"(?!(?:it|they|he|she|we|you|those|who|that|what|not|also|then|never|yet|still)\b)[a-z-]+s?)"
    rf"(?: [\w.’'-]+){{0,3}}? {_SAYS}\b"
)


#: "It had the green light, but bankers are not so sure": that they doubt it the writer tells.
_ANOTHER_DOUBTS = re.compile(
    r", (?:but|though|although|while) (?:the |some |many |most |other )?(?:[\w’'-]+ ){1,3}"
    r"(?:is|are|was|were|remain|remains) (?:not |less |far from )?(?:so |at all )?"
    r"(?:sure|certain|convinced|happy|keen|sceptical|skeptical|doubtful|unconvinced|divided|worried|cautious|opposed|unhappy)\b"
)


def holds_another_voice(attribution: Attribution) -> bool:
    """Does a second source speak within what was taken for one claim? In somebody's own words anybody may."""
    if attribution.form is ContentForm.QUOTATION:
        return False
    told = outside_quotes(claim(attribution))
    return _AND_ANOTHER.search(told) is not None or _ANOTHER_DOUBTS.search(told) is not None


#: So many words alike are no chance.
LEAST_ALIKE = 5


def quoted_of_another(attribution: Attribution, reading: Reading) -> bool:
    """Does a quotation of somebody else begin with the same words? Then one of the two was taken for another."""
    opening = " ".join(claim(attribution).split()[:LEAST_ALIKE])
    if attribution.form is not ContentForm.QUOTATION or opening.count(" ") < LEAST_ALIKE - 1:
        return False
    return any(
        opening in " ".join(span.of(reading.article.text).split())
        for other in reading.attributions
        if not {*other.source_ids} & {*attribution.source_ids}
        for span in other.content
    )


#: "A spokesman for the prosecutor, Ann Hill, said": is Ann Hill the prosecutor or the spokesman?
_FOR_SOMEBODY = re.compile(
    r"\b(?:spokes(?:man|woman|person)|lawyer|attorney|aide|adviser|advisor|deputy|representative|agent|manager|secretary"
    r"|friend|assistant) (?:for|of|to) (?:the |an? )?(?:[\w’'-]+ ){0,3}"
    r"(?:prosecutor|president|minister|mayor|governor|senator|chancellor|secretary|commissioner|judge|sheriff|comptroller"
    r"|chairman|chairwoman|director|leader|king|queen|prince|princess|pope|bishop|chief|singer|actor|actress|player"
    r"|star|candidate|nominee|family|man|woman|victim|defendant|suspect|accused)s?, $",
    re.IGNORECASE,
)
#: "Sources close to the mayor Ann Hill said that he ...": not the mayor, whatever the source is called elsewhere.
_AROUND_SOMEBODY = re.compile(
    r"\b(?:sources?|aides?|friends?|people|persons?|officials?|advis[eo]rs?|colleagues?|supporters?|relatives?|members"
    r"|insiders?|spokes(?:man|woman|person)|lawyers?|attorneys?|allies|associates?|those|somebody|someone)"
    r" (?:\w+ )?(?:close to|familiar with|near|around|loyal to|for|of|to|from|behind) ",
    re.IGNORECASE,
)
#: As far before a name as such a description begins.
BEFORE = 90


def may_be_for_another(attribution: Attribution, reading: Reading) -> bool:
    """Does the name stand behind one who speaks for somebody in office, so that it may be the name of either?"""
    text = reading.article.text
    return any(
        _FOR_SOMEBODY.search(text[max(0, span.start - BEFORE) : span.start])
        or _FOR_SOMEBODY.search(_before_the_name(span.of(text)))
        or _is_around(span.of(text), sources_of(attribution, reading))
        for span in attribution.source
    )


def _is_around(printed: str, keys: list[Source]) -> bool:
    """Does what is printed for a person tell of others around him before it names him?"""
    found = _AROUND_SOMEBODY.match(printed)
    named = [key for key in keys if key.naming is Naming.NAMED_PERSON]
    if found is None:
        return False
    # "a spokesman for the board, Ann Hill": he is told of behind a comma
    before = [printed[found.end() :].partition(key.name.split()[-1]) for key in named]
    return any(name and "," not in told for told, name, _ in before)


def _before_the_name(printed: str) -> str:
    """What stands before the last comma of "a spokesman for the prosecutor, Ann Hill", with it."""
    at = printed.rstrip(" ,").rfind(", ")
    return printed[: at + 2] if at >= 0 else ""


#: Surnames of fewer letters are often alike.
LEAST_LETTERS = 4


def spelt_in_two_ways(attribution: Attribution, reading: Reading) -> bool:
    """Is "Lunden" elsewhere "Lundon"? Whether they are one or two, as an answer the name puzzles."""
    mine = {_surname(source) for source in sources_of(attribution, reading)} - {""}
    return any(one_letter_apart(one, other) for one in mine for other in _surnames(reading))


@lru_cache(maxsize=8)
def _surnames(reading: Reading) -> frozenset[str]:
    return frozenset(_surname(source) for source in reading.sources) - {""}


def _surname(source: Source) -> str:
    person = source.naming is Naming.NAMED_PERSON and source.coarse == "person"
    return source.name.split()[-1].casefold() if person else ""


def one_letter_apart(one: str, other: str) -> bool:
    """Is one letter put for another, left out or changed with its neighbour?"""
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < LEAST_LETTERS or one[0] != other[0] or len(long) - len(short) > 1:
        return False
    if len(long) > len(short):
        return any(short == long[:at] + long[at + 1 :] for at in range(len(long)))
    return sum(a != b for a, b in zip(short, long, strict=True)) == 1 or sorted(short) == sorted(long)


_OPENING = re.compile(
    r"(?:But |And |Meanwhile,? |However,? |Earlier,? |Later,? )?(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)?\.? ?$"
)


def he_may_be_another(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Orr was blunt. Ms Hill, from a charity, feared the worst. She said she knew it": not of whom it was before?

    Whoever the sentence before begins with is "he", as far as a reader can tell.
    """
    text = reading.article.text
    for span in attribution.source:
        if span.of(text).strip().casefold() not in ("he", "she"):
            continue
        before = _sentence_before(span.start, reading)
        if before is not None and _begins_with_another(before, attribution, reading):
            return True
        if before is not None and _tells_of_a_native(before, attribution, reading):
            return True
    return False


def _sentence_before(at: int, reading: Reading) -> Span | None:
    spans = [span for span in sentences_of(reading.article) if span.end <= at]
    return spans[-1] if spans else None


def _begins_with_another(sentence: Span, attribution: Attribution, reading: Reading) -> bool:
    text = reading.article.text
    first = [
        person
        for person in (*reading.sources, *reading.bystanders)
        if person.coarse == "person" and person.naming is Naming.NAMED_PERSON
        for mention in person.mentions
        if sentence.start <= mention.start < sentence.end
        and mention.of(text)[:1].isupper()
        and _OPENING.match(text[sentence.start : mention.start])
    ]
    keys = sources_of(attribution, reading)
    within = (mention for key in keys for mention in key.mentions)
    named = any(sentence.start <= mention.start < sentence.end for mention in within)
    return bool(first) and not named and not any(kin(one, key) for one in first for key in keys)


#: "The loss still pains the Dutchman. “I was settled here,” he said": whoever of all who are named is one.
_A_NATIVE = re.compile(
    rf"\b[Tt]he (?:[a-z-]+ )?(?:{NATIVES}"
    r"|Italian|German|Brazilian|Belgian|Norwegian|Australian|American|Canadian|Portuguese|\d+-year-old)"
    r"(?:[’']s)?\b(?! [A-Za-z])"
)


def _tells_of_a_native(sentence: Span, attribution: Attribution, reading: Reading) -> bool:
    text = reading.article.text
    mentions = (mention for key in sources_of(attribution, reading) for mention in key.mentions)
    named = any(sentence.start <= mention.start < sentence.end for mention in mentions)
    return not named and _A_NATIVE.search(sentence.of(text)) is not None


_ITSELF = re.compile(
    r"\b(?:the|The) (?:company|firm|bank|group|airline|club|union|party|paper|newspaper|agency|ministry|department"
    r"|carrier|manufacturer|retailer|chain|giant|organi[sz]ation|association|federation|league|network|broadcaster|charity|board"
    r"|council|committee|commission|government|court|study|report|survey)(?:[’']s?)?\b(?! (?:of|for|that|which)\b)"
)


def calls_itself(attribution: Attribution, reading: Reading) -> bool:
    """ "Harland says rivals stole secrets about the company": of all the options, the company is Harland."""
    bodies = all(source.coarse in ("organisation", "outlet", "document") for source in sources_of(attribution, reading))
    return bodies and _ITSELF.search(outside_quotes(claim(attribution))) is not None


#: A sentence on somebody that has such a share of what is claimed may say that he claims it, too.
SHARE, LEAST = 0.5, 4


def told_of_as_well(source: Source, attribution: Attribution, reading: Reading) -> bool:
    """Does a sentence that names the source tell half of the claim, even where no record of it was found?"""
    mine = telling(claim(attribution), subject_of(reading))
    if attribution.form is ContentForm.QUOTATION or len(mine) < LEAST:
        return False
    article = reading.article
    for mention in source.mentions:
        if any(place.contains(mention) for place in attribution.evidence):
            continue
        sentence = whole_sentences(mention, article)
        if len(mine & content_words(sentence.of(article.text))) >= SHARE * len(mine):
            return True
    return False
