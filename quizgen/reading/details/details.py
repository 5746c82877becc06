"""Doc in, checkable details out: counted things, sums of money, shares, weekdays and dates, places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import FactKind
from quizgen.reading.details.days import days
from quizgen.reading.details.named import names
from quizgen.reading.details.numbers import DIGITS, SHORT_SCALES, number
from quizgen.reading.details.places import name_of, places
from quizgen.reading.grammar.labels import TIMES, in_name
from quizgen.reading.sources.kinds import listed

_HEDGES = (
    "more than", "less than", "fewer than", "at least", "at most", "up to", "as many as", "no more than",
    "no fewer than",
    "around", "about", "nearly", "almost", "roughly", "approximately", "over", "under", "some", "an estimated",
)  # fmt: skip
_LONGEST_HEDGE = max(len(hedge.split()) for hedge in _HEDGES)
#: Nothing is asked whose answer is gruesome.
GRAPHIC = listed(
    "raping pornography porn behead beheaded decapitate decapitated rape raped dismember dismembered corpse corpses "
    "mutilated "
    "tortured blood bloodied charred stabbed suicide suicides abused molested sexual sexually"
)
SPANS_OF_TIME = listed("year month week day hour minute second decade century season weekend fold time")
_NO_UNITS = listed("figure digit percent % pm am gmt bst utc edt est pdt pst o'clock bc ad ce")

_COINS = {"$": "dollars", "US$": "dollars", "£": "pounds", "€": "euros"}
_GLUE = frozenset({"-", "–", "—", "/"})
_CLOCK = listed("pm am p.m. a.m. x")
#: Words after which a number is a name: "Flight 370", "section 8".
_LABELS = listed(
    """no no. nos number aged age ages page chapter type section article rule group flight room channel route highway
    phase stage level tier category version volume verse line grade year turning turned turns phone"""
)
_SCALES = listed("hundred thousand million billion trillion dozen")
_TOPICAL = listed("learn talk think hear know ask worry read speak argue preside rule win")
_PREPOSITIONS = listed("about over under")


@dataclass(frozen=True)
class Detail:
    """A detail and the words that carry it: `tokens` are the detail, `noun` what it belongs to in the tree."""

    tokens: DocSpan
    kind: FactKind
    value: float | str
    noun: Token
    unit: str = ""
    approximate: str = ""


def details(doc: Doc) -> Iterator[Detail]:
    """Every detail of the analysed blocks, in the order of the text."""
    dated = [Detail(tokens, FactKind.DATE, value, word) for tokens, value, word in days(doc)]
    placed = [Detail(tokens, FactKind.PLACE, name_of(tokens), tokens.root) for tokens in places(doc)]
    taken = {token.i for detail in dated for token in detail.tokens}
    counted = [detail for detail in _numbers(doc) if not any(token.i in taken for token in detail.tokens)]
    named = [Detail(tokens, FactKind.NAME, value, tokens.root, unit) for tokens, unit, value in names(doc)]
    yield from sorted([*counted, *dated, *placed, *named], key=lambda detail: detail.tokens.start)


def _numbers(doc: Doc) -> Iterator[Detail]:
    done = -1
    for token in doc:
        if token.i <= done or (token.tag_ != "CD" and not DIGITS.fullmatch(token.text)) or not token.text.strip():
            continue
        end = token.i + 1
        while end < len(doc) and (doc[end].tag_ == "CD" or (doc[end].text == "-" and _glued(doc[end]))):
            end += 1
        money = token.i > 0 and doc[token.i - 1].text in _COINS
        if money and end < len(doc) and doc[end].lower_ in SHORT_SCALES and not doc[end - 1].whitespace_:
            end += 1  # "$6.75bn"
        done = end - 1
        run = doc[token.i : end]
        value = number(run.text)
        lengths = run[-1].lower_ in {"m", "k"} and not money  # "the 400m", "a 10k run"
        if value is not None and not lengths and not _part_of_a_name(run) and not _listed(run):
            yield from _counted(run, value)


def _glued(token: Token) -> bool:
    return (
        not token.whitespace_
        and not token.nbor(-1).whitespace_
        and token.i + 1 < len(token.doc)
        and (token.nbor().tag_ == "CD" and not token.nbor().text[:1].isdigit())
    )


def _part_of_a_name(run: DocSpan) -> bool:
    """ "S-300", "Boeing 737", "No 10", "3-2", "24/7", "Route 66", "aged 9", "34-year-old", "(2)", "Six Flags"."""
    doc = run.doc
    before = doc[run.start - 1] if run.start else None
    after = doc[run.end] if run.end < len(doc) else None
    if after is not None and (after.text in _GLUE | {":", ")"} or after.lower_ in _CLOCK):
        return True
    if any(in_name(token) for token in run):
        return True
    if before is None:
        return False
    glued = not before.whitespace_ and before.text in _GLUE | {":", "#", ".", "'", "’", "("}
    name = before.pos_ == "PROPN" and before.tag_ != "NNPS" and in_name(before)
    named = name or (before.pos_ == "PROPN" and before.text[:1].isupper() and not before.is_sent_start)
    return glued or (named and before.text not in _COINS) or before.lower_.strip() in _LABELS


def _listed(run: DocSpan) -> bool:
    """ "Anna Reyes, 34, said", "9, 12 and 14", "(1,770 km)", "40 or 50": an age, a list, a conversion or a range."""
    doc, sentence = run.doc, run[0].sent
    before = doc[run.start - 1].lower_.strip() if run.start > sentence.start else ""
    after = doc[run.end].lower_.strip() if run.end < sentence.end else ""
    ahead = doc[run.end + 1] if run.end + 1 < sentence.end else None
    ranged = ahead is not None and after in {"or", "to", "and", ","} and ahead.tag_ == "CD"
    if ranged or (before == "," and after in {",", "."}) or (before in {"or", "to", "between"} and _counts(run, -2)):
        return True
    if before in {"and", ",", "of", "in", "than"} and _counts(run, -2):
        return True  # "1 in 10", "eight of 10"
    if run.text.lower() in _SCALES and before not in {"a", "one"}:
        return True  # "a quarter of a million", "several hundred"
    if run.text.lower() in _SCALES and run.start - 2 >= sentence.start and doc[run.start - 2].lower_ == "of":
        return True
    depth = sum((token.text == "(") - (token.text == ")") for token in doc[sentence.start : run.start])
    return depth > 0


def _counts(run: DocSpan, step: int) -> bool:
    place = run.start + step
    return place >= run[0].sent.start and run.doc[place].tag_ == "CD"


def _counted(run: DocSpan, value: float) -> Iterator[Detail]:
    doc, stop = run.doc, run[-1].sent.end
    before = doc[run.start - 1] if run.start else None
    if before is not None and before.text in _COINS:
        if run.end < stop and doc[run.end].text in _GLUE:
            return
        detail = doc[run.start - 1 : run.end]
        yield _hedged(detail, FactKind.NUMBER, value, detail.root, _COINS[before.text])
        return
    after = doc[run.end] if run.end < stop else None
    if after is not None and (after.text == "%" or after.lower_ in {"percent", "per"}):
        end = run.end + 1 + (after.lower_ == "per" and run.end + 1 < stop and doc[run.end + 1].lower_ == "cent")
        if after.lower_ != "per" or end == run.end + 2:
            yield _hedged(doc[run.start : end], FactKind.NUMBER, value, doc[run.start : end].root, "percent")
        return
    noun = _noun(run)
    if noun is None or value in (0, 1) or (run[0].ent_type_ in TIMES and not _span_of_time(noun)):
        return
    unit = doc[run.end : noun.i + 1]
    if DIGITS.fullmatch(run.text) and "," not in run.text and 1900 <= value <= 2100 and noun.pos_ == "PROPN":
        return
    printed = " ".join(unit.text.split())
    yield _hedged(run, FactKind.NUMBER, value, noun, printed if printed.islower() else noun.text.strip())


def _noun(run: DocSpan) -> Token | None:
    """What is counted: the first plural within four words, if nothing but adjectives and nouns stands between."""
    doc = run.doc
    for token in doc[run.end : min(run.end + 5, run[-1].sent.end)]:
        if token.tag_ in {"NNS", "NNPS"} and (token.text[:1].islower() or token.tag_ == "NNPS"):
            following = doc[token.i + 1] if token.i + 1 < token.sent.end else None
            word = following.lower_.strip() if following is not None else ""
            if following is not None and (following.tag_ in {"NN", "NNS"} or word in {"old", "-", "–", "’", "'"}):
                return None  # "the 400 metres hurdles" counts nothing
            return None if token.lemma_.lower() in _NO_UNITS or token.lower_ in _NO_UNITS else token
        modifies = token.tag_ in {"JJ", "JJR", "JJS", "NN", "VBN", "VBG", "NNP"} and token.text.isalpha()
        if not modifies and token.text != "-":
            return None
    return None


def _span_of_time(noun: Token) -> bool:
    return noun.lemma_.lower() in SPANS_OF_TIME


def _hedged(run: DocSpan, kind: FactKind, value: float, noun: Token, unit: str) -> Detail:
    """The detail with "about" or "more than" before it."""
    doc, before = run.doc, run[0].sent
    lead = [token.lower_ for token in doc[max(before.start, run.start - _LONGEST_HEDGE) : run.start]]
    for hedge in _HEDGES:
        words = hedge.split()
        start = run.start - len(words)
        if lead[-len(words) :] != words:
            continue
        if hedge in _PREPOSITIONS and (_span_of_time(noun) or (start and doc[start - 1].lemma_ in _TOPICAL)):
            continue  # "over 10 years", "learn about 529 plans"
        return Detail(doc[start : run.end], kind, value, noun, unit, hedge)
    return Detail(run, kind, value, noun, unit)
