"""A reading in, "Which of these is the main point of the article?" out: the news against true details of the report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from random import Random

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.checks.english import grammatical, neutral_and_safe, spelt
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.definite import bare_nouns
from quizgen.questions.english.likeness import alike, content_words
from quizgen.questions.english.wording import outside_quotes, word_count
from quizgen.questions.news.leads import NEWS_FORM
from quizgen.questions.news.levelled import levelled
from quizgen.questions.news.main_news import first_part, headline_of, headline_tells, main_news, roots, subject_words
from quizgen.questions.news.news_details import details
from quizgen.questions.news.of_weight import of_weight, side_detail
from quizgen.questions.news.plain_beside import ONE_OF_THEM, STEM, plain_beside
from quizgen.questions.sentences.readable import Alone

LEAST, MOST = 2, 3
#: Beside so many sets of other details it is asked, as one may show what another question of the quiz asks for.
WAYS = 3
#: Of so many details, the most tempting, those are taken that go together.
TRIED = 9
_SHORTEST, _LONGEST = 0.3, 2.2
#: A key that is so much longer than all the others, or than they are on average, is found by that.
STANDS_OUT, LONGER = 1.3, 1.6
#: Pupils learn that the first sentence is the answer: what stands so near to it tempts more.
EARLY = 0.3
#: "Winning streak grows, but Reyes still leads": two pieces of news.
_HALVES = re.compile(r",? but (?=\w)| while (?=[A-Z])")
_STEMS = (
    "Which of these is the main point of the article?",
    "Which of these sentences sums up best what the whole article is about?",
)
_LESSON = "A report tells its main news first; what comes further down adds details, reactions and background."
#: "Orr argued that she could win": what is argued is what the report goes on to test.
_ARGUES = re.compile(r"(?:[A-Z][\w.’'-]+ ){1,4}(?:argued|claimed|insisted|contended|maintained|alleged)\b")


#: "Hill called her a liar after she attacked the police": the accusation is the paper's own, and no news.
_PARTISAN = re.compile(
    r"\b(?:after|because|for|when) (?:he|she|they|the \w+) (?:attack|smear|insult|mock|betray|lied|trash)\w*"
    r"|\b(?:zealous|fanatical|amnesty|globalist|open[- ]borders|mass migration|thugs?)\b"
    r"|\b(?:wage|job|tax|donor|freedom|race|hate|fear)-(?:cutting|killing|driven|hating|baiting|fuell?ed|monger\w*)\b",
    re.IGNORECASE,
)


#: More than this of what the whole article is about comes back in its second half: of five questions of which less
#: did, blind raters failed three, two for a wrong key.
COMES_BACK = 1 / 8
_NAME = re.compile(r"(?<!^)\b[A-Z][\w’'-]+")


def goes_through(lead: Alone, reading: Reading) -> bool:
    """ "The band, up for an award tonight", and then how it came together: the lead is only the peg of a profile."""
    if headline_tells(lead, reading):
        return True
    text = reading.article.text
    plain = content_words(lead.text) - content_words(" ".join(_NAME.findall(lead.text)))
    return len(plain & content_words(text[len(text) // 2 :])) > COMES_BACK * len(plain)


#: "Amongst those who stayed was Ada Hale", "she had put forward two, and heard nothing": of whom, and two of what?
_OF_OTHERS_NOT_SHOWN = re.compile(
    r"^[“\"]?(?:Amongst?|Of) (?:those|them|these)\b"
    r"|\b(?:one|two|three|four|five|six|several|both|some|others?)(?=[,;.]|$)"
)


#: "Lawyer Ana Orr outside the court said: “...”", of "“...,” said lawyer Ana Orr outside the court".
_SAID_FROM = re.compile(r"^[^“,]* (?:outside|inside|during|after|before) [^“,]*\bsaid: “")
#: "The line said the sum was in dispute": which sum, the sentence before has told.
_THE_SUM = re.compile(r"\bthe (?:sum|amount|matter|issue|figure|former|latter) (?:was|is|were|are|had|has|would)\b")
#: "Orrin will publish its results on May 4": a note for the calendar, at the end.
_ON_A_DAY = re.compile(
    r"\bwill (?:issue|publish|report|release|announce|post) (?:[\w’'-]+ ){0,3}(?:results|figures|accounts)\b"
)
#: "Tom Orr SC said she was now in work": his client is.
_OF_A_CLIENT = re.compile(
    r"\b(?:SC|KC|QC|BL|[Cc]ounsel|[Ll]awyer|[Ss]olicitor|[Bb]arrister)\b[^“]{0,60}\bsaid (?:he|she)\b"
)
#: "It had treated cases of hepatitis E. It blamed the wells": no full stop was seen behind the letter.
_TWO_SENTENCES = re.compile(r"[a-z]{2} [A-Z]\. (?:It|He|She|They|The|This|In|A|But)\b")
#: "Ferry line disputes critics' count" above a lead that has the count alone: half of the news.
_ANSWERS = re.compile(
    r"\b(?:disput|den(?:y|ies)|refut|rebut"
    r"|(?:reject|dismiss)(?:es|s) (?:[\w’'-]+ ){0,3}(?:claim|charge|critici|accus|alleg))\w*|\bhits? back",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:disput|den(?:y|ie)|refut|rebut|reject|dismiss|insist|hit back|contest|no truth|wrong|untrue|false|defend)",
    re.IGNORECASE,
)


#: "Crews warn of “empty sheds” as guests strain pier": what stands before the "as" is the news.
_WITH = re.compile(r" as (?=[a-z])")
#: So little of it in the lead, and so many of its words not there.
LITTLE, WANTING = 1 / 3, 3


def _tells_only_the_background(lead: Alone, reading: Reading) -> bool:
    parts = _WITH.split(headline_of(reading), maxsplit=1)
    if len(parts) < 2:
        return False
    news, behind, own = roots(parts[0]), roots(parts[1]), roots(lead.text)
    few = len(news & own) < LITTLE * len(news) and len(news - own) >= WANTING
    return few and len(behind & own) >= len(news & own)


def _leaves_the_answer_out(lead: Alone, reading: Reading) -> bool:
    return bool(_ANSWERS.search(headline_of(reading))) and not _ANSWERED.search(lead.text)


def fit_as_a_detail(text: str) -> bool:
    """Can it be read by itself, and is it more than a date?"""
    open_ = (_OF_OTHERS_NOT_SHOWN, _SAID_FROM, _THE_SUM, _OF_A_CLIENT, _ON_A_DAY)
    return not any(sign.search(text) for sign in open_) and not _TWO_SENTENCES.search(outside_quotes(text))


class MainPoint(QuestionType):
    name = "main_point"
    shape = "choice"
    process = "U"
    most = 1
    title = "The main point"
    description = "Tell the main news of a report from its details and its background."
    nature = Nature(whole_article=True, once=True, whole_sentences=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        lead = main_news(reading)
        if lead is None or only_sets_up(lead, reading) or _half_of_the_headline(lead, reading):
            return
        if _lacks_its_matter(lead, reading) or _leaves_the_answer_out(lead, reading):
            return
        if _tells_only_the_background(lead, reading):
            return
        if _PARTISAN.search(outside_quotes(lead.text)) or not (of_weight(lead.text) or NEWS_FORM.search(lead.text)):
            return  # "Net calls let people talk for nothing" above "Orrin firm backs net calls": no news
        if _ARGUES.match(lead.text) or "<" in lead.text or not goes_through(lead, reading):
            return
        told = (one for one in details(lead, reading) if not side_detail(one.text, lead.text))
        told = (one for one in told if fit_as_a_detail(one.text))
        fit = [one for one in told if self._clean(lead, one, reading)]
        for key in levelled(lead, reading):
            beside = [one for one in fit if _tells_no_half(one, key, lead, reading)]
            found = list(sets_of(key, beside, reading, rng))
            yield from (self._question(rng.choice(_STEMS), key, rivals, reading) for rivals in found)
            if found:
                return

    def _clean(self, lead: Alone, one: Alone, reading: Reading) -> bool:
        """Would the checks print the detail? One that they refuse must not cost the whole question."""
        trial = self._question(_STEMS[0], lead, [one], reading)
        return not any(
            reason for check in (grammatical, neutral_and_safe, spelt) for reason in check(trial, reading, self.nature)
        )

    def _question(self, stem: str, lead: Alone, rivals: list[Alone], reading: Reading) -> Choice:
        evidence, why = (lead.span,), "Yes: this is the news of the headline, and the article goes on about it."
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(Option(lead.text, True, why), *(Option(one.text, feedback=_detail(one)) for one in rivals)),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, evidence, rivals=len(rivals)),
            skills=Skills("U", "RI.6.2"),
        )


#: "Beyond the win, Hill faces doubts": what the first words of the headline set aside is not its news.
_SET_ASIDE = re.compile(
    r"(?:Beyond|Despite|For all|Even (?:with|after)|Although|Though|While|Aside from)\b[^,]*, ", re.I
)
_TURN = re.compile(r"[“\"]?(?:But|Yet|Still,|However|Despite|Nevertheless|Even so)\b")
#: So many sentences below the lead may turn.
_TURNS_WITHIN = 2
#: By these a body decides; what stands before the verb is the body.
_DECIDED = re.compile(
    r"([^,;.]{0,60}?)\b(?:voted?|ruled|approved|rejected|decided|agreed|convicted|ordered|signed|passed|threw out"
    r"|upheld|dismissed|awarded|granted|cleared|turned down)\b"
)


def only_sets_up(lead: Alone, reading: Reading) -> bool:
    """Is the news of the headline what one of the next sentences tells with a "but", or what the lead has no word of?

    "Hill won the harbour again. But doubts on her plan have grown" below "Beyond the win, Hill faces doubts".
    """
    whole = headline_of(reading)
    headline, own = roots(_SET_ASIDE.sub("", whole)), roots(lead.text)
    covered = len(own & headline)
    if _SET_ASIDE.match(whole) and covered < LEAST:
        return True
    article = reading.article
    below = [span for span in sentences_of(article) if span.start > lead.span.start][:_TURNS_WITHIN]
    turns = [span for span in below if _TURN.match(span.of(article.text))]
    if any(len(roots(span.of(article.text)) & headline) > covered for span in turns):
        return True
    at_once = (
        bool(turns) and turns[0] == below[0] and article.block_at(lead.span.start) == article.block_at(turns[0].start)
    )
    return (at_once and 2 * covered < len(headline)) or _decided_below(lead, below, reading)


def _decided_below(lead: Alone, below: list[Span], reading: Reading) -> bool:
    """ "Neighbours of the pier say they will go to court. The council voted to sell it" below "Council sells pier"."""
    subject = next(filter(None, map(roots, headline_of(reading).split())), frozenset[str]())
    if subject & roots(lead.text) or _DECIDED.search(lead.text):
        return False
    told = [span.of(reading.article.text) for span in below]
    return any(subject & roots(found.group(1)) for one in told if (found := _DECIDED.match(one)))


#: So many words of the headline that the lead lacks, in one sentence below, tell of the news what the lead does not.
TOLD_INSTEAD = 2


def _tells_no_half(one: Alone, key: Alone, lead: Alone, reading: Reading) -> bool:
    """Does a detail tell nothing of what the headline has beside the key?

    Of what was cut from the lead it may not have a word of the headline.
    """
    own, headline = roots(one.text), roots(headline_of(reading))
    cut = headline & (roots(lead.text) - roots(key.text))
    _, _, second = headline_of(reading).partition("; ")  # "Fares to rise by a tenth; pupils spared"
    if own & (cut | (roots(second) - roots(key.text))) or (key != lead and not plain_beside(key, one, reading)):
        return False
    return len(own & (headline - roots(key.text))) < TOLD_INSTEAD


def _lacks_its_matter(lead: Alone, reading: Reading) -> bool:
    """ "Ninety crews stood on the pier" below "Crews on pier protest cut to ferry": of what it is about, not a word.

    The next paragraph has it: "The protest comes a week after the council cut the ferry".
    """
    headline, own = roots(first_part(headline_of(reading))), roots(lead.text)
    lacking = headline - own
    if 2 * len(lacking) < len(headline):
        return False
    return any(
        len(roots(span.of(reading.article.text)) & lacking) >= TOLD_INSTEAD
        for span in sentences_of(reading.article)
        if span.start > lead.span.start
    )


def _half_of_the_headline(lead: Alone, reading: Reading) -> bool:
    """Does the headline tell two things that are at odds, and the lead only one of them?"""
    halves = _HALVES.split(headline_of(reading))
    return len(halves) > 1 and any(len(roots(half) & roots(lead.text)) < LEAST for half in halves)


def _detail(one: Alone) -> str:
    return f"The article says so in paragraph {one.paragraph}, but it is only one detail."


def sets_of(lead: Alone, fit: list[Alone], reading: Reading, rng: Random) -> Iterator[list[Alone]]:
    """Sets of details, none with one of another; of a single set of three, each two of them as well."""
    first: list[Alone] = []
    for way in range(WAYS):
        rivals = _rivals(lead, fit, reading, rng)
        if len(rivals) >= LEAST:
            yield rivals
        elif way == 1 and len(first) > LEAST:
            yield from (two for two in map(list, combinations(first, LEAST)) if _go_with(lead, two, reading))
        if len(rivals) < LEAST:
            return
        first = first or rivals
        fit = [one for one in fit if one not in rivals]


def _rivals(lead: Alone, fit: list[Alone], reading: Reading, rng: Random) -> list[Alone]:
    """Three details, or two that tempt, that nothing but the article tells from the lead: the most tempting such."""
    chance = {one: rng.random() / 4 for one in fit}
    likely = [one for one in fit if _SHORTEST <= word_count(one.text) / word_count(lead.text) <= _LONGEST]
    worth = {one: _tempting(lead, one, reading) + chance[one] - one.said for one in likely}
    likely = [one for one in sorted(likely, key=lambda one: -worth[one])[:TRIED] if of_weight(one.text)]
    apart = {(one, other) for one, other in combinations(likely, 2) if not _near(one, other)}
    for size in (MOST, LEAST):
        groups = (group for group in combinations(likely, size) if all(two in apart for two in combinations(group, 2)))
        fair = [list(group) for group in groups if _go_with(lead, list(group), reading)]
        if fair:
            return max(fair, key=lambda group: sum(worth[one] for one in group))
    return []


def _go_with(lead: Alone, kept: list[Alone], reading: Reading) -> bool:
    """Does nothing but the article tell the lead from the details: its length, or the only name of the news?

    Beside a statement, one quotation at most: two would set the lead apart.
    """
    lengths = [len(one.text) for one in kept]
    if len(lead.text) > min(STANDS_OUT * max(lengths), LONGER * (sum(lengths) / len(lengths))):
        return False
    if sum(one.said for one in kept) > 1:
        return False
    known = roots(headline_of(reading)) | (subject_words(reading) & roots(lead.text))
    return any(roots(one.text) & known for one in kept)


@lru_cache(maxsize=256)  # of those that are left of one set another is made
def _tempting(lead: Alone, one: Alone, reading: Reading) -> float:
    """How likely a reader takes a detail for the main point: it speaks of the same things at the same length."""
    own, headline = roots(one.text), roots(headline_of(reading))
    on_subject = len(own & (subject_words(reading) | headline | roots(lead.text)))
    early = one.span.start < EARLY * len(reading.article.text)
    of_its_length = -abs(1 - word_count(one.text) / word_count(lead.text))
    known = f"{headline_of(reading)} {lead.text}".casefold()
    # "the inflows came to a halt": which?
    vague = sum(
        noun[:STEM] not in known and noun[:STEM] not in before.casefold() and noun not in ONE_OF_THEM
        for noun, before in bare_nouns(one.text)
    )
    return min(len(own & headline), 1) + min(on_subject, 3) / 3 + of_its_length + early - min(vague, MOST) / MOST


def _near(one: Alone, other: Alone) -> bool:
    return one.span.overlaps(other.span) or alike(one.text, other.text) >= 0.5
