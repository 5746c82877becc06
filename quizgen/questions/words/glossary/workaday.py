"""Adjectives and adverbs of plain reports: `word | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

WORKADAY_ADJECTIVES = r"""
[workaday]
abdominal | having to do with the belly | body
acoustic | having to do with sound | see hear | +tag* survey* sensor* device* panel* wave* signal* noise* engineer*
    underwater fish* whale* recorder*
    !guitars?|sets?|versions?|songs?|music|albums?|gigs?|performances?|concerts?|backing
acoustic 2 | using no electric instruments | music |
    >(?:guitars?|sets?|versions?|songs?|music|albums?|gigs?|performances?|concerts?)
adjoining | lying right beside | near | !an?|the|its|his|her|their
adoptive | raising a child born to others | family | >(?:parents?|mother|father|famil\w+)
advisory | giving its opinion, but no orders | help |
    >(?:committees?|boards?|councils?|groups?|panels?|bod(?:y|ies)|roles?|opinions?|referendums?|votes?)
    -bank* creditor* debt* ~bank|banks|creditors|creditors’|creditors'
aerial | carried out or taken from high above | sky |
    >(?:[a-z]+\s)?(?:photo\w*|surveys?|surveillance|footage|views?|images?|imagery|search\w*|pictures?|shots?|bomb\w*|bombardments?|attacks?|spraying)
alarming | causing worry or fear | fear |
    !many|some|the|people|her|his|their|families|campaigners|[a-z]+ers|[a-z]+ents|[a-z]+ans|[a-z]+ists
aquatic | living, growing or done in water | water | !cent(?:re|er)s?
archaeological/archeological | having to do with studying remains of the past | past
bilingual | using or having to do with two languages | talk
biological | by birth and not by the law | family | >(?:mother|father|parents?|son|daughter|child\w*)
ceremonial | bringing honour but no real power | ceremony | +role post positio* president monarch* figurehead* office
    >(?:(?:role|post|position|job|office|head|figurehead|president\w*)|[^a-z]*$|and|with|but)
clerical | having to do with office work and papers | office |
    >(?:work|workers?|staff|jobs?|errors?|mistakes?|duties|posts?|officers?|assistants?)
commanding | hard to catch up with | much | >(?:[a-z]+\s)?(?:leads?|advantages?)
communal | shared by all who live or work together | together |
    !violence|riots?|tensions?|clash\w*|harmony|unrest|disturbances|hatred|strife|lines|conflicts?|peace|passions?|politics|forces|attacks?|amity|incidents?|hatreds?|award|colou?r
compliant | keeping to what the rules demand | rule | +standard* rule* regulation* law* legal* fully partially
    guideline* requirement* act gdpr audit* inspect* -judge* media patient child*
conciliatory | friendly, so as to end or avoid a quarrel | kind
conflicting | not agreeing or fitting together | opposite |
    >(?:[a-z]+\s)?(?:accounts?|views?|reports?|stories|statements?|evidence|information|versions?|messages?|signals?|claims?|opinions?|advice|testimony|data|results|findings|figures|agendas?|instructions|polls?)\b
cosmetic | done to improve how somebody looks | look |
    >(?:surger\w+|procedures?|treatments?|operations?|dentistry|surgeons?)
cost-effective | giving good value for the money | cheap
culinary | having to do with cooking | food
damp | a little wet | water |
    !squibs?|conditions?|weather|down|the|demand|it|them|his|her|their|hopes?|enthusiasm|inflation
    ~to|could|would|will|may|might|can|not|the|and|by|of|from|rising
dental | having to do with the teeth | body
diagnostic | used to find out what is wrong | know
dissenting | not agreeing with others | argument | -church* chapel* congregation*
disused | no longer serving its old purpose | gone old
downstream | lying nearer to the mouth of a river | far | +river water dam* village bridge canal flood* stream
    fish* bank* -oil refin* petroleum crude gas petrochem* product* market* business* industr*
elective | planned beforehand, as it is not urgent | plan |
    >(?:surger\w+|procedures?|operations?|care|admissions?|caesareans?)
elective 2 | filled by a vote of the people | vote | >(?:offices?|posts?|positions?)
exploratory | meant for finding out more | learn
faulty | having something wrong with it | bad wrong
flammable | that easily burns | danger
fortnightly | coming or done every two weeks | order
foster | having to do with raising another’s child for a time | family |
    >(?:care|parents?|homes?|famil\w+|mother|father|carers?|child\w*)
front-line/frontline | doing the work that deals directly with people | work |
    >(?:[a-z]+\s)?(?:workers?|staff|services?|nurses?|employees?)
geological | having to do with rocks or the earth’s past | earth
heartfelt | deep and honest | true honest
high-profile | getting a lot of attention | known
hydroelectric | having to do with power made by flowing water | energy |
    !power(?!\s(?:plant|station|project|scheme|dam))|energy|electricity|supplies|supply|output
identical | the same in every way | same | !twins?
impassable | that cannot be travelled along, across or through | road | +road street path* route pass bridge highway
    track* lane river snow* flood* mud* mountain*
improbable | unlikely or hard to believe | doubt |
    !runs?|rise|victor\w+|wins?|comebacks?|journey|success\w*|champions?|hero\w*
inaccessible | that cannot be reached | far
inland | lying, working or used away from the coast | land | !winds?|breezes?|revenue|empire|from|of|to|at|in|as
intensive | done with a great deal of effort | strong |
    >(?:[a-z]+\s)?(?:talks|training|negotiations?|search\w*|study|work|discussions?|lobbying|campaign\w*|research|treatment|support|investigations?|exploration|diplomacy|consultations?|coaching|therapy)
    ~labou?r|capital|energy
investigative | having to do with finding out the facts | know
managerial | having to do with running a firm or a team | business
mechanical | having to do with machines | machine |
    >(?:failures?|faults?|problems?|defects?|breakdowns?|engineer\w*|trouble)
medieval/mediaeval | of the time between about 500 and 1500 | past old | -barbar* punish* torture*
meteorological | having to do with the weather | weather
migratory | moving from one region to another with the seasons | leaving
modular | made up of separate parts put together | part |
    >(?:[a-z-]+\s)?(?:blocks?|buildings?|homes?|houses?|housing|classrooms?|construction|construct\w+|design)
nautical | of the kind that is used at sea | sea | >miles?
negligent | showing less care than one should | careless
nocturnal | active or done at night | time
offshore | in the sea, some way out from land | sea |
    >(?:[a-z]+\s)?(?:wind|oil|gas|drilling|platforms?|rigs?|fields?|turbines?|exploration|projects?|installations?|reefs?|waters?|islands?|wells?)\b
    -tax bank account company haven profit fund trust
operational | working and in use | work | >(?:by|in|again|since|at|on|for|and|from|until|within|next|this)\b -staff
    crew
optional | that one is free to choose or not | free | !origin|redemption|sinking
overloaded | having to carry or deal with too much | much
pending | not yet decided, settled or done | doubt late |
    !(?:an?|the|its|his|her|their|any|further|final|new|more|it|approval|completion|trials?|appeals?|results?|review|clarification|receipt|confirmation|sentenc\w*|talks|negotiations|investigations?|inquir\w*|medical|formal|delivery|payment|deportation|extradition|disciplinary|settlement|agreement|permission|publication|those|this|that|what|regulatory|government|negotiation|transfer|court|board|resolution|outcome|[a-z]+ing)
perishable | that soon goes bad | bad
permissible | allowed, not forbidden | allow
persuasive | able to make others believe or agree | trust
postnatal | after the birth of a baby | birth
precautionary | meant to guard against possible trouble or harm | careful |
    !cash|savings?|balances?|principle|motives?|level
preferential | giving some an advantage over others | unfair |
    !voting|votes?|ballots?|shares?|creditors?|bidders?|dollars?|rights?|investment
prehistoric | from the time before people could write | past old
preventive/preventative | meant to keep something bad from happening | careful
principal | main, or most important | important |
    >(?:[a-z]+\s)?(?:reasons?|causes?|aims?|objectives?|sources?|architects?|suspects?|witness(?:es)?|characters?|roles?|findings?|concerns?|factors?|rivals?|cities|towns?|markets?|ingredients?|purpose)\b
    ~and|of
provincial | having to do with one of the large parts of a country | area | -narrow* snob* mind* auction* cosmopolitan
    sophisticat* backwater dull repertory parochial metropolitan small-town gossip*
    !towns?|cit(?:y|ies)|life|theatres?|newspapers?|press|papers?|attitudes?|hospitals?|universit\w+|museums?|auction|press|accents?|backwaters?
psychiatric | having to do with illness of the mind | body
receptive | willing to listen and to consider something new | open | !ears?
reflective | throwing light back so as to be seen | light |
    >(?:tapes?|jackets?|vests?|strips?|clothing|gear|paint|material|signs?|bands?|bibs?)
reflective 2 | giving a true picture | true | >of
regrettable | that one feels or should feel sorry about | sad
remedial | meant to make better or put right | help |
    >(?:actions?|works?|measures?|steps?|repairs?|amendments?|plans?)
renewable | that will never run out | long | >(?:energy|energies|power|sources?|electricity|resources?)
repressive | harshly keeping people from being free | strict
resounding | very great, clear or loud | much |
    >(?:[a-z]+\s)?(?:victor\w+|success\w*|defeats?|wins?|yes|no|endorsements?|majorit\w+|failures?)
retractable | that can be drawn back or in | move |
    >(?:roofs?|landing|seats?|seating|blades?|awnings?|stairs?|steps?|leads?|claws?|bollards?)
satirical | using humour to show up what is wrong | funny
scholarly | having to do with serious study | science
seaworthy | fit and safe to sail | safe
sharp | large and sudden | much |
    >(?:[a-z]+\s)?(?:falls?|rises?|drops?|cuts?|declines?|increases?|reductions?|slowdowns?|fluctuations?|downturns?|jumps?|upturns?|swings?|deterioration|improvements?|slumps?|gains?|losses)\b
    !price|tongued?|end|short
sodden | wet all through | water
spinal | having to do with the backbone | body
stationary | not moving from its place | still | -office stationery paper
statistical | having to do with facts shown in numbers | number | !ties?|fog|heat|advantages?|dead
structural | having to do with the way something is built | build |
    >(?:damage|engineers?|engineering|faults?|defects?|cracks?|repairs?|safety|integrity|failures?|surveys?|soundness)\b
    -genetic* psycholog* soul
supplementary | extra, added to something else | more | !votes?|angles?
surgical | having to do with operations on the body | body | !masks?|strikes?|precision|tape
synthetic | made by people and not by nature | unreal | -bond* securit* !projects?|crude
systematic | done to a fixed plan, not by chance | order |
    >(?:and\s)?(?:[a-z]+\s)?(?:abus\w+|beatings?|torture|killings?|breach\w*|reviews?|search\w*|stud(?:y|ies)|approach|methods?|campaigns?|attempts?|destruction|violations?|discrimination|persecution|exploitation|examinations?|surveys?|bullying|fraud|rape|corruption|looting|attacks?)\b
tidal | having to do with the rise and fall of the sea | sea | !waves?|volumes? -wave*
transitional | for the time of change from one state to another | change
unaccompanied | travelling without an adult in charge | alone |
    >(?:[a-z]+\s)?(?:minors?|children|child|migrants?|aliens?|teen\w*|youths?|refugees?)
unannounced | made without telling anybody beforehand | secret sudden |
    >(?:[a-z]+\s)?(?:visits?|inspections?|checks?|trips?|arrivals?|tests?|appearances?|stops?)
unauthorised/unauthorized | without the permission that is needed | unlawful | !shares?|biograph\w+
unconfirmed | not yet known for certain | doubt
unidentified | not known, or not named | secret unclear | -object* ufo* remains
unlawful | not allowed by the rules of the state | unlawful
unmarked | with no sign to show what or whose it is | secret | >(?:police\s)?(?:cars?|vehicles?|vans?|graves?)
unrelated | having no connection with something else | apart
uphill | very hard and with much to overcome | hard | >(?:battles?|struggles?|tasks?|fights?)
upstream | lying further along a river, towards its beginning | far | +river water dam* village bridge canal flood*
    stream fish* bank* -oil refin* petroleum crude gas petrochem* product* market* business* industr*
venomous | able to poison with a bite or a sting | harm | +snake* spider* bite* species animal* jellyfish* lizard*
    reptile* scorpion* fish*
veterinary | having to do with the medical care of animals | body
vocational | having to do with a trade or a job | work
"""

WORKADAY_ADVERBS = r"""
[workaday]
acutely | very strongly | strong | >(?:aware|conscious|sensitive|embarrass\w+)
adrift | floating with no control over where one goes | away | +boat ship vessel ferry raft sea lifejacket* passenger*
    crew canoe engine dinghy trawler fishermen ocean -point points table seconds title league leaders metres
    !(?!(?:from|to|toward|towards|of|on|at|in|and|but|or|after|before|where|as|by|with|for|through|along|when|while|during|since|until|than|about|around|without|said|because|into|near|is|are|was|were|has|had|have|who|which|that|so|this|last|yesterday)\b)[\w-]+
afloat | on the water and not sinking | water | +boat ship vessel raft debris crew lifejacket* ferry hull swim* cork
    barrel* canoe jacket buoy* -business firm company money debt bank financ* econom*
    !(?!(?:from|to|toward|towards|of|on|at|in|and|but|or|after|before|where|as|by|with|for|through|along|when|while|during|since|until|than|about|around|without|said|because|into|near|is|are|was|were|has|had|have|who|which|that|so|this|last|yesterday)\b)[\w-]+
aground | onto the bottom in shallow water and stuck there | stuck | +run ran runs running ship boat vessel tanker
    ferry
    !(?!(?:from|to|toward|towards|of|on|at|in|and|but|or|after|before|where|as|by|with|for|through|along|when|while|during|since|until|than|about|around|without|said|because|into|near|is|are|was|were|has|had|have|who|which|that|so|this|last|yesterday)\b)[\w-]+
ashore | on or onto land | land |
    !(?!(?:from|to|toward|towards|of|on|at|in|and|but|or|after|before|where|as|by|with|for|through|along|when|while|during|since|until|than|about|around|without|said|because|into|near|is|are|was|were|has|had|have|who|which|that|so|this|last|yesterday)\b)[\w-]+
automatically | without anybody having to do anything | machine
chiefly | mainly, or most of all | most
comfortably | easily and with no great trouble | easy | +won win beat beaten victory ahead winner defeat* majority
    clear lead !off ~ran|run|running|rode|drove|sit|sits|sat|sitting|live|lives|lived|living|rest|rests|rested
commercially | in matters of trade and earning money | money trade |
    >(?:viable|sensitive|successful|competitive|attractive|valuable|confidential|important|minded|sound)
critically | so seriously that there is great danger | serious | >(?:endangered|ill|injured|wounded|hurt|low)
critically 2 | by those who write reviews | judge | >(?:acclaimed|praised|lauded|admired)
downhill | towards lower ground | down | +ran run* roll* slope* walk* hill road house* water* ski* ride* cycl* flow*
    slid*
    !(?!(?:from|to|toward|towards|of|on|at|in|and|but|or|after|before|where|as|by|with|for|through|along|when|while|during|since|until|than|about|around|without|said|because|into|near|is|are|was|were|has|had|have|who|which|that|so|this|last|yesterday)\b)[\w-]+
    -went gone going
downstream | in the direction in which a river flows | far | +river water dam fish* village bridge canal flood* stream
    boat* current salmon bank eel* trout lake reservoir barge* creek gauge* pollut* -refin* petroleum crude
    !(?!(?:from|to|toward|towards|of|on|at|in|and|but|or|after|before|where|as|by|with|for|through|along|when|while|during|since|until|than|about|around|without|said|because|into|near|is|are|was|were|has|had|have|who|which|that|so|this|last|yesterday)\b)[\w-]+
    ~the|an?|its|of|into|two|three|and
electronically | by means of computers | machine | !tagged|monitored|controlled|operated
enthusiastically | in a keen and eager way | happy
fortnightly | every two weeks | order |
    !(?!(?:from|to|on|at|in|and|but|or|after|before|by|with|for|until|since|during|when)\b)[a-z-]+
    ~the|an?|its|of|his|her|their|our|for
hardly | almost not, or not at all | little |
    ~is|are|was|were|be|been|’s|'s|’re|'re|’m|'m|could|can|may|might|should|am|do|does
    !covered|any|anyone|anything|anybody|anywhere|ever|surprising|an?|the|a|be|have|enough|likely
hence | for this reason | reason | ~years?|weeks?|months?|days?|decades?|centur\w+|hours?
indoors | inside a building | inside
inland | away from the coast or shore | land |
    !(?!(?:from|to|toward|towards|of|on|at|in|and|but|or|after|before|where|as|by|with|for|through|along|when|while|during|since|until|than|about|around|without|said|because|into|near|is|are|was|were|has|had|have|who|which|that|so|this|last|yesterday)\b)[\w-]+
    ~the|an?|its|of|by|for|all|our|their|both|two|three|other
likewise | in the same way | same
loosely | not tightly, strictly or exactly | free |
    >(?:enforced|based|organi[sz]ed|inspired|defined|translated|connected|linked|controlled|regulated|structured|worded|affiliated|associated)
manually | by hand and not by machine | hand | -download* install* software
modestly | only to a small degree | little | +rise rises rose risen fell fall grow* grew increas* higher lower gain*
    improv* up climb* expand*
moreover | in addition to that | more
necessarily | for certain, in every case | must | +not n’t n't doesn don isn aren didn wouldn wasn weren
overboard | over the side and into the sea | water | +boat ship vessel ferry crew sailor* yacht fell fall thrown threw
    jump* man passenger* deck* sea cargo nets -spend* spent !with
periodically | from time to time, again and again | order
politically | in matters of government and power | power |
    >(?:motivated|active|charged|sensitive|divided|unstable|powerful|connected|engaged|damaging|explosive|risky|toxic)
previously | before, or at an earlier time | past
progressively | step by step, more and more | slow
reasonably | fairly, though not extremely | middle |
    >(?:good|well|confident|satisfied|accurate|balanced|optimistic|happy|strong|close|quickly|clear|sure|certain|healthy|comfortable|safe|successful|steady|stable|viable|diverse|high|likely|competent|fit)\b
regardless | without letting that make any difference | against | !of
silently | without a sound | quiet
sorely | very greatly | much | >(?:needed|missed|disappointed|tested|lacking|tempted|felt)
soundly | completely and by a wide margin | much | >(?:beaten|defeated|rejected|thrashed|beat)
underground | below the surface of the earth | earth
upfront | in advance, before the rest | first | +pay paid payment* cost* invest* fee* money cash fund* charge*
    !(?!(?:or|and|for|in|to|by|but|before)\b)[\w-]+ ~right|be|been|is|was|were|very|more|being|are
uphill | on or towards higher ground | up |
    !(?!(?:from|to|toward|towards|of|on|at|in|and|but|or|after|before|where|as|by|with|for|through|along|when|while|during|since|until|than|about|around|without|said|because|into|near|is|are|was|were|has|had|have|who|which|that|so|this|last|yesterday)\b)[\w-]+
    ~the|an?|its|of|this|that|their|any -struggl* battl*
upstream | towards or nearer the start of a river | far | +river water dam fish* village bridge canal flood* stream
    boat* current salmon bank eel* trout lake reservoir barge* creek gauge* pollut* -refin* petroleum crude supply
    compan* firms suppliers
    !(?!(?:from|to|toward|towards|of|on|at|in|and|but|or|after|before|where|as|by|with|for|through|along|when|while|during|since|until|than|about|around|without|said|because|into|near|is|are|was|were|has|had|have|who|which|that|so|this|last|yesterday)\b)[\w-]+
    ~the|an?|its|of|into|two|three|and|to
urgently | as a matter that cannot wait | quick
"""
