"""More phrases with verb and object, those of sport, business and short reports: as in `verbs`."""

MORE_VERBS_WITH_OBJECTS = """
miss out on | to fail to get or have something that one wants | event plan | fail less suffer prevent | -word letter
    page
lose out to (lost losing) | to be beaten by somebody or something in a contest | person | fail less suffer yield |
    -adding
account for | to make up a certain part of the whole | event plan | part equal explain gain continue cause | +1* 2*
    3* 4* 5* 6* 7* 8* 9* pct half third quarter* most per fifth tenth majority bulk nearly points two-thirds
    -discontinued* missing explain lawyer flexib* loan differen* why whereabouts safely crew passenger survivor
    conduct* action* behav* discrepan* failure error opened open* customer opening holder @sport published publish
    audited filed savings auditors pupils residents evacuated !the his her its their this that how why it him them
    much . , and !after when as in at later within before
snap up (snapped snapping) | to get somebody or something eagerly | plan person | gain accept start choose | -photo*
    camera picture @animal @weather
write off (wrote written writing) | to accept that money is lost or will not be paid back | plan trouble | end accept
    allow agree less help | +debt* loan owed owing asset mln -asset vehicle goodwill chance* inventor* car carmak*
    insure insurer* insurance hopes season* critics pundit champion* challenger tax taxpay* taxation taxable deduct* !to
    for
sell off (sold selling) | to get rid of something for money | plan | end leave less gain | -bond bondholder* stock
    stockpil* stockmarket* dollar shares investors traders market*
hand over | to give something or somebody to another person or group | plan person | yield leave gain agree allow
    support help | -heart heartbeat* mouth eyes* ears face fist
gear up for | to get ready for something | event plan | prepare start do attention depend | =gear gears gearing !sale
    auction grabs some years months weeks days hours long
brace for (braced bracing) | to prepare oneself for something that one expects | event trouble | prepare accept
    fight examine attention suffer | -@body @home wooden dentist
embark on | to start something new | plan | start do | -ship shipy* shipm* shipb* cruise passenger boat boatm* port
    liner* vessel ferry train trainer* trainee*
rail against | to complain angrily about somebody or something | person plan trouble | oppose criticise speak fight
    blame doubt | -@road @sea @home
adhere to (adhered adhering) | to keep closely to | plan | do continue agree support accept help | -skin surface glass*
    wall metal* stick* glue paint* @things lungs
comply with (complied complying) | to be or do what is demanded by | plan | do continue agree support accept yield
abide by (abided abiding) | to keep to what has been ordered or agreed | plan | do continue agree support accept yield
bank on | to trust or rely on somebody or something | plan event person | depend support gain start | =banking
    banked -account* loan system* sector central* west* world river monday tuesday wednesday thursday friday
    saturday sunday robber* investment left south* savings england japan* branch street* reserve online mobile
    internet @road jet wing pilot phones app apps private retail offshore commercial !behalf the monday tuesday
    wednesday thursday friday
settle for (settled settling) | to accept something less good than one had hoped for | plan event | accept yield
    less agree fail choose | -court courtroom* courthouse* lawsuit damages* sued legal* immigrant suit bank banker*
    alleg* undisclosed accus*
opt for (opted opting) | to choose somebody or something rather than another | plan person | choose agree support
wrap up (wrapped wrapping) | to finish or settle | plan event | end do agree gain continue | -victory win winner*
    title gift present* blanket coat scarf* paper* cold* warm* foil cloth file download* parcel goal* christmas
    cotton points nomination medal @weather !in against
lag behind (lagged lagging) | to be slower or further back than somebody or something else | person plan event |
    less fail delay oppose criticise
rack up | to get or collect a large number or amount of something | plan event | gain more do
notch up (notched notching) | to reach a number or a result | plan event | gain more do fight
chalk up | to win, score or reach something | plan event | gain more do fight | !the to -board blackboard
clock up | to reach a certain number, distance or speed | plan event | gain more do | !to
date back to (dated dating) | to have begun or been made at a time in the past | event plan | past start cause result
    make depend
put on hold (putting) | to stop something for a time | plan | delay end less prevent | -phone caller line
give way to (gave given giving) | to be replaced by something else | event | end leave yield replace less | -car
    carmak* driver traffic* vehicle demand pedestrian* pattern pressur* temptation* cyclist* threat* blackmail*
    finally road* union unionis* unioniz* protest*
come up against (came coming) | to have to face somebody or something difficult | person trouble | fight suffer
    oppose replace | -@sea @home @road @plant
gain access to | to become able to enter, see or use something | plan | gain start power | -son daughter child*
vie for (vied vying) | to compete with others in order to get something | plan | fight gain demand attention choose
vie with (vied vying) | to compete with somebody or something | person | fight oppose
resort to | to use something that one would rather do without | plan trouble | do accept start gain depend |
    !tourists
play host to | to receive as a guest, or to be the place for | person event | start help accept less fail more | -drawn
    home homeowner* homeless* match cup collection side tie
tamp down | to make something less strong | trouble claim | less end prevent fight doubt ignore hide | -soil earth*
    dirt* tobacco*
tone down (toned toning) | to make something less strong or less striking | claim plan | less change end hide doubt
    ignore | -muscle muscles* -colour* color* paint* makeup @body @clothes @home
talk up | to make something seem good or important by what one says | plan claim | more support praise speak show
    explain claim attention persuade | -dollar currenc* !to # and
touch on | to mention something in a few words | claim trouble | speak attention show explain examine more harm
    ignore less accept | -tragedy hand* shoulder screen* rule* law lawyer* lawsuit* lawmaker* lawful* bill ball arm
    skin leg finger* knee* @body +speech* subject topic theme interview* remark* talk conversation discuss* address
    issue
edge out (edged edging) | to beat a rival by very little, or slowly take their place | person | fight replace gain
    oppose less | -job jobless* jobseeker* board post postal postage car carmak* door @things chairman director
    directors chief minister founder ledge !onto to into of from
cut back on (cutting) | to make the amount of something smaller | plan | less end leave
cut down on (cutting) | to make the amount of something smaller | plan trouble | less end leave fight prevent
    attention
shake off (shook shaken shaking) | to get free of somebody or something unwanted | trouble | end leave fight ignore
    prevent examine suffer | -sand water* dust snow dog rust* @animal @sea @weather @clothes
tinker with | to make small changes to | plan | change examine less | -internet comput* machine* engine engineer* gadget
    toy hours garage* clock
tamper with | to change, damage or influence in a forbidden way | plan trouble | change wrong harm
vouch for (vouched vouching) | to declare oneself sure that somebody or something is good or true | person claim |
    support prove speak praise
stop short of (stopped stopping) | to go nearly as far as something, but not do it | plan | refuse end less leave delay
    | -runway wall line goal*
run counter to (ran running) | to go against something | claim plan | oppose wrong doubt
eat into (ate eaten eating) | to use up or take away part of something | plan event | less harm end gain prevent
    cause | -rust* acid @animal @plant @food @sea
face up to (faced facing) | to accept that something difficult is true and deal with it | trouble | accept admit
    examine fight suffer attention | -year years* prison* jail* fine fines months charges !# two three four five six
    seven eight nine ten eleven twelve twenty life
contend with | to deal with something or somebody difficult | trouble | fight suffer accept attention examine ignore
    help good do admit end | -title championship trophy* medal prize
cope with (coped coping) | to manage to deal with something difficult | trouble | fight accept suffer attention
    examine ignore help good do admit end
close in on (closed closing) | to come nearer and nearer to somebody or something | plan person | gain more start
    fight examine attention | -sides side
get off to (got gotten getting) | to begin in a certain way | event plan | start gain do fail | +start* begin*
    -rolling flying
double down on (doubled doubling) | to go on with something even more strongly than before | plan claim | more
    continue support ignore show speak explain | -blackjack casino cards gambler chips
come in for (came coming) | to be the target of something, mostly bad | trouble claim | suffer blame criticise
    attention gain | +critic critical critici* praise blame scrutin* abuse* flak* -question questioning questioned
    interview tests landing
pull off | to succeed in doing something difficult | plan event | do gain good | +victor* upset coup feat shock deal
    dealer* dealt stunt rescue* miracle surprise comeback trick* sale robbery* raid heist* merger -road* highway car
    carmak* driver lorry truck shirt* motorway hat mask* bus cloth jersey lane shoe boot* glove cap wrapper* hand*
    lock door lid roof cover* wall hands* clothes sticker* label* bark leaf* leaves skin wheel* >a an another one
    what some the such -coach substitut* half-time quarter* bench* netball player goalkeeper attack* defender injur*
    tyre* tractor bank banker* trailer plaster
ride out (rode ridden riding) | to get through a difficult time without great harm | trouble | accept fight suffer
    continue ignore prevent | +storm crisis recession glut* slump turbulence scandal downturn -horse horses* hunt
    hunter* bike* @animal !into to from of in on across
pore over (pored poring) | to study something very carefully | claim plan | examine attention explain
piece together (pieced piecing) | to find out bit by bit from many small facts | claim event | examine explain make
    show | +investigat* police* detective scientist evidence clue* clues* puzzle truth* what how happened -vase* pot
    quilt* skeleton jigsaw* fragment* glass* pieces
make no secret of (made making) | to let everybody know about something | claim trouble plan | show speak admit hide
    explain
jockey for | to try to get ahead of others so as to gain something | plan | fight gain demand | -horse rode* rides*
    race racer* racecourse* racehorse* racegoer* racetrack* racing trainer stables* saddle*
get the better of (got gotten getting) | to beat somebody or something | person | fight gain power oppose replace |
    -temper* curiosity* emotion* emotions* nerves him her them me us
dole out (doled doling) | to hand out something, mostly to many | plan | yield do help allow gain
beef up (beefed beefing) | to make something stronger or bigger | plan | more help support change | -cattle*
fork out | to pay, mostly more than one would like | plan | gain less suffer pay yield do | =fork forked forking
    !from into to -@plant @road path
shell out | to pay, often a large amount | plan | gain less suffer pay yield do | -nut egg crab* peas beans walnut
    walnuts
rake in (raked raking) | to get a large amount of money | plan | gain more | -leaves garden* -assignment @plant @home
    gravel
bask in | to enjoy to the full | event | gain good attention | -sun heat* beach temperatures shark warm* @animal
    @weather @sea lizards lizard
eke out (eked eking) | to get something only with great difficulty | plan event | gain do fight | -supplies food ration
    rations fuel stores @food @sea -saving* pension*
claw back | to regain something that was lost or given away | plan | gain fight do | -cat bear eagle* -tax taxpay*
    taxation taxable deficit bonus pay* @animal @sport
muscle in on (muscled muscling) | to force one’s way into a business or a group | plan | join force start fight gain
cast a shadow over (casting) | to make something less happy or less hopeful | event plan | less harm doubt suffer |
    +@affairs celebrations event games wedding festival victory death summit visit success -building tower moon*
    eclipse* @plant @home towers crane statue lawn afternoon noon sun cloud playground buildings
see the back of (saw seen seeing) | to have somebody or something gone at last | person trouble | end leave | -head
    neck car carmak* room @things queue
scale down (scaled scaling) | to make something smaller | plan | less end change | +@affairs -wall rope* ladder
    tower building @plant @animal @home climbers cliff
jump at | to accept something eagerly | plan | agree accept start gain | >the a this any it +chance* opportunity
    offer idea
cater to | to provide what is wanted by | person | help support agree yield do attention choose | -wedding food
cater for | to provide what is needed for | person | help support agree yield do attention choose | -wedding food
thrive on (thrived throve thriving) | to become stronger or happier because of something | trouble event | gain more
    good depend result accept | -@sea @plant @animal islands island orchids species
succumb to | to be overcome by somebody or something | trouble | yield suffer fail accept | -injur* wound cancer
    illness disease heart heartbeat* virus covid pneumonia stroke* fever infection burns
revolve around (revolved revolving) | to have something as its main interest or point | plan event | attention
    depend explain gain cause | -earth* planet* moon* orbit star sun @stage @tool @home pole wheel planets moons
    dancers
hammer home | to make people understand something by saying it strongly | claim | explain show speak attention
    persuade | -goal* minute shot header ball corner net @sport @tool nail
drive home (drove driven driving) | to make people understand something by saying it strongly | claim | explain show
    speak attention persuade | -goal* car carmak* minute >the how that what why -ball bus school* work* drunk
    children
dwell on (dwelt dwelled dwelling) | to think or talk about something for a long time | trouble event claim |
    attention speak examine | -@sea @plant @home @animal island islands earth planet creatures land monks
get to grips with (got gotten getting) | to begin to deal properly with | trouble | accept examine fight
hark back to | to recall something from the past | event claim | past seem speak attention
pour cold water on | to show that one thinks little of an idea or a hope | claim plan | doubt oppose criticise
    refuse less | -burn* wound scald* bucket skin @things scalded boiling fire
plump for | to choose one thing or person | plan person | choose agree support | -tip chart* predict*
put to rest (putting) | to bring doubts or fears to an end | claim trouble | end prove explain refuse less | +doubt*
    fear* notion question rumo* concern suspicion speculat* -funeral grave buried -buri* cemet* coffin*
lay bare (laid laying) | to show something that was hidden | trouble claim | show explain attention speak more harm
    cause | +@affairs truth secrets failings scale divisions weakness extent -ground* earth* tide rock sand forest*
    soil skin @plant @sea @body @home fields field hills
weigh on | to have a bad effect on | event plan | less harm prevent suffer cause | +market* stock stockpil* stockmarket*
    price* shares investors growth currency dollar economy spending profits -mind* conscience scale kilo*
run into (ran running) | to meet with something that makes things difficult | trouble event | suffer harm fail fight
    | +trouble problem difficult* opposition* resistance obstacle* -million* millions thousands -car carmak* wall
    tree street* hundred room @things shop crowd school
dispose of (disposed disposing) | to get rid of something | plan trouble | end leave | -match set title opponent
    final* seed disposed-of* game gamer* rival* cup round premiership league goal* beat* season* court judge case
    cases
back away from | to become less willing to support or do something | plan claim | leave refuse less end | -dog gun*
    door edge car carmak* ball wall crowd
walk away with | to win or receive something | plan event | gain fight | +prize award trophy* medal title bafta* oscar
    -impression lesson injur* feeling bruise scratch* severance payoff* settlement point*
hold off (held holding) | to keep somebody or something from winning | person | prevent fight gain oppose |
    +challenge* rival* second* victory race racer* racecourse* racehorse* racegoer* racetrack* title seconds finish*
    lead leader* !on . , for until -challenge* until rain rainfall rainy rainstorm* buy* wait -rain snow
hold on to (held holding) | to keep something and not lose it | plan event | continue gain depend support power | !claim
    win force secure take beat -hour hours minutes cooler log rope* rail* hand* ball goalkeeper keeper drive* shot pass
    tackle branch cliff* ledge*
take charge of (took taken taking) | to become the one who leads or controls | plan person | start power gain
    examine attention
push for | to try hard to get something | plan | demand gain fight support examine attention allow help | -renewed
    big major final* last strong* late !time space money cash room
press for | to try hard to get something | plan | demand gain fight support examine attention allow help | -media
    newspaper journalist* reporter criticis* criticiz* blam* time cash cashier* hard harder hardest money !time
    comment !time space money cash room
see off (saw seen seeing) | to beat or get the better of | person trouble | fight prevent gain oppose end | -airport
    station friend* wave family goodbye* farewell* train trainer* trainee* platform depart* @sea @animal island
take account of (took taken taking) | to consider or allow for something | claim trouble plan | examine attention
seize on (seized seizing) | to use something eagerly for one’s own purpose | claim event | gain attention more harm
    explain show | -police* drug cocaine customs ship shipy* shipm* shipb* tanker soldiers guns* suspicion asset
    goods vessel board border* stock stockpil* stockmarket* property weapon arrest raid confiscat* order warrant*
    cargo @home @road house arrival airport arrested !monday tuesday wednesday thursday friday saturday sunday
swear in (swore sworn swearing) | to let somebody begin a task with a solemn promise | person | start power choose |
    =sworn +president* governor* minister* mayor judge* justice senator congress* parliament* cabinet office* jury
    jurors government* member* -jury juror witness citizen* >as at on to before by , . and during for last after with
    this yesterday when while
lay out (laid laying) | to explain something in detail | plan claim | explain show speak make attention | +plan
    planner* vision* case argument detail proposal fact agenda path strategy -table* body bodies garden* clothes
    street* page cash cashier* money corpse* grid rug blanket rows* room bed* map city @home @clothes @plant suit
break off (broke broken breaking) | to stop suddenly without reaching the end | plan | end leave refuse delay | +talks
    negotiations relations* engagement contact -piece ice branch wing* glacier* engine engineer*
spin off (spun spinning) | to turn part of a business into a separate firm | plan | leave end make start gain change |
    +unit company division business* subsidiary firm group -road* track car carmak* lap sitcom series character* episode
    film* !from
wipe out (wiped wiping) | to destroy or remove something completely | plan event trouble | end harm fight gain cause
    prevent | -surf wave tired* crash -board surfer* ski skier* @home @food skier skiers bowl tears slate skateboard
    -stockholder shareholder
warm to | to begin to like somebody or something | person plan claim | support agree good start accept help praise |
    -theme task water* oven food global* climate planet* friendly weather temperatur* degree celsius touch* @food !# hot
    room
reach out to | to try to make a connection with somebody | person | help support join speak persuade attention
    praise | -hand* touch* grab arm gaming gamer @things pier island
set aside (setting) | to keep something for a special purpose | plan | gain hide delay choose continue help allow |
    +money fund fundrais* funder* million* billion* mln reserves acres land landowner* time space* cash cashier*
    -court courtroom* courthouse* ruling verdict fine penalty sentence appeal* dispute differen* convict* judg*
    concern fear* politics partisan grievance* decision order belief feeling rival* ambition ego* pride judgment
    judgement decis* tribunal penalt* elect election* elector* electiv* appeal bail* @food @home bowl dough onions
    simmer saucepan mixture
strive for (strove striven strived striving) | to try very hard to reach or get something | plan | fight gain do
refrain from | to keep oneself from doing something | plan | refuse leave less prevent end ignore | -@stage sang
    choir tune
map out (mapped mapping) | to plan something in detail | plan | make start explain agree | -terrain* genome* brain*
    satellit* route* seabed -laser drone* cave* reef* galax* coral ocean archaeolog*
pin down (pinned pinning) | to find out or say exactly | claim | examine explain speak force | +difficult* hard
    harder hardest tricky exact* exactly impossible -troops soldiers gunfire sniper* -gunfire gunm* troop* -tree
    wall beam attacker officer wrestl* lion trapped bull ball @things fire enemy
bring forward (brought bringing) | to make something take place earlier | plan | change start | >to from -bill
    proposal legislat* evidence motion amendment idea witness candidate charge* claim complaint resolution player
    ball law lawyer* lawsuit* lawmaker* lawful* measure* plans
buy out (bought buying) | to pay others for their share of a firm | plan person | gain power end replace | +shareholder
    shareholders partner* minority investors co-founder* co-owner* owners -@sport contract lease stock tickets shelves
knock out | to defeat somebody and so end their part in a contest | person | fight end leave oppose gain | +cup
    round tournament championship competition seed open* league -punch* boxer unconscious power* tooth* teeth*
    -boxing fight* fist knockdown* bout heavyweight ring
put paid to (putting) | to end something for certain, mostly a hope or a plan | plan | end prevent refuse
round off | to bring to a close | event | end do good | -number figure decimal* -figure nearest @home @tool corners
    edges edge corner
round out | to make a list or a group complete | plan person | end do more join
sit out (sat sitting) | to take no part in something | event plan | leave refuse ignore end prevent oppose | -chairs sun
    garden* porch* terrace outside* patio* balcon* lawn @weather @plant hurricane hurricanes war night siege lockdown
    pandemic tornado !in on under there here with by -storm* rain* crisis recession
push back against | to resist or speak against somebody or something | plan claim person | oppose criticise fight
    refuse doubt | -@things
raise questions about (raised raising) | to give reasons to doubt or examine something | claim plan | doubt speak
    attention less examine oppose criticise explain
have nothing to do with (has had having) | to be in no way connected with something | claim event | leave oppose end
    ignore | -should* want wish* refus* vow* will would*
flock to | to come in large numbers to | person event | join support more | -bird* sheep gull geese* starling*
amount to | to come to a total of | event plan | equal more result seem cause start help allow gain | ># about almost
    nearly roughly some over -small* large* undisclosed certain* same pay*
live off (lived living) | to get the money or food that one needs from something | event person | gain depend |
    -campus road* street* coast* @road @sea square lane island
object to | to say that one is against something | plan claim | oppose criticise refuse speak fight doubt | -museum
    museums -artefact* artifact* loot* metal household everyday sacred stolen ancient space thrown throwing threw
insist on | to be firmly set on having or doing something | plan claim | demand claim speak continue fight refuse |
    !monday tuesday wednesday thursday friday -bbc* radio tv television programme twitter interview*
rely on (relied relying) | to depend on | plan event person | depend support gain start
run out of (ran running) | to have nothing more left of something | plan | end less fail suffer | -house* room building
    door burning london* frankfurt york* paris* office* headquarter* base garage* town township* townsp* steam* puff*
cut short (cutting) | to end something sooner than was planned | plan event | end less delay prevent | -hair
    interrupt* sentence answer
come close to (came coming) | to almost reach or do something | plan event | fail less more gain equal | -fans crowd
    camera border*
come down to (came coming) | to depend in the end on something | event | depend explain result | -wage scale price*
    percent* pct rate cost costly inflation* stairs earth* water* from level ground* floor beach london* village*
    breakfast temperature when unemployment coast* visit* @things lobby visitors guests !#
"""
