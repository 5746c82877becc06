"""What a teacher typed about a statement that the reading missed in, the correction that adds it out.

What is typed is refused with InvalidInput at its field. The evidence is always sentences of the article itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from quizgen.corrections import LEMMAS
from quizgen.errors import InvalidInput
from quizgen.model import Article, Attribution, ContentForm, Force, Quote, Reading, Source, Span, Stance
from quizgen.model.corrections import Added, AnyCorrection
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import TAKES_THAT, inside
from quizgen.reading.attributions.cues import sense_of
from quizgen.services import entry, naming, printed
from quizgen.services.correcting import CONTENT

MOST_SENTENCES = 5
#: Why a statement is not asked about until its teacher settles it.
NOBODY_NAMED = "Neither the chosen sentence nor anything before it names who speaks."
_WHOLE = re.compile(r"[“\"„«]([^“”\"„«»]+)[”\"“»][.,]?|[‘']([^“”\"‘]+)[’'][.,]?")
_PRONOUN = re.compile(r"\b(?:he|she|it|they|him|his|her|its|them|their)\b", re.IGNORECASE)
#: Of these a claim may be asked about whatever the verb is: "said that" stands for it.
_ANY_VERB = (Stance.ASSERTS, Stance.CONFIRMS, Stance.DENIES, Stance.PREDICTS)
_TO = (Stance.THREATENS, Stance.PROMISES, Stance.DEMANDS)


class Said(NamedTuple):
    """The words as the reading keeps them, and the grammar they have."""

    content: str
    form: ContentForm
    quote: Quote


def statement(reading: Reading, data: Mapping[str, Any], number: int) -> Iterator[AnyCorrection]:
    """`data`: `sentences` (where each begins), `source` (an id) or `name` and `naming`, `stance`, `content`.

    `number` is this article's alone, so no other row or source ever had its ids, nor will.
    """
    article = reading.article
    chosen = evidence(reading, data.get("sentences"))
    known = naming.chosen(reading, data)
    who = known or naming.named(reading, data, f"S{1000 + number}")
    stances = tuple(stance.value for stance in Stance if stance is not Stance.HOLDS)
    stance = Stance(entry.one_of(data.get("stance"), "stance", "What the source does", stances))
    said = _said(data.get("content"), stance, chosen, reading)
    if _there_already(reading, who, stance, said.content):
        return
    row = _row(f"A{1000 + number}", who, stance, said, chosen, article)
    yield Added(statement=row, source=who, new_source=known is None)


def _row(id: str, who: Source, stance: Stance, said: Said, chosen: tuple[Span, ...], article: Article) -> Attribution:
    """The statement with the places at which the article prints its parts."""
    seen = replace(who, mentions=naming.places_of(who, article))
    here = tuple(span for span in seen.mentions if any(part.contains(span) for part in chosen))
    before = any(span.start < chosen[0].start for span in seen.mentions)
    places = printed.content(said.content, seen, chosen, article)
    if said.form is ContentForm.QUOTATION:
        places = tuple(printed.with_marks(place, article) for place in places)
    row = Attribution(
        id=id,
        source_ids=(who.id,),
        source_text=who.name,
        source=here[:1],
        cue=(),
        cue_lemma=LEMMAS[stance],
        content=places,
        content_resolved=said.content,
        content_neutral=_without_name(said.content, who, places, article.text),
        form=said.form,
        stance=stance,
        force=Force.NEUTRAL,
        quote=said.quote,
        evidence=chosen,
        resolved_reference=not here,
        doubt="" if here or before else NOBODY_NAMED,
    )
    return _reported(row, printed.cue(here[:1], places, chosen, stance, article.text))


def _reported(row: Attribution, cue: printed.Cue | None) -> Attribution:
    """With the printed verb, where a question can go on from it: "accused that the firm lied" is no English."""
    clause = row.form is ContentForm.CLAUSE
    if cue and (not clause or row.stance in _ANY_VERB or cue.lemma in TAKES_THAT):
        force = sense_of(cue.lemma).force
        return replace(row, cue=(cue.span,), cue_lemma=cue.lemma, force=force, tense=cue.tense)
    return replace(row, cue_lemma="allege") if clause and row.stance is Stance.ACCUSES else row


def evidence(reading: Reading, given: object) -> tuple[Span, ...]:
    """The sentences, in the order of the text."""
    if not isinstance(given, (list, tuple)) or not given:
        raise InvalidInput("Choose the sentence of the article that it rests on.", "sentences")
    known = {str(span.start): span for part in printed.sentences(reading.article) for span in part}
    if any(not isinstance(one, str) or one not in known for one in given):
        raise InvalidInput("Choose sentences of this article from the list.", "sentences")
    if len({*given}) > MOST_SENTENCES:
        raise InvalidInput(
            f"Choose {MOST_SENTENCES} sentences at most: those that the statement rests on.", "sentences"
        )
    return tuple(sorted({known[one] for one in given}))


def suggested(sentence: str, text: str) -> str:
    """What the sentence may tell as said: what it quotes, what stands after "said that", else all of it."""
    quoted = max((found.group() for found in printed.MARKED.finditer(sentence)), key=len, default="")
    if len(quoted.split()) >= 3:
        return quoted
    told = re.search(r"\b(?:said|says|added|adds) that ", sentence)
    rest = sentence[told.end() :] if told else inside(sentence, text)
    return rest.rstrip(".;,: ")


def doubts(added: Added, reading: Reading) -> Iterator[str]:
    """What a teacher should look at once more."""
    said = added.statement
    if said.doubt:
        yield f"{said.doubt} Nothing is asked about this row until you say that it is right, or add that sentence."
    word = dangling(said.content_resolved, clause=said.form is not ContentForm.QUOTATION)
    if word:
        yield (
            f"“{word}” in the new words points to something that a question will not show: name it, "
            "or nothing is asked about this row."
        )
    for row in reading.attributions:
        mine = any(span.overlaps(place) for span in row.content for place in said.content)
        if mine and row.source_ids == said.source_ids:
            yield (
                f"{said.source_text} has another row from the same words: “{row.content_resolved}”. "
                "If the two are one, take yours back under “Your corrections”."
            )


def _said(typed: object, stance: Stance, chosen: tuple[Span, ...], reading: Reading) -> Said:
    words = entry.line(typed, "content", "What was said", most=CONTENT)
    if not any(char.isalnum() for char in words.casefold().removeprefix("that")):
        raise InvalidInput("Write what was said.", "content")
    whole = _WHOLE.fullmatch(words)
    if whole:
        return Said(_quoted(whole[1] or whole[2], chosen, reading), ContentForm.QUOTATION, Quote.DIRECT)
    marked = [next(filter(None, found.groups())) for found in printed.MARKED.finditer(words)]
    for passage in marked:
        _quoted(passage, chosen, reading)
    words = words[5:] if words.casefold().startswith("that ") else words
    content = inside(words.rstrip(".;,: "), reading.article.text)
    form = ContentForm.CLAUSE
    if stance in _TO and content.startswith("to "):
        content, form = content.removeprefix("to "), ContentForm.INFINITIVE
    return Said(content, form, Quote.PART_DIRECT if marked else Quote.INDIRECT)


def _quoted(words: str, chosen: tuple[Span, ...], reading: Reading) -> str:
    """The quotation as the article prints it. Marks must never stand round words that nobody said."""
    article = reading.article
    places = printed.word_for_word(words.strip(" ,.;:"), chosen, article)
    if not places:
        many = "sentences do" if len(chosen) > 1 else "sentence does"
        raise InvalidInput(
            f"The chosen {many} not have “{words.strip()}” word for word: copy the words from the article, "
            "or write without quotation marks what was said.",
            "content",
        )
    if not all(printed.in_marks(place, article) for place in places):
        raise InvalidInput(
            f"The article does not print “{words.strip()}” in quotation marks, so the words may be the reporter’s: "
            "write them without quotation marks.",
            "content",
        )
    return " … ".join(" ".join(place.of(article.text).split()) for place in places)


def _without_name(content: str, who: Source, places: tuple[Span, ...], text: str) -> str:
    """ "She had lost it", of "Ann Reed had lost it", for a stem that asks who; "" where it is not printed so."""
    words = content_words(content) - content_words(" ".join(who.names))
    told = " ".join(places[0].of(text).split()).removeprefix("that ") if len(places) == 1 else ""
    return told if _PRONOUN.search(told) and content_words(told) == words else ""


def _there_already(reading: Reading, who: Source, stance: Stance, content: str) -> bool:
    """Is there such a row? One that only has another stance is to be corrected, not doubled."""
    for row in reading.attributions:
        if row.source_ids != (who.id,) or _bare(row.content_resolved) != _bare(content):
            continue
        if row.stance is stance:
            return True
        raise InvalidInput(
            f"{who.name} has this statement in the ledger already, with another stance: correct that row.", "content"
        )
    return False


def _bare(content: str) -> str:
    return " ".join(re.findall(r"[\w’']+", content.casefold().replace("'", "’")))
