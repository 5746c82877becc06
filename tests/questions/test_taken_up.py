"""Whether “who” and “they” mean beyond doubt the source as which they are read, whoever else is named near them."""

from __future__ import annotations

import pytest

from quizgen.model import Naming
from quizgen.questions.sources.taken_up import surely_takes_up

from .draft import Draft

CLAIM = "the pier was shut"
LEMMAS = {"claimed": "claim", "told": "tell", "said": "say"}
NAMED, SEVERAL = ("Ada Lund", Naming.NAMED_PERSON), ("Residents", Naming.UNNAMED_GROUP)

TAKEN_UP = [
    (NAMED, f"The board of Tarrant Mills heard Ada Lund, who claimed that {CLAIM}.", "who", True),
    (NAMED, f"The board of Tarrant Mills heard Ada Lund, a retired captain who claimed that {CLAIM}.", "who", True),
    # another stands beside “who”, and she did not speak but was told
    (NAMED, f"Ada Lund met Tom Orr, who claimed that {CLAIM}.", "who", False),
    (NAMED, f"The board heard Ada Lund, who was told that {CLAIM}.", "who", False),
    (SEVERAL, f"Residents of Orrin met the clerks on Friday. They said that {CLAIM}.", "They", True),
    (SEVERAL, f"It rained. But residents of Orrin met the clerks. They said that {CLAIM}.", "They", True),
    # the sentence before is about others, or nobody knows where it begins
    (SEVERAL, f"Residents met on Friday. Clerks were there. They said that {CLAIM}.", "They", False),
    (SEVERAL, f"On Friday residents met the clerks. They said that {CLAIM}.", "They", False),
]


@pytest.mark.parametrize(("who", "paragraph", "word", "sure"), TAKEN_UP)
def test_the_name_beside_who_speaks_and_they_of_whom_the_sentence_before_tells(who, paragraph, word, sure):
    name, naming = who
    draft = Draft("It snowed in Orrin on Monday.", paragraph)
    printed = name if name in paragraph else name.lower()
    verb = next(verb for verb in LEMMAS if f"{verb} that" in paragraph)
    source = draft.source(printed, naming=naming, coarse="person" if naming.named else "group")
    draft.says(source, CLAIM, named=word, cue=verb, lemma=LEMMAS[verb])
    assert surely_takes_up(draft.attributions[0], draft.reading()) is sure
