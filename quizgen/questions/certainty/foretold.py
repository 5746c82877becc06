"""A sentence as printed in, the "would" by which it tells what somebody said was to come, out.

"The council said that the pier would reopen in May" tells that it was closed when that was said, and no more. The same
word tells as well what used to be ("his mother would sing"), what hangs on something else ("a new trial would need a
lamp") and what somebody puts mildly ("it would be wise"): so either a time to come stands behind it, or somebody speaks
of his own deed, or says that it is sure, or it is a thing that comes about once.
"""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import NO_VERB, PARTICIPLE, Hedge, Tells
from quizgen.questions.english.likeness import lexicon

#: "Said", "told the board on Tuesday", and what binds the speaker more.
_SAID = re.compile(
    r"\b(?P<verb>said|told|added|replied|confirmed|stated|announced|promised|pledged|vowed|warned|predicted|assured)\b"
)
_BINDS = re.compile(r"announced|promised|pledged|vowed|warned|predicted|assured")
#: "All boats would be inspected in May, she added".
_SAID_BEHIND = re.compile(r"[^;:]*?, (?:[\w.’'-]+ ){1,4}(?:said|added)\b")
_WOULD = re.compile(
    r"(?:\bwould (?:(?:also|then|now|soon|first|instead|immediately|formally|shortly) )?"
    r"|\b(?:he|she|it|they)[’']d )"
    rf"(?P<verb>be (?P<done>{PARTICIPLE}|held|set|paid)|(?!{NO_VERB})[a-z]{{3,}})\b"
    r"(?: (?:out|up|down|off|back|away|apart)\b)?"  # "would wipe" says nothing of "would wipe out"
)
_D = re.compile("[’']d ")
#: Of two the first is asked for: what it tells hangs on nothing behind it.
_ANOTHER = re.compile(r"\b(?:would|whether|should)\b|[’']d\b")
_WILL = re.compile(r"\bwill\b|[’']ll\b")
#: What is so, and does not come about; what goes on; and ways of speaking: "would like to", "would rather".
_NO_EVENT = lexicon(
    """like love prefer rather say need want mean depend cost take require include remain keep stay continue stand seem
    welcome support know think believe understand hope wish expect agree argue suggest help apply make allow enable let
    still go exceed cover contain belong involve matter amount suffice serve always often never suit appreciate struggle
    hate imagine lack watch get later eventually own deserve represent leave put appear look feel sound probably
    likely"""
)
_NO_DEED = lexicon(
    """needed required expected covered considered known believed based made entitled permitted allowed seen
    called limited involved owned supposed wanted used kept regarded welcomed concerned pleased delighted interested
    disappointed surprised prepared shared"""
)
#: What a speaker does himself: "said it would appeal", "said he would resign".
_OWN_DEEDS = lexicon(
    """announce apologise apologize appeal appoint ask audit begin build buy call challenge close contact consult
    contest cut decide deliver donate examine file fight hand hear hire hold inspect install introduce investigate join
    launch leave lodge meet move offer open oppose petition present produce publish raise refund refuse release repay
    repair replace report request resign restore retire return review run sack seek sell send sign start step stop study
    submit sue switch urge vote wait withdraw write"""
)
#: What comes over a thing as news: nobody tells of these as of what used to be.
_DONE_TO_IT = lexicon(
    """appointed arrested audited buried checked closed compensated consulted contacted demolished deported dismissed
    evacuated extradited fitted hired informed inspected installed invited launched moved notified offered opened
    published rebuilt recounted refunded released removed repaired replaced restored reviewed sacked scrapped sent
    slaughtered sold sworn tested transferred unveiled withdrawn"""
)
_CHANGES = lexicon(
    """arrive begin close collapse decline decrease double drop end expand finish improve increase open recover reopen
    resume shrink start triple worsen"""
)
_THEMSELVES = re.compile(r"(?:that )?(?:it|he|she|they) $|\b(?:and|but)(?: that)?(?: (?:it|he|she|they))? $")
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_AHEAD = re.compile(
    r"[^;:,]*?\b(?:next (?:week|month|year|spring|summer|autumn|winter|season|\w+day)|tomorrow|soon|shortly"
    r"|later (?:this|in|that)|this (?:week|month|year|autumn|spring|summer|winter|evening|afternoon)"
    rf"|by (?:the (?:end|beginning|start|middle)|next|early|late|mid-?|{_DAY}|{_MONTH}|Christmas|20\d\d)"
    r"|within (?:\w+ |the ){1,3}(?:hours|days|weeks|months|years?)|in the (?:coming|next|new year|spring|summer|autumn)"
    rf"|on {_DAY}|before (?:Christmas|the end)|from (?:next|tomorrow)|in {_MONTH})\b"
)
#: A second thought between: "said that data had been handed over on the understanding that it would be used".
_TURNS = re.compile(
    r"\b(?:had|was|were|is|are|has|have|did|does|do|which|who|whose|whom|where|when|while|if|unless|whether|because|so"
    r"|as|than|not|no|nobody|none|neither|nor|never|how|what|why|until|once|after|before|could|might|may|can|should"
    r"|must|hop\w+|th(?:ought|inks?)|fear\w*|believ\w+|expect\w*|knew|claim\w*|agreed|plan\w+|want\w*|wish\w*"
    r"|understanding|basis|condition|assurances?|doubt\w*|den(?:y|ied)|that)\b|n[’']t\b|[“”\"():;—–]"
)
#: "Has announced plans to sell it, and the firm would pay for it"; "the loan announced today would".
_A_CLAUSE = re.compile(
    r" (?:(?:on \w+|yesterday|today|last \w+|[a-z]+s (?:on \w+ )?(?=that)) )*"
    r"(?:that|it|he|she|they|the|an?|its|his|her|their|all|there|[A-Z][\w’'-]+) "
)
#: "Said on Friday that", "told reporters that"; but not "said fears that".
_WHEN_AND_WHERE = re.compile(r"^(?: (?:on|in|at|late|early|last|this|yesterday|today)\b[^,]{0,40}?)? that\b")
_TO_WHOM = re.compile(r"^[^,]{0,50}? that\b")
#: "Where the charts predicted that it would lie", "as was promised": told of something else.
_BY_THE_WAY = re.compile(r"\b(?:where|than|as|what|how|when|once|until|never|not|nobody|nor)\b[^,;]*$|n[’']t\b[^,;]*$")
_LAST_AND = re.compile(r".*(?=\b(?:and|but)\b)")
#: "Each year", "sometimes", "as a boy": what used to be; "otherwise": what hangs on something else.
_USED_TO_BE = re.compile(
    r"\b(?:each|every|always|often|sometimes|usually|normally|otherwise|whenever|used to|would be (?:a|an|the)"
    r"|as a (?:boy|girl|child)|years ago|back then|in those days|never|ideally|unlikely|likely|in theory|without"
    r"|if|unless|had (?:it|he|she|they|the))\b",
    re.IGNORECASE,
)


def foretold(printed: str) -> Hedge | None:
    """The first "would close" of a sentence of which somebody said that it was to come."""
    if len(_SAID.findall(printed)) > 1:
        return None  # "Orr said that a clerk had told her the fee would double": when which of them said so?
    would = _WOULD.search(printed) if "would " in printed or _D.search(printed) else None
    if would is None or _USED_TO_BE.search(printed) or _WILL.search(printed) or printed.count(would.group()) != 1:
        return None
    before, after = printed[: would.start()], printed[would.end() :]
    if _ANOTHER.search(before) or would["verb"] in _NO_EVENT or would["done"] in _NO_DEED:
        return None
    said = max(_SAID.finditer(before), key=re.Match.start, default=None)
    if said is None:
        told = bool(_SAID_BEHIND.match(after)) and _is_one_clause(re.sub(r"^.*\b(?:and|but)\b", "", f" {before}"))
        itself, binds = False, False
    else:
        between, binds = before[said.end() :], _BINDS.match(said["verb"]) is not None
        told = not _BY_THE_WAY.search(before[: said.start()]) and _is_what_is_said(said["verb"], between)
        itself = not would.group().startswith("would") or _THEMSELVES.search(between) is not None  # "said she'd decide"
    if not told or (would["done"] and " until " in after):
        return None  # "would be paid until May" goes on
    news = would["done"] in _DONE_TO_IT or would["verb"] in _CHANGES
    if not (binds or news or (itself and would["verb"] in _OWN_DEEDS) or _AHEAD.match(after)):
        return None
    return Hedge(would.group(), *would.span(), Tells.FORETOLD)


def _is_what_is_said(verb: str, between: str) -> bool:
    """Is the "would" that of the clause which tells what was said, not of one in it?"""
    last = _LAST_AND.match(between)
    if _BINDS.match(verb) and not _A_CLAUSE.match(between):
        return False
    if last is None:
        return _is_one_clause((_TO_WHOM if verb in ("told", "assured") else _WHEN_AND_WHERE).sub("", between, count=1))
    clause = re.sub(r"^(?:and|but)( that)?\b", "", between[last.end() :])
    if _BINDS.match(verb) and not re.match(r"\w+ that\b", between[last.end() :]):
        return False
    return _is_one_clause(clause)


def _is_one_clause(clause: str) -> bool:
    if clause.endswith(", ") and clause.count(",") < 2:
        return False  # "did not say when the scheme, first promised in spring, would begin"
    return _TURNS.search(clause) is None and len(clause.split()) <= 10
