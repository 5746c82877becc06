"""What a small word implies: the senses in, their rivals and the words that would imply those out.

The senses are those that presupposition triggers and implicative verbs have in the literature (Levinson, Pragmatics,
1983, chapter 4; Karttunen, Implicative verbs, 1971). The options say them of whoever and whatever the sentence names:
with a bare "it" ("It was not done, because somebody did not want to") blind raters asked what "it" is.
"""

from __future__ import annotations

from enum import StrEnum, auto
from typing import NamedTuple


class Implied(StrEnum):
    """What the reader can tell from a word though no sentence says so."""

    UNWILLING = auto()
    NO_CHOICE = auto()
    WITH_EFFORT = auto()
    NOT_DONE_YET = auto()
    UP_TO_NOW = auto()
    SURPRISING = auto()
    FOR_A_TIME = auto()


class Rival(NamedTuple):
    """What the word does not tell, and with which words the writer would have told it."""

    text: str
    told_by: str


class Wording(NamedTuple):
    """Of the key and its rivals; {who}, {do}, {has}, {then} and {noun} are filled with words of the sentence."""

    key: str
    rivals: tuple[Rival, Rival, Rival]


_TRIED = Rival("{who} tried to {do}, but could not", "“tried in vain to”")
_NOT_ALLOWED = Rival("{who} wanted to {do}, but others did not allow it", "“was not allowed to”")
_UNWILLING = Rival("{who} did not want to {do}, and did not do so", "“refused to”")
_MADE_TO = Rival("{who} did not want to {do}, but had to", "“was forced to”")
_FREELY = Rival("{who} wanted to {do}, and did so freely", "“chose to”")
_FORMER = Rival("The person was {noun} once, but no longer is", "“former”")
_ACTING = Rival("The person is {noun} only until another is found", "“acting” or “interim”")
_TO_BE = Rival("The person is to be {noun} soon, but is not so yet", "“future”")
_LONG_BEEN = Rival("The person has long been {noun}, and still is", "“long-serving” or “veteran”")
#: None of the rivals can be right beside the key.
WORDINGS: dict[Implied, Wording] = {
    Implied.UNWILLING: Wording(_UNWILLING.text, (_TRIED, _NOT_ALLOWED, _MADE_TO)),
    Implied.NO_CHOICE: Wording(_MADE_TO.text, (_UNWILLING, _NOT_ALLOWED, _FREELY)),
    Implied.WITH_EFFORT: Wording(
        "{who} did {do}, though it was not easy",
        (_TRIED, _NOT_ALLOWED, Rival("{who} did {do}, but did not mean to", "“happened to”")),
    ),
    Implied.NOT_DONE_YET: Wording(
        "{who} may still {do}, but {has} not done so until {then}",
        (
            Rival("{who} did {do}, but later than was planned", "“belatedly”"),
            Rival("{who} decided not to {do}, now or later", "“will never”"),
            _NOT_ALLOWED,
        ),
    ),
    Implied.UP_TO_NOW: Wording(
        "What is told is true up to the time of the report, and may still change",
        (
            Rival("What is told was true until shortly before, and then changed", "“until recently”"),
            Rival("What is told is settled for good, and can no longer change", "“finally” or “for good”"),
            Rival("What is told came much sooner than anybody had planned", "“early”"),
        ),
    ),
    Implied.SURPRISING: Wording(
        "What comes right after “even” may surprise the reader",
        (
            Rival("What comes right after “even” is what everybody expects", "“of course” or “as usual”"),
            Rival("What comes right after “even” is not certain to be so", "“perhaps”"),
            Rival("What comes right after “even” is of no importance", "“by the way”"),
        ),
    ),
    Implied.FOR_A_TIME: Wording(_ACTING.text, (_FORMER, _LONG_BEEN, _TO_BE)),
}
