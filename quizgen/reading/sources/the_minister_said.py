"""A description of a person that speaks ("the far-right minister said", "the spokesman added") in, whom it means out.

The rules are tried in the order of _NEW and _KNOWN; nobody is told where the words may mean somebody else as well.
"""

from __future__ import annotations

import re

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import Section
from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.grammar.phrases import Phrase
from quizgen.reading.reference.scene import Scene
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import FEMALE, MALE, Figure
from quizgen.reading.sources.descriptions import of_another_side, of_it, one_of
from quizgen.reading.sources.kinds import listed
from quizgen.reading.sources.profiles import Speaker, plural

#: "The chancellor" is not the shadow chancellor.
_NOT_QUITE = listed("shadow former ex deputy vice assistant acting designate")
#: Who is called so has been named: an epithet tells a second thing of somebody known.
_EPITHETS = listed(
    "star veteran champion legend icon actor actress singer rapper musician comedian novelist tycoon mogul "
    "billionaire millionaire businessman businesswoman entrepreneur striker midfielder goalkeeper defender winger "
    "playmaker forward captain skipper lock prop hooker flanker fly-half scrum-half full-back batsman bowler sprinter "
    "playwright director"
)
#: A head that may be somebody else's: "the M&S spokesman" beside the firm's chief.
_OTHERS = listed("spokesman spokeswoman spokesperson lawyer attorney solicitor aide adviser advisor official source")
_PARENT = re.compile(r"(mum|mom|mother|gran|grandmother|dad|father|grandad|grandfather|parent)-of-[\w-]+$")
_WOMEN = listed("mum mom mother gran grandmother grandma nan")
_MEN = listed("dad father grandad granddad grandfather")
#: What is told of somebody's life or mood belongs to the one whose story it is, not to who did a part in it.
_LIVES = listed(
    "retired fed-up disgruntled angry furious frustrated heartbroken devastated distraught outraged worried concerned "
    "proud delighted shocked upset stunned grieving married divorced widowed unlucky terrified exhausted horrified"
)
#: Who is named so may be somebody whom everybody knows and whom the sentence names for the first time.
_NOT_LEADING = listed(
    "spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel witness eyewitness resident judge "
    "official aide source adviser advisor driver officer detective inspector analyst economist expert doctor "
    "prosecutor reporter journalist correspondent commentator survivor student"
)
#: The deputy prime minister does not hold the office of "the prime minister".
_NOT_NOW = _NOT_QUITE - {"designate"} | listed("late new next then")
_AGE = re.compile(r"\b[Tt]he (\d{1,3})-year-old\Z")
_AROUND = 45
_LONGEST = 12
#: So many paragraphs on, whom nobody else has followed is meant by the same noun.
_STILL = 4
_KIN = listed("sister brother mother father wife husband son daughter mum dad uncle aunt grandmother grandfather")
_MAN = listed("man woman native democrat republican")
_ELECTED = listed("councillor councilor senator mp deputy lawmaker congressman congresswoman alderman governor")


def meant(phrase: Phrase, scene: Scene) -> Figure | Speaker | None:
    """Whom the first of the rules tells of which the description tells nothing new."""
    return next((found for rule in _KNOWN if (found := rule(phrase, scene)) is not None), None)


def newly_told(phrase: Phrase, scene: Scene) -> Figure | None:
    """Of whom the description tells an office, an age or a mood of which nothing was told before."""
    return next((found for rule in _NEW if (found := rule(phrase, scene)) is not None), None)


# ---------------------------------------------------------------------------------------- who holds an office


def holder(phrase: Phrase, scene: Scene) -> Figure | None:
    """Whom "the far-right minister" points back to, when only one person before holds such an office."""
    people = _holders(phrase, scene)
    shared = len(people) == 1 and len(people[0].words) == 1 and scene.cast.called(people[0].words) is not people[0]
    return people[0] if len(people) == 1 and not shared and _of_one_place(phrase, people[0], scene) else None


def _holders(phrase: Phrase, scene: Scene) -> list[Figure]:
    role = phrase.head.lower_
    if role not in kinds.ROLES:
        return []
    words = {token.lower_ for token in phrase.core}
    needed = {token.lower_ for token in phrase.core if token.dep_ == "compound"} | {role}
    of = of_it(phrase)
    return [
        figure
        for figure in scene.cast.figures
        if figure.person
        and needed <= figure.roles
        and not _NOT_QUITE & (figure.roles - words)
        and not of_another_side(phrase, figure)
        # of Cardiff, and not of Harwick
        and of <= figure.roles | {word.casefold() for form in figure.forms for word in form}
        and any(m.start < phrase.span.start for m in figure.mentions)
    ]


def _of_one_place(phrase: Phrase, figure: Figure, scene: Scene) -> bool:
    """ "The Bishop of Orrin" is not Paul Hale, the Bishop of Harwick: what is named is named beside him, too."""
    named = [token.text for token in phrase.core if token.i > phrase.head.i and token.pos_ == "PROPN"]
    text = scene.article.text
    around = " ".join(text[max(0, m.start - _AROUND) : m.end + _AROUND] for m in figure.mentions)
    return all(name in around for name in named)


# ---------------------------------------------------------------------------------------- who has been told of


def _same_office(phrase: Phrase, scene: Scene) -> Speaker | None:
    """ "A spokesman for the club denied it. “That is wrong,” the spokesman said.": the only one, just before, or of
    whose kind no other has been told of since."""
    role, start = phrase.head.lower_, phrase.span.start
    if role not in kinds.ROLES or len(phrase.core) != 2 or _holders(phrase, scene):
        return None
    nameless = (s for s in scene.speakers.values() if s.figure is None and not plural(s.phrases[0]))
    same = [s for s in nameless if role in (s.phrases[0].head.lower_, one_of(s.phrases[0]))]
    if len(same) != 1:
        return None
    last = max(same[0].mentions)
    between = scene.doc.char_span(last.end, start, alignment_mode="contract") or ()
    return same[0] if scene.near(last.start, start) or all(t.lemma_.lower() != role for t in between) else None


def _same_noun(phrase: Phrase, scene: Scene) -> Speaker | None:
    """ "A panel of experts said so. The panel also insisted": who spoke last, described by the same noun."""
    spoke, noun, start = scene.spoke, phrase.head.lower_, phrase.span.start
    if spoke is None or spoke.figure is not None or not spoke.phrases or len(phrase.core) != 2:
        return None
    last = spoke.mentions[-1]
    far = scene.block(start) - scene.block(last.start)
    if spoke.phrases[0].head.lower_ != noun or far > (1 if scene.lost else _STILL):
        return None
    between = scene.doc.char_span(last.end, start, alignment_mode="contract") or ()
    return None if any(t.lower_ == noun and t.left_edge.lower_ != "the" for t in between) else spoke


# ---------------------------------------------------------------------------------------- who has just spoken


def _just_spoke(phrase: Phrase, scene: Scene) -> Speaker | None:
    """ "Ada Lund said so. The Tory leader added", "The star added": who spoke in the sentence before, with nobody else
    named since the paragraph began."""
    spoke, head = scene.just_spoke(phrase.head), phrase.head.lower_
    if spoke is None or spoke.figure is None or not spoke.person or head in _OTHERS:
        return None
    words = [token for token in phrase.core[1:] if token != phrase.head]
    named = any(token.pos_ == "PROPN" or token.ent_type_ in PLACES | {"ORG", "NORP"} for token in words)
    if head not in _EPITHETS and not (named and head in kinds.ROLES):
        return None
    told = {token.lower_ for token in phrase.core}
    if told & {"m": FEMALE, "f": MALE}.get(spoke.figure.gender, frozenset()):
        return None
    others = [figure for figure in scene.cast.figures if figure.person and figure is not spoke.figure]
    if head not in spoke.figure.roles and any(head in figure.roles for figure in others):
        return None
    begins = scene.article.blocks[scene.block(phrase.span.start)].span.start
    return None if any(begins <= m.start < phrase.span.start for other in others for m in other.mentions) else spoke


def _same_again(phrase: Phrase, scene: Scene) -> Speaker | None:
    """ "Councillor Ada Lund of Marl said so. / The Labour councillor added", "The Marl woman said", "the sister said":
    who spoke last, here or in the paragraph above, told of by the office or kin of which the article told before, or by
    the town, with nobody else near who fits."""
    spoke, head = scene.spoke, phrase.head.lower_
    if spoke is None or spoke.figure is None or not spoke.person or scene.lost or head in _OTHERS:
        return None
    start, figure = phrase.span.start, spoke.figure
    words = [token for token in phrase.core[1:] if token != phrase.head]
    if not scene.near(spoke.mentions[-1].start, start) or any(token.i > phrase.head.i for token in words):
        return None
    if {head, *(token.lower_ for token in words)} & {"m": FEMALE, "f": MALE}.get(figure.gender, frozenset()):
        return None
    placed = bool(words) and all(_tells_where(token) for token in words)
    others = [one for one in scene.people() if one is not figure and min(one.mentions).start < start]
    if head in _ELECTED | _KIN:
        known = head in figure.roles and not any(head in one.roles for one in others)
        return spoke if known and (placed if head in _ELECTED else not words) else None
    begins = scene.article.blocks[max(0, scene.block(spoke.mentions[-1].start))].span.start
    alone = not any(begins <= m.start < start for one in others for m in scene.said_of(one))
    return spoke if head in _MAN and placed and alone else None


def _tells_where(token: Token) -> bool:
    """ "Marl", "Marl-based", "Labour": where somebody is from, or on which side."""
    return token.ent_type_ in PLACES | {"ORG", "NORP"} or token.pos_ == "PROPN" or token.lower_ in {"based", "-"}


# ---------------------------------------------------------------------------------------- of whom a new thing is told


def _of_that_age(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "The 42-year-old said": the only person of whom the text gives that age, as "Ada Orr, 42," or "Ada Orr (42)"."""
    text = scene.article.text
    end = phrase.span.end + len("-old") * text.startswith("-old", phrase.span.end)
    age = _AGE.search(text[max(0, end - len("The 100-year-old")) : end])
    if age is None:
        return None
    beside = re.compile(rf"(?:, (?:aged )?{age[1]}[,.]| \((?:aged )?{age[1]}\))")
    found = [one for one in scene.people() if any(beside.match(text, m.end) for m in one.mentions)]
    return found[0] if len(found) == 1 else None


def _who_leads(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "Ada Orr has attacked the plan. / The prime minister said": the only one whom the first sentence leads with,
    where the second begins with an office that nobody is told to hold."""
    head, words = phrase.head, {token.lower_ for token in phrase.core}
    if head.lower_ not in kinds.ROLES - _NOT_LEADING or words & _NOT_NOW or not head.dep_.startswith("nsubj"):
        return None
    held = any(head.lower_ in one.roles and not one.roles & _NOT_NOW for one in scene.cast.figures)
    opening = next((b.span.start for b in scene.article.blocks if b.section is Section.BODY), None)
    if held or opening is None or any(token.i > head.i for token in phrase.core):
        return None
    name = scene.doc.char_span(opening, opening + 1, alignment_mode="expand")
    first = name[0].sent if name is not None else None
    if first is None or first.end > phrase.core.start or any(scene.told(first.end, phrase.core.start)):
        return None
    heads = [b.span.of(scene.article.text) for b in scene.article.blocks if b.section is Section.HEADLINE]
    figure = _subject(first, scene)
    if figure is None or figure.roles & (kinds.ROLES - kinds.HONORIFICS):
        return None
    if heads and not any(figure.words[-1] in text for text in heads):
        return None
    figure.roles.add(head.lower_)
    return figure


def _subject(sentence: DocSpan, scene: Scene) -> Figure | None:
    """The person with a whole name who is the subject of the sentence, alone in that."""
    start, end = sentence.start_char, sentence.end_char
    places = [(one, m) for one in scene.people() for m in one.mentions if start <= m.start < end]
    found = [(one, m) for one, m in places if scene.heads(m)]
    subjects = [child for child in sentence.root.children if child.dep_.startswith("nsubj")]
    if len(found) != 1 or len(subjects) != 1 or len(found[0][0].words) < 2:
        return None
    alone = not any(child.dep_ == "conj" for child in subjects[0].children)
    return found[0][0] if alone and scene.headed(found[0][1]) == subjects[0] else None


def _whose_story(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "The retired bus driver", "the disgruntled father-of-four says": the only person with a name who has spoken, and
    who spoke last, of whom it tells a new thing."""
    figure = scene.spoke.figure if scene.spoke is not None else None
    if figure is None or not figure.person or len(figure.words) < 2 or not 2 <= len(phrase.core) <= _LONGEST:
        return None
    told = phrase.core[1:].text.casefold().replace(" - ", "-")
    words, parent = told.split(), _PARENT.search(told)
    kin = parent.group(1) if parent else words[-1]
    sex = "f" if kin in _WOMEN else "m" if parent or kin in _MEN else ""
    alive = {*words} & _LIVES and phrase.head.lower_ in kinds.ROLES | kinds.PEOPLE | _WOMEN | _MEN
    if not (parent or alive or kin == "pensioner") or any(token.pos_ == "PROPN" for token in phrase.core):
        return None
    others = [one for one in scene.people() if one is not figure and (not sex or one.gender in ("", sex))]
    spoke = any(one.person and one.figure not in (None, figure) for one in scene.speakers.values())
    if spoke or (sex and figure.gender not in ("", sex)) or _told_before(phrase, scene):
        return None
    return None if any(scene.acts(one, 0, phrase.span.start) for one in others) else figure


def _told_before(phrase: Phrase, scene: Scene) -> bool:
    """Whether the text tells of "a bus driver" before: that may be another."""
    return phrase.head.lower_ not in _WOMEN | _MEN and any(
        token.lower_ == phrase.head.lower_ and scene.article.section_at(token.idx) is Section.BODY
        for token in scene.doc[: phrase.core.start]
    )


#: Tried in this order; the first one that tells anybody decides.
_NEW = (_of_that_age, _who_leads, _whose_story)
_KNOWN = (holder, _same_office, _same_noun, _just_spoke, _same_again)
