"""Nouns of people, society and schools: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_SOCIETY = """
[people]
immigrant | a person who has come from abroad to live in a country | foreigner
emigrant | a person who leaves their country to live abroad | foreigner
settler | a person who comes to a land to make a new home there | foreigner first
newcomer | a person or thing that has only just arrived or begun | learner foreigner first
retiree | a person who has ended their working life | old
pensioner | a person who no longer works, usually because of age | old
widow | a woman whose husband has died | marriage family | -gaming spider* black* golf
offspring (offspring) | the child or children of a person or an animal | family learner children | -show idol*
    series firm compan* -festival* technolog* idea* website concert* -plant* seed tree company
namesake | a person or thing that is called the same as another | equal
juvenile | a person or an animal that is not yet grown up | children learner | -bird* animal species fish* turtle* how
    humour humor* joke behavio* court courtroom* courthouse* delinquen* justice club* team teammate* match
minor | a person who is too young to be an adult by law | children learner | +child* sex sexual* alcohol parent* abuse*
    girl boy boyfriend* adult underage* -league baseball degree injur* -league concerto* sonata* ~[b-g]|flat|sharp|in
    a|with a|her|his
loner | a person who likes to be alone | apart
recluse | a person who lives away from all others | apart
outcast | a person or a country whom all others have shut out | apart victim
nomad | a person who moves from place to place with no fixed home | foreigner | -digital football*
commuter | a person who regularly travels between home and work | customer | -airline* aircraft carrier plane
motorist | a person who drives a car | customer
occupant | one who lives in, holds or is inside a place | owner
inhabitant | a person or animal that lives in a place | owner people
populace | the ordinary people of a place | people voter
peasant | a poor person who works on the land | poor
aristocrat | a person from a family of high rank | rich power | -dividend* car cars wine
nobility | the people of high rank in a country | power rich | -spirit* soul cause heart heartbeat* character* purpose*
    ~is|was|a|such|great|with|simple|true -defeat* horse*
clergy | the priests and other leaders of a religion | religion people
congregation | a group of people who come together to worship | religion people | -vatican cardinal doctrine nuns
    sisters missionar* -bird* alligator* +church* pray* worship* priest* pastor* sunday* mass synagog* mosque* rabbi*
    vicar* minister* parish* service* hymn* sermon* bishop* catholic* jew jews jewish muslim* christian* baptist*
    methodist* god
pilgrim | a person who travels to a holy place | religion foreigner | -plymouth* mayflower* thanksgiv* -fans fan 1620
    turkey* england
missionary (missionaries) | a person who is sent out to spread a religion | belief religion | -position* zeal* !for
preacher | a person who speaks about God in public | religion belief
atheist | a person who believes that there is no God | belief religion
heretic | a person who holds beliefs against the accepted ones | belief religion opponent
martyr | a person who suffers or dies for a belief | belief victim | !to ~play the|plays the|played the|playing the
humanitarian | a person who works to make others’ lives better | giver kind | +humanitarians*
feminist | a person who demands equal rights for women | support belief
environmentalist | a person who works to protect the natural world | nature support belief
bigot | a person who hates others for their race, religion or opinions | hater belief
chauvinist | a person who thinks their own country or sex is better than others | hater belief
idealist | a person who believes in high aims and a better world | belief hope | -kant philosoph* minds
optimist | a person who expects things to turn out well | hope belief | -sail* dinghy*
pessimist | a person who expects things to turn out badly | doubt belief
hypocrite | a person who pretends to be better than they are | false
opportunist | one that uses every chance, whether it is right or not | careless
visionary (visionaries) | a person with great ideas about the future | first belief | -plan planner* propos* leader*
    artist* direct* idea goal* -saint saints angel visions
confidant | a person to whom one tells one’s secrets | friend
acquaintance | a person whom one knows a little | friend | -make maker* made making !with -auld
mastermind | the clever person who plans and leads something difficult | criminal first | -quiz -peg pegs
perfectionist | a person who wants everything to be without any mistake | careful
ethnicity | belonging to a people with its own ways and origin | people family
minority (minorities) | a group that makes up less than half of a whole | part number | -interest stake whip leader*
    government* report* share* opposition* small* tiny majority trouble seat holding owned plural* coalition cabinet
    opinion parliament* equity stock stockpil* stockmarket* only holder ~his|her|whose
majority (majorities) | the larger part, more than half | part number | -leader* whip stake rule* senat* seat
    commons labour* lords staff sharehold* owner* conservative court courtroom* courthouse* parliament* overall
    minority mp slim* slender* narrow* overturn constituenc* working landslide age ageing coalition absolute* hung
    margin slash reduc* wafer* house*
    >(?:vote|votes|voted|said|believe|believed|want|wanted|support|supported|oppose|opposed|agreed|disagreed|backed|favour|favoured|thought|of
    (?![0-9]|one[^a-z]|two|three|four|five|six|seven|eight|nine|ten[^a-z]|more|about|nearly|around|just|only|over)[a-z]+)
household | a home and the people who live in it | family people | -royal* king palace* queen cavalry*
    !names?|words?|chores?|waste|items?|products?|goods?|appliances?|cleaners?|bills?|insurance
generation | all the people born at about the same time | people family | -game gamer* console phone power* next
    electric* third third-generation* mobile gps xbox technolog* device computer* car carmak* chip chipmak* player
    weapon -once first* energy income processor dvd software machine* -compan* plant plantation* utility consol* network
    +baby* boom young* older parent* grand future* born -console product*
[society]
equality | the state in which all have the same rights and chances | equal fair | -coalit* commission* income weapon
    nuclear arms militar* points sum sums equation*
injustice | unfair treatment | unfair cruelty
citizenship | belonging to a country with full rights | right | -class* lesson good* teach* school* curricul* subject
    pupil corporate compan* sense good active lesson* curriculum
nationality (nationalities) | the fact of belonging to a country | right people | -banned
privacy | being able to keep oneself and one’s affairs from the eyes of others | secret apart
immigration | the coming of people from abroad to live in a country | enter many rise | -minister* office* judge* lawyer
    queue* passport desk airport ~at|through|clear|cleared -landing landed
emigration | the leaving of one’s country to live abroad | leaving
migration | the moving of people or animals from one place to another | leaving enter | +people* refugee* migrant*
    asylum border* immigra* bird* species animal* insect* whale* salmon butterfl* office minister* polic* citizen* eu
    europe* mass labour rural urban countries country abroad season* terror*
integration | the joining of separate parts into one whole | union together | -migra* immigra* refugee muslim minorit*
    ethnic asylum newcomer racial* race racer* racecourse* racehorse* racegoer* racetrack* school* black* gypsy* roma
    segregat*
assimilation | becoming like the people around one | together equal | -data* information knowledge* nutrient* protein
    sound* -idea ideas consonant* nitrogen plant plants material*
inclusion | making somebody or something a part of a whole or a group | open allow together difference | -player squad
    team teammate* coach -diamond* crystal* gem gems
exclusion | keeping or leaving somebody or something out | removal stop | -exclusions* insure insurer* insurance zone
    order principle* pauli ~debt|override
emancipation | setting people free from the power of others | allow right
empowerment | giving people more control over what they do | power give allow | -zone
sexism | treating people worse because they are women or men | unfair
racism | treating people worse because of their origin or colour | unfair cruelty
bigotry | hate of others because of their race, religion or opinions | unfair anger
antisemitism | hate of Jews | unfair anger
intolerance | not accepting that others think or live differently | unfair anger | -lactose* gluten* food milk allerg*
    -noise exercise* aspirin drug* patient* !to
tolerance | willingness to accept what is different | open allow kind | -zero alcohol drug pain painful* painkiller*
    heat* glucose* immune limit* risk* insulin* error abuse* fault* level lactose* !for
slavery | a system in which people own other people and make them work | cruelty force system | -ants ant !to
apartheid | the former system of keeping races separate in South Africa | unfair cruelty apart system | -israel*
    palestin* gender global* -vaccin* social climate* health* medical
addiction | not being able to give something up | wish disease trouble
obesity | being far too fat | disease
alcoholism | being ill from drinking too much | disease trouble
illiteracy | not being able to read and write | failure | -financial* computer* econom* scientific* emotional* cultural
truancy | staying away from school without permission | leaving
delinquency | bad or criminal behaviour, mostly of young people | crime breaking | -loan mortgage debt* bank banker*
    payment -rate card account
hooliganism | violent behaviour of groups in public | disorder fight
neighbourhood | a small area where people live close together | area | -polic* !of
suburb | a place where people live at the edge of a city | area edge
ghetto | a part of a town in which one group lives apart from the rest, mostly poor | area poor | -blaster* music poetry
hamlet | a very small village | area | -play* shakespeare prince* danish -cigar*
municipality (municipalities) | a town or area with a council, or that council | area
metropolis | a very large city | area
borough | a town or city district with some powers of its own | area
territory (territories) | land that belongs to, or is held by, a state or a group | area | +army troop* israel*
    palestin* rebel* occup* border* disput* sovereign* militar* -ball player match animal bird* male familiar unknown
    neutral* dangerous positive negative unchart* unfamiliar record* index* chart* overbought oversold* kick* scrum
    lineout line-out rugby try tries moral morality morally comes ~with the -robin* salesm*
hemisphere | one half of the earth | area half | -brain* cortex* left right cerebr* neuro* skull*
peninsula | land that is almost surrounded by water | area nature
landmark | a well-known or important building or place | building | +building tower bridge* tourist visitor famous*
    monument -ruling decision case agreement law lawyer* lawsuit* lawmaker* lawful* deal dealer* dealt study bill
    reform* victory election reach -ruling legislation -history hundredth* score scored pilot navigat*
mosque | a building in which Muslims pray | religion
synagogue | a building in which Jews pray | religion
cemetery (cemeteries) | a place where the dead are buried | end past
mausoleum | a large building in which the dead are laid | end past honour
[education]
curriculum | all that is taught at a school or in a course | learner plan | -vitae*
syllabus (syllabuses) | a list of what is taught in a course | learner plan list
scholarship | money given to a chosen student to pay for studying | help money | +student universit* college school* won
    award -legal* academic shakespear* critical* islam* medieval* literary* scholarly research* histor* biblic*
    ~great|of|wide|deep|and her|and his|sound|fine|her and his -bible* monk*
diploma | a qualification for finishing a course of study | proof paper
certificate | an official paper that states a fact | proof paper | +birth* death* marriage medical doctor* school* exam
    examin* college -gift digital* film* exchang* payment deposit cash cashier* invest investor* investment* stock
    stockpil* stockmarket* indebt* pik* generic* commodit* grain share* bond bondholder* trust* note mortgage web
    website* browser*
qualification | proof of skill or learning, such as an examination passed | proof skill | +job jobless* jobseeker* exam
    examin* pupil student teacher degree universit* employ* vocational* -world cup league stage champions* race racer*
    racecourse* racehorse* racegoer* racetrack* round pole game gamer* match group playoff* tournament final* without
    euro eurozone -cup play-off* ~without|one|added|only|of|sealed|secured|reached -answer praise* next olympic* games
graduation | the successful finish of a course of study | end win | -rate speech* ceremon* missed attend* gown*
    commencement* speaker party dress* daughter robe*
dissertation | a long piece of writing for a university degree | writing
lecture | a talk that is meant to teach somebody something | speech | -endur* complain* patien* stern moral morality
    morally scold* everyone everybody telling finger* needs sermon*
seminar | a meeting in which a group studies and discusses a subject | meeting learner
tutor | a person who teaches one pupil or a small group | learner giver
dropout | a person who leaves a school, a course or a contest early | learner loser | -rate -signal voltage* -audio call
    rugby 22 phone*
alumnus (alumni) | a former student or member | learner past
academic | a person who teaches or does research at a university | science stars rocks weather past human mind medicine
    disease nature language number religion court informer | +university professor research* study oxford* cambridge
    -athlet* grades gpa* ~her|his|puts|put|their|and|on|good|strong -sport sports boarding*
laureate | a person who has won a great prize | win honour | -poet children
literature | books, plays and poems of high quality | book writing | -medical campaign* review* leaflet party hate*
    research* pamphlet* terror* extremist* trade trader* promotion* scientif* mail handout* academic stud* philosoph*
    marketing fake +novel* prize poet poem* writer nobel fiction author
questionnaire | a list of things that many people are asked to answer | list watching
"""
