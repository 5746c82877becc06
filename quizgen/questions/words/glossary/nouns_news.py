"""Nouns of courts, science, health and public life, as `noun (odd plural) | meaning | families | sense`, by field."""

NOUNS_OF_PUBLIC_LIFE = """
[law]
alibi | a claim or proof that somebody was in another place when a crime was done | proof | -game gamer* match
    excuse !for -meeting nothing
autopsy (autopsies) | the examination of a dead body to find the cause of death | medicine | -republican* gop party
    election -campaign* defeat season* +body bodies death deaths died dead police* coroner* doctor* patholog* killed
    murder* examin* victim* corpse* medical hospital* dying +drown* shot shooting head injur* heart
collusion | working together in secret to do something wrong | deceive secret together
complicity | having a share in something wrong | blame
coroner | an official who finds out how somebody died | court medicine | -treasure* hoard* coin
indictment | a formal charge of a serious crime against somebody | charge | -society damning failure -speech*
    scathing -extraordinary remark*
inquest | an official inquiry into how somebody died | watching | -defeat team teammate* cup coach manager game
    gamer* match -critici* election party loss -treasure* hoard* +death deaths died dead coroner* kill verdict*
    murder* body bodies heard hearing drown* shot shooting dying suicide* -turkey wicket*
leniency | being mild and not strict | pardon
plea | the answer that an accused person gives to a charge | answer statement | +guilty pleaded pleads plead early
    entered offence* offense* charge mitigat* -bargain amendment emotional* urgent* mercy impassion* desperat* help*
    ransom hostage appeal information petition* dismiss* reject* bench bail refus* hear heard high supreme admit
    allow* -child forgiv* ignored !for|to|of the|from|in
    mitigation|seeking|challenging|filed|moved|against|by|before|that ~(?:his|her|a|the) mitigation
sedition | stirring up people against the state | disloyal
incitement | stirring others up to do something, mostly bad or violent | disloyal force
[politics]
bloc | a group of countries, parties or voters that act together | union | +countr* nation nationwide trade trader*
    eu europ* party parties voter member* soviet vot* trade talk* opposition coalition parliament* tariff* import*
    export* far-right lawmaker* budget -paramilitar* armed rebel* gunmen ~en
cronyism | giving posts or favours to one’s own friends | unfair payment
defiance | openly refusing to obey or to give in | refusal | -gravity odds logic age ageing -wind winds
demagogue | one who wins followers by stirring up fear and anger | belief power
disclosure | the making known of facts, or the facts made known | open | -file filing form vetting barring scotland
    criminal
entitlement | something that one has a right to get | right | -sense program* spending medicare social* reform*
    budget* privileged spoil* arrogan* attitude +benefit pension* leave pay* paid right* legal* law claim* holiday*
    welfare* ~air of|sense of
gridlock | a state in which nothing can move forward | obstacle
ratification | the formal approval that makes something valid | agreement
retraction | taking back what was said or decided | answer statement | -share dividend !rights?
revelation | something surprising that was not known before | open surprise | -book* bible* biblical* season* player
    thickness* god midfield* striker divine* prophet* ~been a|is a|was a|were a|be a
subversion | trying to destroy a government from inside | disloyal revolt | -genre gender expect* film* novel* art
    artist* artwork* artis* rule* -choreograph* ballet repositor* dance*
tirade | a long and angry attack in words | speech anger language
slur | an insulting word or remark | lies shame language charge | -stroke* drunk -piano* pianist* notes speech
    speak* spoke ~with a -word words
ploy | a clever trick to gain something | trick
veto (vetoes) | an official refusal that stops a decision or a law | refusal stop | +bill law lawmaker* council*
    securit* president* governor* resolution* congress* member* -keep keeper* giv* power* right current* over
    ability have has had surrender* hold* lose* losing lost retain line
[money]
downturn | a change for the worse, mostly in business | less loss | -mouth* lips
eviction | making somebody leave a home, a building or a piece of land | removal | +tenant* rent rents renter*
    landlord* home homes house* famil* notice* village* settle* squatter* flat flats mortgage* court courts
    -housemate* brother contestant -show celebrit* contend* contest* televis* bet -vote voter* favourite series
    -bouncer* pub nestling* cuckoo* club nightclub*
foreclosure | the taking of a property because of debts not paid | loss take | -identity psycholog*
glut | a much larger number or amount than is needed | much more | -goal* try tries
procurement | the buying of things, mostly for a state or firm | take get | -brothel* prostitut* -organ* tissue
    -passport* girl girls abortion* women sex
stagnation | a lack of growth or change | stop less obstacle | -water* pond* air* blood* -canal* wing
stimulus | something done to make an economy grow | money help | +econom* spending package -response brain* behavio*
    visual* nerve sensor* pavlov* pain painful* painkiller* -child* cat praise* lamp*
upturn | a change for the better | rise
windfall | money that somebody gets without expecting it | money profit | -apple* fruit* tax taxpay* taxation
    taxable deal dealer* dealt profit* vote voter* seat draft* player -orchard* pig pigs road roads tree trees
    storm* +money* million* cash pay* pension* lotter* fund* budget* government* sale* revenue* pounds dollar*
    billion* treasury +financial* members shareholder*
[conflict]
carnage | the terrible killing of many people | killing cruelty disaster | -market* share* stock stockpil* stockmarket*
    -corner* lap laps kitchen* tie-break* party race races racing
devastation | very great destruction | remains disaster | -emotional* grief heartbr* tears felt -family loss death*
    famil* widow* ~her|his|their|my|our|own !at|over
garrison | the soldiers who are kept in a town or a fort | fighter
hostilities (hostilities) | fighting between enemies in a war | fight | +war warfare warlord* warship* warplane*
    wartime cease truce* cessation* resum* military troop* army fight* armed peace* conflict soldier* rebel*
    outbreak missile bomb bomber* bombard* -neighbour* neighbor*
infantry | the part of an army that fights on foot | fighter
landmine | a bomb hidden in the ground that explodes when touched | weapon explosive | -politic* -legal*
munitions (munitions) | weapons and what is fired from them | weapon
oppression | cruel and unfair rule over people | cruelty unfair | -chest heat* breast
[family]
ancestor | a member of one’s family who lived long ago | past family | -human species dinosaur ape* animal evol*
    bird* fossil mammal* modern* language computer* phone instrument*
descendant | a person whose family goes back to somebody in the past | after family past | -species dinosaur ape*
    animal evol* bird* fossil mammal* language -natural* spiritual ideolog* languag*
guardian | one that looks after or protects somebody or something | protection | -newspaper angel* !minister
orphan | a child or a young animal whose parents are dead | victim | -drug disease -gene genetic* genom* crater*
spouse | a husband or a wife | marriage
upbringing | the way in which a child is cared for and taught | learner
[science]
artery (arteries) | a tube through which blood flows from the heart | vessel | -road traffic street highway route
    trade -transport* shipping rail* strait* pipeline congest* commut* vehicle* bridge* motorway* motorist* canal
    river econom*
captivity | the state of being kept shut in and not free | hold
contamination | the presence of something harmful or unwanted | harm
deforestation | the cutting down or clearing away of forests | less nature
erosion | the slow wearing away of something | less earth
fertiliser/fertilizer | a substance put on the soil to help plants to grow | growth
habitat | the place where a plant or an animal naturally lives | nature | -humanity
hypothesis (hypotheses) | an idea that has still to be tested | idea | -abandon*
irrigation | bringing water to land where plants grow | water | -wound colon* bowel* nasal* sinus -dental root ear
    bladder mouth wounds
microbe | a living thing that is too tiny for the eye to see | disease small
mutation | a change in the form of something, above all in genes | change | +gene genetic* genom* virus cell
    cellular dna cancer scien*
nutrient | a substance that living things need to grow and stay healthy | food growth
organism | a living thing, of whatever kind or size | life small disease nature | -city state society
pesticide | a substance used to kill insects or other living things that do harm | poison
pollutant | a substance that makes air, water or soil dirty | gas poison dirt | -noise light
predator | an animal that hunts and eats others | hunter | -sex sexual* child* online internet women woman girl
    teen* victim abus* drone takeover bid bidder* super board shareholder compan* firm stock stockpil* stockmarket*
    injur* goal* striker match missile boy boyfriend* paedophil* pedophil* rapist* corporat*
residue | what is left of something when most of it has gone | remains | -amino*
sediment | matter carried by a liquid that sinks to the bottom | earth
specimen | a sample or example of something, often for study | example | -signature* -physical* athlet*
tissue | the material of which the parts of living things are made | flesh | +bacteri* alga* coral* animal* sponge*
    cancer* organ organs blood lung liver heart tumour* tumor* transplant* body cell cellular brain* muscle skin
    scien* doctor* donor patient -paper* box boxer* lies -paper* handkerchief* nose toilet -wipe* tears cry* blow
    ~a|thin|her|his -silver parcel* pocket* dress !plasminogen
[health]
amputation | the cutting off of an arm, a leg or another part of the body | removal
antibiotic | a medicine that kills the germs of a disease | medicine
antidote | a thing that takes away the harm of something else | medicine
deprivation | having to go without, or losing, something that one needs | poor hunger trouble
diagnosis (diagnoses) | the finding of what is wrong with somebody or something | find | -botan* species latin
drought | a long time with little or no rain | disaster dry | -goal* trophy* title win winner* score scorer* champion*
    medal
    ~snow|goal|title|trophy|scoring|medal|championship|cup|major|silverware|funding|deal|ipo|box-office|talent|news|romance|sex|signing|podium|playoff|innovation|creative|investment|point|points
mortality | the number of deaths in a group or a place | victim number | +rate outbreak* disease* fish* coral*
    salmon* birth* higher level* virus* heart cancer infant child* maternal* -own -own human immortal*
    ~her|his|our|their|my|one’s -sermon* remind* poem* contemplat*
prognosis (prognoses) | what an expert expects to happen | expected
relapse | falling back into an illness or a bad habit | again
sedative | a drug that calms somebody or sends them to sleep | calm | -lullaby* music
transfusion | the giving of blood to a patient | give | -cash cashier* money -talent ideas energy youth +patient*
    hospital* doctor* donor donors nurse* hiv hepatitis* surg* transplant* anaemi* anemi* -club firm
[writing]
accreditation | being officially recognised or allowed to do something | proof | -ambassador envoy diplomat* consul*
    embassy
dossier | a collection of papers about a person or a matter | collection past
transcript | a written copy of what was said | copy | -rna* genetic* gene student* college* grade universit* -school*
    exam* degree marks admission* diploma*
[place]
consulate | an office that helps a country’s people in a foreign city | office | -napoleon* cicero rome roman
depot | a place where vehicles or goods are kept | goods store | -train trainer* trainee* station immigra* detain*
    detention* migrant* ~de|immigration -regiment* skin injection* fat greyhound* waited passenger* +bus buses lorr*
    truck* fuel goods vehicle* ammunition arms weapon* parked stor* driver courier* parcel* mail tram* oil petrol
    diesel gas cylinder* distribut* deliver* waste recycl* warehouse*
frontier | the border of a country | border | +border* troop* soldier* army fence* smuggl* refugee* territor* wall cross
    guard* ~final|new|next|last|western|wild
monastery (monasteries) | a house in which monks live and pray | religion
orphanage | a home for children who have no parents to care for them | children | -animal elephant rhino*
outskirts (outskirts) | the outer parts of a town or place | edge
refinery (refineries) | a factory where oil, sugar or metal is made pure | factory
terrain | land of a certain kind, such as hills | ground | +hill mountain rough rugged troop* map river flat steep*
    desert forest* difficult* rocky soldier* walk road* -politic* elect election* elector* electiv* -talks privacy
    debate* legal moral ethic*
[quality]
accuracy | being exact and without mistakes | right
audacity | daring to do what others would not | courage
candour | being open and honest | open honest
diligence | careful and hard work | careful | -due -due -paris
eloquence | being able to speak in a way that moves people | clear
humility | not thinking oneself better than others | modest
literacy | being able to read and write | skill |
    ~games?|media|digital|computer|financial|health|data|news|emotional|political|scientific|science|legal|economic
perseverance | going on trying in spite of difficulties | long | -mars* rover nasa
prudence | being careful and sensible | careful
resilience | being able to bear difficulties or recover quickly from them | strong long
severity | how bad or serious something is | serious size
tenacity | holding on firmly and not giving up | long firm
versatility | being able to do many different things | different
vigilance | watching carefully for danger | watching careful
volatility | sudden and frequent change | change unsteady disorder | -implicit* implied* option* -chemical vapour
    vapor* solvent* -evaporat* burn* -temper
"""
