"""Phrases for the state of persons or things, each with its meaning: `phrase | meaning | frames | families | sense`.

What is said of persons (`person`) can seldom be said of plans and matters (`matter`), so the two are apart.
"""

STATES = """
under fire | strongly criticised | person matter | blame | +critic critical critici* over for after* from -gun*
    soldier* troop* bullet rocket mortar shot shoot* shell sniper* enem* artiller* battl* rebel* army militar*
    embassy -soldier* militant patrol police* convoy* base war warfare warlord* warship* warplane* wartime
    helicopter jet jetliner* medic* rescue* !safety rules regulations laws codes escape brigade
under scrutiny | looked at closely for faults | person matter | examine blame
in the spotlight | getting much attention from the public | person matter | attention | -stage dancer*
in the limelight | getting much attention from the public | person matter | attention
at stake | still to be won, lost or decided | matter | risk | -burn* witch
in limbo | in a state in which nothing is decided | person matter | undecided | -soul souls baptised heaven hell
    dante dance dancer
in jeopardy | in danger of being lost or harmed | matter person | risk
in doubt | not certain | matter | undecided
in dispute | not agreed on by all | matter | undecided | !with -over with
up in the air | not decided yet | matter | undecided | +@affairs arrangements date uncertain season whether -plane
    threw thrown balloon ball hand* arm @animal @body @weather kite kites dust !of
up for grabs | free for anybody to win or get | matter | undecided free
on hold | delayed or stopped for a time | matter | delay stop | -fed phone call caller* rate interest telephone cost
    costly borrow* monetary line hours minute helpline answer music*
on the back burner | put off because other things matter more | matter | delay stop | !of -@food @home soup stew
    sauce +@affairs wedding ambitions
under way | already begun and going on | matter | begun | -ship shipy* shipm* shipb* sail* -get got @sea
well under way | begun some time ago and going on | matter | begun | -@sea
in full swing | at its busiest or strongest | matter | begun strong | -golf bat baseball -@sport batter pendulum
in the pipeline | being prepared and to come soon | matter | coming begun | +@affairs -oil oilfield* gas gasoline
    leak* water* crude barrel pressure steel pump flow valve
in the works | being planned or prepared | matter | coming begun | +@affairs film sequel album movie series book new
    !of by at -shakespeare artist* poet painter author composer writer spanner* wrench* novel*
in the offing | likely to come soon | matter | coming likely | -@sea lay +@affairs
on the horizon | likely to come soon | matter | coming likely | +@affairs -ship shipy* shipm* shipb* sun cloud boat
    boatm* sail* smoke glimmer wilderness mountain saw seen sight sky* @weather @sea @plant lights tower peaks
    planes explorers
on the cards | likely to happen | matter | coming likely | +@affairs -debit credit* print* names name written
    picture pictures number numbers words drawn birthday christmas !of
in the cards | likely to happen | matter | coming likely | +@affairs -debit credit* print* poker* names name written
    picture pictures number numbers words drawn birthday christmas !of
on the table | offered for people to discuss | matter | offer | +@affairs -plate food dish* vase* lamp cup glass*
    league poker* coffee kitchen* dinner leav* left card fetus* heart heartbeat* knife surgeon surgery cloth wine*
    lay lying laid lie lies moved @things keys key phone map money newspaper elbows papers
off the table | no longer being discussed as possible | matter | impossible | +@affairs -plate food dish* vase* lamp
    cup glass* @things phone fell knocked clear cleared pushed !of
out of the question | not possible or not allowed | matter | impossible
beyond the pale | not acceptable at all | matter person | impossible bad
on the agenda | among the things planned or to be discussed | matter | offer
in tatters | badly damaged or destroyed | matter | ruined | +@affairs life lives dreams marriage credibility
    confidence -cloth dress* shirt* flag* @clothes @home sails kite
in shambles | in a very bad state and without order | matter | ruined
in disarray | without any order or plan | matter person | ruined disorder | -@clothes @body
in ruins | completely destroyed | matter | ruined
on the rocks | likely to fail soon | matter | ruined | +@affairs marriage relationship -ship shipy* shipm* shipb*
    boat boatm* ferry sea seab* seafood seawater seaside sailor whisky* dash* vodka* gin coast* waves tanker cliff*
    beach climb* island* tide @sea @animal !of
on the ropes | close to losing | person | losing | +@affairs @sport economy -boxer ring boxing climb* @sea @animal
    @body acrobat acrobats bridge !of
on the rise | growing in number, amount or strength | matter | more | -ball -dough* bread* loaf tide
on the wane | becoming weaker | matter | less | -moon*
in decline | becoming weaker or smaller | matter | less | +in steep* sharp* terminal is been long*
in short supply | hard to get because there is too little of it | matter | less
few and far between | not happening or found often | matter | less
in force | valid and in use, as a law or a rule | matter | valid | +law lawyer* lawsuit* lawmaker* lawful* rule* ban
    treaty agreement regulation curfew legislat* -turn troops out polic* fans supporter crowd protest* presence
    attend* | -out turned officer
null and void | having no force in law | matter | invalid
set in stone | impossible to change | matter | fixed | -sculpt* ring plaque jewel* carv* diamond letters name sword
    fossil fossils
here to stay | not going to disappear | matter | fixed
in vogue | liked by many people at the moment | matter | liked
on track | going towards a goal as was planned or hoped | matter person | good | -back train trainer* trainee* rail*
    race racer* racecourse* racehorse* racegoer* racetrack* racing circuit lap field* athlet* song* album music* cycl*
    !for
back on track | going well again | matter person | good | -rider lap race racer* racecourse* racehorse* racegoer*
    racetrack* train trainer* trainee* locomotive derail laps driver wagon wagons
in place | set up and working | matter | valid begun | +law lawyer* lawsuit* lawmaker* lawful* rule* system*
    measure* ban policy plan planner* safeguard agreement procedure restriction regulation put already remain* kept
    keep keeper* funding -roof* wall* stone* charge* places keep keeper* kept manag* shelter running jog screw* bolt
    pinned frozen nail* stitch lock held hold* instead injur* substitut* replac* glu* @body @tool !of !names name
out of step | different from others in what one thinks or does | person matter | different | -march marching marched
    soldiers band dancers drum
out of touch | not knowing what really matters to people | person | different | -realit* phone rescue* friend*
    brother sister lineout kick*
up in arms | very angry and protesting | person | angry | -peasants rebel rebels king castle castles uprising
at loggerheads | in a serious quarrel | person | quarrel
at odds | not in agreement | person matter | quarrel different | -bet betting* bookmak* !of !that on
at each other’s throats | in a fierce quarrel | person | quarrel angry
in the dark | knowing nothing about a matter | person | ignorant | +kept left keep keeper* leave remain* still -got woke
    waited room street* walk cave cellar cinema* hous* outdoors outside* night* light lamp power* electricity blackout
in the loop | among those who are told what is going on | person | informed
on the fence | not having chosen a side | person | undecided | +@affairs -barb* climb* paint* bird* cat wall hang
    hung tied garden* field* horse @animal sign posters notice notices !of
on the defensive | having to resist or answer attacks from others | person | attacked | -dollar market* currenc* yen
    sterling pound stock stockpil* stockmarket* share* trader ball coach linem* lineb* tackle
on the back foot | at a disadvantage and forced to defend oneself | person | attacked | -bat bowl* cricket innings
    -market*
on the offensive | attacking others | person | attacking | !line end side tackle rebound coordinator -line
in hot water | in trouble for something one has done | person | blame trouble | -bath swim wash tea boil* @food
    @home @clothes soak soaked rinse rinsed noodles herbs minutes !of >. , over after with for
on the same page | agreeing about what to do | person | agree | -newspaper facebook web website* site book* print*
    names name photo photograph register printed !of
in the running | having a chance to win or to be chosen | person | winning | -involve* role say day-to-day part
    interfer* !game !race races event shoes track
in contention | having a chance to win or to be chosen | person | winning | -issue disput* argu* clause lawsuit legal*
neck and neck | so close that either side may win | person | equal
in the lead | ahead of all others | person | winning | !up role group car story pack singer single -fighter role
in the driver’s seat | having control of things | person | control | -cars police* steering vehicle driving drove*
    crash accident truck @road
at the helm | in control, as the one who leads | person | control | +@affairs @sport -ship shipy* shipm* shipb* boat
    boatm* yacht* sail* captain* sea seab* seafood seawater seaside @sea
on the run | trying not to be caught | person | free | +suspect fugitive* police* prisoner escaped wanted convict*
    gunman fled criminal* -game gamer* match goal* -market*
behind bars | locked up in a prison | person | prison | -drink* pub zoo cage tiger lion @animal !of
on trial | being judged in a court | person | prison examine | +court courtroom* courthouse* murder* charge* accus*
    judge* jury crime alleg* -basis -drug medicine variet* crop* loan
on remand | kept in prison until a court has decided | person | prison
on bail | free, on certain conditions, until the case is dealt with | person | free
out of the woods | free of trouble or danger | person matter | safe | +@affairs yet patient recovery -tree forest*
    walk @plant @animal hikers hiker walked ran
off the hook | free of blame or of a duty | person | safe | -phone telephone receiver !of -@animal carp coat anglers
    angler rod +@affairs let blame
in the same boat | having the same problems as others | person | trouble | -sail* sea seab* seafood seawater seaside
    river row oar* coxless* crew @sea channel harbour island passengers !of
in dire straits | in very serious trouble | person matter | trouble | -@sea guitar album
between a rock and a hard place | having only bad choices | person | trouble
out of work | without a job | person | poor | -shift home homeowner* homeless* late early get walk fun leave leaving
out of pocket | having lost money | person | poor | -expens* costs patient deduct* insure insurer* insurance
in power | in control of the government | person | control | +party government* coalition regime* leader* president*
    years* -electric* energy rise risen output prices demand shift imbalance gap megawatt* watt* engine engineer*
    increas* difference drop* surge* outage grid suppl* balance tool station cut blackout
ill at ease | worried and not comfortable | person | afraid
on edge | nervous | person | afraid | >. , and after as about over -blade* brick* knife teeth* coin coins dice stand
    standing card tiles books
in denial | refusing to see that something is true | person | ignorant
in shock | greatly upset by something sudden and bad | person | afraid | >. , and after at over when as -hospital*
    patient medic* blood* bleed win winner* victor* upset result exit absorb wave therap* tactic* value
at a loss | not knowing what to do or to say | person | ignorant | +to for -sold sell* trad* profit* operat* sale
    price* share* cost costly compan* barrel run runner* ran produc* | -sold trade trader*
at a standstill | stopped, with no movement or progress | matter | stop
at a crossroads | at the point of having to choose which way to go | person matter | undecided | +@affairs life
    relationship sport game club church -car carmak* road* street* traffic* @road inn pub village accident walkers
    stands
par for the course | just what one would expect | matter | usual | -golf hole -@sport
second to none | better than all others | matter person | best
skin-deep | only on the surface | matter | less | -wound cut scratch knife
tongue-in-cheek | not meant seriously | matter | joke
tongue in cheek | not meant seriously | matter | joke
cut and dried | already settled and clear | matter | fixed | -@plant @food herbs grass tobacco
clear-cut | plain and leaving no doubt | matter | fixed | -forest* tree timber logging*
far-fetched | hard to believe | matter | false
"""
