"""Article in, analysed spaCy Doc out: the only door to a language pipeline.

`load` gives the pipeline (quizgen's own, or an installed one in Universal Dependencies or as `en_core_web_*` are), once
per process.
`analyse` runs it over the blocks of an article that readers read and puts the results into one Doc whose text is the
article's text, so that `token.idx` is an offset into the article.
"""

from quizgen.language.analysis import analyse
from quizgen.language.loading import load

__all__ = ["analyse", "load"]
