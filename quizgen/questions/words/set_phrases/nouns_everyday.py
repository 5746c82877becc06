"""Fixed names of sports, technology, the stage, business and daily life: as in `nouns`."""

SPORTS_NAMES = """
dead heat | a contest that is completely even | sport | equal | -point* lead leader* ahead
transfer window | the weeks in which clubs may buy and sell players | sport | time
dressing room | the place where one puts on sports clothes | sport | place | +match player team teammate* coach
    club* game gamer* manager half captain* squad season* -lost lose* theatre theater actor actress stage singer
    film* studio backstage concert*
defending champion | the winner of the last contest, who tries to win again | sport people | best win
prize money | what those who do well in a contest are paid | sport | pay
governing body (bodies) | an organisation that makes rules and watches over them | sport | control | +sport*
    football* athlet* rugby tennis cricket game gamer* club* player fifa* uefa iaaf golf racing doping match
    -school* college universit*
own goal | a ball that a player puts by mistake into the wrong net | sport | lose goal | +goalkeeper keeper striker
    defender midfield* header cross half minute minutes deflect* match corner -party policy political minister
extra time | the minutes added when a match is level at the end | sport | time | =extra +goal goals cup penalties
    penalty shoot-out match final referee equaliser full-time striker half-time minute leg quarter-final semi-final
    -work job prison exam* jail school
stoppage time | minutes added to make up for breaks in play | sport | time
injury time | minutes added to make up for breaks in play | sport | time | +goal goals minute match half penalty try
    referee cup win winner equaliser score* -season weeks months
added time | minutes played to make up for breaks in play | sport | time | +goal goals minute minutes match penalty
    try referee cup win winner equaliser score* shutout final half
set piece | a planned move when play starts again after a stop | sport | plan | +goal* penalt* free-kick corner* match
    defen* header striker scrum* lineout line-out rugby football set-piece coach forwards -film orchestra* novel song
    theatre battle action
set-piece | a planned move when play starts again after a stop | sport | plan | =set-piece set-pieces +goal* penalt*
    free-kick corner* match defen* header striker scrum* lineout line-out rugby football coach forwards wall -film
    orchestra* novel song theatre battle action
bonus point | a mark that a side is given besides those for its result | sport | more | +tries try league rugby table
    season losing win match points championship
personal best (bests) | the fastest, longest or highest result one has ever had | sport | good | =personal +race
    metres seconds minutes jump* athlete* marathon sprint* swim* metre time throw* champion* hurdles heats indoor ran
    run !wishes friend friends interests
wooden spoon | the name for finishing in last place | sport | lose | +six nations finish* champion* rugby season team
    teams league decider italy scotland bottom avoid* table wins defeat* -cook* stir* bowl kitchen pan sauce butter
top flight | the highest division of a league | sport | league | +club clubs promot* relegat* division season league
    striker manager football* -stairs steps
far post | the side of a goal that is farther from the ball | sport | goal | +cross corner header headed goal shot
    curled ball free-kick keeper
near post | the side of a goal that is closer to the ball | sport | goal | +cross corner header headed goal shot beat*
    ball free-kick keeper
sin bin | where a player must sit for a time as a punishment | sport | punish
final whistle | the sign that a match is over | sport | end | =final -film*
drop goal | a score from a ball kicked just as it bounces | sport | goal | +kick* penalt* try tries fly-half rugby
    minutes points half
relegation zone | the places from which clubs go down at the end of a season | sport | lose
game in hand | a match more left to play than another side has | sport | more
cup tie | a match in a knockout contest | sport | match | +club side league round draw goal fans football match beat
    played winning
"""

TECHNOLOGY_NAMES = """
junk mail | advertising messages sent to people who did not ask for them | tech | message
security hole | a weak point through which somebody may get in | tech | weak
intellectual property | inventions and other works of the mind that belong to somebody | tech right | own
"""

STAGE_NAMES = """
red carpet | the special walkway for famous guests at a big event | stage | arrive | +film* star oscar award
    premiere actor actress celebrit* ceremony fan -roll* treatment welcome
record company (companies) | a business that brings out and sells music | stage | firm | +music* album song* singer
    band artist*
world tour | a series of concerts in many countries | stage | travel | +band album singer song* concert* music* rock
    pop fan star group -rugby match cricket cyclist* tennis gamer
spin-off | something that has grown out of an earlier success | stage matter | result | =spin-off spin-offs +film*
    series show television tv game gamer* movie character* comic* -share* unit subsid* compan* stock stockpil*
    stockmarket* divis* holder
"""

BUSINESS_NAMES = """
chief executive | the top manager of a firm or organisation | people | firm control | !officer -hong* nation nationwide
    afghan* governor* president* presidency senate candidate county obama* trump clinton congress* white* mayor macau*
    macao* tung* leung ~district municipal
managing director | the person in charge of running a firm or an organisation | people | firm control | !at -merrill
    goldman morgan research* analyst economist
fund manager | somebody whose job is to invest other people’s money | people | work
central bank | the body that controls the money of one or more countries | money | control | -lzb* regional*
parent company (companies) | a firm that owns another one | money | firm
holding company (companies) | a firm set up mainly to own other firms | money | firm
real estate | land and buildings | money | property
public sector | the part of the economy that belongs to the state | money | state
private sector | all the firms that do not belong to the state | money | state firm
tax cut | a lowering of what people must pay to the state | money | less tax
income tax (taxes) | the part of one’s earnings that goes to the state | money | tax
sales tax (taxes) | money for the state that is added to the price of goods | money | tax buy | -manufactur*
stamp duty | a payment to the state when a home or land changes hands | money | tax buy | -share* stock stockpil*
    stockmarket* bourse securit* broker* trading turnover
tax return | a paper in which one lists one’s earnings for the authorities | money | tax | !to its
cash flow | the money coming into and going out of a business | money | flow profit
balance sheet | all that somebody owns and owes, set out in figures | money | list | -restor* repair
bidding war | a contest over who will pay the most | money | buy | +offer million* billion* price* compan* takeover
    rights label* buyer share* -asylum candidate nast* host olympic tournament
business model | the plan by which money is to be earned | money | profit
pay rise | an increase in wages | money | wage
debt relief | letting somebody pay back less than is owed | money | help | -temporar* student household* mortgage
housing market | the buying and selling of homes | money | property buy
law firm | a company whose staff advise on what is legal | court money | firm
trade gap | how much more a country buys abroad than it sells | figure | lack
market value | the amount for which something could be sold now | figure | need
net profit | what a firm has earned when all costs are paid | figure | profit
operating profit | what normal business brings in, minus its costs | figure | profit | -partial*
living standard | how well off people are | figure | need
job losses | cuts in the number of people employed | money | less wage
department store | a large shop that sells many kinds of things | money | place
raw material | something from which goods are made | money nature | goods | -player coach team teammate* squad
    talent novel* writer comed* poet film* book* poem* artist* song* story data* drama*
legal action | the use of a court against somebody | court | case
appeals court | judges who look again at what other judges have decided | court | case
press release | an official message sent out for reporters to use | event | tell
attorney general | the chief lawyer of a government | people | control | -assistant deputy associate
crime scene | the place where something against the law was done | court | search place
death row | the part of a prison for those sentenced to be executed | punishment | death prison
"""

EVERYDAY_NAMES = """
general public | ordinary people as a whole | group | ordinary
working class | people who earn wages, mostly in jobs done by hand | group | ordinary worker poor | -background
    people* famil* parent* guys voter men women man woman boy boyfriend* girl town township* townsp* communit*
    neighbo* kid hero* district
middle class | people who are neither rich nor poor | group | ordinary worker | -famil* background americans parents
    voters neighbo*
member state | a country that belongs to a larger body | group | body
foreign policy (policies) | a country’s plans for dealing with other states | matter | plan
gun control | rules that make it harder to own weapons | right matter | weapon rule
background check | a look at somebody’s past to see if he or she can be trusted | matter | past examine
top priority (priorities) | a matter to be dealt with before others | matter | first
driving force | the person or thing that makes something happen | matter people | cause
step forward | an improvement | event | good gain | <a big important major huge significant giant great positive
    -stepped stepping volunteer witness victim accuser someone nobody anyone candidate willing*
way forward | what should be done next to make progress | matter | plan good | <the a best only possible clear right
    -logo*
keynote speech (speeches) | an important talk that sets out the main ideas | event | talk
breathing space | some time without pressure | event | rest help | -score* goal* lead leader* half point* -park* green
    urban garden* square*
long shot | something or somebody unlikely to succeed | matter | unlikely hope | -goal* keeper ball save kick* yard
    striker camera by director* header scored midfield* corner >. , but for to and at <a
point of view | a way of looking at a matter | matter | idea
matter of time | something that is sure to happen sooner or later | matter | certain | +only just !and
change of heart | a new and different opinion | event | change | -transplant surgeon surgeons patient doctor doctors
fine line | a very small difference | matter | little unclear | >between -walk tread
head start | an advantage over others from the beginning | matter | gain | -program* children preschool*
upper hand | a stronger position than a rival has | matter | gain
big picture | a situation as a whole, without its details | matter | whole | -oscar award film* box boxer* paint
    painted frame wall hung hang museum gallery canvas painting photograph
game plan | the way in which one means to reach one’s aim | matter | plan | +game gamer* match win winner* play*
    team teammate* race racer* racecourse* racehorse* racegoer* racetrack* side coach score* opponent campaign*
wishful thinking | believing something only because one would like it | matter | hope
teething problem | an early difficulty with something new | matter | obstacle bad | -baby babies gums infant infants
    toddler toddlers molar
teething trouble | an early difficulty with something new | matter | obstacle bad | -baby babies gums infant infants
    toddler toddlers molar
waiting list | the names of people who hope to get something later | figure | list
natural disaster | an event like a flood or an earthquake that does great harm | event nature | danger bad
state of emergency | a time of danger in which a government has special powers | event | danger
aid package | money and other help given together to those who need it | money | help
stem cell | a tiny part of the body from which other parts can grow | nature | body
greenhouse gas (gases) | something in the air that traps the earth’s heat | nature | warm
fossil fuel | coal, oil or gas, which is burned for energy | nature | burn
renewable energy (energies) | power from sun, wind or water, which never runs out | nature | clean
power station | a place where electricity is made | nature | place
power plant | a place where electricity is made | nature | place
campaign trail | the round of journeys and meetings before an election | vote | travel
swing state | a part of the US where either party may win | vote | place
"""
