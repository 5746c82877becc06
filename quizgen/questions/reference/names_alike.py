"""The name asked for and those beside it in, all in one form out: a title on one would show that it is meant."""

from __future__ import annotations

from quizgen.model import Naming, Reading
from quizgen.model.firstnames import sex
from quizgen.questions.sources.before_a_name import is_short_title
from quizgen.questions.sources.levelling import bare_name, is_role, without_honours


def alike_in_form(meant: str, rivals: list[str], reading: Reading) -> tuple[str, list[str]]:
    """ "Ana Orr", "Tom Hale" of "Harwick MP Ana Orr", "Tom Hale"; "Orr", "Hale" where the article has no first name."""
    first, *others = (_untitled(name, reading) for name in (meant, *rivals))
    if all(" " in name for name in (first, *others)):
        return first, others
    last = {name: name.split()[-1] for name in (meant, *rivals)}
    known = [name for name in rivals if _by_surname(name, reading)]
    names = [last[name] for name in (meant, *known)]
    return (names[0], names[1:]) if known and len({*names}) == len(names) else (meant, rivals)


def _by_surname(name: str, reading: Reading) -> bool:
    """Is the last word surely a surname? "Ri" of "Kim Ri" is none."""
    text, last = reading.article.text, name.split()[-1]
    plain = last[:1].isupper() and last.isalpha() and len(last) > 2  # no "Jr."
    return plain and (bool(sex(name.split()[0])) or text.count(last) > text.count(name))


def _untitled(name: str, reading: Reading) -> str:
    """First name and surname, as far as the article gives them."""
    name = without_honours(name)
    parts = name.split()
    start = max(
        (at for at, part in enumerate(parts[:-1], 1) if is_role(part) or is_short_title(part) or _is_office(part)),
        default=0,
    )
    if not start or (len(parts) == 2 and sex(parts[0])):
        return name  # "Dean Orr" may be called so
    if start < len(parts) - 1:
        return " ".join(parts[start:])
    people = (one for one in (*reading.sources, *reading.bystanders) if one.naming is Naming.NAMED_PERSON)
    whole = next((bare for one in people if name in one.names and (bare := bare_name(one))), "")
    return whole if whole.endswith(f" {parts[-1]}") else parts[-1]


def _is_office(word: str) -> bool:
    """ "MP", "MCA", "CEO"."""
    return word.isupper() and word.isalpha() and len(word) > 1
