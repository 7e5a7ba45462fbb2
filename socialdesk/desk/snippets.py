"""Commands about texts kept for use again: templates and hashtag groups."""

from dataclasses import replace

from socialdesk.desk.desk import Desk
from socialdesk.domain.errors import InputError
from socialdesk.domain.snippets import Snippet
from socialdesk.store.snippets import SnippetRepository

LONGEST_NAME = 80
"""Characters; it has to fit a menu."""


def list_snippets(desk: Desk) -> tuple[Snippet, ...]:
    """Every snippet of the workspace, by kind and name."""
    with desk.database.read() as session:
        return SnippetRepository(session).all(desk.workspace_id)


def save_snippet(desk: Desk, snippet: Snippet) -> Snippet:
    """Keep a new snippet, or change one that has an id.

    Raises InputError for an empty or taken name or an empty text, NotFoundError.
    """
    named = replace(snippet, name=" ".join(snippet.name.split()), text=snippet.text.strip())
    if not named.name or len(named.name) > LONGEST_NAME:
        raise InputError("it needs a short name", f"use 1 to {LONGEST_NAME} characters")
    if not named.text:
        raise InputError("there is nothing to keep", "write a text first")
    with desk.database.write() as session:
        return SnippetRepository(session).keep(desk.workspace_id, named)


def delete_snippet(desk: Desk, snippet_id: int) -> None:
    """Forget a snippet. Raises NotFoundError."""
    with desk.database.write() as session:
        SnippetRepository(session).delete(snippet_id)
