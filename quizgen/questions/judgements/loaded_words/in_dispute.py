"""A word that judges in its sentence in, whether the judgement is doubted there, or beyond dispute, out."""

from __future__ import annotations

import re

from quizgen.questions.judgements.loaded_words import (
    Judging,
)

#: "May prove disappointing", "could be reckless", "would have bragged of it": there "shows that something may not be
#: so" is not far off.
_DOUBT = re.compile(
    r"\b(?:may|might|could|would|seem\w*|appear\w*|perhaps|possibly|probably|potential(?:ly)?)(?: [\w’'-]+){0,8} $"
)
#: "We took no money, that is ridiculous": it says that something is not so.
_UNTRUE = frozenset("ridiculous absurd absurdity nonsense ludicrous preposterous laughable rubbish outrageous".split())
_DENIES = re.compile(r"n[’']t\b|\b(?:no|not|never|none|nobody|nothing|den(?:y|ies|ied)|reject\w*|dismiss\w*)\b")
#: "Her professionalism was questioned": the praise is doubted.
_QUESTIONED = re.compile(
    r" [^,;.“”]{0,30}?\b(?:was|were|is|are|been) (?:\w+ly )?(?:question|doubt|challeng|disput|deni|mock)\w*"
)
#: "A broken jaw is a dreadful thing", "a tragic death": nobody sees it otherwise, and there is no view to weigh.
_GRIEF = frozenset(
    """dreadful terrible awful horrible horrific horrendous tragic appalling devastating shocking sad
    heartbreaking ghastly grim harrowing nasty gruesome""".split()
)
_HARM = re.compile(
    r"\b(?:broken|injur\w+|wound\w*|hurt|dead|deaths?|dies?|died|kill\w*|murder\w*|attack\w*|assault\w*|accidents?|crash\w*"
    r"|fires?|floods?|quakes?|earthquakes?|storms?|disaster\w*|traged\w+|illness\w*|disease\w*|cancer|loss|abuse\w*|rape\w*"
    r"|suffer\w*|victims?|shooting\w*|stabb\w+|bomb\w*|war|famine|suicides?|pain)\b",
    re.IGNORECASE,
)


def beyond_dispute(key: Judging, sentence: str) -> bool:
    """Does it only say of a death or a wound how sad that is?"""
    return key.word in _GRIEF and _HARM.search(sentence) is not None


def in_doubt(key: Judging, sentence: str) -> bool:
    """Does the sentence say that it may not be so?"""
    return _DOUBT.search(sentence[: key.start]) is not None


def denies(key: Judging, sentence: str) -> bool:
    """Does the word say that something is not so, or is the praise itself questioned?"""
    return bool((key.word in _UNTRUE and _DENIES.search(sentence)) or _QUESTIONED.match(sentence, key.end))
