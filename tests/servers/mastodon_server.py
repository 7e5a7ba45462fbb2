"""A stateful Mastodon API for tests (mastodon_mock): a process of its own on loopback."""

import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import Any

import httpx

_STARTS_WITHIN = 30


@dataclass(frozen=True)
class MastodonAccount:
    """An account on the server, and the access token of its application."""

    id: str
    username: str
    token: str


class MastodonServer:
    """A running server; :meth:`stop` ends it."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self._folder = tempfile.TemporaryDirectory(prefix="socialdesk-mastodon-")
        command = [sys.executable, "-m", "mastodon_mock", "serve", "--in-memory"]
        self._process = subprocess.Popen(
            [*command, "--port", str(port), "--log-level", "critical"],
            cwd=self._folder.name,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._client = httpx.Client(base_url=self.url, timeout=30, trust_env=False)
        self._wait_until_up()

    def new_account(self) -> MastodonAccount:
        """An account of the test's own."""
        made = self._client.post("/api/v1/_mock/dev_user", json={}).raise_for_status().json()
        return MastodonAccount(made["id"], made["username"], made["access_token"])

    def statuses(self, account: MastodonAccount) -> list[dict[str, Any]]:
        """What the account posted, the oldest first."""
        path = f"/api/v1/accounts/{account.id}/statuses"
        headers = {"Authorization": f"Bearer {account.token}"}
        answer = self._client.get(path, headers=headers, params={"limit": "40"})
        return list(reversed(answer.raise_for_status().json()))

    def source(self, status_id: str) -> str:
        """A status's words as they came in."""
        answer = self._client.get(f"/api/v1/statuses/{status_id}/source").raise_for_status()
        return str(answer.json()["text"])

    def revoke(self, account: MastodonAccount) -> None:
        """The account's owner takes the application's permission away."""
        self._client.post("/oauth/revoke", data={"token": account.token}).raise_for_status()

    def fail(self, path: str, status: int, headers: dict[str, str] | None = None) -> None:
        """From now on answer calls of ``path`` so; :meth:`recover` ends it."""
        effect = {"type": "status", "status": status, "headers": headers or {}}
        rule = {"match": {"path": path}, "effect": effect}
        self._client.post("/api/v1/_mock/faults", json=rule).raise_for_status()

    def recover(self) -> None:
        """Forget every fault."""
        self._client.delete("/api/v1/_mock/faults").raise_for_status()

    def stop(self) -> None:
        """End the process, and wait until it is gone."""
        self._client.close()
        self._process.terminate()
        self._process.wait(timeout=10)
        self._folder.cleanup()

    def _wait_until_up(self) -> None:
        ends = time.monotonic() + _STARTS_WITHIN
        while time.monotonic() < ends:
            try:
                self._client.get("/api/v2/instance").raise_for_status()
            except httpx.ConnectError:
                if self._process.poll() is not None:
                    break
                time.sleep(0.05)
            else:
                return
        raise RuntimeError("mastodon_mock does not start")
