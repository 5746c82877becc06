"""Statements on matches, races, prizes, books, programmes and shows, and where each is on record."""

from __future__ import annotations

from quizgen.questions.records.sort import Sort, sort

_SCORE = r"\b\d{1,3}[-–]\d{1,3}\b"
#: "Won four throw-ins with two fingers strapped": of what happened on the way, only goals and cards are written down.
_ON_RECORD = (
    rf"{_SCORE}|\b(?:scored|equalised|headed|converted|netted|levelled|sent off|wickets)\b.*\b(?:\d+|minutes?)\b"
)

CULTURE_AND_SPORT: tuple[Sort, ...] = (
    sort(
        "match",
        r"\b(?:beat|defeated|drew|lost|won|levelled|equalised|scored|headed|converted|netted|sent off"
        rf"|(?:took|claimed) [\w-]+ wickets)\b|{_SCORE}",
        beside=_ON_RECORD,
        article=r"\b(?:half-time|second half|first half|full-time|kick-off|goalkeeper|penalty|innings|wicket|scrum|"
        r"quarter-final|semi-final|set point|tie-break|rebounds|inning|fly-half|equaliser|netball|final quarter"
        r"|stoppage time|overtime)\b",
        unless=r"\b(?:race|election|prize|court|transfer|contract|appointed|season ago|in (?:19|20)\d\d|since"
        r"|career|years"
        r"|votes?|lap|marathon|medal|last (?:two|three|four|five|six|seven|eight|nine|ten)|meetings|possession"
        r"|switch|nerve|patience|room|heart|ball|free-kick|corner|toss)\b",
        sport=True,
        record=(
            "The official record of the match",
            "it lists the score, and who did what and when, for all matches.",
        ),
        tempting=(
            "The fixture list printed before the season",
            "It tells when teams were to meet, and not how it ended.",
        ),
        others=(
            ("A preview written on the day before", "A preview can only guess at how it will go."),
            ("A post by a fan of one of the sides", "Fans see a match with the eyes of their side."),
            ("The club shop’s page on the two teams", "A shop wants to sell shirts, and is no record."),
            ("A chat among fans about the referee", "Fans in a chat see a match with the eyes of their side."),
        ),
    ),
    sort(
        "race",
        r"\b(?:won|finished|crossed the line|came (?:first|second|third)|took (?:gold|silver|bronze)|clocked|set a)\b",
        beside=r"\b(?:race|marathon|stage|lap|\d+ ?(?:m|metres|km|kilometres)|seconds|grand prix|time trial|peloton)\b",
        article=r"\b(?:runners?|riders?|cyclists?|swimmers?|skiers?|drivers?|athletes?|sprinters?|rowers?)\b",
        unless=r"\b(?:goals?|half-time|election|prize|court|fraud|career|years|council|arms race|truck|having"
        r"|shoe|crash\w*)\b",
        sport=True,
        record=("The official results of the race", "those who run a race measure the times and publish them."),
        tempting=(
            "The list of those who entered the race",
            "It tells who was to start, and not how it ended.",
        ),
        others=(
            ("A preview with a guess at the winner", "A preview is written before the start."),
            (
                "A post by somebody who cheered at the roadside",
                "Whoever stands in one place does not see the whole race.",
            ),
            ("An advertisement for the winner’s shoes or kit", "An advertisement wants to sell."),
        ),
    ),
    sort(
        "prize",
        r"\b(?:won|awarded|received|shared|collected)\b(?: [\w’'-]+){0,8}? (?:prize|award|oscar|bafta|emmy"
        r"|grammy|medal)\b",
        unless=r"\b(?:gold medal|silver medal|race|match|nominat\w+|made|money|damages|contract|scholarship|lottery)\b",
        record=(
            "The list of winners kept by those who award it",
            "they decide who wins, and keep a list of all the winners.",
        ),
        tempting=(
            "The shortlist made known before the award",
            "A shortlist tells who could win, and not who did.",
        ),
        others=(
            (
                "An advertisement with the words “prize-winning”",
                "Such words are cheap, and do not say which prize it was.",
            ),
            ("A fan’s page about the best of all time", "A fan’s page shows what a fan likes."),
            ("A critic’s guess at who would win", "A guess is made before the award."),
        ),
    ),
    sort(
        "book",
        r"\b(?:books?|novels?|memoirs?|atlas|volumes?|biography|poems|poetry|collection|monograph|cookbook"
        r"|handbook|“[^”]+”"
        r"|‘[^’]+’)[,’]?(?: [\w’'-]+){0,5}? (?:published|appeared|came out)\b",
        beside=r"\b(?:1[89]|20)\d\d\b",
        unless=r"\b(?:study|journal|report|film|album|series|newspaper|bill|researchers|paper)\b",
        record=("The catalogue of a national library", "national libraries list each book with its year and author."),
        tempting=(
            "A publisher’s list of books that were planned",
            "A plan can change: books come out late, or not at all.",
        ),
        others=(
            ("A fan’s page about the best books", "A fan’s page shows what a fan likes."),
            ("A film that was made from a book", "A film is a work of its own, and tells nothing of the book’s year."),
            (
                "An interview given before it was written",
                "Before a book is written nobody knows when it will come out.",
            ),
        ),
    ),
    sort(
        "programme",
        r"\b(?:series|serial|sitcom|soap|programme|television show|tv show|radio show"
        r"|drama)\b(?: [\w’'-]+){0,8}? (?:ran|aired"
        r"|was (?:first )?(?:broadcast|shown|screened))\b",
        beside=r"\b(?:19|20)\d\d\b",
        unless=r"\b(?:match|study|council|court)\b",
        record=("The broadcaster’s archive of its programmes", "the broadcaster knows what it sent, and on which day."),
        tempting=(
            "A press release on what would be shown",
            "Plans for programmes are changed often.",
        ),
        others=(
            ("A fan’s memories of watching it as a child", "Memories of long ago are often wrong about years."),
            ("A video with the ten best scenes", "Scenes alone do not show when they were sent."),
            ("An advertisement for a box of all episodes", "An advertisement wants to sell, and may be wrong."),
        ),
    ),
    sort(
        "show",
        r"\b(?:exhibition|festival|fair|show|display|museum|gallery)\b(?: [\w’'“”‘’,-]+){0,9}? (?:runs?|opens?"
        r"|continues|is on)\b",
        beside=r"(?=.*\b(?:until|from|to|on|through)\b).*\b(?:january|february|march|april|may|june|july|august"
        r"|september"
        r"|october|november|december|jan\.?|feb\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\b",
        unless=r"\b(?:television|tv|trade|council|court|since|in (?:19|20)\d\d)\b",
        ahead=True,
        record=("The organisers’ own current programme", "those who run it set the dates, and change them if need be."),
        tempting=("A city guide that was printed last year", "Dates change from year to year."),
        others=(
            ("A hotel’s advertisement for visitors", "A hotel wants guests, and need not have the dates right."),
            ("A visitor’s post about last year’s show", "Last year’s show tells nothing of this year’s dates."),
            ("A critic’s review of an earlier show", "A review tells what somebody thought of another show."),
        ),
    ),
)
