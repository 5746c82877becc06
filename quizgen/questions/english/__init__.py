"""How stems and options are worded, and what a reader would stumble over."""
