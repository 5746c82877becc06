"""Nouns for what offices, courts and states do, and for what goes wrong, for the table of headline words."""

NOUNS_OF_MEASURES = r"""
noun probe | ^(?!.*\b(?:moon|lunar|mars|venus|space|asteroids?|comets?|solar|sun|nasa|isro|esa|orbit|rocket|jupiter
    |jaxa|spacex|china’s first)\b).*(?:(?<!space )\b(?:murder|fraud|death|fire|police|corruption|ethics|crash|bribery
    |doping|graft|fbi|federal|senate|criminal|safety|internal|independent|abuse|arson) probe\b(?= (?:launched|begins
    |opens|opened|ends|continues|widens|after|under way|underway|ordered|dropped|clears)\b|$)|\b(?:seeks?|orders
    |launches|demands|faces|opens|wants|ends|ending|begins) (?:[a-z]+ )?probe\b(?! (?:to|of) (?:mars|jupiter|moon
    |sun))(?<!space probe)) | an official inquiry | a plan for something new ; a piece of good news ; an attack on
    somebody
noun suit
    | \b(?:class[- ]action|discrimination|antitrust|defamation|libel|copyright|patent|harassment
    |wrongful[- ]death) suit\b|\b(?:tosses|settles?|dismisses|dismiss|files?
    |filed) (?:[a-z’'-]+ ){0,2}suit\b(?! (?:jacket|and tie))
    | a case brought to a court | clothes made for a judge ; a decision made by a court ; a new law about courts
noun lawsuit | \blawsuits?\b
    | a case brought to a court | a decision made by a court ; clothes made for a judge ; time spent in prison
noun custody | \bin (?:police )?custody\b(?! (?:battle|dispute|case|fight|row|hearing|of (?:mother|father|parents
    |grand))) | the state of being held by the police or in prison | the state of being ill in hospital ; the state of
    being free again ; the state of being very tired
noun sanctions | \b(?:more|new|fresh|imposes?|lifts?|eases?|faces?|evading|tougher|economic) sanctions\b|\b(?:eu|us|un
    |western) sanctions(?= (?:on|against|over|hit|bite|threat|relief|deal|list|waiver|may|will|are|have|could|after
    |as)\b|$) | steps that punish a country or a person | gifts that help a country or a person ; talks that end a war
    or a quarrel ; places that are holy or safe
noun tariff
    | \b(?:trump|trump[’']s|import|china|eu|steel|auto|aluminium|aluminum|retaliatory) tariffs?\b
    |\btariffs on (?:[a-z]+ ){0,2}(?:china|eu|steel|imports|canada|mexico|goods|cars)\b
    | a tax on goods from abroad | a price for a hotel room ; a gift to people abroad ; a loss of goods at sea
noun trade war | \btrade war\b
    | a quarrel in which countries tax each other’s goods | a battle in which soldiers take each other’s goods ; an
    agreement in which countries share their goods ; a strike in which workers ask for more pay
noun mishap | \bmishaps?\b
    | an accident | a fight ; a lucky find ; a lie
noun gridlock | \bgridlock\b
    | a state in which nothing can move | a state in which all goes smoothly ; a lock for a strong door ; a plan for a
    new road
noun curfew | \bcurfew\b
    | an order to stay indoors at certain hours | an order to leave home at certain hours ; a rule about what people
    may eat ; a rule about who may vote
noun fury | ^(?!.*\b(?:tyson|joshua|usyk|wilder|boxing|boxer|heavyweight|bout|ring|fight|belt|knockout)\b).*
    (?:\bfury (?:as|over|at)\b|[’']s fury\b) | wild anger | great joy ; deep sorrow ; sudden fear
noun no confidence | \bno[- ]confidence (?:vote|motion|debate)\b|\bvote of no confidence\b
    | a lack of trust in a leader | a strong trust in a leader ; a feeling of being too shy ; a secret that was told
noun lease of life | \bnew lease of life\b
    | a chance to go on and do well | a contract for a house ; a punishment for many years ; an end that comes too
    soon
noun community order | \bcommunity order\b
    | a punishment outside prison | a punishment of many years in prison ; a gift to the people of a town ; a decision
    to let somebody off
noun guilty plea | \bguilty plea\b(?! (?:deal|bargain))
    | a statement in court that one did wrong | a decision by a judge that somebody did wrong ; a request to a judge
    to be let off ; a statement in court that one did nothing wrong
noun suspended sentence | \bsuspended (?:jail |prison )?(?:sentence|term)\b
    | a prison term that may never be served | a prison term that lasts for life ; a punishment at school ; a decision
    that nobody is to blame
"""
