"""The tables of headline words by kind, each line as `quizgen.questions.words.headlines.first_words` explains it."""
