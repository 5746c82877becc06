"""The nouns of quizgen: frozen values that need nothing but the standard library.

Offsets are Unicode code points into `Article.text`; every `Span` satisfies `text[start:end]` = exactly what it means.
"""

from quizgen.model.acts import Act, SpeechAct
from quizgen.model.attributions import Attribution, ContentForm, Force, Link, LinkKind, Quote, Stance
from quizgen.model.events import Event, Order, Succession
from quizgen.model.facts import REPORTER, Fact, FactKind, Modality, Statement
from quizgen.model.introductions import Affiliation, Introduction
from quizgen.model.lettering import WhyNot, why_not
from quizgen.model.mentions import Mention, MentionKind
from quizgen.model.numbering import numbers
from quizgen.model.parts import SentencePart, Tells
from quizgen.model.places import Places
from quizgen.model.prospects import Prospect, Stage
from quizgen.model.questions import (
    LOCATE,
    Answer,
    AnyQuestion,
    Choice,
    Difficulty,
    Matching,
    Numeric,
    Option,
    Ordering,
    Question,
    Row,
    ShortText,
    Skills,
    TrueFalseNotStated,
    Verdict,
)
from quizgen.model.quiz import NotAsked, Quiz, Wishes
from quizgen.model.reading import Reading
from quizgen.model.reasons import Grammar, Reason, ReasonForm, ReasonKind, SeemingReason
from quizgen.model.sources import Naming, Source, SourceKind
from quizgen.model.students import Mark, StudentQuestion, for_student
from quizgen.model.text import Article, Block, Section, Span
from quizgen.model.uses import Use

__all__ = [
    "LOCATE",
    "REPORTER",
    "Act",
    "Affiliation",
    "Answer",
    "AnyQuestion",
    "Article",
    "Attribution",
    "Block",
    "Choice",
    "ContentForm",
    "Difficulty",
    "Event",
    "Fact",
    "FactKind",
    "Force",
    "Grammar",
    "Introduction",
    "Link",
    "LinkKind",
    "Mark",
    "Matching",
    "Mention",
    "MentionKind",
    "Modality",
    "Naming",
    "NotAsked",
    "Numeric",
    "Option",
    "Order",
    "Ordering",
    "Places",
    "Prospect",
    "Question",
    "Quiz",
    "Quote",
    "Reading",
    "Reason",
    "ReasonForm",
    "ReasonKind",
    "Row",
    "Section",
    "SeemingReason",
    "SentencePart",
    "ShortText",
    "Skills",
    "Source",
    "SourceKind",
    "Span",
    "SpeechAct",
    "Stage",
    "Stance",
    "Statement",
    "StudentQuestion",
    "Succession",
    "Tells",
    "TrueFalseNotStated",
    "Use",
    "Verdict",
    "WhyNot",
    "Wishes",
    "for_student",
    "numbers",
    "why_not",
]
