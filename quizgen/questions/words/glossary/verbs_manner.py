"""Verbs of moving, looking, sounding and handling, each with its meaning."""

VERBS_OF_MANNER = """
[leisure]
trudge | to walk slowly and with heavy steps | slow
stroll | to walk slowly and for pleasure | slow | -win winning victory goal final score match game set
saunter | to walk in a slow and easy manner | slow
limp | to move with difficulty, as with a hurt leg | slow
tiptoe | to walk very quietly, without setting down one’s heels | quiet | -around round
wade | to walk through water or mud | water | +water waters river sea flood* stream mud muddy surf lake knee-deep
    waist-deep pond snow
clamber | to get up or over something with difficulty, with hands and feet | up
scurry (scurried scurrying) | to rush about, mostly with short quick steps | fast
gallop | to run very fast, as a horse does | fast | -inflation price
sprint | to run or move as fast as one can over a short way | fast
hurtle | to move very fast and dangerously | fast
loiter | to stand about somewhere without any purpose | stay
meander | to go on with many turns and without hurry | turn
roam | to go about over a wide area with no fixed aim | about | -phone* mobile* charge* data network* rate operator
wander | to walk about without any plan | about | -mind thought eye attention market
hitchhike | to travel by asking drivers for free rides | hitchhike
swerve | to turn suddenly to one side while moving | side
veer | to turn off in another direction | side
skid (skidded skidding) | to slide out of control on a wet or icy road | slide | -index dow share stock price points
    losing
glide | to move along smoothly and easily | slide
lunge | to make a sudden move forward, as to hit or seize | jump
dawdle | to be slow and waste time | stay
capsize | to turn over in the water, as a boat does | over
doze | to sleep lightly for a short time | sleep | -market
wobble | to be unsteady and nearly fall | shake
shiver | to shake slightly from cold or fear | shake
shudder | to shake hard for a moment | shake
tremble | to shake slightly all the time, as from fear or weakness | shake
fidget | to keep making small restless movements | move
squirm | to twist about, as from pain or shame | move
flinch | to draw back from something painful or frightening | back
wince | to show pain for a moment in one’s face | pain
crouch | to bend one’s knees until one is close to the ground | low
kneel (knelt kneeled kneeling) | to go down so that one’s lower legs rest on the ground | low
shrug (shrugged shrugging) | to lift one’s shoulders to show that one does not know or care | sign | -off aside away
frown | to draw one’s brows together in anger or thought | face | -on upon
squint | to look with half-closed eyes | look
peer | to look hard at something that is difficult to see | look |
    !to|on|review|pressure|groups?|networks?|support|services? ~peer to|free
peek | to take a quick secret look | look
gaze | to look at something for a long time | look
blush | to go red in the face with shame | face
sulk | to be silent and in a bad temper | mood
yawn | to open one’s mouth wide because one is tired or bored | mouth | -gap chasm deficit gulf wide
snore | to breathe noisily while one is asleep | mouth
gasp | to take a quick short breath with open mouth | mouth | -word last
nestle | to lie in a cosy or sheltered place | lie
perch | to sit or stand on something high or narrow | lie | -border
huddle | to come close together, as for warmth or a secret talk | together
recline | to lean or lie back in a comfortable way | lie | -reclining
mutter | to speak in a low voice that is hard to understand | low
mumble | to speak unclearly, with one’s mouth nearly closed | low
murmur | to say something very softly | low
shriek | to give a high loud cry | loud
yell | to shout very loudly | loud
bellow | to shout in a deep loud voice | loud
jeer | to shout rude and mocking words at somebody | mock
wail | to cry out long and loud in grief or pain | weep | -siren guitar sax* saxophon*
sob (sobbed sobbing) | to weep with short noisy breaths | weep
sigh | to let out a long deep breath, as in sadness or relief | breath
giggle | to laugh in a silly or nervous way | laugh
chuckle | to laugh quietly | laugh
haggle | to argue about a price or about terms | argue
squabble | to quarrel about something of little importance | argue | !between
overhear (overheard overhearing) | to catch by chance what others say to each other | overhear
daydream | to think of pleasant things instead of what one should do | daydream
rummage | to search for something by moving things about untidily | search
clutch (clutched clutching) | to hold tightly in one’s hand or arms | hold | -straw*
cuddle | to hold somebody lovingly in one’s arms | hold
yank | to pull or take away with one sudden move | pull
tow | to pull a vehicle or boat along, as with a rope | pull
hoist | to lift, pull or send something up high | up | -petard rate interest
shove | to push somebody or something roughly | push
lug (lugged lugging) | to carry something heavy with great effort | carry
cram (crammed cramming) | to squeeze a great deal into a small space | push | -exam* stud* !with|full
wedge | to push or fix something tightly into a narrow space | push
stow | to put something away until it is needed | put
sprinkle | to scatter small amounts of something over or through something else | scatter
drench | to make somebody or something wet all over | wet | -sun
rinse | to wash soap or dirt away with clean water | wet
knead | to press and fold dough with one’s hands | knead
mow (mowed mown mowing) | to cut grass or corn | cut | -down
carve | to cut wood or stone into a shape | cut | +wood* stone statue* figure sculpt* chisel* mask pumpkin tree
    marble ivory oak totem granite -out up niche career way lead
sew (sewed sewn sewing) | to join or fix something with a needle and thread | thread | -up
knit (knit knitted knitting) | to make something of wool with two long needles | thread | -close closely tight
    tightly together tight-knit close-knit
scribble | to write or draw quickly and untidily | write
doodle | to draw lines or small pictures while thinking of other things | write
moor | to tie up a boat at the shore | tie
sip (sipped sipping) | to drink in very small mouthfuls | drink | -fuel
gulp | to swallow quickly and in large mouthfuls | drink
nibble | to eat in very small bites | eat | -edge away investor market
devour | to eat something up quickly and hungrily | eat | -book read reader novel flame fire
dangle | to hang loosely, or let something hang so | hang | -carrot offer prospect promise incentive
flicker | to burn or shine unsteadily | light | -life
glisten | to shine because it is wet or smooth | light
shimmer | to shine with a soft light that seems to move | light
smoulder/smolder | to burn slowly, with smoke but without a flame | fire | -anger passion* look resent* tension
wither | to become dry or weak and slowly die | die | -attack criticism fire look vine confidence
wilt | to lose strength and hang down or give in | die
sprout | to begin to grow or appear | grow
trickle | to flow or move along slowly | flow | -down
clatter | to knock against something hard with a loud noise | sound
creak | to make a long sharp sound, as an old door does | sound | -system service
rustle | to make a soft dry sound, as leaves do | sound | -up cattle horse
pamper | to treat somebody with every kindness and comfort | kind
woo | to try to win somebody’s love or support | win
mesmerise/mesmerize | to hold somebody’s attention so that they cannot look away | hold
enthral/enthrall (enthralled enthralling) | to please somebody so much that they want to see or hear all of it | hold
crave | to wish for something very strongly | wish
dabble | to do something now and then, but not seriously | little
splurge | to spend a lot of money on something one does not need | spend
barter | to give one thing in return for another, without using money | trade
nag (nagged nagging) | to annoy somebody by asking for the same thing again and again | annoy | -doubt injury
    question pain* injuries problem* knee fear feeling suspicion
"""
