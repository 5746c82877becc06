"""A reading in, "What did X claim / threaten to do / accuse Y of?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Naming, Option, Reading, Skills, Source, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.as_a_view import like_a_view
from quizgen.questions.claims.claims import (
    claim,
    sources_of,
    speaker,
    standing,
    untraceable,
    usable,
)
from quizgen.questions.claims.evidence import evidence_of
from quizgen.questions.claims.going_on import in_another_paragraph
from quizgen.questions.claims.nearly_said import nearly_says
from quizgen.questions.claims.reporters_own import STATED_BY_THE_ARTICLE, own_statements, said_by_none_of
from quizgen.questions.claims.studies import compared_with_a_forecast
from quizgen.questions.claims.to_choose import to_choose, told_alone, without_marks
from quizgen.questions.claims.words_to_choose import LONGEST
from quizgen.questions.english.likeness import alike, content_words, numbers
from quizgen.questions.english.wording import inside, past, word_count
from quizgen.questions.numbers.atlas import kind_of_place
from quizgen.questions.quotations.own_words import speaks_as_an_office, told_by_its_words
from quizgen.questions.sentences.side_by_side import marked, stands_out
from quizgen.questions.sources.distractors import LEAST, MOST, is_document
from quizgen.questions.sources.houses import known_by_name
from quizgen.questions.sources.kinship import betrays, kin_of
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.rival_claims import rival_claims, who_said_instead
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.speaks_for import called_by_its_kind, may_speak_for
from quizgen.questions.spread import spread

#: What happened, to whom and when, is the news: "was jailed for three years" nobody takes for what an office said.
_EVENT = re.compile(
    r"\b(?:was|were|has been|have been) (?:jailed|fined|arrested|charged|killed|injured|found|sentenced|convicted"
    r"|sacked|appointed|elected|named|born|held)\b|\b(?:met|visited|arrived|won|beat|signed|died|resigned|ended|contacted)\b"
    r"|\b(?:closed at|rose to|fell to|reiterated|reaffirmed|confirmed|denied|played down|shrugged off)\b"
)
#: A statement of the report so near to what is asked for may be what the source goes on to say.
NEAR = 0.34
#: All of an option is in quotation marks.
WHOLE = 2
#: Who agrees says what somebody else has said as well.
_AGREES = frozenset(("agree", "concur", "echo", "repeat", "reiterate"))
_OTHER = {ContentForm.CLAUSE: ContentForm.QUOTATION, ContentForm.QUOTATION: ContentForm.CLAUSE}


class WhatClaimed(QuestionType):
    name = "what_claimed"
    shape = "choice"
    process = "U"
    most = 3
    on_wish = True  # of 218, blind raters failed 48: another question tells what is left, or who says so
    worth = 1  # what reading news is about, as it is to know who said something
    title = "What did they claim?"
    description = "Tell what one source said from what other sources said."
    nature = Nature(most_in_common=1, statements=True, costs=2.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for attribution in spread([one for one in reading.attributions if usable(one, reading, read=True)]):
            if attribution.stance in (Stance.DENIES, Stance.DEMANDS) or untraceable(attribution, reading):
                continue
            if attribution.cue_lemma in _AGREES:
                continue
            if in_another_paragraph(attribution, reading):
                continue
            if not all(showable(s, reading) for s in sources_of(attribution, reading)):
                continue
            if compared_with_a_forecast(attribution, reading):
                continue
            if any(betrays(claim(attribution), source) for source in sources_of(attribution, reading)):
                continue
            if any(kind_of_place(source.name) for source in sources_of(attribution, reading)):
                continue  # what "Warsaw" says, any office there says as well
            if any(source.naming is Naming.UNNAMED_PERSON for source in sources_of(attribution, reading)):
                continue  # "a spokesman for the mill": what is said of its staff is known for the mill's
            if told_by_its_words(attribution) or speaks_as_an_office(attribution, reading):
                continue
            if not all(known_by_name(s) and not called_by_its_kind(s) for s in sources_of(attribution, reading)):
                continue
            yield from self._ask_one(attribution, reading, rng)

    def _ask_one(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        key = to_choose(attribution, reading)
        stems = stems_for(attribution, reading)
        if not key or not stems:
            return
        rivals = rival_claims(
            attribution, reading, rng, form=attribution.form, shown=lambda one: _of_another(one, attribution, reading)
        )
        rivals = _least_telling(key, rivals, _who(attribution, reading))
        if len(rivals) < LEAST:
            key, stems, rivals = _without_marks(key, attribution, stems, rivals, reading, rng)
        stems, rivals = _with_the_other_form(attribution, stems, rivals, reading, rng)
        own = self._own(attribution, rivals, reading, rng)
        if len(rivals) + len(own) < LEAST:
            stems, rivals, own = _of_both_forms(attribution, stems, rivals, own, reading, rng)
        texts = [*(text for text, _ in rivals), *own]
        if len(texts) < LEAST or stands_out(key, texts, _who(attribution, reading)):
            return
        if all(_kind_of_marks(text) != _kind_of_marks(key) for text in texts):
            return  # beside nothing but quotations what is none is known by its form
        persons = all(source.coarse == "person" for source in sources_of(attribution, reading))
        if not persons and any(_kind_of_marks(text) == WHOLE for text in texts) is not (_kind_of_marks(key) == WHOLE):
            return  # what a person says word for word, "I'm not angry yet", no authority does
        if own and not marked(key) and any(marked(text) for text in texts):
            return  # what is in marks somebody says, and what the reporter tells nobody says: nothing is left to find
        counted = [bool(numbers(text)) for text in (key, *texts)]
        if any(is_document(source) for source in sources_of(attribution, reading)) and sum(counted) < LEAST:
            return  # beside opinions, a figure is known for what a survey found
        stem, evidence = rng.choice(stems), evidence_of(attribution, reading)
        options = [Option(key, True, "Yes: the article gives this source for it.")]
        options += [Option(text, feedback=who_said_instead(other, reading)) for text, other in rivals]
        options += [Option(text, feedback=STATED_BY_THE_ARTICLE) for text in own]
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="When several people are quoted, keep each claim with the one who made it.",
            difficulty=difficulty.rate(
                2, reading, stem, evidence, key=key, resolved=attribution.resolved_reference, rivals=len(options) - 1
            ),
            skills=Skills("U", "RI.1", 2),
            about=(attribution.id,),
        )

    def _own(
        self, attribution: Attribution, rivals: list[tuple[str, Attribution]], reading: Reading, rng: Random
    ) -> list[str]:
        """What the reporter states of the same matter, where only one other who is quoted leaves an option.

        Beside the background of the report alone, whatever somebody says is known by its kind; and what a survey found
        may be in any sentence about it.
        """
        taken, key = [text for text, _ in rivals], to_choose(attribution, reading)
        if (
            not rivals
            or len(rivals) >= LEAST
            or (like_a_view(key) and not any(map(like_a_view, taken)))
            or any(is_document(source) for source in sources_of(attribution, reading))
        ):
            return []
        fit = (
            standing(text)
            for text in own_statements(attribution, taken, reading, rng)
            if word_count(text) <= LONGEST and told_alone(standing(text), reading)
        )
        matter = content_words(f"{key} {reading.article.headline}")
        own = (text for text in fit if content_words(text) & matter and not _EVENT.search(text))
        own = (text for text in own if alike(text, key) < NEAR)
        if any(source.coarse != "person" for source in sources_of(attribution, reading)):
            own = (text for text in own if not numbers(text))  # the office may have given all the figures
        return list(islice(own, MOST - len(taken)))  # no more are compared than can be shown


def _who(attribution: Attribution, reading: Reading) -> str:
    """Whose claim is asked for: a person by the name alone, for "keeper Tom Reyes" is known among what others say."""
    sources = sources_of(attribution, reading)
    alone = len(sources) == 1 and sources[0].naming is Naming.NAMED_PERSON
    return (bare_name(sources[0]) if alone else "") or speaker(attribution, reading)


def _of_another(rival: Attribution, attribution: Attribution, reading: Reading) -> str:
    """A claim as an option beside that of the attribution, where it is certain that somebody else makes it."""
    text, theirs = to_choose(rival, reading), sources_of(rival, reading)
    if not text or in_another_paragraph(rival, reading):
        return ""
    if not all(showable(source, reading) and says_whose(source) for source in theirs):
        return ""
    mine = sources_of(attribution, reading) if rival.id != attribution.id else []
    one_voice = any(may_speak_for(one, other) or _named_later(one, other) for one in mine for other in theirs)
    if one_voice or any(kind_of_place(other.name) for other in theirs if mine) or told_by_its_words(rival):
        return ""
    return "" if any(nearly_says(one, text.strip("“”"), reading) for one in mine) else text


def _named_later(one: Source, other: Source) -> bool:
    """ "A solicitor told a court so. | Ruth Hill, of Hill & Orr, told magistrates": she may be the one of the lead."""
    for nameless, named in ((one, other), (other, one)):
        if nameless.naming is Naming.UNNAMED_PERSON and named.naming is Naming.NAMED_PERSON:
            return _first_place(nameless) < _first_place(named)
    return False


def _first_place(source: Source) -> int:
    return min((mention.start for mention in source.mentions), default=0)


def _kind_of_marks(option: str) -> int:
    """Is all of it in quotation marks, or a part, or nothing?"""
    return WHOLE if option.startswith("“") else int(marked(option))


def _without_marks(
    key: str,
    attribution: Attribution,
    stems: list[str],
    rivals: list[tuple[str, Attribution]],
    reading: Reading,
    rng: Random,
) -> tuple[str, list[str], list[tuple[str, Attribution]]]:
    """Where those of the answer's own form are too few: beside claims, quotations that speak of nobody's "I"."""
    other, plain = _OTHER.get(attribution.form), without_marks(key, reading)
    if other is None or not plain or any(is_document(source) for source in sources_of(attribution, reading)):
        return key, stems, rivals

    def shown(one: Attribution) -> str:
        return without_marks(_of_another(one, attribution, reading), reading)

    found = [(without_marks(text, reading), rival) for text, rival in rivals]
    found = [pair for pair in found if pair[0]] + rival_claims(attribution, reading, rng, form=other, shown=shown)
    found = _least_telling(plain, found, _who(attribution, reading))
    if len(found) < LEAST:
        return key, stems, rivals
    name = inside(_who(attribution, reading), reading.article.text)
    return plain, [f"Which of these statements comes from {name}?"], found


def _with_the_other_form(
    attribution: Attribution, stems: list[str], rivals: list[tuple[str, Attribution]], reading: Reading, rng: Random
) -> tuple[list[str], list[tuple[str, Attribution]]]:
    """Two quotations and two claims in the reporter's words, where those of the answer's own form are too few."""
    form = _OTHER.get(attribution.form)
    if form is None or len(rivals) != 1 or any(is_document(source) for source in sources_of(attribution, reading)):
        return stems, rivals
    others = rival_claims(
        attribution, reading, rng, form=form, shown=lambda one: _of_another(one, attribution, reading)
    )
    if len(others) < 2:
        return stems, rivals
    # as many speakers as there are
    first = next((one for one in others if one[1].source_ids != rivals[0][1].source_ids), others[0])
    second = next((one for one in others if one[1].source_ids != first[1].source_ids), others[others[0] is first])
    name = inside(_who(attribution, reading), reading.article.text)
    return [f"Which of these statements comes from {name}?"], [*rivals, first, second]


def _of_both_forms(
    attribution: Attribution,
    stems: list[str],
    rivals: list[tuple[str, Attribution]],
    own: list[str],
    reading: Reading,
    rng: Random,
) -> tuple[list[str], list[tuple[str, Attribution]], list[str]]:
    """Beside a quotation, where one other is quoted or reported in each form: that claim of each, and a statement of
    the reporter's. A claim in the reporter's words would be found among quotations by what is left."""
    form = ContentForm.CLAUSE
    if attribution.form is not ContentForm.QUOTATION or any(map(is_document, sources_of(attribution, reading))):
        return stems, rivals, own
    others = rival_claims(
        attribution, reading, rng, form=form, shown=lambda one: _of_another(one, attribution, reading)
    )[: MOST - 1]
    stated = own or [text for text in (said_by_none_of([attribution], reading, rng),) if text]
    fit = [standing(text) for text in stated if told_alone(standing(text), reading)]
    if not (rivals and others and fit) or word_count(fit[0]) > LONGEST:
        return stems, rivals, own
    name = inside(_who(attribution, reading), reading.article.text)
    return [f"Which of these statements comes from {name}?"], [*rivals, *others][: MOST - 1], fit[:1]


def _least_telling(key: str, rivals: list[tuple[str, Attribution]], name: str) -> list[tuple[str, Attribution]]:
    """Up to three of the rivals, such that by its form the key is none apart: one is marked as it is, where any is."""
    like = [pair for pair in rivals if marked(pair[0]) is marked(key)]
    chosen = like[:1] + [pair for pair in rivals if pair not in like[:1]]
    chosen = chosen[:MOST]
    if len(chosen) == MOST and stands_out(key, [text for text, _ in chosen], name):
        fewer = [[*chosen[:i], *chosen[i + 1 :]] for i in range(MOST)]
        return next((few for few in fewer if not stands_out(key, [text for text, _ in few], name)), chosen)
    return chosen


def stems_for(attribution: Attribution, reading: Reading) -> list[str]:
    name = inside(_who(attribution, reading), reading.article.text)
    own = {id for source in sources_of(attribution, reading) for id in kin_of(source, reading)}
    claims_made = sum(not own.isdisjoint(other.source_ids) for other in reading.attributions)
    match attribution.form:
        case ContentForm.CLAUSE if any(is_document(source) for source in sources_of(attribution, reading)):
            return [f"Which of these did {name} show, according to the article?"]
        case ContentForm.CLAUSE:
            stems = [f"Which of these did {name} say, according to the article?"]
            if claims_made == 1:
                stems.append(f"According to the article, what did {name} {_base(attribution)}?")
            return [*stems, f"Which of these statements comes from {name}?"]
        case ContentForm.QUOTATION:
            return [f"Which of these quotations comes from {name}?", f"Which of these did {name} say, word for word?"]
        case ContentForm.INFINITIVE:
            verb = attribution.cue_lemma
            return [f"What did {name} {verb} to do?", f"According to the article, what did {name} {verb} to do?"]
        case ContentForm.GERUND if attribution.target:
            return [f"What did {name} accuse {attribution.target} of?"]
        case _:
            return []


def _base(attribution: Attribution) -> str:
    """The cue's plain form when the content may be its whole answer, else "say"."""
    lemma = attribution.cue_lemma.casefold()
    return lemma if lemma in ("claim", "report", "predict", "admit", "announce") and past(lemma) else "say"
