"""Texts are kept for use again."""

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.snippets import delete_snippet, list_snippets, save_snippet
from socialdesk.domain.errors import InputError, NotFoundError
from socialdesk.domain.snippets import Snippet, SnippetKind


def template(name: str = "New in", text: str = "New: {product}") -> Snippet:
    return Snippet(None, SnippetKind.TEMPLATE, name, text)


def group(name: str = "Local") -> Snippet:
    return Snippet(None, SnippetKind.HASHTAGS, name, "#shoplocal #warsaw")


def test_what_is_kept_is_listed_by_kind_and_name(desk: Desk) -> None:
    for snippet in (template("Sale"), template("New in"), group()):
        save_snippet(desk, snippet)
    assert [kept.name for kept in list_snippets(desk)] == ["Local", "New in", "Sale"]


def test_a_snippet_gets_another_name_and_text(desk: Desk) -> None:
    kept = save_snippet(desk, template())
    save_snippet(desk, Snippet(kept.id, kept.kind, "  New   today ", " Fresh: {product}\n"))
    assert list_snippets(desk) == (
        Snippet(kept.id, SnippetKind.TEMPLATE, "New today", "Fresh: {product}"),
    )


def test_a_name_is_taken_once_within_its_kind(desk: Desk) -> None:
    save_snippet(desk, template("Local"))
    save_snippet(desk, group("Local"))
    with pytest.raises(InputError, match="already"):
        save_snippet(desk, template("Local"))


@pytest.mark.parametrize("snippet", [template(" "), template("x" * 81), template(text=" \n")])
def test_a_snippet_needs_a_short_name_and_a_text(desk: Desk, snippet: Snippet) -> None:
    with pytest.raises(InputError):
        save_snippet(desk, snippet)
    assert list_snippets(desk) == ()


def test_a_snippet_is_deleted_once(desk: Desk) -> None:
    kept = save_snippet(desk, template())
    assert kept.id is not None
    delete_snippet(desk, kept.id)
    assert list_snippets(desk) == ()
    with pytest.raises(NotFoundError):
        delete_snippet(desk, kept.id)
