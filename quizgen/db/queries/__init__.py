"""Named queries by noun: a session and ids in, rows out. Whose a row is stands in the query itself."""
