"""The words that tell how sure something is."""
