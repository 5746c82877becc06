"""Words that somebody is quoted with in, whether a reporter might have written them out: then the marks alone tell."""

from __future__ import annotations

import re

#: What is said as people speak: of themselves, to somebody, in short forms, with a feeling.
_SPOKEN = re.compile(
    r"\b(?:I|me|my|we|us|our|you|your|he|she|him|his|hers?)\b|n[’']t\b|[!?()\[\]…]|\.\.\."
    r"|\b\w+[’'](?:re|ve|ll|d|m)\b|\b(?:it|that|there|here|what|who|let)[’']s\b"
    r"|^(?:yes|no|well|frankly|unfortunately|surely|look|oh|basically|obviously|honestly|of course)\b"
    r"|ladies and gentlemen|all sorts of|\b(?:good|bad|great|sad|funny|best|worst) (?:thing|news)\b"
    r"|^(?:in fact|firstly|secondly|thirdly|surprisingly|sadly|luckily|happily|of these)\b|\b(?:huge|wonderful"
    r"|fantastic|terrible|awful|amazing|incredible|brilliant|truly|a man who|a woman who|a lady who)\b"
    r"|\bit$|\bany other such\b| --? "
    r"|\b(?:right now|a (?:little )?bit|totally|just no|far and away|at best"
    r"|[A-Z]\w+[’']s (?:an?|the|not|been|going|got))\b"
    r"|\b(?:a lot|lots|kind of|sort of|really|pretty|stuff|guys?|gonna|okay|yeah|folks|kids|get|gets|got)\b",
    re.IGNORECASE,
)
#: "Own it, say it, be the voice": in a report nobody is told what to do.
_ORDERS = re.compile(
    r"(?:own|take|look|let|give|make|stop|keep|go|come|vote|think|imagine|remember|never|please|do|be|read|ask|wait|watch"
    r"|listen|put|call|tell|show|stand|join|help|bring|leave|use|try|see|believe|trust|forget)\b",
    re.IGNORECASE,
)
#: Marks within marks tell by themselves that somebody is quoted.
_INNER = re.compile(r"(?<!\w)['‘]\w|\w[.,]?['’](?!\w)(?<!s['’])")
#: "“On behalf of the board,” wrote Ms Orr": what ends with a comma may be no sentence, and is known by that.
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does?|did|needs?|wants?|knows?"
    r"|thinks?|believes?|hopes?|makes?|gives?|takes?)\b"
)


def like_prose(words: str) -> bool:
    """Do the words read like a report, so that nothing but their quotation marks tells them apart?"""
    return not (_SPOKEN.search(words) or _ORDERS.match(words) or _INNER.search(words))
