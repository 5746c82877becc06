"""A source and a stem in, whether a reader could take the source for the answer out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Reading, Source
from quizgen.model.firstnames import sex
from quizgen.questions.english.wording import GAP, outside_quotes

#: “I would be surprised” is said by one person, not by “Other senators” or a company.
_ONE_PERSON = re.compile(r"\b(?:I|I[’'](?:m|d|ll|ve)|me|my|My|myself)\b(?!\.)")
_TITLE = {"mr": "m", "sir": "m", "lord": "m", "king": "m", "prince": "m", "congressman": "m", "councilman": "m",
          "mrs": "f", "ms": "f", "miss": "f", "lady": "f", "dame": "f", "queen": "f", "princess": "f",
          "congresswoman": "f", "councilwoman": "f", "madam": "f", "madame": "f",
          "alhaji": "m", "alhaja": "f"}  # fmt: skip
_TOLD = {"Mr": "m", "Mr.": "m", "Mrs": "f", "Mrs.": "f", "Ms": "f", "Ms.": "f", "Miss": "f"}
_HE, _SHE = re.compile(r"\b(?:he|him|his|himself)\b"), re.compile(r"\b(?:she|hers?|herself)\b")

#: "Who said that she ...", and in a sentence with a gap: "_____ said it found no evidence", "_____ closed its doors".
_OWN_PRONOUN = re.compile(
    rf"\b(?:that|which) (he|she|it|they)\b|{GAP},?(?: [\w’'-]+){{1,5}} (he|she|it|they|his|her|its|their)\b"
)


def _may_be_meant(stem: str, source: Source, reading: Reading | None) -> bool:
    """ "Who said that the crowd had ignored her orders?": a man's name among the options would be no rival.

    Where neither the name nor a pronoun of the article tells, anybody may be a man or a woman.
    """
    man, woman = _spoken_of(stem)
    if man is woman or source.coarse != "person":
        return True
    return sex_of(source, reading) != ("f" if man else "m")


def _spoken_of(stem: str) -> tuple[bool, bool]:
    """Does the reporter speak of a man, of a woman? "Who said that she trusted him?" asks for the woman."""
    plain = reporters_words(stem)
    own = _OWN_PRONOUN.search(plain)
    if own and own.group(1) in ("he", "she"):
        return own.group(1) == "he", own.group(1) == "she"
    return bool(_HE.search(plain)), bool(_SHE.search(plain))


def surely_meant(source: Source, stem: str, reading: Reading) -> bool:
    """Of what somebody says of himself: is the other surely a man, too? A name that tells nothing may tell a class."""
    man, woman = _spoken_of(stem)
    return man is woman or source.coarse != "person" or sex_of(source, reading) == ("m" if man else "f")


@lru_cache(maxsize=1024)  # each stem is tried with each source
def sex_of(source: Source, reading: Reading | None) -> str:
    """ "m", "f" or "", by first names and titles, else by the pronouns that certainly stand for the person."""
    given = [word.casefold() for name in source.names for word in name.split()[:-1]]
    known = {sex(word) or _TITLE.get(word.strip("."), "") for word in given} - {""}
    if not known and reading is not None and source.coarse == "person":
        last, text = source.name.split()[-1], reading.article.text  # "Lilian Orr ... Ms Orr"
        known = {told for title, told in _TOLD.items() if f"{title} {last}" in text}
    if not known and reading is not None:
        called = [m.span.of(reading.article.text).casefold() for m in reading.mentions if m.antecedent in source.names]
        known = {"m" if _HE.fullmatch(word) else "f" if _SHE.fullmatch(word) else "" for word in called} - {""}
    return known.pop() if len(known) == 1 else ""


def reporters_words(stem: str) -> str:
    """The stem without what is quoted; of the article's own sentence, what stands outside single marks."""
    if GAP not in stem:
        return outside_quotes(stem)
    return re.sub(r"(?<!\w)‘.*?’(?!\w)", " … ", stem)


#: "_____ say their boats are safe", "_____ says the boats are safe": the verb tells how many speak.
_VERB_AFTER = re.compile(
    rf"{GAP} (?:(are|were|have|say|argue|claim|warn|insist|believe|report|want)|(is|was|has|\w+[^s]s))\b"
)


def agrees(stem: str, source: Source, reading: Reading | None = None) -> bool:
    """Could the pronoun that stands for the one asked for stand for this source, and does the verb fit it?"""
    number = _VERB_AFTER.search(stem)
    if (number and bool(number.group(1)) is not source.plural) or not _may_be_meant(stem, source, reading):
        return False
    if _ONE_PERSON.search(stem) and (source.plural or source.coarse != "person"):
        return False
    found = _OWN_PRONOUN.search(reporters_words(stem))
    if found is None:
        return True
    pronoun = found.group(1) or found.group(2)
    person = source.coarse == "person" and not source.plural
    if pronoun in ("he", "she", "his", "her"):
        # beside a woman who "said that she was glad", a name that may be a man's or a woman's is no rival
        plain = reporters_words(stem)
        both = bool(_HE.search(plain)) and bool(_SHE.search(plain))
        return person and (both or sex_of(source, reading) == ("m" if pronoun in ("he", "his") else "f"))
    if pronoun in ("it", "its"):
        return source.coarse not in ("person", "group")
    return bool(found.group(1)) or not person


def could_be(source: Source, key: Source, stem: str, reading: Reading) -> bool:
    """Does the source fit the stem's pronouns as the answer does? Those that do not fit the answer mean somebody else.

    "Who said that it was too late?" asks for a person all the same.
    """
    if agrees(stem, source, reading):
        return True
    open_ = key.coarse == "person" and not sex_of(key, reading)  # "he" may be Erastus Orr, and is no woman beside him
    return not agrees(stem, key, reading) and (not open_ or _may_be_meant(stem, source, reading))
