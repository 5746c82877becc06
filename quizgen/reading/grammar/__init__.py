"""What the grammar of a sentence tells, whatever is looked for in it."""
