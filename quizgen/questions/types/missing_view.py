"""A reading in, "Who is criticised in the article without being quoted in it?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random

from quizgen.model import Attribution, Choice, Option, Reading, Section, Skills, Source, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.asked import kept_silent
from quizgen.questions.claims.claims import LEAST_CONFIDENCE, READABLE, sources_of, usable
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.claims.said import about_something_else
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import inside, opening, word_count
from quizgen.questions.labels import COMPANY, EXPERT, MEDIA, OFFICIAL, SPEAKS_FOR
from quizgen.questions.sources.distractors import LEAST, MOST
from quizgen.questions.sources.identified import has_name
from quizgen.questions.sources.kinship import betrays, kin
from quizgen.questions.sources.levelling import fair_beside, named_like
from quizgen.questions.sources.roles import role_of
from quizgen.questions.sources.showable import showable
from quizgen.questions.sources.speakers import clear_source

#: What is done to somebody who would have something to say about it, and the word for it in a stem.
_DONE = (
    (r"accus(?:ed|es|ing)", "accused"),
    (r"(?:criticis|criticiz|slam|blast|denounc|condemn|lambast|rebuk)\w*(?:ed|es|s|ing)", "criticised"),
    (r"(?:criticisms? of|critical of|(?:took|takes) aim at|(?:hit|lashed) out at|tore into)", "criticised"),
    (r"blam(?:ed|es|ing)", "blamed"),
    (r"(?:sued|sues|suing)", "sued"),
    (r"mock(?:ed|s|ing)", "mocked"),
    (r"(?:arrested|arresting|detained)", "arrested"),
    (r"(?:charges|complaints?|allegations?|accusations?) against", "accused"),
    (r"(?:lawsuit|suit) against", "sued"),
)
#: What may stand between the verb and the name: a title, an office, an owner.
NAME_WITHIN = 250
_BETWEEN = (
    r"(?: (?:the|his|her|their|its|former|rival|fellow|then|candidate|nominee|[A-Z][\w.’'-]*"
    r"|[a-z-]+man|[a-z-]+er)){0,4}? "
)
#: Groups to whom things happen, and what is done to them; the dead have no say, so they are left out.
_GROUPS = (
    r"residents|villagers|families|workers|passengers|students|patients|customers|employees|protesters|protestors"
    r"|demonstrators|farmers|migrants|refugees|survivors|households|inhabitants|tenants|commuters|inmates|prisoners"
)
_SUFFERED = (
    r"evacuated|relocated|displaced|arrested|detained|injured|hospitali[sz]ed|dismissed|laid off|stranded|trapped"
    r"|rescued|affected|fined|evicted|suspended|deported|expelled|moved|left without \w+|sacked"
)
_AFFECTED = re.compile(
    rf"\b({_GROUPS})((?: (?!(?:and|who|said|says)\b)[\w’'-]+){{0,7}}?) (were|have been|had been|are being|were being)"
    rf" (?:\w+ly )?({_SUFFERED})\b"
)
#: Who belongs to none of these groups by what the article calls them.
_OUTSIDERS = (OFFICIAL, EXPERT, SPEAKS_FOR, MEDIA, COMPANY)
#: Somebody who was asked and kept silent is no gap of the report.
_ASKED = re.compile(
    r"\b(?:comment\w*|declin\w+|respon\w+|repl(?:y|ied|ies)|reached|contact\w*|request\w*|refus\w+|silent|interview\w*"
    r"|spokes\w+|den(?:y|ied|ies)|reject\w*|late|dead|died|killed)\b",
    re.IGNORECASE,
)
#: "... rebuked Trump when he called for a ban": his view stands in the article, though not in quotation marks.
_SPEAKS = re.compile(
    r"\b(?:call(?:ed|s|ing)|sa(?:id|ys|ying)|t(?:old|ells?|elling)|wr(?:ote|ites?|iting)|tweet\w*|propos\w+|argu\w+"
    r"|claim\w*|promis\w+|vow\w*|suggest\w*|insist\w*|comments?|remarks?|statements?|words|post\w*)\b",
    re.IGNORECASE,
)
#: So many characters after a name, "he said" may still be that person.
_NEARBY = 500


_NO_COMMENT = (
    "Who was asked for a comment but gave none, according to the article?",
    "From whom did the reporters get no comment, according to the article?",
)
_NO_ANSWER = ("Who would not answer a question, according to the article?",)
_IN_VAIN = "A careful report says whom it asked in vain. Silence proves nothing, but a view is missing."
_NOTHING_OF_IT = "The article names this one, but does not say that there was no answer."


class MissingView(QuestionType):
    name = "missing_view"
    shape = "choice"
    process = "E"
    most = 1
    worth = 1
    title = "Whose view is missing?"
    description = "Notice who is criticised without having a say, or was asked and gave no answer."
    on_wish = True  # of six, raters failed four: whoever "has not commented" need not have been asked
    nature = Nature(whole_article=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        heard = _heard(reading)
        for person in reading.bystanders:
            found = _done_to(person, reading)
            if found is None or not showable(person, reading) or not _silent(person, reading):
                continue
            word, place = found
            rivals: list[tuple[Source, Attribution]] = []
            for source, said in sorted(heard.items(), key=lambda item: (item[0].coarse != person.coarse, rng.random())):
                if not any(kin(source, other) for other in (person, *(taken for taken, _ in rivals))):
                    rivals.append((source, said))
            stems = [
                f"Who is {word} in the article without being quoted in it?",
                f"Whose view is missing: who is {word} in the article, but never quoted?",
                f"Whom does the article show as {word}, but never quote?",
            ]
            if len(rivals) >= LEAST:
                yield self._question(stems, person.name, person.id, place, rivals[:MOST], reading, rng)
        yield from self._affected(heard, reading, rng)
        yield from self._silent_when_asked(heard, reading, rng)

    def _silent_when_asked(self, heard: dict[Source, Attribution], reading: Reading, rng: Random) -> Iterator[Choice]:
        """ "Ms Orr did not respond to a request for comment": a limit of the report, which it tells itself."""
        silent = list(kept_silent(reading))
        none = [one.source for one in silent]
        for key, place, comment in silent:
            name = named_like(key, key)
            if not name or not showable(key, reading) or not (key.naming.named and has_name(key, reading)):
                continue
            stem = rng.choice(_NO_COMMENT if comment else _NO_ANSWER)
            told = place.of(reading.article.text)
            options = [
                Option(name, True, "Yes: the article says so, and tells its readers what it could not find out.")
            ]
            taken: list[Source] = []
            for other in (*heard, *reading.bystanders):
                fair = fair_beside(key, other) and showable(other, reading) and other.naming is key.naming
                apart = not betrays(told, other) and not any(kin(other, one) for one in (*none, *taken))
                if fair and apart and len(taken) < MOST:
                    taken.append(other)
                    words = about_something_else(heard[other], reading) if other in heard else _NOTHING_OF_IT
                    options.append(Option(named_like(other, key), feedback=words))
            if len(taken) >= LEAST:
                yield Choice(
                    id="",
                    type=self.name,
                    stem=stem,
                    options=tuple(options),
                    evidence=(place,),
                    feedback=_IN_VAIN,
                    difficulty=difficulty.rate(2, reading, stem, (place,), rivals=len(taken)),
                    skills=Skills("E", "RI.7.6", 3, "I"),
                    about=(key.id,),
                )

    def _affected(self, heard: dict[Source, Attribution], reading: Reading, rng: Random) -> Iterator[Choice]:
        """Those to whom it happens, where only others speak."""
        if not all(_outsider(source, reading) for source in reading.sources):
            return
        rivals = [(source, said) for source, said in heard.items() if source.coarse != "group"]
        rng.shuffle(rivals)
        stems = [
            "Whose view is missing: who is affected by the events in the article, but not quoted?",
            "Who is affected by the events in the article, but has no say in it?",
        ]
        for found in _AFFECTED.finditer(reading.article.text):
            group, _, done, suffered = found.groups()
            place = Span(found.start(), found.end())
            inside_body = reading.article.section_at(place.start) is Section.BODY and "\n" not in found.group()
            if inside_body and len(rivals) >= LEAST:
                name = f"The {group} who {done} {suffered}"
                yield self._question(stems, name, group, place, rivals[:MOST], reading, rng)
                return

    def _question(
        self,
        stems: list[str],
        missing: str,
        about: str,
        place: Span,
        rivals: list[tuple[Source, Attribution]],
        reading: Reading,
        rng: Random,
    ) -> Choice:
        stem = rng.choice(stems)
        evidence = merged([whole_sentences(place, reading.article)])
        name = inside(missing, reading.article.text)
        options = [Option(opening(missing), True, f"Yes: the article speaks about {name}, but has no word from there.")]
        options += [Option(opening(s.name), feedback=about_something_else(said, reading)) for s, said in rivals]
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="Ask who is spoken about and not heard. A missing voice proves no bias, but is worth noticing.",
            difficulty=difficulty.rate(4, reading, stem, evidence, rivals=len(rivals)),
            skills=Skills("E", "RI.7.6", 3, "I"),
            about=(about,),
        )


def _heard(reading: Reading) -> dict[Source, Attribution]:
    """Who is quoted beyond doubt in running text, each with the record that shows it best."""
    heard: dict[Source, Attribution] = {}
    for attribution in sorted(reading.attributions, key=lambda a: not usable(a, reading)):
        if attribution.confidence < LEAST_CONFIDENCE or attribution.negated or not attribution.evidence:
            continue
        if any(reading.article.section_at(span.start) not in READABLE for span in attribution.evidence):
            continue
        for source in sources_of(attribution, reading) if clear_source(attribution, reading) else ():
            if showable(source, reading) and word_count(source.name) <= 10 and source.coarse != "document":
                heard.setdefault(source, attribution)
    return heard


def _outsider(source: Source, reading: Reading) -> bool:
    """Is it certain that the source is none of those affected? A body, an outlet, a document, or a known office."""
    if source.coarse in ("organisation", "outlet", "document"):
        return True
    role = role_of(source, reading)
    return role is not None and role.kind in _OUTSIDERS


def _done_to(person: Source, reading: Reading) -> tuple[str, Span] | None:
    """What is done to the person, and where it says so."""
    text = reading.article.text
    names = "|".join(re.escape(name) for name in sorted(person.names, key=len, reverse=True))
    near = [(word, done) for word, done in _deeds(text) if _near(person, text[done.end : done.end + NAME_WITHIN])]
    if not near:
        return None  # as of most: the pattern takes longer to make than to look for
    named = re.compile(rf"{_BETWEEN}(?:{names})(?![\w’'-]| and\b|,? (?:who\b|[A-Z]))")
    for word, done in near:
        found = named.match(text, done.end)
        if found and reading.article.section_at(done.start) is Section.BODY and "\n" not in found.group():
            return word, Span(done.start, found.end())
    return None


def _near(person: Source, text: str) -> bool:
    return any(name in text for name in person.names)


@lru_cache(maxsize=8)
def _deeds(text: str) -> tuple[tuple[str, Span], ...]:
    """Every word of the article that tells what is done to somebody, found once for all who may be meant."""
    return tuple(
        (word, Span(found.start(), found.end()))
        for pattern, word in _DONE
        for found in re.finditer(rf"\b{pattern}(?= )", text)
    )


def _silent(person: Source, reading: Reading) -> bool:
    """Is it certain that none of what is said comes from this person, and that nobody asked?"""
    text = reading.article.text
    for mention in person.mentions:
        sentence = whole_sentences(mention, reading.article)
        if _ASKED.search(sentence.of(text)) or _SPEAKS.search(text[mention.end : sentence.end]):
            return False
    nameless = [a for a in reading.attributions if not a.source_ids and a.evidence]
    if any(0 <= a.evidence[0].start - m.start <= _NEARBY for a in nameless for m in person.mentions):
        return False
    told = (*reading.attributions, *reading.views)
    return not any(
        same_words(name, one.source_text) or any(same_words(name, span.of(text)) for span in one.source)
        for one in told
        for name in person.names
    )
