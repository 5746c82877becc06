"""A person with a name and a body, or somebody without a name, in; whether the article shows them apart, out.

"A college spokesman said so. Students' Union president Ana Ruiz was sorry": by how she is introduced she is none of the
college's. Of whom the article tells nothing but the name, nobody can be sure that she does not speak for it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Naming, Reading, Source
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.sources.houses import one_house
from quizgen.questions.sources.levelling import bare_name, is_role
from quizgen.questions.sources.no_voice import outlet_beside
from quizgen.questions.sources.one_nameless import only_nameless

#: So many characters before a name and behind it tell who somebody is.
BEFORE, BEHIND = 70, 110
#: Words that begin alike in so many letters are of one body: "college", "the college's".
ROOT = 5
#: What is told of somebody behind the name: "Ana Ruiz, who runs the kiosk", "Tom Reyes, 52, of Harwick".
_TOLD_BEHIND = re.compile(
    r",? ?\(?(?:\d\d\)?,|(?:an?|the|who|whose|his|her|of|from|mother|father|one) (?!said|says|told)[\w’'-]"
    r"|[a-z][a-z-]+(?: [a-z-]+){0,4} (?:of|at|for|with|on|in) )"
)
#: "The hurt man's sister, Ana Ruiz", "Harbour walker Ana Ruiz", "Sixty-year-old Ana Ruiz".
_TOLD_BEFORE = re.compile(r"(?:[a-z]{3,}, |\b[a-z-]{4,} )$")
_NO_ROLE = re.compile(
    r"\b(?:said|says|told|tells|added|adds|asked|from|with|that|when|while|then|also|later|where|after|before|because"
    r"|according|week|year|month|day|morning|afternoon|meanwhile|however),? $"
)
#: Whoever has the word for others, or works for them, is told apart only where it is told for whom.
_FOR_OTHERS = re.compile(
    r"\b(?:spokes\w+|representative|attorney|lawyer|solicitor|barrister|counsel|advocate|agent|manager|director|officer"
    r"|chief|head|executive|chair\w*|president|secretary|official|boss|founder|owner|leader|coordinator|co-ordinator"
    r"|organi[sz]er|engineer|superintendent|inspector|principal|dean|editor|delegate|member|captain|adviser|advisor"
    r"|doctor|nurse|scientist|researcher|professor|commissioner|trustee|governor|curator"
    r"|economist|analyst|trader|dealer|strategist|broker|consultant|expert|minister|mayor|mp|senator)\b",
    re.IGNORECASE,
)
#: Words for those who govern, and for those who police: of one such the other may be.
_HOUSES = tuple(
    map(
        lexicon,
        (
            """government ministry department council authority authorities officials official administration city
            county state board committee district minister secretary commissioner governor mayor councillor cllr coun
            councilman councilwoman president premier treasurer chancellor cabinet
            office agency ministers assembly parliament senator lawmakers
            municipality deputy civic civil regional national federal""",
            """police force sheriff officers officer sergeant sgt inspector insp detective constable pc superintendent
            supt captain capt lieutenant lt deputy deputies garda gardaí trooper marshal prosecutor prosecutors
            attorney judge court magistrate magistrates trooper troopers investigators investigator""",
            """fire firefighters firefighter brigade rescue crews crew coastguard lifeboat ambulance paramedics
            paramedic emergency responders""",
            """army military soldiers general colonel major troops defence defense navy commander brigadier""",
            """hospital health doctors doctor dr nurse nurses clinic medical surgeon consultant trust nhs""",
            """school college university academy campus teacher teachers headteacher head principal professor
            lecturer chancellor vice-chancellor dean registrar schools education superintendent""",
            """company firm business bosses boss managers management owners owner developer developers maker airline
            operator chief managing executive director manager managers supplier retailer spokesman spokeswoman
            spokesperson spokespersons spokespeople""",
            """club league team federation coach coaches manager captain player players board chairman chairwoman
            president referee""",
            """residents resident neighbours neighbour neighbors neighbor villagers villager locals tenants tenant
            householders parents parent mother father mum dad protesters protester campaigners campaigner activists
            students student pupils pupil passengers passenger shoppers shopper customers customer witnesses witness
            eyewitnesses eyewitness drivers driver farmers farmer traders trader workers worker staff fans fan
            visitors visitor tourists tourist volunteers volunteer members member relatives relative family""",
            """union unions federation association members workers organiser organisers organizer delegate""",
            """party mp mps lawmakers senator congressman congresswoman candidate campaign republicans democrats
            labour conservatives leader leaders""",
            """researchers researcher scientists scientist study authors author university institute professor
            experts expert analysts analyst economists economist""",
        ),
    )
)
_GOVERNS, _POLICES, _RESCUES, _FIGHTS, _HEALS, _TEACHES, _DEALS = _HOUSES[:7]
_PRIVATE = _HOUSES[8]
_OFFICES = (_GOVERNS, _POLICES, _RESCUES, _FIGHTS, _HEALS, _TEACHES, _DEALS)
#: Whose many are told from others by what they are called: "police", "fire crews", "doctors", "neighbours".
_MANY = _POLICES | _RESCUES | _FIGHTS | _HEALS | _PRIVATE | lexicon("council ministry department officials")
#: Of these anybody may be one, whatever else is told of him.
_ANYBODY = lexicon("members member leaders experts researchers scientists staff volunteers volunteer team university")
_SPOKES = re.compile(r"\bspokes", re.IGNORECASE)
#: "Harland Motors", "the Coast Board"; but not HARWICK, which may be a town, nor "A Harbour Department (HD)".
_A_NAME = re.compile(r"(?:The )?(?![A-Z]{5,}$)[A-Z][\w.’'&-]*(?: (?:of|for|and|&|the|on|[A-Z][\w.’'&-]*))*")
#: "A college spokeswoman", "a spokesman for the trust".
_A_VOICE = re.compile(r"An? (?:[\w’'-]+ ){1,4}spokes\w+|An? spokes\w+ (?:for|of) .+")
#: Whose officer somebody is: "IPU president", "of Harwick Dairy".
_WITH_A_CAPITAL = re.compile(r"(?<![\w’'-])(?!Mr|Mrs|Ms|Dr|Sir|Lord|Lady)[A-Z][\w’'-]*\w")
_ANY = lexicon(
    """vice deputy assistant acting senior chief general finance managing executive associate area regional federal
    state city county district national head former interim joint the commercial corporate"""
)


@lru_cache(maxsize=4096)
def introduced_apart(person: Source, other: Source, reading: Reading) -> bool:
    """Does the article tell who the person is, and is that nobody of the other?

    Of many without a name ("analysts", "the researchers") anybody may be one.
    """
    if person.naming is not Naming.NAMED_PERSON or not bare_name(person) or not person.mentions:
        return False
    voice = other.naming is Naming.UNNAMED_PERSON and _A_VOICE.fullmatch(other.name) is not None
    body = other.naming is Naming.NAMED_ORGANISATION and other.coarse == "organisation"
    body = body and not outlet_beside(person, other)  # an outlet tells what others say
    private = only_nameless(other, reading)
    many = _told_apart(other)
    if not (voice or private or many) and not (
        body and _A_NAME.fullmatch(other.name) and not _one(person, other, reading)
    ):
        return False
    roles, around = _told_of(person, reading)
    theirs, mine = _body_words(other), frozenset(word for text in around for word in words(text))
    if not roles or any(map(_SPOKES.search, around)) or _alike(mine, theirs):
        return False
    held = any(map(_FOR_OTHERS.search, roles))
    if private:  # "one resident" is nobody who is told to hold an office
        return held
    own = frozenset(word for text in roles for word in words(text))
    if any(own & house and theirs & house for house in _HOUSES):
        return False
    if many and not theirs.isdisjoint(_PRIVATE):  # a mayor is none of the "neighbours", as far as they speak for them
        return held and any(own & house for house in _OFFICES)
    return not held or any(map(_placed, roles))


def _told_apart(other: Source) -> bool:
    """ "Police", "Neighbours": does the name tell what they are who speak together?"""
    named = _body_words(other)
    return other.naming is Naming.UNNAMED_GROUP and not named.isdisjoint(_MANY) and named.isdisjoint(_ANYBODY)


def _placed(role: str) -> bool:
    """Does it tell for whom: "Students' Union president", and not "Finance Director"?"""
    named = (found.group() for found in _WITH_A_CAPITAL.finditer(role))
    return any(not is_role(word) and not _FOR_OTHERS.fullmatch(word) and word.casefold() not in _ANY for word in named)


def _one(person: Source, other: Source, reading: Reading) -> bool:
    return one_house(person, other, reading) or one_house(other, person, reading)


_SMALL = lexicon("the for and one with near among from spokesman spokeswoman spokesperson")


def _body_words(other: Source) -> frozenset[str]:
    return frozenset(word for name in other.names for word in words(name) if len(word) > 2 and word not in _SMALL)


def _alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    roots = {word[:ROOT] for word in mine if len(word) > 2}
    return any(word[:ROOT] in roots for word in theirs)


_CLAUSE_END = re.compile(r"[\n.!?“”\";:]")
_SPEAKS = re.compile(r",? (?:said|says|told|tells|added|adds|wrote|writes|argued|warned|claimed|claims|called|asked)\b")
_LAST_PHRASE = re.compile(r"[^,]*,? ?$")


def _told_of(person: Source, reading: Reading) -> tuple[list[str], list[str]]:
    """The titles and the phrases in which the article tells who the person is, and all that stands around the name."""
    text, full = reading.article.text, bare_name(person)
    roles = [role for name in person.names if full in name and (role := name.replace(full, "").strip())]
    around = [*roles]
    for mention in person.mentions:
        at = text.find(full, mention.start, mention.end + len(full))
        if at < 0:
            continue
        before = _SPEAKS.split(_CLAUSE_END.split(text[max(0, at - BEFORE) : at])[-1])[-1]
        behind = _SPEAKS.split(_CLAUSE_END.split(text[at + len(full) : at + len(full) + BEHIND])[0])[0]
        around += [before, behind]
        if _TOLD_BEHIND.match(behind):
            roles.append(behind)
        if _TOLD_BEFORE.search(before) and not _NO_ROLE.search(before):
            roles += [found.group() for found in (_LAST_PHRASE.search(before),) if found]
    return roles, around
