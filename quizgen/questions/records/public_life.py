"""Statements on courts, councils, parliaments, elections, laws and rescues, and where each is on record."""

from __future__ import annotations

from quizgen.questions.records.sort import Sort, sort

_DECIDED = (
    r"(?:voted|approved|rejected|deferred|passed|adopted|refused|agreed|backed|defeated|ratified|repealed|endorsed"
    r"|threw out|turned down)\b"
)

PUBLIC_LIFE: tuple[Sort, ...] = (
    sort(
        "verdict",
        r"\b(?:was|were|been) (?:\w+ )?(?:convicted|acquitted|sentenced|jailed|cleared of|found (?:not )?guilty)\b"
        r"|\bpleaded (?:not )?guilty\b|\badmitted (?:\w+ ){0,3}(?:charges?|counts?|fraud|theft)\b"
        r"|\b(?:courts?|judges?|jury|magistrates?|tribunal|justices?)\b(?: [\w’'-]+){0,6}? (?:ruled|sentenced|jailed"
        r"|convicted|acquitted|dismissed|upheld|overturned|quashed|fined|ordered|awarded|struck down|directed"
        r"|restrained"
        r"|stayed|barred|granted|refused)\b",
        unless=r"\b(?:tennis|prosecutors?|players?|referee|heard|told|so far|separate case|last year|years ago"
        r"|earlier case)\b",
        ahead=True,
        record=(
            "The court’s own record of the case",
            "the court writes down what was pleaded, decided and ordered.",
        ),
        tempting=(
            "The papers with which the case was begun",
            "They tell what one side says or wants, and not what the court decided.",
        ),
        others=(
            ("A television drama based on the case", "A drama is made up in part, and need not keep to the facts."),
            ("A lawyer’s speech for one of the sides", "A lawyer speaks for one side, and the court may not follow."),
            ("A popular podcast about the case", "A podcast only passes on what others have found out."),
            ("An online comment by a friend of one side", "A friend takes sides, and need not know what was decided."),
        ),
    ),
    sort(
        "council",
        r"\b(?:councils?|councillors|councilors|committee|cabinet|commissioners|aldermen|supervisors|board members)\b"
        rf"(?: [\w’'()-]+){{0,7}}? {_DECIDED}",
        unless=r"\b(?:parliament\w*|senat\w+|congress\w*|assembly|house|mps|students?|shareholders|un|united nations"
        r"|security council|olympic|fifa|uefa|ministers?|union)\b",
        ahead=True,
        record=(
            "The official minutes of the meeting",
            "minutes are the record of what was decided, and by how many votes.",
        ),
        tempting=(
            "The agenda sent out before the meeting",
            "An agenda tells what is to be decided, and not how it was decided.",
        ),
        others=(
            ("A leaflet by a group on one side", "A leaflet wants to win people over, and may leave things out."),
            ("A resident’s angry post about the decision", "A post shows how somebody feels about the decision."),
            (
                "A local blog’s guess at how they would vote",
                "A guess from before the vote shows nothing of the result.",
            ),
            (
                "A poster that calls people to the meeting",
                "A poster tells when the meeting is, and not what came of it.",
            ),
        ),
    ),
    sort(
        "parliament",
        r"\b(?:parliament|senate|senators|lower house|upper house|house of (?:representatives|commons|lords)|congress"
        r"|national assembly|(?:state|legislative|regional) assembly|mps|lawmakers|legislators|legislature|deputies"
        rf"|lok sabha|rajya sabha)\b(?: [\w’'()-]+){{0,6}}? {_DECIDED}"
        r"|\b(?:bill|motion|amendment)\b(?: [\w’'()-]+){0,8}? (?:was|were)(?: \w+){0,2} (?:passed|approved|defeated"
        r"|rejected|adopted|referred)\b",
        article=r"\b(?:parliament|senate|house|congress|assembly|mps|lawmakers|legislators|legislature)\b",
        unless=r"\b(?:council|councillors|shareholders|union|party congress)\b",
        ahead=True,
        record=(
            "The official record of the debate and the vote",
            "a parliament publishes what was said and how the vote went.",
        ),
        tempting=(
            "The order of business printed before the debate",
            "It tells what was to be debated, and not what was decided.",
        ),
        others=(
            ("A campaign video by one of the parties", "A party shows what speaks for it, and may leave out the rest."),
            ("A newspaper’s forecast of how the vote would go", "A forecast is made before the vote is taken."),
            (
                "A post by somebody who is angry at the result",
                "A post shows a feeling, and need not get the facts right.",
            ),
            ("A cartoon that makes fun of the debate", "A cartoon is a comment, and exaggerates on purpose."),
        ),
    ),
    sort(
        "election",
        r"\b(?:won|lost|held|retained|took|gained|defeated|elected|polled|secured)\b",
        beside=r"\b(?:by-election|election|constituency|runoff|run-off|parliamentary seat|majority of [\d,]+"
        r"|\d per ?cent of the vote|\d% of the vote|[\d,]{3,} votes)\b",
        unless=r"\b(?:council voted|committee|members voted|shareholders|before the election|ahead of|prize|match)\b",
        record=(
            "The count published by those who ran the election",
            "they count every vote, and publish the count for all to see.",
        ),
        tempting=(
            "The last opinion poll before people voted",
            "A poll asks some people how they may vote: it is no count.",
        ),
        others=(
            ("The winning side’s speech to its supporters", "A winner’s speech is one side’s view of the result."),
            (
                "A leaflet in which a party promises to win",
                "A promise made before the vote shows nothing of the result.",
            ),
            ("A post by a voter who is unhappy with it", "One voter’s feelings show nothing of how others voted."),
        ),
    ),
    sort(
        "ballot",
        r"\b(?:members|workers|nurses|teachers|drivers|staff|employees|doctors)\b(?: [\w’'()-]+){0,6}? voted\b",
        beside=r"\b(?:union|strike|action|walk out|walkout|offer|pay)\b",
        unless=r"\b(?:council|committee|parliament|cabinet|board)\b",
        record=("The published count of the members’ votes", "a count shows how many voted, and for what."),
        tempting=(
            "The letter that called on members to vote",
            "The letter came before the vote, and cannot show how it went.",
        ),
        others=(
            ("The employer’s guess at how they would vote", "A guess by one side is no count."),
            ("A poster in support of the workers", "A poster takes sides, and does not count anything."),
            ("A customer’s post about the dispute", "A customer need not know how the members voted."),
        ),
    ),
    sort(
        "law",
        r"\b(?:the|this) (?:\w+ ){0,3}(?:bill|law|act|ordinance|regulations?|directive|by-?law)\b(?:, which)? (?:would "
        r"|will |also |now )*"
        r"(?:bans?|requires?|allows?|provides? for|applies|apply|covers?|sets?|limits?|gives?|forbids?|obliges?|makes?"
        r"|caps?|exempts?|prohibits?)\b"
        r"|^under (?:the|a|this|new)(?: [\w’'-]+){0,4} (?:bill|law|act|ordinance|regulations|directive|by-?laws?)\b",
        unless=r"\b(?:critics|opponents|supporters|campaigners|law firm)\b",
        ahead=True,
        record=(
            "The full text of the law or the bill",
            "what a law or a bill lays down stands in its text, word for word.",
        ),
        tempting=(
            "A politician’s speech in praise of it",
            "A speech picks out what sounds good: it is not the text.",
        ),
        others=(
            ("A leaflet by a group that is against it", "A leaflet picks out what speaks against it."),
            (
                "A popular post on what it will surely do",
                "A post tells what somebody expects, and not what is laid down.",
            ),
            (
                "A newspaper’s guess at it before it was written",
                "A guess made before cannot show what was written in the end.",
            ),
            ("A comment by a reader who has heard of it", "Hearsay is no proof of what is laid down."),
        ),
    ),
    sort(
        "agreement",
        r"^(?:under|as part of) (?:the|this|their)(?: [\w’'-]+){0,3} (?:deal|accord|agreement|settlement|treaty|pact"
        r"|truce|contract)\b(?! of)",
        ahead=True,
        record=("The text to which both sides agreed", "what was agreed stands in the text, word for word."),
        tempting=(
            "The list of demands made before the talks",
            "Demands tell what a side wanted, and not what it got.",
        ),
        others=(
            ("What one side told its own supporters", "Each side likes to tell its own people that it has won."),
            (
                "A post by somebody who had hoped for more",
                "A disappointed post shows a feeling, and not what was agreed.",
            ),
            ("A forecast of how the talks would end", "A forecast is made before anything is agreed."),
        ),
    ),
    sort(
        "rescue",
        r"\b(?:firefighters|fire crews?|fire engines?|(?:fire|rescue|emergency) (?:services?|crews?|teams?)|lifeboats?"
        r"|coastguard)\b(?: [\w’'-]+){0,5}? (?:called|sent|launched|tackled|attended|rescued|towed|put out|evacuated"
        r"|arrived|spent)\b",
        beside=r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hours?|midnight|noon)\b",
        record=(
            "The rescue service’s own log of the call-out",
            "crews write down when they were called, who went and what they did.",
        ),
        tempting=(
            "The service’s plan for such emergencies",
            "A plan tells what crews should do, and not what they did that day.",
        ),
        others=(
            ("A photo of an earlier rescue nearby", "A picture of another event shows nothing of this one."),
            (
                "A neighbour’s post about what she was told",
                "What somebody was told by others may have changed on the way.",
            ),
            (
                "A television series about rescue crews",
                "A series shows what such work is like, and not what happened here.",
            ),
            (
                "An advertisement for safety equipment",
                "An advertisement wants to sell, and shows nothing of this event.",
            ),
        ),
    ),
    sort(
        "order",
        r"\b(?:regulator|watchdog|(?:federal|state|provincial|county|city|national|regional|scottish|welsh"
        r"|british)? ?government"
        r"|ministry|minister|ombudsman|(?:[\w-]+ ){0,3}(?:authority|agency|regulator|directorate|department)"
        r"|reserve bank|central bank)\b(?: of [A-Z]\w+)?"
        r"(?: on \w+day)?(?: \w+ly)? (?:has |have |had )?(?: ?on \w+day )?(?: ?\w+ly )?(?:fined|barred|banned"
        r"|ordered|closed"
        r"|suspended|revoked|cancelled|prohibited|ended|lifted|imposed|seized|withdrew)\b",
        unless=r"\b(?:rates?|repo|court|tribunal|councillors|cases|pandemic|in (?:19|20)\d\d|union|shares)\b",
        ahead=True,
        record=(
            "The official notice of what was decided",
            "an authority has to put in writing what it decides, and from when.",
        ),
        tempting=(
            "A draft from before the decision was taken",
            "A draft can still change, and is no decision.",
        ),
        others=(
            ("A post by somebody who is hit by the decision", "A post shows a feeling, and may leave out the details."),
            ("An advertisement that plays on the news of it", "An advertisement wants to sell."),
            ("A rumour in a group chat about the reasons", "Nobody stands behind a rumour."),
            ("A newspaper’s guess at what would be decided", "A guess made before cannot show what was decided."),
        ),
    ),
    sort(
        "permit",
        r"\b(?:planning permission|permits?|licen[cs]es?)\b(?: [\w’'-]+){0,4}? (?:was|were|been) (?:\w+ )?(?:granted"
        r"|refused|withdrawn|revoked|issued|suspended)\b"
        r"|\b(?:holds|granted|issued|revoked|withdrew|suspended|refused)\b(?: [\w’'-]+){0,6}? (?:planning permission"
        r"|permits?|licen[cs]es?)\b",
        unless=r"\b(?:driving|work permits?|threat\w*|photo|creative|council|councillors|committee|want\w*)\b",
        record=(
            "The public register of such permits",
            "whoever gives a permit keeps a list of what was given, to whom and when.",
        ),
        tempting=(
            "The papers handed in to ask for a permit",
            "To ask for a permit is not to get it: they do not show the decision.",
        ),
        others=(
            ("A glossy brochure about the plans", "A brochure wants to make people like the plans."),
            ("A letter of protest from a neighbour", "A letter of protest tells what somebody wants."),
            ("An online rumour about the decision", "Nobody stands behind a rumour."),
        ),
    ),
)
