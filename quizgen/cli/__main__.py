"""`python -m quizgen.cli` is `quizgen`."""

from quizgen.cli import main

main()
