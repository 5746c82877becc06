"""Phrases with verb and object, each with its meaning: `phrase (odd forms) | meaning | frames | families | sense`.

The frame is what the phrase is said of: a plan, an event, a trouble, a claim or a person. Two of one family are too
near in meaning to be rivals. The last column tells the sense: after + beginnings of words of which the sentence must
have one, after - of words that it must not have, after > and ! the words of which one must, or none may, come next,
after < and ~ those of which one must, or none may, come before; after = stand the only forms that are meant. A word
with @ names a kind of things (`literal`): beside these it is meant word by word, or, beside “affairs”, is not.
"""

VERBS_WITH_OBJECTS = """
call off | to decide that something will not take place or not go on | plan | end delay refuse | !the-dogs -dog list
    pitch field bench ice referee lightning +@affairs search strike match game concert wedding march meeting tour race
    festival visit trip parade attack engagement operation hunt event show
carry out (carried carrying) | to do something that was planned, promised or ordered | plan | do | !of -stretcher coffin
    body bodies firefighter !to -@home @food @clothes +@affairs attack attacks survey work works repairs tests test
    experiments search raid raids threat orders checks inspection operation operations task duties murder killings
    bombing robbery +exercise exercises manoeuvre manoeuvres maneuver illegally secretly overnight hours
phase out | to end something step by step | plan | end less
phase in | to start using something step by step | plan | start | -career life history final critical crucial !which
    that the
draw up (drew drawn drawing) | to work out and write down | plan | make start | +plan list rule propos contract
    guideline law agreement strateg document budget legislat report charter constitution draft bill measure -cars taxi
    kerb chair outside alongside carriage curb truck knees driveway -@road @sea @animal well blind blinds -tank convoy
    soldiers
water down | to make something weaker than it was | plan | less change | -debt drink milk wine beer whisk paint -garden
    plant dust street -@things +@affairs version amendments language measures
hammer out | to agree on something after long and hard talks | plan | agree make | +deal agreement compromise plan bill
    law detail treaty
thrash out | to agree on something after long and hard talks | plan | agree make | +deal agreement compromise plan
    detail -music guitar
put off (putting) | to move to a later time | plan | delay | +until decision meeting hearing trial talks -voter smell
    rude tone attitude manner buyer customer reader viewer audience tourist fans appearance behavio style rhetoric
    investor easily !by !politics from food -bus -train taste fog
push back | to move to a later time | plan | delay refuse fight | +date deadline release !against at !on after -@things
    protesters crowd troops rebels soldiers critics claims
push through (pushed pushing) | to get something accepted against resistance | plan | force agree do | +bill law
    legislat reform congress parliament -crowd door barrier police cordon gate pain window injury fence -@things
    reporters protesters corridors corridor throng police
scale back (scaled scaling) | to make something smaller | plan | less | -@home @plant +@affairs
roll back | to undo a change that was made earlier | plan | less end change | +rule law regulation right polic
    protection gain reform tax restriction -vehicle car truck eyes stone lorry carpet roof -@home @road @clothes @body
    @sea @plant @animal
roll out | to bring out something new | plan | start make show do | +plan scheme service program polic campaign product
    nationwide vaccine system proposal -carpet barrel ball bed dough quarterback pastry mat -@road @sea @home @food
    station rocket yard !from to on of
step up (stepped stepping) | to increase something or make it more intense | plan | more | +effort pressure campaign
    attack security fight production measure pace >the its their his her our efforts pressure attacks security
    production plans patrols -player plate class level podium microphone challenge stage kick responsib ladder penalt
    spot captain replac
ramp up (ramped ramping) | to increase, or make something increase | plan | more | -pressure -@home @road stairs steps
    pedestrians skaters !to into onto
sign off on (signed signing) | to say officially that something may be done | plan | agree allow | -sick stress doctor
    doctors gp note presenter newsreader song
opt out of (opted opting) | to choose not to take part in something | plan | leave refuse
pull out of | to leave something or no longer take part in it | plan | leave refuse end delay | +deal agreement talk
    race event tournament contest competition accord pact treaty project contract bid championship negotiation -troop
    forces soldier recession crash car slump hat army pocket town city drive road dive station train parking river water
    rubble wreck lake debris bag gun knife child school drawer ground -@sea @home @road slipstream hedge
press ahead with | to go on with something in spite of doubts | plan | continue do
push ahead with | to go on with something in spite of doubts | plan | continue do
go ahead with (went gone going) | to begin or carry on with what was planned | plan | continue start do | -chair -@sport
do away with (did done doing) | to get rid of something for good | plan trouble | end | -himself herself themselves
put an end to (putting) | to stop something for good | plan trouble | end
put the brakes on (putting) | to make something go more slowly, or stop it | plan | end less delay | -driver car bike
    cyclist -train lorry tractor bus -@road @animal @home !and when but at as in . , because to before after again
    +@affairs
pull the plug on | to stop something from going any further | plan | end less delay refuse | -socket bath electric cable
    charger sink lamp -@home hospital patient doctors ventilator machine +@affairs
pave the way for (paved paving) | to make it possible for something to follow | plan event | start help allow | -@road
    bricks +@affairs return elections release sale generation women
open the door to | to make it possible for something to happen | plan event | start help allow | -car hous room knock
    home apartment police gunman neighbo key stranger bedroom hotel flat bus !him her them me us find see let +ruling
    court law deal agreement decision vote reform talks plan policy investment trade competition challenge claim appeal
    market change tax legislation election discover research -@things man woman men cell officers police guard
clear the way for | to make it possible for something to follow | plan event | start help allow | -ambulance snow debris
    rubble tree traffic vehicle -@things police crews coffin convoy motorcade procession engines +@affairs return
    elections release sale generation women
set the stage for (setting) | to make it likely that something will follow | plan event | start help | -theatre theater
    concert band -@stage props pupils @home +@affairs final showdown battle fight clash contest
lay the groundwork for (laid laying) | to prepare for what is to come later | plan event | start help
usher in | to make something new begin | plan event | start cause | !to by -guest visitor audience room door reporter
    +era age period phase change revolution dawn chapter generation -theatre cinema church court wedding guests @clothes
give the green light to (gave given giving) | to say that something may be done | plan | agree allow | -@road signal
weigh up | to compare the good and the bad sides of something | plan | examine | !to -@animal kilos kilo pounds tonnes
    grams
look into | to try to find out the facts about something | plan trouble claim | examine | +claim alleg case matter
    complaint report accident problem death charge crime accus incident possib whether issue question police investigat
    -eye camera mirror future face lens crystal window abyss telescope soul heart | -eye mirror future camera face lens
    -@things -cell
live up to (lived living) | to be or do what was promised or expected | plan | good do | -original pace !# two three
    four five six seven eight nine ten twenty fifty
back out of | to decide not to do what one had agreed to do | plan | leave refuse end delay | +deal agreement talk
    promise contract race commitment plan -@home @road @sea @animal space parking hall
set in motion (setting) | to make something start | plan event | start cause | -machine wheel pendulum ball
stick to (stuck sticking) | to keep to something and not change or leave it | plan | continue support | +plan rule
    polic promise principle pledge script decision strateg guideline deal agreement message -glue surface skin magnet
    clothes
sign up to | to agree officially to something | plan | agree start | +agreement treat deal charter plan convention pact
    scheme principle protocol accord code pledge idea -newsletter service email e-mail site website app customer
    subscri class course marathon receive mailing join gym account play register volunteer run
throw out (threw thrown throwing) | to decide not to accept something | claim | refuse end | +court judge case appeal
    bill claim lawsuit evidence verdict -baby bath window rally club house stadium rubbish trash protester garbage bin
    ball base runner pitcher pub expel door heckl -@things bouncer furniture heard told letters belongings mother
    landlord tenants
stave off (staved staving) | to keep something bad from happening, at least for now | trouble | prevent fight
fend off | to defend oneself with success against somebody or something | trouble | prevent fight refuse
ward off | to keep somebody or something unwanted away | trouble | prevent fight | -@home hospital patients nurses
    courtyard
head off | to do something in time to keep a thing from happening | trouble | prevent fight | +crisis strike conflict
    threat challenge rebellion disaster confrontation shortage shutdown !to for into on with home in at -@sport line
    post corner @things !early south north east west together alone again . , after before and back
crack down on | to act more strictly against something or somebody | trouble person | fight end | -@things
clamp down on | to act more strictly against something or somebody | trouble person | fight end | -@body @animal @tool
stamp out | to end something bad by acting firmly against it | trouble | end fight | -fire cigarette flame -@tool @home
    @food metal steel coins plastic factory shapes cigarette !in +@affairs corruption racism disease bullying cheating
    doping practice terrorism abuse corrupt extremists
root out | to find and get rid of something or somebody bad | trouble | end fight examine | -tree weed garden -pig boar
    -@plant stumps +@affairs corruption racism disease bullying cheating doping practice terrorism abuse corrupt
    extremists
weed out | to find and get rid of what is bad or unwanted | trouble | end fight examine | -garden plant bed -nettle
    thistle flower border -@plant @home +@affairs corruption racism disease bullying cheating doping practice terrorism
    abuse corrupt extremists
play down | to try to make something seem less important or less likely | trouble claim | hide less doubt | -wing pitch
    flank touchline slope hill -@things children !south north in at on +@affairs suggestions rumours threat chances
    importance +divisions rift split differences
gloss over | to say little about something bad in order to hide it | trouble claim | hide less doubt | -@tool @home
    walls primer
shrug off (shrugged shrugging) | to treat something as of no importance | trouble claim | ignore less doubt refuse |
    -rival match beat set win injur knock illness pain midfield defend yard striker coat jacket tackl -@clothes @home
    @body cardigan rucksack +@affairs questions suggestions complaints warnings rumours worries objections calls
brush off | to treat something as not worth one’s attention | trouble claim | ignore less doubt refuse | -dust snow dirt
    sand cup goal match game victory seed final set round opponent scor crumb coat -@things +@affairs questions
    suggestions complaints warnings rumours worries objections calls
brush aside | to refuse to listen to or think about something | trouble claim | ignore less doubt refuse | -cup goal
    match game victory seed semi final beat half minute striker scor set round opponent qualifier champion side hair
    branch curtain -@things fringe tears +@affairs questions suggestions complaints warnings rumours worries objections
    calls
turn a blind eye to | to act as if one did not see something wrong | trouble | ignore hide allow
sweep under the rug (swept sweeping) | to hide something in the hope that people will forget it | trouble | ignore hide
    | -dust dirt crumbs broom glass ash crumb
sweep under the carpet (swept sweeping) | to hide something in the hope that people will forget it | trouble | ignore
    hide | -dust dirt crumbs broom glass ash crumb
grapple with | to try hard to deal with a difficult matter | trouble | fight examine | -gunman attacker suspect knife
    intruder robber raider burglar guard thief wrest polic -@things man men woman wrestler judo teenager passenger
    robber shoplifter officers +@affairs how
come to terms with (came coming) | to learn to accept somebody or something difficult | trouble | accept | -contract
    club creditor bank union sign debt deal agreement -@sport employers studio landlord salary seller
put up with (putting) | to accept something unpleasant without fighting it | trouble person | accept allow | -@home
    @tool night hotel friends poster posters tape scaffold relatives +@affairs noise abuse delays behaviour pain
    conditions nonsense mess insults
bring about (brought bringing) | to make something happen | trouble plan event | cause start | !# half two three four
    five six seven eight nine ten twenty thirty forty fifty a +@affairs change changes improvement end fall downfall
give rise to (gave given giving) | to make something happen or exist | trouble event | cause start
bear the brunt of (bore borne bearing) | to suffer the worst part of something | trouble | suffer
fall victim to (fell fallen falling) | to be harmed by somebody or something | trouble | suffer
stem from (stemmed stemming) | to have its beginning or cause in something | trouble event | result | -@plant @food
    @home roses rose bouquet
cash in on | to use a favourable situation to make a gain | trouble event plan | gain
capitalise on (capitalised capitalising) | to use something for one’s own advantage | trouble event plan | gain
capitalize on (capitalized capitalizing) | to use something for one’s own advantage | trouble event plan | gain
zero in on (zeroed zeroing) | to turn all one’s attention or aim to one thing | trouble plan | attention examine |
    -rifle missile target gun
home in on (homed homing) | to turn all one’s attention or aim to one thing | trouble plan | attention examine |
    -missile rocket pigeon radar signal
hone in on (honed honing) | to turn all one’s attention or aim to one thing | trouble plan | attention examine | -pigeon
    radar signal
fall foul of (fell fallen falling) | to get into trouble with somebody or something | trouble plan | wrong | -scam trick
run afoul of (ran running) | to get into trouble with somebody or with a rule | trouble plan | wrong
own up to | to say that one has done something wrong | trouble | admit claim | +mistake wrong error fault crime guilt
    lies lied responsib fail misdeed blame
get to the bottom of (got gotten getting) | to find out the real truth about something | trouble claim | examine explain
    | -sea pool ocean hill class -@things table league page ladder list mine +@affairs mystery truth what murder matter
shed light on (shedding) | to help people understand something | trouble claim event | explain examine show | !the-stage
    -lamp moon sun torch candle -@home bulb lantern fire torch @weather +@affairs history mystery past life lives how
    why what origins death murder universe human +letters documents diary records
throw light on (threw thrown throwing) | to help people understand something | trouble claim event | explain examine
    show | -lamp moon sun torch candle -@home bulb lantern fire torch @weather +@affairs history mystery past life lives
    how why what origins death murder universe human +letters documents diary records
cast doubt on (casting) | to make something seem less certain | claim plan | doubt less
call into question | to make people doubt something | claim plan | doubt less
call attention to | to make people notice something | claim trouble | attention show explain
draw attention to (drew drawn drawing) | to make people notice something | claim trouble | attention show explain
take issue with (took taken taking) | to disagree with | claim | oppose doubt
back up | to show that something is true | claim | support prove explain | +claim evidence fact statement argument alleg
    proof prove assert theor accus -disk drive server file copy tape data traffic cars officer email comput -@road @sea
    drain drains drainage sewage toilet -queue
bear out (bore borne bearing) | to show that something is true | claim | support prove explain | +claim data fact
    evidence research theory stud figure fear result -@animal polar grizzly zoo den ice forest hunters
stand by (stood standing) | to go on supporting somebody or something | claim | support continue | +claim report
    decision remark comment statement finding word account story stories depict accus article view position !to while as
    and -ready standby await watch helicopter crew passiv silent idl helpless alert let while troop aircraft rescue door
    window road river grave -@things counter statue -throne
go along with (went gone going) | to agree to something without being keen on it | plan claim | agree accept support |
    +plan idea decision proposal policy demand request -friends brother sister mother trip walk
fly in the face of (flew flown flying) | to go against a rule or what people know | claim plan | oppose
lend weight to (lent lending) | to make something seem more true or more important | claim | support prove more
rule out | to say that something is not possible or will not be done | plan claim | refuse doubt end prevent | !of for
    with through -injur knee ankle hamstring candidate effect squad match game tournament goal tries disallow referee
    offside penalty fitness surgery header try leg strain season handball groin calf -@sport suspension suspended
    doubtful +@affairs possibility police terrorism foul doctors option any return
single out | to pick from a group for special notice or treatment | person | choose attention | -album song singer band
    track chart +@affairs praise praised special treatment attack abuse blame blamed attention
lay off (laid laying) | to stop employing workers, for good or for a time | person | end | +worker staff job people
    compan teacher firm factor plant employ -injur alcohol drink -ball pass food smok -@sea island harbour reef
win over (won winning) | to make somebody a supporter | person | gain persuade agree | +voter support sceptic skeptic
    critic people opponent audience backer public fans undecid doubt moderate women !the by =won winning -goal match cup
    league season points landslide narrow decisive surprise upset big convincing final victory !# half two three four
    five six seven eight nine ten -sets round @sport
hold to account (held holding) | to make somebody answer for what they have done | person | blame
hold accountable (held holding) | to make somebody answer for what they have done | person | blame
rally behind (rallied rallying) | to come together to support somebody or something | person plan | support | -stock
    share index -rallies points goal !# -gains yen points +@affairs
rally around (rallied rallying) | to come together to support somebody or something | person plan | support | -stock
    share index percent market -rallies protest !# -gains yen points +@affairs
line up behind | to come together to support somebody or something | person plan | support | -grid queue pole row
    counter -@things band parade table barrier height coffin children soldiers band +@affairs
side with (sided siding) | to support one person or group in a dispute | person | support | -sides equal rugby club
    coach player squad team match league season cup manager goal ball -@things front
stand up for (stood standing) | to speak or act in defence of somebody or something | person | support help | !long
    hours election themselves -anthem hymn seat applau ovation -@things photo photograph picture applause toast king
    queen judge lesson first +@affairs freedom democracy women themselves what justice
stand up to (stood standing) | to refuse to be frightened by somebody or something strong | person | oppose fight |
    -test heat weather scrutin examin analy wear impact storm evidence >the him her them us bullies his their its
    terrorists -@things bridge building strain waist lectern
speak out against (spoke spoken speaking) | to say openly that one is against something | person plan trouble | oppose
    criticise
lash out at | to attack somebody suddenly in anger, mostly with words | person plan | criticise oppose | -knife kick
    punch fist foot
hit out at (hitting) | to attack, mostly with angry words | person plan | criticise oppose | -knife kick punch fist
    -ball bowler bowling
take aim at (took taken taking) | to attack somebody or something, mostly in words | person plan | criticise oppose |
    -gun rifle shot shoot arrow target bird sniper hack cyber comput -@sport medal crown gold record target basket
    +@affairs
poke fun at (poked poking) | to make somebody or something look silly by joking | person plan | criticise oppose
distance himself from (distanced distancing) | to show that one wants no link with somebody or something | person plan
    | leave oppose
distance themselves from (distanced distancing) | to show that one wants no link with somebody or something | person
    plan | leave oppose | -relegation
distance itself from (distanced distancing) | to show that one has nothing to do with somebody or something | person
    plan | leave oppose
look down on | to think that somebody is worth less than oneself | person | criticise | +snob class poor rich educated
    -city town valley street sea hill view river sky above below window field -@things tower crowd bride
make way for (made making) | to give one’s place to somebody or something | person plan | leave | -ambulance traffic
    siren vehicle crowd -@sea @road police +@affairs new housing homes flats railway demolished replaced younger
    successor development houses
team up with (teamed teaming) | to work together with somebody for one purpose | person | join
join forces with | to work together with somebody for one purpose | person | join
stand in for (stood standing) | to do somebody’s work while they are away | person | replace | !hours days -queue queues
    statue +@affairs coach captain presenter host actor actress
take over from (took taken taking) | to replace somebody or something | person | replace start | !# monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october
    november december here there +@affairs head coach captain editor successor role post job boss
fill in for | to do somebody’s work while they are away | person | replace | -form forms questionnaire application
    survey hole holes pothole potholes ditch trench pit +@affairs coach captain presenter host teacher colleague
keep tabs on (kept keeping) | to watch somebody or something closely | person trouble | examine attention
turn their back on | to refuse to have any more to do with somebody or something | person plan | leave refuse ignore |
    -camera audience stage crowd anthem flag -spoke speech ceremony sea wall speaker podium @stage
take advantage of (took taken taking) | to make use of somebody or something for one’s own good | person plan event |
    gain
get away with (got gotten getting) | to do something bad without suffering for it | trouble | wrong allow | -cash £ $
    robber thie jewel gang stole goods draw murder haul raider goal match game team keeper striker side !one -@clothes
    injury injuries cuts bruises scratches burns fright weekend holiday children phones laptop laptops watches watch
    wallet bikes burglars burglar burglary loot handbag paintings draw win +@affairs murder crimes lie lies lying
    cheating fraud abuse bullying
come up with (came coming) | to think of something, such as a plan or an answer | plan | make start | +plan idea
    solution proposal answer strateg theory reason scheme formula -money cash fund goods payment pound million $ £ rent
make up for (made making) | to balance something bad or lacking by something good | trouble | help good | -@stage role
    bed party story actor clown children wedding !# +@affairs lost lack loss losses shortfall failure failures mistake
    mistakes missed disappointment +smaller lower weaker poor bad
fall short of (fell fallen falling) | to fail to reach or do something | plan event | less fail | -runway shot rocket
    missile putt jump metre green +@affairs target targets standards record goals
send shockwaves through | to surprise and upset many people | event | surprise | -blast explosion bomb quake earthquake
send shock waves through | to surprise and upset many people | event | surprise | -blast explosion bomb quake earthquake
add fuel to | to make something stronger or worse | event trouble claim | more harm | -car fire engine -aircraft tank
    -@home @road @sea generator boiler bonfire tank stove heater pilots
point the finger at | to say that somebody is to blame | person | blame criticise
take the blame for (took taken taking) | to say that something bad was one’s own fault | trouble | admit
draw the line at (drew drawn drawing) | to refuse to go further than a certain point | plan trouble | refuse end |
    -@tool @sport grass edge chalk map
draw a line under (drew drawn drawing) | to decide that something is over | trouble plan | end | -@tool @home word words
    name names number sum answer paper ruler page map teacher pupil heading sentence +@affairs affair row matter past
    quarrel chapter saga controversy episode
play a part in | to be involved in and help to shape | trouble plan event | cause | -film actor actress movie drama star
    theatre -@stage opera sitcom pantomime soap school
play a role in | to be involved in something | trouble plan event | cause | -film actor actress movie drama star stage
    theatre series -@stage opera sitcom pantomime soap school
play into the hands of | to give somebody an advantage without wanting to | person | help
play second fiddle to | to be less important than somebody else | person | less | -orchestra violin
pay lip service to (paid paying) | to support something in words only | plan | deceive
pay tribute to (paid paying) | to show in public that one admires somebody or something | person | praise support good |
    -emperor king chiefs rulers empire gold taxes kingdom kingdoms
pay homage to (paid paying) | to show great respect for somebody or something | person | praise support good | -emperor
    king chiefs rulers empire gold taxes kingdom kingdoms
shy away from (shied shying) | to avoid something out of fear or doubt | plan trouble | leave refuse ignore | -horse
    camera -@animal +@affairs topic topics subject subjects controversy responsibility confrontation challenge
    challenges
steer clear of | to keep away from somebody or something | plan trouble person | leave refuse ignore
break away from (broke broken breaking) | to leave a group or a country and stand alone | person plan | leave | -lap
    peloton rider runner pack defender text speech script whip group leader chas iceberg glacier -@things police guards
    owner tow officer officers +@affairs church republic province region tradition faction
part company with | to separate from somebody | person | leave end | -horse jockey fence -wheel car bike -@road @sea
    @animal @plant issue judges roof mast question +@affairs coach club band agent boss
part ways with | to separate from somebody after working or being together | person | leave end | -issue disagree vote
    polic
cut ties with (cutting) | to end all contact with a person or a group | person | leave end | -@tool knife plastic cable
    !a -pliers
sever ties with | to end all contact with somebody | person | leave end
fall prey to (fell fallen falling) | to be harmed by somebody or something | trouble | suffer
lose sight of (lost losing) | to forget about something important | plan trouble | ignore | +aim purpose fact
    principle mission value important priorit objective reason truth why what human -boat plane hill ship puck ball
    shot goal bird dog search driver view fog dark suspect tracker runner rider
bring to light (brought bringing) | to make something known | trouble claim | show explain
bring to justice (brought bringing) | to see that somebody is punished by a court | person | blame
put pressure on (putting) | to make somebody feel forced to do something | person | force | -bank market price spine
    knee joint nerve goal defen race final sprint match player title lead team dollar currenc rate chain profit margin
    budget financ hospital pound share resource servic wound league supply supplies
put forward (putting) | to offer for others to consider | plan claim | speak start make | -clock watch hour entrant
    -date kick-off earlier @body +@affairs argument arguments theory theories name names suggestion suggestions motion
    explanation amendment
put in place (putting) | to set something up so that it can work | plan | start make | -stone bolt screw beam roof brick
    -@things steel slab statue !of
put to the test (putting) | to find out how good somebody or something is | plan claim person | examine
put into practice (putting) | to begin to do what was planned | plan | do start | !session sessions match
keep at bay (kept keeping) | to stop something bad from coming near | trouble | prevent fight
keep in check (kept keeping) | to stop something from growing too strong | trouble | prevent fight less | -chess king
    queen
keep pace with (kept keeping) | to move or grow as fast as something else | person plan event | more | -lap leader
    runner peloton rider
take heed of (took taken taking) | to listen to and think about something | claim | attention
take exception to (took taken taking) | to be annoyed by something and say so | claim | oppose
take credit for (took taken taking) | to say that something good was one’s own work | plan event | claim
take into account (took taken taking) | to consider or allow for something | claim trouble plan | examine attention
take for granted (took taken taking) | to be quite sure of somebody or something without thinking about it | plan
    person | ignore
make light of (made making) | to treat something serious as if it were not | trouble claim | ignore less hide |
    -absence injur condition win match
make good on (made making) | to do what one has promised | plan | do | -@sport penalty chance throw free-throw putt kick
make do with (made making) | to manage with something that is not as good as one would like | plan | accept
make sense of (made making) | to come to understand something | claim trouble event | explain examine
hold off on (held holding) | to wait before doing something | plan | delay
rein in | to keep under stricter control | trouble person | less prevent | -horse rider -@animal rode reins +@affairs
hinge on (hinged hinging) | to depend completely on something | event plan | depend | -door gate -@home lid side
    shutters coffin
boil down to | to have as its main point | event plan | explain | -sauce water sugar syrup juice soup stock
shore up (shored shoring) | to support something or make it stronger | plan | help support more | !and -@sea
prop up (propped propping) | to support something that is weak or might fail | plan | help support more | -pillow wall
    stick table league division bottom bar elbow -@home @stage @road @body !in against on by +@affairs
bail out | to save from failing with money | person | help | +bank compan firm government econom airline taxpayer countr
    industr carmaker -jail prison court pilot parachut boat water custody judge -@sea police magistrates arrested cellar
    flooded !on of
iron out | to solve the last small problems | trouble | end agree help | +problem difference detail difficult issue kink
    wrinkle -shirt cloth crease
wind down (wound winding) | to come or bring slowly to an end | plan | end less | +operation war business mission
    program -relax evening sleep bed yoga beer -window road track river -@weather @sea @road @home @plant coast
mull over | to think about something carefully and for some time | plan claim | examine
spell out | to explain clearly and in detail | plan claim | explain show speak | -letter word alphabet -scrabble -@plant
    @home @food lights name candles stones shells beads +@affairs terms details consequences reasons what how why
flesh out (fleshed fleshing) | to add details to something that was only a rough idea | plan claim | more explain
drum up (drummed drumming) | to try hard to get, for example support or business | plan | gain more | +support business
    interest trade vote enthusiasm -@stage hill
whip up (whipped whipping) | to stir up strong feelings on purpose | event trouble | more cause | +fear support crowd
    anger hatred enthusiasm frenzy hysteria sentiment emotion interest -egg cream meal -base crowd meal -@weather @sea
    @food sea
stir up (stirred stirring) | to cause strong feelings or trouble | trouble event | cause more | -pot spoon mud dust
    sediment sauce sand silt soup soil -@things +@affairs trouble hatred anger fear emotions feelings memories
    controversy debate unrest tension tensions passions
tap into (tapped tapping) | to make use of something that is already there | plan event | gain | -net goal yard keyboard
    phone beer barrel tree maple rubber pipe -@things @sport numbers code header corner +@affairs
have a say in (had having) | to be allowed to help decide something | plan | power
have a stake in (had having) | to be concerned in how something turns out | plan | gain | -compan firm percent bank
    share club business
call for | to ask for something, or demand that it be done | plan | demand claim | -hour minute phone telephone name
    redemption redeem help waiting taxi ambulance proposal plan agreement contract treaty situation forecast weather
    rain snow recipe strategy program pact policy offside foul handball penalt referee patien courage skill bid occasion
    !because . , by =called calling -@food mother father nurse doctor dog cat drinks bill script design role job dish
    traveling travelling @road !in when at if here now as
call on | to say that somebody should do something | person | demand ask persuade | >the congress parliament president
    republicans democrats leaders ministers governments voters +to -phone telephon mobile experience reserve strength
    visit conference close tough earnings door skill reporter
turn down | to refuse an offer or a request | plan | refuse | +offer request application bid appeal invitation chance
    proposal plea job approach move deal -volume heat music thermostat radio econom sound lights road street -@road
    alley corridor corner approach sheet collar bed
point out | to mention something so that others notice it | claim | speak attention explain show | >that , . the how
    -finger map window
take over | to get charge or control of something | plan | gain power start replace leave | +firm company bank control
    club business group airline post chief party leader office job team !as from -debt hours minutes seconds weeks !# a
    an two three four five six seven eight nine ten half
hand down | to announce officially what a court has decided | plan | decide speak | +court judge sentence ruling verdict
    decision -generation father son famil clothes tradition mother -@things
set foot in (setting) | to enter a place | plan | start
lay claim to (laid laying) | to say that one owns or deserves something | plan | claim gain
keep track of (kept keeping) | to make sure that one knows what is happening to something | plan person trouble |
    examine attention
be at the mercy of | to have no power against somebody | person | power
stand in the way of (stood standing) | to keep something from happening | plan event | prevent oppose | -tank train
    bulldozer truck road
come to grips with (came coming) | to begin to understand and deal with something | trouble | accept examine fight
make the most of (made making) | to use something as well as one can | plan event | gain
make a case for (made making) | to give reasons in favour of somebody or something | plan claim | support persuade speak
    | -@things leather wooden carpenter phone violin cello
make the case for (made making) | to give reasons in favour of somebody or something | plan claim | support persuade
    speak | -weeks months years days -@things leather wooden carpenter phone violin cello
"""
