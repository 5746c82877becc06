"""A time word that is seen from the day of the article in, the day or year that it means out, or a doubt."""

from __future__ import annotations

from datetime import date, timedelta

from spacy.tokens import Token

from quizgen.reading.grammar.passage import Outcome

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_PERIODS = frozenset(
    "week weekend month year night morning evening afternoon century decade summer winter spring autumn fall".split()
)


def dangles(token: Token) -> bool:
    """Whether the word tells a time from the day of the article: "yesterday", the "last" of "last week"."""
    word = token.lower_.strip()
    return word in _DAYS or (word in {"last", "next", "this", "coming", "past"} and _period(token))


def _period(token: Token) -> bool:
    """ "last week", seen from the day of the article; "the next morning" is seen from the story."""
    if token.i and token.nbor(-1).lower_ in {"the", "that", "a", "his", "her", "its", "their"}:
        return False
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return following is not None and (following.lower_ in _PERIODS or following.text in _WEEKDAYS)


def settle(token: Token, outcome: Outcome, published: date | None) -> str:
    """Makes a time word absolute, or leaves it out where the sentence stands without it; else tells the doubt."""
    word = token.lower_
    if word in _DAYS:
        used = [token]
        day = published + timedelta(days=_DAYS[word]) if published else None
        said = "on " + _day(day) if day else ""
        if word == "tonight" and day:
            said = f"on the evening of {_day(day)}"
        part = token.nbor(1) if token.i + 1 < len(token.doc) else token
        if token.i + 1 < len(token.doc) and token.nbor(1).text in {"'s", "’s"}:
            said = ""
        elif part.lower_ in {"morning", "afternoon", "evening", "night"} and not said:
            used.append(part)
    else:
        used = [token, token.nbor(1)]
        said = _span_of_time(word, used[1], published)
    if said and used[0].i and used[0].nbor(-1).pos_ == "ADP":
        said = said.removeprefix("in ").removeprefix("on ")  # "in the first half of [in] 2019"
    if said:
        for passage in filter(None, (outcome.resolved, outcome.neutral)):
            passage.replace(used[0], said)
            passage.drop(used[1:])
        outcome.changed = True
        return ""
    return _left_out(used, outcome)


def _day(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {day:%B}"


def _span_of_time(word: str, period: Token, published: date | None) -> str:
    if published is None:
        return ""
    if period.text in _WEEKDAYS:
        return ""
    step = {"last": -1, "next": 1, "this": 0}.get(word)
    if step is None:
        return ""
    if period.lower_ == "year":
        return f"in {published.year + step}"
    if period.lower_ == "month":
        months = published.year * 12 + published.month - 1 + step
        return f"in {date(months // 12, months % 12 + 1, 1):%B %Y}"
    return ""


def _left_out(used: list[Token], outcome: Outcome) -> str:
    """A time that is a mere adjunct is left out: what remains is true if the whole was. Else a doubt."""
    words = " ".join(token.text for token in used)
    head = used[-1]
    if (used[0].i > 0 and used[0].nbor(-1).pos_ == "ADP") or not _adjunct(head) or _beside_another(used, outcome):
        return f"It is not certain which day or time “{words}” is."
    dropped = list(used)
    before = used[0].nbor(-1) if used[0].i else used[0]
    if before.tag_ in {"VBN", "VBD"} and _reduced(before) and outcome.resolved.tokens[-1] == head:
        dropped.append(before)  # "part of a deal struck last week" -> "part of a deal"
    elif before.lower_ in {"later", "earlier", "early", "late"}:
        dropped.append(before)  # "to be shown later this week" -> "to be shown"
    for passage in filter(None, (outcome.resolved, outcome.neutral)):
        passage.drop(dropped)
    outcome.changed = True
    return ""


def _beside_another(used: list[Token], outcome: Outcome) -> bool:
    """ "1.8% this year and 1.9% in 2005": left out, the one time would lend its figure to the other."""
    return any(
        token not in used and (token.ent_type_ == "DATE" or (token.text.isdigit() and len(token.text) == 4))
        for token in outcome.resolved.tokens
    )


def _reduced(participle: Token) -> bool:
    """Whether a noun phrase after a preposition stands right before it: then it is no main verb."""
    place = participle.i - 1
    if participle.doc[place].pos_ not in {"NOUN", "PROPN"}:
        return False
    while place > 0 and participle.doc[place].pos_ in {"NOUN", "PROPN", "ADJ", "DET", "NUM", "VERB"}:
        place -= 1
    return participle.doc[place].pos_ == "ADP"


def _adjunct(head: Token) -> bool:
    time = {"obl:tmod", "obl:unmarked", "nmod:tmod", "nmod:unmarked", "advmod", "obl"}
    return head.dep_ in time and head.head.pos_ in {"VERB", "AUX", "ADJ"}
