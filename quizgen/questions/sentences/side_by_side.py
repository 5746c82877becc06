"""Claims that are to be options in, whether each is understood there and whether the answer stands out among them out.

An option is read without the sentences around it, and beside others. So it may not point to anything that stands
elsewhere, and the answer may not be the only one with quotation marks, with a word of the stem, or of its length.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from quizgen.model import ContentForm
from quizgen.questions.english.dangling import points_back
from quizgen.questions.english.likeness import content_words, words
from quizgen.questions.english.wording import sentences, trimmed, word_count

#: A quotation with fewer words that carry meaning ("Years ago, it was busy") says nothing by itself.
LEAST_TELLING = 5
#: "Fines were other options", "Similar schemes have failed", "In one such letter": other than what, like what?
_BESIDE_WHAT = re.compile(
    # The letters first and what stands before them last: so most places are ruled out by one letter.
    r"other(?<=\bother)(?<!and other)(?<!or other)(?<!each other)(?<!any other)(?<!every other)(?<!no other)"
    r"(?<!like other) (?!than|side|hand|people|countries|nations|states|parts|parties|day)[a-z]+"
    r"|others(?<=\bothers)(?<!and others)(?<!each others)(?<!than others)\b"
    r"|such(?:(?<=\b(?:one|any|all) such)|(?<=\bno such)|(?<=\b(?:each|more) such)|(?<=\bevery such))\b"
    r"|^(?:Similar|Another|Further|Such|Because) |^Each \w+ (?:is|was|has)\b|^Ever "
    r"|as well(?<=\bas well)$|too(?<=\btoo)$|left over(?<=\bleft over)\b"
    r"|\b(?:will|would|was|were|is|are|has|had|could) (?:then|also|instead)\b"
    r"|, (?:after all|for example|for instance|however|though|too|meanwhile|in turn|in fact|indeed|therefore|then),"
    r"|, \w+(?:ed|ade|en), that\b"
)
#: A message of a network is known by its form, whoever wrote it.
_POSTED = re.compile(r"@\w|#\w|https?:|RT(?<=\bRT)\b|\.com/(?<=\w\.com/)")
#: "While the old rules of the harbour may have saved lives", "Crews, who make up a tenth of the town": the main clause
#: is missing.
_HALF = re.compile(
    r"(?:[Ww]hile|(?:[Ee]ven )?(?:[Aa]l)?[Tt]hough|[Ww]hereas|[Ee]ven if"
    r"|(?:[Ii]f|[Uu]nless)(?! [^,]*\b(?:will|would)\b)) [^,]*$"
    r"|(?![Ii]t\b|[Tt]h(?:is|at|ere)\b)\w[^,]*, (?:who|which|whose) [^,]*$"
)
_FINITE = re.compile(
    r"\b(?:(?:(?:will|would|can|could|may|might|must|should)(?: have| be)?|is|are|was|were|has|have|had)(?: \w+ed)?"
    r"|does?|did|\w+ed|said|says?)\b|\b(?:I|[Ww]e|[Tt]hey|[Yy]ou) [a-z]+\b|[’'](?:s|re|ve|ll|d)\b|n[’']t\b"
)
BOTH_CLAUSES = 2
#: Letters that were lost on the way: "realÃ¢world".
_DAMAGED = re.compile(r"[ÃÂ�]|â€")
_MARK = re.compile(r"[“”\"‘]")
#: So many letters of two words tell that they are akin: "industry" and "industrial"; "Norway" and "Norwegian".
ROOT, NAME_ROOT = 5, 4


def _half(text: str) -> bool:
    """Does it end before its main clause, or has it none: nothing finite stands before the "who", and nothing after?"""
    found = _HALF.match(text)
    if found is None:
        return False
    head, relative, _ = text.partition(", who") if ", who" in text else text.partition(", which")
    # "If the board insists on it the town will pay": told in one breath
    return not _FINITE.search(head) if relative else len(_FINITE.findall(text)) < BOTH_CLAUSES


# Each claim is tried beside each other one, and again for each type.
@lru_cache(maxsize=4096)
def stands_alone(text: str, form: ContentForm) -> bool:
    """Can the text be read as an option, with nothing of the article around it?"""
    bare = text.strip('“”" ')
    if bare.endswith(("…", "...")) or _POSTED.search(bare) or _DAMAGED.search(bare) or _BESIDE_WHAT.search(bare):
        return False
    if _half(bare):
        return False
    if form is not ContentForm.QUOTATION:
        return True
    return not points_back(bare)


@lru_cache(maxsize=4096)
def standing_words(quotation: str, longest: int, least: int = LEAST_TELLING) -> str:
    """The first words of a quotation, whole sentences, that can be read alone; "" where there are none."""
    parts = sentences(quotation)
    for start in range(len(parts)):
        for words_ in (trimmed(" ".join(parts[start:]), longest), parts[start].rstrip(" ,;:.")):
            fit = word_count(words_) <= longest and len(content_words(words_)) >= least
            if fit and stands_alone(words_, ContentForm.QUOTATION):
                return words_
    return ""


def stands_out(key: str, rivals: Sequence[str], name: str = "") -> bool:
    """Do marks, length, or a word of the `name` that is asked about tell the answer from all others?"""
    return not all(_like(key, rivals)) or bool(_telltale(key, rivals, name))


def _like(key: str, rivals: Sequence[str]) -> tuple[bool, bool]:
    """Is one of the others marked as the key is, and are they of its length?"""
    marks = {marked(rival) for rival in rivals}
    lengths = [word_count(rival) for rival in rivals]
    own = word_count(key)
    return marked(key) in marks, 0.6 * min(lengths) - 1 <= own <= 1.3 * max(lengths) + 1


def marked(text: str) -> bool:
    """Are some words of the text, and not all of it, in quotation marks?"""
    return bool(_MARK.search(text.strip("“”")))


def _telltale(key: str, rivals: Sequence[str], name: str) -> list[str]:
    """The beginnings of words of the name that come back in the answer alone: "Norwegian" and "Norway" have one."""
    found = (word.strip("“”‘’\"'(),.") for word in name.split())
    roots = [word[: NAME_ROOT if word[0].isupper() else ROOT].casefold() for word in found if content_words(word)]
    return [r for r in roots if len(r) >= NAME_ROOT and _has(key, r) and not any(_has(rival, r) for rival in rivals)]


def _has(text: str, root: str) -> bool:
    return any(word.startswith(root) for word in words(text))
