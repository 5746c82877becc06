"""A reading in, "Which words show that something is not certain?" and "How far has this gone?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.deeds import Deed, deeds_of
from quizgen.questions.evidence import sentences_of
from quizgen.questions.gaps import verbatim
from quizgen.questions.hedge_meanings import MEANINGS
from quizgen.questions.hedges import Hedge, Tells, believed, hedges_in, on_condition, opens_in_doubt, still_to_come
from quizgen.questions.labels import scale_for
from quizgen.questions.likeness import content_words, same_words
from quizgen.questions.plain_words import Plain, plain_words
from quizgen.questions.wording import opening

LEAST, MOST = 2, 3
#: No more than so many of one article of each kind.
MOST_SENTENCES = 6
LONGEST = 38
#: Beside these, another hedge of the sentence tempts, and is wrong beyond doubt.
_MAY_STAND_BESIDE = {
    Tells.OTHERS_SAY: (Tells.POSSIBLE, Tells.LIKELY, Tells.AIM, Tells.GUESS),
    Tells.GUESS: (Tells.OTHERS_SAY, Tells.POSSIBLE, Tells.LIKELY, Tells.FORECAST, Tells.AIM, Tells.OPEN, Tells.LOOKS),
    Tells.AIM: (Tells.GUESS, Tells.OTHERS_SAY, Tells.LOOKS),
    Tells.OPEN: (Tells.GUESS, Tells.OTHERS_SAY, Tells.AIM),
}
_NOTES = {
    "time": "“{words}” tells when, not how sure the report is.",
    "verb": "“{words}” states what is or was so, without a doubt.",
    "manner": "“{words}” tells how or how much, not how sure the report is.",
    "hedge": "“{words}” tells something else of how sure the report is.",
}
#: "Has promised to" says what it is; "will" and "was expected to" leave open what came of it.
_NOT_EXPLAINED = re.compile(
    r"(?:has|have) (?:agreed|promised|pledged|vowed|threatened|offered)|(?:was|were|had|has|have|hoped)\b"
    r"|.*\b(?:speculation|rumou?rs|suggest\w*|possible|hope|hopes|hoping|possibly)\b|seeks?|(?:is|are) seeking"
)
_FIRST_PERSON = re.compile(r"\b(?:I|my|me|we|our|us|you|your)\b(?![.’'])")
#: "If the pier were sold", "amid rumours that", "the so-called thief", "it would help": as much doubt as the hedge.
_SECOND_DOUBT = re.compile(
    r"\b(?:if|unless|whether|would|should|can|den(?:y|ies|ied|ying|ials?)|so-called|hypothetical|prospects?|likelihood|rumou?rs?|speculation"
    r"|suggestions?|fears?|hopes?|hoping|worried|threat(?:ens?|ened)?)\b",
    re.IGNORECASE,
)
#: "The mayor may blame the storm, but the wall was rotten": that he blames it is granted, not doubted.
_CONCEDES = re.compile(r"\b(?:may|might)\b")
_YET = re.compile(r"[,;—–-] ?(?:yet|though|although|however|still)\b|\bbut\b|: ")
_WHILE = re.compile(r"\b(?:while|although|though|whatever|however|as much as)\b[^,]*$", re.IGNORECASE)
#: "What seemed to be a calm day turned into a storm": the sentence goes on to say that it was not so.
_LOOKED = re.compile(r"(?:appear|seem)ed\b")
_TURNED = re.compile(
    r"\b(?:but|instead|bec[ao]me|turned|though|although|however|until|before|suddenly|actually|in fact|once|then)\b",
    re.IGNORECASE,
)
#: "A long (or perhaps a very long) summer", "what may be the best pie in town", "those who might object": no claim
#: about what happens.
_IN_PASSING = re.compile(
    r"\([^)]*$|\b(?:what|may|might|would|could|will)(?: [a-z]+ly)? $|\b(?:or|if|or even) $"
    r"|\b(?:those|anyone|anybody|somebody|someone|people|others|voters|whoever|anything|something) (?:who|that) $"
)
#: "The pier is closed — probably not what the mayor had in mind": a remark on the news.
_ADVERB = re.compile(r"(?:perhaps|maybe|possibly|probably|presumably|apparently|seemingly)\b")
_OPENS = re.compile(r"[,;—–―(-] ?(?:and |but |or |if )?$")
#: "Members may serve for as many years as they wish" and "under the rules the money could be lent": it is allowed.
_MODAL = re.compile(r"(?:may|might|could)\b")
_ALLOWED = re.compile(
    r"\b(?:laws?|rules?|constitution\w*|regulations?|allow\w*|permi(?:t|ssion)\w*|entitled|eligible|licen[cs]e\w*|rights?"
    r"|limited to|legal(?:ly)?|statute\w*|as (?:many|much|long|often)|[Uu]nder (?:the|current|new|its|their) \w+)\b"
)
#: "There could be no concession" rules it out, and "he may want to count again" is said to tease.
_NONE = re.compile(
    r"(?:may|might|could) (?:\w+ly )?(?:be|have) (?:no|little|nothing|nobody|none|never)\b|could not\b|.* want to\b"
)
#: "Has in the past predicted" says nothing of what is expected now.
_HAS_DONE = re.compile(r"\b(?:has|have|had)\b[^,;]{0,30}$")
#: Two sentences in one, a word that is printed twice; "Seven mayors who could still win", which is a heading.
_SLIP = re.compile(
    r"^“(?:[\w’'-]+ ){1,6}who [^,]*$|(?-i:[.?!]’ [A-Z])|\b([a-z]{2,}) \1\b|[a-z],[a-z]|â€|Ã", re.IGNORECASE
)
#: "Was" and "has" alone tempt nobody.
_LITTLE_VERBS = frozenset({"is", "are", "was", "were", "has", "have", "had"})
#: "Denied that smoke could do harm", "more than anybody could hope for": what is denied or weighed is not left open.
_UNDER = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|doubt\w*|whether|if|unless|should|how|than|no|not|never|nobody|without|reject\w*"
    r"|despite|argu\w+ against)\b[^,;:]*$|\bso-called\b|n[’']t\b[^,;:]*$|^Should\b|, should\b|\bshould the\b",
    re.IGNORECASE,
)
_LESSON = (
    "A hedge such as “may” or “reportedly” tells the reader how sure a report is. Without it, a guess would be read as"
    " news."
)
_LESSON_OF_DEEDS = (
    "Words such as “plans to” or “refused to” tell the reader how far something has gone. Without them, a plan would be"
    " read as a fact."
)


class Certainty(QuestionType):
    name = "certainty"
    shape = "choice"
    process = "E"
    most = 1
    title = "How sure is it?"
    description = "Notice what is only possible, planned or said by others, and the words that tell so."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        sentences = [
            (span, sentence)
            for span in sentences_of(reading.article)
            if (sentence := verbatim(span, reading, leaning=True, longest=LONGEST, mended=True))
            and not _SLIP.search(sentence)
        ]
        rng.shuffle(sentences)
        found = [q for span, sentence in sentences for q in self._hedge(span, sentence, reading, rng)]
        yield from found[:MOST_SENTENCES]
        explained = [q for span, sentence in sentences for q in self._explained(span, sentence, reading, rng)]
        # what "may" says is plain, and is asked for only where there is nothing better
        least = min((weakness for weakness, _ in explained), default=0) if not found else 0
        yield from [question for weakness, question in explained if weakness <= least][:MOST_SENTENCES]
        for deed in deeds_of(reading):
            yield self._gone_so_far(deed, reading)

    def _hedge(self, span: Span, sentence: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        """Which words of the sentence show that something in it is not certain, or is still to come?"""
        inner = sentence.strip("“”")
        found = hedges_in(inner)
        if not found and (other := still_to_come(inner)):
            found = (other,)
        if not 1 <= len(found) <= 2 or "?" in inner or opens_in_doubt(inner):
            return
        hedge = next((h for h in found if len(found) == 1 or found[1 - found.index(h)].tells in _beside(h)), found[0])
        if not hedge.words[:1].islower() or _in_quotation(hedge, inner) or _is_idle(hedge, inner):
            return
        shown = MEANINGS[hedge.tells].shown
        if content_words(hedge.words) & content_words(shown) or _SECOND_DOUBT.search(_without(hedge, inner)):
            return
        rivals = _rivals(inner, hedge, found, _firm(span, reading), rng)
        if len(rivals) < LEAST or any(same_words(rival.words, hedge.words) for rival in rivals):
            return
        if any(len(re.findall(rf"\b{re.escape(words)}\b", inner)) > 1 for words in (hedge.words, *_words(rivals))):
            return
        stem = rng.choice(
            [
                f"Which word or words in this sentence show that {shown}: {sentence}?",
                f"Which part of this sentence tells the reader that {shown}: {sentence}?",
            ]
        )
        options = [Option(f"“{hedge.words}”", True, f"Yes: “{hedge.words}” tells that {hedge.tells}.")]
        options += [Option(f"“{r.words}”", feedback=_NOTES[r.sort].format(words=r.words)) for r in rivals]
        options.sort(key=lambda option: inner.index(option.text[1:-1]))
        yield self._choice(stem, tuple(options), (span,), reading)

    def _explained(self, span: Span, sentence: str, reading: Reading, rng: Random) -> Iterator[tuple[int, Choice]]:
        """What does "is tipped to" tell the reader, or "believes"?"""
        inner = sentence.strip("“”")
        if "?" in inner or opens_in_doubt(inner):
            return
        found = hedges_in(inner)
        hedge = found[0] if len(found) == 1 else None
        hedge = hedge or (None if found else on_condition(inner) or still_to_come(inner) or believed(inner))
        if hedge is None or not MEANINGS[hedge.tells].means or _NOT_EXPLAINED.match(hedge.words):
            return
        if _UNDER.search(inner[: hedge.start]) and hedge.tells is not Tells.ON_CONDITION:
            return
        if _FIRST_PERSON.search(inner) or _in_quotation(hedge, inner) or _is_idle(hedge, inner):
            return  # in somebody's own words "seems to" may be meant as a joke, and "if they come, we will" as a threat
        words = _bare(hedge)
        if len(re.findall(rf"\b{re.escape(words)}\b", inner, re.IGNORECASE)) > 1:
            return
        meaning = MEANINGS[hedge.tells]
        yield (
            int(hedge.tells is Tells.POSSIBLE),
            self._told(words, meaning.means, meaning.wrong, (span, sentence), reading, rng),
        )

    def _told(
        self,
        words: str,
        means: str,
        wrong: tuple[str, ...],
        place: tuple[Span, str],
        reading: Reading,
        rng: Random,
    ) -> Choice:
        span, sentence = place
        do = "do the words" if " " in words else "does the word"
        stem = rng.choice(
            [
                f"What {do} “{words}” tell the reader in this sentence from the article: {sentence}?",
                f"In this sentence from the article, what {do} “{words}” tell the reader: {sentence}?",
            ]
        )
        options = [Option(opening(means), True, f"Yes: that is what “{words}” tells the reader.")]
        options += [Option(opening(other), feedback=f"“{words}” does not say that.") for other in wrong]
        return self._choice(stem, tuple(options), (span,), reading)

    def _gone_so_far(self, deed: Deed, reading: Reading) -> Choice:
        """Has it happened, or is it planned, possible or given up?"""
        stem = f"What does the article say about {deed.told}?"
        note = f"The article says “{deed.printed}”: that tells how far it has gone."
        options = tuple(
            Option(label, label == deed.gone, f"Yes: “{deed.printed}” tells so." if label == deed.gone else note)
            for label in scale_for(deed.gone)
        )
        return self._choice(stem, options, (deed.span,), reading, _LESSON_OF_DEEDS)

    def _choice(
        self,
        stem: str,
        options: tuple[Option, ...],
        evidence: tuple[Span, ...],
        reading: Reading,
        lesson: str = _LESSON,
    ) -> Choice:
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=evidence,
            feedback=lesson,
            difficulty=difficulty.rate(2, reading, stem, evidence),
            skills=Skills("E", "RI.8.8", 2, "V"),
        )


def _beside(hedge: Hedge) -> tuple[Tells, ...]:
    return _MAY_STAND_BESIDE.get(hedge.tells, ())


def _is_idle(hedge: Hedge, printed: str) -> bool:
    """Does it grant something, refute it, or say it by the way, so that nothing of the report hangs on it?"""
    before, after = printed[: hedge.start], printed[hedge.end :]
    if _CONCEDES.match(hedge.words) and (_YET.search(after) or _WHILE.search(before)):
        return True
    if _LOOKED.match(hedge.words) and _TURNED.search(_without(hedge, printed)):
        return True
    if re.match(r",|[^.;]*\bremembered\b", after):
        return True  # "a dull match, perhaps, for the visitors", "will probably be remembered as a kind man"
    if hedge.tells is Tells.OPINION and _HAS_DONE.search(before):
        return True
    if _ADVERB.match(hedge.words) and _OPENS.search(before):
        return True
    if _MODAL.match(hedge.words) and (_ALLOWED.search(printed) or _NONE.match(hedge.words + after)):
        return True
    return _IN_PASSING.search(before) is not None


def _bare(hedge: Hedge) -> str:
    """The words that carry the doubt, without the verb: "may", "plans to", "would"."""
    alone = re.match(r"(?:may|might|could|would)\b|.* to(?= [a-z]+$)", hedge.words)
    return alone.group() if alone else hedge.words


def _without(hedge: Hedge, printed: str) -> str:
    return f"{printed[: hedge.start]} … {printed[hedge.end :]}"


def _in_quotation(hedge: Hedge, printed: str) -> bool:
    before = printed[: hedge.start]
    opened = before.rfind("‘")
    return opened >= 0 and not re.search(r"’(?=[\s,.;:)]|$)", before[opened:])


def _firm(sentence: Span, reading: Reading) -> list[str]:
    """The verbs of the sentence that tell that something is or was so; none by which somebody speaks."""
    verbs = [verb for verb in reading.firm_verbs if sentence.contains(verb)]
    cues = [cue for one in (*reading.attributions, *reading.views) for cue in one.cue if sentence.contains(cue)]
    return [verb.of(reading.article.text) for verb in verbs if not any(verb.overlaps(cue) for cue in cues)]


def _words(rivals: list[Plain]) -> list[str]:
    return [rival.words for rival in rivals]


def _rivals(printed: str, key: Hedge, hedges: tuple[Hedge, ...], verbs: list[str], rng: Random) -> list[Plain]:
    """Another hedge that tells something else, then verbs and adverbs that leave nothing open, a verb among them."""
    others = [hedge for hedge in hedges if hedge is not key]
    found = [
        p
        for p in plain_words(printed, key, verbs)
        if not any(p.start < h.end + 2 and h.start < p.end + 2 for h in others)
    ]
    rng.shuffle(found)
    found.sort(key=lambda plain: (plain.sort != "verb", " " not in plain.words))
    chosen = [Plain(h.words, h.start, h.end, "hedge") for h in others if h.tells in _beside(key)]
    chosen += found
    telling = any(p.sort == "hedge" or (p.sort == "verb" and p.words not in _LITTLE_VERBS) for p in chosen[:MOST])
    return chosen[:MOST] if telling else []
