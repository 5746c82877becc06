"""Adjectives and adverbs of look, touch, temper and manner, each with its meaning."""

ADJECTIVES_OF_LOOK_AND_TEMPER = """
[things]
gaunt | very thin in the face or body, as from hunger | thin
scrawny | too thin, so that the bones can be seen | thin
lanky | tall and thin, with long arms and legs | thin
stocky | short, broad and strong | strong
burly | big and strongly built | strong
hardy | strong enough for cold and rough conditions | tough
plump | full and round in shape | round | -for
petite | small and slim | small
dainty | small, pretty and graceful | small
feeble | having hardly any strength | weak
dapper | neatly and smartly dressed | neat
stylish | elegant and in fashion | neat
scruffy | dirty and untidy to look at | untidy
unkempt | untidy and not cared for | untidy
dishevelled/disheveled | with untidy hair or clothes | untidy
baggy | hanging loosely, as clothes do | loose
agile | able to move or change quickly and easily | quick
drowsy | tired and almost asleep | sleepy
groggy | weak and unsteady on one’s feet | sleepy
dizzy | feeling as if everything were turning round | sleepy | -height rise
ravenous | extremely hungry | hungry
hoarse | rough in the voice, as after much shouting | voice
tearful | crying or close to crying | cry |
    !farewells?|goodbyes?|reunions?|apolog(?:y|ies)|segments?|tributes?|ceremon(?:y|ies)|scenes?|interviews?|speech(?:es)?|statements?|appeals?|pleas?|funerals?|vigils?|moments?|embraces?|confessions?|tale|story|cable|testimony
gruff | rough and unfriendly in voice or manner | unfriendly
surly | rude and bad-tempered | unfriendly
grumpy | in a bad temper | unfriendly
sullen | silent and in a bad temper | unfriendly
stern | serious and strict | strict | -ship boat vessel bow challenge test opposition resolve defen*
    >(?:warnings?|words?|rebukes?|lectures?|messages?|letters?)
feisty | lively and not afraid to argue or fight | brave
plucky | brave, though weaker than others | brave
valiant | very brave | brave
jovial | cheerful and friendly | friendly
amiable | pleasant and easy to like | friendly
chatty | fond of friendly talk | talk
talkative | who likes to say a great deal | talk
bashful | shy and easily embarrassed | shy
coy | not willing to say much, as if from shyness | shy
haughty | proud and looking down on others | proud
conceited | much too proud of oneself | proud
pompous | trying to seem more important than one is | proud
smug | too pleased with oneself | proud
stingy | not willing to give or spend much | money
thrifty | careful with money, wasting nothing | money
nosy | too interested in what other people do | curious
mischievous | wanting to make trouble, often for fun | fun | !inventions? -report* rumour* claim*
cheeky | a little rude, but in an amusing way | fun
whimsical | unusual and playful, as if from a sudden fancy | fun
hilarious | extremely funny | fun
forgetful | often failing to remember things | memory
headstrong | determined to do what one wants, whatever others say | will
obedient | doing as one is told | obey
sly | clever in a secret and not quite honest way | clever
crafty | good at getting what one wants by tricks | clever
wistful | sad and full of longing | sad
sentimental | full of tender or sad feelings, often too full | sad | -value
blissful | extremely happy | happy | -ignoran*
restless | unable to keep still or be content | still
listless | without any energy or interest | tired
doting | loving somebody very much, even too much | love
deft | quick and skilful | skill
acrobatic | showing great skill in jumping and bending | skill
brisk | quick and lively | quick
leisurely | without any hurry | slow
stale | no longer fresh | old
mouldy/moldy | covered with a soft growth, as old bread is | old
musty | smelling old and damp | smell
fragrant | with a sweet smell | smell
pungent | very strong and sharp, as some smells are | smell | +smell* odor odour* aroma* scent taste tasting flavour*
    flavor* spice spicy cheese garlic onion smoke herb sauce incense
tangy | with a pleasantly sharp taste | taste
crunchy | firm and making a noise when one bites it | hard
ripe | fully grown and ready to be eaten | grown | +fruit* tomato* berry apple pear grape banana mango* plum avocado*
    melon* peach* pick -for old age time issue
soggy | wet through and unpleasantly soft | wet
damp | slightly wet | wet | -squib down out rise
slippery | so wet or smooth that one may fall | smooth | -slope
glossy | smooth and shiny | smooth | -soap drama film movie
bumpy | not smooth, with many ups and downs | rough
jagged | with a rough edge full of sharp points | rough
greasy | covered with fat or oil | dirty | -pole
grubby | rather dirty | dirty |
    !governments?|politics|political|polic(?:y|ies)|deals?|business|money|compromises?|secrets?|tricks?|campaigns?|details?|affairs?|world
filthy | extremely dirty | dirty | -rich lucre joke lyrics language mouth
spotless | without any dirt or fault | clean
fluffy | light and soft, like wool or feathers | soft
translucent | letting some light through | light
opaque | that one cannot see through | light
vivid | very clear and strong | bright | !imaginations?
bulky | large and hard to carry or store | big
rickety | likely to break or fall to pieces | weak
tattered | old and badly torn | weak | -reputation* credib*
snug | warm, comfortable and just large enough | warm
venomous | able to poison by a bite or sting | poison | -attack tongue
nocturnal | active at night | night
migratory | that moves to other parts of the world with the seasons | move
quaint | old-fashioned in a charming way | old
rustic | simple, as in the country | old
ornate | richly decorated | rich
opulent | very rich and splendid | rich
majestic | very grand and beautiful | grand | -penalty goal
stately | grand and dignified | grand
cavernous | very large, dark and hollow | big
grandiose | meant to look greater than is sensible | show | !narcissism|narcissist
gaudy | too bright and colourful to be in good taste | show
tacky | cheap and in bad taste | show | -paint glue sticky dry
drab | dull, with nothing bright or lively about it | dull
lush | covered with thick healthy green plants | green | -music sound* score string voice cosmetic* soap fabric*
    velvet* interior* hair sofa* decor* costum* orchestra* paint* colo*
    !grass|lawns?|plants?|vegetation|foliage|leaves|trees|greenery|life
overgrown | covered with wild plants | green | -child* boy teenage* bureauc*
secluded | quiet and away from other people | quiet
eerie | strange and rather frightening | fear
spooky | frightening, as in a story of ghosts | fear
cosy/cozy | warm and comfortable | warm | !with -relation* deal tie consensus up cohabit*
cramped | with too little room | narrow | -style
winding | with many bends | bend | -up down
cobbled | paved with small round stones | road | -together
thatched | with a roof of straw | roof
[weather]
balmy | pleasantly warm | warm
humid | warm and damp | wet
muggy | warm and damp in an unpleasant way | wet
chilly | cold in an unpleasant way | cold
frosty | cold and unfriendly | cold |
    +relation* recept* response atmosphere welcom* stare* glare* silence
    !mornings?|nights?|mist|air|windows?|ground|fields?|conditions|weather
overcast | covered with clouds | cloud
hazy | not clear, as if seen through mist | unclear
faint | so weak that one hardly notices it | unclear | -heart feel feeling felt dizzy hearted praise
    >(?:stars?|glow|light|smell|scent|sounds?|signals?|traces?|voices?|echo(?:es)?)
shrill | high and unpleasantly sharp in sound | loud | -attack critic* campaign rhetoric tone media
deafening | extremely loud | loud | -silence
muffled | hard to hear, as if covered by something | quiet
hushed | very quiet, as in whispers | quiet | -up
mellow | soft, gentle and pleasant | soft
[sport]
winless | not having had a single victory | none
goalless | with nothing scored by either side | draw
scoreless | without any goal or point | draw
unheralded | who nobody expected much of before | unknown
"""

ADVERBS_OF_MANNER = """
[show]
sheepishly | as one does who feels ashamed or foolish | shame
wearily | in a very tired manner | tired
gingerly | very carefully, as if something might break or hurt | careful
warily | carefully, because there may be danger | careful
nervously | in a worried or frightened way | fear
eerily | in a strange and frightening way | fear
merrily | in a cheerful way | joy
gleefully | with great delight, often at what is bad for others | joy
hilariously | in an extremely funny way | fun
stealthily | so quietly and secretly that nobody notices | secret
tenderly | in a gentle and loving way | love
fondly | with love or pleasure | love
wistfully | with a sad longing | sad
graciously | in a kind and polite way | kind
unceremoniously | suddenly and without any politeness | rude
ferociously | with great force or violence | violent
valiantly | with great courage | brave
doggedly | without giving up, however hard it is | firm
aimlessly | without any purpose or direction | idle
idly | without doing anything useful | idle
effortlessly | with no trouble at all | easy
haphazardly | without any plan or order | disorder
neatly | in a tidy and orderly way | order |
    ~fit|fits|fitted|fitting|sit|sits|sat|sum|sums|summed|tie|ties|tied|slot|slots|slotted|dovetail|dovetails
    !sums?|summed|fits?|fitted|ties?|tied|avoids?|avoided|sidesteps?|sidestepped|put|finished|headed|captures?|captured|illustrates?|with
convincingly | so clearly that nobody can doubt it | clear | -handle
faintly | only very slightly | little
dimly | not brightly or not clearly | little
loosely | not tightly or not exactly | loose | -drove drive* shot bat* bowl* ball played
ashore | onto the land from the water | land
aloud | so that others can hear it | hear
agonisingly/agonizingly | in a way that hurts or worries somebody very much | pain
"""
