"""A question in, what is wrong with the English of its stem and options out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import AnyQuestion, Choice, Reading, TrueFalseNotStated
from quizgen.questions.base import Nature
from quizgen.questions.claims.claims import asked_of, claim
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.runs import Repeated, Seldom, run_set
from quizgen.questions.english.shown import shown_texts
from quizgen.questions.english.slips import CAPITAL_AFTER_STOP
from quizgen.questions.english.spelling import misspelt
from quizgen.questions.english.wording import GAP, outside_quotes
from quizgen.questions.labels import labelled
from quizgen.questions.reference.one_bill import as_known

_DOUBLED = Repeated(r"\b(\w+)\s+\1\b", 1, flags=re.IGNORECASE)
#: This, and what is looked for in every text below, begins with a letter or a mark by which most places are ruled out.
_ARTICLE = re.compile(
    r"[Aa](?<!\w[Aa])(?i: ([aeio]\w+|un(?!i|an)\w+|up\w+|ur[gn]\w+|ul[tc]\w+|um\w+|utt\w+)"
    r"|n ([bcdfgjklmnpqrstvwxyz]\w+))"
)
#: "the U.S accepted", "at 3 a.m"
_LOST_STOP = re.compile(r"(?<![\w.])(?:(?:[A-Z]\.)+[A-Z]|[ap]\.m)(?![\w.])")
#: "One speaker after another.. told the council"
_TWO_DOTS = re.compile(r"(?<!\.)\.\.(?!\.)")
#: Not broken: "before 6 a.m.?", "in the U.S.?"
_BROKEN = re.compile(
    r"[,;:.?<](?:(?<= [,.;?])(?!\d)|(?<=[,;:])[.?]|(?<![ap]\.m\.)(?<!\.[A-Z]\.)(?<=[.?])\?|(?<=<)[A-Za-z])"
)
_TWO_ARTICLES = re.compile(r" (?:(?<=\b[Aa] )the\b|(?<=\b[Aa]n )the\b|(?<=\b[Tt]he )an?(?= [a-z]))")
_BREAKS_OFF = re.compile(r"\b(?:late|early)$")
#: Most options: words with no marks but commas, of which none can be wrong.
_UNMARKED = re.compile(r"[A-Za-z0-9’-]+(?:,? [A-Za-z0-9’-]+)*")
#: "RaÃºl": letters that a wrong encoding has spoilt, in the article itself.
_GARBLED = re.compile(r"[ÃÂâ\u0303\ufffd](?:(?<=[ÃÂ])(?:[^\W\d_A-Z]|[^\w\s]| [a-z])|(?<=A\u0303)|(?<=â)€|(?<=\ufffd))")
_INDEFINITE = frozenset(("a", "an"))
_ARTICLE_BEFORE_GAP = re.compile(rf"\b(an?) {GAP}")
_A_BEFORE_VOWEL_LETTER = re.compile(r"(?:one|once|eu|uni|use|usu|ut[ei]|ou[ij]|U[SKNE]\b)", re.IGNORECASE)
_AN_BEFORE_CONSONANT_LETTER = re.compile(r"(?:hour|honest|honou?r|heir|[FHLMNRSX][A-Z]|[FHLMNRSX]-|MP\b|NGO)")
_FRAME = re.compile(
    r"\b(?:of )?these(?: words| sources| statements| claims| quotations)?\b|\bthis (?:sentence|quotation)\b",
    re.IGNORECASE,
)
_POINTING = frozenset(("these", "this"))
#: The first word of a stem is no name, though it has a capital.
_OPENING = re.compile(r"^(?:Which|For|Is|Are|According|Who|Whose|What|On|In|How|When|Where|About|Match)\b")
_LABELS = Seldom(
    r"\b(?:terrorists?|extremists?|thugs?|regimes?|fanatics?|radicals?|evil|barbaric|cowardly|infamous|notorious|heroic"
    r"|disgraced|so-called|hardliners?|far-right|far-left|illegals|illegal (?:immigrant|alien|migrant)s?)\b",
    "terrorist terrorists extremist extremists thug thugs regime regimes fanatic fanatics radical radicals evil"
    " barbaric cowardly infamous notorious heroic disgraced called hardliner hardliners far illegals illegal",
    re.IGNORECASE,
)
_GRAPHIC = Seldom(
    r"\b(?:behead\w*|decapitat\w*|dismember\w*|mutilat\w*|rap(?:e[ds]?|ing|ists?)|tortur\w*|slit|stabb\w*"
    r"|(?-i:gore|gory)|suicid\w*|porn\w*|molest\w*|sexual(?:ly)?(?! (?:orientation|minorit))"
    r"|sex (?:tapes?|toys?|acts?|slave\w*|crimes?|offend\w*)|incest\w*|p(?:a|ae)?edophil\w*|prostitut\w*"
    r"|grop(?:e[ds]?|ing)|genital\w*|penis\w*|vagina\w*|breasts?(?! cancer)|nude|naked|pussy|lynch(?:ed|ing)|corpses?"
    r"|(?:burn(?:t|ed)|buried) alive|(?:burn(?:t|ed)|beaten|bled|hacked|kicked) to death"
    r"|disfigur\w*|bludgeon\w*|disembowel\w*|strangl\w*|severed (?:head|limb|arm|leg|hand|finger)s?"
    r"|acid attacks?|(?:with|in) acid"  # "she said that he had tried to disfigure her with acid"
    r"|(?:shot|shoot(?:ing)?|hang(?:ed|ing)|hung|kill(?:ed|ing|s)?) (?:him|her|them|my|your|our)sel(?:f|ves))\b",
    """behead* decapitat* dismember* mutilat* rape raped rapes raping rapist rapists tortur* slit stabb* gore gory
    suicid* porn* molest* sexual sexually sex incest* pedophil* paedophil* paeedophil* prostitut* grope groped gropes
    groping genital* penis* vagina* breast breasts nude naked pussy lynched lynching corpse corpses alive death
    disfigur* bludgeon* disembowel* strangl* severed acid himself
    himselves herself herselves themself themselves myself myselves yourself yourselves ourself ourselves""",
    re.IGNORECASE,
)
#: What somebody shouted may stand in the article; a question does not print it once more for a class.
_COARSE = Seldom(
    r"\b(?:hos|whores?|sluts?|bitch(?:es)?|cunts?|bastards?|nigg\w+|fag(?:got)?s?|kikes?|spics?|tranny|trannies"
    r"|retards?|bullshit\w*|shit\w*|(?:mother|cluster)?fuck\w*|arseholes?|assholes?)\b",
    """hos whore whores slut sluts bitch bitches cunt cunts bastard bastards nigg* fag fags faggot faggots kike kikes
    spic spics tranny trannies retard retards bullshit* shit* motherfuck* clusterfuck* fuck* arsehole arseholes asshole
    assholes""",
    re.IGNORECASE,
)
_CRUELTY = "is a graphic detail"
#: The types that ask on whose word something is known.
_WEIGHING = frozenset({"status", "corroboration"})
#: How one named person died is no matter to be weighed for its sources by a class.
_DEATH = re.compile(
    r"[A-Z][\w’'-]+(?:, \d+,)?(?: \w+){0,2} (?:died|drowned|was (?:found dead|murdered|shot dead|shot and killed))\b"
    r"|\b(?:death|murder|killing|suicide) of (?:\w+ ){0,3}[A-Z]"
)


def nothing_dangles(question: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[str]:
    """5 Nothing points to what the reader cannot see."""
    # The stem's own frame may say "each of these statements": the options that follow are what it points to.
    stem = _FRAME.sub("", question.stem) if not _POINTING.isdisjoint(run_set(question.stem)) else question.stem
    for attribution in reading.attributions:
        if attribution.id in question.about and attribution.self_reference and attribution.content_neutral:
            # "Who said that she had sold the farm?": "she" is the one who is asked for
            stem = stem.replace(asked_of(attribution, reading), claim(attribution))
    known = reading.article.headline
    asks_who = nature.speakers or nature.statements
    stem = _OPENING.sub("", stem).strip()
    word = dangling(as_known(stem, reading) if asks_who else stem, clause=False, known=known)
    if word and not (nature.verbatim and _printed_beside(word, question.stem)):
        yield f"“{word}” in the stem points to something that is not shown"
    if nature.whole_sentences or nature.fixed_labels or (isinstance(question, Choice) and labelled(question.options)):
        return  # they speak of what the stem shows, or were chosen with more care than this
    rows = isinstance(question, TrueFalseNotStated)
    for text in shown_texts(question):
        told = text.replace("reported here", "reported").replace("each other", "") if rows else text
        word = dangling(as_known(told, reading) if asks_who else told, known=known)
        if word and nature.completes and GAP in question.stem:
            word = _dangling_within(question.stem, told, known)
        if word and not text.startswith("“"):
            yield f"“{word}” points to something that is not shown: {text}"


def spelt(question: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[str]:  # noqa: ARG001  one form of all rules
    """6 No slip of the article is printed again: even in its own sentence a teacher would have to mend it first."""
    slips = misspelt(reading.article.text)
    printed = [text.replace("’", "'") for text in (question.stem, *shown_texts(question))] if slips else []
    for slip in sorted(slips):
        misprint = slip.replace("’", "'")
        if GAP not in question.stem and not any(misprint in text for text in printed):
            continue
        plain = re.escape(misprint)
        # "approximately _____ 300 boats": the gap hides half of the slip, and no option mends it
        gapped = [rf"{plain[: word.start()]}{GAP}{plain[word.end() :]}" for word in re.finditer(r"[a-z]+", plain)]
        ways = (plain, *gapped) if " " in slip and GAP in question.stem else (plain,)
        if any(re.search(rf"(?<!\w){way}(?!\w)", text) for way in ways for text in printed):
            yield f"“{slip}” is a slip of the article"


def _printed_beside(word: str, stem: str) -> bool:
    """ "What does this sentence show the company doing": the sentence that is printed names it."""
    _, _, printed = stem.partition("“")
    return word.startswith("the ") and re.search(rf"\b{re.escape(word)}\b", printed, re.IGNORECASE) is not None


def _dangling_within(stem: str, option: str, known: str) -> str:
    """ "its" of “The council closed the pier to save _____” with “its money” is the council's."""
    printed = stem[stem.index("“") + 1 : stem.rindex("”")]
    before = printed[: printed.index(GAP)]
    if before.count("‘") > before.count("’") or (" by " in stem[: stem.index("“")]):
        return ""  # somebody's own words, as those around them
    return dangling(f"{before}{option}", clause=False, known=known)


def grammatical(question: AnyQuestion, _: Reading, __: Nature) -> Iterator[str]:
    """6 No doubled word, no wrong a/an, marks in pairs; what stands before a gap fits every option."""
    for text in (question.stem, *shown_texts(question)):
        yield from _slips(text)
    before = _ARTICLE_BEFORE_GAP.search(question.stem) if GAP in question.stem else None
    if before and isinstance(question, Choice):
        for option in question.options:
            if _wrong_article(f"{before.group(1)} {option.text}"):
                yield f"“{before.group(1)}” before the gap does not fit: {option.text}"


# A name, a label or what a word means is an option of many candidates.
@lru_cache(maxsize=8192)
def _slips(text: str) -> tuple[str, ...]:
    return (*_slips_of_ours(outside_quotes(text)), *_slips_in(text))


@lru_cache(maxsize=4096)  # many stems are the same but for what they quote
def _slips_of_ours(plain: str) -> tuple[str, ...]:
    doubled, wrong = _DOUBLED.search(plain), _wrong_article(plain)
    if doubled and (doubled.group(1).casefold() in ("had", "that") or doubled.group(1).isdigit()):
        doubled = None
    return (
        *((f"a word stands twice: {doubled.group()}",) if doubled else ()),
        *((f"wrong article: {wrong}",) if wrong else ()),
    )


def _slips_in(text: str) -> Iterator[str]:
    if _UNMARKED.fullmatch(text):
        if _broken_off(text):
            yield f"the punctuation is broken: {text}"
        return
    if text.count("“") != text.count("”") or text.count("(") != text.count(")") or text.count('"') % 2:
        yield f"a quotation mark or bracket has no partner: {text}"
    if "." in text:
        if _LOST_STOP.search(text):
            yield f"an abbreviation has lost its full stop: {text}"
        if ".." in text and _TWO_DOTS.search(text):
            yield f"the punctuation is broken: {text}"
        if found := CAPITAL_AFTER_STOP.search(text):
            yield f"a capital stands inside a sentence: {found.group()}"
    if _GARBLED.search(text):
        yield f"letters are garbled: {text}"
    if "  " in text or "\n" in text or _BROKEN.search(text) or _broken_off(text):
        yield f"the punctuation is broken: {text}"


def _broken_off(text: str) -> bool:
    """ "The a plan", "in the late"."""
    own = run_set(text)
    articles = "the" in own and ("a" in own or "an" in own) and _TWO_ARTICLES.search(text)
    return bool(articles or (text.endswith(("late", "early")) and _BREAKS_OFF.search(text)))


def _wrong_article(text: str) -> str:
    if _INDEFINITE.isdisjoint(run_set(text)):
        return ""
    for found in _ARTICLE.finditer(text):
        vowel, consonant = found.groups()
        if vowel and not _A_BEFORE_VOWEL_LETTER.match(vowel) and found.group()[0] == "a":
            return found.group()
        if consonant and not _AN_BEFORE_CONSONANT_LETTER.match(consonant):
            return found.group()
    return ""


def neutral_and_safe(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """19 No evaluative label for a person or group outside quotation marks; no slur; nothing that dwells on cruelty.

    What the headline names is what the teacher has chosen to read: "Church law on sexual abuse".
    """
    headline = reading.article.headline.casefold()
    for text in (question.stem, *shown_texts(question)):
        for found, what in _unfit(text):
            if what is not _CRUELTY or found.casefold() not in headline:
                yield f"“{found}” {what}"
    death = _DEATH.search(question.stem) if question.type in _WEIGHING else None
    if death:
        yield f"“{death.group()}”: somebody’s death is no exercise"


@lru_cache(maxsize=8192)  # as above
def _unfit(text: str) -> tuple[tuple[str, str], ...]:
    """What does not fit a class, and why."""
    label, coarse, graphic = _LABELS.search(outside_quotes(text)), _COARSE.search(text), _GRAPHIC.search(text)
    told = (label, "judges somebody"), (coarse, "is a coarse word or a slur"), (graphic, _CRUELTY)
    return tuple((found.group(), what) for found, what in told if found)
