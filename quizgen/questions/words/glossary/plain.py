"""More verbs, adjectives and adverbs of plain reports: `word (odd forms) | meaning | families | sense`."""

PLAIN_VERBS = """
air | to go out, or send out, on radio or television | reveal | +aired airing -concern complain* dirty* opinion web
    website* internet online youtube* laundry grievanc* frustrat* disagree* doubts view viewer* viewpoint* linen
    differenc* room cupboard clothes mattress* bed tyre* meeting hearing* council* court* inquiry allegation* evidence
    fear* worr* issue question* critic* house
automate | to let machines do work that people did | machine
bar (barred barring) | to stop somebody or something by a rule or an order | stop | +barred -door window gold* iron
    behind holds gate* owl* plumage* feather* wing* tail galax* way road* path* spiral
blight | to spoil or damage something badly | harm | +blighted* blighting*
complicate | to make something harder to do or understand | worse | -complicated
confound | to prove somebody or something wrong | wrong | +expect* predict* critic critical critici* expert odds
    forecast* pundit poll pollster* doubt* sceptic* skeptic* prophe*
depress | to make something lower or weaker | less | +price* margin market* dollar turnout profit* sales salesm* wage
    econom* -depressed depressing* mood* mental* patient pedal* button
disallow | to refuse officially to accept or permit something | judge
disguise | to hide what somebody or something really is | hide | -blessing form master* !where|how|what|why|the fact
ease | to become or make less strict, hard or serious | better | +restrict* tension rule* pressure fear* burden*
    pain painful* painkiller* concern regulat* sanction curb friction crisis shortage* congestion strain suffering
    overcrowding -dollar yen pct cent win winner* victory with price* point* penc* past semi* final* cruise foot*
    door throttle* rate quarter-final up through* into
    ~(?:shares?|stocks?|dollar|yen|prices?|yields?|futures|index|bonds?|pound|euro|rates?|market|markets|inflation|sterling)(?:
    has| have| had| also| then)? !against|by|to|from|back|off|down|[0-9]+
echo (echoes echoed echoing) | to say or show the same as somebody or something else | copy | +echoed echoing -sound*
    hall wall noise room gunfire gunshot* shot street* shout canyon corridor valley footstep* loud* music* laughter*
    voice
expose | to leave open to something that may do harm | enter | +exposed exposing* >to -fraud* corrupt* scandal flaw*
    weakness hypocri* truth* lie secret* myth abuse* cover-up wrongdo* journalis* rift division gap film* photo* scam*
    breast* body music* culture ideas language
flock | to come or go somewhere in great numbers | meet | >to -sheep bird* geese* pastor*
forge | to build up something meant to last, with effort | make | +alliance tie relation* link* partner* friend*
    reputation consensus coalition career accord* pact* unity peace bond* -document* passport signature fake false
    ahead note cheque counterfeit steel iron sword* metal* blacksmith* vote voter* ballot certificate painting
heighten | to make or become stronger or greater | more | -wall dam dams embankment* dyke* levee* roof fence*
insure | to protect by a contract that pays for loss or harm | protection | -self-insured +insured insurer*
    insurance deposit premium damage propert* loss vehicle home homeowner* homeless* house* health* medical covered
    coverage !that|the (?:success|safety|survival|future|stability|security|quality|right)|a
    (?:fair|safe)|(?:success|stability|quality|safety)
intrigue | to interest somebody very much | feel | -political* plot palace
liberalise | to make something less strict or more free | free
notch (notches notched notching) | to achieve a certain result | win get | -wood* belt* bone tree
rail (railed railing) | to complain loudly and angrily | criticise | +against -train trainer* trainee* track passenger
    freight* network railway lean* leant fence* balcon* metal iron stair* bridge*
recover | to get well or strong again | good again | +injur* illness hamstring fitness health* surgery operation* knee*
    ankle shoulder groin* nerve muscle stroke* flu infection -bod* stolen asset loss money debris wreck fund fundrais*
    funder* cost costly weapon police* data* oil oilfield* diver* sum loan debt* damages* lost ball fumble* black*
    evidence possession title
regard | to think of somebody or something in a certain way | think | +regarded >as -regarding regards
revalue | to set a new, mostly higher, worth on something | more money
rouse | to stir up and excite somebody | anger start | -sleep bed* morning asleep awak* dawn coma* slumber suspic*
    curiosity* -inertia letharg* ~(?:an?|the)
seal | to make something certain or final | win | +deal dealer* dealt victory win winner* agreement nomination place*
    spot pact -door window envelope* bag* border* tight* animal document* court courtroom* courthouse* record* airtight*
    indictment* evidence road* tomb* letter hermetic* bottle roof leak* cordon* lid entrance testimony lips* container
    polic* official* area shop* premis* tape bid* clinic* factor* build*
shed (shedding) | to lose or get rid of something | remove | +shedding* -light tear blood* skin cent pct yen euro
    eurozone dollar point* sweat* leaves leaf*
stab (stabbed stabbing) | to wound somebody with a knife | harm attack | -back knife knives* blade* wound -fork* potato
tally (tallied tallying) | to count and add up | number | +vote voter* ballot sales salesm* precinct* cost costly loss
    damage caucus -evidence story version account*
temper | to make less extreme or strong | less | -steel glass* lost lose* metal* chocolate battle* iron fire*
    hardship* forge* ~(?:an?|his|her|their|short|quick|bad|of)
tinker | to make small changes to improve something | change | >with -bell* -engine engineer* car carmak* cars radio
    machine* bike* motor* garage*
tip (tipped tipping) | to name beforehand as likely to be or do something | expect | +tipped >to -waiter* waitress*
    restaurant scale shot header ball keeper crossbar over off server customer truck investigat* arrow balanc* hat
    polic* side ground floor* lorr* tractor*
trail | to be behind a rival | less | +trailed trailing -smoke blood* campaign* wire detective dust spy surveillance
    paparazzi suspect agent stalk* dog follow* off reporter photograph* fbi polic* behind
undertake (undertook undertaken undertaking) | to carry out something | do | -undertakings assur* legal* promis*
    pledge* exposure* borrow* !to|not|in (?:writing|court)
    ~an|the|this|any|no|every|such|written|huge|major|big|massive|great|signed|and
witness | to see something for oneself | look | +witnessed witnessing -decade season* centur* signature growth econom*
    improvement document* contract*
"""

PLAIN_ADJECTIVES = r"""
bearish | expecting or pointing to lower prices | bad
booming | growing fast and doing well | much | -voice* sound* music* thunder* drum* laugh* explos* cannon* surf*
    waves gun* nois* echo* gun bass population* birth* !consumer|demand
bullish | expecting or pointing to rising prices or success | hope | -neck*
bumper | unusually large | much |
    >(?:crops?|harvests?|years?|seasons?|crowds?|profits?|editions?|issues?|pay|weekends?|entry|audiences?|bonus(?:es)?|hauls?|catch(?:es)?|payouts?)
charitable | meant to help others rather than to earn money | kind | -view viewer* viewpoint* interpret* reading less
    least toward explan* mood* !about|towards?
comparable | similar in size, kind or quality | same | -quarter* period month* store* same-store* year-earlier*
convenient | suiting one’s needs or plans | fit | !for
definite | certain and clear | certain clear | -article !that|about|quantit(?:y|ies)|periods?|articles?|measures?
deputy | second in rank, just below the main one | order | -sheriff deputies* patrol jail* county
familiar | well known because often met with before | known | -with matter
fitting | right for the occasion | right | +tribute end finale reward climax* way conclusion farewell* honour* honor*
    -fittings room size kitchen* light them loose* tight* jeans dress* jacket cloth trouser* shirt*
flagship | best or most important of several | important | -navy fleet admiral ship shipy* shipm* shipb* naval vessel*
graphic | showing something shocking in full detail | clear | +violen* sex sexual* scene image* detail content descri*
    photo* footage -design* novel* card art artist* artwork* artis* user interfac* comput* illustrat* software
groundbreaking | doing what nobody did before | new | -ceremon* shovel !event
heated | full of angry feeling | angry |
    >(?:[a-z]+\s)?(?:debates?|arguments?|exchanges?|discussions?|rows?|confrontations?|rhetoric|negotiations?|talks|words|meetings?|clash(?:es)?)
industrialised/industrialized | having many factories and machines | trade |
    >(?:countr(?:y|ies)|nations?|world|econom(?:y|ies)|states?|powers?|democrac(?:y|ies)|societ(?:y|ies)|regions?|west)
inflationary | having to do with rising prices | money more | -universe cosmic* cosmolog*
logical | making sense to anyone who thinks clearly | think | -cores chip* circuit*
moral | having to do with right and wrong | right | -victor* support* majority boost !defeats?|m[ae]n|person|life
overseas | in, to or from foreign countries | sea
practical | having to do with real life, not only with ideas | help | -joke become matter exam* purpose* possib* feasib*
    impossib* certaint* person* people*
pronounced | strong and easy to notice | clear | +more most particularly less especially very -word name dead deadly
    guilty accent* himself letter vowel syllabl* hospital* scene spell
reasonable | fair and sensible | fair | -doubt* suspicion progress* success* chance* growth
retail | having to do with selling goods to the public | trade | -politic* investor candidate voter campaign*
    >(?:sales|stores?|shops?|chains?|parks?|units?|outlets?|giants?|industry|prices?|space|trade)
routine | usual and ordinary, nothing special | usual | -danc* comed* song* stand-up* exercise gymnas* skat* beauty
    daily
seasonal | tied to a certain time of the year | time | !adjustments?|factors?
slight | small in degree | little | -insult frame* built bespectacl* figure build* man woman girl boy boyfriend* boned*
steady | not changing much or suddenly | steady | -hand* nerve boyfriend girlfriend* job jobless* jobseeker* ladder feet
strict | firm and leaving little freedom | strict | -parent* teacher mother* father* diet* sense coach boss catholic
    muslim upbring* construct* vegetar* vegan* liab* !meaning|terms
underway | begun and now going on | start | -get getting got gets ship sail* vessel* boat
variable | not always the same; able to change | change |
    >(?:[a-z]+\s)?(?:rates?|costs?|fees?|interest|speeds?|pay|mortgages?)
virtual | made or done by computer | machine |
    >(?:[a-z]+\s)?(?:reality|worlds?|games?|meetings?|tours?|events?|class(?:es)?|assistants?|currenc(?:y|ies)|keyboards?|avatars?|conferences?|lessons?|learning|exhibitions?|visits?|concerts?|objects?|headsets?|characters?|space|screens?|machines?|museums?|hearings?|summits?|sessions?|classrooms?|appointments?)
"""

PLAIN_ADVERBS = """
alike | in the same way, with no difference | same | +and -look twins think*
altogether | completely, in every way | whole | -spent raised million* hundred total* counting injur* killed billion*
    naked nude tonnes dozen dozens combined comprised people cost
    ![0-9][0-9,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a dozen|some|about|more than|nearly|almost
    ~the|(?:[0-9][0-9,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozen|hundred|hundreds|thousand|thousands|million|billion)(?:
    [a-z0-9’-]+){0,4}|tonnes|tons|dlrs|dollars|pounds|euros|people|mln|bn|pct|games|goals|votes|seats|years|days
broadly | in general, though not in every case or detail | most | -more smil* grin* beam appeal* popular* support*
    accept* shared defin* accent*
controversially | in a way that people argue about | argument
financially | as far as money is concerned | money
overly | more than is right or good | much
rightly | with good reason | true | -wrongly remember recall ~never
squarely | directly and firmly | firm | -circle fairly built stood
thereafter | from then on | late | -shortly soon within
uniquely | in a way like no other | apart
"""
