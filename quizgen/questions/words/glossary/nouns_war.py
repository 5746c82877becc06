"""Nouns of war and of courts and crime: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_WAR = """
[war]
invasion | entering another country with an army | attack enter take | +army troop* milit* soldier* iraq* ukrain*
    kuwait* nazi* tank* -privacy pitch field* home homeowner* homeless* species alien fan burglar* insect* tourist
    locust weed* migra* immigra* crop*
offensive | a large attack by an army | attack | +army milit* rebel* force* soldier* taliban iraq* syria* war warfare
    warlord* warship* warplane* wartime insurgent troop* armed iran* isis kurd* ukrain* armies fighter jihad* tank*
    -coordinator* line charm* remark* joke player game gamer* diplom* advert* propaganda quarterback* coach views
    comment* language words rebound
bombardment | a long attack with bombs or shells | attack | +bombs shell artiller* troop* rebel* forces civilian
conflict | a serious clash between sides or things that are opposed | fight argument attack killing | -interest
    -schedul* -interest officeholder* financ* perception schedule paid view viewer* viewpoint* -interest -interest
    priorit* law lawyer* lawsuit* lawmaker* lawful* order
combat | fighting, above all in a war | fight attack killing | -sport* martial* boxing combats* political* game gamer*
    debate player character* crime fraud* corrupt* spam net piracy virus disease climate attacks* unarmed hand-to-hand*
    wrestl* fighter gladiator estate video
bloodbath | the killing of many people | killing cruelty | -market* stock stockpil* stockmarket* -job jobless*
    jobseeker* elect election* elector* electiv*
strife | bitter fighting or quarrelling | fight argument disorder | -economic* financial*
warfare | armed fighting between states or groups | fight attack killing | +guerrilla nuclear chemical biological
    soldier* army troop* tribal* urban -class* political* psychological
aggression | violent or hostile behaviour towards others | attack cruelty fight | -striker batting* bowl* pitch serve*
    tackl* rugby football* cricket tennis coach
occupation | the taking and holding of a place by force | take power fight attack | +army troops milit* territor*
    israel* palestin* iraq* soldier* invad* nazi* -job jobless* jobseeker* career profess* work* employ* wage salar*
    skill* hazard
liberation | the act of setting people or a place free | peace allow | -sense feel* front* army women movement -animal
torture | causing somebody great pain on purpose | cruelty force punishment harm attack | -watch wait
abduction | taking somebody away by force | take steal hold | -hip shoulder leg muscle
kidnapping | taking somebody away by force and keeping them prisoner | take steal hold
hijacking | taking control of a plane, a ship or another vehicle by force | take steal | -debate agenda religion
    browser* -account* phone dns*
stabbing | an attack on somebody with a knife | attack killing harm | -pain painful* painkiller* back
beheading | the killing of somebody by cutting off the head | killing cruelty harm attack
execution | the killing of somebody as a punishment | killing punishment | +prison* murder* death* penalty inject*
    inmate row -plan planner* idea strategy policy* -warrant* order skill* contract*
lynching | the killing of somebody by a crowd without a trial | killing cruelty harm attack
pogrom | an attack on a group because of its faith or origin | killing cruelty attack
sniper | a person who shoots at people from a hiding place | fighter criminal | -goal* nhl* hockey
combatant | a person who takes part in fighting | fighter | -ring boxing sport* -football* league match team teammate*
    club* game gamer* -commander command*
commando | a soldier trained for quick and dangerous raids | fighter | -underwear
conscript | a person who is made to serve in the army by law | fighter
deserter | a soldier who runs away from the army | fighter disloyal
infiltrator | a person who enters a group in secret | criminal fighter
peacekeeper | a person sent to stop others from fighting | fighter | -missile icbm* warhead*
reservist | a person who serves in the army only when needed | fighter
strongman (strongmen) | a leader who rules by force | ruler fighter | -contest* circus competition lift
warlord | a leader of fighters who rules a part of a country | ruler fighter
captive | a person who is not free but in another’s power | victim criminal | -animal bird* zoo audience breeding -taken
    take* taking took held hold*
pacifist | a person who believes that all wars are wrong | belief
deportee | a person who is sent out of a country | foreigner victim
stowaway | a person who hides on a ship, plane or vehicle to travel in secret | foreigner criminal | -frog snake spider*
    insect* lizard* animal cat gecko*
arsenal | all the weapons that somebody has | weapon | +nuclear missile warhead* weapon chemical rocket milit* -goal*
    match wenger* gunner united striker premier* club* league midfielder tool
weaponry | guns, bombs and other arms | weapon
grenade | a small bomb that is thrown by hand or fired | weapon explosive
firearm | a gun that one person can carry | weapon
missile | a weapon that flies to its target and explodes | weapon explosive | +launch* ballistic nuclear warhead* rocket
    range militar* fired -bottle coin crowd pitch stadium throw* threw hurl* fan
torpedo (torpedoes) | a weapon that travels under water and explodes | weapon explosive | -fish* ray
stockpile | a large supply kept for later use | much weapon collection store
bunker | a shelter under the ground | protection weapon | -golf hole green shot course* bogey* birdie* par fuel* price*
    oil oilfield* freight* mentality -coal
barracks (barracks) | one or more buildings in which soldiers live | fighter
checkpoint | a place where guards stop people to look at papers or bags | border stop | -immun* race racer* racecourse*
    racehorse* racegoer* racetrack* rally runner game gamer* inhibit* cancer
barricade | something put up to stop people or vehicles from passing | stop obstacle
fortress (fortresses) | a strong building that can be defended | protection power | +walls castle army century medieval*
    troops ancient -europe* stadium home homeowner* homeless* league match
trench (trenches) | a long deep hole in which soldiers hide | protection | +soldier* army troops battl* shell -coat
    ocean* -warfare sea seab* seafood seawater seaside
mobilisation/mobilization | getting people together and ready to act | start | -fund fundrais* funder* resourc* saving*
    deposit capital* money patient joint*
conscription | making people serve in the armed forces by law | force
surrender | the giving up of a fight, or of something that one holds | end
capitulation | giving up a fight, or giving way to demands | end
appeasement | giving way to an enemy in order to keep the peace | peace end
detente | better relations between sides that were enemies | peace friend
annihilation | complete destruction | end killing disaster attack
cessation | the stopping of something | stop peace end
de-escalation | making a quarrel or a war less dangerous | peace less
[law]
attorney | a person who works as a lawyer | court | -general* district power* us federal* county state prosecut* lords
barrister | a lawyer who speaks for others in court | court
litigant | one of those on either side of a case in court | court
suspect | a person who may have committed a crime | criminal accused | +police* arrest murder* crime detective suspicion
    terror* custody -package device bag* vehicle usual*
burglar | a person who breaks into buildings in order to take things | criminal
arsonist | a person who sets fire to buildings | criminal
hacker | a person who breaks into computers or phones | criminal | -hackathon* ethical* -copy* copie* pira*
fraudster | a person who cheats others out of their money | criminal
impostor | a person who pretends to be somebody else | criminal false
vigilante | a person who punishes suspected wrongdoers without having the right to | criminal fighter | -hunter
    operative* corps outfit
trafficker | a person who trades illegally in drugs, arms or human beings | criminal
smuggler | a person who secretly brings in or out what is not allowed | criminal
poacher | a person who hunts or fishes where it is not allowed | criminal hunter | -box boxer* goal* striker penalty
looter | a person who takes others’ things during a riot, a war or a disaster | criminal
stalker | a person who follows and frightens somebody again and again | criminal hunter | -deer tarkovsky* chernobyl*
accuser | a person who says that somebody has done wrong | opponent court
informant | a person who secretly tells what they know to the police or others | informer witness | -language linguist
    anthropolog* interview*
detective | a person whose job is to find out the truth about crimes | court watching | -story novel* series film*
    fiction -private*
custodian | a person whose job is to take care of something | protection hold owner | -goal* save -keeper wicket*
culpability | being to blame for something wrong | blame
theft | taking what belongs to others | steal
robbery (robberies) | taking money or goods from somebody by force | steal force | -daylight*
burglary (burglaries) | breaking into a building in order to take things | steal enter
shoplifting | taking things in a store without paying | steal
trafficking | illegal trade in drugs, weapons or people | sell goods
smuggling | bringing goods or people in or out of a place in secret | secret enter goods
bullying | hurting or frightening a weaker person again and again | cruelty force trouble harm attack | -ploy ethos*
    tactic* style liberal*
stalking | following and frightening somebody again and again | trouble force | -horse -deer prey* lion -club*
trespassing | going onto another’s land or property without permission | enter
impersonation | pretending to be somebody else | deceive copy lies
deception | making people believe what is not true | deceive lies trick
swindle | a dishonest trick to get people’s money | trick deceive steal
malpractice | wrong or careless work by a doctor or a lawyer | breaking failure careless | +doctor* hospital* medical
    patient lawyer physician surgeon -elect election* elector* electiv* vote voter* bank banker*
impropriety (improprieties) | wrong or dishonest behaviour | breaking shame
misdemeanour/misdemeanor | a small crime or other wrong | crime breaking | -impeach*
cover-up | an attempt to hide the truth about something bad | secret deceive | -swim beach bikini* dress* makeup
imprisonment | being kept locked up | hold punishment
incarceration | being shut up in a prison | hold punishment
confinement | being kept in one place without being free to leave | hold | -hog* hogs pig* pigs farm* cattle* -concrete
    plasma fusion birth*
retribution | punishment for a wrong | punishment attack
bail | a promise or money that lets an accused person go free before the trial | money | +court courtroom* courthouse*
    judge* police* releas* arrest charge* magistrate remand* -wicket* stump* batsman* hay
cross-examination | the questioning of a witness by the other side’s lawyer | watching talks
sentencing | the giving of a punishment by a court | punishment decision | -guideline*
retrial | the hearing of a case in court for a second time | case again
mistrial | a court case that ends without a valid result | case failure
exoneration | showing that somebody is not to blame | pardon proof decision
inheritance | money or things received from somebody who has died | money take past | -tax taxpay* taxation taxable
    -genetic genes* cultur* histor* -generation* future*
alimony | money paid to a former husband or wife | money
"""
