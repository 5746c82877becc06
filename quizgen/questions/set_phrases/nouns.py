"""Fixed names and descriptions, each with its meaning: `phrase (odd forms) | meaning | frames | families | sense`.

The frame is what the phrase stands for: a thing that gets in the way or helps (`matter`), something that happens
(`event`), persons (`people`), a part of a whole (`share`), or a word before a noun (`before`).
"""

NAMES = """
red tape | official rules and forms that seem useless and slow things down | matter | obstacle rule | -bridge ribbon roll
stumbling block | a problem that stops things from going on | matter | obstacle
sticking point | a matter on which people cannot agree | matter | obstacle quarrel
bone of contention | a matter about which people quarrel | matter | obstacle quarrel
grey area | a matter for which there are no clear rules | matter | unclear
gray area | a matter for which there are no clear rules | matter | unclear
level playing field | the same fair chances for everybody | matter | fair
common ground | things on which both sides can agree | matter | agree
middle ground | a position between two extreme ones | matter | agree middle
safety net | help for those who get into trouble | matter | help | -acrobat circus
safe haven | a place where people are out of danger | matter | help place
vicious circle | a problem that makes itself worse again and again | matter | bad
vicious cycle | a problem that makes itself worse again and again | matter | bad
double standard | a rule that is used differently for different people | matter | unfair rule
glass ceiling | an unseen limit that keeps some people out of the top jobs | matter | unfair obstacle
last resort | what one does only when all else has failed | matter | last
status quo | the way things are now | matter | now
track record | what somebody has done well or badly so far | matter | past
vested interest | a private reason for wanting something to happen | matter | gain
bargaining chip | something that can be offered in talks to get something else | matter | gain
silver lining | something good in a bad situation | matter | good
mixed blessing | something that has good and bad sides | matter | middle good
foregone conclusion | a result that is certain from the start | matter | certain
moral high ground | the position of seeming better or fairer than others | matter | good fair
rule of thumb | a simple rule that works in most cases | matter | rule
rule of law | the idea that all must obey the same laws | matter | rule fair
code of conduct | a set of rules on how people should behave | matter | rule
litmus test | a single thing that shows what somebody or something is like | matter | proof
acid test | a single thing that shows what somebody or something is like | matter | proof
smoking gun | a clear proof that somebody did wrong | matter | proof | -fired bullet
rite of passage | something that marks a new time in a person’s life | event | life
catch-22 | a problem with no way out because each step blocks the other | matter | obstacle bad
elephant in the room | a big problem that nobody wants to talk about | matter | bad
pandora’s box | something that leads to many new problems | matter | bad
achilles heel | a weak point through which one can be beaten | matter | weak
nest egg | money saved for later | matter | money
golden parachute | a large payment to a boss who leaves | matter | money
cash cow | something that brings in much money again and again | matter | money gain
price tag | the amount that something costs | matter | money | +million billion bn £ $ cost
war chest | money saved for a campaign | matter | money
slush fund | money kept for secret or dishonest uses | matter | money wrong
u-turn | a complete change of mind or plan | event | change | -car driver traffic road street vehicle lane
turning point | a time at which things change in an important way | event | change
tipping point | the point after which a change cannot be stopped | event | change
breaking point | the point at which somebody or something cannot take any more | event | limit
wake-up call | an event that shows people a danger they had not seen | event | warning | -hotel phone
warning shot | an act that shows what might follow | event | warning | +across political | -gun fired fire police ship
shot across the bows | an act that shows what might follow | event | warning
shot in the arm | something that gives new strength | event | help | -bullet gun vaccine doctor nurse flu gunman police
landslide victory (victories) | the winning of an election by a very large number of votes | event | win
landslide win | the winning of an election by a very large number of votes | event | win
hung parliament | a parliament in which no party has more than half of the seats | event | vote
vote of no confidence | a vote that shows that a leader is no longer trusted | event | vote
no-confidence vote | a vote that shows that a leader is no longer trusted | event | vote
war of words | a long and angry public argument | event | quarrel
slanging match | an angry argument with insults | event | quarrel
witch hunt | an unfair search for people to blame | event | blame
witch-hunt | an unfair search for people to blame | event | blame
smear campaign | an attempt to make people think badly of somebody by telling lies | event | blame
ripple effect | a number of results that follow one from another | event | result
knock-on effect | a result that follows from something else | event | result
domino effect | a number of results that follow one from another | event | result
side effect | a result that was not intended | event | result | -drug medicine vaccine patient treatment pill medication doctor
    dose
uphill battle | a struggle that is very hard to win | event | difficult
uphill struggle | a struggle that is very hard to win | event | difficult
uphill task | a job that is very hard to do | event | difficult
publicity stunt | something done only to be noticed | event | show
photo opportunity (opportunities) | a chance for pictures of a well-known person to be taken | event | show
damage control | acts that try to limit the harm done by a mistake | event | help
damage limitation | acts that try to limit the harm done by a mistake | event | help
quantum leap | a very great step forward | event | change win
flash point | a place or moment where trouble may begin | event | danger
sea change | a great and complete change | event | change
knee-jerk reaction | a quick answer made without thinking | event | quick
last-minute | done at the latest possible time | before | late
last-ditch | made at the end as the only hope left | before | late
so-called | which is named like this, perhaps wrongly | before | name | !islamic
high-profile | getting much attention from the public | before | attention
low-key | quiet and meant to draw little attention | before | quiet
long-standing | having lasted for many years | before | long
longstanding | having lasted for many years | before | long
far-reaching | having important effects on many things | before | large
wide-ranging | dealing with many different matters | before | large
hard-line | strict and not willing to give way | before | strict
hardline | strict and not willing to give way | before | strict
heavy-handed | using too much force | before | strict
high-stakes | in which much can be won or lost | before | risk | -poker casino
hard-fought | won or held only with great effort | before | difficult
hard-won | got only with great effort | before | difficult
hotly contested | in which all sides try very hard to win | before | difficult
closely watched | followed by many with great interest | before | attention
tight-knit | held together by strong ties | before | close
close-knit | held together by strong ties | before | close
run-of-the-mill | not special in any way | before | usual
tit-for-tat | done to pay somebody back for the same | before | revenge
state-of-the-art | using the newest ideas and methods | before | new
cutting-edge | using the newest ideas and methods | before | new
ground-breaking | new and very different from what was before | before | new
groundbreaking | new and very different from what was before | before | new
ill-fated | having ended badly | before | bad
ill-advised | not wise | before | bad
half-hearted | done without much interest or effort | before | quiet
half-baked | not well thought out | before | bad
off-the-cuff | not prepared beforehand | before | quick
knee-jerk | quick and made without thinking | before | quick
cash-strapped | not having enough money | before | poor
hard-hit | badly harmed | before | bad
war-torn | badly harmed by fighting | before | bad
life-threatening | that may kill | before | risk
down-to-earth | sensible and simple in manner | before | usual
no-nonsense | direct and serious | before | strict
top-down | decided by leaders and passed on to all others | before | strict order
tell-tale | showing what was meant to be hidden | before | show
stop-gap | meant to help only for a short time | before | short
stopgap | meant to help only for a short time | before | short
make-or-break | that will lead either to success or to failure | before | risk
all-out | using every possible strength | before | strong
de facto | in reality, though not by law | before | real
ad hoc | made for one purpose only, when it was needed | before | short
blue-collar | having to do with people who work with their hands | before | job
white-collar | having to do with people who work in offices | before | job
grass roots | the ordinary members, not the leaders | group | ordinary | -lawn garden soil
grassroots | coming from ordinary people, not from leaders | before | ordinary
rank and file | the ordinary members, not the leaders | group | ordinary
whistle-blower | a person who tells the public about wrong done where he or she works | people | tell
front-runner | the one who seems most likely to win | people | win | -lead ahead
running mate | the person who stands for the second-highest post beside a candidate | people | vote
dark horse | a little-known competitor who may surprise everybody | people | win | -rid stable saddle
household name | a person or product that everybody knows | people | known
swing voter | a person who might vote for either side | people | vote
think tank | a group of experts who study problems and give advice | group | expert
think-tank | a group of experts who study problems and give advice | group | expert
task force | a group put together to deal with one problem | group | expert
pressure group | an organisation that tries to influence public opinion and leaders | group | campaign
interest group | an organisation that tries to influence leaders in favour of its members | group | campaign
right-hand man (men) | the helper whom a leader trusts most | people | help
stalking horse | a candidate who is put up to hide or help another | people | vote
loose cannon | a person who may do or say anything and cause trouble | people | danger | -ship deck
lame duck | a leader who soon has to go and has little power left | people | weak | -session congress lame-duck
next of kin | the closest relatives | group | family
old guard | members who have been there long and do not want change | group | old
powers that be | the people in control | group | control
role model | a person whom others try to be like | people | known good
sitting duck | somebody who is very easy to attack | people | weak
laughing stock | somebody whom all make fun of | people | bad
lion’s share | the largest part | share | most
tip of the iceberg | a small part of a much bigger problem | share | little
tip of an iceberg | a small part of a much bigger problem | share | little
drop in the ocean | an amount so small that it makes no difference | share | little
drop in the bucket | an amount so small that it makes no difference | share | little
bulk of | the largest part of something | share | most
handful of | a very small number of people or things | share | little | -coin rice sand dust seed earth
raft of | a large number of things | share | many | -river sea boat log
slew of | a large number of things | share | many
host of | a large number of things | share | many | -show tv radio programme television talk
string of | a number of things that come one after another | share | many row | -pearl guitar light bead
spate of | a number of bad things that come in a short time | share | many row
barrage of | a large number of things that come quickly and all at once | share | many | -shell rocket missile gun artillery
wealth of | a large amount of something good | share | many
fraction of | a small part of something | share | little
flurry of | a number of things happening at once in a short time | share | many row | -snow
dearth of | too little of something | share | less
litany of | a long list of bad things, one after the other | share | many row
modicum of | a small amount of something | share | little
grass-roots | coming from ordinary people, not from leaders | before | ordinary
would-be | hoping to become or to do this | before | name
one-off | done or happening a single time | before | single
long-term | lasting or looking far into the future | before | long
short-term | lasting or looking only a little into the future | before | short long
long-running | having gone on for many years | before | long
high-ranking | holding an important post | before | high
cross-party | made up of members of different political groups | before | mixed
full-scale | as large or complete as possible | before | large strong
full-blown | having every sign of it, not only a part | before | large strong
outspoken | saying openly what one thinks | before | open
low-income | having little money to live on | before | poor
down-ballot | standing for a lesser post in the same vote | before | vote
tax-free | on which nothing has to be paid to the state | before | money
tax-exempt | on which nothing has to be paid to the state | before | money
third-party | not of either of the two main sides | before | mixed | -claim insur payment software
hands-on | taking an active part instead of only watching | before | open
hands-off | leaving others to do as they like | before | free
step-by-step | done in small parts, one after the other | before | slow
fast-growing | becoming larger at a high speed | before | large
built-in | being a fixed part of it from the start | before | fixed
old-fashioned | no longer modern | before | old
record-breaking | better or greater than ever before | before | best
much-needed | that people could hardly do without | before | need
much-publicised | about which there has been a lot in the media | before | attention
much-hyped | praised loudly in the media | before | attention
long-awaited | for which people have been waiting for a long time | before | long
long-lasting | going on for a long time | before | long
interest rate | the share that one must pay for borrowing money | money | rate
budget deficit | the amount by which a state spends more than it takes in | money | lack
trade deficit | the amount by which a country buys more abroad than it sells there | money | lack
trade surplus | the amount by which a country sells more abroad than it buys there | money | lack
market share | the part of all sales that one firm has | money | part
joint venture | a business that two or more firms run together | money | firm
hedge fund | a firm that invests rich people’s money at high risk | money | firm
pension fund | money that is collected and invested for people’s old age | money | fund
raw material | something from nature from which goods are made | money | thing
tax break | a rule that lets some people pay less to the state | money | less
stimulus package | a set of steps by which a state tries to make business grow | money | help
profit warning | a firm’s message that it will earn less than expected | money | less
profit margin | what is left of the price of goods when all costs are paid | money | part
hostile takeover | the buying of a firm against the will of its leaders | money | buy
takeover bid | an offer to buy a firm | money | buy
minimum wage | the lowest pay that an employer may give | money | rate
cost of living | the amount that people need for food, housing and other things | money | rate
credit rating | a judgement on how well somebody can pay back debts | money | rate trust
black market | buying and selling that is against the law | money | wrong
consumer confidence | how ready people are to spend money | money | trust
consumer spending | what people pay for goods and services | money | spend
exchange rate | the price of one country’s money in that of another | money | rate
stock exchange | a place where parts of firms are bought and sold | money | place
stock market | the business of buying and selling parts of firms | money | place
trade union | an organisation of workers that tries to get them better pay and conditions | group | worker
venture capital | money that is put into new and risky firms | money | fund
trade barrier | a rule or a tax that makes buying from abroad harder | money | rule
grand jury (juries) | a group of people who decide whether somebody should be put on trial | law | people
plea deal | an offer of a milder punishment to somebody who admits a crime | law | deal
plea bargain | an offer of a milder punishment to somebody who admits a crime | law | deal
class action | a case brought to a court by many people together | law | case
class-action | brought to a court by many people together | before | many
death penalty (penalties) | killing as the punishment for a crime | law | punish
capital punishment | killing as the punishment for a crime | law | punish
life sentence | having to stay in prison for the rest of one’s days | law | punish
suspended sentence | a punishment that need not be served if one does no more wrong | law | punish
community service | unpaid work for the public as a punishment | law | punish | +court judge sentence convict hours guilty
house arrest | being kept at home by the police instead of in prison | law | punish
due process | the right to be treated fairly by the courts | law | right
civil liberties | the rights and freedoms of every person in a country | law | right
civil liberty (liberties) | the rights and freedoms of every person in a country | law | right
search warrant | a paper from a judge that lets the police look through a place | law | paper
arrest warrant | a paper from a judge that lets the police take somebody prisoner | law | paper
war crime | a cruel act in fighting between states that no law allows | law | crime
hate crime | an attack on somebody because of race, religion or the like | law | crime
money laundering | hiding that money comes from crime | law | crime money
insider trading | buying or selling parts of a firm with the help of secret knowledge | law | crime money
cease and desist | ordering somebody to stop doing something | before | order
class warfare | fighting between rich and poor | event | quarrel
swing state | a part of the US that either party might win | vote | place
battleground state | a part of the US that either party might win | vote | place
exit poll | asking people how they voted when they come out | vote | ask
opinion poll | asking a number of people what they think | vote | ask
approval rating | the share of people who think that a leader does a good job | vote | part
polling station | a place where people go to vote | vote | place
polling place | a place where people go to vote | vote | place
general election | a vote in which the whole country chooses its leaders | vote | choose
by-election | a vote held in one area to fill a seat that has become empty | vote | choose
stump speech (speeches) | a talk that a candidate gives again and again | vote | talk
attack ad | a short film that speaks badly of a rival | vote | talk
popular vote | the number of all people who chose a candidate | vote | part
electoral college | the body of persons who formally choose the president | vote | body
party line | the opinion that members of a political group are expected to have | vote | opinion
voter turnout | the share of people who go to vote | vote | part
ballot paper | a sheet on which people mark their choice | vote | paper
town hall meeting | a gathering at which people can put questions to a politician | vote | talk
proportional representation | a system in which seats are shared out by each party’s part of the votes | vote | system
two-horse race | a contest that only two can win | vote | contest
shadow cabinet | the group of opposition politicians who follow the work of ministers | group | expert
civil servant | a person who works for the state | people | work
spin doctor | a person whose job is to make a politician look good | people | work
back-bencher | a member of parliament who holds no high post | people | work
whistleblower | a person who tells the public about wrong done where he or she works | people | tell
middleman (middlemen) | a person who arranges business between others | people | work
asylum seeker | a person who asks another country for protection | people | flee
first responder | a person who comes to help at once after an accident | people | help
kingmaker | a person who can decide who gets a high post | people | control
breakaway group | people who have left a larger body to form their own | group | leave
splinter group | people who have left a larger body to form their own | group | leave
advocacy group | people who work together in support of an aim | group | campaign
focus group | a number of people who are asked together for their opinions | group | ask
watchdog group | people who keep a check on what others do | group | check
steering committee | people who decide in what order work will be done | group | control
inner circle | the few people who are closest to a leader | group | close
top brass | the people in the highest posts | group | control
box office | the money made from selling tickets for a film or show | money | earn | +film movie weekend cinema million hit
death toll | the number of people killed | matter | number
peace process | the steps by which enemies try to stop fighting | event | agree
power vacuum | a time in which nobody is in control | event | weak
power struggle | a fight over who is in control | event | quarrel
show of force | an act meant to frighten others by showing one’s strength | event | show
crunch time | the moment when one must succeed | event | decide
comfort zone | where somebody feels safe and is not challenged | matter | help place
blank cheque | permission to spend or do as much as one likes | matter | free
blank check | permission to spend or do as much as one likes | matter | free
blind spot | something that one fails to see or understand | matter | weak
brain drain | the leaving of well-trained people for other countries | event | leave
family values | ideas of what is right that come from home and tradition | matter | idea
common sense | the ability to judge things in a practical way | matter | idea
free speech | the right to say openly what one thinks | law | right
freedom of speech | the right to say openly what one thinks | law | right
free trade | buying and selling between countries without taxes or limits | money | rule
public eye | the attention of people in general | matter | attention
public interest | what is good for all people | matter | good
second thought | a doubt about a decision | matter | doubt
talking point | something that many people discuss | matter | speak
selling point | something about a thing that makes people want to have it | matter | good
rallying cry (cries) | words that bring people together for a cause | matter | speak
pipe dream | a hope that will never come true | matter | hope
poster child (children) | a person who stands for an idea in the eyes of the public | people | known
self-defence | protecting oneself when attacked | law | protect
self-defense | protecting oneself when attacked | law | protect
conflict of interest | a position in which a private gain may stand against a duty | matter | wrong
conflicts of interest | positions in which a private gain may stand against a duty | matter | wrong
cause for concern | a reason to worry | matter | bad
point of no return | the moment after which one cannot go back | event | limit
rude awakening | a sudden and unpleasant discovery | event | warning
power base | the people or the area whose support makes a politician strong | matter | support
"""
