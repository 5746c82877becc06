"""A reading in, statements of which the article provably says nothing out: a person and somebody else's claim.

The claim is the article's, and so is the person; only nothing that the person says or does, and nothing that the
article tells of the person, touches on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.model import Attribution, ContentForm, Naming, Reading, Row, Section, Source, Stance, Verdict
from quizgen.questions.claims import claim, sources_of, subject_of, telling, told_in, usables
from quizgen.questions.houses import known_by_name
from quizgen.questions.kinship import betrays, kin
from quizgen.questions.levelling import bare_name
from quizgen.questions.likeness import content_words, negative, numbers, same_words
from quizgen.questions.provenance import OPENS_LATE
from quizgen.questions.rows import Proven, ended
from quizgen.questions.showable import showable
from quizgen.questions.side_by_side import standing_words, stands_alone
from quizgen.questions.speakers import frame
from quizgen.questions.wording import inside, opening, quoted, word_count

#: So many claims and people of one article are tried; more would not make a better table.
MOST_CLAIMS, MOST_PEOPLE = 10, 8
LONGEST_CLAIM = 18
_STATES = (Stance.ASSERTS, Stance.CONFIRMS, Stance.ADMITS, Stance.PREDICTS)
#: Statements on the matter, not on the making of the news: who was asked what no reader looks for.
_OPINIONS = ("{who} doubts that {claim}", "{who} agrees with {source} that {claim}")


#: Where somebody may have spoken, and the words that would tell of it.
_SETTINGS = (
    ("in a radio interview", r"\bradio\b|\binterview"),
    ("at a press conference", r"\bpress\b|\bconference\b|\breporters\b|\bbriefing\b|\bjournalists\b"),
    ("in a letter to a newspaper", r"\bletters?\b|\bnewspapers?\b|\bwrote\b|\bwritten\b|\bpaper\b"),
    (
        "on television",
        r"\btelevision|\btv\b|\binterview|\bnetwork|\bchannel|\bbbc\b|\bcnn\b|\bfox\b|\bsky\b|\b[acn]bc\b",
    ),
)
#: What is said on such a day is said there, though no sentence tells it.
_GATHERED = re.compile(r"\b(?:debate[sd]?|rall(?:y|ies)|convention|hearing)\b", re.IGNORECASE)
#: Signs that the article tells where, to whom or in what somebody spoke.
_PLACED = re.compile(
    r"\b(?:told|tells|telling|interview\w*|radio|television|tv|programme|show|cnn|fox|bbc|nbc|cbs|abc|msnbc|itv|channel"
    r"|statement|conference|reporters|journalists|briefing|speech|speaking|spoke|addressed|address|rally|crowd|debate"
    r"|letter|wrote|written|writing|e-?mail\w*|tweet\w*|twitter|facebook|blog|column|report|court|hearing|meeting"
    r"|testimony|testified|audience|asked|phone|call|announc\w+|news|website|online|commons|parliament|house)\b",
    re.IGNORECASE,
)
_SAYS = frozenset(("say", "add", "argue", "insist", "warn", "claim", "predict", "believe", "explain"))


class _Told(NamedTuple):
    """What somebody says, ready after "whether", and the words around it."""

    text: str
    source: Source
    around: str
    id: str


def unstated_rows(reading: Reading) -> Iterator[Proven]:
    """Where people might have made their claims, and what they might think of claims on which they are silent."""
    yield from _settings(reading)
    people = list(_people(reading))[:MOST_PEOPLE]
    about = {person.id: _about(person, reading) for person in people}
    for number, told in enumerate(_told(reading)):
        for place, person in enumerate(people):
            doubts = (number + place) % 2 == 0
            if not _silent(person, about[person.id], told, reading) or (doubts and negative(told.text)):
                continue  # "doubts that it was not enough" is a riddle
            opinion = _OPINIONS[0 if doubts else 1]
            name = inside(person.name, reading.article.text)
            note = f"Not stated: the article does not tell what {name} thinks about this."
            text = opinion.format(
                who=opening(person.name),
                claim=inside(told.text, reading.article.text),
                source=_named(told.source, reading),
            )
            yield Proven(Row(ended(text), Verdict.NOT_STATED, note), (told.id,), rank=1)


def _settings(reading: Reading) -> Iterator[Proven]:
    """ "In a radio interview, Ms Hill said that ...": of her words the article tells nothing but that she said them."""
    everything = reading.article.text
    if _GATHERED.search(everything):
        return
    unheard = [setting for setting, words_ in _SETTINGS if not re.search(words_, everything, re.IGNORECASE)]
    for number, attribution in enumerate(usables(reading)):
        source, said = sources_of(attribution, reading)[0], _said_there(attribution, reading)
        if not unheard or not said or not _only_says(attribution, source, reading):
            continue
        name = inside(source.name, everything)
        row = f"{opening(name)} said {unheard[number % len(unheard)]}{said}"
        note = f"Not stated: the article does not tell where {name} said this."
        yield Proven(Row(ended(row), Verdict.NOT_STATED, note), (attribution.id,), rank=2)  # a small thing to notice


def _said_there(attribution: Attribution, reading: Reading) -> str:
    """What was said, ready after "in a radio interview"."""
    text = claim(attribution)
    if attribution.form is ContentForm.CLAUSE and _plain(attribution, reading):
        return f" that {inside(text, reading.article.text)}"
    words_ = standing_words(text, LONGEST_CLAIM, least=4) if attribution.form is ContentForm.QUOTATION else ""
    return f": {quoted(words_)}" if words_ and not re.search(r"[!?]|\b[Yy]ou\b", words_) else ""


def _only_says(attribution: Attribution, source: Source, reading: Reading) -> bool:
    """Is it a person of whose speaking the article tells nothing but that?"""
    if not bare_name(source) or not known_by_name(source) or attribution.cue_lemma.casefold() not in _SAYS:
        return False
    if len(attribution.source_ids) != 1 or not showable(source, reading) or betrays(claim(attribution), source):
        return False
    around = reading.article.text[_paragraph_start(attribution, reading) : attribution.evidence[-1].end]
    frames = [frame(a, reading) for a in reading.attributions if source.id in a.source_ids]
    return not any(_PLACED.search(part) for part in (around.replace(claim(attribution), " "), *frames))


def _paragraph_start(attribution: Attribution, reading: Reading) -> int:
    return reading.article.text.rfind("\n", 0, attribution.evidence[0].start) + 1


def _named(source: Source, reading: Reading) -> str:
    return bare_name(source) or inside(source.name, reading.article.text)


def _told(reading: Reading) -> Iterator[_Told]:
    """Claims alone: nobody doubts what the reporter states as known, and nobody needs to agree with it."""
    text = reading.article.text
    claims = [a for a in usables(reading) if _plain(a, reading) and len(numbers(claim(a))) < 2][:MOST_CLAIMS]
    for attribution in claims:
        around = " ".join(span.of(text) for span in attribution.evidence)
        yield _Told(claim(attribution), sources_of(attribution, reading)[0], around, attribution.id)


def _plain(attribution: Attribution, reading: Reading) -> bool:
    """A claim in indirect speech by one source, short enough to stand in another sentence."""
    if attribution.form is not ContentForm.CLAUSE or len(attribution.source_ids) != 1:
        return False
    source = sources_of(attribution, reading)[0]
    return (
        attribution.stance in _STATES
        and 5 <= word_count(claim(attribution)) <= LONGEST_CLAIM
        and not OPENS_LATE.match(claim(attribution))
        and not re.search(r"[“”\"]|\bI\b|\bwould have\b", claim(attribution))
        and showable(source, reading)
        and word_count(source.name) <= 6
        and source.name[:1].isalnum()  # "'s report by the council" is half of a name
        and not betrays(claim(attribution), source)
        and stands_alone(claim(attribution), attribution.form)
    )


def _people(reading: Reading) -> Iterator[Source]:
    """People whom the article names and quotes, each once: who is dead or only talked about has no opinion."""
    found: list[Source] = []
    speaking = {id for a in reading.attributions if not a.doubt for id in a.source_ids}
    for person in (one for one in reading.sources if one.id in speaking):
        if person.naming is not Naming.NAMED_PERSON or not 2 <= word_count(person.name) <= 6 or person.plural:
            continue
        if showable(person, reading) and not any(kin(person, other) for other in found):
            found.append(person)
            yield person


def _about(person: Source, reading: Reading) -> str:
    """All that the article tells in the sentences that name the person, and all that the person says."""
    text = reading.article.text
    own = [told_in(a, reading) for a in (*reading.attributions, *reading.views) if person.id in a.source_ids]
    own += [span.of(text) for a in reading.attributions if person.id in a.source_ids for span in a.evidence]
    blocks = [b.span.of(text) for b in reading.article.blocks if b.section is not Section.BOILERPLATE]
    sentences = [s for block in blocks for s in re.split(r"(?<=[.!?”\"]) +(?=[A-Z“\"])", block)]
    return " ".join([*own, *(s for s in sentences if any(same_words(name, s) for name in person.names))])


def _silent(person: Source, about: str, told: _Told, reading: Reading) -> bool:
    """Does nothing told of the person touch on the claim or on whoever makes it?"""
    if betrays(told.text, person) or betrays(told.around, person):
        return False
    if kin(person, told.source) or betrays(about, told.source):
        return False
    own = telling(told.text, subject_of(reading))
    return len(own) >= 3 and len(own & content_words(about)) <= 0.15 * len(own)
