"""A paragraph in; whether it is a page's furniture (navigation, calls to click, notes on the page itself) out."""

from __future__ import annotations

import re

from quizgen.article.links import leads_on, trail
from quizgen.article.newsroom import SPOKEN, about_the_paper, to_readers
from quizgen.article.paragraphs import ends_sentence
from quizgen.article.shapes import LONGEST, finite, words

NO_LETTERS = re.compile(r"[\W\d_]*")
ADDRESS = re.compile(r"(?:https?://\S+|www\.\S+|\S+@\S+\.\w+|@\w+|<[^<>]{1,200}>)", re.I)
COPYRIGHT = re.compile(r"^\W*(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|\bmay not be (?:re)?published\b", re.I)
TERMS = re.compile(
    r"\bprivacy (?:\w+ )?(?:notice|policy|statement)\b|\bterms (?:of (?:use|service)|and conditions)\b"
    r"|\bcommunity (?:guidelines|rules|standards)\b",
    re.I,
)
COOKIES = re.compile(r"\bcookies?\b", re.I)
CONSENT = re.compile(
    r"\b(?:accept|consent|browser|policy|preferences|settings|we use|our site|experience|personal data|partners)\b",
    re.I,
)
COUNT = re.compile(
    r"^\W*[\d.,]+[km]?\s+(?:comments?|shares?|views?|likes?|replies|reactions|retweets|(?:min(?:ute)?s?|hours?)\s+read"
    r"|(?:days?|hours?|min(?:ute)?s?)\s+(?:remaining|left|to go))\b.{0,20}$",
    re.I,
)
# A bare verb that tells the visitor what to do with the page, and a word that names the page or what it offers.
CALL = re.compile(
    r"^\W*(?:please\s+|you can\s+|or\s+|also\s+|for more,?\s+)?(?:share|read|sign|log|register|subscribe|follow|click"
    r"|tap|download|watch|listen|see|view|show|load|join|get|print|email|e-mail|copy|save|skip|support|donate|comment"
    r"|contact|continue|scroll|check|visit|like|submit|send|report|buy|try|start|become|enter|open|close|accept|manage"
    r"|learn|explore|discover|find|go|back|return|jump|play|advertise|do you have|want|got)\b",
    re.I,
)
PAGE = re.compile(
    r"\b(?:more|newsletters?|e-?mails?|inbox|here|below|this|article|story|stories|page|link|links|site|website|app"
    r"|twitter|facebook|whatsapp|instagram|youtube|telegram|tiktok|linkedin|rss|feed|account|in|up|us|our|your"
    r"|reading|all|also"
    r"|content|comments?|top|home|menu|navigation|search|ad|advertisement|podcast|subscription|subscribers?|cookies"
    r"|gallery|live|tips?|related|next|previous|rest)\b|@\w+",
    re.I,
)
LABEL = re.compile(
    r"^\W*(?:related|more (?:on|from|about|news|stories|like)\b.{0,40}|most (?:read|popular|viewed|shared)|see also"
    r"|also (?:read|see|on)|read (?:more|next|also)|recommended|trending|latest|popular|up next"
    r"|you (?:may|might) also like|advertisement|ad|sponsored|promoted|topics?|tags|filed under|categories|share"
    r"|text size|font size|short url|read later|see all|our standards|why you can trust\b.{0,30}|comments?"
    r"|have your say|menu"
    r"|search|home|sign (?:in|up)|log in|subscribe"
    r"|newsletters?|abstract|full text"
    r"|transcript|listen to this.{0,20}|key points|in this article|about the author)\W*(?:$|[:|])",
    re.I,
)
TAIL = re.compile(
    r"^\W*(?:sources?|references?|external links?|notes|footnotes|see also|further reading|sister links|around the web"
    r"|related (?:internet )?(?:articles?|news|stories|links|topics|content|coverage)|promoted stories|about us"
    r"|contact us|(?:suggested )?topics|top (?:stories|news)|latest (?:headlines|stories)|about the (?:author"
    r"|writer|reporter)s?"
    r"|visual stories|end of (?:article|story)|conversation|(?:add|leave|post|write) a comment"
    r"|sponsored (?:content|stories)|join the (?:conversation|discussion)|\d+ comments|(?:view |show "
    r"|read )?(?:all )?comments? ?\(?\d+\)?"
    r"|tags|more (?:on this story|(?:from|on)\b.{0,40}|stories|news)|most (?:read|popular|viewed|shared)|comments?"
    r"|you (?:may|might) also like|recommended(?: for you)?|(?:the )?latest(?: news)?|trending(?: now)?"
    r"|get in touch|share this.{0,40})\W*$",
    re.I,
)
# What stands above and below the text of a press release.
RELEASE = re.compile(
    r"^\W*(?:for immediate release|(?:under )?embargo(?:ed)?\b|(?:press|news|media) release\b"
    r"|(?:(?:media|press|news) )?(?:contacts?|enquiries|inquiries)\s*:)",
    re.I,
)
CLOSES = re.compile(
    r"^\W*(?:ends|end of (?:press |news )?release|notes? (?:to|for) (?:the )?editors?|editors?[’']? notes?)\W*$", re.I
)


# "Get our best stories in your inbox. You can unsubscribe at any time.": promised to the visitor, with a finite verb
NEWSLETTER = re.compile(r"\bunsubscribe\b|\b(?:in|into|to) your inbox\b|\b(?:our|this|the) newsletters?\b", re.I)
TO_VISITOR = re.compile(r"\byour?\b|^\W*(?:get|sign|subscribe|join|enter|want)\b", re.I)


def furniture(text: str) -> bool:
    """Whether the paragraph speaks about the page, not about the news."""
    if NO_LETTERS.fullmatch(text[:LONGEST]) and len(text) <= LONGEST:
        return True
    if len(text) > 2 * LONGEST:
        return False
    return (
        _link(text)
        or _legal(text)
        or _call(text)
        or _newsletter(text)
        or leads_on(text)
        or to_readers(text)
        or about_the_paper(text)
    )


def opens_tail(text: str) -> bool:
    """Whether the line heads the lists that stand below an article: "Related articles", "Sources"."""
    return len(text) <= 60 and bool(TAIL.match(text))


def release(text: str) -> bool:
    """Whether the line is one that only press releases have: "For immediate release", "Media contact: ..."."""
    return len(words(text)) <= 25 and bool(RELEASE.match(text)) and not ends_sentence(text)


def closes(text: str) -> bool:
    """Whether the line says that the text for publication ends here: "ENDS", "###", "Notes to editors"."""
    return len(text) <= 40 and bool(CLOSES.match(text) or re.fullmatch(r"#(?: ?#){2,}", text.strip()))


def _link(text: str) -> bool:
    """Addresses, trails of links, counts and labels."""
    found = words(text)
    bare = ADDRESS.sub("", text)
    if len(words(bare)) <= 2 and bare != text:
        return True
    if trail(text) or COUNT.match(text):
        return True
    return len(found) <= 14 and bool(LABEL.match(text))


def _legal(text: str) -> bool:
    if COPYRIGHT.search(text):
        return len(words(text)) <= 60
    if TERMS.search(text) and "said" not in text:
        return len(words(text)) <= 40
    return bool(COOKIES.search(text) and CONSENT.search(text)) and len(words(text)) <= 60 and "said" not in text


def _newsletter(text: str) -> bool:
    return bool(
        NEWSLETTER.search(text) and TO_VISITOR.search(text) and not SPOKEN.search(text) and len(words(text)) <= 45
    )


def _call(text: str) -> bool:
    """A call to act on the page. "Watch sellers say more ..." is news: it has a finite verb and no colon."""
    found = words(text)
    if len(found) > 18 or not CALL.match(text) or not PAGE.search(text):
        return False
    head = text.split(":", 1)[0]
    if len(words(head)) <= 4 and ":" in text and PAGE.search(head):
        return True  # "Read more: Why the dam has cracked"
    return not finite(text) and (not ends_sentence(text) or len(found) <= 14)
