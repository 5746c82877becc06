"""Set phrases of today’s reports, for each kind: `phrase (odd forms) | meaning | frames | families | sense`."""

TODAY_VERBS_WITH_OBJECTS = """
come to the aid of (came coming) | to help somebody who is in trouble | person | help
pour scorn on | to speak of something as stupid or worthless | plan claim | criticise
take a dim view of (took taken taking) | to think badly of something | plan | criticise oppose
pin their hopes on (pinned pinning) | to trust that something or somebody will bring success | plan person | depend
get wind of (got gotten getting) | to hear about something secret | plan claim | know | -@animal hunters
come down hard on (came coming) | to punish or criticise severely | person trouble | fight blame | -@things
put a strain on (putting) | to make things harder for somebody or something | plan event | harm | -muscle rope*
    knee* back tendon heart heartbeat* @body
"""

TODAY_VERBS_WITHOUT_OBJECTS = """
bow to pressure (bowed bowing) | to give way because others demand it | acts | yield
come to blows (came coming) | to start to hit each other | acts | fight
go into hiding (went gone going) | to stay where nobody can find one | acts | hide
change tack | to try another way of doing something | acts | change | -yacht* sail* boat boatm* wind windy crew
hit rock bottom (hitting) | to get as low or as bad as possible | happens acts | less
break new ground (broke broken breaking) | to do what nobody has done before | acts | start gain | -build* site
    construct* foundation spade* semi* quarter* final* himself herself @plant farmer plough shovels
gain a foothold | to get a first firm position | acts happens | gain start | -climb* rock cliff* mountain ledge* ice
    climber climbers
pass the buck | to leave a duty or the blame to somebody else | acts | blame leave | -hunter hunters deer forest
hold the fort (held holding) | to look after things while others are away | acts | help | -soldier* army castle
    troop* men siege cannon
pull strings | to use one’s influence in secret | acts | power | -puppet* guitar* bow kite* @stage marionette musician
move the goalposts | to change the rules in the middle | acts happens | change wrong | -pitch goalkeeper match
    training groundsman* @sport park groundsmen @things children boys girls fathers
face the music (faced facing) | to accept punishment or criticism | acts | suffer accept | -concert* band orchestra*
    dance dancer* stage @stage
tighten their belts | to spend less money than before | acts | less | -trousers seat -@road
ruffle feathers | to annoy people a little | acts happens | surprise | -bird* owl* parrot* wing*
jump bail | to run away before one’s trial | acts | leave law
lose steam (lost losing) | to become slower or weaker | happens | less end | -engine engineer* train trainer*
    trainee* boiler*
"""

TODAY_LINKS = """
in breach of | breaking or not obeying | link relation | against
in the grip of | under the power of | relation | power | -hand* fist arm @animal
on the cusp of | very close to | relation | near | -zodiac* aries leo*
by mutual consent | because both sides want it so | manner | agree
without fail | every time, whatever happens | time | often
against the odds | although it seemed very unlikely | manner | chance | -bookmak* bet bets* wager*
in full view of | where it can be seen by | link | open
to the dismay of | in a way that upsets | link | harm
by a whisker | by a very small amount | degree | little | -cat dog mouse
"""

TODAY_STATES = """
at large | not yet caught | person | free | +suspect police* gunm* killer prisoner inmate escap* fugitive* robber*
    attacker murder* -society public* world communit* countr* population people* ambassador editor* council* seat
    district
in critical condition | so ill or hurt that one may die | person | danger | +hospital* injur* wound surg* ambulance
    doctor* patient shot stabbed crash -million* billion* bridge* building bank banker* school*
in intensive care | being treated because one’s life is in danger | person | danger
on the line | at risk of being lost | matter | risk | +job jobless* jobseeker* jobs lives* future* reputation career
    credib* livelihood* -goal* phone telephone railway train trainer* trainee* ball call caller* customer baseline
    product* assembly* washing* clothes power* workers sign signed form dotted @clothes
off limits | forbidden | matter | impossible
on standby | ready to help, or to be used, when needed | person | ready | -ticket passenger computer* screen* tv
    television mode phone
on parole | let out of prison on conditions, early or for a time | person | free
at capacity | as full as it can be | matter | full
in the red | owing or losing money | person matter | poor | +profit* loss losses debt* deficit compan* budget* bank
    banker* account* firm financ* million* billion* council* -dress* paint* shirt* jersey light zone corner card
    wine* shoes shares share index stocks markets trading points traders finished closed ended !cross sea team book
    brick
tight-lipped | refusing to say anything | person | silent
"""

TODAY_NAMES = """
carbon footprint | how much harmful gas somebody or something causes | nature | warm
supply chain | all the steps from the maker to the buyer | money | goods | -prisoners buckets
food bank | a place where people in need are given things to eat | place | help
cost of living | what people pay for what they need every day | figure | need | -wired digital* online
herd immunity | so many people being safe from a disease that it hardly spreads | matter | safe
no-fly zone | an area over which planes are not allowed | place | away
gag order | a judge’s command not to speak about a case in public | court | away
cold case | a crime that nobody has solved in a long time | court | case | !of -beer luggage
hung jury (juries) | people in court who cannot agree whether somebody is guilty | court | undecided
gig economy | work in single short jobs instead of fixed posts | money | work
state visit | a formal journey of a country’s head to another country | event | travel | -governor bus counties
rolling blackout | power being cut in one area after another | event | danger
flash flood | a sudden rush of water after heavy rain | event nature | danger | !of
life expectancy | how long people or things last on average | figure | life
paper trail | written records that show what somebody did | matter | proof | -@plant hounds children laid
person of interest (persons people) | somebody whom the police want to question about a crime | people | suspect
ripple effect | results that spread from one thing to others | event | result | -water* pond* lake* pebble* fabric
    cloth
perfect storm | several bad things that come at the same time | event | bad | -rain rainfall rainy rainstorm* wind
    windy sea seab* seafood seawater seaside snow flood* hurricane coast* film*
silver bullet | a simple answer to a hard problem | matter | solve | -gun* shot vampire wolf* rifle
moral compass | a sense of what is right and wrong | matter | idea
slippery slope | a way that leads to worse and worse | matter | bad | -ski skier* snow ice mud* hill @plant @road
red herring | something that leads people away from what matters | matter | false | -fish* sea seab* seafood
    seawater seaside boat boatm* net
charm offensive | an attempt to win people over by being very friendly | event | persuade
skeleton staff | the smallest number of workers with whom one can go on | group | worker
human error | a mistake that a person makes, not a machine | event | wrong
"""

TODAY_DESCRIPTIONS = """
record-breaking | going beyond all that was reached before | before | best
life-threatening | so serious that somebody may die | before | danger | -profit* financ* business*
cost-effective | giving much for the money that is spent | before | money
hard-hitting | criticising openly and strongly | before | strong | -batsman* tackle hitter* boxer player
non-binding | that nobody need obey | before | free
one-sided | fair to only one of those concerned | before | unfair | +report* account* view viewer* viewpoint* deal
    dealer* dealt coverage agreement contract* treaty picture story -match game gamer* final* win winner* contest*
    defeat fight* bout half
short-sighted | not thinking of what will come later | before folk | bad | +policy* decision plan planner* move*
    approach cut view viewer* viewpoint* measure* -eye eyesight glasses lens patient optic*
self-styled | calling oneself so without any right | folk | name
mild-mannered | gentle and quiet in behaviour | folk | quiet
level-headed | calm and sensible | folk | calm
single-minded | thinking of one aim only | before folk | strong
purpose-built | made for one special use | before | new
"""
