"""What the reporter tells in words of his own, and whether it is so."""
