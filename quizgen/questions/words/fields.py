"""The text of an article in, the fields it is about out; the words that bar a meaning in, their fields out.

A word that means something else beside "goal" and "coach" means it in the whole of a match report, also in the
sentence that names neither: "The panel trained twice on Tuesday".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from quizgen.questions.words.listed import roots

#: Of each field: words that tell that an article is about it, and how words begin beside which others have a sense of
#: this field.
_FIELDS = {
    "sport": (
        """match matches coach coaches striker strikers midfielder goalkeeper goal goals cup league tournament
        championship championships rugby tennis squad referee season football footballer cricket athletics semi-final
        quarter-final final medal player players champion champions innings wicket wickets team teams club captain
        batsman bowler quarterback touchdown playoff playoffs golf golfer hurling camogie gaelic half-time fixture
        fixtures penalty kick-off boxing boxer basketball baseball hockey pitch manager rider riders peloton podium
        sprint sprinter cyclist cyclists jockey jockeys lap laps prix swimmer swimmers runner runners
        athlete athletes""",
        """goal game match ball team player striker coach league cup penalt squad football rugby cricket innings wicket
        midfield referee quarterback champion season title tennis shot header keeper half pitch defender club golf
        yard playoff medal nba nfl race training rider lap peloton jockey""",
    ),
    "stage": (
        """film films movie movies album albums song songs singer band actor actors actress theatre theater concert
        concerts music musician musical orchestra novel novels author poet poems cinema director premiere audience
        screen drama comedy festival""",
        """film movie album song band actor actress music novel theatre theater stage screen drama role character singer
        series tv album book artist guitar concert tune sound""",
    ),
    "gallery": (
        """painting paintings drawing drawings gallery museum exhibition sculpture sculptures artist artists watercolour
        watercolours canvas curator portrait portraits collection""",
        """paint draw museum gallery artist portrait art drawing plate print photo image glass""",
    ),
    "hospital": (
        """hospital hospitals patient patients doctor doctors nurse nurses surgery surgeon clinic symptoms disease
        treatment ward medical illness cancer medicine""",
        """hospital patient doctor medic clinic surger treatment clinical surg therap symptom disease drug""",
    ),
    "school": (
        """school schools student students pupil pupils teacher teachers university universities exam exams campus
        classroom college principal headteacher education lecturers""",
        """school student pupil teacher universit college exam class academic campus graduate lesson""",
    ),
    "wild": (
        """bird birds species animal animals wildlife nest nests whale whales fish eggs habitat butterflies zoo insects
        seals cattle sheep goats""",
        """bird species animal fish insect nest whale egg cattle""",
    ),
    "farm": (
        """farm farms farmer farmers crop crops harvest planting fields grain maize wheat rice coffee cocoa irrigation
        pasture cattle livestock seedlings""",
        "farm crop harvest field grain wheat corn soil sow plant cattle sheep",
    ),
    "table": (
        """restaurant restaurants recipe recipes chef menu dishes cook cooking kitchen flavour flavor meal bakery cafe
        food baker""",
        """food restaurant recipe kitchen meal chef taste cook dish""",
    ),
    "sea": (
        """boat boats ship ships vessel vessels crew harbour harbor sailor sailors coastguard skipper ferry trawler
        fishermen sea port lifeboat sailing""",
        """boat ship vessel sail skipper harbour ferry yacht sea crew port""",
    ),
    "road": (
        """car cars truck trucks lorry lorries driver drivers vehicle vehicles traffic motorway highway junction crash
        roads road bus buses""",
        """car truck lorr driver vehicle engine road traffic bus cars driv street""",
    ),
    "air": (
        "plane planes aircraft flight flights airline airlines airport pilot pilots runway passengers",
        "plane aircraft flight airline airport pilot runway passenger flies",
    ),
    "court": (
        """court judge jury trial prosecutor prosecutors defendant magistrate magistrates solicitor barrister sentenced
        pleaded guilty convicted verdict lawyer""",
        "court judge jury trial lawsuit prosecut jail prison sentenc convict crim guilt",
    ),
    "market": (
        """shares share shareholders stock stocks investors investor dividend earnings quarter bond bonds market markets
        analyst analysts trading futures yen dollar profit profits pct mln dlrs""",
        """share stock market bond loan trader investor futures dollar currenc profit quarter yield debt trading index
        earning""",
    ),
    "war": (
        """soldier soldiers troops army military rebel rebels missile missiles artillery rocket rockets militants
        gunmen airstrike airstrikes shelling fighters""",
        "army troop soldier rebel missile artiller rocket militant bomb shell gun shoot sniper militar weapon",
    ),
    "computer": (
        """software app apps computer computers users server servers browser website hackers hacker data online digital
        internet""",
        "software computer data server file internet user email network device app online",
    ),
    "church": (
        "church churches priest bishop archbishop mosque pope prayer prayers parish worship diocese imam",
        "church priest bishop prayer god cathedral christian pray altar gospel",
    ),
    "storm": (
        "storm storms hurricane typhoon cyclone rain rains flood floods flooding winds forecasters weather",
        "storm rain flood water wind weather snow river",
    ),
}
#: So often must an article name what belongs to a field, and so many different words of it.
OFTEN, DIFFERENT = 6, 3
#: So many of the words that bar a meaning must be of a field: "car" alone may be chance.
BARS_OF_A_FIELD = 2

_BEGINNINGS: Mapping[str, frozenset[str]] = {field: frozenset(bars.split()) for field, (_, bars) in _FIELDS.items()}
_FIELDS_OF: dict[str, list[str]] = {}
for _field, (_telling, _) in _FIELDS.items():
    for _one in _telling.split():
        _FIELDS_OF.setdefault(_one, []).append(_field)
_WORD = re.compile(r"[a-z][a-z-]*[a-z]")


@lru_cache(maxsize=8)
def fields_of(text: str) -> frozenset[str]:
    """The fields that the text of an article is about: mostly one or none."""
    often: Counter[str] = Counter()
    different: Counter[str] = Counter()
    for word, times in Counter(_WORD.findall(text.lower())).items():
        for field in _FIELDS_OF.get(word, ()):
            often[field] += times
            different[field] += 1
    return frozenset(field for field, times in often.items() if times >= OFTEN and different[field] >= DIFFERENT)


def strange_fields(bars: tuple[str, ...]) -> frozenset[str]:
    """The fields in which a word has another sense, by how the words begin beside which it has one."""
    barred = frozenset(roots(bars))
    return frozenset(field for field, own in _BEGINNINGS.items() if len(own & barred) >= BARS_OF_A_FIELD)
