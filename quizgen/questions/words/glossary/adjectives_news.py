"""Adjectives and adverbs of science, health and public life, as `word | meaning | families | sense`, by field."""

ADJECTIVES_OF_PUBLIC_LIFE = r"""
[people]
audacious | very daring | brave
autonomous | free to govern or decide for itself | free power | -car carmak* vehicle driv* robot* -drone weapon
    self-driving* system* machine* ship shipy* shipm* shipb* flight -cars truck
callous | showing no feeling for the pain of others | cruel
destructive | causing a lot of damage | harm | -game gamer* match test* bowl* innings batt*
distraught | extremely upset and worried | sad
docile | quiet and easy to lead | quiet
exempt | not bound by a rule or payment that binds others | free | >from
fearless | not afraid of anything | brave
lethargic | without energy or interest | slow weak
nomadic | moving from place to place, without a fixed home | home
obnoxious | very unpleasant | rude
penitent | sorry for what one has done | sad
seasoned | with a great deal of experience | good known |
    >(?:[a-z-]+\s)?(?:travell?er|politician|campaigner|observer|journalist|player|professional|veteran|coache?|diplomat|official|performer|actor|pro|investor|officer|fighter|soldier|climber|sailor|lawyer|reporter|hiker|leader|international|team|squad|activist|negotiator|musician|expert|hand|manager|executive|driver|runner|watcher|visitor|fan)s?
sombre | serious and sad | sad |
    !colou?rs?|suits?|clothes|dress(?:es)?|grey|gray|black|blue|sky|skies|rooms?|shades?|hues?
somber | serious and sad | sad |
    !colou?rs?|suits?|clothes|dress(?:es)?|grey|gray|black|blue|sky|skies|rooms?|shades?|hues?
[rest]
arid | very dry, with little rain | dry | -debate humo* prose* discuss* lecture* book* academic
barbaric | extremely cruel | cruel serious
belated | coming later than it should | late
brazen | acting or done openly and without shame | open | !eagle|altar|serpent
brittle | hard but easily broken | weak | +bone* ice plastic metal steel glass fingernail* shell wood twig* rock
    leaves -peanut* candy smile laugh* widow* character* humo* alliance* relation* truce peace ceasefire econom*
    market coalition
caustic | sharp and meant to hurt | cruel rude | -soda* chemical burn* substance liquid* lime skin glove* clean*
    drain*
    >(?:remarks?|comments?|words|wit|humou?r|criticisms?|repl(?:y|ies)|reviews?|tone|tongue|letters?|exchanges?|response|retort|attacks?)
chronic | lasting for a very long time | long |
    >(?:[a-z-]+\s)?(?:diseases?|illness(?:es)?|conditions?|pain|shortages?|problems?|fatigue|disorders?|infections?|poverty|hunger|underfunding|unemployment|stress|lack)
concerted | done by several together, with one aim | together |
    >(?:action|campaign|international|global|attack|response|pressure) -himself herself
desolate | empty and without comfort | sad gone poor | ~feel|feels|felt|left
dysfunctional | not working or behaving in a normal, healthy way | bad unfit unsteady
far-fetched | very hard to believe | doubt strange
fleeting | lasting only a very short time | short
fragile | easily broken or harmed | weak unsteady
hefty | very large | much | -weigh* kilo* body muscular book man woman lock* tome
    !tackles?|challenges?|blows?|hits?|kicks?|build|frame
hereditary | passed on from parents to children | birth disease | +disease illness condition* disorder title peer
    monarch* -peer lord
inhumane | cruel to people or animals | cruel
misguided | showing poor judgement | wrong | -missile rocket
monotonous | always the same and therefore dull | same usual
negligible | so small that it hardly counts | little
palpable | so strong or plain that everybody notices it | strong open | -lump* swell* skin spleen* liver* tumour*
    tumor* vein pulse mass
perilous | full of danger | danger
perpetual | never ending | long | -note bond bondholder* secur* issue float mature* debt* motion* licen* trophy calendar
    lease contract right shield cup plate curate* adoration check
picturesque | pretty, as if made to be painted | good
recurrent | coming back again and again | order seldom
sedentary | with much sitting and little movement | quiet | -bird* species nomad* village* farm* tribe rock*
sizeable | fairly large | much
sizable | fairly large | much
staggering | so great that it is hard to believe | much |
    >(?!(?:around|to|into|out|back|through|from|under|along|backwards?|forwards?|sideways|home|off|about)[^a-z]) -humbl*
    feet walk stumbl* drunk home homeowner* homeless* street* ~left|sent|came|went
surreptitious | working or done in secret so that nobody notices | secret
terminal | that cannot be cured and will end in death | serious danger long |
    >(?:illness(?:es)?|cancer|disease|patients?|condition)
toxic | poisonous | danger |
    >(?:chemical|waste|gas|substance|fume|poison|smoke|material|spill|algae|metal|air|water|leak|dust|mud)s? -debt*
    asset loan bond bondholder* mortgage politic* relation* mascul* brand
unethical | not right by moral rules | wrong unlawful unfit
unparalleled | greater or better than all others | first good
unpalatable | unpleasant and hard to accept | bad |
    >(?:truths?|choices?|options?|decisions?|measures?|messages?|facts?|news|prospects?|alternatives?|consequences?|terms|compromises?|reforms?|solutions?)
"""

ADVERBS_OF_PUBLIC_LIFE = """
[how]
belatedly | later than it should have been | late
decisively | in a way that leaves no doubt | firm | -act actor* actress* action* activ* acted acting move* moving
    respon* deal dealer* dealt intervene +won win beat defeat* lost lose repel* reject* voted
earnestly | seriously and meaning it | serious
erratically | not steadily, in a way that nobody can foresee | unsteady
feverishly | with great hurry and excitement | quick | -patient sleep slept ill
forcibly | by the use of force | force | -dealt effectiv* witness remind* struck
hastily | in a great hurry | quick careless
illicitly | against the law or the rules | unlawful
lavishly | in a rich or very generous way | rich
perpetually | all the time, without ending | long steady
resoundingly | very strongly, leaving no doubt | whole firm much | -bell* ring rang echo* door
surreptitiously | so that nobody notices | secret
undeniably | so that nobody can say it is not so | firm
unlawfully | in a way that is not legally allowed | unlawful
wilfully | on purpose, knowing that it is wrong | purpose
"""
