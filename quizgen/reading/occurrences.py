"""The reporter's clauses and what others say in, what has happened and what is still to come, told alike, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quizgen.model import REPORTER, Article, Attribution, Occurrence, Period, Section, Stance, Tense
from quizgen.reading import periods, retold
from quizgen.reading.actual import MAYBE, NEGATIVE, actual, doubtful, stands_free
from quizgen.reading.cast import Cast
from quizgen.reading.chains import Chains
from quizgen.reading.details import GRAPHIC
from quizgen.reading.gaps import cut_short, spoken
from quizgen.reading.grammar import span_of
from quizgen.reading.hearsay import reports
from quizgen.reading.propositions import Proposition, shaped
from quizgen.reading.retold import Telling
from quizgen.reading.skeleton import SUBJECTS
from quizgen.reading.statements import settled
from quizgen.reading.subjects import named
from quizgen.reading.tenses import Told, told
from quizgen.reading.voices import Voices

MOST = 80
LEAST = 4
_ON_CONDITION = frozenset({"if", "unless", "whether", "provided", "would", "could", "might"})
_SAYS = frozenset({Stance.ASSERTS, Stance.CONFIRMS, Stance.PREDICTS, Stance.PROMISES})


def find(
    doc: Doc,
    article: Article,
    attributions: Sequence[Attribution],
    voices: Voices,
    tellings: Iterable[Telling],
    cast: Cast,
    chains: Chains,
) -> Iterator[Occurrence]:
    """The occurrences in the order of the text, each with the voice that tells it."""
    found = [one for telling in tellings if (one := _told(telling, REPORTER)) is not None]
    found = [one for one in found if one.tense is Tense.DONE]
    for clause, voice in (*_ahead(doc, article, voices), *_said(doc, attributions)):
        who = named(clause, article, cast, chains)
        one = _told(Telling(clause, who), voice) if who is not None else None
        if one is not None and (voice != REPORTER or one.tense is Tense.TO_COME):
            found.append(one)
    found.sort(key=lambda one: one.span)
    for number, one in enumerate(found[:MOST], start=1):
        yield replace(one, id=f"O{number}")


def _ahead(doc: Doc, article: Article, voices: Voices) -> Iterator[tuple[Proposition, str]]:
    """The clauses in which the reporter looks ahead."""
    for sentence in doc.sents:
        if article.section_at(sentence.start_char) is not Section.BODY or sentence[-1].text.strip() == "?":
            continue
        for verb in sentence:
            if not _looks_ahead(verb) or not _free(verb, voices):
                continue
            clause = shaped(verb)
            if clause is not None and not any(voices.foreign(token) for token in clause.tokens):
                yield clause, REPORTER


def _free(verb: Token, voices: Voices) -> bool:
    """Whether the clause is a main one, joined to one, or beside a name (", who will open it"), and nobody else's."""
    if verb.dep_ == "conj":
        above = verb.head
        return above.dep_ == "ROOT" and not voices.cue(above) and not reports(above) and stands_free(above, voices)
    return verb.dep_ in {"ROOT", "acl:relcl"} and stands_free(verb, voices)


def _said(doc: Doc, attributions: Sequence[Attribution]) -> Iterator[tuple[Proposition, str]]:
    """The main clauses of what somebody says, in words that are not quoted, that look ahead or back."""
    quotes = Voices(doc, (), (), told=False)
    for attribution in attributions:
        if attribution.stance not in _SAYS or attribution.negated or len(attribution.content) != 1:
            continue
        words = doc.char_span(*attribution.content[0], alignment_mode="expand")
        inside = frozenset(range(words.start, words.end)) if words is not None else frozenset[int]()
        for verb in words or ():
            top = verb.head == verb or verb.head.i not in inside
            if not top or verb.pos_ not in {"VERB", "ADJ"} or not (_looks_ahead(verb) or actual(verb)):
                continue
            clause = shaped(verb, inside)
            if clause is not None and not any(quotes.foreign(token) for token in clause.tokens):
                yield clause, attribution.id


def _looks_ahead(verb: Token) -> bool:
    """A cheap look, before anything is cut out."""
    return verb.pos_ in {"VERB", "ADJ"} and any(
        child.lower_ in {"will", "'ll", "’ll", "is", "are"} or child.dep_ == "xcomp" for child in verb.children
    )


def _told(telling: Telling, voice: str) -> Occurrence | None:
    """What the clause tells, where it is certain that it happened or is to come; its number is given later."""
    clause = telling.clause
    put = told(clause)
    if put is None or not _plain(clause, put) or not _sure(telling, put, voice):
        return None
    phrases = [words for verb in dict.fromkeys((clause.verb, put.verb)) for words in periods.times(verb)]
    phrases.sort(key=lambda words: words[0].i)
    text = _text(telling, put, phrases)
    if not text:
        return None
    dated = put.words[0].lower_ not in {"has", "have"} and all(_beside(put.verb, words) for words in phrases)
    printed = [" ".join(token.text for token in words).replace(" ,", ",") for words in phrases]
    return Occurrence(
        id="",
        span=clause.span,
        sentence=span_of(clause.verb.sent),
        text=text,
        tense=put.tense,
        words=" ".join(token.text for token in put.words),
        time=printed[0] if len(printed) == 1 else "",
        period=periods.period(printed) if printed and dated else Period.UNKNOWN,
        voice=voice,
        resolved_reference=bool(telling.who.instead),
    )


def _sure(telling: Telling, put: Told, voice: str) -> bool:
    """Whether nothing in the sentence makes it depend on something else, and, of the reporter, it is read whole."""
    sentence, ahead = telling.clause.verb.sent, put.tense is Tense.TO_COME
    if ahead and any(token.lower_ in _ON_CONDITION for token in sentence):
        return False  # "Talks will begin if the council agrees"
    if voice != REPORTER:
        return True
    return not spoken(sentence) and not cut_short(sentence) and settled(sentence, telling, ahead=ahead)


def _text(telling: Telling, put: Told, phrases: list[tuple[Token, ...]]) -> str:
    """The clause in the present and without its time; "" where a word would be left over."""
    clause = telling.clause
    cut = [token for words in phrases if periods.loose(words) for token in words]
    cut += [token for verb in (clause.verb, put.verb) for token in periods.telling(verb)]
    if any(token.i and token.nbor(-1).pos_ == "ADP" and token.nbor(-1) not in cut for token in cut):
        return ""  # "on" would be left over
    if put.verb != clause.verb:
        said = tuple(token for token in clause.said if token.i >= put.words[0].i)
        clause = replace(clause, verb=put.verb, said=said)
    text = retold.sentence(clause, telling.who, None, [*put.without, *cut], put.instead)
    return "" if len(text.split()) < LEAST or ", ," in text or text.endswith(",") else text


def _beside(verb: Token, time: tuple[Token, ...]) -> bool:
    """Whether no other verb stands between, to which the time could belong: "passed the mark set four years ago"."""
    first, last = sorted((verb.i, time[0].i))
    return not any(token.pos_ in {"VERB", "AUX"} and token.head != verb for token in verb.doc[first + 1 : last])


def _plain(clause: Proposition, put: Told) -> bool:
    """No negation, no doubt and no other modal in the clause, and nothing too cruel to ask about."""
    own = {token.i for token in put.words}
    for token in clause.tokens:
        if token.i in own:
            continue
        if token.tag_ == "MD" or token.lower_ in NEGATIVE | MAYBE | GRAPHIC or doubtful(token):
            return False
    place = max(token.i for token in clause.tokens) + 1
    ahead = clause.verb.doc[place] if place < len(clause.verb.doc) else clause.verb
    # "has put tax cuts and increased spending at the centre": the second verb may be none
    return ahead.lower_ not in {"and", "or"} or any(token.dep_ in SUBJECTS | {"aux"} for token in ahead.head.children)
