"""Verbs for what is done in news of every field, as `verbs_general` has those for helping, hurting and speaking."""

VERBS_OF_DOING = r"""
[do]
accelerate | to go or make something go faster | more | -maturity
accompany | to go or come together with somebody or something | join | -guitar* orchestra* organ* band violin* harp*
    sing singer* song* pian* musi* text
adapt | to change so as to suit new conditions or needs | change | -film* novel* book* screen* stage play* televis*
    tv series movie musical script theatre story author opera* drama* recipe
adjust | to change so as to be right or better suited | change | -inflation* season* earning revenue profit* loss
    unadjust* split bonus data* statistic* >(?!for[^a-z])
adopt | to take up or formally accept a plan, rule or idea | start take | +plan planner* policy law lawyer*
    lawsuit* lawmaker* lawful* rule* resolution approach strateg* stance position* reform* recommend* proposal
    measure practice route policies instruments -hd hdtv* technolog* child* bab* parent* famil* mother* orphan*
    daughter son dog cat animal bill law lawyer* lawsuit* lawmaker* lawful* senate parliament* committee ministers
    motion resolution amendment pet couple candidate constituenc* declaration road* street* sewer* footpath* accent
    sitting kneeling village regiment
amass | to gather something, or come together, in a large amount or number | get
amplify (amplified amplifying) | to make something stronger or greater | more | -sound* music* guitar* voice speaker
    -dna
arbitrate | to settle a quarrel between two sides as an outsider | judge
assemble | to come or bring together into one group or whole | bring join | -car carmak* part vehicle team teammate*
    squad line-up factory plant plantation* kit machine* furniture bomb bomber* bombard* aircraft phone plane rocket
    device weapon crowd protest* outside* reporter guest media audience freedom gathered
augment | to make something larger by adding to it | more
avenge | to pay somebody back for a wrong or a loss | attack answer
bypass | to go round somebody or something, or leave them out | enter refuse
capitalise/capitalize | to use a chance for one’s own gain | take get | >on -letter spell debt* interest loan
    balance bank banker* lender recapitali* accounting mln dlrs adequate* expens* poorly
circumvent | to find a way round something that stands in the way | enter
coincide | to happen at the same time | join | -boundar* interest view viewer* viewpoint* opinion islamic calendar aims
    goals* beliefs values border borders wishes needs >with -findings account* route line lines
compile | to collect facts or pieces and put them together | get make | -innings run runner* century record*
    unbeaten break* code software wicket* season* win winner* goal* average program* streak*
comprise | to have as its parts | hold | -part percent* pct major half third quarter*
concoct | to invent something by putting different things or ideas together | make deceive | -recipe drink* cocktail
confront | to face something difficult and try to deal with it | fight hold | +problem challenge* crisis danger*
    threat* difficult* issue question moment -confronting polic* officer gunman protest* husband* wife attacker
    soldier* intruder suspect evidence reporter !with|by|(?:him|her|them|me|us|(?:his|her|their)
    (?:boss|father|mother|son|daughter|husband|wife|neighbou?r|teacher|coach|friend|brother|sister|parents?|climbers?)|(?:the|an?|two|three)
    (?:[a-z]+
    )?(?:man|men|woman|women|boys?|girls?|ministers?|mayor|president|managers?|thief|thieves|burglars?|crowd|teachers?|owners?|drivers?|teenagers?|youths?|groups?|gang|family|climbers?|players?))|(?![a-z])[\w’]+
conspire | to plan something bad together in secret | deceive | +court charge charged charges accused convicted jury
    prosecutor prosecutors trial indicted indictment plot murder kill fraud guilty jailed police alleged -weather
    event rain rainfall rainy rainstorm* fate injur* luck* wind windy element* circumstanc*
consult | to turn to somebody or something for advice, views or facts | ask look | -freelance mckinsey deloitte pwc kpmg
    surgeries part-time firm
    !fees?|firms?|engineers?|services?|groups?|compan[a-z]+|work|business[a-z]*|rooms?|contracts?|jobs?|editors?|arms?|giants?|and|on|for|the
    departments? ~a|the|an|management|and|of|engineering
converge | to come or be brought together from different directions | join
cooperate | to work with others or do what they ask | join help | -weather wind winds economy god* skies snow engine
    knee horse*
curb | to keep something under control or within limits | limit less
decline (declining declined) | to say that one will not do or take something | refuse | >to
    (?:comment|say|give|discuss|be|answer|speak|confirm|elaborate|identify|name|provide|take|make|accept|testify|hear|review|prosecute|respond|disclose|intervene|sign|join|share|offer)
    -pct percent* points prices index* output sales salesm* steadily sharply dramatically slightly rapidly mln
    profit* earnings
defer (deferred deferring) | to put something off until later | delay | >(?!to ) -expert wisdom judgment leader*
    authorit* seniority* panel judgement superior elder* wishes
delegate (delegating) | to hand a task or power to somebody else | give | !sources?|counts?|leads?|votes?|selection
designate | to name or class officially | choose give | -hitter* driver survivor assignment billion* million* mln
    money fund fundrais* funder* spending part >as
deviate | to turn away from what is usual, planned or expected | change leave | -septum
devise | to think out something new | make think | !the (?:farm|house|estate|land)
devote | to give or set apart something for one special purpose | give | -page space* programme program* episode
    chapter museum website site section magazine exhibit* festival galler* room column* show -fan mother* husband*
    wife follower* -devoted remain* become increasing* pacs
dismantle | to take apart or do away with piece by piece | end | +machine* part parts piece* camp camper* tent
    stage structure* tower bridge* weapon* missile* fence barrier* system* generator toilet* house* wall shed
    equipment rail reactor* scaffold* pipeline* barricade* building* shelter law lawyer* lawsuit* lawmaker* lawful*
    agenc* -goal* win winner* cup champion* final* opponent match game gamer* set side rival* defence defense* beat*
    won -gang* network ring racket* cartel cell cellular
dispel (dispelled dispelling) | to drive away a doubt, a fear or a wrong idea | remove | -mist gloom darkness cloud
    clouds fog smoke smell
displace | to force people out of their homes | remove | +famil* civilian resident* thousand million* war warfare
    warlord* warship* warplane* wartime -ton job jobless* jobseeker* automat* robot* worker rank champion* tonnes
    coal gas litres minister ribs bone bones captain
disseminate | to make something known to many people | more say | -seed* seeds cancer tumour*
distribute | to give or send out to many people or places | give more | -film* movie studio software game gamer*
    network even uneven ball across equally unequal* brand product* sale licens* dealer*
diversify (diversified diversifying) | to spread out over more different kinds of things | change more
divert | to turn something away from where it was going or should go | change | -clown comedies tricks jokes
    !him|her|them|himself|herself
elicit | to draw an answer or a reaction out of somebody | get ask
embark | to set out on something, mostly something new | start | >(?:up)?on -ship shipy* shipm* shipb* passenger cruise
    port vessel aboard liner* ferry boat boatm* harbour* harbor*
emerge | to come to be seen or known | reveal | >that -from winner victor* leader* unscathed*
endeavour | to try hard to do something | try
endure | to go through something hard or painful | hold | -enduring* centur* long* forever legac* generation* since*
    tradition* peace* alliance friendship* marriage memory popularity appeal
enlist | to get somebody, or their help, for a task | join get | -army navy naval marine* soldier* corps guard*
    regiment* troop* militar* war warfare warlord* warship* warplane* wartime son recruit* administration
ensue | to happen afterwards, often as a result | start
entice | to tempt or attract, mostly by offering something | bring talk
evade | to avoid somebody or something, often by a trick | leave | ~(?:answer|sleep|success|truth|peace|victory)(?:
    has| had)?
evolve | to change and develop over time | change | !an?|the|his|her|its|their
exert | to put power, pressure or effort to work | do | -himself herself themselves yourself -effect
exclude | to leave or shut somebody or something out | remove refuse | -possib* cannot merger option* school* pupil
    excluding !a (?:broken|fracture) ~not|not be|cannot be
expedite | to make something happen faster | more help
expire | to come to the end of the time for which it is valid | end | -breath* clock seconds whistle* patient
    hospital* ~(?:he|she|time|half|king|queen|lions?|animals?|bird)(?: had|has)? !in (?:his|her) (?:bed|arms|sleep)
extract | to get something or somebody out, often with effort | take | -teeth* tooth* oil oilfield* gas gasoline
    mineral ore dna juice concession* promise cuts confess* revenge*
falter | to begin to fail or lose strength | less fail
galvanise/galvanize | to stir people or their efforts into action | start | -steel iron metal* zinc* bucket grade
garner | to gather or win something, mostly votes or attention | get | -jennifer
harness | to bring something powerful under control and use it | take do | -horse sled* climb* dog belt* strap*
hover | to stay close to a certain level | hold | -magnet* helicopter cushion flies drone insect* bird* mouse
    cursor* ball icon* >(?:around|near|at|about|above|below|between|just)
incur (incurred incurring) | to get a cost, a debt or something else unwanted | get | -wrath* anger
induce | to cause something to happen, or somebody to act | talk start | -labour* labor laborer* birth* -labour* baby*
instil (instilled instilling) | to put a feeling or an idea into somebody’s mind | give bring
integrate | to make or become part of a larger whole | join | -circuit reader -function equation
intensify (intensified intensifying) | to become or make stronger | more
intrude | to come in where one is not wanted | enter | -magma lava granite
isolate | to set or keep apart from others | hold remove | -incident gene genetic* genom* virus cell cellular
    protein portion rain rainfall rainy rainstorm* shower* case storm dna strain scientist
languish | to stay in a bad state or place for long | less hold
linger | to stay for a long time | hold | -lingering*
maintain | to continue to have or keep something | hold support | -that innocen* claim repair road* equipment
    machin* vehicle building aircraft garden* cars bridge* plane engine engineer* parts mechanic* track insist
    denie* deny railway pipeline install* lift lifts boiler boilers gardens lawn
    >(?:the|an?|its|their|high|low|good|close|contact|order|control|security|peace|stability|peaceful)\b(?![^.;]*
    (?:was|were|is|are|had|has|have|did|does|do|will|would|should|could|can|must)\b)
maintain 2 | to go on saying that something is true | say insist | >that
    (?:he|she|it|they|we|i|there|the|an?|his|her|its|their|our|no|all|any|some|these|those|both|such|nobody|nothing|everything|everyone|most|many)
    (?!for |throughout |until |during )
manipulate | to control somebody or something in a clever and dishonest way | deceive force | -data* image*
    information screen* camera object* software operator gene genetic* genom* dna cell cellular joint* spine* photo*
    puppet* material light ball atom* -image* digital*
meddle | to mix oneself up in what is none of one’s business | enter
merge | to join together into one | join | -highway lane traffic*
modify (modified modifying) | to change something in part | change | -genetic radical* complet* gm* genes*
muster | to manage to gather or bring out something | get | -cattle* sheep passenger crew parade
navigate | to find or steer one’s way through or around something | lead | -officer
offset (offsetting) | to balance or make up for something | balance | -lithogra* against print*
omit (omitted omitting) | to leave somebody or something out | remove | !to
overhaul (overhauling overhauled) | to change or repair the whole of something, so as to improve it | change better
    | -deficit lead leader* rival* score* champion* point* lap target second* place* table* engine engineer*
    aircraft league goal*
oversee (oversaw overseen) | to have the duty of checking that something goes as it should | lead look | -defeat
    victor* relegat* growth rise risen drop* declin* win winner*
overturn | to reverse a decision or a law, so it no longer holds | end | +decision ruling law lawyer* lawsuit*
    lawmaker* lawful* verdict conviction judgment judgement ban appeal* tribunal court courtroom* veto -claim
    vehicle boat boatm* truck lorr* capsiz* driver crash deficit goal* tradition* organis* car carmak* bus ferr*
    tractor half-time table* chair* canoe kayak cart caravan tram trailer tanker wagon
overwhelm | to be too much or too strong for somebody or something | cover harm | -honour* feel* felt nominat* award
    proud* prais* overwhelming*
permeate | to spread through every part of something | more
persist | to go on and not stop | hold
pervade | to spread through every part of something | more
pinpoint | to find out or show exactly what or where something is | look
plunder | to rob something, or take things away as robbers do | steal | -goal* run runner* point*
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
polarise/polarize | to split, or to be split, into two opposite camps | harm | -light lens sunglass* filter* glass*
    donor
preclude | to prevent something or rule it out | stop
propel (propelled propelling) | to drive forwards or upwards with force | lead more
provoke | to stir up something or somebody, often with bad results | start | -person easi* opponent tease*
ramp (ramped ramping) | to grow, or to make something grow, by a lot | more | >up +up
ravage | to damage very badly, mostly over a wide area | harm
reap | to receive as the result of what has been done | get | -wheat crop* field* corn harvest grain sow* plant
    plantation* farm*
rebound (rebounding) | to recover after a fall or a loss | more | -basketball shot ball post postal postage crossbar
    keeper goal* save woodwork* header rim off assist* -ball net -ball -ball
recede | to go back or away, or grow less | less leave
reclaim | to get back what was one’s own | get take | -land landowner* sea seab* seafood seawater seaside swamp*
    marsh* wetland mine miner* wood* timber material water* waste desert
recruit | to find new people for a group, a firm or a task | get join | -pc* computer* bot* machine* -fishery larvae
    juvenile*
recuperate | to get well again after an illness, injury or operation | help again | -cost costly money loss price*
    market* stock stockpil* stockmarket* dollar rate -losses
refrain | to keep oneself from doing something | refuse | >from
reinforce | to make something stronger | more support
reinstate | to bring back somebody or something that was removed | again | -carriageway* trench* surface* turf excavat*
    pavement* soil
render | to cause to be or become | make | >(?:\w+
    ){0,4}(?:useless|unable|impossible|obsolete|helpless|unusable|meaningless) +unable useless* unusable* impossible
    obsolete powerless* meaningless null* void invalid* moot homeless irrelevant* unconscious ineffective pointless*
    redundant* speechless worthless helpless uninhabitable* inoperable* unnecessary* unfit incapable
resort | to turn to something because nothing else is left | do | >to -spa
restrain | to hold back or keep under control | stop hold | -police* arrest order low-profile* tone style manner
    mood* calm* modest* quiet* colour* color* décor* decor*
retain | to keep or go on having | hold | -attorney counsel* firm detective advis* law lawyer* lawsuit* lawmaker*
    lawful* banker consult* assume assist* earnings water* heat* moisture*
retreat | to draw back from a place or a position | leave | -price* share* stock stockpil* stockmarket* index*
    indices dollar yield market* future* oil oilfield* gold* crude gain peak high* glacier* ice
salvage | to save something from being lost or destroyed | save | !an? (?:[a-z]+ )?(?:draw|points?|tie|win|result)
    -extrajudicial executed
scrap (scrapped scrapping) | to give up or do away with something planned or existing | end | -into fight* survival*
    relegat* point* vessel ship shipy* shipm* shipb* ldt* tonn* car carmak* vehicle aircraft metal* steel boat
    boatm* planes submarine warship*
secede | to leave a state or another body formally | leave
seize | to take by force or with legal power | take | -opportun* chance* moment initiat* ground* panic* engine engineer*
    upon advantage tool spot gear* fear* remark* muscle brakes cramp urge pump* bearing* piston* gearbox headline*
    imagination throttle rust* lubricat* joints knee chain machine* floor lead spotlight narrative >(?!(?:on|upon|up)\b)
    !with|by (?:an?|the) (?:[a-z]+ )?(?:longing|desire|urge|fear|panic|need)|up|solid
shun (shunned shunning) | to keep away from somebody or something on purpose | refuse leave
solidify (solidified solidifying) | to make or become firm | more
stagnate | to stop growing or developing | stop | -water* pool pond*
stall (stalled stalling) | to make no more progress | stop | +talk negotiat* progress* recover* econom* growth
    bill legislat* project* reform* program* effort* deal dealer* dealt peace* process* -engine engineer* car
    carmak* aircraft plane vehicle time wing* stalling* negotiator motor* tactic* bus lorry truck boat boatm*
    tractor train trainer* trainee* !growth|the|an?|any|this|his|her|their|its|efforts?|plans?|progress|for
    ~been|be|is|was|are|were|being|a|(?:he|she|they|minister|government|officials|leaders)(?: had|has)?
stem (stemmed stemming) | to come from a certain cause | start | >from -tide flow bleed outflow loss rise risen
    spread* river pressur* effort attempt try hemorrhag* +from
streamline | to make something simpler so that it works better | better change | -aerodynam* body shape car carmak*
    wing*
stipulate | to lay down as a condition | demand say | -yes* must !to
submit (submitted submitting) | to hand in something officially | give | +propos* report* claims invoice*
    tender* opinion certificate* video* names evidence budget* request letter form forms account* nomination*
    amendments papers affidavit* petition* list statement resignation* dossier* data results application document*
    plan planner* bid bidder* !that|to (?:an?|the|his|her|their|its)?
    ?(?:tests?|testing|search[a-z]*|examination|inspection[a-z]*|questioning|rule|will|control|power|law)
    -appellant* therap* plank themsel* himself authority dictat* blackmail* breath* drug tyran* domina* counsel*
    barrister* fight* bout opponent choke* pressure surrender* search herself myself dna fingerprint demand hold*
    god islam* wrestl*
succumb | to give way to, or be beaten by, something stronger | lose | -injur* wound cancer covid coronavirus*
    !on|in|at|last|yesterday
supersede | to take the place of something older | change
supplant | to take the place of somebody or something | change remove
surge | to rise suddenly and strongly | more | +price* share* sales salesm* cost costly demand inflation* profit*
    rate number support* exports -crowd forward fan gate* wave troop* ahead past nowhere lap clear* pride water*
    through* onto into box boxer* midfield* mob* !(?:levels?|pricing)
surmount | to get over a difficulty | win | -dome* statue cross* tower roof column*
suspend | to stop something, or bar somebody, for a time | stop delay remove | +talks campaign* service trading
    operation* project* import* export* deliver* buyback* production licence license certificate permit talks sale
    flights program* !from|without|over|for
    (?:alleged[a-z]*|breach[a-z]*|misconduct|breaking|failing|refusing)|above|in (?:the
    |mid-?)?air|pending|him|her|them|me|us ~(?:he|she|they|who|i|we|him|them)(?: has| had| have)?(?: also)?(?: was|
    were| been)?(?: also| recently| later| then| briefly| immediately| already)?|(?:mr|mrs|ms|dr) [a-z’-]+
    (?:was|is|were|(?:has|had) been)|(?:he|she|they|who)[’']s been -sentence man men woman women cable ceiling rope*
    wire air* crane pupil student player striker officer staff worker duty jail* prison* ban employe* people* campaign*
    candid* presidential match school* duties coach referee teacher job jobless* jobseeker* pay* game gamer* constable*
    councillor* mp mps headteacher* principal* official* executive* director* nurse commissioner* sheriff* minister*
    hook hooks chain chains thread threads balloon particles lamp
sustain | to keep somebody or something going | hold support | -injur* wound damage defeat loss blow hit break*
    burn* object* hamstring knee* ankle strain tear torn groin* thigh shoulder casualt* hurt wind windy equation
    debt* concuss* bruis* fractur*
swindle | to cheat somebody out of money | deceive steal
terminate | to bring something to an end | end remove | -staff manager employ* position* job jobless* jobseeker*
    worker fired plagiar* pregnan* foetus* fetus* train trainer* trainee* bus baby*
thrive | to do very well | more better
topple | to push somebody or something from power or from the top | remove fall | -building tree wall statue crane
    wind windy earthquake quake tower truck bus lorr* monument storm ladder domino*
transcend | to rise above or go beyond something | more
trigger (triggering triggered) | to make something start or happen | start | -trauma*
unify (unified unifying) | to bring or come together as one | join | -belt* -title* heavyweight* champion* boxer*
    boxing
unleash | to let loose something powerful | start | -dog shot strike* ball yard game gamer* release album product*
    pets* leash*
verify (verified verifying) | to check or prove that something is true or real | look prove
waive | to decide not to apply or insist on something | end allow | -roster* team teammate* quarterback* receiver
    player linebacker* season* nfl* league nba*
wane | to become weaker over time | less | -moon*
waver | to become less firm or sure | fail less | -flame candle
wield | to hold and use something, mostly a weapon or power | do hold
wreak | to cause something very bad | harm | -reveng* vengeance*
"""
