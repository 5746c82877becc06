"""Adverbs of the news, each with its meaning there: `adverb | meaning | families`.

They are all of one kind: what is told of how something is done may stand beside any other.
"""

ADVERBS = """
[how]
abruptly | suddenly and unexpectedly | sudden quick | -cliff* spoke speak* told tone
adamantly | firmly and refusing to change one’s mind | firm
adversely | in a harmful way | bad
aggressively | with great force or energy | strong | -behav* drunk dog shout threat* react* pric* bid bidder* bark
    growl* middle*
amicably | in a friendly way | friendly
anonymously | without giving a name | secret
arbitrarily | as one pleases, not by reason or rule | unfair
arguably | as one may claim, though others may not agree | maybe
astonishingly | in a very surprising way | surprise
blatantly | so openly that nobody can miss it | open | -obvious*
bluntly | openly and without trying to be polite | open
brazenly | openly and without shame | open
briskly | at a quick and lively pace | quick
candidly | openly and honestly | open | -photo* camera* pictur* shot*
categorically | with no exception or doubt | firm | -different* data worse
cautiously | carefully, not wanting to go too far | careful
clandestinely | in secret | secret
collectively | all together | together
comprehensively | completely and in every part | whole much | -insur*
concurrently | at the same time | time
conclusively | beyond all doubt | firm
confidentially | as a secret that must not be passed on | secret
conspicuously | so that everybody notices it | open
conversely | the other way round | opposite
covertly | in secret | secret
deceptively | in a way that gives a wrong first idea | false
defiantly | showing openly that one will not give in | firm open
deliberately | on purpose | purpose | -slow* spoke* walk pace carefully calmly measured chew* sip
diligently | with care and hard work | careful
discreetly | carefully, so as not to be noticed | secret careful
disproportionately | more than would be fair or normal | unfair much |
    !few|fewer|low|lower|small|smaller|little|under[a-z-]*|light
drastically | in a very strong and far-reaching way | much | !more
dramatically | very much, in a striking way | much sudden | +increas* reduc* chang* fall fallen fell rise risen rose
    improv* drop* declin* higher lower shift grow* grew worse* worst cut -quit resign* storm stage win won winner* goal
    curtain* voice cliff* peak* mountain* valley* sea
eloquently | so well that people are moved or convinced | good
emphatically | with force and no doubt | firm strong
erroneously | by mistake | false accident
explicitly | clearly and directly | open
fervently | with strong and warm feeling | strong firm
fiercely | very strongly | strong | -burn* blaz* -intelligen* clever bright*
flatly | firmly and completely | firm open | +deni* deny refus* reject* ruled oppose opposition* opponent* contradict*
    -tone voice* spoke
formidably | so strongly that it causes respect | strong
frantically | in great hurry, worry or excitement | quick
fraudulently | by deceiving people | false unlawful
grudgingly | without really wanting to | unwilling
implicitly | in an indirect way, not openly | secret | -trust* believ* faith* obey*
inadvertently | not on purpose | accident
inappropriately | in a way that is not right for the situation | bad
indefinitely | for a time that has no fixed end | long
indiscriminately | without choosing between people or things | careless
inevitably | in a way that cannot be avoided | firm
inexplicably | in a way that cannot be explained | surprise
ironically | in a way opposite to what one would expect | opposite | -cheer* applau* clap* thank* smil* laugh* wear*
    wore worn quot* !(?:titled|named|called|detached)
    ~said|says|asks|asked|used|wrote|spoke|meant|not|half|only|remarked|added|commented
irrevocably | so that it can never be changed back | firm
jointly | together, not each one alone | together
legitimately | in a way that is lawful or right | right | -angry funny great* good* scared concern best difficult* upset
    interest
meticulously | with great care for every detail | careful
mistakenly | because of an error or a wrong belief | false accident
mutually | for or by each side in the same way | together | -exclusive* -exclusive*
narrowly | only just, by a very small amount | little | -focus* defin* tailor* constru* interpret* drawn target read
    reader* base written ruled ruling look eye* question* peer +won win lost lose loss avoid* escap* miss missed defeat*
    beat beaten pass fail* reject* vote approv* surviv* elect carried
notoriously | as is well known in a bad way | known
ostensibly | as it is made to look, perhaps not truly | maybe false
overtly | openly | open
overwhelmingly | by a very large margin | much most | -majorit* white* male black* female men women express* sad
    emotion* beautiful +vot* elect election* elector* electiv* won win winner* reject* approv* pass defeat support* back
    favor* favour* oppose opposition* opponent* poll pollster*
    !decide|decided|decides|catholic|muslim|christian|democratic|republican|black|white|rural|urban|poor
painstakingly | with great care and effort | careful strong | !slow
profusely | very much or in great amounts | much
prematurely | before the right time | soon quick
profoundly | very deeply or very much | much | -deaf* disabled
provisionally | for the time being only | short maybe
prudently | with care and good sense | careful
purportedly | as is claimed, but perhaps not truly | maybe
radically | in a great and far-reaching way | much whole
recklessly | without caring about the harm that may follow | careless
relentlessly | without stopping or becoming weaker | long strong
reluctantly | without really wanting to | unwilling
resolutely | firmly and without changing | firm
respectively | each in the order named | order
retrospectively | so as to cover things that are already past | past | -look think* thought* view viewer* viewpoint*
    seen patient* study studies stud* data diagnos* medic* +law lawyer* lawsuit* lawmaker* lawful* rule* tax taxpay*
    taxation taxable ban appl* legislat* parliament*
rigorously | with great care and strictness | careful strict
ruthlessly | without any pity | cruel
scrupulously | with very great care to get things right | careful
seemingly | as it looks, though it may not be so | maybe
simultaneously | at the same time | time together
single-handedly | without help from anybody | alone | -catch caught held grab* handed ball
solemnly | in a very serious way | serious
spontaneously | without being planned or caused from outside | sudden
sporadically | only now and then | seldom
staunchly | very firmly and never changing | firm
steadfastly | firmly and without changing | firm
strenuously | with great effort or force | strong force
stringently | very strictly | strict
subtly | in a way that is hard to notice | secret
summarily | at once and without a proper hearing | quick | -court courtroom* courthouse* magistr* convict* tried trial*
    offence told story
tacitly | without saying it aloud | quiet secret
tentatively | not firmly, as one who is not yet sure | maybe
tirelessly | without ever giving up | long strong
unanimously | with everybody agreeing | together
unconditionally | without any demands or limits | whole firm
unequivocally | leaving no doubt at all | firm
unilaterally | by one side alone, without the agreement of others | alone
unwittingly | without knowing it | accident
vehemently | with very strong feeling | strong firm
verbally | in spoken words | spoken | !gifted|able|skilled
vigorously | with much strength and energy | strong
vociferously | loudly and with force | strong firm
[degree]
allegedly | as is said, but not proved | maybe
considerably | a great deal | much
exceptionally | very much more than is usual | much surprise |
    >(?:high|good|well|strong|difficult|large|low|cold|hot|dry|wet|long|rare|talented|heavy|close|hard|bright|warm|gifted|serious|busy|clear|brave|kind|dangerous|important|fast)
exclusively | only, and not anything or anyone else | only most | -reveal told speak* spoke* talk interview* report*
    tell* newspaper paper
exponentially | very fast and to a great extent | quick much | -slow* !high|higher
extensively | a great deal and over a wide range or area | much
exceedingly | very, to an unusual degree | much
fundamentally | in a very basic and important way | much real
immensely | very greatly | much
incrementally | by small steps | slow little
inherently | by its very nature | real
initially | at the beginning | start
intermittently | stopping and starting again | seldom
invariably | always, without any exception | steady
marginally | only by a very small amount | little
markedly | in a way that is easy to notice | much
merely | only, and nothing more | only
moderately | neither very much nor very little | little
negligibly | so little that it hardly counts | little
nominally | in name only, but not really | false | -inflation* gdp wage quoted price* rose grew percent* pct fee
    ![0-9][0-9.,]*|rated|worth
partially | not completely, only in part | little near | -sighted* blind* deaf*
predominantly | for the most part | most
presumably | as one may well believe, without being sure | maybe
primarily | mainly, chiefly | most
principally | more than anything else | most
purely | wholly, with nothing else mixed in | only most
reportedly | as people say, though the writer is not sure | maybe
scarcely | almost not | little | -before* when than ![0-9][0-9.,]*|a
    (?:year|month|week|minute|dozen|mile|kilometre|metre|yard|third|quarter|fifth)|more|enough|one|two|three|four|five|six|seven|eight|nine|ten|half
significantly | by so much that it matters | much | -perhaps more paus* look glanc* smil*
solely | only, with nothing else | only most
steadily | evenly, without sudden changes | steady slow long
subsequently | at a later time | late
substantially | by a large amount, greatly | much | -similar* same unchanged asset true correct* conform* compl* ident*
    equal* built finish* ready done met resolved complet* over settled !(?:an?|the|all|in|agreed|as|on)
sufficiently | as much as is needed | enough
supposedly | as people say or believe, though it may not be so | maybe
temporarily | for a short time only | short
traditionally | as has usually been so for a long time | past
ultimately | in the end | late | -responsib*
unduly | more than is right | unfair
vastly | by a very great amount | much
virtually | very nearly | near much most | -online internet video meet met attend* zoom remote* person hearing appear*
    court courtroom* courthouse* event session conference class* screen* digital* reality game gamer* webcam* concert*
    teleconf* convene* covid pandemic coronavirus* lockdown in-person* webcast* patient* doctor*
wholly | completely | whole only near
"""
