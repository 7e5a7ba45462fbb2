"""``socialdesk backup`` and ``restore``."""

from pathlib import Path

from tests.engine.cli.conftest import Call


def test_a_backup_is_put_back_from_the_command_line(shop: Call, tmp_path: Path) -> None:
    file = str(tmp_path / "shop.socialdesk-backup")
    assert shop("backup", "-o", file, "--json").json["file"] == file
    shop("channel", "remove", "Shop")
    assert shop("restore", file, "--yes").code == 0
    assert [channel["name"] for channel in shop("channel", "list", "--json").json] == ["Shop"]


def test_a_script_has_to_say_yes(shop: Call, tmp_path: Path) -> None:
    file = str(tmp_path / "shop.socialdesk-backup")
    shop("backup", "-o", file)
    said = shop("restore", file)
    assert (said.code, said.err) == (
        2,
        "socialdesk: nothing was restored: say yes, or add --yes\n",
    )


def test_what_is_no_backup_is_one_line(shop: Call, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"no backup")
    said = shop("restore", str(tmp_path / "photo.jpg"), "--yes")
    assert (said.code, said.err.count("\n")) == (2, 1)
