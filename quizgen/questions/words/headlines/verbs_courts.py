"""Verbs of courts, police and officials, for the table of headline words."""

VERBS_OF_COURTS = r"""
verb allege | \balleg(?:e|es|ing)\b
    | say that something is so, without proof | prove that something is true ; say that something is not true ; ask
    whether something is true
verb acquit | \bacquit(?:s|ted)?\b(?! (?:himself|herself|itself|themselves|well)) | find somebody not guilty in court
    | find somebody guilty in court ; bring somebody before a court ; send somebody to prison again
verb arraign | \barraign(?:s|ed|ing)?\b
    | bring somebody before a court to be charged | let somebody go free after a trial ; look for somebody with dogs ;
    send somebody to another country
verb avert | \bavert(?:s|ed|ing)?\b(?! (?:eyes|gaze|his|her|their))
    | keep something bad from happening | cause something bad to happen ; warn others of something bad ; pay for
    something bad
verb bar
    | \bbarred from\b|\bbars (?:[a-z’'-]+ ){1,3}from\b(?= (?:[a-z]+ing|office|race|country|poll|ballot|school
    |sport)\b)
    | forbid somebody to go in or to take part | invite somebody to come in or to take part ; force somebody to stay
    in prison ; pay somebody to take part
verb bust | \bbust(?:s|ed)? (?:[a-z-]+ ){0,3}(?:gang|racket|ring|network|syndicate)\b
    | break up a group of criminals | join a group of criminals ; let off a group of criminals ; pay a group of
    criminals
verb censure | \bcensur(?:es|ed|ing)\b|\bto censure\b
    | blame somebody officially | cut out what may not be printed ; honour somebody officially ; count all people of a
    place
verb charge | \bcharged (?:with (?!leading|finding|protecting|running|overseeing|making|keeping|caring|bringing
    |cleaning|rebuilding|restoring|saving|ensuring|deciding|reviewing|investigating|enforcing|guarding|turning|fixing
    |managing|building|improving|delivering|developing|choosing|creating|cutting|reforming|promoting)|over(?!the phone
    |odds|fees|£|\$|€|\d)|in connection|after (?:[a-z-]+ ){0,4}(?:death|murder|shooting|stabbing|attack|assault|raid))
    | officially accuse somebody of a crime | find somebody guilty of a crime ; let somebody off for a crime ; ask
    somebody to pay for something
verb convict | \bconvicted\b(?! (?:killers?|felons?|murderers?|rapist|sex|paedophile|pedophile|terrorists?|fraudster
    |drug|criminals?|thief|mobster|ex-|former|child|spy|war|man|woman))|\b(?:jury|court) convicts\b | find somebody
    guilty in court | accuse somebody of a crime ; find somebody not guilty in court ; look for somebody after a crime
verb cite
    | \bciting\b|(?<=[a-z] )cites (?:[a-z’\'-]+ ){0,2}(?:concerns?|fears?|lack|costs?|safety|reasons?|health|family
    |pressure|evidence|cctv|need|risks?|shortage|security|privacy|study|data|threats?|problems|budget|conflict|delays
    |differences|weather|climate|precedent)\b
    | name something as a reason or as proof | keep something secret from all others ; go and look at something ; find
    fault with something
verb claim
    | \b(?:man|woman|mum|mother|father|dad|driver|minister|mayor|boss|chief|president|mp|lawyer|owner|star|teacher
    |nurse|pupil|student|suspect|defendant|accused|councillor|senator|farmer) claims (?:he|she|they|there|to (?:be
    |have))\b|\bclaim(?:ed|ing) (?:he|she|they|there|to (?:be|have))\b
    | say that something is so, without proof | prove that something is so ; deny that something is so ; ask for
    something to be paid back
verb claim | \bclaim(?:s|ed)? (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|more|many|another|young|at|least
    |over|of|hundreds|thousands|dozens|innocent|civilian|student|several|scores) ){0,4}lives\b | cause people to die |
    save people from death ; say that people have died ; look for people who are lost
verb deport | \bdeport(?:s|ed|ing)\b|\bto deport\b
    | send somebody out of the country | let somebody into the country ; put somebody in prison for life ; bring goods
    into the country
verb defy
    | \bdef(?:y|ies|ied|ying) (?:[a-z’'-]+ ){0,3}(?:ban|bans|orders?|court|police|government|curfew|warnings?|calls?
    |pressure|threats?|rules?|lockdown|sanctions|deadline|party|whip)\b
    | refuse to obey or to give way | agree to obey or to give way ; ask for more time ; be too late to hear
verb extradite | \bextradit(?:e|es|ed|ing)\b
    | send somebody to another country for trial | allow somebody to live in the country ; let somebody off after a
    trial ; give somebody extra time in prison
verb face
    | \bfac(?:es|ing) (?:[a-z0-9’'-]+ ){0,3}(?:jail|prison|charges?|trial|bans?|fines?|probe|inquiry|lawsuits?|closure
    |cuts|sack|backlash|eviction|demolition|deportation|delays?|shortages?|criticism|sanctions|penalty|recall|axing
    |ruin|bankruptcy)\b(?! (?:with|from|against) )
    | be likely to meet with something bad | get away from something bad ; be the cause of something bad ; laugh about
    something bad
verb file
    | \bfil(?:es|ed|ing) (?:[a-z’'-]+ ){0,3}(?:complaints?|lawsuits?|suits?|appeal|petition|motion|charges
    |objections?)\b|(?<=s )file (?:[a-z’'-]+ ){0,3}(?:complaints?|lawsuits?|suits?|appeal|petition|motion|charges
    |objections?)\b
    | hand something in officially | put something away in a drawer ; take something back ; turn something down
verb flout | \bflout(?:s|ed|ing)?\b
    | break a rule openly | make a new rule ; keep to a rule ; speak well of a rule
verb foil
    | \bfoil(?:s|ed|ing)? (?:[a-z’'-]+ ){0,3}(?:plot|bid|attack|robbery|attempts?|raid|escape|heist|burglary|burglars?
    |thieves|thief|robbers?|break-?in|theft|kidnap|man|smuggling)\b
    | keep a plan or a person from succeeding | help a plan or a person to succeed ; wrap something up for a trip ;
    tell the newspapers about a plan or a person
verb impound | \bimpound(?:s|ed|ing)?\b
    | take something away by law | give something back to its owner ; repair something that is broken ; sell something
    for a pound
verb indict | \bindict(?:s|ed|ing)\b|\bto indict\b
    | charge somebody formally with a crime | find somebody not guilty of a crime ; see somebody commit a crime ; help
    somebody after a crime
verb lobby | \bto lobby (?!of|in|at)(?=[a-z])|\blobbie[sd] (?=[a-z])|\blobbying (?:for|against|to)\b
    | try to persuade those in power | refuse to pay those in power ; wait in the hall of a hotel ; vote for those in
    power
verb lodge
    | \b(?:plans?|appeals?|complaints?|application|objections?) (?:are |is |was |were )?lodged\b|\blodg(?:es|ed
    |ing) (?:an? )?(?:[a-z]+ ){0,2}(?:appeals?|complaints?|plans?|bid|applications?|protest|objections?|claim)\b
    | hand something in officially | turn something down ; live in a rented room ; take something back
verb outlaw | \bto outlaw\b|\boutlaw(?:ed|ing)\b
    | make something against the law | allow something by law ; run away from the law ; speak in favour of the law
verb overrule | \boverrul(?:e|es|ed|ing)\b
    | set aside what others have decided | agree with what others have decided ; put down what others have decided in
    writing ; wait for what others decide
verb overturn
    | \boverturn(?:s|ed|ing)? (?:[a-z’'-]+ ){0,4}(?:bans?|conviction|ruling|decision|verdict|law|sentence|order
    |acquittal|block|rejection|refusal|fine|vote|veto)\b
    | decide that something no longer counts | decide that something shall stand ; put something off until later ;
    make something better known
verb plead | \bplead(?:s|ed|ing)? (?:not )?guilty\b
    | tell the court that one is | be found by a judge to be ; be thought by the police to be ; be ashamed of being
verb reinstate | \breinstat(?:e|es|ed|ing)\b
    | bring somebody or something back as before | get rid of somebody or something for good ; move somebody or
    something to another state ; complain again about somebody or something
verb repeal | \bto repeal\b|\brepeal(?:s|ed|ing)\b
    | do away with a law | make a law stricter ; read a law out once more ; break a law on purpose
verb revoke | \brevok(?:e|es|ed|ing)\b
    | take back what was allowed or given | give again what was lost ; ask for what is not allowed ; make longer what
    was allowed
verb spare | \bspared (?:jail|prison|execution|ban|driving|death penalty|custody)\b
    | let somebody off a punishment | give somebody a harder punishment ; have something left over for somebody ; tell
    somebody about a punishment
verb stay
    | \b(?:court|hc|sc|judge|justice|tribunal) (?:[a-z]+ )?stays (?:[a-z’\'-]+ ){0,3}(?:orders?|ruling|execution
    |demolition|trial|bans?|proceedings|arrest|eviction|case|law|deportation|probe|sentence|verdict|conviction|hearing
    |appointments?|notification|sale|polls?|elections?)\b
    | stop something for the time being | let something go on as planned ; look at something for a long time ; remain
    in a place
verb sue | \bsu(?:es|ed|ing)\b|(?<!tributes )(?<!tribute )(?<!farewell )(?<!goodbye )\bto sue\b(?! (?:gray|ellen
    |barker|perkins|and)\b)|(?<=[a-z]s )sue\b(?= (?!(?:gray|ellen|barker|perkins|and)\b)) | take somebody to court |
    put somebody in prison ; say sorry to somebody ; pay money to somebody
verb summon
    | \b(?:court|committee|panel|mps|commission|police|minister|ministry|govt|government|parliament|senate|house
    |tribunal|judge) summons (?=[a-z])(?!(?:issued|for|over|served|sent|after|in|to|from|ignored|and|is|was|against
    |by)\b)|\bsummoned (?:to|by|over)\b
    | order somebody to come | tell somebody to leave ; speak well of somebody ; add up what somebody owes
verb thwart | \bthwart(?:s|ed|ing)?\b
    | keep a plan from working | help a plan along ; think of a plan ; tell others of a plan
verb uphold
    | \buph(?:olds?|olding|eld) (?:[a-z’\'-]+ ){0,4}(?:ruling|bans?|conviction|decision|sentence|verdict|fine|refusal
    |order|suspension|block|acquittal|rejection|award|dismissal)\b|\b(?:ban|fine|decision|ruling|sentence|refusal
    |conviction|suspension)\b.*\bupheld\b|\bupholds [‘\'\"]
    | decide that something shall stand | decide that something no longer counts ; put something off until later ; ask
    others what they think of something
verb veto | \bveto(?:es|ed|ing)\b|\bto veto\b
    | use one’s power to stop something | vote in favour of something ; ask for a second vote on something ; agree to
    something at the last moment
verb waive | \bwaiv(?:e|es|ed|ing) (?:[a-z’-]+ ){0,4}(?:fees?|rules?|rights?|hearing|extradition|charges?|tax|taxes
    |fines?|requirements?|immunity|loans?|debts?|interest|tuition|rent|deadline|penalt(?:y|ies)|visas?|costs?|bail|law
    |privilege|tariffs?|duty|duties)\b|\b(?:fees?|rules?|rights?|hearing|extradition|charges?|tax|taxes|fines?
    |requirements?|immunity|loans?|debts?|interest|tuition|rent|deadline|penalt(?:y|ies)|visas?|costs?|bail|law
    |privilege|tariffs?|duty|duties)\b.*\bwaived\b | decide not to insist on something | ask for something many times
    ; move one’s hand in greeting ; make something stricter than before
verb abduct | \babduct(?:s|ed|ing)?\b
    | take somebody away by force | set somebody free ; take something off a sum ; bring somebody home safely
verb apprehend | \bapprehend(?:s|ed|ing)?\b
    | arrest somebody | warn somebody ; let somebody go free ; look after somebody
verb besiege | \bbesieg(?:e|es|ed|ing)\b(?! (?:by|with) (?:calls|complaints|requests|questions|problems|offers|critics
    |scandal|debts?)) | surround a place or a person | run away from a place or a person ; repair what was broken ;
    send a letter to somebody
verb gun down | \bgun(?:s|ned)? down\b|\bgunning down\b
    | shoot somebody | lay weapons on the ground ; speak badly of somebody ; run after somebody
verb ransack | \bransack(?:s|ed|ing)?\b
    | search and rob a place, leaving a mess | clean a place from top to bottom ; guard a place by night ; buy a place
    for very little money
verb raze | \braz(?:e|es|ed|ing)\b
    | destroy something completely | build something higher ; cut something into pieces ; collect money for something
verb maul
    | ^(?=.*\b(?:dogs?|bear|lion|tiger|leopard|shark|croc|animal|elephant|hyena|bully|mastiff|chimp)).*\bmaul(?:s
    |ed)\b
    | attack and badly hurt somebody | carry somebody home ; run away from somebody in fear ; follow somebody, as an
    animal does
verb perish | (?<!or )\bperish(?:es|ed)?\b | die | get well again ; hide from danger ; be born
verb succumb | \bsuccumb(?:s|ed|ing)? to (?:[a-z]+ )?(?:injur|wounds?|burns|illness|cancer|covid|disease)
    | die of | get over ; find a cure for ; be afraid of
verb swoop
    | \b(?:police|officers|agents|detectives) swoop(?:s|ed)?\b|\bswoop(?:s|ed)? on (?:[a-z-]+ ){0,3}(?:gang|dealers?
    |drugs?|suspects?|smugglers|den)\b
    | make a sudden raid | fly high in the air ; sweep the street ; wait a long time
verb hunt down | ^(?!.*\b(?:bargains?|records?|leads?|leaders|prey|titles?|deals?|fox|foxes|deer|wolves|bears?
    |animals?|tickets?)\b).*(?:\bhunt(?:s|ed|ing)? down\b) | search for and catch somebody | help somebody to get away
    ; shoot animals in the woods ; look up somebody’s family
verb bludgeon | \bbludgeon(?:s|ed|ing)?\b
    | hit somebody again and again with something heavy | tell somebody off again and again ; ask somebody again and
    again for money ; follow somebody about
verb sack | ^(?!.*\b(?:quarterbacks?|qb|yards|nfl)\b).*(?:\bsacked (?:over|for|after|as)\b|\bsacks (?:[a-z’'-]+ )?
    (?:coach|boss|manager|minister|chief|director|teacher|officer|aide)\b) | take somebody’s job away | give somebody
    a better job ; put somebody in a bag ; give somebody a warning
verb probe
    | \b(?:police|feds|detectives|officers|cops|mps|investigators|authorities|prosecutors
    |regulators) probe (?:[a-z’'-]+ ){0,2}(?:death|crash|murder|fire|claims?|attack|theft|break-in|shooting|stabbing
    |incident|allegations|blast|motive|robbery|collision|assault|burglary)\b(?! (?:probe|inquiry))
    | look closely into something | close something down ; pay for something ; put something off until later
verb override | \b(?:overrides|overrode|overridden)\b|\bto override\b|(?<=[a-z]s )override (?=[a-z]) | set aside what
    others have decided | agree with what others have decided ; write down what others have decided ; wait for what
    others decide
verb toss | \btoss(?:es|ed) (?:[a-z’'-]+ ){0,3}(?:suit|lawsuit|case|conviction|charges?|challenge|verdict|ruling)\b
    | set something aside in court | throw something high into the air ; agree with something in court ; put something
    off until later
verb pardon | (?<!presidential )(?<!royal )(?<!mass )(?<!’s )(?<=[a-z] )pardons (?!for|to|of|in|are|and|spark|by|after
    |draw|from|as)(?=[a-z])|\bpardoned\b | free somebody from punishment officially | punish somebody twice for the
    same thing ; ask somebody to say something again ; keep somebody in prison for longer
verb seize | \b(?:police|customs|officers|cops|agents|officials|authorities) (?:have )?seize[sd]?\b
    | take something away officially | give something back to its owner ; find out how large something is ; sell
    something at a market
"""
