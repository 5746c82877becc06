"""A headline and its report in, the verb forms that mean another time or voice there than elsewhere out.

"Council rejects plan" tells what is past, "Council to close pool" what is to come, and in "Clerk charged" it was the
clerk who was charged. A headline is too short to be parsed with certainty, so its words are looked at, and the report
has to tell the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from quizgen.model import Reading, Section, Span
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.headlinese.line import Line, is_plural
from quizgen.questions.headlinese.proof import (
    done_in_the_same_word,
    done_to_them,
    promised,
    tells_the_news,
    told_as_done,
)
from quizgen.questions.headlinese.verbs import (
    BY_PARTICIPLE,
    BY_PRESENT,
    OF_PEOPLE,
    OFF_ALONE,
    PASSIVES,
    PASSIVES_WITH_MORE,
    VERBS,
    WITH_OFF,
)


class Form(StrEnum):
    PAST = "past"  # "rejects"
    TO_COME = "to come"  # "to close"
    PASSIVE = "passive"  # "charged"


class InHeadline(NamedTuple):
    """`words` as the headline has them ("rejects"), `meant` in an ordinary sentence ("rejected"), and three others."""

    form: Form
    words: str
    meant: str
    rivals: tuple[str, str, str]
    evidence: Span


_PARTICLES = lexicon("down up out off back away aside")
#: After these a verb tells of no single deed that is done.
_OPEN = lexicon(
    """to will may must can could would should might not if unless until before when while how why what whether and
    or never n't doesn’t don’t cannot won’t that who which"""
)
_CONDITIONS = frozenset({"if", "when", "unless", "until"})
#: Habits, and what goes on: "again stops", "still waits".
_HABIT = re.compile(r"\b(?:again|every|each|often|usually|always|still|daily|(?<!to )keeps?|never)\b", re.IGNORECASE)
#: "Lifts that ‘never work’": that is no habit of those who win in court.
_QUOTED = re.compile(r"‘[^‘’]*’")
_NO_NEWS = re.compile(
    r"\?|\bonly\b|^(?:How|Why|What|When|Where|Who|Can|Will|Is|Are|Do|Does|Should|Could|Explainer|Study|Opinion)\b"
)
#: People in the plural, after whom "block" is what they do.
_PEOPLE = lexicon(
    """residents students gunmen police voters councillors councilors drivers workers villagers traders protesters
    parents farmers officials neighbours neighbors nurses doctors teachers pupils republicans democrats senators
    lawmakers mps mcas ministers trustees campaigners riders passengers locals thieves robbers bandits soldiers troops
    rebels militants judges directors growers women people firefighters officers members pilots miners tenants
    commuters sellers vendors fans players migrants scientists prosecutors lawyers butchers dockers patients backers
    supporters customers opponents leaders bosses chiefs rivers wildfires fires floods storms"""
)
#: Whoever does something, after whom "orders" or "backs" is what is done.
_DOERS = lexicon(
    """council board judge minister governor court house senate president mayor panel committee government chief boss
    councillor senator mp pm man woman coroner magistrate sheriff premier cabinet parliament jury
    watchdog inspector family couple municipality owner landlord opposition charity ministry agency museum firm company
    university auditor regulator tribunal union bank airline mine miner mill retailer brewer college hospital school
    airport club team coach supplier operator publisher provider regulator commission authority assembly congress
    lawmaker jury ombudsman prosecutor supermarket chain insurer carmaker maker lender utility developer builder
    captain striker keeper star singer actor author champion treasurer chairman secretary director manager widow
    farmer driver"""
)
_AFTER_NOUN = lexicon("of for in from by on at with and over as after amid behind")
_CLAUSE_OPENS = lexicon("after as when while over if")
_AFTER_PASSIVE = lexicon(
    """over after in by for of with from at on as to amid during following near outside before against under if while
    when until despite without because through"""
)
#: "Plan to close pool", "asked to close pool": there "to" leads to what is planned or asked.
_TAKES_TO = lexicon(
    """plan plans bid bids call calls effort efforts move moves need needs right time way order orders power powers
    permission decision deal chance offer offers proposal attempt attempts refusal pressure pledge promise vow vote
    votes set due ready likely able unable asked told urged forced ordered agrees agree wants want seeks seek vows
    threatens tries fails refuses hopes hope starts begins continues gets got has have had how what where when next
    first last only not one place nothing trying according thanks back up close key answer access return going used
    allowed expected helps appeal moved failure push drive race fight battle campaign request application scheme road
    route trip aim aims proposes talks visit damage change changes cuts threat link links response reaction guide
    prepare prepares wait waits continue try struggle rush prefer stand decide promise"""
)
#: "Call for pool to close", wherever the call stands.
_ASKS_FOR = lexicon(
    "call calls plan plans bid bids demand demands order orders plea pleas appeal petition push pressure"
)
_FINITE = lexicon(
    """is are was were has have had will would may might can could must should be been says say said that who which
    among"""
)


#: "American orders dry up": behind these a noun stands as often as a verb.
_OF_NATIONS = ("an", "ish", "ese", "ch", "ic")
_IS = {"is": "was", "are": "were"}
#: "Fined £90", "spared jail", "denied bail", "ordered to pay": more stands behind them than a preposition.
_WITH_MORE = lexicon("fined spared denied ordered told urged asked refused handed")
#: "Told twice", "shut indefinitely"
_HOW_OFTEN = lexicon("twice thrice again indefinitely overnight early")


def forms_in(headline: str, reading: Reading) -> Iterator[InHeadline]:
    """The forms of which the report shows what they mean; the voice before the time, which is misread less often."""
    if _NO_NEWS.search(headline):
        return
    line = Line(headline)
    yield from _done_to(line, reading)
    yield from _to_come(line, reading)
    yield from _done(line, reading)
    yield from _is_done(line, reading)


def _done(line: Line, reading: Reading) -> Iterator[InHeadline]:
    """ "Council rejects plan" """
    if _HABIT.search(_QUOTED.sub(" ", line.text)):
        return
    words = line.words
    for place in range(1, len(words) - 1):
        word, before, after = words[place], words[place - 1], words[place + 1]
        people = before in _PEOPLE or before.endswith("men")
        verb = BY_PRESENT.get(word) or (VERBS.get(word) if people or is_plural(before) else None)
        if verb is None or (verb.base == verb.past and word == verb.base):  # "workers hit": it may be past there too
            continue
        if verb.base in OFF_ALONE and after not in _PARTICLES:
            continue
        if before in _OPEN or words.count(word) > 1 or not _CONDITIONS.isdisjoint(words[:place]) or line.quoted(place):
            continue
        if verb.noun and word != verb.base and after in _AFTER_NOUN:
            continue
        if word != verb.base and _printed_below(word, reading):
            continue
        subject = line.subject(place)
        if not subject:
            continue
        proof = done_in_the_same_word(verb, subject, line.behind(place), line.text, reading)
        rest = f" {after}" if after in _PARTICLES and (after != "off" or verb.base in WITH_OFF) else ""
        named = line.named(place - 1) and not before.endswith(_OF_NATIONS) and _CLAUSE_OPENS.isdisjoint(words[:place])
        no_noun = bool(rest) or not verb.noun or named or after[:1].isdigit()  # "profit falls 9%"
        sure = people or before in _DOERS or (word != verb.base and no_noun)
        if proof is None and sure:
            proof = told_as_done(verb, rest, subject, line.text, reading) or tells_the_news(
                verb.base, rest, subject, line.text, reading
            )
        if proof is None:
            continue
        rivals = (f"will {verb.base}{rest}", f"might {verb.base}{rest}", f"usually {word}{rest}")
        past = f"has {verb.participle}" if verb.base == verb.past else verb.past  # "quits" means "has quit"
        yield InHeadline(Form.PAST, f"{line.matches[place].group()}{rest}", f"{past}{rest}", rivals, proof)


def _printed_below(word: str, reading: Reading) -> bool:
    """Has the report itself the word? There a deed that is done would be "cut", and "lines" is a noun or a name.

    "Orrin Lines cuts forecast", "Utility logged pump faults 31 times", "Shares slide as hospital orders dry up"; but
    not "Bridge opens" above "the path opens again in May", where it is a verb, too.
    """
    article, verbs = reading.article, {verb.start for verb in reading.firm_verbs}
    places = (found.start() for found in re.finditer(rf"\b{word}\b", article.text, re.IGNORECASE))
    return any(article.section_at(at) is Section.BODY and at not in verbs for at in places)


def _is_done(line: Line, reading: Reading) -> Iterator[InHeadline]:
    """ "Clerk who took thousands is jailed": "was" in the report."""
    words = line.words
    places = [place for place, word in enumerate(words[:-1]) if place and word in _IS]
    if len(places) != 1 or _HABIT.search(_QUOTED.sub(" ", line.text)):
        return
    place = places[0]
    word, after = words[place + 1], line.word_at(place + 2)
    if word not in PASSIVES or line.quoted(place) or words.count(word) > 1:
        return
    if after and after not in _AFTER_PASSIVE and word not in _WITH_MORE:
        return
    proof = done_to_them(word, line.before(place), False, line.text, reading)
    base = BY_PARTICIPLE[word].base if word in BY_PARTICIPLE else word
    evidence = proof[0] if proof else tells_the_news(base, "", line.before(place).strip(), line.text, reading)
    if evidence is None:
        return
    now, was = words[place], _IS[words[place]]
    rivals = (f"will be {word}", f"might be {word}", f"{now} usually {word}")
    yield InHeadline(Form.PAST, f"{now} {word}", f"{was} {word}", rivals, evidence)


def _to_come(line: Line, reading: Reading) -> Iterator[InHeadline]:
    """ "Council to close pool" """
    words = line.words
    if "to" not in words:
        return
    place = words.index("to")
    if "to" in words[place + 1 :] and "," not in line.behind(place).split(" to ")[0]:
        return  # "to close in spring, 90 jobs to go" has two pieces of news
    passive = line.word_at(place + 1) == "be"
    verb = line.word_at(place + 1 + passive)
    if not place or not verb or words[place - 1] in _TAKES_TO or words[place - 1] in VERBS:
        return
    if (
        words[place - 1].endswith(("ing", "ed"))
        or _verb_among(words[:place])
        or not _ASKS_FOR.isdisjoint(words[:place])
    ):
        return
    subject = line.subject(place)
    proof = promised(f"be {verb}" if passive else verb, subject, line.text, reading) if subject else None
    if proof is None:
        return
    if line.word_at(place + 2 + passive) in _PARTICLES:
        verb = f"{verb} {words[place + 2 + passive]}"
    if passive:
        rivals = (f"{line.be(place) or 'was'} {verb}", f"might be {verb}", f"had to be {verb}")
        yield InHeadline(Form.TO_COME, f"to be {verb}", f"will be {verb}", rivals, proof)
    else:
        rivals = (f"had to {verb}", f"might {verb}", f"used to {verb}")
        yield InHeadline(Form.TO_COME, f"to {verb}", f"will {verb}", rivals, proof)


def _done_to(line: Line, reading: Reading) -> Iterator[InHeadline]:
    """ "Clerk charged after fire" """
    words = line.words
    for place in range(1, len(words)):
        word = words[place]
        rest = f" {words[place + 1]}" if line.word_at(place + 1) in _PARTICLES else ""
        known = word in PASSIVES or f"{word}{rest}" in PASSIVES_WITH_MORE
        if not known or words.count(word) > 1 or _verb_among(_without_who(words[:place], word)):
            continue
        if line.quoted(place) or words[place - 1] in _OPEN or words[place - 1] in _IS or not line.subject(place):
            continue
        after = line.word_at(place + 1 + bool(rest))
        ends = not after or line.behind(place)[len(rest) :][:1] in (",", ";")
        more = after in _HOW_OFTEN or (word in _WITH_MORE and (after == "to" or after[:1].isdigit()))
        if not (ends or more or after in _AFTER_PASSIVE) or _verb_follows(words[place + 1 :]):
            continue
        proof = done_to_them(word, line.before(place), after == "by", line.text, reading)
        if proof is None:
            base = BY_PARTICIPLE[word].base if word in BY_PARTICIPLE else word
            told = tells_the_news(base, rest, line.subject(place), line.text, reading, done_to=True)
            if told is None:
                continue
            proof = told, ""
        was = line.be(place) or proof[1] or ("were" if "and" in words[:place] else "was")
        whom = "somebody else" if word in OF_PEOPLE else "somebody or something"
        active = f"{word}{rest} {whom}" if not rest else f"{word} {whom}{rest}"
        rivals = (active, f"will be {word}{rest}", f"might be {word}{rest}")
        yield InHeadline(Form.PASSIVE, f"{line.matches[place].group()}{rest}", f"{was} {word}{rest}", rivals, proof[0])


def _without_who(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    """ "Farmer who moved wall ordered to put it back": of the farmer, what stands before "who"."""
    if words.count("who") == 1 and word in _WITH_MORE | OF_PEOPLE and 0 < words.index("who") < len(words) - 2:
        return words[: words.index("who")]
    return words


def _verb_among(words: tuple[str, ...]) -> bool:
    return any(word in BY_PRESENT or word in _FINITE or word in PASSIVES or word == "to" for word in words)


def _verb_follows(words: tuple[str, ...]) -> bool:
    """ "Man accused of theft jailed": there the first participle only describes him."""
    for place, word in enumerate(words):
        if word in _CLAUSE_OPENS:
            return False
        if word in BY_PRESENT and BY_PRESENT[word].noun:
            after = words[place + 1] if place + 1 < len(words) else ""
            if not after or after in _AFTER_NOUN:
                continue  # "hidden behind cuts"
        if word in BY_PRESENT or word in PASSIVES or word in _FINITE or word in BY_PARTICIPLE:
            return True
    return False
