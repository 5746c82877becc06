"""Sorts of persons, things, deeds and ideas in, the nouns of the tables by field that name one out.

The frames are those of the other nouns, with a few more.
"""

MORE_FRAMES_OF_NOUNS = """
agreement: alliance surrender capitulation appeasement detente cessation de-escalation partnership guarantee
    assurance commitment assent dialogue consultation harmony cooperation
aim: priority strategy ambition intention objective
area: checkpoint trench neighbourhood suburb slum ghetto hamlet municipality metropolis borough territory
    hemisphere peninsula cemetery vicinity perimeter boundary intersection
arms: arsenal weaponry grenade firearm missile torpedo stockpile bunker barricade trench explosive
at court: client debtor attorney barrister litigant suspect burglar arsonist hacker fraudster impostor vigilante
    trafficker smuggler poacher looter stalker accuser informant detective juvenile minor mastermind pathologist
at law: ruling hearing execution culpability imprisonment incarceration retribution bail cross-examination
    sentencing retrial mistrial exoneration abortion euthanasia reprimand confession deliberation adjournment
body: administration federation junta parliament committee subcommittee commission alliance bureau cabal corps
    brigade battalion manufacturer supplier corporation startup multinational affiliate cooperative broadcaster
body part: gene chromosome tumour tumor
building: bunker barracks fortress workplace headquarters warehouse landmark shrine mosque synagogue mausoleum
    laboratory shelter
by people: electioneering opposition resignation outreach mobilisation mobilization capitulation appeasement
    bargaining haggling walkout stoppage impersonation retribution tribute rejection repudiation renunciation
    parody mockery ridicule dialogue consultation deliberation dispute disagreement quarrel cooperation betrayal
calamity: annihilation slowdown depression hyperinflation collision derailment explosion blaze blackout outage
    spillage shipwreck starvation emergency
character: hygiene ambition determination persistence dignity ingenuity creativity shortcoming flaw tendency
    quirk attribute
crime: torture abduction kidnapping hijacking theft robbery burglary shoplifting trafficking smuggling bullying
    stalking trespassing impersonation deception scam swindle malpractice hooliganism poaching hacking phishing
    doping
demand: deadline
device: satellite telescope stretcher scaffolding device gadget appliance handset browser bandwidth encryption
    password malware spyware algorithm database backup download upgrade hardware turbine generator prototype
    replica component
difference: imbalance rift discord friction rivalry distinction contradiction similarity resemblance equivalent
    inconsistency
dishonest: opportunism favouritism favoritism patronage theft shoplifting impersonation deception scam swindle
    cover-up phishing dishonesty doping
duty: objective
failure: mistrial collision derailment blackout outage humiliation misunderstanding glitch lapse rout thrashing
false show: scam cover-up exaggeration caricature
fame: publicity accolade recognition
family: widow widower fiance fiancee offspring namesake toddler bachelor
feeling: fatigue premonition eagerness enthusiasm passion exhilaration gratitude admiration reverence affection
    frustration disillusionment grief misery agony torment humiliation embarrassment jealousy hatred loathing
    disgust revulsion bitterness discontent dissatisfaction disapproval distrust mistrust suspicion hysteria
    unease disquiet serenity tranquillity boredom loneliness greed curiosity
gain: leeway privilege boon boost inspiration encouragement
gathering: convention coronation hearing auction graduation lecture seminar cremation burial anniversary jubilee
    premiere rehearsal exhibition retrospective ceremony ritual tournament
goods: inventory shipment cargo freight livestock crop device gadget appliance handset turbine generator
    heirloom souvenir antique memorabilia costume garment
government: administration republic federation democracy tyranny autocracy junta parliament slavery apartheid
held: imprisonment incarceration confinement privacy coma loneliness
hindrance: workload interruption objective shortcoming flaw defect deficiency glitch complication impediment
    barrier bottleneck burden nuisance disadvantage
idea: priority thesis theory intention illusion delusion fallacy superstition principle philosophy morality
    viewpoint assumption interpretation misunderstanding contradiction circumstance scenario prospect
    probability certainty alternative tradition
in business: chairperson donor consumer investor economist broker trader wholesaler distributor manufacturer
    supplier vendor merchant subcontractor contractor freelancer executive financier subscriber client bidder
    purchaser debtor lender borrower insurer landlord tenant billionaire miser competitor middleman corporation
    startup multinational affiliate colleague subordinate superior trainee foreman craftsman artisan visionary
    inventor pharmacist publisher impresario
in illness: ailment fatigue insomnia dementia diabetes pneumonia tumour tumor concussion seizure stroke coma
    paralysis starvation dehydration allergy infection
in life: scapegoat conscript captive deportee stowaway subscriber landlord tenant billionaire miser colleague
    subordinate superior trainee foreman craftsman artisan litigant burglar impostor smuggler poacher looter
    stalker accuser custodian immigrant emigrant settler newcomer retiree pensioner widow widower namesake
    toddler adolescent juvenile minor centenarian bachelor loner recluse outcast nomad vagrant pedestrian
    commuter motorist occupant inhabitant peasant aristocrat pilgrim missionary preacher atheist heretic
    optimist pessimist hypocrite opportunist confidant acquaintance mastermind perfectionist tutor dropout
    alumnus academic researcher astronaut survivor castaway rescuer carer addict sculptor composer novelist
    biographer collector celebrity connoisseur
in office: adviser advisor strategist superdelegate chairperson emissary consul mandarin monarch regent
    statesman whip colleague subordinate superior attorney barrister custodian censor curator
in play: competitor newcomer protagonist amateur medallist runner-up challenger referee umpire participant
    sprinter
in politics: nationalism patriotism populism extremism radicalism conservatism socialism communism capitalism
    fascism totalitarianism activism isolationism protectionism partisanship bipartisanship polarisation
    polarization opportunism favouritism favoritism pragmatism outreach democracy globalisation globalization
    solidarity propaganda ideology censorship nepotism corruption diplomacy bureaucracy austerity neutrality
    segregation xenophobia
in public: activist strategist critic extremist reformer heckler populist monarch statesman donor pacifist
    consumer investor economist freelancer executive financier hacker detective missionary preacher atheist
    heretic martyr humanitarian feminist environmentalist racist bigot chauvinist idealist optimist pessimist
    hypocrite opportunist visionary perfectionist tutor dropout alumnus academic laureate researcher astronaut
    inventor surgeon neurosurgeon broadcaster presenter columnist publisher blogger censor sculptor composer
    conductor choreographer novelist screenwriter biographer virtuoso curator collector celebrity impresario
    entertainer comedian protagonist amateur connoisseur participant
in society: nationalism populism extremism radicalism conservatism socialism communism capitalism fascism
    totalitarianism activism polarisation polarization tyranny strife aggression welfare wealth affluence
    poverty destitution hardship unemployment homelessness commerce globalisation globalization
    industrialisation industrialization scarcity imbalance employment absenteeism ethnicity equality injustice
    citizenship nationality privacy immigration emigration migration integration assimilation inclusion
    exclusion emancipation empowerment sexism racism bigotry antisemitism intolerance tolerance slavery
    apartheid addiction obesity alcoholism illiteracy truancy delinquency hooliganism sanitation morality
    tradition folklore
in the firm: resignation implementation investment transaction commerce auction bargaining haggling purchase
    profitability cutback downsizing outsourcing offshoring deregulation nationalisation nationalization
    liberalisation liberalization diversification expansion recruitment apprenticeship internship promotion
    retirement walkout stoppage lockout absenteeism productivity competitiveness partnership logistics
    integration automation postponement suspension
in the mind: premonition intention suspicion illusion delusion superstition temptation tendency
in war: turncoat defector traitor sniper gunman combatant commando conscript deserter infiltrator peacekeeper
    reservist strongman warlord captive pacifist deportee stowaway suspect vigilante informant immigrant settler
    nomad peasant martyr survivor rescuer
living: offspring gene chromosome molecule bacterium parasite fungus mammal reptile amphibian rodent livestock
    vegetation species crop
loss: debt poverty destitution hardship unemployment homelessness cutback downsizing slowdown depression
    deflation hyperinflation devaluation depreciation shortage scarcity illiteracy deficiency dearth paucity
matter let out: molecule particle bacterium radiation explosive asbestos fume
medicine: vaccine painkiller tranquilliser steroid stimulant placebo prescription
method: strategy procedure logistics algorithm automation simulation navigation alternative substitute
    calculation ritual
money: investment budget funding allowance wage salary pension welfare dole grant endowment donation surcharge
    rebate discount instalment installment loan debt liability arrears overdraft currency wealth equity
    shareholding stake bond proceeds payout bonus expense overheads bail inheritance alimony scholarship
nature: vegetation ecosystem conservation sustainability pollution fertility sanitation nutrition
number: stockpile output shortage workload inventory majority bandwidth circulation probability duration
    fraction remainder multitude plethora array myriad dearth paucity proportion ratio statistic estimate
    approximation maximum minimum attendance
of art: dialect satire parody caricature monologue anthology footage broadcast finale interlude intermission
    masterpiece blockbuster thriller adaptation remake trilogy screenplay soundtrack premiere rehearsal
    exhibition retrospective choreography portrait sculpture mural tapestry emblem costume folklore mythology
    documentary sequel memoir autobiography replica manuscript spectacle extravaganza imitation archive obituary
of data: encryption password malware spyware hacking phishing algorithm database backup download upgrade
    hardware
of duty: liability requirement commitment culpability loyalty burden
of office: nomination presidency resignation succession ouster coronation abdication apprenticeship internship
    retirement captaincy tenure candidacy exile mandate impeachment appointment inauguration dismissal vocation
    onus
of politics: adviser advisor activist strategist critic extremist superdelegate emissary mandarin reformer
    hardliner hawk heckler populist despot tyrant turncoat defector traitor scapegoat whip donor strongman
    pacifist aristocrat feminist environmentalist racist bigot chauvinist idealist hypocrite opportunist
    confidant columnist challenger
of science: economist astronomer geologist meteorologist archaeologist archeologist anthropologist sociologist
    psychologist psychiatrist epidemiologist pathologist criminologist historian physicist biologist botanist
    zoologist linguist statistician theologian philosopher
of sport: tournament championship qualifier playoff replay relay marathon decathlon equaliser rout
    thrashing trophy doping debut relegation promotion comeback feat triumph brawl boycott setback
of the hospital: psychiatrist epidemiologist pathologist surgeon neurosurgeon paediatrician pediatrician midwife
    pharmacist therapist carer coroner paramedic
of the public: partisanship opposition criticism applause ovation mockery ridicule discourse dispute
    disagreement rift friction rivalry tension coverage publicity enthusiasm admiration disillusionment hatred
    discontent dissatisfaction disapproval distrust mistrust hysteria unease disquiet
of the sick: addiction obesity alcoholism immunisation immunization vaccination inoculation overdose remission
    rehab ailment starvation infection hygiene nutrition abortion euthanasia puberty pregnancy onset
on a matter: philosophy viewpoint interpretation
order: affluence equality discord tension harmony unity tranquillity
part: instalment installment shareholding stake supplement factor fraction segment remainder proportion
pause: cessation interlude intermission adjournment postponement suspension continuation era
people: payroll picket populace nobility clergy congregation minority household generation squad
power: presidency suffrage succession patronage clout primacy ascendancy leeway liberation citizenship privacy
    emancipation empowerment privilege
proof: diploma certificate qualification prescription confirmation footage indication statistic
quality of a matter: bipartisanship profitability productivity competitiveness flexibility reliability
    sustainability fertility visibility inconsistency urgency
quality of a person: patriotism pragmatism flexibility reliability tolerance sarcasm determination persistence
    willingness eagerness patience generosity greed selfishness vanity modesty bravery cowardice recklessness
    loyalty sincerity honesty dishonesty dignity stubbornness ingenuity creativity curiosity ignorance naivety
    wisdom maturity
reason: prerequisite circumstance factor outcome by-product inspiration temptation
relic: landmark shrine mausoleum wreck portrait sculpture mural tapestry heirloom relic souvenir antique
    memorabilia trophy
result: fallout outcome by-product aftereffect scenario prospect
rise and fall: cutback industrialisation industrialization expansion contraction slowdown boom turnaround
    recovery deflation hyperinflation devaluation depreciation trend immigration emigration migration comeback
ruins: particle asbestos wreck
rule: resolution ruling charter bylaw regulation restriction protocol prohibition budget deadline schedule
    procedure prerequisite requirement curriculum syllabus proclamation principle
rule by state: secession devolution partition redistricting ouster abdication repeal rollback enactment
    implementation invasion occupation liberation mobilisation mobilization conscription appeasement
    de-escalation deregulation nationalisation nationalization liberalisation liberalization devaluation
    rationing exclusion emancipation
sign: trend quirk epitome embodiment indication omen precursor emblem
site: barracks checkpoint warehouse cemetery laboratory intersection
statement: assurance criticism critique rebuke reprimand assertion insinuation innuendo insult taunt compliment
    tribute apology assent objection rejection repudiation renunciation confession admission confirmation
    proclamation announcement prediction forecast prophecy rumour rumor anecdote allusion metaphor cliche slogan
    motto jargon epithet euphemism exaggeration understatement hyperbole sarcasm discourse monologue commentary
stuck: hardship misery emergency
study: poll curriculum syllabus dissertation thesis lecture seminar questionnaire experiment observation
    analysis survey findings theory discovery simulation prediction forecast estimate calculation inquiry
    assessment valuation hypothesis autopsy excavation archive dossier surveillance scrutiny
success: boom turnaround promotion graduation discovery culmination masterpiece blockbuster accolade comeback
turn: epitome embodiment precursor emergence onset culmination climax finale
violence: invasion offensive bombardment conflict combat bloodbath strife warfare aggression occupation pogrom
    surrender annihilation explosion blaze dispute
violent: torture abduction kidnapping hijacking stabbing beheading execution lynching robbery bullying
vote: secession devolution nomination convention electioneering runoff recount abstention redistricting
    enfranchisement suffrage poll resolution repeal enactment
wear and growth: evolution conservation pollution recycling reforestation desertification overfishing poaching
    fracking precipitation humidity harvest
weather: blizzard hurricane tornado cyclone typhoon tsunami avalanche mudslide eruption earthquake precipitation
    heatwave humidity wildfire
writing: dissertation literature questionnaire critique anecdote metaphor cliche satire parody commentary
    editorial headline supplement leaflet pamphlet brochure biography anthology coverage thriller trilogy
    screenplay
wrong: malpractice impropriety misdemeanour misdemeanor cover-up truancy delinquency betrayal lapse
"""
