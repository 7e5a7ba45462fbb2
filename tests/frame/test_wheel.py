"""The wheel, built as a release is, and what one who installs it gets."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.frame.checkout import ROOT
from tests.frame.fresh_python import fresh_python


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built wheel. hatchling is here already, so that no network is needed."""
    folder = tmp_path_factory.mktemp("wheel")
    alone = ["--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", *alone, "-w", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture
def unpacked(wheel: Path, tmp_path: Path) -> Path:
    """A folder with the wheel's files, as they lie in site-packages."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    return tmp_path / "site"


@pytest.mark.parametrize(
    "folder", ["socialdesk/domain", "socialdesk/voice_rules", "socialdesk/resources"]
)
def test_the_wheel_holds(folder: str, unpacked: Path) -> None:
    assert any((unpacked / folder).iterdir())


def test_the_wheel_holds_the_client(unpacked: Path) -> None:
    assert (unpacked / "socialdesk_ui/py.typed").is_file()


@pytest.mark.parametrize("language", ["be", "fi", "he", "hr", "pl"])
def test_the_wheel_holds_the_windows_words(language: str, unpacked: Path) -> None:
    built = unpacked / f"socialdesk/resources/translations/socialdesk_{language}.qm"
    assert built.stat().st_size > 10_000


def test_the_wheel_brings_no_tests_and_no_set_up_scripts(unpacked: Path) -> None:
    tops = {path.name for path in unpacked.iterdir() if not path.name.endswith(".dist-info")}
    assert tops == {"socialdesk", "socialdesk_ui"}


@pytest.mark.parametrize("data", ["voice_rules", "resources"])
def test_installed_the_shipped_data_are_found_inside_the_package(data: str, unpacked: Path) -> None:
    ask = f"from socialdesk.paths import shipped; print(shipped({data!r}))"
    places = [str(unpacked), sysconfig.get_path("purelib")]
    # -S: no .pth file is read, so that the checkout is not on the path.
    path = {"PYTHONPATH": os.pathsep.join(places)}
    found = fresh_python(ask, "-S", env=os.environ | path, cwd=unpacked)
    assert Path(found) == unpacked / "socialdesk" / data
