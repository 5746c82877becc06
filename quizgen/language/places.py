"""The name of a place in, its kind out: FAC (what people built), LOC (land and water) or GPE (what is governed).

The head of the name decides ("Howe Bridge", "Lake Turkana"); names whose head does not tell are facts in short lists.
"""

from __future__ import annotations

from spacy.tokens import Span

_BUILT = frozenset(
    """
    airport airfield airbase airstrip base bridge hospital clinic infirmary street road avenue lane drive
    boulevard highway motorway freeway expressway square plaza park gardens stadium arena ground prison jail
    gaol camp tower towers station terminal port dock docks harbour harbor dam canal tunnel pier wharf palace
    castle fort fortress cathedral church mosque temple synagogue abbey monastery shrine cemetery memorial
    museum gallery library theatre theater cinema opera hall house hotel inn mall market school university
    college campus academy institute laboratory plant refinery mine reactor observatory barracks courthouse
    court embassy consulate building centre center skyscraper pipeline railway line track racecourse circuit
    zoo aquarium casino mansion manor villa farm ranch checkpoint crossing wall roundabout interchange
    lighthouse monument arch statue pavilion auditorium dome bowl raceway speedway
    """.split()
)
_LAND = frozenset(
    """
    river rivers sea ocean lake lakes loch bay gulf sound mountain mountains mount hill hills peak range ridge
    island islands isle isles islet atoll archipelago valley desert peninsula strait straits channel cape
    coast plateau basin forest rainforest jungle glacier delta reef volcano canyon gorge plain plains steppe
    swamp wetlands creek lagoon fjord cliff cliffs shore trench hemisphere pole continent region heights
    highlands lowlands outback tundra
    """.split()
)
_LAND_FIRST = frozenset("mount mt mt. lake river gulf strait straits sea bay cape isle valley bight".split())
_LAND_NAMED = frozenset(
    """
    africa america americas antarctica arctic antarctic asia europe eurasia oceania australasia latin-america
    middle-east near-east far-east midwest west-coast east-coast gulf-coast west east north south balkans
    caucasus crimea sahel sahara maghreb levant scandinavia mesopotamia siberia patagonia amazon alps andes
    gulf himalayas himalaya pyrenees rockies urals appalachians karakoram everest kilimanjaro vesuvius etna
    atlantic pacific mediterranean caribbean baltic adriatic aegean arabian-sea nile thames danube rhine volga
    ganges mekong yangtze euphrates tigris mississippi-delta indochina horn-of-africa sinai gobi kalahari
    outback bosphorus equator gaza-strip west-bank central-america south-america north-america latin-america
    earth mars moon donbas darfur kashmir
    """.split()
)
_BUILT_NAMED = frozenset(
    """
    heathrow gatwick stansted pentagon kremlin colosseum eiffel-tower white-house capitol capitol-hill
    guantanamo guantanamo-bay alcatraz auschwitz stonehenge wembley twickenham broadway wall-street
    ground-zero
    """.split()
)
#: Governed places whose last or first word is that of land, water or a building.
_GOVERNED = frozenset(
    """
    rhode-island prince-edward-island marshall-islands solomon-islands cayman-islands falkland-islands
    cook-islands faroe-islands virgin-islands pitcairn-islands green-bay tampa-bay north-bay thunder-bay
    montego-bay hudson-bay-town cape-town cape-verde cape-coral cape-canaveral mount-vernon mount-pleasant
    mount-isa lake-charles lake-placid river-plate ivory-coast gold-coast sunshine-coast new-south-wales
    palo-alto menlo-park college-park highland-park overland-park fort-worth fort-lauderdale fort-wayne
    little-rock baton-rouge west-virginia south-africa central-african-republic newport southport stockport
    shreveport beverly-hills farmington-hills simi-valley sierra-leone south-sudan east-timor north-korea
    south-korea western-australia south-australia notting-hill college-station chapel-hill vatican-city
    """.split()
)
_COMPASS = frozenset(
    """
    north south east west central northern southern eastern western northeast southeast northwest southwest
    north-east south-east north-west south-west sub-saharan upper lower
    """.split()
)
_CONTINENTS = frozenset("africa asia europe america".split())
_JOINS = frozenset("of in at de del da do di du la le el - –".split())


def kind_of_place(name: Span) -> str:
    """ "FAC", "LOC" or "GPE" for a span that names a place."""
    words = [token.lower_ for token in name if token.text.strip()]
    if len(words) > 1 and words[0] in {"the", "a"}:
        words = words[1:]
    joined = "-".join(words)
    if not words or joined in _GOVERNED:
        return "GPE"
    if joined in _LAND_NAMED or (words[0] in _COMPASS and words[-1] in _CONTINENTS):
        return "LOC"
    if joined in _BUILT_NAMED:
        return "FAC"
    head = next((words[place - 1] for place in range(1, len(words)) if words[place] in _JOINS), words[-1])
    if len(words) > 1:
        if head in _BUILT:  # "Port of Dover"
            return "FAC"
        if words[-1] in _LAND or words[0] in _LAND_FIRST or head in _LAND:
            return "LOC"
    return _kind_by_next(name)


def _kind_by_next(name: Span) -> str:
    """ "Brize airbase", "the Rufiji river": a noun in small letters behind the name says what the name is of."""
    after = name.doc[name.end] if name.end < len(name.doc) else None
    if after is None or after.is_sent_start or name[-1].whitespace_ == "":
        return "GPE"
    if after.text in {"airport", "airbase", "stadium", "prison", "bridge", "tunnel", "dam", "refinery"}:
        return "FAC"
    land = {"river", "sea", "ocean", "mountains", "desert", "peninsula", "valley", "basin", "delta"}
    return "LOC" if after.text in land else "GPE"
