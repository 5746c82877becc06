"""More phrases with a verb and no object, those of sport, business and short reports: as in `verbs_alone`."""

MORE_VERBS_WITHOUT_OBJECTS = """
miss out | to fail to get something that one wants | acts | fail less suffer | !on the a any -word letter page
    injur* messag* paragraph*
see fit (saw seen seeing) | to think that it is right or best | acts | agree accept decide
bounce back (bounced bouncing) | to get better again after a bad time | acts happens | gain good again more fight
    change | +@affairs @sport defeat loss setback illness setbacks losses -ball email wall post postal postage crossbar
    cheque light sound echo radar @home !off from to into
bottom out | to reach the lowest point and fall no further | happens | end less fail | -boat boatm* car carmak*
    suspension keel* hull*
lie ahead (lay lain lying) | to be still to come | happens | coming start delay | +@affairs challenges challenge
    difficult difficulties years tough hard uncertain dangers -road* car carmak* boat boatm* ship shipy* shipm*
    shipb* miles @sea @plant @road @sport island !of by in
go to the polls (went gone going) | to vote in an election | acts | vote start | -urg* thatcher snap early
give evidence (gave given giving) | to tell a court or an official body what one knows | acts | speak admit law help
    | !that of for -fossil fossils layers rocks geologist archaeologists @body @plant
catch on (caught catching) | to become popular with a great many people | happens | more gain good start support |
    +idea fashion game trend craze product sport habit custom fad drink dish hobby style technology practice
    nickname concept bike music -camera video film* tape footage ball volley* fire* hook wire clothes microphone
    cctv quick* joke trick police explained explain >. , as and with quickly in among because but
peter out | to stop little by little | happens | less end fail | -path track trail* road*
pay dividends (paid paying) | to bring good results later | happens | gain good do | -share* shares stock stockpil*
    stockmarket* company companies firm firms investor investors shareholders profit* profits bank banker* fund
    fundrais* funder*
level off (levelled leveled levelling leveling) | to stay about the same after rising or falling | happens | end
    less equal | -plane pilot aircraft altitude* helicopter road* path hill slope*
get tough (got gotten getting) | to begin to act more strictly | acts | fight more power start | >on with -going
hit the market (hitting) | to begin to be sold | happens | start | +product* products phone phones console model
    models machine* machines device devices game gamer* games* drug car carmak* cars book* books* -losses crisis
    crash -stock stockpil* stockmarket* investor dealer* -truck lorry bomb bomber* bombard* attack* killed rocket
    shell
hit the shelves (hitting) | to begin to be sold in shops | happens | start | -@road
go on sale (went gone going) | to be offered to buyers | happens | start offer
reap the benefits | to enjoy the good results of something | acts | gain good
fare well (fared faring) | to be successful | acts happens | gain good more | !below above
make headlines (made making) | to be reported on widely in the news | acts happens | attention show more speak
    surprise
hit the headlines (hitting) | to be reported on widely in the news | acts happens | attention show more speak surprise
make history (made making) | to do something that will be remembered for a long time | acts | attention good start |
    !poverty
lead the way (led leading) | to be at the front, with others coming after | acts | start copy power more gain
    attention good | !to
go public (went gone going) | to begin to sell shares to everybody | acts | start gain | +share* shares stock
    stockpil* stockmarket* company firm ipo* -intention* secret* relationship story allegations claims !with about
    on over
go viral (went gone going) | to spread very quickly among people on the internet | happens | more start attention gain
go unnoticed (went gone going) | to get no attention | happens | hide ignore less attention
shoot up (shot shooting) | to rise very quickly | happens | more start | -gun* school* drug heroin arm police*
    church club* plane rocket flames water* needle* addict* inject* bullet rifle vein !the a
seal the deal | to make a thing final and certain | acts | agree end gain
run amok (ran running) | to behave in a wild way, out of control | acts | wrong fight harm oppose
spill over (spilled spilt spilling) | to spread beyond where it began | happens | more start cause change | -water* oil
    oilfield* milk river beer tanker glass* institution* flood* dam bank banker* wine* >into
follow through | to really do what one has said or begun | acts | do continue end good agree | -shot ball swing !the
    a his their its this narrow -@things @sport +@affairs promise promises threat threats pledge pledges commitment
    commitments
set the agenda (setting) | to decide what is talked about or done | acts | power start speak | !aside item items
    papers
take sides (took taken taking) | to support one person or group against another | acts | support join oppose fight
    agree speak power
hit home (hitting) | to have a real effect on people | happens | show attention harm cause persuade help suffer |
    +@affairs words message truth reality news warning loss -goal* shot corner header ball minute storm hurricane
    cross* run runner* penalt* volley* striker missile quake flood* substitut* @road innings !run runs plate base
    owners buyers builders sales
gain traction | to begin to win support or success | happens acts | more gain support start attention | -wheel* tyre*
    snow ice recover* growth inflation* @road
fizzle out (fizzled fizzling) | to end in a weak or disappointing way | happens | less end fail | -rates lending
fall flat (fell fallen falling) | to fail to have the effect that was wanted | happens | fail less end | -face
    ground* -sales salesm* profit* price* growth @things !on
come to the fore (came coming) | to take an important and leading place | acts happens | attention more show start
    gain good power | !part of deck
go so far as to (went gone going) | to be bold or extreme enough to do something | acts | more speak do | !the a
go on strike (went gone going) | to stop working as a protest | acts | fight oppose end leave
come out on top (came coming) | to do better than one’s rivals | acts | gain good fight end | -exchanges
do the trick (did done doing) | to bring the result that was wanted | happens | gain good help do end | -magic
    magician* @animal skate skater skateboard audience rabbit coin cards juggler crowd twice
kick in | to begin to work | happens | start more cause do | +@affairs effect drug adrenaline benefits limit cuts
    increases instinct -door window teeth* face head chest* free ball goal* leg ribs stomach money minute half match
    corner spot penalt* stump* backside* butt* groin* @sport @home @body @road
jump ship | to leave a group or an employer for another | acts | leave end oppose | -sailor sailors crew harbour*
    vessel captain* navy
wait in the wings | to be ready to act or take over when needed | acts happens | delay coming help start | -actor
    theatre theater -@stage
turn the corner | to begin to get better after a bad time | acts happens | good more start gain change | +@affairs
    @sport recovery -street* road* car carmak* driver lap house* building @things @sport shop square girls boys !and
go under (went gone going) | to fail for lack of money | acts happens | fail end less | +business* businesses bank
    banker* banks firm firms company companies club* airline* -hammer* knife water* ship shipy* shipm* shipb* boat
    boatm* review* -knife name radar !the a !# new different their
rule the roost (ruled ruling) | to be the one in control | acts | power | -@animal
turn nasty | to become unpleasant or violent | happens | harm more change fail
turn sour | to become bad or unfriendly | happens | harm fail change end | -milk taste cream* wine*
sweep the board (swept sweeping) | to win everything that can be won | acts | gain more good fight | -@home broom
muddy the waters (muddied muddying) | to make things less clear | acts happens | doubt hide harm change | -@sea
    @animal @weather dredging mussels bay
make landfall (made making) | to reach the coast | happens acts | start coming end
make a name for themselves (made making) | to become well known | acts | attention gain more good
cry foul (cried crying) | to complain that something is unfair | acts | speak oppose criticise fight
stem the tide (stemmed stemming) | to stop something from growing or getting worse | acts | fight end less help
loom large (loomed looming) | to be important, mostly as a cause of worry | happens | attention harm more power
    doubt | -@plant @sea @weather
clear his name | to prove that one has done nothing wrong | acts | speak explain good fight deny law
clear the air | to take away doubts and bad feelings | acts | agree end speak explain | +@affairs meeting row
    quarrel apology tension rumours letter statement -smoke pollution smog* @things filter filters fans
slip through the cracks (slipped slipping) | to be overlooked by those who should take notice | acts happens |
    ignore hide fail attention | -floor pavement water* @things coins
take the bait (took taken taking) | to react just as somebody else wanted | acts | yield wrong fail agree | -fish*
    bear trap* shark mouse @animal anglers traps
spiral out of control (spiralled spiraled spiralling spiraling) | to grow or get worse so fast that nobody can stop
    it | happens | more harm end fail | -plane aircraft jet jetliner* helicopter
fall by the wayside (fell fallen falling) | to fail to go on, or be given up | acts happens | fail end leave less
turn the tables | to gain the advantage over somebody who had it before | acts | change gain power fight | !over
    upside round around -@home restaurant guests +@affairs @sport rival rivals
take the lead (took taken taking) | to get ahead of the other side | acts | gain more start power fight | +minute goal*
    half set lap race racer* racecourse* racehorse* racegoer* racetrack* header penalt* score scorer* match points shot
    kick* -investigat* role reform* negotiat* responsib* effort issue initiativ* government* diploma* dog talks actor
    film*
break out (broke broken breaking) | to begin suddenly | happens | start more surprise | +war warfare warlord*
    warship* warplane* wartime fight* fights fighting fire* fires* violence riot riots clashes disease protests
    panic* brawl* virus blaze scuffles* conflict -prison* jail* inmates stock stockpil* stockmarket* stocks market*
    dollar warn* ward warm* -prison* cell cellular rash sweat song laughter applause smile hives sweats champagne
    !of !the a from
cross the line | to go further than is acceptable | acts | wrong more | -race racer* racecourse* racehorse*
    racegoer* racetrack* finish* finished seconds secs* second* metres ball goal* shot runner won win winner* winner
    ahead picket* police* lap first* marathon record*
buck the trend (bucked bucking) | to go against a general development | acts happens | oppose change
change hands (changed changing) | to pass from one owner or holder to another | happens | change leave gain | !on
    -wheel racket drummer knife +@affairs million £ shares owner owners sold tickets pub house money times property
    hotel
lock horns | to quarrel or fight | acts | fight oppose | -bull bulls* deer stag* stags* @animal rams
tie the knot (tied tying) | to get married | acts | join agree start | -rope* shoe
tune in (tuned tuning) | to watch or listen to a broadcast | acts | attention examine | -feelings emotion* mind*
    body voter mood* engine engineer* piano
take a hit (took taken taking) | to suffer harm or loss | acts happens | suffer harm less fail | +@affairs revenue
    income earnings shares tourism pride confidence -joint* bong* marijuana cannabis* smok* inning* pipe* boxer head
    tackle fight* puck quarterback* player !single song record
draw criticism (drew drawn drawing) | to be said by others to be bad or wrong | acts happens | suffer attention fail
come to terms (came coming) | to reach an agreement | acts | agree end accept | !with -with
get underway (got gotten getting) | to begin | happens | start
get under way (got gotten getting) | to begin | happens | start
have what it takes (has had having) | to be good enough to succeed | acts | good gain
make the grade (made making) | to be good enough | acts | good gain | -school* pupil pupils student
go it alone (went gone going) | to act without help from others | acts | leave start oppose
vow to | to promise firmly | acts | speak start agree
have yet to (has had having) | to have not done something so far | acts happens | delay fail less
take action (took taken taking) | to do something about a problem | acts | do start fight help speak examine agree
    end power change | !against -court courtroom* courthouse* legal* industrial*
cast their votes (casting) | to say officially whom or what one chooses | acts | vote start choose
stand out (stood standing) | to be easy to notice | acts happens | attention good more show | !from of there here on
    here
get in the way (got gotten getting) | to stop something from happening or make it harder | acts happens | prevent
    oppose harm fail end
make his debut (made making) | to play or appear somewhere for the first time | acts | start attention show
"""
