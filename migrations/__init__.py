"""Alembic's scripts: one revision a schema change. They import nothing from `app`."""
