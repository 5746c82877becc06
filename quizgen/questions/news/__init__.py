"""What a report is about, and how near the rest of it is to that."""
