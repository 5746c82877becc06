"""Nouns for somebody from a land or a town, and for nothing else: "the Dutchman", "the Swede", but not "the Swiss"."""

from __future__ import annotations

#: A part of a regular expression, without its group.
NATIVES = r"[A-Z][a-z]+(?:man|woman)|Scot|Dane|Swede|Finn|Pole|Turk|Serb|Croat|Spaniard|Briton|Londoner"
