"""The lemma of a verb in, its past tense out: "sell" gives "sold"."""

from __future__ import annotations

import re

_IRREGULAR = dict(
    pair.split(":")
    for pair in """arise:arose awake:awoke bear:bore beat:beat become:became begin:began bend:bent bet:bet bind:bound
    bite:bit blow:blew break:broke breed:bred bring:brought broadcast:broadcast build:built burst:burst buy:bought
    cast:cast catch:caught choose:chose cling:clung come:came cost:cost creep:crept cut:cut deal:dealt dig:dug do:did
    draw:drew drink:drank drive:drove eat:ate fall:fell feed:fed feel:felt fight:fought find:found flee:fled fly:flew
    forbid:forbade forecast:forecast forget:forgot forgive:forgave freeze:froze get:got give:gave go:went grind:ground
    grow:grew hang:hung have:had hear:heard hide:hid hit:hit hold:held hurt:hurt keep:kept know:knew lay:laid lead:led
    leave:left lend:lent let:let light:lit lose:lost make:made mean:meant meet:met mistake:mistook overcome:overcame
    overtake:overtook overthrow:overthrew pay:paid put:put quit:quit read:read ride:rode ring:rang rise:rose run:ran
    say:said see:saw seek:sought sell:sold send:sent set:set shake:shook shine:shone shoot:shot show:showed
    shrink:shrank shut:shut sing:sang sink:sank sit:sat sleep:slept slide:slid speak:spoke spend:spent spin:spun
    spread:spread spring:sprang stand:stood steal:stole stick:stuck strike:struck strive:strove
    split:split swear:swore sweep:swept
    swim:swam swing:swung take:took teach:taught tear:tore tell:told think:thought throw:threw undergo:underwent
    understand:understood undertake:undertook uphold:upheld upset:upset wake:woke wear:wore weep:wept win:won wind:wound
    withdraw:withdrew withhold:withheld withstand:withstood write:wrote""".split()
)
#: Longer verbs with the stress on their end; of "visit" and "open" nothing is doubled.
_DOUBLED = frozenset("""admit commit compel concur control defer deter equip expel incur infer occur omit patrol permit
    prefer propel rebel rebut recur refer regret repel submit transfer transmit travel cancel label level model quarrel
    total""".split())  # fmt: skip
_SHORT = re.compile(r"[^aeiou]*(?:qu)?[aeiouy][^aeiouwxy]")


def past_tense(lemma: str) -> str:
    """The past tense of a verb that is not "be"."""
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if lemma in _DOUBLED or _SHORT.fullmatch(lemma):
        return f"{lemma}{lemma[-1]}ed"
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return f"{lemma[:-1]}ied"
    return f"{lemma}ed"
