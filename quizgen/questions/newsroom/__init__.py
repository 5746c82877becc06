"""Set phrases of news reports, and what each tells of who knows something, how, and how surely."""
