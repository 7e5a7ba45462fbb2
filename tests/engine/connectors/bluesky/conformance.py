"""The AT Protocol's own syntax cases, from the shared folder."""

from tests.shared import shared_path


def cases(name: str) -> list[str]:
    """One case a line; comments and empty lines left out. Skips where they are not there."""
    lines = shared_path(f"conformance/atproto/syntax/{name}").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
