"""Verbs of money, speech, thought and treatment, as `verb (odd forms) | meaning | families | sense`."""

VERBS_OF_MINDS = r"""
[money]
slash | to cut something by a very large amount | less | +price* cost costly budget* job jobless* jobseeker* tax
    taxpay* taxation taxable rate spending forecast* -knife throat* tyre* tire wrist blade* knives* stab face grass
    painting canvas sail sails !at|open|through
donate | to give something freely in order to help others | give help
levy (levied levying) | to charge as a tax, a fine or a fee | take demand force | -war warfare warlord* warship*
    warplane* wartime army sanction accus* charge* critic critical critici* alleg* troops complaint complaints claims
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to|(?:the|an?|this|that|new|of) -allegation* soldier* men
stockpile | to store up a large amount for later use | get hold more
bestow | to give something, mostly as an honour or a gift | give honour
wrest | to take something away from somebody with force or effort | take | !himself|herself|themselves|itself|free
outsource | to hand work to others outside, often abroad | give send
prescribe | to order a medicine or a treatment, as doctors do | give call | +doctor* drug medicine patient treatment
    physician medication -law lawyer* lawsuit* lawmaker* lawful* rules statut* constitution*
    !that|how|what|when|(?:time|period|limit|manner|form|standard|number|minimum|amount|fee|format|procedure|norm|age|dose
    rate)s?
maximise/maximize | to make something as large or as good as possible | more better | -window
absorb | to take something in | take hold | -absorbing cost costly loss blow shock pressure impact
    >(?!in[^a-z]|by[^a-z]) -loss lost hit rate -receipt pct
conserve | to keep something from being lost, harmed or wasted | hold save less
manufacture | to make goods on a large scale, mostly with machines | make | +car cars vehicle* drug* product goods
    factor* plant* chip* plane* equipment cloth* ship* device* engine* part parts tyre* toy* -excuse crisis evidence
    consent outrage* controvers* manufacturing scandal artificial* crises pretext word story stories claim quote
    issue
utilise/utilize | to make use of something | take do
nationalise/nationalize | to make something the property of the state | take | -contest election* race politic* debate*
privatise/privatize | to pass something from the state to firms or investors | sell give | -shareholder* delist*
    minority
purchase | to get something by paying for it | get
emit (emitted emitting) | to give off something, like gas, light or sound | give
hurl | to throw something with great force | throw lead | -insult abuse* accusation -himself herself themselves
    accus* kitchen*
generate | to produce or create | make start get | -electricity energy
finance | to provide the money for something | give support | -minist* chief* director* depart* secretar* committee
    financing
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|expos[a-z]+(?: [a-z’]+){0,3}) to
inherit | to receive something from the person who had it before | get | -gene genetic* genom* disease disorder
    -gene father* mother* parent* estate fortune die dying death*
grant | to give or allow, mostly in an official way | give allow | -took tak* wish* !that ~,|entitled to
transmit (transmitted transmitting) | to send something out or pass it on | give more say
estimate | to work out something roughly, not exactly | think judge expect
afford | to have enough money for something | pay get | >to (?:buy|pay|rent|heat|eat|keep|send|repair|hire) -lose*
    losing mistake* risk* wait ignor* delay complacen*
default | to fail to pay back money that one owes | fail lose | >on -setting computer* password option* mode
    browser* tennis match promise promises duty duties
[speech]
demonstrate | to show or prove something clearly | prove say | >that -street* protest* march police* gadget
    prototype stand* outside* rall* crowd square* embass* against peaceful* banner !he|she|they|it|there
indicate | to show or make known that something is so | prove say | >that -lorry junction !he (?:was|would)
    (?:late|turn)
illustrate | to show clearly, as by an example | prove say | -book* picture drawing magazine artist* drawn hair
    comic* superhero* page cartoon novel*
underline | to draw strong attention to something | say | -word pen ink page sentence paragraph* red mistake mistakes
specify | to state something exactly | say
conclude | to reach a finding after looking at the facts | think judge | >(?:that|(?:he|she|they|there) [a-z’-]+|it
    (?:is|was|will|would|has|had|can|could|may|might|must|should|does|did)|(?:last|this) (?:year|month|week) that|in
    [0-9]+ that|on [a-z]+day that) -deal dealer* dealt agreement treat treatment* season* ceremony meeting speech* sale
    negotiat* contract* tour tourist* tourism pact acquisition merger transaction* visit* accord* purchase* talk
    concert* trial* peace +that
assume | to take something as true without proof | think | >(?:that|(?:he|she|they|there|we|you|i) [a-z’-]+|it
    (?:is|was|will|would|has|had|can|could|must|should|does|did)|(?:no|each|every|everyone|nobody|everything|nothing|most))
    -control* office* command* debt* liabilit* role responsib* post postal postage power* duty duties identity
    presiden* position* risk* title throne* mantle* lead leader* burden* ownership importance form cost costly
reckon | to think or guess that something is so | think expect | >(?!with|on[^a-z]|up[^a-z]|among[^a-z]) -reckoning*
    force* !from|by|in
calculate | to work something out with numbers | think judge | >(?!to[^a-z]) -smart* risk* cynical* move* deliberate*
guarantee | to promise something firmly or make it certain | promise do help | -loan debt* bond bondholder* financ*
    lend* borrow* paper* parent* note mortgage credit* issue deposit warranty liabilit* surety default* creditor*
    insurer* refund* repay* repair* overdraft* purchaser* retailer* facility >(?!to[^a-z]|for[^a-z]) !(?:[a-z’]+
    ){1,4}for (?:[a-z]+|\d+) years
ensure | to make certain that something happens | do help promise
insist | to say something very firmly, without giving way | say demand | -deduct* !on|upon
caution | to warn people of a danger or a doubt | say stop | >that -referee yellow* midfielder defender foul tackle
    polic* officer arrest booked booking suspect magistrate offend* drug !he|she|they
boast | to say very proudly | say praise | >(?:that|about) -hotel stadium pool museum restaurant squad lineup*
    line-up cast array collection population million* percent* feature resort +about that
brag (bragged bragging) | to talk with too much pride | say praise | >(?:that|about) -rights
retort | to answer sharply | answer say
propose | to put something forward for others to decide | say ask start make think | -marr*
    girlfriend* boyfriend ring toast* wedding draft* how knee* engagement fianc* valentine* bride
    !on|in|at|after|twice|again|last|during|over|to
    (?:him|her|me|his|(?![a-z])[\w’]+|leave|go|stay|spend|travel|sail|walk|live|write|show|return|argue)
interpret | to understand something in a certain way | think say | -translat* song* role languag* deaf* music*
    pianist* composer dance dancer* -dream dreams
characterise/characterize | to describe somebody or something in a certain way | say | >(?:[^.,;]{0,50} )?as[^a-z]
    -period era disease disorder syndrome symptom* illness typif* feature decade relationship growth by
liken | to say that one thing is much the same as another | say judge
outline | to tell the main points of something | say make | -drawing black* shape silhouette* sky* chalk* shadow
    ridge lights !against|in (?:red|black|white|gold|pencil|ink|chalk)
embrace | to accept or support somebody or something gladly | support take | +idea policy change* view viewer*
    viewpoint* technolog* cause concept* reform* approach principle -hug* arms kiss* tear stage handshake* cheek* wept
    weep* !(?:him|them|me|us|(?:his|her|their)
    (?:boss|father|mother|son|daughter|husband|wife|neighbou?r|teacher|coach|friends?|brothers?|sisters?|parents?|famil(?:y|ies)|children|team-?mates?|fans)|(?:the|an?|two|three)
    (?:[a-z]+
    )?(?:man|men|woman|women|boys?|girls?|mayor|president|crowd|teachers?|families|family|players?))|(?![a-z])[\w’]+|in|each|one
    another|everything|all|both|several|many|two|three|ten|schools|warmly|at|as|before|after|for|on|with -broad range
favour | to be for, or good for, one side rather than another | support choose help take | -favoured ankle knee* leg
    over unfair* rich richer richest wealthy law lawyer* lawsuit* lawmaker* lawful* condition* rule* pitch course*
    surface wind windy fortune odds bookmaker* tipped weather
attribute | to say that something is caused by, or comes from, somebody or something | say think | -qualit* trait
    virtue*
publicise/publicize | to make something known to many people | say reveal
censor | to cut or block what may be said, seen or heard | remove hide stop
erase | to remove something completely | end remove | -deficit lead leader* -record* mark
[mind]
underestimate | to have too low an idea of how great or strong something is | wrong think less
overestimate | to think somebody or something greater or better than they are | wrong think more
misjudge | to be mistaken about somebody or something | wrong think | -ball corner cross* kick* goal* shot catch*
    flight
neglect | to give too little care or attention to somebody or something | fail refuse harm | >(?!to[^a-z]) -mention
    inform*
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|gave
    way|from [a-z]+|expos[a-z]+(?: [a-z’]+){0,3}) to
determine | to find out something for certain | look judge say | -determined determining -outcome fate future* kind
    factor* winner +whether investigat* police* evidence test tester* scientist researcher cause
await | to stay ready for something that is to come | expect
comprehend | to understand something fully | think
fathom | to understand something after much thought | think | -depth depths
symbolise/symbolize | to stand for something as a sign of it | stand say bring
embody | to be a clear example of something | stand say hold bring | -agreement accord* law lawyer* lawsuit*
    lawmaker* lawful* treaty document* constitution*
examine | to look at something closely | look judge | -witness pupil student patient doctor*
incorporate | to include something as a part of a larger whole | join hold | -compan* firm business* city town
    township* townsp* delaware bermuda* ltd elsewhere bank banker* cayman registered founded
resemble | to look like or be like something else | copy win
inspect | to look at something closely, to see whether it is in order | look judge
renovate | to repair something and make it like new | make change again
erect | to build something or put it up | make
deface | to spoil the look of something, as by writing on it | harm
raze | to destroy something completely, mostly a building or a town | harm end
inhabit | to have one’s home in a place | home hold | -role character* actor world
occupy | to take over a place and stay in it | take hold enter cover | +army troop* soldier* forces land landowner*
    territor* protest* -post postal postage position* mind* himself herself themselves -tenant seat space* role time
    chair* bored games !with|(?:the|his|her|their) (?:[a-z]+ )?(?:soldiers?|troops|army|minds?|staff|crews?|men)
invade | to enter a country by force with an army | enter attack take | +army armies troop* war warfare warlord*
    warship* warplane* wartime country soldier* tank* border* militar* russia* -pitch privacy field* space* cell
    cellular stage invading
relocate | to move to another place | leave change
convene | to come, or call people, together for a meeting | call bring join
align | to put or stand on the same side as somebody or something | join change | -planet* star wheel* text goal*
    calendar interest value rule* polic* law lawyer* lawsuit* lawmaker* lawful* standard price* spine* strateg*
    system* currenc* rate regulation schedule practice tax taxpay* taxation taxable view viewer* viewpoint* aim
confine | to keep within certain limits | limit hold | -prison* jail* cell cellular bed* wheelchair* cramped cabin
    space -hospital* bed bedroom* home house room ward cabin* quarantin* !spaces?
[treatment]
offend | to make somebody upset or angry by something rude or wrong | harm worse | -prison* again* offending bail*
    probation convict* jail* sex sexual* reoffend* re-offend* custody sentenc* offender authorit* crim* court
    courtroom* courthouse* parole polic*
despise | to dislike somebody or something and have no respect for them | feel criticise refuse
loathe | to dislike somebody or something very much | feel criticise refuse
unsettle | to make somebody or something less calm and sure | harm worse less | -remain* weather disput* lawsuit
taunt | to make fun of somebody in order to hurt or anger them | criticise harm
heckle | to shout rude or unwanted remarks at somebody in public | criticise stop harm
snub (snubbed snubbing) | to refuse or pass over somebody or something, often rudely | refuse harm
admonish | to scold or warn somebody firmly | criticise
demonise/demonize | to describe somebody or something as evil | criticise harm
baffle | to puzzle somebody so that they cannot understand | confuse harm
energise/energize | to give people new strength and hope | more help start | -cable line
    power grid electric*
    substation*
infuriate | to make somebody very angry | worse harm
enrage | to make somebody wild with anger | worse harm
reassure | to make somebody feel less worried | help say less | !signs?|news|words?|smiles?|messages?|tones?
motivate | to be the force or reason that drives a person or an act | start help talk | -politically racially very
    more fully highly less well
mislead (misled) | to make somebody believe what is not true | deceive
deceive | to make somebody believe what is not true | deceive say
urge | to ask or advise strongly | talk ask demand | -restraint caution calm* patience horse horses mule mules pony
    dogs !on
enable | to make it possible for somebody or something to do a thing | allow help | >(?!by[^a-z]) -feature setting
    button bluetooth cookie* javascript* browser* menu*
canvass | to ask many people for their support or views | ask talk | -police* detective witness evidence -ballot count
    board certif* idea option proposal
[general]
seek (sought) | to try to find, get or do something | try want get ask | -seeks >(?!to[^a-z])
regain | to get back what one has lost | get again win | -feet
declare | to say something officially or firmly | say | -war warfare warlord* warship* warplane* wartime emergency
    register income tax taxpay* taxation taxable interest wicket* innings detail gift customs bankrupt* unconditional*
    dividend cantona* asset earnings -constituenc* result winner elected major majors wickets !for|with|at
deny (denied denying) | to say that something is not true | refuse say | -access* entry visa licen* right benefit
    chance* request bail* asylum opportun* victory goal* service equaliser save win winner* place* penalty keeper
    treatment appeal permi* bond bondholder* coverage justice care carer* careful* aid* citizen* petition* parole
    motion >(?:that|it|having|being|claims|charges|allegations|reports|accusations|wrongdoing|any)
confirm | to say or show that something is so | say prove | -pick* senat* nomin* appoint* bapti*
    ambassador booking* !as|for|at|with|when|once|after|before|in (?:office|post|the
    (?:role|post|job))|him|her|his|them|my|your|our|us|me|you|cases?|deaths?|sightings?|infections?|[^a-z0-9“" ][^
    ]*|(?:the|a|an|its|their) (?:[a-z’-]+
    ){0,2}(?:win|victory|title|place|promotion|relegation|sentence|conviction|verdict|ruling|order|appointment|nomination|deal|booking|seat|status|reputation|position|judgment|decision
    to|[a-z]+ as) ~(?:court|court,|tribunal|judge|judges|bishop|cabinet|council of
    state|countries|guests|teams|artists|speakers)(?: has| have|
    had)?|be|been|is|are|being|if|until|unless|once|when|get|already
predict | to say what one thinks will happen | expect say | -model theor* equation camera sensor* algorithm*
    software simulation
reject | to refuse to accept somebody or something | refuse | -organ* transplant* bod* kidney immun* tissue
approve | to agree officially to something | allow support take start | >(?!of[^a-z]) -rating disapprov* percent*
    performance job jobless* jobseeker* poll pollster* handling survey* voter economist
forbid (forbade forbidden forbidding) | to refuse to allow by a rule or an order | refuse stop | -god heaven -god
permit (permitted permitting) | to allow | allow | -weather
affect | to make a difference to somebody or something | change harm | -accent* manner
require | to call for something as necessary | need demand force
supervise | to watch over people or work, to make sure that all is in order | look lead
launch | to start or bring out something new | start reveal | -rocket space* shuttle boat boatm* ship shipy* shipm*
    shipb* lifeboat ball itself drone torpedo* probe satellit* nasa orbit grenade* mainstream career missil*
    warship* him player level insult
paralyse/paralyze | to make somebody or something unable to move or work | harm stop
expand | to become or make larger | more | >(?!on[^a-z]|upon[^a-z]) -remark* comment* answer upon theme metal* gas
    gasoline heat*
collapse | to fail suddenly | fall fail end | -lung faint* exhaust* hospital* extinguish* smok* ambulanc* bridge*
    roof tower floor tent medic* paramedic* marathon pitch heart heartbeat* build* wall tunnel ill stage house* mine
    miner* scaffold* dead deadly died ceiling rubble hotel price* share* currenc* rate partly stock stockpil*
    stockmarket* market*
commit (committed committing) | to do something wrong or unlawful | do harm start | +crime murder* offence offense
    fraud* robber* assault acts sin error atroc* rape genocide adultery* terror* treason foul abuse* theft burglar*
    massacre criminal* offend* suicide perjur* violen* -loan fund fundrais* funder* billion* million* money
    >(?!to[^a-z]) -democrat* supporter suicid* troop* resource himself themselv* herself memory paper writing
    !for|(?!(?:[a-z]+ )?(?:fraud|murders?|crimes?|theft|offen[cs]es?))(?:[a-z’]+ ){1,4}to|a (?:brigade|division)
dread | to fear very much something that is to come | feel expect |
    ~(?:access|subject|open|opposed|opposition|resistance|lost|led|leads?|close|due|prone|return(?:ed)?|down|attributed|thanks|response|victim|vulnerable|way|from
    [a-z]+|used|straight|expos[a-z]+(?: [a-z’]+){0,3}) to
extinguish | to put out a fire or a light | end stop | +fire* blaze* flame* burn* candle* smoke* wildfire* cigarette*
    lamp* torch*
regret (regretted regretting) | to be sorry about something | feel say | -cop* express* voic*
escort | to go with somebody or something in order to guard or guide | join lead | -out eject* removed
summon | to call or order somebody to come | call demand | -courage strength* energ* memor* will -desire courag*
    enthusias* spirit* nerve
notify (notified notifying) | to tell somebody something, or make it known, mostly officially | say
instruct | to tell somebody what they must do | demand say force | -teach* class* student lawyer solicitor* school*
    lesson yoga pupil course* agent surveyor valuer*
convince | to persuade somebody fully | talk prove start | >(?!of[^a-z])
appease | to calm people or their feelings by giving way | less help | -hunger appetite
struggle | to have great difficulty | try fight fail | -freedom wrest grappl* independen* liberat* oppress*
    apartheid* intruder attacker
rely (relied relying) | to depend on somebody or something | need | >(?:up)?on
engage | to take part in something | join do fight try | >in -fianc* wed wedding* voter audience reader people* customer
    communit* young* gear* with marr* enem* viewer clutch lawyer consult* troop* child* fire* ring student couple*
    girlfriend* boyfriend* propos*
"""
