"""More adjectives of the news, as `adjective | meaning | families | sense`."""

MORE_ADJECTIVES = """
[worth]
fundamental | touching what all the rest is built on | important
crucial | so important that all else depends on it | important
urgent | that must be dealt with at once | important must soon quick
essential | absolutely needed | important must
significant | large or important enough to count | important much
secondary | less important than something else | little | -school education modern pupil teacher student college
productive | bringing good results | good
profitable | bringing in more money than it costs | rich good
realistic | based on what can really be done | careful possible trust | -video game graphic sound image
sensible | showing good judgement | careful right good
sustainable | able to be kept up for a long time | long possible
favourable | helpful, or showing that people approve | good hope kind
favorable | helpful, or showing that people approve | good hope kind
effective | bringing the result that is wanted | good strong possible | -date
affordable | cheap enough for most people | cheap possible
costly | that takes a lot of money, time or pain | rich much hard harm
disastrous | turning out very badly | harm serious bad useless
symbolic | standing for an idea rather than having a real effect | little useless
rational | based on reason, not on feeling | careful clear right good
superior | better or higher than others | good first power | -court officer
unique | being the only one of its kind | first few different strange
[amount]
numerous | great in number | much many
minimal | as small as possible | little
plentiful | there in large amounts | much enough
enormous | huge in size or number | much
vast | stretching very far, or very great | much wide
marginal | so small that it is of little importance | little | -seat constituenc tax
mere | no more than what is named | little few
partial | not complete | little unfair | >(?!to[^a-z])
dramatic | sudden and very great | sudden much | +drop fall fell rise rose increase decline change shift cut growth
    improvement reduction turnaround
[time]
lengthy | very long | long
permanent | meant to last for ever | long
temporary | lasting only for a limited time | short
annual | happening or counted once a year | order seldom usual
quarterly | happening or counted every three months | order seldom usual
constant | going on all the time | long usual order
frequent | happening many times | order usual wide long
prior | coming earlier | first order old | >(?!to[^a-z])
upcoming | soon to take place | soon expected
rapid | very quick | quick sudden
gradual | happening bit by bit | slow little long
premature | coming too early | soon sudden quick doubt | -baby babies born birth
timely | coming at the right moment | good soon fit
hectic | very busy and full of hurry | unsteady quick
contemporary | of the present time | new time
[severe]
severe | very bad or hard to bear | serious strict cruel strong hard
horrific | so terrible that it shocks | serious cruel sad
disgraceful | so bad that one should be ashamed | bad serious rude cruel
gruesome | showing terrible injuries or death | serious cruel sad bad
tragic | very sad, often because somebody has died | sad serious
brutal | very violent and showing no mercy | cruel serious strong
merciless | showing no pity | cruel strict
harsh | hard and unkind | cruel strict serious rude bad
intense | felt or done with great force | strong serious
fierce | very strong or violent | strong cruel serious
[said]
blunt | saying openly what others would say more politely | open rude clear honest
offensive | hurting people’s feelings | rude enemy angry cruel | -military troop army war line player game coordinat
    taliban rebel soldier
vulgar | rude and in bad taste | rude bad
crude | rough and simple, or rude | rude little bad | -oil barrel price opec petroleum fuel export
stark | very clear and hard to overlook | clear open strong | +contrast choice difference reminder warning
precise | exact and clear | clear careful true certain
concrete | clear and real, not only an idea | clear true strong certain | +evidence plan proposal step proof example
    action measure -wall block floor building slab
absurd | against all good sense | false doubt strange useless
sarcastic | saying the opposite of what one means, in order to mock | rude cruel
courteous | polite and friendly | kind
cynical | believing that people act only for their own gain | doubt sad cold
sincere | truly meant | honest true open
passionate | having very strong feelings about something | strong
solemn | grave and serious | serious quiet sad
nostalgic | longing for the past | sad old
witty | clever and funny | good happy
awkward | uncomfortable and not easy to deal with | hard unsteady bad
bizarre | so odd that it surprises | strange unclear
grim | very sad or worrying | sad serious bad
xenophobic | hating or fearing foreigners | enemy unfair
[true]
accurate | right in every detail | true right certain careful clear
valid | accepted as right by law or by reason | right true trust fit
genuine | really being what it seems | true honest
reliable | that can be trusted | trust honest good certain
[show]
spectacular | so grand that people stare | good much first
magnificent | so good or grand that people wonder at it | good much
superb | of the very best | good first
hideous | extremely ugly | bad
extraordinary | far beyond what is usual | first strange much good
notable | deserving to be pointed out | known important honour
legendary | so famous that stories are told about it | known honour
[kind]
distinct | clearly different | different clear
evident | easy to see or understand | clear open certain true doubt
universal | touching or including everybody everywhere | wide usual whole
collective | done or shared by a whole group | together both wide
reciprocal | done by each side for the other | both together
conventional | done in the usual way | usual same | -weapon bomb army force war missile
radical | changing things from the ground up | much strong new wide serious | +change reform plan overhaul shift idea
    proposal step solution approach -islam muslim terror
unorthodox | not done in the usual way | strange new different
complex | made of many parts and not easy to understand | hard unclear different
primitive | at an early and simple stage | old little poor new
[things]
bulky | large and not easy to move | much hard
compact | small and easy to carry | little | -disc disk
interactive | answering to what its user does | new
efficient | working well and without waste | good quick careful
stable | steady and not likely to change suddenly | firm whole strong certain | -door horse stables
tense | full of worry, as before a quarrel | unsteady angry doubt
gloomy | giving little cause for joy | sad doubt
delicate | needing to be treated with great care | weak hard unsteady | -skin flavour taste fabric
idle | not working or not in use | quiet useless slow gone
flexible | able to change easily to fit the need | fit different free mild
adjacent | lying next to something | near
remote | far away from towns and people | gone quiet far | +village island area region part mountain communit town
    place corner desert -control
spacious | having a lot of room | much wide
rugged | rough and uneven | hard strong | +terrain coast mountain landscape hill countr
prosperous | rich and successful | rich good
[people]
wealthy | having a lot of money | rich
obese | much too fat | much body
unconscious | not awake, as after a blow | quiet | -bias racis prejudice
dependent | needing somebody or something all the time | weak poor | >(?:up)?on
immune | safe from something, such as a disease or a charge | strong free | >(?:to|from)
ineligible | not having the right to do or get something | unfit unlawful | >(?:to|for)
stubborn | not giving way, whatever others say | firm
timid | shy and easily frightened | weak quiet
humble | with no high opinion of oneself | kind quiet little | -begin origin background
competent | able to do one’s work well | good fit
eccentric | behaving in a strange way | strange unsteady
bold | brave and ready to take risks | brave | -type letter print
aggressive | attacking or pushing hard | enemy cruel strong rude angry | -cancer tumour tumor treatment
heroic | very brave | brave good
loyal | always standing by one’s friends, party or country | firm trust honest
tolerant | letting others live and think as they like | kind mild free fair
neutral | standing on neither side | fair cold
corrupt | taking money to act dishonestly | false unlawful bad | -file disk data
generous | giving more than is usual | kind much
gracious | polite and kind | kind
furious | extremely angry | angry
confident | sure of oneself or of success | hope certain firm trust happy
anxious | worried about what is to come | doubt sad | >(?!to[^a-z])
desperate | having almost no hope left | sad | -clearance attempt bid effort defen tackle save move measure shot
    >(?!to[^a-z])
suspicious | not trusting somebody or something | doubt careful | >of
paranoid | afraid without reason that others mean one harm | doubt
grateful | wanting to thank somebody | kind happy
enthusiastic | showing great interest and joy | strong happy hope
[relation]
federal | having to do with the government of a whole union of states | country law power
domestic | having to do with one’s own country | country home | +polic market econom foreign product demand flight
    affair sales -violence abuse
electoral | having to do with voting | vote people
economic | having to do with trade, work and money | money trade
corporate | having to do with large companies | trade money
humanitarian | having to do with help for people in great need | people kind
metropolitan | having to do with a very large city | town
congressional | having to do with the body that makes the laws of the United States | law country
administrative | having to do with the running of an office or a state | rule law country
rural | having to do with life outside the towns | land town
urban | having to do with towns and cities | town
racial | having to do with the group of people one is born into | people birth
commercial | having to do with buying and selling | trade money goods | -break tv television radio
industrial | having to do with making goods in factories | trade goods | -action
environmental | having to do with nature and its protection | earth land sea
agricultural | having to do with crops and farm animals | land
pharmaceutical | having to do with the making of medicines | trade body
psychological | having to do with the mind | body
academic | having to do with universities and learning | science
marine | having to do with the sea and what lives in it | sea | -corps
[general]
potential | possible later on, though not yet real | possible expected doubt
overall | taking everything together | whole wide
multiple | more than one or two | much many
additional | coming on top of what is there already | much many new
insufficient | less than is needed | little unfit few
historic | so important that it will be remembered | important known first | -building house site home district
    england church castle
immediate | happening at once | quick soon sudden | -famil neighbo future vicinit
brief | not taking long | short quick
appropriate | right for the situation | fit right good
discriminatory | treating some groups worse than others | unfair unlawful
impressive | making people admire it | good much
surreal | strange, as in a dream | strange unclear
consistent | always the same, without changes | same firm order long | >(?!with)
unaware | not knowing about something | quiet cold careless unclear | >(?:of|that)
hardline | holding strict views and refusing to give way | firm strict enemy
hawkish | in favour of the use of force against others | enemy strong firm | -rate bank inflation fed
constructive | helpful and meant to make things better | good kind
eternal | lasting for ever | long
independent | free from the control of others | free power | -candidate voter
"""
