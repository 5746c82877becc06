"""More nouns of plain reports: `noun (odd plural) | meaning | families | sense`."""

PLAIN_NOUNS = """
acreage | the amount of land, mostly used for crops | area
aerospace (aerospace) | the building of planes, rockets and the like | machine
affiliation | a formal link with a party or another group | join
assistance | help given to somebody, such as money or advice | help
audit | an official check of accounts or other records | judge
backbencher | a member of parliament who holds no high post | post
campaigner | a person who works in public for a cause | protest | -vote presidential candidate primary poll trail trump
    clinton
campus (campuses) | the grounds and buildings of a university | area
cattle (cattle) | cows and bulls that are kept on a farm | goods
cereal | a grain plant such as wheat or maize | goods nature | -breakfast bowl
chant | words that a crowd shouts or sings again and again | say
clearance | official permission to go ahead with something | allow | +security regulat antitrust approv government visa
    customs official board court -ball header goal sale height line
collateral | property a lender may take if a loan is unpaid | money goods | -damage
comparison | saying how two things are alike or different | difference same
complaint | a statement that one is not happy with something | criticism statement | -ill sick heart stomach chest
    lawsuit federal
completion | the finishing of something | end
context | the facts and events around something | story
contributor | one that gives something, together with others | giver | -cnn fox editor blog writ column
councillor | an elected person who helps to run a town or district | vote
dealer | a person or firm that buys and sells things | trade | -drug card blackjack
distribution | the handing out or delivering of something | give | -income normal statistic
edition | one of the versions of a book, newspaper, programme or event | book
emotion | a strong feeling such as love or anger | feel
empire | a large group of countries or firms under one ruler | power group | -state building galactic
equipment | the tools, machines or clothes needed for a task | goods machine
fitness | bodily health and strength | body | -office presiden
flotation | the first sale of a firm’s shares to the public | business | -tank tyre water
forgiveness | no longer being angry with somebody for a wrong | pardon | -debt loan student bank
fortnight (fortnights) | a time of two weeks | number
fragment | a small piece broken off something | part
framework | a set of ideas or rules on which something rests | system | -wood steel metal
graduate | a person who has finished university studies | new | +college university universities degree -school student
    program course level
guidance (guidance) | advice on what to do or how to do it | help | -missile system satellite earnings parental profit
hamstring | a cord or muscle at the back of the upper leg | body
heptathlon | a contest of seven events for one athlete | number
impression | the idea or feeling that one gets of something | idea feel | -make made making fingerprint comedian funny
incarnation | one of the forms in which somebody or something appears | kind | -christ god
injection | the putting in of a medicine, money or the like | give | -fuel engine lethal
insider | a member of a group who knows its secrets | secret | -trading trader dealing dealer
inspector | an official who checks that rules are kept | law judge | -general police detective weapon
intensity | how strong or forceful something is | force
interface | the part of a program or machine through which one uses it | machine | +user screen software program menu
    design
involvement | taking part in something | join
lease | a contract to use something for rent | agreement | -life
licence | an official permission to do, use or own something | allow
license | an official permission to do, use or own something | allow
location | the place where something is or happens | area
logic | thinking in which each step follows from another | think | -chip circuit microchip device gate business pro
mainland | the large part of a country, without its islands | area | -europe china
manipulation | clever and unfair control of somebody or something | deceive unfair | -genetic gene cell spinal image
    photo
manner | the way in which something is done | way | -born table manners
mantle | the important role that somebody takes on | post | -earth core crust rock
mayor | the head of the government of a town or city | post
memorial | something built or held in memory of the dead | honour | -service hospital day
neighborhood | a small area where people live close together | area | -pct mln billion million dollar
niche | a small field or market that suits one well | place | -market player product audience
offense | an act that breaks a law or a rule | crime | +crime criminal law legal charg convict court police prison
    guilty felony -defense yard quarterback coach taken take took
organiser | a person or group that plans and arranges an event | plan
organizer | a person or group that plans and arranges an event | plan | -communit union labor
panel | a small group chosen to judge or discuss something | group judge | -solar wooden control glass instrument door
    wall display screen touch lcd plasma
pastor | a person who leads a church and its services | religion
petroleum (petroleum) | thick oil that is taken out of the ground | nature | -gas
phase | one part of a longer process | time part | -out moon
portal | a website that opens the way to many others | machine | +web internet site online mobile news search -magic
portion | a part of something larger | part | -food meal eat plate dish chip size serv supersiz restaurant
probe | an official search for the truth about something | watching | -space spacecraft planet mars moon orbit nasa
    saturn comet
processor | the part of a computer that does its reckoning | machine | +chip comput pc intel amd speed mobile core
    -food payment meat
prospectus (prospectuses) | a paper with facts about a share sale or a school | paper | +share offer sale bond issue
    securit compan school universit
quantity (quantities) | an amount or number of something | number
reconstruction | building something again after damage | again | -surgery face facial court crime scene tv
reduction | making something smaller or less | less
refund | money given back to somebody who has paid | again
replacement | a person or thing that takes another’s place | post | -hip knee hormone
revision | a change to correct or improve something | change | -exam pupil student school
revolt | a group’s refusal to obey those above it | disorder
runway | the strip of ground where planes start and land | area | -fashion model
sacrifice | giving up something valued for a greater good | loss | -animal lamb goat altar bunt fly
satisfaction | pleasure at how things turned out | joy
scorn | a feeling of having no respect at all | criticism
selection | the choosing of some out of many, or those chosen | choose | -natural
semiconductor | an electronic part such as a computer chip | machine
skipper | the captain of a team or a ship | lead
slaughter | killing in large numbers, of animals or people | killing | -tax
specialist | a person who knows very much about one subject | skill | -school firm shop steel unit exchange nyse
specification | an exact statement of what something must be like | statement
sponsorship | money paid for a team or event in return for advertising | support money | -terror bill legislat
stabilisation | becoming, or making something, steady | steady
stalwart | a loyal and hard-working supporter or member of a group | support | -supporter allies ally defen
standstill | a state in which nothing moves | stop | -agreement debt interest
staple | a main and regular part of something | part | >of -food ingredient diet gun paper crop
status | the standing that somebody or something has | right | -quo symbol updat
sterling (sterling) | the money used in Britain | number | +pound dollar currenc bank yen euro mark -performance job
    work silver
striker | a football player whose main task is to score goals | fighter | -union pay walk picket worker factor
summary (summaries) | a short account of the main points | statement | -execution trial judgment judgement justice
    dismiss offence
swagger | a very confident way of walking or behaving | trust
technique | a special way of doing something that needs skill | way
testament | clear proof of something | proof | >to -old new will last hebrew bible
theme | the main idea or subject of something | idea | -park song tune music
traction | growing support or success | support | +gain got get -wheel tyre tire control grip hospital
trademark | a name or sign that by law only one firm may use | right | +law legal court register infring owner brand
    sue suit filed right offence under
trailer | a short film that advertises a longer one | film | +film movie game cinema video -truck park tractor home
transportation | moving people or goods from place to place | goods | -department secretary
underwriter | a firm that finds buyers for new shares or bonds | firm | +share bond stock offering issue securit -insur
utility (utilities) | a firm that supplies water, gas or electricity | firm | +electric power gas water energ plant
    rate -sport vehicle player room software
victor | the person or side that wins | win
virtue | a good quality of somebody or something | honour | -by
winger | a player who attacks along the side of the field | fighter | -right left
wrangling (wrangling) | long and angry arguing | argument
"""
