"""Verbs for deeds of people and states and for what happens, as `verb (odd forms) | meaning | families | sense`."""

VERBS_OF_DEEDS = """
[law]
authorise/authorize | to give somebody or something official permission | allow
impose | to make others accept something by power or authority | force start | -match game gamer*
    ~an|most|more|very|the|so|as|its|his|her|their|tall|large|big|this|that|(?:tall|grand|large|big|dark) and
    !himself|themselves|itself|herself|ourselves|myself|upon (?:his|her|their|your|our)
broker | to arrange by helping two sides to agree | make talk | -convention grain cotton shares insurance
reform | to change something in order to make it better | change better | -band music* album gang* singer addict*
    alcoholic* criminal* open* oppose opposition* opponent* approach resistan* obstacle* barrier commitment duo trio
    choir club mist clouds regiment stole thief thieves drinker !in|for|behind|after|under|as
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
reverse | to turn something into its opposite, or to undo it | change end | +downturn slump slide gains erosion decision
    trend ruling policy order judgment judgement verdict decline fortune -car carmak* driv* truck drove* lorry van
    parking coat jacket tape !himself|herself|itself|themselves
initiate | to make something begin | start make | -member* gang* ritual* cult fratern* tribe elders >(?!into[^a-z])
    ~(?:he|she|who) (?:was|had been)
legitimise/legitimize | to make something lawful or accepted | allow support | -son sons daughter daughters child
    children
regulate | to keep something under control, often by rules | limit lead | -clock clocks
criminalise/criminalize | to treat somebody or something as breaking the law | stop punish refuse
oppose | to be against somebody or something | refuse fight | -team teammate* pitcher* batsm* defender player fans
    hitter* quarterback* captain* goalkeep* rather
    ~the|an?|two|both|three|its|his|her|their|our|from|on|of|with|in|between|diametrically
    >(?!to[^a-z]|sides?[^a-z]|views?[^a-z]|camps?[^a-z]|opinions?|part(?:y|ies)[^a-z]|forces[^a-z]|factions?|groups?[^a-z]|directions?|counsel|lawyers?|positions?|interests?|ideas?|lawmakers?|politicians?|candidates?|voices?|ends?[^a-z]|armies|bench|lines?[^a-z]|arguments?|claims?)
revise | to change something said or decided before | change think again | -exam examin* student pupil gcse*
    upward downward !for|all|in|at|with|until|hard
reconsider | to think again about something and perhaps decide otherwise | think again
reaffirm | to say or show again that something still holds | say again support
cite | to name something, mostly to support what one says | say prove call | -ticket parking speeding violation
    contempt rugby tackle disciplin* hearing stamp referee brave* driv* trespass* misdemean* officer panel
    commissioner foul offence dangerous police* traffic* disorderly* -deput* sheriff court courtroom* courthouse*
    releas* >(?!for[^a-z])
dispute | to say that something is not true or right | refuse say | -territor* island* waters* border* region* land
    landowner* shrine trade trader* title !(?:the|a|its|their) (?:lead|title|final|race|prize)
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3})
    to|(?:the|an?|is|are|was|were|remains?|still|much|hotly|being|in|of|this)
sue | to bring a claim against somebody in court | accuse call | -peace* divorce
abduct | to take somebody away against the law, often by force | take steal
maim | to injure a person or an animal badly and for life | harm
absolve | to free somebody from blame or guilt | free | !(?:[a-z’]+ ){0,4}(?:from|of) (?:the |their |his |her |its
    |all |any )?(?:debts?|duty|duties|obligations?|oaths?|payments?)
afflict | to trouble or harm somebody or something badly | harm
radicalise/radicalize | to bring somebody to hold extreme views | lead change talk
entrust | to give somebody something to look after or to do | give
diagnose | to find out what illness or fault there is | look judge
oblige | to make it necessary for somebody to do something | force | -happy glad* pleased much favour* favor*
    grateful happily autograph* duly* >to
    (?!(?:the|an?|my|his|her|their|our|your|this|that|you|him|them|us|me|it|mr|mrs|ms)[^a-z])
entitle | to give somebody a right to something | allow give | >to -book* article report* song* film* editorial
    essay album seminar* paper* speech* documentary novel* poem* lecture* titled chapter painting exhibition memoir
vet (vetted vetting) | to check somebody or something carefully beforehand | look judge | -animal dog cat horse pet
    veterinar* surger* farm* cow sheep clinic* -pets horse* veteran* ~(?:an?|the|local)
assign | to give somebody or something a set task, place or value | give choose less | -value number meaning* code
    rate price* name quota blame contract* rating moody bond bondholder* grade coupon* delegat* lease* differential
    seat letter shirt* rights copyright patent !(?:[a-z’]+ ){0,2}(?:houses?|property|properties|land|patents?)
unseat | to remove somebody from power or from the top place | remove win | -horse jockey* rider race racer*
    racecourse* racehorse* racegoer* racetrack* fence saddle
sideline | to keep somebody from taking part in something | remove stop | -sidelines -investor trader dealer*
    market* currenc* -trading bourse rights issue question
pelt | to throw many things at somebody or something | attack | -rain rainfall rainy rainstorm* hail* sleet snow spray
    !down|along|up|across|after|past|through|towards?|off|round|back|over|out|into|for
shield | to protect somebody or something from danger or harm | save hide | -covid coronavirus* pandemic !at|from (?:the
    )?(?:view|sight|prying|public)|(?:him|her|it|them|his [a-z]+|her [a-z]+|the [a-z]+) from (?:view|sight|prying)
discriminate | to treat some people or things worse than others | harm | -discriminating between taste
    >(?!between[^a-z]) !the|two|many|one|an?|different|among|colou?rs|smells|sounds
rebel (rebelled rebelling) | to fight or turn against those who lead or rule | fight refuse | -stomach
    !(?:fighters?|leaders?|forces?|territory|groups?|held|commanders?|army|areas?|attacks?|positions?|soldiers?|troops|movements?|hands)
abide | to accept a rule or a decision and act by it | obey | >by -cannot +by
preside | to be in charge while something takes place | lead | >over -portrait statue lion mountain painting clock
delve | to look deeply at something, in order to find out more | look | >into -bag drawer drawers pocket pockets box
    cupboard handbag rucksack suitcase
relent | to become less strict or determined at last | end less | -rain rainfall rainy rainstorm* storm wind windy
    weather
mediate | to help two sides in a quarrel to agree | talk help judge | -mediated* gene genetic* genom* cell cellular
    protein effect effects memories screens hormones !through
congregate | to come together in a crowd | join
resign | to give up one’s job, post or place in a group | leave end | -chess fate inevit* pawn grandmaster whip
    themselves ourselves grimac* sigh* shrug* checkmate rook membership
    !himself|herself|themselves|myself|ourselves|yourself|to
    (?:the|an?|his|her|their|its|being|having|that|this|it|defeat|fate|losing|failure|death|life)|that
    ~seems?|seemed|looked|sounded|appeared|more|quite|rather|an?|grew|become|became|feel|felt|feeling|already|somewhat|almost
surrender | to stop fighting, or to give oneself or something up | end fail lose leave | -bail* lead leader* serve*
    set match goal* temptation* game gamer* >(?:to|after|when|in|and) !to
    (?:sleep|panic|fear|grief|tears|despair|the (?:[a-z]+ )?(?:charms?|music|moment|beauty|pleasure|mood))|in the
    [a-z]+ (?:round|game|set)
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
disperse | to go away, or send others away, in different directions | leave end change fall | -widely
quip (quipped quipping) | to say something short and funny | say
interfere | to disturb something by mixing in it | enter | >(?:in|with (?i:[a-z’'.]+
    ){0,3}(?:investigations?|inquir(?:y|ies)|elections?|votes?|voting|plans?|acquisition|takeover|merger|bid|deal|affairs|independence|case|trial|rulings?|decisions?|process|talks|negotiations?|justice|courts?|reorganization))
    -signal radio sleep frequenc* child* boy boyfriend* girl sexual*
clash | to get into an open conflict | fight refuse | +police* protest* demonstrat* troop* army soldier* militant rebel*
    government* minister* president* -colour* color* date schedule fixture cup final* league match play* team teammate*
    >with -schedul* timetabl* fixtur* coat dress carpet shirt orange sword swords cymbals shows
collude | to work together secretly for a bad purpose | deceive join
collide | to run into something with force | meet attack | -interest worlds ideolog* values views cultures
collaborate | to work together on something | join help | -nazi* occup* enem* regime* prosecut* police* wartime*
    traitor vichy* gestapo* treason !with the (?i:germans|invaders|occupiers|japanese|russians|enemy)
sympathise/sympathize | to understand somebody’s feelings and troubles | feel support | >with -aim cause position view
    game rebel* extremis* terror*
compete | to try to win or do better against others | fight try win
excel (excelled excelling) | to be extremely good at something | win | -spreadsheet* microsoft
participate | to take part in something | join fight try | >in
reside | to live in a place | home hold | -power* authorit* problem right respons* blame data* file sovereign*
    >(?:in|at) -email e-mail
    ~(?:beauty|strength|value|charm|secret|interest|genius|paintings?|manuscripts?|works?|hope|talent)(?: of(?:
    [a-z’]+){1,4})?
lurk | to be hidden or hardly noticed, often as a threat | hide hold | -forum forums chatroom
perish | to die, above all in a disaster | end lose | >(?:in|on|when|after|at|during) -thought* fruit* food publish*
    rubber* tyres tires hose gasket elastic manuscript* book* collection*
specialise/specialize | to deal mainly with one subject or kind of work | do | >in
backtrack | to go back on what one has said or promised | change end leave | -path trail* route* road* step -game
    gamer* save player level hikers
eavesdrop (eavesdropped eavesdropping) | to listen secretly to what others say | look deceive
renege | to fail to do what one has promised or agreed | break refuse | >on
dwell (dwelt dwelled) | to keep thinking or talking about something | think say talk | >on -cave forest* inhabit*
    tribe desert heaven mountain home homeowner* homeless* house* earth* underground village* city god camera eyes
    gaze lens
    ~old|small|stone|new|single|family|human|wooden|private|detached|empty|rural|modest|large|second|first|main|storey|brick|simple
    !on (?:(?:an?|the) (?:[a-z]+
    )?(?:islands?|banks?|edge|slopes?|shores?|coast|hills?|moor|plains?|outskirts)|land)
hinge | to depend wholly on something | need | >on -lid door doors gate cover
cling (clung) | to hold tightly on to something | hold | >to
cater | to provide what is needed or wanted | give help | >(?:for|to) -food wedding meal lunch* dinner banquet*
    restaurant guest chef kitchen* hotel hospital* cleaning event funeral picnic parties !(?:for|to) (?:up to|[a-z]+
    (?:hundred|thousand)) ~outside|wedding|party|private|corporate|in-flight|school|event|hospital|food
opt (opted opting) | to choose one thing rather than another | choose | >(?:to|for) -out
hesitate | to wait before acting, because one is not sure | delay fail
cease | to stop, or to stop doing something | end stop
differ (differing differed) | to be unlike each other or something else | change | >from -opinion over agree* beg*
    view viewer* viewpoint* disagree*
arise (arose arisen) | to come up or begin to exist | start reveal
unfold | to happen bit by bit | start reveal change | -map paper* arms cloth flag* table* chair* letter napkin*
    wing* blanket banner sheet newspaper
plunge | to go down suddenly and a long way | fall less enter | +price* share* stock stockpil* stockmarket* rate
    temperature sales salesm* profit* value currenc* dollar percent* -knife water* sea seab* seafood seawater
    seaside river lake* ocean* pool ravine cliff* neckline* dark* into crisis recession chaos >(?!into[^a-z])
slump | to fall suddenly and by a large amount | fall less | +price* share* stock stockpil* stockmarket* rate sales
    salesm* profit* value currenc* demand output econom* percent* -chair* seat desk wheel* floor defeat -chair*
    street* ground* !forward|over|back|down|against the (?:wall|door|table|counter)
backfire | to have the opposite effect to the one that was wanted | fail | -car carmak* engine engineer* exhaust*
    gun* vehicle
crumble | to fall to pieces | fall fail end | -cheese butter* feta* biscuit mixture flour* -price* percent* share*
    stock stockpil* stockmarket* !the|some|it|an?
disintegrate | to break up and fall apart | fall fail end
resurface | to come up or be seen again | again start reveal | -road* street* track path tarmac* asphalt*
    !the|an?|its|two|many|all ~was|were|been|be|being|is|are
vary | to be different from one time or place to another | change | -diet* -many varying allow* -level light tone pace
multiply | to grow greatly in number | more | -number figure digit*
coalesce | to come or bring together into one | join
stabilise/stabilize | to make or become steady | support hold help
halt | to stop | stop end
circulate | to pass, or be passed, from one person to another | more say | +rumour* rumor report* letter petition*
    photo* video image* email e-mail document* story list draft* leaflet message memo claim* drawing statement
    facebook social whatsapp -blood* air* water* coin money banknote* fan body waiter waiters wines drinks program*
    virus* worm* strain
proceed | to go on or go ahead | start hold again try | -proceeds
    !to|against|from|should|would|has|had|could|may|might
    ~legal|court|bankruptcy|the|this|that|an?|any|each|such|criminal|civil|disciplinary|impeachment|judicial|administrative|arbitration|contempt|11|class|council|every|another|separate|pending|no|its|his|her|their|our|enforcement|extradition|removal|related|regulatory|first
[deeds]
coordinate | to make different people, plans or parts work well together | join lead | -with conclusion -committee
    cocom* outfit outfits hat hats colours
boost | to make something larger or stronger | more help | -vaccin* covid jab*
stimulate | to encourage somebody or something to become more active | more start help
cement | to make something firm and lasting | more support | -wall concrete floor brick* stone* tile* crown tooth
    dentist glue pipe -factory plant* company building* construct* kiln* bag bags tonne*
eclipse | to be greater or better than somebody or something | win more less harm | -moon* sun lunar solar astronom*
    star stars planet
mar (marred marring) | to spoil something or make it less perfect | harm
orchestrate | to plan and lead something carefully | lead make | -music* orchestras* composer song* score*
    -midfield* goal*
mastermind | to plan and direct something difficult from start to finish | lead make
usher | to cause something new to begin | start bring | +era age ageing period phase chang* >in -guest guests
    visitors pensioners
normalise/normalize | to bring or come back to the usual state | change allow again | +relation* tie policy rate price*
    market* trade money diplomat* -behav* hate* racis* violen* trump -data statistics
prioritise/prioritize | to treat something as more important than the rest | choose help
hasten | to make something happen sooner | more help start |
    >(?!to[^a-z]|towards?|back|home|away|over|into|down|out) -add
    !through|across|along|inside|past|on|up|around|round|from|after|off|for
alter | to make something different | change | -ego* tailor* dress* garment
transform | to change, or to make something change, completely | change better
preserve | to keep something as it is | hold save support | -jam fruit* vegetable pickl* meat* alcohol formaldehyd*
    mumm*
modernise/modernize | to bring something up to date | change better
destabilise/destabilize | to make something less firm and steady | harm worse
pioneer | to be among the first to do or develop something | start lead
fortify | to make somebody or something stronger | more support | -wine* -vitamin flour*
establish | to set something up, so that it will last | start make | -link* cause identit* connection fact guilt*
    motive
    >(?!that[^a-z]|whether[^a-z]|how[^a-z]|what[^a-z]|who[^a-z]|why[^a-z]|where[^a-z]|when[^a-z]|as[^a-z]|itself[^a-z]|himself[^a-z]|herself[^a-z])
    -themsel* himsel* hersel* itsel* whether truth*
abandon | to give up completely | end leave refuse | +plan* polic* goal* effort* attempt* idea* project* campaign*
    strateg* proposal* bid search* weapon* talks boycott practice* hope* tradition* -sinking match minutes innings
    game gamer* rain rainfall rainy rainstorm* fog pitch referee rider* house home building* warehouse* car cars
    vehicle* truck* boat ship village* town* puppy pet pets baby !himself|herself|themselves|itself|myself|oneself
    ~an|the|old|long|several|two|some|many|other|these|those|into|from|at|inside|near|illegally|were found|was found
plague | to keep on troubling somebody or something | harm
overshadow | to make something else seem less important | less win harm | -tower building height* hill tree house*
    skyscraper* mountain
enrich | to make something better by adding to it | more better help join | -uranium* nuclear himself herself
    themselves shareholder money wealth* -gold* platinum zone !(?:[a-z]+ )?(?:fuel|plutonium)
govern | to rule or control | lead force judge win
conduct | to carry out an activity | do lead make think | -orchestra* choir* symphon* concert* himself herself
    itself heat* band conductor electric* opera* philharmonic wire copper* oneself* musi* yourself themselv* myself
    baton* !(?:him|her|them|us|me|visitors|guests|tourists|(?:the|his|her)
    (?:visitors?|guests?|party|group|king|queen|prince|president|minister))
    (?:round|around|through|to|into|along|over|across|upstairs)|through|round|around
spawn | to cause something new to come into being | start make | -fish* egg frog salmon tadpole* toad*
    >(?!in[^a-z]|at[^a-z]|and[^a-z]|from[^a-z]|when[^a-z]|on[^a-z]|near[^a-z]|during[^a-z]|there[^a-z]|each[^a-z]|every[^a-z]|this[^a-z]|for[^a-z])
pursue | to keep working at or towards something | try want get do | -car carmak* suspect officer vehicle thief
    thieves criminal* hunt hunter* enem* fugitive* race racer* racecourse* racehorse* racegoer* racetrack* source
    prosecut* executive fraud* burglar* polic* gunm* flee* fled attacker getaway* escap* foot* striker midfielder
    transfer robber* killer monster* chas* hero* helicopter patrol defender
achieve | to succeed in reaching or getting something by effort | get do win
attain | to succeed in reaching or getting something | get do win
accomplish | to succeed in doing something | do win get | -accomplished
spark | to cause something to start suddenly | start | -fire* plug blaze life engine engineer* flame* wire wires
    !(?:the|his|her|their|its) (?:home )?(?:side|team|visitors|hosts|crowd)
instigate | to cause something to begin, often something bad | start
ignite | to cause something to break out | start | +debate controvers* anger protest* passion* conflict riot fury*
    outrage* -fire* flame* gas gasoline fuel* engine engineer* match blaze petrol* bomb bomber* bombard* -flame* explos*
    !(?:[a-z’]+
    ){0,2}(?:flags?|curtains?|cigarettes?|tyres|tires|fireworks?|stove|candles?|lamps?|torch|torches|cars?|house|paper)
minimise/minimize | to make something as small as possible | less limit deceive | -downplay* importance signific* seem
    serious* icon* window
fuel (fuelled fueled fuelling fueling) | to make something grow stronger or faster | more worse start | -car carmak*
    tank* petrol* jet jetliner* plane aircraft vehicle power* diesel gas gasoline coal hydrogen fire* flame* hope*
    ship shipy* shipm* shipb* reactor rocket engine engineer* lorr* wood* eggs breakfast lunch coffee pasta sugar
    caffeine beer bus buses oil van truck train boat
    >(?:an?|the|by|his|her|their|its|fears?|speculation|anger|tensions?|claims?|rumours|doubts|violence|inflation)
magnify | to make something larger or stronger | more deceive | -lens glass* microscope telescope lord
forestall | to stop something by acting first | stop
justify | to be or give a good reason for something | support prove say | -feel* felt remain* margin faith* god text
    align* paragraph* typeset* luther* sinner* grace name pneumonia !in
    ~"|“|entirely|fully|well|and|more|quite|is|was|are|were|not|often
warrant | to give good reason for | support need prove | -arrest search police* judge* court courtroom* courthouse*
    issued cars dealer !that -stock bond
undergo (underwent undergone) | to go through a treatment, a test or a change | hold do meet
precede | to come or go before somebody or something | lead | !(?i:[a-z’'-]+ ){1,6}with
monitor | to watch somebody or something over a time | look | -radio broadcast* station newscast*
prompt | to cause somebody to act, or something to happen | start talk | -user password screen* actor chatbot*
[trouble]
combat (combating combated combatting combatted) | to fight or act against somebody or something | fight stop |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
stoke | to make a feeling, an idea or a trouble even stronger | worse more start | +fear* anger tension inflation*
    hatred division demand debate violence speculat* concern unrest -fire* boiler* city coal furnace oven stove
    engine engineer* >(?!up[^a-z])
overcome (overcame overcoming) | to get past something that stands in the way | win end fight | +difficult* problem
    fear* obstacle* injur* illness challenge* barrier addiction adversit* >(?!by[^a-z]|with[^a-z]) -grief emotion* smoke
    heat* fume* tears joy*
pose | to bring something bad or difficult with it | start bring | +threat* danger* risk* hazard challenge* problem
    -model photo* pictur* camera question selfie* nude* naked* undercover* magazin* portrait* officer disguis* impostor*
    pretend smil* riddle >(?!as[^a-z]|for[^a-z]|with[^a-z])
    !on|in|beside|near|next|outside|at|behind|before|alongside|together|again
resolve | to bring a problem or a quarrel to an end | end answer do fight change help | +dispute problem issue conflict
    crisis difference question matter situation* case crises row quarrel difficult* stalemate* deadlock complaint
    disagreement tension -resolved >(?!to[^a-z]|that[^a-z])
uncover | to find something that was hidden | reveal look | -head hair face -river
tolerate | to accept or bear something, though one does not like it | allow hold | -drug dose treatment patient
    plant plantation* frost* heat* drought medic* alcohol lactose*
resist | to hold out against something | fight refuse | -water* heat* bacteri* antibiotic -heat* disease antibiot*
    infect*
investigate | to try to find out the facts about somebody or something | look try ask
highlight | to make people notice something | say reveal | -hair pen marker colour* color* passage* yellow* cursor*
soothe | to make somebody or something calmer | less help | -pain painful* painkiller* skin throat* burn* itch*
"""
