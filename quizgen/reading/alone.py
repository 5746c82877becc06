"""A sentence in, its text as it stands alone out: no dangling connective, pronoun or time word; "" when it cannot."""

from __future__ import annotations

import re
from datetime import date, timedelta

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.kinds import PEOPLE, ROLES, listed

CONNECTIVES = listed("""but and however meanwhile also so yet still instead moreover furthermore additionally nevertheless
    nonetheless then therefore thus similarly likewise besides indeed consequently""")
_OPENINGS = ("in addition", "as a result", "on the other hand", "for example", "for instance", "in contrast")
_RELATIVE_TIME = listed(
    "yesterday today tomorrow tonight now currently ago earlier previously recently nowadays presently"
)
_DEICTIC = listed("here this these those such former latter too likewise similarly same")
_FIRST_SECOND = listed("i we you me us my our your mine ours yours myself ourselves yourself")
_SINGULAR = listed("he she him her his hers himself herself")
_PLURAL = listed("they them their theirs themselves")
_NEUTER = listed("it its itself")
_UNITS = listed(
    "week month year night weekend season summer winter spring autumn fall decade century day morning afternoon evening"
)
QUOTES = '"“”'


def standing(sentence: DocSpan, published: date | None, *, shortest: int = 6, longest: int = 35) -> str:
    """The sentence as it could be printed on its own, with its end mark; "" where something in it would dangle."""
    tokens = [token for token in sentence if not token.is_space]
    start = _after_connective(tokens)
    tokens = tokens[start:]
    if not tokens or not _whole(sentence, tokens):
        return ""
    words = [token for token in tokens if not token.is_punct]
    if not shortest <= len(words) <= longest:
        return ""
    if any(dangling(token, tokens) for token in tokens if not inside_quotes(token, tokens)):
        return ""
    return _timed(tokens, published)


def _after_connective(tokens: list[Token]) -> int:
    """How many words at the start only tie the sentence to the one before."""
    if not tokens:
        return 0
    lead = " ".join(token.lower_ for token in tokens[:4])
    for opening in _OPENINGS:
        if lead.startswith(opening + " ,"):
            return len(opening.split()) + 1
    if tokens[0].lower_ not in CONNECTIVES or len(tokens) < 3:
        return 0
    return 2 if tokens[1].text == "," else 1


def _whole(sentence: DocSpan, tokens: list[Token]) -> bool:
    """A sentence, not a scrap: it begins and ends as one, has a finite verb with a subject, and its marks are paired."""
    text = sentence.text.strip()
    ends = text.endswith((".", '."', ".”"))
    paired = sum(text.count(mark) for mark in QUOTES) % 2 == 0 and text.count("(") == text.count(")")
    begins = text[:1].isupper() or text[:1].isdigit() or text[:1] in QUOTES
    root = sentence.root
    verbs = [t for t in (root, *root.children) if t.pos_ in {"VERB", "AUX"} and is_finite(t)]
    subject = any(child.dep_ in {"nsubj", "nsubj:pass", "expl", "csubj"} for child in root.children)
    return ends and paired and begins and bool(verbs) and subject and root in tokens and "\n" not in text


def is_finite(token: Token) -> bool:
    return token.morph.to_dict().get("VerbForm") == "Fin" or token.tag_ in {"VBD", "VBZ", "VBP", "MD"}


def inside_quotes(token: Token, tokens: list[Token]) -> bool:
    return sum(other.text in set(QUOTES) for other in tokens if other.i < token.i) % 2 == 1


def dangling(token: Token, tokens: list[Token]) -> bool:
    """Whether the word needs something that stands outside these words."""
    word = token.lower_
    before = [other for other in tokens if other.i < token.i]
    if (
        word in _FIRST_SECOND
        or word in _DEICTIC
        or (word == "that" and token.pos_ in {"PRON", "DET"} and _points(token))
    ):
        return not (word in {"such", "same"} and token.i + 1 < len(token.doc) and token.nbor().lower_ == "as")
    if word in _SINGULAR:
        return not any(_person(other) for other in before)
    if word in _PLURAL:
        return not any(_number(other) == "Plur" and other.pos_ in {"NOUN", "PROPN"} for other in before)
    if word in _NEUTER:
        things = [o for o in before if o.pos_ in {"NOUN", "PROPN"} and _number(o) == "Sing" and not _person(o)]
        return token.dep_ != "expl" and not things
    if word in {"another", "others", "both"}:
        return not before or token.dep_.startswith("nsubj")
    return word == "the" and token.i + 1 < len(token.doc) and token.nbor().lower_ in {"two", "pair", "group", "former"}


def _points(token: Token) -> bool:
    return token.morph.to_dict().get("PronType") == "Dem"


def _number(token: Token) -> str:
    return str(token.morph.to_dict().get("Number", ""))


def _person(token: Token) -> bool:
    lemma = token.lemma_.lower()
    return token.ent_type_ == "PERSON" or (token.pos_ in {"NOUN", "PROPN"} and (lemma in ROLES or lemma in PEOPLE))


def _timed(tokens: list[Token], published: date | None) -> str:
    """The text, with "yesterday" and "last year" made absolute; "" when a time word cannot be."""
    doc, out, skip = tokens[0].doc, "", -1
    for token in tokens:
        if token.i <= skip:
            continue
        word, space = token.lower_, token.whitespace_ or (" " if token.text != token.text.rstrip() else "")
        ahead = token.nbor().lower_ if token.i + 1 < len(doc) else ""
        if inside_quotes(token, tokens):
            out += token.text_with_ws
            continue
        if word in {"last", "next", "this"} and ahead in _UNITS:
            year = {"last": -1, "this": 0, "next": 1}[word]
            if ahead != "year" or published is None:
                return ""
            out, skip = out + f"in {published.year + year}" + token.nbor().whitespace_, token.i + 1
            continue
        if word in {"yesterday", "today", "tomorrow"}:
            if published is None or ahead in _UNITS or ahead in {"'s", "’s"}:
                return ""
            day = published + timedelta({"yesterday": -1, "today": 0, "tomorrow": 1}[word])
            out += f"on {day:%A}{space}"
            continue
        if (
            word in _RELATIVE_TIME
            or word in {"later"}
            or (word in {"last", "next"} and token.ent_type_ in {"DATE", "TIME"})
        ):
            return ""
        out += token.text_with_ws
    text = re.sub(r"\s+", " ", out).strip()
    return text[:1].upper() + text[1:]
