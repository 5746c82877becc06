"""A text in, the set phrases that it prints, in the sense of their table beyond doubt, with their places out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quizgen.model import Article, Section, Span
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.words.fields import fields_of
from quizgen.questions.words.set_phrases import BEGINNINGS, Phrase, starting_with

_WORD = re.compile(r"(?<![\w’'-])[A-Za-z][\w-]*(?:[’']s)?")
_BEGINS = re.compile(r"(?:^|[.!?:][”’\"']?\s+|[“\"‘]|\n)$")
#: "Has come under fire", "was put on hold": many forms are the same as the base.
_BEFORE_A_BASE = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|shall|not|did|does|do|[a-z]+n[’']t|they|we|you|who|that|I"
    r"|and|or|[’']ll|[’']d|cannot|never|also|[a-z]{3,}s|people|let|help|make|made|has|have|had|been|being|be|was"
    r"|were)(?: \w+ly)? $"
)
#: "The latest step down", "two steps up", "two million accounts for children": a noun.
_DETERMINED = re.compile(
    r"\b(?:a|an|the|this|these|those|its|his|her|their|our|my|your|any|no|every|some|such|one|two|three|few|many|of"
    r"|more|fewer|\d[\d.,]*|hundred|thousand|million|billion|[\w-]+[’']s)(?: [a-z-]+(?<!ly)(?<!not))? $",
    re.IGNORECASE,
)
_DETERMINED_AT_ONCE = re.compile(
    r"\b(?:a|an|the|this|these|those|its|his|her|their|our|my|your|any|no|every|some|such|[\w-]+[’']s) $", re.IGNORECASE
)
#: "They came to step down", but no "was back up", which is no verb, and no "carries water down".
_BEFORE_AN_INFINITIVE = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|shall|not|did|does|do|[a-z]+n[’']t|they|we|you|who|I|[’']ll"
    r"|[’']d|cannot|never)(?: \w+ly)? $"
)
#: "It stems from", "Ms Orr steps down", but no "gathered stems from" and no "built stone steps down".
_BEFORE_A_SINGULAR = re.compile(r"(?:\b(?:it|he|she|that|which|who|this|also|now|never|\w+ly)|\b[A-Z][\w’'-]+) $")
#: What is as often a noun, or an adverb, as a verb.
_NOUN_LIKE = frozenset(
    """amount back bear beef bow brace brush call cash cave claw date dig drum edge face fare flock fork gear
    gloss hammer hand head hinge home iron jockey lay level map object own phase piece pin play plump pick
    press prop pull push rail rally ramp rake refrain rein resort root round scale shed shell shore side
    single snap stamp stem step talk tap team tone touch turn usher ward warm water weed wind work""".split()
)
#: "Carries water down the hill": such nouns have no article.
_WITHOUT_ARTICLE = frozenset(
    """back bear beef date face fare front gear hand head home iron lay phase play plump press ramp resort round shell
    shore side single snap talk touch turn warm water wind work""".split()
)
_GERUNDS = frozenset({"brush", "call", "date", "drum", "hammer", "play", "touch", "warm"})
#: "Cracked down on Tuesday", "pushed for hours": the last word begins another phrase.
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SPAN = r"(?:second|minute|hour|day|night|week|month|year|decade|age|generation|centurie)s"
_BEGINS_ANOTHER = {
    "on": re.compile(rf" (?:{_DAY}|{_MONTH}|\d|(?:behalf|top|average|condition|purpose|time|(?:his|her|their) own)\b)"),
    "in": re.compile(rf" (?:{_MONTH}|\d{{4}}\b|(?:fact|particular|general|addition|response|order to)\b)"),
    "at": re.compile(r" (?:\d|(?:least|last|first|once|times|noon|midnight|dawn|night|home)\b)"),
    "for": re.compile(
        rf" (?:(?:[\w-]+ ){{0,2}}{_SPAN}|an? (?:while|hour|day|week|month|year)|example|instance|once|now|good|long"
        rf"|free|the (?:first|second|third|last|past|next))\b"
    ),
}
#: What can come after a phrase that is complete: no noun, as in "on record sales" and "took office jobs".
_AFTER_A_WHOLE = re.compile(
    r"$|\s*[.,;:!?()\[\]”\"’'—–…-]|\s+[£$€“‘\"]?\d|\s+[“‘\"(]|\s+[A-Za-z]+ly\b|\s+(?:"
    + "|".join(
        f"""{_DAY}|{_MONTH} a about above according across after again against ago ahead all alone along already
        also although always amid amidst among an and another any anyway are around as at away back be because
        been before behind being below beneath beside besides between both but by can cannot could despite did
        do does down due during each earlier either else even ever every except far fast first following for
        from further had has have he her here him his home how I if in including inside instead into is it its
        itself just last late later least less like long longer may me might more most much must my near neither
        never next no nor not now nowadays of off often on once one only onto or other our out outside over
        overnight past per perhaps plus quite rather recently regarding said say says seem seemed seems she
        should since so some sometimes soon sooner still such than thanks that the their them then there these
        they this those though through throughout till to today together told tomorrow tonight too toward
        towards twice two under unless unlike until up upon us very via was we well were what when where whereas
        whether which while who whom whose why will with within without would yesterday yet you your""".split()
    )
    + r")\b"
)
#: The frames of verbs without an object, adverbials and states, which are complete.
_WHOLE: tuple[frozenset[str], ...] = (
    frozenset({"acts", "happens"}),
    frozenset({"time", "degree", "manner"}),
    frozenset({"person", "matter"}),
    frozenset(),
)
_STATES, _NAMES_OF_THINGS = 2, 3
#: "By no means new", "at best third".
_BEFORE_A_DESCRIPTION = frozenset(
    {"all but", "at best", "at most", "at worst", "by far", "by no means", "far and away", "more or less", "not least"}
)
#: "The press releases the names", "the head of state visits the north": a noun and a verb.
_DETERMINER = re.compile(r" (?:the|an?|its|his|her|their|our|this|that|how|who|what|into)\b")
#: "With raised eyebrows": what stands after a preposition is done by nobody in the sentence.
_AFTER_A_PREPOSITION = re.compile(r"\b(?:with|by|of|from|for|at|into|without) $")
#: "There is more warming to do": what follows begins another phrase.
_DOINGS = re.compile(r" (?:be|do|have|make|get|go|take|give|keep|find|become|blame|come|see|say|try)\b")
_BEFORE_A_GERUND = frozenset("after before by for from in of on without while when and or is are was were not".split())
_BEFORE_A_DOING = frozenset({"look set to", "set out to", "vow to", "have yet to", "take steps to", "go so far as to"})
#: "The council put forward a plan", "they cut ties with him".
_LIKE_THEIR_PAST = frozenset({"put", "set", "cut", "hit", "cast"})
_DESCRIBES = frozenset({"before", "folk"})
_BEFORE_A_NOUN = re.compile(r" (?!(?:and|or|about|with|in|on|at|for|to|of|when|that|as|is|was|by|from|but)\b)[\w“\"‘]")
#: "The size of public sector": the article is lost, and the slip would be printed in the very phrase asked about.
_PREPOSITION = re.compile(r"\b(?:of|in|on|by|from|with|to|for|at) $")
_ENDS_THERE = re.compile(
    r"$|[.,;:!?)”\"’']| (?:and|or|but|about|with|in|on|at|for|to|of|when|that|as|is|are|was|were|has|had|have|by|from"
    r"|before|after|since|because|while|will|would|who|which|than|over|under|during|until)\b"
)
_TAKES_AN_ARTICLE = (" sector", " market", " bank")
#: "The gross domestic product growth (GDP) rate": the letters stand behind another word than theirs.
_LETTERS_TOO_LATE = re.compile(r" [a-z]+ \(([A-Z]{2,5})\)")
_NAMES = frozenset("people group matter event money figure punishment crime right court vote sport tech stage".split())
_NAME_GOES_ON = re.compile(r" [A-Z]")


def phrases_in(article: Article) -> Iterator[tuple[Phrase, Span]]:
    """Each set phrase that the body prints, the longest where two begin alike."""
    article, fields = article, fields_of(article.text)
    for block in article.blocks:
        if block.section is not Section.BODY:
            continue
        printed, done = block.span.of(article.text), 0
        for found in _WORD.finditer(printed):
            if found.group() not in BEGINNINGS:
                continue
            start = found.start()
            for phrase, end in _starting(found, printed) if start >= done else ():
                done = end  # "to fly in the face of the facts" is no "in the face of"
                span = Span(block.span.start + start, block.span.start + end)
                if phrase.strange & fields:
                    continue
                sentence = whole_sentences(span, article).of(article.text)
                if phrase.meant(re.findall(r"[\w$£%-]+", sentence.casefold()), printed[end : end + 40]):
                    yield phrase, span


_compiled = cache(re.compile)


def _starting(found: re.Match[str], printed: str) -> list[tuple[Phrase, int]]:
    """The longest phrase that begins with this word, and where it ends."""
    word = found.group()
    known = starting_with(word, printed[found.end() : found.end() + 8])
    if not known:
        return []  # as at most words
    before, fits = printed[max(0, found.start() - 40) : found.start()], []
    for phrase in known:
        rest = _compiled(phrase.rest).match(printed, found.end())
        after = printed[rest.end() :] if rest else ""
        if rest and _is_in_place(phrase, word, before, after) and _ends_there(phrase, rest.group(), after):
            fits.append((phrase, rest.end()))
    return sorted(fits, key=lambda fit: fit[1])[-1:]


def _is_in_place(phrase: Phrase, word: str, before: str, after: str) -> bool:
    """Is it no part of a name, and where it is a verb, one that somebody does?"""
    if word[0].isupper() and not (_BEGINS.search(before) and not phrase.is_verb):
        return False
    if phrase.not_after and before.split()[-1:] and before.split()[-1].casefold() in phrase.not_after:
        return False
    if phrase.after and before.split()[-1:] and before.split()[-1].casefold() not in phrase.after:
        return False
    if phrase.frames & _DESCRIBES and not _BEFORE_A_NOUN.match(after):
        return False  # "the remark was a ‘one-off’": no word before a noun
    if not phrase.is_verb:
        return not (phrase.frames & _NAMES and (_NAME_GOES_ON.match(after) or _misprinted(phrase, before, after)))
    if phrase.phrase.endswith(" to") and phrase.phrase not in _BEFORE_A_DOING and _DOINGS.match(after):
        return False
    return _is_a_verb(phrase, word, before)


def _ends_there(phrase: Phrase, rest: str, after: str) -> bool:
    """Does what comes after it leave the phrase as it is?"""
    another = _BEGINS_ANOTHER.get("".join(rest.split()[-1:]))
    if another and another.match(after):
        return False
    if phrase.table == _STATES and phrase.phrase != "at the helm" and re.match(r" of\b", after):
        return False  # "in the loop of a wire"
    if phrase.frames & _WHOLE[phrase.table] and not (
        phrase.phrase.endswith((" to", " of")) or phrase.phrase in _BEFORE_A_DESCRIPTION
    ):
        return _AFTER_A_WHOLE.match(after) is not None or bool(phrase.next)
    is_plural = phrase.table == _NAMES_OF_THINGS and rest.endswith("s") and not phrase.phrase.endswith("s")
    return not (is_plural and _DETERMINER.match(after))


def _is_a_verb(phrase: Phrase, word: str, before: str) -> bool:
    """Is this form no noun that looks like it?"""
    base = phrase.phrase.split()[0]
    if word == base and base not in _LIKE_THEIR_PAST:
        is_base = _BEFORE_AN_INFINITIVE if base in _WITHOUT_ARTICLE else _BEFORE_A_BASE
        return bool(is_base.search(before)) and not _DETERMINED_AT_ONCE.search(before)
    if word == f"{base}s":
        if base in _NOUN_LIKE and not _BEFORE_A_SINGULAR.search(before):
            return False
        return not _DETERMINED.search(before)
    if word.endswith("ing"):  # "the global warming to date", but "in 2019 after warming to the idea"
        is_gerund = base in _GERUNDS and not _BEFORE_A_GERUND.intersection(before.split()[-1:])
        return not (_DETERMINED if is_gerund else _DETERMINED_AT_ONCE).search(before)
    return not _DETERMINED_AT_ONCE.search(before) and not _AFTER_A_PREPOSITION.search(before)


def _misprinted(phrase: Phrase, before: str, after: str) -> bool:
    """Has a name lost its article, or do its letters stand too late?"""
    late = _LETTERS_TOO_LATE.match(after)
    if late and late[1].casefold() == "".join(part[0] for part in phrase.phrase.split()):
        return True
    single = phrase.phrase.endswith(_TAKES_AN_ARTICLE) and _PREPOSITION.search(before)
    return bool(single) and _ENDS_THERE.match(after) is not None
