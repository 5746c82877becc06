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
practitioner | a person who does a certain job or activity | work | ~general|nurse|family
chemotherapy | treatment with strong drugs, mostly for cancer | medicine
arthritis | a painful disease of the joints | joints
fracture | a break or crack, as in a bone | breaking | +bone* skull* leg legs arm arms rib ribs hip hips wrist* ankle*
    foot knee* elbow* spine pelvis shoulder* jaw cheekbone* scan* injur* hospital* treat* suffer* x-ray* surgery
    doctor* patient* -econom* societ* alliance* rock* rocks shale politic* party parties
dose | a measured amount that is taken or given at one time | medicine | +vaccin* medicine* drug* shot shots jab* jabs
    patient* tablet* pill pills placebo insulin antibiotic* doctor* nurse* trial* trials immuni* pharmac* -radiation
    reality humour humor insecticide* pesticide* sunlight luck irony spray
rash (rashes) | an area of red spots on the skin | skin | +skin fever* itch* doctor* symptom* patient* measles
    disease* illness* face arm* leg* neck chest blister* allerg* baby
    !of|enough|driving|decisions?|promises?|acts?|move ~were|was|is|be|so|too|more|not|and
measles (measles) | a disease with fever and red spots | disease
malaria | a disease with fever that is passed on by mosquitoes | disease
tuberculosis (tuberculosis) | a serious disease, mostly of the lungs, that spreads | disease | -bovine cattle badger*
    herd*
asthma | an illness that now and then makes breathing difficult | lungs
hepatitis (hepatitis) | a disease that makes the liver sore and swollen | disease
polio | a disease that can leave people unable to walk | disease
leukaemia/leukemia | a cancer of the blood | cancer | -feline
booster | an extra injection that keeps up earlier protection | protection | +vaccin* shot shots dose* jab* immuni*
    covid* tetanus flu pertussis measles -rocket* launch* club fan fans
maternity | having a baby, or the time around it | birth |
    >wards?|wing|units?|hospitals?|leave|care|services?|clinics?|pay|department|centres?|centers?|home -uniform* wear
    clothes
ward | a room or part of a hospital with beds for patients | medicine | +hospital* patient* nurse* nursing maternity
    bed beds doctor* surgery surgical psychiatric infirmary ill illness -mosquito* fogging dengue water household*
    area areas street* flood* school* eastern western northern southern supply drum* panchayat* municipal* corporation
    zone* household* polling councillor* council election* vote* voter* resident* residents by-election mayor borough
ward 2 | an area that elects members of a local council | area | +councillor* cllr coun cr council election*
    elect* voter* by-election mayor borough municipal* alderman -hospital* patient* nurse* maternity bed beds !off
transplant | putting a body part or cells into somebody | surgery | +kidney* heart liver lung* organ* marrow patient*
    surgeon* hospital* donor* cornea* -hair seedling* plant plants tree* garden* ~to|will|would|could|can
radiologist | a doctor who works with X-rays and other scans | medicine
anaesthetist/anesthetist | one who keeps patients asleep or free of pain | medicine
physiotherapist | a person who treats patients by exercises and massage | care
veterinarian | a doctor for animals | animal
hamstring | a muscle or cord behind the upper leg | body
pelvis (pelvises) | the bony part of the body at the hips | body
bowel | the long tube in the body below the stomach | body | +cancer* disease* surgery doctor* patient* hospital*
    blood intestin* stomach -earth ship* building*
enzyme | a protein that speeds up chemical changes | body
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
enrolment/enrollment | the signing up of people, or their number | number | +school* pupil* student* class* classroom*
    teacher* taught universit* college* campus* kindergart* headteacher* principal* district preschool* -acre* acreage
    conservation usda dual obamacare medicare medicaid insur* health* trial* patient* voter* farm* crop* !of
lecturer | one who teaches or gives talks, as at college | learner
footnote | a short remark at the bottom of a page | note | -histor* mere
doctorate | the highest kind of university degree | proof
thesis (theses) | a long piece of writing for a university degree | writing | +university* phd doctora* doctorate
    degree* student* professor* supervisor* dissertation college postgraduate graduat* master* -debunk* theory central
    promot* argument* book*
supervision | watching over somebody or something, as one in charge | watching
canteen | a room where the people who work or study in a place can eat | food | -water bottle* soldier* army scout*
    hik* flask*
archivist | a person who looks after records of the past | past
[words and papers]
placard | a board or sheet with words, shown in public | sign | +protest* march* crowd* demonstrat* rally rallies
    demand* chant* picket* supporter* activist* teacher* campaign* strike* -parking park disab* handicap* car cars
    vehicle* truck* wall
interpreter | a person who turns spoken words into another language | language | +language* translat* through court*
    deaf speak* spoke* army troop* soldier* military refugee* asylum migrant* interview* afghan* arabic sign -bach
    composer* concerto* symphon* score pianist* conductor*
mitigation | what is said to win a milder punishment | pardon | +judge* court* sentence* counsel client* defend*
    solicitor* barrister* plea guilty sc kc qc -flood* climate disaster* risk* carbon tax
raid | a sudden search of a place by the police | police | +police officer* arrest* detective* suspect*
    search* warrant* detained -compound laden terror* al-qaeda navy customs share shares stock* gull* air bomb*
    military troops soldier* viking* bank* robber* rebel* airstrike* missile* jet jets islamist* militant* israeli*
    gunmen gang
conductor | a person who leads musicians or singers | music | +orchestra* music* concert* symphon* opera choir*
    philharmonic composer* philharmonia violin* baton -bus train trains tram electric* copper superconduct* lightning
    railway
conductor 2 | a person who checks or sells tickets on a bus or train | travel | +bus buses train trains tram trams
    passenger* ticket* driver* railway* carriage* -orchestra* music* concert* symphon* opera choir* electric* copper
    tower* lightning temperature*
geology | the study of rocks and of how the earth was formed | science rocks | ~’s|its|the|local|complex|unusual|that
ecologist | a person who studies living things in their surroundings | science nature | -party candidate* minister*
    movement
sonar | a system or way of finding things by sound | sound | ~reflects?|reflected
comet | a ball of ice and dust with a tail that goes round the sun | snow
galaxy (galaxies) | a very large group of stars | stars group
astronomy | the study of the stars and planets | stars
botany | the study of plants | plant
theology | the study of God and religion | religion
foreword | the pages at the beginning of a book that introduce it | beginning
[farms and trades]
algae (algae) | simple plant-like living things, mostly found in water | plant
colony (colonies) | a group of animals of one kind that live together | group animal | +bat bats bird* ant ants bee
    bees coral* penguin* gull* seal seals nest nests insect* termite* breeding seabird* honeybee* hive* wasp* queen
    roost* tern terns puffin* -british empire colonial* mars moon penal crown independence french spanish portuguese
    rule settler*
grazing | the feeding of animals on the grass of a piece of land | food | +cattle cow cows sheep livestock goat*
    horse* rights pasture* field* acre* acres farm* -urchin* kina coral* fish*
    ~cattle|cows|sheep|goats|horses|animals|deer|is|are|was|were|be|been|of
    !in|on|at|by|near|cattle|sheep|cows|horses|animals|deer|quietly|peacefully|the|his|her|contentedly
monsoon | a season of heavy rain in hot countries | weather | !session|game
moisture | water in the air, in something or on it | water | -tropical storm* weather rain* meteorolog* pattern*
rapeseed | a plant with yellow flowers whose seeds are pressed for oil | oil
maize | a cereal that is called corn in America | food
barley | a cereal that is fed to animals and made into beer | food
rye | a cereal whose flour makes dark bread | food bread
lentil | a small flat seed that is often cooked in soups | food soup
soybean | a bean from which oil and a kind of milk are made | food milk
larva (larvae) | a young animal before it changes its shape | young animal
pollen | the fine powder that flowers give off | plant
spore | a tiny cell from which a plant or a mould can grow | plant
fragment | a piece or small part of something larger | part small
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
haulier | a person or firm that carries loads by road | business
labourer/laborer | a person whose job is heavy work with the hands | work
examiner | a person who sets or marks tests | test
ratepayer | a property owner who is charged a local tax | tax | +council* councillor* cr town borough district shire
    county mayor rates local -utilit* electric* energy power regulator* gas nuclear
infant | a baby or a very young child | children | ~junior|senior -formula industr* school* mortality
adolescent | a young person who is becoming an adult | young | -elephant* chimp* gorilla* monkey* whale* bird*
accommodation | a place to live or stay | home | +rent* hotel* student* tenant* temporary hous* homeless* lodging*
    room rooms bed beds hostel* shelter* apartment* flat flats landlord* guest* tourist* travel* refugee* asylum
    -religious monetary disab* agreement* policy compromise* fed
prefecture | an area of a country with its own government | area | +japan* tokyo osaka kyoto hokkaido okinawa
    fukushima miyagi iwate tsunami wakayama miyazaki -french france paris police !of|said
innings (innings) | the time in which a team or a player bats | time match | -good long
[more]
bailiff | a person whose job is to carry out the orders of a court | court | +evict* debt* property seiz* goods owed
    owe rent unpaid landlord* tenant* -florida courtroom* sheriff* jury
chaplain | a priest who serves a place other than a church | religion post
claimant | one that formally demands something as a right | ask
hypertension | blood pressure that is too high | disease
latrine | a simple toilet, often over a hole | dirt | -badger* otter* animal* vole*
migraine | a kind of very bad headache | head
numeracy | being able to count and do simple maths | number skill
parishioner | a person who belongs to a local church | religion | -council* assembly jersey guernsey
procession | a line of people or vehicles moving slowly in a ceremony | ceremony | -wicket* batsm* batter*
publican | a person who runs a bar or an inn | business
punctuality | happening or arriving at the agreed time | time
seismologist | a person who studies earthquakes | science
diocese | an area whose churches are led by one bishop | area religion
lesion | a damaged or diseased part of a living thing | body
obstetrician | a doctor who cares for women having babies | birth
inscription | words that are cut or written on a stone, a coin or a gift | writing
depletion | the running down or using up of something | less | -ozone !allowances?
collateral | property that a lender may take if a debt is not paid | money proof | +loan* bank* borrow* lend* debt*
    credit creditor* mortgage* -civilian* bomb* strike* !damage|estoppel|victims?|casualt\w+
appellant | one asking a higher body to change a ruling | court | -plann* inspector* council* firm* compan*
constable | a police officer of the lowest rank | law police | -texas precinct elected county ~chief|head|deputy chief
watchman (watchmen) | a person who is paid to guard a building | protection
caterer | a person or firm that prepares food for others | food business
lodger | a person who pays to live in another’s home | customer | +landlad* landlord* rent rents rented room rooms
    house home wife husband
"""
