"""By what way words reached the article: an interview, a news conference, a statement."""
