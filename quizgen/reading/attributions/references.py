"""A passage and what stands before it in, the passage with its pronouns and time words resolved out, or a doubt."""

from __future__ import annotations

import re

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import Naming
from quizgen.reading.attributions import times
from quizgen.reading.attributions.control import means_it_still, of_a_thing, speaks_of_itself
from quizgen.reading.attributions.own_body import name_own_body
from quizgen.reading.attributions.pointing import DEICTIC, FIRST, empty_it, means_inside, points_out
from quizgen.reading.attributions.speaker import HE, IT, OWNING, SHE, THEY, Known, Speaker
from quizgen.reading.grammar.labels import TIMES
from quizgen.reading.grammar.passage import Outcome, Passage
from quizgen.reading.reference.chains import Chains

_LIKELY = 0.6
_AGREE = {"was": "were", "is": "are", "has": "have", "does": "do", "wasn't": "weren't", "wasn’t": "weren’t",
          "isn't": "aren't", "isn’t": "aren’t", "hasn't": "haven't", "hasn’t": "haven’t"}  # fmt: skip


def resolve(passage: Passage, speaker: Speaker, before: list[DocSpan], known: Known, target: str = "") -> Outcome:
    """Every word of the passage that points outside it replaced, or the first one that cannot be as the doubt.

    "urged parents to read with their children": beside its `target`, a pronoun is as clear as it is in the article.
    `before` holds the sentence before and the part of its own sentence that stands before the passage.
    """
    outcome = Outcome(passage, passage.copy())
    named = False
    for token in list(passage.tokens):
        if not passage.free(token) or outcome.doubt:
            continue
        word = token.lower_.strip()
        if times.dangles(token):
            outcome.doubt = times.settle(token, outcome, known.article.published)
        elif word in FIRST and token.text != "US":
            outcome.doubt = f"“{token.text}” stands outside quotation marks."
        elif word in HE | SHE | THEY | IT and not target:
            if not (word in IT and empty_it(token)) and not means_inside(token, passage):
                named = _pronoun(token, outcome, speaker, before, known, again=named) or named
        elif word in DEICTIC and points_out(token):
            outcome.doubt = f"It is not certain what “{token.text}” points to."
        elif word in {"here", "there"} and token.tag_ == "RB" and token.dep_ != "expl":
            outcome.doubt = f"It is not certain where “{token.text}” is."
    name_own_body(outcome, speaker, before, known)
    return outcome


# ------------------------------------------------------------------------------------------------- pronouns


def _pronoun(
    token: Token, outcome: Outcome, speaker: Speaker, before: list[DocSpan], known: Known, *, again: bool
) -> bool:
    """Resolves one pronoun; true when it was the source itself. `again`: the passage names the source already."""
    word = token.lower_
    group = len(speaker.sources) == 1 and speaker.sources[0].coarse == "group"
    if word == "they" and not speaker.plural and not group and token.i + 1 < len(token.doc) and _many(token.nbor(1)):
        outcome.doubt = f"It is not certain whom or what “{token.text}” means."
        return False
    if of_a_thing(token):
        outcome.doubt = f"It is not certain whom or what “{token.text}” means."
        return False
    fits, meant = speaker.fits(word), known.chains.reaches(token, speaker.spans)
    if not meant and speaker.own and token.idx < min(span.start for span in speaker.own):
        meant = False  # "Her fate hangs on the vote, an analyst said."
    # what the links deny is still denied where no other sign tells it
    meant = (
        meant
        or _opens(token, speaker, known.chains)
        or (fits and _in_one_breath(token, speaker, again=again))
        or (fits and speaks_of_itself(token, outcome.resolved, speaker, before, known))
        or (fits and means_it_still(token, outcome.resolved, speaker, before, known, again=again))
        or meant
    )
    if fits and meant is not False and (again or meant or _certain(token, speaker, before)):
        outcome.self_reference = True
        _neutral(token, outcome)
        if not again:
            _name(token, outcome, speaker.name)
        return True
    open_ = fits and (meant is not False or _of_whom_speaks(token, speaker))
    name = "" if open_ else _other(token, speaker, before, known)
    if not name:
        outcome.doubt = f"It is not certain whom or what “{token.text}” means."
        return False
    _name(token, outcome, name)
    if outcome.neutral is not None:
        outcome.neutral.replace(token, outcome.resolved.instead[token.i])
    return False


def _of_whom_speaks(token: Token, speaker: Speaker) -> bool:
    """ "Hale left. Tom Lund said his daughter would stay", "said he would stay": though linked to Hale, hardly Hale.

    But "his lawyer, Tom Lund, said he would stay" is about the one whose lawyer speaks.
    """
    if len(speaker.sources) != 1 or speaker.sources[0].naming is not Naming.NAMED_PERSON:
        return False
    before = token.doc[token.sent.start : token.i]
    if any(word.lower_ in HE | SHE for word in before):
        return False
    near = any(token.sent.start_char <= own.start < token.idx for own in speaker.own)
    opens = token.i and token.nbor(-1).lower_ in {"said", "says", "added", "that"} and token.dep_.startswith("nsubj")
    return near and (token.lower_ in OWNING or bool(opens))


def _opens(token: Token, speaker: Speaker, chains: Chains) -> bool:
    """ "Okoro noted that he was first": the subject of what is said is linked to who says it, if less surely."""
    link = next(chains.of(token), None)
    return (
        token.dep_.startswith("nsubj")
        and link is not None
        and link[1] >= _LIKELY
        and token.sent == link[0].sent
        and any(span.start <= link[0].idx < span.end for span in speaker.own)
    )


def _in_one_breath(token: Token, speaker: Speaker, *, again: bool) -> bool:
    """ "She added that she had met them and that she would": whoever is "she" in one clause is "she" in the others."""
    if token.lower_ not in {"he", "she"} or not token.dep_.startswith("nsubj"):
        return False
    same = [word for word in token.doc[token.sent.start : token.i] if word.lower_ == token.lower_]
    near = bool(same) and (token.i - same[-1].i <= 3 or (again and token.nbor(-1).lower_ == "that"))
    return near and any(speaker.owns_here(word) for word in same)


def _many(verb: Token) -> bool:
    """Whether the verb cannot stand after a singular: "they were", "they live"."""
    return verb.tag_ == "VBP" or verb.lower_ in {"were", "are", "have", "do"}


def _certain(token: Token, speaker: Speaker, before: list[DocSpan]) -> bool:
    """Whether nobody else before the passage could be meant, so that the pronoun is its source."""
    word = token.lower_
    if word == "it" and token.head.pos_ in {"ADJ", "NOUN", "AUX"}:
        return False  # "The bridge is old. The council said it was unsafe."
    if word in {"it", "them"} and not token.dep_.startswith("nsubj"):
        return False  # "Economists say that the way towards them is long"
    if word in {"he", "she"} and speaker.promises and token.i + 1 < len(token.doc) and token.nbor(1).tag_ == "MD":
        before = before[-1:] if before and before[-1].end <= token.i and before[-1].start < token.i else []
    for sentence in before:
        for other in sentence:
            if speaker.owns(other) or other.dep_ in {"compound", "flat", "nmod:poss"}:
                continue
            if word in HE | SHE and other.ent_type_ == "PERSON":
                return False
            if word == "its" and other.tag_ in {"NN", "NNP"} and other.ent_type_ not in TIMES | {"PERSON"}:
                return False  # "The bridge is old. The council said its piers were cracked."
            if word in THEY and other.tag_ in {"NNS", "NNPS"} and other.dep_ in {"nsubj", "nsubj:pass", "obj"}:
                return False
    return True


def _other(token: Token, speaker: Speaker, before: list[DocSpan], known: Known) -> str:
    """The one person, not the source, that "he" or "she" can mean; "" when there is none or more than one."""
    word = token.lower_
    if word not in HE | SHE:
        return ""
    figure, astray = known.chains.owner(token, [(one, one.mentions) for one in known.figures])
    if figure is not None:
        told = _only_person(speaker, before)
        fits = figure.person and len(figure.words) > 1 and figure.gender in {"", "m" if word in HE else "f"}
        agreed = not told or told in " ".join(figure.words)
        return " ".join(figure.words) if fits and agreed else ""
    if astray:
        return ""
    name = _only_person(speaker, before)
    fuller = {s.name for s in known.people if name in s.names and s.naming is Naming.NAMED_PERSON}
    return fuller.pop() if len(fuller) == 1 else name if " " in name else ""


def _only_person(speaker: Speaker, before: list[DocSpan]) -> str:
    """The one other person whom the words before name; "" when there is none or more than one."""
    names = {ent.text for sentence in before for ent in sentence.ents if ent.label_ == "PERSON"}
    names -= {name for source in speaker.sources for name in source.names}
    return re.sub(r"[’']s?$", "", names.pop()) if len(names) == 1 else ""


def _name(token: Token, outcome: Outcome, name: str) -> None:
    owning = token.lower_ in OWNING and not (token.lower_ == "her" and token.tag_ == "PRP")
    many = name.endswith("s") and (name.split()[-1].islower() or token.lower_ == "their")
    mark = "" if not owning else "’" if many else "’s"
    after = token.nbor(1) if token.i + 1 < len(token.doc) else token
    if not mark and after.pos_ == "AUX" and after.lower_ in {"'s", "’s"}:
        had = after.i + 1 < len(token.doc) and after.nbor(1).lower_ in {"had", "been", "got"}
        mark = " has" if after.lemma_ == "have" or had else " is"  # "he’s decisive": not “Hale’s decisive”
        outcome.resolved.drop([after])
    outcome.resolved.replace(token, name + mark)
    outcome.changed = True


def _neutral(token: Token, outcome: Outcome) -> None:
    """ "Who said it had lost money?" is odd of a company: "they had lost money"."""
    if outcome.neutral is None or token.lower_ not in IT:
        return
    if token.lower_ == "its":
        outcome.neutral.replace(token, "their")
        return
    verb = next((t for t in outcome.neutral.tokens if t.i > token.i and t.pos_ in {"AUX", "VERB"}), None)
    if token.dep_ not in {"nsubj", "nsubj:pass"}:
        outcome.neutral.replace(token, "them")
    elif verb is None or (verb.tag_ == "VBZ" and verb.lower_ not in _AGREE):
        outcome.neutral = None
    else:
        outcome.neutral.replace(token, "they")
        outcome.neutral.replace(verb, _AGREE.get(verb.lower_, verb.text))


def put_back(outcome: Outcome, speaker: Speaker) -> None:
    """ "claimed to have taken the post": the source becomes the subject, "the group had taken the post"."""
    first = outcome.resolved.tokens[0]
    if first.lower_ != "have" or not speaker.name:
        outcome.doubt = outcome.doubt or "The content has no subject of its own."
        return
    outcome.self_reference = True
    outcome.resolved.replace(first, f"{speaker.name} had")
    outcome.neutral = outcome.neutral or outcome.resolved.copy()
    outcome.neutral.replace(first, "they had")
