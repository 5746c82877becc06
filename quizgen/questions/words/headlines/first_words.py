"""What a headline word means, and what it might be taken for: the table. `found` reads it.

Headlines have a language of their own: "axe", "row" and "nod" are short, and say there what longer words say in the
report. Here stand only words whose sense their neighbours in the headline make certain. Each line: what it is and the
word | where a headline in small letters has it | its meaning | three wrong ones; `{PLAN}` is one of `SETS`.
"""

from __future__ import annotations

TABLE = r"""
verb axe | \b(?:axed|axing|to axe)\b(?! (?:throw|attack|murder|man|to death)) | get rid of something or somebody | cut
    something down with a tool ; put something off until later ; give more money to something or somebody
verb back | (?<!running )(?<!full )(?<!half )(?<!wing )(?<!defensive )(?<!their )(?<=[a-z’'] )(?:backs|backed)
    (?= (?!over\b|itself|himself|herself|themselves|securities|against|coach|down|out|off|away|up|into|onto|to\b|from
    |by\b)) | support something or somebody | send something back ; speak against something or somebody ; ask for more
    time for something
verb bemoan | \bbemoan(?:s|ed)?\b
    | complain that something is bad | speak well of something ; ask for something ; make fun of something
verb berate | \bberat(?:e|es|ed)\b
    | tell somebody angrily what is wrong | speak very well of somebody ; ask somebody for help ; pay somebody
    less than before
verb blast | ^(?!.*\b(?:storms?|snow|rocket|nasa|spacex|songs?|music|winds?|hurricane|homers?|home run|balls?|sun
    |rays?|off)\b).*(?:(?<!two )(?<!bomb )(?<!twin )(?<!car )(?<!deadly )(?<=[a-z] )blasts (?:[a-z’']+ )+(?:over|for
    |plans?|as)\b) | criticise somebody or something strongly | blow something up ; win against somebody with ease ;
    refuse to meet somebody
verb book | \bpolice (?:have )?book(?:s|ed)?\b
    | record an accusation against somebody | keep a room or a seat for somebody ; let somebody go free ; tell a
    newspaper about somebody
verb clash | \bclash(?:es|ed)? over\b
    | disagree strongly | come to an agreement ; work together ; drive into each other
verb curb | (?:\bto curb\b|\b(?:council|city|china|india|government|govt|court|us|uk|eu|state|bank|president|ministry
    |senate|house|bill|law|trump|biden|mayor) curbs\b(?= (?!on|in|for|to|at|as|from|after|over|amid|are|will|may|and
    |of|by|with)[a-z]+ [a-z])|\bcurbing\b) | keep something within limits | make something grow ; pay for something ;
    find out about something
verb decry | \bdecr(?:y|ies|ied)\b
    | say in public that something is bad | ask for more of something ; tell how something works ; be sorry for
    what one has done
verb ditch | ^(?!.*\b(?:planes?|pilots?|aircraft|helicopters?|jet|canal|drain|trench|dig)\b).*(?:\b(?:ditched(?! in\b)
    |to ditch)\b) | give up something or somebody | dig something out of the ground ; take something over ; wait for
    somebody
verb fault | \b(?:report|inquiry|judge|panel|watchdog|review|audit|coroner|court|ombudsman|study|mayor|minister
    |regulator|probe|commission|auditor|inspector|critic) faults\b(?= (?!in|found|at|with|on|over|for|after|led
    |caused)[a-z]+ [a-z]) | say that somebody did something badly or wrong | break something by accident ; fail to do
    what was promised ; admit to having made a mistake
verb flay | \bflay(?:s|ed)\b(?! (?:alive|skin)) | criticise somebody very strongly | speak well of somebody ; put
    somebody in prison ; ask somebody for help
verb fume | \bfum(?:e|ed|ing) (?:at|over|after)\b | be very angry | give off smoke ; leave in a hurry ; make fun of
    somebody
verb grill | ^(?!.*\b(?:charcoal|coals?|fire|steaks?|barbecue|bbq|meat|chef|burgers?|food)\b).*(?:\bgrill(?:s
    |ed) (?:[a-z’']+ )*(?:over|about)\b) | ask somebody many hard questions | speak well of somebody ; make food over
    a fire ; send somebody away
verb hail | ^(?!.*\b(?:storms?|rain|crops?|winds?|weather|snow|thunder|inch(?:es)?|hailstones?|damage[sd]?|mary)\b).*
    (?:\bhail(?:s|ed)\b(?! (?:of|from|storm|a cab|a taxi))) | speak very well of somebody or something | complain
    about somebody or something ; wait for somebody or something ; bring something to an end
verb halt | \bhalt(?:s|ed)\b|\bhalting (?!speech|english)|(?:\bto|(?<=[a-z])s) halt (?=[a-z])(?!(?:to|in|on|for|of|at
    |after|as|amid|over)\b) | stop something | begin something ; speed something up ; look closely into something
verb laud | \blaud(?:s|ed)?\b
    | speak very well of somebody or something | speak against somebody or something ; ask somebody for help ;
    laugh at somebody or something
verb loom | ^(?!.*\b(?:weav(?:e|er|ers|ing)|cloth|textiles?|carpets?|yarn|looms of)\b).*(?:\bloom(?:s|ed|ing)?\b
    (?= (?:as|over|for|in|after|at|large|\W)|$)) | be near, mostly as a cause of worry | come to a happy end ; be
    forgotten by most people ; grow smaller day by day
verb mar | \b(?:rain|violence|row|injury|crash|clashes|clash|death|attack|fire|protest|tragedy|accident|scandal
    |errors?|controversy) mars? (?=[a-z])|\bmarred\b | spoil something | begin something ; help something to go well ;
    make something longer
verb moot | \bmoots\b|\bmooted\b | put an idea forward | turn an idea down ; keep an idea secret ; pay for an idea
verb mull | \bmull(?:s|ed|ing)\b(?! (?:of|wine|cider))|(?<=[a-z]s )mull (?=[a-z]) | think about something before
    deciding | turn something down at once ; complain about something ; make something public
verb nab | ^(?!.*\b(?:gold|silver|bronze|medals?|prizes?|awards?|wins?|titles?|deals?|role|spot|jobs?|records?|seats?
    |contracts?|trophy|crown|place|victory|share|profits?|bank|points?|nomination)\b).*\b(?:nabs|nabbed|(?:police|cops
    |officers|agents) nab)\b | catch or arrest somebody | let somebody go free ; warn somebody ; hurt somebody
verb oust | ^(?!.*\b(?:cup|open|seeds?|seeded|quarter|semi|semis|final|finals|playoffs?|round|tournament|champions?
    |tennis|match)\b).*(?:\boust(?:s|ed|ing)?\b) | force somebody out of a post or a place | put somebody up for a
    post ; speak well of somebody ; meet somebody in secret
verb probe | (?:\bto probe\b(?! (?:into|claims?|for)\b)|\b(?:police|cbi|fbi|watchdog|council|ministry|court|commission
    |government|govt|us|eu|uk|panel|study|inquiry|team|agency|senate|house|regulator) probes\b(?= (?!into|of|over|on
    |in|to|for|at)[a-z])) | look closely into something | close something down ; pay for something ; put something off
    until later
verb quash | \bquash(?:es|ed|ing)? (?:[a-z’-]+ ){0,4}(?:conviction|convictions|order|orders|decision|ruling|sentence
    |case|fir|appeal|verdict|plea|appointments?|notification|fine|bans?|permission|charges?|proceedings|bail|subpoena
    |warrants?|judge?ment)\b|\b(?:conviction|convictions|order|orders|decision|ruling|sentence|case|fir|appeal|verdict
    |plea|appointments?|notification|fine|bans?|permission|charges?|proceedings|bail|subpoena|warrants?
    |judge?ment)\b.*\bquashed\b | set a decision aside | agree with a decision ; put off a decision ; make a decision
    known
verb quiz | \bquizzed (?:over|about|after|on|by)\b | ask somebody many questions | give somebody a prize ; send
    somebody to prison ; make fun of somebody
verb rap | \brapped (?:over|for)\b
    | blame somebody officially | reward somebody for good work ; knock at somebody’s door ; sing quickly about
    somebody
verb remand | \bremanded\b(?! (?:on|to (?:lower|trial|district))\b) | keep an accused person in custody | find an
    accused person guilty ; let an accused person go free ; make an accused person pay a fine
verb scrap | (?:(?<!food )(?<!kitchen )(?<!table )(?<!metal )(?<!paper )(?<=[a-z] )\bscraps\b(?= (?!of|with|over|for
    |through|past|into|to|in|from|on|and|feed|are)[a-z])|\bscrapped\b|\bto scrap\b(?! (?:yard|metal|dealer|heap|with
    |over))|\bscrapping\b) | give up or end something for good | fight about something ; put something off for a short
    time ; tell something to the public
verb shelve | \bshelv(?:e|es|ed|ing) (?:[a-z]+ )*{PLAN}\b
    | put a plan aside | agree to a plan ; make a plan public ; pay for a plan
verb sink | \b(?:voters|council|councillors|senate|house|lawmakers|board|panel|committee|mps|members) sinks?\b(?! (?:£
    |\$|€|\d|into|in|to|millions|cash|money|more)) | make a plan fail | put something under water ; pay for a plan ;
    put a plan forward
verb slam | ^(?!.*\b(?:storms?|hurricane|typhoon|cyclone|tornado|blizzard|trucks?|car|cars|bus|lorry|plane|train|suv
    |vehicle|crash|waves?|snow|winter|tsunami|tennis|shares|brakes?|homers?|wwe)\b).*(?:(?<!grand )(?<!poetry )
    (?:\bslam(?:s|med|ming)\b|(?<=[a-z]s )slam (?=[a-z]))(?! (?:into|dunk|shut|door))) | criticise something or
    somebody very strongly | shut something with a loud noise ; win against somebody with ease ; refuse to meet
    somebody
verb slash | \bslash(?:es|ed|ing) (?:[a-z’']+ )*{MONEY}\b
    | make something much smaller | share something out ; make something public ; put something off until later
verb snub | (?<!oscar )(?<!emmy )(?<!grammy )(?<!and )\bsnub(?:s|bed)\b | coldly turn away from somebody or something
    on purpose | make somebody an offer ; help somebody out of trouble ; meet somebody in secret
verb spark | \bspark(?:s|ed|ing)? (?:by|{ANGER})\b
    | cause something to begin | bring something to an end ; make fun of something ; tell others about something
verb spurn | \bspurn(?:s|ed)?\b(?! (?:point|head)) | refuse an offer or a chance | make an offer ; take a chance ;
    wait for an answer
verb torch | ^(?!.*\b(?:wildfires?|bushfires?|lightning|yards|goals?|points?|defen[cs]e|blaze|relay)\b).*(?:\btorch
    (?:ed|ing)\b) | set something on fire on purpose | light something up at night ; take something away by force ;
    put something right again
verb unveil | \bunveil(?:s|ed|ing)?\b
    | show something for the first time | keep something secret ; bring something to an end ; take something
    back for good
verb vow | \bvow(?:s|ed)? (?:to|not|no|that|more|action|revenge|consequences)\b
    | promise something firmly | hope for something ; vote on something ; ask for something once more
verb weigh | \bweigh(?:s|ed|ing)? (?!in\b|on\b|down\b|up\b)(?:[a-z’-]+ ){0,4}(?:options?|bids?|bans?|plans?|moves?
    |whether|changes?|cuts?|proposals?|sale|offer|deal|response|strikes?|future|appeal|tax|law|bill|case|challenge
    |tariffs?|limits?|rules?|risks?|merger|ipo|run|steps|action|return|sanctions|measures)\b | think carefully about
    something before deciding | measure how heavy something is ; turn something down at once ; pay for something in
    parts
verb woo | \bwoo(?:s|ed|ing)\b|\bto woo\b|(?<=[a-z]s )woo (?=[a-z]) | try to win somebody over | speak against
    somebody ; pay somebody back ; keep away from somebody
phrase at loggerheads | \bat loggerheads\b
    | in a strong disagreement | in close agreement ; in great danger ; at the head of a list
phrase at odds | \bat odds\b(?! (?:of|on|that|\d)) | in disagreement | in danger ; in luck ; in a hurry
phrase back down | \bback(?:s|ed|ing) down\b|\b(?:to|not|won’t|will|never|leaders|unions|ministers|teachers|workers
    |councillors) back down\b | give up a plan or a demand | say the same thing once more ; make something cheaper ;
    go on with something as planned
phrase call off | \bcall(?:s|ed|ing)? off\b
    | decide that something will not go on | make a telephone call about something ; begin something earlier
    than planned ; ask many people to come to something
phrase clear way | \bclear(?:s|ed|ing)? (?:the )?way for\b
    | let something go ahead | take things off a road ; stop something for a while ; pay for something
phrase cleared of | \bcleared of (?:all |any )?(?:{CRIME})
    | found not guilty of | accused of ; sent to prison for ; seen while doing
phrase cry foul | \bcr(?:y|ies|ied) foul\b
    | say that something is unfair | weep in public ; admit to having broken a rule ; give up in despair
phrase down tools | \bdowns? tools\b | stop work, mostly in protest | begin work early ; hand out what is needed ; pay
    for repairs
phrase face axe | \bfac(?:e|es|ing) (?:the )?axe\b
    | be in danger of being ended | be repaired soon ; be attacked with a weapon ; be sold for more money
phrase foot bill | \bfoots? (?:the )?bill\b | pay for something | vote for a new law ; refuse to pay ; walk a long way
phrase hit back | \bhits? back (?:at|over)\b
    | answer criticism with words just as strong | strike somebody who struck first ; give money or goods back ;
    ask for a second vote on something
phrase hit out | \bhit(?:s|ting)? out (?:at|over)\b
    | criticise somebody strongly in public | strike somebody with the hand ; leave a meeting in anger ; win
    against somebody by a lot
phrase in limbo | \bin limbo\b | in a state in which nothing is settled | in good health again ; out of danger at last
    ; near to a happy end
phrase lash out | \blash(?:es|ed|ing)? out at\b | attack somebody in anger, mostly with words | leave in a hurry ;
    spend too much money ; agree with somebody at last
phrase on eve of | \bon (?:the )?eve of\b | on the day before, or shortly before | late in the evening after ; a year
    after ; in the middle of
phrase on hold | ^(?!.*\b(?:rates?|fed|ecb|boe|rba|rbi|bank|phone|callers?|minutes|hours)\b).*(?:(?<!rates )\bon
    hold\b) | stopped for the time being | under way ; brought to an end for good ; paid for in full
phrase on the brink | \bon (?:the )?brink\b | very near to something, mostly bad | far away from any change ; in the
    middle of a quarrel ; on the way to a meeting
phrase poised to | \bpoised to\b | ready and likely to | not allowed to ; sorry to have to ; much too late to
phrase push back | \bpush(?:es|ed|ing)? back (?:over|on|against|at)\b
    | show that one is against something | agree to something after a long time ; ask for money to be given back
    ; bring something forward to an earlier day
phrase put off | \bputs? off (?:[a-z]+ )?{PLAN}\b
    | move something to a later time | agree on something ; make something known to the public ; find fault with
    something
phrase raise alarm | \brais(?:e|es|ed|ing) (?:the )?alarm\b
    | warn of something dangerous or wrong | ring a bell to call people together ; cause trouble for others ;
    ask for more money
phrase rule out | ^(?!.*\b(?:goal|try|offside|var|injur|knee|hamstring|ankle|calf|illness)).*\brul(?:e|es|ed|ing)
    out\b(?! (?:of|for)\b) | say that something will not happen or is not so | lay down how something must be done ;
    make something public ; ask for something again
phrase set to | \bset to (?!(?:work|music|low|high|zero|silent|words|song|verse)\b)(?=[a-z]) | likely to, or about to
    | forced by law to ; not allowed to ; known by all to
phrase side with | \bside[sd] with\b|(?<!the )(?<!a )(?<!home )\bside with (?=[a-z’' ]*{GROUP})
    | support one group in a quarrel | sit next to somebody ; argue with somebody ; pay somebody for work
phrase step in | \bsteps? in(?= (?:to|after|over|as|amid|when)\b|$) | act so as to help or to end a problem | leave a
    post that one has had ; come into a room ; make something longer than it was
phrase throw out | \b(?:throws?|threw|thrown) out (?:[a-z’']+ )*{PLAN}\b|\b{PLAN}\b.*\bthrown out\b(?! (?:of|with)\b)
    | refuse a plan or a claim | put something in the rubbish ; make something public ; put something off until
    later
phrase tipped to | \btipped to\b | thought likely to | paid to ; told not to ; too old to
phrase trade barbs | \btrad(?:e|es|ed|ing) (?:barbs|insults)\b
    | say unkind things to each other | sell goods to each other ; agree after a long talk ; do each other’s
    work
phrase trade blame | \btrad(?:e|es|ed|ing) blame\b
    | each say that the other is at fault | say sorry to each other ; work together to mend something ; buy and
    sell what is broken
phrase turn down | ^(?!.*\b(?:markets?|economy|prices?|shares)\b).*(?:\bturn(?:s|ed)? down\b(?! (?:the )?(?:music
    |noise|heat|volume|thermostat|heating|lights?|radio|tv|sound|temperature))) | refuse something | make something
    quieter ; ask for something ; change something a little
phrase under fire | ^(?!.*\b(?:{WAR}|forests?|homes|wildfires?)\b).*\bunder fire (?:from|over|for|after|as|amid)\b |
    strongly criticised | burning ; out of work ; held by the police
phrase up in arms | \bup in arms\b
    | very angry about something | holding hands with others ; carrying guns in public ; out of work for a time
noun backlash | \bbacklash\b | a strong and angry reaction | a short rest ; a second attempt ; a return to an old job
noun bid | (?<!takeover )(?<!bn )(?<!million )(?<!billion )(?<!rival )(?<!cash )(?<!hostile )(?<!merger )\bbid to\b
    (?! (?:£|\$|€|\d)) | an attempt | an offer of money at a sale ; a promise ; a ban
noun blow | (?<!to )\bblow (?:to|for)\b(?! (?:the |his |her )?(?:head|face|body|neck|chest|skull|stomach|hours|days
    |full)\b) | news or an event that does harm | an event that brings good luck ; a strong wind ; a fight with the
    hands
noun boost | \bboost (?:to|for)\b | a help for somebody or something | a long delay ; a loud complaint ; a sudden loss
noun cap | \bcap on\b(?! (?:debut|return|tour|head|his|her|bottles?|[a-z]+day)\b) | an upper limit | a new tax ; an
    end to something ; a kind of hat
noun clampdown | \bclampdown\b
    | strict action against something | a sudden illness ; a fault in a building ; a loss of money
noun climbdown | \bclimb-?down\b
    | the act of giving up a demand | a fall from a high place ; a fall in prices ; a trip to the hills
noun crackdown | \bcrackdown\b
    | strict action against something | a fault in a building ; a sudden illness ; a loss of money
noun deadlock | ^(?!.*\b(?:goals?|half|striker|minute|header|cup|league|score|penalty|scores?|draw)\b).*
    (?:\bdeadlock\b) | a state in which no side gives way, so that nothing goes on | an accident in which somebody is
    killed ; a door that cannot be opened ; an agreement that all sides keep
noun feud | \bfeud\b | a long quarrel | a large meal ; a piece of land ; a short talk
noun green light | \b(?:gets?|gives?|given|got|wins?) (?:the )?green light\b
    | permission to go ahead | a lamp in a street ; a warning from officials ; a gift of money
noun hike | \b(?:price|fee|rate|tax|fare|tariff|rent|pay|wage|fuel) hikes?
    | a big rise | a long walk ; a slow fall ; a late payment
noun howler | \bhowler\b(?! monkey)
    | a bad and silly mistake | an angry speech ; a lie told on purpose ; a funny story
noun jibe | \b[jg]ibes?\b
    | a remark that makes fun of somebody | a mistake in a report ; a promise that was broken ; a prize for good
    work
noun nod | ^(?!.*\b(?:oscars?|grammys?|emmys?|baftas?|tony|awards?|best|nomin[a-z]+|all-star|teams?|squad|start|starts
    |qb|quarterback|role|captain|selection|coach|debut|films?|albums?|globes?|prize|gop|democrat[a-z]*|republicans?
    |party|candidate|poll|polls)\b).*(?:\bgiven (?:the )?nod\b|\b(?:gets?|got|gives?|wins?) (?:the )?nod (?:to|for
    |from)\b|\b(?:court|govt|government|cabinet|regulator|board|council|rbi|sc|hc|panel|ministry|eu|fda)[’\']s nod\b)
    | permission to go ahead | a sum of money ; a warning ; a movement of the head
noun outcry | \boutcry\b
    | a strong protest from many people | a call for help from one person ; a vote by a show of hands ; a sale
    to whoever offers most
noun overhaul | \boverhaul (?:of|to|for)\b | a thorough change | a sudden loss ; a large catch of fish ; a short delay
noun plea | (?<!guilty )(?<!enters )(?<!changes )(?<!contest )\bplea (?:for|to|over)\b(?! (?:charges?|murder
    |manslaughter|theft|lesser|counts?|assault|fraud)\b) | an urgent request | an angry reply ; a happy message ; a
    short visit
noun probe | (?<!space )(?<!nasa )(?<!to )\bprobe (?:into|over)\b | an official inquiry | a plan for something new ; a
    piece of good news ; an attack on somebody
noun rant | \brant\b
    | a long and angry speech | a fight between two people ; a payment every month ; a joke that went wrong
noun red tape | \bred tape\b
    | too many rules and forms | a sign of danger ; a prize for the winner ; a kind of building
noun row | \b(?:causes?|sparks?|amid|after) (?:[a-z]+ )?row\b(?! of)|(?<!death )(?<!a )(?<!front )(?<!back )(?<!second
    )(?<!in )(?<!top )\brow (?:over|with|at)\b(?! (?:home|sea)\b) | an angry argument | a line of people or things ; a
    trip in a boat ; a vote by show of hands
noun shake-up | \bshake-up\b
    | a big change in how something is run | a small earthquake ; a fight between two groups ; a party for many
    people
noun showdown | \bshowdown\b | a meeting that settles who is the stronger | an agreement that pleases both sides ; a
    visit with many speeches ; a time of quiet after a quarrel
noun sit-in | \bsit-in\b(?! (?:restaurant|meals?|customers|diners|dining|cafe)) | a protest in which people stay in a
    place | a meal to which many people are asked ; a meeting that was put off ; a first day at work
noun spat | \bspat (?:over|with|between)\b|\bin spat\b | a quarrel | a payment ; a short visit ; a letter of thanks
noun stayaway | \bstay-?away\b
    | a strike in which people stay at home | a long holiday ; a rule against visitors ; a meeting held by
    telephone
noun toll | \b(?:death|storm|quake|flood|blast|crash) toll\b
    | the number of people killed | the money paid to use a road ; the cost of repairs ; the time that has
    passed
noun U-turn | ^(?!.*\b(?:drivers?|car|cars|crash|lorry|truck|bus|road|roads|motor[a-z]*|illegal|traffic|biker|hgv
    |highway|police)\b).*(?:\bu-turn\b) | a complete change of plan | a sharp bend in a road ; a second attempt ; a
    long wait for news
noun walkout | \bwalkout\b(?! (?:music|song|basement)) | a protest by leaving work or a meeting | a walk to raise
    money for others ; a vote that nobody wins ; an escape from prison
noun woes | \bwoes\b | troubles | prizes ; plans ; guests
word amid | \bamid\b(?! (?:the )?(?:ruins|rubble|trees|debris|flames|flowers|hills|fields|skyscrapers)\b) | at a time
    of | in spite of ; instead of ; at the end of
word held | ^(?!.*\b(?:hostages?|ransom|kidnap[a-z]*|pirates|militants|gunmen|captors|captive|captivity|rebels)\b).*
    (?:^| ){PEOPLE} held (?:over|in|for|after|on)\b(?! (?:high|gaza|place|contempt|esteem|to)\b) | arrested, or kept
    in custody | hurt and taken to hospital ; chosen for a post ; told to go home
word underway | \bunderway\b | going on | at an end ; put off ; not allowed
"""

#: What the table calls by one word.
SETS = {
    "{PLAN}": "(?:plans?|project|scheme|bill|bid|vote|proposal|idea|merger|measure|reform|talks|decision|case|claim"
    "|appeal|ban|lawsuit|suit|charges?|meeting|election|polls|launch|hearing|trial|strike)",
    "{ANGER}": "row|anger|fury|fears|protests?|debate|outrage|concern|criticism|calls|clash|riot|panic|alarm|backlash"
    "|controversy",
    "{PEOPLE}": r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|man|men|woman|women|suspects?"
    "|teens?|teenagers?|students?|protesters)",
    "{CRIME}": "murder|rape|theft|stealing|assault|fraud|killing|charge|wrongdoing|manslaughter|corruption|abuse|doping"
    "|misconduct|causing|attempted|sexual|drug|dangerous|blame|brib|hacking|harass|terror",
    "{WAR}": "troops|soldiers?|army|rebels?|militants?|convoys?|gunmen|police|border|ships?|planes?|helicopters?"
    "|villages?",
    "{MONEY}": "(?:budgets?|jobs|prices?|costs?|prospects?|forecasts?|spending|aid|funding|rates?|pay)",
    "{GROUP}": "(?:workers|residents|families|parents|union|council|police|government|developers?)",
}
