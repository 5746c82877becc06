"""Set phrases of headlines, for the table of headline words."""

PHRASES = r"""
phrase court hears | \bcourt hears$
    | somebody has said so in court | the court has decided that it is so ; the court has been told to stop ; somebody
    was heard outside the court
phrase court told | \bcourt (?:is |was )?told$
    | somebody has said so in court | the court has decided that it is so ; the court has told a newspaper ; somebody
    was told to leave the court
phrase court heard | \bcourt heard$
    | somebody has said so in court | the court has decided that it is so ; the court has kept it secret ; somebody
    was heard outside the court
phrase inquest hears | \binquest hears$
    | somebody has said so at the inquiry | the inquiry has proven that it is so ; the inquiry has been put off ;
    somebody was heard shouting at the inquiry
phrase inquiry told | \binquiry (?:is |was )?told$
    | somebody has said so there | it has been decided there ; it is forbidden to say so ; somebody was told to go
    there
phrase inquest told | \binquest (?:is |was )?told$
    | somebody has said so there | it has been decided there ; it is forbidden to say so ; somebody was told to go
    there
phrase tribunal told | \btribunal (?:is |was )?told$
    | somebody has said so there | it has been decided there ; it is forbidden to say so ; somebody was told to go
    there
phrase hearing told | \bhearing (?:is |was )?told$
    | somebody has said so there | it has been decided there ; it is forbidden to say so ; somebody was told to go
    there
phrase jury told | \bjury (?:is |was )?told$
    | somebody has said so in court | the jury has decided that it is so ; the jury was told to go home ; the jury has
    told the newspapers
phrase ahead of | \bahead of (?!me|him|her|them|us|rivals?|schedule|time|curve|pack|field|second|third|main|nearest
    |leaders|the (?:curve|pack|game|field|rest))(?:(?!(?:in|at|on|after|for)\b)[a-z0-9’'-]+ ){0,4}(?:election
    |elections|vote|poll|polls|talks|summit|trial|hearing|strike|visit|match|game|final|clash|derby|test|meeting
    |season|budget|debate|hurricane|storm|festival|christmas|easter|ramadan|diwali|holidays?|school year|winter|summer
    |deadline)\b | before | long after ; in the middle of ; instead of
phrase at large
    | \b(?:killer|suspects?|gunm[ae]n|robbers?|escapee|inmate|fugitive|attackers?|thieves|prisoner)\b.*\bat large\b
    |\b(?:still|remains?) at large\b
    | not yet caught | in prison again ; grown too big ; shown in public
phrase at stake | \b(?:jobs?|lives|future|livelihoods?|homes?|reputation|credibility|democracy|rights) at stake\b
    | in danger of being lost | already lost for good ; sure to be won ; tied to a pole
phrase at the helm | ^(?!.*\b(?:ship|boat|yacht|ferry|sail|vessel)).*\bat (?:the )?helm\b
    | in charge | in trouble ; at the end ; out of work
phrase back on track | ^(?!.*\b(?:train|rail|tram|race|runner|athlet|cycl|metro)).*\bback on track\b
    | going well once more | stopped for good ; late once more ; lost on the way
phrase balancing act | ^(?!.*\b(?:circus|acrobats?|ropes?|stones|gymnasts?)\b).*(?:\bbalancing act\b) | an attempt to
    deal with two different demands | a quarrel between two different sides ; a trick on a high rope ; a law about
    money
phrase behind bars | \bbehind bars\b
    | in prison | in a pub ; out of work ; in hiding
phrase behind closed doors | \bbehind closed doors\b | where the public cannot see or hear | in front of many people ;
    in the middle of the night ; by a back entrance
phrase blame game | \bblame game\b
    | a quarrel over who did wrong | a match that ended badly ; a talk in which all say sorry ; a search for a good
    plan
phrase turn blind eye | \bturn(?:s|ed|ing)? (?:a )?blind eye\b | act as if one did not see what is wrong | look very
    closely at what is wrong ; lose the sight of one eye ; help those who cannot see
phrase brain drain | \bbrain drain\b
    | the leaving of well-trained people | the coming of well-trained people ; an illness of the head ; a fall in the
    marks of pupils
phrase break silence | \b(?:breaks?|broke|breaking) (?:his |her |their |its )?silence\b
    | speak about something at last | keep quiet about something ; make a loud noise at night ; tell others to be
    quiet
phrase call time on | \bcall(?:s|ed|ing)? time on\b
    | bring something to an end | make a start with something ; ask what time it is ; ask for more of something
phrase double whammy | \bdouble whammy\b
    | two bad things at once | two prizes at once ; a second chance ; a very large meal
phrase face music | \bfac(?:e|es|ed|ing) (?:the )?music\b
    | accept criticism or punishment | listen to a concert ; escape from criticism ; change one’s plans
phrase feel pinch | \b(?:feel|feels|felt|feeling) (?:the )?pinch\b
    | have too little money | have more than enough money ; be hurt by somebody’s hand ; be too small for one’s shoes
phrase short shrift | \bshort shrift\b
    | little attention or patience | a warm welcome ; a short piece of work ; a short piece of clothing
phrase go bust | \b(?:go|goes|went|gone|going) bust\b | have no money left and be unable to go on | make more money
    than before ; move to another town ; break into small pieces
phrase go under hammer | \b(?:goes?|going|went) under (?:the )?hammer\b
    | be sold to whoever offers most | be broken into pieces ; be criticised strongly ; be repaired by a worker
phrase go to the polls | \b(?:go|goes|went|head|heads|heading) to (?:the )?polls\b
    | vote in an election | ask people for their views ; go on a journey in the cold ; refuse to vote in an election
phrase hang in balance | \b(?:hangs?|hanging|hung|lies) in (?:the )?balance\b
    | be not yet decided | be decided at last ; be paid in full ; be put on scales
phrase in administration | \b(?:goes|go|went|falls?|placed|enters?|plunges?|collapses|put) into administration\b
    | run by outsiders because of debts | chosen by voters to lead ; sold for a large profit ; made into an office
phrase in disarray | \bin disarray\b
    | in great confusion | in good order ; in a secret place ; in fine clothes
phrase in hot water | ^(?!.*\b(?:scald|bath|burn|spa|pool|tap|heating|boiler)).*\bin hot water\b
    | in trouble | in luck ; in the bath ; in love
phrase in jeopardy | ^(?!.*\b(?:contestants?|host|champs?|champions?|quiz|show)\b).*(?:\bin jeopardy\b) | in danger |
    in safety ; in a quiz ; in secret
phrase in tatters | \bin tatters\b
    | ruined | just begun ; kept secret ; well cared for
phrase in the dark | \bin (?:the )?dark (?:over|about)\b
    | not told about something | well informed about something ; without any light ; afraid of something
phrase in the pipeline | ^(?!.*\b(?:gas|oil|water|leak|fuel|sewer|diesel|crude)).*\bin (?:the )?pipeline\b
    | being planned | already finished ; given up ; under the ground
phrase in the red | ^(?!.*\b(?:shares|stocks?|markets?|index|ftse|nifty|sensex|dow|asx|cards?|wine|dress)\b).*(?:\bin
    the red\b(?! (?:dress|shirt|corner))(?= (?:as|after|for|by|despite|again|at|amid)\b|$|,)) | having lost or owing
    money | having made a profit ; in danger of fire ; very angry with others
phrase in the spotlight | \bin (?:the )?spotlight\b
    | getting much attention | kept out of sight ; very well lit ; badly criticised
phrase in the wake of | \bin (?:the )?wake of\b|(?<=[a-z] )in wake of\b
    | after, and because of | shortly before ; in spite of ; far away from
phrase in the works | \bin the works\b
    | being planned | already finished ; given up for good ; broken by accident
phrase kick up stink | \bkick(?:s|ed|ing)? up (?:a )?(?:stink|fuss)\b
    | complain loudly | say thank you ; clean up ; keep quiet
phrase knife-edge | \bknife[- ]edge\b
    | a state in which all may go well or badly | a state in which nothing can go wrong ; the sharp side of a tool ;
    the top of a building
phrase lock horns | ^(?!.*\b(?:deer|stags?|moose|elk|bulls?|rhinos?|goats?)\b).*(?:\block(?:s|ed|ing)? horns\b) |
    quarrel or fight | make friends ; shut a door ; play music
phrase cross swords | \bcross(?:es|ed|ing)? swords\b
    | quarrel or fight | make friends ; put weapons away ; get married
phrase make off with | \bma(?:kes?|de|king) off with\b
    | steal and run away | bring back and say sorry ; make out of wood ; win in a game
phrase off the hook | \boff (?:the )?hook\b
    | no longer in trouble | in trouble once more ; hung on a wall ; not at home
phrase olive branch | \bolive branch\b(?! (?:police|man|woman|school|high|ms|mayor|miss|mississippi|church|road)) | an
    offer of peace | a threat of war ; a tree in the south ; an invitation to a meal
phrase on ice | \bput on ice\b
    | stopped for some time | begun at once ; kept cold ; given a prize
phrase on the cards | \bon the cards\b
    | likely to happen | not possible at all ; written in a letter ; already over
phrase on the mend | \bon (?:the )?mend\b
    | getting better | getting worse ; being built ; being watched
phrase on the run
    | \b(?:killer|suspects?|gunm[ae]n|robbers?|escapee|inmate|fugitive|prisoner|murderer|criminal|thief
    |convict)\b.*\bon (?:the )?run\b
    | hiding from the police | in prison again ; training for a race ; working for the police
phrase on the table
    | ^(?!.*\b(?:food|dinner|bread|meal|turkey|tennis|pool)\b).*\bon (?:the )?table (?=(?:at|as|in|for|after|ahead)\b)
    | put forward to be talked about | kept back for later years ; forgotten by everybody ; ready to be eaten
phrase out of pocket | \bout[- ]of[- ]pocket\b(?! (?:costs?|expenses|spending|payments?))
    | having lost money | having won money ; without a coat ; not to be trusted
phrase pay tribute | \bpa(?:y|ys|id|ying) tribute\b
    | say good things about somebody | give money back to somebody ; find fault with somebody ; pay taxes for somebody
phrase pour cold water | \bpour(?:s|ed|ing)? cold water\b
    | say that something will not work | say that something is a good idea ; put out a large fire ; make something
    clean again
phrase postcode lottery | ^(?!.*\b(?:won|win|wins|winners?|winning|prizes?|grants?|funding|jackpot|players?|cash|award
    |awards|awarded|people’s)\b).*(?:\bpostcode lottery\b) | help that depends on where one lives | a game with prizes
    for letters ; a vote held by post ; help that is the same for all
phrase pull plug | \bpull(?:s|ed|ing)? (?:the )?plug\b
    | put an end to something | make a start with something ; have a tooth taken out ; let water into something
phrase raise eyebrows | \brais(?:e|es|ed|ing) eyebrows\b
    | surprise people and make them wonder | make people laugh out loud ; calm people down ; go unnoticed by people
phrase rally behind | \brall(?:ies|ied|ying) (?:behind|around|round)\b|\brally behind\b | come together to support |
    turn away from ; drive in a race with ; hide from danger at
phrase run out of steam | \bruns? out of steam\b
    | lose strength | gain strength ; get very hot ; break a record
phrase sound alarm | \bsound(?:s|ed|ing)? (?:the )?alarm (?:over|on|about|as)\b
    | warn of something dangerous | turn a loud bell off ; say that all is well ; wake people up early
phrase stand firm | \bst(?:and|ands|anding|ood) firm\b
    | refuse to give way | give way at last ; be built on rock ; stand in a line
phrase take aim | ^(?!.*\b(?:titles?|records?|gold|medals?|wins?|cup|crown|finals?|championships?|victory|history|top
    |seats?|spot)\b)(?!.*\b(?:gun|rifle|shoot|archer)).*\b(?:take|takes|took|taking) aim at\b | criticise, or act
    against | praise ; hide from ; pay for
phrase take swipe | \b(?:take|takes|took|taking) (?:a )?swipe at\b
    | criticise | praise ; pay by card ; run after
phrase take toll | \b(?:take|takes|took|taken|taking) (?:its |a |their )?(?:heavy )?toll\b
    | do a lot of harm | do a lot of good ; collect money on a road ; ring a church bell
phrase tie knot | \bt(?:ie|ies|ied|ying) (?:the )?knot\b
    | get married | get divorced ; have a child ; give up hope
phrase toe line | \btoe(?:s|d|ing)? (?:the )?line\b
    | do as one is told | do as one likes ; stand in a queue ; draw something straight
phrase tied to
    | \b(?:study|research|exposure|diet|pollution|sleep|exercise|diets?|smoking|screen time|bedrooms|drinking|eating
    |loneliness)\b.*\btied to\b
    | found to go together with | fastened with a rope to ; forbidden because of ; made longer by
phrase turn tables | \bturn(?:s|ed|ing)? (?:the )?tables\b
    | become the stronger one after being the weaker | become the weaker one after being the stronger ; put the
    furniture in another place ; leave before the end of a meal
phrase under threat | \bunder threat\b
    | in danger | in safety ; in debt ; in charge
phrase under scrutiny | \bunder scrutiny\b
    | being looked at closely | kept away from view ; being repaired ; covered by snow
phrase under wraps | \bunder wraps\b
    | kept secret | made public ; put in a parcel ; out of danger
phrase up ante | \b(?:up|ups|upped|raise|raises) (?:the )?ante\b
    | ask for more, or risk more | give up and go home ; look up at the sky ; pay back what one owes
phrase up for grabs | \bup for grabs\b
    | to be had by anybody | already taken ; too high to reach ; stolen
phrase uphill battle | \buphill (?:battle|struggle|task|fight)\b
    | a hard struggle | an easy win ; a walk in the mountains ; a war of long ago
phrase vote down | \bvot(?:ed|ing) down\b|\bvotes? down (?=[a-z])(?!(?:in|on|to|from|by|at|as|after|amid)\b) | refuse
    something by a vote | agree to something by a vote ; count the votes once more ; put off a vote
phrase white elephant | ^(?!.*\b(?:zoo|temple|thai|gifts?|swap|stall|sale|pub|hotel|exchange|born)\b).*(?:\bwhite
    elephant\b) | a costly thing that is of no use | a cheap thing that is of great use ; a rare animal in a zoo ; a
    secret that all know
phrase eleventh-hour
    | \b(?:11th|eleventh)[- ]hour (?:deal|intervention|talks|bid|plea|reprieve|appeal|rescue|change|agreement|offer
    |attempt|vote|decision|move|push|negotiations)\b
    | made at the last moment | made in good time ; made at night ; made for the eleventh time
phrase throw weight behind | \b(?:throws?|threw|thrown|throwing) (?:his |her |its |their |full )*weight behind\b
    | give strong support to | speak against ; push from the back ; lose interest in
phrase turn heat | \bturns? up (?:the )?heat on\b
    | put more pressure on | be kinder to ; make warmer for winter ; ask for help from
phrase flag off | (?<=[a-z] )flags off (?!the|buildings?|streets?|poles?|lampposts?)(?=[a-z])|\bflagged off\b|\bto
    flag off\b | start something officially | bring something to an end ; take a flag down ; warn people of something
"""
