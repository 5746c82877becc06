"""A sentence in, whether somebody else's word may be behind it out, even where no attribution was found."""

from __future__ import annotations

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.sources.kinds import listed

_ADVERBS = listed(
    """reportedly allegedly apparently supposedly purportedly according likely unlikely perhaps possibly probably maybe
    rumoured rumored alleged purported suspected"""
)
_VERBS = listed(
    """say claim report tell state announce suggest allege believe think accuse deny warn admit argue predict expect
    seem appear call vow promise threaten explain insist estimate tweet declare acknowledge stress urge demand
    conclude testify recount criticise criticize praise condemn blame regard consider hope fear"""
)
#: Verbs that report only where a clause follows: "found that", "was found to be", but not "found a wreck".
_WITH_CLAUSE = listed("""confirm describe note add write reveal indicate mention find show recall comment quote cite
    know realise realize learn hear remember understand write read discover feel""")
_NOUNS = listed(
    """report reports poll survey allegation allegations rumour rumor rumours rumors statement announcement spokesman
    spokeswoman spokesperson estimate estimates"""
)
_FINDERS = listed("researchers researcher scientists scientist study studies team authors analysis experts paper")


def hearsay(sentence: DocSpan) -> bool:
    """Whether a word of the sentence reports speech, belief or doubt.

    Some attributions are missed; a sentence that holds such a word is then taken for nobody's.
    """
    for token in sentence:
        if token.lower_ in _ADVERBS or (token.pos_ == "NOUN" and token.lower_ in _NOUNS):
            return True
        if reports(token):
            return True
    return False


def reports(token: Token) -> bool:
    """Whether the word is a verb of saying or believing; "called" before a name is not."""
    if token.pos_ != "VERB":
        return False
    names = token.tag_ == "VBN" and token.lower_ == "called" and token.dep_.startswith("acl")
    if {token.lemma_.lower(), token.lower_} & _VERBS:
        return not names
    if not {token.lemma_.lower(), token.lower_} & _WITH_CLAUSE:
        return False
    if any(child.dep_ == "nsubj" and child.lower_ in _FINDERS for child in token.children):
        return True  # "The researchers found in 36 states most of the dead were old"
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else token
    clause = any(child.dep_ in {"ccomp", "xcomp", "parataxis"} and child.i > token.i for child in token.children)
    return clause or following.lower_ in {"that", "to", ":", ",", '"', "“", "how", "why", "whether", "no"}


def telling(token: Token) -> bool:
    """Whether the verb may report speech, whatever follows it."""
    return bool({token.lemma_.lower(), token.lower_} & (_VERBS | _WITH_CLAUSE))
