"""A sentence as printed in, the words by which it tells that something is not decided yet, out."""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import NO_VERB, PARTICIPLE, Hedge, Tells

_WEIGHS = re.compile("consider|contempl|mull|weigh|propos")
_NOW = r"(?: (?:now|still|also|currently|already|understood to be|said to be))?"
#: "Is weighing a fish" is no thought: what is weighed must be a deed.
_CONSIDERS = re.compile(
    rf"\b(?:is|are|was|were){_NOW} (?:(?:considering|contemplating|mulling)(?= (?:an?|the|its|his|her|their|new|legal"
    r"|further|whether|[a-z]+ing)\b)|weighing(?: up)?(?= (?:whether|legal|an? (?:bid|offer|appeal|sale))\b))"
)
_PROPOSES = re.compile(
    rf"\b(?:proposes|(?<=\bthey )propose|(?:is|are){_NOW} proposing) to(?= (?!{NO_VERB})[a-z]{{3,}})"
)
#: "There is talk that the firm is considering a sale": not even that is sure.
_TALK = re.compile(r"\b(?:rumou?r\w*|speculat\w+|reports?|talk|den(?:y|ies|ied)|believ\w+|reportedly)\b")
_REPORTED = re.compile(r"\b(?:said|told|added|confirmed)\b[^;:“”\"]*$")
#: "The bill would let": it does not, as long as it is a bill. "The electricity bill would come to" is another one.
_NO_LAW = r"(?<!electricity )(?<!energy )(?<!daily )(?<!water )(?<!gas )(?<!heating )(?<!phone )(?<!wage )(?<!tax )"
_BILL = re.compile(
    rf"\b(?:[Tt]he|[Tt]his|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w’'-]+) (?:[\w’'-]+ ){{0,3}}"
    rf"(?:{_NO_LAW}(?:[Bb]ill|legislation)|proposals?|motion|amendment|merger|takeover|draft law"
    r"|(?:proposed|draft) [\w’'-]+(?: [\w’'-]+)?)(?:, [^,]{2,60},)? "
    rf"(?P<would>would (?:(?:also|then|still) )?(?:be {PARTICIPLE}|(?!{NO_VERB})[a-z]{{3,}}))\b"
)
_NO_CHANGE = re.compile(
    r"would(?: \w+)? (?:like|leave|keep|remain|stay|rather|need|come|later|eventually|cost|seem|mean|prove|become"
    r"|go|have|require a|fail"
    # what is done with the plan itself comes about all the same: "the proposal would be examined"
    r"|say|be (?:considered|debated|discussed|examined|heard|presented|published|put|referred|reviewed|sent|studied"
    r"|submitted|tabled|taken|brought|voted|tested|put forward|made|given|unveiled|announced|drafted|withdrawn))\b"
)
#: What became of it: "a motion, which was rejected, would have"; and what hangs on a second "if".
_SETTLED = re.compile(
    r"\b(?:pass\w*|approv\w+|adopt\w+|sign\w*|enact\w*|reject\w*|defeat\w*|drop\w*|scrap\w*|withdr\w+|defer\w*|shelv\w+"
    r"|abandon\w*|veto\w*|block\w*|fail\w*|fell|lost|voted down|put on hold|assum\w+|if|unless|whether|not|never|no)\b"
    r"|n[’']t\b"
)


def undecided(printed: str) -> Hedge | None:
    """The one "is considering", "proposes to" or "would" of a bill in a sentence that leaves nothing else open."""
    if _WEIGHS.search(printed) is None and " would " not in printed:
        return None
    found = [*_CONSIDERS.finditer(printed), *_PROPOSES.finditer(printed)]
    if len(found) == 1:
        match = found[0]
        past = re.match("was|were", match.group())
        if _TALK.search(printed[: match.start()]):
            return None
        if past and not _REPORTED.search(printed[: match.start()]):
            return None  # what came of it is known by now
        tells = Tells.PROPOSED if "propos" in match.group() else Tells.WEIGHED
        return Hedge(match.group(), *match.span(), tells)
    bills = list(_BILL.finditer(printed)) if " would " in printed else []
    if found or len(bills) != 1 or len(re.findall(r"\b(?:would|will)\b", printed)) != 1:
        return None
    start, end = bills[0].span("would")
    if _NO_CHANGE.match(printed, start) or _SETTLED.search(printed):
        return None
    return Hedge(printed[start:end], start, end, Tells.IF_ADOPTED)
