"""What somebody does by speaking, and what the choice of the verb suggests."""
