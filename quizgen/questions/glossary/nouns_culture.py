"""Nouns for matters of every kind, art and sport: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_CULTURE = """
[matter]
circumstance | a fact or condition that goes with an event | condition reason | -under
factor | one of the things that lead to a result | reason part | -max
outcome | how something ends | after end
by-product | something that comes about while another thing is made | after
aftereffect | a result that comes later | after
scenario | a way in which things might happen | future plan doubt
prospect | how likely it is that something will come | chance future hope doubt | >of
probability (probabilities) | how likely something is | chance possible
certainty (certainties) | being completely sure, or something that is sure to happen | firm expected
urgency | needing to be dealt with at once | important
emergency (emergencies) | a sudden dangerous event that needs quick action | danger trouble disaster | -room
    landing exit
alternative | something that one can choose in place of another | choose
substitute | a thing or person that takes the place of another | post equal choose | >for -bench goal minute
shortcoming | a fault in somebody or something | weak failure obstacle wrong trouble
flaw | a fault that makes something less good | weak failure wrong obstacle trouble
defect | a fault in the way something is made | weak failure wrong obstacle trouble
deficiency (deficiencies) | a lack of something that is needed | less lack weak failure obstacle trouble
glitch (glitches) | a small fault in a machine or a plan | trouble failure obstacle
lapse | a short failure to do what one should | failure wrong careless breaking | -time
complication | something that makes matters more difficult | obstacle trouble
impediment | something that holds back or slows down | obstacle | -speech
barrier | something that keeps people from going on | obstacle limit | -crash sound flood
bottleneck | a place where things get held up | obstacle
burden | a duty that is hard to bear | duty trouble obstacle | -proof beast
nuisance | a person or thing that annoys others | trouble obstacle
disadvantage | something that makes success harder | obstacle weak
privilege | a right that only a few have | right | -attorney executive client
boon | something that is very helpful | help rich
boost | something that helps or makes stronger | help more rise rich
inspiration | something or somebody that gives new ideas | idea reason start
encouragement | words or acts that give hope | help support
temptation | the wish to do something wrong or unwise | wish
tendency (tendencies) | the way in which somebody often acts | way character wish reason
quirk | a strange habit or feature | character difference
attribute | a quality that somebody has | character part
epitome | a perfect example of something | example
embodiment | a person or thing that shows an idea perfectly | example
indication | something that shows what may be true | sign proof
omen | an event that is thought to show what will come | sign future
precursor | something that comes before another and leads to it | first past sign start
emergence | becoming known or coming into view | start first
onset | the beginning of something bad | start
culmination | the highest or last point of something | end first important win
climax (climaxes) | the most exciting point | first important
finale | the last part of a show or a contest | end part
anniversary (anniversaries) | the day on which something happened in an earlier year | past ceremony
jubilee | the celebration of an event many years ago | past ceremony | -line bridge debt
interlude | a short time between two parts of something | stop time
intermission | a break between the parts of a show | stop time
adjournment | stopping a meeting for a time | stop
postponement | moving something to a later time | stop change less
suspension | stopping something, or keeping somebody out, for a time | stop punishment removal | -bridge car
    wheel system front rear
continuation | going on with something | long again
duration | how long something lasts | long time
era | a long time in history with something special about it | time past
vicinity | the area around a place | near area
perimeter | the outer edge of an area | edge border
boundary (boundaries) | a line that marks where an area ends | border edge limit | -cricket four six wicket
    batsman push test stretch blur
intersection | a place where roads cross | way | +road street traffic driver avenue highway
fraction | a small part | part less small | >of
segment | one of the parts into which something is divided | part
remainder | what is left over | remains part | >of
multitude | a very large number | many much
plethora | more than is needed | many much more
array | a large number of different things | many wide | >of
myriad | a number too large to count | many much | >of
dearth | having too little of something | less lack
paucity | there being only very little of something | less lack
proportion | a part of a whole, seen against the rest | part number | >of
ratio | how many times one amount is larger than another | number difference
statistic | a number that tells a fact about many cases | number proof
estimate | a rough guess of an amount | number judge idea
approximation | a guess that is near the right amount | number near judge
calculation | finding out a number, or planning something carefully | number plan judge
maximum | the largest amount possible | limit much number
minimum | the smallest amount possible | limit less number
[art]
sculptor | a person who makes works of art from stone, wood or metal | artist
composer | a person who writes music | artist writer
conductor | the person who leads an orchestra | artist | +orchestra music symphon concert opera -bus train
    lightning
choreographer | a person who makes up the steps of a dance | artist
novelist | a person who writes long stories | writer
screenwriter | a person who writes the story and the words of a film | writer
biographer | a person who writes the story of another’s life | writer
virtuoso | a person who plays an instrument wonderfully well | artist first
curator | a person in charge of a museum or what it shows | post
collector | a person who gathers things of one kind | owner | -tax item debt toll edition rubbish garbage bill
celebrity (celebrities) | a famous person | fame people
impresario | a person who organises shows and pays for them | business
entertainer | a person who sings, dances or tells jokes for the public | artist
comedian | a person who makes people laugh as a job | artist
protagonist | the main person in a story or an event | first
amateur | a person who does something for fun, not for pay | learner
connoisseur | a person who knows much about art, food or wine | judge science
masterpiece | the best work of an artist | first win
blockbuster | a film or book that is a very great success | win
thriller | an exciting story about crime or spies | story book film | -match game final
adaptation | a film or play made from a book | copy film | +film book novel movie play stage
remake | a new film of an old story | again copy film
trilogy (trilogies) | a set of three books or films that belong together | book film
screenplay | the written words and story of a film | writing
soundtrack | the music of a film | music
premiere | the first showing of a film or play | first start
rehearsal | practice for a show | test again | -dress
exhibition | a show of works of art or other things | ceremony | -match game bout
retrospective | a show of the works that an artist made over many years | ceremony past
choreography | the steps of a dance and how they are put together | art
portrait | a picture of a person | copy
sculpture | a work of art made from stone, wood or metal | art
mural | a large picture painted on a wall | art
tapestry (tapestries) | a cloth with pictures woven into it | art clothes | -rich
heirloom | a valuable thing handed down in a family | past family
relic | an object from the past | past
souvenir | a thing that one keeps to remember a place or an event | past
antique | an old and valuable object | past
memorabilia | things kept to remember a person or an event | past collection
emblem | a picture or thing that stands for a group or an idea | sign
costume | the clothes worn by an actor or of a country | clothes | -drama party
garment | a piece of clothing | clothes
accolade | a prize or praise for great work | praise win honour
recognition | public thanks or respect for what one has done | fame praise honour | +award achiev award-winning
    work success deserve public -face facial speech voice pattern recognition software
ceremony (ceremonies) | a formal event with fixed words or acts | ceremony end
ritual | a set of acts done in the same way each time | ceremony religion way
tradition | a way of doing things handed down for a long time | past way
folklore | the old stories and beliefs of a people | story past
mythology (mythologies) | the old stories of a people about gods and heroes | story past
[sport]
fixture | a match fixed for a certain day | meeting again end condition | -bathroom light kitchen permanent
    regular
tournament | a sports contest with many matches | meeting fight end
championship | a contest to find the best player or team | meeting fight first end
qualifier | a match that one must win to take part in a contest | condition | +match cup game team world euro
playoff | an extra match to decide who wins or goes up | end
replay | a match played again because nobody won | again | +match cup draw -video tv television official referee
relay | a race in which each member of a team runs a part | part | +runner race sprint metres team athlet
    -message station
marathon | a running race of about 42 kilometres | long | -session meeting speech
decathlon | a contest of ten events for one athlete | many
equaliser | a goal that makes the score the same for both sides | equal win
comeback | a return to success | again rise win
rout | a very clear defeat | loss failure
thrashing | losing by a great many points or goals | loss failure
trophy (trophies) | a cup or other object given to the winner | win honour | -hunt
medallist | a person who has won gold, silver or bronze at a contest | win
runner-up (runners-up) | the person who comes second | loser
challenger | a person who tries to take a title or a post from another | candidate opponent
referee | the person who sees that the rules are kept in a match | court judge
umpire | the judge of a game such as tennis or cricket | court judge
participant | a person who takes part in something | candidate learner
sprinter | a person who runs short races very fast | athlete
squad | the group of players from whom a team is chosen | people | +coach player match cup manager team captain
    rugby -police firing bomb vice death car
attendance | the number of people who are at an event | number people | +crowd match record stadium game concert
    -school compulsory prize
doping | taking forbidden drugs to do better in sport | deceive medicine
captaincy | the post of the leader of a team | post power
"""
