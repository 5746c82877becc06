"""What somebody does by speaking, by which verb the article tells it, and who it is."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Act, Article, Block, Section, Span


def acts(nlp, text):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    return reading.read(language.analyse(nlp, article), article).acts


DONE = [
    ("The teachers' union urged the council to reopen the pier.", Act.ASKS, "the teachers' union"),
    ("Ana Ruiz called for an inquiry into the fire at the old mill.", Act.ASKS, "Ana Ruiz"),
    ("The mayor has promised to repair the harbour wall before winter.", Act.PROMISES, "the mayor"),
    ("Calder Rail rejected the offer on Monday.", Act.REFUSES, "Calder Rail"),
    ("Calder Rail rejected the allegations on Monday.", Act.DENIES, "Calder Rail"),
    ("The minister denied that the school would be closed.", Act.DENIES, "the minister"),
    ("The director admitted that the museum had lost the letters.", Act.ADMITS, "the director"),
    ("Police spokeswoman Ana Ruiz warned that the ice was too thin.", Act.WARNS, "Ana Ruiz"),
    ("Councillors welcomed the decision to keep the library open.", Act.BACKS, "councillors"),
    ("Campaigners condemned the closure of the library.", Act.CRITICISES, "campaigners"),
    ("The minister accused the company of hiding its accounts.", Act.ACCUSES, "the minister"),
    ("The company apologised for the delay.", Act.APOLOGISES, "the company"),
    ("Residents are worried that the river may rise again.", Act.FEARS, "residents"),
    ("Doctors have expressed concern about the state of the wards.", Act.FEARS, "doctors"),
    ("The committee recommended closing the smaller of the two schools.", Act.PROPOSES, "the committee"),
    ("Calder Rail rejected the suggestion that the line was unsafe.", Act.DENIES, "Calder Rail"),
    ("The company pledged more aid for the town.", Act.PROMISES, "the company"),
    ("Ana Ruiz said she opposed the plan to close the mill.", Act.OPPOSES, "Ana Ruiz"),
    # what is said tells it, not the verb
    ("The minister said the bridge will be closed next week.", Act.AHEAD, "the minister"),
    ("Ana Ruiz said the government must repair the bridge.", Act.OUGHT, "Ana Ruiz"),
    # by saying so, it is done
    ("“We hope the talks will begin soon,” Ana Ruiz said.", Act.HOPES, "Ana Ruiz"),
    # another sense of the verb
    ("The keeper rejected the ball and kicked it away.", None, ""),
    ("The hospital admitted the patient on Monday.", None, ""),
    ("The firm ordered twenty buses from a maker in Calder.", None, ""),
    ("The minister declined to comment on the report.", None, ""),
    # nobody did it, or perhaps not
    ("The minister did not promise to repair the wall.", None, ""),
    ("The minister may promise to repair the wall.", None, ""),
    ("Ana Ruiz was left in tears when a letter came, warning her of a fine.", None, ""),
    ("The captain refused to rule out a move to Calder.", None, ""),
    ("The union no longer demands that the pier be reopened.", None, ""),
    ("“I swear to you, I was lost for words,” Ana Ruiz said.", None, ""),
    ("The director said the museum is too concerned with its shop.", None, ""),
    ("Analysts warned that it was too early to tell.", None, ""),
    ("Florida harbour official Ana Ruiz suggested the firm was avoiding its neighbours.", None, ""),
    ("The minister never apologised for the delay.", None, ""),
    ("The company was accused of hiding its accounts.", None, ""),
    ("Few economists believe that prices will fall.", None, ""),
    ("The firm sold its buses after Ana Ruiz accused the mayor of lying.", Act.ACCUSES, "Ana Ruiz"),
    ("Cyclists want a wider path along the river.", Act.HOPES, "cyclists"),
    # what is only imagined
    ("The minister said the bridge would look better in green.", None, ""),
    ("The minister said the bridge will close if the river rises.", None, ""),
    # told by another, or another does it
    ("Ana Ruiz said the police backed the plan to close the mill.", None, ""),
    ("Ana Ruiz said he refused to leave the harbour.", None, ""),
    ("Students were arrested as they dropped leaflets at the mill calling for a strike.", None, ""),
    ("The crew came to a town that threatened rain and promised sunshine.", None, ""),
    ("Ana Ruiz's brother pleaded for her life.", Act.ASKS, "Ana Ruiz's brother"),
    # no act of speech
    ("The mayor called on Monday.", None, ""),
    ("The town offers no help to the sailors.", None, ""),
    ("The mayor refused to accept the report.", None, ""),
    ("The mayor declined to be interviewed.", None, ""),
    ("The court dismissed the charges on Monday.", None, ""),
    ("The mayor is furious about the fire at the old mill.", None, ""),
    # two things at once
    ("The minister praised the crew but warned of the cost.", None, ""),
]


@pytest.mark.parametrize(("sentence", "act", "who"), DONE, ids=[row[0] for row in DONE])
def test_what_is_done(nlp, sentence, act, who):
    found = [(one.act, one.who) for one in acts(nlp, sentence)]
    assert found == ([(act, who)] if act else [])


def test_what_stands_beside_it_is_noticed(nlp):
    (found,) = acts(nlp, "The minister promised that the board would not reject any offer of help.")
    assert found.act is Act.PROMISES
    assert {Act.REFUSES, Act.OFFERS} <= {*found.others}
    assert found.negative
    assert found.ahead
