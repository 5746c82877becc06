"""An attribution in, which of its words stand in quotation marks and are beyond doubt its source's own out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, Reading, Span
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import word_count
from quizgen.questions.judgements.judging_words import may_judge

#: A quotation of fewer words may be a nickname or a term, a longer one needs no question.
SHORTEST, LONGEST = 3, 16
#: A mark that opens and one that closes.
PAIR = 2
#: "Said the plan was “deeply flawed”": of two words alone, such a judgement is no term and no name.
_JUDGED = re.compile(r"\b(?:is|are|was|were|be|been|being|as)(?: (?:an?|not|so|very|too|also))? $")
MARKED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|''([^']+)''")
MARK = re.compile(r"[“”\"]|''")
#: "Said the report showed “grave faults”", "said Mr Hale had called it “a farce”": whose words are these?
SECOND_VOICE = re.compile(
    r"\b(?:call(?:ed|s|ing)|describ\w+|dubb\w+|label\w*|brand\w+|sa(?:id|ys|ying)|t(?:old|ells?|elling)|wr(?:ote|ites?|iting|itten)"
    r"|stat(?:ed|es|ing|ement\w*)|show(?:ed|s|n|ing)?|found|finds|reports?|reported|document\w*|letters?|texts?|slogan\w*"
    r"|phrases?|words?|terms?|known|named?|nicknam\w*|titled?|entitled|headline\w*|so-called|quot\w+|cit(?:ed|es|ing)|law"
    r"|laws|clause|constitution|manifesto|rules?|message\w*|e-?mails?|tweet\w*|speech\w*|accus\w+|claim\w*|insist\w*"
    r"|admit\w*|promis\w+|pledg\w+|asked|asks|asking|read(?:s|ing)?|song|songs|book|film|films|movie|play|album|according"
    r"|refer\w*|character\w*|portray\w*|think|thinks|thought|believ\w+|warn\w*|argu\w+|conclud\w+|suggest\w*|mean(?:s|t|ing))\b",
    re.IGNORECASE,
)
#: "Called the plan “a slap in the face”": a judgement in the speaker's words.
JUDGES = frozenset(
    ("call", "describe", "dismiss", "denounce", "brand", "praise", "condemn", "hail", "label", "criticise", "criticize")
)


def words_in_marks(attribution: Attribution, reading: Reading) -> str:
    """The words of a quotation in the sentence, where they are part of what is said; "" where it is not sure that the
    speaker of the sentence is the one who used them."""
    text = reading.article.text
    sentence = whole_sentences(attribution.evidence[0], reading.article)
    places = [Span(sentence.start + f.start(), sentence.start + f.end()) for f in MARKED.finditer(sentence.of(text))]
    if len(MARK.findall(sentence.of(text))) != 2 * len(places):
        return ""
    told = [span for span in _contents_of(attribution.source_ids, reading) if span.overlaps(sentence)]
    if not all(any(span.overlaps(place) for span in told) for place in places):
        return ""
    mine = " ".join(MARKED.sub(" … ", span.of(text)) for span in attribution.content)
    if SECOND_VOICE.search(mine):
        return ""
    return next((words_ for place in places if (words_ := _telling(place, attribution, reading))), "")


def told_in(attribution: Attribution, reading: Reading) -> Span:
    """The sentence that tells who is quoted."""
    return whole_sentences(attribution.evidence[0], reading.article)


def _telling(place: Span, attribution: Attribution, reading: Reading) -> str:
    """The words in one pair of marks, where they are too many for a name or a term."""
    text = reading.article.text
    words_ = " ".join(place.of(text).strip("“”\"'").split())
    judged = attribution.cue_lemma in JUDGES or _JUDGED.search(text[max(0, place.start - 20) : place.start])
    enough = (SHORTEST - 1 if judged else SHORTEST) <= word_count(words_) <= LONGEST
    if re.match(r"that (?:he|she|they)\b", words_):
        return ""  # "She told the police “that she had sold it”": the police wrote that down
    if not enough or not words_[:1].islower() or re.search(r"[\[\]…]|\.\.\.", words_):
        return ""
    if _is_a_term(words_, text[max(0, place.start - 12) : place.start], text[place.end : place.end + 24]):
        return ""
    within = any(span.overlaps(place) for span in attribution.content)
    return words_ if within and len(content_words(words_)) > 1 else ""


#: What is said as people say it: with a verb, somebody's "we", a measure or a stress.
_SAID_SO = re.compile(
    r"\b(?:I|we|us|our|you|your|he|she|they|them|it|its|this|that|these|those|who|which|what|is|are|was|were|be|been|being"
    r"|am|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|no|never|than|as|so|very|more|most|less"
    r"|least|too|really|just|even|still|all|every|any|if|but|because|and|or|to)\b|n[’']t\b|\w+ly\b"
    r"|^(?:in|on|at|for|of|from|with|without|by|about|over|under|beyond|against|through|like)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:an?|the|his|her|its|their|this|that|some|so-called|new)(?: \w+)? $", re.IGNORECASE)
#: The “keep them out” rule, “drip pricing” - where a fee is added later, a “task force” (TF).
_GOES_ON = re.compile(
    r"[”\"']{0,2} (?!(?:in|on|at|for|of|from|with|by|to|and|or|but|that|which|who|when|while|as|if|is|are|was|were|has"
    r"|had|would|will|could|after|before|because|if|than|about|over|both|he|she|they|it|said|during|until|since|between|among"
    r"|against|towards?|under|without|where|so|not|unless|instead|rather|again|now|more)\b)[a-z]"
)
_EXPLAINED = re.compile(
    r"[”\"']{0,2},? ?(?:[-–—]+ ?|\()(?:where|which|when|or|who|meaning|that is|an?|the|in which|[A-Z]{2,})\b"
)


def _is_a_term(words_: str, before: str, after: str) -> bool:
    """May the marks stand around a name of something: “drip pricing”, a “task force”? Whose words that is, is open."""
    attributive = _ARTICLE.search(before) is not None and _GOES_ON.match(after) is not None
    if attributive or _EXPLAINED.match(after):
        return True
    return not (_SAID_SO.search(words_) or may_judge(words_))


def _contents_of(ids: tuple[str, ...], reading: Reading) -> list[Span]:
    """All that this source alone says."""
    return [span for a in reading.attributions if a.source_ids == ids for span in a.content]


def also_quoted(text: str, reading: Reading) -> bool:
    """Are so many of its words in one quotation that a reader may well find the statement there, too?"""
    mine = content_words(text)
    return any(len(mine & theirs) >= 0.5 * len(mine) for theirs in _quotations(reading))


@lru_cache(maxsize=4)
def _quotations(reading: Reading) -> tuple[frozenset[str], ...]:
    return tuple(
        content_words(next(group for group in found.groups() if group))
        for block in reading.article.blocks
        for found in MARKED.finditer(block.span.of(reading.article.text))
    )
