"""Set phrases of plain reports, for each kind: `phrase (odd forms) | meaning | frames | families | sense`."""

PLAIN_VERBS_WITH_OBJECTS = """
set up (setting) | to found, start or arrange | plan | start make | +firm compan fund body commission committee website
    charit trust organi scheme group business agency -goal striker header cross pass minute penalty chance clash final
    camp shot trap tent ball winner equaliser camera showdown
take on (took taken taking) | to play or compete against somebody | person | fight | +match final game round cup team
    side champion seed tie semi quarter play -role job staff board debt challeng responsib task work risk mean importan
    project post loan burden significan employ water fresh modern unique tone form duties extra lobby corrupt wall
end up | to be, do or reach something at last | event plan | result
look set to | to seem very likely to do something | event plan | likely | =look looks looked
set out to (setting) | to begin with the aim of doing something | plan | aim start
work out | to find the answer to something by thinking | plan claim | understand | >how what who why where whether -gym
    exercise fitness well fine deal agreement treaty detail contract compromise +how what why whether who where
sort out | to settle something or put it right | trouble plan | solve | -rubbish waste clothes
pick up | to gain a prize or honour | event plan | win | +award prize oscar medal trophy gong honour grammy bafta
    -phone pace speed steam injur booking yellow card point knock
take up (took taken taking) | to start doing a job or filling a post | plan | start | +post role job position
    appointment office governorship duties professorship !to -arms time space offer market econom room residence
sum up (summed summing) | to describe in a few words what matters most | plan claim | told short | -performance season
    goal match judge jury
sign up for | to put one’s name down in order to get or join something | plan event | join
keep up with (kept keeping) | to stay level with and not fall behind | person event | equal | -friend news payment
    mortgage gossip kardashian joneses
catch up with (caught catching) | to reach somebody or something ahead | person | reach
fall out with (fell fallen falling) | to quarrel with somebody and be friends no more | person | quarrel
get hold of (got gotten getting) | to manage to find or obtain | plan person | get | -phone telephone shirt arm throat
    ball neck hand collar rope wheel pitch
get rid of (got gotten getting) | to make oneself free of something not wanted | trouble plan person | remove
bring down (brought bringing) | to make somebody lose power | person | end | +government president regime minister
    leader coalition dictator cabinet prime ruler -price cost rate inflation plane jet unemploy level number deficit
    debt aircraft helicopter temperature tax wall building emission crime curtain spend penalty tenet bill
go after (goes went gone going) | to attack or take action against | person | attack | -vote job gold money market
    title business medal prize contract talent dream still keep kept record deal custom
"""

PLAIN_VERBS_WITHOUT_OBJECTS = """
go missing (goes went gone going) | to disappear so that nobody knows where one is | happens | lose
pass away | to die | acts | death
kick off | to get started | happens | start | -boot shoe ball plane flight bus platform train island facebook twitter
    medicaid insurance welfare team
make up his mind (made making) | to come to a decision | acts | decide
make up their minds (made making) | to come to a decision | acts | decide
make a difference (made making) | to have an important effect | acts happens | help
lose their lives (lost losing) | to be killed | acts | death
walk out | to leave in order to protest | acts | leave | +protest talks strike meeting court angry row dispute worker
    staff union !of to on onto -court jail prison free pitch stage door wife husband hospital family shop store street
    hotel
open fire | to begin to shoot | acts | shoot | -cook roast chimney fireplace wood grill kitchen hearth verbal
run out (ran running) | to come to an end | happens | end | +contract time money deal food supply luck patience visa
    !of the a an his her -winner match pitch field street house building wicket cricket batsman stump door innings
    batted onto
"""

PLAIN_LINKS = """
tipped to | thought by many likely to do something | link | likely | >win be become take succeed make join replace play
    get receive beat score lead go finish have do -scale balance odds ball keeper goalkeeper header
due to | expected, by plan, to do something at a certain time | link | plan time | >be begin start take meet open play
    make go appear face return end come finish hold give arrive expire -cause reason delay cancel injur illness money
    payment owe owing thanks largely partly mainly mostly
leading up to | coming in the time before something | link when | before | +week month day year hour election vote
    match game event -stair step path street door road
thus far | until now | time | now past
apart from | leaving aside | link | without | !each one -set tell stand stood grow grew liv keep kept drift fall fell
    torn mile kilomet told also metre separat
aside from | not counting somebody or something | link | without | -step set stand stood put mov turn
in touch with | in contact with somebody by talk or messages | relation | contact | -feel sense within nature ordinary
    side feminine voter public emotion realit spirit roots concern lead goal affair trend event develop latest fashion
nowhere near | not by a long way | degree | not | -village town city road mile scene home place border went house
    building crime car
far from | not at all | degree | not | >a an the being certain over perfect clear ideal finished happy easy sure
    satisfied convinced complete impressed -mile km home kilomet house so thus not never border keep kept live living
    town city distan travel near close too how away family village coast relatively
at the end of the day | when everything has been thought about | degree | told last | -market index cricket wicket play
    race stage clos share trad hour evening night tired school stock session morning then back dealer sunset
in the first place | at the start, before anything else | time | begin | >. , ? ” and because -win finish medal rank
    tie poll table points second league standing
a great deal | very much | degree | much | !of -deal-
en route to | on the way to a place or a result | link when | way
from time to time | now and again, but not regularly | time | seldom
sooner or later | one day, nobody knows when | time | future
in straight sets | with one player winning every part of the match | manner | win
in real time | at the very moment when it happens | manner | quick
in line for | likely to get something | relation | likely | -stand stood wait queue hour ticket bread
"""

PLAIN_STATES = """
up and running | working and in use | matter | work
in good shape | healthy or strong | person matter | good
better off | in a situation that is more favourable | person | good | !than -much far even
worse off | in a situation that is less favourable | person | bad | !than -much far even
wide open | such that anybody might still win | matter | undecided | +race contest title championship competition
    tournament election primary nomination field group seat -door window mouth gate goal shot header eye space receiver
    unmarked throw border arms flung defen
too close to call | so even that anybody may win | matter | undecided
in store | going to happen | matter | future | !for -shop customer retail stores buy bought sold sell collection launch
    suppl goods sale grain display
on air | being broadcast | matter person | show | -pollut travel qualit transport strike fare passenger traffic cargo
    power freight condition defen force bag miles float cushion walk
under pressure | facing strong demands or strain | person matter | forced | !to -blood gas water tyre from liquid steam
in sight | likely to come soon | matter | soon | +end deal solution victory agreement peace title win goal finish
    settlement -everything everyone everybody anything anyone police ship land tree camera shark nobody soul eye
within reach | near enough to get | matter | near
at fault | being the one who did something bad | person | blame
under siege | attacked from all sides | person matter | attack
on the mend | getting better after an illness or a bad time | person matter | better
"""

PLAIN_NAMES = """
go-ahead | permission to start something | matter | allow | =go-ahead -run goal touchdown inning scor homer minute shot
    basket
shake-up | a big change in how something is organised | event | change
line-up | a set of people or things chosen for something | group | team | -product car model phone device suspect
    witness schedul brand polic band group singer guitar album bass drum identi
build-up | the time of getting ready before an event | event | prepare | +match game final cup race election christmas
    war debt troop tournament olympic derby fight championship !of play -troop militar arms weapon stock inventor debt
    forces nuclear gas fat navy naval goal pass ball tension pressure
stand-off | a situation in which neither side will give way | event | quarrel | -rugby half kick tackle fly-half
cover-up | an attempt to hide the truth about something bad | event | secret | -swim beach bikini wear dress concealer
    tattoo makeup
follow-up | a further step or work that continues an earlier one | event | later | +album film movie book single song
    hit novel record -question visit appointment meeting study studies call email interview letter
start-up | a newly founded firm | money | firm | -cost reactor menu windows boot compan firm business expens program
    plant capital loss
kick-off | the moment when a match begins | sport | time | +match game team side cup club player ground fans crowd
    minute pm gmt -campaign rally tour convention election festival summit
break-up | a split, after which people or parts are together no more | event | end
ethnic minority (minorities) | people of another origin than most in the country | people | group
margin of error | how far a survey’s figure may be from the truth | figure | wrong | +poll survey sampl statistic plus
    percent point
executive order | a leader’s command that has the force of law without a vote | rule | order
presumptive nominee | the person almost sure to become a party’s candidate | people | candidate
income inequality | the gap between what the rich and the poor earn | matter | unfair
gross domestic product | the value of all goods and services a country provides yearly | figure | economy
basis point | one hundredth of one per cent | figure | part
bankruptcy protection | a court’s shield against lenders while debts are sorted out | matter | debt
monetary policy | the way a state controls credit and the cost of borrowing | matter | control
fiscal policy (policies) | the way a state taxes and spends | matter | tax
fiscal year | the twelve months for which accounts are made | time | year
crude oil | what comes out of wells before petrol is made from it | matter | fuel
law enforcement | the police and others who fight crime | group | police | -pursu strict better lax stronger
classified information | facts that a state keeps secret | matter | secret
chief financial officer | the manager who looks after a firm’s money | people | boss
chief operating officer | the manager who runs a firm’s daily business | people | boss
chief of staff | the person who leads a politician’s helpers | people | boss | -army navy force general militar naval
    armed troops lieutenant admiral soldier israel joint defen air pentagon
press secretary (secretaries) | a person who speaks to reporters for a leader | people | told
home secretary | the minister for law and order inside the country | people | minister
foreign secretary | the minister for dealings with other countries | people | minister
shadow chancellor | the opposition’s speaker on taxes and spending | people | opposition
select committee | a group of lawmakers who look closely into a matter | group | examine
law lords | the judges of what was Britain’s highest court | group | court | =law
council tax | what homes pay to their town for its services | money | tax
news agency (agencies) | a firm that supplies reports to papers and broadcasters | group | report
editorial board | the people who decide a newspaper’s opinions | group | report | -professor scholar scientif lancet
    academ
name recognition | being known to a great many people | matter | known
domestic demand | how much people and firms at home want to buy | figure | buy
retail sales | how much shops sell to people | figure | sell
investment bank | a firm that helps others to raise money and buy companies | money | firm
double digits | a number from ten to ninety-nine | figure | number
top spot | the first place in a list or contest | matter | best
runner-up (runners-up) | the one that comes second in a contest | people | second
grand slam | a victory over each of the other teams of a contest | sport | win | +nations wales ireland rugby france
    england welsh irish -tennis open federer wimbledon golf seed singles australian homer inning baseball
reality TV | shows that film ordinary people instead of actors | stage | show
fair share | as much of something as one ought to have or give | share | part | -problem critic injur troubl controvers
    setback mistake luck scandal drama ups seen had experienc more
golden rule | a principle that one must never break | matter | rule
free rein | the right to act just as one likes | matter | free
stiff competition | strong rivals who are hard to beat | matter | fight
special interest | a group that tries to win favours from politicians | group | influence | =special +money lobby donor
    influence politic washington campaign power fund corrupt congress candidate elect senat president -took scientific
    magazine hobb holiday take taking
spending spree | a short time of buying a great many things | event | buy
mass market | ordinary buyers as a whole | group | buy
initial public offering | the first sale of a firm’s shares to everybody | money | sell
"""

PLAIN_DESCRIPTIONS = """
long-term | for many years ahead | before | long
short-term | for the near future only | before | short
next-generation | newer and better than those of today | before | new | +technolog console phone game device chip
    network mobile computer software dvd xbox playstation car aircraft fighter jet weapon broadband internet
pre-tax | before the state has taken its part | before | money
year-on-year | from one period of twelve months to the next | before | time
right-wing | holding or showing strongly conservative views | before folk | politics | -winger flank football ball
    match midfield striker penalt cross goal
home-grown | from one’s own country or group | before folk | origin | -vegetable garden tomato fruit herb cannabis
    marijuana microsoft
feel-good | making people happy | before | good
big-budget | that costs a great deal to make | before | money
critically acclaimed | praised by those who judge art for a living | before folk | praise
seasonally adjusted | corrected for changes that come back each year | before | figure
"""
