"""A reading in, the attributions that may be asked about and what is known of their sources out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import (
    Attribution,
    ContentForm,
    LinkKind,
    Naming,
    Quote,
    Reading,
    Section,
    Source,
    Span,
    Stance,
)
from quizgen.questions.dangling import SELF_STANDING, dangling
from quizgen.questions.kinship import betrays, kin
from quizgen.questions.likeness import alike, content_words, negative, numbers, same_words, shared
from quizgen.questions.wording import (
    TAKES_THAT,
    TAKES_TO,
    bare,
    inside,
    opening,
    outside_quotes,
    past,
    quoted,
    reporting_verb,
    sentences,
    word_count,
)

_ADDRESSED = re.compile(
    r"\b(?:told|tells|telling|remarks to|statements? to|interviews? (?:to|with)|spoke (?:to|with)|speaking (?:to|with)"
    r"|quoted by|cited by|said to)(?: the| a)? $"
)
_CITED = re.compile(r"\b(?:cit(?:ed|es|ing)|quot(?:ed|es|ing))\b", re.IGNORECASE)
LEAST_WORDS = 4
LEAST_CONFIDENCE = 0.5
READABLE = (Section.BODY, Section.STANDFIRST, Section.CAPTION)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|cannot|ought"
    r"|\w+n[’']t|\w+[’'](?:re|ve|ll|m)|it[’']s|there[’']s"
    r"|bore|beat|became|began|bent|bet|bit|bled|blew|broke|brought|built|burst|bought|came|cast|caught|chose|clung|cost"
    r"|crept|cut|dealt|drank|drew|drove|dug|fell|fed|felt|fled|flew|forbade|forgot|forgave|fought|found|froze|gave|got"
    r"|grew|heard|held|hid|hit|hung|hurt|kept|knew|laid|lay|led|left|lent|let|lit|lost|made|meant|met|mistook|overcame"
    r"|overran|oversaw|paid|put|quit|ran|rang|read|reached|rebuilt|rode|rose|said|sang|sank|sat|saw|sent|set|shone|shook"
    r"|shot|showed|shrank|shut|slept|slid|sold|sought|spent|split|spoke|sprang|spread|stole|stood|struck|stuck|swam|swept"
    r"|swore|taught|thought|threw|thrust|told|took|tore|understood|undertook|upheld|went|withdrew|withstood|woke|won|wore"
    r"|wrote|need|needs|want|wants|show|shows|seem|seems|remain|remains|make|makes|take|takes|give|gives|go|goes|come|comes"
    r"|know|thinks?|believe|believes|hope|hopes|support|supports|expect|expects|plan|plans|mean|means|continue|continues"
    r"|include|includes|require|requires|lead|leads|feel|feels|see|sees|work|works|live|lives|say|says|get|gets|keep|keeps"
    r"|\w{2,}ed)\b",
    re.IGNORECASE,
)
#: A quotation that begins so leans on words that are not shown with it.
_LEANS = re.compile(
    r"[“\"]?(?:(?:he|she|it|they|this|that|these|those|there|then|so|but|and|or|also|because|which|who|next time|here"
    r"|yes|no|well|therefore|however|instead|both|neither|either|such|his|her|their|its)\b|\[|…|\.\.\.)",
    re.IGNORECASE,
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


def claim(attribution: Attribution) -> str:
    """The content that stands alone, without outer marks and full stop."""
    return bare(attribution.content_resolved)


def standing(text: str) -> str:
    """A claim as a sentence of its own: "A and that B" loses the "that" which belonged to "said that"."""
    return opening(re.sub(r"\b(and|but|or) that (?=\w+ \w+)", r"\1 ", text))


def usable(attribution: Attribution, reading: Reading) -> bool:
    """May this attribution be asked about at all? Doubt is silence."""
    text = claim(attribution)
    if not attribution.source_ids or attribution.doubt or attribution.negated or not text or not attribution.evidence:
        return False
    if attribution.confidence < LEAST_CONFIDENCE or word_count(text) < LEAST_WORDS or len(content_words(text)) < 2:
        return False
    if any(reading.article.section_at(span.start) not in READABLE for span in attribution.evidence):
        return False
    if any("\n" in span.of(reading.article.text).strip() for span in attribution.evidence):
        return False  # a sentence never runs over the end of a paragraph: the text was cut wrongly
    if _passed_on(attribution, reading) or _across_sentences(attribution, reading):
        return False
    if _spoken_to(attribution, reading):
        return False
    if _far_apart(attribution, reading) or re.search(r"\w[“\"]\w", text):
        return False
    if attribution.form is ContentForm.QUOTATION:
        return _whole_quotation(text, reading) and (bool(SELF_STANDING.match(text)) or not _LEANS.match(text))
    if len(sentences(outside_quotes(text))) > 1 or ";" in outside_quotes(text):
        return False
    plain = attribution.stance in (Stance.ASSERTS, Stance.CONFIRMS, Stance.DENIES, Stance.PREDICTS)
    if attribution.form is ContentForm.CLAUSE and not plain and attribution.cue_lemma.casefold() not in TAKES_THAT:
        return False  # "urged that the road be shut" must not become "said that the road be shut"
    if attribution.form is ContentForm.PHRASE or dangling(text, clause=attribution.form is ContentForm.CLAUSE):
        return False
    if attribution.form is ContentForm.CLAUSE and not _FINITE.search(outside_quotes(text)):
        return False
    if attribution.form is ContentForm.INFINITIVE:
        return attribution.cue_lemma.casefold() in TAKES_TO
    return attribution.form is not ContentForm.GERUND or bool(attribution.target) or attribution.stance is Stance.DENIES


def _passed_on(attribution: Attribution, reading: Reading) -> bool:
    """ "The Gazette cited Ms Bell as saying": it is Ms Bell who says it, whatever the sentence begins with."""
    return attribution.cue_lemma.casefold() in ("cite", "quote") or bool(_CITED.search(frame(attribution, reading)))


def _spoken_to(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Gordon, in remarks to the BBC, said": the BBC was told, it did not speak."""
    text = reading.article.text
    return any(_ADDRESSED.search(text[max(0, span.start - 30) : span.start]) for span in attribution.source)


def _across_sentences(attribution: Attribution, reading: Reading) -> bool:
    """Does a sentence end between cue and content? Only a quotation may run on so."""
    if attribution.quote is not Quote.INDIRECT or len(attribution.cue) != 1 or not attribution.content:
        return False
    text, cue = reading.article.text, attribution.cue[0]
    for content in attribution.content:
        # a little more on both sides, so that the last word of one sentence and the capital of the next are seen
        start, end = min(cue.end, content.end), max(cue.start, content.start)
        between = text[max(0, start - 4) : end + 2] if start <= end else ""
        if re.search(r"[a-z]{3}[.!?][”\"]?\s+[“\"]?[A-Z]", between):
            return True
    return False


def frame(attribution: Attribution, reading: Reading) -> str:
    """The evidence without the content: the part of the sentence that names who reports."""
    text, parts = reading.article.text, []
    for span in attribution.evidence:
        at = span.start
        for content in sorted(c for c in attribution.content if span.contains(c)):
            parts.append(text[at : content.start])
            at = max(at, content.end)
        parts.append(text[at : span.end])
    return " ".join(parts)


def _far_apart(attribution: Attribution, reading: Reading) -> bool:
    """Is it doubtful that this source belongs to this cue?

    "Mr Bell argued that the vote was rigged, as the court found": cue before the content, source after it.
    "Ms Ott, whom Mr Bell replaced, said": somebody else stands between source and cue.
    """
    if len(attribution.source) != 1 or len(attribution.cue) != 1 or len(attribution.content) != 1:
        return False
    source, cue, content = attribution.source[0], attribution.cue[0], attribution.content[0]
    if (cue.end <= content.start and content.end <= source.start) or (
        source.end <= content.start and content.end <= cue.start
    ):
        return True
    between = Span(min(source.end, cue.end), max(source.start, cue.start))
    own = sources_of(attribution, reading)
    return any(
        between.contains(mention) and not any(kin(other, source_) for source_ in own)
        for other in reading.sources
        for mention in other.mentions
    )


@lru_cache(maxsize=8)
def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def printed_in(words_: str, text: str) -> bool:
    """Do these very words stand in the text, whatever the line breaks?"""
    return re.sub(r"\s+", " ", words_) in _squeezed(text)


def _whole_quotation(text: str, reading: Reading) -> bool:
    """Does the article print the words as they are, from the beginning of a sentence or quotation to the end of one?"""
    printed = _squeezed(reading.article.text)
    words_ = re.sub(r"\s+", " ", text)
    at = printed.find(words_)
    if at < 0:
        return False
    before, after = printed[:at].rstrip()[-1:], printed[at + len(words_) :].lstrip()[:1]
    return before in "“\"‘'.!?:…]—,(" and after in ".,!?…\"”’'—;[)"


def usables(reading: Reading) -> list[Attribution]:
    return [a for a in reading.attributions if usable(a, reading)]


def rivals_of(attribution: Attribution, reading: Reading) -> Iterator[Attribution]:
    """The other attributions that put the same claim, or one like it, into somebody's mouth."""
    mine = claim(attribution)
    supported = {link.b if link.a == attribution.id else link.a for link in reading.links
                 if link.kind is LinkKind.SUPPORTS and attribution.id in (link.a, link.b)}  # fmt: skip
    for other in reading.attributions:
        if other.id != attribution.id and (other.id in supported or same_claim(mine, told_in(other, reading))):
            yield other


def told_in(attribution: Attribution, reading: Reading) -> str:
    """All that the attribution is known to say: the resolved content, else what is printed."""
    printed = " ".join(span.of(reading.article.text) for span in attribution.content)
    return f"{attribution.content_resolved} {printed}" if attribution.content_resolved else printed


def same_claim(one: str, other: str) -> bool:
    """Do two claims say one thing? Half of the content words shared is enough to be careful."""
    return bool(content_words(one)) and bool(content_words(other)) and alike(one, other) >= 0.5


def contradicts(one: str, other: str) -> bool:
    """Two claims about one thing that differ in a number or in polarity."""
    return same_claim(one, other) and (numbers(one) != numbers(other) or negative(one) != negative(other))


def in_conflict(one: Attribution, other: Attribution, reading: Reading) -> bool:
    return any({link.a, link.b} == {one.id, other.id} and link.kind is not LinkKind.SUPPORTS for link in reading.links)


def said_sentence(attribution: Attribution, reading: Reading, *, middle: bool = False) -> str:
    """What was said as one sentence without a full stop: "Army sources denied that power was cut off".

    "" when the form of the content allows none.
    """
    name = speaker(attribution, reading)
    name = inside(name, reading.article.text) if middle else name
    verb = reporting_verb(attribution.cue_lemma, "past")
    text = _of_itself(claim(attribution), attribution, reading)
    if not text:
        return ""
    if attribution.form is ContentForm.QUOTATION:
        return f"{name} said: {quoted(text)}"
    if attribution.form is ContentForm.CLAUSE:
        if attribution.stance is Stance.DENIES:
            verb = verb if attribution.cue_lemma in ("deny", "dispute", "doubt") else "denied"
        return f"{name} {verb} that {text}"
    if attribution.form is ContentForm.INFINITIVE:
        return f"{name} {past(attribution.cue_lemma)} to {text}"
    if attribution.form is ContentForm.GERUND and attribution.target:
        return f"{name} accused {attribution.target} of {text}"
    return ""


def _of_itself(text: str, attribution: Attribution, reading: Reading) -> str:
    """ "The firm said that the firm would move": the second mention becomes a pronoun, "" where none is safe."""
    for source in sources_of(attribution, reading):
        for name in sorted(source.names, key=len, reverse=True):
            if text.casefold().startswith(f"{name.casefold()} "):
                thing = source.coarse in ("organisation", "outlet")
                pronoun = "they" if source.plural or len(attribution.source_ids) > 1 else "it" if thing else ""
                rest = text[len(name) :]
                return f"{pronoun}{rest}" if pronoun and not betrays(rest, source) else ""
    return text


def about_something_else(attribution: Attribution, reading: Reading) -> str:
    """The feedback of a distractor, from the record of the source it names."""
    sentence = said_sentence(attribution, reading) if usable(attribution, reading) else ""
    if sentence:
        stop = "" if sentence.endswith((".”", "!”", "?”")) else "."
        return f"In the article, {inside(sentence, reading.article.text)}{stop}"
    return (
        f"The article quotes {inside(speaker(attribution, reading), reading.article.text)}, but about something else."
    )


def evidence_of(attribution: Attribution, reading: Reading) -> tuple[Span, ...]:
    """Where it says so: the sentence, what "that" points to, and the name that a pronoun stands for."""
    spans = list(attribution.evidence)
    if attribution.antecedent is not None:
        spans.append(attribution.antecedent)
    for source in sources_of(attribution, reading):
        if _named_within(source, spans, reading):
            continue
        start = min(span.start for span in attribution.evidence)
        earlier = [m for m in source.mentions if m.start < start and _is_name(m.of(reading.article.text))]
        spans.extend(earlier[-1:])
    return merged(spans)


def _is_name(text: str) -> bool:
    return text.casefold() not in ("he", "she", "it", "they", "i", "we", "him", "her", "them", "who", "which", "that")


def _named_within(source: Source, spans: list[Span], reading: Reading) -> bool:
    return any(
        same_words(name, span.of(reading.article.text)) for name in source.names if _is_name(name) for span in spans
    )


def merged(spans: list[Span]) -> tuple[Span, ...]:
    """Spans in the order of the text, those inside another one dropped."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s.start, -s.end)):
        if not kept or not kept[-1].contains(span):
            kept.append(span)
    return tuple(kept)


def also_says(source: Source, text: str, reading: Reading) -> bool:
    """Is there any record, doubtful ones too, that puts something like this text into the source's mouth?

    A link that shows the source denying it does not count: that proves the opposite.
    """
    for attribution in (*reading.attributions, *reading.views):
        if not any(kin(source, speaker_) for speaker_ in sources_of(attribution, reading)):
            continue
        if (
            attribution.stance is Stance.DENIES
            and attribution.quote is Quote.INDIRECT
            and same_claim(text, claim(attribution))
        ):
            continue
        if shared(text, told_in(attribution, reading)) >= 0.5 or same_claim(text, told_in(attribution, reading)):
            return True
    return False
