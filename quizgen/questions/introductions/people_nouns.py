"""A noun in, whether it is one for a person out: "surveyor", and not "survey"."""

from __future__ import annotations

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.sources.trades import HEADS

#: Nouns for people besides those that say what kind of source somebody is.
_PEOPLE = lexicon(
    """accountant administrator agent applicant apprentice archivist auctioneer auditor baker banker bartender beekeeper
    blacksmith boatbuilder bookbinder bookkeeper bookseller bricklayer broker builder butcher buyer caretaker carer
    carpenter chair chairman chairperson chairwoman chef chief claimant clerk cleaner co-author co-founder co-owner
    collector commander commissioner conductor conservator contractor convener convenor cook coordinator co-ordinator
    coroner courier crofter curator customer dealer dean defendant dentist designer dietitian director driver editor
    electrician engineer executive farmer farmhand fireman firefighter fisherman florist forager forester founder
    gardener grower guide hairdresser head headmaster headmistress headteacher inspector instructor intern investigator
    janitor joiner judge keeper landlady landlord leader leaseholder librarian lifeguard locksmith lodger magistrate
    manager mason mechanic medic member merchant midwife miller miner nurse officer official operator organiser
    organizer owner paramedic parishioner partner passenger pastor pensioner pharmacist philosopher physician
    physiotherapist pilot plaintiff planner plasterer plumber porter potter president priest principal printer producer
    programmer proprietor psychiatrist publican publisher ranger recruiter referee registrar repairer restorer retailer
    secretary seller servant shepherd shopkeeper skipper specialist stonemason steward student superintendent
    supervisor surgeon surveyor tailor teacher technician tenant therapist trader trainer translator treasurer trustee
    tutor vet veterinarian vicar volunteer waiter waitress warden weaver welder winemaker worker captain goalkeeper
    umpire controller counsel chairlady vice-chair undertaker roofer"""
) | frozenset(noun for heads in HEADS.values() for noun in heads if not noun.endswith("s"))
#: Bodies are called so as well: beside one of these it takes a name that is known to be somebody's.
OF_BODIES_TOO = lexicon(
    """operator owner publisher producer retailer dealer broker buyer grower trader seller partner member head chair
    agent customer contractor designer printer collector builder planner founder developer leader claimant applicant
    defendant plaintiff victim survivor witness specialist"""
)


def is_person(noun: str) -> bool:
    return noun.casefold() in _PEOPLE
