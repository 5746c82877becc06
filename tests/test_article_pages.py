"""Whole pages of today, copied with all that surrounds the article: what is the article, and what is told apart.

The pages stand in `tests/pages` and were written for these tests.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen import article as articles
from quizgen.model import Article, Section

PAGES = Path(__file__).parent / "pages"


def told(article: Article, *sections: Section) -> list[str]:
    found = [block.span.of(article.text) for block in article.blocks if block.section in sections]
    return [" ".join(line.split()) for line in found]


@pytest.mark.parametrize(
    ("page", "headline", "paragraphs", "first", "last"),
    [
        ("gazette", "Farmers 'left in the dark'", 9, "FARMERS have accused", "The council said"),
        ("station", "Bayport council delays vote", 10, "The Bayport City Council", "The council will take"),
        ("herald", "Vendors protest eviction", 8, "Dozens of vendors", "The Opposition spokesman"),
        ("coastal", "Burnside pool closed", 10, "The only public", '"It is a lot of petrol'),
        ("court", "Court frees five traders", 9, "An Iyaganku Chief", '"I will not fold'),
        ("corporation", "Civic body razes", 7, "The municipal corporation", "MLA Sunil Jadhav"),
        ("storm", "Storm Fergal: Two in hospital", 8, "TWO PEOPLE HAVE", '"The centre was open'),
        ("hospital", "Hospital trust sorry", 9, "A hospital trust", "The trust denied this"),
        ("tabloid", "DOG'S DINNER", 9, "A PENSIONER was", "The council said"),
        ("tribune", "Governor vetoes bill", 8, "Gov. Mark Tillery", '"I can count,"'),
        ("wire", "Kestrel Air pilots", 7, "Pilots at Kestrel Air (KST.I) have", "Analysts at Harbour Bank"),
        ("tribunal", "Nurse who warned", 9, "A nurse who told", "The tribunal is expected"),
        ("rescue", "Sheriff says deputies", 9, "A Missouri sheriff", "Fox Valley News Digital"),
        ("liveblog", "Reform of school meals", 9, "The schools minister", "The government disputes"),
        ("estuary", "Fishermen petition Collector", 6, "More than 200", "The Collector, P. Akash"),
        ("museum", "Museum returns royal drum", 7, "A museum in London", "The museum has not said"),
    ],
)
def test_the_article_is_found_on_its_page(page: str, headline: str, paragraphs: int, first: str, last: str) -> None:
    article = articles.from_text(articles.pasted((PAGES / f"{page}.txt").read_text(encoding="utf-8")))
    assert article.headline.startswith(headline)
    body = told(article, Section.BODY)
    assert (body[0][: len(first)], body[-1][: len(last)]) == (first, last)
    assert len(body) == paragraphs, body


def test_nothing_of_a_page_is_lost() -> None:
    for path in sorted(PAGES.glob("*.txt")):
        article = articles.from_text(path.read_text(encoding="utf-8"))
        shown = "".join(block.span.of(article.text) for block in article.blocks)
        assert sorted("".join(shown.split())) == sorted("".join(article.text.split())), path.name


FIRST = "The town council of Marlbeck closed the old bridge on Monday after divers found a crack in one of its piers."
REST = (
    "Mayor Helen Draycott denied that the council had ignored a warning. “There was a survey,” she said.\n\n"
    "Two council workers said that the crack had been seen in November. The bridge carries 7,000 vehicles a day."
)


def section_of(line: str, *, before: str = FIRST, after: str = REST) -> str:
    article = articles.from_text(f"Mayor denies warnings over Marlbeck bridge\n\n{before}\n\n{line}\n\n{after}")
    return next(block.section.value for block in article.blocks if block.span.of(article.text) in (line, line[:40]))


@pytest.mark.parametrize(
    ("line", "section"),
    [
        # words of links, of boxes and of videos; a paragraph ends with a stop
        ("WATCH | Residents say that help has come too late:", "boilerplate"),
        ("River Teal fire: 9,000 residents told to be ready to go", "boilerplate"),
        ("RELATED: Why the council was warned about the bridge two years before it was closed", "boilerplate"),
        ("You can also check: Marlbeck weather | Marlbeck traffic", "boilerplate"),
        ("'NO CLUE' I lost six stone by changing one thing about my breakfast", "boilerplate"),
        ("'We are asking for what is fair'", "boilerplate"),
        ("Helen Draycott says that she will go to court rather than pay", "boilerplate"),
        ("“The best thing that has ever happened to this town” ― Marta Lind", "body"),
        ("More than 400 people signed.", "body"),
        ("She said that it was too late to do anything about the bridge", "body"),
        ("“We shall have to appeal,” Ms Draycott added", "body"),
        ("The bridge has been closed three times since it was built.[4]", "body"),
        ("“Not one of them,” she said.", "body"),
        # captions
        ("Denial: The mayor has hit back at claims that she was told of the crack in the bridge", "boilerplate"),
        ("From left: Ann Roe, John Doe and Helen Draycott at the bridge on Monday.", "caption"),
        ("Helen Draycott says that the bridge will open by spring. (NBC Coastal: Tim Lacey)", "caption"),
        ("The bridge at noon on Monday. REUTERS/Jane Roe", "caption"),
        ("She captioned the picture: ‘Ignoring the noise’ and said no more.", "body"),
        ("The man was seen on film. (WARNING: It shows a fight.)", "body"),
        # what the newsroom says of itself and to its readers
        ("— Staff Writer Ann Roe can be reached at 985-555-0142 or aroe@paper.example.", "boilerplate"),
        ("Ann Roe is a senior reporter at the Echo, where she covers the council.", "boilerplate"),
        ("Ann Roe is a reporter who was held for a year in a foreign prison.", "body"),
        ("Do you know more? Email news@paper.example", "boilerplate"),
        ("Do you think the council should pay for it? Let us know in the comments.", "boilerplate"),
        ("What do you think?", "boilerplate"),
        ("Updated at 8:40 p.m. to include the mayor's statement.", "boilerplate"),
        ("An earlier version of this article misstated the age of the bridge.", "boilerplate"),
        ("This is a developing story and will be updated.", "boilerplate"),
        ("Comments are closed.", "boilerplate"),
        ("You have 2 free articles left this month.", "boilerplate"),
        ("Tell us what you think in the comments section below.", "boilerplate"),
        ("Jane Roe, the Echo's health correspondent, contributed to this report.", "byline"),
        ("The Echo has contacted the council for comment.", "body"),
        ("An earlier report by auditors, which was published in May, had found no crack.", "body"),
        ("Anyone with information can call the police on 101 or email bridge@police.example.", "body"),
        ("That's all from us today. Thanks for following.", "boilerplate"),
        ("Our website is temporarily unavailable in your location.", "boilerplate"),
        ("The council's engineers were working to get the site back online.", "body"),
        # lists of players, and of those who voted
        ("Marlbeck: Moss, Fairley (Lund 94), Tebb, Oduya, Kemp, Hussain, Roper, Stead, Gill, Marsden.", "boilerplate"),
        ("For the closure: Ann Roe, John Doe and Sheila Orme.", "body"),
    ],
)
def test_a_line_between_the_paragraphs_of_a_page(line: str, section: str) -> None:
    assert section_of(line) == section


def test_what_is_told_of_the_writer_is_no_news() -> None:
    about = "Ann Roe is a writer based in Marlbeck."
    signed = articles.from_text(f"Mayor denies warnings\n\nBy Ann Roe\n\n{FIRST}\n\n{REST}\n\n{about}")
    assert about in told(signed, Section.BYLINE)
    unsigned = articles.from_text(f"Mayor denies warnings\n\n{FIRST}\n\n{about}\n\n{REST}")
    assert about in told(unsigned, Section.BODY)


def test_how_long_ago_it_was_printed_is_no_part_of_the_headline() -> None:
    article = articles.from_text(f"Mayor denies warnings over Marlbeck bridge\nabout 3 hours ago\n{FIRST}\n{REST}")
    assert article.headline == "Mayor denies warnings over Marlbeck bridge"


def test_lines_without_stops_are_paragraphs_where_no_paragraph_has_one() -> None:
    lines = [
        "The council of Marlbeck has closed the old bridge after a crack was found in it",
        "Mayor Helen Draycott said that nobody had told her of the crack before Monday",
        "Two workers say that the crack was seen in November by a diver",
        "The bridge is the only one in the town and carries 7,000 vehicles a day",
    ]
    article = articles.from_text("Bridge closed in Marlbeck\n\n" + "\n\n".join(lines))
    assert told(article, Section.BODY)[-2:] == lines[-2:]


@pytest.mark.parametrize(
    ("printed", "dateline"),
    [
        ("Oct. 19—The council met.", "Oct. 19—"),
        ("Aug. 19 -- The council met.", "Aug. 19 --"),
        ("AJMAN // The council met.", "AJMAN //"),
        ("NANDPUR: The council met.", "NANDPUR:"),
        ("Westerly — The council met.", "Westerly —"),
        ("Marlbeck, Oct 19 (PTI) The council met.", "Marlbeck, Oct 19 (PTI)"),
        ("KINGSTON, Jamaica (AP) — The council met.", "KINGSTON, Jamaica (AP) —"),
        ("Rhona Tate – The Echo called her a rebel – met the council.", ""),
        ("May 9 was the day on which the council met.", ""),
    ],
)
def test_a_dateline_before_the_first_sentence(printed: str, dateline: str) -> None:
    article = articles.from_text(f"Mayor denies warnings over Marlbeck bridge\n\n{printed} {FIRST}\n\n{REST}")
    assert told(article, Section.DATELINE) == [dateline] * bool(dateline)


@pytest.mark.parametrize(
    ("behind", "section"),
    [
        (" — Sapa", "byline"),
        (" (AFP)", "byline"),
        (" ®", "byline"),
        (" [Photos: The bridges of Marlbeck]", "boilerplate"),
        (" (Also read: Why the bridge was built)", "boilerplate"),
        (" (It was built in 1911.)", "body"),
    ],
)
def test_what_stands_behind_the_last_sentence(behind: str, section: str) -> None:
    article = articles.from_text(f"Mayor denies warnings over Marlbeck bridge\n\n{FIRST}\n\n{REST}{behind}")
    last = article.blocks[-1]
    assert last.section.value == section
    assert (last.span.of(article.text) == behind.strip()) is (section != "body")


def test_a_menu_inside_a_sentence_is_set_below_its_paragraph() -> None:
    sentence = "The leader, Ann Roe{}, said that the bridge was safe, and the mayor of the town agreed with her."
    menu = "Ann Roe Five things to watch Senators back harbour bill MORE"
    text = f"Mayor denies warnings\n\n{FIRST}\n\n{sentence.format(' ' + menu)}\n\n{REST}"
    article = articles.from_text(articles.pasted(text))
    assert sentence.format("") in told(article, Section.BODY)
    assert menu in told(article, Section.BOILERPLATE)
    kept = articles.from_text(text)  # which changes no letter
    assert kept.text == text
    assert not any("MORE" in line for line in told(kept, Section.BODY))


def test_a_summary_above_the_story_is_no_part_of_it() -> None:
    box = "Key points\n- The bridge is closed.\n- The mayor says that nobody told her of the crack.\n"
    article = articles.from_text(f"Mayor denies warnings over Marlbeck bridge\n{box}\n{FIRST}\n\n{REST}")
    assert told(article, Section.BODY)[0] == FIRST
    below = articles.from_text(f"Mayor denies warnings\n\n{FIRST}\n\nWhat's next?\n\n{REST}")
    assert len(told(below, Section.BODY)) >= 3


def test_a_live_blog_begins_with_its_first_entry() -> None:
    entries = (
        "4.08pm\nCourt has resumed.\n\n4.02pm\nThere will be no verdict today, the judge has told the jury.\n\n3.40pm"
    )
    article = articles.from_text(
        f"Trial live: jury sent home\n\nThe court has risen for the day.\n\n{entries}\n{FIRST}"
    )
    assert told(article, Section.BODY) == [
        "The court has risen for the day.",
        "Court has resumed.",
        "There will be no verdict today, the judge has told the jury.",
        FIRST,
    ]
