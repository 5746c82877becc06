"""Phrases with a verb and no object, each with its meaning: `phrase (odd forms) | meaning | frames | families | sense`.

The frame is whether persons do it (`acts`) or things (`happens`).
"""

VERBS_WITHOUT_OBJECTS = """
bear the brunt (bore borne bearing) | to suffer the worst part of something | acts | suffer | !of
stick to their guns (stuck sticking) | to refuse to change one’s mind | acts | continue fight
step down (stepped stepping) | to give up one’s post | acts | leave end | +@affairs head coach captain editor role
    king queen throne post boss -stair* ladder escalator* metre 400m 200m 100m 800m* division class* weight event
    platform bus voltage* plane podium* train trainer* trainee* aircraft altar @things stone concrete distance grade
stand down (stood standing) | to give up one’s post | acts | leave end | +post postal postage job jobless*
    jobseeker* elect election* elector* electiv* minister* mp leader* chairman chief* executive president* secretar*
    director* parliament* seat office* judge* -troop* arm forces alert weapon soldier* militia ship shipy* shipm*
    shipb* crew polic* militar* witness guard* juror order gunmen -suspend investigat* alleg* player club* pay*
    -case hearing trial* @road @sea jury witnesses coastguard firefighters volunteers ambulance search
bow out | to take no further part in something | acts | leave end | -@things planks
pull out | to leave something that one had agreed to take part in | acts | leave end fail | +race racer* racecourse*
    racehorse* racegoer* racetrack* tournament talk deal dealer* dealt event injur* competition championship
    contest* -cars lorry driver -gun* knife troop* phone car carmak* teeth* soldier* forces wallet* -troop* army
    pocket recession @things rescued firefighters rubble !of the a his her their its all !your my our !some two
    three four five an #
back down | to stop insisting on what one wanted | acts | yield | +@affairs threats apologise refused refuse !the to
    from into a -steps* went came climb* mountain hill street* drove* brought come bring fell stair* walk ladder
    price* sent @things tower climbed peak pace
give in (gave given giving) | to agree at last to what one did not want | acts | yield agree | +@affairs temptation
    threats blackmail terrorists >to . , and after or because -donat* gift interview* donor charit* homework form
    forms essay essays coursework wallet lost petition notice resignation phones keys teacher
cave in (caved caving) | to agree at last because of pressure | acts | yield agree | +@affairs -roof mine miner*
    tunnel ceiling @things >to . ,
dig in (dug digging) | to refuse to give way, however hard it gets | acts | continue fight | +@affairs demand
    refused refuse heels >. , and on over -food eat* trench soldier* troops spoon* garden* spade* -gaffer* goal*
    half match game gamer* side team teammate* innings -soldier* troop* meal @plant @home @animal archaeologists
    ruins castle compost students
weigh in | to give one’s opinion on a matter | acts | speak join | -pound stone* kg boxing fight* boxer jockey*
    goal* point* run runner* wicket* contribut* assist* kilo* lb* bout scale heavyweight ounce gram* ton try @animal
    anglers slimmers century rebounds assists kilos >on . , with about
step in (stepped stepping) | to join in order to help or to stop a problem | acts | join help | +@affairs police nurse
    teacher relatives neighbours parents >to . , and after when as if -direction first* big next important* process*
    another chairman interim replac* caretaker* buy* trader key major crucial vital* significant* latest last final*
    small* forward positive critical* essential* puddle* shoe mud* @road @sea @plant lift dance dancing -positions
    profits
speak out (spoke spoken speaking) | to say openly what one thinks | acts | speak | !against -loud*
come forward (came coming) | to let others know that one is ready to help or to speak | acts | speak help admit |
    +witness police* victim women people* anyone information accus* alleg* buyer volunteer -@home altar stage front
    medal medals corner prayed cup
come clean (came coming) | to tell at last what one had kept hidden | acts | speak admit | -@home @clothes wash
    washing stain stains soap sheets +@affairs lie lied lies truth confess affair secret about
hit back (hitting) | to answer an attack with one of one’s own | acts | fight speak | -pound goal* half minute lead
    leader* second* equalis* match set try seed straight* champion* quarter-final through* penalt* tries net
fight back (fought fighting) | to resist strongly instead of giving in | acts | fight | !to from tears the -goal*
    half set match game gamer* win winner* lead leader* level title range chance* score* champion* season* striker
    tear deficit adversity equal* minute wicket* rally sob*
lash out | to attack suddenly in anger, mostly with words | acts | fight speak criticise | !at -knife kick* punch*
    fist hit
fall behind (fell fallen falling) | to make less progress than others, or than was planned | acts happens | less
    fail | -minute goal* half header set match try penalt* debt* pay* repay* rent* loan mortgage bill points innings
    touchdown score scorer* quarter*
gain ground | to become stronger or more popular | acts happens | more gain | +@affairs dollar euro shares support
    polls theory pound yen movement view -troop* rebel* soldier* army forces front* militia lap table* militar*
    fighter race racer* racecourse* racehorse* racegoer* racetrack* runner leader* peloton* sprint* horse rider
    cyclist*
lose ground (lost losing) | to get into a weaker position than before | acts happens | less fail | -troop* rebel*
    soldier* army battlefield* militant lap race racer* racecourse* racehorse* racegoer* racetrack* runner leader*
    peloton* sprint* horse rider cyclist*
make headway (made making) | to move forward with something difficult | acts | more gain | -@sea
make inroads (made making) | to begin to have some success | acts | more gain
make ends meet (made making) | to get just enough money to live on | acts | gain suffer
take office (took taken taking) | to begin official duties | acts | start | !space jobs work workers staff furniture
    supplies job chairs
take the stand (took taken taking) | to speak as a witness in court | acts | speak | +court trial jury judge witness
    lawyer lawyers murder prosecutor prosecutors defendant testify testified defence !that -band stage music*
    @things stall market fair
take to the streets (took taken taking) | to go out in a crowd, mostly to protest | acts | oppose fight speak |
    +@affairs people students thousands hundreds demonstrators residents fans -celebrat* marathon parade carnival*
    @road runners runner robots robot collectors performers dancers
toe the line (toed toeing) | to do what one’s leaders order | acts | agree yield | -@sport runners runner marathon
    athletes +@affairs
bite the bullet (bit bitten biting) | to do something unpleasant that cannot be avoided | acts | suffer accept
jump the gun | to do something too soon | acts | start wrong | -sprint* start* athlete 100m relay race racer*
    racecourse* racehorse* racegoer* racetrack* @sport
call the shots | to be the one who decides | acts | power | -@sport billiards
call it a day | to decide to stop doing something | acts | end leave | !trip of off
call it quits | to decide to stop doing something | acts | end leave
stand firm (stood standing) | to refuse to give way | acts | continue fight | -player goal* keeper visitor defen*
    dollar price* market* sterling currenc* franc* yen yield building bridge* tree wall dam storm tower
stand his ground (stood standing) | to refuse to give way | acts | continue fight | -shot keeper goal* defender
stand their ground (stood standing) | to refuse to give way | acts | continue fight
stand her ground (stood standing) | to refuse to give way | acts | continue fight
break ranks (broke broken breaking) | to stop acting together with one’s own group | acts | oppose leave speak | !with
    -soldier* march parade
join forces | to work together for one purpose | acts | join agree | !with
turn a blind eye | to act as if one did not see something wrong | acts | ignore allow | !to
drag his feet (dragged dragging) | to act slowly on purpose | acts | delay | -walk limp shoe dust -@animal robot
    stairs
drag its feet (dragged dragging) | to act slowly on purpose | acts | delay | -@animal robot stairs
drag their feet (dragged dragging) | to act slowly on purpose | acts | delay | -walk limp shoe dust -@animal robot
    stairs
keep a low profile (kept keeping) | to avoid being noticed | acts | hide
bide his time (bided biding) | to wait for a good moment | acts | delay
bide their time (bided biding) | to wait for a good moment | acts | delay
pull his punches | to criticise less sharply than one could | acts | less | -boxing boxer ring bout sparring
    heavyweight
pull no punches | to say openly and sharply what one thinks | acts | speak criticise | -boxing boxer ring bout
    sparring heavyweight
mince words (minced mincing) | to say things in a softer way than one means them | acts | hide less
lose face (lost losing) | to stop being respected by others | acts | fail suffer | !masks mask paint cream time
save face (saved saving) | to keep the respect of others | acts | gain good | !masks mask paint cream time
come under fire (came coming) | to be strongly criticised | acts happens | suffer | -soldier* troop* gun* shot
    shoot* bullet rocket mortar patrol army sniper* convoy* warship* plane militan* artiller* rebel* shell
    helicopter militia missile enem* militar* polic* forces
come under scrutiny (came coming) | to be looked at closely for faults | acts happens | examine suffer
raise eyebrows | to surprise or shock people a little | acts happens | surprise | -caused -@body grin forehead smile
make waves (made making) | to get many people talking | acts happens | surprise attention | +@affairs -sea seab* seafood
    seawater seaside surf @sea @weather machine
fall through (fell fallen falling) | to fail to take place after it had been planned | happens | fail end |
    +@affairs sale move transfer loan contract arrangement buyer >. , after because when in at and if -ice roof
    floor ceiling crack* window hole net trapdoor* gap sky* bridge* @things bars railing floorboards chair
come to light (came coming) | to become known | happens | show | !a candles the lamps lanterns fires lamp fire
come to an end (came coming) | to stop | happens | end fail
come to a head (came coming) | to reach the point where something must be done | happens | more | !of -beer spot
    pimple +@affairs tension tensions row quarrel matters feud argument dispute
come to nothing (came coming) | to have no result | happens | fail end | !less more but
come to fruition (came coming) | to become real as was planned or hoped | happens | gain good do
bear fruit (bore borne bearing) | to have a good result | happens | gain good do | -tree plant plantation* orchard
    vine* bush seed
come into force (came coming) | to begin to be binding, as a law does | happens | start
come into effect (came coming) | to start, as a law, a rule or a change does | happens | start
go into effect (went gone going) | to start, as a law, a rule or a change does | happens | start
take effect (took taken taking) | to start to work or to be in force | happens | start good do
come into play (came coming) | to begin to have an influence | happens | start cause | -states florida takeover
    victor* bid bidder* bids shares stock stockpil* stockmarket* hole golf bunker* snooker* substitut* green bench*
    @sport @food water ball
take shape (took taken taking) | to get a clear form little by little | happens | start | -clay sculpt* dough*
    @plant wood pottery
take hold (took taken taking) | to begin to have a strong and lasting effect | happens | more start | +@affairs fear
    fire disease idea infection panic habit virus democracy belief !of -hand* rope* fire* flame* blaze arm rein*
    wheel* @body @home @tool
take its toll (took taken taking) | to do harm | happens | harm | !road bridge booth tunnel motorway plaza from of
    -drivers
take a toll (took taken taking) | to do harm | happens | harm | !road bridge booth tunnel motorway plaza from of
    -drivers
take a back seat (took taken taking) | to become less important than something else | happens acts | less | -driver
    car carmak* @road cinema classroom
take centre stage (took taken taking) | to become what gets the most attention | happens acts | attention more |
    -concert* theatre actor singer perform* band festival @stage
take center stage (took taken taking) | to become what gets the most attention | happens acts | attention more |
    -concert* theater actor singer perform* band festival @stage
steal the show (stole stolen stealing) | to get more attention than all others | happens acts | attention more |
    !from -thieves
die down (died dying) | to become less strong | happens | less end | +@affairs fire flames storm noise laughter
    applause anger fuss excitement interest row furore fighting unrest rumours controversy -plant plantation*
    foliage* leaves garden* border* @plant mine well trench !a the there
blow over (blew blown blowing) | to pass by and be forgotten | happens | less end | +@affairs row fuss controversy
    quarrel affair anger argument -tree wind windy fence storm hurricane @things smoke gas
break down (broke broken breaking) | to fail and stop | happens | fail end | +talk negotiation marriage relation*
    discussion -sob* cry* cried wept weep* tear barrier door car carmak* vehicle categor* wall figure component
    enzyme* bacteria* molecul* tears voice emotion emotional widow mother father >. , over after when on as last
pay off (paid paying) | to have the good result that was hoped for | happens | gain good do | +@affairs work gamble
    effort efforts patience training tactics move persistence preparation -debt* loan mortgage bill credit* card
    money bribe* victim fine bond bondholder* borrow* student blackmail* balance owed arrears* overdraft* >. , in
    for and with as when -crew workers staff sailors employees officials gang witness creditors police soldiers
backfire (backfired backfiring) | to have the opposite result from what was wanted | happens | fail harm | -exhaust*
    engine engineer* car carmak* motor*
drag on (dragged dragging) | to last longer than it should | happens | continue delay | >. , for into and until over
    -cigarette smok*
grind to a halt (ground grinding) | to stop slowly | happens | end fail less
gather pace | to become faster or stronger | happens | more start
gather momentum | to become faster or stronger | happens | more start
gain momentum | to become faster or stronger | happens | more start
pick up steam | to become faster or stronger | happens | more start
run out of steam (ran running) | to lose the strength to go on | happens acts | less end fail
get off the ground (got gotten getting) | to begin with success | happens | start | +@affairs venture initiative
    film career -plane jump* leap* flight aircraft weight balloon rocket fly flew bird* dance dancer* helicopter jet
    jetliner* @things @sport stretcher knocked !and
hang in the balance (hung hanging) | to be still undecided | happens | doubt
fall apart (fell fallen falling) | to stop holding together | happens | fail end | -meat* chicken bread* cake cook*
    tender book* shoe
speak volumes (spoke spoken speaking) | to show something very clearly | happens | show
strike a chord (struck striking) | to make people feel interest or sympathy | happens acts | agree persuade
    attention | -piano guitar* music* band orchestra* @stage organ keyboard >with among
turn the tide | to change the way things are going | happens acts | change | -beach harbour*
tip the balance (tipped tipping) | to be what decides between two sides | happens acts | change power | -scale weigh*
foot the bill | to pay for something | acts | pay
pick up the tab | to pay for something | acts | pay
draw fire (drew drawn drawing) | to be criticised | acts happens | suffer | -troop* soldier* gun* rebel* enemy
    gunmen sniper tank decoy hoses
strike a deal (struck stricken striking) | to come to an agreement | acts | agree
close ranks (closed closing) | to stand together against attacks | acts | join support
raise the stakes (raised raising) | to make success or failure matter more | acts happens | more
raise the bar (raised raising) | to set a higher standard | acts happens | more good | -jump* metre -weight lifter*
    vault* gym @sport @stage athlete athletes jumper limbo
go to great lengths (went gone going) | to try very hard | acts | more
go the extra mile (went gone going) | to do more than one has to | acts | more good | -@road walk walked run petrol
go on trial (went gone going) | to be judged in a court | acts | examine
stand trial (stood standing) | to be judged in a court | acts | examine
file for bankruptcy (filed filing) | to declare officially that one cannot pay one’s debts | acts | fail end |
    -protect*
plead guilty (pleaded pled pleading) | to admit in court what one is accused of | acts | admit
plead not guilty (pleaded pled pleading) | to deny in court what one is accused of | acts | deny speak
follow suit | to do the same as somebody else has done | acts | copy | -cards card whist bridge trump trumps hearts
    spades
set a precedent (setting) | to be an example that others may follow later | happens acts | copy start
set the tone (setting) | to create the general mood | happens acts | start power | -guitar amplifier arm !arm
    control controls
set the record straight (setting) | to correct what has been said wrongly | acts | speak explain
take stock (took taken taking) | to think carefully about how things stand | acts | examine | !in !options -@animal
    shop shelves warehouse farm cattle thieves !photos to from out +@affairs situation year life losses achievements
    events
take the plunge (took taken taking) | to decide at last to do something risky | acts | start | +@affairs marry
    married marriage buy buyers -swim sea seab* seafood seawater seaside water* pool @sea @weather bungee fancy
pay the price | to suffer the bad results of something | acts | suffer | -ticket buyer shop* asking barrel tonne
    pence cents dlr dollar euro eurozone share* asked petrol* admission fee cash sale !of
part ways | to separate after working or being together | acts | leave end | !with
cut corners (cutting) | to do a job less well so as to save time or money | acts | wrong less | +@affairs safety
    builders quality standards builder -driver lap track bend road* runner cyclist* footpath* lawn race racer*
    racecourse* racehorse* racegoer* racetrack* @road @plant paper fabric card cloth material scissors
fall from grace (fell fallen falling) | to lose the respect that one had | acts | fail suffer
hold sway (held holding) | to have power or influence | acts happens | power
take the helm (took taken taking) | to become the one who leads | acts | start power | +@affairs @sport -ship shipy*
    shipm* shipb* boat boatm* yacht* @sea island captain sailors
rest on his laurels | to stop trying because of an earlier success | acts | less
rest on their laurels | to stop trying because of an earlier success | acts | less
err on the side of caution (erred erring) | to be rather too careful than not careful enough | acts | less
leave no stone unturned (left leaving) | to try everything that is possible | acts | more examine
sit on the fence (sat sitting) | to avoid taking a side | acts | ignore delay | -barb* climb* @animal farm garden
jump on the bandwagon | to join in because many others are doing it | acts | join copy
rock the boat | to cause trouble where things are calm | acts | oppose | -sea seab* seafood seawater seaside sail*
    wave @sea passengers canoe harbour
bury the hatchet (buried burying) | to end a quarrel and be friends again | acts | agree end
throw in the towel (threw thrown throwing) | to give up and stop trying | acts | end yield leave fail | -boxer round
    boxing trainer ring -boxer bath pool wash
turn over a new leaf | to begin to live or act in a better way | acts | start change good | -plant plantation* tree
    @plant
test the waters | to find out what people think before doing something | acts | examine | +@affairs -sea seab*
    seafood seawater seaside swim beach @sea @animal scientists samples pollution bacteria sewage bathing fishermen
    bay lead quality
level the playing field (levelled leveled levelling leveling) | to give everybody the same chances | acts happens |
    good | -digger turf grass pitch bulldozer +@affairs
have a field day (had having) | to get a great chance to do what one enjoys | acts | gain good | -pupils teachers
    sack trip geology kindergarten school
have second thoughts (had having) | to begin to doubt a decision | acts | doubt change
drop out (dropped dropping) | to leave before the end | acts | leave end fail | !of | +race racer* racecourse*
    racehorse* racegoer* racetrack* school* college university course* candidate
step aside (stepped stepping) | to withdraw and let others go on | acts | leave end | -door
stand for election (stood standing) | to be a candidate for a post that people vote on | acts | vote start
run for office (ran running) | to try to be elected | acts | vote start student
take the oath (took taken taking) | to make a solemn promise in public | acts | speak
take steps to (took taken taking) | to begin to do what is needed | acts | do start | -stair* !the a left
take legal action (took taken taking) | to bring a case to court | acts | fight law
press charges | to accuse somebody officially of a wrong | acts | fight law | !per
go bust (went gone going) | to become unable to pay what one owes | acts | fail end
go bankrupt (went gone going) | to become unable to pay what one owes | acts | fail end
break even (broke broken breaking) | to make neither a profit nor a loss | acts | equal | !though if when after
    -rules records promises laws* @home @body bone
break the deadlock (broke broken breaking) | to end a situation in which neither side gets ahead | acts happens |
    agree help | +talk negotiat* government* dispute politic* parliament* -cup goal* match game gamer* victory seed
    semi* half minute striker score scorer*
break the silence (broke broken breaking) | to speak at last about something kept quiet | acts | speak | -night*
    gun* shot shout explosion cheer*
stand idly by (stood standing) | to do nothing to help or to stop something | acts | ignore
come to power (came coming) | to begin to rule a country | acts | start power
come of age (came coming) | to become an adult, or to reach full strength | acts happens | more | -technolog* industr*
    market* internet
come in handy (came coming) | to be useful | happens | help good
come as a surprise (came coming) | to be something that nobody expected | happens | surprise
come a long way (came coming) | to make much progress | acts happens | more gain | +since progress technology
    improved women science -travel* miles fans drove* got needs visit* home homeowner* homeless* journey distance
    @road flight flew by
make amends (made making) | to do something good after a wrong or a failure | acts | good help
make concessions (made making) | to agree to part of what the other side wants | acts | yield agree | !at stands
    stand -stadium cinema
make a comeback (made making) | to become active or successful again | acts happens | gain again
"""
