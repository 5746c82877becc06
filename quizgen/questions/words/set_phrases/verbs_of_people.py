"""More phrases with verb and object, most of them said of people and what they support, in the notation of `verbs`."""

VERBS_OF_PEOPLE = """
rule out | to say that something is not seen as possible | plan claim | refuse doubt end prevent | +@affairs
    possibility police terrorism foul doctors option any return !of for with through -injur* knee* ankle hamstring
    candidate effect* squad match game gamer* tournament goal* tries disallow* referee offside penalty fitness surgery
    header try leg strain season* handball* groin* calf @sport suspension suspended doubtful
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
speak out against (spoke spoken speaking) | to say openly that something is wrong | person plan trouble | oppose
    criticise
lash out at | to attack somebody or something in sudden anger, mostly with words | person plan | criticise oppose |
    -knife kick* punch* fist foot*
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
get away with (got gotten getting) | to do what one should not, without suffering for it | trouble | wrong allow |
    +@affairs murder crimes lie lies lying cheating fraud abuse bullying -cash cashier* £ $ robber* thie* jewel* gang*
    stole* goods draw drawn murder* haul* raider* goal* match game gamer* team teammate* keeper striker side @clothes
    injury injuries cuts bruises scratches burns fright weekend holiday children phones laptop laptops watches watch
    wallet bikes burglars burglar burglary loot handbag paintings win !one
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
    engineer* -aircraft tank* @home @road @sea generator boiler bonfire stove heater pilots ~given give gives giving
point the finger at | to say openly that somebody or something is to blame | person | blame criticise
take the blame for (took taken taking) | to say that something bad was one’s own fault | trouble | admit
draw the line at (drew drawn drawing) | to refuse to go further than a certain point | plan trouble | refuse end |
    -@tool @sport grass edge chalk map
draw a line under (drew drawn drawing) | to put an end to something and leave it behind | trouble plan | end | -@tool
    @home word words name names number sum answer paper ruler page map teacher pupil heading sentence +@affairs affair
    row matter past quarrel chapter saga controversy episode
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
part company with | to separate from somebody or something | person | leave end | +@affairs coach club band agent boss
    -horse jockey* fence -wheel* car carmak* bike* @road @sea @animal @plant issue judges roof mast question
part ways with | to separate from somebody after working or being together | person | leave end | -issue disagree*
    vote voter* polic*
cut ties with (cutting) | to end all contact or links with somebody or something | person | leave end | -@tool knife
    plastic cable !a -pliers
sever ties with | to end all contact or links with somebody or something | person | leave end
fall prey to (fell fallen falling) | to become a victim of somebody or something | trouble | suffer
lose sight of (lost losing) | to forget about something important | plan trouble | ignore | +aim purpose* fact
    principle mission* value important* priorit* objective reason* truth* why what human -boat boatm* plane hill
    ship shipy* shipm* shipb* puck ball shot goal* bird* dog search driver view viewer* viewpoint* fog dark* suspect
    tracker runner rider
bring to light (brought bringing) | to make something known | trouble claim | show explain
bring to justice (brought bringing) | to see that somebody is punished by a court | person | blame
put pressure on (putting) | to make somebody feel forced to do something | person | force | -exporter* franc outbreak
    school* bank banker* market* price* spine* knee* joint* nerve goal* defen* race racer* racecourse* racehorse*
    racegoer* racetrack* final* sprint* match player title lead leader* team teammate* dollar currenc* rate chain*
    profit* margin budget* financ* hospital* pound share* resource servic* wound league supply supplies
put forward (putting) | to offer for others to consider | plan claim | speak start make | +@affairs argument
    arguments theory theories name names suggestion suggestions motion explanation amendment -clock watch hour*
    entrant date kick-off earlier @body
put in place (putting) | to set something up so that it can work | plan | start make | -building construction stone*
    bolt screw* beam roof brick* @things steel slab statue !of
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
make good on (made making) | to do what one has promised | plan | do | -debt* @sport penalty chance throw free-throw
    putt kick
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
bail out | to give money to save somebody or something from failing | person | help | +bank banker* compan* firm
    government* econom* airline* taxpayer countr* industr* carmaker -jail* prison* court courtroom* courthouse* pilot
    parachut* boat boatm* water* custody judge* @sea police magistrates arrested cellar flooded !on of
iron out | to solve, so that everything can go smoothly | trouble | end agree help | +problem difference detail
    difficult* issue kink* wrinkle* -shirt* cloth crease
wind down (wound winding) | to come or bring slowly to an end | plan | end less | +operation* war warfare warlord*
    warship* warplane* wartime business* mission* program* -relax* evening sleep bed* yoga beer -window road* track
    river @weather @sea @road @home @plant coast
mull over | to think about something carefully and for some time | plan claim | examine
spell out | to explain clearly and in detail | plan claim | explain show speak | +@affairs terms details
    consequences reasons what how why -letter word alphabet -scrabble* @plant @home @food lights name candles stones
    shells beads
flesh out (fleshed fleshing) | to add details to something that was only a rough idea | plan claim | more explain
drum up (drummed drumming) | to work hard to get support, business or money | plan | gain more | +support* business*
    interest trade trader* vote voter* enthusiasm -@stage hill
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
    at if here now as ~was were been being
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
hand down | to announce officially as the decision of a court | plan | decide speak | +court courtroom* courthouse*
    judge* sentence ruling verdict decision -generation* father* son famil* clothes tradition* mother* @things
set foot in (setting) | to enter a place | plan | start
lay claim to (laid laying) | to say that one owns or deserves something | plan | claim gain
keep track of (kept keeping) | to follow something so as always to know about it | plan person trouble | examine
    attention
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
