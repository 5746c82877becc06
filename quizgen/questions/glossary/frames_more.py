"""What the newer tables of verbs, adjectives and adverbs take or are said of in, the words by frame out."""

FRAMES_OF_MORE_VERBS = """
rule: authorise authorize impose broker reform reverse initiate legitimise legitimize regulate criminalise criminalize
    oppose revise reconsider reaffirm resist grant propose outline embrace favour favor reject approve forbid permit
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
claim: revise reconsider reaffirm cite dispute certify circulate investigate highlight transmit demonstrate indicate
    illustrate underline specify propose interpret characterise characterize outline embrace favour favor attribute
    publicise publicize censor erase examine declare deny confirm predict reject
matter: cite govern conduct spawn pursue achieve attain accomplish investigate highlight inherit cultivate interpret
    characterise characterize attribute publicise publicize censor underestimate overestimate misjudge neglect
    determine await comprehend fathom symbolise symbolize embody examine incorporate resemble seek affect require
    regret
person: sue abduct maim absolve afflict radicalise radicalize entrust diagnose oblige entitle vet assign unseat
    sideline pelt shield confine escort summon notify instruct convince
persuade: entitle energise energize infuriate enrage reassure motivate mislead deceive urge enable canvass permit
    instruct convince
post: vet assign unseat supervise
treat: sideline pelt shield overshadow enrich soothe liken dub disturb offend despise loathe unsettle taunt heckle
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
    emit hurl generate finance inherit cultivate grant transmit estimate afford seek regain
that: estimate demonstrate indicate illustrate underline specify conclude assume reckon calculate guarantee ensure
    insist caution boast brag retort propose declare deny confirm predict
put: interpret characterise characterize liken dub
join: resemble convene
"""

FRAMES_OF_MORE_ADJECTIVES = """
worth: fundamental crucial urgent essential significant secondary productive profitable realistic sensible sustainable
    favourable favorable effective affordable costly disastrous symbolic rational superior unique extraordinary
    conventional radical unorthodox historic appropriate constructive
kind: fundamental contemporary distinct universal collective reciprocal conventional complex primitive potential
    overall independent
time: crucial urgent lengthy permanent temporary annual quarterly constant frequent prior upcoming rapid gradual
    premature timely hectic immediate brief eternal
allowed: essential harsh valid universal flexible appropriate discriminatory
amount: significant numerous minimal plentiful enormous vast marginal mere partial dramatic generous overall multiple
    additional insufficient
state of things: sustainable favourable favorable hectic grim primitive efficient stable tense gloomy delicate idle
    flexible consistent
fit for use: effective affordable reliable bulky compact interactive efficient
severe: costly disastrous enormous severe horrific disgraceful gruesome tragic brutal merciless harsh intense fierce
done: symbolic partial dramatic rapid gradual premature timely brutal merciless intense fierce crude bizarre
    extraordinary collective reciprocal conventional radical unorthodox bold aggressive heroic immediate
    discriminatory consistent
gifts of a person: rational witty efficient flexible stubborn timid humble competent eccentric bold aggressive heroic
    loyal tolerant
prize: superior unique notable legendary
size of lead: marginal mere
future: upcoming potential
hard: hectic awkward complex delicate
show: contemporary gruesome tragic bizarre grim spectacular magnificent superb hideous extraordinary interactive
    historic impressive surreal
person: merciless sarcastic courteous cynical sincere passionate xenophobic reliable idle wealthy obese unconscious
    dependent immune ineligible stubborn timid humble competent eccentric bold aggressive heroic loyal tolerant
    neutral corrupt generous gracious furious confident anxious desperate suspicious paranoid grateful enthusiastic
    unaware hardline hawkish
said: harsh fierce blunt offensive vulgar crude stark precise concrete absurd sarcastic courteous cynical sincere
    passionate solemn nostalgic witty awkward bizarre grim xenophobic accurate gracious enthusiastic brief
    discriminatory constructive
felt: intense sincere passionate genuine eternal
noticed: stark notable distinct evident
true: precise concrete absurd accurate valid genuine reliable evident
mood of a person: solemn nostalgic tense gloomy furious confident anxious desperate suspicious paranoid grateful
    enthusiastic unaware
of groups: xenophobic prosperous loyal tolerant neutral corrupt hardline hawkish independent
place: hideous adjacent remote spacious rugged prosperous independent
fate of a person: wealthy obese unconscious dependent immune ineligible
of rule: federal domestic electoral economic corporate humanitarian metropolitan congressional administrative
of life: federal domestic electoral economic corporate humanitarian metropolitan rural urban racial commercial
    industrial environmental agricultural pharmaceutical psychological academic marine
"""

FRAMES_OF_MORE_ADVERBS = """
only: mainly largely essentially
how much: greatly increasingly somewhat relatively excessively remarkably sharply roughly barely utterly thoroughly
    severely rapidly visibly adequately widely
done: thoroughly severely rapidly visibly adequately swiftly randomly systematically efficiently unsuccessfully
    brutally accurately prominently eagerly formally bitterly furiously passionately harshly hesitantly stubbornly
    casually repeatedly voluntarily independently promptly instantly gradually constantly consistently routinely
    persistently retroactively
said: formally bitterly furiously passionately harshly hesitantly stubbornly casually repeatedly sincerely sternly
    briefly
by whom: voluntarily independently
when: frequently occasionally rarely annually formerly eventually permanently continuously promptly instantly
    gradually constantly consistently routinely persistently retroactively historically regularly briefly
true: historically apparently evidently undoubtedly potentially conceivably regrettably tragically predictably
    understandably admittedly famously
"""
