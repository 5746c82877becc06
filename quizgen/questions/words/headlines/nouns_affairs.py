"""Nouns for what happens between people, in offices and in courts, for the table of headline words."""

NOUNS_OF_AFFAIRS = r"""
noun allegation | \ballegations?\b
    | an accusation that is not proven | a fact that nobody doubts ; a judgment by a court ; a gift to a charity
noun amnesty
    | \b(?:knife|gun|tax|weapons?|library|fines?|migrant|visa|general|arms|prisoner|political|new|offers?|grants?
    |under|rebel) amnesty\b|\bamnesty (?:for|on|deal|law|bill|offer|ends|scheme|programme|program)\b
    | a promise not to punish people | a promise to pay people ; a loss of memory ; a harder punishment for many
noun arrears | \barrears\b
    | money that should have been paid earlier | money that is paid too early ; seats at the back of a hall ; goods
    that are sold in the street
noun arson | \barson\b
    | the crime of setting fire to something | the crime of breaking into a house ; the work of putting fires out ;
    the crime of selling weapons
noun bail | \b(?:on|granted|denied|refused|gets?|seeks?|without|grants|denies|refuses|anticipatory|police|skipped
    |jumped) bail\b(?! ?out) | permission to stay free while a case goes on | an order to stay in prison ; money for
    being hurt ; a law against stealing
noun bailout | \bbail-?outs?\b
    | help with money for somebody in trouble | a way out of a burning house ; a payment that never came ; an escape
    from prison
noun blaze
    | \b(?:house|flat|barn|hotel|factory|forest|bush|shop|pub|tower|school|garage|mill|warehouse|church|farm|moor
    |fatal|market|hospital|tyre|gorse) blaze\b|(?<!trail )\bblaze (?:at|rips?|kills?|guts?|destroys?|tears|breaks|that
    |hits)\b
    | a large fire | a loud noise ; a warm coat ; a heavy fall of snow
noun blitz
    | \b(?:litter|parking|speeding|safety|police|advertising|media|inspection|vaccination|pothole|cleaning
    |enforcement) blitz\b
    | a short and very strong effort | a sudden storm with lightning ; a long and quiet rest ; a cheap kind of machine
noun blunder | \bblunders?\b
    | a stupid mistake | a clever trick ; a loud noise ; a lucky chance
noun bombshell | (?<!blonde )\bbombshell\b(?! (?:hair|blonde|villa))
    | a sudden and shocking piece of news | a weapon found in the ground ; a building hit in a war ; a piece of news
    that everybody knew
noun boon | \bboon (?:for|to)\b
    | a great help | a great loss ; a loud noise ; a new rule
noun brawl | \bbrawl\b
    | a noisy fight | a quiet talk ; a thick scarf ; a heavy shower
noun breach | \bdata breach\b
    | a break into what should be kept safe | a strip of sand by the sea ; a sale of what is not needed ; a law about
    what must be kept secret
noun backlog | \bbacklogs?\b
    | work that waits to be done | work that is already done ; a list of old mistakes ; wood at the back of a house
noun clashes | ^(?!.*\b(?:cup|league|derby|fixtures?|finals?|rugby|cricket|tests?|match|matches)\b).*
    (?:\bclashes (?:between|erupt|break out|kill|leave)\b|\bin clashes\b) | violent fights | friendly talks ; loud
    noises ; secret meetings
noun coup | \b(?:coup (?:plot|attempt|leaders?|bid|fears?)|military coup|after coup|failed coup|army coup)\b
    | a taking of power by force | a win in an election ; a drink from a cup ; a visit by a leader
noun cover-up | \bcover-?ups?\b(?! (?:tattoo|swim))
    | an attempt to hide the truth | an attempt to find the truth ; a coat for bad weather ; a roof over a building
    site
noun debacle | \bd[eé]b[aâ]cle\b
    | a complete failure | a great success ; a small boat ; a short delay
noun drive | ^(?!.*\b(?:crash|house|homes?|street|avenue|driver|drivers)\b).*(?:\b(?:recruitment|vaccination|clean-?up
    |fund-?raising|membership|recycling|food|blood|anti-[a-z]+|eviction|tree|plantation|awareness|cost-cutting
    |registration|enrol?lment|sanitation|efficiency) drive\b) | a planned effort to reach something | a trip in a car
    ; a road to a house ; a sudden end to something
noun dues | \b(?:unpaid|pending|over|clear) (?:[a-z\d.]+ ){0,3}dues\b | money that is owed | money that is won ; days
    off work ; names on a list
noun exodus | \bexodus\b
    | the leaving of many people | the coming of many people ; the building of many homes ; the counting of many votes
noun fallout | ^(?!.*\b(?:nuclear|radioactive|chernobyl|radiation)\b).*(?:\bfallout from\b) | the bad effects of
    something | the cause of something ; the end of a friendship ; a fall from a high place
noun fiasco | \bfiasco\b | a complete failure | a great success ; a big party ; a short delay
noun flak | \bfla(?:c)?k\b(?= (?:over|for|from|after)\b)
    | strong criticism | high praise ; a piece of cloth ; a lot of money
noun fracas | \bfracas\b
    | a noisy fight or quarrel | a quiet meeting ; a broken bone ; a crowded street
noun freeze | \b(?:pay|rent|price|fee|wage|council tax|tuition|fuel duty|fare) freeze\b
    | a decision not to raise something | a decision to raise something ; a time of very cold weather ; a decision to
    cut something by half
noun furore | \bfurore?\b
    | anger of many people | joy of many people ; a piece of fur ; a fire in a forest
noun gaffe | \bgaffes?\b
    | an embarrassing mistake in public | a clever remark in public ; a secret meeting at night ; a large hook for
    fishing
noun glut | \bglut\b
    | too much of something | too little of something ; a strong kind of paste ; a sudden end of something
noun graft
    | \bgraft (?:case|charges?|probe|trial|allegations?|claims?|scandal|watchdog|row|inquiry|accused)\b|\banti-graft\b
    | dishonest use of an office to get money | hard work for little money ; an operation on the skin ; a new way of
    growing trees
noun haul | \b(?:drugs?|cannabis|cocaine|heroin|weapons?|gold|cash|record|medal) hauls?\b
    | an amount that was taken or won | an amount that was lost ; a large room for meetings ; a long trip by lorry
noun heist | \bheist\b(?! (?:film|movie|game|drama|thriller|comedy|series))
    | a large robbery | a rise in prices ; a lift for heavy loads ; a trial in court
noun hoax | \bhoax\b
    | a trick to make people believe something false | a warning that turned out to be true ; a noise that frightens
    people ; a prize that nobody has won
noun impasse | \bimpasse\b
    | a state in which no side gives way | a state in which all sides agree ; a road over a mountain ; an end to a
    quarrel
noun influx | \binflux\b
    | the coming of a great many | the leaving of a great many ; an illness with a cough ; the loss of a great deal
noun inquest | ^(?!.*\b(?:england|defeat|world cup|loss|team|election|treasure|hoard)\b).*(?:\binquests?\b) | an
    official inquiry into a death | a trial of somebody accused of murder ; a search for a missing person ; a meeting
    of a town council
noun ire | \b(?:draws?|sparks?|raises?|faces?|provokes?|earns?) (?:[a-z’]+ )?ire\b|\bire (?:of|over|at)\b
    | anger | praise ; fear ; hope
noun jab | \b(?:covid|flu|vaccine|booster|measles|hpv|mmr|travel|free|polio) jabs?\b
    | an injection against an illness | a test for an illness ; a blow with the fist ; a rude remark about somebody
noun junta | \bjunta\b
    | a government of soldiers | a government chosen by voters ; a group of young people ; a court for young people
noun landslide
    | \b(?:wins?|won) (?:[a-z]+ )?landslide\b|\b(?:election|electoral) landslide\b|\b(?:wins?|won|elected
    |victory)\b.*\bby (?:a )?landslide\b|\blandslide (?:win|victory|defeat)\b
    | a very clear result in an election | a very close result in an election ; a fall of earth down a hill ; a vote
    that is counted again
noun layoff | \blay-?offs?\b
    | the ending of jobs by an employer | the offer of jobs by an employer ; a payment of debts ; a holiday with full
    pay
noun levy
    | \blevy on (?:[a-z-]+ ){0,3}(?:goods|imports|homes|cars|tourists?|visitors|sugar|fuel|income|exports|property
    |firms|banks|plastic|water|steel|flights|meat|energy|oil|profits|land|phones|landfill)\b|\b(?:fuel|tourist|council
    |property|sugar|carbon|road|bed|visitor|school|fire) levy\b
    | a tax or a charge | a prize or a gift ; a wall along a river ; a rule about noise
noun lifeline
    | \blifeline (?:for|to)\b|\b(?:thrown|throws?|offered|gets?|given|gives?) (?:a )?(?:[a-z£$\d]+ )?lifeline\b
    | help when it is most needed | a rope on a ship ; a blow at a bad time ; a long list of debts
noun loophole | \bloopholes?\b
    | a gap in a rule that lets people avoid it | a rule that people must always follow ; a window high up in a wall ;
    a ring at the end of a rope
noun manhunt | \bmanhunt\b | a big search for somebody who is wanted | a big search for new workers ; a trial without
    a jury ; a hunt for wild animals
noun manslaughter | \bmanslaughter\b
    | the crime of killing somebody without planning to | the crime of planning to kill somebody ; the killing of
    animals for food ; an accident in which nobody is to blame
noun mayhem | \bmayhem\b
    | wild disorder | perfect order ; an illness ; a day off
noun merger | \bmergers?\b
    | the joining of two bodies into one | the breaking of one body into two ; the closing of a body for good ; a
    quarrel between two bodies
noun moratorium | \bmoratorium\b
    | an official stop for some time | an official start with a speech ; a stone for somebody who has died ; a hall
    for big meetings
noun ordeal | \bordeal\b
    | a very bad experience | a very pleasant surprise ; an order from a court ; a bargain in a shop
noun ordinance | \bordinances?\b
    | a law of a town or county | a large gun ; a letter from a reader ; a town or county office
noun outage | \boutages?\b
    | a time when a service does not work | a time of great anger ; a trip out of town ; a bill that is too high
noun pact | (?<!suicide )\bpact\b(?! (?:act|coffee))
    | an agreement | a quarrel ; a parcel ; a tax
noun payout | \bpay-?outs?\b
    | a sum given to somebody | a sum that somebody owes ; a day on which workers are paid ; the end of a job
noun plight | \bplight\b
    | a bad situation | a firm promise ; a journey by air ; a lucky chance
noun plea
    | \b(?:hc|sc|high court|supreme court)\b.*\b(?:dismisses|rejects|hear|hears|admits|junks|allows
    |refuses)\b.*\bplea\b(?! (?:deal|bargain))
    | a request to a court | an order by a court ; a payment to a court ; a quarrel before a court
noun power cut | \bpower cuts?\b
    | a time without electricity | a lower price for electricity ; a loss of votes in parliament ; a tool for cutting
    trees
noun push | \b(?:in|fresh|new|final|renewed|makes?|launch(?:es)?) push (?:to|for)\b | a strong effort | a sudden fall
    ; a short rest ; a rude answer
noun racket
    | \b(?:drugs?|betting|extortion|kidney|gambling|smuggling|job|prostitution|illegal|trafficking|loan|adoption|visa
    |protection) racket\b
    | a way of getting money by crime | a thing to hit a ball with ; a very loud noise ; an honest way of making money
noun redundancy | \bredundanc(?:y|ies)\b
    | the loss of a job that is no longer needed | the offer of a job that is well paid ; a strike for better pay ; a
    course for new workers
noun revamp | \brevamp (?:of|for|plans?|gets|to)\b|[’']s (?:[a-z£$\d]+ )?revamp\b
    | a change to make something better | a fire that destroys something ; a sale of old things ; a stop to building
    work
noun rift | ^(?!.*\b(?:oculus|vr|volcan[a-z]*|antarctic[a-z]*|ice|glacier|geolog[a-z]*|seafloor|continent|earth
    |ethiopia|kenya)\b).*(?:\brift\b(?! valley)) | a serious disagreement | a close friendship ; a journey in a car ;
    a present
noun ruckus | \bruckus\b
    | noise and disorder | peace and quiet ; a bag for the back ; a team game
noun rally | \b(?:protest|prayer|campaign|election|peace|anti-[a-z]+|political|opposition) rally\b
    | a large public meeting | a long race in cars ; a secret meeting of leaders ; a day of rest
noun row | (?<!death )\brow (?:erupts?|rumbles|deepens?|escalates?|brews?|breaks out|threatens|continues|imperils)\b
    |\b(?:pay|planning|parking|trade|tax|border|boundary|contract|language|race|pension|expenses|selection|doping
    |fishing|water|land|ticket|flag|ownership|visa|funding|budget) row\b(?! (?:of|house|z))|\bin row over\b | an angry
    argument | a line of people or things ; a trip in a boat ; a vote by show of hands
noun scare
    | \b(?:bomb|health|food|safety|security|cancer|shark|measles|virus|gas|flu|rabies|terror|salmonella
    |listeria) scare\b
    | a sudden fear of something bad | a story about ghosts ; a mark left by a wound ; a sudden joy about something
noun setback | ^(?!.*\b(?:zoning|turbines?|drilling|wells?)\b).*(?:\bset-?backs?\b(?! (?:rules?|requirements?|law
    |variance|ordinance|limits?|distances?))) | something that makes progress slower | something that makes progress
    faster ; a journey back to the start ; a payment to an old friend
noun shambles | ^(?!.*\b(?:york|meat)\b).*(?:\bshambles\b) | complete disorder | perfect order ; an old house ; a slow
    walk
noun shortfall | \bshortfall\b
    | the amount that is missing | the amount that is left over ; a fall from a low wall ; a quick walk in autumn
noun snag | \bhits? (?:a |another |yet another |new )?snag\b|\bsnags (?:delay|hit|hold)\b
    | a small difficulty | a small success ; a broken branch ; a quick meal
noun spat
    | \bspat (?:as|deepens|escalates|grows|erupts|continues)\b|\b(?:trade|diplomatic|twitter|public|border|legal
    |family|political) spat\b
    | a quarrel | a payment ; a short visit ; a letter of thanks
noun spate | \bspate of\b
    | a lot of things coming one after another | a single thing that nobody had expected ; a complete lack of things ;
    a garden tool
noun spree
    | \b(?:crime|shopping|spending|burglary|theft|shoplifting|killing|shooting|vandalism|buying|hiring
    |graffiti) spree\b
    | a short time of doing a lot of something | a long time without something ; a plan to put an end to something ; a
    boat with two sails
noun stake
    | \b(?:buys?|sells?|takes?|raises?|cuts?|acquires?|increases?|minority|majority|controlling|pct|per ?cent
    |\d%) stake (?:in|to)\b
    | a share in a company | a job with a company ; a piece of wood ; a debt to a company
noun standoff | \bstand-?off\b(?! half)
    | a state in which no side gives way | a state in which all sides agree ; a place where buses wait ; a long walk
    in the hills
noun stalemate | \bstalemate\b
    | a state in which no side can win | an easy win for one side ; a friend from long ago ; an agreement between two
    sides
noun stint | \bstint (?:as|at|in|with)\b
    | a time spent in a job | a bad smell ; a reason to be proud ; a sum of money
noun strife | (?<!in )\bstrife\b | bitter quarrel or fighting | friendship and peace ; hard work ; a pattern of lines
noun stumbling block | \bstumbling[- ]block\b
    | a difficulty that is in the way | a help for those who need it ; a stone for building a wall ; a fall down some
    stairs
noun sticking point | \bsticking[- ]points?\b
    | what people cannot agree on | what people have agreed on ; what people mend things with ; what people are proud
    of
noun stunt | \b(?:publicity|pr|political|election|cheap) stunt\b
    | something done only to be noticed | something done in secret ; a dangerous jump from a height ; something that
    helps the poor
noun summit
    | \b(?:peace|trade|climate|leaders’|g7|g20|g8|eu|nato|emergency|crisis|us|un|asean|africa|ai|energy|health
    |border) summit\b|\bsummit talks\b
    | an important meeting of leaders | the top of a high mountain ; a letter to all leaders ; a fight between leaders
noun surge
    | \b(?:of|amid|after|despite|by|sees?|big|huge|sharp|record|sudden|massive|recent|a|as|from|with|behind
    |reports?) surge in\b|\b(?:price|virus|covid|demand) surge\b
    | a sudden rise | a sudden fall ; a high wave ; a doctor’s work
noun slump
    | \b(?:of|amid|after|despite|by|sees?|big|huge|sharp|record|sudden|massive|recent|a|as|from|with|behind
    |reports?) slump in\b|\b(?:price|share|housing|market|export) slump\b
    | a sudden and big fall | a sudden and big rise ; a poor part of a town ; a heavy piece of wood
noun stopgap | \bstop-?gap\b
    | something used until there is something better | something that will last for ever ; a hole in a wall or a fence
    ; a place where a bus stops
noun takeover | \btake-?over (?:bid|talks|offer|deal|of|by)\b
    | the getting of control over something | the loss of interest in something ; a meal that is eaten at home ; a
    stop on a long journey
noun tally | \b(?:medal|death|vote|case|final|seat) tally\b|\btally (?:rises|climbs|hits|passes|tops|crosses)\b
    | the total number | the first name ; the smallest part ; the next day
noun ties
    | \b(?:cuts?|severs?|strengthen(?:s|ing)?|deepen(?:s|ing)?|bilateral|diplomatic|trade|boosts?|restor(?:e|es
    |ing)) (?:[a-z]+ )?ties\b
    | relations between countries or groups | knots in a rope or a string ; games that nobody has won ; quarrels
    between neighbours
noun toll
    | \b(?:typhoon|cyclone|hurricane|landslide|war|virus|covid|attack|fire|ferry|stampede|bombing|heatwave) toll\b
    | the number of people killed | the money paid to use a road ; the cost of repairs ; the time that has passed
noun tribute | \btributes?\b(?! (?:act|band|show|concert|night|album|tour|acts|bands))
    | words or deeds that honour somebody | words that make fun of somebody ; a debt that somebody has left ; a search
    for somebody
noun truce | \btruce\b
    | an agreement to stop fighting | an order to start fighting ; the true story of a fight ; a win after a long
    fight
noun turf war | \bturf wars?\b
    | a fight over who controls something | a quarrel about grass and gardens ; a talk about how to share something ;
    an attack by an army at night
noun tussle | \b(?:legal|power|court|boardroom|land|custody|property) tussle\b
    | a struggle | an agreement ; a party ; a payment
noun turmoil | \bturmoil\b
    | a state of great trouble | a state of peace ; a kind of soil ; a change of name
noun unrest | \bunrest\b
    | angry protest and disorder | peace and quiet ; work on a holiday ; an illness of the mind
noun uproar | \buproar\b
    | angry noise and protest | happy singing and dancing ; the sound of a lion ; a rise in prices
noun war of words | \bwar of words\b
    | an angry argument | a book about a war ; a friendly talk ; a game with letters
noun watchdog | \bwatchdogs?\b(?! (?:journalism|role))
    | a body that checks that rules are kept | a dog that guards a house ; a group that wants to change the law ; a
    person who saw a crime
noun windfall | \bwindfall\b(?! (?:tax|apples?|levy))
    | money that comes as a surprise | a loss that nobody expected ; a tree blown down by a storm ; money that was
    earned by hard work
noun wake-up call | \bwake-?up call\b
    | a warning that makes people act | a telephone call early in the day ; a message that calms people ; a song to
    start the day with
noun wrangle | \b(?:legal|court|planning|land|contract|pay|boundary|custody) wrangle\b
    | a long quarrel | a quick agreement ; a part of a coat ; a careful plan
noun whitewash | \b(?:inquiry|probe|investigation)\b.*\bwhitewash\b|\bwhitewash\b.*\b(?:inquiry|probe|investigation)\b
    | an attempt to hide what was wrong | an honest look at what was wrong ; a fresh coat of paint ; a win in every
    game
"""
