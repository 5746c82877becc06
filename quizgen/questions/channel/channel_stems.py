"""A statement of which the way is known in, the questions that show who said it and what, but not how, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from quizgen.model import Attribution, ContentForm, Naming, Quote, Reading, Source, Stance
from quizgen.model.firstnames import sex
from quizgen.questions.channel.channel_hints import gives_away
from quizgen.questions.claims.claims import LEAST_CONFIDENCE, asked_of, claim, sources_of, usable
from quizgen.questions.claims.provenance import readable_inside
from quizgen.questions.claims.substance import weight
from quizgen.questions.english.wording import bare, inside, opening, outside_quotes, quoted, trimmed, word_count
from quizgen.questions.labels import PUBLIC
from quizgen.questions.sentences.standing import curled
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.trades import HEADS

#: Words of a statement that is shown, of the beginning of a long one, and of those that carry meaning.
SHORTEST, LONGEST, LONGEST_CLAUSE, LONGEST_BEGUN, LEAST_WEIGHT = 5, 20, 18, 15, 2
MOST_BETWEEN = 14
STATES = (Stance.ASSERTS, Stance.CONFIRMS, Stance.ADMITS, Stance.PREDICTS, Stance.DOUBTS, Stance.DEMANDS)
#: The content cannot stand alone, but whose it is, is sure.
_OF_ITS_WORDS = re.compile(r"It is not certain (?:whom or what|what|which day)|The quotation (?:begins|is part)")
_NAME = re.compile(r"\b[A-Z][\w’'-]*")
_TRADE = ("er", "or", "ist", "ent", "man", "woman")
#: Where a clause ends: "It is the best pier on the coast | and as far as I know ..."; no phrase is cut in two.
_PHRASE = re.compile(r"(?<=[a-z][.;])(?= )|,(?= )| (?:and (?=[a-z])|(?:but|because|although|while|whereas|so that)\b)")
#: What is left behind the last joint is a clause of its own: not "he has great influence but, sadly".
_JOINT = re.compile(r",|\b(?:and|but|or|because|although|while|if|that|who|which|when)\b")
LEAST_BEHIND = 4
#: "If you like your photos", "At the end of the day": what it leads up to is cut off.
_LEADS_UP = re.compile(
    r"(?:If|As|When|While|Although|Though|Because|Since|Unless|Until|After|Before|Despite|Without|With|Given|Every|At|In|On"
    r"|For|From|By|To|Were|Had|Should)\b[^,]*$|.*\bthat,"
)
#: "For the good of both his family | and": half of a pair.
_HALF = re.compile(r"\b(?:both|either|neither|between|not only)\b(?!.*\b(?:and|or|nor|but)\b)")
_TWICE = re.compile(r"\b([A-Z][\w’'-]+ [A-Z][\w’'-]+?)(?:[’']s)?\b.*\b\1\b")
_BROKEN = re.compile(r"\b[a-z]{2,}[A-Z]|[;:?!…\[\]()—–\"]|\.\.\.|\w[“”]\w|^[^“]*”|“[^”]*$")
#: "It will never be [...] The name is Orrin": the article itself left out a part of it, or put a word in.
_LEFT_OUT = re.compile(r"[\[\]…]|\.\.\.")
#: "It will start in Harwick, probably | this fall": the end was lost.
#: "2.4 million were sent in May": of what?
_NO_NOUN = re.compile(
    r"[\d.,]+%?(?: (?:million|billion|mln|m|bn|pct|per cent))? (?:was|were|is|are|had|has|have|would|will)\b"
)
_BROKEN_OFF = re.compile(r"[:;<>]|, \w+$|\b[a-z]{2,}[A-Z]")


def teller(attribution: Attribution, reading: Reading) -> str:
    """The one source of it as it stands in a stem; "" where it is not beyond doubt, or none that could choose a way."""
    if len(attribution.source_ids) != 1 or attribution.confidence < LEAST_CONFIDENCE:
        return ""
    if attribution.doubt and not _OF_ITS_WORDS.match(attribution.doubt):
        return ""
    source = sources_of(attribution, reading)[0]
    if source.coarse in ("document", "outlet") or not (showable(source, reading) and says_whose(source)):
        return ""
    if not clear_source(attribution, reading) or _misnamed(attribution, source, reading):
        return ""
    if source.coarse != "person" and _ONE_PERSON.match(_printed_source(attribution, reading)):
        return ""  # "the official" is taken for the town that he is of
    if _of_another(attribution, source, reading) or no_human(source, reading):
        return ""
    if far_from_its_words(attribution, reading):
        return ""
    text = reading.article.text
    if source.coarse == "person" and word_count(source.name) == 1 and sex(source.name):
        return ""  # "James": which of the family?
    short = bare_name(source) if source.name[:1].isupper() else ""
    name = _small(short or inside(source.name, text), text)
    if re.search(r"\b(?:his|her|their|its)\b", name) or re.fullmatch(r"[Tt]he [a-z]+s", name):
        return ""  # "an adviser to his campaign": whose? "The officials": which?
    bodies = source.coarse == "organisation" and name[:1].isupper() and not name.startswith("The ")
    bodies = bodies and f"he {name}" in text
    return curled(f"the {name}" if bodies and re.search(rf"\b[Tt]he {re.escape(name)}\b(?! [A-Z])", text) else name)


_ONE_PERSON = re.compile(
    r"(?:the|this|that|an?) (?:[a-z-]+ ){0,2}(?:official|man|woman|analyst|trader|diplomat|minister"
    r"|economist|expert|dealer|banker|executive|broker|aide|lawyer|economist|source|judge|professor|president|leader|director|chairman)$",
    re.IGNORECASE,
)


def _printed_source(attribution: Attribution, reading: Reading) -> str:
    return " ".join(" ".join(span.of(reading.article.text).split()) for span in attribution.source)


def _small(name: str, text: str) -> str:
    """ "Voter Ana Ruiz" as it stands within a sentence, where the article has "voters" as well."""
    first = name.split()[0]
    if not (len(name.split()) > 2 and first.istitle() and first.endswith(_TRADE)):
        return name
    known = first.lower() in HEADS[PUBLIC] or re.search(rf"\b{first.lower()}s?\b", text) is not None
    return name[0].lower() + name[1:] if known else name


def _misnamed(attribution: Attribution, source: Source, reading: Reading) -> bool:
    """ "Rosa Lund, who wrote for Owen Hale, tweeted": was it taken for Hale's, by whose name nobody is called there?"""
    known = {word for name in source.names for word in _NAME.findall(name)}
    for span in attribution.source:
        parts = [_NAME.findall(part) for part in span.of(reading.article.text).split(",")]
        last = [part[-1] for part in parts if part]
        if sum(map(len, parts)) > 1 and last and known.isdisjoint(last):
            return True
    return False


_PAPER = re.compile(
    r"\b(?:letter|e-?mail|memo|note|message|statement|book|memoirs?|diar(?:y|ies)|report)\b", re.IGNORECASE
)


def _of_another(attribution: Attribution, source: Source, reading: Reading) -> bool:
    """ "“Bolt is a robot that smiles,” he told the Echo": its maker speaks; "a letter to Mr Orr said": not Mr Orr."""
    told, text = claim(attribution), reading.article.text
    last = source.name.split()[-1]
    if attribution.quote is Quote.DIRECT and last in told and re.search(rf"\b{re.escape(last)}\b", told):
        return True
    if source.coarse == "person" and any(_PAPER.search(span.of(text)) for span in attribution.source):
        return True
    # "a Bank Clerk told the Echo": no name, though it is printed like one
    if not any(f"{article} {source.name}" in text for article in ("a", "an", "A", "An")):
        return False  # of most names that is seen without a pattern of their own
    return re.search(rf"\b[Aa]n? {re.escape(source.name)}\b", text) is not None


_NO_HUMAN = re.compile(
    r"\b(?:robots?|androids?|avatars?|puppets?|chatbots?|mascots?|cartoons?|statues?|virtual|software|computers?|parrots?"
    r"|dogs?)\b"
)
_BEFORE, _BEHIND = 60, 50
_IS_ONE = r"(?:,| is| was)(?: an?| the)?(?: [\w-]+){0,2}? "
_ONE_CALLED = r"(?:,| called| named)? (?:[A-Z][\w’'-]+ ){0,2}"


def no_human(source: Source, reading: Reading) -> bool:
    """ "Bolt is a virtual face", "the robot Bolt told reporters": whoever made it chose its words."""
    last = source.name.split()[-1]
    name = re.escape(last)
    return source.coarse == "person" and any(
        (last in before and re.search(rf"\b{name}{_IS_ONE}$", before))
        or (last in behind and re.match(rf"{_ONE_CALLED}{name}\b", behind))
        for before, behind in _beside_no_human(reading.article.text)
    )


@lru_cache(maxsize=8)
def _beside_no_human(text: str) -> tuple[tuple[str, str], ...]:
    """What stands before and behind each word for what is no human: in most articles none."""
    found = _NO_HUMAN.finditer(text)
    return tuple((text[max(0, one.start() - _BEFORE) : one.start()], text[one.end() :][:_BEHIND]) for one in found)


def far_from_its_words(attribution: Attribution, reading: Reading) -> bool:
    """ "“It will help,” The new pier costs less than the old one did, said Ms Hill.": another may have said the first.

    Between the words and who says them stands no other clause.
    """
    if attribution.quote is not Quote.DIRECT:
        return False
    text, frame = reading.article.text, (*attribution.cue, *attribution.source)
    pieces = sorted((*attribution.content, *frame))
    last = max(frame, default=None)
    upto = pieces if last is None else pieces[: pieces.index(last) + 2]
    return any(word_count(text[one.end : other.start]) > MOST_BETWEEN for one, other in pairwise(upto))


def of_somebody_named(attribution: Attribution, reading: Reading) -> bool:
    """ "Traders said": of a crowd nobody asks where it spoke; and the figures of a body mostly come in a report."""
    if len(attribution.source_ids) != 1:
        return False
    source = sources_of(attribution, reading)[0]
    person = source.naming is Naming.NAMED_PERSON
    return person or (source.naming is Naming.NAMED_ORGANISATION and not re.search(r"\d", claim(attribution)))


#: One question each, with options of one kind: "how or to whom" was read twice, and an e-mail to a paper fitted both.
WAYS, LISTENER = "in which of these ways", "to whom"


def standing_alone(how: str, attribution: Attribution, name: str, reading: Reading) -> Iterator[str]:
    """What was said, as a clause or in its own words, without anything that tells the way; asked after with `how`."""
    if not name or not usable(attribution, reading) or gives_away(claim(attribution)):
        return
    if attribution.form is ContentForm.QUOTATION:
        if _LEFT_OUT.search(claim(attribution)):
            return
        words = trimmed(claim(attribution), LONGEST)
        begun = "" if words and "…" not in words else _begun(claim(attribution))
        if begun:
            yield f"According to the article, {how} did {name} say the words that begin {quoted(begun)}?"
            yield f"{opening(how)}, according to the article, did {name} say the words that begin {quoted(begun)}?"
        elif words and "…" not in words and words.rstrip("”’")[-1:] not in "?!":
            yield f"According to the article, {how} did {name} say these words: {quoted(words)}?"
            yield f"{opening(how)} did {name} say these words, according to the article: {quoted(words)}?"
    elif told := plain_told(attribution, reading):
        yield f"According to the article, {how} did {name} say that {told}?"
        yield f"{opening(how)}, according to the article, did {name} say that {told}?"


def plain_told(attribution: Attribution, reading: Reading) -> str:
    """A claim as it stands after "that"; "" where it is none, is long, or says little."""
    if attribution.form is not ContentForm.CLAUSE or attribution.stance not in STATES:
        return ""
    text = asked_of(attribution, reading)
    told = text if attribution.self_reference else readable_inside(text, reading)
    if not told or word_count(told) > LONGEST_CLAUSE or _TWICE.search(told) or _BROKEN_OFF.search(outside_quotes(told)):
        return ""
    return curled(told) if weight(claim(attribution)) >= LEAST_WEIGHT else ""


def _begun(words: str) -> str:
    """The beginning of a long quotation, cut where a phrase begins; "" where that leaves too little."""
    first = curled(" ".join(words.split()[:LONGEST_BEGUN]))
    for cut in reversed([found.start() for found in _PHRASE.finditer(first)]):
        begun = first[:cut].rstrip(" ,.;")
        if word_count(_JOINT.split(begun)[-1]) < LEAST_BEHIND or _LEADS_UP.match(begun):
            continue
        if word_count(begun) > SHORTEST and not _BROKEN.search(begun) and not _HALF.search(begun):
            return begun
    return ""


#: "The decision follows a storm": which decision, the sentence before tells.
_POINTING = re.compile(
    r"(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch)\b|[Tt]he (?:decision|move|plan|deal|announcement|ruling|change"
    r"|measure|proposal|figure|report|statement|agreement|incident|attack|vote|result|case|issue|matter|scheme)s?\b"
)


#: "Buses run late and that students pay for it": without what "that" hangs on, a second clause is a ragged piece.
_RAGGED = re.compile(r"\b(?:and|but|or|while),? that\b|’ (?:and|but|or) ‘|…|\.\.\.")
#: All of it is in the marks of the article: they are his own words, and need no second marks.
_OWN_WORDS = re.compile(r"‘((?:[^‘’]|’(?=\w))+)’")


def as_printed(how: str, attribution: Attribution, name: str, reading: Reading) -> Iterator[str]:
    """What cannot stand alone ("he said it would be theirs") stands in marks, as the article has it.

    Without a name only the words are asked about: who "he" is, is not sure, but his words are there.
    """
    printed = printed_whole(attribution, reading)
    begun = "" if printed else _begun(_content(attribution, reading))
    inner = printed or begun.replace("“", "‘").replace("”", "’")
    if not inner or weight(inner) < LEAST_WEIGHT or gives_away(claim(attribution)):
        return
    if attribution.quote is not Quote.DIRECT and (_POINTING.match(inner) or _RAGGED.search(inner)):
        return
    these = "the words that begin" if begun else "these words:"
    if attribution.quote is not Quote.DIRECT:
        alone = bool(name) and not begun and not _leans(inner, sources_of(attribution, reading)[0])
        if attribution.stance in STATES and alone and (own := _OWN_WORDS.fullmatch(inner)):
            yield f"According to the article, {how} did {name} say these words: “{own.group(1)}”?"
        elif attribution.stance in STATES and alone:
            yield f"{opening(how)} did {name} say the following, as the article puts it: “{inner}”?"
    elif name:
        yield f"According to the article, {how} did {name} say {these} “{inner}”?"
    elif begun:
        yield f"According to the article, {how} were the words said that begin “{inner}”?"
    else:
        yield f"According to the article, {how} were these words said: “{inner}”?"


#: "It would happen in May", "she feared for their health": who or what is meant stands elsewhere; but not in "it is
#: easy to stay", and not where the one who speaks is meant ("he thought").
_EMPTY_IT = re.compile(r"\bit (?:is|was|would be|will be|had been|has been|may be|might be) \w+ (?:to|that|for)\b")
_OF_THINGS = re.compile(r"\b(?:it|its|they|them|their|this|these|those|such)\b|^(?:his|her)\b", re.IGNORECASE)
_OF_PEOPLE = re.compile(r"\b(?:he|she|him|his|her|this|these|those|such)\b", re.IGNORECASE)


def _leans(printed: str, source: Source) -> bool:
    outside = _EMPTY_IT.sub(" ", re.sub(r"‘[^’]*’", " … ", printed))
    return bool((_OF_THINGS if source.coarse == "person" else _OF_PEOPLE).search(outside))


def printed_whole(attribution: Attribution, reading: Reading) -> str:
    """What was said as the article prints it, with single marks inside; "" where it is long or in pieces."""
    printed = _content(attribution, reading)
    if not SHORTEST <= word_count(printed) <= LONGEST or _BROKEN.search(printed) or weight(printed) < LEAST_WEIGHT:
        return ""
    if _NO_NOUN.match(printed):
        return ""
    return re.sub(r"[.,](?=’$)", "", printed.replace("“", "‘").replace("”", "’"))


def _content(attribution: Attribution, reading: Reading) -> str:
    if len(attribution.content) != 1 or attribution.form not in (ContentForm.CLAUSE, ContentForm.QUOTATION):
        return ""
    printed = bare(" ".join(attribution.content[0].of(reading.article.text).split()))
    return curled(re.sub(r"^that,? (?=\S+ )", "", printed))
