"""The names of things in, the words of a colleague out: labels and descriptions for the teacher's pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from quizgen.export.claim_rows import NAMINGS as NAMINGS
from quizgen.export.claim_rows import STANCES as STANCES
from quizgen.model import Difficulty, FactKind, SourceKind, Verdict


class TypeWords(NamedTuple):
    label: str
    about: str


#: What each type of question trains, in one line for the "New quiz" form.
TYPES: Mapping[str, TypeWords] = {
    "who_said": TypeWords("Who said it", "Find the source of a statement in the text."),
    "who_denied": TypeWords("Who denied it", "Tell who contradicts a claim, and which claim it is."),
    "whose_claim": TypeWords("Whose claim is denied", "See whom somebody answers who denies “that” or “the claim”."),
    "what_claimed": TypeWords("What was claimed", "Tell what one source claimed, accused, promised or threatened."),
    "reason": TypeWords("Reason, purpose, condition", "Tell what is given as the reason for something."),
    "match_source": TypeWords(
        "Match source and statement", "Match each source to its words; one statement is left over."
    ),
    "voice": TypeWords("Reporter or source", "Tell what the reporter states from what a source claims."),
    "sourced": TypeWords("Source or none", "See whether a sentence tells where its information comes from."),
    "conflict": TypeWords("Where accounts differ", "Find the two sources that disagree, and what about."),
    "status": TypeWords("Whose word it is", "Tell the article's own statements from those of its sources."),
    "channel": TypeWords("How the words got here", "See in which way, or to whom, somebody said it."),
    "corroboration": TypeWords("What a second source supports", "Find the point on which two sources agree."),
    "source_kind": TypeWords("Kind of source", "See from the words of the article what kind of source somebody is."),
    "introduced": TypeWords("Who is it?", "See how the article introduces a person or a body."),
    "who_is_who": TypeWords("Who is who?", "Match the people of a report with what the article says they are."),
    "works_for": TypeWords("On whose behalf?", "See for which organisation somebody works or speaks."),
    "missing_view": TypeWords("Whose view is missing", "Notice who is not heard, or was asked and gave no answer."),
    "who_is_quoted": TypeWords(
        "Who is quoted", "Tell whose own words an article prints, and who is only reported or named."
    ),
    "voices_heard": TypeWords("Whose voices are heard", "Tell which of the people of a report are quoted in it."),
    "words_given": TypeWords(
        "Quoted or summed up", "Notice whether somebody is quoted word for word, summed up, or both."
    ),
    "headline_body": TypeWords("Headline and report", "See what the headline leaves open, and on whose word it rests."),
    "main_point": TypeWords("The main point", "Tell the main news of a report from its details and its background."),
    "report_part": TypeWords(
        "Parts of a news report",
        "Tell background, outlook and what is not certain in a report from what happened.",
    ),
    "who_did": TypeWords("Who did it", "Tell who did what the reporter reports as done."),
    "sequence": TypeWords("The order of events", "Put events in the order in which they happened."),
    "came_first": TypeWords("What came first", "See which of two things in one sentence happened first."),
    "named": TypeWords("Named or unnamed", "Tell which sources a reader could identify."),
    "fact": TypeWords("Numbers, dates, places", "Find a detail, and whose figure it is."),
    "how_answered": TypeWords("How a claim was answered", "Tell who made a claim and who denied it."),
    "how_exact": TypeWords("How exact it is", "See what “nearly”, “at least”, “rose to” or “by Friday” tells."),
    "proportion": TypeWords("How much that is", "Work out how large a share “nine of its 34” is."),
    "figure_told": TypeWords(
        "What a figure is set beside", "See what “up from”, “doubled”, “on average” or “the first since” tells."
    ),
    "true_false_not_stated": TypeWords("True, false, not stated", "Compare statements with what the article says."),
    "quote_or_paraphrase": TypeWords("Exact words or not", "Tell a source's own words from a summary."),
    "word_for_word": TypeWords(
        "Word for word", "Notice which words are a source's own, and what quotation marks are for."
    ),
    "referent": TypeWords("Who is meant", "Tell whom or what a word such as “she”, “it” or “the senator” stands for."),
    "first_person": TypeWords("Who is “I”?", "Tell from the words around a quotation whom “I” or “my” means in it."),
    "word_in_context": TypeWords("A word in context", "Work out what a word means in the sentence where it stands."),
    "set_phrase": TypeWords("What a set phrase means", "Work out what an idiom or a set phrase means in its sentence."),
    "headline_word": TypeWords(
        "The language of headlines", "Work out what “axe”, “row” or “nod” means where a headline uses it."
    ),
    "headline_verb": TypeWords(
        "The grammar of headlines", "See whether “rejects” or “to close” in a headline tells of past or future."
    ),
    "verb_force": TypeWords("Force of the verb", "See what “claimed” or “admitted” suggests and “said” does not."),
    "speech_act": TypeWords("What is done with words", "See who asks, promises, warns, denies or admits something."),
    "news_phrase": TypeWords(
        "How the news puts it", "See what “declined to comment” or “charged with” tells, and what it does not."
    ),
    "certainty": TypeWords("How sure it is", "Notice the words that tell what is only possible, planned or said."),
    "misreported": TypeWords(
        "Misreported", "Find the sentence that tells what happened otherwise than the article does."
    ),
    "happened_yet": TypeWords("Has it happened yet?", "Tell what is done from what is planned, expected or refused."),
    "loaded_word": TypeWords("Loaded and neutral words", "Tell words that judge from words that only report."),
    "connective": TypeWords("What a linking word tells", "See what “despite”, “unless” or “in order to” tells."),
    "implied": TypeWords("What a small word implies", "See what “yet to” or “forced to” tells without saying it."),
    "aim_or_result": TypeWords(
        "Aim, means or result", "See whether a part of a sentence tells an aim, a means, a result or a reason."
    ),
    "fact_or_view": TypeWords("Fact or view", "Tell what could be checked from a judgement, a forecast or a demand."),
    "where_to_check": TypeWords(
        "Where to check it", "Find the record that would best show whether a statement is right."
    ),
}

SOURCE_KINDS: Mapping[SourceKind, str] = {
    SourceKind.OFFICIAL: "official",
    SourceKind.PARTY: "party to the dispute",
    SourceKind.NEWS_OUTLET: "news outlet",
    SourceKind.STATE_NEWS_AGENCY: "state news agency",
    SourceKind.EXPERT: "expert",
    SourceKind.EYEWITNESS: "eyewitness",
    SourceKind.DOCUMENT: "document",
    SourceKind.CAMPAIGN_GROUP: "campaign group",
    SourceKind.COMPANY: "company",
    SourceKind.PUBLIC: "member of the public",
    SourceKind.UNSPECIFIED: "",
}

FACT_KINDS: Mapping[FactKind, str] = {
    FactKind.NUMBER: "number",
    FactKind.DATE: "date",
    FactKind.PLACE: "place",
    FactKind.NAME: "name",
}

DIFFICULTIES: Mapping[Difficulty, str] = {
    Difficulty.EASY: "easy",
    Difficulty.MEDIUM: "medium",
    Difficulty.HARD: "hard",
}

#: PISA 2018 reading processes.
SKILLS: Mapping[str, str] = {"L": "locate", "U": "understand", "E": "evaluate"}

#: What a teacher may wish to have practised, by framework; the codes are those of `quizgen.questions.planning.skills`.
SKILL_GROUPS: Mapping[str, Mapping[str, str]] = {
    "Reading (PISA 2018)": {
        "L": "Locate information",
        "U": "Understand what is said",
        "E": "Evaluate the report",
    },
    "Civic online reasoning": {
        "COR1": "Who is behind the information?",
        "COR2": "What is the evidence?",
        "COR3": "What do other sources say?",
    },
    "Judging sources (IMVAIN)": {
        "I": "Independent or with a stake",
        "M": "Multiple sources or one",
        "V": "Verifies with evidence or asserts",
        "A": "Authoritative or uninformed",
        "N": "Named or unnamed",
    },
    "Common Core standards": {
        "RI.1": "RI.1 Cite evidence",
        "RI.4": "RI.4 Meaning of words",
        "RI.5": "RI.5 Structure",
        "RI.6": "RI.6 Point of view",
        "RI.8": "RI.8 Argument and claims",
        "RI.9": "RI.9 Conflicting accounts",
        "RH.8": "RH.8 Fact, opinion and judgment",
    },
}

VERDICTS: Mapping[Verdict, str] = {
    Verdict.TRUE: "True",
    Verdict.FALSE: "False",
    Verdict.NOT_STATED: "Not stated",
}

SHAPES: Mapping[str, str] = {
    "choice": "One right answer out of several",
    "true_false_not_stated": "True, false or not stated",
    "numeric": "A number to write",
    "short_text": "A few words to write",
    "matching": "Matching",
    "ordering": "Things to put in order",
}

RELEASES: Mapping[str, tuple[str, str]] = {
    "at_once": ("At once", "Each student sees marks and the evidence as soon as the answers are handed in."),
    "when_closed": ("When I close the quiz", "Everybody sees marks together, once nobody is still working."),
    "never": ("Never", "Students see that their answers arrived, and nothing more. You go through them in class."),
}


def shortened(text: str, most: int) -> str:
    """At most `most` characters, cut between words."""
    if len(text) <= most:
        return text
    return f"{text[: most - 1].rsplit(' ', 1)[0].rstrip(',;: ')} …"


def type_label(name: str) -> str:
    """ "who_denied" -> "Who denied it"; a teacher's own question says so."""
    if name == "own":
        return "Your own question"
    if name == "evidence":
        return "Evidence for the answer"  # no type to choose: it follows another question
    return TYPES[name].label if name in TYPES else name.replace("_", " ").capitalize()
