"""A reporting verb in, what the choice of it suggests, what it surely does not, and what may follow it, out.

"The source", and not "the speaker": in news of a parliament there is a Speaker as well.
"""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm
from quizgen.questions.english.likeness import lexicon

LEFT_OPEN = "The writer leaves it open whether the statement is right"
_AWKWARD = "The source may find it awkward to say so"
_WEIGHT = "The source puts special weight on the statement"
DANGER = "The source points to a danger or a risk"
A_VIEW = "The source offers it as a view to be backed with reasons"
_IN_DISPUTE = "The source argues for it, where others may see it differently"
_HINT = "The source does not say it openly"
_NEW = "The source tells what was not generally known before"
AGAIN = "The source has said the same before"
_PROUD = "The source is proud of it"
_UNHAPPY = "The source is unhappy about it"
_GUESS = "The source guesses and does not know"
_ACCEPTS = "The source accepts that this is so"
_STANDS_BY = "The source keeps to it although others may disagree"
_FIRM = "The source says it firmly and openly"
_WEIGHED = "The source has come to it by thinking about what is known"
_MEMORY = "The source tells it from memory"
_PLEDGE = "The source makes a firm commitment that it will be so"
_FAULT = "The source says that somebody has done wrong"
_JOKING = "The source does not mean it quite seriously"
_ROUGH = "The source gives a rough figure, not a count"
_TAKEN = "The writer takes the statement to be right"  # never a key: some writers use "noted" for any "said"
_AHEAD = "The source looks ahead to what nobody can know yet"
_MADE_KNOWN = "The source makes it known in public, as news"
_CALMING = "The source wants to take away a doubt or a worry"
_CLEARER = "The source gives a reason or makes something clear"
_PRESSES = "The source presses for something to be done"
_IDEA = "The source puts it forward for others to decide"
_REJECTS = "The source says that it is not true"
_DECIDES = "The source decides the matter, and others have to keep to it"
_INDEED = "The source says that what was asked or reported is indeed so"
_REPLIES = "The source answers somebody who has said otherwise"
_PRESSURE = "The source puts pressure on somebody"
_DOUBTS = "The source is not convinced, but does not go so far as to call it untrue"
#: The verbs of each suggestion, and the other suggestions that none of them could carry as well: the first three that
#: the sentence does not make true ("repeatedly denied") stand beside the key.
SUGGESTS = (
    (lexicon("claim allege"), LEFT_OPEN, (_TAKEN, _AWKWARD, DANGER, _JOKING)),
    (lexicon("admit concede confess"), _AWKWARD, (LEFT_OPEN, _PROUD, DANGER, _JOKING)),
    (lexicon("acknowledge"), _ACCEPTS, (LEFT_OPEN, _NEW, DANGER, _GUESS)),
    (lexicon("insist stress emphasise emphasize underline underscore"), _WEIGHT, (_HINT, DANGER, _GUESS, _JOKING)),
    (lexicon("warn caution"), DANGER, (_AWKWARD, _PROUD, _JOKING)),
    (lexicon("argue"), A_VIEW, (_AWKWARD, _NEW, _HINT)),
    (lexicon("contend"), _IN_DISPUTE, (_AWKWARD, _NEW, _HINT)),
    (lexicon("hint imply insinuate"), _HINT, (_WEIGHT, AGAIN, _PROUD, _FIRM)),
    # "disclosed" is in some countries no more than "said"
    (lexicon("reveal"), _NEW, (LEFT_OPEN, AGAIN, _GUESS, _JOKING)),
    (lexicon("reiterate repeat reaffirm"), AGAIN, (_NEW, _AWKWARD, _HINT)),
    (lexicon("boast brag"), _PROUD, (_AWKWARD, _UNHAPPY, _GUESS)),
    (lexicon("complain lament"), _UNHAPPY, (_PROUD, _HINT, _GUESS)),
    (lexicon("maintain"), _STANDS_BY, (_AWKWARD, _NEW, _GUESS)),
    (lexicon("predict forecast"), _AHEAD, (_PLEDGE, _AWKWARD, AGAIN, _MEMORY)),
    (lexicon("announce"), _MADE_KNOWN, (_GUESS, _HINT, _AWKWARD)),
    (lexicon("assure reassure"), _CALMING, (DANGER, _GUESS, _AWKWARD, _JOKING)),
    (lexicon("explain"), _CLEARER, (_HINT, _AWKWARD, _GUESS)),
    (lexicon("speculate"), _GUESS, (_AWKWARD, AGAIN, _PROUD, _MEMORY)),
    (lexicon("declare proclaim assert"), _FIRM, (_AWKWARD, _GUESS, _HINT)),
    (lexicon("conclude"), _WEIGHED, (_AWKWARD, _HINT, AGAIN, _JOKING)),
    (lexicon("recall"), _MEMORY, (DANGER, AGAIN, _GUESS, _JOKING)),
    (lexicon("vow pledge swear promise"), _PLEDGE, (_AWKWARD, _GUESS, _UNHAPPY)),
    (lexicon("accuse"), _FAULT, (_PROUD, _AWKWARD, AGAIN, _JOKING)),
    (lexicon("joke quip"), _JOKING, (_WEIGHT, DANGER, AGAIN, _MEMORY)),
    (lexicon("estimate"), _ROUGH, (_AWKWARD, AGAIN, _JOKING, _HINT)),
    (frozenset({"urge", "demand", "call for", "call on"}), _PRESSES, (_GUESS, AGAIN, _AWKWARD, _JOKING)),
    (lexicon("propose recommend"), _IDEA, (_GUESS, AGAIN, _AWKWARD, _JOKING)),
    (lexicon("deny dismiss reject"), _REJECTS, (_ACCEPTS, AGAIN, _GUESS, _JOKING)),
    (lexicon("rule"), _DECIDES, (_GUESS, _HINT, AGAIN, _JOKING)),
    (lexicon("confirm"), _INDEED, (_REJECTS, _GUESS, _HINT, _JOKING)),
    (lexicon("counter retort"), _REPLIES, (_ACCEPTS, AGAIN, _GUESS, _JOKING)),
    (lexicon("threaten"), _PRESSURE, (_CALMING, _GUESS, _MEMORY, _JOKING)),
    (lexicon("question"), _DOUBTS, (_ACCEPTS, _PLEDGE, _MEMORY, _JOKING)),
)

#: "Vowed to fight on" and "accused the board of lying" have a whole deed for their object, too.
_FORMS: dict[str, tuple[ContentForm, ...]] = dict.fromkeys(
    ("vow", "pledge", "swear", "promise"), (ContentForm.CLAUSE, ContentForm.INFINITIVE)
)
_FORMS |= dict.fromkeys(("call for", "call on"), (ContentForm.PHRASE, ContentForm.INFINITIVE))
_FORMS |= dict.fromkeys(("propose", "recommend"), (ContentForm.CLAUSE, ContentForm.GERUND))
_FORMS |= dict.fromkeys(("dismiss", "reject"), (ContentForm.CLAUSE,))
_FORMS |= {
    "accuse": (ContentForm.GERUND, ContentForm.PHRASE),
    "conclude": (ContentForm.CLAUSE,),
    "claim": (ContentForm.CLAUSE, ContentForm.QUOTATION),  # "claimed to have been cold for three years" is a joke
    "urge": (ContentForm.CLAUSE, ContentForm.INFINITIVE),
    "deny": (ContentForm.CLAUSE, ContentForm.GERUND, ContentForm.PHRASE),
    "rule": (ContentForm.CLAUSE,),
    "confirm": (ContentForm.CLAUSE,),
    "threaten": (ContentForm.INFINITIVE,),
    "question": (ContentForm.CLAUSE,),
    "demand": (ContentForm.CLAUSE, ContentForm.INFINITIVE, ContentForm.PHRASE),
}
#: With these a thing alone tells what is said: "warned of floods", "accused the board of greed", "complained about it".
_BEFORE_A_THING: dict[str, re.Pattern[str]] = {
    "warn": re.compile(r" (?:(?:[\w’'-]+ ){1,3})?(?:of|about)\b"),
    "caution": re.compile(r" (?:of|about)\b"),
    "announce": re.compile(r" (?:an?|its|his|her|their|plans?|new)\b"),
    "accuse": re.compile(r" (?:[\w.,’'-]+ ){1,8}of\b"),
    "complain": re.compile(r" (?:about|of)\b"),
    "boast": re.compile(r" (?:about|of)\b"),
    "hint": re.compile(r" at\b"),
    "deny": re.compile(
        r" (?:(?:any|all|the|these|those|such|an?) )?(?:\w+ )?(?:accusations?|allegations?|charges?|claims?|reports?"
        r"|rumou?rs?|suggestions?|wrongdoing|involvement)\b"
    ),
    # and no suspect: he is asked
    "question": re.compile(
        r" (?:the|an?|his|her|its|their|those|these|some of the|many of the) (?:[\w’'-]+ ){0,3}?(?:accuracy|answer"
        r"|approach|assumptions?|call|case|claims?|conclusions?|costs?|data|decisions?|estimates?|evidence|expense"
        r"|fairness|figures?|findings?|forecasts?|goal|idea|legality|logic|merits?|methods?|motives?|need|numbers?"
        r"|penalty|plans?|point|policy|price|process|proposals?|purpose|reasons?|reasoning|results?|ruling|safety|sense"
        r"|spending|tim(?:e|ing)|use|validity|value|wisdom)\b"
    ),
    "stress": re.compile(r" (?:the|his|her|its|their) (?:need|importance|value|role|danger|support)\b"),
}
_BEFORE_A_THING |= dict.fromkeys(("dismiss", "reject"), _BEFORE_A_THING["deny"])
_BEFORE_A_THING |= dict.fromkeys(("emphasise", "emphasize", "underline", "underscore"), _BEFORE_A_THING["stress"])


def with_its_object(attribution: Attribution, text: str) -> bool:
    """Is what is said of the form that the verb has in this sense?"""
    lemma = attribution.cue_lemma.casefold()
    if lemma == "demand" and any(content.start < attribution.cue[0].start for content in attribution.content):
        return False  # "Why will she not go, he demanded": he asked
    thing = _BEFORE_A_THING.get(lemma)
    if attribution.form is ContentForm.PHRASE and thing is not None:
        return thing.match(" ".join(text[attribution.cue[0].end :][:90].split(" "))) is not None
    return attribution.form in _FORMS.get(lemma, (ContentForm.CLAUSE, ContentForm.QUOTATION))
