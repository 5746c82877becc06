"""Verbs of courts, science, politics and daily life, as `verb (odd forms) | meaning | families | sense`, by field."""

VERBS_OF_PUBLIC_LIFE = """
[law]
apprehend | to catch or seize somebody or something | take hold | -trouble violence breach !that|the (?:[a-z]+
    )?(?:meaning|danger|truth|beauty|nature)
exhume | to dig a dead body out of its grave | look remove | -book* biograph* song songs scandal archives
flout | to break a rule openly, without caring | break refuse | -industr*
impound | to take something away by law and keep it | take | -water* reservoir dam
incarcerate | to put or keep somebody in prison | hold
outlaw | to make something illegal | refuse stop
quash | to declare officially that a decision or a charge no longer counts | end | +conviction sentence ruling
    verdict judgment judgement order court courtroom* courthouse* -rumour* rumor hope* rebel* revolt protest* effort
    specul* report* upris* fear* talk suggest* dissent riot
tamper | to change or touch something that one should leave alone | change deceive harm | >with
trespass | to go onto somebody’s land or into a building without permission | enter | -privacy sins* forgiv* !on
    (?:his|her|their|your) (?:kindness|time|patience|good)
vandalise/vandalize | to damage property on purpose | harm
[politics]
deign | to do something one thinks oneself too good for | think | >to
coexist | to live or be found side by side | join
commandeer | to take something over for one’s own use, without asking | take
decentralise/decentralize | to move power or work from one place to many | give change
depose | to remove a ruler or a government from power | remove | -lawyer attorney witness testimon* oath lawsuit
    -judicial court courtroom* courthouse* email aide
emigrate | to leave one’s own country to live in another | leave
encroach | to push into what belongs to others | take enter | >(?:up)?on
espouse | to take up a belief or a cause as one’s own | support
expropriate | to take property away from its owner, mostly for the state | take
extol (extolled extolling) | to praise very highly | praise
formulate | to work out carefully | make think | -drug cream* vaccine feed paint* ingredient* shampoo* chemical skin
    product* -fertili*
pillage | to rob a place by force, as in a war | steal |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|way|from
    [a-z]+|used|straight|expos[a-z]+(?: [a-z’]+){0,3}) to
recant | to take back openly what one said or believed | refuse end
subvert | to weaken or ruin a system from inside | harm remove | +democra* govern* state constitution* law lawyer*
    lawsuit* lawmaker* lawful* elect election* elector* electiv* authorit* -genre expectation film* novel*
usurp | to take a place or a power that belongs to somebody else | take remove | -mr mrs ms
vanquish | to defeat completely | win
[change]
allot (allotted allotting) | to give as a share or for a certain purpose | give
defuse | to make something less dangerous or tense | less stop | -bomb bomber* bombard* explosive* device mine
    miner* -bomb
deplete | to make something smaller by using it up or taking from it | less
deregulate | to free something from state rules | free allow
downplay | to make something seem less important or serious than it is | less deceive
eschew | to keep away from something on purpose | refuse
flounder | to be in great difficulty and do badly | fail | -fish* mud* water* snow wave waves surf swamp
hoard | to collect large amounts of something and keep them | get hold | -billboard* advert* site construction panel*
    fence* flex poster* banner* erect*
jettison | to get rid of something that is not wanted | remove end
neutralise/neutralize | to make something harmless or without effect | stop harm | -terror* militant bandit*
    insurgent fighter race racer* racecourse* racehorse* racegoer* racetrack* rider lap descent acid alkal*
obliterate | to destroy something completely | harm end | -rival* opponent record* win winner* won match
obstruct | to block somebody or something, or keep them from going on | stop
proffer | to hold something out, or put it forward, for others to accept | give
rekindle | to bring or come back to life | again start
retrieve | to get something back from where it is | get again | -freezer* fridge bottle pocket bag*
sever | to cut through or break off, as a cable or a link | end | -finger* limb* arter* spin* cable leg
supplement | to add to something, so that it is larger or better | more help |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to -cattle cows ewe ewes sheep calves lambs livestock hay
venerate | to respect very deeply | praise feel
yearn | to want something very much | want
"""
