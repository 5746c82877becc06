"""A sentence as printed in, its linking words and what they tell of the things that they link, out.

Only words whose sense their form makes certain are in the table. "While", "since" and "as" mean now a time and now a
reason, and are left out; so are "and" and "but", of which every reader knows what they tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.questions.english.runs import Seldom
from quizgen.questions.small_words.linking_senses import OF_THE_REST, Sense


class Linking(NamedTuple):
    """The linking words, where they stand in the sentence, and their sense."""

    words: str
    start: int
    end: int
    sense: Sense


_SUBJECT = r"(?:he|she|it|they|there|(?:the|an?|its|his|her|their) (?:[\w’'-]+ ){1,4}?)"
_HAS_BEEN = r"\b(?:has|have)\b(?! (?:said|told|warned|added|claimed))"
#: "Because", "until", "as well as" and "such as" are not asked for: raters found that everybody knows what they tell.
_TABLE = tuple(
    (re.compile(pattern), sense)
    for pattern, sense in (
        (r"\b(?:[Dd]espite|[Ii]n spite of)\b(?! (?:him|her|it|them|my|your)sel)", Sense.AGAINST),
        (r"\b[Ee]ven though\b|\b[Aa]lthough\b(?! (?:not|only|some|perhaps|still)\b)|^Though\b", Sense.AGAINST),
        (r"(?<=[,—–-] )though(?= [a-z’']+ )(?! (?:not|only|some|perhaps|still)\b)", Sense.AGAINST),
        (r"(?<!\b[Nn]o )(?<!\bgave )(?<!\bgives )\b(?:[Tt]hanks|[Oo]wing) to\b(?! (?:you|all|every)\b)", Sense.REASON),
        (r"\b[Aa]s a result of\b(?! (?:it|that|this|which)\b)|\b[Oo]n account of\b", Sense.REASON),
        # "due to the frost", "due to falling prices", but neither "due to open" nor "was due to the frost"
        (
            r"(?<!debt )(?<!debts )(?<!payments )(?<!money )(?<!loans )(?<!artly )\b[Dd]ue to"
            r"(?= (?:the|an?|its|his|her|their|concerns|fears|lack|bad|poor|high\w*|low\w*|strong\w*"
            r"|weak\w*|rising|falling|fewer|more|increas\w+|heavy|severe|technical|injury|illness|[a-z]+ of) )",
            Sense.REASON,
        ),
        (
            r"\b[Ii]n view of\b|\b[Ii]n (?:the )?light of\b|\b[Ff]or (?:fear|lack|want) of\b"
            r"|\b[Aa]s a consequence of\b(?! (?:it|that|this|which)\b)",
            Sense.REASON,
        ),
        (
            r"\b[Ww]ith a view to\b(?= [a-z]+ing\b)|\b[Ii]n the hope (?:of|that)\b|\b[Ii]n hopes (?:of|that)\b",
            Sense.AIM,
        ),
        (
            r"\b(?:[Rr]egardless|[Ii]rrespective) of\b|\b[Nn]o matter(?= (?:how|what|who|where|when|whether|which))"
            r"|\b[Ww]hether or not\b",
            Sense.NO_CHANGE,
        ),
        (
            r"\b[Pp]rovided that\b|\b[Pp]rovided(?= (?:it|they|he|she|there)\b)|\b[Oo]n (?:the )?condition that\b"
            r"|\b[Ii]n the event of\b",
            Sense.CONDITION,
        ),
        (r"\b[Ii]n order to\b|\b[Ss]o as to\b|\b[Ii]n (?:a bid|an effort|an attempt) to\b", Sense.AIM),
        (r"\bso that(?= (?:[\w’'-]+ ){1,6}(?:can|could|may|might|would)\b)", Sense.AIM),
        (r"\b[Uu]nless\b(?! otherwise| [a-z]+(?:ed|en|wn)\b)", Sense.WOULD_CHANGE),
        (r"\b[Ee]ven if\b", Sense.NO_CHANGE),
        (r"\b[Rr]ather than\b|\b[Ii]nstead of\b", Sense.NOT_SO),
        (
            r"\b[Ii]n response to\b(?! (?:(?:an?|the|his|her|their) )?(?:[a-z]+ )?(?:questions?|quer(?:y|ies)"
            r"|[ei]nquir\w+|requests?)\b)",
            Sense.REASON,
        ),
        (r"(?<!\bfor )\b(?:[Aa]s|[Ss]o) long as\b(?! (?:\d|possible|an?|two|three|four|five|six)\b)", Sense.CONDITION),
        (
            # not "since the beginning of the year", which nobody reads as a reason, nor "has been down since the cable
            # broke", which may be one
            rf"{_HAS_BEEN}(?! (?:down|off|out|closed|shut|suspended|idle|without)\b)[^,;]* (?P<words>since)"
            r" (?:the|its|his|her|their|an?) (?!(?:very )?(?:beginning|start|end"
            r"|turn|outset|early|late|mid|middle|year|month|week|day|morning|evening|summer|winter|spring|autumn|age)\b)[a-z]",
            Sense.FROM_THEN,
        ),
        # "so steep that the crews slid back", but not "so that", "so far that", "said so ... that"
        (
            r"\b(?P<words>so) (?!(?:far|long|many|[a-z]{1,2}|the|for|she|they|you|from|with|when|after|this|there)\b)"
            r"(?:\w+ly )?[a-z]{3,} (?:(?!(?:and|but|who|which|as|if|to|like|is|are|was|sa(?:id|ys?)|told)\b)"
            r"[\w’'-]+ ){0,4}?(?P<closing>that)"
            r"(?= (?:the|an?|it|he|she|they|his|her|its|their|there|no|some|many|most|only|[a-z]+s|[A-Z][\w’'-]+) )",
            Sense.EFFECT,
        ),
        (
            # neither "such as a warning that" nor "such reports that"
            r"\b(?P<words>such) (?!as\b)(?:an? (?:[\w’'-]+ ){1,3}?|[a-z]+ (?:[a-z]+ )?)"
            r"(?<!claims )(?<!reports )(?<!fears )(?<!hopes )(?<!claim )(?<!report )(?<!idea )"
            r"(?P<closing>that)"
            r"(?= (?:the|an?|it|he|she|they|his|her|its|their|there|no one|nobody|some|many|most) )",
            Sense.EFFECT,
        ),
        (r"\b(?P<words>not (?:only|just|merely))\b(?! (?:yet|about)\b)(?=[^;:]* but\b)", Sense.BOTH),
        (r"\b[Ww]hereas\b", Sense.CONTRAST),
        (r"\bin (?:exchange|return) for\b", Sense.TRADED),
        (
            r"(?<!\beven )\b[Oo]nce(?= (?:(?:it|they|he|she)"
            r"|(?:the|its|their|his|her|all|these|those|two|three|four|enough) "
            r"(?:(?!(?:of|that|who|which|and|to)\b)[\w’'-]+ ){1,5}?)"
            r" ?(?:is|are|was|were|has|have|had|reach(?:es|ed)?|[a-z]{3,}(?:ed|es))\b)",
            Sense.COMES_FIRST,
        ),
    )
)
_ANY = Seldom(
    r"\b(?:despite(?! (?:that|this|it)\b)|in spite of(?! (?:that|this|it)\b)|(?:al)?though"
    r"|(?:thanks|owing) to|result of|account of|order to|so (?:as to|that)"
    r"|due to|view (?:of|to)|light of|(?:fear|lack|want) of|consequence of|hopes? (?:of|that)"
    r"|response to|long as|since"
    r"|(?:regardless|irrespective) of|no matter|whether or not|provided|condition that|event of"
    r"|(?:bid|effort|attempt) to|unless|if|rather than|instead of|so|such|not (?:only|just|merely)|whereas"
    r"|(?:exchange|return) for|once)\b",
    "despite spite though although thanks owing result account order so bid effort attempt unless if rather instead"
    " due view light fear lack want consequence hope hopes regardless irrespective matter whether provided"
    " condition event response long since such only just merely whereas exchange"
    " return once",
    re.IGNORECASE,
)
#: "Thus", "so" and "then" may tell of a manner or a time.
_OPENING = (
    (("however", "nevertheless", "nonetheless", "yet"), Sense.SETS_AGAINST),
    (("as a result", "therefore", "consequently", "as a consequence"), Sense.TELLS_RESULT),
    (("by contrast", "in contrast", "on the other hand"), Sense.SETS_AGAINST),
    (("for example", "for instance"), Sense.GIVES_EXAMPLE),
    (("furthermore", "moreover"), Sense.ADDS_MORE),
    (("instead",), Sense.TAKES_ITS_PLACE),
)
#: "But then", "but for", "but before that": more than one thing is told.
_BUT = re.compile(
    r"(But) (?!(?:for|then|also|even|not|instead|first|now|still|by|before|after|another|again|only"
    r"|although|while|with|if|when|unless|despite|as|because|since|in|at|on|that|this)\b)"
)
_WORDS = "|".join(word for words, _ in _OPENING for word in words)
#: "So, for example, the pier may close": that it follows is told, too.
_SO_FOR_EXAMPLE = re.compile(r"(?:So|Thus|Hence),? (?:for example|for instance)\b")
#: "However, the", "Ann Hill, however, said", but not "However hard they try".
_OPENS = re.compile(rf"({_WORDS})(?:,|(?<=yet)) (?!to\b|another\b|again\b)|[^,]{{2,30}}, ({_WORDS}),", re.IGNORECASE)

_IF = re.compile(r"\b[Ii]f\b")
#: "Asked if", "as if", "only if", "what if", "especially if"; "fears that jobs would go if".
_NO_CONDITION = re.compile(
    r"\b(?:ask\w*|wonder\w*|know\w*|sa(?:y|id|ys)|see|t(?:ell|old)|(?:un)?clear|(?:un)?sure|doubt\w*|question\w*|even|as"
    r"|only|just|consider\w*|decid\w*|determin\w*|check\w*|find out|learn\w*|judg\w*|test\w*|stud(?:y|ied)"
    r"|examin\w*|discuss\w*|debat\w*|assess\w*|show\w*|remember\w*|guess\w*|what|and|or|but|not|than|\w+ly) $"
    r"|\bfear\w*\b|\bmisl\w+\b",
    re.IGNORECASE,
)
#: "If forced to sell": who is? "If last year was bad", "if it had sailed": that is no condition any more.
_CLAUSE = re.compile(
    rf" (?:{_SUBJECT} ?|[A-Z][\w’'-]+ (?:[\w’'-]+ ){{0,3}}?|(?:[a-z]+ )?[a-z]+[^s\W]s "
    r"|(?:no|any|more) (?:[a-z]+ ){1,2}?)"
    r"(?:is|are|were|[a-z]+(?<!thi)(?<![su])s|[a-z]+ed|win|lose|go|get|pass|fall|rise|come|agree|vote|become)\b"
)
_NO_CLAUSE = re.compile(
    r" (?:not|only|any|anything|ever|possible|necessary|less|more|still|so|need be|you)\b"
    r"|[^,]*\b(?:had|(?:is|are|was|were) to|ha(?:s|ve) been|was (?!a\b|in\b)|wants?|wish\w*|like[ds]?|cares?|hopes?)\b"
)
_SURE = re.compile(r"\b(?:will|would|could|can)\b")
_OPEN = re.compile(r"\b(?:will|would|can|could|may|might|should|must|unlikely|unclear)\b")
_NEGATED = re.compile(r"\b(?:not|never|no|nor|neither|hardly|whether|or|either)\b|n[’']t\b")
#: "Should build houses rather than only repair them": they are to be repaired, too.
_ONLY = re.compile(r" (?:[\w’'-]+ ){0,2}(?:only|just|simply|merely|solely|alone)\b")
#: "She wants them to mend the pier rather than build one", "it would sell tickets instead of giving them away": what is
#: set aside may be just what is done today.
_NOT_YET = re.compile(
    r"\b(?:should|ought|would|could|can|may|might|must|shall|if|wants?|wanted|wish\w*|hop(?:e|es|ed|ing)|needs?|needed"
    r"|prefer\w*|favou?r\w*|better|best|cheaper|easier|offers?|offered|offering|plans?|planned|planning|propos\w+|suggest\w*|recommend\w*|urg\w+"
    r"|asks?|asked|demand\w*|call(?:s|ed|ing)? (?:for|on)|role|aim\w*|to be|unless)\b|[’']d\b"
)
_RELATIVE = re.compile(r"(?:^| )(?:who|which|whose|where|whom|that|what|how)\b")
#: "Ann Hill, who won despite her age, said"; "Tom Reyes, who is ahead and makes the news, thanks to his five wins".
_ASIDE = re.compile(r", (?:who|which|whose|where|whom|[a-z]+ing)\b[^,]*,? ?$")
#: "It was saved thanks to the storm, while", "thanks to the storm and that": more follows than what is linked.
_GOES_ON = re.compile(
    r", (?:while|but|and|with|so|as|despite|because)\b|\band (?:that|he|she|it|they|will|has|have|is|was|were|are)\b"
)
#: "It was kept off the market and some want to ban it unless it is mended": which of the two hangs on it?
_SECOND_CLAUSE = re.compile(
    r"\b(?:and|but) (?!(?:\w+ ){0,2}that\b)(?:[\w’'-]+ ){1,4}"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\b"
)
#: With another clause between, "the rest of the sentence" is not one thing.
_ANOTHER_CLAUSE = re.compile(
    r"\b(?:while|because|if|when|unless|whereas|though|although|despite)\b|(?:,| -| –|—) as (?!well)|[;:]"
    r"|\b(?:after|before|since|until)\b[^,]*\b(?:said|says|ruled|is|was|were|had)\b",
    re.IGNORECASE,
)
#: "Those who came despite the snow can now go home": the rest goes on behind what follows.
_AUXILIARY = re.compile(r"\b(?:can|could|will|would|may|might|should|must|is|are|was|were|has|have|had|did|does|do)\b")
#: "It has risen, though it is not clear by how much": nothing speaks against it.
_GRANTS = re.compile(
    r" (?:it|this|that|there|those|these)(?: (?:is|was|are|were|remains?|[a-z]+n[’']t)\b|[’']s)|[’']s"
    r"|[^,]*\b(?:ha[sd]|have|d(?:id|oes|o)) not (?:say|said|test|comment|give|given|name|explain|specify|look|study)\b"
    r"|[^,]*\bdeclin",
    re.IGNORECASE,
)
#: "Although Ann Hill, head of the board, said so many ships call.": there is no other thing that it goes against.
_NO_VERB = re.compile(r"(?: [A-Z][\w.’'-]*){2,4},")
#: "He has no thought of going as a result of the vote": is that why he has none?
_IN_DOUBT = re.compile(r"\b(?:whether|if|no|not|never|nothing|nobody|without|refus\w+|deni\w+|reject\w+)\b|n[’']t\b")
#: "She said that was as a result of the cuts": what was?
_TOLD_OF = re.compile(
    r"\b(?:is|are|was|were|be|been)(?: (?:partly|mainly|largely|mostly|only|all|also|still|in part))? $"
)
#: "The fall comes from fears of slow growth due to the frost": the frost is the reason for half of that.
_OF_HALF = re.compile(
    r"\b(?:expectations?|fears?|prospects?|forecasts?|hopes?|threats?|risks?|possibility|speculation) (?:of|that)\b"
    r"|\b(?:stems?|stemmed) from\b"
)
#: "He warned of floods - as in May, for which he was blamed - as a result of the cuts": a result of which?
_DASHED = re.compile(r" [-–—] |—")
_ANOTHER_REASON = re.compile(
    r"\b(?:due to|because|thanks to|owing to|(?:as a )?result of|in response to)\b", re.IGNORECASE
)
#: "It was sold after she left because it leaked": why was which of them? "That because it rains": the rest is behind.
_NEEDED = re.compile(r"\b(?:need(?:s|ed|ing)?|must|ha(?:s|ve|d) to|requir\w+|necessary|obliged|forced)\b")
_NO_MORE = re.compile(r"\bhad (?:\w+ )?(?:wanted|hoped|planned|intended|meant|tried|aimed)\b")
#: So many words stand on either side of a link.
LEAST = 2


def linking_words(printed: str) -> tuple[Linking, ...]:
    """Every linking word of the sentence whose sense is certain, in the order of the text."""
    if _ANY.search(printed) is None:
        return ()  # most sentences have none, and need no look at each pattern
    found = [link for pattern, sense in _TABLE for link in _found(pattern, sense, printed)]
    found += [Linking(m.group(), m.start(), m.end(), Sense.CONDITION) for m in _IF.finditer(printed)]
    return tuple(sorted((link for link in found if _certain(link, printed)), key=lambda link: link.start))


def opening_words(printed: str) -> Linking | None:
    """The words at or near the beginning of a sentence that link it with the one before."""
    if _SO_FOR_EXAMPLE.match(printed):
        return None
    match = _OPENS.match(printed)
    if match is None:
        but = _BUT.match(printed)
        return Linking(but.group(1), *but.span(1), Sense.SETS_AGAINST) if but else None
    group = 1 if match.group(1) else 2
    sense = next(sense for words, sense in _OPENING if match.group(group).casefold() in words)
    return Linking(match.group(group), match.start(group), match.end(group), sense)


def _found(pattern: re.Pattern[str], sense: Sense, printed: str) -> Iterator[Linking]:
    for match in pattern.finditer(printed):
        groups = match.groupdict()
        start, end = match.span("words" if groups.get("words") else 0)
        words = printed[start:end]
        if groups.get("closing"):  # "so … that" stands in two places, and what follows the second is linked
            words, end = f"{words} … {match['closing']}", match.end("closing")
        yield Linking(words, start, end, sense)


def _certain(link: Linking, printed: str) -> bool:
    """Is the sense certain in this sentence, and is it clear what is linked?"""
    before, after = printed[: link.start], printed[link.end :]
    if len(after.split()) < LEAST:
        return False
    again = printed.casefold().count(link.words.casefold()) > 1
    if again and len(re.findall(rf"\b{link.words}\b", printed, re.IGNORECASE)) > 1:
        return False
    if link.sense in OF_THE_REST and not _at_an_end(link, printed):
        return False
    if link.sense is Sense.NO_CHANGE:
        return _OPEN.search(before + after) is not None  # "was praised, even if the coach grumbled": both are so
    if link.sense in (Sense.CONDITION, Sense.WOULD_CHANGE) and _SECOND_CLAUSE.search(before):
        return False
    if link.sense is Sense.CONDITION:
        if not _IF.fullmatch(link.words):
            return _SURE.search(_rest(before, after)) is not None and not _IN_DOUBT.search(before)
        return _lays_down(before, after)
    if link.sense is Sense.BOTH:
        return _NEGATED.search(before) is None
    if link.sense is Sense.NOT_SO:
        if before.rstrip(", ").endswith("-"):
            return False  # "a supply-, rather than demand-led plan": half a word is set aside
        if _NOT_YET.search(before) or ("nstead" in link.words and " will " in before):
            return False
        return _NEGATED.search(before + after) is None and _ONLY.match(after) is None
    if link.sense is Sense.REASON:
        if _TOLD_OF.search(before) or _ANOTHER_REASON.search(before):
            return False
        return not any(pattern.search(before) for pattern in (_IN_DOUBT, _DASHED, _OF_HALF))
    if link.sense is Sense.AIM:
        if _NO_MORE.search(before):
            return False  # "they had wanted a bridge in order to save the mill": was that given up?
        if re.search(r"\b(?:not|never)\b|n[’']t\b", before):
            return False  # "they do not want it lifted in order to sell more": the aim is denied
        return _NEEDED.search(before) is None  # "she needs six wins in order to stay": no more than a condition
    if link.sense is Sense.EFFECT:
        return re.search(r"\bbut\b", before) is None  # "gates help but cost so much that": it goes against that, too
    if link.sense is Sense.AGAINST:
        return _GRANTS.match(after) is None and not _NO_VERB.match(after)
    return True


def _lays_down(before: str, after: str) -> bool:
    """Does the "if" lay down a condition for what is still open? "Asked if" and "if last year was bad" do not."""
    if _NO_CONDITION.search(before) or _NO_CLAUSE.match(after) or _CLAUSE.match(after) is None:
        return False
    return _SURE.search(_rest(before, after)) is not None


def _rest(before: str, after: str) -> str:
    """The sentence without the clause that the linking word opens."""
    return f"{before} {after.partition(',')[2]}" if before.strip() in ("", "But", "And", "Yet") else before


#: "Despite the snow the road is open, drivers said": where does what follows "despite" end?
_SAYS_WHO = re.compile(r"[^,]*\b(?:said|says|added|suggests?|suggested|told \w+|warned)\b[^,]{0,12}")


def _at_an_end(link: Linking, printed: str) -> bool:
    """Does what follows the words open the sentence, up to a comma, or close it? Else its "rest" is none."""
    before, after = printed[: link.start], printed[link.end :]
    if re.fullmatch(r"(?:But |And |Yet |However, |Meanwhile, )?", before):
        rest = after.partition(",")[2]
        return "," in after and not (_SAYS_WHO.fullmatch(rest) or _ANOTHER_CLAUSE.search(rest))
    if re.search(r"[(–—-] ?[^)–—-]*$", before) and re.search(r"[)–—]| - ", after):
        return False
    if _ANOTHER_CLAUSE.search(before):
        return False
    if _ASIDE.search(before) or _GOES_ON.search(after):
        return False
    if before.rstrip().endswith(",") and re.search(r", (?!(?:and|or|whose|which|who|where)\b)", after):
        return False  # "a victory, despite his flaws, would be"
    clause = re.search(r"though|if|unless|so that|because$|long as|(?<!response) to$", link.words, re.IGNORECASE)
    return bool(clause) or not _AUXILIARY.search(_RELATIVE.split(after)[0])
