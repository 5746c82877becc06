"""A reading in, whether it tells that somebody spoke another language than the one they are quoted in out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Reading

_LANGUAGE = (
    "Filipino|Tagalog|Spanish|Portuguese|French|German|Italian|Polish|Russian|Ukrainian|Arabic|Hebrew|Persian|Farsi|Dari"
    "|Pashto|Urdu|Hindi|Bengali|Bangla|Tamil|Telugu|Marathi|Punjabi|Sinhala|Malay|Indonesian|Thai|Vietnamese|Khmer|Burmese"
    "|Mandarin|Cantonese|Chinese|Japanese|Korean|Swahili|Kiswahili|Hausa|Yoruba|Igbo|Zulu|isiZulu|Xhosa|isiXhosa|Afrikaans"
    "|Amharic|Somali|Turkish|Kurdish|Greek|Dutch|Flemish|Danish|Swedish|Norwegian|Finnish|Icelandic|Hungarian|Czech|Slovak"
    "|Romanian|Bulgarian|Serbian|Croatian|Albanian|Welsh|Irish|Gaelic|Catalan|Basque|Twi|M[aā]ori|Samoan|Creole"
    "|Gujarati|Kannada|Malayalam|Odia|Assamese|Nepali|Konkani|Bhojpuri|Maithili|Kashmiri|Sindhi|Dzongkha|Tibetan|Uyghur"
    "|Lao|Hmong|Javanese|Cebuano|Ilocano|Hiligaynon|Tetum|Mongolian|Kazakh|Uzbek|Kyrgyz|Tajik|Georgian|Armenian"
    "|Ijaw|Efik|Tiv|Edo|Fula|Fulani|Kanuri|Wolof|Bambara|Ewe|Fante|Luo|Dholuo|Kikuyu|Luganda|Kinyarwanda|Lingala|Bemba"
    "|Chichewa|Shona|Ndebele|Sesotho|Setswana|Tswana|Oromo|Tigrinya|Malagasy|Estonian|Latvian|Lithuanian|Slovene"
    "|Slovenian|Macedonian|Bosnian|Maltese|Galician|Breton|Sami|Faroese|Greenlandic|Inuktitut|Cree|Ojibwe|Navajo|Quechua"
    "|Aymara|Guaran[ií]|Nahuatl|Mapudungun|Fijian|Tongan|Hawaiian|Bislama|Pijin|Tok Pisin|[Pp]idgin|Yiddish"
)
_SPOKEN = re.compile(
    rf"\b(?:said|says|told|added|spoke|speaking|speaks|asked|replied|wrote|shouted|posted|testified)\b[^.!?\n]{{0,60}}?"
    rf"\bin (?:{_LANGUAGE})(?=[,.;:)”\"]|\s+(?:and|on|at|to|by|after|before|during|via|as|when|while|that)\b)"
    rf"|\b[Ss]peaking (?:in )?(?:{_LANGUAGE})\b"
    rf"|\b(?:[Tt]hrough|[Vv]ia|[Ww]ith the help of) (?:an?|his|her|their|the) (?:\w+ )?(?:interpreter|translator)\b"
    r"|\btranslat(?:ed|ion) from\b|\b(?:in|by) translation\b"
)


@lru_cache(maxsize=64)
def translated(reading: Reading) -> bool:
    """ "“We could not turn,” he said in Welsh": words in marks, and not the words that were spoken."""
    return _SPOKEN.search(reading.article.text) is not None
