"""What a date looks like in a sentence as printed in, and whether "on" or "in" goes before it, out."""

from __future__ import annotations

import re

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = r"(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\."
_DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
DATE = (
    rf"(?:(?:early|late|mid)[- ](?:{_MONTH})(?: (?:19|20)\d\d)?"
    rf"|(?:{_MONTH}|{_SHORT})(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? (?:19|20)\d\d)?"
    rf"|\d{{1,2}} (?:{_MONTH})(?: (?:19|20)\d\d)?"
    rf"|(?:19|20)\d\d(?! [a-z]*s\b)|(?:{_DAY})(?:,? (?:{_MONTH}|{_SHORT}) \d{{1,2}})?|(?:last"
    rf"|next) (?:year|month|week|{_DAY}|{_MONTH}"
    rf"|spring|summer|autumn|winter)|the (?:end|start|beginning) of (?:the |this |next )?(?:year|month"
    rf"|week|season|{_MONTH}|(?:19|20)\d\d))"
)


CLOCK = r"(?:midnight|noon|midday|\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m\b|[ap]\.m\b\.?))"


def on(time: str) -> str:
    """ "On Monday", "in May", "at noon", "last week"."""
    if time.startswith(("next", "last")):
        return ""
    if time.startswith("the ") or re.fullmatch(CLOCK, time):
        return "at "
    return "on " if re.match(rf"(?:{_DAY})|(?:{_MONTH}|{_SHORT}) \d{{1,2}}(?!\d)|\d{{1,2}} ", time) else "in "
