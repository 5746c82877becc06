"""An attribution in, the natural ways to ask for its source out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Naming, Reading, Stance
from quizgen.model.firstnames import sex
from quizgen.questions.claims.accused import accused
from quizgen.questions.claims.claims import asked_of, sources_of
from quizgen.questions.claims.substance import telling_part
from quizgen.questions.english.readability import article_grade, too_hard
from quizgen.questions.english.wording import inside, past, places_of, quoted, reporting_verb, stands_behind, word_count
from quizgen.questions.sources.distractors import is_document
from quizgen.questions.sources.office_in_letters import letters_of_office

_RUNNING_TEXT = re.compile(r"[a-z,;’] ")


def stems_of(attribution: Attribution, reading: Reading) -> list[str]:
    """All ways to ask for the source; of what is read rather than heard nobody asks who said it."""
    if not any(is_document(source) for source in sources_of(attribution, reading)):
        return _of_speakers(attribution, reading)
    if attribution.form is not ContentForm.CLAUSE:
        return []
    # "Who said so? A report" is not how people speak
    text = within(asked_of(attribution, reading), reading)
    if not text:
        return []
    return [
        f"Which source does the article give for the statement that {text}?",
        f"Which source is given in the article for the statement that {text}?",
    ]


#: Somebody's own words are read more easily than a clause of the report, and so many of them where no sentence of
#: theirs is shorter.
LONGEST_STEM, LONGEST_CLAUSE, LONGEST_QUOTED, LONG_QUOTED = 40, 26, 26, 34
#: So many words more where some are somebody's own: "had no plan “to close the pier in any of the years to come”".
EASIER, _MARKED = 3, re.compile(r"[“\"](?:[^“”\"]+ ){4}")
#: From so many words on, a clause that is harder to read than the article is not understood at first reading.
DENSE = 21
#: One sentence alone says little of how hard it is: below this school year none is too hard.
LEAST_GRADE = 12


def readable_stem(stem: str, attribution: Attribution, reading: Reading) -> bool:
    """Is the stem neither long nor, in the reporter's dense words, hard to read?"""
    length = word_count(stem)
    if attribution.form is ContentForm.QUOTATION:
        return 5 <= length <= LONGEST_STEM
    # somebody's own words within it are read more easily
    longest = LONGEST_CLAUSE + (EASIER if _MARKED.search(stem) else 0)
    return 5 <= length <= longest and not dense(stem, reading)


def dense(text: str, reading: Reading) -> bool:
    """ "Import-intensive stock building among manufacturers": is it long, and harder to read than the article?"""
    # the whole article is looked at last
    return word_count(text) >= DENSE and too_hard(text, LEAST_GRADE) and too_hard(text, article_grade(reading))


def within(clause: str, reading: Reading) -> str:
    """The clause as it stands after "said that"; "" where its first word may be a name or only begin a sentence."""
    if re.search(r"[:;] ", clause):
        return ""  # "Who argued that the pier was old: it had to go?" is no question to be read once
    first = clause.split()[0].strip("“”‘’\"'.,;:")
    text = reading.article.text
    if not first[:1].isupper() or inside(clause, text) != clause:
        return inside(clause, text)
    named = any(first in name.split() for one in (*reading.sources, *reading.bystanders) for name in one.names)
    certain = named or not first[1:].islower() or stands_behind(_RUNNING_TEXT, first, text)
    return clause if certain else ""


#: "Who called the design clever but cautions that frogs sleep?": the verb behind has kept its present.
_GOES_ON_IN_THE_PRESENT = re.compile(
    r" (?:and|but) (?:also |still |then )?(?!\w+s (?:of|and|or|in)\b)[a-z]+(?<![sui])s"
    r" (?:that|the|an?|it|to|how|whether|for)\b"
)
_GOES_ON = frozenset(("add", "continue", "reply", "respond", "answer", "go on", "conclude", "reiterate", "repeat"))


def _of_speakers(attribution: Attribution, reading: Reading) -> list[str]:
    """The natural ways to ask for the source of this content."""
    text = asked_of(attribution, reading)
    if attribution.form is ContentForm.CLAUSE:
        text = within(text, reading)
        if not text:
            return []
    several = len(attribution.source_ids) > 1
    who = "Which two sources" if several else "Who"
    # "reported" would tell an outlet from all who were there, and "Who added that ...?" asks: to what?
    plain = attribution.cue_lemma in _GOES_ON or attribution.cue_lemma == "report"
    verb = reporting_verb("say" if plain else attribution.cue_lemma, attribution.tense)
    if several and attribution.tense == "present":
        return []  # "Which two sources says" has no one verb form for all variants
    match attribution.form:
        case ContentForm.CLAUSE:
            if text.startswith("it "):
                return [f"Which source {verb} that {text}?"]  # "Who said that it would move?" is odd of a company
            stems = [f"{who} {verb} that {text}?", f"According to the article, {_low(who)} {verb} that {text}?"]
            persons = all(source.coarse == "person" for source in sources_of(attribution, reading))
            # "Which source announced that he had won?" is no way to speak of a person
            return stems if several or persons else [*stems, f"Which source {verb} that {text}?"]
        case ContentForm.INFINITIVE:
            verb = past(attribution.cue_lemma)
            return [f"{who} {verb} to {text}?", f"According to the article, {_low(who)} {verb} to {text}?"]
        case ContentForm.GERUND:
            if attribution.stance is not Stance.ACCUSES or not attribution.target:
                return []
            return [
                f"{who} accused {accused(attribution)} of {text}?",
                f"According to the article, {_low(who)} accused {accused(attribution)} of {text}?",
            ]
        case ContentForm.PHRASE:
            if _GOES_ON_IN_THE_PRESENT.search(text):
                return []
            verb = _past_of(attribution.cue_lemma)
            return [f"{who} {verb} {text}?", f"According to the article, {_low(who)} {verb} {text}?"]
        case ContentForm.QUOTATION:
            return _quotation_stems(text, who)
        case _:
            return []


#: A quotation that goes on from the reporter's words but is a whole statement: "“the region needs its trade”".
_A_CLAUSE = re.compile(
    r"(?:we|our \w+|the(?: [\w-]+){1,2}|people|nobody|everybody|everyone|no one|there) "
    r"(?:is|are|was|were|has|have|had|will|would|can|could|should|must|do|does|did|need|needs|want|wants|know|knows)\b"
)


def _quotation_stems(text: str, who: str) -> list[str]:
    words = telling_part(text, LONGEST_QUOTED) or _long_part(text)
    if word_count(words) < 5 or (words[:1].islower() and not (_A_CLAUSE.match(words) and word_count(words) >= 8)):
        return []  # “has shown his courage”: words without their subject
    whole = words != text or text[-1:] in ".!?…”’" or word_count(words) > 6
    if whole:
        return [f"{who} said: {quoted(words)}?", f"Whose words are these: {quoted(words)}?"]
    return [f"{who} used these words: {quoted(words)}?"]


#: "He said, ‘look, we go": what is quoted within does not end.
_OPENED, _CLOSED = re.compile(r"(?<!\w)['‘]\w"), re.compile(r"\w[.,!?]?['’](?!\w)")


def _long_part(text: str) -> str:
    """One long sentence, as it stands or begun; "" where a quotation within it is cut."""
    words = telling_part(text, LONG_QUOTED)
    return words if len(_OPENED.findall(words)) <= len(_CLOSED.findall(words)) else ""


def _past_of(lemma: str) -> str:
    """ "called for" of "call for"."""
    verb, *preposition = lemma.split()
    return " ".join([past(verb), *preposition])


def _low(text: str) -> str:
    return text[0].lower() + text[1:]


#: "The analysts" beside "Traders"; but "the authors" are those of one study, and without the article they are all.
_THE_SAME = re.compile(r"The (?:[a-z-]+ ){0,2}(?!(?:authors|owners|organi[sz]ers|defendants|founders)$)[a-z]+s")
#: More letters than these are no abbreviation.
LONGEST_LETTERS = 5

#: Of a person with a name the name is asked for, so that no office will do as well.
_WHO_ASKED = ((r"^Whose words are these:", "said:"), (r"^(?:Who|Which source)\b", ""))


#: No such body is ever called without its article: "Organisation for Harbours and Bridges".
_ONE_OF_ITS_KIND = re.compile(
    r"(?:[A-Z][\w’'-]+ ){0,3}(?:Organi[sz]ation|Department|Ministry|Association|Institute|Federation|Confederation"
    r"|Society|Office|Council|Committee|Commission|Agency|Authority|Union|Bureau|University|League)"
    r" (?:of|for|on) "
)


_OFFICES = (" Department", " Ministry", " Office", " Commission", " Committee", " Council", " Association", " Treasury")


@lru_cache(maxsize=1024)
def as_printed(name: str, reading: Reading) -> str:
    """ "The Harbour Department", where the article hardly ever leaves its "the" out."""
    text = reading.article.text
    if _THE_SAME.fullmatch(name):
        return name.removeprefix("The ").capitalize()
    if name.isupper() and len(name) > LONGEST_LETTERS and name.lower() in text:
        return name.capitalize()  # "EXPERTS" of a headline in capitals
    if letters_of_office(name) == name:
        return f"The {name}"
    if sex(name.split()[0]) or name in _of_people(reading):
        return name  # "the Ana Ruiz of old", "the Ana Ruiz affair" make her no body
    if _ONE_OF_ITS_KIND.match(name) and not name.split()[-1].islower():  # "Ministry of Harbours officials"
        return f"The {name}"
    if f"he {name}" not in text:
        return name  # of most names that is seen without a pattern of their own
    with_article = len(re.findall(rf"\b[Tt]he {re.escape(name)}(?!\w| [A-Z])", text))
    alone = len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text))
    often = 2 * with_article > alone or (2 * with_article == alone > 0 and name.endswith(_OFFICES))
    return f"The {name}" if often else name


@lru_cache(maxsize=8)
def _of_people(reading: Reading) -> frozenset[str]:
    people = (one for one in (*reading.sources, *reading.bystanders) if one.naming is Naming.NAMED_PERSON)
    return frozenset(name for one in people for name in one.names)


def for_a_name(stem: str, bearer: str = "person who") -> str:
    """ "What is the name of the person who said that ...?": "the head of the harbour office" is no answer to that."""
    stem = re.sub(r"^According to the article, w", "W", stem)
    stem = re.sub(
        r"^Which source (?:does the article give|is given in the article) for the statement", "Who said", stem
    )
    if re.match(r"Which source (?:belongs|is missing)", stem):
        whose = "Whose name" if bearer.startswith("person") else "Which name"  # of a firm no pupil asks "whose"
        return re.sub(r"^Which source (belongs|is missing)", rf"{whose} \1", stem)
    for opening, verb in _WHO_ASKED:
        if re.match(opening, stem):
            return re.sub(opening, f"What is the name of the {bearer} {verb}".rstrip(), stem)
    return stem


_SECOND_QUALITY = re.compile(r",? (?:although|though|if|albeit|but|even if|yet|or|and) [\w -]{1,30},")


def torn_off(clause: str, reading: Reading) -> bool:
    """ "She saw it as a crucial, although brief, chance": cut at the comma, the noun is lost."""
    last = " ".join(clause.split()[-2:])
    if not re.match(r"(?:an?|the|his|her|its|their) [a-z]+$", last):
        return False
    text = reading.article.text
    return any(_SECOND_QUALITY.match(text, at + len(last)) for at in places_of(last, text))


def another_they(attribution: Attribution, reading: Reading) -> bool:
    """ "Ms Martin said that they would send her": one person is not "they"."""
    source = sources_of(attribution, reading)[0]
    alone = len(attribution.source_ids) == 1 and source.coarse == "person" and not source.plural
    return alone and asked_of(attribution, reading).casefold().startswith(("they ", "their "))
