"""Doc, attributions and views in, whole propositions in the reporter's own voice out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Attribution, Places, Section, Span, Statement
from quizgen.reading.details.details import GRAPHIC
from quizgen.reading.details.gaps import cut_short, spoken
from quizgen.reading.grammar.grammar import span_of
from quizgen.reading.grammar.skeleton import frame, nominal, share
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.pronouns import meant
from quizgen.reading.sources.cast import Cast
from quizgen.reading.sources.kinds import listed
from quizgen.reading.statements import retold
from quizgen.reading.statements.alone import QUOTES, standing
from quizgen.reading.statements.hearsay import hearsay
from quizgen.reading.statements.retold import Telling

LONGEST = 36
SHORTEST_PIECE = 5
_DOUBTFUL = listed("would could may might should must will shall ought")
_VAGUE_SUBJECTS = listed(
    """group man woman pair couple company firm organisation organization move decision incident case team others rest
    former latter victim suspect boy girl child two three result reason problem issue article piece statement poster
    fact idea question answer point thing matter stake image photo phenomenon"""
)
#: Words of a judgement: the sentence may be the writer's opinion.
_JUDGING = listed(
    """very extremely extraordinary hardly utterly totally truly clearly obviously surely remarkably surprisingly
    unfortunately sadly luckily interesting important significant impressive amazing terrible awful great
    wonderful brilliant stupid shocking outrageous ridiculous absurd favorite favourite best worst better worse
    good bad perfect excellent huge massive whopping gaping dangerous beautiful ugly wise foolish fair unfair
    just unjust right wrong strange weird odd easy hard difficult impossible excellent notable notably famous
    infamous controversial basketful clear dereliction failure capable ineffective classy aplomb
    stark dramatic dramatically deeply purely simply merely trivial brave bravely
    quite relatively pretty enough too lucky wholesome"""
)
#: "The boat docks at Harwick Pier on June 3, 2016": what stands under a picture.
_CAPTION = re.compile(r"[a-z]+,? (?:on )?(?:[A-Z][a-z]+day, )?[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b")
#: What such a clause tells is no part of what the sentence states.
_INNER = frozenset({"acl:relcl", "acl"})
#: Beside a figure these measure: "the best sales since 2001".
_MEASURING = listed("best worst better worse good bad hard clear right wrong important significant enough famous")
_PREDICATES = listed(
    """dead alive open closed available located due responsible able unable home member native present absent based
    visible aware full empty active inactive safe free guilty legal illegal similar different common rare first last"""
)


def find(
    doc: Doc,
    article: Article,
    attributions: Sequence[Attribution],
    views: Sequence[Attribution] = (),
    cast: Cast | None = None,
    chains: Chains | None = None,
    clauses: Sequence[Telling] = (),
) -> Iterator[Statement]:
    """The statements in the order of the text: whole sentences, and of other sentences the reporter's own clauses.

    One in which any word may be somebody else's is left out.
    """
    others = (*attributions, *views)
    taken = Places((span, one.id) for one in others for span in (*one.source, *one.cue, *one.content))
    roles = Places(
        (Span(role.start_char, role.start_char + len(role.text.rstrip())), role.label_)
        for role in doc.spans.get("roles", ())
    )
    told: dict[int, list[Telling]] = {}
    for telling in clauses:
        told.setdefault(telling.clause.verb.sent.start, []).append(telling)
    count = 0
    for sentence in doc.sents:
        span = span_of(sentence)
        if article.section_at(span.start) not in (Section.BODY, Section.STANDFIRST):
            continue
        if spoken(sentence) or cut_short(sentence) or _run_on(sentence) or _pictured(sentence):
            continue
        named = meant(sentence, article, cast, chains) if cast is not None and chains is not None else {}
        own = not taken.taken(span) and not _tagged(span, roles)
        text = ""
        if own and _plain(sentence, named):
            text = standing(sentence, article.published, shortest=6, longest=LONGEST, instead=named)
        found = [(span, _cased(retold.unstopped(text)), bool(named))] if text else []
        for where, words, resolved in found or _pieces(told.get(sentence.start, ()), article):
            count += 1
            yield Statement(id=f"T{count}", span=where, text=words, resolved_reference=resolved)


def _pieces(tellings: Sequence[Telling], article: Article) -> Iterator[tuple[Span, str, bool]]:
    """What the clauses of one sentence tell, each as a sentence."""
    for telling in tellings:
        clause, text = telling.clause, retold.sentence(telling.clause, telling.who, article.published)
        if text and len(text.split()) >= SHORTEST_PIECE and _plain_clause(telling):
            yield clause.span, _cased(text), bool(telling.who.instead)


def settled(sentence: DocSpan, telling: Telling) -> bool:
    """Whether the clause may stand for itself: its sentence is read as one, and it says plainly what it is about."""
    return not _run_on(sentence) and _plain_clause(telling)


def _plain_clause(telling: Telling) -> bool:
    """Whether the clause is about somebody or something that is named, can be checked and judges nobody."""
    clause, verb = telling.clause, telling.clause.verb
    if {token.lower_ for token in clause.tokens} & (GRAPHIC | set(QUOTES)) or _judges(clause.tokens):
        return False
    if verb.pos_ == "ADJ" and verb.lower_ not in _PREDICATES and not _anchored(verb):
        return False
    subject = clause.subject
    if not (nominal(subject) or telling.who.instead or share(subject)) or subject.dep_ == "expl":
        return False
    if len(clause.who) == 1 and subject.tag_ == "NN" and clause.who[0].i > verb.sent.start:
        return False  # "In a hall, theatre of the town, a play was shown": "theatre" is no subject
    if clause.who[0].lower_ in {"its", "his", "her", "their", "no", "none"} or _vague(subject, clause.who):
        return False
    return verb.pos_ != "ADV" and _checkable(clause.tokens)


def _tagged(span: Span, roles: Places[str]) -> bool:
    """Whether the role tagger sees speech here: a cue, or content over more than a third of the sentence."""
    inside = list(roles.overlapping(span))
    covered = sum(min(role.end, span.end) - max(role.start, span.start) for role, label in inside if label == "content")
    return any(label == "cue" for _, label in inside) or covered * 3 > span.end - span.start


def _plain(sentence: DocSpan, named: Mapping[int, str]) -> bool:
    """One actual, unhedged main clause about somebody or something that is named in it."""
    words = {token.lower_ for token in sentence}
    found = frame(sentence)
    if found is None:
        return False
    root, subject = found
    negated = any(child.lower_ in {"not", "n't", "n’t", "never", "no"} for child in root.children)
    if hearsay(sentence) or words & (GRAPHIC | set(QUOTES)) or negated or "?" in words or _unsure(sentence, root):
        return False
    if _headline(sentence):
        return False
    pictured = root.tag_ in {"VBZ", "VBP", "VBG"} and _CAPTION.search(sentence.text)
    if (
        pictured
        or _ahead(root)
        or _judges(sentence)
        or (root.pos_ == "ADJ" and root.lower_ not in _PREDICATES and not _anchored(root))
    ):
        return False
    if not (nominal(subject) or subject.i in named or share(subject)):
        return False
    if (subject.tag_[:1] == "J" and not share(subject)) or root.pos_ == "ADV" or not _checkable(sentence):
        return False
    others = {child.lower_ for child in root.children if child.dep_.startswith(("nsubj", "expl")) and child != subject}
    if others & {"he", "she", "it", "they", "there", "this", "that"} or words & {"there"}:
        return False
    first = subject.left_edge
    if first.lower_ in {"its", "his", "her", "their"} and not subject.left_edge.i > sentence.start + 2:
        return False
    return not _vague(subject, list(subject.subtree))


def _unsure(sentence: DocSpan, root: Token) -> bool:
    """Whether a "would" or "may" is of the main clause; "The council sold a mill that would cost too much" it did."""
    for token in sentence:
        if token.lower_ in _DOUBTFUL and token.tag_ not in {"NNP", "NN"}:
            inner = next((t for t in (token.head, *token.head.ancestors) if t.dep_ in _INNER), None)
            if inner is None or root not in inner.ancestors:
                return True
    return False


def _headline(sentence: DocSpan) -> bool:
    """ "Ann Hill Sent The Mayor A Message": a line that leads to another report, in a headline's capitals."""
    longer = [token for token in sentence if token.is_alpha and len(token) > 3]
    return len(longer) > 3 and all(token.text[0].isupper() for token in longer)


def _pictured(sentence: DocSpan) -> bool:
    """Whether it is the line under a picture: in the present, with a full date."""
    now = any(token.tag_ in {"VBZ", "VBP"} for token in sentence)
    return now and not any(token.tag_ == "VBD" for token in sentence) and bool(_CAPTION.search(sentence.text))


def _ahead(root: Token) -> bool:
    """ "The home side is going to win": a forecast without "will"."""
    return root.lower_ == "going" and any(child.dep_ == "xcomp" for child in root.children)


def _vague(subject: Token, who: Sequence[Token]) -> bool:
    """ "The decision", "the woman": only the sentence before tells which."""
    told_more = any(child.dep_ in {"compound", "nmod", "nmod:poss"} for child in subject.children)
    definite = subject.left_edge.lower_ in {"the", "this", "that", "these", "those"} and len(who) <= 3
    return definite and not told_more and subject.lemma_.lower() in _VAGUE_SUBJECTS


def _judges(words: Sequence[Token] | DocSpan) -> bool:
    """Whether a word of judgement stands there; "the boxing great", "to the right of" are none."""
    judging = [t for t in words if t.lower_ in _JUDGING and t.pos_ not in {"NOUN", "PROPN", "ADP"}]
    counted = any(token.like_num and token.lower_ != "one" for token in words)
    return any(not counted or t.dep_ != "amod" or t.lower_ not in _MEASURING for t in judging)


def _anchored(root: Token) -> bool:
    """Whether the predicate is measured: "90 years old", "68 kilometres long"."""
    return any(token.like_num for token in root.subtree)


def _checkable(sentence: Iterable[Token]) -> bool:
    """Whether a name, a number or a date stands in it: a sentence without any is often a judgement."""
    words = [token for token in sentence if not token.is_space]
    named = any(token.pos_ == "PROPN" and token.text[:1].isupper() for token in words[1:])
    return (
        named or any(token.ent_type_ or token.like_num for token in words) or words[0].pos_ == "PROPN" or _told(words)
    )


def _told(words: Sequence[Token]) -> bool:
    """Whether the sentence tells an event in the past: "The harbour master closed both piers"."""
    return any(token.tag_ == "VBD" and token.lemma_ not in {"be", "have"} for token in words) or any(
        token.dep_ == "nsubj:pass" for token in words
    )


def _run_on(sentence: DocSpan) -> bool:
    """Whether the sentence does not end as one or looks like two: its parse, then, proves nothing."""
    words = [token for token in sentence if not token.is_space]
    if not words:
        return True
    ahead = sentence.doc[sentence.end] if sentence.end < len(sentence.doc) else None
    cut = words[-1].text not in {".", ".”", '."'} and not words[-1].text.endswith(".")
    short = len(words) < 5 or (words[1].text == "," and words[0].text.endswith("."))
    # "Discovery, had a booth" is the end of a sentence that was cut
    short = short or (words[1].text == "," and words[2].tag_ in {"VBD", "VBZ", "VBP"})
    elliptic = short or (words[-2].tag_ == "CD" and words[-3].lower_ == "than")
    did_so = [word.lower_ for word in words[-3:-1]] == ["as", "well"] or "so" in {word.lower_ for word in words}
    return cut or elliptic or did_so or (ahead is not None and ahead.text[:1].islower())


def _cased(text: str) -> str:
    """ "MAJOR battles erupted": the capitals of an article's first word are the layout's."""
    first, _, rest = text.partition(" ")
    return f"{first.capitalize()} {rest}" if first.isupper() and len(first) > 4 and rest[:1].islower() else text
