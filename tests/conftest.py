"""What every test gets: its own data folder and keyring, no network, one zone and locale."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import keyring.core
import pytest

from tests.keyring_for_tests import FILE_VARIABLE, TestKeyring
from tests.offline import go_offline

_XCB_ONLY = "xcb"
_KEYRING = f"{TestKeyring.__module__}.{TestKeyring.__qualname__}"
_UNWANTED = (
    "WAYLAND_DISPLAY",
    "SOCIALDESK_DATABASE",
    "LANGUAGE",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "DBUS_SESSION_BUS_ADDRESS",
)

hypothesis.settings.register_profile("dev", deadline=None, max_examples=100)
hypothesis.settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    max_examples=50,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=2_000)


def pytest_configure(config: pytest.Config) -> None:
    """Fix the surroundings before anything imports Qt or reads a locale."""
    _fix_surroundings(on_a_display=config.getoption("markexpr") == _XCB_ONLY)
    by_default = "ci" if os.environ.get("CI") else "dev"
    hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", by_default))


def _fix_surroundings(*, on_a_display: bool) -> None:
    for name in _UNWANTED:
        os.environ.pop(name, None)
    if not on_a_display:
        os.environ.pop("DISPLAY", None)
    os.environ.update(
        QT_QPA_PLATFORM="xcb" if on_a_display else "offscreen",
        LANG="C.UTF-8",
        LC_ALL="C.UTF-8",
        TZ="Europe/Warsaw",  # a zone with DST: code that takes local for UTC fails
        NO_COLOR="1",
        COLUMNS="100",
        PYTHON_KEYRING_BACKEND=_KEYRING,
    )
    if hasattr(time, "tzset"):
        time.tzset()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what a plain run cannot do, with a reason."""
    wanted = str(config.getoption("markexpr"))
    reasons = {
        "xcb": "needs an X11 display of its own: `make test` gives it one",
        "soak": "takes long: `make soak` runs it",
    }
    for item in items:
        for mark, reason in reasons.items():
            if item.get_closest_marker(mark) and wanted != mark:
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session", autouse=True)
def _no_network_beyond_this_machine() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        go_offline(patch)
        yield


@pytest.fixture(autouse=True)
def socialdesk_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's own data folder (not made yet), which ``SOCIALDESK_HOME`` names."""
    own = tmp_path / "user"
    home = own / "SocialDesk"
    monkeypatch.setenv("SOCIALDESK_HOME", str(home))
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(own / variable.lower()))
    return home


@pytest.fixture(autouse=True)
def _own_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FILE_VARIABLE, str(tmp_path / "keyring.json"))
    keyring.set_keyring(keyring.core.load_keyring(_KEYRING))
