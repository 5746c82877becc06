"""Who says what: joined from hand-made Docs without a model, and read from sentences by the real pipeline."""

from datetime import date

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, ContentForm, Force, Quote, Section, Span, Stance
from quizgen.reading.attributions import cues, reported
from tests.docs import article as article_of
from tests.docs import made

MORE = " The weather was mild on the coast, and the harbour stayed open for the whole of the day."


def drafts(doc):
    return list(reported.find(doc, article_of(doc)))


def printed(doc, spans):
    return [span.of(doc.text) for span in spans]


# ------------------------------------------------------------------------------------------------- without a model


def test_a_participle_has_the_source_of_the_verb_before():
    doc = made(
        "Army/NN/compound/2 sources/NNS/nsubj/3 denied/VBD/root/0 that/DT/obj/3 ,/,/punct/6 saying/VBG/advcl/3 "
        "troops/NNS/nsubj/8 held/VBD/ccomp/6 the/DT/det/10 bridge/NN/obj/8 ././punct/3",
        roles=[("source", "Army sources"), ("cue", "denied"), ("content", "that"), ("cue", "saying"),
               ("content", "troops held the bridge")],
    )  # fmt: skip
    one, other = drafts(doc)
    assert (one.lemma, printed(doc, one.source), printed(doc, one.content)) == ("deny", ["Army sources"], ["that"])
    assert (other.lemma, printed(doc, other.source)) == ("say", ["Army sources"])
    assert printed(doc, other.content) == ["troops held the bridge"]


def test_a_cue_inside_the_content_leaves_two_spans():
    doc = made(
        "“/``/punct/3 We/PRP/nsubj/3 stay/VBP/ccomp/6 ,/,/punct/3 ”/''/punct/3 said/VBD/root/0 Okoro/NNP/nsubj/6 "
        ",/,/punct/6 “/``/punct/11 until/IN/case/11 spring/NN/obl/3 ././punct/6 ”/''/punct/6",
        roles=[("content", "“We stay,”"), ("cue", "said"), ("source", "Okoro"), ("content", "“until spring.”")],
    )
    (one,) = drafts(doc)
    assert printed(doc, one.content) == ["“We stay,”", "“until spring.”"]
    assert printed(doc, one.source) == ["Okoro"]


def test_two_sentences_keep_their_own_sources():
    doc = made(
        "Berg/NNP/nsubj/2 said/VBD/root/0 it/PRP/nsubj/4 rained/VBD/ccomp/2 ././punct/2 "
        "Hart/NNP/nsubj/7 replied/VBD/root/0 it/PRP/nsubj/9 snowed/VBD/ccomp/7 ././punct/7",
        roles=[("source", "Berg"), ("cue", "said"), ("content", "it rained"),
               ("source", "Hart"), ("cue", "replied"), ("content", "it snowed")],
    )  # fmt: skip
    assert [(printed(doc, d.source), printed(doc, d.content)) for d in drafts(doc)] == [
        (["Berg"], ["it rained"]),
        (["Hart"], ["it snowed"]),
    ]


def test_the_subject_speaks_when_the_tagger_saw_no_source():
    doc = made(
        "The/DT/det/2 group/NN/nsubj/3 claimed/VBD/root/0 it/PRP/nsubj/5 won/VBD/ccomp/3 ././punct/3",
        roles=[("cue", "claimed"), ("content", "it won")],
    )
    assert printed(doc, drafts(doc)[0].source) == ["The group"]


def test_the_subject_of_a_passive_does_not_speak():
    doc = made(
        "It/PRP/expl/3 was/VBD/aux:pass/3 reported/VBN/root/0 that/IN/mark/6 he/PRP/nsubj/6 won/VBD/ccomp/3 "
        "././punct/3",
        roles=[("cue", "reported"), ("content", "that he won")],
    )
    assert drafts(doc)[0].source == ()


def test_a_doc_without_roles_has_no_attributions():
    assert drafts(made("It/PRP/nsubj/2 rained/VBD/root/0 ././punct/2")) == []


@pytest.mark.parametrize(
    ("word", "lemma", "stance", "force"),
    [
        ("Denied", "deny", Stance.DENIES, Force.NEUTRAL),
        ("told", "tell", Stance.ASSERTS, Force.NEUTRAL),
        ("claims", "claim", Stance.ASSERTS, Force.DOUBTING),
        ("admitting", "admit", Stance.ADMITS, Force.CONCEDING),
        ("accused", "accuse", Stance.ACCUSES, Force.FORCEFUL),
        ("vowed", "vow", Stance.PROMISES, Force.NEUTRAL),
        ("found", "find", Stance.ASSERTS, Force.FINDING),
        ("hopes", "hope", Stance.HOLDS, Force.NEUTRAL),
        ("walked", "", Stance.HOLDS, Force.NEUTRAL),
    ],
)
def test_the_table_of_cues(word, lemma, stance, force):
    assert cues.lemma_of(word) == lemma
    assert cues.sense_of(lemma) == (stance, force)


# ------------------------------------------------------------------------------------------------- with the pipeline


@pytest.fixture(scope="module")
def read(nlp):
    """Reads a paragraph as an article of its own, published on Wednesday 13 May 2026."""

    def read_paragraph(text, published=date(2026, 5, 13)):
        text = text + MORE
        article = Article(text, (Block(Section.BODY, Span(0, len(text))),), published)
        found = reading.read(language.analyse(nlp, article), article)
        for one in (*found.attributions, *found.views):
            for span in (*one.source, *one.cue, *one.content, *one.evidence):
                assert span.of(text) == span.of(text).strip() != ""
        return found

    return read_paragraph


CLAIMS = [
    ("The mayor denied that the council had ignored any warning.", "The mayor", Stance.DENIES,
     "the council had ignored any warning"),
    ("The union said the pit was unsafe for the men.", "The union", Stance.ASSERTS, "the pit was unsafe for the men"),
    ("Samuel Okoro predicted that the repair would cost two million pounds.", "Samuel Okoro", Stance.PREDICTS,
     "the repair would cost two million pounds"),
    ("According to the police, 250 people had taken part in the march.", "The police", Stance.ASSERTS,
     "250 people had taken part in the march"),
    ("About 600 people marched along the road on Tuesday, according to the organisers.", "The organisers",
     Stance.ASSERTS, "about 600 people marched along the road on Tuesday"),
    ("The report found that nine pumps had failed, though two of them were new.", "The report", Stance.ASSERTS,
     "nine pumps had failed"),
    ("The minister promised to open the road by June.", "The minister", Stance.PROMISES, "open the road by June"),
    ("The army claimed to have destroyed three bridges.", "The army", Stance.ASSERTS,
     "the army had destroyed three bridges"),
    ("The airline said it had cancelled forty flights.", "The airline", Stance.ASSERTS,
     "the airline had cancelled forty flights"),
    ("The police said they had arrested four men near the station.", "The police", Stance.ASSERTS,
     "the police had arrested four men near the station"),
    ("The witness said that a driver had left the town yesterday.", "The witness", Stance.ASSERTS,
     "a driver had left the town on Tuesday 12 May"),
    ("The teacher urged parents to read with their children.", "The teacher", Stance.DEMANDS,
     "read with their children"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "source", "stance", "content"), CLAIMS)
def test_claims(read, sentence, source, stance, content):
    one = read(sentence).attributions[0]
    assert (one.source_text, one.stance, one.content_resolved, one.doubt) == (source, stance, content, "")


@pytest.mark.parametrize(
    "sentence",
    [
        "The film, critics said, was too long for children.",
        "Workers at the port threatened to go on strike if their pay was cut.",
        "The doctor warned that the fever would spread to the south.",
    ],
)
def test_no_doubt_is_needed(read, sentence):
    assert not read(sentence).attributions[0].doubt


def test_a_claim_about_its_own_source_has_a_form_that_does_not_name_it(read):
    one = read("The airline said it was sorry and had cancelled forty flights.").attributions[0]
    assert "airline" not in one.content_neutral
    two = read("The police said they had arrested four men near the station.").attributions[0]
    assert two.self_reference
    assert two.content_neutral == "they had arrested four men near the station"


def test_a_denial_of_that_is_a_denial_of_the_sentence_before(read):
    found = read(
        "Some reports said water was cut off to the harbour as a result. Fire crews and a spokesman for the official "
        "Marl news agency denied that, saying engineers had “kept every pump running.”"
    )
    _, denial, reply = found.attributions
    assert denial.stance is Stance.DENIES
    assert len(denial.source_ids) == 2
    assert denial.content_resolved == "water was cut off to the harbour"
    assert denial.antecedent is not None
    assert denial.antecedent.of(found.article.text).startswith("Some reports said")
    assert reply.source_ids == denial.source_ids
    assert (reply.content_resolved, reply.quote) == ("engineers had “kept every pump running”", Quote.PART_DIRECT)


def test_a_denial_with_two_antecedents_is_doubtful(read):
    found = read(
        "The union said the pit was unsafe for the men, and the nurses said the clinic had no beds. "
        "The company denied that."
    )
    assert found.attributions[-1].content_resolved == ""
    assert found.attributions[-1].doubt


def test_an_accusation_has_a_target(read):
    one = read("The party accused the government of hiding the cost of the bridge.").attributions[0]
    assert (one.form, one.target) == (ContentForm.GERUND, "the government")
    assert one.content_resolved == "hiding the cost of the bridge"


def test_direct_quotations_stay_verbatim(read):
    one = read("“We will rebuild the school,” said Anna Reyes. “Nobody will lose a place.”").attributions[0]
    assert (one.form, one.quote) == (ContentForm.QUOTATION, Quote.DIRECT)
    assert one.content_resolved == "We will rebuild the school"
    assert len(one.content) == 2


def test_a_quotation_that_the_cue_splits_is_joined(read):
    one = read('"We will rebuild the school," said Anna Reyes, "before the winter comes."').attributions[0]
    assert one.content_resolved == "We will rebuild the school before the winter comes"


@pytest.mark.parametrize(
    "sentence",
    [
        "The bank refused to confirm that the accounts had been closed.",
        "The spokeswoman did not say whether the talks had failed.",
    ],
)
def test_what_was_not_said_is_never_asked_about(read, sentence):
    one = read(sentence).attributions[0]
    assert one.negated
    assert one.doubt


def test_what_was_not_denied_is_no_denial(read):
    found = read("The company did not deny that it had paid the minister.")
    assert (len(found.attributions), len(found.views)) == (0, 1)


def test_what_was_all_but_said_was_not_said(read):
    one = read("In March Anna Reyes all but accused the mayor of hiding the report.").attributions[0]
    assert one.doubt == "The article does not say that the source has said this."


def test_as_well_as_begins_a_phrase_and_is_no_connective(read):
    one = read("Anna Reyes said that as well as the pier the town wanted to keep the old ferry.").attributions[0]
    assert one.content_resolved == "as well as the pier the town wanted to keep the old ferry"


@pytest.mark.parametrize("sentence", ["The governor hopes that the law will pass before the summer."])
def test_hopes_are_views_and_no_statements(read, sentence):
    found = read(sentence)
    assert found.attributions == ()
    assert found.views[0].stance is Stance.HOLDS


def test_a_passive_without_agent_has_no_source(read):
    one = read("It was reported that the factory would close in March.").attributions[0]
    assert (one.source, one.source_ids) == ((), ())


def test_yesterday_without_a_date_is_left_out(read):
    one = read("The witness said that a driver had left the town yesterday.", published=None).attributions[0]
    assert one.content_resolved == "a driver had left the town"


def test_the_seed_article(nlp, shared):
    from quizgen import article as articles

    article = articles.from_text((shared / "articles" / "seed.txt").read_text(encoding="utf8"))
    found = reading.read(language.analyse(nlp, article), article)
    (denial,) = [one for one in found.attributions if one.stance is Stance.DENIES]
    assert denial.source_text == "Army sources and reporters for the official Sana news agency"
    assert denial.content_resolved in {"power was cut off to the capital", "power to the capital was cut off"}
    assert not denial.doubt
    (accusation,) = [one for one in found.attributions if one.stance is Stance.ACCUSES]
    assert (accusation.target, accusation.form) == ("Tel Aviv", ContentForm.GERUND)
    threat = next(one for one in found.attributions if one.stance is Stance.THREATENS)
    assert threat.content_resolved.startswith("destroy Syria’s air defences if they target")
    shot = next(one for one in found.attributions if "shot down" in one.content_resolved)
    assert shot.content_resolved.startswith("Syria's armed forces shot down")
    assert shot.content_neutral.startswith("they shot down")
