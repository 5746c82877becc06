"""Everyday words, too plain to be asked for: their meanings tell what a harder word does not mean."""

EVERYDAY_NOUNS = """
[everyday]
indifference | not caring about something at all | lack
cruelty | liking to hurt others | harm
joke | something that is said to make people laugh | fun
promise | saying that one will surely do something | say
reward | something given to somebody for good work | gain
celebration | a party or other happy event on a special day | fun
silence | a complete lack of sound or talk | lack
haste | too great a hurry | quick
bargain | something that is bought for less than it is worth | money
memory | what one still knows of the past | past
permission | being allowed to do something | allow
failure | not reaching what one has tried to reach | fail
obedience | doing what one is told | follow
relief | being glad that something bad is over | happy
delay | a time in which one has to wait | time
proof | facts that show that something is true | prove
accident | something bad that happens by chance | harm
lack | having too little or nothing of something | lack
purpose | the aim with which something is done | aim
delight | very great joy | happy
translation | putting words into another language | change
warning | telling somebody of a danger | tell
luck | good things that happen by chance | luck
reunion | a meeting of people who have long been apart | meet
humour | the gift of seeing what is funny | fun
victim | a person who was harmed by a crime or an accident | people
threat | saying that one will harm somebody | harm
weakness | a lack of strength | weak
comfort | a pleasant state without worry or pain | rest
pastime | what one does for pleasure in one’s free time | fun
secret | something that only few people may know | secret
laziness | not wanting to work | lack
blame | saying whose fault something is | criticise
politeness | good manners towards others | good
pity | feeling sorry for somebody | feel
excuse | a reason that is given for a mistake | reason
relative | a member of somebody’s family | people
mistake | something that is done or thought wrongly | wrong
hunger | a strong wish for food | want
disposal | throwing or giving something away | remove
storage | keeping things in a place until they are needed | keep
caretaker | a person who looks after a building | people
pride | the pleasant feeling of having done well | feel
pretence | making others believe what is not true | deceit
career | the jobs that somebody has in life, one after another | work
ancestry | the people from whom somebody comes, long ago | past
appearance | the way somebody or something looks | look
shortcut | a quicker way to a place | road
destination | the place to which somebody is going | place
opinion | what somebody thinks of something | think
adventure | an exciting and often dangerous experience | fun
formality | something that is done only because a rule asks for it | rule
flattery | praise that is not honestly meant | praise
income | the money that somebody earns | money
courage | doing what is dangerous without showing fear | brave
repetition | doing or saying the same again | again
kindness | being friendly and ready to help | good
friendship | the state of liking and trusting each other | like
farewell | saying goodbye | end
mystery | something that nobody can explain | doubt
injury | harm that is done to somebody’s body | harm
decay | slowly going bad or falling to pieces | bad
prayer | words that are said to a god | say
hero | a person who is admired for being brave | people
favourite | the person or thing that is liked best | like
expert | a person who knows very much of a subject | people
invitation | asking somebody to come to an event | ask
ownership | having something as one’s own | have
guilt | the bad feeling of having done wrong | feel
neighbour | a person who lives next door | people
cunning | being clever at deceiving others | clever
childhood | the time when one is very young | time
expedition | a long journey with a certain aim | journey
divorce | the legal end of a marriage | end
reminder | something that keeps people from forgetting | remember
employee | a person who works for somebody | people
beginner | a person who is only starting to learn | people
bodyguard | a person who keeps somebody safe from attacks | people
detection | finding out what was hidden | find
closure | the shutting of something, such as a works | end
punishment | something bad that is done to those who did wrong | punish
marriage | being husband and wife | join
reader | a person who looks at books or papers | people
stranger | a person whom one does not know | people
visitor | a person who comes to see somebody or a place | people
winner | the person who came first | people
courtroom | the hall in which trials are held | place
invention | something new that nobody has made before | new
handwriting | the way in which somebody forms letters with a pen | write
nickname | a funny name that somebody is called by | name
proverb | a short well-known saying that gives advice | say
refund | money that is given back to a buyer | money
"""

EVERYDAY_VERBS = """
[everyday]
hide (hid hidden hiding) | to put where nobody can see it | conceal
forget (forgot forgotten forgetting) | to keep in mind no longer | forget
repeat | to say or do once more | again
ignore | to take no notice of | ignore
thank | to tell somebody that one is grateful | tell
warn | to tell somebody of a danger | tell
obey | to do as one is told | follow
explain | to make something easy to understand | tell
teach (taught) | to help somebody to learn | help
praise | to say how good somebody or something is | praise
vanish | to be seen no more all of a sudden | end
invent | to think up something new | think
rescue | to get somebody out of danger | save
apologise | to say that one is sorry | say
follow | to go or come behind | move
defend | to keep safe from an attack | save
forgive (forgave forgiven forgiving) | to be angry no longer about what somebody did | free
celebrate | to do something special for a happy reason | happy
frighten | to make somebody afraid | fear
repair | to make whole again what is broken | mend
amuse | to make somebody laugh or smile | happy
rejoice | to be very happy about something | happy
agree | to think the same as another | join
describe | to tell in words what somebody or something is like | tell
whisper | to speak very quietly | say
listen | to pay attention to what one hears | hear
laugh | to make the sound that shows one finds something funny | happy
destroy | to harm so much that nothing is left | harm
protect | to keep safe from harm | save
hurry | to move or act fast | quick
prove | to show that something is true | prove
add | to put something to what is already there | more
borrow | to take for a time what belongs to another | take
translate | to say in another language | change
complain | to say that one is not content | criticise
weep (wept) | to shed tears | sad
join | to become a member of a group | join
hire | to give somebody a job | work
replace | to put another in somebody’s or something’s place | change
shorten | to make less long | less
travel (travelled travelling) | to go from one place to another | move
bore | to make somebody tired by being dull | tire
search | to look carefully for something | look
collect | to bring together from different places | gather
settle | to bring a quarrel to an end | end
publish | to print for everybody to read | tell
descend | to go down | fall
announce | to make known in public | tell
solve | to find the answer to a problem | find
"""

EVERYDAY_ADJECTIVES = """
[everyday]
predictable | just as everybody had thought it would be | know
exhausted | very tired, or used up | tired
half-hearted | done without much will or interest | weak
commendable | deserving praise | good
defective | not working as it should | bad
elegant | graceful and beautiful | good
clumsy | awkward in moving or handling things | bad
considerate | careful not to hurt or trouble others | good
flawless | without any fault | good
cowardly | without any courage | fear
poetic | like verses, and full of beautiful words | good
lawful | allowed by the rules of a country | right
apologetic | showing that one is sorry | sorry
overrated | thought to be better than it is | more
counterfeit | made to look like the real thing, so as to cheat | unreal
glamorous | attractive and exciting in a rich way | good
harmonious | in peace with each other | calm
imaginary | that does not really exist | unreal
punctual | coming or done exactly at the right time | time
affectionate | showing love | love
effortless | done so well that it looks easy | easy
luxurious | very comfortable and costing much | rich
democratic | in which everybody has a say | vote
sturdy | strong and not easily broken | strong
moderate | neither very great nor very small | middle
cheerful | happy and in a good mood | happy
hasty | done too fast and with too little thought | quick
enjoyable | giving pleasure | good
cruel | liking to make others suffer | bad
shocking | upsetting and very surprising | shock
confusing | hard to understand because nothing is clear | doubt
understated | quiet and simple, without showing off | quiet
amusing | making one smile or laugh | funny
exotic | strange and exciting, from a country far away | strange
overpriced | costing more than it should | money
accidental | happening by chance and not on purpose | chance
energetic | full of power and life | strong
injured | hurt in an accident, a fight or a game | harm
disloyal | not standing by one’s friends or group | bad
edible | fit to be eaten | food
lazy | not liking to work | weak
"""

EVERYDAY_ADVERBS = """
[everyday]
calmly | without any excitement or anger | calm
accidentally | by chance and not on purpose | chance
slightly | only a little | little
politely | with good manners | good
illegally | in a way that breaks a rule of the state | wrong
recently | not long ago | time
legally | as the rules of the state allow | right
regularly | at the same times again and again | often
incidentally | as something less important that comes to mind | little
informally | in a friendly, easy way, without fixed rules | easy
gently | in a soft and careful way | calm
theoretically | as an idea, though perhaps not in real life | think
loudly | with much noise | loud
gladly | with pleasure | happy
publicly | in front of everybody | open
angrily | in a way that shows one is very cross | angry
gracefully | with smooth and beautiful movements | good
confidently | with no doubt that one will do well | sure
clumsily | in an awkward way that causes little accidents | bad
cheerfully | in a happy way | happy
patiently | without getting annoyed at having to wait | calm
"""
