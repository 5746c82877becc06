"""A reading and a teacher's corrections of it in, the reading that holds with them out."""

from quizgen.corrections.applying import corrected
from quizgen.corrections.links import WHY, may_be_linked
from quizgen.corrections.resting import resting_on
from quizgen.corrections.statements import LEMMAS, OF_ANOTHER

__all__ = ["LEMMAS", "OF_ANOTHER", "WHY", "corrected", "may_be_linked", "resting_on"]
