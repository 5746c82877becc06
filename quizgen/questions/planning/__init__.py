"""What makes a quiz of candidate questions: which go together, how many of each, in what order."""
