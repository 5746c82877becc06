"""Nouns for deeds, rules, events and things, as `noun (odd plural) | meaning | families`, under the kind they name.

A fourth column tells the sense, as it does of the verbs.
"""

NOUNS_FOR_DEEDS = """
[act]
acquisition | the getting or buying of something | take union
adoption | taking up a plan or an idea and using it | start | +plan polic law rule resolution constitution -child
    bab parent famil
allocation | money or goods set aside for a purpose | give money
annexation | taking over another country’s land | take
appointment | choosing somebody for a post | choose | +as post minister director judge chair -patient outpatient
    hospital doctor clinic wait dentist
arbitration | letting an outsider settle a quarrel | judge
assassination | the murder of an important person | killing
assessment | a judgement of how good, large or serious something is | judge
commemoration | doing something to remember a person or an event | honour ceremony
concession | something given up in order to reach an agreement | agreement | -speech stand bill food wagon sell
    pensioner student ticket
confrontation | a meeting of two sides that is full of anger | fight
crackdown | strong action to stop something bad | stop punishment cruelty
defection | leaving one’s side or country for the other | leaving
denial | a statement that something is not true | refuse statement | -service >(?:of|that)
deployment | sending people or equipment to where they are needed | send
deportation | sending a foreigner out of the country | removal
detention | keeping somebody in custody | hold
diplomacy | the handling of relations between countries | talks
dismissal | making somebody leave a job | removal loss | +worker sack job post minister unfair employ
disruption | stopping something from going on as usual | stop trouble
distraction | something that draws attention away | trouble
enforcement | making people obey a rule | force | -law officer officers agency agencies
exemption | being freed from a duty that others have | allow
expulsion | making somebody leave a place or a group | removal
incursion | a sudden entry into another’s land | attack enter
innovation | a new idea or a new way of doing things | new
interference | mixing oneself up in other people’s affairs | trouble enter
intervention | stepping in to change what is happening | enter
mediation | helping two sides to end a quarrel | help talks peace enter
oversight | the work of checking what others do | watching | +committee congress regulat board
overhaul | a complete examination and improvement | change new
privatisation | selling what the state owns to companies | sell
privatization | selling what the state owns to companies | sell
prosecution | bringing somebody to court for a crime | charge case | -said say says argued told witness claims case
    lawyer team counsel alleges claim evidence
provocation | something done to make others angry | anger
reconciliation | becoming friends again after a quarrel | peace
redistribution | sharing something out in a new way | give
reform | a change that is meant to improve something | change
renovation | making a building good again | buildings change again
repression | keeping people down by force | cruelty force
retaliation | hitting back after an attack | attack
retrenchment | cutting down on spending | less
shake-up | a big change in how a body is organised | change
takeover | getting control of a company or a place | take union
testimony (testimonies) | what a witness says in court | statement | +court trial judge
[measure]
accord | a formal agreement | agreement | -own
agenda | the things that a group wants to do or talk about | list
amendment | a change made to a law or a text | change
benchmark | a level by which other things are measured | level
clause | one part of a law or a contract | part condition
constitution | the basic laws of a country | law
contingency (contingencies) | something that may happen and must be planned for | doubt
criterion (criteria) | a rule by which something is judged | level
decree | an order with the force of law | order
deterrent | something that makes people afraid to do wrong | stop obstacle
directive | an official order | order
guideline | a piece of advice on how to do something | advice
initiative | a new plan to reach an aim | start plan new | -take taken took taking own
mandate | the power given to somebody by voters or by an order | power | +elect vote voter won win popular -court
    constitution
manoeuvre | a clever move to gain something | trick | +politic leader party minist
memorandum | a short official note | statement
motion | a formal request on which a meeting or a court decides | suggestion | +vote council tabled court judge fil
pact | a formal agreement | agreement
petition | a written demand signed by many people | demand | -court judge
provision | a point that is laid down in a law or a contract | part condition | +law act bill contract treaty
    constitution
quota | a fixed number or share that is allowed or demanded | number limit
reparation | money paid to make up for a wrong | money
safeguard | something that protects from harm | protection
sanction | a punishment of a country for breaking rules, such as a stop to trade | punishment stop limit | +against
    impos lift econom trade
settlement | an agreement that ends a quarrel | agreement | +court case lawsuit dispute legal divorce
stipulation | something laid down as a condition | condition
summons (summonses) | an order to come to court | order
ultimatum | a last demand, with a threat if it is refused | demand
waiver | a paper by which somebody gives up a right | allow
[event]
aftermath | the time that follows an important or terrible event | after
altercation | a loud quarrel | argument fight
ambush (ambushes) | a surprise attack from a hiding place | attack
bailout | the saving of a firm or country that has run out of money | help money
brawl | a rough fight of several people | fight
clampdown | strong action to stop something bad | stop cruelty
debacle | a complete and shameful failure | failure disaster shame
escalation | becoming more serious | more rise
exodus (exoduses) | the leaving of a great many people at once | leaving | -bible book
fiasco | a complete and shameful failure | failure disaster shame
landslide | a victory by a very large number of votes | win | +victory elect vote win won
mishap | a small accident | trouble failure
mutiny (mutinies) | a rising of people against their leaders | revolt disorder
onslaught | a fierce attack | attack
ordeal | a very hard or painful experience | trouble disaster
rally (rallies) | a large public meeting to support something | meeting | +campaign protest demonstr crowd
    supporters -market share stock
rampage | running about wildly and doing harm | fire trouble attack disorder | -side team bull
rebellion | open resistance to those in power | revolt disorder
resurgence | coming back with new strength | again rise
scandal | something shameful that shocks the public | shame argument
siege | surrounding a place so that nobody can get out | stop attack | -goal half mentality
skirmish (skirmishes) | a short and small fight | fight
slump | a sudden fall in prices, sales or success | less failure
spate | a large number of bad things, one soon after another | many rise
standoff | a situation in which neither side will give way | obstacle fight
stampede | a sudden wild rush of a frightened crowd | fire
summit | a meeting of heads of government | talks | +leader meeting G8 EU president minister talks -mountain climb peak
surge | a sudden strong rise | rise
transition | a change from one state to another | change
triumph | a great victory or success | win
upswing | a change for the better | rise
[amount]
asset | something useful or valuable that a person or firm has | rich | +financ compan bank million billion sell
    sale sold -player team youth
compensation | money paid to make up for a loss or an injury | help money | -executive ceo chief salar worker employ
dividend | a share of a firm’s gain that is paid to its owners | profit | +share firm compan profit investor
duty (duties) | a tax on goods | tax | +import customs stamp export
earnings (earnings) | the money that a person or firm makes | profit
levy (levies) | a tax or a payment that is demanded | tax
magnitude | the great size or importance of something | size
margin | the amount by which something is won or differs | difference | +vote point win won victory lead wide
    -profit error cost sales
shortfall | the amount by which there is too little | less
turnover | the money that a firm takes in over a time | profit | +profit sales company pound million annual firm revenue
threshold | the level at which something begins | level
[thing]
ammunition | what is fired from guns, or used against others in an argument | weapon
apparel | clothes | clothes
artefact | an old thing made by people long ago | past
credentials (credentials) | what shows that somebody is able or allowed to do something | proof | -floor badge
    press pass diplomat ambassador
excerpt | a short part taken from a book, a film or a speech | part
fossil | the remains of a plant or an animal from very long ago | past | -fuel
hurdle | a difficulty that must be got over | obstacle | -metre indoor athlet champion race 60m 110m 100m
manuscript | a book or text written by hand or before it is printed | book
memoir | a book that somebody writes about their own life | book
merchandise | goods for sale | goods
monument | something built to remember a person or an event | honour | -national
obituary (obituaries) | a report of somebody’s death and life in a newspaper | end
portfolio | all the shares and other things of value that somebody holds | business | +share invest stock fund
toxin | a poison made by living things | disease
[place]
constabulary (constabularies) | the police of one area | people
enclave | a small area surrounded by a different one | area
outpost | a small camp far away from the main one | area
province | one of the large parts into which some countries are divided | area
sanctuary (sanctuaries) | a safe place | protection
stronghold | a place or an area where one side is hard to beat | power
venue | the place where an event is held | meeting | -media online website twitter internet facebook court
"""
