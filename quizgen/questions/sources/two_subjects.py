"""An attribution to one person and the reading in, whether its printed source names two who speak, out.

"Cllr Ana Ruiz (Harwick) and Cllr Tom Reyes (Orrin) called on the mayor" is hers and his: no name alone is the answer.
"""

from __future__ import annotations

import re

from quizgen.model import Attribution, Naming, Reading
from quizgen.model.firstnames import sex
from quizgen.questions.sources.levelling import bare_name

#: Behind the name, and not behind where somebody works: "Ana Ruiz of Lund and Sons".
_AND_HIM = re.compile(r"(?: \([^)]*\))? and (?:(?:the|[A-Za-z.]+) ){0,4}[A-Z]")
#: "Tom Reyes and Cllr Ana Ruiz", "he and Ana Ruiz"; but "chairman and chief executive Ana Ruiz".
_HIM_AND = re.compile(r"(?:^|\s)(?:([A-Z][\w’-]+) [A-Z][\w’'-]+(?: \([^)]*\))?|[Hh]e|[Ss]he) and ")


def said_by_two(attribution: Attribution, reading: Reading) -> bool:
    """Are two people printed as those who say it, of whom the record has one?"""
    if len(attribution.source_ids) != 1:
        return False
    source = reading.source(attribution.source_ids[0])
    if source.naming is not Naming.NAMED_PERSON or source.coarse != "person":
        return False
    name = bare_name(source) or source.name.split()[-1]
    for span in attribution.source:
        printed = " ".join(span.of(reading.article.text).split())
        if " and " not in printed:
            continue
        before, found, behind = printed.partition(name)
        if found and _AND_HIM.match(behind):
            return True
        other = _HIM_AND.search(before)
        if other and (other.group(1) is None or sex(other.group(1))) and " and Co " not in before:
            return True
    return False
