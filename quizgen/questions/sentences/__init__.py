"""Which sentences of an article can be printed by themselves, and how."""
