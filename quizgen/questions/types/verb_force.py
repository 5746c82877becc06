"""A reading in, "What does the word “claimed”, rather than “said”, suggest?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.claims import READABLE, claim
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import words
from quizgen.questions.english.slips import FIRST_PERSON, POINTS_BACK, UNGRAMMATICAL
from quizgen.questions.english.wording import opening, past, sentences
from quizgen.questions.news.sports_report import of_sport
from quizgen.questions.spread import spread
from quizgen.questions.verbs.forces import A_VIEW, AGAIN, DANGER, LEFT_OPEN, SUGGESTS, with_its_object
from quizgen.questions.verbs.one_voice import NOT_NEW, named, one_voice
from quizgen.questions.verbs.settled import settled
from quizgen.questions.verbs.speech_acts import DEMANDING, GLAD, NO_DANGER, OWN_PROMISE, PENALTY, TO_COME, demands
from quizgen.questions.verbs.spoken import may_rule, spoken
from quizgen.questions.verbs.warned_of import too_little

#: "Ms Poe concedes that she promised too much" says enough to weigh its verb.
SHORTEST, SHORTEST_DENIAL, LONGEST, MOST_WRONG = 6, 8, 38, 3
_NO_MORE_IN_SPORT = ("admit", "concede", "confess", "confirm", "reveal", "call for")
_LONG_AGO = re.compile(r"\b(?:19\d\d|200\d)s?\b")
_SURELY_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b|[’'](?:s|re|ve|ll|d) "
    r"|n[’']t\b|^(?:he|she|it|they) "
)


class VerbForce(QuestionType):
    name = "verb_force"
    shape = "choice"
    process = "E"
    most = 1
    title = "The force of the verb"
    description = "See what “claimed”, “admitted” or “insisted” suggests that “said” does not."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        asked: set[str] = set()
        for attribution in spread(reading.attributions):
            lemma = attribution.cue_lemma.casefold()
            found = next((entry for entry in SUGGESTS if lemma in entry[0]), None)
            if found is None or not _reports(attribution, reading):
                continue
            verb = _as_printed(attribution, lemma, reading)
            if not verb or (attribution.tense != "past" and found[1] is LEFT_OPEN):
                continue  # "Candidate Poe claims": opinion pieces say so and go on to judge the claim themselves
            if lemma in _NO_MORE_IN_SPORT and of_sport(reading.article.text):
                continue  # "The captain admitted he was angry" is no more than "said", "calls for a guard" is a move
            if found[1] is A_VIEW and not _WEIGHED_UP.search(claim(attribution)):
                continue
            stems = list(_stems(attribution, verb, reading))
            if stems and found[1] not in asked and not (lemma in DEMANDING and demands(claim(attribution))):
                asked.add(found[1])  # with another name it would be one question asked twice
                yield from self._meaning(attribution, verb, rng.choice(stems), found[1], found[2], reading)

    def _meaning(
        self, attribution: Attribution, verb: str, stem: str, key: str, others: tuple[str, ...], reading: Reading
    ) -> Iterator[Choice]:
        """What does the choice of verb suggest?"""
        note = f"“{opening(verb)}” does not suggest this; look at the kind of statement that it introduces."
        who = named(attribution, reading)
        if not who and _LONG_AGO.search(stem):
            return  # "In 1982 she accused a clerk": the dead woman of a portrait is no source of it
        options = [Option(_of(key, who), True, f"Yes: this is what “{verb}” adds to “said”.")]
        told = claim(attribution)
        wrong = [
            other
            for other in others
            if not (other is DANGER and _OF_DANGER.search(told)) and not (other is AGAIN and NOT_NEW.search(stem))
        ]
        options += [Option(_of(other, who), feedback=note) for other in wrong[:MOST_WRONG]]
        yield self._choice(attribution, stem, sorted(options, key=lambda option: option.text), reading)

    def _choice(self, attribution: Attribution, stem: str, options: list[Option], reading: Reading) -> Choice:
        evidence = _shown(attribution, reading)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="“Said” is neutral. Another verb may colour a statement, so notice which one the writer chose.",
            difficulty=difficulty.rate(2, reading, "", evidence),
            skills=Skills("E", "RI.4", 2, "V"),
            about=(attribution.id,),
        )


def _shown(attribution: Attribution, reading: Reading) -> tuple[Span, ...]:
    """The printed sentence, and what "that" points to in it.

    Who "she" is nobody is asked: in "Her pupil Bell wept, said Poe. But in 2003 she conceded that" it would be Poe.
    """
    article = reading.article
    pointed_to = [attribution.antecedent] if attribution.antecedent is not None else []
    return merged([whole_sentences(span, article) for span in (*attribution.evidence, *pointed_to)])


def _of(suggestion: str, who: str) -> str:
    """ "The source is proud of it", and "Poe is proud of it" where it is one person whom the sentence names."""
    return opening(suggestion.replace("The source", who, 1)) if who else suggestion


#: "Stressed that the risk is a fall in fares": there a danger is pointed to as well.
_OF_DANGER = re.compile(
    r"\b(?:risk\w*|danger\w*|threat\w*|fear\w*|harm\w*|disast\w*|catastroph\w*|crisis|unsafe|hazard\w*|perils?|warn\w*"
    r"|difficult\w*|troubl\w*|problem\w*|hard\w*|uncertain\w*|los(?:e|es|ing|s|ses|t)|fail\w*|worse\w*|worst|weak\w*"
    r"|attack\w*|kill\w*|d(?:ie[sd]?|eath|eaths|ead)|injur\w*|hurt\w*|damag\w*|collaps\w*|bankrupt\w*|fraud\w*|f[ae]ll(?:s|ing|en)?"
    r"|rising|war|nuclear|weapons?|bombs?|disease\w*|illness\w*|outbreak|virus\w*|flu|stolen|steal\w*|guess\w*"
    r"|terror\w*|may|might|could|suffer\w*|recession|inflation|deficits?|shortages?|pressures?|concern\w*|worr\w+"
    r"|challeng\w+)\b",
    re.IGNORECASE,
)
#: "Argued that the clerk had approved the sums" gives a reason, and is no view that needs one: somebody can look it up.
_WEIGHED_UP = re.compile(
    r"\b(?:should|must|would|may|might|need\w*|too|more|less|better|worse|enough|because|unfair|fair|right|wrong|good"
    r"|bad|best|worst|important|vital|likely|unlikely|rather)\b"
)


def _stems(attribution: Attribution, verb: str, reading: Reading) -> Iterator[str]:
    """The sentence as printed: told in one of our own, the statement might change its voice."""
    sentence = verbatim(
        attribution.evidence[0], reading, leaning=True, shortest=_shortest(attribution), longest=LONGEST
    )
    if sentence.endswith("?”") or _TITLE_CASE.fullmatch(sentence.strip("“”")) or POINTS_BACK.match(sentence.strip("“")):
        return
    if _MADE_UP.match(sentence) or UNGRAMMATICAL.search(sentence):
        return
    if FIRST_PERSON.search(_QUOTED.sub(" ", sentence)):
        return  # "they argue that we need it": the writer is one of them
    if _THAT_ALONE.search(sentence):
        return
    if len(sentences(_QUOTED.sub(" ", sentence.strip("“”")))) > 1:
        return  # of two that were taken for one
    if sentence and sentence.casefold().count(verb) == 1:
        # nobody can have "said of a danger", nor "said the claim that"
        if attribution.form in (ContentForm.CLAUSE, ContentForm.QUOTATION) and not _A_CLAIM.search(
            sentence.casefold().partition(verb)[2][:NEXT]
        ):
            rather = f"What does the word “{verb}”, rather than a plain word such as “said”, suggest"
            yield f"{rather} in this sentence: {sentence}?"
        word = "words" if " " in verb else "word"
        yield f"What does the choice of the {word} “{verb}” suggest in this sentence from the article: {sentence}?"


def _shortest(attribution: Attribution) -> int:
    """ "The owners deny that" does not tell what they deny."""
    return SHORTEST_DENIAL if attribution.cue_lemma in ("deny", "dismiss", "reject") else SHORTEST


_QUOTED = re.compile(r"‘.*?’(?![\w])")
#: "Rejected the claim that", "denied any suggestion of a debt": what follows the verb is a noun.
_A_CLAIM = re.compile(
    r"^ (?:the|a|an|any|all|this|these|those|such|his|her|its|their)\b(?! [\w’'-]+ (?:is|was|had|has|would)\b)"
)
NEXT = 60
#: "The hospital's director acknowledged that": what?
_THAT_ALONE = re.compile(r"\w+(?:ed|s|e|ny) (?:that|this|it|so)[.”]*$")
_MADE_UP = re.compile(r"“(?:Say|Suppose|Imagine|What if)\b")  # "Say the board demanded that": nobody has
#: "Letters alleging that he lied", "revised her answer explaining that": who does so?
_BESIDE = re.compile(
    r"(?:,|\b(?:by|while|before|after|when|in|is|are|was|were|ha(?:s|ve|d) been|with (?:the )?[\w’'-]+))(?: \w+ly)?$"
)
_HIMSELF = re.compile(r"(?:him|her|it|them)sel(?:f|ves)\b")  # "declared himself satisfied"
#: "Ministers insist", but not "could insist", nor "damned its cost and vow to build": what stands before the form.
_OF_SEVERAL = re.compile(
    r"(?<!\bto)(?<!\bwill)(?<!\bwould)(?<!\bcould)(?<!\bmay)(?<!\bmight)(?<!\bmust)(?<!\bshould)(?<!\bcan)(?<!\bdo)(?<!\bnot)"
    r"(?<!n[’']t)(?<!\blet)(?<!\bdid)(?<!\band)(?<!\bor)$"
)


def _before(attribution: Attribution, reading: Reading) -> str:
    """The sentence up to the verb."""
    return " ".join(reading.article.text[attribution.evidence[0].start : attribution.cue[0].start].split())


def _as_printed(attribution: Attribution, lemma: str, reading: Reading) -> str:
    """ "claimed", "claims" or "claiming", as the sentence has it; "" for what is no verb of the speaker's own."""
    cue = words(attribution.cue[0].of(reading.article.text))
    if lemma == "rule" and attribution.tense != "past":
        return ""  # "under the club's rules a boat may sail": a noun
    if " " in lemma:  # "called for"
        verb, with_it = lemma.split()
        return f"{past(verb)} {with_it}" if cue[-2:] == (past(verb), with_it) else ""
    told = (past(lemma),) if past(lemma) in cue else cue[-1:]  # "warned last week that"
    if attribution.tense != "past":
        forms = (f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies")
        plural = told and told[0] == lemma and _OF_SEVERAL.search(_before(attribution, reading))
        return told[0] if told and (told[0] in forms or plural) else ""
    if told and told[0] in (f"{lemma}ing", f"{lemma[:-1]}ing", f"{lemma}{lemma[-1]}ing"):
        return told[0] if _BESIDE.search(_before(attribution, reading)) else ""
    return told[0] if told and told[0] == past(lemma) else ""


#: "Not all experts insist that": then some think otherwise.
_NOT_ALL = re.compile(
    r"\b(?:not (?:all|every\w*|many)|few|hardly an\w+|nobody|no one|none|neither|no)\b", re.IGNORECASE
)


def _reports(attribution: Attribution, reading: Reading) -> bool:
    """Does the verb stand in running text, with a whole statement for its object ("claimed lives" is no report)?"""
    return (
        len(attribution.cue) == 1
        and len(attribution.evidence) == 1
        and not attribution.negated
        and not _NOT_ALL.search(_before(attribution, reading))
        and spoken(attribution, _before(attribution, reading), reading)
        and with_its_object(attribution, reading.article.text)
        and attribution.confidence >= 0.5
        and _before_its_content(attribution, reading.article.text)
        and one_voice(attribution, reading)
        and not _turned(attribution, reading)
        and reading.article.section_at(attribution.cue[0].start) in READABLE
        and attribution.evidence[0].contains(attribution.cue[0])
    )


#: "Successfully argued", "wrongly claimed": the writer tells more of it than the verb does.
_JUDGED = re.compile(r"\b(?!repeatedly|previously|recently|publicly|initially|also|only)[a-z]+ly$")


def _no_statement(attribution: Attribution, content: str, text: str) -> bool:
    """ "Announces who has won", "revealed new interest in ships thought to be lost": nothing is stated."""
    if _WHY.match(content):
        return attribution.cue_lemma != "question"  # "questioned why the gate was open" is his doubt
    if attribution.cue_lemma not in ("reveal", "disclose", "announce", "explain") or not attribution.content:
        return False
    start = attribution.content[0].start
    opened = text[min(attribution.cue[0].end, start) : start] + content[:5]
    if re.search(r"\bthat\b", opened) or attribution.cue_lemma == "explain":
        return "that" not in opened and attribution.cue[0].end < start
    return not _SURELY_FINITE.search(content)


_NUMBER = re.compile(
    r"\d|\b(?:half|third|quarter|two|three|four|five|six|seven|eight|nine|ten|doz\w+|hundreds?|thousands?|millions?|billions?)\b"
)
#: "Accused the mine's trucks of raising dust", "accused her in an essay of making them too human": nobody does wrong.
_NO_WRONG = re.compile(
    r"\baccus\w+ (?:[\w’'-]+ ){1,3}(?:trucks?|lorries|cars?|ships?|boats?|planes?|drones?) of\b"
    r"|\b(?:essay|novel|review|poems?|memoirs?)\b"
)
_QUESTIONED = re.compile(r"\b(?:cross-examin|question(?:ed|ing)|asked|pressed|put to|counsel|barrister)", re.IGNORECASE)
_FORMAL = re.compile(
    r"\b(?:fees?|interests?|income|payments?|assets|funding|grants?|conflicts?|bankrup\w+|emergency|shares|stakes?"
    r"|shareholdings?|gifts?|consultanc\w+|royalt\w+|loans?|propert(?:y|ies)|donations?|earnings)\b"
)
_ROUGHLY = re.compile(
    r"\b(?:roughly|about|around|approximately|some|nearly|almost|up to|more than|at least|or so)\b", re.I
)
#: "Explained why she left": nobody says why she left.
_WHY = re.compile(r"(?:why|how|what|where|when|who)\b", re.IGNORECASE)
#: "Mayor Hill Explained Why She Left the Old Harbour": a headline that has run into the text.
_TITLE_CASE = re.compile(
    r"(?:[“”‘’\"]*[A-Z][\w’'-]*[“”‘’\",]* ?(?:(?:of|the|a|an|to|in|on|and|at|for|as) )*){6,}[.!]?$"
)


def _turned(attribution: Attribution, reading: Reading) -> bool:
    """Does something beside the verb give it another turn than it has alone?"""
    text = reading.article.text
    content = attribution.content[0].of(text) if attribution.content else ""
    before = f"{_before(attribution, reading)} {' '.join(words(attribution.cue[0].of(text))[:-1])}".strip()
    if attribution.form not in (ContentForm.QUOTATION, ContentForm.PHRASE) and _no_statement(
        attribution, content, text
    ):
        return True
    if attribution.cue_lemma == "explain" and attribution.form is ContentForm.QUOTATION:
        return True  # with exact words, "explained" is often no more than "said"
    if attribution.cue_lemma == "warn" and any(one.search(" ".join(content.split())) for one in (NO_DANGER, PENALTY)):
        return True
    if too_little(attribution.cue_lemma, [one.of(text) for one in attribution.content]):
        return True
    if attribution.cue_lemma in ("assure", "reassure") and OWN_PROMISE.search(" ".join(content.split())):
        return True
    if attribution.cue_lemma in ("vow", "pledge", "swear", "promise") and attribution.form is ContentForm.CLAUSE:
        return TO_COME.search(content) is None
    if attribution.cue_lemma == "estimate" and (not _NUMBER.search(content) or _ROUGHLY.search(content)):
        return (
            True  # "estimate the flock by counting nests": no figure; "estimated that roughly nine": told by "roughly"
        )
    if attribution.cue_lemma == "declare" and _FORMAL.search(content):
        return True  # "declared that they had received fees": a duty, and not firm
    if attribution.cue_lemma in ("claim", "allege") and settled(attribution, reading):
        return True
    if attribution.cue_lemma == "imply" and attribution.cue[0].of(text).endswith("ing"):
        return True  # "Sales rose, the firm said, implying that prices fell": the writer draws it from the figures
    if attribution.cue_lemma == "accuse" and _NO_WRONG.search(attribution.evidence[0].of(text)):
        return True
    if attribution.cue_lemma == "rule" and not may_rule(attribution, before, text):
        return True
    if attribution.cue_lemma == "accept" and _QUESTIONED.search(attribution.evidence[0].of(text)):
        return True  # "accepted under cross-examination that": nobody is of the same mind
    glad = attribution.cue_lemma in ("admit", "concede", "confess") and GLAD.search(content)
    if attribution.form is ContentForm.INFINITIVE and before.endswith(","):
        return True  # "Hill wins, vows to go on": a headline within the text
    return bool(glad or _JUDGED.search(before) or _HIMSELF.match(content))


_RELATIVE = re.compile(r"\b(?:which|that|who|whom)\b")


def _before_its_content(attribution: Attribution, text: str) -> bool:
    """ "The victory, which she conceded at eight": to concede a victory is not to say something."""
    if attribution.form is ContentForm.QUOTATION or not attribution.content:
        return True
    if attribution.cue[0].end <= max(content.start for content in attribution.content):
        return True
    last = max(attribution.content, key=lambda content: content.end)
    between = text[last.end : attribution.cue[0].start]
    return between.startswith(",") and not _RELATIVE.search(between)
