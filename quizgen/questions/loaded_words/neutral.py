"""Words that only name, tell or date in every sense they have, by their in a sentence."""

from __future__ import annotations

from quizgen.questions.likeness import lexicon

#: "The municipal hall": what kind, where and when, but not how good.
KINDS = lexicon(
    """academic administrative aerial agricultural airborne annual anonymous aquatic archaeological architectural athletic
    atmospheric audio automated banking biological bilateral botanical cardiac chemical civic civilian clerical clinical
    coastal commercial congressional constitutional consecutive contractual corporate cultural current daily dental
    departmental diplomatic digital disciplinary domestic downtown eastern ecclesiastical economic editorial educational
    electoral electric electrical electronic engineering environmental experimental federal female fifth financial
    fiscal foreign former fourth geographical geological governmental gubernatorial half-hourly handwritten historical
    household hydraulic indoor industrial industry-wide inland institutional international interim introductory
    investigative joint journalistic judicial legislative linguistic literary local logistical magnetic male managerial
    manual marine maritime marital mathematical maternal mechanical medical medieval metropolitan military
    ministerial mobile molecular monetary monthly multinational municipal musical national nationwide native naval
    neighbouring neighboring nightly northern northeastern north-eastern northwestern nuclear-powered numerical nutritional
    occupational oceanic offshore online onshore operational optical oral organisational orthodox outdoor overnight overseas
    paediatric parliamentary part-time full-time paternal pharmaceutical photographic physical postal preliminary
    presidential previous procedural provincial quarterly rectangular recurring regional regulatory residential
    retail retired rural satellite scheduled scientific seasonal second sectoral secondary semi-final sixth seventh eighth
    southern southeastern south-eastern southwestern solar spatial state-owned statistical statutory subsequent suburban
    surgical symphonic technical technological telephone temporary territorial textile theatrical third two-day three-day four-day
    two-year three-year four-year five-year ten-year one-year six-month three-month two-hour undersea underground underwater
    unmarried unnamed urban verbal veterinary virtual weekday weekly western wooden written yearly
    20-year-old 30-year-old fourth-quarter first-quarter second-quarter third-quarter year-end first-half second-half
    next last new recent public senior total final central additional separate available chief 
    current early late first sole initial former private general personal chemical social joint
    weekday non-profit bipartisan six-year eight-year seven-year month-long week-long year-long interstate intercontinental pre-election post-election"""
)
#: "Met on Monday": when, where and how often.
TIMES = lexicon(
    """abroad afterwards already annually anonymously daily digitally earlier electronically formally formerly
    fortnightly hourly initially internationally jointly later locally manually meanwhile monthly nationally nationwide
    nearby nightly online originally orally overnight overseas previously quarterly recently regionally simultaneously
    subsequently temporarily tomorrow tonight twice upstairs verbally weekly worldwide yearly yesterday
    soon afterward beforehand hourly inland overhead downstairs outside inside ashore aboard 
    automatically briefly chemically indoors outdoors verbally"""
)
#: "Arrived": what was done, but not how well.
DEEDS = lexicon(
    """adjourned announced appeared appointed arranged arrested arrived assembled attended boarded booked
    borrowed bought broadcast built calculated called carried cast chaired changed circulated
    climbed closed collected commented commissioned compared compiled completed composed conducted contacted continued
    converted crossed dated decided delivered departed deployed described designed discussed displayed distributed donated
    downloaded drafted drew drove elected employed enrolled entered established examined exchanged exported extended filed
    filmed finished flew followed formed founded gathered hired hosted imported included increased inspected installed
    interviewed introduced invested invited issued joined launched learned leased lent listed listened lived loaded
    located lowered mailed manufactured measured merged met moved nominated notified obtained occurred opened operated ordered
    organised organized owned packed paid painted participated passed photographed planted played posted presented printed
    produced published purchased quoted raised read rebuilt received recorded recruited registered released relocated remained
    removed renewed rented repaired replaced replied reported represented requested resigned responded resumed retired
    returned reviewed sailed sang scheduled searched selected sent served shipped signed sold spent spoke
    started stayed stopped submitted sued switched telephoned tested tracked trained transferred translated
    transported travelled traveled tweeted updated visited voted waited walked wrote arriving attending beginning
    buying closing collecting driving entering filing holding joining leaving meeting moving opening paying playing
    publishing reading receiving recording returning selling sending signing speaking starting travelling visiting voting walking
    led brought given taken gone 
    understood learnt grew rose fell won lost slept
    ate drank drawn driven flown written spoken chosen bought worn worked studied married moved changed followed
    planned explained recalled concluded confirmed mentioned 
    stated remarked answered wondered appear arrive buy carry close collect decide deliver discuss drive
    enter hear join leave live meet move open pay play publish read receive return 
    sell send serve sign sing speak spend start stay study teach travel visit vote walk
    watch write comes opens closes meets plays reads sells buys lives
    becoming bringing carrying considering discussing living 
    running seeing seeking selecting serving setting sitting standing studying talking telling 
    waiting wearing expecting offering trading offered sought met hosted bid applied
    writing died injured hospitalised hospitalized buried married born"""
)
#: "The council": persons, bodies and that anybody would call so.
THINGS = lexicon(
    """account accountant actor actress address afternoon agency agenda airline airport album analyst analysts
    apartment april area arena army article artist audience author authorities ballot band bank banks bank-holiday
    barrel barrels beach bill bills board boat boats book books border bridge broadcast budget building buildings bus
    business businesses camera candidate candidates capital car cars category cathedral census centre century
    chairman chairwoman chancellor channel chapter children church cinema cities citizens city clerk client clients
    climate clinic club coach coalition coast colleagues college colleges committee company companies concert conference
    congress constituency constituents consumers contract contracts copies copy correspondent corridor council councillor
    councillors counties countries country county couple course court courts currency customers data date daughter day days
    decade decades decision decisions delegates delegation department departments deputy diplomat diplomats director directors district
    districts document documents dollar dollars drivers driver earthquake economist economists economy edition editor
    election elections electorate email emails employees employer employers engine engineer engineers envoy episode
    evening event events executive executives exhibition experiment export exports factory family families farm farmer farmers
    father festival figures film films firm firms fish flight flights floor fleet forest franchise fuel game games
    garden gas gates goal goals government governments governor grain group groups guests guitar hall harbour headquarters hearing
    hectares helicopter highway hospital hospitals hotel hour hours house households hundreds imports income index industry
    inhabitants inquiry institute insurance interview investors island islands journalist journalists journey judge judges july
    june jury kilometres kilometers laboratory lake law lawmakers laws lawyer lawyers leaflet league lecture legislation legislature
    letter letters library listeners loan loans location lorry machine magazine manager managers manufacturer map
    march market markets mayor mayors meeting meetings member members membership message metres meters midfielder miles million millions billion
    minister ministers ministry minute minutes morning mother motorway mountain museum musician musicians
    nation nations negotiations network newspaper newspapers night novel nurse nurses office officer officers offices official officials
    oil opponent orchestra organisation organisations organization organizations page pages paintings paper papers parents
    parish parliament participants parties partner partners party passenger passengers passport patients people percent percentage
    person petition phone photograph photographs pilot pipeline plane planes planet plant plants player players
    police policy policies poll polls population port premises president press price prices primary printer prison
    process producer producers product products professor programme programmes program programs project projects property
    proposal proposals protesters publisher pupils quarter question questions radio railway reader readers referee
    referendum refugees region regions regulations regulator report reporter reporters reports representative
    representatives republic research researcher researchers reservoir residents restaurant results retailers revenue
    river road roads rule rules ruling sailors sales satellite school schools scientist scientists screen
    season seats sector secretary section semi-final senate senator senators series session shareholders shares ship ships shop
    shops singer software soldier soldiers songs speech spokesman spokesperson spokeswoman square squad staff stadium
    state statement states station stations statistics stock street streets striker student students studio study summer summit supplier
    supporters survey system tariff tax taxes taxpayers teacher teachers team teams telephone television
    text theatre thousands ticket tickets tonnes tons tour tournament town towns traders train trains transaction treaty trial
    tribunal troops truck trucks tunnel turnover unemployment union unions university vehicle vehicles venue version video village villagers
    visitors volume vote voter voters votes wages wall water weather website week weekend weeks wife window winter witnesses
    acts action actions activity administration adviser aide aides aircraft amount amounts ally allies announcement
    application area areas argument aspect assembly assets association average bag ball banker bankers bar base
    basis bid bids birth block body bond bonds bottle box boy boys brand breakfast brother brothers bureau
    call calls captain career cash centimetres chain chair change changes chapter charge charges chef
    chief child class clothes code colleague column comment comments competitor component computer computers condition conditions
    connection constitution construction consultant consumption contact content contest continent coffee cost costs crop
    crops crowd cup currency curriculum cycle deal deals dealer dealers debate debt debts degree delivery demand description desk
    detail details diet difference dinner direction discussion discussions distance division doctor doctors door doors duties duty
    effect effects energy entry environment equipment estate exchange exchanges expenditure 
    extent eye eyes facilities facility factor factors fan fans fee fees field finance finances financing finding findings
    finger focus food foot football form formation forms forum foundation friend friends front fund funding funds furniture
    future generation girl girls glass gold golf governors grade grant ground growth guide gun hair hand hands head heads 
    heat height history holiday home homes host humans identity image images increase industries inflation information
    intervention interview interviews investigation investigations investment investments investor item items job jobs journal king
    kitchen knee land language languages leader leaders leg legs length level levels licence life limit limits link list lists
    lives load lunch mail majority maker makers man management margin mark marks match matches material materials meal
    measure measures media men menu metal method methods mid-afternoon mile minority mission model models moment money month months motion
    mouth move movement movie movies mouth nature neck neighbour neighbours news nomination nominee notice novel novels 
    object objects occasion offer offers operation operations operator opposition option options order orders output owner owners
    package packet paint pair pants path pay payment payments pen period periods permit phase phones photo photos picture
    pictures piece pieces plan plans plate platform pool position positions post posts pound pounds power powers 
    procedure procedures proportion purchase purchases purpose race races range rate rates ratio reaction reason reasons
    recipe recording records relations request requests reserve reserves response responses rest return returns review rice 
    rights ring role roles roof room rooms round route row runner runners runway salary sale sample sanctions scale scene schedule scheme schemes science
    score sea search seat sections sector sectors securities sentence sentences service services shape share shareholder shareholding sheet
    shelf shirt shoe shoes shot shots sign signs sister sisters site sites situation size skin sky soil
    son sons sort source sources south space spending spokesmen sport sports spot spring stage stages stake stand start step steps
    stone store stores story strategy structure style subject subsidiary subsidiaries subsidy subsidies subsection sugar suit sum sun supplies supply surface
    deficit table tables tank tape targets task technology technologies temperature term terms test tests tie time
    times title titles tomatoes tool tools topic total track training transfer transport treatment tree trees trend trends tribe trip
    trips type types tyre unit units update user users valley variety version vessel vessels view views visits voice voyage
    warehouse warehouses watch wedding weight wheat wheel width wing wood word words world yard yen yield yields youth zone zones
    
    woman women worker workers year years visit campaign weapons"""
)
#: "Arrested", "deaths": what is told is hard, but the word only tells it. These tempt most.
HARD_NEWS = lexicon(
    """arrested asylum autopsy bankruptcy bombs cancer convicted coroner death deaths debt debts deficit detained detainees detention
    died disease diseases divorce divorced drought earthquake evacuated extradition fined funeral gun guns hospital hospitalised
    hospitalized hunger hurricane illness imprisoned infection injured injuries injury inmates jail jailed missile missiles missing
    prison prisoner prisoners protest protesters protests pregnancy refugees sanctions sentenced shooting soldier soldiers strike strikes
    sued surgery troops typhoon unemployment vaccine vaccines virus weapons widow widowed wounded weapon warship
    bomb bombing bombings cholera malaria blaze wildfire wildfires bullets burial cemetery custody deported deportation eviction evicted
    dismissal redundancies layoffs smuggling trafficking espionage burglary robbery arson assault lawsuit lawsuits"""
)
NEUTRAL = {
    **dict.fromkeys(sorted(THINGS), "thing"),
    **dict.fromkeys(sorted(DEEDS), "deed"),
    **dict.fromkeys(sorted(TIMES), "time"),
    **dict.fromkeys(sorted(KINDS), "kind"),
    **dict.fromkeys(sorted(HARD_NEWS), "news"),
}
