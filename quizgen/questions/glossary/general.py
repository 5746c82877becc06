"""Verbs, adjectives and adverbs of everyday reports: `word (odd forms) | meaning | families | sense`."""

GENERAL_VERBS = """
activate | to make something start working | begin start
administer | to give somebody a medicine, a test or a treatment | give medicine | +drug vaccin dose medicin injection
    treatment patient
admire | to think very highly of somebody or something | praise honour
advise | to tell somebody what one thinks they should do | statement help
affirm | to say firmly that something is so | statement | -court appeal ruling rating judge
analyse | to study something closely in order to understand it | learner
analyze | to study something closely in order to understand it | learner
arrange | to make plans so that something can happen | plan | -music song piano orchestra
assail | to attack fiercely, mostly in words | attack criticise
balk | to stop and be unwilling to go on | unwilling refusal
batter | to hit or harm very hard again and again | harm attack | -baseball cricket pitch inning fish fried cook
bemoan | to say that one is unhappy about something | sorrow
beset (beset besetting) | to trouble somebody or something from all sides | trouble
browse | to look through things without hurry or a fixed aim | look
buoy | to make more hopeful, stronger or higher | strong hope | -sea ship boat ocean
cancel | to decide that something planned will not happen | stop end | -debt order ticket contract policy
communicate | to share news, ideas or feelings with others | language
compress | to make something smaller, so that it takes up less room | change
concentrate | to put one’s effort or attention into one thing | effort mind | -concentrated zinc copper ore juice camp
confess | to admit something, mostly something wrong | statement criminal
congratulate | to tell somebody that one is glad about their success | praise
conquer | to defeat or get control of somebody or something | win control
consist | to have certain people or things as its parts | parts | +of
constitute | to be, or to count as, something | be
constrain | to keep somebody or something from acting or growing freely | limit obstacle
consume | to eat, drink or use something up | take use | +oil energy water product grain sugar electric power fuel gas
    drink meat coffee calorie food fire -time-consuming obsess
contain | to have something inside or as a part | whole | -fire spread cost inflation virus outbreak blaze damage anger
    himself itself excitement isis russia threat disease crisis
correspond | to match something or be equal to it | difference | +to with -letter email mail
criticise | to say what is bad or wrong about somebody or something | criticism
criticize | to say what is bad or wrong about somebody or something | criticism
dampen | to make something, such as growth or a hope, less strong | weaken less | -rain water wet
deflect | to turn something aside from where it was going | turn avoid
delete | to take out or wipe away something written or stored | remove
depart | to leave a place, a post or a group | leave | -from dear
derive | to get, or to come, from a certain source | get start
dictate | to decide, with power over others, how things must be | power order | -letter secretar conscience phone
    software
differentiate | to see or show that something is unlike other things | different
disable | to make something stop working | stop harm | +virus software feature program security bomb alarm -people
    person user student child athlete worker veteran
discourage | to make somebody less willing, or something less likely | stop fear | -feel felt
dismiss | to say that something is not worth taking seriously | refuse statement | +claim critic suggest report
    speculat rumour rumor idea concern fear talk notion -case court lawsuit appeal judge job hearing trial charge
disparage | to speak of somebody or something as worth little | criticism insult
dissolve | to end officially, such as a marriage or a firm | end | +parliament marriage partnership company assembly
    coalition government election firm council -water oxygen liquid salt acid tablet tears
distinguish | to see or show how one thing differs from another | different | -distinguished himself herself itself
    themselves yourself
distract | to turn somebody or their attention aside | away
ditch | to get rid of somebody or something no longer wanted | abandon remove | -last trench water road car into
dodge | to keep clear of something unwelcome, often by a trick | avoid
embarrass | to make somebody feel ashamed or awkward | shame
equate | to say or think that two things are the same | judge difference | +with to and
equip (equipped equipping) | to provide somebody or something with what is needed | give
evaporate | to disappear, as water does in the heat | end
execute | to carry out something, such as a plan or an order | do | -death murder prison kill militant hostage isis
    islamic behead
explore | to look into something in order to learn more about it | study find
fascinate | to hold somebody’s interest very strongly | interest
fetch | to be sold for a certain amount of money | money sell | +auction sale sold pric sell -water
finalise | to settle the last details of something | end settle
fulfil (fulfilled fulfilling) | to do or reach what was promised, wanted or needed | do
fulfill | to do or reach what was promised, wanted or demanded | achieve do | -job career life
haunt | to come back again and again to trouble somebody | trouble | -ghost house castle favourite favorite beautiful
    melod music
horrify (horrified horrifies) | to shock and upset somebody very much | shock
infect | to pass a harmful germ or program on to somebody or something | harm disease
inflate | to make something larger than is true or right | more lies | -balloon tyre tire airbag ball
inject | to put in from outside, such as a medicine or money | enter | -himself herself itself themselves
insert | to put something into something else | enter
interact | to exchange words, signals or the like | together talk
interrupt | to break in on and stop for a time | stop
irritate | to make somebody a little angry | anger | -skin eye throat
launder | to hide where money from crime has come from | hide crime | +money cash fund proceeds -clothes linen
lodge (lodged lodging) | to hand in something officially, such as a complaint | give | +complaint appeal protest claim
    objection paper petition
occur | to happen or take place | start | -mind
overtake (overtook overtaken) | to get ahead of somebody or something | better ahead | -event
pander | to give people what they want, even if it is wrong | weak | +to
penetrate | to get into or through something, often with difficulty | enter | -sex rape question look
perpetuate | to make something, mostly something bad, go on and on | continue last
persuade | to get somebody to do or believe something by reasons | argument make
pollute | to make air, water or land dirty or harmful | dirty harm
pounce | to attack or act suddenly, using a chance | attack sudden
pretend | to act as if something were true that is not | false deceive
purport | to claim, perhaps falsely | lies say
qualify (qualified qualifies) | to meet the conditions needed for something | right reach | +for -qualifying well highly
rattle | to make somebody nervous or less sure | fear upset | -off window door chain bone sabre saber train
recall | to bring back to mind something from the past | mind | -product car vehicle toy food squad side team player
    ambassador parliament election model fault defect
recite | to say aloud what one has learned or read | say
recommend | to say that something is good and should be chosen or done | praise support
refine | to make something better by small changes | better change | -oil crude sugar petrol copper gold metal product
    capacity barrel fuel lead zinc palm margin
renew | to make something run or hold for a further time | continue | +contract licen lease deal season agreement
    membership subscription -vow interest concern talk hope effort call push fear attack fight pressure
resurrect | to bring back to life or into use | again new
revel (revelled revelling reveled reveling) | to enjoy something very much | happy
revolutionise | to change something completely and in a new way | change
rotate | to turn round, or to take turns | move
shatter | to break or destroy completely | breaking | -earth
shelve | to put aside a plan, for a time or for good | stop late | -shelves
shrink (shrank shrunk) | to become or make smaller | smaller less | -from psych
snatch | to get or take something with a quick move | take get
subscribe | to sign up and pay regularly in order to get something | pay join | +to -view theory idea belief notion
surround | to be or come all round somebody or something | place round | -sound
survive | to live or go on in spite of danger or trouble | life
trounce | to beat somebody by a large margin | win
upend | to turn something upside down, or change it completely | change turn
"""

GENERAL_ADJECTIVES = """
absent | not there, though one might be expected | gone
absolute | complete and without limits | whole | -majority number terms return zero
accessible | easy to reach, use or understand | easy
admirable | deserving praise and respect | praise good
ailing | weak and in poor health or condition | weak
antitrust | meant to keep firms from too much market power | law business
artificial | made by people, not by nature | false nature | -intelligen
attractive | pleasing, or making people want something | good wish
attributable | caused by what is named | cause | -profit income interest shareholder tax
binding | that must be obeyed or kept to | must law | +legally law agreement treaty contract vote court arbitration
    deal resolution commitment
bitter | full of anger or painful feelings | anger sad | -taste sweet flavour cold beer chocolate lemon end
cautious | careful not to take risks | careful | -optimis
conditional | holding only if something else happens first | condition if
continuous | going on without a break | long
contradictory | saying two things that cannot both be true | opposite
creative | having or showing new ideas | new idea | -accounting timing director agency labs
cultural | having to do with art, beliefs and ways of life | art
cumulative | counting together all that has been added up so far | total | -prefer trend share stock dividend
desirable | worth having or wishing for | good wish
destined | sure, as if by fate, to do or become something | doubt | +to for -ship cargo goods export import
disciplinary | meant to punish those who break rules | punishment rule
dismal | very poor or bad, giving no hope | bad poor
durable | able to last for a long time | long
eager | wanting very much to do or have something | wish | +to
elderly | quite old, said of people | old | +man woman men women people person couple patient lady resident voter
    parent relative mother father
emotional | having to do with strong feelings or full of them | feel
entire | whole, with nothing left out | whole
eventual | coming or being so in the end | end later
exceptional | very unusual, mostly because it is so good | good strange
experimental | made or done to try out something new | new try
external | having to do with what lies outside | outside
festive | having to do with a holiday or celebration | joy
foremost | leading all others in importance | important first | -first
formal | done or made in the proper official way | official | -dress wear education cloth school garden
fortunate | having good luck | good
frank | open and honest, even where it is not pleasant to hear | honest open
gritty | showing hard life just as it is | real hard | +film drama role story novel look movie show
honorary | given to show respect, without the usual tasks | ceremony praise
identical | exactly the same | same
immersive | making one feel deep inside another world | feeling
inclined | wanting or likely to do something | wish | +to
indebted | owing money to others | money | +loan bank econom countr nation money billion farmer produc company firm
    third -thank grateful
informal | without official rules or customs | free
insensitive | with no thought for others’ feelings | rude careless
intermediate | coming between two others | middle
internal | having to do with what is inside a body, firm or country | inside
ironic | being the opposite of what one would expect | strange | -chuckle smile humour humor grin tone comedy
joint | done or owned by two or more together | together | -hip knee bone pain marijuana smok second third first top
    lead shoulder ankle
keynote | that gives the main ideas of a meeting | important speech | +speech address speaker talk lecture
literary | having to do with books and writing | book art
lively | full of energy and interest | strong
memorable | so special that one cannot forget it | memory special
mired | stuck, with no easy way out | trouble
multilateral | involving several countries or sides | together countries
muted | not as strong or loud as might be expected | quiet weak | -microphone mic button phone
naval | having to do with warships and their crews | war sea
obvious | plain for everybody to see | clear
occasional | happening only from time to time | time
orderly | calm and well arranged, without confusion | calm | -hospital
ordinary | not special or different in any way | usual
outgoing | about to leave a post | leaving post | +president chair head minister government chief director mayor leader
    host -call personality
persistent | going on and on, not stopping or giving up | long again
phenomenal | extremely great or impressive | good strong
phony | not real, but meant to deceive | false deceive
poised | ready, or just about to do something | plan
populous | having a great many people | people many
portable | made so that it can be carried about | carry | -playstation psp
protectionist | meant to keep foreign goods out | trade
quirky | unusual in an interesting or funny way | strange
raucous | loud, rough and noisy | noise
regional | having to do with one part of a country or of the world | area
reigning | holding a title or a throne now | winner power | +champion holder title queen king monarch emperor winner
reminiscent | making one think of something else | memory like
resistant | able to hold out against something | strong
responsive | reacting quickly and well | quick answer | -records
restrictive | setting tight limits | strict limit
retaliatory | done to hit back at somebody | revenge attack
satisfactory | good enough to be content with | good enough
serial | doing the same bad thing again and again | again | +killer rapist offender murder
sovereign | ruling itself, with no power above it | free power | +nation countr state independen -debt default borrower
    bond wealth lender rating loan credit fund risk
straightforward | clear and not difficult to do or understand | clear
stunning | so surprising or beautiful that it amazes people | strange good
subdued | quieter or less lively than usual | quiet weak | -police officer by gunman
substantive | real and important, not just a matter of form | important real
sympathetic | showing understanding and kind feeling for somebody | kind | -character
thorough | done or acting with care, leaving nothing out | careful
thrilled | extremely happy and excited | joy | +am is are was were be been feel felt i'm we're he's she's they're
traditional | following ways that have been kept up for a long time | old
transatlantic | between Europe and America, across the ocean | sea countries
tricky | difficult to deal with and needing care or skill | hard
tropical | having to do with the hottest parts of the world | weather
ultimate | final, or the greatest of all | last great | -fighting ufc frisbee
underlying | being the real cause or base, though not easily seen | important | -rate inflation profit growth sales
    earning stock securit adjusted share pct price futures asset demand
various | several different | number
verbal | done or given in spoken words | talk
visible | able to be seen or noticed | clear
visual | having to do with seeing or with how something looks | see
worthwhile | good enough for the time, money or effort spent | useful
"""

GENERAL_ADVERBS = """
accordingly | in a way that fits what went before | result
apiece | for each one | each
automatically | without anybody having to act or decide | machine
continually | again and again, or without stopping | time
decidedly | clearly and without doubt | clear
definitely | without any doubt | doubt
desperately | very much, from great need or fear | need fear
enormously | to a very great degree | much
entirely | with no part left out | all
equally | in the same way or to the same degree | number
evenly | into parts of the same size | same equal | +divid split
frankly | openly and honestly | honest
genuinely | really and truly, without pretending | true real
grossly | to a very great and bad degree | much
hotly | with strong feeling | strong anger | -tip
incredibly | extremely, to a surprising degree | much
namely | that is to say | meaning
nevertheless | in spite of that | against
nonetheless | in spite of what has just been said | but
notably | above all, as the one most worth naming | most
obviously | as anybody can easily see | clear
originally | at first, in the beginning | time | -from
pointedly | so that nobody can miss what is meant | clear
precisely | exactly, in every detail | careful
presently | now, at this time | time
privately | in secret or among a few people only | secret | -own held
readily | easily, or gladly and at once | quick easy
remotely | from far away | far | +control computer access work install hack device
shortly | soon, or in a little time | soon
similarly | in much the same way or to much the same degree | same
somehow | in a way that is not clear | unclear
strictly | in a way that allows no exceptions | strict
thereby | by that means, or as a result of that | cause
typically | in most cases, as a rule | usual
"""
