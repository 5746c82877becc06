"""Nouns of courts, science, health and public life, as `noun (odd plural) | meaning | families | sense`, by field."""

NOUNS_OF_PUBLIC_LIFE = """
[law]
alibi | a claim or proof that somebody was in another place when a crime was done | proof | -game gamer* match excuse
autopsy (autopsies) | the examination of a dead body to find the cause of death | medicine | -republican* gop party
    election -campaign* defeat season*
collusion | working together in secret to do something wrong | deceive secret together
complicity | having a share in something wrong | blame
coroner | an official who finds out how somebody died | court medicine
indictment | a formal charge of a serious crime against somebody | charge | -society damning failure -speech* scathing
    -extraordinary remark*
inquest | an official inquiry into how somebody died | watching | -defeat team teammate* cup coach manager game gamer*
    match -critici* election party loss -treasure* hoard*
leniency | being mild and not strict | pardon
plea | the answer that an accused person gives to a charge | answer statement | +guilty pleaded pleads plead -bargain
    amendment emotional* urgent* mercy impassion* desperat* help* ransom hostage appeal -mitigat* information witness
sedition | stirring up people against the state | disloyal
incitement | stirring others up to do something bad or violent | disloyal force
[politics]
bloc | a group of countries, parties or voters that act together | union | +countr* nation nationwide trade trader* eu
    europ* party parties voter member* soviet ~en
cronyism | giving good posts to one’s own friends | unfair payment
defiance | openly refusing to obey | refusal | -gravity odds logic age ageing
demagogue | a leader who wins people by stirring up fear and anger | belief power
disclosure | making facts known to others | open | -filed filing
entitlement | something that one has a right to get | right | -sense program* spending medicare social* reform* budget*
    privileged spoil* arrogan* attitude
gridlock | a situation in which nothing can move forward | obstacle | -traffic* road* car carmak* street* driver lane
    freeway* motorway commut*
ratification | the formal approval that makes something valid | agreement
retraction | taking back something one has said or done | answer statement | -retractable* share* -gear* wheel*
    undercarriage* glacier* ice claw gum muscle syringe*
revelation | surprising news of something that was not known before | open surprise | -book* bible* biblical* season*
    player thickness* god midfield* striker divine* prophet* ~been a|is a|was a|were a|be a
subversion | trying to destroy a government from inside | disloyal revolt | -genre gender expect* film* novel* art
    artist* artwork* artis* rule*
tirade | a long and angry attack in words | speech anger language
slur | an insulting word or remark | lies shame language charge | -stroke* drunk
ploy | a clever trick to gain something | trick
veto (vetoes) | an official refusal that stops a decision or a law | refusal stop | +bill law lawmaker* council*
    securit* president* governor* resolution* congress* member* -keep keeper* giv* power* right current* over ability
    have has had surrender* hold* lose* losing lost retain line
[money]
downturn | a change for the worse, mostly in business | less loss
eviction | making somebody leave a home, a building or a piece of land | removal | +tenant* rent rents renter* landlord*
    home homes house* famil* notice* village* settle* squatter* flat flats mortgage* court courts -housemate* brother
    contestant -show celebrit* contend* contest* televis* bet -vote voter* favourite series
foreclosure | the taking of a property because its loan is not paid back | loss take
glut | a much larger number or amount than is needed | much more | -goal* try tries
procurement | the buying of goods by a state or a firm | take get | -brothel* prostitut* -organ* tissue
stagnation | a time without growth or change | stop less obstacle | -water* pond* air* blood*
stimulus | something, such as state spending, that makes an economy grow | money help | +econom* spending package
    -response brain* behavio* visual* nerve sensor* pavlov* pain painful* painkiller*
upturn | a change for the better | rise
windfall | money that somebody gets without expecting it | money profit | -apple* fruit* tax taxpay* taxation taxable
    deal dealer* dealt profit* vote voter* seat draft* player
[conflict]
carnage | terrible killing or destruction | killing cruelty disaster | -market* share* stock stockpil* stockmarket*
devastation | very great destruction | remains disaster | -emotional* grief heartbr* tears felt -family loss death*
    famil* widow*
garrison | the soldiers who are kept in a town or a fort, or the place where they live | fighter
hostilities (hostilities) | fighting between enemies in a war | fight | +war warfare warlord* warship* warplane* wartime
    cease truce* cessation* resum* military troop* army fight* armed peace* conflict soldier* rebel* outbreak missile
    bomb bomber* bombard*
infantry | the part of an army that fights on foot | fighter
landmine | a bomb hidden in the ground that explodes when stepped on | weapon explosive | -politic* -legal*
munitions (munitions) | weapons and what is fired from them | weapon
oppression | cruel and unfair rule over people | cruelty unfair
[family]
ancestor | a member of one’s family who lived long ago | past family | -human species dinosaur ape* animal evol* bird*
    fossil mammal* modern* language computer* phone instrument*
descendant | a person whose family goes back to somebody in the past | after family past | -species dinosaur ape* animal
    evol* bird* fossil mammal* language -natural* spiritual ideolog* languag*
guardian | a person who by law must look after somebody else | protection | +child* ward legal* court courtroom*
    courthouse* parent* relative* minor orphan* school* -newspaper angel* council* coalition constitution* -tradition*
    moral morality morally memor* heritage gate* spirit*
orphan | a child or a young animal whose parents are dead | victim | -drug disease -gene genetic* genom* crater*
spouse | a husband or a wife | marriage
upbringing | the way in which a child is cared for and taught | learner
[science]
artery (arteries) | a tube that carries blood away from the heart | vessel | -road* traffic* rail* route* street* city
    bridge* highway transport* avenue congest* vehicle -road*
captivity | the state of being kept locked up and not free | hold
contamination | the presence of something dirty or harmful in a thing | harm
deforestation | the cutting down of forests | less nature
erosion | the slow wearing away of land by wind or water | less earth | +soil coast* beach cliff* river shore sand
    -trust* right confiden* power* support* value liber* privacy
fertiliser/fertilizer | a substance put on the soil to help plants to grow | growth
habitat | the place where a plant or an animal naturally lives | nature | -humanity
hypothesis (hypotheses) | an idea that has still to be tested | idea | -abandon*
irrigation | bringing water to land where plants grow | water | -wound colon* bowel* nasal* sinus
microbe | a living thing that is too small to be seen | disease small
mutation | a lasting change in the genes of a living thing | change | +gene genetic* genom* virus cell cellular dna
    cancer scien*
nutrient | a substance that living things need to grow and stay healthy | food growth
organism | a living thing, of whatever kind or size | life small disease nature
pesticide | a substance used to kill insects or other living things that do harm | poison
pollutant | a substance that makes air, water or soil dirty | gas poison dirt
predator | an animal that hunts and eats others | hunter | -sex sexual* child* online internet women woman girl teen*
    victim abus* drone takeover bid bidder* super board shareholder compan* firm stock stockpil* stockmarket* injur*
    goal* striker match missile boy boyfriend* paedophil* pedophil* rapist* corporat*
residue | what is left of something when most of it has gone | remains | -amino*
sediment | matter that sinks to the bottom of a liquid | earth
specimen | a single thing that is an example of its kind, or is kept to be studied | example | -physical* athlet*
tissue | the material of which the parts of the body are made | flesh | +body cell cellular brain* muscle skin scien*
    doctor* donor patient -paper* box boxer* lies -paper* handkerchief* nose toilet -wipe* tears cry* blow
[health]
amputation | the cutting off of a part of the body, such as an arm or a leg | removal
antibiotic | a medicine that kills the germs of a disease | medicine
antidote | a medicine that stops a poison from working | medicine | +poison venom* snake toxin*
deprivation | not having what one needs | poor hunger trouble
diagnosis (diagnoses) | the finding of what is wrong with somebody or something | find
drought | a long time without rain | disaster dry | -goal* trophy* title win winner* score scorer* season* game gamer*
    champion* medal slam* cup
mortality | the number of deaths in a group or a place | victim number | +rate infant child* maternal* -own -own human
    immortal*
prognosis (prognoses) | what an expert, such as a doctor, expects to happen later | expected | -econom* market*
relapse | falling back into an illness or a bad habit | again
sedative | a drug that calms somebody or sends them to sleep | calm
transfusion | the giving of blood to a patient | give | -cash cashier* money -talent ideas energy youth
[writing]
accreditation | being officially recognised as meeting a standard | proof | -press media journalis* reporter olympic
    photograph* -ambassador envoy diplomat* consul* embassy
dossier | a collection of papers about a person or a matter | collection past
transcript | a written copy of what was said | copy | -college student grade school* universit* cours* rna* dna
    genetic* academic degree
[place]
consulate | an office that helps a country’s people in a foreign city | office
depot | a place where goods or vehicles are kept | goods store | -train trainer* trainee* station home homeowner*
    homeless* office* ~de
frontier | the border between two countries | border | +border* troop* cross* army refugee guard* -science technolog*
    knowledge* final* space*
monastery (monasteries) | a house in which monks live and pray | religion
orphanage | a home for children who have no parents to care for them | children | -animal elephant rhino*
outskirts (outskirts) | the outer parts of a town or place | edge
refinery (refineries) | a factory where oil, sugar or metal is made pure | factory
terrain | land of a certain kind, such as hills | ground | +hill mountain rough rugged troop* map river flat steep*
    desert forest* difficult* rocky soldier* walk road* -politic* elect election* elector* electiv*
[quality]
accuracy | being exact and without mistakes | right
audacity | daring to do what others would not | courage
candour | being open and honest | open honest
diligence | careful and hard work | careful | -due -due
eloquence | being able to speak in a way that moves people | clear
humility | not thinking oneself better than others | modest
literacy | being able to read and write | skill | -digital* media health* emotional* game gamer* financ* comput*
    scientif* econom* cultural visual*
perseverance | going on trying in spite of difficulties | long | -mars* rover nasa
prudence | being careful and sensible | careful
resilience | being able to recover quickly from difficulties | strong long
severity | how bad, hard or serious something is | serious size
tenacity | not giving up easily | long firm
versatility | being able to do many different things | different
vigilance | watching carefully for danger | watching careful
volatility | changing suddenly and often | change unsteady disorder | -implicit* implied* option* -chemical vapour
    vapor* solvent*
"""
