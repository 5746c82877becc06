"""Nouns of speech and the mind: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_MIND = """
[speech]
criticism | words finding fault with somebody or something | criticism statement argument shame anger | -art artist*
    artwork* artis* pulitzer* film* textual biblical* literar* theatr* poetry* novel* ~music|food|dance
critique | a careful judgement of something, mostly of its faults | judge criticism
rebuke | sharp words, or an act, telling somebody that they have done wrong | criticism anger | -vote voter* elect
    election* elector* electiv*
reprimand | sharp words telling somebody they have done wrong | criticism charge punishment
assertion | something said very firmly as if it were true | statement belief | >(?:that|by|about) -rights authority
    power* independence identity sovereign*
insinuation | saying something bad in a hidden way | charge lies criticism statement
innuendo | saying something rude or bad by a hint only | charge lies criticism statement
insult | words or an act that hurt somebody’s pride | lies shame language criticism charge | -injury brain* add
taunt | words or acts that make fun of somebody | shame language criticism
compliment | something said or done that shows praise | praise | -return !of the (?:house|season|chef|season)|slips?
    ~with (?:the|his|her|our|my)
tribute | words, gifts or acts to honour somebody or something | praise honour | >(?:to|from|for) -skill* hard harder
    hardest hunger band lookalike* empire album tax taxpay* taxation taxable emperor sultan tribe
    ~(?:is|was|are|were|be|being)(?: an?)?(?: (?:great|real|living))?|(?:testimony|testament) and
applause | clapping of hands to show approval or respect | praise | -critic
ovation | long and loud clapping for somebody | praise
apology (apologies) | saying that one is sorry | sorrow statement
assent | saying yes to something | agreement allow statement | -royal*
objection | saying that one is against something, or the reason for it | argument opponent reason refuse answer |
    -conscientious*
rejection | refusing to accept something or somebody | refuse refusal stop | -organ* transplant* kidney block* shot
    body immun* tissue enzyme* graft*
repudiation | refusing to accept or support something | refuse refusal statement answer
renunciation | saying openly that one gives something up | refuse end statement
confession | admitting something, often that one has done wrong | statement answer open | -faith* priest church
    sacrament*
admission | saying that something is true, though one would rather not | statement answer open | >(?:that|of
    (?:guilt|failure|defeat|wrongdoing|liability|fault|weakness)) -hospital* college universit* fee ticket price*
    school* student museum free charge* patient club* ward member* entrance gate* visitor
confirmation | a statement or proof that something is true | statement proof | -hearing nominat* nominee* vote
    voter* church bishop court courtroom* courthouse* bias appoint* judge* justice secretary senat* ambassador
    chairman supreme candida* catholic judicial obama* wall sacrament* chapter plan planner* bankrupt*
proclamation | an important public announcement | statement order
announcement | a public statement that makes something known | statement open
prediction | a statement about what will happen | future statement expected doubt
forecast | a statement of what is expected to happen | future statement expected doubt | -rise risen will
prophecy (prophecies) | a statement about what will happen, mostly from a god | future statement expected belief doubt
premonition | a feeling that something bad is going to happen | fear future
rumour/rumor | a story that goes round and may not be true | lies story doubt charge statement trick | -mill
anecdote | a short tale of something that really happened | story
allusion | a hint at something without naming it | sign statement
metaphor | a word or thing that stands for something it is like | language
cliche | words or an idea used so often that they say little | language
slogan | a short phrase that is easy to remember, used to win people | language
motto | a short phrase that tells what somebody believes in | language belief
jargon | the special words of a trade, hard for others to understand | language
dialect | the form of a language spoken in one area | language
epithet | a describing word or phrase, often meant as an insult | language lies shame
euphemism | a mild word used in place of a harsh one | language false
exaggeration | making something sound greater than it is | lies false more deceive wrong
understatement | making something sound less than it is | false less | -dress* style elegan*
hyperbole | saying much more than is true in order to impress | lies false more language wrong
sarcasm | mocking words, often the opposite of what one means | language anger
satire | mocking words or works that show up faults | story language | -show film* novel* series sketch*
parody (parodies) | an imitation that makes somebody or something look silly | copy story | -justice trial*
caricature | a funny picture or account that makes somebody’s features too large | copy false unfair
mockery | making fun of somebody in an unkind way | shame cruelty criticism | -make maker* made making -mak* ~a !of
    (?:justice|the law|democracy|the rules)
ridicule | unkind laughing at somebody | shame cruelty criticism
discourse | serious talk about a matter, mostly a public one | talks speech language argument | !on (?:the|a)|upon
dialogue | talks in which people or sides exchange their views | talks | -film* movie box boxer* script actor
    character* play* novel* scene actress game gamer* witty* screenplay
consultation | asking people for their views, or talking a matter over | talks demand | +public* propos* plan plans
    minist* union unions council* government* resident* communit* stakeholder* -doctor* patient medical clinic* surgery
    gp* free surgeon video visit* health* treat treatment*
deliberation | careful thought and discussion before a decision | talks careful | ~with|great|slow
monologue | a long speech by one person | speech | -inner internal*
interruption | a break in something that is going on | stop obstacle trouble | -shout* interrupted interrupting
    heckl* heated protester* debate
dispute | a serious disagreement or quarrel | argument fight
disagreement | a difference of opinion between people or groups | argument opponent
quarrel | an angry argument or disagreement | argument fight anger
rift | a serious break in a friendship or a group | argument difference breaking | -valley earth* volcan* continent*
    plate oculus* headset virtual* africa* geolog*
discord | a lack of agreement | argument difference disorder | -app server chat user
friction | trouble between sides that disagree | argument anger | +between relation* tension party team teammate*
    allies -tyre* tire surface heat* skin wheel* brake engine engineer* rope plates quake earthquake
rivalry (rivalries) | trying to be better than each other | argument fight anger
tension | unfriendly feeling between two sides that may lead to a fight | anger fear trouble | +racial* ethnic
    sectarian border* diplomatic militar* -film* muscle surface nerv* suspense* wire rope* string cable headache*
    plot thriller novel* audience
harmony | a state in which people or things go well together | peace together friend agreement | -singer* +peace*
    tolerance live lived living communit* relig* social racial ethnic nature
unity | agreeing and standing together | together union agreement | -software game gamer* ubuntu* engine engineer*
    -purpose* ~monetary|economic|close to|near|above|below !of (?:time|place|action)
cooperation | working with others to reach an aim | together union
commentary (commentaries) | spoken or written remarks about something | statement judge story | -box boxer* match tv
    football* radio live running race racer* racecourse* racehorse* racegoer* racetrack* ball television sad
editorial | an article giving an opinion in a newspaper, magazine or journal | statement idea | -page board team
    teammate* -content control* independence director* decision staff -board independen* vogue fashion model shoot
    photograph*
headline | the title in large letters above a news story | writing | -act actor* actress* action* activ* inflation*
    rate festival earnings hit dominat* grab made make maker* making advert* figure number profit* headlines growth
    economic* focus* index*
supplement | an extra part of a newspaper | part more | +newspaper magazine sunday colour* -vitamin diet* nutrition*
    pills pill protein joints single room !of
leaflet | a printed sheet of paper that is given out to people | paper
pamphlet | a thin book or folded sheet, mostly giving views or information | paper book
brochure | a thin book or folded sheet that gives information | paper book
biography (biographies) | the story of a person’s life | book film | -platform polic* candidat*
anthology (anthologies) | a collection of poems, stories, songs or the like | book collection | -series
footage | film material that shows certain people, places or events | film | -square* retail* office* space* floor
    ~feet of|square
broadcast | a programme sent out on radio, on television or over the internet | film informer | -propert* station
    licens* network right industr* compan* media appropriate suitable vetted first* communiqu* journalis* system*
    receiver signal spectrum transmi* satellite tower technolog* set equipment
coverage | the reporting or showing of events by the media | informer statement | +media press newspaper* bbc
    journalis* broadcast* news* television tv reporter -health* phone 4g* receiver insure insurer* insurance mobile
    medic* uninsur* premium obamacare prescription wireless broadband defen* zonal analyst broker* paint make-up
    crop population flood* vaccin* freeview gaps signal* digital
publicity | attention from many people, or work to get it | fame informer | -stunt -campaign* agent material director*
    photo* machine* -market* advertis* department
broadcaster | a firm or person that makes radio or television programmes | informer business | -senior veteran
    presenter commentator* journalist* writer author comedian actor naturalist* historian critic critical critici*
    died born wife sir career host competent professional experienc*
presenter | a person who introduces a radio or television programme | informer | -award oscar conference seminar*
    ceremon* +radio tv television bbc* show programme channel
columnist | one who writes regular pieces for newspapers or the like | informer writer belief
publisher | a firm or person that brings out books, newspapers, games and the like | business informer writer |
    -game gamer* games* software web website* page site link* online -music* song*
circulation | the number of copies of a newspaper that are sold | number | +newspaper paper* copies magazine daily
    -notes coins* currency money blood* -model atmospher* air* ocean* virus currenc* note coin banknote* monetary
    +newspaper tabloid* publish* reader edition press weekly -years* shares walking exercise legs feet +newspaper
    broadsheet* ~into|in|out of|helps?|improves?|the
censor | a person who decides what people may read or see | limit watching | -roman rome cato caesar*
[mind]
ambition | a strong wish to achieve something | wish long firm joy
intention | the aim or plan that somebody has in mind | plan wish reason | -heart heartbeat* ~prayer|mass
objective | what one wants to reach | wish plan reason | -lens microscop* telescop*
    ~stay|stays|stayed|remain|remains|remained|be|being|more|purely|fully|truly|totally|thoroughly|completely|entirely|wholly|is|are|was|were
    !and fair|tests?|criteria|measures?|evidence|facts?|reasons?|view
determination | a firm will to do something | firm long wish joy | -made make maker* making court courtroom*
    courthouse* judge* legal* agency whether final* self ruling tribunal commission* price* wage date department
    official* cause regulat* probe investigat* question pending rate cost costly evidence tax taxpay* taxation
    taxable preliminar* tariff dump* based board eligib*
persistence | going on in spite of everything | long firm | -chemical virus pesticide* infection soil
willingness | being ready to do something | open wish
eagerness | wanting very much to do something | wish joy
enthusiasm | a strong feeling of interest and eagerness | joy hope
passion | a very strong feeling for or about something | joy anger wish love | >for -fruit* christ* jesus easter
    gibson crime
exhilaration | a feeling of great joy and excitement | joy
gratitude | being thankful | kind honour
admiration | great respect and liking for somebody or something | honour praise
reverence | deep respect | honour
affection | a feeling of love or liking | kind friend love honour
frustration | annoyance because things do not go as one wants | anger trouble sorrow
disillusionment | being disappointed that something is not as good as hoped | sorrow doubt anger
grief | deep sadness, mostly after somebody’s death | sorrow | -cause give gave -come came good*
misery | great unhappiness | sorrow trouble | -index* put bates*
agony (agonies) | very great pain | sorrow harm | -aunt* uncle*
torment | very great pain of mind or body | sorrow harm trouble
humiliation | being made to look weak or foolish in front of others | shame failure
embarrassment | shame or loss of face before other people | shame sorrow | -riches* became become financ*
jealousy (jealousies) | anger at another who has, or may get, what one wants | wish anger
hatred | very strong dislike | anger
loathing | hate mixed with disgust | anger
disgust | a strong feeling of dislike for what seems horrible or wrong | anger
revulsion | feeling sick at something horrible | anger
bitterness | lasting anger because one feels badly treated | anger | -taste beer coffee flavour hop
discontent | not being pleased with how things are | anger opponent | -winter
dissatisfaction | finding that something is not good enough | anger
disapproval | a bad opinion of somebody or something | anger criticism opponent | -vote voter* voting
distrust | not believing that somebody or something can be relied on | doubt fear
mistrust | not feeling that one can rely on somebody or something | doubt fear
suspicion | a feeling that something may be so, mostly something wrong | doubt fear belief anger | -arrest !of
    ~on|under|with|with [a-z]+
hysteria | wild fear or excitement that people cannot control | fear joy disorder
unease | a feeling that something is not right | fear doubt anger
disquiet | a feeling of worry | fear doubt anger
serenity | being calm and at peace | calm peace | -williams* sister
tranquillity | being calm and quiet | calm peace | -moon* lunar apollo
boredom | being tired because nothing is interesting | indifferent
loneliness | being sad because one is alone | sorrow apart
patience | being able to wait calmly | calm long
generosity | the quality of giving or helping more than one has to | kind giver
greed | wanting more than one needs | wish careless
vanity | being too proud of one’s looks or deeds | proud | -fair project* -plate bathroom* press publish* licen*
    !units?|tables?|case|sinks?|of human
modesty | not speaking too highly of oneself | modest | -dress* cloth veil islam* muslim hijab women !of the
    (?:budget|sum|scale|house|fee|price|plan)
bravery | having no fear in danger | courage
cowardice | being without courage | fear weak
recklessness | not thinking of danger | careless courage
loyalty (loyalties) | staying true to somebody or something | duty trust support | -card scheme program* point*
betrayal | breaking trust, or being untrue to somebody | disloyal breaking leaving
sincerity | really feeling or meaning what one says or does | honest open
honesty | telling the truth | honest open
dishonesty | not telling the truth, or cheating | false deceive lies
dignity | the quality of being worthy of respect | honour proud honest | -quiet* calm* -quiet* handl* behav* bore*
stubbornness | not changing one’s mind whatever others say | firm refusal long | -inflation stain
ingenuity | being clever at finding new ways | skill new
creativity | being able to think up or make something new | new skill idea
curiosity | the wish to know or learn something | wish | -mars* rover nasa shop* object* museum value curiosities*
    oddit* collect* cabinet historical*
ignorance | a lack of knowledge | failure
naivety | knowing too little of how things really are | trust hope failure careless
wisdom | good sense and sound judgement | careful | -conventional tooth* teeth* -received question doubt* popular*
    -conventional -conventional common*
maturity | behaving like a sensible grown-up | growth | -bond bondholder* debt* dealer* repo* pact bank banker*
    securit* -sexual* fish* animal reach wine* loan tree plant plantation* -credit* facilit* repay* pct treasur*
    margin bill note +youngster teenag* emotional* immatur* adult childish* beyond
illusion | a false idea or impression of what is true | wrong false idea belief | -magic trick* optical* stage conjur*
delusion | a false belief that somebody holds on to | wrong false idea belief
fallacy (fallacies) | a wrong idea that many believe | wrong false idea
superstition | belief in magic and luck | belief
principle | a basic rule or belief that guides how something is done | belief right | >(?:that|of) -debenture* dlrs
    interest repay* accord* approv* accept* agree* ~in
philosophy (philosophies) | a set of ideas about life or how to act | belief idea | -degree professor student
    doctor* college universit* major study studi* department lectur* taught teach* kant* plato* socrat*
    ~reads|read|studies|studied|studying
morality | ideas about what is right and wrong | right | -issue question debate police* play* tale*
viewpoint | a way of thinking about something | idea | -camera scenic* lookout* mountain hill tourist visitor cliff*
    valley panoram*
assumption | something taken to be true without proof | idea belief | >that -power* debt* office* role liabilit*
    risk* throne*
interpretation | the way somebody understands something | idea judge | -song* concert* actor actress dance dancer*
    piano simultaneous* film* movie album perform* role stage director* erotic* languag* musi* pianist* conductor
    opera* standards piece bach* sonata* classic* ballad* theatre painting symphon* orchestra* sign signator*
    signatur* translat* deaf* -centre center* panel trail* visitor earpiece interpreter interpreters headphones
misunderstanding | a wrong idea of what something is or means | wrong idea
distinction | a difference that one sees or makes | difference | >between -dubious honour* honor* award
contradiction | the fact that two things do not go together | difference wrong | ~no
similarity (similarities) | a way in which people or things are alike | equal near
resemblance | looking like somebody or something else | equal near
inconsistency (inconsistencies) | a lack of agreement between two things | difference unsteady change | -defeat
    season* form team teammate* player performance match game gamer*
"""
