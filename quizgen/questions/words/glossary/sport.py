"""Words of match reports, in the sense that they have there: `word number | meaning | families | sense`.

Nearly all of them mean something else elsewhere, so that words of the game must prove the sense.
"""

SPORT_NOUNS = r"""
[goals and kicks]
equaliser/equalizer | a goal or score that makes both sides level | goal | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament goal minute header penalty
    free-kick -dollar* graphic* music bass treble sound audio speaker* ~great|the great
winner 2 | the goal or point that decides a match | goal | +half-time goalkeeper keeper striker midfielder winger
    fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball
    hurling gaelic rugby football footballer cricket tennis tournament minute goal scored header penalty
    ~a|no|as|is|was|were|be
opener | the first goal, or the first match, of several | goal first | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer tennis tournament -batsm* batter* bowl* over overs cricket door
    bottle tin can film* album* song* ~eye|bottle|can|tin|door
consolation 2 | a late goal that cannot save the losing side | goal | +goal* try minute score* penalt* header half net
    league striker late ~no|little|some
clincher | a goal or point that makes a win certain | goal | +half-time goalkeeper keeper striker midfielder winger
    fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball
    hurling gaelic rugby football footballer cricket tennis tournament ~the real
volley | a shot played before the ball touches the ground | kick | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer cricket tennis tournament header cross yards court serve backhand
    forehand net -fire* gun* rifle* stone* shots missile* rocket* insult* abuse question* arrow* tear gas ~on the
lob | a ball sent in a high curve | kick | +half-time goalkeeper keeper striker midfielder winger fly-half full-back
    referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling gaelic rugby
    football footballer cricket tennis tournament header ball baseline court forehand backhand
    ~to|and|then|or|can|could !the|a|an|it|him|her|over|into
cross (crosses) | a ball sent from the side towards the front of the goal | kick | +header headed goalkeeper keeper
    striker midfielder winger corner left-back right-back half-time fly-half full-back referee crossbar offside
    equaliser quarter-final semi-final premiership scrum wickets netball hurling gaelic rugby football footballer
    cricket tennis tournament -red country church* stone wooden burning crucifi* jesus christ altar grave* nurse*
    medal* gaza humanitarian skiing runner* cyclo-cross finish finishing line
    ~to|victoria|red|geneva|southern|charing|the|iron !country|over|the|roads?
header | hitting the ball with one’s forehead | kick | +half-time goalkeeper keeper striker midfielder winger fly-half
    full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling
    gaelic rugby football footballer cricket tennis tournament corner cross goal -page document email e-mail file
clearance 2 | a kick or hit that takes the ball out of danger | kick | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer cricket tennis tournament goal ball punt* kicked ran long
    -security approv* permission permit official government* customs border slum* forest* snow mine medical visa board
deflection | a change of direction after hitting something | kick | +ball shot goal keeper goalkeeper kick wall
    striker strike free-kick -asteroid* question* blame missile* light magnet* spacecraft orbit
rebound 2 | a ball that has hit something and come back | kick | +ball shot keeper goalkeeper post crossbar hoop
    basket ring circle nba basketball -market* share* price* econom* sales growth recession ~on the|a
    strong|economic|the strong
effort | an attempt to score | kick | +half-time goalkeeper keeper striker midfielder winger fly-half full-back
    referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling gaelic rugby
    football footballer cricket tennis tournament ~team|team|in an|an|the|best|great >(?:on target|off the
    line|wide|over|(?:was|were) (?:saved|blocked|cleared|disallowed|ruled out|tipped)|from
    (?:\d+|distance|range|outside|the edge)|flew|sailed|hit the|struck the|clipped|rebounded)
foul | an act against the rules of a game | rule | +half-time goalkeeper keeper striker midfielder winger fly-half
    full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling
    gaelic rugby football footballer cricket tennis tournament free-kick penalty yellow booked throw booking card
    tackle !play|language|mouth|weather|mood|air|smell|water|up|ball|balls
booking | a referee’s official warning to a player | rule punish | +yellow referee tackle foul booked card suspend
    suspension suspended midfield* challenge free-kick wall -hotel* flight* room* online ticket* holiday* tour* guest*
    travel* restaurant* advance hall* gig*
[rugby]
try (tries) | a score for carrying the ball over the other side’s line | goal | +rugby conversion conversions
    converted fly-half scrum-half full-back fullback centre prop wing scrum lineout line-out penalty penalties
    touchline lock hooker flanker half-time -attempt ~to|a
    good|will|would|nice|can|could|should|must|not|you|we|they|i|he|she|who|and|or
    !to|and|out|again|harder|as|hard|it|this|that
conversion | a kick at goal that a rugby side is given after it has scored | kick | +tries penalties fly-half
    scrum-half touchline upright fullback scrum lineout rugby prop wing -debt* equity stock* bond* house* barn* loft*
    church* religion* islam* christian* flat* rate* customer* therap* currenc*
scrum | the forwards of both sides pushing against each other for the ball | rugby | +rugby fly-half scrum-half try
    tries lineout line-out penalty penalties forwards prop lock hooker penalised half-time referee -media* reporter*
    photographer* camera* journalist* software agile shopper*
    ~their|its|our|[\w]+[’']s|home|strong|poor|dominant|superior|opposition
lineout/line-out | a throw-in between two rows of players | rugby | +rugby fly-half scrum-half try tries scrum penalty
    penalties forwards prop lock hooker throw half-time jumper* ~their|its|our|[\w]+[’']s
ruck | players struggling on their feet over a ball on the ground | rugby | +rugby fly-half scrum-half try tries scrum
    lineout line-out penalty penalties forwards prop lock hooker maul offside flanker -goals quarter half-back tap
    australian ~the|into the|of|a new|that new
turnover 2 | a change in which side has the ball | rugby | +try tries rugby scrum tackl* fumbl* intercept*
    quarterback* touchdown* basketball netball cautions contact circle possession knock-on fullback -sales million*
    pound* profit* revenue* annual* staff worker* club club’s earnings media company firm voter* shares tonnes dropped
    proportion
[places]
upright | one of the two side posts of a goal | place | +kick* conversion penalty goal goals goalkeeper keeper kicker
    crossbar yards -vehicle* shelf shelves piano* bass chair* stand* citizen* man posture vacuum walk*
crossbar | the beam across the top of a goal | place | +half-time goalkeeper keeper striker midfielder winger fly-half
    full-back referee offside equaliser quarter-final semi-final premiership scrum wickets netball hurling gaelic
    rugby football footballer cricket tennis tournament -bike* bicycle* cycle* high jump vault*
dugout | the place where coach and spare players sit during a match | place | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament manager coach bench baseball
    inning* pitcher* -canoe* boat* river* trench* soldier* troops crocodile* !canoes?|boats?
hoarding | a board with advertisements at the side of a playing field | place | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament
goal-line | the line at each end of a playing field | place | +half-time goalkeeper keeper striker midfielder winger
    fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball
    hurling gaelic rugby football footballer cricket tennis tournament !technology|stand|clearance|save|tackle
touchline | the long edge of a playing field | place
woodwork | the posts and the crossbar of a goal | place | +half-time goalkeeper keeper striker midfielder winger
    fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball
    hurling gaelic rugby football footballer cricket tennis tournament hit struck shot yards -shop class* school*
    carpent* joiner* furniture church* paint* ~out of the|the old|old
[times]
kick-off | the beginning of a match | time | +half-time goalkeeper keeper striker midfielder winger fly-half full-back
    referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling gaelic rugby
    football footballer cricket tennis tournament
full-time | the end of a match | time | +half-time goalkeeper keeper striker midfielder winger fly-half full-back
    referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling gaelic rugby
    football footballer cricket tennis tournament -job* work* staff employ* teacher* student*
warm-up | light exercise before a match or a race | time prepare | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer cricket tennis tournament
    !match|matches|game|games|act|event|events|tournament
break | the rest in the middle of a match | time | +half-time goalkeeper keeper striker midfielder winger fly-half
    full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling
    gaelic rugby football footballer cricket tournament try tries led lead half scored ahead trailed -set sets serve
    serves tennis wimbledon prison summer winter christmas international tea lunch snooker easter spring news
    commercial service ~on the|(?!(?:the)[^a-z])[^ ]+ !of|in|up|from|was|with|down|point|points|through|for|clause
spell | a period of time | time | >(?:in (?:charge|hospital|prison|jail|office|command|goal|opposition)|as
    (?:a|an|the|captain|manager|coach|head|leader|president|chairman|director|editor|assistant|minister)|at the
    (?:club|helm|top|wheel)|on the (?:bench|sidelines)|with the (?:club|team|side)|abroad) -magic* witch* wizard*
    curse* word* letter* ~to|under|the|will|would
[matches]
tie | a match that is part of a cup contest | match | +cup leg round aggregate quarter-final semi-final fifth-round
    knockout davis draw drawn singles doubles champions -neck* shoelace* shirt* jacket* suit* lace* black bow knot*
    nations* trade* links hair rope* vote* family diplomatic business* silk playoff ~\d+-\d+|to|the
    knot|first-leg|second-leg|black|bow|a|silk|his|her|no|will|would|must|and|they|not !game|to|the|with|in|for
derby (derbies) | a match between two teams from the same area | match | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament win won beat draw goal city
    town rivals local united old firm defeat match game -horse* jockey* demolition kentucky roller epsom hat hats
    donkey* bicycle* duck* runner* trainer stakes
friendly (friendlies) | a match that counts for no cup or league | match | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament international* match against
    play team squad -fire user* advice neighbour* smile* staff welcome people atmosphere environment*
    !games?|match(?:es)?|ties?|fixtures?|internationals?|clash(?:es)?|tournaments?|results?|wins?|faces?|rivals?|rivalry|fire|and|but|to|people|staff|club|competitions?|word|welcome|players?|lads?|man|woman|locals?
    ~of|very|so|more|most|as|is|was|were|be|too|and|are|really|eco|user
qualifier | a match for the right to enter a contest | match | +cup euro match matches olympic* group goal nations
    autumn championships continental -tennis seed seeds seeded set sets wimbledon round wildcard wild unseeded beat
    beating ranked brushed open question* quiz legal ~a|the czech|\w+ian|british|french|american|lucky|the \w+ian|the
    \w+ish|fastest|fellow !\w*(?=[A-Z])
heats (heats) | early races that decide who runs in the final | race | +race races hurdles metres sprint sprinter* 60m
    100m 200m 400m 800m 1500m 110m relay athlete* swim* breaststroke freestyle butterfly rowing disqualified lane
    semi-final* -weather sun summer temperature* hot degrees melbourne water oven stove cook* dead pump* wave* energy
    climate court drought white house presidential republican* democrat* fire electricity ~and|it|which|that|sun
    !up|the|wave|waves|pump|pumps|exhaustion|stroke|index|from|and|stress|map
relay | a race between teams whose members take turns | race | +race* medal* team teams 4x100m 4x200m 4x400m sprint*
    gold silver bronze metres athlet* swim* squad freestyle medley anchor leg olympic* runner* -radio satellite*
    signal* message* station* broadcast* transmi* data torch ~to|will|would
    !station|stations|information|the|messages?|satellites?
steeplechase | a race with hedges, walls or water to jump over | race
repechage | a race that gives those who have lost another chance | race
decider | the match, set or goal that settles who wins | match last | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer cricket tennis tournament set sets final match championship title
    slam series leg test -decision-maker* ~ultimate|the ultimate|key|policy|main|final
leg 2 | one of the matches or stages that make up a contest | match part | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament aggregate second-leg cup
    champions match round tie relay -broke* broken injur* hamstring* knee* calf shin* muscle* table chair* dog* cat*
    animal* spider* trouser* ankle* pain surgery cramp* wound* amputat* short stump* tour visit* journey trip flight
    hind arm arms ~(?!(?:first|second|third|fourth|final|anchor|last|opening|return|home|away)[^a-z])[^ ]+
campaign 2 | a team’s or a player’s season of matches | time match | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer cricket tennis tournament league relegation promotion seeded
    -candidate* sugar crop harvest* shareholder* mln republican* democrat* trump* clinton* obama* sanders* carson
    presiden* poll* vote* voter* elect* charit* advert* anti* aware* govern* party politic* military bomb* racis*
    fund* fans petition* union* rule* law*
    ~(?!(?:the|her|his|their|current|autumn|spring|league|whole|entire|title|cup|season|qualifying)[^a-z])[^ ]+
    !to|against|trail|for|manager|by|group|groups|team
display | somebody’s performance in a contest | play | +half-time goalkeeper keeper striker midfielder winger fly-half
    full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling
    gaelic rugby football footballer cricket tennis tournament set sets win final goals superb -screen* fireworks
    firework car cars museum* exhibit* gallery shop* monitor* digital tv television window* flat flag* air bird*
    courtship flower* table* phone* laptop* case image* pc pcs vehicle* show showing feet foot hind prototype* home tv
    ~on|to|will|would|public|plasma|flat-panel|new|first|fireworks|window|lcd !of
    (?:unity|support|affection|strength|force|emotion|solidarity|wealth|power|public)|boards?|screens?|case|cases|technolog(?:y|ies)|units?|panels?|the|has|is|at
[people and lists]
seed | one of those ranked as the best before a tournament | people rank | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament set sets open wimbledon round
    final semi-finals quarter-finals match beat doubles champion singles -plant* sow* farm* garden* crop* grain*
    flower* bird* oil soil tonnes fertili* grow* germinat* money capital funding packet potato* sunflower* melon*
    bean* pumpkin* grass tree* doubt*
    ~(?!(?:top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+th|\w+st|\w+nd|\w+rd|No|leading|number
    \w+|higher|no \w+)[^a-z])[^ ]+
wildcard | a player let in without having to qualify | people rank | +tennis seed seeds set sets open tournament
    ranked ranking* round match points singles golf wimbledon -have has had receiv* accept* offer* hand take took
    given give gave granted awarded handed entry entries search* file* character* software query joker* economy
    politic* election
skipper 2 | the captain of a team | people | +half-time goalkeeper keeper striker midfielder winger fly-half full-back
    referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling gaelic rugby
    football footballer cricket tennis tournament team match cup england wales scotland ireland game squad wicket
    innings side tour test -boat* vessel* trawler* crew fish* sea harbour* ferry aboard yacht* sail* coastguard
    butterfly butterflies ship
visitor 2 (visitors) | the side that has travelled to the other | people match | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament ~(?!(?:the)[^a-z])[^ ]+
hosts (hosts) | the team on whose ground a match is played | people match | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament match goal scored season half
    lead points try tries innings -tv television radio show shows fox parasite* virus* bacteria disease* dinner
    wedding chat bbc olympic* event* party world airbnb quiz club school boxing class summit talk
    ~(?!(?:the|their|its)[^a-z])[^ ]+ !of|a|an|the|its|and
cap | an appearance in a match for one’s country | match | +half-time goalkeeper keeper striker midfielder winger
    fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball
    hurling gaelic rugby football footballer cricket tennis tournament england wales scotland ireland debut all-black*
    flanker -merger* radiator* company* acquisition* salary* hat hats head wear* wore baseball bottle* ice price*
    carbon limit spending bill pay trade emission* fee fees cloth flat peak polar knee wage threw shower swim*
    swimming rent school
    ~the|a|his|her|flat|baseball|salary|price|to|ice|polar|market|small|large|mid|cloth|snow|bathing|benefit|rent|a
    cloth|in !on|and trade|in hand|of|at
title | the honour of being the champion | rank win | +half-time goalkeeper keeper striker midfielder winger fly-half
    full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling
    gaelic rugby football footballer cricket tennis tournament championship championships champion champions set sets
    seed open league cup slam boxing heavyweight season won defend* race point points -franchise* gamer gamers online
    doom chairman book* film* movie* novel* song* album* job chapter* deed* land page* article* honorary noble peer*
    property royal* princess* game games gaming video console* playstation xbox mrs duke lord insurance newspaper*
    magazine* headline* ownership software dvd studio* series pc disc* nintendo developer* publisher* working holder
    ~original|the|job|land|its|new|book|film|a|official|running|whose
    !of|role|track|song|character|page|deeds?|song|fight|bout|bid|is|was|to|holders?
table (table) | a list of the teams in the order of their results | list rank | +league division relegation promotion
    premiership goals leaders clear standings striker midfielder goalkeeper fixtures nations -tennis negotiat* talks
    bargaining chair* dinner kitchen eat* food wooden periodic data offer offered option* everything deal billiard*
    pool snooker water coffee menu sat sit sitting seat* round top-table put job* countries schools universities
    hospitals hospital* emissions climb* reporter* speaker* ~off the|off|issuance|top|a|on a|on the|at a|round
    a|pool|dinner|kitchen|around the|round the|under the|to the|onto the|wooden|across
    the|dressing|coffee|massage|long|peace|negotiating|periodic|water|multiplication|\w+[’']s?
    !tennis|top|tops|and|with|for|in|which|of
standings (standings) | the order of teams or players by their results | list rank | +half-time goalkeeper keeper
    striker midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final
    premiership scrum wickets netball hurling gaelic rugby football footballer cricket tennis tournament points win
    lead leader* race season overall league -poll polls ~poll
form (form) | how well somebody has been playing or competing lately | play | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament champion season match athlete*
    -proposal* adult larva* eel* species market software product* application* tax shape claim* sign signed filled
    handed paper* order* complet* entry consent art arts life water body energy question* print* document* registr*
    insurance treatment* human* therap* crime*
    ~definitive|draft|printed|adult|final|its|larval|to|the|a|this|some|any|an|new|that|will|would|can|could|and|or|which|they|each|one|either|entry|registration|online|written|any|every|sixth|first|second|third|digital|different|application|claim|various|physical|early|not|also|latest|pure|common|electronic|other|certain
    !of|an?|the|part|their|his|filled|and|to|that|for|letter|which|is|or
possession 2 (possession) | control of the ball | play | +half-time goalkeeper keeper striker midfielder winger
    fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball
    hurling gaelic rugby football footballer cricket tennis tournament ball lineout tries try pass passes circle half
    time kept keep quarterback -drug* drugs cannabis* heroin cocaine weapon* gun* firearm* charge* convict* arrest*
    police stolen illegal property land house prized court !of (?:a|the|his|her|it|cannabis|drugs|an)
    ~in|his|her|their|prized|most|my|personal|vacant
deficit 2 | how far a side is behind | less number | +half-time goalkeeper keeper striker midfielder winger fly-half
    full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling
    gaelic rugby football footballer cricket tennis tournament tries innings aggregate -budget* mln pct reserve*
    target* congress trade fiscal tax* billion million spending economic* federal current govern* pension* attention
    democratic econom* debt* pct treasury account* ~attention|trade|budget|fiscal|current-account|the
    federal|democratic|a budget !of (?:£|\$|€)
tally (tallies) | the number that has been counted | number | +goal goals medal medals runs points try tries
    appearances wins premiership titles season career total -vote* death* dead count* toll delegat* casualt* !of
    (?:the )?votes ~to|death|official|vote|final
transfer | a player’s move to another club | move | +half-time goalkeeper keeper striker midfielder winger fly-half
    full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling
    gaelic rugby football footballer cricket tennis tournament club clubs league -waste* lorr* rubbish bank* fund*
    money cash power technology file* data patient* hospital* prison* ownership property wire* land student* school*
    knowledge embryo* heat asset* risk* payment* shares account* treasurer
    ~to|wire|bank|power|technology|money|data|file|will|would|airport|a bank !of
    (?:power|technology|money|funds|data|ownership|assets)|to
    (?:hospital|prison|a)|fee|fees|markets?|window|windows|arrive|station|stations
"""
