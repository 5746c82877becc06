"""Verbs of beginning, ending, rising, falling and winning, for the table of headline words."""

VERBS_OF_CHANGES = r"""
verb axe | \b(?:council|bbc|itv|firm|government|bank|company|minister|board|college|trust|airline) axes\b
    | get rid of something or somebody | cut something down with a tool ; put something off until later ; give more
    money to something or somebody
verb bag
    | \bbag(?:s|ged) (?!of\b)(?:[a-z’'-]+ ){0,4}(?:awards?|prizes?|medals?|deal|role|contract|title|trophy
    |honou?rs?)\b
    | win or get something | lose something ; put something in a sack ; give something away
verb batter | \b(?:storms?|typhoon|cyclone|hurricane|winds?|waves|rains?|gales?) (?:[a-z]+ )?batter(?:s|ed)?\b
    | hit something hard again and again | pass by far away from something ; cover something with flour ; make
    something wet for a short time
verb bolster | \bbolster(?:s|ed|ing)?\b
    | make something stronger | make something weaker ; speak proudly about something ; put an end to something
verb boost | \bboost(?:s|ed|ing)\b|\bto boost\b
    | make something bigger or better | make something smaller or worse ; speak proudly of something ; find out more
    about something
verb brace | \bbrac(?:es|ed|ing) for\b|(?<!’s)(?<!\'s)(?<=s) brace for\b
    | get ready for something hard | be glad about something new ; forget about something bad ; send for something
    good
verb broker | \bbrokered\b|\bto broker\b|\bbrokers (?:[a-z-]+ )?(?:deal|truce|peace|ceasefire|talks)\b
    | arrange an agreement between others | break an agreement with others ; speak against an agreement ; lose money
    through an agreement
verb clinch | \bclinch(?:es|ed|ing)?\b
    | make sure of getting something | let something slip away ; press something flat ; ask for something again
verb crack down | \bcrack(?:s|ed|ing)? down on\b|\bcrack(?:s|ing) down\b|\bto crack down\b | take strict action |
    break into pieces ; look the other way ; lose all hope
verb clamp down | \bclamp(?:s|ed|ing)? down\b
    | take strict action | become very ill ; look the other way ; pay more money
verb dampen
    | \bdampen(?:s|ed|ing)? (?:[a-z]+ )?(?:hopes?|mood|spirits?|demand|growth|enthusiasm|fears|inflation|outlook
    |sales)\b
    | make something weaker | make something stronger ; make something wet ; tell about something
verb dash | \bdash(?:es|ed|ing)? (?:[a-z]+ )?hopes\b|\bhopes (?:are |were )?dashed\b
    | destroy | raise ; share ; run after
verb derail
    | \bderail(?:s|ed|ing)? (?:[a-z’'-]+ ){0,2}(?:plans?|project|scheme|bill|bid|merger|reform|talks|deal|peace|career
    |vote)\b
    | make something fail | help something along ; throw a train off its rails ; pay for something
verb ease
    | \beas(?:e|es|ed|ing) (?:[a-z’'-]+ ){0,2}(?:rules?|curbs?|restrictions?|lockdown|limits?|pressure|pain|fears?
    |tensions?|crisis|shortages?|burden|sanctions|worries|congestion|traffic|concerns?|delays|crush|crunch
    |controls?)\b
    | make something less hard or strict | make something harder or stricter ; bring something hard about ; find
    something easy to do
verb edge | (?<!cliff )(?<!the )(?<!water’s )(?<!its )\bedg(?:e|es|ed|ing) (?:forward|closer|up|down|higher|lower
    |towards?)\b | move a little at a time | move with great speed ; stand still for a long time ; fall over the side
verb eye | (?<!all )(?<!blue )(?<!black )(?<!new )(?<!fresh )(?<!more )(?<!her )(?<!his )(?<!their )(?<!the )(?<!’s )
    (?<=[a-z] )eyes (?:[a-z’'-]+ ){0,3}(?:bid|deal|sale|move|return|market|markets|expansion|role|title|run|record
    |merger|stake|site|post|seat|comeback|growth|funding|future|listing|takeover|cuts|savings|win|victory)\b | have
    something in mind as an aim | look at something in anger ; give up something for good ; complain about something
verb flock | \bflock(?:s|ed|ing)? to\b(?! (?:be|have|get)\b)
    | go somewhere in great numbers | stay away in great numbers ; keep sheep somewhere ; fly over at night
verb forge | \bforg(?:e|es|ed|ing) (?:[a-z]+ ){0,2}(?:alliance|ties|links|partnership|pact|coalition|bonds?|path)\b
    | build something up | make a false copy of something ; break something off ; heat iron for something
verb fuel
    | (?<!fossil )\b(?:fuel(?:s|led|ling|ed|ing)|to fuel) (?:[a-z]+ )?(?:fears?|talk|anger|speculation|hopes|row
    |debate|calls|concerns?|tensions?|violence|rumou?rs|protests?|fury|unrest|crisis|doubts?|inflation)\b
    | make something stronger | put an end to something ; put oil or petrol into something ; make something smaller
verb gear up | \bgear(?:s|ed|ing)? up (?:for|to)\b
    | get ready | give up ; drive too fast ; get dressed
verb grapple | \bgrappl(?:e|es|ed|ing) with\b
    | try hard to deal with something | find it easy to deal with something ; refuse to think about something ; shake
    hands after something
verb gut | \b(?:fire|blaze) (?:[a-z]+ )?gut(?:s|ted)\b|\bgutted (?:by|in) (?:[a-z]+ )?(?:fire|blaze)\b
    | destroy the inside of a building | save a building at the last moment ; make somebody very sad ; look all over a
    building
verb hike
    | (?<!price )(?<!rate )(?<!tax )(?<!fee )(?<!fare )\b(?:hik(?:es|ed|ing)|to hike) (?:[a-z]+ ){0,2}(?:prices?|fees?
    |rates?|tax|taxes|fares?|tariffs?|rents?|pay|wages?|bills|charges|costs)\b
    | raise something sharply | lower something a little ; walk a long way for something ; keep something as it is
verb ink | \b(?:ink(?:s|ed|ing)|to ink) (?:[a-z’'-]+ ){0,4}(?:deal|pact|contract|agreement|mou)\b
    | sign something | print something ; break something ; refuse something
verb land
    | (?<=[a-z] )land(?:s|ed) (?!and|of|commission|for|in|at|on)(?:[a-z’'-]+ ){0,4}(?:role|job|deal|awards?|contract
    |grant|post|scholarship|prize|funding)\b
    | succeed in getting something | come down from the air ; fail to get something ; give something back
verb lash | \b(?:rains?|storms?|winds?|typhoon|cyclone|hurricane|gales|waves) (?:[a-z]+ )?lash(?:es|ed)?\b
    | hit something with great force | leave something as it was ; tie something with a rope ; stay far away from
    something
verb lay off
    | \blay(?:s|ing)? off (?:[a-z]+ )?(?:\d|staff|workers|hundreds|thousands|dozens|employees|people|half|teachers
    |more|up to)|\blaid off\b
    | end the jobs of workers | take on more workers ; put something on the floor ; leave somebody in peace
verb mothball | \bmothball(?:s|ed|ing)?\b
    | stop using something, but keep it | use something for the first time ; pull something down at once ; clean
    something of insects
verb mourn | \bmourn(?:s|ed|ing)?\b | feel or show sadness about a death or a loss | rejoice at somebody’s return ;
    work from early in the day ; ask how somebody died
verb outstrip | \bout(?:strip)(?:s|ped|ping)?\b
    | be or grow more than something | be or grow less than something ; take the clothes off something ; stay the same
    as something
verb outpace | \boutpac(?:e|es|ed|ing)\b | grow or move faster than something | grow or move more slowly than
    something ; walk beside something ; stand in the way of something
verb overhaul
    | \b(?:to overhaul|overhauls|overhauled|overhauling) (?:[a-z’'-]+ ){0,3}(?:system|rules?|laws?|policy|policies
    |services?|code|process|schools?|police|benefits|program|website|network|training|care)\b
    | change something thoroughly | leave something as it is ; pull something with a rope ; catch up with something
verb phase out | \bphas(?:e|es|ed|ing) out\b
    | end something step by step | begin something step by step ; end something overnight ; faint from heat
verb pound | \b(?:rains?|storms?|typhoon|cyclone|hurricane|waves|surf) (?:[a-z]+ )?pound(?:s|ed)?\b
    | hit something hard again and again | pass by far away from something ; pay money for something ; fall softly on
    something
verb prompt
    | ^(?!.*\b(?:ai|chatgpt|chatbots?)\b).*(?:(?<=[a-z] )prompts (?!(?:in|for|to|and|that|of)\b)(?=[a-z])
    |\bprompt(?:ed|ing) (?=[a-z]))
    | cause something to happen | keep something from happening ; come to something on time ; put something off until
    later
verb pull | \bpull(?:s|ed)? (?:ads?|adverts?|products?|show|episode|funding|from (?:shelves|sale|air)|cans|toys)\b
    | take something away from the public | drag something along the ground ; show something for the first time ; pay
    more for something
verb pull out
    | \bpull(?:s|ed|ing)? out of (?:[a-z’'-]+ ){0,3}(?:race|talks|deal|event|festival|project|agreement|tour|debate
    |contest|pact|show|treaty|scheme|plans?|region|summit|election)\b
    | decide to take no further part | agree to take part after all ; drag something out of the ground ; drive onto
    the road
verb ramp up | \bramp(?:s|ed|ing)? up\b
    | make something bigger or stronger | put an end to something ; drive up a hill ; make something smaller or weaker
verb ravage | \bravag(?:e|es|ed|ing)\b
    | damage something very badly | protect something very well ; praise something loudly ; leave something empty
verb reel | \b(?:reels|reeling|reeled) (?:from|after)\b|\bleft reeling\b
    | be badly shocked | be very glad ; dance in a circle ; wind up a line
verb rein in | \brein(?:s|ed|ing)? in\b
    | keep something under control | let something grow freely ; hold a horse by the head ; bring water to something
verb revamp | \bto revamp\b|\brevamp(?:s|ed|ing)\b
    | change something to make it better | leave something just as it was ; pull something down for good ; sell
    something in a hurry
verb roll back
    | \broll(?:s|ed|ing)? back (?:[a-z’'-]+ ){0,3}(?:rules?|protections?|laws?|rights|regulations?|policy|reforms?
    |bans?|limits?|tariffs?|restrictions|plan)\b
    | undo something or make it weaker | make something stronger ; move on wheels down a hill ; write something down
    again
verb roll out
    | \broll(?:s|ed|ing)? out (?!along\b|across\b|in\b|at\b|over\b|on\b|of\b|red\b|the red\b|welcome\b|the welcome\b
    |barrel\b|dough\b)
    | bring something new into use | take something out of use ; make something flat and thin ; fall out of a bed
verb scale back | \bscal(?:e|es|ed|ing) (?:back|down)\b
    | make something smaller than planned | make something bigger than planned ; climb down from something ; weigh
    something again
verb scoop
    | \b(?:scoop(?:s|ed|ing)|to scoop) (?:[a-z’'-]+ ){0,4}(?:awards?|prizes?|medals?|jackpot|title|trophy|honou?rs?
    |lottery)\b
    | win something | lose something ; serve something with a spoon ; be the first to report something
verb scupper | \bscupper(?:s|ed|ing)?\b
    | make a plan fail | help a plan along ; eat in the evening ; take a plan over
verb seal
    | \bseal(?:s|ed|ing)? (?:[a-z’'-]+ ){0,3}(?:deal|title|takeover|victory|merger|pact|agreement|promotion
    |contract)\b
    | make something certain | close something with tape ; call something off ; put something in doubt
verb shore up | \bshor(?:e|es|ed|ing) up\b
    | make something stronger | make something weaker ; come to land by boat ; sell something by the sea
verb beef up | \bbeef(?:s|ed|ing)? up\b(?! (?:\d|in|by|sharply|again|as)) | make something stronger | make something
    weaker ; complain about something ; cook something with meat
verb shutter | \bshutter(?:ed|ing)\b|\bto shutter\b
    | close something down | open something again ; take a picture of something ; break something into pieces
verb slap with
    | \bslap(?:s|ped|ping)? (?:[a-z’'-]+ ){0,2}with (?:[a-z0-9£$€.,-]+ ){0,3}(?:fines?|bans?|lawsuit|suit|bill|tax
    |tariffs?|penalty|charges?|sanctions|notice)\b
    | make somebody suffer something as a punishment | hit somebody in the face with the hand ; let somebody off
    without a punishment ; warn somebody of something in secret
verb snap up | \bsnap(?:s|ped|ping)? up\b
    | buy or take something quickly | break something in two ; give something away ; speak angrily about something
verb splash out | \bsplash(?:es|ed|ing)? out\b
    | spend a lot of money | jump out of the water ; save a lot of money ; make somebody wet
verb fork out | \bfork(?:s|ed|ing)? (?:out|over)\b
    | pay, though one does not like to | eat very quickly ; take another road ; get one’s money back
verb stall
    | \bstalled (?:[a-z.\d-]+ ){0,3}(?:talks|projects?|bill|plans?|scheme|reforms?|deal|negotiations|merger
    |development|works)\b|\b(?:talks|negotiations|plans|reforms|works) stall(?:ed)?\b|\b(?:bill|deal|project|growth
    |recovery|plan) stall(?:s|ed)\b
    | stop making progress | make quick progress ; sell goods at a market ; begin once more
verb stave off | \bstav(?:e|es|ed|ing) off\b
    | keep something bad away for a time | bring something bad about ; suffer from hunger ; tell others about
    something bad
verb stem | \bto stem (?:[a-z’]+ ){0,3}(?:flow|tide|losses|decline|rise|spread|exodus|violence|bleeding|crime|outbreak
    |growth|deaths|flooding|crisis|slide|inflation|influx|shortage|abuse|pollution|fall|virus|deficit|erosion|leak
    |blood)\b|\bstems? (?:flow|tide|losses|decline|rise|spread|exodus)\b | stop something from going on | grow out of
    something ; make something go faster ; find out the cause of something
verb stoke | ^(?!.*\b(?:ben|england|cricket|ashes|test|injury|captain)\b).*(?:\b(?:stok(?:es|ed|ing)|to
    stoke) (?:[a-z]+ )?(?:fears?|anger|tensions?|speculation|unrest|hatred|rumou?rs|worries|concerns?)\b) | make
    something stronger | make something weaker ; forget something quickly ; hit something with a stick
verb tackle
    | \b(?:to tackle|tackles|tackling) (?:[a-z’'-]+ ){0,2}(?:crime|litter|poverty|crisis|shortages?|violence|debt
    |delays|flooding|pollution|obesity|smuggling|problems?|issues?|waste|fraud|parking|speeding|homelessness
    |behaviou?r|drought|inflation|unemployment|congestion|corruption|inequality|bullying|abuse|loneliness|backlog)\b
    | try to deal with a problem | take the ball from somebody ; make a problem worse ; look away from a problem
verb top | \btops (?:the )?(?:list|poll|charts?|rankings?|agenda|box office)\b
    | be the first in something | be the last in something ; cover something with a lid ; drop out of something
verb top | \b(?:tops|topped) (?!\d+(?:-|–|th|st|nd|rd|ers|under|over))(?:£|\$|€|rs ?|rm|sh ?)?\d|\btop (?:£|\$|€)\d |
    be more than | be less than ; cost as much as ; cover all of
verb trigger
    | (?<=[a-z] )triggers (?!(?:in|of|for|at|and|to|that|found|can|may)\b)(?=[a-z])|\btriggered (?:by
    |[a-z]+)\b(?! happy)
    | cause something to happen | keep something from happening ; shoot at something ; hear about something
verb trim
    | \btrim(?:s|med|ming)? (?:[a-z’'-]+ ){0,2}(?:budgets?|jobs|prices?|costs?|forecasts?|spending|funding|rates?
    |workforce|losses)\b
    | make something a little smaller | make something much bigger ; decorate something for a party ; write something
    down
verb wreak havoc | \bwreak(?:s|ed|ing)? havoc\b|\bwrought havoc\b
    | do great damage | put things right ; have great fun ; take revenge in secret
verb soar
    | \b(?:prices?|costs?|bills|rents?|profits?|shares|sales|demand|temperatures|numbers|rates?|cases|deaths
    |complaints) (?:to )?soar(?:s|ed)?\b|\bsoaring (?:[a-z]+ )?(?:prices?|costs?|bills|rents?|demand|temperatures
    |numbers|rates?|debts?|crime|inflation)\b
    | rise fast | fall fast ; hurt a lot ; stay the same
verb slump
    | \b(?:prices|profits|shares|sales|exports|revenues|markets|orders|stocks|ratings) (?:(?:may
    |to) )?slump(?:ed)?\b(?= (?:in|to|by|at|as|after|on|for|above|below|amid|past|£|\$|\d)|$|,|;)|\b(?:price|profit
    |demand|output|revenue|market|stock) slump(?:s|ed)\b
    | fall a lot | rise a lot ; sit without moving ; stay the same
verb plunge
    | \b(?:prices|profits|shares|sales|exports|revenues|markets|orders|stocks|ratings|temperatures|rates) (?:(?:may
    |to) )?plunged?\b(?= (?:in|to|by|at|as|after|on|for|above|below|amid|past|£|\$|\d)|$|,|;)|\b(?:price|profit|demand
    |output|revenue|market|stock|rate|temperature) plunge[sd]\b
    | fall suddenly and far | rise suddenly and far ; jump into water ; stay as it was
verb tumble
    | \b(?:prices|profits|shares|sales|exports|revenues|markets|orders|stocks|ratings|temperatures|rates) (?:(?:may
    |to) )?tumbled?\b(?= (?:in|to|by|at|as|after|on|for|above|below|amid|past|£|\$|\d)|$|,|;)|\b(?:price|profit|demand
    |output|revenue|market|stock|rate|temperature) tumble[sd]\b
    | fall quickly | rise quickly ; turn over in the air ; stay the same
verb plummet | \bplummet(?:s|ed|ing)?\b
    | fall very fast | rise very fast ; pick fruit from a tree ; stay on the same level
verb surge
    | \b(?:prices|profits|shares|sales|exports|revenues|stocks|rates|cases|bookings) (?:(?:may
    |to) )?surge(?:d)?\b(?= (?:in|to|by|at|as|after|on|for|above|below|amid|past|£|\$|\d)|$|,|;)|\b(?:price|profit
    |demand|output|revenue|stock|rate) surge(?:s|d)\b
    | rise suddenly | fall suddenly ; be hidden ; stay the same
verb falter | \bfalter(?:s|ed|ing)?\b
    | become weaker and near to failing | become stronger day by day ; come to a good end ; change from top to bottom
verb press ahead | \b(?:press(?:es|ed|ing)?) ahead\b
    | go on with something in spite of trouble | give up something because of trouble ; print something too early ;
    look into the future
verb pave way | \bpav(?:e|es|ed|ing) (?:the )?way\b
    | make something possible | block something for good ; lay stones on a road ; lead somebody out of town
verb shed | \b(?:to shed|sheds|shedding) (?:[\d,]+ |more |hundreds of |up to )*(?:jobs|posts|staff|workers)\b
    | get rid of something | take on more of something ; put something in a hut ; ask for something
verb strand
    | \bstrands (?:[a-z\d]+ ){0,3}(?:passengers|travell?ers|commuters|tourists|thousands|hundreds|motorists|drivers
    |families|villagers|fans|pilgrims)\b
    | leave somebody with no way to get on | bring somebody safely home ; tie somebody up with a rope ; charge
    somebody too much
verb drag on
    | \b(?:to drag|drags|dragging|dragged) on\b(?! (?:the |global )?(?:economy|growth|profits|earnings|show
    |performers?))
    | go on for too long | come to a quick end ; begin once more ; pull something along
"""
