"""What is imported, by whom, and at what cost."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.frame.checkout import ROOT, python_files
from tests.frame.fresh_python import fresh_python

_OURS = {"socialdesk", "socialdesk_ui", "tests"}
_PART_OF_ANOTHER = {"shiboken6"}  # PySide6-Essentials names the very version that it comes with
_HEAVY = {"PySide6", "spacy", "sqlalchemy", "alembic", "apscheduler", "httpx", "typer", "PIL"}


def _modules(package: str, folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*.py")):
        parts = file.relative_to(folder).with_suffix("").parts
        dotted = ".".join([package, *(part for part in parts if part != "__init__")])
        if "migrations" not in parts and parts[-1] != "__main__":
            yield dotted


def _loaded_by(statement: str) -> set[str]:
    """The top-level modules that a fresh Python has loaded after ``statement``."""
    tell = "import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    return set(fresh_python(f"{statement}\n{tell}", "-W", "ignore").split())


def test_the_engine_loads_no_qt() -> None:
    every = "\n".join(f"import {name}" for name in _modules("socialdesk", ROOT / "socialdesk"))
    assert not _loaded_by(every) & {"PySide6", "shiboken6", "qtawesome", "qtpy", "socialdesk_ui"}


@pytest.mark.parametrize("module", ["socialdesk", "socialdesk.paths", "socialdesk.domain"])
def test_the_base_of_the_engine_loads_nothing_heavy(module: str) -> None:
    assert not _loaded_by(f"import {module}") & _HEAVY


def _imported_by(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[ \[<>=!~;]", name)[0]).lower()


def _declared(*extras: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    optional = project["optional-dependencies"]
    named = [*project["dependencies"], *(line for extra in extras for line in optional[extra])]
    return {_canonical(name) for name in named}


def _undeclared(folders: list[str], declared: set[str]) -> dict[str, str]:
    distributions = packages_distributions()
    missing = {}
    for file in python_files(*folders):
        for name in set(_imported_by(file)) - _OURS - _PART_OF_ANOTHER - sys.stdlib_module_names:
            brought_by = {_canonical(found) for found in distributions.get(name, [])}
            if brought_by and not brought_by & declared:
                missing[name] = f"{file.relative_to(ROOT)} imports it from {sorted(brought_by)}"
    return missing


def test_what_the_program_imports_is_declared() -> None:
    assert _undeclared(["socialdesk", "ui"], _declared("english", "languages", "team")) == {}


def test_what_the_tests_import_is_declared() -> None:
    extras = ("english", "languages", "team", "dev")
    assert _undeclared(["tests", "packaging"], _declared(*extras)) == {}
