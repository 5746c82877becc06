"""A hedge in its sentence in, whether it grants something, refutes it or says it by the way out.

Nothing of the report hangs on such a hedge, and nobody is asked what it tells.
"""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import Hedge, Tells

#: "The mayor may blame the storm, but the wall was rotten": that he blames it is granted, not doubted.
_CONCEDES = re.compile(r"\b(?:may|might)\b")
_YET = re.compile(r"[,;—–-] ?(?:yet|(?:even )?though|although|however|still)\b|\bbut\b|: ")
_WHILE = re.compile(r"\b(?:while|although|though|whatever|however|as much as)\b[^,]*$", re.IGNORECASE)
#: "What seemed to be a calm day turned into a storm": the sentence goes on to say that it was not so.
_LOOKED = re.compile(r"(?:appear|seem)ed\b")
_TURNED = re.compile(
    r"\b(?:but|instead|bec[ao]me|turned|though|although|however|until|before|suddenly|actually|in fact|once|then)\b",
    re.IGNORECASE,
)
#: "A long (or perhaps a very long) summer", "what may be the best pie in town", "those who might object": no claim
#: about what happens.
_IN_PASSING = re.compile(
    r"\([^)]*$|\b(?:what|may|might|would|could|will)(?: [a-z]+ly)? $|\b(?:or|if|or even) $"
    r"|\b(?:those|anyone|anybody|somebody|someone|people|others|voters|whoever|anything|something) (?:who|that) $"
)
#: "The pier is closed — probably not what the mayor had in mind": a remark on the news.
_ADVERB = re.compile(r"(?:perhaps|maybe|possibly|potentially|probably|presumably|apparently|seemingly)\b")
_OPENS = re.compile(r"[,;—–―(-] ?(?:and |but |or |if )?$|\b(?:and|or) $")
#: "The probably familiar row": a remark on a word. "He thought of perhaps leaving": the leaving is not reported at all.
_OF_A_WORD = re.compile(r"\b(?:the|an?|his|her|its|their|this|that|some|of|most) $")
_A_THOUGHT = re.compile(r" (?:\w+ )?[a-z]+ing\b")
#: "Members may serve for as many years as they wish" and "under the rules the money could be lent": it is allowed.
_MODAL = re.compile(r"(?:may|might|could)\b")
_ALLOWED = re.compile(
    r"\b(?:laws?|rules?|constitution\w*|regulations?|allow\w*|permi(?:t|ssion)\w*|entitled|eligible|licen[cs]e\w*|rights?"
    r"|limited to|legal(?:ly)?|statutes?|statutory|clauses?|up to|bonds?|the idea of|appl(?:y|ications?)"
    # "the terms and conditions say that the firm may send another boat"
    r"|terms and conditions|(?:fine|small) print|terms of (?:service|use|sale|hire)|warrant(?:y|ies)|by-?laws?"
    r"|ordinances?|contracts?|leases?|charters?|handbooks?|guidelines?"
    r"|(?:may|might) include)\b",
    re.IGNORECASE,
)
#: "Guests are expected to take off their shoes, as the rule has it": a duty.
_DUTY = re.compile(
    r"\b(?:laws?|rules?|decrees?|mandat\w+|requir\w+|dut(?:y|ies)|oblig\w+|doctrines?|etiquette"
    # "each keeper gets a lamp and is expected to read by it", not "the keepers are expected to sail"
    r"|(?:each|every) (?:child|pupil|student|member|guest|visitor|player|worker|driver|teacher|resident|family)"
    r"|self-(?:financing|funding|sufficient|supporting)|expected to (?:abide|adhere|behave|comply|conform|obey))\b",
    re.I,
)
#: "The bill is probably dead": the chances of the bill are poor.
_NO_GOOD = re.compile(
    r"(?: [\w’'-]+){0,2}? (?:dead|doomed|lost|fail|nothing|nobody|no|never|impossible|rejected|defeated|blocked|too)\b"
)
#: "Only the council may lend": nobody else is allowed to.
_ONLY_THEY = re.compile(r"\bonly (?:[\w’'.-]+ ){1,4}$", re.IGNORECASE)
#: "A bank may exchange its loans", "members may choose": a right, as far as the word tells.
_OF_RIGHT = re.compile(
    r"may (?:not |also |then |only )?(?:exchange|apply|request|choose|elect|opt|redeem|convert|purchase|file|appeal"
    r"|vote|enter|go|drive|cross|pass|board|use|bring|carry|wear|attend|serve|keep|submit|nominate|register|own|hold|transfer|park|ask|borrow|lend|be"
    r" (?:used|exchanged|redeemed|converted|transferred|applied|paid|prepaid))\b"
)
_UNDER_RULES = re.compile(r"\b[Uu]nder (?:the|current|new|its|their) \w+")
_AS_THEY_LIKE = re.compile(r"\bas (?:many|much|long|often)\b")
#: "There could be no concession" rules it out, "he may want to count again" is said to tease, and "visitors may notice"
#: is a way to tell it.
_NONE = re.compile(
    r"(?:may|might|could) (?:\w+ly )?(?:be|have) (?:no|little|nothing|nobody|none|never)\b|could not\b|.* want to\b"
    r"|may be (?:able to (?:help|assist)|(?:one of )?the (?:[a-z]+ )?(?:most|least|best|worst|[a-z]{2,}est))\b"
    r"|(?:may|might|could)(?: (?:also|well|even|\w+ly))? (?:wonder|say|ask|argue|think|object|remember|recall"
    r"|notice|remark|shrug|sigh|laugh|smile|grin|frown|yawn|cringe|blink|groan|gasp|wince|cheer)\b"
)
#: "Has in the past predicted" says nothing of what is expected now.
_HAS_DONE = re.compile(r"\b(?:has|have|had)\b[^,;]{0,30}$")
#: "Denied that smoke could do harm", "more than anybody could hope for": what is denied or weighed is not left open.
_UNDER = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|ruled out|refut\w*|played down|doubt\w*|whether|if|unless"
    r"|should|how|than|no|not|never|nobody|without|despite|argu\w+ against"
    r"|impressions?|notions?|myths?|stories)\b[^,;:]*$|\bso-called\b|n[’']t\b[^,;:]*$"
    r"|^Should\b|, should\b|\bshould the\b",
    re.IGNORECASE,
)


#: "Perhaps they “love the mayor”, he joked": what is meant as a jibe is not in doubt.
_IN_JEST = re.compile(
    r"\b(?:crude\w*|jok(?:e[ds]?|ing|ingly)|quip\w*|sarcas\w+|mock(?:ed|ing)\w*|jib(?:e[ds]?|ing)|taunt\w*|teas(?:ed|ing))\b"
)


#: "Neither Lund nor Hale could be reached": they were not.
#: "Clients who may prefer to wait", "any loan that the bank might make": what such people do now and then.
_SOME_WHO = re.compile(
    r"(?<!, )\bwho (?:also )?$|\b(?:other|any|such|some|the only) (?:[\w’'-]+ ){1,3}that $"
    r"|\b(?:extent|any|whatever|anything|everything) [^,;]*$"
    r"|\b(?:one|an?|each|every) [a-z]+ (?=$)"  # "one storm may have more than one victim": some have
)
#: "An old lamp may lose its light in a storm": some do now and then.
_GENERIC_MAY = re.compile(r"\b(?:[Aa]n?|[Ee]ach|[Ee]very) (?:[a-z-]+ ){1,3}may$")
#: "The older the boat, the slower it is likely to be".
_PROPORTION = re.compile(r"\b[Tt]he (?:more|less|[a-z]{2,}er) [^;]*\bthe (?:more|less|[a-z]{2,}er) [^,;]*$")
#: "Perhaps four boats": that is asked by how exact the number is.
_OF_A_NUMBER = re.compile(
    r"(?:perhaps|maybe|possibly|probably) (?:about |around |some )?(?:[\d$£€]|(?:one|two|three|four|five|six|seven"
    r"|eight|nine|ten|a (?:dozen|hundred|thousand|few))\b)"
)
#: "A keeper is judged where the alleged theft took place": a rule for all such cases.
_OF_ANYBODY = re.compile(
    r"\b(?:required|doctrines?|(?:by|under|per) (?:the )?(?:laws?|rules?|doctrines?))\b", re.IGNORECASE
)
#: "The town could be doing more": it does not.
_UNDONE = re.compile(r"could (?:be doing|do|have done|be) (?:\w+ )?(?:more|better|worse)\b|could be doing\b")
#: "Once prices seem to have settled, the firm will buy": nobody says that they look so now.
_ONCE = re.compile(r"\b(?:[Ww]hen(?:ever)?|[Oo]nce|[Uu]ntil|as soon as)\b[^,;]*$")
_NEITHER = re.compile(r"\b(?:neither|nor|nobody|no[- ]one|none)\b", re.IGNORECASE)


#: "It was to her that they turned when a cloth was thought to be lost": what others thought, each time.
_WHENEVER = re.compile(r"\b(?:when|whenever|where|wherever)\b[^,;]*$")
#: "A man thought to be about 55": a guess at a number, and nothing that others have said.
_ABOUT_SO_MANY = re.compile(
    r" (?:be |have |number )?(?:about|around|roughly|some|over|at least|more than|nearly"
    r"|in (?:his|her|their)|aged|between|[$£€₹]?\d)"
)
#: "She could also be very funny": she was, now and then.
_NOW_AND_THEN = re.compile(
    r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) could (?:also |sometimes |often )?be"
    r" (?:very|quite|rather|so|as|extremely|both|a|an)\b"
)


def is_idle(hedge: Hedge, printed: str) -> bool:
    """Does it grant something, refute it, or say it by the way, so that nothing of the report hangs on it?"""
    before, after = printed[: hedge.start], printed[hedge.end :]
    if _IN_JEST.search(printed) or _NEITHER.search(before):
        return True
    if _CONCEDES.match(hedge.words) and (_YET.search(after) or _WHILE.search(before)):
        return True
    if _LOOKED.match(hedge.words) and _TURNED.search(without(hedge, printed)):
        return True
    if re.match(r",|[^.;]*\bremembered\b", after):
        return True  # "a dull match, perhaps, for the visitors", "will probably be remembered as a kind man"
    if hedge.tells is Tells.POSSIBLE and (_SOME_WHO.search(before) or _UNDONE.match(printed, hedge.start)):
        return True
    if (
        _GENERIC_MAY.search(printed[: hedge.start + 3])
        or _PROPORTION.search(before)
        or _OF_A_NUMBER.match(printed, hedge.start)
    ):
        return True
    if hedge.words == "alleged" and _OF_ANYBODY.search(printed):
        return True
    if hedge.tells is Tells.LOOKS and _ONCE.search(before):
        return True
    if hedge.tells is Tells.OPINION and _HAS_DONE.search(before):
        return True
    if _ADVERB.match(hedge.words) and (_OPENS.search(before) or _OF_A_WORD.search(before) or _A_THOUGHT.match(after)):
        return True
    if _MODAL.match(hedge.words) and _is_granted(hedge, printed):
        return True
    if hedge.tells is Tells.LIKELY and _NO_GOOD.match(after):
        return True
    if hedge.tells is Tells.FORECAST and _DUTY.search(printed):
        return True
    if _UNDER.search(before):
        return True
    if hedge.tells is Tells.OTHERS_SAY and (_WHENEVER.search(before) or _ABOUT_SO_MANY.match(after)):
        return True
    if hedge.words == "could" and _NOW_AND_THEN.match(printed, max(before.rfind(" ", 0, len(before) - 1) + 1, 0)):
        return True
    return _IN_PASSING.search(before) is not None


def _is_granted(hedge: Hedge, printed: str) -> bool:
    """Does the "may" tell what is allowed, or the "could" what cannot be?"""
    before, after = printed[: hedge.start], printed[hedge.end :]
    allowed = _ALLOWED.search(printed) or _UNDER_RULES.search(before) or _AS_THEY_LIKE.search(after)
    right = _OF_RIGHT.match(printed, hedge.start) or _ONLY_THEY.search(before)
    return bool(allowed or right or _NONE.match(hedge.words + after))


def without(hedge: Hedge, printed: str) -> str:
    """The sentence around the hedge."""
    return f"{printed[: hedge.start]} … {printed[hedge.end :]}"
