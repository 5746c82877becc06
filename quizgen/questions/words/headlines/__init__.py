"""The tables of headline words by kind, each line as `quizgen.questions.words.headline_table` explains it."""
