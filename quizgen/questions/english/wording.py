"""Lemmas, names and clauses in, correct English fragments of a stem or an option out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model.sentence_ends import ends_between
from quizgen.questions.english.likeness import lexicon

IRREGULAR_PAST = {
    "be": "was", "begin": "began", "bring": "brought", "broadcast": "broadcast", "draw": "drew", "feel": "felt",
    "find": "found", "forecast": "forecast", "foresee": "foresaw", "foretell": "foretold", "forswear": "forswore",
    "give": "gave", "go": "went", "have": "had", "hear": "heard", "hold": "held", "know": "knew", "lay": "laid",
    "make": "made", "mean": "meant", "put": "put", "read": "read", "say": "said", "see": "saw", "set": "set",
    "show": "showed", "speak": "spoke", "swear": "swore", "take": "took", "teach": "taught", "tell": "told",
    "think": "thought", "understand": "understood", "write": "wrote",
}  # fmt: skip
_DOUBLED = lexicon("admit blog commit concur confer demur infer permit plan quip rebut refer regret submit tip")

#: Verbs after which "that" and a clause is plain English without another object.
TAKES_THAT = lexicon(
    """acknowledge add admit advise agree allege announce argue assert believe boast caution claim complain concede
    conclude confess confirm contend declare demand deny disclose dispute doubt emphasise emphasize estimate explain
    fear find forecast hint hope imply indicate insist maintain mention note observe pledge point_out predict
    promise propose protest recall recommend request reiterate remark repeat report reveal say state stress suggest
    suspect swear think threaten tweet vow warn write"""
)
#: Verbs whose infinitive is done by the subject: "threatened to leave" (but not "told him to leave").
TAKES_TO = lexicon("agree claim offer pledge promise refuse swear threaten vow")

#: What stands in a sentence for the part that is asked for.
GAP = "_____"
#: How a stem tells where to look for a sentence that it does not print.
BEGINS = "begins “"
_STAYS_CAPITAL = re.compile(
    r"(?:Afghan|Arab|Czech|Danish|Dutch|Finnish|French|German|Greek|Iraqi|Israeli|Pakistani|Saudi|Scots|Swiss|Thai"
    r"|Turkish|Welsh|Yemeni|Emirati|Kuwaiti|Qatari|Bangladeshi|American|European|African|Asian|Mexican|Cuban"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|[A-Z]\w+(?:ian|ese))$"
)
_OPENERS = lexicon(
    """a an the some several many most more few both all any each every no one two three four five six seven eight nine
    ten hundreds thousands dozens he she it they we you this that these those there here his her its their our your my
    in on at by to for from with without about after before during since until between under over if when while where
    as because although though however but and or so not only even local senior former rival fellow
    leading other another such what who
    how why which whether police officials residents witnesses scientists researchers reports sources people
    authorities investigators experts activists eyewitnesses prosecutors lawyers doctors rescuers critics campaigners
    organisers organizers protesters demonstrators survivors villagers insiders ministers
    analyst analysts economist economists dealer dealers trader traders spokesman spokeswoman
    presumptive throughout despite unlike across beyond within among along behind beside besides against most"""
)
_COMMON = lexicon(
    "party state army military government local media police court school hospital harbour council union security"
)
#: A stop after one of these ends no sentence.
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Couns?|Cllrs?|Clr|Crs?|Ald|Sens?|Reps?|Govs?|Gen|Maj|Adm|Messrs|Pres|Col|Capt|Cmdr"
    r"|Cpl|Supt|Lt|Sgt|Rev|Ste?|Mt|Ft|No|vs?|Jr|Sr|Inc|Ltd|Kft|Co|Corp|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Rs|Re|Tk|Rp|Ksh|Shs?|Dhs?|Nos|approx|Hon|Hons|Insp|Asst|Dep|Atty|Engr|Msgr|Amb|Det|Cst|Brig|Pte|Pvt|Fr|Bro)"
    r"|\b[A-Z]|\b(?:[A-Za-z]\.)+[A-Za-z])\.$"
)
_WORD = re.compile(r"[^\W\d_][\w’'\-.]*")


#: What is noted or pointed out is so; a question tells only that somebody says it.
_FACTIVE = frozenset({"note", "point_out", "observe", "mention", "acknowledge", "find", "recall", "reveal", "show"})


def past(lemma: str) -> str:
    """The past simple: `past("deny")` is "denied"."""
    lemma = lemma.casefold()
    if lemma in IRREGULAR_PAST:
        return IRREGULAR_PAST[lemma]
    if lemma in _DOUBLED:
        return lemma + lemma[-1] + "ed"
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ied"
    return lemma + "ed"


def present(lemma: str) -> str:
    """The third person singular of the present: `present("deny")` is "denies"."""
    lemma = lemma.casefold()
    if lemma == "have":
        return "has"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def reporting_verb(lemma: str, tense: str) -> str:
    """The cue as the verb of "Who ... that": verbs that need an object ("told") and nouns fall back on "said"."""
    lemma = lemma.casefold()
    if lemma not in TAKES_THAT or lemma in _FACTIVE:
        lemma = "say"  # "Who noted that the pier was safe?" tells that it was
    return present(lemma) if tense == "present" else past(lemma)


def is_proper(word: str, text: str) -> bool:
    """Is a capitalised word a name? Yes when the article capitalises it inside a sentence, or it is an acronym."""
    bare = word.strip("“”‘’\"'()[],.;:").removesuffix("’s").removesuffix("'s")
    if not bare[:1].isupper():
        return False
    if (len(bare) > 1 and not bare[1:].islower()) or _STAYS_CAPITAL.match(bare):
        return True  # "FSB", "Al-Masdar", "McKay", "Israeli"
    if bare.casefold() in _OPENERS:
        return False
    return _stands_inside(bare, text) or not _stands_small(bare.casefold(), text)


@lru_cache(maxsize=8192)
def _stands_inside(name: str, text: str) -> bool:
    """Does the name stand inside a sentence? Most are ruled out by a look into the words of the text."""
    return _first_part(name) in _parts_of(text) and stands_behind(_INSIDE, name, text)


@lru_cache(maxsize=8192)
def _stands_small(word: str, text: str) -> bool:
    return _first_part(word) in _parts_of(text) and stands_in(word, text)


_INSIDE = re.compile(r"[\w,;’] ")
_ENDS = re.compile(r".\b")
#: So many characters tell whether a sentence or a quotation begins after them.
MARGIN = 12
_BEGUN = re.compile(r"(?:^|[.!?”\"\n])\s*$")


def stands_in(word: str, text: str) -> bool:
    """Does the word stand in the text, letter for letter, with no letter before or after it?

    A pattern made of every name and word of an article would cost more to make than all that is asked of it.
    """
    return any(
        not _letter(text[max(0, at - 1) : at]) and not _letter(text[at + len(word) : at + len(word) + 1])
        for at in places_of(word, text)
    )


def stands_behind(before: re.Pattern[str], word: str, text: str) -> bool:
    """Does the word stand in the text, to its end, right behind two characters of the pattern?"""
    return any(
        at > 1 and before.match(text, at - 2) and _ENDS.match(text, at + len(word) - 1) for at in places_of(word, text)
    )


def places_of(part: str, text: str) -> Iterator[int]:
    """Where the part stands in the text."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _letter(mark: str) -> bool:
    return mark.isalnum() or mark == "_"


def _first_part(word: str) -> str:
    return re.split(r"\W", word, maxsplit=1)[0]


@lru_cache(maxsize=4)
def _parts_of(text: str) -> frozenset[str]:
    return frozenset(re.split(r"\W+", text))


def inside(phrase: str, text: str) -> str:
    """A phrase as it stands in the middle of a sentence: "Army sources" becomes "army sources", "Sana" stays."""
    first = _WORD.match(phrase)
    following = _WORD.match(phrase[first.end() :].lstrip()) if first else None
    if first and following:
        pair = f"{first.group()} {following.group()}"
        if (
            not _inside_a_sentence(pair, text)
            and (
                (first.group().casefold() in _COMMON and following.group().islower())
                # but "Norwegian markets" keeps its capital, though the headline has no capitals at all
                or (f" {pair[0].lower()}{pair[1:]}" in text and not _STAYS_CAPITAL.match(first.group()))
            )
        ):
            return phrase[0].lower() + phrase[1:]  # "state media", though "Islamic State" stands in the text
    if first and following and first.group() == "Senior" and following.group()[:1].isupper():
        return phrase  # "Senior Chief Ana Ruiz", "Senior Constable Orr": a rank of two words
    if not first or is_proper(first.group(), text) or phrase.startswith(("Most Rev", "Right Rev", "Right Hon")):
        return phrase
    if following and following.group()[0].isupper() and first.group().casefold() not in _OPENERS:
        return phrase  # "Health Minister Ana Ruiz": a title, though "health" stands elsewhere in lower case
    return phrase[0].lower() + phrase[1:]


@lru_cache(maxsize=8192)
def _inside_a_sentence(pair: str, text: str) -> bool:
    """Do the two words stand anywhere but where a sentence or a quotation begins?"""
    return any(not _BEGUN.search(text[max(0, at - MARGIN) : at]) for at in places_of(pair, text))


def opening(phrase: str) -> str:
    """A phrase as it stands at the beginning of a sentence or an option."""
    return phrase if phrase[1:2].isupper() else phrase[:1].upper() + phrase[1:]  # "iPod" stays


@lru_cache(maxsize=8192)
def bare(content: str) -> str:
    """A clause or quotation without its outer quotation marks, outer spaces and closing full stop."""
    content = re.sub(r"\s*\[[.,…]+\]$", "", content.strip())  # "for each other[,]": a mark put in by the reporter
    if content[:1] in '“"' and content[-1:] in '”"' and not re.search(r"[“”\"]", content[1:-1]):
        content = content[1:-1].strip()
    return unstopped(content) if not content.endswith("...") else content


#: The last stop of "in the U.S." and "at 9 p.m." belongs to the word.
_OWN_STOP = re.compile(r"(?:(?<![\w.])(?:[A-Za-z]\.){2,})$")
#: "Since 3 a.m": the stop of the word was taken for that of the sentence.
_STOP_LOST = re.compile(r"(?<![\w.])(?:[ap]\.m|U\.[SKN])$")


def unstopped(text: str) -> str:
    """The text without the marks that end it; an abbreviation keeps its own stop."""
    ended = text.rstrip(" ,;:")
    own = ended.endswith(".") and ended[-3:-2] == "." and _OWN_STOP.search(ended)
    if ended[-2:-1] == "." and _STOP_LOST.search(ended):
        return f"{ended}."
    return ended if own else text.rstrip(" ,;:.")


def quoted(words: str) -> str:
    """Words inside double quotation marks, with any marks of their own turned into single ones."""
    inner = words.strip().strip('“”"').strip()
    if inner.endswith(("'", "’")) and not re.search(r"(?<!\w)['‘](?=\w)", inner):
        inner = re.sub(r"(?<=[,.\w]) ?''?$|\s['’]$", "", inner)
    if inner.endswith((".", ",", "'", "’")) and not _OWN_STOP.search(inner):
        inner = re.sub(r"(?<!\.)[.,](?=[’']?$)", "", inner)
    if any(mark in inner for mark in '“”"'):
        inner = re.sub(r"[“”]|(?<!\w)\"|\"(?!\w)", lambda m: "‘" if m.group() == "“" else "’", inner)
    return f"“{inner}”"


_IN_QUOTES = re.compile(r"“[^”]*”|\"[^\"]*\"")


@lru_cache(maxsize=4096)
def outside_quotes(text: str) -> str:
    """The text with everything between double quotation marks blanked."""
    return _IN_QUOTES.sub(" … ", text) if "“" in text or '"' in text else text


def listed(names: list[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


@lru_cache(maxsize=8192)
def word_count(text: str) -> int:
    pieces = text.split()
    marks = [piece for piece in pieces if not piece[0].isalnum() and _LETTER.search(piece) is None]
    return len(pieces) - len(marks)


_LETTER = re.compile(r"\w")


#: The space between two sentences; it is looked for first, as a space is found faster than what stands before it.
_BETWEEN_SENTENCES = re.compile(r"\s(?:(?<=[.!?…][”’\"]\s)|(?<=[.!?…]\s)(?=\s*[A-Z“\"‘\[]))\s*")


def sentences(text: str) -> list[str]:
    """A quotation cut at its sentence ends (a stop, then a space and a capital or an opening mark)."""
    parts: list[str] = []
    for part in _BETWEEN_SENTENCES.split(text):
        if parts and ABBREVIATION.search(parts[-1].split()[-1]) and not _parted(parts[-1], part):
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.append(part)
    return [part.strip() for part in parts if part.strip()]


def _parted(before: str, after: str) -> bool:
    """ "They sang until 6 a.m." and "No one slept."."""
    opening = _WORD.search(after)
    return opening is not None and ends_between(before.split()[-1], opening.group())


def trimmed(words: str, longest: int) -> str:
    """As many whole sentences from the start as fit into `longest` words.

    When not even the first does, as much of it as ends where a clause does, with dots for the rest; "" when that is
    under ten words.
    """
    kept = ""
    for sentence in sentences(words):
        if word_count(kept + " " + sentence) > longest:
            break
        kept = f"{kept} {sentence}".strip()
    return kept or _begun(sentences(words)[:1], longest)


#: "it was closed | because the bank was wet", "we will rebuild | , and we will do it soon"
_BREAK = re.compile(
    r"(?:, (?=(?:and|so) (?:I|we|you|he|she|it|they|that|this|there|nobody|nothing|our|my|its|his|her|their)\b)"
    r"|, (?=(?:but|because|which|where|although|though|unless)\b)| (?=because\b)|; )"
)
#: "On behalf of the board, and the crews", "If the pier is safe": the main clause has not come yet.
_NOT_YET = re.compile(
    r"(?:on|in|at|by|for|from|with|without|after|before|since|until|despite|if|when|while|although|though|because|as"
    r"|unless|instead|given|to|[a-z]+ing)\b",
    re.IGNORECASE,
)
#: "The crews (from Harwick and the islands), ...": without a verb there is no statement yet.
_STATES = re.compile(
    r"\b(?:is|are|am|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did)\b|n[’']t\b"
    r"|\w[’'](?:s|re|ve|ll|d|m)\b|\b(?:I|we|you|they) \w+"
)
_OPENS_CLAUSE = re.compile(r"\b(?:where|that|which|who|when|because|if|while|although|though|unless)\b")


def _begun(first: list[str], longest: int) -> str:
    for cut in reversed([found.start() for sentence in first for found in _BREAK.finditer(sentence)]):
        begun = first[0][:cut].rstrip(" ,;:")
        last_clause = _OPENS_CLAUSE.split(begun)[-1]
        if _NOT_YET.match(begun) or not _STATES.search(last_clause):
            continue  # "a town where the harbour …": the last clause must have its verb
        if 10 <= word_count(begun) <= longest and begun.count("(") == begun.count(")") and "[" not in begun[-12:]:
            return f"{begun} …"
    return ""
