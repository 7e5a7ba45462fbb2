"""Three computers on one PostgreSQL, killed at random: each delivery goes out once."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from socialdesk.connectors.feed.entries import published_posts
from socialdesk.desk.channels import add_bluesky, add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.opening import LintIn, close_desk, open_desk
from socialdesk.desk.pictures import import_picture
from socialdesk.desk.posts import add_post, list_posts
from socialdesk.desk.workspace import set_late_grace
from socialdesk.domain.delivery import State
from socialdesk.domain.media import Attachment
from socialdesk.domain.planning import Now, PostContent, PostQuery
from tests.acceptance.program import ROOT, environment, socialdesk, socialdesk_json, wait_until
from tests.engine.desk.doubles import QuietLinting
from tests.engine.factories import DAY, a_picture_file
from tests.servers.bluesky_server import BlueskyServer, TestAccount
from tests.servers.postgres import PostgresServer

pytestmark = [pytest.mark.servers, pytest.mark.timeout(240)]

POSTS, KILLS = 40, 15
COMPUTERS = ("shop", "home", "office")


@pytest.fixture
def desk(team_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The calendar as the first of the computers has it."""
    monkeypatch.setenv("SOCIALDESK_DATABASE", team_url)
    opened = open_desk(lint_in=LintIn.THIS_PROCESS)
    set_late_grace(opened, DAY)
    yield replace(opened, linting=QuietLinting())
    close_desk(opened)


def _raise_and_kill(homes: Path, kills: int) -> None:
    agents = [f"agent:{homes / name}" for name in COMPUTERS]
    done = subprocess.run(
        [sys.executable, "-m", "tests.acceptance.nursery", str(kills), "7", *agents],
        cwd=ROOT,
        env=environment() | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def _holds(folder: Path, secrets: tuple[str, ...]) -> list[str]:
    return [
        str(file)
        for file in folder.rglob("*")
        if file.is_file() and any(secret.encode() in file.read_bytes() for secret in secrets)
    ]


def test_three_agents_under_kills_publish_each_delivery_once(
    desk: Desk,
    postgres_server: PostgresServer,
    bluesky_server: BlueskyServer,
    bluesky_account: TestAccount,
    tmp_path: Path,
) -> None:
    feed = add_feed(desk, "Feed", tmp_path / "shared drive")
    secret = bluesky_account.app_password
    sky = add_bluesky(
        desk, "Sky", bluesky_account.handle, secret, bluesky_server.url, allow_private=True
    )
    loaf = import_picture(desk, a_picture_file(tmp_path / "loaf.png"))
    for number in range(POSTS):
        text, picture = f"Świeże bułki nr {number} 🥐", Attachment(loaf, "A loaf")
        add_post(desk, PostContent(text, (feed.id, sky.id), attachments=(picture,)), Now())
    _raise_and_kill(tmp_path / "computers", KILLS)
    posts = list_posts(desk, PostQuery())
    once = {post.text: 1 for post in posts}
    assert {post.state for post in posts} == {State.PUBLISHED}
    assert Counter(post.text for post in published_posts(tmp_path / "shared drive")) == once
    records = bluesky_server.posts(bluesky_account)
    assert Counter(record["value"]["text"] for record in records) == once
    assert all(record["value"]["embed"]["images"] for record in records)
    secrets = (secret, "eyJ", postgres_server.password)
    assert _holds(tmp_path / "computers", secrets) == []
    assert not any(each in _dump(desk) for each in secrets)


def _dump(desk: Desk) -> str:
    """Every text that the server keeps of the calendar."""
    with desk.database.read() as session:
        connection = session.connection()
        tables = connection.exec_driver_sql(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        )
        rows = [
            str(row)
            for (table,) in tables.all()
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()
        ]
    assert any("bułki" in row for row in rows)
    return "\n".join(rows)


def test_an_agent_publishes_what_another_computer_has_just_planned(
    desk: Desk, tmp_path: Path
) -> None:
    feed = add_feed(desk, "Feed", tmp_path / "shared drive")
    elsewhere = environment() | {"SOCIALDESK_HOME": str(tmp_path / "elsewhere")}
    agent = subprocess.Popen(
        [sys.executable, "-u", "-m", "socialdesk", "agent"],
        env=elsewhere,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert agent.stdout is not None
        assert agent.stdout.readline().startswith("Publishing")
        add_post(desk, PostContent("Bread", (feed.id,)), Now())
        wait_until(lambda: bool(published_posts(tmp_path / "shared drive")), "the post")
        agent.terminate()
        assert agent.wait(timeout=20) == 0
    finally:
        agent.kill()
        agent.communicate()


@pytest.mark.parametrize("how", [(), ("--debug",)])
def test_a_wrong_password_is_one_line_and_told_nowhere(
    postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch, how: tuple[str, ...]
) -> None:
    wrong = "pa55-w0rd-nobody-may-see"
    monkeypatch.setenv("SOCIALDESK_DATABASE", postgres_server.url("postgres", wrong))
    done = subprocess.run(
        [sys.executable, "-m", "socialdesk", *how, "queue", "status"],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert wrong not in done.stdout + done.stderr
    if not how:
        assert done.returncode == 3
        assert done.stderr.count("\n") == 1
        assert 'password authentication failed for user "shop"' in done.stderr
    assert _holds(Path(os.environ["SOCIALDESK_HOME"]), (wrong,)) == []


def test_a_backup_of_a_team_s_calendar_is_refused_in_one_line(team_url: str, desk: Desk) -> None:
    said = socialdesk("backup", expect=2)
    assert "pg_dump" in said
    assert said.count("\n") == 1
    assert list(desk.folder.backups.iterdir()) == []


def test_the_command_line_works_on_a_team_s_calendar(desk: Desk, tmp_path: Path) -> None:
    socialdesk("channel", "add", "feed", "--name", "Feed", "--folder", str(tmp_path / "feed"))
    post = socialdesk_json("post", "add", "--channel", "Feed", "--text", "Bread", "--draft")
    assert socialdesk_json("post", "show", str(post["id"]))["text"] == "Bread"
