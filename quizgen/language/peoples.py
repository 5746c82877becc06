"""A name in, whether it names a people, a faith or a party's followers out (NORP).

Most such words show it by their ending ("Kenyan", "Israelis", "Islamist"); the rest are facts in one list.
"""

from __future__ import annotations

import re

from spacy.tokens import Span

#: Peoples, faiths and parties whose ending does not tell, in the singular.
_LISTED = frozenset(
    """
    afghan arab aboriginal basque berber breton bosniak british catalan cherokee croat czech dane democrat
    druze dutch dutchman dutchwoman english englishman englishwoman filipino filipina finn fleming french
    frenchman frenchwoman greek hindu hispanic hutu icelandic inuit irishman irishwoman jew jihadist kazakh
    kurd kurdish kyrgyz lao latino latina latinx libertarian magyar malagasy maori mormon muslim moslem nazi
    navajo norse orthodox pashtun pole presbyterian protestant catholic quaker republican roma scot scotsman
    serb shia shi'a shi’a shiite sikh sinhala sioux slav slavic slovak slovene somali spaniard sunni swede
    swiss tamil tatar thai tibetan philippine eastern western tory tories tutsi turk turkic uighur uyghur ukip
    uzbek tajik turkmen welsh welshman yazidi yoruba zulu islamic buddhist balkan baltic nordic greenlandic
    arabic hellenic gaelic celtic semitic hispanic democratic monegasque cypriot azeri emirati qatari omani
    kuwaiti iraqi israeli pakistani bangladeshi yemeni nepali saudi bahraini bengali punjabi kashmiri ottoman
    roman german gujarati rajasthani evangelical pentecostal anglican lutheran methodist baptist calvinist
    jesuit soviet communist marxist zionist islamist
    """.split()
)
#: Common ones that end like other words; sure even where no network marked them.
_SURE = frozenset(
    """
    american african asian european australian canadian mexican brazilian russian ukrainian german italian
    spanish portuguese polish turkish chinese japanese korean vietnamese indian iranian syrian lebanese
    egyptian libyan tunisian algerian moroccan nigerian kenyan ethiopian ghanaian sudanese palestinian
    jordanian scottish irish swedish norwegian danish finnish belgian austrian hungarian romanian bulgarian
    serbian croatian albanian colombian venezuelan cuban argentinian chilean peruvian jewish christian
    indonesian malaysian burmese rohingya
    """.split()
)
_AMBIGUOUS = frozenset(
    """
    pole lao fleming roma orthodox christian democratic baltic balkan english scot turk dane soviet
    evangelical libertarian catholic nordic breton
    """.split()
)
_ENDING = re.compile(r".{2,}(?:ese|[^aeiou]ish|(?:ian|ean)s?|(?<!st)(?<=[cdgklnrtvz])ans?|landers?|ists?|ites?|crats?)")
_NOT = frozenset(
    """
    guardian guardians civilian civilians ocean koran quran ramadan satan iran milan sudan taliban economist elite
    website satellite favorite orleans philippines easterns westerns
    """.split()
)
_BEFORE = frozenset(
    """
    north south east west northern southern eastern western central anti pro non african latin sri native new
    saudi middle liberal social christian anglo afro neo indo franco russo sino euro - –
    """.split()
)


def is_people(name: Span) -> bool:
    """For a name that is no person, body or place: whether its word is one for a people, by list or by ending."""
    words = [token.lower_ for token in name if token.text.strip()]
    if not words or len(words) > 3 or not name[-1].text[:1].isupper():
        return False
    if any(word not in _BEFORE and not _listed(word) for word in words[:-1]):
        return False
    last = words[-1].rpartition("-")[2]  # "neo-Nazi"
    return _listed(last) or (last not in _NOT and _ENDING.fullmatch(last) is not None)


def is_sure_people(name: Span) -> bool:
    """The same for any word: by list alone, and never where the word is a name, too ("Christian", "Pole")."""
    words = [token.lower_ for token in name if token.text.strip()]
    if len(words) != 1 or not name[0].text[:1].isupper():
        return False
    word = words[0]
    return _listed(word) and (word not in _AMBIGUOUS)


def _listed(word: str) -> bool:
    return word not in _NOT and bool({word, word.removesuffix("s")} & (_LISTED | _SURE))
