"""A record is complete and fixed before anything is sent."""

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from socialdesk.connectors.bluesky.record import FrozenPost, freeze, moment, post_record, thaw
from tests.engine.connectors.factories import NOON, a_content, a_picture


def test_freezing_and_thawing_gives_the_same_record() -> None:
    content = a_content("שלום #ורדים", language="he")
    post = FrozenPost("3jzfcijpj2z2a", post_record(content, {}, NOON))
    payload = freeze([post], ())
    assert thaw(payload) == (post,)
    assert payload.key == "3jzfcijpj2z2a"


def test_a_thread_is_frozen_whole_and_known_by_its_first_key() -> None:
    thread = [
        FrozenPost(key, post_record(a_content(key), {}, NOON))
        for key in ("3jzfcijpj2z2a", "3jzfcijpj2z2b")
    ]
    assert thaw(freeze(thread, ())) == tuple(thread)
    assert freeze(thread, ()).key == "3jzfcijpj2z2a"


@pytest.mark.parametrize("offset", [0, 2, -5])
def test_a_moment_is_written_in_utc_with_milliseconds(offset: int) -> None:
    local = datetime(2026, 11, 22, 12, 0, 0, 5_999, tzinfo=timezone(timedelta(hours=offset)))
    assert moment(local) == f"2026-11-22T{12 - offset:02}:00:00.005Z"


def test_languages_are_those_the_network_understands_and_at_most_three() -> None:
    content = a_content()
    many = type(content)(content.text, (), ("pl", "not a language", "he", "en", "fi"))
    assert post_record(many, {}, NOON)["langs"] == ["pl", "he", "en"]


def test_a_plain_post_has_nothing_it_does_not_need() -> None:
    content = type(a_content())("Hello")
    assert set(post_record(content, {}, NOON)) == {"$type", "text", "createdAt"}


def test_pictures_keep_their_order_their_words_and_their_shape(tmp_path: Path) -> None:
    pictures = [a_picture(tmp_path, "róża", shade=1), a_picture(tmp_path, "ורד", shade=2)]
    images = post_record(a_content("Two", *pictures), {}, NOON)["embed"]["images"]
    assert [image["alt"] for image in images] == ["róża", "ורד"]
    assert images[0]["aspectRatio"] == {"width": 3, "height": 2}


def test_the_same_post_is_frozen_to_the_same_bytes(tmp_path: Path) -> None:
    content = a_content("Rolls", a_picture(tmp_path))
    frozen = [
        freeze([FrozenPost("3jzfcijpj2z2a", post_record(content, {}, NOON))], ()).body
        for _ in range(2)
    ]
    assert frozen[0] == frozen[1]
    assert json.loads(frozen[0])
