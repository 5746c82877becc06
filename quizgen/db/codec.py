"""A value of `quizgen.model` in, JSON text with a format version out, and back without loss.

The types of the model's fields drive the reading. It is strict: an unknown key, a missing one without a default, a
wrong type, an infinite number or another version is refused. A new field with a default needs no new version.
"""

from __future__ import annotations

import json
import math
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from quizgen.model import Answer, AnyQuestion, Article, NotAsked, Question, Quiz, Reading, Wishes
from quizgen.model.corrections import AnyCorrection, Correction

VERSION = 1

#: Values of several kinds carry the name of theirs, under this key.
TAGS: tuple[tuple[type, str], ...] = ((Question, "shape"), (Correction, "change"))

T = TypeVar("T")


class CodecError(ValueError):
    """Stored JSON is not what this version of quizgen writes."""


def dumps(
    value: Article | Reading | AnyQuestion | AnyCorrection | Quiz | Answer | Wishes | tuple[NotAsked, ...],
) -> str:
    """The value as JSON text. All of it is ASCII, so no database can stumble over a character in it."""
    return json.dumps({"v": VERSION, "value": _plain(value)}, allow_nan=False, separators=(",", ":"))


def article_loads(text: str) -> Article:
    return _loads(Article, text)


def reading_loads(text: str) -> Reading:
    return _loads(Reading, text)


def quiz_loads(text: str) -> Quiz:
    return _loads(Quiz, text)


def question_loads(text: str) -> AnyQuestion:
    return cast(AnyQuestion, _loads(cast(Any, AnyQuestion), text))


def correction_loads(text: str) -> AnyCorrection:
    return cast(AnyCorrection, _loads(cast(Any, AnyCorrection), text))


def wishes_loads(text: str) -> Wishes:
    return _loads(Wishes, text)


def not_asked_loads(text: str) -> tuple[NotAsked, ...]:
    return cast(tuple[NotAsked, ...], _loads(cast(Any, tuple[NotAsked, ...]), text))


def answer_loads(text: str) -> Answer:
    return cast(Answer, _loads(cast(Any, Answer), text))


def _loads(kind: type[T], text: str) -> T:
    try:
        stored = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise CodecError(f"not JSON: {error}") from error
    if not isinstance(stored, dict) or stored.keys() != {"v", "value"}:
        raise CodecError("not a versioned value")
    if stored["v"] != VERSION or isinstance(stored["v"], bool):
        raise CodecError(f"written in format {stored['v']!r}; this quizgen reads {VERSION}")
    return cast(T, _build(kind, stored["value"], kind_name(kind)))


def _refuse_constant(name: str) -> float:
    raise CodecError(f"{name} is not a number that can be stored")


def kind_name(kind: Any) -> str:
    return getattr(kind, "__name__", str(kind))


# ---------------------------------------------------------------------------------------------- out


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        plain = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        tag = _tag(type(value))
        return {tag: getattr(value, tag), **plain} if tag else plain
    raise TypeError(f"{type(value).__name__} has no place in the model")


# ---------------------------------------------------------------------------------------------- in


def _build(kind: Any, stored: object, where: str) -> object:
    if get_origin(kind) in (Union, UnionType):
        return _build_union(get_args(kind), stored, where)
    if get_origin(kind) is tuple:
        return _build_tuple(get_args(kind), stored, where)
    if kind in (NoneType, None) and stored is None:
        return None
    if kind is float and isinstance(stored, (int, float)) and not isinstance(stored, bool):
        return _finite(stored, where)
    if kind in (bool, int, str) and type(stored) is kind:
        return stored
    if kind is date and isinstance(stored, str):
        return _called(date.fromisoformat, stored, where)
    if isinstance(kind, type) and issubclass(kind, StrEnum) and isinstance(stored, str):
        return _called(kind, stored, where)
    if isinstance(kind, type) and issubclass(kind, tuple) and isinstance(stored, list):
        return _build_named(kind, stored, where)
    if is_dataclass(kind) and isinstance(stored, dict):
        return _build_dataclass(kind, stored, where)
    raise CodecError(f"{where}: {kind_name(kind)} expected, {type(stored).__name__} found")


def _finite(stored: float, where: str) -> float:
    try:
        value = float(stored)
    except OverflowError as error:
        raise CodecError(f"{where}: too great a number") from error
    if not math.isfinite(value):
        raise CodecError(f"{where}: not a finite number")
    return value


def _called(make: Any, stored: str, where: str) -> object:
    try:
        return make(stored)
    except ValueError as error:
        raise CodecError(f"{where}: {error}") from error


def _build_union(kinds: tuple[Any, ...], stored: object, where: str) -> object:
    if isinstance(stored, dict):
        # Questions carry their shape, so that a wrong field is reported and not tried as another shape.
        tag = next(filter(None, map(_tag, kinds)), "")
        if tag:
            named = {getattr(kind, tag): kind for kind in kinds}
            if not isinstance(stored.get(tag), str) or stored[tag] not in named:
                raise CodecError(f"{where}: unknown {tag} {stored.get(tag)!r}")
            return _build(named[stored[tag]], stored, where)
    for kind in kinds:
        try:
            return _build(kind, stored, where)
        except CodecError:
            continue
    raise CodecError(f"{where}: {type(stored).__name__} does not fit")


def _build_tuple(kinds: tuple[Any, ...], stored: object, where: str) -> object:
    if not isinstance(stored, list) or len(kinds) != 2 or kinds[1] is not Ellipsis:
        raise CodecError(f"{where}: a list expected")
    return tuple(_build(kinds[0], part, f"{where}[{i}]") for i, part in enumerate(stored))


def _build_named(kind: Any, stored: list[object], where: str) -> object:
    hints = _hints(kind)
    if len(stored) != len(hints):
        raise CodecError(f"{where}: {len(hints)} values expected, {len(stored)} found")
    pairs = zip(hints.items(), stored, strict=True)
    return kind(*(_build(hint, part, f"{where}.{name}") for (name, hint), part in pairs))


def _build_dataclass(kind: Any, stored: dict[str, object], where: str) -> object:
    hints = _hints(kind)
    given = dict(stored)
    tag = _tag(kind)
    if tag and given.pop(tag, None) != getattr(kind, tag):
        raise CodecError(f"{where}: not of {tag} {getattr(kind, tag)}")
    known = {field.name: field for field in fields(kind)}
    if unknown := given.keys() - known.keys():
        raise CodecError(f"{where}: unknown {', '.join(sorted(unknown))}")
    needed = {name for name, f in known.items() if f.default is MISSING and f.default_factory is MISSING}
    if missing := needed - given.keys():
        raise CodecError(f"{where}: missing {', '.join(sorted(missing))}")
    return kind(**{name: _build(hints[name], part, f"{where}.{name}") for name, part in given.items()})


@cache
def _tag(kind: Any) -> str:
    """The key under which a value of this kind carries its name; "" when it carries none."""
    return next((tag for base, tag in TAGS if isinstance(kind, type) and issubclass(kind, base)), "")


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
