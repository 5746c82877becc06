"""What somebody warns of, or accuses another of, in; whether it is a danger, or something done, out."""

from __future__ import annotations

import re

#: "Warned that he is a fine player", "that it was the greatest challenge": without one of these there is no danger.
_HARM = (
    r"if unless may might could would too just low less fewer never wars? dies? died dead fell stolen"
    r" short(?:age|fall)?s? los(?:e|es|s|t|ing|ses)"
    r" (?:risk|danger|threat|peril|harm|damag|destr|hurt|fail|troubl|problem|cris[ei]s|collaps|fall|declin|drop)\w*"
    r" (?:slow|shrink|lack|worse|worst|weak|vulnerab|unlikely|delay|cost|deficit|concern|violen|attack)\w*"
    r" (?:death|kill|injur|disease|infect|poison|pollut|flood|drought|famine|hunger|starv|disaster|catastroph)\w*"
    r" (?:chaos|friction|tension|unrest|strike|walkout|cuts|closure|unemployment|inflation|recession|bankrupt)\w*"
    r" (?:default|unsafe|unstable|excess|pandering|undermin|erod|hamper|jeopardi|suffer|victim|fraud|scam|virus)\w*"
    r" not no against fears? feared rot\w* leak\w* crack\w* crumbl\w* burn\w* brok\w* sink\w* drown\w*"
    r" (?:crash|miss|bleak|exploit|abus|overload|saturat|controversial|hack|theft|steal|ripped)\w*"
).replace(" ", "|")
_DANGER = re.compile(rf"\b(?:{_HARM})\b", re.IGNORECASE)
#: "Cautioned that the plan might change", "not to speak of it": no more than care, so these show no danger.
_SURELY = re.compile(
    r"\b(?!(?:if|unless|may|might|could|would|too|just|low|less|fewer|never|not|no|against|short\w*|missed|cases?)\b)"
    rf"(?:{_HARM})\b",
    re.IGNORECASE,
)
#: "Warned that the report was not confirmed": it is the news that is not sure.
_UNSURE = re.compile(
    r"\b(?:unconfirmed|unverified|preliminary|provisional|incomplete|too (?:early|soon)|only (?:had|has|have|the word)"
    r"|(?:not|n[’']t|yet to|never)(?: yet| been| be| independently| possible to){0,3} (?:confirm|verif|check|prov)\w*"
    r"|(?:could|can)(?:not| not|n[’']t) (?:\w+ )?(?:confirm|verify|prove)|(?:not |in)?appropriate|go into|prejudge\w*)",
    re.IGNORECASE,
)
#: "Accused the board of being pathetic": called so, and of nothing that it has done.
_OF_BEING = re.compile(r"(?:.{0,60}?\bof )?being (?!paid|bribed|involved|behind|part|in league|complicit)")


def too_little(lemma: str, told: list[str]) -> bool:
    """Is it a warning of nothing that could do harm, or an accusation "of being" something, and of no deed?"""
    if lemma in ("warn", "caution"):
        danger = _DANGER if lemma == "warn" else _SURELY
        return any(_UNSURE.search(part) for part in told) or not any(danger.search(part) for part in told)
    return lemma == "accuse" and any(_OF_BEING.match(part) for part in told)
