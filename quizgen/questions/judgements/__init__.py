"""Facts, views and forecasts, and the words that judge."""
