"""Nouns for people, groups and crimes, as `noun (odd plural) | meaning | families`, under the kind that they name.

A fourth column tells the sense, as it does of the verbs.
"""

NOUNS_FOR_PEOPLE = """
[person]
adversary (adversaries) | a person or side that one fights or competes with | opponent candidate
advocate | a person who speaks in public for a cause | support
aide | a helper of an important person | post
analyst | a person whose work is to study figures and explain what they mean | business informer science
apprentice | a young person who learns a trade at work | learner
arbiter | a person or body that settles a quarrel or judges | court
benefactor | a person who gives money or help | giver
beneficiary (beneficiaries) | a person or group that gains from something | owner
bystander | a person who happens to be near and takes no part | witness
captor | a person who holds somebody prisoner | criminal
centrist | a person whose political views are neither left nor right | belief
commentator | a person who describes or explains events on radio, television or in print | informer
commissioner | an official in charge of a public department | post
conspirator | a person who plans something bad with others in secret | criminal
contender | a person with a good chance of winning | candidate
contestant | a person who takes part in a competition | candidate
correspondent | a reporter who sends news from a place or on a subject | informer
counterpart | a person or thing in the same position on another side | equal
creditor | a person or firm to whom money is owed | business owner
detainee | a person who is kept in custody | criminal accused
detractor | a person who speaks badly of somebody or something | opponent
dictator | a ruler with complete power | ruler
evacuee | a person who was taken away from a dangerous place | foreigner victim
firebrand | a person who stirs up strong feelings about politics | belief
frontrunner | the person who seems most likely to win | candidate
heir | the person who receives something when another dies or leaves | owner | -apparent presumptive
hostage | a person held by force until demands are met | victim | -budget econom shutdown
inmate | a person who is kept in a prison | criminal
instigator | a person who makes trouble begin | criminal
interrogator | a person who asks hard questions of a prisoner | court
juror | one of the people who decide in court whether somebody is guilty | court
libertarian | a person who wants the state to leave people as free as possible | belief
magnate | a very rich and powerful person in business | business
maverick | a person who thinks and acts in a way of their own | belief
mediator | a person who helps two sides to end a quarrel | court
mentor | an older person who guides a younger one | giver
migrant | a person who moves from one place to another to live or work | foreigner
moderator | a person who leads a debate | post
mogul | a very rich and powerful person in business | business
offender | a person who has broken the law | criminal
onlooker | a person who watches and takes no part | witness
patron | a person who supports a cause or an artist | giver | -bar restaurant cafe
pioneer | one of the first to do something | first | -company corp pioneer-
proponent | a person who speaks in favour of something | support
protege | a young person whom somebody important helps on | learner
pundit | a person who is asked for opinions on a subject in public | informer
rapporteur | a person who is chosen to look into a matter and report on it | informer
recipient | a person who receives something | owner
retailer | a person or firm that sells goods to the public | business
scholar | a person who has studied a subject deeply | science
socialite | a rich person who is often seen at parties | people
solicitor | a lawyer who gives advice and prepares cases | court | -general
spectator | a person who watches an event | witness
surrogate | a person who speaks or acts in place of another | post | -mother child bab
tycoon | a very rich and powerful person in business | business
underdog | the one who is expected to lose | loser
veteran | a person who served in the army in the past | fighter | +war army militar vietnam iraq navy marine afghan
    disab
zealot | a person who goes too far in a belief | belief
[group]
cabinet | the group of the chief ministers of a government | power | +minister government reshuffle president
    secretary
cartel | a group of firms or gangs that agree not to compete | crime union
caucus (caucuses) | a meeting of the members of a party to choose or decide | vote | -black hispanic congressional
    freedom house senate
consortium | a group of firms that work together on one plan | union business
constituency (constituencies) | the area or the voters that elect one member | voter | +mp mps seat boundar marginal
    parliament labour conservative tory -democratic republican gop
conglomerate | a very large company made up of many different firms | business | +compan firm business corporat
    executive share owner owned
contingent | a group of people who go somewhere together | part
elite | the small group that is above others in power, money or skill | power
entourage | the people who travel with somebody important | people
inquiry (inquiries) | an official attempt to find out the truth about something | watching | +public launch judge
    chair findings murder parliament independent
jury (juries) | the group of people who decide in court whether somebody is guilty | court
lobby (lobbies) | a group that tries to win over those who make the laws | union | +gun group politic industr
monopoly (monopolies) | having the whole of a trade or a thing for oneself | limit
quorum | the number of members that must be present | number
regime | a government, mostly one that is strict and not freely chosen | power | +soviet milit democra dictator saddam
    assad communist repress iraq iran syria korea
syndicate | a group of firms or people who join for business or crime | union business
taskforce | a group that is put together for one special job | post
thinktank | a group of experts who give ideas to politicians | science
tribunal | a special court | court
watchdog | a body that checks whether others keep the rules | watching
[crime]
assault | a violent attack, also with words or other means | harm | -weapon rifle
blackmail | demanding money by threatening to tell a secret | force
conspiracy (conspiracies) | a secret plan of several people to do something bad | secret
corruption | the misuse of power for money or favours | payment
counterfeiting | making false money or goods | deceive
deceit | making others believe what is not true | deceive
espionage | spying, mostly by one country on another | secret
evasion | keeping out of something that one should do or pay | refusal deceive
forgery (forgeries) | making a false paper or signature | deceive
infringement | the breaking of a rule or a right | breaking crime
libel | a false printed statement that harms somebody’s good name | lies
massacre | the cruel killing of many people | killing cruelty
misconduct | bad behaviour by somebody with a duty | breaking
persecution | cruel treatment of people for who they are or what they believe | cruelty
piracy | the copying of films or music without permission | steal | +film music movie copyright copies dvd record
    studio -ship sea somali boat
plagiarism | using another person’s work as one’s own | steal
profiteering | making too much money out of others’ need | payment
racketeering | making money by organised crime | payment
sabotage | damaging something secretly in order to hinder others | harm
slander | saying false things that harm somebody’s good name | lies
treason | helping the enemies of one’s own country | disloyal
"""
