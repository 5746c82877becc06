"""Signs in a sentence that no worksheet should print it: slips, a first person, words that point back."""

from __future__ import annotations

import re

from quizgen.questions.english.runs import Repeated, Seldom, Signs

#: Two sentences in one, a word that is printed twice, letters that were lost, a message of a network; "between
#: £40m-£50m", "wer'e".
SLIP = Signs(
    re.compile(r"[ÃãÂâ<>@#…*](?:(?<![Ââ])|€)"),
    re.compile(r",(?<=[a-zA-Z],)[a-zA-Z]"),
    re.compile(r"’(?<=[.?!]’) [A-Z]"),
    Seldom(r"https?:", "http https", re.IGNORECASE),
    Seldom(r"\b\w+r[’']e\b", "e", re.IGNORECASE),
    Seldom(r"\bbetween [£$€]?\d[\w.,]*[-–][£$€]?\d", "between", re.IGNORECASE),
    # "He’ll have the full report tonight at 5": a station tells of its programme
    Seldom(r"\bfull (?:report|story|interview) (?:tonight|tomorrow|later|at \d|on [a-z])", "full", re.IGNORECASE),
    # "According to him, the boats were safe, adding: ...": nobody adds it
    Seldom(
        r"^[“\"]?according to (?!.*\b(?:said|says|told|wrote)\b)[^,]{2,50}, .*,"
        r" (?:adding|noting|stressing|saying)(?: that\b|:)",
        "adding noting stressing saying",
        re.IGNORECASE,
    ),
    Repeated(r"\b([a-z]{2,}) \1\b", 1, flags=re.IGNORECASE),
)
#: "For several year", "is expected to chose", "Hill and other have said", "must faster than"; "by painting the boats,
#: then theft can be cut": what the sentence began with is forgotten at its end.
UNGRAMMATICAL = Signs(
    # "Orr, Hale and Brandt has agreed"
    re.compile(r", [A-Z][a-z]+ and [A-Z][a-z]+ (?:has|was|is)\b"),
    Seldom(r"\b(?:several|many) (?:year|month|week|day|hour)\b(?!-)", "year month week day hour"),
    Seldom(r"\band other (?:ha(?:s|ve|d)|are|were|said|say)\b", "other"),
    Seldom(
        r"\b(?:will|would|to|can|could|may|might|must)"
        r" (?:chose|went|took|gave|came|wrote|began|flew|grew|knew|threw)\b",
        "chose went took gave came wrote began flew grew knew threw",
    ),
    # "a march against plan to sell the pier"
    Seldom(
        r"\b(?:against|over|after|about|with) (?:plan|proposal|decision|bid|attempt) (?:to|by) [a-z]",
        "plan proposal decision bid attempt",
    ),
    Seldom(r"\bmust [a-z]+er than\b|\b[Bb]y [a-z]+ing\b[^.;:]*, then\b", "must then"),
)
#: Somebody speaks of himself or to the reader; "U.S." and "May's" are no pronouns.
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b(?![.’'])")
#: "This, they fear, could hurt the islands": what could?
POINTS_BACK = re.compile(r"(?:But |And )?(?:This|That|These|Those|Such|Which)\b", re.IGNORECASE)
#: "The U.S. And Japan", "a boom in the U.S., Marked in its trade": a wire's machine took the stop of the abbreviation
#: for the end of a sentence. Behind one that ends there, a stem may go on with "Are these words ...".
CAPITAL_AFTER_STOP = re.compile(
    r"\b(?:[A-Z]\.){2,}, (?:An?|The) [a-z]|\b(?:[A-Z]\.){2,},? (?:(?:And|Or|But|To|Of|In|On|At|By|For"
    r"|With|From|As|Than|Through|Over|Under|Into|Out|After"
    r"|Before|Because|While|When|Where|Since|Until|If|Not|Who|Which|That|Is|Was|Were|Has|Have|Had|Will|Would|Should"
    r"|Could|Can|May|Might|Must|Said|Says|Are(?! these)|It|They|He|She|Ones?|Suggestions?|Dlrs|Currency|Markets"
    r"|Dollars?|Officials|Imports|Exports|Economy|Growth|Interest)\b"
    r"|(?!Unit|Feder|Limit|Alli)[A-Z][a-z]+ed\b(?! [A-Z]))"
    # "one U.K. Merchant bank", and neither "the U.S. Trade Representative", "U.S. Treasury bonds" nor a new sentence
    r"|\bU\.[SK]\. (?!(?:Treasur(?:y|ies)|Congress(?:m[ae]n)?|Senate|Senators?|House|Navy|Army|Marines?|Constitution"
    r"|Capitol|President|Presidency|Secretary|Government|Embassy|Ambassador|Attorneys?|Representatives?|Open|Steel"
    r"|Customs|Forces|Airways|Rangers|Masters|Fed|Administration|Republicans?|Democrats?|Democratic|Christians?|Jewish"
    r"|Jews|Catholics?|Muslims?|English|Spanish|Arabs?|Mail|Air|Bank|Cabinet|Parliament|Treasurer|The|An?|These"
    r"|Those|His|Her|Its|Their|Some|Many|Most|Last|Both|Mrs?|Ms|Dr|There|Yet|However|Are|What|How|Why|No|All|Each"
    r"|Gulf|Federal|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Another|Although|Other|Since|Two|Three|Four|Five|One|Such|Even|Only|Still|Now|Then|Here|Meanwhile|Later)\b)"
    r"[A-Z][a-z]{2,}\b"
    r"(?! [A-Z]| (?:of|for|and|on|in) [A-Z])"
)
