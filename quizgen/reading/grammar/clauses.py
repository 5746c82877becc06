"""Words in, whether they are a whole clause out: told by tags and word order, which fail less often than a tree.

A clause has a finite verb that no opener ("who", "because") claims, and a nominal before it. A form that may be a
participle as well ("the cockpit buried in a house") counts only where its object follows or the tree confirms it.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from quizgen.reading.attributions import cues
from quizgen.reading.grammar import grammar
from quizgen.reading.grammar.labels import TIMES

_SURE = frozenset(
    """is are was were am has have had does do did 's ’s 're ’re 've ’ve 'm ’m 'd ’d isn't wasn't went took saw gave
    came fell began broke wrote spoke drove flew grew knew rose became chose ate threw wore tore swore froze stole hid
    forgot got ran showed""".split()
)
_CHANGES = frozenset("increased decreased dropped declined climbed slipped jumped slowed remained".split())
_RELATIVES = frozenset("who which whose whom where".split())
SUBORDINATE = frozenset("if because when while although though unless until whether whereas once".split())
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})
_SUBJECTS = frozenset("he she they i we it you there".split())
_BETWEEN = frozenset({"ADV", "PART"})


def whole(tokens: Sequence[Token]) -> bool:
    """Whether the words are a clause of their own: its finite verb and the subject before it are among them."""
    words = [token for token in tokens if not token.is_space]
    while words and words[0].is_punct:
        words = words[1:]
    if not words or words[0].lower_ in _RELATIVES or words[0].tag_ in {"VBD", "VBZ", "MD"}:
        return False
    if words[0].pos_ == "CCONJ" and words[0].lower_ not in {"both", "either", "neither"}:
        return False
    if words[0].lower_ in SUBORDINATE and main_verb(words) is None:
        return False
    return main_verb(words) is not None or grammar.whole_clause(list(tokens))


def main_verb(words: Sequence[Token]) -> Token | None:
    """The finite verb of the main clause, None where no certain one stands after a subject."""
    pending = 0  # openers that still wait for their verb
    nominal = closed = quoted = inner = False
    for place, token in enumerate(words):
        before = words[place - 1] if place else None
        if token.text[0] in '"“”':
            quoted = not quoted and place > 0
            inner = False
        elif token.tag_ == "VBG" and before is not None and before.text == "," and cues.lemma_of(token.text):
            return None  # "a new role, saying “I am glad”": what follows has a cue of its own
        inner = inner or (quoted and token.pos_ in _NOMINAL)
        if _opens(words, place):
            pending += 1
        elif token.pos_ in _NOMINAL or token.tag_ in {"DT", "JJS", "CD"}:
            nominal = True
        elif _finite(words, place):
            again = before is not None and _coordinated(words, place)
            if pending:
                pending -= 1
                closed = True
            elif nominal and not inner and not (again and closed) and _follows_nominal(words, place):
                return token
    return None


def _opens(words: Sequence[Token], place: int) -> bool:
    """Whether a clause that is no main clause begins here."""
    token = words[place]
    word = token.lower_
    before = words[place - 1] if place else None
    if word in _RELATIVES or token.tag_ in {"WDT", "WP", "WP$"}:
        return True
    if word == "that" and before is not None and (token.pos_ == "SCONJ" or token.tag_ in {"IN", "WDT"}):
        return True
    if word == "so" and place and place + 1 < len(words) and words[place + 1].pos_ in {"PRON", "PROPN", "DET"}:
        return True
    if word in SUBORDINATE or (word in {"as", "since", "after", "before"} and token.pos_ == "SCONJ"):
        return not (place + 1 < len(words) and words[place + 1].tag_ in {"VBG", "VBN", "IN", "TO"})
    # "the effect the king had", "the house he built": a relative clause without its pronoun
    if before is None or before.pos_ not in {"NOUN"} or words[0].pos_ in {"ADP", "ADV"} or _time(before):
        return False
    if (
        token.pos_ == "PROPN"
        and token.dep_ == "nsubj"
        and before.head != token
        and before.dep_ in {"obj", "nsubj", "obl"}
    ):
        return True  # "the danger Harwick still faces"
    return word in _SUBJECTS - {"there"} or (token.tag_ == "DT" and word in {"the", "a", "an"})


def _time(token: Token) -> bool:
    return token.ent_type_ in TIMES or token.lower_ in {"year", "week", "month", "day", "time"}


def _finite(words: Sequence[Token], place: int) -> bool:
    """Whether the word is a finite verb for certain."""
    token = words[place]
    if token.tag_ == "MD":
        return True
    if token.pos_ not in {"VERB", "AUX"} and token.lower_ not in _SURE:
        return False
    if token.lower_ == "do" and place + 1 < len(words) and words[place + 1].lower_ in {"n't", "n’t", "not"}:
        return True  # "voters don't have to worry": the tagger may take the "do" for an infinitive
    if token.lower_ in _CHANGES and token.dep_ in {"ccomp", "ROOT"} and _own_subject(token):
        return True  # "prices increased by 1.1%": nobody increased them
    if token.lower_ in _SURE:
        return token.tag_ != "POS" and token.tag_ not in {"VB"}
    if token.tag_ == "VBZ":
        return True
    if token.tag_ == "VBP":
        if any(word.tag_ in {"WP", "WDT"} for word in words[:place]):
            return True  # "children who learn Welsh speak it"
        return place > 0 and words[place - 1].tag_ in {"NNS", "NNPS", "PRP", "WDT", "WP", "RB", "CD"}
    if token.tag_ not in {"VBD", "VBN"}:
        return False
    if place and words[place - 1].lower_ in _SUBJECTS:
        return True
    following = words[place + 1] if place + 1 < len(words) else None
    if token.tag_ == "VBN" and token.dep_ == "acl" and place and token.head == words[place - 1]:
        return False  # "a book entitled The White House"
    if following is not None and _object(following) and place and words[place - 1].pos_ in _NOMINAL:
        return True  # "boats boarded buses"; "the men seen there" have no object
    loose = token.head == token or token.head.i < words[0].i or token.head.i > words[-1].i
    return token.tag_ == "VBD" and token.dep_ not in {"acl", "acl:relcl", "amod"} and (loose or _own_subject(token))


def _object(token: Token) -> bool:
    return token.pos_ in {"DET", "PROPN", "NUM", "NOUN", "PRON", "ADJ"} and token.tag_ not in {"WDT", "WP"}


def _own_subject(token: Token) -> bool:
    return any(child.dep_ in grammar.SUBJECTS and child.i < token.i for child in token.children)


def _coordinated(words: Sequence[Token], place: int) -> bool:
    """ "which had failed and was closed": the second verb belongs to the opener of the first."""
    step = place - 1
    while step >= 0 and words[step].pos_ in _BETWEEN:
        step -= 1
    return step >= 0 and words[step].pos_ == "CCONJ"


def _follows_nominal(words: Sequence[Token], place: int) -> bool:
    """Whether what stands right before the verb can end its subject."""
    step = place - 1
    while step >= 0 and (words[step].pos_ in _BETWEEN or words[step].text[0] in "\"“”'‘’)"):
        step -= 1
    if step < 0:
        return False
    last = words[step]
    if last.text in {",", "—", "–"}:
        return any(word.text == last.text for word in words[:step])  # "the pit, which is old, was shut"
    return last.pos_ in _NOMINAL or last.tag_ in {"DT", "JJ", "JJS", "CD", "VBG", "VBN", "RB", "VBD", "RP"}
