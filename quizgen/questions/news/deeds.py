"""A reading in, what somebody plans, promised, managed or refused to do, told without its "plans to", out.

"The council has agreed to close the pool" is told as "the council closing the pool", so that only the article tells
how far it has gone; or its sentence is printed, and the words "close the pool" are asked about. Where another sentence
may tell that it was done, nothing is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.model import Prospect, Reading, Span, Stage
from quizgen.questions.claims.evidence import sentences_of, whole_sentences
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import content_words, lexicon, shared
from quizgen.questions.english.slips import FIRST_PERSON, POINTS_BACK, SLIP
from quizgen.questions.english.wording import inside, word_count
from quizgen.questions.labels import HAPPENED, NOT_DONE, ONCE_EXPECTED, ONCE_PLANNED, ONLY_EXPECTED, ONLY_PLANNED
from quizgen.questions.quotations.quoted import quoted_whole


class Deed(NamedTuple):
    """`told` names it ("the council closing the pool"), or else `sentence` is its sentence in marks, and `told` the
    words of it that are asked about ("close the pool"). `printed` are the words that tell how far it has gone."""

    told: str
    printed: str
    gone: str
    span: Span
    sentence: str = ""


GONE = {
    Stage.DONE: HAPPENED,
    Stage.PLANNED: ONLY_PLANNED,
    Stage.EXPECTED: ONLY_EXPECTED,
    Stage.ONCE_PLANNED: ONCE_PLANNED,
    Stage.REFUSED: NOT_DONE,
}
SHORTEST, LONGEST, LONGEST_NAME, LONGEST_SENTENCE, LONGEST_SUBJECT = 3, 14, 7, 38, 12
#: As much of the deed in another sentence may be the deed again; where its own is printed, that one is asked about.
AGAIN, AGAIN_PRINTED = 0.5, 0.7
#: So many words of the headline or the lead come back in what is asked about.
LEAST = 1
#: Of a sentence that is printed, so many words are enough to tell what is asked about.
LEAST_WORDS = 2
#: Nothing of what follows belongs to the deed.
_CUT = re.compile(
    r" (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|today|tonight|yesterday|soon|again|now|then"
    r"|(?:next|last|this|later this|early next|earlier this) (?:week|month|year|summer|autumn|winter|spring|season|term"
    r"|fall|weekend|morning|afternoon|evening)|(?:in|from|by|until) (?:early |late |mid-)?(?:January|February|March"
    r"|April|May|June|July|August|September|October|November|December))\b"
)
#: "Paying a bill due | last month", "a fee announced | on Monday": with the time, the end of its phrase is lost.
_WITHOUT_ITS_TIME = re.compile(
    r"(?:\w{2,}ed|due|made|held|set|taken|given|sold|signed|agreed|begun|built|passed|sent)$"
)
#: "Refused to take the bonds | as a pledge": for what, belongs to the deed.
_TAKEN_AS = re.compile(r"\s+as (?!part\b|planned\b|expected\b|soon\b|early\b|well\b|a (?:result|way|means|sign)\b)")
#: "Plans to build homes | that nobody can buy": which homes, only the sentence tells.
_DEFINED = re.compile(r"\s+(?:that|which|who|whose|where)\b")
#: Nobody plans what is foreseen: "prices were expected to fall".
_FORESEEN = re.compile(r"\b(?:expected|forecast|tipped|predicted)\b")
#: "Making the same error minutes": cut in the middle. "Spending a similar sum": like what?
_BROKEN = re.compile(
    r"\b(?:similar|same|another|such|further|other|between|both|either|neither|as)\b|\b(?:seconds|minutes|hours|days"
    r"|weeks|months|years|shortly|the|an?|of|to|in|not|more|it|them|for|on|by|at"
    r"|through|with|from|into|under|against|about|via|over|and|or|due)$|[“”\"?;]"
    r"|\bfor (?:it|them|him|her)\b|\b(?:it|him|her|them)sel(?:f|ves)\b"
    r"|\bopen\w* the (?:way|door)\b"  # a figure of speech, and no deed
)
_NO_NAME = lexicon(
    """he she it they we i you this that these those there who which what is are was were has have had be been said says
    and or but not if when while than also both neither many some several others most more few nobody everyone all one
    any each every"""
)
#: "The event", "such payments": which one, only the sentences before tell.
_BARE = re.compile(r"(?:[Tt]he|[Ss]uch|[Oo]ther|[Ii]ts|[Tt]heir|[Aa]n?) [a-z][\w-]*(?: [a-z]+s)?")
#: "Funeral service will be held": a headline's English.
_NO_ARTICLE = re.compile(r"(?!(?:the|an?) )[a-z]+ [a-z]+(?<!s)$", re.IGNORECASE)
#: "Will play a continuing role": it does so already.
GOES_ON = re.compile(r"\b(?:continu|remain|keep|kept|still|ongoing|further)\w*\b")
#: "One of the goals is to draw guests": what something is for, and no plan to do it.
_AN_AIM = re.compile(
    r"\b(?:goals?|aims?|purposes?|tasks?|ideas?|objectives?|intentions?|challenges?|jobs?|roles?|missions?|targets?"
    r"|solutions?|options?|ways?|steps?|priorit(?:y|ies)) (?:[\w’'-]+ ){0,6}(?:is|are) to\b"
)
#: States, and what is said: "knowing", "commenting" are no deeds that could have gone far.
_NO_DEED = lexicon(
    """be have know like want need seem appear say comment tell mean feel think believe agree understand depend include
    contain remain become see find get expect hope respond answer speak reply elaborate give do go come prove help
    look try continue return rule live match impress score capitalise capitalize matter happen specify miss provide
    add make take keep let allow cost last recognise recognize disclose"""
)
#: Of what somebody will not talk about nobody asks whether it has happened; in a printed sentence "make" is clear.
_TALK = lexicon(
    "discuss reveal identify name explain describe endorse say confirm comment elaborate speak answer reply"
)
_STATES = lexicon(
    """be have need want know seem appear mean feel think believe understand depend include contain continue remain keep
    do total show hope expect respond"""
)
_SEEN = ("be considered", "be regarded", "be seen", "be viewed", "be known", "be remembered", "be based", "be drawn")
#: What another sentence tells with one of these, too, is still ahead.
_AHEAD = re.compile(
    r"\b(?:will|would|may|might|could|plan\w*|intend\w*|propos\w+|expect\w*|due|(?:is|are|set|scheduled) to|to be)\b"
)
_HEADLINE_AHEAD = re.compile(r"\b(?:will|may|might|could|plans?|to (?:be )?[a-z]+)\b", re.IGNORECASE)
#: "Had been expected to fall. But it rose": it is said what came of it.
_TURNS = re.compile(
    r"\b(?:but|however|instead|until|now|cancel\w*|postpone\w*|scrap\w*|delay\w*|call\w* off|went)\b", re.I
)
_KEPT = {"be": "being", "see": "seeing", "flee": "fleeing", "die": "dying", "lie": "lying", "tie": "tying"}
_DOUBLED = lexicon(
    """ban begin bid cut drop get hit let put rob run set shut sit spin stop swim win commit admit quit plan ship step
    strip submit swap trim cap dig drag grab knit nod permit plot rip scrap slip snap split tap tip transfer trap
    wrap stem refer prefer occur regret control cancel travel expel compel rebel drum hum slam skim stir spur bar chop
    clap crop drip flag fit flip flop hop jog lag map mop pin pop rub rid shop sip skip slot stab stun tag top tug
    wag wed whip zip propel patrol omit emit remit equip"""
)


def deeds_of(reading: Reading) -> Iterator[Deed]:
    """Those that can be told in a question, each told once only."""
    if not reading.prospects:
        return
    sentences = [(span, " ".join(span.of(reading.article.text).split())) for span in sentences_of(reading.article)]
    for prospect in reading.prospects:
        named = prospect.who and prospect.stage is not Stage.ONCE_PLANNED  # what came of it may stand anywhere
        if prospect.printed.endswith(("is to", "are to")) and _AN_AIM.search(
            prospect.sentence.of(reading.article.text)
        ):
            continue
        deed = _told(prospect, reading) if named else None
        if deed is None or _again(deed, AGAIN, sentences, reading):
            deed = _printed(prospect, reading)
        if deed and _of_the_news(deed, reading) and not _again(deed, AGAIN_PRINTED, sentences, reading):
            yield deed


def _told(prospect: Prospect, reading: Reading) -> Deed | None:
    who, verb = inside(prospect.who, reading.article.text), prospect.verb
    rest = _until_its_time(f" {prospect.rest}")
    after = prospect.words.end
    if not rest or any(cut.match(reading.article.text, after) for cut in (_TAKEN_AS, _DEFINED)):
        return None
    if verb in _NO_DEED or verb.startswith(_SEEN) or GOES_ON.search(rest):
        return None
    if prospect.stage is Stage.REFUSED and verb in _TALK:
        return None
    if _BARE.fullmatch(who) or _NO_ARTICLE.match(who) or {word.casefold() for word in who.split()} & _NO_NAME:
        return None
    doing = _doing(verb, rest)
    if not SHORTEST <= word_count(doing) <= LONGEST or word_count(who) > LONGEST_NAME:
        return None
    if _BROKEN.search(doing) or _BROKEN.search(who):
        return None
    span = whole_sentences(prospect.sentence, reading.article)
    return Deed(f"{who} {doing}", prospect.printed, GONE[prospect.stage], span)


def _printed(prospect: Prospect, reading: Reading) -> Deed | None:
    """The deed in its own sentence, whoever is to do it."""
    text = reading.article.text
    words = _until_its_time(f" {' '.join(prospect.words.of(text).split())}").strip()
    if not words or _TAKEN_AS.match(text, prospect.words.end):
        return None
    verb = " ".join(words.split()[: 1 + words.startswith("be ")])
    if verb in _STATES | _TALK or verb.startswith(_SEEN) or GOES_ON.search(words) or _BROKEN.search(words):
        return None
    span = whole_sentences(prospect.sentence, reading.article)
    sentence = verbatim(span, reading, leaning=True, longest=LONGEST_SENTENCE)
    least = LEAST_WORDS + words.startswith("be ")
    if not sentence or sentence.count(words) != 1 or not least <= word_count(words) <= LONGEST:
        return None
    if prospect.stage is Stage.ONCE_PLANNED and _TURNS.search(_with_next(span, reading)):
        return None
    if (
        quoted_whole(span, reading)
        or SLIP.search(sentence)
        or FIRST_PERSON.search(sentence)
        or POINTS_BACK.match(sentence[1:])
    ):
        return None
    if sentence[sentence.index(words) + len(words) :].startswith(("-", "–")):
        return None  # "hit a worse | -than-expected figure"
    who = _who_of_it(prospect.printed, words, sentence, text) if verb.startswith("be ") else ""
    if who is None:
        return None
    told = f"{who} {_doing(verb, words[len(verb) :])}".strip()
    gone = GONE[prospect.stage]
    gone = ONCE_EXPECTED if gone == ONCE_PLANNED and _FORESEEN.search(prospect.printed) else gone
    return Deed(told, prospect.printed, gone, span, sentence)


def _until_its_time(words: str) -> str:
    """The deed without its day, which would tell how far it has gone; "" where it would be cut in the middle."""
    kept = _CUT.split(words, maxsplit=1)[0]
    return "" if kept != words and _WITHOUT_ITS_TIME.search(kept) else kept


def _who_of_it(printed: str, words: str, sentence: str, text: str) -> str | None:
    """ "Being taught in schools" must be asked about with "lessons", which opens the sentence; else None."""
    opens = re.match(rf"“([^,;:“”‘]+?) {re.escape(printed)} {re.escape(words)}", sentence)
    if opens is None or {word.casefold() for word in opens.group(1).split()} & _NO_NAME:
        return None
    who = inside(opens.group(1), text)
    name = not who[:1].isupper() or re.search(rf"[\w,;’] {re.escape(who.split()[0])}\b", text)  # or only a beginning
    return who if name and word_count(who) <= LONGEST_SUBJECT else None


def _doing(verb: str, rest: str) -> str:
    """ "Be closed" and "on Monday" as "being closed on Monday"."""
    doing = re.sub(r"^be\b", "being", verb) if verb.startswith("be ") else gerund(verb)
    return f"{doing}{rest.rstrip()}"


def _with_next(sentence: Span, reading: Reading) -> str:
    """The sentence and the one after it, which may tell what came of it."""
    spans = sentences_of(reading.article)
    place = next((n for n, span in enumerate(spans) if span.start >= sentence.end), len(spans))
    following = spans[place].of(reading.article.text) if place < len(spans) else ""
    return f"{sentence.of(reading.article.text)} {following}"


def gerund(verb: str) -> str:
    """ "close" as "closing"."""
    if verb in _KEPT:
        return _KEPT[verb]
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ing"
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else f"{verb}ing"


def _of_the_news(deed: Deed, reading: Reading) -> bool:
    """Does a word of it, or of its printed sentence, come back in the headline or the lead, so that it is no aside?"""
    article = reading.article
    lead = article.body[0].of(article.text) if article.body else ""
    return len(content_words(deed.sentence or deed.told) & content_words(f"{article.headline} {lead}")) >= LEAST


def _again(deed: Deed, share: float, sentences: list[tuple[Span, str]], reading: Reading) -> bool:
    """Does another sentence, or the headline, tell of the same deed without a word that looks ahead?"""
    doing = deed.told
    others = [printed for span, printed in sentences if not span.overlaps(deed.span) and not _AHEAD.search(printed)]
    headline = reading.article.headline
    others += [] if _HEADLINE_AHEAD.search(headline) else [headline]
    least = share if len(content_words(doing)) > 3 or deed.sentence else 0.4
    return any(shared(doing, other) >= least for other in others)
