"""More nouns of plain reports: `noun (odd plural) | meaning | families | sense`."""

PLAIN_NOUNS = r"""
acreage | an amount of land, mostly farm land | area | -acres
aerospace (aerospace) | the building of planes, rockets and the like | machine | !forces?|defen[cs]e|command
affiliation | a formal link with a party, group or other body | join
assistance | help given to somebody | help
audit | a careful official check, or the report on what it found | judge | -energy safety
backbencher | a member of parliament who holds no high post | post
campaigner | a person who works in public for a cause | protest | -vote voter* poll pollster* trail* trump clinton
    presiden* nominee nominat* primar* stump* natural* gifted tireless* rally debate good* effective* fundraiser
    veteran season* talented candidat* senator horse hurdler fences ~old|seasoned|hardy
campus (campuses) | the grounds and buildings of a university | area | -google apple* microsoft headquarter* compan*
    hospital* corporate facebook
clearance | official permission to do something | allow | +security regulat* tribunal panel environment* grant*
    permission* permit* ministry authority conditional antitrust approv* government* visa customs official* board
    court courtroom* courthouse* -ball header goal* sale height* line slum* land landowner* forest* mine miner*
    kick* keeper defen* tree debris rubble stock stockpil* stockmarket* ethnic snow cheque jungle* amazon rainforest
    highland striker corner headroom* metres
    !of|under|between|sales?|certificates?|rates?|work|operations?|teams?|orders?|prices?|stores?|times?|rails?|events?|racks?|items?
    ~ground|rates|tax|mine|stock|land|snow|site|long|low|high|headed|goal-line|poor|weak|end-of-year|winter|summer|house|slum|forest|bush
complaint | a statement that something is wrong or not good enough | criticism statement | -ill sick heart
    heartbeat* stomach chest* lawsuit federal* skin bowel* kidney medical ailment
completion | the finishing of something | end | -pass quarterback* yard touchdown well wells drill*
contributor | somebody or something that gives or adds a share | giver | -cnn fox* editor* blog* writ* column* slate usa
    msnbc magazine wrote forbes* author climate warming emission cancer death* pollution obes* document* newspaper
councillor | an elected person who helps to run a town or an area | vote | -federal* swiss privy* chin re-election
    embassy china chinese ~state|executive
dealer | a person or firm that buys and sells things | trade | -drug card blackjack* casino poker* wheeler* ace grams
distribution | the handing out or delivering of something | give | -income normal* wealth* geograph* random* species
    profit* age ageing population weight petroleum onshore* statist* rallies
empire | a large group of countries or firms controlled by one power | power group | -state building galactic*
    !line|style|waist
forgiveness | no longer being angry with somebody for a wrong | pardon | -debt* loan student bank banker* borrow*
    mortgage creditor repay*
fortnight (fortnights) | a time of two weeks | number
framework | a set of ideas or rules on which something rests | system | +agreement legal* policy* talks deal dealer*
    dealt law lawyer* lawsuit* lawmaker* lawful* regulat* -wood* steel metal* roof software javascript* brands
    timber iron vehicle chassis* bridge* !of the (?:bridge|shed|house|roof|building|boat|plane)
graduate | a person who has finished university studies | new | +university universities degree science
    engineer* law medicine econom* jobs job employ* unemploy* -high secondary academy program* course*
    ~i|we|they|who|you|to|will|would|can|could|and|not|may|should|must|that|course|school
    !students?|schools?|programs?|programmes?|courses?|studies|study|level|from|to|in|with|work|training|degrees?|teaching|assistants?|researchers?|union|workers?|certificate|diploma|school
guidance (guidance) | advice on what to do or how to do it | help | -missile satellite parental profit* revenue
    earning outlook quarter* forecast* analyst laser* rocket pricing
    ~radar|missile|weapons?|spiritual|production|earnings|revenue|profit|financial|full-year|inertial|laser|forward|annual|sales|its
    !(?:sub-?)?systems?|s[uy]b[a-z]+|units?|counsel[a-z]+
impression | the idea or feeling that one gets of something | idea feel | -make maker* made making fingerprint funny
    page click comed* comic* mimic* impersonat* imitat* footprint ads* actor dental banner advert* silicone cast casts
    laser* fossil* clay trackway* lasting !of a (?:leaf|key|coin|hand|foot|shoe)|of (?:him|her|me|them|someone|somebody)
    ~(?:pressed|press|does|did|do|doing) an|left an|leave an|leaves an
incarnation | one of the forms in which somebody or something appears | kind | -christ* god jesus vishnu divine*
    lama* deity* krishna hindu buddh* soul -evil devil hindu*
injection | putting something into a body or something else | give | -fuel* engine engineer* lethal execution sql*
    diesel carburett* prompt malware hacker* spark !mou?ldings?|mou?lded|mou?lder
insider | a person who belongs to a group and sees it from within | secret | -trading trader dealing dealer*
inspector | an official who checks that rules are kept | law judge | -general* detective weapon constable murder*
    polic* scotland
intensity | the strength, force or energy in somebody or something | force | -carbon energy emission
interface | the part of a program or machine through which one uses it | machine | +user screen* software program* menu*
    design* -between brain* !boards?|cards?|ports?|with|between
involvement | taking part in something, or being closely connected with it | join | -romantic lover* emotional*
lease | a contract to use something for rent | agreement | -oyster* mussel* inlet* grower* farm* life offshore drill
    explor* tract* oil gas mineral mining mine graz* coal cattle pastoral* hunting trap
    ~to|and|or|will|would|can|could|may|might|must|should|not|they|we|who|you|i|new !(?:of|on)
    life|sales?|blocks?|(?:the|an?|its|their|his|her|it|them|out|back|[^a-z“—–(][a-z]*)(?![a-z])|space|land|aircraft|planes?|vessels?|ships?|cars?|buildings?|vehicles?|houses?|homes?|equipment|financing|payments?|com[a-z]+
licence/license | an official permission, or the paper that proves it | allow | +driver marriage revoke renew* update
    granted expire liquor obtain issued suspend suspension valid permit fishing mining hunting pub bar operator*
    operating broadcast* mussel holder* gambling casino taxi telecom* spectrum firearm* exploration water -patent*
    parol* prison* jail* artistic poetic* creative plate print* dramatic* parole sentenc* ~breach of|on|under|out
    on|released on|take|takes|took|taking|some|on|dramatic|poetic|artistic
    !fees?|(?:the|its|their|an?|his|it)(?![a-z])|to (?:loot|kill|rob|steal|lie|cheat|print)
location | the place where something is or happens | area
logic | a way of thinking that is based on reasons | think | -chip chipmak* circuit microchip device gate* business*
    pro* semiconduct* fuzzy* rapper album
mainland | the large part of a country or continent, without its islands | area | -europe* china
manipulation | clever and unfair control of somebody or something | deceive unfair | -gene genetic* genom* cell
    cellular image* photo* spin* bone joint* muscle chiropract* embryo* equipment device
manner | the way in which something is done or somebody behaves | way | -born table* manners* all speaking good* bad
    polite* rude
memorial | something built or held to honour the dead | honour | -service hospital* day stadium weekend universit*
    coliseum* medical tournament sloan*
niche | a small special area of interest, work or business | place | -market* player product* audience wall statue
    shrine carv* species ecolog* habitat elector* caucus voter saint bird +market* product* business* sector brand
    compan* maker firm
offense | an act that breaks a law or a rule | crime | +crime criminal* law lawyer* lawsuit* lawmaker* lawful*
    legal* charg* convict* court courtroom* courthouse* police* prison* guilty felony -defense* yard quarterback*
    coach take* took defensive touchdown nfl* season* goal* player score scorer* taking caus* religious meant*
    ~gave|give|took|take|no
panel (panel) | a small group chosen to judge or discuss something | group judge | +judge* inquir* review* committee
    hear heard vot* recommend* expert report* arbitrat* disciplin* interview* appeal commission* member* decision refus*
    ruling tribunal conclu* satisf* ethics planning told independent chair chaired chairman chairwoman evidence witness*
    sits testif* -team teammate* squad solar control* glass* instrument* door wall display screen* touch* lcd* plasma
    sun roof wood* electric* comic* metal* plywood* ceiling kilowatt* megawatt* energy attend* convention* online
    survey* training ulster* player quilt tapestry restor* workshop paint* painter* altarpiece cartoon voltage litres
    evaporat* bund ducks fabric altar* insulat* cladding fence* bodywork inverter* silt dashboard*
    !doctors?|vans?|beaters?|beating
    ~senior|minor|county|playing|training|extended|door|side|control|front|rear|back|body
probe | an official search for the truth about something | watching | -space* planet* mars* moon* orbit nasa saturn
    comet* titan* venus lander +into ongoing launch* homicide murder* bureau independent* investigators !into
    (?:her|his|the|a) (?:ear|wound|cow|meat|oven|chest|brain)
prospectus (prospectuses) | a printed description of what a firm or school offers | paper | +share* offer sale bond
    bondholder* issue securit* compan* school* universit* -fraudulent* labour* tory manifesto
quantity (quantities) | an amount of something, often a large one | number | -unknown known
reconstruction | building something up again | again | -face facial* court courtroom* courthouse* crime scene tv surg*
    breast* knee* ligament accident slave* confeder* police* murder* actor ~fiscal|economic|historical|digital|facial
revision | a change to something said, written or decided before | change | -exam examin* pupil student school* gcse*
    classroom teacher
revolt | a group’s refusal to obey those above it | disorder
sacrifice | giving up something valued for a greater good | loss | -animal lamb* goat altar bunt* fly ritual* human
    sacred god temple mummif* sheep eid* pagan* ancient inning* will would* could* can must ready +made make maker*
    making ultimate* supreme honor* honour* !to the ~queen|rook|bishop|pawn|exchange
satisfaction | the feeling of being pleased with something | joy | -get got demand condition* lien* judgment licen*
    claim duel* !of (?:the )?(?:condition|mortgage|debt|claim|judgment)
scorn | a feeling of having no respect at all | criticism
semiconductor | a computer chip, or the material it is made of | machine | -material silicon* wafer* gallium* nasdaq
    stocks shares
specification | an exact statement of what something must be like | statement | ~high
sponsorship | support, mostly with money, for a team, an event or a person | support money | -terror* bill legislat*
    visa refugee migrant title
stabilisation | becoming, or making something, steady | steady
stalwart | a loyal and hard-working supporter or member of a group | support | -supporter allies ally defen* song*
    music* singer
staple | a main and regular part of something | part | >of -food ingredient* diet* gun* paper* crop* center* centre
    depot office* surgic* wound steel
status | the position or state of somebody or something | right | -quo* page symbol* updat* facebook
sterling (sterling) | the money used in Britain | number | +pound dollar currenc* bank banker* yen euro eurozone
    mark -performance job jobless* jobseeker* work* silver effort save defence character* service
summary (summaries) | a short account of the main points | statement | -execution trial* judgment judgement justice
    dismiss* offence
testament | clear proof of something | proof | >to -old new will last hebrew* bible* biblical* gospel scripture*
    psalm* prophet* inherit* estate lawyer heir* christ* jesus
theme | the main idea or subject of something | idea | -park* song* tune music* bond bondholder* perform* orchestra*
    record* remix* film* movie melod* soundtrack* composer tv restaurant software file icon wallpaper* screen desktop
    tune* piano* band* television plays played !in \w (?:minor|major)|tunes?|music|songs?|parks?|part(?:y|ies)|from
traction | growing support or success | support | +gain got get -wheel* tyre* tire control* grip hospital* slip mud*
    engine engineer* locomotive road* snow leg motor* cars ice horse tram canal
trademark | a name or sign that by law only one firm may use | right | +law lawyer* lawsuit* lawmaker* lawful*
    legal* court courtroom* courthouse* register infring* owner* brand sue suit filed right offence under -smile
    grin* style swagger* humor* humour hair shot laugh* glasses celebration ~registered|his|her
    !nod|red|look|hat|line|move|phrase
utility (utility) | a firm that supplies water, gas or electricity | firm | +electric* power* substation* outage*
    voltage grid* blackout* nuclear reactor* megawatt* gas gasoline water* energ* plant plantation* rate -sport* vehicle
    player room truck knife infield* softwar* useful broadband cheaper rent comput* marginal belt vest happiness washing
    laundry function phone telephone !poles?|bills?|work|works|box|boxes|of
    (?!holding|raising|failing)[a-z]+|knife|knives|vehicles?|trucks?|bonds?|stocks?|to|in|markets?|boilers?|prices?|rates?
    ~less|more|any|its|their|no|than|another
victor | the person or side that wins | win
virtue | a good quality of somebody or something | honour | -by necessity signal easy* vice
    ~of|your|his|her|their|my|our|moral|civic|public|a|make|made|making
wrangling (wrangling) | long and angry arguing | argument | -cattle* horse cowboy ~data
"""
