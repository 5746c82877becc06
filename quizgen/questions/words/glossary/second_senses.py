"""Second senses of words, which their sentence must prove: `word number | meaning | families | sense`.

Beside "hospital" a consultant is no adviser of firms, and beside "appeal" a conviction is no belief. Where both senses
of a word could be meant, neither is asked for.
"""

SECOND_NOUNS = """
[law]
conviction 2 | a court’s decision that somebody is guilty | judge court guilt | +previous* court courtroom* courthouse*
    judge* jury sentenc* jail* prison* appeal overturn quash crime criminal* offence offense murder* drug theft assault
    fraud* drink-driving* -belief faith* religious moral morality morally lack courage deep* strong* politic* deeply
    ~with|the firm|own|firm|great|much|total !that
deputy | an officer of lower rank in a local police force | police post | +sheriff -mayor minister* leader* council*
    prime* chief* -high kent lace
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
consultant 2 | a doctor of high rank who treats patients in a hospital | medicine post | +hospital* ward nhs patient
    clinic* surgeon -management firm business* report* planning review* fee hired pay* paid agency advis* analyst ceo
    -it cut cuts costs food wedding bride* brand* told design* branding marketing image
[sport]
panel 2 | the players from whom a team is chosen | group sport | +football* hurling gaelic* camogie* footballer team
    teammate* -judge* inquir* review* committee vot* report* expert award tv sky* studio pundit disciplin* appeal
    anti-doping* hear heard decision tribunal -wall roof plane painted dress solar open opened replac* badge* question*
    ask asked asks fans windscreen* door glass wing +gaa
"""

SECOND_VERBS = """
[order]
commit 2 (committed committing) | to promise firmly to do or support something | promise | >to
    (?![^"“”]*["”]|everything|memory|paper|prison|trial|jail|him|her|them|a (?:relationship|contract)|the
    (?:flames|earth|grave|hospital|club|team)) -debt* funds resources troops -season* club coach player
    relationship* murder crime crimes contract film
    ~(?!(?:would|will|could|not|has|have|had|to|can|must|should|may|might|did|t)[^a-z])[^ ]+
escalate 2 | to pass a matter on to somebody of higher rank | tell | +complaint matter issue case concern query request
    -war warfare warlord* warship* warplane* wartime conflict violence fight* row dispute tension crisis fear* cost
    costly price* >to the (?!point|level|extent)[a-z]+
[travel]
charter | to hire a means of transport for one’s own use | pay use | +boat boatm* plane flight bus yacht* vessel ship
    shipy* shipm* shipb* aircraft jet jetliner* helicopter coach trawler* -accountant surveyor engineer bank banker*
"""
