"""A tree in CLEAR in, its phrases in Universal Dependencies out: coordination, prepositions, amounts, dates, names."""

from __future__ import annotations

from quizgen.language.clear_tree import Tree

_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_MONEY = frozenset({"$", "£", "€", "¥", "us$", "a$", "c$", "usd", "eur", "gbp"})

#: Words that UD takes for one, with the label of the first ("" keeps the label that the phrase has). The list is that
#: of UD English EWT 2.15, without what occurs once there.
_FIXED: dict[tuple[str, ...], str] = {
    tuple(phrase.split()): dep
    for dep, phrases in {
        "case": "because of,due to,according to,such as,instead of,prior to,as of,as to,as for,in case of",
        "mark": "so that,in order,in case,whether or not,so as",
        "cc": "as well as,rather than,not to mention,let alone",
        "advmod": "as well,of course,more than,less than,up to,as many as,as much as,kind of,sort of",
        "": "each other,one another",
    }.items()
    for phrase in phrases.split(",")
}
_AT = frozenset({"least", "most", "best", "worst", "first", "last"})


def coordination(tree: Tree) -> None:
    """CLEAR chains conjuncts, "and" hangs on the one before; in UD all hang on the first, "and" on the one after."""
    for i in range(len(tree)):
        for conjunct in tree.children(i, "conj"):
            edge = min(tree.subtree(conjunct))
            for joint in tree.children(i, "cc", "punct"):
                comma = tree.deps[joint] == "punct"
                if i < joint < conjunct and tree.deps[joint] == "cc":
                    edge = min(edge, joint)
                    tree.attach(joint, conjunct)
                elif comma and tree.words[joint] in {",", ";"} and i < joint and _follows(tree, joint, edge, i):
                    tree.attach(joint, conjunct)
    for i in range(len(tree)):
        first = tree.heads[i]
        while tree.deps[i] == "conj" and tree.deps[first] == "conj" and not tree.root(first):
            first = tree.heads[first]
        if tree.deps[i] == "conj" and first != tree.heads[i]:
            tree.attach(i, first)


def _follows(tree: Tree, comma: int, edge: int, i: int) -> bool:
    """Whether a comma stands right before a conjunct, or before the "and" that leads it in."""
    return comma + 1 == edge or (comma + 1 < edge and comma + 1 in tree.children(i, "cc"))


def prepositions(tree: Tree) -> None:
    """ "out of the house": CLEAR has V > out > of > house; in UD the noun hangs on the verb, and both words on it."""
    for i in tree.deepest_first():
        below = tree.children(i, "pobj", "pcomp")
        objects = [child for child in below if tree.pos[child] != "ADP" or tree.children(child)] or below[-1:]
        if not objects and tree.deps[i] == "prep":
            # "in particular", "of late", "at all": CLEAR has no object where no noun stands
            objects = [child for child in tree.children(i, "amod", "advmod") if child == i + 1]
        if not objects:
            if tree.deps[i] == "prep":
                _stranded(tree, i)
            continue
        thing = next((child for child in objects if tree.deps[child] == "pobj"), objects[0])
        clause = tree.deps[thing] == "pcomp" and _clausal(tree, thing)
        for child in objects:
            if child != thing:  # "because of rain": of is a complement of because beside its object
                tree.deps[child] = "obl"
        for child in below:
            if child not in objects:
                tree.deps[child] = "case"
        governor = tree.heads[i]
        ranges = [child for child in tree.children(i, "prep:range") if child > thing]
        bare = "case" if not clause else "mark"
        label = _label(tree, i, clause=clause)
        tree.promote(thing, bare)
        tree.deps[thing] = label
        for child in ranges:  # "from 20 to 30 jobs": the second noun hangs where the first does
            tree.deps[child] = "nmod" if tree.nominal(governor) else "obl"
            if governor != i:
                tree.attach(child, governor)


def _label(tree: Tree, i: int, *, clause: bool) -> str:
    """The label of a preposition's object, of which the preposition has the place still."""
    dep, governor = tree.deps[i], tree.heads[i]
    if dep not in {"prep", "agent", "dative", "advmod", "obl", "iobj", "npadvmod", "pcomp", "quantmod"}:
        return dep  # a conjunct, a root, a predicate
    if dep == "pcomp" or (dep in {"prep", "obl"} and _leads(tree, governor)):
        # "out of the house", "from behind the wall": the object of the second is the object of the first
        return "prep:range" if tree.has(governor, "pobj") else "pcomp" if clause else "pobj"
    if dep == "agent" and not clause:
        return "obl:agent"
    nominal = tree.nominal(governor)
    return ("acl" if nominal else "advcl") if clause else ("nmod" if nominal else "obl")


def _leads(tree: Tree, i: int) -> bool:
    return tree.deps[i] in {"prep", "agent"} or (tree.deps[i] == "pcomp" and tree.tags[i] in {"IN", "TO", "RP"})


def _clausal(tree: Tree, i: int) -> bool:
    verb = tree.tags[i].startswith("VB") or tree.pos[i] in {"VERB", "AUX"}
    return verb or tree.has(i, "nsubj", "nsubj:pass", "aux", "mark", "cop")


def _stranded(tree: Tree, i: int) -> None:
    """ "the man he spoke to": UD hangs a preposition without its noun as the noun would hang."""
    adverb = tree.pos[i] == "ADV" or tree.tags[i] in {"RB", "RP", "RBR", "JJ"}
    tree.deps[i] = "advmod" if adverb else "nmod" if tree.nominal(tree.heads[i]) else "obl"


def amounts(tree: Tree) -> None:
    """ "$3 million": UD makes the currency the head, as it is where it stands in letters ("3 million euros")."""
    for i in range(len(tree)):
        head = tree.heads[i]
        if tree.words[i] not in _MONEY or head == i or tree.tags[head] != "CD" or head < i:
            continue
        if tree.deps[head] in {"nummod", "amod", "nmod", "advmod"} and tree.heads[head] > head:
            tree.deps[head] = "compound"  # "a $3 million plan"
        tree.promote(i, "nummod")
        for child in tree.children(i):
            if i < child < head and tree.tags[child] == "CD":
                tree.attach(child, head, "compound")


def dates(tree: Tree) -> None:
    """ "May 5, 2019": the day is the head, and month and year hang on it."""
    for i in range(len(tree)):
        if tree.words[i].rstrip(".") not in _MONTHS or tree.pos[i] not in {"PROPN", "NOUN"}:
            continue
        numbers = [child for child in tree.children(i) if tree.tags[child] == "CD"]
        for year in numbers:
            if len(tree.words[year]) == 4 and year > i:
                tree.deps[year] = "nmod:unmarked"
        day = next((child for child in numbers if len(tree.words[child]) < 3 and abs(child - i) == 1), None)
        if day is not None:
            tree.promote(day, "nmod:unmarked")


def names(tree: Tree) -> None:
    """ "President Ann Reed": the head of a person's name is its first word, and what comes before describes it."""
    for start, end in tree.people:
        while end > start and tree.tags[end - 1] in {"POS", "''", ","}:
            end -= 1
        last = end - 1
        parts = [i for i in tree.children(last, "compound", "nmod", "amod") if start <= i < last]
        if start < last and parts[:1] == [start]:
            tree.promote(start, "flat")
            for part in parts[1:]:
                tree.attach(part, start, "flat")
        if end - start == 1 or tree.heads[last] == start:
            _title(tree, start)


def _title(tree: Tree, name: int) -> None:
    """ "Prime Minister Reed", "union leader Reed": the last word before the name is what the person is."""
    before = [child for child in tree.children(name, "compound", "nmod") if child < name]
    if not before or before[-1] != name - 1 or tree.pos[name - 1] not in {"NOUN", "PROPN"}:
        return
    tree.deps[name - 1] = "nmod:desc"
    for child in tree.children(name):
        if child < name - 1 and tree.deps[child] in {"compound", "nmod", "amod", "nmod:poss", "det", "nummod"}:
            tree.attach(child, name - 1, "compound" if tree.deps[child] == "nmod" else "")


def fixed(tree: Tree) -> None:
    """Words that count as one ("as well as"): the first stands for all, the others hang on it."""
    longest = max(map(len, _FIXED))
    i = 0
    while i < len(tree):
        size = next((n for n in range(longest, 1, -1) if _fix(tree, i, tuple(tree.words[i : i + n]))), 1)
        i += size
    for i in range(1, len(tree)):
        if tree.words[i] in _AT and tree.words[i - 1] == "at" and tree.heads[i] > i and tree.heads[i - 1] == i:
            # "at least 30 people" is a phrase with a preposition for UD
            tree.deps[i] = "nmod" if tree.nominal(tree.heads[i]) else "obl"
            tree.deps[i - 1] = "case"


def _fix(tree: Tree, start: int, words: tuple[str, ...]) -> bool:
    """Joins the words from `start` if they are a fixed phrase and hang on one and the same head outside of it."""
    if words not in _FIXED:
        return False
    parts = range(start, start + len(words))
    outside = [i for i in parts if tree.heads[i] not in parts]
    heads = {tree.heads[i] for i in outside}
    dep = (_FIXED[words] or tree.deps[outside[0]]) if outside else ""
    if dep == "case" and {tree.deps[i] for i in outside} == {"mark"}:
        dep = "mark"  # "instead of striking"
    if len(heads) != 1 or any(tree.root(i) for i in parts) or not _fits(tree, outside, dep):
        return False
    head = heads.pop()
    strangers = [child for i in parts for child in tree.children(i) if child not in parts]
    tree.attach(start, head, dep) if start in outside else _lift(tree, start, head, dep)
    for i in parts[1:]:
        tree.attach(i, start, "fixed")
    for child in strangers:
        tree.attach(child, start)
    return True


def _lift(tree: Tree, i: int, head: int, dep: str) -> None:
    while tree.heads[i] != head:
        tree.promote(i, "fixed")
    tree.deps[i] = dep


def _fits(tree: Tree, outside: list[int], dep: str) -> bool:
    """ "up to the council", "more than he said" are no fixed phrases: a phrase has one job, and keeps it."""
    found = {tree.deps[i] for i in outside}
    allowed = {
        "case": {"case", "mark", "amod", "advmod"},
        "mark": {"mark", "case", "obl", "advmod"},
        "cc": {"cc", "advmod", "case", "mark"},
        "advmod": {"advmod", "amod", "obl", "nmod", "case", "quantmod"},
    }
    if dep == "advmod" and "case" in found and len(found) == 1:
        return False
    return dep not in allowed or found <= allowed[dep]
