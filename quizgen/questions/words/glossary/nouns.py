"""Nouns of the news, each with its meaning there: `noun (odd plural) | meaning | families`, under the name of a field.

Only nouns that mean one thing in the news stand here. Two of one family are too near in meaning to be rivals.
"""

NOUNS = r"""
[law]
accomplice | one that helps another to do something wrong | criminal | -goal* striker
acquittal | a decision that an accused person is not guilty | decision | -findings audit*
affidavit | a written statement that somebody swears to be true | statement
allegation | a claim, not yet proved, that somebody did wrong | statement charge
amnesty (amnesties) | an official pardon for people who broke a law or a rule | pardon | -international* ticket library
    knife knives* weapon gun* alcohol
    !polic(?:y|ies)|bins?|box(?:es)?|says?|said|accus[a-z]+|has|also|warned|calls|called|documented|researchers?
arson | the crime of setting fire to property | fire
assailant | one that attacks another | criminal
bribery | giving or taking money or gifts for dishonest help | payment deceive
clemency | mercy shown to somebody who is to be punished | pardon
culprit | the person or thing to blame for something | criminal
defamation | harming somebody’s good name with false statements | lies | -league anti*
defendant | one that is accused or sued in court | court accused
embezzlement | stealing money that one has been trusted with | steal deceive
extortion | getting money or favours from somebody by threats | steal force | ~is|was|highway|pure|sheer
extradition | handing over a wanted person to another country or state | removal
felony (felonies) | a serious crime that may bring a long time in prison | crime
forensics | scientific work, or those who do it, to solve crimes | science | -debat* speech* tournament league poem
fraud | cheating in order to gain something | deceive steal lies | -impost* frauds* phony phoney* disgust* expose
    imposter* pretend* charlatan* genius !that ~pious|an?|(?:an?|the|this|that|old|such)
    [a-z]+ly|(?:total|complete|utter|absolute|big|old|real|such)
fugitive | a person who is running away or hiding so as not to be caught | criminal accused flight | -emission gas
    gasoline methane dust slave*
harassment | troubling or threatening somebody, often again and again | trouble force cruelty
homicide | the killing of one person by another | killing
injunction | a court’s order that something must be done or stopped | order | -biblical bible gospel scripture
    mother religious !to (?:know|love|be|do|honou?r|remember|seek|eat|live)
intimidation | frightening people, often so that they do what one wants | force trouble
jurisdiction (jurisdiction) | the official right to decide about something | power | >over -jurisdictions offshore
    haven foreign*
larceny | the crime of stealing | steal deceive
lawsuit | a case brought to a court against somebody | case
litigation | legal action in a court | case
loophole | a gap in the rules that lets people avoid them | gap | +law lawyer* lawsuit* lawmaker* lawful* tax
    taxpay* taxation taxable rule* legal* regulation legislation -software archer archers castle arrows
magistrate | a judge who decides less serious cases | court | -district investigat* ital* spain spanish french*
    france* -county philippin* supreme brazil*
manslaughter | the crime of killing somebody without planning to | killing
negligence | a failure to take proper care | failure breaking | -careless
ordinance | a rule with the force of law, made by a town or another authority | law order | +city town township*
    townsp* council* county municipal* local* -president* -governor* promulgat* baptism sacrament
parole | being let out of prison before the sentence ends | pardon | -immigra* -humanitarian asylum border*
perjury | the crime of lying after swearing to tell the truth | lies deceive
perpetrator | one that carries out a crime or a bad deed | criminal
plaintiff | a person or body that brings a case to court | court
precedent | a case or an event that later ones can be compared with or may follow | case level | -much without logjam*
probation | a time under supervision in which one must behave well | punishment pardon | +court courtroom*
    courthouse* sentence prison* judge* jail* -academic ncaa* employ* school* team teammate* club* universit* job
    jobless* jobseeker*
prosecutor | an official whose task is to prove in court that an accused person is guilty | court | -special*
    comptroller*
ransom | money demanded for setting free or giving back | money | -hold* held king
restitution | giving back or paying for what was taken or damaged | money | -export* ecu ecus sugar* grain tonne
    coefficient conjugal
subpoena | a legal order to give evidence or hand over papers | order
verdict | a decision given by those who judge something | decision
violation | the breaking of a law, a rule or an agreement | crime | -sexual* rape rapist* body airspace* bodily* parity
    symmetr* physicist* !of (?:[a-z’]+
    ){0,3}(?:rights?|privacy|borders?|territor(?:y|ial)|sovereignty|neutrality|trust|dignity|shrine|temple)
    ~rights|privacy
[politics]
abolition | the official ending of something for good | end
accountability | having to answer for what one does | duty
ally (allies) | one that is on the side of another and supports it | friend | -mccoist* mcbeal* palace pally
    ~they|we|would !with
ambassador | a person of high rank who speaks for a country in dealings with others | post | +embass* foreign*
    diplomat* minist* government* nations summon* -brand goodwill sport* football* game gamer* club* great* charit*
    tourism youth music* -goodwill celebrit* -goodwill charity unicef -european !for
    ~student|business|global|youth|cultural
asylum | protection given to people who have fled their country | protection | -insane lunatic* mental* hospital*
    patient psychiatr* asylums inmate* pauper* victorian madness* ~old|former !on|building
autonomy | the right to govern or decide for oneself | power | -vehicle driv* robot* drone battery kilometres km
    kilometers hours
ballot | a vote, mostly given on paper | vote | -ticket lottery first* second* third round box boxer* paper*
    measure* initiative strike* union unionis* unioniz* secret* question +cast counted counting absentee* mail
    spoil* recount ~on the|on a|the same
bureaucracy | a system of officials, or its many rules and forms | system | -expense paperwork
by-election | a vote held to fill a seat that has become empty | vote
candidacy (candidacies) | being one of those who may be chosen for something | candidate | -accession membership
    nato olympic turkey turkish bloc* eu host phd doctoral
censorship | forbidding people to say, read or see certain things | limit
coalition | a union of groups, parties or countries for one aim | union
compromise | a middle way in which each side gives something up | agreement | -data* hack hacker* car carmak* engine
    engineer* design* software email password network shortest computer* machine* gesture server moral morality morally
    principl* ethic* integrit* secur* security data password* email* device devices !of
consensus | an agreement in opinion among nearly all people concerned | agreement | -analyst forecast* estimate earnings
    eps* softer economist blockchain* bitcoin* ethereum* crypto* ~oecd|(?:beat|above|below|missed|topped)(?: the)?
    !sequence
constituent | a voter in the area that a politician represents | voter | +voter vote voter* congress* senat* mp mps
    district lawmaker represent representative* member* -assembly* part element* index* stock stockpil* stockmarket*
    chemical ~main|chief|key !of
delegate | a person chosen or sent to act or speak for others | post | -conference workshop* forum training seminar*
    expo* exhibit* !attending
delegation | a group of people sent or chosen to act for others | group | -task* duties work* authorit*
    congressional power* responsib* !is (?:the|a|key)
dictatorship | a state under those with complete power, or their rule | system | -becom*
diplomat | a person who represents a country in dealings with others | post | -born ~be a|like a|natural|skilled
dissident | a person who openly opposes those in power | opponent | -shareholder investor board republican* ira
electorate (electorate) | the people who have the right to vote | voter | -australia* zealand seat margin
embassy (embassies) | the office of a country’s representative in another country | office |
    ~(?:send|sends|sent|sending) an
endorsement | a public statement of support | support statement | +candidate elect election* elector* electiv*
    president* campaign* party mayor senat* governor* -licen* driv* product* sponsor* deal dealer* dealt contract*
    brand advert* athlete nike commercial* earn earner* earnings cheque celebrit*
envoy | a person sent to speak for his or her government or organisation | post
expenditure | what is spent, mostly money | money | -energy calor* effort physical* metabol*
faction | one of several rival groups within a larger body | group | -game gamer* player character*
filibuster | a way of delaying or stopping a vote, mostly by long speeches | obstacle stop
fundraiser | an event at which money is collected for a cause | giver | +event host held hold* attend* dinner plate
    party evening -top chief* big biggest donor +attend* hosted hosting holding ticket -gofundme* online page
    crowdfund*
gerrymandering | drawing voting districts so as to help one party | trick unfair deceive | -econom*
hegemony | leading power over others | power
impeachment | the formal charging of a person in high office with wrongdoing | charge | !of (?:the|a) witness
inauguration | the ceremony at which somebody takes office | ceremony | -open* building bridge* plant plantation*
    airport museum factory pipeline railway dam stadium route* plaza mosque line +president* governor* mayor
    minister* sworn oath office* trump obama* biden !of (?:the|a|an|its|their) (?!(?:new
    )?(?:president|governor|mayor|king|prime))\w+
incumbent | the person who is in office at the time | post | +elect election* elector* electiv* vote voter* seat senat*
    governor* mayor democrat* republican* candidate -upon compan* firm market* word duty -operator contract* vicar
    parish !at
infrastructure | the basic systems and equipment that a place or service needs | buildings | -campaign* terror*
legislation | a law or laws, passed or still planned | law | -student campus ~delegated|secondary|subordinate
legislator | a member of a body that makes laws | post
legislature | the body that makes the laws | body | -steps lawn* grounds outside
legitimacy | being lawful or rightly accepted | right
lobbyist | a person, mostly paid, who tries to influence politicians | post support
manifesto | a public statement of aims and beliefs | statement
monarchy (monarchies) | a royal family and its rule over a country | system | -monarchies* constitutional* absolute*
    republic countries ~a|hereditary|elective
moratorium | a formal decision to stop doing something for now | stop peace
negotiation | talks held to reach an agreement | talks | -anonym* bend !of (?:the|a)
    (?:rapids|stairs|steps|bend|corner|course|obstacles?)
negotiator | a person who tries to reach an agreement by talking | post court
nominee | a person put forward for a post or a prize | candidate | -film* movie album song* multiple account*
    sharehold* custodian +candidate award prize elect election* elector* electiv* party oscar emmy senat*
    republican* democrat* presiden* vice post postal postage minister* governor* -stake trust* shares
    ~(?:through|via|by) a
plurality (pluralities) | the largest number, though less than half | number vote | +vote voter* poll pollster*
    percent* elect election* elector* electiv* survey* !of (?:views|voices|opinions|the
    media|media|cultures|parties|sources|ideas|beliefs|values)
pollster | a person or firm that finds out what people think by asking many | post
precinct | a small voting area of a town or county | area | +vote voter* caucus elect election* elector* electiv*
    poll pollster* ballot -shopping police* officer church -shop* pedestrian* -shopping nypd
    ~cathedral|temple|palace|school|mosque !of the
predecessor | a person or thing that came before another in the same role | post | -model phone game gamer* version
    console film* album car carmak* machine* law lawyer* lawsuit* lawmaker* lawful* treaty aircraft software
propaganda | one-sided information spread to win people over | statement
referendum | a direct vote by people or members on a question | vote | -republican* democrat* trump clinton gop
    midterm mid-term verdict popularity presidency figurativ* obama* himself herself personal* leadership match coach
refugee | a person who has fled from war, danger or persecution | foreigner victim flight | -fees tax taxpay*
    taxation taxable climat*
rhetoric | language meant to persuade or impress | language statement | -aristotl* grammar professor taught
sovereignty | full power to rule or decide without control from outside | power
stalemate | a situation in which neither side wins or gets its way | obstacle | -chess -draw drawn goal* point*
successor | the person or thing that takes the place of another | post
treaty (treaties) | a formal agreement between countries | agreement | -reinsur* auction ~private
turnout | how many people come to vote or take part | number | -gear* firefight* +vote voter* voter poll pollster*
    elect election* elector* electiv* ballot referendum crowd audience support* spectator* event protest* rally
    march attend* primar* caucus -cow cattle* herd graz grass grassland* horse pasture* livestock dairy dancer
    dancers ballet rails derailed
whistleblower | a person who makes wrongdoing at work known | informer | -referee match
withdrawal | a move out of a place, an agreement or a contest | leaving | -drug symptom* cash cashier* bank banker*
    account* nicotine* alcohol dependen* detox* addict* opioid heroin opiate* emotional* social* depress* deposit
    statutory bill offer right extradition saving* injur* film* money atm* pension* ~through|in +troop* soldier*
    forces army military treaty accord pact brexit race candidate* contract agreement squad tournament !of
    (?:[a-z’]+
    )?(?:support|charges?|funds|funding|aid|money|services?|subsid(?:y|ies)|licen[cs]es?|consent|benefits?)
[conflict]
armistice | an agreement to stop fighting | peace
artillery | large guns, or the troops who use them | weapon | -striker forwards batting
atrocity (atrocities) | an extremely cruel act | crime cruelty | -concrete
blockade | closing off a place or road to let nothing through | stop attack | -receptor* neuromuscul* nerve nominee
    nominees nomination senate !(?:the |all |some
    )?(?:roads?|highways?|ports?|bridges?|streets?|entrances?|motorways?|borders?)
bloodshed | the killing or wounding of people | cruelty killing
casualty (casualties) | one that is killed, hurt or lost | victim | -department hospital* ward drama* insure
    insurer* insurance loss pipeline underwrit* reinsur* truth* becom* became reorgan* recession downturn film*
    premium propert* budget* crisis cuts election bank banker* retail* project* merger fashion* +killed wounded
    injur* dead deadly death* civilian accident attack* crash soldier* troops war warfare warlord* warship*
    warplane* wartime battle* explosion bomb bomber* bombard* gun* enemy ~(?:taken|rushed|went|brought|sent|driven)
    to
ceasefire | an agreed stop to fighting | peace
civilian | a person who is not in the army or the police | people | -aircraft aviation nuclear rule* clothes
    oversight employ* review*
convoy | a group of vehicles or ships travelling together | group
coup | the sudden taking of power from a government by force | revolt | +military army soldier* troops attempted
    overthr* junta* -convention* party boardroom* marketing !for|de
    ~biggest|big|major|real|great|diplomatic|publicity|propaganda|quite a -scored scoring
curfew | a rule that people must stay indoors at certain times | order limit | +police* night* impose* order* street*
    soldier* troop* dusk dawn midnight violen* riot* unrest -concert* stage festival airport airline* flight stadium
    plane runway -pubs* venue restaurant
disarmament | giving up or reducing weapons | peace
genocide | the planned killing or destroying of a people or group | killing
guerrilla | a fighter who does not belong to a regular army | fighter | -marketing advert* garden* artist* campaign*
    film* stunt
insurgency (insurgencies) | an uprising against those in power | revolt disorder | -sanders trump primar* campaign*
    candida* presidential
insurgent | a person who rises against those in power | fighter opponent | -compan* partners* bank banker* campaign*
    candidate candidacy primary
mercenary (mercenaries) | a soldier who fights for pay for any side | fighter | -club* player football* team
    teammate* money
militant | a person ready to use force for a cause | fighter | -union unionis* unioniz* labour* trade trader*
    tendency liverpool atheist* worker
militia | an armed group that is not part of the regular army | fighter group
paramilitary (paramilitaries) | a member of an armed group organised like an army | fighter
reprisal | harm done to somebody in return for something | attack harm
shrapnel | pieces of metal that fly off when something explodes | weapon | -pocketful coins
surveillance | the careful watching of somebody or something | watching
truce | an agreement to stop fighting or quarrelling | peace
turmoil | great confusion and disorder | disorder
unrest | anger among people, often with protest and disorder | disorder protest | +political social labour labor civil
    strike* protest* riot* street* violen* police government* poverty conflict* racial union* worker* -level levels
    volcan* eruption* magma seism* ~heightened|volcanic
uprising | a revolt of people against those in power | revolt disorder
warhead | the part of a missile that explodes | weapon
[money]
austerity | strict cutting of public spending | less money | +govern* spend budget* econom* cut tax taxpay* taxation
    taxable debt* eu greek greece measures !of (?:the|his|her) ~life of|monastic
bankruptcy (bankruptcies) | being, or being declared, unable to pay one’s debts | loss | -moral morality morally
    intellectual creative ideolog*
commodity (commodities) | a basic product that is bought and sold in large amounts | goods rich | +price* export*
    crop* oil oilfield* wheat market* -hot rare precious* valuable scarce* trust*
deficit | the amount by which money coming in is below money paid out | loss number less | +budget* million* mln
    revenue* tax taxes trade trader* billion* fiscal* govern* spending federal* debt* econom* treasur* -score* goal*
    penalt* shot points half attention lead leader* trail* run runner* game gamer* lap disorder hyperactiv* match
    team teammate* trust* innings overcame* overcome rally touchdown comeback leg set democratic vitamin calor*
    delegat* poll pollster* votes skills skill sleep rainfall rain water housing tonnes sugar supply knowledge homes
embargo (embargoes) | an official ban, mostly on trade | limit stop | -press news* publi* journalis* story midnight
entrepreneur | a person who sets up businesses and takes the risk | business
inflation | the rise of prices over time | rise | -tyre* tire balloon bang* airbag* univers* cosm* astronom
    ~grade|grades|lung|title|wage|asset !of (?:the|his|her|its|their|exam|results)
insolvency | not having enough money to pay what one owes | loss less
layoff | sending workers away, mostly to save money | loss removal | +worker job jobless* jobseeker* employ* compan*
    plant plantation* staff -injur* season* ankle knee* comeback training match hamstring ~on|on a|on indefinite|on
    temporary|long|short|\w+-(?:week|month|day|year) !most|all|some|about
merger | the joining of two or more into one | union
mortgage | a large loan, mostly for buying a house or land | money
philanthropist | a person, mostly rich, who gives money to help others | giver
recession | a time when the economy shrinks | loss less | -gum hairline* glaci* !of the
    (?:tide|galaxies|glaciers?|sea|water|hairline|gums?|ice) ~earnings|profits?|freight|sex|relationship|friendship
redundancy (redundancies) | the loss of a job because it is no longer needed | loss | +job jobless* jobseeker* worker
    staff employ* pay* compulsory -system* backup network server eliminat* sensor* circuit* duplicat* overlap* synerg*
    verbal weeks save savings entitle* holiday !of the|of|pay|payments?|terms?|money|deals?|packages?
remuneration | payment for work or a service | money
revenue | the money that a firm, a state or a body takes in | money profit | -inland internal* hmrc* participat*
    village* tehsil* tahsil* mandal* taluk* collector* district* ireland irish dublin gardai garda smuggl* tobacco !and
    customs|(?:and [a-z]+
    )?(?:departments?|officials?|officers?|offices?|summary|summaries|records?|ministers?|ministry|authorit(?:y|ies)|divisional)
shareholder | one that owns a part of a company | business owner | -equity
subsidiary (subsidiaries) | a company owned by a larger one | business
subsidy (subsidies) | money given to help pay the cost of something | money help | -cross*
surplus (surpluses) | an amount by which there is more than is spent or needed | number more remains | -requirements
    trade trader* account* export* -rice electric* requirement
tariff | a tax on goods brought into or out of a country | money tax | -life prison* jail* murder* minimum energy
    gas gasoline electric* phone mobile call caller* broadband internet customer feed-in* solar renewable hotel
    judge* minute advances interstate fcc* telephon* fare sentenc* tenant grid operator subscri* pesos utilit*
    water* -power* consumer pipeline rail railway whiplash postal clinics museum nhs
[disaster]
aftershock | a smaller tremor that follows an earthquake | tremor | +quake earthquake
antibody (antibodies) | a substance that fights disease in the body | body medicine | -autoimmun*
biodiversity | the variety of plants and animals in a place | nature
carcass (carcasses) | the body of a dead animal | body | -cars tyre* building ship shipy* shipm* shipb* plane rust*
    wardrobe cupboard cabinet
catastrophe | a terrible event that causes great harm | disaster
conservationist | a person who works to protect nature | nature | -building architect* -heritage museum paint*
contagion | the spread of something harmful from one to another | disease
debris | broken pieces or rubbish left lying or floating about | remains
emission | gas or another substance let out into the air | gas | -light bond bondholder* share* stock stockpil*
    stockmarket* noise radio radiation laser* electron* sound* heat* ray coins stamps banknotes spectr* nebula* galax*
    telescop* positron* x-ray
epicenter | the place on the ground above the start of an earthquake | place | +quake earthquake tremor
epicentre | the place right above the start of an earthquake | place | +quake earthquake tremor seism* magnitude
    richter* tsunami -underground
epidemic | the fast spread of something harmful | disease
evacuation | taking people or things away from a dangerous place | leaving | -medical medevac* patient !of
    (?:the|his|her) bowels?
famine | a time when many people have nothing to eat | disaster hunger | -feast goal* trophy*
fatality (fatalities) | a death, mostly in an accident, an attack or a disaster | victim | !(?:were|was) (?:all|un)
inferno | a large and dangerous fire | disaster fire | -dante brown comedy
malnutrition | poor health from too little or the wrong food | hunger disease
outbreak | the sudden spread of something bad, mostly a disease | start disease | -joy* laugh* shower* thunder* !of
    (?:[a-z]+ )*(?:wars?|war|violence|fighting|hostilities|conflict|applause|rain|rioting|riots|peace|anger|panic)|of
    (?:common sense|unity|laughter|honesty|calm|cooperation|goodwill|sanity|democracy|optimism|enthusiasm)
    ~tornado|storm
pandemic | a disease that spreads over many countries | disease
paramedic | a person, not a doctor, trained to give medical help in emergencies | medicine post
pathogen | a germ or another tiny thing that causes disease | disease
quarantine | keeping apart those that may carry a disease | limit | -computer* file email software
rubble | broken stones and bricks of a ruined building | remains
wreckage | what is left of something that has been badly destroyed | remains
"""
