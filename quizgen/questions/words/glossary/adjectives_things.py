"""Adjectives that tell of things, as `adjective | meaning | families`.

A fourth column tells the sense, as it does of the verbs.
"""

ADJECTIVES_OF_THINGS = r"""
[rest]
abortive | having failed | useless | -infection* disease* calf calves cow* ewe*
abundant | found or given in large amounts | much
acrimonious | full of bitter feeling | angry rude cruel
acute | very serious or strongly felt | serious strong |
    >(?:[a-z-]+\s)?(?:shortages?|problems?|need|crisis|pain|embarrassment|concerns?|anxiety|poverty|hunger|lack|pressure|distress|difficult(?:y|ies)|danger)
    -hospital* care leuk* respir* infect*
alleged | said to be so, but not proved | doubt | >(?!that[^a-z])
    ~(?!(?:the|an|s|his|her|their|its|our|my|any|these|those|two|three|four|five|several|many|some|other|of|for|in|into|over|about|with|to|by|on|from|against|and|as|most|more|numerous|all|no|under)\b)[a-z]+
ambivalent | having mixed or unsure feelings about something | doubt | -result outcome evidence
anaemic | weak and without force | weak |
    >(?:economic\s)?(?:growth|recover(?:y|ies)|performance|econom(?:y|ies)|sales|display|attack|start|response|rate|demand|pace|support|turnout|return|result|figure|defen[cs]e|spending|investment)s?
apparent | seeming to be so | doubt |
    >(?:suicide|murder-suicide|attempt|lack|effort|reference|contradiction|bid|revenge|retaliation|attack|overdose)s?
    -becam* becom* reason* few increasingly soon quickly readily clearly made make maker* grow* grew more
    immediately heir* most already
appalling | shockingly bad | serious
applicable | that holds or can be used in a certain case | fit
arbitrary | based on chance or will, not on good reason | unfair | -establishment totalitarian* -code memory
    mathematic* triangle* constant number
ardent | showing strong feeling | strong | -spirits
astute | showing quick and clever judgement | careful good
auspicious | seen as promising success or good luck | hope
austere | very plain or strict, with nothing needless | strict careful
authentic | genuine, not false or pretended | true | -game*
avid | very keen | strong
barren | where nothing will grow | poor dry |
    >(?:[a-z]+\s)?(?:land|lands|soils?|ground|desert|hills?|hillsides?|mountains?|slopes?|rocks?|fields?|landscapes?|plains?|islands?|plateau|country|valleys?)
bellicose | showing that one is ready and eager to fight | enemy
beneficial | that does good | good | -interest own* stake sharehold* holder
    !uses?|ownership|occupation|occupancy|possession|interests?
bewildering | very confusing | unclear
bleak | without hope or comfort | sad | -landscape hous* moor*
buoyant | strong and growing | good strong | -float water* boat boatm* vessel mood* spirit* tone feel* crowd
    supporter fan confiden*
calamitous | causing great harm | harm serious
chaotic | in complete disorder | unsteady | -physic* mathematic*
cogent | well argued and easy to believe | clear trust
coherent | clear and holding together well | clear | -light laser* beam
colossal | extremely large or great | much | !squids?
commonplace | seen or happening often, not special | usual wide
compatible | able to exist, fit or work well together | fit
compelling | strong and convincing | strong trust certain | -story drama* film* perform* novel* watch view viewer*
    viewpoint* read reader* book* charact* ![a-z]+.to >(?:arguments?|evidence|reasons?|case)
compulsory | that people must do or accept, whether they want to or not | must
conclusive | proving something beyond doubt | certain | -factor* victor* win winner* !results?|in
concurrent | existing or happening at the same time | time | -line* triangle opinion*
    !resolutions?|lists?|jurisdictions?|powers?|audits?|majorit(?:y|ies)
confidential | secret, or to be shared with only a few | secret | -manner -relationship -method* helpline hotline
    whisper* voice tone secretar* -counselling counseling counsellor*
considerable | rather large or great | much
contemptuous | showing that one has no respect | rude
corrosive | slowly destroying or weakening something | harm
counterproductive | having the opposite of the wanted effect | useless
coveted | wanted very much by many | honour |
    ~(?!(?:the|a|s|most|more|his|her|their|its|that|this|much|highly|long|of|for|and|one|two|three|several|is|was|were|are|been|be|also)\b)[a-z]+
damning | showing very clearly how wrong or bad something is | blame | -preacher* sin sins sinner* god hell
    >(?:reports?|evidence|findings?|documents?|facts|figures|statistics|e-?mails?)
daunting | seeming very hard to deal with, and rather frightening | hard
decisive | settling how something will end | important certain | -person man win winner* victor* defeat lead leader*
    move* step respon* firm quick* act actor* actress* action* activ*
    >(?:factors?|moments?|battles?|votes?|blows?|roles?|stages?|phases?|points?|influence|tests?|rounds?|match(?:es)?|games?|days?|steps?)
deceptive | giving, or meant to give, a wrong idea | false
definitive | final and firm, leaving no doubt | certain | -guide* book* work* edition biograph* account* version
    list album histor* collection novel* recording portrait* film*
deliberate | done on purpose | wilful | -pace slow* manner style speed* careful* jury thoughtful method* cautious*
    patient measured
deplorable | very bad, and often deserving blame | serious | -basket*
detrimental | doing harm | harm
dilapidated | old and falling to pieces | old poor
discernible | able to be seen or noticed | clear open
discreet | made, done or acting so as to draw little notice | secret
disparate | very different from each other | different | -impact !treatment
disproportionate | out of balance with something else, mostly too large | unfair much
disruptive | causing trouble so that things cannot go on as usual | unsteady | -technolog* start-up innovat* business*
    startup* outsider* -disruptor* defen* rush* quarterback* tackle lineman linemen colouration coloration camouflage*
distinctive | easy to tell from others | different
dominant | stronger, larger or more important than others | power | -gene genetic* genom* hand* chord* tonic* eyes
    trait*
    >(?:positions?|roles?|forces?|part(?:y|ies)|players?|figures?|power|compan(?:y|ies)|firms?|market|supplier)
dreary | dull and sad | sad same
elaborate | worked out with many details | much hard
elusive | hard to find, catch, get or understand | hard
embattled | in great trouble or under much attack | stuck | -tower* castle* church* wall
    !debtors?|ambassadors?|nations?|countr(?:y|ies)|cit(?:y|ies)|towns?|troops|soldiers|areas?|regions?|enclaves?|farmers?
endemic | always present in a place or a group | usual wide | -species plant plantation* bird* animal lizard* frog
    -tree flora* fauna* !to
enduring | lasting for a long time | long | -hardship* pain painful* painkiller* abuse* suffer attorney year
eponymous | of the same name as somebody or something else | name
equitable | fair and just | fair right | -life assur* insur* relief remed* trust* estate interest climate* rights
excessive | too great or too much | much
exhaustive | leaving nothing out | wide
explicit | said clearly and openly | clear open | -sex sexual* image* lyric* photo* content material -adult porn*
    website video language nud*
exquisite | extremely fine or beautiful | good | -pain painful* painkiller* agony* tortur* suffering*
fatal | causing death | danger |
    >(?:[a-z-]+\s)?(?:crash(?:es)?|accidents?|collisions?|shootings?|shots?|stabbings?|injur(?:y|ies)|wounds?|diseases?|illness(?:es)?|overdoses?|doses?|explosions?|fires?|attacks?|falls?|cases?|infections?)
    -match goal* mistake* error
fertile | where plants grow well | rich |
    >(?:[a-z]+\s)?(?:soils?|land|lands|plains?|valleys?|fields?|farmland|regions?|areas?|delta)(?!\sfor)
fervent | showing strong and warm feeling | strong
flagrant | clearly wrong and not hidden at all | open | -foul !1|2|one|two|technicals? -basketball nba rebound*
flawed | having faults or mistakes | wrong false
flimsy | too weak to convince anybody | weak doubt | -dress* cloth gown* veil* curtain*
    >(?:evidence|excuses?|grounds|arguments?|claims?|pretexts?|case|reasons?|reasoning)
fledgling | new and not yet strong or well settled | new | -bird* nest chick* bird* owl* eagle* feather* hatch*
    parrot* -wing* nestl* penguin* puffin* gull* kestrel* osprey* falcon* heron* hawk*
forthcoming | going to happen or appear soon | soon | -not wasn answer candid* frank* shortly offer evidence witness
    never* weren hasn more less fully help* question honest* apolog*
    >(?!(?:about|from|with|in|and|on|to|as)[^a-z])[a-z]+
fraught | full of trouble and worry | danger | !with
frantic | wild with haste or worry | unsteady | -worr* parent* mother* father* famil* relativ*
    ~was|were|is|are|became|grew|increasingly|getting
frivolous | not serious, or not worth anybody’s time | little
fruitless | having no success | useless | -tree -plum pear orchard* mulberr* vine
grievous | very serious, mostly causing great harm or pain | serious
gruelling | very hard and tiring | hard
grueling | very hard and tiring | hard
harrowing | very upsetting or frightening | sad hard | -field* soil plough plow* farm* acres
    !escapes?|flights?|journeys?|rides?|descents?|rescues?|climbs?
heinous | extremely evil | cruel serious
homogeneous | all of one kind, or the same throughout | same
humane | kind, and causing no more suffering than one must | kind | !society|societies|officers?|leagues?|laws?
hypothetical | only imagined or supposed, not real | doubt
illegitimate | not right by the law or the rules | unlawful | -child* son daughter heir* baby* babies born twin*
    mother* father* half-*
immaculate | perfect, or perfectly clean, without any fault | good right | -conception -concept*
immense | extremely large or great | much | -figure captain* player performance defen* midfield* tonight
impending | going to happen very soon | soon
imperative | absolutely necessary | important must necessary | -moral morality morally categorical* mood* verb*
    grammar* orders
implausible | hard to believe | doubt
implicit | meant or contained in something, though not openly said | unclear | -trust* faith* bias deflator volatil*
    confidence memory learning function* belie* !costs?|prices?|rates?|tax
impromptu | not planned or prepared beforehand | sudden
inadvertent | done without meaning to | accident
inappropriate | not right or suitable | unfit
incessant | going on without stopping | long
incoherent | not clear and not holding together | unclear | -light laser* wave* neutr*
incompatible | not able to exist, fit or work together | unfit
inconclusive | not leading to a clear result | unclear doubt
inconsistent | not in agreement | unsteady | >with
incremental | coming or done in small steps | little | -barrel cost costly revenue sale profit* earning income
    demand capital* invest investor* investment* demand* spend* output production suppl* fund* dollar invest*
    capacity*
indefinite | without any fixed end or limit | long | -article
indispensable | that one cannot do without | important
inept | without skill | unfit
inexplicable | that cannot be understood | unclear
infamous | well known, mostly for something bad | known
inflammatory | likely to make people angry | enemy argument angry |
    >(?:[a-z]+\s)?(?:remarks?|speech(?:es)?|statements?|comments?|rhetoric|language|words?|posts?|messages?|articles?|slogans?|claims?|tweets?)
inherent | being a natural part of something | usual | -jurisdict*
initial | coming or made at the beginning | first | -public* name letter public* claim jobless public* sound* vowel*
    consonant* syllab*
innocuous | not seeming likely to do any harm | mild
innovative | having or showing new and clever ideas | new first
insatiable | never satisfied, always wanting more | much
insidious | doing harm slowly and unnoticed | harm
insignificant | too small or weak to matter | little | -statistic*
instrumental | having a large part in bringing something about | important | >in -music* album song* track band
    -music* guitar*
insurmountable | too great to be overcome | hard
intact | not harmed or changed | whole
integral | so important that the whole could not do without it | important |
    >(?:part|role|to|member|component|element)s?
intermittent | stopping and starting again | seldom | !fasting|claudication
intractable | very hard to deal with | hard
intricate | having many small parts or details | hard
intrinsic | belonging to a thing by its very nature | usual
intrusive | pushing in where it is not wanted | rude | -granite* rock* magma*
invaluable | extremely useful | important
irrelevant | that does not matter or count | useless
irreversible | that cannot be changed back or undone | certain
lacklustre | weak and disappointing | weak bad same usual
lackluster | weak and disappointing | weak bad same usual
lavish | very rich and costly | rich much | -praise -prais* attention gift
    ~(?!(?:the|a|an|s|his|her|their|its|our|my|your|any|these|those|this|two|three|four|five|many|some|other|of|for|in|with|by|on|from|as|most|more|no|so|very|too|was|were|is|are|be|been|being|felt|feel|left|became|become|remain|remained|seemed|looked|still|now|widely|highly|critically|much|deeply|completely|increasingly|already|rather|quite|clearly|critically|among|against|than|even|not|all|young)\b)[a-z]+
lax | not strict enough | careless mild | -airport angeles flight lacrosse* joint* muscle* ligament* vowel*
legitimate | fair and reasonable | right fair | -child* heir* illegit* son daughter contender star shot born theat*
    crown >(?:concerns?|criticisms?|grievances?|complaints?|fears?|expectations?|demands?)
ludicrous | so foolish that one could laugh | false doubt
lukewarm | showing little enthusiasm | cold | -water* bath tea coffee beer soup milk shower* temperat*
magnanimous | generous, mostly towards an opponent | kind
malicious | wanting or intended to do harm | cruel harm
mandatory | required, not left to choice | must | !powers?
meagre | small and not enough | little
meager | small and not enough | little
modest | not very large | little |
    >(?:increase|growth|rise|gain|profit|sum|recovery|improvement|fee|income|salary|amount|number)s? -humble shy*
    dress* cloth boast man himself herself character*
momentous | of very great importance | important
mundane | ordinary and not exciting | usual little
mutual | felt, done or shared by both sides | both | -friend* acquaint* fund fundrais* funder* insure insurer*
    insurance compan* wealth* saving* bank banker* ownership homes societ* lender
nascent | just beginning to develop | new
objectionable | bad or wrong in the eyes of many people | rude
obligatory | required or expected by law, rule or habit | must
obscure | known to few people | unclear | -hedge* cloud* tree* fog smoke view views
    >(?:bands?|singers?|writers?|authors?|compan(?:y|ies)|firms?|books?|films?|laws?|villages?|towns?|journals?|officials?|politicians?|websites?|groups?)
ominous | giving a feeling that something bad will come | danger
onerous | hard and heavy to bear | hard
ongoing | still happening | long | !market|price
outdated | no longer modern or useful | old
outlandish | very strange | strange
outright | complete and clear | open clear whole | >(?![a-z]+ed[^a-z])[a-z]+ -lie paid bought buy* refus* reject*
    enjoy* purchas* securit* grant forward repurchas* reserve
    !terms|majorit(?:y|ies)|positions?|hostile|false|wrong|racist|illegal|banned
outrageous | so bad that it shocks | rude serious | -talent skill* goal* costume* fun shot flamboy* fashion* comed*
    stunt* comic* outfit* character*
overdue | that should have been done or paid before now | late
overt | not hidden, but open to see | open
overwhelming | extremely great or strong | strong much | -almost choice feel* felt emotion* hospital* system*
    service resourc* capacit* >(?:majorit(?:y|ies)|support|success|evidence|victor(?:y|ies)|advantage|demand)
paltry | too small to be worth much | little
paramount | more important than anything else | important | -studio film* chief* movie pictur* viacom hollywood
    -leader* ruler* queen king lord power
pertinent | having to do with the matter | fit
pervasive | found everywhere or in every part | wide | -comput* game gamer* gaming environment* disorder development
    ambient chip
piecemeal | done bit by bit | little |
    >(?:approach(?:es)?|reforms?|changes?|fashion|basis|efforts?|development|solutions?|repairs?|improvements?|measures?|way|process|sales?)
poignant | making one feel sad or moved | sad
potent | having a strong effect | strong | -bull* sex* impoten*
precipitous | very large and sudden | sudden | -cliff* slope* path
preliminary | coming first, before something final or fuller | first | !finals?|rounds?|match(?:es)?|games?
preposterous | so foolish that nobody can believe it | false doubt strange
prevalent | found in many places or among many people | wide usual
pristine | perfectly clean and unspoilt | good whole
prohibitive | so high that hardly anybody can pay it | much | +price* cost costly fee expens* tariff pric* premium
    -favo* law lawyer* lawsuit* lawmaker* lawful* rule*
prolonged | lasting a long time | long
prospective | that may well become one in the future | expected |
    >(?:[a-z]+\s)?(?:buyers?|bidders?|purchasers?|clients?|customers?|students?|employees?|employers?|parents?|voters?|investors?|members?|jurors?|tenants?|donors?|partners?|recruits?|applicants?|nominees?|lenders?|borrowers?|pupils?|husbands?|brides?|successors?)
protracted | going on for a long time, often too long | long
punishing | very hard and tiring | hard | >(?:schedule|pace|heat|regime|timetable|workload)
questionable | giving cause for doubt | doubt | -injur* knee ankle hamstring* listed concussion thursday* doubtful
relentless | never stopping or easing | long strong firm
relevant | having to do with the matter in question | fit | -remain* stay still longer today audience cultural*
reputable | known to be good and worthy of trust | honour trust
residual | still left over after most has gone | little | -fuel* oil oilfield* actor* payment* royalt*
    !incomes?|margins?|points?|values?|risks?
respective | belonging to each one separately | both
retrospective | looking back or reaching back into the past | old | -planning permission application exhibit*
    gallery museum artist* film* director* painter
rigid | strict and allowing no change | firm strict |
    >(?:[a-z]+\s)?(?:rules?|targets?|systems?|polic(?:y|ies)|plans?|timetables?|structures?|schedules?|laws?|requirements?|discipline|controls?|hierarch(?:y|ies)|approach)
rigorous | very careful and strict | careful strict | -train trainer* trainee* exercise imprison* climate* winter*
    >(?:tests?|testing|checks?|process(?:es)?|requirements?|standards?|controls?|examinations?|inspections?|vetting|safety)
robust | strong and healthy | strong | -wine* cheese flavour bottle* humo* taste
    >(?:growth|econom(?:y|ies)|demand|sales|spending|household|job|trade|recovery|health|earnings|profits?)
rudimentary | simple and not fully developed | little new
scarce | hard to find, because there is so little | few | -himself herself themsel* yourself
scathing | criticising very harshly | cruel rude blame
scant | very limited in amount, hardly enough | little
sinister | seeming evil or dangerous | danger
sluggish | slow, with little energy or force | slow weak
sophisticated | highly developed and using much knowledge | good hard |
    >(?:weapon|system|software|technolog(?:y|ies)|equipment|device|computer|machine|tool|technique|method|network|virus)s?
    -taste audience investor buyer voter elegan* dress* fashion* woman lady consumer palate* reader women style
    humour humor*
spontaneous | not planned beforehand | sudden | -abort* miscarr* combust* person heating mutat* remission* birth
    breath* fission* -ignit* bleed* pneumothorax coronary dissection labour labor recover*
spurious | false, though it may look real | false doubt
squalid | dirty and unpleasant | poor
stagnant | standing still, with no growth | quiet slow | -water* pool pond* -air
steep | very large and quick | much | >(?:rise|increase|fall|decline|drop|cut)s?\sin -slope* hill path street*
strenuous | needing or using much effort | hard strong
subtle | slight or indirect, and so not easy to notice | little | -serpent* thinker*
successive | coming one after another | order
superficial | only on the surface and not deep | little
superfluous | not needed | useless much
susceptible | easily harmed or influenced by something | weak | !of
sustained | kept up for a long time | long |
    >(?:attacks?|campaigns?|efforts?|pressure|growth|recovery|periods?|applause|fire|increases?|declines?|drought|rises?|falls?|use|attention|support|investment|peace|improvements?|bombardment|interest|progress|assault|success|action|criticism)
swift | happening or moving fast | quick sudden | -taylor bird* bank banker* payment jonathan nest wings nest* flew
tacit | understood without being said | quiet secret
tangible | real and clear enough to be noticed | true strong | -asset property book* net object touch thing
tedious | boring because it seems slow and dull | long usual same
tenuous | very weak and uncertain | weak doubt | -air summit
topical | having to do with what is in the news now | new | -cream* skin ointment* treat* medic* anaesth* steroid*
    drug gel antibiotic*
tranquil | calm and peaceful | quiet
transparent | open, so that everybody can see how things are done | open | -glass* window bag* skin material screen*
    layer dress* liquid* body curtain cover* fish* decepti* lie ploy nature content attempt reason* motive film*
    fabric* water* sheet plas* box boxer*
trivial | of little importance | little | -pursuit
tumultuous | full of excitement and disorder | unsteady strong |
    !applause|welcomes?|receptions?|cheers?|crowds?|ovations?
ubiquitous | found everywhere | wide
uncanny | strange and hard to explain | strange
unconditional | without any demands tied to it | whole | -call caller* rate
undisclosed | not made known | secret | -face
undisputed | accepted by all | certain agreement | -boxer* boxing heavyweight* welterweight* middleweight*
    lightweight* featherweight* bantamweight* belt bout* wba wbc ibf
unintended | not planned or wanted | accident
unjust | not fair | unfair | !enrichment
unprovoked | done without any cause given | unfair cruel unclear
unruly | hard to control | unsteady firm
unsolicited | not asked for | unwanted
unspecified | not named or stated exactly | unclear secret
unsubstantiated | not backed by proof | doubt
untenable | that can no longer be defended or kept up | weak doubt
unverified | not shown to be true | doubt
unwarranted | for which there is no good reason | unfair
unwieldy | awkward and hard to handle | hard
vacant | not filled, held, lived in or used by anybody | gone | -look stare* staring* expression* eye eyesight gaze*
    smile face nod*
vague | not clear or exact | unclear
verbatim | in exactly the same words | same |
    >(?:quot(?:e|ation)s?|transcripts?|reports?|records?|accounts?|cop(?:y|ies)|text|words|notes?|repetition)
vibrant | bright or lively, full of energy | strong | -string* colour* color*
vicious | very cruel and meant to hurt | cruel | -circle cycle spiral dog storm wind weather bend climb* shot* horse*
vigorous | strong and full of energy | strong
vile | extremely unpleasant or bad | cruel serious
virulent | very strong and harmful | harm | +attack* strain disease form critic critical critici* virus hatred
    racis* -green colo* pink*
vital | extremely important | important | -sign signator* signatur* statistic* organ* record* living theatre
    !capacity|events?|wom[ae]n|man|force|spark -organism* organ -registr*
vociferous | expressing feelings or opinions loudly and strongly | strong
voluntary | done because one wants to, not because one must | free | -sector organi* group work* manslaughter
    charit* agenc* euthanasia* service redundan* liquidation* muscle administration body bodies code unpaid
wanton | done without any reason or care | cruel unclear | -wife wives woman women lover* kiss* sex*
wholesale | affecting everything, or nearly everything, at once | wide |
    >(?:changes?|reforms?|destruction|slaughter|overhaul|rejection) -price* bank banker* market* power* retail*
    electric* gas gasoline fund fundrais* funder* inventor* trade trader*
"""
