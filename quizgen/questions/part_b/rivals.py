"""The evidence in, the sentences that do not support the answer, and of these the three that tempt most, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from statistics import median

from quizgen.model import AnyQuestion, Reading, Span
from quizgen.questions.claims.evidence import sentences_of, whole_sentences
from quizgen.questions.english.likeness import alike, content_words, same_words, shared
from quizgen.questions.english.shown import keys_of, shown_texts
from quizgen.questions.english.wording import word_count
from quizgen.questions.part_b.asked import Asked, readable
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.naming import bearers

#: Three rivals, of which so many at least have a word of what is asked or name another option.
RIVALS, OF_TOPIC = 3, 2
#: So many that each name another whom part A offers, where it asks whom a word stands for.
OTHERS = 2
#: One sentence with the name that is asked for must be among them, so it comes before all others.
ONE_WITH_THE_NAME = 5


def rivals_of(asked: Asked, reading: Reading) -> Iterator[Span]:
    """The sentences that do not support the answer: the proof that the key is the best."""
    closed = [asked.sentence, *asked.question.evidence, *_related(asked.question, reading)]
    for span in sentences_of(reading.article):
        sentence = span.of(reading.article.text)
        if any(span.overlaps(other) for other in closed) or not readable(sentence):
            continue
        if asked.before is not None and asked.before.might_tell(span, asked.keys, reading):
            continue
        if not _supports(sentence, asked):
            yield span


def _related(question: AnyQuestion, reading: Reading) -> Iterator[Span]:
    """The sentences of everything the question rests on, and of what supports, repeats or denies it."""
    ids = {*question.about}
    linked = {link.a for link in reading.links if link.b in ids} | {link.b for link in reading.links if link.a in ids}
    for attribution in reading.attributions:
        if attribution.id in ids | linked:
            yield from (whole_sentences(span, reading.article) for span in attribution.evidence)
    yield from (whole_sentences(fact.span, reading.article) for fact in reading.facts if fact.id in ids | linked)


def _supports(sentence: str, asked: Asked) -> bool:
    """Might a reader take it for evidence: it says what the evidence says, or names the answer with what is asked?"""
    if alike(sentence, asked.told) >= 0.5:
        return True
    keyed = {word for key in asked.keys for word in content_words(key)}
    wanted = content_words(asked.question.stem) - keyed
    common = wanted & content_words(sentence)
    if len(common) >= 3 or (wanted and len(common) / len(wanted) >= 0.4):
        return True
    if any(word_count(key) > 4 and shared(key, sentence) >= 0.4 for key in asked.keys):
        return True
    return bool(common) and any(same_words(key, sentence) for key in asked.keys)


def most_tempting(asked: Asked, rivals: Sequence[Span], reading: Reading) -> list[Span]:
    """The three that tempt most: of the topic, naming what part A offers, close by, and about as long as the key."""
    length = word_count(asked.told)
    topic = content_words(asked.question.stem) | content_words(asked.told)

    def of_topic(span: Span) -> int:
        sentence = span.of(reading.article.text)
        return min(2, len(topic & content_words(sentence))) + 2 * _names_another(sentence, asked, reading)

    def tempting(span: Span) -> float:
        off = abs(word_count(span.of(reading.article.text)) - length) / length
        named = 0 if _named_alone(asked, [span.of(reading.article.text)], reading) else ONE_WITH_THE_NAME
        return named + of_topic(span) - min(2.0, abs(span.start - asked.sentence.start) / 600) - off

    ranked = sorted(rivals, key=tempting, reverse=True)
    # three that name whom part A asks for would leave no room for those that name another
    others = [span for span in ranked if _names_another(span.of(reading.article.text), asked, reading)]
    best = _with(others[: OTHERS if asked.before else 1], ranked)
    lengths = [word_count(span.of(reading.article.text)) for span in best]
    fair = best and length <= 2 * median(lengths) and sum(map(bool, map(of_topic, best))) >= OF_TOPIC
    # Were the key the only sentence with a name or a number, part B would give the answer to part A away.
    hidden = any(span in others for span in best)
    # Who is asked whom a word stands for looks for names: sentences for two wrong answers of part A tempt enough.
    tempts = asked.before is not None and len(others) >= OTHERS
    alone = not tempts and _named_alone(asked, [span.of(reading.article.text) for span in best], reading)
    return best if fair and hidden and not alone else []


def _with(wanted: Sequence[Span], ranked: Sequence[Span]) -> list[Span]:
    """The first of the ranked ones, with room left for those that are wanted."""
    spare = [span for span in ranked if span not in wanted]
    return [*wanted, *spare[: RIVALS - len(wanted)]]


def _named_alone(asked: Asked, rivals: Sequence[str], reading: Reading) -> bool:
    """Does only the evidence name somebody whom the answer of part A names? It would be known by that."""
    printed = " ".join(keys_of(asked.question))
    return any(
        betrays(asked.told, person) and not any(betrays(rival, person) for rival in rivals)
        for person in (*reading.sources, *reading.bystanders)
        if person.naming.named and any(same_words(name, printed) for name in person.names)
    )


def _names_another(sentence: str, asked: Asked, reading: Reading) -> bool:
    """Does it hold what might as well be an answer to part A?"""
    question = asked.question
    for text in shown_texts(question):
        if text in keys_of(question):
            continue
        if any(same_words(name, sentence) for name in (text, *_names_beside(text, reading))):
            return True
        if word_count(text) > 4 and shared(text, sentence) >= 0.6:
            return True
    return False


@lru_cache(maxsize=512)
def _names_beside(name: str, reading: Reading) -> tuple[str, ...]:
    """All names of the sources that bear this one."""
    borne = bearers(name, reading)
    return tuple(other for source in reading.sources if source.id in borne for other in source.names)
