"""Names of things and people in short, plain reports: `phrase (odd forms) | meaning | frames | families | sense`.

Their wrong answers stand in `rivals/misreadings.txt`.
"""

WORKADAY_NAMES = """
stretch of | unbroken part of | share | part | <a the this that same +road river coast beach motorway water track line
    canal highway street coastline railway pipeline path shore land border wall
opposite number | somebody who has the same post on the other side | people | equal | -film* movie* play played comedy
    actor actress drama @stage
early hours | the time between midnight and dawn | time | night | -match game race siege operation campaign trading
    debate strike
public gallery | the seats from which people may watch a court or council | place | watch | -art paintings
lead author | the chief writer of a study | people | research
false accounting | the crime of keeping untrue records of money | crime | wrong
freedom of information | everybody’s right to see official papers | right | open
returning officer | the official who runs a vote and tells the result | people | vote
dormant account | money at a bank that has long been left untouched | money | bank
breach of trust | doing wrong to those who rely on one | matter crime | wrong
previous conviction | an earlier case of being found guilty | court | crime
victim impact statement | an account in court of how a crime has hurt somebody | court | told
post-mortem examination | a study of a dead body to find the cause of death | matter | examine
smoke inhalation | breathing in fumes from something that burns | matter | danger
water main | a big pipe under the ground that supplies a street or town | thing | pipe
credit union | a savings club whose members can borrow from it | group | bank
nursing home | a house where old or ill people live and are cared for | place | care
care home | a house where people who need help live | place | care
maternity ward | the part of a hospital where babies are born | place | birth
cold storage | a place that is kept cool so that food or goods last | place | keep
auction house | a firm that sells things to whoever offers most | firm | sell
iron ore | rock from which a metal is got | thing | metal
consumer group | a body that speaks for buyers | group | buy
public prosecutor | the lawyer who brings cases to court for the state | people | court
spare part | a piece that can replace a broken one | thing | instead
placebo group | those in a trial who get no real medicine | group | research
small print | the details of an offer or contract that are easy to miss | matter | detail | !run runs publication
    publications publisher -book* eye eyes glasses reader* font lens
take-home pay | what is left of wages after tax | money | wage
false alarm | a warning of a danger that was not there | event | danger
level crossing | a place where road and railway meet, with no bridge | place | way
power cut | a time without electricity | event | lack
power outage | a time without electricity | event | lack
severance pay | money given to workers who lose their job | money | wage
wage freeze | a stop to all rises in what workers earn | money | wage
guilty plea | saying in court that one did the crime | court | court | ~not
sore point | a subject that makes somebody upset | matter | angry
public consultation | asking people for their views before deciding | event | ask
fly-tipping | leaving rubbish where it is not allowed | crime | waste
due diligence | careful checking before one acts | matter | examine
right of first refusal | the claim to be asked before all others whether one wants it | right | offer
running cost | what is paid to keep something going | money | need | -marathon runner*
pilot scheme | a plan that is tried out on a small scale | plan | try
casting vote | the one that decides when both sides are equal | vote | decide | <his her the their its a mayor’s
    speaker’s chairman’s chair’s
terms of reference | what an inquiry or a committee is meant to do | matter | rule
distress call | a message that asks for help in danger | event | ask
trade secret | what a firm knows and hides from others | matter | secret
trust fund | money that is looked after for somebody by others | money | keep
feasibility study | an inquiry into whether a plan can work | matter | examine
standing ovation | long clapping by people who have got up | event | praise
lump sum | a single payment of the whole amount | money | whole
asking price | what a seller hopes to be paid | money | sell
course of action | a way of dealing with something | matter | plan
diplomatic immunity | the freedom of foreign envoys from a state’s courts | right | free
room for manoeuvre | the chance to change what one does | matter | free | -@road parking
room for maneuver | the chance to change what one does | matter | free | -@road parking
poverty line | the income below which one counts as poor | money | poor
root cause | the deepest reason for a problem | matter | cause
judicial review | an inquiry by a judge into whether a decision or a law is valid | court | examine
hunger strike | refusing food as a protest | event | fight
question mark | a doubt | matter | doubt | >over about
clean sheet | a match in which one’s side lets in no goals | sport | sport | +match keeper goalkeeper goal* season
    defence club united -paper laundry bed
icing on the cake | one more good thing on top of others | matter | good | -@food pink wedding candles candle bak*
    oven recipe sugar birthday sponge
food for thought | something worth thinking about | matter | think
benefit of the doubt | being believed as long as nothing is proved | matter | trust
worst-case scenario | the most terrible thing that might happen | matter | bad
labour of love | work done for joy, not for pay | matter | work
labor of love | work done for joy, not for pay | matter | work
duty of care | the task in law of keeping others safe | right | safe
living wage | pay that is enough to meet one’s needs | money | wage
helping hand | support that is kindly given | matter | help
eye-opener | something that shows one what one did not know | event | surprise
term of office | the time for which somebody holds a post | time | time
leave of absence | permission to stay away from work for a time | matter | rest
go-ahead | permission to begin | matter | allow | +give given gives gave get got getting giving gets awaiting waiting
    !goal run homer touchdown score basket three-pointer -inning*
data protection | guarding facts about people against misuse | matter | safe
tow truck | a lorry that pulls broken cars away | thing | help
cold snap | a few unusually chilly days | event | weather
"""

WORKADAY_DESCRIPTIONS = """
year-on-year | compared with twelve months before | before | time
low-lying | not much higher than the water near by | before | less | -cloud* fog mist
sought-after | wanted by many people | before folk | liked
top-flight | of the highest rank | before folk | best
"""
