"""Options in, whether they are labels of one scale, such as "Different sources that agree", out.

A label that stands in another place each time is read anew each time; in its own place it becomes a scale. So the
types that use a scale yield it in its order, and there it stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.model import Option

#: Who stands behind a statement: from one voice to several, to a dispute, to none.
#: "The reporter" is not right for a columnist, so it is the article that states a thing itself.
ONE_SOURCE = "One person, group or body alone"
SEVERAL_SOURCES = "Different sources that agree"
DISPUTED = "One source, but another disagrees"
REPORTER_ALONE = "The article itself, which names no source"
STANDING = (ONE_SOURCE, SEVERAL_SOURCES, DISPUTED, REPORTER_ALONE)

#: How the article itself presents a statement: on its own word, on that of others, or as what somebody denies.
ITS_OWN, OF_NAMED, OF_NAMELESS, DENIED = (
    "As its own statement, without a source",
    "As the word of a source that it names",
    "As the word of a source that it does not name",
    "As something that a source denies",
)
PRESENTED = (ITS_OWN, OF_NAMED, OF_NAMELESS, DENIED)

#: Beside the names of sources, what stands for none of them comes last.
NO_SOURCE = "The article gives no source for it"

#: Beside the names of those whom a word may mean; it comes last, too.
NOBODY_NAMED = "Somebody whom the article does not name"
NO_BODY_NAMED = "A body that the article does not name"
NOTHING_NAMED = "Something that the article does not name"
#: Beside the names of those whom "I" in a quotation may mean; it comes last as well.
THE_REPORTER = "The reporter who wrote the article"

#: The questions that a news report answers first, in the order in which they are taught.
WHO, WHAT, WHERE, WHEN, SAYS_SO = (
    "Who or what is it about?",
    "What happened?",
    "Where is it?",
    "When did it happen?",
    "Who says so?",
)
NEWS_QUESTIONS = (WHO, WHAT, WHERE, WHEN, SAYS_SO)

#: What kind of source somebody is, from those who were there to those who write about it.
OFFICIAL, SPEAKS_FOR, COMPANY, PAID_EXPERT, CAMPAIGN, EXPERT, PLAYER, ARTIST, WITNESS, RELATIVE, PUBLIC, MEDIA = (
    "A politician or public official",
    "A spokesperson, adviser or lawyer for others",
    "A business person or company",
    "An analyst or economist who works for a firm",
    "A campaigner or activist",
    "An expert or researcher",
    "A sports player or coach",
    "An artist, actor or writer",
    "A person who saw what happened",
    "A relative of a person in the news",
    "A member of the public",
    "A journalist or news outlet",
)
KINDS = (
    OFFICIAL, SPEAKS_FOR, COMPANY, PAID_EXPERT, CAMPAIGN, EXPERT, PLAYER, ARTIST, WITNESS, RELATIVE, PUBLIC, MEDIA,
)  # fmt: skip

#: How far a reader is told who a source is, from the most to the least.
BY_PERSON, BY_BODY, BY_DESCRIPTION, NOT_AT_ALL = (
    "By the name of a person",
    "By the name of a body or outlet, not of a person",
    "By a description, without a name",
    "Not at all: it gives no source",
)
IDENTIFIED = (BY_PERSON, BY_BODY, BY_DESCRIPTION, NOT_AT_ALL)

#: How far a deed has gone, from done to given up.
HAPPENED, ONLY_PLANNED, ONCE_PLANNED, ONCE_EXPECTED, ONLY_EXPECTED, ONLY_POSSIBLE, NOT_DONE = (
    "It has already happened",
    "It is planned or promised, and still to come",
    "It was planned, and what came of it is not said",
    "It was foreseen, and what came of it is not said",
    "It is expected, but not certain",
    "It is possible, but no more than that",
    "It was refused, or did not happen",
)
GONE_SO_FAR = (HAPPENED, ONLY_PLANNED, ONCE_PLANNED, ONCE_EXPECTED, ONLY_EXPECTED, ONLY_POSSIBLE, NOT_DONE)

#: What a word does besides telling what happened.
SPEAKS_WELL, SPEAKS_BADLY, UNSURE, ONLY_REPORTS = (
    "It speaks well of something",
    "It speaks badly of something",
    "It shows that something may not be so",
    "It only reports, and judges nothing",
)
LOADED = (SPEAKS_WELL, SPEAKS_BADLY, UNSURE, ONLY_REPORTS)

#: Who judges with a word, a source or the article itself, and which way.
SOURCE_FOR, SOURCE_AGAINST, ARTICLE_FOR, ARTICLE_AGAINST = (
    "A source, and favourably",
    "A source, and unfavourably",
    "The article itself, and favourably",
    "The article itself, and unfavourably",
)
JUDGES = (SOURCE_FOR, SOURCE_AGAINST, ARTICLE_FOR, ARTICLE_AGAINST)

#: How much of a statement the article prints in the words in which it was said.
ALL_EXACT, PARTLY_EXACT, NONE_EXACT = (
    "Yes: they all stand in quotation marks",
    "In part: some of them stand in quotation marks",
    "No: the article sums up what was said",
)
WORDED = (ALL_EXACT, PARTLY_EXACT, NONE_EXACT)

#: How a reader gets what somebody says, over the whole of an article.
ALL_QUOTED, QUOTED_AND_TOLD, ALL_TOLD = (
    "All of it word for word, in quotation marks",
    "Some of it word for word, and some of it summed up",
    "All of it summed up, in the reporter’s words",
)
GIVEN = (ALL_QUOTED, QUOTED_AND_TOLD, ALL_TOLD)

#: By which way words reached the article, from the nearest to the public to the furthest, and the one that is not told.
#: All are ways: "To one news outlet" is a listener, and an e-mail to one paper would be both.
TO_ONE_OUTLET, TO_REPORTERS, BY_BROADCAST, ON_THE_WEB, IN_WRITING, IN_STUDY, IN_SPEECH, AT_HEARING, NO_WAY_TOLD = (
    "In an interview with one news outlet",
    "At a news conference, a briefing or a call for reporters",
    "On radio or television",
    "On social media, a blog or a website",
    "In a statement, a letter or an e-mail",
    "In a report, a book or an article of their own",
    "In a speech, in a debate or at a rally",
    "In court, in parliament or at an official hearing",
    "The article does not say",
)
CHANNELS = (
    TO_ONE_OUTLET,
    TO_REPORTERS,
    BY_BROADCAST,
    ON_THE_WEB,
    IN_WRITING,
    IN_STUDY,
    IN_SPEECH,
    AT_HEARING,
    NO_WAY_TOLD,
)
#: Who was spoken to, where the report tells that and no way ("told the Gazette" may be by telephone or in an e-mail).
LISTENERS = {
    TO_ONE_OUTLET: "One newspaper or other news outlet",
    TO_REPORTERS: "Several reporters together",
    ON_THE_WEB: "The followers of a page or a website",
    IN_SPEECH: "The people at a speech, a debate or a rally",
    AT_HEARING: "A court, a parliament or a hearing",
    NO_WAY_TOLD: NO_WAY_TOLD,
}
_WAY_OF = {label: way for way, label in LISTENERS.items()}
SPOKEN_TO = (*LISTENERS.values(),)

#: What passes a statement on where nobody is heard to say it.
FROM_OUTLET, FROM_STUDY, FROM_STATEMENT, FROM_PERSON, FROM_NOBODY = (
    "A news outlet or news agency",
    "A report, a study, a poll or statistics",
    "A statement, a letter or a press release",
    "A person whom it names",
    "None: it gives no source",
)
ORIGINS = (FROM_OUTLET, FROM_STUDY, FROM_STATEMENT, FROM_PERSON, FROM_NOBODY)

#: Beside two things of which one came first, what stands for neither comes last.
TOGETHER, NOT_TOLD = "Both at the same time", "The sentence does not say which came first"

#: What kind of statement is made. What could be checked need not be true; a forecast is of what is not yet so.
CHECKABLE, JUDGED, EXPECTED, WANTED = (
    "A factual claim: what is or was so, and could be checked",
    "A judgement: what somebody thinks of it",
    "A forecast: what may happen, as somebody sees it",
    "A demand or wish: what should happen, as somebody sees it",
)
STATED = (CHECKABLE, JUDGED, EXPECTED, WANTED)

_SCALES = (
    STANDING, PRESENTED, NEWS_QUESTIONS, KINDS, IDENTIFIED, GONE_SO_FAR, WORDED, LOADED, JUDGES, CHANNELS, SPOKEN_TO,
    ORIGINS, STATED, GIVEN,
)  # fmt: skip

#: A warning for what many answer without the article: teachers see it, and a quiz has it only where its type is wished
#: for by name.
SEEN_AT_ONCE = "Many readers see this without the article: see that it asks for enough."

#: Warnings for forms that raters passed less often than others (rounds 57 to 64 of tests/quality): of names alone 91 %
#: (546 of 602 judgements), with a body or a group among them 63 % (82 of 130), of a name to be written 69 % (55 of 80).
OF_BODIES = "A body or a group is among the options: see that the matter alone does not tell whose words these are."
#: Raters failed "but" and "if" as known to everybody; yet a condition makes all the difference to a claim.
KNOWN_WORD = "Most readers know what this linking word tells: see that it is worth asking."
TO_BE_WRITTEN = "The name is to be written: see that no fair way of writing it is missing."

#: What is right in most questions of its form: sources are named persons, statements are claims of fact.
USUAL_ANSWERS = frozenset((BY_PERSON, CHECKABLE, FROM_STUDY))


def scale_for(gone: str) -> tuple[str, ...]:
    """Four of the steps: what is expected may be planned as well, so the two do not stand side by side."""
    beside = gone if gone in (ONCE_PLANNED, ONCE_EXPECTED, ONLY_EXPECTED) else ONLY_PLANNED
    return tuple(label for label in GONE_SO_FAR if label in (HAPPENED, beside, ONLY_POSSIBLE, NOT_DONE))


#: Of these the sentence that holds "said" is the answer.
_SAYS_HOW = (STANDING, PRESENTED, IDENTIFIED, WORDED, CHANNELS, SPOKEN_TO, ORIGINS)
_LABELS = frozenset(label for scale in _SCALES for label in scale)


def labelled(options: Sequence[Option]) -> bool:
    """Are all options labels of one scale, so that the key is mapped from the article and not printed in it?"""
    if options[0].text not in _LABELS:
        return False  # as of most, and every two candidates are asked
    return any(all(option.text in scale for option in options) for scale in _SCALES)


def of_its_source(options: Sequence[Option]) -> bool:
    """Do the labels tell whose word something is, or how it was said? Then the sentence that holds "said" answers."""
    return any(all(option.text in scale for option in options) for scale in _SAYS_HOW)


def of_its_way(options: Sequence[Option]) -> bool:
    """Do they tell how or to whom it was said? Then whose word it is, as the stem says, gives nothing away."""
    if options[0].text not in _LABELS:
        return False  # as above
    return any(all(option.text in scale for option in options) for scale in (CHANNELS, SPOKEN_TO))


def way_shown(label: str) -> str:
    """The way for which a label stands, of a way or of those who were spoken to; "" for any other and for none told."""
    way = _WAY_OF.get(label, label)
    return way if way in CHANNELS and way != NO_WAY_TOLD else ""


def last_of_all(option: Option) -> bool:
    """Is it the one that stands for none of the others? Shuffled among names it would be looked at first."""
    return option.text in (NO_SOURCE, NOBODY_NAMED, NO_BODY_NAMED, NOTHING_NAMED, THE_REPORTER, TOGETHER, NOT_TOLD)
