"""Verbs of courts, science, politics and daily life, as `verb (odd forms) | meaning | families | sense`, by field."""

VERBS_OF_PUBLIC_LIFE = """
[law]
apprehend | to catch and arrest somebody | take hold
exhume | to dig a dead body out of its grave | look remove
flout | to break a rule openly, without caring | break refuse
impound | to take something away by law and keep it | take
incarcerate | to put somebody in prison | hold
outlaw | to forbid something by law | refuse stop
quash | to put a court’s decision officially aside | end | +conviction sentence ruling verdict judgment judgement order
    court
tamper | to change something secretly in order to do harm | change deceive | >with
trespass | to go onto somebody’s land without leave | enter
vandalise | to damage property on purpose | harm
vandalize | to damage property on purpose | harm
[politics]
contrive | to manage something in a clever way | do | -wide goal header ball shot >to
deign | to do something though one thinks oneself too good for it | think | >to
coexist | to live at the same time or in one place, in peace | join
commandeer | to take something over for official or army use | take
decentralise | to move power from one centre to many places | give change
decentralize | to move power from one centre to many places | give change
depose | to take a ruler out of power | remove
emigrate | to leave one’s country to live in another | leave
encroach | to take up little by little more than is one’s own | take enter | >(?:up)?on
espouse | to take up a belief or a cause as one’s own | support
expropriate | to take property away from its owner for the state | take
extol (extolled extolling) | to praise very highly | praise
formulate | to work out a plan or put it into exact words | make think
pillage | to steal from a place by force in a war | steal
recant | to say openly that one no longer believes something | refuse end
subvert | to try to destroy power or a system from inside | harm remove
usurp | to take power that belongs to somebody else | take
vanquish | to defeat completely | win
[change]
allot (allotted allotting) | to give somebody a share of something | give
defuse | to make a situation less dangerous or tense | less stop | -bomb explosive device mine
deplete | to use up most of something | less
deregulate | to free a trade from state rules | free allow
downplay | to make something seem less important than it is | less deceive
eschew | to keep away from something on purpose | refuse
flounder | to be in great difficulty and not know what to do | fail
hoard | to collect large amounts of something and keep them | get hold
jettison | to throw something away as no longer wanted | remove end
neutralise | to take away the effect of something | stop
neutralize | to take away the effect of something | stop
obliterate | to destroy something completely | harm end
obstruct | to block something or keep it from going on | stop
proffer | to hold something out to somebody as an offer | give
rekindle | to bring a feeling or an interest back to life | again start
retrieve | to get something back | get again
sever | to end a link, or to cut something off | end
supplement | to add something in order to make up for what is missing | more help
unravel (unravelled unraveled unravelling unraveling) | to come apart or begin to fail | fail | -mystery case secret
venerate | to respect very deeply | praise feel
yearn | to want something very much and with sadness | want
"""
