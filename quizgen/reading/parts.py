"""Doc in, the parts of sentences out whose form alone tells what they are to the rest: aim, means, result, reason.

"Used the boat to reach the rock", "saved the pier by selling the boat", "broke in the gale, killing 12 sheep" and
"fined for closing both piers": each of these forms can mean something else after other verbs, which are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Article, Section, SentencePart, Span, Tells
from quizgen.reading.details import GRAPHIC, SPANS_OF_TIME
from quizgen.reading.gaps import cut_short, spoken
from quizgen.reading.grammar import span_of
from quizgen.reading.kinds import PEOPLE, ROLES, listed
from quizgen.reading.reasons import DELIBERATE, JUDGED, judged, to_an_end

SHORTEST, LONGEST, MOST = 3, 16, 30
_NEGATIVE = listed("not n't n’t never no hardly barely neither nor without")
#: With "by" and a participle these tell where something begins or ends, or that a feeling has a cause.
_NO_MEANS = listed(
    """begin start end finish conclude open close follow precede accompany surprise anger shock upset disappoint offend
    insult annoy please impress amaze violate breach break err sin risk disgrace embarrass alarm worry frighten stun
    be have become remain drop fall rise increase decrease respond react retaliate occupy"""
)
#: What such a participle says came of it, meant or not.
_EFFECTS = listed(
    """kill injure wound cost cause force trigger spark prompt damage destroy disrupt displace reduce prevent delay
    boost fuel endanger hurt flood strand paralyse paralyze halt"""
)
#: What else is done to an end; as a reason of its own, with a question that asks why, it would be less sure.
_DONE_TO_AN_END = DELIBERATE | listed(
    """work fight rush race hurry scramble arrive intervene act unite lobby dig climb swim sail ship supply wear
    carry employ dispatch activate modify adjust amend reform strengthen station plant pump erect analyse analyze
    examine monitor scan sample combine mix heat inject operate program design invent adopt enact phone swap
    team log screen assemble gather borrow rent rally flock queue"""
)
#: "A race to replace him", "contracts to buy oil": the noun asks for the infinitive.
_OF_THE_NOUN = listed("contract option race command talk key technology tool incentive duty failure refusal vow urge")
#: "Was designed to last", "were sent to help": of these the passive does as well.
_MADE_TO_AN_END = listed("design use build create introduce launch deploy send install establish hire dispatch draft")
#: "Was jailed for murder", "was sacked over the leak"; but "banned for life", "sued for damages", "fined for a day".
_NOT_FOR = listed("life season rest remainder while time now damages compensation good example instance reason first")
#: What is set up, and by which verbs: "launched an inquiry to find the cause" tells the aim of the inquiry.
_SET_UP = listed(
    """launch create establish form build hold open develop found organise organize convene set appoint start send make
    install commission introduce"""
)
_FOUND = listed(
    """inquiry enquiry investigation fund meeting conference summit rally march team committee commission panel unit
    taskforce force centre center system network website site app machine device robot satellite probe mission company
    firm agency charity foundation trust wall dam bridge road tunnel pipeline hotline service body board"""
)
_ORDINAL = listed("first second third last only next latest own best right other same")
#: ", leaving ten homeless", ", making it the longest", ", raising fears": results with these words beside them only.
_WITH_MORE = {
    "raise": listed("fear concern question hope doubt tension alarm suspicion"),
    "bring": listed("total number toll count"),
    "send": listed("price share stock value"),
}
#: "Money for research using mice": the research is done so, not the giving.
_DONE_USING = listed("research study work method process system technique experiment campaign test operation")
_LEADS = {"lead": "to", "result": "in"}
#: "Hold to account", "bring to bear", "to date".
_NO_AIM = listed("account bear date work be have say tell")
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
        return Tells.RESULT if _effect(token) else Tells.MEANS if _with_tool(token) else None
    if token.dep_ == "case" and token.lower_ in {"for", "over"} and _held_against(token):
        return Tells.GROUND
    if token.dep_ != "mark" or head == token:
        return None
    if token.lower_ == "to" and head.dep_ == "advcl" and to_an_end(token, head, head.head, _DONE_TO_AN_END):
        plain = head.lemma_.lower() not in _NO_AIM and not _denied(head.head)
        asked_for = any(t.lemma_.lower() in _OF_THE_NOUN for t in token.doc[head.head.i + 1 : token.i])
        return Tells.AIM if plain and not asked_for else None
    if token.lower_ == "to" and head.dep_ == "acl" and head.tag_ == "VB" and _set_up(head.head, token):
        return None if head.lemma_.lower() in _NO_AIM else Tells.AIM
    if token.lower_ == "to" and head.tag_ == "VB" and _made_to(token):
        return None if head.lemma_.lower() in _NO_AIM else Tells.AIM
    if head.tag_ != "VBG":
        return None
    if token.lower_ == "by" and head.i in (token.i + 1, token.i + 2) and _means(head):
        return Tells.MEANS
    return Tells.GROUND if token.lower_ == "for" and judged(head) and not _denied(head.head) else None


def _denied(verb: Token) -> bool:
    return any(child.lower_ in _NEGATIVE for child in verb.children)


def _made_to(to: Token) -> bool:
    """ "Was designed to keep the sea out" """
    made, verb = to.nbor(-1), to.head.head
    passive = any(child.dep_ == "aux:pass" for child in made.children)
    tied = made == verb and to.head.dep_ in {"advcl", "xcomp"} and not _denied(verb)
    return tied and passive and made.tag_ == "VBN" and made.lemma_.lower() in _MADE_TO_AN_END


def _with_tool(using: Token) -> bool:
    """ "Searched the bay using two small boats", not "met sailors using drugs"."""
    verb, before = using.head, using.nbor(-1)
    if using.lower_ != "using" or using.dep_ != "advcl" or verb.pos_ != "VERB" or verb.i > using.i or _denied(verb):
        return False
    if verb.lemma_ == "use" or before.lemma_.lower() in _DONE_USING:
        return False
    lemma = before.lemma_.lower()
    beside = before.pos_ in {"NOUN", "PROPN"} and before.ent_type_ != "PERSON" and lemma not in PEOPLE | ROLES
    done = any(child.dep_ in {"obj", "aux:pass"} for child in verb.children)
    return beside and done and any(child.dep_ == "obj" for child in using.children)


def _held_against(case: Token) -> bool:
    """ "Was jailed for the theft", "criticised the mayor over the fire"."""
    noun, verb = case.head, case.head.head
    if noun.dep_ != "obl" or noun.pos_ != "NOUN" or verb.pos_ != "VERB" or verb.i > case.i or _denied(verb):
        return False
    if (
        not {verb.lemma_.lower(), f"{verb.lemma_.lower()}e"} & JUDGED - listed("charge attack rip slam")
        or noun.i < case.i
    ):
        return False
    if not any(child.dep_ in {"obj", "aux:pass"} for child in verb.children):
        return False
    within = list(noun.subtree)
    timed = any(token.ent_type_ or token.like_num or token.lemma_.lower() in SPANS_OF_TIME for token in within)
    return not timed and noun.lemma_.lower() not in _NOT_FOR | PEOPLE | ROLES


def _set_up(thing: Token, to: Token) -> bool:
    """Whether "an inquiry" or "a fund" is set up before the "to"."""
    verb, own = thing.head, [child.lower_ for child in thing.children]
    if thing.dep_ not in {"obj", "nsubj:pass"} or thing.lemma_.lower() not in _FOUND or to.i != thing.i + 1:
        return False
    made = verb.pos_ == "VERB" and verb.lemma_.lower() in _SET_UP and verb.i < to.i and not _denied(verb)
    return made and bool({"a", "an"} & set(own)) and not _ORDINAL & set(own)


def _means(doing: Token) -> bool:
    """Whether something is done "by selling the boat": not "met by protesting sailors", "began by thanking them"."""
    verb = doing.head
    if doing.dep_ != "advcl" or verb.pos_ != "VERB" or verb.lemma_.lower() in _NO_MEANS or _denied(verb):
        return False
    if verb.i > doing.i and not any(child.tag_ == "MD" for child in verb.children):
        return False  # "By calling her names, he took a part": what he did, not how
    if doing.nbor().tag_ in {"NN", "NNS"}:
        return False  # "from flapping by running birds"
    return any(child.dep_ in {"obj", "ccomp", "xcomp", "obl"} and child.i > doing.i for child in doing.children)


def _effect(doing: Token) -> bool:
    """Whether ", killing 12 sheep" tells what came of the clause before it, and nothing but that clause is there."""
    verb = doing.head
    if doing.dep_ != "advcl" or not doing.i or verb.i > doing.i or doing.nbor(-1).text != ",":
        return False
    if not _comes_of_it(doing):
        return False
    if verb.dep_ not in {"ROOT", "conj", "ccomp"} or verb.pos_ != "VERB" or _denied(verb):
        return False
    between = doing.doc[verb.i + 1 : doing.i]
    return not any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} or t.lower_ in {"said", "says"} for t in between)


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
        return any(c.dep_ == "obl" and any(t.lower_ == _LEADS[lemma] for t in c.children) for c in doing.children)
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
            break
        if token.i not in own:
            if token.lower_ not in {"and", "but", "or", "while", "after", "before", "when", "because", "as"}:
                return None
            break
        words.append(token)
    if _runs_on(words):
        return None
    last = words[-1]
    if not SHORTEST <= len(words) <= LONGEST or last.tag_ in {"DT", "IN", "CC", "TO", "PRP$"}:
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
