"""Open the calendar for work: the folder made, the tables as this version needs them."""

from socialdesk.paths import DataFolder
from socialdesk.store.database import Database, create_folder, open_database
from socialdesk.store.migrate import migrate


def open_store(folder: DataFolder, url: str | None = None) -> Database:
    """The calendar in ``folder``, or at a SQLAlchemy URL, ready for use.

    Raises:
        InputError: the URL names no database that can be used.
        SurroundingsError: the folder or the database can't be used; nothing was changed.
    """
    create_folder(folder)
    database = open_database(folder, url)
    try:
        migrate(database, folder)
    except BaseException:
        database.close()
        raise
    return database
