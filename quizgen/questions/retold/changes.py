"""What somebody says in, the same with the one word changed that careless reporters change, out.

All changes of one sentence stand in one place, so that the sentence as it was said is not the one that has most in
common with all others. Each says something else: how sure, how binding, how many, when or why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.retold import amounts, binding, links, times, wishes
from quizgen.questions.retold.places import Put, Slot
from quizgen.questions.retold.verbs import BASES, PARTICIPLES, STATES, base_of, participle

#: Every place but those of deeds, which are looked for by their verbs.
SLOTS = (*binding.SLOTS, *wishes.SLOTS, *amounts.SLOTS, *links.SLOTS, *times.SLOTS)
#: So many others stand beside the faithful one.
MOST = 3
#: What stands in a clause of its own matters less.
_WITHIN = re.compile(r"\b(?:who|which|that|what|how|whether|whose|where|when|if|until|because)\b")
#: "The clerk said he would ask", "people think": that is passed on at second hand already.
_ANOTHERS = re.compile(
    r"\b(?:said|says?|saying|told|tells?|telling|asked|heard|thinks?|thought|believes?|believed|sure)\b"
)

#: "Not one which cannot be covered": who changes one of two negations is not understood at first reading.
_NEGATIVE = re.compile(r"\b(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot)\b")
#: "They share the well, they share the firewood", "she thought, what is the point": the change stands in half of it.
_SPLICED = re.compile(
    r"^(?P<who>they|he|she|it) [^,]+, (?P=who)\b|, (?:what|why|who|how|where) (?:is|are|was|do|does|did)\b"
    r"|\b(?:told|said|says?|asked|asks?|thought|thinks?)\b[^,]*, (?:one|it|they|he|she|there|nobody|we|no)\b"
    r"|^(?:before|now|after|then),? "
)


@dataclass(frozen=True, slots=True)
class Changed:
    """The sentence with another word in it, the word, and what that makes of it."""

    text: str
    put: str
    makes: str


@dataclass(frozen=True, slots=True)
class Place:
    """The words that are changed, what they tell, and the sentences with others in their place."""

    words: str
    tells: str
    rank: int
    others: tuple[Changed, ...]


def changes(told: str) -> list[Place]:
    """Every place in which a sentence can be changed, the most telling first."""
    if len(_NEGATIVE.findall(told)) > 1 or _SPLICED.search(told):
        return []
    found = [place for slot in SLOTS if (place := _at(slot, told))]
    found += _done(told)
    return sorted(found, key=lambda place: place.rank)


@cache
def _compiled(slot: Slot) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    return re.compile(slot.pattern), re.compile(slot.never, re.IGNORECASE) if slot.never else None


def _at(slot: Slot, told: str) -> Place | None:
    pattern, never = _compiled(slot)
    found = pattern.search(told)
    if found is None or (never and never.search(told)):
        return None
    words = found["it"]
    start, end = found.span("it")
    others = []
    for put in slot.puts:
        text = _in_form(put.words, words)
        others.append(Changed(told[:start] + text + told[end:], text, put.makes))
    before = told[:start]
    within = bool(_WITHIN.search(before))
    if _ANOTHERS.search(before) or (within and slot.rank > 1):
        return None
    return Place(words, slot.tells, slot.rank + 2 * within, tuple(others[:MOST]))


def _in_form(put: str, words: str) -> str:
    """ "plan(s) to" in the number of "wants to", with a capital where the words have one."""
    third = words.split()[0].endswith("s")
    put = re.sub(r"\((\w+)\|(\w+)\)", r"\2" if third else r"\1", put)
    return put.capitalize() if words[0].isupper() else put


#: "They took the tax break", "she closed the shop": a deed, told of a person.
_DID = re.compile(r"^(?P<who>they|he|she|nobody|everybody|everyone|somebody|someone) (?P<it>[a-z]+)(?= [a-z\d])")
#: "They regulate carts": what is done time and again.
_DO = re.compile(r"^they (?P<it>[a-z]+)(?= [a-z\d])")
#: A past that is a participle as well; of what nobody does on purpose none.
_ED = re.compile(r"[a-z]{3,}ed")
_NO_DEED = lexicon(
    """need used succeed proceed indeed exceed wanted needed liked loved hated hoped failed feared believed assumed had
    thought knew meant understood felt expected wished"""
)
#: Pasts that are no participle, and so no "the boats sold there".
_PAST_ALONE = "came|went|took|gave|wrote|spoke|grew|began|drove|ate|wore|threw|ran|became|fell|chose|stole|saw|sang"
_ITS_PAST = re.compile(
    rf"^(?P<before>(?:the|an?|our|their|his|her|my|one|two|some|many"
    rf"|people) (?:[a-z][\w’'-]* ){{0,4}})(?P<it>{_PAST_ALONE}) (?=[a-z\d])"
)
#: Forms in "-s" that are no nouns.
_SINGULAR = {
    "comes": "come", "goes": "go", "gets": "get", "gives": "give", "becomes": "become", "brings": "bring",
    "pays": "pay",
    "sells": "sell", "buys": "buy", "grows": "grow", "depends": "depend", "belongs": "belong", "happens": "happen",
    "includes": "include", "requires": "require", "allows": "allow", "lets": "let", "takes": "take", "makes": "make",
}  # fmt: skip
_ITS_PRESENT = re.compile(
    r"^(?P<before>(?:the|an?|our|their|his|her|one|every|each) (?:[a-z][\w’'-]* ){1,4})"
    r"(?P<it>" + "|".join(_SINGULAR) + r") (?=[a-z\d])"
)
#: "The man who came", "the boats and the men went".
_IN_A_CLAUSE = re.compile(r"\b(?:who|which|that|what|when|where|if|as|and|or|said|says)\b")
_AGAIN = re.compile(r"\b(?:never|always|often|usually|ever|yet|already|since|used)\b")


def _done(told: str) -> Iterator[Place]:
    """Deeds, as they were tried, planned or only possible."""
    found = _DID.match(told)
    base = base_of(found["it"]) if found else ""
    alone = not re.search(r"\b(?:and|but) (?:then )?[a-z]+ed\b", told)
    used = found is not None and found["it"] == "used"
    if found is not None and base and not used and base not in STATES and found["it"] not in BASES and alone:
        tried = f"tried to {base}"
        puts = (
            Put(tried, "makes a deed only an attempt"),
            Put(f"might have {participle(base)}", "makes a deed only possible"),
            Put(f"should have {participle(base)}", "makes it something that was not done"),
        )
        if found["who"] not in ("nobody", "everybody", "everyone"):
            yield _put(found, puts, "tells what was done", told, 5)
    elif found is not None and found["who"] in ("they", "he", "she") and alone and found["it"] not in _NO_DEED:
        if done := participle(base) if base else found["it"] if _ED.fullmatch(found["it"]) else "":
            yield _put(found, _perhaps(done), "tells what was done", told, 6)
    elif (found := _ITS_PAST.match(told)) and not _IN_A_CLAUSE.search(found["before"]):
        yield _put(found, _perhaps(participle(base_of(found["it"]))), "tells what came about", told, 6)
    elif (found := _ITS_PRESENT.match(told)) and not _IN_A_CLAUSE.search(found["before"]) and not _AGAIN.search(told):
        base = _SINGULAR[found["it"]]
        puts = (
            Put(f"used to {base}", "moves it into the past"),
            Put(f"might {base}", "makes it only possible"),
            Put(f"will {base}", "moves it into the future"),
        )
        yield _put(found, puts, "tells what is so", told, 5)
    found = _DO.match(told)
    if found and found["it"] in BASES - STATES - PARTICIPLES and not _AGAIN.search(told):
        puts = (
            Put(f"used to {found['it']}", "moves it into the past"),
            Put(f"might {found['it']}", "makes it only possible"),
            Put(f"should {found['it']}", "makes it advice"),
        )
        yield _put(found, puts, "tells what is done", told, 6)


def _perhaps(done: str) -> tuple[Put, ...]:
    return (
        Put(f"might have {done}", "makes it only possible"),
        Put(f"should have {done}", "says that it was not so"),
        Put(f"could have {done}", "tells only that it was possible"),
    )


def _put(found: re.Match[str], puts: tuple[Put, ...], tells: str, told: str, rank: int) -> Place:
    start, end = found.span("it")
    others = tuple(Changed(told[:start] + put.words + told[end:], put.words, put.makes) for put in puts)
    return Place(found["it"], tells, rank, others)
