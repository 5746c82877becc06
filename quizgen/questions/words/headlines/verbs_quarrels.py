"""Verbs of quarrel, praise, talk and refusal, for the table of headline words."""

VERBS_OF_QUARRELS = r"""
verb allay | \ballay(?:s|ed|ing)?\b
    | make a fear or a worry smaller | cause a fear or a worry ; write about a fear or a worry ; make fun of a fear or
    a worry
verb back
    | \b(?:councillors|mps|voters|members|lawmakers|senators|residents|ministers|republicans|democrats|unions|peers
    |judges|farmers|leaders|parents|students) back (?!down|out|off|away|up|to|in|into|from|at|on|home|for|with|after
    |together|inside|again|here|where|under|as|online|now)[a-z‘]
    | support something or somebody | send something back ; speak against something or somebody ; ask for more time
    for something
verb backtrack | \bback-?track(?:s|ed|ing)?\b
    | go back on what one has said | say the same once more ; walk home by the same road ; follow the signs on the
    ground
verb balk | \bba(?:u)?lk(?:s|ed|ing)? (?:at|over)\b
    | be unwilling to accept something | be very glad of something ; give money for something ; be surprised to see
    something
verb bicker | \bbicker(?:s|ed|ing)?\b
    | argue about small things | work well together ; buy and sell small things ; walk about slowly
verb brand
    | ^(?!.*\b(?:brilliant|great|fantastic|hero|genius|best|success|wonderful|amazing|inspir
    |legend)).*\bbranded (?:as )?(?:(?:a|an|the) )?[‘'\"]
    | say openly that somebody or something is bad | give a product a name so that it sells ; mark an animal with hot
    iron ; speak well of somebody or something
verb bow | \bbow(?:s|ed|ing)? to (?:[a-z]+ )?(?:pressure|demands?|critics|protests?|protesters|calls)\b
    | give way | bend one’s body in greeting ; stand firm ; say thank you
verb castigate | \bcastigat(?:e|es|ed|ing)\b
    | criticise somebody very strongly | speak very well of somebody ; throw somebody into prison ; ask somebody for
    help
verb chide | \bchid(?:e|es|ed|ing)\b
    | tell somebody off | speak very well of somebody ; look after a child ; keep a secret from somebody
verb condemn | ^(?!.*\b(?:buildings?|houses?|homes?|apartments?|flats|motel|hotel|bridge|property|structure|tower
    |unsafe|tenants|pier|block|mill|inmates?|row)\b).*(?:\bcondemn(?:s|ed|ing)?\b(?! (?:to|building|house|homes?
    |property|flats|for demolition|man|woman|prisoner|cell|land|bridge))) | say that something is very wrong | say
    that something is very good ; send somebody to death ; pay for something that is broken
verb denounce | \bdenounc(?:e|es|ed|ing)\b
    | say in public that something is very wrong | make something known to the press ; say in public that something is
    very good ; count something again
verb dub | \bdubbed (?:[‘'\"]|the )|(?<=[a-z] )dubs (?:[a-z’']+ )*[‘'\"]
    | give somebody or something a name | play music for somebody ; put other voices to a film ; refuse to name
    somebody
verb dodge
    | \bdodg(?:e|es|ed|ing) (?:[a-z]+ ){0,2}(?:questions?|tax|taxes|jail|prison|draft|fines?|blame|sanctions|fares?)\b
    | get out of something in a clever way | pay something in full ; ask for more of something ; drive an old car
verb fend off | \bfend(?:s|ed|ing)? off\b
    | keep something or somebody away | invite something or somebody in ; build a fence around something ; pay for
    something or somebody
verb field | \bfield(?:s|ed|ing) (?:[a-z]+ ){0,2}(?:questions|calls|complaints|queries)\b
    | have to answer many | refuse to hear any ; play outside with ; make up false
verb fete | \bf[eê]ted\b
    | honour somebody with a party or praise | take something away from somebody ; tell a lie about somebody ; meet
    somebody at a market
verb greenlight | \bgreen-?(?:lights|lit|lighted|lighting)\b|\bto green-?light\b
    | allow something to go ahead | put something off until later ; light something up at night ; make something
    friendlier to nature
verb hound | \bhound(?:ed|ing)\b(?! dog)
    | follow and trouble somebody without rest | look after somebody’s dog ; help somebody find a way ; send somebody
    money each month
verb junk | \bjunk(?:s|ed) (?:[a-z’'-]+ ){0,3}(?:plea|petition|appeal|case|bid|claim|charges?|motion|complaint|plan)\b
    | throw out or refuse something | accept something with thanks ; buy something very cheaply ; write something in a
    hurry
verb lambast | \blambast(?:e|es|s|ed|ing)\b
    | criticise somebody or something very strongly | speak very well of somebody or something ; ask somebody to help
    with something ; win against somebody with ease
verb nix | \bnix(?:es|ed|ing)\b|\bto nix\b
    | say no to something | say yes to something ; repair something ; bring two things together
verb pan | \bpanned (?:by|as|over)\b|\bcritics pan\b
    | criticise something very strongly | praise something highly ; cook something slowly ; look for gold in a river
verb pillory | \bpillor(?:y|ies|ied)\b
    | make somebody look bad in public | speak well of somebody in public ; help somebody with money ; make somebody
    leader of a group
verb pledge | (?<!election )(?<!campaign )(?<!manifesto )(?<!climate )(?<!aid )(?<!broken )(?<!zero )(?<!carbon )
    (?<!key )(?<!’s )(?<!new )\bpledg(?:es|ed|ing) (?:to|more|support|action|aid|help|£|\$|that|an? end|cash|funds
    |funding|review) | promise something formally | hope for something secretly ; ask for something formally ; give
    something back
verb quell | \bquell(?:s|ed|ing)?\b
    | bring trouble or worry to an end | give rise to trouble or worry ; take part in trouble ; write about trouble or
    worry
verb rebuff | \brebuff(?:s|ed|ing)\b|\bto rebuff\b
    | refuse an offer or a wish coldly | accept an offer or a wish gladly ; make the same offer once more ; clean
    something until it shines
verb rebuke | \brebuk(?:es|ed|ing)\b|\bto rebuke\b
    | tell somebody sharply what was wrong | speak very well of somebody ; buy a ticket for somebody once more ; ask
    somebody for a favour
verb renege | \breneg(?:e|es|ed|ing)\b
    | break a promise | keep a promise ; make a promise once more ; ask for a promise
verb rip | ^(?!.*\b(?:storm|wind|gale|tornado|hurricane|typhoon|cyclone|blast|homers?|runs?|doubles?|triples?|rbi
    |hits?|single|explosion|fire|dog)).*\brips (?!through|off|up|apart|open|out|down|tides?|currents?|along|across
    |from|into)(?:[a-z’'.]+ ){1,4}(?:over|for|as)\b | criticise somebody very strongly | tear a piece of cloth ; speak
    very well of somebody ; copy music from somebody
verb rubbish | \brubbish(?:es|ed)\b|\brubbishing\b
    | say that something is nonsense | throw something on the street ; say that something is quite true ; take away
    what is of no use
verb rue | \brues\b|\bto rue\b|\brued\b
    | be sorry about something | be proud of something ; forget about something ; use something again
verb shun | \bshun(?:s|ned|ning)\b|\bto shun\b|(?<=[a-z]s )shun (?=[a-z]) | keep away from something on purpose | take
    part in something with joy ; shine a light on something ; look for something everywhere
verb spar | \bspar(?:s|red|ring) over\b
    | argue | agree ; save money ; do business
verb squabble | \bsquabbl(?:ed|ing) over\b|(?<=[a-z]s )squabble over\b
    | argue about something of little worth | agree quickly about something ; write poems about something ; run a race
    about something
verb tap
    | \btapped (?:as|to (?:lead|head|replace|run|be|chair|fill))\b|\btaps (?:[a-z.’'-]+ ){1,4}(?:as|to (?:lead|head
    |run|chair))\b
    | choose somebody for a post | turn somebody down for a post ; hit somebody lightly on the arm ; listen in on
    somebody’s calls
verb tout | \btouted\b|\b(?:trump|biden|minister|mayor|pm|firm|company|governor|president|ceo|boss|chief|government
    |govt|city|senator|candidate|council|party|study|report) touts (?=[a-z]) | praise something so that others want it
    | warn others to keep away from something ; sell tickets at too high a price ; say that something is not true
verb call for
    | \b(?:residents|parents|campaigners|mps|farmers|unions|students|workers|teachers|councillors|groups|leaders
    |doctors|nurses|families|ministers|senators|lawmakers|protesters|experts|scientists|charities|critics|drivers
    |traders|neighbou?rs|locals|villagers|politicians) call(?:ed|ing)? for\b(?! (?:help|backup|an ambulance|police))
    |\b(?:mp|mayor|minister|council|union|charity|party|president|pm|senator|chief|coroner|judge|group|family
    |councillor|widow|mother|father|bishop|board) calls for\b(?! (?:help|backup|an ambulance|police))
    | demand something in public | fetch somebody from a place ; speak against something in public ; telephone about
    something
verb vie | \bvi(?:e|es|ed) (?:for|to)\b|\bvying\b
    | compete with others | work together with others ; look down on others ; wait for others
verb walk back
    | \bwalk(?:s|ed|ing)? back (?:[a-z’']+ ){0,2}(?:remarks?|comments?|claims?|statement|pledge|promise|threat|vow)\b
    | take back a part of what one has said | say the same once more ; return home on foot ; read out what one has
    written
verb weigh in | \bweigh(?:s|ed|ing)? in on\b
    | give one’s opinion | be put on scales ; keep silent ; change one’s mind
verb wrangle | \bwrangled over\b|(?<=[a-z]s )wrangle over\b
    | argue for a long time | come to a quick agreement ; wait for a long time ; make a careful plan
verb speak out | \bsp(?:eak|eaks|oke|eaking) out\b
    | say openly what one thinks | keep one’s thoughts to oneself ; speak in too loud a voice ; say goodbye to
    everybody
verb step down
    | \bstep(?:s|ped|ping)? down\b(?= (?:as|from (?!ladder|train|bus|car|plane)|after|over|amid|in|by|from)|$)
    | give up one’s post | take up a new post ; climb down some stairs ; ask others for a post
verb stand down
    | ^(?!.*\b(?:police|army|troops|officers|crews?|lifeboat|firefighters|flood|alert|forces|guards?|coastguard
    |strikes?)\b).*\bst(?:and|ands|anding|ood) down\b(?= (?:as|from|after|over|amid|at|by|,|‘)|$)(?! from (?:strike
    |alert))
    | give up one’s post | sit on the floor ; take up a new post ; speak from a high place
verb stand by
    | \bst(?:and|ands|anding|ood) by (?:[a-z]+ )?(?:claims?|story|report|remarks?|comments?|decision|ruling|policy)\b
    | say that it was right, and keep to it | say that it was wrong, and be sorry ; wait beside it without a word ;
    keep it secret from others
verb bow out | \bbow(?:s|ed|ing)? out\b
    | leave a post or a contest | take up a post ; win a contest at last ; bend down in greeting
verb open up | \bopens up (?:on|about)\b
    | speak freely | keep silent ; start a shop ; tell lies
verb come clean | \bc(?:ome|omes|ame|oming) clean (?:about|on|over)\b
    | tell the truth at last | wash one’s clothes ; go on hiding the truth ; pay one’s debts
verb fire back
    | ^(?!.*\b(?:gun|shoot|police|troops|israel|army|militant|rocket|missile|deputy)).*\bfires? back\b(?! (?:on|under
    |in))
    | answer criticism sharply | shoot at those who shot first ; set something on fire again ; give somebody a job
    once more
verb step up
    | \bstep(?:s|ped|ping)? up (?:security|patrols|pressure|efforts|checks|fight|campaign|search|calls|attacks|war
    |action|hunt|controls|talks|demands|inspections|enforcement)\b
    | do more of something | put an end to something ; climb on top of something ; write about something
verb rile | \brile[sd]\b
    | make somebody angry | make somebody glad ; make fun of somebody ; make a rule for somebody
"""
