"""Idioms of the news for the tables of each kind: `phrase (odd forms) | meaning | frames | families | sense`.

Their wrong answers are what the single words might be taken for (`rivals/misreadings.txt`).
"""

IDIOMS_WITH_OBJECTS = """
fall back on (fell fallen falling) | to use something because there is nothing better | plan event | use | -@things
    troops soldiers army +@affairs savings experience
keep a lid on (kept keeping) | to stop something from growing or becoming known | trouble event | less |
    +@affairs anger tensions feelings excitement secret emotions rumours -pot pan* jar box boxer*
patch up | to mend something | trouble plan | agree good | -wound knee* trousers clothes roof boat boatm* road* hole
    tyre* @things
take on board (took taken taking) | to listen to and accept | plan claim | accept | +advice opinion view viewer*
    viewpoint* idea lesson criticism comment* suggestion -ship shipy* shipm* shipb* boat boatm* plane passenger
talk down | to make something fall by what one says | plan | less | +dollar currenc* price* market* pound economy
    -child* pupil student ledge* bridge* roof suicid* pilot plane
"""

IDIOMS_WITHOUT_OBJECTS = """
dry up (dried drying) | to come to an end, so that no more is left | happens | end | >. , ; : ” " and but as in when
    after before since because for while at over this last during by so -water* river well lake* rain rainfall rainy
    rainstorm* paint* skin laundry dish*
taper off | to become less little by little | happens | less end | -drug* medication* medicine* dose* opioid*
    antidepressant* steroid*
tip the scales (tipped tipping) | to be what decides between two sides | acts happens | power | -pound kilo* kg
    stone* !at
take precedence (took taken taking) | to be treated as more important | happens | first more
see the light of day (saw seen seeing) | to be shown or brought out at last | happens | start | -prison* jail* cell
    cellular prisoner
boil over | to get out of control | happens | harm | -pot pan* milk water* soup @food @home
weather the storm | to get through a difficult time | acts happens | continue | -ship shipy* shipm* shipb* boat
    boatm* sail* vessel hurricane wind windy roof rain rainfall rainy rainstorm* island* coast* tropical shelter
    snow cyclone typhoon*
get the nod (got gotten getting) | to be chosen or allowed | acts | gain
go from strength to strength (went gone going) | to become better and better | acts happens | good more
shoot himself in the foot (shot) | to harm oneself by mistake | acts | harm | -bullet wound gun* rifle pistol
    hospital* police officer hunting hunter hunters trigger
shoot itself in the foot (shot) | to harm oneself by mistake | acts | harm | -police officer hunting hunter hunters
    trigger
shoot themselves in the foot (shot) | to harm oneself by mistake | acts | harm | -bullet wound gun* rifle pistol
    hospital* police officer hunting hunter hunters trigger
shoot yourself in the foot (shot) | to harm oneself by mistake | acts | harm | -bullet wound gun* rifle pistol
    hospital* police officer hunting hunter hunters trigger
"""

IDIOM_LINKS = """
looking to | planning or hoping to | link | plan | >create buy expand build float invest replicate reduce improve
    extend continue add use provide attract emulate do make win get sell raise cut increase find take move secure
    gain join bring keep put start boost save hire
on record | ever measured or written down | degree | all | +largest highest lowest biggest worst best warmest*
    hottest* coldest wettest* driest* strongest fastest longest smallest -went go goes going put !as of !player
    !sales profits earnings company label demand results numbers deal high low highs exports output shop profit
to the contrary | telling of the opposite | relation | contrast | <claims evidence reports rumours rumors statements
    suggestions assurances denials instructions suppositions
akin to | much like | relation | equal
subject to | depending on | relation | if | >approval shareholder regulatory government final board stockholder
    +approv* -regulation
at the height of | at the strongest time of | link when | during | -tree tower wall roof shelf feet metre meter
    -@body @home shelf ft km
to the tune of | in the large amount of | relation | about | ># two three four five six seven eight nine ten several
    hundreds thousands millions billions half nearly almost about -song* sing singer* music* band orchestra* hymn*
at the forefront of | among the leaders in | relation | first | -mind minds
in the eyes of | as seen or judged by | relation | view | -tear light dust sand smoke look gaze* stare* saw fear fears
    sadness pain hope joy gleam sparkle twinkle @animal
hot on the heels of | very soon after | link when | after | -police* chase* runner race racer* racecourse*
    racehorse* racegoer* racetrack* dog leaders leader rival rivals @animal @sport
at a premium | for more than the usual price | manner | more | +share* bond bondholder* stock stockpil* stockmarket*
    price* issue debt* securit* trad* -insure insurer* insurance space land room time rooms parking ticket tickets
    seats sleep water beds housing homes
on balance | all things considered, good and bad | degree | told mostly | >, . it the he she we i they this that gm
    sterling and -sheet sheets -strength gym exercise exercises fall falls yoga gymnast beam @body
at a stroke | all at once, by a single act | manner | quick | -swim row paint* brush doctor* hospital* brain* blood*
    crew golf oar*
far and away | by a very large amount | degree | much | >the
needless to say | as everybody would expect | degree | told | >, .
to all intents and purposes | in every way that matters | degree | mostly
on cue | exactly at the expected moment | manner | quick | -billiard* snooker* pool tip
"""

IDIOM_STATES = """
bogged down | held up and hardly able to go on | matter person | delay | >in over by for . , and -mud* rain rainfall
    rainy rainstorm* soil car carmak* truck wheel*
touch and go | so uncertain that it may fail | matter | undecided | -pilot aircraft runway landing plane
at a low ebb | weak and at its worst | matter | weak | -tide boat boatm* beach
out in the cold | left out and not thought of | person | out | +@affairs wedding ambitions -snow winter weather
    temperature night* frost* homeless slept sleep tent @animal hours
"""

IDIOM_NAMES = """
bottom line | what matters most in the end | matter | main | >is -profit* earnings sales salesm* cost costly net
    screen* page text chart optician letters poem map graph eye
test case | an example that shows how others may turn out | court matter | case | -software system* test* failed patient
    virus -museum glass -code program* developer* engineer* bug bugs automat* ai algorithm* app apps
open secret | something everybody knows but nobody admits | matter | known
bright spot | a good thing where most other things are bad | matter | good | -sky* star sun light lamp screen* moon*
zero tolerance | letting no wrong pass, however small | rule | rule
window of opportunity (windows) | a short time in which something can be done | time | gain
quick fix | an easy answer that is meant to solve a problem at once | matter | solve | -drug drugs heroin cocaine
    addict addicts
golden age | the best time that something has ever had | time | best
pecking order | who stands above whom in a group | group | first | -hen chicken bird* @animal
holy grail | something much wanted but very hard to reach | matter | best | -king arthur knight legend* cup python
    film
tug-of-war | a struggle of two sides over the same thing | event | quarrel | -rope* pull* teams team
raw deal | unfair treatment | matter | unfair
free hand | the right to decide for oneself what to do | matter | free | -held hold* grip kick* climb* knife grab
    drawn draw drew painted sketched <a
false dawn | a hope of better times that comes to nothing | matter event | hope
chain reaction | many events, each of which causes the next | event | result | -nuclear atom* reactor uranium*
blessing in disguise (blessings) | something that seems bad but turns out well | matter | good
ground rules | the principles on which something is to be done | rule | rule | =ground
"""

IDIOM_DESCRIPTIONS = """
cut-throat | in which all rivals fight very hard | before | difficult | +competit* market* trade trader* industr*
    business* -murder* knife killer !razor razors gesture
blue-chip | of large firms that are thought safe | before | safe | -poker casino -recruit* prospect* player* team*
    coach* artist* gallery galleries
"""
