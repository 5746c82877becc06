"""A reading in, "In this sentence, who is “he”?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Mention, MentionKind, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import merged, sentences_of, whole_sentences
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import same_words, words
from quizgen.questions.english.named_inside import named_inside
from quizgen.questions.english.slips import SLIP
from quizgen.questions.english.wording import opening, word_count
from quizgen.questions.labels import NO_BODY_NAMED, NOBODY_NAMED, NOTHING_NAMED
from quizgen.questions.quotations.colour import off_the_matter
from quizgen.questions.reference import people_meant, several_meant
from quizgen.questions.reference.another_voice import taken_over
from quizgen.questions.reference.candidates import candidates_among
from quizgen.questions.reference.names_alike import alike_in_form
from quizgen.questions.reference.of_one_life import of_one_life
from quizgen.questions.sources.levelling import only_a_first_name
from quizgen.questions.sources.word_before_name import begins_with_a_word

#: So many others are named beside the right one; beside one alone stands that it may be nobody whom the article names.
LEAST, MOST = 2, 3
SHORTEST, LONGEST = 5, 44
#: A quotation within the words that are shown, or a second sentence.
_MARKED = re.compile(r"[“”\"‘;:()\[]|’(?!\w)|(?<!\w)'|[.!?] ")
#: No more than so many characters between the name and the sentence, and those about the same person.
BETWEEN = 260
_SPEAKER = MentionKind.SPEAKER
_OWNING = frozenset(("his", "her", "its"))
_SPEAKS = r"(?:said|says|added|adds|told|wrote|asked|tweeted|explained|noted|argued|claimed|insisted|warned|replied)"
_SPEAKS_AT = re.compile(rf" (?:also |has |had |later )?{_SPEAKS}\b")
#: Somebody else speaks between: "“It is late,” the clerk said."
_OTHER_SPEAKS = re.compile(rf"(?<!\bhe )(?<!\bshe )\b{_SPEAKS}\b", re.IGNORECASE)
_TWO, _INNER = re.compile(r"[a-z]{4}[.!?] [A-Z]"), re.compile(r"(?<!\w)‘.*?’(?!\w)")
_PRONOUN = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
#: "Her husband died in May. She is survived by two sons": whom an obituary is about is named far above.
_SURVIVED = re.compile(r"\b(?:survived|predeceased) by\b|\bleaves (?:an?|his|her|two|three|four|no)\b")
#: "She sold the": no phrase ends so.
_OPEN = frozenset("a an the one to of in on at by for that this his her its their and or but with from".split())
_LESSONS = {
    MentionKind.PRONOUN: "Look back for the person named last whom the word can mean.",
    MentionKind.DESCRIPTION: "Reporters use a description in place of a name, so remember how each person was"
    " introduced.",
    _SPEAKER: "Look back for who spoke or acted last: that person goes on speaking, whoever else is named in what was"
    " said.",
    MentionKind.BODY: "Look back for the body of which the sentence before tells.",
    MentionKind.PLACE: "Look back for the country or place of which the article tells just before.",
    MentionKind.THING: "Look back for what the sentence before tells of.",
}
_NONE = {MentionKind.BODY: (NO_BODY_NAMED, "who"), MentionKind.THING: (NOTHING_NAMED, "what")}

_IN_A_CLAUSE = re.compile(r"\b(?:first|last|all|only|thing|one|time|way|reason|moment|place)\s$", re.IGNORECASE)


class Referent(QuestionType):
    name = "referent"
    shape = "choice"
    process = "U"
    most = 2
    worth = 1
    title = "Who is meant"
    description = "Tell whom or what a word such as “she”, “it” or “the senator” stands for."
    nature = Nature(verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for mention in reading.mentions:
            if mention.kind is MentionKind.GROUP:
                continue  # "They set aside the fine": of judges, residents and women the deed tells which
            ask = self._several if mention.kind in several_meant.KINDS else self._person
            yield from ask(mention, reading, rng)

    def _several(self, mention: Mention, reading: Reading, rng: Random) -> Iterator[Choice]:
        """Which of several bodies, countries or groups of people."""
        printed = mention.span.of(reading.article.text)
        shown, whole = self._shown(mention, printed, reading)
        named = several_meant.given_away_by(mention)
        if not shown or any(same_words(word, shown) for word in named):
            return
        if several_meant.may_be_a_thing(mention, reading):
            return
        rivals = several_meant.rivals(mention, shown, reading)
        if len(rivals) < LEAST and not several_meant.tempts_alone(mention, rivals, reading):
            return
        asks = several_meant.ASKS[mention.kind]
        yield self._choice(
            mention, mention.antecedent, rivals, _stem(mention, printed, shown, whole, asks, reading, rng), reading
        )

    def _shown(self, mention: Mention, printed: str, reading: Reading) -> tuple[str, bool]:
        """The sentence in which the word stands, and whether it is whole: where it is too long, it is only the words
        from the word on; "" where neither can be shown."""
        if mention.sentence.contains(mention.named):
            return "", False  # "Hale said he would go": there is nothing to work out
        sentence = verbatim(mention.sentence, reading, leaning=True, shortest=SHORTEST, longest=LONGEST, mended=True)
        if sentence:
            return ("", True) if SLIP.search(sentence) or _torn(sentence) else (sentence, True)
        article = reading.article
        whole = whole_sentences(mention.sentence, article)
        clause = " ".join(article.text[mention.span.start : whole.end].split()).rstrip(".")
        plain = SHORTEST < word_count(clause) <= LONGEST and not _MARKED.search(clause) and not SLIP.search(clause)
        once = plain and printed.casefold() not in _OWNING and article.text.count(clause[:30]) == 1
        # "she said, adding that ..." without what she said is no sentence
        once = once and not re.match(rf"\w+ {_SPEAKS},", clause)
        # "The first [he knew of it was the noise]": no clause of its own
        once = once and not _IN_A_CLAUSE.search(article.text[whole.start : mention.span.start])
        return f"“{clause[:1].lower() + clause[1:]}”" if once else "", False

    def _person(self, mention: Mention, reading: Reading, rng: Random) -> Iterator[Choice]:
        printed = mention.span.of(reading.article.text)
        shown, whole = self._shown(mention, printed, reading)
        if not shown or not _sure(mention, printed, reading) or off_the_matter(shown.strip("“”"), reading):
            return
        if any(same_words(name, shown) for name in mention.antecedent.split()):
            return
        if begins_with_a_word(mention.antecedent):
            return
        if _SURVIVED.search(shown):
            return
        if _spoken_of(mention, reading) or taken_over(mention, reading):
            return
        if mention.kind is MentionKind.DESCRIPTION and not _shown_to_be(mention, printed, reading):
            return
        speaking = _who_speaks(mention, printed, reading)
        rivals = people_meant.rivals(mention, shown, speaking, reading)
        rivals = candidates_among(rivals, mention, speaking or mention.kind is _SPEAKER, reading)
        # "Kimara ward [rep Ana Orr]"
        rivals = [name for name in rivals if not begins_with_a_word(name) and not name.split()[-1].islower()]
        rivals = [] if of_one_life(mention, rivals, speaking, reading) else rivals
        stem = _stem(mention, printed, shown, whole, "who is", reading, rng) if rivals else ""
        if stem:
            yield self._choice(mention, mention.antecedent, rivals, stem, reading)

    def _choice(self, mention: Mention, meant: str, rivals: list[str], stem: str, reading: Reading) -> Choice:
        article = reading.article
        printed = mention.span.of(article.text)
        word = printed[:1].lower() + printed[1:]
        evidence = merged([whole_sentences(mention.named, article), whole_sentences(mention.sentence, article)])
        if mention.kind is _SPEAKER:  # somebody goes on from sentence to sentence
            within = Span(evidence[0].start, evidence[-1].end)
            evidence = tuple(span for span in sentences_of(article) if within.contains(span))
        if mention.kind in several_meant.KINDS:
            meant, rivals = opening(meant), [opening(name) for name in rivals]
        else:
            meant, rivals = alike_in_form(meant, rivals[:MOST], reading)
        others = [Option(name, feedback=_not_meant(name, reading)) for name in rivals[:MOST]]
        if len(others) < LEAST:
            nobody, told = _NONE.get(mention.kind, (NOBODY_NAMED, "who"))
            others.append(Option(nobody, feedback=f"The article does name {told} is meant, before this word."))
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(Option(meant, True, f"Yes: “{word}” stands for the name that comes before it."), *others),
            evidence=evidence,
            feedback=_LESSONS[mention.kind],
            difficulty=difficulty.rate(2, reading, "", evidence, resolved=True, rivals=len(rivals)),
            skills=Skills("U", "RI.4"),
            about=(mention.id, *_said_by(mention, reading)),
        )


def _not_meant(name: str, reading: Reading) -> str:
    return f"{opening(named_inside(name, reading.article.text))} is in the article, but is not meant here."


#: "Judge Orr said so. The judge gave him a year": there is one in each report, and nothing to work out.
_ON_THE_BENCH = frozenset(("judge", "justice", "magistrate", "coroner", "sheriff", "detective"))


def _shown_to_be(mention: Mention, printed: str, reading: Reading) -> bool:
    """Does the sentence that names him call him so, "Chancellor Ben Hale", so that the evidence shows who is meant?

    And nobody else: "Councillor Ana Orr spoke. Tom Hale, councillor for Ayle, agreed. The councillor added".
    """
    office = printed.split()[-1].casefold()
    if office in _ON_THE_BENCH:
        return False
    named = whole_sentences(mention.named, reading.article).of(reading.article.text)
    others = (one for one in reading.introductions if mention.antecedent not in (one.name, *one.names))
    return same_words(office, named) and not any(office in one.words.casefold().split() for one in others)


def _said_by(mention: Mention, reading: Reading) -> Iterator[str]:
    """ "He said: ‘It is late.’": who "he" is and whose words these are is one question asked twice."""
    return (said.id for said in reading.attributions if any(mention.span.overlaps(span) for span in said.source))


def _stem(mention: Mention, printed: str, shown: str, whole: bool, asks: str, reading: Reading, rng: Random) -> str:
    """ "In this sentence from the article, who is “he”: ..."; "" where the word cannot be told from another.

    "He told him": which of the two is asked for would not be clear.
    """
    word = printed[:1].lower() + printed[1:]
    owns = word in _OWNING
    twice = words(shown).count(words(printed)[-1]) > 1
    phrase = _phrase(mention, printed, shown, reading) if twice or owns else ""
    if (twice or owns) and not phrase:
        return ""
    asked = f"“{word}” in “{phrase[:1].lower() + phrase[1:]}”" if phrase else f"“{word}”"
    where = "this sentence" if whole else "these words"
    whom = re.sub(r" (?:is|are)$", "", asks)
    return rng.choice(
        [
            f"In {where} from the article, {whom + ' is meant by' if owns else asks} {asked}: {shown}?",
            f"{opening(whom)} is meant by {asked} in {where} from the article: {shown}?",
        ]
    )


def _phrase(mention: Mention, printed: str, sentence: str, reading: Reading) -> str:
    """The "he said" of "He said he was ill", or the "he left" of another word, where it stands there but once."""
    found = re.findall(rf"\b{printed} {_SPEAKS}\b", sentence, re.IGNORECASE)
    if mention.kind is _SPEAKER:
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


def _torn(sentence: str) -> bool:
    """Does it hold a quotation that is opened twice, and so two sentences, or two outside of all marks?"""
    if _TWO.search(_INNER.sub(" ", sentence)):
        return True  # "She told the city to wait until the next year. Commissioner Orr agreed"
    if re.search(r"[.,]’?‘?[‘’]\w", sentence):
        return True  # "‘It is late,’ he added.‘If you ask me ...’"
    return len(re.findall(r"(?<!\w)‘(?=\w)", sentence)) > len(re.findall(r"’(?!\w)", sentence))


def _sure(mention: Mention, printed: str, reading: Reading) -> bool:
    """ "He said Hale was ill. ‘We are sorry,’ he said": who speaks goes on speaking, and was named further back."""
    article = reading.article
    if (
        only_a_first_name(mention.antecedent)
        or len(mention.antecedent.split()) < 2
        or mention.antecedent.split()[0] in people_meant.PARTIES
    ):
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


#: Of these one speaks: "Mr Orr said his client was ill. He had, he said, come by train."
_FOR_WHOM = re.compile(
    r"\b(?:his|her|their|the|an?) (?:[\w-]+ )?(?:clients?|patients?|pupils?|sons?|daughters?|husband|wife|brother"
    r"|sister|father|mother|cousin|uncle|aunt|nephew|niece|boyfriend|girlfriend|partner|friends?|colleagues?|neighbou?rs?"
    r"|defendant|accused|victim|suspect|man|woman|boy|girl|driver|officer|boss|predecessor|successor|opponent|rival)\b",
    re.IGNORECASE,
)


def _spoken_of(mention: Mention, reading: Reading) -> bool:
    """May the word mean somebody of whom the one asked for speaks? Not the "he" of "he said": that one speaks."""
    text = reading.article.text
    if _SPEAKS_AT.match(text, mention.span.end):
        return False
    rest = text[mention.span.end : mention.sentence.end]
    named = whole_sentences(mention.named, reading.article).of(text)
    told = re.search(rf"\b(?:he|she) {_SPEAKS}\b", rest) or re.search(rf"\b{_SPEAKS}\b", named)
    return told is not None and _FOR_WHOM.search(named) is not None


def _goes_on(between: str, mention: Mention) -> bool:
    """Is nobody else named between, and does nobody else speak there?"""
    if len(between) > BETWEEN or _OTHER_SPEAKS.search(between):
        return False
    return not any(same_words(name.split()[-1], between) for name in mention.rivals)
