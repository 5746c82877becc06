"""Nouns of government, parties and elections: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_POWER = """
[office]
adviser | a person or firm that helps others to decide, as by telling them what is best | post business informer
    giver | ~industries
advisor | a person or firm that helps others to decide what to do | post business informer giver
activist | a person who works hard for a political or social cause | support belief nature opponent | -hedge fund
    fundrais* funder* judge* invest investor* investment* sharehold* court courtroom* courthouse* stake judicial
strategist | a person who plans how to reach an aim | post support business | -market* bank banker* stock stockpil*
    stockmarket* investment equity currency bond bondholder* -market* equit* currenc* invest investor* investment*
    -currenc* commerzbank
critic | a person who says what is wrong with somebody or something | opponent | -film* art artist* artwork* artis*
    music* literary* movie tv television restaurant food album song* band book* novel* review* game gamer* star
    play* opera* dance dancer* comedy drama* theat* award tipped oscar actor win winner* best views circle
    shortlist* !in|for ~opposition|shadow|arts|architecture
extremist | a person whose views are far outside what most accept | belief fighter hater opponent | -environment* group
    view viewer* viewpoint* militant party ideolog* material content element* organi* network movement
superdelegate | a member of a party who may vote for any candidate at its convention | post voter | -republicans
chairperson | the person who leads a meeting, a committee or another body | post
emissary | a person sent to speak for somebody else | post court
consul | an official who looks after a country’s citizens in a foreign city | post | -roman rome caesar* -napoleon*
    cicero
mandarin | a high official who serves the state | post | -orange language speak* spoke* chinese learn* -duck cantonese
    taiwan* -orange
reformer | a person who wants to make a system better | support belief opponent | -catalytic* refin* octane* -pilates*
    exercis* -hydrogen gas gym mat
hardliner | a person who refuses to change strict views | belief opponent
hawk | a person who wants war or strong action | belief opponent fighter | +foreign* war warfare warlord* warship*
    warplane* wartime militar* defen* -bird* nest seahawk* black* helicopter atlanta inflation* rate bank banker* fed
    -prey* falcon* eagle* basketball nba* -jet jetliner* raf* aircraft trainer chick* feather* -mortar plaster* kill
    killed pigeon*
heckler | a person who interrupts a speech or show by shouting | opponent | -koch gun*
populist | a leader who claims to speak for ordinary people against those at the top | belief power support |
    +populists*
monarch | a king, a queen or another ruler by birth | ruler | -butterfl* airline* -migrat* milkweed -butterfl* insect*
    habitat -species endangered -lion* glen flower
regent | a person who rules in place of a king or queen | ruler | -universit* board california* college street* park*
despot | a cruel ruler with complete power | ruler belief
tyrant | a person who uses power over others cruelly | ruler belief | -lizard* dinosaur -greek ancient -flycatcher*
    syracuse
turncoat | a person who leaves their side for the other one | disloyal opponent
defector | a person who leaves their country or side for another | disloyal opponent foreigner
traitor | a person who turns against their own side or country | disloyal opponent criminal | -show bbc* castle
    faithful* series contestant -cloak* table
statesman (statesmen) | a wise and respected political leader | post power ruler | -elder* american -engine* leather
scapegoat | a person, group or thing blamed for what others have done | victim accused
whip | a member who makes sure that others of the party vote as they should | post | +party vote voter* conservative
    labour* majority chief* house* senate -crack* cream* -withdraw* lost lose* remov* three-line* -resign* withdr*
    suspend seat horse jockey* !hand -hounds rider* lemon impos* drove taken take ~the
    party|(?:from|against|under|defy|defied|defying) the
donor | a person, firm or country that gives money to help | giver | +money campaign* million* party republican*
    democrat* political* fund fundrais* funder* charity wealthy super contribut* dollar aid grant loan foreign
    nation countries country governments bank -organ* blood* kidney heart heartbeat* sperm* egg transplant* liver*
    marrow* tissue plasma lung -cell cellular bone hair milk cornea* food
[state]
administration | the government of a president | power | +obama* trump bush clinton president* -business* drug food
    aviation security club* league dose justice medicin* bankrupt* creditor receiver school* hospital* vaccin* oceanic
    atmospher* aeronaut* highway veteran enforcement insolv* administrator universit* -college campus student provost*
    !of (?:the|a|an|his|her|its|their|justice|drugs?|medicines?|vaccines?|oaths?|exams?|tests?)
    ~into|in|oral|daily|district|local|city|county|state|civil|village|public|tax|prison|military|regional|town|provincial|municipal|social|general|postal|temple|railway|health
    -firm estate oath debts -panchayat* tribal
republic | a country without a king or queen | system | -banana* -soviet russia* caucasus* autonomous* yugoslav* former*
    -people* -letters plato*
federation | a body or country made up of several joined together | union | -russia* star
secession | leaving a country or union to form one’s own | leaving | -vienna* art artist*
devolution | giving power from the centre to the regions or other lower levels | give power | !into -estate debate
    species
partition | dividing a country into parts | difference breaking | +countr* india* palestin* independ* border* -wall disk
    drive* software
nationalism | the belief that one’s own people should come first or rule themselves | belief unfair
patriotism | love of one’s own country | belief kind disloyal
populism | claiming to speak for ordinary people against those at the top | belief
extremism | holding views that go much too far | belief
radicalism | strong belief in complete and fast change | belief | -design*
conservatism | a belief in old values and as little change as possible | belief | -bank banker* account* fiscal* cautio*
    invest investor* investment* estimate forecast* -dress*
socialism | the idea or system that land and factories belong to all | belief
communism | a system in which all property belongs to the state | belief system
capitalism | a system in which firms belong to private owners who seek gain | belief system
fascism | rule by violence, with one strong leader and hate of others | belief system
totalitarianism | rule by a state that controls every part of life | system belief power
activism | hard work for a political or social cause | support belief | -judge* court courtroom* courthouse* shareholder
    investor judic* government* hedge
isolationism | keeping one’s country out of the affairs of others | belief apart
protectionism | keeping foreign goods out to help one’s own industry | belief limit
partisanship | strong support for one’s own party, whatever it does | support unfair belief
bipartisanship | two rival parties working together | together
polarisation/polarization | a splitting into two opposite groups or sides | difference breaking apart unfair |
    -light wave cosmic* magnetic lens -battery*
opportunism | using every chance for oneself, without asking what is right | careless | -goal* striker* header keeper*
    score* match* defender* predator*
favouritism/favoritism | treating some people better than others without good reason | unfair
pragmatism | looking at what works rather than at ideas | belief | -dewey* philosoph*
[vote]
nomination | being named as a candidate for a post or an honour | candidate choose honour | -triumph* -proxy* heir
    account
presidency (presidencies) | the office of head of a state or other body | power post time | -during potential* g8 g7 eu
    his obama* clinton trump bush reagan throughout years* lived my progressive* legacy months days early dates dated
    since* entail* under would* +win winner* won keep keeper* earn earner* earnings seek* race racer* racecourse*
    racehorse* racegoer* racetrack* elected
convention | a very large meeting of a party | meeting vote talks | +republican* democrat* gop nominat* nominee* party
    cleveland philadelphia delegat* primar* caucus -geneva human un european rights comic* anime cosplay* treat
    treatment* vienna tradition* fans ratif* signator* social* constitution* nations defy* defie* flout* norm sci-fi*
    armistice* refugee ~by|with !of|on
    (?:the|land|human|biolog[a-z]*|climate|torture|child[a-z]*|refugees|genocide|international|chemical)
electioneering | trying to win people’s votes | support
runoff | a second vote between those who were ahead in the first | vote | +vote voter* election candidate poll
    pollster* -rain rainfall rainy rainstorm* water* farm* storm river -water* flood* soil -pollut* mine miner* stream*
    -golf* gymnast*
recount | counting the votes a second time | vote again | +vote voter* ballot elect election* elector* electiv*
    candidate -story memor* tale* !of (?:her|his|their|events|what|how)
abstention | choosing not to vote | refusal vote | -alcohol sex sexual* +vote voter* voting voted motion resolution
    against -meat* food tobacco* !from
redistricting | drawing new borders for the areas that vote | border | -school* pupil student
enfranchisement | giving people the right to vote | right vote
suffrage | the right to vote | right vote | -nun nuns prayed
poll | a set of questions put to people to learn what they think | vote | +survey* conducted opinion gallup* polling
    percent* college pollster* respondents yougov* ipsos compiled -exit went booth station head open* close* tax taxpay*
    taxation taxable turnout going goes cast topped tops
    !delayed|dates?|days?|officials?|workers?|clerks?|violence|campaigns?|body|panel ~early|snap|call a|called a|calling
    a|general|presidential|municipal|last
opposition | being against something | opponent refusal argument criticism protest anger | -side match team teammate*
    game gamer* cup player club* coach defence defense* party parties leader* mp parliament* goal* politic* labour* tory
    tories win winner* beat* defender socialist democrat* coalition seat minister* rugby lawmaker ruling rally rallies
    candidate activist figure striker research* bench* group movement fighter rebel* squad >to
    (?:the|a|an|his|her|their|its|any|this)
opposition 2 | the party or parties that are not in power | opponent party group | +parliament* mp mps prime
    lawmaker* coalition ruling assembly legislature senator* speaker government minister* cabinet voted
    auditor-general no-confidence -patent* filed court match team goal* coach plan* resident* neighbo* rebel*
    ~(?!the )[a-z’-]+|(?:despite|of|given|all|faced|to|met|from) the
    !(?!(?:has|have|had|said|says|will|would|also|accused|called|claims|claimed|wants|wanted|demanded|argued|argues|believes|boycotted|objected|walked|voted|who|but|as|if|unless|when|after|could)(?![a-z])|[–—-])[^
    ]+
resignation | giving up one’s job or office | leaving removal loss | -sigh* shrug* air* sad look weary* club* refund
    member* face mood* despair sense tone fatal* calm* ~with|in !to -chess* fate
succession | taking over an office, a title or property from the one before | after | >to -quick* rapid* close* long*
    string straight* -forest* plant plantation* ecolog*
succession 2 | a number of things or people that come one after the other | many | >of -throne* crown* heir*
    royal ~the|his|her|their|its|whose|of|for|in|to
ouster | the forcing of somebody out of a post | removal loss leaving | !clause
coronation | the ceremony in which a king or queen is crowned | ceremony | -street* chicken -candidate party leadership
    contest* convention* -champion* vote ~was a
abdication | the giving up of a throne | leaving | -responsib* duty
resolution | a formal decision voted on by a group | decision agreement | +security parliament* congress* senate
    assembly* council* pass passed adopted adopting voted voting unanimous* tabled panchayat -screen* display pixel*
    high-resolution* image* camera rate query year dispute conflict crisis problem peaceful* megapixel* trust*
    ~with|her|his|their|year|great|high|low|higher|full|quick|early|speedy|peaceful|amicable|any|swift|final|sector|voluntary|dispute|crisis|ombudsman’s
    !(?:authority|authorities|boards?|process|funds?|plans?|regime|services?|foundation)|of
ruling | an official decision made by a court or another authority | decision order law case agreement | -party
    parties coalition lines paper papers
    !(?:[^a-z“—–(][a-z]*|class(?:es)?|famil(?:y|ies)|houses?|elites?|bod(?:y|ies)|councils?|juntas?|military|alliances?|regimes?|governments?|left|right|centre[a-z-]*|center[a-z-]*|socialists?|conservatives?|liberals?|democrat[a-z]*|communists?|nationalists?|front|blocs?|blocks?|monarch[a-z]*|dynast[a-z]+|bench(?:es)?|groups?|generals?|clerics?|group|majority|faction|side|camp|out|over|the|an?|these|those|planet|passion|principle)
    ~by|after|before|while|without|of|for|is|was|are|were|been|be
hearing | a meeting at which a court or committee listens to people | talks meeting court watching case | -aid*
    loss deaf* ears sight impair* keep keeper* kept music* choir* song concert* noise* damage* whisper* tinnitus
    animal bird species whale frog* bat ear cochlea* ~given a|given any|without a|denied a|get
    a|her|his|my|your|our|fair|first|within|hard of|of|own|its|their|after|before|by|on|from|at
    !aids?|loss|tests?|ranges?|dogs?|protection|phase|period|range|distance|problems?|about|from|that|the|an?|his|her|their|it|him|them|how|what|this|[^a-z“—–(][a-z]*
charter | a paper that lays down the rights or rules of a body | law order statement | +rights party constitution*
    nations article amend* code -skipper boat boatm* yacht* fishing flight plane aircraft school* bus jet jetliner*
    fish* bat hire communications cable ship shipy* shipm* shipb* tanker vessel airline* reflag* train trainer* trainee*
    captain* -holiday* cruise*
bylaw | a rule made by a council, club or other body | law order
regulation | an official rule that people must follow | law order limit | -time overtime extra gene genetic* genom*
    body temperature financ*
    bank banker* industr* self light press minutes +regulations
restriction | a rule or limit that one must keep to | law order limit stop | -enzyme* calor* -blood* breath* growth
    -tube flow vein
protocol | the official way in which something must be done | law way | -internet tcp* software web website* wireless
    kyoto* voice ip* treaty montreal brexit ireland additional convention* trade trader* sign signator* signatur* net
    standards agreement digital* communicat* isdn* comput* data* device ratif* server
prohibition | an order or rule that something is not allowed | law limit stop | -alcohol era bootleg* gangster*
    speakeasy* 1920* capone* liquor
repeal | the ending of a law or rule | end
rollback | going back to how things were before a change | less again end | -contain* invasion invad* isil soviet -truck
    vehicle -database* toy toys prices store stores
enactment | making something into a law or an official rule | law | -scene drama* actor stage battle* -crucifix*
    ~an|any|every|other|this|these
implementation | putting something into practice | start force | -software code java -routine* sorting
outreach | efforts to make contact with people and win or help them | support give | -director* -crane*
patronage | giving jobs or money in return for support | payment giver support | +politic* corrupt* -arts artist*
    restaurant shop* museum royal* church queen bus transit* !of ~with|your -saint* hotel*
clout | power or influence to get things done | power | -ear head blow ~a -batsm* ball !are|were|nails?
primacy | being the first in importance or power | power first fame | -effect* memory
ascendancy | having more and more power over others, or more success | power first
leeway | the freedom to act as one wants within limits | allow right power | -feet inch metre levee* water* -yacht*
    swell !to make up
democracy (democracies) | a system or state in which the people choose who governs | system | -interpret* defin*
    boardroom* sharehold*
tyranny (tyrannies) | cruel and unjust rule over others | system cruelty | -distance clock becom* creat* majority
    minorit* choice number metric market*
autocracy (autocracies) | a system in which one person has all the power | system power
junta | a group of officers who have taken power by force | power fighter | -castile* town -andaluc* andalus*
    extremadura galicia
parliament | the body of people chosen to make the laws | law body
committee | a group chosen to deal with a certain matter | body post court power | -central* olympic nobel action* party
    democratic republican* national* underwrit* facilit*
subcommittee | a smaller part of a group that deals with one matter | body post
commission (commission) | an official group or body with a set task | watching body post court power | +report* finding
    inquiry found members* investigat* complaint commissioner* spokes* recommend* testif* testimony -sales salesm* agent
    earn earner* earnings fee european eu brussels trade trader* antitrust salesman percent* art artist* artwork* artis*
    paint* sculptur* portrait* crime architect* building securities exchange* european brussel* broker* charge* client
    painting fee fees pct composer* officer lift brokerage* liquidity buyer* seller* dealer* estate navy !of
    (?!inquiry|enquiry)[a-z$€£0-9]+ ~in|into|out of|his|her|on|off
alliance | a union of countries, groups or people for a common aim | union together agreement | -pepper*
bureau | an office or an organisation with one special task | office | -drawer* chest* desk antique* furniture chief*
    newspaper correspondent -window windows change letter*
cabal | a small group that plots in secret | secret crime union
corps (corps) | a body of people with one special task, as in an army | fighter people group post | -peace* marine*
    -ballet* dance dancer* drum* bugle*
brigade | a large part of an army | fighter | -fire* +army soldier* troop* militar* combat* infantry* armoured airborne
    -kitchen* hotel* ~fur|anti-fur
battalion | a large body of soldiers | fighter | -lawyer +army soldier* troop* militar* combat* infantry* marine* -ant
    ants waiter* -police* constab* ndrf reserve*
"""
