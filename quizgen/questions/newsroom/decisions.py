"""Phrases on what is decided and what is not: proposals, drafts, advice, conditions."""

from __future__ import annotations

from quizgen.questions.newsroom.phrase import Phrase, phrase

_NOT_DECIDED = "What is not decided yet may still come otherwise. Look in the report for who decides, and when."
_ADVISERS = (
    r"(?:committee|panel|report|inquiry|review|officers?|auditors?|board|watchdog|commission|ombudsman|inspectors?"
    r"|coroner|investigators|investigation|advis[eo]rs|task force|working group|bureau|audit|council’s planners"
    r"|planners"
    r"|consultants?|staff|study|agency|commissioner)"
)
_TEXTS = (
    r"(?:report|law|legislation|budget|plan|rules|regulations?|agreement|text|bill|policy|resolution|guidelines"
    r"|proposals?|strategy|order|decision|ruling|document|deal|treaty|version|contract|constitution|findings"
    r"|assessment)"
)

DECISIONS: tuple[Phrase, ...] = (
    phrase(
        rf"\b{_ADVISERS}\b(?:(?! (?:was|were|is|are|be|been|to|by) )[^.;:“”‘]){{0,60}}? (?P<words>recommend(?:s|ed))"
        r"(?= (?:that|an?|the|more|new|[a-z]+ing)\b)",
        "Advised it, but others decide whether it is done",
        ("Ordered it, so that it has to be done", "That would be “ordered”."),
        ("Promised it, and wants to do it soon", "That would be “promised”."),
        ("Praised it, as it had been done well", "That would be “praised”."),
        lesson=_NOT_DECIDED,
        weight=3,
    ),
    phrase(
        r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Tt]his|[Aa]ny) (?P<words>proposed) (?!and\b|by\b|to\b)[a-z]+",
        "Put forward for others to decide on",
        ("Decided on, but not begun so far", "That would be “approved”."),
        ("Begun, but not finished so far", "That would be “under way”."),
        ("Given up, as nobody wanted it", "That would be “abandoned”."),
        lesson=_NOT_DECIDED,
        unless=(
            r"\b(?:approved|adopted|passed|withdr\w+|scrapped|dropped|abandoned|married|marriage|study|researchers?"
            r"|scientists?|theory|mechanism)\b"
        ),
        weight=2,
    ),
    phrase(
        rf"(?<!first )(?<!final )\b(?P<words>[Dd]raft) {_TEXTS}\b",
        "In a first version, which may still be changed",
        ("In the last version, which is not to be changed", "That would be “final”."),
        ("In a secret version, which few may read", "That would be “confidential”."),
        ("In a short version, which tells the main points", "That would be “a summary”."),
        lesson=_NOT_DECIDED,
        unless=r"\b(?:NBA|NFL|AFL|NHL|draft pick|picks?|players?|army|season|league|lottery|rookie|beer"
        r"|Selective Service)\b",
        weight=4,
    ),
    phrase(
        r"\b(?:agreed?|agreement|approv(?:ed|al)|back(?:ed|ing)|accept(?:ed|ance)|deal|support(?:ed"
        r"|s)?)(?: \w+){0,3}?"
        r" (?P<words>in principle)\b",
        "On the main point, with details still open",
        ("On every point, with nothing left open", "That would be “in full”."),
        ("On paper alone, with other things in mind", "Nothing is told of what they have in mind."),
        ("On a part of it, with the main point still open", "It is the other way round."),
        lesson=_NOT_DECIDED,
        weight=3,
    ),
    phrase(
        r"\b(?P<words>[Nn]on-?binding) (?:vote|resolution|referendum|agreement|motion|offer|recommendation|opinion"
        r"|deal"
        r"|memorandum|ballot)\b",
        "Nobody has to act on it",
        ("Everybody has to act on it", "That would be “binding”."),
        ("Nobody may speak about it", "That would be “secret”."),
        ("Everybody was in favour of it", "That would be “unanimous”."),
        lesson="A vote may only show what people wish. Look whether anybody must follow it.",
        weight=4,
    ),
    phrase(
        r"\b(?P<words>[Tt]entative) (?:agreement|deal|contract|settlement|pact|date)\b",
        "Settled for now, but not for certain",
        ("Settled for good, with no way back", "That would be “final”."),
        ("Settled by a court, against their will", "That would be “imposed”."),
        ("Settled in secret, without telling anybody", "That would be “secret”."),
        lesson=_NOT_DECIDED,
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:is|are|was|were|been) (?:also |now |still |seriously |actively |currently )?considering"
        r"|under (?:active |serious )?consideration|(?:is|are) (?:still |now )?being considered)\b(?! (?:that"
        r"|how|himself|herself|itself|themselves)\b)",
        "Thought about, but not decided",
        ("Decided, but not made public", "That would be “decided in secret”."),
        ("Thought about, and then given up", "That would be “dropped the idea”."),
        ("Decided, but not begun", "That would be “planned”."),
        lesson="What is only thought about may never come. A headline that tells it as news tells too much.",
        unless=(
            r"\b(?:whether|worth considering|jury|judge|appeal)\b|\bnot (?:\w+ )?(?:considering|under)\b"
            r"|\b(?:no longer|later|instead|dropped|abandoned)\b"
        ),
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:did|does|do|would|could) not (?:immediately )?rule out|(?:has|have|had) not ruled out"
        r"|(?:refused|declined) to rule out|(?:cannot|could not|can’t|couldn’t) be ruled out)\b(?! of\b| chance\b)",
        "It is left open: perhaps, perhaps not",
        ("It is certain: there is no doubt of it", "That would be “confirmed”."),
        ("It is excluded: that cannot be", "That would be “ruled out”."),
        ("It is forbidden: there is a rule against it", "That would be “banned”."),
        lesson="Not to exclude something is no promise and no plan. Headlines often make more of it.",
        weight=4,
    ),
    phrase(
        r"\b(?:has|have|had|he|she|they|[A-Z][a-z]+) (?:repeatedly |again |already |firmly "
        r"|also )?(?P<words>ruled out)"
        r"(?= (?:an?|any|the|handing|selling|raising|cutting|closing|making|taking|using|building|standing|running"
        r"|returning|going|paying)\b)(?![^.;:]{0,40}\b(?:goal|try|effort|offside)\b)",
        "Said that it will not happen",
        ("Said that it may happen", "That would be “did not rule out”."),
        ("Said that it has happened", "That would be “confirmed”."),
        ("Said that it must happen", "That would be “demanded”."),
        lesson="Those who exclude something today may be asked again tomorrow. Look how firmly it was said.",
        # police and doctors rule out what has been
        unless=(
            r"\b(?:not|never|refused|declined|injur\w+|match|squad|season|tests?|foul play|arson|police"
            r"|doctors?|cause|fire|was|were|be|been"
            r"|court|judge|scientists?|researchers?|study|virus|cancer|engineers?|investigators?|referee|VAR) "
        ),
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:has|have|is|are) yet to)(?= (?!come\b|be seen\b)[a-z]+)",
        "It has not been done or happened so far",
        ("It was done or happened a short time ago", "That would be “has just”."),
        ("It is done or happens again and again", "That would be “keeps”."),
        ("It is never to be done or to happen", "“Yet” leaves open that it may come."),
        lesson="What has not come so far may come later. See of which day the report is.",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>subject to) (?:[a-z]+ ){0,3}?(?:approval|consent|confirmation|ratification"
        r"|planning (?:approval|consent|permission)"
        r"|funding|a vote|verification)\b",
        "It comes about only if that is given or met",
        ("It has come about as that was given or met", "It is still open."),
        ("It comes about even if that is not given or met", "That would be “regardless of”."),
        ("It comes about in place of that", "That would be “instead of”."),
        lesson=_NOT_DECIDED,
        weight=3,
    ),
    phrase(
        r"(?<!\bthe )(?<!\ba )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bstill )\b(?P<words>pending)"
        r" (?:the |an? |its |their |further |his |her )?(?:\w+ ){0,2}?(?:review|investigations?|inquiry|inquiries"
        r"|appeal|trial"
        r"|outcome|decision|results?|approval|hearing|ruling|completion|audit)\b",
        "Until that is done or decided",
        ("Because that is done or decided", "It is still to come."),
        ("Without waiting for that", "That would be “regardless of”."),
        ("In place of that", "That would be “instead of”."),
        lesson=_NOT_DECIDED,
        weight=3,
    ),
    phrase(
        r"\b(?:[Tt]he|[Oo]fficial|[Cc]ouncil|[Cc]ommittee|[Bb]oard|to|that|in) (?P<words>minutes)"
        r" (?:of (?:the|a|an|its|that|three|two|their)\b|show|record)",
        "The official notes of what a meeting said and decided",
        ("The official list of what a meeting is to talk about", "That would be “agenda”."),
        ("The short breaks that a meeting has between its parts", "That would be “recess”."),
        ("The speeches that were held at a meeting, word for word", "Minutes tell the main points."),
        lesson="Minutes show what was decided. Look whether everybody agrees that they are right.",
        beside=r"\b(?:meetings?|council|committee|board|assembly|cabinet)\b",
        unless=r"\b(?:half|goal|match|game|play|first minutes|last minutes|closing minutes|opening minutes)\b",
        weight=3,
    ),
)
