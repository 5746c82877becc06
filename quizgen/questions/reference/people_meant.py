"""A "he" or "she" in, which other people of the article may be taken for whom it means out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Mention, Reading
from quizgen.model.firstnames import sex
from quizgen.questions.english.likeness import lexicon, same_words
from quizgen.questions.english.wording import places_of
from quizgen.questions.reference.shown_sex import shown_sex
from quizgen.questions.sources.fitting import reporters_words, sex_of
from quizgen.questions.sources.levelling import bare_name, only_a_first_name
from quizgen.questions.sources.taken_for_a_person import taken_for_a_person
from quizgen.questions.sources.the_writer import wrote_it
from quizgen.questions.sources.voices import speaks

#: So many characters before and after it a hasty reader looks for whom a word means.
REACH = 1200
#: One of two who are named further off, but no more than so far, tempts as well.
FAR = 2500
#: "Fellow Tory Ann Hill": no first name.
PARTIES = frozenset(("Tory", "Labour", "Democrat", "Republican", "Conservative", "Liberal"))

#: "Orrin Energy", "Hale Oceanography": called as people are, and none.
_OF_BODIES = lexicon(
    """energy oceanography group bank fund university college institute foundation airlines airways motors industries
    holdings labs committee council party league club association agency ministry department media news network
    packaging foods systems solutions technologies logistics steel mining farms dairy brewery engineering manufacturing
    construction homes housing review report inquiry bill act properties developments hotels retail supermarkets pharma
    pharmaceuticals middle elementary primary high academy
    centre center hospital award awards prize airport stadium arena festival series records studios"""
)

#: Nobody takes a man for whom "she" means; "the chancellor" may be either.
_NOT_MEANT = {"she": "m", "her": "m", "hers": "m", "herself": "m", "he": "f", "him": "f", "his": "f", "himself": "f"}

_OF_WOMEN = re.compile(
    r"\b(?:[Ww]omen|[Gg]irls|[Ll]adies)[’']s? (?:[\w-]+ )?(?:[Tt]eam|side|[Ll]eague|[Cc]up|[Ff]inal|match|rugby"
    r"|football|cricket|[Pp]remier\w*|[Cc]hampionship|[Cc]lub|players?|competition|tournament)\b"
    r"|\b[Nn]etball|\b[Cc]amogie|\b[A-Z][\w-]+ (?:Ladies|Women|Girls)\b"
)
_OPPOSITE = {"m": "f", "f": "m"}
_PRONOUNS = {
    "m": re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE),
    "f": re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE),
}


def rivals(mention: Mention, sentence: str, speaking: bool, reading: Reading) -> list[str]:
    """Those whom the word would fit, the most tempting first; none where nobody tempts.

    `speaking` tells that whoever is asked for speaks: there who is heard elsewhere comes first. Whom the article named
    pages ago, or who lived two centuries before, tempts nobody, and is never the only one.
    """
    other = _NOT_MEANT.get(mention.span.of(reading.article.text).casefold(), "neither")
    names = (*mention.rivals, *_told_elsewhere(mention, other, reading))
    fit = [name for name in names if _sex(name, reading) != other and _fits(name, sentence, reading)]
    if other in _OPPOSITE:
        fit = [name for name in fit if shown_sex(name, reading) != other]
        if _PRONOUNS[other].search(reporters_words(sentence)):
            # "He said she was ill": whoever may be the "she" is none who may be taken for the "he"
            fit = [name for name in fit if _sex(name, reading) == _OPPOSITE[other]]
    if speaking:
        fit.sort(key=lambda name: not _heard(name, reading))
    before = [name for name in fit if _named(name, mention.sentence.start - REACH, mention.sentence.start, reading)]
    after = [name for name in fit if _named(name, mention.sentence.end, mention.sentence.end + REACH, reading)]
    far = [name for name in fit if _named(name, mention.sentence.start - FAR, mention.sentence.end + FAR, reading)]
    ranked = list(dict.fromkeys((*before, *after, *far, *fit)))
    ranked = _apart([mention.antecedent, *ranked])
    if _OF_WOMEN.search(reading.article.text) and not any(
        _sex(name, reading) == _OPPOSITE.get(other) for name in ranked
    ):
        return []  # "“Everybody saw it,” he said", after a match of women: the others are players
    # a minister whose name tells nothing may be a woman, and is never the only other one
    return ranked if far and (len(ranked) > 1 or any(_sex(name, reading) for name in ranked)) else []


def _told_elsewhere(mention: Mention, other: str, reading: Reading) -> Iterator[str]:
    """Those whom the report calls "Mr Okoro" or "he" in another place: no first name tells so."""
    taken = {word for name in (mention.antecedent, *mention.rivals) for word in name.split()}
    for one in (*reading.sources, *reading.bystanders):
        name = bare_name(one)
        if (
            " " in name
            and len(name.split()[-1]) > 1
            and taken.isdisjoint(name.split())
            and other == _OPPOSITE.get(sex_of(one, reading))
        ):
            taken.update(name.split())
            yield name


def _sex(name: str, reading: Reading) -> str:
    """By the first name, else by what the article calls that person elsewhere: "she", "Ms Lund"."""
    told = sex(name.split()[0])
    if told:
        return told
    known = {sex_of(one, reading) for one in (*reading.sources, *reading.bystanders) if name in one.names} - {""}
    words = (m.span.of(reading.article.text).casefold() for m in reading.mentions if m.antecedent == name)
    known |= {"f" if word in ("she", "her", "hers") else "m" for word in words if word in _NOT_MEANT}
    if known:
        return known.pop() if len(known) == 1 else ""
    return _called_next(name, reading)


#: "“It is late,” wrote Lind Brandt. She said the boats ...", "Lind Brandt says she will go".
_CALLED_NEXT = re.compile(
    r"[^.!?\n]{0,120}?(?:[.!?][”\"’']? (He|She)| (?:says|said|added|adds),? (?:that )?(he|she))\b"
)


def _called_next(name: str, reading: Reading) -> str:
    """By the "she" right behind the name, with nobody else between."""
    text, last = reading.article.text, name.split()[-1]
    others = {one.split()[-1] for p in (*reading.sources, *reading.bystanders) for one in p.names} - {last}
    told: set[str] = set()
    for at in places_of(last, text):
        found = _CALLED_NEXT.match(text, at + len(last))
        if found and not any(other[:1].isupper() and same_words(other, found.group()) for other in others):
            told.add("m" if (found.group(1) or found.group(2)).casefold() == "he" else "f")
    return told.pop() if len(told) == 1 else ""


def _apart(names: list[str]) -> list[str]:
    """All but the first, less whoever is another of them in another spelling: "Frederic Forsythe"."""
    kept: list[str] = []
    for name in names:
        if not any(_spelt(name) == _spelt(other) for other in kept):
            kept.append(name)
    return kept[1:]


def _spelt(name: str) -> tuple[str, str]:
    return name[:1], name.split()[-1][:4].casefold()


def _fits(name: str, sentence: str, reading: Reading) -> bool:
    parts = name.split()
    if len(parts) < 2 or parts[0] in PARTIES or only_a_first_name(name) or parts[-1].casefold() in _OF_BODIES:
        return False
    if any(same_words(part, sentence) for part in parts):
        return False
    if len(parts) > 2 and not _sex(name, reading) and not shown_sex(name, reading):
        return False  # "Porti Medio Adriatico" may be a firm
    return _of_the_cast(name, reading)


def _named(name: str, start: int, end: int, reading: Reading) -> bool:
    return same_words(name.split()[-1], reading.article.text[max(0, start) : max(0, end)])


def _heard(name: str, reading: Reading) -> bool:
    """Whoever says nothing in the article tempts nobody who looks for a speaker."""
    return any(name.split()[-1] in source.name.split() and speaks(source, reading) for source in reading.sources)


def _of_the_cast(name: str, reading: Reading) -> bool:
    """Does the rival speak or act, or come back by the surname? A part in a film and a ship do not."""
    if any(name in one.names for one in (*reading.sources, *reading.bystanders) if one.coarse != "person"):
        return False  # a shipping line that is called like a man
    if any(name in one.names and taken_for_a_person(one, reading) for one in (*reading.sources, *reading.bystanders)):
        return False
    if wrote_it(name, reading):
        return False
    alone = reading.article.text.count(name.split()[-1]) > reading.article.text.count(name)
    quoted = any(name in source.names for source in reading.sources)
    return alone or quoted or any(name == one.name and one.kind == "person" for one in reading.introductions)
