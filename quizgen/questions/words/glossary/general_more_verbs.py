"""More general verbs of political, business and foreign news, as `word (odd forms) | meaning | families | sense`."""

MORE_GENERAL_VERBS = r"""
[saying and thinking]
contemplate | to give serious thought to something | think | !whether
concur | to say that one has the same view | say join
fret | to be worried about something | fear mind | -guitar* string* fingerboard !board|marks|work ~a|the|to
heed | to take notice of and act on | obey hear | ~take|takes|took|taken|taking|pay|pays|paid|paying|no|little|any|scant
blast | to criticise somebody or something very strongly | criticise attack | +statement critic* decision senator
    politician* republican* democrat* minister leader council boss* plan policy tweet* union* fans -bomb* explos* rock*
    goal* shot shoot* music gun* mine* ball bar home water sand quarry* cannon* header
    >(?!out|off|away|into|through|from|over|wide|in|at|past|furnace|furnaces|open|apart|a|with|holes|rock)
    ~the|a|an|of|by the|each|bomb|full|nuclear|this|that|gas|for
brand | to describe somebody or something as bad or shameful | call criticise | >(?:him|her|it|them|the
    (?:plan|move|idea|decision|proposal|report|claim|scheme|group|law)s?)[^a-z] -cattle iron logo* product* shoe* beer
    label* consumer* marketing cow* horse* calf calves ~the|a|an|new|own|its|his|her|their|this|that|of|and
entertain | to be willing to think about something | think allow |
    >(?:(?:the|any|no|an?|such|other|further|some|that|all|this) )?(?:[a-z]+
    )?(?:ideas?|notions?|offers?|proposals?|thoughts?|possibilit|suggestions?|bids?|talk|prospect|reforms?|discussions?)[^a-rt-z]
define | to say exactly what something means or covers | say tell | +term terms meaning definition* legal* law laws
    rule* regulat* broadly narrowly act statute clearly clear policy* contract -contest race message era generation
    career moment campaign values character borders edges muscle* nation leadership
    !moment|by|himself|itself|herself|contribution|contributions|benefit|contours|waist|period|role
    ~well|a|an|the|most|highly|clearly|more|very
[doing]
secure | to get something after effort or work | get win | +deal contract* nomination place funding majority victory
    release promotion votes agreement points win position investment -bond bonds loan lender* fence* rope* lock* door*
    border* site perimeter tendon ramp mortgage data
    >(?:an?|the|its|his|her|their|enough|more|all|\d[\d.,]*|funding|support|votes|victory|promotion|permission|planning|new)[^a-z]
    ~a|the|more|very|feel|is|and|safe|be|are !(?:its|his|her|their|the|our) (?:[a-z-]+ )?futures?
capture | to take somebody or something by force | take | +troops army rebel* soldiers militia* militants war islamic
    isis guerrilla* fighters enemy iraq* territory offensive -feel soul allegiance heart hearts voter* primary election
    party republican* democrat* senate characters attention imagination camera* video* film* image* photo* mood votes
    nomination market carbon mosquito* bird* fish* animal* data spirit essence !on|carbon|of|and|the
    (?:mood|spirit|essence|imagination|attention|moment)
recognise/recognize | to accept officially as true or lawful | admit allow | !that|as|how|the importance|the need|the
    fact|them|him|her|on +genocide sovereign* palestin* diplomatic* marriage* formally officially statehood legally
    unilateral* republic taiwan kosovo treaty embassy -voice face faces sound* photo* photograph picture* smell logo*
    anniversary award* gain* loss* accounts
discipline | to punish somebody for breaking rules | punish | +employee* officer* staff police* worker* misconduct
    teacher* student* pupil* judge* doctor* lawyer* soldiers conduct rules
    >(?:by|for|over|after|the|an?|him|her|them|because|any|those|in
    connection|if|players?|officers?|staff|employees?|students?|pupils?|teachers?)[^a-z]
    ~the|a|an|of|more|very|and|school|well|fiscal|is
    so|self|own|this|that|its|his|her|their|monetary|better|budget|strict|in|as|have|maintain|for|military|financial|good|remain|were
    more|be more|stay|with|greater
reflect | to be a sign or a result of something | show come | -light mirror* sun sunlight wave waves glass water heat
    ray rays radar sonar sound* lens*
    >(?:the|an?|its|their|his|her|this|that|these|those|both|increased|higher|lower|changes?|improved|continued|growing|strong|weak|concern|weaker|stronger|our|how|what)[^a-z]
    !the light|the sun ~to|begin|would
refer | to send something to another body to be dealt with | send give |
    >(?:(?:the|his|her|their|its|this|that|a|an|any|such) )?(?:[a-z]+
    )?(?:case|matter|issue|complaint|file|proposal|bill|dispute|findings?|incident|question|application|report|decision|petition)s?
    (?:back )?to[^a-z]|to (?:the )?(?:[a-z]+
    )?(?:police|prosecutors?|committee|court|tribunal|ombudsman|attorney|panel|commission|regulator)[^a-z] -word term
    phrase name nickname
invest | to spend money on something for later gain | give money | +money fund funds million billion company companies
    capital bonds pension* market business* profit* project* government factory bank* plant industry shares stocks
    property -time emotion* effort* energy heart power* authority sacked political hopes meaning significance knight*
    monarch bishop readers audience* character* principles churches here visit* campaign*
    !with|himself|emotionally|heavily ~emotionally|heavily|time
feature | to have something as an important part | hold show | !the (?:[a-z]+ )?market
    >(?:an?|the|some|more|many|several|both|two|three|four|five|six|\d[\d.,]*|new|images?|works?|songs?|music|live|over|nearly|dozens|heavy|characters?)[^a-z]
    ~the|a|an|this|key|main|new|of|double|special|its|no|any|safety|and|each|which|every|best|one|first|second|each|common|security|design|feature|that|these
promote | to move up to a higher rank or level | move rise | >to[^a-z] -advert* product* consumer* brand* used efforts
    !to (?:the )?(?:public|consumers|voters|customers|children|help|make|build|get|be)
    ~and|or|heavily|widely|be|is|being|campaign
promote 2 | to help something to grow or become known | help further | +tourism trade peace growth exports health
    awareness democracy equality culture understanding investment reading safety cooperation industry education
    interests -rank sergeant captain inspector league division season manager job team coach championship
    >(?!to[^a-z]|from[^a-z]|into[^a-z]|as[^a-z]|in[^a-z]|by[^a-z]|at[^a-z]|after|last|this|during|for[^a-z]|and[^a-z]|or[^a-z])
execute | to carry out something that was planned or ordered | do | +plan plans order orders strategy contract trade
    trades campaign project* game task policy move* skill* work warrant -death prison* killed murder* hanged firing
    convict* shot inmate* hostage* penalty gallows beheaded row crime* civilians
    !on|by|for|in|at|after|him|them|her|dozens|hundreds|thousands|people ~summarily|be
execute 2 | to put somebody to death as a punishment | kill punish | +death prisoner* convict* hanged hanging murder
    firing gallows beheaded inmate* treason traitor* lethal penalty king -plan plans order orders trade contract
    strategy warrant search
extend | to make something last longer | continue more | >(?:(?:the|its|his|her|their|an?|this|that|both) )?(?:[a-z-]+
    )?(?:deadline|contract|lease|curfew|ceasefire|truce|visa|deal|stay|term|period|mandate|detention|loan spell|state of
    emergency|suspension|licence|agreement|lockdown|hours)[^a-rt-z] -area* hand* !to
institute | to set up, begin or bring in | start set | +proceeding* policy program programme measures rule* system ban
    reform* charge* legal new changes inquiry procedure* action freeze -university research technolog* professor
    director* scientist* college institute’s
    ~the|an?|its|their|his|each|research|of|national|this|that|every|hydrological|an independent|and|statistics
cope | to deal with something hard | do end | >with[^a-z]
entrench | to fix something so firmly that it is hard to change | hold start | -trench* troops soldiers army
    !in|behind|themselves|himself|itself ~deeply|more|most|so|firmly|an|the|well|become|became|too
exempt | to free from a duty, tax or rule | allow free |
    >(?:from|the|an?|him|them|her|certain|some|all|those|many|most|small)[^a-z]
    ~is|are|be|were|was|remain|tax|remains|not|being|been|both|currently|also
gravitate | to move or be drawn towards somebody or something | move
steer | to guide something in a certain direction | lead | +economy party country policy company through firm club talks
    nation bank committee bill council team -bull* cattle beef boat* car ship* vessel* wheel* cow* farm*
    !a|an|away|toward|towards|between|into|clear|group|committee|wheel|by ~a|the|bum
suffice | to be enough | meet | !it ~it
tumble | to fall quickly and far | fall | +share* stock* price* profit* pct percent cent index market* dollar pound euro
    sales poll* oil yen temperature* rating* -stairs bed cliff horse dryer* wicket* rock* roof steps
    !dryer|dry|off|down|dryers|into|over|out|dried|from|weed ~a|the|rough|its|this
woo | to try to win over | gain ask | -love* girlfriend romantic* husband bride ~pitching
deliberate | to think or talk carefully before deciding | think talk | +jury jurors court judges panel committee board
    council hours bench -blow punch* kick harm fire*
    >(?:on|over|for|about|before|whether|until|today|again|behind|the|in|and)[^a-z]|\.
    ~a|the|was|is|it|be|as|of|by|slow|more|were|very
confer | to talk with others before deciding | talk | >with[^a-z]
conform | to fit in with set rules or patterns | obey | >(?:to|with)[^a-z]
contrast | to differ clearly | differ | -photo* picture* >(?:sharply |strongly |starkly |markedly |starkly )?with[^a-z]
    ~in|a|stark|sharp|the|to|marked|an|and|by|striking|strong|will|direct
devalue | to make or become worth less | less harm | !against
frustrate | to keep somebody or something from succeeding | stop hinder |
    >(?:the|efforts?|attempts?|plans?|its|their|his|her|hopes|moves?|any|all|progress)[^a-z]
    ~was|were|is|are|be|feel|been|get|getting|more|most|by
harden | to become or make firmer and less likely to change | change more | +attitude* stance position* line view*
    opinion* mood resolve stand opposition rhetoric public -criminal* paste cement* concrete resin arter* wax shell skin
    soil ground clay mud steel lava cheese ~a|the|battle|most
dwarf | to make something else seem very small | more | !planet|planets|star|stars|galaxy|mistletoe|wheat
    ~the|a|white|brown|red|an|yellow|of|and
disengage | to free oneself from something and withdraw | leave end | -gear clutch brake hook lock autopilot
    ~feel|feels|felt|remain|remained|are|is|more|be|were|was|so|become|became|becoming
negate | to make something have no effect | end
preoccupy (preoccupied preoccupying) | to take up somebody’s thoughts or attention | mind
prod | to push or urge somebody or something to act | force ask | +government* congress bank* investor* lawmaker*
    leader* council minister countr* state agency japan parliament industry administration -stick* cattle finger*
    electric fork animal ~cattle|a|the|electric
react | to act or feel in answer to something | answer do | >to[^a-z] -chemical* acid gas drug* oxygen
"""
