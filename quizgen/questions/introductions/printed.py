"""A reading in, the people whom marks and words beside the name introduce, in words that the grammar did not give, out.

"Ana Ruiz (68), a retired nurse," "The landlord of the inn, Ben Orr, said", "Dr Lena Brandt, who leads the study,": the
shape alone tells whose words they are, and a noun for people tells that it is a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import Introduction, Reading, Span
from quizgen.model.firstnames import sex
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.introductions.in_full import of_a_land
from quizgen.questions.introductions.people_nouns import OF_BODIES_TOO, is_person
from quizgen.questions.sources.levelling import is_role

_BIG = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĖĘĚĞĪİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽ"
_PART = rf"[{_BIG}][\w’'-]*[a-zà-ÿ]"
_NAME = rf"{_PART}(?: (?:(?:van|von|de|der|den|del|da|du|la|el|al|bin|ten) ){{0,2}}{_PART}){{1,4}}"
#: "(68)", ", 68".
_AGE = r"(?: \(\d\d?\)|, (?:aged )?\d\d?(?=,))?"
_TOLD = r"[^,.;:!?()“”\"\n–—]"
#: Behind ", and" and ", the" a list goes on, and the description may be of somebody else.
_BEHIND = re.compile(
    rf"(?P<name>{_NAME}){_AGE}, (?P<article>(?:an?|the) )?(?P<told>[a-zA-Z]{_TOLD}{{3,90}})"
    r"(?=[.;)–—]|, (?!(?:and|or|an?|the) )| [–—-] )"
)
_BEFORE = re.compile(
    rf"(?P<led>\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)) (?P<told>[a-zA-Z]{_TOLD}{{3,70}}), "
    rf"(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Mx|Cllr|Engr?|Prof|Comrade|SP|DSP|Det|Sgt|Insp|Supt)\.? )*{_NAME})"
    r"(?: \(\d\d?\),|, (?:aged )?\d\d?,|,(?! (?:and|or|an?|the|\d+) ))"
)
_TITLE = re.compile(
    rf"(?:(?:^|(?<=[.!?:] )|(?<=[.!?,][”\"] ))|(?<=said ))(?P<told>[\w’'-]+(?: [\w’'-]+){{0,3}}?) (?P<name>{_NAME})\b"
    r"(?![’']s)"
)
_HOLDS = {
    "leads": "leader of", "is leading": "leader of", "led": "former leader of", "heads": "head of",
    "chairs": "chair of", "founded": "founder of", "started": "founder of", "set up": "founder of",
    "owns": "owner of", "edits": "editor of",
    "manages": "manager of", "coaches": "coach of", "directs": "director of", "organises": "organiser of",
    "organizes": "organizer of", "speaks for": "spokesperson for", "invented": "inventor of", "teaches": "teacher of",
}  # fmt: skip
_WHO = re.compile(rf"(?P<name>{_NAME}){_AGE}, who (?P<told>(?:{'|'.join(_HOLDS)}) {_TOLD}{{4,60}})(?=[.;,)–—])")
_QUOTED = re.compile(r"“[^”\n]{0,600}”|\"[^\"\n]{0,600}\"")
#: "A lorry driver bound for the coast": what somebody is ends here.
_MORE_OF_IT = re.compile(
    r" (?:and the|and who|who|whose|whom|bound|with an?|waiting|known|since|in (?:19|20)\d\d)(?= |$)"
)
_ENDS_NOUN = re.compile(r" (?:of|at|in|for|with|from|on|to|based|near|under|behind|working|charged|by) ")
#: What points elsewhere, or tells of a change that the sentence explains.
_POINTS = lexicon(
    """his her their its our my your this that these those who whom it he she they him them said says one then now later
    was were is are had has whose not both also who’s another other first last only same
    what how why where third second fourth alleged"""
)
#: "According to the coroner, Ana Ruiz, of Harwick, died": the comma ends the phrase that leads in.
_LEADS_IN = re.compile(
    r"(?:^|[.!?:;,“”\"]\s*)(?:According|For|To|In|At|After|Before|With|Like|Unlike|By|As|On|From|Under|Against|Among"
    r"|Besides?|Without|Despite|When|While|If|Since|Because|Although|Though|Asked|Told|according|for|to|in|at|after"
    r"|before|with|like|unlike|by|as|on|from|under|against|among|when|while|if|since|because|although|though|asked|told)"
    r"\b[^.!?:;,“”\"]*$"
)


@lru_cache(maxsize=8)
def printed(reading: Reading) -> dict[str, tuple[Introduction, ...]]:
    """Each whole name and what stands beside it, in the order of the text."""
    known = {name: names for names in reading.people for name in names}
    for source in (*reading.sources, *reading.bystanders):
        if source.kind == "person":
            known.update(dict.fromkeys(source.names, source.names))
    bodies = {name for names in reading.bodies for name in names} - known.keys()
    found: dict[str, tuple[Introduction, ...]] = {}
    for number, (name, told, head, span) in enumerate(_found(reading)):
        sure = name in known or bool(sex(name.split()[0]))
        if name in bodies or (not sure and head in OF_BODIES_TOO):
            continue
        one = Introduction(
            id=f"P{number}",
            name=name,
            names=tuple(dict.fromkeys((*known.get(name, ()), name))),
            words=told,
            head=head,
            kind="person",
            span=span,
            sentence=span,
        )
        found[name] = (*found.get(name, ()), one)
    return found


def _found(reading: Reading) -> Iterator[tuple[str, str, str, Span]]:
    text = reading.article.text
    for block in reading.article.body:
        there = _QUOTED.sub(lambda quoted: "“" + "_" * (len(quoted[0]) - 2) + "”", block.of(text))
        for shape in (_BEHIND, _BEFORE, _WHO, _TITLE):
            for match in shape.finditer(there):
                name, told = _bare(match["name"]), _told(shape, match)
                if name and told:
                    start = block.start + min(match.start("name"), match.start("told"))
                    end = block.start + max(match.end("name"), match.end("told"))
                    yield name, told, head_of(told), Span(start, end)


def _told(shape: re.Pattern[str], match: re.Match[str]) -> str:
    """The description that a match holds, in words that can be printed; "" where it is none."""
    told = _MORE_OF_IT.split(" ".join(match["told"].split()), maxsplit=1)[0]
    if shape is _WHO:
        verb = next(verb for verb in _HOLDS if told.startswith(f"{verb} "))
        told = f"{_HOLDS[verb]}{told[len(verb) :]}"
    elif shape is _BEHIND and not match["article"] and not re.search(r" (?:of|at|for|with) ", told):
        return ""  # "Ana Ruiz, teacher Ben Orr and ...": a list
    elif shape is _BEFORE:
        opens = match["led"][:1].isupper()
        if not opens and _LEADS_IN.search(match.string[: match.start()]):
            return ""
        if match["led"].casefold() not in ("a", "an", "the") and (head_of(told) in _OF_WHOSE or told in _OF_WHAT):
            return ""
        if re.search(r"\b(?:the|an?) ", told.partition(" of ")[0]):
            return ""  # "The visitors surrounded the referee, Ana Ruiz, and"
    elif shape is _TITLE:
        first, _, rest = told.partition(" ")
        if first.casefold() in _OPENERS:
            told = rest
        elif first[:1].isupper() and match.start() == match.start("told") and not _proper_inside(match):
            told = f"{first[:1].lower()}{first[1:]} {rest}".strip() if first[1:].islower() else told
        if not told or not is_person(told.split()[-1]):
            return ""
    if "_" in told or not head_of(told) or not _POINTS.isdisjoint(words(told)):
        return ""
    return _of_its_owner(_IN_A_PLACE.sub("", told))


#: "His partner", "its agent": without the word it says nothing.
_OF_WHOSE = lexicon("partner agent member customer tenant co-author resident neighbour neighbor victim co-founder head")
_OF_WHAT = lexicon("secretary president chair chairman chairwoman chairperson treasurer director manager leader chief")
#: "Locksmith in Porto": the sound of the name would tell.
_IN_A_PLACE = re.compile(rf"(?<!mayor)(?<!governor)(?<!minister) (?:in|from) [{_BIG}][\w’'. -]*$")
_OPENERS = lexicon(
    """the a an but and or so yet then when while as if after before by for from with under in on at of to like than
    also only even now later today yesterday meanwhile instead both either each every all not said says told"""
)


def _proper_inside(match: re.Match[str]) -> bool:
    """ "Dockers coach Ana Ruiz": the first word may be a name."""
    first = match["told"].split()[0]
    return len(match["told"].split()) > 1 and re.search(rf"(?:[\w,] ){re.escape(first)}\b", match.string) is not None


#: Of which, nobody sees who reads the description alone.
_UNNAMED = lexicon("firm company group team party agency office body unit scheme operator side boy girl man woman")
_OWNER = re.compile(r"((?:[a-z]+ ){0,2}[a-z]+)[’']s ([a-z -]+)$")


def _of_its_owner(told: str) -> str:
    """ "[The] harbour's director" is the "director of the harbour"."""
    owned = _OWNER.match(told)
    if owned is None:
        return told
    return owned[2] if owned[1].split()[-1] in _UNNAMED else f"{owned[2]} of the {owned[1]}"


def _bare(name: str) -> str:
    """ "Lena Brandt" of "Dr Lena Brandt"; "" where no whole name is left, or a noun stands before it."""
    parts = name.split()
    while parts and not sex(parts[0]) and (parts[0].casefold() in _OPENERS or _is_no_name(parts[0])):
        parts.pop(0)
    return " ".join(parts) if len(parts) > 1 and not any(map(is_person, parts)) else ""


def _is_no_name(word: str) -> bool:
    return is_role(word) or is_person(word) or of_a_land(word)


def head_of(told: str) -> str:
    """The noun for a person that the words are built on, "" where there is none."""
    before = _ENDS_NOUN.split(f"{told} ", maxsplit=1)[0].split()
    return before[-1].casefold() if before and is_person(before[-1]) else ""
