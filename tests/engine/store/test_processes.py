"""Several real processes on one calendar, and one that is killed."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import tests
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.posts import PostRepository
from tests.engine.factories import NOON, Shop

CHECKOUT = Path(next(iter(tests.__path__))).parent


def start(shop: Shop, program: str, argument: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.engine.store.programs",
            program,
            str(shop.folder.root),
            argument,
        ],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def ended_well(*processes: subprocess.Popen[str]) -> list[list[int]]:
    """Wait for all; the numbers that each printed."""
    printed = [[int(line) for line in process.communicate()[0].split()] for process in processes]
    assert [process.returncode for process in processes] == [0] * len(processes)
    return printed


def is_whole(shop: Shop) -> bool:
    with closing(sqlite3.connect(shop.folder.database)) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))


def test_two_publishers_share_two_hundred_deliveries_each_one_once(shop: Shop) -> None:
    channels = [shop.channel, *(shop.another_channel(f"Channel {n}") for n in range(3))]
    posts = [shop.post(str(n), channels=channels) for n in range(50)]
    ids = [delivery.id for post in posts for delivery in post.deliveries]
    claims = ended_well(*(start(shop, "publish_all", f"agent-{n}") for n in range(2)))
    assert len(ids) == 200
    assert sorted(claims[0] + claims[1]) == sorted(ids)


def test_each_publisher_keeps_a_channel_s_order(shop: Shop) -> None:
    for n in range(40):
        shop.post(str(n))
    for claims in ended_well(*(start(shop, "publish_all", f"agent-{n}") for n in range(2))):
        assert claims == sorted(claims)


def test_concurrent_changes_by_processes_lose_nothing(shop: Shop) -> None:
    ended_well(*(start(shop, "count_up", "100") for _ in range(2)))
    with shop.database.read() as session:
        assert ChannelRepository(session).get(shop.channel.id).daily_cap == 202


def test_a_kill_in_the_middle_of_a_change_leaves_what_was_there_before(shop: Shop) -> None:
    post = shop.post("kept")
    writing = start(shop, "stop_half_way", "5000")
    with writing:
        assert writing.stdout is not None
        assert writing.stdout.readline() == "half way\n"
        assert shop.folder.database.with_name("socialdesk.db-wal").stat().st_size > 1_000_000
        writing.kill()
    assert is_whole(shop)
    with shop.database.read() as session:
        assert PostRepository(session).list() == (post,)


def test_after_a_kill_others_write_on_at_once(shop: Shop) -> None:
    with start(shop, "stop_half_way", "100") as writing:
        assert writing.stdout is not None
        writing.stdout.readline()
        writing.kill()
    assert shop.post("after").created_at == NOON
