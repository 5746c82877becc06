"""Verbs of the news, each with its meaning there: `verb (odd forms) | meaning | families`, under the name of a field.

Only verbs that mean one thing in the news stand here. Two of one family are too near in meaning to be rivals.
"""

VERBS = """
[law]
acquit (acquitted acquitting) | to decide in court that somebody is not guilty | free | -himself herself itself
    themselves
adjourn | to stop a meeting or a trial and go on later | stop delay
allege | to say without proof that somebody did wrong | accuse say
arraign | to call an accused person before a court to hear the charges | accuse
coerce | to make somebody act by using force or threats | force
convict | to find somebody guilty in a court | accuse
defraud | to get something from somebody by deceiving them | deceive steal
deport | to send a foreigner out of the country | remove
detain | to hold somebody and not let them go | hold
embezzle | to steal money that one has been trusted with | steal
evict | to make people leave the home they live in | remove | -housemate brother
exonerate | to show that somebody is free of blame | free
extort | to get money from somebody by threats | force steal
extradite | to hand an accused person over to another country | give remove
harass | to trouble somebody again and again | harm
incite | to stir up violence, anger or unrest | start force
incriminate | to make somebody look guilty | accuse
indict | to charge somebody formally with a crime | accuse
infringe | to break a rule or a right | break
interrogate | to question somebody for a long time | ask
intimidate | to frighten somebody so that they do what one wants | force
penalise | to punish somebody for breaking a rule | punish
penalize | to punish somebody for breaking a rule | punish
perpetrate | to carry out a crime | do
plagiarise | to copy another person’s work and call it one’s own | steal deceive copy
plagiarize | to copy another person’s work and call it one’s own | steal deceive copy
prosecute | to bring somebody to court for a crime | accuse
rig (rigged rigging) | to arrange a result dishonestly beforehand | deceive | -ship sail boat oil
smuggle | to bring goods or people over a border in secret | bring
subpoena | to order somebody to come to court or hand over papers | call demand accuse
testify | to say as a witness what one knows | say
violate | to break a law, a rule or an agreement | break
withhold (withheld withholding) | to refuse to give something | refuse hold
[politics]
abolish | to end a law, a system or a custom for good | end
abstain | to choose not to vote or not to have something | refuse
allocate | to set money or goods aside for a purpose | give
amend | to change the wording of a law or a text | change
annex | to take over another country’s land | take
appoint | to choose somebody officially for a post | choose
boycott | to refuse to buy something or to take part, as a protest | refuse
curtail | to cut something short or limit it | less limit
empower | to make somebody able, or free, to act | allow give help
enact | to make something into a law | make start
endorse | to say in public that one supports somebody or something | support
enforce | to make people obey a rule | force
impeach | to charge a person in high office with wrongdoing | accuse
implement | to put a plan or a decision into practice | do start
inaugurate | to bring into office or open with a ceremony | start
legalise | to make something allowed by law | allow
legalize | to make something allowed by law | allow
legislate | to make laws | make start
mandate | to order officially that something be done | force demand
negotiate | to try to reach an agreement by talking | talk
nominate | to put somebody’s name forward for a post or a prize | choose
nullify | to take away the legal force of something | end
oust | to force somebody out of a post or a place | remove | -cup tournament match seed round champion game playoff
overrule | to use higher authority to set a decision aside | end refuse
overthrow (overthrew overthrown) | to remove a government by force | remove
postpone | to put something off until later | delay
prohibit | to forbid something by law or rule | refuse stop
ratify | to approve an agreement formally, so that it is binding | support allow
repeal | to end a law officially | end
rescind | to take back a decision or an order | end
restrict | to keep something within limits | limit less
revoke | to take back a permit or a right officially | end remove
subsidise | to pay part of the cost of something | give support
subsidize | to pay part of the cost of something | give support
veto | to use one’s power to stop a decision | refuse stop
withdraw (withdrew withdrawn) | to pull out or take back | end remove leave | -cash money account pain drug
[conflict]
assassinate | to murder an important person | harm attack
capitulate | to give in after resisting | end lose
confiscate | to take something away by official right | take
demolish | to pull down or destroy completely | harm | -win score match beat side team game argument claim myth record
deploy | to bring into position or into use | bring
desecrate | to damage or insult a holy place or thing | harm
disarm | to take the weapons away from somebody | take
dislodge | to force somebody out of a position | remove
dispatch | to send somebody or something for a purpose | bring | -opponent beat seed set sets
evacuate | to leave, or to take people out of, a place in danger | remove save leave
expel (expelled expelling) | to force somebody to leave a place or a group | remove
flee (fled fleeing) | to run away from danger | leave
infiltrate | to enter a group or a place in secret | enter
intercept | to stop or catch something on its way | stop take
intervene | to step in, in order to change what is happening | enter stop
liberate | to set people or a place free | free
loot | to steal from shops or homes in a time of disorder | steal
mobilise | to get people or troops ready for action | bring call start
mobilize | to get people or troops ready for action | bring call start
quell | to put an end to unrest, fear or doubt | stop
repel (repelled repelling) | to drive an attacker back | stop
retaliate | to hit back after an attack or an injury | attack answer
sabotage | to damage or spoil something on purpose | harm | -computer
[money]
acquire | to get or buy something | take get
bribe | to give money to somebody to make them act dishonestly | give
compensate | to make up for a loss or an injury, often with money | give
divest | to sell what one owns in a business | sell
monopolise | to keep the whole of something for oneself | take hold
monopolize | to keep the whole of something for oneself | take hold
outbid (outbidding) | to offer more money than others | give
procure | to obtain something, often with effort | get
recoup | to get back money that one has lost or spent | get give
reimburse | to pay money back to somebody | give
squander | to waste money or a chance | lose
[disaster]
contaminate | to make something dirty or dangerous | harm
dilute | to make a liquid or an effect weaker | less
disinfect | to clean something so that it carries no disease | clean
engulf | to cover or surround completely | cover
eradicate | to get rid of something completely | end remove
erupt | to break out suddenly and with force | start | -volcan
inundate | to send or bring more than one can deal with | cover | +call email e-mail letter request complaint
    message offer inquir enquir application
malfunction | to stop working in the right way | fail
quarantine | to keep apart people or animals that may carry a disease | hold
resuscitate | to bring somebody or something back to life | save
submerge | to put or go completely under water | cover
subside | to sink, or to become less strong | less
vaccinate | to give somebody protection against a disease by injection | save
[speech]
acknowledge | to accept openly that something is true | admit say | -applause crowd cheer fans wave
advocate | to speak in favour of something in public | support say
clamour | to demand loudly | demand
clarify | to make something easier to understand | say
commemorate | to honour the memory of a person or an event | honour
commend | to praise somebody or something officially | praise
conceal | to hide something | hide stop
condone | to accept behaviour that most people think wrong | allow
contradict | to say or show the opposite of something | refuse say
convey | to make an idea or a feeling known | say
corroborate | to support a statement with further evidence | support prove
defame | to harm somebody’s good name with false statements | harm say criticise
denounce | to criticise strongly in public | criticise
deplore | to say that one strongly disapproves of something | criticise
disclose | to make something known that was secret | reveal
dissuade | to talk somebody out of doing something | talk stop
divulge | to tell something that was secret | reveal
elaborate | to give more details | say
emphasise | to say that something is specially important | say
emphasize | to say that something is specially important | say
exaggerate | to make something seem greater than it is | more deceive
fabricate | to invent something in order to deceive | deceive make | -steel metal part
falsify | to change figures or papers in order to deceive | deceive change
foresee (foresaw foreseen) | to know or guess beforehand what will come | expect
implicate | to show that somebody had a part in something bad | accuse
imply | to say something without saying it openly | say
lambast | to criticise somebody very harshly | criticise
misconstrue | to understand something in a wrong way | wrong deceive
misrepresent | to give a false picture of something | deceive say
portray | to show or describe in a certain way | say | -actor actress film role movie screen
rebuke | to speak sharply to somebody who did wrong | criticise
rebut (rebutted rebutting) | to show that a statement is false | refuse answer
refute | to show that a statement is false | refuse answer
reiterate | to say something again | say again
renounce | to give up a claim, a right or a belief formally | end refuse
repudiate | to refuse to accept or have anything to do with | refuse
retract | to take back something one has said | end
ridicule | to make fun of somebody or something | criticise
scrutinise | to look at something very carefully | look
scrutinize | to look at something very carefully | look
speculate | to guess without knowing all the facts | expect | -fortune market currenc price share revaluation
substantiate | to give proof for a statement | prove support
vilify | to say very bad things about somebody | criticise
vow | to promise solemnly | promise say
[change]
accumulate | to gather or grow over time | more get
adhere | to follow a rule or an agreement strictly | obey
alleviate | to make pain or a problem less severe | less help
avert | to keep something bad from happening | stop
bolster | to make something stronger | more support help
commence | to begin | start
comply | to do what a rule or an order demands | obey
culminate | to reach the highest point or the end | end
deter (deterred deterring) | to keep somebody from acting by making them afraid of the results | stop
deteriorate | to become worse | worse less
diminish | to become or make smaller | less
disrupt | to keep something from going on as usual | stop harm
dwindle | to become fewer or smaller little by little | less
eliminate | to get rid of something completely | end remove | -final match cup team round tournament semi league
encompass | to include or surround | cover hold
enhance | to make something better or more attractive | more better
entail | to bring with it as a necessary result | need
escalate | to become or make more serious | more worse
exacerbate | to make a problem worse | worse more
exceed | to be more than a limit or a number | more
exploit | to use something or somebody for one’s own gain | take
facilitate | to make something easier | help
fluctuate | to go up and down again and again | change
forgo (forwent forgone) | to do without something one could have | refuse
hamper | to make something hard to do | stop
hinder | to make it hard for something to happen | stop
jeopardise | to put something at risk | harm
jeopardize | to put something at risk | harm
mitigate | to make something less harmful | less help
obtain | to get something, often with effort | get
originate | to begin in a certain place or way | start
outnumber | to be more in number than others | more
outweigh | to be more important than something else | more
plummet | to fall suddenly and far | less fall
prevail | to win in the end | win | +vote elect primar court lawsuit appeal match battle war fight judge party trial
    -condition wind
proliferate | to grow quickly in number | more
reconcile | to bring people or ideas that disagree together again | join
refurbish | to make a building look new again | make change
relinquish | to give up power or a right | end give
replenish | to fill up again | more
replicate | to copy something exactly | copy again
restructure | to organise a company or a system in a new way | change
resume | to begin again after a break | start again
revamp | to change something in order to improve it | change
soar | to rise quickly and far | more
stifle | to keep something from growing or being heard | stop | -found find yawn heat
strive (strove striven) | to try very hard | try
surpass | to be or do more than somebody or something else | more
thwart | to keep a plan from succeeding | stop
undermine | to make something weaker little by little | less harm
unveil | to show something in public for the first time | reveal
withstand (withstood) | to stand up to something without being harmed | hold
"""
