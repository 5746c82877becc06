"""A sentence as printed in, its linking words and what they tell of the things that they link, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.questions.small_words.linking_senses import OF_THE_REST, Sense
from quizgen.questions.small_words.linking_table import ANY_OF_THEM, TABLE


class Linking(NamedTuple):
    """The linking words, where they stand in the sentence, and their sense."""

    words: str
    start: int
    end: int
    sense: Sense


#: "Thus", "so" and "then" may tell of a manner or a time.
_OPENING = (
    (("however", "nevertheless", "nonetheless", "yet"), Sense.SETS_AGAINST),
    (("as a result", "therefore", "consequently", "as a consequence"), Sense.TELLS_RESULT),
    (("by contrast", "in contrast", "on the other hand"), Sense.SETS_AGAINST),
    (("for example", "for instance"), Sense.GIVES_EXAMPLE),
    (("furthermore", "moreover"), Sense.ADDS_MORE),
    (("instead",), Sense.TAKES_ITS_PLACE),
    (("in return", "in exchange"), Sense.GIVEN_BACK),
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

_SURE = re.compile(r"\b(?:will|would|could|can)\b")
#: "Agreed to pay more on condition that the boats sail", "are to get a grant, subject to a check".
_AGREED = re.compile(
    r"\b(?:agree|accept|approv|pass|allow|promis|offer|grant|permit|licen|recommend)\w*|\b(?:is|are) to [a-z]+"
    r"|\b(?:may|must)\b"
)
_OPEN = re.compile(r"\b(?:will|would|can|could|may|might|should|must|unlikely|unclear)\b")
_NEGATED = re.compile(r"\b(?:not|never|no|nor|neither|hardly|whether|or|either)\b|n[’']t\b")
#: "Cut both cords", "Never move it in frost": what is to be done is open.
_DO = re.compile(
    r"(?:Add|Always|Avoid|Buy|Call|Check|Choose|Cut|Do|Don’t|Dig|Feed|Fill|Get|Give|Go|Keep|Leave|Let|Make|Never|Plant|Pull|Put|Replace"
    r"|Soak|Store|Take|Try|Turn|Use|Wait|Wash|Water|Wear)\b(?! (?:is|are|was|were|has|have)\b)"
)
#: "Gates help but cost so much that": it goes against that, too; "rang twice when the lamp shone so brightly that", "a
#: bay where the mud is so deep that": which is the first part?
_TWO_PARTS = re.compile(r"\b(?:but|and|when|while|after|before|because)\b.* |\b(?:where|which|who|whose)\b")
#: "Has sailed, since the pier was closed": that may be a time.
_PERFECT = re.compile(r"\b(?:ha[sd]|have|having|been|ever|first|[a-z]*est)\b|[’']ve\b")
_TIME = re.compile(
    r" (?:\d|early|late|mid|last|then|(?:the|its|his|her|their) (?:[a-z]+ )?(?:start|beginning|end|war"
    r"|year|month|week|summer|winter|spring|autumn)\b"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)"
)
_RELATIVE = re.compile(r"(?:^| )(?:who|which|whose|where|whom|that|what|how)\b")
#: "Ann Hill, who won despite her age, said"; "Tom Reyes, who is ahead and makes the news, thanks to his five wins".
_ASIDE = re.compile(r", (?:who|which|whose|where|whom|(?!according\b)[a-z]+ing)\b[^,]*,? ?$")
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
    r" (?:it|this|that|those|these)(?: (?:is|was|are|were|remains?|[a-z]+n[’']t)\b|[’']s)|[’']s"
    r"| there(?: (?:remains?|[a-z]+n[’']t)\b|[’']s| (?:is|are|was|were) (?:no|not|nothing|little|some)\b)"
    r"|[^,]*\b(?:ha[sd]|have|d(?:id|oes|o)) not (?:say|said|test|comment|give|given|name|explain|specify|look|study)\b"
    r"|[^,]*\bdeclin|[^,]*\b(?:could|would|can) ?not (?:yet )?(?:comment|say (?:if|whether|how|what|when|who))\b",
    re.IGNORECASE,
)
#: "Although Ann Hill, head of the board, said so many ships call.": there is no other thing that it goes against.
_NO_VERB = re.compile(r"(?: [A-Z][\w.’'-]*){2,4},")
#: "He has no thought of going as a result of the vote": is that why he has none?
#: "No keeper will go as a result of it", "dismissed claims that boats sank as a result of it": by that, none did.
_IN_DOUBT = re.compile(
    r"\b(?:whether|if|no|none|not|never|nothing|nobody|without|refus\w+|deni\w+|den(?:y|ying)|reject\w+|dismiss\w*"
    r"|disput\w+|(?:claims?|suggestions?|rumou?rs|allegations?|fears|talk) (?:that|of))\b|n[’']t\b",
    re.IGNORECASE,
)
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
#: "Do both sides even if only one has gone": of what?
LEAST_ORDER = 10


def linking_words(printed: str) -> tuple[Linking, ...]:
    """Every linking word of the sentence whose sense is certain, in the order of the text."""
    if ANY_OF_THEM.search(printed) is None:
        return ()  # most sentences have none, and need no look at each pattern
    found = [link for pattern, sense in TABLE for link in _found(pattern, sense, printed)]
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
        # "was praised, even if the coach grumbled": both are so; "Cut both cords even if one is whole" tells what to do
        return _OPEN.search(before + after) is not None or (
            _DO.match(before) is not None and len(printed.split()) > LEAST_ORDER
        )
    if link.sense in (Sense.CONDITION, Sense.WOULD_CHANGE) and _SECOND_CLAUSE.search(before):
        return False
    if link.sense is Sense.CONDITION:
        rest = _rest(before, after)
        laid_down = _SURE.search(rest) or _AGREED.search(rest)
        return laid_down is not None and not _IN_DOUBT.search(before)
    if link.sense is Sense.BOTH:
        return _NEGATED.search(before) is None
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
    if link.sense is Sense.WHY_SO:
        return _PERFECT.search(before) is None and _TIME.match(after) is None
    if link.sense is Sense.EFFECT:
        return _TWO_PARTS.search(before) is None
    if link.sense is Sense.AGAINST:
        return _GRANTS.match(after) is None and not _NO_VERB.match(after)
    return True


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
    clause = re.search(r"though|if|unless|because$|that$|however|long as|(?<!response) to$", link.words, re.IGNORECASE)
    return bool(clause) or not _AUXILIARY.search(_RELATIVE.split(after)[0])
