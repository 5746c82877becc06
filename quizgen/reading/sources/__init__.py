"""Which names an article has, which of them are one, and who is introduced how."""
