"""A reading in, the details that may be asked for out: those on what the report is about first, with who gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import REPORTER, Attribution, Fact, FactKind, Reading, Section, Stance
from quizgen.questions.claims.claims import sources_of, speaker, untraceable
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.likeness import content_words, same_words, shared
from quizgen.questions.english.wording import GAP, outside_quotes, word_count
from quizgen.questions.numbers.atlas import neighbours
from quizgen.questions.numbers.central import central, told_plainly
from quizgen.questions.numbers.printed import printed
from quizgen.questions.numbers.worth import HEAVY, LEAST_WEIGHT, commonplace, in_passing, second_hand, weight

#: So many details of an article, the weightiest, are tried.
MOST_DETAILS = 14
LONGEST_SPEAKER = 10
#: A name is asked for only in what the report is about.
LEAST_OF_A_NAME, LEAST_OF_A_PLACE = 1.5, 1.2
#: So many words of the headline or the first sentence tell what a question without a name is about; of the article's
#: own sentence, one will do.
IN_COMMON = 3
_VAGUE = re.compile(r"\b(?:one|two|a|an|first|second|third|half|dozens?|hundreds|thousands|several|once|twice)\b", re.I)
_CONTINENTS = frozenset({"Africa", "America", "Asia", "Europe", "Latin America", "South America", "North America"})
_PLACE_NAME = re.compile(r"(?:[A-Z][\w’'.-]*)(?: (?:of|the|and|[A-Z][\w’'.-]*)){0,3}")
_RELATIVE = re.compile(r"\b(?:yesterday|today|tomorrow|tonight|last|next|this|ago|earlier|later|now|same)\b", re.I)
#: A sentence that is printed as it stands may say "last year" and "the two": the article is there to look it up.
_TIME = re.compile(
    r"\b(?:yesterday|today|tonight|tomorrow|(?:last|next|this|that) (?:year|month|week(?:end)?|season|night|summer"
    r"|winter|spring|autumn|fall|quarter|morning|afternoon|evening|\w+day)|(?:\w+ )?(?:years?|months?|weeks?|days?)"
    r" (?:ago|earlier|later|before)|(?:later|earlier) this \w+)\b",
    re.IGNORECASE,
)
#: What only the sentences before can fill: "The firm", "the squad", "the minister", "A further 200", "the other three".
_BACK = re.compile(
    r"\b[Tt]he (?:firm|company|group|bank|band|film|movie|team|squad|club|side|party|agency|body|deal|pair|duo|trio"
    r"|man|woman|game|match|show|series|album|single|software|service|system|site|website|survey|study|report|poll|figures?|case"
    r"|carrier|airline|retailer|carmaker|giant|operator|brand|chain|store|shop|organisation|organization|minister"
    r"|president|senator|governor|candidate|star|singer|actor|director|player|striker|midfielder|defender|captain|coach"
    r"|manager|champion|winner|\d\d?-year-old|country|city|town|village|school|building|plane|ship|measure|bill|plan"
    r"|scheme|offer|bid|move|ruling|verdict|sentence|order|device|console|machine|phone|event|race|tournament|winger"
    r"|festival|ceremony|company[’']s|firm[’']s|total|result|sum|amount|money|cash|executive|authority|council|pilot"
    r"|attack|incident|accident|fire|crash|latter|former|rest|others?|remaining|two|three|four)\b"
    r"(?! (?:of|for|in|at|who|whose|that|which|from|behind|named|called|on|between|against|with|by|to) )(?! [A-Z‘])"
    r"(?! (?:hall|house|board|council|manager|leader|office|centre|center|festival|awards?|sector|gate|market)\b)"
    r"|^\W*Each (?!of|year|month|week|day)"
    r"|\b(?:[Ss]imilar|[Aa] further|[Aa]n additional|[Aa]nother|\w+ more of|[Ss]uch|[Oo]ther (?:new )?\w+s|do so|did so"
    r"|as well|the same|respectively|in all|in total"
    r"|both (?:countries|sides|men|women|teams|parties|companies|firms|nations|players|candidates))\b"
)
#: What is still to come.
_COMING = re.compile(r"\b(?:will|due|scheduled|set to|is to|are to|expected|planned|plans to|deadline)\b")


def main_details(reading: Reading) -> list[Fact]:
    """The details that stand in what the report is about, the weightiest first."""
    found = [fact for fact in reading.facts if fact.kind is not FactKind.NAME and worth_asking(fact, reading)]
    return _heaviest(found, reading, LEAST_WEIGHT)


def main_names(reading: Reading) -> list[Fact]:
    """The names in the sentences that the report is about, the weightiest first."""
    found = [fact for fact in reading.facts if fact.kind is FactKind.NAME and worth_asking(fact, reading)]
    return _heaviest(found, reading, LEAST_OF_A_NAME)


def _heaviest(found: list[Fact], reading: Reading, least: float) -> list[Fact]:
    ranked = sorted(((weight_of(fact, reading), fact) for fact in found), key=lambda one: (-one[0], one[1].span))
    return [fact for heavy, fact in ranked if heavy >= least][:MOST_DETAILS]


def askable(fact: Fact) -> bool:
    """A name without a sentence to ask for it in is only good beside others."""
    return fact.kind is not FactKind.NAME or bool(fact.cloze)


def weight_of(fact: Fact, reading: Reading) -> float:
    return weight(fact, fact.sentence.of(reading.article.text), reading)


def worth_asking(fact: Fact, reading: Reading) -> bool:
    """Does the report tell the detail as part of its news? What costs least is looked at first."""
    if reading.article.section_at(fact.span.start) is not Section.BODY or not _for_itself(fact, reading):
        return False
    heavy = weight_of(fact, reading)
    if heavy < _LEAST_OF.get(fact.kind, heavy):
        return False
    if in_passing(fact.sentence.of(reading.article.text), reading.article.headline):
        return False
    return central(fact, reading) or told_plainly(fact, heavy, reading)


#: "He served in Kuwait"; and on which day it was matters to nobody, but when something will be does.
_LEAST_OF = {FactKind.PLACE: LEAST_OF_A_PLACE, FactKind.DATE: HEAVY}


def _for_itself(fact: Fact, reading: Reading) -> bool:
    """Is it a detail of a kind that can be asked for, whatever it is to the report?"""
    text = reading.article.text
    if fact.kind is FactKind.PLACE:
        return bool(_PLACE_NAME.fullmatch(fact.span.of(text)))  # "Syria's capital yesterday" is no name of a place
    if fact.kind is FactKind.NAME:
        return askable(fact) and not same_words(str(fact.value).split()[-1], reading.article.headline)
    if fact.kind is FactKind.NUMBER:
        figures = fact.span.of(text)[-1:].isdigit() and re.fullmatch(r"[A-Z][a-z]+s", fact.unit)  # "367 Republicans"
        plain = not fact.unit or figures or re.fullmatch(r"[a-z][a-z -]*", fact.unit)
        if not isinstance(fact.value, float | int) or not plain:
            return False  # "Six Flags", "36 Quai des Orfevres", "450 °": part of a name, or no thing that is counted
        if second_hand(fact.sentence.of(text)) or commonplace(fact):
            return False
        return not _VAGUE.fullmatch(printed(fact, reading)) and fact.value not in (0, 1)
    if fact.kind is FactKind.DATE:
        clause = re.split(r"[,;]", text[fact.sentence.start : fact.span.start])[-1]
        if not _COMING.search(clause):
            return False
    return not _RELATIVE.search(fact.span.of(text))


def giver_of(fact: Fact, reading: Reading) -> Attribution | None:
    """The attribution that the detail stands in, when its source can be named in the stem."""
    found = next((a for a in reading.attributions if a.id == fact.voice), None)
    if found is None or found.doubt or found.negated or not found.source_ids or untraceable(found, reading):
        return None
    if any(_a_place(reading.source(id).name) for id in found.source_ids):
        return None  # "On a tour of Peru, the minister predicted": no land said so
    against = found.stance in (Stance.DENIES, Stance.DOUBTS, Stance.THREATENS, Stance.DEMANDS)
    return None if against or word_count(speaker(found, reading)) > LONGEST_SPEAKER else found


def _a_place(name: str) -> bool:
    return bool(neighbours(name)) or name in _CONTINENTS


def voice_within(fact: Fact, reading: Reading) -> bool:
    """Does the sentence that is to be quoted hold the one by whose word the detail is given?

    Where the reading was not sure whose word it is, it has a sentence to show only if that says so itself.
    """
    giver = next((a for a in reading.attributions if a.id == fact.voice), None)
    if giver is None:
        return fact.voice == REPORTER or bool(fact.cloze)
    return any(span.overlaps(fact.sentence) for span in giver.evidence)


def stands_alone(stem: str, reading: Reading, *, given: bool = False) -> bool:
    """Does the stem tell by itself what it is about: nothing in it leans on the sentences before, and it has a name?

    `given` says that the stem names the source, which tells what it is about as well.
    """
    inner = re.search(r"“(.*)”\?$", stem)
    asked = inner.group(1) if inner else stem.rstrip("?")
    plain = _TIME.sub("", re.sub(r"‘[^’]*’", " … ", outside_quotes(asked))).strip(" ,")
    plain = _BACK.sub(lambda found: _named_before(found, plain), plain)
    if _BACK.search(plain) or dangling(plain, clause=inner is not None, known=reading.article.headline):
        return False
    return given or bool(re.search(r"(?<=\S )(?!_)[A-Z]", asked)) or _on_the_headline(asked, reading)


def _named_before(found: re.Match[str], plain: str) -> str:
    """ "Lund Motors fell to a loss as the carmaker sold fewer vans": what is meant has been named in the sentence."""
    before = plain[: found.start()]
    named = re.search(r"^\W*(?!The |An? |In |On |At |But |And |As )[A-Z][\w.’'-]+ [A-Z]|(?<=\w )[A-Z]\w", before)
    return "Lund" if named and found.group().startswith("the ") else found.group()


def _on_the_headline(asked: str, reading: Reading) -> bool:
    first = reading.article.body[0].of(reading.article.text) if reading.article.body else ""
    known = content_words(reading.article.headline) | content_words(" ".join(first.split()[:30]))
    return len(content_words(asked.replace(GAP, "")) & known) >= (1 if GAP in asked else IN_COMMON)


def contested(fact: Fact, reading: Reading) -> bool:
    """Does the article give another value of what seems to be the same thing? Then the stem has two answers."""
    asked = content_words(fact.stem)
    for other in reading.facts:
        if other.id == fact.id or other.kind is not fact.kind or other.value == fact.value:
            continue
        same_unit = bool(fact.unit) and content_words(other.unit) == content_words(fact.unit)
        told = other.stem or other.sentence.of(reading.article.text)
        near = shared(fact.stem, told) >= (0.35 if same_unit else 0.6)
        if near and asked and not (fact.kind is FactKind.NUMBER and fact.sentence == other.sentence and not same_unit):
            if fact.voice != REPORTER and other.voice not in (fact.voice, REPORTER) and _apart(fact, other, reading):
                continue  # the stem names its source, and the other value is somebody else's
            return True
    return False


def _apart(fact: Fact, other: Fact, reading: Reading) -> bool:
    mine = next((a for a in reading.attributions if a.id == fact.voice), None)
    theirs = next((a for a in reading.attributions if a.id == other.voice), None)
    return bool(mine and theirs and not {*mine.source_ids} & {*theirs.source_ids} and sources_of(theirs, reading))


def sayable(fact: Fact, reading: Reading) -> Iterator[str]:
    """The ready question about the detail, where nothing in it hangs on the sentences before."""
    if re.match(
        r"(?:(?:In|For|Over|Within|After|About) )?[Hh]ow many (?:dlrs|pct|mln|years?|months?|days?|weeks?)\b", fact.stem
    ):
        return  # "How many dlrs did it have", "In how many years did sales fall to their lowest level"
    if content_words(fact.unit) & content_words("types kinds sorts parts forms times cases"):
        return  # "How many types did they examine of coral": the unit needs the words after it
    if re.search(r"\bdid (?:\S+ )+?\w+[^e\W]ed\b\W*$", fact.stem):
        return  # "How many hectares did the butterflies occupied?"
    if re.search(r", (?:but|and|while|as|with)\b", fact.stem):
        return  # "By how much did prices rise in May, but by only 2% in June?"
    if fact.stem and fact.kind is not FactKind.PLACE and not contested(fact, reading):
        yield fact.stem.rstrip("? ")
