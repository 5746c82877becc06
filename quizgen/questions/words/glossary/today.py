"""Words of today’s reports: health, nature, work and networks, each with its meaning, as in the other tables."""

NOUNS_OF_TODAY = """
[nature]
aquifer | rock or sand deep in the earth that holds water | water
borehole | a deep, narrow opening that is drilled into the ground | water
desalination | taking the salt out of sea water | water
landfill | a place where rubbish is buried | waste | ~on|with|of|as|for -harbour* harbor* airport* raise
sewage | dirty water and waste from homes and factories | waste water
remnant | a small part that is left of something | less | -faithful israel
levee | a bank built beside a river to keep floods away | water | -king queen governor* held +river* flood* water*
    mississippi orleans hurricane* storm* rain* break* broke* breach* katrina
sapling | a tree that is still young and thin | plant
herbicide | a substance that kills unwanted plants | kill plant
fodder | food for farm animals | food | -cannon* media tabloid* gossip +farm* cattle* animal crop* hay feed sheep cow
    goat dairy livestock herd drought grow* grass grassland* milk -debate attack* critic critical critici* -comics joke*
    gossip* plan comedian* row critics
poultry | hens, ducks and other farm birds, alive or as food | food
smallholder | a farmer with only a little land | people
tremor | a shaking of the ground | shake | +quake earthquake magnitude seism* richter* epicent* -hand* parkinson -voice
    market* markets economy fear
rewilding | letting land go back to nature | nature
[health]
dialysis | cleaning the blood by machine when the kidneys fail | medicine
cholera | a dangerous illness that is spread by dirty water | illness | -fowl hog swine chicken* poultry
ventilator | a machine that helps a very sick person to breathe | medicine | +patient hospital* covid doctor* nurse lung
    intensive -roof window shed barn* -loft* opened attic
hospice | a place where people who are soon to die are cared for | care | !care -monk* monks pilgrim* pass traveller*
    ~in|into|entered|entering|enters?|under|home|receiving|at-home
triage | deciding which patients must be treated first | medicine | +patient hospital* doctor* nurse medic* ambulanc*
    emergenc* wound clinic* injur* -email* emails complaint* poet*
biopsy (biopsies) | taking a tiny piece of the body to look for illness | medicine
opioid | a strong drug that takes away pain | medicine
superbug | a germ that medicines can hardly kill | illness
efficacy | how well something does what it should do | good
counsellor | a person trained to listen to people and advise them | people help | -camp camper* school* legal* queen
    king embassy -privy accused lawyer ambassador*
[work]
sabbatical | a long time off from one’s normal work | time | !year|officer
overtime | work beyond the usual hours, or the pay for it | time | +worker pay* paid hours police* staff union unionis*
    unioniz* nurse shift wage -goal* game gamer* match win winner* won score scorer* quarter* season* period shootout*
    team teammate* playoff* fight bout round boxing hockey basketball puck touchdown* kick* tied coach league
    tournament* tie ~work|works|worked|working|paid|pay|pays|paying
headcount | the number of people who work for a firm | number | +job jobless* jobseeker* compan* firm cut staff employ*
    reduc* ~a|do a -teacher* coach pupils guests fair bus
stint | a time that somebody spends in a job or a place | time | -pit tyre* lap ~without|little|temminck’s -wader* mud
    bird birds
perk | something extra that goes with a job or a position | gain | !up +job jobless* jobseeker* employ* staff worker
    salar* boss executive pay* office* minist* work* -member* card customer loyal* guest -city
voucher | a ticket that can be used instead of money | money | -school* charter -museum* specimen* account accounts
    handwrit* forge* ~payment|payments
pawnbroker | a person who lends money and keeps something until it is paid back | money people
squatter | a person who lives on land or in a house without permission | people | -sheep queensland* domain* cyber*
    trademark
bequest | money or things that somebody has left to others at death | money
ombudsman (ombudsmen) | an official or body that looks into complaints | office people
stewardship | looking after something that one is in charge of | care
tailback | a long line of cars that hardly move | road | -football* yard touchdown quarterback* +traffic* car cars mile
    miles motorway* road roads lorry lorries driver* motorist* junction* crash* bridge* tunnel* border* queue* -scored
    ran metres
cordon | a line of police or guards that keeps people away | police | !off -defen* slip batsm* wicket* scrum -bleu*
    +police* officer* soldier* troops guard guards army securit* -apple* tree trees wall pear* order
whereabouts (whereabouts) | the place in which somebody or something is now | place
misgiving | a feeling of doubt or worry | doubt
regeneration | making a poor part of a town better again | build | +city town township* townsp* centre area council*
    district estate project* scheme housing -cell cellular tissue bone forest* nature natural* limb* nerve coral*
    -doctor tail series preacher* baptism* soul*
arraignment | the reading of the charges to an accused person in court | court | !of (?:the )?(?:modern|age)
lockdown | a time when people must stay in one place by order | order | -browser* defender cornerback* bullpen* bolts
    phone app
[networks]
ransomware | a program that locks data until money is paid | computer
disinformation | untrue news that is spread on purpose to deceive people | lies
misinformation | untrue news or claims that are passed on, knowingly or not | lies
deepfake | a false picture, film or voice that is made by computer | lies computer
cyberattack | an attempt to break into computers or to stop them | computer
chatbot | a program that answers people as if it could talk | computer
"""

ADJECTIVES_OF_TODAY = r"""
[today]
makeshift | made or used for now from what was at hand | quick | -partnership defen* midfield* striker squad winger
    team side lineup
unsung | not praised for what one has done | unknown
pre-emptive | done early, before others can act or something can happen | stop | -right bidder* bridge hearts spades
preemptive | done before others can act | stop | -right -bidder* bridge hearts spades
endangered | so few that it may die out | few | +animal bird* plant plantation* fish* whale tiger habitat mammal*
    wildlife forest* zoo conserv* extinct* hunt hunter* nest poach* marine* turtle* elephant rhino* -phone job jobless*
    jobseeker* politic* voter crew lives passenger*
    ~(?!(?:the|a|an|s|his|her|their|its|our|my|your|any|these|those|this|two|three|four|five|many|some|other|of|for|in|with|by|on|from|as|most|more|no|so|very|too|was|were|is|are|be|been|being|felt|feel|left|became|become|remain|remained|seemed|looked|still|now|widely|highly|critically|much|deeply|completely|increasingly|already|rather|quite|clearly|critically|among|against|than|even|not|all|young)\b)[a-z]+
invasive | spreading harmfully where it is foreign | harm |
    >(?:species|plants?|weeds?|pests?|fish|insects?|ants?|mussels?|grass(?:es)?|crabs?|crayfish|aliens?)
respiratory | having to do with breathing | body
cardiovascular | having to do with the heart and the blood | body
conducive | helping something to happen | help
disenchanted | no longer pleased with something | sad
incensed | made very angry | angry |
    ~(?!(?:the|a|an|s|his|her|their|its|our|my|your|any|these|those|this|two|three|four|five|many|some|other|of|for|in|with|by|on|from|as|most|more|no|so|very|too|was|were|is|are|be|been|being|felt|feel|left|became|become|remain|remained|seemed|looked|still|now|widely|highly|critically|much|deeply|completely|increasingly|already|rather|quite|clearly|critically|among|against|than|even|not|all|young)\b)[a-z]+
laudable | deserving praise | good
gratuitous | done without any need or good reason | needless
torrential | falling in very large amounts, as rain | strong |
    >(?:rains?|downpours?|rainfall|storms?|showers?|monsoons?)
derelict | left empty or uncared for, often falling to pieces | old | -duty !in\s(?:his|her|their|its)
mayoral | having to do with the head of a town | office
neonatal | having to do with newly born babies | body
palliative | meant to ease pain, and not to cure | help
scorching | extremely hot | hot | -pace form start* run goal* critic* attack* speech* earth* iron speed
"""

VERBS_OF_TODAY = """
[today]
repatriate | to send somebody or something back to the home country | return
redact | to make parts of a text unreadable, so as to keep them secret | hide
annul (annulled annulling) | to declare that something no longer counts | end
impersonate | to pretend to be somebody else | deceive
disburse | to pay out money from a fund | pay
abscond | to run away in secret, mostly from the law | flee
scupper | to make a plan or a hope fail | ruin | -ship shipy* shipm* shipb* drain deck*
stonewall | to hold off questions or people by giving no real answer | refuse | -hotel inn riot museum jackson* -batsm*
    wicket*
trample | to step heavily on somebody or something and do damage | harm | -right libert* freedom jurisdict*
    sensibilit* constitution* candidate norm dignit* wishes feelings
"""
