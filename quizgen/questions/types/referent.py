"""A reading in, "In this sentence, who is “he”?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Mention, MentionKind, Option, Reading, Section, Skills, Span
from quizgen.questions import bodies_meant, difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.evidence import merged, sentences_of, whole_sentences
from quizgen.questions.gaps import verbatim
from quizgen.questions.labels import NOBODY_NAMED
from quizgen.questions.likeness import same_words, words
from quizgen.questions.slips import SLIP
from quizgen.questions.voices import speaks
from quizgen.questions.wording import opening

#: So many others are named beside the right one; beside one alone stands that it may be nobody whom the article names.
LEAST, MOST = 2, 3
LONGEST = 40
#: So many paragraphs back, or so many characters where paragraphs are short, a reader looks for whom a word means.
BEFORE, REACH = 3, 1200
#: No more than so many characters between the name and the sentence, and those about the same person.
BETWEEN = 260
_SPEAKER = MentionKind.SPEAKER
_SPEAKERS = (_SPEAKER, MentionKind.BODY)
_SPEAKS = r"(?:said|says|added|adds|told|wrote|asked|tweeted|explained|noted|argued|claimed|insisted|warned|replied)"
#: Somebody else speaks between: "“It is late,” the clerk said."
_OTHER_SPEAKS = re.compile(rf"(?<!\bhe )(?<!\bshe )\b{_SPEAKS}\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
#: "Fellow Tory Ann Hill": no first name.
_PARTIES = frozenset(("Tory", "Labour", "Democrat", "Republican", "Conservative", "Liberal"))
#: "She sold the": no phrase ends so.
_OPEN = frozenset("a an the one to of in on at by for that this his her its their and or but with from".split())
_LESSONS = {
    MentionKind.PRONOUN: "Look back for the person named last whom the word can mean.",
    MentionKind.DESCRIPTION: "Reporters use a description in place of a name, so remember how each person was"
    " introduced.",
    _SPEAKER: "Who spoke in the sentence before goes on speaking, whoever else is named in what was said.",
    MentionKind.BODY: "Who spoke in the sentence before goes on speaking, whoever else is named in what was said.",
}


class Referent(QuestionType):
    name = "referent"
    shape = "choice"
    process = "U"
    most = 2
    worth = 1
    title = "Who is meant"
    description = "Tell whom a word such as “she” or “the senator” stands for."
    nature = Nature(verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for mention in reading.mentions:
            if mention.kind is MentionKind.BODY:
                yield from self._body(mention, reading, rng)
                continue
            sentence = verbatim(mention.sentence, reading, leaning=True, longest=LONGEST, mended=True)
            printed = mention.span.of(reading.article.text)
            told = words(sentence)
            if not sentence or SLIP.search(sentence) or _torn(sentence) or not _sure(mention, printed, reading):
                continue
            # "He told him": which of the two is asked for would not be clear
            once = told.count(words(printed)[-1]) == 1 or _phrase(mention, printed, sentence, reading) != ""
            if once and not any(same_words(name, sentence) for name in mention.antecedent.split()):
                yield from self._question(mention, printed, sentence, reading, rng)

    def _body(self, mention: Mention, reading: Reading, rng: Random) -> Iterator[Choice]:
        """Which of several bodies, or of several groups of people, goes on speaking."""
        printed = mention.span.of(reading.article.text)
        source = bodies_meant.meant(mention, reading)
        sentence = verbatim(mention.sentence, reading, leaning=True, longest=LONGEST, mended=True) if source else ""
        if source is None or not sentence or SLIP.search(sentence) or _torn(sentence):
            return
        phrase = _phrase(mention, printed, sentence, reading)
        # "officials in Harwick" are given away by "Harwick"
        proper = [word for word in source.name.split() if word[:1].isupper()]
        named = [bodies_meant.head(source), *proper] if printed.casefold() == "they" else source.name.split()
        if not phrase or any(same_words(word, sentence) for word in named if len(word) > 3):
            return
        rivals = bodies_meant.rivals(mention, source, sentence, reading)
        if len(rivals) < LEAST:
            return
        group = printed.casefold() == "they"
        word = printed[:1].lower() + printed[1:]
        twice = words(sentence).count(words(printed)[-1]) > 1
        asked = f"“{word}” in “{phrase}”" if twice else f"“{word}”"
        whom = "Who" if group else "Which body"
        asks = f"who are {asked}" if group else f"which body is {asked}"
        stem = rng.choice(
            [
                f"In this sentence from the article, {asks}: {sentence}?",
                f"{whom} is meant by {asked} in this sentence from the article: {sentence}?",
            ]
        )
        yield self._choice(mention, opening(source.name), [opening(name) for name in rivals], stem, reading)

    def _question(
        self, mention: Mention, printed: str, sentence: str, reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        near = _near(mention, reading)
        rivals = [name for name in mention.rivals if not any(same_words(part, sentence) for part in name.split())]
        rivals = [
            name
            for name in rivals
            if len(name.split()) > 1 and name.split()[0] not in _PARTIES and _of_the_cast(name, reading)
        ]
        if _who_speaks(mention, printed, reading):
            rivals = [name for name in rivals if _heard(name, reading)]
        before = [name for name in rivals if same_words(name.split()[-1], near)]
        after = [
            name for name in rivals if name not in before and same_words(name.split()[-1], _after(mention, reading))
        ]
        rivals.sort(key=lambda name: (name not in before, name not in after))
        if not _tempting(before, after, rivals, mention, reading):
            return
        word = printed[:1].lower() + printed[1:]
        phrase = _phrase(mention, printed, sentence, reading) if words(sentence).count(words(printed)[-1]) > 1 else ""
        asked = f"“{word}” in “{phrase}”" if phrase else f"“{word}”"
        stem = rng.choice(
            [
                f"In this sentence from the article, who is {asked}: {sentence}?",
                f"Who is meant by {asked} in this sentence from the article: {sentence}?",
            ]
        )
        yield self._choice(mention, mention.antecedent, rivals, stem, reading)

    def _choice(self, mention: Mention, meant: str, rivals: list[str], stem: str, reading: Reading) -> Choice:
        article = reading.article
        printed = mention.span.of(article.text)
        word = printed[:1].lower() + printed[1:]
        evidence = merged([whole_sentences(mention.named, article), whole_sentences(mention.sentence, article)])
        if mention.kind in _SPEAKERS:  # somebody goes on from sentence to sentence
            within = Span(evidence[0].start, evidence[-1].end)
            evidence = tuple(span for span in sentences_of(article) if within.contains(span))
        others = [Option(name, feedback=f"{name} is in the article, but is not meant here.") for name in rivals[:MOST]]
        if len(others) < LEAST:
            others.append(Option(NOBODY_NAMED, feedback="The article does name who is meant, in a sentence before."))
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(Option(meant, True, f"Yes: “{word}” stands for the name in the sentences before."), *others),
            evidence=evidence,
            feedback=_LESSONS[mention.kind],
            difficulty=difficulty.rate(2, reading, "", evidence, resolved=True, rivals=len(rivals)),
            skills=Skills("U", "RI.4"),
            about=(mention.id,),
        )


def _phrase(mention: Mention, printed: str, sentence: str, reading: Reading) -> str:
    """The "he said" of "He said he was ill", or the "he left" of another word, where it stands there but once."""
    found = re.findall(rf"\b{printed} {_SPEAKS}\b", sentence, re.IGNORECASE)
    if mention.kind in _SPEAKERS:
        return found[0] if len(found) == 1 else ""
    rest = reading.article.text[mention.span.end : mention.sentence.end]
    behind = [re.match(rf"(?: [a-z]+){{{many}}}\b", rest) for many in (1, 2, 3)]
    told = [f"{printed}{one.group()}" for one in behind if one and one.group().split()[-1] not in _OPEN]
    once = (one for one in told if len(re.findall(rf"\b{re.escape(one)}\b", sentence, re.IGNORECASE)) == 1)
    return next(once, "")


def _who_speaks(mention: Mention, printed: str, reading: Reading) -> bool:
    """ "He added: ..." """
    pattern = rf"\b{re.escape(printed)} (?:also |has |had |later )?{_SPEAKS}\b"
    return re.search(pattern, mention.sentence.of(reading.article.text), re.IGNORECASE) is not None


def _heard(name: str, reading: Reading) -> bool:
    """Whoever says nothing in the article tempts nobody who looks for a speaker."""
    return any(name.split()[-1] in source.name.split() and speaks(source, reading) for source in reading.sources)


def _in_the_news(mention: Mention, reading: Reading) -> bool:
    """Whom the headline names is all that most of the report is about, and can be told without looking back.

    Where two others speak near by, too, who goes on must be looked up.
    """
    return same_words(mention.antecedent.split()[-1], reading.article.headline)


def _torn(sentence: str) -> bool:
    """Does it hold a quotation that is opened twice, and so two sentences?"""
    if re.search(r"[.,]’?‘?[‘’]\w", sentence):
        return True  # "‘It is late,’ he added.‘If you ask me ...’"
    return len(re.findall(r"(?<!\w)‘(?=\w)", sentence)) > len(re.findall(r"’(?!\w)", sentence))


def _sure(mention: Mention, printed: str, reading: Reading) -> bool:
    """ "He said Hale was ill. ‘We are sorry,’ he said": who speaks goes on speaking, and was named further back."""
    article = reading.article
    if len(mention.antecedent.split()) < 2 or mention.antecedent.split()[0] in _PARTIES:
        return False
    if mention.kind is not MentionKind.PRONOUN:
        return True
    whole = whole_sentences(mention.named, article)
    between = article.text[whole.end : mention.sentence.start].strip("”’\"' \n")
    if (between or _who_speaks(mention, printed, reading)) and not mention.leads:
        return False
    if between and not _goes_on(between, mention):
        return False
    return not _PRONOUN.search(article.text[whole.start : mention.named.start])


def _goes_on(between: str, mention: Mention) -> bool:
    """Is nobody else named between, and does nobody else speak there?"""
    if len(between) > BETWEEN or _OTHER_SPEAKS.search(between):
        return False
    return not any(same_words(name.split()[-1], between) for name in mention.rivals)


def _of_the_cast(name: str, reading: Reading) -> bool:
    """Does the rival speak or act, or come back by the surname? A part in a film and a ship do not."""
    if any(name in one.names for one in (*reading.sources, *reading.bystanders) if one.coarse != "person"):
        return False  # a shipping line that is called like a man
    alone = reading.article.text.count(name.split()[-1]) > reading.article.text.count(name)
    quoted = any(name in source.names for source in reading.sources)
    return alone or quoted or any(name == one.name and one.kind == "person" for one in reading.introductions)


def _tempting(before: list[str], after: list[str], rivals: list[str], mention: Mention, reading: Reading) -> bool:
    """Is anybody named near by who may be taken for the right one?

    Who is named in the next paragraphs tempts a hasty reader, and who speaks elsewhere one who does not look back,
    but neither is ever the only one beside the right one.
    """
    if _in_the_news(mention, reading):
        least = 1 if mention.kind is _SPEAKER else 2
        return len(before) >= least and len(before) + len(after) >= 2
    return bool(before) or len(after) >= 2 or sum(_heard(name, reading) for name in rivals) >= 2


def _after(mention: Mention, reading: Reading) -> str:
    """The paragraphs behind the sentence, as far as a reader may look for whom it means."""
    return reading.article.text[mention.sentence.end : mention.sentence.end + REACH]


def _near(mention: Mention, reading: Reading) -> str:
    """The sentence's own paragraph up to it and the two before: where one at least whom the word can mean must stand.

    Whom the article named pages ago, or who lived two centuries before, tempts nobody, and is never the only rival.
    """
    article = reading.article
    starts = [
        b.span.start for b in article.blocks if b.section is Section.BODY and b.span.start <= mention.sentence.start
    ]
    start = min(starts[-BEFORE - 1 :][0] if starts else 0, max(0, mention.sentence.start - REACH))
    return article.text[start : mention.sentence.start]
