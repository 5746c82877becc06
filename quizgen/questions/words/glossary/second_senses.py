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
[medicine]
consultant 2 | a doctor of high rank who treats patients in a hospital | medicine post | +hospital* ward nhs patient
    clinic* surgeon -management firm business* report* planning review* fee hired pay* paid agency advis* analyst ceo
    -it cut cuts costs food wedding bride* brand* told design* branding marketing image
[sport]
panel 2 | the players from whom a team is chosen | group sport | +football* hurling gaelic* camogie* footballer team
    teammate* -judge* inquir* review* committee vot* report* expert award tv sky* studio pundit disciplin* appeal
    anti-doping* hear heard decision tribunal -wall roof plane painted dress solar open opened replac* badge* question*
    ask asked asks fans windscreen* door glass wing +gaa
[hospital and school]
admission 2 | letting somebody in as a patient or a student | enter join | +hospital* ward* clinic* college*
    universit* school* patient* student* pupil* dengue* flu influenza seats -fee ticket price* guilt* guilty
    mistake* confess* entrance museum* gate* visitor* charge* free crime club stadium !that|of|by ~on|price
    of|his|her|their|own|by|damning|frank|an|early|rare|public
"""

SECOND_VERBS = """
[order]
escalate 2 | to pass a matter on to somebody of higher rank | tell | +complaint matter issue case concern query request
    -war warfare warlord* warship* warplane* wartime conflict violence fight* row dispute tension crisis fear* cost
    costly price* >to the (?!point|level|extent)[a-z]+
[travel]
charter | to hire a means of transport for one’s own use | pay use | +boat boatm* plane flight bus yacht* vessel ship
    shipy* shipm* shipb* aircraft jet jetliner* helicopter coach trawler* -accountant surveyor engineer bank banker*
[pull out]
withdraw 2 (withdrew withdrawing) | to pull out of something, or leave it | end leave | >(?:from
    (?!using|giving|consideration|the (?:package|firing|agenda))|because|due|citing|after|with an?[^a-z]|(?i:on
    (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))) -cash money account* bank banker* atm* cheque
    fund funds deposit* broker* drug* alcohol nicotine* opioid* lonely quiet moody silent ~be|been|being|and
    to|grew|become
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
