"""A sentence in, its text as it stands alone out: no dangling connective, pronoun or time word; "" when it cannot."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.grammar.skeleton import frame, nominal
from quizgen.reading.grammar.skeleton import is_finite as is_finite
from quizgen.reading.sources.kinds import PEOPLE, ROLES, listed

CONNECTIVES = listed("""but and however meanwhile also so yet still instead moreover furthermore additionally
    nevertheless nonetheless then therefore thus similarly likewise besides indeed consequently specifically""")
_OPENINGS = (
    "in addition", "as a result", "on the other hand", "for example", "for instance", "in contrast", "in response",
    "at the time", "at that time", "in the meantime", "after that", "since then",
)  # fmt: skip
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_YEARS = {"last": -1, "this": 0, "next": 1}
_RELATIVE_TIME = listed("tonight now currently ago earlier later previously recently nowadays presently")
_DEICTIC = listed("here this these those such former latter too likewise similarly same")
_FIRST_SECOND = listed("i we you me us my our your mine ours yours myself ourselves yourself")
_SINGULAR = listed("he she him her his hers himself herself")
_PLURAL = listed("they them their theirs themselves")
_NEUTER = listed("it its itself")
_UNITS = listed(
    "week month year night weekend season summer winter spring autumn fall decade century day morning "
    "afternoon evening "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)
QUOTES = '"“”'
_MARKS = frozenset(QUOTES)


def standing(
    sentence: DocSpan,
    published: date | None,
    *,
    shortest: int = 6,
    longest: int = 35,
    instead: Mapping[int, str] | None = None,
) -> str:
    """The sentence as it could be printed on its own, with its end mark; "" where something in it would dangle.

    `instead` gives the name to print for a pronoun (by the place of its token) that is known to mean it.
    """
    named = instead or {}
    tokens = [token for token in sentence if not token.is_space]
    start = _after_connective(tokens)
    tokens = tokens[start:]
    tokens = [token for n, token in enumerate(tokens) if not adds(token, tokens[n - 1] if n else None)]
    if not tokens or not _whole(sentence, tokens):
        return ""
    words = [token for token in tokens if not token.is_punct]
    if not shortest <= len(words) <= longest:
        return ""
    meant = [token for token in tokens if token.i in named or (named and token.lower_ in _SINGULAR)]
    if any(dangling(token, tokens) for token in tokens if token not in meant and not inside_quotes(token, tokens)):
        return ""
    told = timed(tokens, published, named) or timed(tokens, None, named)
    return re.sub(r"\b(the|a|an|of|to|in) \1\b", r"\1", told)  # a slip of the press: "the the"


def adds(token: Token, before: Token | None) -> bool:
    """The "also" or "later" that only ties a verb to the sentence before."""
    ahead = token.nbor() if token.i + 1 < len(token.doc) else token
    if before is None or before.lower_ in {"but", "not", "and"} or (before.text == "," and ahead.tag_ != "VBD"):
        return False
    if token.lower_ == "today":
        return before.lower_ in {"is", "are"}  # "is today": nowadays, not on that day
    if token.lower_ in {"later", "now", "currently", "recently"}:
        # "two days later" has a measure, "until now" a preposition
        if token.lower_ in {"now", "currently"} and before.pos_ == "AUX" and ahead.pos_ in {"ADV", "ADJ", "DET", "NUM"}:
            return True  # "is currently only open to members"
        return ahead.tag_ in {"VBD", "VBZ", "VBP", "VBN"} and before.pos_ in {"NOUN", "PROPN", "AUX", "PUNCT", "CCONJ"}
    return token.lower_ in {"also", "subsequently"} and token.head.pos_ in {"VERB", "AUX"}


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
    """A sentence, not a scrap: it begins and ends as one, has a finite verb with a subject, its marks are paired."""
    text = sentence.text.strip()
    ends = text.endswith((".", '."', ".”"))
    paired = sum(text.count(mark) for mark in QUOTES) % 2 == 0 and text.count("(") == text.count(")")
    begins = text[:1].isupper() or text[:1].isdigit() or text[:1] in QUOTES
    root = sentence.root
    verbs = any(is_finite(token) for token in (root, *root.children))
    subject = any(child.dep_ in {"nsubj", "nsubj:pass", "expl", "csubj"} for child in root.children)
    clause = (verbs and subject and root in tokens) or frame(sentence) is not None
    return ends and paired and begins and clause and "\n" not in text


def inside_quotes(token: Token, tokens: list[Token]) -> bool:
    return sum(other.text in _MARKS for other in tokens if other.i < token.i) % 2 == 1


def first_or_second(token: Token) -> bool:
    """Whether the word is "I", "us" or "your"; "US" is a country."""
    return token.lower_ in _FIRST_SECOND and token.text != "US"


_ADDING = frozenset({"another", "others", "both", "other", "also", "subsequently"})
#: What needs something that stands before it.
_LEANING = _SINGULAR | _PLURAL | _NEUTER | _ADDING | {"its"}


def dangling(token: Token, tokens: list[Token]) -> bool:
    """Whether the word needs something that stands outside these words."""
    word = token.lower_
    if _own(token):
        return False
    if (
        first_or_second(token)
        or word in _DEICTIC
        or (word == "that" and token.pos_ in {"PRON", "DET"} and _points(token))
    ):
        if word == "former" and token.dep_ in {"amod", "compound"}:
            return False  # "the former mayor"
        return not (word in {"such", "same"} and token.i + 1 < len(token.doc) and token.nbor().lower_ == "as")
    before = [other for other in tokens if other.i < token.i] if word in _LEANING else []
    if word in _SINGULAR:
        return not any(_person(other) for other in (*before, *_awaited(token, tokens)))
    if word in _PLURAL:
        many = any(_number(o) == "Plur" and o.pos_ in {"NOUN", "PROPN"} for o in (*before, *_awaited(token, tokens)))
        joined = word == "their" and any(o.lower_ == "and" and o.nbor().pos_ == "PROPN" for o in before)
        return not many and not joined
    if word == "its":
        near = (*before, *_awaited(token, tokens))
        return not any(nominal(other) and other.tag_ in {"NN", "NNP"} for other in near)
    if word in _NEUTER:
        things = [o for o in before if o.pos_ in {"NOUN", "PROPN"} and _number(o) == "Sing" and not _person(o)]
        return token.dep_ != "expl" and len(things) != 1 and not _about_thing(token, tokens)
    if word in _ADDING:
        return not before or word in {"also", "subsequently"} or token.dep_.startswith("nsubj")
    if token.tag_ in {"JJR", "RBR"} and token.head.dep_.startswith("nsubj"):
        return not any(other.lower_ == "than" for other in tokens)  # "the higher court": higher than which?
    return word == "the" and token.i + 1 < len(token.doc) and token.nbor().lower_ in {"two", "pair", "group", "former"}


def _awaited(token: Token, tokens: list[Token]) -> list[Token]:
    """The subject of the sentence, when the word stands in what opens it: "In her last film, Reyes sang"."""
    root = token.sent.root
    subject = next((t for t in root.children if t.dep_.startswith("nsubj") and t in tokens), None)
    opens = subject is not None and token.i < subject.left_edge.i and token.i != tokens[0].i
    return [subject] if opens and subject is not None and any(t.text == "," for t in tokens[: subject.i]) else []


def _own(token: Token) -> bool:
    """Whether "those" has its noun or its own words after it, or "this" a unit of time: "those held", "this year"."""
    ahead = token.nbor() if token.i + 1 < len(token.doc) else token
    if ahead.pos_ == "ADV" and ahead.i + 1 < len(token.doc):
        ahead = ahead.nbor()
    if token.lower_ in {"those", "that"}:
        follows = ahead.lower_ in {"who", "whose", "of"} or (ahead.tag_ == "VBN" and ahead.dep_.startswith("acl"))
        return follows and token.i > token.sent.start
    return token.lower_ == "this" and token.nbor().lower_ == "year" if token.i + 1 < len(token.doc) else False


def _about_thing(token: Token, tokens: list[Token]) -> bool:
    """Whether the sentence is about one thing, named before "it": "The plane came down where it was to land"."""
    found = frame(token.sent)
    if found is None:
        return False
    subject = found[1]
    return subject.i < token.i and subject in tokens and subject.tag_ in {"NN", "NNP"} and not _person(subject)


def _points(token: Token) -> bool:
    return token.morph.to_dict().get("PronType") == "Dem"


def _number(token: Token) -> str:
    return str(token.morph.to_dict().get("Number", ""))


def _person(token: Token) -> bool:
    lemma = token.lemma_.lower()
    named = token.pos_ == "PROPN" and token.dep_.startswith("nsubj") and token.ent_type_ not in PLACES | {"ORG"}
    noun = token.pos_ in {"NOUN", "PROPN"} and (lemma in ROLES or lemma in PEOPLE)
    return token.ent_type_ == "PERSON" or named or noun


def timed(tokens: list[Token], published: date | None, named: Mapping[int, str]) -> str:
    """The text with "yesterday" and "last year" made absolute, or left out where that leaves a sentence; else ""."""
    out: list[str] = []
    skipped = _loose_time(tokens) if published is None else set()
    for n, token in enumerate(tokens):
        if token.i in skipped:
            continue
        space = token.whitespace_ or (" " if token.text != token.text.rstrip() else "")
        ahead = tokens[n + 1] if n + 1 < len(tokens) else None
        if ahead is not None and ahead.i != token.i + 1 and ahead.text not in {",", ".", ")"}:
            space = " "  # what stood between was cut out
        if inside_quotes(token, tokens):
            out.append(token.text.strip() + space)
            continue
        if token.i in named:
            out.append(named[token.i] + space)
            continue
        words = [other.lower_ for other in tokens[n : n + 2]]
        absolute = _absolute(words, published)
        if absolute is None:
            return ""
        if absolute:
            out.append(absolute + space)
            if words[0] in _YEARS:
                skipped.add(token.i + 1)
                out[-1] = absolute + tokens[n + 1].whitespace_
            continue
        out.append(token.text.strip() + space)
    text = re.sub(r"\s+", " ", "".join(out)).strip()
    text = re.sub(r" ([.,])(?!\d)", r"\1", text)
    return text[:1].upper() + text[1:]


def _absolute(words: list[str], published: date | None) -> str | None:
    """The absolute form of the time word that stands first; "" when none stands there; None when it has none."""
    word, ahead = words[0], words[1] if len(words) > 1 else ""
    if word in _YEARS and ahead in _UNITS:
        return f"in {published.year + _YEARS[word]}" if ahead == "year" and published is not None else None
    if word in _DAYS:
        if published is None or ahead in _UNITS or ahead in {"'s", "’s"}:
            return None
        return f"on {published + timedelta(_DAYS[word]):%A}"
    return None if word in _RELATIVE_TIME else ""


def _loose_time(tokens: list[Token]) -> set[int]:
    """The places of a time phrase that can be left out, for an article whose day is not known.

    "Yesterday the court ruled", "the court ruled yesterday", "a deal struck last week": the phrase goes, or at the
    sentence's end the whole adjunct in which it stands.
    """
    found: set[int] = set()
    for n, token in enumerate(tokens):
        ahead = tokens[n + 1].lower_ if n + 1 < len(tokens) else ""
        two = token.lower_ in _YEARS and ahead in _UNITS
        if not two and token.lower_ not in _DAYS:
            continue
        last = n + int(two)
        after = tokens[last + 1] if last + 1 < len(tokens) else None
        before = tokens[n - 1] if n else None
        tied = before is not None and (before.pos_ in {"ADP", "DET", "ADJ"} or before.tag_ == "POS")
        owned = after is not None and (after.lower_ in _UNITS or after.lower_ in {"'s", "’s"} or after.tag_ == "POS")
        if tied or owned:
            return set()
        first = n
        reduced = before is not None and (before.tag_ == "VBN" or (before.tag_ == "VBD" and before.dep_ != "ROOT"))
        if before is not None and reduced and after is not None and after.text == ".":
            first = _adjunct(tokens, before, n)
            if first == n:
                return set()  # "The council signed a deal struck last week": nothing is left of "struck"
        found |= {other.i for other in tokens[first : last + 1]}
        if n == 0 and after is not None and after.text == ",":
            found.add(after.i)
    return found


def _adjunct(tokens: list[Token], participle: Token, n: int) -> int:
    """Where the adjunct "as part of a deal struck" before the time phrase begins: the first preposition that opens a
    phrase around the participle, short of any finite verb."""
    start = n
    for head in (participle, *participle.ancestors):
        if head is not participle and (is_finite(head) or head.dep_ in {"ROOT", "ccomp", "nsubj", "obj"}):
            break
        opener = head.left_edge
        if opener.pos_ in {"ADP", "SCONJ"} and opener.i >= tokens[0].i:
            start = min(start, opener.i - tokens[0].i)
    return start
