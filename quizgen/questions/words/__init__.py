"""What a word or phrase means where it is printed."""
