"""A "his", "him" or "her", or the "he" of "Mr Hale said he was ill", in, whom it surely means out."""

from __future__ import annotations

from spacy.tokens import Token

from quizgen.reading.reference.persons import ANY, Naming, People, gender_of, whole_name

#: How likely the link of "Mr Hale said he was ill" must be.
_LIKELY = 0.9
_SIDE = ("ccomp", "advcl", "xcomp", "conj", "acl", "acl:relcl", "csubj")


def teller(token: Token, people: People) -> Naming | None:
    """Who tells what "he" does, where nobody else has been named in this sentence or the one before."""
    verb = token.head
    while verb.dep_ in _SIDE and verb.head.i < token.i:
        verb = verb.head
    sentence = token.sent
    if verb == token.head or verb not in (sentence.root, *sentence.root.children):
        return None
    subject = next((child for child in verb.children if child.dep_ == "nsubj" and child.i < verb.i), None)
    if subject is None or any(child.dep_ == "conj" for child in subject.children):
        return None
    naming, gender = people.at(subject), gender_of(token)
    if naming is None or not whole_name(naming.figure, token.doc) or people.gender(naming.figure) != gender:
        return None
    before = token.doc[sentence.start - 1].sent if sentence.start else sentence
    near = (*people.named_in(before), *people.named_in(sentence))
    if any(one.figure is not naming.figure and people.may_be(one.figure, token) for one in near):
        return None
    if people.strangers(before, token, gender, ANY) or people.chains.likely(token) < _LIKELY:
        return None
    return naming if people.chains.reaches(token, naming.figure.mentions) else None


def owner(token: Token, people: People) -> Naming | None:
    """Whom "his", "him" or "her" means that is no subject, by every sign there is.

    Nobody else may stand in its sentence: "The court heard Mr Hale. A nurse took his keys" has a nurse, and "He met
    him" has two of them.
    """
    gender, naming = gender_of(token), people.meant(token)
    if naming is None or people.gender(naming.figure) != gender:
        return None
    figure, chains = naming.figure, people.chains
    if not chains.reaches(token, figure.mentions) or people.strangers(token.sent, token, gender, ANY):
        return None
    if any(one.figure is not figure and people.may_be(one.figure, token) for one in people.named_in(token.sent)):
        return None
    same = [one for one in token.sent if one.i < token.i and gender_of(one) == gender]
    if any(chains.reaches(one, figure.mentions) is not True for one in same):
        return None
    done_to = token.dep_ != "nmod:poss"
    return None if done_to and any(one.dep_.startswith("nsubj") for one in same) else naming
