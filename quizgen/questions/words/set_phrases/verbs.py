"""Phrases with verb and object, each with its meaning: `phrase (odd forms) | meaning | frames | families | sense`.

The frame is what the phrase is said of: a plan, an event, a trouble, a claim or a person. Two of one family are too
near in meaning to be rivals. The last column tells the sense: after + words of which the sentence must have one,
after - words that it must not have (with a star: beginnings of words), after > and ! the words of which one must, or
none may, come next, after < and ~ those of which one must, or none may, come before; after = stand the only forms that
are meant. A word with @ names a kind of things (`literal`): beside these it is meant word by word, or, beside
“affairs”, is not.
"""

VERBS_WITH_OBJECTS = """
call off | to decide that something will not take place or not go on | plan | end delay refuse | !the-dogs -dog list
    pitch field bench ice referee lightning +@affairs search strike match game concert wedding march meeting tour
    race festival visit trip parade attack engagement operation hunt event show
carry out (carried carrying) | to do something that was planned, promised or ordered | plan | do | +@affairs attack
    attacks survey work works repairs tests test experiments search raid raids threat orders checks inspection
    operation operations task duties murder killings bombing robbery exercise exercises manoeuvre manoeuvres
    maneuver illegally secretly overnight hours !of -stretcher coffin* body bodies firefighter* @home @food @clothes
    !to
phase out | to end something step by step | plan | end less
phase in | to start using something step by step | plan | start | -career life history final* critical* crucial
    !which that the
draw up (drew drawn drawing) | to work out and write down | plan | make start | +plan planner* list rule* propos*
    contract* guideline* law lawyer* lawsuit* lawmaker* lawful* agreement strateg* document* budget* legislat*
    report* charter constitution* draft* bill measure* -cars taxi* kerb* chair* outside* alongside carriage* curb
    truck knees driveway* @road @sea @animal well blind blinds tank convoy soldiers
water down | to make something weaker than it was | plan | less change | +@affairs version amendments language
    measures -debt* drink* milk wine* beer whisk* paint* -garden* plant plantation* dust street* @things
hammer out | to agree on something after long and hard talks | plan | agree make | +deal dealer* dealt agreement
    compromise plan planner* bill law lawyer* lawsuit* lawmaker* lawful* detail treaty
thrash out | to agree on something after long and hard talks | plan | agree make | +deal dealer* dealt agreement
    compromise plan planner* detail -music* guitar*
put off (putting) | to move to a later time | plan | delay | +until decision meeting hearing trial* talks -voter
    smell rude tone attitude manner buyer customer reader viewer audience tourist fans appearance behavio* style
    rhetoric investor easily bus train taste fog !by !politics from food
push back | to move to a later time | plan | delay refuse fight | +date deadline release !against at !on after
    -@things protesters crowd troops rebels soldiers critics claims
push through (pushed pushing) | to get something accepted against resistance | plan | force agree do | +bill law
    lawyer* lawsuit* lawmaker* lawful* legislat* reform* congress* parliament* -crowd door barrier police* cordon*
    gate* pain painful* painkiller* window injury fence @things reporters protesters corridors corridor throng
scale back (scaled scaling) | to make something smaller | plan | less | -@home @plant +@affairs
roll back | to undo a change that was made earlier | plan | less end change | +rule* law lawyer* lawsuit* lawmaker*
    lawful* regulation right policy protection* gain reform* tax taxpay* taxation taxable restriction -vehicle car
    carmak* truck eyes* stone* lorry carpet roof @home @road @clothes @body @sea @plant @animal
roll out | to bring out something new | plan | start make show do | +plan planner* scheme service program* policy
    campaign* product* nationwide vaccine system* proposal -carpet barrel ball bed* dough* quarterback* pastry* mat
    @road @sea @home @food station rocket yard !from to on of
step up (stepped stepping) | to increase something or make it more intense | plan | more | +effort pressure
    campaign* attack* security fight* production measure* pace >the its their his her our efforts pressure attacks
    security production plans patrols -player plate class* level podium* microphone challenge* stage kick*
    responsib* ladder penalt* spot captain* replac*
ramp up (ramped ramping) | to increase, or make something increase | plan | more | -pressure -@home @road stairs
    steps pedestrians skaters !to into onto
sign off on (signed signing) | to say officially that something may be done | plan | agree allow | -sick stress
    doctor doctors gp note presenter newsreader song
opt out of (opted opting) | to choose not to take part in something | plan | leave refuse
pull out of | to leave something or no longer take part in it | plan | leave refuse end delay | +deal dealer* dealt
    agreement talk race racer* racecourse* racehorse* racegoer* racetrack* event tournament contest* competition
    accord* pact treaty project* contract* bid bidder* championship negotiation -troop* forces soldier* recession
    crash car carmak* slump hat army pocket town township* townsp* city drive* road* dive diver* station train
    trainer* trainee* parking river water* rubble wreck lake* debris bag* gun* knife child* school* drawer* ground*
    @sea @home @road slipstream hedge
press ahead with | to go on with something in spite of doubts | plan | continue do
push ahead with | to go on with something in spite of doubts | plan | continue do
go ahead with (went gone going) | to begin or carry on with what was planned | plan | continue start do | -chair*
    @sport
do away with (did done doing) | to get rid of something for good | plan trouble | end | -himself herself themselves
put an end to (putting) | to stop something for good | plan trouble | end
put the brakes on (putting) | to make something go more slowly, or stop it | plan | end less delay | +@affairs
    -driver car carmak* bike* cyclist* -train trainer* trainee* lorry tractor bus @road @animal @home !and when but
    at as in . , because to before after again
pull the plug on | to stop something from going any further | plan | end less delay refuse | +@affairs -socket* bath
    electric* cable charger* sink lamp @home hospital patient doctors ventilator machine
pave the way for (paved paving) | to make it possible for something to follow | plan event | start help allow |
    -@road bricks +@affairs return elections release sale generation women
open the door to | to make it possible for something to happen | plan event | start help allow | +ruling court law
    deal agreement decision vote reform talks plan policy investment trade competition challenge claim appeal market
    change tax legislation election discover research -car carmak* hous* room knock* home homeowner* homeless*
    apartment police* gunman neighbo* key stranger bedroom hotel flat bus @things man woman men cell officers guard
    !him her them me us find see let
clear the way for | to make it possible for something to follow | plan event | start help allow | +@affairs return
    elections release sale generation women -ambulance snow debris rubble tree traffic* vehicle @things police crews
    coffin convoy motorcade procession engines
set the stage for (setting) | to make it likely that something will follow | plan event | start help | +@affairs
    final showdown battle fight clash contest -theatre theater concert* band @stage props pupils @home
lay the groundwork for (laid laying) | to prepare for what is to come later | plan event | start help
usher in | to make something new begin | plan event | start cause | !to by -guest visitor audience room door
    reporter +era age period phase change revolution dawn chapter generation -theatre cinema church court wedding
    guests @clothes
give the green light to (gave given giving) | to say that something may be done | plan | agree allow | -@road signal
weigh up | to compare the good and the bad sides of something | plan | examine | !to -@animal kilos kilo pounds
    tonnes grams
look into | to try to find out the facts about something | plan trouble claim | examine | +claim alleg* case matter
    complaint report* accident problem death* charge* crime accus* incident possib* whether issue question police*
    investigat* -eye eyesight camera mirror* future* face lens crystal window abyss* telescope soul heart heartbeat*
    eye @things cell
live up to (lived living) | to be or do what was promised or expected | plan | good do | -original* pace !# two
    three four five six seven eight nine ten twenty fifty
back out of | to decide not to do what one had agreed to do | plan | leave refuse end delay | +deal dealer* dealt
    agreement talk promise contract* race racer* racecourse* racehorse* racegoer* racetrack* commitment plan
    planner* -@home @road @sea @animal space parking hall
set in motion (setting) | to make something start | plan event | start cause | -machine* wheel* pendulum* ball
stick to (stuck sticking) | to keep to something and not change or leave it | plan | continue support | +plan
    planner* rule* policy promise principle pledge script decision strateg* guideline* deal dealer* dealt agreement
    message -glue surface skin magnet* clothes
sign up to | to agree officially to something | plan | agree start | +agreement treat treatment* deal dealer* dealt
    charter plan planner* convention* pact scheme principle protocol accord* code pledge idea -newsletter* service
    email e-mail site website app customer subscri* class* course* marathon receive* mailing* join gym account*
    play* register volunteer run runner*
throw out (threw thrown throwing) | to decide not to accept something | claim | refuse end | +court courtroom*
    courthouse* judge* case appeal bill claim lawsuit evidence verdict -baby* bath window rally club* house* stadium
    rubbish trash protester garbage bin ball base runner pitcher* pub expel door heckl* @things bouncer furniture
    heard told letters belongings mother landlord tenants
stave off (staved staving) | to keep something bad from happening, at least for now | trouble | prevent fight
fend off | to defend oneself with success against somebody or something | trouble | prevent fight refuse
ward off | to keep somebody or something unwanted away | trouble | prevent fight | -@home hospital patients nurses
    courtyard
head off | to do something in time to keep a thing from happening | trouble | prevent fight | +crisis strike*
    conflict threat* challenge* rebellion disaster confrontation shortage shutdown !to for into on with home in at
    !early south north east west together alone again . , after before and back -@sport line post corner @things
crack down on | to act more strictly against something or somebody | trouble person | fight end | -@things
clamp down on | to act more strictly against something or somebody | trouble person | fight end | -@body @animal @tool
stamp out | to end something bad by acting firmly against it | trouble | end fight | +@affairs corruption racism
    disease bullying cheating doping practice terrorism abuse corrupt extremists -fire* cigarette flame* @tool @home
    @food metal steel coins plastic factory shapes !in
root out | to find and get rid of something or somebody bad | trouble | end fight examine | +@affairs corruption
    racism disease bullying cheating doping practice terrorism abuse corrupt extremists -tree weed* garden* -pig*
    boar* @plant stumps
weed out | to find and get rid of what is bad or unwanted | trouble | end fight examine | +@affairs corruption
    racism disease bullying cheating doping practice terrorism abuse corrupt extremists -garden* plant plantation*
    bed* -nettle* thistle* flower border* @plant @home
play down | to try to make something seem less important or less likely | trouble claim | hide less doubt |
    +@affairs suggestions rumours threat chances importance divisions rift split differences -wing* pitch flank*
    touchline slope* hill @things children !south north in at on
gloss over | to say little about something bad in order to hide it | trouble claim | hide less doubt | -@tool @home
    walls primer
shrug off (shrugged shrugging) | to treat something as of no importance | trouble claim | ignore less doubt refuse |
    +@affairs questions suggestions complaints warnings rumours worries objections calls -rival* match beat* set win
    winner* injur* knock* illness pain painful* painkiller* midfield* defend* yard striker coat jacket tackl*
    @clothes @home @body cardigan rucksack
brush off | to treat something as not worth one’s attention | trouble claim | ignore less doubt refuse | +@affairs
    questions suggestions complaints warnings rumours worries objections calls -dust snow dirt* sand cup goal* match
    game gamer* victory seed final* set round opponent score scorer* crumb* coat @things
brush aside | to refuse to listen to or think about something | trouble claim | ignore less doubt refuse | +@affairs
    questions suggestions complaints warnings rumours worries objections calls -cup goal* match game gamer* victory
    seed semi* final* beat* half minute striker score scorer* set round opponent qualifier champion* side hair
    branch curtain @things fringe tears
turn a blind eye to | to act as if one did not see something wrong | trouble | ignore hide allow
sweep under the rug (swept sweeping) | to hide something in the hope that people will forget it | trouble | ignore
    hide | -dust dirt crumbs broom glass ash crumb
sweep under the carpet (swept sweeping) | to hide something in the hope that people will forget it | trouble |
    ignore hide | -dust dirt crumbs broom glass ash crumb
grapple with | to try hard to deal with a difficult matter | trouble | fight examine | +@affairs how -gunman
    attacker suspect knife intruder robber* raider* burglar* guard* thief wrest polic* @things man men woman
    wrestler judo teenager passenger shoplifter officers
come to terms with (came coming) | to learn to accept somebody or something difficult | trouble | accept |
    -contract* club* creditor bank banker* union unionis* unioniz* sign signator* signatur* debt* deal dealer* dealt
    agreement @sport employers studio landlord salary seller
put up with (putting) | to accept something unpleasant without fighting it | trouble person | accept allow | -@home
    @tool night hotel friends poster posters tape scaffold relatives +@affairs noise abuse delays behaviour pain
    conditions nonsense mess insults
bring about (brought bringing) | to make something happen | trouble plan event | cause start | !# half two three
    four five six seven eight nine ten twenty thirty forty fifty a +@affairs change changes improvement end fall
    downfall
give rise to (gave given giving) | to make something happen or exist | trouble event | cause start
bear the brunt of (bore borne bearing) | to suffer the worst part of something | trouble | suffer
fall victim to (fell fallen falling) | to be harmed by somebody or something | trouble | suffer
stem from (stemmed stemming) | to have its beginning or cause in something | trouble event | result | -@plant @food
    @home roses rose bouquet
cash in on | to use a favourable situation to make a gain | trouble event plan | gain
capitalise on (capitalised capitalising) | to use something for one’s own advantage | trouble event plan | gain
capitalize on (capitalized capitalizing) | to use something for one’s own advantage | trouble event plan | gain
zero in on (zeroed zeroing) | to turn all one’s attention or aim to one thing | trouble plan | attention examine |
    -rifle missile target gun*
home in on (homed homing) | to turn all one’s attention or aim to one thing | trouble plan | attention examine |
    -missile rocket pigeon* radar signal
hone in on (honed honing) | to turn all one’s attention or aim to one thing | trouble plan | attention examine |
    -pigeon* radar signal
fall foul of (fell fallen falling) | to get into trouble with somebody or something | trouble plan | wrong | -scam*
    trick*
run afoul of (ran running) | to get into trouble with somebody or with a rule | trouble plan | wrong
own up to | to say that one has done something wrong | trouble | admit claim | +mistake* wrong* error fault* crime
    guilt* lies lied* responsib* fail* misdeed* blame
get to the bottom of (got gotten getting) | to find out the real truth about something | trouble claim | examine
    explain | +@affairs mystery truth what murder matter -sea seab* seafood seawater seaside pool ocean* hill class*
    @things table league page ladder list mine
shed light on (shedding) | to help people understand something | trouble claim event | explain examine show |
    +@affairs history mystery past life lives how why what origins death murder universe human letters documents
    diary records !the-stage -lamp moon* sun torch* candle* @home bulb lantern fire @weather
throw light on (threw thrown throwing) | to help people understand something | trouble claim event | explain examine
    show | +@affairs history mystery past life lives how why what origins death murder universe human letters
    documents diary records -lamp moon* sun torch* candle* @home bulb lantern fire @weather
cast doubt on (casting) | to make something seem less certain | claim plan | doubt less
call into question | to make people doubt something | claim plan | doubt less
call attention to | to make people notice something | claim trouble | attention show explain
draw attention to (drew drawn drawing) | to make people notice something | claim trouble | attention show explain
take issue with (took taken taking) | to disagree with | claim | oppose doubt
back up | to show that something is true | claim | support prove explain | +claim evidence fact statement argument
    alleg* proof prove* assert* theor* accus* -disk drive* server file copy* tape data* traffic* cars officer email
    comput* @road @sea drain drains drainage sewage toilet queue
bear out (bore borne bearing) | to show that something is true | claim | support prove explain | +claim data* fact
    evidence research* theory stud* figure fear* result -@animal polar grizzly zoo den ice forest hunters
stand by (stood standing) | to go on supporting somebody or something | claim | support continue | +claim report*
    decision remark* comment* statement finding word account* story depict accus* article view viewer* viewpoint*
    position* stories !to while as and -ready standby* await watch helicopter crew passiv* silent idl* helpless
    alert let while troop* aircraft rescue* door window road* river grave @things counter statue throne
go along with (went gone going) | to agree to something without being keen on it | plan claim | agree accept support
    | +plan planner* idea decision proposal policy* demand request -friends brother sister mother trip walk
fly in the face of (flew flown flying) | to go against a rule or what people know | claim plan | oppose
lend weight to (lent lending) | to make something seem more true or more important | claim | support prove more
rule out | to say that something is not possible or will not be done | plan claim | refuse doubt end prevent |
    +@affairs possibility police terrorism foul doctors option any return !of for with through -injur* knee* ankle
    hamstring candidate effect* squad match game gamer* tournament goal* tries disallow* referee offside penalty
    fitness surgery header try leg strain season* handball* groin* calf @sport suspension suspended doubtful
single out | to pick from a group for special notice or treatment | person | choose attention | +@affairs praise
    praised special treatment attack abuse blame blamed attention -album song* singer band track chart*
lay off (laid laying) | to stop employing workers, for good or for a time | person | end | +worker staff job
    jobless* jobseeker* people* compan* teacher firm factor* plant plantation* employ* -injur* alcohol drink* -ball
    pass food smok* @sea island harbour reef
win over (won winning) | to make somebody a supporter | person | gain persuade agree | +voter support* sceptic*
    skeptic* critic critical critici* people* opponent audience backer* public* fans undecid* doubt* moderate women
    =won winning -goal* match cup league season* points landslide narrow* decisive* surprise upset big convincing
    final* victory sets round @sport !the by !# half two three four five six seven eight nine ten
hold to account (held holding) | to make somebody answer for what they have done | person | blame
hold accountable (held holding) | to make somebody answer for what they have done | person | blame
rally behind (rallied rallying) | to come together to support somebody or something | person plan | support |
    +@affairs -stock stockpil* stockmarket* share* index* -rallies points goal* gains yen !#
rally around (rallied rallying) | to come together to support somebody or something | person plan | support |
    +@affairs -stock stockpil* stockmarket* share* index* percent* market* -rallies protest* gains yen points !#
line up behind | to come together to support somebody or something | person plan | support | +@affairs -grid queue*
    pole row counter* @things band parade table barrier height coffin children soldiers
side with (sided siding) | to support one person or group in a dispute | person | support | -sides equal* rugby
    club* coach player squad team teammate* match league season* cup manager goal* ball @things front
stand up for (stood standing) | to speak or act in defence of somebody or something | person | support help |
    +@affairs freedom democracy women themselves what justice !long hours election themselves -anthem hymn* seat
    applau* ovation @things photo photograph picture applause toast king queen judge lesson first
stand up to (stood standing) | to refuse to be frightened by somebody or something strong | person | oppose fight |
    -test tester* heat* weather scrutin* examin* analy* wear impact storm evidence @things bridge building strain
    waist lectern >the him her them us bullies his their its terrorists
speak out against (spoke spoken speaking) | to say openly that one is against something | person plan trouble |
    oppose criticise
lash out at | to attack somebody suddenly in anger, mostly with words | person plan | criticise oppose | -knife
    kick* punch* fist foot*
hit out at (hitting) | to attack, mostly with angry words | person plan | criticise oppose | -knife kick* punch*
    fist ball bowler bowling
take aim at (took taken taking) | to attack somebody or something, mostly in words | person plan | criticise oppose
    | +@affairs -gun* rifle shot shoot* arrow target bird* sniper* hack hacker* cyber* comput* @sport medal crown
    gold record basket
poke fun at (poked poking) | to make somebody or something look silly by joking | person plan | criticise oppose
distance himself from (distanced distancing) | to show that one wants no link with somebody or something | person
    plan | leave oppose
distance themselves from (distanced distancing) | to show that one wants no link with somebody or something | person
    plan | leave oppose | -relegation*
distance itself from (distanced distancing) | to show that one has nothing to do with somebody or something | person
    plan | leave oppose
look down on | to think that somebody is worth less than oneself | person | criticise | +snob* class* poor* rich
    richer richest educated -city town township* townsp* valley street* sea seab* seafood seawater seaside hill view
    viewer* viewpoint* river sky* above below window field* @things tower crowd bride
make way for (made making) | to give one’s place to somebody or something | person plan | leave | +@affairs new
    housing homes flats railway demolished replaced younger successor development houses -ambulance traffic* siren
    vehicle crowd @sea @road police
team up with (teamed teaming) | to work together with somebody for one purpose | person | join
join forces with | to work together with somebody for one purpose | person | join
stand in for (stood standing) | to do somebody’s work while they are away | person | replace | !hours days -queue
    queues statue +@affairs coach captain presenter host actor actress
take over from (took taken taking) | to replace somebody or something | person | replace start | !# monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october
    november december here there +@affairs head coach captain editor successor role post job boss
fill in for | to do somebody’s work while they are away | person | replace | -form forms questionnaire application
    survey hole holes pothole potholes ditch trench pit +@affairs coach captain presenter host teacher colleague
keep tabs on (kept keeping) | to watch somebody or something closely | person trouble | examine attention
turn their back on | to refuse to have any more to do with somebody or something | person plan | leave refuse ignore
    | -camera audience stage crowd anthem flag* spoke speech ceremony sea wall speaker podium @stage
take advantage of (took taken taking) | to make use of somebody or something for one’s own good | person plan event
    | gain
get away with (got gotten getting) | to do something bad without suffering for it | trouble | wrong allow |
    +@affairs murder crimes lie lies lying cheating fraud abuse bullying -cash cashier* £ $ robber* thie* jewel*
    gang* stole* goods draw drawn murder* haul* raider* goal* match game gamer* team teammate* keeper striker side
    @clothes injury injuries cuts bruises scratches burns fright weekend holiday children phones laptop laptops
    watches watch wallet bikes burglars burglar burglary loot handbag paintings win !one
come up with (came coming) | to think of something, such as a plan or an answer | plan | make start | +plan planner*
    idea solution proposal answer strateg* theory reason* scheme formula -money cash cashier* fund fundrais* funder*
    goods payment pound million* $ £ rent*
make up for (made making) | to balance something bad or lacking by something good | trouble | help good | -@stage
    role bed party story actor clown children wedding !# +@affairs lost lack loss losses shortfall failure failures
    mistake mistakes missed disappointment +smaller lower weaker poor bad
fall short of (fell fallen falling) | to fail to reach or do something | plan event | less fail | +@affairs target
    targets standards record goals -runway shot rocket missile putt* jump* metre green
send shockwaves through | to surprise and upset many people | event | surprise | -blast explosion bomb bomber*
    bombard* quake earthquake
send shock waves through | to surprise and upset many people | event | surprise | -blast explosion bomb bomber*
    bombard* quake earthquake
add fuel to | to make something stronger or worse | event trouble claim | more harm | -car carmak* fire* engine
    engineer* -aircraft tank* @home @road @sea generator boiler bonfire stove heater pilots
point the finger at | to say that somebody is to blame | person | blame criticise
take the blame for (took taken taking) | to say that something bad was one’s own fault | trouble | admit
draw the line at (drew drawn drawing) | to refuse to go further than a certain point | plan trouble | refuse end |
    -@tool @sport grass edge chalk map
draw a line under (drew drawn drawing) | to decide that something is over | trouble plan | end | -@tool @home word
    words name names number sum answer paper ruler page map teacher pupil heading sentence +@affairs affair row
    matter past quarrel chapter saga controversy episode
play a part in | to be involved in and help to shape | trouble plan event | cause | -film* actor actress movie
    drama* star theatre @stage opera sitcom pantomime soap school
play a role in | to be involved in something | trouble plan event | cause | -film* actor actress movie drama* star
    stage theatre series @stage opera sitcom pantomime soap school
play into the hands of | to give somebody an advantage without wanting to | person | help
play second fiddle to | to be less important than somebody else | person | less | -orchestra* violin*
pay lip service to (paid paying) | to support something in words only | plan | deceive
pay tribute to (paid paying) | to show in public that one admires somebody or something | person | praise support
    good | -emperor king chiefs rulers empire gold taxes kingdom kingdoms
pay homage to (paid paying) | to show great respect for somebody or something | person | praise support good |
    -emperor king chiefs rulers empire gold taxes kingdom kingdoms
shy away from (shied shying) | to avoid something out of fear or doubt | plan trouble | leave refuse ignore | -horse
    camera -@animal +@affairs topic topics subject subjects controversy responsibility confrontation challenge
    challenges
steer clear of | to keep away from somebody or something | plan trouble person | leave refuse ignore
break away from (broke broken breaking) | to leave a group or a country and stand alone | person plan | leave |
    +@affairs church republic province region tradition faction -lap peloton* rider runner pack defender text
    speech* script whip group leader* chas* iceberg glacier* @things police guards owner tow officer officers
part company with | to separate from somebody | person | leave end | +@affairs coach club band agent boss -horse
    jockey* fence -wheel* car carmak* bike* @road @sea @animal @plant issue judges roof mast question
part ways with | to separate from somebody after working or being together | person | leave end | -issue disagree*
    vote voter* polic*
cut ties with (cutting) | to end all contact with a person or a group | person | leave end | -@tool knife plastic
    cable !a -pliers
sever ties with | to end all contact with somebody | person | leave end
fall prey to (fell fallen falling) | to be harmed by somebody or something | trouble | suffer
lose sight of (lost losing) | to forget about something important | plan trouble | ignore | +aim purpose* fact
    principle mission* value important* priorit* objective reason* truth* why what human -boat boatm* plane hill
    ship shipy* shipm* shipb* puck ball shot goal* bird* dog search driver view viewer* viewpoint* fog dark* suspect
    tracker runner rider
bring to light (brought bringing) | to make something known | trouble claim | show explain
bring to justice (brought bringing) | to see that somebody is punished by a court | person | blame
put pressure on (putting) | to make somebody feel forced to do something | person | force | -bank banker* market*
    price* spine* knee* joint* nerve goal* defen* race racer* racecourse* racehorse* racegoer* racetrack* final*
    sprint* match player title lead leader* team teammate* dollar currenc* rate chain* profit* margin budget*
    financ* hospital* pound share* resource servic* wound league supply supplies
put forward (putting) | to offer for others to consider | plan claim | speak start make | +@affairs argument
    arguments theory theories name names suggestion suggestions motion explanation amendment -clock watch hour*
    entrant date kick-off earlier @body
put in place (putting) | to set something up so that it can work | plan | start make | -stone* bolt screw* beam roof
    brick* @things steel slab statue !of
put to the test (putting) | to find out how good somebody or something is | plan claim person | examine
put into practice (putting) | to begin to do what was planned | plan | do start | !session sessions match
keep at bay (kept keeping) | to stop something bad from coming near | trouble | prevent fight
keep in check (kept keeping) | to stop something from growing too strong | trouble | prevent fight less | -chess
    king queen
keep pace with (kept keeping) | to move or grow as fast as something else | person plan event | more | -lap leader*
    runner peloton* rider
take heed of (took taken taking) | to listen to and think about something | claim | attention
take exception to (took taken taking) | to be annoyed by something and say so | claim | oppose
take credit for (took taken taking) | to say that something good was one’s own work | plan event | claim
take into account (took taken taking) | to consider or allow for something | claim trouble plan | examine attention
take for granted (took taken taking) | to be quite sure of somebody or something without thinking about it | plan
    person | ignore
make light of (made making) | to treat something serious as if it were not | trouble claim | ignore less hide |
    -absence injur* condition* win winner* match
make good on (made making) | to do what one has promised | plan | do | -@sport penalty chance throw free-throw putt
    kick
make do with (made making) | to manage with something that is not as good as one would like | plan | accept
make sense of (made making) | to come to understand something | claim trouble event | explain examine
hold off on (held holding) | to wait before doing something | plan | delay
rein in | to keep under stricter control | trouble person | less prevent | -horse rider -@animal rode reins +@affairs
hinge on (hinged hinging) | to depend completely on something | event plan | depend | -door gate* @home lid side
    shutters coffin
boil down to | to have as its main point | event plan | explain | -sauce* water* sugar* syrup* juice soup stock
    stockpil* stockmarket*
shore up (shored shoring) | to support something or make it stronger | plan | help support more | !and -@sea
prop up (propped propping) | to support something that is weak or might fail | plan | help support more | +@affairs
    -pillow wall stick* table* league division bottom* bar elbow* @home @stage @road @body !in against on by
bail out | to save from failing with money | person | help | +bank banker* compan* firm government* econom* airline*
    taxpayer countr* industr* carmaker -jail* prison* court courtroom* courthouse* pilot parachut* boat boatm*
    water* custody judge* @sea police magistrates arrested cellar flooded !on of
iron out | to solve the last small problems | trouble | end agree help | +problem difference detail difficult* issue
    kink* wrinkle* -shirt* cloth crease
wind down (wound winding) | to come or bring slowly to an end | plan | end less | +operation* war warfare warlord*
    warship* warplane* wartime business* mission* program* -relax* evening sleep bed* yoga beer -window road* track
    river @weather @sea @road @home @plant coast
mull over | to think about something carefully and for some time | plan claim | examine
spell out | to explain clearly and in detail | plan claim | explain show speak | +@affairs terms details
    consequences reasons what how why -letter word alphabet -scrabble* @plant @home @food lights name candles stones
    shells beads
flesh out (fleshed fleshing) | to add details to something that was only a rough idea | plan claim | more explain
drum up (drummed drumming) | to try hard to get, for example support or business | plan | gain more | +support*
    business* interest trade trader* vote voter* enthusiasm -@stage hill
whip up (whipped whipping) | to stir up strong feelings on purpose | event trouble | more cause | +fear* support*
    crowd anger hatred enthusiasm frenzy hysteria* sentiment emotion* interest -egg cream* meal -base crowd @weather
    @sea @food sea
stir up (stirred stirring) | to cause strong feelings or trouble | trouble event | cause more | +@affairs trouble
    hatred anger fear emotions feelings memories controversy debate unrest tension tensions passions -pot spoon*
    mud* dust sediment* sauce* sand silt soup soil @things
tap into (tapped tapping) | to make use of something that is already there | plan event | gain | +@affairs -net
    goal* yard keyboard phone beer barrel tree maple rubber* pipe* @things @sport numbers code header corner
have a say in (had having) | to be allowed to help decide something | plan | power
have a stake in (had having) | to be concerned in how something turns out | plan | gain | -compan* firm percent*
    bank banker* share* club* business*
call for | to ask for something, or demand that it be done | plan | demand claim | -hour* minute phone telephone
    name redemption redeem* help* waiting taxi* ambulance proposal plan planner* agreement contract* treaty
    situation* forecast* weather rain rainfall rainy rainstorm* snow recipe strategy program* pact policy* offside
    foul handball* penalt* referee patien* courage skill* bid bidder* occasion* @food mother father nurse doctor dog
    cat drinks bill script design role job dish traveling travelling @road =called calling !because . , by !in when
    at if here now as
call on | to say that somebody should do something | person | demand ask persuade | >the congress parliament
    president republicans democrats leaders ministers governments voters +to -phone telephon* mobile experience
    reserve strength* visit* conference close* tough* earnings door skill* reporter
turn down | to refuse an offer or a request | plan | refuse | +offer request application bid bidder* appeal
    invitation chance* proposal plea* job jobless* jobseeker* approach move* deal dealer* dealt -volume heat* music*
    thermostat radio econom* sound* lights road* street* @road alley corridor corner approach sheet collar bed
point out | to mention something so that others notice it | claim | speak attention explain show | >that , . the how
    -finger* map window
take over | to get charge or control of something | plan | gain power start replace leave | +firm company bank
    banker* control* club* business* group airline* post postal postage chief* party leader* office* job jobless*
    jobseeker* team teammate* -debt* hours minutes seconds weeks !as from !# a an two three four five six seven
    eight nine ten half
hand down | to announce officially what a court has decided | plan | decide speak | +court courtroom* courthouse*
    judge* sentence ruling verdict decision -generation* father* son famil* clothes tradition* mother* @things
set foot in (setting) | to enter a place | plan | start
lay claim to (laid laying) | to say that one owns or deserves something | plan | claim gain
keep track of (kept keeping) | to make sure that one knows what is happening to something | plan person trouble |
    examine attention
be at the mercy of | to have no power against somebody | person | power
stand in the way of (stood standing) | to keep something from happening | plan event | prevent oppose | -tank* train
    trainer* trainee* bulldozer truck road*
come to grips with (came coming) | to begin to understand and deal with something | trouble | accept examine fight
make the most of (made making) | to use something as well as one can | plan event | gain
make a case for (made making) | to give reasons in favour of somebody or something | plan claim | support persuade
    speak | -@things leather wooden carpenter phone violin cello
make the case for (made making) | to give reasons in favour of somebody or something | plan claim | support persuade
    speak | -weeks months years* days @things leather wooden carpenter phone violin cello
"""
