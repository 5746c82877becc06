"""More general nouns of political, business and foreign news, as `word (odd forms) | meaning | families | sense`."""

MORE_GENERAL_NOUNS = r"""
[politics]
front-runner | the one that seems most likely to win | candidate | -final heat lap laps sprint
establishment (establishment) | the people and bodies that have long held power | power group | +party political
    politic* candidate* elite* republican* democrat* gop outsider* washington campaign primary voter* conservative*
    !of|costs|cost|figure|date ~arbitrary|drinking|catering|educational|the church|since its|its|their|his
polling | the casting of votes in an election | vote |
    >(?:stations?|day|places?|booths?|centres?|centers?|locations?)[^a-z] -survey surveys ~exit|opinion
stakeholder | one that has an interest in how something turns out | people business
superpower | a country with very great strength and influence in the world | power | !is
    ~his|her|my|your|real|their|secret
technocrat | a trained expert who is given power to govern | ruler post
oligarch | a very rich and powerful person | rich ruler
secretariat | the office that runs the daily work of a large body | office | ~general|the state|civil
dynasty | a line of rulers or powerful people from one family | family group | +family father son daughter grandson
    throne clan power political king emperor ruler* -ming qing tang song
insurrection | an open revolt against those in power | revolt
overthrow | the removal of a government or ruler by force | removal end | >of[^a-z]|by[^a-z]
    ~to|would|could|will|and|or|they|not|can|should|may|might
foe | an enemy or opponent | opponent | ~and
firepower | the power to attack or strike with weapons | weapon force | +gun* artillery troops tank* missile* militar*
    army navy police rebel* weapon* soldier* militia* enemy war -striker* goal* forward* batting attack financ*
brinkmanship | taking great risks to make others give way | danger trick
rapprochement | a move by two sides to closer, friendlier relations | friend peace
precondition | something that must be so or be done first | demand condition
coercion | the use of threats or force to make somebody do something | force
discretion | the freedom to decide what should be done | right power | +court judge power* authorit* board minister*
    council law officer* statut* clause policy exercise* use legal appeal -caution* tact quiet* secre* discreet !is|was
    ~with|utmost|great|of|viewer
exploitation | unfair use of others for one’s own gain | unfair | +child* sexual worker* labour labor women migrant*
    criminal slave* vulnerable people -oil gas mineral* resource* forest* reserve* commercial
mistreatment | cruel or unfair behaviour towards a person or animal | cruelty
enmity | deep hatred or ill feeling | anger
antagonism | strong dislike between people or groups | anger
wariness | being careful and not quick to trust | careful doubt
unanimity | complete agreement among all | agreement
realignment | a change in how groups or values stand to each other | change | -teeth wheel* road highway*
    track* junction
platitude | an empty remark that is made too often | speech talk
undercurrent | a feeling or view that is there, though not easy to see | feel secret | -swim* sea* tide* river water
    swept beach
bandwagon | something that many join because it is popular | support follow
handout | money or goods given free to those in need | give money | +government state cash food poor welfare aid
    taxpayer* benefit* money relief billion million -unread counsel* mail lesson* sheet* leaflet* photo* journalist*
    reporter* press class* !photo|photograph|picture|image|/
groundwork | the first steps, on which later ones can build | plan start
trade-off | giving up one thing in order to get another | agreement balance
quandary | a state of not knowing what to do | doubt trouble
yardstick | something by which things are measured or judged | measure
hotbed | a place where a lot of something bad grows | area | >of[^a-z]
heartland | the central or most important area for a country or a group | area | -theatre* band !of
powerhouse | a country, firm or team with great strength | power | -film band actor vocal theatre
    ~electricity|power|the|disused|old
hierarchy | the order of people in a body from top to bottom | order system |
    ~the|church|catholic|military|party|religious -memory data wolf wolves bird* !of
clique | a small, close group that keeps others out | group
liaison | contact between groups so that they work together | together | !officer|officers|for|to|person
    ~a|an|significant|regulatory|her|his|secret|romantic|sexual|adulterous|brief|amorous|dangerous|extramarital -married
    affair lover* love husband wife
mindset | a way of thinking | mind
dependency | the need for somebody or something in order to go on | need | +welfare aid state benefit* oil import*
    economic gas foreign energy drug* alcohol -crown colony island* territor* software library code child* allow*
vacuum | an empty place that nobody has yet filled | gap | +power political leadership authority security -cleaner*
    pump* clean* dust tube* space chamber air seal* pack*
[money and business]
expectation | a belief about what will happen | belief expected | ~life|all|defied|defy|defies|defying
finances (finances) | the money that somebody has and how it is handled | money | +public state council* club* company*
    family personal household government trust* charity church country party his her their its city party* -minister*
    !the|a|an|it|them|him|her|its|their|involved ~extra|these|securing|secure|raise|raising|seek|seeking
economics | the study of money, trade and industry | science | +professor student* degree university nobel lecturer
    taught teaches department studied study school graduate textbook* !of|minister|ministry|correspondent|editor
    ~home|trickle-down|voodoo|supply-side|the
enterprise | a business or company | business firm | +state-owned small medium-sized state industrial companies foreign
    factory factories business* employ* -zone* spirit free ship uss
    !zone|zones|culture|value|agency|software|edition|spirit|minister|customers|investment|council|in|scheme|to|bargaining|board|system|systems|and
    ~private|free|of|scottish|criminal|whole|social|joint|the|own
dealings (dealings) | business or other contact between people or groups | business | !room|in
    ~of|export|subdued|slow|extra|for|first|ring|official|today[’']s|further|morning|early|afternoon|late|morning|exchange|quiet|hectic|light|today’s|active|share|drug
attrition | a slow wearing down of strength or numbers | less loss | -workforce employee* retire* jobs positions job
solvency | being able to pay what is owed | money able | -ratio
congestion | so much crowding that things cannot move freely | obstacle disorder | +traffic road* port* vehicle* car*
    airport* motorist* driver* street* lorr* ship* railway bus* -nose nasal lung* chest cough* heart
demographics (demographics) | the make-up of a population by age, sex and the like | number people | !that
    ~certain|overlapping|key|target|all|other|these|most|different|some
appropriation | money set aside by law for a purpose | money law plan | +congress* committee house senate bill fund*
    dlrs million billion -cultur* native property dress land !committee|committees|subcommittee|panel|bill|bills
equilibrium | a state of balance | balance
complexity | being hard to understand because of many different parts | difference trouble
cohesion | holding together well as a group or society | together union | +social communit* team group* society party
    national unity alliance nato union communities eu
[general]
judgment/judgement | the official decision of a court | decision court | +court courts judge judges justice plaintiff*
    appeal magistrate* tribunal lawyer* verdict -mistake wisdom error poor sound moral value* instinct* prejudic* rash
    lapse misjudg* !about|that|call|calls|on|day|of|as|creditors?|bonds? ~bad|good|poor|his|her|own|in
    my|sound|better|value|medical|professional|clinical|my|to|best|error in|errors of|error of|lapse of|lapse in|lack
    of|than|human|political|to his|their|its|personal|pass|passing|rushing to|into|passed|sits in|sit in|in
judgment 2 | the ability to make sensible decisions | careful mind | +temperament poor experience lapse character
    question* bad sound terrible wisdom -court courts judge judges justice plaintiff appeal* tribunal lawsuit jury filed
    !against|in|that|to|on ~in our|for
    their|our|reserved?|reserves|professional|personal|a|this|summary|default|the|passing|pass|rush to
atmosphere (atmosphere) | the layer of gases around a planet | gas area | +planet* carbon methane earth* greenhouse
    emission* gases ozone dioxide mars venus pollut* oxygen -crowd* fans mood tense festive
atmosphere 2 (atmosphere) | the general mood or feeling somewhere | feel | +crowd* fans stadium fun tense match
    festive party pub family hostile friendly relaxed electric carnival tension spirit election game meeting talks
    -earth planet* carbon methane gases ozone dioxide emission*
institution | an organisation of some size and importance | business group | -marriage mental national local -famil*
    !of|that ~mental|penal|beloved|peculiar|correctional|national|local|british|an
outsider | one that does not belong to a certain group | foreigner opponent | -odds bookmak* horse* jockey* favourite*
    !s|year ~rank
reception (reception) | the way in which people respond to something | answer feel | +warm cool cold hostile mixed
    frosty guarded enthusiastic lukewarm rapturous muted icy critics -guest* wedding hotel school desk centre* phone
    radio signal catch* quarterback* yards !in|desk|area|centre|held|on|at|room|hall|class|yesterday
revival | a return to strength, use or importance | again rise | -musical* opera broadway theatre* stage* -production
    !of|meeting|meetings|tent|church|house|style
    ~gothic|greek|romanesque|classical|celtic|folk|religious|christian|stage|baroque|tudor
operative | one that works, often in secret, for a party or service | post people | +campaign republican* democrat* gop
    intelligence cia spy spies party kgb mossad qaeda -date clause company agreement
    !in|from|at|until|on|word|and|by|paragraph|clause|condition
    ~be|is|are|was|were|not|fully|became|become|currently|remain|the|this|only remaining|current|post|an
acceptance | saying yes to something offered or proposed | agreement | +offer* proposal* bid plan nomination*
    shareholder* peerage invitation* seat deal award -speech social gay society itself grief
    !speech|speeches|rate|commission|commissions|facility|credit|credits|of himself|criteria|test|tests
midst | the middle of something or of a group | centre
specifics (specifics) | the exact details of something | part | !of
representation (representation) | having somebody to speak or act for one | support | +board committee seat seats
    parliament* congress* lawyer* legal women minorit* council proportional union court -false fraud art artist* film
    image symbol* portray* painting* !of|that
    ~false|accurate|graphic|misleading|minority|heavy|visual|fraudulent|on-screen|media|to|black|asian|female|ethnic
streak | a row of similar results, one after another | many after | +winning unbeaten losing winless match matches game
    games wins victor* undefeated hitting -lightning hair yellow paint* sky determin* !of
approach | a way of dealing with a problem or task | way | +different new alternative cautious tough policy strategy
    methods pragmatic balanced similar careful holistic traditional consistent flexible radical cautious common
    -interest lure takeover offer* shares bid* runway road* airport* winter summer shot green pier !road|roads|to
    the|from|by|and|path|of|shot|the|this|him|it|them|her|us
    ~to|they|we|will|could|would|you|on|must|can|should|not|may|people|as|who|that
scale (scale) | the size or extent of something | size | >of (?:the|this|that|its|their|his|our|such)[^a-z] -fish*
    weigh* music* map piano richter ~a|sliding|pay|full|to|wage|on
instance | one case or example of something | case example | ~for|in the first|court of first|first|at the
leisure (leisure) | time that is free from work or duties | time | ~at|his|her|their|your
fallout | the bad results that follow from something | after harm | -nuclear radioactive radiation chernobyl shelter*
    dust ash !shelter|shelters|from nuclear|boy
bellwether | one that shows which way things are going | first sign
smokescreen | something done or said to hide the truth | lies secret
crossroads | a point at which a choice must be made | point decision | +future career history relation* country party
    nation club economy peace war decision* -car cars lorry road roads street* traffic junction police village villages
    driver*
disclaimer | a statement that one has no part in something | statement refuse | ~this !urging
forum | a place or meeting for an exchange of views | meeting | -court courts !shopping
    ~residents[’']|youth|economic|business|the roman|tribal
disunity | being divided and not standing together | quarrel
standstill (standstill) | a state in which nothing moves or goes on | stop | -agreement* arrangement* unnegotiated debt*
    !agreement|arrangement|and|amounts|will|provisions?|period|deal|pact|would ~on|the
manpower | the people needed or available for a task | workers people
loyalist | a person who stays true to somebody or something | support loyal | -ulster* belfast uvf uda orange ira
    unionist* nationalist* paramilit*
    !paramilitary|paramilitaries|group|groups|forces|troops|feud|community|area|areas|fighters|ceasefire|estate|mob|and
    ~ulster|a|an
figurehead | a leader in name who has no real power | ruler post | +president* king queen monarch* emperor powers
    ceremonial regime junta -band singer album songs
wrath | very great anger | anger
treachery | the act of betraying those who trust one | disloyal
chasm | a very great difference between people or groups | difference gap | +between rich poor divide* political party
    parties culture cultural -rock* ice cliff* fell fall river mountain*
elimination | the getting rid of something altogether | removal end | >of[^a-z] -cup champions
idealism | the belief that high aims can be reached, however unlikely | belief hope
invective | rude and angry words that attack or insult | insult criticism
juncture | a certain point in time | time point | ~track|road|pipe
leanings (leanings) | a liking for certain views or things | liking opinion
minefield | a situation full of hidden dangers | danger trouble | +legal political moral diplomatic ethical etiquette
    treading -explo* soldier* troops army killed war border laid ships vessel* navy tank* landmine* clear*
outflow | a moving out of money, people or things | leaving | +capital fund* money currency dollar* dlrs investor*
    cash migrant* people foreign deposit* exchange billion -water river* lava sewage drain*
recrimination | blaming each other | blame quarrel | ~against
torrent | a great number or amount that comes all at once | many | >of (?!rain|water|mud|lava|blood)
vanguard | those who lead a movement or lead the way | first | ~in|of
groundswell | a fast growth of feeling among many people | growth feel | >of[^a-z]
hopeful | a person who wants to win a post or a prize | candidate | +presidential candidate* democrat* republican* gop
    primary party nomination medal olympic* title !that|of|about|for|to|signs?|and -oscar* film feel felt he she they
    ~is|are|was|were|be|more|very|remain|remains|remained|am|still|a|so|and|quietly|feel|’m|’re|cautiously|least
"""
