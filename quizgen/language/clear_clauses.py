"""A tree whose phrases are in UD in, its clauses in UD out: what "is" joins, objects that are subjects, speech."""

from __future__ import annotations

from quizgen.language.clear_tree import Tree

BE = frozenset("be am is are was were been being 's ’s 're ’re 'm ’m".split())
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass")
_PLACES = frozenset(
    "here there where home away out over up down off in on abroad ahead behind how when why underway".split()
)
#: "The plan is to close it" tells what the plan is; "The mill is to close" tells what will happen to the mill.
_THOUGHTS = frozenset(
    "plan aim goal idea purpose task job intention priority mission point challenge strategy hope ambition step way "
    "solution answer objective policy decision dream wish role duty choice option alternative reason".split()
)
#: Verbs of which UD English EWT takes the doer of the second verb for their own object.
_MAKING = frozenset(
    "want let make have help get keep leave allow cause expect force enable permit need like prefer find consider deem "
    "call declare render believe think require order encourage urge name elect appoint label dub hold set".split()
)
_TOLD = frozenset("tell ask assure inform notify convince remind advise promise allow show teach".split())


def copulas(tree: Tree) -> None:
    """ "The mill is old": UD makes what is said of the subject the head, and "is" hangs on it."""
    for i in tree.deepest_first():
        if tree.words[i] not in BE or tree.deps[i] in {"aux", "aux:pass", "cop", "fixed", "case", "nmod:poss"}:
            continue
        if any(tree.words[child] == "there" for child in tree.children(i, "expl")):
            _existence(tree, i)
            continue
        infinitive = _to_be_done(tree, i)
        if infinitive is not None:
            tree.promote(infinitive, "aux")
            _passive_subject(tree, infinitive)
            continue
        predicate = _predicate(tree, i)
        if predicate is None:
            continue
        own = tree.has(predicate, *_SUBJECTS) or (tree.has(predicate, "mark") and _verb(tree, predicate))
        subjects = tree.children(i, "nsubj", "csubj")
        tree.promote(predicate, "cop")
        for subject in subjects if own else ():
            tree.deps[subject] += ":outer"
        tree.pos[i] = "AUX"


def _existence(tree: Tree, i: int) -> None:
    """ "There is a plan": nothing is said of the plan but that it is."""
    tree.pos[i] = "VERB"
    if not tree.has(i, "nsubj"):
        for child in tree.children(i, "attr")[:1]:
            tree.deps[child] = "nsubj"


def _to_be_done(tree: Tree, i: int) -> int | None:
    if tree.has(i, "attr", "acomp"):
        return None
    for child in tree.children(i, "xcomp"):
        to = any(tree.words[mark] == "to" for mark in tree.children(child, "mark"))
        thought = any(tree.lemmas[subject] in _THOUGHTS for subject in tree.children(i, "nsubj"))
        if to and child > i and not thought and tree.has(i, "nsubj") and tree.words[i] not in {"be", "being", "been"}:
            return child
    return None


def _predicate(tree: Tree, i: int) -> int | None:
    """What is said of the subject of "be": a noun or adjective before a clause, a clause before a place."""
    named = tree.children(i, "attr", "acomp", "oprd")
    if len(named) == 2 and not tree.has(i, *_SUBJECTS):
        tree.deps[named[1]] = "nsubj"  # "What is the cause?"
    if named:
        return named[0]
    after = [child for child in tree.children(i) if child > i]
    clauses = [child for child in after if tree.deps[child] in {"ccomp", "xcomp"}]
    if clauses and tree.has(i, *_SUBJECTS):
        return clauses[0]
    places = [child for child in after if _place(tree, child)]
    if not places:  # "On the list are two schools", "Where is the money?"
        inverted = any(child > i for child in tree.children(i, "nsubj"))
        places = [child for child in tree.children(i) if child < i and inverted and _place(tree, child)]
    return places[0] if places else None


def _place(tree: Tree, i: int) -> bool:
    if tree.deps[i] in {"obl", "obl:agent"} and (tree.has(i, "case") or tree.pos[i] == "ADP"):
        return True
    return tree.deps[i] == "obl:unmarked" or (tree.deps[i] in {"advmod", "compound:prt"} and tree.words[i] in _PLACES)


def _passive_subject(tree: Tree, i: int) -> None:
    if tree.has(i, "aux:pass"):
        for child in tree.children(i, "nsubj"):
            tree.deps[child] = "nsubj:pass"


def _verb(tree: Tree, i: int) -> bool:
    return tree.tags[i].startswith("VB")


def objects(tree: Tree) -> None:
    """ "They want him to go", "It made them angry": UD gives the doer to the first verb; "They told him": an iobj."""
    for i in range(len(tree)):
        if not _verb(tree, i):
            continue
        for clause in tree.children(i, "ccomp", "oprd"):
            subjects = [child for child in tree.children(clause, "nsubj", "nsubj:pass") if i < child < clause]
            if subjects and _small(tree, i, clause):
                tree.attach(subjects[0], i, "obj")
                tree.deps[clause] = "xcomp"
        told = tree.lemmas[i] in _TOLD and tree.has(i, "ccomp", "xcomp", "parataxis")
        heard = tree.children(i, "obj") if told and not tree.has(i, "iobj") else []
        for child in heard[:1]:
            tree.deps[child] = "iobj"


def _small(tree: Tree, verb: int, clause: int) -> bool:
    """Whether a clause has neither a finite verb nor a word that leads it in but "to"."""
    marks = {tree.words[mark] for mark in tree.children(clause, "mark")}
    helpers = [child for child in tree.children(clause, "aux", "aux:pass", "cop") if child != clause]
    if marks - {"to"} or (helpers and "to" not in marks):
        return False
    if not _verb(tree, clause):
        return not helpers or tree.lemmas[verb] in _MAKING
    return tree.tags[clause] in {"VB", "VBN", "VBG"} and tree.lemmas[verb] in _MAKING


def speech(tree: Tree) -> None:
    """ "The mill, she said, will close": who interrupts a sentence to say whose it is stands beside it (parataxis)."""
    for i in tree.deepest_first():
        for clause in tree.children(i, "ccomp"):
            said = {word for word in tree.subtree(clause) if tree.pos[word] not in {"PUNCT", "SPACE"}}
            inner = tree.subtree(i) - tree.subtree(clause)
            inner = {word for word in inner if tree.pos[word] not in {"PUNCT", "SPACE"}}
            if not (min(said) < min(inner) and max(inner) < max(said)) or tree.has(clause, "mark"):
                continue
            if tree.has(i, "conj"):
                continue
            tree.promote(clause, "parataxis")
            commas = {min(inner) - 1, max(inner) + 1}
            for child in tree.children(clause):
                if child in inner or (child in commas and tree.words[child] in {",", "-", "–", "—", "--"}):
                    tree.attach(child, i)
            break


def expletives(tree: Tree) -> None:
    """ "It is clear that he left": what is clear is the clause, and "it" only holds its place."""
    for i in range(len(tree)):
        subjects = tree.children(i, "nsubj", "nsubj:pass")
        if len(subjects) != 1 or tree.words[subjects[0]] != "it" or tree.children(subjects[0]):
            continue
        clauses = [child for child in tree.children(i, "ccomp", "xcomp") if child > i and _introduced(tree, child)]
        passive = tree.deps[subjects[0]] == "nsubj:pass"
        copula = tree.has(i, "cop") and not _verb(tree, i)
        if clauses and (copula or passive):
            tree.deps[subjects[0]] = "expl"
            tree.deps[clauses[-1]] = "csubj:pass" if passive else "csubj"
        elif clauses and tree.lemmas[i] in {"seem", "appear", "turn", "happen", "emerge", "transpire"}:
            tree.deps[subjects[0]] = "expl" if tree.deps[clauses[0]] == "ccomp" else "nsubj"


def _introduced(tree: Tree, i: int) -> bool:
    """ "that he left", "to leave", "whether he left", and "he left" with a subject of its own."""
    return tree.has(i, "mark", *_SUBJECTS)
