"""The tables of the glossary, gathered by part of speech."""

from __future__ import annotations

from quizgen.questions.words.glossary.adjectives import ADJECTIVES
from quizgen.questions.words.glossary.adjectives_more import MORE_ADJECTIVES
from quizgen.questions.words.glossary.adjectives_news import ADJECTIVES_OF_PUBLIC_LIFE, ADVERBS_OF_PUBLIC_LIFE
from quizgen.questions.words.glossary.adjectives_people import ADJECTIVES_OF_PEOPLE
from quizgen.questions.words.glossary.adjectives_things import ADJECTIVES_OF_THINGS
from quizgen.questions.words.glossary.adverbs import ADVERBS
from quizgen.questions.words.glossary.adverbs_more import MORE_ADVERBS
from quizgen.questions.words.glossary.describing import DESCRIBING_ADJECTIVES, DESCRIBING_ADVERBS
from quizgen.questions.words.glossary.describing_more import MORE_DESCRIBING_ADJECTIVES, MORE_DESCRIBING_ADVERBS
from quizgen.questions.words.glossary.everyday import (
    EVERYDAY_ADJECTIVES,
    EVERYDAY_ADVERBS,
    EVERYDAY_NOUNS,
    EVERYDAY_VERBS,
)
from quizgen.questions.words.glossary.general import GENERAL_ADJECTIVES, GENERAL_ADVERBS, GENERAL_VERBS
from quizgen.questions.words.glossary.general_more import MORE_GENERAL_NOUNS
from quizgen.questions.words.glossary.general_more_verbs import MORE_GENERAL_VERBS
from quizgen.questions.words.glossary.general_nouns import GENERAL_NOUNS
from quizgen.questions.words.glossary.leisure import LEISURE_ADJECTIVES, LEISURE_NOUNS, LEISURE_VERBS
from quizgen.questions.words.glossary.nouns import NOUNS
from quizgen.questions.words.glossary.nouns_affairs import NOUNS_FOR_AFFAIRS
from quizgen.questions.words.glossary.nouns_culture import NOUNS_OF_CULTURE
from quizgen.questions.words.glossary.nouns_deeds import NOUNS_FOR_DEEDS
from quizgen.questions.words.glossary.nouns_economy import NOUNS_OF_ECONOMY
from quizgen.questions.words.glossary.nouns_feelings import NOUNS_FOR_FEELINGS
from quizgen.questions.words.glossary.nouns_ideas import NOUNS_FOR_IDEAS
from quizgen.questions.words.glossary.nouns_mind import NOUNS_OF_MIND
from quizgen.questions.words.glossary.nouns_news import NOUNS_OF_PUBLIC_LIFE
from quizgen.questions.words.glossary.nouns_offices import NOUNS_OF_OFFICES
from quizgen.questions.words.glossary.nouns_people import NOUNS_FOR_PEOPLE
from quizgen.questions.words.glossary.nouns_power import NOUNS_OF_POWER
from quizgen.questions.words.glossary.nouns_reported import NOUNS_REPORTED
from quizgen.questions.words.glossary.nouns_science import NOUNS_OF_SCIENCE
from quizgen.questions.words.glossary.nouns_society import NOUNS_OF_SOCIETY
from quizgen.questions.words.glossary.nouns_talk import NOUNS_OF_TALK
from quizgen.questions.words.glossary.nouns_war import NOUNS_OF_WAR
from quizgen.questions.words.glossary.nouns_workaday import NOUNS_WORKADAY
from quizgen.questions.words.glossary.nouns_works import NOUNS_OF_WORKS
from quizgen.questions.words.glossary.plain import PLAIN_ADJECTIVES, PLAIN_ADVERBS, PLAIN_VERBS
from quizgen.questions.words.glossary.plain_nouns import PLAIN_NOUNS
from quizgen.questions.words.glossary.screens import SCREEN_NOUNS, SCREEN_VERBS
from quizgen.questions.words.glossary.second_senses import SECOND_NOUNS, SECOND_VERBS
from quizgen.questions.words.glossary.sport import SPORT_NOUNS
from quizgen.questions.words.glossary.sport_verbs import SPORT_ADJECTIVES, SPORT_VERBS
from quizgen.questions.words.glossary.today import ADJECTIVES_OF_TODAY, NOUNS_OF_TODAY, VERBS_OF_TODAY
from quizgen.questions.words.glossary.verbs import VERBS
from quizgen.questions.words.glossary.verbs_affairs import VERBS_FOR_AFFAIRS
from quizgen.questions.words.glossary.verbs_doing import VERBS_OF_DOING
from quizgen.questions.words.glossary.verbs_general import VERBS_GENERAL
from quizgen.questions.words.glossary.verbs_minds import VERBS_OF_MINDS
from quizgen.questions.words.glossary.verbs_news import VERBS_OF_PUBLIC_LIFE
from quizgen.questions.words.glossary.verbs_public import VERBS_OF_DEEDS
from quizgen.questions.words.glossary.verbs_reported import VERBS_REPORTED
from quizgen.questions.words.glossary.verbs_workaday import VERBS_WORKADAY
from quizgen.questions.words.glossary.workaday import WORKADAY_ADJECTIVES, WORKADAY_ADVERBS

VERB_TABLES = (
    VERBS,
    VERBS_GENERAL,
    VERBS_OF_DOING,
    VERBS_OF_PUBLIC_LIFE,
    VERBS_OF_DEEDS,
    VERBS_OF_MINDS,
    SECOND_VERBS,
    LEISURE_VERBS,
    GENERAL_VERBS,
    PLAIN_VERBS,
    VERBS_OF_TODAY,
    VERBS_FOR_AFFAIRS,
    EVERYDAY_VERBS,
    VERBS_WORKADAY,
    VERBS_REPORTED,
    MORE_GENERAL_VERBS,
    SCREEN_VERBS,
    SPORT_VERBS,
)

NOUN_TABLES = (
    NOUNS,
    NOUNS_OF_TALK,
    NOUNS_FOR_PEOPLE,
    NOUNS_FOR_DEEDS,
    NOUNS_FOR_IDEAS,
    NOUNS_OF_PUBLIC_LIFE,
    NOUNS_OF_POWER,
    NOUNS_OF_WAR,
    NOUNS_OF_ECONOMY,
    NOUNS_OF_SOCIETY,
    NOUNS_OF_SCIENCE,
    NOUNS_OF_MIND,
    NOUNS_OF_CULTURE,
    SECOND_NOUNS,
    LEISURE_NOUNS,
    GENERAL_NOUNS,
    PLAIN_NOUNS,
    NOUNS_OF_TODAY,
    NOUNS_FOR_FEELINGS,
    NOUNS_FOR_AFFAIRS,
    EVERYDAY_NOUNS,
    NOUNS_OF_WORKS,
    NOUNS_OF_OFFICES,
    NOUNS_WORKADAY,
    NOUNS_REPORTED,
    MORE_GENERAL_NOUNS,
    SCREEN_NOUNS,
    SPORT_NOUNS,
)

ADJECTIVE_TABLES = (
    ADJECTIVES,
    ADJECTIVES_OF_PEOPLE,
    ADJECTIVES_OF_THINGS,
    ADJECTIVES_OF_PUBLIC_LIFE,
    MORE_ADJECTIVES,
    LEISURE_ADJECTIVES,
    GENERAL_ADJECTIVES,
    PLAIN_ADJECTIVES,
    ADJECTIVES_OF_TODAY,
    DESCRIBING_ADJECTIVES,
    EVERYDAY_ADJECTIVES,
    WORKADAY_ADJECTIVES,
    MORE_DESCRIBING_ADJECTIVES,
    SPORT_ADJECTIVES,
)

ADVERB_TABLES = (
    ADVERBS,
    ADVERBS_OF_PUBLIC_LIFE,
    MORE_ADVERBS,
    GENERAL_ADVERBS,
    PLAIN_ADVERBS,
    DESCRIBING_ADVERBS,
    EVERYDAY_ADVERBS,
    WORKADAY_ADVERBS,
    MORE_DESCRIBING_ADVERBS,
)
