"""Nouns of features: buildings, vehicles, art, the body, trades and kinds of people, each with its meaning."""

NOUNS_OF_PLACES_AND_PEOPLE = """
[thing]
attic | a room right under the roof of a house | room
cellar | a room, mostly under a building, where things are stored | room | -league standing last door dweller
dungeon | a dark underground prison in a castle | room | -game gamer* gaming boss level dragons
porch (porches) | a covered place in front of the door of a house | porch
courtyard | an open space with walls or houses on all sides | courtyard
alley | a narrow way between or behind houses | alley | -bowl* bowling up artist
spire | the tall pointed top of a building, above all of a church | church
chapel | a small church, or a room for prayers in a large building | church
altar | the holy table in a church or temple | holy | !(?:of|calls?) -sacrific*
pulpit | the raised place in a church where the preacher stands | holy | -bully
pew | a long bench with a back, on which people sit in church | holy
shrine | a holy place that people visit in honour of a god or a saint | church | !to
cottage | a small house in the country | small | -industry industries cheese pie
bungalow | a house with all its rooms on the ground floor | bungalow
mansion | a very large and grand house | mansion
shack | a small, badly built house | small
hostel | a house where people can stay cheaply | stay
skyscraper | a very tall building | skyscraper
tenement | a large old building with many poor flats | tenement
chimney | a tall pipe or opening from which smoke or steam rises | chimney
jetty (jetties) | a wall or platform that is built out into the water, where boats stop | quay
quay | a stone bank beside the water where ships are loaded | quay
kerb | the stone edge of the pavement along a road | kerb | -close ring tonne crawl*
sewer | an underground pipe that carries dirty water away | sewer
slab | a thick flat piece of something | slab | -tax* gst income rate zinc
raft | something flat that floats on water and carries people or things | boat | !of
dinghy (dinghies) | a small boat without a deck or cabin | boat
barge | a long boat with a flat bottom that carries goods | boat
sleigh | a vehicle without wheels that horses or other animals pull over snow | sleigh
tram | a vehicle that runs on rails through the streets | tram
mast | a tall pole that holds up sails, a flag or aerials | part
rudder | the flat part at the back of a boat or plane with which it is steered | part
hull | the outer body of a ship or other craft | part | -strawberr* seed*
hearse | the car in which a dead person is taken to the funeral | hearse
voyage | a long journey by sea or in space | way
[art]
choir | a group of people who sing together, as in a church | people | -preach*
hymn | a song of praise that is sung in church | song | -sheet
lullaby (lullabies) | a soft song that sends a child to sleep | song
ballad | a slow song, often about love or a sad story | song
melody (melodies) | the notes of a song or piece of music, one after another | melody
soloist | a musician who plays or sings a part alone | people
encore | something more that is performed at the end because the public wants it | show
matinee | a show in the theatre or cinema in the afternoon | show | -idol
fresco (frescoes frescos) | a picture that is painted on wet plaster | picture
mosaic | a picture that is made of small pieces of coloured stone or glass | picture | !of -virus cultural
easel | a stand that holds a picture while the artist works on it | easel
pottery | bowls, cups and other things made of baked clay | clay | -stake
porcelain | fine white baked clay, of which cups and vases are made | clay
figurine | a very small statue | figurine
pedestal | the block on which a statue stands | pedestal | -put puts putting placed
bouquet | a bunch of flowers that is given to somebody | flower | +flower* rose bride wedding lilies tulip* laid -wine
wreath | flowers and leaves that are tied into a ring | flower
garland | a string of flowers that is hung round something or somebody | flower
confetti (confetti) | tiny bits of coloured paper that are thrown into the air at a wedding or party | confetti
bonfire | a big heap of wood and other things that is burned out of doors | bonfire | !of
coffin | the box in which a dead person is buried | dead | -nail
tombstone | a block with a name on it that marks where somebody is buried | dead
memento (mementos mementoes) | an object that somebody keeps to remember a person or an event by | keep
ornament | a thing that makes a room or a person look more beautiful | show2
trinket | a small pretty thing of little worth | show2
[thing]
fist | a hand with the fingers tightly closed | hand
knuckle | one of the joints of the fingers | hand | -bare
nostril | one of the two openings of the nose | face
jaw | one of the two bones of the mouth in which the teeth stand | face | -defeat victory death
thigh | the part of the leg above the knee | leg
shin | the front of the leg below the knee | leg
hamstring | a muscle or cord at the back of the leg above the knee | leg
groin | the place where the legs join the body | leg
spine | the row of bones down the middle of the back | bone | -book team side island country train road england more
freckle | one of the small brown spots on somebody’s skin | skin
blister | a swelling on the skin with water in it | skin | -pack copper metal* premium
bruise | a dark mark on the skin where somebody was hit | skin | -ego pride
scar | a lasting mark that a wound or other harm leaves | skin
ulcer | an open sore in or on the body | skin
sprain | an injury to a joint by a sudden twist | hurt
cramp | a sudden pain when a muscle becomes tight | hurt | -style
stubble | the short hair on a face that has not been shaved | hair | -field* burn* farm* crop
moustache/mustache | hair that a man lets grow above his mouth | hair
[people]
butcher | a person who cuts up meat and sells it | sell | !of
grocer | a person who has a shop for food and things for the house | sell
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
equaliser | a goal that makes the scores level | goal | -film audio sound great
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
