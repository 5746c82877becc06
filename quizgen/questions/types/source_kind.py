"""A reading in, "What kind of source is ...?" and "Which of these sources is an expert ...?" questions out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Naming, Option, Reading, Skills, Source, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.claims import LEAST_CONFIDENCE, READABLE, usable, usable_object
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.english.likeness import lexicon, same_words
from quizgen.questions.english.wording import inside, opening, word_count
from quizgen.questions.labels import (
    ARTIST,
    CAMPAIGN,
    COMPANY,
    EXPERT,
    KINDS,
    MEDIA,
    OFFICIAL,
    PAID_EXPERT,
    PLAYER,
    PUBLIC,
    RELATIVE,
    SPEAKS_FOR,
    WITNESS,
)
from quizgen.questions.news.sports_report import of_sport
from quizgen.questions.sources.kinds_told import rival_kinds, told_kind
from quizgen.questions.sources.kinship import betrays, kin
from quizgen.questions.sources.roles import Role
from quizgen.questions.sources.showable import showable

LEAST, MOST = 2, 3
#: Whom everybody knows: that a president is a politician needs no reading; and who sits in court is none of the kinds.
_FAMOUS = re.compile(
    r"\b(?:president|premier|prime minister|chancellor|nominee|candidate|hopeful|first lady|vice[- ]president|pope|king"
    r"|queen|prince|princess|dictator|sens?\.?|gov\.?|rep\.?|senator|governor"
    r"|judge|sheriff|magistrate|justice|coroner|recorder|prosecutor|barrister|counsel)$",
    re.IGNORECASE,
)
#: A judge who orders something acts; nobody learns anything on his word.
_ACTS = lexicon(
    """order rule sentence direct instruct command decide grant sign approve reject dismiss ask request call demand urge
    decree convict veto"""
)
#: "The scientist Ana Orr, who is a union delegate": in which of the two does she speak?
_TWO_ROLES = re.compile(
    r"\b(?:who|and) (?:(?:is|was|also|now|currently|herself|himself) ){1,2}(?:an? |the )?(?:[\w’'-]+ ){0,3}?"
    r"(?:delegate|spokes\w+|representative|organi[sz]er|secretary|steward|activist|campaigner|councillor|councilor|member"
    r"|advis[eo]r|lobbyist|candidate|lawyer|owner|founder|director|chair\w*|president|leader|trustee|governor)\b"
)
#: What a careful reader asks about such a source.
_LESSONS = {
    OFFICIAL: "Those in office can know much, but they have a part in what they speak of: look for somebody outside.",
    SPEAKS_FOR: "Whoever speaks for others gives their view of the matter: look for what somebody else says.",
    COMPANY: "A company knows its own affairs, and it has something to sell: look for an outside view as well.",
    PAID_EXPERT: "Analysts of a bank or firm know their field, and their employer may deal in what they speak of.",
    CAMPAIGN: "A group that campaigns knows its subject and wants something: look for an outside view as well.",
    EXPERT: "An expert has studied the subject; ask whether it is this subject, and whether others agree.",
    PLAYER: "Players and coaches know the game from inside and are not neutral about it.",
    ARTIST: "Artists know their own work best; for other things they are readers like you.",
    WITNESS: "An eyewitness was there, but one person never sees everything: look for a second account.",
    RELATIVE: "Relatives know the person well and care about them, so they are close but not neutral.",
    PUBLIC: "One member of the public speaks for nobody else: ask how many were asked.",
    MEDIA: "Journalists mostly pass on what others saw or said: ask where they have it from.",
}


#: "The resident Ana Orr presented a petition with 23 names": there she speaks for more than herself.
_FOR_OTHERS = re.compile(
    r"\bpetition\w*|\b(?:on|in) behalf of|\brepresent(?:s|ed|ing)\b|\b(?:spoke|speaks|speaking) for\b"
    r"|\b(?:delegate|organi[sz]e[rd]|deputation|delegation|shop steward|(?:branch|union) (?:president|secretary"
    r"|chair\w*|rep\w*|official|leader))\b",
    re.IGNORECASE,
)


class SourceKind(QuestionType):
    name = "source_kind"
    shape = "choice"
    process = "E"
    most = 1
    title = "What kind of source?"
    description = "See from the words of the article what kind of source somebody is."
    nature = Nature(whole_article=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        roles = {source: role for source in _quoted(reading) if (role := told_kind(source, reading))}
        seen = Counter(role.kind for role in roles.values())
        for source, role in roles.items():
            if _TWO_ROLES.search(whole_sentences(role.span, reading.article).of(reading.article.text)):
                continue
            if role.kind in (PUBLIC, EXPERT) and _speaks_for_others(source, reading):
                continue
            if role.kind == PLAYER and of_sport(reading.article.text):
                continue  # who else would a report on a match ask? No other kind tempts anybody
            if not _in_the_news(source, reading) and not _well_known(source, role, reading):
                yield from self._what_kind(source, role, seen, reading, rng)
                yield from self._which_one(source, role, roles, reading, rng)

    def _what_kind(
        self, source: Source, role: Role, seen: Counter[str], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        rivals = [kind for kind in rival_kinds(source, reading) if seen[kind] or kind in _COMMON]
        rivals.sort(key=lambda kind: (not seen[kind], rng.random()))
        if len(rivals) < LEAST or _says_itself(role):
            return
        shown = {role.kind, *rivals[:MOST]}
        stem = rng.choice(
            [
                f"What kind of source is {role.name}, according to the article?",
                f"As what kind of source does the article introduce {role.name}?",
            ]
        )
        why = f"The article introduces {role.name} with the words “{role.words}”."
        options = tuple(
            Option(kind, kind == role.kind, f"Yes: {why[0].lower()}{why[1:]}" if kind == role.kind else why)
            for kind in KINDS
            if kind in shown
        )
        yield self._question(stem, options, source, role, reading, len(rivals))

    def _which_one(
        self, source: Source, role: Role, roles: dict[Source, Role], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        others: list[tuple[Source, Role]] = []
        for other, theirs in sorted(roles.items(), key=lambda item: (item[0].coarse != source.coarse, rng.random())):
            if role.kind not in rival_kinds(other, reading) or any(
                kin(other, taken) for taken in (source, *(o for o, _ in others))
            ):
                continue
            others.append((other, theirs))
        if len(others) < LEAST:
            return
        stem = f"Which of these sources does the article introduce as {role.kind[0].lower()}{role.kind[1:]}?"
        options = [Option(opening(role.name), True, f"Yes: the article introduces this source with “{role.words}”.")]
        for other, theirs in others[:MOST]:
            if betrays(stem, other):
                return
            note = f"The article introduces {inside(theirs.name, reading.article.text)} with “{theirs.words}”."
            options.append(Option(opening(theirs.name), feedback=note))
        yield self._question(stem, tuple(options), source, role, reading, len(others))

    def _question(
        self, stem: str, options: tuple[Option, ...], source: Source, role: Role, reading: Reading, rivals: int
    ) -> Choice:
        evidence = merged([whole_sentences(role.span, reading.article)])
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=evidence,
            feedback=_LESSONS[role.kind],
            difficulty=difficulty.rate(2, reading, "", evidence, key=role.name, rivals=rivals),
            skills=Skills("E", "RI.8.6", 1, "A"),
            about=(source.id,),
        )


#: Kinds that stand in most news reports, so that none of them is wrong at first sight.
_COMMON = frozenset((OFFICIAL, EXPERT, SPEAKS_FOR, MEDIA, COMPANY, PUBLIC))
#: Whom the news is about, a reader knows without looking for the words.
_OFTEN, _TURNS_ON, _ONCE_OR_TWICE = 7, 4, 3


def _speaks_for_others(source: Source, reading: Reading) -> bool:
    article = reading.article
    return any(
        _FOR_OTHERS.search(whole_sentences(mention, article).of(article.text))
        for mention in source.mentions
        if article.section_at(mention.start) in READABLE
    )


def _in_the_news(source: Source, reading: Reading) -> bool:
    """Is the source somebody whom the report is about? "What kind of source is the president?" needs no reading."""
    headline = reading.article.headline
    return len(source.mentions) >= _OFTEN or any(same_words(name.split()[-1], headline) for name in source.names)


def _well_known(source: Source, role: Role, reading: Reading) -> bool:
    """A head of state, a candidate, or the politician on whom the report turns: known without the article."""
    if _FAMOUS.search(role.words) or (role.kind == OFFICIAL and len(source.mentions) > _ONCE_OR_TWICE):
        return True
    people = [s for s in reading.sources if s.naming is Naming.NAMED_PERSON]
    most = max(len(person.mentions) for person in people)
    return role.kind == OFFICIAL and len(source.mentions) >= max(most, _TURNS_ON)


def _quoted(reading: Reading) -> list[Source]:
    """The people who speak beyond doubt in running text, with a name that can be shown."""
    speaking = {
        id
        for attribution in reading.attributions
        if attribution.confidence >= LEAST_CONFIDENCE
        and attribution.cue_lemma.casefold() not in _ACTS
        and attribution.stance is not Stance.DEMANDS
        and attribution.evidence
        and all(reading.article.section_at(span.start) in READABLE for span in attribution.evidence)
        and (usable(attribution, reading) or usable_object(attribution, reading))
        for id in attribution.source_ids
    }
    people = [s for s in reading.sources if s.id in speaking and s.naming is Naming.NAMED_PERSON]
    return [person for person in people if showable(person, reading) and word_count(person.name) <= 12]


def _says_itself(role: Role) -> bool:
    """ "A spokeswoman for the mill": the very word of the right answer, which nobody needs to weigh."""
    return role.kind == SPEAKS_FOR and bool(re.search(r"\bspokes(?:person|man|woman)\b", role.words, re.IGNORECASE))
