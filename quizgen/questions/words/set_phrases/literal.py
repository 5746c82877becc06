"""The name of a kind of things in, the words for them out: beside these a phrase may be meant word by word, or not.

"A gate", "a lorry" and "a knee" can be touched: "she put the brakes on beside the gate", "the van drew up". Where
"ministers" or "prices" are named, nobody brakes.
"""

from __future__ import annotations

_KINDS = {
    "body": """hair eyes ear ears nose mouth lips teeth tooth jaw jaws neck shoulder shoulders arm elbow elbows finger
        fingers fist fists chest waist hip hips knee knees leg legs foot feet ankle ankles toes skin bone bones rib ribs
        muscle muscles wrist wrists thumb belly stomach hands""",
    "home": """door doors doorway window windows room rooms kitchen bedroom bathroom bath corridor corridors stairs
        staircase ladder ladders floor roof roofs wall walls ceiling cellar attic garden gardens garage shed gate gates
        fence fences chair chairs sofa bed beds blanket blankets lamp lamps curtain curtains carpet rug shelf shelves
        cupboard drawer box boxes bag bags basket bucket buckets suitcase plate plates glass glasses bottle bottles
        knife knives spoon pot pots pan kettle stove oven fridge sink candle candles tent tents balcony hut barn""",
    "road": """car cars van vans lorry lorries truck trucks bus buses taxi taxis bicycle bicycles bike bikes cyclist
        cyclists motorbike motorcycle motorcycles tractor tractors pram trailer trailers wheelchair wheel wheels tyre
        tyres tire tires brake train trains tram trams driveway lane junction motorway road roads street streets driver
        drivers pedestrian pedestrians traffic carriage carriages kerb pavement vehicle vehicles ambulance plane planes
        helicopter aircraft runway""",
    "sea": """boat boats ship ships ferry ferries yacht yachts vessel vessels canoe raft barge tanker trawler dinghy
        sail sails sailing mast deck anchor moorings tide tides beach beaches shore shores coast cliff cliffs rocks wave
        waves river rivers lake lakes pond pool pools sea canal swimmer swimmers swim swam swimming diver divers
        lifeboat skipper crew water""",
    "animal": """dog dogs cat cats horse horses pony ponies cow cows bull bulls cattle sheep lamb lambs goat goats
        pig pigs hen hens chicken chickens bird birds fish wolf wolves fox foxes lion lions tiger tigers
        elephant elephants crocodile shark sharks whale whales bats mouse rat rats snake snakes bee bees
        wasp wasps spider insect insects moth mice deer trout salmon carp pike cod geese hounds rider riders
        jockey vet herd flock owl owls eagle eagles monkey monkeys cub cubs puppy puppies nest animal
        animals""",
    "plant": """tree trees flower flowers leaf leaves grass lawn soil mud sand stone stones wood woods forest branch
        branches hedge hedges weeds petals hay straw hill hills slope mountain mountains valley summit peak
        cave tunnel hole holes pit ditch trench ruins""",
    "weather": """wind winds windy gale gales storm storms rain snow ice icy fog hail smoke dust ash fumes flames
        lightning thunder temperature temperatures degrees sun sunshine moon clouds""",
    "food": """milk bread meat cake cakes soup beer wine juice egg eggs butter flour sugar potato potatoes vegetables
        rice cheese apples pie sandwiches tea recipe""",
    "clothes": """coat coats jacket shirt shirts trousers sleeve sleeves collar hat hats glove gloves shoe shoes boots
        scarf socks cloth mask masks helmet bride costume costumes wig""",
    "tool": """pen pens pencil chalk paint painted scissors rope ropes nails screw screws spade shovel digger crane
        bulldozer bulldozers chainsaw chainsaws glue needle wire wires pipe pipes hose pump machine machines ink
        photograph photographs microphone""",
    "sport": """goal goals goalkeeper keeper header penalty minute minutes half try tries wicket wickets innings striker
        midfielder defender defenders referee coach match matches pitch score scored scorer scores equaliser season
        league cup tournament playoff playoffs half-time champion champions rugby football cricket tennis golf team
        teams player players game games striker ball shot shots lap laps race races sprint captain manager club points
        batsman bowler fans squad point title final""",
    "stage": """film films movie movies theatre theater actor actress actors orchestra band song songs album stage
        concert musician musicians guitar piano violin singer play television tv series opera musical drama choir
        pianist organist dancer dancers dance""",
}
#: Beside these nobody brakes, climbs or digs: what is told is a matter of public life.
_KINDS[
    "affairs"
] = """government governments minister ministers ministry council councils councillor councillors company
    companies firm firms party parties parliament congress senate court courts judge judges law laws bill bills plan
    plans policy policies deal deals agreement agreements treaty talks negotiations union unions report reports study
    bank banks market markets economy economic industry president chairman chairwoman chief executive executives
    director directors leader leaders leadership politician politicians political politics election elections voters
    vote campaign candidate candidates tax taxes budget budgets spending costs cost prices inflation growth jobs
    investor investors investment trade sanctions reform reforms rule rules regulation regulations regulators rights
    protest protests protesters critics criticism opposition opponents coalition department agency authorities officials
    commission committee decision decisions proposal proposals strategy scheme schemes project projects programme
    programmes program programs merger takeover bid shareholders business businesses sales profits debt debts pension
    pensions wages strike strikes crisis scandal inquiry investigation allegations charges evidence claims dispute
    disputes conflict war peace security crime violence immigration migrants climate emissions energy education research
    researchers scientists data technology newspaper editor lawyer lawyers campaigners charity charities group groups
    organisation organisations organization nation nations country countries state states federal mayor governor
    secretary spokesman spokeswoman chancellor premier administration democrats republicans democratic republican
    conservatives conservative labour liberal tory tories manager managers staff workers employees employers career
    reputation future problem problems issue issues question questions idea ideas risk risks concerns fears hopes
    expectations pressure demands"""
_TOUCHED = ("body", "home", "road", "sea", "animal", "plant", "weather", "food", "clothes", "tool")
_WORDS = {kind: frozenset(words.split()) for kind, words in _KINDS.items()}
_WORDS["things"] = frozenset[str]().union(*(_WORDS[kind] for kind in _TOUCHED))


def words_for(kind: str) -> frozenset[str]:
    """The words for things of this kind; "things" are all that can be touched."""
    return _WORDS[kind]
