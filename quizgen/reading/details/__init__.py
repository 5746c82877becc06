"""What can be checked: figures, days, places, events and their order, reasons."""
