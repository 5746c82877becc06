"""Gold corpora in, the weights of quizgen's own pipeline and the figures that tell how good they are out."""
