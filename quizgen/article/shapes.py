"""A paragraph in, the evidence of its form out: is it prose, a fragment, a byline, a caption, a page's furniture?

Each test rests on how such lines are built, not on the words of single sites. All take linear time, and those that
look for short things look at no more than LONGEST characters.
"""

from __future__ import annotations

import re

from quizgen.article.paragraphs import ends_sentence

LONGEST = 400
WORD = re.compile(r"[^\W\d_][\w'’.-]*|\d[\d.,:]*")
# Verb forms that make a clause finite; a paragraph of running text has one of them or a full stop.
FINITE = frozenset(
    """is are was were be been am has have had will would can could may might must shall should do does did
    said says say told tells added claimed argued asked warned denied reported isn't aren't wasn't weren't
    hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't it's that's
    he's she's they're we're i'm""".split()
)
SMALL = frozenset(
    """a an the of in on at to for from by with and or nor but as into over after before under between against about
    than via vs is are be it its his her their our my your not no up out off per de la""".split()
)
DETERMINERS = frozenset({"a", "an", "the"})
PARTICLES = frozenset("van von de da del der den di du la le bin ibn al el ten ter y e dos das and".split())

BY = re.compile(
    r"^[(\[]?\s*(?:(?:posted|written|words|story|stories|text|report(?:ing|ed)?|additional reporting|analysis|opinion"
    r"|compiled|edited|editing|reviewed|created|published|profile|interview|(?:(?:rolling|live) )?coverage)[\s:]+)?"
    r"by[\s:]+(?P<who>\S.*)$",
    re.IGNORECASE,
)
REPORTING = re.compile(
    r"^[(\[]?\s*(?:additional\s+)?(?:reporting|editing|writing|compiled|edited|produced)\s+by\s", re.I
)
CREDITED = re.compile(
    r"\b(?:contributed\s+(?:reporting|to\s+this\s+\w+)|contributed\s*\.?$|reported\s+from\s|reporting\s+from\s)", re.I
)
ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|writer|journalist|columnist|contributor|staff|bureau|news|press|agency"
    r"|agencies"
    r"|chief|desk|service|broadcasting|times|post|reuters|afp|upi)\b",
    re.I,
)
REPORTER = re.compile(r"\b(?:correspondent|reporter|editor|columnist)s?$", re.I)
IN_PLACE = re.compile(r",? in [A-Z][\w’' -]+$")
_IMAGE = (
    r"(?:image|pics?|photo(?:graph|graphy|graphs|s)?|picture|pictures|pictured|illustration|video|graphic|map|chart)"
)
# "Will Sharp at the Quayside Stadium": where the reporter was; it is told above or below the date
WHERE_FROM = re.compile(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+ (?:at|in) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}$")
CAPTION = (
    re.compile(
        rf"^[(\[]?\s*(?:file\s+)?{_IMAGE}(?:\s+(?:by|credits?|source|caption|copyright|courtesy(?:\s+of)?))?\s*[:|©]",
        re.I,
    ),
    re.compile(
        rf"^[(\[]?\s*(?:(?:image|media)\s+(?:caption|copyright|source)|{_IMAGE}\s+(?:by|courtesy)\s|caption\s*[:,|])",
        re.I,
    ),
    re.compile(rf"[(\[]\s*(?:ap\s+)?(?:{_IMAGE})\s*(?:by|[:/])[^)\]]{{2,80}}[)\]]\.?$", re.I),
    # "The square at noon. Image: Jane Roe." and "Fans at the gate Picture: Jane Roe", not "She sent the picture: ..."
    re.compile(
        rf"(?:^|[.!?)’”]\s|[(\[]|\s(?=[A-Z]))(?i:{_IMAGE}(?:\s+(?:by|credit|source))?)\s*:\s[^:.]{{2,60}}\.?[)\]]?$"
    ),
    # "Getty/Instagram.", "Alamy Stock Photo", "Jane Roe/AP": an agency at the end, behind a slash or alone
    re.compile(r"(?:^|\s|[(\[])[\w.’'-]+(?:\s[\w.’'-]+){0,4}\s?/\s?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}[)\]]?\.?$"),
    re.compile(r"\b(?:getty(?:\s+images)?|shutterstock|alamy(?:\s+stock\s+photo)?|istock)[)\]]?\.?$", re.I),
)
CREDITS = (
    # "The pool on Monday. (Marlbeck News: Tim Lacey)", "(Supplied: Roe family)": who took it, in brackets at the end
    re.compile(r"\s\([A-Z][\w.&’' -]{1,30}: [A-Z][\w’'-]+(?:[ /](?:[A-Z][\w.’'-]*|and|family|van|de)){0,4}\)\.?$"),
    # "From left: Ann Roe, John Doe and a friend at the gate."
    re.compile(
        r"\(?(?:from (?:the )?left|from (?:the )?right|pictured|clockwise|(?:file|stock) (?:photo|image))\b[^:]{0,40}:",
        re.I,
    ),
    re.compile(r".{10,}\bphoto(?:graph)? (?:courtesy|credit)\b", re.I),
    # "A jet at Dublin airport, March 2, 2025. REUTERS/Clodagh Kerr", "The river in Missouri. (Google Maps)"
    re.compile(r".{10,}[.!?”] (?:REUTERS|AFP|AP|EPA|PA)\s?/\s?[A-Z]"),
    re.compile(
        r"[^.!?]{10,}[.!?”] \((?:[A-Z][\w.’'&/-]* ){0,4}(?:Maps|Images?|News|Photos?|Supplied|Handout|File|Facebook"
        r"|Instagram|YouTube|Office|Department|Police|Media|Screenshot|TV)(?: via [\w ]{2,30})?\)$"
    ),
)
# "Solar pioneer Con Varela has had his fine restored. Louise Tran": the photographer behind the sentence
SIGNED_PICTURE = re.compile(r"[^.!?]{20,200}[.!?] [A-Z][a-zà-ÿ’'-]+ [A-Z][\w’'-]+$")
# "Andre Whyte/Herald Writer", "Ann Roe, Staff Reporter"
WRITER = re.compile(
    r"(?:by )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}\s?[/,–-]\s?(?:[A-Z]\w+ ){0,3}(?:writer|reporter|correspondent)$",
    re.I,
)
# "Rachel Lindholm, The Tidewater Record, Md."
OUTLET = re.compile(
    r"(?P<who>[^,]{5,40}), (?:the )?(?P<outlet>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,4})(?:, [A-Z][a-z]{1,5}\.)$", re.I
)
CREDIT_LINE = re.compile(rf"(?:courtesy\b|credits?:|sources?:|{_IMAGE}(?: (?:by|courtesy|credit))?:?\s)", re.I)
TEAM = re.compile(r"[^:.!?]{2,40}:\s")
PLAYERS = 8

ROW = re.compile(r"[^:.;!?]{2,40}:\s")


def words(text: str) -> list[str]:
    return WORD.findall(text)


def finite(text: str) -> bool:
    """Whether a word of the text can only stand in a clause."""
    return any(word.lower() in FINITE for word in words(text[:LONGEST]))


def prose(text: str) -> bool:
    """Whether the paragraph is running text long enough to open an article's body."""
    found = words(text[:2000])
    if len(found) < 9 or _lower_share(found) < 0.35:
        return False
    return ends_sentence(text) or text.rstrip()[-1:] in ":;,—" or (len(found) >= 14 and finite(text))


def utterance(text: str) -> bool:
    """Whether the paragraph, inside a body, is a short sentence or a quotation: “No,” she said."""
    found = words(text)
    if text[0] in "—–―" and len(found) <= 10:
        return False  # "— Jane Roe, mayor": who spoke the quotation above
    if ends_sentence(text) or text[-1] in ":,;—":
        return len(found) >= 2 and not all(word.isupper() for word in found)
    if text[0] in "“\"‘'" and len(found) >= 5:
        return True  # “The best thing that has happened to us” ― Marta Lind
    return finite(text) and len(found) >= 5 and _lower_share(found) >= 0.4


def headline_shape(text: str, *, first: bool) -> bool:
    """Whether the line could be a headline; one with a full stop must show a headline's grammar as well."""
    found = words(text)
    if not 2 <= len(found) <= 32 or len(text) > 220:
        return False
    if not ends_sentence(text) or text.rstrip()[-1] in "?!'\"’”":
        return True
    return first and len(found) <= 26 and (title_case(text) or (len(found) <= 16 and headlinese(text)))


def title_case(text: str) -> bool:
    """Headline Case Like This: nearly every word that is not small begins with a capital."""
    large = [word for word in words(text) if word.lower() not in SMALL and not word[0].isdigit()]
    return len(large) >= 3 and sum(word[0].isupper() for word in large) >= 0.85 * len(large)


def headlinese(text: str) -> bool:
    """Headlines go without articles and without "was" and "were"."""
    found = {word.lower() for word in words(text)}
    return not found & (DETERMINERS | {"was", "were", "had", "said"})


def figures(text: str) -> bool:
    """Whether the line is a row of a table, in words or without: "Northgate: 12,410 votes, turnout 61.2 per cent"."""
    found = words(text[:LONGEST])
    numbers = sum(word[0].isdigit() for word in found)
    if numbers < 4 or finite(text):
        return False
    # "Exxon fell $1.25, or 1.4 percent, to $88.95": a verb that no list holds, so a row must look like one
    return 2 * numbers >= len(found) or (4 * numbers >= len(found) and bool(ROW.match(text)))


def credit_line(text: str) -> bool:
    """Whether the line says who took a picture, and no more: "Courtesy Harrow Museum", "Credit: Clarion"."""
    return len(words(text)) <= 8 and bool(CREDIT_LINE.match(text))


def team(text: str) -> bool:
    """Whether the line is a list of players: "Harden Moor: Moss, Fairley (Lund 94), Tebb, Ellershaw, ..."."""
    head = TEAM.match(text)
    if not head or len(text) > 2 * LONGEST or finite(text):
        return False
    players = [player for player in re.split(r"[,;] (?![^()]*\))", text[head.end() :]) if player]
    # "(capt)", "sub:", "and"
    short = sum(len(player.split()) <= 6 and player.strip("( ")[:1].isupper() for player in players)
    return len(players) >= PLAYERS and short >= 0.9 * len(players)


def writer(text: str) -> bool:
    """Whether the line above the story is a reporter with a title: "Andre Whyte/Herald Writer"."""
    return len(text) <= 80 and bool(WRITER.match(text))


def names(text: str, most: int = 4) -> bool:
    """Whether the text looks like one person's or body's name: two to four capitalised words and particles."""
    found = text.strip(" .()").split()
    large = [word for word in found if word.lower() not in PARTICLES]
    return (
        2 <= len(found) <= most
        and len(large) >= 2
        and all(word[0].isupper() and not word.isdigit() for word in large)
        and not any(character.isdigit() for character in text)
    )


def byline(text: str, *, head: bool) -> bool:
    """Whether the paragraph says who wrote the article. Above the body (`head`) less is asked of it."""
    if len(text) > LONGEST:
        return False
    found = words(text)
    if REPORTING.match(text) and len(found) <= 45:
        return True
    if CREDITED.search(text) and len(found) <= 40 and (_upper_share(found) >= 0.4 or names(" ".join(found[:2]))):
        return True
    if match := BY.match(text):
        who = words(match["who"])
        name, comma, role = match["who"].partition(",")
        role = IN_PLACE.sub("", role)
        if comma and names(name) and len(words(role)) <= 6 and REPORTER.search(role) and not ends_sentence(text):
            return True  # "By Rob Ellery, local democracy reporter", "By Ann Roe, health correspondent, in Leeds"
        # "By Monday night the river had risen": a byline is names, and a sentence is not
        return bool(who) and len(who) <= 22 and _upper_share(who) >= 0.6 and not (finite(text) and ends_sentence(text))
    if not head:
        return False
    if (outlet := OUTLET.match(text)) and names(outlet["who"]) and not finite(text):
        return True
    if REPORTER.search(text) and len(found) <= 8 and text[0].isupper() and not ends_sentence(text):
        return True  # "Harriet Lowe North of England correspondent"
    first, *rest = re.split(r"\s*[,|–—•·]\s*|\s+-\s+", text, maxsplit=1)
    if rest:
        return names(first) and len(words(rest[0])) <= 6 and not ends_sentence(text) and bool(ROLE.search(rest[0]))
    return False


def role_line(text: str) -> bool:
    """What may stand under a byline: "Health correspondent", "BBC News", "@janedoe"."""
    return len(words(text)) <= 7 and not ends_sentence(text) and (bool(ROLE.search(text)) or text.startswith("@"))


def caption(text: str) -> bool:
    """Whether the paragraph belongs to a picture and says so."""
    if len(text) > LONGEST:
        return False
    if CAPTION[0].match(text) or CAPTION[1].match(text) or CAPTION[2].search(text):
        return True
    if CAPTION[3].search(text) and len(words(text)) <= 40:
        return True
    if len(words(text)) <= 40 and (CREDITS[0].search(text) or any(pattern.match(text) for pattern in CREDITS[1:])):
        return True
    if SIGNED_PICTURE.match(text) and len(words(text)) <= 30:
        return True
    return len(words(text)) <= 12 and any(pattern.search(text) for pattern in CAPTION[4:]) and not finite(text)


def _lower_share(found: list[str]) -> float:
    return sum(word[0].islower() for word in found) / max(1, len(found))


def _upper_share(found: list[str]) -> float:
    large = [word for word in found if word.lower() not in PARTICLES]
    return sum(not word[0].islower() for word in large) / max(1, len(large))
