"""Those whom a "he" would fit in, those whom a reader may take for whom it means out.

No "he" points to somebody of whom nobody has read yet, and none of a 21-year-old winger to a coach. Where somebody
speaks, a reader looks for the speaker in the next lines as well.
"""

from __future__ import annotations

import re

from quizgen.model import Mention, Reading
from quizgen.model.firstnames import sex
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import places_of
from quizgen.questions.news.sports_report import of_sport
from quizgen.questions.sources.fitting import sex_of

#: Whoever speaks so soon afterwards may be taken for the one who said this.
SOON = 1200
#: Who has a part in sport, and does not play.
_BESIDE = (
    r"(?:coach(?:es)?|manager|boss|head of|trainer|physio\w*|doctor|curator|grounds(?:man|woman|keeper)|referee|umpire"
    r"|linesman|chair(?:man|woman|person)?|president|director|owner|chief|official|officer|secretary|selector|agent"
    r"|commissioner|minister|mayor|spokes\w+|pundit|commentator|fans?|supporters?)"
)
_TITLED = re.compile(rf"\b{_BESIDE} (?:[A-Z][\w’'-]+ ){{0,3}}$", re.IGNORECASE)
_APPOSED = re.compile(rf"[\w’'-]+, (?:the |an? |who is |their |its )?(?:[\w’'-]+ ){{0,3}}{_BESIDE}\b", re.IGNORECASE)
_AROUND = 60
#: "She declined to name him", "He would not be drawn": so does who speaks.
_SPEAKS_SO = re.compile(
    r" (?:(?:also|later|then|has|had|would not|did not|will not|has not) )*(?:be drawn|say|comment|declined?|denie[sd]"
    r"|deny|refuse[sd]?|accept(?:s|ed)?|agree[sd]?|acknowledge[sd]?|concede[sd]?|admit(?:s|ted)?|confirm(?:s|ed)?"
    r"|pointed|stressed|describe[sd]?|call(?:s|ed) (?:it|the|for|on)|criticis(?:es|ed)|criticiz(?:es|ed)|blame[sd]?"
    r"|praise[sd]?|reject(?:s|ed)?|dismisse[sd]|dispute[sd]?|urge[sd]?|estimate[sd]?|predict(?:s|ed)?|suggest(?:s|ed)?"
    r"|expect(?:s|ed)?|believe[sd]?|thinks|hopes|fears|welcome[sd]?|question(?:s|ed)|stopped short|promise[sd]?)\b"
)


def candidates_among(rivals: list[str], mention: Mention, speaking: bool, reading: Reading) -> list[str]:
    """In their order; none where a single one is left of whom a reader may think that it is a woman beside "he"."""
    article = reading.article
    paragraph = max(block.span.end for block in article.blocks if block.span.overlaps(mention.sentence))
    heard = speaking or _SPEAKS_SO.match(article.text, mention.span.end) is not None
    known_by = mention.sentence.end + SOON if heard else paragraph
    read = article.text[:known_by]
    kept = [
        name
        for name in rivals
        if same_words(name.split()[-1], read) and (speaking or _of_one_part(name, mention.antecedent, reading))
    ]
    return kept if len(kept) > 1 or any(_told(name, reading) for name in kept) else []


def _told(name: str, reading: Reading) -> str:
    people = (one for one in (*reading.sources, *reading.bystanders) if name in one.names)
    return sex(name.split()[0]) or next((told for one in people if (told := sex_of(one, reading))), "")


def _of_one_part(name: str, other: str, reading: Reading) -> bool:
    """Do both play, or neither? Anybody may be meant where it is no report on sport."""
    return not of_sport(reading.article.text) or _plays(name, reading) == _plays(other, reading)


def _plays(name: str, reading: Reading) -> bool:
    """Does nothing beside the name tell of another part?"""
    text, last = reading.article.text, name.split()[-1]
    if any(re.search(rf"\b{_BESIDE}\b", one.words, re.I) for one in reading.introductions if name in one.names):
        return False
    return not any(
        _TITLED.search(text, max(0, at - _AROUND), at) or _APPOSED.match(text, at) for at in places_of(last, text)
    )
