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
    """abduction abortion abortive absurd accompany achievement activist agenda aggravate aggressive altogether
    amendment amnesty ample apartheid arbitrary arid artery assault assess assessment assign autonomy aviation
    backtrack bankrupt barrier belligerent beneficial bias bidder booming boundary breach broadcaster budget
    bullying campaigner candid candidacy canvass carcass carnage casualty citizenship civilian client collaborate
    comeback commend commercial compassionate compensation competence complex comprehensive compromise conduct
    confidential conflict conservation constructive consult consultancy consultant consumption contribution
    contributor conventional cordial coronation corruption costly counsel counsellor cover-up critic criticism
    currency declare deliberately demonstrator denounce departure depose detention devastation dialogue disarm
    disruptive dissent distort distress dominate donation eccentric editorial eligible eliminate embattled emission
    endorse enforce enforcement equality equitable evaluation evangelist evict exclude expel exploit extremist
    federal flagship fledgling formal frantic fraud funding gracious gripping guidance hardline harrowing hawkish
    hefty heritage highlight historically hostage hostile illegitimate imbalance immense immigration immunity impair
    imperative implicate implicit impression inaugurate inauguration incompetent inconsistency incremental incursion
    indict inevitable infect inferior infiltrate inflame inflation informant initial initiative inmate inquest
    insensitive integrity interpretation intervention intolerance investment irregularity joint juror laboratory
    landlord lax legalise legalize lender liberate lukewarm lush magistrate makeshift massacre mediate mediator
    memorial merit migrant migration minimal minority misjudge misogynist moderator monarch motivate naive narrowly
    obligation offence operator oust outline outlook outrage outrageous overblown oversee overshadow overtake
    palpable paramount pension perennial perpetual perspective pervasive petition phenomenon philosophy plausible
    pledge posthumous pre-emptive predecessor predict preference premature preserve procedural procure procurement
    prohibit prohibition prominent propose provisional provocative publicity publisher punitive rebate
    reconstruction recruitment referendum reform refuge regulator reintroduce rejection relevant relic repression
    requirement residence resident residual resignation resilient restriction reversal revolution scarce scenario
    scheme seamless segregation shabby shelve sibling sideline speculate speculation spontaneous spurn stabbing
    stalking statistic statute staunch stifle stranded strategist strict subscriber subside summarily summon
    surcharge symbolic takeover tangible tariff tenant tense theme thorny threshold tolerant tolerate toothless
    traitor transition transparency turbulent tyranny underway unilateral universal upbeat urban urge vacant
    validate viable vicinity violate virtually vulnerability waive waiver walkout winger withdraw withdrawal"""
)
