"""How the tables came to be what they are: one script a change, run by Alembic."""
