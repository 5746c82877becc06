"""Second senses of words, which their sentence must prove: `word number | meaning | families | sense`.

Beside "hospital" a consultant is no adviser of firms, and beside "appeal" a conviction is no belief. Where both senses
of a word could be meant, neither is asked for.
"""

SECOND_NOUNS = """
[law]
seizure 2 | the taking of something by force or by law | crime | +drug* police* customs asset* property land
    kilo kilos cocaine heroin cannabis fentanyl* officers goods weapons smuggl* border contraband illegal* power
    farms rebels troops -brain* epilep* patient* stroke stroke hospital* doctor* fever* suffered suffering symptom*
    collapsed died ~a|had a
prosecution 2 | the lawyers who try to prove somebody guilty in court | court |
    >(?:said|says|argu(?:ed|es)|told|claim(?:ed|s)|alleg(?:ed|es)|maintain(?:ed|s)|contend(?:ed|s)|accepts?|accepted|called|calls|alleges|asked|relied|relies|and
    (?:the )?defen[cs]e|had (?:failed to|argued|said|alleged|claimed|asked|called|relied)|failed to|has failed
    to|witness(?:es)?|lawyers?|does not (?!proceed|go)|did not (?!proceed|go|succeed|follow)) ~a|of|any|no
conviction 2 | a court’s decision that somebody is guilty | judge court guilt | +previous* court courtroom*
    courthouse* judge* jury sentenc* jail* prison* appeal overturn quash crime criminal* offence offense murder*
    drug theft assault solicitor* plea uphold upheld piracy magistrate* fraud* drink-driving* -belief faith*
    religious moral morality morally lack courage deep* strong* politic* deeply ~with|of|the
    firm|own|firm|great|much|total !that
deputy | an officer of lower rank in a local police force | police post | +sheriff -mayor minister* leader* council*
    prime* chief* -high kent lace !sheriffs?|commissioners?|chiefs?
walkout 2 | leaving a place together as a protest | leaving protest | +meeting parliament* assembly councillor*
    student* pupil* class* senat* lawmaker* delegat* debate chamber conference summit opposition benches -strike*
    union* worker* work staff* employ* pay basement music boxer* film* ring pension* mill* factory crew* teacher*
    nurse* ~his|her|my
plea 2 | an urgent request | demand need question | >(?!to (?:the
    )?(?:murder|manslaughter|charges?|lesser|offences?))(?:for|to|from) -guilty pleaded plead bargain* accused*
    defendant* amendment bail petition* court courts judge* trial* convict* prosecut* tribunal* bench magistrate*
    barrister* solicitor* offence* compensation
[school]
attendance 2 | being present where one should be | presence | +school* pupil* student* class classes trainee*
    teacher* absen* truan* -crowd* match* stadium* concert* festival* fan fans game* ceremon* parade* event* church*
    ~in|record|average|total !of (?:more|about|some|nearly|almost|over|[0-9])
[medicine]
consultant 2 | a doctor of high rank who treats patients in a hospital | medicine post | +hospital* ward nhs
    patient clinic* surgeon scan scans diagnos* psychiatr* cardiolog* oncolog* radiolog* paediatric* anaesthe*
    obstetric* surgical -management firm business* report* planning review* fee hired pay* paid agency advis*
    analyst ceo -it cut cuts costs food wedding bride* brand* told design* branding marketing image contract saving*
    deal property
[sport]
panel 2 | the players from whom a team is chosen | group sport | +football* hurling gaelic* camogie* footballer team
    teammate* -judge* inquir* review* committee vot* report* expert award tv sky* studio pundit disciplin* appeal
    anti-doping* hear heard decision tribunal -wall roof plane painted dress solar open opened replac* badge* question*
    ask asked asks fans windscreen* door glass wing +gaa
[places]
breach 2 (breaches) | a gap broken in a wall or a bank of earth | harm | +canal* river* embank* flood* levee* dyke*
    dike* channel* dam -rule* law* contract* trust code* data privacy court* licence* permit* fine* security !of
    (?:the|a|an|his|her|their|its|duty|trust|contract|rules?)|in (?:security|trust|relations)
    ~in|serious|clear|any|into the|unto the|data|security -whale* dolphin* siege
summit 2 | the highest point of a mountain | area nature | +mountain* climb* everest volcan* crater* peak slope
    slopes hike hiker* hiking trampers glacier* metres -leader* president* minister* talks nato* delegates table
    league chart* meeting -match* goal* !of (?:the|its|his|her|their)
    (?:league|table|chart|group|sport|game|career|standings)|meetings?|talks ~at a|a|next|annual|emergency|special
settlement 2 | a place where people have come to live | area | +village* house households homes inhabit*
    fishing archaeolog* ruins viking bronze roman remote hamlet mountain lake shore wharf jetty jetties landslide*
    borehole* nomad* maasai roadside population people -peace treasury court courtroom* courthouse* lawsuit dispute
    union strike* wage pay paid claim* damages agreement deal divorce legal* case terms talks price* stock* futures
    futures bank* cash charity service* agency agencies services law* compensation million complaint* negotiat*
    ~out-of-court|the !of (?:the|a|an|his|her|claims?|debts?|accounts?|all)|with|between|in
    which|worth|offers?|proposals?|fund|process|figures?|agreements?|talks|activit[a-z]+|movement|workers?|officers?|programs?|programmes?
[money]
tuition 2 | the money that students pay for being taught | money | +pay* paid rais* rise risen rising college*
    cost costly debt* afford* hik* dollar loan $ semester* increas* eliminat* income* -free tuition-free*
    !fees?|centres?|class(?:es)?|lessons?|teachers?|in (?:the|a|maths|english|science|music)
    ~private|extra|home|online|individual|receive|received|of
[hospital and school]
admission 2 | letting somebody in as a patient or a student | enter join | +hospital* ward* clinic* college*
    universit* school* patient* student* pupil* dengue* flu influenza seats -fee ticket price* guilt* guilty
    mistake* confess* entrance museum* gate* visitor* charge* free crime club stadium !that|of|by ~on|price
    of|his|her|their|own|by|damning|frank|an|early|rare|public
"""

SECOND_VERBS = """
[order]
commit 2 (committed committing) | to promise firmly to do or support something | promise | >to
    (?![^"“”]*["”]|everything|memory|paper|prison|trial|jail|him|her|them|a (?:relationship|contract)|the
    (?:flames|earth|grave|hospital|club|team)) -debt* funds resources troops -season* club coach player relationship*
    murder crime crimes contract film
    ~(?!(?:would|will|could|not|has|have|had|to|can|must|should|may|might|did|t)[^a-z])[^ ]+ -recruit* universit*
    quarterback* football* basketball* lineman linebacker*
escalate 2 | to pass a matter on to somebody of higher rank | tell | +complaint matter issue case concern query request
    -war warfare warlord* warship* warplane* wartime conflict violence fight* row dispute tension crisis fear* cost
    costly price* >to the (?!point|level|extent)[a-z]+
[travel]
charter | to hire a means of transport for one’s own use | pay use | +boat boatm* plane flight bus yacht* vessel ship
    shipy* shipm* shipb* aircraft jet jetliner* helicopter coach trawler* -accountant surveyor engineer bank banker*
[pull out]
withdraw 2 (withdrew withdrawing) | to pull out of something, or leave it | end leave | >(?:from
    (?!using|giving|consideration|the (?:package|firing|agenda))|because|due|citing|after|with an?[^a-z]|(?i:on
    (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))) -cash money account* bank banker* atm* cheque fund
    funds deposit* broker* drug* alcohol nicotine* opioid* lonely quiet moody silent
    ~was|were|is|are|be|been|being|and to|grew|become
[water]
inundate 2 | to cover land or buildings with water | water | +acre* hectare* village* house* home* flood* river
    rain* dam breach* crop* land -call caller* email e-mail letter request complaint message offer inquir* enquir*
    application* !with (?!water|flood|mud)|by (?!water|the water|flood|the flood|the river)
[transport]
convey 2 | to carry from one place to another | bring move | +passenger* tanker* truck* lorry lorries vehicle* bus
    buses ambulance* goods litres hospital* food cargo -message idea feel* sense meaning* emotion* impression
    condolence* information sympath* concern decision property land !that|to (?:the
    )?(?:government|president|minister|family|people|public|state|authorities|council)|his|her|their|our|an?
    (?:sense|message|feeling)
"""
