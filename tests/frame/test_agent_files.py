"""The files that start the agent at login are well formed and start the agent."""

import configparser
import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.frame.checkout import ROOT

AGENT = ROOT / "packaging" / "agent"
_TASK = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}


def test_systemd_starts_the_agent_and_starts_it_again_when_it_fails() -> None:
    unit = configparser.ConfigParser(interpolation=None)
    unit.read(AGENT / "socialdesk-agent.service")
    assert unit["Service"]["ExecStart"].endswith("socialdesk agent")
    assert unit["Service"]["Restart"] == "on-failure"


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed")
    text = (AGENT / "socialdesk-agent.service").read_text("utf-8")
    unit = tmp_path / "socialdesk-agent.service"
    unit.write_text(text.replace("%h/.local/bin/socialdesk", sys.executable), "utf-8")
    checked = subprocess.run(
        [analyze, "--user", "verify", unit],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (checked.returncode, checked.stderr) == (0, "")


def test_launchd_starts_the_agent_at_login() -> None:
    job = plistlib.loads((AGENT / "com.socialdesk.agent.plist").read_bytes())
    assert job["ProgramArguments"][-1] == "exec socialdesk agent"
    assert job["RunAtLoad"]


def test_windows_starts_the_agent_at_sign_in_and_never_twice() -> None:
    task = ElementTree.parse(AGENT / "socialdesk-agent.xml")
    assert task.findtext(".//t:Arguments", namespaces=_TASK) == "agent"
    assert task.findtext(".//t:MultipleInstancesPolicy", namespaces=_TASK) == "IgnoreNew"
    assert task.findtext(".//t:RunLevel", namespaces=_TASK) == "LeastPrivilege"
