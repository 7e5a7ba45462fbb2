"""Runs every check of proselint on posts as JSON lines from standard input, in one process."""

import json
import sys

from proselint.checks import __register__  # type: ignore[import-untyped]  # it ships no types
from proselint.registry import CheckRegistry  # type: ignore[import-untyped]  # it ships no types
from proselint.tools import LintFile  # type: ignore[import-untyped]  # it ships no types

CheckRegistry().register_many(__register__)
for line in sys.stdin:
    post = json.loads(line)
    found = LintFile(post["id"], post["text"]).lint()
    findings = [{"rule": hit.check_result.check_path, "at": hit.pos} for hit in found]
    print(json.dumps({"id": post["id"], "findings": findings}))
