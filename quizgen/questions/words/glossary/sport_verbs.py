"""Verbs and adjectives of match reports, in the sense that they have there: `word number | meaning | families | sense`.

Nearly all of them mean something else elsewhere, so that words of the game must prove the sense.
"""

SPORT_VERBS = r"""
[scoring]
level 2 (levelling levelled leveling leveled) | to make the score even | win goal | +half-time goalkeeper keeper
    striker midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final
    premiership scrum wickets netball hurling gaelic rugby football footballer cricket tennis tournament goal minute
    minutes header penalty -building* house* forest* accusation* criticism* charge* village* earthquake* bulldoz* gun*
    >(?:just|after|when|from|in|through|on|with an?|midway|late|early|before|via|a
    (?:second|minute)|for|two|three|four|five|six|seven|ten|soon|shortly|seconds|minutes) !with the
    (?:ground|earth)|at|off|out|from the (?:ground|top)
concede 2 (conceding conceded) | to allow the other side to get | give goal | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament goal goals try tries penalty
    penalties ball run runs -election* territor* power* land race defeat*
    >(?:(?:a|an|the|another|only|just|two|three|four|five|six|seven|eight|nine|ten|no|more|fewer|any|\d+) )(?:[\w-]+
    ){0,3}(?:goals?|tries|try|points?|penalt(?:y|ies)|runs?|corners?|free-kicks?|free
    kicks?|spot-kicks?|equalis(?:er|ers))
convert 2 (converted converting) | to gain points or a goal from | win goal | +penalty try tries spot-kick cross
    rebound corner >(?:(?:a|the|his|her|another|both|two|three|four|all|one|an) )(?:[\w-]+
    ){0,3}(?:penalt(?:y|ies)|spot-kicks?|tries|try|cross|rebound|corner|chance|chances|free-kick) !into|to
volley | to hit a ball before it touches the ground | kick | +half-time goalkeeper keeper striker midfielder winger
    fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball
    hurling gaelic rugby football footballer cricket tennis tournament ball goal yards net
curl (curled curling) | to kick or fly in a bending path | kick | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer cricket tennis tournament ball shot corner yards cross post
    free-kick effort wall -hair* lip lips finger* toe toes smoke* tail tea leaf leaves paper rink stone* ice sweep*
    olympic* club knees foetal blanket >(?:in|an?|the|his|her|home|over|wide|round|beyond|past|just|into)(?: \w+)?
    !up|in (?:a|his|her) (?:ball|bed|chair)|(?:her|his) (?:hair|lip|lips|fingers?|toes|legs)
parry (parried parrying) | to push a shot away without holding it | kick stop | +goalkeeper keeper shot header
    free-kick cross striker save drive effort -question* sword* blow* knife* votes attack* critic*
tap (tapped tapping) | to send gently over the line from close to it | kick | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament goal ball net header minute
    -phone* shoulder* telephone* market* fund* potential talent* oil beer* keyboard* screen maple resource* door
    >(?:in|home|into|over)(?! (?:a|his|her|its|the) (?:market|fund|resource|supply|reserve)) !into
    (?:a|his|her|its|their|this|that|what|reserves?|savings|overseas|new)|in (?:to|a)|up
slot (slotted slotting) | to kick neatly to just the right place | kick | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament conversion penalty try tries
    points goal kick kicked net minute -coin* card* time* machine* schedul*
    >(?:home|in|over|past|an?|the|his|her|another|two|three|four|five|between|into|both|all)(?!
    (?:time|role|place|hole|gap|position|groove)) !into (?:place|the|a|his|her|this)|in(?:to)?
    (?:alongside|at|place|as)|together
scuff (scuffed scuffing) | to kick a ball badly, so that it rolls slowly | kick | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament
fumble (fumbled fumbling) | to fail to hold a ball | kick fail | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer cricket tennis tournament
[winning and losing]
thrash (thrashed thrashing) | to beat by a great many goals or points | win | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament win defeat home final seed
    league cup champions -child* whip* stick belt cane* police* father water tail arms drag* >(?!out)(?:the
    )?(?![a-z])\w+ !out
pip (pipped pipping) | to beat by a very small amount | win | +half-time goalkeeper keeper striker midfielder winger
    fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball
    hurling gaelic rugby football footballer cricket tennis tournament race sprint medal league post final award*
    title >(?:at the post|to|by|(?:the )?(?![a-z])\w+)
outplay | to do better in a game than another | win | +half-time goalkeeper keeper striker midfielder winger fly-half
    full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets netball hurling
    gaelic rugby football footballer cricket tennis tournament match game half
[players]
book (booked booking) | to note down for breaking the rules of a game | rule punish | +referee yellow foul fouled
    dissent tackle card protests protesting challenge diving handball -ticket* hotel* room* flight* holiday* scan
    appointment place* seat* trip* table* semi-final* venue* gig* passage berth spot* jail county sheriff arrest*
    charges !a|an|his|her|their|its|into|up|out|in|through|on|to|with|the|places?|online ~fully|was a|overbooked
dismiss 2 | to order a player off the field | rule punish | +red yellow referee booking sent second-half tackle foul
    challenge -wicket* bowl* innings runs batsm* batter* over overs claim* suggest* idea* appeal* coach job post case*
    court* charge* report* rumour* speculat* talk >(?:for|after|in the|early|late|just|on \d+|when|following|with)
cap 2 (capped capping) | to choose for a match for one’s country | choose | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament international* wales scotland
    ireland england brazil under-21 test romania canada player -price* rent* emission* spending fee fees cost* well*
    oil day week year week's comeback victory >(?:twice|once|[\w-]+ times|in (?:last|the|a|20|19)|by (?![a-z])\w+|at
    under|for (?![a-z])\w+) !by (?:a|the|his|her)|off
host 2 (hosting hosted) | to play on one’s own ground against | match | +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis saturday sunday league cup win unbeaten
    home -olympic* world conference* summit* talks event* tournament* championships games bid* bids final finals show*
    series party* dinner* meeting* race races delegation visitors leaders president* minister* festival concert*
    meetings formula euro stadium ceremony ceremonies award* oscar* comedian* actor* actress* >(?!\w+day\b)(?:the
    )?(?![a-z0-9])\w+
drop (dropped dropping) | to leave out of a team or a squad | remove | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer cricket tennis tournament coach squad match game side team
    manager form selection selector* -charge* price* ball* temperature* bomb* case* profit* rain* plan* sales catch*
    bottom second table place points ranking* rank shares >(?:for (?:the
    (?:match|game|final|trip|visit|test|first|second|semi-final|quarter-final|next|tie|clash)|(?:\w+day[’']s)|friday|saturday|sunday)|from
    (?:the|his|her|their|england[’']s) (?:[\w-]+ )?(?:team|squad|side|line-up|starting|singles|xv))
clock (clocked clocking) | to finish a race in a time of | win | +secs seconds race metres record heats sprint*
    marathon 60m 100m 200m 400m 800m 1500m minutes athlet* meeting hurdles -mph kph kmh speed* police* driver* car
    cars radar miles views hours shift* >\d
"""

SPORT_ADJECTIVES = r"""
[matches]
narrow | with very little between the two sides | little |
    >(?:(?:home|league|away|opening|early|first-leg|\d-\d|\d+-\d+)
    )?(?:win|wins|victor(?:y|ies)|defeats?|loss|losses|majority|majorities)
knockout | in which whoever loses drops out of the contest | contest |
    >(?:stages?|rounds?|phase|phases|tournaments?|competitions?|games?|match|matches|ties?|semi|semis|semi-finals?|quarter-finals?|format|cup|contest|contests|football|rugby|cricket)(?!
    (?:punch|blow|mice|mouse))
friendly 2 | that counts for no cup or league | contest |
    >(?:match|matches|games?|internationals?|fixtures?|ties?|tournaments?) +half-time goalkeeper keeper striker
    midfielder winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum
    wickets netball hurling gaelic rugby football footballer cricket tennis tournament international* england side
    squad -user* neighbour* people community fans
maiden | being one’s very first | first | >(?:\w+
    )?(?:titles?|wins?|century|centuries|speech|speeches|voyages?|flights?|victor(?:y|ies)|goals?|tours?|appearances?|trophy|championship|overseas|final|visit|triumph|international|tournament|medal|try|podium)(?!
    name) -aunt*
uncapped | never having played for the main national team | first | +half-time goalkeeper keeper striker midfielder
    winger fly-half full-back referee crossbar offside equaliser quarter-final semi-final premiership scrum wickets
    netball hurling gaelic rugby football footballer cricket tennis tournament player* squad wing prop centre player
    england wales scotland ireland coach forward lock hooker -bottle* well* wells pen price* visa* fees
in-form | doing very well at present | good
"""
