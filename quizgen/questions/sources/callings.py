"""The words of a title or description in, the one kind of source that they make somebody out; "" where they do not."""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.labels import ARTIST, COMPANY, EXPERT, MEDIA, OFFICIAL, PLAYER, SPEAKS_FOR
from quizgen.questions.sources.trades import HEADS, PAIRS

#: Who stands for an office, and not for a prize or a degree: "presidential candidate", but no "doctoral candidate".
_STANDING = lexicon("candidate nominee")
_FOR_OFFICE = lexicon(
    """presidential vice republican democratic democrat party senate congressional mayoral gubernatorial labour
    conservative green libertarian liberal opposition parliamentary leadership parliament council independent"""
)
#: Pairs whose last word means something else: an expert witness saw nothing, a life coach trains nobody's team.
_UNLIKE = lexicon(
    """public_defender expert_witness life_coach vocal_coach martial_artist makeup_artist make-up_artist key_player
    cancer_survivor brand_ambassador goodwill_ambassador cultural_ambassador private_detective baptist_minister
    church_minister methodist_minister university_chancellor journal_editor sales_representative
    company_representative union_representative"""
)
#: Their players are musicians.
_INSTRUMENTS = lexicon(
    """accordion banjo bass bassoon bouzouki cello clarinet concertina drum fiddle flute guitar harmonica harp horn kora
    lute mandolin oboe organ oud piano pipe recorder sax saxophone sitar steelpan string tabla trombone trumpet tuba
    ukulele viola violin whistle"""
)
_LAWYERS = lexicon("lawyer lawyers attorney attorneys solicitor barrister")
_ADVISERS = lexicon("adviser advisor advisers advisors")
#: "An aide to the mayor" may advise her or carry her bags: the word does not say which.
_HELPS = lexicon("aide aides")
_OF_A_TRADE = lexicon("financial investment legal scientific medical travel careers technical military economic chief")
FORMER = lexicon("former ex retired one-time onetime late then")
#: Who runs a firm, unless it is a body that sells nothing.
_OF_A_FIRM = (
    "chief executive", "general manager", "executive officer", "operating officer", "financial officer",
    "investment officer",
)  # fmt: skip
#: A head of what, by its own word, makes or sells something: "head of research at the carmaker Calder".
_RUNS = lexicon("chairman chairwoman president vice-president head boss executive director owner manager")
_FIRM = re.compile(
    r"\b(?:[Cc]ompany|[Ff]irm|[Ii]n-house|airlines?|retailer|carmaker|maker|manufacturer|insurer|brokers?"
    r"|brokerage|supermarket|plc|Ltd|Inc|Corp|Holdings|Securities|Stockbrokers|Investments?|Motors|Electronics|software|giant)\b"
)
#: "Editor of Harbour magazine", "editor of the gadget magazine Stuff": not the editor of a book.
_OF_A_PAPER = re.compile(
    r" (?:of|at) (?:the )?(?:[\w’'&-]+ ){0,4}?"
    r"(?:[Mm]agazine|[Nn]ewspaper|[Nn]ews agency|[Ww]eekly|[Dd]aily|[Nn]ewsletter)\b"
)
_OF_A_PARLIAMENT = re.compile(r" of (?:the )?(?:\w+ )?(?:Parliament|parliament|Knesset|Bundestag|Senate|Congress)$")
_TRADE = re.compile(
    r"\b(?:communications?|public|press|media|research|investment|strateg\w+|economic\w*|technolog\w+|analy\w+|equit\w+"
    r"|capital markets|security|securities|trading|policy|science|medical)\b",
    re.IGNORECASE,
)
#: "Harwick captain Ben Orr" plays, and an army captain does not.
_SERVICES = lexicon("army navy police fire air force marine marines guard us uk british ship boat sea former")
_NO_FIRM = re.compile(
    r"\b(?:councils?|trust|associations?|society|unions?|federations?|charit\w+|NHS|agency|authority|institute|foundation"
    r"|university|club|commission|party|schools?|hospitals?|committee|board|museum|city|county|town|state|rugby|football"
    r"|league|FA|team|campaign|group|fund|alliance|centre|center|games|olympic\w*|government|department|ministry"
    r"|academy|college|forum|confederation|body|coalition|chamber|network|project|(?-i:[A-Z]{3,}))\b",
    re.IGNORECASE,
)
_OF_POLITICS = re.compile(
    r" (?:of|for|in) the (?:[\w’'-]+ ){0,5}(?:Party|party|Democrats|Conservatives|Commons|Lords|opposition|council)\b"
)
#: Who held an office goes on speaking as a politician.
_FORMER_OFFICE = lexicon("minister mayor governor senator representative congressman congresswoman mp lawmaker")
#: Secretaries who hold an office of state; others write letters.
_OFFICES = (" of State", " of Defen", " of Health", " of the Interior")
OF_FINANCE = lexicon("analyst analysts economist economists strategist strategists")
#: Bodies that speak for a trade or for workers: their economists have a side.
_LOBBY = re.compile(
    r"\b(?:CBI|TUC|BCC|chambers?|federations?|confederation|associations?|unions?|lobby|council|league|campaign)\b",
    re.IGNORECASE,
)
#: Who advises a state holds an office.
_OF_THE_STATE = lexicon(
    """department agency administration white house state federal city county office embassy palace army navy military
    border force forces guard service ministry court public national president police government party council"""
)


#: Who studies things for their own sake, or heals.
_OF_LEARNING = re.compile(
    r"\b(?:universit\w+|college|school|institut\w+|academy|cent(?:re|er)|think[- ]tank|hospital|clinic|foundation"
    r"|museum|observatory|laborator\w+|survey|society|library|council for|faculty|department|professor|forum|project"
    r"|trust|associations?|agency|NHS|NASA)\b",
    re.IGNORECASE,
)
_PAYS = re.compile(
    r"\b(?:banks?|consultan\w+|brokers?|insurers?|Group|Brothers|Partners|Associates|Capital|Bros|AG|SA|NV|GmbH|AB)\b"
)
#: Names in a title that are of no firm: "British economist Ana Ruiz".
_OF_NO_FIRM = re.compile(
    r"(?:\w+(?:ish|ese|ian|ean|rican)|German|French|Dutch|Swiss|Greek|UK|US|The|An?|But|And|Yet|So|In|As|Chief|Senior|Political"
    r"|Leading|Independent|Market|Financial|Economist|Analyst|Expert|Veteran|Noted|Top|Prominent|Oil|Energy|Security)"
)


_NAMES = re.compile(r"\b\d?[A-Z][\w&-]*")


def of_a_firm(title: str, whom: str) -> bool:
    """Does a firm pay the expert, "Calder Bank chief economist", "BT's futurologist", "an analyst at Calder"?"""
    around = f"{title} {whom}"
    if _OF_LEARNING.search(around):
        return False
    if _FIRM.search(around) or _PAYS.search(around) or re.search(r"\bBanks?\b", around):
        return True
    if any(not _OF_NO_FIRM.fullmatch(word) for word in _NAMES.findall(whom)) and not whom.startswith((" of", ", of")):
        return True  # "security expert at Calder": it sells what he speaks of
    names = [word for word in _NAMES.findall(around) if not _OF_NO_FIRM.fullmatch(word)]
    return bool(names) and not OF_FINANCE.isdisjoint(around.casefold().split())


def kind_of(words: list[str], after: str = "") -> str:
    """The kind that the last of these words gives, as the head of a title or a description."""
    if not words:
        return ""
    lower = [word.casefold().strip(".,") for word in words]
    if FORMER & {*lower} and not _FORMER_OFFICE & {*lower}:
        return ""  # "former chief executive" of a firm, and a candidate today
    if lower[-1] in _HELPS or (lower[-1] in HEADS[SPEAKS_FOR] and "board" in lower):
        return ""  # the "management board spokesman" of a bank runs it
    if lower[-1] in _ADVISERS and (_OF_THE_STATE & {*lower} or _OF_A_TRADE & {*lower} or after.startswith(" to the ")):
        return ""  # "national security adviser": an official who speaks for a government
    if lower[-1] in _ADVISERS | _LAWYERS and re.match(r" (?:to|for|in|on|of) (?:[a-z-]+ )*[a-z-]+s\b", after):
        return ""  # "an adviser to start-ups", "a lawyer for hedge funds": one who knows the trade, and speaks for none
    if lower[-1] in _ADVISERS and not (after.startswith(" to ") or any(w[:1].isupper() for w in words[:-1])):
        return ""  # whose adviser?
    pair = " ".join(lower[-2:])
    if PAIRS.get(pair) == COMPANY:
        whose = f"{' '.join(words[:-2])}{after}"
        named = _FIRM.search(whose) or (pair not in _OF_A_FIRM and re.search(r"[A-Z]", whose))
        if not named or _NO_FIRM.search(whose):
            return ""  # "Chief executive Ana Ruiz", "chief executive of the Harbour Trust": of a firm or of a charity?
    if lower[-1] in OF_FINANCE and _LOBBY.search(f"{' '.join(words[:-1])} {after}"):
        return ""  # "Chamber of Trade economist Jon Reed" knows his subject, and speaks for the trade
    if lower[-1] == "leader" and _OF_POLITICS.match(after):
        return OFFICIAL
    if pair in PAIRS:
        return PAIRS[pair]
    if lower[-1] in _RUNS and pair not in _OF_A_FIRM:
        around = f"{' '.join(words[:-1])}{after}"
        if _TRADE.search(around):
            return ""  # "director of communications for the carmaker" speaks for it, its head of research is an expert
        return COMPANY if _FIRM.search(around) and not _NO_FIRM.search(around) else ""
    if lower == ["fellow"] and after.startswith((" at ", " of ", " with ", " in ")) and _OF_LEARNING.search(after):
        return EXPERT
    if lower == ["member"] and _OF_A_PARLIAMENT.match(after):
        return OFFICIAL
    if lower[-1] in ("player", "players") and lower[-2:-1] and lower[-2] in _INSTRUMENTS:
        return ARTIST
    if lower[-1] == "captain":
        plays = not after and len(words) == 2 and words[0].istitle() and lower[0] not in _SERVICES
        plays = plays and words[1].islower()  # "Coastguard Captain Ana Orr" commands
        return PLAYER if plays else ""
    if lower[-1] in ("minister", "ministers") and re.search(
        r"\b(?:[Cc]hurch|God|Christ|[Bb]aptist|[Mm]ethodist|[Cc]hapel|[Cc]athedral|[Cc]ongregation|[Pp]arish|[Pp]resbyter\w*"
        r"|[Ll]utheran|[Ee]vangelical|[Pp]entecostal|[Uu]nitarian|[Ff]aith|[Gg]ospel)\b",
        f"{' '.join(words[:-1])} {after}",
    ):
        return ""  # "A minister with the Church of the Harbour"
    if lower == ["minister"]:
        return ""  # of what, a church or a state?
    if lower[-1] == "editor" and len(words) == 1 and _OF_A_PAPER.match(after):
        return MEDIA
    if lower[-1] in ("strategist", "strategists"):
        return ""  # of a bank, or of a campaign? And one who only comments may be an expert as well
    if pair.replace(" ", "_") in _UNLIKE:
        return ""
    if lower[-1] in _STANDING and not _FOR_OFFICE & {*lower}:
        return ""
    if lower[-1] == "representative" and (words[-1].islower() or after.startswith((" of the", " for"))):
        return ""  # "a representative of the firm"
    if lower[-1] in ("author", "co-author", "coauthor"):
        return "" if after.startswith(" of ") and not _RESEARCH.match(after) else _author(lower, after)
    if lower[-1] == "secretary":
        return OFFICIAL if after.startswith(_OFFICES) else ""
    if lower[-1] in _LAWYERS and not after.startswith(" for "):
        return ""  # "a lawyer in the town" may be asked as an expert
    return next((kind for kind, heads in HEADS.items() if lower[-1] in heads), "")


#: "Co-lead author", "the study's first author", "author of the paper"; a report is written by lobbies as well.
_OF_RESEARCH = re.compile(r"(?:co-?)?(?:lead|first|senior|corresponding|study|study[’']s|paper[’']s)")
_RESEARCH = re.compile(r" (?:of|on) (?:the|a|an|this) (?:\w+ )?(?:study|paper|research)")


def _author(words: list[str], after: str) -> str:
    """ "Author" alone writes books; who wrote a study is an expert, and of a co-author nobody can tell."""
    if _RESEARCH.match(after) or any(_OF_RESEARCH.fullmatch(word) for word in words[:-1]):
        return EXPERT
    return ARTIST if words[-1] == "author" else ""
