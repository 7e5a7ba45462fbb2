"""What tells this calendar from every other."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from socialdesk.store.models import IdentityRow


def folder_id(session: Session) -> str:
    """A random UUID, made once: under it the keyring keeps this calendar's secrets apart."""
    return session.scalars(select(IdentityRow.folder_id)).one()
