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
roll back | to undo something that was done or won earlier | plan | less end change | +rule* law lawyer* lawsuit*
    lawmaker* lawful* regulation right policy protection* gain reform* tax taxpay* taxation taxable restriction -vehicle
    car carmak* truck eyes* stone* lorry carpet roof @home @road @clothes @body @sea @plant @animal
roll out | to present something new to the public | plan | start make show do | +plan planner* scheme service program*
    policy campaign* product* nationwide vaccine system* proposal -carpet barrel ball bed* dough* quarterback* pastry*
    mat @road @sea @home @food station rocket yard !from to on of
step up (stepped stepping) | to increase something or make it more intense | plan | more | +effort pressure
    campaign* attack* security fight* production measure* pace >the its their his her our efforts pressure attacks
    security production plans patrols -player plate class* level podium* microphone challenge* stage kick*
    responsib* ladder penalt* spot captain* replac*
ramp up (ramped ramping) | to increase | plan | more | -pressure -@home @road stairs steps pedestrians skaters !to into
    onto
sign off on (signed signing) | to say officially that one agrees to something | plan | agree allow | -sick stress doctor
    doctors gp note presenter newsreader song
opt out of (opted opting) | to choose not to take part in something, or to leave it | plan | leave refuse
pull out of | to leave something or no longer take part in it | plan | leave refuse end delay | +deal dealer* dealt
    agreement talk race racer* racecourse* racehorse* racegoer* racetrack* event tournament contest* competition
    accord* pact treaty project* contract* bid bidder* championship negotiation -troop* forces soldier* recession
    crash car carmak* slump hat army pocket town township* townsp* city drive* road* dive diver* station train
    trainer* trainee* parking river water* rubble wreck lake* debris bag* gun* knife child* school* drawer* ground*
    @sea @home @road slipstream hedge
press ahead with | to go on with something, mostly in spite of doubts | plan | continue do
push ahead with | to go on with something, mostly in spite of doubts | plan | continue do
go ahead with (went gone going) | to begin or carry on with what was planned | plan | continue start do | -chair*
    @sport
do away with (did done doing) | to get rid of something for good | plan trouble | end | -himself herself themselves
    -wife husband murder* killer
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
    charter plan planner* convention* pact scheme principle protocol accord* code pledge idea -newsletter* service email
    e-mail site website app customer subscri* class* course* marathon receive* mailing* join gym account* play* register
    volunteer run runner* >the a an this that it its their his her what all
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
gloss over | to say little about something, mostly to hide how bad it is | trouble claim | hide less doubt | -@tool
    @home walls primer
shrug off (shrugged shrugging) | to treat something as of no importance | trouble claim | ignore less doubt refuse |
    +@affairs questions suggestions complaints warnings rumours worries objections calls -rival* match beat* set win
    winner* injur* knock* illness pain painful* painkiller* midfield* defend* yard striker coat jacket tackl*
    @clothes @home @body cardigan rucksack
brush off | to treat something as not worth one’s attention | trouble claim | ignore less doubt refuse | +@affairs
    questions suggestions complaints warnings rumours worries objections calls -dust snow dirt* sand cup goal* match
    game gamer* victory seed final* set round opponent score scorer* crumb* coat @things
brush aside | to treat something as not worth thinking about | trouble claim | ignore less doubt refuse | +@affairs
    questions suggestions complaints warnings rumours worries objections calls -cup goal* match game gamer* victory seed
    semi* final* beat* half minute striker score scorer* set round opponent qualifier champion* side hair branch curtain
    @things fringe tears
turn a blind eye to | to act as if one did not see something wrong | trouble | ignore hide allow
sweep under the rug (swept sweeping) | to hide something in the hope that people will forget it | trouble | ignore
    hide | -dust dirt crumbs broom glass ash crumb
sweep under the carpet (swept sweeping) | to hide something in the hope that people will forget it | trouble |
    ignore hide | -dust dirt crumbs broom glass ash crumb
grapple with | to try hard to deal with a difficult matter | trouble | fight examine | +@affairs how -gunman
    attacker suspect knife intruder robber* raider* burglar* guard* thief wrest polic* @things man men woman
    wrestler judo teenager passenger shoplifter officers
come to terms with (came coming) | to learn to accept somebody or something difficult | trouble | accept | -over
    contract* club* creditor bank banker* union unionis* unioniz* sign signator* signatur* debt* deal dealer* dealt
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
cash in on | to make a gain from | trouble event plan | gain
capitalise on (capitalised capitalising) | to use something for one’s own advantage | trouble event plan | gain |
    -balance accounting
capitalize on (capitalized capitalizing) | to use something for one’s own advantage | trouble event plan | gain |
    -balance accounting
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
    alleg* proof prove* assert* theor* accus* -rules systems disk drive* server file copy* tape data* traffic* cars
    officer email comput* @road @sea drain drains drainage sewage toilet queue
bear out (bore borne bearing) | to show that something is true | claim | support prove explain | +claim data* fact
    evidence research* theory stud* figure fear* result -@animal polar grizzly zoo den ice forest hunters
stand by (stood standing) | to go on supporting somebody or something | claim | support continue | +claim report*
    decision remark* comment* statement finding word account* story depict accus* article view viewer* viewpoint*
    position* stories !to while as and -ready standby* await watch helicopter crew passiv* silent idl* helpless
    alert let while troop* aircraft rescue* door window road* river grave @things counter statue throne
go along with (went gone going) | to agree to something without being keen on it | plan claim | agree accept support |
    +plan planner* idea decision proposal policy* demand request -friends brother sister mother trip walk ~that which
fly in the face of (flew flown flying) | to go against a rule or what people know | claim plan | oppose
lend weight to (lent lending) | to make something seem more true or more important | claim | support prove more
"""
