"""What the verbs and the small signs of a headline tell, and how its report proves it."""
