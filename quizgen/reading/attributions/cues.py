"""A word that reports speech in; its stance, its force and its dictionary form out. One table for all finders."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from quizgen.model import Force, Stance


class Sense(NamedTuple):
    """What a cue does with its content, and how strongly."""

    stance: Stance
    force: Force


VIEW = Sense(Stance.HOLDS, Force.NEUTRAL)
ACCORDING = "according to"

# A cue that is several words long stands with its particle ("point out"); verbs and nouns of one stem share a row.
_TABLE: dict[tuple[Stance, Force], str] = {
    (Stance.ASSERTS, Force.NEUTRAL): """
        say tell add state report note write explain mention announce comment remark observe describe call respond
        reply answer continue conclude recall recount relate testify indicate suggest read tweet post publish quote
        cite inform brief notify advise put point_out go_on speak signal repeat reiterate disclose list outline
        estimate calculate summarise summarize statement comment remark response reply testimony report announcement
        declaration declare elaborate express opine hint joke email text message narrate declare according_to term
        blog retweet stipulate specify clarify suggestion news rumour rumor word mean""",
    (Stance.ASSERTS, Force.DOUBTING): """
        claim allege purport contend imply insinuate assert allegation contention assertion""",
    (Stance.ASSERTS, Force.FORCEFUL): """
        insist warn argue maintain stress emphasise emphasize underline highlight caution complain lament boast protest
        swear exclaim shout yell scream chant affirm reaffirm proclaim counter retort warning complaint argument
        insistence charge""",
    (Stance.ASSERTS, Force.FINDING): """
        find show reveal discover prove demonstrate determine establish learn learnt finding revelation conclusion
        rule ruling""",
    (Stance.CONFIRMS, Force.FINDING): "confirm verify corroborate confirmation",
    (Stance.CONFIRMS, Force.NEUTRAL): "agree concur",
    (Stance.DENIES, Force.NEUTRAL): "deny denial",
    (Stance.DENIES, Force.FORCEFUL): "refute rebut contradict dispute reject dismiss rejection dismissal",
    (Stance.ACCUSES, Force.FORCEFUL): "accuse accusation",
    (Stance.ADMITS, Force.CONCEDING): """
        admit concede acknowledge confess admission acknowledgement acknowledgment confession""",
    (Stance.THREATENS, Force.FORCEFUL): "threaten threat",
    (Stance.PROMISES, Force.NEUTRAL): "promise pledge vow guarantee assure assurance offer",
    (Stance.DEMANDS, Force.FORCEFUL): "demand urge order command call_for call_on insist_on appeal request ask",
    (Stance.DEMANDS, Force.NEUTRAL): "recommend propose recommendation proposal",
    (Stance.PREDICTS, Force.NEUTRAL): "predict forecast foresee prediction project projection",
    (Stance.DOUBTS, Force.DOUBTING): "doubt question query",
    (Stance.HOLDS, Force.NEUTRAL): """
        believe think hope want wish like feel fear worry expect plan intend aim seek try know understand see consider
        regard view support back endorse favour favor oppose praise criticise criticize condemn denounce slam blast
        attack mock blame welcome thank decide prefer love hate seem appear look need agree_with wonder remember forget
        dream imagine assume suppose guess consider refuse decline defend deem judge concern belief hope fear desire
        plan intention opinion view judge refer discuss focus address urge_against apologise apologize threaten_with
        watch hear read_about learn_of talk vote sign push press pressure cast allow sound struggle cover""",
}

#: "the claim", "these reports": nouns that stand for what somebody said before.
CLAIM_NOUNS = frozenset(
    """claim report allegation accusation suggestion rumour rumor charge assertion statement account story version
    contention insinuation figure""".split()
)

#: Cues whose content is an object ("called it “a gift”"), a clause only after "that".
NAMING = frozenset("call describe term quote cite speak refer list outline express discuss name".split())

#: What a negation is, before a cue: "did not say", "never said", "refused to confirm", "declined to say", "nor did".
NEGATIONS = frozenset("not n't n’t never nor neither without no none nobody cannot".split())
REFUSALS = frozenset("refuse decline fail stop omit forget neglect avoid".split())
#: What makes a cue something that has not been said (yet): "plans to announce", "is expected to say", "may say".
UNREAL = frozenset(
    "want hope plan expect intend aim seek try need wish prepare ask schedule set like seem appear likely "
    "will would shall may might could should must 'll ’ll can if unless whether".split()
)

_IRREGULAR = {
    "say": "said says saying",
    "tell": "told",
    "write": "wrote written writing",
    "find": "found",
    "show": "shown showed",
    "swear": "swore sworn",
    "think": "thought",
    "know": "knew known",
    "understand": "understood",
    "see": "saw seen",
    "put": "put putting",
    "go_on": "went",
    "foresee": "foresaw foreseen",
    "forecast": "forecast",
    "deny": "denied denies",
    "reply": "replied replies",
    "admit": "admitted admitting",
    "refer": "referred referring",
    "mean": "meant",
    "feel": "felt",
    "hear": "heard",
    "forget": "forgot forgotten",
    "speak": "spoke spoken",
    "seek": "sought",
    "quote": "quoted quoting",
    "text": "texted",
    "plan": "planned planning",
    "blog": "blogged blogging",
}


def forms(lemma: str) -> set[str]:
    """Every form in which a regular verb or noun can be printed, and the irregular ones of the table."""
    made = {lemma, lemma + "s", lemma + "ed", lemma + "ing"}
    if lemma.endswith("e"):
        made |= {lemma + "d", lemma[:-1] + "ing"}
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        made |= {lemma[:-1] + "ies", lemma[:-1] + "ied"}
    if lemma.endswith(("s", "sh", "ch", "x")):
        made.add(lemma + "es")
    return made | set(_IRREGULAR.get(lemma, "").split())


@lru_cache(maxsize=1)
def _senses() -> dict[str, Sense]:
    return {
        lemma.replace("_", " "): Sense(stance, force)
        for (stance, force), lemmas in reversed(_TABLE.items())
        for lemma in lemmas.split()
    }


@lru_cache(maxsize=1)
def _printed() -> dict[str, str]:
    return {form: lemma for lemma in reversed(_senses()) if " " not in lemma for form in forms(lemma)}


def lemma_of(word: str) -> str:
    """The cue of the table of which `word` is a form ("denies" -> "deny"); "" when it is none.

    >>> lemma_of("Denied"), lemma_of("walked")
    ('deny', '')
    """
    return _printed().get(word.lower(), "")


def sense_of(lemma: str) -> Sense:
    """Stance and force of a cue; a word that is not in the table reports no statement that could be asked about."""
    return _senses().get(lemma, VIEW)


def known(lemma: str) -> bool:
    """Whether a cue of several words ("point out") is in the table."""
    return lemma in _senses()


def singular(word: str) -> str:
    """ "claims" -> "claim", "stories" -> "story"."""
    return word[:-3] + "y" if word.endswith("ies") else word[:-1] if word.endswith("s") else word
