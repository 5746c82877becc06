"""Nouns for states, feelings and ideas, as `noun (odd plural) | meaning | families`, under the kind that they name.

A fourth column tells the sense, as it does of the verbs.
"""

NOUNS_FOR_IDEAS = """
[state]
adversity | hard times and bad luck | trouble
ambivalence | having two opposite feelings about something | unclear
clarity | being plain and easy to see, hear or understand | clear open | -moral morality morally screen* picture
    image* water* sound* voice diamond sharp*
complacency | feeling too safe to see that things may go wrong | careless
compliance | doing what a rule, an order or an agreement demands | obey | -lung lungs
confidentiality | keeping private matters secret | secret
custody | being kept locked up by the police or another authority | hold | +police* remand* detain* detention* immigra*
    agents officer suspect* accused sentenc* prisoner* inmate* reoffend* witness* jail prison bail offence offense crime
    handcuff* arrest held court courtroom* courthouse* -case* battle vessel* ship boat* child* children parent* divorc*
    mother* father* son daughter kid baby* bab* evidence museum chain drug* seized dog dogs animal* bird* leopard*
    elephant* ~won|win|wins|joint|sole|shared|full|over|seeking|gained|granted
    !battle|dispute|fight|agreement|row|hearing|case|of (?:the|a)
    (?:dog|cat|house|ring|painting|documents?|records?|archive|funds?)|of the (?:trophy|cup|keys?|letters?|bag)
disarray | a state of great disorder | disorder
disparity (disparities) | a great difference between two or more things | difference unfair | -binocular
dominance | being stronger or more important than others | power | -allele* trait*
eligibility | having the right to do or get something | right
exile (exile) | being forced to live outside one’s own country | removal | +return forced self-imposed fled sent
    -team teammate* club* league squad who -self politics ~an|the|tax|this|returned
extinction | the complete dying out or end of something | end | -politic* rebellion
immunity | freedom from being punished or taken to court | protection | -idol* diseas* virus vaccin* infect* herd
    antibod* measles flu blood* hiv patient shock critic critical critici* cris* +prosecut* diplomat* court
    courtroom* courthouse* president* parliament* legal* trial* lawyer charge* lawsuit sovereign* testif* -calf
    calves* lamb* cattle* contestant housemate
impartiality | not taking sides | fair
impunity | not having to fear any punishment | pardon protection
inability | not having the power or skill to do something | failure
incompetence | not being able to do something properly | failure | -mental* trial* valve cervical
integrity | being honest and keeping to what is right | honest trust | !of ~the|that|its|their|structural|data
    -territor* structur* data* border* system* network building ecosystem election vot* ballot award financial*
    music* whole* diploma* distribut* artist* physical* propos* pipeline hull* implement* bone -character* neighbo*
    +honest* moral morality morally character* personal* dignity* courage professional principle humility man woman
isolation | being, or being kept, apart from others | apart | -valve bacteri* compound* dna electric* circuit*
    acoustic* noise vibration* !of (?:the|a) (?:gene|virus|protein|strain|bacteria)|switch|switches|valves?|tank
jeopardy | danger of loss, harm or failure | danger trouble | -double quiz contestant show -double trebek*
legality | being in line with the law | right
limelight | great attention from the public and the press | fame
longevity | the fact of lasting for a long time | long | -human diet* genetic life live ageing aging elderly oldest
neutrality | not taking sides | fair | -net internet carbon climate -net gender revenue tax fiscal technolog* competiti*
    emission* degradation co2 greenhouse cost
obscurity | being known or understood by hardly anybody | secret
parity | the state of being equal | equal | -currenc* exchange* rate guilder mark dollar sterling franc* zaire*
    special* !bits? -purchasing import export
prominence | being widely noticed and seen as important | fame | -hill summit peak sun solar laryn*
prosperity | having success and plenty of money | rich
solidarity | standing together with others and giving them support | together kind | -poland polish walesa* gdansk
stability | being steady and not likely to change or fail | firm
supremacy | being above all others in power or importance | power | -white*
tenure | the time during which somebody holds a post | time | -professor universit* land landowner* housing tenant
    academ* teacher facult* suspended ~got|get|gets|granted|denied|gain|gained|earn|earned|won !track|of
    (?:the|this|an?|its) (?:agreement|contract|project|lease|scheme|loan|deal|programme|house|assembly|plan)|tracks?
    -loan* deposit* bond* paper issued security life lifetime tenant* farm* forest* fish* tribal village* indigenous
    rental rent rents lease* insur* policyholder* premium*
turbulence | a state of sudden great changes and trouble | disorder | -plane flight air* pilot passenger jet
    jetliner* fluid wind windy wing* -winds weather ocean* atmospher* engine*
uncertainty (uncertainties) | doubt, because something is not known or settled | doubt | -measurement* statistical
    margin
viability | the ability to last or succeed | possible | -fetus* foetus* fetal* abort* pregnan* womb* embryo* seed
    -species* population* cell cells projection* pollen sperm donor* organ organs trimester weeks gestation* baby babies
vulnerability (vulnerabilities) | a weakness that makes attack or harm possible | weak | -embrac* intimacy*
    intimate* emotional* honest* authentic love* openness trust* heart heartbeat* tender
[feeling]
acclaim | great public praise | praise fame | ~by
animosity | a strong feeling of dislike or hatred | anger
anguish | very great pain of the mind | sorrow fear
antipathy | a strong dislike | anger
anxiety (anxieties) | a feeling of worry about what may come | fear
apathy | a lack of interest | indifferent refusal
apprehension | fear of what may come | fear | -suspect police* arrest criminal* fugitive* border* wanted warrant*
    killer* gunm* reward* !of
arrogance | thinking oneself better than others | proud
aversion | a strong dislike, or a wish to avoid something | anger
charisma | a power to charm and win over others | charm
compassion | pity for those who suffer, and the wish to help them | kind
contempt | the feeling that somebody deserves no respect | anger | -court courtroom* courthouse* judge* congress*
    committee vote voter* hearing held jail* resolution citation subpoena hold* cite
conviction | a firm belief | belief | -court courtroom* courthouse* judge* prison* jail* murder* guilty sentence
    overturn crim* >that -court appeal sentenc* crimin* charge* quashed spent driving drug theft !that
    (?:was|were|are|have|has|led|came|followed|carried|carries|can|may)
cynicism | expecting nothing good of people or of what they do | doubt
despair | the loss of all hope | sorrow doubt
disdain | the feeling that somebody or something is worth little | anger
dismay | a feeling of shock and disappointment | sorrow | -please
empathy | being able to feel what others feel | kind | -ethos* sport*
fervour | very strong and warm feeling | joy
fury | very great anger | anger | -tyson* storm hurricane wind windy sea seab* seafood seawater seaside boxer boxing
    joshua wilder* max film* movie book* road*
grievance | something that one feels is unfair and complains about | anger | -file lodg* procedure* formal*
grievance 2 | a formal complaint about something wrong or unfair | complaint argument anger | +file lodg* union -list
    historic* old ethnic*
hostility (hostility) | an unfriendly or opposing attitude | anger | -hostilities !of the
    (?:climate|desert|terrain|planet|environment)
indignation | anger about something unfair | anger
nostalgia | a fond longing for the past | past
optimism | believing that things will go well | hope
outrage (outrage) | great anger and shock | anger | -bomb bomber* bombard* terror* attack* commit* outrages*
    absolute* constitution* atrocit* describ* call caller* branded disgrace* ~an|this|such an
paranoia | fear without reason, mostly that others mean harm | fear
pessimism | believing that things will go badly | doubt
rancour | bitter feeling that lasts long | anger
resentment | a bitter feeling about something that seems unfair | anger
resolve | the firm will to do something | firm | +strong* firm strength* test tester* weaken our their -to conflict
sympathy (sympathies) | being sorry for somebody in trouble | sorrow kind | -strike* nazi* rebel* jihad* isis
    terror* communis* cause political* vote voter* view viewer* viewpoint* argument left
trepidation | a nervous fear of what may come | fear
[matter]
advent | the coming or beginning of something | start | -christmas calendar church -candle candles
allegiance | loyalty to a leader, a country, a group or a cause | duty
anomaly (anomalies) | something that is different from what is normal | difference sign | -temperature* degree degrees
    celsius rainfall
aspiration | a strong hope to reach or become something | wish | -pneumonia needle* lung engine engineer* turbo* inhal*
    chok* vomit* fluid* lungs suction !of (?:food|fluid|vomit)
catalyst | somebody or something that makes a change happen | start reason | -chemical refin* hydrogen emission
    -exhaust* platinum convert*
catchphrase | a saying that is used again and again | language
conscience | the inner sense of right and wrong | right | -prisoner
consequence | what follows from something | after | -any little trivial* minor great*
    ~(?:man|men|woman|people|person|anything|nothing|matter|matters|game) of|no|some|much|in
constraint | something that limits what one can do | limit obstacle
contention | an opinion that somebody argues for | argument idea belief | >that -bone title race racer* racecourse*
    racehorse* racegoer* racetrack* medal
cornerstone | the part on which all else rests | support | -laid lay laying building ceremony -church blessed
demeanour | the way in which somebody behaves | character
dilemma | a situation in which it is hard to choose | choose trouble | -global* terror* -prisoner
doctrine | a fixed belief or principle that is followed | belief
dogma | a belief that one is not allowed to doubt | belief
emphasis | special importance given to something | important | -added italic* mine miner* bold* syllable* pronounc*
    !falls|fell
ethics (ethics) | rules or beliefs about what is right and wrong | right
facade | a false outer appearance | false | +behind keep keeper* kept maintain polite* lie lies mask* -building
    house* stone* street* hotel glass* architect* window brick* museum church store* theatre front* marble !of the
forefront | the leading or most noticed position | first fame
genre | a kind of book, film, music, game or other art | kind
hallmark | a typical feature by which something is known | sign character | -silver gold* jewel* card channel movie tv
    film* greeting watch platinum
hindsight | understanding something only after it has happened | past | -rifle
ideology (ideologies) | a set of ideas and beliefs, mostly about politics | belief
impetus | a force that gets something moving | start reason help power
implication | what may follow from something | after | +implications -word meaning* remark* exit plot murder*
    bribery hint* insult racist crime denied suggest* obvious* clear*
inclination | a wish to act in a certain way | wish reason | -slope* orbit angle plane degrees tower !of
    (?:the|his|her) head
irony (ironies) | something that is the opposite of what one would expect | difference | -without >(?:is|was)
    ~her|his|their
legacy (legacies) | what somebody or something leaves behind for later times | past | +president* minister* leader*
    govern* war warfare warlord* warship* warplane* wartime politic* games* olympic died death* coloni* slavery
    empire -system* airline* software admission polling computer* carrier bequea* alumni* bequest* inherit* hardware
    donat* estate
    !media|outlets?|carmakers?|brands?|newspapers?|broadcasters?|admissions?|networks?|operators?|players?
leverage | the power to make others do what one wants | power | -debt* bank banker* fund fundrais* funder* borrow*
    ratio* hedge -debt* buyout !of
likelihood | the chance that something will happen | chance
merit | the worth or good quality of a person or thing | praise rich | -case lawsuit court courtroom* courthouse* order
    argument wins* place* selection scholar* student pay* based evidence certificate ~(?:into|on)
    (?:the|its|their|his|her) !badges?|raises?|increases?|pay
milestone | an important point in the course of something | important win | -roadside
motive | the reason why somebody does something | reason
notion | an idea or a belief about something | idea belief wrong | ~sells|sold -fabric fabrics
nuance | a small point or difference that is not easy to notice | difference
obligation | something that one must do by law or duty | duty | -debt* bond bondholder* collateral* mortgage*
    cash cashier* loan credit* pay* matur* fund fundrais* funder* repay* note rated rating securit* severance
    bank banker* restructur* lease*
obsession | an interest so strong that one thinks of little else | wish
obstacle | something that stands in the way | obstacle | -course*
onus | the duty to do something | duty
paradox (paradoxes) | something strange, as two opposite things are true of it | difference
perception | a view that people have of something, right or wrong | idea belief wrong unfair |
    !that ~visual|depth|sensory|pain
persona | the character that one takes on or shows to others | character | -non* grata* radio
perspective | a way of looking at something | idea | -paint* draw drawn keep keeper* third camera put lack histor*
    lose* get kept ~no|(?:line|lines|laws|rules|sense) of
phenomenon (phenomena) | a thing that happens or exists and can be seen and studied | sign | -girl pop band music*
    album singer teen* star striker player best-sell* box boxer* sensation* internet youtube* viral tiktok* publish*
    book* derail tennis
plight | a sad and difficult situation | trouble | ~they
premise (premise) | the idea on which an argument or a story rests | idea | -search police* raid licen* premises
    software cloud ~shop|licensed|business|on
pretext | a false reason given to hide the true one | false reason
ramification | one of several results that something has | after
rationale | the reasons for a plan or a decision | reason
remedy (remedies) | something that puts right what is wrong | help medicine | -cold* cough herbal* medic* drug ~patent
repercussion | an effect, mostly bad, that comes later | after
reputation | what people think of somebody or something | fame | -respecter*
restraint | keeping oneself or something under control | limit | -strap* chair* seat bed* child* cuff trade trader*
    -passive* system* belt* vehicle unilateral voluntary -clause export*
rigour (rigour) | great strictness and exactness | careful | -rigours* rigors* !of (?:the )?winter
sentiment | what people feel or think about something | idea belief | -sentimental* nostalg* room
    ~less|more|no|without|much
spectrum | the whole range from one end to the other | wide | +politic* ideolog* across -radio light wireless mobile
    frequen* colour* wave autis* -radio frequenc* airwave* color* broadband -radio broadcast* auction prism disorder*
    antibiotic* bacteri*
stance | the attitude somebody openly takes on a matter | idea belief | -bat ball golf feet foot* swing knee* bowler*
    boxer crouch* yoga bus buses taxi taxis coach +on against toward* over tough hard*
stereotype | a fixed, too simple idea of what somebody or something is like | unfair idea |
    !central|computer|image|character|woman|man|role
symptom | a sign of an illness or of something bad | sign | -problem* econom* crisis societ* deeper politic*
synergy (synergies) | the extra gain when people or things work together | together
tactic | a planned way of reaching an aim | trick plan
tenet | one of the main beliefs of a group or way of thinking | belief
trait | a quality or habit that is typical of somebody or something | character part
trajectory (trajectories) | the path along which something moves or develops | way
validity | being sound, true or lawful, so that it counts | right | -passport visa ticket licen* recharge* prepaid plan
    days extend* expir* certificate* !periods?|of (?:[a-z]+ ){0,2}(?:days|months|years)
watershed | a point at which everything changes | change important | +moment election histor* politic* -river rain
    rainfall rainy rainstorm* stream* creek lake* valley drain basin* pollut* forest* bbc* tv television 9pm*
    !between ~(?:after|before) the
whim | a sudden wish without a good reason | wish
zeal | great eagerness and energy | joy
"""
