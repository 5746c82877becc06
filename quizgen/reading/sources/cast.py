"""Doc in, the people and bodies that its running text names out, each with all the forms of its name.

The aliases are closed here: "Anna Reyes", "Defence Minister Anna Reyes", "Ms Reyes" and "Reyes" are one figure; two
people of one surname make the bare surname ambiguous, and then it means nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Span
from quizgen.model.firstnames import sex
from quizgen.model.particles import PARTICLES, of_a_parent
from quizgen.reading.grammar.edges import CALLED, articled, nobodys, partisan, works_there
from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.grammar.name_of import is_role, own_name
from quizgen.reading.grammar.offices import behind_section, officer_for
from quizgen.reading.sources import titles
from quizgen.reading.sources.folding import Words, folded, surname
from quizgen.reading.sources.foreign_bodies import foreign_body
from quizgen.reading.sources.kinds import BODIES, HONORIFICS, ROLES, listed, outlet
from quizgen.reading.sources.legal_forms import of_a_company
from quizgen.reading.sources.named_places import used_as_a_body
from quizgen.reading.sources.names import office_in_brackets, office_of, runs, spelled
from quizgen.reading.sources.one_word_firms import one_word_firm, tells_of_a_company
from quizgen.reading.sources.short_names import FIRM_WORDS, a_firm, ranked
from quizgen.reading.sources.standing_for import stands_for

MALE = listed(
    "mr mr. sir lord king prince spokesman chairman congressman councilman father husband son brother man "
    "boy actor businessman he his him himself"
)
FEMALE = listed(
    "mrs mrs. ms ms. miss lady dame queen princess spokeswoman chairwoman congresswoman councilwoman "
    "mother wife daughter sister woman girl actress businesswoman she her herself"
)


#: What nobody calls a woman, as "actor" and "chairman" may be.
MEN = listed("mr mr. sir lord king prince father husband son brother")
_REAL = re.compile(r",? \(?(?:whose )?real name(?: is| was|:)? ((?:[A-Z][\w’'-]+ ?){2,3})")
_LONG = {"sen.": "senator", "rep.": "representative", "gov.": "governor", "gen.": "general", "prof.": "professor"}


@dataclass
class Figure:
    """A person or a body under construction. `roles` are lower-case words of its titles and asides."""

    words: Words
    forms: set[Words] = field(default_factory=set)
    mentions: list[Span] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)
    titled: list[Span] = field(default_factory=list)
    person_votes: int = 0
    body_votes: int = 0
    labels: list[str] = field(default_factory=list)  # what the entity recogniser took each mention for
    articled: int = 0  # how often "the" alone stands before it: nobody is "the Ruiz"
    body: bool = False  # whether the text itself calls it a firm or somebody works at it

    @property
    def person(self) -> bool:
        """Two in three mentions that were taken for a person's outweigh "the Trump campaign" and "the Hale report"."""
        firm = a_firm(self.words) or foreign_body(self.words) or of_a_company(self.words)
        if (self.body or firm or self.articled * 2 > len(self.mentions)) and not self.titled:
            return False
        body = {word.casefold() for word in self.words} & BODIES or outlet(self.words)
        known = [label for label in self.labels if label]
        if known and not body and known.count("PERSON") * 3 >= len(known) * 2 and len(known) * 2 >= len(self.labels):
            return True
        return self.person_votes > self.body_votes

    @property
    def place(self) -> bool:
        """Whether most mentions were taken for a place's."""
        return sum(label in PLACES for label in self.labels) * 2 >= max(1, len(self.labels))

    @property
    def gender(self) -> str:
        """ "m", "f" or "" when no title says so."""
        male, female = bool(self.roles & MALE), bool(self.roles & FEMALE)
        own = sex(self.words[0]) if self.person and len(self.words) > 1 else ""
        if male and own == "f" and not self.roles & MEN:
            return own  # "the voice actor Laura Orr", "Ann Hill, chairman"
        return own if male == female else "m" if male else "f"


class Cast:
    """Every figure that the article names, looked up by any form of the name."""

    def __init__(self, doc: Doc, article: Article) -> None:
        self.figures: list[Figure] = []
        self.offices: dict[Words, Figure] = {}  # whom the letters of an office mean
        self._exact: dict[Words, Figure] = {}
        self._text = doc.text
        for run in runs(doc, article):
            self._meet(run)
        self._merge()

    def called(self, words: Words) -> Figure | None:
        """The figure that these words name, None when nobody or more than one."""
        return self._exact.get(folded(words))

    def add(self, words: Words, span: Span, *, person: bool) -> Figure:
        """A figure that only a source phrase names."""
        figure = Figure(words, {words}, [span], person_votes=int(person), body_votes=int(not person))
        self.figures.append(figure)
        self._exact[folded(words)] = figure
        return figure

    def _meet(self, run: DocSpan) -> None:
        roles = [token.i for token in run if is_role(token)]
        bodies = any(token.lower_ in BODIES for token in run)
        start = run.start
        if roles and not (bodies and roles[-1] == run.end - 1):
            start = roles[-1] + 1
        if start >= run.end or (partisan(run[-1]) and run.end - start > 1):
            return
        name = behind_section(own_name(run.doc[start : run.end]))
        words = tuple(name.text.split())
        figure = self._exact.get(folded(words))
        if figure is None:
            figure = Figure(words)
            self.figures.append(figure)
            self._exact[folded(words)] = figure
        figure.forms.add(words)
        figure.mentions.append(_span(name))
        self._vote(figure, name, run.doc[run.start : name.start])
        after = [token.text for token in run.doc[run.end : run.end + 3]]
        if len(after) == 3 and after[0] == "(" and after[2] == ")" and after[1][:1].isupper():
            self._shorten(figure, name, after[1])  # "Hayat Tahrir al-Sham (Hetesh)"
        if office := office_in_brackets(name):
            self.offices[(office,)] = figure

    def _shorten(self, figure: Figure, name: DocSpan, short: str) -> None:
        """Gives the figure its short name; "Gas and Electric Company (PG&E)" is first completed to the left."""
        if name[0].text[:1].casefold() != short[:1].casefold():
            start = spelled(name, short)
            if start is None:
                cut = name.start > 0 and name.doc[name.start - 1].lower_ in {"and", "&"}
                if {word.casefold() for word in figure.words} & BODIES and short.isupper() and not cut:
                    self._called_by(figure, short)  # "The Harbour Commission (COPOR) said ... COPOR said"
                return
            whole = name.doc[start : name.end]
            figure.words = tuple(whole.text.split())
            figure.forms = {figure.words}
            figure.mentions[-1] = _span(whole)
            self._exact[folded(figure.words)] = figure
        self._called_by(figure, short)

    def _called_by(self, figure: Figure, short: str) -> None:
        figure.forms.add((short,))
        self._exact.setdefault(folded((short,)), figure)

    def _vote(self, figure: Figure, name: DocSpan, before: DocSpan) -> None:
        doc = name.doc
        title = titles.before(doc, before.start, list(before))
        near = doc[name.start - 1] if name.start else None
        title = [token for token in title if token.ent_type_ != "DATE"]
        if near is not None and title and is_role(near):
            figure.person_votes += 5 if near.lower_ in HONORIFICS else 3
            figure.roles |= {token.lower_ for token in title} | {_LONG.get(token.lower_, "") for token in title} - {""}
            if own := titles.own(title):
                figure.titled.append(Span(own[0].idx, _span(name).end))
        elif near is not None and (titled := office_of(near)) is not None:
            figure.roles.add(titled.lower_)
        elif office := officer_for(name):
            figure.person_votes += 9
            figure.roles.add(office)
        elif near is not None and near.lower_ in BODIES and near.pos_ == "NOUN":
            figure.body_votes += 4  # "state news firm Saba"
            figure.body |= near.lower_ in CALLED
        elif near is not None and (works_there(near) or nobodys(name)):
            figure.body_votes += 4
            figure.body = True
        figure.person_votes += 3 * _leader_of(name) + 5 * ranked(name.text.split()) + 9 * of_a_parent(name.text)
        labels = [token.ent_type_ for token in name]
        figure.labels.append(max(dict.fromkeys(labels), key=labels.count))
        figure.person_votes += labels.count("PERSON") * 2 > len(labels)
        figure.body_votes += (sum(label in PLACES | {"ORG"} for label in labels)) * 2 > len(labels)
        words = [token.text for token in name]
        acronym = len(words) == 1 and words[0].isupper() and len(words[0]) > 1
        after = doc[name.end] if name.end < len(doc) else None
        tail = after is not None and after.lower_ in BODIES and not after.is_title
        figure.body_votes += 3 * any(w.casefold() in BODIES for w in words) + 2 * acronym + 2 * tail + 2 * outlet(words)
        figure.body_votes += 2 * (near is not None and near.lower_ == "the")
        figure.articled += articled(name)
        aside = _aside(name) | titles.apposed(name)
        figure.person_votes += 3 * bool(aside & ROLES)
        figure.roles |= aside

    def _merge(self) -> None:
        """Real names, bare surnames, shortened names and acronyms join the one figure that they can stand for."""
        self._real_names()
        for short in sorted(self.figures, key=lambda figure: len(figure.words)):
            if len([w for w in short.words if w not in PARTICLES]) > (3 if short.person else 5):
                continue
            hosts = [f for f in self.figures if f is not short and stands_for(short, f)]
            if len(hosts) == 1 and not self._namesake(short, hosts[0]):
                self._join(short, hosts[0])
            elif len([w for w in short.words if w not in PARTICLES]) == 1 and (hosts or self._disputed(short)):
                # "Smith" where the article has two people of that name: nobody
                self._exact.pop(folded(short.words), None)
        for one in self.figures if tells_of_a_company(self._text) else ():
            if one.person and len(one.forms) == 1 and not one.titled and one_word_firm(one, self._text):
                _make_a_body(one)
        for one in self.figures:
            if one.person and used_as_a_body(one, self._text):
                _make_a_body(one)

    def _real_names(self) -> None:
        """ "The Lamp, whose real name is Ben Orr, said": the two names are one man's."""
        for figure in list(self.figures):
            for mention in figure.mentions:
                told = _REAL.match(self._text, mention.end)
                real = self.called(tuple(told.group(1).split())) if told else None
                if real is not None and real is not figure and real in self.figures:
                    figure.person_votes += 50  # a body has no other real name
                    self._join(real, figure)

    def _namesake(self, short: Figure, host: Figure) -> bool:
        """Whether somebody else bears the surname, too, even one whom the entity recogniser took for no person.

        "Drummer Ginger Baker died. His daughter Nettie Baker": it is not she whom "Baker" means.
        """
        if not host.person or len(short.words) > 1:
            return False
        return any(
            other is not host
            and len(other.words) > 1
            and surname(other.words) == surname(host.words) == surname(short.words)
            and folded(other.words)[0] != folded(host.words)[0]
            and (sex(other.words[0]) or "PERSON" in other.labels)
            for other in self.figures
        )

    def _disputed(self, short: Figure) -> bool:
        """Whether a word that looks like a place is also somebody's surname."""
        return short.place and any(
            f.person and f is not short and surname(f.words) in folded(short.words) for f in self.figures
        )

    def _join(self, short: Figure, host: Figure) -> None:
        if not host.person and folded(host.words)[-1] in FIRM_WORDS:
            short.person_votes = 0
            short.labels = ["ORG" if label == "PERSON" else label for label in short.labels]
        host.body |= short.body
        host.articled += short.articled
        host.forms |= short.forms
        host.mentions += short.mentions
        host.roles |= short.roles
        host.titled += short.titled
        host.labels += short.labels
        host.person_votes += short.person_votes
        host.body_votes += short.body_votes
        self.figures.remove(short)
        self.offices = {letters: host if one is short else one for letters, one in self.offices.items()}
        for form, figure in list(self._exact.items()):
            if figure is short:
                self._exact[form] = host


def _make_a_body(one: Figure) -> None:
    one.body = True
    one.labels = ["ORG" if label == "PERSON" else label for label in one.labels]


def _aside(name: DocSpan) -> set[str]:
    """Words of what stands after the name between commas: "Anna Reyes, the mayor of Harwick,"."""
    doc = name.doc
    if name.end + 1 >= len(doc) or doc[name.end].text != ",":
        return set()
    words: list[str] = []
    for token in doc[name.end + 1 : name.end + 14]:
        if token.tag_ in {"VBD", "VBZ", "VBP", "MD"} and token.dep_ in {"ROOT", "ccomp", "conj", "parataxis"}:
            return set()  # "Echoing Anna Reyes, the mayor said": two people
        if token.text in {",", "."} or token.is_sent_start or token.pos_ == "ADP":
            described = words and words[0].isalpha() and (words[0] in {"a", "an", "the"} or words[-1] in ROLES)
            return set(words) if described else set()
        words.append(token.lower_)
    return set()


def _leader_of(name: DocSpan) -> bool:
    """ "Its leader, Ana Ruiz, said": what stands before the comma is an office, and so the name a person's."""
    doc, comma = name.doc, name.start - 1
    if comma < 2 or doc[comma].text != "," or len(name) < 2 or doc[comma].sent != name[0].sent:
        return False
    office, owner = doc[comma - 1], doc[comma - 2]
    return (
        office.lower_ in ROLES
        and office.pos_ == "NOUN"
        and (owner.tag_ == "PRP$" or owner.lower_ in {"the", "’s", "'s"})
    )


def _span(found: DocSpan) -> Span:
    return Span(found.start_char, found.start_char + len(found.text))
