"""A sentence as printed in, the words by which it tells of what did not come about, out.

"Had hoped to", "was supposed to": it came otherwise. "Would have" may be no more than a guess ("he would have known"):
it must be told of a plan that was stopped, or hang on something that was not so.
"""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import NO_VERB, PARTICIPLE, Hedge, Tells

_BEEN = rf"(?:{PARTICIPLE}|seen|had|paid|set|cut|been(?: {PARTICIPLE})?)"
#: "Which was supposed to help the crews" tells what it is for.
_ITS_USE = r"(?:help|show|protect|encourage|make|keep|prevent|stop|reflect|remain|continue|stay|allow|let|give)\b"
_MEANT = re.compile(
    rf"\b(?:(?:was|were|had been) supposed to(?= (?:be\b|(?!{NO_VERB}|{_ITS_USE})[a-z]{{3,}}))"
    r"|had (?:(?:originally|initially|always|first|once) )?(?:hoped|planned|intended) to"
    rf"(?= (?:be\b|(?!{NO_VERB})[a-z]{{3,}})))"
)
#: "What it was supposed to hold", "as it had planned to": that tells nothing of what came of it.
_NOT_MISSED = re.compile(
    r"\b(?:what|as|than|how|where|whether|if|who had|than) (?:[\w’'-]+ ){0,4}$|\b(?:not|never)\b[^,;]*$|n[’']t\b[^,;]*$"
)
_CAME_TRUE = re.compile(
    r"\b(?:as planned|as intended|and did|finally|at last|succe\w+|eventually|in the end|still|already|even)\b"
)
#: "The thief had planned to sell the lamp": perhaps he did so; "but it rained": he did not.
_PLANNED, _BUT = re.compile(r"planned|intended"), re.compile(r"\b(?:but|instead|until|though)\b")
#: "Deferred the scheme, which would have": it may still come.
_PUT_OFF = re.compile(r"\b(?:defer\w*|postpon\w*|delay\w*|paus\w+|suspend\w*|on hold|put off|shelv\w+)\b")
_STOPPED = (
    r"(?:bills?|schemes?|plans?|proposals?|motion|amendment|decision|deal|merger|takeover|moves?|project|law|rules?"
    r"|measures?|changes|cuts?|tax|charges|agreement|order|contract|legislation|ruling|development|sale|strike)"
)
_WOULD_HAVE = re.compile(
    rf"\b{_STOPPED},? (?:that|which) (?P<of_a_plan>would have {_BEEN})\b"
    rf"|(?P<hangs>(?:would|could) have {_BEEN})\b"
)
_AVOIDABLE = re.compile(r"could have been (?:avoided|averted|prevented)\b")
#: "Would not have sunk even if": it did; "would probably have": perhaps.
_NO_MATTER = re.compile(r"\b(?:not|never|no|nobody|whether|even if|probably|said|says)\b|n[’']t\b")
#: "Had he been there it would", "would have sunk if the crew had not"; "but for".
_WAS_NOT_SO = re.compile(
    r"(?:^|[,“] ?)(?:Had|had) (?!(?:to|been)\b)(?:[\w’'-]+ ){1,6}?(?:been|not|[a-z]+ed|known|come|gone|taken)\b"
    r"|\b[Ii]f [^,;]*\bhad\b"
    r"|\b[Bb]ut for\b"
)


def unrealised(printed: str) -> Hedge | None:
    """The one "had hoped to" or "would have closed" of a sentence."""
    if "supposed" not in printed and "had " not in printed and " have " not in printed:
        return None
    found = list(_MEANT.finditer(printed))
    if len(found) == 1 and "would have" not in printed and "could have" not in printed:
        before, match = printed[: found[0].start()], found[0]
        if _NOT_MISSED.search(before) or _CAME_TRUE.search(printed):
            return None
        if _PLANNED.search(match.group()) and not _BUT.search(printed):
            return None
        return Hedge(match.group(), *match.span(), Tells.MISSED)
    would = list(_WOULD_HAVE.finditer(printed))
    if found or len(would) != 1 or len(re.findall(r"\b(?:would|could|might|may|will)\b", printed)) != 1:
        return None
    kind = would[0].lastgroup or ""
    if _PUT_OFF.search(printed) or (kind == "hangs" and not _hangs_on_what_was_not_so(would[0]["hangs"], printed)):
        return None
    return Hedge(would[0][kind], *would[0].span(kind), Tells.CAME_TO_NOTHING)


def _hangs_on_what_was_not_so(words: str, printed: str) -> bool:
    if _NO_MATTER.search(printed):
        return False
    return _WAS_NOT_SO.search(printed) is not None or _AVOIDABLE.match(words) is not None
