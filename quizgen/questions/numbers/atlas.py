"""A place in, others of its kind and its part of the world out: no two of one line can lie in one another."""

from __future__ import annotations

import re
from functools import lru_cache

#: Countries by neighbourhood, states and cities by country. Each list is of one kind, so that each place on it is
#: provably not the other; what is not listed is not asked for.
_LINES = """
England, Scotland, Wales, Northern Ireland;
France, Germany, Italy, Spain, Portugal, Belgium, Austria, Switzerland, Denmark, Netherlands, Greece, Sweden, Norway,
Finland;
Poland, Hungary, Romania, Bulgaria, Ukraine, Slovakia, Latvia, Lithuania, Estonia, Croatia, Serbia, Belarus, Moldova;
Iraq, Iran, Syria, Jordan, Lebanon, Israel, Egypt, Turkey, Saudi Arabia, Yemen, Kuwait, Qatar, Bahrain, Oman;
Afghanistan, Pakistan, India, Bangladesh, Nepal, Sri Lanka, Maldives;
China, Japan, South Korea, North Korea, Taiwan, Mongolia;
Thailand, Vietnam, Indonesia, Malaysia, Philippines, Cambodia, Laos, Singapore, Myanmar;
Nigeria, Ghana, Kenya, Uganda, Tanzania, Ethiopia, Somalia, Sudan, Rwanda, Senegal, Mali, Niger, Cameroon;
South Africa, Zimbabwe, Zambia, Botswana, Namibia, Mozambique, Malawi, Angola;
Libya, Tunisia, Algeria, Morocco;
Mexico, Cuba, Haiti, Guatemala, Honduras, Nicaragua, Panama, Costa Rica, El Salvador, Jamaica;
Brazil, Argentina, Chile, Peru, Colombia, Venezuela, Bolivia, Ecuador, Uruguay, Paraguay;
Australia, New Zealand, Fiji;
Alabama, Georgia, Mississippi, Louisiana, Tennessee, Arkansas, South Carolina, North Carolina, Virginia, Kentucky,
Florida, Texas, Oklahoma, West Virginia;
Iowa, Ohio, Michigan, Illinois, Indiana, Wisconsin, Minnesota, Missouri, Kansas, Nebraska, North Dakota, South Dakota;
New Hampshire, Vermont, Maine, Massachusetts, Connecticut, Rhode Island, Pennsylvania, New Jersey, Maryland, Delaware;
California, Nevada, Arizona, Oregon, Colorado, Utah, Idaho, Montana, Wyoming, New Mexico, Alaska, Hawaii;
London, Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Bristol;
Sheffield, Newcastle, Nottingham, Leicester, Brighton, Southampton, Oxford, Cambridge, York, Norwich, Aberdeen,
Dundee, Swansea;
Houston, Dallas, Austin, San Antonio;
Los Angeles, San Francisco, San Diego, Sacramento, Seattle, Las Vegas, Phoenix, Denver, San Bernardino, Salt Lake
City;
Chicago, Detroit, Cleveland, Cincinnati, Columbus, Milwaukee, Minneapolis, St. Louis, Kansas City, Des Moines, Flint,
Indianapolis;
Boston, New York, Philadelphia, Baltimore, Pittsburgh, Buffalo, Scranton, Newark, Hartford;
Atlanta, Miami, Orlando, Tampa, Charlotte, Charleston, Nashville, Memphis, New Orleans, Richmond;
Paris, Berlin, Rome, Madrid, Athens, Vienna, Brussels, Amsterdam, Copenhagen, Stockholm, Oslo, Helsinki, Lisbon,
Dublin, Geneva, Zurich, Milan, Munich, Frankfurt, Hamburg, Barcelona, Lyon, Marseille, Nice;
Moscow, Kiev, Warsaw, Prague, Budapest, Bucharest, Sofia, Belgrade, Minsk, Vilnius, Riga, St Petersburg;
Baghdad, Tehran, Damascus, Beirut, Amman, Jerusalem, Tel Aviv, Cairo, Istanbul, Ankara, Riyadh, Dubai, Doha, Basra,
Mosul, Aleppo;
Kabul, Islamabad, Karachi, Lahore, Delhi, Mumbai, Calcutta, Dhaka, Colombo, Kandahar, Kunduz;
Beijing, Shanghai, Hong Kong, Tokyo, Osaka, Seoul, Taipei, Bangkok, Hanoi, Jakarta, Manila, Kuala Lumpur, Phuket;
Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington;
Toronto, Montreal, Vancouver, Ottawa, Calgary, Quebec City;
Johannesburg, Cape Town, Durban, Pretoria, Nairobi, Lagos, Accra, Harare, Kampala
"""
_LISTED = tuple(tuple(place.strip() for place in line.split(",")) for line in _LINES.replace("\n", " ").split(";"))
_LONGEST_FIRST = sorted({place for line in _LISTED for place in line}, key=lambda place: (-len(place), place))
_EVERY = re.compile(
    r"\b(?:" + "|".join(re.escape(place) for place in _LONGEST_FIRST)
    + r"|Britain|UK|U\.?S\.?|America|United (?:States|Kingdom)|Europe|Asia|Africa|Russia|Canada|Ireland)\b"
)  # fmt: skip


@lru_cache(maxsize=512)
def neighbours(place: str) -> tuple[str, ...]:
    """The others of its line; none where the place is not listed, or stands on two lines ("Birmingham")."""
    lines = [line for line in _LISTED if place in line]
    return tuple(other for other in lines[0] if other != place) if len(lines) == 1 else ()


#: Whole and parts: beside one of these no other is a rival.
BRITISH = frozenset({"Britain", "UK", "United Kingdom", "England", "Scotland", "Wales", "Northern Ireland"})
_NATIONS = frozenset({"Britain", "UK", "Russia", "Canada", "Ireland"})
_FIRST_STATE, _FIRST_CITY = (next(n for n, line in enumerate(_LISTED) if one in line) for one in ("Alabama", "London"))


@lru_cache(maxsize=4096)  # each source is asked for it beside each other one
def kind_of_place(place: str) -> str:
    """ "country", "state" or "city"; "" where it is not listed, or stands on lines of two kinds."""
    if place in _NATIONS:
        return "country"
    kinds = {"country" if n < _FIRST_STATE else "state" if n < _FIRST_CITY else "city"
             for n, line in enumerate(_LISTED) if place in line}  # fmt: skip
    return kinds.pop() if len(kinds) == 1 else ""


def places_in(text: str) -> tuple[str, ...]:
    """Every listed place that the text names."""
    return tuple(dict.fromkeys(_EVERY.findall(text)))
