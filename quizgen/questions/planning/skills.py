"""What a teacher wants practised in, whether a question trains it out: PISA processes and the codes of frameworks."""

from __future__ import annotations

from collections.abc import Collection

from quizgen.model import Skills

#: What may be wished for: PISA 2018 processes, Civic Online Reasoning questions, IMVAIN letters, Common Core standards.
PROCESSES = ("L", "U", "E")
REASONING = ("COR1", "COR2", "COR3")
IMVAIN = ("I", "M", "V", "A", "N")
STANDARDS = ("RI.1", "RI.4", "RI.5", "RI.6", "RI.8", "RI.9", "RH.8")
CODES = (*PROCESSES, *REASONING, *IMVAIN, *STANDARDS)


def codes_of(skills: Skills) -> frozenset[str]:
    """Every code under which a question may be wished for. "RI.8.6", standard 6 in grade 8, is filed as "RI.6"."""
    found = {skills.pisa, *skills.imvain}
    if skills.cor is not None:
        found.add(f"COR{skills.cor}")
    if skills.ccss:
        strand, *numbers = skills.ccss.split(".")
        found.add(f"{strand}.{numbers[-1]}" if numbers else strand)
    return frozenset(found)


def trains(skills: Skills, wished: Collection[str]) -> bool:
    """Does a question with these skills train one of those that are wished for (any, when none is)?"""
    return not wished or bool(codes_of(skills) & {*wished})
