"""Doc in, what the people and bodies of the article do by speaking out: "urged", "denied", "issued an apology".

The verb must tell it for certain: finite and actual, in the reporter's own words or in those of who speaks, with the
object that gives the verb this sense ("rejected the offer", but not "rejected the ball").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Article, Section, Source, Span
from quizgen.model.acts import Act, SpeechAct
from quizgen.reading.act_verbs import GIVEN, IN_DUE_TIME, NOUNS, OBJECTS, PARTICLES, STATES, VERBS
from quizgen.reading.actual import MAYBE, NEGATIVE, actual
from quizgen.reading.grammar import passive, phrase, span_of, subject
from quizgen.reading.kinds import animate, listed
from quizgen.reading.voices import Voices

#: "Jokingly threatened", "almost promised", "was expected to deny": not said, or not meant.
_NOT_MEANT = MAYBE | listed("jokingly mockingly ironically sarcastically almost nearly all-but half effectively never")
_SAYS = listed("say add announce state tell note explain write")
_PERSONS = listed("he she they")
_PEOPLE = frozenset({"PERSON", "ORG", "NORP", "GPE"})
_LONGEST_NAME, LONGEST_MATTER = 8, 11
_AHEAD = listed("will would 'll ’ll wo 'd ’d shall going plan plans")
#: "The offer of his": whose?
_LEANS = listed(
    "he she it they him her them his its their this that these those such i we you my our your who which whose what"
    " one ones here there himself herself itself themselves same former latter another other"
)
_NO_COMMENT = listed("comment say give discuss elaborate speak answer respond name identify confirm talk provide be disclose")
#: "Should the pier be shut", "if the board agrees": nothing is said to be planned or to be done.
_OPEN = listed("if unless whether not n't n’t never no provided otherwise could might had were ? without")
#: "He said he would welcome her": if she came.
_WISHES = listed("like love prefer want welcome hate wish appreciate think say expect hope need")
_NO_DOER = listed("it that this there you what who which")
_NOW = listed("am are 'm ’m 're ’re have 've ’ve do")
_TELLING = frozenset({*VERBS, *GIVEN, *STATES, *_SAYS, *(verb for verb, _ in PARTICLES)})
_ENDINGS = re.compile(r"(?:s|es|ed|d|ing)$")


def find(doc: Doc, article: Article, sources: Sequence[Source], voices: Voices) -> Iterator[SpeechAct]:
    """The acts in the order of the text."""
    known = {mention.start for source in sources for mention in source.mentions}
    count = 0
    for verb in doc:
        lemma = verb.lemma_.lower()
        if lemma not in _TELLING or article.section_at(verb.idx) is not Section.BODY:
            continue
        found = _told(verb, known, voices)
        others = _others(verb, found[0]) if found is not None else None
        if found is None or others is None:
            continue
        act, matter, speaker = found
        count += 1
        rest = [token for token in verb.sent if token.i > verb.i]
        yield SpeechAct(
            id=f"K{count}",
            act=act,
            verb=Span(verb.idx, verb.idx + len(verb.text)),
            sentence=span_of(verb.sent),
            who=_name(speaker) if speaker is not None else "",
            plural=speaker is not None and _many(speaker),
            matter=_noun_phrase(matter) if matter is not None else "",
            others=others,
            negative=any(token.lower_ in NEGATIVE for token in rest),
            ahead=any(token.lower_ in _AHEAD for token in rest),
        )


def _told(verb: Token, known: set[int], voices: Voices) -> tuple[Act, Token | None, Token | None] | None:
    """What is done, what it is about, and by whom; None where it is not certain."""
    own = voices.quoted(verb)
    if verb.lemma_.lower() in _SAYS and not own:
        act = _of_content(verb)
        speaker = _speaker(verb, known) if act is not None and _meant(verb) else None
        return (act, None, speaker) if act is not None and speaker is not None else None
    act, matter = _act(verb)
    if act is None:
        return None
    if own:
        return (act, None, _who_says(verb, known, voices)) if _in_person(verb) else None
    speaker = _speaker(verb, known) if _meant(verb) else None
    return (act, matter, speaker) if speaker is not None else None


#: "We hope that the pier stays open": what is said is done by saying it.
def _in_person(verb: Token) -> bool:
    own = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    helpers = [child for child in verb.children if child.dep_ in {"aux", "cop", "aux:pass"}]
    if own is None or own.lower_ not in {"i", "we"} or not actual(verb):
        return False
    if any(child.lower_ in _NOT_MEANT for child in verb.children):
        return False
    present = verb.tag_ == "VBP" if not helpers else all(h.lower_ in _NOW for h in helpers)
    return present and verb.dep_ in {"ROOT", "ccomp", "parataxis"}


def _who_says(verb: Token, known: set[int], voices: Voices) -> Token | None:
    """Whose the quotation is, where the sentence tells."""
    for token in verb.sent:
        if token.lemma_.lower() in _SAYS and not voices.quoted(token):
            speaker = subject(token)
            return speaker if speaker is not None and _can_speak(speaker, known) else None
    return None


def _of_content(verb: Token) -> Act | None:
    """What "said" is used for, by the form of the clause: to look ahead, or to tell what ought to be done."""
    content = next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), None)
    if content is None or any(child.dep_ == "conj" for child in content.children):
        return None
    own = next((child for child in content.children if child.dep_ in {"nsubj", "nsubj:pass"}), None)
    helpers = [child.lower_ for child in content.children if child.dep_ in {"aux", "aux:pass"}]
    if own is None or any(t.lower_ in _OPEN for t in verb.sent) or own.lower_ in _NO_DOER:
        return None
    lemma = content.lemma_.lower()
    if helpers[:1] in (["will"], ["would"]) and helpers[1:] in ([], ["be"]) and content.pos_ == "VERB":
        return Act.AHEAD if lemma not in _WISHES and own.lower_ not in {"i", "we"} else None
    doer = own.lower_ in {"we", "they", "he", "she"} or animate(own.lemma_.lower()) or own.ent_type_ in _PEOPLE
    if not helpers and lemma == "need" and doer and any(child.dep_ == "xcomp" for child in content.children):
        return Act.OUGHT
    if helpers[:1] in (["must"], ["should"]) and lemma not in IN_DUE_TIME and content.pos_ == "VERB":
        passive_ = own.dep_ == "nsubj:pass" and "be" in helpers
        return Act.OUGHT if passive_ or (doer and len(helpers) == 1) else None
    return None


def _lemma(verb: Token) -> str:
    lemma = verb.lemma_.lower()
    for child in verb.children:
        if child.dep_ == "compound:prt":
            return PARTICLES.get((lemma, child.lower_), "")
    return lemma


def _act(verb: Token) -> tuple[Act | None, Token | None]:
    """What is done, and the noun that it is about."""
    lemma = _lemma(verb)
    if verb.lemma_.lower() in STATES or verb.lower_ in STATES:
        state = any(c.dep_ == "cop" or (c.dep_ == "aux:pass" and c.lemma_ == "be") for c in verb.children)
        follows = any(c.i > verb.i and c.dep_ in {"obl", "ccomp", "xcomp", "advcl"} for c in verb.children)
        return (STATES.get(verb.lower_) if state and follows else None), None
    if verb.pos_ != "VERB":
        return None, None
    frames = VERBS.get(lemma, ())
    if lemma in GIVEN:
        for child in verb.children:
            if child.dep_ == "obj" and child.lemma_.lower() in GIVEN[lemma]:
                return NOUNS[child.lemma_.lower()], None
    following = _following(verb)
    for frame in frames:
        for kind, head in following:
            if kind in frame.takes and (not frame.of or head is None or _in_list(head, OBJECTS[frame.of])):
                return frame.act, head
        if "any" in frame.takes:
            return frame.act, None
    return None, None


def _in_list(head: Token, nouns: frozenset[str]) -> bool:
    return head.lemma_.lower() in nouns


def _following(verb: Token) -> list[tuple[str, Token | None]]:
    """What follows the verb, the most telling first: a clause, an infinitive, an object, a preposition."""
    after = [child for child in verb.children if child.i > verb.i]
    objects = [child for child in after if child.dep_ in {"obj", "iobj"}]
    found: list[tuple[str, Token | None]] = []
    for child in after:
        if child.dep_ == "ccomp":
            marks = {token.lower_ for token in child.children if token.dep_ == "mark"}
            if "whether" in marks or "if" in marks:
                found.append(("whether", None))
            elif any(t.dep_ in {"nsubj", "nsubj:pass", "expl"} for t in child.children) and "to" not in marks:
                should = any(t.lower_ == "should" and t.dep_ == "aux" for t in child.children)
                found += [("that_should", None)] if should else []
                found.append(("obj_that" if objects else "that", None))
        if child.dep_ in {"xcomp", "ccomp", "advcl"} and any(t.lower_ == "to" for t in child.children if t.i < child.i):
            named = any(t.dep_ == "nsubj" and t.i < child.i for t in child.children)
            if objects or named:
                found.append(("obj_to", None))
            elif child.dep_ == "xcomp" and child.lemma_.lower() not in _NO_COMMENT:
                found.append(("to", None))
            elif child.dep_ == "xcomp":
                found.append(("comment", None))
        if child.dep_ in {"xcomp", "ccomp"} and child.tag_ == "VBG":
            found.append(("ing", None))
    if len(objects) == 1 and not any(kind in {"obj_to", "obj_that"} for kind, _ in found):
        found.append(("obj", objects[0]))
    for child in after:
        case = next((t.lower_ for t in child.children if t.dep_ == "case" and t.i < child.i), "")
        if child.dep_ == "obl" and case:
            found.append((case, child))
        elif child.dep_ == "advcl" and child.tag_ == "VBG":
            mark = next((t.lower_ for t in child.children if t.dep_ == "mark"), "")
            found.append((mark, None))
    return found


def _meant(verb: Token) -> bool:
    """Finite, actual, active, and not as a joke."""
    if any(child.lower_ in _NOT_MEANT for child in verb.children):
        return False
    if verb.dep_ == "advcl" and verb.tag_ == "VBG":  # "left the hall, promising to come back"
        return actual(verb.head) and not any(child.dep_ in {"mark", "aux"} for child in verb.children)
    if (passive(verb) and verb.lower_ not in STATES) or not actual(verb):
        return False
    if verb.dep_ == "ccomp":
        return verb.head.lemma_.lower() in _SAYS and actual(verb.head)
    if verb.dep_ == "conj":
        return actual(verb.head)
    return verb.dep_ in {"ROOT", "parataxis"}


def _speaker(verb: Token, known: set[int]) -> Token | None:
    """Who does it: somebody who can speak; None where that is not certain."""
    head = subject(verb)
    if head is None or head.i > verb.i and verb.sent[0].i == verb.i:
        return None
    if head.lower_ == "it" and verb.dep_ == "ccomp":
        above = subject(verb.head)
        return above if above is not None and _can_speak(above, known) else None
    if head.lower_ in _PERSONS and verb.dep_ == "ccomp":
        above = subject(verb.head)
        return above if above is not None and _can_speak(above, known) else head
    return head if head.lower_ in _PERSONS or _can_speak(head, known) else None


def _can_speak(head: Token, known: set[int]) -> bool:
    if head.pos_ == "PROPN":
        return head.ent_type_ in _PEOPLE or phrase(head).start_char in known
    return head.pos_ == "NOUN" and animate(head.lemma_.lower())


def _others(verb: Token, act: Act) -> tuple[Act, ...] | None:
    """The acts that other words of the sentence tell; None where the same speaker does a second thing."""
    found: list[Act] = []
    for token in verb.sent:
        if token == verb or token.pos_ not in {"VERB", "NOUN", "AUX", "ADJ"}:
            continue
        lemma = token.lemma_.lower()
        acts = [frame.act for frame in VERBS.get(lemma, ())] if token.pos_ != "NOUN" else []
        acts += [NOUNS[lemma]] if lemma in NOUNS else []
        if token.pos_ == "NOUN" and not acts:
            acts = [frame.act for frame in VERBS.get(_ENDINGS.sub("", lemma), ())]
        if acts and token.pos_ == "VERB" and set(acts) != {act} and (token.head == verb or verb.head == token):
            if token.dep_ in {"conj", "advcl", "parataxis"} or verb.dep_ == "conj":
                return None  # "praised the crew but warned of the cost"
        found += acts
    return tuple(one for one in dict.fromkeys(found) if one is not act)


def _name(head: Token) -> str:
    """The speaker as printed, "" for a pronoun or a long phrase."""
    if head.pos_ == "PRON":
        return ""
    if any(child.dep_ in {"conj", "cc"} or (child.dep_ == "appos" and child.nbor(-1).text != ",") for child in head.children):
        return ""
    words = phrase(head)
    if words[0].pos_ in {"ADP", "ADV", "CCONJ"} or not (words[0].text[0].isupper() or words[0].lower_ in {"the", "a", "an"}):
        return ""
    if len(words) > _LONGEST_NAME or any(t.lower_ in _LEANS or t.text in {",", '"', "“", "("} for t in words):
        return ""
    return " ".join(words.text.split())


def _many(head: Token) -> bool:
    if head.lower_ == "they" or any(child.dep_ == "conj" for child in head.children):
        return True
    return head.tag_ == "NNS" or head.lower_ in {"police", "people"}


def _noun_phrase(head: Token) -> str:
    """The noun phrase with its infinitive, without what it leans on; "" where it cannot be read alone."""
    words = head.doc[head.left_edge.i : head.right_edge.i + 1]
    while len(words) and (words[0].dep_ == "case" and words[0].head == head):
        words = words[1:]
    if not 2 <= len(words) <= LONGEST_MATTER or head.pos_ == "PRON":
        return ""
    if any(t.lower_ in _LEANS or t.dep_ == "acl:relcl" or t.text in {",", '"', "“", "”", "(", ":", "’"} for t in words):
        return ""
    return " ".join(words.text.split())
