"""A vocabulary in, a tokenizer out that cuts words as the Universal Dependencies treebanks of English do.

The treebanks (EWT and GUM 2.15) cut almost every hyphen and slash ("eye - tracking", "and / or") but leave prefixes
("anti-war"), telephone numbers and dates whole; they cut contractions ("do n't", "can not"), possessives, sums
("$ 2.5 bn", "7 pm") and every mark but the full stop of an abbreviation.

All of it stands in one expression for the places between two characters where a cut is made. Each place is known by a
few characters before and after it, so that the time is linear in the text, whatever the text is. spaCy's usual rules
take one mark off an end of a word and then look at all the rest again: a million marks in a row take them hours.
"""

from __future__ import annotations

import re

from spacy.tokenizer import Tokenizer
from spacy.vocab import Vocab

#: Words written with a full stop.
ABBREVIATIONS = """
    mr mrs ms dr st jr sr prof rev hon gov gen sen rep reps sgt capt col cmdr lt maj adm pres supt insp messrs mlle
    jan feb aug sept oct nov dec tue tues thu thur thurs fri
    co corp inc ltd bros dept univ assn vs etc al ave blvd rd ft ph approx esp vol ca pp ext attn lb oz
""".split()
#: Words before a hyphen that the treebanks leave attached to what follows: "anti-war", "re-elected", "mid-August".
PREFIXES = """
    anti arch bi co counter cross e ex extra hyper inter intra macro mega meta micro mid mini mis multi neo non over
    post pre pro proto pseudo psycho re semi socio sub super trans tri ultra un
""".split()
#: What may be printed right behind a number: "7pm", "£50m", "5kg", "50ft".
UNITS = """
    am pm AM PM a.m p.m A.M P.M k K m M bn mn tn b kg g mg km cm mm nm ft lb lbs oz mph kph kmh kw kW MW GW kWh MWh GWh
    GB MB TB kb KB Hz kHz MHz GHz hz ml cc hr hrs min mins sec secs x million billion trillion
""".split()
#: Words that have lost their beginning; the apostrophe is part of them.
ELIDED = "em til till cause cos n tis twas bout round".split()

APOSTROPHES = "'’‘ʼ`´"
DOUBLE_QUOTES = '"“”„‟«»‹›‚〝〞「」『』'
BRACKETS = r"()\[\]{}"
OTHER_MARKS = ";†‡§¶¿¡，。！？；：、（）【】‰"
RUNS = "–—―‒…<>=|~^•·●■►▪"  # a run of one of these is one token
CURRENCY = "$£€¥₹₽₩₪₺₦฿¢"
EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff"
SUPERSCRIPTS = "¹²³⁰⁴-⁹"


def _not_after(words: list[str], tail: str = "") -> str:
    """Expression for "none of these words (and `tail`) before here": one for each length, as Python's `re` wants it."""
    by_length: dict[int, list[str]] = {}
    for word in sorted(set(words)):
        by_length.setdefault(len(word), []).append(re.escape(word))
    return "".join(rf"(?<!\b(?i:{'|'.join(same)}){tail})" for _, same in sorted(by_length.items()))


# ------------------------------------------------------------------------------------------------- what stays whole
def _wholes() -> list[str]:
    """Words with marks inside that are not cut; spaCy makes what one of these covers a token of its own."""
    stop = rf"(?=[.,;:!?*{re.escape(APOSTROPHES + DOUBLE_QUOTES)}{BRACKETS}<>…]{{0,8}}(?:\Z|\s|—))"
    word = r"(?:(?:[A-Z]\.){2,4}|[^\W_]{1,64}(?:['’][^\W_]{3,64})?(?![^\W_]|\.\w))"  # "anti-O'Neill", "non-U.S."
    site = r"(?:com|org|net|edu|gov|mil|info|[a-z]{2})"
    return [
        rf"(?<!\w)(?i:https?://|ftp://|www\.)\S{{1,2000}}?{stop}",
        r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}",
        rf"(?<![\w@.-])(?i:[a-z0-9-]{{1,63}}\.){{1,5}}(?i:{site})/\S{{0,2000}}?{stop}",
        r"(?<![\w@.-])(?i:[a-z0-9]{1,63}-[a-z0-9-]{1,63}\.)(?i:com|org|net)\b",
        rf"(?<![\w@#&.-])(?i:(?:{'|'.join(PREFIXES)})-){{1,4}}{word}",
        rf"(?<![\w@#&.-])[eE]-(?=[a-z]){word}",
        r"(?<![\w@#&.-])(?:\+?\d{1,3}-)?\d{3}-\d{3}-\d{4}(?!\w)",
        r"(?<![\w@#&.-])\d{3}-(?!\d\d00)\d{4}(?![\w-])",  # a telephone number; "500-1000" is a range
        r"(?<![\w@#&.-])(?:\d{4}-\d\d-\d\d|\d\d?-\d\d?-(?:\d\d|\d{4}))(?![\w-])",
        r"(?<![\w@#&.-])[\w#-]{1,64}\.(?i:docx?|xlsx?|pdf|jpe?g|png|zip|exe|html?)\b",
        r"\[(?:\.\.\.|…)\]",
        r"\A[:;=]-?[()DP]\Z",
    ]


# ------------------------------------------------------------------------------------------------- where it is cut
def _marks() -> list[str]:
    """Marks that belong to no word: "(c)", "[I]t", "word—word", "gda;for"; also symbols and emoji."""
    alone = f"[{DOUBLE_QUOTES}{BRACKETS}{OTHER_MARKS}]"
    runs = "".join(re.escape(mark) for mark in RUNS)
    return [
        rf"(?={alone})",
        rf"(?<={alone})",
        rf"(?=([{runs}]))(?<!(?=\1).)",
        rf"(?<=([{runs}]))(?!\2)",
        r"(?<![!?])(?=[!?])",
        r"(?<=[!?])(?![!?])",
        r"(?=,)(?!(?<=\d),\d{3}(?!\d))",
        r"(?<=,)(?!(?<=\d,)\d{3}(?!\d))",
        r"(?=:)(?!(?<=\d):\d)",
        r"(?<=:)(?!(?<=\d:)\d)",
        r"(?<!/)(?=/)(?!(?<=\d)/\d)",
        r"(?<=/)(?!/)(?!(?<=\d/)\d)",
        r"(?<!\*)(?=\*)(?!(?<=[A-Za-z])\*{1,6}[a-z])",  # "f***ing" is one word
        r"(?<=\*)(?!\*)(?<![A-Za-z]\*)(?<![A-Za-z]\*\*)(?<![A-Za-z]\*{3})(?<![A-Za-z]\*{4})",
        r"(?<=\w)(?=\+\w)",  # "6.8+7.2"; not "+44", "C++"
        r"(?<=\w\+)(?=\w)",
        rf"(?<=[^\W_])(?=[{EMOJI}])",
        rf"(?<=[{EMOJI}\ufe0f])(?=\w)",
    ]


def _full_stops() -> list[str]:
    """ "end|.", "end|.|The", "wait|...|what"; "U.S.", "J.", "Mr.", "e.g." keep theirs, also before a mark."""
    # "No." is an abbreviation too: "No. 10" is commoner in news than "No." for an answer.
    whole = r"(?<!\.[A-Za-z])(?<!\b[A-HJ-Z])(?<!\bc)(?<!\bNo)(?<!\bNos)" + _not_after(ABBREVIATIONS)
    return [
        r"(?<!\.)(?=\.\.)",
        r"(?<=\.\.)(?!\.)",
        rf"(?<!\.){whole}(?=\.(?![^\W{SUPERSCRIPTS}]|\.))",
        r"(?<=[a-z][a-z])(?=\.[A-Z][a-z])",
        r"(?<=[a-z][a-z]\.)(?=[A-Z][a-z])",
        rf"(?<=[a-z][a-z]){whole}(?=\.\d{{1,3}}(?!\w))",  # the mark of a footnote: "end|.|23"
        r"(?<=[A-Za-z][a-z]\.)(?=\d{1,3}(?!\w))",
        rf"(?<=\w)(?<![{SUPERSCRIPTS}])(?=[{SUPERSCRIPTS}])",  # so is this; "km|²"
        rf"(?<=[.,!?])(?=[{SUPERSCRIPTS}])",
    ]


def _hyphens() -> list[str]:
    """ "S|-|300", "F|-|16s", "1960s|-|era", "al|-|Shabaab", "3|-|2", "well|-|known"."""
    return [r"(?<!-)(?=-)", r"(?<=-)(?!-)"]


def _numbers() -> list[str]:
    """ "$|2.5|bn", "US$|50", "£|1.2|-|1.5|m", "5|%", "12:30|pm"."""
    units = "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
    return [
        rf"(?<=[{CURRENCY}])(?![{CURRENCY}A-Za-z])",
        rf"(?<=[^\W_])(?<![A-Z])(?=[{CURRENCY}])",
        rf"(?<=[^\w{CURRENCY}])(?=[{CURRENCY}])",
        r"(?<=#)(?=\d)",
        r"(?=%)",
        r"(?<=%)",
        r"(?<=\d)(?=[°º])",
        rf"(?<=\d)(?=(?:{units})(?![^\W_]))",
    ]


def _apostrophes() -> list[str]:
    """ "do|n't", "it|'s", "workers|'", "‘|word|’"; not "O'Connor", "'em", "'90s", "the 1960's"."""
    a = f"[{APOSTROPHES}]"
    elided = rf"(?i:{'|'.join(ELIDED)}|s|d|m|ll|re|ve)\b|\d\ds?\b"
    return [
        rf"(?<=[\w.)\]”\"!?])(?<!\d0)(?={a}(?i:s|d|m|ll|re|ve)(?!\w|{a}(?!ve)\w))",
        rf"(?<=\w)(?=(?i:n{a}t)(?!\w))",
        rf"(?<=\by{a})(?=all\b)",
        rf"(?<!{a})(?<=\S)(?={a}{{1,3}}(?!\w))",
        rf"(?<=\W{a})(?=\w)(?<!{a}{a})(?!{elided})",
        rf"(?<=\A{a})(?=\w)(?!{elided})",
        rf"(?<={a}{a})(?=\w)",
        rf"(?<=\d)(?={a}\d)",  # feet and inches
        rf"(?<=\d{a})(?=\d)",
    ]


def _run_together() -> list[str]:
    """ "can|not", "gon|na", and "do|nt" for readers who do not type the apostrophe."""
    negated = "do wo ca ai is did had was has are does were have would could should".split()
    return [
        r"(?<=\b[Cc]an)(?=not\b)",
        r"(?<=\b[Gg]on)(?=na\b)",
        r"(?<=\b[Ww]an)(?=na\b)",
        r"(?<=\b[Gg]ot)(?=ta\b)",
        *(rf"(?<=\b(?i:{word}))(?i:(?=nt\b))" for word in negated),
    ]


def make_tokenizer(vocab: Vocab) -> Tokenizer:
    """The tokenizer; it writes itself into a pipeline's folder and is read from there without this module."""
    cuts = [*_marks(), *_full_stops(), *_hyphens(), *_numbers(), *_apostrophes(), *_run_together()]
    return Tokenizer(vocab, infix_finditer=re.compile("|".join([*cuts, *_wholes()])).finditer)
