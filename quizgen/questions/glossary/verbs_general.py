"""Verbs that stand in news of every field, each with its meaning there: `verb (odd forms) | meaning | families`.

A fourth column tells the sense: after + stand beginnings of words of which the sentence must have one, after - of
words that it must not have ("adopt a child" is no adopting of a plan).
"""

VERBS_GENERAL = """
[help]
accommodate | to make room for somebody or for their wishes | help
allay | to make a fear or a doubt less strong | less help
contribute | to give a part of what is needed | give help | +donat fund million billion money campaign cash
embolden | to make somebody braver and more confident | more help
foster | to help something to grow over time | help more | -child care parent famil
nurture | to care for something so that it grows | help more
pacify | to make angry people calm | less help
placate | to make somebody less angry | less help
rectify | to put right what is wrong | help change
remedy (remedied remedying) | to put right what is wrong | help change
rejuvenate | to make something fresh and lively again | help again
revitalise | to give new life and strength to something | help again
revitalize | to give new life and strength to something | help again
revive | to bring back to life or into use | help again
safeguard | to protect from harm | save
spearhead | to lead a campaign or an attack | lead
underpin (underpinned underpinning) | to be what something rests on | support
uphold (upheld upholding) | to keep a rule or a decision in force | support | +law ruling court decision ban
    sentence appeal conviction judge right verdict
vindicate | to show that somebody was right after all | support prove
[hurt]
aggravate | to make something bad even worse | worse
alienate | to make people feel that one is no longer on their side | worse harm
antagonise | to make somebody angry and unfriendly | worse harm
antagonize | to make somebody angry and unfriendly | worse harm
besiege | to surround a place or a person on all sides | attack cover
betray | to be disloyal to somebody who trusts one | harm | -emotion sign
bombard | to attack with bombs, or with questions or messages | attack
compel (compelled compelling) | to force somebody to do something | force | -story case argument reason evidence
    compelling
cripple | to damage something so badly that it hardly works | harm
decimate | to destroy a large part of something | harm
degrade | to make something worse or less worthy | worse | -treatment human inhuman
demoralise | to take away somebody’s courage and hope | less harm
demoralize | to take away somebody’s courage and hope | less harm
denigrate | to say that somebody or something is of no worth | criticise
deprive | to take something away that somebody needs | take harm
derail | to keep a plan from going on as it should | stop harm | -train rail carriage track passenger
devastate | to destroy or upset terribly | harm
discredit | to make people stop trusting somebody or something | harm less criticise
distort | to change something so that it gives a false picture | deceive change
erode | to wear away little by little | less
foment | to stir up trouble | start
hijack | to take control of something that belongs to others | take
humiliate | to make somebody feel ashamed in front of others | harm
impair | to make something weaker or less good | harm less
impede | to get in the way of something | stop
imperil (imperilled imperiled imperilling imperiling) | to put in danger | harm
inflame | to make anger or a quarrel stronger | worse
inflict | to make somebody suffer something bad | harm
marginalise | to push somebody to the edge, where they have no power | less remove
marginalize | to push somebody to the edge, where they have no power | less remove
ostracise | to shut somebody out of a group | remove
ostracize | to shut somebody out of a group | remove
oppress | to rule over people in a cruel way | harm force
persecute | to treat people cruelly for who they are or what they believe | harm
ransack | to search a place and leave it in disorder | harm steal
smear | to harm somebody’s good name with ugly stories | harm say criticise | -paint blood mud oil face wall
stigmatise | to mark somebody as shameful | harm
stigmatize | to mark somebody as shameful | harm
suppress | to keep something down or hold it back by force | stop force
taint | to spoil something with a touch of something bad | harm
tarnish | to make a good name less bright | harm less
terrorise | to fill people with great fear | harm force
terrorize | to fill people with great fear | harm force
victimise | to treat one person worse than others | harm
[speak]
allude | to speak of something without naming it | say
applaud | to show that one approves, as by clapping | praise
articulate | to put a thought clearly into words | say
assert | to say firmly that something is so | say | >that
assure | to tell somebody firmly that something is so | say promise
berate | to scold somebody angrily | criticise
castigate | to criticise somebody very harshly | criticise
chide | to scold mildly | criticise
coin | to be the first to use a new word | say make | +word term phrase name
concede | to admit something, though one does not like to | admit say | -goal corner penalt try tries game set
    point half league ball minute lead
condemn | to say strongly that something is very wrong | criticise | -death prison sentenc life building house flat
contend | to say that something is so, against others who doubt it | say | >that
decry | to say openly that something is bad | criticise
deem | to think of something in a certain way | think
depict | to show something in a picture or in words | say
deride | to laugh at somebody as foolish | criticise
enquire | to ask | ask
evoke | to call a feeling or a memory to mind | bring
hail (hailed) | to praise something loudly as good or important | praise | -from taxi cab
insinuate | to hint at something bad | say
invoke | to call on a law, a name or an idea for support | call
lament | to say that one is sad about something | say
lampoon | to make fun of somebody in public | criticise
lobby (lobbied lobbying) | to try to win over those who make the laws | talk ask
mock | to make fun of somebody or something | criticise
nudge | to push gently | talk | -ahead lead past wide goal ball home
plead (pleaded pled) | to give an answer to a charge in court | ask | +guilty
proclaim | to announce something publicly | say
profess | to claim openly to have a feeling or a belief | say
reprimand | to tell somebody officially that they did wrong | criticise
solicit | to ask people for money, help or votes | ask
spurn | to turn something down with scorn | refuse | -chance opportunit goal half ball shot
tout | to praise something in order to win people for it | praise
underscore | to show clearly how important something is | say
[think]
anticipate | to expect something and be ready for it | expect
ascertain | to find out for certain | look
assess | to judge how good, large or serious something is | judge look
contemplate | to think about something carefully or for some time | think
discern | to see or recognise something that is not easy to see | look
envisage | to picture something as likely in the future | expect think
envision | to picture something as likely in the future | expect think
evaluate | to judge how good or useful something is | judge look
gauge | to measure or judge | judge look
grapple | to struggle to deal with something hard | fight try
infer (inferred inferring) | to work something out from what one knows | think
perceive | to see or understand something in a certain way | think look
ponder | to think about something for a long time | think
presume | to take something to be true without proof | think
resent | to feel angry about something that seems unfair | feel
revere | to respect very deeply | praise feel
weigh (weighing) | to think carefully about the good and bad sides of something | think judge | +option whether
    decision propos -pound kilo kg stone ton tonne >(?!in\b|on\b)
[do]
accelerate | to go or make something go faster | more
accompany | to go along with somebody or something | join
adapt | to change so as to fit new conditions | change | -film novel book screen stage play
adjust | to change something a little so that it fits | change
adopt | to take up a plan or an idea and use it | start take | +plan polic law rule resolution approach strateg
    stance position reform -child bab parent
amass | to gather a large amount over time | get
amplify (amplified amplifying) | to make something louder or stronger | more
arbitrate | to settle a quarrel between two sides as an outsider | judge
assemble | to bring or come together in one place | bring join | -car part vehicle team squad line-up
augment | to make something larger by adding to it | more
avenge | to hurt somebody in return for a wrong | attack answer
bypass | to go round something, or to leave somebody out | enter refuse
capitalise | to use a chance for one’s own gain | take get | >on
capitalize | to use a chance for one’s own gain | take get | >on
circumvent | to find a way round a rule or a difficulty | enter
coincide | to happen at the same time | join | >with
compile | to collect facts and put them together | get make
comprise | to be made up of | hold
concoct | to make up a story or a plan | make deceive
confront | to stand face to face with something difficult | fight | +problem challenge crisis danger threat difficult
    issue question moment -confronting
conspire | to plan something bad together in secret | deceive
constitute | to be or to make up something | hold
consult | to ask somebody for advice or an opinion | ask
converge | to come together from different directions | join
cooperate | to work together | join help
curb | to keep something under control or within limits | limit less
decline (declining declined) | to say no to something | refuse | >to
defer (deferred deferring) | to put something off until later | delay | >(?!to )
delegate (delegating) | to hand a task or power to somebody else | give
designate | to choose somebody or something officially | choose
deviate | to turn away from the usual way | change leave
devise | to think out a plan or a method | make think
devote | to give one’s time, money or strength to one purpose | give | -page space programme program episode chapter
dismantle | to take apart piece by piece | end
dispel (dispelled dispelling) | to drive a doubt or a fear away | remove
displace | to force people out of their homes | remove | +famil civilian resident thousand million war
disseminate | to spread news or ideas widely | more say
distribute | to hand out to many people | give | -film movie studio software game network
diversify (diversified diversifying) | to begin to offer or do more kinds of things | change more
divert | to turn something aside to another way or use | change
elicit | to draw an answer or a reaction out of somebody | get ask
embark | to set out on something new | start | >(?:up)?on
emerge | to come out and become known | reveal | >that
endeavour | to try hard | try
endure | to suffer something hard for a long time | hold
enlist | to win somebody’s help, or to join an army or a body | join get
ensue | to happen afterwards, often as a result | start
entice | to tempt somebody by offering something nice | bring talk
evade | to get away from somebody, or out of something one should face | leave
evolve | to change and develop little by little | change
exert | to use one’s strength or power | do
exclude | to leave or shut somebody or something out | remove refuse
expedite | to make something happen faster | more help
expire | to come to the end of the time for which it is valid | end | -breath
extract | to take or pull something out | take | -teeth tooth oil gas mineral ore dna juice
falter | to become weaker or unsure | less fail
galvanise | to stir people or their efforts into action | start
galvanize | to stir people or their efforts into action | start
garner | to gather or win something, such as votes or praise | get
harness | to bring a force under control and use it | take do
hover | to stay close to one place or one level | hold
incur (incurred incurring) | to bring a cost or something bad upon oneself | get
induce | to lead somebody to do something, or to bring something about | talk start | -labour labor birth
instil (instilled instilling) | to put a feeling or an idea into somebody’s mind little by little | give
integrate | to bring into a larger whole | join
intensify (intensified intensifying) | to become or make stronger | more
intrude | to come in where one is not wanted | enter
isolate | to keep apart from others | hold remove
languish | to be kept a long time in an unhappy state | less
linger | to stay for a long time and not go away | hold | -lingering
maintain | to keep something going or in good order | hold support | -that innocen
    >(?:the|an?|its|their|high|low|good|close|contact|order|control|security|peace|stability|peaceful)
manipulate | to control somebody or something in a clever and dishonest way | deceive force | -data image
    information screen camera object software operator
meddle | to mix oneself up in other people’s affairs | enter
merge | to join together into one | join
modify (modified modifying) | to change something a little | change
muster | to gather enough of something, such as courage or votes | get
navigate | to find one’s way through | lead
offset (offsetting) | to balance one thing by its opposite | balance
omit (omitted omitting) | to leave something out | remove
overhaul (overhauling overhauled) | to examine and improve something completely | change better | -deficit lead
    rival score
oversee (oversaw overseen) | to be in charge of work that others do | lead look
overturn | to reverse a decision, so that it no longer holds | end | +decision ruling law verdict conviction
    judgment judgement ban
overwhelm | to be too much or too strong for somebody | cover
permeate | to spread through every part of something | more
persist | to go on in spite of difficulties | hold
pervade | to spread through every part of something | more
pinpoint | to find out exactly where or what something is | look
plunder | to steal things from a place by force | steal
polarise | to split people into two opposite camps | harm
polarize | to split people into two opposite camps | harm
preclude | to make something impossible | stop
propel (propelled propelling) | to drive forwards with force | lead more
provoke | to make somebody angry, or to cause a strong reaction | start
ramp (ramped ramping) | to rise, or to make something rise, sharply | more | >up
ravage | to damage very badly over a wide area | harm
reap | to get something as the result of what one has done | get
rebound (rebounding) | to get better again after a fall | more | -basketball shot ball
recede | to move back or grow weaker | less
reclaim | to get back what was one’s own | get take
recruit | to find new people to join a group or a firm | get join
recuperate | to get well again after an illness | help again
refrain | to keep oneself from doing something | refuse | >from
reinforce | to make something stronger | more support
reinstate | to put somebody or something back in the old place | again
render | to cause to be or become | make | +useless unable impossible obsolete helpless
resort | to turn to something because nothing else is left | do | >to
restrain | to hold somebody or something back | stop hold | -police arrest
retain | to keep or go on having | hold | -lawyer attorney counsel
retreat | to move back from an enemy or from a plan | leave
salvage | to save something from being lost or destroyed | save
scrap (scrapped scrapping) | to give up a plan or get rid of something useless | end | -into
secede | to leave a state or a union formally | leave
seize | to take hold of something suddenly or by force | take | >(?!on |upon )
shun (shunned shunning) | to keep away from somebody or something on purpose | refuse leave
solidify (solidified solidifying) | to make or become firm | more
stagnate | to stop growing or developing | stop
stall (stalled stalling) | to stop making progress | stop
stem (stemmed stemming) | to come from a certain cause | start | >from
streamline | to make work simpler and quicker | better change
stipulate | to lay down as a condition | demand say
submit (submitted submitting) | to hand in something to be judged or decided on | give | +propos report application
    document plan bid
succumb | to give in to something stronger | lose
supersede | to take the place of something older | change
supplant | to take the place of somebody or something | change remove
surge | to rise or move forward suddenly and strongly | more
surmount | to get over a difficulty | win
suspend | to stop something for a time | stop delay | +talks campaign service trading operation project flights
    programme program
sustain | to keep something going over a time | hold support | -injur wound damage defeat loss blow concussion fracture
    hit break burn
swindle | to cheat somebody out of money | deceive steal
terminate | to bring to an end | end
thrive | to grow and do very well | more better
topple | to make a government fall, or to fall over | remove fall
transcend | to go beyond a limit | more
trigger (triggering triggered) | to make something start suddenly | start
trim (trimmed trimming) | to cut down by a small amount | less | -beard hair tree hedge lead
tumble | to fall quickly | less fall
unify (unified unifying) | to bring together into one | join
unleash | to set free a strong force | start
verify (verified verifying) | to check that something is true | look prove
waive | to give up a right, or not to insist on a rule | end allow
wane | to become weaker little by little | less
waver | to be unable to decide | fail
wield | to have and use power or a weapon | do hold
wreak | to cause great harm or disorder | harm
"""
