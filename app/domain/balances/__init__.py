"""What accounts are said to hold: readings, their agreement with the ledger, and the calendar."""
