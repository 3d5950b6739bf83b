"""The database: tables, column types, repositories and the unit of work, on SQLite or PostgreSQL."""
