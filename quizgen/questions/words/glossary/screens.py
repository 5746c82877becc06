"""Words of stage, screen, music, books, art and computing: `word (odd forms) | meaning | families | sense`.

Such words mean something else elsewhere, so that most of them stand here with what proves their sense.
"""

SCREEN_NOUNS = r"""
[film and stage]
cast | all the people who act in a film, a play or a show | people perform | +film films movie movies theatre*
    theater* actor* actress* sitcom* drama* musical* sequel* comedy comedies broadway rehears* opera* screenplay* play
    plays !iron|bronze|a|his|her|their|its|doubt|vote|votes|ballots?|aside|off|as|in|by|of|members? (?:of|from)
    ~(?!(?:the|its|full|whole|entire|original|new|star|studded|supporting|ensemble|impressive|main|stellar|strong|large|small|talented|british|american|us)[^a-z])[^
    ]+
plot | the events of a story and how they are connected | tell | +film films movie* novel* thriller* screenplay*
    characters twists twist* sequel* storytelling novelist* sitcom* !to|against|of
    land|by|revenge|his|her|their|a|the|an
    ~bomb|murder|assassination|burial|terror|terrorist|alleged|coup|building|garden|grave|marketing|each|every
plot 2 | a secret plan to do something bad | scheme | >(?:to
    (?:kill|murder|assassinate|overthrow|oust|topple|blow|bomb|attack|poison|kidnap|destabili[sz]e|smuggle|destroy|seize|kill|cause|defraud|bring
    down|unseat|sabotage|undermine|steal)|against (?!rising)) +government president* minister police arrest* alleg*
    suspect* intelligence court courts terror* leader* accus* prosecut* jail*
    ~to|would|will|and|they|who|we|not|may|might|marketing
blockbuster | something, mostly a film, that is or should be a great success | success win | -drug deal trade* merger*
    bid video court* !video|deals?|drugs?|bids?|acquisition|merger|trade
flop | something that fails completely | failure loss | -belly hair sweat* fosbury !houses?|against
sitcom | a funny series about the same group of characters | film perform
biopic | a film about a real person’s or group’s life | film story book
prequel | a work whose story comes before that of an earlier one | book film
spoof | an imitation that makes fun of something | false mock art | -e-mail* email* bank* phish* caller*
    !sites?|websites?|e-mails?|emails?|calls?
cameo | a very short part in a film or a show, played by somebody famous | perform | +film films movie movies episode*
    sitcom* series drama* comedy director* actor* actress* season !of|roles?|appearances? -match goal* bench* cricket
    overs jewel* brooch*
understudy (understudies) | one who is ready to take another’s place if need be | post equal choose
stand-in | one that takes the place of another | post equal choose | ~as
cliffhanger | something exciting whose end stays open to the last | exciting doubt
farce | something done so badly that it can only be laughed at | failure wrong | -theatr* stage comedy comedies
    bedroom novel* feydeau ~as
tragedy (tragedies) | a terrible and very sad event | disaster sorrow | -greek shakespear* opera* macbeth play !in
    (?:the|his|her) (?:story|film|book|play|novel)|of the commons ~economic
audience | the people who watch or listen to something | people witness | !with (?:the|pope|her|his|king|queen|him)
    ~an|private
auditorium (auditoriums auditoria) | a hall where people sit to watch or listen | place meeting
amphitheatre/amphitheater | a round open-air place with rising rows of seats | place meeting
foyer | the entrance hall of a building | place room | -homeless* hostel* ymca
turnstile | a gate that lets people through one by one | door
matinee | a show that is given in the afternoon | perform ceremony | !idols?
encore | a further piece performed because the public calls for it | perform again | ~for an|for his|for her|for
    their|as an
troupe | a group that performs together | group perform people | -monkey* baboon* macaque* langur* chimp* gorilla*
ensemble | a group of people who play, sing, act or dance together | group perform people | +music* choir* orchestra*
    jazz actor* dancer* sing* concert* instrument* quartet* string strings theatre* drum* -wear wore wearing dress*
    dressed outfit* jacket*
ventriloquist | a performer who makes a doll seem to talk | artist perform
headliner | a main performer at a concert or a festival | artist first | -single album news
impersonator | a performer who copies how somebody looks and talks | false artist | -police officer* officer scam*
slapstick | comedy in which people fall over or hit each other | perform laugh
skit | a short play or scene, often funny | perform laugh
sketch 2 (sketches) | a short funny scene in a show | perform laugh | +comedy comedian* comic comics snl python parody
    parod* satir* funny sitcom* -artist* pencil* drawing* police paint* drew architect*
one-liner | a short joke or clever remark | laugh quip joke | -line-up
spotlight (spotlight) | great attention from the public | fame | -stage lamp light torch searchlight* theatre police
    !on (?:the )?stage ~a|by|and|to|will|would
luminary (luminaries) | a person who is admired as one of the best in a field | fame first | +poet* scientist* writer*
    artist* music* academic* party literary hollywood political science jazz tech !candles?
icon | a person or thing admired as a symbol of something | fame symbol | -screen click* phone software desktop menu
    church !of (?:the (?:virgin|madonna|mother)|christ|st) ~orthodox|holy|religious|russian
fanfare | noisy public show that goes with an event | fame celebrate | +with without little much great
memorabilia (memorabilia) | things kept or collected because of what they recall | past
[music]
lyrics (lyrics) | the words of a song | writing music
composer | a person who writes music | writer music
chorus (choruses) | many voices or sounds heard at the same time | many together | >of (?!the |a |an |his
    |her|their|our|its|this|that|one|[0-9]|singers|dancers|children) ~the
melody (melodies) | notes, one after another, that make a tune | music
tempo | the speed at which something is played or done | speed
duet | a piece or performance by two together | music perform
quartet | a group of four people or things | group number
quintet | a group of five people or things | group number
soprano (sopranos) | a woman or a boy who sings very high notes | artist music
tenor (tenors) | a man who sings rather high notes | artist music | +opera* singer* sing sang sung sings concert*
    voice* aria* soprano* baritone* choir* -sax saxophon* debate* letter* !of|sax|saxophon[a-z]+
concerto (concertos) | a long piece for one main player and an orchestra | music
symphony (symphonies) | a long piece of music for a large orchestra | music | +compos* movement* mozart* beethoven*
    mahler* haydn* conduct* wrote written choral -colour* color* !orchestras?|hall|concerts?
libretto (librettos libretti) | the words that are sung in an opera | writing music
aria | a song for one voice in an opera | music perform
anthem | the official song of a country | music honour | +national -youth generation* rock dance !for|of (?!the
    (?:country|nation|republic))[a-z]+
hymn | a song in praise of God | music belief | !to
vocals (vocals) | the singing in a piece of music | music perform
gig | a live show by a singer, a band or a comedian | perform ceremony | +band bands singer* music* song songs
    concert* album* comedian* guitar* !economy|workers?|work|platforms?
label | a firm that makes and sells recordings of music | business | +album albums singer* band bands rapper* songs
    song recordings royalties hip-hop -clothing fashion food bottle* sticker* packaging product*
    !on|reads?|said|says|of|sewn ~white|a white|price|luggage|private
compilation | an album or a film put together from different pieces | group | +album* songs music hits video* dvd cd
    tracks -data statistic* figures report* list !of (?:the )?(?:data|figures|lists?|statistics|report)
virtuoso (virtuosos virtuosi) | a person of wonderful skill, mostly in playing music | artist first
recital | a concert by one musician or a few | perform music | +piano* music* violin* organ organist* concert* song*
    sing* soprano* cello* hall -fact facts grievances !of (?:the|a|his|her|facts|grievances)
rhythm | a repeated pattern of sounds or movements | music | +music* drum* dance* song* beat beats guitar* band jazz
    sing* -heart heartbeat* circadian defibrillat* ~his|her|their|our|my|into a|any|of !and
    blues|section|guitar[a-z]*|games?
overture | a first move to start talks or a friendship | start talk | +peace talks government* minister* diplomatic
    leader* takeover* merger reject* rebuff* ignored spurned trade negotiat* kremlin beijing moscow white washington
    -orchestra* opera music* concert* mozart* rossini* beethoven*
overture 2 | a piece of music that opens an opera or a show | music start | +orchestra* opera operas music* concert*
    tchaikovsky* mozart* rossini* beethoven*
lullaby (lullabies) | a quiet song to make a child sleep | music perform
ballad | a slow song, mostly about love or an old tale | music perform
sermon | a serious talk about religion or right behaviour | speech belief
oath | a solemn promise to tell the truth or do one’s duty | promise | -shout* swear swearing swore muttered
ballet | a show in which dancers tell a story | perform
translator | a person who puts texts into another language | writer
librarian | a person who looks after books and lends them | people
percussion | drums and other instruments that are struck | music
[art]
canvas (canvases) | a painting done on strong cloth | art | +paint* artist* museum* galler* auction* brush* portrait*
    exhibition* !shoes|sneakers|bags?|mailbag|tents?|top|covers?|sheet|awning|prints?|sacks?
    ~on|onto|of|and|bigger|blank|broad|broader|larger|big
installation | putting something in place so that it can be used | work | >of (?!art|works|light) ~an|art|artist’s|the
    artist|sculptural|new
installation 2 | a place with buildings and equipment for an army or an industry | base place | +oil oilfield*
    military nuclear naval missile* radar army bases refiner* !of|work|costs?|process|company|art ~art|the|an
installation 3 | a work of art made of objects, light or sound | art | +artist artists art arts museum* galler*
    sculptor* sculpture* curator* exhibition* -solar panel panels boiler* equipment nuclear military oil !of (?:the
    )?(?:panels|equipment)|costs?|work
exhibit | something shown to others, as in a museum or court | show | -court* trial* judge* jury juror* inquest*
    tribunal evidence hearing* coroner* inquiry prosecut*
    !and|to|space|halls?|similar|signs|symptoms|a|an|the|all|some|no|any|little|great|[“"]|traits|behaviou?r|its|their|his|her
    ~to|that|which|who|also|he|she|it|they|often|trump|not|will|would
pottery | pots and dishes made of baked clay | art goods
ceramics (ceramics) | things or materials made of baked clay | art goods
mosaic | a picture made of many small coloured pieces | art | +tile* floor* roman church* glass wall walls villa*
    byzantine artist* ancient -virus cultural ethnic disease !of (?:cultures|people|habitats|languages)
plaque | a flat sign on a wall in memory of somebody | honour | -teeth tooth dental alzheimer* arter* amyloid ~name
figurine | a small carved or moulded model of a person or an animal | art
bust | a statue of somebody’s head and shoulders | art | +bronze marble sculpt* plaster nefertiti -drug* cocaine boom
    housing economy police gang ~or|and|to !up|by|a
cartoonist | a person who makes funny drawings | artist
illustrator | a person who draws the pictures in books | artist
devotee | a keen lover, follower or worshipper | people belief
aficionado (aficionados) | a person keen on something who knows it well | people belief
[books and papers]
hardback | a book with a stiff cover | book
prose | ordinary writing, as opposed to poetry | writing
narrator | a person or voice that tells what happens, as in a story or film | informer tell | +novel* book* film*
    story stories reader* chapter* character* documentary fiction audiobook* series
pseudonym | a made-up name used instead of a real one | false name
ghostwriter | a person who does a book for which another gets the credit | writer
broadsheet | a serious newspaper with long reports | paper
caption | words that explain the picture they are printed with | writing | -television* video* deaf closed tv live
    zoom !contest
subtitle | words on the screen that tell what is said in a film | writing | +film films movie movies english french tv
    television dialogue language languages video* screen* series translat* -book* novel album* !of
scoop | a news story that one paper or reporter has before all others | news | +newspaper* journalist* reporter*
    editor* exclusive press magazine* journalism news -ice sugar coffee flour litter net nets
    !of|up|out|net|best|the|top|a ~a single|one|two|to|would|will|can|could
publication | bringing something out in print or online | show | >of (?!record|the
    (?:university|society|institute|church)|choice) +report* figures data results study review minutes names accounts
    findings details survey book memoir* article* list document* photo* pictures cartoon* ~a|any|several|various|one
publication 2 | a magazine, a newspaper or the like | paper | +magazine* newspaper* weekly trade editor* subscriber*
    articles journalist* website* readers !of|date|dates|in|by|on|rights|was|is|bans?|and|that (?:the|would|his|her)
    ~of|for|since|after|before|its|until|to|with|from|against|first|delay|upon|stop|following|prior to
edition | one holding of an event that takes place again and again | time | +festival* tournament* race cup marathon*
    championship* olympic* fair games -book* newspaper* magazine print* article* novel* software !of (?:the
    )?(?:book|newspaper|magazine)
edition 2 | one of the versions in which a book or a paper is brought out | book paper | +book books paperback* novel*
    author* magazine* publish* print printed newspaper* hardback* hardcover* printing copies bible daily -festival*
    tournament* race cup marathon* games software
subscription | a regular payment for a service or as a member | money pay | +monthly month annual yearly service
    services magazine* newspaper* fee fees cancel* customer* customers streaming tv online channel* library members
    membership user users broadband paid -bond bonds share shares stock stocks offer offering rights syndicat*
estate | all that somebody leaves behind at death | property | +heir* inherit* executor* probate bequea* beneficiar*
    deceased copyright* -housing industrial trading golf acre* sewage !agents?|agency|cars?|sales?
    ~real|housing|industrial|trading|council|the fourth|fourth|business|golf|sugar|country|family
estate 2 | an area of homes or factories that was built as one | area | +housing industrial trading -died late heir*
    probate will wills inherit* ~real|his|her|their|fourth|golf|country|family !agents?|agency|cars?|tax|taxes|of
    (?:the late|mr|ms|mrs|dr)
estate 3 | a large piece of land in the country with one owner | area property | +acre* acres hectare* hectares
    castle* manor* grouse deer pheasant* moor* moorland gamekeeper* aristocrat* -housing industrial trading late died
    heir* council ~real|housing|industrial|his late !agents?|agency|cars?|tax|taxes
[making and owning]
producer | a firm, farmer or country that makes or grows goods for sale | business | +copper oil gas coffee cocoa coal
    steel crop crops poultry pig pork dairy milk beef grain wheat sugar salmon wine gold zinc nickel exports output
    opec tin rubber cotton palm aluminium aluminum lithium prices -film* movie* tv television* show shows jury music
developer | a person or firm that buys land and builds on it | business owner | +land homes housing houses flats
    apartment* apartments property site planning council residents planners tower* real acres affordable building
    buildings plot plots -software game* app apps computer* code web video
[computing]
sensor | something that notices heat, light, movement or the like | machine tool
server | a central computer that other computers use | machine | +email e-mail emails data hack* computer computers
    password* network* software online internet website* files file database* site digital cloud encrypt* -tennis ace
    aces waitress* restaurant* match serve
chip | a tiny part with electronic circuits | machine | +semiconductor* computer computers intel nvidia processor*
    tsmc foundr* nanomet* memory microprocessor* electronic electronics silicon samsung -fish potato* frozen
    bargaining packet* salsa casino* !bits?|away|in|at|off|and ~you|to|can|blue|bargaining|potato|and|poker|wood|paint
firewall | a program that guards computers against attack from outside | protection machine | +computer* network*
    hack* virus* software internet pc pcs windows data server*
portal | a website through which one reaches services or information | machine | +online website* log logged login
    register* web users user password* internet data customer* applications digital -stone tomb* tunnel* cathedral*
    church door carved ~star
simulator | a machine or program that imitates something real | machine test
programmer | a person who writes the instructions that computers follow | maker | -festival* cinema* theatre* tv
    television* venue* film*
connectivity | being joined to the internet or to other places | link
compatibility | being able to fit, live or work together | together
accessory (accessories) | an extra thing that goes with something or makes it complete | more goods | -murder crime
    charged convicted !to (?:murder|the|a|crime)|before|after
decoy | something used to draw others into a trap or away | false trick
prankster | a person who plays tricks on others | trick joke
hoaxer | a person who makes others believe something false | trick criminal
vandal | a person who damages things on purpose | criminal harm
makeover | changes meant to make somebody or something better | better change
facelift | work that makes something look newer and better | better change | -surger* surgeon* cosmetic plastic botox
    wrinkle* skin
provenance | where something comes from and who has owned it | start past
nemesis (nemeses) | an enemy who is very hard to beat | opponent
sidekick | a helper or friend of somebody more important | help friend
saga | a long story or chain of events | story long | -norse icelandic viking* holiday* insurance !holidays?|louts?
screening | testing many people to find out who has an illness | medicine test | +cancer breast bowel hiv aids tb
    prostate cervical disease* patient* diabet* tuberculosis illness* gp nhs antibod* -film films movie* cinema
    documentary !tests?|people|passengers|all|the|for eligibility ~continue|by|of|is|are|be|started|security
screening 2 | a showing of a film to an audience | perform film | +film films movie movies cinema* documentary
    festival premiere* hollywood -cancer health disease* patient* security airport passenger* !room|rooms|technology
    ~are|is|be|were|was|security|health
rating | a judgement of how good or safe something is | judge | +credit bond bonds analyst* moody* stock debt outlook
    junk hygiene ofsted safety inspect* energy -tv television viewers audience* show popularity fifa* ~approval|the
    tv|television|job
critic 2 | a person whose job is to judge films, books, food or the like | writer judge | +film films movie* theatre*
    art album* restaurant* novel* review* oscar* music band novelist* -government* president* policy war !of (?:the
    )?(?:government|president|war|policy|law|plan|regime|[a-z]+’s)
    ~vocal|outspoken|fierce|harsh|government|staunch|leading|sharp|frequent|fiercest
busker | a person who plays music in the street for money | artist music
acrobat | a performer who does difficult jumps and turns | artist
hologram | a picture made with light that seems to have depth | art image
avatar | a figure that stands for a user in a game or online | image
montage | pictures, scenes or sounds put together as one | film art
collage | a picture made of many pieces stuck together | art
silhouette | a dark shape seen against the light | shape
panorama | a wide view over a large area | view | ~world|political|economic
motif | a pattern or an idea that comes back again and again | idea
flashback | a sudden memory of the past, or a scene that shows it | memory past
twist | an unexpected turn in a story or a matter | change surprise | +plot story saga tale drama latest bizarre
    dramatic legal row thriller ending -ankle knee metal wrist lemon !on|to|and|his|her|the|around|its|their
preview | a showing of something before its official opening | show start | +film* show theatre exhibition*
    performance* gallery fashion screening -match* debate* election* campaign* candidate* !of ~to
"""

SCREEN_VERBS = r"""
commission | to order a work, or give somebody the task of doing it | order ask | +report* study survey portrait*
    painting work works artist* review statue mural sculpt* research poll book opera play piece architect* analysis
    audit -bridge dam plant megawatt* warship* reactor !as|of|in|on|last|at
chronicle | to keep or give a record of | say tell
adapt 2 | to turn a book or other work into a film or a show | change | >(?:from|for (?:the
    )?(?:stage|screen|television|tv|film|cinema|theatre|radio)|into an? (?:film|movie|play|musical|series|tv|opera))
    +film* novel* book books stage screen* play plays tv television series musical story author* -species climate
[film and stage]
gross (grossed grossing) | to earn in all, before costs are paid | earn get | +film films movie movies office million
    weekend tour sequel* concert*
curate | to choose and arrange what is shown or played | choose
reprise | to perform or do again | again perform | +role roles part song performance character*
sculpt | to carve or form into a work of art | make cut | -body muscle* glacier* wind gym
digitise/digitize | to turn into a form that a computer can keep | change
narrate | to tell a story, or speak the words of a film | tell say
encrypt | to put into a secret code | hide change
authenticate | to prove that something is real | prove
exhibit | to show or put on show | show reveal
console | to comfort somebody who is sad or disappointed | comfort | -game* pc xbox playstation nintendo titles
install/instal (installed installing) | to set up or put in place | put | !as|automatically|itself|him|her|himself|a
    new (?:government|leader|president|bishop) ~be|self -tax bishop* king president* coach leader* puppet
host | to be the place where an event is held, or to hold it | hold | +summit conference games cup tournament*
    olympic* festival talks meeting championship* final finals event events matches concert* race round -show
    talk-show television* tv programme* radio awards oscar* presenter* species parasite* site website* virus !of
    >(?:the|an?|its|their|another|this|next|these|two|three|one|talks|matches|games|events|all|several)
channel (channelled channelling channeled channeling) | to direct money or effort to a certain use | send give |
    +money savings fund funds aid investment* resources energy into cash donation* profits -anger angry rage fury
    spirit inner
"""
