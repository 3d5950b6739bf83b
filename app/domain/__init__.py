"""Values and rules of money, pure: no Qt, no database, no network, no files."""
