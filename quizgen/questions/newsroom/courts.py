"""Phrases on accusations and verdicts, laws on their way, and posts held for a time."""

from __future__ import annotations

from quizgen.questions.newsroom.phrase import Phrase, phrase

_VERDICT = (
    r"\b(?:convict\w+|found (?:not )?guilty|not guilty|acquit\w+|sentenc\w+|jailed|pleaded|admitt\w+|cleared|dropped"
    r"|dismissed|verdict)\b"
)
#: Where the report tells how it ended, "not judged yet" would be wrong of it.
JUDGED = (
    r"\b(?:convicted|conviction|found (?:not )?guilty|acquitted|sentenced|jailed|pleaded guilty|pleads guilty"
    r"|cleared of|verdict|charges (?:were |was |have been )?(?:dropped|dismissed))\b"
)
NOT_YET = "Until a court has decided, an accusation is an accusation, whoever makes it."

COURTS: tuple[Phrase, ...] = (
    phrase(
        r"\b(?:was|were|been|is|are|be) (?P<words>charged with)\b(?! (?:the task|find|oversee|mak|run|responsib"
        r"|protect"
        r"|ensur|investigat|prepar|carry|develop|manag|creat|help|keep|enforc|implement|look|reduc|improv|decid"
        r"|advis|hear"
        r"|review|choos|coordinat|provid|administ|regulat|defend|collect|promot|monitor|draft|guard|establish"
        r"|recommend"
        r"|teach|safeguard|maintain|determin|support|plan|rais|uphold|deliver|lead|select|guid|examin|turn|rebuild"
        r"|restor|bring|build|design|advanc|represent|study|supervis|evaluat|overs|approv|polic|sort|electric"
        r"|emotion))",
        "Accused of it by the authorities, and not judged yet",
        ("Judged by a court, and found to have done it", "That would be “convicted of”."),
        ("Known to have done it, after admitting it", "That would be “pleaded guilty to”."),
        ("Heard by the police, as a witness who saw it", "That would be a witness."),
        lesson=NOT_YET,
        unless=rf"{_VERDICT}|\b(?:not|never|neither|nor|nobody|no one|without)\b|n[’']t\b",
        weight=4,
        elsewhere=JUDGED,
    ),
    phrase(
        r"\b(?:was|were|been|is|are|be) (?P<words>(?:arrested|detained|held|questioned) on suspicion of)\b",
        "Thought by the police to have done it, which has still to be shown",
        ("Judged by a court, and found to have done it", "That would be “convicted of”."),
        ("Known to have done it, after admitting it", "That would be “pleaded guilty to”."),
        ("Wanted by the police as a witness who saw it", "Who is suspected is no witness."),
        lesson=NOT_YET,
        unless=_VERDICT,
        weight=4,
        elsewhere=JUDGED,
    ),
    phrase(
        r"\b(?i:the|a|main|prime|chief|key|murder|terror|terrorism|terrorist|bombing|alleged|two|three|four"
        r"|five|other)"
        r" (?P<words>suspects?)\b(?! (?:that|he|she|it|they|the|foul|device|package)\b)",
        "Whoever is called so may have done it, but it is not proved",
        ("Whoever is called so has been found guilty by a court", "That would be “convict” or “offender”."),
        ("Whoever is called so has admitted the deed", "Nothing is told of that."),
        ("Whoever is called so has seen the deed", "That would be “witness”."),
        lesson=NOT_YET,
        beside=r"\b(?:police|detectives?|arrest\w*|court|charged|prosecut\w+|custody|murder|robbery|shooting"
        r"|bombing)\b",
        # ants and viruses are called so for fun, or without any deed
        unless=(
            rf"{_VERDICT}|\b(?:scientists?|researchers?|virus|bacteria|species|disease|gene|chemical|mystery"
            r"|vets?|pests?)\b"
        ),
        weight=3,
        elsewhere=JUDGED
        + r"|\b(?:ants?|insects?|squirrels?|raccoons?|gulls?|bears?|goats?|monkeys?|foxes|rats?|otters?|swans?"
        r"|geese)\b",
    ),
    phrase(
        r"\b(?:was|were|been) (?P<words>indicted)\b",
        "Formally accused, so that a court must decide",
        ("Found guilty by a court", "That would be “convicted”."),
        ("Let go, as nothing was proved", "That would be “acquitted” or “released”."),
        ("Called to tell a court what was seen", "That would be “called as witnesses”."),
        lesson=NOT_YET,
        unless=_VERDICT,
        weight=4,
        elsewhere=JUDGED,
    ),
    phrase(
        r"\b(?:was|were|been|being) (?P<words>(?:convicted|found guilty) of)\b",
        "Judged by a court, and found to have done it",
        ("Thought by the police to have done it, with a trial to come", "That would be “charged with”."),
        ("Known to have admitted it, but never judged by a court", "That would be “confessed to”."),
        ("Let go by a court, as it was not proved", "That would be “acquitted of”."),
        lesson="From here on a report may say that they did it, unless a higher court decides otherwise.",
        unless=r"\b(?:if|could|may|might|appeal\w*|overturn\w*|quash\w*|not|never)\b",
    ),
    phrase(
        r"\b(?:was|were|been) (?P<words>acquitted|cleared of)\b",
        "Found not to have done it, or not guilty of it",
        ("Punished for it, and free again", "That would be “released after serving”."),
        ("Accused of it, with the trial still to come", "That would be “charged with”."),
        ("Found guilty of it, but not punished", "That would be “let off”."),
        lesson="Look in a report on an accusation for how it ended: it may have been found untrue.",
        # "the road was cleared of snow"
        beside=(
            r"\b(?:court|charges?|jury|judge|trial|tribunal|murder|manslaughter|fraud|theft|assault|rape|doping"
            r"|bribery"
            r"|corruption|wrongdoing|misconduct|terror\w*|inquiry|offences?|counts?)\b"
        ),
        weight=3,
    ),
    phrase(
        r"\b(?P<words>pleaded not guilty)\b",
        "The charge was denied in court",
        ("The charge was found untrue by the court", "That would be “acquitted”."),
        ("The charge was admitted, with a good reason given", "That would not be “not guilty”."),
        ("The charge was dropped by the prosecutors", "That would be “the charge was dropped”."),
        lesson=NOT_YET,
        unless=r"\b(?:insanity|insane|mental\w*|diminished)\b",
        weight=4,
    ),
    # "his clients would plead not guilty": nothing has been denied yet
    phrase(
        r"\b(?P<words>pleads? not guilty)\b",
        "To deny a charge in court",
        ("To be found not guilty by a court", "That would be “be acquitted”."),
        ("To admit a charge, but with a good reason given", "That would not be “not guilty”."),
        ("To refuse to say anything about a charge", "That would be “remain silent”."),
        lesson=NOT_YET,
        unless=r"\b(?:insanity|insane|mental\w*|diminished)\b",
        weight=4,
    ),
    phrase(
        r"\b(?P<words>pleaded guilty)\b",
        "The deed was admitted in court",
        ("The deed was found proved by a jury", "Who pleads guilty says so before any verdict."),
        ("The deed was denied in court", "That would be “pleaded not guilty”."),
        ("The deed was forgiven by those who were harmed", "That would be “pardoned”."),
        lesson="Who has admitted it in court need not be called a suspect any more.",
        unless=r"\bnot\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>pleads? guilty)\b",
        "To admit in court what one is charged with",
        ("To be found guilty by a jury", "Who pleads guilty says so before any verdict."),
        ("To deny in court what one is charged with", "That would be “plead not guilty”."),
        ("To ask those who were harmed for forgiveness", "That would be “apologise to them”."),
        lesson="Who has admitted it in court need not be called a suspect any more.",
        # "pleads guilty to a love of chocolate"
        beside=(
            r"\b(?:court|judge|charge[sd]?|counts?|prosecut\w+|lawyers?|attorneys?|trial|sentenc\w+|defendants?"
            r"|prison"
            r"|jail|fraud|murder|manslaughter|theft|assault)\b"
        ),
        unless=r"\bnot\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:released|freed|granted|free|out) (?:on )?bail)\b",
        "Free for now, on conditions, while the case goes on",
        ("Free for good, as not guilty", "That would be “acquitted”."),
        ("Free again after a punishment", "That would be “released from prison”."),
        ("Free by having fled from the trial", "That would be “fled”."),
        lesson=NOT_YET,
        unless=r"\b(?:not|never|remain\w*|refused|denied)\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>testified)\b(?! to\b)",  # "the ruins testified to its size"
        "Said as a witness, in a court or an official hearing",
        ("Said as a lawyer, for one of the sides", "That would be “argued for the defence” or “for the prosecution”."),
        ("Said by a judge, after looking into it", "That would be “ruled”."),
        ("Said to the police, before the case began", "That would be “told the police”."),
        lesson="Whoever lies as a witness can be punished. That makes the words weigh more, but not certain.",
        weight=3,
    ),
    phrase(
        r"\b(?:an?|the|this|that|[A-Z][a-z]+) (?P<words>bill)\b(?! [A-Z]| of (?!rights)\w+ (?:dollars|pounds))",
        "A proposal for a law, which is not yet one",
        ("A law that has long been in force", "That would be “act” or “law”."),
        ("A judgement that a court has given", "That would be “ruling”."),
        ("A promise that a party makes to voters", "That would be “pledge”."),
        lesson="A bill can still be changed or fall. What it would do is not yet what is so.",
        beside=(
            r"\b(?:parliament|congress|senate|senators?|house|MPs?|lawmakers?|legislat\w+|lords|commons"
            r"|vote[ds]?|committee)\b"
        ),
        unless=(
            r"\b(?:became law|signed|passed by (?:both|Congress|parliament)|royal assent"
            r"|into law|passed into|enacted|pay|paid|cost|electricity|energy|tax bill"
            r"|wage bill|\w+ing bill|phone|repair|foot the|legal bill|Buffalo|in force"
            r"|farm bill|GI Bill|crime bill|infrastructure bill|medical|hospital|water|gas|heating|debt|duck"
            r"|beak|rent"
            r"|invoice|restaurant|dollar bill|settle\w*|Clinton|Gates)\b"
        ),
        weight=2,
        # a students' parliament passes bills that are wishes, and what was signed is a law
        elsewhere=r"\b(?:into law|became law|royal assent|enacted)\b|\bsigned (?:the|a|this|that) (?:\w+ ){0,2}bill\b"
        r"|\b(?:student|youth|mock|model|campus|faculty) (?:senate|senators?|government|parliament)\b",
    ),
    phrase(
        r"\b(?P<words>[Aa]cting|[Ii]nterim|[Cc]aretaker) (?:president|prime minister|chief|director|minister|head"
        r"|secretary"
        r"|government|chairman|chairwoman|manager|coach|leader|mayor|governor|administrator|commissioner"
        r"|attorney general"
        r"|President|Prime Minister|Chief|Director|Secretary|Governor|Mayor|Chairman)\b",
        "In the post only for the time being",
        ("In the post for longer than allowed", "Nothing is told of that."),
        ("In the post after an election", "Who was elected would not be called so."),
        ("In the post without any power", "For the time being the power is the same, or nearly so."),
        lesson="Whoever holds a post for a short time may not decide in the end.",
        unless=r"\b(?:drama|film|films|actors?|actress\w*|theatre|theater|stage|acting coach)\b",
    ),
    phrase(
        r"\b(?P<words>profits? warning)\b",
        "A firm says that it will earn less than expected",
        ("A firm is told by the state that it earns too much", "It is the firm that warns."),
        ("A firm says that a rival is in trouble", "It speaks of its own profit."),
        ("A firm says that it will earn more than expected", "Nobody warns of that."),
        lesson="Firms must tell their owners early. Look what reason they give, and who doubts it.",
        weight=2,
    ),
)
