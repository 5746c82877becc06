"""Who somebody is, in the words of the article."""
