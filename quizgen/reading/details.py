"""Doc in, checkable details out: counted things, sums of money, shares, weekdays and dates, places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import FactKind
from quizgen.reading.kinds import listed
from quizgen.reading.numbers import DIGITS, number

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
_HEDGES = (
    "more than", "less than", "fewer than", "at least", "at most", "up to", "as many as", "no more than",
    "no fewer than",
    "around", "about", "nearly", "almost", "roughly", "approximately", "over", "under", "some", "an estimated",
)  # fmt: skip
#: Nothing is asked whose answer is gruesome.
GRAPHIC = listed(
    "raping pornography porn behead beheaded decapitate decapitated rape raped dismember dismembered corpse corpses "
    "mutilated "
    "tortured blood bloodied charred stabbed suicide suicides abused molested sexual sexually"
)
_SPANS_OF_TIME = listed("year month week day hour minute second decade century season weekend fold time")
_GEOGRAPHY = listed("""province region district city town village area county state country suburb valley island capital
    street square park harbour harbor port coast north south east west centre center port neighbourhood neighborhood""")
_NO_UNITS = listed("percent % pm am gmt bst utc edt est pdt pst o'clock bc ad ce")


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
    found = [*_numbers(doc), *_days(doc), *_places(doc)]
    yield from sorted(found, key=lambda detail: detail.tokens.start)


def _numbers(doc: Doc) -> Iterator[Detail]:
    done = -1
    for token in doc:
        if token.i <= done or token.tag_ != "CD" or token.ent_type_ in {"DATE", "TIME", "ORDINAL"}:
            continue
        end = token.i + 1
        while end < len(doc) and (doc[end].tag_ == "CD" or (doc[end].text == "-" and _glued(doc[end]))):
            end += 1
        done = end - 1
        run = doc[token.i : end]
        value = number(run.text)
        if value is not None and not _part_of_a_name(run):
            yield from _counted(run, value)


def _glued(token: Token) -> bool:
    return (
        not token.whitespace_
        and not token.nbor(-1).whitespace_
        and token.i + 1 < len(token.doc)
        and (token.nbor().tag_ == "CD" and not token.nbor().text[:1].isdigit())
    )


def _part_of_a_name(run: DocSpan) -> bool:
    """ "S-300", "Boeing 737", "No 10", "3-2", "24/7", "Route 66", "aged 9", "34-year-old", "(2)"."""
    doc = run.doc
    before = doc[run.start - 1] if run.start else None
    after = doc[run.end] if run.end < len(doc) else None
    if after is not None and (
        after.text in {"-", "–", "/", ":", ")"} or after.lower_ in {"pm", "am", "p.m.", "a.m.", "x"}
    ):
        return True
    if before is None:
        return False
    glued = not before.whitespace_ and before.text in {"-", "–", "/", ":", "#", ".", "'", "("}
    named = before.pos_ == "PROPN" and before.tag_ != "NNPS" and not before.is_sent_start and before.text != "$"
    return glued or named or before.lower_ in {"no", "no.", "number", "aged", "age", "ages", "page", "chapter", "type"}


def _counted(run: DocSpan, value: float) -> Iterator[Detail]:
    doc = run.doc
    before = doc[run.start - 1] if run.start else None
    if before is not None and before.text in {"$", "£", "€"}:
        detail = doc[run.start - 1 : run.end]
        yield _hedged(
            detail, FactKind.NUMBER, value, _top(detail), {"$": "dollars", "£": "pounds", "€": "euros"}[before.text]
        )
        return
    after = doc[run.end] if run.end < len(doc) else None
    if after is not None and (after.text == "%" or after.lower_ in {"percent", "per"}):
        end = run.end + 1 + (after.lower_ == "per" and run.end + 1 < len(doc) and doc[run.end + 1].lower_ == "cent")
        if after.lower_ != "per" or end == run.end + 2:
            yield _hedged(doc[run.start : end], FactKind.NUMBER, value, _top(doc[run.start : end]), "percent")
        return
    noun = run[-1].head if run[-1].dep_ in {"nummod", "compound"} or run.root.dep_ == "nummod" else None
    noun = run.root.head if run.root.dep_ == "nummod" else noun
    if noun is None or noun.tag_ not in {"NNS", "NNPS"} or noun.i < run.end or noun.i > run.end + 4 or value == 1:
        return
    unit = doc[run.end : noun.i + 1]
    if (noun.i + 1 < len(doc) and noun.nbor().tag_ in {"NN", "NNS"}) or noun.lemma_.lower() in _SPANS_OF_TIME:
        return  # "the 400 metres hurdles" counts nothing, and how long something took is asked in other words
    if not all(token.text.isalpha() or token.text == "-" for token in unit) or noun.lemma_.lower() in _NO_UNITS:
        return
    if DIGITS.fullmatch(run.text) and "," not in run.text and 1900 <= value <= 2100 and noun.pos_ == "PROPN":
        return
    yield _hedged(run, FactKind.NUMBER, value, noun, " ".join(unit.text.split()))


def _hedged(run: DocSpan, kind: FactKind, value: float, noun: Token, unit: str) -> Detail:
    """The detail with "about" or "more than" before it."""
    doc = run.doc
    for hedge in _HEDGES:
        words = hedge.split()
        start = run.start - len(words)
        if start >= 0 and [token.lower_ for token in doc[start : run.start]] == words and doc[start].sent == run.sent:
            return Detail(doc[start : run.end], kind, value, noun, unit, hedge)
    return Detail(run, kind, value, noun, unit)


def _top(run: DocSpan) -> Token:
    return run.root


def _days(doc: Doc) -> Iterator[Detail]:
    for token in doc:
        word = token.lower_
        before = token.nbor(-1) if token.i else token
        if (
            word in WEEKDAYS
            and token.pos_ in {"PROPN", "NOUN"}
            and before.lower_ not in {"black", "good", "super", "every"}
        ):
            follow = token.i + 1 < len(doc) and (
                token.nbor().text in {"'s", "’s", ","} or token.nbor().lower_ in MONTHS
            )
            if before.lower_ not in {"last", "next", "this", "until", "since"} and not follow:
                yield Detail(doc[token.i : token.i + 1], FactKind.DATE, word.capitalize(), token)
        elif word in MONTHS and token.pos_ == "PROPN" and token.ent_type_ == "DATE":
            yield from _dates(token)


def _dates(month: Token) -> Iterator[Detail]:
    """ "January 5", "5 January 2019", "January 5, 2019"."""
    doc = month.doc
    start, end, day = month.i, month.i + 1, 0
    if end < len(doc) and re.fullmatch(r"\d{1,2}(st|nd|rd|th)?", doc[end].text):
        day, end = int(re.match(r"\d+", doc[end].text).group()), end + 1  # type: ignore[union-attr]
    elif start and re.fullmatch(r"\d{1,2}(st|nd|rd|th)?", doc[start - 1].text):
        day, start = int(re.match(r"\d+", doc[start - 1].text).group()), start - 1  # type: ignore[union-attr]
    if not 1 <= day <= 31 or (end < len(doc) and doc[end].text in {"-", "–", "to"}):
        return
    year = 0
    for gap in (0, 1):
        if (
            end + gap < len(doc)
            and re.fullmatch(r"(19|20)\d\d", doc[end + gap].text)
            and (not gap or doc[end].text == ",")
        ):
            year, end = int(doc[end + gap].text), end + gap + 1
            break
    number_ = MONTHS.index(month.lower_) + 1
    value = f"{year:04}-{number_:02}-{day:02}" if year else f"--{number_:02}-{day:02}"
    yield Detail(doc[start:end], FactKind.DATE, value, month)


def _places(doc: Doc) -> Iterator[Detail]:
    """ "in Harwick", "in the Ural region of Russia": a place that says where something happened."""
    for token in doc:
        if token.dep_ != "obl" or token.pos_ not in {"PROPN", "NOUN"}:
            continue
        case = [child for child in token.lefts if child.dep_ == "case"]
        if len(case) != 1 or case[0].lower_ not in {"in", "near"}:
            continue
        start, end = case[0].i + 1, token.right_edge.i + 1
        end = next((t.i for t in doc[start:end] if t.ent_type_ in {"DATE", "TIME"}), end)
        place = doc[start:end]
        if not len(place):
            continue
        named = any(ent.label_ == "LOC" and ent.start < end and ent.end > start for ent in doc.ents)
        plain = not any((t.is_punct and t.text != "-") or t.pos_ in {"PRON", "VERB", "NUM"} for t in place)
        placed = token.pos_ == "PROPN" or token.lemma_.lower() in _GEOGRAPHY
        if (
            named
            and placed
            and plain
            and len(place) <= 7
            and place.root.i == token.i
            and any(t.pos_ == "PROPN" for t in place)
        ):
            value = re.sub(r"^(the|The) ", "", " ".join(place.text.split()))
            yield Detail(place, FactKind.PLACE, value, token)
