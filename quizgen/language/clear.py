"""Doc in spaCy's older English scheme (CLEAR, all `en_core_web_*`) in, the same Doc in Universal Dependencies out.

CLEAR hangs a noun on its preposition and a predicate on "be", chains conjuncts and calls objects dobj and pobj; UD, as
the treebank EWT 2.15 uses it, hangs content words on content words. Heads, labels and parts of speech are rewritten;
tags, lemmas, entities and sentences stay. Where CLEAR does not tell (whether "what he said" is a question or a thing),
its own view is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, cast

import numpy
from spacy.language import Language
from spacy.tokens import Doc, MorphAnalysis

from quizgen.language import clear_clauses, clear_phrases
from quizgen.language.clear_tree import Tree

if TYPE_CHECKING:
    from thinc.types import Ints2d

FACTORY = "quizgen_clear_to_ud"

#: Labels that only one of the schemes has; both have nsubj, conj, ccomp, nmod, case and others.
CLEAR_ONLY = frozenset(
    "acomp agent attr auxpass csubjpass dative dobj intj meta neg npadvmod nsubjpass oprd pcomp pobj poss preconj "
    "predet prep prt quantmod relcl".split()
)
UD_ONLY = frozenset(
    "obj obl iobj cop nmod:poss nsubj:pass aux:pass acl:relcl compound:prt det:predet cc:preconj flat fixed list "
    "vocative discourse orphan obl:agent obl:unmarked nmod:unmarked nmod:desc csubj:pass nsubj:outer goeswith".split()
)

#: What changes its name alone. The others change their place too, and have theirs given there.
_NAMES = {
    "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "dobj": "obj", "auxpass": "aux:pass", "neg": "advmod",
    "prt": "compound:prt", "poss": "nmod:poss", "preconj": "cc:preconj", "predet": "det:predet", "relcl": "acl:relcl",
    "quantmod": "advmod", "intj": "discourse", "meta": "dep",
}  # fmt: skip
_LEFT_OVER = {"attr": "xcomp", "acomp": "xcomp", "oprd": "xcomp", "agent": "obl:agent", "pcomp": "advcl", "pobj": "obl"}


def scheme_of(labels: Iterable[str]) -> str:
    """ "ud", "clear" or "" for a parser's labels.

    >>> scheme_of(["nsubj", "dobj", "pobj", "prep"]), scheme_of(["nsubj", "obj", "obl", "cop"]), scheme_of(["nsubj"])
    ('clear', 'ud', '')
    """
    given = set(labels)
    if len(given & UD_ONLY) > len(given & CLEAR_ONLY):
        return "ud" if given >= {"obj", "obl"} else ""
    return "clear" if given >= {"dobj", "pobj", "prep"} else ""


def to_ud(doc: Doc) -> Doc:
    """Rewrites heads, labels and parts of speech of a Doc in CLEAR; a Doc in UD is left as it is."""
    if _in_ud(doc):
        return doc
    tree = Tree(doc)
    _rename(tree)
    clear_phrases.coordination(tree)
    clear_phrases.prepositions(tree)
    clear_phrases.amounts(tree)
    clear_phrases.dates(tree)
    clear_phrases.names(tree)
    clear_clauses.copulas(tree)
    clear_clauses.objects(tree)
    clear_clauses.speech(tree)
    clear_clauses.expletives(tree)
    _name_the_rest(tree)
    clear_phrases.fixed(tree)
    _write(doc, tree)
    return doc


def _in_ud(doc: Doc) -> bool:
    """By a label that one scheme has alone; a few words without any by a preposition or "to" that hangs as in UD."""
    labels = {token.dep_ for token in doc}
    if labels & UD_ONLY or labels & CLEAR_ONLY:
        return bool(labels & UD_ONLY)
    return any(
        (token.dep_ == "case" and token.tag_ != "POS") or (token.dep_ == "mark" and token.tag_ == "TO") for token in doc
    )


def _rename(tree: Tree) -> None:
    for i, dep in enumerate(tree.deps):
        head = tree.heads[i]
        if dep == "aux" and tree.words[i] == "to":
            tree.deps[i] = "mark"
        elif dep == "npadvmod":
            tree.deps[i] = "nmod:unmarked" if tree.nominal(head) else "obl:unmarked"
        elif dep == "dative" and not tree.has(i, "pobj", "pcomp"):
            tree.deps[i] = "iobj"
        elif dep == "nmod":
            tree.deps[i] = "compound" if i < head else "nmod"
        elif dep == "acl:relcl" or (dep == "relcl" and tree.pos[head] in {"VERB", "AUX"}):
            tree.deps[i] = "advcl:relcl"  # "He resigned, which surprised nobody"
        elif dep == "cc" and i < head and not tree.has(head, "conj") and tree.words[i] in {"both", "either", "neither"}:
            tree.deps[i] = "cc:preconj"
        elif dep == "advmod" and tree.words[i] in {"instead", "because", "due", "prior"} and tree.has(i, "prep"):
            tree.deps[i] = "prep"  # "instead of striking": where an adverb leads in, it is one with its preposition
        elif dep == "det" and tree.words[i] == "such" and i + 1 < head:
            tree.deps[i] = "det:predet"
        else:
            tree.deps[i] = _NAMES.get(dep, dep)


def _name_the_rest(tree: Tree) -> None:
    for i, dep in enumerate(tree.deps):
        if dep in {"prep", "prep:range", "dative"}:
            tree.deps[i] = "nmod" if tree.nominal(tree.heads[i]) else "obl"
        elif dep:
            tree.deps[i] = _LEFT_OVER.get(dep, dep)


def _write(doc: Doc, tree: Tree) -> None:
    columns = numpy.zeros((len(doc), 2), dtype="uint64")
    for i, (head, dep) in enumerate(zip(tree.heads, tree.deps, strict=True)):
        columns[i] = (numpy.array(head - i, dtype="int64").astype("uint64"), doc.vocab.strings.add(dep))
    doc.from_array(["HEAD", "DEP"], cast("Ints2d", columns))
    for i, token in enumerate(doc):
        token.pos_ = _pos(tree, i)
        if tree.tags[i] in {"WDT", "WP"} or (tree.words[i] == "that" and token.pos_ == "PRON"):
            token.morph = MorphAnalysis(doc.vocab, token.morph.to_dict() | {"PronType": _pron_type(tree, i)})


def _pos(tree: Tree, i: int) -> str:
    """The part of speech as UD has it, where tag and place in the tree tell; else as it was."""
    dep, tag, pos = tree.deps[i], tree.tags[i], tree.pos[i]
    if dep in {"cop", "aux", "aux:pass"}:
        return "AUX"
    if tag in {"IN", "TO"} or tag == "RP":
        if tag == "TO" or tree.words[i] == "to":
            return "PART" if dep == "mark" else "ADP" if dep in {"case", "obl", "nmod", "fixed"} else pos
        return {"mark": "SCONJ", "case": "ADP", "compound:prt": "ADP", "advmod": "ADV"}.get(dep, pos)
    if tag == "WRB":
        return "ADV"
    if tag in {"WDT", "WP", "EX"}:
        return "DET" if dep == "det" else "PRON"
    if tag == "POS" or (tag == "RB" and tree.words[i] in {"not", "n't", "n’t"}):
        return "PART"
    if tag == "DT" and tree.words[i] in {"this", "that", "these", "those"}:
        return "DET" if dep in {"det", "det:predet"} else "PRON"
    if tag.startswith("VB") and pos == "AUX" and tree.has(i, "obj"):
        return "VERB"  # "The town has a mill"
    return pos


def _pron_type(tree: Tree, i: int) -> str:
    """Rel in a relative clause, Int in a question, Dem where "that" points."""
    if tree.tags[i] == "DT":
        return "Dem"
    above = i
    while not tree.root(above) and tree.deps[above] not in {"acl:relcl", "advcl:relcl", "ccomp", "advcl", "csubj"}:
        above = tree.heads[above]
    return "Rel" if tree.deps[above].endswith(":relcl") else "Int"


@Language.factory(
    FACTORY, assigns=["token.dep", "token.head", "token.pos"], requires=["token.dep", "token.head", "token.tag"]
)
def make_clear_to_ud(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001  spaCy passes both by name
    """`to_ud` as a spaCy factory (entry point group `spacy_factories`); it belongs after the parser.

    It reads the entities too, where a recognizer ran before: UD has a structure of its own for people's names.
    """
    return to_ud
