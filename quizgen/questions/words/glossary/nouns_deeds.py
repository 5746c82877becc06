"""Nouns for deeds, rules, events and things, as `noun (odd plural) | meaning | families`, under the kind they name.

A fourth column tells the sense, as it does of the verbs.
"""

NOUNS_FOR_DEEDS = r"""
[act]
acquisition | the getting or buying of something | take union | +company* compan* share shares takeover* merger* firm
    firms purchas* bought stake* asset* business* -museum gallery signing languag* knowledge* skill* squad club* team
    teammate* coach striker collection latest newest midfield* defender pitcher* integrat* recent bolt-on add-on prize*
    first-ever library archive* artwork* painting*
adoption | taking up a plan or an idea and using it | start | +plan planner* policy law lawyer* lawsuit* lawmaker*
    lawful* rule* resolution constitution* -child* bab* parent* famil* gay* couple agenc* orphan* pet dog animal
    infant kid mother* baby* cat road* street* sewer* kittens kitten puppies puppy >of
annexation | taking over land that belonged to another country or place | take | -city town township* townsp*
    council* mayor school*
appointment | choosing somebody for a post | choose | -patient outpatient hospital* doctor* clinic* wait dentist
    surgery diary gp* hair >(?:of|as) !of the (?:flat|cabin|room|rooms|hotel)
arbitration | letting an outsider settle a quarrel | judge
assassination | the planned murder of an important person | killing | -character* reputation creed*
assessment | a careful judgement of what something is like | judge | -tax taxpay* taxation taxable fees penalt*
    psychiatr* medical pupil exam examin* teacher school* coursework student head concussion hia levy homeowner* condo*
    gcse apprentice* learners marks driving lock injury !that ~risk|impact|needs|tax
commemoration | doing something to remember a person or an event | honour ceremony
concession | something given up in order to reach an agreement | agreement | +talk negotiat* deal dealer* dealt
    agreement demand union unionis* unioniz* strike* -speech* stand* bill food wagon* sell* pensioner student ticket
    goal* oil oilfield* gas gasoline mining mine miner* licence discount price* shop* election defeat -oil block*
    mineral drill airport -speech* explor* -fare tax taxpay* taxation taxable duty rail* port toll* !that
confrontation | a situation in which two sides stand against each other | fight obstacle argument
crackdown | strong action by those in power against what they will not allow | stop punishment cruelty
defection | leaving one’s country, party or side for another | leaving
denial | a statement that something is not true | refuse statement | >that -service access* visa bail* permission
    application benefit holocaust climate coverage reality right request claim ~in !that (?:came|was|is)
deployment | bringing people or things into position for a task | send | -airbag* parachute software app -airbag*
    parachut* technolog* ict adopt*
deportation | sending somebody out of a country by force | removal | -jew jewish nazi* -self forced stalin* soviet*
    tatar* ottoman* armenian*
detention | the keeping of somebody locked up by the authorities | hold | -school* pupil student teacher pond*
    basin* water* ship shipy* shipm* shipb* vessel goods homework* classroom home homeowner* homeless* house* hour*
    cargo ~got a|given a|after-school
diplomacy | the handling of relations between countries | talks | -tact charm* patience skill* ~took|takes|some|great
dismissal | making somebody leave a job | removal loss | +worker sack job jobless* jobseeker* post postal postage
    minister* unfair* employ* -wicket* cricket batsman* innings court courtroom* courthouse* lawsuit case charge*
    judge* red card half -midfield* striker defender !of (?:the|a|his|her|their)
    (?:claim|case|appeal|charges?|complaint|idea|suggestion)|time ~wave of|at
disruption | a disturbance that stops things from going on as usual | stop trouble | -startup* start-up innovat* tech*
    silicon* ~digital
distraction | something that draws attention away | trouble | -driv* drove* madness
enforcement | making sure that laws, rules or agreements are obeyed | force | -law lawyer* lawsuit* lawmaker*
    lawful* officer immigration offici* agenc* agent police* non-law*
exemption | freedom from a rule, a tax or a duty that others have | allow | -personal* deduct* filing
expulsion | making somebody or something leave a place or a group | removal | -referee yellow*
incursion | a sudden entry into a place where one does not belong | attack enter | -box boxer* midfield* market*
    -penalt* half try -water* salt* insect*
innovation | new ideas, things or ways of doing things | new | -award prize spend
interference | taking a part in others’ affairs without being asked | trouble enter | -pass penalt* yard
    quarterback* radio signal wave bluetooth wireless playing runs ran frequenc* electr* magnet* phone receiver
    defensive witness
intervention | stepping in, or a step taken, to change what happens | enter | -butter* barley cereal sugar* tonne ecus*
    grain wheat medical surg* drug price* stock stockpil* stockmarket* beef maize store* tender patient clinical therap*
    -order -tackle header block* keeper goal* -match equalis* striker behaviou* behavior* school* pupil* literac*
    reading trial* psycholog* artist* artwork* sculpt* install* !on the
mediation | helping two sides to end a quarrel | help talks peace enter
oversight (oversight) | the task of watching over something and checking it | watching | +committee congress*
    regulat* board -mistake* error accident forgot* apolog* ~an|clerical|simple|administrative|genuine
overhaul | a thorough change to make something work better | change new
privatisation/privatization | selling what the state owns to people or firms | sell
prosecution | bringing somebody to court for a crime | charge case | -war* >(?:of|against|under|over) !of
    (?:her|his) (?:studies|duties)
provocation | something done to make others angry | anger
reconciliation | a return to good terms after a quarrel | peace | -budget* senate account* bill republican*
    democrat* gaap* parliamentarian* sacrament !of (?:the )?(?:two )?(?:figures|accounts|data|work|bank)|reports?|of
    returns -truth indigenous aborigin* figures statement* earnings ballot*
redistribution | sharing something out in a new way | give | -elector* boundar* seat division* software copyright licen*
    content
reform | a change that is meant to improve something | change | -farage* judais* rabbi* synagogue* !schools?|uk
renovation | repairing something and making it like new | buildings change again
repression | keeping people down by force | cruelty force | -emotion* sexual* feeling freud* -gene genetic* genom*
    protein memories memory
retaliation | hitting back at somebody for what they did | attack
retrenchment | cutting down on what one spends or does | less | -worker staff -job jobless* jobseeker* employ* layoff
shake-up | a big change in how something is run | change | -medal title promotion* -visual* film* movie
takeover | gaining control over something that others owned or ran | take union | -militar* army coup communist taliban
    school* armed rebel* militant nazi* islam* soldier* troop* protest* student hostage instagram snapchat* street* car
    cars intersection* kitchen* radio festival social
testimony (testimonies) | what somebody says as evidence, in court or before officials | statement | +court
    courtroom* courthouse* trial* judge* hearing committee* subcommittee* commission* congress* senate* jury juror*
    witness* oath sworn tribunal legislat* defendant* prosecut* -god church* !to (?:the|her|his|their|its|how)\b(?!
    (?:court|hearing|committee|commission|congress|congressional|senate|house|jury|panel|inquiry)) ~a|living|hour of
[measure]
accord | a formal agreement between two or more sides | agreement | +nuclear climate paris* peace* ceasefire*
    copenhagen signed signing oslo
    -own honda ~free|its|his|her|their|in
agenda (agenda) | a list or plan of things to discuss or do | list plan | -hidden gaming secret* hide camouflag*
    ~an|own|political|politicial|personal|hidden|any|his|her|their|its|no|[a-z]+-[a-z]+|another|competing
amendment | a change to a law, a plan or a text | change | -map* boundar* soil columnist first* second* fourth fifth
    14th* fourteenth sixth eighth tenth 1st 2nd* compost*
benchmark | something by which other things are measured or judged | level | -reach
    !(?!(?:for|of|by|in|at|and|on|to|that|with|is|was|has|which|against|from|as|set|but|or|index|stock index|share
    index|crudes?|[a-z]+ crude|price)\b)[a-z]+
clause | one part of a law, contract or written rules | part condition | -sentence verb* grammar grandfather noun*
    subordinat* relative* santa adverb* pronoun* linguist* conjunction* comma commas
constitution | the basic laws or rules of a country, state or body | law | +law lawyer* lawsuit* lawmaker* lawful* court
    courtroom* courthouse* parliament* amend* country president* government* right -drink* stomach iron robust* frail*
    ~(?:has|had|have) the|strong|weak|his|her|good for the|bad for the !of (?:an ox|a horse|the
    (?:panel|committee|board|jury|commission))|of an?|of
    (?:special|new|separate|such|district|state|joint|village|five|three|two|high|medical|fresh)
contingency (contingencies) | something that may happen and must be planned for | doubt | +plan plans planning -fee
    lawyer budget* fund fundrais* funder* cost costly million* -fee -fees -litter* offer bid bidder*
criterion (criteria) | a standard by which something is judged or chosen | level | -search
decree | an order with the force of law | order | -divorce nisi* consent absolute*
deterrent | something that makes others unwilling to do a thing | stop obstacle
directive | an official instruction that others must follow | order | -advance* medical patient
guideline | a rule or piece of advice on how to do something | advice |
    -exceed* above below level* limit* value* milligram* micro* supply-demand* package outline
    target maximum concentration* drinking
mandate | the power to act that people give somebody by their vote | power | +elect election* elector* electiv* vote
    voter* voter won win winner* -ethanol fuel* court courtroom* courthouse* constitution* insure insurer* insurance
    health* mask* vaccin* requir* employ* contracept* birth* coverage palestine helmets !was to|is to ~british|its
manoeuvre | a clever move to gain something | trick | +politic* leader* party minist* -race racer* racecourse*
    racehorse* racegoer* racetrack* car carmak* driv* lap team teammate* military army aircraft kite heimlich ~for
memorandum | a formal written note or statement | statement | -understanding -understanding agreement signed signing
    co-sign*
motion | a formal proposal or request that a meeting or a court decides on | suggestion | +tabled table tabling
    filed filing council* court courtroom* courthouse* judge* censure* vote voting debate passed seconded proposed
    parliament* assembly assemblies senate* confidence no-confidence lawmakers legislat* board adopt* carried
    abstain* abstention* committee* attorney* congress defeated amendment* mps delegates -picture slow* sensor* sick
    stop detect* swing film* -captur* gesture blur* camera !of (?:her|his|the|its)
    (?:arm|arms|hand|head|wheels?|planets?|ball|body)|sickness|of the (?:stars|earth|sea|boat|train) ~through
    some|in|through the|of|into|constant|perpetual|forward
pact | a firm agreement between two or more sides | agreement | -repurchas* bundesbank liquidity instrument*
petition | a formal written request, often to people in power | demand | -prayer bankrupt* divorce
quota | an officially fixed amount or number of something | number limit | !of (?:bad|good)
reparation | something paid or done to make up for a wrong | money
safeguard | something that protects from harm | protection
sanction | a step that is taken to punish a country, a firm or a person | punishment stop limit | +against impose
    imposition lift econom* trade trader* -permission blessing gave give royal* approv* consent formal* divine* -loan
    project* scheme crore lakh !of the (?:council|church|king|court|law|state|board)
settlement | an agreement that ends a quarrel | agreement | +court courtroom* courthouse* case lawsuit dispute
    legal* divorce union* strike* arbitrat* stoppage -west* israel* jew jewish palestin* land landowner* village*
    settler* indian* roman bank banker* gaza price* futures colon* payment arab* outpost viking bronze inhabit*
    resident* trading cash cashier* date day account* delivery clearing occupied archaeolog* ruins* informal*
    refugee slum* town township* townsp* house* trader share* stock stockpil* stockmarket* securit* pier* piers
    bridge foundation* ~first !of (?:the bill|\w+ families|families|people|bills?|debts?|accounts?)
stipulation | something laid down as a condition | condition
summons (summonses) | an official order to appear, mostly before a court | order | -personal* tragedy moral morality
    morally !(?:his|her|the|its|their|them|him|all)|to (?!appear|court|the|attend|come)\w+
ultimatum | a last demand, with a threat if it is refused | demand
waiver | an official agreement that a rule or a right need not apply | allow | -team teammate* league season* nfl* nba*
    player roster* claim baseball quarterback* loan* debt* fee fees tariff interest liab* sign signed toll
[event]
aftermath | the time that follows a big and often harmful event | after | -graz lamb* silage* grass grassland*
    ~(?<!in\s)the|an?|its|grim|bloody
altercation | a noisy quarrel or fight | argument fight
ambush (ambushes) | a surprise attack from a hiding place | attack | -match team teammate* goal*
    !marketing|journalism|interviews?
bailout | help with money for a firm, a country or others in great trouble | help money | ~to
brawl | a rough, noisy fight | fight
clampdown | strong action to stop or limit something | stop cruelty
debacle | a complete failure | failure disaster shame
escalation | getting worse, larger or more serious | more rise | !frameworks?|clauses?|polic(?:y|ies)|process -privilege
    complaint* helpline* tier* ~yearly|annual
exodus (exoduses) | the leaving of many people or things at once | leaving | -bible* book* moses*
fiasco | a complete and shameful failure | failure disaster shame
landslide | a victory by a very large number of votes | win | +victory elect election* elector* electiv* vote voter*
    -mud* rain rainfall rainy rainstorm* slope* rock earth* bur village* support* hill road* rescue* flood* victory
    majority blocked buried killed
mishap | an accident or a piece of bad luck, mostly not a serious one | trouble failure
mutiny (mutinies) | a rising of people against their leaders | revolt disorder | -bounty*
onslaught | a fierce attack | attack | -email call caller* tourist data* advert* ads* news* information attention
    paper* request messages visitor marketing question publicity media issue
ordeal | a very hard or painful experience | trouble disaster
rally (rallies) | a large public meeting to support something | meeting | +campaign* protest* demonstr* crowd
    supporters -market* share* stock stockpil* stockmarket* tennis point* set serve* match car carmak* driver race
    racer* racecourse* racehorse* racegoer* racetrack* stage inning* run runner* game gamer* score* price* bond
    bondholder* dollar motor* wrc* yen currenc* shot index* commodit* racket* baseline co-driver* trader investor
    equit* deficit late-game* fightback* strokes vintage !in (?:gold|silver|bitcoin|oil) ~late|long
rampage | a burst of wild behaviour that does harm | fire trouble attack disorder | -side team teammate* bull
rebellion | open resistance to those in power | revolt disorder
resurgence | coming back with new strength | again rise
scandal | something shameful that shocks the public | shame argument
siege | surrounding a place so that nobody can get out | stop attack | -goal* half mentality under -laid lay lays*
    install* penalt* scrum match
skirmish (skirmishes) | a short clash between two sides, smaller than a battle | fight
slump | a big fall in trade, prices or success | less failure | -side team teammate* shoulder chair* sofa* ~sat in a
spate | a large number of things coming in a short time | many rise | -river flood* water* ~in
standoff | a situation in which neither side will give way | obstacle fight | -rugby half !weapons?|missiles?|distance
stampede | a sudden wild rush of many people or animals | disorder | -rodeo calgary*
summit | an important meeting of people in high positions | talks | +leader* G8* EU* G7* G20* president*
    minister* talks nato* asean* diplomat* -mountain climb* peak everest slope* trail* hill hik* volcan* -conference
    !meetings?|conferences?|talks|tables? ~reached the|reach the|to the|the station’s
surge | a sudden strong rise | rise | +price* case demand violence interest crime number sales salesm* support* cost
    costly inflation* infect* attack* complaint -forward ball goal* race racer* racecourse* racehorse* racegoer*
    racetrack* storm troop* baghdad afghan* yen water* tide ocean* sea seab* seafood seawater seaside tidal* flood*
    electric* wave coast* voltage* crowd cable
transition | the change from one thing to the next | change | -team teammate* clean* renewable gender defen* attack*
    counter* sex sexual* hormone* midfield*
triumph | a great victory or success | win
upswing | a move to a higher or better level | rise | -golf swing club* !of the bat
[amount]
asset | something useful or valuable that a person, firm or country has | rich | +financ* compan* bank banker*
    million* billion* sell* sale sold -player team teammate* youth intelligence cia* spy backed spies* agent
compensation | money paid to make up for a loss or an injury | help money | -executives corporate bailout* employee
    shareholder* stock maternity accession exports sanctions pension chief* salar* hour hourly ceo takeover bidder*
    bonus bonuses payroll incentive* retaliat* gatt broker* dealer* lens ~(?:has|have)
    its|executive|total|stock|annual|deferred|base|based|director|employee|cash|workers’|workers'|supplemental|some|only|little|no
    !(?:package|plan|committee|consultant|expense|cost)s?
dividend | a share of a firm’s profit that is paid to its owners | profit | +share* firm compan* profit* investor
    -peace* pay* paid reap* warrant* stock stockpil* stockmarket* demograph* longevity effort training patience
duty (duties) | a tax on things bought or brought into a country | tax | +imports imported exports exported
    excise* customs anti-dumping antidumping countervailing tariff* levied levy fuel import export -officer* doctor*
    sentry >on ~on|off|for|of|jury|night|our|their|his|her|my|its
earnings (earnings) | the money made by work, trade or business | profit | -ratio* share loss losses
levy (levies) | a tax or charge that must be paid | tax | !of
magnitude | how great something is | size | -star bright* earthquake quake tremor aftershock seism* geolog* richter*
    phivolcs order struck
margin (margin) | the amount by which one side is ahead of another | difference | +vote voter* victory won elect
    election* elector* electiv* percentage -profit* error cost costly sales salesm* compan* firm business* net
    operating gross* page manoeuvre maneuver libor maturit* interest refin* credit* loan spare trading safety lend*
    bank banker* price* require* futures deposit same fell societ* crush spread* earn earner* earnings ~in the !of
    the (?:lake|river|sea|wood|page|leaf)|of (?:flowers|grass|land|safety)|calls?
shortfall | the amount by which there is too little | less | -process* safety system* skill* securit*
turnover | the money that a firm takes in over a time | profit | +profit* sales salesm* company pound million*
    annual* firm revenue -staff worker ball yard quarterback* game gamer* voter volume traded bourse teacher
    employe* fumbl* intercept penalt* cabinet tackl* player scrum share* stock stockpil* stockmarket* exchange*
    tonnes lots apple* trading market* try defence possession rate touchdown broker* points team teammate*
    securities personnel cherry cherries ~high|rapid|constant|fast !of
    (?:staff|cooks|nurses|teachers|players|tenants|people|workers)
threshold | the level that must be reached before something happens | level | -door cross* room house* home homeowner*
    homeless* bride* pain painful* painkiller* poised golden era marginal* histor* brink* church* step* stone* mosque*
    carried ~(?:across|over|on|crossed|cross|crossing) the|her|his|their
[thing]
ammunition | bullets and other things that are fired from guns | weapon | +gun* rifle weapon bullet pistol police*
    soldier* army troops -striker goal* critic critical critici* opponent argument -critic rival* foes lobby !to
    (?:his|her|their|its)
apparel | clothes of all kinds | clothes
artefact | an old thing made by people long ago | past | -image* scan* digital* !of the
    (?:camera|data|method|way|test|lens|process|survey|measurement|software)
credentials (credentials) | things in somebody’s past that show fitness for a role | proof | -floor badge press pass
    diplomat* log user account* hack hacker* media delegate committee stolen steal accredit* card ambassad*
excerpt | a short part of a longer text, talk or work | part
fossil | the remains of a plant or an animal from very long ago | past | -fuel* living
hurdle | a difficulty that must be got over | obstacle | +legal* regulat* court courtroom* courthouse* govern*
    approv* financ* bureaucrat* politic* deal dealer* dealt econom* plan planner* project* -metre indoor athlet*
    champion* race racer* racecourse* racehorse* racegoer* racetrack* 60m 110m* 100m jump* hors* novice gold* medal
    olymp* sprint* runner track final* meter cheltenham 400m jockey* hazel sheep silver
manuscript | a text as it was written, not a printed book | book
memoir | a book in which somebody tells about their own life | book | -genre
merchandise | goods for sale | goods
monument | a building, statue or the like that recalls the past | honour | -national* ancient prehistoric scheduled
    park* folly* greed* vanity*
obituary (obituaries) | a published report of somebody’s death and life | end | -write* writing written wrote
portfolio | all the shares and other things of value that somebody holds | business | +share* invest investor*
    investment* stock stockpil* stockmarket* fund fundrais* funder* -cabinet model artist* photo* product* index*
    brand global* direct* shadow design* drawing architect* drug patent minist* propert*
toxin | a substance that is poisonous | disease poison
[place]
constabulary (constabularies) | the police of one area | people
enclave | a small area whose people differ from those living around it | area | -stronghold* haven isis militant
    fighter
outpost | a place or branch far away from the main one | area | -police*
province | one of the parts into which some countries are divided | area | -rugby win wins exclusive* sole anglican*
    archbishop bishop* diocese* jesuit* friar* franciscan* expert specialist
    !failed|’s|'s|’d|which|says|said|sells?|sold|plans?|announced|pays?|paid|ordered|wants|decided|agreed|refused|accepted|promised|(?:has|have|had)
    (?!been|become|seen|suffered|recorded)[a-z]+ ~(?<!\bin )(?<!across )(?<!outside )(?<!around )(?<!throughout
    )(?<!parts of )(?<!sectors of )the|my|his|her|their|our
sanctuary (sanctuaries) | a place where people or animals are safe from harm | protection | -church altar pew
    congregation worship -city cities lamp -mosque temple worship* shrine* pilgrim* priest* synagogue* rabbi* deity
    temple*
    ~seek|seeks|sought|seeking|offer|offers|offered|offering|grant|granted|give|given|gave|find|found|finding|take|took|taken|claim|claimed|need|needed|for|of
stronghold | a place where one side or group has great power | power | -rugby football* cricket sport* tournament
    -species bird* wildlife breed habitat -species* squirrel* castle* medieval
venue | a place where an event is held | meeting | -media online website twitter internet facebook court courtroom*
    courthouse* trial* lawsuit jury firm compan* playbook* newsletter* story stories ~change of -trading exchange
"""
