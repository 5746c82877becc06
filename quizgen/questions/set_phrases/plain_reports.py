"""Set phrases of plain reports, for each kind: `phrase (odd forms) | meaning | frames | families | sense`."""

PLAIN_VERBS_WITH_OBJECTS = """
set up (setting) | to found or start something new | plan | start make | +firm compan fund body commission committee
    website charit trust organi scheme group business agency -goal striker header cross pass minute penalty
take on (took taken taking) | to play or compete against somebody | person | fight | +match final game round cup team
    side champion seed tie semi quarter play -role job staff board worker debt
end up | to be or do something at last without having planned it | event plan | result
look set to | to seem very likely to do something | event plan | likely | =look looks looked
set out to (setting) | to begin with the aim of doing something | plan | aim start
work out | to find the answer to something by thinking | plan claim | understand | >how what who why where whether
sort out | to put something right that has gone wrong | trouble plan | solve
pick up | to win something, such as a prize | event plan | win | +award prize oscar medal trophy gong honour grammy
    bafta -phone pace speed steam
take up (took taken taking) | to start doing a job or filling a post | plan | start | +post role job position
    appointment !to
sum up (summed summing) | to describe in a few words what matters most | plan claim | told short
sign up for | to put one’s name down in order to take part | plan event | join
keep up with (kept keeping) | to move or grow as fast as somebody or something | person event | equal
catch up with (caught catching) | to reach somebody or something ahead | person | reach
fall out with (fell fallen falling) | to quarrel with somebody and be friends no more | person | quarrel
get hold of (got gotten getting) | to manage to find or obtain | plan person | get
get rid of (got gotten getting) | to make oneself free of something not wanted | trouble plan person | remove
bring down (brought bringing) | to make somebody lose power | person | end | +government president regime minister
    leader coalition dictator cabinet prime -price cost rate inflation plane jet
go after (goes went gone going) | to attack or try to catch somebody | person | attack
"""

PLAIN_VERBS_WITHOUT_OBJECTS = """
go missing (goes went gone going) | to be lost or stolen, so that nobody knows where it is | happens | lose
pass away | to die | acts | death
kick off | to begin | happens | start | -boot shoe ball
make up his mind (made making) | to come to a decision | acts | decide
make up their minds (made making) | to come to a decision | acts | decide
make a difference (made making) | to have an effect for the better | acts happens | help
lose their lives (lost losing) | to be killed | acts | death
walk out | to leave in order to protest | acts | leave | +protest talks strike meeting court angry row dispute worker
    staff union !of to on onto
open fire | to begin to shoot | acts | shoot
run out (ran running) | to come to an end, so that nothing is left | happens | end | +contract time money deal food
    supply luck patience visa !of the a an his her
"""

PLAIN_LINKS = """
tipped to | thought by many likely to do something | link | likely | >win be become take succeed make join replace play
    get receive beat score lead go finish have do
due to | planned for a certain time to do something | link | plan time | >be begin start take meet open play make go
    appear face return end come finish hold give arrive expire
leading up to | coming in the time before something | link when | before | +week month day year hour election vote
    match game event
thus far | until now | time | now past
apart from | not counting somebody or something | link | without | !each one
aside from | not counting somebody or something | link | without
in touch with | writing or speaking to somebody now and then | relation | contact
nowhere near | not at all close to | degree | not | -village town city road mile
far from | not at all | degree | not | >a an the being certain over perfect clear ideal over finished happy easy sure
    satisfied convinced complete impressed -mile km home kilomet house
at the end of the day | when everything has been thought about | degree | told last | -trading shares market index
    cricket wicket play race stage
in the first place | at the very beginning, before anything else | time | begin | >. , ? ” and because -win finish
    medal rank tie poll
a great deal | very much | degree | much | !of -deal-
en route to | on the way to a place or a result | link when | way
from time to time | now and again, but not regularly | time | seldom
sooner or later | at some moment in the future that nobody knows yet | time | future
in straight sets | without losing any part of the match | manner | win
in real time | at the very moment when it happens | manner | quick
in line for | likely to get something | relation | likely
"""

PLAIN_STATES = """
up and running | working and in use | matter | work
in good shape | healthy or strong | person matter | good
better off | in a happier position or with more money | person | good | !than
worse off | in a less happy position or with less money | person | bad | !than
wide open | such that anybody might still win | matter | undecided | +race contest title championship competition
    tournament election primary nomination field -door window eyes mouth gate goal shot header
too close to call | so even that nobody can say who will win | matter | undecided
in store | going to happen | matter | future | !for -shop shopper customer retail sales
on air | being broadcast | matter person | show | -pollut
under pressure | strongly pushed by others or by events | person matter | forced | !to -blood gas water tyre
in sight | likely to come soon | matter | soon | +end deal solution victory agreement peace title win goal finish
    settlement
within reach | possible to get | matter | near
at fault | to blame for something bad | person | blame
under siege | attacked from all sides | person matter | attack
on the mend | getting well again | person matter | better
"""

PLAIN_NAMES = """
go-ahead | permission to start something | matter | allow | =go-ahead
shake-up | a big change in how something is organised | event | change
line-up | the people or acts that take part in something | group | team
build-up | the time of getting ready before an event | event | prepare | +match game final cup race election christmas
    war debt troop !of play
stand-off | a situation in which neither side will give way | event | quarrel
cover-up | an attempt to hide a crime or a mistake | event | secret
follow-up | something made or done after an earlier work | event | later | +album film movie book single song hit novel
    record
start-up | a newly founded firm | money | firm
kick-off | the moment when a match begins | sport | time | +match game team side cup club player ground fans crowd
    minute pm gmt
break-up | the ending of a marriage, a band or a union | event | end
ethnic minority (minorities) | people of another origin than most in the country | people | group
margin of error | how far the figure of a survey may be from the truth | figure | wrong
executive order | a command of the president that has the force of law | rule | order
presumptive nominee | the person almost sure to become a party’s candidate | people | candidate
income inequality | the gap between what the rich and the poor earn | matter | unfair
gross domestic product | the value of everything that a country makes in a year | figure | economy
basis point | one hundredth of one per cent | figure | part
bankruptcy protection | safety from those to whom a firm owes money | matter | debt
monetary policy | the way a state controls credit and the cost of borrowing | matter | control
fiscal policy (policies) | the way a state taxes and spends | matter | tax
fiscal year | the twelve months for which accounts are made | time | year
crude oil | what comes out of wells before petrol is made from it | matter | fuel
law enforcement | the police and others who fight crime | group | police
classified information | facts that a state keeps secret | matter | secret
chief financial officer | the manager who looks after a firm’s money | people | boss
chief operating officer | the manager who runs a firm’s daily business | people | boss
chief of staff | the person who leads a politician’s helpers | people | boss | -army navy military force defence
    defense general
press secretary (secretaries) | the person who speaks to reporters for a leader | people | told
home secretary | the minister for the police and safety inside the country | people | minister
foreign secretary | the minister for dealings with other countries | people | minister
shadow chancellor | the opposition’s speaker on taxes and spending | people | opposition
select committee | members of parliament who look closely into a matter | group | examine
law lords | the judges of what was Britain’s highest court | group | court | =law
council tax | what homes pay to their town for its services | money | tax
news agency (agencies) | a firm that supplies reports to papers and broadcasters | group | report
editorial board | the people who decide a newspaper’s opinions | group | report
name recognition | being known to many voters | matter | known
domestic demand | how much people and firms at home want to buy | figure | buy
retail sales | what shops sell to people | figure | sell
investment bank | a firm that helps others to raise money and buy companies | money | firm
double digits | a number from ten to ninety-nine | figure | number
top spot | the highest place in a list | matter | best
runner-up (runners-up) | the one that comes second in a contest | people | second
grand slam | a victory over each of the other teams of a contest | sport | win | +nations wales ireland rugby france
    england -tennis open federer wimbledon golf
reality TV | shows that film ordinary people instead of actors | stage | show
fair share | as much of something as one ought to have or give | share | part
golden rule | a guide to behaviour that should always be kept to | matter | rule
free rein | complete freedom to act as one likes | matter | free
stiff competition | strong rivals who are hard to beat | matter | fight
special interest | a group that tries to win favours from politicians | group | influence | =special +money lobby donor
    influence politic washington campaign power fund corrupt
spending spree | a short time of buying a great many things | event | buy
mass market | very many ordinary buyers | group | buy
initial public offering | the first sale of a firm’s shares to everybody | money | sell
"""

PLAIN_DESCRIPTIONS = """
long-term | for many years ahead | before | long
short-term | for the near future only | before | short
next-generation | newer and better than those of today | before | new
pre-tax | before the state has taken its part | before | money
year-on-year | compared with the same time twelve months earlier | before | time
right-wing | against great changes in society and high taxes | before folk | politics
home-grown | born or made in the own country | before folk | origin
feel-good | making people happy | before | good
big-budget | that costs a great deal to make | before | money
critically acclaimed | praised by those who judge art for a living | before folk | praise
seasonally adjusted | corrected for changes that come back each year | before | figure
"""
