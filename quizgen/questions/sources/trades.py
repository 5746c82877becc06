"""A noun in, the kind of source that somebody is whom the article calls so, out: "geologist", "press secretary"."""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import stands_in
from quizgen.questions.labels import (
    ARTIST,
    CAMPAIGN,
    COMPANY,
    EXPERT,
    MEDIA,
    OFFICIAL,
    PLAYER,
    PUBLIC,
    RELATIVE,
    SPEAKS_FOR,
    WITNESS,
)

#: The nouns that say what kind of source somebody is, as heads of a title or a description.
HEADS = {
    OFFICIAL: lexicon(
        """minister mayor governor gov senator sen senators representative rep representatives congressman congresswoman
        lawmaker lawmakers legislator legislators mp mps councillor councillors councilman councilwoman chancellor
        premier ambassador sheriff prosecutor prosecutors candidate nominee politician
        politicians mep meps alderman selectman detective inspector superintendent constable diplomat"""
    ),
    SPEAKS_FOR: lexicon(
        """spokesman spokeswoman spokesperson spokesmen spokespeople adviser advisor advisers advisors aide aides
        strategist strategists lawyer lawyers attorney attorneys solicitor barrister"""
    ),
    COMPANY: lexicon("ceo businessman businesswoman entrepreneur industrialist hotelier restaurateur"),
    CAMPAIGN: lexicon("activist activists campaigner campaigners protester protesters protestor protestors"),
    EXPERT: lexicon(
        """professor researcher researchers scientist scientists analyst analysts expert experts economist economists
        historian historians biologist biologists physicist physicists epidemiologist epidemiologists geologist
        geologists meteorologist meteorologists psychologist psychologists sociologist sociologists astronomer
        astronomers paleontologist paleontologists palaeontologist archaeologist archaeologists anthropologist
        seismologist volcanologist ecologist ecologists chemist lecturer scholar scholars academic academics
        virologist zoologist botanist climatologist criminologist demographer astrophysicist immunologist
        neuroscientist ornithologist entomologist glaciologist oceanographer statistician pathologist physiologist
        palaeoecologist paleoecologist palaeoclimatologist paleoclimatologist sedimentologist biogeochemist geochemist
        biochemist geophysicist geomorphologist hydrologist hydrogeologist limnologist microbiologist geneticist
        mycologist ichthyologist herpetologist primatologist ethologist toxicologist parasitologist bacteriologist
        agronomist acoustician bioacoustician musicologist ethnomusicologist linguist geographer mathematician
        archaeobotanist palynologist dendrochronologist egyptologist philologist ethnographer biophysicist"""
    ),
    PLAYER: lexicon(
        """coach striker midfielder goalkeeper quarterback player players cyclist swimmer athlete sprinter
        boxer golfer skier batsman bowler paralympian footballer winger flanker fly-half scrum-half full-back
        defender rower hurdler jockey hooker debutant goalscorer"""
    ),
    ARTIST: lexicon(
        """actor actress singer musician author novelist poet artist painter sculptor filmmaker photographer composer
        playwright rapper drummer guitarist bassist songwriter screenwriter comedian choreographer illustrator
        cartoonist"""
    ),
    WITNESS: lexicon(
        "witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers survivor survivors"
    ),
    RELATIVE: lexicon(
        "father mother wife husband brother sister son daughter uncle aunt widow widower cousin grandfather grandmother"
    ),
    PUBLIC: lexicon(
        """resident residents voter voters passenger passengers customer customers villager villagers
        neighbour neighbours neighbor neighbors shopper shoppers tourist tourists commuter commuters"""
    ),
    MEDIA: lexicon("reporter reporters journalist journalists correspondent columnist newsreader"),
}
#: Two words that together are a head ("press secretary" speaks for somebody, a secretary alone may be a minister).
PAIRS = {
    "press secretary": SPEAKS_FOR, "prime minister": OFFICIAL, "attorney general": OFFICIAL, "party leader": OFFICIAL,
    "district attorney": OFFICIAL, "police chief": OFFICIAL, "police officer": OFFICIAL,
    "home secretary": OFFICIAL, "foreign secretary": OFFICIAL, "health secretary": OFFICIAL,
    "education secretary": OFFICIAL, "transport secretary": OFFICIAL, "defence secretary": OFFICIAL,
    "culture secretary": OFFICIAL, "industry secretary": OFFICIAL, "chief constable": OFFICIAL, "fire chief": OFFICIAL,
    "police commissioner": OFFICIAL, "managing director": COMPANY, "finance director": COMPANY,
    "marketing director": COMPANY, "sales director": COMPANY, "store manager": COMPANY,
    "senior fellow": EXPERT, "research fellow": EXPERT, "investment strategist": EXPERT, "market strategist": EXPERT,
    "currency strategist": EXPERT, "equity strategist": EXPERT, "bond strategist": EXPERT,
    **dict.fromkeys(
        ("opposition leader", "labour leader", "tory leader", "conservative leader", "democrat leader",
         "council leader", "majority leader", "minority leader", "commons leader", "house speaker"), OFFICIAL
    ),
    "chief executive": COMPANY, "general manager": COMPANY, "sales manager": COMPANY, "product manager": COMPANY,
    "marketing manager": COMPANY, "brand manager": COMPANY,
    **dict.fromkeys(("executive officer", "operating officer", "financial officer", "investment officer"), COMPANY),
    **dict.fromkeys(
        ("court judge", "district judge", "circuit judge", "federal judge", "magistrate judge", "court justice",
         "trade secretary", "treasury secretary", "defense secretary", "environment secretary", "dem leader",
         "commerce secretary", "agriculture secretary", "finance secretary", "transportation secretary",
         "interior secretary", "energy secretary", "labor secretary", "labour secretary", "justice secretary",
         "trade commissioner", "state comptroller", "state treasurer", "subcommittee chairman"), OFFICIAL
    ),
    **dict.fromkeys(
        ("political editor", "business editor", "economics editor", "sports editor", "news editor", "foreign editor",
         "technology editor", "diplomatic editor", "city editor"), MEDIA
    ),
    "political scientist": EXPERT, "computer scientist": EXPERT, "head coach": PLAYER,
}  # fmt: skip


#: The words on either side of a name.
_BEFORE, _BEHIND = re.compile(r"(?:[\w.’'-]+ ){1,6}$"), re.compile(r"(?:,? [\w’'-]+){1,5}")
#: So many letters are enough for the words before.
_REACH = 150


def introduces(text: str, name: str) -> bool:
    """Does a text elsewhere in a quiz say of the person what kind of source it is, as "Geologist Miriam Voss" does?"""
    last = name.split()[-1]
    if not stands_in(last, text):
        return False
    at = text.find(last)
    near = (_BEFORE.search(text[max(0, at - _REACH) : at]), _BEHIND.match(text, at + len(last))) if at >= 0 else ()
    beside = [part.group().casefold().replace(",", "") for part in near if part]
    told = {word.strip(".") for part in beside for word in part.split()}
    return any(told & heads for heads in HEADS.values()) or any(pair in part for part in beside for pair in PAIRS)
