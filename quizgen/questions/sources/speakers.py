"""An attribution in, whether it is beyond doubt that this source says it out.

Where the source is printed as "he" or "she", the person named last is often only talked about ("Mr Hale said that Ms
Orr would win. He added ..."), so a pronoun is trusted only where the speaker goes on: the source named before it is the
same, with no other speaker in between.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from quizgen.model import Attribution, ContentForm, Naming, Quote, Reading, Section, Source, Span
from quizgen.questions.sources.by_title import another_of_that_name, only_hears, torn_from_its_name
from quizgen.questions.sources.kinship import kin
from quizgen.questions.sources.somebody import another_came
from quizgen.questions.sources.taken_up import surely_takes_up
from quizgen.questions.sources.talked_about import (
    PRONOUNS,
    another_is_described,
    end_of_a_place,
    named_between,
    of_the_one_in_the_news,
    only_agreed_with,
    she_speaks_of_another,
    talked_about,
)
from quizgen.questions.sources.two_subjects import said_by_two
from quizgen.questions.sources.whose_mouth import FORMERLY, another_speaks, listed_on

_ADDRESSED = re.compile(
    r"\b(?:told|tells|telling|remarks to|statements? to|interviews? (?:to|with)|spoke (?:to|with)|speaking (?:to|with)"
    r"|quoted by|cited by|said to)(?: the| a)? $"
)
_CITED = re.compile(r"\b(?:cit(?:ed|es|ing)|quot(?:ed|es|ing))\b", re.IGNORECASE)
_DEFINITE = re.compile(
    r"the (?:network|company|firm|group|agency|paper|newspaper|station|channel|site|website|party|union)"
)
_OWNER = re.compile(
    r"(?:[’']s|(?<=s)[’'])? ?(?:and (?:[A-Z][\w.-]+ ?){1,3}[’']s?) [a-z]|[’']s [a-z]+(?: [a-z]+)?,? [A-Z]"
)
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Lord|Lady)\.? ([A-Z][\w’'-]+)")
_SUFFIX = re.compile(r",? (?:Jr|Sr|I{2,3}|IV|MS?P|MEP|QC)\.?$")


@lru_cache(maxsize=8192)
def clear_source(attribution: Attribution, reading: Reading) -> bool:
    """Is it beyond doubt that this source, and nobody it cites or talks to, says what follows the cue?"""
    return not (
        _passed_on(attribution, reading)
        or _only_its_owner(attribution, reading)
        or _across_sentences(attribution, reading)
        or _spoken_to(attribution, reading)
        or _far_apart(attribution)
        or _addressee_within(attribution, reading)
        or not name_is_clear(attribution, reading)
        or _spelt_out(attribution, reading)
        or _called_by_first_name(attribution, reading)
        or _he_is_open(attribution, reading)
        or another_is_described(attribution, reading)
        or _told_himself(attribution, reading)
        or listed_on(attribution, reading)
        or FORMERLY.search(frame(attribution, reading)) is not None
        or _it_shows(attribution, reading)
        or _of_two_clauses(attribution, reading)
        or _beside_the_subject(attribution, reading)
        or talked_about(attribution, reading)
        or she_speaks_of_another(attribution, reading)
        or another_of_that_name(attribution, reading)
        or torn_from_its_name(attribution, reading)
        or only_hears(attribution, reading)
        or end_of_a_place(attribution, reading)
        or only_agreed_with(attribution, reading)
        or another_speaks(attribution, reading)
        or said_by_two(attribution, reading)
    )


#: Not in the middle of "he told Mr. Hale".
_SENTENCE_ENDS = re.compile(r"(?<=[a-z]{3})[.!?]\s|\n")


def _told_himself(attribution: Attribution, reading: Reading) -> bool:
    """ "Hale asked Lund. “It could be high,” he told Hale": nobody tells it to himself, so that "he" is not Hale."""
    text = reading.article.text
    surnames = {name.split()[-1] for id in attribution.source_ids for name in reading.source(id).names}
    return any(
        not surnames.isdisjoint(re.findall(r"[A-Z][\w’'-]+", _up_to_its_end(text, cue.end)))
        and text[max(0, cue.start - 5) : cue.start].strip().casefold() in ("he", "she")
        for cue in attribution.cue
    )


def _up_to_its_end(text: str, start: int) -> str:
    """The next few words, but no word of the next sentence."""
    ends = _SENTENCE_ENDS.search(text, start, start + 30)
    return text[start : ends.start() if ends else start + 30]


#: What a message or a study does as well as a person.
_SHOWS = frozenset(("indicate", "show", "suggest", "prove", "demonstrate", "mean", "reveal", "confirm", "find"))


def _it_shows(attribution: Attribution, reading: Reading) -> bool:
    """ "Members seized on the letter, saying it was late and indicated that funds were gone": the letter does."""
    text = reading.article.text
    return attribution.cue_lemma in _SHOWS and any(
        re.search(r"\bit [^.!?;]{3,80}\band $", text[max(0, cue.start - 100) : cue.start]) for cue in attribution.cue
    )


_TURNS = re.compile(r"\b(?:but|while|whereas|although|though)\b")


def _of_two_clauses(attribution: Attribution, reading: Reading) -> bool:
    """ "He paid, according to clerks, but the board has a rule": the second clause is the article’s own.

    A quotation in a paragraph of its own is no clause of that sentence.
    """
    parts = sorted(attribution.content) if attribution.form is ContentForm.CLAUSE else []
    text = reading.article.text
    return any(
        _TURNS.search(text[one.end : other.start + 9])
        for one, other in pairwise(parts)
        if "\n" not in text[one.end : other.start]
    )


#: "They took a ship, the Salter, sailors' leaders said": no comma stands before the verb, so the last is its subject.
_TWO_NOUNS = re.compile(r"[^,]+, (?:[a-z][\w’'-]* ){0,3}[a-z][\w’'-]*s ")


def _beside_the_subject(attribution: Attribution, reading: Reading) -> bool:
    """Was what stands before the subject taken for the speaker?"""
    text = reading.article.text
    return any(
        source.end < cue.start and _TWO_NOUNS.fullmatch(text, source.start, cue.start)
        for source in attribution.source
        for cue in attribution.cue
    )


def _spelt_out(attribution: Attribution, reading: Reading) -> bool:
    """ "“This is the lie that they live on,” Mr Lund said: That the pier is safe.": he says that it is not."""
    text = reading.article.text
    return any(
        span.of(text).startswith("That ") and text[: span.start].rstrip().endswith(":") for span in attribution.content
    )


def _called_by_first_name(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Owen" is hardly Owen Hale, even where no other Owen is named."""
    for id in attribution.source_ids if len(attribution.source) == len(attribution.source_ids) == 1 else ():
        printed = _TITLED.fullmatch(attribution.source[0].of(reading.article.text).strip())
        names = [_SUFFIX.sub("", name).split() for name in reading.source(id).names if len(name.split()) > 1]
        surnames = {name[-1] for name in names if not _TITLED.fullmatch(" ".join(name))}
        if printed and surnames and printed.group(1) not in surnames:
            return True
    return False


def _he_is_open(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Lund pointed to Mr Hale's record, noting that he had won", "Ms Cole said she hoped": who is "he" or "she"?

    Right after the cue it is the speaker, unless somebody else is named between the speaker and the cue.
    """
    text = reading.article.text
    if len(attribution.source) != 1 or not attribution.cue or not attribution.content:
        return False
    first = min(attribution.content)
    if not re.match(r"(?:that )?(?:he|she|his|her)\b", text[first.start : first.start + 9]):
        return False
    if attribution.self_reference and of_the_one_in_the_news(attribution, reading):
        return True
    if not attribution.self_reference and attribution.form is ContentForm.CLAUSE:
        return named_between(attribution.source[0].end, first.start, attribution, reading) == ""
    return bool(named_between(attribution.source[0].end, attribution.cue[0].start, attribution, reading))


def _only_its_owner(attribution: Attribution, reading: Reading) -> bool:
    """ "Ann and Ben Hill's mother said": it is the mother who speaks, not Ann, nor Ben."""
    text = reading.article.text
    return any(_OWNER.match(text, span.end) for span in attribution.source)


def _addressee_within(attribution: Attribution, reading: Reading) -> bool:
    """ "told NPR the dam had burst": with nothing between "told" and what is told, the content begins too early."""
    if attribution.cue_lemma.casefold() != "tell" or attribution.form is ContentForm.QUOTATION:
        return False
    ends = [cue.end for cue in attribution.cue]
    starts = [content.start for content in attribution.content if ends and content.start >= max(ends)]
    return bool(starts) and not reading.article.text[max(ends) : min(starts)].strip()


def _passed_on(attribution: Attribution, reading: Reading) -> bool:
    """ "The Gazette cited Ms Bell as saying": it is Ms Bell who says it, whatever the sentence begins with."""
    if attribution.form is ContentForm.PHRASE and attribution.cue_lemma == "cite":
        return False  # "cited the cost of the pier"
    return attribution.cue_lemma.casefold() in ("cite", "quote") or bool(_CITED.search(frame(attribution, reading)))


def _spoken_to(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Gordon, in remarks to the BBC, said": the BBC was told, it did not speak."""
    text = reading.article.text
    return any(_ADDRESSED.search(text[max(0, span.start - 30) : span.start]) for span in attribution.source)


def _across_sentences(attribution: Attribution, reading: Reading) -> bool:
    """Does a sentence end between cue and content, or between source and cue? Only a quotation may run on so."""
    if _named_before(attribution, reading):
        return True
    if len(attribution.cue) != 1 or not attribution.content:
        return False
    text, cue = reading.article.text, attribution.cue[0]
    for content in attribution.content:
        if attribution.quote is not Quote.INDIRECT and content.of(text)[:1] in "“\"‘'":
            continue
        # a little more on both sides, so that the last word of one sentence and the capital of the next are seen
        start, end = min(cue.end, content.end), max(cue.start, content.start)
        between = text[max(0, start - 4) : end + 2] if start <= end else ""
        if re.search(r"[a-z]{3}[.!?][”\"]?\s+[“\"]?[A-Z]", between):
            return True
    return False


def _named_before(attribution: Attribution, reading: Reading) -> bool:
    """ "“It may rise,” said Mr Hale. The board met in May, minutes showed": Mr Hale is not who shows it."""
    if len(attribution.source) != 1 or len(attribution.cue) != 1:
        return False
    source, cue = attribution.source[0], attribution.cue[0]
    between = reading.article.text[source.end - 4 : cue.start] if source.end <= cue.start else ""
    return bool(re.search(r"[a-z]{3}[.!?][”\"]?\s+[“\"]?[A-Z]", between))


@lru_cache(maxsize=8192)
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


def _far_apart(attribution: Attribution) -> bool:
    """Is it doubtful that this source belongs to this cue?

    "Mr Bell argued that the vote was rigged, as the court found": cue before the content, source after it.
    """
    if len(attribution.source) != 1 or len(attribution.cue) != 1 or len(attribution.content) != 1:
        return False
    source, cue, content = attribution.source[0], attribution.cue[0], attribution.content[0]
    if (cue.end <= content.start and content.end <= source.start) or (
        source.end <= content.start and content.end <= cue.start
    ):
        return True
    # "“We stay.” | The other witness, Ms Cole, spoke of it": a name in another sentence than the cue
    return len(attribution.evidence) > 1 and not any(
        span.contains(source) and span.contains(cue) for span in attribution.evidence
    )


def name_is_clear(attribution: Attribution, reading: Reading) -> bool:
    """Is the source called by a name where it speaks, or by a pronoun for which only one speaker can be meant?"""
    text = reading.article.text
    if not attribution.source or any(not _points_back(s.of(text), attribution, reading) for s in attribution.source):
        return True
    if len(attribution.source_ids) != 1:
        return False
    if surely_takes_up(attribution, reading):
        return True
    if all(span.of(text).strip().casefold() in ("he", "she") for span in attribution.source):
        # the reading gives "he" no source where signs of grammar and of coreference do not agree; in a list of cases
        # ("1. Mr Lund ... 2. He ...") they may agree on somebody who was left two paragraphs ago
        return _still_there(attribution, reading) and not _sets_in_anew(attribution, reading)
    source, pronoun = reading.source(attribution.source_ids[0]), attribution.source[0]
    since = _start_of_paragraph_before(pronoun, reading)
    spoke = _last_speaker(pronoun, since, reading)
    return kin(spoke, source) if spoke is not None else _named_alone(source, pronoun, since, reading)


def _sets_in_anew(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Lund said so. | He called the crew thieves.": in a list of what one man did, "he" is not Mr Lund."""
    block = reading.article.block_at(attribution.source[0].start)
    begins = block is not None and block.span.start == attribution.source[0].start
    return begins and attribution.form not in (ContentForm.CLAUSE, ContentForm.QUOTATION)


def _still_there(attribution: Attribution, reading: Reading) -> bool:
    """Is the source named, or does it go on speaking, in this paragraph or the one before?"""
    source, pronoun = reading.source(attribution.source_ids[0]), attribution.source[0]
    since = _start_of_paragraph_before(pronoun, reading)
    places = [*source.mentions, *(s for a in reading.attributions if source.id in a.source_ids for s in a.source)]
    near = [place for place in places if since <= place.start < pronoun.start]
    return bool(near) and not another_came(max(near), attribution, source, reading)


def _points_back(printed: str, attribution: Attribution, reading: Reading) -> bool:
    """ "He", or "the network" where two networks are named: it is to be found out who is meant."""
    printed = printed.strip().casefold()
    if printed in PRONOUNS:
        return True
    named = any(
        reading.source(id).naming.named and reading.source(id).name.casefold() != printed
        for id in attribution.source_ids
    )
    return named and bool(_DEFINITE.fullmatch(printed))


def _start_of_paragraph_before(pronoun: Span, reading: Reading) -> int:
    starts = [
        b.span.start for b in reading.article.blocks if b.section is Section.BODY and b.span.start <= pronoun.start
    ]
    return starts[-2] if len(starts) > 1 else starts[0] if starts else 0


def _last_speaker(pronoun: Span, since: int, reading: Reading) -> Source | None:
    """The last one before the pronoun who spoke by name."""
    text = reading.article.text
    spoke = [
        (span.start, id)
        for attribution in (*reading.attributions, *reading.views)
        for span in attribution.source
        for id in attribution.source_ids
        if since <= span.start < pronoun.start and span.of(text).strip().casefold() not in PRONOUNS
    ]
    return reading.source(max(spoke)[1]) if spoke else None


def _named_alone(source: Source, pronoun: Span, since: int, reading: Reading) -> bool:
    """ "Ms Ott runs the farm. She said ...", "Lund Motors makes vans. The company said": no other up to there."""
    body = source.naming is Naming.NAMED_ORGANISATION and pronoun.of(reading.article.text)[:4].casefold() == "the "
    named = [
        (mention.start, person)
        for person in (*reading.sources, *reading.bystanders)
        if (body and person.naming is Naming.NAMED_ORGANISATION) or (not body and person.coarse == "person")
        for mention in person.mentions
        if since <= mention.start < pronoun.start and mention.of(reading.article.text)[:1].isupper()
    ]
    return bool(named) and all(kin(person, source) for _, person in named)
