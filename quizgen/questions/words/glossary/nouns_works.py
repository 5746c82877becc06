"""Nouns of land, water, building and transport: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_WORKS = r"""
[water]
embankment | a long bank of earth or stone beside water, a road or a railway | bank
spillway | a channel that lets extra water flow away | channel
dam | a wall across a river that holds the water back | bank
canal | a channel dug for boats or to bring water to fields | channel
aqueduct | a bridge that carries water across a valley | bridge
sluice | a gate that lets water through or holds it back | gate
culvert | a pipe or small tunnel that takes water under a road or railway | pipe
tunnel | a passage that leads under the ground or through a hill | passage
drainage | the carrying away of unwanted water, or a system for it | drain | ~roadside|a -wound* patient* -chest
sewerage | the system of pipes that takes dirty water away from houses | pipe drain
plumbing | the pipes, taps and drains of a building, or work on them | pipe
    | +building* tower home* house* heating leak*
    contractor* company repair* pipe pipes water kitchen bathroom* inspection* hospital* toilet* -depths -questions
silt | very fine sand, earth or mud | mud | !up
effluent | waste in the form of liquid | waste
tailings (tailings) | waste left after metals or minerals are taken out | waste | -oil bitumen
catchment | all the land from which rain runs into one river or lake | region | +rain* river* water* flood* reservoir*
    lake* dam* stream* -school* pupil* hospital* factory shop* voter*
basin | all the land from which rain runs into one river or lake | region | +rain rainfall river* flood* reservoir* dam
    dams snowpack monsoon irrigation -retention sediment* sedimentary oil gas petroleum drill* wash hand kitchen sink
    bath* tidal harbour port dock* crater* cooking soap* mineral* geological
tributary (tributaries) | a river that flows into a larger one | stream
estuary (estuaries) | the part of a river that meets the sea | mouth
delta | land at a river’s mouth, where it splits into many arms | mouth | +river* flood* rice farm* fish* mangrove*
    mouth* silt
lagoon | shallow water that is almost cut off from the sea | lake | +sea coast* island* reef* beach* bay ocean atoll*
    fish* shore* mangrove* tidal -manure waste hog* pig* sewage
inlet | a narrow arm of water that reaches from the sea or a lake into the land | mouth | -pipe* air valve* channel*
    engine* gas fuel
strait | a narrow stretch of sea between two pieces of land | mouth
    | ~dire|desperate|financial|difficult|such|sore|economic|these|same
reef | a long bank of rock, coral or shells just below the sea’s surface | rock | -gold knot*
archipelago (archipelagos archipelagoes) | a group of islands | island | -island* islet*
islet | a very small piece of land in the sea | island
seabed | the ground at the bottom of the sea | ground
swamp | land that is always soft and wet | wetland
wetland | land that is often covered with shallow water | wetland
tide | the regular rise and fall of the sea | tide | +sea ocean* low high water coast* beach* harbour*
evaporation | the change of a liquid into a gas | vapour | +water reservoir* pond* salt brine liquid* lake* heat
    temperature* moisture rain soil -profit* paper support confidence demand funds
seepage | the slow escape of a liquid through small gaps | leak
corrosion | the slow eating away of something, mostly metal | decay | -trust moral* social
subsidence | the sinking of ground or of something else | sinking | -fever* inflation pain
salinity | the amount of salt in something | measure
vibration | a shaking to and fro | shaking
dredging (dredging) | the digging of mud or sand from the bottom of a river, lake or sea | clearing
    | -gold field tailings
    scallop* !up
hydropower | electricity that is made by moving water | energy
downpour | a heavy fall of rain | weather
gale | a very strong wind | weather | -laughter laugh* !force|-force
landfall (landfall) | an arrival at the coast from the sea | arrival | +storm* hurricane* typhoon* cyclone* wind winds
    -cable* turbine* pipeline*

[land]
gorge | a deep, narrow valley | valley
ravine | a deep and narrow valley with steep sides | valley
crater | a round hollow in the ground or a volcano | hollow | -face skin
cliff | a high wall of rock, often beside the sea | rock
plateau | a large, flat stretch of high land | plain | +mountain* hill* metres feet altitude valley* grass* graze*
glacier | a huge mass of ice that moves slowly down a mountain | ice
quarry (quarries) | a large pit from which stone or sand is taken | pit | +stone* limestone granite rock* work worked
    workers job* blast* extend extension plan* mine mines mining dust lorries truck trucks sand council company gravel
    -hunt* hound* prey chas* fox foxes pursu* shoot killer* spy detective*
plantation | a large area where one kind of crop or tree is grown | field
orchard | a piece of land on which fruit trees grow | field
paddock | a field on a farm, often one with a fence round it | field | -formula racing race racecourse* team driver*
    jockey
pasture | land with grass on which animals feed | field | !new ~greener|wheat|out to
vineyard | a piece of land where grapes are grown for wine | field
greenhouse | a glass building in which plants are grown | shed | ~of +glass plant plants grow* tomato* vegetable*
    flower* -gas gases emission* effect
barn | a farm building in which crops or animals are kept | shed
silo (silos) | a tall tower in which grain or other goods are stored | store | +grain* farm* wheat corn maize cement
    -missile* nuclear
seedling | a young plant or tree | plant
manure | animal waste, often spread on fields or gardens | waste
paddy (paddy) | rice as it grows in the field or before it is cleaned | rice
    | ~rice|or|his !field|fields|rice|wagon|whack|power -irish*
forestry | the work of planting trees, caring for them and cutting them | work | -fire fires blaze* !on ~towards
fishery (fisheries) | the catching of fish as a business, or a place for it | work
timber (timber) | wood that is used or grown to build things with | wood
lumber (lumber) | wood that has been sawn into boards and beams | wood
gravel | a loose mass of small stones | stone | -voice bike* cycl* ride rider*
ore | rock or earth that contains useful metal | rock
granite | a very hard stone that is used for buildings | stone
asphalt | a black material, used mostly to cover roads | surface
clay | heavy, sticky earth that can be shaped and baked hard | earth

[buildings]
kiln | an oven that bakes, burns or dries materials | oven
furnace | a very hot oven in which metal is melted or made | oven | +steel* smelter* blast metal arc iron copper ore
    slag relin* melt* molten -carrier heating basement home house glass
boiler | a tank or machine in which water is made very hot | heater | !suit
smelter | a factory where metal is melted out of rock | factory
sawmill | a factory in which logs are cut into boards | factory
brewery (breweries) | a factory in which beer is made | factory
distillery (distilleries) | a place or firm that makes strong alcohol | factory | -lavender perfum* rose* essential
shipyard | a place where ships are built or repaired | yard
substation | a place that changes and passes on electric power | power | +power electric* voltage grid utility meter*
    blackout* outage* transformer* megawatt* -coast guard personnel police sheriff
hangar | a large building for aircraft | shed
runway | a long strip on which planes take off and land | strip
lighthouse | a tower with a strong lamp that guides ships | tower
pylon | a tall metal tower that carries electric cables | tower | -plane* engine* wing wings helicopter
mast | a tall, thin tower that sends out radio signals | tower | +phone mobile radar tv radio broadcast* signal*
    transmit* network* telecom* -ship* yacht* sail* boat*
antenna | a device that sends or receives radio signals | device | +radio signal* phone satellite* tv wireless radar
    roof telecom* broadcast*
kiosk | a small hut or stand from which things are sold | shop | +cigarette* newspaper* snack* sell sells sold buy
    bought market* owner* food drink drinks phone street ice coffee -self photo* picture* print* check* touch* terminal*
dormitory (dormitories) | a large room or building in which many people sleep | room | !towns?|suburbs?|villages?
slum | a very poor and crowded area of housing | quarter
foundation | the solid base in the ground on which a structure stands | base | +crack* wall walls building*
    pier piers dam concrete stone structur* brick* flood* -charit* grant grants trump clinton donat* gates nonprofit
    trust director study research school award* president golf
    course* !predict|says|said|has|is|will|stone
truss (trusses) | a frame of beams that holds up a roof or a bridge | beam | -tomato* hernia*
girder | a long, strong beam | beam
parapet | a low wall along an edge, for protection | wall | -head heads ~above the|below the
handrail | a bar to hold on to, as on a stair | bar
masonry | the stones or bricks of which a wall or building is made | wall
cellar | a room below the ground under a house | room
tarpaulin | strong waterproof material, or a sheet of it | cover
insulation | material that keeps the heat in a building and the cold out | cover | +home* house* roof* wall* loft* heat*
    energy boiler* -electric* cable*
sprinkler | a device that sprays water | device
nave | the long main part of a church | room

[roads]
carriageway | the part of a road that vehicles drive on | road | -dual
flyover | a bridge that takes traffic over another road or a railway | bridge | -jet* aircraft* plane* fighter* military
    bomber* !country|state|states
walkway | a path for people on foot, often raised above the ground | path | -moving
footbridge | a narrow crossing for people who go on foot | bridge
motorway | a wide road for fast traffic over long distances | road
roundabout | a ring of road on which all traffic goes one way | crossing
junction | a place where roads or railway lines meet | crossing | -box electron* cell cells gap
kerb | the raised edge between a street and the path beside it | edge | !close|trad|deal|price -stg lme
diversion | another way that drivers have to take while a road is shut | way | +driver* motorist* mile miles traffic
    detour* road roads signposted lane lanes lorries buses -fund* profit* arms trade grain export* water iran* contra*
    acreage money freight flight* airport* crop* drug* drugs
pier | a thick post or wall that holds up a bridge | support | +bridge* flyover* footbridge* arch arches span*
    viaduct* underpin* girder* -ferry boarded pleasure
tram | a passenger vehicle that runs on rails in the street | train | -ski mountain aerial cable
locomotive | an engine that pulls or pushes trains | train | -econom* growth world
carriage | a part of a train or tram in which people travel | train | +train* rail railway* line lines tram trams
    commuter* passenger* station* derail* -horse horses baby
axle | a bar on which one or more wheels turn | bar
brake | a device that slows down or stops a vehicle | device
ambulance | a vehicle that takes sick or hurt people to hospital | vehicle
lorry (lorries) | a large motor vehicle that carries goods | vehicle
tractor | a strong vehicle that pulls machines on a farm | vehicle
excavator | a machine with a long arm and a bucket that digs up earth | digger
bulldozer | a heavy machine that pushes earth and rubble aside | digger
crane | a tall machine that lifts heavy things | lifter
forklift | a vehicle that raises and moves loads | lifter
conveyor | a moving belt that carries things along | lifter | !belts?
compressor | a device that squeezes air or gas | pump | -audio vocal* drum guitar* song* track*
valve | a part that opens and shuts to let a liquid or a gas through | device | -trumpet* horn
voltage | the force that drives an electric current | measure
alloy | a mixture of two or more metals | metal | ~low-|high- !wheels
kerosene | a thin oil that is burned as fuel | fuel
diesel | a heavy oil on which lorries and buses run | fuel
haulage | the carrying or pulling of goods or loads | carrying | -mine mines
pallet | a flat frame on which goods are stacked and moved | frame
crate | a large box in which goods are carried | box
manifest | a list of the people or goods on board | papers | +passenger* crew* vessel* ship* cargo flight* ferry boat
    board plane -destiny
surveyor | a person who measures land or checks buildings or ships | measurer | -quantity bird* whale* species nest*

[ships]
jetty (jetties) | a structure built out from land into the water | landing
wharf (wharves wharfs) | a structure beside the water where ships load and unload | landing
quay | a structure beside the water where ships load and unload | landing
breakwater | a wall or bank built to hold off waves | wall
harbour/harbor | a sheltered place on the coast where ships can stay | port
berth | a place in a port where a ship can tie up | place | +ship ships port ports vessel* harbour* harbor* dock*
    container* cargo tonne* -cup playoff* final finals world olympic* wing centre team england
dock | the place in a court where the accused person stands | court | +court* judge* jury trial* magistrate* sentenc*
    prosecut* guilty convict* murder* -ship ships boat boats ferry port cargo marine* load* pay
    !statement
barge | a boat with a flat bottom | boat | -royal living queen asylum migrant* accommodation pole
trawler | a fishing boat that pulls a net behind it | boat
ferry (ferries) | a boat that carries people and cars across water | boat
freighter | a large ship that carries goods | boat | -aircraft plane* airline* boeing jet
dinghy (dinghies) | a small open boat | boat
tug | a small, strong boat that pulls large ships | boat | +ship ships vessel* tow towed harbour* tide sea port ferry
    crew* tanker* -war shirt heart sleeve
dredger | a boat that scrapes up mud or shellfish from under water | boat
yacht | a boat for pleasure trips or races | boat
lifeboat | a boat that goes out to save people at sea | boat
raft | a flat thing that floats, made of logs or tubes | boat
hull | the outer body of a ship or a boat | body | -tank tanks soy* cotton* seed seeds rice
keel | the long beam along the bottom of a ship or boat | beam | ~even|an even
mast 2 | the tall pole on a boat that carries the sails | pole | +yacht* sail* boat boats ship -phone mobile radar
    tv radio
rudder | the part at the back of a boat that steers it | device
anchor | a heavy iron hook that keeps a ship in its place | hook | +ship ships boat* vessel* rope* sea
outrigger | a float fixed to the side of a boat to keep it steady | float
stern | the back end of a ship or a boat | end | +ship ships boat* ferry vessel* deck waves crew* passenger*
    >(?:where|of the|and|as|door|doors|ramp|first)
refit | repair and improvement, as of a ship | repair | +ship ships boat boats vessel* ferry trawler* yard engine
    crew*
voyage | a long journey by sea or in space | journey
skipper | the person in charge of a boat or ship | captain | +boat boats vessel* trawler* crew fishing sea harbour*
    ferry aboard sank yacht* reef* sail* -team* match* cricket cup goal* club england game* squad* side wicket* league
    innings
deckhand | an ordinary worker on a ship or boat | sailor
logbook | a book in which a captain notes each day’s events | book
timetable | a list of the times at which things are to happen | plan
echo (echoes) | a sound that is thrown back and heard again | sound
odour/odor | a smell, mostly a bad one | smell
gallery (galleries) | the seats from which the public looks on | audience
podium | a small raised platform for a speaker or a winner | stage
witness-box (witness-boxes) | the place in a court where people give evidence | witness
coal | a black rock that is burned as fuel | fuel
submarine | a ship that can travel under water | boat
cabin | a small room on a ship or a plane | room
slaughterhouse | a place where animals are killed for their meat | factory
chapel | a small church, or a room used as one | church
seafood (seafood) | fish and other animals from the sea, as food | meat
gearbox (gearboxes) | a set of toothed wheels by which a machine changes speed | device
gutter | a channel that takes rain off a roof or a road | pipe
ditch (ditches) | a long, narrow hole dug beside a road or a field | channel
rainfall | the amount of rain that falls in a place | weather
sample | a small amount of something, taken to be tested | example
sugarcane | a tall plant with sweet stems, grown for its juice | crop
millet | a grain plant with very small seeds | crop
cassava | a plant whose thick roots are eaten | crop
jute | a plant whose threads are made into sacks | crop
cotton | a plant whose soft white threads are made into cloth | crop
cereal | a plant that gives grain, as wheat does | crop
weed | a wild plant that grows where it is not wanted | plant
stump | the part of a tree that is left when it is cut down | plant
pebble | a small round stone | stone
sandbag | a sack that is filled with earth to keep off floods | sack
mattress (mattresses) | the thick, soft part of a bed | bed
minibus (minibuses) | a small bus for about a dozen people | vehicle
ropeway | a line of cabins that hang from a moving cable | lifter
trailer | a box on wheels that a vehicle pulls | vehicle
sleeper | one of the beams on which rails are laid | beam
windscreen | the front window of a car | window
shipbuilder | a firm or person that makes boats | firm
steward | a person who looks after passengers on a ship or plane | servant
deck | the flat floor of a ship, on which people walk | floor
propeller | turning blades that drive a ship or a plane | device
lock-up | a room in which arrested people are kept | room
pulpit | the raised place in a church from which a priest speaks | stage
belfry (belfries) | the part of a tower in which bells hang | tower
crypt | a room under a church, often with graves | room
graveyard | the ground in which the dead of a place lie | ground
hub | a place at the centre of a network or of some activity | centre | -wheel* usb broadband router bicycle* bike*
    axle*
grid | the network of lines that carries electricity to its users | network | +power electric* energy blackout* national
    utility megawatt* outage* wind solar -street* starting race* formula football column*
    comput* server*
ballast | weight carried to keep a ship steady | load | +ship ships boat* vessel* ferry sank hull capsiz* -track*
    rail* !waters?|tanks?
pothole | a hollow in the surface of a road | hollow | -campaign* !politics
weld | a joint made by melting pieces together | joint | ~who|she|he
mould | a soft growth that spreads on damp or rotting things | growth | +damp* wall* spores asthma bread growing wet
    tenant* -cast* plastic break* broke breaking steel music* film* style* ~traditional|same|in the
bog | soft, wet ground made of plants that rotted long ago | wetland | !standard|roll|snorkel\w*
ridge | a long, narrow stretch of high ground | height | -pressure heat roof tooth teeth dune* !sat
gully (gullies) | a narrow channel that running water has cut into the ground | valley
    | -cricket slip caught wicket* lane lanes shops
courtyard | an open space with walls or buildings around it | yard
veranda | a roofed, open place joined to a building | terrace
attic | a room or space just under a roof | room
boulder | a large piece of rock | stone | -coral*
cockpit | the place in a plane from which the pilot steers | place | -car formula racing driver* cock
compost | earth made of rotted plants and kitchen waste | earth
charcoal | half-burned wood that is used as fuel | fuel
peat | dark earth from bogs that is dried and burned | earth
dune | a hill of sand that the wind has piled up | hill
granary (granaries) | a building in which grain is stored | store
workshop | a room or building where things are made or mended | room
pipeline | a long line of pipes that carries oil, gas or water | pipe
weir | a low wall across a river, over which the water flows | bank
dry dock | a place from which water is pumped so that ships can be repaired | yard
spire | the tall pointed top of a church | tower
chimney | a tall pipe that leads smoke out of a building | pipe
pedal | a part of a machine that is pushed by the foot | lever
lever | a bar that is pressed or pulled to work a machine | lever
piston | a part that moves up and down inside an engine | lever
helmsman (helmsmen) | the person who steers a ship | sailor
docker | a worker who loads and unloads ships | sailor
"""
