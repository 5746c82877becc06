"""A content's words in, its grammatical form out: clause, infinitive, gerund or phrase, and who is accused or asked."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from quizgen.model import ContentForm, Stance
from quizgen.reading.attributions import cues
from quizgen.reading.attributions.reported import Draft
from quizgen.reading.grammar import clauses, grammar
from quizgen.reading.grammar.passage import Passage, keeps_capital

_QUESTIONS = frozenset("whether how what why who when where which whose whom".split())


_OPENERS = frozenset({"but", "and", "yet"})
LEAST_WORDS = 4


@dataclass(frozen=True)
class Content:
    """A content made to stand alone."""

    text: str
    form: ContentForm
    neutral: str = ""
    target: str = ""
    self_reference: bool = False
    changed: bool = False
    doubt: str = ""


@dataclass(frozen=True)
class Shape:
    """The form of a content; `target` is who is accused or asked to do it. `opened` tells that "that" opened it.

    `perfect` tells of "claimed to have taken", whose clause is about the source itself: "it had taken".
    """

    form: ContentForm
    target: str = ""
    doubt: str = ""
    opened: bool = False
    perfect: bool = False


def shape_of(passage: Passage, draft: Draft) -> Shape:
    """The form of the content; words that do not belong to it ("that", "to", the accused) leave the passage."""
    passage.trim()
    claimed = draft.lemma not in _TAKE_NO_NOUN and _after_claim_noun(
        passage, denied=draft.sense.stance is Stance.DENIES
    )
    words = passage.words()
    if len(words) > LEAST_WORDS and words[0].lower_ in _OPENERS and words[0].is_sent_start and passage.free(words[0]):
        passage.drop(words[:1])  # "But the pier is safe, he said"
        passage.trim()
        words = passage.words()
    if not words:
        return Shape(ContentForm.PHRASE, doubt="The content is empty.")
    first = words[0]
    if first.lower_ == "that" and len(words) > 2 and not _pronoun(words):
        passage.drop(passage.tokens[: passage.tokens.index(first) + 1])
        passage.trim()
        words = passage.words()
        if draft.sense.stance not in {Stance.ACCUSES, Stance.DEMANDS}:
            another = "The content holds another cue." if any(_own_deed(passage, word) for word in words[1:]) else ""
            return Shape(ContentForm.CLAUSE, doubt=another, opened=True)  # "that" opens nothing but a whole clause
    elif passage.free(first) and not claimed and _asks(first, passage):
        return Shape(ContentForm.CLAUSE, doubt="The content is a question, not a statement.")
    return _verbal(passage, words, draft)


def _asks(first: Token, passage: Passage) -> bool:
    """ "whether they left", "how it burned", "They left?"; but "if they leave, we shall stay" is a statement."""
    condition = any(token.text == "," for token in passage.tokens)
    return first.lower_ in _QUESTIONS or (first.lower_ == "if" and not condition) or passage.tokens[-1].text == "?"


def _verbal(passage: Passage, words: list[Token], draft: Draft) -> Shape:
    first = words[0]
    if draft.lemma == "ask" and draft.sense.stance is not Stance.DEMANDS:
        return Shape(ContentForm.CLAUSE, doubt="The content is a question, not a statement.")
    adverb = len(words) > 2 and words[1].tag_ == "RB" and words[2].tag_ in {"VB", "CC", "RB"}  # "to quickly and surely"
    if first.lower_ == "to" and len(words) > 1 and (words[1].tag_ in {"VB", "VBP"} or adverb):
        passage.drop(words[:1])
        perfect = words[1].lower_ == "have" and any(token.tag_ in {"VBN", "VBD"} for token in words[2:4])
        if perfect and draft.sense.stance in {Stance.ASSERTS, Stance.ADMITS, Stance.DENIES, Stance.CONFIRMS}:
            return Shape(ContentForm.CLAUSE, opened=True, perfect=True)
        if draft.sense.stance is Stance.ASSERTS and draft.lemma not in {"claim", "purport", "swear"}:
            return Shape(ContentForm.PHRASE, doubt="The content is no sentence of its own.")
        return Shape(ContentForm.INFINITIVE)
    if first.lower_ == "not" and len(words) > 1 and words[1].lower_ == "to":
        return Shape(ContentForm.INFINITIVE, doubt="The content is a negated infinitive.")
    gerund = first.tag_ == "VBG" and first.dep_ not in {"amod", "nsubj", "csubj", "compound"}
    if gerund and draft.sense.stance in _GERUND:
        return Shape(ContentForm.GERUND)
    if draft.sense.stance is Stance.ACCUSES:
        return _accusation(passage, words)
    if draft.lemma == "ask" and any(token.lower_ in {"if", "whether", "why", "how", "what"} for token in words[:6]):
        return Shape(ContentForm.CLAUSE, doubt="The content is a question, not a statement.")
    if draft.sense.stance is Stance.DEMANDS and (asked := _asked(passage, words)) is not None:
        if draft.lemma == "call for" and passage.words()[0].lower_ == "be":
            return Shape(ContentForm.PHRASE)  # "called for the road to be shut"
        return asked
    if draft.lemma in cues.NAMING or _thing(words, draft) or not clauses.whole(passage.tokens):
        return Shape(ContentForm.PHRASE)
    if any(_second_cue(passage, token) or _own_deed(passage, token) for token in words[1:]):
        return Shape(ContentForm.CLAUSE, doubt="The content holds another cue.")
    if words[0].tag_ == "VBG" and cues.lemma_of(words[0].text):
        return Shape(ContentForm.CLAUSE, doubt="The content holds another cue.")
    if first.tag_ in {"VBP", "VBZ", "VBD", "MD"} or (first.tag_ == "VB" and first.pos_ == "VERB"):
        return Shape(ContentForm.CLAUSE, doubt="The content has no subject of its own.")
    verb = clauses.main_verb(words) or next((t for t in words if grammar.finite([t])), words[-1])
    starts = any(t.pos_ in {"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM"} for t in words[: words.index(verb)])
    if not starts:
        return Shape(ContentForm.CLAUSE, doubt="The content has no subject of its own.")
    if words[0].lower_ in {"of", "than", "who", "which"}:
        return Shape(ContentForm.PHRASE, doubt="The content is part of a sentence only.")
    return Shape(ContentForm.CLAUSE)


def _thing(words: list[Token], draft: Draft) -> bool:
    """ "noted the danger the harbour still faces": the object of the cue is a noun, its clause only describes it."""
    places = {token.i for token in words}
    tops = [token for token in words if token.head.i not in places or token.head == token]
    thing = tops[0]
    if len(tops) > 1 or thing.dep_ != "obj" or thing.head.i != draft.head or thing.pos_ not in {"NOUN", "PROPN"}:
        return False
    return not any(child.dep_.startswith(("nsubj", "cop", "aux")) for child in thing.children)


def _second_cue(passage: Passage, token: Token) -> bool:
    """ "It was hard adding it took hours": "adding" is the reporter's and opens what was said next."""
    if token.tag_ != "VBG" or not passage.free(token) or cues.sense_of(cues.lemma_of(token.text)) == cues.VIEW:
        return False
    following = token.nbor(1) if token.i + 1 < len(token.doc) else token
    before = token.nbor(-1)
    return before.pos_ in {"NOUN", "PROPN", "PUNCT"} and following.lower_ in {"that", "it", "he", "she", "they"}


#: Verbs that tell of speech and of nothing else: "found" and "showed" go on with what is said.
_SPEAKING = frozenset(
    """say tell add warn accuse urge call demand deny reject dismiss dispute refute criticise criticize condemn denounce
    blame praise insist promise pledge vow threaten argue claim allege describe admit concede acknowledge predict
    suggest stress complain declare announce reply appeal apologise apologize thank express""".split()
)


def _own_deed(passage: Passage, token: Token) -> bool:
    """ "Lund said the firm had lied and accused the union of greed": was it she who accused it, or the firm?

    Where a helping verb is repeated ("and had accused it") or "that" is, it is told of the firm.
    """
    if token.tag_ not in {"VBD", "VBN", "VBZ", "VBP"} or not passage.free(token):
        return False
    before = token.nbor(-1) if token.i > passage.tokens[0].i else token
    joined = before.lower_ in {"and", "but"} or (before.pos_ == "ADV" and before.nbor(-1).lower_ in {"and", "but"})
    if not joined or token.dep_ != "conj" or cues.lemma_of(token.text) not in _SPEAKING:
        return False
    helped = any(child.dep_.startswith(("aux", "nsubj", "cop")) for child in token.children)
    return not helped and token.head.i < token.i and token.head.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}


#: "She said reports that it had sunk were wrong": after these, what is reported is the subject of what is said.
_TAKE_NO_NOUN = frozenset({"say", "tell", "add", "insist", "argue", "think", "believe", "suggest", "explain", "admit"})
_GERUND = frozenset({Stance.DENIES, Stance.ADMITS, Stance.ACCUSES})


def _accusation(passage: Passage, words: list[Token]) -> Shape:
    """ "Tel Aviv of trying to halt ...": the accused, then what they are accused of."""
    every = [token for token in words[:12] if token.lower_ == "of" and token.i + 1 < len(token.doc)]
    of = next(iter(every), None)
    gerund = next((token for token in every if token.nbor(1).tag_ == "VBG"), None)
    if of is None:
        form = ContentForm.CLAUSE if grammar.finite(words) else ContentForm.PHRASE
        return Shape(form, doubt="Nobody is accused by name.")
    at = passage.tokens.index(gerund or of)
    target = Passage(passage.tokens[:at])
    printed = target.text()
    if target.tokens and keeps_capital(target.tokens[0]):
        printed = target.tokens[0].text[:1] + printed[1:]
    passage.drop(passage.tokens[: at + 1])
    if gerund is None:
        return Shape(ContentForm.PHRASE, printed)
    return Shape(ContentForm.GERUND, printed, "" if printed else "Nobody is accused by name.")


def _asked(passage: Passage, words: list[Token]) -> Shape | None:
    """ "people to stay at home": who is asked, then what they should do."""
    if words[0].tag_ == "VBG" or words[0].pos_ == "ADP":
        return None  # "proposed allowing parents to stay"
    for token in words[1:10]:
        if token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
            return None
        if token.lower_ == "to" and token.i + 1 < len(token.doc) and token.nbor(1).tag_ == "VB":
            if token.nbor(-1).lower_ in {"not", "never"}:
                return Shape(ContentForm.INFINITIVE, doubt="The content is a negated infinitive.")
            at = passage.tokens.index(token)
            target = Passage(passage.tokens[:at]).text()
            passage.drop(passage.tokens[: at + 1])
            return Shape(ContentForm.INFINITIVE, target)
    return None


def _pronoun(words: list[Token]) -> bool:
    """Whether the first "that" is a pronoun or determiner: "that was untrue", "that night they left"."""
    named = cues.singular(words[1].lower_) in cues.CLAIM_NOUNS and words[1].tag_ == "NN"  # "said that claim was false"
    if named or words[1].pos_ in {"AUX", "VERB"}:
        return True
    return words[0].tag_ == "DT" and words[0].dep_ in {"nsubj", "det", "obj"}


def _after_claim_noun(passage: Passage, *, denied: bool) -> bool:
    """ "the claim that it had failed": only the clause is left, for the noun says no more than the cue.

    What is denied may follow without "that": "dismissed reports she would resign".
    """
    words = passage.words()
    for place, token in enumerate(words[:5]):
        after = words[place + 1] if place + 1 < len(words) else None
        told = token.dep_ not in {"nsubj", "nsubj:pass"}  # "Orr's claim that it had failed was wrong": the noun stays
        if cues.singular(token.lower_) not in cues.CLAIM_NOUNS or after is None or not told:
            continue
        rest = passage.tokens[passage.tokens.index(after) :]
        bare = denied and (after.pos_ == "PRON" or after.tag_ in {"EX", "DT"}) and clauses.whole(rest)
        if after.lower_ == "that" or bare:
            passage.tokens = rest
            return True
    return False
