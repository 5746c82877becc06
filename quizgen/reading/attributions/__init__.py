"""Who says what: cues, quotations and reported clauses, joined and made to stand alone."""
