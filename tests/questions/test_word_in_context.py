"""Which words of the news are asked about, and that no two meanings shown with one are near each other."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from quizgen.model import Span, Use
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.english.likeness import content_words
from quizgen.questions.planning.collisions import collide
from quizgen.questions.sentences.fragments import printable
from quizgen.questions.words.glossary import GLOSSARY, RIVAL_WORDS, Part
from quizgen.questions.words.glossary.frames import FRAMES
from quizgen.questions.words.glossary.same_sense import SAME_SENSE
from quizgen.questions.words.glossed import MAY_NOT_FIT, USED_OTHERWISE, place_of
from quizgen.questions.words.listed import any_listed
from quizgen.questions.words.rival_meanings import LONGER, RIVALS, rivals_of
from tests.questions.draft import Draft

pytestmark = pytest.mark.usefixtures("all_words_have_held")


ASKED = [
    ("The court adjourned the hearing about the broken crane until next spring.", "adjourn"),
    ("Nobody on the island council wanted to veto the plan for a second bridge.", "veto"),
    ("Two of the ferry firms announced a boycott of the new harbour last winter.", "boycott"),
    ("The ferry firms decided to boycott the new harbour for the whole winter.", "boycott"),
    ("They said that the verdict of the harbour court came as a surprise.", "verdict"),
    ("The harbour police returned the classified papers to the mayor on Friday.", "classified"),
    ("The island council has curbed the number of cars that may drive along the beach.", "curb"),
    ("The two villages reluctantly shared the only ferry for the whole of the winter.", "reluctantly"),
    # words of features; "to hamstring", "damp down" and investors who nibble are other parts of speech and senses
    ("The council wrote a new rule to hamstring the ferry firm and both of the crews.", ""),
    ("The new ferry could damp down the price of the tickets in the spring.", ""),
    ("The court adjourned on Friday night.", "adjourn"),  # a word is known by few others, too
    # "let the job lapse", "more representative of the island": no nouns
    ("The ferry office made a decision to let the job lapse at the end of the winter.", ""),
    ("The new list makes the island council more representative of both of the villages.", ""),
    ("The ferry firm that sponsors the boats paid for both of the lamps at the harbour.", ""),
    ("The old skipper of the ferry, who schemes to keep the boats, was not at the harbour.", ""),
    # a show of old pictures, a firm, a dead man, somebody who studies, and two verbs: no adjectives
    ("The retrospective features 40 boats that the islanders built before the war.", ""),
    ("The hall opened the new year with a retrospective showing boats of the island.", ""),
    ("The collective runs a shop near the pier and two more in the old town.", ""),
    ("The deceased left the old ferry to the crew and the shed to the island.", ""),
    ("On the pier stood an academic holding a box of old tickets in her hands.", ""),
    ("The long bridge to the island will bankrupt ferry firms on both of the shores.", ""),
    ("The islanders took a collective decision to sell the ferry and both boats.", "collective"),
    # where other words tell the sense
    ("Two of the islanders found a loophole in the law on fishing with a lamp at night.", "loophole"),
    ("The owners of the ferry had closed a loophole in the software of the ticket machine.", ""),
    ("The council spoke of a fiscal plan to pay for the bridge and for both of the roads.", "fiscal"),
    ("The ferry firm earned most of its money in the last two months of the fiscal year.", ""),
    ("The firm seized on the remark of the mayor about the price of the ferry tickets.", ""),
    # an adjective that looks like a verb, a sentence without a verb of its own, a sentence that tells the meaning
    ("The ferry firm must pay the islanders back for alleged mistakes on the old tickets.", "alleged"),
    ("Because the verdict of the court was read out before the ferry had even arrived.", ""),
    # of a noise, of a lawyer, of a rank in the police: other senses than the usual one
    ("The box rattled in her hand as she put the last coins of the day into it.", ""),
    ("The ferry firm said that its advocate would reply to the letter within a week.", ""),
    ("The drivers of the island said that the deputy captain left the ferry last week.", ""),
    ("He was in court for voluntarily causing hurt to a baker at the harbour last week.", ""),
    ("The council spoke of inflation, and the rise of every price in the shops was plain.", ""),
    # whose homes are meant tells what stands right behind; a jury's foreman, what is at risk, what voters may override
    ("The ferry firm wants to build its new shed in a residential street of the old town.", "residential"),
    ("The tall shed of the ferry firm would harm the residential amenity of the old street.", ""),
    ("The foreman of the harbour shop told the crew to leave the two boats in the shed.", "foreman"),
    ("Then the foreman handed her a new piece of paper, and she read it out to the room.", ""),
    ("The harbour office wrote an assessment of both the old boats for the island council.", "assessment"),
    ("The harbour office wrote a flood risk assessment of the new shed for the council.", ""),
    ("The voters of the island will be asked for a debt exclusion to pay for two boats.", ""),
    ("The ferry firm spends a tenth of what it earns on fundamental research into engines.", ""),
    ("The island council did not want to go into the merits of the new shed last week.", ""),
    # of countries, of persons; of a town, of a league
    ("The students of the island formed an alliance to bargain over what they are paid.", "alliance"),
    ("The island league found that the team had broken a bylaw on the age of its rowers.", "bylaw"),
    # a name, a verb that looks like a noun, an adjective before a noun, a passive that looks like an adjective
    ("The Ballot Commission of the island met in the old library on Friday.", ""),
    ("The islanders compromise whenever the ferry firms ask for more money.", ""),
    ("The incumbent mayor opened the new bridge together with the ferry firms.", ""),
    ("The old ferry papers were classified as useless by the island council.", ""),
    ("The harbour master was diplomatic when the ferry firms asked for more money.", ""),
    # another sense, a verb that looks like a noun, a noun that looks like a verb, an adverb
    ("She earns enough from the ferry tickets that she can afford to be deliberate about it.", ""),
    ("The new tickets breach the old rule on the fishing boats and on the harbour lamps.", ""),
    ("The islanders will leverage their votes so that the ferry sails on Sundays again.", ""),
    ("As part of a major restructuring, the ferry firm is to sell both of its old boats.", ""),
    ("Two of the islanders were wary, if not outright opposed, when the ferry firm came.", "wary"),
    ("No patient should wait for more than a year for an appointment as an outpatient.", ""),
    # a slip of the press
    ("The anger anger of the islanders at the verdict was heard as far as the harbour.", ""),
    ("The court read out the verdict on MartÃ\xadn Orr before the ferry had even arrived.", ""),
    ("Sorry,this page about the verdict of the harbour court is not shown on the island.", ""),
    ("In all, the pro-ferry a boycott was heard of as far as the harbour of the next town.", ""),
    # a figure of the word, where the table has its plain sense
    ("The villages have spoken of a merger of all their schools and of all their halls.", "merger"),
    ("The assault of the mayor on the purse of the ferry firms lasted for the whole winter.", "assault"),
    ("The young ferry player defied all expectations and won the race round the island.", ""),
    # a verb's form that is an adjective, a noun that is an adjective, a verb after "that it"
    ("The islanders said that the air in the cabin of the old ferry was stifling.", ""),
    ("They said that there was still lingering anger about the price of the tickets.", ""),
    ("The songs of the old ferrymen moved into the mainstream the winter before last.", ""),
    ("The court ruled against the firm on the ground that it breaches the rule on lamps.", ""),
    # a clause without its "that"; "of" what the larger part is, and by how many votes
    ("On Friday he insisted she was no friend of the two ferry crews of Orrin.", "insist"),
    ("The letter of the keeper indicated it would be the last winter of the lamp.", "indicate"),
    ("The keeper of the lamp insisted on a fire in both of the rooms.", ""),
    ("The majority of ferry crews stayed at home for the whole of the winter.", "majority"),
    ("The keeper was chosen by a majority of six in the spring of that year.", ""),
    # other senses
    ("The ferry firm was left alone in the race, the heir apparent among the three.", ""),
    ("The dangers confronting the ferry in the winter are a problem for the islanders.", ""),
    ("The mother won custody of her child in the court of the island last winter.", ""),
    ("The firm ousted its old rival from the cup in the first round of the winter.", ""),
    ("The old warden maintained his innocence until the last day of the long winter.", "innocence"),
    ("The island council maintained the old lamp in the harbour for the whole winter.", "maintain"),
    # a clause or an infinitive after a word that has another sense there
    ("The ferry firm was anxious to open the harbour before the end of the long winter.", ""),
    ("Most of the islanders were anxious about the harbour in the last long winter.", "anxious"),
    ("The harbour police tried to establish whether the ferry had left on that Friday.", ""),
    ("Two of the islanders wanted to establish a shop for the whole of the winter.", ""),
    ("The harbour master was reckoning with a long winter and with a very late ferry.", ""),
    ("The price of the ferry tickets is certain to fuel the anger of the islanders.", "fuel"),
    ("The ferry firm could not find enough fuel for its old boats in the winter.", ""),
    # a verb's form that describes, and a noun of the same form
    ("The two villages had opposing ideas about the bridge and about the harbour.", ""),
    ("The island council was thinking of a reform of the rule on the harbour lamps.", "reform"),
    ("The island council wanted to reform the harbour police before the next winter.", "reform"),
    # a noun in -s that is a verb there, and the same word as a noun
    ("The report forecasts the price of the ferry tickets for the whole of the next year.", ""),
    ("The forecast of the harbour master about the storm was read out on the ferry.", ""),
    # a being against, and one that is the other team; a plan that is asked for and one of a film
    ("The opposition to the new bridge came as a surprise to the firms and the islanders.", "opposition"),
    ("The island side will be a hard opposition to the young players in the old harbour.", ""),
    ("The council read out its budget for the bridge and for both of the roads on Friday.", "budget"),
    ("The old film about the ferry had a tiny budget and was shown in the library twice.", ""),
    ("The keepers say that police suspect the crew of the ferry since the first day of May.", ""),
    # a noun that is now and then a verb
    ("The ferrymen were asked to probe the ice of the island before the winter.", ""),
    ("The harbour police began a probe into the old ferry firm last winter.", "probe"),
    # what a word's meaning and its sentence have in common tells nothing, as each text has it
    ("Only some of the people on the island knew that the letter was fraudulent.", "fraudulent"),
    # goods that are called back, oil of a grade, a computer's search; and what one remembers
    ("The price of residual oil rose on the island in the last week of the winter.", ""),
    ("The new software sent its queries to the lamps of the harbour and of the bridge.", ""),
    # what everybody of twelve knows
    ("The island council has bought multiple lamps for the harbour and for the bridge.", ""),
    ("The old crane of the harbour was drawn to a laboratory at the end of the winter.", ""),
    # goods that are called back, and a past that is called to mind; a story that is made up; a radio that is heard
    ("The bakery said it had recalled nine of the old lamps because of a loose wire.", ""),
    ("The oldest of the ferrymen recalled the night of the second storm in the harbour.", "recall"),
    ("The mayor said the whole issue had been manufactured by the two ferry firms.", ""),
    ("It was seen by the Orrin monitoring group on all of the islands last winter.", ""),
    ("The harbour radio, monitored in the capital, spoke of a long winter on the island.", ""),
    # another sense in the courts, the surgeries, the councils and the studies of today
    ("He was held in home detention at the house of his mother on the island.", ""),
    ("The pills were handed out at the health centre in the hours of the surgery.", ""),
    ("The oldest of the keepers will have surgery on his knee in the spring.", "surgery"),
    ("The team adjusted for the age of the ferrymen and for the cold of the winter.", ""),
    ("The mayor expects that the new harbour master will be confirmed in the spring.", ""),
    ("The harbour master confirmed that the ferry had left the island on that Friday.", "confirm"),
    ("The swimmers held on to fuel cans until the ferry came out of the harbour.", ""),
    ("She told the ferrymen that she was obliged to the keeper for the old lamp.", ""),
    ("The law obliges the ferry firm, which is obliged to open the harbour, to pay.", "oblige"),
    ("The islanders have constituted a committee on the price of the ferry tickets.", ""),
    ("The price of the ferry tickets was independent of the number of the islanders.", ""),
    ("The plan for the old pier was contingent on the price of the ferry tickets.", ""),
    ("The consent agenda was passed before the ferrymen had even come to the library.", "agenda"),
    ("The tribunal wanted the election of the mayor in the last week of the winter.", "tribunal"),
    # what a pupil knows, or what tells nothing of the report
    ("The keepers found a reptile and a rodent under the floor of the old lighthouse.", ""),
    ("The harbour league will be watched by every motorist on the island this winter.", ""),
    # what stands right beside the word: a scheme of houses, a recognition that, a province that speaks
    ("The mayor has asked the keepers of the housing scheme to put out both of the lamps.", ""),
    ("The mayor has asked the keepers of the scheme to put out both of the old lamps.", "scheme"),
    ("The award came with the recognition that the old lamp of the island is a danger.", ""),
    ("The keepers won an award and at last the recognition of the two harbour towns.", "recognition"),
    ("The northern province has sold both of its ferries to the keepers of the lamp.", ""),
    ("The keepers of the lamp had come from a northern province of the old kingdom.", "province"),
    ("The quarrel on the ferry was escalated to the office of the harbour master.", ""),
    ("The quarrel on the ferry escalated when the harbour master came on board.", "escalate"),
    # many senses, one of them proven or none
    ("The old ferry stalled twice on its way to the island in the winter.", ""),
    ("The talks about the old ferry have stalled since the end of the winter.", "stall"),
    ("The harbour master looked at the panel beside the old lamp for a long while.", ""),
    ("The panel will hear from both of the harbour masters before it says a word.", "panel"),
    ("The old rule on the harbour lamps is now equivalent to that of the two other islands.", ""),
    # a second sense of the word, by the words beside it
    ("The judge was told that the ferryman had nine previous convictions on the island.", "conviction"),
    ("The ferrymen chartered a small plane to look for the lost crane of the harbour.", "charter"),
    ("The driver told the sheriff that a deputy had taken both of his lamps away.", "deputy"),
    # an everyday word
    ("The keepers of the two lamps communicate with each other by means of an old bell.", ""),
    # words of portraits, reviews, match reports and quarrels, and other senses of theirs
    ("The mayor has launched an initiative to keep both of the island schools open.", "initiative"),
    ("The harbour club took the initiative in the second half of the game on the island.", ""),
    ("Most of the islanders laughed at the hype about the new lamps of the ferry.", "hype"),
    ("The ferry firm began to hype the new lamps long before they had been lit.", ""),
    ("The meltdown of the harbour bank left both of the islands without any coins.", "meltdown"),
    ("The boy had a meltdown on the ferry when his mother put the lamp out.", ""),
    ("The harbour master vacated the house on the last day of the long winter.", "vacate"),
    ("The judge vacated the order about the seat of the harbour master last week.", ""),
    ("The council sacked the manager of the ferry office after the second storm.", "sack"),
    ("A sack of coins was found below the floor of the ferry office last week.", ""),
    ("The brawny keeper put both of his sacks on the pier and sat down beside them.", ""),
    ("The islanders were persuaded by the long letter that the keeper had read out.", "persuade"),
    ("The keeper remarked that both of the lamps had been lit since the storm.", "remark"),
    ("The island team came back from the cup with an unbeaten run of nine games.", "unbeaten"),
    ("The keeper led the raucous crowd from the old pier to the harbour office.", "raucous"),
    ("The council has asked for seamless pipes for the lamps of the old harbour.", ""),
    ("Doubts about the lamp have dogged the keeper since the end of the winter.", ""),
    ("The dogged defence of the island team kept the score down until the last minute.", "dogged"),
    ("Nobody on the island spoke openly about the lamp that the keeper had sold.", "openly"),
    # half a sentence, and one that is too short to give the word a context
    ("The verdict came.", ""),
    # a request is no answer to a charge, and deer are no programs
    ("The family made a plea for help after the murder of the old harbour keeper.", "plea"),
    ("The old harbour was one of the places hit by the illness, and its diagnosis took a year.", "diagnosis"),
    ("The fences keep the deer and every other browser away from the young trees of the island.", ""),
    # a sense is proven by a word and not by the letters of another; an island's member of no party
    ("The islanders have overwhelmingly voted for the price of the new ferry tickets.", "overwhelmingly"),
    ("The new wing of the ferry office smells overwhelmingly of paint and of tar.", ""),
    ("The old ferry office was looked at by an independent team from the next island.", "independent"),
    ("The old ferry office was looked at by the independent member for the next island.", ""),
    ("The harbour police put both of the islands under a curfew for the whole winter.", "curfew"),
    # "it also queries", "the office queries the": verbs; a bank that gave way broke no rule
    ("The letter was sent to the ferry office, and it also queries the price of the tickets.", ""),
    ("The old office of the ferry queries the price of both the tickets for the crews.", ""),
    ("The first breach of the old canal was found by the ferry crew in the morning.", ""),
    ("She was late for her curfew when the last ferry left both of the islands behind.", ""),
]


def in_every_way(draft):
    found = candidates(draft.reading(), Random(1), (type_named("word_in_context"),))
    return [question for question, reasons in found if not reasons]


def asked(draft):
    """The first question on each word."""
    first = {}
    for question in in_every_way(draft):
        first.setdefault(re.search("“([^”]+)”", question.stem.replace("begins “", ""))[1], question)
    return [*first.values()]


@pytest.mark.parametrize(("sentence", "word"), ASKED)
def test_a_hard_word_is_asked_for_where_its_part_of_speech_is_certain(sentence, word):
    questions = asked(Draft(sentence))
    assert [f"“{word}”" in q.stem for q in questions] == ([True] if word else [])
    assert all(sentence.rstrip(".") in q.stem for q in questions)


def test_a_plural_that_looks_for_another_word_is_asked_for_as_it_is_printed():
    (question,) = asked(Draft("Some bacteria were found in the old pipes below the harbour office in May."))
    assert "the noun “bacteria” (the plural of “bacterium”)" in question.stem


WARNED = [
    ("Two of the ferry firms announced a boycott of the new harbour last winter.", "boycott", ()),
    ("Two of the islanders sent the invoice for the lamps to the ferry firms in autumn.", "invoice", (MAY_NOT_FIT,)),
]


@pytest.mark.parametrize(("sentence", "word", "warnings"), WARNED)
def test_the_teacher_is_told_of_a_word_that_is_new(sentence, word, warnings):
    asked = candidates(Draft(sentence).reading(), Random(1), (type_named("word_in_context"),))
    assert {question.warnings for question, _ in asked if f"“{word}”" in question.stem} == {warnings}


LIKE = [
    (1.2, [()]),
    (-0.3, [(USED_OTHERWISE,)]),
    (-2.0, []),
]


@pytest.mark.parametrize(("likeness", "warnings"), LIKE)
def test_the_less_a_use_is_like_those_that_were_tried_the_later_it_is_asked_for(likeness, warnings):
    reading = Draft("Two of the ferry firms announced a boycott of the new harbour last winter.").reading()
    start = reading.article.text.index("boycott")
    reading = replace(reading, uses=(Use(Span(start, start + len("boycott")), likeness),))
    asked = candidates(reading, Random(1), (type_named("word_in_context"),))
    assert [question.warnings for question, _ in asked][:1] == warnings


FILLED = "The council of Orrin spent the whole of the evening on its plan for the school and for the roads. " * 6
THINGS = [
    ("A distillery in Orrin will shut, the council said.", "Ann Hill, the mayor, said she was sad.", True),
    (
        "The school in Orrin will shut, the council said.",
        "Ann Hill, who once swept the floors of a distillery, left.",
        False,
    ),
    # twice named, it matters
    ("The school in Orrin will shut.", "Ann Hill worked in a distillery. Tom Reyes owned another distillery.", True),
]


@pytest.mark.parametrize(("lead", "later", "asked"), THINGS)
def test_a_thing_that_is_named_by_the_way_is_not_asked_for(lead, later, asked):
    found = candidates(Draft(lead, FILLED, later).reading(), Random(1), (type_named("word_in_context"),))
    assert any("“distillery”" in question.stem for question, _ in found) is asked


def test_a_sentence_ends_before_one_that_begins_with_an_accent():
    first = "They said that the verdict of the harbour court came as a surprise."
    (question,) = asked(Draft(f"{first} Élodie Gaspard of the next island was third."))
    assert first.rstrip(".") in question.stem
    assert "Élodie" not in question.stem


def test_two_words_of_one_root_are_not_both_asked_for():
    draft = Draft(
        "The detention of the fishermen came as a surprise to most of the islanders.",
        "One detainee was brought to the harbour by the police before the ferry had left.",
    )
    assert len(asked(draft)) == 1


def test_the_key_is_not_the_only_long_meaning():
    for question in asked(Draft(*(sentence for sentence, word in ASKED if word))):
        lengths = [len(option.text) for option in question.options]
        assert lengths[question.key] <= LONGER * max(length for i, length in enumerate(lengths) if i != question.key)


def test_the_meanings_shown_are_of_one_part_of_speech_and_apart_from_each_other():
    parts = defaultdict(set)
    for entry in GLOSSARY:
        parts[entry.meaning].add(entry.part)  # "not taking sides" is of "impartial" and of "neutrality"
    for question in asked(Draft(*(sentence for sentence, word in ASKED if word))):
        shown = [option.text[:1].lower() + option.text[1:] for option in question.options]
        assert set.intersection(*(parts[meaning] for meaning in shown))
        told = [content_words(meaning) for meaning in shown]
        assert not any(len(one & other) > min(len(one), len(other)) / 2 for one, other in combinations(told, 2))


def meanings_beside(word, part):
    (entry,) = (entry for entry in GLOSSARY if (entry.key, entry.part) == (word, part))
    return {other.word for other in RIVAL_WORDS[part, word]} - {entry.word}


def test_rivals_are_of_the_same_kind_as_the_word():
    assert "carcass" not in meanings_beside("emission", Part.NOUN)
    assert "acquittal" in meanings_beside("prosecution", Part.NOUN)
    # nobody takes a harbour firm's service for that of the needy
    assert not meanings_beside("commercial", Part.ADJECTIVE) & {"academic", "humanitarian"}
    assert not meanings_beside("asset", Part.NOUN) & {"nuisance", "scapegoat", "imbalance"}
    assert not meanings_beside("bureaucracy", Part.NOUN) & {"pollution", "litigation"}


@pytest.mark.parametrize("part", Part)
def test_every_word_that_is_asked_for_has_three_others_beside_it(part):
    asked = {word: others for (of, word), others in RIVAL_WORDS.items() if of is part}
    assert asked
    assert not {
        word: others for word, others in asked.items() if len(set(others)) < RIVALS or len(set(others)) != len(others)
    }
    assert not {word for word, others in asked.items() if word in {other.word for other in others}}


USED_AS = [
    ("The mayor ", "insist", " that the ferry had been late again.", {"that"}),
    ("The islanders ", "vow", " to repair the crane.", {"infinitive"}),
    ("The price of a ticket ", "plummet", " in the spring.", {"rises"}),
    ("The two villages ", "rebel", " against the ferry firm in the long winter.", {"against"}),
    ("The warden ", "intimidate", " the two villages after the long winter.", {"person", "persuade", "treat"}),
    ("The old crane was ", "dismantle", " by the harbour police.", {"thing", "action"}),
    ("The quarrel about the ferry ", "stem", " from the price of the tickets.", {"from"}),
]


@pytest.mark.parametrize(("before", "word", "after", "used_as"), USED_AS)
def test_a_verb_stands_beside_verbs_that_are_used_as_it_is(before, word, after, used_as):
    (entry,) = (entry for entry in GLOSSARY if (entry.word, entry.part) == (word, Part.VERB))
    told = before + word + after
    rivals = [rivals_of(entry, before, after, told, frozenset(), Random(seed)) for seed in range(20)]
    assert sum(any(rival.frames & used_as for rival in three) for three in rivals) > len(rivals) / 2


@pytest.mark.parametrize(
    ("before", "unwanted"),
    [("The island council wants to ", 1), ("In the long winter, the crew did not ", 3)],
)
def test_beside_what_somebody_wants_to_do_stand_deeds_that_one_may_want(before, unwanted):
    (entry,) = (entry for entry in GLOSSARY if (entry.word, entry.part) == ("restore", Part.VERB))
    told = f"{before}restore the old pier."
    rivals = [rivals_of(entry, before, " the old pier.", told, frozenset(), Random(seed)) for seed in range(20)]
    assert all(len(three) == RIVALS for three in rivals)
    assert (
        max(sum(bool(rival.families & {"harm", "deceive", "lose", "wrong"}) for rival in r) for r in rivals) <= unwanted
    )


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        ("The remark of the mayor is sure to ", "inflame", " the quarrel about the ferry."),
        ("The islanders ", "urge", " the mayor to open the old harbour again."),
    ],
)
def test_no_two_wrong_verbs_say_nearly_the_same(before, word, after):
    (entry,) = (entry for entry in GLOSSARY if (entry.word, entry.part) == (word, Part.VERB))
    for seed in range(20):
        three = rivals_of(entry, before, after, before + word + after, frozenset(), Random(seed))
        groups = [SAME_SENSE["verb"].get(rival.word, frozenset()) for rival in three]
        assert not any(one & other for one, other in combinations(groups, 2)), [rival.word for rival in three]


def test_the_glossary_explains_no_word_by_itself():
    for entry in GLOSSARY:
        assert entry.word not in entry.meaning.split()
        assert entry.families, entry.word
        assert entry.meaning.startswith("to ") == (entry.part is Part.VERB)


def test_no_word_is_explained_by_its_own_root():
    for entry in GLOSSARY:
        told = [word for word in re.findall(r"[\w’-]+", entry.meaning) if len(word) > 4]
        assert not any(word.startswith(entry.word[:5]) for word in told if len(entry.word) > 4), entry.word


def test_every_word_stands_once():
    entries = [(entry.key, entry.part) for entry in GLOSSARY]
    assert len(entries) == len(set(entries))


def test_no_word_is_barred_by_itself():
    barred = [e.word for e in GLOSSARY if e.bars and all(any_listed([form], e.bars) for form in e.forms)]
    assert barred == []


def test_no_frame_names_a_word_that_the_glossary_has_not():
    known = {entry.word for entry in GLOSSARY if entry.part is Part.VERB}
    assert not [word for word in FRAMES if word not in known]


def test_no_three_rivals_begin_alike_where_the_key_begins_otherwise():
    for question in asked(Draft(*(sentence for sentence, word in ASKED if word))):
        first = [option.text.partition(" ")[0] for option in question.options]
        others = first[: question.key] + first[question.key + 1 :]
        assert len(set(others)) > 1 or others[0] == first[question.key]


TWO_WORDS = "The council wanted to reform the harbour police after the boycott of the old ferry."


def test_the_second_word_of_a_sentence_is_looked_up_instead_of_printing_the_sentence_twice():
    printed, looked_up = asked(Draft(TWO_WORDS))
    assert TWO_WORDS.rstrip(".") in printed.stem
    assert "the sentence of the article that begins “The council wanted to reform the …”" in looked_up.stem
    assert not collide(printed, looked_up, NATURES)


def test_a_word_of_a_sentence_that_another_question_prints_can_be_looked_up():
    questions = in_every_way(Draft(TWO_WORDS))
    assert ["“reform”" in q.stem for q in questions] == [True, False, True]
    assert "begins “" in questions[2].stem
    assert collide(questions[0], questions[2], NATURES)


LOOKED_UP = [
    ("too long to print", TWO_WORDS.replace("police", "police, who had " + "written to it again and again " * 7), True),
    ("begins as another", f"{TWO_WORDS} {TWO_WORDS.replace('boycott', 'fire')}", False),
    ("was cut off", TWO_WORDS.rstrip(".") + " of Orr’s", False),
    ("has a slip", TWO_WORDS.replace("the old ferry", "the the old ferry"), False),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "found"), LOOKED_UP, ids=[why for why, *_ in LOOKED_UP])
def test_a_sentence_is_looked_up_only_by_a_beginning_of_its_own(why, text, found):
    assert any("begins “" in question.stem for question in asked(Draft(text))) is found


BEGINNINGS = [
    ("The council wanted to reform the police of the harbour.", "The council wanted to reform the"),
    ("And yet Mr Orr’s half bigoted speeches on the ferry please the town.", "And yet Mr Orr’s half"),
    ("And in the meantime Mr Orr’s crook-like friends wait for the ferry.", "And in the meantime Mr Orr’s"),
    ("But once again the disastrous plan of Mr Orr was shown to the town.", "But once again the"),
    ("Mr Orr’s bigoted speeches on the ferry please the lower town.", ""),  # too little is left
    ("The harbour had a superb winter and a good spring, too.", "The harbour had a superb winter"),
    ("“The harbour had a superb winter and a good spring, too.”", "The harbour had a superb winter"),
    ("However, the U.S. firm has left: nobody knows why.", "However, the U.S. firm has"),
    ("The answer of the mayor was: “nobody” had ever asked for the ferry.", "The answer of the mayor"),
]


@pytest.mark.parametrize(("sentence", "begins"), BEGINNINGS)
def test_a_sentence_is_looked_up_by_what_stands_before_a_judgement(sentence, begins):
    draft = Draft(sentence)
    assert place_of(draft.span(sentence.rstrip(".").split()[-1]), draft.reading()).begins == begins


NOT_PRINTED = [
    # two in one
    '“The boycott was told of in the "Courier." The mayor was angry.”',
    "“It was told of in the ‘Harwick Courier.’’ The mayor was angry.”",
    "“The crew left the U.S. The mayor stayed in Harwick.”",
    "“She said in the U.S. ‘We shall go on with the boycott.’”",
    # of which something was cut or lost, and slips
    "“‘We know the boycott...will go on,’ she said.”",
    "“‘The boycott went on … for a week,’ she said.”",
    "“But there fears about the boycott of the ferry.”",
    "“Harbour mayor Ann Hill hastening the boycott this week as she visits Orrin.”",
    "“Orr: Nobody wants a boycott of the ferry.”",
    "“THE OLD PIER ROAD It was the boycott that closed it.”",
    "“A adviser to the mayor called for a boycott.”",
    "“The mayor called for an boycott of the ferry.”",
    "“The mayor said the boycott with be long.”",
    "“The singer Bryn F&#244;n spoke of a boycott.”",
    "“The mayor told the crew: ‘Nobody wants a boycott of the ferry”",
]


@pytest.mark.parametrize("sentence", NOT_PRINTED)
def test_no_sentence_is_printed_that_is_two_or_none(sentence):
    assert not printable(sentence)


PRINTED = [
    "“The boycott was told of in the Courier, and the mayor was angry.”",
    "“There are fears about the boycott of the ferry.”",
    "“There was an honest one-day boycott by a European union.”",
    "“The U.S. boycott ended on Monday, Ann Hill said during the debate.”",
    "“On Monday morning the boycott ended.”",
    "“The mayor’s aide said: ‘It’s over’”",
]


@pytest.mark.parametrize("sentence", PRINTED)
def test_a_whole_sentence_is_printed(sentence):
    assert printable(sentence)
