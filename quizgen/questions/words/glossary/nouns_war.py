"""Nouns of war and of courts and crime: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_WAR = """
[war]
invasion | entering another country with an army | attack enter take | +army troop* milit* soldier* iraq* ukrain*
    kuwait* nazi* tank* -privacy pitch field* home homeowner* homeless* species alien fan burglar* insect* tourist
    locust weed* migra* immigra* crop* -flies ticks slime bone cancer tumour* cell cells pest pests mosquito* pitch*
    ants
offensive | a large attack by an army | attack | +army milit* rebel* force* soldier* taliban iraq* syria* war warfare
    warlord* warship* warplane* wartime insurgent troop* armed iran* isis kurd* ukrain* armies fighter jihad* tank*
    -coordinator* line charm* remark* joke player game gamer* diplom* advert* propaganda quarterback* coach views
    comment* language words rebound !against (?:the )?(?:waste|crime|drug|drugs|litter|corruption|smok) -waste litter
    joke*
bombardment | a long attack with bombs or shells | attack | +bombs shell artiller* troop* rebel* forces civilian
    -letters atom atoms neutron* electron* advert* question email*
conflict | a fight or serious quarrel between two or more sides | fight argument attack killing | -interest -schedul*
    -interest officeholder* financ* perception schedule paid view viewer* viewpoint* -interest -interest priorit* law
    lawyer* lawsuit* lawmaker* lawful* order -dates diary calendar* plot objective* recus*
combat | fighting, above all in a war | fight attack killing | -sport* martial* boxing combats* political* game gamer*
    debate player character* crime fraud* corrupt* spam net piracy virus disease climate attacks* unarmed hand-to-hand*
    wrestl* fighter gladiator estate video
bloodbath | the killing of many people | killing cruelty | -market* stock stockpil* stockmarket* -job jobless*
    jobseeker* elect election* elector* electiv* -favourites firm posts shares layoff* redundan* staff +kill killed
    killing* dead death deaths shot shooting* war troops army rebel* soldier* massacre* police* bomb* civilian* gunm*
    militia* hostage* protest*
strife | bitter fighting or quarrelling | fight argument disorder | -economic* financial* ~into|sorts of|in -batsm*
    wicket* -relegat*
warfare | armed fighting between states or groups | fight attack killing | +guerrilla nuclear chemical biological
    soldier* army troop* tribal* urban -class* political* psychological -cat dog family information* hybrid economic*
    cyber* -electronic* trade asymmetr* lawfare mine mines
aggression | violent or hostile behaviour | attack cruelty fight | -car style* styling
occupation | the taking and holding of a place by force | take power fight attack | +army troops milit* territor*
    israel* palestin* iraq* soldier* invad* nazi* -job jobless* jobseeker* career profess* work* employ* wage salar*
    skill* hazard -clerk knit* favourite* favorite flat flats bed beds student* wheel* hotel* room rooms tenant* house
    houses family families pastime* bronze* iron cave* roman human* census ~his|her|their|an
liberation | setting or becoming free | peace allow | -heat theolog* gas !theology|front|movement|army
torture | causing somebody great pain on purpose | cruelty force punishment harm attack | -watch wait
    ~was|is|be|pure|absolute|sheer|like|been -shoes toes boring* bored wait*
abduction | taking somebody away by force or against the law | take steal hold | -hip shoulder leg muscle -arm arms
    knee thigh joint
kidnapping | taking somebody away by force and keeping them prisoner | take steal hold
hijacking | taking control of a plane, a ship or another vehicle by force | take steal | -debate agenda religion
    browser* -account* phone dns* -song brand* festival party movement hashtag narrative election* slogan* brain* cell*
    ~domain|name +plane* aircraft* airliner* ship ships tanker* flight* bus passenger* pilot* airport* jet truck* lorry*
    lorries vessel* driver* cars crew* pirate* airline*
stabbing | an attack on somebody with a knife | attack killing harm | -pain painful* painkiller* back -potato* fork side
    stomach chest* sensation !spree|injury|injuries|pains?|motion|attacks?
beheading | the killing of somebody by cutting off the head | killing cruelty harm attack | -rose roses flower* gang
    cartel*
execution | the killing of somebody as a punishment | killing punishment | +prison* murder* death* penalty inject*
    inmate row -plan planner* idea strategy policy* -warrant* order skill* contract* -scene stage will wills diver*
    program* code music goal warrant* trade trades order orders process
lynching | the killing of somebody by a crowd without a trial | killing cruelty harm attack | -online media social
    political* twitter legal
pogrom | an attack on a group because of its faith or origin | killing cruelty attack
sniper | a person who shoots at people from a hiding place | fighter criminal | -goal* nhl* hockey -salon point points
    shot three-point sale bid ebay* auction league winger* season* +shoot* killed kill kills rifle* soldier* bullet*
    police* army troops war rooftop* gun gunm* gunfire military* fire fired rebel* victim*
combatant | a person who takes part in fighting | fighter | -ring boxing sport* -football* league match team teammate*
    club* game gamer* -commander command* -debate* chess* argument* board court dispute* candidate* presidential +war
    wars soldier* army armed troops civilian* enemy militar* battle* prisoner* detain*
commando | a soldier trained for quick and dangerous raids | fighter | -underwear -underpants ~go|goes|going|went|gone
conscript | a person who is made to serve in the army by law | fighter
deserter | a soldier who runs away from the army | fighter disloyal | -choir wife children family party club
infiltrator | a person who enters a group in secret | criminal fighter
peacekeeper | a person sent to stop others from fighting | fighter | -missile icbm* warhead* -dog family marriage*
reservist | one who serves in the armed forces only when needed | fighter | -bench goalkeeper* club olymp*
strongman (strongmen) | a leader who rules by force | ruler fighter | -contest* circus competition lift -lorry teeth
    fair* lift* bent britain* truck* athlet* strength* bar bars weights gym title train* +leader* president* rule ruled
    ruler regime* dictator* countr* coup* militar* prime* government* power* libya* saddam* gaddafi* nation*
warlord | a leader of fighters who rules a part of a country | ruler fighter
captive | a person who is not free but in another’s power | victim criminal | -animal bird* zoo audience breeding -taken
    take* taking took held hold* -insur* firm owl* +released hostage* rebel* soldier* kidnap* prisoner* pirate*
    militant* free freed escap* army war gunm* enemy
pacifist | a person who believes that all wars are wrong | belief
deportee | a person who is taken or sent out of a country by force | foreigner victim | -siberia*
stowaway | one that hides on a ship, plane or vehicle or in a load and so travels in secret | foreigner criminal
arsenal | all the weapons that somebody has | weapon | +nuclear missile warhead* weapon chemical rocket milit* -goal*
    match wenger* gunner united striker premier* club* league midfielder tool -backhand* pitch* slider* beetle* venom*
    shot shots forehand* trick tricks skill skills woolwich serve ~his|her|my|attacking|medical|legal -antibiotic*
    doctor* medic* cancer* vaccine* pesticide* antivenom* spin seam
weaponry | guns, bombs and other arms | weapon
grenade | a small bomb that is thrown by hand or fired | weapon explosive
firearm | a gun that one person can carry | weapon
missile | a weapon that flies to its target and explodes | weapon explosive | +launch* ballistic nuclear warhead* rocket
    range militar* fired -bottle coin crowd pitch stadium throw* threw hurl* fan
torpedo (torpedoes) | a weapon that travels under water and explodes | weapon explosive | -fish* ray
stockpile | a large supply kept for later use | much weapon collection store
bunker | a shelter under the ground | protection weapon | -golf hole green shot course* bogey* birdie* par fuel* price*
    oil oilfield* freight* mentality -coal
barracks (barracks) | one or more buildings for soldiers, police or the like | fighter | -fire estate
checkpoint | a place where guards stop people to look at papers or bags | border stop | -immun* race racer* racecourse*
    racehorse* racegoer* racetrack* rally runner game gamer* inhibit* cancer -project* runners race cell cells exam save
    level student* !inhibitors? +police* soldier* guard guards army troops border* milit* armed israel* security car
    cars driver* road roads bomb*
barricade | something put up to stop people or vehicles from passing | stop obstacle |
    !situations?|incidents?|suspects?|subjects? -barricaded
fortress (fortresses) | a strong building that can be defended | protection power | +walls castle army century medieval*
    troops ancient -europe* stadium home homeowner* homeless* league match -financial* bank ground unbeaten home league
    cup win team football balance
trench (trenches) | a long deep hole in which soldiers hide | protection | +soldier* army troops battl* shell -coat
    ocean* -warfare sea seab* seafood seawater seaside
mobilisation/mobilization | getting people together and ready to act | start | -joint knee hip physio* patient fat !of
    (?:resources|funds|money|capital|equipment|savings) ~resource|fund|revenue|capital|water
conscription | making people serve in the armed forces by law | force
surrender | the act of giving in or giving something up | end | ~complete|total|sweet !value -grief danc* lease*
capitulation | giving up a fight, or giving way to demands | end | -set wicket* batting collapse* foreigner* half
appeasement | giving way to an enemy in order to keep the peace | peace end | -gods god hunger goat
detente | better relations between sides that were enemies | peace friend
annihilation | complete destruction | end killing disaster attack | -electron* positron* antimatter particle*
cessation | the stopping of something | stop peace end
de-escalation | making a quarrel or a war less dangerous | peace less
[law]
attorney | a person who works as a lawyer | court | -general* district power* us federal* county state prosecut*
    lords ~of|as|u[.]s[.] -city
barrister | a lawyer who speaks for others in court | court
litigant | one of those on either side of a case in court | court
suspect | a person who may have committed a crime | criminal accused | +police* arrest murder* crime detective suspicion
    terror* custody -package device bag* vehicle usual*
burglar | a person who breaks into buildings in order to take things | criminal
arsonist | a person who sets fire to things on purpose | criminal
hacker | a person who breaks into computers or phones | criminal | -hackathon* ethical* -copy* copie* pira*
fraudster | a person who cheats others, mostly out of money | criminal
impostor | one that pretends to be somebody or something else | criminal false | !syndromes?|scams?|phenomenon -feel
    felt feeling
vigilante | an ordinary person or group that itself acts against crime | criminal fighter | -hunter operative* corps
    outfit
trafficker | a person who trades illegally, mostly in drugs or people | criminal
smuggler | a person who secretly brings in or out what is not allowed | criminal
poacher | a person who hunts or fishes where it is not allowed | criminal hunter | -box boxer* goal* striker penalty
    -egg eggs fish* yards scored striker* finish* gamekeeper* turned goalscor* cooked +rhino* elephant* ivory wildlife*
    ranger* deer tiger* animal* park hunt* salmon* river* illegal* kill* pheasant*
looter | a person who takes others’ things during a riot, a war or a disaster | criminal
stalker | a person who follows and frightens somebody again and again | criminal hunter | -deer tarkovsky* chernobyl*
    -stag stags grouse* estate
accuser | one that says that somebody has done wrong | opponent court
informant | a person who secretly tells what they know to the police or others | informer witness | -language linguist
    anthropolog* interview* -dialect* tribe* survey* census* study interview* research* village*
detective | a person whose job is to find out the truth about crimes | court watching | -story novel* series film*
    fiction -private*
custodian | a person or body that takes care of something | protection hold owner | -goal* save keeper wicket* beaten
    penalty visiting
culpability | being to blame for something wrong | blame
theft | taking what belongs to others | steal
robbery (robberies) | taking money or goods from somebody by force | steal force | -daylight*
burglary (burglaries) | breaking into a building in order to take things | steal enter
shoplifting | taking things in a store without paying | steal
trafficking | illegal trade, above all in drugs, weapons or people | sell goods | -protein* cell organ rare birds
    wildlife animal*
    !women|men|girls|boys|children|people|drugs|cocaine|heroin|weapons|guns|arms|them|her|him|migrants ~influence
    -influence
smuggling | bringing goods or people in or out of a place in secret | secret enter goods
bullying | hurting or frightening a weaker person again and again | cruelty force trouble harm attack | -ploy ethos*
    tactic* style liberal* -ruck pack scrum*
stalking | following and frightening somebody again and again | trouble force | -horse -deer prey* lion -club* -season
    stag stags grouse* cat cats tiger* prey
trespassing | going onto another’s land or property without permission | enter
impersonation | pretending to be somebody else, in earnest or for fun | deceive copy lies
deception | making people believe what is not true | deceive lies trick
swindle | a dishonest trick to get people’s money | trick deceive steal
malpractice | wrong or careless work by a doctor or a lawyer | breaking failure careless | +doctor* hospital* medical
    patient lawyer physician surgeon -elect election* elector* electiv* vote voter* bank banker* -shop research* exam*
    banking
impropriety (improprieties) | wrong or dishonest behaviour | breaking shame
misdemeanour/misdemeanor | a small crime or other wrong | crime breaking | -impeach* -dog
cover-up | an attempt to hide the truth about something bad | secret deceive | -swim beach bikini* dress* makeup
    -tattoo* concealer* spots make-up sun
imprisonment | being kept locked up | hold punishment
incarceration | being shut up in a prison | hold punishment
confinement | being kept in one place without being free to leave | hold | -hog* hogs pig* pigs farm* cattle* -concrete
    plasma fusion birth* -duchess* midwi* river mother* born* !of (?:the )?(?:river|gas|plasma|quarks) +solitary prison*
    jail* cell cells inmate* lock locked guard guards house detention* camp
retribution | punishment or revenge for what somebody has done | punishment attack
bail | a promise or money that lets an accused person go free before the trial | money | +court courtroom* courthouse*
    judge* police* releas* arrest charge* magistrate remand* -wicket* stump* batsman* hay -umpire* stumps van handle*
    bowled !out -immigra* appeal conviction
cross-examination | the questioning of a witness by the other side’s lawyer | watching talks | -mother* data dinner*
sentencing | the giving of a punishment by a court | punishment decision | -guideline*
retrial | the hearing of a case in court for a second time | case again
mistrial | a court case that ends without a valid result | case failure
exoneration | showing that somebody is not to blame | pardon proof decision
inheritance | money or things received from somebody who has died | money take past | -tax taxpay* taxation taxable
    -genetic genes* cultur* histor* -generation* future* -trait traits eye colour code class minister* government* dna
    mutation* ~political|economic|rich +money will house estate father mother parents died death heir* million* left
    fortune* son sons daughter* brother* wealth* land propert* widow
alimony | money that must be paid to a husband or wife from whom one lives apart or is divorced | money
"""
