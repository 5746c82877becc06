"""A record whose source a sentence names by the way in, whether somebody else in the sentence may speak, out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, Reading
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.likeness import same_words

_IT = ("it", "they")
#: "The water ministry disputes this, and has tabled minutes that show, it says, ...": the ministry says so.
_A_BODY = re.compile(
    r"(?:But |And |Meanwhile,? |However,? )?(?P<body>(?:The|A|An|[A-Z][\w’'-]+) (?:[\w’'-]+ ){0,3}?(?:ministry"
    r"|department|council|company|firm|board|agency|authority|union|government|commission|committee|group|office|court|regulator"
    r"|association|federation|party|club|charity|trust|bank|university|hospital|school|airline|operator|utility)) "
)
#: "It notes that the board holds the keys, but says that ...": the one that notes it says so.
_TELLS_OF = re.compile(
    r"(?:But |And )?(?:It|He|She|They|(?:The|A) (?:[\w’'-]+ ){1,3}?|(?:[A-Z][\w’'-]+ ){1,3}?)(?:also )?\w+(?:s|ed|id)"
    r" that $"
)
_GOES_ON = re.compile(r", (?:but|and|yet|while) (?:also |then |later )?$")


def another_may_speak(attribution: Attribution, reading: Reading) -> bool:
    text = reading.article.text
    for span in attribution.source:
        sentence = whole_sentences(span, reading.article)
        before = " ".join(text[sentence.start : span.start].split()) + " "
        if span.of(text).strip().casefold() in _IT:
            found = _A_BODY.match(before)
            names = [name for id in attribution.source_ids for name in reading.source(id).names]
            if found and not any(same_words(name, found["body"]) or same_words(found["body"], name) for name in names):
                return True
        cue = min(attribution.cue, default=span)
        if _TELLS_OF.fullmatch(before) and _GOES_ON.search(text[span.end : cue.start]):
            return True
    return False
