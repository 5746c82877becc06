"""Words for who somebody is in, the same words with other posts, of which the article says nothing, out.

For those beside whom nobody else of their article can be set: "Lund Lines chairman", and "Lund Lines lawyer". A post is
put in only where the article has no word of it, so that it cannot say so of anybody.
"""

from __future__ import annotations

import re
from random import Random

from quizgen.questions.likeness import lexicon

#: Posts, and those that nobody who is told to hold one of them is told to hold as well.
_TABLE = (
    (r"(?:group )?finance director|chief financial officer|treasurer", ("press officer", "lawyer", "engineer")),
    (r"(?:executive |deputy )?(?:vice[- ])?(?:chairman|chairwoman|president)|(?:[a-z]+ )?director|chief"
     r"|(?:deputy )?chief executive(?: officer)?|chief [a-z]+ officer|general manager",
     ("press officer", "lawyer", "adviser", "consultant", "accountant")),
    (r"spokesman|spokeswoman|spokesperson|press officer", ("lawyer", "adviser", "researcher", "consultant")),
    (r"(?:[a-z]+ ){0,2}(?:economist|analyst|strategist)", ("fund manager", "press officer", "lawyer", "accountant")),
    (r"(?:[a-z]+ ){0,2}(?:professor|researcher|lecturer)", ("student", "press officer", "librarian", "technician")),
    (r"minister", ("campaigner", "correspondent", "lobbyist", "historian")),
    # on the pitch
    (r"striker", ("goalkeeper", "defender", "midfielder")),
    (r"goalkeeper", ("striker", "midfielder", "defender")),
    (r"defender", ("striker", "goalkeeper")),
    (r"prop|hooker|flanker", ("fly-half", "full-back", "scrum-half")),
    (r"fly-half|scrum-half|full-back", ("prop", "hooker", "flanker")),
)  # fmt: skip
#: Of a club or a society; "lawyer of the Orrin Club" nobody says.
_OF_A_BODY = (
    r"(?:executive |managing |deputy |general |regional )?(?:vice[- ])?(?:chairman|chairwoman|president|director)|head",
    ("secretary", "treasurer", "press officer"),
)
_POSTS = tuple((re.compile(rf"(?:^|(?<= )){post}(?=$| (?:at|for|with) (?:the )?[A-Z])"), others) for post, others in (
    (f"(?:{post})", others) for post, others in _TABLE
))  # fmt: skip
_OF = re.compile(rf"(?:^|(?<= ))(?:{_OF_A_BODY[0]})(?= of (?:the )?[A-Z])")
#: Two posts in one; and a word that goes with some posts only: "senior lawyer", "executive press officer".
_MIXED = re.compile(
    r"\b(?:and|or|vice|deputy|joint|junior|acting)\b|[&,]|\b(?:executive|senior|chief|managing|general|new|board|office)$",
    re.IGNORECASE,
)
#: "Director of the research staff", "director of shares at Lund": that is no body with a treasurer.
_NAME_AT_THE_END = re.compile(
    r" of (?:the )?(?!.* (?:at|for|with) )[A-Z].*\b[A-Z][\w.’'-]*$| of (?:the )?[A-Z][\w.’'-]*$"
)
#: A land, a house of state and a newsroom have posts of their own, which many know.
_KNOWN = lexicon("white house bbc president’s president's prime minister’s pentagon vatican")
LEAST, MOST, ROOT = 2, 3, 5


def other_posts(described: str, article: str, rng: Random) -> list[str]:
    """Two or three others; none where what is left of the words does not tell where the post is."""
    for pattern, others in (*_POSTS, (_OF, _OF_A_BODY[1])):
        found = pattern.search(described)
        if found is None:
            continue
        before, after = described[: found.start()], described[found.end() :]
        if pattern is _OF and not _NAME_AT_THE_END.match(after):
            return []
        if not f"{before}{after}".strip() or _MIXED.search(before.strip()) or _MIXED.search(after):
            return []
        if not _KNOWN.isdisjoint(described.casefold().split()):
            return []
        unsaid = [other for other in others if not _named(other, f"{article} {described}")]
        taken = rng.sample(unsaid, min(MOST, len(unsaid)))
        return [f"{before}{other}{after}" for other in taken] if len(taken) >= LEAST else []
    return []


def _named(post: str, article: str) -> bool:
    """Does the article have the word that tells the post, or one of its root: "lawyers", "advised"?"""
    return re.search(rf"\b{re.escape(post.split()[-1][:ROOT])}", article, re.IGNORECASE) is not None
