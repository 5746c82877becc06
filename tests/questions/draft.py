"""Sentences in, a hand-made Reading out: for tests that need no language model."""

from __future__ import annotations

from typing import Any

from quizgen.model import (
    Act,
    Article,
    Attribution,
    Block,
    ContentForm,
    Event,
    Fact,
    FactKind,
    Force,
    Grammar,
    Introduction,
    Link,
    LinkKind,
    Mention,
    MentionKind,
    Modality,
    Naming,
    Order,
    Prospect,
    Quote,
    Reading,
    Reason,
    ReasonForm,
    ReasonKind,
    Section,
    SeemingReason,
    SentencePart,
    Source,
    Span,
    SpeechAct,
    Stage,
    Stance,
    Statement,
    Succession,
    Tells,
)


class Draft:
    """Collects what a reader of an article would find; `reading()` freezes it."""

    def __init__(self, *paragraphs: str, headline: str = "") -> None:
        self.paragraphs = [*([headline] if headline else []), *paragraphs]
        self.text = "\n\n".join(self.paragraphs)
        self.blocks = []
        at = 0
        for i, paragraph in enumerate(self.paragraphs):
            section = Section.HEADLINE if headline and i == 0 else Section.BODY
            self.blocks.append(Block(section, Span(at, at + len(paragraph))))
            at += len(paragraph) + 2
        self.sources: list[Source] = []
        self.attributions: list[Attribution] = []
        self.facts: list[Fact] = []
        self.statements: list[Statement] = []
        self.links: list[Link] = []
        self.bystanders: list[Source] = []
        self.events: list[Event] = []
        self.orders: list[Order] = []
        self.mentions: list[Mention] = []
        self.prospects: list[Prospect] = []
        self.reasons: list[Reason] = []
        self.seeming_reasons: list[SeemingReason] = []
        self.introductions: list[Introduction] = []
        self.firm_verbs: list[Span] = []
        self.successions: list[Succession] = []
        self.acts: list[SpeechAct] = []
        self.parts: list[SentencePart] = []

    def span(self, printed: str) -> Span:
        start = self.text.index(printed)
        return Span(start, start + len(printed))

    def sentence(self, printed: str) -> Span:
        """The sentence in which the words stand."""
        span = self.span(printed)
        start = max(self.text.rfind(mark, 0, span.start) + len(mark) for mark in (". ", "\n\n", ".” "))
        start = max(start, 0) if self.text[: span.start].strip() else 0
        ends = [i for i in (self.text.find(mark, span.end - 1) for mark in (". ", ".\n", ".”")) if i >= 0]
        end = min(ends) + 1 if ends else len(self.text)
        return Span(start, end + (self.text[end : end + 1] == "”"))

    def source(self, name: str, *aliases: str, naming: Naming = Naming.NAMED_PERSON, coarse: str = "person") -> str:
        id = f"S{len(self.sources) + 1}"
        mentions = tuple(self.span(n) for n in (name, *aliases) if n in self.text)
        self.sources.append(Source(id=id, name=name, aliases=aliases, mentions=mentions, naming=naming, coarse=coarse))
        return id

    def says(
        self,
        who: str | tuple[str, ...],
        content: str,
        *,
        printed: str = "",
        lemma: str = "say",
        form: ContentForm = ContentForm.CLAUSE,
        stance: Stance = Stance.ASSERTS,
        quote: Quote = Quote.INDIRECT,
        source_text: str = "",
        target: str = "",
        antecedent: str = "",
        doubt: str = "",
        confidence: float = 1.0,
        tense: str = "past",
        at: str = "",
        named: str = "",
        cue: str = "",
    ) -> str:
        ids = (who,) if isinstance(who, str) else who
        id = f"A{len(self.attributions) + 1}"
        printed = printed or content
        inner = self.span(printed)
        evidence = self.sentence(at or printed)
        names = [s.name for s in self.sources if s.id in ids]
        self.attributions.append(
            Attribution(
                id=id, source_ids=ids, source_text=source_text or " and ".join(names),
                source=(self.span(named),) if named else (),
                cue=(self.span(cue),) if cue else (),
                cue_lemma=lemma,
                content=(inner,), content_resolved=content, form=form, stance=stance, force=Force.NEUTRAL, quote=quote,
                evidence=(evidence,), antecedent=self.span(antecedent) if antecedent else None, target=target,
                confidence=confidence, doubt=doubt, tense=tense, resolved_reference=bool(antecedent),
            )
        )  # fmt: skip
        return id

    def fact(
        self,
        printed: str,
        value: float | str,
        *,
        kind: FactKind = FactKind.NUMBER,
        unit: str = "",
        stem: str = "",
        voice: str = "reporter",
        within: str = "",
        approximate: str = "",
        modality: Modality = Modality.ACTUAL,
    ) -> str:
        id = f"F{len(self.facts) + 1}"
        whole = self.sentence(within or printed)
        start = self.text.index(printed, whole.start)
        sentence = whole.of(self.text).rstrip(".")
        self.facts.append(
            Fact(
                id=id, span=Span(start, start + len(printed)), kind=kind, value=value, unit=unit, voice=voice,
                stem=stem,
                approximate=approximate, modality=modality, sentence=whole, cloze=sentence.replace(printed, "_____", 1),
            )
        )  # fmt: skip
        return id

    def statement(self, printed: str, text: str = "") -> str:
        id = f"T{len(self.statements) + 1}"
        self.statements.append(Statement(id=id, span=self.sentence(printed), text=text or printed))
        return id

    def link(self, kind: LinkKind, a: str, b: str, topic: str = "", why: str = "“denied”") -> None:
        self.links.append(Link(kind=kind, a=a, b=b, why=why, topic=topic))

    def event(self, text: str, *, who: str = "", kind: str = "person", done: str = "", told: str = "",
              date: str = "", at: str = "", names: tuple[str, ...] = ()) -> str:  # fmt: skip
        id = f"E{len(self.events) + 1}"
        printed = at or text
        self.events.append(
            Event(
                id=id, span=self.span(printed), sentence=self.sentence(printed), text=text, told=told or text,
                agent=who, agent_names=names or ((who,) if who else ()), agent_kind=kind if who else "", done=done,
                date=date,
            )
        )  # fmt: skip
        return id

    def states(self, *verbs: str) -> Draft:
        """Verbs by which the article tells that something is or was so."""
        self.firm_verbs += [self.span(verb) for verb in verbs]
        return self

    def means(self, words: str, at: str, who: str, kind: MentionKind = MentionKind.PRONOUN, **more: Any) -> None:
        """ "She", in the sentence that begins with `at`, is `who`."""
        span, sentence, named = self.span(words), self.sentence(at), self.span(who)
        self.mentions.append(
            Mention(id="M1", span=span, sentence=sentence, kind=kind, antecedent=who, named=named, **more)
        )

    def introduces(self, name: str, words: str, head: str, printed: str) -> None:
        """The article tells who somebody is, beside the name; `printed` is both."""
        self.introductions.append(
            Introduction(
                id=f"I{len(self.introductions) + 1}", name=name, names=(name, name.split()[-1]), words=words, head=head,
                kind="person", span=self.span(printed), sentence=self.sentence(printed),
            )
        )  # fmt: skip

    def follows(self, first: str, then: str, word: str, printed: str) -> None:
        """Two things in one sentence, of which `first` came first."""
        self.successions.append(
            Succession(
                id=f"N{len(self.successions) + 1}", sentence=self.sentence(printed), first=first, then=then, word=word
            )
        )

    def does(self, act: Act, verb: str, who: str, *, at: str) -> None:
        """What somebody does by speaking, told by the verb within these words."""
        start = self.text.index(verb, self.text.index(at))
        self.acts.append(
            SpeechAct(
                id=f"K{len(self.acts) + 1}", act=act, verb=Span(start, start + len(verb)), sentence=self.span(at),
                who=who, negative=" not " in at, ahead=" will " in at,
            )
        )  # fmt: skip

    def tells(self, tells: Tells, printed: str) -> None:
        """A part of a sentence tells an aim, a means, a result or a reason."""
        self.parts.append(
            SentencePart(
                id=f"P{len(self.parts) + 1}", tells=tells, span=self.span(printed), sentence=self.sentence(printed)
            )
        )

    def may_come(self, stage: Stage, printed: str, words: str, **who: str) -> None:
        """A deed of which the words `printed` tell how far it has gone; `who`, `verb` and `rest` where it is named."""
        self.prospects.append(
            Prospect(
                id=f"H{len(self.prospects) + 1}", stage=stage, words=self.span(words), printed=printed,
                sentence=self.sentence(words), **who,
            )
        )  # fmt: skip

    def reading(self) -> Reading:
        return Reading(
            article=Article(self.text, tuple(self.blocks)),
            sources=tuple(self.sources),
            attributions=tuple(self.attributions),
            facts=tuple(self.facts),
            statements=tuple(self.statements),
            links=tuple(self.links),
            bystanders=tuple(self.bystanders),
            mentions=tuple(self.mentions),
            prospects=tuple(self.prospects),
            introductions=tuple(self.introductions),
            firm_verbs=tuple(self.firm_verbs),
            successions=tuple(self.successions),
            acts=tuple(self.acts),
            parts=tuple(self.parts),
            events=tuple(self.events),
            orders=tuple(self.orders),
            reasons=tuple(self.reasons),
            seeming_reasons=tuple(self.seeming_reasons),
        )


def harbour() -> Draft:
    """A flood in a harbour town: nine voices, a denial by two, a threat, an accusation, numbers."""
    d = Draft(
        "The harbour wall in Tarnmouth broke on Sunday. Water covered 340 gardens in the lower town.",
        "Some reports said the tide gate was left open overnight. Harbour staff and engineers from the Coast Board"
        " denied that, saying the motor had failed.",
        "Mayor Lena Brandt said that 212 families slept in the school hall. The Evening Beacon reported that the"
        " rescue boats arrived after four hours.",
        "Fishing captain Owen Price threatened to block the port entrance with trawlers.",
        "Residents accused the insurer Calder Mutual of ignoring 118 letters about cracks in the stone.",
        "The geologist Miriam Voss said that the cliff behind the market moved by nine centimetres. “The rock under the"
        " church is older than the rock under the town,” Voss said.",
        "Two deckhands said that the warning siren stayed silent until dawn.",
        "The railway line to Ostwick reopened on Monday. Trains carried 1,450 passengers to Tarnmouth in a single day.",
        headline="Harbour wall breaks in Tarnmouth",
    )
    reports = d.source("Some reports", naming=Naming.UNTRACEABLE, coarse="group")
    staff = d.source("Harbour staff", naming=Naming.UNNAMED_GROUP, coarse="group")
    board = d.source(
        "Engineers from the Coast Board", "engineers from the Coast Board", naming=Naming.UNNAMED_GROUP, coarse="group"
    )
    mayor = d.source("Mayor Lena Brandt", "Brandt")
    beacon = d.source("The Evening Beacon", naming=Naming.NAMED_ORGANISATION, coarse="outlet")
    price = d.source("Fishing captain Owen Price", "Price")
    residents = d.source("Residents", naming=Naming.UNNAMED_GROUP, coarse="group")
    voss = d.source("The geologist Miriam Voss", "Miriam Voss", "Voss")
    hands = d.source("Two deckhands", naming=Naming.UNNAMED_GROUP, coarse="group")
    a1 = d.says(reports, "the tide gate was left open overnight")
    a2 = d.says(
        (staff, board), "the tide gate was left open overnight", printed="that", at="denied that", lemma="deny",
        stance=Stance.DENIES, source_text="Harbour staff and engineers from the Coast Board",
        antecedent="the tide gate was left open overnight",
    )  # fmt: skip
    a3 = d.says(mayor, "212 families slept in the school hall")
    d.says(beacon, "the rescue boats arrived after four hours", lemma="report")
    d.says(
        price,
        "block the port entrance with trawlers",
        lemma="threaten",
        form=ContentForm.INFINITIVE,
        stance=Stance.THREATENS,
    )
    d.says(residents, "ignoring 118 letters about cracks in the stone", lemma="accuse", form=ContentForm.GERUND,
           stance=Stance.ACCUSES, target="the insurer Calder Mutual")  # fmt: skip
    d.says(voss, "the cliff behind the market moved by nine centimetres")
    d.says(voss, "The rock under the church is older than the rock under the town",
           form=ContentForm.QUOTATION, quote=Quote.DIRECT)  # fmt: skip
    d.says(hands, "the warning siren stayed silent until dawn")
    d.fact(
        "340", 340.0, unit="gardens", stem="How many gardens in Tarnmouth did the water cover?", within="Water covered"
    )
    d.fact("212", 212.0, unit="families", stem="How many families slept in the school hall?", voice=a3)
    d.fact(
        "1,450", 1450.0, unit="passengers", stem="How many passengers did trains carry to Tarnmouth in a single day?"
    )
    d.fact("118", 118.0, unit="letters", voice="A6")
    d.fact("Sunday", "Sunday", kind=FactKind.DATE, stem="When did the harbour wall in Tarnmouth break?")
    d.statement("Water covered 340 gardens in the lower town", "The water covered 340 gardens in the lower town")
    d.statement("The railway line to Ostwick reopened on Monday", "The railway line to Ostwick reopened on Monday")
    d.link(LinkKind.DENIES, a2, a1, topic="whether the tide gate was left open overnight")
    return d


def council() -> Draft:
    """A council meeting: a speaker who goes on as "she", a loaded verb, and two others who are named."""
    d = Draft(
        "Eve Royle wrote a letter. Nora Quist signed it. Councillor Ada Finch said that the swimming pool needed a new"
        " roof. She added that builders had looked at it"
        " twice.",
        "Treasurer Colin Marsh admitted that the repair fund was empty since March. Swimming teacher Eve Royle said"
        " that lessons moved to the lake.",
        "The council postponed the vote on the new roof until the middle of June.",
    )
    finch = d.source("Councillor Ada Finch", "Finch")
    marsh = d.source("Treasurer Colin Marsh", "Marsh")
    royle = d.source("Swimming teacher Eve Royle", "Royle")
    d.says(finch, "the swimming pool needed a new roof", named="Councillor Ada Finch", cue="said")
    d.says(finch, "builders had looked at it twice", named="She", cue="added", lemma="add", doubt="“it”")
    d.says(marsh, "the repair fund was empty since March", lemma="admit", named="Treasurer Colin Marsh", cue="admitted")
    d.says(royle, "lessons moved to the lake", named="Swimming teacher Eve Royle")
    d.means("She", "She added", "Ada Finch", rivals=("Eve Royle", "Nora Quist"))
    return d


def storm() -> Draft:
    """A storm: a mayor, an expert, a spokeswoman and a minister with their offices, and villagers who are not heard."""
    d = Draft(
        "A storm flooded the railway tunnel under Harwick on Tuesday.",
        "Mayor Lena Brandt said the pumps in the tunnel had failed within an hour. Brandt said the old drains could not"
        " carry such rain. Brandt said the new wall had held back the river.",
        "Geologist Miriam Voss said the tunnel walls had 38 cracks from salt water.",
        "Ida Crane, a spokeswoman for Calder Rail, said no train was inside the tunnel that night. Crane said the new"
        " wall had held back the river.",
        "A row of villagers from Ostwick were evacuated before midnight.",
        "The council criticised builder Jonas Wirth, whose firm laid the drains.",
        "The fire crew laid forty sandbags along the platform of the market station.",
        headline="Storm floods railway tunnel under Harwick",
    )
    mayor = d.source("Mayor Lena Brandt", "Lena Brandt", "Brandt")
    voss = d.source("Geologist Miriam Voss", "Miriam Voss", "Voss")
    crane = d.source("Ida Crane", "Crane")
    d.says(mayor, "the pumps in the tunnel had failed within an hour")
    d.says(mayor, "the old drains could not carry the rain", printed="the old drains could not carry such rain")
    wall = d.says(mayor, "the new wall had held back the river")
    salt = d.says(voss, "the tunnel walls had 38 cracks from salt water")
    d.says(crane, "no train was inside the tunnel that night")
    again = d.says(crane, "the new wall had held back the river", at="Crane said the new")
    d.link(LinkKind.SUPPORTS, again, wall, why="the same words")
    d.fact("38", 38.0, unit="cracks", voice=salt, within="38 cracks")
    d.fact("Tuesday", "Tuesday", kind=FactKind.DATE)
    d.statement("The fire crew laid forty sandbags along the platform of the market station")
    d.bystanders.append(
        Source(id="B1", name="Jonas Wirth", mentions=(d.span("Jonas Wirth"),), naming=Naming.NAMED_PERSON)
    )
    d.introduces("Lena Brandt", "mayor", "mayor", "Mayor Lena Brandt")
    d.introduces("Miriam Voss", "geologist", "geologist", "Geologist Miriam Voss")
    d.introduces("Ida Crane", "spokeswoman for Calder Rail", "spokeswoman", "Ida Crane, a spokeswoman for Calder Rail")
    return d


def fares() -> Draft:
    """A headline that tells as news what a board says, and no day at all."""
    d = Draft(
        "Ferry fares in Tarnmouth will rise by a tenth to pay for a new pier, the harbour board said.",
        "Islanders have asked the council for cheaper tickets.",
        headline="Ferry fares in Tarnmouth to rise by a tenth",
    )
    board = d.source("the harbour board", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    d.says(board, "ferry fares in Tarnmouth will rise by a tenth to pay for a new pier",
           printed="Ferry fares in Tarnmouth will rise by a tenth to pay for a new pier")  # fmt: skip
    return d


def expedition() -> Draft:
    """A ship that is looked for: three people who each do something, told in another order than it happened."""
    d = Draft(
        "Ines Calder raised the bell of the steamer Orrin on 4 May. Tom Ashby had found the wreck in 2016.",
        "The steamer sank off Harwick in 1911. Greta Holm bought the rights to the cargo in 2018.",
        "The cargo has already been listed by divers and is believed to fill three of the holds.",
    )
    calder = d.event("Ines Calder raised the bell of the steamer Orrin on 4 May", who="Ines Calder",
                     names=("Ines Calder", "Calder"), done="raised the bell of the steamer Orrin on 4 May",
                     told="Ines Calder raised the bell of the steamer Orrin")  # fmt: skip
    ashby = d.event("Tom Ashby had found the wreck in 2016", who="Tom Ashby", done="had found the wreck in 2016",
                    told="Tom Ashby had found the wreck")  # fmt: skip
    sank = d.event("The steamer sank off Harwick in 1911", told="The steamer sank off Harwick")
    holm = d.event("Greta Holm bought the rights to the cargo in 2018", who="Greta Holm",
                   done="bought the rights to the cargo in 2018",
                   told="Greta Holm bought the rights to the cargo")  # fmt: skip
    for first, then in ((sank, ashby), (ashby, holm), (holm, calder)):
        d.orders.append(Order(first=first, then=then, why="The article dates them."))
    return d


def mill() -> Draft:
    """A fire: two people who are quoted, two whose words are only summed up, and one who is only talked about."""
    d = Draft(
        "The old mill in Orrin burnt for nine hours on Friday night.",
        "The roof was full of dry grain, said Mayor Lena Brandt.",
        "The river path opened to walkers again on Monday morning.",
        "Forty barrels of oil stood in the cellar, said Captain Owen Price.",
        "“The beams of the mill were older than the town,” said Miriam Voss.",
        "Ida Crane said the fire was “a bitter loss for the whole valley” and for Miriam Voss.",
        "Jonas Wirth bought the mill in May.",
        "Neighbours saw how Wirth carried books out of the office.",
        headline="Fire destroys old mill",
    )
    brandt = d.source("Mayor Lena Brandt", "Lena Brandt", "Brandt")
    price = d.source("Captain Owen Price", "Owen Price", "Price")
    voss, crane = d.source("Miriam Voss", "Voss"), d.source("Ida Crane", "Crane")
    d.says(brandt, "the roof was full of dry grain", printed="The roof was full of dry grain",
           named="Mayor Lena Brandt", cue="said Mayor")  # fmt: skip
    d.says(price, "forty barrels of oil stood in the cellar", printed="Forty barrels of oil stood in the cellar",
           named="Captain Owen Price", cue="said Captain")  # fmt: skip
    d.says(voss, "The beams of the mill were older than the town", form=ContentForm.QUOTATION, quote=Quote.DIRECT,
           named="Miriam Voss", cue="said Miriam")  # fmt: skip
    d.says(crane, "the fire was “a bitter loss for the whole valley” and for Miriam Voss", quote=Quote.PART_DIRECT,
           named="Ida Crane", cue="said the")  # fmt: skip
    places = tuple(d.span(words) for words in ("Jonas Wirth", "Wirth carried"))
    where = (places[0], Span(places[1].start, places[1].start + len("Wirth")))
    d.bystanders.append(
        Source(id="B1", name="Jonas Wirth", aliases=("Wirth",), mentions=where, naming=Naming.NAMED_PERSON)
    )
    d.statement("The old mill in Orrin burnt for nine hours on Friday night")
    d.statement("The river path opened to walkers again on Monday morning")
    return d


PAST = Grammar(form=ReasonForm.CLAUSE, tense="past")
#: What happened in the town, the reason last.
OTHERS = [
    "the museum bought nine Danish paintings",
    "a baker in Marsh Lane won the lottery",
    "the school opened its new library",
    "the old posts were cracked",
]


def town(question: str = "Why did the council close the east pier?") -> Draft:
    """One reason, and what else happened in a town."""
    d = Draft(
        "In the first week of May the council closed the east pier because the old posts were cracked.",
        "Nobody was hurt.",
        "On Tuesday the museum bought nine Danish paintings.",
        "On Friday a baker in Marsh Lane won the lottery.",
        "A week later the school opened its new library.",
        headline="A busy week in Harwick",
    )
    d.reasons.append(
        Reason(
            id="R1",
            kind=ReasonKind.CAUSE,
            grammar=PAST,
            opener="because",
            text="the old posts were cracked",
            span=d.span("because the old posts were cracked"),
            sentence=d.sentence("In the first week"),
            question=question,
        )
    )
    for text in OTHERS[:3]:
        d.seeming_reasons.append(SeemingReason(grammar=PAST, text=text, span=d.span(text)))
    return d


def library() -> Draft:
    """A library, and two things in one sentence of which one came first."""
    d = Draft(
        "Harwick has sold its old library building to the Marsh Lane theatre.",
        "Architect Rosa Hill presented the drawings of the hall to the council on Tuesday.",
        "A gale tore the copper roof off the reading room in 1998.",
        "The theatre will move its stage and its workshops into the hall in May.",
        "The council dropped its own repair plans after an engineer found rust in the iron pillars.",
        "The theatre of Harwick bought the library despite a warning that its roof would not last the winter.",
        headline="Harwick sells library to theatre",
    )
    d.follows("an engineer found rust in the iron pillars", "The council dropped its own repair plans", "after",
              "The council dropped")  # fmt: skip
    return d


#: A report of a pool: the lead tells the news, and what follows adds one detail in each paragraph.
POOL_HEADLINE = "Tarnmouth council to shut swimming pool"
POOL = (
    "Tarnmouth council will shut the town's only swimming pool in May to save £200,000 a year.",
    "Councillors voted by nine to four on Monday to close the baths in Mill Street.",
    "The pool opened in 1962 and is used by about 900 swimmers a week.",
    "Twelve lifeguards will lose their jobs when the doors close.",
    "A petition with 6,000 names was handed to the mayor before the meeting.",
    "Swimming clubs from Ostwick and Orrin may offer places to the children of Tarnmouth.",
    "The council must find savings of £3m before the end of the financial year, its treasurer has warned.",
    "Ostwick's baths have taken 300 families off their waiting list for lessons.",
)


def pool() -> Draft:
    return Draft(*POOL, headline=POOL_HEADLINE)


def wreck() -> Draft:
    """Three whole sentences, one with a word that has an opposite."""
    return Draft(
        "The ferry Morna was lost off Alnmouth on Tuesday with a cargo of timber and steel.\n\n"
        "The Coast Board of Orrin accepted the offer of two heavy tugs on Tuesday.\n\n"
        "Divers from Orrin will search the wreck of the ferry for papers in March."
    )
