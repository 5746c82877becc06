"""What the verbs of a headline tell of time and voice, and how its report proves it."""
