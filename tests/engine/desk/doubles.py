"""Stand-ins for what a desk's commands do not need."""

from collections.abc import Sequence

from socialdesk.domain.linting import LintRequest, LintResult, LintSettings
from socialdesk.domain.platform_rules import what_the_network_refuses


class QuietLinting:
    """Knows the networks' limits and nothing else, so that no test waits for spaCy."""

    def lint(self, requests: Sequence[LintRequest]) -> Sequence[LintResult]:
        return [LintResult("en", what_the_network_refuses(request)) for request in requests]

    def reconfigure(self, settings: LintSettings) -> None: ...

    def close(self) -> None: ...
