"""What the window and the command line import first stays light."""

import subprocess
import sys

import pytest

HEAVY = "spacy hunspell numpy py3langid wordfreq msgpack"


@pytest.mark.parametrize(
    "module", ["socialdesk.lint", "socialdesk.lint.client", "socialdesk.lint.formats"]
)
def test_importing_it_imports_no_heavy_library(module: str) -> None:
    code = f"import sys, {module}; print(*[m for m in {HEAVY.split()} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
