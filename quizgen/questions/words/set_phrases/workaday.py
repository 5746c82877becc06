"""Set phrases of short, plain reports, but names: `phrase (odd forms) | meaning | frames | families | sense`.

Their wrong answers stand in `rivals/misreadings.txt`.
"""

WORKADAY_VERBS_WITH_OBJECTS = """
leave out of (left leaving) | to not include in | person event | away | -rain fridge oven sun dog cat overnight @food
    @home @road !pocket
draw on (drew drawn drawing) | to use as a source of facts, help or money | plan claim | use | +research data
    interview* studies records savings reserve* knowledge history experience evidence archive* fund* sample* survey*
    -cigarette pipe paper pencil @clothes
put down to (putting) | to see as the result of | plan claim event | cause think | -@animal paper
count on | to trust in, or expect as certain | person plan | depend | !one the fingers two her his -finger* fingers
fall out with (fell fallen falling) | to have a quarrel and stop being friends with | person | quarrel
sort out | to deal with something until it is all right | trouble | solve | -cards coins socks books mail letters
    clothes rubbish @food wheat chaff !who what how where why which when
drive up (drove driven driving) | to push to a higher level | event | increase | +price* cost* rent* demand wage*
    premium* inflation yields rate !to in and from with @home -@road
drive down (drove driven driving) | to push to a lower level | event | less | +price* cost* rent* demand wage*
    premium* inflation yields rate !to in from with -@road
send off (sent sending) | to order a player to leave the field | person | sport | +referee* ref card red tackle*
    striker defender midfielder penalt* foul* !to -journey letter post* reserve bench
cover up | to hide a wrong so that nobody learns of it | trouble | secret | +crime* wrong* murder* abuse* scandal*
    fraud error* mistake* truth deaths failings failures torture mistakes evidence allegations -@body @clothes
have no choice but to (has had having) | to be forced to | plan | must
bear in mind (bore borne bearing) | to remember and think of | plan claim | think
top up (topped topping) | to add more to something until there is enough | figure | increase | !to -phone
fight off (fought fighting) | to defend oneself with success against | trouble person | fight
press on with | to go on doing in spite of difficulties | plan | go on
get hold of (got gotten getting) | to manage to find or reach | person thing | gain | -@body @clothes @tool rope ball
    steering
run the risk of (ran running) | to do something that may end in | trouble | danger
rule against | to decide in court that somebody or something is wrong | person | court | =ruled +court courts judge
    judges tribunal lords panel justices -team referee fashion
rule in favour of | to decide officially for somebody or something | person | court | =ruled
rule in favor of | to decide officially for somebody or something | person | court | =ruled
go back on (went gone going) | to break a promise or an agreement | claim plan | refuse | +promise* word pledge*
    agreement* deal commitment* !sale strike the monday
take into custody (took taken taking) | to arrest and hold | person | prison | -child children baby infant toddler
    social
put to good use (putting) | to employ for something worthwhile | plan thing | use
call in | to ask somebody to come and help | person | help | +police army expert* engineer* troops specialist*
    mediator* contractor* detectives soldiers coastguard -election sick radio meeting show phone caller* callers loan*
    loans debt* ballot order favour who -question court !to a by sick the on
hold on for (held holding) | to defend well enough to get | event | fight | +win victory draw point points shutout tie
    -dear support
hang on for (hung hanging) | to defend well enough to get | event | fight | +win victory draw point points shutout tie
    -dear
hold up | to delay | event plan | delay | =held <been was were be being is are >by because -pole* pillar* beam* wall
    walls roof prop props support* gunmen gunman robber* tape string arm arms hands columns steel cables ropes strings
    court well team teams video referee ball
appeal against | to ask a higher court or office to change | court trouble | court oppose | =appeal appealed appealing
plead for | to ask for very urgently | plan | ask | =pleaded pleads pleading plead pled -defence counsel
stand accused of (stood standing) | to be said to have done wrong by | trouble | blame
have a hand in (has had having) | to be partly responsible for | event plan | cause | -pocket* glove* sand soil jar
    bowl bandage* sling plaster hole
set his sights on (setting) | to choose as one’s aim or target | plan | aim
set her sights on (setting) | to choose as one’s aim or target | plan | aim
set their sights on (setting) | to choose as one’s aim or target | plan | aim
come under pressure from (came coming) | to be urged strongly to act by | person | force | -share shares currency
    dollar tyre water demand price* growth profit* margin* market* policy
strip of (stripped stripping) | to make somebody or something lose | person | less | =stripped stripping +title*
    medal* rank* citizenship captaincy award post powers licence license points knighthood honour crown position role
    -paint clothes leaves bark
test positive for | to be found by a check to have in the body | trouble thing | prove | -sample* swab* water soil
    milk well wells surface* batch* food animal* meat mosquito* cows cattle birds
run short of (ran running) | to have hardly any left of | thing | less
put at | to judge to be about | figure | estimate | =put <is was were are been be ># -age
stand at (stood standing) | to have the level of | figure | figure | =stood stands ># about around nearly almost just
    only more less some -am pm door doors gate gates queue street bus stop counter metres metre feet tall crossroads
set out (setting) | to explain in an ordered way | plan claim | explain | +option* report contract letter document*
    terms details reasons plan plans statement paper proposal* agreement bill evidence speech >the a an two three four
    five six its his her their how what why -boat* walk* journey sail* car climb* morning dawn expedition trek*
    plastic trap* table tables chair* net nets food stall*
hand in | to give to those in charge | plan thing | give | +resignation* petition letter papers photographs
    testimonials form forms application* homework case notice gun guns weapons wallet keys !hand court
turn out to be | to prove in the end to be | event | fact
pass on | to hand to somebody else | plan | give | +cost* saving* information message disease* virus* rise* knowledge
    offer deposit* result* -die died goal ball striker header midfield*
vote down (voted voting) | to reject in a poll | plan | refuse
sign off | to approve officially | plan | allow | +payment* building design* plan accounts budget sample* spending
    project invoice* expenses !on with -radio tv broadcast* sick season letter
"""

WORKADAY_VERBS_WITHOUT_OBJECTS = """
turn up | to come or be found somewhere | acts happens | appear | -volume sound heat heating music radio collar
    collars nose gas dial soil earth palms thermostat corners toes !the a an any some his her their its to nothing no
    new anything evidence
walk out | to stop work and leave in protest | acts | strike | +strike* union* staff workers nurses drivers pay
    teachers employees crews doctors -talks negotiat* cinema court room door doors house shop theatre meeting pitch
    field coach onto hospital supermarket parade tunnel !of onto on to the
cease trading | to stop doing business | acts | end | -share shares stock exchange
come to rest (came coming) | to stop moving | happens | end | -@animal bird* hotel holiday*
run aground (ran running) | to get stuck in shallow water | happens | trouble | -talks plan deal bill career campaign
    reform policy +@sea vessel* tanker* freighter* trawler*
break loose (broke broken breaking) | to get free from what held it | happens acts | free | ~hell
draw level (drew drawn drawing) | to reach the same score or place as others | acts | equal
come from behind (came coming) | to catch up after having been losing | acts | win | +match win* won goal* lead* beat
    score* game* victory !the a his him her
run low (ran running) | to be nearly used up | happens | less | -river tide water ball
hold talks (held holding) | to meet and discuss something | acts | agree
have the final say (has had having) | to be the one who decides in the end | acts | decide
have the last word (has had having) | to be the one who decides or speaks at the end | acts | decide | -@sport
settle in (settled) | to get used to a new place | acts | usual | =settle settles settled settling !the a an his her
    its their cash full court for euros dollars
think twice (thought thinking) | to consider carefully before acting | acts | think
buy time (bought buying) | to delay something so that one can get ready | acts | delay | -advert* tv airtime
open fire | to begin to shoot | acts | attack
spring up (sprang sprung springing) | to appear quickly | happens | begun | -@home @body @animal feet seat !from and
    to on
take root (took taken taking) | to become firmly fixed and begin to grow | happens | start
hold their own (held holding) | to do as well as the others | acts | equal | >. , against in and at with when
hold her own (held holding) | to do as well as the others | acts | equal | >. , against in and at with when
hold his own (held holding) | to do as well as the others | acts | equal | >. , against in and at with when
stay on | to remain in one’s place or post for longer | acts | remain | +manager coach captain job role post leader
    season contract chairman minister boss president teacher* >. , as for until to in at and after -bus foot feet
    course ground island
put pen to paper (putting) | to sign an agreement | acts | agree | +contract deal agreement year-deal club
fall due (fell fallen falling) | to have to be paid by then | happens | time | !to
come to mind (came coming) | to be what one thinks of | happens | think
ring true (rang rung ringing) | to seem honest and likely | happens | true
take time off (took taken taking) | to stay away from work for a while | acts | rest
give way (gave given giving) | to break or fall in | happens | break | +wall roof floor bridge bank embankment dam
    canal hillside slope handrail racking valve structure ledge ladder barrier ground beam ceiling pillar scaffolding
    ice section tank steps !to sign -traffic driver* junction roundabout
end up | to be somewhere or something at last | acts happens | end | -index point* share* pct percent cent cents yen
    dollar* higher market* stocks >in at as with on under behind
wear off (wore worn wearing) | to disappear little by little | happens | less
come off the bench (came coming) | to join a match as a substitute | acts | sport
"""

WORKADAY_LINKS = """
as a precaution | so as to be safe if something goes wrong | manner why | safe
in the early hours | soon after midnight, before it gets light | time | night | -match game race siege operation
    campaign trading debate strike
free of charge | without having to pay | manner | money | -criminal guilty
for want of | because there is none, or too little, of | link why | without
for lack of | because there is not enough | link why | without
in the space of | within no more than | link time | during time | >a an one two three four five six seven eight nine
    ten just only little less 24 48
under the supervision of | while being watched and guided by | link | control
owing to | as a result of | link why | cause | -money debt* million sum sums rent cash balance
pending | while waiting for | link | until time | =pending >an a the further his her their its approval completion
    appeal inquiry investigation review trial sentencing confirmation final repairs inspection negotiations -case* is
    are was were ~the a an is are was were any its
in writing | in a letter or another text, not by speech | manner | told | !the a an his her its their about it this
    these for an and or -novel* book* books poem* poet* skill skills reading pupils degree grammar fiction literature
    writer writers workshop course interest maths
by hand | without using a machine | manner | work | -letter deliver* hand-delivered envelope ~him her them me boy girl
    child -led rail
by accident | without meaning to | manner | chance
in return | as something given back for it | manner | exchange | !for to of on from ~interest percent -journey flight
    invest* ticket equity assets leg bowl bowler service serve court
at the earliest | and not before then | time | time | !possible opportunity stage
in short | said in few words | degree | told | >,
by law | because the rules of the state say so | manner | obey | +require* oblige* must bound entitled forbid* banned
    allowed protected limited need* has have had -pass passed signed sign
in error | by mistake | manner | wrong | -rate trial margin
in protest | in order to show that one is against it | manner | oppose | ~involved joined join !at against over of on
    movement -joined join
in protest at | in order to show that one is against | link | oppose
contrary to | not in agreement with | link | against unlike
upwards of | more than | link degree | more | =upwards
with immediate effect | at once, from this moment on | manner time | now quick
with effect from | starting on | link time | time
in the long term | over a period that reaches far ahead | time | time | !interest interests
from time to time | now and then, but not always | time | often seldom
as opposed to | rather than | relation link | contrast | -who those parties
under the terms of | as is laid down in | link | rule
in anticipation of | because one expects | link why | future
in tandem | together, at the same time | manner | together | !with -bike bicycle cycl* skydiv* parachut* jump
per capita | for each person | degree | each
en route | on the way | time manner | way | !to
in large part | mainly | degree | mostly | !of
sooner or later | at some time, that is certain | time | future
in bulk | in large amounts at once | manner | many | -tonne* tons wheat grain cargo ship* vessel*
in kind | with goods or services, not money | manner | exchange | +payment* paid pay donat* benefits benefit
    contribut* -respond* retaliat* reply replied response
to this day | even now | time | still
in any event | whatever happens or may be true | degree | told | !of -olympic* race* swim* medal* athlet* sport* games
    tournament championship* ~compete competing won win competed participate
all told | when everything is counted | degree | whole | >. , ~them us him been was were you and had
all along | from the very beginning | time | start | !the a an this that its their his her
to a lesser extent | not so much | degree | less
to a large extent | mostly | degree | mostly
first and foremost | above everything else | degree | mostly
on the understanding that | only if it is agreed that | link | if
at first light | as soon as the day begins | time | day | -camera
year on year | compared with twelve months before | degree | time | +pct percent cent index
in stages | one step after another, not all at once | manner | slow | -race cycling tour theatre later early
"""

WORKADAY_STATES = """
to blame | the cause of what went wrong | person matter | blame cause | <is are was were be been not partly largely
    also solely entirely mainly am !the him her them it us each others a on
unaccounted for | not yet found or explained | person matter | lost
in private | where no others can listen or watch | person matter | secret | -sector hands consumption !and or
in storage | being kept for later use | matter | keep | <kept held been is are was left keep were put now remain
    remains
under guard | watched so as not to escape or be robbed | person matter | control
under control | with no danger that it gets worse | matter | control | -rebel* troops army militia* military soldiers
    forces port
    oil-field city objectives
on leave | away from work for a time | person | rest | -shore !to
on duty | doing one’s work at that hour | person | work | -import* tax
on call | ready to come to work if needed | person | ready | -conference phone telephone
out of service | not running or working | matter | out | -army military @body
at its height | at its strongest | matter | most | -metre* meter* feet building tower
at the wheel | driving or steering | person | control | -pottery potter clay
ahead of schedule | earlier than was planned | matter | early
on schedule | at the time that was expected or planned | matter | time | -flight timetable ~put was is
in arrears | late with what one has to pay | person matter | debt | ~paid pay payable paying quarterly annually
    -annual* coupon payable advance
at fault | responsible for what went wrong | person matter | blame
in the public domain | open for everybody to know | matter | open | -copyright* book books film music songs patent
at issue | being argued about | matter | quarrel | -share shares bond bonds magazine pct percent yield yields yielding
    coupon !price date prices and
out of business | no longer able to trade | person matter | end | ~get -government !school cards
in the black | making money, not losing it | person matter | rich | +profit* loss losses account* budget* debt*
    compan* council* deficit* bank finances -dress* paint* shirt* jersey market team suit car hair !and market sea
    church community
in circulation | passed on among people and used | matter | general | -blood newspaper* reader* paper copies magazine*
    drop decline fall rise air
short-staffed | with too few workers | person matter | lack
fed up | annoyed and tired of it | person | angry | -water line pipe tube
on the increase | becoming more | matter | more | <are is was were be been also still
above the law | free from the rules that others must obey | person matter | free
at a disadvantage | in a weaker position than others | person matter | weak
up and running | working as it should | matter person | begun | -@sport injur* marathon jog*
over budget | costing more than was planned | matter | money | <ran runs run running went go goes gone going million
    billion pounds euros dollars was were is are far well percent cent pct already months
under suspicion | thought to have done wrong | person | suspect
beside the point | having nothing to do with the matter | matter | little
taken aback | very surprised | person | surprise
without power | with no electricity | person matter | lack | -politi* government veto* engine* minister* party @sea
"""
