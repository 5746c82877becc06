"""Adjectives that tell of people, or what a thing has to do with, as `adjective | meaning | families`.

A fourth column tells the sense, as it does of the verbs.
"""

ADJECTIVES_OF_PEOPLE = r"""
[people]
accountable | having to answer for what one does | duty blame | >(?:for|to)
adept | very skilful | good
aggrieved | feeling that one has been treated unfairly | unfair angry
aloof | keeping at a distance from others | cold
ambitious | aiming very high | hope hard
apprehensive | afraid of what may come | doubt
arrogant | showing that one thinks oneself better than others | rude
articulate | able to speak well and clearly | clear | -play* guitar* piano*
assertive | acting or speaking in a firm and sure way | firm
beleaguered | under attack or in great trouble | stuck
belligerent | unfriendly and ready to start a fight | enemy | -war warfare warlord* warship* warplane* wartime
    neutral* hostilit* ceasefire* powers innings* batting*
    !nations?|states?|powers?|part(?:y|ies)|countr(?:y|ies)|governments?|forces|sides?
biased | leaning to one side, mostly in an unfair way | unfair | ~negatively|positively
bankrupt | not able to pay what one owes | poor | -moral morality morally intellectual politically ideolog* idea
    moral intellect* vision culture thinking
charismatic | having a special charm that wins people over | honour |
    >(?:[a-z-]+\s)?(?:leaders?|figures?|founder|president|politicians?|captain|coach|manager|singer|actor|actress|man|woman|teacher|speaker|performer|host|boss|mayor|star)s?
    -church* christian*
compassionate | showing pity for others and a wish to help | kind | -leave release ground* conservat*
    !allowances?|use|visas?|care
complacent | too pleased with oneself to see dangers | careless
complicit | having a share in something wrong | blame
conspicuous | very easy to notice | open | -gallant* bravery
despondent | very sad and without hope | sad
destitute | without money, food or a home | poor | !of
devout | deeply religious | religion | -fan* supporter wish* hope* follower*
disaffected | no longer content or loyal | angry
discontented | not satisfied | angry
disgruntled | annoyed because things are not as one would like | angry
disillusioned | disappointed and no longer believing in something | angry sad |
    ~(?!(?:the|a|an|s|his|her|their|its|our|my|your|any|these|those|this|two|three|four|five|many|some|other|of|for|in|with|by|on|from|as|most|more|no|so|very|too|was|were|is|are|be|been|being|felt|feel|left|became|become|remain|remained|seemed|looked|still|now|widely|highly|critically|much|deeply|completely|increasingly|already|rather|quite|clearly|critically|among|against|than|even|not|all|young)\b)[a-z]+
dismissive | showing that one thinks something is of no importance | rude
ecstatic | extremely happy and excited | happy
eloquent | using words in a way that moves people | clear |
    !reminders?|proof|testimony|silence|tributes?|symbols?|gestures?
eminent | famous and respected | honour known | -domain !success|sense|good
erratic | changing in a way that nobody can foresee | unsteady | -boulder* rock rocks
exasperated | very annoyed | angry |
    ~(?!(?:the|a|an|s|his|her|their|its|our|my|your|any|these|those|this|two|three|four|five|many|some|other|of|for|in|with|by|on|from|as|most|more|no|so|very|too|was|were|is|are|be|been|being|felt|feel|left|became|become|remain|remained|seemed|looked|still|now|widely|highly|critically|much|deeply|completely|increasingly|already|rather|quite|clearly|critically|among|against|than|even|not|all|young)\b)[a-z]+
exuberant | full of energy and joy | happy | -growth vine* plant* invest* market*
frail | weak and easily harmed | weak
frugal | using or costing only little | careful
gullible | easily made to believe what is not true | trust
hapless | unlucky, or doing badly | sad unfit weak bad
hesitant | slow, as if not sure | unwilling
hypocritical | false, preaching to others what one does not do oneself | false
idealistic | believing in high aims, even if they are hard to reach | hope
impartial | not taking sides | fair
impulsive | done or acting without thinking first | careless
incompetent | not able to do one’s work properly | unfit | -mental* trial* will wills testif* vein* valve* stand
incredulous | not able to believe something | doubt
indifferent | not caring about somebody or something | cold | >to !to\s(?:poor|bad|good|mediocre|average)
indignant | angry about something unfair | angry
intransigent | refusing to change one’s views at all | firm
jubilant | very happy about a success | happy
liable | made by law to pay or to answer for something | blame | >for
    !for\s(?:military|service|call)|for
    (?:prosecution|arrest|eviction|deportation|seizure|expulsion|(?:re-)?election|relegation|conscription|duty)
naive | showing too little knowledge of how things really are | trust | -painter painting folk* bayes* treatment
    mice mouse virus* style art
notorious | well known in a bad way | known
oblivious | not noticing what is going on | quiet cold
obstinate | refusing to give way or change | firm
pragmatic | guided by what works rather than by fixed beliefs | careful | -inference linguist*
prolific | making or doing a great deal | much
prudent | careful and sensible | careful
reckless | not caring about the danger or harm that may follow | careless
recalcitrant | refusing to obey | firm
reclusive | keeping away from other people | cold
resolute | firm and not giving way | firm
scrupulous | very careful to do everything right | careful honest
shrewd | showing clever judgement | careful good
staunch | very firm and unchanging | firm | -loss flow blood* bleed wound
steadfast | firm and not changing | firm
stoic | bearing pain or trouble without complaint | firm | -philosoph* school greek virtue* seneca
tenacious | holding on firmly, not giving up | firm
unrepentant | not sorry for what one has done | firm
unscrupulous | ready to do wrong to get what one wants | false cruel
unwavering | firm and not changing | firm
versatile | good for many different tasks or uses | different
vigilant | watching carefully for danger | careful
vindictive | wanting to hurt somebody in return | cruel
wary | careful because one sees a danger | careful doubt unwilling
zealous | full of eagerness for a cause or a task | strong
[relation]
agrarian | having to do with farming and farm land | land
cardiac | having to do with the heart | body
civic | having to do with citizens and their town or state | town people | -honda
colonial | having to do with one country’s rule over others | country | -insect* animal bird* bee architect* style
    house* furnitur* nest !homes?|revival|mansions?|villas?
    >(?:rule|rulers?|powers?|past|era|times|administration|administrators?|officers?|governors?|governments?|history|masters?)
constitutional | having to do with the basic laws of a country or an organisation | law | -affairs uphold upheld deem
    walk symptom* fever*
demographic | having to do with the make-up of the population | people | -every* key
ethical | having to do with what is right and wrong | right | -fashion* trade trader* invest investor* investment* shop*
    product* treatment behav* compan* hack hacker* consum* source farm* fund fundrais* funder* bank banker* brand
    business* more most less responsible
forensic | having to do with the use of science to solve crimes | science |
    >(?:evidence|scientists?|science|experts?|tests?|examinations?|teams?|officers?|medicine|laborator(?:y|ies))
    -account* audit* detail question scrutin*
genetic | having to do with what parents pass on in the body’s cells | body disease birth | -algorithm* languag*
    linguist* fallac*
    >(?:diversity|disorders?|diseases?|conditions?|defects?|mutations?|tests?|testing|traits?|makeup|differences?|engineering)
geopolitical | having to do with the power of countries over each other | country
grassroots | of ordinary people rather than of leaders | people | -football* rugby sport* cricket club* tennis coach
    >(?:supporters?|support|movements?|campaigns?|activists?|groups?|democracy|efforts?|protests?|opposition|conservatives?|donors)
logistical | having to do with moving and arranging people and goods | goods
maritime | having to do with the sea and ships | sea
parliamentary | having to do with the body that makes the laws | law | !procedures?
procedural | having to do with the way in which something is officially done | rule | -crime cbs drama* surg*
    patient* medical generat* game
regulatory | having to do with official rules that control an activity | rule | -gene genetic* genom* cell cellular
    protein enzym*
    >(?:approvals?|agenc(?:y|ies)|authorit(?:y|ies)|bod(?:y|ies)|requirements?|framework|oversight|changes?)
seismic | having to do with earthquakes and other shaking of the earth | earth |
    >(?:waves?|activity|surveys?|tremors?|faults?|zones?|data|sensors?|stations?|monitor[a-z]*) -shift chang* impact
    politic* event elect election* elector* electiv* moment effect* consequence* victory upset result
strategic | having to do with a plan to reach an aim | plan | -resource partner* material weapon missile -bomb bomber*
    bombard* oil oilfield* petroleum reserve locat* importan* position* nuclear town township* townsp* port road* arms
    command* bridge* -stocks stockpil* bomber -health*
territorial | having to do with land or sea that a state owns or wants | land country |
    >(?:disputes?|claims?|integrity|concessions?|sovereignty|ambitions?|rows?) -army animal male bird* dog wolf* wolves
    species bear lion cat guam samoa* puerto legislature governor* -electric*
"""
