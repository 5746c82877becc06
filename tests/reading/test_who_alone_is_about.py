"""Who goes on speaking where no link tells: each row a text, the printed sources in it, whom the last one means."""

from __future__ import annotations

import pytest

from tests.reading.report import read_paragraph, read_report

PEOPLE = [
    # nobody but the one whom the sentences before are about
    (
        "Boniface Orr rubbished the plan, calling it a scheme.\n\nHe tied the dispute to a quarrel over travel.\n\n"
        "“They asked for tickets and got none,” he said.",
        "Boniface Orr",
    ),
    (
        "The road is shut, Erland Moss said.\n\nCouncillor Roy Beck cast the only vote against it. "
        "He said that he had driven there twice.",
        "Roy Beck",
    ),
    (
        "The chairman of Halden Chamber of Trade, Ivan Orr, who runs a shop, said that trade was slow.\n\n"
        "He said: “Nobody comes here any more, and nobody will.”",
        "Ivan Orr",
    ),
    # “she” is no man, though the man was named in the sentence before as well
    (
        "Stating that inspector Victor Neal was kept inside, the commissioner Laura Hart accused the drivers.\n\n"
        "She denied that the police had used force.",
        "Laura Hart",
    ),
    # whose colleague he is tells nothing of his sex
    (
        "Laura Hart has left. Her colleague Paul Orr warned that the road was shut.\n\n"
        "“We have not seen it ourselves... It is too early,” he told a broadcaster.",
        "Paul Orr",
    ),
    # two of whom it may be said
    ("Paul Hart met Daniel Moore at the harbour.\n\nThe road was shut for a week, he said.", ""),
    ("Okke Brand spoke to the driver at the harbour.\n\nThe road was shut for a week, he said.", ""),
    # somebody without a name, of whom the paragraph tells
    (
        "Daniel Moore said the road was shut.\n\nAn old man waved at the sea. “I have no strength left,” he said.",
        "",
    ),
    (
        "Daniel Moore said the road was shut. “We shall carry our chairs to the office,” he said.\n\nAn old man did "
        "not like the noise but understood why people were angry. “I have no strength left to be angry,” he said.",
        "",
    ),
]


@pytest.mark.parametrize(("text", "name"), PEOPLE, ids=[row[0][:40] for row in PEOPLE])
def test_the_only_one_who_is_about_goes_on_speaking(nlp, text, name):
    assert _last(nlp, text)[-len(name) or None :] == name


BODIES = [
    (
        "Forecasters said that the storm had weakened.\n\nRain was still expected in the north, they said.",
        "Forecasters",
    ),
    ("The skippers had a different story. They said that nobody had been locked in.", "The skippers"),
    (
        "The Labour Party alleged that the Unity Party would replace officers.\n\n"
        "The party said that it had seen a list.",
        "The Labour Party",
    ),
    (
        "Halden Valley Animal Services said that a dog had been found. Ada Lund fed it. “It is old,” Lund said.\n\n"
        "Nobody had asked for the dog, the agency said.",
        "Halden Valley Animal Services",
    ),
    (
        "The road was shut for a week, the Halden Carters and Drivers Union (HCDU) has claimed.\n\n"
        "Nobody had told the crews, the union said.",
        "The Halden Carters and Drivers Union (HCDU)",
    ),
    # the one that answers is the other
    ("The Labour Party said that the Unity Party had lied.\n\nThe party denied that it had lied.", ""),
    # which of the two
    ("Officers met residents at the hall. They said that the road was shut.", ""),
]


@pytest.mark.parametrize(("text", "name"), BODIES, ids=[row[0][:40] for row in BODIES])
def test_a_body_or_a_group_goes_on_speaking(nlp, text, name):
    assert _last(nlp, text) == name


OFFICES = [
    ("Halden general manager of operations Fiona Lund said that staff could strike.", "Fiona Lund"),
    ("Its co-chair, Ada Lund of Norway, said that most members agreed.", "Ada Lund"),
    ("The Special Assistant on Media to the chairman, Mr Ben Orr, said that there was no list.", "Ben Orr"),
    ("Paul Hart has gone. The European Union’s envoy said that the amount was too low.", "European Union's envoy"),
    ("Paul Hart is charged with arson. The prosecution says that Mr Hart owed a million dollars.", "The prosecution"),
]


def test_two_who_spoke_together_go_on_together(nlp):
    found = read_report(nlp, "Paul Hart and Laura Orr say the road must be mended. The holes have grown, they say.")
    first, last = found.attributions
    assert len(last.source_ids) == 2
    assert last.source_ids == first.source_ids


@pytest.mark.parametrize(("text", "name"), OFFICES, ids=[row[1] for row in OFFICES])
def test_an_office_of_many_words_names_who_holds_it(nlp, text, name):
    assert _last(nlp, text).endswith(name)


def test_who_is_fined_and_ordered_orders_nothing(nlp):
    found = read_paragraph(nlp, "Laura Hart was fined £180 and ordered to pay the costs of the court.")
    assert all(not one.source_ids for one in found.attributions if one.cue_lemma == "order")


SELVES = [
    (
        "Ivan Orr, who runs a shop, said he was saddened by what he had heard.",
        "Ivan Orr was saddened by what he had heard",
    ),
    (
        "Leonard Orr told the court that officers had picked on him since the winter.",
        "officers had picked on Leonard Orr since the winter",
    ),
    (
        "Laura Hart said the garages were full. Her client had paid the whole rent, she said.",
        "Laura Hart’s client had paid the whole rent",
    ),
]


@pytest.mark.parametrize(("text", "content"), SELVES, ids=[row[0][:40] for row in SELVES])
def test_a_pronoun_is_the_speaker_for_want_of_anybody_else(nlp, text, content):
    last = read_paragraph(nlp, text).attributions[-1]
    assert (last.content_resolved, last.doubt) == (content, "")


def test_a_lawyer_is_not_the_client_of_whom_is_told(nlp):
    found = read_report(
        nlp, "Daniel Hart said his client was a father of two.", "He had, he said, brought €150 to the court."
    )
    assert "Daniel Hart had brought" not in [one.content_resolved for one in found.attributions if not one.doubt]


def test_the_sex_of_a_name_is_not_told_by_the_title_of_another(nlp):
    text = "Philippa Hart, agent for Mr Orr, said the garages were full. Two had been shut for a year, she said."
    assert _last(nlp, text) == "Philippa Hart"


def _last(nlp, text):
    """Who says what is said last."""
    found = read_report(nlp, *text.split("\n\n"))
    names = {source.id: source.name for source in found.sources}
    ids = found.attributions[-1].source_ids
    return names[ids[0]] if len(ids) == 1 else ""
