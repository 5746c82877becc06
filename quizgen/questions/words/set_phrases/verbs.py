"""Phrases with verb and object, each with its meaning: `phrase (odd forms) | meaning | frames | families | sense`.

The frame is what the phrase is said of: a plan, an event, a trouble, a claim or a person. Two of one family are too
near in meaning to be rivals. The last column tells the sense: after + words of which the sentence must have one,
after - words that it must not have (with a star: beginnings of words), after > and ! the words of which one must, or
none may, come next, after < those of which one must come before; after = stand the only forms that are meant.
"""

VERBS_WITH_OBJECTS = """
call off | to decide that something will not take place or not go on | plan | end delay refuse | !the-dogs -dog
carry out (carried carrying) | to do a piece of work that was planned or ordered | plan | do | !of -stretcher coffin*
    body bodies firefighter* !to
phase out | to end something step by step | plan | end less
phase in | to start using something step by step | plan | start | -career life history final* critical* crucial
draw up (drew drawn drawing) | to work out and write down | plan | make start | +plan planner* list rule* propos*
    contract* guideline* law lawyer* lawsuit* lawmaker* lawful* agreement strateg* document* budget* legislat* report*
    charter constitution* draft* bill measure* -cars taxi* kerb* chair* outside* alongside carriage* curb truck knees
    driveway*
water down | to make something weaker than it was | plan | less change | -debt* drink* milk wine* beer whisk* paint*
    -garden* plant plantation* dust street*
hammer out | to agree on something after long and hard talks | plan | agree make | +deal dealer* dealt agreement
    compromise plan planner* bill law lawyer* lawsuit* lawmaker* lawful* detail treaty
thrash out | to agree on something after long and hard talks | plan | agree make | +deal dealer* dealt agreement
    compromise plan planner* detail -music* guitar*
put off (putting) | to move to a later time | plan | delay | +until decision meeting hearing trial* talks -voter smell
    rude tone attitude manner buyer customer reader viewer audience tourist fans appearance behavio* style rhetoric
    investor easily !by
push back | to move to a later time | plan | delay refuse fight | +date deadline release !against at
push through (pushed pushing) | to get something accepted against resistance | plan | force agree do | +bill law lawyer*
    lawsuit* lawmaker* lawful* legislat* reform* congress* parliament* -crowd door barrier police* cordon* gate* pain
    painful* painkiller* window injury fence
scale back (scaled scaling) | to make something smaller | plan | less
roll back | to undo a change that was made earlier | plan | less end change | +rule* law lawyer* lawsuit* lawmaker*
    lawful* regulation right policy protection* gain reform* tax taxpay* taxation taxable restriction -vehicle
    car carmak* truck eyes* stone* lorry carpet roof
roll out | to bring out something new | plan | start make show do | +plan planner* scheme service program* policy
    campaign* product* nationwide vaccine system* proposal -carpet barrel ball bed* dough* quarterback* pastry* mat
step up (stepped stepping) | to increase something or make it more intense | plan | more | +effort pressure campaign*
    attack* security fight* production measure* pace >the its their his her our efforts pressure attacks security
    production plans patrols -player plate class* level podium* microphone challenge* stage kick* responsib* ladder
    penalt* spot captain* replac*
ramp up (ramped ramping) | to increase, or make something increase | plan | more | -pressure
sign off on (signed signing) | to say officially that something may be done | plan | agree allow
opt out of (opted opting) | to choose not to take part in something | plan | leave refuse
pull out of | to leave something or no longer take part in it | plan | leave refuse end delay | +deal dealer* dealt
    agreement talk race racer* racecourse* racehorse* racegoer* racetrack* event tournament contest* competition accord*
    pact treaty project* contract* bid bidder* championship negotiation -troop* forces soldier* recession crash car
    carmak* slump hat army pocket town township* townsp* city drive* road* dive diver* station train trainer* trainee*
    parking river water* rubble wreck lake* debris bag* gun* knife child* school* drawer* ground*
press ahead with | to go on with something in spite of doubts | plan | continue do
push ahead with | to go on with something in spite of doubts | plan | continue do
go ahead with (went gone going) | to begin or carry on with what was planned | plan | continue start do | -chair*
do away with (did done doing) | to get rid of something for good | plan trouble | end | -himself herself themselves
put an end to (putting) | to stop something for good | plan trouble | end
put the brakes on (putting) | to make something go more slowly, or stop it | plan | end less delay | -driver car carmak*
    bike* cyclist* -train trainer* trainee* lorry tractor bus
pull the plug on | to stop something from going any further | plan | end less delay refuse | -socket* bath electric*
    cable charger* sink lamp
pave the way for (paved paving) | to make it possible for something to follow | plan event | start help allow
open the door to | to make it possible for something to happen | plan event | start help allow | -car carmak* hous* room
    knock* home homeowner* homeless* apartment police* gunman neighbo* key stranger bedroom hotel flat bus !him her them
    me us find see let
clear the way for | to make it possible for something to follow | plan event | start help allow | -ambulance snow debris
    rubble tree traffic* vehicle
set the stage for (setting) | to make it likely that something will follow | plan event | start help | -theatre theater
    concert* band
lay the groundwork for (laid laying) | to prepare for what is to come later | plan event | start help
usher in | to make something new begin | plan event | start cause | !to by -guest visitor audience room door reporter
give the green light to (gave given giving) | to say that something may be done | plan | agree allow
weigh up | to compare the good and the bad sides of something | plan | examine
look into | to try to find out the facts about something | plan trouble claim | examine | +claim alleg* case matter
    complaint report* accident problem death* charge* crime accus* incident possib* whether issue question police*
    investigat* -eye eyesight camera mirror* future* face lens crystal window abyss* telescope soul heart heartbeat* |
    -eye
live up to (lived living) | to be or do what was promised or expected | plan | good do | -original* pace
back out of | to decide not to do what one had agreed to do | plan | leave refuse end delay | +deal dealer* dealt
    agreement talk promise contract* race racer* racecourse* racehorse* racegoer* racetrack* commitment plan planner*
set in motion (setting) | to make something start | plan event | start cause | -machine* wheel* pendulum* ball
stick to (stuck sticking) | to keep to something and not change or leave it | plan | continue support | +plan planner*
    rule* policy promise principle pledge script decision strateg* guideline* deal dealer* dealt agreement
    message -glue surface skin magnet* clothes
sign up to | to agree officially to something | plan | agree start | +agreement treat treatment* deal dealer* dealt
    charter plan planner* convention* pact scheme principle protocol accord* code pledge idea -newsletter* service email
    e-mail site website app customer subscri* class* course* marathon receive* mailing* join gym account* play* register
    volunteer run runner*
throw out (threw thrown throwing) | to decide not to accept something | claim | refuse end | +court courtroom*
    courthouse* judge* case appeal bill claim lawsuit evidence verdict -baby* bath window rally club* house* stadium
    rubbish trash protester garbage bin ball base runner pitcher* pub expel door heckl*
stave off (staved staving) | to keep something bad from happening, at least for now | trouble | prevent fight
fend off | to defend oneself with success against somebody or something | trouble | prevent fight refuse
ward off | to keep somebody or something unwanted away | trouble | prevent fight
head off | to do something in time to keep a thing from happening | trouble | prevent fight | +crisis strike* conflict
    threat* challenge* rebellion disaster confrontation shortage shutdown !to for into on with home in at
crack down on | to act more strictly against something or somebody | trouble person | fight end
clamp down on | to act more strictly against something or somebody | trouble person | fight end
stamp out | to end something bad by acting firmly against it | trouble | end fight | -fire* cigarette flame*
root out | to find and get rid of something or somebody bad | trouble | end fight examine | -tree weed* garden* -pig*
    boar*
weed out | to find and get rid of what is bad or unwanted | trouble | end fight examine | -garden* plant plantation*
    bed* -nettle* thistle* flower border*
play down | to try to make something seem less important or less likely | trouble claim | hide less doubt | -wing* pitch
    flank* touchline slope* hill
gloss over | to say little about something bad in order to hide it | trouble claim | hide less doubt
shrug off (shrugged shrugging) | to treat something as of no importance | trouble claim | ignore less doubt refuse |
    -rival* match beat* set win winner* injur* knock* illness pain painful* painkiller* midfield* defend* yard striker
    coat jacket tackl*
brush off | to treat something as not worth one’s attention | trouble claim | ignore less doubt refuse | -dust snow
    dirt* sand cup goal* match game gamer* victory seed final* set round opponent score scorer* crumb* coat
brush aside | to refuse to listen to or think about something | trouble claim | ignore less doubt refuse | -cup goal*
    match game gamer* victory seed semi* final* beat* half minute striker score scorer* set round opponent qualifier
    champion* side hair branch curtain
turn a blind eye to | to act as if one did not see something wrong | trouble | ignore hide allow
sweep under the rug (swept sweeping) | to hide something in the hope that people will forget it | trouble | ignore hide
sweep under the carpet (swept sweeping) | to hide something in the hope that people will forget it | trouble | ignore
    hide
grapple with | to try hard to deal with a difficult matter | trouble | fight examine | -gunman attacker suspect knife
    intruder robber* raider* burglar* guard* thief wrest polic*
come to terms with (came coming) | to learn to accept somebody or something difficult | trouble | accept | -contract*
    club* creditor bank banker* union unionis* unioniz* sign signator* signatur* debt* deal dealer* dealt agreement
put up with (putting) | to accept something unpleasant without fighting it | trouble person | accept allow
bring about (brought bringing) | to make something happen | trouble plan event | cause start
give rise to (gave given giving) | to make something happen or exist | trouble event | cause start
bear the brunt of (bore borne bearing) | to suffer the worst part of something | trouble | suffer
fall victim to (fell fallen falling) | to be harmed by somebody or something | trouble | suffer
stem from (stemmed stemming) | to have its beginning or cause in something | trouble event | result
cash in on | to use a favourable situation to make a gain | trouble event plan | gain
capitalise on (capitalised capitalising) | to use something for one’s own advantage | trouble event plan | gain
capitalize on (capitalized capitalizing) | to use something for one’s own advantage | trouble event plan | gain
zero in on (zeroed zeroing) | to give all one’s attention to something | trouble plan | attention examine | -rifle
    missile target gun*
home in on (homed homing) | to give all one’s attention to something | trouble plan | attention examine | -missile
    rocket pigeon* radar signal
hone in on (honed honing) | to give all one’s attention to something | trouble plan | attention examine | -pigeon* radar
    signal
fall foul of (fell fallen falling) | to get into trouble with somebody or something | trouble plan | wrong | -scam*
    trick*
run afoul of (ran running) | to break a rule or a law | trouble plan | wrong
own up to | to say that one has done something wrong | trouble | admit claim | +mistake* wrong* error fault* crime
    guilt* lies lied* responsib* fail* misdeed* blame
get to the bottom of (got gotten getting) | to find out the real truth about something | trouble claim | examine explain
    | -sea seab* seafood seawater seaside pool ocean* hill class*
shed light on (shedding) | to help people understand something | trouble claim event | explain examine show | !the-stage
    -lamp moon* sun torch* candle*
throw light on (threw thrown throwing) | to help people understand something | trouble claim event | explain examine
    show | -lamp moon* sun torch* candle*
cast doubt on (casting) | to make something seem less certain | claim plan | doubt less
call into question | to make people doubt something | claim plan | doubt less
call attention to | to make people notice something | claim trouble | attention show explain
draw attention to (drew drawn drawing) | to make people notice something | claim trouble | attention show explain
take issue with (took taken taking) | to disagree with | claim | oppose doubt
back up | to show that something is true | claim | support prove explain | +claim evidence fact statement argument
    alleg* proof prove* assert* theor* accus* -disk drive* server file copy* tape data* traffic* cars officer email
    comput*
bear out (bore borne bearing) | to show that something is true | claim | support prove explain | +claim data* fact
    evidence research* theory stud* figure fear* result
stand by (stood standing) | to go on supporting somebody or something | claim | support continue | +claim report*
    decision remark* comment* statement finding word account* story depict accus* article view viewer* viewpoint*
    position* !to while as and -ready standby* await watch helicopter crew passiv* silent idl* helpless alert let while
    troop* aircraft rescue* door window road* river grave
go along with (went gone going) | to agree to something without being keen on it | plan claim | agree accept support |
    +plan planner* idea decision proposal policy* demand request
fly in the face of (flew flown flying) | to go against a rule or what people know | claim plan | oppose
lend weight to (lent lending) | to make something more likely to be believed | claim | support prove more
rule out | to say that something is not possible or will not be done | plan claim | refuse doubt end prevent | !of for
    with through -injur* knee* ankle hamstring candidate effect* squad match game gamer* tournament goal* tries
    disallow* referee offside penalty fitness surgery header try leg strain season* handball* groin* calf
single out | to pick from a group for special notice or treatment | person | choose attention | -album song* singer band
    track chart*
lay off (laid laying) | to stop employing workers, for good or for a time | person | end | +worker staff job jobless*
    jobseeker* people* compan* teacher firm factor* plant plantation* employ* -injur* alcohol drink* -ball pass food
    smok*
win over (won winning) | to make somebody a supporter | person | gain persuade agree | +voter support* sceptic* skeptic*
    critic critical critici* people* opponent audience backer* public* fans undecid* doubt* moderate women !the by =won
    winning -goal* match cup league season* points landslide narrow* decisive* surprise upset big convincing final*
    victory
hold to account (held holding) | to make somebody answer for what they have done | person | blame
hold accountable (held holding) | to make somebody answer for what they have done | person | blame
rally behind (rallied rallying) | to come together to support somebody | person plan | support | -stock stockpil*
    stockmarket* share* index* -rallies points goal*
rally around (rallied rallying) | to come together to support somebody | person plan | support | -stock stockpil*
    stockmarket* share* index* percent* market* -rallies protest*
line up behind | to come together to support somebody | person plan | support | -grid queue* pole row counter*
side with (sided siding) | to support one person or group in a dispute | person | support | -sides equal* rugby club*
    coach player squad team teammate* match league season* cup manager goal* ball
stand up for (stood standing) | to speak or act in defence of somebody or something | person | support help | !long
    hours election themselves -anthem hymn* seat applau* ovation
stand up to (stood standing) | to refuse to be frightened by somebody or something strong | person | oppose fight |
    -test tester* heat* weather scrutin* examin* analy* wear impact storm evidence >the him her them us bullies his
    their its terrorists
speak out against (spoke spoken speaking) | to say openly that one is against something | person plan trouble | oppose
    criticise
lash out at | to attack with angry words | person plan | criticise oppose | -knife kick* punch* fist foot*
hit out at (hitting) | to attack with angry words | person plan | criticise oppose | -knife kick* punch* fist
take aim at (took taken taking) | to attack somebody or something, mostly in words | person plan | criticise oppose |
    -gun* rifle shot shoot* arrow target bird* sniper* hack hacker* cyber* comput*
poke fun at (poked poking) | to make unkind jokes about somebody | person plan | criticise oppose
distance himself from (distanced distancing) | to show that one wants no link with somebody or something | person plan
    | leave oppose
distance themselves from (distanced distancing) | to show that one wants no link with somebody or something | person
    plan | leave oppose | -relegation*
distance itself from (distanced distancing) | to show that one has nothing to do with somebody or something | person
    plan | leave oppose
look down on | to think that somebody is worth less than oneself | person | criticise | +snob* class* poor* rich richer
    richest women educated -city town township* townsp* valley street* sea seab* seafood seawater seaside hill view
    viewer* viewpoint* river sky* above below window field*
make way for (made making) | to give one’s place to somebody or something | person plan | leave | -ambulance traffic*
    siren vehicle crowd
team up with (teamed teaming) | to work together with somebody for one purpose | person | join
join forces with | to work together with somebody for one purpose | person | join
stand in for (stood standing) | to do somebody’s work while they are away | person | replace
take over from (took taken taking) | to replace somebody or something | person | replace start
fill in for | to do somebody’s work while they are away | person | replace
keep tabs on (kept keeping) | to watch somebody or something closely | person trouble | examine attention
turn their back on | to refuse to have any more to do with somebody or something | person plan | leave refuse ignore |
    -camera audience stage crowd anthem flag*
take advantage of (took taken taking) | to make use of somebody or something for one’s own good | person plan event |
    gain
get away with (got gotten getting) | to do something bad without suffering for it | trouble | wrong allow | -cash
    cashier* £ $ robber* thie* jewel* gang* stole* goods draw drawn murder* haul* raider* goal* match game gamer* team
    teammate* keeper striker side !one
come up with (came coming) | to think of something, such as a plan or an answer | plan | make start | +plan planner*
    idea solution proposal answer strateg* theory reason* scheme formula -money cash cashier* fund fundrais* funder*
    goods payment pound million* $ £ rent*
make up for (made making) | to balance something bad or lacking by something good | trouble | help good
fall short of (fell fallen falling) | to fail to reach or do something | plan event | less fail | -runway shot rocket
    missile putt* jump* metre green
send shockwaves through | to be a great surprise to many people | event | surprise | -blast explosion bomb bomber*
    bombard* quake earthquake
send shock waves through | to be a great surprise to many people | event | surprise | -blast explosion bomb bomber*
    bombard* quake earthquake
add fuel to | to make a quarrel or a fear worse | event trouble claim | more harm | -car carmak* fire* engine engineer*
    -aircraft tank*
point the finger at | to say that somebody is to blame | person | blame criticise
take the blame for (took taken taking) | to say that something bad was one’s own fault | trouble | admit
draw the line at (drew drawn drawing) | to refuse to go further than a certain point | plan trouble | refuse end
draw a line under (drew drawn drawing) | to decide that something is over | trouble plan | end
play a part in | to be involved in and help to shape | trouble plan event | cause | -film* actor actress movie drama*
    star theatre
play a role in | to be involved in something | trouble plan event | cause | -film* actor actress movie drama* star stage
    theatre series
play into the hands of | to give somebody an advantage without wanting to | person | help
play second fiddle to | to be less important than somebody else | person | less | -orchestra* violin*
pay lip service to (paid paying) | to support something in words only | plan | deceive
pay tribute to (paid paying) | to show in public that one admires somebody | person | praise support good
pay homage to (paid paying) | to show great respect for somebody | person | praise support good
shy away from (shied shying) | to avoid something out of fear or doubt | plan trouble | leave refuse ignore | -horse
    camera
steer clear of | to keep away from somebody or something | plan trouble person | leave refuse ignore
break away from (broke broken breaking) | to leave a group or a country and stand alone | person plan | leave | -lap
    peloton* rider runner pack defender text speech* script whip group leader* chas* iceberg glacier*
part company with | to separate from somebody | person | leave end | -horse jockey* fence -wheel* car carmak* bike*
part ways with | to separate from somebody after working or being together | person | leave end | -issue disagree* vote
    voter* polic*
cut ties with (cutting) | to end all contact with a person or a group | person | leave end
sever ties with | to end all contact with somebody | person | leave end
fall prey to (fell fallen falling) | to be harmed by somebody or something | trouble | suffer
lose sight of (lost losing) | to forget about something important | plan trouble | ignore | +aim purpose* fact principle
    mission* value important* priorit* objective reason* truth* why what human -boat boatm* plane hill ship shipy*
    shipm* shipb* puck ball shot goal* bird* dog search driver view viewer* viewpoint* fog dark* suspect tracker runner
    rider
bring to light (brought bringing) | to make something known | trouble claim | show explain
bring to justice (brought bringing) | to see that somebody is punished by a court | person | blame
put pressure on (putting) | to make somebody feel forced to do something | person | force | -bank banker* market* price*
    spine* knee* joint* nerve goal* defen* race racer* racecourse* racehorse* racegoer* racetrack* final* sprint* match
    player title lead leader* team teammate* dollar currenc* rate chain* profit* margin budget* financ* hospital* pound
    share* resource servic* wound league supply supplies
put forward (putting) | to offer for others to consider | plan claim | speak start make | -clock watch hour* entrant
put in place (putting) | to set something up so that it can work | plan | start make | -stone* bolt screw* beam roof
    brick*
put to the test (putting) | to find out how good somebody or something is | plan claim person | examine
put into practice (putting) | to begin to do what was planned | plan | do start
keep at bay (kept keeping) | to stop something bad from coming near | trouble | prevent fight
keep in check (kept keeping) | to stop something from growing too strong | trouble | prevent fight less | -chess king
    queen
keep pace with (kept keeping) | to move or grow as fast as something else | person plan event | more | -lap leader*
    runner peloton* rider
take heed of (took taken taking) | to listen to and think about something | claim | attention
take exception to (took taken taking) | to be annoyed by something and say so | claim | oppose
take credit for (took taken taking) | to say that something good was one’s own work | plan event | claim
take into account (took taken taking) | to consider or allow for something | claim trouble plan | examine attention
take for granted (took taken taking) | to be quite sure of somebody or something without thinking about it | plan
    person | ignore
make light of (made making) | to treat something serious as if it were not | trouble claim | ignore less hide | -absence
    injur* condition* win winner* match
make good on (made making) | to do what one has promised | plan | do
make do with (made making) | to manage with something that is not as good as one would like | plan | accept
make sense of (made making) | to come to understand something | claim trouble event | explain examine
hold off on (held holding) | to wait before doing something | plan | delay
rein in | to keep under stricter control | trouble person | less prevent | -horse rider
hinge on (hinged hinging) | to depend completely on something | event plan | depend | -door gate*
boil down to | to have as its main point | event plan | explain | -sauce* water* sugar* syrup* juice soup stock
    stockpil* stockmarket*
shore up (shored shoring) | to support something or make it stronger | plan | help support more
prop up (propped propping) | to support something that is weak or might fail | plan | help support more | -pillow wall
    stick* table* league division bottom* bar elbow*
bail out | to save from failing with money | person | help | +bank banker* compan* firm government* econom* airline*
    taxpayer countr* industr* carmaker -jail* prison* court courtroom* courthouse* pilot parachut* boat boatm* water*
    custody judge*
iron out | to solve the last small problems | trouble | end agree help | +problem difference detail difficult* issue
    kink* wrinkle* -shirt* cloth crease
wind down (wound winding) | to come or bring slowly to an end | plan | end less | +operation* war warfare warlord*
    warship* warplane* wartime business* mission* program* -relax* evening sleep bed* yoga beer -window road* track
    river
mull over | to think about something carefully and for some time | plan claim | examine
spell out | to explain clearly and in detail | plan claim | explain show speak | -letter word alphabet -scrabble*
flesh out (fleshed fleshing) | to add details to something that was only a rough idea | plan claim | more explain
drum up (drummed drumming) | to try hard to get, for example support or business | plan | gain more | +support*
    business* interest trade trader* vote voter* enthusiasm
whip up (whipped whipping) | to stir up strong feelings on purpose | event trouble | more cause | +fear* support* crowd
    anger hatred enthusiasm frenzy hysteria* sentiment emotion* interest -egg cream* meal -base crowd
stir up (stirred stirring) | to cause strong feelings or trouble | trouble event | cause more | -pot spoon* mud* dust
    sediment* sauce* sand silt soup soil
tap into (tapped tapping) | to make use of something that is already there | plan event | gain | -net goal* yard
    keyboard phone beer barrel tree maple rubber* pipe*
have a say in (had having) | to be allowed to help decide something | plan | power
have a stake in (had having) | to be concerned in how something turns out | plan | gain | -compan* firm percent* bank
    banker* share* club* business*
call for | to ask for something, or demand that it be done | plan | demand claim | -hour* minute phone telephone name
    redemption redeem* help* waiting taxi* ambulance proposal plan planner* agreement contract* treaty situation*
    forecast* weather rain rainfall rainy rainstorm* snow recipe strategy program* pact policy* offside foul handball*
    penalt* referee patien* courage skill* bid bidder* occasion* !because . , by =called calling
call on | to say that somebody should do something | person | demand ask persuade | >the congress parliament president
    republicans democrats leaders ministers governments voters +to -phone telephon* mobile experience reserve strength*
    visit* conference close* tough* earnings door skill* reporter
turn down | to refuse an offer or a request | plan | refuse | +offer request application bid bidder* appeal invitation
    chance* proposal plea* job jobless* jobseeker* approach move* deal dealer* dealt -volume heat* music* thermostat
    radio econom* sound* lights road* street*
point out | to mention something so that others notice it | claim | speak attention explain show | >that , . the how
    -finger* map window
take over | to get charge or control of something | plan | gain power start replace leave | +firm company bank banker*
    control* club* business* group airline* post postal postage chief* party leader* office* job jobless* jobseeker*
    team teammate* !as from -debt* hours minutes seconds weeks
hand down | to announce officially what a court has decided | plan | decide speak | +court courtroom* courthouse* judge*
    sentence ruling verdict decision -generation* father* son famil* clothes tradition* mother*
set foot in (setting) | to enter a place | plan | start
lay claim to (laid laying) | to say that one has a right to something | plan | claim gain
keep track of (kept keeping) | to make sure that one knows what is happening to something | plan person trouble |
    examine attention
be at the mercy of | to have no power against somebody | person | power
stand in the way of (stood standing) | to keep something from happening | plan event | prevent oppose | -tank* train
    trainer* trainee* bulldozer truck road*
come to grips with (came coming) | to begin to understand and deal with something | trouble | accept examine fight
make the most of (made making) | to use something as well as one can | plan event | gain
make a case for (made making) | to give reasons in favour of somebody or something | plan claim | support persuade
    speak
make the case for (made making) | to give reasons in favour of somebody or something | plan claim | support persuade
    speak | -weeks months years* days
"""
