"""Nouns of everyday reports, of sport, shows, science and crime: `noun (odd plural) | meaning | families | sense`."""

GENERAL_NOUNS = """
absence | not being there, or being away | gone
accommodation | a place to live or stay in | house | +hotel house home room rent student stay live tourist travel
    shared flat hostel food -religious political compromise
accomplishment | something difficult that somebody has managed to do | success
accountant | a person whose job is to keep or check records of money | money job
achievement | something good or difficult that is done well | success
adherence | keeping strictly to a rule, a plan or a belief | obey loyal | +to
adjustment | a small change to make something right | change
agriculture | the growing of crops and keeping of farm animals | farm
airwaves (airwaves) | radio and television programmes | news | -spectrum auction mobile frequenc licen
animation | making drawings or models seem to move on a screen | film | +film studio movie cartoon character computer
    -suspended award oscar best
anticipation | the feeling that something is going to happen | future expected
appetite | a strong wish to have something, such as food | wish
applicant | a person who asks formally for a job, a place or permission | ask
architect | a person who plans and designs something, such as a building | plan maker
aspect | one of the sides or parts of a matter | part side
assignment | a task given to somebody | duty | -risk right weight lease patent loan debt
atmosphere | the mood or feeling that one has in a place | feel | -earth gas carbon planet air space greenhouse climate
    ocean
attitude | the way somebody thinks and feels about something | feel belief
audition | a short show of one’s skill in order to get a part | show test
auditor | a person or firm that checks whether accounts are right | money judge
aviation | the flying, building and use of aircraft | flying plane
awareness | knowing that something exists or matters | known
backbone | the most important part, on which the rest depends | important support | -bone injury spine courage spinal
backer | one that supports somebody or something | support
batch (batches) | a number of things that come together | number group
biopic | a film about the life of a real person | film
bookmaker | a person or firm that takes bets | business
bourse | a place where shares are bought and sold | trade money
breakdown | a failure of something, so that it no longer works | failure | -figure data full number detail poll
    statistic weight nervous mental percent by
brewer | a firm or person that makes beer | business drink
brink | the point just before something happens | edge point
capability (capabilities) | the power or skill to do something | power
capacity (capacities) | how much something can hold, make or do | amount able | -as role official crowd
category (categories) | a group of persons or things of the same kind | group kind
caveat | a warning or condition that one should keep in mind | warning condition
chaos | complete disorder and confusion | disorder
charity (charities) | help for people in need, or a group that gives it | kind help
chunk | a big piece or part of something | number whole
citizen | a person who belongs to a country by law | people | -senior
coffers (coffers) | the money that a state or an organisation has | money
compatriot | a person who comes from the same country | people
competence | being able to do something well | able skill
concept | a general idea of something | think
confusion | not knowing clearly what is happening or what to do | unclear
consent | saying that something may be done | agreement allow
consistency | staying the same in quality or behaviour | steady same | -sauce paste liquid cream dough
consultancy (consultancies) | a firm that is paid to give expert advice | business
contribution | something given or done to help, together with others | give help
convergence | coming closer together or becoming more alike | together
coordination | getting people or parts to work well together | together
copyright | the legal right over the use of a book, song or other work | law business
counsel | a lawyer who advises or speaks for somebody | court | -advice marriage
decider | the match, set or goal that settles who wins | contest
declaration | an official or open statement | statement
demonstrator | a person who marches or stands in public to protest | protest | -robot
departure | leaving a place, a job or a group | leave | -new from radical tradition
dependence | not being able to do without somebody or something | need trust | +on -drug alcohol
destination | the place to which somebody or something is going | place
destruction | damaging something so badly that it no longer exists | harm | -mass
deterioration | getting worse | worse
disbursement | the paying out of money | payment
discipline | keeping to strict rules in what one does | strict order | -academic science subject
discretion | the freedom to decide for oneself | choose power | -secret careful tact quiet viewer
disgrace | a person or thing that people should be ashamed of | shame
distress | great worry, pain or trouble | trouble
domination | power or control over others | power
dynasty (dynasties) | a family that has power or success over a long time | family ruler | -duck warriors
effectiveness | how well something works | success result
employer | a person or firm that pays people to work for them | work boss
entity (entities) | something that exists by itself, such as a firm or a state | thing group
evaluation | a careful judgement of how good something is | judge
exception | a person or thing to which a rule does not apply | rule different | -with
existence | the fact of being there at all | be
expiration | the end of the time something is valid | end
exploration | searching a place to find out what is there | find
exposure | being open to harm, loss or danger | danger | -media tv television film camera publicity
extent | how far something goes or how great it is | number | -lesser some certain large great
facility | a place or building set up for a special purpose | place building | -contingen credit loan financ bank dlr
    swap currency interest fund billion
feedback | what people say about how good or bad something is | statement
festivities | joyful events held to celebrate something | celebration
fiction | something made up and not true | story false
fixture | a match that has been arranged for a certain day | match | +match team game club league cup season side play
    -bath light kitchen wall regular permanent
fleet | a group of ships, planes or vehicles run together | group
flurry (flurries) | a great many things that happen suddenly in a short time | many sudden | -snow
foray | a short move into a field that is new to one | enter
fortune | a very large amount of money | money | +million rich spen cost worth made inherit wealth billion -fortunes
    good luck
founder | a person who set up a firm, a group or another body | begin maker
franchise | a set of films or games that share characters | kind film | +game film movie -store restaurant shop hotel
    tv television rail train vote voter
frontman (frontmen) | the main singer of a band, or a group’s public face | music
functionality (functionalities) | what a machine or program is able to do | machine
gaffe | an embarrassing mistake made in public | mistake
gasoline | a liquid fuel, made from oil, that drives cars | oil fuel
gender | being male or female | people
gesture | something done to show a feeling or a wish | sign | -toward gestured gesturing hand
glimpse | a very short look at somebody or something | look sight | -showed shown
gloom | a feeling of sadness and little hope | sad
glory | great fame and honour won by doing something | honour
gossip | talk about other people, which may be untrue | rumour talk
governance | how a country, a firm or a body is run | rule power
handful | a small number of people or things | few number | +of
haven | a place where one is protected from danger | protection | -tax currency
hazard | a danger, or something that may cause harm | danger | -guess
identity (identities) | who or what somebody or something is | known
imposition | putting a tax, a rule or a punishment into force | force rule | +of -bureaucratic
inception | the very beginning of something | start | -dicaprio nolan
incident | an event, often one that is unusual or bad | sudden
independence | being free from the rule or control of others | free
indicator | something that shows how things stand | sign | -car driver traffic
ingredient | one of the things of which something is made | part
innocence | being without guilt | guilt | +guilt charge court trial accus prove protest maintain crime convict -child
    lost
inspection | looking closely at something to see whether it is in order | judge
instability | the state of being likely to change or fail suddenly | change unsteady
instinct | a natural feeling for what to do | feel
intent | what somebody means to do | plan aim | -on
interaction | contact in which people or things act on each other | together
intern | a student or beginner who works somewhere to learn the job | learner job | -camp prison detain
interval | the break in the middle of a match or a show | stop time | +half goal scor match play team theatre side
    -intervals minute week year day
irregularity (irregularities) | something that was not done according to the rules | wrong unlawful | -heart
jockey | a person who rides horses in races | race | +horse race ride riding racing -disc disk video radio shock
    position
judiciary (judiciary) | all the judges of a country | court
justification | a good reason for doing something | reason right
legend | a person famous and admired for great skill or deeds | famous honour | -urban myth story stories tale folk
    king ancient zelda john game
liberty (liberties) | being free to live and act as one likes | free | -statue university
livelihood | the work or means by which people earn what they need | money work
luxury (luxuries) | comfort that costs much and is not needed | rich
lyrics | the words of a song | words
maintenance | keeping something in good working order | keep | +repair road rail railway building aircraft track plane
    engine network factory refinery shutdown machine -child parent divorce
mission | a task for which people are sent somewhere | duty task | -trade diplomat embassy church priest bishop
    christian statement impossible
modernisation | changing something so that it fits the present time | new change
motivation | what makes somebody want to act | reason
necessity (necessities) | something that one cannot do without | need
norm | a way of acting that people take as usual or right | usual
observer | a person who watches closely what is happening | watching
offence | an act that breaks a law or a rule | criminal | -take taking took caused cause
operator | a person or firm that runs a machine or a service | business work
opponent | one that plays or acts against somebody or something | opponent enemy
origin | where something or somebody comes from | start
outfit | a group that works or plays together | group | +team club league coach player match season band rock side cup
    -wear wore dress cloth shirt jacket fashion suit
outlay | money that is spent on something | payment money
outlet | a newspaper, station or website that reports the news | known | +news media press -retail store shop power
    factory
outlook | what can be expected in the time to come | future | -express microsoft email e-mail
outset | the very beginning of something | beginning
participation | taking part in something | join
patent | the official right to make or sell an invention alone | law business
physician | a doctor who treats illnesses, but does not operate | medicine
popularity | being liked by a great many people | liking
portrayal | the way in which somebody or something is shown | statement
possession | having or owning something, or a thing that is owned | owner
preference | a greater liking for one thing or person than for another | liking choice | -share stock poll tariff trade
prelude | something that comes before a larger event and leads to it | beginning before | -music piano bach chopin
prevention | stopping something before it happens | stop | -centers centres cdc
profession | a kind of work for which one needs special training | work job
projection | a statement, worked out from figures, of what will come | forecast | -screen film image light wall
property (properties) | what somebody owns, such as land, a building or other things | owner | -chemical physical
    intellect
provision | something laid down in a law or an agreement | law rule | +law bill act constitution agreement treaty
    contract amendment legislation congress senate -care food childcare health
psychology | the way in which the mind works, or the study of this | mind science
pursuit | the effort to reach, get or catch something | trying | -leisure hobb
quartet | a group of four, such as musicians or players | group
query (queries) | a question that somebody asks | ask
recess | a time when a parliament or a court does not meet | stop rest | +senate congress parliament commons mps court
    summer easter lawmaker house christmas
recommendation | advice on what would be best to do | advice
refuge | safety from danger or trouble, or a place that gives it | protection | -wildlife animal bird
refusal | saying no to doing or accepting something | no | -first
regulator | an official body that makes firms keep to the rules | watching order | -voltage gas valve
reliance | depending on somebody or something | need trust | +on
removal | taking something or somebody away | away | -hair
representative | a person chosen to speak or act for others | speaker act | -democracy sample government
reservation | a doubt that keeps one from fully agreeing | doubt | +express voice voiced despite about serious grave
    have had some without -hotel table flight ticket indian native restaurant tribe tribal
residence | a house or another place in which somebody lives | home | -dual tax permanent artist permit year hall
resident | a person who lives in a certain place | people place | -evil doctor physician hospital alien
resistance | fighting against something or refusing to accept it | fight refuse | -antibiotic bacteria drug insulin
resource | something useful to draw on, such as money, land or skill | help | -human
respondent | a person who gives answers in a survey | answer | +survey poll question percent
resumption | the beginning again of something after a break | begin again
revenge | paying somebody back for a harm or a defeat | payback harm
reversal | a complete change to the opposite | change opposite
revival | coming or being brought back to life or favour | back again
revolution | a complete change, as in who rules or how people live | change
scheme | a plan or a system for getting something done | plan | -colour color
scope | the range of what something covers or deals with | range | +of -for
script | the written words of a film, play, speech or programme | book show | +film movie play writ actor actress
    director drama comed television episode -code java web hacker prescription
secrecy | keeping things hidden from others | hide secret
session | a time set aside for one activity | time meeting
showdown | a meeting or contest in which two sides settle who wins | contest fight
significance | how important something is | important
sitcom | a funny series about the same few people | show
sponsor | a person or firm that helps to pay for an event or a team | money support | -bill act law legislation senat
    representat state terror measure amendment
squabble | a noisy quarrel about little things | argument
standpoint | the position from which one looks at a matter | opinion
stature | importance, and the respect won from others | honour | -height tall short small feet inches
statute | a written law passed by a parliament | law
streak | a number of the same results one after another | series | +winning losing unbeaten winless hot straight defeat
    games matches -hair blond
stunt | something striking done only to get attention | trick show | +publicity political marketing advertising
subscription | an agreement to pay regularly for something | payment
substance | a solid, liquid or gas of a certain kind | matter | +harm ban prohibit chemical drug toxic poison danger
    doping test
suitor | a person or firm that wants to buy or join with another | business buy | +bid takeover offer merger company
    firm group exchange deal
surgery (surgeries) | healing by cutting into the body | medicine | -constituen gp mp local
swath | a large part or area of something | area many
symbol | a sign or thing that stands for an idea | language
tanker | a ship or vehicle that carries large amounts of a liquid | ship oil
termination | ending something, such as a job or an agreement | end
terrorism | the use of violence to frighten people for a political aim | attack fear
textile | cloth of any kind | goods cloth
therapy (therapies) | treatment that is meant to heal body or mind | medicine
transformation | a complete change | change
transmission | the sending out or passing on of something | spread send | -car cars gear engine automatic vehicle wheel
trauma | a terrible shock that leaves lasting harm | harm | -blunt hospital centre center surgeon
treasurer | the person who looks after a group’s money | money
vacancy (vacancies) | a post that nobody holds for the time being | post job | -hotel room hous home
variant | a slightly different form of something | form different
venture | a new business or plan that brings some risk | business new | -capital
verge | the point just before something happens | edge point | +on -grass road
vessel | a ship or a large boat | ship | +ship sea port oil crew coast navy naval sail -blood heart space
villain | the bad character of a story, or a person who does wrong | bad criminal | -aston
"""
