"""A verb in, the groups of verbs that say nearly the same out: two wrong answers of one group cancel each other.

Beside "to inflame", who reads "to make something less tense" and "to make something calm down" strikes out both, as one
question has one right answer. The families of meaning are too broad to tell this.
"""

from __future__ import annotations

from collections.abc import Mapping

_GROUPS = """
quell defuse soothe pacify placate appease allay alleviate mitigate
reassure soothe placate appease
postpone defer
foresee predict anticipate envisage envision
conceal suppress withhold disguise
applaud commend extol hail endorse
idolise revere venerate admire extol
condemn denounce deplore decry castigate
rebuke reprimand admonish chide berate
imitate emulate mimic replicate plagiarise plagiarize
discard scrap abandon jettison ditch forgo
relinquish surrender forfeit renounce
downplay underestimate misjudge overlook disregard neglect
exaggerate overestimate
persist linger persevere
mock ridicule deride taunt
rebound resurface resume
inspect examine scrutinise scrutinize evaluate investigate
supervise oversee monitor coordinate
finance subsidise subsidize
falter stumble flounder struggle languish stagnate stall
halt cease terminate
rescind repeal revoke nullify overturn retract reverse overrule
renounce repudiate reject
forbid prohibit outlaw
fabricate falsify distort misrepresent misconstrue
deceive mislead defraud swindle
intimidate startle unsettle
detain incarcerate quarantine
deport extradite expel evict
expand multiply
intensify escalate accelerate
soar surge
diminish dwindle recede subside wane shrink
exonerate absolve acquit vindicate
restore renovate refurbish
modernise modernize revitalise revitalize restructure
undermine erode
hasten accelerate expedite
recoup reclaim retrieve regain
retain preserve conserve safeguard
capitulate surrender retreat relent
offend humiliate infuriate irritate
obstruct hinder impede thwart foil
initiate instigate prompt provoke trigger incite
dispute deny contradict refute rebut
reiterate reaffirm
condone tolerate
hesitate waver
compel coerce oblige
enable empower entitle permit authorise authorize
purchase acquire obtain
congregate assemble converge
aggravate exacerbate inflame
bolster reinforce fortify cement
embolden motivate inspire energise energize
""".strip().splitlines()


def _groups() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_GROUPS):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


#: The numbers of the groups of each verb.
SAME_SENSE: Mapping[str, frozenset[int]] = _groups()
