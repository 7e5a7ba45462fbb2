"""Nobody else reads the data folder, and nobody else gets what is meant for a server."""

import ast
import os
import ssl
import stat
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import trustme

from socialdesk.connectors.http import Http, NotSentError, new_client
from socialdesk.desk.backups import make_backup
from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.logs import log_to
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.pictures import import_picture
from socialdesk.desk.posts import add_post
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.clock import SystemClock
from socialdesk.domain.media import Attachment
from socialdesk.domain.planning import Now, PostContent
from tests.engine.desk.doubles import QuietLinting
from tests.engine.factories import a_picture_file
from tests.frame.checkout import ROOT

UNSAFE = {("verify", False), ("follow_redirects", True)}


@pytest.fixture
def used_desk(socialdesk_home: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk at work, whose owner lets others read what they make."""
    before = os.umask(0o022)
    desk = replace(open_desk(lint_in=LintIn.THIS_PROCESS), linting=QuietLinting())
    log_to(desk.folder, "commands")
    feed = add_feed(desk, "Shop", tmp_path / "public feed")
    loaf = Attachment(import_picture(desk, a_picture_file(tmp_path / "loaf.png")), "A loaf")
    add_post(desk, PostContent("Bread", (feed.id,), attachments=(loaf,), force=True), Now())
    publish_due(desk)
    make_backup(desk.folder)
    with desk.database.read():
        yield desk
    close_desk(desk)
    os.umask(before)


def test_the_data_folder_and_all_in_it_is_its_owners_alone(used_desk: Desk) -> None:
    root = used_desk.folder.root
    everything = [root, *root.rglob("*")]
    open_to_others = [path for path in everything if stat.S_IMODE(path.stat().st_mode) & 0o077]
    assert open_to_others == []
    assert {".db", ".db-wal", ".db-shm", ".png", ".socialdesk-backup", ".log", ".lock"} <= {
        path.suffix for path in everything
    }


@pytest.fixture
def stranger() -> Iterator[tuple[str, list[str]]]:
    """A server whose certificate nobody vouches for; its address, and what it was asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.headers.get("Authorization", ""))

    server = HTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda request, client_address: None  # type: ignore[method-assign]  # it is refused, as it should be
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"https://localhost:{server.server_address[1]}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_server_that_nobody_vouches_for_gets_no_token(stranger: tuple[str, list[str]]) -> None:
    address, asked = stranger
    http = Http(new_client(), SystemClock())
    with pytest.raises(NotSentError):
        http.call("POST", address, token="the-token")
    http.close()
    assert asked == []


def _modules() -> list[Path]:
    return sorted((ROOT / "socialdesk").rglob("*.py"))


def _unsafe_calls(module: Path) -> list[str]:
    return [
        f"{module.name}:{node.lineno}"
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call)
        for given in node.keywords
        if isinstance(given.value, ast.Constant) and (given.arg, given.value.value) in UNSAFE
    ]


def test_no_call_trusts_blindly_or_follows_a_redirect_with_a_token() -> None:
    assert [call for module in _modules() for call in _unsafe_calls(module)] == []


def test_secrets_are_kept_by_the_keyring_alone() -> None:
    imports = {
        module.relative_to(ROOT / "socialdesk").parts[0]
        for module in _modules()
        if "keyring" in module.read_text("utf-8") and "set_password" in module.read_text("utf-8")
    }
    assert imports == {"secrets"}
