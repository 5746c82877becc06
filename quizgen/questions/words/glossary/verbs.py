"""Verbs of the news, each with its meaning there: `verb (odd forms) | meaning | families`, under the name of a field.

Only verbs that mean one thing in the news stand here. Two of one family are too near in meaning to be rivals.
"""

VERBS = """
[law]
acquit (acquitted acquitting) | to declare officially that somebody is not guilty | free | -himself herself itself
    themselves -grant* funding
adjourn | to break off a meeting or a trial for the time being | stop delay | -pub lunch* tea refreshment* marquee sine
    !to
allege | to say that something is so, without having proved it | accuse say | -ties links
arraign | to bring an accused person before a court to hear the charges | accuse bring call
coerce | to make somebody act by using force or threats | force | -confession* debt
convict | to find somebody guilty in a court | accuse | -rapist* felon* murderer killer criminal* doping escap* colony
    settler* inmate* plant governing -senate impeach*
defraud | to cheat somebody out of money or other things | deceive steal
deport | to send somebody out of a country by order or force | remove force | -himself herself themselves itself myself
detain | to hold somebody or something and not let them go | hold stop | -hospital* treatment overnight ward
    observation* argument arguments !us|me|you|by (?:traffic|business|work|rain|fog|snow|illness)
    ~business|traffic|work -attendance exam* student*
embezzle | to steal money that one has been trusted with | steal
evict | to force somebody to leave a place, often the home they live in | remove force | -housemate* brother
    -celebrit* reality viewer egg eggs nest chick chicks cuckoo
exonerate | to show or declare that somebody is free of blame | free
extort | to get something from somebody by threats | force steal
extradite | to hand an accused person over to another country or state | give remove | -kong*
harass | to trouble somebody or something again and again | harm | -looked look looks looking seemed seems feel felt
    feels
incite | to stir up people, feelings or acts, mostly to do harm | start force talk
incriminate | to make somebody look guilty of a crime | accuse
indict | to charge somebody formally with a crime | accuse | -letter smear -book novel film photographs society system
    generation era whole -commission* audit* cag panel inquiry
infringe | to act against a law, a rule or somebody’s rights | break harm | -belt land territory turf space
interrogate | to ask somebody question after question, firmly and closely | ask | +police* suspect officer detain*
    arrest agent prison* fbi intelligence custody soldier* investigator detective -data* idea nature play novel
    exhibition film ideas notion notions themes theme history identity power database databases records system
    systems phone files
intimidate | to make somebody afraid, often so that they do as they are told | force harm
penalise/penalize | to punish, or put at a disadvantage, somebody or something | punish harm
perpetrate | to carry out a crime or another bad deed | do harm start
plagiarise/plagiarize | to copy another person’s work and call it one’s own | steal deceive copy | -own
prosecute | to bring a person, a case or a crime to court | accuse | -war warfare warlord* warship* warplane* wartime
    campaign* conflict ability acts offence military !(?:[a-z’]+
    ){0,3}(?:claims?|arguments?|patents?|applications?|studies|polic(?:y|ies)|agenda|attacks?)|(?:the|a|his|her|their|its|this|that)
    case
rig (rigged rigging) | to control something dishonestly, so that it ends as one wants | deceive lead | +election
    vote voter* voting poll pollster* ballot market* bid bidder* tender libor contest* lotter* -ship shipy* shipm*
    shipb* sail* boat boatm* oil oilfield* drill camera bomb bomber* bombard* mast* explos* booby* wire detonat*
    sound lamps lights tent tents stage speakers !up|out|with
smuggle | to take somebody or something in or out in secret | bring take steal
subpoena | to order somebody by law to give evidence | call demand accuse |
    !documents?|records?|papers?|e-?mails?|files?|phone|bank|all|his|her|their|its
testify | to say formally what one knows, as in a court | say | -church* jesus gospel !to|as ~can|could
violate | to act against a law, a rule, an agreement or a right | break harm | -airspace* woman women girl sexual*
    territor* border* grave waters* physical* rape body emotional* tomb* feel felt feeling feels temple church shrine
    sacred holy -trust memory dignity
withhold (withheld withholding) | to keep something back and not give it | refuse hold | -tax taxpay* taxation
    taxable wage salar*
[politics]
abolish | to end a law, a system, a practice or a body for good | end
abstain | to choose not to vote for or against something | refuse | +vote voter* votes motion bill ballot resolution
    council* party parti* lawmaker* deleg* mp mps member* senat* parliament* congress* security -alcohol* drink meat sex
    !from
allocate | to give something out as a share or for a purpose | give choose | !to (?:[a-z]+
    ){0,2}(?:groups?|wards?|watches|teams?)
amend | to make changes to something, as to a law or a text | change | !(?:his|her|their) (?:ways|life)
annex | to take land into one’s own country or town | take join | -title trophy* appendi* letter document documents
    map copy !to
appoint | to choose somebody officially for a post or a task | choose | !hours?|times?|dates?|days?|place|(?:the|a)
    (?:date|day|time)|(?i:(?:an?|the )?(?:mbe|obe|cbe|kbe|dbe|dame|knight|companion|officer of the order|member of
    the order|commander)) ~beautifully|elegantly|richly|fully|well
boycott | to refuse to have anything to do with something, as a protest | refuse |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
curtail | to cut down or limit something | less limit
empower | to make somebody able, or free, to act | allow give help
enact | to make something into a law or an official rule | make start | +law lawyer* lawsuit* lawmaker* lawful*
    legislat* parliament* congress* senat* statut* -scene revenge* poison pill board company play* role firm sharehold*
    pageant story stories tale rite rites ritual rituals ceremony ceremonies scenes robbery battle drama
endorse | to state one’s approval or support of somebody or something | support | -driv* cheque check* product*
    brand licen* sneaker* sponsor* figure estimate
enforce | to make people obey or keep to something | force do start make | -peace* discipline break* exile leave
    retire* layoff change* injur* absen* knee !(?:[a-z’]+ ){0,3}(?:holidays?|closures?|silence|idleness|rest)|the
    follow-on -substitution* turnover
impeach | to charge a person in high office with wrongdoing | accuse | -witness credib* testimon* honesty
implement | to put a plan or a decision into practice | do start force make | -java coded algorithm* software
inaugurate | to open or start something new in a formal way | start choose | -president* governor* mayor sworn senator
    bishop chancellor rector* dean
legalise/legalize | to make something allowed by law | allow | -worker immigrant migrant undocumented* document
    documents papers embassy signature
legislate | to make a law or laws | make start | -solution !away ~be|been|being|was|were|is|are
mandate | to order something by a law or an official rule | force demand make | >(?!to[^a-z]) -investor basis -bank
    banker* credit* arrang* loan voter voters
negotiate (negotiate negotiating) | to reach, or try to reach, an agreement by talks | talk make | -bend corner stair*
    rapid* terrain crossing path bend* corner* obstacle* rapids hurdle* steps stairs fence*
    !(?!(?:with|only|over|about|on|for|directly|and|but|in|well|until|because|after|before|without|through)[^a-z])(?i:[a-z0-9£$€]+)
    ~(?:difficult|easy|hard|tricky|easier|harder) to
nominate | to name as a choice for a post, prize or purpose | choose | -contest* driver account* carer redundan* evict*
    housemate* bushtucker islanders jungle beneficiar* executor* trustee*
nullify | to take away the force or the effect of something | end stop
oust | to force somebody or something out of a post or a place | remove | -cup tournament match seed round champion*
    game gamer* playoff*
overrule | to use one’s higher power to decide against somebody or something | end refuse | -sense heart heartbeat*
    emotion*
overthrow (overthrew overthrown) | to remove from power by force | remove | +government* regime* king president*
    dictator* ruler* coup* leader* monarch* rebel* military power* -receiver quarterback* ball pitch baseball
    cricket wicket* touchdown verdict ruling decision theor*
postpone | to put something off until later | delay
prohibit | to forbid something | refuse stop | -cost costly -slide* rally weather audit* injury rain fog snow wind
    ~(?:walls?|knee|heat|lack of [a-z]+|trees)(?: had|has)?
ratify | to approve something formally, so that it becomes valid | support allow | -mind*
repeal | to end a law or an order officially | end
rescind | to cancel officially what was decided, offered or agreed | end
restrict | to keep somebody or something within limits | limit less | -video identit*
revoke | to cancel something officially | end remove
subsidise/subsidize | to pay part of the costs of somebody or something | give support
veto | to use one’s power to block something | refuse stop |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
withdraw (withdrew withdrawn) | to take something back or away | end remove leave | -cash cashier* money account* pain
    painful* painkiller* drug dollar fund fundrais* funder* deposit bank banker* atm* himself herself cheque hand*
    film* movie* saving* savings marks race racer* racecourse* racehorse* racegoer* racetrack* injur* open tournament
    squad match contest* primar* delegat* compet* championship troop* forces army whip soldier* treaty broker* shares
    candid* nominee silent moody quiet shy lonely !to|into
    ~grew|grow|grown|become|became|becoming|seemed|increasingly|more|very|felt|looked|quite|rather|too|so >(?:from
    (?:the )?(?:market|sale|shops|shelves|use|surger(?:y|ies)|circulation|service)|its|their|his|her|an?|all|the
    (?!next|day|week|same|month|year|following|moment|minute|morning|night)) -labour* services
[conflict]
assassinate | to murder somebody, mostly an important person | harm attack | -character*
capitulate | to stop fighting against something and give in | end lose | -wicket* batting batsm*
confiscate | to take something away from somebody by official right | take
demolish | to pull down or destroy completely | harm | +building house* home homeowner* homeless* wall tower bridge*
    church hotel structure stadium factory block* -win winner* won score* match beat* side team teammate* game
    gamer* argument claim myth record* theory theories speaker plate meal pizza breakfast champions derby opponent
    opponents rivals visitors hosts
deploy | to bring into place or into use for a purpose | bring | -parachut* airbag*
desecrate | to damage or insult a holy place or thing | harm
disarm | to give up one’s weapons, or take them from somebody | remove end give | -bomb bomber* bombard* mine miner*
    device smile charm* explosive* alarm warhead* disarming* -bomb smil*
dislodge | to force somebody or something out of their place | remove | -bail* stump*
dispatch | to send somebody or something for a purpose | bring give send | +troop* police* ambulanc* envoy soldier*
    ship shipy* shipm* shipb* crew helicopter officer messenger* delegat* firefighter* rescue* -opponent beat* seed
    set sets ball goal* penalt* win winner* won deer animal stag horse cup trophy breakfast lunch dinner meal sword
    knife
evacuate | to get oneself or others out of a place in danger | remove save leave | -bowel* vacuum chamber
expel (expelled expelling) | to force somebody to leave a place or a group | remove | -air* breath* gas gasoline
    lung body water* spray stomach poison smoke steam
flee (fled fleeing) | to run away from a place or a danger | leave
infiltrate | to enter a group or a place in secret | enter more | -water* rain rainfall rainy rainstorm* soil cell
    cellular tumo* tissue lung fat immun* smoke plants !(?:[a-z’]+ ){0,3}(?:gardens?|languages?|walls?|roofs?|attic)
intercept | to stop or catch somebody or something on the way | stop take | -pass quarterback* -phone* calls messages
    email emails radio communicat* conversation* signals tries touchdown* kick* -drill* mineral* gold ore
intervene | to step in, in order to change what is happening | enter stop | -intervening court courtroom*
    courthouse* lawsuit years* months decades motion
    ~(?:war|fate|rain|weather|illness|death|pandemic|winter|nature|luck|darkness|events|tragedy|history|covid)(?:
    had|has|then|also)?
liberate | to set people or a place free | free | -gas energy heat oxygen hydrogen carbon chemical feel felt feels
    feeling
loot | to steal goods or money, often in a time of disorder | steal | -conglomer* company firm fund fundrais*
    funder* treasury
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
mobilise/mobilize | to gather or rouse people, money or support for action | bring call start join | -joint* muscle
    physio* hip knee patient patients ward -nutrient* carbon arsenic sediment*
quell | to make something stop or calm down | stop
repel (repelled repelling) | to drive somebody or something back or away | stop fight | -smell sight magnet*
    disgust* >(?!by[^a-z])
retaliate | to hit back after being attacked, harmed or wronged | attack answer harm
sabotage | to damage or spoil something on purpose | harm |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
[money]
acquire | to come to own or have something | take get | -taste immun* radar
bribe | to offer somebody money or gifts, so that they do what one wants | give
compensate | to balance the effect of something else | give | -work* salar* bonus ceo wage director* victim farmer
    famil* passenger customer people* owner* employee injur* paid damages* shareholder execut* landown*
divest | to sell off something that one owns | sell | +stake share* asset business* endow* fossil holding subsidiar*
    compan* -power* himself herself title rank -itself themselve*
monopolise/monopolize | to keep the whole of something for oneself | take hold
outbid (outbidding) | to offer more money than another buyer or offer | give
procure | to obtain something, often with effort | get | -prostitut* sex sexual* miscarriage abortion breach murder
    women woman girl girls brothel
recoup | to get back something that one has lost or spent | get give again | -health* strength* energy
reimburse | to pay back what somebody has spent or lost | give | -tablet pill medicine* drug treatment
squander | to lose or waste something through lack of care | lose
[disaster]
contaminate | to make something dirty, impure or unsafe | harm more
dilute | to make something weaker or thinner | less | -share* stock stockpil* stockmarket* holding stake common*
    -earning -shr*
disinfect | to clean something so that it carries no disease | clean | !solutions?|sprays?|wipes?|products?|agents?
engulf | to cover or surround completely | cover more
eradicate | to get rid of something completely | end remove
erupt | to break out suddenly and with force | start fight more worse | +violen* fighting war warfare warlord*
    warship* warplane* wartime protest* riot clash row scandal conflict controvers* crisis gunfire -volcan* lava
    ash* crater* crowd stadium applause cheer* laugh* skin rash rashes tooth teeth acne
inundate | to bring somebody more than they can deal with | cover | +call caller* email e-mail letter request
    complaint message offer inquir* enquir* application -water* flood* rain rainfall rainy rainstorm* river
malfunction | to stop working in the right way | fail
quarantine | to keep somebody or something apart, because they may carry a disease | hold | -software file computer*
    ~(?:straight|access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
resuscitate | to bring, or try to bring, back to life | save
submerge | to put or go under water or another liquid | cover enter | -debt* work* role emotion* crowd identit*
    paperwork grief sorrow feelings
subside | to become less strong, high or active | less | -ground* land landowner* soil house* building foundation
    -swell chair defeat wickets !into|to ~(?:roads?|streets?|pavement|cliffs?|path|walls?|tracks)(?: had|has)?
vaccinate | to give a person or an animal a medicine that protects from a disease | save give
[speech]
acknowledge | to accept openly that something is true | admit say | -applause crowd cheer* fans wave receipt
    responsib* contribut* thank* goal* help
    >(?:that|having|being|making|mistakes|errors|responsibility|problems|wrongdoing|failures|failings|(?:the|an?)
    (?:reality|fact|failure|failures|problem|mistake|error|delay|risk|existence|possibility|need)|(?!as|by|to|in|with|for|and|or|at[^a-z]|was|is|were|only)(?:(?!who|which|where|when|that|as|but|and)(?i:[a-z’'-]+)
    ){1,6}(?:was|were|had|is|are|would|should|could|might|may|will|did|did|received|believed|went|knew))
advocate | to speak in favour of somebody or something in public | support say | -against
clamour | to demand something loudly | demand | -gulls birds around round
clarify | to make something plain, so that nobody misunderstands it | say | -butter* confus* contest* wine*
commemorate | to honour the memory of a person or an event | honour
commend | to speak well of somebody or something openly | praise | -soul god motion bill budget* itself readers novel
    book ~(?:much|little|nothing|lot|something|more) to|highly
conceal | to hide something or keep it secret | hide stop
condone | to accept behaviour that most people think wrong | allow
contradict | to go against what somebody or something says | refuse say
convey | to make an idea, a feeling or a message known | say bring | +message idea feel* sense meaning* emotion*
    impression condolence* information sympath* concern -passenger hospital* vehicle ambulance property
corroborate | to give further proof that something is true | support prove
defame | to harm somebody’s good name with false statements | harm say criticise
denounce | to criticise strongly in public | criticise | -gestapo* nazi* inform* secret* treaty pact convention*
    treati* truce !(?:[a-z’]+ ){0,4}to (?:the )?(?:[a-z]+ )?(?:police|authorities|guards|officials|state|party)
deplore | to disapprove very strongly of something | criticise
disclose | to make something known that was not known before | reveal
dissuade | to lead somebody to decide against something | talk stop
divulge | to tell something that was secret | reveal
elaborate | to give more details | say | -theor* doctrin* system* !the|an?|its|his|her|their|this|these
emphasise/emphasize | to draw special attention to something | say | -waist dress* figure colour* exploration
    production business*
exaggerate | to make something seem greater than it is | more deceive | -suspen* react* gesture
fabricate | to invent something in order to deceive | deceive make | +evidence story lie quote document* claim
    charge* data* result -steel metal* part factory plant plantation* manufactur* component aluminum* aluminium*
    chip chipmak* weld* material smith workshop
falsify | to change facts or records in order to deceive | deceive change | -theor* hypothes*
foresee (foresaw foreseen) | to know or guess beforehand what will come | expect | -contract* agreement treaty plan
    planner* draft* law lawyer* lawsuit* lawmaker* lawful* bill clause budget* programme accord* deal dealer* dealt
    bid bidder* project* proposal
implicate | to show or suggest that somebody or something had a part in something bad | accuse say | -margin would*
    gene genetic* genom* protein bacteri* brain nerve
imply | to suggest something without saying it openly | say prove | -yield volatilit* proposal reduction figure rate
    price* valu* pct percent* forecast* data* model theor* equation
lambast | to criticise somebody or something very harshly | criticise
misconstrue | to understand something in a wrong way | wrong deceive
misrepresent | to give a false picture of somebody or something | deceive say
portray | to show somebody or something in pictures, words or acting | say | -actor actress film* role movie screen*
    play* cast star drama* series televis* -actor
rebuke | to tell or show somebody sharply that they did wrong | criticise |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to -vote voter* election* !(?:[a-z]+
    ){0,3}(?:claims?|ideas?|notions?|suggestions?|allegations?|reports?)
rebut (rebutted rebutting) | to argue or show that something said is wrong | refuse answer say prove
refute | to say or show that a statement is false | refuse answer say prove | -wrongdoing totally* utterly
reiterate | to say something again | say again
renounce | to say formally that one gives something up | end refuse say
repudiate | to refuse to accept or support somebody or something | refuse
retract | to take back something one has said or written | end | +statement claim remark* story paper* confession
    comment* article study testimon* allegation journal* -claw claws wheel wheels undercarriage roof blade needle
    syringe tentacles
ridicule | to make fun of somebody or something | criticise |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
scrutinise/scrutinize | to look at something very carefully | look
speculate | to guess without knowing all the facts | expect say | -fortune market* currenc* price* share*
    revaluation stock stockpil* stockmarket* invest investor* investment* property land landowner* money profit*
    trader dollar futures hedge !in (?:gold|silver|grain|oil|wine|art|cotton|sugar|railways?|bitcoin)
substantiate | to give or find proof that something is true | prove support
vilify | to say very bad things about somebody or something | criticise
vow | to promise solemnly | promise say
[change]
accumulate | to gather or build up over time | more get | -inch snow rain rainfall rainy rainstorm*
adhere | to keep strictly to something | obey | +rule* law lawyer* lawsuit* lawmaker* lawful* agree* guideline*
    principle standard policy protocol regulation code >to -surface skin glue paste sticker stickers tape
alleviate | to make something bad less severe | less help
avert | to keep something bad from happening | stop | -eye eyesight gaze* face look glance head
bolster | to make somebody or something stronger | more support help
commence | to begin or start | start
comply | to do what a rule, an order or a request demands | obey
culminate | to lead up to a last or greatest point | end
deter (deterred deterring) | to stop somebody or something by causing fear or doubt | stop talk
deteriorate | to become worse | worse less
diminish | to become or make smaller or weaker | less | -chord
disrupt | to keep something from going on as usual | stop harm
dwindle | to become fewer or smaller over time | less
eliminate | to get rid of something completely | end remove | -final* match cup team teammate* round tournament
    semi* league contest* show playoff* champion* compet* qualif* knockout quarter-final game gamer* terrorist*
    militant mathematic* race racer* racecourse* racehorse* racegoer* racetrack* winning rival* inquiries enquiries
    inquiry suspect suspects detective detectives penalties singer singers dancer dancers judges equation unknown
    seed seeds ![0-9]+
encompass | to include something within its range | cover hold join | -wall walls
enhance | to make something better, stronger or greater | more better
entail | to have as a necessary part or result | need hold cover | -estate heirs
escalate | to become or make greater or more serious | more worse | -ministry head complaint supervis* manager
    matter !to|up
exacerbate | to make something bad even worse | worse more
exceed | to be greater than something or go beyond it | more
exploit | to make use of something for one’s own gain | take deceive | -worker child* labour* labor laborer* women
    vulnerab* sexual* immigra*
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
facilitate | to make something possible or easier to do | help | -training workshop* seminar* session sessions
    discussion discussions
fluctuate | to go up and down again and again | change
forgo (forwent forgone) | to do without something one could have | refuse
hamper | to get in the way of somebody or something | stop
hinder | to hold back somebody or something by making things harder | stop
jeopardise/jeopardize | to put something at risk | harm
mitigate | to make something less harmful or serious | less help | -solicitor* barrister* court courtroom*
    courthouse* magistrat* judge*
obtain | to get something, often with effort | get
originate | to begin in a certain place or way | start reveal | -loan mortgage role -loan -mortgage
    !the|an?|this|it|by
outnumber | to be more than the others when counted | more
outweigh | to be greater or more important than something else | more | -pound kilo* stone* boxer
plummet | to fall suddenly and far | less fall
prevail | to win in the end | win | +vote voter* elect election* elector* electiv* primar* court courtroom*
    courthouse* lawsuit appeal match battle* war warfare warlord* warship* warplane* wartime fight* judge* party
    trial* -condition* wind windy prevailing price* rate interest market* situat* attitud* silence calm* mood*
    custom* atmospher* uncertaint* >(?!up|on[^a-z])
proliferate | to grow quickly in number | more
reconcile | to bring into agreement | join end answer talk help | -treasur* ledger balanc* statement account* book*
    himself herself themselves wife husband* estranged* brother fate
    >(?!(?:to|with|what)[^a-z]|himself|herself|themselves)
refurbish | to clean and repair something so that it is like new | make change again
relinquish | to give up something that one has had | end give lose
replenish | to bring something back to its full amount | more
replicate | to do or make the same thing again | copy again make do | -virus dna cell cellular
restructure | to arrange something in a new way | change | -reserve provision* charge* economic* plan planner* program*
    proposal
resume | to begin again after a break | start again | !(?:his|her|their|its|the) (?:seats?|places?) -land plot* allot*
revamp | to change something in order to improve it | change
soar | to rise quickly and far | more | +price* cost* rate rates sales* share shares profit* demand* number figure*
    inflation bill bills rent* temperature* value* per pct percent -bird* eagle* plane tower wing* sky* skies flight
    heads* rhetoric ceiling glid*
stifle | to hold down and keep from growing, acting or being heard | stop | -found find yawn* heat* cough laugh*
    cry* sob* smoke breath* giggle* !by (?:the )?(?:gas|fumes|dust)
strive (strove striven) | to try very hard to do or reach something | try
surpass | to go beyond somebody or something | more
thwart | to keep somebody or something from succeeding | stop
undermine | to weaken somebody or something, often little by little | less harm | -mine mines coal longwall
unveil | to present to the public for the first time | reveal | -manager coach striker midfield* signing bride
withstand (withstood) | to come through something without being harmed | hold fight
"""
