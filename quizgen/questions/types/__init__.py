"""One file for each question type."""
