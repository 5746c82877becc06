"""A description of a body that speaks ("the party said", "the company added") in, the body named before out.

The rules are tried in the order of _RULES; nobody is told where the words may mean another body as well.
"""

from __future__ import annotations

from quizgen.model import Section, Span
from quizgen.reading.grammar.edges import FIRM_ENDS
from quizgen.reading.grammar.phrases import Phrase
from quizgen.reading.reference.scene import Scene
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Figure
from quizgen.reading.sources.kinds import listed
from quizgen.reading.sources.short_names import FIRM_WORDS

#: "The group said": words that point back to a body named before.
_POINTING = listed(
    "group organisation organization company firm agency party newspaper magazine outlet network "
    "broadcaster department ministry union charity club court university council committee "
    "academy airline commission institute publication paper website municipality mission tribunal utility"
)
#: A body of this kind bears the word in its name: "the council" is not Halden Motors.
_TYPED = listed("council ministry court university committee commission municipality tribunal mission utility")
_FIRMS = listed("company firm airline manufacturer carrier")
_SHOPS = listed("retailer supermarket carmaker")
_LOOSE = listed("same other local new whole second latter former")
#: What any body may be called once it has been named.
_ANY = listed("group organisation organization")
#: Said of one named before, too; but "the central bank" may be named for the first time.
_BARE = listed("association bank retailer supermarket foundation federation society trust chain")
#: "The Labour Party said the Unity Party had lied. The party denied it": this one is the other.
_ANSWERS = listed("deny reject dismiss refute rebut reply respond answer hit")
_PAPERS = listed("newspaper paper magazine broadcaster")
_UN = frozenset({"UN", "U.N."})
_UN_BODIES = listed("iom unhcr unicef unesco unrwa wfp who fao ilo imo unaids undp unep ocha")
_UN_KINDS = listed("organization organisation programme program agency office commissioner fund")
#: "A software firm": one that has no name may be "the firm", too.
_NAMELESS = listed(
    "company firm contractor supplier developer retailer supermarket airline carrier manufacturer utility"
)
#: "Orr's joined the Bank of Halden. The bank said": many are banks that do not bear the word.
_COMMON = listed("bank trust")
_MANY = 1.5  # so many times oftener than any other body the one is named that the article is about
_LEAST = 3  # and at least so many times


def meant(phrase: Phrase, scene: Scene) -> Figure | None:
    """Which body the first of the rules tells that tells any."""
    return next((found for rule in _RULES if (found := rule(phrase, scene)) is not None), None)


def points(phrase: Phrase, scene: Scene) -> bool:
    """Whether the description means one of several bodies that have been named before, and does not tell which."""
    role, bodies = phrase.head.lower_, [f for f in scene.cast.figures if not f.person]
    if not any(m.start < phrase.span.start for f in bodies if not f.place for m in f.mentions):
        return False
    if role not in _POINTING or len(phrase.core) > 3:
        return role in _BARE and _plain(phrase)
    # no name before can mean "the council" where no council is named, or "the finance ministry" where no ministry is
    own = any(t.dep_ in {"compound", "amod"} and t.lower_ not in _LOOSE for t in phrase.core if t != phrase.head)
    if role == "union" and _named_for(phrase, scene):
        return False
    told = role in _TYPED and not any(_bears(f, role) for f in bodies) and (own or _plain(phrase))
    if role == "utility" and any(_of_kind(role, f) for f in bodies):
        return True
    return not told


# ---------------------------------------------------------------------------------------- what its name says


def _of_the_name(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "Marl Town Council met. The council said": the only one before that bears the word, with all that tells more."""
    role = phrase.head.lower_
    bodies = [f for f in _before(phrase, scene) if _bears(f, role)] if role in _POINTING else []
    if len(bodies) != 1 or (role == "group" and not _last_group(bodies[0], phrase, scene)):
        return None
    told = {t.lower_ for t in phrase.core if t.dep_ == "compound"}
    return bodies[0] if told <= {word.casefold() for form in bodies[0].forms for word in form} else None


def _last_group(figure: Figure, phrase: Phrase, scene: Scene) -> bool:
    """ "The Marl Residents Group met. The group said": where no other body has done anything since."""
    start, last = phrase.span.start, max(m.start for m in figure.mentions if m.start < phrase.span.start)
    named = figure.words[-1].casefold() == "group" and _plain(phrase)
    return named and not any(scene.acts(other, last, start) for other in scene.bodies(start) if other is not figure)


def _of_the_nations(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "The UN agency": the only one before that is one."""
    if phrase.head.lower_ not in {"agency", "body"} or len(phrase.core) != 3 or phrase.core[1].text not in _UN:
        return None
    found = [f for f in scene.bodies(phrase.span.start) if _UN_BODIES & {"".join(w).casefold() for w in f.forms}]
    found += [f for f in scene.bodies(phrase.span.start) if f not in found and _of_all_nations(f)]
    return found[0] if len(found) == 1 else None


def _of_all_nations(figure: Figure) -> bool:
    words = [word.casefold() for word in figure.words]
    world = words[0] in {"international", "world", "un", "u.n."} or words[:2] == ["united", "nations"]
    return world and bool({*words} & _UN_KINDS)


def _only_one(phrase: Phrase, scene: Scene) -> Figure | None:
    """The one body of its kind in the article, where it has spoken before or bears the very word."""
    role = phrase.head.lower_
    if role not in _BARE | kinds.IN_THEIR_NAMES.keys() or not _plain(phrase):
        return None
    kin = [f for f in scene.bodies(phrase.span.start) if _of_kind(role, f)]
    if len(kin) != 1:
        return None
    spoke = any(speaker.figure is kin[0] for speaker in scene.speakers.values())
    # "The Skippers' [Aid Society]": its name may be cut in two by the mark of an owner
    before = (scene.doc.text[max(0, m.start - 3) : m.start].strip() for m in kin[0].mentions)
    cut = any(text.endswith(("'", "’", "'s", "’s")) for text in before)
    bears = _bears(kin[0], role) and (role not in _COMMON or _the_trust(role, kin[0], phrase, scene))
    known = spoke or role == "utility" or bears
    return kin[0] if known and not cut else None


def _the_trust(role: str, figure: Figure, phrase: Phrase, scene: Scene) -> bool:
    """ "The Orrin Health Trust met. The trust said": the only one that bears the word, and no other is "a trust".

    Of the "Harwick and Orrin Health Trust" the reading may have half the name.
    """
    before = [token for token in scene.doc[: phrase.core.start] if token.lower_ in {"trust", "trusts"}]
    other = any(child.lower_ != "the" for token in before for child in token.lefts if child.pos_ in {"DET", "NUM"})
    named = [token for token in before if token.text[0].isupper()]
    other = other or any(all(not m.start <= token.idx < m.end for m in figure.mentions) for token in named)
    torn = any(scene.doc.text[max(0, m.start - 5) : m.start].strip() in {"and", "&"} for m in figure.mentions)
    return role == "trust" and not (other or torn)


# ---------------------------------------------------------------------------------------- what it did before


def _subject_before(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "The extremist group": the only body that is the subject of a sentence in the paragraph before."""
    role = phrase.head.lower_
    firm = role in _FIRMS and _plain(phrase) and not any(_bears(f, role) for f in _before(phrase, scene))
    if role != "group" and not firm:
        return None
    place = scene.block(phrase.span.start)
    for back in (0, 1):
        near = [
            f
            for f in scene.bodies(phrase.span.start)
            if any(
                scene.block(m.start) == place - back and m.start < phrase.span.start and _subject(m, scene)
                for m in f.mentions
            )
        ]
        rivals = (f for f in scene.cast.figures if f.body_votes and not f.person and not f.place and f not in near)
        rival = any(scene.block(m.start) == place - back for f in rivals for m in f.mentions)
        if near or rival:
            return near[0] if len(near) == 1 and not rival else None
    return None


def _subject(mention: Span, scene: Scene) -> bool:
    found = scene.doc.char_span(*mention, alignment_mode="expand")
    if found is None or not any(token.dep_.startswith("nsubj") for token in found):
        return False
    before = scene.doc.text[scene.doc.text.rfind("\n", 0, mention.start) + 1 : mention.start]
    return before.count("“") <= before.count("”")  # what somebody asks of a body in quotes is no act of it


def _told_of(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "The company": the body that the article is about, when it is the last one to do or say something."""
    if phrase.head.lower_ not in _FIRMS | _SHOPS or not _plain(phrase):
        return None
    start = phrase.span.start
    bodies = sorted(scene.bodies(start), key=lambda f: -len(f.mentions))
    least = max(_LEAST, _MANY * len(bodies[1].mentions)) if len(bodies) > 1 else _LEAST
    if not bodies or len(bodies[0].mentions) < least:
        return None
    acts = [(m.start, one) for one in bodies for m in one.mentions if m.start < start and scene.heads(m)]
    near = [(at, one) for at, one in acts if scene.near(at, start)]
    if near:
        return bodies[0] if max(near, key=lambda act: act[0])[1] is bodies[0] else None
    last = max(m.end for m in bodies[0].mentions if m.start < start)
    return bodies[0] if _headed(bodies[0], scene) and not any(at >= last for at, _ in acts) else None


def _the_paper(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "The Harwick Post said so. / The newspaper said": the only outlet that has spoken in the article."""
    if phrase.head.lower_ not in _PAPERS or not _plain(phrase):
        return None
    papers = [f for f in _before(phrase, scene) if kinds.outlet(f.words)]
    spoke = [s.figure for s in scene.speakers.values() if s.figure is not None and kinds.outlet(s.figure.words)]
    return papers[0] if len(papers) == 1 and papers == spoke else None


def _only_firm(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "The company": the only firm that the article has named, or that has done something, with no nameless one."""
    role, start = phrase.head.lower_, phrase.span.start
    if role not in _FIRMS | _SHOPS | {"utility"} or not _plain(phrase):
        return None
    firms = [f for f in scene.bodies(start) if _may_be_firm(f)]
    told = [f for f in firms if _firm(f) or any(scene.heads(m) for m in scene.said_of(f) if m.start < start)]
    if len(told) != 1 or not _leads(told[0], scene) or any(_bears(f, role) for f in _before(phrase, scene)):
        return None
    nameless = (t for t in scene.doc[: phrase.core.start] if t.lower_ in _NAMELESS)
    return None if any(c.lower_ in {"a", "an", "another", "one"} for t in nameless for c in t.lefts) else told[0]


def _may_be_firm(figure: Figure) -> bool:
    return not {word.casefold() for word in figure.words} & kinds.NO_FIRM


def _firm(figure: Figure) -> bool:
    return len(figure.words) > 1 and figure.words[-1].casefold() in FIRM_WORDS


def _leads(figure: Figure, scene: Scene) -> bool:
    """Whether one of the first three paragraphs names the body, and it was mostly taken for one."""
    opening = [b.span for b in scene.article.blocks if b.section is Section.BODY][:3]
    return figure.labels.count("ORG") * 2 >= len(figure.labels) and any(
        span.start <= m.start < span.end for m in figure.mentions for span in opening
    )


def _headed(figure: Figure, scene: Scene) -> bool:
    """Whether the headline names the body, and one of the first two paragraphs does."""
    heads = [b.span.of(scene.article.text) for b in scene.article.blocks if b.section is Section.HEADLINE]
    opening = [b.span for b in scene.article.blocks if b.section is Section.BODY][:2]
    headed = any(form[0] in text for text in heads for form in figure.forms)
    return headed and any(span.start <= m.start < span.end for m in figure.mentions for span in opening)


def _who_spoke(phrase: Phrase, scene: Scene) -> Figure | None:
    """ "Halden Animal Services said so. / The agency said": who spoke last, with no other body as near."""
    role, start = phrase.head.lower_, phrase.span.start
    figure = scene.spoke.figure if scene.spoke is not None else None
    if scene.spoke is None or figure is None or figure not in scene.bodies(start) or not _plain(phrase):
        return None
    last = scene.spoke.mentions[-1].start
    if not scene.near(last, start) or phrase.head.head.lemma_ in _ANSWERS or not _of_kind(role, figure):
        return None
    begins = scene.article.blocks[scene.block(last)].span.start
    rivals = (f for f in scene.bodies(start) if f is not figure and _of_kind(role, f))
    return None if any(scene.acts(f, begins, start) for f in rivals) else figure


# ---------------------------------------------------------------------------------------- what bodies are called


def _named_for(phrase: Phrase, scene: Scene) -> bool:
    """ "The Harbour union": a name before the word, of which nothing has been told before."""
    names = [t for t in phrase.core if t != phrase.head and t.pos_ == "PROPN" and t.ent_type_ in {"ORG", ""}]
    known = {word.casefold() for f in _before(phrase, scene) for form in f.forms for word in form}
    return bool(names) and not any(t.lower_ in known for t in names)


def _before(phrase: Phrase, scene: Scene) -> list[Figure]:
    """All that is named before and is no person."""
    figures = (f for f in scene.cast.figures if not f.person)
    return [f for f in figures if any(m.start < phrase.span.start for m in f.mentions)]


def _plain(phrase: Phrase) -> bool:
    """ "The company", and nothing more."""
    return len(phrase.core) == 2


def _of_kind(role: str, figure: Figure) -> bool:
    """Whether a body may be called so."""
    words = {word.casefold() for word in figure.words}
    if role in _BARE | kinds.IN_THEIR_NAMES.keys():
        return bool(words & kinds.IN_THEIR_NAMES.get(role, frozenset({role})))
    if role in _FIRMS:
        return figure.words[-1].casefold() in FIRM_ENDS or not words & kinds.BODIES
    return role in _ANY


def _bears(figure: Figure, role: str) -> bool:
    """Whether a name says what the body is: "Harwick Town Council", but not the "Council" of "Council leader"."""
    return any(len(form) > 1 and role in {word.casefold() for word in form} for form in figure.forms)


#: Tried in this order; the first one that tells any body decides.
_RULES = (_of_the_name, _subject_before, _told_of, _who_spoke, _only_one, _of_the_nations, _only_firm, _the_paper)
