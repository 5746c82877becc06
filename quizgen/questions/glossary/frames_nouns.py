"""Sorts of persons, things, deeds and ideas in, the nouns that name one out: another of a line fits the sentence.

A word that stands on two lines with another is the nearer to it.
"""

FRAMES_OF_NOUNS = """
at court: accomplice assailant culprit defendant fugitive magistrate perpetrator plaintiff prosecutor captor
    conspirator detainee inmate instigator interrogator juror offender solicitor whistleblower mediator arbiter
    bystander hostage coroner
in office: ambassador constituent delegate diplomat dissident envoy incumbent legislator lobbyist negotiator nominee
    pollster predecessor successor commissioner aide surrogate moderator frontrunner rapporteur bureaucrat adversary
    counterpart mediator advocate arbiter contender coroner
of politics: ally adversary centrist libertarian maverick firebrand dissident lobbyist pundit zealot supremacist
    proponent detractor frontrunner contender incumbent adherent sceptic skeptic surrogate constituent underdog
    misogynist xenophobe demagogue dictator
in war: civilian guerrilla insurgent mercenary militant paramilitary refugee casualty veteran evacuee captor dissident
    paramedic hostage assailant fugitive migrant envoy orphan
in business: entrepreneur philanthropist shareholder creditor magnate mogul tycoon retailer consultant analyst
    benefactor apprentice whistleblower lobbyist beneficiary patron mediator predecessor successor
in public: analyst commentator correspondent pundit advocate proponent detractor zealot sceptic skeptic fanatic
    adherent evangelist scholar conservationist exponent moderator philanthropist playwright misogynist xenophobe
    pollster paramedic pioneer consultant
in life: heir apprentice novice prodigy mentor patron protege benefactor beneficiary recipient socialite expatriate
    bystander onlooker migrant refugee evacuee casualty bureaucrat orphan guardian
family: sibling spouse guardian descendant heir mentor protege orphan ancestor apprentice benefactor prodigy
in play: contestant contender debutant entrant underdog spectator novice veteran prodigy onlooker adversary
    counterpart predecessor successor mentor frontrunner protege recipient
body: cabinet cartel coalition conglomerate consortium faction jury legislature lobby quango regime subsidiary
    syndicate taskforce thinktank tribunal watchdog militia delegation caucus bloc
people: clientele cohort constituency contingent delegation diaspora electorate elite entourage faction jury militia
    personnel workforce
crime: arson assault blackmail bribery conspiracy corruption counterfeiting deceit defamation embezzlement espionage
    evasion extortion forgery fraud genocide gerrymandering harassment homicide infringement intimidation larceny
    libel manslaughter massacre misconduct negligence nepotism perjury persecution piracy plagiarism profiteering
    racketeering sabotage slander treason vandalism collusion complicity cronyism incitement sedition subversion
violent: arson assault blackmail extortion genocide harassment homicide intimidation manslaughter massacre persecution
    sabotage vandalism treason espionage
dishonest: blackmail bribery conspiracy corruption counterfeiting deceit embezzlement espionage evasion extortion
    forgery fraud gerrymandering larceny nepotism perjury piracy plagiarism profiteering racketeering collusion
    complicity cronyism negligence
harmful words: defamation libel slander perjury harassment intimidation plagiarism deceit
wrong: felony violation breach infringement misconduct negligence corruption conspiracy scandal blunder atrocity
rule by state: abolition annexation censorship crackdown clampdown deportation disarmament deployment diplomacy
    enforcement extradition intervention privatisation privatization reform repression reprisal retaliation
    surveillance austerity withdrawal blockade evacuation quarantine segregation reconciliation mediation incursion
    oversight expulsion redistribution discrimination interference eviction oppression ratification incitement
    deforestation procurement foreclosure
in the firm: acquisition merger layoff takeover privatisation privatization shake-up retrenchment renovation
    allocation collaboration overhaul dismissal bailout innovation appointment valuation adoption assessment
    redistribution excavation consumption procurement foreclosure eviction negotiation
at law: acquittal injunction extradition litigation prosecution dismissal detention arbitration settlement clemency
    probation parole lawsuit amnesty restitution subpoena summons verdict impeachment inquiry deportation forensics
    reprieve custody indictment inquest plea leniency ratification autopsy disclosure eviction captivity alibi
by people: advocacy boycott denial homage confrontation provocation distraction interference intervention defection
    imitation pilgrimage mediation retaliation collaboration mourning evasion scrutiny discrimination defiance
    disclosure negotiation oppression collusion incitement retraction accord pact
again: rehabilitation restoration renovation resurgence reconciliation relegation acceleration fragmentation
    disruption transition escalation overhaul redistribution commemoration
rule: amendment benchmark clause constitution criterion curfew decree directive embargo guideline injunction
    legislation loophole mandate moratorium ordinance precedent quota sanction stipulation treaty waiver
    exemption concession contingency subsidy tariff accord pact settlement agenda
agreement: accord amnesty armistice ceasefire compromise concession consensus pact settlement treaty truce ultimatum
    moratorium coalition mandate referendum negotiation ratification
vote: ballot by-election caucus impeachment motion petition referendum candidacy endorsement filibuster inauguration
    veto mandate turnout plurality ratification
demand: motion petition ultimatum lawsuit subpoena summons injunction decree directive waiver referendum initiative
    veto entitlement indictment pledge accord pact
::::::::
statement: accusation affidavit allegation clarification condemnation contention denial endorsement eulogy filibuster
    hoax manifesto memorandum misconception narrative petition pledge propaganda rebuttal rhetoric speculation
    testimony ultimatum pretext disclosure retraction revelation slur tirade plea indictment
violence: altercation ambush assassination atrocity bloodshed blockade brawl coup crackdown confrontation
    fracas incursion insurgency massacre mutiny onslaught rampage rebellion reprisal siege skirmish stampede standoff
    unrest uprising barrage retaliation carnage hostilities devastation oppression
calamity: aftershock catastrophe contagion debacle deluge epidemic exodus famine fiasco inferno ordeal outbreak
    pandemic recession turmoil upheaval slump coup massacre uprising malnutrition drought downturn devastation
    deprivation carnage stagnation relapse
failure: blunder debacle fiasco mishap setback scandal ordeal slump catastrophe breach controversy altercation
gathering: caucus commemoration extravaganza fundraiser inauguration pilgrimage rally spectacle summit vigil debut
    by-election
success: breakthrough feat landslide triumph milestone debut resurgence innovation upswing pinnacle upturn windfall
rise and fall: acceleration backlog deluge demise escalation exodus fluctuation influx inflation landslide resurgence
    slump spate surge transition upheaval upswing shortfall setback downturn upturn glut stagnation volatility
    stampede
pause: hiatus moratorium respite reprieve deadlock standoff truce transition aftermath gridlock stagnation tenure
    spree
power: accountability asylum autonomy dominance hegemony jurisdiction legitimacy mandate sovereignty supremacy
    prerogative immunity leverage monopoly entitlement veto tenure impunity
government: anarchy bureaucracy dictatorship monarchy regime coalition censorship autonomy constitution hegemony
order: anarchy disarray isolation neutrality prosperity solidarity stability turbulence uncertainty adversity
    supremacy parity dominance diversity oppression volatility deprivation stagnation
stuck: adversity deadlock dilemma disarray impasse jeopardy plight predicament stalemate standoff turmoil uncertainty
    bankruptcy isolation hiatus gridlock deprivation stagnation volatility captivity
quality of a matter: ambiguity clarity credibility feasibility legality legitimacy validity viability transparency
    confidentiality efficiency inefficiency durability accuracy longevity vulnerability integrity severity volatility
    resilience candour
quality of a person: accountability anonymity arrogance charisma complacency composure compliance credibility
    eligibility hypocrisy immunity impartiality inability incompetence integrity neutrality reluctance resolve
    restraint stamina transparency expertise foresight flair rigour prowess confidentiality conscience audacity
    candour diligence eloquence humility perseverance prudence tenacity versatility vigilance literacy severity
    leniency resilience vulnerability
fame: acclaim limelight obscurity prestige prominence reputation disrepute anonymity forefront precedence stigma
    legacy supremacy
held: custody detention exile isolation asylum captivity probation quarantine clemency extradition impunity upbringing
difference: anomaly coincidence discrepancy disparity diversity inequality irony nuance paradox parity proximity
    ambiguity stereotype abundance likelihood
loss: austerity bankruptcy insolvency layoff redundancy recession malnutrition extinction famine detriment prosperity
    inflation deprivation drought eviction foreclosure downturn stagnation contamination deforestation
nature: biodiversity extinction abundance diversity heritage infrastructure longevity habitat drought erosion
    deforestation irrigation contamination captivity
feeling: ambivalence animosity anguish antipathy anxiety apathy apprehension arrogance aversion awe bewilderment bias
    camaraderie compassion complacency contempt cynicism despair disbelief disdain dismay empathy envy euphoria
    exasperation fervour frenzy fury goodwill hostility indignation jubilation mourning nostalgia optimism outrage
    paranoia pessimism prejudice rancour reluctance remorse resentment resolve scepticism skepticism sympathy
    trepidation xenophobia zeal solidarity sentiment
in the mind: conviction grievance qualm obsession aspiration inclination whim sentiment notion perception conscience
    misconception prejudice stereotype aversion obligation
of the public: acclaim backlash boycott condemnation controversy dissent feud fury indignation outcry outrage scandal
    scrutiny stigma unrest condolence speculation mourning
money: allocation asset bailout bursary compensation deficit dividend duty earnings expenditure inflation levy
    mortgage ransom remuneration reparation restitution revenue royalty shortfall subsidy surplus tariff tuition
    turnover margin portfolio valuation stimulus windfall glut
number: backlog deficit magnitude margin plurality quorum quota shortfall surplus threshold turnout spectrum
    repertoire shortlist abundance likelihood glut mortality
reason: catalyst impetus incentive motive premise pretext rationale deterrent provocation obstacle precedent facade
idea: contention conviction doctrine dogma ethics ideology insight misconception narrative notion perception
    perspective premise sentiment stance stereotype tenet dilemma paradox hindsight heritage hypothesis revelation
result: aftermath consequence implication legacy ramification repercussion backlash upheaval detriment precedent
    contingency advent
hindrance: constraint deterrent dilemma distraction drawback hindrance hurdle loophole obstacle pitfall setback
    deadlock provocation predicament stigma phenomenon onus
gain: incentive momentum impetus consolation synergy remedy precaution safeguard breakthrough merit asset emphasis
    stimulus windfall impunity
character: charisma composure demeanour expertise flair foresight persona prowess rapport rigour stamina temperament
    trait integrity restraint reputation zeal conscience audacity candour diligence eloquence humility perseverance
    prudence tenacity upbringing resilience
turn: advent breakthrough catalyst cornerstone debut demise hallmark milestone pinnacle watershed forefront
part: clause component facet genre nuance spectrum cornerstone hallmark trait tenet excerpt
sign: anomaly hallmark phenomenon symptom trait stereotype catalyst consequence catchphrase novelty
duty: allegiance obligation onus prerogative vocation mandate accountability jurisdiction emphasis
aim: agenda aspiration inclination initiative obsession quest whim vocation motive
method: initiative manoeuvre mechanism precaution remedy safeguard tactic pretext innovation overhaul trajectory
    precedent rationale ploy facade
writing: archive autobiography documentary excerpt manuscript memoir obituary sequel tabloid manifesto memorandum
    affidavit transcript dossier petition eulogy
goods: apparel asset commodity component infrastructure merchandise munitions portfolio prototype replica specimen
relic: archive artefact carcass dossier excerpt fossil manuscript monument replica specimen transcript wreckage
in society: inequality discrimination segregation deprivation oppression stigma stagnation corruption mortality
    literacy diversity volatility anarchy solidarity
arms: ammunition artillery shrapnel warhead debris convoy landmine munitions infantry garrison blockade
ruins: carcass debris rubble shrapnel wreckage fossil artefact monument infrastructure ammunition residue sediment
matter let out: antibody emission pathogen toxin pollutant pesticide sediment residue nutrient fertiliser microbe
    organism fertilizer
body part: ligament antibody tissue artery carcass nutrient toxin specimen
proof: credentials testimony affidavit endorsement reputation expertise accreditation alibi transcript dossier
    diagnosis autopsy
building: arena embassy venue sanctuary stronghold orphanage refinery monastery consulate depot constabulary tribunal
area: enclave epicenter epicentre outpost precinct province sanctuary stronghold outskirts frontier terrain
    constituency habitat
wear and growth: erosion deforestation irrigation contamination fragmentation mutation drought excavation consumption
    extinction biodiversity restoration
living: microbe organism pathogen specimen predator fossil antibody nutrient carcass
of the sick: amputation autopsy diagnosis prognosis relapse transfusion malnutrition mutation immunity quarantine
    rehabilitation evacuation deprivation contagion outbreak mortality fatality detention vulnerability
false show: facade ploy hoax pretext propaganda misconception deceit hypocrisy stereotype
quarters: constabulary taskforce watchdog tribunal legislature embassy consulate quango consortium
of duty: allegiance obligation onus entitlement vocation restraint reputation legacy mandate accountability
    jurisdiction prerogative aspiration
site: reservoir refinery depot monastery orphanage consulate arena
on a matter: stance dilemma obsession misconception hypocrisy ambiguity uncertainty ambivalence clarity scepticism
    skepticism compromise expertise impartiality reluctance
medicine: antibiotic antidote sedative antibody nutrient toxin pesticide fertiliser fertilizer residue
"""
