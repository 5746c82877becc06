"""A pronoun that opens what is said in, whether grammar alone tells that it means whoever says it out.

"Orr said she would stay": the subject of what is said is most often its speaker. What speaks against it is looked for:
a link to somebody else, another subject before, a speaker who speaks for another.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Naming, Span
from quizgen.reading.attributions.speaker import Known, Speaker
from quizgen.reading.grammar.passage import Passage
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import FEMALE, MALE, Figure
from quizgen.reading.sources.kinds import listed

#: What only the one who feels it can tell: "Orr said she hoped".
_MINDS = listed(
    "hope believe think want wish expect fear intend doubt regret feel understand plan trust suspect welcome know"
)
_MOODS = listed(
    "confident delighted happy glad pleased proud sorry sure certain disappointed surprised determined ready willing "
    "grateful worried shocked sad angry relieved optimistic convinced excited aware keen"
)
_WILLS = listed("consider seek aim decide support oppose agree accept reject appeal propose discuss see")
#: Who speaks for somebody else: "his lawyer said he hoped".
_FOR_OTHERS = listed(
    "spokesman spokeswoman spokesperson lawyer solicitor barrister attorney counsel agent aide adviser advisor doctor "
    "wife husband mother father son daughter brother sister friend assistant biographer representative"
)
#: What a letter or a plan does as well as whoever speaks of it.
_OF_THINGS = listed(
    "refer mean contain show tell describe say concern cover cost work apply represent reflect include name mention "
    "date come go stand belong fail break run hold make have do need lack follow take lead give help cause remain"
)
_BODIES = frozenset({"ORG", "GPE", "NORP", "PERSON"})


def speaks_of_itself(token: Token, passage: Passage, speaker: Speaker, before: Sequence[DocSpan], known: Known) -> bool:
    """Whether the pronoun is the subject that opens the content, and nobody but the speaker can be meant."""
    words = [word for word in passage.words() if not (word.pos_ == "ADV" and word.i < token.i)]
    own = [word for word in token.sent if speaker.owns_here(word) and _names(word, token)]
    if not words or words[0] != token or not token.dep_.startswith("nsubj") or not own or own[0].i > token.i:
        return False
    if token.lower_ in {"he", "she"}:
        return _person(token, passage, speaker, before, known)
    if not _acts(token):
        return False
    return _wills(token) or not any(_rival(word, token, speaker) for sentence in before for word in sentence)


_SEXES = (frozenset({"he", "him", "his"}), frozenset({"she", "her", "hers"}))
_WEAK = 0.8


def means_it_still(
    token: Token, passage: Passage, speaker: Speaker, before: Sequence[DocSpan], known: Known, *, again: bool
) -> bool:
    """Whether "he", "his" or "him" is the speaker for want of anybody else, where no link tells of another.

    "Orr said he was sad at what he had heard", "Her client had paid, she said", "Orr said they had picked on him".
    `again`: a pronoun of the passage is the speaker already.
    """
    sex = next((words for words in _SEXES if token.lower_ in words), None)
    if sex is None or not speaker.fits(token.lower_) or speaker.sources[0].naming is not Naming.NAMED_PERSON:
        return False
    link = next(((word, likely) for word, likely in known.chains.of(token) if word.pos_ != "PRON"), None)
    if link is not None and link[1] >= _WEAK and not known.chains.reaches(token, speaker.spans):
        return False
    told = {word.lower_ for word in token.sent if speaker.owns_here(word)}
    if told & _FOR_OTHERS:
        return False
    earlier = [word for word in passage.tokens if word.i < token.i and word.lower_ in sex and passage.free(word)]
    if any(passage.instead.get(word.i, speaker.name)[: len(speaker.name)] != speaker.name for word in earlier):
        return False
    same = again and bool(earlier)
    speaks = any(word.lower_ in sex and speaker.owns_here(word) for word in token.sent)
    near = [token.sent] if same else [*before, *_just_before(token), token.sent]
    if any(_somebody(word, token, speaker) for sentence in near for word in sentence if word.i < token.i):
        return False
    rivals = [one for one in known.figures if one.person and _fits(one, sex) and not _is(one, speaker)]
    if not (same or speaks):
        return not any(m.start < token.idx for one in rivals for m in one.mentions)
    spans = [Span(sentence.start_char, sentence.end_char) for sentence in near]
    return not any(span.contains(m) and m.start < token.idx for span in spans for one in rivals for m in one.mentions)


def _just_before(token: Token) -> list[DocSpan]:
    """The sentence before, in the paragraph above, too: "Orr said his client was ill. / He had, he said, been away"."""
    place = token.sent.start - 1
    while place > 0 and token.doc[place].is_space:
        place -= 1
    return [token.doc[place].sent] if place > 0 else []


def _fits(one: Figure, sex: frozenset[str]) -> bool:
    return one.gender in ("", "m" if "he" in sex else "f")


def _is(one: Figure, speaker: Speaker) -> bool:
    return any(span == mention for span in speaker.spans for mention in one.mentions)


def _somebody(word: Token, token: Token, speaker: Speaker) -> bool:
    """Whether the word is one person without a name, "the driver", who could be meant as well."""
    if word.tag_ != "NN" or speaker.owns(word) or word.dep_ in {"compound", "nmod:poss", "appos"}:
        return False
    lemma = word.lemma_.lower()
    strange = MALE if token.lower_ in _SEXES[1] else FEMALE
    return kinds.animate(lemma) and lemma not in kinds.BODIES and lemma not in strange


def of_a_thing(token: Token) -> bool:
    """Whether "it" may be a thing that the sentence has told of before, whatever a link says.

    "The firm did not dispute that the letter was real but said it meant another road": a letter means as firms do.
    """
    if token.lower_ != "it" or not token.dep_.startswith("nsubj") or _verb(token).lemma_.lower() not in _OF_THINGS:
        return False
    return any(
        word.i < token.i
        and word.tag_ == "NN"
        and word.dep_.startswith("nsubj")
        and word.head.dep_ == "ccomp"
        and word.ent_type_ not in _BODIES
        and not kinds.animate(word.lemma_.lower())
        for word in token.sent
    )


def _names(word: Token, token: Token) -> bool:
    """Whether the word names the speaker, or is a pronoun that is nobody else: "he said he", "a man who said he"."""
    return word.pos_ in {"NOUN", "PROPN"} or word.lower_ in {token.lower_, "who"}


def _person(token: Token, passage: Passage, speaker: Speaker, before: Sequence[DocSpan], known: Known) -> bool:
    """Whether "he" or "she" is the speaker."""
    told = {word.lower_ for word in token.sent if speaker.owns_here(word)}
    if speaker.sources[0].naming is Naming.UNNAMED_PERSON:
        return not told & _FOR_OTHERS and _nobody_else(token, speaker, known)
    if speaker.sources[0].naming is not Naming.NAMED_PERSON or told & _FOR_OTHERS:
        return False
    mind = token.head.lemma_.lower() in _MINDS or token.head.lower_ in _MOODS
    own = Span(token.sent.start_char, token.idx)
    other, _ = known.chains.owner(token, [(one, one.mentions) for one in known.figures])
    if other is not None and _could_be(token, other, passage, speaker):
        return mind and not any(own.contains(mention) for mention in other.mentions)
    rivals = [one for one in known.figures if one.person and _could_be(token, one, passage, speaker)]
    named = [mention for one in rivals for mention in one.mentions]
    if any(own.contains(mention) for mention in named):
        return False
    earlier = [] if mind else [Span(s.start_char, s.end_char) for s in before if s.end_char <= own.start]
    return not any(sentence.contains(m) and _subject(m.start, token.doc) for sentence in earlier for m in named)


def _nobody_else(token: Token, speaker: Speaker, known: Known) -> bool:
    """ "A grandmother said she was shaken", where nobody else has been told of in the sentence, or named so far."""
    sex = next(words for words in _SEXES if token.lower_ in words)
    if any(_somebody(word, token, speaker) for word in token.sent if word.i < token.i):
        return False
    rivals = (one for one in known.figures if one.person and _fits(one, sex))
    return not any(mention.start < token.idx for one in rivals for mention in one.mentions)


def _could_be(token: Token, one: Figure, passage: Passage, speaker: Speaker) -> bool:
    """Whether the pronoun could mean this person: not one whom the content names after it, nor one of the other sex.

    "Orr said he had great respect for Mr Lund": he is not Lund.
    """
    if any(span == mention for span in speaker.spans for mention in one.mentions):
        return False
    gender = one.gender if one.person else "-"
    start, end = passage.tokens[0].idx, passage.tokens[-1].idx
    later = any(max(start, token.idx) < mention.start <= end for mention in one.mentions)
    return gender in ("", "m" if token.lower_ == "he" else "f") and not later


def _subject(offset: int, doc: Doc) -> bool:
    found = doc.char_span(offset, offset + 1, alignment_mode="expand")
    if found is None:
        return False
    word = found[0]
    while word.dep_ in {"flat", "compound", "appos"} and word.head.i != word.i:
        word = word.head
    return word.dep_.startswith("nsubj")


def _acts(token: Token) -> bool:
    """Whether what is said of "it" or "they" is something that only a body or people do: "it would consider"."""
    verb = _verb(token)
    if verb.lower_ in _MOODS:
        return True  # "The firm said it was disappointed"
    passive = token.dep_ != "nsubj" or any(child.dep_ in {"aux:pass", "cop", "expl"} for child in verb.children)
    return verb.pos_ == "VERB" and not passive and verb.lemma_.lower() != "be"


def _wills(token: Token) -> bool:
    """Whether it is told what the speaker will do or wants: "the firm said it would appeal"."""
    verb = _verb(token)
    return (
        verb.lower_ in _MOODS
        or verb.lemma_.lower() in _MINDS | _WILLS
        or any(word.lower_ in {"will", "would", "’ll", "'ll"} for word in token.doc[token.i + 1 : verb.i])
    )


def _verb(token: Token) -> Token:
    """The verb of the pronoun; after "would in any case not" it may hang on the "would"."""
    if token.head.pos_ != "AUX":
        return token.head
    ahead = (word for word in token.doc[token.i + 1 : token.i + 9] if word.pos_ == "VERB")
    return next(ahead, token.head)


def _rival(word: Token, token: Token, speaker: Speaker) -> bool:
    """Whether another body or other people are the subject of the sentence before."""
    acts = word.dep_.startswith("nsubj") and word.head.dep_ in {"ROOT", "conj", "parataxis"}
    if speaker.owns(word) or word.i >= token.i or not acts:
        return False
    many = word.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in word.children)
    if many != (token.lower_ == "they"):
        return False
    return word.ent_type_ in _BODIES or kinds.animate(word.lemma_.lower())
