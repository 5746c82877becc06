"""What linking words and words such as "still" tell."""
