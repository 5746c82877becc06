"""Words of sport, the arts, technology and daily life, each with its meaning there, as in the other tables."""

LEISURE_VERBS = """
[leisure]
abate | to become less strong | less
adorn | to make something beautiful with ornaments | make
aspire | to have a great wish to reach something | wish
captivate | to hold somebody’s full attention by charm | win
cherish | to love something and take care of it | feel
clinch | to win or settle something finally | win
coax | to talk somebody gently into something | talk
complement | to go well with something and add what it lacks | join
conceive | to think up an idea or a plan | think | +idea plan project film system originally
consolidate | to make or become firmer | more | +position power lead support grip control confidence gain
converse | to talk with somebody | talk
decipher | to find the meaning of something hard to read | look
defy (defied defying) | to refuse openly to obey | refuse | -expectation odds logic belief gravity description
    critic death
demote | to move somebody to a lower rank | less
detect | to find or notice something hidden | look
disavow | to say that one has nothing to do with something | refuse
discard | to throw away | remove
disqualify (disqualified disqualifying) | to shut somebody out as unfit to take part | remove | -disqualifying
disregard | to pay no attention to something | refuse
dominate | to be the strongest or most important in something | win
earmark | to set aside for a special purpose | give
elevate | to raise to a higher place, rank or level | more
emulate | to try to do as well as somebody one admires | copy win
enchant | to fill with delight | feel
encounter | to meet something or somebody, often unexpectedly | meet
excavate | to dig up what lies under the ground | look
flourish | to grow and do very well | more
foil | to keep a plan from succeeding | stop
forfeit | to lose something as a punishment | lose
grumble | to complain in a low voice | criticise
idolise | to admire somebody far too much | praise
imitate | to do the same as somebody else | copy
immerse | to put deep into something | enter
improvise | to make or do something without preparing it | make
inspire | to fill somebody with the wish to do something | start | -was were is are been being by
juggle | to manage several things at once | do
loom | to come near as something threatening | expect
mimic (mimicked mimicking) | to do the same as somebody else | copy
mourn | to be sad because somebody has died | feel
outclass | to be far better than somebody else | win
outperform | to do better than others | win
outpace | to move or grow faster than others | win
outstrip (outstripped outstripping) | to go beyond another in speed or amount | win
overlook | to pay no attention to something | fail | -river sea bay park valley garden lake square harbour harbor hill
persevere | to go on trying in spite of difficulties | try
pledge | to promise seriously | promise
prolong | to make something last longer | more
prosper | to be successful and do well | more
rebuff | to turn somebody or an offer down sharply | refuse
reconvene | to come together again for a meeting | again
rehabilitate | to bring somebody back to a healthy or useful life | help again
relegate | to move down to a lower place or division | less
relish | to enjoy very much | feel
reminisce | to talk about happy times in the past | talk
resonate | to be felt by many people as true for them | feel | +with
restore | to bring something back to what it was before | again
reunite | to come or bring together again | join again
rival | to be as good as somebody or something else | win
savour | to enjoy slowly and fully | feel
scour | to search a place thoroughly | look
scramble | to hurry and struggle to get something | try | -jet fighter egg aircraft signal
showcase | to show something at its best | reveal
simulate | to copy how something works or looks | copy
spur (spurred spurring) | to drive somebody or something on | start
startle | to surprise and frighten somebody a little | harm
stumble | to make a mistake or nearly fall | fail
tackle | to try to deal with a problem | do start fight | +problem crime issue poverty climate crisis challenge terror
tempt | to make somebody want something that may be unwise | talk
tweak | to change something slightly | change
unearth | to find something that was hidden | look
validate | to show that something is right | prove | -vote result threshold ticket election
vie (vied vying) | to compete with others for something | fight
"""

LEISURE_NOUNS = """
[person]
adherent | a person who supports a leader or a belief | support belief
bureaucrat | an official who cares much about rules | post
consultant | a person who is paid to give expert advice | business | -patient inpatient hospital doctor surg medic
    treat nhs clinic
debutant | a person who appears in public or in a team for the first time | learner first
entrant | one who enters a competition or a market | candidate
evangelist | a person who spreads a belief with great energy | belief | -technolog brand product
expatriate | a person who lives outside their own country | foreigner
exponent | a person who is known for doing something well | first
fanatic | a person whose interest in something goes much too far | belief
novice | a person who is new to something | learner
playwright | a person who writes for the theatre | writer
prodigy (prodigies) | a young person with a wonderful gift | learner
sceptic | a person who doubts what others believe | opponent
skeptic | a person who doubts what others believe | opponent
sibling | a brother or a sister | family
supremacist | a person who believes that their own group is above all others | hater
[act]
acceleration | getting faster and faster | more
consumption | the using or eating up of something | use | -tax spending tuberc
excavation | digging up what lies under the ground | watching
fragmentation | breaking up into small pieces | breaking
imitation | doing the same as somebody else | copy
rehabilitation | coming back to a healthy or useful life | help again
relegation | being moved down to a lower division | less
restoration | bringing something back to what it was before | again
valuation | how much something is judged to be worth | judge
[event]
backlog | a pile of work that should have been done before | many
barrage | a great many questions or shots all at once | attack
blunder | a stupid mistake | failure
breach (breaches) | the breaking of a rule, an agreement or a protection | crime
coincidence | two things that happen at the same time by chance | chance
debut | the first time that somebody or something appears in public | first | -album titled self-titled single song hit
    novel film copies chart goal
deluge | a great flood of something | many
extravaganza | a large and costly show | ceremony
feat | something difficult that was done very well | win
fracas (fracas) | a noisy fight or quarrel | fight
frenzy (frenzies) | a state of wild excitement | disorder joy
hiatus (hiatuses) | a gap in which nothing happens | stop
influx (influxes) | the coming in of large numbers of people or things | many rise
reprieve | a delay of something bad that was to happen | pardon stop
respite | a short rest from something hard | stop
spectacle | something unusual that is worth looking at | ceremony
spree | a short time of doing much of one thing | many
[state]
abundance | having more than enough | much
anarchy | having no government and no order | disorder
composure | being calm and in control of oneself | firm limit
disrepute | having lost one’s good name | shame
diversity | being made up of many different kinds | difference
durability | being able to last for a long time | long
efficiency | working well without waste | good
inefficiency (inefficiencies) | wasting time, work or money | failure
precedence | being more important and coming first | first
prestige | being highly respected | fame
stamina | being able to keep going for a long time | long
[feeling]
awe | deep respect mixed with fear | honour
bewilderment | being completely confused | unclear
camaraderie | the friendly feeling among people who do something together | friend kind
disbelief | being unable to think that something is true | doubt
envy | wishing to have what somebody else has | wish anger | >(?!of )
euphoria | very great happiness | joy
exasperation | being very annoyed | anger
goodwill | friendly feeling towards others | kind
jubilation | great joy about a success | joy
qualm | a doubt whether what one does is right | doubt
[amount]
bursary (bursaries) | money given to a student | help
royalty (royalties) | money paid to a writer or musician for each copy sold | profit | +song music book author
    album record copy download
tuition | money paid for being taught | tax | +fees college universit student
[thing]
archive | a collection of old papers or records | past | -show programme footage
autobiography (autobiographies) | the story of a life, written by the person who lived it | book
component | one of the parts of which something is made | part
documentary (documentaries) | a film about real people and events | film
ligament | a band in the body that holds bones together | body
prototype | the first example of a new machine | first
replica | an exact copy | copy
sequel | a work that continues the story of an earlier one | book
tabloid | a newspaper with short, exciting stories and many pictures | paper
[place]
arena | a large building for sport and shows | meeting | -political public international world global policy
reservoir | a lake in which water is kept for use | nature | +water dam
[group]
clientele | all the customers of a business | people
cohort | a group of people who have something in common | people
diaspora | a people that lives scattered over many countries | people
quango | a public body that is paid by the state but not run by it | power
[matter]
consolation | something that makes a loss easier to bear | help | -goal try
drawback | something about a plan that is not so good | trouble obstacle
expertise | what somebody knows and can do in a special field | skill
facet | one of the many sides of something | part
flair | a natural talent for doing something | skill
foresight | seeing beforehand what will be needed | future careful
insight | a clear understanding of something | idea
mechanism | a way in which something works or is done | way
novelty (novelties) | something new and unusual | new sign
pinnacle | the highest point | first
pitfall | a hidden danger or difficulty | danger obstacle
precaution | something done beforehand to prevent harm | protection
prerogative | a right that belongs to one person or group only | right
prowess | great skill | skill
quest | a long search for something, or a long try to reach it | wish
rapport | a good understanding between people | friend
repertoire | all the pieces or skills that somebody can show | many
shortlist | the few that are left to choose from at the end | choose
vocation | work that one feels called to do | duty
"""

LEISURE_ADJECTIVES = """
[people]
accustomed | used to something | usual | >to
adventurous | ready to try what is new or dangerous | open brave
contrite | very sorry for what one has done | sad
diligent | working hard and with care | careful
dissatisfied | not pleased with something | angry
elated | extremely happy | happy
fickle | changing again and again, so that nobody can rely on it | unsteady
ignorant | knowing little or nothing | unfit
illustrious | famous for great deeds | honour known
ingenious | very clever at finding new ways | good
invincible | too strong to be beaten | strong
irresponsible | not thinking of what may happen because of what one does | careless
nonchalant | calm, as if one did not care | cold
perplexed | completely confused | unclear
resourceful | good at finding ways out of difficulties | good
self-effacing | not wanting to be noticed | quiet
tactful | careful not to hurt anybody’s feelings | kind
unassuming | not wanting to be noticed or praised | quiet
unfazed | not worried or surprised | quiet
upbeat | expecting good things to happen | hope
weary | very tired | weak
[rest]
abhorrent | that fills one with disgust | cruel serious
abysmal | extremely bad | bad serious
acclaimed | praised by many | honour
benign | gentle, or doing no harm | mild
breathtaking | extremely beautiful or exciting | good
concise | short and clear | clear
cordial | warm and friendly | kind
defunct | no longer existing or working | gone
devoid | completely without something | gone
exhilarating | making one feel very happy and alive | happy good
extravagant | costing or spending much more than is needed | much
fallible | able to make mistakes | wrong
garish | too bright and not in good taste | bad
generic | that belongs to a whole kind, not to one maker | same | +drug medicine brand pill pharma
iconic | famous and standing for something | known
immaterial | not important | little useless
impeccable | without any fault | good
inaugural | first of a number | first | -address speech ball day ceremon parade committee president
inferior | not as good as something else | bad
lucid | clear and easy to understand | clear
mediocre | not very good | bad usual
meteoric | very fast, like a shooting star | quick
mooted | put forward as an idea to be talked about | doubt
numb | unable to feel anything | cold
outstanding | extremely good | good | -debt bill payment loan claim warrant
overcrowded | with too many people in it | much
parsimonious | unwilling to spend or use much | careful
privileged | having advantages that others do not have | rich | -information communicat
prone | likely to suffer or do something | expected | >to
proficient | able to do something well | good
remarkable | so unusual that one notices it | strange first
salacious | showing too much interest in sex | rude
scenic | with beautiful views of nature | good
senseless | without meaning or purpose | useless cruel unclear
slender | thin or small | little | -woman man girl waist
solitary | single or alone | few
sprawling | spread over a large area without order | wide | -story epic novel film game album book series
startling | very surprising | sudden strange
stellar | extremely good | good | -star galax astronom
succinct | said clearly in few words | clear
supreme | highest of all | power | -court leader being commander
synonymous | so closely linked that one makes people think of the other | same
tremendous | extremely large or good | much good
unassailable | that cannot be attacked or caught up with | firm
unforgiving | showing no pity for mistakes | strict
unremitting | never stopping | long
unrivalled | better than all others | honour
vocal | saying one’s opinions loudly | open | +critic opponent supporter support
"""
