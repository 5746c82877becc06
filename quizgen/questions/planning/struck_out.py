"""Two questions in, whether one strikes out an option of the other, though it may not print its key, out.

Of three names one is left to doubt where another question of the quiz tells who the third one is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Choice, Matching
from quizgen.questions.base import Nature
from quizgen.questions.channel.channel_hints import hinted
from quizgen.questions.english.likeness import content_words
from quizgen.questions.labels import of_its_way, way_shown
from quizgen.questions.planning.seen import Seen
from quizgen.questions.sources.trades import introduces

#: So much of a description tells whose it is; of a name in it, which nobody else has beside theirs, any word does.
TELLING = 0.33
#: So many options must be left to choose from.
LEAST_LEFT = 3
#: So much of a statement, and at least so many of its words, print it again.
AGAIN, AGAIN_WORDS = 0.7, 3


def strikes_out(printer: Seen, asked: Seen, kind: Nature, printers: Nature) -> bool:
    """Does what one prints leave fewer options of the other to choose from?"""
    return (
        (kind.introduces and (_tells_who_one_is(printer, asked) or (printers.introduces and _cross(printer, asked))))
        or (kind.statements and _tells_whose_one_is(printer, asked, named=not kind.as_said))
        or (kind.order and _dates(printer, asked))
        or (kind.heard and _quotes_one(printer, asked))
        or (kind.sorts and _weighs_its_word(printer, asked))
        or (kind.meanings and printers.meanings and _explains_a_rival(printer, asked))
        or _names_the_way(printer, asked)
    )


def hints_at(printer: Seen, asked: Seen, kind: Nature) -> bool:
    """Does what one prints make an option of the other more or less likely? A mix avoids that where it can."""
    if kind.introduces:
        return any(_told_of(name, words, printer) for name, words, _ in _introductions(asked))
    return kind.speakers and isinstance(asked.question, Choice) and _speaks_of_it(printer, asked)


#: Beside so many words of what is asked about, somebody who speaks is heard on the matter.
ON_THE_MATTER = 2


def _speaks_of_it(printer: Seen, asked: Seen) -> bool:
    """ "Tom Reyes called the pump a waste": then "The pump will save the town" is not his."""
    if len(asked.asked & printer.all_held) < ON_THE_MATTER:
        return False
    for name in asked.shown:
        last = content_words(name.split()[-1])
        if name[:1].isupper() and last and last <= printer.all_held:
            matter = asked.asked - content_words(name)
            if any(last <= held and len(matter & held) >= ON_THE_MATTER for held in printer.held):
                return True
    return False


#: "The article introduces Ana Ruiz as “head of the Wharf Trust”", "That is how the article introduces Ana Ruiz".
_IS_WHO = re.compile(r"^The article introduces (?P<name>.+) as “(?P<words>.+)”\.$")
_IS_HOW = re.compile(r"^That is how the article introduces (?P<name>.+)\.$")
_CALLED = re.compile(r"introduce (?P<name>[A-Z].+)\?$|^Who is (?P<whose>.+), according")
_AS = re.compile(r" introduce as “?(?P<words>.+?)”?\?$")
#: The first word of an option has a capital in any case: "Marsh Bank economist", but "Chief economist at Marsh".
_NAME = re.compile(r"^[A-Z]\w+(?= [A-Z])|(?<= )[A-Z]\w+")

#: "Ida Crane, from the Harbour Union", "Ida Crane of sailors' group Free Sea".
_BELONGS = r",? (?:from|of|with|at) (?:the )?(?:[a-z’']+ ){0,2}[A-Z]"


def _tells_who_one_is(printer: Seen, asked: Seen) -> bool:
    """ "Lena Brandt, analyst with Marsh Bank": she is not the analyst with Reyes and Co that is asked for."""
    told = [known for name, words, known in _introductions(asked) if _told_of(name, words, printer)]
    return any(told) or len(told) > len(asked.shown) - LEAST_LEFT


def _told_of(name: str, description: str, printer: Seen) -> bool:
    """Does it print the name with the description, a name of it, or whatever else tells what somebody is?"""
    last = content_words(name.split()[-1])
    if not last or not last <= printer.all_held:
        return False  # of "Ana May" nothing is left
    own = content_words(description) - content_words(name)
    proper = content_words(" ".join(_NAME.findall(description))) & own
    for text, held in zip(printer.texts, printer.held, strict=True):
        told = len(own & held)
        if last <= held and (introduces(text, name) or proper & held or (told and told >= TELLING * len(own))):
            return True
        if last <= held and re.search(rf"\b{re.escape(name.split()[-1])}{_BELONGS}", text):
            return True
    return False


def _introductions(asked: Seen) -> Iterator[tuple[str, str, bool]]:
    """Those whom its options name or describe, each with the description as far as it is known, and whether it is
    what is asked for."""
    question = asked.question
    if isinstance(question, Matching):
        for prompt, place in zip(question.prompts, question.key, strict=True):
            yield prompt, question.responses[place], True
        return
    if not isinstance(question, Choice):
        return
    described, called = _AS.search(asked.stem), _CALLED.search(asked.stem)
    for option in question.options:
        who, how = _IS_WHO.match(option.feedback), _IS_HOW.match(option.feedback)
        if how:
            yield how["name"], option.text, False
        elif option.correct and called:
            yield called["name"] or called["whose"], option.text, True
        elif described:
            yield option.text, described["words"] if option.correct else who["words"] if who else "", option.correct


def _cross(printer: Seen, asked: Seen) -> bool:
    """ "Whom … as “Marsh economist”?" beside "How … Ana Ruiz?" with "Marsh economist": she is not, and so both tell."""
    return any(option.casefold() in printer.stem.casefold() for option in asked.shown)


#: That somebody says so is told by a word such as these.
SAYING = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|told|tell\w*|add(?:s|ed|ing)|according to|argu(?:e[sd]?|ing)|not(?:ed|es|ing)"
    r"|warn(?:s|ed|ing)|stress(?:e[sd]|ing)|insist(?:s|ed|ing)|claim(?:s|ed|ing)|admit(?:s|ted|ting)|estimate[sd]?|report(?:s|ed|ing)"
    r"|believe[sd]?|think|thought|predict(?:s|ed|ing)|forecasts?|expect(?:s|ed)|agree[sd]?|confirm(?:s|ed)|hope[sd]?)\b"
)


_A_NAME = re.compile(r"(?<!^)\b[A-Z]\w+")


def _tells_whose_one_is(printer: Seen, asked: Seen, *, named: bool) -> bool:
    """ "Tom Reyes added that the pump leaked": then Lena Brandt did not say so, and these words are no quotation.

    Where it is asked which of them is hers, "Who said that the pump leaked?" tells nothing: it is `named` by nobody.
    """
    for option in asked.shown:
        words = content_words(option)
        for text, held in zip(printer.texts, printer.held, strict=True):
            again = len(words) >= AGAIN_WORDS and len(words & held) >= AGAIN * len(words)
            if again and len(SAYING.findall(printed_in(text))) > len(SAYING.findall(option)):
                told = not named or any(name not in option for name in _A_NAME.findall(text))
                if told:
                    return True
    return False


def printed_in(text: str) -> str:
    """What a stem prints of the article: its frame may hold "say" as well."""
    return " ".join(_IN_MARKS.findall(text)) if text.endswith("”?") else text


#: A quotation, as a stem prints it within its own marks, or an option.
QUOTATION = re.compile(r"[‘“](?=[^’”]*[ ’”][^’”]*)[^’”]{8,}[’”]")


def _quotes_one(printer: Seen, asked: Seen) -> bool:
    """ "“It is ‘a waste of money’, said Mr Reyes”" tells that Mr Reyes is quoted."""
    if asked.all_held.isdisjoint(printer.all_held):
        return False
    texts = [printed_in(text) for text in printer.texts]
    quoting = [content_words(text) for text in texts if QUOTATION.search(text)]
    names = filter(None, (content_words(name.split()[-1]) for name in asked.shown))
    return any(name <= held for name in names for held in quoting)


_WHEN = re.compile(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
    r"|\b(?:[Ii]n|[Ss]ince|[Ll]ast) May\b"
)


def _dates(printer: Seen, asked: Seen) -> bool:
    """ "Ms Orr joined the mill in 1978", or where a sentence begins so: what came first is told by the years."""
    one_sentence = any(a.overlaps(b) for a in printer.question.evidence for b in asked.question.evidence)
    if one_sentence and _WHEN.search(printer.stem):
        return True
    events = [content_words(text) for text in asked.shown]
    return any(
        len(event & held) >= AGAIN * len(event) and _WHEN.search(text)
        for event in events
        for text, held in zip(printer.texts, printer.held, strict=True)
    )


#: A question that asks for a judgement, by its words.
_JUDGES = re.compile(r"\bjudge|\bcarries an opinion\b|\bdoes the word “[^”]+” do\b")
#: What a stem puts in marks and has so many words is a sentence.
LONGEST_WORDS = 4
_IN_MARKS = re.compile(r"“([^”]+)”")


def _weighs_its_word(printer: Seen, asked: Seen) -> bool:
    """ "Who judges with the word “reckless”?" tells that "the plan was reckless" is a judgement."""
    if not _JUDGES.search(printer.stem):
        return False
    judging = [words for words in _IN_MARKS.findall(printer.stem) if len(words.split()) < LONGEST_WORDS]
    judging += [key for key in printer.keys if key.startswith("“")]
    return any(words and words <= asked.asked for words in map(content_words, judging))


#: So much of two meanings is one meaning.
ALIKE = 0.75


def _explains_a_rival(printer: Seen, asked: Seen) -> bool:
    """ "One that lends money" is what another word of the quiz means, and so not what this one does."""
    if any(key in asked.shown for key in printer.keys):
        return True
    for key in printer.keys_held:
        for meaning in asked.held[1:]:
            both = len(key & meaning)
            if both >= ALIKE * len(key) and both >= ALIKE * len(meaning):
                return True
    return False


_HOW_SAID = re.compile(
    r"(?:[Tt]o whom|[Ii]n which of these ways)(?:, according to the article,)? did (?P<name>.+?)"
    r" (?:say|comment|speak)\b"
)


def _names_the_way(printer: Seen, asked: Seen) -> bool:
    """ "Ms Hill argued in her e-mail", where it is asked how Ms Hill said something."""
    question = asked.question
    if " did " not in asked.stem or not isinstance(question, Choice) or not of_its_way(question.options):
        return False
    who = _HOW_SAID.search(asked.stem)
    way = way_shown(question.options[question.key].text)
    if who is None or not way:
        return False
    last = content_words(who["name"].split()[-1])
    texts = zip(printer.texts, printer.held, strict=True) if last else ()
    return any(last <= held and way in hinted(_of_the_article(text, printer)) for text, held in texts)


def _of_the_article(text: str, printer: Seen) -> str:
    """Of a stem what it prints, for "statement" in "What kind of statement" is ours; of labels nothing."""
    if text == printer.stem:
        return " ".join(_IN_MARKS.findall(text))
    return "" if printer.labelled else text
