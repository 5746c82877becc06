"""What somebody does by speaking in, the plain words for it and the other acts that it surely is not out."""

from __future__ import annotations

import re

from quizgen.model import Act

#: Each act in words that go with one speaker and with many.
LABELS = {
    Act.ASKS: "Asking for something to be done",
    Act.ORDERS: "Telling others what they have to do",
    Act.PROMISES: "Giving one’s word to do something",
    Act.OFFERS: "Being ready to do or give something",
    Act.AGREES: "Saying yes to something",
    Act.REFUSES: "Saying no to something",
    Act.PROPOSES: "Putting forward an idea or giving advice",
    Act.WARNS: "Pointing to a danger or to harm that may come",
    Act.ACCUSES: "Saying that somebody has done wrong",
    Act.DENIES: "Saying that something is not true",
    Act.ADMITS: "Accepting something as true, awkward or not",
    Act.PRAISES: "Speaking well of somebody or something",
    Act.CRITICISES: "Finding fault with somebody or something",
    Act.BACKS: "Speaking in favour of somebody or something",
    Act.OPPOSES: "Speaking against somebody or something",
    Act.DOUBTS: "Not being convinced of something",
    Act.AHEAD: "Saying what may come in the future",
    Act.LOOKS_BACK: "Looking back at what has happened",
    Act.PROVES: "Giving proof that something is true",
    Act.OPINES: "Giving a view that may be right or wrong",
    Act.HOPES: "Wishing for something",
    Act.FEARS: "Being uneasy about something",
    Act.COMPLAINS: "Being displeased with something",
    Act.PLEASED: "Taking pleasure in something",
    Act.OUGHT: "Saying what ought to be done",
    Act.CALMS: "Trying to take away a worry",
    Act.APOLOGISES: "Saying sorry for something",
    Act.THANKS: "Being grateful for something",
}

#: A word by which the article would tell it.
WOULD_TELL = {
    Act.ASKS: "urged",
    Act.ORDERS: "ordered",
    Act.PROMISES: "promised",
    Act.OFFERS: "offered",
    Act.AGREES: "agreed",
    Act.REFUSES: "refused",
    Act.PROPOSES: "suggested",
    Act.WARNS: "warned",
    Act.ACCUSES: "accused",
    Act.DENIES: "denied",
    Act.ADMITS: "admitted",
    Act.PRAISES: "praised",
    Act.CRITICISES: "criticised",
    Act.BACKS: "backed",
    Act.OPPOSES: "opposed",
    Act.DOUBTS: "doubted",
    Act.AHEAD: "predicted",
    Act.LOOKS_BACK: "remembered",
    Act.PROVES: "proved",
    Act.OPINES: "believed",
    Act.HOPES: "hoped",
    Act.FEARS: "feared",
    Act.COMPLAINS: "complained",
    Act.PLEASED: "was delighted",
    Act.OUGHT: "said that somebody should",
    Act.CALMS: "reassured",
    Act.APOLOGISES: "apologised",
    Act.THANKS: "thanked",
}

#: What each act surely is not, whatever it is about: a call for a change may be criticism, and a fear is a warning, but
#: nobody who asks for something promises it. The most tempting come first.
RIVALS = {
    Act.ASKS: (Act.PROMISES, Act.AGREES, Act.ADMITS, Act.DENIES, Act.AHEAD),
    Act.ORDERS: (Act.PROMISES, Act.ADMITS, Act.DENIES, Act.OFFERS, Act.PRAISES),
    Act.PROMISES: (Act.ASKS, Act.ADMITS, Act.DENIES, Act.COMPLAINS, Act.THANKS),
    Act.OFFERS: (Act.REFUSES, Act.DENIES, Act.ADMITS, Act.CRITICISES, Act.COMPLAINS),
    Act.AGREES: (Act.REFUSES, Act.ASKS, Act.DENIES, Act.COMPLAINS, Act.DOUBTS),
    Act.REFUSES: (Act.AGREES, Act.OFFERS, Act.ADMITS, Act.PRAISES, Act.ASKS),
    Act.PROPOSES: (Act.AGREES, Act.DENIES, Act.ADMITS, Act.REFUSES, Act.THANKS),
    Act.WARNS: (Act.CALMS, Act.HOPES, Act.ADMITS, Act.PRAISES, Act.AGREES),
    Act.ACCUSES: (Act.PROVES, Act.ADMITS, Act.CALMS, Act.PROMISES, Act.OFFERS, Act.AGREES),
    Act.DENIES: (Act.ADMITS, Act.ASKS, Act.PROMISES, Act.AGREES, Act.PRAISES),
    Act.ADMITS: (Act.DENIES, Act.ASKS, Act.PROMISES, Act.OFFERS, Act.REFUSES),
    Act.PRAISES: (Act.CRITICISES, Act.ASKS, Act.WARNS, Act.DOUBTS, Act.ADMITS),
    Act.CRITICISES: (Act.PRAISES, Act.PROMISES, Act.ADMITS, Act.AGREES, Act.OFFERS),
    Act.BACKS: (Act.OPPOSES, Act.DENIES, Act.DOUBTS, Act.ADMITS, Act.COMPLAINS),
    Act.OPPOSES: (Act.BACKS, Act.AGREES, Act.PROMISES, Act.PRAISES, Act.OFFERS),
    Act.DOUBTS: (Act.PROMISES, Act.AGREES, Act.PRAISES, Act.OFFERS, Act.ASKS),
    Act.AHEAD: (Act.LOOKS_BACK, Act.OUGHT, Act.PROVES, Act.ASKS, Act.ADMITS, Act.DENIES),
    Act.OPINES: (Act.PROVES, Act.PROMISES, Act.REFUSES, Act.ADMITS, Act.DENIES),
    Act.HOPES: (Act.PROMISES, Act.ADMITS, Act.PROVES, Act.CALMS, Act.DENIES),
    Act.FEARS: (Act.CALMS, Act.PROMISES, Act.PRAISES, Act.AGREES, Act.OFFERS),
    Act.COMPLAINS: (Act.PRAISES, Act.PROMISES, Act.AGREES, Act.CALMS, Act.OFFERS),
    Act.PLEASED: (Act.COMPLAINS, Act.DOUBTS, Act.ASKS, Act.WARNS, Act.DENIES),
    Act.OUGHT: (Act.PROMISES, Act.LOOKS_BACK, Act.AHEAD, Act.ADMITS, Act.DENIES),
    Act.CALMS: (Act.WARNS, Act.ACCUSES, Act.COMPLAINS, Act.ASKS, Act.ADMITS),
    Act.APOLOGISES: (Act.ACCUSES, Act.DENIES, Act.REFUSES, Act.PRAISES, Act.AHEAD),
    Act.THANKS: (Act.ASKS, Act.COMPLAINS, Act.PROMISES, Act.WARNS, Act.DENIES),
}

#: "Admitted that she had enjoyed it": nothing awkward, only modest.
GLAD = re.compile(
    r"\b(?:enjoy\w*|lov(?:e|es|ed)|lik(?:e[sd]?|ing)|happy|glad|pleased|delight\w*|proud|impress\w*|surpris\w*|excit\w*|thrill\w*"
    r"|relie(?:f|ved)|flatter\w*|hono[u]?red|relish\w*|lucky|fan|hop(?:e|es|ed|ing)|dream\w*|admir\w*|great|wonderful|best|better|good|success\w*|won"
    r"|win)\b",
    re.IGNORECASE,
)
#: Whoever "warned that the town could no longer pay" says no, "warned that he would sue" threatens, and "warned that
#: all should stay in" advises, and "warned that it was a mistake", or not appropriate, judges: it is no danger.
NO_DANGER = re.compile(
    r"\b(?:can|could|will|would) no longer\b"
    r"|\b(?:should|must|need(?:s|ed)?|ha(?:s|ve|d) to|wrong|mistake|unacceptable|(?:in)?appropriate|improper)\b"
    r"|\b(?:too (?:early|soon)|do not|don[’']t)\b"
    r"|^(?: ?that)? ?(?:he|she|it|they) (?:will|would)\b"
)
#: "Warned the crews that she wants to hit their pay", "that they would be fined": what the speaker has in mind.
PENALTY = re.compile(
    r"^(?: ?that)? ?(?:he|she|it|they|we|I) (?:wants?|wanted|intend\w*|plan\w*|(?:is|are|was|were) (?:going|ready"
    r"|prepared|determined|willing) to|(?:may|might|could|can) (?:be|face|lose|have to))\b"
    r"|\b(?:fac(?:e[sd]?|ing)|risk(?:s|ed|ing)?|lead to|result in) (?:[\w-]+ ){0,3}(?:prosecution|arrests?|jail"
    r"|prison|fines?|bans?|legal action|penalt\w+|punishment|sanctions|expulsion|suspension|dismissal|the sack"
    r"|charges)\b"
    r"|\b(?:be|been|being|get) (?:\w+ly )?(?:banned|fined|jailed|prosecuted|arrested|expelled|sacked|fired|dismissed"
    r"|punished|penali[sz]ed|suspended|charged|sued|evicted|deported|disqualified|excluded|barred|thrown out"
    r"|removed|stripped|tolerated)\b"
    r"|\bnot (?:tolerate|accept|allow|hesitate|stand)\b|\b(?:retaliat|punish|prosecut|sanction)\w*\b"
)
#: "Insisted that the firm stop so that the bay is safe", "that it must stop": demands. The first clause says of nothing
#: that it is so.
DEMANDING = frozenset({"insist", "stress", "emphasise", "emphasize"})
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|did|am)\b|[’'](?:re|ve|ll|d)\b|n[’']t\b"
    r"|\b(?:he|she|it|that|there|who|what|here|where)[’']s\b"  # not "the country's own resources"
    r"|\b(?:he|she|it|I|we|they|nobody|nothing|everybody|everything) (?:\w+ly )?"
    r"(?:[a-z]+(?:ed|[^s\W]s)|knew|made|took|gave|said|told|felt|kept|paid)\b"
)
_LATER_CLAUSE = re.compile(r",|\b(?:so|which|who|because|if|when|while|as|before|after|until|unless)\b|(?<=\w )that\b")
_DUTY = re.compile(r"\b(?:must|should|ought|shall|needs? to|ha(?:s|ve|d) (?:got )?to|let)\b", re.IGNORECASE)


def demands(told: str) -> bool:
    """Is what somebody insists on something to be done, and no statement?"""
    first = _LATER_CLAUSE.split(told.strip(' ,“”"‘'))[0]
    return _DUTY.search(told) is not None or _FINITE.search(first) is None


#: "Assured them that he will rebuild it": a promise. "Pledged that it is safe": none.
OWN_PROMISE = re.compile(r"^(?: ?\w+){0,4}? ?(?:that )?(?:he|she|it|they|we)(?: will| would|[’'](?:ll|d))\b")
TO_COME = re.compile(r"\b(?:will|would|shall|wo|to)\b|[’'](?:ll|d)\b")
#: "Promised not to sell it", "denied that it would close": these may be right as well where there is a "not", and
#: those where there is a "would".
NOT_BESIDE_NEGATIVE = (Act.DENIES, Act.REFUSES)
NOT_BESIDE_FUTURE = (Act.AHEAD, Act.PROMISES)
