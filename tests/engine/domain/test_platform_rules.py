"""What a network would refuse is said before anything is sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.findings import Finding, apply_fix, that_stop_publishing
from socialdesk.domain.linting import LintRequest
from socialdesk.domain.media import Media
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.platform_rules import what_the_network_refuses

SQUARE = Media("0" * 64, "image/jpeg", 50_000, 1080, 1080)


def a_photo(
    mime: str = "image/jpeg", size: int = 50_000, width: int = 1080, height: int = 1080
) -> Media:
    return Media("0" * 64, mime, size, width, height)


def refused(network: str, text: str = "Fresh bread", *pictures: Media) -> tuple[Finding, ...]:
    alts = ("bread",) * len(pictures)
    return what_the_network_refuses(
        LintRequest(text, network=NetworkId(network), alts=alts, pictures=pictures)
    )


def rules(network: str, text: str = "Fresh bread", *pictures: Media) -> list[str]:
    return [finding.rule for finding in refused(network, text, *pictures)]


@pytest.mark.parametrize(
    ("network", "text", "fits"),
    [
        ("x", "bread " * 46 + "rolls", False),
        ("x", "面" * 140, True),
        ("x", "面" * 141, False),
        ("x", "https://corner.shop/" + "a" * 400, True),
        ("x", "👨‍👩‍👧‍👦" * 140, True),
        ("threads", "x" * 500, True),
        ("threads", "🥐" * 125, True),
        ("threads", "🥐" * 125 + "!", False),
        ("telegram", "ж" * 4_096, True),
        ("telegram", "🥐" * 2_049, False),
        ("linkedin", "x" * 3_000, True),
        ("linkedin", "x" * 3_001, False),
        ("facebook", "x" * 63_206, True),
        ("facebook", "x" * 63_207, False),
    ],
)
def test_each_network_counts_in_its_own_way(network: str, text: str, fits: bool) -> None:
    assert ("platform.too_long" not in rules(network, text)) is fits


def test_a_text_beside_a_picture_has_less_room_on_telegram() -> None:
    (finding,) = refused("telegram", "x" * 1_025, SQUARE)
    assert finding.message == "1 character too long for Telegram beside a picture"
    assert finding.start == 1_024
    assert refused("telegram", "x" * 1_025) == ()


def test_what_is_marked_on_x_starts_where_the_weight_runs_out() -> None:
    (finding,) = refused("x", "https://corner.shop/" + "a" * 100 + " " + "x" * 300)
    assert finding.start == 120 + 280 - 23


@pytest.mark.parametrize(
    ("network", "photo", "rule"),
    [
        ("instagram", a_photo(mime="image/webp"), "platform.image_type"),
        ("instagram", a_photo(mime="image/png"), "platform.image_type"),
        ("instagram", a_photo(size=8_000_001), "platform.image_too_big"),
        ("instagram", a_photo(height=1_360), "platform.image_shape"),
        ("instagram", a_photo(width=2_080), "platform.image_shape"),
        ("threads", a_photo(size=8_000_001), "platform.image_too_big"),
        ("pinterest", a_photo(mime="image/gif"), "platform.image_type"),
        ("threads", a_photo(width=5_000, height=400), "platform.image_shape"),
    ],
)
def test_a_picture_that_would_be_refused_is_named(network: str, photo: Media, rule: str) -> None:
    assert rules(network, "Bread", photo) == [rule]


@pytest.mark.parametrize(
    ("width", "height"), [(1080, 1350), (1080, 1080), (1080, 566), (1081, 1351), (0, 0)]
)
def test_pictures_as_instagram_likes_them_pass(width: int, height: int) -> None:
    assert refused("instagram", "Bread", a_photo(width=width, height=height)) == ()


def test_what_is_made_to_fit_is_no_fault() -> None:
    assert refused("x", "Bread", a_photo(mime="image/gif", size=5_000_001)) != ()
    assert refused("x", "Bread", a_photo(mime="image/webp", size=50_000_000)) == ()


def test_the_picture_that_is_wrong_is_counted_out() -> None:
    (finding,) = refused("instagram", "Bread", SQUARE, a_photo(height=2_000))
    assert finding.message == "Picture 2: Instagram does not take pictures this tall"


@pytest.mark.parametrize("network", ["instagram", "pinterest"])
def test_some_networks_need_a_picture(network: str) -> None:
    assert rules(network) == ["platform.too_few_images"]


def test_too_many_pictures_are_counted() -> None:
    assert rules("x", "Bread", *[SQUARE] * 5) == ["platform.too_many_images"]


def test_every_hashtag_beyond_the_fifth_can_be_taken_out_on_instagram() -> None:
    text = "Bread #a #b #c #d #e #f #g"
    findings = refused("instagram", text, SQUARE)
    assert [finding.match for finding in findings] == ["#f", "#g"]
    for finding in reversed(findings):
        text = apply_fix(text, finding)
    assert refused("instagram", text, SQUARE) == ()


def test_what_a_network_refuses_stops_publishing() -> None:
    findings = refused("instagram", "#a #b #c #d #e #f " + "x" * 2_200)
    assert that_stop_publishing(findings) == findings


@given(st.integers(200, 4_000), st.integers(200, 4_000))
def test_a_picture_on_instagram_is_right_or_says_what_is_wrong(width: int, height: int) -> None:
    fits = 0.8 <= width / height <= 1.91
    if abs(width / height - 0.8) > 0.01 and abs(width / height - 1.91) > 0.01:
        assert (rules("instagram", "", a_photo(width=width, height=height)) == []) is fits


def test_a_still_picture_that_is_made_to_fit_is_not_refused() -> None:
    big = a_photo(size=9_000_000)
    moving = a_photo(size=9_000_000, mime="image/gif")
    request = LintRequest("Rye", network=NetworkId.BLUESKY, alts=("", ""), pictures=(big, moving))
    (finding,) = what_the_network_refuses(request)
    assert (finding.rule, finding.message[:9]) == ("platform.image_too_big", "Picture 2")
