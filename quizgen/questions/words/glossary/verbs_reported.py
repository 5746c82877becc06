"""Verbs that every report uses: `verb (odd forms) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

VERBS_REPORTED = r"""
[blame and law]
accuse | to say that somebody or something has done wrong | accuse | >(?:of|(?:[\w’'&.,-]+ ){1,8}of)
criticise/criticize | to find fault with somebody or something | criticise
fine | to punish by making somebody pay money | punish | !leg|tune|tuning|print
charge | to accuse somebody officially of a crime | accuse | +police court* murder* assault* theft fraud* prosecut*
    offence* offense* manslaughter arrest* magistrate* detective* criminal* trial* suspect* authorities gardaí custody
    felony indict* -fee* price* tariff* toll* batter* electric* interest ticket* !(?:[\w’'-]+ ){0,6}(?:[£$€₹]|rs\.?
    ?|sh)?\d[\d,.]*|(?:[\w’'-]+
    ){0,3}(?:fees?|extra|more|less|rent|prices?|rates?|duty|customers?|passengers?|patients|users|consumers)|by
    the|for|at|as much
question | to say that one has doubts about something | doubt | -detectives interrog* arrest* custody suspicion
    passport* pollster* surveyed agents >(?:whether|why|how|if|(?:the|its|his|her|their|such|a|this|that) (?:[\w’-]+
    )?(?:timing|wisdom|decisions?|need|value|motives?|legality|fairness|accuracy|costs?|plans?|policy|use|role|validity|independence|integrity|figures?|findings?|results?|logic|fitness|commitment|future|claims?|account|methods?|evidence|effectiveness|safety|impact|reasons?|choice|judgment|move))
challenge | to say that something is wrong or unlawful, and fight it | refuse | >(?:(?:(?!to )[\w’'-]+
    ){0,4}(?:decisions?|rulings?|orders?|laws?|legality|verdict|ban|ballots?|clearance|permits?|approval|figures?|judgments?|convictions?|certification|permission|validity|findings?|accuracy|notices?|notification|fines?|penalty|results?|dismissal|refusal|extradition|constitutionality)|before
    the|in (?:the )?(?:[\w’]+ )?court)
appeal | to make an urgent public request | ask | >for -penalt* referee* umpire* free lbw handball bail visa
appeal 2 | to ask a higher authority to look at a case again | ask | +court* convict* sentence* ruling* verdict* ban
    banned judge* tribunal* days acquit* fined suspension permission ~to|not|also !for|on behalf|to (?!(?:a|the)
    (?:higher|supreme|high|court|county|federal|constitutional|state|planning|administrative|superior|appellate)\b)\w+
contest | to try to win against others | fight | >(?:(?!the (?:election )?(?:results?|outcome))(?:[\w’'-]+
    ){0,4}(?:elections?|seats?|constituency|by-election|polls?|ward|presidency|leadership|primary|primaries)(?!
    (?:results?|outcome))|as an?) ~last|most|hotly|the
contest 2 | to say that something is wrong, and fight it | refuse | >(?:(?:[\w’'-]+
    ){0,3}(?:charges?|fines?|penalty|claims?|rulings?|demands?|decisions?|orders?|lawsuits?|convictions?|figures?|allegations?|results?|bill|legality|suit|accusations|findings|eviction)|in
    court) ~last|most|hotly|the
claim | to say something is true, perhaps without proof | say | >(?:that|(?:he|she|they|there|it|we) [a-z’'-]+|to
    (?:have|be|represent|know|own|come))
claim 2 | to ask for something as one’s right or due | demand |
    >(?:(?:(?:for|any|up|to|their|his|her|some|full|unpaid|state|unemployment|housing|child|political|disability|travel|sick|free)
    ){0,3}(?:compensation|benefits?|asylum|damages|expenses|refunds?|allowances?|pensions?|reimbursement|subsid(?:y|ies)|welfare|royalties|overtime)|[£$€₹][\d,.]+(?:m|bn|
    million)? (?:in|for|from|back)) !asylum seekers
rule | to decide in a case, as a judge does | judge | >that -out ~a|the|self|to
[asking and saying]
alert | to warn somebody or make them aware of something | tell
credit | to praise as the cause of a good result | praise | >(?:with (?!\d|a
    (?:goal|win|save|try)|an|money|interest|all)|(?:(?!to )[\w’'-]+ ){1,5}(?:with (?!\d)|for)) -account* loan* bank*
    card* deposit* tax*
demand | to ask for something very firmly | demand | -membership patience stamina concentration suppl* physically
    discipline attention skill* respect !to know|[.:,] ~so|more|most|very|too|as|physically|less|how|response to|due
    to|owing to|thanks to|according to|related to|[a-z]+ly
deliver | to speak or read out in public | say | >(?:[\w’'-]+
    ){0,4}(?:speech|speeches|address|lecture|lectures|verdict|verdicts|ruling|judgment|judgement|sermon|eulogy|homily|keynote)
document | to record in writing, pictures or film | record
draft | to write a text that may still be changed | make | +bill* law* rule* amendment* plan* letter* report* agreement*
    constitution* contract* polic* statement* regulation* legislation document* resolution* code speech* guideline*
    budget* -army military player* team* nfl nba pick conscript* season league soldier* convention* nominee* candidate*
    reservist* quarterback* rookie* workforce reinforcements goalkeeper cyclist* peloton goldwater linebacker* nonunion*
    volunteers !into|in (?:to|extra|more|the|hundreds|thousands|police)|him|her|them
project | to say what is likely to come, going by what is known | expect | >(?:to [a-z]+|that|a|an|growth) -film*
    image* screen* wall voice light beam* shadow* cinema slide* ~the|a|this|an
voice | to say openly what one feels or thinks | say | >(?:[\w’'-]+
    ){0,3}(?:concerns?|fears?|doubts?|opposition|support|anger|frustrations?|opinions?|views?|worries|hope|hopes|objections?|criticism|disappointment|alarm|dismay|regret|complaints?|grievances?|optimism|outrage)
welcome | to say that one is glad about something | praise | +decision* news findings move* ruling* agreement*
    announce* report* result* plan* proposal* change* law* resignation verdict* invest* measure* funding deal step*
    judgment ceasefire truce -visitor* guest* tourist* fans crowd* door* arrival* newcomer* refugee* audience*
    customer* pupil* newborn baby ~be|is|are|was|were|very|more|most|warmly
[giving and taking]
back | to give one’s support to | support | +plan* proposal* bill* motion* candidate* campaign* move* call* strike*
    idea* government* minister* party union* council* scheme investor* law* reform* vote* decision* bid measure*
    senator* -guarantee* loan* securit* bond* car dollar* currency horse horses odds onto garden reverse* away gambl*
    cloth* lorry research evidence >(?:the|a|an|his|her|its|their|this|that|by|him|such|any|calls|plans|moves)
    !(?:a|the) (?:wall|car|van|truck|lorry|vehicle|horse)|[^ ]+ up|[^ ]+ [^ ]+ up
benefit | to get or bring an advantage or help | gain | >(?:from|personally|financially|greatly|most|directly)
bequeath | to leave to somebody after one’s death | give
bill | to send somebody a demand for payment | money | >(?:twice|for|(?:[\w’-]+ ){0,3}(?:[£$€₹]|rs\.?
    ?|sh)?\d[\d,.]*|(?:customers?|clients?|patients?)\b(?!.{0,60}\bas\b)) -concert* gig show film* star* event* fight*
    match* tour ratio
burgle | to get into a home or other building unlawfully and steal | steal
discharge | to let somebody go home after treatment | free | +hospital* patient* ward* treated medical doctor* nurse*
    injur* burn* clinic* bruis* -water waste sewage river* army military navy bankrupt* jury conditional*
discharge 2 | to let a liquid or a gas flow out | free | +water sewage effluent wastewater waste river* sea lake plant*
    pipe* brine litre* gallon* chemical* fuel oil pollut* cubic mud mudflat -patient* hospital* ward* jury bankrupt*
    army doctor* nurse* weapon* gun firearm* debt*
house | to give room or shelter to somebody or something | hold |
    >(?:in|at|by|inside|temporarily|the|a|an|some|about|up to|more
    than|\d[\d,]*|people|refugees|families|patients|workers|them|him|migrants|asylum|prisoners|students) !the
    (?:market|crisis)
import | to bring in from abroad or elsewhere | bring | -software file* data photo* player* competition potential csv
    spreadsheet* module* bookmark* playlist*
    !and|or|liberali[sz]ation|dut(?:y|ies)|levies|curbs|controls|quotas?|tariffs?|restrictions?|prices?|costs?|licen[cs]es?|permits?|competition|potential|needs?|demand|bills?|growth
owe | to have to pay something that one has not yet paid | money | +money debt* loan* rent* tax* wage* arrears bank*
    creditor* supplier* unpaid repay* million billion thousand salar* fee* bill* invoice* subsid* allowance* -owing
    apolog* explan* gratitude success favour* thanks life debt-free
relieve | to take somebody’s post or duty away from them | remove | +post* dut* command* office role* responsib* job*
    minist* position* >of
relieve 2 | to make less bad, heavy or severe | help | +pressure pain suffering shortage* congestion overcrowding
    traffic burden* stress tension* symptom* boredom poverty crowding drought crisis !of|,|and|at|that|to|by|when|but
    ~very|so|was|is|were|are|am|be|feel|felt
ship (shipped shipping) | to send something from one place to another | send |
    >(?:to|from|out|abroad|overseas|across|(?:(?!within|in|on|by)[\w’'-]+ ){1,4}(?:to|from|abroad|overseas)) -job*
    work* !restrictions?|lines?|costs?|compan(?:y|ies)|lanes?|routes?|rates?|firms?|agents?
strip (stripped stripping) | to take something away from, as a punishment | take | >of (?:[\w’'-]+
    ){0,6}(?:titles?|medals?|posts?|citizenship|nationality|knighthood|honours?|honors?|powers?|ranks?|licen[cs]es?|captaincy|crown|duties|responsibilities|membership|points|gold|silver|bronze|role|seat|immunity|degree|award|prize)
[moving]
airlift | to carry by plane or helicopter | bring
capsize | to turn over, or make turn over, on water | fall
dump | to put down or throw away without care | throw | +waste* rubbish debris soil site* river* illegal* sewage tyre*
    litter trash garbage rock* roadside ditch* lorry lorries truck* load* sea chemical* tonne* tons plastic -share*
    market* stock* sanction* chip* price* tariff* steel boyfriend girlfriend bond*
ferry (ferried ferrying) | to carry or take from one place to another | bring
flatten | to knock down, so that nothing is left standing | harm | +building* house* home* city village* town*
    explosion earthquake* quake cyclone* tornado* hurricane* tsunami blast bomb* storm* crop* shop* bulldoz* tree*
    -curve* yield* demand rate* sales price* growth
hoist | to lift up, mostly with ropes or a machine | bring | +flag* crane* rope* trophy cup helicopter* cable* winch*
    beam* bell* sail* banner*
roam | to move about freely | move | -phone* mobile data network* rate* tariff* !charges|fees|costs
seep | to flow slowly through small holes | move | +water* oil fuel gas sewage* rain* mud leak* cellar basement wall*
    roof* floor* soil toxic chemical* blood -politic* news attitude*
shift | to move from one place or thing to another | move | >(?:to|from|towards?|away|(?:[\w’'-]+
    ){1,6}(?:to|from|towards?|away)) -gear*
smoulder/smolder | to burn slowly without flames | burn
tilt | to lean over to one side | move | +pier wall* pavement* sidewalk* tower* building* head* pole* deck ship vessel
    boat* train* table statue* tree* column* pillar* tomb* -toward towards favour* favor* democrat* republican* balance
    windmill*
tow | to pull along behind, mostly with a rope | bring
track | to follow the movements of somebody or something | look | +gps satellite* app apps phone* collar* radar* bird*
    whale* animal* eel* turtle* storm* bus buses vehicle* parcel* suspect* tag* drone* camera* ship* fish* hacker*
    -inflation index price* spending !down|back|the
    (?:ground|number|progress|rate|costs?|spread|changes?|impact|performance)
trace | to find by following signs or records | find | +police* detective* source origin* outbreak*
    illness* payment* stolen infection* missing owner* relative* suspect* contact* officer* seized -film biopic book*
    exhibition history story outline* !back|to within|the cause|(?:its|their|his|her)
    (?:roots|origins|history|ancestry|descent)
transfer (transferred transferring) | to move or pass to another place or holder | move |
    >(?:to|from|into|out|between|(?:[\w’'-]+ ){1,4}(?:to|from|into))
unfurl | to open out something that was rolled up | reveal
wander | to walk here and there without a clear aim | move | -currenc* market* subject* topic* mind thoughts attention
    !from
[more and less]
amount | to be the same in effect as something else | balance | >to
    (?!about|as|some|around|more|less|nearly|almost|over|only|just|up|at|roughly|approximately|one|two|three|four|five|six|seven|eight|nine|ten|half|several|hundreds|thousands|millions|billions|an
    (?:estimated|increase|average|extra £|extra \$)|a (?:rise|cut|drop|fall|reduction|loss|profit)|a
    (?:total|sum|record|further|third|quarter|tenth|few|lot|mere|saving|whopping)|rs|sh|us|what|the
    (?:equivalent|sum)|[£$€₹\d])[a-z]+
cap (capped capping) | to set an upper limit on | limit | >(?:at|(?:[\w’'-]+ ){1,5}at) -scored england goal* innings
    debut career
carve | to make or mark by cutting, mostly in wood or stone | make | +wood* stone* beam* trunk* desk* marble ivory
    statue* throne
    mask* oak* tree* letters initials ice pumpkin* sculpt* block* rock* bone* -niche* career* market* quota* meat
    turkey !(?:out|up|into)
develop | to begin to suffer from an illness or a problem | start | >(?:(?!to )[\w’'-]+
    ){0,4}(?:addiction|disease|cancer|symptoms?|diabetes|asthma|dementia|infections?|pneumonia|complications?|problems?|disorder|fever|cough|rash|allerg(?:y|ies)|trouble|illness|tumou?rs?|pre-eclampsia|sepsis|epilepsy|arthritis)
    -treatment* vaccine* drug drugs technolog* software
explode | to grow suddenly and very fast | more | +number* population* demand sales market* industry price* usage
    popular* cost* broadband debt* -bomb* blast boiler* grenade* device* kill* injur* shell* gas fire* blew warehouse*
    cylinder* car cars bus mine* rocket* fuel !on|onto
fade | to become slowly weaker or less clear | less | -colour* color* ink prints jersey* paint* shirt*
narrow | to make or become smaller or less wide | less | +gap* deficit* lead margin* loss* difference* spread*
    inequalit* surplus
peak | to come to the highest or best point | more |
    >(?:at|in|on|last|around|about|by|before|after|early|just|between|during|with)
tend | to do or be something in most cases | do | >to
    (?!the|an?|his|her|their|its|him|them|it|this|these|those|my|our)[a-z]+
tighten | to make something more strict | limit | >(?:(?!the (?:screws?|grip|bolts?|belt))(?:[\w’'-]+
    ){0,4}(?:rules?|laws?|controls?|security|restrictions?|regulations?|borders?|licensing|sanctions?|visas?|procedures?|inspections?|standards?|requirements?|legislation|protocols?|checks?|oversight|criteria|policy|policies|curbs?|limits?))
total (totalled totaled totalling totaling) | to add up to | balance | >(?:(?:about|more
    than|some|nearly|almost|over|around|at least|just) )?(?:[£$€₹]|rs\.? ?|sh)?\d[\d,.]* -car cars vehicle*
trim (trimmed trimming) | to make something slightly smaller | less | +cost* spending budget* forecast* estimate*
    outlook guidance staff workforce job* rate* target* loss* gain* lead deficit payroll dividend* production output
    price* margin* -hedge* tree* hair beard* grass
[keeping and trying]
cull | to kill some of the animals, so that there are fewer | kill | +badger* deer herd* bird* cattle kangaroo* seal*
    fox* flock* wolf wolves possum* farm* wildlife poultry sheep goat* camel* !from
dredge | to clear away the mud on the bottom of | clean | !up|from -sand* gravel shellfish scallop* oyster* memor*
ground | to forbid or stop somebody or something from flying | stop | +aircraft plane* flight* airline* fleet
    helicopter* jet* airport* bomber* drone* -ran rocks ship vessel ferry coffee
head | to be in charge of | lead | >by +committee* inquiry team commission* panel* group firm agency delegation* task
    company department -goal* ball corner cross keeper* minute*
locate | to find out where somebody or something is | find | -where
    !in|at|on|with|near|about|just|between|outside|inside|within|along|off|some|north|south|east|west|close|next|here|there|around|beneath|under|above|behind|beside|across|opposite|only|less|more|right|over|deep|\d.*|far|directly|approximately|roughly|half|a
    (?:few|short|mile)|north[a-z]*|south[a-z]*|below|throughout|underneath|to|down|up|upstream|downstream|two|three|four|five|adjacent
patrol (patrolled patrolling) | to go round or along a place, keeping watch | look
pilot | to try something out on a small scale first | try | +scheme* project* programme* program* school* trial*
    region* plan* system* idea* council* -plane* aircraft boat* ship* vessel* helicopter* jet* flight* harbour
"""
