"""Doc in, what came first of two things that one sentence joins with "after" or "before" out.

"The council sold the pier after the storm broke the wall": the tree must show what the clause belongs to, and where a
second verb stands between the two it could belong to that one as well, so that nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Article, Section, Succession
from quizgen.reading.details.details import GRAPHIC
from quizgen.reading.details.pasts import past_tense
from quizgen.reading.grammar.grammar import phrase, span_of, subject
from quizgen.reading.grammar.skeleton import SUBJECTS
from quizgen.reading.sources.kinds import listed
from quizgen.reading.statements.hearsay import reports

MOST = 12
#: So many words has a part that is shown; both together are shorter than the sentence allows.
SHORTEST, LONGEST = 2, 20
_LINKS = frozenset({"after", "before"})
_DENIES = listed("not n't n’t never no hardly barely neither nor none nobody nothing without rarely seldom")
#: "Not until after", "even before": they tell more than which came first; "since after" is a slip.
_HEDGED = listed("not even until if unless whether as than since")
#: "The news came after the council met": that one follows on the other is all that is told.
_ONLY_FOLLOWS = listed("come happen occur follow begin start end seem appear look be have do")
_HELPED = (("was",), ("were",), ("has",), ("have",), ("had",), ("has", "been"), ("have", "been"), ("had", "been"))
_CROWDS = listed("police people")
#: "A number of schools", "half of the staff": one or many?
_QUANTITIES = listed(
    "number majority minority half percent cent lot couple handful dozen third quarter rest range series pair group"
    " percentage % hundred thousand million staff crew"
)
_STOPS = frozenset({",", ";", ":", "—", "–", "-", "--", "(", ")", '"', "“", "”"})


def find(doc: Doc, article: Article) -> Iterator[Succession]:
    """The pairs in the order of the text."""
    count = 0
    for mark in doc:
        if mark.lower_ not in _LINKS or count >= MOST or article.section_at(mark.idx) is not Section.BODY:
            continue
        found = _pair(mark)
        if found is None:
            continue
        count += 1
        main, other = found
        after = mark.lower_ == "after"
        yield Succession(
            id=f"N{count}",
            sentence=span_of(mark.sent),
            first=other if after else main,
            then=main if after else other,
            word="after" if after else "before",
            turned=after is (mark.i > mark.head.head.i),
        )


def _pair(mark: Token) -> tuple[str, str] | None:
    """What the main clause and the clause of the mark tell, when both surely happened."""
    verb, above = mark.head, mark.head.head
    if mark.dep_ != "mark" or verb.dep_ != "advcl" or above.sent != mark.sent:
        return None
    if not _happened(above) or not (_happened(verb) or _doing(verb)):
        return None
    if _says(above) or above.lemma_.lower() in _ONLY_FOLLOWS or _denied(above) or _denied(verb):
        return None
    if any(token.lower_ in _HEDGED for token in verb.doc[verb.left_edge.i : mark.i]):
        return None
    other = _run(mark.i + 1, min(verb.right_edge.i + 1, mark.sent.end), verb)
    main = _following(above) if verb.left_edge.i < above.i else _leading(verb, above)
    if not _fit(other, verb) or not _fit(main, above) or _cut(other, verb) or _cut(main, above):
        return None
    # "wanted to leave after the vote": to want, or to leave?
    between = main[[token.i for token in main].index(above.i) + 1 :]
    if any(token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"acl", "amod"} for token in between):
        return None
    told = _sentence(main, above, above), _sentence(other, verb, above)
    return told if all(told) else None


def _sentence(words: Sequence[Token], verb: Token, above: Token) -> str:
    """The words from the verb on behind its subject, "selling" as "sold"; "" where no subject is to be seen."""
    own = next((child for child in verb.children if child.dep_ in SUBJECTS and child.i < verb.i), None)
    head = (own if verb != above else subject(verb)) if _happened(verb) else subject(above)
    if head is None or (head.pos_ == "PRON" and head.lower_ not in {"he", "she"}):
        return ""
    who = phrase(head)
    if any(map(_stops, who)) or any(token.tag_ in {"WP", "WDT", "WP$"} for token in who) or head.i > above.sent.end:
        return ""
    first = _first_of(verb)
    said = [token.text_with_ws for token in words if token.i > verb.i]
    group = [token.text_with_ws for token in words if first.i <= token.i <= verb.i]
    if not _happened(verb):
        passive = first.lower_ == "being"
        number = _many(head)
        if passive and number is None:
            return ""
        done = "had" if first != verb else past_tense(verb.lemma_.lower())
        start = ("were" if number else "was") if passive else done
        group = [f"{start} ", *(token.text_with_ws for token in words if first.i < token.i <= verb.i)]
    told = " ".join("".join([who.text, " ", *group, *said]).split())
    return told if verb.lemma_.lower() != "be" else ""


def _says(verb: Token) -> bool:
    """ "She said, after the vote, that it was over": was it said then, or over? "Announced the deal" is done."""
    clause = any(child.dep_ in {"ccomp", "xcomp", "parataxis"} for child in verb.children)
    return verb.lemma_.lower() in {"say", "tell", "add", "state"} or (reports(verb) and clause)


def _happened(verb: Token) -> bool:
    """ "Sold", "was sold", "has sold", with nothing that makes it a wish, a plan or a possibility."""
    helpers = [c for c in verb.children if c.dep_ in {"aux", "aux:pass", "cop"} and c.i < verb.i]
    forms = tuple(token.lower_ for token in sorted(helpers, key=lambda token: token.i))
    if verb.pos_ != "VERB" or any(token.dep_ == "cop" for token in helpers):
        return False
    return verb.tag_ == "VBD" if not forms else forms in _HELPED and verb.tag_ in {"VBN", "VBD"}


def _doing(verb: Token) -> bool:
    """ "after selling the pier", "after being sold", "before having sold it"."""
    helpers = [c for c in verb.children if c.dep_ in {"aux", "aux:pass"} and c.i < verb.i]
    if any(c.dep_ in SUBJECTS for c in verb.children):
        return False
    return verb.pos_ == "VERB" and (
        (verb.tag_ == "VBG" and not helpers)
        or (verb.tag_ == "VBN" and bool(helpers) and helpers[0].lower_ in {"being", "having"})
    )


def _denied(verb: Token) -> bool:
    near = [child for child in verb.children if child.dep_ in SUBJECTS | {"obj"}]
    return any(token.lower_ in _DENIES for token in (*verb.children, *(t for one in near for t in one.subtree)))


def _run(start: int, end: int, verb: Token) -> list[Token]:
    """The words from `start` on, up to the first mark that ends a clause."""
    words: list[Token] = []
    for token in verb.doc[start:end]:
        if _stops(token) or token.text.strip() == ".":
            break
        words.append(token)
    return words


def _stops(token: Token) -> bool:
    """A mark that ends a clause; the hyphen of "half-time" does not."""
    glued = token.text == "-" and token.i > 0 and not token.nbor(-1).whitespace_
    return (token.text.strip() in _STOPS and not glued) or "\n" in token.text


def _cut(words: Sequence[Token], verb: Token) -> bool:
    """Whether the clause goes on behind the mark that seems to end it."""
    place = words[-1].i + 1
    if place >= verb.doc[verb.i].sent.end or verb.doc[place].text.strip() not in {",", "—", "–", "--"}:
        return False
    if reports(verb):
        return True  # "after suggesting the fall of the wall, under Hill, was near"
    ahead = verb.doc[place + 1] if place + 1 < len(verb.doc) else verb
    loose = ahead.tag_ in {"VBG", "WDT", "WP", "CC"} or ahead.dep_ in {"nsubj", "cc"}
    return ahead in verb.subtree and not loose


def _leading(verb: Token, above: Token) -> list[Token]:
    """The main clause before the mark, from its subject on; without the subject where that is long."""
    words = list(above.doc[_opening(above).i : verb.left_edge.i])
    while words and _stops(words[-1]):
        words.pop()
    first = _first_of(above).i - words[0].i if words else 0
    return words[first:] if any(map(_stops, words[: max(first, 0)])) else words


def _following(above: Token) -> list[Token]:
    """The main clause behind the clause of the mark, up to the first mark that ends it."""
    return _run(_opening(above).i, above.sent.end, above)


def _opening(verb: Token) -> Token:
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS and child.i < verb.i), None)
    relative = subject is not None and subject.tag_ in {"WDT", "WP"}
    return subject.left_edge if subject is not None and not relative else _first_of(verb)


def _first_of(verb: Token) -> Token:
    helpers = [c for c in verb.children if c.dep_ in {"aux", "aux:pass"} and c.i < verb.i]
    return min([*helpers, verb], key=lambda token: token.i)


def _fit(words: Sequence[Token], verb: Token) -> bool:
    """A run of fair length with its verb in it, no marks and no second "after", nothing cruel."""
    if verb not in words or not SHORTEST <= len(words) <= LONGEST:
        return False
    if any(map(_stops, words)):
        return False
    bad = {token.lower_ for token in words} & (GRAPHIC | {"after", "before", "when", "while", "until", "since", "once"})
    return not bad and not any(token.text.strip() in {"'", "‘"} for token in words) and words[-1].pos_ not in {
        "ADP", "DET", "CCONJ", "SCONJ",
    }  # fmt: skip


def _many(subject: Token) -> bool | None:
    """Does the noun mean more than one? None where it does not tell."""
    joined = [token for token in subject.children if token.dep_ == "conj"]
    if joined:
        return True if any(t.lower_ == "and" for one in joined for t in one.children) else None
    if subject.tag_ in {"NNS", "NNPS"} or subject.lower_ in _CROWDS:
        return True
    if subject.pos_ == "PRON":
        return False if subject.lower_ in {"he", "she"} else None
    singular = subject.tag_ in {"NN", "NNP"} and subject.lemma_.lower() not in _QUANTITIES
    if subject.tag_ == "NNP" and subject.text.endswith("s") and subject.ent_type_ != "PERSON":
        return None  # "Rovers", "Wales"
    return False if singular else None
