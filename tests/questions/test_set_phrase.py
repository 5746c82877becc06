"""Which set phrases of the news are asked about, and that no two meanings shown with one are near each other."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.english.likeness import content_words
from quizgen.questions.words.rival_meanings import LONGER
from quizgen.questions.words.set_phrases import MISREADINGS, PHRASES, RIVAL_PHRASES
from tests.questions.draft import Draft

pytestmark = pytest.mark.usefixtures("all_words_may_be_asked")


ASKED = [
    ("The bus company raised its prices in the wake of the long strike at the depot.", "in the wake of"),
    ("The council has ruled out a second bridge to the island in the next ten years.", "rule out"),
    ("Nobody on the council would rule it out that the ferry might be sold next year.", "rule out"),
    ("The harbour master came under fire for the state of the old pier last winter.", "come under fire"),
    ("By and large, the islanders were pleased with the new times of the ferry.", "by and large"),
    ("The price of the tickets proved a stumbling block in the talks about the bridge.", "stumbling block"),
    ("Two of the villages had kept the lion's share of the harbour fees for years.", "lion’s share"),
    ("The mayor called for a new pier after the second storm of the long winter.", "call for"),
    ("The two villages are set to share one school from the autumn of next year.", "set to"),
    ("The choir has won the cup of the island four years in a row, to the joy of the baker.", ""),
    ("Two clerks were arrested on suspicion of stealing the money of the harbour office.", ""),
    ("The two lorries had been in line for the same bay since the early morning.", ""),
    ("The new ferry, on the other hand, has room for forty bicycles and a small shop.", ""),
    ("The new times of the ferry look fine, but they would not work in practice.", "in practice"),
    ("The old lamp on the pier has been taken down for good, said the harbour master.", ""),
    ("The first stamps with the lighthouse will go on sale in the village shop in June.", ""),
    ("The young keeper has been on loan from a bigger club since the end of last season.", ""),
    ("The noise from the tents got out of hand after midnight, so the police were called.", ""),
    ("Her name was in the frame when the choir looked for a new leader last autumn.", "in the frame"),
    ("Two of the oldest houses on the island are under threat from the rising sea.", ""),
    ("The flute is in demand again, and it is much in demand among the young of the island.", ""),
    # a journey is no aim, and luck on the pitch no wrong
    ("The mayor had set out to see her sister when she heard that the old ferry was sold.", ""),
    ("The mayor had set out to show that the old ferry was worth more than the new one.", "set out to"),
    ("The mayor of the island said that they had got away with one in the second half.", ""),
    # a match and a film tell nothing of whether a report can be trusted
    ("The tall striker scored a hat-trick in the match against the side from the harbour.", ""),
    ("The film was a low-budget comedy about three fishermen and a stolen bell.", ""),
    ("The council will hand over the keys of the old pier to the club in the spring.", ""),  # most students know it
    ("The visitors levelled in injury time, when most of the fans had already gone home.", ""),
    ("Hundreds of fans stood beside the red carpet when the actress came to the premiere.", ""),
    ("The small brewery has had trouble with its cash flow since the hot summer ended.", "cash flow"),
    ("A bidding war over the old hotel has brought the price to four million pounds.", "bidding war"),
    ("A handful of the islanders want to keep the little school by the church.", ""),
    ("It is only a matter of time before the old pier falls into the sea, he warned.", "matter of time"),
    ("There is a fine line between a good joke and a cruel one, the comedian said.", "fine line"),
    ("The long-awaited bridge to the island will be opened by the mayor in the spring.", ""),
    ("She wrote a best-selling novel about the winter in which the harbour froze.", ""),
    # the longest phrase that stands there
    ("The numbers of the harbour office will fly in the face of what the mayor told them.", "fly in the face of"),
    # another sense, told by the sentence or by what stands next to the phrase
    ("The soldiers on the pier came under fire from two boats during the long night.", ""),
    ("The boat was carried out of the harbour by the tide before the crew woke up.", ""),
    ("The goalkeeper was ruled out for the rest of the season with a broken thumb.", ""),
    ("He stepped down from the 400m to the 200m before the last race of the summer.", ""),
    ("The cup side from the harbour brushed aside the islanders in the first match.", ""),
    ("There were calls for a new pier after the second storm of the long winter.", ""),
    ("The vote on the new pier was too close to call for much of the long evening.", ""),
    ("The chart on the wall is set to the left of the door of the harbour office.", ""),
    ("She is the host of a weekly talk about boats on the radio of the island.", ""),
    ("The clerk said that his remark about the pier had been a “one-off” in May.", ""),
    ("The wealth of the old harbour family had come from apples and from the sea.", ""),
    ("The islanders were put off by the price of the tickets for the summer meeting.", ""),
    ("The mayor took over as chief of the harbour office after the second storm.", ""),
    # what one can no longer see, a place, what is opened at a bank, what is done by hand
    ("The goalie lost sight of the shot in the crowd in front of the old net.", ""),
    ("The council has lost sight of its first aim in the talks about the pier.", "lose sight of"),
    ("Some forty people in the region of Orrin have been without a ferry since May.", ""),
    ("The new pier will cost in the region of £3m, the harbour office said.", "in the region of"),
    ("The clerk opened more than two million accounts for customers who knew nothing of it.", ""),
    ("The two men pulled off the cover of the old boat with their bare hands.", ""),
    # phrases of sport, business and short reports, and other senses of their words
    ("The printer missed out on the second page the name of the oldest fisherman.", ""),
    ("The harbour fees accounted for 40 percent of what the council took last year.", "account for"),
    ("The lawyer could not account for the 40 coins that lay in the old boat.", ""),
    ("The harbour club has snapped up a young striker from the other side of the bay.", "snap up"),
    ("She snapped up her camera from the deck of the ferry as the storm broke.", ""),
    ("The bank on the pier will write off the debt of the two villages by next May.", "write off"),
    ("The clerk was asked to write off for a new map of the bay and the pier.", ""),
    ("The islanders are bracing for a second storm before the end of the long week.", "brace for"),
    ("The carpenter cut a brace for the mast of the old boat in the harbour shed.", ""),
    ("The harbour master wrapped up the meeting before the last ferry of the day.", "wrap up"),
    ("The children were told to wrap up in a coat and a scarf for the ferry.", ""),
    ("Her brother turned out for the harbour club in the last two games of May.", ""),
    ("Hundreds of islanders turned out for the funeral of the oldest club member.", ""),
    ("The smaller boat turned out to be faster than the ferry on the long way home.", "turn out to be"),
    ("She turned out the lamp in the harbour office and went home to be alone.", ""),
    ("The quiet of the long winter will give way to the noise of the visitors.", "give way to"),
    ("The driver had to give way to the bus at the corner by the harbour office.", ""),
    ("The mayor did not want to touch on that subject during her talk at the school.", "touch on"),
    ("He felt a touch on his shoulder while the mayor spoke about the old pier.", ""),
    ("The two brothers pulled off the sale of the old ferry in less than a week.", "pull off"),
    ("The bus pulled off the road near the pier because of the water on it.", ""),
    ("The police pieced together what had happened on the pier before the storm.", "piece together"),
    ("The children pieced together a map of the bay from old paper and glue.", ""),
    ("The mayor drove home the point that the pier would not last another winter.", "drive home"),
    ("The mayor drove home from the pier after the long meeting of the council.", ""),
    ("The long strike at the depot has been weighing on the prices of the fish market.", "weigh on"),
    ("What she had said about the old ferry weighed on her mind all the winter.", ""),
    ("The council has set aside money for the school and the library by the harbour.", "set aside"),
    ("The judge set aside the ruling about the money of the old harbour family.", ""),
    ("The council was forced to scale back the harbour works after the storm.", "scale back"),
    ("The boxer from the island was knocked out in the second round of the fight.", ""),
    ("The new game has caught on with the young islanders in the last few years.", "catch on"),
    ("Her sleeve was caught on a hook of the old ferry during the second storm.", ""),
    ("The two ferry companies would go under without the help of the council.", "go under"),
    ("Both of the companies have boats that can go under the bridge at low tide.", ""),
    ("The price of the tickets shot up after the second storm of the long winter.", "shoot up"),
    ("The water shot up from the broken pipe beside the door of the old office.", ""),
    ("The harbour club took the lead after nine minutes of the game on the island.", ""),
    ("The mayor took the lead role in a play about the old pier and the storm.", ""),
    ("A fire broke out on the old ferry in the night before the second storm.", "break out"),
    ("Two men broke out of the prison on the island during the fire in May.", ""),
    ("The clerk crossed the line when he opened the letters of the harbour master.", ""),
    ("The first boat crossed the line nine seconds before the second one did.", ""),
    ("The old ferry changed hands twice before the council bought it in the spring.", "change hands"),
    ("The harbour master has yet to read the letter from the school about the pier.", ""),
    ("The old harbour master has come in for criticism over the state of the pier.", "come in for"),
    ("The mayor cut short her visit to the other island because of the storm.", ""),
    ("The barber cut short the hair of the harbour master before the meeting.", ""),
    ("The price of the tickets came down to nine coins after the long winter.", ""),
    ("The chairs stood in a row behind the door of the harbour office all winter long.", ""),
    ("The old pier was closed in the case of a storm, said the harbour master in May.", ""),
    ("The ferry was late on its own turf, so the islanders had to take the small boat.", ""),
    ("The hotel by the pier had a loss of two thousand pounds on sales of cakes and tea.", ""),
    ("The old clock of the museum is on loan from a painter who lives in the capital.", ""),
    ("The keeper kicked the ball out of hand and far over the heads of the islanders.", ""),
    ("A bird sat in the frame of the broken window and sang until the baker woke up.", ""),
    ("Last year there was an increase in demand for small boats from the islands.", ""),
    ("She had to read the operating system of the old lighthouse from a faded plan.", ""),
    ("The two villages are in a bidding war over who can be the nastiest to tourists.", ""),
    ("She had to walk a fine line when she talked about her two brothers last night.", ""),
    ("The race may well be long-awaited, but nobody in the village has trained for it.", ""),
    ("The mayor sent her personal best wishes to the runners of the island race.", ""),
    # idioms of news, sport, business and arts pages, and other senses of their words
    ("The council had to strike a balance between the ferry crews and the islanders.", "strike a balance"),
    ("The mayor told the two villages not to jump to conclusions about the lamp.", "jump to conclusions"),
    ("The letter of the ferry crews fell on deaf ears at the harbour office.", "fall on deaf ears"),
    ("The argument of the ferry firm does not hold water, the old keeper said.", "hold water"),
    ("The old tank behind the harbour office can hold water for both of the villages.", ""),
    ("The mayor wants to build bridges between the ferry crews and the islanders.", "build bridges"),
    ("The council wants to build bridges over the river behind the harbour office.", ""),
    ("The plan for the new pier was rejected out of hand by the harbour council.", "out of hand"),
    ("The ferry runs on Sundays again, albeit with only one of the two old boats.", "albeit"),
    # plain reports of councils, courts and matches
    ("Part of the harbour wall gave way on Monday night, and nobody was hurt by it.", "give way"),
    ("She took a course in writing and drawing at the school behind the harbour.", ""),
    ("Two of the crew were taken to the island hospital in May as a precaution.", "as a precaution"),
    ("Shouts came from the public gallery when the mayor spoke about the old pier.", "public gallery"),
    ("The debts of the ferry firm fell due in the week after the second storm.", "fall due"),
    ("The number of visitors has fallen due to the long strike at the depot.", ""),
    ("The harbour club was stripped of its title after the second match in May.", "strip of"),
    ("The old chairs were stripped of their paint in the shed behind the school.", ""),
    ("The new ferry has been held up by a quarrel about the price of the paint.", "hold up"),
    ("The tent was held up by two old poles from the boat of the harbour master.", ""),
    ("The harbour club won the cup hands down against the team of the other island.", "hands down"),
    ("The two men put their hands down on the table beside the old ship’s lamp.", ""),
    ("To finish the pier before the winter is a tall order, the harbour master said.", "tall order"),
    ("To dig a tunnel to the other island is a non-starter, the harbour master said.", "non-starter"),
    ("The horse of the harbour master was a non-starter in the race on the beach.", ""),
    ("The price of the ticket was the last straw for the crews of the old ferry.", "last straw"),
    ("For the girl from the harbour, the old pier is a melting pot of all the islands.", "melting pot"),
    ("The remarks of the harbour master about the lamp were wide of the mark.", "wide of the mark"),
    ("The last shot of the harbour striker went wide of the mark late in the game.", ""),
    # names of markets, idioms of the news, and other senses of their words
    ("The two islands are close to a trade war over the price of apples and of wool.", "trade war"),
    ("Shares in the ferry firm have gained in a bull market that began in the spring.", ""),
    ("The old brewery has grown by a leveraged buyout of its much smaller rival.", "leveraged buyout"),
    ("It is an open secret on the island that the mayor would like to sell the old pier.", "open secret"),
    ("The council got a raw deal when the ferry firm moved its office to the capital.", "raw deal"),
    ("The bottom line is that nobody on the island wants to pay for a second bridge.", "bottom line"),
    ("He wrote the sum on the bottom line of the letter and gave it to the old clerk.", ""),
    ("The repair of the pier has been bogged down in a quarrel for more than a year.", "bogged down"),
    ("The old bus was bogged down in the mud behind the church for most of the night.", ""),
    ("Her plan for the old lighthouse never saw the light of day in the end.", "see the light of day"),
    ("The council bought the old mill to the tune of two million pounds last year.", "to the tune of"),
    ("The children danced to the tune of a very old song in front of the church.", ""),
    ("He made a last-ditch attempt to save the ferry before the vote of the council.", "last-ditch"),
    ("Two last-ditch obstacles may still keep the council from selling the old pier.", ""),
    ("The bonds of the ferry firm have been called for redemption by the end of May.", ""),
    ("She will sell the boat as a last resort if the council does not pay her back.", "last resort"),
    ("In the last resort the mayor may have to ask the judges of the capital for help.", ""),
    # a slip in the phrase itself: the article is lost, the letters stand behind another word
    ("The council wants to cut the size of public sector before the end of the winter.", ""),
    ("The council wants to cut the size of the public sector before the end of the winter.", "public sector"),
    ("Most of the islanders who keep boats work in public sector offices by the old pier.", "public sector"),
    ("The island needs a gross domestic product growth (GDP) rate of three in the spring.", ""),
    # what tells itself by its own words
    ("The mayor was asked to bring to justice those who had stolen the bell of the church.", ""),
    ("The quiet pier of the island was in danger because of an in-depth study of it.", ""),
    # a coach takes a player off, and who drives to the house has no message
    ("The harbour keeper pulled off a surprise victory in the election of the council.", "pull off"),
    ("The coach pulled off her wing attack after the surprise of the third quarter.", ""),
    ("The mayor drove home from the old factory in great danger after the storm.", ""),
    # a bridge does not die
    ("The old bridge to the island is in critical condition after the long winter.", ""),
    # part of a name, and a noun that looks like a verb
    ("The Rule of Law Centre has its offices behind the old library of the island.", ""),
    ("The phasing out of the old lamps has cost the harbour more than was planned.", ""),
    # what can be touched is meant word by word
    ("The teacher drew a line under the number with a red pen and smiled at the boy.", ""),
    ("The apology was meant to draw a line under the quarrel between the two churches.", "draw a line under"),
    ("The two waiters carried out nine plates of fish and a huge cake with candles.", ""),
    ("The council carried out a survey of all the schools in the county last spring.", "carry out"),
    ("He opened the door to two men in masks who asked him for the keys of the shop.", ""),
    ("She got to the bottom of the slope long after the last lift had been closed.", ""),
    ("He was let off with a warning, but the trout is still off the hook in the lake.", ""),
    # a noun, or no verb, that looks like the first word; a number, a day and a time that come next
    ("The mason built stone steps down to the beach for those who like to swim.", ""),
    ("The service was back up by noon on Friday, said a short statement of the firm.", ""),
    ("The old actor listened to the story with raised eyebrows and a small smile.", ""),
    ("The council has taken steps to stop the global warming to blame for the floods.", "take steps to"),
    ("The tortoises of this kind have lived up to 180 years on the small islands.", ""),
    ("The owners of the inn cashed in on Monday and left the island the same night.", ""),
    ("The two villages have vied for years, and nobody remembers why it all began.", ""),
    ("The meetings put her off politics for the rest of her life, she told friends.", ""),
    ("The couple had paid it off in less than nine years and at last felt free.", ""),
    # what belongs to a longer name, and a noun before a verb
    ("Many of the islanders take office jobs in the capital because the mine is shut.", ""),
    ("The minister can be seen only in office hours, her clerk told the two reporters.", ""),
    ("The old word is still used in place names all over the northern islands.", ""),
    ("The bird had been caught in the loop of a wire behind the barn all night.", ""),
    ("The press releases the names of all the winners before the show begins.", ""),
    ("Only the chief executive orders lunch for the whole office on a Friday.", ""),
    # the sentence tells the meaning
    ("The plan was put on hold, and so it was stopped for a time in the long winter.", ""),
]


def in_every_way(draft):
    found = candidates(draft.reading(), Random(1), (type_named("set_phrase"),))
    return [question for question, reasons in found if not reasons]


def asked(draft):
    """The first question on each phrase."""
    first = {}
    for question in in_every_way(draft):
        first.setdefault(next(option.feedback for option in question.options if option.correct), question)
    return [*first.values()]


def test_a_phrase_is_asked_for_by_its_sentences_beginning_too():
    draft = Draft("The clerk threw in the towel after two years of talks about the old pier.")
    printed, looked_up = in_every_way(draft)
    assert "two years of talks" in printed.stem
    assert "begins “The clerk threw in the towel …”" in looked_up.stem


@pytest.mark.parametrize(("sentence", "phrase"), ASKED)
def test_a_phrase_is_asked_for_where_its_sense_is_certain(sentence, phrase):
    questions = asked(Draft(sentence))
    assert [f"“{phrase}”" in q.stem for q in questions] == ([True] if phrase else [])


def test_the_meanings_shown_are_of_one_table_and_differ():
    known = {phrase.meaning: phrase for phrase in PHRASES}
    for question in asked(Draft(*(sentence for sentence, phrase in ASKED if phrase))):
        meanings = [option.text[:1].lower() + option.text[1:] for option in question.options]
        shown = [known[meaning] for meaning in meanings if meaning in known]
        assert len({phrase.table for phrase in shown}) == 1
        assert len({phrase.meaning for phrase in shown}) == len(shown)


def test_the_key_is_not_the_only_long_meaning():
    for question in asked(Draft(*(sentence for sentence, phrase in ASKED if phrase))):
        lengths = [len(option.text) for option in question.options]
        assert lengths[question.key] <= LONGER * max(length for i, length in enumerate(lengths) if i != question.key)


def test_two_phrases_of_one_family_are_not_both_asked_for():
    draft = Draft(
        "The bus company raised its prices in the wake of the long strike at the depot.",
        "Nobody had seen a boat for weeks in the aftermath of the second storm in May.",
    )
    assert len(asked(draft)) == 1


def test_every_phrase_stands_once():
    phrases = [phrase.phrase for phrase in PHRASES]
    assert len(phrases) == len(set(phrases))


def test_rivals_are_of_the_table_of_the_phrase_and_none_tells_the_same():
    for phrase in PHRASES:
        rivals = RIVAL_PHRASES.get(phrase.phrase, ())
        assert all(rival.table == phrase.table for rival in rivals), phrase.phrase
        assert phrase.meaning not in [rival.meaning for rival in rivals], phrase.phrase


def test_one_wrong_answer_is_what_the_single_words_might_be_taken_for():
    question, *_ = asked(Draft("The clerk threw in the towel after two years of talks about the old pier."))
    misread = {meaning[:1].upper() + meaning[1:] for meaning in MISREADINGS["throw in the towel"]}
    (taken,) = [option for option in question.options if option.text in misread]
    assert taken.feedback == "It might seem so, but “throw in the towel” has a meaning of its own."


@pytest.mark.parametrize(
    "phrase", ["in intensive care", "in critical condition", "in custody", "on parole", "in the red"]
)
def test_beside_the_state_of_a_patient_or_a_prisoner_stand_states_that_such_a_one_may_be_in(phrase):
    assert phrase not in RIVAL_PHRASES, "a patient who is “on strike” is wrong at first sight"
    assert len(MISREADINGS[phrase]) >= 3


def test_a_misreading_is_of_a_known_phrase_and_of_its_grammar_and_not_its_meaning():
    known = {phrase.phrase: phrase for phrase in PHRASES}
    for name, meanings in MISREADINGS.items():
        assert known[name].meaning not in meanings, name
        assert {meaning.startswith("to ") for meaning in meanings} == {known[name].is_verb}, name


def test_no_phrase_is_explained_by_itself():
    told = [phrase for phrase in PHRASES if content_words(phrase.phrase) & content_words(phrase.meaning)]
    assert {phrase.phrase for phrase in told} <= {
        "until further notice",
        "as things stand",
        "see the light of day",
    }  # "until", "things"


@pytest.mark.parametrize("phrase", [one for one in PHRASES if one.frames & {"share"} and one.phrase.endswith(" of")])
def test_a_share_of_something_is_told_so_that_it_fits_in_the_place_of_the_phrase(phrase):
    assert phrase.meaning.endswith(" of")


def test_a_verb_is_explained_by_a_verb():
    for phrase in PHRASES:
        assert phrase.meaning.startswith("to ") == phrase.is_verb, phrase.phrase
