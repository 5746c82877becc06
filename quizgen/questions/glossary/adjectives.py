"""Adjectives of the news, each with its meaning there: `adjective | meaning | families`, under the name of a field.

Only adjectives that mean one thing in the news stand here. Two of one family are too near in meaning to be rivals.
"""

ADJECTIVES = """
[law]
classified | kept secret by official order | secret | -ad ads advert
culpable | deserving blame | blame
deceased | dead | gone
defamatory | harming somebody’s good name | harm
fraudulent | meant to deceive people in order to get something | false doubt
illicit | not allowed by law or rule | unlawful
inadmissible | not allowed as evidence in a court | unlawful
judicial | having to do with courts and judges | court
lenient | not strict in punishing | mild
punitive | meant as a punishment | punishment | -rate interest tax cost price
statutory | fixed by law | law must
unconstitutional | against the basic laws of a country | unlawful
undocumented | without the official papers that are needed | unlawful
[politics]
authoritarian | demanding complete obedience, without much freedom | strict
bilateral | between two countries or sides | number
bipartisan | supported by two parties that usually disagree | number agreement
contentious | likely to cause disagreement | argument
diplomatic | having to do with relations between countries | country
divisive | causing people to disagree strongly | argument enemy angry
gubernatorial | having to do with a governor | post
ideological | based on a set of beliefs about politics | belief
influential | having the power to change what others do or think | power
interim | for the time until something final is arranged | short
legislative | having to do with making laws | law
municipal | having to do with a town or a city | town
partisan | strongly in favour of one party or side | unfair
populist | claiming to speak for ordinary people against those in power | people
presumptive | expected to be chosen, though not yet confirmed | expected
pro-democracy | in favour of government by the people | vote
provisional | for the present time, and likely to be changed | short
unanimous | agreed to by everybody | agreement
unilateral | done by one side only | number
[conflict]
clandestine | done or kept in secret | secret
covert | done in secret | secret
defiant | openly refusing to obey | firm enemy
hostile | unfriendly, like an enemy | enemy | -bid takeover offer
incendiary | likely to make people very angry | enemy argument angry | -device bomb weapon fire fires
indiscriminate | done without care as to whom or what it touches | careless
rampant | spreading without control | much wide
ruthless | without pity | cruel
sectarian | having to do with differences between religious groups | religion
turbulent | full of disorder and sudden changes | unsteady | -priest
volatile | likely to change suddenly | unsteady
[money]
affluent | rich | rich
exorbitant | much too high | much
fiscal | having to do with public money and taxes | money | -year quarter first-quarter second-quarter month
impoverished | very poor | poor
lucrative | bringing in a lot of money | rich good
monetary | having to do with money | money
[disaster]
catastrophic | causing great damage or suffering | harm serious
contagious | passing easily from one person to another | disease
extinct | no longer living anywhere on earth | gone
hazardous | dangerous to health or safety | danger
imminent | going to happen very soon | soon
infectious | passed from one living thing to another, as an illness | disease | -laugh enthusias smile humour
lethal | able to kill | danger | -strik finish goal
malnourished | weak from too little or the wrong food | poor hunger
precarious | not safe or steady | danger unsteady weak
stranded | left in a place without means of getting away | stuck
treacherous | full of hidden dangers | danger | +road weather sea condition water terrain ice river
uninhabitable | not fit for people to live in | unfit
unresponsive | not reacting in any way | quiet
[speech]
abusive | very rude or cruel to somebody | cruel rude
adamant | firmly refusing to change one’s mind | firm
ambiguous | having more than one possible meaning | unclear
anonymous | whose name is not known or not given | secret | -proxy server internet
baseless | with nothing to prove it | false doubt
blatant | done openly, with no shame | open
bogus | not real, though made to look so | false doubt
candid | open and honest | open honest
credible | able to be believed or taken seriously | trust
derogatory | showing a low opinion of somebody | rude
disingenuous | not really honest or open | false
dubious | causing or feeling doubt | doubt
emphatic | very clear and strong | firm strong
erroneous | wrong | false wrong
optimistic | expecting good things to happen | hope
pessimistic | expecting bad things to happen | doubt
plausible | seeming likely to be true | trust
provocative | meant to make people angry or excited | rude enemy argument angry
reluctant | not really wanting to do something | unwilling
sceptical | doubting whether something is true | doubt
skeptical | doubting whether something is true | doubt
unequivocal | leaving no doubt | clear firm
unfounded | with nothing to prove it | false doubt
vehement | showing strong feeling | strong firm
[society]
controversial | causing much public argument | argument angry enemy
customary | usual by habit or tradition | usual
diverse | of many different kinds | different
eligible | having the right to do or get something | right
ethnic | having to do with a people and its culture | people
evangelical | belonging to a Protestant group that stresses the Bible | religion
inclusive | open to all kinds of people | open wide
indigenous | living in a place from the earliest times | native | +people communit tribe population group culture
mainstream | accepted as normal by most people | usual wide
marginalised | pushed to the edge of society | excluded weak poor
marginalized | pushed to the edge of society | excluded weak poor
posthumous | given or done after somebody’s death | late
prestigious | highly respected | honour
prominent | well known, or easy to notice | honour known
renowned | well known for something good | honour known
residential | made up of homes rather than shops or offices | home
secular | not connected with religion | religion | -market trend growth
vulnerable | easily hurt or attacked | weak
[change]
abrupt | sudden | sudden
adequate | good enough or as much as is needed | enough
adverse | bad or harmful | harm serious
ample | more than enough | much enough
arduous | very hard and tiring | hard
comprehensive | covering everything or nearly everything | wide | -school defeat win beat victory
consecutive | following one after another | order
cumbersome | heavy or slow and hard to use | hard
dire | very serious or terrible | serious
dormant | not active now | gone quiet | -volcan
drastic | strong and having great effects | strong serious
extensive | covering a great deal, or large in amount | wide much
feasible | able to be done | possible
formidable | so great or strong that it causes respect or fear | strong hard
futile | having no chance of success | useless
inadequate | not good enough or not enough | unfit little
inevitable | certain to happen | certain
meticulous | very careful about details | careful
obsolete | no longer used, because something newer exists | old gone
outspoken | saying openly what one thinks | open
perennial | happening again and again over the years | long order seldom
pivotal | of central importance | important
profound | very deep or great | much strong serious
resilient | able to bear difficulties or recover from them | strong
simultaneous | happening at the same time | time
sporadic | happening only now and then | seldom
stringent | very strict | strict
subsequent | coming after something else | order late
substantial | large in amount or importance | much important
sufficient | as much as is needed | enough
tentative | not certain or final | unsteady doubt short
unprecedented | never having happened before | first
viable | able to work or to succeed | possible
widespread | found in many places or among many people | wide much
"""
