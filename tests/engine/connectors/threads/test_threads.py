"""Threads: texts go alone, pictures come from the web."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialdesk.connectors.threads.connector import MANNER
from socialdesk.domain.publishing import Accepted, NotAccepted, Refused
from tests.engine.connectors.container_desks import ContainersDesk, PlayedWay, a_containers_desk
from tests.engine.connectors.containers_server import THREADS
from tests.engine.connectors.factories import a_content, a_picture
from tests.engine.connectors.graph_server import failed
from tests.engine.connectors.played import Reply


@pytest.fixture
def desk() -> Iterator[ContainersDesk]:
    with a_containers_desk(PlayedWay(MANNER), THREADS) as made:
        yield made


def test_a_text_needs_no_address_for_pictures() -> None:
    with a_containers_desk(PlayedWay(MANNER), THREADS, "") as desk:
        assert isinstance(desk.publish(a_content()), Accepted)
        (container,) = desk.server.containers.values()
    assert (container["media_type"], container["text"]) == ("TEXT", "Fresh bread at nine")


def test_a_picture_needs_an_address(tmp_path: Path) -> None:
    with a_containers_desk(PlayedWay(MANNER), THREADS, "") as desk:
        outcome = desk.prepare(a_content("Rolls", a_picture(tmp_path)))
    assert isinstance(outcome, Refused)
    assert "Reminder" in outcome.mend


def test_each_picture_says_what_it_is(desk: ContainersDesk, tmp_path: Path) -> None:
    desk.publish(a_content("Rolls", a_picture(tmp_path), a_picture(tmp_path, shade=9)))
    kinds = [container["media_type"] for container in desk.server.containers.values()]
    assert kinds == ["IMAGE", "IMAGE", "CAROUSEL"]


def test_what_threads_could_not_use_is_said(desk: ContainersDesk, tmp_path: Path) -> None:
    state = {"id": "1", "status": "ERROR", "error_message": "INVALID_ASPECT_RATIO"}
    desk.server.scripted["GET /v1.0/18000000000"] = Reply(200, state)
    outcome = desk.publish(a_content("Rolls", a_picture(tmp_path)))
    assert isinstance(outcome, Refused)
    assert "INVALID_ASPECT_RATIO" in outcome.reason


def test_an_address_that_can_t_be_asked_for_does_not_make_a_post_doubtful(
    desk: ContainersDesk,
) -> None:
    desk.server.scripted["GET /v1.0/17900000000"] = failed(2, "Try later", 500)
    assert desk.publish(a_content()) == Accepted("17900000000", "")


def test_threads_own_limit_of_posts_a_day_waits(desk: ContainersDesk) -> None:
    call = "POST /v1.0/17841405822304914/threads_publish"
    desk.server.scripted[call] = failed(4, "Application request limit reached", 403)
    assert isinstance(desk.publish(a_content()), NotAccepted)
