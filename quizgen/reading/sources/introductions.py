"""Doc in, introductions out: "Stefan Voigt, director of the harbour museum," and "Wales coach Ana Ruiz".

Four shapes are read: a title before the name, an apposition after it, a name as the apposition to a description ("The
head of the fire service, Ana Ruiz, said"), and "who is a" or "is a" after it. Only the reporter's own words count, and
only a description that is surely whole: it ends where a mark or the name stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Introduction, Section, Span
from quizgen.reading.attributions.quotes import find as find_quotations
from quizgen.reading.grammar.labels import TIMES
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.kinds import BODIES, HONORIFICS, listed
from quizgen.reading.sources.trades import OFFICES, trade

_LONGEST = 12
_BODY_HEADS = (BODIES - listed("nation country town city army navy front house government forces force")) | listed(
    """firm chain maker retailer publisher developer lender insurer supplier operator provider carrier analysts
    thinktank think-tank pressure lobby body consultancy brokerage carmaker steelmaker manufacturer distributor
    giant daily pac cartel auditor website label startup start-up subsidiary quango brewer airline broadcaster
    producer"""
)
_STARTS = listed("the a an")
_POINTING = listed(
    """his her their its our my your he she it they him them whose this that these those such own fellow another same
    other one two three some few several late then soon-to-be"""
)
_TELLINGS = listed("statement interview email e-mail speech tweet letter remarks briefing press-conference also lt. lt")
#: "Conservative councillor Ana Ruiz" keeps its capital.
_PARTIES = listed(
    "conservative liberal republican democratic labour green independent unionist nationalist olympic paralympic"
)
#: Titles that belong to the name: "the court reporter Judge Ana Ruiz met".
_TITLES = listed("judge justice professor general colonel captain major lieutenant sergeant commander admiral reverend")
_BEING = listed("be seem feel look become appear remain sound")
_IN_NAMES = str.maketrans("", "", "-’'.")
_MARKS = frozenset({",", ".", ";", ":", "-", "--", "–", "—", "(", ")", '"', "“", "”", "?", "!"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def find(doc: Doc, article: Article, cast: Cast) -> Iterator[Introduction]:
    """Every introduction in running text outside quotation marks, numbered I1.. in the order of the text."""
    quoted = sorted(quotation.span for quotation in find_quotations(doc.text, article.body))
    found: list[tuple[Span, Figure, DocSpan, Token]] = []
    for figure in cast.figures:
        kind = kind_of(figure)
        for mention in sorted(set(figure.mentions)) if kind else ():
            name = doc.char_span(mention.start, mention.end)
            if name is None or article.section_at(mention.start) not in (Section.BODY, Section.STANDFIRST):
                continue
            for described, head in _described(name, kind):
                start, end = min(name.start, described.start), max(name.end, described.end)
                whole = Span(doc[start].idx, doc[end - 1].idx + len(doc[end - 1].text))
                if not _inside(whole, quoted):
                    found.append((whole, figure, described, head))
    for number, (whole, figure, described, head) in enumerate(sorted(found, key=lambda one: one[0]), 1):
        yield Introduction(
            id=f"I{number}",
            name=" ".join(figure.words),
            names=tuple(" ".join(form) for form in sorted(figure.forms, key=lambda form: (-len(form), form))),
            words=_told(described),
            head=OFFICES.get(head.lower_, head.lower_),
            kind=kind_of(figure),
            span=whole,
            sentence=Span(head.sent.start_char, head.sent.end_char),
            gender=figure.gender if figure.person else "",
        )


def _told(described: DocSpan) -> str:
    *before, last = described.text.split()
    told = " ".join([*before, OFFICES.get(last.casefold(), last)])
    small = described[0].is_sent_start and not described[0].ent_type_ and described[0].tag_ in {"JJ", "NN", "VBN"}
    small = small and described[0].lower_ not in _PARTIES
    return told[:1].lower() + told[1:] if small else told


def kind_of(figure: Figure) -> str:
    """ "person" or "organisation" where no sign speaks against it, else ""."""
    if figure.place:
        return ""
    people, bodies = figure.labels.count("PERSON"), figure.labels.count("ORG")
    if figure.person and people * 2 > len(figure.labels) and 2 <= len(figure.words) <= 4:
        plain = all(word.translate(_IN_NAMES).isalpha() for word in figure.words)
        return "person" if plain and figure.words[0][:1].isupper() else ""
    return "organisation" if not figure.person and bodies * 2 > len(figure.labels) and not people else ""


def _inside(span: Span, quoted: list[Span]) -> bool:
    """Whether a quotation has a part of it; "Joe Orr, host of “Morning Joe,”" is left alone, too."""
    place = bisect_right(quoted, span)
    return any(one.overlaps(span) for one in quoted[max(0, place - 1) : place + 1])


def _described(name: DocSpan, kind: str) -> Iterator[tuple[DocSpan, Token]]:
    """The descriptions beside one mention of the name, each with its head."""
    for described in (_title(name), _apposition(name), _before_comma(name), _said_to_be(name)):
        if described is None:
            continue
        core = _without_article(described)
        head = _head(core)
        if head is None or not 1 <= len(core) <= _LONGEST or not _self_standing(core):
            continue
        if trade(head) if kind == "person" else head.lemma_.lower() in _BODY_HEADS:
            yield core, head


def _head(core: DocSpan) -> Token | None:
    """The last noun before the first preposition: the "director" of "associate director of the museum"."""
    head = None
    for token in core:
        if token.pos_ in {"ADP", "SCONJ", "VERB"} and token.tag_ in {"IN", "TO", "VBN", "VBG"} and head is not None:
            break
        if token.pos_ in {"NOUN", "PROPN"}:
            head = token
    return head


def _without_article(described: DocSpan) -> DocSpan:
    start = described.start
    while start < described.end - 1 and described.doc[start].lower_ in _STARTS:
        start += 1
    return described.doc[start : described.end]


def _self_standing(core: DocSpan) -> bool:
    """Whether nothing in it points elsewhere, and no name of a person ends it: that would be a list."""
    if any(token.lower_ in _TELLINGS for token in core):
        return False  # "chief secretary to the treasury in a statement"
    if any(token.lower_ in _POINTING or token.ent_type_ in TIMES for token in core):
        return False
    head = _head(core)
    if core[0].tag_ == "POS":
        return False
    owners = [t for t in core if t.tag_ == "POS" and not (t.nbor(-1).pos_ == "PROPN" or t.nbor(-1).ent_type_ == "ORG")]
    if any(head is None or mark.i < head.i for mark in owners):
        return False  # "the men's solicitor", but "economist at the brewers' association Hops"
    if any(token.is_punct and token.text not in {"-", "’", "'", "&", "/"} for token in core):
        return False
    return core[-1].ent_type_ != "PERSON" or any(token.pos_ == "ADP" for token in core[:-1])


def _title(name: DocSpan) -> DocSpan | None:
    """ "Former Labour minister [Ana Ruiz]": the nouns and adjectives right before the name."""
    doc, end = name.doc, name.start
    while end > name.sent.start and doc[end - 1].lower_ in HONORIFICS and doc[end - 1].lower_ not in OFFICES:
        end -= 1
    ranked = end - 2 > name.sent.start and doc[end - 1].lower_ in _TITLES and doc[end - 1].is_title
    if ranked and doc[end - 2].text.islower() and trade(doc[end - 2]):
        end -= 1  # "Harbour FM crime analyst Judge Ana Ruiz"
    start = end
    while start > name.sent.start and (_of_title(doc[start - 1]) or _owner(doc[start - 1], end)):
        start -= 1
    while start < end and (doc[start].tag_ in {"POS", "HYPH"} or doc[start].text == "-"):
        start += 1
    if start == end or doc[end - 1].tag_ not in {"NN", "NNP"} or (start and _hyphen(doc[start - 1])):
        return None
    before = doc[start - 1] if start > name.sent.start else None
    clause = name.root.dep_.startswith("nsubj") and name.root.head.dep_.startswith("acl")
    if before is not None and before.lower_ in _STARTS and (clause or len(name) == 1):
        return None  # "The judge Ruiz was talking of": she is no judge
    if clause and doc[start].text[:1].islower():
        return None
    while before is not None and before.lower_ in _STARTS and before.i > name.sent.start:
        before = doc[before.i - 1]
    if before is not None and (before.tag_ in {"PRP$", "CD", "POS"} or _holds_more(before)):
        return None  # "his coach Ana Ruiz", "Chancellor of the Exchequer Ana Ruiz"
    if before is not None and before.text[:1].isupper() and (before.tag_[:3] == "NNP" or before.i > name.sent.start):
        return None  # "Sunday Harbour Post journalist Ana Ruiz": the name of the body may have begun before
    told = name.root.dep_.startswith("nsubj") and before is not None and before.lemma_.lower() in _BEING
    if told and doc[start].tag_ == "JJ":
        return None  # "He was sure mayor Ana Ruiz would go"
    if before is not None and before.lower_ in {"in", "at", "from"} and doc[start].ent_type_:
        return None  # "In London mayor Ana Ruiz"
    return doc[start:end]


def _holds_more(before: Token) -> bool:
    """May the word before a title join it to more: "judge and", "chief of", but not "he left, and" or "arm of"?"""
    if before.text == "&":
        return True
    first = before.nbor(-1) if before.i > before.sent.start else None
    if before.tag_ == "CC":
        person = first is not None and first.ent_type_ == "PERSON"
        return not person and before.head.pos_ not in {"VERB", "AUX"}
    while first is not None and first.lower_ in _STARTS and first.i > before.sent.start:
        first = first.nbor(-1)
    return before.lower_ == "of" and (first is None or trade(first) or first.text[:1].isupper())


def _of_title(token: Token) -> bool:
    if token.ent_type_ in TIMES | {"PERSON"} or token.is_space:
        return False
    if token.tag_ in {"NN", "NNP", "NNPS", "JJ"} or token.text == "-" or token.tag_ == "HYPH":
        return True
    return token.tag_ == "POS" and token.i > 0 and token.nbor(-1).tag_ in {"NNP", "NNPS"}


def _owner(token: Token, end: int) -> bool:
    """The "Calder" of "Calder chief executive Ana Ruiz", though it may be taken for a person's name."""
    alone = token.ent_iob_ == "B" and (token.i + 1 >= len(token.doc) or token.nbor().ent_iob_ != "I")
    return alone and token.tag_ == "NNP" and token.dep_ == "compound" and token.i < token.head.i <= end


def _apposition(name: DocSpan) -> DocSpan | None:
    """ "[Ana Ruiz], director of the harbour museum,", with or without an age between."""
    doc, place = name.doc, name.end
    if place + 1 >= len(doc) or not (doc[place].text == "," or _dash(doc[place])):
        return None
    if place + 2 < len(doc) and doc[place + 1].like_num and doc[place + 2].text == ",":
        place += 2
    first = place + 1
    if first >= name.sent.end:
        return None
    return _up_to_mark(doc, first, name.sent.end)


def _up_to_mark(doc: Doc, first: int, last: int) -> DocSpan | None:
    """The words up to the mark that ends an apposition; none where they hold a clause, or where no mark comes."""
    end = first
    while end < last and not _ends(doc[end]):
        end += 1
    inside = doc[first:end]
    if end >= last or end == first or not any(token.dep_.startswith("appos") for token in inside):
        return None
    clause = any(token.tag_ in _FINITE or token.dep_.startswith(("acl:relcl", "nsubj", "cop")) for token in inside)
    return None if clause or inside[0].pos_ not in {"DET", "NOUN", "PROPN", "ADJ"} else inside


def _ends(token: Token) -> bool:
    """A mark, or the "who" of "a lawyer at the port who has sailed himself": what comes before it is whole."""
    if token.text in _MARKS:
        return not _hyphen(token)
    return token.lower_ == "who" and token.dep_.startswith("nsubj")


def _dash(token: Token) -> bool:
    return token.text in {"-", "--", "–", "—"} and bool(token.whitespace_) and bool(token.nbor(-1).whitespace_)


def _hyphen(token: Token) -> bool:
    """The "-" of "vice-president" ends nothing."""
    return token.text == "-" and not token.whitespace_ and not token.nbor(-1).whitespace_


def _before_comma(name: DocSpan) -> DocSpan | None:
    """ "The head of the fire service, [Ana Ruiz], said": the name is what explains the description."""
    doc, place = name.doc, name.start - 1
    after = doc[name.end] if name.end < len(doc) else None
    if place <= name.sent.start or doc[place].text != "," or after is None or after.text not in {",", ".", ";"}:
        return None
    root = name.root.head
    if not name.root.dep_.startswith("appos") or root.i >= place:
        return None
    while not trade(root) and root.dep_.startswith("nmod") and name.sent.start <= root.head.i < root.i:
        root = root.head  # "the head of the service, Ana Ruiz": not the service is she
    start = root.left_edge.i
    inside = [t for t in doc[start:place] if t.i != root.i]
    if any(t.text == "," or t.dep_.startswith(("nsubj", "cop", "acl:relcl")) for t in inside):
        return None
    before = doc[start - 1] if start > name.sent.start else None
    if doc[start].lower_ not in _STARTS and before is not None and before.pos_ not in {"PUNCT", "VERB", "SPACE"}:
        return None
    return doc[start:place] if all(root.is_ancestor(token) for token in inside) else None


def _said_to_be(name: DocSpan) -> DocSpan | None:
    """ "[Ana Ruiz], who is a teacher in Harwick," and "[Ana Ruiz] is a teacher in Harwick."; what she was she may be no
    more."""
    doc, place = name.doc, name.end
    relative = place + 1 < len(doc) and doc[place].text == "," and doc[place + 1].lower_ == "who"
    verb = place + 2 if relative else place
    if verb + 2 >= name.sent.end or doc[verb].lower_ != "is" or doc[verb].dep_ != "cop":
        return None
    root, bare = doc[verb].head, doc[verb + 1].lower_ not in _STARTS
    if root.i <= verb or not (relative or root == name.sent.root) or (bare and not (relative and root.i == verb + 1)):
        return None
    return _plain(root, verb + 1)


def _plain(root: Token, first: int) -> DocSpan | None:
    doc, end = root.doc, first
    while end < root.sent.end and doc[end].text not in {",", ".", ";"}:
        end += 1
    if end >= root.sent.end or not first <= root.i < end:
        return None
    inside = [t for t in doc[first:end] if t.i != root.i]
    clause = any(t.dep_.startswith(("acl", "nsubj", "advcl", "ccomp", "conj", "advmod", "parataxis")) for t in inside)
    return doc[first:end] if all(root.is_ancestor(t) for t in inside) and not clause else None
