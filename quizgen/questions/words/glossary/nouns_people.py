"""Nouns for people, groups and crimes, as `noun (odd plural) | meaning | families`, under the kind that they name.

A fourth column tells the sense, as it does of the verbs.
"""

NOUNS_FOR_PEOPLE = """
[person]
adversary (adversaries) | a person or side that one fights or competes with | opponent candidate |
    !proceedings?|system|process
advocate | one who speaks out for something or someone | support | -court courtroom* courthouse* qc depute* scot* lawyer
    jury devil* edinburgh faculty barrister* lord magistrate judge* section high* order non-profit nonprofit general*
    -appear* petition* client accused bench* bail* argued case counsel* prosecut*
aide | a person who helps an important person at work | post | -teacher school* classroom health* nurs* hospital* home
    homeowner* homeless* care carer* careful* patient educat* patient* shift shifts teacher* classroom* pupil* payroll
    resident* elderly ~health|home|teaching|hearing|kitchen|nursing|teacher[’']s|nurse[’']s
analyst | one whose work is to study facts and explain them | business informer science | -patient freud* therap* psych*
    -dreams couch lab
apprentice | a person, mostly young, who learns a trade at work | learner | -sugar* trump show tv -jockey* -sorcerer*
    wizard* !wing|boys
arbiter | a person or body that settles a quarrel or judges what is right | court
benefactor | a person, group or country that gives money or help | giver
beneficiary (beneficiaries) | a person, group or thing that gains from something | owner | -parish
bystander | a person who happens to be near and takes no part | witness
captor | a person who holds somebody prisoner | criminal
centrist | a person whose political views are neither left nor right | belief |
    !part(?:y|ies)|democrats?|republicans?|candidates?|polic(?:y|ies)|coalition|alliance|government|groups?|views?|lawmakers?|voters?|blocs?|positions?|politics|approach|agenda|movement|platform|image|course|wing|senators?|ideas
commentator | a person who describes or explains events in the media | informer | -bible biblical talmud* quran*
    scripture* medieval
commissioner | an official in charge of a certain field or area | post | -county commissioners high* nba* nfl* baseball
    league football* -planning zoning +police* european eu privacy information human -oath citing channel -hotel door
    painting portrait work merchant work city township voted board parks port harbor
conspirator | a person who plans something bad with others in secret | criminal
contender | one of those who try to win a race, a post or a prize | candidate
contestant | a person who takes part in a competition | candidate
correspondent | a reporter who sends in news | informer | -letter wrote loan mortgage email e-mail bank banker*
    countess* columns reader penfriend* -banks banking
counterpart | one with the same place or job in another group or nation | equal | -unadjust* sterling lending -deficit
    surplus fund fundrais* funder* -lease swap* contract risk executed
creditor | a person, firm or state to whom money is owed | business owner | -owe owing
detainee | a person who is held by police or other authorities | criminal accused
detractor | a person who speaks badly of somebody or something | opponent
dictator | a ruler with complete power | ruler | -little -fashion kitchen* typed roman rome caesar*
evacuee | a person who was taken or sent away from a dangerous place | foreigner victim
firebrand | a person whose words stir up strong feelings in others | belief | -wood* flame* bonfire* -thatch* burn*
    threw torch* !speech(?:es)?|rhetoric|politics|style|brand|views|image|nationalism
frontrunner | the person, team or thing that seems most likely to win | candidate | -great* lap metres horse furlong*
    -bend
heir | a person who gets another’s money, title or place after them | owner | -apparent* presumptive*
hostage | a person held by force until demands are met | victim | -budget* econom* shutdown fortune becom* became
    market* price* politic* federal* senat* congress* democra* republican* legislat* ceiling -weather film owner* !to
inmate | a person who is kept in a prison | criminal | -asylum hospital* mental* psychiatric -camp camper* zoo
    -workhouse* lodge monkey* house hostel* orphan* ashram* shelter* nursing juvenile* girls
instigator | a person who causes something to begin | criminal
interrogator | a person who asks somebody hard questions | court | -signal radio tag
juror | one of the people who decide a case in court | court | -festival prize award film* cannes* -art fair show
    exhibit* artist*
libertarian | a person who wants the state to leave people as free as possible | belief | -source party candidate
    right-wing view viewer* viewpoint* wing* -free-will* philosoph*
magnate | a very rich and powerful person in business | business | -king hungar* polish medieval baron*
maverick | a person who thinks and acts in a way of their own | belief | -dallas nba* basketball ford cruise gun* -calf
    cattle* missile top -overtime cowboy* game playoff* brand brands points coach +politic* senator* party minister*
    director* artist* businessm* scientist* doctor* detective* cop policy* republican* lawmaker* tory mp mps leader*
    boss judge* designer*
mediator | one that helps sides to end a quarrel | court | -chemical inflam* immune cell cellular -reaction* christ god
    jesus protein
mentor | a person with experience who guides a younger or newer one | giver | -telemachus odyss* hurling gaelic gaa
    camogie
migrant | a person who moves from one place to another to live or work | foreigner | -bird* species butterfl* fish*
    whale swallow* osprey* nest warbler* garden summer dragonfl* tern terns shorebird* wader* birdwatch* birder*
moderator | a person who leads a debate | post | -forum reddit* online church assembly* reactor post postal postage user
    chat system* messag* server file web website* kazaa internet presbyter* wikipedia* kirk* examin* -marks exam site
    graphite neutron* comments
mogul | a very rich and powerful person in business | business | -ski skier* slope* snow olymp* emperor* empire india*
    run runner* freestyle* medal jump* -carpet* court ski-* skiing fell delhi +media film* movie* music* business*
    property* television* tv million* billion* oil hotel* casino* newspaper* hollywood compan* press publish* tech
    fashion +estate real trump fraud
offender | a person or firm that breaks a law or a rule | criminal | -worst biggest protester ~main|chief|worst|biggest
    -smell* cheese*
onlooker | a person who watches and takes no part | witness
patron (patron) | one that supports another or a cause with money or power | giver | -bar restaurant cafe* saint
    customer diner* drink* club* library casino pub hotel nightclub store* shop* -ticket box boxer* theatre theater
    festival seat venue cinema*
pioneer | one of the first to do something new | first | -company corp* pioneer-* regiment* trench* plains land
    birch* wagon* scarf -settle* frontier*
proponent | one that puts forward or supports something | support
protege | a person whom somebody more important helps and guides | learner
pundit | an expert who gives opinions on a subject in public | informer | -mantra* hindu* sanskrit kashmir* pandit*
    priest* valley
rapporteur | a person chosen to look into a matter and report on it | informer
recipient | a person, group or country that gets something | owner
retailer | a business that sells goods to the public | business
scholar | a person who has studied a subject deeply | science | -rhodes* fulbright* scholarship -grantee* bursar*
    -academy club* youth striker team teammate* -rugby school pupils trinity fees apprentice* debut +professor*
    universit* islam* study* book* law legal histor* religious biblical research* shakespear* academic* muslim*
    language* expert* theolog* literar* institute* +constitution* election* unesco some
socialite | a rich person who is often seen at parties | people
solicitor | a lawyer who gives advice and prepares cases | court | -general* door donation georgia -doorbell* bell
    brushes atlanta
spectator | a person who watches an event | witness | -role
surrogate | a person who speaks or acts in place of another | post | +campaign* trump clinton candidate romney obama*
    president* -mother* child* bab* birth* pregnan* parent* couple womb* -bishop price dog
tycoon | a very rich and powerful person in business | business
underdog | the weaker one, or the one expected to lose | loser | -champion*
veteran | a person who served in the armed forces in the past | fighter | +war warfare warlord* warship* warplane*
    wartime army militar* vietnam iraq* navy marine* afghan* disab* suicid* -warrior warn* season* team teammate* coach
    player game gamer* correspondent reporter diplomat* director* actor politician warm* year decade campaign* actress
    star operative* industry affairs strategist consultant striker goalkeeper broadcaster lawmaker executive singer
    squad midfield* journalis* administrat* playoff*
zealot | a person who goes too far in a belief | belief
[group]
cabinet | the group of the chief ministers of a government | power | +minister* government* reshuffle president*
    secretary legislat* parliament* coalition premier* prime -wood* filing glass* kitchen* drawer* medicine china shadow
    kitchen* furniture drawers locked lock curiosit* bathroom* files speaker university network council* borough county
    drugs steel parking councillor* mayor* display* antique* carpent* shelf shelves showcase* broadband cupboard* ward
    residents leisure library highways local !members? for|maker
    ~filing|steel|drugs|medicine|trophy|display|county|council|shadow
cartel | a group of firms, gangs or states that control a trade | crime union | -washington -election -debtor*
caucus (caucuses) | a meeting at which members of a party choose a candidate | vote group meeting | -black* hispanic
    congressional freedom house* senate chair* lawmaker legislat* join leader* progressive* parliament* prime* senator
    member* minority +iowa nevada primar* nominat* hampshire delegate
consortium | a group of firms, people or bodies that work together | union business | -spous* wrongful wife
constituency (constituencies) | an area whose voters elect one member of parliament | voter | +mp mps seat
    boundar* marginal* parliament* labour* conservative tory election* by-election* ballot* recount* backbench*
    magisterial returning candidate* -republican* obama* political* gop core democrat* latin* evangel* trump clinton
    sanders black* donor natural* key governor* -wide natural among ~no|a|large|wide|broad|sizable|sizeable
conglomerate | a very large company made up of many different firms | business | +compan* firm business* corporat*
    executive share* owner* owned -sandstone* rock* pebble*
contingent | a group that is part of a larger whole | part group | -upon >(?!on[^a-z]|upon[^a-z])
    !liabilit(?:y|ies)|claims?
elite | the small group that is above others in power, money or skill | power | +political* ruling rich richer richest
    wealthy business* powerful* establishment -athlet* runner rower* cricket race racer* racecourse* racehorse*
    racegoer* racetrack* squad unit troop* force* sport* rider player school* -referee* peloton typ*
entourage | the people who travel with somebody important | people
inquiry (inquiry) | an attempt, mostly official, to find out the facts | watching | -toilet* mind smile reply customers
    enquir* helpline curiosit* philosoph* booking* buyers prospective classroom scientific intellectual academic
    !from|and request|by (?:phone|email|e-mail|telephone)|desk|form|line|letter ~her|his|my|(?<!commission )(?<!court
    )(?<!board )of|your|to an|to
    the|email|telephone|phone|press|media|customer|reporter’s|shareholder's|shareholder’s|scientific|further|academic|historical|any|every|each|train
jury (juries) | a group of people chosen to hear a case in court and give a decision | court | +court courtroom*
    courthouse* trial* verdict guilty judge* murder* case charge* convict* inquest coroner* evidence -festival prize
    cannes* film* award contest* still acted grand become acting -mast vitamin* yacht* flower* cook chef !mast|is
    out|is still|duty
lobby (lobbies) | a group that tries to win over those who make the laws | union | +powerful* lobbyist* industr*
    legislat* congress* -hotel building floor theatre theater entrance door elevator lift ~the|in|into -museum waited
    foyer voted walked mps chamber
monopoly (monopolies) | control of something by one alone, with no rivals | limit | -board game gamer* former*
    state-controlled state-owned state-run giant outbid* rapist* thie* virtue wisdom truth* dismantl* high-cost hasbro
    dice
quorum | the number of members a meeting needs to go ahead | number | -sensing bacteri*
regime | a government, mostly one that is strict and not freely chosen | power | +soviet milit* democra* dictator saddam
    assad communist repress* iraq* iran* syria* korea* -diet* fitness exercise training tax taxpay* taxation taxable
    skin sanction inspection security rate exchange* tariff regulat* rules previous* licen* currenc* pricing visa quota
    price* -surgeon* river* push-up* workout* sleep drug* medic* treatment doctor* skincare beauty
syndicate | a group of firms or people who do business together | union business | -senior financing newspaper column*
    radio crim* drug gang* mafia* smuggl* traffick* betting* lottery
taskforce | a group that is put together for one special job | post
thinktank | a group of experts who give ideas to politicians | science
tribunal | a special court or panel that deals with one kind of case | court
watchdog | a body or person that checks whether others keep the rules | watching | -fiscal* forecast* energy advis*
    bark puppy bite farm* howl* timer -budget drugs treatment*
[crime]
assault | a strong attack on somebody or something | harm | -weapon rifle course* sex sexual* convict* indecent rape
    charge* woman girl court courtroom* courthouse* guilty jail* accus* alleg* police* arrest batter* title climb*
    -summit nose everest admitted fined rape victim* broken injur* suspicion bail police hospital
blackmail | trying to get something from somebody by threats | force
conspiracy (conspiracies) | a secret plan of several people to do something bad | secret | -theor* -theor* !of silence
    -raven* weather
corruption | the misuse of power for money or favours | payment | -data* file disk soul moral morality morally memory
    minors youth !of -word text latin
counterfeiting | making false money or goods | deceive
deceit | making others believe what is not true | deceive
espionage | spying to learn the secrets of others | secret
evasion | avoiding something, mostly what one should do or pay | refusal deceive | -capture radar -owl defender* dummy
forgery (forgeries) | something false made to deceive people | deceive | -convict* guilt* charg* count accus* jail*
    crime sentenc* fraud* criminal* theft steal
infringement | the breaking of a rule or of somebody’s right | breaking crime | !notice
libel | a false published statement that harms somebody’s good name | lies | -ship
massacre | the cruel killing of many people or animals | killing cruelty | -game gamer* match innings goal* chess
    season* -song choir anfield 9-0
misconduct | bad behaviour, mostly by somebody in a position of trust | breaking | ~ten-minute|game|match -hockey
persecution | cruel treatment of people for who they are or what they believe | cruelty
piracy | copying films, music or programs without permission | steal | +film* music* movie copyright copies dvd record*
    studio -ship shipy* shipm* shipb* sea seab* seafood seawater seaside somali* boat boatm* hijack* vessel gulf naval
    navy tanker crew sailor coast* malacca* -river panama
plagiarism | using another person’s work as one’s own | steal
profiteering | making too much money out of others’ need | payment
racketeering | making money by organised crime | payment
sabotage | damaging something on purpose in order to hinder others | harm
slander | saying false things that harm somebody’s good name | lies
treason | turning against one’s own country or its rulers | disloyal
"""
