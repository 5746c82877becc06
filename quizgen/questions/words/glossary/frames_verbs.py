"""What a verb takes in, the verbs that take it out: another of the same line fits the same sentence.

Most lines tell to whom or what it is done, `that` and `infinitive` that a clause follows; `rises` is done by a thing
and `acts` by people, without an object; a line with a preposition tells which one follows.
"""

FRAMES_OF_VERBS = """
person: acquit arraign bribe coerce convict defame defraud deport deprive detain evict exonerate extradite harass
    implicate incriminate indict interrogate intimidate penalise penalize prosecute subpoena oust expel impeach
    liberate disarm reimburse compensate assassinate resuscitate vaccinate quarantine persecute oppress humiliate
    ostracize ostracise stigmatise stigmatize terrorise terrorize victimise betray avenge isolate restrain
    rehabilitate demote disqualify reinstate smear vilify vindicate outbid swindle reprimand relegate displace disavow
    outnumber overwhelm besiege startle apprehend incarcerate depose vanquish compel
persuade: coax coerce compel dissuade deter embolden empower entice galvanise galvanize induce inspire intimidate
    lobby mobilise mobilize nudge spur tempt assure bribe recruit enlist deprive humiliate restrain startle demoralise
    demoralize alienate antagonise antagonize pacify placate captivate enchant
treat: alienate antagonise antagonize applaud assure berate betray captivate castigate chide commend compensate
    condemn consult defame demoralise demoralize denigrate denounce deride discredit embolden emulate enchant hail
    harass humiliate idolise imitate intimidate lambast lampoon marginalise marginalize mimic mock oppress ostracise
    ostracize pacify persecute placate rebuff rebuke reprimand revere ridicule rival shun smear startle tout vilify
    vindicate victimise outclass outperform overwhelm isolate disregard resent venerate extol
post: appoint nominate designate oust expel impeach inaugurate demote disqualify reinstate overthrow topple recruit
    enlist endorse commend supplant reprimand vindicate discredit denounce depose espouse extol usurp vanquish
rule: curb abolish amend adopt bypass circumvent clarify condone curtail defer denounce enact endorse enforce
    implement infringe invoke legalise legalize mandate modify negotiate nullify overrule overturn postpone prohibit
    ratify repeal rescind restrict retract revoke scrap suspend terminate uphold veto violate waive withdraw defy
    spurn repudiate scrutinise scrutinize overhaul revamp devise flout outlaw quash deregulate subvert formulate
    espouse eschew rig advocate unveil eliminate
goods: curb acquire allocate amass confiscate distribute divert embezzle extort forfeit garner incur muster obtain
    plunder procure reclaim recoup relinquish retain salvage seize smuggle solicit squander withhold divest earmark
    monopolise monopolize reap discard loot outstrip exceed accumulate curtail deploy replenish impound
    commandeer expropriate allot deplete hoard jettison proffer retrieve forgo supplement extract wield
action: curb accelerate accommodate bolster complement consolidate curtail derail devise disrupt distort dominate
    enhance erode expedite exploit facilitate foil hamper harness hijack hinder impair impede jeopardise
    jeopardize maintain manipulate nurture offset oversee overhaul polarise polarize postpone prolong reinforce
    rejuvenate revamp revitalise revitalize revive sabotage safeguard showcase spearhead stifle streamline subsidise
    subsidize suppress sustain taint tarnish thwart underpin undermine unify augment amplify elevate restore cripple
    resume terminate boycott discredit surpass outweigh restructure exert intensify degrade imperil trigger provoke
    replicate supersede supplant transcend weigh clinch neutralise neutralize obstruct rekindle sever
    supplement subvert eschew jettison advocate propel diversify improvise forgo outpace rig decentralise decentralize
    formulate wield dismantle
trouble: aggravate allay alleviate avenge avert commence condone confront curb decry deplore detect dispel eliminate
    endure eradicate escalate evade exacerbate foment foresee incite inflame inflict intensify mitigate perpetrate
    prolong provoke quell rectify remedy suppress surmount tackle trigger unleash withstand wreak anticipate conceal
    conceive encounter denounce defuse downplay neutralise neutralize outlaw suspend repel obliterate flout
claim: acknowledge allege articulate assert clarify conceal concede contradict convey corroborate decipher denounce
    deplore disclose divulge emphasise emphasize evoke exaggerate fabricate falsify imply insinuate instil invoke
    lament misconstrue misrepresent proclaim profess rebut refute reiterate repudiate retract ridicule renounce
    scrutinise scrutinize substantiate underscore validate verify concoct plagiarise plagiarize disseminate disregard
    solicit recant espouse downplay extol
that: acknowledge allege anticipate ascertain assert concede contend disclose discern emphasise emphasize envisage
    envision foresee imply infer insinuate lament pledge presume proclaim reiterate speculate stipulate verify vow
    underscore deplore divulge emerge clarify
infinitive: aspire decline endeavour pledge profess scramble strive vie vow clamour deign yearn
thing: adorn assemble annex besiege contaminate cripple decimate demolish deploy desecrate detect devastate
    dilute discard disinfect dislodge dismantle dispatch divert encompass engulf evacuate excavate extract hijack
    infiltrate intercept inundate liberate loot overlook plunder ransack ravage reclaim refurbish replicate salvage
    scour seize submerge unearth navigate immerse permeate pervade monopolise simulate restore reinforce tweak harness
    exhume impound vandalise vandalize commandeer pillage obliterate retrieve obstruct expropriate propel neutralise
    neutralize repel
matter: anticipate assess cherish comprise conceive decipher depict discern disregard elicit emphasise
    emphasize encompass entail envisage envision evaluate evoke exclude foresee gauge juggle lament mourn omit oversee
    overlook perceive pinpoint ponder portray preclude relish resent savour scrutinise scrutinize simulate showcase
    tackle weigh commemorate compile coin devote integrate render adapt adjust modify distort invoke replicate
    exploit espouse eschew formulate decline accompany commence downplay unveil
rises: abate accelerate accumulate coincide converge culminate deteriorate diminish dwindle ensue erode erupt escalate
    evolve expire falter flourish fluctuate intensify linger loom malfunction merge originate persist plummet prevail
    proliferate prosper ramp rebound recede resonate resume soar stagnate stall stem subside surge thrive wane
    consolidate commence disrupt emerge solidify submerge topple flounder coexist diversify
acts: applaud abstain adjourn capitulate conspire converge converse cooperate elaborate endeavour falter flee grumble
    hover intervene intrude languish legislate linger meddle mobilise mobilize negotiate persevere persist prevail
    reconvene recuperate reminisce retaliate retreat reunite scramble speculate strive stumble succumb testify waver
    withdraw merge adapt assemble emigrate flounder yearn trespass coexist improvise arbitrate mourn
give: allocate delegate devote distribute submit reimburse relinquish contribute dispatch divert
from: abstain deviate emerge evolve flee originate rebound recede recuperate refrain retreat secede stem withdraw
    divest resume emigrate
with: coincide comply converse converge cooperate grapple meddle merge negotiate reunite resonate reconcile integrate
    vie tamper coexist
to: adapt adhere allude capitulate contribute converse relegate resort submit succumb testify
on: capitalise capitalize embark elaborate intrude speculate encroach resort trespass legislate
in: culminate enlist intervene meddle persist prevail languish trespass
for: clamour compensate lobby mourn scramble strive vie plead yearn aspire
against: conspire retaliate testify legislate
ask: enquire plead lobby solicit consult clamour negotiate testify speculate contend elaborate reiterate clarify
join: accompany reconcile reunite unify merge integrate assemble outnumber emulate outclass consult rival encounter
put: deem render portray depict perceive envisage assess misconstrue misrepresent
rule: authorise authorize impose broker reform reverse initiate legitimise legitimize regulate criminalise criminalize
    oppose revise reconsider reaffirm resist grant propose outline embrace favour reject approve forbid permit
action: authorise authorize impose broker reform reverse initiate legitimise legitimize regulate criminalise
    criminalize oppose cease stabilise stabilize halt coordinate boost stimulate cement eclipse mar orchestrate
    mastermind usher normalise normalize prioritise prioritize hasten alter transform preserve modernise modernize
    destabilise destabilize pioneer fortify establish abandon plague overshadow enrich govern conduct spawn pursue
    achieve attain accomplish spark instigate ignite minimise minimize fuel magnify forestall justify warrant undergo
    precede monitor prompt generate finance erase convene align affect require supervise launch paralyse paralyze
    expand
trouble: regulate criminalise criminalize oppose spark instigate ignite minimise minimize fuel magnify forestall
    justify warrant undergo precede monitor prompt combat stoke overcome pose resolve uncover tolerate resist
    investigate highlight soothe commit dread extinguish regret
claim: revise reconsider reaffirm cite dispute circulate investigate highlight transmit demonstrate indicate
    illustrate underline specify propose interpret characterise characterize outline embrace favour attribute
    publicise publicize censor erase examine declare deny confirm predict reject
matter: cite govern conduct spawn pursue achieve attain accomplish investigate highlight inherit interpret
    characterise characterize attribute publicise publicize censor underestimate overestimate misjudge neglect
    determine await comprehend fathom symbolise symbolize embody examine incorporate resemble seek affect require
    regret
person: sue abduct maim relocate absolve afflict radicalise radicalize entrust diagnose oblige entitle vet assign unseat
    sideline pelt shield confine escort summon notify instruct convince
persuade: entitle energise energize infuriate enrage reassure motivate mislead deceive urge enable canvass permit
    instruct convince
post: vet assign unseat supervise
treat: sideline pelt shield overshadow enrich soothe liken offend despise loathe unsettle taunt heckle
    snub admonish demonise demonize baffle energise energize infuriate enrage reassure motivate mislead deceive urge
    enable canvass appease
acts: discriminate rebel abide preside delve relent mediate congregate resign surrender disperse quip interfere clash
    collude collide collaborate compete excel participate reside lurk perish backtrack eavesdrop hesitate coalesce
    proceed default boast brag retort relocate struggle engage
against: discriminate rebel compete
in: interfere excel participate reside lurk perish specialise specialize engage
with: interfere clash collude collide collaborate sympathise sympathize compete proceed align
for: compete cater opt
on: backtrack eavesdrop renege dwell hinge default rely
to: cling cater relocate
infinitive: opt hesitate cease afford struggle
from: differ arise
rises: arise unfold plunge slump backfire crumble disintegrate resurface vary multiply coalesce stabilise stabilize
    halt circulate expand collapse
thing: transform preserve modernise modernize destabilise destabilize pioneer fortify establish abandon plague
    manufacture utilise utilize nationalise nationalize privatise privatize purchase emit hurl erase incorporate
    inspect renovate erect deface raze inhabit occupy invade confine extinguish
goods: abandon plague pursue achieve attain accomplish slash donate levy stockpile bestow wrest outsource prescribe
    maximise maximize absorb conserve manufacture utilise utilize nationalise nationalize privatise privatize purchase
    emit hurl generate finance inherit grant transmit estimate afford seek regain
that: estimate demonstrate indicate illustrate underline specify conclude assume reckon calculate guarantee ensure
    insist caution boast brag retort propose declare deny confirm predict
put: interpret characterise characterize liken
join: resemble convene
to: object revert
acts: object err acquiesce commute haggle reoffend limp fare equalise equalize plot
for: vouch atone qualify brace
on: foreclose
with: haggle
in: err
rises: drift wither veer swell accrue depreciate elapse
infinitive: plot
that: stress affirm certify
"""
