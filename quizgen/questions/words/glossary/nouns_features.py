"""Words of features, of the arts, of people and their work, and of the games that reports tell of."""

NOUNS_OF_FEATURES = """
[art]
choir | a group of people who sing together | people | -preach*
hymn | a religious song of praise | song | -sheet
lullaby (lullabies) | a soft song that sends a child to sleep | song
ballad | a slow song, often about love or a sad story | song
melody (melodies) | the notes of a song or piece of music, one after another | melody
soloist | a musician who plays or sings a part alone | people
encore | something more that is performed at the end because the public wants it | show
matinee | a show in the theatre or cinema in the afternoon | show | -idol
fresco (frescoes frescos) | a picture that is painted on wet plaster | picture
mosaic | a picture or pattern made of many small pieces | picture | !of -virus cultural
easel | a stand that holds a picture while the artist works on it | easel
pottery | bowls, cups and other things made of baked clay | clay | -stake
porcelain | fine white baked clay, of which cups and vases are made | clay
figurine | a very small statue | figurine
pedestal | the block on which a statue stands | pedestal | -put puts putting placed
bouquet | a bunch of flowers, nicely put together | flower | +flower* rose bride wedding lilies tulip* laid -wine
wreath | flowers and leaves that are tied into a ring | flower
garland | a string of flowers that is hung round something or somebody | flower
confetti (confetti) | tiny bits of coloured paper that are thrown into the air at a wedding or party | confetti
bonfire | a big heap of wood and other things that is burned out of doors | bonfire | !of
coffin | the box in which a dead person is buried | dead | -nail
tombstone | a block with a name on it that marks where somebody is buried | dead
memento (mementos mementoes) | an object that somebody keeps to remember a person or an event by | keep
ornament | a thing that makes a room or a person look more beautiful | show2
trinket | a small pretty thing of little worth | show2
[people]
butcher | a person who cuts up meat and sells it | sell | !of
grocer | a person or firm that sells food and things for the house | sell
cobbler | a person who mends shoes | make | -peach apple dessert fruit berr*
tailor | a person who makes suits and coats to measure | make
blacksmith | a person who makes things of iron by heating and hammering it | make
plumber | a person who puts in and mends water pipes | mend
carpenter | a person who makes and mends things of wood | make
shepherd | a person who looks after sheep | shepherd | -pie pastor german dog breed pupp* australian
janitor | a person who cleans a building and looks after it | house
chauffeur | a person who is paid to drive somebody’s car | drive
acrobat | a person who does jumps and balancing tricks in a circus | art
monk | a man who belongs to a religious community | holy
nun | a woman who belongs to a religious community | holy
toddler | a very young child who has just learned to walk | young
newlywed | a person who has married not long ago | married
hermit | a person who lives alone, far from others | alone | -crab* kingdom
prankster | a person who plays tricks on others for fun | fun
daredevil | a person who enjoys doing dangerous things | fun | !stunt
rookie | a person in the first year of a sport or job | new
winger | an attacking player on the side of the pitch | winger | -party conservati* labour tory politic* right-wing
    left-wing republican* democrat*
[sport]
equaliser | a goal that makes the scores level | goal | -film audio sound great ~graphic
equalizer | a goal that brings both sides level again | goal | +goal half minute match game header cup league
    striker* penalt* keeper* -film audio sound great
hat-trick | three goals or other successes of the same person or team | goal
touchline | the edge of the playing field along its length | place
podium | a low platform on which winners or speakers stand | place
somersault | a jump or roll in which the feet go over the head | somersault
standings (standings) | the list that shows who is first and who is last | standings
[thing]
chore | a dull job that has to be done | job
errand | a short trip to do a small job for somebody | job | -fool*
nap | a short sleep in the daytime | nap
glimpse | a very short or incomplete look at something | look
grin | a very broad smile on somebody’s face | grin
prank | a trick that is played on somebody for fun | joke
pun | a joke with words that sound alike | joke
riddle | a question or thing that is very hard to understand | riddle
fad | something that many people like for a short time only | fad
itinerary (itineraries) | a plan of the places that somebody will visit on a journey | list
"""
