"""Words that most students of thirteen know, and that are not worth asking for: "a temporary bridge" all understand.

Their meanings still tell what other words do not mean.
"""

from quizgen.questions.english.likeness import lexicon

KNOWN_VERBS = lexicon(
    """accompany activate admire arise boost cherish cling collapse collide despise differ distinguish distract
    enable encounter escort examine expand forbid generate halt hesitate hurl infect inspect inspire invade irritate
    loathe multiply obtain participate permit pollute recover regain regret relocate renovate resemble snatch
    soothe specialise specialize stumble tempt transform uncover utilise utilize vary"""
)
KNOWN_NOUNS = lexicon(
    """agony agriculture alternative ambition allergy ancestor anxiety archaeologist archeologist architect aspect
    attitude auction audition biography boost brochure campus cargo certificate coincidence collision
    coma contestant curiosity deadline debut descendant destruction diabetes diploma disadvantage discount disgust
    documentary donation embarrassment encouragement enthusiasm entourage exhibition expense experiment
    fleet fortnight founder freight fury generator genre graduation grief habitat handful harvest headquarters
    identity inspection inspector inspiration landlord leaflet likelihood literature livestock loyalty mainland
    manner memorial midwife misery missile monument obesity onlooker origin outskirts pandemic passion
    peasant pharmacist physician pneumonia predator prevention purchase purchaser quantity quarrel biologist
    refusal removal resemblance resident revolution rivalry salary satellite session shelter shortlist similarity
    species spectator spouse subscriber substitute suburb surgeon survivor symbol tanker temptation
    therapy triumph turbine upbringing upgrade vendor vessel wage wealth wisdom wreckage"""
)
KNOWN_ADJECTIVES = lexicon(
    """artificial awkward bizarre brief courteous disgraceful eager enthusiastic familiar fierce frequent gradual
    hideous horrific humble impressive legendary literary memorable nostalgic numerous overseas passionate
    portable remarkable slight spectacular steady superb temporary timely timid tragic tremendous tricky upcoming vast
    visible visual"""
)
KNOWN_ADVERBS = lexicon(
    """accurately annually bitterly brutally constantly continually continuously eagerly efficiently eventually
    frequently gradually harshly instantly occasionally originally passionately permanently precisely
    promptly remarkably repeatedly similarly steadily swiftly temporarily thoroughly tragically visibly"""
)

#: Words with a long list of words beside which they mean something else, and that yet mean one thing in nearly every
#: report: what is listed is all that there is. Of the others with such a list there are always more senses than are
#: listed ("a charter skipper", "the senior panel", "the engine stalled"): in rounds 42 to 45 a quarter of their keys
#: were wrong, of words with one sense two in a hundred.
MOSTLY_ONE_SENSE = lexicon(
    """abduction abortion abruptly accompany achievement activist agenda aggravate aggressive aide altogether amendment
    amnesty apartheid arbitrary artery articulate assault assess assessment assign attorney autonomy aviation
    backtrack barrage barrier bias bidder boundary breach broadcaster budget bullying buoy campaigner candidacy
    canvass carcass carnage casualty cement citizenship civilian client collaborate comeback commend commerce
    commercial compensation competence complex compromise conduct confidential confine conflict conservation consult
    consultancy consultant consumption contribution contributor conventional cooperative coronation correspondent
    corruption costly counsel counsellor counterpart cover-up critic criticism currency declare deliberately
    demonstrator denounce departure depose detention devastation dialogue disarm dispute dissent distort distress
    dominate donation editorial eliminate emergence emission endorse enforce enforcement equality evaluation
    evangelist evaporate evict exclude exclusively expel exploit extremist facet formal formally formulate fraud
    funding guidance hallmark haunt hawkish heritage highlight historically hostage hostile illegitimate imbalance
    immigration immunity impair implicate implicitly impression inaugurate inauguration incarnation inconsistency
    incursion indict infect infiltrate inflame inflation informant initiative inmate inquest integrity interpret
    interpretation intervention intolerance investment ironically irregularity joint juror laboratory landlord lapse
    legalise legalize lender levy liberate libertarian lukewarm magistrate massacre mediate mediator memorial merit
    migrant migration minority misjudge misogynist moderator monarch motivate mouthpiece narrative narrowly
    nominally nudge obligation offence offload offspring operator oust outline outlook outrage overheads oversee
    overshadow overtake parity pension perspective petition phenomenon philosophy pinnacle pioneer pledge
    predecessor predict preference prejudice prelude premature preserve procure procurement prohibit prohibition
    prominent propose provisional provocative publicity publisher reap rebate reconciliation reconstruction
    recruitment recuperate referendum reform refuge regulator reintroduce rejection relic repression requirement
    residence resident resignation resoundingly restriction reversal revolution rouse sanctuary scenario scheme
    segregation severely shelve sibling sideline simulation slur speculate speculation spurn squarely stabbing
    stalking statistic stature statute stifle strategist strict stronghold subordinate subscriber subside
    substantially summarily summon surcharge symbolic takeover tariff temper tenant tenure theme threshold tolerant
    tolerate traitor transition transparency turbulence tweak tyranny unilateral universal unleash urban urge vacant
    validate venue vet viability vicinity violate virtually vital volatility voluntarily vulnerability waive waiver
    walkout warrant watchdog winger withdraw withdrawal"""
)
