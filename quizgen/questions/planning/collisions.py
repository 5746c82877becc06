"""Two candidate questions in, whether they may stand in one quiz out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from quizgen.model import AnyQuestion, Choice, Matching, Span
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.channel.channel_hints import hinted
from quizgen.questions.checks.stem import negative_frame
from quizgen.questions.english.gaps import is_gap
from quizgen.questions.english.likeness import content_words, shared
from quizgen.questions.english.wording import GAP
from quizgen.questions.labels import IDENTIFIED, way_shown
from quizgen.questions.numbers.roughly import hedge_before
from quizgen.questions.planning.leaks import leaks, names_the_speaker
from quizgen.questions.planning.name_and_office import calls_by_the_office, prints_the_office, shows_who_it_is
from quizgen.questions.planning.one_sentence import (
    SHORT_ANSWER,
    WORDS_ASKED,
    asked_of_one_sentence,
    last_of,
    marked_words,
    on_one_sentence,
)
from quizgen.questions.planning.reprinted import reprints
from quizgen.questions.planning.same_words import on_the_same_words
from quizgen.questions.planning.seen import Seen
from quizgen.questions.planning.struck_out import strikes_out
from quizgen.questions.planning.telling import tells

#: So much of a statement in another one makes it the same.
SAME = 0.8
#: A question that prints so many words of a sentence prints most of it.
SENTENCE_WORDS = 5
#: So many characters between two sentences are one sentence at most.
ONE_PASSAGE = 150


def collide(one: AnyQuestion, other: AnyQuestion, natures: Mapping[str, Nature], article: str = "") -> bool:
    """12 On one attribution or fact, the same question twice, or one shows what the other asks for. 7 Two are NOT."""
    return collide_seen(Seen(one), Seen(other), natures, article)


def collide_seen(one: Seen, other: Seen, natures: Mapping[str, Nature], article: str) -> bool:
    if not one.about.isdisjoint(other.about):
        return True
    kinds = natures.get(one.question.type, PLAIN), natures.get(other.question.type, PLAIN)
    words = kinds[0].meanings or kinds[1].meanings
    if words and kinds[0].fixed_labels and kinds[1].fixed_labels and _of_one_root(one, other):
        return True  # "announced" makes it known, and an "announcement" is what is told to the public
    if kinds[0].fixed_labels and kinds[1].fixed_labels and on_the_same_words(one, other):
        return True  # what "due to" means, and what "are due to" tells
    if on_one_sentence(one, other) and asked_of_one_sentence(one, other, kinds):
        return True
    if kinds[0].heard and kinds[1].heard:
        return True  # who is quoted, and how many are
    if kinds[0].own_or_sourced and kinds[1].own_or_sourced:
        return True  # which sentence names no source, and which statement has none
    if _asked_twice(one, other, kinds[0]) or (negative_frame(one.question) and negative_frame(other.question)):
        return True
    return _gives_away(other, one, *kinds[::-1], article) or _gives_away(one, other, *kinds, article)


def _gives_away(printer: Seen, asked: Seen, printers: Nature, kind: Nature, article: str) -> bool:
    """Does what the one prints tell the answer of the other, or a part of it?"""
    return (
        _matched_there(printer, asked)
        or prints_the_office(printer, asked)
        or calls_by_the_office(printer, asked)
        or (kind.introduces and shows_who_it_is(printer, asked))
        or (kind.exact and _prints_number(printer, asked))
        or _prints_what_stands_in_the_gap(printer, asked)
        or (kind.sorts and _judges_in_it(printer, asked))
        or _tells_the_way(printer, asked)
        or (kind.own_or_sourced and _has_it_from_a_source(printer, asked))
        or (kind.outcome and (_prints_deed(printer, asked) or _weighs_its_words(printer, asked)))
        or (kind.changed and _tells_what_was_changed(printer, asked, printers))
        or _leaks(asked, printer, kind, printers)
        or (kind.speakers and _tells_who(asked, printer, printers))
        or (kind.speakers and _asks_how_named(printer, asked, article))
        or _tells(asked, printer, kind, article)
        or strikes_out(printer, asked, kind, printers)
    )


_SPEAKS = re.compile(r" (?:say|comment|speak)\b")


def _tells_the_way(printer: Seen, asked: Seen) -> bool:
    """ "Hale argued in his e-mail that ..." tells how Owen Hale's words got into the report."""
    if " did " not in asked.stem:
        return False
    way = next(filter(None, map(way_shown, asked.keys)), "")
    if not way:
        return False
    who = _SPEAKS.split(asked.stem.partition(" did ")[2])[0].split()[-1:]
    return any(who[0] in text and way in hinted(text) for text in printer.texts) if who else False


def _has_it_from_a_source(printer: Seen, asked: Seen) -> bool:
    """ "What kind of statement by a source is this: “Orr said so”?" tells of an option that it names a source."""
    return " by a source" in printer.stem and any(text.strip("“”") in printer.stem for text in asked.shown)


_JUDGES = re.compile(
    r"\b(?:judges\b.* with the word “([^”]{2,30})”|what does the word “([^”]{2,30})” do\b)", re.IGNORECASE
)
_JUDGING = re.compile(r"\bwhich of these words (?:carries an opinion|shows a judgement|judges)\b", re.IGNORECASE)


def _judges_in_it(printer: Seen, asked: Seen) -> bool:
    """ "Who judges something with the word “unwise”?" tells what kind of statement "it was ‘unwise’" is, wherever."""
    words = [word for found in _JUDGES.findall(printer.stem) for word in found if word]
    words += [key.strip("“”") for key in printer.keys] if _JUDGING.search(printer.stem) else []
    return any(re.search(rf"\b{re.escape(word)}\b", asked.stem) for word in words)


#: So many words after a gap are the number and what it counts: "_____ 300 jobs".
BEHIND = 4


def _prints_number(printer: Seen, asked: Seen) -> bool:
    """ "Who said that up to 300 jobs would go?" tells how exact the 300 of "_____ 300 jobs would go" is."""
    if on_one_sentence(printer, asked) and (is_gap(printer.question) or is_gap(asked.question)):
        most = max((len(held & asked.asked) for held in printer.held), default=0)
        if most >= SENTENCE_WORDS:
            return True
    behind = content_words(" ".join(asked.stem.partition(GAP)[2].split()[:BEHIND]))
    return len(behind) > 1 and any(behind <= held for held in printer.held)


#: So many words before a gap, or behind it, are found again where its sentence is printed.
BESIDE = 3
_ANY_WORD = re.compile(r"[\w’'£$€%-]+")


def _prints_what_stands_in_the_gap(printer: Seen, asked: Seen) -> bool:
    """ "The savings would be gone _____ February" is filled by "the savings would be gone by February" in an option."""
    before, gap, after = asked.stem.partition(GAP)
    if not gap:
        return False
    left, right = _ANY_WORD.findall(before)[-BESIDE:], _ANY_WORD.findall(after)[:BESIDE]
    for text in printer.texts:
        own = _ANY_WORD.findall(text) if GAP not in text else []
        for beside, goes_on in ((left, True), (right, False)):
            if len(beside) < BESIDE or beside[-1] not in own:
                continue
            places = (at for at in range(len(own) - BESIDE + 1) if own[at : at + BESIDE] == beside)
            if any(at + BESIDE < len(own) if goes_on else at > 0 for at in places):
                return True
    return False


#: So much of "What does the article say about the council closing the pool?" printed elsewhere tells how far it is.
DEED = 0.5
_OF_THE_STEM = content_words("What does, did the article say about?")


def _prints_deed(printer: Seen, asked: Seen) -> bool:
    """ "Who said that the council plans to close the pool?" tells that the pool is not closed yet."""
    deed = asked.asked - _OF_THE_STEM
    return any(len(deed & held) >= DEED * len(deed) for held in printer.held)


_WHAT_IT_TELLS = re.compile(r"\btells? the reader\b|^Which word or words in this sentence\b")


def _weighs_its_words(printer: Seen, asked: Seen) -> bool:
    """ "What do the words “intends to” tell the reader?" tells how far "intends to seek approval" has gone."""
    question = asked.question
    if not isinstance(question, Choice) or not _WHAT_IT_TELLS.search(printer.stem):
        return False
    told = question.options[question.key].feedback
    marked = (text.strip("“”") for text in printer.keys if text.startswith("“"))
    return any(re.search(rf"\b{re.escape(words)}\b", told) for words in (*WORDS_ASKED.findall(printer.stem), *marked))


#: So much of an option printed elsewhere shows how the article has it.
OPTION = 0.6


def _tells_what_was_changed(printer: Seen, asked: Seen, printers: Nature) -> bool:
    """Does the other print a sentence of it, or ask about the changed one, as for the “trade surplus” there?"""
    if on_one_sentence(printer, asked) or _prints_an_option(printer, asked, printers):
        return True
    return reprints(printer, asked)


def _prints_an_option(printer: Seen, asked: Seen, printers: Nature) -> bool:
    """ "In the sentence “The council has agreed to close the pool”" tells that this one is printed so.

    Among sentences that are chosen from for another reason one of the others may come back.
    """
    shown = [
        option.correct
        for option in (asked.question.options if isinstance(asked.question, Choice) else ())
        if any(_tells_most_of(option.text, held) for held in printer.held)
    ]
    return any(shown) or len(shown) > printers.whole_sentences


def _tells_most_of(text: str, held: frozenset[str]) -> bool:
    told = content_words(text)
    return len(told & held) >= OPTION * len(told)


def _matched_there(printer: Seen, asked: Seen) -> bool:
    """Does a matching hold the statement that is the other's key? What is left over there, or matched, is seen."""
    return isinstance(printer.question, Matching) and any(
        len(content_words(key)) >= SHORT_ANSWER and shared(key, response) >= SAME
        for key in asked.keys
        for response in printer.question.responses
    )


def _tells(asked: Seen, other: Seen, nature: Nature, article: str) -> bool:
    """Is the answer printed? What the main point is, or what a word means, no sentence of the article tells."""
    glossed = nature.fixed_labels and not asked.labelled
    return not (nature.whole_sentences or glossed) and tells(asked, other, article)


#: Words that begin alike in so many letters are of one root.
ROOT = 5


def _of_one_root(one: Seen, other: Seen) -> bool:
    """Do both ask about words that begin alike?"""
    return not _beginnings_asked(one.stem).isdisjoint(_beginnings_asked(other.stem))


@lru_cache(maxsize=1024)  # as above
def _beginnings_asked(stem: str) -> frozenset[str]:
    return frozenset(word[:ROOT] for word in marked_words(stem) if len(word) >= ROOT)


def _leaks(asked: Seen, other: Seen, nature: Nature, others: Nature) -> bool:
    """Does the other give this one's key away? A sentence that is printed again does not say that it is the main point,
    and to print the sentence of a stem among options shows no more than the stem does."""
    if nature.whole_sentences:
        return False
    printed = nature.verbatim and not is_gap(asked.question)
    return not (printed and others.whole_sentences) and leaks(asked, other)


def _tells_who(asked: Seen, other: Seen, others: Nature) -> bool:
    """Does the other name the speaker, or rest on the same words of the speaker?"""
    one_answer = others.speakers and not {*asked.keys}.isdisjoint(other.keys)
    if one_answer and _side_by_side(asked, other):
        return True
    return (others.speakers and _one_source(asked, other)) or names_the_speaker(
        asked, other, of_several=others.statements and not others.as_said
    )


def _one_source(one: Seen, other: Seen) -> bool:
    """ "The harbour report" and "a recent harbour report on fares", both beside the mayor and the bank."""
    if not (isinstance(one.question, Choice) and isinstance(other.question, Choice)):
        return False
    rivals = [frozenset(o.text for o in q.options if not o.correct) for q in (one.question, other.question)]
    if rivals[0] != rivals[1] or one.labelled:
        return False
    keys = [content_words(" ".join(seen.keys)) for seen in (one, other)]
    # one source under one name may be asked for twice, in two places
    return keys[0] < keys[1] or keys[1] < keys[0]


#: So much of what the one asks about comes back in the other, and at least so many words.
OF_ONE_MATTER, MATTER_WORDS = 0.25, 2
_OF_THE_FRAME = content_words("How does the article sentence identify, tell the reader who the source of the statement")


def _asks_how_named(labelled: Seen, asked: Seen, article: str) -> bool:
    """ "Who said that the mill is saving?", among names of persons, tells how "the mill is to save" is ascribed.

    The two may rest on two sentences in which one speaker says nearly the same.
    """
    question = labelled.question
    if not isinstance(question, Choice) or question.options[0].text not in IDENTIFIED:
        return False
    mine, theirs = labelled.asked - _OF_THE_FRAME, asked.asked - _OF_THE_FRAME
    both = len(mine & theirs)
    if both < MATTER_WORDS or both < OF_ONE_MATTER * min(len(mine), len(theirs)):
        return False
    return any(last_of(key) in span.of(article) for key in asked.keys for span in question.evidence)


def _side_by_side(one: Seen, other: Seen) -> bool:
    """Do they rest on places that lie close together? Both may rest on the sentence that names a "she" as well."""
    mine, theirs = ({*seen.question.evidence} for seen in (one, other))
    own = (mine - theirs, theirs - mine) if mine - theirs and theirs - mine else (mine, theirs)
    return any(_close(a, b) for a in own[0] for b in own[1])


def _close(one: Span, other: Span) -> bool:
    """Do they lie in one paragraph, as far as their places tell?"""
    return max(one.start, other.start) - min(one.end, other.end) <= ONE_PASSAGE


def _as_exact(one: Seen, other: Seen) -> bool:
    """ "Roughly" for "about" in one, and "Roughly" or "about" in the other: one drill, twice."""
    told = [hedge_before(f"{key} ") or key.casefold() for seen in (one, other) for key in seen.keys]
    return len({*told}) < len(told)


def _asked_twice(one: Seen, other: Seen, nature: Nature) -> bool:
    """Two of one type with one answer, or with nearly the same options; names come back, as speakers do."""
    if one.question.type != other.question.type:
        return False
    one_answer = not {*one.keys}.isdisjoint(other.keys) or (nature.exact and _as_exact(one, other))
    if nature.once or (nature.key_once and one_answer) or (one_answer and one.stem == other.stem):
        return True
    if nature.most_in_common is None or not (isinstance(one.question, Choice) and isinstance(other.question, Choice)):
        return False
    return len({*one.shown} & {*other.shown}) > nature.most_in_common
