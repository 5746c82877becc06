"""Phrases with a verb, each with its meaning in the news: `phrase (odd forms) | meaning | frames | families | sense`.

The frame is what the phrase is said of: of a plan, a trouble, a claim or a person as its object, of what persons do
(`acts`) or of what things do (`happens`) without one. Two of one family are too near in meaning to be rivals. The last
column tells the sense: after + beginnings of words of which the sentence must have one, after - of words that it must
not have, after > and ! the words of which one must, or none may, come next.
"""

PHRASES_WITH_VERBS = """
call off | to decide that something planned will not take place | plan | end delay refuse | !the-dogs
carry out (carried carrying) | to do what was planned or ordered | plan | do | !of
phase out | to stop using something step by step | plan | end less
phase in | to start using something step by step | plan | start
draw up (drew drawn drawing) | to work out and write down | plan | make start | +plan list rule propos contract guideline
    law agreement strateg document budget legislat report charter constitution draft bill measure
water down | to make something weaker so that fewer people object | plan | less change
hammer out | to agree on something after long and hard talks | plan | agree make | +deal agreement compromise plan bill law detail treaty
thrash out | to agree on something after long and hard talks | plan | agree make | +deal agreement compromise plan detail
put off (putting) | to move to a later time | plan | delay | +until decision vote plan meeting election talk hearing trial
push back | to move to a later time | plan | delay refuse fight | +date deadline start launch release
push through (pushed pushing) | to get something accepted against resistance | plan | force agree do | +bill law
    legislat reform plan measure change act cut congress parliament
scale back (scaled scaling) | to make something smaller | plan | less
roll back | to undo a change that was made earlier | plan | less end change | +rule law regulation right polic protection
    gain reform tax restriction
roll out | to bring something new into use | plan | start make show | +plan scheme service program polic campaign product
    nationwide vaccine system proposal
step up (stepped stepping) | to do more of something, or do it harder | plan | more | +effort pressure campaign attack
    security fight action production measure pace work | !to
ramp up (ramped ramping) | to do more of something, or do it harder | plan | more
sign off on (signed signing) | to say officially that something may be done | plan | agree allow
opt out of (opted opting) | to choose not to take part in something | plan | leave refuse
pull out of | to leave something that one had agreed to take part in | plan | leave refuse end delay | +deal agreement
    talk race event tournament contest competition accord pact treaty project contract bid championship negotiation
drop out of (dropped dropping) | to leave before the end | plan | leave end | +race school college university
    tournament contest competition campaign
press ahead with | to go on with something in spite of doubts | plan | continue do
push ahead with | to go on with something in spite of doubts | plan | continue do
go ahead with (went gone going) | to begin or carry on with what was planned | plan | continue start do
do away with (did done doing) | to get rid of something for good | plan trouble | end
put an end to (putting) | to stop something for good | plan trouble | end
put the brakes on (putting) | to make something go more slowly, or stop it | plan | end less delay
pull the plug on | to stop something from going any further | plan | end less delay refuse
pave the way for (paved paving) | to make it possible for something to follow | plan event | start help allow
open the door to | to make it possible for something to follow | plan event | start help allow | -car hous room
clear the way for | to make it possible for something to follow | plan event | start help allow
set the stage for (setting) | to make it likely that something will follow | plan event | start help
lay the groundwork for (laid laying) | to prepare for what is to come later | plan event | start help
usher in | to be the beginning of something new | plan event | start cause
give the green light to (gave given giving) | to say that something may be done | plan | agree allow
weigh up | to think carefully about the good and the bad sides of something | plan | examine
look into | to try to find out the facts about something | plan trouble claim | examine | +claim alleg case matter complaint
    report accident problem death charge crime accus incident possib whether issue question police investigat
    | -eye mirror future camera face lens
live up to (lived living) | to be as good as was hoped or promised | plan | good do
back out of | to decide not to do what one had agreed to do | plan | leave refuse end delay | +deal agreement
    talk promise contract race commitment plan
set in motion (setting) | to make something start | plan event | start cause
stick to (stuck sticking) | to go on with something and not change it | plan | continue support | +plan rule polic promise
    principle pledge script decision strateg guideline deal agreement message
sign up to | to agree to take part in something or to keep to it | plan | agree start
throw out (threw thrown throwing) | to decide not to accept something | claim | refuse end | +court judge case appeal bill
    claim lawsuit evidence verdict
stave off (staved staving) | to keep something bad from happening, at least for now | trouble | prevent fight
fend off | to defend oneself with success against something | trouble | prevent fight refuse
ward off | to keep something bad away | trouble | prevent fight
head off | to do something in time to keep a thing from happening | trouble | prevent fight | +crisis strike conflict
    war threat challenge rebellion disaster confrontation shortage shutdown
crack down on | to act more strictly against something or somebody | trouble person | fight end
clamp down on | to act more strictly against something or somebody | trouble person | fight end
stamp out | to end something bad by acting firmly against it | trouble | end fight
root out | to find and get rid of something or somebody bad | trouble | end fight examine
weed out | to find and get rid of what is bad or unwanted | trouble | end fight examine
play down | to make something seem less important than it is | trouble claim | hide less doubt
gloss over | to say little about something bad in order to hide it | trouble claim | hide less doubt
shrug off (shrugged shrugging) | to treat something as of no importance | trouble claim | ignore less doubt refuse
brush off | to refuse to listen to or think about | trouble claim | ignore less doubt refuse
brush aside | to refuse to listen to or think about | trouble claim | ignore less doubt refuse
turn a blind eye to | to act as if one did not see something wrong | trouble | ignore hide allow
sweep under the rug (swept sweeping) | to hide something in the hope that people will forget it | trouble | ignore hide
sweep under the carpet (swept sweeping) | to hide something in the hope that people will forget it | trouble | ignore hide
grapple with | to try hard to deal with a difficult matter | trouble | fight examine
come to terms with (came coming) | to learn to accept something sad or difficult | trouble | accept
put up with (putting) | to accept something unpleasant without fighting it | trouble person | accept allow
bring about (brought bringing) | to make something happen | trouble plan event | cause start
give rise to (gave given giving) | to make something happen or exist | trouble event | cause start
bear the brunt of (bore borne bearing) | to suffer the worst part of something | trouble | suffer
bear the brunt (bore borne bearing) | to suffer the worst part of something | acts | suffer | !of
fall victim to (fell fallen falling) | to be harmed by somebody or something | trouble | suffer
stem from (stemmed stemming) | to be the result of something | trouble event | result
cash in on | to make a profit from something | trouble event plan | gain
capitalise on (capitalised capitalising) | to use something for one’s own advantage | trouble event plan | gain
capitalize on (capitalized capitalizing) | to use something for one’s own advantage | trouble event plan | gain
zero in on (zeroed zeroing) | to give all one’s attention to something | trouble plan | attention examine
home in on (homed homing) | to give all one’s attention to something | trouble plan | attention examine
hone in on (honed honing) | to give all one’s attention to something | trouble plan | attention examine
fall foul of (fell fallen falling) | to break a rule or a law | trouble plan | wrong
run afoul of (ran running) | to break a rule or a law | trouble plan | wrong
own up to | to say that one has done something wrong | trouble | admit claim
get to the bottom of (got gotten getting) | to find out the true cause of something | trouble claim | examine explain
shed light on (shedding) | to help people understand something | trouble claim event | explain examine show | !the-stage
throw light on (threw thrown throwing) | to help people understand something | trouble claim event | explain examine show
cast doubt on (casting) | to make something seem less certain | claim plan | doubt less
call into question | to make people doubt something | claim plan | doubt less
call attention to | to make people notice something | claim trouble | attention show explain
draw attention to (drew drawn drawing) | to make people notice something | claim trouble | attention show explain
take issue with (took taken taking) | to disagree with | claim | oppose doubt
back up | to show that something is true | claim | support prove explain | +claim evidence data fact statement argument theory
    alleg assertion
bear out (bore borne bearing) | to show that something is true | claim | support prove explain | +claim data fact evidence
    research theory stud figure fear result
stand by (stood standing) | to go on saying that something is true or right | claim | support continue | +claim story report
    decision remark comment statement finding word account
stick to their guns (stuck sticking) | to refuse to change one’s mind | acts | continue fight
go along with (went gone going) | to agree to something without being keen on it | plan claim | agree accept support
fly in the face of (flew flown flying) | to go against what people know or expect | claim plan | oppose
lend weight to (lent lending) | to make something more likely to be believed | claim | support prove more
rule out | to say that something is not possible or will not be done | plan claim | refuse doubt end prevent | !of
single out | to choose one from a group for special notice | person | choose attention
lay off (laid laying) | to end the jobs of workers because there is no work or money for them | person | end | +worker staff
    employee job people compan teacher firm factor plant
win over (won winning) | to get people to support one who did not do so before | person | gain persuade agree | !the by
    | +voter support sceptic skeptic critic people opponent doubter audience delegate republican democrat conservative
hold to account (held holding) | to make somebody answer for what they have done | person | blame
hold accountable (held holding) | to make somebody answer for what they have done | person | blame
rally behind (rallied rallying) | to come together to support somebody | person plan | support
rally around (rallied rallying) | to come together to support somebody | person plan | support
line up behind | to come together to support somebody | person plan | support
side with (sided siding) | to support one person or group in a dispute | person | support
stand up for (stood standing) | to defend somebody or something that is under attack | person | support help
stand up to (stood standing) | to refuse to be frightened by somebody strong | person | oppose fight
speak out against (spoke spoken speaking) | to say openly that one is against something | person plan trouble | oppose criticise
lash out at | to attack with angry words | person plan | criticise oppose
hit out at (hitting) | to attack with angry words | person plan | criticise oppose
take aim at (took taken taking) | to direct sharp words at somebody or something | person plan | criticise oppose | -gun rifle shot
    shoot arrow
poke fun at (poked poking) | to make jokes about somebody in an unkind way | person plan | criticise oppose
distance himself from (distanced distancing) | to show that one has nothing to do with somebody or something | person plan | leave
    oppose
distance herself from (distanced distancing) | to show that one has nothing to do with somebody or something | person plan | leave
    oppose
distance themselves from (distanced distancing) | to show that one has nothing to do with somebody or something | person plan | leave
    oppose
distance itself from (distanced distancing) | to show that one has nothing to do with somebody or something | person plan | leave
    oppose
look down on | to think that somebody is worth less than oneself | person | criticise
make way for (made making) | to move aside so that somebody or something else can take one’s place | person plan | leave
team up with (teamed teaming) | to work together with somebody for one purpose | person | join
join forces with | to work together with somebody for one purpose | person | join
stand in for (stood standing) | to do somebody’s work while they are away | person | replace
take over from (took taken taking) | to take the place of somebody or something else | person | replace start
fill in for | to do somebody’s work while they are away | person | replace
keep tabs on (kept keeping) | to watch closely what somebody or something does | person trouble | examine attention
turn their back on | to refuse to have any more to do with somebody or something | person plan | leave refuse ignore
take advantage of (took taken taking) | to make use of somebody or something for one’s own good | person plan event | gain
get away with (got gotten getting) | to do something wrong without being punished | trouble | wrong allow
come up with (came coming) | to think of something, such as a plan or an answer | plan | make start | +plan idea solution
    proposal way answer money strateg name theory reason scheme formula
make up for (made making) | to do something good that balances something bad | trouble | help good
fall short of (fell fallen falling) | to reach less than was needed or hoped for | plan event | less fail
step down (stepped stepping) | to give up one’s post | acts | leave end | -stair ladder escalator metre 400m 200m 100m 800m
    division class weight event
stand down (stood standing) | to give up one’s post | acts | leave end | +post job elect minister mp leader chairman chief
    executive president secretar director parliament seat office judge
bow out | to leave after having taken part for some time | acts | leave end
pull out | to leave something that one had agreed to take part in | acts | leave end fail | !of the a his her their its all
    | +race tournament talk deal event injur competition championship contest
back down | to stop insisting on what one wanted | acts | yield
give in (gave given giving) | to agree at last to what one did not want | acts | yield agree | >to . , and after or because
cave in (caved caving) | to agree at last because of pressure | acts | yield agree | -roof mine tunnel ceiling | >to . ,
dig in (dug digging) | to refuse firmly to change one’s position | acts | continue fight | >. , and on over
weigh in | to give one’s opinion in a discussion | acts | speak join | >on . , with about and | -pound stone kg boxing fight
    boxer jockey
step in (stepped stepping) | to join in order to help or to stop a problem | acts | join help | >to . , and after when as if
speak out (spoke spoken speaking) | to say openly what one thinks | acts | speak | !against
come forward (came coming) | to offer information or help | acts | speak help admit | +witness police victim women people
    anyone information accus alleg buyer volunteer
come clean (came coming) | to tell the truth at last about something one had hidden | acts | speak admit
hit back (hitting) | to answer an attack with one of one’s own | acts | fight speak | -pound goal half minute lead
fight back (fought fighting) | to defend oneself when attacked | acts | fight | !to from tears the
lash out | to attack suddenly with angry words | acts | fight speak criticise | !at
fall behind (fell fallen falling) | to make less progress than others, or than was planned | acts happens | less fail
gain ground | to become stronger or more popular | acts happens | more gain
lose ground (lost losing) | to become weaker or less popular | acts happens | less fail
break ground (broke broken breaking) | to start building something | acts | start
make headway (made making) | to move forward with something difficult | acts | more gain
make inroads (made making) | to begin to have success in a new area | acts | more gain
make ends meet (made making) | to have just enough money to live on | acts | gain suffer
take office (took taken taking) | to start work in an official post | acts | start
take the stand (took taken taking) | to speak as a witness in court | acts | speak
take to the streets (took taken taking) | to go out in public to protest | acts | oppose fight speak
toe the line (toed toeing) | to do what one’s leaders order | acts | agree yield
bite the bullet (bit bitten biting) | to do something unpleasant that cannot be avoided | acts | suffer accept
jump the gun | to do something too soon | acts | start wrong
call the shots | to be the one who decides | acts | power
call it a day | to decide to stop doing something | acts | end leave
call it quits | to decide to stop doing something | acts | end leave
stand firm (stood standing) | to refuse to change one’s mind | acts | continue fight
stand his ground (stood standing) | to refuse to yield to pressure | acts | continue fight
stand their ground (stood standing) | to refuse to yield to pressure | acts | continue fight
stand her ground (stood standing) | to refuse to yield to pressure | acts | continue fight
break ranks (broke broken breaking) | to disagree in public with one’s own group | acts | oppose leave speak | !with
join forces | to work together for one purpose | acts | join agree | !with
turn a blind eye | to act as if one did not see something wrong | acts | ignore allow | !to
drag his feet (dragged dragging) | to act slowly on purpose | acts | delay
drag its feet (dragged dragging) | to act slowly on purpose | acts | delay
drag their feet (dragged dragging) | to act slowly on purpose | acts | delay
keep a low profile (kept keeping) | to avoid being noticed | acts | hide
bide his time (bided biding) | to wait for a good moment | acts | delay
bide their time (bided biding) | to wait for a good moment | acts | delay
pull his punches | to criticise less sharply than one could | acts | less
pull no punches | to say openly and sharply what one thinks | acts | speak criticise
mince words (minced mincing) | to speak less openly than one thinks | acts | hide less
lose face (lost losing) | to lose the respect of others | acts | fail suffer
save face (saved saving) | to keep the respect of others | acts | gain good
come under fire (came coming) | to be strongly criticised | acts happens | suffer | -soldier troop gun shot shoot bullet rocket
    mortar militant patrol army police sniper convoy
come under scrutiny (came coming) | to be looked at closely for faults | acts happens | examine suffer
come under attack (came coming) | to be strongly criticised | acts happens | suffer | -soldier troop gun shot shoot bullet
    rocket mortar militant patrol army police sniper convoy bomb rebel base militar virus hack
raise eyebrows | to surprise or shock people a little | acts happens | surprise
make waves (made making) | to draw much attention or cause some trouble | acts happens | surprise attention | -sea surf
fall through (fell fallen falling) | to fail to take place after it had been planned | happens | fail end | >. , after
    because when in at and if
come to light (came coming) | to become known | happens | show
come to an end (came coming) | to stop | happens | end fail
come to a head (came coming) | to reach the point where something must be done | happens | more
come to nothing (came coming) | to have no result | happens | fail end
come to fruition (came coming) | to succeed as was planned | happens | gain good do
bear fruit (bore borne bearing) | to have a good result | happens | gain good do | -tree plant orchard
come into force (came coming) | to begin to be law | happens | start
come into effect (came coming) | to begin to be law or to be used | happens | start
go into effect (went gone going) | to begin to be law or to be used | happens | start
take effect (took taken taking) | to begin to work or to be law | happens | start
come into play (came coming) | to begin to have an influence | happens | start cause
take shape (took taken taking) | to become clear and definite little by little | happens | start
take hold (took taken taking) | to become strong and hard to remove | happens | more start | !of
take its toll (took taken taking) | to do harm over time | happens | harm
take a toll (took taken taking) | to do harm over time | happens | harm
take a back seat (took taken taking) | to become less important than something else | happens acts | less | -driver car
take centre stage (took taken taking) | to become what most people look at | happens acts | attention more
take center stage (took taken taking) | to become what most people look at | happens acts | attention more
steal the show (stole stolen stealing) | to get more attention than all others | happens acts | attention more
die down (died dying) | to become less strong | happens | less end
blow over (blew blown blowing) | to pass by and be forgotten | happens | less end | -tree wind fence
break down (broke broken breaking) | to fail and stop | happens | fail end | +talk negotiation marriage relation discussion
    | >. , in over after when and on as last
pay off (paid paying) | to have the good result that was hoped for | happens | gain good do | -debt loan mortgage bill credit
    card money bribe victim fine | >. , in for and with as when
backfire (backfired backfiring) | to have the opposite result from what was wanted | happens | fail harm
drag on (dragged dragging) | to last longer than it should | happens | continue delay | >. , for into and until over
grind to a halt (ground grinding) | to stop slowly | happens | end fail less
gather pace | to become faster | happens | more start
gather momentum | to become faster or stronger | happens | more start
gain momentum | to become faster or stronger | happens | more start
pick up steam | to become faster or stronger | happens | more start
run out of steam (ran running) | to lose the strength to go on | happens acts | less end fail
get off the ground (got gotten getting) | to begin with success | happens | start | -plane jump leap flight aircraft weight
    balloon rocket fly flew bird dance helicopter
hang in the balance (hung hanging) | to be still undecided | happens | doubt
fall apart (fell fallen falling) | to break into pieces, or to fail completely | happens | fail end
fall on deaf ears (fell fallen falling) | to be listened to by nobody | happens | ignore fail
speak volumes (spoke spoken speaking) | to show something very clearly | happens | show
strike a chord (struck striking) | to make people feel that they agree | happens acts | agree persuade
hit home (hitting) | to be understood or felt strongly | happens | show harm
turn the tide | to change the way things are going | happens acts | change
tip the balance (tipped tipping) | to be what decides between two sides | happens acts | change power
send shockwaves through | to shock many people in a place or a group | event | surprise
send shock waves through | to shock many people in a place or a group | event | surprise
add fuel to | to make a quarrel or a fear worse | event trouble claim | more harm | -car fire engine
lay the blame on (laid laying) | to say that somebody or something is the cause of something bad | person trouble | blame
    criticise
point the finger at | to say that somebody is to blame | person | blame criticise
take the blame for (took taken taking) | to say that something bad was one’s own fault | trouble | admit
foot the bill | to pay for something | acts | pay
pick up the tab | to pay for something | acts | pay
draw the line at (drew drawn drawing) | to refuse to go further than a certain point | plan trouble | refuse end
draw a line under (drew drawn drawing) | to decide that something is over | trouble plan | end
draw fire (drew drawn drawing) | to be criticised | acts happens | suffer
strike a deal (struck stricken striking) | to come to an agreement | acts | agree
strike a balance (struck striking) | to find a fair way between two things | acts | agree good
close ranks (closed closing) | to stand together against attacks | acts | join support
raise the stakes (raised raising) | to make success or failure matter more | acts happens | more
raise the bar (raised raising) | to set a higher standard | acts happens | more good
go to great lengths (went gone going) | to try very hard | acts | more
go the extra mile (went gone going) | to do more than one has to | acts | more good
go out of business (went gone going) | to close down for lack of money | acts | fail end
go on trial (went gone going) | to be judged in a court | acts | examine
stand trial (stood standing) | to be judged in a court | acts | examine
file for bankruptcy (filed filing) | to declare officially that one cannot pay one’s debts | acts | fail end
plead guilty (pleaded pled pleading) | to say in court that one has done what one is accused of | acts | admit
plead not guilty (pleaded pled pleading) | to say in court that one has not done what one is accused of | acts | deny speak
follow suit | to do the same as somebody else has done | acts | copy
set a precedent (setting) | to be an example that others will follow later | happens acts | copy start
set the tone (setting) | to decide what mood the rest will have | happens acts | start power
set the record straight (setting) | to correct what has been said wrongly | acts | speak explain
take stock (took taken taking) | to think carefully about how things stand | acts | examine | !in
take the plunge (took taken taking) | to decide at last to do something risky | acts | start
play a part in | to be one of the things that have an influence on something | trouble plan event | cause
play a role in | to be one of the things that have an influence on something | trouble plan event | cause | -film actor actress
    movie drama star
play into the hands of | to give somebody an advantage without wanting to | person | help
play second fiddle to | to be less important than somebody else | person | less
pin their hopes on (pinned pinning) | to trust that one thing or person will bring success | plan person | support
pin his hopes on (pinned pinning) | to trust that one thing or person will bring success | plan person | support
pay lip service to (paid paying) | to say that one supports something without doing anything for it | plan | deceive
pay tribute to (paid paying) | to praise somebody in public | person | praise support good
pay the price | to suffer for what has been done | acts | suffer
pay homage to (paid paying) | to show great respect for somebody | person | praise support good
shy away from (shied shying) | to avoid something out of fear or doubt | plan trouble | leave refuse ignore
steer clear of | to keep away from somebody or something | plan trouble person | leave refuse ignore
break away from (broke broken breaking) | to leave a group or a country and become independent | person plan | leave
part company with | to stop working together with somebody | person | leave end
part ways with | to stop working together with somebody | person | leave end
part ways | to stop working together | acts | leave end | !with
cut ties with (cutting) | to end all contact with somebody | person | leave end
cut corners (cutting) | to do something quickly and badly to save time or money | acts | wrong less
sever ties with | to end all contact with somebody | person | leave end
fall prey to (fell fallen falling) | to be harmed by somebody or something | trouble | suffer
fall from grace (fell fallen falling) | to lose the respect that one had | acts | fail suffer
lose sight of (lost losing) | to forget about something important | plan trouble | ignore
bring to light (brought bringing) | to make something known | trouble claim | show explain
bring to justice (brought bringing) | to see that somebody is punished by a court | person | blame
put pressure on (putting) | to try to make somebody do something | person | force | -bank market price
put forward (putting) | to suggest somebody or something to others | plan claim | speak start make
put in place (putting) | to make something ready to be used | plan | start make
put to the test (putting) | to find out how good something is | plan claim person | examine
put into practice (putting) | to begin to do what was planned | plan | do start
keep at bay (kept keeping) | to stop something bad from coming near | trouble | prevent fight
keep in check (kept keeping) | to stop something from growing too strong | trouble | prevent fight less
keep pace with (kept keeping) | to move or grow as fast as something else | person plan event | more
keep an eye on (kept keeping) | to watch with care | person trouble | examine attention
take heed of (took taken taking) | to listen to and think about something | claim | attention
take exception to (took taken taking) | to be annoyed by something and say so | claim | oppose
take credit for (took taken taking) | to say that something good was one’s own work | plan event | claim
take into account (took taken taking) | to think about something when deciding | claim trouble plan | examine attention
take for granted (took taken taking) | to believe without question that one will always have something | plan person | ignore
take a stand against (took taken taking) | to say openly that one is against something | plan trouble person | oppose
make light of (made making) | to treat something serious as if it were not | trouble claim | ignore less hide
make good on (made making) | to do what one has promised | plan | do
make do with (made making) | to manage with something that is not as good as one would like | plan | accept
make sense of (made making) | to come to understand something | claim trouble event | explain examine
hold off on (held holding) | to wait before doing something | plan | delay
hold sway (held holding) | to have power or influence | acts happens | power
rein in | to keep under stricter control | trouble person | less prevent
hinge on (hinged hinging) | to depend completely on something | event plan | depend
boil down to | to have as its main point | event plan | explain
shore up (shored shoring) | to support something that is weak or might fail | plan | help support more
prop up (propped propping) | to support something that is weak or might fail | plan | help support more | -pillow wall stick
bail out | to save from failing with money | person | help | +bank compan firm government econom airline taxpayer countr
    industr carmaker
iron out | to solve the last small problems | trouble | end agree help | +problem difference detail difficult issue kink
    wrinkle
wind down (wound winding) | to bring slowly to an end | plan | end less | +operation war business mission program
mull over | to think about something for a long time | plan claim | examine
spell out | to explain clearly and in detail | plan claim | explain show speak | -letter word alphabet
flesh out (fleshed fleshing) | to add details to something that was only a rough idea | plan claim | more explain
drum up (drummed drumming) | to try hard to get, for example support or business | plan | gain more | +support business
    interest trade vote enthusiasm
whip up (whipped whipping) | to stir up strong feelings on purpose | event trouble | more cause | +fear support crowd
    anger hatred enthusiasm frenzy hysteria sentiment emotion interest
stir up (stirred stirring) | to cause bad feelings or trouble | trouble event | cause more | -pot spoon
tap into (tapped tapping) | to make use of something that is already there | plan event | gain
take the lead in (took taken taking) | to be the first or the most active in doing something | plan | more power
take the helm (took taken taking) | to become the one who leads | acts | start power
rest on his laurels | to stop trying because of an earlier success | acts | less
rest on their laurels | to stop trying because of an earlier success | acts | less
err on the side of caution (erred erring) | to be rather too careful than not careful enough | acts | less
leave no stone unturned (left leaving) | to try everything that is possible | acts | more examine
sit on the fence (sat sitting) | to avoid taking a side | acts | ignore delay
jump on the bandwagon | to join in because something is popular | acts | join copy
rock the boat | to cause trouble where things are calm | acts | oppose
bury the hatchet (buried burying) | to end a quarrel and be friends again | acts | agree end
throw in the towel (threw thrown throwing) | to stop trying because one cannot win | acts | end yield leave fail
turn over a new leaf | to begin to live or act in a better way | acts | start change good
test the waters | to find out what people think before doing something | acts | examine | -sea swim beach
level the playing field (levelled leveled levelling leveling) | to give everybody the same chances | acts happens | good
have a field day (had having) | to get a great chance to do what one enjoys | acts | gain good
have second thoughts (had having) | to begin to doubt a decision | acts | doubt change
have a say in (had having) | to be allowed to help decide something | plan | power
have a stake in (had having) | to be concerned in how something turns out | plan | gain
drop out (dropped dropping) | to leave before the end | acts | leave end fail | !of | +race school college university course
    candidate
call for | to demand something in public | plan | demand claim | -hour minute phone telephone name help waiting taxi
    ambulance
call on | to ask somebody in public to do something | person | demand ask persuade | >the all both his her their its
    congress parliament president republicans democrats leaders ministers governments voters | +to
turn down | to refuse an offer or a request | plan | refuse | +offer request application bid appeal invitation chance
    proposal plea job approach move deal
point out | to mention something so that others notice it | claim | speak attention explain show | >that , . the how
take over | to get control of something | plan | gain power start replace leave | +firm company bank control club business
    group airline post chief party leader office job team
hand down | to announce officially what a court has decided | plan | decide speak | +court judge sentence ruling verdict
    decision
step aside (stepped stepping) | to give up one’s post so that another can have it | acts | leave end
stand for election (stood standing) | to try to be elected | acts | vote start
run for office (ran running) | to try to be elected | acts | vote start
run for president (ran running) | to try to be elected as the head of a country | acts | vote start
take the oath (took taken taking) | to promise in public to tell the truth or to do one’s duty | acts | speak
hold talks (held holding) | to meet in order to discuss something | acts | speak join agree
take action (took taken taking) | to do something about a problem | acts | do fight
take steps to (took taken taking) | to begin to do what is needed to reach an aim | acts | do start
take measures (took taken taking) | to do something about a problem | acts | do fight
take legal action (took taken taking) | to go to court against somebody | acts | fight law
press charges | to accuse somebody officially before a court | acts | fight law
set foot in (setting) | to enter a place | plan | start
lay claim to (laid laying) | to say that one has a right to something | plan | claim gain
play host to | to be the place where others meet | event | host
go bust (went gone going) | to have to close because the money has run out | acts | fail end
go bankrupt (went gone going) | to have to close because the money has run out | acts | fail end
break even (broke broken breaking) | to make neither a profit nor a loss | acts | equal
break the deadlock (broke broken breaking) | to find a way out when neither side would move | acts happens | agree help
break the law (broke broken breaking) | to do what is against the rules of the country | acts | wrong
break the silence (broke broken breaking) | to speak at last about something kept quiet | acts | speak
keep track of (kept keeping) | to make sure that one knows what is happening to something | plan person trouble | examine attention
get rid of (got gotten getting) | to make oneself free of something unwanted | trouble person plan | end
be at the mercy of | to have no power against somebody | person | power
stand out from (stood standing) | to be easy to notice among others | person | attention
stand in the way of (stood standing) | to keep something from happening | plan event | prevent oppose
stand a chance (stood standing) | to have some hope of success | acts | gain
stand idly by (stood standing) | to do nothing to help or to stop something | acts | ignore
come to power (came coming) | to begin to rule a country | acts | start power
come into being (came coming) | to begin to exist | happens | start
come to grips with (came coming) | to begin to understand and deal with something | trouble | accept examine fight
come of age (came coming) | to become fully grown or developed | acts happens | more
come in handy (came coming) | to be useful | happens | help good
come as a surprise (came coming) | to be something that nobody expected | happens | surprise
come across as (came coming) | to seem to others to be like this | person | seem
come a long way (came coming) | to have made much progress | acts happens | more gain
make a difference (made making) | to have an important effect | acts happens | change more
make the most of (made making) | to use something as well as one can | plan event | gain
make a case for (made making) | to give reasons in favour of something | plan claim | support persuade speak
make the case for (made making) | to give reasons in favour of something | plan claim | support persuade speak
make amends (made making) | to do something good after having done harm | acts | good help
make concessions (made making) | to agree to part of what the other side wants | acts | yield agree
make a comeback (made making) | to become successful again | acts happens | gain again
make strides (made making) | to move forward well | acts | gain more
"""
