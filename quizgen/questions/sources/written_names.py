"""A source in, the ways in which its name may be written in an answer out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Naming, Reading, Source
from quizgen.model.firstnames import sex
from quizgen.model.particles import whole_surname
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import opening
from quizgen.questions.sources.levelling import bare_name, named_like

#: "QC" is no name of Paul Hale QC.
_HONOUR = re.compile(r"(?:QC|KC|MP|MEP|MSP|OBE|CBE|MBE|PhD|MD|Jr\.?|Sr\.?|I{2,3}|IV)")
#: "In Harwick Mr Orr said", "Outside court Mr Orr said".
_PLACED_BEFORE = re.compile(r"[A-Z]\S+ (?:\S+ )*?(?:Mr|Mrs|Ms|Miss|Dr)\b")
#: "HB" may stand for much, "HBA" for the Harbour Board Authority.
SHORTEST_INITIALS = 3


def ways_to_write(source: Source, others: list[Source]) -> tuple[str, ...]:
    """The printed name first, every alias, a person's surname when nobody else bears it, a body's name cut short."""
    ways = [named_like(source, source) or opening(source.name), source.name, *source.aliases]
    if source.naming is Naming.NAMED_PERSON:
        last = whole_surname(_without_honours(bare_name(source) or source.name))
        last = "" if re.search(r"\d", source.name) else last  # "Cent" is no name of 50 Cent
        alone = [name for name in source.names if " " not in name and name in source.name.split()]
        last = "" if alone and last not in alone else last  # "Tan Boon Seng", of whom the report tells as "Tan"
        borne_by_others = any(f" {last} " in f" {name} " for other in others for name in other.names)
        uncertain = " of " in source.name and not bare_name(source)  # "Paul Sperry of the Harbour" is not "Harbour"
        ways += [] if borne_by_others or uncertain or not last else [last]
    else:
        ways += [short for name in (source.name, *source.aliases) for short in _cut_short(name)]
    ways = [way for way in ways if not _PLACED_BEFORE.match(way)]
    ways = [way for way in ways if not _HONOUR.fullmatch(way)]
    if source.naming is Naming.NAMED_PERSON:  # "the spokesman" is no name, nor is "the Minister", but "The Rock" is one
        ways = [way for way in ways if way == source.name or not re.match(r"(?:[Tt]he|[Aa]n?) \w", way)]
        ways = [way for way in ways if not re.match(r"(?:[Tt]he|[Aa]n?) [a-z]", way)]
    theirs = {name.casefold() for other in others for name in other.names}
    # two have the surname: "Samms" alone, by which the report calls one of them, is neither's
    ways = [way for way in ways if way.casefold() not in theirs or (" " in way and way in source.names)]
    return tuple(dict.fromkeys(opening(way) for way in ways))


def _without_honours(name: str) -> str:
    words = name.split()
    while len(words) > 1 and _HONOUR.fullmatch(words[-1]):
        words = words[:-1]
    return " ".join(words)


def more_ways(source: Source, reading: Reading) -> tuple[str, ...]:
    """What the article tells of the name elsewhere: a real name, a name in full, a title, either name of two."""
    told = (*real_names(source, reading), *spelt_out(source, reading), *with_title(source, reading))
    return (*told, *either_name(source, reading))


_REAL_NAME = re.compile(
    r"(?:,| \()? ?(?:whose (?:real|birth|full) name is|real name|(?:was )?born|(?:also|better) known as|aka|a\.k\.a\.)"
    r" ((?:[A-Z][\w.’'-]+ ?){2,3})"
)


def real_names(source: Source, reading: Reading) -> tuple[str, ...]:
    """ "The Kid, whose real name is Tom Reyes": that name and its surname will do as well."""
    text = reading.article.text
    found = [_REAL_NAME.match(text, mention.end) for mention in source.mentions]
    full = [match.group(1).strip() for match in found if match]
    return tuple(dict.fromkeys(name for one in full for name in (one, whole_surname(one)) if name not in source.names))


_LETTERS = re.compile(r"(?:The )?([A-Z][A-Za-z]{1,5})")
_IN_FULL = re.compile(r"\b[A-Z][\w’'-]+(?: (?:(?:of|for|and|the|&|on|in) ){0,2}[A-Z][\w’'-]+){1,5}")


def spelt_out(source: Source, reading: Reading) -> tuple[str, ...]:
    """ "Department for Transport", where the article prints that as well, for "the DfT"."""
    found = _LETTERS.fullmatch(source.name)
    letters = found.group(1) if found else ""
    if source.coarse == "person" or sum(map(str.isupper, letters)) < 2 or len(letters) < SHORTEST_INITIALS:
        return ()
    found_in_full = (match.group().removeprefix("The ") for match in _IN_FULL.finditer(reading.article.text))
    names = dict.fromkeys(found_in_full)
    return tuple(name for name in names if letters in (_firsts(name), "".join(filter(str.isupper, _firsts(name)))))


def _firsts(name: str) -> str:
    return "".join(word[0] for word in name.split())


_SMALL = ("of", "for", "and", "the", "&", "on", "in")
#: "The Harbour Board website" is the Harbour Board speaking.
_ITS_VOICE = re.compile(
    r" (?:website|web site|site|spokes(?:man|woman|person)|officials?"
    r"|administration|press office|office|statement|account|blog|page)$"
)


def _cut_short(name: str) -> Iterator[str]:
    """ "Harbour Board" and "HB" for "The Harbour Board website"."""
    body = _ITS_VOICE.sub("", re.sub(r" \([^)]*\)$", "", name)).removeprefix("The ").removeprefix("the ")
    body = re.sub(r"[’']s?$", "", body)
    if all(word[:1].isupper() or word in _SMALL for word in body.split()) and not body.startswith(("A ", "An ")):
        yield body
        letters = "".join(word[0] for word in body.split() if word[:1].isupper())
        if len(letters) >= SHORTEST_INITIALS and not body.split()[0].endswith("s"):  # “Republicans on Capitol Hill”
            yield letters


def either_name(source: Source, reading: Reading) -> tuple[str, ...]:
    """The parts of a name that are enough alone: the last one, and the first where a family name may come first.

    None at all where there is no whole name: of "Mr. Ruiz" nobody knows the rest, and "Court of Appeal" is "Appeal
    Court" as well.
    """
    names = [word for word in bare_name(source).split() if not _HONOUR.fullmatch(word)]
    names = names if source.coarse == "person" else []
    if len(names) < 2:
        return ()
    last = whole_surname(" ".join(names))
    return (last, names[0]) if _family_may_come_first(names, reading.article.text) else (last,)


#: Family names of the east of Asia, where they come first.
_FAMILIES = lexicon(
    """bae bai bui cai cao chang chen cheng cho choe choi chu chung dai dang deng ding dong du duong fan fang feng fu
    gao gu guo hao he hoang hong hsieh hsu hu huang huynh hwang jang jeon jeong ji jia jiang jin jo jung kang kim
    ko koo kuo kwon lai le lee li liang liao lim lin liu lo lu luo ly ma mao meng min moon nam ngo nguyen oh pak
    pan pang park peng pham phan phung qian qiu ryu seo shen shi shim shin sohn son song su sun tan tang tao tran
    trinh truong tsai tse vo vu wan wang wei wen wong woo wu xi xiang xiao xie xu yan yang yao ye yi yin yoo yoon
    you yu yuan yun zeng zhang zhao zheng zhou zhu zou"""
)


def _family_may_come_first(names: list[str], text: str) -> bool:
    """ "Pan Wei": a pupil may take either for the family name; but "Ms Wei" of "Pan Wei" is called by her family's."""
    first, last = names[0], names[-1]
    if first.casefold() not in _FAMILIES or sex(first) or len(names) > 3:
        return False
    before_last = rf"(?<!{re.escape(names[-2])} )\b{re.escape(last)}\b"
    return re.search(before_last, text) is None


_TITLES = r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Judge|Justice|Inspector|Superintendent|Sergeant|Captain|Major|Colonel)"


def with_title(source: Source, reading: Reading) -> tuple[str, ...]:
    """ "Dr Lund" of "Dr Ana Lund": so the papers would go on to call her."""
    name = bare_name(source)
    if source.coarse != "person" or " " not in name or _family_may_come_first(name.split(), reading.article.text):
        return ()
    titles = re.findall(rf"\b({_TITLES}\.?) {re.escape(name)}\b", reading.article.text)
    last = whole_surname(name)
    return tuple(dict.fromkeys(f"{title} {last}" for title in titles if not _HONOUR.fullmatch(last)))
