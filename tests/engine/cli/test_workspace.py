"""The calendar's settings from the command line."""

from tests.engine.cli.conftest import Call

SOON = ("--at", "2126-12-01T09:30", "--zone", "Europe/Warsaw")


def test_what_is_named_is_changed_and_the_rest_stays(call: Call) -> None:
    before = call("workspace", "show", "--json").json
    said = call("workspace", "set", "--grace", "45", "--language", "pl", "--json").json
    assert said == before | {"grace_minutes": 45, "languages": ["pl"]}


def test_nothing_to_change_is_a_wrong_call(call: Call) -> None:
    assert call("workspace", "set").code == 2


def test_a_move_says_what_stays(shop: Call) -> None:
    shop("workspace", "zone", "Europe/Warsaw", "--keep", "times")
    shop("post", "add", "--channel", "Shop", *SOON, "--text", "Bread")
    said = shop("workspace", "zone", "Asia/Jerusalem", "--keep", "times", "--json").json
    assert (said["from"], said["deliveries"], said["done"]) == ("Europe/Warsaw", 1, True)
    (post,) = shop("post", "list", "--json").json
    (delivery,) = post["deliveries"]
    assert (delivery["scheduled_for"], delivery["zone"]) == (
        "2126-12-01T07:30:00Z",
        "Asia/Jerusalem",
    )


def test_a_dry_run_changes_nothing(call: Call) -> None:
    before = call("workspace", "show", "--json").json
    said = call("workspace", "zone", "Asia/Tokyo", "--keep", "moments", "--dry-run", "--json").json
    assert not said["done"]
    assert call("workspace", "show", "--json").json == before


def test_what_stays_has_to_be_said(call: Call) -> None:
    said = call("workspace", "zone", "Asia/Tokyo")
    assert said.code == 2
    assert "--keep" in said.err
