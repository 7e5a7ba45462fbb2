"""The drawer on a real GNOME Keyring, on a session bus of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring and dbus are not installed",
)

UNLOCKED = "printf %s test | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
NEVER_UNLOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null"


def run_on_a_session_bus(home: Path, daemon: str, script: str) -> subprocess.CompletedProcess[str]:
    """Run a Python script beside a keyring daemon that ends with its private session bus."""
    command = f'{daemon}; exec "$0" -c "$1"'
    root = Path(__file__).parents[3]
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    env = {k: v for k, v in os.environ.items() if k not in {"PYTHON_KEYRING_BACKEND", "DISPLAY"}}
    env |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(root)}
    env |= {"XDG_DATA_HOME": str(home / "data")}
    return subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", command, sys.executable, script],
        capture_output=True,
        text=True,
        env=env,
        check=False,
        timeout=45,
        stdin=subprocess.DEVNULL,
    )


def test_secrets_live_in_the_real_keyring(tmp_path: Path) -> None:
    script = """
from socialdesk.secrets.drawers import KeyringDrawers
drawers = KeyringDrawers("desk")
drawers.of(7).put("app_password", "żółw-🐢")
assert KeyringDrawers("desk").of(7).get("app_password") == "żółw-🐢"
print(type(drawers.backend()).__module__)
"""
    done = run_on_a_session_bus(tmp_path, UNLOCKED, script)
    assert done.stdout.strip() == "keyring.backends.SecretService", done.stderr


def test_a_removed_channel_leaves_nothing_in_the_real_keyring(tmp_path: Path) -> None:
    script = """
import secretstorage
from socialdesk.secrets.drawers import KeyringDrawers
drawers = KeyringDrawers("desk")
drawers.of(7).put("app_password", "p")
drawers.of(7).put("session", "s")
drawers.remove_all(7)
bus = secretstorage.dbus_init()
print(len(list(secretstorage.get_default_collection(bus).get_all_items())))
bus.close()
"""
    done = run_on_a_session_bus(tmp_path, UNLOCKED, script)
    assert done.stdout.strip() == "0", done.stderr


def test_a_keyring_nobody_unlocked_is_one_clear_line(tmp_path: Path) -> None:
    script = """
from socialdesk.domain.errors import SurroundingsError
from socialdesk.secrets.drawers import KeyringDrawers
try:
    KeyringDrawers("desk").of(7).put("app_password", "p")
except SurroundingsError as error:
    print(error)
"""
    done = run_on_a_session_bus(tmp_path, NEVER_UNLOCKED, script)
    assert "keyring" in done.stdout, done.stderr
    assert len(done.stdout.splitlines()) == 1
