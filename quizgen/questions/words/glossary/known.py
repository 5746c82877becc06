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
    """abduction abortion abortive abruptly absurd accompany achievement activist agenda aggravate aggressive aide
    altogether amendment amnesty ample apartheid arbitrary arid artery articulate assault assess assessment assign
    attorney autonomy aviation backtrack bankrupt barrage barrier belligerent beneficial bias bidder booming
    boundary breach broadcaster budget bullying buoy campaigner candid candidacy canvass carcass carnage casualty
    cement citizenship civilian client collaborate comeback commend commerce commercial compassionate compensation
    competence complex comprehensive compromise conduct confidential confine conflict conservation constructive
    consult consultancy consultant consumption contribution contributor conventional cooperative cordial coronation
    correspondent corruption costly counsel counsellor counterpart cover-up critic criticism currency declare
    deliberately demonstrator denounce departure depose detention devastation dialogue disarm dispute disruptive
    dissent distort distress dominate donation eccentric editorial eligible eliminate embattled emergence emission
    endorse enforce enforcement equality equitable evaluation evangelist evaporate evict exclude exclusively expel
    exploit extremist facet federal flagship fledgling formal formally formulate frantic fraud funding gracious
    gripping guidance hallmark hardline harrowing haunt hawkish hearing hefty heritage highlight historically
    hostage hostile illegitimate imbalance immense immigration immunity impair imperative implicate implicit
    implicitly impression inaugurate inauguration incarnation incompetent inconsistency incremental incursion indict
    inevitable infect inferior infiltrate inflame inflation informant initial initiative inmate inquest insensitive
    integrity interpret interpretation intervention intolerance investment ironically irregularity joint juror
    laboratory landlord lapse lax legalise legalize lender levy liberate libertarian lukewarm lush magistrate
    makeshift massacre mediate mediator memorial merit migrant migration minimal minority misjudge misogynist
    moderator monarch motivate mouthpiece naive narrative narrowly nominally nudge obligation offence offload
    offspring operator oust outline outlook outrage outrageous overblown overheads oversee overshadow overtake
    palpable paramount parity pension perennial perpetual perspective pervasive petition phenomenon philosophy
    pinnacle pioneer plausible pledge posthumous pre-emptive predecessor predict preference prejudice prelude
    premature preserve procedural procure procurement prohibit prohibition prominent propose provisional provocative
    publicity publisher punitive reap rebate reconciliation reconstruction recruitment recuperate referendum reform
    refuge regulator reintroduce rejection relevant relic repression requirement residence resident residual
    resignation resilient resoundingly restriction reversal revolution rouse sanctuary scarce scenario scheme
    seamless segregation severely shabby shelve sibling sideline simulation slur speculate speculation spontaneous
    spurn squarely stabbing stalking statistic stature statute staunch stifle stranded strategist strict stronghold
    subordinate subscriber subside substantially summarily summon surcharge symbolic takeover tangible tariff temper
    tenant tense tenure theme thorny threshold tolerant tolerate toothless traitor transition transparency
    turbulence turbulent tweak tyranny underway unilateral universal unleash upbeat urban urge vacant validate venue
    vet viability viable vicinity violate virtually vital volatility voluntarily vulnerability waive waiver walkout
    warrant watchdog winger withdraw withdrawal"""
)
