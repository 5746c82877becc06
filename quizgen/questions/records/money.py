"""Statements on firms, shares, prices, banks and spending, and where each is on record."""

from __future__ import annotations

from quizgen.questions.records.sort import Sort, sort

_MOVED = (
    r"(?:rose|fell|grew|dropped|climbed|slipped|jumped|declined|increased|decreased|slowed|eased|shrank|contracted"
    r"|expanded|edged (?:up|down)|stood at|reached|doubled|halved|tumbled|slid|surged|dipped|gained|lost|closed|ended)"
)
_FIGURE = r"\d(?:[\d.,]*)(?: ?%| per ?cent|p\b| percentage)|[£$€₹]\s?\d"

MONEY: tuple[Sort, ...] = (
    sort(
        "accounts",
        r"\b(?:revenues?|turnover|net (?:income|loss|profits?)|(?:pre-tax|operating|annual|quarterly|half-year"
        r"|full-year"
        rf"|underlying) (?:profits?|loss(?:es)?|sales|revenues?)|profits?|sales"
        rf"|earnings)\b(?: [\w’'().%-]+){{0,5}}? {_MOVED}"
        r"|\b(?:reported|posted|made|recorded)\b(?: [\w’'().%₹-]+){0,8}? (?:revenues?|turnover|net income"
        r"|profits?|loss)\b",
        beside=_FIGURE,
        unless=r"\b(?:economy|tax revenues?|retail sales|nationwide|industry|home sales|inflation|shares (?:rose|fell)"
        r"|country’s|exports (?:rose|fell)|forecast|charity|state|government)\b",
        article=r"\b(?:company|firm|group|chain|retailer|maker|manufacturer|airline|bank|plc|inc|ltd|corp)\b",
        reports=True,
        record=("The accounts that the company has published", "a company answers by law for what its accounts say."),
        tempting=(
            "The targets that the company set a year earlier",
            "Targets tell what a company hoped for, and not what it reached.",
        ),
        others=(
            (
                "An advertisement for what the company sells",
                "An advertisement praises what is sold, and proves no figure.",
            ),
            ("A post by somebody who owns its shares", "Whoever owns shares wants to see good news."),
            ("A rival’s remark about how the company is doing", "A rival does not see the company’s books."),
            ("A website’s estimate of how the company did", "It was made without a look into the company’s books."),
        ),
    ),
    sort(
        "shares",
        rf"\b(?:shares|stock)\b(?: [\w’'().-]+){{0,6}}? (?:{_MOVED}|were (?:up|down)|was (?:up|down))",
        beside=_FIGURE,
        unless=r"\b(?:market share|shares of the vote|revenues?|profits?|sales|inflation)\b",
        reports=True,
        record=("The stock exchange’s record of its prices", "the exchange records every price that is paid there."),
        tempting=(
            "A bank’s forecast of where prices would go",
            "A forecast tells what somebody expects, and not what was paid.",
        ),
        others=(
            ("A post by somebody who owns the shares", "Whoever owns shares likes to speak well of them."),
            ("A leaflet of a firm that sells shares", "A seller wants people to buy."),
            ("A video on how to get rich with shares", "A video with advice is no record of prices."),
        ),
    ),
    sort(
        "statistics",
        r"\b(?:inflation|unemployment|jobless rate|gdp|gross domestic product|consumer prices|the economy"
        r"|jobless claims)\b"
        rf"(?: [\w’'().-]+){{0,5}}? {_MOVED}",
        beside=_FIGURE,
        unless=r"\b(?:central bank|interest rates?|expect\w*|forecast\w*|target\w*|less than inflation|construction)\b",
        reports=True,
        record=(
            "The figures of the national statistics office",
            "it is the office’s task to count, and it tells how it does so.",
        ),
        tempting=(
            "A forecast that economists made the year before",
            "A forecast tells what was expected, and not what came of it.",
        ),
        others=(
            ("A party’s leaflet about jobs and prices", "A party picks the figures that suit it."),
            ("A shopper’s post about what things cost", "One person’s shopping does not stand for a whole country."),
            ("A shop’s advertisement about its low prices", "One shop’s prices are not those of a country."),
            ("A speech by the leader of a party", "Speeches use figures to win people over."),
        ),
    ),
    sort(
        "central bank",
        r"\b(?:central bank|reserve bank|bank of [a-z]+|federal reserve"
        r"|monetary policy committee)\b(?: [\w’'().,-]+){0,8}? "
        r"(?:cut|raised|lowered|held|kept|left|increased)\b",
        beside=r"\b(?:rates?|repo|borrowing costs)\b",
        unless=r"\b(?:shares|profits?|inflation (?:rose|fell|slowed))\b",
        reports=True,
        record=(
            "The bank’s own announcement of its decision",
            "the bank itself sets the rate, and publishes what it has decided.",
        ),
        tempting=(
            "A survey of what economists expected it to do",
            "What was expected before need not be what was decided.",
        ),
        others=(
            ("A lender’s advertisement for a cheap loan", "An advertisement wants to sell loans."),
            (
                "A home owner’s post about what she has to pay",
                "What one person pays does not show what the bank decided.",
            ),
            ("A politician’s call for another rate", "A call tells what somebody wants."),
        ),
    ),
    sort(
        "public spending",
        r"\b(?:council|government|county|city|ministry|department|authority|municipality)\b(?: [\w’'()-]+){0,4}? "
        r"(?:has |had )?(?:spent|paid)\b",
        beside=r"[£$€₹]\s?\d|\b(?:million|billion|euros|dollars|pounds)\b",
        unless=r"\b(?:voted|approved|fined|court)\b",
        record=(
            "The public accounts of the body that paid",
            "a public body has to show in its accounts what it has spent.",
        ),
        tempting=(
            "The estimate made before the money was spent",
            "An estimate tells what was expected, and not what was paid.",
        ),
        others=(
            ("A leaflet by a party that wants power", "A party picks what makes its rivals look bad."),
            ("A taxpayer’s angry post about the cost", "Anger at a cost does not show how high it was."),
            (
                "The builder’s brochure about such projects",
                "A brochure wants to sell, and does not show what was paid.",
            ),
        ),
    ),
    sort(
        "auction",
        r"\b(?:sold|fetched|went|made|bought)\b",
        beside=r"(?=.*\b(?:auction|auctioneers?|under the hammer|hammer price)\b).*(?:[£$€₹]\s?\d|\b(?:pounds"
        r"|dollars|euros)\b)",
        unless=r"\b(?:catalogue|expected|estimate[ds]?|charity)\b",
        record=(
            "The auction house’s list of the prices paid",
            "the auction house writes down at what price each thing was sold.",
        ),
        tempting=(
            "The catalogue printed before the auction",
            "A catalogue gives an estimate: the price is made in the saleroom.",
        ),
        others=(
            ("A dealer’s offer of something very like it", "Another thing has another price, and an offer is no sale."),
            ("A collector’s post on what it is worth", "What something is worth to somebody is not what was paid."),
            ("A film about a famous auction", "A film is made to please, and tells of something else."),
        ),
    ),
    sort(
        "owner",
        r"\b(?:is|are) (?:\w+ )?owned by\b|\b(?:owns|holds) (?:an? |some |about |around )?\d[\d.]* ?(?:%|per ?cent)"
        r" (?:stake |share )?(?:of|in)\b",
        unless=r"\b(?:shares (?:rose|fell)|undecided|vote|market|family of)\b",
        record=("The public register of companies", "companies have to enter there who they belong to."),
        tempting=(
            "The company’s own advertising about its history",
            "Advertising shows a company as it wants to be seen.",
        ),
        others=(
            ("An old news item about plans for a sale", "What was planned once need not have come about."),
            ("A rumour on a website for investors", "Nobody stands behind a rumour."),
            ("A customer’s post about who runs it now", "A customer knows the shop, and not who owns the company."),
        ),
    ),
    sort(
        "company plan",
        r", (?:the|its) (?:[\w-]+ ){0,2}(?:company|firm|group|airline|retailer|operator|manufacturer|chain|owner|maker)"
        r" (?:has )?(?:said|announced|confirmed)\b",
        beside=r"\b(?:clos(?:e|es|ed|ing|ure)|shut|cut|lay off|layoffs|jobs|open|buy|bought|sell|sold|merge|move|build"
        r"|invest|launch|end|ended|stop|stopped|halt|halted)\b",
        unless=r"\b(?:revenues?|profits?|shares|council|court|because|investigat\w+|apologi\w+|blam\w+)\b",
        ahead=True,
        reports=True,
        record=(
            "The full announcement by the company itself",
            "what a company has decided stands in its own announcement.",
        ),
        tempting=(
            "A business website’s forecast from last year",
            "A forecast tells what somebody expected, and not what was decided.",
        ),
        others=(
            ("A worker’s post about what the bosses may do", "A guess by somebody who works there is still a guess."),
            ("An advertisement for what the company sells", "An advertisement does not speak of such decisions."),
            ("A rumour among customers of the company", "Nobody stands behind a rumour."),
        ),
    ),
)
