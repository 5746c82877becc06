"""Nouns of war and of courts and crime: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_WAR = """
[war]
invasion | entering another country with an army | attack enter take | -privacy pitch field
offensive | a large attack by an army | attack | +army troops milit rebel force soldier taliban iraq syria war
    insurgent -coordinator line charm
bombardment | a long attack with bombs or shells | attack
conflict | a fight or a serious disagreement | fight argument attack killing | -interest
combat | fighting in a war | fight attack killing
bloodbath | the killing of many people | killing cruelty | -market stock
strife | bitter fighting or quarrelling | fight argument disorder
warfare | the fighting of a war | fight attack killing
aggression | attacking others or being ready to | attack cruelty fight
occupation | the control of a country by a foreign army | take power fight attack | +army troops milit territor
    land israel palestin iraq soldier invad nazi german
liberation | setting a country or a people free | peace allow
torture | causing great pain to punish somebody or to make them talk | cruelty force punishment harm attack
abduction | taking somebody away by force | take steal hold
kidnapping | taking somebody away by force to demand money | take steal hold
hijacking | taking control of a plane or vehicle by force | take steal
stabbing | attacking somebody with a knife | attack killing harm
beheading | the killing of somebody by cutting off the head | killing cruelty harm attack
execution | the killing of somebody as a punishment | killing punishment | +prison murder death penalty inject
    inmate row -plan idea strategy policy
lynching | the killing of somebody by a crowd without a trial | killing cruelty harm attack
pogrom | an attack on a group because of its faith or origin | killing cruelty attack
sniper | a person who shoots at people from a hiding place | fighter criminal
gunman (gunmen) | a man who attacks people with a weapon | criminal fighter
combatant | a person who fights in a war | fighter
commando | a soldier trained for quick and dangerous raids | fighter
conscript | a person who is made to serve in the army by law | fighter
deserter | a soldier who runs away from the army | fighter disloyal
infiltrator | a person who enters a group in secret | criminal fighter
peacekeeper | a soldier sent to stop others from fighting | fighter
reservist | a person who serves in the army only when needed | fighter
strongman (strongmen) | a leader who rules by force | ruler fighter
warlord | a leader of fighters who rules a part of a country | ruler fighter
captive | a person held as a prisoner | victim criminal
pacifist | a person who believes that all wars are wrong | belief
deportee | a person who is sent out of a country | foreigner victim
stowaway | a person who hides on a ship or plane to travel without paying | foreigner criminal
arsenal | all the weapons that somebody has | weapon | -goal match wenger gunner united striker premier club
    league midfielder tool
weaponry | guns, bombs and other arms | weapon
grenade | a small bomb that is thrown by hand | weapon explosive
firearm | a gun that one person can carry | weapon
missile | a weapon that flies to its target and explodes | weapon explosive
torpedo (torpedoes) | a weapon that travels under water and explodes | weapon explosive
stockpile | a large supply kept for later use | much weapon collection store
bunker | a shelter under the ground | protection weapon | -golf hole green shot course
barracks (barracks) | the buildings in which soldiers live | fighter
checkpoint | a place where soldiers or police stop people and look at their papers | border stop
barricade | a wall built quickly to stop people from passing | stop obstacle
fortress (fortresses) | a strong building that can be defended | protection power | -europe
trench (trenches) | a long deep hole in which soldiers hide | protection | -coat ocean
mobilisation | getting people ready to act or fight | start
mobilization | getting people ready to act or fight | start
conscription | making people serve in the army by law | force
surrender | giving up a fight | end
capitulation | giving up and doing what the other side demands | end
appeasement | giving way to an enemy in order to keep the peace | peace
detente | better relations between countries that were enemies | peace friend
annihilation | complete destruction | end killing disaster attack
cessation | the stopping of something | stop peace end
de-escalation | making a quarrel or a war less dangerous | peace less
[law]
attorney | a person who speaks for others in court | court | -general district power
barrister | a person who speaks for others in the higher courts | court
litigant | a person who takes a quarrel to court | court
suspect | a person who may have done a crime | criminal accused | +police arrest murder crime detective
    suspicion terror custody -package device bag vehicle
burglar | a person who breaks into houses in order to take things | criminal
arsonist | a person who sets fire to buildings | criminal
hacker | a person who breaks into computers | criminal
fraudster | a person who cheats others out of their money | criminal
impostor | a person who pretends to be somebody else | criminal
vigilante | a person who punishes others without having the right to | criminal fighter
trafficker | a person who trades in drugs or human beings | criminal
smuggler | a person who brings goods or people across a border in secret | criminal
poacher | a person who hunts or fishes where it is not allowed | criminal hunter | -box goal striker penalty
looter | a person who takes things from shops during a riot | criminal
stalker | a person who follows and frightens somebody again and again | criminal hunter
accuser | a person who says that somebody has done wrong | opponent court
informant | a person who secretly tells the police about others | informer witness
detective | a police officer who finds out who did a crime | court watching | -story novel series film fiction
custodian | a person who takes care of something | protection hold owner
culpability | being to blame for something wrong | blame
theft | taking what belongs to others | steal
robbery (robberies) | taking money or goods from somebody by force | steal force
burglary (burglaries) | breaking into a house in order to take things | steal enter
shoplifting | taking goods from a shop without paying | steal
trafficking | illegal trade in drugs, weapons or people | sell goods
smuggling | bringing goods or people across a border in secret | secret enter goods
bullying | hurting or frightening a weaker person again and again | cruelty force trouble harm attack
stalking | following and frightening somebody again and again | trouble force | -horse
trespassing | going on another’s land without leave | enter
impersonation | pretending to be somebody else | deceive copy lies
deception | a trick or lie that makes people believe what is not so | deceive lies trick
scam | a plan to cheat people out of their money | trick deceive steal
swindle | a dishonest trick to get people’s money | trick deceive steal
malpractice | wrong or careless work by a doctor or a lawyer | breaking failure careless
impropriety (improprieties) | behaviour that is not right or proper | breaking shame
misdemeanour | a less serious crime | crime
misdemeanor | a less serious crime | crime
cover-up | an attempt to hide the truth about something bad | secret deceive
imprisonment | being kept in prison | hold punishment
incarceration | being shut up in a prison | hold punishment
confinement | being kept in a closed place | hold
retribution | punishment for a wrong | punishment attack
bail | money paid so that an accused person is free until the trial | money | +court judge police releas arrest
    charge magistrate remand
cross-examination | the asking of a witness by the other side’s lawyer | watching talks
sentencing | the telling of the punishment in court | punishment decision | -guideline
retrial | a second trial of the same case | case again
mistrial | a trial that ends without a valid result | case failure
exoneration | showing that somebody is not to blame | pardon proof decision
inheritance | money or things received from somebody who has died | money take past | -tax
alimony | money paid to a former husband or wife | money
"""
