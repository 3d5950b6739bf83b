"""Documents of banks, brokers and programs: looked at, booked exactly once, kept and read again."""
