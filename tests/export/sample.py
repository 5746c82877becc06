"""A quiz with a question of every shape, from an article written for these tests."""

from __future__ import annotations

from quizgen.model import (
    Article,
    Block,
    Choice,
    Matching,
    Numeric,
    Option,
    Ordering,
    Quiz,
    Row,
    Section,
    ShortText,
    Span,
    TrueFalseNotStated,
    Verdict,
)

TITLE = "Bridge over the Alder closed after crack is found"
PARAGRAPHS = (
    (Section.HEADLINE, TITLE),
    (Section.BYLINE, "By Marta Quill"),
    (Section.BOILERPLATE, "Home | News | Sport | 20 Days Remaining"),
    (
        Section.BODY,
        "The town council closed the Alder bridge on Tuesday after divers found a crack in one of its four piers. "
        "Engineers employed by the council said that the bridge had been inspected twice since 2019 and that no "
        "damage was seen.",
    ),
    (
        Section.BODY,
        "Residents of Mill Lane denied that they had ever been told about an inspection. “Nobody came, and nobody "
        "wrote to us,” said Ines Varga, who has lived beside the river for 31 years.",
    ),
    (
        Section.BODY,
        "The mayor, Tomasz Wrzeszczyński, promised to publish every report, and pointed readers to "
        "https://alder.example/council/minutes/2026/november/the-whole-very-long-address-of-the-bridge-inspection-"
        "report-that-nobody-would-ever-type-by-hand.pdf for the last of them. The ferry company Two Banks, which "
        "carries about 1,250 people a day, said it would add boats.",
    ),
    (
        Section.BODY,
        "A spokeswoman for the regional government confirmed that money for repairs had been set aside—though not "
        "how much—and said that work might begin in spring if the river stays low. The bridge was opened in 1931.",
    ),
    (Section.BOILERPLATE, "Next time: what became of the old mill"),
)


def article(paragraphs: tuple[tuple[Section, str], ...] = PARAGRAPHS) -> Article:
    """An article whose blocks are separated by blank lines."""
    text, blocks = "", []
    for section, words in paragraphs:
        text += "\n\n" if text else ""
        blocks.append(Block(section, Span(len(text), len(text) + len(words))))
        text += words
    return Article(text, tuple(blocks))


ARTICLE = article()


def span(words: str, within: Article = ARTICLE) -> Span:
    """Where `words` stand in the article."""
    start = within.text.index(words)
    return Span(start, start + len(words))


NOT_TOLD = "Residents of Mill Lane denied that they had ever been told about an inspection."
INSPECTED = (
    "Engineers employed by the council said that the bridge had been inspected twice since 2019 and that no damage "
    "was seen."
)
FERRY = "The ferry company Two Banks, which carries about 1,250 people a day, said it would add boats."

CHOICE = Choice(
    id="q1",
    type="who_denied",
    stem="Who denied that residents had been told about an inspection of the bridge?",
    options=(
        Option("Engineers employed by the council", feedback="The engineers are quoted, but about what was seen."),
        Option("Residents of Mill Lane", correct=True),
        Option("A spokeswoman for the regional government", feedback="She is quoted, but about money for repairs."),
        Option("The mayor, Tomasz Wrzeszczyński", feedback="He is quoted, but about publishing reports."),
    ),
    evidence=(span(NOT_TOLD),),
    feedback="A denial tells you what somebody else has claimed: look for that claim, and for who made it.",
)
MATCHING = Matching(
    id="q2",
    type="match_source",
    stem="Match each source to what it said.",
    prompts=("Ines Varga", "Engineers employed by the council", "Two Banks"),
    responses=(
        "More boats would be added.",
        "The bridge had been inspected twice since 2019.",
        "Work might begin in spring if the river stays low.",
        "Nobody wrote to people who live beside the river.",
    ),
    key=(3, 1, 0),
    evidence=(span("“Nobody came, and nobody wrote to us,” said Ines Varga"), span(INSPECTED), span(FERRY)),
    feedback="Each statement belongs to the source that the reporter puts next to it.",
    points=3,
)
TABLE = TrueFalseNotStated(
    id="q3",
    type="true_false_not_stated",
    stem="Is each statement true, false or not stated, going by the article alone?",
    rows=(
        Row(
            "The bridge was closed on a Tuesday.", Verdict.TRUE, evidence=(span("closed the Alder bridge on Tuesday"),)
        ),
        Row(
            "The regional government said how much money it had set aside.",
            Verdict.FALSE,
            "She confirmed that there is money, “though not how much”.",
            (span("money for repairs had been set aside—though not how much"),),
        ),
        Row("The crack was caused by a boat.", Verdict.NOT_STATED, "The article names no cause."),
    ),
    points=3,
)
ORDERING = Ordering(
    id="q7",
    type="sequence",
    stem="Put these events in the order in which they happened:",
    items=("The bridge was closed.", "The bridge was inspected for the second time.", "Ferries ran more often."),
    key=(1, 0, 2),
    evidence=(span(INSPECTED),),
    feedback="Look for dates and for words such as “since” and “before”.",
    points=2,
)
NUMERIC = Numeric(
    id="q4",
    type="fact",
    stem="About how many people a day does Two Banks carry?",
    value=1250,
    tolerance=5,
    unit="people",
    evidence=(span(FERRY),),
    feedback="“About” tells you that the figure is rounded.",
)
SHORT = ShortText(
    id="q5",
    type="who_said",
    stem="Who promised to publish every report about the bridge?",
    accepted=("The mayor, Tomasz Wrzeszczyński", "Wrzeszczyński", "the mayor"),
    evidence=(span("The mayor, Tomasz Wrzeszczyński, promised to publish every report"),),
)
HEADLINE = Choice(
    id="q6",
    type="headline",
    stem="Which of these does the headline tell you?",
    options=(
        Option("That the bridge is closed", correct=True),
        Option("Who found the crack"),
        Option("When it opened"),
    ),
    evidence=(span(TITLE),),
)
EVERY_SHAPE = (CHOICE, MATCHING, ORDERING, TABLE, NUMERIC, SHORT, HEADLINE)


def quiz(*questions, title: str = TITLE, of: Article = ARTICLE) -> Quiz:
    """A quiz of these questions; without any, one of every shape."""
    chosen = questions or EVERY_SHAPE
    return Quiz(title=title, seed=1, article=of, questions=chosen, asked=len(chosen))
