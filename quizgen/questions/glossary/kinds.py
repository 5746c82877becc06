"""Lists of nouns and adjectives by what sort of thing they name in, the kind of every word out.

The only person among a crime, a body and an order is the answer to "the nominee" before anybody has read the sentence;
so a meaning stands only beside others of its kind. Verbs are all of one kind: they name what is done.
"""

from __future__ import annotations

_KINDS = """
person: accomplice assailant culprit defendant fugitive magistrate perpetrator plaintiff prosecutor ally ambassador
    constituent delegate diplomat dissident envoy incumbent legislator lobbyist negotiator nominee pollster
    predecessor refugee successor whistleblower casualty civilian guerrilla insurgent mercenary militant paramilitary
    entrepreneur philanthropist shareholder conservationist paramedic misogynist xenophobe fundraiser
group: electorate personnel workforce delegation faction militia coalition legislature subsidiary
crime: arson bribery defamation embezzlement extortion fraud harassment homicide intimidation larceny manslaughter
    perjury vandalism nepotism gerrymandering genocide negligence
act: extradition litigation restitution abolition censorship withdrawal disarmament surveillance austerity
    layoff merger evacuation quarantine advocacy boycott segregation collaboration reprisal clemency scrutiny
    negotiation blockade forensics homage airstrike felony violation parole
measure: acquittal injunction verdict subpoena curfew embargo moratorium ordinance legislation treaty referendum
    by-election amnesty armistice ceasefire truce lawsuit probation impeachment precedent loophole ballot compromise
    consensus
statement: affidavit allegation accusation clarification manifesto propaganda rebuttal pledge eulogy critique narrative
    rhetoric endorsement misconception filibuster hoax speculation
disaster: coup insurgency uprising unrest turmoil catastrophe famine inferno outbreak epidemic pandemic aftershock
    upheaval atrocity bloodshed contagion recession fatality siege stampede rampage onslaught rebellion mutiny skirmish
    ambush brawl altercation fracas standoff ordeal exodus deluge barrage
event: inauguration vigil pilgrimage demise
state: accountability asylum autonomy jurisdiction legitimacy sovereignty stalemate deadlock impasse
    bankruptcy insolvency malnutrition ambiguity credibility anonymity inequality discrepancy proximity feasibility
    transparency candidacy hegemony biodiversity redundancy dictatorship monarchy
    bureaucracy discrimination predicament
feeling: bias prejudice remorse scepticism skepticism xenophobia temperament reluctance dissent mourning condolence
    condemnation backlash outcry stigma hypocrisy feud controversy
amount: ransom expenditure mortgage remuneration revenue subsidy surplus deficit tariff turnout plurality
    inflation
thing: artillery shrapnel warhead antibody carcass debris rubble wreckage pathogen emission commodity
    infrastructure convoy
place: embassy precinct epicenter epicentre
matter: hindrance setback incentive breakthrough detriment fluctuation momentum heritage
relation: judicial statutory bilateral bipartisan diplomatic gubernatorial ideological interim legislative
    municipal partisan populist pro-democracy provisional unanimous unilateral sectarian fiscal monetary
    ethnic evangelical secular residential unconstitutional authoritarian punitive posthumous
people: avid ardent astute inept magnanimous insatiable contemptuous bellicose
    culpable deceased lenient undocumented influential defiant ruthless affluent impoverished malnourished
    stranded unresponsive adamant candid evasive optimistic pessimistic reluctant sceptical skeptical outspoken eligible
    renowned prominent vulnerable meticulous resilient marginalised marginalized indigenous
"""
#: What is said of things alone has no list.
REST = "rest"


def _by_word(table: str) -> dict[str, str]:
    found: dict[str, str] = {}
    kind = ""
    for line in table.strip().splitlines():
        named, colon, rest = line.partition(": ")
        kind, listed = (named, rest) if colon else (kind, line)
        for word in listed.split():
            if word in found:
                raise ValueError(f"{word} is of two kinds")
            found[word] = kind
    return found


_KIND = _by_word(_KINDS)
#: Tables whose words stand under the names of kinds need no list here.
KINDS = frozenset(_KIND.values())


def kind_of(word: str) -> str:
    """The kind of a noun or an adjective, to be compared within one part of speech."""
    return _KIND.get(word, REST)
