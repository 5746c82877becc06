"""Fixed names, each with its meaning: `phrase (odd plural) | meaning | frames | families | sense`.

The frame is what the phrase stands for: a thing that gets in the way or helps (`matter`), something that happens
(`event`), persons (`people`, `group`) or a part of a whole (`share`).
"""

NAMES = """
red tape | official rules that slow things down | matter | obstacle rule | +@affairs permit permits forms hired
    paperwork -bridge* ribbon roll* @tool @plant police scene wrapped fence parcel
stumbling block | a problem that stops things from going on | matter | obstacle
sticking point | a matter on which people cannot agree | matter | obstacle quarrel
bone of contention | a matter about which people quarrel | matter | obstacle quarrel
grey area | a matter for which there are no clear rules | matter | unclear | -map -scan x-ray photo paint skin brain
    fur roof +@affairs legal legally ethics moral
gray area | a matter for which there are no clear rules | matter | unclear | -map -scan x-ray photo paint skin brain
    fur roof +@affairs legal legally ethics moral
level playing field | a situation that is fair to everybody | matter | fair | -grass pitch drained pupils
common ground | things on which both sides can agree | matter | agree | -pasture* graz cattle* geese sheep church camp
middle ground | a position between two extreme ones | matter | agree middle | -painting canvas foreground*
safety net | help for those who get into trouble | matter | help | +@affairs benefits welfare poor families social
    -acrobat* circus trapeze* climb* fish* @plant bridge trampoline fell worker builders tightrope stunt
safe haven | a place that danger cannot reach | matter | help place | -invest investor* investment* gold* bond
    bondholder* yen currenc* franc* dollar market* asset treasur* swiss
vicious circle | a problem that makes itself worse again and again | matter | bad
vicious cycle | a problem that makes itself worse again and again | matter | bad
double standard | a rule that is used differently for different people | matter | unfair rule
glass ceiling | an unseen limit that keeps some people out of the top jobs | matter | unfair obstacle | +wom* female
    minorit* gender
last resort | what one does only when all else has failed | matter | last | -lender registrar* beach hotel holiday <a
status quo | the way things already are | matter | now | -band rock guitar* album song* concert* rossi* parfitt*
track record | what has been done in the past, by which one is judged | matter | past | -lap circuit seconds race
    racer* racecourse* racehorse* racegoer* racetrack* velodrome* metres @stage
vested interest | a reason of one’s own for wanting something to happen | matter | gain | -powerful* lobb* challeng*
    corrupt* elite <a no any
bargaining chip | something that can be offered in talks to get something else | matter | gain
silver lining | something good in a bad situation | matter | good | -@clothes satin silk box pocket pockets -cape
    gown robe dress
mixed blessing | something that has good and bad sides | matter | middle good
foregone conclusion | a result that is certain from the start | matter | certain
moral high ground | the position of seeming better or fairer than others | matter | good fair
rule of thumb | a simple guide that works in most cases | matter | rule | -run runner* !and
code of conduct | a set of rules for proper behaviour | matter | rule | -model election* electoral poll polls
litmus test | a single matter by which somebody or something is judged | matter | proof | -acid acids alkali juice
    solution chemistry lemon
acid test | a single thing that shows what somebody or something is like | matter | proof
smoking gun | a clear proof that somebody did wrong | matter | proof | -fired bullet -pistol rifle shooting shot
    revolver bullets hand +@affairs proof document documents emails memo prove investigators prosecutors tape
rite of passage | something that marks a new time in a person’s life | event | life
catch-22 | a problem with no way out because each step blocks the other | matter | obstacle bad
elephant in the room | a big problem that nobody wants to talk about | matter | bad
pandora’s box | something that leads to many new problems | matter | bad
achilles heel | a weak point through which one can be beaten | matter | weak | -injur* tendon
nest egg | money saved for later | matter | money | -bird* hen @animal
golden parachute | a large payment to a boss who leaves | matter | money
cash cow | something that brings in much money again and again | matter | money gain | -milk dairy herd -@animal
war chest | money kept ready for a campaign or for buying something big | matter | money | -oak museum locks
slush fund | money kept for secret or dishonest uses | matter | money wrong
u-turn | a complete change of mind or plan | event | change | -car carmak* driver traffic* road* street* vehicle
    lane -car carmak*
turning point | a time at which things change in an important way | event | change
tipping point | the moment at which a great change comes | event | change
wake-up call | something that makes people see a danger or a fault | event | warning | -hotel phone game gamer*
warning shot | an act that shows what might follow | event | warning | +across political* -police* gun* fired
    soldier* ship shipy* shipm* shipb* | -gun* fire*
shot across the bows | an act meant to scare a rival off | event | warning | -@sea navy warship frigate fired
shot in the arm | something that gives new strength | event | help | -bullet gun* vaccine doctor* nurse flu gunman
    police*
landslide victory (victories) | the winning of an election by a very large number of votes | event | win
landslide win | a victory in an election by a very large number of votes | event | win
hung parliament | an elected assembly in which no party has more than half | event | vote
vote of no confidence | a formal decision on whether those in charge are still trusted | event | vote
no-confidence vote | a formal decision on whether those in charge are still trusted | event | vote
war of words | an angry argument that is carried on in public | event | quarrel
slanging match | an angry argument with insults | event | quarrel
witch hunt | an unfair search for people to blame | event | blame | -witches* witchcraft* sorcer* medieval* ghosts
    halloween pupils
witch-hunt | an unfair campaign to blame and punish somebody | event | blame
smear campaign | an unfair attempt to make people think badly of somebody | event | blame
knock-on effect | a result that follows from something else | event | result
domino effect | a number of results that follow one from another | event | result
side effect | a result that was not intended | event | result | -drug medicine vaccine patient treatment pill
    medication doctor* dose
uphill battle | an effort with many difficulties in its way | event | difficult
publicity stunt | something done only to be noticed | event | show
photo opportunity (opportunities) | a chance for pictures of a well-known person to be taken | event | show
damage control | acts that try to limit the harm done by a mistake | event | help
quantum leap | a very great step forward | event | change win | -electron electrons atom atoms physicist particle
flash point | a place, person or thing over which trouble may begin | event | danger | -liquid* fuel* vapor* vapour
    celsius ignit* temperature chemical
sea change | a great and complete turn | event | change | !colour color with -@sea
knee-jerk reaction | a quick answer made without thinking | event | quick
grass roots | the ordinary people or members, not the leaders | group | ordinary | -lawn garden* soil football*
    sport* game gamer* club* rugby cricket tennis
rank and file | the ordinary members of a group, not the leaders | group | ordinary | -officer member* chess pawn
    king bishop
whistle-blower | a person who tells the public about wrong done at work | people | tell | -referee
front-runner | the one who seems most likely to win | people | win | -lead leader* ahead
running mate | one of two candidates who stand for election together | people | vote | -jog jogged marathon
dark horse | a little-known competitor that may surprise everybody | people | win | -rid stable saddle* stables field
household name | a person, product or firm that everybody knows | people | known
swing voter | a person who might choose either side | people | vote
think tank | a group of experts who study problems and give advice | group | expert
think-tank | a group of experts who study problems and give advice | group | expert
task force | a group put together to deal with one problem | group | expert | -naval carrier warship* fleet navy
    ship shipy* shipm* shipb* falkland*
pressure group | an organisation that tries to influence leaders and the public | group | campaign
right-hand man (men) | the helper whom a leader trusts most | people | help | -photograph photo picture
stalking horse | one that is used to prepare the way for another | people | vote | -hunter hunters deer birds
loose cannon | a person who may do or say anything and cause trouble | people | danger | -ship shipy* shipm* shipb*
    deck* castle museum
lame duck | a leader who soon has to go and has little power left | people | weak | -session congress* lame-duck*
    +president* leader* mayor governor* minister* chancellor
next of kin | the closest relatives | group | family
old guard | those who have been in a group or in power long | group | old | -@home prison palace museum gate keys
    uniform tickets +@affairs
powers that be | the people in control | group | control
role model | a person whom others try to be like | people | known good
sitting duck | somebody who is very easy to attack | people | weak | -@animal pond drew lake pond
laughing stock | somebody or something that all make fun of | people | bad
lion’s share | the largest part | share | most | -cage zoo cubs keeper lioness
tip of the iceberg | the part of a big problem that one can see | share | little | -ship hull sailors antarctic
    greenland
tip of an iceberg | a small part of a much bigger problem | share | little | -ship hull sailors antarctic greenland
drop in the ocean | an amount so small that it makes no difference | share | little | !temperature temperatures level
drop in the bucket | an amount so small that it makes no difference | share | little | !temperature temperatures level
bulk of | largest part of | share | most | -ship shipy* shipm* shipb* mountain building @animal tower giant
handful of | very small number of | share | little | -coin rice sand dust seed earth* dirt* nuts* soil salt* pills
    herbs* parsley* hair grass grassland* snow flour* grain sweets* <a the whole this small mere -ice berries*
    gravel feed oats* cash cashier* hay leaves petals crumb*
raft of | large number of | share | many | -river sea seab* seafood seawater seaside boat boatm* log wood* bamboo*
    plastic refugee sailor ocean* <a whole
slew of | large number of | share | many | <a the whole this small mere
host of | large number of | share | many | -show tv radio programme television talk cnn msnbc podcast* anchor cup
    olympic tournament summit award oscar grammy conference debate convention* game gamer* dinner fox* nbc abc cbs
    bbc* saturday sunday newsnight* ceremon* parasit* virus festival website angel* quiz <a whole !the this his
string of | series of | share | many row | -pearl* guitar* light bead* lantern island* hotel store* <a the whole
    this small mere -horse racehorse pony* ponies* sausage* onion* bunting*
spate of | sudden series of | share | many row | <a the whole this small mere
barrage of | rapid series of | share | many | -shell rocket missile gun* artillery <a the whole this small mere
wealth of | large supply of | share | many | <a -personal* nation nationwide famil* billion* estimat*
fraction of | small part of | share | little | <a the whole this small mere -request power size speed strength
flurry of | short burst of | share | many row | -snow <a the whole this small mere
dearth of | lack of | share | less
litany of | long list of | share | many row | <a the whole this small mere -pray* saint church
modicum of | small amount of | share | little | <a the whole this small mere
trade union | an organisation that stands up for workers | group | worker
class warfare | fighting between rich and poor | event | quarrel
shadow cabinet | the leading politicians of the main opposition party | group | expert
civil servant | a person who works for the state | people | work
spin doctor | a person whose job is to make a politician look good | people | work
back-bencher | a member of parliament who holds no high post | people | work
whistleblower | a person who reveals wrong done where he or she works | people | tell
middleman (middlemen) | one who stands between two sides and deals with both | people | work
asylum seeker | a person who asks another country for protection | people | flee
first responder | a trained helper who comes before others to an emergency | people | help
kingmaker | a person who can decide who gets a high post | people | control
breakaway group | members who part from the rest to act by themselves | group | leave
splinter group | members who part from the rest to act by themselves | group | leave
advocacy group | people who work together in support of an aim | group | campaign
focus group | a number of people who are asked together for their opinions | group | ask
watchdog group | people who keep a check on what others do | group | check
steering committee | a small group that guides the work on something | group | control
inner circle | the few people who are closest to a leader | group | close | -hostile countries stone* ring dart*
    stage roof dancers circles park
top brass | the people in the highest posts | group | control | -band instrument* music*
peace process | the steps by which enemies try to stop fighting | event | agree
power vacuum | a time in which nobody is in control | event | weak
power struggle | a fight over who is in control | event | quarrel
show of force | an act that lets others see how strong one is | event | show
crunch time | the moment when one must succeed | event | decide
comfort zone | where somebody feels safe and is not challenged | matter | help place | -profit* rate price*
blank cheque | permission to spend or do as much as one likes | matter | free | -wallet drawer signed forged stole
    stolen fraud +@affairs
blank check | permission to spend or do as much as one likes | matter | free | -wallet drawer signed forged stole
    stolen fraud +@affairs
blind spot | something that one fails to see or understand | matter | weak | -car carmak* driver vehicle truck
    mirror* eye eyesight
brain drain | the leaving of well-trained people for other countries | event | leave | -surgeon surgeons tube fluid
family values | ideas of what is right that come from home and tradition | matter | idea
public eye | the attention of people in general | matter | attention | -catch* caught
public interest | what is good for the people as a whole | matter | good | -great* huge* intense widespread attract*
    grow* matter lack curios* generat* level renewed increas* !in
second thought | a doubt about a decision | matter | doubt | -without -without give gave giving
selling point | something about a thing that makes people want to have it | matter | good
rallying cry (cries) | words that bring people together for a cause | matter | speak
pipe dream | a hope that is very unlikely to come true | matter | hope
poster child (children) | somebody or something that stands for an idea in people’s eyes | people | known
conflict of interest | a clash between aims or duties that cannot all be served | matter | wrong
conflicts of interest | positions in which a private gain may stand against a duty | matter | wrong
cause for concern | a reason to worry | matter | bad
rude awakening | a sudden and unpleasant discovery | event | warning
power base | the people or region on whose support a leader can count | matter | support
"""
