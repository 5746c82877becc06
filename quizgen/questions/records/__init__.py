"""What sort of statement a sentence makes, and which record would show whether it is so."""
