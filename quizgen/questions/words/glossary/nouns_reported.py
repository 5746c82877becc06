"""Nouns that every report uses: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_REPORTED = r"""
[law]
appeal | a formal request to have a decision changed | demand law | +court tribunal judge verdict conviction
    convicted sentence sentenced ruling ruled lawyer lawsuit ban banned guilty jail* -referee striker voter* charit*
    donat* !for|to|of|as|court|courts|judge|judges|board|process
    ~broad|popular|mass|emotional|sex|wide|electoral|urgent|widest
charge | an official accusation that somebody has committed a crime | claim court | +police court prosecutor* felony
    plead* guilty convict* murder manslaughter assault rape theft fraud jail* arrest* trial -fee pay price customer*
    applicant* electric* reject* explosive* batteries cavalry baton* bull rhino* overhead toll* surcharge* tariff*
    penalt* !of|for|per|that|about|at|d’affaires|sheet|sheets
    ~in|no|of|extra|service|electric|lead|leads|led|take|takes|took|taking|depth|interest|congestion|access|little|battery|took
    the|takes the|interest|parking|user|harbour
trial | the hearing of a case in a court of law | case court | +murder* jury juror* defendant* verdict guilty accused
    accuser* prosecutor* testif* testimony acquitted convicted manslaughter stand stands stood standing await* judge
    judges courtroom* -vaccine* patient* drug* lap* qualif* clinical
    !courts?|run|runs|balloon|balloons|period|basis|and
    ~clinical|time|field|medical|drug|vaccine|human|sheepdog|free|year-long|month-long
trial 2 | a test to find out how well something works | test science | +clinical vaccine* patient* placebo dose
    doses drug participants treatment* pilot researcher* scientist* -court* jury judge murder* prosecutor*
    defendant* !lawyer|lawyers|court|judge|and ~time|show|murder|stand|on|await|awaiting|a fair|stood
sentence | the punishment that a court gives to somebody | punishment court | +prison jail* court judge suspended
    death convict* murder* serve serving served parole crime* guilty offence* offense* prisoner* -word* grammar*
    paragraph* verb read reads wrote !that|about|in|structure|structures
    ~first|next|whole|single|last|one|two|opening|final|every|this
defence/defense | the side that speaks for the accused in court | court | +court trial jury juror* prosecution
    prosecutor* counsel witness* defendant murder* -military troops minister ministry missile* championship* goal*
    !of|issues?|plans?|pact|deal|stocks?|shares|minister|ministry|secretary|department|officials|official|spending|budget|against|that|to|force|forces|chief|industry|contractor|contractors|company|system|systems|analyst|policy|expert
    -provocation insanity supreme senator* sen pentagon army navy
    ~\w+[’']s?|in|his|her|their|its|own|a|an|civil|air|missile|national|self|that|my|our|strong|of
evidence | facts, signs or statements that show something to be true | proof |
    ~give|gives|gave|given|giving|hearing|hears|heard|hear|in
investigation | a search for the facts about something | watching | !agency|agencies
[work and money]
contract | a signed agreement that two sides have to keep | agreement | +sign* worth award* won win player* club*
    union* firm company team season supply bid bidder* tender* expire* extend* build* employ* -futures exchange
    barrel* trader* crude delivery !killer|killing|killings|out ~social
strike | a time when people refuse to work, as a protest | protest stop | +union* worker* nurse* driver* pay wage*
    miner* pilots staff walkout* teachers employ* railway* rail -missile* militar* drone* bomb* troops pitch*
    striker* !price|prices|force|forces|zone|team|group|aircraft|on|against|at|rate
    ~air|drone|hunger|missile|military|first|lightning|sympathy|pre-emptive|preemptive|nuclear|rocket|third|second|left-foot|penalty|late
union | an organisation that speaks for workers in a trade or firm | group workers | +worker* strike* wage* labor labour
    employ* staff teachers driver nurses walkout* factory redundanc* pay -currency europe* credit marriage* soviet rugby
    african monetary jack confederate pipe* address
    !of|jack|flag|territory|territories|minister|government|budget|home|troops|soldiers
    ~credit|customs|monetary|rugby|civil|student|students|currency|economic|political|closer|soviet|football|a more
    perfect|of the
insurance | protection, paid for, against the cost of loss or harm | money protection
savings (savings) | money that has been put aside for later | money | +account accounts retire* pension* steal*
    stole stolen fraud deposit* household* widow* withdraw* pocketed -cost* cut million billion worth package*
    equipment
    !of|that|and|bank|banks|association|associations|institutions|institution|rate|rates|bond|bonds|on|from|target|plan|funds|habit
    ~transport|value-for-money|further|cost|budget|efficiency|annual|energy|fuel|daylight|tax
profit | the money gained when costs are taken off | profit | !warning|warnings|taking|sharing|centre|center
    ~without|for|non|of
loss | the amount by which costs are higher than what comes in | less loss | +net operating profit* quarter* pretax
    pre-tax dlrs revenue* shareholder* turnover -weight habitat* life lives death* match* memory hair appetite
    !of|to|in|at|on|against|adjuster|adjusters|reserve|reserves|provision|provisions
    ~and|crop|structure|loan|stock|weight|hair|job|habitat|at
    a|hearing|memory|great|heavy|sad|terrible|tragic|no|heat|blood|tax|bone
fund (fund) | a sum of money kept for one purpose | money | +relief charit* donat* victim* scholarship* emergency
    compensat* orphan* -hedge invest* mutual manager* share shares
    ~hedge|pension|investment|mutual|wealth|sovereign|index|equity|trust|monetary|bond|of|slush|foreign|public|bank|any|enough
policy | a plan of action that a government or group follows | plan | +government* minister* foreign president*
    monetary economic immigration trade administration school* council party company -insur* premium* cover covers
    coverage cancellation !holder|holders|number ~insurance|life|travel|the best|annual
policy 2 | a contract that promises money in case of loss or harm | agreement money | +insurer* insurance insured
    insure premium* -government* minister* foreign monetary economic trade
    !maker|makers|holder|holders|of|on|that|towards|toward|change|restrictions
    ~public|foreign|social|economic|monetary|energy|health|government
application | a formal, usually written, request | demand | +planning approv* reject* visa* asylum job jobs submit*
    permit* licen* file filed filing mortgage* universit* residenc* refus* citizenship bail -software phone app apps
    computer* android user* !software|server|servers|of|developer ~software|web|mobile|industrial
access | a right or way to reach, see or use something | allow | -custody divorc* parenting parents son GPRS dial-up
    modem vascular venous catheter* stepchild* >to !to (?:her|his|their|the) (?:child|children|kids|son|daughter)
    ~unauthorised|unauthorized|illegal|illegally|wheelchair|only|road|pedestrian
property (properties) | land or a building that somebody owns | owner goods | +rent rents tenant* landlord* estate
    mortgage* bedroom* acre acres homeowner* -intellectual stolen stole mineral* mining chemical*
    ~intellectual|stolen|cultural|stealing|physical|public|personal|their|of
industry (industry) | all the firms that do one kind of business | business | -diligen* thrift* virtue* idleness toil
    industrious* !and|minister|ministry|of|adviser|standard|standards
    ~and|of|heavy|light|or|cottage|by|home|manufacturing|japanese|german|british|american|french|domestic|private|local|modern|national|u.s.|in|to|from|between|for|with|into|on
construction | the work of building something | buildings | -grammar* grammatical verb* statutory literal identity
    passive clause phrase !paper|that ~sentence|social|wooden|steel|metal|brick|concrete
employer | a person or body that gives others paid work | business giver
quarter | a period of three months in business | time | +profit* revenue earnings sales net gdp economy forecast*
    analyst* shipments growth bank* -game yard* touchdown* coach* mile city
    !of|final|finals|mile|century|century’s|hour|share|back ~a|the latin|french|no|one|french|each|jewish
approval | official agreement to something that is planned | allow | +council regulator* board shareholder*
    government* court parliament* senate congress planning committee cabinet agency permit* minist* -poll*
    popularity rating* !rating|ratings|of his|of her|from voters|for his
    ~public|popular|his|her|their|voter|job|seal of
proposal | a plan or offer put forward to others | plan idea | -marriage married fiance* fiancee* girlfriend* boyfriend*
    wedding romantic couple* engagement
[public life]
ministry (ministries) | a government department for one field of work | office | -church* pastor* gospel* christ*
    jesus pray* !of god
agency (agencies) | an organisation set up for one kind of work | office group | -autonomy empower* moral character*
    heroine* self feminist* !work|workers?|nurses?|staff|doctors?|costs?|cover|spending
    ~human|own|more|personal|individual
authorities (authorities) | the officials or bodies in charge of a place or field | office power |
    -law judgment* precedent* judge judges ruling doctrine* ~public|local|the
    local|monetary|other
association | an organisation of people with the same work or interest | group union | -housing between fraught genetic*
    statistic* correlat* smok* memor* disease* symptom* guilt causal immediate discourse freedom political long
    criminal* !with|between|of|football|in|to ~in|free|of|by|loan|the|close|loose|guilt
    by|no|his|her|their|political|immediate|whose
assembly (assemblies) | a group of elected people who make laws | body law | +county national state regional
    legislat* voter* election* deputies provincial prefectural lawmaker* constituen* -plant car school pupil*
    shareholder* federation* treasurer !line|lines|plant|plants|of|required|instructions|hall|point|room|operations
    ~of|unlawful|peaceful|school|final|vehicle|morning|general|constituent
governor | the highest official of a state or region | ruler post | +state province provincial elected election
    republican democrat* democratic county senator* legislat* sheriff* -currency currencies monetary imf gulf bank*
    school* prison* speed college central ~bank|school|prison|central|speed|jail|deputy|lieutenant|of
candidate | a person who hopes to be elected | candidate | +elect* vote votes voted voter* campaign* ballot* poll*
    president* senat* republican* democrat* mayor* nominat* parliament* -drug vaccine exam* job jobs membership
    applicant* recruit* phd vacanc* molecule* planet* transplant* graduate* oscar* confirm* !drug|country|countries|for
    membership ~drug|vaccine|doctoral|phd|job|degree|likely|ideal|perfect|good
spokesperson | one who talks in public for others | talk post
spokesman (spokesmen) | a person who talks in public for others | talk post
spokeswoman (spokeswomen) | a person who talks in public for others | talk post
statement | something that is officially said or written | statement |
    >that|from|by|issued|released|posted|emailed|sent
    ~bank|financial|mission|income|fashion|political|bold|account|personal
campaign | a series of actions planned to reach an aim | plan | -candidate* primary primaries trump* clinton*
    >to|against|aimed !to win|to succeed|to return|to say|to be
    ~his|her|their|\w+[’']s?|presidential|election|our|my
measure | a law or a step meant to deal with a problem | law plan | +parliament* vote voted votes law laws bill passed
    passes minister* senat* congress* council security safety emergency lawmaker* -inch* tape index gdp inflation
    metre* !of|by|up|for|against|that ~any|some|good|by that|output|precise|every|tape|broader|this|best|large|in no
    small|equal|beyond|full|reliable
alert | a public warning of danger | warning tell | +issued tsunami volcan* storm* flood* weather evacuat* hurricane
    residents -news google missing amber user* !mark|level|levels|system
    ~security|on|high|full|maximum|heightened|of|were|was|be|is|are|more|stay|remain|remained|very
principal | the head of a school or college | post | +school* student* pupil* teacher* classroom* -loan* interest debt*
    orchestra* universit* ballet dancer* architect* trombon* violin* !and|secretary|amount|payment|payments|of ~the
    school|vice|assistant|deputy
argument | a reason that is given to support an opinion | argument reason | >that|against|in favour of|in favor of
    !that (?:raged|broke|followed|erupted|turned|led|began|started|ended|lasted|has|have)
source 2 | what something comes from | past reason | >of ~at
source | a person who gives information to reporters | informer | >said|told|close to|familiar with|added|who|with
    knowledge|with direct knowledge
review | a careful examination of something, to judge it | judge watching | +independent inquiry launch* order*
    department government* panel recommend* police internal conduct* safety minister* judicial commissioned -film* book*
    album* restaurant* hotel* online lbw magazine critic* novel* stars amazon literar* theatre* console* game* album
    tripadvisor concert* ~judicial|film|book|restaurant|rave|mixed|positive|negative|a bad|television
target | a level or amount that somebody plans to reach | goal | +inflation growth emission* production budget sales
    deficit recruit* export* -shot missile* attack* kick* bomb* surface cell*
    !of|deficits?|ranges?|zone|zones|company|companies|audience|price|prices|practice|man|list|group|date|for|language
    ~on|off|a|prime|easy|soft|moving|main|legitimate
condition (condition) | something that has to be so if another thing is to hold | agreement demand | >that|of
    anonymity !that (?:affects|causes|can|is|leaves|has|had|means|may)
    ~a|this|any|one|skin|heart|eye|rare|medical|genetic|his|her|their
impact | the effect that one thing has on another | change | >on ~on
division | one part of a large company or organisation | business part | +company firm sales corp* profit* executive*
    manufactur* products chief revenue* unit -league team* relegat* game* season infantry troops politic* !of labour|of
    labor|champion|champions|title|rival|rivals|one|two|i|in|between|among|of|bench|benches
    ~first|second|third|top|lower|bottom|premier|deep|political|armoured|armored|infantry|airborne|police|two|racial|joy|long
division 2 | a level or a group of teams in a sport | group level | +league team* relegat* game* season club*
    promoted playoff* coach* -bank* company firm sales profit* revenue* troops soldier* !of labour|of
    labor|between|among|over|in|of ~armoured|armored|infantry|airborne|police|political|racial|long|joy
bench | the place where a team’s spare players wait | place | +substitut* striker goal goals scored coach midfield*
    quarterback* half match season -court* judge* parliament* park
    !press|presses|mark|warrant|protested|was|were|had|stopped|emptied|erupted|celebrated|leapt|rose|players|player
    ~opposition|division|front|back|park|wooden|a|their|own|\w+[’']s?|the \w+
bench 2 | the judge or judges of a court | court judge | +justice justices court courts judicial petition* -goal*
    coach* scored park wooden sat sitting !of|in the|outside|press|and|near|at|under|by|with|on ~on the|to the|from
    the|a|park|wooden|work|front|back|long|opposition|federal|bench
district | a part of a country that is run as one area | area | +village* province* provincial northern southern
    eastern western officials rural -municipal congress* representative* constituen* gop voter* senat*
    republican* democrat* school* shopping !attorney|attorneys|attorney’s|court|courts|judge|judges|nurse|of|s
    ~school|business|financial|shopping|red-light|historic|central|congressional|entertainment|warehouse|his|her|their|theatre|theater|diplomatic
capital 2 (capital) | money that can be put to work to earn more | money business | +invest* raise raised raising
    bank* venture shareholder* debt equity loan* -city punishment murder embass* airport
    !and|intensive|withdrawals?|outflows?|inflows?|movements?|controls?|replenishment|gains|gain|punishment|city|letters|expenditure|expenditures|spending|budget|of|markets|market|goods|murder|crime|investment|outlays|costs|in|projects
    ~share|future|new|current|old|human|political|social|the|state|national|moral|regional|cultural|financial|fashion
"""
