"""The first name of a person in, the other forms in which the same person may be called by it, out.

Forms that are words as well ("Will", "Bill", "Rob", "Pat") are left out: a text that has them names nobody by them.
"""

from __future__ import annotations

from collections.abc import Mapping

_SHORT = """
    sandra sandy
    alexandra alex sasha
    alexander alex sandy
    anthony tony
    andrew andy
    barbara barbie
    albert bert bertie
    arnold arnie
    benjamin ben benny
    bernard bernie
    christopher chris
    christine chris chrissie
    charles charlie chuck
    daniel dan danny
    david dave davy
    deborah debbie deb
    donald don donnie
    edward ed eddie ted teddy
    edwin ed eddie
    elizabeth liz lizzie beth betty
    frances fran francie
    frederick fred freddie
    geoffrey geoff
    gerald gerry jerry
    gregory greg
    harold harry
    henry harry hank
    jacqueline jackie
    james jim jimmy jamie
    jeffrey jeff
    jennifer jenny jen
    jeremy jerry
    jessica jess jessie
    john johnny jack
    jonathan jon jonny
    joseph joe joey
    joshua josh
    judith judy
    katherine kate kathy katie
    catherine kate cathy
    kathleen kathy
    kenneth ken kenny
    lawrence larry
    leonard len lenny
    margaret maggie peggy meg
    matthew matt
    michael mike mick mickey
    nicholas nick nicky
    pamela pam
    patricia patty tricia
    patrick paddy
    peter pete
    philip phil
    rebecca becky
    richard rick ricky richie
    robert bob bobby robbie
    ronald ron ronnie
    rafael rafa
    samuel sam sammy
    samantha sam
    stephen steve stevie
    steven steve stevie
    stanley stan
    susan susie suzy
    terence terry
    theresa terri
    thomas tom tommy
    timothy tim timmy
    victoria vicky
    vincent vince
    walter walt wally
    william billy willie
"""


def _each_with_the_others() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in _SHORT.split("\n"):
        forms = row.split()
        for form in forms:
            found[form] = tuple(dict.fromkeys((*found.get(form, ()), *(other for other in forms if other != form))))
    return found


FORMS = _each_with_the_others()
