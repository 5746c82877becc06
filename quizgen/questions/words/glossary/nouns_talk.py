"""Nouns of speech, society and change, each with its meaning in the news, in the notation of the other tables."""

NOUNS_OF_TALK = r"""
[speech]
accusation | a statement that somebody has done wrong | charge statement criticism
advocacy | speaking and working for a cause or for people | support | -paid -court* barrister* advocate*
ambiguity (ambiguities) | being unclear, mostly as more than one meaning is possible | unclear
backlash | a strong reaction of many people against something | anger protest after argument | -gears
bias | a leaning for or against somebody or something, often unfair | unfair | -dress* fabric* cut skirt* tape
    tighten easing ease dovish* hawkish* directive fed upward downward rate reserve statistic* sampl* selection
    recall geograph* export* amplifier transistor bowls
clarification | further explanation that makes something easier to understand | statement | -butter
condemnation | very strong criticism | anger criticism charge | -eminent* property building house* land landowner*
    flats tenants
condolence | sympathy with people when somebody has died | sorrow
controversy (controversies) | public argument, often heated, about something | argument
credibility | being trusted and believed by others | trust
dissent | open disagreement with leaders or with most others | opponent argument | -judge* justice court courtroom*
    courthouse* ruling booked referee card yellow* formally frequent* governor* reserve opinion vote voter* wrote write*
    written majorit* supreme minority ~a|his|her|their|written
eulogy (eulogies) | a speech or text in praise, mostly of somebody dead | speech
feud | a long and bitter quarrel | argument anger
hoax | a trick that makes people believe something false | trick
hypocrisy | claiming high standards that one does not really keep to | false deceive
misconception | a wrong idea, mostly one that many people have | wrong
misogynist | a person who hates or despises women | hater | -remark* comment* attitude language culture abuse*
    rhetoric lyrics* !messages|posts?|content|views|attacks?|slurs?|tweets|trolls?|tropes?|ideas|material|society
narrative | a way of telling or explaining events | story | -film* novel* book* plot movie game gamer* character*
    player poem* -memoir* writ* author*
outcry | a strong public protest | anger protest argument | -open* trading floor pit auction
pledge | a serious promise | promise | -flag* yen allegianc* fratern* soror* collateral !of (?:\w+ ){0,2}shares
rebuttal | a statement that an accusation or argument is wrong | answer statement | -demand -witness* trial
remorse | deep regret for having done wrong | sorrow | -buyer
scepticism/skepticism | doubt whether something is true or right | doubt
scrutiny | very careful examination | watching
speculation | guessing without knowing all the facts | doubt | -fortune market* currenc* trad* investor price* land
    landowner* propert* hoard* profit* speculator* curb 401* wall street* financial* commodit* futures hedg*
    exchange* discourage
stigma | the shame that people attach to something | shame | -flower pollen* plant plantation*
temperament | the usual mood and character of a person or an animal | character | -tuned tuning
transparency | letting everybody see how things are done | open | -glass* light window photograph* slide* colour*
    paint* ice lake
xenophobe | a person who hates or fears foreigners | hater
[society]
anonymity | not being known by name | secret
boycott | refusing to use, buy or take part in something, as a protest | protest
demise | the end of somebody or something | end
discrimination | treating some people or groups unfairly compared with others | unfair cruelty | -positive taste reverse
    price* smell smells sound sounds ~with great !between
heritage | what has been handed down from earlier times | past | -mexican hispanic latino african jewish ethnic irish
    curiel* foundation religion mixed parent* ancest* born lotter*
    ~european|italian|polish|indian|chinese|german|scottish|asian|arab|black|dual|his|her
homage | something done to show great respect | honour
inequality (inequalities) | an unfair difference between people or groups | unfair difference | -math* equation
    ~(?:solve|satisfies) (?:the|an)
mourning | sadness felt and shown after somebody’s death | sorrow | -dove*
nepotism | giving good posts to one’s own relatives | unfair payment
personnel (personnel) | the people who work for an organisation | people | -carrier landmine* armored armoured
    anti-personnel* mine miner*
pilgrimage | a journey to a holy or honoured place | journey
predicament | a difficult situation | trouble obstacle
prejudice | an unfair opinion without good reason | unfair | -pride without jury ability trial* juror dismiss*
    interest -court courtroom* courthouse* suffer applicant -evidence fair
segregation | keeping groups of people apart from each other | unfair | -waste rubbish prison* inmate fans -chromosom*
    alleles* -bike* cycl* lane traffic* -account* !of (?:customers?|funds|accounts|assets|duties|waste)
vandalism | damaging property on purpose | fire trouble harm
vigil | a time of quiet waiting, praying or remembering, often at night | meeting ceremony watching
workforce | all the people with jobs in a firm, a field or a country | people | -unemploy* jobless*
xenophobia | fear or hatred of foreigners | unfair anger
[change]
breakthrough | a sudden important step forward | win new important | -goal* wide half header shot minute score* role
    season* album film* act actor* actress* action* activ* rugby pressed scrum artist* video award striker infection
collaboration | working together with others on one task | together | -nazi* german* occup* enemy vichy* -nazi*
    wartime* -nazi*
deadlock | a situation in which no progress is possible | obstacle | +talk talks negotiat* vote voter* jur*
    parliament* senat* government* coalition* peace* dispute* -goal* half touch* ball minute opener* door midfield*
    header striker keeper score scorer* penalt*
detriment | harm or damage that is done to somebody or something | harm
discrepancy (discrepancies) | a difference between things that should agree | difference
feasibility | whether something can really be done | possible
fluctuation | going up and down again and again | change
hindrance | something that makes progress difficult | obstacle
impasse | a situation in which no progress is possible | obstacle | -goal* minute
incentive | something that encourages people to act | help reason
momentum | the driving force that keeps somebody or something going | power reason | -labour* corbyn particle mass
    velocity* physic*
proximity | being near to something | near | !cards?|fuses?|sensors?|alarms?
reluctance | not really wanting to do something | refusal
setback | something that delays or stops progress | obstacle | -zoning feet building property coastal shoreline dune*
    turbine* boundary storey* rezon* dwelling* thermostat* metres façade* lines
upheaval | a great and sudden change that causes trouble | change disorder | -crust* rocks plate*
"""
