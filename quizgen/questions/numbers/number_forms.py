"""How numbers are printed in reports: the patterns from which the finders are put together."""

from __future__ import annotations

from quizgen.questions.numbers.measured import SHARE

#: The whole numbers that reports write as one word.
NUMBER_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
SMALL_NUMBERS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    "|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?"
)
_SCALED = r"(?:[\s-](?:hundred|thousand|lakh|crore|million|billion|trillion|mln|bln|bn|m|k)\b)"
MONEY = r"(?:(?:US|A|C|NZ|HK)?[£$€₹₦¥₱] ?|(?-i:(?:KSh|Rs\.?|Sh) ?(?=\d)|(?:RM|R|K|P)(?=\d)))"
#: "More than twice the old fare", "nearly three times as many": how many times as much.
TIMES_AS_MUCH = (
    r"(?:twice|double|triple|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) times)"
    r"(?= (?:as (?:many|much|high|large|big|long|likely|fast|often)|the|its|their|that|what|his|her|those of)\b)"
)
#: "Has waited for more than a decade".
_ONE_TIME = r"a(?= (?:decade|century|year|month|week|fortnight|day)\b)|an(?= hour\b)"
#: "Has fallen by almost a third since May", "nearly half were sold".
_SHARE_ENDS = (
    r"(?=\s(?:of|the|its|their|his|her|all|since|over|on|last|this|from|compared|after|were|are|was|is|have|has|had"
    r"|would|will|said|came|come|in (?:the|two|three|four|five|six|seven|eight|nine|ten|a|\d+)\b)\b|[.,;]|$)"
)
FIGURES = r"\d+(?:,\d{3})*(?:\.\d+)?(?:m|bn|k)?"
PERCENT = r"\s?(?:%|per\s?cent\b|pct\b)"
HEDGED_NUMBER = (
    rf"(?P<number>{MONEY}{FIGURES}{_SCALED}*|{FIGURES}(?:{PERCENT}|{_SCALED}*)"
    rf"|(?:a|one|{SMALL_NUMBERS}) (?:hundred|thousand|million|billion|dozen|mln|bln)(?:\s(?:thousand|million))?"
    rf"|half a (?:million|billion|dozen)|one{PERCENT}|{TIMES_AS_MUCH}|{_ONE_TIME}"
    rf"|(?:{SHARE}){_SHARE_ENDS}|(?:{SMALL_NUMBERS})(?:{PERCENT})?)"
)
