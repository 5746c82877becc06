"""Verbs that stand in news of every field, each with its meaning there: `verb (odd forms) | meaning | families`.

A fourth column tells the sense: after + stand words of which the sentence must have one, after - words that it must
not have ("adopt a child" is no adopting of a plan). A star marks the beginning of words: "child*" for "children".
"""

VERBS_GENERAL = r"""
[help]
accommodate | to fit in with the needs or wishes of | help | -accommodating* room hotel guest seat bed* disk disc
    passenger spectator* hous* hundred thousand building sleep tent
allay | to make a fear or a doubt less strong | less help
contribute | to add one’s part to something | give help | -editor* contributing million* dollar donor donat* fund
    fundrais* funder* percentage point* charit* money article magazine thousand campaign* group reporting writer
    gift loan pct newspaper column* blog* factor* decline fall fallen fell death* crash accident crisis problem
    risk* loss shortage drop* slowdown disease $
embolden | to make somebody braver and more confident | more help
nurture | to care for somebody or something, so that they grow | help more
pacify | to make people or a place calm and peaceful | less help
placate | to make somebody calmer and more content | less help
rectify | to put right what is wrong | help change
remedy (remedied remedying) | to put right what is wrong | help change | ~(?:open|subject) to
rejuvenate | to make somebody or something fresh and lively again | help again
revitalise/revitalize | to give new life and strength to something | help again
revive | to come back or bring back to life, strength or use | help again
safeguard | to protect from harm | save
spearhead | to lead the way in a campaign, an attack or other work | lead
underpin (underpinned underpinning) | to support something and make it stronger | support
uphold (upheld upholding) | to support or confirm as right | support | +law lawyer* lawsuit* lawmaker* lawful* ruling
    court courtroom* courthouse* decision ban sentence appeal conviction judge* right verdict complaint -standing
    reputation honour* value
vindicate | to show that somebody or something was right after all | support prove
[hurt]
aggravate | to make something bad even worse | worse | -assault burglar* robber* murder* bodily* kidnap* vehicular*
    theft felony -assault burglary robbery* homicide -circumstanc*
alienate | to make people turn away and feel unfriendly | worse harm | -land landowner* property estate title
antagonise/antagonize | to make somebody angry and unfriendly | worse harm
besiege | to close in on from all sides, as an enemy does | attack cover
betray | to turn against somebody or something that one should be true to | harm | -emotion* sign signator*
    signatur* nerv* lack face voice fear* accent* origin* feeling secret* anxi* hint* express* concern smile eyes*
    hands*
compel (compelled compelling) | to force, so that there is no choice | force | -story case argument reason* evidence
    compelling
cripple | to damage or weaken very badly | harm
decimate | to destroy or damage somebody or something very badly | harm
degrade | to become or make worse, weaker or less worthy | worse | -treatment human inhuman* plastic biolog*
    bacteria enzymes microbes fungi pollutants
demoralise/demoralize | to take away somebody’s courage and hope | less harm
denigrate | to say that somebody or something is of no worth | criticise
deprive | to take or keep away what somebody or something needs | take harm | -area background poor* socially neighbo*
    estate
derail | to stop something or somebody from getting on as hoped | stop harm | -train trainer* trainee* rail*
    carriage* track passenger tram* wagon* locomotive freight* metro* engine engineer* express*
devastate | to hurt or damage somebody or something terribly | harm | -devastating
discredit | to make people stop trusting somebody or something | harm less criticise
distort | to change something so that it is no longer right or true | deceive change | -trade trader* compet* market*
    sound* guitar* shape metal* lens voice face
erode | to wear away little by little | less
foment | to stir up and make grow | start
hijack | to take control of something that belongs to others | take | -gunpoint
humiliate | to make somebody feel ashamed in front of others | harm
impair | to make something weaker or less good | harm less | -hearing visual* loan goodwill charge* -driv* drink*
    drunk alcohol
impede | to get in the way of somebody or something | stop
imperil (imperilled imperiled imperilling imperiling) | to put somebody or something in danger | harm
inflame | to make angrier or more violent | worse start | -joint* tissue lung skin throat* knee* tend* airway* swollen
    eye eyesight
inflict | to bring something bad upon somebody or something | harm
marginalise/marginalize | to push somebody or something aside, so that they count for little | less remove
ostracise/ostracize | to shut somebody out of a group | remove
oppress | to rule over people in a cruel way | harm force | -heat gloom debt debts silence sorrow
persecute | to treat people cruelly, often for their race or their beliefs | harm
ransack | to go through a place roughly and leave it in a mess | harm steal | -memory
smear | to harm somebody’s good name with ugly words or stories | harm say criticise | +reputation campaign* opponent
    politic* critic critical critici* lies alleg* accus* media press -paint* blood* mud* oil oilfield* face wall cream*
    grease lens substance !with|on|over|across|(?:butter|paint|blood|jam|mud|ink)
stigmatise/stigmatize | to mark somebody or something as shameful | harm
suppress | to use one’s power to stop or hold back something | stop force | -evidence report* fact information
    truth* vote voter* turnout price* inflation* appetit* immune cough smile laugh* yawn* hunger emotion* anger
    feeling gene genetic* genom* symptom* memor* demand wage fire* -flame* blaze sprinkler* weed* pest*
taint | to spoil something with a touch of something bad | harm |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
tarnish | to make less good in the eyes of others | harm less | -silver brass
terrorise/terrorize | to fill people or animals with great fear | harm force
victimise | to treat somebody unfairly or cruelly, or do them wrong | harm
[speak]
allude | to mention something briefly or in an indirect way | say
applaud | to show approval openly | praise | -sarcastic*
articulate | to put clearly into words | say | -lorr* truck vehicle trailer buses tram* -bill law lawyer* lawsuit*
    lawmaker* lawful* bone skull* joint* !at|(?:the|each|every|his|her) (?:[a-z]+
    )?(?:notes?|vowels?|consonants?|syllables?) ~(?:an|the|is|was|are|were|be|more|most|so|very|highly)
assert | to say firmly that something is so | say | >that -authority control* independence himself herself itself
    themselves dominan* privilege right sovereign* power* influence yourself myself
assure | to tell somebody firmly that something is so | say promise | -place* promotion* title spot qualif* victor*
    win winner* rest quality >(?!of ) -rest viabil* success* supply surviv* victory -deposit future*
berate | to scold or criticise somebody angrily | criticise
castigate | to criticise somebody very harshly | criticise
chide | to scold mildly | criticise
coin | to invent a new word or phrase | say make | +word term phrase name -silver gold copper
concede | to admit something, though one does not like to | admit say | -territor*
    >(?:(?:(?:later|afterwards|yesterday|on [a-z]+day|in (?:an? |his |her |the )?[a-z]+|before the [a-z]+|to the
    [a-z]+|under [a-z-]+) )?that|defeat|he|she|they|there|the (?:delay|error|mistake|problem|point)s?|the [a-z]+
    (?:was|were|had))
condemn | to say strongly that somebody or something is very bad or wrong | criticise |
    -death* prison* sentenc* building* structure* house* premises unfit demol* dam bridge* site* closed
    life building house* flat defeat relegat* property hell* misery poverty cell cellular inmate executed execution
    status fate doom* unfit demol* ruin meat pier ship bridge inspectors eyes illness wheelchair >(?!to ) !(?:[\w’]+
    ){1,3}to
contend | to say that something is so, against others who doubt it | say | >that -title prize trophy* medal
decry | to say openly that somebody or something is bad | criticise
deem | to judge to be of a certain kind | think
depict | to show somebody or something in pictures or words | say
deride | to speak of somebody or something as foolish or worthless | criticise
enquire | to ask for information | ask
evoke | to call up a feeling, a memory or a picture in the mind | bring
hail (hailed) | to praise somebody or something openly and warmly | praise | -from taxi* cab* storm rain rainfall
    rainy rainstorm* bullet size native born ice hometown uber* snow
insinuate | to hint at something bad | say | >(?!himself|herself|itself|themselves) !(?:his|her)
    (?:hand|arm|way|finger)
invoke | to make use of a law or right | call | -term spirit* prayer mood* sanctions function functions gods saint
    saints ancestors +law laws right rights article clause privilege amendment act treaty
lament | to speak with sadness or regret about something | say feel |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
lampoon | to make fun of somebody in public | criticise
lobby (lobbied lobbying) | to try to win those in power over to one’s wishes | talk ask
mock | to make fun of somebody or something | criticise | !up
nudge | to push or move a little | talk more | -ahead lead leader* past wide goal* ball home homeowner* homeless*
    nudging* ~an?
plead (pleaded pled) | to give an answer to a charge in court | ask | >(?:not )?guilty +guilt* innocen* insan*
    charge* count court courtroom* courthouse* contest* -help* mercy forgiv* urg* lenien* beg*
proclaim | to announce something publicly | say
profess | to claim openly to have a feeling or a belief | say | -nun vows monk -university
reprimand | to tell somebody firmly that they did wrong | criticise
solicit | to ask people for something that one wants or needs | ask | -prostit* sex sexual* minor murder* kill killer*
    kerb*
spurn | to turn somebody or something down with scorn | refuse | -chance* opportunit* goal* half ball shot header
    striker kick* minute -chance*
tout | to praise in public as good or likely to succeed | praise say | -ticket business* customer clients !for
underscore | to draw strong attention to something | say | -music* score*
[think]
anticipate | to expect that something will happen | expect | -highly eagerly hotly* most much reserve estimate pass
    cross* goalkeeper keeper !(?:[a-z’]+ ){1,4}by (?:[a-z]+ )?(?:[a-z]+
    )?(?:years?|decades?|century|centuries)|modern|(?:the|his|her|an?)
    (?:punch|blow|shot|move|kick)|(?:his|her|their) every
ascertain | to find out, so that one is sure | look
assess | to examine and judge somebody or something | judge look | -tax taxpay* taxation taxable
    fine penalt* payment tariff damages* levies fee foul charge* dut* levy face
discern | to see or recognise something that is not easy to see | look
envisage | to picture or expect something in the future | expect think
envision | to picture something as possible in the future | expect think
evaluate | to study something carefully in order to judge it | judge look | -patient clinical
gauge | to measure or judge | judge look
grapple | to struggle to deal with something hard | fight try | -wrestl* judo* floor hook knife suspect attacker
    intrud* gunman guard* officer >with
infer (inferred inferring) | to work something out from what one knows | think
perceive | to see or think of in a certain way | think look | -slight* >(?:by [a-z ’-]{1,40} )?(?:as|to be)
ponder | to think about something carefully | think
presume | to take something to be true without proof | think | -nominee !on|upon|to
    (?:give|tell|speak|judge|know|teach|offer|question|lecture|ask)
resent | to feel bitter about somebody or about something that seems unfair | feel
revere | to respect very deeply | praise feel
weigh (weighing) | to think carefully about good and bad sides | think judge | +option* whether
    decision propos* counterbid bid takeover -pound kilo* kg stone* ton tonne gold baby scales >(?!in\b|on\b)
    !heavily|against|down|up to|less|about|nearly|only
"""
