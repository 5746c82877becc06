"""Adjectives of the news, each with its meaning there: `adjective | meaning | families`, under the name of a field.

Only adjectives that mean one thing in the news stand here. Two of one family are too near in meaning to be rivals.
"""

ADJECTIVES = r"""
[law]
classified | kept secret by official order | secret |
    >(?:documents?|papers?|material|files?|information|intelligence|reports?|records?|briefings?|military|memos?|evidence)
    -ad ads advert* species categor*
culpable | deserving blame | blame | !disasters?|homicides?|manslaughter|driving|neglect|negligence
deceased | no longer alive | gone | !estates?
defamatory | harming somebody’s good name | harm
fraudulent | dishonest and meant to deceive people | false doubt unlawful wrong | -conveyance*
illicit | not allowed by law, rule or custom | unlawful
inadmissible | that may not be accepted or allowed | unlawful wrong unfit
judicial | having to do with judges and courts of law | court law | -rugby football* player* league* fifa uefa tackle*
    coach* citing supporters match*
lenient | mild rather than strict | mild
punitive | meant to make somebody suffer for what was done | punishment | -rate interest tax taxpay* taxation taxable
    cost costly price*
statutory | fixed, given or required by law | law must | -rape offen*
    !bod(?:y|ies)|authorit(?:y|ies)|agenc(?:y|ies)|boards?|corporations?|commissions?|compan(?:y|ies)|instruments?|regulators?|nuisances?|demands?|services?|sectors?|homeless(?:ness)?|auditors?
unconstitutional | against the basic laws of a country or an organisation | unlawful
undocumented | without the official papers that are needed | unlawful |
    >(?:immigrant|migrant|worker|student|alien|resident|foreigner|labourer|people|parent|youth)s? -species evidence
    incident expense feature software function* code loan payment +immigrant migrant worker people* alien student famil*
    resident* mexican
[politics]
authoritarian | demanding obedience and leaving people little freedom | strict
bilateral | between two countries or sides | number | -mastectom* breast* hip knee* lung pneumon* hearing hernia* surg*
    -amput* implant* eye eyesight
bipartisan | involving both of two rival parties | number agreement
contentious | bringing strong disagreement | argument
diplomatic | having to do with the way countries deal with each other | country |
    >(?:ties?|relations?|missions?|immunity|efforts?|channels?|posts?|passports?|corps|crisis|row|talks|pressure|support)
    -polite* tact boss coach arsenal answer tone headteacher teacher school club team
divisive | setting people against one another | argument enemy angry
gubernatorial | having to do with the post of leading a state or province | post
ideological | having to do with a fixed set of beliefs, mostly political | belief
influential | having a strong effect on what others do or on what happens | power
interim | for the time until something final is arranged | short | >[a-z]+ -dividend profit* committee meeting result
    half figure target earning report* statement pay* trading pretax dip goal milestone deadline analysis analyses ~in
    the !periods?
legislative | having to do with making laws | law | -candidat* election
municipal | having to do with local government, mostly of towns | town | -bond bondholder*
partisan | marked by strong feeling for one party or side | unfair | -war warfare warlord* warship* warplane* wartime
    nazi* guerrilla resistance fight* occup* yugoslav* -guerrilla non-partisan*
populist | appealing to ordinary people, often against those in power | people
presumptive | expected to be chosen, though not yet confirmed | expected | +nominee nomination candidate -test tester*
    posit* diagnos* heir* >(?:[\w-]+\s){0,2}(?:nominees?|candidates?)
pro-democracy | in favour of government by the people | vote
provisional | for now, and perhaps to be changed later | short | -ira licen* sinn* paramilit* ulster* driv*
    ballot vot* pole tax
unanimous | with everybody of the same opinion | agreement
unilateral | done by one side only | number | -hearing lung kidney weakness* patient doctor* facial ear eye* breast*
    paralys* !transfers?
[conflict]
clandestine | done, kept or working in secret | secret
covert | kept secret from others | secret
defiant | openly refusing to obey or to give in | firm enemy
hostile | unfriendly and strongly opposed | enemy | -bid bidder* takeover offer terrain* condition* climate environment*
    planet* bowl* witness desert tender acqui* action* forc* fire* territor* merger share* raider* vehicle* drone*
    aircraft* target* missile* architect* design* pace spell quick* ship* actor*
incendiary | likely to make people very angry | enemy argument angry | -device bomb bomber* bombard* weapon fire*
    balloon kite* shell bullet munition* grenade* ammunition phosphor* round +remark* comment* speech* rhetoric language
    statement word accusation claim tweet -perform* rapper song* album* film*
indiscriminate | treating all alike, without any careful choice | careless
rampant | growing or spreading without control | much wide | +corrupt* crime inflation* abuse* poverty violence racis*
    fraud* poach* unemployment disease theft -xenophob* misogyn* side half
ruthless | showing no pity at all | cruel | -finish* efficien* edit* declutter* clinical* goal* prun*
sectarian | having to do with differences between rival groups, mostly religious | religion
turbulent | full of disorder and sudden changes | unsteady | -priest air* flow water* sea seab* seafood seawater
    seaside wind windy flight plane aircraft mix* fluid* fuel weather current plasma* jet
volatile | likely to change suddenly | unsteady | -organic compound chemical substance gas gasoline liquid* memory oil
    oilfield* nominee temper* personalit* character* vapo*
[money]
affluent | having plenty of money to spare | rich
exorbitant | far too high or too great | much
fiscal | having to do with public money and taxes | money | -year quarter* first-quarter second-quarter month*
    third-quarter fourth-quarter half procurator* profit* earn earner* earnings agent ended ending company net share*
    depute fine fines sheriff* court >[a-z]+
impoverished | very poor | poor | -soil* language* imagin* cultural* spiritual* debate* river* stream*
lucrative | bringing in a lot of money | rich good
monetary | having to do with money | money trade
[disaster]
catastrophic | extremely bad and doing great harm | harm serious
contagious | passing easily from one to another | disease | +disease virus illness infect* flu outbreak variant strain
    measles fever rash -laugh* smil* enthus* energy joy*
extinct | no longer living or existing anywhere | gone | +species animal bird* plant plantation* mammal* dinosaur
    -volcan* crater* language -volcan*
hazardous | dangerous and likely to do harm | danger | !maps?
imminent | going to happen very soon | soon
infectious | that can be passed from one person or animal to another | disease |
    >(?:diseases?|illness(?:es)?|virus(?:es)?)
lethal | able to kill | danger | -strik* finish* goal* +weapon dose inject* attack* virus disease gas gasoline drug kill
    killer* force* poison chemical -score* shot foot* left-foot* right-foot* forward try tries side counter* winger*
    midfield* strike* shooter batsman bowler* pass
malnourished | weak from too little or the wrong food | poor hunger
precarious | not safe or steady | danger unsteady weak
stranded | stuck somewhere with no means of leaving | stuck | -runner inning* base batsman* wicket* unbeaten century
    asset cost costly gas capital fund* keeper* goalkeeper* ball power
    ~(?!(?:the|a|an|s|his|her|their|its|our|my|your|any|these|those|this|two|three|four|five|many|some|other|of|for|in|with|by|on|from|as|most|more|no|so|very|too|was|were|is|are|be|been|being|felt|feel|left|became|become|remain|remained|seemed|looked|still|now|widely|highly|critically|much|deeply|completely|increasingly|already|rather|quite|clearly|critically|among|against|than|even|not|all|young)\b)[a-z]+
treacherous | full of hidden dangers | danger | +road* weather sea seab* seafood seawater seaside condition* water*
    terrain* ice river -general brother* friend ally allies betray* sold spy spies traitor* husband wife uncle lover*
uninhabitable | not fit for people to live in | unfit
unresponsive | not answering or reacting | quiet
[speech]
abusive | very rude and meant to hurt | cruel rude |
    >(?:[a-z]+\s)?(?:language|messages?|behaviou?r|remarks?|comments?|posts?|letters?|calls?|emails?|tweets?|chants?|words)
    -tax* market* compet* trad*
adamant | firmly refusing to change one’s mind | firm
ambiguous | having more than one possible meaning | unclear | -sexual* gender
anonymous | with no name given or known | secret | -proxy server internet narcotics* hack hacker* performance half game
    gamer* match build* block* alcoholic* addict* gamblers collective
baseless | with no facts to support it | false doubt
blatant | so open that nobody can miss it | open clear
bogus | not real, though made to look so | false doubt
candid | open and honest | open honest | -camera photo* picture shot snap imag* video* footage moment
credible | able to be believed or taken seriously | trust
derogatory | showing a low opinion of somebody | rude harm cruel | -credit
disingenuous | not really honest or open | false
dubious | giving good reason for doubt | doubt false wrong | -honour* honor* distinction record* about remain* sceptic*
    skeptic* when pleasure >(?!(?:about|of|that)[^a-z]) -privilege*
    ~(?:is|was|are|were|be|been|remains?|remained|seems?|seemed|looked|looks|am|being|very|more|highly|still|also|rather|initially|somewhat)
    !firsts?|enem(?:y|ies)|ai
emphatic | very clear and strong | firm strong clear certain | -pronoun* grammar
    ~am|is|are|was|were|be|been|being|so|very|quite|more|equally
erroneous | wrong, or based on a mistake | false wrong
optimistic | expecting good things to happen | hope | -yard* metre* shot lbw appeal* effort* ball penalty
pessimistic | expecting bad things to happen | doubt sad
plausible | seeming likely to be true | trust | -denia* project* plan planner* scheme offer bid bidder* alternativ*
    option* route* solution target !candidates?|contenders?|paths?|nominees?|ways?|successors?
provocative | causing strong reactions, often anger | rude enemy argument angry | -dress* cloth pose photo* sex sexual*
    outfit lingerie* danc*
reluctant | not really wanting to do something | unwilling
sceptical/skeptical | having doubts about something | doubt
unequivocal | leaving no doubt | clear firm
unfounded | with no facts to support it | false doubt
vehement | showing strong feeling | strong firm
[society]
controversial | causing much argument | argument angry enemy
customary | usual by habit or tradition | usual |
    !tenure|owner[a-z]*|land|lands|laws?|chiefs?|courts?|rights?|title|titles|landowners?|marriages?|leaders?|authorit(?:y|ies)
diverse | showing great variety | different | -geographic* hire* hiring candidate* supplier* minorit* applicant*
eligible | allowed by the rules to do, get or be something | right | -bachelor girlfriend* marri* marry most single
ethnic | having to do with a people of common origin and culture | people | -cleans* family restaurant food dress*
    clothes jewel* rug rugs
    >(?:groups?|minorit(?:y|ies)|communit(?:y|ies)|tensions?|violence|conflicts?|clash(?:es)?|origins?|lines|divisions?|backgrounds?|identity|diversity|hatred|strife|ties)
evangelical | belonging to a Protestant group that stresses the Bible | religion | +church christian* pastor*
    protestant* preacher* voter bible* -lutheran* german* zeal* fervor* fervour* enthus* !about
inclusive | open to all kinds of people | open wide | -all-inclusive* date page tax taxpay* taxation taxable price* cost
    costly fee holiday package growth >(?!of[^a-z]) -resort vat
    ~[0-9]+(?:st|nd|rd|th)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december
indigenous | belonging to a place from the earliest times | native |
    >(?:people|peoples|communit(?:y|ies)|tribes?|populations?|groups?|cultures?|leaders?|rights|australians?|women|languages?|land|lands|territor(?:y|ies)|activists?|chiefs?|nations?)
mainstream | of the usual kind that most people know and accept | usual wide | -school* education* pupil class*
    >(?:media|press|politicians?|part(?:y|ies)|politics|science|scientists?|economists?|medicine|cinema|views?|opinion|culture)
marginalised/marginalized | pushed aside and left without power | excluded weak poor
posthumous | given, done or brought out after somebody’s death | late | -child baby son daughter born birth
prestigious | highly respected | honour
prominent | important and widely noticed | honour known open | -display nose chin teeth* -sign signator* signatur*
    position* place* feature label*
    !flaws?|noses?|chins?|ears?|eyes?|eyebrows?|cheekbones?|buildings?|landmarks?|features?|hills?|ridges?|logos?|scars?
renowned | well known for something good | honour known
residential | meant for people to live in rather than to work in | home | -school* care carer* careful* course* college
    customer treatment
    >(?:areas?|streets?|roads?|buildings?|districts?|neighbou?rhoods?|blocks?|propert(?:y|ies)|quarters?|zones?|towers?|developments?)
secular | not connected with religion | religion | -market* trend growth -stagnat* decline bull bear -season* cyclic*
vulnerable | easily hurt, attacked or beaten | weak | -bullish listed koala* species
[change]
abrupt | sudden and not expected | sudden |
    >(?:end|ending|halt|change|stop|departure|resignation|exit|decision|turn|shift|cancellation|dismissal|closure|rise|fall|drop|switch|reversal|withdrawal)s?
adequate | good enough for what is needed | enough
adverse | bad or harmful | harm serious | -possession
ample | more than enough | much enough | -bosom* breast* waist figure lady woman women spaces !enough
arduous | very hard and tiring | hard
comprehensive | covering everything or nearly everything | wide | -school* defeat win winner* beat* pupil insur* thrash*
    success* triumph* educat* victor* perform* income earning loss cover coverage
consecutive | following one after another | order
cumbersome | awkward and hard to handle | hard
dire | extremely bad or serious | serious bad | -half match game gamer* display perform* opening
    >(?:poverty|straits|situations?|conditions?|state|consequences|circumstances|economic|financial)
dormant | not active for some time | gone quiet | -volcan*
drastic | extreme and having a great effect | strong serious
extensive | great in amount or range | wide much
feasible | able to be done | possible
formidable | so great or strong that it causes respect or fear | strong hard | -name hole
futile | having no useful result | useless
inadequate | falling short of what is needed | unfit little
inevitable | sure to come or to happen | certain | -front-runner frontrunner* nominee candidate ~so
meticulous | showing great care about details | careful
obsolete | out of date and no longer useful | old gone
outspoken | saying openly what one thinks | open
perennial | going on or coming back year after year | long order seldom usual | -plant plantation* flower garden* grass
    grassland* border* seed weed* crop* crop grain wheat rice root weed shrub vegetable* ryegrass
    kale herb* spring* creek*
pivotal | of central importance | important
profound | very deep or great | much strong serious
resilient | able to bear difficulties or recover from them | strong | -rubber* floor* material* spring* foam
simultaneous | happening at the same time | time | -equation* !users?|interpret[a-z]+|translat[a-z]+
sporadic | happening only now and then | seldom
stringent | very strict | strict
subsequent | coming after something else | order late
substantial | large in size, amount or importance | much important
sufficient | as much as is needed | enough
tentative | not yet certain or final | unsteady doubt short unwilling | -cautious* hesita* nervous* step smile
    touch*
    >(?:agreements?|deals?|lists?|contracts?|plans?|dates?|settlements?|schedules?|accords?|conclusions?|approval)
unprecedented | never known before | first
viable | able to work, succeed or survive | possible | -fetus* foetus* embryo* pregnan* egg cell seed device* bomb*
    explos* limb* !to
widespread | found in many places or among many people | wide much
"""
