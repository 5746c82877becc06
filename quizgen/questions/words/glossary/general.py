"""Verbs, adjectives and adverbs of everyday reports: `word (odd forms) | meaning | families | sense`."""

GENERAL_VERBS = """
activate | to make something start working | begin start | -reserv* troop* guard* roster* injur* disabled player
    clause gene genetic* genom* cell cellular
administer | to give somebody a medicine or treatment | give medicine | +drug vaccin* dose patient medic* doctor*
    nurse physician inject* antibiotic pill treat treatment* placebo* -program* estate justice oath territor* exam
    examin* law lawyer* lawsuit* lawmaker* lawful* fund fundrais* funder* agenc* test tester* scheme medicare slap
    beating blow rites shock rebuke punishment trust !by -questionnaire* survey* province* county region* estates
    contract grant register* plan
admire | to think very highly of somebody or something | praise honour | -view viewer* viewpoint* scener* paint*
    landscape sunset*
analyse/analyze | to study or test something closely | learner
assail | to attack fiercely, mostly in words | attack criticise | -doubt* fear* smell
balk | to be unwilling to do or accept something | unwilling refusal | -inning* mound pitch runner horse
bemoan | to say that one is unhappy about something | sorrow
beset (beset besetting) | to trouble somebody or something from all sides | trouble
buoy | to give new strength or hope to somebody or something | strong hope | -sea seab* seafood seawater seaside ship
    shipy* shipm* shipb* boat boatm* ocean* water* harbour* harbor* float -float* lake* marker*
cancel | to decide that something will not happen or will no longer count | stop end | -debt* order ticket contract*
    policy* -stamp noise
compress | to make smaller, so that it takes up less room | change | -schedul* calendar week* month* chest* air* gas
    gasoline spin* time cold* -air gases +file* data video* film* image* graphics digital memory
confess | to admit something, mostly something wrong | statement criminal
congratulate | to tell somebody that one is glad about their success | praise
conquer | to defeat or get control of somebody or something | win control | -everest summit peak climb* mount*
    marathon race racer* racecourse* racehorse* racegoer* racetrack* distance box boxer* fear* cancer
constrain | to keep somebody or something from acting or growing freely | limit obstacle
consume | to use something up, by eating it or in another way | take use | +oil oilfield* energy water* product* grain
    sugar* electric* power* fuel* gas gasoline drink* meat* coffee calorie* food fire* -time-consuming obsess* fire*
    flame* blaze burn* guilt* anger hate* hatred jealous grief rage passion* news* media content video information
    television worry ambition desire !with
correspond | to match something or be equal to it | difference | +to -letter email mail e-mail wrote writ* pen
    messag* exchange* friend* correspondent prison* !with|for|regularly|about|frequently
dampen | to make or become less strong | weaken less | -rain rainfall rainy rainstorm* water* wet cloth sponge moist*
deflect | to turn something aside from its aim | turn avoid | >[a-z]+ !off|in|into|past|over|wide|onto
delete | to take out or wipe away something written or stored | remove
derive | to get, or to come, from a certain source | get start
differentiate | to tell or set apart as not the same | different | -cell cellular stem tissue equation calculus* math*
    -pupil* student* teach* taught lesson* instruct* learn*
disable | to make something stop working | stop harm | +virus software feature program* security bomb bomber* bombard*
    alarm -people* person user student child* athlete worker veteran permanent* wheelchair* toilet parking benefit
    injur* -adult* passenger* customer* communit* disabilit* access* women woman men voter* resident* claimant*
    artist* life lives living girl* boy*
discourage | to make somebody less willing, or something less likely | stop fear | -feel* felt rumo* worker
    dishearten*
dismiss | to say that somebody or something is not worth taking seriously | refuse statement | +claim critic
    critical critici* suggest* report* speculat* rumour* rumor idea concern fear* talk notion -case court courtroom*
    courthouse* lawsuit appeal judge* job jobless* jobseeker* hearing trial* charge* employ* staff sack worker
    wicket* bowl* batsm* inning* coach manager fired misconduct referee class* unfair* officer guilty tribunal jury
    post postal postage card
disparage | to speak of somebody or something as worth little | criticism insult
dissolve | to bring something to an official end | end | +parliament* marriage partnership company assembly*
    coalition government* election firm council* bodies board -water* oxygen liquid* salt* acid tablet* sugar* tear
    solution crowd into laugh* powder chemic* chaos stomach giggles actors
distinguish | to see or show how one thing differs from another | different | -distinguished himself herself itself
    yourself themsel* myself career professor guest
distract | to turn somebody or their attention aside | away
dodge | to keep clear of something unwelcome, often by a trick | avoid | -ram* chrysler truck pickup cars bullet
    punch* traffic* missile ball !behind|between|through|in|into|round|around|across|out|past|under
embarrass | to make somebody feel ashamed or look foolish | shame
equate | to say or think that two things are the same | judge difference | +with to and two both -pct per million*
    billion* pound dollar euro eurozone roughly equates* !to
evaporate | to disappear completely | end | -water* liquid* heat* sea seab* seafood seawater seaside lake* moisture*
    sweat* steam* fuel* milk -moisture rain* dew fuel alcohol steam snow*
fetch | to be sold for a certain amount of money | money sell | +auction sale sold pric* sell* million* mln billion*
    dlrs pct share* dollar pound euro eurozone market* bid bidder* £ $ -water* ball dog coffee child*
    !his|her|my|their|him|them|from|the (?!high|low|second|third|best|top|record|sum|price)[a-z]+|a
    (?:doctor|ladder|rope|chair|knife|torch|bucket|bottle|priest|beer|pint|cup|glass|coffee|pound)
finalise | to settle something, down to its last details | end settle
fulfil (fulfilled fulfilling) | to do or reach what was promised, wanted or needed | do | -feel feels felt feeling
    ~felt|feel|more
fulfill | to do or bring about what was hoped for, expected or required | achieve do | -job jobless* jobseeker*
    career life feel* felt
horrify (horrified horrifies) | to shock and upset somebody very much | shock | -shock
infect | to give or bring a harmful germ or program to somebody or something | harm disease | -laugh* enthusias*
    fear* doubt* mood* spirit* optimis* corrupt* cynic*
inflate | to make a figure or price larger, often too large | more lies | -tyre* tire ball raft jacket air* lung
    dinghy vest football* mattress boat boatm* pump
inject | to put in from outside | enter | -herself itself patient mice rats themsel* himsel* volunteer prisoner
    return irs !with -vaccin* needle syring* dose* +capital money cash funds liquidity mln million billion
insert | to put something into something else | enter | -himself herself themsel* itself
interrupt | to break in on and stop for a time | stop
irritate | to make somebody a little angry | anger | -skin eye eyesight throat* lung nose stomach gut*
launder | to hide where money from crime has come from | hide crime | +money cash cashier* fund fundrais* funder*
    proceeds -clothes linen hide sheets uniform* laundry shirt*
lodge (lodged lodging) | to hand something in officially | give | +complaint appeal protest* claim objection* paper*
    petition* application* account accounts fir suit -bullet throat* brain* skull* head chest* neck stay room hotel
    guest wedged* memory stuck mind* overnight stone bone bones splinter fragment cheque*
    !at|above|itself|himself|herself|in (?:a|the|his|her|its) (?!court|high|supreme|county|federal)[a-z]+
overtake (overtook overtaken) | to pass somebody or something and get ahead | better ahead | -event storm disast*
    grief darkness emotion* panic* fear* ~(?:night|sleep|death|darkness|events|sickness|illness)(?: had|has)?
pander | to give people what they want in order to win favour | weak | +to
penetrate | to get into or through something, often with difficulty | enter | -sex sexual* rape question look vagin*
    anal* assault
perpetuate | to make something, mostly something bad, go on and on | continue last
pollute | to make air, water or land dirty or harmful | dirty harm | -mind* debate politic* culture
pounce | to attack or act suddenly, using a chance | attack sudden
purport | to claim, perhaps falsely | lies say
recall | to bring back to mind something from the past | mind | -product* car carmak* vehicle toy food team
    teammate* player parliament*
    >(?:how|that|when|what|being|seeing|(?:the|a|his|her|their).(?:[a-z]+.)?(?:case|days?|times?|moment|story|night|years?))
    !the case for|that (?:model|batch|product|car|version)
renew | to make something run or hold for a further time | continue | +contract* licen* lease* deal dealer* dealt
    season* agreement membership subscription* passport* certificate* visa* permit grant* credit mandate* insur*
    lapse* expir* -vow* interest concern talk hope* effort call caller* push* fear* attack* fight* pressure predict*
    speculat* attempt appeal focus* debate friend* acquaint* hostil* energ* strength* faith* offer bid bidder*
    pledge contact leaves !itself|themselves|himself|herself
resurrect | to bring back to life or into use | again new
revel (revelled revelling reveled reveling) | to take great pleasure in something | happy | -street* night* party
    drunk >in
revolutionise | to change something completely and in a new way | change
shelve | to put something aside, for a time or for good | stop late | -shelves librar* supermarket stack book* shop*
    jars order steeply beach
shrink (shrank shrunk) | to become or make smaller | smaller less | -from psych* duty responsib* violet* away back
snatch | to take or get somebody or something suddenly and quickly | take get
subscribe | to sign up to get something regularly | pay join | +to -view viewer* viewpoint* theory idea belief
    notion believ* philosoph* share* issue bond bondholder* capital* offering stock stockpil* stockmarket*
trounce | to beat by a large margin | win
"""

GENERAL_ADJECTIVES = r"""
accessible | easy to reach, use or understand | easy
admirable | deserving praise and respect | praise good
ailing | weak and in poor health or condition | weak | -van* car* boat* bus* engine* truck* lorr* machine*
antitrust | having to do with stopping firms from gaining too much power | law business
artificial | made by people, not natural or real | false nature | -intelligen* number smile deadline barrier
    distinction insemin*
attributable | that has something as its cause | cause | -profit* income interest tax* loss losses quot* sharehold*
    earning* painting* picture* artist* statement remark comment painting >to
binding | that must be obeyed or kept to | must law |
    >(?:on|international|legal|agreements?|treat(?:y|ies)|contracts?|votes?|resolutions?|deals?|commitments?|arbitration|targets?|rules?|laws?|decisions?|rulings?|referendums?|obligations?|orders?|promises?)
bitter | full of anger or painful feelings | anger sad |
    >(?:[a-z]+\s)?(?:rows?|disputes?|battles?|feuds?|rival(?:ry|ries|s)|fights?|wars?|divorces?|debates?|campaigns?|arguments?|divisions?|exchanges?|quarrels?|splits?|struggles?|conflicts?|clash(?:es)?|opposition|disappointment|recriminations?)
cautious | careful, and slow to take risks or to be sure | careful | -optimis*
conditional | depending on something else happening first | condition if | -access* technolog* tense verb* discharge
    grammar* teacher*
continuous | going on without a break | long | -laser* beam wave current* tense grammar* teacher* function
contradictory | not fitting together, one thing going against another | opposite
cultural | having to do with art, beliefs and ways of life | art
cumulative | resulting from one thing being added to another | total | -prefer* trend share* stock stockpil* account
    retained
    stockmarket* dividend >(?:totals?|effects?|impact|deficit|surplus|exports|imports|lending|losses)
desirable | worth having or wishing for | good wish
destined | sure, as if by fate, to do or become something | doubt | +to for -ship shipy* shipm* shipb* cargo goods
    export* import* flight train trainer* trainee* lorr* truck crate* oil oilfield* tanker port weapon arms drug
disciplinary | having to do with punishing those who break rules | punishment rule | -record* academic
    !lines?|boundar(?:y|ies)|borders?
dismal | so bad that it makes one gloomy | bad poor | -science
durable | able to last for a long time | long | -manufactur* !powers?
eager | wanting very much to do or have something | wish | +to
elderly | quite old, said of people | old | +man woman men women people* person couple patient lady resident* voter
    parent* relative* mother* father*
emotional | having to do with feelings, or full of them | feel
entire | whole, with nothing left out | whole
eventual | that comes, or is so, in the end | end later
exceptional | very unusual | strange | -item charge* loss gain cost costly pretax !child|children
    >(?:cases?|circumstances|situations?|measures)
experimental | new and still being tried out | new try | -psycholog* physic* evidence
    !animals?|music|musicians?|films?|bands?|jazz|rock|theat(?:re|er)s?|novels?|fiction|writ[a-z]+|artists?|albums?|songs?|cinema|poe[a-z]+|psycholog[a-z]+
    ~am|is|are|was|were|be|been|being|more|very|highly
external | coming from or having to do with the outside | outside | -affair producer wall* structure* storage drive*
    mouse boxes athlete* skin ear* cladding window* painted
    !walls?|doors?|surfaces?|stairs?|staircases?|cladding|(?:hard )?drives?|bleeding|injur[a-z]+|use|appearances?|power
foremost | leading all others in importance | important first | -first*
formal | done or made in the proper official way | official | -dress* wear cloth school* garden* suit dinner train
    trainer* trainee* gown* attire educat* tie language essay* proof* style !with -occasion* tone ball restaurant*
    dining room sector* econom* labour labor employ* job letter speech*
fortunate | lucky | good | -less few tax taxpay* taxation taxable most
frank | open and honest, hiding nothing | honest open | -bleed* blood* king
gritty | showing hard life just as it is | real hard |
    >(?:[a-z]+\s)?(?:drama|film|novel|thriller|realism|story|stories|look\sat|tale|documentary|documentaries|role|portrayal|realistic|series|crime|movie)s?
honorary | given or held as a mark of respect | ceremony praise |
    >(?:[a-z]+\s)?(?:degrees?|doctorates?|titles?|citizens?|citizenship|freedom|presidents?|chair|chairman|professors?|professorships?|fellows?|fellowships?|members?|membership|oscars?|awards?|colonel|knighthoods?|patrons?|rank)
inclined | wanting or likely to do something | wish | +to -plane angle academic musical mathematic* scientific*
    technical* artistic religious politically degrees toward heavily slop*
indebted | owing money to others | money | +loan bank banker* econom* countr* nation nationwide money billion*
    farmer produc* company firm third heavily highly most debt* -thank* grateful gratitude forever help* inspir*
    influence owe deeply teach*
informal | not official, and not bound by strict rules | free | -settlement econom* sector worker slum* cloth dress*
    word language wear
    >(?:talks|meetings?|discussions?|agreements?|approach(?:es)?|contacts?|negotiations?|approval|consultations?)
insensitive | with no thought for others’ feelings | rude careless | -pain painful* painkiller* light heat* price*
    rate cold* drug* insulin* antibiotic* test
internal | made or done inside an organisation, for its own use | inside | -revenue combust* commissioner bleeding
    monolog* emotion* dialog* clock conflict struggl* turmoil
    >(?:documents?|memos?|reviews?|reports?|records|investigations?|inquir(?:y|ies)|e-?mails?)
ironic | being the opposite of what one would expect | strange | -chuckle* smile grin* tone humo* witty* joke comed*
    remark* detach* wink* sense hipster* sarcas* laugh*
joint | of two or more people or groups together | together | -hip knee* bone pain painful* painkiller* marijuana
    smok* second* third first* top lead leader* shoulder ankle chief* favourit* favorit* scorer surg* replac* meat*
    oven* roast* cook* hips arthrit* cartilage knees weld* weed wrist* dovetail ligament* cannabis
    !secretar(?:y|ies)|commissioners?|directors?|collectors?|registrars?|managers?|magistrates?|ministers?|compounds?|controllers?
keynote | main, at a conference or another big meeting | important speech | +speech* address speaker talk lecture*
literary | having to do with books and writing | book art
memorable | so special that one cannot forget it | memory special
mired | stuck, with no easy way out | trouble
multilateral | involving several countries or sides | together countries
naval | having to do with warships and their crews | war sea | !architect(?:s|ure|ural)?|oranges?
occasional | coming or happening only from time to time | time | !tables?|verses?|poems?|furniture
orderly | calm and well arranged, without confusion | calm | -hospital* !officers?|rooms?
outgoing | about to leave an office or a post | leaving post |
    >(?!and)(?:[a-z-]+\s){0,2}(?:presidents?|chair|chairman|chairwoman|heads?|ministers?|governments?|chiefs?|directors?|mayors?|leaders?|hosts?|administrations?|chancellor|governors?|senators?|parliament|manager|ceo|commissioner|ambassador|premier)
    -call mail email
persistent | lasting long and not going away | long again | -game gamer* world leaf leaves
    >(?:rumou?rs?|problems?|rain|inflation|concerns?|shortages?|deficits?|drought|cough|pain|weakness|unemployment|poverty)
phenomenal | extremely great or impressive | good strong | !world
phony | not real, but meant to deceive | false deceive | -war warfare warlord* warship* warplane* wartime
poised | ready and just about to do something | plan | -calm* confident* composed elegant graceful* articulate*
    finely delicately* balance >(?:to|for)
populous | having a great many people | people many
portable | made so that it can be carried about | carry | -playstation* psp pension* benefit mortgage insure
    insurer* insurance
protectionist | wanting or meant to keep foreign goods out | trade
regional | having to do with one part of a country or of the world | area
reigning | holding a title or a throne now | winner power | +champion* holder title queen king monarch* emperor*
    winner -over calm* silence chaos confusion peace*
reminiscent | making one think of something else | memory like
resistant | not easily harmed, changed or won over by something | strong
responsive | reacting readily | quick answer | -records pacemaker* rate patient unconscious breath* -bid bidder*
    tender contract*
restrictive | setting tight limits | strict limit | -grammar* comma
    !lung|cardiomyopath(?:y|ies)|eating|diets?|covenants? -lungs
retaliatory | done to hit back at somebody | revenge attack | -retaliation retaliate
satisfactory | good enough to be content with | good enough
serial | doing or done again and again, mostly something bad | again | +rapist* murder* kill killer* offend* liar
    adulter* criminal* abus* -number novel* publish* entrepreneur* port winner champion* form drama* investor
    inventor* rights television radio
sovereign | ruling itself, with no power above it | free power |
    >(?:(?:and\s)?independent|nations?|states?|countr(?:y|ies)|republics?|independence|governments?) -debt* default
    bond* fund* loan credit*
straightforward | clear and not difficult to do or understand | clear | -open* honest* frank* people* direct*
    sincer* about manner relation* character* +process* procedure task* operation* win winner* victory hold*
    leadership role step rule* !m[ae]n|wom[ae]n|person|clerk
substantive | real, serious and important | important real | -rank noun* grammar* !due process|heads?|mayors?|holders?
    -post appoint* acting vice-chancellor* chief chairman director minister* governor* commissioner* motion hearing
    law
thorough | done or acting with care, leaving nothing out | careful | !nuisance|mess|rogue
transatlantic | involving both Europe and America | sea countries | !accents?
tricky | difficult to deal with and needing care or skill | hard | -winger spin* bowl* footwork* forward dick* nixon
    rapper singer musician album
tropical | having to do with the hottest parts of the world | weather
verbal | done in spoken words | talk | -tweet* reason* test score* sat noun* verbs ending memory skill* online
    facebook letter email
    >(?:abuse|attacks?|spats?|assaults?|clash(?:es)?|agreements?|assurances?|warnings?|promises?|altercations?|confrontations?|contract|consent)
visible | able to be seen or noticed | clear | -trade trader* export* import* deficit surplus earning supply
visual | having to do with seeing or with how something looks | see
worthwhile | good enough for the time, money or effort spent | useful
"""

GENERAL_ADVERBS = """
accordingly | in a way that fits what has happened or been said | result
apiece | for each one | each
continually | all the time, never stopping for long | time
decidedly | clearly and without doubt | clear
equally | in the same way or to the same degree | number | -divid* split shar* compos*
frankly | openly and honestly | honest
genuinely | really and truly | true real
grossly | extremely, in a bad way | much
hotly | with strong feeling | strong anger | -tip pursu* chas* follow* +debat* disput* deni* argu* critici*
namely | that is to say | meaning
nevertheless | in spite of that | against
nonetheless | in spite of what has just been said | but
notably | especially, as the best example | most | >[^,]+ ~(?!most)[a-z]+
originally | at first, in the beginning | time | -from born native hail*
pointedly | so that nobody can miss what is meant | clear
precisely | exactly | careful
presently | now, at this time | time | -will shall* soon
readily | easily, without difficulty | quick easy | -agree* admit* acknowledg* accept* conced* confess* advertis*
    volunteer offer embrac* join +availab* apparent accessib* identif* understood recogni* obtain* visible
remotely | from a distance, without being there | far | +control* computer* access* work* install* hack hacker*
    device -not never* nobody anything anyone even isn* wasn aren* doesn didn without hardly interested like nowhere
    neither anybody resembl* possible plausib* close* similar* located situated placed
similarly | in much the same way or to much the same degree | same
strictly | in a way that allows no exceptions | strict | -speaking danc* seasonal* business* personal* ballroom*
    brought rais* upbring* +enforc* limit* control* adher* prohibit* forbid* confidential confin* regulat* applied
    observ*
thereby | by that means, or as a result of that | cause
typically | as is usual for somebody or something | usual | -blunt* british english* american french* forthright*
    robust* defiant* understated*
"""
