"""A text or a statement in, the ways that any of its words may tell, or whether surely none is told, out.

Word by word: what a word may tell is found once and kept, for patterns over each sentence would take ten times as long.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from quizgen.model import Attribution, Places, Reading, Source, Span
from quizgen.questions.claims.evidence import sentences_of, whole_sentences
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import Seldom
from quizgen.questions.labels import (
    AT_HEARING,
    BY_BROADCAST,
    IN_SPEECH,
    IN_STUDY,
    IN_WRITING,
    ON_THE_WEB,
    TO_ONE_OUTLET,
    TO_REPORTERS,
)

#: Beside the ways: a word that a pattern for a way may begin with; a word that tells a way, an occasion or an addressee
#: wherever it stands, or only beside the statement; an occasion at which many may have spoken.
PATTERNED, TELLS, MAY_TELL, OCCASION = "patterned", "tells", "may tell", "occasion"

#: A word with "*" is the beginning of words.
_WORDS = {
    TO_ONE_OUTLET: """interview* newspaper newspapers magazine magazines broadcaster quoted correspondent reporter
        journalist exclusive* outlet outlets paper asked question questions agency""",
    TO_REPORTERS: """reporters journalists newsmen correspondents conference conferences briefing briefings press media
        asked question questions""",
    BY_BROADCAST: "radio televis* tv broadcast* programme programmes show aired channel video",
    ON_THE_WEB: """x weibo telegram snapchat tiktok linkedin bluesky reddit tweet* retweet* twitter facebook instagram
        social blog* post posts posted posting online web website websites internet youtube video wrote message hashtag
        @*""",
    IN_WRITING: """statement statements letter letters email* e-mail* release releases wrote writ* memo* note notes
        message text* communiq* spokes* respon*""",
    IN_STUDY: """report reports study studies survey surveys paper papers book books memoir memoirs article articles
        column columns op-ed essay wrote writ* published document* journal analysis research autobiograph* filing
        filings""",
    IN_SPEECH: """speech* address* rally rallies debat* crowd crowds audience conference conferences convention
        conventions meeting meetings event events summit lecture sermon seminar gathering forum delegates ceremony stage
        speaking spoke remarks campaigned""",
    AT_HEARING: """court courts judge judges jury jurors trial testif* testimon* hearing hearings committee subcommittee
        panel parliament* congress commons lords mps inquiry inquest tribunal senate lawyer lawyers prosecut* magistrate
        magistrates plea* appeal""",
    PATTERNED: """x weibo telegram snapchat tiktok linkedin social bluesky reddit keynote address questions call
        told telling tells interview statement letter email e-mail release message conference briefing
        reporters journalists newsmen correspondents press media speaking tweet* blog* twitter facebook instagram
        youtube website posted speech lecture sermon debate rally testif* testimon* court commons committee
        subcommittee inquiry tribunal inquest hearing report study survey paper book memoir memoirs autobiography
        article column essay op-ed radio televis* broadcast tv seminar convention hall event audience crowd delegates
        mps parliament jurors jury""",
    TELLS: """told tell tells telling interview* statement statements letter letters email* e-mail* release releases
        message conference conferences briefing briefings reporters journalists newsmen correspondent correspondents
        press media speaking spoke talked talking tweet* retweet* twitter facebook instagram youtube blog* posted wrote
        speech* addressed addressing lecture sermon debat* rally rallies audience testif* testimon* trial hearing
        hearings inquest radio televis* tv broadcast* programme programmes summit ceremony gathering remarks
        advisory advisories bulletin bulletins notice notices declaration proclamation newsletter circular
        commented quoted polled surveyed canvassed contacted questioned @*""",
    MAY_TELL: """text texts texted website websites post posts online writ* address crowd crowds court courts commons
        committee parliament* congress inquiry report reports study studies survey surveys paper papers book books
        memoir memoirs article articles column columns show video meeting meetings met event events launch* visit*
        comment comments commenting asked question questions answer* reply replies replied respon* phone* telephone
        document documents filing filings memo announcement announcements announced figures poll polls data accounts
        results findings journal publish* co-author* coauthor* analysis research newspaper newspapers magazine magazines
        forum delegates panel jury judge judges tribunal mps senate lords seminar convention conventions""",
    OCCASION: """conference conferences briefing briefings reporters journalists newsmen debat* rally rallies
        audience trial hearing hearings inquest summit ceremony gathering speech* lecture interviews polled surveyed
        canvassed""",
}


def _signs_by_word(*, beginnings: bool) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for sign, listing in _WORDS.items():
        for word in listing.split():
            if word.endswith("*") is beginnings:
                found.setdefault(word.rstrip("*"), set()).add(sign)
    return {word: frozenset(signs) for word, signs in found.items()}


_WHOLE, _BEGINNINGS = _signs_by_word(beginnings=False), _signs_by_word(beginnings=True)
_BEGUN = tuple(_BEGINNINGS)
_NONE: frozenset[str] = frozenset()
#: Names of outlets, and what stands in them, with their capitals.
_NAMES = lexicon(
    """AFP AP UPI DPA ANSA BBC CNN ABC NBC CBS NPR PBS MSNBC CNBC CBC ITV ITN ESPN Reuters Xinhua Tass TASS Interfax
    Kyodo Yonhap Wikinews Bloomberg Politico POLITICO HuffPost BuzzFeed Breitbart Jazeera Axios Newsweek Fox Sky Spiegel
    Times Post News Gazette Herald Tribune Telegraph Guardian Journal Chronicle Observer Mail Mirror Globe Examiner
    Daily Courier Echo Argus Radio TV Television Magazine Dispatch Inquirer Broadcasting Press Today Atlantic Forbes"""
)
_OF_AN_OUTLET = frozenset((TO_ONE_OUTLET, BY_BROADCAST, PATTERNED, TELLS))
#: "The council held a public meeting", "he was in court": an occasion by two words.
_BY_PHRASE = Seldom(
    r"\b(?:public|council|board|annual|town|town hall|general) meeting\b|\bin court\b|\bthe press\b",
    "meeting court press",
    re.IGNORECASE,
)
_IN_A_PHRASE = frozenset((MAY_TELL, TELLS))
_MARKS = " \t\n.,;:!?()[]“”‘’\"'…—–"


@lru_cache(maxsize=16384)  # a text is new, its words are not
def _of_word(piece: str) -> frozenset[str]:
    word = piece.strip(_MARKS).removesuffix("’s").removesuffix("'s")
    small = word.casefold()
    found = _WHOLE.get(small, _NONE)
    if small.startswith(_BEGUN):
        found = found.union(*(signs for begun, signs in _BEGINNINGS.items() if small.startswith(begun)))
    return found | _OF_AN_OUTLET if word in _NAMES else found


@lru_cache(maxsize=4096)
def signals(text: str) -> frozenset[str]:
    """All that any word of the text may tell."""
    found = _NONE.union(*filter(None, map(_of_word, text.split())))
    return found | {TELLS, OCCASION} if found & _IN_A_PHRASE and _BY_PHRASE.search(text) else found


def hinted(text: str) -> frozenset[str]:
    """The ways that any word of the text may tell."""
    return signals(text) - {PATTERNED, TELLS, MAY_TELL, OCCASION}


def gives_away(told: str) -> bool:
    """Does what was said itself speak of a way ("in my speech I said")?"""
    return TELLS in signals(told)


class Telling(NamedTuple):
    """A sentence with a word that tells a way, and the ids of those who speak there."""

    span: Span
    text: str
    speakers: frozenset[str]


@lru_cache(maxsize=8)
def telling(reading: Reading) -> tuple[Telling, ...]:
    """Every sentence with a word that tells a way."""
    cues = Places((cue, record.source_ids) for record in reading.attributions for cue in record.cue)
    found: list[Telling] = []
    for span in sentences_of(reading.article):
        text = " ".join(span.of(reading.article.text).split())
        if TELLS in signals(text):
            speakers = frozenset(id for _, ids in cues.overlapping(span) for id in ids)
            found.append(Telling(span, text, speakers))
    return tuple(found)


def unsaid(attribution: Attribution, reading: Reading) -> bool:
    """Does the article surely not tell the way? No word of it near the statement, with its source, or with nobody."""
    if attribution.cue_lemma.casefold() not in _PLAIN or _with_an_occasion(reading):
        return False
    own = [whole_sentences(span, reading.article) for span in (*attribution.evidence, *attribution.cue)]
    told, text = sentences_of(reading.article), reading.article.text
    at = [place for place, span in enumerate(told) if any(span.overlaps(one) for one in own)]
    near = {place for here in at for place in range(max(0, here - 2), min(len(told), here + 3))}
    if any(signals(_TITLE.sub("", told[place].of(text))) & {TELLS, MAY_TELL} for place in sorted(near)):
        return False
    if any(_SCENE.search(_told_beside(told[place], attribution, text)) for place in sorted(near)):
        return False
    source = reading.source(attribution.source_ids[0])
    return not any(
        not one.speakers or source.id in one.speakers or any(one.span.overlaps(m) for m in source.mentions)
        for one in telling(reading)
    )


#: "“Look at them,” she said with a smirk, looking over at her neighbour", "outside the polling station": the report
#: shows where it was said, or who was there.
_SCENE = re.compile(
    r"\b(?:sa(?:id|ys)|added|adds|explain(?:s|ed)) (?:with|as|while|when|from|outside|inside|in front|near|over"
    r"|between)\b"
    r"|, (?:looking|pointing|turning|sitting|standing|smiling|laughing|holding|gesturing|waving|wearing|walking|nodding"
    r"|shaking|leaning|watching|waiting|sipping|clutching|referring to the)\b"
    r"|\b(?:outside|inside|in front of|nearby|doorstep|polling (?:place|station|location)s?|smirk\w*|grin\w*|chuckl\w*"
    r"|shrug\w*|laugh(?:s|ed|ing)|smil(?:es|ed|ing)|nodd\w+|shout\w*|yell\w*|sobb\w*|tears|stood(?! (?:at|to|by|for)\b)"
    r"|standing|sat|sitting|seated"
    r"|waited|waiting|queu\w+|strolled|walked|wore|wearing|arrived|showed up|lined up|in line|scene|funeral"
    r"|vigil|protest\w*|march(?:ed|ers|ing)|demonstrat(?:or|ors|ion|ions)|parade|festival|ceremony|church|school gates?"
    r"|pub|caf[eé]|diner|restaurant|marketplace|shop floor|stall|kitchen|living room|backstage|dressing room"
    r"|recent(?:ly)? (?:afternoon|morning|evening)|on a (?:\w+ )?(?:afternoon|morning|evening)|lobby|hallway"
    r"|corridor)\b"
)


def _told_beside(sentence: Span, attribution: Attribution, text: str) -> str:
    """The sentence without what was said in it."""
    told = sentence.of(text)
    for content in attribution.content:
        if sentence.overlaps(content):
            told = told.replace(text[max(sentence.start, content.start) : min(sentence.end, content.end)], " ")
    return " ".join(told.split())


@lru_cache(maxsize=8)
def _with_an_occasion(reading: Reading) -> bool:
    return any(OCCASION in signals(one.text) for one in telling(reading))


_TITLE = re.compile(r"\b(?:spokes\w+|MPs?|[Ll]awyers?|[Jj]udges?|[Ss]enators?|[Pp]rosecutors?)\b")
_PLAIN = lexicon("say warn argue insist claim predict admit believe explain stress confirm maintain deny")


_IN_SOMETHING = re.compile(
    r"\b(?:reports?|statements?|notices?|letters?|interviews?|speech(?:es)?|memos?|bulletins?|websites?|blogs?|rulings?"
    r"|newsletters?|releases?|filings?|studies|study|surveys?|articles?|columns?|papers?)\b"
)


def stands_in_its_own(source: Source, text: str) -> bool:
    """ "The Harbour Board report", "a letter from Ms Orr": what is said may stand in it."""
    lasts = {name.split()[-1] for name in source.names}
    for found in _IN_SOMETHING.finditer(text):
        before, after = text[max(0, found.start() - 40) : found.start()], text[found.end() : found.end() + 40]
        for last in sorted(lasts):
            if re.search(rf"\b{re.escape(last)}(?:[’']s?)? (?:[\w-]+ ){{0,3}}$", before):
                return True
            if re.match(rf" (?:by|from|of|with) (?:[\w.’'-]+ ){{0,4}}{re.escape(last)}\b", after):
                return True
    return False
