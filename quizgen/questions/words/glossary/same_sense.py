"""A word in, the groups of words that say nearly the same out: two wrong answers of one group cancel each other.

Beside "to inflame", who reads "to make something less tense" and "to make something calm down" strikes out both, as one
question has one right answer; and what says nearly the same as the key is no wrong answer at all. The families of
meaning are too broad to tell this: they are given up where too few rivals would be left, these never.
"""

from __future__ import annotations

from collections.abc import Mapping

_VERBS = """
quell defuse soothe pacify placate appease allay alleviate mitigate
reassure soothe placate appease
postpone defer
foresee predict anticipate envisage envision
speculate assume presume
verify ascertain determine
verify confirm corroborate substantiate
ensure guarantee
conceal suppress withhold disguise
applaud commend extol hail endorse
endorse uphold espouse
ratify approve endorse
stifle curb restrain suppress quell
idolise revere venerate admire extol
condemn denounce deplore decry castigate
rebuke reprimand admonish chide berate
regret lament mourn deplore bemoan
imitate emulate mimic replicate plagiarise plagiarize
rival emulate
discard scrap abandon jettison forgo
relinquish surrender forfeit renounce abandon
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
retract recant repudiate
renounce repudiate reject
forbid prohibit outlaw
restrain regulate restrict curb constrain
fabricate falsify distort misrepresent misconstrue
deceive mislead defraud swindle
intimidate startle unsettle
detain incarcerate quarantine
deport extradite expel evict
expand multiply
intensify escalate accelerate
soar surge
outpace outstrip exceed surpass overtake precede eclipse
diminish dwindle recede subside wane shrink
exonerate absolve acquit vindicate
restore renovate refurbish
restore regain reclaim recoup retrieve
modernise modernize revitalise revitalize restructure
undermine erode
demolish obliterate eradicate eliminate
hasten accelerate expedite
preserve conserve safeguard retain
capitulate surrender retreat relent
offend humiliate infuriate irritate
obstruct hinder impede thwart foil
initiate instigate prompt provoke trigger incite
dispute deny contradict refute rebut
disclose publicise publicize divulge disseminate
reiterate reaffirm
condone tolerate
flout disregard
concede acknowledge confess
hesitate waver
compel coerce oblige
enable empower entitle permit authorise authorize
purchase acquire obtain
congregate assemble converge
aggravate exacerbate inflame
bolster reinforce fortify cement
embolden motivate inspire energise energize
"""

_NOUNS = """
client consumer subscriber
retailer supplier vendor wholesaler distributor dealer trader merchant
conglomerate multinational corporation
cartel syndicate consortium
coalition alliance federation
auditor regulator inspector watchdog
adversary competitor opponent detractor
attorney solicitor barrister
grant donation subsidy
revenue turnover earnings proceeds
deficit shortfall
levy tariff
discount rebate
salary wage
bankruptcy insolvency
shortage dearth scarcity paucity shortfall
slump downturn contraction slowdown recession
prediction forecast premonition
refusal rejection
stalemate deadlock
obstacle constraint hindrance deterrent
drawback burden
motive rationale motivation
incentive impetus
outcome consequence repercussion aftermath
objective ambition aspiration intention
misunderstanding misconception fallacy delusion
animosity hostility resentment bitterness
ridicule mockery
outrage fury indignation outcry
scepticism skepticism uncertainty distrust
scrutiny inspection
oversight surveillance
intervention interference
toxin pollutant pesticide
accusation allegation
alternative substitute
"""

_ADJECTIVES = """
reluctant hesitant lukewarm tentative
fraudulent deceptive bogus phony
dubious implausible questionable far-fetched
trivial insignificant negligible immaterial marginal
temporary provisional interim brief fleeting
covert clandestine surreptitious discreet
confidential undisclosed classified
vague ambiguous obscure
obsolete outdated defunct
intermittent sporadic occasional
volatile erratic turbulent
costly exorbitant
biased partisan discriminatory
hazardous perilous treacherous precarious
futile fruitless abortive
controversial contentious divisive
hostile belligerent bellicose
lucrative profitable
inadvertent unintended
reckless irresponsible impulsive
compulsory mandatory obligatory
considerable substantial significant
inconsistent contradictory incoherent
drastic radical
bizarre unorthodox eccentric
impoverished destitute
optimistic upbeat
gloomy bleak pessimistic
furious indignant incensed
definitive conclusive
unprecedented exceptional
"""

_ADVERBS = """
temporarily briefly provisionally
repeatedly frequently continually constantly
supposedly reportedly allegedly purportedly
apparently presumably seemingly
gradually steadily
eventually ultimately
wholly altogether thoroughly
jointly collectively
marginally somewhat
undeniably undoubtedly
"""


def _groups(table: str) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(table.strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


#: The numbers of the groups of each word, by its part of speech.
SAME_SENSE: Mapping[str, Mapping[str, frozenset[int]]] = {
    "verb": _groups(_VERBS),
    "noun": _groups(_NOUNS),
    "adjective": _groups(_ADJECTIVES),
    "adverb": _groups(_ADVERBS),
}
