"""A verb of speaking in, who speaks out: somebody who can, called by a name that can be printed in a question."""

from __future__ import annotations

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.grammar.grammar import phrase, subject, trimmed
from quizgen.reading.sources.kinds import HONORIFICS, ROLES, animate, listed
from quizgen.reading.sources.trades import trade
from quizgen.reading.statements.voices import Voices

SAYS = listed("say add announce state tell note explain write")
PEOPLE = frozenset({"PERSON", "ORG", "NORP", "GPE"})
_PERSONS = listed("he she they")
_LONGEST = 8
#: "His aides", "those of the board": whose, and which?
_LEANS = listed(
    "he she it they him her them his its their this that these those such i we you my our your who which whose what"
    " one ones here there himself herself itself themselves same former latter another other"
)
#: "Few economists believe it": then most do not.
_FEW = listed("few no none neither nobody hardly little only")
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_MARKS = frozenset({",", '"', "“", "”", "(", ")", "-"})


def speaker_of(verb: Token, known: set[int]) -> Token | None:
    """Who does it: somebody who can speak; None where that is not certain."""
    head = subject(verb)
    if head is None or (head.i > verb.i and verb.sent[0].i == verb.i):
        return None
    if head.lower_ in {"it", *_PERSONS} and verb.dep_ == "ccomp":
        above = subject(verb.head)
        if above is None or (above.pos_ == "PRON" and above.lower_ != head.lower_):
            return None
        if head.lower_ in {"he", "she"} and many(above):
            return None
        return above if above.lower_ in _PERSONS or _can_speak(above, known) else None
    if head.lower_ in _PERSONS:
        return head
    return head if _can_speak(head, known) and name_of(head) else None


def _can_speak(head: Token, known: set[int]) -> bool:
    if head.pos_ == "PROPN":
        return head.ent_type_ in PEOPLE or phrase(head).start_char in known or trade(head)
    speaks = animate(head.lemma_.lower()) or trade(head)
    return head.pos_ == "NOUN" and speaks and head.lemma_.lower() != "crowd"


def who_says(verb: Token, known: set[int], voices: Voices) -> Token | None:
    """Whose the quotation is, where the sentence tells."""
    for token in verb.sent:
        if token.lemma_.lower() in SAYS and not voices.quoted(token):
            speaker = subject(token)
            return speaker if speaker is not None and _can_speak(speaker, known) else None
    return None


def name_of(head: Token) -> str:
    """The speaker as printed, a person by the bare name; "" for a pronoun or a long phrase."""
    if head.pos_ == "PRON":
        return ""
    joined = any(child.dep_ == "conj" for child in head.children)
    words = trimmed(head.doc, head.left_edge.i, head.right_edge.i + 1) if joined else phrase(head)
    person = head if head.ent_type_ == "PERSON" else _named_behind(words)
    if person is not None and not joined:
        words = _person(person)
    elif not joined and head.pos_ == "PROPN" and len(words) > _LONGEST:
        words = _run(head)
        if words.start > head.sent.start and words[0].nbor(-1).pos_ in _NOMINAL:
            return ""
    words = words if joined else _untitled(words)
    after = words[-1].nbor() if words.end < len(head.doc) else None
    if len(words) > _LONGEST or not _opens_well(words[0]) or (after is not None and after.pos_ in _NOMINAL):
        return ""
    if after is not None and after.lower_ in {"'s", "’s", "'", "’"}:
        return ""  # "Ana Ruiz's brother pleads": he does
    if any(t.ent_type_ in {"DATE", "TIME"} or t.lower_ == "past" for t in words):
        return ""  # "analysts in the past"
    if any(t.lower_ in _LEANS | _FEW or t.text.strip() in _MARKS for t in words):
        return ""
    told = " ".join(words.text.split())
    first = words[0]
    small = first.pos_ in {"NOUN", "DET", "ADJ"} and not first.ent_type_ and first.text[1:] == first.lower_[1:]
    small = small and (first.pos_ == "DET" or len(words) < 2 or not words[1].text[0].isupper())  # "Harbour Weekly"
    return told[0].lower() + told[1:] if small else told


def _named_behind(words: DocSpan) -> Token | None:
    """The "Ana Ruiz" behind the words "council spokeswoman", or behind "Harwick Council spokeswoman"."""
    for token in words.doc[words.end : min(words.end + 5, words[0].sent.end)]:
        if token.pos_ not in _NOMINAL:
            return None
        if token.ent_type_ == "PERSON":
            return token
    return None


def _untitled(words: DocSpan) -> DocSpan:
    """ "Ana Ruiz" of "police spokeswoman Ana Ruiz"."""
    roles = [place for place, token in enumerate(words) if token.text in ROLES - HONORIFICS]
    name = words[roles[-1] + 1 :] if roles else words
    return name if len(name) > 1 and all(token.pos_ == "PROPN" for token in name) else words


def _run(head: Token) -> DocSpan:
    """The names that stand around the head without a gap."""
    start = end = head.i
    while start > head.sent.start and head.doc[start - 1].pos_ == "PROPN":
        start -= 1
    while end + 1 < head.sent.end and head.doc[end + 1].pos_ == "PROPN":
        end += 1
    return head.doc[start : end + 1]


def _opens_well(first: Token) -> bool:
    if first.pos_ in {"ADP", "ADV", "CCONJ", "PUNCT", "VERB"}:
        return False
    return first.text[0].isupper() or first.pos_ in {"DET", "NOUN", "ADJ"}


def _person(head: Token) -> DocSpan:
    """ "Ana Ruiz" of "council spokeswoman Ana Ruiz", with the "Mr" that stands before a surname."""
    start = end = head.i
    while start > head.sent.start and head.doc[start - 1].ent_type_ == "PERSON":
        start -= 1
    while end + 1 < head.sent.end and head.doc[end + 1].ent_type_ == "PERSON":
        end += 1
    if start > head.sent.start and head.doc[start - 1].lower_ in HONORIFICS:
        start -= 1
    return head.doc[start : end + 1]


def many(head: Token) -> bool:
    if head.lower_ == "they" or any(child.dep_ == "conj" for child in head.children):
        return True
    return head.tag_ == "NNS" or head.lower_ in {"police", "people"}
