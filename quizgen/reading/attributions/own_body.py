"""What somebody says of "the company" in, the company by name out, where it is the one that he speaks for.

"Halden Drones spokesman Ivan Orr said the company supported the rules": beside other claims nobody knows which company,
and the report means his own, unless another of its kind has just been named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Naming, Source
from quizgen.reading.attributions.speaker import Known, Speaker
from quizgen.reading.grammar.passage import Outcome
from quizgen.reading.sources import kinds
from quizgen.reading.sources.kinds import listed

_FIRM = listed("company firm business airline retailer manufacturer")
#: Kinds that bodies bear in their names: "the club" is no university.
_TYPED = kinds.IN_THEIR_NAMES | {
    kind: listed(kind) for kind in ("club", "university", "college", "hospital", "trust", "bank")
}
_TYPED["school"] = listed("school academy")
#: Whoever has a body of which to say "the company": a minister and a mayor have none.
_SPEAKERS = listed(
    "spokesman spokeswoman spokesperson president chairman chairwoman chairperson chair director manager executive ceo "
    "owner founder coach secretary leader treasurer convener captain boss representative coordinator chief"
)
#: "Orr Paving attorney Ivan Lund" speaks for it; of "a lawyer for Mr Orr" it is open which company he means.
_COUNSEL = listed("attorney lawyer solicitor")
_BODY = r"(?:[A-Z][\w.’'-]*|&)(?: (?:[A-Z][\w.’'-]*|&|of|and))*"
#: ", a spokesman for the Halden Trust", ", chief executive of Orr Lines".
_AFTER = re.compile(
    rf", (?:the |a |an )?(?:[a-z-]+ ){{0,3}}?(?P<role>[a-z]+) (?:for|of|at|with) (?:the )?(?P<body>{_BODY})"
)
#: "Orr Lines' chief executive, Ivan Orr", "the Halden Trust's director Ivan Orr".
_BEFORE = re.compile(rf"(?P<body>{_BODY})(?:[’']s|(?<=s)[’']) (?:[a-z-]+ ){{0,3}}?(?P<role>[a-z]+),? $")


def name_own_body(outcome: Outcome, speaker: Speaker, before: Sequence[DocSpan], known: Known) -> None:
    """Puts the name for "the company" in the outcome."""
    one = speaker.sources[0] if len(speaker.sources) == 1 else None
    if one is None or one.naming is not Naming.NAMED_PERSON:
        return
    nouns = [token for token in outcome.resolved.words() if _points(token) and outcome.resolved.free(token)]
    body = _body_of(one, known) if nouns else ""
    if not body or _is_place(body, nouns[0].doc):
        return
    for noun in nouns:
        if _is_a(body, noun.lower_) and not _another_near(body, noun, before):
            typed = noun.lower_ in _TYPED and not body.casefold().startswith("the ")
            for passage in (outcome.resolved, outcome.neutral):
                if passage is not None:
                    passage.drop([noun.nbor(-1)])
                    passage.replace(noun, f"the {body}" if typed else body)
            outcome.changed = True


def _points(noun: Token) -> bool:
    """ "The company", and not "the company that built it"."""
    if noun.lower_ not in _FIRM | _TYPED.keys() or noun.i == 0 or noun.nbor(-1).lower_ != "the":
        return False
    told = noun.nbor(1).lower_ if noun.i + 1 < len(noun.doc) else ""
    return noun.dep_ != "compound" and told not in {"that", "which", "who", "of", "in", "behind"}


def _body_of(one: Source, known: Known) -> str:
    """The body of which the article calls him the spokesman, the head or the owner; "" for none, or for two."""
    found = {body for name in one.names for body in _in_name(name)}
    for mention in one.mentions:
        text = known.article.text
        told = (_AFTER.match(text, mention.end), _BEFORE.search(text[max(0, mention.start - 80) : mention.start]))
        found |= {match["body"] for match in told if match and match["role"] in _SPEAKERS}
    return found.pop() if len(found) == 1 else ""


#: "Labour spokesman Ivan Orr": of a party, a country or a people nobody says "the company".
_NO_BODIES = frozenset({"GPE", "LOC", "NORP"})


def _is_place(body: str, doc: Doc) -> bool:
    return any(ent.label_ in _NO_BODIES and ent.text.removeprefix("the ") == body for ent in doc.ents)


def _in_name(name: str) -> list[str]:
    """ "Halden Drones" of "Halden Drones spokesman Ivan Orr"."""
    words = name.split()
    role = next((n for n, word in enumerate(words) if word in _SPEAKERS or word in _COUNSEL), 0)
    while role and (words[role - 1].islower() or words[role - 1].casefold() in kinds.ROLES):
        role -= 1  # "Halden Drones general manager Ivan Orr", "Chief executive Ivan Orr"
    return [" ".join(words[:role])] if role else []


def _is_a(body: str, noun: str) -> bool:
    words = {word.casefold() for word in body.split()}
    if noun in _TYPED:
        return bool(words & _TYPED[noun])
    return not words & kinds.NO_FIRM


def _another_near(body: str, noun: Token, before: Sequence[DocSpan]) -> bool:
    """Is another body named in the sentence before, or before the word in its own?"""
    spans = [*before, noun.doc[noun.sent.start : noun.i]]
    return any(
        ent.label_ == "ORG" and ent.text not in body and body not in ent.text for span in spans for ent in span.ents
    )
