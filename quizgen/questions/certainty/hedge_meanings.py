"""What a hedge tells in, how that is asked for and which meanings stand side by side in a question, out."""

from __future__ import annotations

import re
from typing import NamedTuple

from quizgen.questions.certainty.hedge_words import Hedge, Tells


class Meaning(NamedTuple):
    """`shown` ends "Which words show that ..."; `means` is what the hedge says, `wrong` what it might be taken for.

    Without `means` the hedge is not asked to be explained: "is unclear" says so itself.
    """

    shown: str
    means: str = ""
    wrong: tuple[str, ...] = ()


MEANINGS = {
    Tells.OTHERS_SAY: Meaning(
        "the writer only passes on what came from others",
        "Others say or believe so, and the writer leaves it open",
        (
            "The writer has checked it, and is sure that it is so",
            "The writer has checked it, and thinks that it is not so",
            "It was so once, but is so no longer",
        ),
    ),
    Tells.POSSIBLE: Meaning(
        "something is possible, but not certain",
        "It is possible, but it is not certain",
        (
            "It has been shown to be so beyond doubt",
            "It is what somebody wishes for",
            "It is so now and then, but not often",
        ),
    ),
    Tells.LOOKS: Meaning(
        "something looks so, but is not certain",
        "It looks so, but that does not make it certain",
        (
            "It has been shown to be so beyond doubt",
            "It has turned out not to be so",
            "It is so now and then, but not often",
        ),
    ),
    Tells.FORECAST: Meaning(
        "something is a forecast",
        "It is thought likely, but it may not come true",
        (
            "It has come true already, as people thought",
            "It has been given up, and will not come true",
            "It is wished for, but is thought impossible",
        ),
    ),
    Tells.LIKELY: Meaning(
        "something has a good chance, but is not certain",
        "The chances are good that it is so, but it is not certain",
        (
            "The chances are poor that it is so, but it is not ruled out",
            "It is certain, and there is no doubt about it",
            "The chances are even that it is so, and nobody can tell",
        ),
    ),
    Tells.UNLIKELY: Meaning(
        "something has little chance",
        "The chances are poor that it is so, but it is not ruled out",
        (
            "The chances are good that it is so, but it is not certain",
            "It has been ruled out, and there is no chance left",
            "The chances are even that it is so, and nobody can tell",
        ),
    ),
    Tells.AIM: Meaning(
        "something is an aim or a wish",
        "It is an aim, and may or may not be reached",
        (
            "It is an aim that has been reached by now",
            "It is an aim that was given up or missed",
            "It is a duty that somebody has to fulfil",
        ),
    ),
    Tells.COMING: Meaning(
        "something has not happened yet",
        "It is planned or arranged, and still to come",
        (
            "It has come about already, as was planned",
            "It was planned once, but has been called off",
            "It comes about again and again, as is usual",
        ),
    ),
    Tells.SET: Meaning(
        "something has not happened yet",
        "It is planned or thought very likely, and still to come",
        (
            "It has come about already, as was planned or thought likely",
            "It was planned or thought likely once, but has been called off",
            "It comes about again and again, as is usual at such times",
        ),
    ),
    Tells.OPINION: Meaning(
        "",
        "Somebody thinks so, but may be wrong",
        (
            "Somebody has proved it beyond any doubt",
            "Somebody wishes for it, and works for it",
            "Somebody has heard it from other people",
        ),
    ),
    Tells.GUESS: Meaning("a number is not exact"),
    Tells.OPEN: Meaning("something is not known"),
    Tells.TO_COME: Meaning("something has not happened yet"),
    Tells.WEIGHED: Meaning(
        "",
        "It is being thought about, but has not been decided",
        (
            "It has been decided, and is sure to come about",
            "It was thought about, but has been turned down",
            "It was thought about, and has been done by now",
        ),
    ),
    Tells.PROPOSED: Meaning(
        "",
        "It has been put forward, but may not come about",
        (
            "It has been put forward, and is sure to come about",
            "It was put forward, but has been turned down",
            "It was put forward, and has been done by now",
        ),
    ),
    Tells.IF_ADOPTED: Meaning(
        "",
        "It will come about only if the plan goes ahead",
        (
            "It has come about already, as was planned",
            "It used to be so, but the plan has changed it",
            "It will come about even if the plan is given up",
        ),
    ),
    Tells.WORKED_OUT: Meaning(
        "",
        "It has been worked out, and may not be exact",
        (
            "It has been counted, and is sure to be exact",
            "It has been agreed on, and must not be changed",
            "It has been named by chance, without any working out",
        ),
    ),
    Tells.MISSED: Meaning(
        "",
        "It was planned or hoped for, but it came otherwise",
        (
            "It was planned or hoped for, and it came about",
            "It is planned or hoped for, and is still to come",
            "It was ruled out from the start by everybody",
        ),
    ),
    Tells.CAME_TO_NOTHING: Meaning(
        "",
        "It was possible once, but it did not come about",
        (
            "It was possible once, and it came about",
            "It is possible, and is still to come",
            "It was impossible from the start",
        ),
    ),
    Tells.HOPED: Meaning(
        "",
        "It is wished for, but may not come about",
        (
            "It is wished for, and is sure to come about",
            "It was wished for once, but has been given up",
            "It was wished for, and has come about by now",
        ),
    ),
}

_FEARED = Meaning(
    "",
    "Somebody is worried about it, but it may not be so",
    (
        "Somebody knows that it is so, and is sorry for it",
        "Somebody hopes for it, and tries to bring it about",
        "Somebody has prevented it, so that it cannot be so",
    ),
)


_THOUGHT = Meaning(
    "",
    "It is a view that somebody holds, and may be wrong",
    MEANINGS[Tells.OPINION].wrong,
)


def meaning_of(hedge: Hedge) -> Meaning:
    """Whoever expects something thinks it likely: "may be wrong" would not fit crews that are expected on Saturday."""
    if hedge.tells is Tells.OPINION and re.match(r"expect|predict", hedge.words):
        return MEANINGS[Tells.FORECAST]
    if hedge.tells is Tells.OPINION and hedge.words == "think":
        return _THOUGHT  # "somebody thinks so" would say no more
    return _FEARED if hedge.tells is Tells.OPINION and hedge.words.startswith("fear") else MEANINGS[hedge.tells]


#: What is read off, counted or computed holds no view.
_WORKED_OUT = re.compile(
    r"\b(?:tests?|simulat\w+|models?|modelling|modeling|polls?|surveys?|figures?|data|results?|scores?|stud(?:y|ies)"
    r"|experiments?|algorithms?|computers?|calculations?|formulas?|statistics|trials?|research|index|charts?|exams?"
    r"|measures?|software|projections?|forecasts?)\b|\b(?:accurate|correct|right|reliab|wrong|successful)ly $",
    re.IGNORECASE,
)
#: "The system reckons that the car never left": a machine is nobody.
_MACHINES = re.compile(
    r"\b(?:systems?|machines?|apps?|cameras?|devices?|satnavs?|chatbots?|robots?|bots?|AI|sensors?|monitors?|meters?"
    r"|trackers?|phones?|websites?|sites?|programs?|networks?|scanners?|gauges?|clocks?|engines?|tools?|cars?|watches)"
    r"(?: (?:also|still|now|then|therefore|wrongly))? $"
)


def worked_out(before: str) -> bool:
    """Does what stands before the verb tell of nobody who could think so?"""
    return _WORKED_OUT.search(before) is not None or _MACHINES.search(before) is not None
