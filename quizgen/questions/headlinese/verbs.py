"""The verbs of headlines in, the forms in which a headline and a report have them out.

Only verbs that tell of something done once, so that the present of a headline stands for the past. "Wants", "fears" and
"remains" tell of what goes on.
"""

from __future__ import annotations

from typing import NamedTuple

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import past as regular_past
from quizgen.questions.english.wording import present


class HeadlineVerb(NamedTuple):
    """ "Take": takes, took, taken. `noun` where the form in -s is a noun as well ("cuts", "orders")."""

    base: str
    present: str
    past: str
    participle: str
    noun: bool


#: Verbs whose form in -s is no noun; `:` gives a past, and a second one a participle, that are not made by rule.
_VERBS = """
    abandon abduct accuse acquire acquit:acquitted adjourn admit adopt agree amend announce apologise apologize
    appoint approve ask ban:banned become:became:become begin:began:begun berate blame bring:brought call
    cancel:cancelled capsize catch:caught cease celebrate choose:chose:chosen clarify clear clinch close collect
    commend compensate complete concede conclude condemn confess confirm confirm confront convene cripple criticise
    criticize decide declare decry defer:deferred deliver demolish deny deploy destroy detain disband discover
    dismiss disrupt distribute divert donate earn eject elect empty endorse engulf erect erupt establish evacuate
    evict expel:expelled explode expose extend flatten flee:fled foil gather give:gave:given gut hijack hospitalise
    hospitalize impose impound injure inspect install instruct introduce invade join kidnap:kidnapped lament
    lay:laid lose:lost meet:met merge nab:nabbed nominate obtain oust overcome:overcame:overcome overrule overturn
    pay:paid pelt perform persuade plead postpone praise propose provoke publish punish quash quit:quit ransack
    ratify reach rebuff rebuke receive recommend recover refuse reinstate reject relocate remand remove rename
    reopen replace reprimand resign resolve respond restore restrict resume retire reveal revoke rob:robbed salvage
    scatter scupper secure seize sell:sold send:sent settle shatter shelve shrink:shrank:shrunk sicken snatch spare
    spend:spent steal:stole:stolen stun:stunned submit sue surround survive suspend swear:swore:sworn tell:told
    terminate thrash throw:threw:thrown topple undo:undid:undone unearth unite unveil uphold:upheld vacate vandalise
    vandalize veto:vetoed waive warn weigh welcome widen withdraw:withdrew:withdrawn withhold:withheld
    write:wrote:written"""
#: Verbs whose form in -s is a noun as well.
_NOUNS = """
    arrest attack award axe back batter beat:beat:beaten block book break:broke:broken burn bust buy:bought cause
    charge clash climb collapse commission confine convict crash crown cut:cut deal:dealt demand dispute double
    draw:drew:drawn drive:drove:driven drop:dropped dump ease edge end escape exit fall:fell:fallen fault file
    find:found fine flag:flagged flock flood fume grant grow:grew:grown hail halt hammer hand hike hit:hit hold:held
    host issue jail jump kick kill knock launch leave:left lift line lodge march move name open order overhaul pass
    petition pick place pledge plunge pound prompt protest pull push put:put question raid raise rally recall
    release repeal rescue return rise:rose:risen rock rule sack score scrap:scrapped set:set shake:shook:shaken
    shock shut:shut side sign sink:sank:sunk skid:skidded slam:slammed slash slide:slid slip:slipped smash spark
    split:split spot:spotted stab:stabbed stage start step:stepped stick:stuck stop:stopped storm strike:struck
    strip:stripped surge surprise surrender sweep:swept swing:swung switch tackle take:took:taken torch
    transfer:transferred trap:trapped travel:travelled trigger trim:trimmed turn upgrade urge visit vote vow walk
    win:won wipe wreck"""


def _made(listing: str, *, noun: bool) -> dict[str, HeadlineVerb]:
    made = {}
    for entry in listing.split():
        base, _, forms = entry.partition(":")
        past, _, participle = forms.partition(":")
        past = past or regular_past(base)
        made[base] = HeadlineVerb(base, present(base), past, participle or past, noun)
    return made


VERBS = _made(_VERBS, noun=False) | _made(_NOUNS, noun=True)
BY_PRESENT = {verb.present: verb for verb in VERBS.values()}
BY_PARTICIPLE = {verb.participle: verb for verb in VERBS.values()}
#: Pasts that do not end in -ed, of these verbs and of others in which reports tell the news.
PASTS = {verb.past for verb in VERBS.values()} | lexicon(
    "stood went made came said took saw felt kept led lay ran sat spoke got let met sought taught thought understood"
)
#: What is done to people alone.
OF_PEOPLE = lexicon(
    """arrested acquitted convicted detained evicted expelled fined jailed kidnapped abducted remanded reprimanded
    sacked sentenced told urged warned asked ordered injured hurt punished humiliated questioned elected summoned
    charged remanded hospitalised hospitalized sickened booked"""
)
#: Participles that stand in headlines without a "was".
PASSIVES = OF_PEOPLE | lexicon(
    """accused appointed approved adjourned axed banned blocked cancelled charged cleared closed condemned criticised
    criticized dismissed demolished evacuated found held named ousted overruled overturned postponed praised recalled
    rejected released removed rescued scrapped seized shelved stolen suspended blamed backed given granted shut sued
    withdrawn delayed spotted stranded torched damaged destroyed defeated beaten hit undone saved moved sparked
    brought adjourned banned booked confirmed convicted denied diverted emptied evacuated fined flattened gutted
    hospitalised hospitalized jailed raised restricted sickened spared transferred widened lifted charged refused
    shelved"""
)
#: Participles that are known as such only with the little word behind them.
PASSIVES_WITH_MORE = frozenset({"put off", "called off", "put back", "turned away", "turned down", "struck down"})
#: Verbs that tell of one deed only with a little word behind them: "calls off", but "calls for".
OFF_ALONE = frozenset({"call", "walk", "wipe"})
#: "Calls off", but "sinks off Crete": after other verbs "off" leads to a place.
WITH_OFF = frozenset({"call", "break", "put", "cut", "shut", "pay", "lay", "turn", "kick"})
#: What else a report says of somebody who is "held" in its headline.
AS_WELL = {
    "held": ("arrested", "detained"),
    "cleared": ("acquitted",),
    "jailed": ("sentenced", "imprisoned"),
    "hurt": ("injured", "wounded"),
    "told": ("urged", "directed", "ordered", "instructed"),
}
#: Verbs beyond doubt.
KNOWN = VERBS.keys() | BY_PARTICIPLE.keys() | PASSIVES
#: More of which nobody doubts that they are verbs behind "to": "Mill to shed 84 jobs".
BASES = lexicon("shed rise go stay get cease speak appear reopen expand shrink hire operate remain cost lose")
