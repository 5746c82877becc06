"""Nouns of trade, money and offices: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_OFFICES = r"""
[trade]
invoice | a bill for goods or services | paper debt
receipt | a paper that shows that something was paid for | paper proof | !of
receipt 2 (receipt) | getting something that is sent or given | get take | >of ~a|no|every|each|any
ledger | a record of the money or goods that come in and go out | book money | -blockchain bitcoin crypto* ~side of
    the
takings (takings) | the money that a shop, a show or the like gets from customers | money profit | -clause property
    land
importer | one that brings things in from abroad | business enter
exporter | one that sells or sends things to other countries | business sell
import | goods that are brought into a country from abroad | goods enter | -player* striker* squad
    ~to|will|would|could|can|may|must|should|not|and|which|who|also|then|they|we|you|it|he|she|great|such|little|now
    !(?!(?:of|rose|fell|grew|were|are|will|would|in|by|to|into|for|at|through|lev\w+|dut\w+|tariffs?|tax\w*|bans?|quotas?|prices|and)\b)[\w$£€-]+
consignment | a load of goods sent to somebody | goods send | ~on|in
batch | a group or an amount made, sent or treated together | group | -ias ips cadre ifs irs batchmate*
    student* campus graduat* pass-out*
    !processing|process|files?|jobs?|cook[a-z]*
carrier | a firm that transports people or goods, above all by air | business plane | +airline* airport* passenger*
    flight* flying flown low-cost budget fare* jet* container* freight -phone* mobile wireless virus* disease*
    ~aircraft|personnel|troop|ore|cement|gas|crude|lng|bulk|baby|mail|letter|piano|helicopter|its|nuclear|flag
brokerage | a firm that buys and sells shares or the like for others | business |
    !firms?|issues?|houses?|giants?|offices?|records?|makes|can|executives?|compan\w+|fees?|commissions?|business\w*|services?|industry|accounts?|arms?|units?|operations?|stocks?|research|analysts?|charges?|costs?|subsidiar\w+|concern|activit\w+|side|income|clients?|sector
    ~futures|and|such|to|option|options|equity|full-scale|stock|shares|securities|retail|discount|in|of|for|from|commodity|insurance
buyback | the purchase by a firm of its own shares | get business | +share* stock* -gun guns weapon* firearm*
tender | a contest in which firms offer to do a job for a price | candidate business | +contract* bidder* awarded
    supplier* procurement irregularit* contractor* council ministry municipal* corporation government* -share* stock*
    fire firefighter* bill* treasury offer* submit* lodge* blaze flames smoke earthmover* meat
    ~legal|fire|their|its|a|his|her|to|water !for|of|age|loving
bid | an offer to buy something or to do a job at a certain price | promise price | +tender contract* auction* bidder*
    highest lowest takeover procurement rejected raised rival* -presidential olympic* title* re-election reelection cup
    host* escape election* leadership independence !to|for to
    ~to|will|would|his|her|have|has|had|having|may|might|could|would|can|should|must|did|not|also|they|who|and|or|were|was|pct|per
    cent
bid 2 (bid) | an attempt to do or to get something | attempt | >to ~\w+[ds]|takeover|they|not|and|will|would|who
yield | the amount produced, mostly by land or plants | number growth | +crop* harvest* hectare* acre* wheat rice
    maize corn barley bushel* tea cocoa coffee soybean* sugarcane* fertiliser* fertilizer* -bond* treasur* note* bill*
    debt milk payment* ~to|will|would|could|can|may|might|not|which|expected|it|they|should
yield 2 | what an investment earns in a year, as a share of its price | profit | +bond* treasur* gilt* sovereign
    maturit* -crop* harvest* hectare* acre* wheat ~to|will|would|could|can|may|might|not|which|should|they
holdings (holdings) | the shares, money, land or goods that somebody owns | owner rich | -dairy herd* farm* acre*
    hectare*
    librar* museum !company|of ~its|the
deposit | a part of a price that is paid in advance | part money | +book* wedding* buyer* refund* holiday* purchas*
    -bank* trust landlord* tenant* rent* tenanc* saving* mineral* ore ores gold oil sediment* bottle* election securit*
    currenc* cup cups ~to|will|would|security|damage|returnable|refundable !of|in|at|into|account
premium | a sum paid regularly for cover against loss or illness | money insurance | +insur* policyholder* policies
    motorist* -share over barrel* bond* ~a|at a !price|prices|quality|brand|brands|product|products|range|service
    services|class|over|to|on|rate|spirits|wheat|gasoline|income
premium 2 | how much more one thing costs than another | more | >of|over|to +share* price* barrel* value* market*
    -insur* saving yield basis redeem* redemption
stipend | a fixed sum paid to somebody, mostly regularly | money help
deduction | something taken off an amount | less | !of -logic* holmes detective* reasoning
dues (dues) | money that is paid regularly to belong to a group | money tax | +member* union* club* -customs duties
    anti-dumping owe* owing unpaid pending salar* wage* arrears outstanding clear* ~his|her|paid|paid their|paid
    his|paid her|port
toll | the number of people killed or hurt by something | number victim | +death deaths dead killed bodies missing
    injur* -bridge* tunnel* motorway* booth* expressway* takes taken take taking smok*
    ~its|their|his|her|a|heavy|emotional|physical|economic|financial|psychological|mental|no|every
    !road|roads|bridge|bridges|booth|booths|plaza|gate|gates|rate|on|of the|charge|charges|collector|collectors
toll 2 | money that must be paid for the use of a route or harbour | money tax | +road bridge* tunnel* motorway*
    highway* booth* expressway* lorry dhow* berth* cargo toll-free canal -death* dead killed injur* lives takes taken
    took take taking bell* ~its|their|death|heavy|emotional|physical|economic|financial|psychological|to
roster | a list of the people who are on duty or belong to a group | list people | -plant* species
payslip | a paper that shows how much a worker has earned | paper
severance | the ending of somebody’s work for a firm or a body | end removal |
    >(?:pay|payments?|packages?|schemes?|agreements?|terms|deals?|benefits?|costs?|contracts?|plans?)
warranty (warranties) | a written promise to put right faults in what was sold | promise | -representations ~of|and
covenant | a formal promise or condition that must be kept | promise condition | +lender* bank* credit loan* financial
    debt* lease* -god bible church* biblical ~military|armed|forces|national !of
extension | extra time that is allowed for something | time more | +month* year* day deadline* permit* expir* granted
    contract* lease* visa* -quarry hectare* cord* building* house kitchen hair worker* agricultur* rail line* metro
    leg runway* home homes roof* credit logical natural browser* firefox drill* explor* museum* school*
    gallery wing planning storey* built builder* flat flats church station road* airport terminal pier harbour ~by
    !cord|cords|of|area|areas|option|options
renewal | making something valid for a further time | again long | +licen* permit* certificat* contract* lease*
    mortgage* visa* passport* expir* subscription* application* polic* -urban town spiritual economic drainage
    ~of|urban|economic
[offices]
customs (customs) | the office that checks what is brought into or out of a country | office tax | +officer* official*
    duty
    duties port ports airport border* smuggl* clearance declar* import* cargo seized inspector* -tradition* cultur*
    ancient marriage* ritual* religious ~local|their|its|old|these|such|social|our|and
    !duty|duties|union|unions|user|territory|entries|entry|value|barriers|procedures|revenue|agreement|deal
bulletin | a report of news or facts, mostly a short or official one | informer statement | -board
directorate | a department of a government or another large body | office | -union* board bank ~man|and
registrar | an official who is in charge of keeping records | post record | -domain* internet hospital* doctor*
    medical surg* consultant*
clerk | a person who does the paper work of an office or a body | post record | -store* shop* hotel* checkout desk
    elect* vot*
    ~town|city|county|parish|village|chief|court|head|municipal|district|assembly|grocery|poll|polling|ticket|booking|law|justices['’]|magistrate['’]s|magistrates['’]|sales|shop
    !of
superintendent | a high official who is in charge of a place or service | post power | -police* officer* detective*
    inspector* constable* arrest* ~chief|deputy|detective|assistant
administrator | a person who runs an office, a body or an area | post power | -insolv* bankrupt* creditor* network*
    computer* website* chat ~part-time|fund|pension|group|page|system|systems|joint|estate|called in|bring in|brought
    in !of the estate
coordinator | one that organises people or work | post plan | -facility syndicat* offensive defensive yard* touchdown*
    quarterback*
supervisor | a person who watches over the work of others | post watching | -county board elected probation* thesis
trustee | a person chosen to manage a fund or another body for others | giver post | -bankrupt* creditor* indenture*
    bond*
convener | one that brings people together or leads a group | post
bookkeeper | a person who records money coming in and out | post money
cashier | a person whose job is to take in and pay out money | post money
trainee | a person who is still learning a job | learner
proprietor | a person or firm that owns a business | owner business | -newspaper* press media
memo | a written message, mostly one within an office or a firm | statement paper
paperwork (paperwork) | letters, forms and records that must be dealt with | paper writing
correspondence (correspondence) | letters or other messages that people send to each other | writing | !courses?|between
briefing | a meeting at which people are given facts or orders | meeting informer |
    !notes?|papers?|room|rooms|documents?|books?|against|him|her|them|journalists|reporters|the|by|from|pack|material|prepared|dated|lists?|says|said|seen|written|note|he|she
    ~internal|written|confidential|leaked|page|was|were|been|is|are|be|by|of|for|after|before|while|started|began|accused
    of|against
submission | a statement or paper put before those who must decide | statement paper | +written court* inquir*
    committee*
    consultation* received rejected judge* minister* legal commission* lawyer* ~into|by|his|her|of|for|in|to -beat*
    wrestl* fight* opponent* tap* choke* !of
appendix (appendix appendices) | an extra part at the end of a text | part writing | +report* publish* included
    response* document* table* book* footnote*
designation | a name or status, or the giving of it | right name | !of ~from|of|by|for
certification | an official statement that something is correct or meets the rules | proof |
    !of ~teacher|teaching|pilot|personal
verification (verification) | checking or confirming that something is true or right | watching test | -email twitter
    code badge badges
occupancy | how much of a place is being used | number use | +bed* hotel* room* ward* hospital* office* tourist*
    visitor* per pct ~of|certificate of|full|double|single
filing | a set of papers that is officially handed in | paper | +securities stock exchange court* commission sec
    regulator* federal lawsuit* company
    ~of|for|by|after|before|after the|before the|since the|for
    the|is|was|are|were|be|been|in|and|with|without|since|from|bankruptcy|11|upon|when|while|on|patent|not|tax|joint|or
    !deadline|fees?|system|cabinets?|for|an?|the|his|her|their|its|to|false|of|with|by|period|date|requirements?|status|claims|charges|lawsuits
retention (retention) | keeping or holding back something or somebody | hold keep
allocation | a share set aside for somebody or for a purpose | part give | -rate* bundesbank* tender* memory
    ~the|of|for|on|capital|asset|resource|cost|rate|tender|land|fair|housing|site|and|in|portfolio|spectrum|slot|seat|credit|delegate|saying|said|that|an|this|such
    !of|was|is|rules|system|systems|process|method|at
adjustment | a change that is made to correct something or to make it fit | change | -loans inventory payments period
    ~structural|seasonal !lending|assistance|program|programs|programme|programmes|policy|policies
confiscation | the taking away of something by somebody in authority | take punishment
encroachment | moving bit by bit into what belongs to others | enter take |
    -remov* demolish* demolition* illegal* clear* ~anti !drives?|removal
handover | the passing of somebody or something to others | give change
referral | passing a person or matter on to somebody else | send help | -video replay* umpire* batter* wicket*
    -link links website traffic bonus fee fees reward* ~job
census | an official count of all the people in a place or country | number watching | -bird* seal whale* survey
complainant | one that formally reports a wrong or problem | court opponent
petitioner | a person or body that makes a formal request | court ask
arbitrator | one chosen to settle a quarrel between others | court judge
proceedings (proceedings) | the steps by which a matter is decided under the law | court case | +court* criminal legal
    judge* lawyer* regulator* prosecut* bankruptcy disciplinary judicial lawsuit* trial counsel sanction* extradition
    divorce impeachment ~of|of the|stop|the day’s|televised|lit up|enlivened
damages (damages) | money that one side must pay another for harm that it did | money | +court* sue sued suing claim*
    judge* award* punitive lawsuit* suit suits seek* sought aggravated compensatory lawyer* jury liquidated
    unspecified -storm* flood* quake* earthquake* insurer* hurricane* virus
    ~also|which|that|it|often|severely|seriously
premises (premises) | the buildings and land that a business or another body uses | building area | -logic* argument*
    principle* ~basic|central|main|false|core|key|moral|underlying
"""
