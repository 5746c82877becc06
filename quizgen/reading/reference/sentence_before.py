"""A "he" or "she" that speaks in, whom the subject of the sentences just before, or of its own, names, out.

"Coach Deb Orr pulled the centre. / “Ann was tired,” she said.": whoever is named only in what is quoted does not count.
"""

from __future__ import annotations

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.reference.chains import SURE
from quizgen.reading.reference.going_on import SAYS
from quizgen.reading.reference.meant import GENDER, Meant, behind_words, named_at, same_one, sex_of
from quizgen.reading.reference.scene import MAIN, Scene
from quizgen.reading.reference.strangers import is_called, one_person, opposite_kin
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Figure

#: So many sentences, and so many paragraphs, the subject may lie before.
_SENTENCES, _PARAGRAPHS = 3, 1
_GENDERS = GENDER | {"him": "m", "hers": "f"}
_WEAK = 0.6  # a link less likely than this tells nothing
_OPENS = 3
_SIDE = ("acl", "advcl")
#: "Orr said the driver had fled. He told officers": either.
_OWNS_UP = frozenset({"tell", "admit", "accept", "deny", "claim", "plead", "confess", "insist", "maintain"})


def subject_before(token: Token, scene: Scene) -> Meant | None:
    """Whom the last subject that is a person names, where nobody else can be meant since."""
    if token.lower_ not in {"he", "she"} or not token.dep_.startswith("nsubj") or scene.block(token.idx) < 0:
        return None
    if token.dep_ != "nsubj" or scene.is_quoted(token.idx):
        return None
    sex = GENDER[token.lower_]
    theirs = False  # "her" in between, who may be somebody else
    for far, sentence in enumerate(scene.before(token)):
        if far >= _SENTENCES or scene.paragraphs(sentence[0].idx, token.idx) > _PARAGRAPHS:
            return None
        subjects = list(scene.subjects(sentence))
        same = [one for one in subjects if one.lower_ == token.lower_]
        if same:
            one = scene.known.get(same[-1].i)
            if one is None and same[-1].i in scene.unknown:
                return None
            if one is None:
                continue
            word = same[-1]
        else:
            found = [(one, word) for word in subjects for one in _named(word, scene)]
            if not found and (spoke := _spoke_in(sentence, scene)) is not None:
                found = [(spoke, sentence.root)]
            if not found:
                if any(one_person(word, token, scene) for word in subjects):
                    return None
                theirs = theirs or any(_GENDERS.get(w.lower_) == sex for w in scene.told(sentence.start, sentence.end))
                continue
            one, word = found[0]
            if any(child.dep_ == "conj" for child in word.children) and word.dep_.startswith("nsubj"):
                return None  # "Rani Orr and Toni Lund shook hands. She said": either
            if any(not same_one(one, other) for other, _ in found):
                return None
        if theirs and word.head.lemma_ not in SAYS:
            return None  # "A curator, Ada Orr, came. Critics praised her greys. She said": the painter
        return one if _certain(one, word, token, sentence, far, scene) else None
    return None


def subject_beside(token: Token, scene: Scene) -> Meant | None:
    """The one person named in the sentence so far, its subject: "Orr was booked for a foul that he denied"."""
    if token.lower_ not in {"he", "she"} or token.dep_ != "nsubj" or not _in_side_clause(token):
        return None
    sentence = token.sent
    for word in scene.told(sentence.start, token.i):
        if not (word.dep_.startswith("nsubj") and (word.head.dep_ in MAIN or word.head.dep_.startswith(_SIDE))):
            continue
        for one in _named(word, scene):
            return one if sex_of(one) and _certain(one, word, token, sentence, 0, scene) else None
    return None


def _spoke_in(sentence: DocSpan, scene: Scene) -> Meant | None:
    """ "The road was shut, according to Ada Orr.": who spoke last of all, in this sentence."""
    spoke = scene.spoke if not scene.lost else None
    inside = spoke is not None and sentence.start_char <= spoke.mentions[-1].start < sentence.end_char
    return spoke if inside else None


def _in_side_clause(token: Token) -> bool:
    """ "a goal which he insisted was onside", "although he insists"; and the other way round: "When Orr left, he"."""
    if token.head.dep_.startswith(_SIDE):
        return True
    return token.head.dep_ == "ROOT" and any(
        child.dep_ == "advcl" and child.i < token.i and child.left_edge.lower_ in {"when", "while", "as", "asked"}
        for child in token.head.children
    )


def _named(word: Token, scene: Scene) -> list[Meant]:
    """Everybody whom a subject names, once each."""
    found: list[Meant] = []
    for one in scene.everyone():
        if one.person and is_called(word, one.mentions, scene) and not any(same_one(one, other) for other in found):
            found.append(one)
    named = [one for one in found if isinstance(one, Figure) or one.figure is not None]
    return named or found  # "the defendant, Donal Orr" is Donal Orr


def _certain(one: Meant, subject: Token, token: Token, sentence: DocSpan, far: int, scene: Scene) -> bool:
    if not scene.agrees(token, one):
        return False
    known = scene.sex(one) == GENDER[token.lower_]
    figure = one if isinstance(one, Figure) else one.figure
    if not known and (far or (figure is not None and len(figure.words) < 2)):
        return False
    # "Ben Orr was unhappy with Hale's goal. He said": the subject goes on, even where a weak link comes to Hale
    goes_on = known and not far and subject.dep_.startswith("nsubj") and token.i - token.sent.start < _OPENS
    return (
        _no_other_link(one, subject, token, scene, weak=SURE if goes_on else _WEAK)
        and not _rivals(one, token, sentence, scene, known=known, goes_on=goes_on)
        and not _strangers(one, subject, token, sentence, scene, known=known)
    )


def _rivals(one: Meant, token: Token, sentence: DocSpan, scene: Scene, *, known: bool, goes_on: bool) -> bool:
    """Whether somebody else who fits is named since the sentence began, but by the way."""
    sex = GENDER[token.lower_]
    for other in scene.anybody():  # with "Orr" of whom there are two
        if same_one(one, other) or not scene.agrees(token, other):
            continue
        for mention in scene.said_of(other):
            if not sentence.start_char <= mention.start < token.idx:
                continue
            head = scene.headed(mention)
            if head is None:
                return True
            if is_called(head, named_at(one), scene) or opposite_kin(head, sex) or scene.sex(other) not in ("", sex):
                continue
            if goes_on and head.dep_.startswith("nmod") and head.i < token.sent.start:
                continue
            if sex_of(other) or not known or head.dep_.startswith("nsubj") or not scene.aside(mention):
                return True
    return False


def _strangers(one: Meant, subject: Token, token: Token, sentence: DocSpan, scene: Scene, *, known: bool) -> bool:
    """Whether somebody without a name may be meant instead."""
    names = named_at(one)
    says = subject.head.lemma_ in SAYS and (behind_words(token) or token.head.lemma_ not in _OWNS_UP)
    for word in scene.doc[sentence.start : token.i]:
        if not one_person(word, token, scene) or is_called(word, names, scene) or is_called(word.head, names, scene):
            continue
        if any(child.dep_ == "cop" for child in word.children) and word.dep_ in MAIN:
            continue  # "Orr is a mason"
        main = word.head.dep_ in MAIN and word.dep_.startswith(("nsubj", "obj", "iobj"))
        if not known or main or word.i >= token.sent.start or (word.dep_.startswith("nsubj") and not says):
            return True
    return False


def _no_other_link(one: Meant, subject: Token, token: Token, scene: Scene, *, weak: float) -> bool:
    """Whether the chain of links comes to nobody else."""
    sex, names = GENDER[token.lower_], named_at(one)
    word, likely = next(((word, p) for word, p in scene.chains.of(token) if word.pos_ != "PRON"), (None, 0.0))
    if word is None or likely < weak or opposite_kin(word, sex) or is_called(word, names, scene):
        return True
    if word.dep_ == "nmod:poss" and is_called(word.head, names, scene) and word.head.lower_ in kinds.ROLES:
        return True  # "Lukulu's director, Ada Orr, said so. It was late, she said": no firm is she
    link, _ = scene.linked(token)
    if link is not None:
        return same_one(link, one)
    named = [other for other in scene.everyone() if is_called(word, named_at(other), scene)]
    if named:
        return not any(scene.agrees(token, other) for other in named)
    return not one_person(word, token, scene) or (subject.head.lemma_ in SAYS and behind_words(token))
