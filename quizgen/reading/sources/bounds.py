"""A source phrase in, whether its words are certainly the whole of it out: no name cut in two, no phrase cut short."""

from __future__ import annotations

from spacy.tokens import Token

from quizgen.reading.attributions.quotes import DOUBLE
from quizgen.reading.details.days import WEEKDAYS
from quizgen.reading.grammar.one_of_two import two_offices
from quizgen.reading.grammar.phrases import Phrase
from quizgen.reading.sources import kinds
from quizgen.reading.sources.kinds import listed

_GLUE = frozenset({"-", "–", "&"})
#: Things that tell something: what has another head, and is nobody who speaks, is no source ("casualties").
TELLING = listed(
    """report study survey poll document statement letter filing indictment memo paper website transcript census article
    editorial book rumour rumor account post allegation speculation video footage data datum figure statistic record
    research evidence law constitution rule plan schedule email e-mail ad advertisement advert tweet petition lawsuit
    suit complaint affidavit analysis finding investigation inquiry review audit notice bill treaty agreement history
    blog release opinion ruling verdict order estimate projection forecast caption sign press source column bulletin
    page site story guideline guide testimony leak cable log tape recording message tally count average polling
    returns rota roster timetable spreadsheet dossier invoice contract register list chart minute diary dashboard
    advisory communique communiqué submission judgment judgement alert autopsy result image decree decision motion"""
)


#: What a firm is called before its name: "analysts Orr Research".
_TRADES = listed(
    "analysts brokers lawyers solicitors consultants accountants pollsters publishers promoters researchers"
)


def certain(phrase: Phrase) -> bool:
    """Whether the phrase neither begins nor ends within a longer name or noun phrase."""
    if phrase.named is not None:
        return _named(phrase)
    last = phrase.core[-1]
    behind = last.doc[last.i + 1 : last.i + 3]
    if len(behind) > 1 and behind[0].text == "," and behind[1].ent_type_ == "PERSON" and two_offices(phrase.core):
        return False  # "A spokeswoman for the mayor, Ada Lund, said": she may be Ada Lund, whom others call so
    if last.pos_ in {"ADP", "DET", "CCONJ", "SCONJ"} and len(phrase.core) > 1:
        return False
    if last.lower_ in {"i", "we", "he", "she", "they"} and len(phrase.core) > 1:
        return False  # "All the experts I (interviewed)"
    if last.pos_ == "ADJ" and last.tag_ == "JJ":
        return False  # "an environmental group and private", "the Turkish"
    return not _goes_on(last)


def speaks(phrase: Phrase, *, person: bool) -> bool:
    """Whether the head of a description can tell anything: a man, a body, a document."""
    head = phrase.head
    lemma = head.lemma_.lower()
    told = lemma in TELLING or head.lower_ in TELLING or head.lower_ == "newspaper"
    return person or told or head.pos_ in {"PRON", "NUM", "DET"}


def _named(phrase: Phrase) -> bool:
    name = phrase.named
    if name is None:
        return True
    doc, person = name.doc, name.root.ent_type_ == "PERSON"
    before = doc[name.start - 1] if name.start else None
    if before is not None and before.text in _GLUE and before.i and _capital(doc[before.i - 1]):
        spaced = bool(before.whitespace_) and before.text == "-"
        if not spaced and not name[0].is_sent_start:
            return False  # "Export–[Import Bank]"
    last = phrase.core[-1]
    if last.i >= name.end and last.ent_type_ == "PERSON":
        return False  # "Longtime [Orr] in the Evening writer Ada Lund": two names, and the second one speaks
    root = name.root
    if root.dep_ == "conj" and root.head.dep_ == "nmod" and not person and root.head.i < phrase.core.start:
        return False  # "scientists from Harwick University and [the Academy of Sciences]"
    if phrase.core[0].tag_ == "PRP$" and len(name) == 1:
        return False  # "his wife Mary"
    opening = doc[name.start - 2] if before is not None and before.lower_ == "the" and before.i else before
    if opening is not None and opening.text[0] in DOUBLE and not opening.whitespace_:
        return False  # "in “The Harbour Show”": the name of a thing
    if before is not None and before.tag_ == "NNS" and not person and before.i > phrase.core.start:
        trade = before.lower_ in _TRADES and not any(token.pos_ == "ADP" for token in phrase.core)
        if not trade:  # "Market analysts [Orr Research]"
            return False  # "Some of the marchers [the Gazette] (spoke to)"
    body = name[-1].lower_ in kinds.BODIES
    if before is not None and before.lower_ == "and" and before.i and not person and body and len(name) <= 2:
        return not _capital(doc[before.i - 1])  # "Pacific Gas and [Electric Company]"
    if person and len(name) > 1 and name.end < len(doc) and doc[name.end].text == ",":
        return True  # "Ada Lund, Harwick's mayor"
    return not _goes_on(name[-1])


def _goes_on(last: Token) -> bool:
    """Whether the next word belongs to the same name: "USA [Today]", "Donald [Tusk]"."""
    doc = last.doc
    after = doc[last.i + 1] if last.i + 2 < len(doc) else last
    if after.text == "-" and not last.whitespace_ and not after.whitespace_:
        return True  # "The [52-year]-old"
    comma = last.i + 2 < len(doc) and doc[last.i + 1].text == ","
    if last.i + 1 >= len(doc) or (not last.whitespace_ and not comma):
        return last.i + 2 < len(doc) and doc[last.i + 1].text in _GLUE and _capital(doc[last.i + 2])
    after = doc[last.i + 1]
    if after.text == "," and doc[min(last.i + 2, len(doc) - 1)].lower_ in WEEKDAYS:
        return False  # "According to the Bulletin, Wednesday's storm"
    if after.text == "," and _capital(doc[min(last.i + 2, len(doc) - 1)]):
        return any(token.tag_ == "POS" for token in doc[last.i + 3 : last.i + 5])  # ", San Diego's chancellor"
    if after.is_sent_start or after.lower_ in WEEKDAYS or after.is_punct:
        return False
    return _capital(after) and after.pos_ in {"PROPN", "NOUN", "ADJ"} and (after.text != "I")


def _capital(token: Token) -> bool:
    return token.text[:1].isupper()
