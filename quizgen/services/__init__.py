"""Use-cases by noun: a session, a person and data in, a frozen view out; someone else's object is not found."""
