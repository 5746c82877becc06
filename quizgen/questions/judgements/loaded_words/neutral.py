"""Words that only name, tell or date in every sense they have, by their in a sentence."""

from __future__ import annotations

from quizgen.questions.english.likeness import lexicon

#: "The municipal hall": what kind, where and when, but not how good.
KINDS = lexicon(
    """20-year-old 30-year-old academic additional administrative aerial aerodynamic agricultural airborne annual
    anonymous aquatic archaeological architectural athletic atmospheric audio automated available banking
    bilateral bilingual biological bipartisan botanical cardiac cardiovascular central chemical chief civic
    civilian clerical clinical coastal coeducational cognitive commercial communal computerised congressional
    consecutive constituent constitutional continental contractual corporate cultural current cylindrical daily
    dental departmental diagonal dietary digital diplomatic disciplinary domestic downtown early eastern
    ecclesiastical economic editorial educational eight-month eight-year eighth electoral electric electrical
    electronic engineering environmental equatorial evening existing experimental federal female fifth final
    financial first first-half first-quarter first-round fiscal five-year foreign forensic former four-day
    four-year fourth fourth-quarter full-time general geographical geological geometric governmental
    gubernatorial half-hourly half-yearly handwritten historical hormonal household hydraulic immediate indoor
    industrial industry-wide infrared initial inland institutional intercontinental interim international
    interstate intravenous introductory investigative joint journalistic judicial last late legislative
    linguistic literary local logistical lunar magnetic male managerial manual marine marital maritime maternal
    mathematical mechanical medical medieval metallic metropolitan microscopic mid-term migrant military
    ministerial mobile molecular monetary month-long monthly multilingual multinational municipal musical
    national nationwide native naval neighboring neighbouring neurological new next nightly nine-month nocturnal
    non-profit north-eastern northeastern northern northwestern nuclear-powered numerical nutritional
    occupational oceanic offshore one-hour one-year online onshore operational optical oral organisational
    ornamental orthodox outdoor overnight overseas paediatric parliamentary part-time paternal personal
    pharmaceutical photographic physical polar post-election postal postgraduate pre-election pre-recorded
    prehistoric preliminary presidential previous primary private procedural provincial public pulmonary
    quarterly recent rectangular recurring regional regulatory remote residential respiratory retail retired
    rural satellite scheduled scientific seasonal second second-half second-quarter second-round secondary
    sectoral semi-detached semi-final senior separate sequential seven-year seventh six-month six-year sixth
    social solar sole south-eastern southeastern southern southwestern spatial state-owned statistical statutory
    subsequent subtropical suburban supersonic surgical symphonic technical technological telephone televised
    temporary ten-year terrestrial territorial textile theatrical theological third third-quarter three-day
    three-month three-week three-year total two-day two-hour two-week two-year unarmed undergraduate underground
    undersea underwater unmarried unnamed urban verbal veterinary virtual vocational volcanic week-long weekday
    weekly western wooden written year-end year-long yearly zonal"""
)
#: "Met on Monday": when, where and how often.
TIMES = lexicon(
    """aboard abroad acoustically afterward afterwards ahead alphabetically already annually anonymously apart ashore
    automatically backstage beforehand biologically briefly chemically chronologically commercially daily
    diagonally digitally directly domestically downstairs earlier electronically elsewhere eventually externally
    financially formally formerly fortnightly genetically geographically globally historically horizontally
    hourly immediately indirectly indoors initially inland inside internally internationally intravenously
    jointly later legally locally manually meanwhile mechanically medically midway midweek monthly musically
    nationally nationwide nearby nightly officially offstage on-screen online orally originally outdoors outside
    overhead overnight overseas personally physically politically previously privately publicly quarterly
    recently regionally scientifically separately shortly simultaneously socially soon specifically
    statistically subsequently surgically technically temporarily together tomorrow tonight traditionally twice
    unanimously upstairs verbally vertically weekly worldwide yearly yesterday"""
)
#: "Arrived": what was done, but not how well.
DEEDS = lexicon(
    """addressed adjourned adopted advised agreed allowed announced answered appear appeared applied
    appointed approved archived arranged arrested arrive arrived arriving assembled ate attended attending
    awarded baked banned batted becoming beginning bid boarded booked born borrowed bought bowled bringing
    broadcast brought built buried buy buying buys calculated called cancelled carried carry carrying cast
    catalogued chaired changed chose chosen circulated close closed closes closing collect collected collecting
    commented commissioned compared compiled completed composed concluded conducted confirmed considering
    contacted continued contributed converted covered created crossed dated debated decide decided declined
    defined deliver delivered demonstrated denied departed deployed described designed detailed died digitised
    directed disappeared discuss discussed discussing displayed distributed divided donated doubled downloaded
    drafted drank drawn drew drive driven driving dropped dropping drove dug e-mailed earned elected emailed
    employed encrypted enrolled enter entered entering established examined excavated exceeded exchanged
    expanded expecting explained exported exposed extended fallen falling fell filed filing filmed finished flew
    flown followed formed founded funded gathered generated given gone grew handled harvested hear helped hired
    holding hospitalised hospitalized hosted hummed identified illustrated imported imposed included
    incorporated increased indicated influenced informed injured inspected installed interviewed introduced
    invested invited issued join joined joining kicked knitted landed launched learned learnt leased
    leaving led lent linked listed listened live lived living loaded located lost lowered mailed
    maintained manufactured married measured meeting meets mentioned merged met modified monitored move
    moved moving named negotiated nominated notified observed obtained occurred offered offering offset open
    opened opening opens operated ordered organised organized outlined owned packed paid painted participated
    pay paying performed photocopied photographed planned planted played playing ploughed
    polled posted postmarked postponed presented pressed printed produced programmed proposed publish published
    publishing purchased questioned queued quoted raised ratified re-elected reacted read reading reads rebuilt
    recalled receive received receiving recorded recording recruited reduced reelected referred registered
    rejected released relocated remained remarked removed renewed rented reopened repaired repeated replaced
    replied reported represented requested required rescheduled resigned responded restarted restored
    restructured resumed retired return returned returning reviewed rewritten risen rising rose running sailed
    saluted sang scanned scheduled scored searched seeing seeking selected selecting sell selling sells send
    sending sent serve served serving setting shared shipped sign signed signing sing sitting slept sold sought
    speak speaking spend spent spoke spoken sponsored standing start started starting stated stayed
    stitched stopped stored studied study studying submitted subscribed sued summarised supervised supplied
    surrounded surveyed swapped switched tabled taken talking taught teach telephoned telling tested threw
    tracked trading trained transferred translated transported travel traveled travelled travelling treated
    tweeted typed understood underwent unearthed unloaded unveiled updated uploaded visit visited visiting
    voiced vote voted voting waited waiting walk walked walking watch wearing withdrew witnessed won
    wondered worked worn write writing written wrote"""
)
#: "The council": persons, bodies and that anybody would call so.
THINGS = lexicon(
    """access accord account accountant accounting acquisition acquisitions action actions activity actor actors
    actress acts address administration adults advertising adviser afternoon agency agenda agent agents
    agreements aide aides aircraft airfield airline airplane airport album algae algorithm alliance allies
    allotment ally amendment amendments amount amounts analysis analyst analysts animals anniversary
    announcement apartment application appointments april archive archives area areas arena argument arms army
    article artist artists aspect assembly asset assets associate association asteroid attendees attorney
    audience audiences audit author authorities autumn average baby backbenchers backers bacteria bacterium bag
    bail bakeries bakery ball ballot band bank bank-holiday banker bankers banks bar barge barrel barrels
    barrister base baseball bases basis batsman batteries beach bench bicycle bicycles bid bidding bids bill
    billion bills birth block board boat boats body bond bonds book books border borrowing bottle bowler box boy
    boys branch brand bread breakfast bridge broadcast brochure broker brokers brother brothers browser budget
    budgets building buildings bungalow bureau bus business businesses buyers cabin cabinet calendar call calls
    camera campaign candidate candidates capital captain car carbon cards career cargo carpenter cars cartel
    cash catalogue category cathedral cattle caucus caucuses cellar cells census cent centers centimetres centre
    century ceremony chain chair chairman chairs chairwoman chancellor change changes channel chapter charge
    charges charity chart chef chief child children chimney choir chorus chromosome church cigarette cinema
    circuit circulation cities citizen citizens citizenship city civilians class classroom clause clauses clerk
    client clients climate clinic cloning closures clothes clothing club clubs co-moderator coach coalition
    coast coating cockpit code coffee colleague colleagues college colleges column comment comments commerce
    commission committee commodity commonwealth communications commuter commuters companies company compensation
    competition competitor component components computer computers concert conclusion condition conditions
    conference congress connection console consolidation constituency constituents constitution construction
    consultant consumer consumers consumption contact content contest continent contract contracts convention
    coordinator copies copy correspondent corridor cost costs costume costumes council councillor councillors
    councils counsel counties countries country county couple couples coupon course court courts courtyard
    coverage cows crater crop crops crowd culture cup currency curriculum customers cycle cyclist cyclists dance
    data database date dates daughter day days deal dealer dealers deals debate debates debt debts decade
    decades decision decisions decree defender deficit degree delegate delegates delegation delivery demand
    department departments deposit deputy description designer desk detail details developer developments diary
    diesel diet difference dinner diplomat diplomats direction director directorate directors disc discussion
    discussions distance district districts dividend dividends division doctor doctors document documentaries
    documents dogs dollar dollars domain donations door doors dose doses download driver drivers driveway
    drummer duties duty earnings earthquake economics economist economists economy edition editor effect effects
    eggs election elections electorate electrician electricity element elements email emails embryos employee
    employees employer employers energy engine engineer engineers entry environment envoy enzyme episode
    equipment equity estate evening event events exchange exchanges executive executives exhibition expansion
    expenditure experiment export exports extent eye eyes facilities facility factor factors factory families
    family fan fans farm farmer farmers father fathers feature fee fees fence ferries ferry festival field
    figures files film films finals finance finances financing finding findings finger firm firms firmware fish
    flag flags fleet flight flights floor flow focus followers food foot footage football footballer footballers
    foreigners forest forests form formation forms forum fossil fossils foundation founder framework franchise
    franchises freight friend friends front fuel fund funding funds furniture future gadgets galleries gallery
    game games gaming garage garden gas gates gene generation genes genre gig girl girls glacier glass goal
    goalkeeper goals gold golf government governments governor governors grade graduate grain grandchildren
    grant grass ground group groups growth guests guide guitar guitarist gulf gun hair half-time hall
    hangar harbour harbourmaster harvesting head headlines headquarters heads healthcare hearing hearings heat
    hectares height helicopter helicopters highway history holiday home homes hormone hospital hospitals host
    hostilities hotel hotels hour hours house households humans humidity hundreds hunting hurdles identity image
    images imaging immigrants immigration import imports income increase index individuals industries industry
    infantry inflation inflow information infrastructure inhabitants initiative initiatives innings inquiries
    inquiry inspection institute institutions instruments insurance internationals internet intervention
    interview interviews inventory investigation investigations investment investments investor investors
    invitation iron island islands isotope issue issues item items job jobs journal journalist journalists
    journey judge judges july junction june juror jurors jury keyboard kilo kilometers kilometres king kingdom
    kitchen knee labor laboratory ladder lake lamp land landing landlord landlords language languages laptop
    laptops latitude law lawmakers laws lawyer lawyers leader leaders leaflet league lecture leg legislation
    legislature legislatures legs lender lenders lending length letter letters level levels librarian library
    licence life lifeguard lighthouse limit limits link list listeners lists load loan loans location
    locations locomotive logistics lorry lunch lyrics machine magazine magistrate magistrates magma mail
    majority maker makers mammal mammals man management manager managers mandate manufacturer manufacturing
    manuscript map mapping march margin mark market marketing markets marks match matches material materials
    maternity mayor mayors meadow meal measure measures meat media meeting meetings member members membership
    memoir men menu merchants merger message messages metal meters method methods metres microbes microscope
    mid-afternoon midfield midfielder mile miles million millions miner miners mining minister ministers
    ministry minority minute minutes mission model models modem molecule molecules moment money month months
    morning mortgage mortgages mother mothers motion motorist motorists motorway mountain mouth move movement
    movie movies museum musician musicians nation nationals nations nature neck negotiations neighbour
    neighbours network neurons news newspaper newspapers newsprint night nitrogen nomination nominee notebook
    notice novel novels nurse nurses object objects observation occasion offer offers office officer officers
    offices official officials oil operation operations operator opponent opposition option options orbit
    orchard orchestra order orders ordinance organisation organisations organization organizations output owner
    owners ownership oxygen package packet pact page pages paint paintings pair panel pants paparazzi paper
    papers parasite parasites parcel parcels parents parish park parliament participants particles parties
    partner partners partnership party passenger passengers passport password passwords pasture path patients
    pavement pavilion pay payment payments pedestrian pedestrians pen pension people percent percentage period
    periods permission permit person personnel persons petition petrol petroleum phase phone phones photo
    photograph photographs photos phrase physics piano picture pictures piece pieces pier pigs pilot pipeline
    pixel plaintiff plaintiffs plan plane planes planet plankton plans plant plants plate platform platinum
    player players playwright plumber podcast poet poets police policies policy poll pollen polling polls pool
    population port portion portrait position positions post poster posters posts poultry pound pounds power
    powers prayers premises premium presenter president press price prices pricing primary printer prison probe
    procedure procedures proceeds process producer producers product production products professor profile
    program programme programmes programs project projects property proportion proposal proposals prosecutor
    prosecutors protein proteins protesters province publisher pumps pupils purchase purchases purpose quarter
    question questions quota quotas rabbit race races radio rail railway rains range rankings rate rates rating
    ratings ratio reaction reader readers reason reasons recipe recording records recycling referee referendum
    refinery refugees region regions registration regulations regulator regulators rehearsal rehearsals
    relations report reporter reporters reports representation representative representatives reptile reptiles
    republic request requests research researcher researchers reserve reserves reservoir residents resource
    resources response responses restaurant restructuring results retailers retirement return returns
    revenue review reviews rice rights ring river rivers road roads robot role roles roof room rooms round
    roundabout route row rubber rugby rule rules ruling runner runners runway sailors salary sale sales sample
    sanctions satellite scale scene schedule scheme schemes school schools science scientist scientists score
    screen screens script sculptor sculpture sea search season seasons seat seats secretary section sections
    sector sectors securities sediment seismologist seismologists semi-final senate senator senators sentence
    sentences series server servers service services session sessions settlement shape share shareholder
    shareholders shareholding shares shark sharks sheep shelf ship shipments ships shirt shoe shoes shop
    shopkeeper shops shot shots sign signs singer sister sisters site sites situation size skin skipper sky
    slogan slogans smartphone smartphones smoking society software soil soldier soldiers solicitor son song
    songs sons sort soundtrack source sources south space spacecraft speakers specialist species speech spending
    spokesman spokesmen spokesperson spokeswoman sport sports spot spring squad square stadium staff staircase
    stake stand start state statement statements states station stations statistics statute statutes steel step
    steps sterling stock stocks stone storage store stores stories story strains strategist strategists strategy
    street streets striker structure student students studies studio study style subject subpoena subsection
    subsidiaries subsidiary subsidies subsidy substance substances substitution successor sugar suit sum summer
    summit sun supplier suppliers supplies supply supporters surface surveillance survey sustainability
    syndicate system systems table tables tablet tablets tabloid tackle takeover tank tape targets tariff task
    tasks tax taxes taxpayers teacher teachers team teams technologies technology tectonic telecommunications
    telephone telescope television temperature temperatures tenant tenants tender tents term terms terrace
    territory test testimony tests text theatre thousands ticket tickets tie time times timetable tissue title
    titles toilet tomatoes tonnes tons tool tools topic topics total tour tourism tournament tours town towns
    track trade traders traffic train training trains tram trams transaction transactions transcript transfer
    transport trawler treatment treatments treaty tree trees trend trends trial trials tribe tribunal trilogy
    trip trips troops truck trucks tunnel turnout turnover type types tyre umpire underwriters unemployment
    union unions unit units universities university update user users valley variety vehicle vehicles ventures
    venue verdict version vessel vessels veto viaduct video viewer village villagers villages violin
    viscosity visit visitors visits voice voices volcano volume volumes volunteers vote voter voters votes
    voyage wages wall ward warden wardens wards warehouse warehouses wastewater watch water waters weapons
    weather website websites wedding week weekend weeks weight wharf wheat wheel wicket width wife window wing
    winger winter witness witnesses woman women wood word words worker workers world writer yard year years yen
    yield yields youth zone zones"""
)
#: "Arrested", "deaths": what is told is hard, but the word only tells it. These tempt most.
HARD_NEWS = lexicon(
    """abortion accident accidents airstrikes arrested arson assault asylum autopsy avalanche bankruptcy banned
    blackout blackouts blaze bomb bombing bombings bombs bullets burglary burial cancer casualties cemetery
    cholera collision convicted coroner curfew curfews custody death deaths debt debts defendant defendants
    deficit demonstrations deportation deported detained detainees detention died disease diseases dismissal
    divorce divorced drought earthquake epidemic espionage evacuated evacuation evicted eviction expelled
    explosion explosions extradition fined fire fires flooding foreclosure funeral gun guns hailstorm hospital
    hospitalised hospitalized hostage hostages hunger hurricane illness impeachment imprisoned indicted
    indictment infection injured injuries injury inmates inquest insolvency jail jailed knife landslide
    landslides lawsuit lawsuits layoffs liquidation malaria missile missiles missing outbreak pandemic poverty
    pregnancy prison prisoner prisoners prosecution protest protesters protests redundancies refugees remand
    rescued robbery sanctions sentenced shipwreck shooting shootings smuggling soldier soldiers strike strikes
    subsidence sued surgery trafficking troops typhoon unemployment vaccine vaccines victim victims virus
    warship weapon weapons widow widowed wildfire wildfires wounded"""
)
NEUTRAL = {
    **dict.fromkeys(sorted(THINGS), "thing"),
    **dict.fromkeys(sorted(DEEDS), "deed"),
    **dict.fromkeys(sorted(TIMES), "time"),
    **dict.fromkeys(sorted(KINDS), "kind"),
    **dict.fromkeys(sorted(HARD_NEWS), "news"),
}
