"""Writes constraints.txt: the versions in this environment of everything SocialDesk asks for.

usage: .venv/bin/python packaging/pin.py [--check]

It follows pyproject.toml's requirements and theirs, for each Python and each system that
SocialDesk supports. What only another system needs (colorama on Windows) keeps the version it
has in constraints.txt, or gets the newest. Written with the oldest Python, which needs the most
backports. ``--check`` writes nothing and exits 1 when something here is pinned to another
version or not at all.
"""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "constraints.txt"
HEADER = """\
# Every version SocialDesk is built and tested with, for Python 3.11 to 3.13.
# Written by packaging/pin.py from a tested environment; not edited by hand.
# PySide6 6.12.0 aborts on Python 3.11 (none_dealloc after some 5,000 void calls): see
# tests/frame/test_qt_refcounts.py before moving it.
"""

OLDEST = (3, 11)
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = (("linux", "Linux", "posix"), ("win32", "Windows", "nt"), ("darwin", "Darwin", "posix"))
ENVIRONMENTS = [
    {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": sys_platform,
        "platform_system": system,
        "os_name": os_name,
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    for python in PYTHONS
    for sys_platform, system, os_name in SYSTEMS
]


def asked_for() -> list[Requirement]:
    """What pyproject.toml names: to build, to run and in every extra."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    named = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    for extra in project["project"]["optional-dependencies"].values():
        named += extra
    return [Requirement(line) for line in named]


def applies(requirement: Requirement, extra: str) -> bool:
    """Whether any supported Python and system asks for ``requirement``."""
    if requirement.marker is None:
        return True
    marker = requirement.marker
    return any(marker.evaluate({**environment, "extra": extra}) for environment in ENVIRONMENTS)


def requirements_of(name: str, extras: Iterable[str]) -> Iterator[Requirement]:
    """What the installed distribution ``name`` asks for itself."""
    for line in distribution(name).requires or []:
        requirement = Requirement(line)
        if any(applies(requirement, extra) for extra in ("", *extras)):
            yield requirement


def closure() -> set[str]:
    """The canonical names of everything that is asked for, directly or through another."""
    queue = asked_for()
    seen: set[tuple[str, frozenset[str]]] = set()
    names: set[str] = set()
    while queue:
        wanted = queue.pop()
        name = canonicalize_name(wanted.name)
        key = (name, frozenset(wanted.extras))
        if key in seen:
            continue
        seen.add(key)
        names.add(name)
        try:
            queue += requirements_of(name, wanted.extras)
        except PackageNotFoundError:
            continue
    return names


def kept_pins() -> dict[str, str]:
    """The versions that constraints.txt names now."""
    if not TARGET.exists():
        return {}
    lines = [line for line in TARGET.read_text("utf-8").splitlines() if "==" in line]
    return dict(line.split("==", 1) for line in lines)


def newest(name: str) -> str:
    """The newest version of a distribution that this environment has no use for."""
    asking = [sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--no-deps"]
    report = subprocess.run(  # noqa: S603 - pip, asked for a name that pyproject.toml leads to
        [*asking, "--ignore-installed", "--report", "-", name],
        check=True,
        capture_output=True,
        text=True,
    )
    version: str = json.loads(report.stdout)["install"][0]["metadata"]["version"]
    return version


def version_of(name: str, kept: dict[str, str]) -> str:
    """The version to pin ``name`` at."""
    try:
        return distribution(name).version
    except PackageNotFoundError:
        return kept.get(name) or newest(name)


def main(arguments: list[str]) -> int:
    """Write the file, or only compare; returns the exit code."""
    kept = kept_pins()
    pins = {name: version_of(name, kept) for name in sorted(closure())}
    if "--check" in arguments:
        wrong = [f"{name}=={pins[name]}" for name in pins if kept.get(name) != pins[name]]
        print("not what constraints.txt pins:", *wrong) if wrong else print("as pinned")
        return 1 if wrong else 0
    if sys.version_info[:2] != OLDEST:
        print("constraints.txt is written with Python", ".".join(map(str, OLDEST)))
        return 1
    lines = "".join(f"{name}=={version}\n" for name, version in pins.items())
    TARGET.write_text(HEADER + lines, "utf-8")
    print(f"constraints.txt: {len(pins)} versions")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
