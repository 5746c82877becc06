"""What is said: whether it may be asked about, says the same as another claim, and whose word it is."""
