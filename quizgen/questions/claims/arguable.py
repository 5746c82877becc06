"""A statement in, whether it matters and somebody could doubt it out: only then its source is worth asking for."""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import content_words

#: "Two towns" is no figure; "two million" and "$5,000" are.
FIGURE = re.compile(r"\d{2}|[£$€¥]|%|per ?cent|million|billion|trillion|\d\.\d")
#: An allegation, a judgement, a forecast, a cause, a comparison.
_DOUBTABLE = re.compile(
    r"\b(?:fail\w*|illegal\w*|unlawful\w*|wrong\w*|false\w*|lie[sd]?|lying|fraud\w*|corrupt\w*|misl\w+|violat\w+|abus\w+"
    r"|unfair\w*|unsafe|danger\w*|risk\w*|threat\w*|harm\w*|damag\w*|worse\w*|worst|better|best|higher|lower|highest"
    r"|lowest|bigger|biggest|larger|largest|greater|greatest|fewer|less|more|most|least|too|enough|because|caus\w+"
    r"|due to|led to|leads? to|result\w*|thanks to|responsib\w+|blam\w+|impact\w*|affect\w*|effect\w*|benefit\w*"
    r"|help(?:s|ed|ing)?|hurt\w*|improv\w+|increas\w+|decreas\w+|reduc\w+|ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?"
    r"|declin\w+|gr[eo]w\w*|drop(?:s|ped|ping)?|cost(?:s|ing|ly)?|success\w*|strong\w*|weak\w*|problem\w*|cris[ie]s"
    r"|important|crucial|vital|key|essential|significant\w*|unlikely|likely|impossible|possible|innocent|guilty"
    r"|evidence|pro(?:of|ves?|ved|ven)|should|must|need(?:s|ed)?|would|will|could|can(?:not)?|(?-i:may)|might|never|always"
    r"|only|nobody|no one|discriminat\w+|biased?|unpopular|popular|effective\w*|ineffective\w*|wast(?:e|ed|ing)|easy"
    r"|easier|hard(?:er)?|difficult\w*|ready|unable|able|cannot|prevent\w*|undermin\w+|ignor\w+|collud\w+|cover\w* up"
    r"|neglig\w+|mistak\w+|lack(?:s|ed|ing)?|without|against|enter\w* a|turning|shift\w*|cut(?:s|ting)?|lost|loss\w*"
    r"|overstat\w+|exaggerat\w+|deserv\w+|flaw\w*|deadl\w+|safe\w*|secure\w*|destroy\w*|protect\w*|expensive|cheap\w*"
    r"|aware|deliberate\w*|secret\w*|pressur\w+|bull(?:y|ied|ying)|steal\w*|stole\w*|decei\w+|tactics?)\b|n[’']t\b",
    re.IGNORECASE,
)
#: Who won, where they played and what they wear nobody asks a second source for.
_KNOWN_RESULT = re.compile(
    r"\b\d{1,3}-\d{1,3}\b|\b(?:beat|beaten|defeated|scored|scores|wins?|won|medals?|semi-?finals?|finals?|finish\w*|nominat\w+|heat|match(?:es)?"
    r"|tournament|round|champion\w*|goals?|tr(?:y|ies)|penalt(?:y|ies)|squad|concert|album|single|chart|film|movie"
    r"|sets?|Cup|League|Open|Olympic\w*|minutes?|metres?|born|married|aged|graduated|joined|launched|founded|renamed"
    r"|scheduled|held|met|meets?|meeting|named after|attended|opens?|opened|begins?|began|starts?|started"
    r"|keeper|striker|defensive|midfield\w*|barrel|clos(?:ed|ing) at)\b"
)
#: That somebody hopes to come is known to nobody else, so nobody else can bear it out.
_INWARD = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|felt|feels?|feeling|think\w*|thought|lov(?:e|es|ed)|lik(?:es|ed)|inten[dt](?:s|ed|ing)?"
    r"|glad|proud|happy|sorry|tired|delighted|excited|prefer\w*|consider(?:s|ed|ing)?|wish\w*|regret\w*|sure|enjoy\w*"
    r"|remember\w*|confident|welcom\w+|shocked|surprised|disappointed|slogan|statement)\b",
    re.IGNORECASE,
)
#: Words of a judgement or of strength, and what is said not to be.
_WEIGHED = re.compile(
    r"[“”\"‘]|\b(?:not|no|every\w*|all|many|few|majority|progress|force|support\w*|want\w*|oppos\w+|agree\w*|attack\w*"
    r"|plot\w*|eligible|ineligible|real|clear(?:ly)?|fair|right|good|bad|great|big|huge|enormous|deep\w*|serious\w*"
    r"|concern\w*|fear\w*|pay|paid|evidence|transform\w*|chang\w+|require[sd]?|allow\w*|force[sd]|driv\w+|mak\w+"
    r"|made|turn\w*|dominat\w+|striking|know|knew|little|nothing|remain\w*|outside|inside|between)\b",
    re.IGNORECASE,
)


def arguable(text: str) -> bool:
    """An allegation, a judgement, a forecast, a cause or a telling figure; nobody's mood, and no result of a match."""
    return (
        not _INWARD.search(text)
        and not _KNOWN_RESULT.search(text)
        and bool(FIGURE.search(text) or _DOUBTABLE.search(text))
    )


def debatable(text: str, headline: str) -> bool:
    """Of what a source says about others, more can be doubted: what somebody wants, what the headline tells."""
    if _KNOWN_RESULT.search(text) or _INWARD.search(text):
        return False
    on_it = content_words(text) & content_words(headline)
    return len(on_it) > 1 or bool(FIGURE.search(text) or _DOUBTABLE.search(text) or _WEIGHED.search(text))
