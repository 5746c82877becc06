"""Figures, dates and other details: which are worth asking for, and what could be taken for them."""
