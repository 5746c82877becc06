"""A reading in, the attributions that may be asked about and what is known of their sources out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import (
    Attribution,
    ContentForm,
    Naming,
    Reading,
    Section,
    Source,
    Stance,
)
from quizgen.questions.claims.cut_wrongly import cut_wrongly
from quizgen.questions.claims.it_or_another import another_may_speak
from quizgen.questions.claims.misread import (
    after_a_colon,
    after_a_preposition,
    begins_elsewhere,
    garbled,
    given_to_another,
    held_by_another,
    in_a_deck,
    lost_its_time,
    may_be_of_another,
    may_be_of_those_told_of,
    no_claim,
    only_the_forecast,
    rejected,
)
from quizgen.questions.english.dangling import SELF_STANDING, dangling
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import (
    TAKES_THAT,
    TAKES_TO,
    bare,
    opening,
    outside_quotes,
    sentences,
    word_count,
)
from quizgen.questions.reference.one_bill import as_known
from quizgen.questions.sources.speakers import clear_source

LEAST_WORDS = 4
LEAST_CONFIDENCE = 0.5
#: Fewer words than these say too little to be worth asking who said them.
LEAST_QUOTED = 6
_EMPTY = re.compile(r"\b(?:is this|are these|as follows|like this)[.:]?$", re.IGNORECASE)
#: A quotation that points back ("It will be ...") is recognised beside the article when it is this long.
LEAST_LEANING = 7
READABLE = (Section.BODY, Section.STANDFIRST, Section.CAPTION)
#: A quotation that begins so points back to words that are not shown with it.
_LEANS = re.compile(
    r"[“\"]?(?:he|she|it|they|this|that|these|those|there|yes|no|well|his|her|their|its|such|both)\b", re.IGNORECASE
)
#: A quotation that begins so is torn from a sentence, or answers one.
_TORN = re.compile(
    r"[“\"]?(?:(?:then|so|but|and|or|also|because|which|who|next time|here|therefore|however|instead|neither|either)\b"
    r"|\[|…|\.\.\.)",
    re.IGNORECASE,
)


#: Answers about one reading that are asked for again and again: without them 100,000 characters took minutes.
REMEMBERED = 8192


#: "“Every time you say that,” Ms Orr said, “you ...”": half of a sentence.
_UNFINISHED = re.compile(r",[”\"’'] ?[^“\"]{0,90}[,:] [“\"‘][a-z]")
#: "Police believe him to be 25": whom an object pronoun means is less sure than whom "he" does.
_OBJECT = re.compile(r"\bhim\b")


#: "said that “I have seen it”": words of a first person make no clause.
_IN_PERSON = re.compile(r"[“\"‘']+(?:I|We|My|Our|You)\b")
#: "The economy grew and it expects more": the one who speaks, in a second clause. "Steel alone will not do, that
#: prices must rise": the second of two things that were said.
_SPEAKER_AGAIN = re.compile(
    r", that (?!is\b|are\b|was\b|means?\b)(?:the |an? |[\w’'-]+ ){1,4}[\w’'-]+|"
    # "The rules break the law and it may go to court": the one who speaks
    r"\b\w+s (?:are|were|have|had|would|will|breach|break|violate|mean|cost|fail|make) [^,]*\band it (?:may|might)\b|"
    r"\band (?:it|they) (?:says?|said|expects?|believes?|predicts?|plans?|hopes?|forecasts?|sees?|estimates?|wants?)\b"
)


def sources_of(attribution: Attribution, reading: Reading) -> list[Source]:
    return [reading.source(id) for id in attribution.source_ids]


def untraceable(attribution: Attribution, reading: Reading) -> bool:
    return any(source.naming is Naming.UNTRACEABLE for source in sources_of(attribution, reading))


def speaker(attribution: Attribution, reading: Reading) -> str:
    """The source as it stands in an option: the fullest name of one, the whole coordination of several."""
    sources = sources_of(attribution, reading)
    name = sources[0].name if len(sources) == 1 else attribution.source_text
    return opening(name.strip().rstrip(","))


def asked_of(attribution: Attribution, reading: Reading) -> str:
    """The claim for a stem that asks for its source: where it is about the source itself, a form that names nobody."""
    if not attribution.self_reference:
        return claim(attribution)
    sources, text = sources_of(attribution, reading), bare(attribution.content_neutral)
    if len(sources) != 1 or sources[0].plural or sources[0].coarse == "person":
        return text
    printed = " ".join(span.of(reading.article.text) for span in attribution.content)
    if sources[0].coarse == "group" and not re.search(r"\bits?\b", printed):
        return text
    own = bare(printed.removeprefix("that "))
    if own.startswith("it ") and len(own.split()) == len(text.split()):
        return own  # "it had sent divers, and would tell what they found"
    return text if re.search(r"\b(?:they|theirs?|them)\b", printed) else _of_one_body(text)


_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}
_SINGULAR |= {f"{many}n{mark}t": f"{one}n{mark}t" for many, one in _SINGULAR.items() for mark in "'’"}


def _of_one_body(text: str) -> str:
    """ "They will move their office" of one firm is "it will move its office", as the article has it."""
    verb = re.match(r"they ([\w’']+)", text)
    if not verb or re.search(r"\bthem(?:selves)?\b|\btheirs\b", text) or len(re.findall(r"\bthey\b", text)) > 1:
        return text
    rest = re.sub(r"\btheir\b", "its", text[verb.end() :])
    return f"it {_SINGULAR.get(verb.group(1), verb.group(1))}{rest}"


def claim(attribution: Attribution) -> str:
    """The content that stands alone, without outer marks and full stop."""
    return bare(attribution.content_resolved)


_AND_THAT = re.compile(r"\b(and|but|or) that (?=\w+ \w+)")


def standing(text: str) -> str:
    """A claim as a sentence of its own: "A and that B" loses the "that" which belonged to "said that"."""
    return opening(_AND_THAT.sub(r"\1 ", text) if " that " in text else text)


@lru_cache(maxsize=REMEMBERED)
def usable(attribution: Attribution, reading: Reading, *, read: bool = False) -> bool:
    """May this attribution be asked about at all? Doubt is silence.

    With `read`, below the article, where "the bill" of a report on one bill is clear.
    """
    text = claim(attribution)
    # what is seen at once comes first
    if attribution.form is ContentForm.PHRASE or word_count(text) < LEAST_WORDS:
        return False
    if attribution.form is ContentForm.INFINITIVE and attribution.cue_lemma.casefold() not in TAKES_TO:
        return False
    if not _sound(attribution, reading):
        return False
    if attribution.form is ContentForm.QUOTATION:
        long_enough = not leans(attribution) or word_count(text) >= LEAST_LEANING
        whole = _whole_quotation(text, reading)
        telling = word_count(text) >= LEAST_QUOTED and len(content_words(text)) >= 3 and not _EMPTY.search(text)
        return whole and telling and not _TORN.match(text) and long_enough
    plain = attribution.stance in (Stance.ASSERTS, Stance.CONFIRMS, Stance.DENIES, Stance.PREDICTS)
    if attribution.form is ContentForm.CLAUSE and not plain and attribution.cue_lemma.casefold() not in TAKES_THAT:
        return False  # "urged that the road be shut" must not become "said that the road be shut"
    # "accused the board of hiding its accounts": the stem names the accused before the pronoun
    shown = f"{attribution.target} of {text}" if attribution.form is ContentForm.GERUND and attribution.target else text
    clause, known = attribution.form is ContentForm.CLAUSE, reading.article.headline
    if attribution.form is ContentForm.CLAUSE and _IN_PERSON.match(text):
        return False
    if attribution.form is ContentForm.GERUND and dangling(attribution.target, clause=False, known=known):
        return False  # "accused the party of hiding its accounts": which?
    if dangling(as_known(shown, reading) if read else shown, clause=clause, known=known):
        return False
    return attribution.form is not ContentForm.GERUND or bool(attribution.target) or attribution.stance is Stance.DENIES


@lru_cache(maxsize=REMEMBERED)
def usable_object(attribution: Attribution, reading: Reading) -> bool:
    """May it be asked who "called for an inquiry into the fire"? Of the object alone nothing else can be asked."""
    if attribution.form is not ContentForm.PHRASE or not _sound(attribution, reading):
        return False
    return not dangling(claim(attribution), clause=False, known=reading.article.headline)


@lru_cache(maxsize=REMEMBERED)  # read below the article or not, it is the same
def _sound(attribution: Attribution, reading: Reading) -> bool:
    """What is asked of every attribution, whatever the form of its content."""
    text = claim(attribution)
    if not attribution.source_ids or attribution.doubt or attribution.negated or not text or not attribution.evidence:
        return False
    if attribution.confidence < LEAST_CONFIDENCE or len(content_words(text)) < 2:
        return False
    if any(reading.article.section_at(span.start) not in READABLE for span in attribution.evidence):
        return False
    if in_a_deck(attribution, reading):
        return False
    if any("\n" in span.of(reading.article.text).strip() for span in attribution.evidence):
        return False  # a sentence never runs over the end of a paragraph: the text was cut wrongly
    if cut_wrongly(text):
        return False
    if another_may_speak(attribution, reading):
        return False
    # who says it costs most to look up, and so comes last
    return _whole_claim(attribution, text, reading) and clear_source(attribution, reading)


def _whole_claim(attribution: Attribution, text: str, reading: Reading) -> bool:
    """Is it one claim as it stands? What is quoted is."""
    if attribution.form is ContentForm.QUOTATION:
        return True
    if _SPEAKER_AGAIN.search(outside_quotes(text)) and not re.search(r"\b[Ii]t (?:is|was)\b", text):
        return False
    if attribution.form is ContentForm.CLAUSE and re.match(r"(?:being|having) ", text):
        return False  # "has reported being told that": what was told is no claim of theirs
    printed = " ".join(span.of(reading.article.text) for span in attribution.content)
    if _OBJECT.search(printed) and not _OBJECT.search(text):
        return False
    if lost_its_time(printed, text) or begins_elsewhere(attribution, text, reading.article.text):
        return False
    if given_to_another(printed, text) or no_claim(attribution, text):
        return False
    if (
        _still_to_be_said(attribution, reading)
        or held_by_another(text, printed)
        or after_a_preposition(attribution, reading.article.text)
        or after_a_colon(attribution, reading.article.text)
        or only_the_forecast(attribution, printed)
        or may_be_of_those_told_of(attribution, reading)
        or may_be_of_another(attribution, reading)
    ):
        return False
    if attribution.self_reference and attribution.cue_lemma == "according to" and _read(attribution, reading):
        return False  # "At their next meeting, according to the Gazette, they will sign": not the Gazette's
    if rejected(attribution, text, reading) or (attribution.form is ContentForm.CLAUSE and garbled(text)):
        return False
    return len(sentences(outside_quotes(text))) <= 1 and ";" not in outside_quotes(text)


#: Verbs of which the past is written as the base is, and what is no verb.
_ALIKE = frozenset(("read", "put", "set", "bet", "let", "forecast", "broadcast", "according to"))


def _still_to_be_said(attribution: Attribution, reading: Reading) -> bool:
    """ "Ms Orr is likely to wait and announce that the pier will close": of one person "announce" is no finite verb."""
    if any(source.naming is not Naming.NAMED_PERSON for source in sources_of(attribution, reading)):
        return False
    text = reading.article.text
    if any(text[span.end : span.end + 2] in ("'s", "’s") for span in attribution.source):
        return False  # "Ms Orr's claim that"
    cues = [span.of(text).casefold() for span in attribution.cue]
    one = len(attribution.source_ids) == 1 and attribution.cue_lemma not in _ALIKE
    return one and bool(cues) and all(cue == attribution.cue_lemma for cue in cues)


def _read(attribution: Attribution, reading: Reading) -> bool:
    return any(source.coarse in ("outlet", "document") for source in sources_of(attribution, reading))


def leans(attribution: Attribution) -> bool:
    """ "It will be first-order business": fit for "Who said", beside the article, but not for standing alone."""
    text = claim(attribution)
    return attribution.form is ContentForm.QUOTATION and bool(_LEANS.match(text)) and not SELF_STANDING.match(text)


@lru_cache(maxsize=8)
def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _whole_quotation(text: str, reading: Reading) -> bool:
    """Does the article print the words as they are, from the beginning of a sentence or quotation to the end of one?"""
    printed = _squeezed(reading.article.text)
    words_ = " ".join(text.split())
    at = printed.find(words_)
    if at < 0:
        return False
    if printed[:at].rstrip().endswith(("...", "…")):
        return False  # "“Such cuts ... Cannot last”": the beginning is lost
    before, after = printed[:at].rstrip()[-1:], printed[at + len(words_) :].lstrip()[:1]
    if _UNFINISHED.match(printed, at + len(words_)):
        return False
    return before in "“\"‘'.!?:…]—,(" and after in ".,!?…\"”’'—;[)"


def usables(reading: Reading) -> list[Attribution]:
    return list(_usables(reading))


@lru_cache(maxsize=8)
def _usables(reading: Reading) -> tuple[Attribution, ...]:
    return tuple(a for a in reading.attributions if usable(a, reading))


def begins_with_a_source(text: str, reading: Reading, *, persons: bool = True) -> bool:
    """ "The weather office raised the alarm": a reader may well take the office for the source.

    Without `persons` only bodies and groups are looked for: "Ms Hill owns three mills" is nobody's word but the
    reporter's.
    """
    return text.casefold().startswith(_folded_names(reading, persons))


@lru_cache(maxsize=8)
def _folded_names(reading: Reading, persons: bool) -> tuple[str, ...]:
    named = [*(s for s in reading.sources if persons or s.naming is not Naming.NAMED_PERSON)]
    named += [b for b in reading.bystanders if b.coarse != "person"]
    return tuple(name.casefold() for source in named for name in source.names)
