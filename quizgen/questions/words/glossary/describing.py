"""Words that describe, in reviews, portraits and match reports: `word | meaning | families | sense`."""

DESCRIBING_ADJECTIVES = """
[describing]
capable | having the skill or power that is needed | able | !of
decent | good enough | good | -hardly
    >(?:living|jobs?|wages?|pay|salary|salaries|pensions?|housing|homes?|prices?|incomes?|work|year|season|start|run|game|match|fight|results?|chances?|shot|crowd|storyline|returns?|profits?|meals?|food|education|size|amount|level|standards?|quality|firewall|software|performance|service|roads?|schools?|harvest|rain)
unacceptable | that cannot be agreed to or allowed | bad
valuable | of great worth or use | good | !players?
supple | bending and moving easily | soft
unfit | not suitable or well enough for a task or use | bad | >(?:to|for)
jobless | without work | work | !benefits|rate|rates|level|levels|total|figures|claims|data|numbers|number
sheer | great enough to count by itself | complete | -cliff drop dress fabric stocking silk face rock wall curtain
    >(?:size|scale|number|numbers|volume|force|weight|power|amount|variety|complexity|magnitude|cost|speed|quantity|length|strength|intensity)
unbeaten | without having lost so far | win
lone | single, with no others | single | !wolf|wolves|ranger
sole | being the only one | single | -fish shoe
raucous | loud and wild | loud
dogged | not giving up, even when things are hard | strong |
    >(?:determination|persistence|pursuit|resistance|defence|defense|defending|efforts?|campaign|refusal|insistence|performance|display|work|commitment)
immersive | making one feel as if one were right inside something | inside
brash | loud, showy or far too sure of oneself | loud
undervalued | thought to be worth less than it is | little
guarded | careful and holding something back | careful |
    >(?:optimism|response|reaction|welcome|comments?|statement|answers?|tone|approach|about)
wasteful | using far more than is needed | much | -goal match half shot chance injury
seamless | smooth, with no break in it | smooth | -dress bra stocking cloth garment sock fabric pipe pipes tube
    steel package
scrappy | played without order or skill | bad | +game match half win play start goal minutes victory encounter
    affair contest opening performance spell
quirky | strange in an interesting or funny way | strange
heroic | very brave, and admired for it | brave | !scale|proportions|stature
murky | not clear, and perhaps not honest | dark | -water river pond lake pool sea sky light weather depth bottom
    >(?:world|dealings|deals?|past|finances|business|practices?|underworld|affair)
gifted | born with great skill | good | -by
uneasy | worried and unsure | fear |
    !calm|relationship|truce|peace|alliance|age|mix|silence|coexistence|quiet|balance|compromise
shaky | weak and likely to fail | weak | -hand voice camera footage video picture leg knee digits finger
    >(?:econom(?:y|ies)|ceasefires?|truces?|coalitions?|governments?|alliances?|marriages?|deals?|peace|agreements?|foundations?|finances|banks?|prospects|recovery)
lopsided | much greater on one side | unlike
unarmed | carrying no weapon | without | -combat drone aircraft missile
inexperienced | not having done something often enough to be good at it | lack
selfish | thinking only of oneself | bad | -gene
visceral | coming from deep feelings and not from thought | feel | -organ fat leishmaniasis
unstoppable | that nothing can hold back | strong
rowdy | noisy and rough | loud
humorous | meant to make people laugh | funny
crass | rude and without any feeling for others | bad | !insensitivity|commercialisation
boisterous | noisy and full of energy | loud
agitated | worried, upset and not calm | fear
redundant | no longer needed | needless | -gpa
undeclared | not made known officially | secret | +income tax weapon nuclear gift donation work material site cash
    earnings assets facility program arms war interest
frenetic | very fast and full of wild activity | quick
worthless | having no use or value | bad
wayward | not going or behaving the right way | wrong
confrontational | looking for a quarrel or likely to lead to one | angry
savvy | clever and well informed | clever
pointless | without any use or sense | needless
needless | that could have been avoided | needless | !to
triumphant | having won, or full of joy at success | win
toothless | without any real power or effect | weak | -smile grin gum baby whale mouth jaw man woman striker team
    attack* display side
lewd | sexual in a way that offends decent people | bad
impassioned | full of strong feeling | feel
gutsy | brave and not giving up | brave
fictional | made up for a story, and not real | unreal
emotive | causing strong feelings | feel
catchy | pleasant and easy to remember | like
canny | clever and careful | clever
beloved | loved very much | love
worrisome | making people anxious | fear
thorny | difficult and likely to cause quarrels | difficult | -bush rose plant branch stem tree hedge devil shrub
    scrub !restrictions?|plants?
patchy | good in some parts and bad or missing in others | part | -fog mist rain frost beard skin cloud hair
    >(?:performances?|form|results?|coverage|records?|progress|recovery|service|season)
imaginative | full of new and clever ideas | new
victorious | having won | win
sloppy | showing too little care | bad
heartening | giving hope and courage | hope
fictitious | made up in order to deceive | unreal | -character novel
woeful | very bad | bad | -face eyes expression song songs
unflattering | making somebody look worse or less attractive | bad
sublime | wonderfully good or beautiful | good | !to
methodical | done step by step and with care | careful
immoral | against what most people think is right and good | wrong
harmless | unable to do anybody any damage | good | -ball goalkeeper
evasive | not giving a clear answer | hide | !action|manoeuvres|maneuvers|measures|manoeuvre
eclectic | made up of many different kinds | many
disheartened | having lost hope or courage | sad
contrived | not natural, but too carefully planned | unreal | !to
comical | so strange that it makes people laugh | funny
autobiographical | telling of the writer’s or artist’s own life | tell | -inconsistency inconsistencies memory memories
overblown | made to seem greater or worse than it is | more | -presentation style music score attention coverage
    reaction
gripping | so exciting that it holds all one’s attention | good | -hand wheel rope arm
    !the|an?|his|her|their|its|onto|it|them|him
uplifting | making one feel happier and more hopeful | good
undefeated | not having lost any game or fight so far | win
shabby | old, worn and not cared for | old | -treatment treated behaviour behavior trick story chic
dazzling | amazingly good or fine | good | -light* sun* headlight*
breathtaking | so beautiful, great or surprising that one is amazed | good
apathetic | not caring about anything | lack
insolvent | not able to pay what one owes | money
outmoded | too old to be of much use any more | old
courageous | brave, and not afraid of what may follow | brave
sparse | very little or few, and thinly spread | few | -matrix matri* model* neural
    !home-?page|page|design|room|prose|style
nimble | quick and skilful | quick
affable | friendly and easy to talk to | good
bland | without any strong taste or character | little
untapped | there to be used, but not yet used | unused
jittery | nervous and easily frightened | fear | -video* footage camera* image* coffee caffeine
antiquated | very old and no longer useful | old
resurgent | growing strong again after a weak time | strong
reticent | holding back or saying little | quiet
forthright | saying things openly and plainly | honest
moribund | almost at an end and without any life left | end
deadpan | looking serious while one is joking | funny
tireless | working hard without ever stopping | strong
unelected | not chosen by the people in a vote | vote
autocratic | ruling alone and letting nobody else decide | power
disposable | made to be thrown away after use | waste | !(?:[a-z]+ )?(?:incomes?|funds?|cash)
unremarkable | in no way special | little
unforeseen | not expected | surprise
unwitting | not knowing what one is really doing | ignorant
unabated | without becoming any weaker | continue | -coal fossil gas fuel* carbon emission* climate
undaunted | not made afraid by difficulties | brave
disgraced | having lost the respect of others by doing wrong | wrong
unscathed | not hurt or damaged at all | safe
undeterred | not kept from going on by difficulties or fear | brave
inexcusable | too bad to be forgiven | bad
unhurt | without any injury | safe
unseasonal | not usual at that time of the year | unlike
waterlogged | too full of rain | water
fatigued | very tired after hard effort | tired
nationwide | covering a whole country | all
longtime | having been so for many years | long
undecided | not having made up one’s mind yet | doubt | -fee issue question matter case date delegate superdelegate
"""

DESCRIBING_ADVERBS = """
[describing]
officially | formally and openly | formal | -retire* !subsidi[a-z]+|backed|supported|recogni[sz]ed|approved
hugely | very much indeed | much
wildly | in an extreme way | much | ~shot|fired|shooting|firing|kicked|swung|shoots|shoot|fire|headed
unfairly | in a way that is not just | wrong
evenly | so that all sides or parts are equal | equal | ~spaced|spread|distributed
forcefully | in a strong and firm way | strong
realistically | when one sees things as they are | true | -paint* drawn draw draws portray* depict* look looks looking
    simulat* render* lifelike priced price* model*
secretly | so that others do not know of it | secret
openly | without hiding anything | honest
wrongly | in a way that is not right | wrong
fatally | so that somebody dies | end
needlessly | without any good reason | needless
handily | without any difficulty | easy | +won win winning beat beaten beating defeat lead
intentionally | on purpose | aim
knowingly | being aware of what one does | aim | -smile smiled nod wink grin look
seldom | hardly ever | few
comparatively | when set beside others | equal
beforehand | earlier than that | before
instinctively | without having to think | feel
jokingly | not meaning it seriously | funny
anew | once more, mostly from the start | again
afresh | once more, mostly from the start | again
densely | with many people or things close together | many | -written prose plotted worded text
awkwardly | in a clumsy way that does not look right | bad
deftly | with quick skill | good
crucially | in a way that matters very much | important
strikingly | so much that one cannot help noticing it | much
steeply | by a large amount in a short time | much | -peak* hill* slope* mountain* path ridge roof valley slop* plane
    aircraft jet altitude terrain descend* bank banked banking dive diving +rise rises rising risen rose fall fell
    fallen falling climb climbed drop dropped increase price prices decline cost
hitherto | until now, or until then | time
consequently | as a result | result
desperately | very greatly or urgently | much | +need want
sparingly | in small amounts or not often | little
sparsely | with only few, and far apart | few
irreparably | so badly that it cannot be mended | worse
unexpectedly | in a way that surprises people | surprise
hurriedly | very quickly, as there is little time | quick
wholeheartedly | fully and without doubt | complete
unreservedly | fully, without holding anything back | complete
midway | in the middle, between start and end | middle
"""
