"""Words that only name, tell or date in every sense they have, by their in a sentence."""

from __future__ import annotations

from quizgen.questions.likeness import lexicon

#: "The municipal hall": what kind, where and when, but not how good.
KINDS = lexicon(
    """20-year-old 30-year-old academic additional administrative aerial agricultural airborne annual anonymous aquatic
    archaeological architectural athletic atmospheric audio automated available banking bilateral biological
    bipartisan botanical cardiac central chemical chief civic civilian clerical clinical coastal commercial
    congressional consecutive constitutional contractual corporate cultural current daily dental departmental
    digital diplomatic disciplinary domestic downtown early eastern ecclesiastical economic editorial
    educational eight-year eighth electoral electric electrical electronic engineering environmental
    experimental federal female fifth final financial first first-half first-quarter fiscal five-year foreign
    former four-day four-year fourth fourth-quarter full-time general geographical geological governmental
    gubernatorial half-hourly handwritten historical household hydraulic indoor industrial industry-wide initial
    inland institutional intercontinental interim international interstate introductory investigative joint
    journalistic judicial last late legislative linguistic literary local logistical magnetic male managerial
    manual marine marital maritime maternal mathematical mechanical medical medieval metropolitan military
    ministerial mobile molecular monetary month-long monthly multinational municipal musical national nationwide
    native naval neighboring neighbouring new next nightly non-profit north-eastern northeastern northern
    northwestern nuclear-powered numerical nutritional occupational oceanic offshore one-year online onshore
    operational optical oral organisational orthodox outdoor overnight overseas paediatric parliamentary
    part-time paternal personal pharmaceutical photographic physical post-election postal pre-election
    preliminary presidential previous private procedural provincial public quarterly recent rectangular
    recurring regional regulatory residential retail retired rural satellite scheduled scientific seasonal
    second second-half second-quarter secondary sectoral semi-final senior separate seven-year seventh six-month
    six-year sixth social solar sole south-eastern southeastern southern southwestern spatial state-owned
    statistical statutory subsequent suburban surgical symphonic technical technological telephone temporary
    ten-year territorial textile theatrical third third-quarter three-day three-month three-year total two-day
    two-hour two-year underground undersea underwater unmarried unnamed urban verbal veterinary virtual
    week-long weekday weekly western wooden written year-end year-long yearly"""
)
#: "Met on Monday": when, where and how often.
TIMES = lexicon(
    """aboard abroad afterward afterwards ahead alphabetically already annually anonymously apart ashore automatically
    beforehand biologically briefly chemically commercially daily digitally directly domestically downstairs
    earlier electronically elsewhere eventually externally financially formally formerly fortnightly genetically
    geographically globally historically hourly immediately indirectly indoors initially inland inside
    internally internationally jointly later legally locally manually meanwhile medically monthly musically
    nationally nationwide nearby nightly officially online orally originally outdoors outside overhead overnight
    overseas personally physically politically previously privately publicly quarterly recently regionally
    scientifically separately shortly simultaneously socially soon specifically statistically subsequently
    technically temporarily together tomorrow tonight traditionally twice unanimously upstairs verbally weekly
    worldwide yearly yesterday"""
)
#: "Arrived": what was done, but not how well.
DEEDS = lexicon(
    """addressed adjourned adopted advised agreed allowed announced answered appear appeared applied appointed approved
    arranged arrested arrive arrived arriving assembled ate attended attending awarded baked banned becoming
    beginning bid boarded booked born borrowed bought bringing broadcast brought built buried buy buying buys
    calculated called cancelled carried carry carrying cast chaired changed chose chosen circulated close closed
    closes closing collect collected collecting comes commented commissioned compared compiled completed
    composed concluded conducted confirmed considering contacted continued contributed converted covered created
    crossed dated debated decide decided declined defined deliver delivered demonstrated denied departed
    deployed described designed detailed died directed disappeared discuss discussed discussing displayed
    distributed divided donated doubled downloaded drafted drank drawn drew drive driven driving dropped
    dropping drove earned elected employed enrolled enter entered entering established examined exceeded
    exchanged expanded expecting explained exported exposed extended fallen falling fell filed filing filmed
    finished flew flown followed formed founded funded gathered generated given gone grew handled hear helped
    hired holding hospitalised hospitalized hosted identified illustrated imported imposed included incorporated
    increased indicated influenced informed injured inspected installed interviewed introduced invested invited
    issued join joined joining knitted landed launched learned learnt leased leaving led lent linked listed
    listened live lived lives living loaded located lost lowered mailed maintained manufactured married measured
    meet meeting meets mentioned merged met modified monitored move moved moving named negotiated nominated
    notified observed obtained occurred offered offering offset open opened opening opens operated ordered
    organised organized outlined owned packed paid painted participated passed pay paying performed photographed
    planned planted play played playing plays polled posted presented pressed printed produced proposed publish
    published publishing purchased questioned quoted raised ratified reacted read reading reads rebuilt recalled
    receive received receiving recorded recording recruited reduced referred registered rejected released
    relocated remained remarked removed renewed rented reopened repaired repeated replaced replied reported
    represented requested required resigned responded restored restructured resumed retired return returned
    returning reviewed rewritten risen rising rose running sailed sang scheduled searched seeing seeking
    selected selecting sell selling sells send sending sent serve served serving setting shared shipped sign
    signed signing sing sitting slept sold sought speak speaking spend spent spoke spoken sponsored standing
    start started starting stated stay stayed stopped stored studied study studying submitted subscribed sued
    summarised supervised supplied surrounded surveyed swapped switched tabled taken talking taught teach
    telephoned telling tested threw tracked trading trained transferred translated transported travel traveled
    travelled travelling treated tweeted understood underwent unloaded unveiled updated visit visited visiting
    voiced vote voted voting waited waiting walk walked walking watch wearing withdrew witnessed won wondered
    worked worn write writing written wrote"""
)
#: "The council": persons, bodies and that anybody would call so.
THINGS = lexicon(
    """account accountant accounting acquisition action actions activity actor actors actress acts address
    administration adults advertising adviser afternoon agency agenda agent agents agreements aide aides
    aircraft airline airplane airport album algae alliance allies ally amendment amendments amount amounts
    analysis analyst analysts animals anniversary announcement apartment application appointments april area
    areas arena argument arms army article artist artists aspect assembly asset assets associate association
    attendees attorney audience audiences author authorities autumn average baby bacteria bag bakeries bakery
    ball ballot band bank bank-holiday banker bankers banks bar barrel barrels base bases basis batteries beach
    bench bicycle bicycles bid bidding bids bill billion bills birth block board boat boats body bond bonds book
    books border borrowing bottle box boy boys branch brand bread breakfast bridge broadcast brother brothers
    budget building buildings bureau bus business businesses buyers cabinet calendar call calls camera campaign
    candidate candidates capital captain car carbon cards career cargo cars cartel cash category
    cathedral caucuses cells census cent centers centimetres centre century ceremony chain chair chairman chairs
    chairwoman chancellor change changes channel chapter charge charges chart chef chief child children church
    cigarette cinema circuit circulation cities citizen citizens citizenship city civilians class classroom
    clerk client clients climate clinic cloning closures clothes clothing club clubs coach coalition coast code
    coffee colleague colleagues college colleges column comment comments commerce commission committee commodity
    commonwealth communications companies company compensation competitor component components computer
    computers concert conclusion condition conditions conference congress connection console consolidation
    constituency constituents constitution construction consultant consumer consumers consumption contact
    content contest continent contract contracts coordinator copies copy correspondent corridor cost costs
    costume costumes council councillor councillors councils counsel counties countries country county couple
    couples coupon course court courts coverage crop crops crowd cup currency curriculum customers cycle dance
    data date dates daughter day days deal dealer dealers deals debate debt debts decade decades decision
    decisions deficit degree delegate delegates delegation delivery demand department departments deputy
    description designer desk detail details developer developments diesel diet difference dinner diplomat
    diplomats direction director directorate directors disc discussion discussions distance district districts
    dividend dividends division doctor doctors document documentaries documents dogs dollar dollars domain
    donations door doors driver drivers duties duty earthquake economics economist economists economy edition
    editor effect effects eggs election elections electorate electricity email emails embryos employee employees
    employer employers energy engine engineer engineers entry environment envoy episode equipment equity estate
    evening event events exchange exchanges executive executives exhibition expansion expenditure experiment
    export exports extent eye eyes facilities facility factor factors factory families family fan fans farm
    farmer farmers father fathers feature fee fees fence ferries ferry festival field figures files film films
    finals finance finances financing finding findings finger firm firms fish flag flags fleet flight flights
    floor flow focus followers food foot footage football foreigners forest forests form formation forms forum
    foundation founder framework franchise franchises friend friends front fuel fund funding funds furniture
    future gadgets game games gaming garden gas gates generation girl girls glass goal goals gold golf
    government governments governor governors grade graduate grain grandchildren grant grass ground group groups
    growth guests guide guitar gulf gun hair hall hand hands harbour harvesting head headlines headquarters
    heads healthcare hearing hearings heat hectares height helicopter helicopters highway history holiday home
    homes hospital hospitals host hotel hotels hour hours house households humans hundreds hunting identity
    image images immigrants immigration imports income increase index individuals industries industry inflation
    inflow information infrastructure inhabitants initiatives inquiries inquiry inspection institute
    institutions instruments insurance intervention interview interviews inventory investigation investigations
    investment investments investor investors invitation iron island islands issue issues item items job jobs
    journal journalist journalists journey judge judges july june jury keyboard kilo kilometers kilometres king
    kitchen knee laboratory ladder lake lamp land landing language languages laptops law lawmakers laws lawyer
    lawyers leader leaders leaflet league lecture leg legislation legislature legislatures legs lending length
    letter letters level levels library licence life lighthouse limit limits link list listeners lists lives
    load loan loans location locations lorry lunch machine magazine mail majority maker makers man management
    manager managers mandate manufacturer manufacturing map mapping march margin mark market marketing markets
    marks match matches material materials maternity mayor mayors meal measure measures meat media meeting
    meetings member members membership men menu merchants merger message messages metal meters method methods
    metres microbes mid-afternoon midfielder mile miles million millions mining minister ministers ministry
    minority minute minutes mission model models moment money month months morning mother mothers motion
    motorway mountain mouth move movement movie movies museum musician musicians nation nationals nations nature
    neck negotiations neighbour neighbours network news newspaper newspapers night nomination nominee notebook
    notice novel novels nurse nurses object objects observation occasion offer offers office officer officers
    offices official officials oil operation operations operator opponent opposition option options orchestra
    order orders organisation organisations organization organizations output owner owners ownership oxygen
    package packet pact page pages paint paintings pair panel pants paparazzi paper papers parcel parcels
    parents parish park parliament participants particles parties partner partners partnership party passenger
    passengers passport path patients pay payment payments pen pension people percent percentage period periods
    permission permit person personnel persons petition petroleum phase phone phones photo photograph
    photographs photos phrase picture pictures piece pieces pier pilot pipeline plan plane planes planet plans
    plant plants plate platform platinum player players police policies policy poll polling polls pool
    population port portion position positions post poster posters posts pound pounds power powers prayers
    premises premium president press price prices pricing primary printer prison probe procedure procedures
    proceeds process producer producers product production products professor profile program programme
    programmes programs project projects property proportion proposal proposals prosecutor prosecutors
    protesters province publisher pumps pupils purchase purchases purpose quarter question questions quota
    quotas rabbit race races radio rail railway rains range rankings rate rates rating ratings ratio reaction
    reader readers reason reasons recipe recording records referee referendum refugees region regions
    registration regulations regulator regulators relations report reporter reporters reports representation
    representative representatives republic request requests research researcher researchers reserve reserves
    reservoir residents resource resources response responses rest restaurant restructuring results retailers
    retirement return returns revenue review reviews rice rights ring river rivers road roads robot role roles
    roof room rooms round route row rubber rugby rule rules ruling runner runners runway sailors salary sale
    sales sample sanctions satellite scale scene schedule scheme schemes school schools science scientist
    scientists score screen screens sea search season seasons seat seats secretary section sections sector
    sectors securities semi-final senate senator senators sentence sentences series server service services
    session sessions settlement shape share shareholder shareholders shareholding shares shelf ship shipments
    ships shirt shoe shoes shop shops shot shots sign signs singer sister sisters site sites situation size skin
    skipper sky slogan slogans smoking society software soil soldier soldiers son song songs sons sort source
    sources south space speakers specialist species speech spending spokesman spokesmen spokesperson spokeswoman
    sport sports spot spring squad square stadium staff stake stand start state statement statements states
    station stations statistics steel step steps stock stocks stone storage store stores story strategist
    strategy street streets striker structure student students studies studio study style subject subsection
    subsidiaries subsidiary subsidies subsidy successor sugar suit sum summer summit sun supplier suppliers
    supplies supply supporters surface surveillance survey sustainability syndicate system systems table tables
    tabloid takeover tank tape targets tariff task tasks tax taxes taxpayers teacher teachers team teams
    technologies technology telephone television temperature tender term terms territory test tests text theatre
    thousands ticket tickets tie time times timetable tissue title titles toilet tomatoes tonnes tons tool tools
    topic topics total tour tourism tournament town towns track traders traffic train training trains tram trams
    transaction transactions transfer transport treatment treatments treaty tree trees trend trends trial trials
    tribe tribunal trip trips troops truck trucks tunnel turnout turnover type types tyre underwriters
    unemployment union unions unit units universities university update user users valley variety vehicle
    vehicles ventures venue version vessel vessels video view viewer views village villagers villages visit
    visitors visits voice voices volume volumes volunteers vote voter voters votes voyage wages wall warehouse
    warehouses watch water waters weapons weather website websites wedding week weekend weeks weight wheat wheel
    width wife window wing winter witness witnesses woman women wood word words worker workers world writer yard
    year years yen yield yields youth zone zones"""
)
#: "Arrested", "deaths": what is told is hard, but the word only tells it. These tempt most.
HARD_NEWS = lexicon(
    """abortion accident accidents airstrikes arrested arson assault asylum autopsy bankruptcy banned blaze bomb
    bombing bombings bombs bullets burglary burial cancer casualties cemetery cholera collision convicted
    coroner curfew curfews custody death deaths debt debts deficit demonstrations deportation deported detained
    detainees detention died disease diseases dismissal divorce divorced drought earthquake espionage evacuated
    evacuation evicted eviction explosion explosions extradition fined fire fires funeral gun guns hospital
    hospitalised hospitalized hunger hurricane illness impeachment imprisoned infection injured injuries injury
    inmates jail jailed knife lawsuit lawsuits layoffs malaria missile missiles missing poverty pregnancy prison
    prisoner prisoners prosecution protest protesters protests redundancies refugees rescued robbery sanctions
    sentenced shipwreck shooting shootings smuggling soldier soldiers strike strikes sued surgery trafficking
    troops typhoon unemployment vaccine vaccines virus warship weapon weapons widow widowed wildfire wildfires
    wounded"""
)
NEUTRAL = {
    **dict.fromkeys(sorted(THINGS), "thing"),
    **dict.fromkeys(sorted(DEEDS), "deed"),
    **dict.fromkeys(sorted(TIMES), "time"),
    **dict.fromkeys(sorted(KINDS), "kind"),
    **dict.fromkeys(sorted(HARD_NEWS), "news"),
}
