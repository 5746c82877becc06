"""A line of tokens in, its dates, times, sums, shares, quantities and numbers out: a small grammar, no learning.

Every token becomes one letter (a weekday is W, a month M, a number word w ...), and the rules are expressions over the
string of letters; each is bounded, so the time is linear. The longest match wins. Hedges ("about", "more than") and
prepositions stay outside, because a question asks for what follows them; "the" belongs to "the 1990s" alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

LABELS = ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL")  # the order breaks ties

# ------------------------------------------------------------------------------------------------- words to letters
_WORDS = {
    "w": """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero""",
    "s": "hundred thousand million billion trillion dozen",
    "S": "hundreds thousands millions billions trillions dozens scores",
    "z": "bn tn mn k b",  # behind digits: "£2.5 bn"
    "X": "m",  # million in sums, metres elsewhere
    "O": """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth""",
    "r": "half quarter quarters thirds fifths tenths",
    "a": "a an",
    "T": "the",
    "f": "of",
    "b": "to",
    "&": "and",
    "R": "today yesterday tomorrow",
    "g": "tonight overnight",
    "q": "last next this past coming following previous",
    "~": "that same",
    "Q": "recent few several couple many",
    "e": "each every",
    "E": "earlier early late later mid",
    "u": "day week month year decade century fortnight days weeks months years decades centuries fortnights",
    "k": "weekend weekends",
    "t": "hour hours minute minutes seconds min mins hr hrs",
    "p": "morning afternoon evening night mornings afternoons evenings nights",
    "P": "noon midday midnight",
    "A": "ago",
    "L": "old",
    "x": "spring summer autumn winter fall",
    "m": "am pm a.m. p.m. a.m p.m",
    "c": "o'clock o’clock",
    "%": "% percent pct",
    "v": "per",
    "V": "cent",
    "G": "percentage",
    "i": "point points",
    "H": "square cubic nautical metric light",
    "/": "/",
    ",": ",",
    "C": """dollar dollars pound pounds euro euros yen yuan renminbi rupee rupees rouble roubles ruble rubles peso pesos
        franc francs krona kronor krone kroner zloty shekel shekels lira dinar dinars dirham dirhams riyal riyals rial
        rials naira shilling shillings baht ringgit rupiah forint hryvnia hryvnias taka rand cents pence penny
        sterling quid bucks""",
    "K": """km kilometre kilometres kilometer kilometers mile miles metre metres meter meters cm centimetre centimetres
        centimeter centimeters mm millimetre millimetres millimeter millimeters foot feet ft inch inches yard yards
        acre acres hectare hectares kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos gram grams gramme
        grammes mg ton tons tonne tonnes lb lbs ounce ounces oz litre litres liter liters ml gallon gallons pint pints
        barrel barrels mph kph kmh knot knots watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts mw gw
        kw kwh mwh kilowatt-hours volt volts hertz hz khz mhz ghz degree degrees celsius fahrenheit °c °f ° byte bytes
        kilobytes megabytes gigabytes terabytes kb mb gb tb calorie calories joules kelvin
        km² km2 m² m2 h""",
}
_LETTER = {word: letter for letter, words in _WORDS.items() for word in words.split()} | {"-": "-", "–": "-"}
_MONTHS = """january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec""".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_HOLIDAYS = "christmas easter thanksgiving halloween ramadan hanukkah diwali".split()
_NAMED_DAYS = {"black", "good", "super", "ash", "palm", "bloody", "cyber", "easter", "shrove"}
_BEFORE_MONTH = frozenset(
    "in since of by until till last next this early late mid during from to before after and".split()
)
_CAPITAL = {
    **dict.fromkeys(_MONTHS, "M"),
    **dict.fromkeys((f"mid-{month}" for month in _MONTHS), "M"),
    **dict.fromkeys(_DAYS, "W"),
    **dict.fromkeys((f"{day}s" for day in _DAYS), "W"),
    **dict.fromkeys(_HOLIDAYS, "Y"),
    **dict.fromkeys("bc bce ad ce b.c. a.d.".split(), "I"),
    **dict.fromkeys("gmt bst utc est edt cst cdt mst mdt pst pdt et pt cet cest msk ist jst aest".split(), "Z"),
    **dict.fromkeys("usd eur gbp jpy cny aud cad nzd inr chf rs".split(), "J"),
}
_SHAPES = [  # the first that fits the whole token
    (re.compile(r"(?:1\d|20)\d\d"), "y"),
    (re.compile(r"0?[1-9]|[12]\d|3[01]"), "d"),
    (re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.?\d+"), "n"),
    (re.compile(r"[½¼¾⅓⅔]"), "F"),
    (re.compile(r"\d+(?:\.\d+)?(?:bn|tn|mn|m|k|b)", re.I), "N"),
    (re.compile(r"\d+(?:,\d{3})*(?:st|nd|rd|th)", re.I), "o"),
    (re.compile(r"(?:mid-)?(?:1\d|20)\d0['’]?s|['’]?\d0['’]?s|(?:mid-)?(?:for|fif|six|seven|eigh|nine)ties"), "D"),
    (re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?"), "h"),
    (re.compile(r"\d{4}-\d\d-\d\d|\d\d?[-/]\d\d?[-/](?:\d\d|\d{4})|9/11"), "#"),
    (re.compile(r"\d+/\d+"), "n"),
    (re.compile(r"(?:[A-Z]{1,2})?[$£€¥₹₽₩₪₺₦฿]"), "$"),
]  # fmt: skip


def _letter(token: Token, before: str, after: str) -> str:
    """The letter of a token; the words beside it tell the month of May from the verb."""
    text, lower = token.text, token.lower_
    if text[:1].isupper() or lower.startswith("mid-"):
        capital = _CAPITAL.get(lower.rstrip(".") if lower not in _CAPITAL else lower)
        if capital == "M" and lower in {"may", "march", "mar"}:
            dated = any(re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)?|\d{4}", word) for word in (before, after))
            return "M" if dated or before in _BEFORE_MONTH else "."
        if capital:
            return capital
    if lower in _LETTER:
        unsure = (lower == "one" and token.tag_ not in {"", "CD"}) or (lower == "second" and token.tag_ == "NN")
        return "." if unsure else _LETTER[lower]
    for shape, letter in _SHAPES:
        if shape.fullmatch(text):
            return letter
    if lower.startswith("mid-") and _LETTER.get(lower[4:]) in {"p", "x"}:
        return "."
    return "j" if text[:1].isupper() and text[:2].isalpha() else "."


# ------------------------------------------------------------------------------------------------- the grammar
_SPELT = r"(?:[wa](?:-?w)?(?:-?s){1,3}(?:&?w(?:-?w)?){0,2}|w(?:-?w)?|ra[s]|Sf[Ss])"
_NUM = rf"(?:[dnyN]F?(?:-?[sz]){{0,2}}|F|{_SPELT})"
_SUM = rf"(?:[dnyN](?:-?[szX]){{0,2}}|{_SPELT}|S)"
_COUNT = rf"(?:{_NUM}(?:[-b]{_NUM}|&a?r)?|a?Qf?)"
_MONTH_DAY = r"(?:T?[do](?:[-&b][do])?f?M|MT?[do](?:[-b&][do])?)(?:,?y)?"
_CLOCK = r"(?:hm?|[dw]m|[dw]c)"
_GRAMMAR = {
    "DATE": [
        rf"(?:W,?)?{_MONTH_DAY}",
        r"(?:E-?|q)?M(?:[,f]?y)?",
        r"E?(?:T?q{1,2}|e)-?(?:W|M|k|x|u)|Tk|qr",
        rf"T?q{_COUNT}-?u",
        r"E-?T?(?:y|D|W|M|k)",
        r"~u",
        rf"{_COUNT}-?u(?:-?L|A|E)?",
        r"a?u[AE]",
        r"Qu",
        r"T?[oO]-?u(?:f(?:y|T?qu))?|T?[oO]-?rf(?:y|T?qu)",
        r"T?D(?:-D)?",
        r"xf?y",
        r"[ndy]I|I[ndy]",
        r"y(?:[-b][yd])?",
        r"W(?:-W)?|R|#|Y",
    ],
    "TIME": [
        rf"(?:{_CLOCK}|[dh])[-b]{_CLOCK}Z{{0,2}}",
        rf"{_CLOCK}Z{{0,2}}",
        r"(?:E?[WRq~]|q[WR])E?p|EMp",
        rf"{_COUNT}-?t(?:-?L|A|E)?|atA?|t[AE]|raT?t|T?q{_COUNT}?t|e[tp]|{_NUM}-O",
        r"g|P",
    ],
    "MONEY": [
        rf"[$J]{_SUM}(?:[-b][$J]?{_SUM})?C?",
        rf"{_SUM}(?:[-b]{_SUM})?-?j{{0,2}}C|{_SUM}J|[as]-?C|S(?:f[Ss])?fC",
    ],
    "PERCENT": [rf"(?:{_NUM}%?[-b])?{_NUM}-?(?:%|vV|G)i?"],
    "QUANTITY": [rf"(?:{_NUM}[-b])?{_NUM}-?H?[KX]K?(?:(?:/|v|a)[KtO])?(?:{_NUM}K)?|{_NUM}-?C"],
    "ORDINAL": [r"[oO]"],
    "CARDINAL": [rf"[dn]X|w-?r|w-?O(?![-j])|{_NUM}(?:-{_NUM})?|a?Qs|S(?=f)"],
}
_RULES = [(label, re.compile(rule)) for label in LABELS for rule in _GRAMMAR[label]]


def find(line: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """(first, one past the last, label) as places in `line`, which lies in one sentence; none overlap."""
    words = [token.lower_ for token in line]
    letters = "".join(
        _letter(token, words[i - 1] if i else "", words[i + 1] if i + 1 < len(line) else "")
        for i, token in enumerate(line)
    )
    if not letters.strip(".j,Tafb&-"):
        return
    found = [(m.start(), m.end(), label) for label, rule in _RULES for m in rule.finditer(letters)]
    found.sort(key=lambda span: (span[0] - span[1], LABELS.index(span[2]), span[0]))
    taken = bytearray(len(line))
    for start, end, label in found:
        if any(taken[start:end]) or not _sound(line, letters, start, end, label):
            continue
        taken[start:end] = b"\1" * (end - start)
        yield _widened(line, letters, start), end, label


def _widened(line: Sequence[Token], letters: str, start: int) -> int:
    """ "Good Friday", "Black Friday" begin one word earlier."""
    return start - 1 if letters[start] == "W" and start and line[start - 1].lower_ in _NAMED_DAYS else start


def _sound(line: Sequence[Token], letters: str, start: int, end: int, label: str) -> bool:
    """Whether the words beside a match leave it what it seems."""
    form = letters[start:end]
    after = line[end] if end < len(line) else None
    counted = after is not None and (after.tag_ == "NNS" or after.lower_ == "people")
    if form[0] in "dny" and start > 1 and letters[start - 1] == "-" and label in {"CARDINAL", "DATE"}:
        dash, name = line[start - 1], line[start - 2]
        if not dash.whitespace_ and not name.whitespace_ and name.text[-1:].isalpha():
            return False  # "S-300", "COVID-19"
    if form == "y":
        round_or_far = int(line[start].text) % 100 == 0 or not 1900 <= int(line[start].text) <= 2035
        return (label == "DATE") != (counted and round_or_far)  # "2000 people" are no year, "the 2016 elections" are
    if form[-1] == "O" and label == "TIME":
        return line[end - 1].lower_ == "second"  # "a 30-second clip"
    if form[-1] == "X" and label == "QUANTITY":
        return not (counted and not line[end - 2].whitespace_)  # "50m people", "the 400 m hurdles"
    if form[-1] == "C":  # "20 pounds of explosives"
        weight = line[end - 1].lower_ in {"pound", "pounds"} and after is not None and after.lower_ == "of"
        return weight == (label == "QUANTITY")
    return True
