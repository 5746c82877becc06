"""Nouns of features: tools, what holds things, clothes, food, land, animals and weather, each with its meaning."""

CONCRETE_NOUNS = """
[thing]
chisel | a tool with a sharp flat end for cutting wood or stone | cut
crowbar | an iron bar with which things are forced open | crowbar
pulley | a wheel with a rope round it, for lifting heavy loads | pulley
trowel | a small hand tool for digging up plants or spreading mortar | trowel
scythe | a tool with a long curved blade for cutting grass | cut
ladle | a large deep spoon with a long handle | ladle
spatula | a kitchen tool with a flat blade for turning and spreading food | spatula
skillet | a flat pan in which food is fried | skillet
hatchet | a small axe with a short handle | cut | -bury buries buried burying job man
cleaver | a heavy knife with a broad blade, as used on meat | cut
dagger | a short pointed knife that is used as a weapon | cut | -cloak drawn
tweezers (tweezers) | a small tool with two arms for picking up tiny things | hold
pliers (pliers) | a tool with two handles for holding things firmly or cutting wire | hold
wheelbarrow | a small cart with two handles that one person pushes | wheelbarrow
broom | a brush with a long handle for cleaning floors | clean | -new
hose | a long bendable pipe for water or other liquids | pipe
faucet | the part of a pipe that is turned to let water run | pipe
padlock | a small metal thing that closes round a chain to keep a gate shut | padlock
anvil | an iron block on which hot metal is hammered into shape | anvil
kiln | a very hot oven in which clay is baked or grain dried | fire
furnace | a closed fire in which metal is melted or a building heated | fire
lantern | a lamp in a case, which is carried or hung up | lantern
crutches (crutches) | sticks that help somebody with a hurt leg to walk | hurt
stretcher | a frame on which somebody who is hurt or ill is carried | hurt | -canvas paint*
bandage | a strip of cloth that is wound round a wound | hurt
satchel | a bag with a long strap, often for books | bag
rucksack | a bag that is worn on the back by walkers | bag
crate | a large strong box for keeping or carrying things | box
holster | a case, often of leather, in which a gun is carried | holster
jug | a pot with a handle from which drinks are poured | pour
kettle | a pot with a lid in which water is boiled | pour | -fish police pot black drum*
flask | a small bottle, as for a drink on a journey | pour | -nuclear waste fuel uranium* mercury dlrs price
saucer | a small round plate on which a cup stands | plate | -flying ufo* alien*
cutlery | knives, forks and spoons | cutlery
crockery | plates, cups and bowls | plate
napkin | a piece of cloth or paper for wiping one’s mouth at a meal | cloth
tarpaulin | a large strong sheet that keeps the rain off things | cloth
awning | a light roof, often of cloth, over a shop window or a door | cloth
canopy (canopies) | something that spreads over a place like a roof | canopy
hammock | a bed of net or cloth that hangs between two posts | bed
mattress (mattresses) | the thick soft part of a bed on which one lies | bed
rug | a small carpet that covers part of a floor | rug | -pull* sweep swept
pram | a small carriage in which a baby is pushed along | pram
detergent | a powder or liquid for washing clothes or dishes | detergent
stationery | paper, envelopes and other things for writing | stationery
jigsaw | a puzzle of many small pieces that fit together | jigsaw
wig | false hair that is worn on the head | wig
mitten | a glove with one part for all four fingers together | mitten
shawl | a large piece of cloth that is worn round the shoulders | round
robe | a long loose piece of clothing, as judges or priests wear | long
tunic | a loose shirt that reaches to the knees or hips | tunic
gown | a long dress for special occasions | long | -hospital patient surg* protective ppe dressing
lapel | the folded front part of a jacket below the collar | lapel
turban | a long cloth that is wound round the head | head
beret | a flat round cap of soft cloth | head
overalls (overalls) | work clothes that keep the whole body clean | overalls
tuxedo | a black suit that men wear in the evening on grand occasions | tuxedo
denim | strong cotton cloth, mostly blue, of which jeans are made | stuff
tweed | rough woollen cloth, of which jackets are made | stuff
yarn | thread for knitting or weaving | yarn | -spin spun tell told telling story stories
embroidery | patterns or pictures that are sewn on cloth | sewn
quilt | a warm bed cover that is sewn together of layers of cloth | sewn | -patchwork
brooch (brooches) | an ornament that is pinned to a dress or coat | jewel
necklace | a chain or string of jewels that hangs down in front of the throat | jewel
bead | a small ball with a hole in it, to be put on a string | jewel | !of -sweat* draw drew
sequin | a tiny shiny disc that is sewn on a dress | jewel
broth | thin soup that is made by boiling meat or vegetables | broth | -ferment* microb* bacteri* cell*
dough | a soft mixture of flour and water before it is baked | flour | +bake baker* bread pizza flour oven yeast
    knead* pastry roll -money cash pay paid
crumb | a tiny piece of bread or cake | crumb | !of -rubber comfort
pastry (pastries) | a cake, or the mixture of flour and fat of which it is baked | flour
feast | a large meal for many people on a special day | meal | !of -eyes day saint* famine
banquet | a large formal dinner for many guests | meal
buffet | a meal at which guests help themselves from a table of many dishes | meal | -train car wind
beverage | something that people drink | drink
cider | a drink that is made from apples | drink
vinegar | a sour liquid that is put on salad | vinegar
herb | a plant whose leaves give taste to food or are used as medicine | herb
brewery (breweries) | a place where beer is made | maker
distillery (distilleries) | a place where strong drinks such as whisky are made | maker
canteen | a place in a school or works where meals are served | eat | -water bottle
tavern | a house where people sit and drink beer or wine | eat
aroma | a pleasant smell, as of coffee | smell
fragrance | a sweet smell, or a liquid that gives it | smell
stench | a very bad smell | smell | -corrupt* scandal* hypocri*
compost | rotted plants and food scraps, which are given to the soil | soil
manure | animal waste that is spread on fields so that more grows there | soil
estuary (estuaries) | the wide part of a river where it meets the sea | water
lagoon | a shallow lake, often cut off from the sea by a bank of sand | water | -manure slurry sewage waste
creek | a small river or a narrow arm of the sea | water | -up
ravine | a deep narrow valley with steep sides | ravine
ridge | a long narrow part of something that is higher than the rest | ridge | -pressure
marsh (marshes) | low land that is always wet and soft | marsh
meadow | a field of grass and wild flowers | grass
pasture | land with grass on which animals feed | grass | -new greener put
orchard | a piece of land where fruit trees grow | grow
vineyard | a piece of land where grapes are grown | grow
thorn | a sharp point on the stem of a plant | part | -side flesh
twig | a small thin branch of a tree | part
petal | one of the coloured leaves of a flower | part
acorn | the nut of an oak tree | part
shrub | a plant of wood that is lower than a tree | plant
moss (mosses) | a soft green plant that grows on damp stones | plant
seaweed | green or brown plants that grow in salt water | plant
seedling | a very young plant that has just come up | plant
hay | dried grass on which animals are fed | hay | -make made making fever
dune | a hill of sand that the wind has heaped up | dune
boulder | a very large round rock | stone
pebble | a small stone that water has made smooth | stone
gravel | many small stones, as used for paths | stone
crater | a large round hole in the ground or at the top of a volcano | hole
cavern | a large hollow place under the ground | hole
burrow | a hole in the ground where an animal lives | hole | !into
oasis (oases) | a place in the desert with water and trees | oasis | !of -calm tranquil* peace*
puddle | a small pool of liquid, as on a road after rain | pool
cub | the young of a bear, a lion or another wild animal | young | -scout reporter journalist pack club* league
foal | a horse that was born not long ago | young
herd | a large group of animals of one kind | herd | -immunity mentality
hoof (hooves hoofs) | the hard foot of a horse or cow | foot
paw | the soft foot of an animal such as a cat | foot
mane | long thick hair, as on the neck of a horse | mane
beak | the hard pointed mouth of a bird | beak
tusk | a very long tooth that sticks out of the mouth of an animal | horn
antler | one of the branched horns of a deer | horn
kennel | a small house for a dog, or a place where dogs are kept | house
barn | a large farm building for crops or animals | house
[weather]
drizzle | light rain that falls in very small drops | rain | !of -oil honey lemon cake
downpour | a sudden heavy fall of rain | rain
gust | a sudden strong rush of wind | gust | -laugh*
frost | weather so cold that water freezes, or the white ice that it leaves | ice
slush | snow that is half melted | snow | -fund* drink* machine pile puppy
icicle | a long pointed piece of ice that hangs down | ice
haze | thin smoke, dust or mist that makes it hard to see far | haze | -alcohol* drunk* drug* purple hash*
soot | the black powder that a fire leaves behind | fire
ember | a piece of wood or coal that still glows when the fire is nearly out | fire | -game match half dying minute
    season goal injury
thud | the dull sound of something heavy that falls or hits something | sound
roar | a long loud deep noise, as of a lion or a crowd | sound
"""
