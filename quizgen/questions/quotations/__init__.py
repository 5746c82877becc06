"""What stands in quotation marks, and whose words they are."""
