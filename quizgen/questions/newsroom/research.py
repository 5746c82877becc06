"""Phrases of reports on research and on figures: who speaks there, and how sure or how exact it is."""

from __future__ import annotations

from quizgen.questions.newsroom.phrase import Phrase, phrase

_OUTSIDE = "Whoever has done the work knows it best and believes in it. A fair report asks somebody from outside, too."
_CHECKED = "That other experts look at a paper makes errors rarer. It does not make the result certain."
_OPEN = "Good researchers tell how sure they are. So should whoever passes it on."
_WORK = r"(?:study|research|work|trials?|project|survey|analysis|experiments?|paper|review|dig|excavation|discovery)"
_OF_RESEARCH = (
    r"\b(?:stud(?:y|ies)|research\w*|scientists?|experiments?|trials?|journal|paper|findings?"
    r"|\w+ologists?|universit(?:y|ies))\b"
)
_NUMBER = (
    r"(?:about |around |nearly |almost |just |only |some |more than |less than |under |over |roughly )*"
    r"(?:[£$€¥₹]|[A-Z]{1,3}\$?)?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b"
    r"|eleven\b|twelve\b|half\b)"
)

RESEARCH: tuple[Phrase, ...] = (
    phrase(
        r"\bwho (?P<words>(?:was|were|is|are|had)(?: not|n[’']t)(?: been)? (?:directly )?(?:(?:involved"
        r"|participate)(?: in| with)?"
        rf"|(?:a )?part of|connected (?:with|to)) (?:the|this|that|their|his|her) (?:\w+ )?{_WORK}|(?:was|were|is"
        rf"|are)"
        r"(?: not|n[’']t) (?:directly )?involved(?=[,.;”’]| (?:and|but|says?|said|calls?|called|points|pointed"
        r"|notes?)\b))",
        "Had no part in that work, and can judge it from outside",
        ("Did a part of that work, and so speaks of work of their own", "That would be “one of the authors”."),
        ("Paid for that work, and wants it to do well", "Whoever pays has a part in it."),
        ("Knows nothing of that work, nor of its subject", "Whoever is asked so mostly knows the field."),
        lesson=_OUTSIDE,
        beside=_OF_RESEARCH,
        unless=r"\b(?:crash|police|accident|attack|protest|incident|fight|court|lawsuit|scandal|fire)\b",
        weight=4,
    ),
    phrase(
        rf"\bwho (?P<words>(?:led|headed|carried out|conducted|co-?authored) (?:the|this) (?:\w+ )?{_WORK})\b",
        "Had a hand in that work, and so speaks of work of their own",
        ("Had no part in that work, and looked at it from outside", "That would be “not involved in the work”."),
        ("Paid for that work, which was done by others", "That would be “funded the work”."),
        ("Told of that work in a newspaper or on air", "That would be “reported on the work”."),
        lesson=_OUTSIDE,
        beside=_OF_RESEARCH,
        unless=r"\b(?:rescue|salvage|police|murder|restoration|judge|court|jury|lawyer)\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:lead|first|senior|co-?lead) author|co-?author)(?=[,.;”’]| (?:of (?:the|this) (?:\w+ )?"
        rf"(?:{_WORK}|report)|and|[A-Z]\w+|on the)\b)",
        "One of those who did or led the work and wrote it up",
        ("One of those who looked at the work from outside", "That would be “not involved in the work”."),
        ("One of those who tell of the work in the newspapers", "That would be “a reporter”."),
        ("One of those who paid for the work, which others did", "That would be “funded the work”."),
        lesson=_OUTSIDE,
        beside=r"\b(?:study|studies|research\w*|scientists?|experiments?|paper|findings?|\w+ologists?|university)\b",
        unless=r"\b(?:novel|memoir|thriller|cookbook|crime|bestsell\w+|books?|bill|legislation|amendment)\b",
        weight=3,
    ),
    phrase(
        r"\b(?:published|reports?|reported|reporting|described?|appear(?:s|ed)?|writ(?:e|es|ten|ing)|wrote|paper"
        r"|study)"
        r" [^.;:]{0,60}?\bin the (?P<words>journal)(?= [A-Z])",
        "A publication in which researchers tell each other of their work",
        ("A notebook in which researchers write down what they do each day", "That is another sense of the word."),
        ("A magazine in which reporters explain research to everybody", "Researchers write it, mostly for each other."),
        ("A newspaper that tells of research on one of its pages", "It holds research alone."),
        lesson=_CHECKED,
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:has|have|had) not (?:yet )?been peer[- ]reviewed|(?:has|have|had) yet to be peer[- ]reviewed"
        r"|not yet peer[- ]reviewed)\b",
        "Other experts have not looked at it for errors yet",
        ("Other experts have looked at it and found errors", "They have still to look at it."),
        ("Other experts have tried the same and failed", "That would be “could not be repeated”."),
        ("Other experts have asked for it in vain", "Nothing is told of that."),
        lesson=_CHECKED,
        weight=4,
    ),
    phrase(
        r"(?<!not )(?<!not yet )(?<!been )(?<!be )\b(?P<words>peer[- ]reviewed) (?:journals?|stud(?:y|ies)|papers?"
        r"|research"
        r"|articles?|work)\b",
        "Looked at for errors by other experts before it was printed",
        ("Written by experts together with those who pay them", "Others than the authors look at it."),
        ("Found to be right in the end by all other experts", "It was looked at, which does not make it certain."),
        ("Read by so many people that it is known everywhere", "A few experts do it."),
        lesson=_CHECKED,
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:could|may|might) (?:simply |just |well )?(?:be|have been) (?:down|due) to chance"
        r"|(?:to|not|cannot|could not|be) rule(?:d)? out chance|chance (?:cannot|could not) be ruled out)\b",
        "It may have come out so without any real cause",
        ("It has been shown to have one real cause", "Then it would not be left to chance."),
        ("It has been made up by somebody on purpose", "Nobody is blamed for anything."),
        ("It has been a piece of luck for those concerned", "That is another sense of “chance”."),
        lesson=_OPEN,
        weight=4,
    ),
    phrase(
        r"(?<!not )\b(?P<words>statistically significant)\b",
        "Hardly to be explained by chance alone",
        ("Of great importance for everybody’s life", "Such a difference may be quite small."),
        ("Proved beyond any doubt for all time", "Chance is only unlikely."),
        ("Counted by an office of the state", "The word is about chance."),
        lesson="A difference can be no accident and still be too small to matter. Look how large it is.",
        unless=r"\b(?:not|no|neither|nor)\b|n[’']t\b",
        weight=3,
    ),
    phrase(
        rf"\b(?P<words>an average of)(?= {_NUMBER})",
        "Some may be above this figure, and some below it",
        ("Each single one is exactly at this figure", "An average says nothing on a single one."),
        ("Some may be below this figure, but none above it", "That would be “up to”."),
        ("Some may be above this figure, but none below it", "That would be “at least”."),
        lesson="An average hides how far the single cases are apart. Ask for the lowest and the highest.",
        unless=r"\bpolls?\b|\bmoving average\b|\bon average\b",
        weight=3,
    ),
    phrase(
        rf"\b{_NUMBER}[\w.,]*(?: of a| a)? (?P<words>percentage points?)\b",
        "The difference between two percentages",
        ("A share of what there was before", "From 10 to 12 percent is two points, but a fifth of 10."),
        ("A mark that is given in a test", "It is about percentages."),
        ("A number of people out of a thousand", "“Percentage” is about a hundred."),
        lesson="From 10 to 12 percent is a rise of two points, and also a rise by a fifth. Look which of them is told.",
        unless=r"\bmargin of error\b|\bplus or minus\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>in real terms|adjusted for inflation|inflation-adjusted)\b",
        "With the general rise in prices taken into account",
        ("With the general rise in prices left aside", "It is the other way round."),
        ("With taxes and other charges taken off", "That would be “after tax”."),
        ("With what was counted wrongly put right", "That would be “corrected”."),
        beside=r"\d|\b(?:wages?|pay|spend\w*|fund\w*|budgets?|incomes?|prices?|costs?|earn\w*|cuts?)\b",
        lesson="When prices rise, the same sum buys less. Look whether a figure allows for that.",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:fiscal|financial) year)\b(?! \d)",
        "Twelve months of accounts, which need not begin in January",
        ("Twelve months of accounts, which always begin in January", "That would be “calendar year”."),
        ("Twelve months in which more was spent than came in", "That would be “a year of losses”."),
        ("Twelve months in which nothing may be spent", "Nothing is told of that."),
        lesson="“Last year” may be another year for an office or a firm than for its readers.",
        weight=3,
    ),
)
