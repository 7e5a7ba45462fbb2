"""Alembic runs this; the connection and its transaction are the caller's."""

from alembic import context

from socialdesk.store.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    # SQLite alters little in place: Alembic builds the table anew instead.
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
