"""An attribution in, whether its claim reads badly in a stem out: it leans on the sentence before, or prints a slip."""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Reading
from quizgen.questions.claims.claims import asked_of
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.sources.fitting import sex_of

#: "Who said that rather, the key will be found in the accounts?": rather than what?
_LEANS_BACK = re.compile(
    r"(?:rather|instead|however|thus|therefore|hence|meanwhile|moreover|furthermore|besides|nevertheless|nonetheless|also"
    r"|similarly|likewise|otherwise|accordingly|consequently|conversely|alternatively|then|in the meantime|in addition"
    r"|in turn|in contrast|by contrast|on the other hand|for example|for instance|as a result|in any case|in that case"
    r"|in fact|of course|after all|at the same time|even so|if so|if not|on top of that|apart from that"
    r"|(?:in|during|at) the (?:interview|statement|speech|letter|briefing|conference))\b",
    re.IGNORECASE,
)
#: "Who said that only “The fleet is at sea”?": a whole sentence in marks is no clause.
_A_SENTENCE_IN_MARKS = re.compile(
    r"(?:only|simply|just|merely)? ?[“\"](?:The|A|An|There|This|That|It|He|She|They|We|No) "
)
#: "balance between demand...Would take time", "a huge number IR phones", "“f---ing”".
_BROKEN = Seldom(
    r"\w\.{2,}\w|\ba (?:[a-z]+ )?number (?!of\b|one\b|two\b|plates?\b|that\b|who\b|which\b|in\b|to\b|is\b|was\b)"
    r"[A-Za-z]|\b\w-{2,}|\*{2,}|\b(?:did|does|do) not to\b"
    r"|\b[a-z]+s (?:bought|sold|made|built|acquired) (?:was|were|is|are|has|have)\b|\bhave [a-z]+ are\b"
    r"|^(?:[Hh]opes|[Ff]ears|[Rr]umou?rs|[Ss]igns|[Ee]xpectations|[Rr]eports) of (?:[\w-]+ ){1,3}(?:is|was|has)\b",
    ".. number -- ** not bought sold made built acquired have hopes fears rumours rumors signs expectations reports",
)
#: "A decision on whether to join depended on trade": to join what? "Similar offers would follow": similar to which?
_OF_WHAT = re.compile(
    r"\bwhether (?:or not )?to (?:join|attend|appeal|enter|participate|proceed|leave|resign|run|do so)\b"
    r"(?= (?:depend|is|was|has|had|will|would)|\W*$)"
    r"|\b[Ss]imilar (?!to\b|in\b)[a-z]+(?! (?:[\w’'-]+ )?(?:to|with|between|among)\b(?! \d))"
)
#: "Denied that any such visit had taken place", "said the item had been taken off": which?
_WHICH = re.compile(r"\b(?:any|no|every|all) such\b|\bsuch an? \w+ (?:had|has|was|is)\b|\bthe item\b")
#: "She had every sympathy but could not support it when others taught in huts": what?
_SUPPORTS_IT = re.compile(r"\b(?:support|back|oppose|accept|reject|approve|welcome|endorse) it\b")
_THE_THING = re.compile(r"\b(?:the|an?|its?|their|his|her|this|that|these|those) [a-z]")
#: "The mood changed when a local priest": what the priest did was taken for an aside.
_NO_VERB_LEFT = re.compile(
    r" (?:when|after|before|because|until|unless|although|while) (?:an?|the) (?:[a-z-]+ ){0,2}(?:pastor|priest|imam"
    r"|doctor|nurse|teacher|neighbou?r|officer|councillor|mayor|man|woman|boy|girl|driver|resident|farmer|colleague|lawyer|judge"
    r"|official|minister|leader|worker|student|friend|relative)$"
)
#: "Orrin News Service said that Hale told reporters that ...": he told it.
_TOLD_ON = re.compile(
    r"\b(?:told|telling|tells) (?:the |local |foreign )?(?:reporters|journalists|press|media|newsmen)\b"
)
#: "Hale warned Orrin of stronger measures" is no "warned that Orrin of stronger measures".
_OF_SOMETHING = frozenset(("warn", "tell", "remind", "inform", "assure", "advise", "accuse"))
_TOLD_WHOM = re.compile(r"(?:the )?[\w’'-]+ (?:of|against|about|not to|to) ")
#: "The judge said the fault could hardly have been worse, and set a fine of £900": the second is a deed of the judge's.
_A_DEED_TOO = re.compile(
    r", and (?:then |later |also |has |have |had )?(?:[a-z]{3,}ed|set|had|gave|took|made|told|sent|put|left|went|cut"
    r"|kept|held|led|met|paid|sold|spent|won|wrote|brought|bought|withdrew|chose|began|sought)\b"
    r"| and (?:then |later |also )?(?:declined|refused) to\b"
)
_HIS, _OWNED = re.compile(r"\b(?:his|her)\b"), re.compile(r"\b[A-Z][\w-]+(?:[’']s|s[’'])(?= )")


def reads_badly(attribution: Attribution, reading: Reading) -> bool:
    text = asked_of(attribution, reading)
    if _BROKEN.search(text):
        return True
    clause = attribution.form is ContentForm.CLAUSE
    told_whom = clause and attribution.cue_lemma in _OF_SOMETHING and _TOLD_WHOM.match(text)
    if told_whom and not _after_that(attribution, reading.article.text):
        return True
    if clause and (_OF_WHAT.search(outside_quotes(text)) or _WHICH.search(text) or _TOLD_ON.search(text)):
        return True
    if clause and (_A_DEED_TOO.search(outside_quotes(text)) or _NO_VERB_LEFT.search(text)):
        return True
    supports = _SUPPORTS_IT.search(outside_quotes(text)) if clause else None
    if supports and not _THE_THING.search(text, 0, supports.start()):
        return True
    if clause and (_LEANS_BACK.match(text) or _A_SENTENCE_IN_MARKS.match(text)):
        return True
    return clause and _his_is_open(text, attribution, reading)


def _after_that(attribution: Attribution, text: str) -> bool:
    """ "Hale warned that the changes to the fares would come": the article has the "that" itself."""
    first = min(attribution.content)
    return "that " in text[max(0, first.start - 5) : first.start + 5].casefold()


def _his_is_open(text: str, attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Reyes said that the pier would be his first task": is it asked of as Ms Orr's, who was named before him?"""
    printed = " ".join(span.of(reading.article.text) for span in attribution.content)
    his = _HIS.findall(printed)
    if not his or len(_HIS.findall(text)) == len(his):
        return False
    added = [name for name in _OWNED.findall(text) if name not in printed]
    sexes = {sex_of(reading.source(id), reading) for id in attribution.source_ids}
    same = any((word == "his" and "f" not in sexes) or (word == "her" and "m" not in sexes) for word in his)
    return bool(added) and same
