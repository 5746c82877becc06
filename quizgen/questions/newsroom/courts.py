"""Phrases on accusations and verdicts, laws on their way, and posts held for a time."""

from __future__ import annotations

from quizgen.questions.newsroom.phrase import Phrase, phrase

_VERDICT = (
    r"\b(?:convict\w+|found guilty|acquit\w+|sentenc\w+|jailed|pleaded|admitt\w+|cleared|dropped|dismissed|verdict)\b"
)
_NOT_YET = "Until a court has decided, an accusation is an accusation, whoever makes it."

COURTS: tuple[Phrase, ...] = (
    phrase(
        r"\b(?:was|were|been|is|are|be) (?P<words>charged with)\b(?! (?:the task|find|oversee|mak|run|responsib|protect"
        r"|ensur|investigat|prepar|carry|develop|manag|creat|help|keep|enforc|implement|look|reduc|improv))",
        "The authorities accuse them of it; that is no verdict",
        ("A court has found that they did it", "That would be “convicted of”."),
        ("They have admitted that they did it", "That would be “pleaded guilty to”."),
        ("They saw it, and have told the police", "That would be a witness."),
        lesson=_NOT_YET,
        unless=_VERDICT,
        weight=4,
    ),
    phrase(
        r"\b(?:was|were|been|is|are|be) (?P<words>(?:arrested|detained|held|questioned) on suspicion of)\b",
        "The police think that they may have done it; it is not proved",
        ("A court has found that they did it", "That would be “convicted of”."),
        ("They have admitted that they did it", "That would be “pleaded guilty to”."),
        ("They are to tell as witnesses who did it", "Who is suspected is no witness."),
        lesson=_NOT_YET,
        unless=_VERDICT,
        weight=4,
    ),
    phrase(
        r"\b(?i:the|a|main|prime|chief|key|murder|terror|terrorism|terrorist|bombing|alleged|two|three|four|five|other)"
        r" (?P<words>suspects?)\b(?! (?:that|he|she|it|they|the|foul|device|package)\b)",
        "Whoever is called so may have done it, but it is not proved",
        ("Whoever is called so has been found guilty by a court", "That would be “convict” or “offender”."),
        ("Whoever is called so has admitted the deed", "Nothing is told of that."),
        ("Whoever is called so has seen the deed", "That would be “witness”."),
        lesson=_NOT_YET,
        unless=_VERDICT,
        weight=3,
    ),
    phrase(
        r"\b(?:was|were|been) (?P<words>indicted)\b",
        "They were formally accused, so that a court must decide",
        ("They were found guilty by a court", "That would be “convicted”."),
        ("They were let go, as nothing was proved", "That would be “acquitted” or “released”."),
        ("They were asked to tell what they had seen", "That would be “called as witnesses”."),
        lesson=_NOT_YET,
        unless=_VERDICT,
        weight=4,
    ),
    phrase(
        r"\b(?:was|were|been|being) (?P<words>(?:convicted|found guilty) of)\b",
        "A court has decided that they did it",
        ("The police think that they did it; a trial is still to come", "That would be “charged with”."),
        ("They say that they did it, but no court has dealt with it", "That would be “confessed to”."),
        ("A court has let them go, as it was not proved", "That would be “acquitted of”."),
        lesson="From here on a report may say that they did it, unless a higher court decides otherwise.",
        unless=r"\b(?:if|could|may|might|appeal\w*|overturn\w*|quash\w*|not|never)\b",
    ),
    phrase(
        r"\b(?:was|were|been) (?P<words>acquitted|cleared of)\b",
        "They were found not to have done it, or not guilty of it",
        ("They were punished for it, and are free again", "That would be “released after serving”."),
        ("They are accused of it, and the trial is still to come", "That would be “charged with”."),
        ("They were found guilty, but not punished", "That would be “let off”."),
        lesson="An accusation often makes more noise than its end. Look for how it ended.",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>pleaded not guilty|pleads not guilty|plead not guilty)\b",
        "They say in court that they did not do it",
        ("The court has decided that they did not do it", "That would be “acquitted”."),
        ("They say that they did it, but had a good reason", "That would not be “not guilty”."),
        ("They ask for a milder punishment", "That would be “asked for leniency”."),
        lesson=_NOT_YET,
        weight=4,
    ),
    phrase(
        r"\b(?P<words>pleaded guilty|pleads guilty|plead guilty)\b",
        "They admit it in court",
        ("A jury has found that they did it", "Who pleads guilty says so before any verdict."),
        ("They are accused of it, and deny it", "That would be “pleaded not guilty”."),
        ("They asked to be forgiven by those whom they harmed", "That would be “apologised”."),
        lesson="Who has admitted it in court need not be called a suspect any more.",
        unless=r"\bnot\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:released|freed|granted|free|out) (?:on )?bail)\b",
        "They may stay free until the trial, on conditions",
        ("They have been found not guilty", "That would be “acquitted”."),
        ("They have served their punishment", "That would be “released from prison”."),
        ("They have left the country to escape the trial", "That would be “fled”."),
        lesson=_NOT_YET,
        weight=3,
    ),
    phrase(
        r"\b(?P<words>testified|under oath)\b",
        "It was said as a witness, in a court or an official hearing",
        ("It was said to a reporter in private", "That would be “told the paper”."),
        ("It was found out by the judges themselves", "A witness says what he or she knows."),
        ("It was said in a speech to followers", "That would be “told a rally”."),
        lesson="Whoever lies as a witness can be punished. That makes the words weigh more, and not true.",
        weight=3,
    ),
    phrase(
        r"\b(?:an?|the|this|that|[A-Z][a-z]+) (?P<words>bill)\b(?! [A-Z]| of (?!rights)\w+ (?:dollars|pounds))",
        "It is proposed as a law, and not one yet",
        ("It has long been a law that all must keep", "That would be “act” or “law”."),
        ("It is a judgement that a court has given", "That would be “ruling”."),
        ("It is a promise that a party makes to voters", "That would be “pledge”."),
        lesson="A bill can still be changed or fall. What it would do is not yet what is so.",
        beside=(
            r"\b(?:parliament|congress|senate|senators?|house|MPs?|lawmakers?|legislat\w+|lords|commons"
            r"|vote[ds]?|committee)\b"
        ),
        unless=(
            r"\b(?:became law|signed|royal assent|into law|passed into|enacted|pay|paid|cost|electricity"
            r"|energy|tax bill"
            r"|wage bill|\w+ing bill|phone|repair|foot the|legal bill|Buffalo|in force)\b"
        ),
        weight=2,
    ),
    phrase(
        r"\b(?P<words>[Aa]cting|[Ii]nterim|[Cc]aretaker) (?:president|prime minister|chief|director|minister|head"
        r"|secretary"
        r"|government|chairman|chairwoman|manager|coach|leader|mayor|governor|administrator|commissioner"
        r"|attorney general"
        r"|President|Prime Minister|Chief|Director|Secretary|Governor|Mayor|Chairman)\b",
        "The post is held only for the time being",
        ("The post has been held longer than allowed", "Nothing is told of that."),
        ("The post was won in an election", "Who was elected would not be called so."),
        ("The post has no power at all", "For the time being the power is the same, or nearly so."),
        lesson="Ask who decides in the end: whoever holds a post for a short time may not.",
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
