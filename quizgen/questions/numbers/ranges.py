"""A sentence as printed in, its "between 200 and 300 crews" with what says the same and what does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from quizgen.questions.numbers.quantities import number_in
from quizgen.questions.numbers.roughly import FIGURES, MONEY, NUMBER_WORDS, PERCENT, InOtherWords

_SCALE = r"(?:\s(?:hundred|thousand|million|billion|trillion|mln|bln|bn|m)\b)"
_AMOUNT = rf"(?:{MONEY})?(?:{FIGURES}|\b(?:{NUMBER_WORDS})\b)(?:{PERCENT}|{_SCALE})?"
_BETWEEN = re.compile(rf"(?<![\w-])between\s+(?P<low>{_AMOUNT})\s+and\s+(?P<high>{_AMOUNT})(?![\w%-]|[.,]\d)", re.I)
#: "Adds 10 to 14 days"; "from 10 to 14 days" and "won 10 to 14" tell something else.
_TO = re.compile(
    rf"(?<![\w.,-])(?P<low>\d+(?:\.\d+)?)\sto\s(?P<high>\d+(?:\.\d+)?{PERCENT}|\d+(?:\.\d+)?{_SCALE}?)"
    r"(?=\s(?!points|goals|degrees|votes|years?[- ]old|yards|against)(?:[a-z-]+ )?[a-z-]+s\b| of\b| people\b)"
)
#: "Dated to between 1360 and 1405"; a count of so many has its comma, or its thing is named in other words.
_YEAR = re.compile(r"(?:1\d|20)\d\d")
#: Before any other word, what lies between may be no number: "a gap between", "a figure between", "aged between".
_NUMBER_FOLLOWS = re.compile(
    r"(?:^|,|\b(?:of|to|by|be|been|is|are|was|were|at|for|with|in|into|that|said|have|has|had|expects?|expected"
    r"|costs?|pays?|paid|receives?|received|totals?|totalled|needs?|needed|raises?|raised|earns?|earned|spends?|spent|loses?|lost"
    r"|creates?|created|killed|attracts?|attracted|employs?|produces?|produced|sells?|sold|buys?|bought|uses?))"
    r" ?$",
    re.IGNORECASE,
)
#: A number follows each of these; "lost 10 to 14" is a game, and "from 10 to 14" a change.
_ADDS = re.compile(
    r"\b(?:adds?|adding|takes?|took|taken|lasts?|lasted|lasting|needs?|needed|for|costs?|employs?|sells?|produces?"
    r"|produced|requires?|required|contains?|contained|holds?|carry|carries|carried|expects?|planted|bought|hires?) $"
)
_NO_THING = re.compile(
    r"\s*(?:and|or|to|[-–—(])|\s+(?:[ap]\.?m\b|years?[- ](?:old|of age)|(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December)\b)"
)
#: "Between 60 and 150 people, depending on whom one asks": it is the one or the other.
_DEPENDS = re.compile(r"\bdepend(?:s|ing|ed|ent)?\b|\baccording to (?:whom|who|which)\b")


def ranges(printed: str) -> Iterator[InOtherWords]:
    """Every number of which the sentence tells between which two it lies."""
    for found in chain(_BETWEEN.finditer(printed), _TO.finditer(printed)):
        low, high = (" ".join(found.group(part).split()) for part in ("low", "high"))
        before, after = re.sub(r"\s+", " ", printed[: found.start()]), printed[found.end() :]
        if found.re is _TO and not _ADDS.search(before):
            continue
        least, most = number_in(re.sub(r"[£$€]", "", low)), number_in(re.sub(r"[£$€]", "", high))
        if least is None or most is None or _YEAR.fullmatch(low) or _YEAR.fullmatch(high):
            continue
        if least >= most and (low[-1:].isalpha() or found.re is _TO):
            continue
        if _DEPENDS.search(after):
            continue
        if (found.re is _BETWEEN and not _NUMBER_FOLLOWS.search(before)) or _NO_THING.match(after):
            continue
        at_least, at_most = ("no less than", "no more than") if before.endswith(" at ") else ("at least", "at most")
        key = f"{at_least} {low} and {at_most} {high}"
        rivals = (
            (f"less than {low} or more than {high}", "it would be any number but those between the two"),
            (f"{at_least} {low} and perhaps over {high}", "nothing would tell how high it may be"),
            (f"either exactly {low} or exactly {high}", "it could be no number between the two"),
        )
        tells = "it is no lower than the first number and no higher than the second"
        yield InOtherWords(found.start(), found.end(), key, rivals, tells, "", "between")
