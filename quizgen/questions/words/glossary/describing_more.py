"""More words that describe, in political, business and foreign news: `word | meaning | families | sense`."""

MORE_DESCRIBING_ADJECTIVES = r"""
[describing]
sensitive | not to be shown or told to everybody | secret |
    >(?:(?:personal|commercial|financial|business|customer)\s)?(?:information|data|documents?|e-?mails?|material|files?|records?|intelligence|papers)
sensitive 2 | needing care because people are easily upset by it | careful |
    >(?:issues?|subjects?|topics?|matters?|questions?|negotiations|talks)
suspected | thought, though not proved, to be so | doubt |
    >(?:(?:drug|islamist|islamic|al-qaeda|people|car|serial|rebel|human|sex|illegal|war|gang)\s)?(?:militants?|terrorists?|thie(?:f|ves)|gunm[ae]n|killers?|murderers?|dealers?|vandals?|robbers?|bandits?|rebels?|smugglers?|bombers?|criminals?|extremists?|spy|spies|traffickers?|members?|fraudsters?|hackers?|poachers?|pirates|guerrillas?|separatists?|insurgents?|kidnappers?|arsonists?|attackers?|ringleaders?|burglars?|paramilitar(?:y|ies)|herders?|cultists?)
    ~who|that|they|he|she|we|i|it|police|has|have|had|long|also|first
extraordinary | very unusual, far beyond what is normal | strange much |
    !(?:general|annual|special|charges?|items?|gains?|loss|losses|income|credits?|debits?|shareholders?|stockholders?|meetings?|sessions?|assembl(?:y|ies)|profits?|expenses?|congress|costs?|provisions?|summit|write-?offs?|earnings|dividends?|tax|results?|payments?|expenditures?|revenues?|council|powers?|rendition|after-tax|pre-tax|net|and|party|cabinet|board|gas|depreciation|reserves?|foreign|currency|capital)
extraordinary 2 | held or called outside the usual times | special |
    >(?:(?:general|shareholders?|stockholders?|party|council|cabinet|board|parliamentary)\s)?(?:meetings?|assembl(?:y|ies)|sessions?|congress|summit|conference)
stable | steady, with no sudden changes | steady | -horse* slope* structure* !shareholders?
    +price prices rate rates currenc* dollar yen economy economic growth exchange income market* demand inflation
    unemployment government coalition democracy population
sweeping | reaching very far and taking in nearly everything | much wide |
    >(?:(?:new|tax|trade|economic|political|social|financial|health|education|administrative|corporate|immigration|electoral|government|constitutional)\s)*(?:reforms?|changes?|powers?|cuts?|plans?|program(?:me)?s?|reductions?|overhauls?|measures?|bans?|restrictions?|reorgani[sz]ations?|restructuring|sanctions|laws?|legislation|bill|proposals?|review|tariffs|package|reshuffle|authority)
supportive | giving help or backing | help | !housing|role
contrary | going against somebody or something | against | >to
underlying | deeper than what one sees at first | inside |
    >(?:(?:economic|social|political)\s)?(?:causes?|reasons?|problems?|issues?|tensions?|conflicts?|weakness(?:es)?|strength|trends?|factors?|fundamentals?|sentiment|bearishness|messages?|themes?|motives?|assumptions?)
meaningful | real and important enough to matter | real |
    >(?:ways?|talks|negotiations|dialogue|changes?|reforms?|roles?|progress|discussions?|contributions?|difference|impact|effects?|action|steps?|results?)
blue-collar | working by hand, as in factories | work |
    >(?:voters?|supporters?|base|democrats|republicans|families|americans|men)
outstanding | not yet paid or settled | money |
    >(?:charges|debts?|bills|fines?|loans?|payments?|arrears|balances?|fees|amounts?|sums?|invoices?|claims?|dues|wages|rent|salaries|taxes|issues|matters|questions|disputes|[$£€]\d+)
outstanding 2 | far better than most others | good |
    >(?:performances?|players?|students?|work|contributions?|achievements?|films?|actors?|actress|displays?|service|leadership|job|teachers?|saves?|season|individual|candidates?|talents?|success|examples?)
striking | so unusual that one notices it at once | surprise strange |
    >(?:similarit(?:y|ies)|contrasts?|differences?|examples?|features?|resemblance|results?|findings?|images?|things?|aspects?|changes?|parallels?)
promising | likely to turn out well or be a success | hope | ~is|are|was|were|be|been|by|of|for|and
    >(?:young\s)?(?:results?|starts?|careers?|future|players?|talents?|candidates?|students?|signs?|areas?|beginnings?|findings|approach|prospects?|avenues?|openings?|technolog(?:y|ies)|projects?)
civil | having to do with the law, but not with crimes | court |
    >(?:courts?|cases?|suits?|lawsuits?|claims?|actions?|filings?|penalt(?:y|ies)|fines?|proceedings|trials?|complaints?|damages|liabilit(?:y|ies)|litigation|judge?ments?|charges|fraud|judges?|jury)
criminal | having to do with crimes | wrong |
    >(?:cases?|charges?|courts?|trials?|proceedings|investigations?|prosecutions?|records?|law)
critical | finding fault and not approving | bad blame | >of
critical 2 | so serious that the person may die | danger | >condition
critical 3 | of the very greatest importance | important |
    >(?:roles?|importance|infrastructure|factors?|components?|elements?|moments?|stages?|periods?|juncture|to|for|decisions?)
fresh | new, and coming after earlier ones | again |
    >(?:elections?|talks?|charges?|appeals?|tenders?|attempts?|calls?|allegations?|protests?|sanctions?|inquests?|inquir(?:y|ies)|investigations?|trials?|hearings?|polls?|bids?|attacks?|strikes?|efforts?|initiatives?|proposals?|demands?|applications?|round|review|vote|negotiations?)
native | living or growing in a place by nature | native |
    >(?:[a-z]+\s)?(?:plants?|trees?|species|bamboos?|birds?|animals?|forests?|wildlife|fish|grass(?:es)?|flowers?|vegetation|bees?|bush|woodland|shrubs?|fauna|flora|mammals?|frogs?|insects?|oysters?|urchins?)
native 2 | where one was born | birth |
    >(?:lands?|countr(?:y|ies)|cit(?:y|ies)|villages?|towns?|islands?|soil|province|county|region|valley)
primary | coming before all others in importance | first important |
    >(?:aims?|concerns?|reasons?|goals?|purposes?|responsibilit(?:y|ies)|objectives?|causes?|focus|functions?|targets?|factors?|drivers?|dut(?:y|ies)|roles?|motives?|interests?)
raw | in its natural state, not yet worked on | nature |
    >(?:materials?|cotton|wool|silk|jute|hides|rubber|timber)
rough | near enough, but not exact or finished | near |
    >(?:estimates?|drafts?|guides?|idea|calculations?|count|figures?|sketch(?:es)?|outlines?|translations?|guess)
senior | of high rank or standing | rank |
    >(?:[a-z-]+\s)?(?:officials?|officers?|executives?|managers?|ministers?|aides?|figures?|advis[eo]rs?|partners?|judges?|diplomats?|nurses?|researchers?|lawyers?|leaders?|commanders?|analysts?|economists?|lecturers?|posts?|positions?)
solid | strong enough to be relied on | strong |
    >(?:performances?|growth|results?|support|sales|start|earnings|majority|lead|reputation|progress|profits?)
specific | exact and clear, and not just general | clear |
    >(?:details?|reasons?|proposals?|plans?|targets?|measures?|examples?|information|allegations?|charges?|threats?|intelligence|figures?|commitments?|recommendations?|instructions|questions?|evidence|promises?|steps|forecasts?)
standard | of the usual kind, with nothing special | usual |
    >(?:practices?|procedures?|contracts?|clauses?|fares?|versions?|formats?|policies|policy|equipment|models?|responses?|answers?|treatments?|letters?|wording|beds?)
tight | with very little to spare | little | >(?:budgets?|deadlines?|schedules?|timetables?|finances|timeframe)
tight 2 | in which the two sides are very close | near | >(?:races?|contests?|match|matches|games?|finish|elections?)
tight 3 | strict and allowing very little | strict |
    >(?:(?:monetary|fiscal|credit|money|border|financial|budgetary|and\s[a-z]+)\s)?(?:polic(?:y|ies)|security|controls?|restrictions|rules|limits?|curbs|supervision|regulations?)
ultimate | final, coming after all else | end late |
    >(?:goals?|aims?|objectives?|outcomes?|fate|resolution|results?|success|failure|defeat|costs?|destination|purpose|target)
valid | accepted by the rules, and still in force | law right |
    >(?:until|for|till|licen[cs]es?|passports?|tickets?|permits?|visas?|certificates?|contracts?|documents?|votes?|insurance|driving|driver|signatures?|registration)
valid 2 | sound, and based on good reasons | right |
    >(?:points?|arguments?|concerns?|criticisms?|excuses?|questions?|complaints?|objections?)
worthy | deserving something, or good enough for it | good | >of
former | having been so before, but no longer | past |
    >(?:[a-z-]+\s){0,2}(?:presidents?|ministers?|chancellors?|governors?|senators?|mayors?|secretar(?:y|ies)|officials?|officers?|directors?|chairm[ae]n|chairwoman|chiefs?|executives?|head|leaders?|players?|captains?|champions?|coach(?:es)?|managers?|employees?|workers?|wi(?:fe|ves)|husbands?|students?|pupils?|teachers?|colleagues?|members?|soldiers?|prisoners?|judges?|ambassadors?|diplomats?|advis[eo]rs?|aides?|partners?|owners?|boss(?:es)?|editors?|journalists?|commanders?|bankers?)
far-reaching | having a strong effect on many things | much wide
long-standing/longstanding | going back many months or years | long past |
    !(?:[a-z]+\s)?(?:histor(?:y|ies)|all(?:y|ies)|friends?|members?|partners?|residents?|fans?)
wide-ranging | dealing with many different matters | many wide
one-off | made, done or happening a single time | single | !original
ill-fated | having an unlucky or unhappy end | bad
low-key | quiet and drawing little notice | quiet | !movies?|films?
clear-cut | plain and leaving no doubt | firm | -forest* tree* logg* !(?:[a-z]+\s)?(?:chances?|leaders?|measures?)
would-be | hoping, trying or meant to be one | wish | !successors?
hard-fought | marked by great effort or struggle | hard | >(?:[a-z]+
    )?(?:wins?|victor(?:y|ies)|match|games?|contests?|encounters?|draws?)
back-to-back | following straight after one another | near
last-ditch | done as a final try when time is short | end |
    >(?:[a-z]+\s)?(?:efforts?|attempts?|bids?|appeals?|pleas?|campaigns?|attacks?|offers?|talks|moves?)
all-out | with every effort and nothing held back | strong |
    >(?:[a-z]+ )?(?:wars?|attacks?|efforts?|push|assaults?|offensives?|battles?|strikes?|campaigns?|fights?|struggles?)
across-the-board | affecting everybody or everything | whole
open-ended | with no fixed limit in time or amount | limit | !questions?|mutual|funds?|investment
unresolved | not settled or answered | doubt
mounting | growing all the time | much |
    >(?:debts?|losses|pressure|criticism|concerns?|costs?|evidence|tensions?|fears?|anger|opposition|problems|violence|protests?|unrest|calls|speculation|deficits?|frustration|unemployment)
landlocked | with no coast of its own | land |
    >(?:[a-z]+ )?(?:countr(?:y|ies)|nations?|states?|regions?|kingdom|republic|province)
like-minded | thinking in much the same way | same
ill-advised | not wise or sensible | bad
full-fledged | complete in every way | whole
high-level | of or with people in important posts | post |
    >(?:talks?|meetings?|delegations?|visits?|conferences?|discussions?|contacts|negotiations)
in-depth | full and thorough | careful whole | !(?:[a-z]+\s)?(?:knowledge|understanding)
first-hand | got directly, not through other people | real |
    >(?:accounts?|experiences?|knowledge|evidence|information|reports?|testimony)
second-hand/secondhand | owned or used by somebody before | old |
    !information|smoke|accounts?|smoking|knowledge|evidence|markets?|securities|dealers?|shops?|stores?
undue | greater than is right or needed | much
strained | no longer friendly or easy | bad |
    >(?:[a-z]+ )?(?:relations?|relationships?|ties|alliance)
    ~(?!(?:the|already|his|her|their|its|of|repair|by|with|from|in|a|an|to|improve|mend|increasingly|between|over|amid|despite|once)\b)[\w’]+
"""

MORE_DESCRIBING_ADVERBS = r"""
[describing]
effectively | in fact, even if not officially | real true |
    ~more|most|as|very|so|less|how|to|can|could|work|works|be|and
    >(?:ended|ends?|ending|barred|bars|banned|bans|killed|took|cut|closed|shut|locked|made|makes|making|meant|means|gave|gives|became|becomes|ruled|rules|forced|nationali[sz]ed|doubled|turned|left|lost|won|sealed|a|an|the|under)
firmly | in a strong and steady way | firm |
    >(?:committed|believes?|believed|opposed|opposes?|rejects?|rejected|established|rooted|convinced|accepts?|accepted|behind|against|supports?|supported|support|resisted|resists?|denies|denied)
technically | if one goes strictly by the rules | rule | >(?:illegal|legal|still|allowed|not)
quietly | without drawing any notice | quiet secret |
    >(?:dropped|shelved|abandoned|removed|changed|released|withdrew|withdrawn|agreed|signed|sold|backed|backing|urging|urged|buying|bought|selling|dropping|introduced|preparing|planning|scrapped|settled|approved|moved)
specifically | for just one purpose or group | aim |
    >(?:designed|built|created|targeted|aimed|intended|written|tailored|trained)
widely | by many people or in many places | wide many |
    >(?:used|expected|seen|known|critici[sz]ed|believed|regarded|reported|accepted|read|held|considered|viewed|tipped|praised|condemned|shared|circulated|recogni[sz]ed|respected|admired|assumed|understood|perceived|predicted|rumou?red|quoted|adopted|watched)
closely | with great care and attention | careful |
    >(?:watched|watching|watch|monitored|monitoring|monitor|examined|examine|examining|studied|studying|scrutini[sz]ed|guarded|supervised)
"""
