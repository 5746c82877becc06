"""Adjectives, beginnings and endings of words in headlines, for the table of headline words."""

DESCRIBING = r"""
ending -hit
    | \b(?:flood|drought|crisis|storm|quake|earthquake|strike|war|cyclone|virus|covid|scandal|famine|conflict)-hit\b
    | having suffered from it | safe from it ; afraid of it ; having caused it
ending -led
    | \b(?:us|un|saudi|labour|conservative|tory|russian|china|government|council|community|volunteer|nurse|pakistan
    |india|bjp|congress|democratic)-led\b
    | with them in charge | against them ; without them ; paid for by them
beginning ex-
    | \bex-(?:mp|mayor|minister|chief|president|pm|police|cop|officer|boss|teacher|soldier|senator|councillor|director
    |leader|governor|head|spy|judge|worker|staff)
    | who was this before, but is no longer | who will be this very soon ; who is the best at this ; who does this
    without pay
beginning pro-
    | \bpro-(?:palestin|israel|europ|eu|russia|ukrain|choice|life|democracy|independence|brexit|union|government|china
    |beijing|trump|gun)
    | in favour of | against ; afraid of ; paid by
adjective adamant | \badamant\b | firm and sure of what one says | not sure of what one says ; made of very hard stone
    ; ready to change one’s mind
adjective ailing
    | \bailing (?:[a-z]+ )?(?:firm|economy|company|airline|bank|hospital|industry|carrier|shop|club|retailer|business
    |council|steel|project|school)
    | in great difficulty | doing very well ; selling beer ; newly opened
adjective alleged | \balleged\b
    | said to be so, but not proven | proven to be so ; kept secret by all ; against the law
adverb allegedly | \ballegedly\b
    | as some say, but it is not proven | as has been proven in court ; against the law ; by accident
adjective beleaguered | \bbeleaguered\b
    | in great trouble, attacked from all sides | loved and praised by everybody ; newly chosen for a post ; very
    tired after a journey
adjective embattled | \bembattled\b
    | in great trouble, attacked from all sides | loved and praised by everybody ; newly chosen for a post ; trained
    to be a soldier
adjective bogus | \bbogus\b
    | false, made to deceive | real and honest ; very cheap ; from abroad
adjective botched | \bbotched\b
    | done very badly | done very well ; not yet begun ; paid for in full
adjective bungled | \bbungled\b
    | done very badly | done very well ; not yet begun ; tied up
adjective bumper | \bbumper (?:crop|harvest|payout|pay|profits?|year|crowd|turnout|season|yield)
    | unusually large | unusually small ; damaged in front ; not yet sure
adjective bullish | \bbullish\b
    | sure that things will go well | sure that things will go badly ; unkind to weaker people ; strong as an animal
adjective cash-strapped | \bcash-strapped\b
    | having too little money | having a lot of money ; carrying money in a bag ; careful not to spend money
adjective crunch | \bcrunch (?:talks|meeting|vote|summit|time|decision|week|game|match|clash|tie)\b
    | very important, because it decides much | of no importance to anybody ; noisy, because all speak at once ;
    short, because all agree
adjective defiant | \bdefiant\b
    | refusing to give way | ready to give way ; afraid of others ; hard to explain
adjective defunct | \bdefunct\b
    | no longer in use or working | just opened or begun ; known to everybody ; very well run
adjective disgraced | \bdisgraced\b
    | no longer respected after doing wrong | respected by everybody after many years ; not very graceful in moving ;
    not known to many people
adjective earmarked | \bearmarked\b
    | set aside for a purpose | used for the wrong purpose ; given back to its owner ; hurt on the side of the head
adjective fatal
    | \bfatal (?:[a-z]+ )?(?:crash|shooting|stabbing|fire|collision|accident|attack|fall|incident|assault|bus|blast
    |overdose|blaze|explosion)\b
    | that has killed somebody | in which nobody was hurt ; that was planned for long ; about which nobody knows
adjective feared | \bfeared (?:dead|missing|drowned|trapped|lost|killed)\b
    | thought to be so, but not yet known | known to be so without doubt ; afraid of the dark ; said by enemies to be
    so
adjective grassroots | \bgrass-?roots\b(?! (?:football|sport|rugby|cricket|clubs?|music|venues?|triathl|level)) | of
    ordinary members, not of leaders | of leaders, not of ordinary members ; of gardens and lawns ; of the countryside
adjective hefty | \bhefty\b
    | very large | very small ; very late ; quite fair
adjective indefinite
    | \bindefinite (?:[a-z]+ )?(?:strike|hunger|ban|leave|closure|bandh|protest|sit-in|suspension|fast|dharna
    |shutdown)
    | with no end fixed | lasting for a day ; without a reason ; not allowed by law
adverb indefinitely | \bindefinitely\b
    | with no end fixed | for one week only ; without a doubt ; for no good reason
adjective irate | \birate\b
    | very angry | very glad ; very poor ; very loud
adjective landmark
    | \blandmark (?:[a-z]+ )?(?:ruling|case|deal|law|bill|decision|judge?ment|trial|agreement|vote|settlement|lawsuit
    |study|verdict|treaty|reforms?|legislation|moment)\b
    | very important for the future | of no importance for the future ; about land and buildings ; not yet finished
adjective last-ditch | \blast-ditch\b
    | tried when all else has failed | tried before anything else ; made in a deep hole ; sure to come to a good end
adjective make-or-break | \bmake-or-break\b
    | that will decide between success and failure | that makes no difference to success or failure ; that is made of
    thin glass ; that comes after a long rest
adjective paltry | \bpaltry\b
    | much too small | much too large ; made of birds ; fair to all
adjective purported | \bpurported\b
    | said to be so, perhaps wrongly | known to be so for certain ; brought in from abroad ; kept secret for years
adjective rogue | \brogue (?:trader|builder|landlord|cop|officer|employee|operator|dealer|agent|firm)s?\b | dishonest
    and breaking the rules | honest and keeping to the rules ; painted bright red ; new to the work
adjective slated
    | \bslated (?:for (?:demolition|closure|release|construction|completion|next|[a-z]+day|spring|summer|fall|winter
    |january|february|march|april|may|june|july|august|september|october|november|december)|to (?:open|begin|start
    |close|be|run|speak|take))\b
    | planned | forbidden ; criticised ; refused
adjective staggering | \bstaggering\b(?! (?:start|times?|shifts|payments|hours|releases|home|back|out|around|into
    |along|through|towards|to|about|drunk)) | so great that one can hardly believe it | so small that one hardly sees
    it ; walking as if about to fall ; growing less day by day
adjective stranded | ^(?!.*\b(?:whale|dolphin|seal|orca|turtle|porpoise)).*\bstranded\b
    | left somewhere with no way to get on | brought safely to the right place ; tied with a thin rope ; lying in the
    sun by the sea
adjective unscathed | \bunscathed\b
    | not hurt | badly hurt ; not found ; unafraid
adjective upbeat | \bupbeat\b
    | hopeful and cheerful | sad and without hope ; loud and rude ; badly beaten
adjective wary | \bwary (?:of|as|over|after|about)\b
    | careful because of a possible danger | glad because of good news ; tired after hard work ; sure that all will go
    well
adjective whopping | \bwhopping\b
    | very large | very small ; very noisy ; very late
adjective would-be | \bwould-be\b(?! (?:attack|bomb|bombing|coup|assassination|goal|winner|touchdown)) | hoping to
    become one | having been one before ; refusing to be one ; famous for being one
noun dismay | \bdismay\b
    | sadness and worry | joy and relief ; a day in spring ; lack of interest
noun eyesore | \beyesore\b
    | something very ugly to look at | something very pretty to look at ; an illness of the eye ; something that
    nobody can see
noun jitters | \bjitters\b
    | nervous feelings | happy feelings ; small lights ; angry shouts
word slew | \bslew of\b
    | a large number | a small number ; the killing ; the lack
word raft
    | \braft of (?:[a-z]+ )?(?:measures|changes|reforms?|proposals|plans|new|rules|improvements|complaints|charges
    |recommendations|bills|laws)
    | a large number | a small number ; a flat boat ; the lack
word poll
    | ^poll: |\bpoll (?:finds|shows|suggests|says|reveals)\b|, poll (?:finds|shows|suggests|says|reveals)$|: poll$
    | an inquiry into what people think | a vote that decides who is to govern ; a meeting of all politicians ; a long
    piece of wood
adjective grim | \bgrim (?:warning|milestone|discovery|outlook|picture|toll|forecast|record|find|prediction)\b
    | very bad and worrying | very good and cheering ; very old and dirty ; very small and unimportant
adjective jobless | \bjobless (?:rate|claims|total|figures|youths?|graduates|numbers)\b
    | without work | badly paid ; on holiday ; without a home
noun kudos | \bkudos\b
    | praise | blame ; money ; a prize
noun verdict
    | \b(?:guilty|murder|jury|trial|court|judge|hc|sc)\b.*\bverdict\b(?! on)|\bverdict in (?:[a-z]+ )*(?:trial|case)\b
    | the decision of a court | a claim made in a court ; the beginning of a trial ; a person who has been accused
noun fugitive | ^(?!.*\b(?:slaves?|slavery)\b).*(?:\bfugitives\b|\bfugitive (?:caught|arrested|captured|killed|wanted
    |nabbed|from|extradited|held|found)\b) | a person who is hiding from the police | a person who works for the
    police ; a person who has seen a crime ; a person who has been hurt
"""
