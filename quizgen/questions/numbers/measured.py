"""A number and what stands behind it in, whether it is measured or counted, and whether it is a time, out."""

from __future__ import annotations

import re

SHARE = r"half|(?:a|one)[- ](?:half|quarter|third|fifth|sixth|tenth)|(?:two|three)[- ](?:thirds|quarters|fifths)"
#: How long and how far: "up to four years", "almost 11,000 miles".
LASTING = re.compile(
    r"[-\s](?:(?!(?:last|this|next|a|an|per|each|every)\b)\w+[- ])?(?:minutes?|hours?|days?|weeks?|months?|years?"
    r"|decades?|centur(?:y|ies)|miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|feet|foot|ft|acres|hectares)\b",
    re.IGNORECASE,
)
#: "Over two seasons", "over 12 sites", "under nine keepers": during, all over, in the time of.
DURING = re.compile(
    r"\s(?:[\w’'-]+ ){0,2}?(?:seasons|terms|semesters|winters|summers|springs|autumns|generations|shifts|nights"
    r"|evenings|mornings|afternoons|weekends|quarters|sessions|visits|trips|sittings|meetings|rounds|series|stages|legs"
    r"|phases|instal+ments|elections|parliaments|campaigns|tours|innings|holidays|harvests|lessons|episodes|floors"
    r"|storeys|stories|levels|sites|locations|pages|volumes|presidents|governments|governors|ministers|managers|owners"
    r"|names|headings|contracts|licen[cs]es)\b",
    re.IGNORECASE,
)
#: "With less than 14 minutes to play": as good as when.
ON_THE_CLOCK = re.compile(r"\s(?:to (?:play|go)|left|remaining|on the clock|from (?:time|the end))\b")


def measured(number: str, after: str) -> bool:
    """Is it a sum, a share, a weight or a time, of which there is less, and not fewer?"""
    return bool(
        re.search(rf"[£$€₹₦¥₱%]|^(?:KSh|Rs|Sh|RM|[RKP]\d)|per\s?cent|pct|\bm\b|{SHARE}", number, re.IGNORECASE)
        or re.match(
            r"\s+(?:more |(?:[A-Z]\.){2,} |[A-Z][a-z]+ )?(?i:dlrs?|dollars|pounds|euros|marks|francs|yen|guilders|stg"
            r"|crowns|pesos|lire|rupees|rand|tonnes|tons|barrels|bpd|litres|gallons|mm|cm|kg|[kmg]wh?"
            r"|millimet(?:re|er)s|centimet(?:re|er)s|kilos?|kilograms)\b",
            after,
        )
        or LASTING.match(after)
    )
