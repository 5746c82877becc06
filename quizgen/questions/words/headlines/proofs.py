"""A word of a headline and a sentence of its report in, whether the sentence shows what the word means out.

Under "Inquest hears", only "the inquest was told" shows what is meant, and not what happened to the dead; under "blame
game", only a sentence on who blames whom. Where no sentence shows it, the word is not asked for.
"""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import content_words
from quizgen.questions.words.glossed import LIGHT
from quizgen.questions.words.headlines.found import HeadlineWord

#: How words begin that tell of it in a report, and the words of headlines that they show.
_GROUPS: tuple[tuple[str, str], ...] = (
    (
        r"(?:was|were|has been|had been) told|heard|hears|told (?:the |an? )?(?:court|jury|inquest|inquiry|hearing"
        r"|tribunal|judge|coroner|magistrates?)|testif|gave evidence",
        "court hears; court told; court heard; inquest hears; inquiry told; inquest told;"
        " tribunal told; hearing told; jury told",
    ),
    (
        r"accus|blam|criticis|criticiz|angr|anger|argu|disput|disagre|quarrel|oppos|protest|denie|reject|condemn"
        r"|complain|objecti|clash|at odds|furious|outrag|fault|row\b|feud|critics|slam|attack|backlash",
        "blame game; row; spat; feud; rift; war of words; "
        "clash; lock horns; cross swords; at odds; at loggerheads; spar;"
        " squabble; wrangle; bicker; strife; furore; backlash; "
        "flak; ire; fury; outcry; uproar; cry foul; up in arms; under fire; hit back; hit out; "
        "lash out; turf war; tussle; fume; kick up stink; deadlock;"
        " impasse; standoff; stalemate; stumbling block; sticking point; "
        "fracas; brawl; irate; fire back; rile; side with",
    ),
    (
        r"criticis|criticiz|condemn|attack|blam|accus|angr|furious|denounc|complain|insult|disgrac|rebuk|scath|wrong"
        r"|unacceptable|disappoint|fail|shame|outrag|warned",
        "blast; slam; denounce; condemn; rip; decry; berate; "
        "castigate; chide; lambast; pan; pillory; rap; rebuke; flay;"
        " fault; bemoan; take aim; take swipe; censure; brand; rubbish; rant; jibe; pour cold water; push back",
    ),
    (
        r"prais|tribut|thank|congratulat|admir|honour|honor|proud|“best|great|wonderful|brilliant|hero|welcom",
        "hail; laud; pay tribute; tribute; tout; kudos; fete",
    ),
    (
        r"stop|end(?:ed|ing|s)?\b|clos|cancel|cut(?:s|ting)?\b|abandon|suspend|shut|abolish|postpon|delay|no longer"
        r"|put off|called off|drop|withdr|scrap|remov|get rid|replac",
        "axe; halt; scrap; ditch; shelve; call off; "
        "put off; on hold; on ice; face axe; call time on; pull plug; phase out;"
        " nix; moratorium; mothball; shutter; pull; pull out; freeze; "
        "sink; quash; overturn; repeal; stall; stem; derail;"
        " scupper; thwart; foil; avert; stave off",
    ),
    (
        r"cut|lower|reduc|less|fewer|fall|fell|drop|declin|limit|smaller|weak|slow|down",
        "slash; trim; cap; curb; dampen; scale back; slump; "
        "plunge; tumble; plummet; ease; shed; allay; rein in; falter",
    ),
    (
        r"increas|grow|grew|ris(?:e|en|es|ing)\b|rose|higher|more|boost|strengthen|improv|help|gain|support",
        "boost; bolster; hike; soar; surge; shore up; beef up; "
        "step up; ramp up; fuel; stoke; outstrip; outpace; top; boon;"
        " lifeline; revamp; overhaul; shake-up",
    ),
    (r"arrest|detain|in custody|caught|captur|was held|were held", "nab; held; custody; swoop; apprehend; bust"),
    (r"promis|pledg|\bwill\b|commit|\bvow|would\b", "vow; pledge; set to; poised to; eye; pave way; renege"),
    (
        r"\bask(?:ed|s|ing)\b|urg|call(?:ed|s|ing) (?:for|on)|demand|request|appeal|plea",
        "call for; plea; push; lobby; bid",
    ),
    (r"try|tri(?:es|ed)|trying|attempt|hop(?:e|es|ed|ing)\b|effort|campaign|aim", "bid; drive; push; blitz; tackle"),
    (r"consider|think|discuss|review|whether|propos|study|may\b|could\b|debat", "mull; weigh; moot; on the table"),
    (
        r"refus|reject|turned down|turns down|dismiss|declin|\bnot\b|den(?:y|ied)",
        "turn down; throw out; rebuff; spurn; snub; toss; junk; defy; balk; stand firm; rule out; vote down; shun",
    ),
    (r"support|favour|favor|agree|approv|endors|back(?:ed|s|ing)\b", "back; rally behind; throw weight behind; backer"),
    (r"approv|permission|agree|allow|permit|licen|go ahead", "nod; green light; greenlight; clear way"),
    (r"kill|\bdie|died|death|dead", "toll; fatal; perish; succumb; mourn; manslaughter; gun down"),
    (r"sued|suing|lawsuit|legal action|court|judge|filed", "sue; suit; lawsuit; file; lodge"),
    (r"investigat|inquir|enquir|looking into|examin|detective|question", "probe; grill; quiz; inquest; under scrutiny"),
    (r"\bfire\b|fires|burn|flame|blaze", "blaze; torch; gut; arson; raze"),
    (
        r"resign|quit|stand down|step down|leav|left|replac|remov|dismiss|sack",
        "step down; stand down; bow out; oust; sack",
    ),
    (r"before\b|ahead of|next|later|upcoming|coming|tomorrow|eve of|run-up|prior", "ahead of; on eve of; loom"),
    (
        r"warn|danger|risk|threat|fear|concern|worr",
        "raise alarm; sound alarm; under threat; in jeopardy; at stake; scare",
    ),
    (r"allow|power cut|electricity|outage|without power|not work", "power cut; outage"),
    (r"injur|serious|loss|lost|miss(?:ed|es|ing)?\b|ruled out|setback|bad news|disappoint", "blow; setback; mar"),
    (r"reason|because|said|says|saying|due to", "cite"),
    (r"accus|alleg|claim|suspect|charged|denie", "allege; allegation; alleged; allegedly"),
)
_SHOWN_BY: dict[str, list[re.Pattern[str]]] = {}
for _begins, _words in _GROUPS:
    for _word in _words.split(";"):
        _SHOWN_BY.setdefault(_word.strip(), []).append(re.compile(rf"(?<![\w-])(?:{_begins})", re.IGNORECASE))
#: That each blames the other is shown by no sentence in which one side alone does.
_HARD_WORDS = r"(?:accus|blam|criticis|criticiz|denie|reject|dismiss|condemn|insult|fault|attack|mock|call|hit back)"
_BOTH_SIDES = re.compile(
    rf"\b{_HARD_WORDS}[^.]*\b(?:each other|one another)\b|\b(?:each other|one another)\b[^.]*\b{_HARD_WORDS}"
    rf"|\b{_HARD_WORDS}[^.]*\b(?:while|whereas|but|in turn|in return)\b[^.]*\b{_HARD_WORDS}",
    re.IGNORECASE,
)
_OF_BOTH_SIDES = frozenset({"trade barbs", "trade blame"})
#: Of these the sense is in what they join, so that a sentence with words of both sides shows it.
JOINING = frozenset({"over", "amid", "in the wake of", "tied to"})


def shows(word: HeadlineWord, sentence: str) -> bool:
    """Does the sentence tell of the same in its own words, or with a word of the meaning, or with the very word?"""
    if word.word in _OF_BOTH_SIDES:
        return _BOTH_SIDES.search(sentence) is not None
    if any(begins.search(sentence) for begins in _SHOWN_BY.get(word.word, ())):
        return True
    told = content_words(sentence)
    if " " not in word.word and not told.isdisjoint(content_words(word.word)):
        return True  # "blame" alone shows no "blame game"
    return word.word not in _SHOWN_BY and not told.isdisjoint(content_words(word.meaning) - LIGHT)
