"""A reading in, the sentences of the report that can be read alone, as they are printed, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quizgen.model import ContentForm, Reading, Section, Span
from quizgen.questions.claims import claim, speaker, untraceable, usables
from quizgen.questions.dangling import dangling
from quizgen.questions.evidence import sentences_of, whole_sentences
from quizgen.questions.likeness import lexicon
from quizgen.questions.provenance import beside_a_source
from quizgen.questions.quoted import quoted_at, quoted_whole, told_at
from quizgen.questions.runs import Repeated, Seldom, run_set
from quizgen.questions.said import said_sentence
from quizgen.questions.side_by_side import standing_words, stands_alone
from quizgen.questions.unclear import they_are_open
from quizgen.questions.undated import shortened, undated, without_loose_time
from quizgen.questions.wire_marks import as_expected
from quizgen.questions.wording import opening, places_of, quoted, unstopped, word_count

SHORTEST, LONGEST = 7, 45
#: With more words between its marks a sentence is a quotation, and tells what somebody thinks of the news.
LONGEST_QUOTED = 12
#: Of a quotation so many words are shown.
LONGEST_QUOTATION = 24
_TIES = re.compile(
    r"(?:But|And|Yet|However,|Meanwhile,|Moreover,|Nevertheless,|Nonetheless,|In addition,|Separately,|Also,|Still,)\s+"
)
#: A word that only ties the sentence to the one before: "KPMG will also be replaced".
_ADDING = lexicon("also however meanwhile example instance though too turn fact")
_ADDS = re.compile(
    r"(?<!but)(?<!and)(?<!not)(?<!who)(?<!which) also(?= \w)"
    r"|, (?:however|meanwhile|for example|for instance|though|too|in turn|in fact),"
)
#: The subject is one that only the sentence before shows: "The pair met in June", "Its price doubled".
_WHO = re.compile(
    r"(?:The|An?other|In turn|To be sure|As a result|A similar|Similar|That|These|Those|Its|Their|His|Her|Both|Others?"
    r"|This(?! (?:year|summer|spring|autumn|winter)\b)"
    r"|Neither|Either|None|Such|Here|There|Then|So|Next|Later|Soon|Shortly|Moments|Minutes|Afterwards|Earlier|Instead|Even)\b"
    r"|(?:Each|Two|Three|Four|One|Some|Many|Most|All|Few|Several)"
    r" (?:is|are|was|were|has|have|had|will|would|can|could|said|say|says|\w+ed|more|other|others|such)\b"
)
#: Of these there is but one in a report.
_ONE_ONLY = re.compile(
    r"The (?:government|police|prime minister|president|chancellor|army|military|economy|internet|world|country|public"
    r"|media|opposition)\b"
)
_THE = re.compile(r"The ((?:[a-z][\w’'-]*)(?: [a-z][\w’'-]*)?)")
#: A noun with its own words behind it is told apart: "The price of bread", "The road between Orrin and Ayle".
_TOLD_MORE = re.compile(
    r"The (?:[a-z][\w’'-]+ ){1,3}(?:of|for|in|on|at|between|from|that|which|who|to|by|behind|about|against|with) "
    r"|The [\w’'-]*(?:est|most)\b|The (?:[\w-]+ )?[A-Z]"
)
#: American print: the council called it “a triumph.”
_STOP_WITHIN = re.compile(r"(?<=[a-z])\.([”\"])$")
_BROKEN_OFF = re.compile(r"[?!;:…*|•_\[\]]")
_MARK_WITHIN = re.compile(r"[“\"](?<=\w.)\w")
_OF_A_PAGE = Seldom(
    r"\b(?:click|read more|sign up|subscribe|photo(?=:| by\b| credit)|see also)\b|^(?:follow|watch|photo)\b",
    "click read sign subscribe photo see follow watch",
    re.I,
)
_PLAIN_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does?|did|says?|said|won|lost|beat"
    r"|fell|rose|came|went|took|made|gave|got|put|set|hit|cut|told|found|held|left|led|met|paid|saw|sent|sold|spent"
    r"|stood|began|became|grew|knew|thought|kept|ran|drew|broke|brought|built|bought|chose|fought|felt|heard|spoke"
    r"|struck|threw|wrote|shook|withdrew|sank|drove|flew|hid|rode|sang|shot|stole|swept|wore|quit|split|shut|cast|fled"
    r"|dealt|laid|lent|upheld|overcame|overtook|undertook|[a-z]{2,}ed|[a-z]{2,}[^s\W]s)\b"
)


#: "By May the reforms should help, he added": who is "he"?
_BEGINS_BEHIND = re.compile(
    r"(?:(?:More|Most) recently|In contrast|By contrast|Essentially|In short|In sum|Basically),|"
    r"(?:In|At|On|For|After|Before|By|With|During|From|Among|According to) [^,]+, (?:he|she|they|it)\b|"
    r"(?:An?|One|Two|Three|Some|\w+) (?:day|week|month|year|hour|minute)s? (?:later|earlier|before|after)\b|"
    # "When it was sold, the pier ..."
    r"(?:When|As|While|If|After|Before|Because|Since|Although|Though|Once|Until) (?:it|he|she|they)\b|"
    r"(?:[A-Z][\w.’'-]+ ){1,4}(?:said|says|asked|added|told|replied|went on)(?: \w+ly)?(?:,|$)"
)
_SAID_BY_WHOM = (
    # "Ms Orr said that after the gale had gone": what she said of it is lost
    Seldom(r"\bthat (?:after|before|when|if|while|because|although|as|since|once) [^,]+$", "that"),
    # "Her album, released this week, sold well" and "The film was made last year" have lost their time
    re.compile(
        r", (?:(?:released|published|made|held|announced|taken|given|launched|issued|born), |"
        r"(?:he|she|they|it|we) (?:has |have |had )?(?:\w+ed|said|says|adds|told|wrote|argues|thinks|thought)\b"
        r"(?:[^,]{0,25})?$)"
    ),
    Seldom(r"\b(?:was|were) (?:\w+ed|made|held|shot|born|sold|built|told)$", "was were"),
    # "he is does not", "since he came since he came": slips of the print
    Seldom(r"\b(?:is|are|was|were) (?:does|do|did|has|have|had|will)\b", "is are was were"),
    Repeated(r"\b(\w+ \w+(?: \w+)?) \1\b", 2, 3),
)
#: Beside one of these the time is needed.
_COMPARED = Seldom(
    r"\b(?:only|just|recently|until|compared|than|again|since)\b",
    "only just recently until compared than again since",
)
#: "Ann Hill greets supporters at a rally on 5 May 2016 in Orrin.": what stands under a picture.
_CAPTION = re.compile(
    r"(?:(?:\d(?<!\w.)\d?,?|[A-Z](?<!\w.)[a-z]+) \d{4}|[A-Z](?<!\w.)\w+day),? (?:in|at) [A-Z][\w., ]+$"
    r"|\((?:left|right|above|L|R|C)\)"
)
#: What stands under a picture is told in the present: "A warehouse collapsed on Monday in Harwick" is news.
_TOLD = re.compile(r"\b(?:has|have|had|was|were|will|said|[a-z]{2,}ed)\b")
#: Even the first sentence may lean on the day of its print, or on its writer.
_LEANS = re.compile(
    r"^(?:He|She|It|They|We|You|I|That|These|Those|This|There|Here)\b|\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|ago|here)\b"
    r"|\b(?:last|next|this) (?:week|month|night|weekend|morning|afternoon|evening)\b(?![’']s)"
    r"|\b(?:I|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our)\b(?![.-])"
)


#: "The bank's retreat alarmed other dealers": other than the bank, where nothing stands before.
_OTHER = re.compile(r" others? ")
_OF_THE_NEWS = re.compile(r"the (?:company|firm|party|team|club|agency|organi[sz]ation|bill|judge|director|chairman)")

_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_FULL_NAME = re.compile(r"\b[A-Z][\w.’'-]* [A-Z][\w’'-]+")


class Alone(NamedTuple):
    """A sentence as an option: where it stands, its words, the number of its paragraph; whether it is a quotation."""

    span: Span
    text: str
    paragraph: int
    said: bool = False


@lru_cache(maxsize=8)
def _standing_in(reading: Reading) -> tuple[Alone, ...]:
    """The printed sentences that can be read alone, whosever words they are."""
    article, number, lead = reading.article, paragraphs(reading), _printed_first(reading)
    told = ((s, standing(undated(_with_name(s, reading)), article.headline, lead)) for s in sentences_of(article))
    return tuple(Alone(span, text, number[article.place_at(span.start)]) for span, text in told if text)


def _printed_first(reading: Reading) -> str:
    article, starts = reading.article, {block.start for block in reading.article.body}
    return next((s.of(article.text) for s in sentences_of(article) if s.start in starts), "")


def beside_a_speaker(reading: Reading) -> Iterator[Alone]:
    """Sentences of the article's own that stand next to what somebody says, so that they may go on with it."""
    for one in _standing_in(reading):
        ours = not quoted_at(one.span, reading, "content", "cue") and not quoted_whole(one.span, reading)
        if ours and not keeps_voice(one.span, reading):
            yield one


@lru_cache(maxsize=8)
def alone(reading: Reading) -> tuple[Alone, ...]:
    """The printed sentences that can be read alone, and what sources say with their names, in the order of the text."""
    article, number, lead = reading.article, paragraphs(reading), _printed_first(reading)
    found = [one for one in _standing_in(reading) if keeps_voice(one.span, reading)]
    for attribution in usables(reading):
        if attribution.form is not ContentForm.CLAUSE or they_are_open(attribution, reading):
            continue
        span = whole_sentences(attribution.evidence[0], article)
        place = article.place_at(span.start)
        if place not in number or any(one.span.overlaps(span) for one in found):
            continue
        text = standing(f"{opening(said_sentence(attribution, reading))}.", article.headline, lead)
        if text:
            found.append(Alone(span, text, number[place]))
    for statement in reading.statements:
        place = article.place_at(statement.span.start)
        if place not in number or any(one.span.overlaps(statement.span) for one in found):
            continue
        text = standing(f"{statement.text}.", article.headline, lead)
        if text and keeps_voice(statement.span, reading):
            found.append(Alone(whole_sentences(statement.span, article), text, number[place]))
    return tuple(sorted(found, key=lambda one: one.span.start))


def quotations(reading: Reading) -> Iterator[Alone]:
    """What people are quoted with, with their names: "Ann Hill said: “The pier must stay open”"."""
    number = paragraphs(reading)
    for attribution in usables(reading):
        if attribution.form is not ContentForm.QUOTATION or untraceable(attribution, reading):
            continue
        told = standing_words(claim(attribution), LONGEST_QUOTATION)
        span = whole_sentences(attribution.evidence[0], reading.article)
        place = reading.article.place_at(span.start)
        if told and place in number and not re.search(r"[!?;]|\b[Yy]ou\b", told):
            yield Alone(span, f"{opening(speaker(attribution, reading))} said: {quoted(told)}", number[place], True)


#: "The reforms should help, he added.": who said so, where it is certain whom the pronoun means.
_HE_SAID = re.compile(r", (?=(he|she) (?:said|says|added|explained)\.$)")


def _with_name(span: Span, reading: Reading) -> str:
    """The printed sentence, with the name for a "he" or "she" at its beginning of which it is certain whom it means.

    So for the one at its end: "The reforms should help, Ms Orr said".
    """
    printed = span.of(reading.article.text)
    said = _HE_SAID.search(printed)
    for mention in reading.mentions if said else ():
        start = span.start + (said.end() if said else 0)
        if mention.span.start == start and not re.search(r"[“”\"]", printed):
            return (
                printed[: start - span.start] + mention.antecedent + reading.article.text[mention.span.end : span.end]
            )
    tied = _TIES.match(printed)
    start = span.start + (tied.end() if tied else 0)
    word = re.compile(r"(?:he|she)\b", re.I).match(reading.article.text, start)
    for mention in reading.mentions if word else ():
        if mention.span.start == start and mention.span.end == start + len(word.group() if word else ""):
            return opening(mention.antecedent) + reading.article.text[mention.span.end : span.end]
    return printed


@lru_cache(maxsize=8)
def paragraphs(reading: Reading) -> dict[int, int]:
    """The number of the paragraph, as a reader counts under the headline, by the place of its block."""
    article, number, last = reading.article, 0, 0
    found: dict[int, int] = {}
    for place, block in enumerate(article.blocks):
        if block.section not in (Section.BODY, Section.STANDFIRST):
            continue
        number += not found or "\n" in article.text[last : block.span.start]
        found[place], last = number, block.span.end
    return found


def opening_sentence(reading: Reading, start: int) -> Alone | None:
    """The sentence that begins there, at the head of the report: no sentence before it can have told more."""
    article = reading.article
    span = next((span for span in sentences_of(article) if span.start == start), None)
    printed = as_expected(span.of(article.text), article.text) if span else ""
    text = standing(shortened(undated(printed), LONGEST), article.headline, first=True) if span else ""
    return Alone(span, text, paragraphs(reading)[article.place_at(start)]) if span and text else None


def standing(printed: str, known: str = "", lead: str = "", *, first: bool = False) -> str:
    """The sentence as an option, without its full stop; "" when it is no plain, whole sentence that stands alone.

    `known` is the headline, and `lead` what is printed beside it. `first`: nothing stands before it, so that "the
    company" in it is told in it, or known to everybody.
    """
    told = " ".join(printed.split())
    tied = _TIES.match(told)
    told = opening(told[tied.end() :]) if tied else told
    told = _STOP_WITHIN.sub(r"\1.", told) if told.endswith(('."', ".”")) else told
    if not told.endswith(".") or not (told[:1].isupper() or told[:1].isdigit()):
        return ""
    timed = _COMPARED.search(told)  # "only last week"
    text = unstopped(told) if timed else without_loose_time(unstopped(told))
    text = curled(text if _ADDING.isdisjoint(run_set(text)) else _ADDS.sub("", text))
    if not first and not _named(text, f"{known} {lead}"):
        return ""
    if not SHORTEST <= word_count(text) <= LONGEST or _broken_off(text):
        return ""
    marked = _IN_MARKS.findall(text) if "“" in text else []
    if '"' in text or text.count("“") != len(marked) or sum(word_count(part) for part in marked) > LONGEST_QUOTED:
        return ""
    if (
        _BEGINS_BEHIND.match(text)
        or any(pattern.search(text) for pattern in _SAID_BY_WHOM)
        or (_CAPTION.search(text) and not (first and _TOLD.search(text)))
        or (not first and _twice(text))
    ):
        return ""
    if not _PLAIN_VERB.search(text) or (first and _LEANS.search(text)):
        return ""
    if not first and _points_out(text, f"{known} {lead}"):
        return ""
    return text if stands_alone(_OTHER.sub(" ", text) if first else text, ContentForm.CLAUSE) else ""


def _broken_off(text: str) -> bool:
    """Has it marks or words that no plain sentence of a report has?"""
    odd = _BROKEN_OFF.search(text) or "..." in text or "--" in text
    return bool(odd or _MARK_WITHIN.search(text) or _OF_A_PAGE.search(text))


#: "Compared that new cost with", "whether that money was found": which? "A Libertarian, he backed": who?
_THAT_ONE = re.compile(
    r"\b(?:of|for|on|with|by|from|to|at|into|than|compared|whether|if|when|because) that"
    r" (?!of\b|is\b|was\b|would\b)[a-z]+"
    r"|^An? [\w ]{3,40}, (?:he|she|it|they) "
)


def _points_out(text: str, known: str) -> bool:
    """Does anything point outside? Beside the lead, "the firm" or "the club" within a sentence is that of the news."""
    if _THAT_ONE.search(text):
        return True
    word = dangling(text, known=known)
    while _OF_THE_NEWS.fullmatch(word) and word in text:
        text = text.replace(word, "a thing")
        word = dangling(text, known=known)
    return bool(word)


_IN_MARKS = re.compile(r"“([^“”]*)”")
_TWO_NAMES = re.compile(r"(?:[A-Z][\w-]*\.?) [A-Z]\w+")
_SAYS = re.compile(r"(\w+) (?:said|says|told|added|insisted|argued)\b")


def _twice(text: str) -> bool:
    """ "Mrs Hill said that Mrs Hill would go": a name filled in beside itself."""
    names, first = _TWO_NAMES.findall(text), _SAYS.match(text)
    return len(names) > len({*names}) or (first is not None and text.count(first.group(1)) > 1)


def curled(text: str) -> str:
    """Straight marks in pairs become curly ones, as everywhere in a quiz."""
    return re.sub(r"\"([^\"“”]+)\"", r"“\1”", text) if '"' in text else text


_ONE_S = re.compile(r"s\b")


def _named(text: str, known: str) -> bool:
    """Does the subject say itself whom or what it means? `known` is what is read beside it."""
    opens = _WHO.match(text)
    if opens is None:
        return True
    if opens.group() != "The":
        return False
    noun = _THE.match(text)
    if noun is None or _TOLD_MORE.match(text) or _ONE_ONLY.match(text):
        return True
    told_before = known.casefold()  # of "films" none is "the film"
    nouns = (word for word in noun.group(1).casefold().split() if len(word) > 3 and word in told_before)
    return any(not _ONE_S.match(told_before, at + len(word)) for word in nouns for at in places_of(word, told_before))


def person_named(text: str, reading: Reading) -> bool:
    """Does a "he" or "she" stand behind a name: "Ann Hill says she", "Hill says she" where "Ann Hill" is printed?"""
    found = _PERSON.search(text)
    if not found:
        return True
    opens = re.match(r"[\w’'-]+", text)
    surnames = {name.split()[-1] for source in reading.sources for name in source.names if name.split()}
    return (opens is not None and opens.group() in surnames) or bool(_FULL_NAME.search(text, 0, found.start()))


def keeps_voice(span: Span, reading: Reading) -> bool:
    """Is what somebody says in the sentence said by whom the sentence itself names? Nothing around it goes on in it."""
    told = False
    for record in told_at(span, reading):
        told = True
        if not any(span.contains(place) for place in record.source) or not any(span.contains(c) for c in record.cue):
            return False
    return told or quoted_at(span, reading, "cue") or not beside_a_source(span, reading)
