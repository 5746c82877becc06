"""Set prepositions and adverbials, each with its meaning in the news: `phrase | meaning | frames | families | sense`.

The frame is how the phrase is used: before a noun (`link`) or before the doing of something (`doing`), as a word for
time, degree or manner. A phrase of each frame can stand in the place of another.
"""

LINKS = """
in the wake of | after, and often because of | link when | after cause | -boat boatm* ship shipy* shipm* shipb*
    ferry vessel yacht* lifeboat trawler* speedboat* @sea
in the aftermath of | in the time right after | link when | after
on the heels of | very soon after | link when | after | -dog police* leader* rival* champion* chas* runner race
    racer* racecourse* racehorse* racegoer* racetrack* lap pursuer* hunt hunter* riding @animal @body @clothes
    blisters
on the eve of | very shortly before | link when | before
in the run-up to | in the time before | link when | before | -vault vaulter bowler stumbled tripped
ahead of | before; earlier than | link when | before | +summit vote voter* election meeting trial* talk match final*
    tournament visit* game gamer* launch* hearing debate referendum world cup -lead leader* point* second* minute
    place* rival* percent* % poll pollster* race racer* racecourse* racehorse* racegoer* racetrack* finish* seed
    straight* lap driver number title clear* win winner* won led third fourth pct favourite rank schedule curve
    expectation estimate his her champion* runner record* target time podium* overtak* standings table* road* trail*
prior to | before | link when | before
in the midst of | in the middle of | link when | during | -unit crowd forest* field* desert trees ocean*
in the course of | during | link when | during | -change changes changed shift bend river canal ~is are was were be
    been still now already
in the throes of | right in the middle of | relation | during
in light of | considering | link why | cause | -moon* candle* lamp wavelength wavelengths ultraviolet infrared green
    blue bulb flames fire @home
in the light of | considering | link why | cause | -moon* candle* lamp dawn lantern torch* sunset* street* day
    wavelength wavelengths ultraviolet infrared green blue bulb flames fire @home
in view of | considering | link why | cause | -full camera onlook* crowd house* window passer* plain seat stage @sea
    @plant tower church camp
by virtue of | because of | link why | cause
on account of | because of | link why | cause | -pay* paid dividend deposit money deposited
on the grounds that | giving as a reason that | link why | cause | !once belong surround lie used were are -castle
    palace estate campus tents park hospital
by dint of | by means of | link why | means
in lieu of | in place of | link | instead
let alone | and still less | link | instead contrast | !. , in with by for and at
irrespective of | with no difference made by | link | contrast
regardless of | with no difference made by | link | contrast
in the face of | when having to deal with | link | during contrast | -slap punch* hit kick* fly flies flew laugh*
    spit spat shot elbow* seen saw smil* wind windy @plant @home cliff wrinkles lines mirror clock climber climbers
in defiance of | openly going against | link relation | against
in violation of | breaking | link relation | against
in keeping with | fitting or following | link relation | agree | -leaders pack peloton succeed succeeded leader
in line with | matching or agreeing with | link relation | agree same | +@affairs tradition guidelines
    recommendations advice standards average targets earnings results forecasts -wall door post postal postage fence
    window goalkeeper goalposts* nose eye eyesight stood wait waited waiting queue queued customers @home @plant
in accordance with | in a way that follows | link | agree
in conjunction with | together with | link | together | -planet* venus* jupiter* moon*
in tandem with | together with | link | together | -cycl* bicycl* bike* rode* ride rider* @road instructor parachute
    leapt jumped skydive
in concert with | together with | link | together | -music* band sing singer* play* perform* orchestr* album hall
    musician choir* pianist* violin*
on top of | in addition to something | link | also | -mountain hill roof building table* head car carmak* tree tower
    column* league group standings world cake ice game gamer* things ranking stay keep keeper* list finish* sit sat
    stack pile* desk bed* lie lay lying stood kept get
on behalf of | for, or in the name of | link | for support | -effort failure fault* mistake* negligen* error breach
at the behest of | as ordered or wished by | link why | cause for order
under the auspices of | officially supported by | link why | for support
at the hands of | through the action of | link why | means by | -look clock wrist -@home stare stared gaze pointed
    watch pianist clock
at the mercy of | having no power against | relation | power
at the expense of | in a way that harms | link | harm | +quality safety jobs others workers poor rivals environment
    health competitors privacy freedom growth consumers profits profit nature minorities wages education -critic
    critical critici* taxpayer provision* creating paid trip travel* flown state hotel meal flight
to the detriment of | in a way that harms | link | harm
for the sake of | because one cares about | link why | for aim | -argument times* !it
in favour of | giving support or preference to | link relation | support | -dismiss* ruling ruled verdict judgment
    notification balance ratio* odds dump* retreat abolish drop* scrap* abandon* ditch replac* switch swap shun* snub*
    away eschew* lick* weighted overlook* score* handicap aggregate*
in pursuit of | trying to reach, get or catch | link why relation | aim | -duties
in return for | in exchange for | link why | exchange
in exchange for | in return for | link why | exchange
with regard to | concerning | link | about
with respect to | concerning | link | about | -relative* compar* valu* treated treat behave spoke listened elders !the
on the verge of | very close to | relation | near | -road* motorway grass grassland* lane garden* wood* kerb* parked
on the brink of | very close to | relation | near | -cliff* waterfall* river
at odds with | in conflict with | relation | against | -over
at loggerheads with | in a quarrel with | relation | against
on a par with | at the same level as | relation | same | -golf hole
under the guise of | falsely presented as | link | false
a far cry from | very different from | relation | different | -heard
in the name of | giving as the reason | link why | cause for | -account* ticket booked passport held regist* broker*
    greatest arrang* issu* loan financ* title god allah* father* lord jesus own house* propert* king queen law
    lawyer* lawsuit* lawmaker* lawful* share*
in the hope of | wishing for | link why | aim cause
in a bid to | in order to try to | link why | aim | ~put putting handed sent placed failed succeed succeeded
    involved interested joined part share stake
on course to | quite likely to, as things are going | doing | likely | -golf boat boatm* yacht* ship shipy* shipm*
    shipb* sail* plane aircraft @road @sea !the a
on track to | quite likely to, as things are going | doing | likely | !the a -@road
poised to | ready and very likely to | doing | likely | -strike* shoot* tackle pounce* snake bird* hawk* finger*
    @animal
in no mood to | quite unwilling to | doing | unwilling
hard-pressed to | hardly able to | doing | difficult
loath to | not at all willing to | doing | unwilling
at liberty to | free to | doing | free
slow to | taking a long time to | doing | slow | <is are was were been too be so -pct growth crawl* halt trickle*
    per stop
bound to | sure to | doing | likely | -law lawyer* lawsuit* lawmaker* lawful* oath contract* duty delegat* not
    purchas* tell* slate legal* agree* chair* wheelchair* bed* tied rope* leather honour* honor* secrecy hospital*
    pay* treaty rule* @road @sea !the a his her its their each
in a position to | able to | doing | able | !the a -@body
at pains to | taking great care to | doing | want
duty-bound to | morally forced to | doing | must
under pressure to | strongly urged to | doing | must
for the time being | for now, though this may change | time | now
in due course | at the right time later on | time | later
in the long run | when much time has passed | time | later | -marathon miles jog runner !of -@stage
at the outset | at the very beginning | time | first
from the outset | from the very beginning | time | first
in the meantime | while something else goes on, or until it happens | time | until
at the eleventh hour | at the last possible moment | time | last | !of -november armistice silent silence
once and for all | so that it is settled for ever | time | last
time and again | very often, on many occasions | time | often
on occasion | now and then, but not often | time | often seldom | >. , and
once in a blue moon | almost never | time | often seldom
of late | in recent times | time | recent | >. , and has have -night* hour* payment afternoon evening monday tuesday
    wednesday thursday friday saturday sunday goal* rent* fee summer autumn spring* winter singer actor king cancel*
    widow* president*
around the clock | all day and all night | time | whole | !face tower hands -tower ivy scaffolding station
round the clock | all day and all night | time | whole | !face tower hands -tower ivy scaffolding station
until further notice | until somebody says otherwise | time | until
on the spot | at once, then and there | time | soon | -put penalty market* margin month* cargo crude contract*
    reporter correspond* run runner* jog march dance dancer* stood !where at in
at short notice | with very little time to get ready | time | soon
in the blink of an eye | very quickly | time | soon
by and large | in most ways, or in most cases | degree | mostly
for the most part | mainly | degree | mostly
on the whole | in most ways, or in most cases | degree | mostly | >, . it he she they the we i -impact effect*
    influenc* issue question process* range subject spectrum industry idea depend* focus* based spend reflect*
    agree* tax taxpay* taxation taxable
to some extent | partly, but not completely | degree | partly
at best | even if one sees it in the most hopeful way | degree | most | !practice practices friend friends price
    prices value man before
at worst | even if one sees it in the least hopeful way | degree | most
by far | by a very large amount | degree | very | -so | !the-most from away
by no means | not at all | degree | not | !of
all but | almost | degree | almost | >certain impossible guaranteed disappeared vanished inevitable over assured
    sealed eliminated ended ensured abandoned ruled gone dead confirmed destroyed collapsed finished extinct secured
    conceded forgotten ignored invisible -one two three* four* few five* six handful
more or less | almost, but not exactly | degree | almost | -than eat* drink* spend pay* money likely neither whether
nothing short of | really no less than | degree | atleast very
to the letter | exactly as it is written | manner | exact | -sent reply replied wrote respon* editor* -according*
    repl* sign signator* signatur* +follow* obey* carri* carry adher* stick* stuck observ* fulfil implement*
    instruct* !box boxes writer editor of from
to say the least | and this is putting it mildly | degree | very
in principle | as a general idea, though maybe not in detail or in practice | degree | partly | -oppose opposition*
    opponent* object* against
in theory | as an idea, though perhaps not in real life | degree | partly
in essence | in what matters most | degree | mostly | !of -soaked oil oils
behind closed doors | in private, where the public cannot see or hear | manner | secret | -guarded* locked match
    game gamer* fans spectator* crowd stadium uefa
behind the scenes | where the public does not see it | manner | secret | -footage documentary dvd film* theatre look
    backstage
from scratch | from the very beginning, with nothing ready | manner | first | !wounds marks cards -@animal
in earnest | seriously and with full force | manner | serious
in vain | without success | manner | fail | -name lord god !attempt attempts hope hopes effort efforts
to no avail | without success | manner | fail
in person | by being there oneself | manner | self
across the board | with everybody or everything included | manner | all | !of -chess pawn piece pieces darts
    counters diving wood
out of the blue | suddenly, when nobody expected it | manner | sudden | -sky* water* -sea seab* seafood seawater
    seaside !corner box bag folder van door house line bin light zone team ~bolt
on purpose | because one meant to | manner | mean
at will | whenever one wishes | manner | free | -at-will* arriv* employment strike* score*
in unison | all together at the same time | manner | together
in cold blood | cruelly and without feeling | manner | cruel | -@animal reptiles
in good faith | honestly and meaning well | manner | honest
in broad daylight | during the day, when everybody could see it | manner | open
at length | for a long time and in detail | manner | long | +spoke* speak* talk discuss* interview* wrote quot* debat*
at face value | just as it seems to be, without a question | manner | believe | +take* taking taken took accept*
    believ* -ticket tickets stamps stamp bonds notes sold sell voucher vouchers coins
hand in hand | closely together | manner | together | -walk held hold* stroll* couple beach @road @sea children
    brothers sisters daughter son walking fingers street
under duress | because one was forced by threats or strong pressure | manner | forced
under oath | after formally promising to tell the truth | manner | honest
off the cuff | without preparing it | manner | sudden
off the record | on condition that it is not published | manner | secret | >. , ” ’ and but that with -far second*
    lap race racer* racecourse* racehorse* racegoer* racetrack* shaved knocked tenth tenths hundredth hundredths
    kilometre km took @sport !player
on the record | openly and officially, so that it may be quoted | manner | open | >. , ” ’ about and to that with
    for but because -album song* vinyl band guitar* track sing singer* music* @sport improve improved improving
    stylus needle sleeve stood stands
with impunity | without being punished | manner | free
by default | because nothing else was chosen or done | manner | forced | -loan debt* bond bondholder* borrow* court
    courtroom* courthouse* creditor mortgage lawsuit -win winner* won walkover* opponent match game gamer*
in droves | in great numbers | manner | many
en masse | all together, as a group | manner | many together
in absentia | without being there | manner | self absent
as it stands | the way it is now | time | now | -hill tower building statue house* tree @plant @sea !in on by near
    beside alone
as things stand | as the situation is at this moment | time | now
at first glance | when one looks only quickly | degree | seem
on the face of it | when one looks only quickly | degree | seem
on paper | in theory, but perhaps not in real life | degree | partly seem | >. , but at it they he she the looks
    -works work* record* file* payroll* drawing print* wrote ink pen put draw drawn drew writ* loss profit* gain worth
    billion* million* vote voter* ballot napkin* bag* plate size sketch* signature currenc*
at the drop of a hat | at once and without thinking | manner | sudden
at first hand | by seeing or living through it oneself | manner | self | !and
by word of mouth | by people telling each other | manner | told
set to | planned or expected to | doing | likely | <is are was were looks look seems be -music* rest zero fire*
    work* thermostat alarm clock timer* button dial* default setting poem* lyric* tune volume mode silent degree
    oven !the a an left right music one by !#
at the heart of | at the very centre of | relation | main | -city town township* townsp* village* london* capital*
    room locked cities centre driv* street* @plant island estate park body patient
in the hands of | under the control or care of | relation | power | -hold* held gun* blood* death* die dying suffer
    play* weapon rifle ball
in need of | requiring | relation | need
on the back of | because of | link why | cause | +victor* win winner* won success* defeat loss strong* growth demand
    sales salesm* result perform* profit* price* gain campaign* report* rise risen investment deal dealer* dealt
    interest record* improv* popularit* boost weak* promise -head horse neck hand* lorry truck car carmak* chair*
    ticket seat napkin* shirt* jersey leg jump* motor* envelop* vans elephant t-shirt pickup sheet page paper* book*
    photo* card packet bottle coin label* ambulance bike* motorbike* @things
in the event of | if there should be | link | if
in the event that | if it should happen that | link | if | -@sport medal gold silver bronze swimmer closed opened
    athletes games
in the absence of | without | link | without
in excess of | over, or more than | link | more
in the region of | about, more or less | link | almost more | >#
for fear of | being afraid of | link why | cause
on the part of | coming from or done by | link | by means | -cost costs loss losses road* track route* land landowner*
    coast* @sea @plant @home @body @road
in the interests of | for the good of | link why | aim for
at the request of | because this was asked by | link why | cause order for
on the strength of | because of | link why | cause | -doubt* depend* focus* concern comment* question impact effect*
    warning dollar currenc* yen sterling pound econom* @tool @body @plant test tests steel bridge concrete rope
in connection with | having to do with | link | cause about | +arrest charge* police* question murder* suspect
    investigat*
in recognition of | in order to praise | link why | praise aim
in honour of | as a sign of respect for | link why | praise aim
with the exception of | not including | link | without
in contrast to | quite unlike | link | contrast different instead
with a view to | with the aim of | link why | aim | -room window hotel balcon* mountain lake* @sea @home @plant
    villa terrace bay !the a
at the risk of | in spite of the danger of | link | contrast risk
on condition that | only if | link | if
to date | until now | time | past until | -up bring brought keep keeper* out back men women girl rock fossil
    boyfriend someone app actress actor marri* divorc* century ancient celebrit* romance radiocarbon carbon !with
    from back a women men someone him her
in advance | before something happens | time | before | !of -month* day week* hour* year minute advances loan ticket
    royalt* publicity
as yet | until now | time | past until
in retrospect | when one looks back at it now | time | past
in hindsight | when one looks back at something that has happened | time | past
at long last | finally, when much time has passed | time | last later
in succession | one after the other | manner | row | !to -throne* line king crown heir* monarch*
in part | only to some degree, not completely | degree | partly | !of two one three four 2 1 3 -read reader*
    statement letter tweet wrote email opinion
in full | completely, with nothing left out | manner | all | -in-full* swing view viewer* viewpoint* sight bloom*
    gear* uniform* knowledge* compliance cry* flight flow >. , ” ’ and by on to for but at before
at all costs | whatever has to be done for it | manner | strong
at random | without any plan or order | manner | chance
in no small part | largely | degree | very mostly | !of
at most | not more than this, and perhaps less | degree | most | -the >one two three four five six ten a an , . once
    twice
above all | more than anything else | degree | main mostly | -height* rise risen rising rose tower other* !others
    the of these those !else a
as a whole | taken all together, not part by part | degree | all mostly | !new
to say nothing of | not to mention | link | also | -chose choose prefer preferred decided asked told wanted agreed
    promised able refused
not least | especially, as an important example | degree | main mostly | -last
in all likelihood | very probably | degree | likely
at any rate | whatever else may be true | degree | told | -interest inflation* growth !of
"""
