"""A paragraph in; whether the newsroom tells of its own people and pages in it, or asks its readers something, out."""

from __future__ import annotations

import re

from quizgen.article.shapes import words

NOTE = re.compile(
    r"^\W*(?:editor[’']?s?[’']? note|corrections?|clarification|author[’']s note|disclaimer"
    r"|this (?:article|post|story|report|piece)(?: \w+){0,5} (?:has been|was|is|first|originally|appeared)\b"
    r"(?=.*\b(?:updated|amended|corrected|revised|published|appeared|part of|edited)\b)"
    r"|an? (?:earlier|previous|original) version of (?:this|the) (?:article|post|story|report|piece)\b"
    r"|this (?:article |story |page )?was (?:first )?published (?:more than |over )?\w+ (?:days?|months?|years?) ago\b"
    r"|this is a (?:breaking|developing) (?:news )?story\b|comments (?:are|have been)(?: now)? (?:closed|disabled)\b"
    r"|original (?:article|story) published by\b|this (?:live ?)?(?:blog|coverage) (?:is"
    r"|has)(?: now)? (?:closed|ended)\b"
    # "Updated at 8:40 p.m. to include the vote", "Updates throughout with quotes"
    r"|(?:story )?updat(?:ed|es)\b(?: (?:at|on|throughout))?[ \d:.,apm]*\b(?:to (?:include|add|reflect|correct)"
    r"|with)\b)",
    re.I,
)
_NETWORK = r"(?:twitter|facebook|instagram|x|bluesky|threads|mastodon|linkedin|youtube|tiktok|snapchat)"
ABOUT_AUTHOR = re.compile(
    rf"\bfollow @?\w+(?: \w+){{0,3}} on {_NETWORK}\b|\bon {_NETWORK}[: ]+@"
    r"|\breach (?:him|her|them|me) (?:at|directly)\b",
    re.I,
)
_NAME = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}"
_JOB = (
    r"(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Nn]ews|[Ss]ports?|[Ff]eatures?|[Ff]reelance|[\w-]+) ){0,2}"
    r"(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Cc]olumnist|[Pp]hotographer)"
)
# "— Staff Writer Ann Roe can be reached at 985-555-0142 or ...", "Contact reporter Ann Roe at aroe@paper.example"
CONTACT = re.compile(
    rf"^\W*(?:{_JOB},? )?{_NAME} (?:can|may) be (?:reached|contacted) (?:at|on|by|via)\b.*[\d@]"
    rf"|^\W*(?:Contact|E-?mail|Reach|Call|Write to) (?:the )?(?:{_JOB},? )?{_NAME} (?:at|on|via)\b.*[\d@]"
)
# "Ann Roe is a senior reporter at The Echo, where she covers courts": one who is in the news is told of otherwise
BIOGRAPHY = re.compile(
    rf"^{_NAME} is (?:an?|the|our|[A-Z]\w+[’']s) (?:.{{0,40}} )?{_JOB}\b.{{0,60}}"
    r"\b(?:covers?|covering|writes|writing|reports on|specialis|specializ|focus)"
    rf"|^{_NAME} (?:covers|writes about) .{{3,80}} for (?:[Tt]he )?[A-Z]"
)
# What tells of a writer where the line above the story bears the name: "Ann Roe is a writer", "Ann Roe covers courts"
WRITER = re.compile(
    rf"^\W*(?:{_JOB},? )?(?P<name>{_NAME}) (?:is|was|has (?:been|covered|worked|written)|covers|writes|can be"
    rf"|joined|teaches|lives)\b(?!.*[“”\"])"
)
ASKED = re.compile(
    r"^\W*(?:do you (?:have|know|think|agree|want)|have you|are you|were you|got|need more|what do you think"
    r"|want (?:more|to)|readers like you|tell us|let us know)\b",
    re.I,
)
# "What do you think?", "Be the first to comment"
INVITED = re.compile(
    r"^\W*(?:what do you think|what[’']s your (?:opinion|view)s?|be the first to (?:comment|reply)|have your say)\W*$",
    re.I,
)
DESK = re.compile(
    r"@\w|\b(?:e-?mail|text|call|contact|write to|whatsapp|message) (?:us|our|me)\b|\blet us know\b|\btell us\b"
    r"|\bin the comments\b|\b(?:get in touch|have your say|join the (?:discussion|conversation|debate)"
    r"|check out our|these stories free|story for us|a tip\?)",
    re.I,
)
# "The Echo wants to hear from you", "Thanks for following", "Find our full coverage here"
TOLD = re.compile(
    r"\bwants? to hear from you\b|\bsubmit (?:a|your) letter\b|\bkeeps? paywalls? away\b|\bcatch all the\b.*\bnews\b"
    r"|\bour (?:live |rolling |full )?(?:coverage|blog)\b.*\b(?:thanks|thank you|here)\b"
    r"|(?:\b|new)you can now listen to\b|^that[’']s (?:all|it) (?:from|for)\b"
    r"|\b(?:thanks|thank you) for (?:following|joining us|reading)\b|\bfollow us on\b|\bclick here\b"
    r"|\byou have (?:read )?\d+ (?:free )?(?:articles|stories)\b",
    re.I,
)
# A page that cannot be seen, and what it asks of the visitor's machine
UNSHOWN = re.compile(
    r"\b(?:our|this) (?:web)?(?:site|page|content|video) (?:is|was|has been) (?:\w+ )?(?:unavailable"
    r"|not available)\b|\bnot available in your (?:country|region|location)\b"
    r"|^we are working (?:hard )?to (?:get|bring|fix) (?:it|this)\b"
    r"|\b(?:enable|disable|turn (?:on|off)) (?:your )?(?:javascript|ad ?-?blockers?)\b"
    r"|\byour browser (?:is|does)\b|\byou are using an? (?:outdated|unsupported)\b"
    r"|\b(?:IE ?\d+|internet explorer|this browser) (?:is|are) (?:not|no longer) supported\b|\bon another browser\b",
    re.I,
)
SPOKEN = re.compile(r"[“”\"]|\b(?:said|says|told|wrote|warned|asked)\b")


def about_the_paper(text: str) -> bool:
    """Whether the paragraph is a correction, or tells who wrote the article and how to reach him."""
    return bool(NOTE.match(text) or ABOUT_AUTHOR.search(text) or CONTACT.match(text) or BIOGRAPHY.match(text))


def to_readers(text: str) -> bool:
    """Whether the newsroom speaks to its readers: asks for tips and views, or tells them about its page."""
    if INVITED.match(text):
        return True
    if len(words(text)) > 60 or SPOKEN.search(text):
        return False
    if UNSHOWN.search(text) or TOLD.search(text):
        return True
    return bool(ASKED.match(text)) and (bool(DESK.search(text)) or text.endswith("..."))
