"""A source in, whether its name can stand as an option of a question on its article out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Naming, Reading, Section, Source, Span
from quizgen.model.particles import begins_small
from quizgen.model.torn_names import torn, two_in_one
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.natives import NATIVES
from quizgen.questions.english.wording import word_count
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.office_in_letters import held_by_one_named
from quizgen.questions.sources.part_of_a_title import part_of_a_title
from quizgen.questions.sources.talked_about import in_a_place
from quizgen.questions.sources.word_before_name import begins_with_a_word

#: "A retort to both parties" is what somebody says, not who says it.
_SPEECH = re.compile(
    r"(?:an?|the) (?:retort|repl\w+|response|remark|comment|answer|question|claim|speech|quotation)\b", re.I
)


_NO_PERSON = re.compile(
    r" (?:Review|Report|Inquiry|Act|Bill|Award|Prize|Fund|Trust|Cup|Commission|Group|Survey|Poll|Times|Post"
    r"|Journalism|Media|News|Network|Radio|Television|TV|Press|Magazine|Journal|Tribune|Institute|Center|Centre|Foundation)$"
)
#: Of what are they the managers?
_OF_ANYTHING = frozenset(("Managers", "Members", "Leaders", "Executives", "Participants", "Speakers", "Parties"))
_A_HOUSE = re.compile(r"(?:Bank|Banca|Banco|Banque|Cr[ée]dit|Soci[ée]t[ée]|Deutsche|Compagnie|Hotel|Radio|Club) ")
#: "Civil rights group Liberty" is nobody's name, whatever it was taken for.
_A_BODY = re.compile(
    r"\b(?:[Gg]roup|[Cc]harity|[Uu]nion|[Pp]arty|[Cc]ompany|[Ff]irm|[Rr]etailer|\w*maker|[Gg]iant|[Ww]ebsite|[Nn]ewspaper"
    r"|[Mm]agazine|[Aa]gency|[Bb]roadcaster|[Cc]lub|[Ii]nsurer|[Bb]ank|[Aa]irline|[Tt]hink[ -]tank) "
    r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?$"
)
#: One person without a name is "a clerk", "the clerk", "Harwick's mayor".
_WHOLE_PHRASE = re.compile(r"(?:An?|One|Another|The|Somebody|Someone) |.*(?:[’']s|s[’']) ")
#: "Joint Director", whose name stands elsewhere.
_OFFICE_ALONE = re.compile(
    r"(?:The )?(?:(?:Joint|Deputy|Assistant|Additional|Senior|Chief|Vice|Regional|District|Executive|Managing|Acting"
    r"|General|Principal|Medical|Fire|Police|Block|State) ){1,3}(?:Director|Commissioner|Secretary|Collector|Inspector"
    r"|Superintendent|Engineer|Officer|Minister|Manager|Registrar|Magistrate|President|Executive|Prosecutor|Marshal)"
)
#: "Head Ann Hill" has lost what she heads, "Inc. chairman Ann Hill" half of it, and "Senator from Texas" is somebody
#: the article names.
_BARE_OFFICE = re.compile(
    r"Head [A-Z]|(?:Inc|Corp|Co|Ltd|Plc)\b"
    r"|(?:Senator|Governor|Mayor|President|Minister|Representative) (?:from|of|for) [A-Z]\w+$"
)


#: What is left of a sentence at the ends of a name ("Did Brandt", "Particularly Govs", "A woman later"), and a
#: description that has somebody else's name in it ("Experts like Ana Ruiz").
_GARBLED = re.compile(
    r"^(?:did|does|do|was|were|is|are|has|have|had|would|could|should|might|must|and|or|but|if|when|while|because"
    r"|although|though|since|so|that|those|these|this|there|here|then|now|still|just|only|even|also|particularly"
    r"|especially|perhaps|meanwhile|however|later|earlier|once|it|he|she|they|we|you|who|which|what|not|no|yes)(?=\s|$)"
    r"|\b(?-i:later|earlier|today|tonight|yesterday|tomorrow|recently|now|then|ago|also|too|soon|again|already|less|of|in|on"
    r"|at|to|by|for|from|with|as|and|or|the|a|an|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$"
    r"|\bthe ones\b|\bto be\b|\b(?:like|such as|including) (?-i:[A-Z])"
    r"|[\xc3\xc2][\x80-\xbf]|\ufffd|(?-i:\xc3[a-z ]|[a-z][\xc3\xc2])",
    re.IGNORECASE,
)
#: "All of the candidates", "virtually all the guests": nobody else could be a wrong answer.
_EVERYBODY = re.compile(r"(?:\w+ly )?all\b(?! (?-i:[A-Z]))|everyone|everybody", re.IGNORECASE)


#: "The Arizona Republican" is somebody whom the article names otherwise.
_PARTISAN = re.compile(r"The (?:[\w.-]+ )*(?:Republican|Democrat)")
#: "The foreign minister", "the Bavarian native".
_DESCRIBED = re.compile(r"The (?:[a-z -]+|(?:[A-Z][\w.-]+ )*(?:\w+(?:ian|ean|ese|ish|er|or|ist|native)))")


#: "A okesman" has lost its first letters.
_WRONG_ARTICLE = re.compile(r"A [aeio](?!ne\b|u)[a-z]|An [bcdfgjklmnpqrstvwxyz][a-z]")


#: "Office for National" out of "Office for National Statistics"; "Association" out of a longer name.
_CUT_NAME = re.compile(
    r"(?:The (?:Bank|Department|Ministry|Office|Agency|Association|Institute|Union|Society|Authority"
    r"|Service)|AG|SA|NV|GmbH|SpA|[Pp]lc|Inc|Corp|Co|Ltd|LLC|LP|Office"
    r"|Association|Department|Ministry|Agency|Committee|Commission|Board|Council|Institute|Society|Union"
    r"|Group)"
    r"|.*\b(?:for|of|and) (?:the )?(?:National|Federal|International|General|New|Royal|Public|Social|Economic|American"
    r"|British)"
)


def is_cut(name: str) -> bool:
    """Is it only the beginning of a name, or a word that many bodies have in theirs?"""
    return _CUT_NAME.fullmatch(name) is not None


#: "Democrat Coun" out of "a Liberal Democrat, Coun. Hill": cut at the stop of a title.
_CUT_AT_A_TITLE = re.compile(
    r"(?:.* )?(?:Coun|Cllr|Cr|Clr|Mr|Mrs|Ms|Dr|Rev|Sgt|Lt|Capt|Supt|Insp|Det|Prof|Hon|Sens?|Reps|Govs?|Atty)\.?"
)


_BY_ORIGIN = re.compile(
    rf"(?:The |An? )?(?:{NATIVES}|Czech|Brit"
    r"|American|Italian|German|Belgian|Brazilian|Argentine|Australian|Canadian|Russian|Swiss|Austrian|Texan)"
)


#: "Ois Hale" out of a "François Hale" whose letters a wrong encoding has spoilt.
_SPOILT = re.compile(r"(?:[ÃÂ]|A[\u0302\u0303])[^A-Za-z\s]|\ufffd")


@lru_cache(maxsize=4096)
def presentable(source: Source) -> bool:
    """Can the name stand as an option? ("From the lawyers" and "the sources" are no names.)"""
    name = source.name
    if source.naming is Naming.UNTRACEABLE or not 1 <= word_count(name) <= 14:
        return False
    if re.search(r"\b(?:via|during|another|neither|either|both|none|nobody)\b", name, re.IGNORECASE):
        return False
    if source.coarse == "person" and _CUT_AT_A_TITLE.fullmatch(name) and not bare_name(source):
        return False
    if any(map(_SPOILT.search, source.aliases)):
        return False
    if is_cut(name) or _GARBLED.search(name) or _EVERYBODY.match(name) or _PARTISAN.fullmatch(name):
        return False
    if source.coarse == "person" and re.search(r"[A-Z]\w+ and [A-Z]", name) and not bare_name(source):
        return False  # "Presidential hopefuls Ana Ruiz and Tom Reyes" are two
    if source.coarse == "person" and _NO_PERSON.search(bare_name(source) or name):
        return False  # "Lund Review"
    if source.coarse == "person" and begins_with_a_word(bare_name(source) or name):
        return False
    if source.coarse == "person" and not bare_name(source) and any(map(_A_BODY.search, source.names)):
        return False
    if name in _OF_ANYTHING or (source.coarse == "person" and _A_HOUSE.match(name)):
        return False
    if source.naming is Naming.NAMED_PERSON and source.coarse == "person" and _only_an_initial(source):
        return False
    if source.naming is Naming.UNNAMED_PERSON and not source.plural and not _WHOLE_PHRASE.match(name):
        return False  # "Leading bridge-builder" out of "leading bridge-builder and head of the board, Ana Ruiz"
    if _BY_ORIGIN.fullmatch(name) or _WRONG_ARTICLE.match(name):
        return False  # "the Dutchman" is somebody who is named elsewhere
    if (source.coarse != "document" and _SPEECH.match(name)) or _BARE_OFFICE.match(name):
        return False
    if source.coarse != "person" and _OFFICE.fullmatch(name):
        return False
    if source.coarse == "person" and _DESCRIBED.fullmatch(name):
        return False  # "The foreign minister" may be somebody who is named elsewhere
    # the newspaper of that name points to no day
    return not dangling(name.replace("USA Today", "a newspaper"), clause=False) and not re.match(
        r"(?:from|of|to|in|by|with|at|for|on|as)\b", name, re.I
    )


def _only_an_initial(person: Source) -> bool:
    """ "T Veld" of Sophie in ’t Veld, "L Cullen" in a list of players; but "S Hale" is later "Hale" or "the clerk"."""
    found = re.match(r"([A-Z]) [A-Z]", person.name)
    return found is not None and (found.group(1) == "T" or not person.aliases)


_NOBODY_IN_PARTICULAR = re.compile(r"(?:An?|One|The) [a-z-]+")
#: "The men told deputies", "9,000 residents were told": which, beside names?
_SOME_PEOPLE = re.compile(
    r"(?:the )?(?:two |three |four |other )?(?:men|women|boys|girls|people|others|two|three|four|pair|couple)"
    r"|\d[\d,.]* (?:[a-z]+ )?[a-z]+",
    re.IGNORECASE,
)
#: "Some supporters" and "many backers" may be the same people.
_OF_MANY = re.compile(r"(?:Some|Many|Several|Most|Other|Few|A few|A number of|Various|Numerous|Dozens of)\b")
_ONE_OF_MANY = re.compile(r"(?:One|Another) (?:[a-z]|U\.)")


@lru_cache(maxsize=1024)
def says_whose(source: Source) -> bool:
    """Does the name tell whom it stands for? "A spokesman" or "a charity" may speak for, or be, any body named."""
    if not source.naming.named and _SOME_PEOPLE.fullmatch(source.name):
        return False
    if _ONE_OF_MANY.match(source.name) or (_OF_MANY.match(source.name) and not source.naming.named):
        return False
    return not _NOBODY_IN_PARTICULAR.fullmatch(source.name) or source.naming.named or source.plural


#: A longer name that has begun before: "United Nations Educational", but not "Dr Hill".
_BEGUN = re.compile(
    r"\b(?!The |In |On |At |But |And |As |Dr|Mrs?|Ms|President |Senator )[A-Z][\w’'-]*(?: (?:in|In|and|of|&))? $"
)


#: "AB-CD president", "Fran§ois": the name begins inside a word.
_TORN = re.compile(r"[^\s“‘\"'(\[—]\Z")


#: "A Department for Harbours, Bridges and Roads spokeswoman".
_LISTED_ON = re.compile(
    r"(?:[Aa]n? |[Tt]he )?(?:Department|Ministry|Office|Committee|Commission|Council|Association|Institute|Board"
    r"|Agency|Secretary|Minister) (?:for|of|on) [A-Z]\w+(?:, [A-Z]\w+)+,? (?:and|&) [A-Z]"
)


#: "Lund Motors" after "Lund", "the Courier on Sunday"; "Ann Hill of Lund and Sons" after "of Lund".
_GOES_ON, _GOES_ON_OF = re.compile(r" (?:& |on (?=Su))?[A-Z]"), re.compile(r" (?:& |and )?[A-Z]")


def cut_name(source: Source, reading: Reading) -> bool:
    """Is the name only a piece of a longer one ("Educational" out of "United Nations Educational, ...")?"""
    text, pieces = reading.article.text, []
    whole = source.coarse == "person" and word_count(source.name) > 1  # what stands before it is a title
    for mention in source.mentions:
        if reading.article.section_at(mention.start) is Section.HEADLINE:
            continue  # where every word may have a capital
        if mention.of(text).casefold() != source.name.casefold() or not mention.of(text)[:1].isupper():
            continue
        before, after = text[max(0, mention.start - 30) : mention.start], text[mention.end : mention.end + 6]
        begun = _TORN.search(before) is not None or (not whole and _BEGUN.search(before) is not None)
        pattern = _GOES_ON_OF if " of " in source.name else _GOES_ON
        goes_on = pattern.match(after) is not None or _LISTED_ON.match(text, mention.start) is not None
        pieces.append(begun or goes_on)
    return 2 * sum(pieces) > len(pieces)  # "Labour MPs" is no reason to doubt a "Labour" that says something


#: "The Vice President", taken for a body, is somebody whom the article may name.
_OFFICE = re.compile(
    r"(?:The |[A-Z]\w+ )?(?:(?:Vice|Deputy|Prime|First|Foreign|Lord|Chief)[ -])?"
    r"(?:President|Minister|Chancellor|Secretary|Governor|Mayor|Speaker|Premier|Justice|Ambassador|King|Queen|Pope|Prince|Princess|Bishop|Archbishop)"
)


def _a_surname_with_its_particle(source: Source, reading: Reading) -> bool:
    """ "Ole Koros" of somebody whom the article calls "ole Koros" within its sentences, and nothing more."""
    if source.coarse != "person" or source.naming is not Naming.NAMED_PERSON:
        return False
    name = bare_name(source) or source.name
    small = name[:1].lower() + name[1:]
    return begins_small(small) and f" {small}" in reading.article.text


@lru_cache(maxsize=8192)
def showable(source: Source, reading: Reading) -> bool:
    """Can the name stand as an option of a question on this article?"""
    if not presentable(source) or cut_name(source, reading) or _of_the_headline(source, reading):
        return False
    if source.coarse != "person" and (
        two_in_one(source.name) or torn(reading.article.text, _named_at(source, reading))
    ):
        return False  # "Harbours Authority" of the Ports and Harbours Authority
    return not (
        _first_name_alone(source, reading)
        or _only_a_place(source, reading)
        or _only_described(source, reading)
        or _a_firm_in_one_word(source, reading)
        or held_by_one_named(source, reading.article.text)
        or _OFFICE_ALONE.fullmatch(source.name)
        or _A_COUNTRY_DESCRIBED.fullmatch(source.name)
        or _a_surname_with_its_particle(source, reading)
        or part_of_a_title(source, reading)
    )


def _named_at(source: Source, reading: Reading) -> list[Span]:
    """Where the body is called by a name of its own in running text: neither "it" nor "the council"."""
    text = reading.article.text
    spans = [mention for mention in source.mentions if re.search(r"[A-Z]", mention.of(text)[1:])]
    return [one for one in spans if reading.article.section_at(one.start) is not Section.HEADLINE]


def _first_name_alone(source: Source, reading: Reading) -> bool:
    """ "Ben" beside "Lund" and "Hale", where another place has "Ben Orr"."""
    if source.coarse != "person" or any(" " in name for name in source.names):
        return False
    return re.search(rf"\b{re.escape(source.name)} [A-Z][a-z]+", reading.article.text) is not None


#: "The West Coast nation" is one that the article has called by its name.
_A_COUNTRY_DESCRIBED = re.compile(
    r"(?:The|An?) (?:[\w’'-]+ )*(?:nation|country|kingdom|republic|emirate|island|state|superpower|neighbou?r)"
)


#: "The Pope" is called so, and by no other name.
_BY_RANK = frozenset(("Pope", "Queen", "King", "Prince", "Princess", "Kremlin", "Dalai"))


def _only_described(source: Source, reading: Reading) -> bool:
    """ "The 25-year-old Orriner" is a player whom the article has called by name."""
    name = source.name
    if source.naming is not Naming.NAMED_PERSON or " " in name or len(source.names) > 1 or name in _BY_RANK:
        return False
    text = reading.article.text
    described = len(re.findall(rf"\b[Tt]he (?:[\w-]+ )?{re.escape(name)}\b", text))
    return described > 0 and described == len(re.findall(rf"\b{re.escape(name)}\b", text))


def _a_firm_in_one_word(source: Source, reading: Reading) -> bool:
    """ "Harland Kline", whom the headline calls "Harlandkline", is a firm."""
    words_ = source.name.split()
    if source.naming is not Naming.NAMED_PERSON or len(words_) != 2 or len(source.names) > 1:
        return False
    return "".join(words_).casefold() in reading.article.text.casefold()


def _only_a_place(source: Source, reading: Reading) -> bool:
    """ "Ann Hill, with the crews in Orrin, Harwick said": Harwick is where she is."""
    return source.coarse != "person" and any(in_a_place(mention, reading) for mention in source.mentions)


def _of_the_headline(source: Source, reading: Reading) -> bool:
    """ "Popular Website" is what a headline calls somebody whom the report names otherwise."""
    return bool(source.mentions) and all(
        reading.article.section_at(mention.start) is Section.HEADLINE for mention in source.mentions
    )
