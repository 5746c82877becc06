"""A sentence in, whether somebody else's word may be behind it out, even where no attribution was found."""

from __future__ import annotations

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.kinds import listed

_ADVERBS = listed(
    """reportedly allegedly apparently supposedly purportedly according likely unlikely perhaps possibly probably maybe
    rumoured rumored alleged purported suspected"""
)
_VERBS = listed(
    """say claim report tell state announce suggest allege believe think accuse deny warn admit argue predict expect
    seem appear confirm describe call vow promise threaten note add explain insist estimate tweet write reveal
    indicate mention find show testify declare acknowledge stress urge demand recall recount comment quote cite
    conclude"""
)
_NOUNS = listed(
    """report reports poll survey allegation allegations rumour rumor rumours rumors statement announcement spokesman
    spokeswoman spokesperson"""
)


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
    """Whether the word is a verb of saying, believing or showing."""
    return token.pos_ == "VERB" and (token.lemma_.lower() in _VERBS or token.lower_ in _VERBS)
