"""What may be said of it in, the adjectives and adverbs that say so out: another of the same line fits the sentence.

"Undisclosed" is said of amounts, and so is "exorbitant"; no amount is "eager", and nobody would look at that twice.
"""

FRAMES_OF_ADJECTIVES = """
amount: abundant adequate ample colossal considerable disproportionate exorbitant excessive gigantic immense
    inadequate insignificant meager meagre modest paltry prohibitive scant scarce steep substantial sufficient
    tremendous undisclosed unprecedented negligible superfluous extravagant lavish slender overwhelming unspecified
    residual incremental hefty sizeable sizable staggering
time: abrupt concurrent consecutive enduring forthcoming imminent impending incessant indefinite initial intermittent
    ongoing overdue perennial preliminary prolonged protracted simultaneous sporadic subsequent successive sustained
    swift interim provisional tentative inaugural impromptu unremitting relentless belated fleeting perpetual
    recurrent chronic
true: alleged ambiguous apparent authentic baseless bogus cogent coherent compelling conclusive credible damning
    deceptive definitive disingenuous dubious emphatic erroneous explicit flawed flimsy fraudulent hypothetical
    implausible implicit incoherent inconclusive inconsistent irrelevant ludicrous pertinent plausible preposterous
    questionable relevant spurious succinct concise lucid tenuous topical unequivocal unfounded unsubstantiated
    unverified untenable vague verbatim generic unsolicited far-fetched misguided
allowed: applicable arbitrary classified compulsory confidential equitable illegitimate illicit inadmissible
    inappropriate legitimate lenient mandatory mooted obligatory punitive rigid rigorous stringent unconditional
    unconstitutional unjust voluntary retrospective provisional lax outdated obsolete comprehensive unwarranted
    controversial contentious excessive exempt unethical statutory
worth: beneficial counterproductive decisive detrimental feasible fruitless futile imperative indispensable
    instrumental insignificant integral invaluable irrelevant momentous mundane obsolete outdated paramount pivotal
    superficial superfluous trivial unprecedented viable vital commonplace frivolous innovative lucrative preliminary
    inconclusive inevitable innocuous immaterial mediocre inferior outstanding impeccable remarkable stellar misguided
    unpalatable destructive erroneous unethical dysfunctional
hard: arduous cumbersome daunting elusive exhilarating fruitless futile grueling gruelling harrowing hazardous
    insurmountable intractable intricate lucrative mundane onerous precarious punishing strenuous tedious unwieldy
    momentous feasible formidable elaborate perilous unpalatable sophisticated
severe: abhorrent abysmal acute appalling calamitous catastrophic chaotic deplorable detrimental dire drastic endemic
    fatal grievous heinous insidious irreversible lethal malicious ominous pervasive profound rampant senseless
    sinister unprovoked vicious vile virulent wanton widespread unjust deliberate inexplicable inadvertent blatant
    flagrant indiscriminate outrageous imminent sporadic disruptive adverse barbaric brazen callous destructive
    inhumane staggering chronic hereditary terminal recurrent unparalleled perpetual austere
done: abortive abrupt arbitrary blatant clandestine covert deliberate discreet drastic elaborate flagrant frantic
    fraudulent impromptu inadvertent indiscriminate intrusive meticulous overt piecemeal rigorous spontaneous
    surreptitious swift tentative unilateral unintended unprovoked unsolicited voluntary wholesale simultaneous
    concerted sporadic fruitless relentless vigorous strenuous ruthless innovative defiant tacit outright sustained
    unprecedented inexplicable extensive audacious belated brazen callous misguided unethical solitary precipitous
said: abusive acrimonious bellicose candid caustic contentious contemptuous controversial cordial damning derogatory
    disingenuous dismissive divisive emphatic explicit fervent frivolous implicit incendiary incoherent inflammatory
    malicious objectionable outlandish outrageous poignant provocative scathing unequivocal vague vehement virulent
    vociferous eloquent defamatory impromptu lukewarm salacious partisan anonymous populist sectarian hypocritical
    callous misguided obnoxious sombre somber unpalatable far-fetched brazen
felt: ardent fervent profound acute mutual lukewarm overwhelming insatiable palpable unwavering ambivalent bewildering
    enduring vehement tangible inexplicable vociferous
show: breathtaking dreary elaborate exhilarating exquisite garish harrowing immaculate impeccable innovative
    lacklustre lackluster lavish mediocre outlandish poignant scenic startling vibrant vivid tedious monotonous
    authentic mundane remarkable tremendous stellar emphatic abysmal bewildering iconic acclaimed uncanny eponymous
    sombre somber audacious unparalleled misguided sophisticated austere
prize: acclaimed coveted illustrious iconic prestigious lucrative prominent reputable distinctive obscure inaugural
    supreme infamous notorious renowned controversial unrivalled
place: barren chaotic desolate dilapidated dormant fertile hazardous overcrowded picturesque pristine residential
    scenic sprawling squalid stagnant tranquil treacherous turbulent uninhabitable vacant vibrant intact infamous
    precarious arid fragile lush perilous toxic autonomous
state of things: brittle buoyant bleak chaotic defunct dormant fledgling fragile intact lucrative nascent nonexistent
    obsolete outdated precarious robust rudimentary sluggish stagnant turbulent unwieldy viable volatile resilient
    tumultuous lacklustre lackluster anaemic fraught dysfunctional sophisticated destructive chronic austere
    precipitous
kind: commonplace compatible comprehensive disparate distinctive diverse exhaustive extensive extinct homogeneous
    incompatible indigenous inherent intrinsic mainstream mutual obscure perennial pervasive prevalent respective
    synonymous ubiquitous widespread inclusive generic unrivalled hereditary unparalleled recurrent chronic sedentary
    monotonous
noticed: conspicuous discernible discreet elusive obscure overt palpable prominent subtle tangible transparent
    ubiquitous uncanny undisclosed unspecified blatant vivid
fit for use: corrosive contagious fatal hazardous infectious innocuous intact lethal potent toxic beneficial benign
    virulent compatible extinct brittle fragile hereditary terminal chronic destructive
future: auspicious bleak feasible imminent inevitable ominous plausible prospective tentative precarious unassailable
    forthcoming presumptive sinister
size of lead: decisive formidable meteoric slender tenuous unassailable emphatic precarious undisputed dominant
    insurmountable
person: accountable adamant adept affluent aggrieved aloof ambitious apprehensive arrogant articulate assertive astute
    avid belligerent biased candid charismatic compassionate complacent complicit contemptuous contrite culpable
    defiant despondent devout diligent disaffected discontented disgruntled disillusioned dismissive dissatisfied
    ecstatic elated eligible eloquent eminent erratic exasperated exuberant fickle frail frugal gullible hapless
    hesitant hostile hypocritical idealistic ignorant illustrious impartial impoverished impulsive incompetent
    incredulous indifferent indignant inept influential ingenious intransigent invincible irresponsible jubilant
    liable magnanimous marginalised marginalized meticulous naive nonchalant notorious numb oblivious obstinate
    optimistic outspoken parsimonious perplexed pessimistic pragmatic privileged prolific prominent proficient prudent
    recalcitrant reckless reclusive reluctant renowned resilient resolute resourceful ruthless sceptical scrupulous
    self-effacing shrewd skeptical staunch steadfast stoic tactful tenacious unassuming unfazed unrepentant
    unresponsive unruly unscrupulous unwavering upbeat versatile vigilant vindictive vocal vulnerable wary weary
    zealous adventurous ardent insatiable unforgiving vociferous fallible humane lenient abusive embattled beleaguered
    vehement susceptible bankrupt confidential accustomed prone devoid ambivalent cordial audacious callous distraught
    docile exempt fearless lethargic nomadic obnoxious penitent seasoned sombre somber destitute deceased solitary
    malnourished undocumented stranded
mood of a person: adamant aggrieved apprehensive complacent contrite defiant despondent disaffected discontented
    disgruntled disillusioned dissatisfied ecstatic elated exasperated exuberant hesitant incredulous indifferent
    indignant jubilant nonchalant oblivious optimistic perplexed pessimistic reluctant sceptical skeptical unfazed
    unrepentant upbeat wary weary ambivalent resolute distraught lethargic penitent sombre somber
fate of a person: affluent bankrupt beleaguered deceased destitute disaffected eligible embattled frail hapless
    impoverished indigenous malnourished marginalised marginalized notorious privileged prominent renowned stranded
    susceptible undocumented unresponsive vulnerable liable anonymous accountable prone accustomed distraught exempt
    nomadic
gifts of a person: adept aloof ambitious arrogant articulate assertive astute charismatic compassionate diligent
    eloquent erratic fickle frugal gullible idealistic impulsive incompetent inept ingenious influential meticulous
    naive pragmatic prolific prudent resilient resourceful reckless shrewd tactful tenacious unassuming unscrupulous
    versatile vigilant vindictive magnanimous proficient impartial biased prominent audacious callous docile fearless
    obnoxious seasoned
of rule: authoritarian bilateral bipartisan constitutional diplomatic fiscal gubernatorial ideological interim
    judicial legislative monetary municipal parliamentary partisan populist presumptive pro-democracy procedural
    provisional regulatory sectarian secular statutory strategic territorial unanimous unilateral ethical geopolitical
    civic grassroots demographic colonial ethnic evangelical logistical punitive autonomous hereditary
of life: agrarian cardiac civic colonial demographic ethical ethnic evangelical forensic genetic geopolitical
    grassroots logistical maritime residential seismic secular posthumous customary municipal strategic statutory
of groups: dominant hostile influential sectarian secular mainstream indigenous clandestine evangelical populist
    prestigious fledgling obscure reputable disparate inclusive autonomous nomadic docile marginalised marginalized
of deaths: posthumous fatal inadvertent unprovoked sporadic inexplicable deliberate harrowing
"""

FRAMES_OF_ADVERBS = """
said: adamantly anonymously blatantly bluntly brazenly candidly categorically cautiously confidentially defiantly
    discreetly eloquently emphatically explicitly fervently flatly grudgingly implicitly reluctantly solemnly
    staunchly steadfastly tacitly unequivocally unanimously unconditionally vehemently verbally vociferously
    resolutely earnestly decisively
done: abruptly aggressively amicably anonymously arbitrarily blatantly brazenly briskly cautiously clandestinely
    covertly deceptively defiantly deliberately diligently discreetly erroneously frantically fraudulently grudgingly
    inadvertently inappropriately indiscriminately meticulously mistakenly overtly painstakingly prematurely prudently
    recklessly relentlessly reluctantly rigorously ruthlessly scrupulously spontaneously strenuously stringently
    summarily tentatively tirelessly unwittingly vigorously conspicuously legitimately subtly irrevocably fiercely
    belatedly decisively earnestly erratically feverishly forcibly hastily illicitly lavishly surreptitiously
    unlawfully wilfully
by whom: anonymously collectively jointly mutually single-handedly unanimously unilaterally covertly respectively
    simultaneously exclusively forcibly surreptitiously unlawfully wilfully illicitly
true: allegedly arguably erroneously inevitably inexplicably ironically mistakenly nominally notoriously ostensibly
    presumably purportedly reportedly seemingly supposedly undeniably conclusively legitimately traditionally
    conversely astonishingly
how much: comprehensively considerably disproportionately dramatically drastically exceedingly exceptionally
    exponentially extensively fiercely formidably fundamentally immensely incrementally marginally markedly moderately
    negligibly narrowly overwhelmingly partially profoundly profusely radically significantly steadily substantially
    sufficiently subtly unduly vastly virtually wholly approximately scarcely adversely inherently astonishingly
    inexplicably resoundingly decisively lavishly
only: exclusively merely predominantly primarily principally purely solely virtually wholly partially approximately
    supposedly nominally inherently invariably traditionally arguably ostensibly scarcely
when: concurrently indefinitely initially intermittently invariably prematurely provisionally retrospectively
    simultaneously sporadically subsequently temporarily traditionally ultimately abruptly steadily relentlessly
    inevitably spontaneously belatedly perpetually hastily erratically
"""
