"""Nouns of health, schools, farms and shops: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_WORKADAY = r"""
[health]
locum | a doctor who stands in for another for a time | medicine | -allied allowance* veterinar* dent*
    !contracts?|pharmac\w+|nurses?
mortuary (mortuaries) | a place where the dead are kept until burial | end past
cataract | a clouding inside the eye that makes it hard to see | eye | +eye* surg* operation* operate* sight eyesight
    vision blind* patient* hospital* clinic* glaucoma lens* -river* waterfall* nile ~do a|did a|doing a
nausea | the feeling that one is going to be sick | stomach
technician | a person whose job is to work with machines or instruments | machine | -driver* ambulance* emergency
    medical
practitioner | a person who does skilled work in a profession | work | ~general|nurse|family
chemotherapy | the treatment of cancer with strong drugs | medicine
arthritis | a disease that makes the joints stiff and painful | joints
fracture | a break or crack in a bone | breaking | +bone* skull* leg legs arm arms rib ribs hip hips wrist* ankle*
    foot knee* elbow* spine pelvis shoulder* jaw cheekbone* scan* injur* hospital* treat* suffer* x-ray* surgery
    doctor* patient* -econom* societ* alliance* rock* rocks shale politic* party parties
dose | a measured amount that is taken or given at one time | medicine | +vaccin* medicine* drug* shot shots jab* jabs
    patient* tablet* pill pills placebo insulin antibiotic* doctor* nurse* trial* trials immuni* pharmac* -radiation
    reality humour humor insecticide* pesticide* sunlight luck irony spray
rash (rashes) | an area of red spots on the skin | skin | +skin fever* itch* doctor* symptom* patient* measles
    disease* illness* face arm* leg* neck chest blister* allerg* baby
    !of|enough|driving|decisions?|promises?|acts?|move ~were|was|is|be|so|too|more|not|and
measles (measles) | a disease with fever and red spots that spreads easily | disease
malaria | a disease with fever that is passed on by mosquitoes | disease
tuberculosis (tuberculosis) | a serious disease of the lungs that can be caught from others | disease | -bovine cattle
    badger* herd*
asthma | an illness that now and then makes breathing difficult | lungs
hepatitis (hepatitis) | a disease that makes the liver swell and do its work badly | disease
polio | a disease that can leave people unable to walk | disease
leukaemia/leukemia | a form of cancer that attacks the blood | cancer | -feline
booster | an extra injection that keeps up earlier protection | protection | +vaccin* shot shots dose* jab* immuni*
    covid* tetanus flu pertussis measles -rocket* launch* club fan fans
maternity | the time just before and after having a baby | birth |
    >wards?|wing|units?|hospitals?|leave|care|services?|clinics?|pay|department|centres?|centers?|home -uniform* wear
    clothes
ward | a room or part of a hospital with beds for patients | medicine | +hospital* patient* nurse* nursing maternity
    bed beds doctor* surgery surgical psychiatric infirmary ill illness -mosquito* fogging dengue water household*
    area areas street* flood* school* eastern western northern southern supply drum* panchayat* municipal* corporation
    zone* household* polling councillor* council election* vote* voter* resident* residents by-election mayor borough
ward 2 | an area that elects members of a local council | area | +councillor* cllr coun cr council election*
    elect* voter* by-election mayor borough municipal* alderman -hospital* patient* nurse* maternity bed beds !off
transplant | putting a healthy part of one body into another | surgery | +kidney* heart liver lung* organ* marrow
    patient* surgeon* hospital* donor* cornea* -hair seedling* plant plants tree* garden* ~to|will|would|could|can
radiologist | a doctor who studies pictures of the inside of the body | medicine
anaesthetist/anesthetist | a doctor who puts people to sleep for an operation | medicine
physiotherapist | a person who treats injuries by exercises and massage | care
veterinarian | a doctor for animals | animal
hamstring | a muscle or cord at the back of the upper leg | body
pelvis (pelvises) | the ring of bones between the back and the legs | body
bowel | the long tube that carries food out of the stomach | body | +cancer* disease* surgery doctor* patient*
    hospital* blood intestin* stomach -earth ship* building*
enzyme | a substance in living things that speeds up chemical changes | body
post-mortem | the examination of a body to learn why somebody died | medicine | +body bodies death* died dead
    pathologist* coroner* murder* police remains inquest* hospital* pilot victim* -election* defeat* campaign* party
    !of|examinations?|exams?
spine | the row of bones down the middle of the back | back
skull | the bones of the head | head
shin | the front of the leg below the knee | leg
collarbone | the bone between the neck and the shoulder | shoulder
kidney | one of the two organs that clean the blood | blood
bladder | the part of the body in which urine gathers | water
bruise | a dark mark on the skin where something has hit it | harm
[schools]
enrolment/enrollment | the signing up of learners, or how many are signed up | number | +school* pupil* student*
    class* classroom* teacher* taught universit* college* campus* kindergart* headteacher* principal* district
    preschool* -acre* acreage conservation usda dual obamacare medicare medicaid insur* health* trial* patient* voter*
    farm* crop* !of
lecturer | a person who teaches at a university or college | learner
footnote | a short remark at the bottom of a page | note | -histor* mere
doctorate | the highest degree that a university gives | proof
thesis (theses) | a long piece of writing for a university degree | writing | +university* phd doctora* doctorate
    degree* student* professor* supervisor* dissertation college postgraduate graduat* master* -debunk* theory central
    promot* argument* book*
supervision | watching over people or firms to see that all goes well | watching
canteen | a room where the people who work or study in a place can eat | food | -water bottle* soldier* army scout*
    hik* flask*
archivist | a person who looks after old records and papers | past
[words and papers]
placard | a large board with words that is carried at a protest | sign | +protest* march* crowd* demonstrat* rally
    rallies demand* chant* picket* supporter* activist* teacher* campaign* strike* -parking park disab* handicap* car
    cars vehicle* truck* wall
interpreter | a person who turns spoken words into another language | language | +language* translat* through court*
    deaf speak* spoke* army troop* soldier* military refugee* asylum migrant* interview* afghan* arabic sign -bach
    composer* concerto* symphon* score pianist* conductor*
mitigation | what is said to win a milder punishment | pardon | +judge* court* sentence* counsel client* defend*
    solicitor* barrister* plea guilty sc kc qc -flood* climate disaster* risk* carbon tax
raid | a sudden search of a place by the police | police | +police officer* arrest* detective* suspect*
    search* warrant* detained -compound laden terror* al-qaeda navy customs share shares stock* gull* air bomb*
    military troops soldier* viking* bank* robber* rebel* airstrike* missile* jet jets islamist* militant* israeli*
    gunmen gang
conductor | a person who leads a group of musicians | music | +orchestra* music* concert* symphon* opera choir*
    philharmonic composer* philharmonia violin* baton -bus train trains tram electric* copper superconduct* lightning
    railway
conductor 2 | a person who checks or sells tickets on a bus or train | travel | +bus buses train trains tram trams
    passenger* ticket* driver* railway* carriage* -orchestra* music* concert* symphon* opera choir* electric* copper
    tower* lightning temperature*
geology | the study of rocks and of how the earth was formed | science rocks | ~’s|its|the|local|complex|unusual|that
ecologist | a person who studies living things in their surroundings | science nature | -party candidate* minister*
    movement
sonar | a way of finding things by the echo of a sound | sound | ~reflects?|reflected
comet | a ball of ice and dust with a tail that goes round the sun | snow
galaxy (galaxies) | a very large group of stars | stars group
astronomy | the study of the stars and planets | stars
botany | the study of plants | plant
theology | the study of God and religion | religion
foreword | the pages at the beginning of a book that introduce it | beginning
[farms and trades]
algae (algae) | a simple living thing, like a plant, that grows mostly in water | plant
colony (colonies) | a group of animals of one kind that live together | group animal | +bat bats bird* ant ants bee
    bees coral* penguin* gull* seal seals nest nests insect* termite* breeding seabird* honeybee* hive* wasp* queen
    roost* tern terns puffin* -british empire colonial* mars moon penal crown independence french spanish portuguese
    rule settler*
grazing | the feeding of animals on the grass of a piece of land | food | +cattle cow cows sheep livestock goat*
    horse* rights pasture* field* acre* acres farm* -urchin* kina coral* fish*
    ~cattle|cows|sheep|goats|horses|animals|deer|is|are|was|were|be|been|of
    !in|on|at|by|near|cattle|sheep|cows|horses|animals|deer|quietly|peacefully|the|his|her|contentedly
monsoon | a season of heavy rain in hot countries | weather | !session|game
moisture | water in small amounts, as in the air or the soil | water | -tropical storm* weather rain*
    meteorolog* pattern*
rapeseed | a plant with yellow flowers whose seeds are pressed for oil | oil
maize | a tall cereal with yellow grains, called corn in America | food
barley | a cereal that is fed to animals and made into beer | food
rye | a cereal whose flour makes dark bread | food bread
lentil | a small flat seed that is often cooked in soups | food soup
soybean | a bean from which oil and a kind of milk are made | food milk
larva (larvae) | an animal in a young form, before it changes its shape | young animal
pollen | the fine powder that flowers give off | plant
spore | a tiny cell from which a plant or a mould can grow | plant
fragment | a small piece of something larger | part small
purification | taking the dirt or the harmful parts out of something | clean
ration | the fixed amount of food that each person is given | food limit | -water book card cards fuel petrol sugar
    ~to|or|must|will|and|can|could|may|would
processor | a firm that turns raw goods into products for sale | business factory | +food* crop* farmer* grower* meat
    milk beet fish* seafood grain* cocoa wheat fruit* vegetable* tomato* winer* agricultur* soybean* coffee poultry
    -computer* chip chips card cards payment* data intel amd word personal mobile pc pcs laptop* phone* server*
trace | a very small amount of something | little | +drug* chemical* cocaine blood dna poison* explosive* metal* lead
    arsenic steroid* alcohol gas heroin pesticide* toxin* urine sample* uranium nitrate* diuretic bacteria element*
    -missing search* aircraft plane girl boy man woman >of
auctioneer | a person who sells things to whoever offers most | business
courier | a person or firm that carries parcels or papers to others | send | -drug* cocaine journal diplomat*
haulier | a person or firm that carries goods by road | business
labourer/laborer | a person whose job is heavy work with the hands | work
examiner | a person who sets or marks tests | test
ratepayer | a property owner who is charged a local tax | tax | +council* councillor* cr town borough district shire
    county mayor rates local -utilit* electric* energy power regulator* gas nuclear
infant | a baby or a very young child | children | ~junior|senior -formula industr* school* mortality
adolescent | a person who is no longer a child but not yet an adult | young
accommodation | a place to live or stay | home | +rent* hotel* student* tenant* temporary hous* homeless* lodging*
    room rooms bed beds hostel* shelter* apartment* flat flats landlord* guest* tourist* travel* refugee* asylum
    -religious monetary disab* agreement* policy compromise* fed
prefecture | one of the parts into which a country is divided | area | +japan* tokyo osaka kyoto hokkaido okinawa
    fukushima miyagi iwate tsunami wakayama miyazaki -french france paris police !of|said
innings (innings) | the time in which a team or a player bats | time match | -good long
[more]
bailiff | a person whose job is to carry out the orders of a court | court | +evict* debt* property seiz* goods owed
    owe rent unpaid landlord* tenant* -florida courtroom* sheriff* jury
chaplain | a priest who serves a place other than a church | religion post
claimant | a person or firm that formally asks for money or a right | ask
hypertension | blood pressure that is too high | disease
latrine | a simple toilet, often over a hole in the ground | dirt
migraine | a very bad pain in the head that comes again and again | head
numeracy | being able to do sums and simple maths | number skill
parishioner | a person who belongs to a local church | religion
procession | a line of people or vehicles moving slowly in a ceremony | ceremony | -wicket* batsm* batter*
publican | a person who runs a bar or an inn | business
punctuality | happening or arriving at the agreed time | time
seismologist | a person who studies earthquakes | science
diocese | an area whose churches are led by one bishop | area religion
lesion | a damaged or diseased spot in or on the body | body
obstetrician | a doctor who looks after women before and during birth | birth
inscription | words that are cut or written on a stone, a coin or a gift | writing
depletion | the shrinking of a supply as it is used up | less | -ozone !allowances?
collateral | property that a lender may take if a debt is not paid | money proof | +loan* bank* borrow* lend* debt*
    credit creditor* mortgage* -civilian* bomb* strike* !damage|estoppel|victims?|casualt\w+
appellant | a person who asks a higher court to change a ruling | court | -plann* inspector* council* firm* compan*
constable | a police officer of the lowest rank | law police | -texas precinct elected county ~chief|head|deputy chief
watchman (watchmen) | a person who is paid to guard a building | protection
caterer | a person or firm that cooks and serves food at events | food business
lodger | a person who pays to live in another’s home | customer | +landlad* landlord* rent rents rented room rooms
    house home wife husband
"""
