"""More adjectives of the news, as `adjective | meaning | families | sense`."""

MORE_ADJECTIVES = r"""
[worth]
fundamental | basic and very important | important | -indicator analy* technical* value factor* trader* dealer*
    signs importance note data* !research|science|physics|particles?
    >(?:rights?|principles?|freedoms?|libert(?:y|ies)|questions?|problems?|laws?|truths?|values|rules?)
crucial | so important that much depends on it | important
urgent | so pressing that it cannot wait | important must soon quick | !care
essential | absolutely needed | important must |
    >(?:services?|supplies|supply|workers?|items?|goods|products?|medicines?|drugs?|parts?|roles?|elements?|infrastructure|tools?|ingredients?|foods?|repairs?|travel|equipment|to|for|that|if|in)
significant | large or important enough to count | important much | -statistic* >(?!other)
    !look|glance|smile|pause|figures?|digits?
secondary | less important than something else | little |
    >(?:concern|consideration|importance|role|issue|matter|aim|purpose|goal)s? -school* education*
productive | bringing good results | good | -land landowner* soil farm* cough oil oilfield* well structur* capacit*
    asset sector investment capital* countr* econom* worker labo* industr* life lives* capabilit* mine miner* mining
    acre* employee
profitable | bringing in more than it costs | rich good
sensible | showing good judgement | careful right good | -shoe boot* !of
sustainable | able to go on for a long time | long possible good | -transport* energy environment* green farm*
    planet* climate emission carbon forest* fish* ecolog* pollut* develop* wood* palm fuel* food tourism communit*
favourable | good for somebody or something, bringing an advantage | good hope kind | -rating opinion review* view
    viewer* viewpoint* voter press respon* react* impress* attitude reply policy* comment* sentiment poll pollster*
favorable | showing approval | good hope kind | >(?:opinion|rating|view|impression|review|number)s? -weather
effective | bringing the result that is wanted | good strong possible | -date tax taxpay* taxation taxable immediat*
    rate january february march april june* july august september october november december yield today tomorrow
    yesterday exchange*
    >(?:against|ways?|treatments?|methods?|tools?|weapons?|vaccines?|medicines?|drugs?|than|measures?|means)
affordable | not costing more than one can pay | cheap possible | -care carer* careful* obamacare
costly | causing a lot to be paid or lost | rich much hard harm serious bad
disastrous | turning out very badly | harm serious bad useless
symbolic | standing for an idea or a feeling | little useless important known | -largely purely mostly merely
    resolution nonbinding* non-binding rent logic* token payment
rational | based on clear thinking, not on feeling | careful clear right good | -number integer* root fraction*
    mathematic*
    >(?:decisions?|choices?|debates?|discussions?|arguments?|explanations?|reasons?|thought|thinking|analysis|judge?ments?)
superior | better than others | good first power |
    >(?:to|quality|firepower|technology|performance|weapons?|skills?|products?|service|fitness) -number numer* tone
[amount]
numerous | a great many | much many | -most
minimal | very small in amount or degree | little | -music* compos* design* techno* painting decor* artist* fashion
    style look
plentiful | there in large amounts | much enough
enormous | very great | much
vast | very great in size or number | much wide
marginal | so small that it is of little importance | little | -seat tax taxpay* taxation taxable land landowner*
    offside call caller* cost costly voter farm* rate labour* tory pass performer distribut* constituen* producer
    utility well field* benefit product* majorit* revenue
mere | being only that and nothing more | little few
partial | not complete | little unfair | >(?!to[^a-z]) -operating birth* bias referee judge* umpire* taste fond
    chocolate witness* equation* derivativ*
dramatic | sudden and very great | sudden much |
    >(?:drop|fall|rise|increase|decline|change|shift|growth|cut|improvement|reduction|turnaround)s? -actor actress
    theat* goal* finish* rescue* victory play* stage role film* scene opera* novel* comed* soprano win winner*
    escape penalt* heroine costume*
[time]
lengthy | very long, often longer than one would wish | long
permanent | lasting or meant to last, not just for a time | long | -secretar* undersecretar* representative -marker
    normal*
temporary | lasting only for a limited time | short
annual | coming once every year | order seldom usual | -plant plantation* flower rate growth pct per average output
    production turnover revenue sale cost costly budget* income salar* wage profit* inflation* increase rise risen
    spending deficit subsid* fee capacity limit* loss
quarterly | coming or counted every three months | order seldom usual | -reset* paid pay* review* publish* meet
    twice adjust* shield* arms
constant | going on all the time | long usual order same | -currenc* terms remain* rate price* speed* level stay
    kept dollar held throughout temperatur* exchange*
frequent | happening often | order usual wide long | -voter flyer* flier* visitor user customer contributor critic
    critical critici* guest
prior | coming earlier | first order old | >(?!to[^a-z]) -monk* abbey* monaster*
    !art|probabilit(?:y|ies)|distributions?
upcoming | soon to happen or appear | soon expected
gradual | happening bit by bit | slow little long | -slope* climb* hill incline*
premature | coming or done too early | soon sudden quick doubt | -baby* babies born birth* -infant twin son daughter
    pregnan* ejaculat* labour* labor laborer* deliver*
timely | coming at a good moment and not too late | good soon fit | -manner fashion* basis -filing payment
hectic | very busy and full of hurry | unsteady quick
contemporary | of the present time | new time | +art artist* artwork* artis* dance dancer* music* novel* fiction
    design* -centur* histor* account* record* chronicl* wrote newspaper source
[severe]
severe | very serious | serious strong hard | -penalt* punish* sentenc* critic critical critici* judge* style bun
    hair architect* teacher* examiner*
    >(?:diseases?|illness(?:es)?|damage|problems?|shortages?|injur(?:y|ies)|malnutrition|symptoms|drought|losses|delays|pain)
horrific | so terrible that it shocks | serious cruel sad
disgraceful | so bad that one should be ashamed | bad serious rude cruel
gruesome | horrible to see or think about | serious cruel sad bad
tragic | very sad because of great suffering or loss | sad serious | -opera* drama* queen hero* play* shakespear*
    actor greek flaw* figure theatre comic*
merciless | showing no pity | cruel strict
harsh | severe and not gentle | cruel strict serious rude bad hard | -light chemical sound* voice detergent*
intense | very strong | strong | -eyes* young* woman character* person blue red green colo*
    >(?:pressure|competition|rivalry|heat|pain|criticism|interest|dislike|hatred|anger|opposition|cold)
fierce | very strong and intense | strong cruel serious | -lucky dog animal lion tiger
[said]
blunt | saying openly what others would say more politely | open rude clear honest | -force* trauma instrument*
    object* knife knives* weapon injur* attack* striker forward beat* tool blade* edge razor* pencil scissor*
    needle* end impact hair cut fringe*
offensive | hurting people’s feelings | rude enemy angry cruel |
    >(?:[a-z]+\s)?(?:remarks?|comments?|language|jokes?|insults?|tweets?|materials?|words?|posts?|messages?|terms?|gestures?|slogans?|chants?|stereotypes?|images?|content)
vulgar | rude and in bad taste | rude bad | -latin* fraction*
crude | rude and likely to offend | rude little bad | -oil oilfield* barrel price* opec petroleum fuel* export*
    -rate birth* futures tanker brent* refin* pipeline energy cargo light
    >(?:remarks?|comments?|language|jokes?|gestures?|insults?|humou?r|terms|words|slurs?) -oil petrol* stock
    stockpil* stockmarket*
stark | very clear and hard to overlook | clear open strong | >(?:contrast|choice|difference|reminder|warning)s?
    -naked* landscape raving* beauty bare room wall building white*
precise | exact, down to the details | clear careful true certain right
concrete | definite and clear, not vague or general | clear true strong certain |
    >(?:evidence|plan|proposal|steps\stoward|proof|example|action|measure)s? -cement wall slab steel floor block*
    build* road* bridge* pour*
absurd | so strange or foolish that it is hard to believe | false doubt strange useless | -catch* goal match
    -theatre theater school playwright* comed* humo*
    film play
sarcastic | saying the opposite of what one means, in order to mock | rude cruel
courteous | polite and friendly | kind
cynical | expecting nothing good of people and their reasons | doubt sad cold | -foul tackle challenge* card -ploy
    attempt move* exploit use manipulat* stunt trick* plan planner* -attempt tactic* deep* case manipul*
sincere | honest and truly meant | honest true open
passionate | having or showing very strong feelings | strong
solemn | deeply serious | serious quiet sad | -mass requiem* vespers*
nostalgic | full of longing for the past | sad old
witty | clever and funny | good happy
awkward | not easy, smooth or comfortable | hard unsteady bad | -fixture time
bizarre | so odd that it surprises | strange unclear
grim | very gloomy, serious or worrying | sad serious bad | !reapers?
xenophobic | showing hatred or fear of foreigners | enemy unfair
[true]
accurate | exact and without mistakes | true right certain careful clear good | -passer* shooter quarterback*
    missile rifle weapon shot
genuine | real or honest, not false or pretended | true honest
reliable | that can be trusted | trust honest good certain
[show]
spectacular | so striking that it amazes people | good much first strange known
magnificent | so good or grand that people wonder at it | good much
superb | extremely good | good first
hideous | extremely ugly or horrible | bad cruel serious
notable | worth paying attention to | known important honour
legendary | extremely famous | known honour old | -arthur myth monster* dragon* beast treasure* creature* unicorn*
    kingdom atlantis*
[kind]
distinct | clearly different from others | different clear open | -possib* advantage disadvantage lack impression
    sound* chance* feeling sense -shift improve* feel*
evident | easy to see or understand | clear open certain true doubt
universal | of or for all, with none left out | wide usual whole agreement | -studio picture film* music* orlando
    hollywood credit* joint* electronics remote* controller* vivendi* !banks?|banking|bankers?
collective | of, by or for a whole group together | together both wide agreement
reciprocal | done or given by each side to the other | both together | !of|values?
conventional | of the usual kind | usual same | -weapon bomb bomber* bombard* army force* war warfare warlord*
    warship* warplane* wartime missile arms troop* explosive* munition* nuclear attack* wisdom militar*
radical | so great that little stays as it was | much strong new wide serious |
    >(?:changes?|reforms?|plans?|overhaul|shift|proposals?|steps?|solutions?|approach|rethink) -islam* muslim
    terror* cleric group left extremis* activist student preacher* mosque militant jihad* imam* free movement
    +chang* reform* overhaul shift departure restructur* transform* redesign* rethink shake-up
unorthodox | not following the usual way | strange new different
complex | made of many parts and not easy to understand | hard unclear different | -apartment leisure* sport*
    industrial* military office* residential chants building stadium refiner* truck bus hous* hotel inferiority*
    living futures numbers conjunct* clauses wine*
primitive | very simple and not at all modern | old little poor new | -paint* fish species animal* method* church*
    chapel* art artist*
    >(?:conditions|tools?|weapons?|explosives?|equipment|technology|methods?|huts?|bombs?|machines?|facilities)
[things]
compact | taking up little space | little together | -disc disk agreement powder cassette midfield* defen* flash
    camera fluoresc* team teammate* side
interactive | letting users or visitors take part | new open together | -committee
efficient | working well and without waste | good quick careful | -fuel* energy
tense | not relaxed, full of strain | unsteady angry doubt | -verb* grammar muscle shoulder neck rope*
    ~past|present|future|perfect
gloomy | with little hope of anything good | sad doubt |
    !rooms?|weather|sky|skies|days?|mornings?|interiors?|streets?|corridors?|light|houses?|forests?|buildings?|halls?|basements?|cells?
delicate | needing great care because it could easily go wrong | weak hard unsteady | -skin taste fabric* dish*
    lace* pattern petal* health* instrument* hand* finger* glass* flower bone feature music* voice touch* flavo*
    porcelain scent*
idle | not working or not in use | quiet useless slow gone | -talk threat* gossip rich richer richest boast eric*
    employe* worker closure chat curios* specul* engine engineer* acre* cropland* farmland lazy* hands* production
    mill refiner* python*
flexible | able to change easily to fit the need | fit different free mild | -plastic tube* material body joint*
    limb* rubber* screen* display muscle yoga gymnast*
adjacent | lying next to something | near | !deliver(?:y|ies)|months?|contracts?|years?
remote | far away from towns and people | gone quiet far |
    >(?:village|island|area|region|part|mountain|mountainous|community|communities|town|place|corner|desert|rural)s?
    -control* work* server access* computer* possib* chance* learn* teach* sensing* software device desktop employee
    office* online virtual* video monitor class* likelihood prospect* sensor* past +area village* town township*
    townsp* region* island* desert mountain forest* place* location corner communit* rural jungle* valley settlement
    outpost
spacious | having a lot of room | much wide
rugged | rough and uneven | hard strong |
    >(?:terrain|coast|coastline|mountains?|landscapes?|hills?|mountainous|countryside|peaks?) -individual* phone
    laptop device tablet* handsome* vehicle
prosperous | rich and successful | rich good | -move* voyag*
[people]
wealthy | having a lot of money | rich
obese | much too fat | much body
unconscious | not awake, as after a blow | quiet | -bias racis* prejudice -desire mind* freud* memor* >(?!of[^a-z])
    -bias
dependent | not able to live, work or happen without something | weak poor | >(?:up)?on -outcome approval weather
    decision successful* resolution result condition* child* drug alcohol
immune | safe from something, or not affected by it | strong free | >(?:to|from) -system* respon* cells
ineligible | not allowed by the rules to have, do or be something | unfit unlawful | >(?:to|for)
stubborn | not giving way easily | firm
timid | showing little courage or daring | weak quiet unwilling
humble | not thinking too highly of oneself | kind quiet little poor | -background origin* home homeowner* homeless*
    opinion ourselves himself themselves pray* begin* root abode* surround* upbring* pie* start* apolog*
competent | able to do a task well | good fit | -court courtroom* courthouse* authorit* trial* mental* legal*
    tribunal jurisdiction -game gamer* film* -just album novel* -authorit*
eccentric | strange, though often in a harmless way | strange unsteady | -orbit planet* muscle exercise contraction*
    wheel* shaft*
bold | showing courage and no fear of risks | brave | -type letter print* colo* pattern flavo* wallpaper* stripe*
    design* font* graphic*
aggressive | acting or done with great force and energy | enemy cruel strong rude angry | -cancer treatment chemo*
    therap* disease form strain dog tumo* violen* hostil* angry drunk beg* threat* buys spread* pricing priced
    behav* brother driver
loyal | always standing by the same people or cause | firm trust honest
tolerant | letting others live and think as they like | kind mild free fair open | -drought salt* heat* plant
    plantation* crop* glucose* lactose* frost* !of\s(?:cold|heat|drought|shade|salt|frost|acid|dry)
neutral | taking or belonging to neither side | fair cold |
    >(?:countr(?:y|ies)|grounds?|venues?|sides?|states?|nations?|observers?|stance|powers?|territory|part(?:y|ies)|switzerland)
    -carbon climate colo* gender gear*
corrupt | dishonest, using power or money for unfair gain | false unlawful bad | -file disk data* way absolutely
    moral morality morally code text poem* manuscript*
    >(?:officials?|politicians?|police\w*|officers?|leaders?|regimes?|governments?|customs|practices?|elites?|insiders?|judges?|ministers?|system)
generous | giving more than one must or than is usual | kind much
gracious | polite and kind | kind | -goodness living house* home homeowner* homeless* style room mansion villa hotel
    build* garden* ~good|goodness
furious | extremely angry | angry | -pace rate activity fast* fight* battle* start* speed* rally storm spell
    -trading activ* bidding buying -pace
confident | feeling or showing that one is sure | hope certain firm trust happy
anxious | worried about what is to come | doubt sad | >(?!(?:to|for)[^a-z]) +about parent* level nerv* worr* wait
    moment fear*
desperate | having or showing hardly any hope | sad | -clearance attempt bid bidder* effort defen* tackle save move*
    measure* shot need search battle* fight* plea* race racer* racecourse* racehorse* racegoer* racetrack* struggle
    appeal >(?!(?:to|for)[^a-z]) -need keen avoid* trouble want -need
suspicious | not trusting somebody or something | doubt careful | >of
paranoid | full of fear and distrust without good reason | doubt | -schizo*
grateful | wanting to thank somebody | kind happy | -dead deadly
enthusiastic | showing great and eager interest | strong happy hope
[relation]
federal | having to do with the government of the whole country, not of its parts | country law power | -reserve
    bureau commission* express* superstate* structur* mogul europ*
    !member|subjects?|districts?|units?|entit(?:y|ies)|lands?|provinces?|systems?|states?|republic|structures?|union|constitution|country|model|style
domestic | having to do with one’s own country | country home |
    >(?:polic(?:y|ies)|markets?|econom(?:y|ies)|product|demand|flights?|affairs|sales|production|consumption)
    -gross* servant* maid* chore* animal partner* violen* abus* household* applianc* cleaner pets* dogs helper*
    worker cat spouse
electoral | having to do with choosing people for office by vote | vote people | -votes college !bonds?|trusts?
economic | having to do with trade, work and money | money trade
corporate | having to do with companies | trade money | -committee council* councillor alderman* manslaughter
    worship church* bishop* prayer*
    >(?:profits?|tax(?:es)?|earnings|bonds?|debt|takeovers?|fraud|bosses|interests|donors|greed|power|scandals?|borrowing|lobby\w*)
humanitarian | having to do with people in great need of help | people kind
metropolitan | having to do with a large city | town | -france* french* bishop* archbishop* orthodox* church* opera*
    museum police* commissioner see >(?:areas?|regions?|elites?|cent(?:re|er)s?|district)
congressional | having to do with a body that makes the laws of a country | law country | -district
administrative | having to do with the running of a firm, office or state | rule law country | -complaint stay
    judge* court courtroom* courthouse* hearing leave region*
rural | having to do with places outside the towns | land town
urban | having to do with towns and cities | town | -music* keith* rap mtv award legend* singer housing rock artist*
    radio album priz* viewer word nominat* chart* myth hip grime* hits
racial | having to do with people’s skin colour or origin | people birth | -healer*
commercial | having to do with trade and earning money | trade money goods | -break* tv radio bank banker* paper*
    loan vehicle van truck televis* broadcast* rand* album song* fans
industrial | having to do with making goods in factories | trade goods | -action* disput* relation* tribunal unrest
    union unionis* unioniz* music* estate average dow espionage* countr* nation nationwide power* democrac* world
    scale jones strik* peace* rock band
environmental | having to do with nature and its protection | earth land sea | -factor* gene genetic* genom*
    influen* tobacco* health*
agricultural | having to do with farming | land | !shots?|slogs?|heaves?|swings?|hoicks?|strokes?
pharmaceutical | having to do with medicines | trade body
psychological | having to do with the mind | body | -level barrier
academic | having to do with study at schools and universities | science | -purely merely question debate point*
    interest simply exercise
marine | having to do with the sea | sea |
    >(?:life|biolog[a-z]+|animals?|species|park|reserve|mammals?|environment|conservation|ecosystems?|creatures?) -corps
    sergeant corporal* insur*
[general]
potential | possible later on, though not yet real | possible expected doubt
overall | taking everything together | whole wide |
    >(?:costs?|numbers?|figures?|results?|majority|control|picture|aims?|goals?|effects?|rates?|total|budget|levels?|size|impact|quality|responsibility|plan|strategy|trend|situation|growth|spending|sales|demand|health)
additional | coming on top of what is there already | much many new
insufficient | less than is needed | little unfit few
historic | so important that it will be remembered | important known first | -building house* site home homeowner*
    homeless* district england church castle -centre center* town township* townsp* cit* monument landmark quarter*
    hotel abuse* offence allegation low high* level -pattern ethnic norm average rate trend -proportion
immediate | happening at once | quick soon sudden | -risk danger threat famil* neighbo* successor superior surround*
    boss left right area past problem aftermath vicin* futur* concern danger* predecess* priorit* challenge* need task*
    fear* goal* plan planner* aim relativ* cause post postal postage
    >(?:action|effect|release|response|reaction|comment|impact|ceasefire|halt|end|start|steps?|withdrawal|resignation|help|aid|results?|return|ban|suspension|attention|treatment|investigation|inquiry|review|changes?|relief|evacuation|closure|success|improvement|elections?|payment|recall|recognition|apology|arrest)
    ~more|most
brief | lasting only a short time | short quick | -filed filing round-up summar* statement descri* note text letter
    report* article email overview* introduc* message document* order e-mail paragraph* skirt* outline
appropriate | right for the situation | fit right good
discriminatory | unfairly treating some worse than others | unfair unlawful | !power
impressive | making people admire it | good much
surreal | strange, as in a dream | strange unclear
consistent | keeping to the same way or level all through | same firm order long | >(?!with) -infring* violat*
    aggregat* with
unaware | not knowing about something | quiet cold careless unclear | >(?:of|that)
hardline | strict and refusing to give way | firm strict enemy | -merchandise goods retail* store* sales salesm*
hawkish | in favour of tough action and the use of force | enemy strong firm | -rate bank banker* inflation* fed dovish*
    central* ecb* monetary minutes interest econom* budget* fiscal* nose eyes
constructive | helpful in making things better | good kind | -bond bondholder* stock stockpil* stockmarket* bearish*
    bullish dismiss* trust* loss !notice|interference|dismissal|trust|knowledge|possession|total
eternal | lasting for ever | long
independent | free from the control or influence of others | free power | -mp senator academy academies school*
    lawmaker democrat* republican* newspaper film* music* councillor label* shop* bookshop* living vot* candid* basis
    movie drama* elector* >(?!of[^a-z]|from[^a-z]|members?[^a-z]) !variables?|clauses?|suspension -td mla mlc alderman
    mayor mayoral* retailer* store pub brewer* cinema* pharmac* garage learner traveller*
"""
