"""What each paragraph of a pasted text is: all texts were written for these tests."""

from __future__ import annotations

import json
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen import article as articles
from quizgen.errors import ArticleError, ArticleTooLong, ArticleTooShort, NoRunningText, NotEnglish
from quizgen.model import Section

BODY = (
    "The town council of Marlbeck closed the old bridge on Monday after divers found a crack in one of its piers.\n\n"
    "Mayor Helen Draycott denied that the council had ignored a warning. “There was a survey, and it asked for "
    "another survey,” she said.\n\n"
    "Two council workers said that the crack had been seen in November. The bridge carries 7,000 vehicles a day."
)
HEADLINE = "Mayor denies warnings were ignored before Marlbeck bridge closed"

NEWSPAPER = f"""Skip to main content
Support us
News
Opinion
Sport
12 Days Remaining
{HEADLINE}

Residents say they were never told that the crack had been seen in November

Harriet Lowe North of England correspondent
Tue 12 May 2026 14.02 BST
Last modified on Tue 12 May 2026 18.40 BST
Share
The old bridge on Monday. Photograph: Tom Price/PA
{BODY}

Sign up to Morning Edition
Enter your email
Privacy Notice: Newsletters may contain information about offers. See our Privacy Policy.
‘No one called us’
A spokesperson for the Environment Agency said that it “was not told in time”.

Related articles
Dog rescued from frozen lake
The best soups for spring
© 2026 Marlbeck Times. All rights reserved."""

BROADCASTER = """Home
News
Menu
Council bins strike to go on into June
3 hours ago
Share
Save
Jack Moss
Marlbeck News, Halvern
A strike by refuse workers in Halvern will continue into June after talks broke down, a union has said.
The Public Workers' Union said the council had offered "not a penny more" than in March.
The council said the offer of 4.2% was "fair and final". Its leader, Rhona Tate, urged members to think again.
What do residents say?
Leanne Holt, who runs a cafe in Bridge Street, said rats had been seen "in broad daylight".
Additional reporting by Sam Oyelaran
More on this story
Bins pile up in Halvern"""

AGENCY = """Exporters agree to cut oil output
By Laura Penn and Oscar Diaz
LONDON, May 4 (Reuters) - Oil prices rose by 3% on Monday after exporters agreed to cut output, two sources said.
"The cut is larger than we expected," said Nina Falk, an analyst at Harbour Bank.
(Reporting by Laura Penn in London and Oscar Diaz in Vienna; editing by Mary Cole)"""

WRAPPED = """FERRY COMPANY CUTS WINTER SAILINGS
By Ian Muir

   The ferry company that serves the outer islands will cut its winter
sailings from five a week to two, it said on Wednesday. Island councils
called the cut a disgrace and accused the company of putting profit
before people.
   "We were given no warning," said Morag Bain, who chairs the council of
Skell. "A hospital appointment will now mean three nights in a hotel."

   The company said that it had carried only eleven passengers on an
average winter crossing. It denied that the service would close.
"""


def parts(text: str) -> list[tuple[str, str]]:
    article = articles.from_text(text)
    return [(block.section.value, " ".join(block.span.of(text).split())) for block in article.blocks]


def sections(text: str, section: Section) -> list[str]:
    return [line for found, line in parts(text) if found == section.value]


# ------------------------------------------------------------------------------------------------ whole pages


def test_a_newspaper_page_is_told_apart_from_its_story() -> None:
    assert sections(NEWSPAPER, Section.HEADLINE) == [HEADLINE]
    assert sections(NEWSPAPER, Section.STANDFIRST) == [
        "Residents say they were never told that the crack had been seen in November"
    ]
    assert sections(NEWSPAPER, Section.BYLINE) == ["Harriet Lowe North of England correspondent"]
    assert sections(NEWSPAPER, Section.CAPTION) == ["The old bridge on Monday. Photograph: Tom Price/PA"]
    assert [line[:20] for line in sections(NEWSPAPER, Section.BODY)] == [
        "The town council of ",
        "Mayor Helen Draycott",
        "Two council workers ",
        "A spokesperson for t",
    ]
    assert {"12 Days Remaining", "Sign up to Morning Edition", "The best soups for spring"} <= set(
        sections(NEWSPAPER, Section.BOILERPLATE)
    )
    assert articles.from_text(NEWSPAPER).published == date(2026, 5, 12)


def test_a_page_with_one_paragraph_a_line_is_told_apart_too() -> None:
    assert sections(BROADCASTER, Section.HEADLINE) == ["Council bins strike to go on into June"]
    assert sections(BROADCASTER, Section.DATELINE) == ["3 hours ago"]
    assert sections(BROADCASTER, Section.BYLINE) == [
        "Jack Moss",
        "Marlbeck News, Halvern",
        "Additional reporting by Sam Oyelaran",
    ]
    assert len(sections(BROADCASTER, Section.BODY)) == 5
    assert sections(BROADCASTER, Section.BOILERPLATE)[-2:] == ["More on this story", "Bins pile up in Halvern"]


MASTHEAD = f"""Skip to main content
Marlbeck Echo
We value your privacy
We and our 118 partners store and access information on your device. By clicking "Accept all" you agree to cookies.
Accept all    Manage preferences    Reject all
Home
Sport
What's On
Obituaries
Sign in
News > Local > Bridges
Weather: 9°C
{HEADLINE}
By Harriet Lowe, Marlbeck Echo

Share this article
Facebook
Comments (12)
Published 12 May 2026, 10:42 BST

Image: The old bridge on Monday. (Photo: Tom Price)
{BODY}

Sign up for our morning newsletter
Get the best of Marlbeck in your inbox every weekday. You can unsubscribe at any time.
Most read
1. Dog rescued from frozen lake
Contact us
© 2026 Marlbeck Media Ltd. All rights reserved."""


@pytest.mark.parametrize("byline", ["By Harriet Lowe, Marlbeck Echo", "By Harriet Lowe", ""])
def test_the_name_of_a_paper_is_no_headline_though_the_story_names_its_town(byline: str) -> None:
    text = MASTHEAD.replace("By Harriet Lowe, Marlbeck Echo", byline)
    assert sections(text, Section.HEADLINE) == [HEADLINE]
    assert sections(text, Section.BYLINE) == [byline] * bool(byline)
    assert [line[:20] for line in sections(text, Section.BODY)] == [
        "The town council of ",
        "Mayor Helen Draycott",
        "Two council workers ",
    ]
    assert {"Marlbeck Echo", "What's On", "Weather: 9°C"} <= set(sections(text, Section.BOILERPLATE))
    assert articles.from_text(text).published == date(2026, 5, 12)


@pytest.mark.parametrize("headline", ["Marlbeck Bridge Closed", "Mayor Draycott Denies Warnings"])
def test_a_short_headline_in_capitals_is_one_though_furniture_stands_around_it(headline: str) -> None:
    text = f"Home\nNews\nSport\n{headline}\nShare\nThe mayor of the town says that nobody told her\n12 May 2026\n{BODY}"
    assert sections(text, Section.HEADLINE) == [headline]


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("MARLBECK MILLS-Village police plan to charge three men with theft.", "MARLBECK MILLS-"),
        ("MARLBECK CITY—Local councils have asked for more money this year.", "MARLBECK CITY—"),
        ("NATO-Russia talks have ended without a result, two diplomats said.", None),
    ],
)
def test_a_place_in_capitals_may_be_glued_to_the_story(opening: str, place: str | None) -> None:
    found = parts(f"Three men are to be charged\n\n{opening}\n\n{BODY}")
    assert next((text for section, text in found if section == "dateline"), None) == place


def test_the_place_that_opens_an_agency_story_is_a_dateline_of_its_own() -> None:
    assert parts(AGENCY) == [
        ("headline", "Exporters agree to cut oil output"),
        ("byline", "By Laura Penn and Oscar Diaz"),
        ("dateline", "LONDON, May 4 (Reuters) -"),
        (
            "body",
            "Oil prices rose by 3% on Monday after exporters agreed to cut output, two sources said.",
        ),
        ("body", '"The cut is larger than we expected," said Nina Falk, an analyst at Harbour Bank.'),
        (
            "byline",
            "(Reporting by Laura Penn in London and Oscar Diaz in Vienna; editing by Mary Cole)",
        ),
    ]


def test_hard_wrapped_lines_are_joined_and_indents_part_paragraphs() -> None:
    found = parts(WRAPPED)
    assert found[0] == ("headline", "FERRY COMPANY CUTS WINTER SAILINGS")
    assert [line[:14] for section, line in found if section == "body"] == [
        "The ferry comp",
        '"We were given',
        "The company sa",
    ]


def test_full_wrapped_lines_without_indents_are_parted_where_a_sentence_left_room() -> None:
    text = (
        "Ferry company cuts winter sailings\n\n"
        "The ferry company that serves the outer islands will cut its winter\n"
        "sailings from five a week to two, it said on Wednesday.\n"
        "Island councils called the cut a disgrace and accused the company of putting\n"
        "profit before people, and they asked the minister to step in at once.\n"
        "The company said that it had carried only eleven passengers on an\n"
        "average winter crossing. It denied that the service would close.\n"
    )
    assert [line.split()[0] for line in sections(text, Section.BODY)] == ["The", "Island", "The"]


# ------------------------------------------------------------------------------------------------ single lines


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("By Jane Roe", "byline"),
        ("BY JANE ROE AND JOHN DOE", "byline"),
        ("posted by James Moss in World", "byline"),
        ("By Jane Roe, Health correspondent", "byline"),
        ("Jane Roe, Marlbeck News", "byline"),
        ("By Jane Roe, local democracy reporter", "byline"),
        ("Profile by Jane Roe", "byline"),
        ("Rolling coverage by Jane Roe and John Doe", "byline"),
        ("Monday 20th", "dateline"),
        ("Friday, January 4, 2019", "dateline"),
        ("Published 12:03 GMT", "dateline"),
        ("Updated 6:14 PM EDT, May 7, 2026", "dateline"),
        ("2 hours ago", "dateline"),
        ("4 May 2026 | 10:15", "dateline"),
        ("12 Days Remaining", "boilerplate"),
        ("Home | News | Sport", "boilerplate"),
        ("Home > News > World", "boilerplate"),
        ("Share this", "boilerplate"),
        ("142 comments", "boilerplate"),
        ("4 min read", "boilerplate"),
        ("Image: Paul Reed.", "caption"),
        ("Photograph: Jane Roe/Marlbeck Times", "caption"),
    ],
)
def test_a_line_above_the_story(line: str, section: str) -> None:
    for text in (f"{line}\n\n{HEADLINE}\n\n{BODY}", f"{HEADLINE}\n{line}\n{BODY}"):
        assert (section, line) in parts(text)
        assert sections(text, Section.HEADLINE) == [HEADLINE]


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("“No,” she said.", "body"),
        ("The river rose by two metres in one night.", "body"),
        ("By Monday night the river had risen by two metres, and the road was closed.", "body"),
        ("May was the wettest month in forty years.", "body"),
        ("Read the report in full, the judge told the court, and you will see that it names nobody.", "body"),
        ("Watch sellers say that business has never been worse.", "body"),
        ("The company said that it would follow through on its plans.", "body"),
        ("“The best thing that has ever happened to this town” ― Marta Lind", "body"),
        ("A new approach", "boilerplate"),
        ("Read more: Why the bridge has a crack", "boilerplate"),
        ("Read more about the bridge here.", "boilerplate"),
        ("Sign up to our newsletter", "boilerplate"),
        ("Get the best of Marlbeck in your inbox every day. You can unsubscribe at any time.", "boilerplate"),
        ("The mayor wrote in the newsletter of the council that the bridge was safe.", "body"),
        ("Follow Jane Roe on Twitter @janeroe", "boilerplate"),
        ("We use cookies to improve your experience on our site. Accept all", "boilerplate"),
        ("© 2026 Marlbeck Times. All rights reserved.", "boilerplate"),
        ("Editor’s note: This story was first published on Monday.", "boilerplate"),
        ("https://marlbeck.example/news/bridge", "boilerplate"),
        ("* * *", "boilerplate"),
        ("— Jane Roe, mayor", "boilerplate"),
        ("7 p.m.", "dateline"),
        ("Picture: Jane Roe", "caption"),
        ("The bridge at noon. Image: Jane Roe.", "caption"),
        ("A diver at work on Monday (Photo: Jane Roe)", "caption"),
        ("Jane Roe contributed reporting.", "byline"),
        ("Reporting by Jane Roe; editing by John Doe", "byline"),
    ],
)
def test_a_line_within_or_below_the_story(line: str, section: str) -> None:
    first, rest = BODY.split("\n\n", 1)
    for text in (f"{HEADLINE}\n\n{first}\n\n{line}\n\n{rest}", f"{HEADLINE}\n{first}\n{line}\n{rest}"):
        assert (section, line) in parts(text)
    assert (section, line) in parts(f"{HEADLINE}\n\n{BODY}\n\n{line}")


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("MARLBECK — ", "MARLBECK —"),
        ("PARIS (AFP) - ", "PARIS (AFP) -"),
        ("Paris (AFP) – ", "Paris (AFP) –"),
        ("BOISE, Idaho (AP) — ", "BOISE, Idaho (AP) —"),
        ("HEMPSTEAD, N.Y., Sept. 26 (UPI) — ", "HEMPSTEAD, N.Y., Sept. 26 (UPI) —"),
        ("HALVERN CITY—", "HALVERN CITY—"),
        ("Marlbeck-", "Marlbeck-"),
    ],
)
def test_a_dateline_that_opens_the_first_paragraph(opening: str, dateline: str) -> None:
    text = f"{HEADLINE}\n\n{opening}{BODY}"
    assert sections(text, Section.DATELINE) == [dateline]
    assert sections(text, Section.BODY)[0].startswith("The town council")


@pytest.mark.parametrize(
    ("below", "shown"),
    [
        ("Old sailor reveals (FREE) herb mixture that ends back pain in 7days...", False),
        ("The council will meet in the town hall on Tuesday to hear what the drivers want.", True),
    ],
)
def test_what_a_shout_announces_is_an_advertisement_where_it_ends_in_dots(below: str, shown: bool) -> None:
    text = f"{HEADLINE}\n\n{BODY}\n\n{BODY}\n\nREAD THIS TONIGHT!!!\n\n{below}\n\n{BODY}"
    assert (below in sections(text, Section.BODY)) is shown


@pytest.mark.parametrize("name", ["Stratford-upon-Ayle has", "Anglo-Dutch builders have", "Orrin-At-Sea has"])
def test_a_name_with_a_hyphen_is_no_dateline(name: str) -> None:
    assert sections(f"{HEADLINE}\n\n{name} refused to pay for the new bins.\n\n{BODY}", Section.DATELINE) == []


def test_a_sentence_with_a_dash_has_no_dateline() -> None:
    text = f"{HEADLINE}\n\nHelen Draycott — the mayor of the town — denied that she had known of it.\n\n{BODY}"
    assert sections(text, Section.DATELINE) == []


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("Friday, January 4, 2019", date(2019, 1, 4)),
        ("Published 4 January 2019, 12:03 GMT", date(2019, 1, 4)),
        ("Sept. 3, 2019", date(2019, 9, 3)),
        ("2019-01-04", date(2019, 1, 4)),
        ("13/05/2026", date(2026, 5, 13)),
        ("04/05/2026", None),  # the fourth of May or the fifth of April
        ("Monday 20th", None),
        ("31 February 2026", None),
        ("By Nora Finch, 13 May 2026", date(2026, 5, 13)),
    ],
)
def test_the_day_of_publication_is_known_only_when_the_date_is_whole(dateline: str, day: date | None) -> None:
    assert articles.from_text(f"{HEADLINE}\n\n{dateline}\n\n{BODY}").published == day


def test_where_the_reporter_was_stands_beside_the_date() -> None:
    text = f"{HEADLINE}\n\nJane Roe at the Old Bridge\n13 May 2026\n\n{BODY}"
    assert sections(text, Section.BYLINE) == ["Jane Roe at the Old Bridge"]


def test_the_first_entry_of_a_live_blog_does_not_head_it() -> None:
    first, second, third = BODY.split("\n\n")
    headline = "Live: a town council closes its old bridge"
    text = f"{headline}\n\n16.42\nTwo council workers\n{third}\n\n15.10\n{first}\n\n{second}"
    assert sections(text, Section.HEADLINE) == [headline]


def test_a_headline_with_a_full_stop_is_still_one_when_the_story_takes_it_up() -> None:
    text = f"Mayor Denies Warnings Before Marlbeck Bridge Closed.\n\n{BODY}"
    assert sections(text, Section.HEADLINE) == ["Mayor Denies Warnings Before Marlbeck Bridge Closed."]


def test_a_story_without_a_headline_has_none() -> None:
    assert articles.from_text(BODY).headline == ""
    assert len(articles.from_text(BODY).body) == 3


def test_a_known_headline_is_believed() -> None:
    text = f"Town news\n\nA bridge too far\n\n{BODY}"
    assert articles.from_text(text, headline="A bridge too far").headline == "A bridge too far"


# ------------------------------------------------------------------------------------------------ any text


@given(st.text(max_size=400) | st.lists(st.sampled_from([*NEWSPAPER.split("\n"), "", " ", "\r", "\f"])).map("\n".join))
def test_any_text_becomes_blocks_in_order_that_hold_every_letter(text: str) -> None:
    article = articles.from_text(text)
    assert article.text == text
    end, held = 0, ""
    for block in article.blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        held += text[end : block.span.start] + "\0" * (block.span.end - block.span.start)
        end = block.span.end
    outside = held + text[end:]
    assert not any(character.isalnum() for character in outside)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "😀👩‍👩‍👧‍👦 " * 25_000,
        "שלום עולם " * 20_000,
        "The mayor said that it was so. " * 7_000,
        "( " * 100_000,
        "| " * 100_000,
        "ABC, " * 40_000,
        "image: " * 30_000,
        "By " * 70_000,
        "regularly\nincites\n" * 3_000,
        "Home\nNews\n\n" * 5_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_long_texts_take_a_moment_and_not_minutes(text: str) -> None:
    begun = time.perf_counter()
    article = articles.from_text(text)
    with pytest.raises(ArticleError):
        articles.usable(article)
    assert time.perf_counter() - begun < 10


def test_what_a_form_sends_loses_only_what_nobody_can_see() -> None:
    assert articles.pasted("Bryn F&#244;n &amp; Co, AT&T &lt;x&gt; R&D;") == "Bryn Fôn & Co, AT&T <x> R&D;"
    assert articles.pasted("One\r\ntwo\rthree\x00\u200b\u202e fo\u00adur\ud800") == "One\ntwo\nthree four"


# ------------------------------------------------------------------------------------------------ usable

GERMAN = (
    "Der Bürgermeister von Mehlberg hat die Vorwürfe zurückgewiesen, die Stadt habe Warnungen vor dem Hochwasser "
    "ignoriert. Die Stadtwerke hätten rechtzeitig gewarnt, sagte er am Montag in einer Sitzung des Rates.\n\n"
    "Nach Angaben der Feuerwehr wurden etwa 300 Häuser beschädigt. Die Opposition forderte den Rücktritt des "
    "Bürgermeisters und kritisierte, dass er erst nach drei Tagen in die Stadt gekommen sei.\n\n"
    "Anwohner sagten, niemand habe sie gewarnt. Die Polizei bestätigte, dass zwei Menschen verletzt wurden."
)


def test_an_article_can_be_used() -> None:
    articles.usable(articles.from_text(NEWSPAPER))


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ("", ArticleTooShort, "paste the text of a news article"),
        (" \n\t\u00a0", ArticleTooShort, "paste the text of a news article"),
        ("The mayor said no.", ArticleTooShort, "only 4 words"),
        (BODY * 400, ArticleTooLong, "100,000"),
        (GERMAN, NotEnglish, "German"),
        (f"Breaking news from Germany this week\n\n{GERMAN}", NotEnglish, "German"),
        ("新华社五月十二日电 记者获悉，第一季度全国粮食产量保持稳定增长。" * 8, NotEnglish, "Chinese"),
        ("Home\nNews\nSport\nWeather\nContact us\nJobs at the station\nSubscribe\n" * 8, NoRunningText, "links"),
        (BODY.replace("Monday", "Mon\x00day"), ArticleError, "U+0000"),
        (BODY.replace("Monday", "Mon\ud800day"), ArticleError, "U+D800"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_sentence(text: str, error: type[ArticleError], words: str) -> None:
    with pytest.raises(error) as caught:
        articles.usable(articles.from_text(text))
    assert type(caught.value) is error
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_names_from_abroad_do_not_make_an_english_story_foreign() -> None:
    text = (
        "Bürgermeisterin Änne Müller-Großmann and Ministerpräsident Jürgen Weiß met in Köln on Monday.\n\n"
        "The Süddeutsche Zeitung reported that Müller-Großmann and Weiß had quarrelled over the Straßenbahn.\n\n"
        "Weiß denied this. A spokeswoman for the Verkehrsbetriebe in Köln said that the line to Düsseldorf would open "
        "in June, and that the Deutsche Bahn and the Rheinbahn would share the cost of the work at the Hauptbahnhof. "
        "The Rheinbahn asked for more time and the two met again in Bonn."
    )
    articles.usable(articles.from_text(text))


# ------------------------------------------------------------------------------------------------ real articles


def test_the_pasted_page_is_told_apart(shared) -> None:
    text = (shared / "articles" / "seed.txt").read_text(encoding="utf-8")
    found = parts(text)[:4]
    assert [section for section, _ in found] == ["boilerplate", "dateline", "byline", "headline"]
    assert len(articles.from_text(text).body) == 13


def test_every_real_article_has_its_own_headline_date_and_story(shared) -> None:
    with (shared / "articles" / "wikinews-2019.jsonl").open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    for record in records:
        article = articles.from_text(record["text"])
        articles.usable(article)
        assert article.headline == record["title"], record["id"]
        assert str(article.published) == record["date"], record["id"]


def test_a_notice_and_a_standfirst_above_picture_date_and_byline_are_no_article_of_their_own():
    text = "\n\n".join(
        (
            "Harbour board stops the vote on the new ferry dock",
            "IE 11 is not supported. For the best view open our pages on another browser.",
            "The members who work on the plan say they need only a few more days to settle the cost.",
            "Image: Ada Orr",
            "Harbour board chair Ada Orr speaks to reporters after the meeting on Tuesday. Tom Hale / Pool",
            "June 9, 2026, 3:41 PM / Updated June 9, 2026, 5:12 PM",
            "By Rosa Lund and Jon Reed",
            "The board of the harbour voted on Wednesday to put off the debate on the new dock of the ferry.",
            "The plan is not finished, and a group of eight members has settled most of its quarrels over the cost.",
            "“We asked for a few days, and we did not get them,” said Orr, who had voted for the dock in the spring.",
        )
    )
    article = articles.from_text(text)
    assert article.headline == "Harbour board stops the vote on the new ferry dock"
    assert len(article.body) == 3
    assert article.text[slice(*article.body[0])].startswith("The board of the harbour voted")
