"""Nouns for matters of every kind, art and sport: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_CULTURE = r"""
[matter]
circumstance | one of the facts or conditions in which something happens | condition reason | -under pomp*
    ~straitened|financial|poor|economic|personal|family|comfortable|humble|impoverished|reduced|no
factor | something that influences a result or a decision | reason part | -growth clotting* multipl* sun skin wow
    clot* haemophil* hemophil* sunscreen* !of|viii|v|ix|[0-9]+|authentication|analysis|x|of
    (?:\d[\d.,]*|two|three|four|five|six|ten|about|more|nearly|almost|a)
    ~growth|clotting|wow|feel-good|feelgood|load|fear|rhesus|protection|x|adjustment|discount|conversion|chill|seasonal|scale|by
    a|power|emission|capacity|utilisation|utilization|max|to|they|we|x|growth|protection|sun|clotting|feel-good|form
outcome | the result that something leads to | after end | -learning
by-product | something that comes about as another thing is made or done | after
aftereffect | a result that comes later | after past
scenario | a situation or course of events that may come about | future plan doubt | -film* movie game gamer*
    training exercise script gaming screenplay screenwrit* !of the opera
prospect | the possibility that something will happen | chance future hope doubt | >of -league draft* pick* team
    teammate* young* talent brightest hottest* undaunt* daunt* relish* dealing job jobless* jobseeker* career growth
    econom* earning baseball player club* pitcher* hockey nba* nfl* mlb* scout* profit* long-term !of the
    (?:valley|lake|sea|town)
probability (probabilities) | how likely something is | chance possible
certainty (certainties) | the state of being completely sure | firm expected | -near* virtual* looks seems
    ~a|absolute|mathematical
urgency | the need, or the feeling of a need, to act at once | important | -play* game gamer* half goal* bladder
emergency (emergencies) | a serious or dangerous event that calls for quick action | danger trouble disaster | -room
    landing exit -department ward fund fundrais* funder* brake
alternative | something or somebody that can be chosen in place of another | choose | -rock music* vote voter*
    medicine
substitute | a thing or person that takes the place of another | post equal choose | >for -bench* goal* minute
shortcoming | a fault or weak point in somebody or something | weak failure obstacle wrong trouble
flaw | a fault that makes somebody or something less good | weak failure wrong obstacle trouble gap
defect | a fault that makes something or somebody less than perfect | weak failure wrong obstacle trouble | -birth*
    heart heartbeat* genetic
deficiency (deficiencies) | something that falls short of what is needed | less lack weak failure obstacle trouble |
    -payment vitamin immune iron -vitamin immun*
glitch (glitches) | a small fault in a machine, program or plan | trouble failure obstacle
lapse | a failure to do what one should | failure wrong careless breaking crime | -time licen* contract* expire
    patent deadline years* months decades camera photograph* ~\w+-(?:year|month|week|day|hour) !of (?:the
    )?(?:polic(?:y|ies)|option|some time|time|cover|patent|lease|contract)|(?:in memory|into|of time) -memory year
    decade*
complication | a new problem that makes a matter or an illness worse | obstacle trouble illness worse | -timepiece*
    wristwatch* horolog*
impediment | something that gets in the way | obstacle | -speech* !in (?:her|his) speech
barrier | a wall, fence or other thing that blocks the way | obstacle limit | -crash sound* flood* reef mark method*
    contracept* skin
    million* billion* psycholog* broke broken count second* pain painful* painkiller* metre hour kipchoge vault*
    sub-two marathon 5m invisible threshold jump* sunscreen hydrat* moistur* ~push the|pushing the|pushed the|pushes
    the !islands?|creams?|beach(?:es)?|lakes?|trials?|draws?|nursing|[0-9]+|one|two -jockey* racehorse* colt filly
    mare gelding island blood-brain
bottleneck | a point where things get held up | obstacle | -genetic population -guitar
burden | a duty, cost or trouble that is hard to bear | duty trouble obstacle | -show court courtroom* courthouse*
    law lawyer* lawsuit* lawmaker* lawful* proof beast donkey* mule* prove* prosecution defendant !of the song
nuisance | a person or thing that causes trouble or annoys | trouble obstacle | -caus* behav* call caller* suit
    lawsuit ordinance* damage
disadvantage | something that makes success harder | obstacle weak | -women minorit*
privilege | something special that only a few are allowed | right honour protection | -attorney executive client
    user access* admin* legal* white* lawyer parliament* honour* honor* absolute* pleasure
boon | something that is very helpful | help rich profit | !friend|companions?
boost | a help or push that makes something grow or get better | help more rise rich | -sale rate rocket dose vaccine
inspiration | something or somebody that gives people ideas or the will to act | idea reason start
encouragement | something that gives people hope and confidence | help support | -trade trader* invest investor*
    investment* industr* export*
temptation | a strong pull towards doing or having something | wish
tendency (tendencies) | the way somebody or something is likely to act or develop | way character wish reason |
    -militant party
quirk | a strange habit, feature or event | character difference
attribute | a quality that somebody or something has | character part | -file html* xml*
epitome | a perfect example of something | example
embodiment | a person or thing that shows an idea perfectly | example | -invention patent virtual* screen*
indication | something that shows what may be true | sign proof | -drug medic*
omen | an event that is thought to show what will come | sign future
precursor | something that comes before another and leads to it | first past sign start | -chemical drug explosive*
    molecul* protein ingredient*
emergence | the fact of appearing for the first time | start first | -soil bee bees
    -bankrupt* recession chapter insolv* slump coma*
    -lockdown hibernat* -insect* moth* butterfl* larva* cicada* crop crops plant plants beet* seedling* !from
onset | the beginning of something, usually something bad | start
culmination | the end or high point that something long leads up to | end first important win
climax (climaxes) | the most exciting point of a story or an event | first important | -sex sexual* orgasm*
finale | the last part of a show or a contest | end part
anniversary (anniversaries) | a time exactly one or more years on from an event | past ceremony
jubilee | a celebration held many years after an event | past ceremony | -line bridge* debt* -kenya* party pope
    vatican church catholic campaign*
interlude | a short time or piece of music between two longer parts | stop time
intermission | a break between the parts of a show | stop time
adjournment | stopping a meeting or a court case for a time | stop | -debate !motions?|notices?|speech(?:es)?|debates?
postponement | moving something to a later time | stop change less
suspension | stopping something, or keeping somebody out, for a time | stop punishment removal | -bridge* car
    carmak* wheel* system* front* rear* -vehicle ride rider* chassis* shock fork* bike* suv liquid* fluid disbelief*
continuation | the carrying on of something that came before | long again
duration | the length of time that something lasts | long time | -bond bondholder* portfolio treasur* yield
era | a long time marked by something special | time past | -inning* pitch amendment starts
vicinity | the area around a place | near area edge | -million* pct billion* dollar per cent euros pounds
perimeter | the line round the outer edge of an area | edge border | -shoot* points score scorer* three-point*
    guard* defens* defend* rebound
boundary (boundaries) | a line or limit that marks where something ends | border edge limit | -cricket four* six
    wicket* push* test tester* stretch* blur* runs innings ball bowl* batsm* cross* taste ~hit|hits|struck|hit a
intersection | a place where roads cross | way | +road* street* traffic* driver avenue highway -art artist* artwork*
    artis* science politic* technolog* race racer* racecourse* racehorse* racegoer* racetrack* gender
fraction | a small part | part less small | >of -denominator* tiny small* mere* larg* big great* signific* high*
    math* lesson
segment | one of the separate parts of a whole | part
remainder | what is left of something | remains part | >of
multitude | a very large number | many much | >of
plethora | a very large number, often more than is needed | many much more
array | a large group of people or things, often mixed | many wide much | >of -solar antenna panel microphone disk
    sensor* mirror* radar missile telescop* code
myriad | a number too large to count | many much | >of
dearth | a great lack of something | less lack
paucity | a very small amount or number | less lack
proportion (proportion) | a share of a whole | part number | >of -body building sense crisis epic* blow histor*
    reaction disaster epidem* biblic* !of \w+ to|of (?:the|a) (?:rooms?|face|house|figure|body|building|hall|church)
ratio | the size of one amount compared with another | number difference
statistic | a number that gives information about something | number proof | -course* degree agency office* bureau
    becom* became profess* vital* depart* lectur* student ~professor of|studied|taught|teaches|teach|of
    !institute|service|council|authority|department|division|board|body
estimate | an amount that is judged roughly, not counted exactly | number judge idea | -sanction* approv* tender*
    contractor* committee senate repair index* ~engineer[’']s
calculation | the working out of a number or an amount | number plan judge | -political* strateg* cynical* -politic*
maximum | the largest amount possible or allowed | limit much number
minimum | the smallest amount possible or allowed | limit less number level
[art]
sculptor | a person who makes works of art from stone, wood or metal | artist
choreographer | a person who makes up the steps of a dance | artist
novelist | a person who writes long stories | writer
biographer | a person who writes the story of another’s life | writer
curator | a person who chooses and looks after what is shown, as in a museum | post | -pitch cricket wicket* stadium
    ground* !ad litem|bonis|of the (?:estate|bankrupt) -bankrupt* liquidat* insolven*
collector | a person who gathers things of one kind | owner | -tax taxpay* taxation taxable item debt* toll* edition
    rubbish garbage bill -solar dust fare ticket -tax
celebrity (celebrities) | a famous person | fame people | -status culture cult
entertainer | one who sings, dances or tells jokes for the public | artist
comedian | a person who makes people laugh as a job | artist
protagonist | one of the main figures in a story or event | first
amateur | a person who does something for fun, not for pay | learner | -golfer* photograph* astronom* radio player
    footballer boxer dramatic* theatre hour* night* video
connoisseur | a person who knows a great deal about something and can judge it | judge science
masterpiece | a very great work of art or skill | first win
thriller | an exciting story, often about crime or spies | story book film | -match game gamer* final* -goal* win
    winner* victory overtime jackson* album innings cup league defeat +film* book* novel* crime spy tv drama* movie
    author director*
adaptation | a work made from an earlier one, mostly a film, a play or a show | copy film | +film* book* novel*
    movie play* stage -climate species evol* >of -climat* environment* finch wheelchair !to|of the eye
remake | a new form of an old film, show, song or game | again copy film music book
trilogy (trilogies) | three books, films or other works that belong together | book film | -fight* bout box boxer*
    -rugby match wasps*
screenplay | the written words and story of a film | writing
soundtrack | the music that goes with a film, show or game | music film | -life youth summer
premiere | the first public showing of a film, play or other work | first start ceremony
rehearsal | practice for a show or a ceremony | test again | -dress* -dinner cup match game gamer*
exhibition | a public show of works of art or other things | ceremony | -match game gamer* bout fight* season*
    skill* team teammate* play* tennis baseball spring* himself herself themselves golf tournament event open*
    champion* whether friendly race racer* racecourse* racehorse* racegoer* racetrack* boxing batting* putting
retrospective | a show of the works that an artist made over many years | ceremony past | +artist* museum gallery
    exhibit* painting -law lawyer* lawsuit* lawmaker* lawful* legislat* -planning permission appl*
choreography | the steps of a dance and how they are put together | art | -summit visit* politic* -night*
    convention* campaign*
portrait | a painting, drawing or photograph of a person | copy | -mode screen* landscape -film* movie documentar*
    novel* book* biograph* nation nationwide life society
sculpture | a work of art formed from stone, wood, metal or the like | art
mural | a large picture painted on a wall | art
tapestry (tapestries) | a cloth with pictures woven into it | art clothes | -rich richer richest +wall woven museum
    weav* wool hang hung medieval*
heirloom | a valuable thing handed down in a family | past family | -tomato seed vegetable plant plantation* variet*
relic | something left over from the past | past | -venerat* saint holy* church cathedral jerusalem* procession*
    diocese* pilgrim* shrine believer*
souvenir | a thing that one keeps to remember a place or an event | past
antique | an old and valuable object | past
emblem | a picture or thing that stands for a group or an idea | sign
costume | clothes put on to play a part or to look like somebody else | clothes | -drama* party swim bath bikini*
    national* peasant folk* jewel* classic* tradition* native period histor*
garment | a piece of clothing | clothes
accolade | an honour for something done very well | praise win honour
recognition | public thanks or respect for what one has done | fame praise honour | +award achiev* award-winning
    success* deserve* -face facial* speech* voice pattern software state kosovo* palestin* taiwan* union unionis*
    unioniz* diplomat* independ* countr* israel* legal* government* same-sex name brand independen*
    !required|under|that|as|of the (?:risks?|need|fact|importance|problem|dangers?)|of (?:smells|faces|voices)
    ~no|nodded in|sign of|plate|image|face|handwriting|character|object
ceremony (ceremonies) | a formal event held for a special occasion | ceremony end | -without stand* master*
ritual | a set of acts done in the same way each time | ceremony religion way
tradition | a way of doing things kept up over a long time | past way story belief | -tweet recogni* relig* holy*
    jesus legend*
folklore | the old stories and beliefs that a people or group hands on | story past
mythology (mythologies) | the old stories of a people about gods and heroes | story past | +greek norse* roman
    ancient hindu celtic egypt*
[sport]
tournament | a contest in which many players or teams try to win one prize | meeting fight end | -medieval* knight
replay | a match played again because nobody won | again | +match cup draw drawn -video tv television official*
    referee -instant* footage screen* slow* watch review* camera umpire* nfl* touchdown goal-line* -video
marathon | a running race of about 42 kilometres | long | +runner running race racer* racecourse* racehorse*
    racegoer* racetrack* finish* -session meeting speech* talks tv movie film* negotiat* hearing dance dancer*
    tennis sprint* presiden* election
comeback | a return to success after a bad time or a time away | again rise win | -witty* reply kid retort quick*
    formulat* quip* insult joke
rout | a very clear and heavy defeat | loss failure | -stock stockpil* stockmarket* market* oil oilfield* share*
    sell-off bond bondholder* currency price* -econom* sell* currenc* debt* crisis
trophy (trophies) | a cup or other object given to the winner | win honour | -hunt hunter* -wife animal lion room
    -hunt -hunt -hunt elephant
runner-up (runners-up) | the one that finishes just behind the winner | loser
challenger | one that tries to beat another | candidate opponent loser | -tour tourist* tourism tank* shuttle dodge*
    bank banker* brand product* phone space* tennis tariff burden* court courtroom* courthouse* legal* nasa
    astronaut
referee | the person who sees that the rules are kept in a match | court judge | -paper* journal* academic job
    jobless* jobseeker*
umpire | the judge of a game such as tennis or cricket | court judge
participant | one that takes part in something | candidate learner
squad | the players or athletes from whom a team is chosen | people | +coach player match cup manager team teammate*
    captain* rugby -police* firing bomb bomber* bombard* vice death* car carmak* cheer* goon* god soldier* fraud*
    drug murder* flying riot hit robbery* suicide
attendance | the number of people present at an event | number people | +crowd match record* stadium game gamer*
    concert* -school* compulsory prize -school* mandatory church person taped +estimat* average number figure
    biggest highest lowest fixture -court courtroom* courthouse* trial* class* pupil student ~in|in|her|his|their
    !records?|at the match was noted|of (?:his|her|the (?:mayor|king|queen|president|minister))
doping | the use of forbidden drugs or means in sport | deceive medicine | -silicon* atom* electron* semiconductor
captaincy | the post of the leader of a team | post power
"""
