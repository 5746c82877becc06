"""A reading in, the printed sentences in which one statement of one kind is made out, and by whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from quizgen.model import Attribution, ContentForm, Places, Reading, Span
from quizgen.questions.claims.claims import LEAST_CONFIDENCE, sources_of, speaker
from quizgen.questions.claims.evidence import evidence_of, sentences_of
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import inside, unstopped
from quizgen.questions.judgements.checkable import acts, dated
from quizgen.questions.judgements.forecasts import expected_by
from quizgen.questions.judgements.judging_words import judgement_by_name
from quizgen.questions.judgements.statement_kinds import A_RULE, Told, kind_of, points, wanted_by
from quizgen.questions.labels import CHECKABLE, EXPECTED, JUDGED, WANTED
from quizgen.questions.news.nearness import nearness
from quizgen.questions.quotations.quoted import quoted_whole
from quizgen.questions.sources.showable import showable
from quizgen.questions.sources.speakers import clear_source

LONGEST = 36
#: So many words of the headline (twice) and the lead come back in a sentence of the article's own.
LEAST = 2
#: What somebody says is taken first: that a claim of theirs can be checked, as any other, is worth learning.
OF_A_SOURCE = 3
#: Where the sentence itself shows who speaks, the stem need not.
A_SOURCE = "a source"
#: Two sentences in one, a word that is printed twice, letters that were lost, a message of a network.
_SLIP = re.compile(
    r"(?-i:[.?!]’ [A-Z])|[.?!] [‘“\"]|\b([a-z]{2,}) \1\b|[a-z],[a-z]|â€|Ã|A\u0303|https?:|[<>@#…]|\({2}"
    r"|(?-i:[a-z]{4,}\. [a-z]|[a-z]\.[A-Z])",
    re.IGNORECASE,
)
#: What anybody could know without the article.
_OLD = re.compile(r"\bborn\b|\baged\b|\byears?[- ]old\b|\bwas \d+\b")
#: By these somebody names a thing.
_NAMES = lexicon("call describe brand label dub term denounce condemn dismiss hail slam praise")
#: By these somebody states something: who "decided that the fares should rise", or "promised" it, does more.
_SAYS = lexicon(
    """say tell add claim argue insist state stress contend explain believe think predict forecast estimate suggest
    complain note write tweet comment remark continue declare conclude reply respond observe feel fear maintain
    acknowledge admit concede report warn announce confirm reveal show read mention post emphasise emphasize"""
) | {"according to", "point out"}
#: "The feud ended as the pair said they wanted peace": the sentence is about something else.
_BY_THE_WAY = re.compile(
    r"\b(?:as|who|what|after|when|while|before|because|although|though|which|whom|that|where|with|and"
    r"|but)\s+(?:the\s+)?$"
)
#: "The crews have gone, but the mayor said that ...", "puts the loss at a tenth and says that": there is more in it.
_BESIDE = re.compile(
    r", (?:but|and|while|although|though|yet|so|as)\b|;|\b(?:but|so|and) (?:he|she|they|it|I|we)\b"
    r"|\band,? ?[“\"‘']* …|^(?:While|Although|Though)\b"  # "that the post was lost and, “It was a mistake”"
    r"|\band (?:\w+ed|says?|said|adds?|tells?|told|insists?|argues?|claims?|thinks?|thought)\b"
)
#: In somebody's own words "he got the ball" and "we built for no market" are views; a number can be looked up.
_VIEWED = re.compile(r"\b(?:I|me|my|mine|us|he|she|him|her|they|them|it|you)\b|[’'](?:m|ve|d|ll)\b", re.IGNORECASE)
#: "I thought it was a trick": what somebody took it for then, and no judgement of theirs now.
_TAKEN_FOR = re.compile(
    r"\b(?:I|we)(?: \w+)? (?:thought|felt|believed|assumed|figured|reckoned|feared|took|was|were)\b", re.IGNORECASE
)
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|million)\b"
)
#: "She urged drivers to wait: “The road is under water.”": a second statement follows.
_THEN_QUOTED = re.compile(r": ")
#: "I want more of that", "he hopes this helps", "it should never be used": of what, and who?
_UNCLEAR = re.compile(
    r"\b(?:of|do|see|about|for|to|allow|permit|let|stop) (?:that|it)\b|\b(?:their|them|this|these|those|such)\b"
    r"|\b(?:it|they) (?:should|must|need)"
    r"|%|\d"
)
#: "The board hopes to name a buyer by June": of one's own deeds a hope is a forecast as well.
_OWN_PLAN = re.compile(r"hop(?:e|es|ed|ing)\b|want(?:s|ed)? to\b|would like to\b|wish(?:es|ed)? to\b", re.IGNORECASE)
#: "She called for a lower fare to stop the loss, which reached nine million": a demand, and a fact that it rests on.
_ALSO_TOLD = re.compile(r", (?:which|where|who|whose) ")
#: "She voted for it on the condition that staff return": a fact, and a demand in it.
_WITH_A_DEMAND = re.compile(
    r"\b(?:on (?:the )?condition|provided|as long as|so long as|unless|only if|insist\w* on|in (?:return|exchange) for"
    r"|demand\w*|subject to)\b"
    # "defended the league's handling of the case": a deed, and what he thinks of it
    r"|\b(?:defend|prais|welcom|criticis|criticiz|condemn|oppos|support|reject|dismiss|applaud)(?:s|e[ds]|ing)\b"
)
_AGE = re.compile(r"\b\d+[- ]year[- ]olds?\b|, \d+,")  # tells nothing of what they did
#: By these somebody tells what they think, or what may be.
_THINKS = frozenset(
    ("claim", "insist", "suggest", "think", "believe", "feel", "fear", "estimate", "predict", "forecast", "argue")
)
#: "Many expect that", "Overall, the fund predicts": nothing but a few words before the source.
_AT_THE_HEAD = re.compile(r"(?:[“\"]?(?:But|And|So|Yet)? ?(?:[A-Z][^,]{0,40}, )?(?:the |The )?)")
#: Under a picture: "Ann Hill hugs a sailor on June 3, 2016"; and what leans on the sentence before.
_CAPTION = (
    re.compile(r", \d{4}\W*$"),
    Seldom(
        r"\b(?:hugs|waves|greets|smiles|poses)\b|\b(?:after|before|of|in|for|since|win) it\b",
        "hugs waves greets smiles poses it",
    ),
)
#: "The dollar closed at 145 yen": one price of many, and nothing that the report hangs on.
_A_PRICE = re.compile(r"\b(?:closed|ended|opened|finished|settled|firmed) (?:up|down|at|to|on|higher|lower|today)\b")
#: "She moved there in May": where?
_THERE = re.compile(
    r"\b(?:moved|went|lived|live|lives|born|worked|works|died|returned|came|stayed|arrived|studied|played|from) there\b"
)
#: "The clubs requested a grant in May": a wish is told as well.
_ASKED_FOR = re.compile(
    r"\b(?:request(?:ed|s)?|ask(?:ed|s)|petition(?:ed|s)?|appl(?:ied|ies) for|s(?:ought|eeks)|demand(?:ed|s)?|urge[ds]"
    r"|call(?:ed|s) (?:on|for)|appeal(?:ed|s)|beg(?:ged|s)|plead(?:ed|s)?)\b"
)
#: "Chemical analysis showed", "flow data suggest": nobody speaks there; a report or a letter is somebody's.
_NOBODY = re.compile(
    r"^(?:[\w’'-]+ ){0,3}?(?:analys[ei]s|data|figures|tests?|results?|numbers|statistics|images?|footage|photographs?"
    r"|photos|measurements?|samples?|dating|evidence|experiments?|trials|readings?|records|models?|modelling|scans?|x-rays?"
    r"|logs?|estimates|calculations?|indications?|signs?|findings?|polls?|surveys?|cameras?|videos?)\b"
    r"(?! \w+(?:er|or|ist|an|man|woman)s?$)",
    re.IGNORECASE,
)
#: "The board wants it shut. That is their argument. The crews have to pay": the argument is the board's.
_RETOLD = re.compile(
    r"\b(?:that[’']s|(?:that|this|here) is|here[’']s) (?:[\w’'-]+ ){0,3}(?:premise|message|argument|line|claim"
    r"|narrative|theory|logic|thinking)\b"
    r"|\b(?:left|right|media|critics|opponents|democrats|republicans|they)(?:[’'](?:s|re)| is| are) (?:\w+ )?"
    r"(?:saying|telling|arguing|claiming)\b",
    re.IGNORECASE,
)
#: So far behind them it is still their argument.
STILL = 250
#: What the writer went through is told in a first person.
_WRITER = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|[Yy]ou|[Yy]our)\b")
#: "Too early to know whether" tells nothing; "that", they say, is something outside.
_OPEN = Seldom(
    r"^[“‘\"\x27]*(?:That|This|These|Those|Such|Well)\b|\bwhether\b|\btoo (?:early|soon)\b|\bask\w* (?:if|about)\b|\?",
    "that this these those such well whether early soon if about ?",
)
#: "Lost the tie in the first ten minutes and not the last two": how somebody sees it, though it has a number.
_AND_NOT = re.compile(r"\band not\b|\brather than\b|\bnot just\b")
#: "Branded the sale a waste and wants it stopped": a judgement and a wish.
_MIXED = re.compile(
    r"\b(?:will|would|should|must|may|might|could|because|but|[Ww]hile|[Aa]lthough|wants?|wanted|demand\w*)\b|\d"
)
_SPEAKER_ALONE = frozenset(("i", "we", "you", "one", "who", "which", "that", "he", "she"))


class OneKind(NamedTuple):
    """A printed sentence, the kind of its statement, the words that show it, and who makes it ("" for the article)."""

    sentence: str
    kind: str
    words: str
    by: str
    evidence: tuple[Span, ...]
    about: tuple[str, ...]
    weight: int


def of_one_kind(reading: Reading) -> Iterator[OneKind]:
    """Every sentence of the article with a statement whose kind is certain by its form."""
    told, views = _places(reading.attributions), _places(reading.views)
    for span in sentences_of(reading.article):
        printed = " ".join(span.of(reading.article.text).split())
        if printed.count(" ") >= LONGEST:
            continue
        by, thought = _there(told, span), _there(views, span)
        record = _only_record(by, thought)
        found = _said(record, span, printed, reading) if record else None
        if found is None and not by and not any(view.source_ids for view in thought):
            found = _reported(span, printed, reading)
        if found is not None:
            yield found


def _places(records: Iterable[Attribution]) -> Places[Attribution]:
    return Places((place, one) for one in records for place in (*one.content, *one.cue, *one.source))


def _there(places: Places[Attribution], span: Span) -> list[Attribution]:
    """The records of which a part stands in the sentence, each once."""
    return list({record.id: record for _, record in places.overlapping(span)}.values())


def _said(record: Attribution, span: Span, printed: str, reading: Reading) -> OneKind | None:
    """What one source, and nobody else, says in the sentence."""
    if record.negated or record.confidence < LEAST_CONFIDENCE or "?" in printed:
        return None
    told = _told(record, span, printed, reading)
    if told is None or _RETOLD.search(reading.article.text[max(0, span.start - STILL) : span.start]):
        return None
    there = _all_there(record, span)
    by = A_SOURCE if there else _named(record, reading)
    nobody = there and _NOBODY.search(record.source_text) is not None
    sentence = _bare(verbatim(span, reading, leaning=True, longest=LONGEST, mended=True)) if by else ""
    if not sentence or _SLIP.search(sentence):
        return None
    evidence = (span,) if there else evidence_of(record, reading)
    readable = 2 * bool(verbatim(span, reading, longest=LONGEST, mended=True))
    weight = OF_A_SOURCE + readable + nearness(span, reading)
    return OneKind(sentence, told.kind, told.words, "" if nobody else by, evidence, (record.id,), weight)


def _reported(span: Span, printed: str, reading: Reading) -> OneKind | None:
    """What is told in the sentence without a source, as far as it is expected.

    That a bare fact is one, everybody sees at once: "a street lamp was knocked over" failed with half of the raters.
    """
    if printed[-1:] not in ".”’\"'":
        return None  # a heading or a deck line
    weight = nearness(span, reading)
    refused = weight < LEAST or any(
        pattern.search(printed) for pattern in (_OLD, _OPEN, _WRITER, *_CAPTION, _THERE, _A_PRICE)
    )
    told = None if refused or _ASKED_FOR.search(printed) else kind_of(unstopped(printed))
    if told is None or told.kind != EXPECTED or quoted_whole(span, reading):
        return None
    sentence = verbatim(span, reading, longest=LONGEST)
    if not sentence or _SLIP.search(sentence):
        return None
    return OneKind(sentence, told.kind, told.words, "", (span,), (), weight)


#: A sentence that is somebody's own words from end to end needs no second marks.
_QUOTED = re.compile(r"“‘((?:[^‘’]|’(?=\w))*?)[.,]?’”")


def _bare(sentence: str) -> str:
    whole = _QUOTED.fullmatch(sentence)
    return f"“{whole.group(1)}”" if whole else sentence


def _only_record(told: list[Attribution], views: list[Attribution]) -> Attribution | None:
    """The one record of a sentence: what somebody is said to think inside of what they say is theirs as well."""
    if len(told) == 1:
        within = all(any(place.contains(cue) for place in told[0].content) for view in views for cue in view.cue)
        return told[0] if within else None
    return views[0] if not told and len(views) == 1 and views[0].source else None


def _all_there(record: Attribution, span: Span) -> bool:
    """Do the source and the verb stand in the sentence itself, so that it shows whose statement it is?"""
    if not record.source or not record.cue or record.source_text.casefold() in _SPEAKER_ALONE:
        return False
    return all(span.contains(place) for place in (*record.source, *record.cue))


def _named(record: Attribution, reading: Reading) -> str:
    """Who speaks, where the sentence does not show it, and only where that is beyond doubt."""
    if len(record.source_ids) != 1 or record.doubt or not record.evidence:
        return ""
    source = sources_of(record, reading)[0]
    fit = showable(source, reading) and clear_source(record, reading)
    return inside(speaker(record, reading), reading.article.text) if fit else ""


def _told(record: Attribution, span: Span, sentence: str, reading: Reading) -> Told | None:
    """The kind by the verb with which it is told ("called for"), else by what is told."""
    text, lemma = reading.article.text, record.cue_lemma.casefold()
    verb = " ".join(place.of(text) for place in record.cue).split()[:1]
    if any(_BY_THE_WAY.search(text[span.start : place.start]) for place in record.source if span.contains(place)):
        return None
    for kind, words in ((WANTED, wanted_by(sentence)), (EXPECTED, expected_by(sentence))):
        if words and _WRITER.search(re.sub(r"[“\"‘][^”\"’]*[”\"’]", " ", sentence)):
            return None  # "He urged them to read my letters": told by somebody who complains of it
        if kind == WANTED and words and any(A_RULE.search(place.of(text)) for place in record.source):
            return None
        if kind == WANTED and words and (_OWN_PLAN.match(words) or _ALSO_TOLD.search(sentence)):
            return None
        if words:
            alone = not (kind == WANTED and verb and verb[0].endswith("ing"))  # "met the crews, calling for calm"
            fit = alone and verb == words.split()[:1] and not _THEN_QUOTED.search(sentence)
            return Told(kind, words) if fit and (kind == WANTED or _at_the_head(record, span, text)) else None
    if words := judgement_by_name(sentence):
        alone = bool(verb) and not verb[0].endswith("ing")  # "left the board, calling it a joke" tells two things
        return Told(JUDGED, words) if alone and lemma in _NAMES and not _MIXED.search(sentence) else None
    parts = sorted(_inner(place, span) for place in record.content if place.overlaps(span))
    if not parts or lemma not in _SAYS or not verb or verb[0].endswith("ing"):
        return None
    if _OPEN.search(sentence) or _beside(parts, span, text):
        return None
    content = " ".join(" ".join(part.of(text) for part in parts).split()).strip(' ,.“”"').removeprefix("that ")
    told = kind_of(content)
    return (
        told
        if told is not None and _fits(told, content, record, reading) and _done(told, content, span, reading)
        else None
    )


#: "Islanders should plan on a night without power": advice that foretells it.
_FORESEEN = re.compile(r"\b(?:plan on|plan for|expect|prepare|be (?:ready|prepared)|brace)\b")


def _at_the_head(record: Attribution, span: Span, text: str) -> bool:
    """ "The message that his staff expect him to give is that ...": there the sentence is about something else."""
    before = text[span.start : min((place.start for place in record.source), default=span.start)]
    return _AT_THE_HEAD.fullmatch(" ".join(before.split()) + (" " if before.strip() else "")) is not None


def _fits(told: Told, content: str, record: Attribution, reading: Reading) -> bool:
    """Can it be taken as it is said? In somebody's own words only a number is sure to be one that can be looked up."""
    if told.kind == CHECKABLE and (
        record.cue_lemma in _THINKS or _WITH_A_DEMAND.search(content) or _AND_NOT.search(content)
    ):
        return False
    if told.kind == CHECKABLE and record.form is not ContentForm.CLAUSE:
        return bool(_NUMBER.search(content)) and not _VIEWED.search(content)
    if told.kind == JUDGED and record.form is not ContentForm.CLAUSE and _TAKEN_FOR.search(content):
        return False
    if told.kind == WANTED and _FORESEEN.search(content):
        return False
    if told.kind == WANTED and (_UNCLEAR.search(content) or _OWN_PLAN.search(content) or _ALSO_TOLD.search(content)):
        return False
    if told.kind == JUDGED or not points(content):
        return True
    own = told.kind == CHECKABLE or told.words[:4] in ("hope", "hopi", "want", "woul", "wish")
    return own and _of_itself(record, content, reading)


def _done(told: Told, content: str, span: Span, reading: Reading) -> bool:
    """Without a number, does a verb of the sentence tell what was done, and not in passing ("the letters released")?"""
    if told.kind != CHECKABLE or _NUMBER.search(_AGE.sub("", content)):
        return True
    text, on_a_day = reading.article.text, dated(content)
    return any(acts(v.of(text), on_a_day=on_a_day) for v in reading.firm_verbs_in(span))


def _inner(place: Span, span: Span) -> Span:
    return Span(max(place.start, span.start), min(place.end, span.end))


def _beside(parts: list[Span], span: Span, text: str) -> bool:
    """Does the sentence tell something beside what is said, or are two things said in it?"""
    between = any(re.search(r"\band\b", text[one.end : other.start]) for one, other in pairwise(parts))
    around = f"{text[span.start : parts[0].start]} … {text[parts[-1].end : span.end]}"
    return between or _BESIDE.search(around) is not None


def _of_itself(record: Attribution, content: str, reading: Reading) -> bool:
    """ "Ms Orr said she had left": the word at the head stands for who speaks, before it in the sentence."""
    before = all(place.end <= min(record.content).start for place in record.source)
    own = re.match(r"(?:it|they|he|she)\b", content)
    printed = " ".join(place.of(reading.article.text) for place in record.source).casefold()
    if own and printed in ("he", "she", "they", "it") and own.group() != printed:
        return False  # "He said it fell by a tenth": what did?
    if own and own.group() == "it" and any(s.plural or s.coarse == "person" for s in sources_of(record, reading)):
        return False  # "Officials said it killed nine": what did?
    return record.form is ContentForm.CLAUSE and before and own is not None
