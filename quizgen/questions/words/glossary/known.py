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
