"""Doc in, the parts of sentences out whose form alone tells what they are to the rest: aim, means, result, reason.

"Used the boat to reach the rock", "saved the pier by selling the boat", "broke in the gale, killing 12 sheep" and
"fined for closing both piers": each of these forms can mean something else after other verbs, which are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Article, Section, SentencePart, Span, Tells
from quizgen.reading.details.aims import denied, is_aim
from quizgen.reading.details.details import GRAPHIC, SPANS_OF_TIME
from quizgen.reading.details.gaps import cut_short, spoken
from quizgen.reading.details.reasons import JUDGED, judged
from quizgen.reading.grammar.grammar import passive, span_of, subject
from quizgen.reading.sources.kinds import PEOPLE, ROLES, animate, listed

SHORTEST, LONGEST, MOST = 3, 16, 30
#: With "by" and a participle these tell where something begins or ends, or that a feeling has a cause.
_NO_MEANS = listed(
    """begin start end finish conclude open close follow precede accompany surprise anger shock upset disappoint offend
    insult annoy please impress amaze violate breach break err sin cheat risk disgrace embarrass alarm worry frighten
    stun be have become remain drop fall rise increase decrease respond react retaliate occupy"""
)
#: "Undermine it by leading to a loss" tells what comes of it, and nobody wants or fails in order to do something.
_NOT_DONE = listed("lead result cause want wish fail need be have seem appear")
#: "Did nothing wrong by taking it", "made a mistake by selling", "set an example by staying": so is it judged.
_JUDGEMENT = listed(
    """mistake error history example precedent risk wrong right nothing favour favor sense fool offence offense blunder
    thing justice debut comeback mark"""
)
#: What such a participle says came of it, meant or not.
_EFFECTS = listed(
    """kill injure wound cost cause force trigger spark prompt damage destroy disrupt displace reduce prevent delay
    boost fuel endanger hurt flood strand paralyse paralyze halt"""
)
#: "Was jailed for murder", "was sacked over the leak"; but "banned for life", "sued for damages", "fined for a day".
_NOT_FOR = listed("life season rest remainder while time now damages compensation good example instance reason first")
#: Nobody is thanked for what went wrong: with these, "held responsible" would not do.
_PRAISED = listed("praise hail honour honor thank apologise apologize")
#: ", leaving ten homeless", ", making it the longest", ", raising fears": results with these words beside them only.
_WITH_MORE = {
    "raise": listed("fear concern question hope doubt tension alarm suspicion"),
    "bring": listed("total number toll count"),
    "send": listed("price share stock value"),
}
_LEADS = {"lead": "to", "result": "in"}
_OWN = frozenset({"obj", "xcomp", "obl", "ccomp"})
_OPENERS = listed("that if whether until because while when after before as than where")
_STOPS = frozenset({",", ";", ":", "—", "–", "--", ".", "!", "(", ")", "-"})
_QUOTES = frozenset({'"', "“", "”", "''", "``", "‘"})


def find(doc: Doc, article: Article) -> Iterator[SentencePart]:
    """The parts in the order of the text, numbered P1.."""
    number = 0
    for token in _openers(doc):
        told = _told(token)
        if told is None or number >= MOST or article.section_at(token.idx) is not Section.BODY:
            continue
        span, sentence = _part(token, told), token.sent
        if span is None or spoken(sentence) or cut_short(sentence) or {t.lower_ for t in sentence} & (GRAPHIC | {"?"}):
            continue
        number += 1
        yield SentencePart(id=f"P{number}", tells=told, span=span, sentence=span_of(sentence))


def _openers(doc: Doc) -> Iterator[Token]:
    """The words that may open such a part; by their numbers, for nearly all other words are none."""
    number = doc.vocab.strings
    words = {number[word] for word in ("to", "by", "for", "over")}
    yield from (token for token in doc if token.lower in words or token.tag == number["VBG"])


def _told(token: Token) -> Tells | None:
    """What the part that this word opens tells, None where it opens none or it is not certain."""
    head = token.head
    if not 0 < token.i < len(token.doc) - 2:
        return None
    if token.tag_ == "VBG":
        return Tells.RESULT if _effect(token) else None
    if token.dep_ == "case" and token.lower_ in {"for", "over"} and _held_against(token):
        return Tells.GROUND
    if token.dep_ != "mark" or head == token:
        return None
    if token.lower_ == "to":
        return Tells.AIM if is_aim(token, head) else None
    if head.tag_ != "VBG":
        return None
    if token.lower_ == "by" and head.i in (token.i + 1, token.i + 2) and _means(head):
        return Tells.MEANS
    # "charged less for using the ferry": what is paid for
    blamed = token.lower_ == "for" and judged(head) and head.head.lemma_.lower() not in _PRAISED | {"charge"}
    if blamed and head.head.tag_ == "VBG" and head.head.nbor(-1).lower_ in {"of", "without", "from", "against"}:
        return None  # "shied away from blaming him for it"
    return Tells.GROUND if blamed and not denied(head.head) else None


def _held_against(case: Token) -> bool:
    """ "Was jailed for the theft", "criticised the mayor over the fire"."""
    noun, verb = case.head, case.head.head
    if noun.dep_ != "obl" or noun.pos_ != "NOUN" or verb.pos_ != "VERB" or verb.i > case.i or denied(verb):
        return False
    if (
        not {verb.lemma_.lower(), f"{verb.lemma_.lower()}e"} & JUDGED - _PRAISED - listed("charge attack rip slam")
        or noun.i < case.i
    ):
        return False
    if not any(child.dep_ in {"obj", "aux:pass"} for child in verb.children):
        return False
    within = list(noun.subtree)
    timed = any(token.ent_type_ or token.like_num or token.lemma_.lower() in SPANS_OF_TIME for token in within)
    return not timed and noun.lemma_.lower() not in _NOT_FOR | PEOPLE | ROLES


def _means(doing: Token) -> bool:
    """Whether something is done "by selling the boat": not "met by protesting sailors", "began by thanking them"."""
    verb = doing.head
    if doing.dep_ != "advcl" or not verb.tag_.startswith("V") or verb.lemma_.lower() in _NO_MEANS or denied(verb):
        return False
    if verb.i > doing.i and not any(child.tag_ == "MD" for child in verb.children):
        return False  # "By calling her names, he took a part": what he did, not how
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        return False  # "the sums found by adding them up": of a thing on the side
    if verb.dep_ == "ccomp" and verb.head.lemma_.lower() in {"deny", "reject"}:
        return False  # "denied that he had played games by raising it"
    if doing.lemma_.lower() in _NOT_DONE or verb.lemma_.lower() == "do":
        return False
    if any(child.dep_ == "obj" and child.lemma_.lower() in _JUDGEMENT for child in verb.children):
        return False
    beside = doing.doc[doing.i + 1 : doing.i + 3]
    if len(beside) and beside[0].tag_ in {"NN", "NNS"}:
        return False  # "from flapping by running birds"
    if passive(verb) and len(beside) == 2 and beside[0].pos_ == "ADJ" and beside[1].tag_ in {"NN", "NNP"}:
        return False  # "were hit by falling export growth"
    return any(child.dep_ in {"obj", "ccomp", "xcomp", "obl"} and child.i > doing.i for child in doing.children)


def _effect(doing: Token) -> bool:
    """Whether ", killing 12 sheep" tells what came of the clause before it, and nothing but that clause is there."""
    verb = doing.head
    if doing.dep_ != "advcl" or not doing.i or verb.i > doing.i or doing.nbor(-1).text != ",":
        return False
    if not _comes_of_it(doing):
        return False
    if verb.dep_ not in {"ROOT", "conj", "ccomp"} or verb.pos_ != "VERB" or denied(verb):
        return False
    if any(token.tag_ == "MD" or token.lower_ in {"if", "unless"} for token in doing.doc[verb.sent.start : doing.i]):
        return False  # "would close the mill, leaving 12 without work": it has not come
    if doing.lemma_.lower() == "make" and _somebody(verb):
        return False  # "attacked the board, making the mill his theme": so he did it
    between = doing.doc[verb.i + 1 : doing.i]
    return not any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} or t.lower_ in {"said", "says"} for t in between)


def _somebody(verb: Token) -> bool:
    """Is it a person, by a name, a word or a pronoun, who does it?"""
    own = subject(verb)
    if own is None or own.lower_ in {"he", "she", "they", "who"}:
        return own is not None
    return own.ent_type_ == "PERSON" or animate(own.lemma_.lower())


def _comes_of_it(doing: Token) -> bool:
    lemma = doing.lemma_.lower()
    objects = [child for child in doing.children if child.dep_ == "obj" and child.i > doing.i]
    more = any(child.dep_ in {"xcomp", "ccomp"} and child.i > doing.i for child in doing.children)
    if lemma in _EFFECTS:
        return bool(objects)
    if lemma == "leave":
        return bool(objects) and (more or any(t.dep_ == "nummod" for t in objects[0].children))
    if lemma == "make":
        return more
    if lemma in _LEADS:
        # "resulting from her speech in May" tells no result
        return doing.i + 1 < len(doing.doc) and doing.nbor().lower_ == _LEADS[lemma]
    return any(child.lemma_.lower() in _WITH_MORE.get(lemma, ()) for child in objects)


def _part(opener: Token, told: Tells) -> Span | None:
    """From the opener to the first mark or the end of what belongs to it; None where it would be torn."""
    head = opener if opener.tag_ == "VBG" else opener.head
    own, doc = {token.i for token in head.subtree}, opener.doc
    words = [opener]
    for token in doc[opener.i + 1 : opener.sent.end]:
        if token.text in _QUOTES or "\n" in token.text:
            return None
        if token.text.strip() in _STOPS and not (token.text == "-" and not token.whitespace_):
            aside = token.text == "," and token.i + 1 < len(doc) and token.nbor().lower_ == "like"
            if (
                aside
                or token.text in {"(", ":"}
                or any(child.i > token.i for child in head.children if child.dep_ in _OWN)
            ):
                return None  # "on the council (CC) levy", "to make pacts, like this one, more binding"
            break
        if token.i not in own:
            if token.lower_ not in {"and", "but", "or", "while", "after", "before", "when", "because", "as"}:
                return None
            break
        words.append(token)
    if _runs_on(words) or any(t.pos_ == "CCONJ" and t.nbor().pos_ == "ADP" for t in words[:-1]):
        return None  # "to support prices and on roads": it may go on after another word
    last = words[-1]
    if not SHORTEST <= len(words) <= LONGEST or last.tag_ in {"DT", "IN", "CC", "TO", "PRP$", "WRB", "WDT", "WP"}:
        return None
    ahead = doc[last.i + 1] if last.i + 1 < len(doc) else last
    listed_up = ahead.text == "," and any(t.dep_ == "conj" and t.i > last.i for t in head.subtree)
    if listed_up or any(_odd(mark, opener) for mark in ('"', "“")):
        return None
    if opener.dep_ == "case" and len(words) <= SHORTEST:
        return None  # "blamed the mayor for the fire" tells little
    if told is Tells.RESULT and ahead.text.strip() not in {".", "!"}:
        return None
    return Span(opener.idx, last.idx + len(last.text.rstrip()))


def _runs_on(words: Sequence[Token]) -> bool:
    """ "By talking it down posed a risk", "by lowering the age but argued": another verb has come in."""
    opened = False
    for token in words:
        opened = opened or token.tag_ in {"WDT", "WP", "WRB", "PRP"} or token.lower_ in _OPENERS
        late = token.tag_ == "VBN" and token.pos_ == "VERB" and _follows_noun(token)
        if (late or token.tag_ in {"VBD", "VBZ", "VBP", "MD"}) and (not opened or token.nbor(-1).pos_ == "CCONJ"):
            return token.tag_ != "MD"
    return False


def _follows_noun(verb: Token) -> bool:
    """ "Talking the dollar down posed problems": what was taken for a participle has an object of its own."""
    ahead = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    return verb.nbor(-1).pos_ in {"NOUN", "PROPN", "ADP", "ADV", "PRON"} and ahead.pos_ in {
        "NOUN",
        "DET",
        "PROPN",
        "PRON",
        "NUM",
    }


def _odd(mark: str, opener: Token) -> bool:
    """Whether a quotation is open where the part begins."""
    before = opener.doc[opener.sent.start : opener.i].text
    return before.count('"') % 2 == 1 if mark == '"' else before.count("“") > before.count("”")
