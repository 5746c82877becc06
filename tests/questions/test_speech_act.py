"""What is asked about what somebody does by speaking, and what never stands beside the right answer."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Act
from quizgen.questions import candidates, type_named
from quizgen.questions.verbs.speech_acts import LABELS, RIVALS, WOULD_TELL
from tests.questions.draft import Draft


def asked(*rows):
    """Each row: the sentence, the act, the verb and who speaks."""
    draft = Draft(" ".join(row[0] for row in rows))
    for sentence, act, verb, who in rows:
        draft.does(act, verb, who, at=sentence)
    found = candidates(draft.reading(), Random(1), (type_named("speech_act"),))
    return [question for question, reasons in found if not reasons]


def key(question):
    return question.options[question.key].text


URGED = "The teachers' union urged the council to reopen the old pier before the summer."
SAID = "The minister said the old bridge will be closed to all traffic next week."


def test_the_sentence_is_printed_with_who_speaks():
    (question,) = asked((URGED, Act.ASKS, "urged", "the teachers' union"))
    assert key(question) == LABELS[Act.ASKS]
    assert "the teachers' union" in question.stem
    assert "urged the council to reopen the old pier" in question.stem
    assert LABELS[Act.PROMISES] in [option.text for option in question.options]
    assert all(option.feedback for option in question.options)


def test_whoever_cannot_be_named_is_the_speaker():
    (question,) = asked(("He has promised to repair the harbour wall before winter.", Act.PROMISES, "promised", ""))
    assert "the speaker doing" in question.stem


REFUSED = [
    ("I urged the council to reopen the old pier before the summer.", Act.ASKS, "urged", ""),
    ("Union Urged Council to Reopen the Old Pier Before Summer.", Act.ASKS, "Urged", "Union"),
    ("Who urged the council to reopen the old pier before the summer?", Act.ASKS, "urged", ""),
    ("The two councils agreed to build one new pier.", Act.AGREES, "agreed", "the two councils"),
    ("The mayor is glad to see the back of the old harbour board.", Act.PLEASED, "glad", "the mayor"),
    ("Read closely, the mayor's letter shows that he was afraid of the vote.", Act.FEARS, "afraid", ""),
    ("The union fears that such a cut would triggered a strike.", Act.FEARS, "fears", "the union"),
    (SAID, Act.AHEAD, "said", "the minister"),
    ("The union is uneasy about the cost of the old pier.", Act.FEARS, "uneasy", "the union"),
    # a refusal, advice, a threat; a promise, a ruling, a mere compliment
    ("The mayor warned the builders that the town could no longer pay them.", Act.WARNS, "warned", "the mayor"),
    ("The mayor warned that everybody should keep off the old pier.", Act.WARNS, "warned", "the mayor"),
    ("The mayor warned that he would sue the builders of the pier.", Act.WARNS, "warned", "the mayor"),
    ("The mayor assured the crowd that he will rebuild the old pier.", Act.CALMS, "assured", "the mayor"),
    ("The mayor pledged that the old pier is safe in all weathers.", Act.PROMISES, "pledged", "the mayor"),
    ("The mayor warned that it was too early to reopen the old pier.", Act.WARNS, "warned", "the mayor"),
    ("The court rejected the claim that the wall was unsafe.", Act.DENIES, "rejected", "the court"),
    ("The keeper admitted that she was proud of the old pier.", Act.ADMITS, "admitted", "the keeper"),
    ("This, the union urged, is what the council has to do now.", Act.ASKS, "urged", "the union"),
]


@pytest.mark.parametrize("row", REFUSED, ids=[row[0] for row in REFUSED])
def test_what_cannot_be_printed_or_tells_its_answer_is_not_asked(row):
    assert not asked(row)


def test_a_refusal_does_not_stand_beside_a_not():
    told = "The mayor has promised not to sell the harbour wall before the winter."
    (question,) = asked((told, Act.PROMISES, "promised", "the mayor"))
    assert not {LABELS[Act.DENIES], LABELS[Act.REFUSES]} & {option.text for option in question.options}


@pytest.mark.parametrize("act", RIVALS)
def test_the_table_is_whole(act):
    assert len(RIVALS[act]) >= 5
    assert act not in RIVALS[act]
    assert all(one in LABELS and one in WOULD_TELL for one in (act, *RIVALS[act]))


#: What may be right beside it: it never stands among the rivals.
MAY_BE_BOTH = [
    (Act.WARNS, (Act.FEARS, Act.AHEAD, Act.CRITICISES)),
    (Act.ASKS, (Act.CRITICISES, Act.ACCUSES, Act.HOPES, Act.OUGHT, Act.PROPOSES, Act.WARNS)),
    (Act.ACCUSES, (Act.CRITICISES, Act.COMPLAINS, Act.DENIES)),
    (Act.PROMISES, (Act.AHEAD, Act.OFFERS, Act.AGREES)),
    (Act.REFUSES, (Act.DENIES, Act.OPPOSES, Act.CRITICISES)),
    (Act.BACKS, (Act.PRAISES, Act.AGREES, Act.PLEASED)),
    (Act.OPINES, (Act.AHEAD, Act.HOPES, Act.FEARS, Act.CRITICISES, Act.PRAISES)),
]


@pytest.mark.parametrize(("act", "others"), MAY_BE_BOTH)
def test_what_may_be_right_as_well_is_no_rival(act, others):
    assert not {*others} & {*RIVALS[act]}
