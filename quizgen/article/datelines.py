"""A body paragraph in; how much of it is a dateline before the words, or an agency's sign behind them, out."""

from __future__ import annotations

import re

from quizgen.article.dates import MONTH

_DASH = r"[—–―-]{1,2}"
_PLACE = r"[A-Z][\w.’' -]{1,40}?(?:,\s[A-Z][\w.’' -]{0,30}?){0,3}"
_DAY = r"(?:[A-Z][a-z]+\.?\s)?\d{1,2}(?:st|nd|rd|th)?"
_PREFIX = re.compile(
    rf"^(?P<place>{_PLACE})(?P<day>,\s{_DAY})?(?P<agency>\s?\([A-Z][\w./,’' -]{{1,40}}\))?\s?{_DASH}\s"
)
# "Oct. 19—A man was held", "Aug. 19 -- Officers": a wire's story whose place a site has dropped
_DAY_ALONE = re.compile(r"^(?P<month>[A-Z][a-z]{2,8})\.?\s\d{1,2}(?:,\s\d{4})?(?:\s?[—–―]|\s?--|\s-)\s?(?=[A-Z“\"‘'])")
# "AJMAN // Owners say", "New Delhi, Oct 19 (PTI) The court said", "KINGSTON, May 3 (CMC): The mayor said",
# "ORRIN (Aug 16): The office said"
_OTHERWISE = re.compile(
    r"^(?:[A-Z][A-Z.’' -]{2,40}\s//\s"
    r"|[A-Z][A-Z.’' -]{2,40}\s\([A-Z][a-z]{2,8}\.?\s\d{1,2}\)\s?:\s(?=[A-Z“\"‘'])"
    rf"|[A-Z][\w.’' -]{{1,40}}(?:\s?\[[A-Z]\w+\])?,\s{_DAY},?(?:\s\d{{4}})?\s?\([A-Z][\w./ -]{{1,20}}\)"
    r"\s?[:.]?\s?(?=[A-Z“\"‘']))"
)
# Before the first paragraph alone, where less is enough: "NANDPUR: The council", "Westerly — A maker of"
_CITY_COLON = re.compile(r"^(?P<place>[A-Z][A-Z.’'-]{2,}(?:[\s,]+[A-Z][A-Z.’'-]+){0,3}):\s+(?=[A-Z“\"‘'])")
_TOWN_DASH = re.compile(r"^[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,2}(?:,\s[A-Z][\w.]+)?\s(?:[—–]|--)\s(?=[A-Z“\"‘'])")
# "HARTON CITY—Local councils", "Nandpur-There was chaos", without a space: behind a hyphen only what is no name's part
_GLUED = re.compile(
    r"^(?:[A-Z][A-Z.’'-]{2,}(?:\s[A-Z][A-Z.’'-]+){0,3}(?:,\s[A-Z][\w.]+)?[—–](?=[A-Z“\"‘'])"
    r"|[A-Z]{3,}(?:\s[A-Z]{2,}){1,3}-(?=[A-Z][a-z]+\s[a-z])"
    r"|[A-Z][\w’']{2,}(?:,?\s[A-Z][\w’']+){0,2}-(?=(?:The|There|An?|At|It|He|She|They|More|Some|Several|Police) ))"
)
_ASIDE = re.compile(r"\s(?:[—–]|--)\s")
SHORTEST = 20  # characters that a paragraph must have behind its dateline

_AGENCY = (
    r"(?:AFP|AP|ANI|BSS|CMC|CNA|DPA|dpa|GNA|IANS|JIS|KNA|NAN|PA|PTI|SAnews|SABC|SAPA|Sapa|TASS|UNB|UPI|Bernama"
    r"|News24|Reuters|Xinhua|Agenc(?:y|ies)|Staff [Rr]eporter|with agencies)"
)
_SIGNATURE = re.compile(
    rf"(?<=[.!?”\"’'])\s*(?:®|■|□|{_DASH}\s?{_AGENCY}(?:/{_AGENCY})?|[(\[]{_AGENCY}(?:/{_AGENCY})?[)\]])\.?$"
)


def dateline_prefix(text: str) -> int:
    """How many characters of a body paragraph are its dateline: "LONDON (Reuters) - ". 0 when there is none."""
    start = text[:160]
    match = _DAY_ALONE.match(start)
    if match and match["month"].lower() in MONTH:
        return _long_enough(match.end(), text)
    if match := _OTHERWISE.match(start):
        return _long_enough(match.end(), text)
    match = _PREFIX.match(start)
    if not match:
        return 0
    city = re.match(r"[A-Z.’'\s-]{3,}(?=,|\s|$)", match["place"])
    if not match["agency"] and not (city and len(city.group().split()) <= 4):
        return 0
    return _long_enough(match.end(), text)


def lead_prefix(text: str) -> int:
    """The same of the paragraph that opens the story, where a town and a dash are enough: "Westerly — A maker of"."""
    if length := dateline_prefix(text):
        return length
    start = text[:160]
    if match := _CITY_COLON.match(start):
        return _long_enough(match.end(), text)
    if match := _GLUED.match(start):
        return _long_enough(match.end(), text)
    match = _TOWN_DASH.match(start)
    # "Rhona Tate – The Herald called her a rebel – resigned": a second dash ends an aside
    if match and not _ASIDE.search(text.split(". ", 1)[0], match.end()):
        return _long_enough(match.end(), text)
    return 0


def signature(text: str) -> int:
    """Where an agency's sign at the end of a paragraph begins ("... on Friday. — Sapa"); its end without one."""
    match = _SIGNATURE.search(text, max(0, len(text) - 40))
    return match.start() if match and match.start() > SHORTEST else len(text)


def _long_enough(length: int, text: str) -> int:
    return length if len(text) - length > SHORTEST else 0
