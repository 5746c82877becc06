"""Nouns of trade, money and work: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_ECONOMY = """
[trade]
consumer | one that buys or uses goods or services | customer owner | -herbivor* trophic* ecosystem predator* primary*
    secondary !compan(?:y|ies)|stocks?|sectors?
investor | a person or firm that puts money into something | business owner giver
economist | a person who studies how money, trade and work go together | business informer money science number
broker | a person or firm that arranges deals for others | business post | -power* peace* deal dealer* dealt honest*
    truce* ceasefire* data* knowledge* information trusted -message software rebel* marriage* king queen queue* ~played
    the|play the|playing the|as +share shares stock stocks insur* mortgage* firm* market* trade trading trader*
    commodit* client* invest* credit* fund* estate property house* bank* sell* buy* sale* money financ* energy
trader | a person or firm whose business is to buy and sell | business | -schooner* wreck* sail* coastal vessel hull
wholesaler | a person or firm that sells goods to shops in large amounts | business
distributor | a person or firm that supplies a product to shops or users | business | -film* movie virus code computer*
    ignition* spark* engine engineer* spam cinema* documentar* -leaflet
manufacturer | a person or firm that makes goods, mostly in factories | business
supplier | a person, firm or country that provides goods or services | business giver
vendor | a person or firm that sells something | business
merchant | a person or firm that buys and sells goods | business | -bank banker* navy seaman venice ship shipy* shipm*
    shipb* marine* doom* gloom* speed* pace commission* futures vessel death* fleet -young goal* cargo
subcontractor | a person or firm that does a part of another’s job | business
contractor | a person or firm paid to do a certain job | business | -muscle trick
freelancer | a person who works for different firms and belongs to none | business writer
executive | a person with a high post in a company | business post | +compan* firm bank banker* corporate business*
    industry media oil oilfield* studio television record* analyst -order branch power* privilege committee scottish
    assembly* northern ireland stormont* director* producer chairman vice chef suite national* legislat* chief* union
    unionis* unioniz* labour* judici* council* minist* devol* sales salesm* account* -health* safety -federal*
financier | a person who deals in or lends large sums of money | business giver | -terror* rebel* cartel* militant*
    plot* traffick*
subscriber | a person or firm that is signed up to get a service | customer owner | -youtube* channel newsletter* free
    shares debenture* rights stock stockpil* stockmarket*
client | a person or body that is helped by a professional or pays for a service | customer owner accused court |
    -software email web website* computer* server peer-to-peer prostitut* sex sexual* escort brothel* program*
    nation nationwide e-mail instant* download* wireless desktop browser* -rome roman moscow dictator* ruler* king
    regime* coup !states?
bidder | a person or firm that makes an offer to win something | customer candidate business | -olymp* host cup -olympic
    -bridge* spade* heart* diamond* club* trump* hand partner*
purchaser | a person, firm or country that buys something | customer owner | -standby*
debtor | a person, firm or state that owes money | loser
lender | a bank, firm or person that gives loans | business giver | -librar* museum painting picture portrait book
    artwork* galler* exhibit*
borrower | a person, firm or country that takes a loan | loser | -librar* book*
insurer | a firm or body that takes regular payments and pays for losses or treatment | business | -associat*
landlord | a person who lets others use a house or a flat for money | owner business | -pub bar beer closure licens*
    alcohol drink* -inn
tenant | a person or firm that uses another’s house, land or rooms and pays rent | customer | -farmer cloud* software
    anchor swift* duke lord nest*
miser | a person who hates spending money | rich
competitor | one that tries to do better than others at something | candidate opponent equal business
middleman (middlemen) | one that stands between two sides and deals with both | business post
corporation | a company, often a large one | business | -british broadcast* bbc* show programme city mumbai* delhi
    council* town township* townsp* ward licence tax taxpay* taxation taxable mayor municip* radio televis*
startup | a young company | business new | -boot* mac windows disk menu* cost costly sound* -network plant plantation*
    production !delays?|of|time|times|of (?:the|each|a) -reactor* engine turbine* laptop* phone* crash* pump* motor
    machine* nuclear ~on|at|before|during +tech* compan* firm* invest* business* found* fund* raise* venture* silicon
    entrepreneur* internet online app apps money owner* market* million* billion* bank*
multinational | a large company that works in many countries | business | -force* troop* peacekeep* -force*
affiliate | a group, company or other body linked to another one | business union | -link* -gang* qaeda* isis terror*
    jihad* !members?|membership|marketing|program(?:me)?s? ~research|faculty
cooperative | a business or other body that belongs to its own members | business union owner | -very more fully sector
    spirit* effort relation* attitude friendly suspect* witness* game* mood play patient*
    ~be|was|were|is|are|been|being|became|become|becomes|seem|seemed|seems|less|quite|fully|more|most|very|how|and|uncooperative|state
[money]
investment | money put into something so that it grows or improves | money profit take | -bank banker* trust* time sell*
    sold such emotion* egg* siege* !of (?:effort|energy|time|emotion)
budget | a plan for spending money, or the sum it allows | money plan | -film* movie low big-budget* airline* hotel
    request sent apply applied carrier flight pct percent* shoestring* share* travel* tight* carbon* fuel* rice beans
    bean calorie* phone* hostel* smartphone* handset* brand cheap sediment heat nitrogen emissions supermarket* deal !of
    (?:[£$€0-9][0-9a-z.,]*|up|about|around|nearly|more|less|just|only|almost|some) ~on|on a|a tight|a small
funding | money provided for a purpose | money help | -round terroris* suspect accus* payment purchas* !of the
    (?:debt|pension|scheme|deficit)|level|levels|ratio -debt* deficit
allowance | a sum of money that somebody is given regularly or for a purpose | money help | -make maker* made making
    makes tax taxpay* taxation taxable ~no|some|little -lesser greater +pay paid wage* salar* worker* teacher* nurse*
    month* week* daily student* famil* child* housing travel* strike* union* duty duties staff police* mp mps member*
    carer* benefit* pension* -loss losses oil carbon baggage luggage emission*
wage | the pay for a worker’s job | money profit | -war warfare warlord* warship* warplane* wartime battle* campaign*
    fight*
salary (salaries) | the fixed pay that a person gets for a job | money profit | -cap final*
payroll | the list of the people whom an employer pays | list people | -tax taxpay* taxation taxable loan -million*
    baseball league team teammate* nonfarm* rose data* -non-farm* farm* job jobless* jobseeker* gain withhold position*
    -cost costly boost salar* wage employment expens* -tax
pension | money paid regularly to people who have retired | money help | -disab* widow* wars* wartime* veteran lake*
    hotel* queen guests* breakfast* poet fighter* blind orphan* survivor* victim* social
welfare | money and other help that the state gives to people in need | money help | +benefit recipient reform* poverty
    claimant* medicaid -animal child* safety wellbeing* well-being player pet dog bird* horse patient prisoner general*
    officer !of
dole | money that the state pays to people without work | money help | -bob bananas >(?!out) -elizabeth pineapple fruit*
    +unemploy* jobless* jobs job work worker workers benefit claim* queue* youth government minister* week weekly -bread
    king abbey* alms*
grant | money given for a purpose by a state or a body | money help | +money million* research* fund fundrais* funder*
    university council* student project* -permission asylum hugh cary* ulysses stock stockpil* stockmarket* option*
    share* -king* land licen* consent* probate* patent* crown leave
endowment | a gift of money that gives a school or body lasting income | money help | -natural* resource physical*
    mortgage -polic* insure insurer* insurance capital* matur* -premium -talent* musical* genetic* gift* nature
    +universit* college* school* museum* fund funds foundation* hospital* million* billion* dollar* donat* harvard*
    alumn*
donation | money or goods given to help a cause | money help giver | -organ* blood* sperm* egg kidney body plasma liver*
    tissue bone
surcharge | money that must be paid on top of the usual price or tax | money tax more | -sewer* drain pipe* -stamp wall
    auditor* councillor* councilor* soil
rebate | a part of a payment that is given back | money less | -export* ecus tonne sugar* maize carpent* wood wooden
    groove* frame glass
discount | the amount by which a price is lower than usual or than another | less | -rate window broker* house* phone
    store* retail* airline* contract* chain*
instalment/installment | one of several parts in which a sum is paid | part | +pay* paid money loan debt* price*
    buy* grant* fund fee sum bill tax compensation -film* series book* trilogy* franchise game gamer* episode sequel
    novel* saga* column* story movie season* -memoir* magazine* rector* bishop* novel* stories
transaction | a payment, sale or other piece of business | sell business money | -database psycholog* society computer*
    table mother baby sql analysis therap* linguist* memory buffer counts count convict*
loan | money given out that must be paid back | money | -deal dealer* dealt spell season* club* striker player united
    signed signing museum painting midfield* football* tottenham* defender winger goalkeep* exhibit* artwork team
    teammate* league galler* +bank banker* student interest repay* mortgage borrow* lend* debt* guarantee
debt | money that is owed | money loss | -gratitude owe division thank* moral morality morally society
liability (liability) | the duty by law to pay for something | duty loss money | +pay* financ* compan* tax taxpay*
    taxation taxable million* billion* damage court courtroom* courthouse* insure insurer* insurance law lawyer*
    lawsuit* lawmaker* lawful* -became become prov* politic* biggest elector* campaign* candidate voter gop limited
    ratio* asset weak* burden* defender ~a|as|huge|big|real|bigger|into
arrears (arrears) | money that should have been paid earlier | loss money | ~in|into|of !of
    (?:work|letters|correspondence)
overdraft | a debt made by taking more from a bank account than it holds | loss money
currency (currencies) | the money that a country uses | money | -political* digital* virtual* bitcoin crypto* idea term
    phrase gain game gamer* hard harder hardest units notion theor* rumour* token green +dollar euro pound yen yuan
    peso* rouble* ruble* rupee* sterling* bank banker* foreign exchange* inflation* export* import* econom* market*
    central* monetar* money international* trade reserve* notes coin coins speculat* traders peg pegged union single
    franc mark lira real won baht weak* strong* fell fall falls value devalu* deprec*
wealth | money and valuable things that somebody owns | rich money | -of experience information knowledge* data* talent
    detail evidence material >(?!of)
affluence | having plenty of money | rich
poverty | being very poor | poor trouble loss | -imagination ambition spirit*
destitution | having no money and no home at all | poor trouble loss | -moral* bishop spirit*
hardship | difficult conditions that make people or firms suffer | poor trouble | -industr*
unemployment | being without paid work | loss poor work
homelessness | having no place to live | poor trouble loss
equity | shares that give ownership of a part of a company | business money rich | +share* stock stockpil* stockmarket*
    market* firm fund fundrais* funder* invest investor* investment* -private* actor home homeowner* homeless* gender
    racial* negative health* justice access* social* housing mortgag* fair pay* divers* inclus* educat* ratio*
    shareholder stockholder base school* equal* house* funding restor* fairness -court* vote law*
shareholding | the part of a company that somebody owns | business part | !firms?|company|companies|stability|structure
stake | a part of a company or property that one owns | business part | +percent* pct cent controlling shareholder
    acquir* bought buy sell sold shares minority majority owns owned owner* chairman investor* holding* pledged -high*
    raised raising future* lives* wooden* card* pot martyr* garden* tomato* vampire* fence* race* bet bets gambl*
    hammer* burned burnt jockey* tent heretic* !for|are|were|could|would be (?:high|low)|is (?:high|too)
    ~at|(?:raise|raises|up|ups|upped|know|are|low) the|wooden|metal
bond | a paper by which a state or a firm borrows money | money | +yield treasury corporate municipal* junk coupon*
    debt* default -between barry bail* jail* james film* movie friend* famil* emotion* love* chemi* actor junk mother*
    post postal postage court courtroom* courthouse* judgment judgement appeal lawsuit affection brother sister father*
    molecul* atom* arrest carbon sibling parole spy prison* cement glue special* -brick* wall* trust lawyer* client*
    prisoner* whisk* duty chain* walked family
commerce | the buying and selling of goods and services | business sell | -chamber department secretary minister*
    ministry banking committee commission* dlrs interstate carnal
    ~teach|teaches|taught|study|studied|studies|studying
    !degree|graduate|student|students|teacher|school|class|course -degree student* graduat* facult* stream
auction | a sale at which things go to those who offer most | sell
bargaining | talks about a price or conditions | talks | -chip chipmak* power* plea* tool
haggling | long arguing about a price or the terms of a deal | talks argument
purchase | the buying of something | take get | -bought tonne grip
output | what somebody or something produces | number | -video audio socket* cardiac signal*
proceeds (proceeds) | the money that something brings in | profit money |
    ~(?!(?:the|of|net|gross|all|with|from|as|sale|sales|cash|its|their|his|her|those|any|some|use|used|additional|total|estimated)[^a-z])[^
    ]+
profitability | being able to earn more money than is spent | profit rich
bonus (bonuses) | something extra given or gained on top of the usual | money more profit
expense | the money that something costs | money | +travel* legal* medical living operat* household* -joke laugh* fun
    claim account* spare sparing* >(?!of)
overheads | the regular costs of running a business | money | -tennis volley* projector* wall serve serves smash*
    racket* forehand* lights
cutback | a reduction, as in spending, staff or output | less loss | +spending* job jobs budget* staff* fund* output*
    econom* financ* government* worker* service* industr* school* compan* firm* plant* produc* cost* bank* state*
    announce*
downsizing | making a company smaller by cutting jobs | less loss removal | -home homeowner* homeless* house* retire*
    engine engineer* -piano garage garden couple move moved moving army military* armed forces force troops +compan*
    firm* job jobs worker* corporat* staff* business* layoff* redundanc*
outsourcing | letting another firm or other people do a part of the work | send
offshoring | moving jobs to a country where work is cheaper | send leaving
globalisation/globalization | the growing together of the world’s trade and ways of life | union together | -football*
    music* sport* food* language*
industrialisation/industrialization | the building up of factories and machines in a place | factory more growth |
    -farm* agricultur* food
deregulation | taking away rules that limit what firms may do | less allow change | -gene genes tumour* tumor* cell*
    sleep
nationalisation/nationalization | the taking over of firms or other property by the state | take | -refugee* citizen*
liberalisation/liberalization | making rules less strict | less allow change
diversification | a spreading out into more different kinds of things | more new difference | -species evol*
expansion | an increase in size, number or range | more growth rise | -pack team teammate* game gamer* franchise draft*
    universe memory league bracket* maths side sides
contraction | becoming smaller | less | -muscle womb* labour* pregnan* labor laborer* hospital* baby* word virus birth*
    disease midwi* hiv
slowdown | a drop in the pace of something | less loss | -strik* docker*
depression | a long time of very bad business and little work | loss less | +econom* 1930s great* bank banker* unemploy*
    -symptom* mental* illness anxiety suffer postnatal* clinical doctor* patient -tropical storm weather rain rainfall
    rainy rainstorm* drug disorder treat treatment* feel* -mental* suicid* mood* cyclone +slump* recession* jobless*
    stock dustbowl* -sofa* her his death* daughter* grief* valley* hollow* ground* azores* wind low lay dent* fell
    medic* therap* battl* stress* insomn* pill* divorc* anxious* sad* women woman teen* lonel* !of|in prices|affecting
boom | a time when business grows fast | rise growth | +econom* market* price* hous* industr* sales salesm* -gate* box
    boxer* microphone loud* baby* sonic* gun* cannon* explo* thunder* sound* noise bang* crane boat boatm* sail*
    population heard -mast harbour* harbor* voice spill* bow wave* drum* river* cross* explod* echo* !times?|of
turnaround | a complete change, mostly for the better | change rise | -time hour* flight airport schedule fast* quick*
    day suffer collaps* refiner* stance u-turn* position* policy* maintenance plane
recovery | getting better again | again rise | -oil foreclos* oilfield* position vehicle* gas fumble* truck*
    breakdown* +econom* patient* illness* disease infection* injur* surg* hospital* health* market* sale sales
    price* growth trade industr* recession* slump* exchange* currenc* drought -stolen court fee fees tax taxes cost
    money repay* bodies -body data !of|rooms?|plans? ~loan|loans|debt|debts|asset|assets|cost|data|body
deflation | a general fall in prices | less loss | -ball balloon football* patriots lung +price* econom* bank*
    inflation* japan* yen consumer* market* central* growth* interest*
hyperinflation | a rise of prices that is out of control | rise
devaluation | a lowering of the official value of a country’s money | less loss | -women human life asset propert*
    degree exam examin* qualification words language womanhood* +currenc* peso* dollar pound* sterling* yuan yen rouble*
    ruble* bank* inflation* econom* export* import* exchange* naira* rupee* euro franc* lira bolivar* mone* -diploma*
    title*
depreciation | a fall in the value of something | less loss | -amorti* charge* writ* -earning profit* asset tax taxpay*
    taxation taxable income debt* -constant* talent* her his +currenc* dollar yuan yen pound* rouble* ruble* peso*
    rupee* exchange* sterling* euro franc* lira car cars house* home* propert* value* market* invest* yen
rationing | limiting how much people may have of something scarce | limit less
shortage | a lack of something that is needed | less lack | -changeover
scarcity | a state in which there is too little of something | less lack
imbalance | too great a difference between things that should be about equal | difference unfair | -hormon* chemical
    brain* electrolyte* gut* bacteria* muscle wheel* stairs dizz* ear ears
trend | a general direction in which things change | way change | -twitter* hashtag* topic viral* tiktok* ridge* coast
    fashion* decor* menu* recipe* hairstyl* makeup tattoo* outfit* wedding* design* ~fashion|beauty|style !for
[work]
employment | paid work | work | -force* tactic* weapon
recruitment | the finding of new people for a job or a group | choose get | -cells larva* juvenile coral* immune fish*
    protein fibre* fiber* cod neuron*
apprenticeship | a time or job in which one learns a trade | learner
internship | a time of working in order to learn a job | learner | -alien* enemy camp medic* hospital* doctor*
promotion | moving up to a higher level or post | rise more | +job jobless* jobseeker* rank division league post postal
    postage manager officer season* salary career -sale advert* ticket product* campaign* market* film* movie -boxing
    wrestl* tourism health* trade trader* -terror* service export* brand album book* +minister* premier* chief*
    director* deputy champion* relegat* secretary -advert* material tour tourist* tourism ~the|a|its -pawn* queen*
    healthy jeep* wine gamb* law law* peace* equal* !of|centres?|centers?|campaigns?|activit(?:y|ies)
retirement | the end of somebody’s working life and the time after it | leaving end removal loss | -lap match injur*
    number jersey shirt* engine engineer* debt* bond bondholder* debenture* shares notes footballer athlete boxing
    tennis race racer* racecourse* racehorse* racegoer* racetrack* aircraft
walkout | stopping work together as a protest | leaving protest stop | -meeting parliament* talks student delegat*
    senat* lawmaker debate chamber conference jeer* graduat* audience speech* class* theater theatre summit
    -basement +strike* worker* union* staff* teacher* nurse* miner* driver* protest* doctor* pay pilots crew*
    labour* labor* dispute* employ* vote* ballot* +further pension* reform* unions
stoppage | a refusal to work for a time, as a protest | stop protest | +walkout* picket* staff* employ* output rail*
    dock* miner* teacher* nurse* work* strike* worker union unionis* unioniz* -minute goal* half injury referee
    -nba* nfl* nhl* lockout season* boxing round -injury knockout -river* ice bowel* bowels wages machine* blood*
    flow pipe* vein* deduct* traffic* !of|time|times
lockout | keeping workers out until they accept the boss’s conditions | stop force | +worker union unionis* unioniz*
    player owner* league labour* labor laborer* nba* nfl* nhl* -door* club* clubs* pub pubs code password* lock hotel*
    alarm* key keys login* phone*
picket (picket) | a protest by people who stand outside a place | protest people | +strike* union* worker* dispute*
    protest* miner* staff* employ* outside -fence fences cavalry* horse* boat* army* soldier* +line lines
absenteeism | often staying away from work or school | leaving failure
workload | how much a person, a group or a machine has to do | much number many
productivity | how much is made or done in a certain time | good number | -sea ocean* plankton* lake*
competitiveness | being able to do as well as, or better than, rivals | good equal | -match player coach spirit* athlete
    fiery personality league sibling pitch teammate* +econom* industr* firm* compan* business* countr* trade* market*
    export* labour* cost* wage* price* global* europ* eu manufactur* produc* -cards brother* husband* her him +airline*
    jobs job tax* britain nation* lost
flexibility | being able to change as needed | change open allow | -muscle* yoga stretch* joint* bend* wood steel fibre
    rubber stiff* gymnast* plastic leather
reliability | being such that one can trust it | trust honest long
headquarters (headquarters) | the main office of a firm or a body | office first | -effort
colleague | a person with whom one works | friend equal together | -farmer
subordinate | a person who works under another | loser post | -ministry debt* debenture* note bond bondholder* claim
    role position* !(?:courts?|judiciary|legislation)
superior | a person who stands above another at work | post power | +officer his her their boss order -court courtroom*
    courthouse* -lake* mother* convent* skill* quality
foreman (foremen) | a person who leads a group of workers | post | +rail* road section shop* site crew factor* plant
    plantation* construct* mine mining yard mill worker works builder building depot -jury george juror verdict
    court courtroom* courthouse* trial* -panel* answer*
craftsman (craftsmen) | a person who makes things skilfully by hand | skill
artisan | a person who does skilled work by hand | skill | -bread* cheese bak*
partnership | a union of persons, firms or groups that work together | together union friend | -cricket runs wicket*
    civil same-sex marriage innings batsm* striker -limited unit investor -civil gay*
deadline | the time by which something must be done | limit end
schedule | a plan of when things will happen | plan list | -caste* drug substance tariff marijuana cannabis* rates tax
    taxpay* taxation taxable fee rating price* irs annex* appendix* form
priority (priorities) | what should come first | important first list wish plan | -give gave given roundabout* junction*
    creditor* pedestrian* boarding patent* !over|for
    (?:places|seats|treatment|access|housing|entry|beds|lots|jobs)|to|access|seats?|lanes?|registers?|services?|sites?|lists?|customers?|routes?
    ~high|higher|highest|low|lower|lowest|less|has|have|had|having|take|takes|taking|took|taken|gets?|getting|got|of
strategy (strategies) | a plan for reaching an aim | plan trick way list
procedure | a set way of doing something | way | +follow* safety complaint* grievance disciplin* legal parliament*
    emergenc* evacuat* guideline* protocol* rule* court standard policy staff police -surg* patient* hospital* medical
    abort* clinic* tendon ankle deficit knee heart dental slow vet cosmetic dentist* tooth teeth implant* biopsy scan*
    ~simple
prerequisite | something that must be there before something else is possible | condition
requirement | something that is needed or demanded | condition demand law duty order limit power | -adding borrow* cash
    cashier* financ* fund fundrais* funder* capital* import* calor* energy nutri* fuel* crop* food -vitamin* daily
    protein* diet*
guarantee | a firm promise that something will be done or will happen | promise | -repair* replac* warrant* faulty
assurance | a firm promise that something is so or will be done | promise | +giv* gave seek* sought ask* want* need*
    receiv* provid* offer* demand* written
    obtain* accept* -insur* life quality audit* framework*
    ~no|with|great|more|of|little|much|such|calm|easy|self|own|full|cool|quiet|her|his|their|the|with an !to|in|and
commitment | a firm promise to do or support something | promise duty support | -hospital* psychiatric mental*
    energy passion* dedicat* speech* effort skill* deep* strong* lack purpose* salut* prais* loyal* hard harder
    hardest admir* question credit* loan lender underwrit* capital* famil* prior* busy +seek sought fail* fulfil*
    written binding promis* measured make maker* made making give gave sign signator* signatur* honour* break* broke
    broken renew* pledg* -prison* jail* suspect* accused* magistrate* engagement* saturday* sunday* weekend*
    evening* friday* million* billion* players player per fear* marriage* relationship* partner* dollar* asylum*
    ~her|his|spending|production|capital|financial|loan|purchase|lending|time|work|family
logistics (logistics) | the planning of how goods, people and other things are moved | send plan
inventory (inventories) | the stock of goods that somebody holds | goods collection list | +stock* goods cost build-up
    excess* surplus* sale sales price* retail* wholesal* dealer* gas oil crude warehouse* car supply suppl* -personality
    questionnaire* survey* list listed museum heritage species item bond securit* emission* greenhouse carbon forest*
    wildlife catalog* shares depression habitat* audit* probate long opportunit* proved home homes hous* blood listing
    listings
shipment | goods that are sent from one place to another | goods send | -registration cif* fob kilo* nearby deliver*
cargo (cargoes) | goods carried by a ship, plane or other vehicle | goods send | -pants shorts* gobern* puede trouser*
    cult bike*
freight | goods that are carried by train, ship, lorry or plane | goods send | -insurance deduct* rate cost costly
    charge*
warehouse | a large building in which goods are kept | goods store
"""
