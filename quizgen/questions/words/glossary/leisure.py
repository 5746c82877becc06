"""Words of sport, the arts, technology and daily life, each with its meaning there, as in the other tables."""

LEISURE_VERBS = """
[leisure]
abate | to become or make something less strong or great | less | -nuisance* -rates tax taxpay* taxation taxable rent*
    asbestos* conviction* indict*
adorn | to decorate somebody or something | make
aspire | to have a great wish to reach or become something | wish
captivate | to hold somebody’s full attention by charm | win
cherish | to love something dearly and hold on to it | feel hold
clinch | to make certain at last of winning or getting something | win | -boxer boxing round ring globe role hug*
    embrac* kiss* fence ufc mma nail*
coax | to gently bring somebody or something to do something | talk | -from engine engineer* sound* tone
complement | to go well with something and add what it lacks | join
conceive | to think up an idea or a plan | think | +idea plan planner* project* film* system* originally -child* bab*
    pregnan* birth* sex sexual* ivf* naturally -child* baby* babies mother* fertil* couple* wife twin* embryo* womb*
    !of|that|how|why
consolidate | to make or become firmer and more secure | more | +position* power* lead leader* support* grip control*
    confidence gain -merg* debt* loan -loan subsidiar* earnings revenue loss profit* statement plant plantation*
    -support* vote voter* oppose opposition* opponent* merge* compan* operation* account* financial*
converse | to talk with somebody | talk
decipher | to find the meaning of something hard to read | look
defy (defied defying) | to refuse openly to obey or follow | refuse | -odds logic belief critic critical critici* death*
    age ageing imagin* convention* trend explan* comprehen* predict* poll pollster* forecast* pain painful* painkiller*
    injur* expect* gravit* descri* question pundit
demote | to move somebody or something to a lower rank | less
detect | to notice or find out that something is there | look
disavow | to openly reject something or any link with it | refuse
discard | to throw away or get rid of something not wanted | remove throw | ~not
disqualify (disqualified disqualifying) | to shut somebody or something out because of a rule | remove | -disqualifying
    ballot signature driv* vote voter* -dangerous unfit
disregard | to pay no attention to somebody or something | refuse
dominate | to be the strongest or most noticeable in something | win | -players opponent match pack forward rival* team
    teammate* opposition* scrum skyline* landscape tower view viewer* viewpoint*
earmark | to choose or set aside for a certain purpose | give choose | -star talent favourite favorite use site land
    landowner* success* player replac* destination club* coach manager strike*
elevate | to raise to a higher place, rank or level | more | -remain* risk* blood* temperatur* death* rail*
emulate | to do, or try to do, the same as another | copy win | -software console hardware chip chipmak* processor
enchant | to fill with delight | feel | -spell witch fairy* sword*
encounter | to meet something or somebody, often unexpectedly | meet
excavate | to dig something up or out | look | -tunnel* trench* shaft
flourish | to grow and do very well | more | !(?:the|an?|his|her|their)
foil | to keep somebody or a plan from succeeding | stop | -sail* boat* yacht* catamaran* surf* wing* balsamic stamp*
    print*
forfeit | to lose something or have to give it up | lose
grumble | to complain in a bad-tempered way | criticise | -stomach volcan*
idolise | to admire somebody as if they were perfect | praise
imitate | to copy somebody or something | copy
immerse | to involve somebody deeply in something | enter | -water* liquid* bath
improvise | to make or do something without preparing it | make | -explosive* bomb bomber* bombard* device shelter
inspire | to fill somebody with new ideas or the wish to act | start | -was were is are been being by film* series book*
    novel* play* song* character* movie story show based design* fear* awe* loyalt* devotion* trust* attack* terror*
    violence feel* action* confid* poem* painting
juggle | to manage several things at once | do | -ball circus club* clown* knives* street* -balls imaginary* pretend
loom | to come near, as something big or worrying does | expect | -large* mountain tower building statue peak skyline*
    cliff* volcano* -weav* thread yarn*
mimic (mimicked mimicking) | to copy somebody or something closely | copy
mourn | to feel or show great sadness about a death or loss | feel | -mourning
outclass | to be far better than somebody or something else | win
outperform | to do better than others | win
outpace | to rise, grow or move faster than somebody or something else | win | -declin*
outstrip (outstripped outstripping) | to be or become greater, better or faster than others | win
overlook | to pass over something without giving it attention | fail | -river sea seab* seafood seawater seaside bay*
    park* valley garden* lake* square* harbour* harbor* hill overlooking* terrac* ocean* beach city pool cliff* street*
    town township* townsp* view viewer* viewpoint* balcon* hotel water* coast* lawn plaza canal mountain room window
    roof castle
persevere | to go on trying in spite of difficulties | try hold
pledge | to promise seriously | promise | -delegat* superdelegat* collateral allegiance securit* share* asset loan
prolong | to make something last longer | more | -prolonged
prosper | to be successful and do well | more
rebuff | to refuse or turn away somebody or something | refuse
reconvene | to come or call together again after a break | again
rehabilitate | to bring somebody or something back to a good state | help again | -injur* knee*
relegate | to move somebody or something down to a lower place | less | -secondary second-class*
relish | to enjoy very much | feel
reminisce | to talk with pleasure about the past | talk
resonate | to touch somebody by seeming true or important | feel | +with -sound* frequen* bell* echo string guitar*
    walls chamber laughter music* voice* silence history
restore | to bring back, or make as good as before | again | -governorship
reunite | to come or bring together again | join again
rival | to be strong or good enough to compete with another | win | >(?:the|an?|those|any|its|his|her|all|anything)
savour | to enjoy something fully | feel
scour | to search a place or a thing thoroughly | look | +for -pan* pot scrub* clean* flood* river wool
scramble | to hurry and struggle to get or do something | try fight | -jet jetliner* fighter egg aircraft signal feet
    ball goal* helicopter climb* encrypt* touchdown yard quarterback* hill rock mountain equalis* header >(?:to|for)
showcase | to show something to others, mostly at its best | reveal
simulate | to copy how something works or looks | copy | -foul penalt* card -sex sexual*
spur (spurred spurring) | to set going or drive on | start more talk | -tottenham* hotspur* arsenal -horse rider jockey*
startle | to give somebody a sudden surprise or small shock | harm
stumble | to make a mistake or get into difficulties | fail | >(?!on |upon |across ) -across upon fell trip stair* fence
    hurdle* horse -block* foot* feet ground*
tackle | to try to deal with something hard | do start fight | +problem crime issue poverty climate crisis challenge*
    terror* -knife suspect ball attacker ground* pitch player foul referee rugby defender match striker midfield*
    football* penalt* quarterback* yard linebacker* gunm* officer opponent guard* !him|her|them|me|us
tempt | to make somebody want to do or have something | talk | -fate
tweak | to change slightly | change | -hamstring muscle ankle knee* groin* calf -nose ear cheek*
unearth | to find somebody or something hidden or unknown | look
validate | to confirm that something is real, true or right | prove look | -vote voter* result threshold ticket election
    -feeling emotion* passport permit
vie (vied vying) | to compete with others for something | fight | ~la|joie
"""

LEISURE_NOUNS = """
[person]
adherent | one that follows a leader, a belief or a practice | support belief friend
bureaucrat | an official in a government office | post
consultant | a person or firm that gives expert advice | business | -patient inpatient* hospital* doctor* surg* medic*
    treat treatment* nhs clinic* cancer physician orthop* psychiat* anaesth* obstet* paediatr* gynaec* cardio* health*
    -lump baby operated infirmar* eye eyes told diagnos* mri scan* ward specialist* midwi* matern*
    ~sales|beauty|recruitment|travel|lactation|locum
debutant | one who appears or takes part for the first time | learner first
entrant | one that joins in or comes into something | candidate
evangelist | a person who spreads a belief with great energy | belief | -technolog* brand product* -mark matthew luke
    carved four
expatriate | a person who lives outside their own country | foreigner
exponent | one that is known for a certain style or idea | first support | -math* algebra equation -power sum number
    three
fanatic | a person with an extremely strong interest or belief | belief | -leader*
novice | one that is new to something | learner | -nun monk* convent* hurdle* chase* priest* monast*
playwright | a person who writes for the theatre | writer
prodigy (prodigies) | a young person with a wonderful gift | learner | -band album rave* -comet*
sceptic/skeptic | a person who doubts what others believe | opponent
sibling | a brother or a sister | family | -typhoon* storm hurricane planet* galax* brand publication product*
supremacist | a person who believes that their own group is above all others | hater |
    !groups?|organi[sz]ations?|movements?|ideology|views?|rally|rallies|march|gunm[ae]n|attacks?|attackers?|literature|material|leaders?|beliefs|ideas|content|propaganda|gangs?|violence|terror[a-z]*|thugs?|mobs?
[act]
acceleration | an increase in how fast something moves or happens | more growth | -noteholder* bondholder* loan loans
    debt debts default* repay*
consumption | the eating, drinking or using up of something | use | -tax taxpay* taxation taxable spending tuberc*
    private* household* gdp gnp credits growth econom* media news* audience conspicu* public* expenditur* died cough*
    blood lungs poet tuberculosis ~foreign|public|popular|mass|internal
excavation | digging in the ground | watching | -tooth
fragmentation | the state of being broken up into many parts | breaking | -bomb bomber* bombard* grenade* warhead*
    munition* missile -grenade*
imitation | something that copies another thing or person | copy | -gun* firearm leather weapon pistol fur jewel* pearl*
    flatter* cheese crab* meat* milk dairy slice
rehabilitation | bringing back to a good state | help again | -crop* cane farm*
relegation | being moved down to a lower place or division | less
restoration | bringing something back to what it was before | again
valuation | what something is judged to be worth, or judging it | judge | -note banknote* coin face inflation*
    !effects?|changes?|gains?|loss|losses|adjustments?
[event]
backlog | a number of things still waiting to be dealt with | many | -order aircraft jet jetliner* -order contract*
    margin
barrage | a great many attacks, complaints or the like in a short time | attack many | -tidal* tide river dam
    balloon estuar* flood* nile play-off fencer*
blunder | a stupid mistake | failure
breach (breaches) | the breaking of a rule, a promise or a duty | crime | -channel* canal* river* embank* flood* wall
    dam levee* hull* whale step dyke* -cyber* hack hacker* comput* data* security -email e-mail computer* -stolen
    brothers baby troops sea water defence defences seal stepped ~the|unto the|through the|into the
coincidence | something that seems connected or planned, but happens by chance | chance | -timing
debut | a first appearance | first | -album titled self-titled* single song* hit novel* film* copies chart* goal* will
    console feature share* speech* track due set band promis* attack* would* plan planner* self-financ* lp*
deluge | a very great amount of something that comes all at once | many
feat | something very difficult that somebody or something has achieved | win | -odds
fracas (fracas) | a noisy fight or quarrel | fight
frenzy (frenzies) | a state of wild excitement or action | disorder joy
hiatus (hiatuses) | a break before something goes on | stop time | -hernia* -vowel* manuscript*
influx (influxes) | the arrival of many people or of much of something | many rise
reprieve | being saved, often for a while, from something bad | pardon stop
respite | a short rest from something hard | stop time | -called quran title verse*
    !cares?|centres?|services?|breaks?|homes?|beds?|units?|workers?|stays?|accommodation|facilit[a-z]+
spectacle | a striking show or sight | ceremony | -glass* lens wear wore eye eyesight frame* optic* nose pair himself
    herself themselves spectacles* rose-tinted*
spree | a short time of doing much of one thing | many
[state]
abundance | a very large amount of something | much
anarchy | having no government and no order | disorder | -bakunin* thinker*
composure | being calm and in control of oneself | firm limit calm
disrepute | the state of no longer being respected | shame
diversity | the presence of many different kinds of people or things | difference | -visa* lottery
    !officers?|hires?|training|visas?|jurisdiction|managers?
durability | being able to last for a long time | long possible
efficiency | how well something works with little waste | good | -apartment -rent rents rented efficiencies
inefficiency (inefficiencies) | poor use of time, work, money or energy | failure
prestige | high standing that wins respect | fame | -tanker spill*
    !cars?|vehicles?|homes?|motors?|brands?|apartments?|tv|television|marques?|propert[a-z]+
stamina | being able to keep going for a long time | long
[feeling]
awe | deep respect mixed with fear or wonder | honour | -shock would* could* will
bewilderment | being completely confused | unclear
camaraderie | the friendly feeling among people who do something together | friend kind
disbelief | being unable to think that something is true | doubt | -suspen*
envy | wishing to have what somebody else has | wish anger | >(?!of )
euphoria | very great happiness | joy
exasperation | being very annoyed | anger
goodwill | friendly feeling towards others | kind | -impair* asset balance amorti* account* intangible* ambassador envoy
    game gamer* guilder mln billion* million* write* written wrote charge* acquisition pct pretax store* shop* donat*
jubilation | great joy about a success | joy
qualm | a doubt or worry whether something is right | doubt | -seasick*
[amount]
bursary (bursaries) | money given to somebody, mostly so that they can study | help | -dean playwright*
royalty (royalties) | money paid to an owner for the use of something | profit | +royalties patent* licen* percent pct
    cent copyright -queen king prince* famil* pop rock hollywood crown celebrit* palace visit visits
tuition | the teaching of students, often paid for | school | -free >(?:fees?|centres?|classes|lessons)
[thing]
archive | a collection of records, or the place keeping it | past | -show programme footage -exhibit* profession*
autobiography (autobiographies) | the story of a life, written by the person who lived it | book
component | one of the parts that together make up something | part | -vector*
documentary (documentaries) | a film or programme about real people and events | film | -films feature evidence proof
ligament | a band in the body that holds bones together | body
prototype | the first example of a kind, after which others are made | first
replica | an exact copy | copy
sequel | a work that continues the story of an earlier one | book
tabloid | a newspaper with short, exciting stories and many pictures | paper | -format size shrink ~went|go|the medicine
    -medicine
    !magazines?|newspapers?|press|intrusion|papers?|headlines?|journalis[a-z]+|reporters?|editors?|hacks?|stories|story|tv|television|talk|fodder|style|shows?
[place]
arena | a large place with seats where sport and shows are held | meeting | -politic* global* legal* public* business*
    experience software compet* market* media search econom* world internat* diplomatic polic* +crowd inside*
    outside* around seat concert* band fans basketball hockey ticket speakers convention* built
reservoir | a lake or tank in which water is kept for use | nature | +water* dam dams capacity irrigat* drought* storage
    rain rainfall rains litres gallons leak valve downstream upstream hydro* -virus oil oilfield* gas gasoline disease
    bats -pen ink machine talent* goodwill* rock fuel* heat* printer* geotherm* deep tank* !of
[group]
clientele | all the customers or visitors of a business or place | people
cohort | a group of people who are taken together | people | -cohorts* -roman legion* marched ~his|her
diaspora | people who live scattered far from their homeland | people
quango | a public body paid by the state but acting alone | power
[matter]
consolation | something that makes a loss easier to bear | help | -goal* try minute score* penalt* header half net
    league striker late
drawback | a bad side of something | trouble obstacle | -duty customs
expertise | what somebody knows and can do in a special field | skill
facet | one of the many sides that something has | part | -joint* spine* diamond gem -stone stones fly cutter* ring
    jewel* eye eyes
flair | natural skill and style | skill
foresight | thinking beforehand of what may come or be needed | future careful
insight | a clear understanding of something | idea | -nasa mars* lander probe
novelty (novelties) | something new and unusual | new sign | -gift toy item hat shop* song* cheque mug -value wear wore
    factor*
pinnacle | the highest point | first | -church rock tower roof spire -cathedral* ropes ridge* climb* mountain*
    spire* -limestone coral reef ice granite
pitfall | a hidden danger or difficulty | danger obstacle | -bear bears beetle* insect* spider* !systems?|traps?
precaution | something done beforehand to prevent harm | protection
prerogative | a right that belongs to one person or group only | right
prowess | great skill | skill
quest | a long, hard effort to find or reach something | wish | -game gamer* play* stats* ogre* mmorpg* online gaming
    mission* character* level hero* adrenaline
rapport | a friendly understanding with others | friend
repertoire | all the pieces or skills that somebody can show | many | -download* online chart* independent*
shortlist | the small group from which the final choice is made | choose
vocation | work that one feels called to do | duty | -diocese* vocations
"""

LEISURE_ADJECTIVES = r"""
[people]
accustomed | used to something | usual | >to
adventurous | ready to try what is new or dangerous | open brave
contrite | very sorry for what one has done | sad
diligent | working or done with great care and effort | careful
dissatisfied | not pleased with something | angry
elated | extremely happy | happy
fickle | changing often and not to be relied on | unsteady
ignorant | having or showing little knowledge | unfit unclear careless
illustrious | famous and greatly admired | honour known
ingenious | clever in a new and unusual way | good
invincible | too strong to be beaten | strong
irresponsible | showing no thought for what may happen as a result | careless
nonchalant | calm, as if one did not care | cold quiet careless
perplexed | completely confused | unclear |
    !some|many|most|the|a|an|all|his|her|our|its|their|us|them|him|me|other|others|[a-z]+ers|[a-z]+ists|[a-z]+ts
resourceful | good at finding ways out of difficulties | good
self-effacing | modest and not wanting attention | quiet
tactful | careful not to hurt anybody’s feelings | kind
unassuming | plain and quiet, and not trying to be noticed | quiet
unfazed | not worried or surprised | quiet
upbeat | hopeful and positive | hope happy | -song* tempo* music* track tune dance dancer* album data* rhythm
weary | very tired | weak
[rest]
abhorrent | that fills one with disgust | cruel serious
abysmal | extremely bad | bad serious
acclaimed | praised by many | honour |
    ~(?!(?:the|a|an|s|his|her|their|its|our|my|your|any|these|those|this|two|three|four|five|many|some|other|of|for|in|with|by|on|from|as|most|more|no|so|very|too|was|were|is|are|be|been|being|felt|feel|left|became|become|remain|remained|seemed|looked|still|now|widely|highly|critically|much|deeply|completely|increasingly|already|rather|quite|clearly|critically|among|against|than|even|not|all|young)\b)[a-z]+
benign | causing little or no harm or trouble | mild kind
concise | short and clear | clear
cordial | friendly and polite | kind | -lime drink* juice* syrup*
defunct | no longer existing or working | gone
devoid | completely without something | gone
exhilarating | making one feel very happy and alive | happy good
extravagant | going far beyond what is needed or reasonable | much
fallible | able to make mistakes or to fail | wrong
garish | too bright and not in good taste | bad
generic | sold without one maker’s name, and often cheaper | same | >(?:drugs?(?!
    (?:compan|mak|produc|firm|indust))|medicines?|versions?|brands?|pills?|copies|rivals?|alternatives?|treatments?|medications?)
iconic | very famous and widely admired | known
immaterial | not important | little useless | -soul spirit*
impeccable | without any fault | good
inaugural | being the first of a series | first | -address speech* ball day ceremon* parade committee oath gala* poem*
    prayer fund fundrais* funder* gown* presiden* celebrat* festivit*
inferior | not as good as something else | bad | -court courtroom* courthouse* vena artery* surface leaf rank bone
lucid | clear and easy to understand | clear | -dream* water* lake stream*
    >(?:accounts?|explanations?|prose|writing|analys[ie]s|arguments?|presentations?|summar(?:y|ies)|essays?|style)
mediocre | not very good | bad usual
meteoric | amazingly fast | quick | -meteorite* iron rock stone* crater* dust shower* >(?:rise|ascent|growth)
mooted | put forward as an idea to be talked about | doubt | -court* lawsuit* appeal* judge*
numb | unable to feel anything | cold | ~to|can|could|will|would|may|might|and
overcrowded | with too many people in it | much
parsimonious | unwilling to spend or use much | careful | -defen* theor* model
privileged | having advantages that others do not have | rich | -information communicat* document* legal* lawyer
    evidence material convers* court courtroom* courthouse* feel* felt honour* honored resolution motion hack* cyber*
    account* user* asset* >(?!to )
    ~(?!(?:the|a|an|s|his|her|their|its|our|my|your|any|these|those|this|two|three|four|five|many|some|other|of|for|in|with|by|on|from|as|most|more|no|so|very|too|was|were|is|are|be|been|being|felt|feel|left|became|become|remain|remained|seemed|looked|still|now|widely|highly|critically|much|deeply|completely|increasingly|already|rather|quite|clearly|critically|among|against|than|even|not|all|young)\b)[a-z]+
prone | likely to suffer or do something | expected | >to -lay lying face floor ground* position*
proficient | able to do something well | good
remarkable | so unusual that one notices it | strange first good
salacious | about sex in a way that is not decent | rude
scenic | with beautiful views of nature | good | -design* theatre stage
senseless | without meaning or purpose | useless cruel unclear | -beat* knock* unconscious drunk kicked
solitary | lived or done alone, without others | few cold | -confin* goal* bee bees wasp try
    >(?:life|lives|existence|walks?|pursuits?|work|activit(?:y|ies)|childhood)
sprawling | large and spread out in a loose, untidy way | wide | -story epic* novel* film* game gamer* album book*
    series ground* floor indict* lawsuit report* investig* probe trial* case conspir* save canvas goalkeeper keeper
    -field*
startling | very surprising | sudden strange
succinct | using only a few clear words | clear
synonymous | so closely linked that the two seem the same | same | >with -word term
tremendous | extremely great | much good | -colleague player save venue job jobless* jobseeker* guy person
unassailable | so strong or so far ahead that it cannot be beaten | firm strong
unforgiving | hard and without any pity | strict cruel
unremitting | never stopping | long
unrivalled | better than all others | honour good strong
vocal | speaking out openly and often | open strong | +critic critical critici* opponent supporter support* -song* sing
    singer* music* album crowd fans band -music* cord melod* !criticism
"""
