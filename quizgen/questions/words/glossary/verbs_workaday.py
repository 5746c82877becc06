"""Verbs of work and of what happens to things: `verb (odd forms) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

VERBS_WORKADAY = r"""
[procedure]
table | to put officially before a parliament or council | start tell | +parliament* mp mps commons minister
    assembly dáil
    knesset lok sabha opposition* -senate* senator* congress* republican* democrat* gop
    >(?:by|in|before|at|on|during|an?|the|its|his|her|their|two|several)
    ~(?:voted?|votes?|voting|moved?|motion|agreed) to
level (levelled leveled levelling leveling) | to aim at somebody, as blame or a charge | accuse say | +accus* alleg*
    critici*
    charges insult* complaint -fee surcharge* price >(?:[a-z-]+ ){0,3}?(?:at|against)
chair | to lead a meeting, discussion or group | lead | -shoulder*
remand | to hold, or free for a time, until the next hearing | send hold | -appeals lower !it|back|the (?:case|matter)
stage | to organise and carry out in public | do make | -share* index futures wall points
    >(?:(?:an?|the|its|their|two|three|several|daily|weekly|regular|more|mass|further) )?(?:[a-z-]+
    ){0,2}?(?:protests?|sit-ins?|march(?:es)?|demonstrations?|walkouts?|concerts?)
mount | to prepare and carry out | do make | >(?:(?:an?|the|its|their|his|her) )?(?:[a-z-]+
    ){0,2}?(?:campaigns?|attacks?|challenges?|operations?|search(?:es)?|offensives?|rescues?)
second | to give a proposal the formal support it needs | support help | +motion amendment council* cllr councillor*
    nominat* resolution >(?:by|the|his|her)
file | to hand in officially, so that it is dealt with | give | +lawsuit suit complaint petition motion appeal
    affidavit* lien claim charges patent application
    !for|out|into|away|past|through|down|off|under|from|up|reports?|stor(?:y|ies)|sharing|sizes?
sentence | to decide the punishment of somebody found guilty | judge punish | +court* judge* jail* prison* month* years
    life death murder* guilty convict* crime* offence* probation community hour* fraud assault* hang* drug* kill*
    -poverty loneliness misery lifetime generation* obscurity childhood boredom themselves ~mandatory
certify | to confirm officially as true or good enough | say prove | !to|for|him|her|them
accredit | to recognise officially as good enough | allow | -diplomat* ambassador* journalist* reporter* envoy* !to
affirm | to declare clearly and firmly | say | -bond debt preferred moody* rating* paper
    !(?:[\w’'-]+ ){0,4}(?:rulings?|decisions?|convictions?|judgments?|verdicts?|sentences?|ratings?)
award | to give by a decision, mostly as a prize or right | give | !of
commute | to travel to work and back regularly | travel | -sentence prison death execut* penalt*
commute 2 | to replace a punishment with a milder one | change less | +sentence death prison execut* clemency pardon*
    penalt*
reimpose | to bring back into force | again start
renegotiate | to talk again in order to change agreed terms | talk change
reschedule | to fix a new date or time for | change time | -debt* loan* creditor* repay* lend* bank* imf
invalidate | to take away all force or worth from | end | -experience* feeling
reclassify | to put into another group or rank | change
rezone | to change officially how land may be used | change
abet (abetted abetting) | to help or encourage, mostly in something bad | help | +aid* crime* illegal* fraud*
    violat* terror* murder*
reoffend | to break the law again | wrong break
vouch | to say that somebody or something can be trusted | say | >for
atone | to make up for something bad or wrong | regret | >for
err | to make a mistake | wrong fail | !on
acquiesce | to agree without protest | allow
[saying]
fault | to criticise or blame | criticise | -rock rocks serve serves served tennis horse horses jump* geolog*
    !in|of|with|lines?
flag (flagged flagging) | to point out as needing attention | say reveal | -ship tanker vessel
    >(?:an?|the|its|it|them|him|her|that|this|by|\d+|problems?|concerns?|issues?|errors?|risks?|potential\w*)
object | to be against something, or to say so | refuse say
log (logged logging) | to enter or note in a record | write | -forest* timber tree* mile* hour* illegal*
    !on|in|onto|into|off|out|over
forward | to send on to somebody else | give send | -freight contract !lines?|planning|thinking
stress | to say with special force | say | >(?:that|the need|the importance|how)
dub (dubbed dubbing) | to give a name or description to | call | -english voice* soundtrack* film* subtitle* language
    episode* !into|over|it|them|the (?:first|second|third|whole|original|film|series)
mull | to think over | think | !wine|cider|ale|spice[a-z]*|drinks?
haggle | to argue in order to get better terms | talk
jeer | to show scorn or dislike with rude shouts | criticise
constitute | to be, form or count as | make | -committee* panel board commission tribunal
[money]
siphon/syphon | to take or lead away, often wrongly | steal take | +money fund account million billion thousand
    embezzl* fraud* bookkeeper* treasurer* bank profit revenue cash company firm client -fuel petrol oil gas water
    vote voter power
remortgage | to take out a new loan on a property | money
foreclose | to take over a property when a loan is not paid | take | >on
accrue | to come in or build up over time | more | ~be|being|of|are
depreciate | to fall in value | fall less | -invest* asset tax
undercut (undercut undercutting) | to sell more cheaply than | sell | +price* cheap* rival* competit* sell* -authority
    credib* peace policy message argument effort
stock | to keep ready for customers to buy | hold sell | +shop* store chain retailer* supermarket* pharmac* bookshop*
    -fish trout pond fridge freezer cupboard shelf shelves !with|up|markets?|prices?|exchanges?|options?
discontinue | to stop, and not go on with | stop
axe (axed axing) | to cut out or do away with | end remove | +job post role service route plan scheme show budget
    programme project staff
rebrand | to change the name, look or image of | change
mothball | to put aside or out of use for now | stop
redeploy | to move to another place, task or use | move
[land and water]
moor | to fasten in place, mostly a boat or ship | hold
drift | to be carried along slowly by water or wind | move | +sea ocean* current boat vessel ship raft atlantic
    pacific coast* engine shore* iceberg* smoke cloud trawler larva* jellyfish sand snow tide* balloon ash fog -ball
    shot kick conversion pass
sow | to plant, by putting seed in the ground | plant | +seed crop field farmer farm acre hectare wheat barley maize
    rice potato* season rain meadow grass* cotton bean oats !(?:[a-z]+
    )?(?:doubts?|discord|confusion|fear|panic|chaos|divisions?|distrust|mistrust|unrest|hatred)|the seeds of|seeds of
sow 2 | to cause or spread something bad | start more | >(?:[a-z]+
    )?(?:doubts?|discord|confusion|fear|panic|chaos|divisions?|distrust|mistrust|unrest|hatred)
irrigate | to bring water to land or plants | water | -wound eye eyes bladder nasal sinus* colon*
fell (felled felling) | to cut down with an axe or a saw | remove | +tree forest wood* timber oak* pine* trunk
    plantation* elm* cedar* eucalypt*
uproot | to pull out of the ground entirely | remove | +tree plant vine crop olive* orchard* palm
wither | to dry up or lose strength | less
domesticate | to tame or breed for the use of people | change
exterminate | to kill every one of a kind | kill end
infest | to fill or overrun, as pests do | enter harm | -spyware* virus* pc pcs computer*
[force and motion]
haul | to pull or carry something heavy with effort | pull move | +truck lorr* ore coal timber freight cargo load rock
    gravel rope net boat sand leaves tractor* donkey* mule* bucket* water stone brick* -court* senate* medal before
limp | to walk with difficulty because one is hurt | move | -economy vessel ship ferry boat plane aircraft
    !to|towards|into|through|home|along|over|back
veer | to change direction suddenly | change turn | >off|left|right|sharply|into|across|on -justice judge court party
    !from
weld | to join pieces of metal by heat | join | -team squad
gut (gutted gutting) | to destroy the inside of completely | harm end | +fire blaze flame arson* inferno* -fish feel
engrave | to cut words or pictures into | write
fracture | to break or crack, as a bone or rock | harm | -divid* party alliance coalition communit* relation* gop !of|in
dislocate | to put a bone out of its joint | harm | +shoulder elbow finger thumb hip knee* jaw ankle wrist
rupture | to break, burst or tear | harm fail | -relation* tie alliance !of|in|with
incapacitate | to make unable to act or work properly | harm
[less and more]
swell (swelled swelling) | to grow, or make grow, in size or number | more
whittle | to cut or make smaller bit by bit | less | -wood wooden knife stick sticks carv* >(?:[\w’'-]+
    ){0,4}(?:down|away)
convert | to change to another form, kind or use | change | -try penalt* kick islam* christian* faith >(?:[\w’'-]+
    ){0,5}into
consign | to send or put into a bad or forgotten place or state | send | -auction* saleroom* gallery painting* cargo
    shipment*
    goods >(?:[\w’'-]+ ){0,5}to (?!live|be\b|work|die)
hone | to make better by practice or work | better | !in
inhibit | to hold back, slow or stop | hinder stop | ~feels?|felt|feeling|less|more
segregate | to keep apart, often by race or kind | hinder remove
impoverish | to make poor or poorer | harm
cede | to give up to another state or person | give lose | !to
covet | to want very much to have | want | ~won|most|the|much|highly|wins|winning
embroil | to draw into a quarrel or trouble | enter join
dispense | to prepare and hand out to those who need it | give | +pharmac* chemist* tablet* pill drug medicine*
    medication* prescription* chemotherapy vaccine* -advice justice wisdom !with
dispense 2 | to do without something, or do away with it | end leave | -sentences threat minutes questions >with
[getting on]
fare | to get on, whether well or badly | do | >(?:[a-z]+ )?(?:well|better|worse|worst|best|badly|poorly)
qualify | to be good enough, or meet the conditions | win allow | >for
equalise/equalize | to make or draw level | win | +goal minute header penalt* striker half* cup -pay wage tax law
    right
[more workaday deeds]
revert | to go back to an earlier state, place or way | change again | -fund* property treasury* ownership owner*
    estate* land house farm death inherit* >to
champion | to support openly and strongly | support help | -league cup title final
    !jockeys?|trainers?|boxers?|status|of|and
court | to try to win the favour of | want | +voter* investor* support sponsor* donor* ally allies vote buyer* fan*
    ~to
subject | to make go through something unpleasant | force harm | ~not|never|also|still|is|are >(?:[\w’'-]+ ){0,3}to
plot (plotted plotting) | to make secret plans, mostly to do harm | deceive | -map chart graph course garden land
    >to|against|the|an?|with
brace | to get ready, mostly for something hard | expect | >(?:(?:him|her|it|them|our|your)sel(?:f|ves) )?for
weather | to come through safely | win | >(?:the|this|an?|any|that) (?:[a-z]+
    )?(?:storms?|crisis|recession|downturn|slump)
arouse | to awaken or stir up in people | start | +suspicion* interest curiosity anger fear* concern* discontent
    resentment hostil* sympath* excitement enthusiasm hatred envy passion* opposition controvers* emotion* -sexual*
    country opinion
bewilder | to puzzle or confuse greatly | confuse
crave | to want very strongly | want
elapse | to pass or run out, as time does | end | -suspension contract
"""
