"""The words of a name in, whether a legal form before or behind them makes it a company's out: "PT Lintas Orra"."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.reading.sources.kinds import listed

#: What stands before the name. Not "CV", "AG" and "SC": CV Hale is a man's initials, AG Lund an attorney general.
_BEFORE = listed("PT JSC PJSC OJSC CJSC OAO OOO ZAO PAO AO NPO UAB")
#: What stands behind it, written as firms write it; nobody's surname is printed so.
_BEHIND = listed(
    """Tbk Bhd Bhd. Sdn Pte Pte. Pty Pty. Pvt Pvt. JSC PJSC OAO OOO S.A. SA SAS SASU Sarl SARL S.p.A. S.p.A SpA SPA Srl
    S.r.l. SRL GmbH AG KG KGaA SE AB AS ASA A/S ApS Oy Oyj BV B.V. NV N.V. K.K. KK Co Co. Ltd Ltd. Ltda Ltda. LLC LLP
    L.L.C. PLC Plc plc Inc Inc. Corp Corp. Limited"""
)


def form_before(word: str) -> bool:
    """The "PT" of "PT Lintas Orra": in capitals, as no "pt" or "Ao" is."""
    return word in _BEFORE


def of_a_company(words: Sequence[str]) -> bool:
    """Whether the name is printed with its legal form; "PT Hale" alone may be a person's initials."""
    if len(words) < 2:
        return False
    return words[-1] in _BEHIND or (form_before(words[0]) and (len(words) > 2 or words[0] != "PT"))
