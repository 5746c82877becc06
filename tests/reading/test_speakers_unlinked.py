"""Who speaks where the page prints it and nothing else tells: the verb's own subject, who spoke above, a body, a name
behind a parent or a place. Each row a report, the words that are said, who says them ("" for nobody)."""

from __future__ import annotations

import pytest

from tests.reading.report import read_report

HEAD = "The harbour board met in Orrin on Monday to talk about the old pier and its lights.\n\n"

ROWS = [
    # the subject of the verb, or of the verb on which it hangs
    (
        "Mayor Samuel Okoro stood by the decision, saying the pier was too old to mend.",
        "the pier was too old to mend",
        "Samuel Okoro",
    ),
    (
        "Ms Laura Hart received the letter and promised to read it to the board on Tuesday.",
        "read it to the board",
        "Laura Hart",
    ),
    # who spoke in the paragraph above, whose first name tells no sex
    (
        "Harbour officer Rani Okoro told the Orrin Post that the lights were held up by the cold.\n\n"
        "She said only six of the forty lamps had come.",
        "only six of the forty lamps had come",
        "Rani Okoro",
    ),
    # a worker whose sex is kept back, a group
    (
        "One worker, who asked not to be named, said people had been called to the yard.\n\n"
        "“We thought it was about the rota,” they said.",
        "We thought it was about the rota",
        "One worker",
    ),
    # a document, a body without a name
    (
        "The lawsuit states that the clerk was told to go.\n\nThe clerk, Ada Hill, has left Orrin.\n\n"
        "The lawsuit says the clerk was never paid. It says she had received no letter before March.",
        "had received no letter before March",
        "lawsuit",
    ),
    (
        "Orr Mills Ltd agreed to pay a fine of two million pounds. It said it accepted that the dam was weak.",
        "it accepted that the dam was weak",
        "Orr Mills Ltd",
    ),
    # two are named above, or a driver without a name
    (
        "Harbour officer Rani Okoro met Toni Lund at the quay, and Toni Lund said that the lights were dear.\n\n"
        "Rani Okoro and Toni Lund shook hands.\n\nShe said only six of the forty lamps had come.",
        "only six of the forty lamps had come",
        "",
    ),
    # a firm, a group, an agency, a newspaper, a utility
    (
        "Hurst Ferries has apologised for the delay after a pin broke at Marl.\n\nThe sea was calm.\n\n"
        "The company said a new pin would be fitted overnight.",
        "a new pin would be fitted overnight",
        "Hurst Ferries",
    ),
    (
        "Hurst Ferries has apologised for the delay after a pin made by a company in Marl broke.\n\n"
        "The sea was calm.\n\n"
        "The company said a new pin would be fitted overnight.",
        "a new pin would be fitted overnight",
        "",
    ),
    (
        "The Orrin Residents Action Group put out a statement on Saturday.\n\n"
        "The group said the pier was not too old to mend.",
        "the pier was not too old to mend",
        "Orrin Residents Action Group",
    ),
    (
        "The International Organization for Migration gave the families blankets on Saturday.\n\n"
        "The number of boats has risen since March, according to the UN agency.",
        "The number of boats has risen since March",
        "International Organization for Migration",
    ),
    (
        "A study found that the pier would fall within a year, the Orrin Times said on Saturday.\n\n"
        "The newspaper said the study found rust in every beam.",
        "the study found rust in every beam",
        "Orrin Times",
    ),
    (
        "About 900 customers of Orrin Electric were without power on Monday. The utility said the number had fallen.",
        "the number had fallen",
        "Orrin Electric",
    ),
    # one and the same person by office, town and kin
    (
        "Councillor Victor Lund asked for a crossing at the school in Marl on Saturday.\n\n"
        "“It is not safe,” Lund said.\n\n"
        "The Marl councillor said the council should act before Christmas.",
        "the council should act before Christmas",
        "Victor Lund",
    ),
    (
        "His sister, Laura Parch, said that he was not known to anybody in Orrin.\n\n"
        "“He only pushed the bicycle along the road,” said the sister.",
        "He only pushed the bicycle along the road",
        "Laura Parch",
    ),
    (
        "David Parch was hit by a car on Saturday.\n\nThe sea was calm.\n\n"
        "Laura Parch said that he was in hospital.\n\n"
        "Parch said that nobody had come to see them.",
        "nobody had come to see them",
        "Laura Parch",
    ),
    # names
    ("Mum-of-three Laura Hart said the road was shut for a week.", "the road was shut for a week", "Laura Hart"),
    ("PRO for the group Laura Hart said the road was shut for a week.", "the road was shut for a week", "Laura Hart"),
    # many of them
    (
        "Several of the trustees said the hall was cold all winter.",
        "the hall was cold all winter",
        "Several of the trustees",
    ),
    ("A number of parents said the hall was cold all winter.", "the hall was cold all winter", "A number of parents"),
]


@pytest.mark.parametrize(("text", "said", "name"), ROWS, ids=[row[0][-44:] for row in ROWS])
def test_who_says_it_is_told_by_the_page(nlp, text, said, name):
    found = read_report(nlp, *(HEAD + text).split("\n\n"))
    words = found.article.text
    own = next(one for one in found.attributions if any(said in span.of(words) for span in one.content))
    names = [found.source(id).name for id in own.source_ids]
    assert (names[0].endswith(name) or names[0].casefold() == f"the {name}") if name else names == []
