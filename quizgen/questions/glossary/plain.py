"""More verbs, adjectives and adverbs of plain reports: `word (odd forms) | meaning | families | sense`."""

PLAIN_VERBS = """
air | to go out, or send out, on radio or television | reveal | +aired airing -grievance views concern complain dirty
    opinion web internet online youtube laundry
annoy | to make somebody a little angry | harm | -annoying
apologise | to say that one is sorry for something | feel
assist | to help somebody or something | help | -goal rebound points getting gets
attract | to draw people, money or interest to oneself | get
automate | to let machines do work that people did | machine
bar (barred barring) | to keep out by a rule or an order | stop | +barred -door window gold iron behind holds
blight | to spoil or damage something badly | harm | +blighted blighting
boo (booed booing) | to shout that one does not like somebody or something | criticise | +booed booing
combine | to put two or more things together | join | +combining -harvest nfl combined combines
complicate | to make something harder to do or understand | worse | -complicated
confound | to prove somebody or something wrong | wrong | +expect predict critic expert odds forecast doubter
construct | to put something together and build it | make
cruise | to go on to success with ease | win | +victor win semi final quarter election lead -ship missile control liner
    passenger
decrease | to become or make smaller or fewer | less
define | to say exactly what something means or is | say | -defining
depress | to make something lower or weaker | less | +price margin market dollar turnout profit sales wage econom
    -depressed depressing
deserve | to have earned something by what one did | honour
dip (dipped dipping) | to fall by a small amount | fall | +dipped dipping -sauce toe water pool
disallow | to rule that something does not count | judge
disguise | to hide what something is really like | hide | -blessing form master
drown | to die or kill under water | killing | +water sea river boat lake mediterranean swim pool flood -out sorrow
    music voice
ease | to make something less hard or serious | better | +restrict tension rule pressure fear burden pain concern
    regulat sanction curb -dollar yen pct cent win victory with
echo (echoes echoed echoing) | to say or show the same as somebody or something else | copy | +echoed echoing -sound
    hall wall noise
expose | to bring into contact with something harmful | enter | +exposed exposing >to
flock | to come or go somewhere in great numbers | meet | >to -sheep bird geese pastor
forge | to build up something meant to last, with effort | make | +alliance tie relation link partner friend reputation
    consensus coalition career -document passport signature fake false ahead note cheque
frustrate | to annoy somebody by keeping them from what they want | anger | -plan attempt effort hope
greet | to meet or welcome somebody or something | meet
heighten | to make or become stronger or greater | more
hint | to let something be guessed without saying it | say
ignore | to pay no attention to somebody or something | refuse
impress (impresses impressed impressing) | to make somebody feel admiration or respect | feel | -upon
inform | to tell somebody a fact or a piece of news | say | -decision choice well
install | to put a machine or program in place, ready for use | start | -leader regime government pope president bishop
    king
insure | to protect by a contract that pays for loss or harm | protection | -that
intrigue | to interest somebody very much | feel | -political plot palace
liberalise | to make rules or trade less strict | free
limp | to walk badly because of a hurt leg or foot | leave | +limped limping -season result economy
notch (notches notched notching) | to win, score or reach | win get
rail (railed railing) | to complain loudly and angrily | criticise | +against -train track
react | to act or speak in answer to something | answer
recover | to get well or strong again | good again | +injur illness hamstring fitness health surgery operation knee
    -bod stolen asset loss money
regard | to think of somebody or something in a certain way | think | +regarded >as
retire | to stop working for good | end | -bond debt hurt ill jury number shirt jersey plane aircraft
revalue | to set a new, mostly higher, worth on something | more money
rouse | to stir up and excite somebody | anger start | -sleep bed morning
sack | to tell somebody that they no longer have their job | remove | +sacked -quarterback yard city rome town
satisfy (satisfied satisfying) | to give or be what is wanted or needed | give | +demand need require appetite want
    condition criteria -with
seal | to make something certain or final | win | +deal victory win agreement nomination place spot pact -door window
    envelope bag border tight animal
shed (shedding) | to get rid of something | remove | +shedding -light tear blood skin cent pct yen euro dollar point
slam (slammed slamming) | to speak very harshly of somebody or something | criticise | +slammed slamming -door into
    dunk brake ball shut down face car wall crash truck home
spot (spotted spotting) | to see or notice somebody or something | look | +spotted spotting -white black leopard owl
stab (stabbed stabbing) | to wound somebody with a knife | harm attack | -back
swell (swelled swollen swelling) | to become or make larger | more | -wave sea surf ocean swollen knee ankle storm
tally (tallied tallying) | to count and add up | number | +vote ballot sales precinct
temper | to make something less extreme or strong | less | -steel glass lost lose
tinker | to make small changes to improve something | change | >with -bell
tip (tipped tipping) | to name as likely to do or get something | expect | +tipped >to
trail | to be behind in a game, race or vote | less | +trailed trailing -smoke blood campaign wire
undercut (undercut undercutting) | to make somebody or something weaker | less | -price cheap cost rival
undertake (undertook undertaken undertaking) | to take on a task and carry it out | do | +undertook -undertakings
witness | to be there and see something happen | look | +witnessed witnessing -century decade season
"""

PLAIN_ADJECTIVES = """
actual | real, not just planned or said | true
ancient | very old, from times long ago | old | -history
ashamed | embarrassed and sorry about something | blame
aware | knowing about something | known | -health-aware
bearish | expecting or pointing to lower prices | bad
booming | growing fast and doing well | much | -voice sound gun music thunder drum
bullish | expecting rising prices or success | hope
bumper | unusually large | much | -sticker car fender rear front cars vehicle
capable | having the power to do something | fit | >of
charitable | meant to help people in need | kind
comparable | much the same as the other | same
convenient | easy to use, or fitting one’s plans | fit
cosmetic | changing only how something looks | little | -surge product firm industry makeup brand compan
definite | certain and clear | certain clear
delighted | extremely pleased | happy | -crowd fans audience viewers
deputy | second in rank, just below the main one | order
disappointing | not as good as was hoped | bad
exclusive | for one person, group or firm only | excluded | -club resort restaurant hotel school mutual
exhausted | extremely tired | weak | -fund money appropriat resource option scope possibilit supply patience budget
familiar | well known from earlier times | known | -with
fiery | full of anger or strong feeling | anger strong | -crash blaze explosion hot wreck
fitting | right for the occasion | right | +tribute end finale reward climax way conclusion farewell honour honor
    -fittings room size kitchen light them
flagship | best or most important of several | important | -navy fleet admiral ship
graphic | showing something horrible in detail | clear | +violen sex scene image detail content descri photo footage
    -design novel card art user interfac comput
groundbreaking | doing what nobody did before | new | -ceremon
heated | full of angry feeling | angry | +debat argument exchang discuss row confront rhetoric negotiat talks -water
    pool seat oven floor
historical | having to do with the past | past | -low high
industrialised | having many factories and machines | trade
industrialized | having many factories and machines | trade
inflationary | making prices rise | money more
innocent | having done nothing wrong | good | -child viewer naive young
intensive | with much effort in a short time | hard | -care unit hospital labour labor capital energy farm patient
latter | second of the two just named | order | -half part stage year month week day period end
logical | sensible, judging by what is known | think
massive | very great in size or amount | much
mental | having to do with the mind | mind
moral | having to do with right and wrong | right | -victor support majority
obsessed | thinking all the time about something | mind
overseas | in, to or from foreign countries | sea
packed | completely full of people | many
practical | useful in real life | help | -joke purposes
principal | most important of all | important | -school teacher pupil student college amount debt loan interest payment
pronounced | strong and easy to notice | clear | +more most particularly less especially very -word name dead guilty
    syllable accent himself
random | chosen or happening by chance | accident | -access memory
reasonable | fair, sensible and not too much | fair | -doubt
relieved | glad that a worry is gone | happy | -duty duties command pain post pressure
retail | having to do with selling goods to the public | trade
ridiculous | extremely silly or foolish | strange
routine | done as a part of normal work | usual | -danc comed song stand-up exercise gymnas skat beauty daily
seasonal | tied to a certain time of the year | time
slight | small in degree | little | -insult
specific | exactly named, not general | clear
steady | not changing much or suddenly | steady | -hand
strict | that must be obeyed exactly | strict | -parent teacher mother father upbringing diet sense vegetarian coach
    boss catholic muslim
suitable | right for a person or purpose | fit
tactical | cleverly planned to gain something | plan | -nuclear weapon missile unit gear
underway | begun and now going on | start | -get getting got gets
variable | likely to change, not always the same | change | +rate cost fee -key critical
virtual | existing only on a computer | machine | +reality game world fan online comput headset avatar player -shutdown
    tie
willing | ready to do something without being forced to | agreement | >to
"""

PLAIN_ADVERBS = """
abroad | in or to a foreign country | foreigner area | -home
alike | both in the same way | same | +and -look
altogether | completely, in every way | whole | -spent raised million hundred
broadly | in general, not in detail | most | -more
comfortably | easily, with no real struggle | much | -sit sat live living lie sleep home wear seat chair fed dress fit
controversially | in a way that people argue about | argument
financially | as far as money is concerned | money
hardly | almost not, or not at all | little
heavily | to a great degree | much | -breath sigh rain snow
lately | in the last weeks or months | past
overly | more than is right or good | much
rightly | with good reason | true
slightly | by a small amount | little
squarely | directly and without doubt | firm | -circle
thereafter | from that time on | late
therefore | for that reason | reason
uniquely | in a way like no other | apart
warmly | in a friendly and glad way | good | -dress wrapped coat
"""
