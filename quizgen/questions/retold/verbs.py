"""A form of a verb in, its other forms out, for the verbs of which no form is mistaken for another word's."""

from __future__ import annotations

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import past

#: Base, past and participle; of "put", "read" and the like the past cannot be told from the base.
_IRREGULAR = """
    bring:brought:brought build:built:built buy:bought:bought catch:caught:caught choose:chose:chosen
    come:came:come do:did:done draw:drew:drawn drive:drove:driven eat:ate:eaten fight:fought:fought
    give:gave:given go:went:gone grow:grew:grown hold:held:held keep:kept:kept lead:led:led leave:left:left
    lend:lent:lent make:made:made meet:met:met pay:paid:paid run:ran:run say:said:said sell:sold:sold
    send:sent:sent show:showed:shown sing:sang:sung sit:sat:sat speak:spoke:spoken spend:spent:spent
    stand:stood:stood steal:stole:stolen swim:swam:swum take:took:taken teach:taught:taught tell:told:told
    throw:threw:thrown wear:wore:worn win:won:won write:wrote:written
    feel:felt:felt find:found:found get:got:got know:knew:known lose:lost:lost mean:meant:meant see:saw:seen
    think:thought:thought understand:understood:understood hear:heard:heard begin:began:begun become:became:become
    forget:forgot:forgotten fall:fell:fallen sleep:slept:slept have:had:had
"""
_REGULAR = lexicon(
    """accept add agree aim allow apologise apologize appeal appoint argue ask assume attend believe belong borrow
    call care
    change check claim clean clear close collect commit:committed complain consider contact continue cook count
    cover create
    deliver demand deny depend deserve design discover discuss employ encourage end enjoy expect explain fail fear fight
    finish fish fix follow fund handle happen hate help hire hope ignore import improve include inspect install
    introduce
    invest invite join kill know lack launch learn lie like listen live look love manage measure miss move need notice
    offer open operate order owe own participate plan:planned play point prefer prepare promise protect provide
    publish push
    raise receive recognise recognize recommend record recover reduce refuse regret:regretted regulate reject
    remain remember
    remove rent repair replace report represent request require respect respond restore review rely save search
    seem serve
    share sign start stay stop:stopped struggle suffer suggest supply support suspect test thank train transport treat
    trust try turn use visit vote wait walk want warn waste watch welcome wish work worry"""
) - lexicon("fight know")

_FORMS = {entry.split(":")[0]: tuple(entry.split(":")[1:]) for entry in _IRREGULAR.split()}
_FORMS |= {base: (past(base), past(base)) for base in _REGULAR if ":" not in base}
_FORMS |= {(parts := entry.split(":"))[0]: (parts[1], parts[1]) for entry in _REGULAR if ":" in entry}

BASES = frozenset(_FORMS)
_OF_PAST = {forms[0]: base for base, forms in _FORMS.items()}
PARTICIPLES = frozenset(forms[1] for forms in _FORMS.values())

#: What nobody does on purpose, or what is no deed: "tried to feel" says something odd, and not something false.
STATES = lexicon(
    """feel find get know lose mean see think understand hear forget fall sleep have become happen believe belong
    deserve
    depend fear hate hope lack like love miss need owe own prefer regret remain remember seem suffer suspect want wish
    worry expect assume notice learn enjoy end fail struggle manage come go grow care live mind receive include
    require run
    recover wait stand sit begin trust respect"""
)


def base_of(past_form: str) -> str:
    """The base of a past ("took": "take"); "" where it is none that is known."""
    return _OF_PAST.get(past_form, "")


def participle(base: str) -> str:
    return _FORMS[base][1]


def is_past(word: str) -> bool:
    return word in _OF_PAST
