"""Set phrases of plain reports, for each kind: `phrase (odd forms) | meaning | frames | families | sense`."""

PLAIN_VERBS_WITH_OBJECTS = """
take on (took taken taking) | to play or compete against somebody | person | fight | +match final* game gamer* round
    cup team teammate* side champion* seed tie semi* quarter* play* -role job jobless* jobseeker* staff board debt*
    challeng* responsib* task* work* risk* mean importan* project* post postal postage loan burden* significan*
    sample photo* picture video employ* water* fresh* modern* unique* tone form duties extra lobby* corrupt* wall
look set to | to seem very likely to do something | event plan | likely | =look looks looked
set out to (setting) | to begin with the aim of doing something | plan | aim start | !see visit meet walk drive ride
    sail fly climb fish shop swim march cross return catch collect fetch !dry cool the
work out | to find the answer to something by thinking | plan claim | understand | >how what who why where whether
    -gym exercise fitness well fine deal dealer* dealt agreement treaty detail contract* compromise +how what why
    whether who where*
pick up | to gain a prize or honour | event plan | win | +award prize oscar medal trophy* gong honour* grammy bafta*
    -phone pace speed* steam* injur* booking yellow* card point* knock* @things limousine >a an the his her their
    its two three four five six another both one best
take up (took taken taking) | to start doing a job or filling a post | plan | start | +post postal postage role job
    jobless* jobseeker* position* appointment office* governorship duties professorship* !to -arms time space* offer
    market* econom* room residence* @home @sport against opposite behind snipers sniper troops officers towards
sum up (summed summing) | to show or tell in a short form what matters most | plan claim | told short | -performance
    season* goal* match judge* jury
bring down (brought bringing) | to make somebody lose power | person | end | +government* president* regime*
    minister* leader* coalition dictator cabinet prime* ruler -price* cost costly rate inflation* plane jet
    jetliner* unemploy* level number deficit debt* aircraft helicopter temperature tax taxpay* taxation taxable wall
    building emission crime curtain spend penalty tenet* bill @animal @road race peloton lap
"""

PLAIN_VERBS_WITHOUT_OBJECTS = """
run out (ran running) | to come to an end | happens | end | +contract* time money deal dealer* dealt food supply
    luck* patience visa !of the a an his her -winner match pitch field* street* house* building wicket* cricket
    batsman* stump* door innings batted onto

"""

PLAIN_LINKS = """
tipped to | thought likely by many to | link | likely | >win be become take succeed make join replace play get
    receive beat score lead go finish have do -scale balance odds ball keeper goalkeeper header -@home
due to | planned or expected to | link | plan time | >be begin start take meet open play make go appear face return
    end come finish hold give arrive expire -cause reason* delay cancel* injur* illness money payment owe owing
    thanks* largely partly mainly mostly valve valves window windows door doors borders
apart from | leaving aside | link | without | !each one -set tell* stand* stood grow* grew liv* keep keeper* kept
    drift* fall fallen fell torn mile kilomet* told also metre separat*
aside from | not counting | link | without | -step set stand* stood put mov* turn
in the first place | at the very beginning, before anything else | time | begin | >. , ? ” and because -why whether
    need* win winner* finish* medal rank tie poll pollster* table* points second* league standing looked searched look
    search
en route to | on the way to | link when | way
in real time | as things happen, without any delay | manner | quick
in line for | likely soon to get | relation | likely | -stand* stood wait queue* hour* ticket bread*
on the trot | one after the other, without a break between | manner | quick | -horse* pony ponies hors*
on aggregate | when the results of both matches are added up | manner | together | +win won lost lose goal* leg beat
    final round defeat* victory through league cup
"""

PLAIN_STATES = """
in store | going to happen | matter | future | <lie lies lay have has had hold holds held is are was were -shop*
    customer retail* stores buy* bought sold sell* collection launch* suppl* goods sale grain display museum archive
    warehouse furniture kept hous* object* record*
in sight | likely to come soon | matter | soon | +end deal dealer* dealt solution victory agreement peace* title win
    winner* goal* finish* settlement -everything everyone everybody anything anyone police* ship shipy* shipm*
    shipb* land landowner* tree camera shark nobody soul eye eyesight !of -road* path street* summit peak house*
    @sea @animal
on the mend | slowly getting better | person matter | better
"""

PLAIN_NAMES = """
shake-up | a big change in how something is organised | event | change | -market
line-up | a set of people or things chosen for something | group | team | -product* car carmak* model phone device
    suspect witness schedul* brand polic* band group singer guitar* album bass* drum* identi* scrum formation*
build-up | the time of getting ready before an event | event | prepare | +match game gamer* final* cup race racer*
    racecourse* racehorse* racegoer* racetrack* election christmas war warfare warlord* warship* warplane* wartime
    debt* troop* tournament olympic derby* fight* championship !of play -troop* militar* arms weapon stock stockpil*
    stockmarket* inventor* debt* forces nuclear gas gasoline fat navy naval goal* pass ball tension pressure
stand-off | a situation in which neither side will give way | event | quarrel | -rugby half kick* tackle fly-half
ethnic minority (minorities) | people of another origin than most in the country | people | group
margin of error | how far a survey’s figure may be from the truth | figure | wrong | +poll pollster* survey* sampl*
    statistic* plus* percent* point*
executive order | a leader’s command that has the force of law without a vote | rule | order | -chief company
presumptive nominee | the person almost sure to become a party’s candidate | people | candidate
gross domestic product | the value of all goods and services a country provides yearly | figure | economy
bankruptcy protection | a court’s shield against lenders while debts are sorted out | matter | debt
monetary policy | the way a state controls credit and the cost of borrowing | matter | control
fiscal policy (policies) | the way a state taxes and spends | matter | tax
classified information | facts that a state keeps secret | matter | secret
chief of staff | the person who leads a politician’s helpers | people | boss | -army navy force* general* militar*
    naval armed troops lieutenant admiral soldier* israel* joint* defen* air* pentagon hospital hospitals medical
    clinic patients company
press secretary (secretaries) | a person who speaks to reporters for a leader | people | told
home secretary | the minister for law and order inside the country | people | minister
shadow chancellor | the opposition’s speaker on taxes and spending | people | opposition
select committee | a group of elected members who look closely into a matter | group | examine
investment bank | a firm that helps others to raise money and buy companies | money | firm
free rein | the right to act just as one likes | matter | free
initial public offering | the first sale of a firm’s shares to everybody | money | sell
"""

PLAIN_DESCRIPTIONS = """
right-wing | holding or showing strongly conservative views | before folk | politics | -winger flank* football* ball
    match midfield* striker penalt* cross* goal* !position
home-grown | made, raised or trained in one’s own place, not brought from elsewhere | before folk | origin |
    -vegetable garden* tomato fruit* herb* cannabis* marijuana microsoft -food produce* flour*
"""
