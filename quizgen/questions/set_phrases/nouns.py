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
bottom line | the point that matters most in the end | matter | main | -profit earning company’s revenue cost share
    quarter sales
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
blue-collar | doing work with the hands | before | job
white-collar | working in an office | before | job
grass roots | the ordinary members, not the leaders | people | ordinary | -lawn garden soil
grassroots | coming from ordinary people, not from leaders | before | ordinary
rank and file | the ordinary members, not the leaders | people | ordinary
whistle-blower | a person who tells the public about wrong done where he or she works | people | tell
front-runner | the one who seems most likely to win | people | win
running mate | the person who stands for the second-highest post beside a candidate | people | vote
dark horse | a little-known competitor who may surprise everybody | people | win | -rid stable saddle
household name | a person or product that everybody knows | people | known
swing voter | a person who might vote for either side | people | vote
think tank | a group of experts who study problems and give advice | people | expert
think-tank | a group of experts who study problems and give advice | people | expert
task force | a group put together to deal with one problem | people | expert
pressure group | an organisation that tries to influence public opinion and leaders | people | campaign
interest group | an organisation that tries to influence leaders in favour of its members | people | campaign
right-hand man (men) | the helper whom a leader trusts most | people | help
stalking horse | a candidate who is put up to hide or help another | people | vote
loose cannon | a person who may do or say anything and cause trouble | people | danger | -ship deck
lame duck | a leader who soon has to go and has little power left | people | weak | -session congress lame-duck
next of kin | the closest relatives | people | family
old guard | members who have been there long and do not want change | people | old
powers that be | the people in control | people | control
role model | a person whom others try to be like | people | known good
sitting duck | somebody who is very easy to attack | people | weak
laughing stock | somebody whom all make fun of | people | bad
lion’s share | the largest part | share | most
tip of the iceberg | a small part of a much bigger problem | share | little
tip of an iceberg | a small part of a much bigger problem | share | little
drop in the ocean | an amount so small that it makes no difference | share | little
drop in the bucket | an amount so small that it makes no difference | share | little
bulk of | the largest part of | share | most
handful of | a very small number of | share | little | -coin rice sand dust seed earth
raft of | a large number of | share | many | -river sea boat log
slew of | a large number of | share | many
host of | a large number of | share | many | -show tv radio programme television talk
string of | a number of things that come one after another | share | many row | -pearl guitar light bead
spate of | a number of bad things that come in a short time | share | many row
barrage of | a large number of things that come quickly and all at once | share | many | -shell rocket missile gun artillery
wealth of | a large amount of something good | share | many
fraction of | a small part of | share | little
flurry of | a number of things happening at once in a short time | share | many row | -snow
dearth of | too little of something | share | less
litany of | a long list of bad things, one after the other | share | many row
modicum of | a small amount of | share | little
"""
