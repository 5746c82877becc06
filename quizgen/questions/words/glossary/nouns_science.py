"""Nouns of science, weather, disasters, health and technology: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_SCIENCE = """
[science]
researcher | one that studies a subject to find out new facts | science stars rocks weather past human mind medicine
    disease nature language number religion court informer
astronomer | a person who studies the stars and planets | stars
geologist | a person who studies rocks and how the earth was formed | rocks
meteorologist | a person who studies the weather | weather
archaeologist | a person who digs up and studies what people of long ago left behind | past
archeologist | a person who digs up and studies what people of long ago left behind | past
anthropologist | a person who studies human beings and their ways of life | human past
sociologist | a person who studies how people live together in groups | human
psychologist | an expert on the mind and how people behave | mind
psychiatrist | a doctor who treats illnesses of the mind | mind
epidemiologist | an expert on how diseases arise and spread | disease
pathologist | a doctor who finds out why people fell ill or died | court medicine | -speech* -plant plantation*
criminologist | a person who studies crime and why people break the law | criminal human mind
historian | a person who studies the past | past
physicist | a person who studies matter, heat, light and movement | stars
biologist | a person who studies living things | nature
botanist | a person who studies plants | nature
zoologist | a person who studies animals | nature
linguist | a person who knows or studies languages | language
statistician | a person whose work is to collect and study numbers | number money
theologian | a person who studies religion | religion
philosopher | a person who thinks about life, knowledge and what is right | mind religion
inventor | a person who first thinks of and makes a new kind of thing | first science new
experiment | a trial of something, to see what happens | test science watching new
observation | the careful watching of something | watching | +stars astronom* planet* bird* hospital* satellite
    telescope -made make maker* remark* witty* !that|about|on|post ~for|under|in|one|her|his|my
laboratory (laboratories) | a room or building in which scientists do tests | science | -ground* democra* polic* game
    gamer* innovat* language social* threat*
analysis (analyses) | a close study or test of something | watching judge | -final* last ultimate*
    ~in|into|real|his|her|my -freud* psychoanaly* therap*
survey | a study in which many people are asked the same questions | watching vote | +respond* asked answer* opinion
    adults consumers percent* pct pupils parents readers shoppers analysts economists employers voters believe*
    households manufacturers teachers -quantity land landowner* map aerial site geolog* seismic* astronom* building soil
    seabed satellit* telescop* boundar* mortgage house home whale* histor* paid bird* fish* species* nest* archaeolog*
    cod animals drone* crack* pit pits vacanc* engineer* hectares* roof* structural drainage flood* bat bats tree*
    wildlife coast* divers galax* wreck* bridge second !of (?:the )?(?:house|history|land|site|damage)
findings (findings) | what an inquiry, a study or a court has concluded | science find |
    ~make|makes|making|made|these are our|the inquiry’s own
theory (theories) | an idea that is meant to explain something | idea science | -conspiracy practice race racer*
    racecourse* racehorse* racegoer* racetrack* game gamer* bang* >(?:that|about|on)
discovery (discoveries) | the finding of something hidden or not known before | find new | -channel bay* space* shuttle
    -pretrial* pre-trial* lawyer attorney lawsuit -judge* court courtroom* courthouse* judicial -litigat* trial* suit
    action* -barrel field* reserve deposit
evolution | the slow change of living things over a very long time | change nature | +species animal darwin biolog*
    genes* genetic fossil -logo gas sport* car design* phone* ~her|his|their|my
gene | a tiny part of a living thing that decides what it is like | body | -hackman* kelly wilder* responsibil* humour
    humor*
chromosome | the part of a cell that holds what is passed on from parents | body
molecule | the smallest piece of a substance, made of joined atoms | part small
particle | a very small piece of matter | part small | -physics accelerator* -verb* grammar -truth doubt evidence*
bacterium (bacteria) | a living thing so tiny that only a microscope shows it | disease small
parasite | a living thing that lives on another and takes its food from it | disease | +disease infect* malaria* worm
    species hosts -lazy critic lord lords nation
fungus (fungi) | a living thing such as a mushroom or the mould on old bread | nature
mammal | an animal that feeds its young with milk | nature animal
reptile | an animal with cold blood such as a snake | nature animal
amphibian | an animal that lives on land and in water, such as a frog | nature animal
rodent | a small animal with sharp front teeth, such as a rat | nature animal
livestock | animals that are kept on a farm | nature animal
vegetation | the plants that grow in a place | nature growth
species (species) | a kind of animal, plant or other living thing | nature kind | -phone
ecosystem | all that lives in a place and how it hangs together | nature | +species plants animals fish* forest* ocean*
    marine* nature wildlife river reef -business* startup* software app mobile tech* -apps media label* music* digital
    financial* innovat*
conservation | the protection of something so that it is not harmed or lost | nature protection again | -energy water*
    -energy art artist* artwork* artis* building museum painting -energ* fuel* electric* sign signator* signatur* enrol*
    figure -momentum altar* mass laws stone* fresco*
sustainability | being able to go on without using up nature | nature long possible | +environment* climate green carbon
    -financial* fiscal* debt* econom* recovery growth budget* -tax
pollution | dirt or poison in air, water or soil | dirt poison harm gas | +air* water* river climate emission toxic*
    chemical factor* traffic* sea seab* seafood seawater seaside soil oil oilfield* -noise light -noise -noise
recycling | using old material again to make new things | again use | +waste plastic paper* bin rubbish glass* bottle
    trash garbage environment*
reforestation | planting trees again where they have been cut down | nature again growth
desertification | the turning of good land into dry sand | less harm dry nature | -street* news
overfishing | taking more from seas or lakes than can grow again | less harm nature
poaching | hunting or fishing where it is not allowed | hunter crime steal | +rhino* elephant ivory wildlife deer tiger
    animal -egg -staff players keeper talent* driver* employee*
fracking | breaking rock under the ground to get gas or oil | breaking earth
fertility | being able to have babies or young | growth | -god symbol* -rate -mind soil land crop
radiation | rays, often harmful, given off by something | poison harm medicine | -birds species hair
    ~her|his|my
explosive | a substance that can blow things up | weapon explosive | +bomb bomber* bombard* kg kilos* blast detonat*
    vest packed -growth claim device start*
asbestos | a building material whose dust makes people ill | poison
fume | a strong smoke or gas that is bad to breathe | gas poison dirt | +toxic* gas gasoline smoke exhaust* diesel
    chemical inhal* -boss ~a|would|to
satellite | a machine sent into space that circles the earth | stars | +orbit rocket nasa spacecraft image* -tv
    television dish* channel radio pay* broadcaster town township* townsp*
telescope | an instrument for looking at things far away | stars
[weather]
blizzard | a storm of snow and strong wind | storm snow | -entertainment activision* warcraft* game gamer* tweet paper*
    statistic* leaflet lawsuit facts figures >(?!of)
tornado (tornadoes) | a storm of air that turns round very fast | storm | -jet jetliner* raf* squadron* aircraft bomber
    fighter
tsunami | a huge wave caused by a movement of the sea floor | water | -political* debt* econom* financ* -film* >(?!of)
avalanche | a great mass of snow that slides down a mountain | snow | +snow mountain ski skier* climb* rescue* -colorado
    nhl* >(?!of)
mudslide | a great mass of wet earth that slides down a hill | earth
eruption | a throwing out of hot rock and ash by a volcano | fire | +volcan* lava ash pumice crater* magma
    -violence war warfare warlord* warship* warplane* wartime skin anger applause fight* protest* -coach rash tooth
    teeth volcano-* fans !of (?:war|violence|anger|applause|joy|cheers|fighting|protest|laughter)
earthquake | a sudden strong shaking of the ground | tremor | -political*
precipitation | rain, snow or hail | water snow storm | -chemical solution mineral -salt haste ~with
heatwave | a time of unusually hot days | dry
visibility | how far or how well one can see | clear | +fog mist haze* weather snow smoke -star vest women fame profile
    brand* jacket* clothing ~high|her|his|their
humidity | how much water there is in the air | water storm | -soil grain kernel wood timber
crop | plants that are grown and gathered on a farm | food growth nature | +farm* harvest wheat rice maize soil irrigat*
    -crop-top* -talent player candidate artist* star young* -riding hair photo* image*
harvest | the ripe crops that are gathered in a year | food growth get | -organ* medal data* delay begin* began rain
    rainfall rainy rainstorm* start* finish* complet* underway begun moved progress* advanc* sown sowing* harvesting
    harvested* commenc* during season* reached weather festival moon*
[disaster]
collision | a crash of things or people into each other | disaster fight trouble | -course* -cultur* ideas interest
    -primary debate campaign* defense* immigration
derailment | the running of a train off its tracks | disaster trouble | +train trainer* trainee* rail* track -talks
    career* peace process hopes plan
explosion | the bursting of something with great force | disaster explosive fire attack killing | +blast bomb bomber*
    bombard* killed injur* gas gasoline fire* hurt wounded -population growth number popularity violence crime interest
    demand debt* -population price* popularit* -population creativ* -popular*
blaze | a large fire that burns strongly and does damage | fire disaster | +fire* burn* flames smoke brigade
    gutted gutting tender tenders broke destroy* extinguish* evacuat* arson* hectares acres -trail* public* glory
    colo* lights -hearth* flower* horse* colour* color* !of
    (?:glory|flowers|colour|color|light|publicity|trumpets)|a trail|trails?
wildfire | a fire that spreads quickly over open land | fire | -like spread*
blackout | a time without electric power | dark trouble | +electric* grid outage storm lights utility -media news*
    -media drunk drink* alcohol memory curtain faint* -wheel war wartime rule pilot* curtain tv television* fans* game
    games ~a|had a
outage | a time when power, a service or a plant is not working | dark trouble stop
spillage | something that has run or fallen out by accident | harm dirt trouble | -secret* dam
shipwreck | a sunken vessel | disaster loss | +diver* dive archaeolog* seabed explor* treasure found discover*
survivor | one that comes through great danger or hardship | victim witness | -island* series contestant show tv widow*
    wife includ* league relegat* victims lawsuit obituar* single album band husband* son daughter cbs realit* benefit
    pension*
castaway | a person left on a lonely shore after a shipwreck | victim | -radio discs
rescuer | a person who saves others from danger | giver medicine | -bank banker* compan* firm investor club*
shelter | a place that protects from weather or danger | protection | +storm bomb bomber* bombard* refugee evacu* rain
    rainfall rainy rainstorm* quake earthquake -tax taxpay* taxation taxable animal dog cat homeless women
scaffolding | poles and boards put up around a building for workers | buildings
[health]
surgeon | a doctor who cuts into the body to heal it | surgery | -general* -general*
neurosurgeon | a doctor who operates on the brain | surgery mind
paediatrician | a doctor who treats children | children
pediatrician | a doctor who treats children | children
midwife (midwives) | a person who helps women when their babies are born | birth children
pharmacist | a person who prepares and sells medicines | business
therapist | a person who treats illnesses or problems, mostly without drugs | mind
carer | a person who looks after somebody young, old, ill or disabled | protection giver | -foster child* -animal
    wildlife zoo koala* kitten*
addict | a person who cannot stop taking drugs | victim wish | +drug heroin cocaine crack* -chocolate* sugar news sex
    shop* game
immunisation/immunization | making people or animals safe from a disease by vaccine | medicine protection
vaccination | giving a medicine that protects from a disease | medicine protection
vaccine | a medicine that protects from a disease | protection
inoculation | something put into the body to keep a disease away | medicine protection | -soil seed tree plant
    plantation* -milk dish news !of
painkiller | a medicine that makes something hurt less | calm
tranquilliser | a drug that calms a person or an animal | calm | -tea
steroid | a drug that makes muscles grow | growth | +drug athlete test tester* banned sport* muscle baseball doping
    -inflam* asthma* -asthma* arthritis inflamm* patient eczema* -inflamm* arthrit* doctor* hospital* covid -cream lungs
    lung baby cholesterol* skin nasal joint pain
stimulant | a drug that makes the body more awake or active | start | -econom* growth output !to|for
placebo | a false medicine, given to test whether a real one works | false | -prize fans
prescription | a doctor’s order for a medicine, or the medicine itself | order paper medicine | +doctor* drug pill
    painkiller* medic* patient pharma* nhs hospital* health* gp* -econom* glasses lens polic* remed* recipe ~the
    doctor’s|for|his|her|one’s -peace* sleep lawyer* right lens* !for
    (?:peace|change|success|happiness|disaster|growth)
overdose | too much of a drug taken at once | more medicine much | !of (?:sun|sugar|colour|love|television|tv|politics)
remission | a time when an illness gets weaker or goes away | less | +cancer leukaemia* leukemia tumour* disease illness
    patient -prison* sentence sins* tax taxpay* taxation taxable debt* fee -priest* offence charge
rehab | treatment to help somebody to stop taking drugs or drinking | help medicine | +drug alcohol drink* addict*
    cocaine heroin -injur* knee* -leg ankle surgery physio* back hip stroke* -striker* player* building* house season*
    match coach crash* store
ailment | an illness or something wrong with the body | disease trouble mind sugar lungs lump sneeze weak sleep |
    -econom*
fatigue | being extremely tired | weak sleep | -combat* compassion voter jacket army uniform* camouflage* soldier* wear
    wore dressed metal* donor award belt* tighten driver lorr*
insomnia | not being able to sleep | sleep
dementia | an illness in which the mind and the memory fail | mind
diabetes | an illness in which there is too much sugar in the blood | sugar
pneumonia | an illness of the lungs that makes it hard to breathe | lungs
tumour/tumor | a lump in the body made of cells that grow too fast | lump
concussion | harm to the brain by a blow to the head | harm brain | -guns gun blast windows
seizure | a sudden attack of illness that shakes the body | attack brain mind | +brain* epilep* suffer -drug police*
    property land landowner* power* asset farm* cash cashier* troop* rebel* -officers officer assets goods engine raid*
    ~the !of
stroke | a sudden illness when blood does not reach the brain | attack brain mind | +suffer hospital* heart heartbeat*
    blood* brain* -luck* genius golf tennis shot pen swim rower* course* hole par birdie* round penalty lead leader*
    cricket innings midnight breast* back butterfly !of ~the|each|one|every|brush|with one|give it a|her|pen|in a|his
    -brush* crawl* canvas paint* letter* cat dog
coma | a long deep sleep caused by illness or injury | dark brain sleep
paralysis | not being able to move a part of the body | weak | +body legs spinal* nerve muscle polio* injur* -political*
    government* -court choice analysis decision* ~analysis
starvation | suffering or dying from lack of food | hunger | -engine* oxygen funds
dehydration | not having enough water in the body | dry hunger | -fruit* food vegetable -alcohol apple*
allergy (allergies) | a condition in which the body reacts badly to something harmless | sneeze
infection | a disease caused by something tiny that gets into the body | disease lungs medicine | +chest* lung hospital*
    doctor* blood* patient antibiot* skin hiv germ* bacteri* -computer* pc* software worm -computer* softwar*
hygiene | keeping oneself and things clean | clean | -cyber* digital* sleep password data*
sanitation | keeping places clean, mostly by taking away dirt and waste | clean | -poem*
nutrition | the food that one eats and how good it is for the body | food growth | -soil plant plantation*
abortion | the ending of a pregnancy on purpose | end | -spontaneous* -ewe* ewes* sheep cow cows cattle* calf herd flock
    -launch
euthanasia | ending a very sick person’s life to stop the suffering | killing end | -dog animal pet horse cat shelter
    vet
cremation | the burning of a dead body | fire end | -toast
burial | the putting of a dead body into the ground | end | -waste carbon -cable nuclear power* line -treasure* news
    drives hard rubbish !of (?:the )?(?:bad|treasure|report|waste)
pregnancy (pregnancies) | the state of having a baby growing inside the body | growth
[technology]
gadget | a small clever tool or machine | machine first part copy
appliance | a machine used in the house | machine | -fire* dental security network internet software server science
    brigade engine engineer* -medical orthodon*
handset | a mobile phone | machine phone | -receiver cord landline cradle* console gaming nintendo* -radio
browser | a program for looking at pages on the internet | program | -shop* bookshop* antiq* overseas store* -deer goat
    leaf* leaves
bandwidth | how much data a network can carry in a certain time | number | +internet network broadband megabit*
    download* ~no|the|more|much|enough -minister* filter* hertz busy brain mental
encryption | changing data so that only some can read it | secret
password | secret letters or numbers that let one use a computer or a service | secret | -guard* soldier* sentry*
malware | programs made to do harm to computers | program harm
spyware | programs that secretly watch what is done on a computer | program harm watching
hacking | breaking into computers, phones or accounts in secret | enter crime secret | -cough -machete* death* jacket
    saw -credit* -horse ride rider* riding tree knife -hedge* scrum forward* ankle* ankles syrup awake tackl* branch*
    bush* moor +phone* comput* email* e-mail* account* network* password* data* system* site sites website* russia*
    cyber* newspaper* tabloid* voicemail* online internet server* hackers
phishing | the use of false messages to steal people’s secret details | trick deceive secret
algorithm | a set of steps by which something is worked out | program way
database | a large collection of facts kept in a computer | collection
backup | a copy of data kept in case it is lost | copy | +data* files server disk -goalkeeper plan planner* singer band
    generator battery
download | the bringing of a file from the internet to one’s own device, or that file | copy | -file files
upgrade | a change that makes something better or newer | new more | -rating credit* analyst moody -rating strategist
    bond bondholder* money broker* -rating debt*
hardware | computers and other machines, not the programs that run on them | machine | +software computer* chip chipmak*
    laptop -store* heavy* game gamer* vehicle weapon arms tool militar* nail* army tank* trophy* silver missile
    retailer*
automation | letting machines or programs do work instead of people | machine
simulation | an imitation of something real, for study, testing or training | copy false test | -game gamer*
    football* dive diver* diving referee card booked defender* winger* striker* penalt* -referee*
navigation | finding the way to a place | way | +gps map driver satellite compass* -menu* bar site freedom strait
turbine | a machine turned by wind, water, steam or gas, giving power | machine
generator | a machine that makes electric power | machine | +diesel fuel* electric* power* emergency light -wealth*
    income jobs revenue idea random* number cash cashier* character*
"""
