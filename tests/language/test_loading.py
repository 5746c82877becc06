"""Names of pipelines in, pipelines or one clear sentence out."""

import pytest
import spacy

from quizgen import language
from quizgen.errors import PipelineUnavailable


def test_the_bundled_pipeline_is_loaded_once(nlp):
    assert language.load() is nlp


def test_a_missing_pipeline_is_named_with_the_command_that_installs_it():
    with pytest.raises(PipelineUnavailable, match="pip install en_no_such_thing"):
        language.load("en_no_such_thing")


@pytest.mark.parametrize(
    ("lang", "pipes", "sentence"),
    [
        ("de", [], "quizgen reads English"),
        ("en", [], "no parser for Universal Dependencies"),
        ("en", ["parser"], "no parser for Universal Dependencies"),
    ],
)
def test_an_unfit_pipeline_is_refused_in_one_sentence(tmp_path, lang, pipes, sentence):
    unfit = spacy.blank(lang)
    for pipe in pipes:
        unfit.add_pipe(pipe).add_label("dobj")
    unfit.initialize()
    unfit.to_disk(tmp_path / "unfit")
    with pytest.raises(PipelineUnavailable, match=sentence):
        language.load(str(tmp_path / "unfit"))
