"""The English verbs and nouns that tell of what somebody says or thinks, by what stands beside them.

`role_rules` finds cues with these lists where no network does. What a cue means (its stance and force) is no concern of
this package: that is in reading/cues.py, which language/ may not import. tests/language/test_role_rules.py holds that
every verb of saying, thinking and judging here has a meaning there, so that the two cannot drift apart.
"""

from __future__ import annotations

#: With a clause or a quotation: "said it was safe", "“We stay,” she insisted".
SAYING = frozenset(
    """say tell add state report note write explain mention announce comment remark observe respond reply answer
    continue conclude recall recount testify indicate suggest read tweet post inform advise disclose estimate declare
    claim allege contend imply insinuate assert insist warn argue maintain stress emphasise emphasize underline
    highlight caution complain lament boast protest swear exclaim shout yell scream chant affirm reaffirm proclaim
    counter retort show find reveal discover demonstrate determine confirm verify agree concur deny dispute admit
    concede acknowledge confess threaten promise pledge vow guarantee assure recommend propose predict forecast
    joke elaborate reiterate repeat clarify specify hint signal""".split()
)

#: With a clause, of what somebody thinks: "believes that", "hopes to".
THINKING = frozenset(
    """believe think hope want wish feel fear worry expect know understand doubt question wonder plan intend aim refuse
    decline demand urge ask request decide prefer see consider assume predict""".split()
)

#: With a noun that is what they say: "denied the charge", "praised the plan", "supports a ban".
JUDGING = frozenset(
    """deny confirm announce criticise criticize praise condemn denounce slam blast mock dismiss reject refute rebut
    dispute question defend support back oppose endorse welcome blame favour favor propose demand promise predict
    express describe reveal claim allege acknowledge admit suggest recommend cite urge mention outline
    disclose reiterate repeat attack want seek pledge threaten note stress emphasise emphasize explain quote""".split()
)

#: With a preposition that belongs to the cue: "called for a ban".
TURNING = {
    "call": ("for", "on"), "warn": ("of", "about", "against"), "refer": ("to",), "point": ("to",), "talk": ("about",),
    "speak": ("about", "of"), "complain": ("about", "of"), "agree": ("with",), "disagree": ("with",), "insist": ("on",),
    "argue": ("for", "against"), "respond": ("to",), "object": ("to",), "push": ("for",),
    "campaign": ("for", "against"), "focus": ("on",), "apologise": ("for",), "apologize": ("for",), "joke": ("about",),
    "comment": ("on",), "hint": ("at",), "vote": ("for", "against"), "opt": ("for",), "plead": ("for",),
}  # fmt: skip

#: With somebody and what is said of them: "called him a liar", "accused her of fraud".
NAMING = frozenset("call describe label brand dub term".split())
ACCUSING = {"accuse": "of", "blame": "for", "praise": "for", "criticise": "for", "criticize": "for", "thank": "for"}

#: Nouns with a clause: "his claim that", "the fear that".
NOUNS = frozenset(
    """claim belief view statement promise pledge threat assertion allegation accusation suggestion argument warning
    fear hope announcement admission prediction contention insistence call demand plan vow opinion""".split()
)
