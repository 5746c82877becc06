"""A statement in, whether it tells what happened in such words that anybody could look it up out."""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import PARTICIPLE
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.judgements.judging_words import may_judge, words_in

_PAST = re.compile(
    r"\b(?:was|were|had|did)\b(?! to\b)|\b(?:has|have)(?: (?:also|now|since|already|so far))? (?:been )?"
    rf"{PARTICIPLE}\b|(?<!is )(?<!are )(?<!be )(?<!being )\b(?!need|want|hop|seem|believ|feel|consider)[a-z]{{3,}}ed\b"
    r"|\b(?:fell|rose|came|went|took|made|gave|got|hit|found|met|saw|sent|sold|bought|built|began|became|drew|led|ran"
    r"|shot|stood|struck|threw|wrote|won|lost|beat|spent|died|left|held)\b"
)
#: "Is positioned", "are elected": how things stand is often a view of it.
_PRESENT = re.compile(r"\b(?:is|are|am)\b|(?<=\w)[’'](?:re|m)\b|\b(?:it|he|she|that|there|what)[’']s\b", re.IGNORECASE)
#: "Was a reminder of his temper", "was in trouble": what something was is often a view of it; what was done is not.
_WAS = re.compile(
    rf"\b(?:was|were|been)\b(?! (?:also |later |first |last |then |now |both |not |[a-z]+ly )*(?:{PARTICIPLE}|shot"
    r"|found|sworn|hit|put|cut|set|bought|caught|held|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
#: A number: somebody can count it or look it up.
_EXACT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen|hundred|thousand|million"
    r"|billion)\b"
)
#: More figures than two are hard to read, and a table of them is no statement.
_FIGURES, MOST_FIGURES = re.compile(r"\d[\d,./-]*"), 2
#: These things happen or do not.
_PLAIN_ACTS = lexicon(
    """arrested killed injured died signed elected appointed resigned published married fined jailed sentenced convicted
    evacuated deported detained extradited stabbed shot arrived landed sold bought interviewed examined hired sacked
    bombed invaded buried ratified vetoed adjourned renamed unveiled visited attended rescued confiscated flew sailed"""
)
#: "Entered the race on Friday", but "entered its final stage": with a day it is what happened.
_DAY = re.compile(
    r"\b(?:\w+day|yesterday|today|(?:last|this) (?:week|month|year)|January|February"
    r"|March|April|(?<=in )May|June|July|August"
    r"|September|October|November|December)\b"
)
_ACTS = lexicon(
    """arrested killed injured died signed opened closed sold bought arrived landed crashed sank elected appointed
    resigned published released married fined jailed sentenced convicted charged voted visited scored founded
    moved evacuated rescued deported detained extradited cancelled burnt burned approved filed fired launched
    withdrew suspended banned dissolved seized renamed returned joined collapsed merged met beat won lost flew
    sailed introduced built stabbed shot discovered examined interviewed wrote spent paid began delivered
    adjourned ended held interrupted tested performed presented contacted attended transferred docked deployed
    struck commuted served aired conducted installed handed completed cast received replaced removed recovered
    reopened bombed occupied invaded fled left entered crossed travelled traveled drove walked toured gathered
    marched demonstrated issued adopted enacted passed repealed ratified vetoed blocked registered recorded
    raised lowered acquired spoke discussed hosted recruited hired sacked quit retired extended postponed halted
    resumed signalled stopped confiscated donated unveiled inaugurated buried"""
)
#: A cause, an aim, a comparison, a thought, a figure that is guessed: nobody can simply look it up.
_NOT_EXACT = re.compile(
    r"\b(?:caus\w+|due to|led to|leads? to|result\w*|thanks to|responsib\w+|blam\w+|affect\w*|effect\w*|reflect\w*"
    r"|means?|meant|meaning"
    r"|help(?:s|ed|ing)?|hurt\w*|order to|in response|wonder\w*|thought|think\w*|believ\w*|felt"
    r"|feels?|feeling|consider\w*"
    r"|view\w*|hop\w+|want\w*"
    r"|fear\w*|expect\w*|intend\w*|inten[dt]\w*|plan\w*|propos\w*|decid\w*|aim\w*|estimat\w*|some|roughly"
    r"|approximately|many|most|few|likely|possibl\w*|perhaps|probabl\w*|suppos\w*|seem\w*|appear\w*|suggest\w*"
    r"|accord\w*|alleg\w*|reported\w*|reports?|said|says|say|saying|told|claim\w*|suspect\w*|accus\w*|den(?:y|ied|ies)"
    r"|know[ns]?|knew|always|never|ever|even|just|like|because|as if|so\b(?! far)|nothing|despite"
    r"|amid|rather|in spite of"
    # "early signs point to a worker": a guess; "she recognised the bell", "they had noticed it": no record tells so
    r"|signs? (?:of|that|point\w*)|point(?:s|ed|ing)? to(?:wards?)?|recogni[sz]ed|reali[sz]ed|noticed|remember\w*"
    r"|understood|assum\w*|guess\w*|mistook"
    # "the rain pushed the work out by a month", "the rest was held up by rain", "steps shut out the old": causes
    r"|push\w*|held (?:up|back)|delayed by|shut out"
    r"|due|set to|scheduled|ready|never|often|sometimes|usually|as well as|much"
    r"|next|tomorrow|upcoming|future|guilty|innocent|illegal\w*|legal\w*|unlawful\w*|murder\w*|rape[ds]?|corrupt\w*"
    r"|fraud\w*"
    r"|love[ds]?|hate[ds]?|enjoy\w*|tr(?:y|ied|ying)|seek\w*|sought|offer\w*|urge\w*|call\w*|ask\w*|warn\w*|describ\w*"
    r"|only|mere|merely"
    r"|known as|regarded|seen as|hail\w*|prais\w*|criticis\w*|criticiz\w*|condemn\w*|support\w*|oppos\w*|back(?:ed|s"
    r"|ing)|amount\w*"
    r"|forc\w+|slight\w*|walked back|trust|faith|confidence|concerns|stages?|race for"
    r"|demands|needs|hamper\w*|celebrat\w*|bible|a bit|exist\w*|provid\w*|path|tout\w*|yank\w*"
    r"|on course|on track|records?|continu\w+|errors?|handed|leads?|series|focus\w*"
    r"|strength|knock\w*|mock\w*|slamm\w*|blasted|ridicul\w*|intensif\w*|seen|laud\w*|emerg\w*|regular|in fact"
    r"|then(?!-)|choice"
    r"|problems?|pos(?:es?|ed|ing)|burdens?|st(?:ands?|ood) to|prov(?:e|es|ed|ing)|left (?:him|her|them|us) with"
    r"|agreed to [^,]*, [a-z]+ing"
    r"|cost(?:s|ing)?|a court|puts?|gave up|comment\w*|placed"
    r"|valued|pleaded|apologi\w+|^to [a-z]+|edged|eased"
    r"|touch|far|firmer"
    r"|one of the|(?:large|small|long|old"
    r"|young|high|low|late|strong"
    r"|bright)est|ascrib\w*|attribut\w*|different|similar|same|cris[ie]s|confident|proud|glad|pleased|happy|sorry"
    r"|thing|things|bid|pledg\w*|promis\w*|vow\w*|threat\w*|refus\w*|declin\w*|reject\w*)\b",
    re.IGNORECASE,
)


#: "Reacted cautiously", "moved quickly": how, in somebody's eyes; these tell when or in what form.
_HOW = re.compile(
    r"\b(?!(?:Ju|Ita|ear|dai|week|month|year|hour|on|fami|app|rep|supp|assemb|recent|previous|former|initial"
    r"|original|subsequent"
    r"|immediate|official|new|annual|joint|separate|short|near|f|bel|ral|Sici|mu|final|public|medical|total|daily|local"
    r"|legal|federal|temporari|permanent|simultaneous|eventual|formal|bare|approximate|exact|average|elder"
    r"|eighth)ly\b)[A-Za-z]+ly\b"
)
_CONDITION = re.compile(r"\b(?:if|unless)\b")
#: "Met the crews to thank them": that they met can be looked up, what for cannot, and others may see it otherwise.
_WHAT_FOR = re.compile(
    r"(?<!agreed )(?<!agreement )(?<!began )(?<!failed )(?<!ordered )(?<!voted )(?<!used )(?<!allowed )(?<!asked )"
    r"(?<!told )(?<!option )(?<!right )(?<!deal )(?<!contract )(?<!permission )(?<!started )(?<!continued )"
    r"(?<!forced )(?<!invited )"
    r"\bto (?:accept|address|aid|allow|announce|appeal|assess|attract|avert|avoid|back|boost|bring|build|buy|call|cater"
    r"|celebrate|check|combat|contain|control|counter|cover|create|curb|cut|deal|defend|deliver|demand|deter|develop"
    r"|discuss|divert|draw|ease|enable|encourage|end|enhance|ensure|examine|expand|explain|fight|finance|find|focus"
    r"|force"
    r"|fund|gain|get|give|grieve|handle|hear|help|highlight|hold|honou?r|improve|increase|influence|inspect|investigate"
    r"|keep|launch|let|lobby|look|make|manage|mark|meet|monitor|mourn|offer|offset|oppose|pay|persuade|prepare|present"
    r"|press|pressure|prevent|promote|protect|protest|prove|provide|raise|reach|rebuild|reduce|refinance|remember"
    r"|renegotiate|rescue|resolve|respond|restore|restrain|restructure|restrict|review|revive|run|satisfy|save"
    r"|scrutini[sz]e|secure"
    r"|see|seek|sell|send|set|settle|share|shore|show|silence|solve|spread|stabili[sz]e|start|stay|steer|stem|stimulate"
    r"|stop|strengthen|study|support|tackle|take|talk|test|thank|train|try|turn|urge|visit|warn|win|woo|work)\b"
)
#: "The book heralded a new age", "the sale bought time", "songs drove sales": a figure of speech, or a cause.
_SEEN_SO = re.compile(
    r"\b(?:herald\w*|spawn\w*|usher\w*|bought (?:\w+ ){0,3}time|defining|claw\w*|cosh|humbl\w+|wrapped up|everything"
    r"|frantic|capitalis\w+|capitaliz\w+|advantage|rac(?:e|ed|ing) through|soar\w*|push(?:ed|ing) up|driv(?:en|ing)"
    r"|drove"
    r" (?!to\b)|on the back of|ensur\w*|needs?|needed|designed|target\w*|forecasts?|projections?|outlook|indicat\w*"
    r"|(?:almost|nearly) [a-z]+ed|faces?|facing|managed|boost\w*|spark\w*|prompt\w*|trigger\w*|fuel(?:led|ed|ling|ing)"
    r"|hammer\w*|dominat\w*|inspir\w*|stunn\w*|crush\w*|thrash\w*|cruis\w*|storm(?:ed|ing)|romp\w*|snatch\w*|struggl\w*"
    r"|battl\w*|lifeline|blow|boon|era|desire|speculation|strengthen\w*|weaken\w*|momentum|moments?"
    r"|[Uu]nder[ -]pressure|pile-on|spurr\w*|politici[sz]\w*|[Rr]umou?rs?|adoring|acclaim\w*|in line with"
    r"|sent [^,;]* (?:up"
    r"|down)|persistent|brushed aside|raged"
    r"|raging|thrill\w*|drama\w*|comfortabl\w+|convincing\w*"
    r"|heroic\w*|embroil\w*|faction\w*|polari[sz]\w*|fractur\w*|splitting|took a hit"
    r"|shot up|motored|sailed through)\b"
    # "gained 2p as buyers returned": what follows is a cause, and "as harbour master" is none
    r"|\b[Aa]s (?:[\w’'-]+ ){1,4}?(?:[a-z]{3,}ed|fell|rose|took|made|went|came|left|got|began|lost|won|is|are|was|were"
    r"|has|have|had|moves?)\b"
)
_MARKED = re.compile(r"[“”\"‘]")


def could_be_checked(told: str) -> bool:
    """What happened, with a number, a day or a plain act, and no word that weighs or explains it."""
    happened = acts(told, on_a_day=dated(told)) or (exact(told) and _PAST.search(told) is not None)
    if not happened or may_judge(told) or len(_FIGURES.findall(told)) > MOST_FIGURES:
        return False
    return not any(
        pattern.search(told) for pattern in (_PRESENT, _NOT_EXACT, _HOW, _MARKED, _WAS, _CONDITION, _WHAT_FOR, _SEEN_SO)
    )


def exact(told: str) -> bool:
    """Does it give a number?"""
    return _EXACT.search(told) is not None


def acts(told: str, *, on_a_day: bool = False) -> bool:
    """Does it hold a verb for what happens or does not, as nobody could see otherwise? With a day more verbs are."""
    return not (_ACTS if on_a_day else _PLAIN_ACTS).isdisjoint(words_in(told))


def dated(told: str) -> bool:
    return _DAY.search(told) is not None
