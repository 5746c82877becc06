"""Nouns for people and bodies, for the table of headline words."""

NOUNS_OF_PEOPLE = r"""
noun accused
    | ^accused (?:in|to|gets|granted|appears|denies|pleads|was|had|told)\b|\bclaims? accused was\b|\b(?:murder|rape
    |co-?|main|prime) accused (?!of\b|him|her|them|it\b|the\b|by\b)|\b(?:two|three|four|five|six) accused (?:remanded
    |granted|appear|plead|get|sent|denied|convicted|acquitted)\b
    | a person charged with a crime | a person who saw a crime ; a person found not guilty ; a person hurt by a crime
noun aide
    | \b(?:president|minister|pm|mayor|governor|senator|clinton|palace|tech|top|senior|former|ex-|close|presidential
    |campaign|white house|royal|[a-z]+(?<!nurse)(?<!teacher)[’']s) aides?\b|\baides? to\b(?= (?!help|stop))
    | a person who works for a leader | a person who wants to be leader ; a sum of money for the poor ; a person who
    works against a leader
noun backer | \bbackers\b
    | a person who supports somebody or something | a person who works against somebody or something ; a person who
    arrives last ; a person who has left a post
noun coroner | \bcoroners?\b
    | an official who looks into deaths | a doctor who treats the heart ; a judge who tries murderers ; an official
    who runs a prison
noun crook
    | \bcrooks (?:made|make|steal|stole|target|jailed|conned|caught|behind|used|pose|raid|who)\b|\b(?:admits|by|as|the
    |how|catch|catches|let|online|cyber|phone) crooks\b(?! county)
    | a dishonest person | a person who cooks ; a rich person ; a careful person
noun envoy | \benvoys?\b
    | a person sent to speak for a government | a letter in a white cover ; a soldier who guards a road ; a person who
    is angry with a government
noun foe | \bfoes?\b | an enemy or an opponent | a friend ; a teacher ; a neighbour
noun frontrunner | \bfront-?runners?\b
    | the one most likely to win | the one least likely to win ; the one who starts a race ; the one who won last time
word GOP | \bgop\b
    | the Republican Party | the Democratic Party ; the Supreme Court ; the president’s advisers
noun hopeful | \b(?:presidential|mayoral|leadership|election|council|senate|gop|democratic|white house|party
    |congressional|olympic|oscar) hopefuls?\b | a person who wants to win or to be chosen | a person who has just lost
    ; a person who looks on ; a person who counts votes
noun incumbent | \bincumbents\b|\bincumbent (?:wins|loses|in|faces|to|and|leads)\b|\bunseats? (?:[a-z]+ )?incumbent\b
    | the person who holds a post now | the person who held a post before ; the person who wants a post most ; the
    person who turns a post down
noun kin | \bnext of kin\b|\bkin of\b|(?:victims?|deceased|farmers?|worker)[’']?s? kin\b
    | members of the family | people of the same town ; friends from school ; lawyers in a trial
noun mogul
    | \b(?:media|music|film|movie|property|casino|fashion|business|tech|hollywood|rap|real estate|mining
    |shipping) moguls?\b
    | a rich and powerful person in business | a poor person who is looking for work ; a person who writes about
    business ; a small hill made of snow
noun no-show | \bno-?shows?\b
    | somebody who does not come | somebody who comes too early ; somebody who asks many questions ; somebody who sees
    badly
noun ombudsman | \bombudsman\b
    | an official who looks into complaints | a driver of a city bus ; a lawyer for people accused of crimes ; an
    official who collects taxes
noun pensioner | \bpensioners?\b
    | an older person who has stopped working | a child who gets money each week ; a worker who is on strike ; a young
    person who still goes to school
noun scapegoat | \bscapegoats?\b
    | somebody who is blamed for what others did | somebody who blames others for nothing ; somebody who runs away
    from prison ; somebody who keeps animals on a hill
noun tot | ^(?!.*\b(?:potato|tater|tottenham|spurs)\b).*(?:(?<!tiny )\btots?\b(?! (?:up|of))(?<!tater tots)) | a small
    child | a large sum ; an old lady ; a warm drink
noun tribunal | \btribunal\b
    | a kind of court that decides about a dispute | a meeting of several tribes ; a sum of money for a dispute ; a
    newspaper that tells of a dispute
noun tsar | \b(?:drugs?|border|homelessness|climate|health|vaccine|ai|crime|housing|water) (?:tsar|czar)\b
    | somebody put in charge of a problem | somebody who causes a problem ; a king from long ago ; somebody who writes
    about a problem
noun tycoon | \btycoons?\b
    | a rich and powerful person in business | a very strong storm from the sea ; a poor person who looks for work ; a
    person who makes people laugh
noun whistleblower | \bwhistle-?blowers?\b
    | somebody who tells of wrongs where he or she works | somebody who keeps wrongs secret for money ; somebody who
    sees that players keep to rules ; somebody who blames others for his or her mistakes
noun yob | \byobs?\b
    | a rude and rough young person | a polite and helpful young person ; a young person with a job ; a young police
    officer
word HC
    | \b(?:madras|bombay|delhi|kerala|calcutta|karnataka|allahabad|gujarat|telangana|patna|orissa|rajasthan|gauhati
    |jharkhand) hc\b|^hc (?:stays|quashes|rejects|asks|orders|pulls|grants|denies|dismisses|raps|directs)\b
    | the High Court | the Health Centre ; the Housing Council ; the Home Cabinet
"""
