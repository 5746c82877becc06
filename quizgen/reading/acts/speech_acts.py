"""Doc in, what the people and bodies of the article do by speaking out: "urged", "denied", "issued an apology".

The verb must tell it for certain: finite and actual, in the reporter's own words or in those of who speaks, with the
object that gives the verb this sense ("rejected the offer", but not "rejected the ball").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.attrs import LEMMA, LOWER
from spacy.strings import get_string_id
from spacy.tokens import Doc, Token

from quizgen.model import Act, Article, Section, Source, Span, SpeechAct
from quizgen.reading.acts.act_senses import act_of_content, act_of_verb
from quizgen.reading.acts.act_speakers import SAYS, many, name_of, speaker_of, who_says
from quizgen.reading.acts.act_verbs import GIVEN, NOUNS, PARTICLES, STATES, VERBS
from quizgen.reading.grammar.grammar import passive, span_of
from quizgen.reading.sources.kinds import listed
from quizgen.reading.statements.actual import MAYBE, NEGATIVE, actual
from quizgen.reading.statements.voices import Voices

#: "Jokingly promised", "almost apologised", "never denied": not said, or not meant.
_NOT_MEANT = MAYBE | listed("jokingly mockingly ironically sarcastically almost nearly half effectively never")
#: "Joked about the pier, declined to name it and told them to go": three acts, of which none is pointed out.
_TALKS = listed("joke tell ask")
_AHEAD = listed("will would 'll ’ll wo 'd ’d shall going plan plans")
#: "I swear to you, I was lost", "I'm afraid it is late", "I want you to know": little more than ways of speaking.
_ONLY_SAID = listed("swear promise afraid want sure")
#: "I think it is coming": so short it is not worth asking for.
_LEAST_OPINED = 14
_OPENS = listed("after as while although though because since when")
_NOW = listed("am are 'm ’m 're ’re have 've ’ve do")
#: Whole numbers are compared, as each word of an article is looked at.
_TELLING = frozenset(get_string_id(word) for word in (*VERBS, *GIVEN, *STATES, *SAYS, *(verb for verb, _ in PARTICLES)))
#: What "Ana Ruiz said she opposed it" tells of herself, and not of somebody else.
_STANDS = (Act.BACKS, Act.OPPOSES, Act.DOUBTS)
_ENDINGS = re.compile(r"(?:s|es|ed|d|ing)$")


def find(doc: Doc, article: Article, sources: Sequence[Source], voices: Voices) -> Iterator[SpeechAct]:
    """The acts in the order of the text."""
    known = {mention.start for source in sources for mention in source.mentions}
    words = doc.to_array([LEMMA, LOWER]).tolist()
    telling = [doc[place] for place, (lemma, lower) in enumerate(words) if lemma in _TELLING or lower in _TELLING]
    count = 0
    for verb in telling:
        found = _told(verb, known, voices) if article.section_at(verb.idx) is Section.BODY else None
        others = _others(verb, found[0]) if found is not None else None
        if found is None or others is None:
            continue
        act, speaker = found
        count += 1
        beside = [token.lower_ for token in verb.sent]
        yield SpeechAct(
            id=f"K{count}",
            act=act,
            verb=Span(verb.idx, verb.idx + len(verb.text)),
            sentence=span_of(verb.sent),
            who=name_of(speaker) if speaker is not None else "",
            plural=speaker is not None and many(speaker),
            others=others,
            negative=not NEGATIVE.isdisjoint(beside),
            ahead=not _AHEAD.isdisjoint(beside),
        )


def _told(verb: Token, known: set[int], voices: Voices) -> tuple[Act, Token | None] | None:
    """What is done, and by whom; None where it is not certain."""
    own = voices.quoted(verb)
    act = act_of_content(verb) if verb.lemma_.lower() in SAYS and not own else act_of_verb(verb)
    if act is None or (act is Act.OPINES and any(token.lower_ in {"if", "unless"} for token in verb.sent)):
        return None
    if own:
        speaker = who_says(verb, known, voices) if _in_person(verb) else None
        if not _in_person(verb) or (act is Act.OPINES and (speaker is None or len(verb.sent) < _LEAST_OPINED)):
            return None
        return act, speaker
    speaker = speaker_of(verb, known) if _meant(verb) else None
    if verb.dep_ == "ccomp" and act not in _STANDS:
        return None  # "Hill said he refused to stop": another may be meant
    if speaker is None or (verb.lemma_ == "want" and not name_of(speaker)):
        return None  # "he wants to return": nobody speaks
    return act, speaker


def _in_person(verb: Token) -> bool:
    """ "We hope that the pier stays open": it is done by saying so."""
    own = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    helpers = [child for child in verb.children if child.dep_ in {"aux", "cop", "aux:pass"}]
    if own is None or own.lower_ not in {"i", "we"} or own.i > verb.i or verb.lower_ in _ONLY_SAID:
        return False
    if any(child.lower_ in _NOT_MEANT | NEGATIVE or child.dep_ == "mark" for child in verb.children):
        return False
    present = verb.tag_ in {"VBP", "VB"} if not helpers else all(h.lower_ in _NOW for h in helpers)
    return present and verb.dep_ in {"ROOT", "ccomp", "parataxis", "conj"}


def _meant(verb: Token) -> bool:
    """Finite, actual, active, and not as a joke."""
    before = verb.doc[max(verb.sent.start, verb.i - 3) : verb.i]
    if any(one.lower_ == "no" for child in verb.children if child.dep_ == "obj" for one in child.children):
        return False  # "offers no help"
    if any(child.lower_ in _NOT_MEANT for child in verb.children) or any(t.lower_ in NEGATIVE for t in before):
        return False  # "no longer wants to"
    if verb.dep_ == "advcl" and verb.tag_ == "VBG":
        return _by_the_way(verb)
    if (passive(verb) and verb.lower_ not in STATES) or not actual(verb):
        return False
    if verb.dep_ == "ccomp":
        return verb.head.lemma_.lower() in SAYS and actual(verb.head) and _of_oneself(verb)
    if verb.dep_ == "conj":
        return actual(verb.head) and _first(verb).dep_ in {"ROOT", "parataxis"} and not _after_relative(verb)
    if verb.dep_ == "advcl":  # "after the union urged the council to act"
        own = any(child.dep_ == "nsubj" and child.pos_ != "PRON" for child in verb.children)
        return own and any(child.dep_ in {"mark", "advmod"} and child.lower_ in _OPENS for child in verb.children)
    return verb.dep_ in {"ROOT", "parataxis"}


def _of_oneself(verb: Token) -> bool:
    """ "Ana Ruiz said she urged them to stay"; that "the police backed the plan" is what another says of them."""
    return any(child.dep_ == "nsubj" and child.pos_ == "PRON" for child in verb.children)


def _first(verb: Token) -> Token:
    """ "Was uneasy" of "said that the towns were uneasy that the firm leave and welcomed the plan"."""
    while verb.dep_ == "conj":
        verb = verb.head
    return verb


def _after_relative(verb: Token) -> bool:
    """ "They came to a pier that threatened to fall and promised little": it may go with what stands between."""
    return any(token.dep_ == "acl:relcl" for token in verb.doc[verb.head.i + 1 : verb.i])


def _by_the_way(verb: Token) -> bool:
    """ "Left the hall, promising to come back", but not "wept when a letter came, warning of a fine"."""
    above = verb.head
    between = verb.doc[min(above.i, verb.i) : verb.i]
    if above.i < verb.i and verb.nbor(-1).text != ",":
        return False  # "dropped leaflets calling for a strike": the leaflets do
    if passive(above) or not actual(above) or any(token.dep_ in {"nsubj", "nsubj:pass"} for token in between):
        return False
    return not any(child.dep_ in {"mark", "aux"} for child in verb.children)


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
        beside = token.head == verb or verb.head == token
        second = token.dep_ in {"conj", "advcl", "parataxis"} or verb.dep_ in {"conj", "advcl"}
        other = lemma in _TALKS or (bool(acts) and set(acts) != {act})
        if other and token.pos_ == "VERB" and beside and second:
            return None  # "praised the crew but warned of the cost"
        found += acts
    return tuple(one for one in dict.fromkeys(found) if one is not act)
