"""The main point of a report: the lead that proves itself, beside details that stand further down."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.news.leads import heads_a_report, same_result, tells_news
from quizgen.questions.news.main_news import deeds_of, first_part, main_news, roots
from quizgen.questions.news.news_details import details, on_the_names, once_more
from quizgen.questions.news.of_weight import of_weight, side_detail
from quizgen.questions.planning.collisions import collide
from quizgen.questions.sentences.readable import alone, opening_sentence
from quizgen.questions.sentences.standing import standing
from quizgen.questions.types.main_point import fit_as_a_detail, goes_through, only_sets_up, sets_of
from tests.questions.draft import POOL, POOL_HEADLINE, Draft

LEAD, SECOND, *BELOW = POOL


def report(lead=LEAD, headline=POOL_HEADLINE, below=BELOW, second=SECOND):
    return Draft(lead, second, *below, headline=headline)


def ask(draft):
    found = candidates(draft.reading(), Random(2), (type_named("main_point"),))
    return [question for question, reasons in found if not reasons]


def test_the_lead_is_the_main_point_and_the_rivals_are_details():
    question, *_ = ask(report())
    assert question.stem.endswith("?")
    assert question.options[question.key].text == LEAD.rstrip(".")
    rivals = {option.text for option in question.options if not option.correct}
    assert len(rivals) == 3
    assert rivals <= {sentence.rstrip(".") for sentence in BELOW}
    assert question.skills.pisa == "U"
    assert question.skills.ccss == "RI.6.2"


def test_feedback_says_in_which_paragraph_a_detail_stands():
    question, *_ = ask(report())
    paragraphs = (LEAD, SECOND, *BELOW)
    for option in question.options:
        if not option.correct:
            number = paragraphs.index(f"{option.text}.") + 1
            assert f"in paragraph {number}, " in option.feedback


def test_the_second_telling_of_the_news_is_no_rival():
    again = "Tarnmouth council decided to shut its swimming pool after a long debate."
    question, *_ = ask(report(below=(*BELOW[:3], again, *BELOW[3:])))
    shown = {option.text for option in question.options}
    assert not shown & {SECOND.rstrip("."), again.rstrip(".")}


def test_what_the_report_comes_back_to_is_no_detail():
    twice = "The mayor was given a petition with 6,000 names before Monday's meeting."
    question, *_ = ask(report(below=(*BELOW, twice)))
    assert not any("petition" in option.text for option in question.options)


def test_what_the_source_of_the_lead_adds_and_what_leans_on_the_lines_above_is_no_rival():
    lead = "Tarnmouth council will shut the town's only swimming pool in May as its roof leaks, the mayor has said."
    added = "The mayor said the pool had been losing a fifth of its swimmers each summer."
    below = (*BELOW[:2], added, "The harbour board of Tarnmouth made similar cuts to its own sports hall.", *BELOW[2:])
    below += ("Ann Hill hugs swimmers beside the Tarnmouth baths on Monday, May 5, 2016.",)
    draft = report(lead=lead, below=below)
    mayor = draft.source("the mayor")
    draft.says(mayor, "Tarnmouth council will shut the town's only swimming pool in May as its roof leaks")
    draft.says(mayor, "the pool had been losing a fifth of its swimmers each summer")
    shown = {option.text for question in ask(draft) for option in question.options}
    assert shown
    assert not [text for text in shown if "each summer" in text or "similar" in text or "hugs" in text]


def test_a_claim_keeps_its_source():
    lead = "Tarnmouth council will shut the town's only swimming pool in May as its roof leaks, the mayor has said."
    question, *_ = ask(report(lead=lead))
    assert question.options[question.key].text.endswith(", the mayor has said")


NO_MAIN_POINT = [
    # the headline tells something else; the headline word for word; a question; a list; a scene; speech; too dangling
    {"headline": "Ferry firm wins harbour contract"},
    {"headline": "Tarnmouth council will shut swimming pool in May to save £200,000"},
    {"headline": "Will Tarnmouth council shut its swimming pool?"},
    {"headline": "Seven reasons why Tarnmouth swimming pool must stay: a guide"},
    {"lead": "As the last swimmers left the pool in Tarnmouth, the council was counting votes."},
    {"lead": "“The council is about to shut the swimming pool of Tarnmouth and nobody can stop it now.”"},
    {"lead": "Tarnmouth council will shut the swimming pool that you and I have loved for years."},
    {"lead": "Tarnmouth council will shut its swimming pool in May if the cost of the roof is anything to go by."},
    {"lead": "The 30-year-old swimmer has saved the pool that Tarnmouth council wanted to shut in May to save money."},
    {"headline": "Brandt: Tarnmouth council must not shut swimming pool"},
    {"lead": "It will be shut: Tarnmouth council has no money left for its swimming pool."},
]


@pytest.mark.parametrize(
    "change",
    NO_MAIN_POINT,
    ids=["other news", "copy", "question", "list", "scene", "speech", "addressed", "muses", "nameless", "claim", "it"],
)
def test_what_is_no_summary_is_not_asked(change):
    assert ask(report(**change)) == []


def test_a_report_that_never_comes_back_to_its_lead_has_no_proven_main_point():
    below = (
        "Ferry fares to Orrin rise by ten per cent.",
        "Lena Brandt won the county chess title.",
        "Snow fell on Mount Ayle at the weekend.",
    )
    draft = report(second="Bakers in Ostwick went on strike over pay.", below=below, headline="Pool shut in Tarnmouth")
    assert main_news(draft.reading()) is None


HEADS = [
    # a list, a portrait, a round-up; the headline of a report
    ("These are the swimmers of Tarnmouth", False),
    ("The memory behind the mayor's plan", False),
    ("The gentle genius of a mayor", False),
    ("Tarnmouth weekly review", False),
    ("Tarnmouth pool to close", True),
]


@pytest.mark.parametrize(("headline", "expected"), HEADS)
def test_the_headline_of_a_report_tells_itself(headline, expected):
    assert heads_a_report(headline) is expected


TELLS = [
    # a column, what always is so, what was years ago, a slip of the print; news
    ("Tarnmouth council has lost its way, and columnist Ida Moss wants to know why", False),
    ("It is up to the council of Tarnmouth to save the pool", False),
    ("The mayor seldom speaks of the pool that her father built", False),
    ("The mayor and the council are normally of one mind on the pool", False),
    ("The mayor and the council have for some time danced around each other over the pool", False),
    ("Friends of the pool may want to buy their tickets early", False),
    ("Anger at the pool spilled over into the streets in 2003", False),
    ("Lifeguards joined a strike to press for higher wages he said", False),
    ("Tarnmouth council will shut the town's only swimming pool in May", True),
]


@pytest.mark.parametrize(("lead", "expected"), TELLS)
def test_the_lead_of_a_report_has_the_form_of_news(lead, expected):
    assert tells_news(lead, f"{lead}.", "Pool in Tarnmouth", surely=False) is expected


def test_a_lead_that_only_leads_up_to_the_news_is_no_main_point():
    lead = "Tarnmouth, which votes on its pool on Friday, is unlikely to be hurried by its neighbours."
    told = "The town calls for fair taxes on every pool in the county, and for a new law on fair taxes."
    draft = report(lead=lead, second=told, headline="Tarnmouth calls for fair taxes")
    assert main_news(draft.reading()) is None


def test_above_a_round_up_there_is_no_main_point():
    others = (
        "Ferry fares to Orrin rise by ten per cent.",
        "Lena Brandt won the county chess title.",
        "Snow fell on Mount Ayle at the weekend.",
        "Bakers in Ostwick went on strike over pay.",
        "A lorry blocked the bridge at Harwick for hours.",
    )
    assert main_news(report(below=BELOW[:3]).reading()) is not None
    assert main_news(report(below=(*BELOW[:3], *others)).reading()) is None


def test_how_a_match_went_is_told_in_other_words_by_headline_and_lead():
    below = (
        "Ann Hill scored twice for Orrin before Ayle woke up.",
        "Ayle had beaten Orrin in the last county final.",
        "The cup goes to Orrin for the first time since 1998.",
        "About 900 people watched the match in Harwick.",
    )
    lead = "Orrin suffered early on but cruised to victory against Ayle in the county final."
    draft = Draft(lead, *below, headline="Orrin 3-1 Ayle")
    assert same_result("Orrin stroll to cup win", lead)
    assert not same_result("Orrin sign a keeper", lead)
    assert main_news(draft.reading()) is not None


def test_a_wish_without_a_word_on_whose_is_no_rival_where_somebody_speaks():
    lead = "Tarnmouth council will shut the town's only swimming pool in May as its roof leaks, the mayor has said."
    wish = "Every town of that size should have baths of its own for the children of Tarnmouth."
    shown = {o.text for question in ask(report(lead=lead, below=(*BELOW, wish))) for o in question.options}
    assert shown
    assert wish.rstrip(".") not in shown


STANDING = [
    ("But the clinic in Orrin will stay open until June.", "The clinic in Orrin will stay open until June"),
    ("The clinic in Orrin was also closed to patients last week.", "The clinic in Orrin was closed to patients"),
    ('Orrin\'s clinic is "full to the roof", Ann Hill says.', "Orrin's clinic is “full to the roof”, Ann Hill says"),
    ("Ms Hill only joined the clinic in Orrin last week.", ""),  # without its time it would say something else
    ("She said that the clinic in Orrin was full.", ""),
    ("By May the new clinic should help, he added.", ""),
    ("A similar clinic was opened in Ostwick in 1998.", ""),
    ("The pair met in Orrin for talks on the clinic.", ""),
    ("When it was shut, the clinic in Orrin had forty beds.", ""),
    ("The clinic in Orrin is does not have enough beds.", ""),
    ("A month later it gained a second clinic in Orrin.", ""),
    ("The film on the clinic in Orrin was made last year.", ""),  # without its time it tells nothing
    ("The clinic in Orrin has been full since it opened since it opened in May.", ""),
    ("Ann Hill greets nurses at the clinic on 5 May 2016 in Orrin, Ayle.", ""),
    ("Mrs Hill said that if elected, Mrs Hill would open a clinic.", ""),
    ("Will the clinic in Orrin ever open its doors again?", ""),
    ("“We are full to the roof and we have no more beds for anybody,” said Ann Hill.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "wanted"), STANDING)
def test_only_what_can_be_read_alone_is_an_option(printed, wanted):
    assert standing(printed) == wanted


def test_speech_that_goes_on_without_its_source_is_no_option():
    draft = Draft(
        "Ann Hill spoke to nurses in Orrin. The clinic will stay open for two years.", headline="Clinic saved"
    )
    who = draft.source("Ann Hill")
    draft.says(who, "the clinic will stay open for two years", printed="The clinic will stay open for two years")
    assert not any(one.text.startswith("The clinic") for one in alone(draft.reading()))


def test_another_set_of_details_has_none_of_the_first():
    spare = (
        "Orrin has promised free tickets for its own swimming hall to every child of the county.",
        "Ayle closed its baths to swimmers after a gym bought the building from the town.",
        "Swimming teachers in Harwick fear that fewer children will learn to swim before they leave school.",
    )
    first, second, *_ = ask(report(below=(*BELOW, *spare)))
    shown = [{option.text for option in question.options if not option.correct} for question in (first, second)]
    assert not shown[0] & shown[1]
    assert collide(first, second, NATURES)  # but only one of them is asked


def test_a_lead_may_begin_with_its_weekday_and_loses_a_day_that_the_date_alone_tells():
    told = "Tarnmouth council voted to shut the town's only swimming pool in May as its roof leaks"
    for lead in (f"On Friday, {told}.", f"{told} yesterday."):
        question, *_ = ask(report(lead=lead))
        assert question.options[question.key].text in (f"On Friday, {told}", told)


def test_a_lead_to_which_the_report_never_comes_back_is_only_the_peg_of_a_profile():
    goes_on = tuple(
        f"Lena Brandt grew up on a farm near Ayle and sold {what} there." for what in ("milk", "eggs", "wool")
    )
    lead = main_news(report().reading())
    assert goes_through(lead, report().reading())
    profile = "Pool queen of Tarnmouth looks back"
    assert not goes_through(lead, report(below=goes_on * 6, headline=profile).reading())
    # but what headline and lead tell in the same words is the news, however much is background
    assert goes_through(lead, report(below=goes_on * 6).reading())


ROOTS = [
    # the headline tells in the present what the lead tells in the past
    ("Mayor dies", "The mayor has died", "dies"),
    ("Milk falls", "Milk has fallen", "falls"),
    ("Council calls for a pool", "The council called for a pool", "calls"),
    ("Town plans pool", "The town is planning a pool", "plans"),
    ("Swimmers win", "A swimmer won", "swimmers win"),
]


@pytest.mark.parametrize(("headline", "lead", "common"), ROOTS)
def test_headline_and_lead_tell_the_same_in_two_tenses(headline, lead, common):
    assert roots(common) <= roots(headline) & roots(lead)


def test_what_somebody_is_is_no_deed():
    draft = report(
        lead="Orrin radio host Lena Brandt died on Friday at home.", headline="Radio host Lena Brandt dies at 79"
    )
    reading = draft.reading()
    lead = opening_sentence(reading, draft.span("Orrin radio host").start)
    assert deeds_of(lead, reading) == roots("dies")


DIED = "Singer Lena Brandt, known for her songs of the sea, has died in Orrin at the age of 71."


@pytest.mark.parametrize(
    ("detail", "is_one"),
    [
        ("Brandt died in her house in Orrin on Saturday morning.", False),
        ("Brandt grew up on a farm near the sea with four brothers.", True),
    ],
)
def test_that_the_same_happened_to_the_same_is_the_news_once_more(detail, is_one):
    told = "The town hall flew its flags at half mast for the singer."
    draft = Draft(DIED, "Her fans left flowers at a fence.", told, detail, headline="Singer Lena Brandt dies")
    reading = draft.reading()
    lead = opening_sentence(reading, draft.span(DIED).start)
    assert any(one.text.startswith("Brandt") for one in details(lead, reading)) is is_one


@pytest.mark.parametrize(
    ("beside", "is_one"),
    [
        ("The pool of Tarnmouth was built in 1962 for the workers of the harbour.", True),
        ("The pool of Tarnmouth should never have been built so near to the harbour.", False),  # whose view?
    ],
)
def test_what_stands_beside_a_speaker_is_a_detail_where_it_is_no_view(beside, is_one):
    draft = report(below=(*BELOW, f"Ida Moss said she would miss the cafe. {beside}"))
    draft.says(draft.source("Ida Moss"), "she would miss the cafe", named="Ida Moss", cue="said")
    reading = draft.reading()
    assert beside.rstrip(".") not in {one.text for one in alone(reading)}
    assert (beside.rstrip(".") in {one.text for one in details(main_news(reading), reading)}) is is_one


def test_of_three_details_each_two_are_asked_as_well():
    reading = report().reading()
    lead = main_news(reading)
    three = [one for one in details(lead, reading) if not one.said][:3]
    first, *others = sets_of(lead, three, reading, Random(1))
    assert {one.text for one in first} == {one.text for one in three}
    assert others
    assert all(len(two) == 2 and set(two) < set(three) for two in others)


def test_a_detail_leads_on_from_a_name_of_the_news_but_does_not_tell_it_again():
    headline, news = roots("Mayor Lena Brandt resigns"), roots("Mayor Lena Brandt has resigned over the pool")
    named = roots("Lena Brandt")
    assert on_the_names(roots("Brandt joined the council in May"), headline, news, named)
    assert not on_the_names(roots("Brandt has resigned in a letter about the pool"), headline, news, named)


@pytest.mark.parametrize(
    ("lead", "told", "again"),
    [
        ("Two rowers have been cleared of cheating by an Orrin court", "The court has lifted the bans on both", True),
        ("Two rowers have been cleared of cheating by an Orrin court", "The club had banned both in March", False),
        ("Orrin Rovers won the cup in Harwick", "Late goals set up a wild finish, but Orrin held out", True),
        ("Orrin Rovers won the cup in Harwick", "Rovers had trained on the beach all winter", False),
    ],
)
def test_the_result_or_what_its_doer_did_is_the_news_once_more(lead, told, again):
    assert once_more(lead, told, after=4) is again


def test_a_lead_that_takes_a_side_is_no_main_point():
    assert ask(report())
    assert not ask(report(lead=f"{LEAD[:-1]} after they attacked the swimmers of the town."))


TURN = "But the swimmers of the town doubt that its council has the money to pay for the roof of the baths."


def test_a_lead_that_only_sets_up_the_news_is_no_main_point():
    for headline, second in (
        ("Council of Tarnmouth has no money for roof of swimming baths", TURN),
        ("Beyond its swimming pool, Tarnmouth faces ruin", SECOND),
    ):
        told = report(second=second, headline=headline)
        assert main_news(told.reading()) is not None
        assert ask(told) == []
    assert ask(report(second=TURN))


def test_the_vote_below_the_lead_is_the_news_of_the_headline():
    lead = (
        "Swimmers in Tarnmouth who use its swimming pool say they will march on the town hall over the plan to shut it."
    )
    for headline, sets_up in (
        ("Council to shut swimming pool of Tarnmouth swimmers", True),
        ("Tarnmouth swimmers to march over plan to shut swimming pool", False),
    ):
        second = "The council voted by nine to four on Monday to close the baths in Mill Street."
        reading = report(lead=lead, headline=headline, second=second).reading()
        news = main_news(reading)
        assert news is not None
        assert only_sets_up(news, reading) is sets_up


SIDE = [
    ("The council declined to comment on the vote", True),
    ("The pool is located in Mill Street, a mile from the harbour", True),
    ("Future sessions are scheduled for October 5 and December 14", True),
    ("The water will be brought in by a pipeline from Ayle", True),
    ("Since 1991 the baths of Orrin have been run by volunteers", True),
    ("Orrin owns three swimming pools", True),
    ("The Morna was a ship of steel", True),
    ("Orrin Tin rose 12 to 370, Ayle Ore 4 to 56 and Harwick Gas 3 to 81", True),
    ("The rules of the county prevent that from happening again", True),
    ("Ms Hill - who took on the harbour in May - and won, was cheered by swimmers", True),
    ("The Orrin-born right-hander, aged 24, reached another final", True),
    ("One in five even admitted to swimming at night", True),
    ("The Orrin journalist added that the council had lost its way", True),
    ("The report of the mayor found that fewer people swim", True),  # the study of the lead again
    ("Ticket sales at the baths fell by 7.5%", True),  # and its figure
    ("Ann Hill has ordered that both ferries be checked", True),  # and what is to be done
    ("Fewer swimmers came to the pool after a fall in the water", True),  # and three of its words
    ("Teachers in Orrin have expressed doubts", True),
    ("The swimmers of Orrin want it replaced with a new hall", True),
    ("Until then, swimmers are expected to stay away", True),
    ("If tickets were cheaper, more people would swim", True),
    ("The vote comes as little surprise to the swimmers of Orrin", True),
    ("Unlike mayors, lifeguards serve for two years", True),
    ("The pool was Orrin's first with a roof", True),
    ("Ann Hill warned that the baths of Orrin could be next", False),
    ("Swimmers have collected 6,000 names against the plan", False),
    ("Ostwick will open its baths to the children of Tarnmouth by 2030", False),
]


@pytest.mark.parametrize(("detail", "expected"), SIDE)
def test_a_side_detail_or_the_news_told_again_tempts_nobody(detail, expected):
    lead = "Tarnmouth council is to check its pool after a 7.5% fall in swimmers, a report says"
    assert side_detail(detail, lead) is expected


def test_a_rival_tells_an_event_or_a_claim():
    assert of_weight("Ann Hill opposes the plan")
    assert of_weight("Swimmers marched through Tarnmouth")
    assert not of_weight("The baths are near the harbour")


def test_a_lead_that_is_far_longer_than_its_details_is_shown_without_what_it_tells_beside_the_news():
    lead = f"{LEAD[:-1]}, after a winter of storms in which its roof and two of its walls were badly damaged."
    question, *_ = ask(report(lead=lead))
    assert question.options[question.key].text == LEAD.rstrip(".")


def test_where_nothing_can_be_cut_it_is_not_asked():
    lead = f"{LEAD[:-1]} and to pay for the roof, the doors, the lamps and the floors of its schools, halls and baths."
    assert main_news(report(lead=lead).reading()) is not None
    assert not ask(report(lead=lead))


def test_one_rival_has_a_word_of_the_headline():
    for question in ask(report()):
        assert any(roots(o.text) & roots(POOL_HEADLINE) for o in question.options if not o.correct)


def test_a_lead_that_only_explains_a_thing_is_no_main_point():
    told = "Swimming pools in towns such as Tarnmouth allow every council to teach its children."
    assert not ask(report(lead=told))


def test_a_lead_without_the_matter_of_the_headline_is_no_main_point():
    lead = "Ninety swimmers of Tarnmouth stood without a word on the steps of the town hall on Monday evening."
    told = "The protest comes a week after the council voted to cut the hours of the pool in May."
    silent = report(lead=lead, headline="Tarnmouth swimmers line steps to protest cut to pool hours", second=told)
    assert not ask(silent)


def test_what_the_headline_has_and_the_lead_has_not_is_no_rival():
    headline = f"{POOL_HEADLINE}, baths trust makes offer"
    other = "The Tarnmouth baths trust made an offer to the board of the harbour in the autumn."
    shown = {
        option.text for question in ask(report(headline=headline, below=(*BELOW, other))) for option in question.options
    }
    assert other.rstrip(".") not in shown


@pytest.mark.parametrize(
    ("detail", "again"),
    [
        ("A jury acquitted Mr Orr by a majority of ten to two", True),
        ("Orr was given fines and costs of 820 crowns after nine breaches", True),
        ("Ann Hill said Orr had been cleared too late", False),
        ("The office window had been left open", False),
    ],
)
def test_a_verdict_that_is_told_again_is_no_detail(detail, again):
    assert side_detail(detail, "A keeper has been found not guilty of taking money for a new lamp") is again


@pytest.mark.parametrize(
    ("headline", "told_first"),
    [
        ("Fares shelved in Orrin after 3,100 sign petition", "Fares shelved in Orrin"),
        ("Orrin ends night ferry pilot early, leaving 40 without work", "Orrin ends night ferry pilot early"),
        ("Fares to rise by a tenth; pupils spared", "Fares to rise by a tenth"),
        ("Ferry was warned of fault in May, papers show", "Ferry was warned of fault in May"),
        # too little is left
        ("Hill quits as fares rise", "Hill quits as fares rise"),
    ],
)
def test_what_a_headline_tells_first_is_its_news(headline, told_first):
    assert first_part(headline) == told_first


def test_three_words_of_a_long_headline_prove_a_lead_in_the_form_of_news():
    headline = "Swimmers of Tarnmouth baths stunned as town hall opts to shut doors over rising bills"
    assert main_news(report(headline=headline).reading()) is not None
    assert (
        main_news(report(headline="Anger and tears for swimmers, schools and clubs of the harbour").reading()) is None
    )


def test_a_detail_has_no_word_of_what_stands_behind_the_semicolon_of_the_headline():
    second = "The harbour board of Tarnmouth was promised a grant for a lido in the autumn."
    draft = report(headline=f"{POOL_HEADLINE}; lido gets grant", below=(*BELOW, second))
    assert ask(draft)
    assert not any("lido" in option.text for question in ask(draft) for option in question.options)


@pytest.mark.parametrize(
    "printed",
    [
        "A dock that was built 900 years ago has been found below the market of Orrin by two students.",
        "Orrin: The council has closed the pier to all visitors for the winter.",
        "Ayle Mouth, April 24: The council has closed the pier to all visitors for the winter.",
    ],
)
def test_a_lead_may_go_far_back_or_stand_behind_its_place(printed):
    draft = report(lead=printed).reading()
    assert opening_sentence(draft, draft.article.body[0].start).text == printed.split(": ")[-1].rstrip(".")


def test_a_lead_without_the_answer_of_the_headline_is_half_of_the_news():
    assert not ask(report(headline=f"{POOL_HEADLINE}, critics’ claim disputed"))
    assert not ask(report(headline=f"Harwick denies claims: {POOL_HEADLINE}"))


NO_DETAILS = [
    "Lawyer Ana Orr outside the court said: “We will appeal”",
    "Tom Orr SC said she was now in work",
    "The charity had treated cases of hepatitis E. It blamed the wells",
    "Harwick Ferries will publish its full results on May 4",
    "The line said the sum was in dispute",
]


@pytest.mark.parametrize("text", NO_DETAILS)
def test_what_cannot_be_read_alone_or_is_a_date_is_no_detail(text):
    assert not fit_as_a_detail(text)
    assert fit_as_a_detail("The council said that the ferry would stop in May")
