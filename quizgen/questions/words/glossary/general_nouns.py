"""Nouns of everyday reports, of sport, shows, science and crime: `noun (odd plural) | meaning | families | sense`."""

GENERAL_NOUNS = r"""
absence | not being there, or being away | gone
accomplishment | something good that somebody has managed to do | success | ~individual|performance
accountant | a person whose job is to keep or check records of money | money job | -village* turf
achievement | something good or difficult that is done well | success | -award lifetime pupil school* gap level
    academic educat*
adherence | keeping strictly to a rule, a plan or a belief | obey loyal | +to -paint surface bacteria
agriculture | the growing of crops and keeping of farm animals | farm
anticipation | the expecting of something, often with excitement | future expected | -striker keeper goal*
applicant | a person or body that asks formally for something | ask
architect | a person who plans and designs something | plan maker
aspect | one of the sides or parts of something | part side | -facing garden* ratio* screen*
attitude | the way somebody thinks and feels about something | feel belief
audition | a short show of one’s skill in order to get a part | show test
auditor | one that officially checks accounts, or how work is done | money judge | !general|generals
    ~safety|quality|energy|environmental|social
aviation | the flying, building and use of aircraft | flying plane | !administration|fuel|ministry|spirit
awareness | knowing that something exists or matters | known | ~spatial|body|situational|tactical|positional
backer | one that supports somebody or something | support
bookmaker | a person or firm that takes bets | business | -bets* betting* wager*
bourse | a place where shares are bought and sold | trade money | ~coin|stamp
breakdown | a failure of something, so that it no longer works | failure | -figure data* full number detail poll
    pollster* statistic* weight nervous* mental* percent* by scaveng* pack pitch penalis* penalt* kick* scrum ruck*
    lineout rugby flanker hooker* turnover ball cost costly age ageing region* ethnic emotional* sales salesm* give
    gave provid* gender vote voter* spend demograph* recovery truck tears chemical
brink | the point just before something happens | edge point | -canyon gorge waterfall !of (?:the|a) cliff
capability (capabilities) | the power or skill to do something | power | -abilit*
capacity (capacities) | the most that something can hold, make or handle | amount able | +plant plantation* product*
    factor* tonne stadium reservoir* dam dams furnace* smelter* terminal seat barrel storage output industr* generat*
    -as role official* crowd advis* personal* acting private* mental* legal* human emotion* chairman institutional
    consultative honorary supervisory fiduciary workshop* trainees learn suffering resilience ministerial testamentary
    !to|crowds?|building ~extra|excess|spare|idle|surplus|in (?:his|her|their|its|an?)
category (categories) | a group of persons or things of the same kind | group kind | -hurricane storm cyclon* wind
    windy scale typhoon*
caveat | a warning or condition that one should keep in mind | warning condition | -lodg* land landowner* title
    probate* registr*
charity (charities) | help for those in need, or a group that gives it | kind help
coffers (coffers) | the money that a state, a body or a person has | money | ~oak|painted|wooden
compatriot | a person who comes from the same country | people
competence | being able to do something well | able skill | -rule* ruling within legal* jurisdiction authorit*
    exclusive* court courtroom* courthouse* commission* member* treaty brussels union unionis* unioniz* align*
concept | an idea of what something is or could be | think | -car carmak* album proof design* new provision* feature
    store* shop* vehicle
consent | agreement or permission that something may be done | agreement allow | -underage* advise* advice common*
    agenda !orders?|decrees?|agreements?|judge?ments? ~never|will|not|to|would|they|age of
consultancy (consultancies) | a firm that gives expert advice for money | business | -fee work* contract* job jobless*
    jobseeker* post postal postage role misused* services agreement appoint* basis
    !and|on|arm|practice|business|firms?|group|company|reports?|study|studies
    ~management|for|in|on|as|some|any|through|relations,
contribution | something given or added to a shared fund, aim or whole | give help | -margin negative minus contract*
    growth gnp gdp pollut* warming climate emission* greenhouse imf fertility earnings profit* human
convergence | coming closer together or becoming more alike | together
coordination | getting people or parts to work well together | together | -hand* eye eyesight muscle motor* limb*
    balance reflex*
copyright | legal control over the use of a book, song or other work | law business
counsel | a lawyer who advises or speaks for somebody | court | -advice marriage bit piece word wise wisdom sage solace
    comfort* own seek* sought keep keeper* kept offer gave ~independent|special|take|takes|took|taking|good|such
    !(?:pupils|students|patients|victims|children|them|people|families|against)|of (?:his|her|their|the|a|my)
declaration | an official or open statement | statement | -cricket inning* wicket* independence runs batsm* customs
    dividend overs*
demonstrator | a person who marches or stands in public to protest | protest | -robot* product* technolog* prototype
    aircraft vehicle car carmak* model -univers* laborator* anatom* ~cookery|kitchen !showed
    (?:shoppers|customers|visitors)
departure | the act of leaving a place or a post | leave | -new from radical* tradition* norm practice policy* style
    usual* major sharp*
    precedent approach lounge* previous* mark conventional orthodox* airport significant stark bold refreshing genre
    album stylistic dramatic boards gate ~a|marked|welcome|stark|bold
dependence | not being able to do without somebody or something | need trust | +on -drug alcohol
destruction | the complete ruin of something | harm | -mass weapon destroy
deterioration | getting worse | worse
disbursement | the paying out of money | payment
distress | great worry, pain or trouble | trouble | -call caller* signal flare* debt* sale asset price* ship shipy*
    shipm* shipb* vessel mayday* -cargo !slaughter
domination | power or control over others | power | -half goal* match convention* caucus primar* dominated
effectiveness | how well somebody or something does what is wanted | success result | -cost costly
entity (entities) | a firm, a body or another thing existing on its own | thing group | -database
evaluation | a careful judgement of what somebody or something is like | judge | -mental* psychiatr* psycholog*
    hospital* patient doctor* clinic* integral
exception | one that is unlike the rest or outside a rule | rule different | -with take* taking took
expiration | the end of the time for which something runs or is valid | end | -triple witching -lungs breath breathing
exploration | searching a place to find out what is there | find | -theme idea film* novel* love* grief identity
    emotion* relation* issue sexual* human memory book* play* music*
exposure | the extent to which one may suffer harm or loss | danger | -media tv film* camera indecent public* press
    sell* loan lend* bank banker* debt* cut reduc* campaign* advert* photo* brand televis* audience broadcast*
    scandal sponsor* fraud* die dying dying death* hypotherm* combined total* billion* exceed nominal* artist*
    cultur* languag* early child* music* idea radiation sun chemical virus smok* asbestos* cold* toxic* +radiation
    sunlight sunshine ultraviolet* risk* debt* loan bank banker* credit* chemical asbestos* toxic* smoke virus
    disease loss danger*
extent | how far something goes, or how large it is | number | -lesser some certain* large* great* ~to
    (?:what|the|that|this|such an|any|which|an?(?:.[a-z]+)?)
facility | a place or building set up for a special purpose | place building | -contingen* credit* loan financ* bank
    banker* dlr swap currency interest fund fundrais* funder* billion* borrow* mln lend* overdraft* language feature
    underwrit* syndicat* search revolv* talent imf stg libor bet adjust* note signed bourse skill* charm* pop +plant
    treatment waste* recycl* living nursing plantation* produc* manufactur* slaughter lab test tester* research*
    prison* detent* jail* nuclear storage train trainer* trainee* sport* medical hospital* health* locat* build*
    built construct* attack* diplomatic consulat* embass* factory !with ~rare|great|such
fixture | a match that has been arranged for a certain day | match | +match team teammate* game gamer* club* league
    cup season* side play* tournament rugby football* cricket -bath light kitchen* wall regular* permanent* becom*
    became plumb* fitting* furniture social* television tv scene
fleet | a group of ships, planes or vehicles run together | group | -street* foot* norstar* bank banker* boston
    financial*
flurry (flurries) | a sudden rush of things or activity in a short time | many sudden | -snow >of
foray | a move into a place or field that is not one’s own | enter
fortune | a very large amount of money | money | +million* rich richer richest spen* cost costly worth made inherit*
    wealth* billion* heir* controlled -fortunes good* luck* ill bad fate tell* cookie* smil* revers* political*
    mixed reviv* improv* magazine soldier* wheel* favour* favor* !to (?:meet|be|have) ~by|sheer|pure|of|to
founder | one that sets up something, such as a firm or a state | begin maker | -likely hopes talks negotiat* vessel
    ship shipy* shipm* shipb* storm
franchise | a set of films or games that share characters | kind film | +game gamer* film* movie sequel prequel*
    trilogy* spin-off* reboot hollywood nintendo* playstation* xbox videogame* horror cinema* instalment
    installment* titles console -store* restaurant shop* hotel tv television rail* train trainer* trainee* vote
    voter* nfl* nba* team teammate* league baseball voting coffee burger pizza gym hockey basketball football
    suffrage players ~city|for the|universal|electoral
functionality (functionalities) | what a machine or program is able to do | machine | +software device phone app
    program* site user system* product* browser* tool machine* camera search console
gaffe | an embarrassing mistake made in public | mistake
gesture | something done to show what one feels or wants | sign | -toward gestured* gesturing* hand* crude obscene
    arm finger* rude lewd* ~swipe|pinch|touch !that opens|(?:at|towards?) -thumb* nod +goodwill faith peace*
    solidarity reconcil* friend* respect symbolic sympathy
gloom | a feeling of sadness and little hope | sad | -dark* light room forest* fog night* dim*
    ~(?:in|through|into|from) the !of the
gossip | talk about other people, which may be untrue | rumour talk
governance | how a country, a firm or a body is run | rule power
handful | a small number of people or things | few number | +of -sand rice dirt* nuts* soil grain hair earth* pills
    berries* leaves grass grassland* quite toddler dust herb* seed kids defen*
hazard | a danger, or something that may cause harm | danger | -guess moral morality morally golf hole bunker*
    chelsea eden* belgi* water* fairway* sand tee lights
identity (identities) | who or what somebody or something is | known | -politic* gender theft fraud* card brand
    corporate
imposition | the forcing of a tax, a rule or something else on people | force rule | +of -bureaucratic ~an !of hands|of
    ashes
inception | the very beginning of something | start | -dicaprio nolan* film* movie
indicator | something that shows how things stand | sign | -car carmak* driver traffic* lending light price*
    dashboard lamp lane motorist* acid
innocence | being without guilt | guilt | +guilt* charge* court courtroom* courthouse* trial* accus* prove* protest*
    maintain crime convict* -child* lost loss lose* losing youth naiv* young* !of (?:youth|childhood|lambs?|his
    youth|her youth|the young|a child)
inspection | a close and careful look at something | judge
instability | the state of being likely to change or fail suddenly | change unsteady | -mental* emotion* knee* ankle
    joint* -atmospher* thunder* showers air
instinct | a natural way of feeling or acting, without thinking first | feel | -killer
intent | what somebody means to do | plan aim | -on letter purpose* forensic attacking play* batting*
    !look|gaze|stare|eyes|face|faces ~is|are|was|were|so|be|been|seems|seem|seemed|more|very
interaction | contact between people or things in which each affects the other | together | -drug particle medicin*
    chemical gravit* digital* million* facebook twitter likes
interval | the break in the middle of a match or a show | stop time | +half goal* score scorer* match play* team
    teammate* theatre side lead leader* led level try tries penalty visitors audience concert* -intervals* minute
    week* year day regular* frequent* between training confiden* months octave*
irregularity (irregularities) | something that is not as it should be or as the rules demand | wrong unlawful |
    -heart heartbeat* skin surface shape pulse* menstr* bowel* rhythm
judiciary (judiciary) | the judges and courts of a country or a state | court | -committee panel house* senate player*
    rugby
justification | a reason why something is, or seems, right | reason right | -faith* text margin align*
liberty (liberties) | the freedom to live and act as one likes | free | +civil personal* freedom rights democra* -statue
    bell* took taking reserve media mutual* universit* global* island* take* at !to
livelihood | the work or means by which people earn what they need | money work
luxury (luxuries) | comfort that costs much and is not needed | rich | -afford* having +hotel cars vehicle
    limousine* resort apartment brand condo* yacht* villa home homeowner* homeless* fashion* cruise goods suite
    watch jewel* perfume* holiday
maintenance | keeping something in good working order | keep | -child* parent* divorc* spous* husband* alimon* inherit*
    student* dose* remission wife ex-wife resale calorie* chemotherapy separat*
    !periods?|dose|doses|therapy|treatment|margins?|payments?|allowances?|grants?|loans?|orders?|claims?|calculations?|of
    ~pay|pays|paid|reserve|weight|price|child|spousal|separate|health
modernisation | changing something so that it fits the present time | new change
motivation | what makes somebody want to act | reason
necessity (necessities) | something that one cannot do without | need | +basic* bare daily luxur* absolute* seem becom*
    became -out mother* medical military !of|for|to ~of|by
norm | a way of behaving that most people accept as right | usual | +social societ* democratic international cultur*
    behav* gender moral* communit* -vector disaster* compensat* econom* monetary ~the|a
observer | a person who watches what happens without taking part | watching | -status newspaper sunday guardian
    !nations?|states?|status|country|countries|missions?|groups?
offence | an act that breaks a law or a rule | criminal | -mean meant insult upset religious coach quarterback* !to
    (?:the|good|all|his|her|their|many|muslims|believers|catholics)|(?:it|they|this|that|he|she) (?:caused|gave|causes)
    ~no|any|great|deep|grave|(?:caus(?:e|es|ed|ing)|tak(?:e|es|en|ing)|took|giv(?:e|es|en|ing)|gave)(?: [a-z]+)?
    -touchdown* hockey* puck* yards defensive*
operator | a firm or person that runs a business or a service | business work | -sugar* market* trade trader* futures
    commodit* cocoa coffee grain intervention political* smooth* special* navy shrewd savvy skilled skilful*
    switchboard* dollar dealer* currency certified boiler* drill* crane* machine* radio camera* excavator* forklift*
    lathe* tractor* keyboard* telegraph* trained !of (?:the|an?) (?:\w+
    )?(?:crane|machine|excavator|digger|forklift|vehicle|truck|lorry|drone|tractor|lift)
    ~machine|crane|drone|camera|radio|phone|telephone|digger|excavator|forklift|lift|computer|room|security|boiler|drill|crane|tractor|winch|plant|sound|machinery|(?!(?:ferry|port|airport|tour|tourism|rail|railway|bus|coach|airline|tram|train|transport|terminal|hotel|casino|pipeline|mobile|telecoms?|telephone|cable|satellite|network|grid|smaller|larger|largest|biggest|leading|private|commercial|foreign|rival|expedition|wireless|ski|cruise|crossing|boat|phone|broadband|lottery|exchange|market|parks?|power|oil|gas|taxi|minibus|barge|safari|holiday|resort|telecom|dive|toll|quarry|wind-farm|lift|bridge|biogas|solar|water|fleet|care|school-bus|bus-route|road|cable-car|sole|main|other|independent|small|local|state|previous|former|port’s|airport’s|port's|airport's|plant’s|plant's|mine’s|mine's|station’s|station's|line’s|line's|its|hospital|parking|platform|nursing-home|care-home|home|cinema|store)[^a-z])[^
    ]+
opponent | one that plays or acts against somebody or something | opponent enemy
origin | where something or somebody comes from | start | -tender optional
outlay | money that is spent on something | payment money
outlet | a newspaper, station or website that reports the news | known | +news* media press journalis* reporter
    broadcast* publication -retail* store* shop* power* factory food electric* sewage water* creativ* emotion*
    social* mall clothes sale brand plug river !for
    (?:his|her|their|my|our|its)|villages?|centres?|pass|pipes?|valves?|park
outlook | what can be expected in the time to come | future | -express* microsoft email e-mail life lives* liberal*
    conservativ* worldview philosoph* mind* religi* mental* moral morality morally personal* weather window cultur*
    temper* software anachronistic manners attitude* insular parochial upbringing faith calendar inbox past
    !over|across|onto|from the ~oecd|his|her|whose|our|an|[a-z]+'s|your|my
outset | the very beginning of something | beginning
patent | the official right to make or sell an invention alone | law business | -leather shoe
    !remed(?:y|ies)|medicines?|ideas?|nonsense|absurdity|lie|lies|unfairness|injustice ~letters -land
physician | a medical doctor | medicine | -doctor* medic*
popularity | being liked by a great many people | liking
portrayal | the way in which somebody or something is shown | statement
possession | having or holding something | owner | -possessions territor* island* belong* spirit* demon* +drug
    cannabis* marijuana cocaine heroin weapon gun* firearm knife explosive* charg* convict* arrest guilty nuclear
    ~prized|dearest|only|treasured|family|personal
preference | a greater liking for one thing or person than for another | liking choice | -share* stock stockpil*
    stockmarket* poll pollster* tariff trade trader* dividend liquidation* hiring racial* minorit* affirmative voucher
    tax taxpay* taxation taxable subsid* support* generali* duty vote voter* voter ballot flow !units?|will|to
    ~in|cargo|first|second|third|higher|lower
prelude | something that happens before another event and leads up to it | beginning before | -music* piano bach*
    chopin* fugue* opera* orchest* wagner* debussy* composer !in \w
prevention | stopping something before it happens | stop | -cdc* center* centre control* institut*
provision | something laid down in a law or an agreement | law rule | +law vote lawyer* lawsuit* lawmaker* lawful* bill
    act actor* actress* action* activ* constitution* agreement contract* congress* senate statut* amend* legislat*
    clause treat treatment* accord* pact legal* -care carer* careful* food childcare health* make maker* making made
    loss loan debt* bank banker* service water* education* profit* reserve advance* mln dlrs quarter* suppl* pension*
    doubtful ration* credit* earnings trader* grocer* store* shop* crew nursery school* camp camps welfare hungry places
    !for|of (?!the)[a-z]+ ~for|hiding|packed|buying
query (queries) | a question that is asked or raised | ask | -nobody search software database web website* folder*
    -tool !ran|runs
recess | a time when a parliament or a court does not meet | stop rest | +senate assembl* legislat* congress*
    parliament* commons mps court courtroom* courthouse* summer easter lawmaker house* christmas -school* playground
    student pupil child* teacher wall alcove* mind* dark* window recesses* lunch* ~in an? !for a
recommendation | a piece of advice on what would be best to do | advice | -letter employer reference glowing staffer
    hire job jobless* jobseeker*
refuge | safety from danger or trouble | protection | -wildlife animal bird* occup* malheur* arctic species habitat
    pedestrian pedestrians +seek sought take took taken offer find found flee fled look give gave given
    ~an?|the|this|its|their|last
refusal | saying no to doing or accepting something | no | -first*
regulator | an official body or person that makes firms keep to the rules | watching order | -voltage* gas gasoline
    valve pressure diving cooker* gene genetic* genom* cell cellular clock ~window|pressure|voltage -canal* sluice*
    bridge river shutter* barrage* irrigat*
reliance | depending on somebody or something | need trust | +on -ambani* industries steel group holdings
removal | taking something or somebody away | away | -hair van furniture
representative | one that speaks, acts or stands for others | speaker act | -sample government* office* trade
    trader* democra* sales salesm* house* congress* legislat* past typical*
reservation | a doubt that keeps one from fully agreeing | doubt | +about express* serious* grave expressed
    expresses expressing voiced voicing -hotel table* flight ticket indian* native restaurant seat book* room dinner
    airline* sioux* navajo* trib* travel* comput* visitor system* passenger pipeline -quota caste* obc* scheduled
    job jobless* jobseeker* seats education* category !for|at|are|is|were
residence | the place in which somebody lives | home | -dual tax taxpay* taxation taxable permanent* artist* permit year
    hall status visa writer take* took poet composer legal* ~in
resident | a person who lives in a certain place | people place | -evil doctor* physician hospital* alien medic*
    surg* intern* psychiat* dj*
resistance | fighting against something or refusing to accept it | fight refuse | -drug insulin* conduct*
    superconduct* antimicrob* insect* level chart* technical* trader dealer* wind windy air* water* movement
    antibio* bacter* infect* disease electr* heat* wear strain weight price* support* french*
resource | something useful that a person, firm or country can draw on | help | -human inc corp ltd dlrs producer
    !officers?|balancing|recovery|sector|stocks|estimates?|compan(?:y|ies)|consents?|fees? ~great -department*
    ministry
respondent | a person who gives answers in a survey | answer | +survey* poll pollster* question percent* -court
    courtroom* courthouse* judge* petition* appeal lawsuit plaintiff tribunal arbitrat* divorc*
resumption | the beginning again of something after a break | begin again | -land plot* allot*
revenge | paying somebody back for a harm or a defeat | payback harm | -porn*
reversal | a complete change to the opposite | change opposite | -court courtroom* courthouse* judge* appeal ruling
    convict* vasectomy* suffer credit* charge* accounting writedown* provision*
revolution | a complete change, as in who rules or how people live | change | -rpm* orbit wheel* engine engineer*
    crank* minute mls* soccer*
scheme | a plan, a project or a system for some purpose | plan | -fraud* ponzi* pyramid* scam* cheat* illegal* brib*
    launder* crimin* defraud* convict* plot indict* corrupt* things colo* rhyme* alleg* insider manipulat* swindl*
    apartment* unravel* kanal* paint* decor* embezzl* conspir* fake forged metrical steal* stole* colour* color*
    fbi sentenced restitution probation bogus fictitious jail* prison*
    housing docklands !came to light|unravelled|collapsed|was uncovered|fell apart ~housing
scope | the range of what something covers or deals with | range | +of -for little limited further* plenty ample
    considerable much manoeuv* rifle sight gun* sniper* telescop* enough improv* reduc* give giving gave leave
    leaving room offer allow* ~compound|telescopic !to
secrecy | keeping things hidden from others | hide secret
session | a time set aside for one activity, such as a meeting | time meeting | -academic student varsity*
    university coming jeff* attorney musician drummer parliament* legislat* congress* senate guitarist
showdown | a last fight or argument that settles which side wins | contest fight
significance | the importance that something has | important | -symbol* meaning* importan* statistic*
    ~reached|reach|reaches
sponsor | a person or firm that helps to pay for an event or a team | money support | -bill act actor* actress*
    action* activ* law lawyer* lawsuit* lawmaker* lawful* legislation senat* representat* state terror* measure*
    amendment +team teammate* event club* shirt* tournament race racer* racecourse* racehorse* racegoer* racetrack*
    brand deal dealer* dealt league sport* festival show advert* compan* firm kit -visa migrant refugee immigra*
    baptis* addict* alcohol
squabble | a quarrel, mostly about something of little importance | argument | -among* themselv* continu*
standpoint | the position from which one looks at a matter | opinion
stature | the importance and respect that somebody or something has | honour | -height* tall short* small* feet
    inches diminut* physical* slight* tiny -package plant* growth
statute | a written law or rule of a parliament or another body | law | -limitation club* fifa* uefa universit*
    federation association fund fundrais* funder* bank banker* approv* olympic ioc* book* rome -mile*
stunt | something striking done mostly to get attention | trick show | +publicity political* marketing advertising
    -film* movie driver double actor actress bike* motor* perform* crew jump* coordinator* aerial stuntm* car carmak*
    acrobat* danger* daredevil* thriller lorry wire
suitor | a firm or person that wants to take over another firm | business buy | +bid bidder* takeover offer merger
    company firm group exchange* deal dealer* dealt -love* bride* romant* widow* wed wedding* wooed* marr* woman girl
    prince* bachelor propos* heiress queen knelt countess duke ~her
surgery (surgery) | treatment in which a doctor cuts into the body | medicine | +undergo underwent* recover* knee*
    heart heartbeat* brain* hip shoulder ankle spinal* eye eyesight cancer operation* emergency ligament injur*
    tumour* tumor* weight-loss surgeon elbow* groin* transplant* -constituen* gp* mp local* appointment dental
    dentist practice plastic cosmetic vet budget* econom* -hours
swath | a large part or area of something | area many | -mow* hay satellite
symbol | a sign, person or thing that stands for something else | language | -ticker* stock stockpil* stockmarket*
    nasdaq trading exchange* contract* designat* status
tanker | a ship, lorry or plane that carries large amounts of a liquid | ship oil
termination | the ending of something | end | -pregnan* abort* weeks women woman birth* foet* fetus* -notice* >of
textile | cloth of any kind | goods cloth
therapy (therapies) | treatment that is meant to heal body or mind | medicine | -shock retail*
transformation | a great or complete change | change | -grammar
transmission | the sending out or passing on of something | spread send | -car carmak* gear* engine engineer*
    automatic* vehicle wheel* manual* speed* truck axle clutch protocol automak*
treasurer | the person who looks after the money of a firm or body | money | -australia* keating* costello budget*
    minister*
vacancy (vacancies) | a post that nobody holds for the time being | post job | -hotel room hous* home homeowner*
    homeless* rate office* propert* rent* apartment motel* tenant +job jobless* jobseeker* post postal postage
    position* seat union overtime transfer* nurse teacher* council* board staff fill appoint* recruit* -shop* store*
    retail* flats !rates?|in (?:his|her) eyes
variant | a slightly different form of something | form different | -spelling*
venture | a business project that is set up, often with some risk | business new | -capital* guess +joint* private*
    business* commercial* cooperative* invest investor* investment* partner* ~they|we|who|to
    !beyond|further|far|outside|out
verge | the point just before something happens | edge point | +on -grass grassland* road* motorway lane car carmak*
    crash lay-by* !of (?:the|a) (?:wood|woods|forest|field|lake|garden|lawn|street|\w\d+) >of ~(?<!on\s)the|an?|grass
vessel | a ship or a large boat | ship | +ship shipy* shipm* shipb* sea seab* seafood seawater seaside port oil
    oilfield* crew coast* navy naval sail* -blood* heart heartbeat* space* arter* vein stroke* ceramic* clay bronze
    pressure reactor brain* cook* drink* wine* gasif* empty clot* kidney pot burst
"""
